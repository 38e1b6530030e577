//! The project itself, with the lists that its records choose from.

use crate::countries;
use crate::json::{self, Object, term};
use crate::places::Name;
use crate::words::{DOCUMENT_KINDS, KINDS, PARTNERS, TOPICS, Term};

/// The text of `project.json` for a project with so many activities.
pub fn project(activities: usize) -> String {
    let countries = countries::how_many(activities);
    let mut record = Object::new();
    record.text("id", "meridian");
    record.text("short_name", "Meridian");
    record.text("name", "Meridian – A project that was made up to measure with");
    record.text(
        "summary",
        &format!(
            "Meridian has {activities} activities in {countries} countries. None of them exists."
        ),
    );
    record.text("start", "2001-01-01");
    record.text("end", "2026-12-31");
    record.text("objective", "To show how a portal behaves when there is much to show.");
    record.texts("partners", PARTNERS);
    record.raw("countries", &json::lines((0..countries).map(countries::entry)));
    // The two largest towns of each country have names in two scripts.
    let towns = (0..countries).flat_map(|country| [city(country, 0), city(country, 1)]);
    record.raw("cities", &json::lines(towns));
    record.raw("activity_kinds", &terms(KINDS));
    record.raw("document_kinds", &terms(DOCUMENT_KINDS));
    record.raw("topics", &terms(TOPICS));
    record.texts("sources", &["https://example.org/"]);
    record.finish() + "\n"
}

fn terms(list: &[Term]) -> String {
    json::list(list.iter().map(|[id, name, _]| term(id, name)))
}

fn city(country: usize, rank: usize) -> String {
    let name = Name::of_town(country, rank);
    let mut city = Object::new();
    city.text("en", &name.latin);
    city.text("mk", &name.cyrillic);
    city.finish()
}
