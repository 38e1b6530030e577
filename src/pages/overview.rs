//! `/`: what the project is, and the ways into it.

use crate::components::activity_entry::ActivityEntry;
use crate::components::contacts::ContactDetails;
use crate::components::countries::CountryNames;
use crate::components::marked_text::Prose;
use crate::components::outer_link::OuterLink;
use crate::components::tile_map::{TileFigures, TileMap};
use crate::components::timeline::band::TimelineBand;
use crate::site::{Site, use_site};
use leptos::prelude::*;
use markup::view;
use portal::find::{Facet, Query, Value};
use portal::model::{Budget, DateSpan, RelatedProject, Text};
use portal::route::Page;
use portal::timeline::Timeline;
use portal::{dates, numbers};

/// How many of the newest activities are shown.
const LATEST: usize = 3;

/// The overview.
#[component]
pub(crate) fn Overview() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let project = &site.portal().project;
    let name = project.name.as_ref().or(project.short_name.as_ref());
    let summary = project.summary.as_ref().map(|text| view! { <p class="lead"><Prose text /></p> });
    let objective = project.objective.as_ref().map(|text| {
        view! {
            <section class="objective">
                <h2>{m.overview_objective()}</h2>
                <p><Prose text /></p>
            </section>
        }
    });
    view! {
        <div class="overview">
            <h1 tabindex="-1">
                {match name {
                    Some(text) => view! { <Prose text /> }.into_any(),
                    None => site.portal_name().into_any(),
                }}
            </h1>
            {summary}
            <div class="overview__columns">
                <div>
                    {objective}
                    <Indicators />
                </div>
                <KeyFacts />
            </div>
            <div class="overview__columns">
                <Countries />
                <Latest />
            </div>
            <Years />
            <div class="overview__columns">
                <Components />
                <div>
                    <Documentation />
                    <Video />
                </div>
            </div>
            <Related />
            <ContactsSection />
            <Sources />
        </div>
    }
}

fn list_of(texts: &'static [Text]) -> Vec<AnyView> {
    texts.iter().map(|text| view! { <li><Prose text /></li> }).collect_view()
}

#[component]
fn Indicators() -> impl IntoView {
    let site = use_site();
    let indicators = &site.portal().project.indicators;
    (!indicators.is_empty()).then(|| {
        view! {
            <section>
                <h2>{site.messages.overview_indicators()}</h2>
                <ul>{list_of(indicators)}</ul>
            </section>
        }
    })
}

#[component]
fn Components() -> impl IntoView {
    let site = use_site();
    let components = &site.portal().project.components;
    (!components.is_empty()).then(|| {
        let items: Vec<_> = components
            .iter()
            .map(|component| view! { <li><Prose text=&component.name /></li> })
            .collect();
        view! {
            <section>
                <h2>{site.messages.overview_components()}</h2>
                <ol class="components">{items}</ol>
            </section>
        }
    })
}

#[component]
fn KeyFacts() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let project = &site.portal().project;
    let period = project.start.zip(project.end).and_then(|(start, end)| DateSpan::new(start, end));
    let months = project.duration_months.map(|n| {
        let planned = project
            .planned_duration_months
            .filter(|planned| *planned != n)
            .map(|planned| format!(" ({})", m.fact_planned(m.fact_months(planned))));
        view! { <span class="facts__more">{m.fact_months(n)} {planned}</span> }
    });
    let texts = |name: String, texts: &'static [Text]| {
        (!texts.is_empty()).then(|| {
            let lines: Vec<_> =
                texts.iter().map(|text| view! { <dd><Prose text /></dd> }).collect();
            view! { <div class="facts__fact"><dt>{name}</dt> {lines}</div> }
        })
    };
    let countries: Vec<_> = site.portal().countries.iter().map(|country| country.code).collect();
    view! {
        <section class="facts-card">
            <h2>{m.overview_facts()}</h2>
            <dl class="facts">
                {period.map(|period| view! {
                    <div class="facts__fact">
                        <dt>{m.fact_period()}</dt>
                        <dd>{dates::span(period, m)} " " {months}</dd>
                    </div>
                })}
                {project.budget.as_ref().map(|budget| view! {
                    <div class="facts__fact"><dt>{m.fact_budget()}</dt> <dd><Money budget /></dd></div>
                })}
                {texts(m.fact_partners(), &project.partners)}
                {texts(m.fact_funded_by(), &project.funded_by)}
                {project.implemented_by.as_ref().map(|text| view! {
                    <div class="facts__fact"><dt>{m.fact_implemented_by()}</dt> <dd><Prose text /></dd></div>
                })}
                <div class="facts__fact">
                    <dt>{m.fact_countries()}</dt>
                    <dd><CountryNames codes=countries /></dd>
                </div>
            </dl>
        </section>
    }
}

#[component]
fn Money(budget: &'static Budget) -> impl IntoView {
    let m = &use_site().messages;
    let amount = m.money(numbers::group(budget.amount, m), &budget.currency);
    let remark = budget
        .remark
        .as_ref()
        .map(|text| view! { <span class="facts__more"><Prose text /></span> });
    view! { {amount} " " {remark} }
}

#[component]
fn Countries() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let portal = site.portal();
    let tiles: Vec<_> = portal
        .countries
        .iter()
        .map(|country| TileFigures {
            country,
            activities: portal
                .activities
                .iter()
                .filter(|a| a.countries.contains(&country.code))
                .count(),
            documents: portal
                .documents
                .iter()
                .filter(|d| d.countries.contains(&country.code))
                .count(),
        })
        .collect();
    (!tiles.is_empty()).then(|| {
        view! {
            <section>
                <h2>{m.countries_title()}</h2>
                <p class="hint">{m.countries_intro()}</p>
                <TileMap tiles />
            </section>
        }
    })
}

#[component]
fn Years() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let all: Vec<usize> = (0..site.portal().activities.len()).collect();
    let timeline = Timeline::new(site.portal(), &all);
    (!timeline.years.is_empty()).then(|| {
        view! {
            <section>
                <h2>{m.overview_timeline()}</h2>
                <p class="hint">{m.overview_timeline_intro()}</p>
                <TimelineBand timeline />
            </section>
        }
    })
}

#[component]
fn Latest() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let query = Query::default();
    let newest = site.activities.search(&query);
    let entries: Vec<_> = newest
        .items
        .iter()
        .filter_map(|position| site.portal().activities.get(*position))
        .take(LATEST)
        .map(|activity| view! { <ActivityEntry activity within=Query::default() /> })
        .collect();
    (!entries.is_empty()).then(|| {
        view! {
            <section>
                <h2>{m.overview_latest()}</h2>
                <div class="entries">{entries}</div>
                <p><a class="more" href=site.href(&Page::Activities(query))>{m.overview_all_activities()}</a></p>
            </section>
        }
    })
}

#[component]
fn Documentation() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let portal = site.portal();
    let kinds: Vec<_> = portal
        .document_kinds
        .iter()
        .filter_map(|kind| {
            let n = portal.documents.iter().filter(|document| document.kind.id == kind.id).count();
            let query = Query::of(Facet::Kind, Value::parse(kind.id.as_str())?);
            (n > 0).then(|| {
                view! {
                    <li>
                        <a class="card" href=site.href(&Page::Documents(query))>
                            <span class="card__name">{kind.name.words(m.lang()).to_owned()}</span>
                            " "
                            <span class="card__count">{m.documents_in_section(n)}</span>
                        </a>
                    </li>
                }
            })
        })
        .collect();
    (!kinds.is_empty()).then(|| {
        view! {
            <section>
                <h2>{m.overview_documents()}</h2>
                <ul class="cards">{kinds}</ul>
                <p>
                    <a class="more" href=site.href(&Page::Documents(Query::default()))>{m.overview_all_documents()}</a>
                </p>
            </section>
        }
    })
}

#[component]
fn Video() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let video =
        site.portal().project.video.as_ref().and_then(|id| site.portal().document(id.as_str()))?;
    let direct = video
        .versions
        .iter()
        .find_map(|version| version.link.clone())
        .or_else(|| video.link.clone());
    let title = video.title.words(m.lang()).to_owned();
    let way = match (direct, video.source.clone()) {
        (Some(link), _) => view! { <p><OuterLink link text=title /></p> }.into_any(),
        (None, source) => view! {
            <p>{title}</p>
            <p class="hint">
                {m.overview_video_none()} " "
                {source.map(|link| {
                    let text = m.document_listed_on(link.host());
                    view! { <a class="outer-link" href=link.as_str().to_owned() rel="external noreferrer">{text}</a> }
                })}
            </p>
        }
        .into_any(),
    };
    Some(view! { <section><h2>{m.overview_video()}</h2> {way}</section> })
}

#[component]
fn Related() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let project = &site.portal().project;
    let before = project
        .predecessor
        .as_ref()
        .map(|project| related(project, m.overview_predecessor(), site));
    let after: Vec<_> = project
        .follow_on
        .iter()
        .map(|project| related(project, m.overview_follow_on(), site))
        .collect();
    (before.is_some() || !after.is_empty()).then(|| {
        view! {
            <section>
                <h2>{m.overview_related()}</h2>
                <ul class="related">{before} {after}</ul>
            </section>
        }
    })
}

fn related(project: &'static RelatedProject, role: String, site: &'static Site) -> AnyView {
    let m = &site.messages;
    let full = project
        .full_name
        .as_ref()
        .map(|text| view! { <span class="related__full"><Prose text /></span> });
    let period = match (project.start, project.end) {
        (Some(start), Some(end)) => DateSpan::new(start, end).map(|span| dates::span(span, m)),
        (Some(start), None) => Some(m.chosen_from(dates::date(start, m))),
        _ => None,
    };
    let budget = project
        .budget
        .as_ref()
        .map(|budget| view! { <span class="related__budget"><Money budget /></span> });
    let sources: Vec<_> =
        project.sources.iter().cloned().map(|link| view! { <OuterLink link /> " " }).collect();
    view! {
        <li>
            <span class="related__role">{role}</span>
            <strong><Prose text=&project.name /></strong>
            " " {full} " "
            <span class="related__period">{period}</span>
            " " {budget}
            <span class="related__sources hint">{m.source()} " " {sources}</span>
        </li>
    }
}

#[component]
fn ContactsSection() -> impl IntoView {
    let site = use_site();
    let contacts = &site.portal().project.contacts;
    (contacts.office.is_some() || !contacts.people.is_empty()).then(|| {
        view! {
            <section id="contacts">
                <h2>{site.messages.overview_contacts()}</h2>
                <ContactDetails contacts />
            </section>
        }
    })
}

#[component]
fn Sources() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let project = &site.portal().project;
    let also: Vec<_> =
        project.also_known_as.iter().map(|text| view! { <li><Prose text /></li> }).collect();
    let also =
        (!also.is_empty()).then(|| view! { <p>{m.overview_also_known()}</p> <ul>{also}</ul> });
    let sources: Vec<_> = project
        .sources
        .iter()
        .map(|link| {
            view! { <li><a class="outer-link outer-link--whole" href=link.to_string() rel="external noreferrer">{link.to_string()}</a></li> }
        })
        .collect();
    (!sources.is_empty()).then(|| {
        view! {
            <section class="sources">
                <details>
                    <summary>{m.overview_sources()}</summary>
                    {also}
                    <ul>{sources}</ul>
                </details>
            </section>
        }
    })
}
