//! Fetches files.

use gloo_net::http::Request;
use portal::load::{File, Missing, Source};
use portal::locale::Locale;
use portal::message::Messages;
#[cfg(not(live))]
use portal::tested::Record;

/// Fetches one of the data files whose records are the same in every language.
pub async fn fetch_records(base: &str, file: File) -> Source {
    file_text([base, "data/", file.name()].concat()).await
}

/// Fetches the messages of a language. English is built in.
pub async fn fetch_messages(base: &str, locale: Locale) -> Messages {
    if locale == Locale::English {
        return Messages::english();
    }
    let near = fetch_text([base, &locale.messages_file()].concat()).await;
    #[cfg(live)]
    let far: Option<String> = None;
    #[cfg(not(live))]
    let far = fetch_text([base, &locale.far_messages_file()].concat()).await;
    Messages::of(locale, near.as_deref(), far.as_deref())
}

/// The project's texts in a language; where that file is not there or not whole, those that are there for all.
pub async fn fetch_project(base: &str, locale: Locale) -> Source {
    let own = locale.file("project", ".json");
    match file_text([base, "data/", &own].concat()).await {
        source if locale == Locale::English => source,
        Source::Text(text) if text.trim_end().ends_with('}') => Source::Text(text),
        _ => fetch_records(base, File::Project).await,
    }
}

/// Fetches a record of what was tested.
#[cfg(not(live))]
pub async fn fetch_tested(base: &str, record: Record) -> Option<String> {
    fetch_text(format!("{base}{}", record.file())).await
}

/// Fetches a file as it is.
#[cfg(shelf)]
pub async fn fetch_bytes(url: String) -> Option<Vec<u8>> {
    bytes(url).await.ok()
}

/// Fetches a text.
pub async fn fetch_text(url: String) -> Option<String> {
    match file_text(url).await {
        Source::Text(text) => Some(text),
        Source::Missing(_) => None,
    }
}

async fn file_text(url: String) -> Source {
    bytes(url).await.map_or_else(Source::Missing, Source::from_bytes)
}

async fn bytes(url: String) -> Result<Vec<u8>, Missing> {
    let request = Request::get(&url);
    // What is taken along is what is shown: the files that the page was made of, offline too.
    #[cfg(not(live))]
    let request = request.cache(web_sys::RequestCache::ForceCache);
    let Ok(answer) = request.send().await else {
        return Err(Missing::Unreachable);
    };
    if !answer.ok() {
        return Err(match answer.status() {
            404 => Missing::NotFound,
            status => Missing::Refused(status),
        });
    }
    answer.binary().await.map_err(|_| Missing::Unreachable)
}
