//! A folder with data and a list, and what an import does to it.

use editor::Result;
use editor::import::{Options, Outcome, Precedence, Run, run};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder of data that is gone after the test, and lists beside it.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
    pub(crate) run: Run,
    pub(crate) precedence: Precedence,
    pub(crate) sheet: Option<String>,
}

/// A project with two countries, two cities and two kinds.
const PROJECT: &str = r#"{
  "id": "p", "short_name": "P", "name": "Project",
  "countries": [
    {"code": "RS", "name": {"en": "Serbia", "sr-Latn": "Srbija"}},
    {"code": "AL", "name": {"en": "Albania"}}
  ],
  "other_countries": [{"code": "FR", "name": "France"}],
  "cities": [{"en": "Belgrade", "sr-Latn": "Beograd"}],
  "activity_kinds": [{"id": "meeting", "name": "Meeting"}, {"id": "workshop", "name": "Workshop"}],
  "topics": [{"id": "online-fraud", "name": "Online fraud"}]
}"#;

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (run, precedence) = (Run::Real, Precedence::Data);
        Self { folder, run, precedence, sheet: None }
    }

    /// With the project's own data.
    pub(crate) fn real() -> Self {
        let desk = Self::new();
        for name in ["project.json", "activities.json", "documents.json"] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/data").join(name);
            fs::copy(from, desk.path(name)).expect("copied");
        }
        desk
    }

    /// With a small project and these activities, byte for byte.
    pub(crate) fn with(activities: &str) -> Self {
        let desk = Self::new();
        desk.put("project.json", PROJECT);
        desk.put("documents.json", r#"{"documents":[]}"#);
        desk.put("activities.json", activities);
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).expect("written");
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("read")
    }

    pub(crate) fn activities(&self) -> String {
        self.text("activities.json")
    }

    /// What stands in the folder, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("listed").flatten();
        let mut names: Vec<_> =
            entries.map(|entry| entry.file_name().into_string().expect("a name")).collect();
        names.sort();
        names
    }

    /// Puts one of the lists beside the tests here, and imports it.
    pub(crate) fn import_kept(&self, name: &str) -> Result<Outcome> {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/lists").join(name);
        fs::copy(from, self.path(name)).expect("copied");
        self.import_file(name)
    }

    /// Puts a list of text here, and imports it.
    pub(crate) fn import(&self, list: &str) -> Result<Outcome> {
        self.put("list.csv", list);
        self.import_file("list.csv")
    }

    /// Imports a file that is here.
    pub(crate) fn import_file(&self, name: &str) -> Result<Outcome> {
        run(&Options {
            list: self.path(name),
            data: self.folder.path().to_path_buf(),
            sheet: self.sheet.clone(),
            mapping: None,
            run: self.run,
            precedence: self.precedence,
        })
    }

    /// Forgets what the columns of the list of text were taken for.
    pub(crate) fn forget(&self) {
        fs::remove_file(self.path("list.mapping.json")).expect("removed");
    }

    /// Imports a list of text, and returns what is said of its rows.
    pub(crate) fn told(&self, list: &str) -> String {
        self.import(list).expect("imported").text
    }
}

/// The lines that one text has and the other has not, of both: what a diff shows.
pub(crate) fn diff(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let lines = |text: &str| text.split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(old), lines(new));
    // How many lines the rests have in common, by where they begin.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = if old[i] == new[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || i < old.len() && common[i + 1][j] >= common[i][j + 1] {
            removed.push(old[i].clone());
            i += 1;
        } else {
            added.push(new[j].clone());
            j += 1;
        }
    }
    (removed, added)
}
