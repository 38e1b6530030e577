//! On paper: nothing is cut off, no note is missing, every address can be read. That the controls are gone is told in `layout.rs`.

use crate::support::engine::Engine;
use crate::support::pdf::{self, Sheet};
use crate::support::site::PAGES;
use crate::support::{Reader, Story, notes, site};
use portal::tested::checks::About;
use thirtyfour::common::print::{PrintOrientation, PrintPage, PrintParameters};

/// Sizes of paper, in centimetres.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)];

/// The margins that the style sheet gives, at the sides and at top and bottom, in points.
const MARGINS: (f64, f64) = (16.0 * 72.0 / 25.4, 18.0 * 72.0 / 25.4);

/// What is wrong with the page at hand on a paper of this size.
async fn faults(reader: &Reader, (_, width, height): (&str, f64, f64)) -> Vec<String> {
    let parameters = PrintParameters {
        page: PrintPage { width, height },
        orientation: PrintOrientation::Portrait,
        ..PrintParameters::default()
    };
    let pdf = reader.driver.print_page(parameters).await.expect("printed");
    let mut faults = Vec::new();
    for (at, Sheet { width, height, words }) in pdf::sheets(&pdf).iter().enumerate() {
        for word in words {
            let (side, end) = (MARGINS.0 - 1.0, MARGINS.1 - 4.0);
            let is_off = word.left < side
                || word.right > width - side
                || word.top < end
                || word.bottom > height - end;
            if is_off {
                faults.push(format!("“{}” reaches over the edge of sheet {}", word.text, at + 1));
            }
        }
        for (position, word) in words.iter().enumerate() {
            if let Some(other) =
                words.iter().skip(position + 1).find(|other| word.overlap(other) > 0.3)
            {
                faults.push(format!(
                    "“{}” lies on “{}” on sheet {}",
                    other.text,
                    word.text,
                    at + 1
                ));
            }
        }
    }
    // How lines are broken is the paper's business.
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let printed = bare(&pdf::text(&pdf));
    let note = reader.text("#designation-note").await;
    let note = note.trim_start_matches('*').trim();
    if !printed.contains(&bare(note)) {
        faults.push("the note on names is missing".to_owned());
    }
    let addresses = reader.list("[...document.querySelectorAll('main a.outer-link')].filter(e => !e.closest('.no-print, .cite')).map(e => e.getAttribute('href'))").await;
    for address in addresses.iter().filter(|address| !printed.contains(bare(address).as_str())) {
        faults.push(format!("{address} is not printed whole"));
    }
    faults
}

#[test]
fn every_page_is_whole_on_a4_and_on_letter() {
    Story::at(site::root()).only_in(&[Engine::Chromium]).tell(async |reader| {
        let mut all = Vec::new();
        for language in ["", "mk/"] {
            for page in PAGES
                .into_iter()
                .chain(["activities?view=table", "activities?country=XK&year=2018"])
            {
                reader.goto(&format!("{language}{page}")).await;
                for paper in PAPERS {
                    let found = faults(reader, paper).await;
                    notes::figure(About::Paper, "", 1, 0);
                    all.extend(
                        found
                            .into_iter()
                            .take(6)
                            .map(|fault| format!("/{language}{page} on {}: {fault}", paper.0)),
                    );
                }
            }
        }
        assert!(all.is_empty(), "{all:#?}");
    });
}
