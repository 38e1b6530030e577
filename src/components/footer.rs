//! The foot of every page.

use crate::components::outer_link::OuterLink;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::route::Page;

/// The note that follows a marked name everywhere, and the ways to what stands behind the portal.
#[component]
pub(crate) fn SiteFooter() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let note = site.portal().designation.as_ref().map(|designation| {
        let note = designation.note.pick(m.lang());
        view! {
            <p class="designation-note" id="designation-note" tabindex="-1" lang=note.lang.to_string()>
                <span class="designation-note__mark">{designation.mark.clone()}</span>
                {note.text.to_owned()}
            </p>
        }
    });
    let home = site.portal().project.home.clone().map(|home| {
        view! { <li><OuterLink link=home text=m.official_page() /></li> }
    });
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                {note}
                <ul class="site-footer__links" aria-label=m.footer_label()>
                    {home}
                    <li><a href=site.href(&Page::Data)>{m.nav_data()}</a></li>
                    <li><a href=site.href(&Page::Accessibility)>{m.nav_accessibility()}</a></li>
                </ul>
                <p class="site-footer__licence">{m.data_licence()}</p>
            </div>
        </footer>
    }
}
