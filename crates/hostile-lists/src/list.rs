//! Bytes as a list of activities.

use crate::workbook;
use editor::import::{Precedence, Rehearsal, rehearse};
use hostile::{small, small_with};
use portal::load::{File, Loaded, Source, load};
use std::path::Path;

/// Imports a list into the small project, and then once more. The first byte says what the others are: `t` a text, `x` and `o` the
/// inside of a sheet of Excel's and `LibreOffice`'s, `X` and `O` such a file itself; nothing is done with any other.
///
/// # Panics
///
/// When something comes of it that must not: an activity lost, data that are broken, a list that changes something each time.
pub fn list(bytes: &[u8]) {
    let Some((first, content)) = bytes.split_first() else { return };
    let (name, content) = match first {
        b't' => ("list.csv", Some(content.to_vec())),
        b'x' => ("list.xlsx", workbook::xlsx(content)),
        b'X' => ("list.xlsx", Some(content.to_vec())),
        b'o' => ("list.ods", workbook::ods(content)),
        b'O' => ("list.ods", Some(content.to_vec())),
        _ => return,
    };
    let Some(content) = content else { return };
    for precedence in [Precedence::Data, Precedence::List] {
        imported(Path::new(name), &content, precedence);
    }
}

fn imported(name: &Path, content: &[u8], precedence: Precedence) {
    let rehearsal = match rehearse(name, content.to_vec(), small(), precedence) {
        Ok(rehearsal) => rehearsal,
        Err(error) => {
            let told = error.to_string();
            assert!(told.contains("list."), "{told} does not say of what");
            return;
        }
    };
    let Rehearsal { text, counts, activities } = rehearsal;
    assert!(text.ends_with('\n'), "{text}");
    assert_eq!(activities.is_some(), counts.added + counts.changed > 0, "{text}");
    let Some(activities) = activities else { return };
    let source = || small_with(File::Activities, Source::Text(activities.clone()));
    let (before, after) = (load(&small()), load(&source()));
    assert!(after.broken(File::Activities).is_none(), "{activities}");
    assert_eq!(after.lost(File::Activities), 0, "{:?}\n{activities}", after.faults);
    assert_eq!(number(&after), number(&before) + counts.added, "{text}\n{activities}");
    for activity in &before.portal.activities {
        assert!(after.portal.activity(activity.id.as_str()).is_some(), "{}", activity.id);
    }
    if precedence == Precedence::Data {
        let again = rehearse(name, content.to_vec(), source(), precedence);
        let again = again.unwrap_or_else(|error| panic!("{error}, the second time"));
        assert!(again.activities.is_none(), "{text}\nand once more\n{}", again.text);
    }
}

fn number(loaded: &Loaded) -> usize {
    loaded.portal.activities.len()
}
