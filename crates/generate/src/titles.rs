//! Titles, most of them in English, some in Macedonian and Serbian.

use crate::places::{Name, with_capital};
use crate::random::Random;
use crate::words::{
    ADJECTIVES, BODIES, DOING, GROUPS, MK_FORMS, MK_THINGS, NOUNS, ORDINALS, SR_FORMS, SR_THINGS,
};

/// A title, with its language where that is not English.
pub(crate) struct Title {
    pub(crate) text: String,
    pub(crate) lang: Option<&'static str>,
}

impl Title {
    /// The title of something of this form, "workshop", at a place.
    pub(crate) fn any(source: &mut Random, form: &str, place: &Name) -> Self {
        match source.below(100) {
            0..8 => Self::of(source, MK_FORMS, MK_THINGS, " во ", place, "mk"),
            8..16 => Self::of(source, SR_FORMS, SR_THINGS, " – ", place, "sr-Cyrl"),
            _ => Self { text: with_capital(&english(source, form, place)), lang: None },
        }
    }

    fn of(
        source: &mut Random,
        forms: &[&'static str],
        things: &[&'static str],
        at: &str,
        place: &Name,
        lang: &'static str,
    ) -> Self {
        let mut text = format!("{} {}", source.word(forms), source.word(things));
        if source.chance(50) {
            text = format!("{text} и {}", source.word(things));
        }
        if source.chance(50) {
            text = format!("{text}{at}{}", place.cyrillic);
        }
        Self { text, lang: Some(lang) }
    }
}

fn english(source: &mut Random, form: &str, place: &Name) -> String {
    let noun = source.word(NOUNS);
    let adjective = source.word(ADJECTIVES);
    let latin = &place.latin;
    match source.below(8) {
        0 => format!("{form} on {adjective} {noun} and {}", source.word(NOUNS)),
        1 => format!("{adjective} {form} on {noun} for {}", source.word(GROUPS)),
        2 => format!(
            "{} meeting of the {} on {adjective} {noun}",
            source.word(ORDINALS),
            source.word(BODIES)
        ),
        3 => format!("{form} on {noun} and {} – {latin}", source.word(NOUNS)),
        4 => format!("{} {adjective} {noun}: {form} in {latin}", source.word(DOING)),
        5 => format!("{} {noun}, {form} for {}", source.word(DOING), source.word(GROUPS)),
        6 => format!("{} {form} on {noun} in {latin}", source.word(ORDINALS)),
        _ => format!("{form} for {} on {adjective} {noun}", source.word(GROUPS)),
    }
}
