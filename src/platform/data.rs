//! Fetches files.

use futures_util::join;
use gloo_net::http::Request;
use portal::load::{File, Missing, Source, Sources};
use portal::locale::Locale;
use portal::message::Messages;
#[cfg(not(live))]
use portal::tested;

/// Fetches the three data files and the messages of a language side by side.
pub async fn fetch(base: &str, locale: Locale) -> (Sources, Messages) {
    let text = |file: File| file_text(format!("{base}data/{file}"));
    let (project, activities, documents, messages) = join!(
        project(base, locale),
        text(File::Activities),
        text(File::Documents),
        fetch_messages(base, locale)
    );
    (Sources { project, activities, documents }, messages)
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
async fn project(base: &str, locale: Locale) -> Source {
    let own = locale.file("project", ".json");
    match file_text([base, "data/", &own].concat()).await {
        source if locale == Locale::English => source,
        Source::Text(text) if text.trim_end().ends_with('}') => Source::Text(text),
        _ => file_text(format!("{base}data/{}", File::Project)).await,
    }
}

/// Fetches the record of what was tested.
#[cfg(not(live))]
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
