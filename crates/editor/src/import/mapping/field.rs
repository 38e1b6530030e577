//! What a column may hold.

use serde::{Deserialize, Serialize};

/// What a column of a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
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
            Self::Ignored => "ignored",
        }
    }
}
