//! `/activities/{id}`: one activity.

use crate::components::activity_entry::{Time, place};
use crate::components::countries::CountryNames;
use crate::components::marked_text::{Prose, foreign_lang, marked};
use crate::components::timeline::mark::KindMark;
use crate::platform::{download, history, page};
use crate::site::{Site, use_site};
use leptos::prelude::*;
use markup::view;
use portal::export::calendar;
use portal::find::{Facet, Query, Value};
use portal::model::{Activity, Attribution, Block, Slug, Term, When};
use portal::route::Page;
use std::sync::Arc;

/// The page of an activity, among those that a query finds.
#[component]
pub(crate) fn ActivityPage(
    /// Which activity.
    id: Slug,
    /// The query.
    within: Query,
) -> impl IntoView {
    let site = use_site();
    match site.portal().activity(id.as_str()) {
        Some(activity) => view! { <Details activity within /> }.into_any(),
        None => view! { <Unknown /> }.into_any(),
    }
}

#[component]
fn Unknown() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    view! {
        <h1 tabindex="-1">{m.not_found_title()}</h1>
        <p class="lead">{m.activity_unknown()} " " {m.activity_unknown_advice()}</p>
        <p><a class="more" href=site.href(&Page::Activities(Query::default()))>{m.activity_back_all()}</a></p>
    }
}

#[component]
fn Details(activity: &'static Activity, within: Query) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let title = activity.title.words(m.lang());
    let summary =
        activity.summary.as_ref().map(|text| view! { <p class="lead"><Prose text /></p> });
    let blocks: Vec<_> = activity.body.iter().map(block).collect();
    let sources: Vec<_> = activity
        .sources
        .iter()
        .map(|link| {
            view! {
                <li>
                    <a class="outer-link outer-link--whole" href=link.to_string() rel="external noreferrer">
                        {link.to_string()}
                    </a>
                </li>
            }
        })
        .collect();
    let attribution = match activity.attribution {
        Attribution::Stated => None,
        Attribution::Listed => Some(m.activity_attribution_listed()),
        Attribution::Inferred => Some(m.activity_attribution_inferred()),
    };
    let precision = match activity.when {
        When::Estimated(_) => Some(m.activity_estimated_note()),
        When::Dated(span)
            if span.start().month().is_some()
                && matches!(span.start(), portal::model::PartialDate::Month(..)) =>
        {
            Some(m.activity_month_note())
        }
        _ => None,
    };
    let notices: Vec<_> = [precision, attribution]
        .into_iter()
        .flatten()
        .map(|notice| view! { <p class="notice">{notice}</p> })
        .collect();
    view! {
        <article class="activity" data-id=activity.id.to_string()>
            <BackLink within=within.clone() />
            <h1 tabindex="-1" lang=foreign_lang(site, &activity.title)>{marked(site, title)}</h1>
            <ActivityFacts activity />
            {summary}
            <div class="activity__text">{blocks}</div>
            {notices}
            <CalendarButton activity />
            <section class="sources">
                <h2>{m.sources()}</h2>
                <ul>{sources}</ul>
            </section>
            <Neighbours id=activity.id.clone() within />
        </article>
    }
}

#[component]
fn BackLink(within: Query) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let name = if within.is_filtered() { m.activity_back() } else { m.activity_back_all() };
    let href = site.href(&Page::Activities(within));
    view! {
        <p class="activity__back">
            <a href=href data-returns="">
                <span aria-hidden="true">"← "</span>
                {name}
            </a>
        </p>
    }
}

#[component]
fn ActivityFacts(activity: &'static Activity) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let place = place(activity, site);
    let countries = if activity.is_regional() {
        m.activity_regional().into_any()
    } else {
        view! { <CountryNames codes=activity.countries.clone() /> }.into_any()
    };
    let others = (!activity.other_countries.is_empty())
        .then(|| view! { <CountryNames codes=activity.other_countries.clone() /> });
    view! {
        <dl class="facts facts--activity">
            <div class="facts__fact"><dt>{m.activity_date()}</dt> <dd><Time when=activity.when /></dd></div>
            {place.map(|place| view! {
                <div class="facts__fact"><dt>{m.activity_place()}</dt> <dd>{marked(site, &place)}</dd></div>
            })}
            <div class="facts__fact"><dt>{m.activity_countries()}</dt> <dd>{countries}</dd></div>
            {others.map(|others| view! {
                <div class="facts__fact"><dt>{m.activity_others()}</dt> <dd>{others}</dd></div>
            })}
            <div class="facts__fact">
                <dt>{m.activity_kind()}</dt>
                <dd><KindMark rank=activity.kind.rank /> " " {term_link(site, Facet::Kind, &activity.kind)}</dd>
            </div>
            {activity.topic.as_ref().map(|topic| view! {
                <div class="facts__fact">
                    <dt>{m.activity_topic()}</dt>
                    <dd>{term_link(site, Facet::Topic, topic)}</dd>
                </div>
            })}
            {terms(site, m.activity_partners(), Facet::Partner, &activity.partners)}
            {terms(site, m.activity_projects(), Facet::Project, &activity.projects)}
        </dl>
    }
}

fn terms(
    site: &'static Site,
    name: String,
    facet: Facet,
    terms: &'static [Arc<Term>],
) -> Option<AnyView> {
    let links: Vec<_> =
        terms.iter().map(|term| view! { <dd>{term_link(site, facet, term)}</dd> }).collect();
    (!links.is_empty()).then(|| view! { <div class="facts__fact"><dt>{name}</dt> {links}</div> })
}

/// A term that leads to everything that shares it.
fn term_link(site: &'static Site, facet: Facet, term: &'static Term) -> AnyView {
    let name = term.name.words(site.messages.lang()).to_owned();
    let value = Value::parse(term.id.as_str());
    match value {
        Some(value) => {
            let href = site.href(&Page::Activities(Query::of(facet, value)));
            view! { <a href=href>{name}</a> }.into_any()
        }
        None => name.into_any(),
    }
}

fn block(block: &'static Block) -> AnyView {
    match block {
        Block::Paragraph(text) => view! { <p><Prose text /></p> }.into_any(),
        Block::Quote { words, by, role } => {
            let by = by.as_ref().map(|by| {
                let role = role.as_ref().map(|text| view! { ", " <Prose text /> });
                view! { <figcaption><Prose text=by /> {role}</figcaption> }
            });
            view! { <figure class="quote"><blockquote><p><Prose text=words /></p></blockquote> {by}</figure> }
                .into_any()
        }
    }
}

#[component]
fn CalendarButton(activity: &'static Activity) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let has_date = matches!(activity.when, When::Dated(span) if span.start().month().is_some());
    if !has_date {
        return view! { <p class="hint no-print">{m.activity_calendar_none()}</p> }.into_any();
    }
    let save = move |_| {
        let link = |activity: &Activity| {
            let page = Page::Activity { id: activity.id.clone(), within: Query::default() };
            let href = site.href(&page);
            history::absolute(&href).unwrap_or(href)
        };
        if let Some(text) = calendar([activity], site.portal(), m, link, &page::timestamp()) {
            let _ = download::save(
                &format!("{}.ics", activity.id),
                "text/calendar;charset=utf-8",
                &text,
            );
        }
    };
    view! {
        <p class="no-print">
            <button type="button" class="button" on:click=save>{m.activity_calendar()}</button>
        </p>
    }
    .into_any()
}

#[component]
fn Neighbours(id: Slug, within: Query) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let hits = site.activities.search(&within);
    let activity = |position: Option<&usize>| site.portal().activities.get(*position?);
    let here =
        hits.items.iter().position(|item| activity(Some(item)).is_some_and(|a| a.id == id))?;
    let before = here.checked_sub(1).and_then(|before| activity(hits.items.get(before)));
    let after = activity(hits.items.get(here + 1));
    let link = |activity: &'static Activity, rel: &'static str, name: String| {
        let href = site.href(&Page::Activity { id: activity.id.clone(), within: within.clone() });
        view! {
            <a class=format!("neighbours__{rel}") rel=rel href=href>
                <span class="neighbours__role">{name}</span>
                " "
                <span class="neighbours__title" lang=foreign_lang(site, &activity.title)>
                    {activity.title.words(m.lang()).to_owned()}
                </span>
            </a>
        }
    };
    Some(view! {
        <nav class="neighbours" aria-label=m.activity_neighbours()>
            {before.map(|activity| link(activity, "prev", m.activity_previous()))}
            <p class="neighbours__position">{m.activity_position(hits.items.len(), here + 1)}</p>
            {after.map(|activity| link(activity, "next", m.activity_next()))}
        </nav>
    })
}
