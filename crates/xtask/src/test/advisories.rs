//! What cargo-deny says about the crates that the portal is made of.

use crate::error::Result;
use crate::paths;
use crate::run::Run;
use crate::steps::Verdict;
use std::path::Path;

/// Licences and sources, which everything needed is here to judge.
pub(super) fn licences(deny: &Path) -> Result<Verdict> {
    run(
        deny,
        "approve of all licences",
        &["--workspace", "--locked", "check", "licenses", "bans", "sources"],
    )
    .map(|_| Verdict::Passed)
}

/// Known faults, which are listed elsewhere. A network that does not reach that list is not a
/// fault of the project.
pub(super) fn known(deny: &Path) -> Result<Verdict> {
    if let Err(error) = run(deny, "fetch the list of advisories", &["fetch", "db"]) {
        return Ok(Verdict::Skipped(format!(
            "the list of advisories cannot be fetched: {}",
            reason(error.printed())
        )));
    }
    let args = ["--workspace", "--locked", "check", "--disable-fetch", "advisories"];
    run(deny, "find no known faults", &args).map(|_| Verdict::Passed)
}

fn run(deny: &Path, context: &str, args: &[&str]) -> Result<String> {
    Run::new(deny, context).args(args).dir(paths::root()).help("see deny.toml").kept()
}

/// The line that says most: git's last word, else the last line of all.
fn reason(printed: &str) -> &str {
    let mut lines = printed.lines().map(str::trim).filter(|line| !line.is_empty());
    let fatal = lines.clone().find_map(|line| line.strip_prefix("fatal: "));
    fatal.or_else(|| lines.next_back()).unwrap_or("no reason was given")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_is_one_line() {
        let printed = "[ERROR] failed to fetch\nCloning into 'x'...\nfatal: no such host\n\n";
        assert_eq!(reason(printed), "no such host");
        assert_eq!(reason("one\ntwo\n\n"), "two");
        assert_eq!(reason(""), "no reason was given");
    }
}
