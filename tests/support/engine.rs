//! The browser engines that stories are told to.

use super::driver::Driver;
use super::screen::Screen;
use super::site::setting;
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::Capabilities;

/// A browser engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// How tall a window is, in CSS pixels.
pub(super) const HEIGHT: u32 = 900;

/// The narrowest window that every engine can open.
pub(super) const NARROWEST: u32 = 500;

/// What a browser is started with.
pub(crate) struct Start<'a> {
    /// CSS pixels.
    pub(crate) width: u32,
    /// Further arguments. Only Chromium is given any.
    pub(crate) args: &'a [&'static str],
    /// A folder that is deleted after the story.
    pub(crate) dir: &'a Path,
    pub(crate) downloads: &'a Path,
}

impl Engine {
    /// The one that this run is about: Chromium, if nothing else is said.
    pub(crate) fn chosen() -> Self {
        match std::env::var("PORTAL_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("there is no engine {other}"),
        }
    }

    /// What steers a browser: where it answers, and the process if it is one of the story's own. Chromium's can have many sessions,
    /// the others' one.
    pub(crate) fn driver(self, start: &Start<'_>) -> (String, Option<Driver>) {
        let own = match self {
            Self::Chromium => return (setting("WEBDRIVER_URL"), None),
            Self::Firefox => {
                // A headless Firefox takes its window's size from here.
                let size = [("WIDTH", start.width), ("HEIGHT", HEIGHT)]
                    .map(|(side, length)| (format!("MOZ_HEADLESS_{side}"), length.to_string()));
                Driver::start(&setting("GECKODRIVER"), &size, start.dir)
            }
            Self::WebKit => {
                let screen = Screen::start(&setting("XVFB"));
                Driver::start_on(screen, &setting("WEBKIT_DRIVER"), start.dir)
            }
        };
        (own.address(), Some(own))
    }

    pub(crate) fn capabilities(self, start: &Start<'_>) -> Capabilities {
        let all = match self {
            Self::Chromium => chromium(start),
            Self::Firefox => firefox(start),
            Self::WebKit => webkit(),
        };
        match all {
            Value::Object(all) => all.into(),
            _ => Capabilities::new(),
        }
    }

    /// Whether a window can be made so narrow; Chromium's can be made to look as if it were.
    pub(crate) fn has_room_for(self, width: u32) -> bool {
        self == Self::Chromium || width >= NARROWEST
    }
}

fn chromium(start: &Start<'_>) -> Value {
    let Start { width, dir, downloads, .. } = start;
    let profile = dir.join("profile");
    let mut args = vec![
        "--headless".to_owned(),
        "--no-sandbox".into(),
        "--disable-gpu".into(),
        "--disable-quic".into(),
        "--no-first-run".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--disable-sync".into(),
        "--disable-dev-shm-usage".into(),
        "--lang=en".into(),
        format!("--window-size={width},{HEIGHT}"),
        format!("--user-data-dir={}", profile.display()),
    ];
    args.extend(start.args.iter().map(ToString::to_string));
    let prefs = json!({
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
    });
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": { "binary": setting("CHROMIUM"), "args": args, "prefs": prefs },
    })
}

fn firefox(start: &Start<'_>) -> Value {
    let prefs = json!({
        "browser.download.dir": start.downloads,
        "browser.download.folderList": 2,
        "browser.download.useDownloadDir": true,
        // What the page complains about stands in the driver's log.
        "devtools.console.stdout.content": true,
        "intl.accept_languages": "en",
    });
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": { "binary": setting("FIREFOX"), "args": ["-headless"], "prefs": prefs },
    })
}

fn webkit() -> Value {
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": setting("MINIBROWSER"), "args": ["--automation"] },
    })
}
