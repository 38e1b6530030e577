//! The countries as tiles, roughly where they lie. Equal squares, and no border that anybody could dispute.

use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::model::{Country, Tile};
use portal::route::Page;

/// What a tile says of its country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TileFigures {
    /// The country.
    pub(crate) country: &'static Country,
    /// How many activities name it.
    pub(crate) activities: usize,
    /// How many documents name it.
    pub(crate) documents: usize,
}

/// A tile a country, each a link to what concerns it.
#[component]
pub(crate) fn TileMap(
    /// The countries with their figures, in the order in which they are read.
    tiles: Vec<TileFigures>,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let tiles: Vec<_> = tiles
        .into_iter()
        .map(|figures| {
            let country = figures.country;
            let href = site.href(&Page::Country(country.code));
            let Tile { row, column } =
                country.tile.unwrap_or(Tile { row: u8::MAX, column: u8::MAX });
            // The style sheet has a class for each place; the policy allows no style in the page.
            view! {
                <li class=format!("tile tile--row-{row} tile--column-{column}")>
                    <a href=href data-country=country.code.to_string()>
                        <span class="tile__name">{site.country_name(country.code)}</span>
                        " "
                        <span class="tile__figures">
                            <span>{m.country_activities(figures.activities)}</span>
                            " "
                            <span>{m.country_documents(figures.documents)}</span>
                        </span>
                    </a>
                </li>
            }
        })
        .collect();
    view! { <ul class="tile-map" aria-label=m.countries_label()>{tiles}</ul> }
}
