//! The ratios that were recorded: a line each, of size, engine, task, and how many times the portal's figure.

use crate::figures::Figures;
use std::path::Path;

/// A ratio that fell below its record by more than this is an error.
const TOLERANCE: f64 = 1.3;

const HEAD: &str = "size\tengine\ttask\ttimes the portal's";

/// Writes the ratios. Sizes that were not measured keep theirs.
pub(crate) fn record(file: &Path, all: &[Figures]) {
    let measured =
        |line: &&str| all.iter().any(|figures| line.starts_with(&format!("{}\t", figures.size)));
    let before = std::fs::read_to_string(file).unwrap_or_default();
    let mut lines: Vec<String> =
        before.lines().skip(1).filter(|line| !measured(line)).map(str::to_owned).collect();
    for figures in all {
        for (engine, task, ratio) in figures.ratios() {
            lines.push(format!("{}\t{engine}\t{task}\t{ratio:.3}", figures.size));
        }
    }
    let size = |line: &String| line.split('\t').next().and_then(|size| size.parse::<usize>().ok());
    lines.sort_by_key(size);
    std::fs::write(file, format!("{HEAD}\n{}\n", lines.join("\n"))).expect("recorded");
    println!("\nRecorded in {}", file.display());
}

/// Prints each ratio beside the recorded one; whether none is much worse.
pub(crate) fn compare(file: &Path, all: &[Figures]) -> bool {
    let recorded = std::fs::read_to_string(file).expect("recorded ratios: --record writes them");
    let mut is_well = true;
    println!("\n{:<8} {:<21} {:<8} {:>9} {:>9}", "size", "engine", "task", "recorded", "now");
    for figures in all {
        for (engine, task, now) in figures.ratios() {
            let beginning = format!("{}\t{engine}\t{task}\t", figures.size);
            let line = recorded.lines().find_map(|line| line.strip_prefix(&beginning));
            let then = line.and_then(|ratio| ratio.parse::<f64>().ok());
            let is_worse = then.is_some_and(|then| now * TOLERANCE < then);
            is_well &= !is_worse;
            println!(
                "{:<8} {engine:<21} {task:<8} {:>9} {now:>9.2}{}",
                figures.size,
                then.map_or_else(|| "–".into(), |then| format!("{then:.2}")),
                if is_worse { "  worse" } else { "" }
            );
        }
    }
    is_well
}
