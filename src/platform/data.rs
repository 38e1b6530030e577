//! Fetches the data files.

use futures_util::join;
use gloo_net::http::Request;
use portal::load::{File, Missing, Source, Sources};

/// Fetches the three data files side by side.
pub async fn fetch(base: &str) -> Sources {
    let text = |file: File| file_text(format!("{base}data/{file}"));
    let (project, activities, documents) =
        join!(text(File::Project), text(File::Activities), text(File::Documents));
    Sources { project, activities, documents }
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
