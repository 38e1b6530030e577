//! A work with its language versions.

use crate::components::countries::Concerned;
use crate::components::marked_text::{foreign_lang, marked};
use crate::components::outer_link::OuterLink;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::model::{Document, Version};
use portal::{dates, labels, numbers};

/// One work: its title, whom it concerns, and every language it comes in.
#[component]
pub(crate) fn DocumentEntry(
    /// The work.
    document: &'static Document,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let versions: Vec<_> =
        document.versions.iter().map(|version| view! { <DocumentVersion version /> }).collect();
    let versions = if versions.is_empty() {
        view! { <p class="hint">{m.document_no_versions()}</p> }.into_any()
    } else {
        view! { <ul class="versions" aria-label=m.document_versions()>{versions}</ul> }.into_any()
    };
    let date = document.date.map(|date| view! { <span>{dates::date(date, m)}</span> });
    let whole = document.link.clone().map(|link| {
        let text = m.document_whole(link.host());
        view! { <p><OuterLink link text /></p> }
    });
    let unconfirmed =
        (!document.confirmed).then(|| view! { <p class="notice">{m.document_unconfirmed()}</p> });
    let listed = document.source.clone().map(|source| {
        let text = m.document_listed_on(source.host());
        view! {
            <p class="entry__source">
                <a class="outer-link" href=source.as_str().to_owned() rel="external noreferrer">{text}</a>
            </p>
        }
    });
    view! {
        <article class="entry entry--document" id=document.id.to_string() data-id=document.id.to_string() tabindex="-1">
            <h3 class="entry__title" lang=foreign_lang(site, &document.title)>
                {marked(site, document.title.words(m.lang()))}
            </h3>
            <p class="entry__tags">
                {date}
                <span><Concerned codes=document.countries.clone() /></span>
            </p>
            {unconfirmed}
            {versions}
            {whole}
            {listed}
        </article>
    }
}

/// One language version: a link where there is one, else a word that there is none.
#[component]
fn DocumentVersion(version: &'static Version) -> impl IntoView {
    let m = &use_site().messages;
    let name = labels::language_in_full(&version.lang, m);
    let details: Vec<String> = version
        .format
        .clone()
        .into_iter()
        .chain(version.bytes.map(|bytes| numbers::file_size(bytes, m)))
        .collect();
    let details = (!details.is_empty())
        .then(|| view! { " " <span class="versions__file">{details.join(", ")}</span> });
    let tag = version.lang.to_string();
    let body = match version.link.clone() {
        Some(link) => view! { <OuterLink link text=name hreflang=tag /> }.into_any(),
        None => {
            view! { <span class="versions__name">{name}</span> " " <span class="hint">{m.document_no_link()}</span> }
                .into_any()
        }
    };
    view! { <li data-lang=version.lang.to_string()>{body} {details}</li> }
}
