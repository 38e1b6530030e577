//! From the words of the command line to a command.

use crate::bench::{EngineOptions, PageOptions, RUNS, Ratios, SIZES};
use crate::build::Profile;
use crate::check::CheckOptions;
use crate::error::{Error, Result};
use crate::fuzz;
use crate::paths;
use crate::public_url::PublicUrl;
use crate::test::{TestOptions, Which};
use editor::check::report::Format;
use editor::import::{Options as ImportOptions, Precedence, Run};
use portal::details::Details;
use std::path::PathBuf;

pub(crate) const HELP: &str = "\
cargo xtask serve [--data DIR] [--public-url URL] [--port N] [--release]
    builds the portal, serves it, and builds again when a file changes
cargo xtask build [--data DIR] [--public-url URL] [--out DIR] [--static-details none|recent|all]
    writes the release build to dist/, for any static host
    --static-details says which activities have a static page of their own: all, unless there are more than 20 000
cargo xtask test [--only STEP]... [--all-engines] [--record]
    runs every check, one line a step; --all-engines tells every story to Firefox and WebKit too, not only the most important;
    --record publishes what was tested, and keeps what screen readers are told
cargo xtask check [DIR] [--all] [--format text|json|github]
    says what is wrong with a folder of data files (public/data), and what was most likely meant; --all tells each of many that are alike
cargo xtask new DIR
    begins the data of a new project, with examples and remarks
cargo xtask schema [--out DIR]
    writes what may stand in the data files, for the programs that they are written in (public/schema)
cargo xtask import FILE [--data DIR] [--sheet NAME] [--mapping FILE] [--dry-run] [--overwrite]
    merges a list of activities (.csv, .xlsx, .ods) into public/data, and says what it added, changed and skipped; --dry-run
    says what it would do; the columns as understood are kept beside the list, in NAME.mapping.json; where the list and
    the data differ the data stay, unless --overwrite is given
cargo xtask generate --activities N --out DIR
    makes up the data of a project with so many activities, the same each time
cargo xtask fuzz [--seconds N]
    looks for input that breaks the core, ten minutes in all; --seconds says how long each fuzzer looks
cargo xtask bench page [--sizes N,N] [--runs N] [--record | --compare]
    says how soon a page can be read and used in a browser, and how quickly it answers, beside one written by hand
cargo xtask bench engine [--sizes N,N] [--million] [--record | --compare]
    measures the core against other engines in a browser; --compare holds it against what --record wrote
cargo xtask hosting [--public-url URL] [--out DIR]
    writes settings for nginx, Caddy, Apache, Netlify and Cloudflare Pages (deploy/)
cargo xtask size [--dist DIR]
    says what a first visit downloads
cargo xtask size --why
    says what the program is made of, as it was built last";

const COMMANDS: [&str; 13] = [
    "build", "serve", "test", "check", "import", "new", "schema", "fuzz", "generate", "size",
    "bench", "hosting", "help",
];

/// What a build is made of, as the command line gives it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct BuildOptions {
    pub(crate) data: PathBuf,
    pub(crate) public_url: PublicUrl,
    pub(crate) out: PathBuf,
    pub(crate) profile: Profile,
    /// Which activities have a static page; what fits their number, if nothing is said.
    pub(crate) details: Option<Details>,
}

/// What `serve` is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    pub(crate) data: PathBuf,
    pub(crate) public_url: PublicUrl,
    pub(crate) port: Option<u16>,
    pub(crate) profile: Profile,
}

/// One command with all that it needs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Build(BuildOptions),
    Serve(ServeOptions),
    Test(TestOptions),
    Check(CheckOptions),
    Schema { out: PathBuf },
    New { dir: PathBuf },
    Import(ImportOptions),
    Size { dist: PathBuf },
    Fuzz { seconds: u32 },
    Generate { activities: usize, out: PathBuf },
    Why,
    BenchPage(PageOptions),
    BenchEngine(EngineOptions),
    Hosting { public_url: PublicUrl, out: PathBuf },
}

#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch on the command line")]
struct Given {
    command: Option<String>,
    dir: Option<PathBuf>,
    list: Option<PathBuf>,
    sheet: Option<String>,
    mapping: Option<PathBuf>,
    run: Run,
    precedence: Precedence,
    data: Option<PathBuf>,
    public_url: PublicUrl,
    out: Option<PathBuf>,
    dist: Option<PathBuf>,
    why: bool,
    port: Option<u16>,
    profile: Option<Profile>,
    details: Option<Details>,
    only: Vec<String>,
    record: bool,
    which: Which,
    ratios: Option<Ratios>,
    sizes: Option<Vec<usize>>,
    million: bool,
    runs: Option<usize>,
    seconds: Option<u32>,
    activities: Option<usize>,
    bench: Option<String>,
    format: Format,
    all: bool,
}

/// Reads the arguments; an option that the command does not know is an error, not a guess.
pub(crate) fn read(mut parser: lexopt::Parser) -> Result<Command> {
    let given =
        words(&mut parser).map_err(|cause| Error::new("read the arguments", cause).help(HELP))?;
    let data = given.data.unwrap_or_else(paths::data);
    let release = given.profile.unwrap_or(Profile::Release);
    Ok(match given.command.as_deref() {
        Some("build") => Command::Build(BuildOptions {
            data,
            public_url: given.public_url,
            out: given.out.unwrap_or_else(paths::dist),
            profile: release,
            details: given.details,
        }),
        Some("serve") => Command::Serve(ServeOptions {
            data,
            public_url: given.public_url,
            port: given.port,
            profile: given.profile.unwrap_or(Profile::Dev),
        }),
        Some("test") => Command::Test(TestOptions {
            only: given.only,
            record: given.record,
            profile: release,
            which: given.which,
        }),
        Some("check") => Command::Check(CheckOptions {
            dir: given.dir.unwrap_or(data),
            format: given.format,
            all: given.all,
        }),
        Some("new") => {
            let missing = || Error::new("begin a new project", "a folder is needed").help(HELP);
            Command::New { dir: given.dir.ok_or_else(missing)? }
        }
        Some("schema") => Command::Schema {
            out: given.out.unwrap_or_else(|| paths::root().join("public/schema")),
        },
        Some("import") => {
            let Some(list) = given.list else {
                return Err(Error::new("import a list", "the list's file is needed").help(HELP));
            };
            Command::Import(ImportOptions {
                list,
                data,
                sheet: given.sheet,
                mapping: given.mapping,
                run: given.run,
                precedence: given.precedence,
            })
        }
        Some("fuzz") => Command::Fuzz { seconds: given.seconds.unwrap_or(fuzz::SECONDS) },
        Some("generate") => {
            let (Some(activities), Some(out)) = (given.activities, given.out) else {
                let missing = "--activities and --out are needed";
                return Err(Error::new("make up data", missing).help(HELP));
            };
            Command::Generate { activities, out }
        }
        Some("bench") => match given.bench.as_deref() {
            Some("page") => Command::BenchPage(PageOptions {
                sizes: given.sizes.unwrap_or_else(|| SIZES.to_vec()),
                runs: given.runs.unwrap_or(RUNS).max(1),
                ratios: given.ratios.unwrap_or(Ratios::Shown),
            }),
            Some("engine") => Command::BenchEngine(EngineOptions {
                sizes: given.sizes.unwrap_or_else(|| SIZES.to_vec()),
                million: given.million,
                ratios: given.ratios.unwrap_or(Ratios::Shown),
            }),
            _ => Command::Help,
        },
        Some("hosting") => Command::Hosting {
            public_url: given.public_url,
            out: given.out.unwrap_or_else(|| paths::root().join("deploy")),
        },
        Some("size") if given.why => Command::Why,
        Some("size") => Command::Size { dist: given.dist.unwrap_or_else(paths::dist) },
        _ => Command::Help,
    })
}

fn words(parser: &mut lexopt::Parser) -> std::result::Result<Given, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt};
    let mut given = Given::default();
    while let Some(arg) = parser.next()? {
        let command = given.command.as_deref().unwrap_or_default();
        match arg {
            Short('h') | Long("help") => {
                given.command = None;
                break;
            }
            Long("data") if ["build", "import", "serve"].contains(&command) => {
                given.data = Some(parser.value()?.into());
            }
            Long("sheet") if command == "import" => given.sheet = Some(parser.value()?.string()?),
            Long("mapping") if command == "import" => given.mapping = Some(parser.value()?.into()),
            Long("dry-run") if command == "import" => given.run = Run::Dry,
            Long("overwrite") if command == "import" => given.precedence = Precedence::List,
            Long("public-url") if ["build", "hosting", "serve"].contains(&command) => {
                given.public_url = parser.value()?.parse()?;
            }
            Long("activities") if command == "generate" => {
                given.activities = Some(parser.value()?.parse()?);
            }
            Long("out") if ["build", "generate", "hosting", "schema"].contains(&command) => {
                given.out = Some(parser.value()?.into());
            }
            Long("port") if command == "serve" => given.port = Some(parser.value()?.parse()?),
            Long("release") if command == "serve" => given.profile = Some(Profile::Release),
            Long("static-details") if command == "build" => {
                let word = parser.value()?.string()?;
                let unknown = |_| "--static-details takes none, recent or all";
                given.details = Some(word.parse().map_err(unknown)?);
            }
            Long("all") if command == "check" => given.all = true,
            Long("format") if command == "check" => {
                let word = parser.value()?.string()?;
                let format = Format::ALL.into_iter().find(|format| format.word() == word);
                given.format = format.ok_or("--format takes text, json or github")?;
            }
            Long("only") if command == "test" => given.only.push(parser.value()?.string()?),
            Long("record") if command == "test" => given.record = true,
            Long("all-engines") if command == "test" => given.which = Which::All,
            Long("record") if is_bench(&given) => given.ratios = Some(Ratios::Recorded),
            Long("compare") if is_bench(&given) => given.ratios = Some(Ratios::Compared),
            Long("million") if given.bench.as_deref() == Some("engine") => given.million = true,
            Long("runs") if given.bench.as_deref() == Some("page") => {
                given.runs = Some(parser.value()?.parse()?);
            }
            Long("sizes") if is_bench(&given) => {
                let sizes = parser.value()?.string()?;
                let sizes: std::result::Result<_, _> = sizes.split(',').map(str::parse).collect();
                given.sizes = Some(sizes.map_err(|_| "--sizes takes numbers, as in 150,1000")?);
            }
            Long("seconds") if command == "fuzz" => {
                given.seconds = Some(parser.value()?.parse()?);
            }
            Long("dist") if command == "size" => given.dist = Some(parser.value()?.into()),
            Long("why") if command == "size" => given.why = true,
            Value(word) if given.command.is_none() => {
                let word = word.string()?;
                if !COMMANDS.contains(&word.as_str()) {
                    return Err(format!("there is no command '{word}'").into());
                }
                given.command = Some(word);
            }
            Value(what) if command == "bench" && given.bench.is_none() => {
                given.bench = Some(what.string()?);
            }
            Value(list) if command == "import" && given.list.is_none() => {
                given.list = Some(list.into());
            }
            Value(dir) if ["check", "new"].contains(&command) && given.dir.is_none() => {
                given.dir = Some(dir.into());
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok(given)
}

/// Whether it is a bench that compares.
fn is_bench(given: &Given) -> bool {
    ["engine", "page"].map(Some).contains(&given.bench.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Command> {
        read(lexopt::Parser::from_args(words))
    }

    #[test]
    fn a_build_takes_its_data_its_address_and_its_folder() {
        let Ok(Command::Build(options)) =
            read_words(&["build", "--data", "mine", "--public-url", "p", "--out", "site"])
        else {
            panic!("not a build");
        };
        assert_eq!(options.data, PathBuf::from("mine"));
        assert_eq!(options.public_url.as_str(), "/p/");
        assert_eq!(options.out, PathBuf::from("site"));
        assert_eq!(options.profile, Profile::Release);
    }

    #[test]
    fn which_activities_have_a_page_is_chosen_by_a_word() {
        for (words, details) in [
            (vec!["build"], None),
            (vec!["build", "--static-details", "none"], Some(Details::None)),
            (vec!["build", "--static-details", "recent"], Some(Details::Recent)),
            (vec!["build", "--static-details", "all"], Some(Details::All)),
        ] {
            let Ok(Command::Build(options)) = read_words(&words) else { panic!("not a build") };
            assert_eq!(options.details, details);
        }
        let error = read_words(&["build", "--static-details", "some"]).expect_err("refused");
        assert!(error.to_string().contains("none, recent or all"), "{error}");
        assert!(read_words(&["serve", "--static-details", "all"]).is_err());
        assert!(HELP.contains("--static-details none|recent|all"));
        assert!(HELP.contains("20 000") && Details::MOST == 20_000);
    }

    #[test]
    fn other_engines_are_told_what_is_most_important_unless_all_is_asked_for() {
        for (words, expected) in
            [(vec!["test"], Which::Core), (vec!["test", "--all-engines"], Which::All)]
        {
            let Ok(Command::Test(TestOptions { which, .. })) = read_words(&words) else {
                panic!("not a test");
            };
            assert_eq!(which, expected);
        }
        assert!(read_words(&["build", "--all-engines"]).is_err());
    }

    #[test]
    fn serving_is_for_development_unless_release_is_asked_for() {
        let Ok(Command::Serve(options)) = read_words(&["serve", "--port", "9000"]) else {
            panic!("not serve");
        };
        assert_eq!((options.port, options.profile), (Some(9000), Profile::Dev));
    }

    #[test]
    fn data_are_made_up_in_a_size_and_a_folder() {
        let made = read_words(&["generate", "--activities", "300", "--out", "made"]);
        assert_eq!(made, Ok(Command::Generate { activities: 300, out: "made".into() }));
        let error = read_words(&["generate", "--out", "made"]).expect_err("refused").to_string();
        assert!(error.contains("--activities"), "{error}");
    }

    #[test]
    fn a_list_is_imported_with_its_sheet_and_its_mapping() {
        let words = [
            "import",
            "list.xlsx",
            "--data",
            "mine",
            "--sheet",
            "2018",
            "--mapping",
            "m.json",
            "--dry-run",
        ];
        let Ok(Command::Import(options)) = read_words(&words) else { panic!("not an import") };
        let (list, data) = (PathBuf::from("list.xlsx"), PathBuf::from("mine"));
        assert_eq!((options.list, options.data), (list, data));
        assert_eq!(options.sheet.as_deref(), Some("2018"));
        assert_eq!(options.mapping, Some(PathBuf::from("m.json")));
        assert_eq!((options.run, options.precedence), (Run::Dry, Precedence::Data));
        let error = read_words(&["import", "--dry-run"]).expect_err("refused").to_string();
        assert!(error.contains("file is needed"), "{error}");
        assert!(read_words(&["build", "--overwrite"]).is_err());
        assert!(read_words(&["import", "a.csv", "b.csv"]).is_err());
    }

    #[test]
    fn fuzzers_look_for_ten_minutes_unless_another_time_is_asked_for() {
        assert_eq!(read_words(&["fuzz"]), Ok(Command::Fuzz { seconds: 150 }));
        assert_eq!(read_words(&["fuzz", "--seconds", "5"]), Ok(Command::Fuzz { seconds: 5 }));
        assert!(read_words(&["test", "--seconds", "5"]).is_err());
    }

    #[test]
    fn engines_are_measured_in_sizes() {
        let read = read_words(&["bench", "engine", "--sizes", "150,1000", "--compare"]);
        let sizes = vec![150, 1000];
        let options = EngineOptions { sizes, million: false, ratios: Ratios::Compared };
        assert_eq!(read, Ok(Command::BenchEngine(options)));
        assert!(read_words(&["bench", "engine", "--runs", "2"]).is_err());
        assert!(read_words(&["bench", "engine", "--sizes", "many"]).is_err());
    }

    #[test]
    fn pages_are_measured_in_sizes_and_so_many_times() {
        let read = read_words(&["bench", "page", "--sizes", "150", "--runs", "2", "--record"]);
        let options = PageOptions { sizes: vec![150], runs: 2, ratios: Ratios::Recorded };
        assert_eq!(read, Ok(Command::BenchPage(options)));
        assert!(read_words(&["bench", "page", "--million"]).is_err());
        assert!(read_words(&["bench", "--sizes", "150"]).is_err());
    }

    #[test]
    fn no_words_and_help_both_give_help() {
        assert_eq!(read_words(&[]), Ok(Command::Help));
        assert_eq!(read_words(&["build", "--help"]), Ok(Command::Help));
    }

    #[test]
    fn an_option_of_another_command_is_refused() {
        let error = read_words(&["check", "--port", "1"]).expect_err("refused");
        assert!(error.to_string().contains("--port"), "{error}");
    }

    #[test]
    fn an_unknown_command_is_named() {
        let error = read_words(&["deploy"]).expect_err("refused");
        assert!(error.to_string().contains("deploy"), "{error}");
    }
}
