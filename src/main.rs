//! Starts the portal in a browser: fetches the data, then shows the page.

#[cfg(target_arch = "wasm32")]
mod browser {
    use futures_util::join;
    use portal::route::{Address, language_of};
    use portal_app::platform::{self, history, page, takeaway, takeover};
    use portal_app::site::Site;
    use portal_app::{app, arrival};
    use wasm_bindgen_futures::spawn_local;

    /// Gives out memory. The standard library's own would be three kilobytes larger to download.
    #[global_allocator]
    static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

    pub(super) fn main() {
        platform::use_browser();
        // Spelling out a panic costs 10 kB, which only developers have use for.
        #[cfg(debug_assertions)]
        console_error_panic_hook::set_once();
        arrival::start();
        // Leptos's own executor is not running before the app is mounted.
        start(page::base());
    }

    /// Without the data of a page its static copy stays, which has more to say, until the reader tries again.
    fn start(base: String) {
        spawn_local(async {
            let (path, query) = history::current(&base).unwrap_or_default();
            // Side by side, where the page shown is made by the late part of the program.
            let part = async {
                Address::first(&path, &query).is_some() || arrival::bring().await.is_some()
            };
            let site = Site::fetch(base.clone(), language_of(&path).0, page::origin());
            let (site, has_part) = join!(site, part);
            let shown = app::shown(&site);
            #[cfg(shelf)]
            site.prepare(&shown).await;
            // With what the static page shows, so that nothing jumps.
            let mut is_here = has_part && site.can_show(&shown);
            if let Some(made) = site.far.of(&shown) {
                match takeaway::part().await {
                    Some(part) => drop(made.set(part)),
                    None => is_here = false,
                }
            }
            if is_here || has_part && !takeover::is_whole_without_app() {
                app::start(site);
            } else {
                takeover::wait_for_retry(move || start(base));
            }
        });
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {
    browser::main();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. To see it: cargo xtask serve");
}
