//! The tests that put in hostile and broken input, many thousand times: what they counted, compared with what the portal publishes.

use super::published;
use crate::error::{Error, Result};
use crate::run::Run;
use crate::{files, paths};
use portal::message::Messages;
use portal::model::PartialDate;
use portal::numbers::group;
use portal::tested::Record;
use portal::tested::hostile::{self, About, Hostile};
use std::path::Path;

/// Runs them in full, and holds the published counts to theirs. Those may be lower: a test more need not be published at once. What
/// depends on the data may be a tenth higher, so that an editor who takes an entry away need not count.
///
/// # Errors
///
/// When a test fails, or the published counts are higher than what was put in.
pub(super) fn run(anew: bool) -> Result<String> {
    let folder = paths::target().join("hostile-counts");
    files::remove_dir(&folder)?;
    files::create_dir(&folder)?;
    Run::cargo("hold against hostile input")
        .args(["test", "--profile", "hostile", "--package", "hostile", "--locked", "--quiet"])
        .args(["--no-fail-fast", "--test", "input", "--test", "properties"])
        .env("PORTAL_HOSTILE", &folder)
        .dir(paths::root())
        .help("cargo test --package hostile")
        .kept()?;
    // What imports is as the native tests have built it: a second time would take longer than its tests.
    Run::cargo("hold the import against hostile lists")
        .args(super::NATIVE)
        .args(["--test", "lists"])
        .env("PORTAL_HOSTILE", &folder)
        .dir(paths::root())
        .help("cargo test --package hostile-lists")
        .kept()?;
    let today = published::today()?;
    let date = PartialDate::parse(&today).ok_or_else(|| Error::new("read the day", &today))?;
    let seen = seen(&folder, date)?;
    published::hold(Record::Hostile, anew, &hostile::write(&seen), &in_words(&seen), |text| {
        let cannot_be_read = || vec!["it cannot be read".to_owned()];
        hostile::read(text).map_or_else(cannot_be_read, |published| too_much(&published, &seen))
    })
}

/// Adds up what the tests wrote down.
fn seen(folder: &Path, date: PartialDate) -> Result<Hostile> {
    let mut text = format!("{date}\n");
    for file in files::below(folder) {
        text.push_str(&files::read(&file)?);
    }
    let all = hostile::read(&text).ok_or_else(|| Error::new("read the counts", &text))?;
    let counts: Vec<_> = About::ALL.map(|about| (about, all.count(about))).into();
    match counts.iter().find(|(_, count)| *count == 0) {
        Some((about, _)) => {
            Err(Error::new("count hostile input", format!("no {} were counted", about.word())))
        }
        None => Ok(Hostile { date, counts }),
    }
}

/// What is published and was not seen.
fn too_much(published: &Hostile, seen: &Hostile) -> Vec<String> {
    let mut claims = Vec::new();
    for (about, claimed) in &published.counts {
        let enough = if *about == About::Truncations { claimed * 9 / 10 } else { *claimed };
        let count = seen.count(*about);
        if count < enough {
            claims.push(format!("{}: {count}, not {claimed}", about.word()));
        }
    }
    claims
}

/// The counts as a line of the run shows them.
fn in_words(seen: &Hostile) -> String {
    let messages = Messages::english();
    let count = |(about, count): &(About, usize)| {
        let what = match about {
            About::Documents => "documents",
            About::Addresses => "addresses",
            About::Truncations => "truncations",
            About::Changes => "bytes changed",
            About::Naughty => "naughty texts in fields",
            About::Links => "links in disguise",
            About::Lists => "lists",
            About::Limits => "limits",
            About::Corpus => "inputs of the fuzzers",
        };
        format!("{} {what}", group(*count as u64, &messages))
    };
    seen.counts.iter().map(count).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: PartialDate = PartialDate::Day(2026, 11, 28);

    /// A folder with a note of each kind but these.
    fn notes(without: &[About]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a folder");
        for about in About::ALL.into_iter().filter(|about| !without.contains(about)) {
            let note = format!("{}\t900\n", about.word());
            files::write(&dir.path().join(format!("first.{}", about.word())), &note)
                .expect("written");
            files::write(&dir.path().join(format!("second.{}", about.word())), &note)
                .expect("written");
        }
        dir
    }

    #[test]
    fn what_several_tests_counted_is_added_up() {
        let seen = seen(notes(&[]).path(), DAY).expect("read");
        assert_eq!(seen.counts, About::ALL.map(|about| (about, 1800)));
        assert!(
            in_words(&seen).starts_with("1800 documents, 1800 addresses, "),
            "{}",
            in_words(&seen)
        );
    }

    #[test]
    fn a_kind_that_no_test_counted_is_a_fault() {
        let error = seen(notes(&[About::Links]).path(), DAY).expect_err("refused").to_string();
        assert!(error.contains("no links"), "{error}");
        let dir = notes(&[]);
        files::write(&dir.path().join("third"), "links\tmany\n").expect("written");
        assert!(seen(dir.path(), DAY).is_err());
    }

    #[test]
    fn less_may_be_published_than_was_put_in_and_never_more() {
        let seen = seen(notes(&[]).path(), DAY).expect("read");
        let claims = |about, count| {
            too_much(&Hostile { date: DAY, counts: vec![(about, count)] }, &seen).len()
        };
        assert_eq!(
            (claims(About::Links, 1700), claims(About::Links, 1800), claims(About::Links, 1801)),
            (0, 0, 1)
        );
        assert_eq!((claims(About::Truncations, 2000), claims(About::Truncations, 2100)), (0, 1));
    }
}
