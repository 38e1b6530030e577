//! The rules of accessibility, as axe-core holds a page against them.

use super::engine::Engine;
use super::site::setting;
use super::{Reader, notes};
use portal::tested::checks::About;
use serde_json::Value;

/// What is run: WCAG 2.0 to 2.2 in all three levels, and what is good practice beyond.
const RUN: &str = "axe.run(document, {\
    runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],\
    rules: Object.fromEntries(['color-contrast-enhanced', 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'target-size']\
        .map(rule => [rule, { enabled: true }])),\
    resultTypes: ['violations'],\
})";

/// What was found: the violations, the version of the tool, and how many rules it held the page against.
const FOUND: &str = "found => ({ lines: (LINES)(found), tool: `${found.testEngine.name} ${found.testEngine.version}`,\
    rules: new Set(['violations', 'passes', 'incomplete', 'inapplicable'].flatMap(kind => found[kind].map(rule => rule.id))).size })";

/// A violation in a line: the rule, what it asks for, and where it is broken.
const LINES: &str = "found => found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ` +\
    nodes.slice(0, 3).map(({ target, failureSummary }) =>\
        `${target.join(' ')} (${failureSummary.split('\\n')[1]?.trim()})`).join(' | ') +\
    (nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''))";

impl Reader {
    /// What of the page at hand breaks a rule. Only Chromium is asked.
    pub(crate) async fn broken_rules(&self) -> Vec<String> {
        if self.look("typeof axe").await == "undefined" {
            let axe = std::fs::read_to_string(setting("AXE")).expect("axe-core");
            self.driver.execute(axe, Vec::new()).await.expect("axe-core runs");
        }
        // What fades in or out has colours that nobody reads.
        self.until("document.getAnimations().length", 0).await;
        let found = FOUND.replace("LINES", LINES);
        let script = format!(
            "const done = arguments[0]; {RUN}.then({found}).then(done, error => done({{ lines: [String(error)] }}));"
        );
        let found = self.driver.execute_async(script, Vec::new()).await;
        let found = found.unwrap_or_else(|error| panic!("axe-core: {error}")).json().clone();
        let Some(lines) = found["lines"].as_array() else { panic!("axe-core says {found}") };
        if let (Some(tool), Some(rules)) = (found["tool"].as_str(), found["rules"].as_u64()) {
            notes::figure(About::Rules, tool, 1, usize::try_from(rules).expect("a few"));
        }
        lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// In Chromium the page at hand breaks no rule, if the portal's program runs on it.
    pub(crate) async fn assert_rules_kept(&self) {
        let is_running = "document.documentElement.dataset.app === 'on'";
        if self.engine() == Engine::Chromium && self.look(is_running).await == true {
            let broken = self.broken_rules().await;
            let at = self.words("location.href").await;
            assert!(broken.is_empty(), "{at} breaks rules: {broken:#?}");
        }
    }
}
