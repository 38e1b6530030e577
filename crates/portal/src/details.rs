//! Which activities have a static page of their own.

use std::str::FromStr;

/// Which activities have a static page of their own, in every language. Those that have none are shown by the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Details {
    /// None of them.
    None,
    /// The newest, [`Details::NEWEST`] of them.
    Recent,
    /// Each of them.
    All,
}

impl Details {
    /// How many are recent.
    pub const NEWEST: usize = 1000;

    /// Of how many activities each has a page, unless somebody chooses.
    pub const MOST: usize = 20_000;

    /// What fits so many activities.
    pub fn fit_for(activities: usize) -> Self {
        if activities > Self::MOST { Self::Recent } else { Self::All }
    }

    /// How many of so many activities have a page: the newest ones.
    pub fn pages(self, activities: usize) -> usize {
        match self {
            Self::None => 0,
            Self::Recent => activities.min(Self::NEWEST),
            Self::All => activities,
        }
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Recent => "recent",
            Self::All => "all",
        }
    }
}

/// A word that means none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown;

impl FromStr for Details {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        [Self::None, Self::Recent, Self::All]
            .into_iter()
            .find(|details| details.word() == word)
            .ok_or(Unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_says_how_many_have_a_page() {
        let pages = |word: &str, n| word.parse().map(|details: Details| details.pages(n));
        assert_eq!(pages("none", 5000), Ok(0));
        assert_eq!(pages("recent", 5000), Ok(1000));
        assert_eq!(pages("recent", 30), Ok(30));
        assert_eq!(pages("all", 5000), Ok(5000));
        assert_eq!(pages("some", 5000), Err(Unknown));
    }

    #[test]
    fn all_have_one_until_they_are_very_many() {
        assert_eq!(Details::fit_for(20_000), Details::All);
        assert_eq!(Details::fit_for(20_001), Details::Recent);
    }
}
