//! The core as WebAssembly beside other engines, in one page of a real Chromium. `cargo xtask bench engine` runs it.
//! Times differ from machine to machine, ratios less so: those are recorded.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(
    dead_code,
    unused_imports,
    reason = "the stories use all that the support offers, this a part of it"
)]

mod figures;
#[path = "../ratios.rs"]
mod ratios;
#[path = "../../support/mod.rs"]
mod support;
mod table;

use figures::{Engine, Figures, Memory};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use support::Reader;
use support::nginx::Nginx;
use support::site::setting;

/// The longest that anything may take.
const PATIENCE: Duration = Duration::from_hours(1);
/// Looking more often would disturb what is measured.
const GLANCE: Duration = Duration::from_millis(500);

const MILLION: &str = "1000000";
/// From as many come the questions that a million are asked.
const SAMPLE: &str = "2000";

fn main() -> ExitCode {
    if run() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether all engines gave the same answers, and no ratio is worse than it was. Here ends the server, too.
fn run() -> bool {
    let site = PathBuf::from(setting("PORTAL_BENCH"));
    // What makes a clock exact to a few microseconds.
    let nginx = Nginx::start_with(&site, "/", |settings| {
        let isolated = "add_header Cross-Origin-Embedder-Policy \"require-corp\" always;";
        settings.replacen("add_header", &format!("{isolated}\n    add_header"), 1)
    });
    let address = nginx.address();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut all = Vec::new();
    for size in setting("PORTAL_BENCH_SIZES").split(',').filter(|size| !size.is_empty()) {
        let figures = runtime.block_on(measured(&address, &site, size));
        print!("{}", table::of(&figures));
        all.push(figures);
    }
    if setting("PORTAL_BENCH_MILLION") == "yes" {
        runtime.block_on(alone(&address));
    }
    let differences: usize = all.iter().map(|figures| figures.differences.len()).sum();
    if differences > 0 {
        eprintln!("The engines' answers differ in {differences} places");
        return false;
    }
    let found: Vec<_> = all.iter().flat_map(Figures::ratios).collect();
    let file = PathBuf::from(setting("PORTAL_BENCH_BASELINE"));
    ratios::settle(&file, &found, &setting("PORTAL_BENCH_RATIOS"))
}

/// Everything about one size.
async fn measured(address: &str, folders: &Path, size: &str) -> Figures {
    let folder = format!("full/{size}");
    let file = folders.join("data").join(&folder).join("activities.json");
    let bytes = file.metadata().expect("data").len();
    let reader = open(address).await;
    eprintln!("{size} activities: building, checking, measuring");
    let result = call(&reader, &format!("bench.measure({folder:?})")).await;
    let mut figures = Figures::read(size, bytes, &result);
    for engine in &mut figures.engines {
        if engine.toggle.is_some() || engine.letter.is_some() {
            eprintln!("{size} activities: what {} holds", engine.name);
            engine.memory = memory(&reader, &folder, &engine.name).await;
        }
    }
    reader.close().await;
    figures
}

/// What an engine holds in memory when nothing else is there.
async fn memory(reader: &Reader, folder: &str, name: &str) -> Memory {
    let mut sums = Vec::new();
    let mut taken = 0.0;
    for with_records in [false, true] {
        reader.visit("").await;
        call(reader, &format!("bench.hold({folder:?}, '', false)")).await;
        let before = heap(reader).await;
        let seen = call(reader, &format!("bench.hold({folder:?}, {name:?}, {with_records})")).await;
        let in_use = seen["inUse"].as_f64().unwrap();
        if in_use > 0.0 {
            taken = seen["taken"].as_f64().unwrap();
            sums.push(in_use);
        } else {
            sums.push(heap(reader).await - before);
        }
    }
    Memory { index: sums[0], with_records: sums[1], taken }
}

/// What JavaScript holds, the memory behind arrays of numbers included, in bytes.
async fn heap(reader: &Reader) -> f64 {
    for _ in 0..2 {
        reader.devtools("HeapProfiler.collectGarbage", json!({})).await;
    }
    let usage = reader.devtools("Runtime.getHeapUsage", json!({})).await;
    usage["usedSize"].as_f64().unwrap() + usage["backingStorageSize"].as_f64().unwrap_or_default()
}

/// The portal with a million activities.
async fn alone(address: &str) {
    let reader = open(address).await;
    let work = format!("bench.alone('brief/{MILLION}', 'brief/{SAMPLE}')");
    match attempt(&reader, &work).await {
        Ok(result) => print!("{}", table::alone(&result)),
        Err(error) => println!("\n1 000 000 activities, the portal alone: {error}"),
    }
    reader.close().await;
}

async fn open(address: &str) -> Reader {
    let flags = ["--enable-precise-memory-info", "--js-flags=--max-old-space-size=4000"];
    let reader = Reader::open(address, 1280, &flags).await;
    reader.driver.set_script_timeout(PATIENCE).await.unwrap();
    reader.visit("").await;
    reader.until("crossOriginIsolated", true).await;
    reader
}

/// Has the page do something that takes its time.
async fn call(reader: &Reader, work: &str) -> Value {
    attempt(reader, work).await.unwrap_or_else(|error| panic!("{work}: {error}"))
}

async fn attempt(reader: &Reader, work: &str) -> Result<Value, String> {
    reader.until("window.bench !== undefined", true).await;
    reader.look(work).await;
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        tokio::time::sleep(GLANCE).await;
        // A page that is busy for a minute does not answer, and is asked again.
        let answer = reader.driver.execute("return window.done;", Vec::new()).await;
        let done = answer.map_or(Value::Null, |answer| answer.json().clone());
        if let Some(error) = done["error"].as_str() {
            return Err(error.to_owned());
        }
        if !done.is_null() {
            return Ok(done["result"].clone());
        }
    }
    Err(format!("not done after {} s", PATIENCE.as_secs()))
}
