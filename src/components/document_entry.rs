//! A work with its language versions.

use crate::components::cite::{Ways, cite};
use crate::components::countries::concerned;
use crate::components::marked_text::{foreign_lang, in_language, marked};
use crate::components::outer_link::{listed_on, outer_link};
use crate::context::Cx;
use portal::export::Cited;
use portal::find::Query;
use portal::message::Key;
use portal::model::{Document, Version};
use portal::{dates, labels, numbers};
use ui::{Writer, view};

/// One work: its title, whom it concerns, and every language it comes in.
pub(crate) fn document_entry(
    cx: &Cx,
    out: &mut Writer,
    document: &Document,
    ways: Ways,
    level: Option<&str>,
) {
    let site = &cx.site;
    let href = site.href_to_document(&Query::default(), document);
    let m = &site.messages;
    view! { out,
        <article class="entry entry--document" id=document.id.as_str() data-id=document.id.as_str() tabindex="-1">
            <h3 class="entry__title" aria-level=level lang=foreign_lang(site, &document.title)>
                {marked(cx, out, document.title.words(m.lang()))}
            </h3>
            <p class="entry__tags">
                {if let Some(date) = document.date {
                    view! { out, <span>{dates::date(date, m)}</span> }
                }}
                <span>{concerned(cx, out, &document.countries)}</span>
                {in_language(cx, out, &document.title)}
            </p>
            {if !document.confirmed {
                view! { out, <p class="notice">{cx.text(Key::DocumentUnconfirmed)}</p> }
            }}
            {versions(cx, out, &document.versions)}
            {if let Some(link) = &document.link {
                let name = m.document_whole(link.host());
                view! { out, <p>{outer_link(cx, out, link, Some(&name), None)}</p> }
            }}
            {if let Some(source) = &document.source {
                view! { out, <p class="entry__source">{listed_on(cx, out, source)}</p> }
            }}
            {cite(cx, out, Cited::Document(document), &document.id, &href, ways)}
        </article>
    }
}

fn versions(cx: &Cx, out: &mut Writer, versions: &[Version]) {
    if versions.is_empty() {
        return view! { out, <p class="hint">{cx.text(Key::DocumentNoVersions)}</p> };
    }
    view! { out,
        <ul class="versions" aria-label=cx.text(Key::DocumentVersions)>
            {for details in versions {
                version(cx, out, details);
            }}
        </ul>
    }
    if let Some((first, others)) = versions.split_first()
        && others.iter().all(|other| other.lang == first.lang)
    {
        let m = &cx.site.messages;
        let only = m.document_only_in(&labels::language_in_full(&first.lang, m));
        view! { out, <p class="hint">{only}</p> }
    }
}

/// One language version: a link where there is one, else a word that there is none.
fn version(cx: &Cx, out: &mut Writer, version: &Version) {
    let m = &cx.site.messages;
    let name = labels::language_in_full(&version.lang, m);
    let mut details = version.format.clone().unwrap_or_default();
    if let Some(bytes) = version.bytes {
        if !details.is_empty() {
            details.push_str(", ");
        }
        details.push_str(&numbers::file_size(bytes, m));
    }
    view! { out,
        <li data-lang=version.lang.as_str()>
            {if let Some(link) = &version.link {
                outer_link(cx, out, link, Some(&name), Some(version.lang.as_str()));
            } else {
                view! { out,
                    <span class="versions__name">{name}</span> " " <span class="hint">{cx.text(Key::DocumentNoLink)}</span>
                }
            }}
            {if !details.is_empty() {
                view! { out, " " <span class="versions__file">{details}</span> }
            }}
        </li>
    }
}
