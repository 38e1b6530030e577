//! How soon a page can be read and used, and how quickly it answers, in a real Chromium on the release build behind
//! nginx, beside the same page as it would be written by hand. `cargo xtask bench page` runs it. Times differ from
//! machine to machine, ratios less so: those are recorded.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(
    dead_code,
    unused_imports,
    reason = "the stories use all that the support offers, this a part of it"
)]

mod brotli;
mod condition;
mod differences;
mod figures;
#[path = "../ratios.rs"]
mod ratios;
mod steps;
#[path = "../../support/mod.rs"]
mod support;
mod table;
mod visit;

use condition::Condition;
use figures::Figures;
use ratios::Ratio;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use steps::{Said, Step};
use support::nginx::Nginx;
use support::site::setting;
use support::{Reader, site};
use visit::Page;

const OWN: Page = Page::Own("activities");
const STATIC: Page = Page::Static("activities");

/// The pages of the project's own data, none of which has a yardstick.
const REAL: [(&str, &str); 3] =
    [("/", ""), ("/activities", "activities"), ("/documents", "documents")];

/// From so many activities on, visits on a slow line take so long that two must do.
const MANY: usize = 50_000;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if runtime.block_on(all()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether both pages gave the same answers, and no ratio is worse than it was.
async fn all() -> bool {
    let runs: usize = setting("PORTAL_BENCH_RUNS").parse().unwrap();
    real(runs).await;
    let folder = PathBuf::from(setting("PORTAL_BENCH"));
    let mut ratios = Vec::new();
    let mut is_same = true;
    for size in setting("PORTAL_BENCH_SIZES").split(',').filter(|size| !size.is_empty()) {
        is_same &= beside(size, &folder.join(size).join("dist"), runs, &mut ratios).await;
    }
    let file = PathBuf::from(setting("PORTAL_BENCH_BASELINE"));
    ratios::settle(&file, &ratios, &setting("PORTAL_BENCH_RATIOS")) && is_same
}

fn served(dist: &Path) -> Nginx {
    Nginx::run(dist, "/", |settings, _| brotli::sent(&settings))
}

/// The portal's pages with the project's own data.
async fn real(runs: usize) {
    let nginx = served(&site::dist());
    let reader = visit::open(&nginx.address()).await;
    let mut pages = Vec::new();
    for (name, path) in REAL {
        visit::to(&reader, Page::Own(path), Condition::Here).await;
        let steps = if path.is_empty() { Vec::new() } else { steps::of(&reader).await };
        let said = steps::learned(&reader, &steps).await;
        pages.push((name, path, steps, said));
    }
    for condition in Condition::ALL {
        let mut columns: Vec<Figures> = pages.iter().map(|_| Figures::default()).collect();
        for _ in 0..runs {
            for ((_, path, steps, said), figures) in pages.iter().zip(&mut columns) {
                visit::to(&reader, Page::Own(path), condition).await;
                figures.add(visit::figures(&reader).await);
                answers(&reader, steps, said, figures).await;
            }
        }
        let title = format!("The project's own data, {}; medians of {runs}", condition.long());
        let columns: Vec<_> = REAL.iter().map(|(name, _)| *name).zip(&columns).collect();
        print!("{}", table::of(&title, &columns, false));
    }
    reader.close().await;
}

/// The page of activities in one size, beside its static page and the yardstick. Whether the answers are the same.
async fn beside(size: &str, dist: &Path, runs: usize, ratios: &mut Vec<Ratio>) -> bool {
    let nginx = served(dist);
    let reader = visit::open(&nginx.address()).await;
    eprintln!("{size} activities: what both pages say");
    visit::to(&reader, OWN, Condition::Here).await;
    let steps = steps::of(&reader).await;
    let own = steps::learned(&reader, &steps).await;
    visit::to(&reader, Page::Yardstick, Condition::Here).await;
    let yardstick = steps::learned(&reader, &steps).await;
    let differences = differences::between(&steps, &own, &yardstick);
    for condition in Condition::ALL {
        let is_long = condition == Condition::Slow && size.parse::<usize>().unwrap() >= MANY;
        let runs = if is_long { runs.min(2) } else { runs };
        let mut columns = [
            (OWN, "portal", Figures::default()),
            (Page::Yardstick, "yardstick", Figures::default()),
            (STATIC, "static", Figures::default()),
        ];
        for run in 0..runs {
            eprintln!("{size} activities, {}: visit {} of {runs}", condition.long(), run + 1);
            // They take turns, and each is the first as often as the others.
            let len = columns.len();
            for turn in 0..len {
                let (page, _, figures) = &mut columns[(run + turn) % len];
                visit::to(&reader, *page, condition).await;
                figures.add(visit::figures(&reader).await);
                match page {
                    Page::Own(_) => answers(&reader, &steps, &own, figures).await,
                    Page::Yardstick => answers(&reader, &steps, &yardstick, figures).await,
                    Page::Static(_) => {}
                }
            }
        }
        let columns: Vec<_> = columns.iter().map(|(_, name, figures)| (*name, figures)).collect();
        let title = format!(
            "{size} activities, {}; medians of {runs} visits, and how many times the portal's",
            condition.long()
        );
        print!("{}", table::of(&title, &columns, true));
        ratios.extend(table::ratios(size, condition, &columns));
    }
    reader.close().await;
    for difference in &differences {
        eprintln!("{size} activities: {difference}");
    }
    differences.is_empty()
}

/// Takes all steps, and adds how long the answers took.
async fn answers(reader: &Reader, steps: &[Step], said: &[Said], figures: &mut Figures) {
    if steps.is_empty() {
        return;
    }
    let answers = steps::timed(reader, steps, said).await;
    // Tasks are told of a moment after they have ended.
    visit::rest(reader).await;
    figures.toggles.extend(answers.toggles);
    figures.letters.extend(answers.letters);
    figures.add_answering(reader.look("seen.longestAnswering()").await.as_f64().unwrap());
}
