//! `/`: what the project is, and the ways into it.

mod facts;
mod related;
mod ways;

use crate::components::contacts::contacts;
use crate::components::marked_text::prose;
use crate::components::outer_link::{self, listed_on, outer_link};
use crate::context::Cx;
use facts::facts;
use portal::message::Key;
use related::related;
use ui::{Writer, view};
use ways::{countries, documentation, latest, years};

/// The overview.
pub(crate) fn overview(cx: &Cx, out: &mut Writer) {
    let site = &cx.site;
    let project = &site.portal().project;
    let glance = site.glance();
    view! { out,
        <div class="overview">
            <h1 tabindex="-1">
                {match project.name.as_ref().or(project.short_name.as_ref()) {
                    Some(name) => prose(cx, out, name),
                    None => out.text(&site.portal_name()),
                }}
            </h1>
            {if let Some(summary) = &project.summary {
                view! { out, <p class="lead">{prose(cx, out, summary)}</p> }
            }}
            <div class="overview__columns">
                <div>
                    {objective(cx, out)}
                    {indicators(cx, out)}
                </div>
                {facts(cx, out)}
            </div>
            <div class="overview__columns">
                {countries(cx, out, &glance.countries)}
                {latest(cx, out, &glance.newest)}
            </div>
            {years(cx, out, &glance.timeline)}
            <div class="overview__columns">
                {components(cx, out)}
                <div>
                    {documentation(cx, out)}
                    {video(cx, out)}
                </div>
            </div>
            {related(cx, out)}
            {contacts(cx, out)}
            {sources(cx, out)}
        </div>
    }
}

fn objective(cx: &Cx, out: &mut Writer) {
    if let Some(text) = &cx.site.portal().project.objective {
        view! { out,
            <section class="objective">
                <h2>{cx.text(Key::OverviewObjective)}</h2>
                <p>{prose(cx, out, text)}</p>
            </section>
        }
    }
}

fn indicators(cx: &Cx, out: &mut Writer) {
    let indicators = &cx.site.portal().project.indicators;
    if indicators.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{cx.text(Key::OverviewIndicators)}</h2>
            <ul>
                {for text in indicators {
                    view! { out, <li>{prose(cx, out, text)}</li> }
                }}
            </ul>
        </section>
    }
}

fn components(cx: &Cx, out: &mut Writer) {
    let components = &cx.site.portal().project.components;
    if components.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{cx.text(Key::OverviewComponents)}</h2>
            <ol class="components">
                {for component in components {
                    view! { out, <li>{prose(cx, out, &component.name)}</li> }
                }}
            </ol>
        </section>
    }
}

fn video(cx: &Cx, out: &mut Writer) {
    let site = &cx.site;
    let portal = site.portal();
    let video = portal.project.video.as_ref().and_then(|id| portal.document(id.as_str()));
    let Some(video) = video else { return };
    let title = video.title.words(site.messages.lang());
    let direct = video.versions.iter().find_map(|version| version.link.as_ref());
    view! { out,
        <section>
            <h2>{cx.text(Key::OverviewVideo)}</h2>
            {if let Some(link) = direct.or(video.link.as_ref()) {
                view! { out, <p>{outer_link(cx, out, link, Some(title), None)}</p> }
            } else {
                view! { out,
                    <p>{title}</p>
                    <p class="hint">
                        {cx.text(Key::OverviewVideoNone)} " "
                        {if let Some(link) = &video.source {
                            listed_on(cx, out, link);
                        }}
                    </p>
                }
            }}
        </section>
    }
}

fn sources(cx: &Cx, out: &mut Writer) {
    let project = &cx.site.portal().project;
    if project.sources.is_empty() {
        return;
    }
    view! { out,
        <section class="sources">
            <details>
                <summary>{cx.text(Key::OverviewSources)}</summary>
                {if !project.also_known_as.is_empty() {
                    view! { out,
                        <p>{cx.text(Key::OverviewAlsoKnown)}</p>
                        <ul>
                            {for text in &project.also_known_as {
                                view! { out, <li>{prose(cx, out, text)}</li> }
                            }}
                        </ul>
                    }
                }}
                {outer_link::sources(out, &project.sources)}
            </details>
        </section>
    }
}
