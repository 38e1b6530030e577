//! An activity in a list.

use crate::components::countries::Concerned;
use crate::components::marked_text::{Prose, foreign_lang};
use crate::components::timeline::mark::KindMark;
use crate::site::{Site, use_site};
use leptos::prelude::*;
use markup::view;
use portal::dates;
use portal::find::Query;
use portal::model::{Activity, When};
use portal::route::Page;

/// One activity: when and where, what, for whom.
#[component]
pub(crate) fn ActivityEntry(
    /// The activity.
    activity: &'static Activity,
    /// The query it was found by, for the way back.
    within: Query,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let href = site.href(&Page::Activity { id: activity.id.clone(), within });
    let summary = activity
        .summary
        .as_ref()
        .map(|summary| view! { <p class="entry__summary"><Prose text=summary /></p> });
    view! {
        <article class="entry" data-id=activity.id.to_string()>
            <p class="entry__meta">
                <Time when=activity.when />
                {place(activity, site).map(|place| view! { <span class="entry__place">{place}</span> })}
            </p>
            <h3 class="entry__title">
                <a id=format!("to-{}", activity.id) href=href lang=foreign_lang(site, &activity.title)>
                    {activity.title.words(m.lang()).to_owned()}
                </a>
            </h3>
            {summary}
            <p class="entry__tags">
                <span class="entry__kind">
                    <KindMark rank=activity.kind.rank />
                    <Prose text=&activity.kind.name />
                </span>
                <span><Concerned codes=activity.countries.clone() /></span>
            </p>
        </article>
    }
}

/// A date, readable by people and machines; an estimate is said to be one.
#[component]
pub(crate) fn Time(
    /// The date.
    when: When,
) -> impl IntoView {
    let words = dates::when(when, &use_site().messages);
    match dates::machine(when) {
        Some(machine) => view! { <time class="date" datetime=machine>{words}</time> }.into_any(),
        None => view! { <span class="date date--estimated">{words}</span> }.into_any(),
    }
}

/// City and country as one line of plain text.
pub(crate) fn place(activity: &Activity, site: &Site) -> Option<String> {
    let city = activity.place.city.as_ref().map(|city| city.words(site.messages.lang()).to_owned());
    let country = activity.place.country.map(|code| site.country_name(code));
    match (city, country) {
        // A city state is its own country.
        (Some(city), Some(country)) if city == country => Some(city),
        (Some(city), Some(country)) => Some(format!("{city}, {country}")),
        (city, country) => city.or(country),
    }
}
