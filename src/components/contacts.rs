//! Whom to ask.

use crate::components::marked_text::Prose;
use crate::components::outer_link::OuterLink;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::model::{Contacts, Office, Person};

/// The office and the people.
#[component]
pub(crate) fn ContactDetails(
    /// Whom to ask.
    contacts: &'static Contacts,
) -> impl IntoView {
    let office = contacts.office.as_ref().map(|office| view! { <OfficeDetails office /> });
    let people: Vec<_> =
        contacts.people.iter().map(|person| view! { <PersonDetails person /> }).collect();
    let people = (!people.is_empty()).then(|| view! { <ul class="contacts__people">{people}</ul> });
    let remark =
        contacts.remark.as_ref().map(|remark| view! { <p class="hint"><Prose text=remark /></p> });
    view! { <div class="contacts">{office} <div>{people} {remark}</div></div> }
}

#[component]
fn OfficeDetails(office: &'static Office) -> impl IntoView {
    let m = &use_site().messages;
    let lines: Vec<_> = office
        .address
        .iter()
        .map(|line| view! { <span class="contacts__line">{line.clone()}</span> })
        .collect();
    let phone = office.phone.clone().map(|phone| {
        let dial: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        view! { <p>{m.phone()} " " <a href=format!("tel:{dial}")>{phone}</a></p> }
    });
    let email = office.email.clone().map(|email| {
        view! { <p>{m.email()} " " <a href=format!("mailto:{email}")>{email.clone()}</a></p> }
    });
    let remark =
        office.remark.as_ref().map(|remark| view! { <p class="hint"><Prose text=remark /></p> });
    let source = office
        .source
        .clone()
        .map(|link| view! { <p class="hint">{m.source()} " " <OuterLink link /></p> });
    view! {
        <div class="contacts__office">
            <p class="contacts__name"><Prose text=&office.name /></p>
            <address>{lines} {phone} {email}</address>
            {remark}
            {source}
        </div>
    }
}

#[component]
fn PersonDetails(person: &'static Person) -> impl IntoView {
    let role = person
        .role
        .as_ref()
        .map(|role| view! { <span class="contacts__role"><Prose text=role /></span> });
    let group = person
        .group
        .as_ref()
        .map(|group| view! { <span class="contacts__role"><Prose text=group /></span> });
    view! { <li><span class="contacts__name">{person.name.clone()}</span> " " {role} " " {group}</li> }
}
