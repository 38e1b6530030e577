//! Whom to ask.

use crate::components::marked_text::prose;
use crate::components::outer_link::outer_link;
use crate::writer::Writer;
use markup::view;
use portal::message::Key;
use portal::model::{Contacts, Office, Person, Text};

/// A section with the project's office and people, if the data name any.
pub(crate) fn contacts(out: &mut Writer) {
    let contacts = &out.site().portal().project.contacts;
    if contacts.office.is_some() || !contacts.people.is_empty() {
        view! { out,
            <section id="contacts">
                <h2>{Key::OverviewContacts}</h2>
                {contact_details(out, contacts)}
            </section>
        }
    }
}

/// The office and the people.
pub(crate) fn contact_details(out: &mut Writer, contacts: &'static Contacts) {
    view! { out,
        <div class="contacts">
            {if let Some(details) = &contacts.office {
                office(out, details);
            }}
            <div>
                {if !contacts.people.is_empty() {
                    view! { out,
                        <ul class="contacts__people">
                            {for details in &contacts.people {
                                person(out, details);
                            }}
                        </ul>
                    }
                }}
                {hint(out, contacts.remark.as_ref())}
            </div>
        </div>
    }
}

fn office(out: &mut Writer, office: &'static Office) {
    view! { out,
        <div class="contacts__office">
            <p class="contacts__name">{prose(out, &office.name)}</p>
            <address>
                {for line in &office.address {
                    view! { out, <span class="contacts__line">{line}</span> }
                }}
                {if let Some(phone) = &office.phone {
                    let dial: String =
                        phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                    view! { out,
                        <p>
                            {Key::Phone} " "
                            {if dial.len() > 2 {
                                view! { out, <a href=format!("tel:{dial}")>{phone}</a> }
                            } else {
                                out.text(phone);
                            }}
                        </p>
                    }
                }}
                {if let Some(email) = &office.email {
                    view! { out, <p>{Key::Email} " " <a href=format!("mailto:{email}")>{email}</a></p> }
                }}
            </address>
            {hint(out, office.remark.as_ref())}
            {if let Some(link) = &office.source {
                view! { out, <p class="hint">{Key::Source} " " {outer_link(out, link, None, None)}</p> }
            }}
        </div>
    }
}

fn person(out: &mut Writer, person: &'static Person) {
    view! { out,
        <li>
            <span class="contacts__name">{&person.name}</span>
            {for text in person.role.iter().chain(&person.group) {
                view! { out, " " <span class="contacts__role">{prose(out, text)}</span> }
            }}
        </li>
    }
}

fn hint(out: &mut Writer, text: Option<&'static Text>) {
    if let Some(text) = text {
        view! { out, <p class="hint">{prose(out, text)}</p> }
    }
}
