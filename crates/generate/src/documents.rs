//! Documents: a few for each project, and never so many that they matter beside the activities.

use crate::activities::several;
use crate::countries;
use crate::json::{self, Object};
use crate::places::with_capital;
use crate::random::Random;
use crate::words::{ADJECTIVES, DOCUMENT_KINDS, GROUPS, NOUNS, PROJECTS};

const LANGUAGES: [&str; 5] = ["en", "fr", "mk", "sr-Latn", "sq"];

/// The text of `documents.json` for a project with so many activities.
pub fn documents(activities: usize) -> String {
    let size = (activities / 5).clamp(12, 400);
    let records = (0..size).map(|place| document(place, activities));
    format!("{{\"documents\":{}}}\n", json::lines(records))
}

fn document(place: usize, activities: usize) -> String {
    let source = &mut Random::of(2, place);
    let [kind, _, form] =
        DOCUMENT_KINDS.get(source.zipf(DOCUMENT_KINDS.len())).copied().unwrap_or_default();
    let (adjective, noun) = (source.word(ADJECTIVES), source.word(NOUNS));
    let title = format!("{form} on {adjective} {noun} for {}", source.word(GROUPS));
    let mut record = Object::new();
    record.text("id", &format!("{kind}-{place}"));
    record.text("title", &with_capital(&title));
    record.text("kind", kind);
    record.text("year", &(2001 + source.below(26)).to_string());
    if source.chance(60) {
        let country = source.below(countries::how_many(activities));
        record.texts("countries", &[countries::code(country)]);
    }
    record.texts("projects", &several(source, PROJECTS, 1));
    let versions = LANGUAGES.iter().take(1 + source.zipf(LANGUAGES.len())).map(|lang| {
        let mut version = Object::new();
        version.text("lang", lang);
        version.text("url", &format!("https://example.org/documents/{place}-{lang}.pdf"));
        version.text("format", "PDF");
        version.finish()
    });
    record.raw("versions", &json::list(versions));
    record.text("source", "https://example.org/documents");
    record.finish()
}
