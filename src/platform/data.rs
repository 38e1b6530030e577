//! Fetches files.

use futures_util::join;
use gloo_net::http::Request;
use portal::load::{File, Missing, Source, Sources};
use portal::tested;
#[cfg(live)]
use wasm_bindgen_futures::spawn_local;

/// Fetches the three data files side by side.
pub async fn fetch(base: &str) -> Sources {
    let text = |file: File| file_text(format!("{base}data/{file}"));
    let (project, activities, documents) =
        join!(text(File::Project), text(File::Activities), text(File::Documents));
    Sources { project, activities, documents }
}

/// Fetches the record of what was tested.
pub async fn fetch_tested(base: &str) -> Option<String> {
    fetch_text(format!("{base}{}", tested::FILE)).await
}

/// Fetches a text.
pub async fn fetch_text(url: String) -> Option<String> {
    match file_text(url).await {
        Source::Text(text) => Some(text),
        Source::Missing(_) => None,
    }
}

/// The same later, and does something with it. In the build there is no later.
#[cfg_attr(not(live), expect(unused_variables, reason = "there is no later"))]
pub fn when_tested_is_here(base: String, act: impl FnOnce(Option<String>) + 'static) {
    #[cfg(live)]
    spawn_local(async move { act(fetch_tested(&base).await) });
}

async fn file_text(url: String) -> Source {
    let request = Request::get(&url);
    // What is taken along is what is shown: the files that the page was made of, offline too.
    #[cfg(not(live))]
    let request = request.cache(web_sys::RequestCache::ForceCache);
    let Ok(answer) = request.send().await else {
        return Source::Missing(Missing::Unreachable);
    };
    if !answer.ok() {
        return Source::Missing(match answer.status() {
            404 => Missing::NotFound,
            status => Missing::Refused(status),
        });
    }
    match answer.binary().await {
        Ok(bytes) => Source::from_bytes(bytes),
        Err(_) => Source::Missing(Missing::Unreachable),
    }
}
