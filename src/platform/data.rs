//! Fetches files.

use futures_util::join;
use gloo_net::http::Request;
use portal::load::{File, Missing, Source, Sources};
use portal::tested;
#[cfg(target_arch = "wasm32")]
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
    match file_text(format!("{base}{}", tested::FILE)).await {
        Source::Text(text) => Some(text),
        Source::Missing(_) => None,
    }
}

/// The same later, and does something with it. In the build there is no later.
#[cfg_attr(not(target_arch = "wasm32"), expect(unused_variables, reason = "there is no later"))]
pub fn when_tested_is_here(base: String, act: impl FnOnce(Option<String>) + 'static) {
    #[cfg(target_arch = "wasm32")]
    spawn_local(async move { act(fetch_tested(&base).await) });
}

async fn file_text(url: String) -> Source {
    let Ok(answer) = Request::get(&url).send().await else {
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
