//! What an editor at work sees on the page: what is wrong with the data, and the page anew when a file was saved.
//!
//! The server puts it into the pages while it sends them. No built folder has any of it.

use super::answer::Answer;
use crate::hosting::headers::FRESH;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// Where its files lie, below the site's own address.
const FOLDER: &str = "__desk/";

/// What the pages of a server show to an editor.
pub struct Desk {
    state: Mutex<State>,
}

struct State {
    /// Tells one run of the server from another.
    started: u128,
    /// How often the site was built anew.
    builds: usize,
    /// What was found, as JSON.
    findings: String,
}

impl Default for Desk {
    fn default() -> Self {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let started = since.map_or(0, |since| since.as_millis());
        Self { state: Mutex::new(State { started, builds: 0, findings: "null".to_owned() }) }
    }
}

impl Desk {
    /// The site is another one: pages that are open load again.
    pub fn rebuilt(&self) {
        self.state().builds += 1;
    }

    /// What was found in the data, as `cargo xtask check --format json` tells it.
    pub fn found(&self, json: String) {
        self.state().findings = json;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whoever panicked meanwhile has left a number and a text, both of which are whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer to a request for one of its own files.
    pub(super) fn answer(&self, base: &str, url: &str) -> Option<Answer> {
        let name = url.strip_prefix(base)?.strip_prefix(FOLDER)?.split('?').next()?;
        let (kind, body) = match name {
            "strip.js" => ("text/javascript; charset=utf-8", include_str!("strip.js").to_owned()),
            "strip.css" => ("text/css; charset=utf-8", include_str!("strip.css").to_owned()),
            "state.json" => {
                let state = self.state();
                let (started, builds, findings) = (state.started, state.builds, &state.findings);
                let text = format!("{{\"build\":\"{started}-{builds}\",\"findings\":{findings}}}");
                ("application/json", text)
            }
            _ => return Some(Answer::plain(404, "There is no such file.")),
        };
        Some(Answer { status: 200, kind, cache: FRESH, location: None, body: body.into_bytes() })
    }

    /// An answer with the strip in it if it is a page.
    pub(super) fn in_page(base: &str, mut answer: Answer) -> Answer {
        const HEAD: &[u8] = b"</head>";
        if answer.kind.starts_with("text/html")
            && let Some(at) = answer.body.windows(HEAD.len()).position(|part| part == HEAD)
        {
            let links = format!(
                "<link rel=\"stylesheet\" href=\"{base}{FOLDER}strip.css\"><script src=\"{base}{FOLDER}strip.js\" defer></script>"
            );
            answer.body.splice(at..at, links.into_bytes());
        }
        answer
    }
}
