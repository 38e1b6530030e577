//! Portals whose texts hold whatever means something to one of the formats.

use crate::support::{activities, activity, changed, document, documents, project, text};
use portal::load::{Sources, load};
use portal::model::Portal;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// How often each of these is tried.
pub(crate) fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) }
}

/// Text made of what means something to one of the formats, and of anything.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "\"",
        "\"\"",
        ",",
        ";",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "=",
        "+",
        "-",
        "@",
        "'",
        " ",
        "\u{a0}",
        "a",
        "B",
        "*",
        "Kosovo*",
        "\u{feff}",
        "\u{202e}",
        "שלום",
        "مرحبا",
        "😀",
        "👩‍👩‍👧",
        "е\u{301}",
        "\\",
        "\\n",
        "{",
        "}",
        "{}",
        "$",
        "&",
        "#",
        "^",
        "_",
        "%",
        "~",
        "\\u0041",
        "\0",
        "\u{1b}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "END:VEVENT",
        "BEGIN:",
        "</script>",
        "null",
        "1e9",
        "＝",
        "٣",
    ]);
    let piece =
        prop_oneof![4 => pieces.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

/// What an odd record says in three places.
type Words = (String, String, String);

/// The small portal with odd activities and documents.
pub(crate) fn odd() -> impl Strategy<Value = Portal> {
    let title = nasty().prop_filter("a title", |title| !title.trim().is_empty());
    vec((title, nasty(), nasty()), 1..4).prop_map(|odd| {
        let id = |position| format!("odd-{position}");
        let activity = |(position, (title, summary, city)): (usize, &Words)| {
            let changes = json!({
                "title": title, "summary": summary, "city": {"fr": city}, "body": [summary],
                "partners": [format!("{city}x")], "countries": [if position % 2 == 0 { "AL" } else { "XK" }],
            });
            changed(activity(&id(position)), &changes)
        };
        let document = |(position, (title, label, format)): (usize, &Words)| {
            let version = json!({"lang": "sq", "label": label, "format": format});
            let changes =
                json!({"title": title, "series": label, "versions": [version, {"lang": "fr"}]});
            changed(document(&id(position)), &changes)
        };
        let all: Vec<Value> = odd.iter().enumerate().map(activity).collect();
        let works: Vec<Value> = odd.iter().enumerate().map(document).collect();
        let sources = Sources {
            project: text(project()),
            activities: activities(&all),
            documents: documents(&works),
        };
        load(&sources).portal
    })
}
