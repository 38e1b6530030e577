//! The foot of every page.

use crate::components::outer_link::outer_link;
use crate::context::Cx;
use portal::message::Key;
use portal::route::{Page, mail_to};
use ui::{Writer, view};

/// The note that follows a marked name everywhere, and the ways to what stands behind the portal.
pub(crate) fn site_footer(cx: &Cx, out: &mut Writer) {
    let site = &cx.site;
    let m = &site.messages;
    view! { out,
        <footer class="site-footer">
            <div class="site-footer__inner">
                {if let Some(designation) = &site.portal().designation {
                    let note = designation.note.pick(m.lang());
                    view! { out,
                        <p class="designation-note" id="designation-note" tabindex="-1" lang=note.lang.as_str()>
                            <span class="designation-note__mark">{&designation.mark}</span>
                            {note.text}
                        </p>
                    }
                }}
                <ul class="site-footer__links" aria-label=cx.text(Key::FooterLabel)>
                    {if let Some(home) = &site.portal().project.home {
                        let name = m.text(Key::OfficialPage);
                        view! { out, <li>{outer_link(cx, out, home, Some(name), None)}</li> }
                    }}
                    <li><a href=site.href(&Page::Data)>{cx.text(Key::NavData)}</a></li>
                    <li><a href=site.href(&Page::Accessibility)>{cx.text(Key::NavAccessibility)}</a></li>
                </ul>
                {if m.are_draft() {
                    draft(cx, out);
                }}
                <p class="site-footer__licence">{cx.text(Key::DataLicence)}</p>
            </div>
        </footer>
    }
}

/// That nobody whose language this is has read the translation, and whom to tell of a mistake.
fn draft(cx: &Cx, out: &mut Writer) {
    let site = &cx.site;
    let m = &site.messages;
    let office = site.portal().project.contacts.office.as_ref();
    let href = match office.and_then(|office| office.email.as_ref()) {
        Some(email) => {
            let home = site.whole(&site.home).unwrap_or_else(|| site.home.clone());
            mail_to(email, &m.draft_subject(&home))
        }
        // Where the office can be called and written to.
        None => site.href(&Page::Accessibility),
    };
    view! { out,
        <p class="site-footer__draft">
            {cx.text(Key::DraftNote)}
            " "
            <a href=href>{cx.text(Key::DraftReport)}</a>
        </p>
    }
}
