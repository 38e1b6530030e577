//! Countries by their codes and names.

use crate::support::project;
use editor::written::country::Countries;
use portal::model::CountryCode;

fn code(text: &str) -> Option<CountryCode> {
    CountryCode::parse(text)
}

#[test]
fn every_name_that_the_project_gives_a_country_in_any_language_is_read() {
    let portal = project();
    let countries = Countries::of(&portal);
    let mut names = 0;
    for country in portal.countries.iter().chain(&portal.other_countries) {
        let given = country.name.entries().map(|piece| piece.text.to_owned());
        for name in given.chain(country.aliases.clone()) {
            for written in
                [name.clone(), name.replace('*', ""), name.to_uppercase(), format!(" {name} ")]
            {
                assert_eq!(countries.read(&written), Some(country.code), "{written}");
            }
            names += 1;
        }
    }
    assert!(names > 200, "{names} names");
}

#[test]
fn codes_of_two_and_three_letters_and_those_in_use_beside_them_are_read() {
    let countries = Countries::of(&project());
    for (written, expected) in [
        ("RS", "RS"),
        ("rs", "RS"),
        ("SRB", "RS"),
        ("MKD", "MK"),
        ("XK", "XK"),
        ("XK*", "XK"),
        ("XKX", "XK"),
        ("KOS", "XK"),
        ("RKS", "XK"),
        ("irl", "IE"),
        ("Srbija", "RS"),
        ("Босна и Херцеговина", "BA"),
        ("Bosnia-Herzegovina", "BA"),
        ("SIRBISTAN", "RS"),
    ] {
        assert_eq!(countries.read(written), code(expected), "{written}");
    }
}

#[test]
fn a_country_that_the_project_does_not_list_is_none_whatever_the_world_calls_it() {
    let countries = Countries::of(&project());
    for written in ["DE", "DEU", "Germany", "UK", "EL", "", "*", "Serbi", "Serbia and Albania"] {
        assert_eq!(countries.read(written), None, "{written}");
    }
}

#[test]
fn a_name_that_two_countries_share_means_neither() {
    let mut portal = project();
    portal.countries[0].aliases.push("Illyria".to_owned());
    portal.countries[1].aliases.push("ILLYRIA".to_owned());
    assert_eq!(Countries::of(&portal).read("Illyria"), None);
}

#[test]
fn uk_and_el_are_read_where_the_project_lists_what_they_stand_for() {
    let mut portal = project();
    for country in ["GB", "GR"] {
        let mut added = portal.other_countries[0].clone();
        added.code = code(country).unwrap();
        portal.other_countries.push(added);
    }
    let countries = Countries::of(&portal);
    assert_eq!(countries.read("uk"), code("GB"));
    assert_eq!(countries.read("EL"), code("GR"));
    assert_eq!(countries.read("GRC"), code("GR"));
}

#[test]
fn a_slip_of_the_pen_is_answered_with_the_nearest_name() {
    let countries = Countries::of(&project());
    for (written, expected) in [
        ("Macedonai", "MK"),
        ("Srbia", "RS"),
        ("Албанја", "AL"),
        ("Montenegrro", "ME"),
        ("Turkie", "TR"),
    ] {
        assert_eq!(countries.nearest(written).map(|(found, _)| found), code(expected), "{written}");
    }
    assert_eq!(countries.nearest("Atlantis"), None);
    assert_eq!(countries.nearest(""), None);
}
