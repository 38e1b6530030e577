//! A site on a disk is the site in memory.

use super::*;
use crate::{changed, check, generate, messages, paths};
use ::generate::Detail;
use portal::locale::Locale;
use portal::tested::Record;
use site::{Manifest, MemoryWorld, Options, PublicAddress, Published, Release};

#[test]
fn what_says_the_same_is_the_file_of_before_and_the_rest_is_new() {
    let dir = tempfile::tempdir().expect("a folder");
    let (old, new) = (dir.path().join("old"), dir.path().join("new"));
    let (first, second) = (DiskWorld::new(&old), DiskWorld::after(&new, &old));
    let when = |file: &Path| fs::metadata(file).and_then(|about| about.modified()).ok();
    assert_eq!(first.write("a/same.html", b"one"), Ok(Change::New));
    assert_eq!(first.write("a/other.html", b"one"), Ok(Change::New));
    assert_eq!(second.write("a/same.html", b"one"), Ok(Change::Same));
    assert_eq!(second.write("a/other.html", b"two"), Ok(Change::New));
    assert_eq!(second.write("a/new.html", b"three"), Ok(Change::New));
    assert_eq!(when(&old.join("a/same.html")), when(&new.join("a/same.html")));
    assert_eq!(second.read_before("a/other.html"), Some(b"one".to_vec()));
    // Written once more, the file of before keeps what it says.
    assert_eq!(second.write("a/same.html", b"four"), Ok(Change::New));
    assert_eq!(second.read("a/same.html"), Ok(Some(b"four".to_vec())));
    assert_eq!(first.read("a/same.html"), Ok(Some(b"one".to_vec())));
    assert_eq!(first.read("a/other.html"), Ok(Some(b"one".to_vec())));
    assert_eq!(first.read("a/new.html"), Ok(None));
    let all = ["a/new.html", "a/other.html", "a/same.html"].map(str::to_owned);
    assert_eq!(second.list(), Ok(all.to_vec()));
}

/// A release of a few small files, in a folder, with the messages of every language.
fn release(dir: &Path) -> DiskWorld {
    let world = DiskWorld::new(dir);
    let put = |path: &str, content: &str| {
        world.write(path, content.as_bytes()).expect("written");
    };
    messages::read(&messages::source()).expect("messages").publish(dir).expect("written");
    for record in Record::ALL {
        let file = paths::root().join("public").join(record.file());
        put(record.file(), &files::read(&file).expect("read"));
    }
    let files = world.list().expect("listed");
    let languages = Locale::ALL.len() - 1;
    assert_eq!(files.len(), languages + Record::ALL.len());
    for path in ["a_bg.wasm", "a.js", "boot.js", "a.css", "icon.svg"] {
        put(path, path);
    }
    put(
        "index.html",
        "<!doctype html><html lang=en><title>Portal</title><meta content=\"x\" name=description>\
         <link rel=stylesheet href=/base/a.css><script src=/base/boot.js data-js=/base/a.js></script></head>\
         <body><div id=app></div></body></html>",
    );
    let of = str::to_owned;
    let manifest = Manifest {
        base: of("/base/"),
        shell: of("index.html"),
        program: of("a_bg.wasm"),
        script: of("a.js"),
        boot: of("boot.js"),
        style: of("a.css"),
        icon: of("icon.svg"),
        files,
    };
    put(Manifest::PATH, &manifest.text());
    world
}

/// Writes the site of these data into memory, onto a disk, and onto a disk once more after that, and compares file for file.
fn is_the_same_everywhere(data: &Path) {
    let dir = tempfile::tempdir().expect("a folder");
    let on_disk = release(&dir.path().join("release"));
    let release = Release::open(&on_disk).expect("a release");
    let options = |moment: &str| Options {
        address: PublicAddress {
            origin: "https://portal.example".to_owned(),
            base: "/some/path/".to_owned(),
        },
        moment: moment.to_owned(),
        changed: changed::days(data),
        static_pages: true,
        details: None,
    };
    let published = Published::of(&check::sources(data)).expect("published");
    let write = |moment, world: &dyn World| {
        site::write(&release, &published, &options(moment), world, &|_, _| {}).expect("a site")
    };
    let (memory, folder) = (MemoryWorld::new(), dir.path().join("site"));
    let disk = DiskWorld::new(&folder);
    let first = "20261130T120000Z";
    let pages = write(first, &memory);
    assert_eq!(write(first, &disk), pages);
    // Later, and nothing else has changed.
    let again = DiskWorld::after(&dir.path().join("again"), &folder);
    let same = write("20270101T000000Z", &again);
    assert_eq!((same.new, same.same), (0, pages.new));
    let memory = memory.into_files();
    assert!(memory.len() > 600, "{}", memory.len());
    let paths: Vec<String> = memory.keys().cloned().collect();
    for world in [&disk, &again] {
        assert_eq!(world.list().as_ref(), Ok(&paths));
        for (path, content) in &memory {
            assert_eq!(world.read(path).expect(path).as_ref(), Some(content), "{path}");
        }
    }
}

#[test]
fn the_site_of_the_project_s_own_data_is_the_same_in_memory_and_on_a_disk() {
    is_the_same_everywhere(&paths::data());
}

#[test]
fn the_site_of_generated_data_is_the_same_in_memory_and_on_a_disk() {
    let dir = tempfile::tempdir().expect("a folder");
    generate::write(40, Detail::Full, dir.path()).expect("written");
    is_the_same_everywhere(dir.path());
}
