//! The ratios that were recorded: a line each, of size, whose, of what, and how many times the portal's figure.

use std::path::Path;

/// A ratio that fell below its record by more than this is an error.
const TOLERANCE: f64 = 1.3;

const HEAD: &str = "size\twhose\tof what\ttimes the portal's";

/// How many times the portal's figure another one is.
pub(crate) struct Ratio {
    pub(crate) size: String,
    pub(crate) whose: String,
    pub(crate) what: String,
    pub(crate) times: f64,
}

impl Ratio {
    /// How its line begins.
    fn name(&self) -> String {
        format!("{}\t{}\t{}\t", self.size, self.whose, self.what)
    }
}

/// Does with the ratios what is asked for; whether none is much worse than its record.
pub(crate) fn settle(file: &Path, all: &[Ratio], asked: &str) -> bool {
    match asked {
        "record" => record(file, all),
        "compare" => return compare(file, all),
        _ => {}
    }
    true
}

/// Writes the ratios. Sizes that were not measured keep theirs.
fn record(file: &Path, all: &[Ratio]) {
    let measured =
        |line: &&str| all.iter().any(|ratio| line.starts_with(&format!("{}\t", ratio.size)));
    let before = std::fs::read_to_string(file).unwrap_or_default();
    let mut lines: Vec<String> =
        before.lines().skip(1).filter(|line| !measured(line)).map(str::to_owned).collect();
    lines.extend(all.iter().map(|ratio| format!("{}{:.3}", ratio.name(), ratio.times)));
    let size = |line: &String| line.split('\t').next().and_then(|size| size.parse::<usize>().ok());
    lines.sort_by_key(size);
    std::fs::write(file, format!("{HEAD}\n{}\n", lines.join("\n"))).expect("recorded");
    println!("\nRecorded in {}", file.display());
}

/// Prints each ratio beside the recorded one; whether none is much worse.
fn compare(file: &Path, all: &[Ratio]) -> bool {
    let recorded = std::fs::read_to_string(file).expect("recorded ratios: --record writes them");
    let mut is_well = true;
    println!("\n{:<8} {:<21} {:<26} {:>9} {:>9}", "size", "whose", "of what", "recorded", "now");
    for ratio in all {
        let name = ratio.name();
        let line = recorded.lines().find_map(|line| line.strip_prefix(&name));
        let then = line.and_then(|times| times.parse::<f64>().ok());
        let is_worse = then.is_some_and(|then| ratio.times * TOLERANCE < then);
        is_well &= !is_worse;
        println!(
            "{:<8} {:<21} {:<26} {:>9} {:>9.2}{}",
            ratio.size,
            ratio.whose,
            ratio.what,
            then.map_or_else(|| "–".into(), |then| format!("{then:.2}")),
            ratio.times,
            if is_worse { "  worse" } else { "" }
        );
    }
    is_well
}
