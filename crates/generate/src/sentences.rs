//! Sentences for summaries and bodies.

use crate::places::{Name, with_capital};
use crate::random::Random;
use crate::words::{ADJECTIVES, BODIES, DID, DOING, GIVEN_NAMES, GROUPS, NOUNS};

/// So many people are spoken of in all, some of them often.
const PEOPLE: usize = 200_000;

/// A sentence of ten to twenty-five words.
pub(crate) fn summary(source: &mut Random, place: &Name) -> String {
    let mut text = opening(source, place);
    while text.split(' ').count() < 10 || (source.chance(40) && text.split(' ').count() < 18) {
        text = format!("{text}, {}", tail(source));
    }
    text + "."
}

/// A paragraph of three or four sentences.
pub(crate) fn paragraph(source: &mut Random, place: &Name) -> String {
    let sentences = 3 + source.below(2);
    let all: Vec<_> = (0..sentences).map(|_| summary(source, place)).collect();
    all.join(" ")
}

/// What somebody said.
pub(crate) fn quote(source: &mut Random) -> String {
    format!(
        "{} {} is what {} need, and {} {} will follow.",
        with_capital(source.word(ADJECTIVES)),
        source.word(NOUNS),
        source.word(GROUPS),
        source.word(ADJECTIVES),
        source.word(NOUNS),
    )
}

/// Somebody's full name.
pub(crate) fn person(source: &mut Random) -> String {
    let surname = Name::of_person(source.zipf(PEOPLE)).latin;
    format!("{} {surname}", source.word(GIVEN_NAMES))
}

fn opening(source: &mut Random, place: &Name) -> String {
    let groups = source.word(GROUPS);
    let did = source.word(DID);
    let object = object(source);
    match source.below(6) {
        0 => {
            format!("{} {groups} from {} {did} {object}", 10 + source.zipf(190), place.latin)
        }
        1 => format!("{} from {} {did} {object}", with_capital(groups), place.latin),
        2 => format!("The {} {did} {object} with {groups}", source.word(BODIES)),
        3 => format!("Opened by {}, the event {did} {object}", person(source)),
        4 => format!("{} and {} {did} {object}", with_capital(groups), source.word(GROUPS)),
        _ => format!("{} {did} {object}", with_capital(groups)),
    }
}

fn object(source: &mut Random) -> String {
    let first = format!("{} {}", source.word(ADJECTIVES), source.word(NOUNS));
    if source.chance(50) { format!("{first} and {}", source.word(NOUNS)) } else { first }
}

fn tail(source: &mut Random) -> String {
    match source.below(5) {
        0 => format!("with examples of {}", object(source)),
        1 => format!("{} {}", source.word(DOING), object(source)),
        2 => format!("and {} {}", source.word(DID), object(source)),
        3 => format!("together with the {}", source.word(BODIES)),
        _ => format!("as {} of the {} asked", source.word(GROUPS), source.word(BODIES)),
    }
}
