//! `cargo xtask fuzz`: looks for input that breaks the core, by changing inputs that are known so that other parts of it run.
//!
//! What `fuzz/` holds can be run by cargo-fuzz too, with a nightly compiler. This needs neither: what tells libFuzzer which parts ran is
//! stable, and what finds wrong uses of memory is not needed where there is no `unsafe`.

use crate::error::{Error, Result};
use crate::run::Run;
use crate::{files, paths};
use std::path::Path;

/// What is looked at: functions of the crates `hostile` and `hostile-lists`.
const TARGETS: [&str; 4] = ["load", "address", "finding", "list"];

/// So many seconds each, if nothing is said: ten minutes in all.
pub(crate) const SECONDS: u32 = 150;

/// What has the compiler count which parts of the program ran, and write down what was compared.
const FLAGS: [&str; 7] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "--cfg=fuzzing",
];

/// Builds the fuzzers, and runs each for so many seconds. True when nothing broke.
///
/// # Errors
///
/// With the input that broke something, and where it is kept.
pub(crate) fn run(seconds: u32) -> Result<bool> {
    let host = host(&Run::new("rustc", "ask for the kind of machine").args(["-vV"]).kept()?)?;
    let (folder, built) = (paths::root().join("fuzz"), paths::target().join("fuzz"));
    // With a target named, programs that only the build runs are built without the flags.
    Run::cargo("build the fuzzers")
        .args(["build", "--release", "--locked", "--target", &host, "--target-dir"])
        .args([&built])
        .env("RUSTFLAGS", FLAGS.join(" "))
        .dir(&folder)
        .help("they need a C++ compiler: on Debian the package build-essential")
        .shown()?;
    for target in TARGETS {
        println!("\n{target}, {seconds} s");
        let (found, kept) =
            (built.join("found").join(target), folder.join("artifacts").join(target));
        files::create_dir(&found)?;
        files::create_dir(&kept)?;
        Run::new(built.join(&host).join("release").join(target), format!("break `{target}`"))
            .args(arguments(target, seconds, &folder))
            .args([format!("-artifact_prefix={}/", kept.display())])
            .args([&found, &folder.join("corpus").join(target)])
            .help(format!(
                "mend what broke, and put the input from {} into fuzz/corpus/{target}: the tests read it from then on",
                kept.display()
            ))
            .shown()?;
    }
    Ok(true)
}

fn arguments(target: &str, seconds: u32, folder: &Path) -> Vec<String> {
    let dictionary = folder.join("dictionaries").join(target).with_extension("dict");
    vec![
        format!("-max_total_time={seconds}"),
        format!("-dict={}", dictionary.display()),
        // What takes longer is a fault too.
        "-timeout=10".to_owned(),
        "-max_len=4096".to_owned(),
        "-print_final_stats=1".to_owned(),
    ]
}

/// The kind of machine, of what rustc says about itself.
fn host(about: &str) -> Result<String> {
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Error::new("learn the kind of machine", about))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_machine_is_what_rustc_says() {
        let about =
            "rustc 1.95.0\nbinary: rustc\nhost: x86_64-unknown-linux-gnu\nrelease: 1.95.0\n";
        assert_eq!(host(about), Ok("x86_64-unknown-linux-gnu".to_owned()));
        assert!(host("rustc 1.95.0\n").is_err());
    }

    #[test]
    fn each_target_has_its_program_its_words_and_its_inputs() {
        let folder = paths::root().join("fuzz");
        let manifest = files::read(&folder.join("Cargo.toml")).expect("read");
        assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
        for target in TARGETS {
            assert!(manifest.contains(&format!("path = \"fuzz_targets/{target}.rs\"")), "{target}");
            assert!(folder.join(format!("fuzz_targets/{target}.rs")).is_file(), "{target}");
            assert!(folder.join(format!("dictionaries/{target}.dict")).is_file(), "{target}");
            assert!(!files::below(&folder.join("corpus").join(target)).is_empty(), "{target}");
        }
    }
}
