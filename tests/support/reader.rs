//! A reader at a browser. Acts by clicks and keys; scripts only look.

use super::driver::Driver;
use super::engine::{self, Engine, Start};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use thirtyfour::common::config::WebDriverConfig;
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;

/// How long a state may take to come about, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);
const GLANCE: Duration = Duration::from_millis(40);

pub(crate) struct Reader {
    pub(crate) driver: WebDriver,
    engine: Engine,
    address: String,
    /// What steers the browser, where it is this reader's own. It ends after the browser.
    steering: Option<Driver>,
    /// Profile and downloads. Deleted with the reader.
    dir: TempDir,
}

impl Reader {
    pub(crate) async fn open(address: &str, width: u32, more: &[&'static str]) -> Self {
        let engine = Engine::chosen();
        let dir = tempfile::tempdir().expect("a folder");
        let downloads = dir.path().join("downloads");
        std::fs::create_dir(&downloads).expect("a folder");
        let start = Start { width, args: more, dir: dir.path(), downloads: &downloads };
        let (url, steering) = engine.driver(&start);
        let driver = WebDriver::new(url, engine.capabilities(&start)).await.expect("a browser");
        driver.set_config(WebDriverConfig::builder().build().unwrap());
        let reader = Self { driver, engine, address: address.to_owned(), steering, dir };
        if width < engine::NARROWEST && engine == Engine::Chromium {
            // A window cannot be made as narrow as a telephone.
            let screen =
                json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
            reader.devtools("Emulation.setDeviceMetricsOverride", screen).await;
        }
        if engine == Engine::WebKit {
            let height = engine::HEIGHT;
            reader.driver.set_window_rect(0, 0, width, height).await.expect("a window");
        }
        reader.until("innerWidth", width).await;
        reader
    }

    pub(crate) async fn close(self) {
        // A browser that has crashed has nothing left to close.
        let _ = self.driver.quit().await;
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// Where the portal is served, with a slash at its end.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn downloads(&self) -> std::path::PathBuf {
        self.dir.path().join("downloads")
    }

    /// Opens an address below the portal's own, as from a bookmark, and waits for the program.
    pub(crate) async fn goto(&self, below: &str) {
        self.visit(below).await;
        self.until_running().await;
    }

    /// Opens an address, and waits for the page alone.
    pub(crate) async fn visit(&self, below: &str) {
        self.driver.goto(format!("{}{below}", self.address)).await.expect("the address opens");
        // The driver is at times back before all of the page is here.
        self.until("document.readyState", "complete").await;
    }

    pub(crate) async fn reload(&self) {
        self.driver.refresh().await.expect("reloaded");
        self.until_running().await;
    }

    /// Waits until the program has taken the place of the static page.
    pub(crate) async fn until_running(&self) {
        self.until_app("on").await;
    }

    /// The same where the host is so slow that the usual patience does not do.
    pub(crate) async fn until_running_at_last(&self) {
        self.until_within(PATIENCE * 3, "document.documentElement.dataset.app", "on".into()).await;
    }

    /// Looks at something by a JavaScript expression.
    pub(crate) async fn look(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        match self.driver.execute(script, Vec::new()).await {
            Ok(seen) => seen.json().clone(),
            Err(error) => panic!("cannot look at {expression}: {error}"),
        }
    }

    /// A number, to the nearest whole one.
    pub(crate) async fn number(&self, expression: &str) -> i64 {
        let seen = self.look(&format!("Math.round({expression})")).await;
        seen.as_i64().unwrap_or_else(|| panic!("a number: {expression}"))
    }

    pub(crate) async fn words(&self, expression: &str) -> String {
        match self.look(expression).await {
            Value::String(words) => words,
            other => panic!("{expression} is no text but {other}"),
        }
    }

    pub(crate) async fn list(&self, expression: &str) -> Vec<String> {
        serde_json::from_value(self.look(&format!("Array.from({expression})")).await)
            .unwrap_or_else(|_| panic!("a list of texts: {expression}"))
    }

    /// The texts of all elements that match, as they are shown, without space around.
    pub(crate) async fn texts(&self, css: &str) -> Vec<String> {
        self.list(&format!("[...document.querySelectorAll({css:?})].map(e => e.innerText.trim())"))
            .await
    }

    /// The text of the one element that matches.
    pub(crate) async fn text(&self, css: &str) -> String {
        let texts = self.texts(css).await;
        assert_eq!(texts.len(), 1, "there is one {css}: {texts:?}");
        texts.into_iter().next().unwrap()
    }

    pub(crate) async fn count(&self, css: &str) -> usize {
        let n = self.look(&format!("document.querySelectorAll({css:?}).length")).await;
        usize::try_from(n.as_u64().unwrap()).unwrap()
    }

    pub(crate) async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let seen =
            self.look(&format!("document.querySelector({css:?})?.getAttribute({name:?})")).await;
        seen.as_str().map(str::to_owned)
    }

    /// Waits until a JavaScript expression has this value.
    pub(crate) async fn until(&self, expression: &str, expected: impl Into<Value>) {
        self.until_within(PATIENCE, expression, expected.into()).await;
    }

    async fn until_within(&self, patience: Duration, expression: &str, expected: Value) {
        let started = Instant::now();
        loop {
            let seen = self.look(expression).await;
            let same = match (&seen, &expected) {
                (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
                (a, b) => a == b,
            };
            if same {
                return;
            }
            assert!(
                started.elapsed() < patience,
                "{expression}\n  should become {expected}\n  but stays     {seen}\n  at {}",
                self.driver.current_url().await.map(|url| url.to_string()).unwrap_or_default()
            );
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until the address is this one, below the portal's own.
    pub(crate) async fn until_at(&self, below: &str) {
        self.until("location.href", format!("{}{below}", self.address)).await;
    }

    /// Waits until the element exists.
    pub(crate) async fn until_there(&self, css: &str) {
        self.until(&format!("document.querySelector({css:?}) !== null"), true).await;
    }

    pub(crate) async fn element(&self, css: &str) -> WebElement {
        self.until_there(css).await;
        self.driver.find(By::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// Clicks an element, as soon as it is where it can be clicked.
    pub(crate) async fn click(&self, css: &str) {
        let started = Instant::now();
        loop {
            let element = self.element(css).await;
            let Err(error) = element.click().await else { return };
            // It is being moved or written anew.
            let passes = matches!(
                *error,
                WebDriverErrorInner::ElementNotInteractable(_)
                    | WebDriverErrorInner::StaleElementReference(_)
            );
            assert!(passes && started.elapsed() < PATIENCE, "{css} cannot be clicked: {error}");
            // A reader scrolls to what is at the edge of the window; not every driver does.
            let _ = element.scroll_into_view().await;
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Clicks the first element that matches and shows this text.
    pub(crate) async fn click_text(&self, css: &str, text: &str) {
        self.until(
            &format!(
                "[...document.querySelectorAll({css:?})].some(e => e.innerText.trim() === {text:?})"
            ),
            true,
        )
        .await;
        for element in self.driver.find_all(By::Css(css)).await.unwrap() {
            if element.text().await.unwrap().trim() == text {
                return element.click().await.unwrap_or_else(|error| panic!("{text}: {error}"));
            }
        }
        panic!("no {css} shows {text:?}");
    }

    /// Types on the keyboard, wherever the focus is.
    pub(crate) async fn type_keys(&self, keys: &str) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys");
    }

    pub(crate) async fn press(&self, key: Key) {
        self.driver
            .action_chain()
            .send_keys(key.value().to_string())
            .perform()
            .await
            .expect("a key");
    }

    pub(crate) async fn press_with_shift(&self, key: Key) {
        let shift = Key::Shift.value();
        let chain = self.driver.action_chain().key_down(shift).send_keys(key.value().to_string());
        chain.key_up(shift).perform().await.expect("a key with Shift");
    }

    /// The `id` of the element that has the focus.
    pub(crate) async fn focused(&self) -> String {
        self.words("document.activeElement.id").await
    }

    /// The ids of the records that are listed, in order.
    pub(crate) async fn listed(&self) -> Vec<String> {
        self.list(
            "[...document.querySelectorAll('.finder__results [data-id]')].map(e => e.dataset.id)",
        )
        .await
    }

    /// Waits until exactly these are listed, in any order.
    pub(crate) async fn until_listed(&self, ids: &[String]) {
        let mut ids = ids.to_vec();
        ids.sort();
        self.until(
            "[...document.querySelectorAll('.finder__results [data-id]')].map(e => e.dataset.id).sort()",
            json!(ids),
        )
        .await;
    }

    /// A command that only Chromium knows.
    pub(crate) async fn devtools(&self, method: &str, parameters: Value) -> Value {
        assert_eq!(self.engine, Engine::Chromium, "the story says that it needs Chromium");
        self.driver
            .cdp()
            .send_raw(method, parameters)
            .await
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Has a script run at the start of every page, before the portal's own.
    pub(crate) async fn beforehand(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// How many of the elements that match can be seen.
    pub(crate) async fn shown(&self, css: &str) -> usize {
        let visible = format!(
            "[...document.querySelectorAll({css:?})].filter(e => e.checkVisibility({{visibilityProperty: true}})).length"
        );
        usize::try_from(self.number(&visible).await).unwrap()
    }

    /// How far the program is, as the page says it.
    pub(crate) async fn until_app(&self, state: &str) {
        self.until("document.documentElement.dataset.app", state).await;
    }

    /// Holds the program back, on pages that are opened from here on, until `release_program`.
    pub(crate) async fn hold_program(&self) {
        self.beforehand(
            "const real = WebAssembly.instantiateStreaming;\
             const held = new Promise(go => { window.letGo = go; });\
             WebAssembly.instantiateStreaming = (...given) => held.then(() => real(...given));",
        )
        .await;
    }

    pub(crate) async fn release_program(&self) {
        assert_eq!(self.words("document.documentElement.dataset.app").await, "starting");
        self.look("letGo(1)").await;
        self.until_running().await;
    }

    pub(crate) async fn until_downloaded(&self, name: &str) -> String {
        let path = self.downloads().join(name);
        let started = Instant::now();
        // The browser makes the file before it writes it.
        while std::fs::metadata(&path).map_or(0, |file| file.len()) == 0 {
            assert!(started.elapsed() < PATIENCE, "{name} is downloaded");
            tokio::time::sleep(GLANCE).await;
        }
        std::fs::read_to_string(path).expect("a text file")
    }

    /// The browser's log holds no error, but for those that name what is expected.
    pub(crate) async fn assert_no_complaint(&self, expected: &[&str]) {
        let complaints: Vec<_> = self
            .complaints()
            .await
            .into_iter()
            // The page that the browser itself begins with is none of the portal's.
            .filter(|message| !message.starts_with("chrome://"))
            .filter(|message| !expected.iter().any(|part| message.contains(part)))
            .collect();
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
    }

    /// What the browser has logged as an error of a page, or as against its policy.
    async fn complaints(&self) -> Vec<String> {
        if self.engine == Engine::WebKit {
            // Where it is steered it tells nobody; but a program that has stopped has given the static page back.
            let has_stopped = self.look("document.documentElement.dataset.app === 'off'").await;
            let complaint = || "the program has stopped".to_owned();
            return has_stopped.as_bool().unwrap_or(true).then(complaint).into_iter().collect();
        }
        let Some(steering) = &self.steering else {
            let log = self.driver.browser_log().await.expect("the browser's log").into_iter();
            let is_error = |level: &str| level == "SEVERE";
            return log
                .filter(|entry| is_error(&entry.level) || is_refused(&entry.message))
                .map(|entry| entry.message)
                .collect();
        };
        let printed = steering.printed();
        // What a page says is a text; Firefox's own complaints stand without quotes.
        let is_error = |line: &&str| {
            line.starts_with("console.error: \"") || line.starts_with("JavaScript error: http")
        };
        let is_complaint = |line: &&str| is_error(line) || is_refused(line);
        printed.lines().filter(is_complaint).map(str::to_owned).collect()
    }

    /// No other host was asked for anything: since the browser was opened, or where it does not keep that, by the page at hand.
    pub(crate) async fn assert_no_third_party(&self) {
        let asked = match self.engine {
            Engine::Chromium => self.requested().await,
            _ => self.list("performance.getEntries().map(entry => entry.name)").await,
        };
        assert!(!asked.is_empty(), "the log of requests works");
        let own = |url: &String| {
            url.starts_with(self.address.as_str())
                || !(url.starts_with("http") || url.starts_with("ws"))
        };
        let others: Vec<_> = asked.into_iter().filter(|url| !own(url)).collect();
        assert!(others.is_empty(), "other hosts were asked: {others:#?}");
    }

    /// What the pages asked for since this was looked at last.
    pub(crate) async fn requested(&self) -> Vec<String> {
        let log = self.driver.get_log("performance").await.expect("the log of requests");
        log.iter()
            .filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok())
            .filter(|entry| entry["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|entry| {
                Some(entry["message"]["params"]["request"]["url"].as_str()?.to_owned())
            })
            .collect()
    }
}

/// Whether a message tells of something that the page's policy forbids.
fn is_refused(message: &str) -> bool {
    message.contains("Content Security Policy") || message.contains("Content-Security-Policy")
}
