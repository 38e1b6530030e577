//! The command as it is typed: what it prints where, and how it ends.

use std::process::{Command, Output};

fn xtask(line: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(line.split_whitespace())
        .output()
        .unwrap_or_else(|error| panic!("{line}: {error}"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn what_is_not_understood_ends_with_code_2_and_is_told_on_standard_error() {
    for (line, meant) in [
        ("biuld", "'build'"),
        ("bench enigne", "'engine'"),
        ("test --only stries", "'stories'"),
        ("serve --relaese", "'--release'"),
        ("build --static-details resent", "'recent'"),
        ("import", "<FILE>"),
        ("bench", "engine"),
        ("", "build"),
    ] {
        let output = xtask(line);
        assert_eq!(output.status.code(), Some(2), "{line}");
        assert_eq!(text(&output.stdout), "", "{line}");
        assert!(text(&output.stderr).contains(meant), "{line}: {}", text(&output.stderr));
    }
}

#[test]
fn help_is_told_on_standard_output() {
    for (line, usage) in [
        ("--help", "Usage: cargo xtask <COMMAND>"),
        ("bench --help", "Usage: cargo xtask bench <COMMAND>"),
        ("bench engine --help", "Usage: cargo xtask bench engine [OPTIONS]"),
    ] {
        let output = xtask(line);
        assert_eq!(output.status.code(), Some(0), "{line}");
        assert_eq!(text(&output.stderr), "", "{line}");
        assert!(text(&output.stdout).contains(usage), "{line}: {}", text(&output.stdout));
    }
}

#[test]
fn a_command_that_fails_ends_with_code_1() {
    let output = xtask("check no/such/folder");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("no/such/folder"), "{}", text(&output.stderr));
}
