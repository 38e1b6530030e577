//! Writes the static pages of a portal, from the data and messages in its folder: `prerender DIST BEFORE BASE ORIGIN
//! DETAILS`. The build calls it. What is not known is empty.
//!
//! It prints `done N of M` now and then, in pages, and `written N same M` for each language.
//!
//! Each language is written by a process of its own, one after the other, because what is made of the data lasts as long
//! as a process does: so there is never more than one language in memory.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use portal::load::{File, Missing, Source, Sources, load};
    use portal::locale::Locale;
    use portal::message::Messages;
    use portal_app::prerender::{self, Order, Place};
    use portal_app::site::Site;
    use std::path::Path;
    use std::process::{Command, ExitCode};
    use std::sync::Arc;

    pub(super) fn main() -> ExitCode {
        let args: Vec<String> = std::env::args().skip(1).collect();
        let done = match args.as_slice() {
            [_, _, _, _, _] => all(&args),
            [dist, before, base, origin, details, language] => {
                let place = Place { origin: origin.clone(), base: base.clone() };
                let before = (!before.is_empty()).then(|| Path::new(before));
                let details = details.parse().ok();
                let order = Order { place: &place, dist: Path::new(dist), before, details };
                one(order, language)
            }
            _ => Err("Usage: prerender DIST BEFORE BASE ORIGIN DETAILS".to_owned()),
        };
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(fault) => {
                eprintln!("{fault}");
                ExitCode::FAILURE
            }
        }
    }

    /// The languages in their order: English is last, see [`prerender::write`].
    fn languages() -> impl Iterator<Item = Locale> {
        Locale::ALL.into_iter().rev()
    }

    fn all(args: &[String]) -> Result<(), String> {
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        for locale in languages() {
            let status = Command::new(&program).args(args).arg(locale.tag()).status();
            let status = status.map_err(|error| error.to_string())?;
            if !status.success() {
                return Err(format!("{}: {status}", locale.tag()));
            }
        }
        Ok(())
    }

    fn one(order: Order<'_>, language: &str) -> Result<(), String> {
        let is_it = |locale: &Locale| locale.tag() == language;
        let number = languages().position(|locale| is_it(&locale)).unwrap_or_default();
        let locale = languages().find(is_it).ok_or_else(|| format!("no language: {language}"))?;
        let site = site(order.dist, locale, order.place);
        // Every language has as many pages.
        let told = |done, of| {
            println!("done {} of {}", number * of + done, Locale::ALL.len() * of);
        };
        let written = prerender::write(&site, order, told).map_err(|fault| fault.to_string())?;
        println!("written {} same {}", written.new, written.same);
        Ok(())
    }

    /// The portal in a language, of the files that a browser would fetch.
    fn site(dist: &Path, locale: Locale, place: &Place) -> Arc<Site> {
        let read = |name: &str| match std::fs::read(dist.join("data").join(name)) {
            Ok(bytes) => Source::from_bytes(bytes),
            Err(_) => Source::Missing(Missing::NotFound),
        };
        let project = match read(&locale.file("project", ".json")) {
            Source::Missing(_) => read(File::Project.name()),
            text @ Source::Text(_) => text,
        };
        let sources = Sources {
            project,
            activities: read(File::Activities.name()),
            documents: read(File::Documents.name()),
        };
        let words = |file: String| std::fs::read_to_string(dist.join(file)).ok();
        let messages = Messages::of(locale, words(locale.messages_file()).as_deref());
        Site::of(load(&sources), messages, place.base.clone(), place.origin.clone())
    }
}
