//! The file holds the old text or the new one, whatever fails.

use crate::support::Desk;
use std::fs;

const ACTIVITIES: &str =
    "{\"activities\": [\n  {\"id\": \"a\", \"title\": \"A\", \"kind\": \"meeting\"}\n]}\n";
const LIST: &str = "Title;Date;Type\nB;2018;Meeting\n";

#[test]
fn the_old_text_is_kept_and_nothing_else_is_left_behind() {
    let desk = Desk::with(ACTIVITIES);
    let outcome = desk.import(LIST).unwrap();
    assert!(outcome.written && outcome.text.contains("activities.json.bak"), "{}", outcome.text);
    assert_eq!(desk.text("activities.json.bak"), ACTIVITIES);
    assert_ne!(desk.activities(), ACTIVITIES);
    assert_eq!(
        desk.names(),
        [
            "activities.json",
            "activities.json.bak",
            "documents.json",
            "list.csv",
            "list.mapping.json",
            "project.json"
        ]
    );
}

#[test]
fn a_failure_on_the_way_leaves_the_file_as_it_was() {
    for blocked in ["activities.json.bak", "activities.json.new", "activities.json.old"] {
        let desk = Desk::with(ACTIVITIES);
        // A folder that holds something cannot be written over.
        fs::create_dir(desk.path(blocked)).expect("made");
        desk.put(&format!("{blocked}/here"), "");
        let error = desk.import(LIST).expect_err("refused").to_string();
        assert!(error.contains("activities.json") && error.contains("it is as it was"), "{error}");
        assert_eq!(desk.activities(), ACTIVITIES);
        let left = desk.names();
        let others = ["activities.json.new", "activities.json.old"].map(str::to_owned);
        assert!(others.iter().all(|other| other == blocked || !left.contains(other)), "{left:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_link_is_followed_and_rights_are_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::with(ACTIVITIES);
    let real = desk.path("elsewhere.json");
    fs::rename(desk.path("activities.json"), &real).expect("moved");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("set");
    std::os::unix::fs::symlink(&real, desk.path("activities.json")).expect("linked");
    desk.import(LIST).unwrap();
    assert!(desk.path("activities.json").is_symlink());
    assert!(desk.text("elsewhere.json").contains("\"B\""));
    assert_eq!(desk.text("elsewhere.json.bak"), ACTIVITIES);
    assert_eq!(real.metadata().expect("there").permissions().mode() & 0o777, 0o640);
}

#[test]
fn data_that_are_broken_are_not_touched() {
    for (activities, cause) in [
        ("{\"activities\": [", "cargo xtask check"),
        ("", "cargo xtask check"),
        ("{\"activities\": {}}", "cargo xtask check"),
        ("[]", "cargo xtask check"),
    ] {
        let desk = Desk::with(activities);
        let error = desk.import(LIST).expect_err("refused").to_string();
        assert!(error.contains("activities.json") && error.contains(cause), "{error}");
        assert_eq!(desk.activities(), activities);
    }
    let desk = Desk::with(ACTIVITIES);
    desk.put("activities.json", b"\xff\xfe{}");
    assert!(desk.import(LIST).expect_err("refused").to_string().contains("not UTF-8"));
    fs::remove_file(desk.path("project.json")).expect("removed");
    desk.put("activities.json", ACTIVITIES);
    assert!(desk.import(LIST).expect_err("refused").to_string().contains("project.json"));
}

#[test]
fn an_import_by_which_a_record_would_be_lost_is_refused_and_says_why() {
    // The first record is lost already, and the second counts because of that: two may not have one id.
    let desk = Desk::with(
        "{\"activities\": [\n  {\"id\": \"a\", \"title\": \"A\", \"kind\": \"meeting\", \"start\": \"2018-05\", \"end\": \"tomorrow\"},\n  {\"id\": \"a\", \"title\": \"Other\", \"kind\": \"meeting\", \"start\": \"2017\"}\n]}\n",
    );
    let before = desk.activities();
    let mut desk = desk;
    desk.precedence = editor::import::Precedence::List;
    let error =
        desk.import("Title;Start;End\nA;01.05.2018;02.05.2018\n").expect_err("refused").to_string();
    assert!(error.contains("would be lost") && error.contains("nothing was written"), "{error}");
    assert_eq!(desk.activities(), before);
}
