use super::*;
use crate::bench::Ratios;
use clap::CommandFactory as _;
use editor::check::report::Format;
use editor::import::{Options as Import, Precedence, Run};

fn split(line: &str) -> Vec<OsString> {
    ["xtask"].into_iter().chain(line.split_whitespace()).map(OsString::from).collect()
}

fn parse(line: &str) -> Command {
    read(&split(line)).unwrap_or_else(|error| panic!("{line}: {error}"))
}

/// What is printed about a line that cannot be run.
fn refused(line: &str) -> String {
    let words = split(line);
    let Err(error) = read(&words) else { panic!("{line} was accepted") };
    assert!(error.use_stderr(), "{line}: {error}");
    explain::in_words(&error, &words)
}

#[test]
fn the_definitions_are_consistent() {
    Cli::command().debug_assert();
}

#[test]
fn a_build_takes_its_data_its_address_and_its_folder() {
    let Command::Build(options) = parse("build --data mine --public-url p --out site") else {
        panic!("not a build");
    };
    assert_eq!(options.data, PathBuf::from("mine"));
    assert_eq!(options.public_url.as_str(), "/p/");
    assert_eq!(options.out, PathBuf::from("site"));
    assert_eq!(options.profile, Profile::Release);
}

#[test]
fn a_build_without_options_is_of_this_project_for_the_root_of_a_host() {
    let Command::Build(options) = parse("build") else { panic!("not a build") };
    assert_eq!((options.data, options.out), (paths::data(), paths::dist()));
    assert_eq!(options.public_url, PublicUrl::default());
    assert_eq!(options.details, None);
}

#[test]
fn which_activities_have_a_page_is_chosen_by_a_word() {
    for details in DETAILS {
        let line = format!("build --static-details {}", details.word());
        let Command::Build(options) = parse(&line) else { panic!("not a build") };
        assert_eq!(options.details, Some(details));
    }
    let text = refused("build --static-details resent");
    assert!(text.contains("'recent'"), "{text}");
    assert!(text.contains("20 000") && Details::MOST == 20_000, "{text}");
    refused("serve --static-details all");
}

#[test]
fn serving_is_for_development_unless_release_is_asked_for() {
    let Command::Serve(options) = parse("serve --port 9000") else { panic!("not serve") };
    assert_eq!((options.port, options.profile()), (Some(9000), Profile::Dev));
    let Command::Serve(options) = parse("serve --release") else { panic!("not serve") };
    assert_eq!((options.port, options.profile()), (None, Profile::Release));
}

#[test]
fn steps_are_chosen_by_name() {
    let Command::Test(options) = parse("test --only unit --only data --all-engines") else {
        panic!("not a test");
    };
    assert_eq!(options.only, ["unit", "data"]);
    assert!(options.all_engines && !options.record);
    let text = refused("test --only stries");
    assert!(text.contains("'stories'"), "{text}");
}

#[test]
fn a_folder_is_checked_in_a_form_that_is_chosen_by_a_word() {
    let options = |dir: PathBuf, format| Command::Check(CheckOptions { dir, format, all: false });
    assert_eq!(parse("check"), options(paths::data(), Format::Text));
    assert_eq!(parse("check mine --format json"), options("mine".into(), Format::Json));
    refused("check --format xml");
}

#[test]
fn a_list_is_imported_with_its_sheet_and_its_mapping() {
    let line = "import list.xlsx --data mine --sheet 2018 --mapping m.json --dry-run";
    let Command::Import(options) = parse(line) else { panic!("not an import") };
    assert_eq!(
        Import::from(options),
        Import {
            list: "list.xlsx".into(),
            data: "mine".into(),
            sheet: Some("2018".into()),
            mapping: Some("m.json".into()),
            run: Run::Dry,
            precedence: Precedence::Data,
        }
    );
    let Command::Import(options) = parse("import list.csv --overwrite") else {
        panic!("not an import");
    };
    let options = Import::from(options);
    assert_eq!((options.run, options.precedence), (Run::Real, Precedence::List));
    assert!(refused("import --dry-run").contains("<FILE>"));
    refused("import a.csv b.csv");
}

#[test]
fn data_are_made_up_in_a_size_and_a_folder() {
    let made = Command::Generate { activities: 300, out: "made".into() };
    assert_eq!(parse("generate --activities 300 --out made"), made);
    assert!(refused("generate --out made").contains("--activities"));
}

#[test]
fn fuzzers_look_for_ten_minutes_unless_another_time_is_asked_for() {
    assert_eq!(parse("fuzz"), Command::Fuzz { seconds: 150 });
    assert_eq!(parse("fuzz --seconds 5"), Command::Fuzz { seconds: 5 });
}

#[test]
fn engines_are_measured_in_sizes() {
    let compared = Ratios { record: false, compare: true };
    let options = EngineOptions { sizes: vec![150, 1000], million: false, ratios: compared };
    assert_eq!(
        parse("bench engine --sizes 150,1000 --compare"),
        Command::Bench(Bench::Engine(options))
    );
    refused("bench engine --runs 2");
    refused("bench engine --sizes many");
    refused("bench engine --record --compare");
}

#[test]
fn pages_are_measured_in_sizes_and_so_many_times() {
    let recorded = Ratios { record: true, compare: false };
    let options = PageOptions { sizes: vec![150], runs: 2, ratios: recorded };
    assert_eq!(
        parse("bench page --sizes 150 --runs 2 --record"),
        Command::Bench(Bench::Page(options))
    );
    let Command::Bench(Bench::Page(options)) = parse("bench page") else { panic!("not a page") };
    assert_eq!((options.sizes, options.runs), (vec![150, 1000, 10_000, 100_000], 5));
    refused("bench page --million");
    refused("bench page --runs 0");
}

#[test]
fn a_size_is_that_of_a_build_or_of_the_program() {
    assert_eq!(parse("size"), Command::Size { dist: paths::dist(), why: false });
    assert_eq!(parse("size --dist site"), Command::Size { dist: "site".into(), why: false });
    assert_eq!(parse("size --why"), Command::Size { dist: paths::dist(), why: true });
    refused("size --why --dist site");
}

#[test]
fn a_slip_is_answered_with_what_was_meant_and_the_help_of_that_command_alone() {
    for (line, meant, usage) in [
        ("biuld", "'build'", "cargo xtask <COMMAND>"),
        ("bench enigne", "'engine'", "cargo xtask bench <COMMAND>"),
        ("bench engine --milion", "'--million'", "cargo xtask bench engine [OPTIONS]"),
        ("test --only stries", "'stories'", "cargo xtask test [OPTIONS]"),
        ("check --fromat json", "'--format'", "cargo xtask check [OPTIONS] [DIR]"),
        ("build --smallest", "'--smallest'", "cargo xtask build [OPTIONS]"),
        ("check --port 1", "'--port'", "cargo xtask check [OPTIONS] [DIR]"),
        ("new", "<DIR>", "cargo xtask new <DIR>"),
    ] {
        let text = refused(line);
        let (fault, help) = text.split_once("\n\n").unwrap_or_else(|| panic!("{text}"));
        assert!(fault.starts_with("error: "), "{text}");
        assert!(text.contains(meant), "{text}");
        assert_eq!(text.matches("Usage:").count(), 1, "{text}");
        assert!(help.contains(&format!("Usage: {usage}\n")), "{text}");
        assert!(help.contains("\nOptions:\n"), "{text}");
        assert!(!text.contains("For more information"), "{text}");
    }
}

#[test]
fn each_command_has_its_own_help() {
    for line in ["build --help", "bench --help", "bench engine --help", "help bench engine"] {
        let Err(error) = read(&split(line)) else { panic!("{line} was accepted") };
        assert_eq!(error.kind(), clap::error::ErrorKind::DisplayHelp);
        let names = line.replace("--help", "").replace("help ", "");
        let usage = format!("Usage: cargo xtask {} ", names.trim());
        assert!(error.to_string().contains(&usage), "{error}");
    }
}

#[test]
fn a_command_that_needs_another_word_says_which() {
    let text = refused("bench");
    assert!(text.contains("\n  engine  "), "{text}");
    assert!(!text.contains("For more information"), "{text}");
}
