//! The countries that something concerns.

use crate::components::marked_text::CountryName;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::model::CountryCode;

/// Names of countries, separated by commas.
#[component]
pub(crate) fn CountryNames(
    /// Which ones.
    codes: Vec<CountryCode>,
) -> impl IntoView {
    codes
        .into_iter()
        .enumerate()
        .map(|(position, code)| {
            let separator = if position == 0 { "" } else { ", " };
            view! { {separator} <CountryName code /> }
        })
        .collect_view()
}

/// The same, or a word that says that it concerns all of them.
#[component]
pub(crate) fn Concerned(
    /// The countries; none means all.
    codes: Vec<CountryCode>,
) -> impl IntoView {
    if codes.is_empty() {
        let all = use_site().messages.regional_tag();
        view! { <span class="tag tag--regional">{all}</span> }.into_any()
    } else {
        view! { <CountryNames codes /> }.into_any()
    }
}
