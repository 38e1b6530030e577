//! Whom to ask.

use crate::components::marked_text::prose;
use crate::components::outer_link::outer_link;
use crate::context::Cx;
use portal::message::Key;
use portal::model::{Contacts, Office, Person, Text};
use ui::{Writer, view};

/// A section with the project's office and people, if the data name any.
pub(crate) fn contacts(cx: &Cx, out: &mut Writer) {
    let contacts = &cx.site.portal().project.contacts;
    if contacts.office.is_some() || !contacts.people.is_empty() {
        view! { out,
            <section id="contacts">
                <h2>{cx.text(Key::OverviewContacts)}</h2>
                {contact_details(cx, out, contacts)}
            </section>
        }
    }
}

/// The office and the people.
pub(crate) fn contact_details(cx: &Cx, out: &mut Writer, contacts: &Contacts) {
    view! { out,
        <div class="contacts">
            {if let Some(details) = &contacts.office {
                office(cx, out, details);
            }}
            <div>
                {if !contacts.people.is_empty() {
                    view! { out,
                        <ul class="contacts__people">
                            {for details in &contacts.people {
                                person(cx, out, details);
                            }}
                        </ul>
                    }
                }}
                {hint(cx, out, contacts.remark.as_ref())}
            </div>
        </div>
    }
}

fn office(cx: &Cx, out: &mut Writer, office: &Office) {
    view! { out,
        <div class="contacts__office">
            <p class="contacts__name">{prose(cx, out, &office.name)}</p>
            <address>
                {for line in &office.address {
                    view! { out, <span class="contacts__line">{line}</span> }
                }}
                {if let Some(phone) = &office.phone {
                    let dial: String =
                        phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                    view! { out,
                        <p>
                            {cx.text(Key::Phone)} " "
                            {if dial.len() > 2 {
                                view! { out, <a href=format!("tel:{dial}")>{phone}</a> }
                            } else {
                                out.text(phone);
                            }}
                        </p>
                    }
                }}
                {if let Some(email) = &office.email {
                    view! { out, <p>{cx.text(Key::Email)} " " <a href=format!("mailto:{email}")>{email}</a></p> }
                }}
            </address>
            {hint(cx, out, office.remark.as_ref())}
            {if let Some(link) = &office.source {
                view! { out, <p class="hint">{cx.text(Key::Source)} " " {outer_link(cx, out, link, None, None)}</p> }
            }}
        </div>
    }
}

fn person(cx: &Cx, out: &mut Writer, person: &Person) {
    view! { out,
        <li>
            <span class="contacts__name">{&person.name}</span>
            {for text in person.role.iter().chain(&person.group) {
                view! { out, " " <span class="contacts__role">{prose(cx, out, text)}</span> }
            }}
        </li>
    }
}

fn hint(cx: &Cx, out: &mut Writer, text: Option<&Text>) {
    if let Some(text) = text {
        view! { out, <p class="hint">{prose(cx, out, text)}</p> }
    }
}
