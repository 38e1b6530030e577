//! That the rules of the workspace hold in each of its crates.

use crate::{files, paths};

/// Never shipped, and its manifest says why.
const EXCEPT: &str = "crates/bench";

/// The folders of the workspace's own crates.
fn members() -> Vec<String> {
    let manifest = files::read(&paths::root().join("Cargo.toml")).expect("read");
    let list = manifest.split_once("\nmembers = [").expect("a list").1;
    let list = list.split_once(']').expect("its end").0;
    list.split(',').map(|member| member.trim().trim_matches('"').to_owned()).collect()
}

fn manifest(member: &str) -> String {
    files::read(&paths::root().join(member).join("Cargo.toml")).expect("read")
}

#[test]
fn unsafe_is_forbidden_in_every_crate() {
    assert!(manifest(".").contains("\n[workspace.lints.rust]\nunsafe_code = \"forbid\"\n"));
    let members = members();
    assert!(members.len() > 10 && members.contains(&"crates/portal".to_owned()), "{members:?}");
    let holds = |member: &String| manifest(member).contains("\n[lints]\nworkspace = true\n");
    let others: Vec<String> = members.into_iter().filter(|member| !holds(member)).collect();
    assert_eq!(others, [EXCEPT]);
}
