//! Writes the static pages of a portal, from the data and messages in its folder: `prerender DIST BASE [ORIGIN]`. The
//! build calls it.

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
    use portal_app::prerender::{self, Place};
    use portal_app::site::Site;
    use std::path::Path;
    use std::process::ExitCode;

    pub(super) fn main() -> ExitCode {
        let args: Vec<String> = std::env::args().skip(1).collect();
        let [dist, base, origin @ ..] = args.as_slice() else {
            eprintln!("Usage: prerender DIST BASE [ORIGIN]");
            return ExitCode::from(2);
        };
        let place =
            Place { origin: origin.first().cloned().unwrap_or_default(), base: base.clone() };
        let dist = Path::new(dist);
        let sites: Vec<&Site> =
            Locale::ALL.into_iter().map(|locale| site(dist, locale, &place)).collect();
        match prerender::write(&sites, &place, dist) {
            Ok(pages) => {
                println!("{pages}");
                ExitCode::SUCCESS
            }
            Err(fault) => {
                eprintln!("{fault}");
                ExitCode::FAILURE
            }
        }
    }

    /// The portal in a language, of the files that a browser would fetch.
    fn site(dist: &Path, locale: Locale, place: &Place) -> &'static Site {
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
        let (near, far) = (words(locale.messages_file()), words(locale.far_messages_file()));
        let messages = Messages::of(locale, near.as_deref(), far.as_deref());
        Site::of(load(&sources), messages, place.base.clone(), place.origin.clone())
    }
}
