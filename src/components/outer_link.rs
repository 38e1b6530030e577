//! Links that leave the portal.

use crate::context::Cx;
use portal::model::Link;
use ui::{Writer, view};

/// A link to another site, which says where it leads: by its name and its host, or without a name by its host alone.
/// `lang` is the language of what it leads to, if known.
pub(crate) fn outer_link(
    cx: &Cx,
    out: &mut Writer,
    link: &Link,
    name: Option<&str>,
    lang: Option<&str>,
) {
    let host = link.host();
    view! { out,
        <a class="outer-link" href=link.as_str() rel="external noreferrer" hreflang=lang>{name.unwrap_or(host)}</a>
        {if name.is_some() {
            let host = cx.site.messages.external_link(host);
            view! { out, " " <span class="outer-link__host">{host}</span> }
        }}
    }
}

/// A link to the page that lists something.
pub(crate) fn listed_on(cx: &Cx, out: &mut Writer, link: &Link) {
    let name = cx.site.messages.document_listed_on(link.host());
    view! { out, <a class="outer-link" href=link.as_str() rel="external noreferrer">{name}</a> }
}

/// Links shown by their whole addresses, as sources are.
pub(crate) fn sources(out: &mut Writer, links: &[Link]) {
    view! { out,
        <ul>
            {for link in links {
                let link = link.as_str();
                view! { out,
                    <li><a class="outer-link outer-link--whole" href=link rel="external noreferrer">{link}</a></li>
                }
            }}
        </ul>
    }
}
