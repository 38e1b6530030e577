//! Says in plain words what is wrong with a folder of data files.

use crate::args::one_of;
use crate::error::{Error, Result};
use crate::{files, messages, paths};
use clap::Args;
use editor::check::report::{self, Format};
use editor::check::{Findings, Level, Rule, check};
use editor::folder;
use portal::load::{Consequence, File, Missing, Source, Sources, load};
use std::path::{Path, PathBuf};

/// A folder with more in it than this takes so long that something should be said meanwhile, in bytes.
const LARGE: usize = 5_000_000;

/// What is asked for.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct CheckOptions {
    /// The folder [default: public/data]
    #[arg(default_value_os_t = paths::data(), hide_default_value = true)]
    pub(crate) dir: PathBuf,
    /// The form of the report: for people, for programs, or as annotations on GitHub
    #[arg(long, default_value = Format::default().word(), value_parser = one_of(&Format::ALL, Format::word))]
    pub(crate) format: Format,
    /// List every finding, however many are alike
    #[arg(long)]
    pub(crate) all: bool,
}

/// Prints what was found; true if readers lose nothing by it.
pub(crate) fn run(options: &CheckOptions) -> Result<bool> {
    let findings = look(&options.dir)?;
    let folder = prefix(&options.dir);
    match options.format {
        Format::Text => {
            print!("{}", report::text(&findings, &folder, options.all));
            for fault in &messages::read(&messages::source())?.faults {
                println!("warning: {fault}");
            }
        }
        Format::Json => print!("{}", report::json(&findings, &folder)),
        Format::Github => print!("{}", report::github(&findings, &folder)),
    }
    Ok(findings.count(Level::Error) == 0)
}

/// What is wrong with the files of a folder.
pub(crate) fn look(dir: &Path) -> Result<Findings> {
    if !dir.is_dir() {
        return Err(Error::new(format!("check {}", dir.display()), "there is no such folder")
            .help("cargo xtask check with the folder that holds project.json"));
    }
    let sources = sources(dir);
    let size = |source: &Source| match source {
        Source::Text(text) => text.len(),
        Source::Missing(_) => 0,
    };
    let bytes = size(&sources.project) + size(&sources.activities) + size(&sources.documents);
    let mut findings = check(&sources, &mut |doing| {
        if bytes > LARGE {
            eprintln!("{} MB: {doing}", bytes / 1_000_000);
        }
    });
    findings.unused = unused(dir);
    Ok(findings)
}

/// The files in and below a folder of data that nothing uses.
pub(crate) fn unused(dir: &Path) -> Vec<String> {
    folder::unused(files::visible(dir))
}

/// The data files of a folder.
pub(crate) fn sources(dir: &Path) -> Sources {
    Sources {
        project: read(dir, File::Project),
        activities: read(dir, File::Activities),
        documents: read(dir, File::Documents),
    }
}

/// What costs a file of a folder, or the end of it, with its place.
pub(crate) fn broken(dir: &Path) -> Result<String> {
    let faults = load(&sources(dir)).faults;
    let mut findings = look(dir)?;
    findings.all.retain(|finding| {
        faults.iter().any(|fault| {
            matches!(fault.consequence, Consequence::FileLost | Consequence::RestLost)
                && (fault.file, &fault.path) == (finding.file, &finding.path)
                && finding.rule == Rule::Fault(fault.problem.clone())
        })
    });
    Ok(report::entries(&findings, &prefix(dir), false))
}

/// The folder as it leads to a file in it, from where the command was typed.
fn prefix(dir: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let dir = dir.strip_prefix(&here).unwrap_or(dir).display().to_string();
    if dir.is_empty() || dir.ends_with('/') { dir } else { format!("{dir}/") }
}

fn read(dir: &Path, file: File) -> Source {
    match std::fs::read(dir.join(file.name())) {
        Ok(bytes) => Source::from_bytes(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Source::Missing(Missing::NotFound)
        }
        Err(_) => Source::Missing(Missing::Unreachable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_with_its_place_and_counted() {
        let dir = tempfile::tempdir().expect("a folder");
        let write =
            |name: &str, text: &str| std::fs::write(dir.path().join(name), text).expect("written");
        write(
            "project.json",
            r#"{"id":"p","short_name":"P","name":"Project","activity_kinds":[{"id":"meeting","name":"Meeting"}]}"#,
        );
        write(
            "activities.json",
            r#"{"activities":[{"id":"a","title":"A","kind":"meeting","start":"2018-02-30"}]}"#,
        );
        let findings = look(dir.path()).expect("checked");
        assert_eq!(findings.count(Level::Error), 2, "{findings:?}");
        let text = report::text(&findings, "my/", false);
        let place = "    my/activities.json:1:63: activities[0].start of “a” is \"2018-02-30\"";
        assert!(text.contains(place), "{text}");
        assert!(text.contains("error: The file is not there."), "{text}");
        assert!(text.contains("    my/documents.json\n"), "{text}");
    }

    #[test]
    fn files_that_nothing_uses_are_named_in_every_form() {
        let dir = tempfile::tempdir().expect("a folder");
        for name in ["project.json", "private/salaries.json", ".git/config", "README.md"] {
            files::write(&dir.path().join(name), "{}").expect("written");
        }
        let findings = look(dir.path()).expect("checked");
        let words = "Not used, and not published: private/salaries.json.";
        assert!(report::text(&findings, "", false).contains(&format!("\nnote: {words}\n")));
        assert!(report::github(&findings, "").contains(&format!("::notice title=unused::{words}")));
        let json = report::json(&findings, "");
        assert!(json.contains("\"unused\": [\n    \"private/salaries.json\"\n  ]"), "{json}");
    }

    #[test]
    fn a_folder_that_is_not_there_is_said_so() {
        let error = look(Path::new("no/such/folder")).expect_err("refused").to_string();
        assert!(error.contains("no/such/folder"), "{error}");
    }

    #[test]
    fn of_a_folder_nothing_but_the_three_files_is_read() {
        let dir = tempfile::tempdir().expect("a folder");
        for file in File::ALL {
            files::write(&dir.path().join(file.name()), hostile::text_of(file)).expect("written");
        }
        let expected = sources(dir.path());
        for name in [
            "private/salaries.json",
            ".vscode/settings.json",
            "activities - Copy.json",
            "private/activities.json",
            "README.md",
            "list.mapping.json",
        ] {
            files::write(&dir.path().join(name), "{}").expect("written");
        }
        assert_eq!(load(&sources(dir.path())), load(&expected));
        assert_eq!(
            unused(dir.path()),
            ["activities - Copy.json", "private/activities.json", "private/salaries.json"]
        );
    }
}
