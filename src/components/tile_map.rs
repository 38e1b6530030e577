//! The countries as tiles, roughly where they lie. Equal squares, and no border that anybody could dispute.

use crate::context::Cx;
use portal::glance::Figures;
use portal::message::Key;
use portal::model::Tile;
use portal::route::Page;
use ui::{Writer, view};

/// A tile a country, in the order in which they are read, each a link to what concerns it.
pub(crate) fn tile_map(cx: &Cx, out: &mut Writer, tiles: &[Figures]) {
    view! { out,
        <ul class="tile-map" aria-label=cx.text(Key::CountriesLabel)>
            {for figures in tiles {
                tile(cx, out, figures);
            }}
        </ul>
    }
}

fn tile(cx: &Cx, out: &mut Writer, figures: &Figures) {
    let site = &cx.site;
    let m = &site.messages;
    let Some(country) = site.portal().country(figures.country) else { return };
    let Tile { row, column } = country.tile.unwrap_or(Tile { row: u8::MAX, column: u8::MAX });
    // The style sheet has a class for each place; the policy allows no style in the page.
    view! { out,
        <li class=format!("tile tile--row-{row} tile--column-{column}")>
            <a href=site.href(&Page::Country(country.code)) data-country=country.code.as_str()>
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
}
