//! Bytes as a list of activities.

use crate::workbook::{ods, xlsx};
use editor::import::{Plan, Precedence, rehearse};
use hostile::{small, small_with};
use portal::load::{Consequence, File, Loaded, Source, load};
use std::path::Path;

/// Imports a list into the small project, and then once more; true if that added something. The first byte says what the others are: `t` a
/// text, `x` and `o` the inside of a sheet of Excel's and `LibreOffice`'s, `X` and `O` such a file itself; nothing is done with any other.
///
/// # Panics
///
/// When something comes of it that must not: an activity lost, data with a fault, a list that changes something each time.
pub fn list(bytes: &[u8]) -> bool {
    let Some((first, content)) = bytes.split_first() else { return false };
    let (name, content) = match first {
        b't' => ("list.csv", Some(content.to_vec())),
        b'x' => ("list.xlsx", xlsx(content)),
        b'X' => ("list.xlsx", Some(content.to_vec())),
        b'o' => ("list.ods", ods(content)),
        b'O' => ("list.ods", Some(content.to_vec())),
        _ => return false,
    };
    let Some(content) = content else { return false };
    let import = |precedence| imported(Path::new(name), &content, precedence);
    let [first, second] = [Precedence::Data, Precedence::List].map(import);
    assert_eq!(first, second, "what is new is new whoever is believed");
    first > 0
}

/// How many activities a list adds.
fn imported(name: &Path, content: &[u8], precedence: Precedence) -> usize {
    let plan = match rehearse(name, content.to_vec(), small(), precedence) {
        Ok(plan) => plan,
        Err(error) => {
            let told = error.to_string();
            assert!(told.contains("list."), "{told} does not say of what");
            return 0;
        }
    };
    let Plan { text, counts, after } = plan;
    assert!(text.ends_with('\n'), "{text}");
    assert_eq!(after.is_some(), counts.added + counts.changed > 0, "{text}");
    let Some(activities) = after else { return 0 };
    let source = |text: &str| small_with(File::Activities, Source::Text(text.to_owned()));
    let (before, after) = (load(&small()), load(&source(&activities)));
    // A remark, as on two names that differ in little, costs nothing.
    let costs = after.faults.iter().find(|fault| fault.consequence != Consequence::Kept);
    assert_eq!(costs, None, "{activities}");
    assert_eq!(number(&after), number(&before) + counts.added, "{text}\n{activities}");
    for activity in &before.portal.activities {
        assert!(after.portal.activity(activity.id.as_str()).is_some(), "{}", activity.id);
    }
    if precedence == Precedence::Data {
        let again = rehearse(name, content.to_vec(), source(&activities), precedence);
        let again = again.unwrap_or_else(|error| panic!("{error}, the second time"));
        assert_eq!(again.counts.added, 0, "{text}\nand once more\n{}", again.text);
        // A row that had to be skipped may mean what another row added.
        let is_as_it_was = again.after.is_none() || counts.skipped > 0;
        assert!(is_as_it_was, "{text}\nand once more\n{}", again.text);
    }
    counts.added
}

fn number(loaded: &Loaded) -> usize {
    loaded.portal.activities.len()
}
