//! The project's own data and words.

use catalogue::fluent::{Catalogue, Letters};
use catalogue::translation::Translation;
use portal::load::{Loading, Source};
use portal::locale::Locale;
use portal::message::Messages;
use portal::model::Portal;
use std::path::{Path, PathBuf};

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public")
}

fn source(locale: Locale) -> String {
    let file = public().join("i18n").join(locale.tag()).with_extension("ftl");
    std::fs::read_to_string(file).expect("a file of messages")
}

/// The words of the portal in a language.
pub(crate) fn messages(locale: Locale) -> Messages {
    let (english, _) = Catalogue::read(&source(Locale::English));
    let (file, letters) = match locale {
        Locale::English => return Messages::english(),
        Locale::SerbianCyrillic => (Locale::SerbianLatin, Letters::Cyrillic),
        other => (other, Letters::AsWritten),
    };
    let forms = locale.plural_forms();
    let (own, _) = Translation::read(&source(file), &english, forms, letters);
    Messages::of(locale, Some(&own.code(&english)))
}

/// The project, without its records.
pub(crate) fn project() -> Portal {
    let text = std::fs::read_to_string(public().join("data/project.json")).expect("a project");
    Loading::start(&Source::Text(text)).portal().clone()
}
