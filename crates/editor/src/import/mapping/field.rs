//! What a column may hold.

use crate::import::key::Key;
use crate::import::plain;
use serde::de::{Deserialize, Deserializer, Error};

/// What a column of a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::import) enum Field {
    /// The id that the data have, or are to have.
    Id,
    /// The title.
    Title,
    /// The first day, or the whole span.
    Date,
    /// The last day.
    End,
    /// The year that it most likely took place in.
    EstimatedYear,
    /// The city.
    City,
    /// The country that the city is in.
    PlaceCountry,
    /// The countries that it concerns.
    Countries,
    /// Further countries that took part.
    OtherCountries,
    /// The kind of activity.
    Kind,
    /// The topic.
    Topic,
    /// Who else was involved.
    Partners,
    /// The projects that it was part of.
    Projects,
    /// One or two sentences.
    Summary,
    /// Links to where the facts come from.
    Source,
    /// For editors.
    Notes,
    /// A field whose cells say what it holds, without regard to others.
    Plain(Key),
    /// Nothing that the data have a place for.
    Ignored,
}

impl Field {
    /// Its name in a mapping.
    pub(in crate::import) fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::Date => "date",
            Self::End => "end",
            Self::EstimatedYear => "estimated_year",
            Self::City => "city",
            Self::PlaceCountry => "place_country",
            Self::Countries => "countries",
            Self::OtherCountries => "other_countries",
            Self::Kind => "kind",
            Self::Topic => "topic",
            Self::Partners => "partners",
            Self::Projects => "projects",
            Self::Summary => "summary",
            Self::Source => "source",
            Self::Notes => "notes",
            Self::Plain(key) => key.name(),
            Self::Ignored => "ignored",
        }
    }

    /// All that a column may hold.
    pub(in crate::import) fn all() -> impl Iterator<Item = Self> {
        let own = [
            Self::Id,
            Self::Title,
            Self::Date,
            Self::End,
            Self::EstimatedYear,
            Self::City,
            Self::PlaceCountry,
            Self::Countries,
            Self::OtherCountries,
            Self::Kind,
            Self::Topic,
            Self::Partners,
            Self::Projects,
            Self::Summary,
            Self::Source,
            Self::Notes,
            Self::Ignored,
        ];
        own.into_iter().chain(plain::PLAIN.iter().map(|plain| Self::Plain(plain.key())))
    }
}

impl<'d> Deserialize<'d> for Field {
    fn deserialize<D: Deserializer<'d>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::all().find(|field| field.name() == name).ok_or_else(|| {
            let names: Vec<String> =
                Self::all().map(|field| format!("`{}`", field.name())).collect();
            D::Error::custom(format!(
                "unknown variant `{name}`, expected one of {}",
                names.join(", ")
            ))
        })
    }
}
