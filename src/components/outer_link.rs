//! Links that leave the portal.

use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::model::Link;

/// A link to another site, which says where it leads.
#[component]
pub(crate) fn OuterLink(
    /// Where it leads.
    link: Link,
    /// What it is called; without a name it is called after its host.
    #[prop(optional, into)]
    text: Option<String>,
    /// The language of what it leads to, if known.
    #[prop(optional, into)]
    hreflang: Option<String>,
) -> impl IntoView {
    let host = link.host().to_owned();
    let shown = text.as_ref().map(|_| use_site().messages.external_link(&host));
    view! {
        <a class="outer-link" href=link.as_str().to_owned() rel="external noreferrer" hreflang=hreflang>
            {text.unwrap_or(host)}
        </a>
        {shown.map(|host| view! { " " <span class="outer-link__host">{host}</span> })}
    }
}
