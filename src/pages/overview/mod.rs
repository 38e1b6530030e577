//! `/`: what the project is, and the ways into it.

mod facts;
mod related;
mod ways;

use crate::components::contacts::contacts;
use crate::components::marked_text::prose;
use crate::components::outer_link::{self, listed_on, outer_link};
use crate::writer::Writer;
use facts::facts;
use markup::view;
use portal::message::Key;
use related::related;
use ways::{countries, documentation, latest, years};

/// The overview.
pub(crate) fn overview(out: &mut Writer) {
    let site = out.site();
    let project = &site.portal().project;
    let glance = site.glance();
    view! { out,
        <div class="overview">
            <h1 tabindex="-1">
                {match project.name.as_ref().or(project.short_name.as_ref()) {
                    Some(name) => prose(out, name),
                    None => out.text(&site.portal_name()),
                }}
            </h1>
            {if let Some(summary) = &project.summary {
                view! { out, <p class="lead">{prose(out, summary)}</p> }
            }}
            <div class="overview__columns">
                <div>
                    {objective(out)}
                    {indicators(out)}
                </div>
                {facts(out)}
            </div>
            <div class="overview__columns">
                {countries(out, &glance.countries)}
                {latest(out, &glance.newest)}
            </div>
            {years(out, &glance.timeline)}
            <div class="overview__columns">
                {components(out)}
                <div>
                    {documentation(out)}
                    {video(out)}
                </div>
            </div>
            {related(out)}
            {contacts(out)}
            {sources(out)}
        </div>
    }
}

fn objective(out: &mut Writer) {
    if let Some(text) = &out.site().portal().project.objective {
        view! { out,
            <section class="objective">
                <h2>{Key::OverviewObjective}</h2>
                <p>{prose(out, text)}</p>
            </section>
        }
    }
}

fn indicators(out: &mut Writer) {
    let indicators = &out.site().portal().project.indicators;
    if indicators.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{Key::OverviewIndicators}</h2>
            <ul>
                {for text in indicators {
                    view! { out, <li>{prose(out, text)}</li> }
                }}
            </ul>
        </section>
    }
}

fn components(out: &mut Writer) {
    let components = &out.site().portal().project.components;
    if components.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{Key::OverviewComponents}</h2>
            <ol class="components">
                {for component in components {
                    view! { out, <li>{prose(out, &component.name)}</li> }
                }}
            </ol>
        </section>
    }
}

fn video(out: &mut Writer) {
    let site = out.site();
    let portal = site.portal();
    let video = portal.project.video.as_ref().and_then(|id| portal.document(id.as_str()));
    let Some(video) = video else { return };
    let title = video.title.words(site.messages.lang());
    let direct = video.versions.iter().find_map(|version| version.link.as_ref());
    view! { out,
        <section>
            <h2>{Key::OverviewVideo}</h2>
            {if let Some(link) = direct.or(video.link.as_ref()) {
                view! { out, <p>{outer_link(out, link, Some(title), None)}</p> }
            } else {
                view! { out,
                    <p>{title}</p>
                    <p class="hint">
                        {Key::OverviewVideoNone} " "
                        {if let Some(link) = &video.source {
                            listed_on(out, link);
                        }}
                    </p>
                }
            }}
        </section>
    }
}

fn sources(out: &mut Writer) {
    let project = &out.site().portal().project;
    if project.sources.is_empty() {
        return;
    }
    view! { out,
        <section class="sources">
            <details>
                <summary>{Key::OverviewSources}</summary>
                {if !project.also_known_as.is_empty() {
                    view! { out,
                        <p>{Key::OverviewAlsoKnown}</p>
                        <ul>
                            {for text in &project.also_known_as {
                                view! { out, <li>{prose(out, text)}</li> }
                            }}
                        </ul>
                    }
                }}
                {outer_link::sources(out, &project.sources)}
            </details>
        </section>
    }
}
