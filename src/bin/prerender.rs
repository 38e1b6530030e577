//! Writes the static pages of a portal: `prerender DIST DATA BASE [ORIGIN]`. The build calls it.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use portal::load::{File, Missing, Source, Sources};
    use portal_app::prerender::{self, Place};
    use portal_app::site::Site;
    use std::path::Path;
    use std::process::ExitCode;

    pub(super) fn main() -> ExitCode {
        let args: Vec<String> = std::env::args().skip(1).collect();
        let [dist, data, base, origin @ ..] = args.as_slice() else {
            eprintln!("Usage: prerender DIST DATA BASE [ORIGIN]");
            return ExitCode::from(2);
        };
        let place =
            Place { origin: origin.first().cloned().unwrap_or_default(), base: base.clone() };
        let site = Site::load(&sources(Path::new(data)), base.clone(), place.origin.clone());
        match prerender::write(site, &place, Path::new(dist)) {
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

    /// The data files of a folder, read as a browser would get them.
    fn sources(data: &Path) -> Sources {
        let read = |file: File| match std::fs::read(data.join(file.name())) {
            Ok(bytes) => Source::from_bytes(bytes),
            Err(_) => Source::Missing(Missing::NotFound),
        };
        Sources {
            project: read(File::Project),
            activities: read(File::Activities),
            documents: read(File::Documents),
        }
    }
}
