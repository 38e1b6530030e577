//! What the tests of the portal saw, read from the files that they write.

pub mod checks;
pub mod faults;
pub mod hostile;

/// One of these files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Record {
    /// What was broken on purpose.
    Faults,
    /// What was counted and measured.
    Checks,
    /// How much hostile and broken input was put in.
    Hostile,
}

impl Record {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Faults, Self::Checks, Self::Hostile];

    /// Where it lies, below the portal's own address.
    pub fn file(self) -> &'static str {
        match self {
            Self::Faults => "tested/faults.tsv",
            Self::Checks => "tested/checks.tsv",
            Self::Hostile => "tested/hostile.tsv",
        }
    }
}
