//! Starts the portal in a browser: fetches the data, then shows the page.

#[cfg(target_arch = "wasm32")]
mod browser {
    use portal_app::app;
    use portal_app::platform::{data, page};
    use portal_app::site::Site;
    use wasm_bindgen_futures::spawn_local;

    /// Gives out memory. The standard library's own would be three kilobytes larger to download.
    #[global_allocator]
    static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

    pub(super) fn main() {
        // Spelling out a panic costs 10 kB, which only developers have use for.
        #[cfg(debug_assertions)]
        console_error_panic_hook::set_once();
        // Leptos's own executor is not running before the app is mounted.
        spawn_local(async {
            let base = page::base();
            let sources = data::fetch(&base).await;
            app::start(Site::load(&sources, base));
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
