//! The bare page, for one site.

use crate::error::{Error, Result};
use std::fmt::Write as _;
use ui::text::escape;

/// Puts the path of the site into the bare page of a release, where `placeholder` stands. `records` is what the program asks for
/// first of the activities, below that path.
pub(crate) fn finish(
    shell: &str,
    placeholder: &str,
    base: &str,
    records: Option<&str>,
) -> Result<String> {
    if !shell.contains(placeholder) {
        return Err(Error::new("index.html", format!("there is no {placeholder} in it")));
    }
    let shell = match records {
        Some(records) => shell.replacen("data-js=", &format!("data-records={records} data-js="), 1),
        None => shell.to_owned(),
    };
    Ok(shell.replace(placeholder, &unquoted(base)))
}

/// A path as it may stand in an attribute without quotation marks: encoded as browsers encode it.
fn unquoted(path: &str) -> String {
    let mut encoded = String::new();
    for sign in path.chars() {
        if sign.is_ascii_whitespace() || "\"'<>`=".contains(sign) {
            // All of them are of one byte.
            let _ = write!(encoded, "%{:02X}", u32::from(sign));
        } else {
            encoded.push(sign);
        }
    }
    let mut out = String::new();
    escape(&encoded, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<link href=/base/a.css><script src=/base/boot-1.js data-base=/base/ data-js=/base/a.js></script>";

    #[test]
    fn the_page_names_the_path_of_the_site_and_the_first_records() {
        let page = |base, records| finish(SHELL, "/base/", base, records);
        assert_eq!(
            page("/p/", None),
            Ok("<link href=/p/a.css><script src=/p/boot-1.js data-base=/p/ data-js=/p/a.js></script>".into())
        );
        assert_eq!(
            page("/", Some("data/index/1")),
            Ok("<link href=/a.css><script src=/boot-1.js data-base=/ data-records=data/index/1 data-js=/a.js></script>".into())
        );
        let odd = page("/a b\">&c/", None).unwrap_or_default();
        assert!(odd.contains("data-base=/a%20b%22%3E&amp;c/ data-js"), "{odd}");
    }

    #[test]
    fn a_page_without_room_for_the_path_is_an_error() {
        assert!(finish("<p>", "/base/", "/", None).is_err());
    }
}
