//! How soon a page can be read and used, and how quickly it answers, in a real Chromium on the release build behind
//! nginx. `cargo xtask bench page` runs it. Times differ from machine to machine: compare them within one run.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(
    dead_code,
    unused_imports,
    reason = "the stories use all that the support offers, this a part of it"
)]

#[path = "../support/mod.rs"]
mod support;

use serde_json::json;
use support::nginx::Nginx;
use support::{Reader, site};

const RUNS: usize = 5;
const PAGES: [&str; 3] = ["", "activities", "documents"];

/// What is measured, with the expression that gives it.
const FIGURES: [(&str, &str); 7] = [
    ("kB over the line", "seen.bytes() / 1000"),
    ("first paint, ms", "performance.getEntriesByName('first-contentful-paint')[0].startTime"),
    ("largest paint, ms", "seen.largest"),
    ("program running, ms", "seen.running"),
    ("blocked, ms", "seen.blocked"),
    ("longest task, ms", "seen.longest"),
    ("layout shift", "seen.shift"),
];

const WATCH: &str = "
    window.seen = { largest: 0, running: 0, blocked: 0, longest: 0, shift: 0, answer: 0,
      bytes: () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .reduce((sum, e) => sum + e.transferSize, 0) };
    const watch = (type, look) => new PerformanceObserver(list => list.getEntries().forEach(look))
      .observe({ type, buffered: true });
    watch('largest-contentful-paint', e => { seen.largest = e.startTime; });
    watch('layout-shift', e => { seen.shift += e.value; });
    watch('longtask', e => {
      seen.blocked += Math.max(0, e.duration - 50);
      seen.longest = Math.max(seen.longest, e.duration);
    });
    new MutationObserver(() => {
      if (document.documentElement.dataset.app === 'on' && !seen.running) seen.running = performance.now();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-app'] });
    for (const kind of ['change', 'input'])
      document.addEventListener(kind, () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => { seen.answer = performance.now() - start; }));
      }, true);";

fn main() {
    let nginx = Nginx::start(&site::dist(), "/");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for (name, is_slow) in [("slow 4G, processor four times slower", true), ("this machine", false)]
    {
        println!("\n{name}, medians of {RUNS}");
        println!("{:<24} {}", "", PAGES.map(|page| format!("{:>12}", format!("/{page}"))).concat());
        let mut columns = Vec::new();
        for page in PAGES {
            let runs: Vec<Vec<f64>> =
                (0..RUNS).map(|_| runtime.block_on(one(&nginx.address(), page, is_slow))).collect();
            columns.push((0..runs[0].len()).map(|row| median(&runs, row)).collect::<Vec<f64>>());
        }
        let names = FIGURES
            .iter()
            .map(|(name, _)| *name)
            .chain(["box ticked to painted", "letter to painted"]);
        for (row, name) in names.enumerate() {
            let cells: String = columns
                .iter()
                .map(|column| match column[row] {
                    none if none.is_nan() => format!("{:>12}", "–"),
                    value if name == "layout shift" => format!("{value:>12.3}"),
                    value => format!("{value:>12.0}"),
                })
                .collect();
            println!("{name:<24} {cells}");
        }
    }
}

fn median(runs: &[Vec<f64>], row: usize) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(|run| run[row]).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// One visit with an empty cache.
async fn one(address: &str, page: &str, is_slow: bool) -> Vec<f64> {
    let reader = Reader::open(address, 1280, &[]).await;
    reader.beforehand(WATCH).await;
    if is_slow {
        // 1.6 Mbit/s down, 0.75 up, 150 ms.
        let line = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
        reader.devtools("Network.enable", json!({})).await;
        reader.devtools("Network.emulateNetworkConditions", line).await;
        reader.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
    }
    reader.goto(page).await;
    let mut figures = Vec::new();
    for (_, expression) in FIGURES {
        figures.push(reader.look(expression).await.as_f64().unwrap_or(f64::NAN));
    }
    if page.is_empty() {
        figures.extend([f64::NAN, f64::NAN]);
    } else {
        figures.push(answer(&reader, || reader.click("label[for=country-RS]")).await);
        reader.click("#search").await;
        figures.push(answer(&reader, || reader.type_keys("t")).await);
    }
    reader.close().await;
    figures
}

/// From an action to the next painted frame, in milliseconds.
async fn answer<F: Future<Output = ()>>(reader: &Reader, act: impl FnOnce() -> F) -> f64 {
    reader.look("seen.answer = 0").await;
    act().await;
    reader.until("seen.answer > 0", true).await;
    reader.look("seen.answer").await.as_f64().unwrap_or(f64::NAN)
}
