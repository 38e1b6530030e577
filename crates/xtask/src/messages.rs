//! The interface in other languages: from its Fluent files to those that browsers fetch.

use crate::error::{Error, Result};
use crate::{files, paths};
use catalogue::fluent::{Catalogue, Letters};
use catalogue::translation::Translation;
use portal::locale::Locale;
use std::path::Path;

/// What the files of all languages hold, and what is wrong with them.
pub(crate) struct Catalogues {
    /// Each language's file as browsers fetch it.
    files: Vec<(Locale, String)>,
    /// Every message that readers get in English instead, by file and line.
    pub(crate) faults: Vec<String>,
}

/// Reads the files of a folder. English must be there; what another language lacks its readers see in English.
pub(crate) fn read(dir: &Path) -> Result<Catalogues> {
    let (english, broken) = Catalogue::read(&files::read(&dir.join("en.ftl"))?);
    let mut messages = Catalogues { files: Vec::new(), faults: Vec::new() };
    let mut named = |name: &str, faults: Vec<catalogue::fluent::Fault>| {
        for fault in faults {
            let fault = format!("public/i18n/{name}:{}: {}", fault.line, fault.reason);
            // One file may be read for two scripts.
            if !messages.faults.contains(&fault) {
                messages.faults.push(fault);
            }
        }
    };
    named("en.ftl", broken);
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::English) {
        let (written, letters) = match locale {
            Locale::SerbianCyrillic => (Locale::SerbianLatin, Letters::Cyrillic),
            other => (other, Letters::AsWritten),
        };
        let name = format!("{}.ftl", written.tag());
        // A file that is not there lacks every message, and so does one that is no text.
        let source = std::fs::read_to_string(dir.join(&name)).unwrap_or_default();
        let (translation, faults) =
            Translation::read(&source, &english, locale.plural_forms(), letters);
        named(&name, faults);
        messages.files.push((locale, translation.code(&english)));
    }
    Ok(messages)
}

/// Where the project's own lie.
pub(crate) fn source() -> std::path::PathBuf {
    paths::root().join("public/i18n")
}

impl Catalogues {
    /// Writes the files of a site.
    pub(crate) fn publish(&self, dist: &Path) -> Result<()> {
        for (locale, file) in &self.files {
            files::write(&dist.join(locale.messages_file()), file)?;
        }
        Ok(())
    }

    /// An error that names every fault, if there is one.
    pub(crate) fn must_be_whole(&self) -> Result<()> {
        if self.faults.is_empty() {
            return Ok(());
        }
        let n = self.faults.len();
        Err(Error::new("read the interface in every language", format!("{n} messages are faulty"))
            .output(self.faults.join("\n"))
            .help("mend them in public/i18n; until then their readers see them in English"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use portal::message::{Key, Messages};

    /// The project's own files, of which one is changed.
    fn with(name: &str, change: impl Fn(String) -> Option<String>) -> Catalogues {
        let dir = tempfile::tempdir().expect("a folder");
        for file in files::below(&source()) {
            let text = files::read(&file).expect("read");
            let file = file.file_name().expect("a name").to_string_lossy().into_owned();
            let text = if file == name { change(text) } else { Some(text) };
            if let Some(text) = text {
                files::write(&dir.path().join(file), &text).expect("written");
            }
        }
        read(dir.path()).expect("messages")
    }

    fn of(messages: &Catalogues, locale: Locale) -> Messages {
        let (_, file) = messages.files.iter().find(|(of, _)| *of == locale).expect("its file");
        Messages::of(locale, Some(file))
    }

    #[test]
    fn the_project_s_own_are_whole_in_every_language() {
        let messages = read(&source()).expect("messages");
        assert_eq!(messages.faults, Vec::<String>::new());
        for locale in Locale::ALL.into_iter().skip(1) {
            let m = of(&messages, locale);
            assert!(m.are_whole());
            assert_ne!(m.text(Key::NavOverview), "Overview", "{locale:?}");
            assert_ne!(m.text(Key::DataIntro), Messages::english().text(Key::DataIntro));
        }
    }

    #[test]
    fn one_broken_message_is_english_and_named_and_no_other_is() {
        let good = of(&read(&source()).expect("messages"), Locale::Macedonian);
        for (broken, what) in [
            ("nav-overview = { $nothing }", "nav-overview: $nothing"),
            ("nav-overview = { nothing", "Expected"),
            ("nav-overview =", "nav-overview"),
            ("nav-overwiev = Преглед", "nav-overview: missing"),
            ("nav-overview = { NUMBER(1) }", "nav-overview: only variables"),
        ] {
            let messages = with("mk.ftl", |text| {
                let lines = text
                    .lines()
                    .map(|line| if line.starts_with("nav-overview =") { broken } else { line });
                Some(lines.collect::<Vec<_>>().join("\n"))
            });
            let m = of(&messages, Locale::Macedonian);
            assert_eq!(m.text(Key::NavOverview), "Overview", "{broken}");
            assert_eq!(m.text(Key::NavDocuments), good.text(Key::NavDocuments), "{broken}");
            assert!(m.are_whole(), "{broken}");
            let line = messages
                .faults
                .iter()
                .any(|fault| fault.starts_with("public/i18n/mk.ftl:") && fault.contains(what));
            assert!(line, "{broken}: {:?}", messages.faults);
            assert!(messages.must_be_whole().is_err());
        }
    }

    #[test]
    fn a_language_whose_file_is_missing_or_empty_is_english_and_the_others_stay() {
        let none = |_| None;
        let empty = |_| Some(String::new());
        for change in [&none as &dyn Fn(String) -> Option<String>, &empty] {
            let messages = with("sq.ftl", change);
            assert_eq!(of(&messages, Locale::Albanian).text(Key::NavOverview), "Overview");
            assert_ne!(of(&messages, Locale::French).text(Key::NavOverview), "Overview");
            assert!(messages.faults.len() > 200, "{:?}", messages.faults);
        }
    }
}
