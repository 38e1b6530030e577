//! Whole sites.

use crate::memory::MemoryWorld;
use crate::options::Options;
use crate::pages::PageCount;
use crate::publish::Published;
use crate::release::Release;
use crate::tested::{data, options, release};
use crate::write::write;
use portal::load::File;
use portal::model::PartialDate;
use std::collections::BTreeMap;

fn site(options: &Options) -> (PageCount, BTreeMap<String, Vec<u8>>) {
    let (release, world) = (release(), MemoryWorld::new());
    let write = || {
        let (release, data) = (Release::open(&release)?, Published::of(&data())?);
        write(&release, &data, options, &world, &|_, _| {})
    };
    let count = write().unwrap_or_else(|error| panic!("{error}"));
    (count, world.into_files())
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    files.get(path).map(|text| String::from_utf8_lossy(text).into_owned()).unwrap_or_default()
}

#[test]
fn the_same_input_makes_the_same_files_whenever_it_is_written() {
    let options = Options {
        changed: vec![(File::Project, PartialDate::Day(2024, 2, 29))],
        ..options("https://portal.example")
    };
    let (count, first) = site(&options);
    assert_eq!(site(&options), (count, first.clone()));
    assert!(count.new > 9 * 40 && count.same == 0, "{count:?}");
    // Every moment in it is the one that was chosen.
    let calendars = first.keys().filter(|path| path.rsplit('.').next() == Some("ics"));
    let stamps = |path: &String| {
        let text = text(&first, path);
        let stamps = text.lines().filter_map(|line| line.strip_prefix("DTSTAMP:"));
        stamps.map(str::to_owned).collect::<Vec<_>>()
    };
    let stamps: Vec<String> = calendars.flat_map(stamps).collect();
    assert!(stamps.len() > 100);
    assert!(stamps.iter().all(|stamp| *stamp == options.moment));
    assert_eq!(text(&first, "data/changed.tsv"), "project.json\t2024-02-29\n");
    assert!(text(&first, "mk/data.html").contains("2024"));
    assert!(text(&first, "index.html").contains("<script src=/some/path/boot.js>"));
    assert!(first.contains_key("data/whole/project.json") && !first.contains_key("release.json"));
}

#[test]
fn without_static_pages_there_is_the_bare_page_alone() {
    let (count, files) = site(&Options { static_pages: false, ..options("") });
    assert_eq!(count, PageCount::default());
    let pages: Vec<_> =
        files.keys().filter(|path| path.rsplit('.').next() == Some("html")).collect();
    assert_eq!(pages, ["index.html"]);
    assert!(text(&files, "index.html").contains("<div id=app></div>"));
    assert!(files.contains_key("data/project.mk.json") && files.contains_key("i18n/mk.txt"));
}
