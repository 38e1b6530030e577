//! The fields of an activity as its record has them, in the order in which they are written.

/// A field of an activity's record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Id,
    Title,
    TitleLang,
    Kind,
    Start,
    End,
    EstimatedYear,
    City,
    PlaceCountry,
    Countries,
    OtherCountries,
    Topic,
    Partners,
    Projects,
    Summary,
    Body,
    Source,
    MoreSources,
    Attribution,
    Notes,
}

impl Key {
    const ALL: [Self; 20] = [
        Self::Id,
        Self::Title,
        Self::TitleLang,
        Self::Kind,
        Self::Start,
        Self::End,
        Self::EstimatedYear,
        Self::City,
        Self::PlaceCountry,
        Self::Countries,
        Self::OtherCountries,
        Self::Topic,
        Self::Partners,
        Self::Projects,
        Self::Summary,
        Self::Body,
        Self::Source,
        Self::MoreSources,
        Self::Attribution,
        Self::Notes,
    ];

    /// Its name in the file.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::TitleLang => "title_lang",
            Self::Kind => "kind",
            Self::Start => "start",
            Self::End => "end",
            Self::EstimatedYear => "estimated_year",
            Self::City => "city",
            Self::PlaceCountry => "place_country",
            Self::Countries => "countries",
            Self::OtherCountries => "other_countries",
            Self::Topic => "topic",
            Self::Partners => "partners",
            Self::Projects => "projects",
            Self::Summary => "summary",
            Self::Body => "body",
            Self::Source => "source",
            Self::MoreSources => "more_sources",
            Self::Attribution => "attribution",
            Self::Notes => "notes",
        }
    }

    /// The field of that name.
    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }
}
