//! Fetches files.

use futures_util::future::LocalBoxFuture;
use futures_util::join;
use gloo_net::http::Request;
use portal::load::{File, Missing, Source};
use portal::locale::Locale;
use portal::message::Messages;
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
    Messages::of(locale, fetch_text([base, &locale.messages_file()].concat()).await.as_deref())
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
pub async fn fetch_tested(base: &str, record: Record) -> Option<String> {
    fetch_text(format!("{base}{}", record.file())).await
}

/// Fetches a file as it is.
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

/// Fetches the data files with records, side by side.
pub fn fetch_both_records(base: &str) -> LocalBoxFuture<'_, (Source, Source)> {
    Box::pin(async move {
        join!(fetch_records(base, File::Activities), fetch_records(base, File::Documents))
    })
}

async fn file_text(url: String) -> Source {
    bytes(url).await.map_or_else(Source::Missing, Source::from_bytes)
}

/// Boxed, all who wait for a file share one copy of the code.
fn bytes(url: String) -> LocalBoxFuture<'static, Result<Vec<u8>, Missing>> {
    Box::pin(fetched(url))
}

async fn fetched(url: String) -> Result<Vec<u8>, Missing> {
    let Ok(answer) = Request::get(&url).send().await else {
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
