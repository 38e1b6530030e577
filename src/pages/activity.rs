//! `/activities/{id}`: one activity.

use crate::components::activity_entry::{place, time};
use crate::components::cite::{Ways, cite};
use crate::components::countries::country_names;
use crate::components::export_buttons::{Choice, export_buttons};
use crate::components::marked_text::{foreign_lang, in_language, marked, prose};
use crate::components::outer_link::sources;
use crate::components::terms::{term_link, terms};
use crate::components::timeline::mark::kind_mark;
use crate::context::Cx;
use crate::export::Form;
use crate::platform::clipboard;
use crate::site::{Lookup, Site};
use crate::state::export::{self, Export};
use portal::export::{Cited, is_dated};
use portal::find::{Collection, Facet, Query};
use portal::load;
use portal::message::Key;
use portal::model::{Activity, Attribution, Block, PartialDate, Slug, When};
use portal::route::Page;
use ui::signal::Callback;
use ui::{Writer, view};

/// What can be done with its citation.
const CITE: Ways = Ways { copy: clipboard::copy, bibtex: export::activity_bibtex };

/// The forms in which it can be saved or shared.
const CHOICES: [(Key, Choice); 2] =
    [(Key::ActivityCalendar, Choice::File(Form::Calendar)), (Key::TakeLink, Choice::Address)];

/// The page of an activity, among those that `within` finds.
pub(crate) fn activity(cx: &Cx, out: &mut Writer, id: &Slug, within: &Query) {
    match cx.site.look_up(id) {
        Lookup::Here(activity) => details(cx, out, activity, within),
        Lookup::Coming => view! { out, <h1 tabindex="-1">{cx.text(Key::Loading)}</h1> },
        Lookup::Unknown => unknown(cx, out),
    }
}

fn unknown(cx: &Cx, out: &mut Writer) {
    let all = cx.site.href(&Page::Activities(Query::default()));
    view! { out,
        <h1 tabindex="-1">{cx.text(Key::NotFoundTitle)}</h1>
        <p class="lead">{cx.text(Key::ActivityUnknown)} " " {cx.text(Key::ActivityUnknownAdvice)}</p>
        <p><a class="more" href=all>{cx.text(Key::ActivityBackAll)}</a></p>
    }
}

fn details(cx: &Cx, out: &mut Writer, activity: &Activity, within: &Query) {
    let site = &cx.site;
    let title = activity.title.words(site.messages.lang());
    let href = site.href(&Page::Activity { id: activity.id.clone(), within: Query::default() });
    let back = if within.is_filtered() { Key::ActivityBack } else { Key::ActivityBackAll };
    view! { out,
        <article class="activity" data-id=activity.id.as_str()>
            <p class="activity__back">
                <a href=site.href(&Page::Activities(within.clone())) data-returns="">
                    <span aria-hidden="true">"← "</span>
                    {cx.text(back)}
                </a>
            </p>
            <h1 tabindex="-1" lang=foreign_lang(site, &activity.title)>{marked(cx, out, title)}</h1>
            <p class="hint">{in_language(cx, out, &activity.title)}</p>
            {facts(cx, out, activity)}
            {if let Some(summary) = &activity.summary {
                view! { out, <p class="lead">{prose(cx, out, summary)}</p> }
            }}
            <div class="activity__text">
                {for part in &activity.body {
                    block(cx, out, part);
                }}
            </div>
            {for notice in notices(activity) {
                view! { out, <p class="notice">{cx.text(notice)}</p> }
            }}
            {calendar_button(cx, out, activity)}
            <section class="sources">
                <h2>{cx.text(Key::Sources)}</h2>
                {sources(out, &activity.sources)}
            </section>
            {cite(cx, out, Cited::Activity(activity), &activity.id, &href, CITE)}
            {neighbours(cx, out, &activity.id, within)}
        </article>
    }
}

/// What a reader should know about the date, and about why the project counts the activity as its own.
fn notices(activity: &Activity) -> impl Iterator<Item = Key> {
    let precision = match activity.when {
        When::Estimated(_) => Some(Key::ActivityEstimatedNote),
        When::Dated(span) if matches!(span.start(), PartialDate::Month(..)) => {
            Some(Key::ActivityMonthNote)
        }
        _ => None,
    };
    let attribution = match activity.attribution {
        Attribution::Stated => None,
        Attribution::Listed => Some(Key::ActivityAttributionListed),
        Attribution::Inferred => Some(Key::ActivityAttributionInferred),
    };
    precision.into_iter().chain(attribution)
}

fn facts(cx: &Cx, out: &mut Writer, activity: &Activity) {
    let site = &cx.site;
    let all = Query::default();
    view! { out,
        <dl class="facts facts--activity">
            <div class="facts__fact"><dt>{cx.text(Key::ActivityDate)}</dt> <dd>{time(cx, out, activity.when)}</dd></div>
            {if let Some(place) = place(activity, site) {
                view! { out,
                    <div class="facts__fact"><dt>{cx.text(Key::ActivityPlace)}</dt> <dd>{marked(cx, out, &place)}</dd></div>
                }
            }}
            <div class="facts__fact">
                <dt>{cx.text(Key::ActivityCountries)}</dt>
                " "
                <dd>
                    {if activity.is_regional() {
                        out.text(site.messages.text(Key::ActivityRegional));
                    } else {
                        country_names(cx, out, &activity.countries);
                    }}
                </dd>
            </div>
            {if !activity.other_countries.is_empty() {
                view! { out,
                    <div class="facts__fact">
                        <dt>{cx.text(Key::ActivityOthers)}</dt> " " <dd>{country_names(cx, out, &activity.other_countries)}</dd>
                    </div>
                }
            }}
            <div class="facts__fact">
                <dt>{cx.text(Key::ActivityKind)}</dt>
                " "
                <dd>{kind_mark(out, activity.kind.rank)} " " {term_link(cx, out, Facet::Kind, &activity.kind, &all)}</dd>
            </div>
            {terms(cx, out, Key::ActivityTopic, Facet::Topic, activity.topic.as_slice(), &all)}
            {terms(cx, out, Key::ActivityPartners, Facet::Partner, &activity.partners, &all)}
            {terms(cx, out, Key::ActivityProjects, Facet::Project, &activity.projects, &all)}
            {for (name, words) in load::facts(activity, &site.messages) {
                view! { out, <div class="facts__fact"><dt>{cx.text(name)}</dt> " " <dd>{words.as_str()}</dd></div> }
            }}
        </dl>
    }
}

fn block(cx: &Cx, out: &mut Writer, block: &Block) {
    match block {
        Block::Paragraph(text) => view! { out, <p>{prose(cx, out, text)}</p> },
        Block::Quote { words, by, role } => view! { out,
            <figure class="quote">
                <blockquote><p>{prose(cx, out, words)}</p></blockquote>
                {if let Some(by) = by {
                    view! { out,
                        <figcaption>
                            {prose(cx, out, by)}
                            {if let Some(role) = role {
                                view! { out, ", " {prose(cx, out, role)} }
                            }}
                        </figcaption>
                    }
                }}
            </figure>
        },
    }
}

fn calendar_button(cx: &Cx, out: &mut Writer, activity: &Activity) {
    if !is_dated(activity) {
        return view! { out, <p class="hint no-print">{cx.text(Key::ActivityCalendarNone)}</p> };
    }
    let export = Export::new(&cx.site);
    let id = activity.id.clone();
    let choose = Callback::new(move |choice| {
        let page = Page::Activity { id: id.clone(), within: Query::default() };
        export.choose(choice, &page, id.as_str());
    });
    export_buttons(cx, out, &CHOICES, export.news(), choose);
}

/// Where an activity stands among others, and what is before and behind it.
struct Around<'s> {
    here: usize,
    all: usize,
    before: Option<&'s Activity>,
    after: Option<&'s Activity>,
}

/// Among all, an activity's place is its rank: the build writes a page for each, and need not search for each.
fn around<'s>(site: &'s Site, id: &Slug, within: &Query) -> Option<Around<'s>> {
    if *within == Query::default() {
        let here = site.rank_of(id)?;
        let activity = |rank| site.activity(site.activities().position(rank)?);
        let (before, after) = (here.checked_sub(1).and_then(activity), activity(here + 1));
        return Some(Around { here, all: site.activities().len(), before, after });
    }
    let found = site.activities().search(within).items;
    // Until the words are here that the query asks for, nobody knows what is before and behind.
    if !site.has_words(Collection::Activities, within) {
        return None;
    }
    let position = site.position_of(id)?;
    let here = found.iter().position(|other| other == position)?;
    let activity = |position: usize| site.activity(position);
    let before = here.checked_sub(1).and_then(|before| found.get(before)).and_then(activity);
    let after = found.get(here + 1).and_then(activity);
    Some(Around { here, all: found.len(), before, after })
}

fn neighbours(cx: &Cx, out: &mut Writer, id: &Slug, within: &Query) {
    let site = &cx.site;
    let m = &site.messages;
    let Some(Around { here, all, before, after }) = around(site, id, within) else { return };
    view! { out,
        <nav class="neighbours" aria-label=cx.text(Key::ActivityNeighbours)>
            {if let Some(before) = before {
                neighbour(cx, out, before, "prev", Key::ActivityPrevious, within);
            }}
            <p class="neighbours__position">{m.activity_position(all, here + 1)}</p>
            {if let Some(after) = after {
                neighbour(cx, out, after, "next", Key::ActivityNext, within);
            }}
        </nav>
    }
}

fn neighbour(cx: &Cx, out: &mut Writer, activity: &Activity, rel: &str, role: Key, within: &Query) {
    let site = &cx.site;
    let href = site.href(&Page::Activity { id: activity.id.clone(), within: within.clone() });
    view! { out,
        <a class=format!("neighbours__{rel}") rel=rel href=href>
            <span class="neighbours__role">{cx.text(role)}</span>
            " "
            <span class="neighbours__title" lang=foreign_lang(site, &activity.title)>
                {activity.title.words(site.messages.lang())}
            </span>
        </a>
    }
}
