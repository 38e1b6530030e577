//! Starts the portal in a browser: fetches the data, then shows the page.

#[cfg(target_arch = "wasm32")]
mod browser {
    use portal::route::language_of;
    use portal_app::app;
    use portal_app::platform::{self, history, page, takeover};
    use portal_app::site::Site;
    use wasm_bindgen_futures::spawn_local;

    /// Gives out memory. The standard library's own would be three kilobytes larger to download.
    #[global_allocator]
    static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

    pub(super) fn main() {
        platform::use_browser();
        // Spelling out a panic costs 10 kB, which only developers have use for.
        #[cfg(debug_assertions)]
        console_error_panic_hook::set_once();
        // Leptos's own executor is not running before the app is mounted.
        start(page::base());
    }

    /// Without the data of a page its static copy stays, which has more to say, until the reader tries again.
    fn start(base: String) {
        spawn_local(async {
            let (path, _) = history::current(&base).unwrap_or_default();
            let site = Site::fetch(base.clone(), language_of(&path).0, page::origin()).await;
            let shown = app::shown(&site);
            // With what the static page shows, so that nothing jumps.
            site.prepare(&shown).await;
            if site.can_show(&shown) || !takeover::is_whole_without_app() {
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
