//! Citations, as sentences and for BibTeX.

use crate::odd::{self, odd};
use crate::{VIEW, one_activity, one_document, page, place, real};
use portal::export::{self, Cited};
use portal::message::Messages;
use portal::model::Portal;
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;

fn cited_activity(portal: &Portal) -> (String, String) {
    let activity = &portal.activities[0];
    let (cited, english) = (Cited::Activity(activity), Messages::english());
    let address = page(activity);
    (
        export::citation(cited, portal, &english, &address),
        export::bibtex(cited, portal, &english, &address),
    )
}

fn cited_document(portal: &Portal) -> (String, String) {
    let document = &portal.documents[0];
    let (cited, english) = (Cited::Document(document), Messages::english());
    let address = place(document);
    (
        export::citation(cited, portal, &english, &address),
        export::bibtex(cited, portal, &english, &address),
    )
}

#[test]
fn an_activity_is_cited_with_all_that_is_known() {
    let mut portal = real();
    let at = |id: &str| portal.activities.iter().position(|activity| activity.id.as_str() == id);
    let position = at("2016-06-ohrid-launching-conference").unwrap();
    portal.activities.swap(0, position);
    let (sentence, entry) = cited_activity(&portal);
    assert_eq!(
        sentence,
        "Cybercrime Programme Office of the Council of Europe (C-PROC), Bucharest, Romania (2016). \
         iPROCEEDS Launching Conference. iPROCEEDS, Ohrid, North Macedonia, 13–14 June 2016. \
         https://portal.example/activities/2016-06-ohrid-launching-conference"
    );
    assert_eq!(
        entry,
        "@misc{iproceeds-2016-06-ohrid-launching-conference,\n  \
         author = {{Cybercrime Programme Office of the Council of Europe (C-PROC), Bucharest, Romania}},\n  \
         title = {{iPROCEEDS Launching Conference}},\n  year = {2016},\n  month = jun,\n  \
         howpublished = {\\url{https://portal.example/activities/2016-06-ohrid-launching-conference}},\n  \
         note = {iPROCEEDS, Ohrid, North Macedonia, 13–14 June 2016.}\n}\n"
    );
}

#[test]
fn an_estimate_is_said_to_be_one_and_nothing_known_is_said_too() {
    let (sentence, entry) =
        cited_activity(&one_activity(&json!({"start": null, "estimated_year": 2018})));
    assert!(sentence.starts_with("A workshop (2018, estimated). Small. https"), "{sentence}");
    assert!(entry.contains("year = {2018}") && !entry.contains("month"), "{entry}");
    assert!(entry.contains("The year is an estimate"), "{entry}");
    let (sentence, entry) = cited_activity(&one_activity(&json!({"start": null})));
    assert!(sentence.starts_with("A workshop (no date). Small. https"), "{sentence}");
    assert!(!entry.contains("year") && !entry.contains("author"), "{entry}");
}

#[test]
fn bodies_are_authors_and_only_of_what_came_from_the_project() {
    let mut portal = one_document(&json!({"projects": ["Small"]}));
    portal.project.partners = vec![
        portal::model::Text::english("Union & Co"),
        portal::model::Text::english("Council and more"),
    ];
    let (sentence, entry) = cited_document(&portal);
    assert_eq!(
        sentence,
        "Union & Co, Council and more (2018). A report. Small. https://portal.example/documents#odd"
    );
    assert!(entry.contains("author = {{Union \\& Co} and {Council and more}}"), "{entry}");
    assert!(
        entry.contains("howpublished = {\\url{https://portal.example/documents#odd}}"),
        "{entry}"
    );
    portal.documents[0].projects.clear();
    let (sentence, entry) = cited_document(&portal);
    assert_eq!(sentence, "A report (2018). Listed by Small. https://portal.example/documents#odd");
    assert!(!entry.contains("author"), "{entry}");
}

#[test]
fn the_note_follows_the_mark_into_a_citation() {
    for changes in [json!({"title": "Kosovo* and others"}), json!({"place_country": "XK"})] {
        let (sentence, entry) = cited_activity(&one_activity(&changes));
        assert!(sentence.ends_with("/odd *What the mark says."), "{sentence}");
        assert!(entry.ends_with("*What the mark says.}\n}\n"), "{entry}");
    }
    let (sentence, entry) = cited_activity(&one_activity(&json!({})));
    assert!(!sentence.contains("What the mark says") && !entry.contains("What the mark says"));
}

/// The fields of an entry, as BibTeX takes it apart: it counts braces, and a backslash before one means nothing.
fn fields(entry: &str) -> BTreeMap<String, String> {
    let mut depth = 0_i32;
    for (position, c) in entry.char_indices() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        assert!(depth > 0 || position < "@misc".len() || entry[position..].len() <= 2, "{entry}");
    }
    assert_eq!(depth, 0, "{entry}");
    let body = entry.strip_prefix("@misc{").and_then(|rest| rest.strip_suffix("\n}\n")).unwrap();
    let field = |field: &str| {
        let (name, value) = field.split_once(" = ").expect("a name and a value");
        assert!(name.chars().all(|c| c.is_ascii_lowercase()), "{name}");
        (name.to_owned(), value.to_owned())
    };
    body.split(",\n  ").skip(1).map(field).collect()
}

/// What TeX would print.
fn printed(tex: &str) -> String {
    let mut out = tex.to_owned();
    for (written, meant) in [
        ("\\textbraceleft{}", "\u{1}"),
        ("\\textbraceright{}", "\u{2}"),
        ("\\textasciicircum{}", "^"),
        ("\\textasciitilde{}", "~"),
        ("\\$", "$"),
        ("\\&", "&"),
        ("\\#", "#"),
        ("\\_", "_"),
        ("\\%", "%"),
        ("\\textbackslash{}", "\\"),
    ] {
        out = out.replace(written, meant);
    }
    assert!(!out.contains(['{', '}']), "{tex}");
    out.replace('\u{1}', "{").replace('\u{2}', "}")
}

#[test]
fn what_tex_would_act_on_is_printed() {
    let title = r"100 % of {a_b} & \emph{c} #1 ^2 ~3 $4 } { \";
    let (_, entry) = cited_activity(&one_activity(&json!({ "title": title })));
    let fields = fields(&entry);
    let written = fields["title"].strip_prefix("{{").unwrap().strip_suffix("}}").unwrap();
    assert!(written.starts_with(r"100 \% of \textbraceleft{}a\_b\textbraceright{} \& "), "{entry}");
    assert!(written.contains(r"\#1 \textasciicircum{}2 \textasciitilde{}3 \$4"), "{entry}");
    assert_eq!(printed(written), title);
    let portal = one_activity(&json!({}));
    let cited = Cited::Activity(&portal.activities[0]);
    let entry =
        export::bibtex(cited, &portal, &Messages::english(), r"https://a.example/}{\?q=%20 #b");
    assert!(entry.contains(r"\url{https://a.example/%7D%7B%5C?q=%20%20#b}"), "{entry}");
}

proptest! {
    #![proptest_config(odd::config())]

    #[test]
    fn an_entry_holds_together_and_says_the_title(portal in odd()) {
        let english = Messages::english();
        for activity in &portal.activities {
            let title = activity.title.words(english.lang());
            let cited = Cited::Activity(activity);
            let entry = export::bibtex(cited, &portal, &english, &page(activity));
            let written = fields(&entry).remove("title").unwrap();
            let written = written.strip_prefix("{{").unwrap().strip_suffix("}}").unwrap();
            let meant: String = title.chars().map(|c| if matches!(c, '\n' | '\t') { ' ' } else { c }).collect();
            prop_assert_eq!(printed(written), meant.replace(char::is_control, ""));
            prop_assert!(export::citation(cited, &portal, &english, VIEW).contains(title));
        }
    }
}
