//! What tests write sites of.

use crate::memory::MemoryWorld;
use crate::options::{Options, PublicAddress};
use crate::release::Manifest;
use crate::world::World as _;
use catalogue::fluent::{Catalogue, Letters};
use catalogue::translation::Translation;
use portal::load::{File, Source, Sources, load};
use portal::locale::Locale;
use portal::message::Messages;
use portal::tested::Record;
use portal_app::site::Site;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

/// A bare page.
pub(crate) const SHELL: &str = "<!doctype html><html lang=en><title>Portal</title><meta content=\"x\" name=description></head><body><div id=app></div></body></html>";

/// A folder of the project.
fn public(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public").join(folder)
}

/// Options for a site on a host, below a path.
pub(crate) fn options(origin: &str) -> Options {
    let address = PublicAddress { origin: origin.to_owned(), base: "/some/path/".to_owned() };
    Options {
        address,
        moment: "20261130T120000Z".to_owned(),
        changed: Vec::new(),
        static_pages: true,
        details: None,
    }
}

/// The portal on its real data, below a path.
pub(crate) fn real() -> &'static Arc<Site> {
    static REAL: LazyLock<Arc<Site>> = LazyLock::new(|| site(Locale::English));
    &REAL
}

/// The same in Macedonian.
pub(crate) fn macedonian() -> &'static Arc<Site> {
    static MACEDONIAN: LazyLock<Arc<Site>> = LazyLock::new(|| site(Locale::Macedonian));
    &MACEDONIAN
}

fn site(locale: Locale) -> Arc<Site> {
    let messages = messages(locale);
    Site::of(load(&data()), messages, "/some/path/".to_owned(), String::new())
}

/// The project's own data.
pub(crate) fn data() -> Sources {
    let file = |file: File| match std::fs::read(public("data").join(file.name())) {
        Ok(bytes) => Source::from_bytes(bytes),
        Err(error) => panic!("{}: {error}", file.name()),
    };
    Sources {
        project: file(File::Project),
        activities: file(File::Activities),
        documents: file(File::Documents),
    }
}

/// The messages of a language as its file has them.
pub(crate) fn messages(locale: Locale) -> Messages {
    Messages::of(locale, messages_file(locale).as_deref())
}

/// The file of the messages of a language as a release has it; English needs none.
pub(crate) fn messages_file(locale: Locale) -> Option<String> {
    let read = |tag: &str| match std::fs::read_to_string(public("i18n").join(format!("{tag}.ftl")))
    {
        Ok(source) => source,
        Err(error) => panic!("{tag}: {error}"),
    };
    let (english, _) = Catalogue::read(&read("en"));
    let (written, letters) = match locale {
        Locale::English => return None,
        Locale::SerbianCyrillic => (Locale::SerbianLatin, Letters::Cyrillic),
        other => (other, Letters::AsWritten),
    };
    let forms = locale.plural_forms();
    let (own, _) = Translation::read(&read(written.tag()), &english, forms, letters);
    Some(own.code(&english))
}

/// A release that is as small as can be, with the project's own messages.
pub(crate) fn release() -> MemoryWorld {
    let world = MemoryWorld::new();
    let put = |path: &str, content: &str| {
        world.write(path, content.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    };
    let mut files = vec!["schema/project.schema.json".to_owned()];
    put("schema/project.schema.json", "{}");
    for locale in Locale::ALL {
        if let Some(messages) = messages_file(locale) {
            put(&locale.messages_file(), &messages);
            files.push(locale.messages_file());
        }
    }
    for record in Record::ALL {
        let text = std::fs::read_to_string(public(record.file()));
        put(record.file(), &text.unwrap_or_else(|error| panic!("{}: {error}", record.file())));
        files.push(record.file().to_owned());
    }
    for path in ["a_bg.wasm", "a.js", "boot.js", "a.css", "icon.svg"] {
        put(path, path);
    }
    put("index.html", &SHELL.replace("</body>", "<script src=/base/boot.js></script></body>"));
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
