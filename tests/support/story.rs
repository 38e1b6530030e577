//! A story, from opening the browser to looking at what it logged.

use super::engine::Engine;
use super::notes;
use super::reader::Reader;
use super::site;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// How a story is told.
pub(crate) struct Story {
    address: String,
    width: u32,
    expected: Vec<&'static str>,
    args: Vec<&'static str>,
    engines: &'static [Engine],
}

/// Tells a story about the portal at the root of a host.
pub(crate) fn story(tell: impl AsyncFnOnce(&Reader)) {
    Story::at(site::root()).tell(tell);
}

/// Tells a story about the same that takes what only Chromium's driver can do: a script before the page's own, a network that
/// fails, paper instead of a screen.
pub(crate) fn in_chromium(tell: impl AsyncFnOnce(&Reader)) {
    Story::at(site::root()).only_in(&[Engine::Chromium]).tell(tell);
}

/// Tells a story about the same in which files are saved: not in `WebKit`, whose small browser keeps them where it likes.
pub(crate) fn saving_files(tell: impl AsyncFnOnce(&Reader)) {
    Story::at(site::root()).only_in(&[Engine::Chromium, Engine::Firefox]).tell(tell);
}

impl Story {
    /// A story about the portal that is served at this address.
    pub(crate) fn at(address: &str) -> Self {
        Self {
            address: address.to_owned(),
            width: 1280,
            expected: Vec::new(),
            args: Vec::new(),
            engines: &[Engine::Chromium, Engine::Firefox, Engine::WebKit],
        }
    }

    /// In a window of this width.
    pub(crate) fn width(mut self, width: u32) -> Self {
        self.width = width;
        self
    }

    /// In which the browser may report errors that name this.
    pub(crate) fn expecting(mut self, part: &'static str) -> Self {
        self.expected.push(part);
        self
    }

    /// In a browser that was started with this argument, which only Chromium knows.
    pub(crate) fn arg(mut self, arg: &'static str) -> Self {
        self.args.push(arg);
        self.only_in(&[Engine::Chromium])
    }

    /// In no other engines than these, because of what their drivers can do.
    pub(crate) fn only_in(mut self, engines: &'static [Engine]) -> Self {
        self.engines = engines;
        self
    }

    /// Tells it. The browser is closed even if the story goes wrong.
    pub(crate) fn tell(self, tell: impl AsyncFnOnce(&Reader)) {
        let engine = Engine::chosen();
        if !self.engines.contains(&engine) || !engine.has_room_for(self.width) {
            return notes::told(false);
        }
        notes::told(true);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let reader = runtime.block_on(Reader::open(&self.address, self.width, &self.args));
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            runtime.block_on(async {
                tell(&reader).await;
                reader.assert_rules_kept().await;
                // In WebKit the only complaint is one of those that a story expects if it expects any.
                if engine != Engine::WebKit || self.expected.is_empty() {
                    reader.assert_no_complaint(&self.expected).await;
                }
                reader.assert_no_third_party().await;
            });
        }));
        runtime.block_on(reader.close());
        if let Err(panic) = outcome {
            resume_unwind(panic);
        }
    }
}
