//! On paper: nothing is cut off, no note is missing, every address can be read. That the controls are gone is told in `layout.rs`.

use crate::support::engine::Engine;
use crate::support::site::{PAGES, setting};
use crate::support::{Reader, Story, notes, site};
use portal::tested::checks::About;
use std::process::Command;
use thirtyfour::common::print::{PrintOrientation, PrintPage, PrintParameters};

/// Sizes of paper, in centimetres.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)];

/// The margins that the style sheet gives, at the sides and at top and bottom, in points.
const MARGINS: (f64, f64) = (16.0 * 72.0 / 25.4, 18.0 * 72.0 / 25.4);

/// A word on a page, and its box in points.
struct Word {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Word {
    /// How much of the smaller of two words lies under the other.
    fn overlap(&self, other: &Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        let area = |word: &Self| (word.right - word.left) * (word.bottom - word.top);
        width.max(0.0) * height.max(0.0) / area(self).min(area(other)).max(1.0)
    }
}

/// What pdftotext says of a PDF.
fn texts(pdf: &[u8], how: &str) -> String {
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("page.pdf");
    std::fs::write(&file, pdf).expect("written");
    let out = Command::new(setting("PDFTOTEXT")).arg(how).arg(&file).arg("-").output();
    let out = out.expect("pdftotext");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).expect("text")
}

/// The pages of a PDF: width, height, words.
fn read(pdf: &[u8]) -> Vec<(f64, f64, Vec<Word>)> {
    let text = texts(pdf, "-bbox");
    let number = |line: &str, name: &str| -> f64 {
        let (_, rest) = line.split_once(&format!("{name}=\"")).expect(name);
        rest.split('"').next().unwrap().parse().expect("a number")
    };
    let mut pages = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            pages.push((number(line, "width"), number(line, "height"), Vec::new()));
        } else if line.starts_with("<word ") {
            let (_, text) = line.split_once('>').expect("a word");
            let text = text.trim_end_matches("</word>");
            let text = text
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"");
            let [left, top, right, bottom] =
                ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name));
            pages.last_mut().expect("a page").2.push(Word { text, left, top, right, bottom });
        }
    }
    pages
}

/// What is wrong with the page at hand on a paper of this size.
async fn faults(reader: &Reader, (_, width, height): (&str, f64, f64)) -> Vec<String> {
    let parameters = PrintParameters {
        page: PrintPage { width, height },
        orientation: PrintOrientation::Portrait,
        ..PrintParameters::default()
    };
    let pdf = reader.driver.print_page(parameters).await.expect("printed");
    let pages = read(&pdf);
    let mut faults = Vec::new();
    for (at, (width, height, words)) in pages.iter().enumerate() {
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
    let printed = bare(&texts(&pdf, "-raw"));
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
