//! The fault matrix: what may go wrong, and what a reader sees then. Each cell is a story; what was seen to hold is
//! written down for `cargo xtask test`, which prints it, and for `/accessibility`, which shows it.

use crate::support::Reader;
use crate::support::engine::Engine;
use crate::support::site::setting;
use serde_json::json;
use std::path::PathBuf;

/// What is broken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    JavaScript,
    WebAssembly,
    BootScript,
    Glue,
    Program,
    Data(&'static str),
    Head,
    Records,
    Shard,
    Words,
    Texts,
    Storage,
    Release,
    Translator,
    Network,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::JavaScript => "JavaScript",
            Self::WebAssembly => "WebAssembly",
            Self::BootScript => "Boot script",
            Self::Glue => "JavaScript of the program",
            Self::Program => "Program (WebAssembly)",
            Self::Data(file) => file,
            Self::Head => "Index of many activities",
            Self::Records => "Records of many activities",
            Self::Shard => "Words of many activities",
            Self::Words => "Words of a language",
            Self::Texts => "Project’s texts in a language",
            Self::Storage => "The browser’s storage",
            Self::Release => "Release",
            Self::Translator => "Translator or extension",
            Self::Network => "Network",
        }
    }
}

/// The data files.
pub(crate) const FILES: [&str; 3] = ["project.json", "activities.json", "documents.json"];

/// What may become of a data file on its way, in the words of the matrix.
pub(crate) const LOSSES: [&str; 6] = [
    "missing (404)",
    "refused (500)",
    "a web page instead",
    "cut short",
    "empty",
    "connection dropped",
];

/// What may become of the head of an index.
pub(crate) const HEAD_FAULTS: [&str; 5] =
    ["missing (404)", "cut short", "a bit changed", "of other data", "a web page instead"];

/// What may become of the rest of it.
pub(crate) const PART_FAULTS: [&str; 2] = ["missing (404)", "cut short"];

/// A file that takes 20 seconds.
pub(crate) const LATE: &str = "takes 20 seconds";

const COMPLETE: &str =
    "The whole page is there. Nothing is offered that would not work, and one line says why.";
const STAYS: &str = "The page stays, and one line says that filters do not work.";
const RETRY: &str =
    "The page stays, with a message and “Try again”, which works once the file is back.";
const WAITS: &str = "The page stays and can be used; one line says that filters are still loading. What was typed is kept.";
const ENGLISH: &str = "What is missing is in English, with a message and “Try again”.";
const FALLS_BACK: &str = "They are in English.";
const FORGETS: &str = "Everything works; nothing is remembered.";
const DATA_FILE: &str = "Everything works; the whole data file is read instead.";
const PART: &str =
    "What is known is shown, with a message and “Try again”, which works once the file is back.";
const GOES_ON: &str = "Everything goes on working.";

/// Every cell, in the order of the table: what is broken, how, and what comes of it.
fn cells() -> Vec<(Part, &'static str, &'static str)> {
    let mut cells = vec![
        (Part::JavaScript, "switched off", COMPLETE),
        (Part::WebAssembly, "switched off", COMPLETE),
        (Part::BootScript, "missing (404)", STAYS),
        (Part::Glue, "missing (404)", STAYS),
        (Part::Program, "missing (404)", STAYS),
        (Part::Program, "sent as another type", "It runs all the same."),
        (Part::Program, "cut at 1 per cent", STAYS),
        (Part::Program, "cut at 50 per cent", STAYS),
        (Part::Program, "cut at 99 per cent", STAYS),
        (Part::Program, LATE, WAITS),
        (Part::Program, "stops while in use", "The page comes back, with “Reload the page”."),
        (Part::Program, "stops on another page", "That page is loaded."),
    ];
    for file in FILES {
        cells.extend(LOSSES.map(|loss| (Part::Data(file), loss, RETRY)));
        cells.push((Part::Data(file), LATE, WAITS));
    }
    for fault in HEAD_FAULTS {
        cells.push((Part::Head, fault, DATA_FILE));
    }
    for part in [Part::Records, Part::Shard] {
        cells.extend(PART_FAULTS.map(|fault| (part, fault, PART)));
    }
    cells.extend([
        (Part::Words, "missing (404)", ENGLISH),
        (Part::Words, "cut short", ENGLISH),
        (Part::Words, "of another release", ENGLISH),
        (Part::Texts, "missing (404)", FALLS_BACK),
        (Part::Texts, "a web page instead", FALLS_BACK),
        (Part::Texts, "cut short", FALLS_BACK),
        (Part::Texts, "empty", FALLS_BACK),
        (Part::Storage, "forbidden", FORGETS),
        (Part::Storage, "full", FORGETS),
        (Part::Storage, "rubbish in every key", "Everything works, in the standard size."),
        (Part::Release, "newer one on the host, old files gone", "The page is loaded again, once."),
        (Part::Release, "the same again after that", "The page stays, and is not loaded again."),
        (Part::Translator, "wraps every text before the start", GOES_ON),
        (Part::Translator, "wraps every text after the start", GOES_ON),
        (Part::Network, "lost after loading", "What is loaded works; what is not says so."),
    ]);
    cells
}

/// Writes down that a cell was seen to hold, with the browser and the day.
pub(crate) async fn seen(reader: &Reader, part: Part, fault: &str) {
    // What is published was seen in one browser, and the cells of all are the same.
    if reader.engine() != Engine::Chromium {
        return;
    }
    let cells = cells();
    let position = cells
        .iter()
        .position(|cell| cell.0 == part && cell.1 == fault)
        .unwrap_or_else(|| panic!("{} {fault} is in the matrix", part.name()));
    let (_, _, outcome) = cells[position];
    let folder = PathBuf::from(setting("PORTAL_MATRIX"));
    let write = |name: &str, line: String| {
        std::fs::write(folder.join(name), line).expect("written down");
    };
    write(&format!("{position:03}"), format!("{}\t{fault}\t{outcome}\n", part.name()));
    let version = reader.devtools("Browser.getVersion", json!({})).await;
    let browser = version["product"].as_str().unwrap_or_default().replace("Headless", "");
    write("browser", browser.replace("Chrome/", "Chromium "));
}

#[test]
fn no_cell_stands_twice() {
    let cells = cells();
    for (position, cell) in cells.iter().enumerate() {
        let is_same = |other: &(Part, &str, &str)| other.0 == cell.0 && other.1 == cell.1;
        assert!(!cells[..position].iter().any(is_same), "{} {}", cell.0.name(), cell.1);
    }
}
