//! Activities, one record a line.

use crate::countries;
use crate::dates::Date;
use crate::json::{Object, list, quoted};
use crate::places::Name;
use crate::random::Random;
use crate::sentences;
use crate::titles::Title;
use crate::words::{KINDS, PARTNERS, PROJECTS, TOPICS};
use std::io::{self, Write};

/// How much each record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Everything: about 500 bytes a record.
    Full,
    /// Neither city nor summary nor body nor sources, so that a million fit into one file that the portal reads.
    Brief,
}

/// The towns of a country that activities take place in, some of them often.
const TOWNS: usize = 400;

/// Writes `activities.json` with so many records.
///
/// # Errors
///
/// Where nothing can be written to `out`.
pub fn activities(size: usize, detail: Detail, out: &mut impl Write) -> io::Result<()> {
    out.write_all(b"{\"activities\":[\n")?;
    for place in 0..size {
        let end = if place + 1 < size { ",\n" } else { "\n" };
        out.write_all(activity(place, size, detail).as_bytes())?;
        out.write_all(end.as_bytes())?;
    }
    out.write_all(b"]}\n")
}

fn activity(place: usize, size: usize, detail: Detail) -> String {
    let source = &mut Random::of(1, place);
    let date = Date::any(source);
    let [kind, _, form] = KINDS.get(source.zipf(KINDS.len())).copied().unwrap_or_default();
    let countries = countries_of(source, countries::how_many(size));
    let host =
        countries.first().copied().unwrap_or_else(|| source.below(countries::how_many(size)));
    let town = Name::of_town(host, source.zipf(TOWNS));
    let title = Title::any(source, form, &town);

    let mut record = Object::new();
    record.text("id", &format!("{}-{}-{kind}-{place}", date.prefix(), town.plain));
    record.text("title", &title.text);
    if let Some(lang) = title.lang {
        record.text("title_lang", lang);
    }
    record.text("kind", kind);
    date.write(&mut record);
    if source.chance(85) {
        let is_cyrillic = title.lang.is_some() && source.chance(30);
        // Chance is asked in any case, so that all else is the same.
        if detail == Detail::Full {
            record.text("city", if is_cyrillic { &town.cyrillic } else { &town.latin });
            record.text("place_country", countries::code(host));
        }
    }
    let codes: Vec<_> = countries.iter().map(|country| countries::code(*country)).collect();
    record.texts("countries", &codes);
    if source.chance(90) {
        let [topic, ..] = TOPICS.get(source.zipf(TOPICS.len())).copied().unwrap_or_default();
        record.text("topic", topic);
    }
    let partners = [0, 0, 1, 1, 1, 2, 3].get(source.below(7)).copied().unwrap_or_default();
    record.texts("partners", &several(source, PARTNERS, partners));
    let projects = usize::from(source.chance(90));
    record.texts("projects", &several(source, PROJECTS, projects));
    if detail == Detail::Full {
        more(source, &town, place, &mut record);
    }
    record.finish()
}

/// What a brief record leaves out.
fn more(source: &mut Random, town: &Name, place: usize, record: &mut Object) {
    if source.chance(92) {
        record.text("summary", &sentences::summary(source, town));
    }
    if source.chance(10) {
        let mut body = vec![quoted(&sentences::paragraph(source, town))];
        match source.below(3) {
            0 => body.push(quoted(&sentences::paragraph(source, town))),
            1 => body.push(quote(source)),
            _ => {}
        }
        record.raw("body", &list(body.into_iter()));
    }
    record.text("source", &format!("https://example.org/activities/{place}"));
    if source.chance(10) {
        record
            .texts("more_sources", &[format!("https://example.org/news/{}", source.below(90_000))]);
    }
    if source.chance(10) {
        record.text("attribution", if source.chance(50) { "listed" } else { "inferred" });
    }
}

fn quote(source: &mut Random) -> String {
    let mut quote = Object::new();
    quote.text("quote", &sentences::quote(source));
    quote.text("by", &sentences::person(source));
    quote.finish()
}

/// The countries that something concerns; none if it concerns all.
fn countries_of(source: &mut Random, known: usize) -> Vec<usize> {
    let wanted = match source.below(100) {
        0..8 => 0,
        8..28 => 2,
        28..38 => 3,
        _ => 1,
    };
    let mut countries = Vec::new();
    while countries.len() < wanted {
        // Some countries do more than others, and none does next to nothing.
        let country = if source.chance(50) { source.zipf(known) } else { source.below(known) };
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    countries
}

/// So many different ones of a list, the first the most likely.
pub(crate) fn several(
    source: &mut Random,
    of: &[&'static str],
    wanted: usize,
) -> Vec<&'static str> {
    let mut names = Vec::new();
    while names.len() < wanted {
        let name = source.word(of);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
