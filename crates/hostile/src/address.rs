//! Bytes as an address behind the portal's base.

use portal::find::unfit;
use portal::route::{Address, below_base};

/// Reads an address, a path with a query, and the address of what it means.
///
/// # Panics
///
/// When something comes of it that must not: an address in two spellings, one that cannot stand in a page as it is, or a long or
/// unreadable list of what was not understood.
pub fn address(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (path, query) = text.split_once('?').unwrap_or((&text, ""));
    let read = Address::parse(path, query);
    for ignored in &read.ignored {
        assert!(ignored.value.chars().count() <= 40, "{ignored:?} is long");
        assert!(!ignored.value.chars().any(unfit), "{ignored:?} is unreadable");
    }
    let spelled = read.page.path();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/?&=,+%-_.~".contains(c);
    assert!(spelled.starts_with('/') && spelled.chars().all(is_plain), "{spelled}");
    let (path, query) = spelled.split_once('?').unwrap_or((&spelled, ""));
    let again = Address::parse(path, query);
    assert_eq!(again.page, read.page, "{spelled}");
    assert_eq!(again.ignored, [], "{spelled}");
    let whole = read.page.href(&read.locale.home("/some/path/"));
    let below = below_base("/some/path/", &whole).unwrap_or_default();
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    let below = Address::parse(path, query);
    assert_eq!((below.page, below.locale), (read.page, read.locale), "{whole}");
}
