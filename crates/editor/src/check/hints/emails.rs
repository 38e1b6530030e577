//! E-mail addresses.

use super::did_you_mean;
use portal::model::is_mailbox;

/// The address that was most likely meant: the one among what is written, or one that was hidden from machines.
pub(super) fn hint(written: &str) -> Option<String> {
    let mut plain = written.replace("mailto:", " ");
    for at in ["(at)", "[at]", " at "] {
        plain = plain.replace(at, "@");
    }
    let joined = plain.replace(" @", "@").replace("@ ", "@");
    let words = joined.split(|c: char| c.is_whitespace() || ",;<>()?".contains(c));
    words.into_iter().find(|word| is_mailbox(word)).map(did_you_mean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_found_in_what_people_write() {
        for written in [
            "mailto:office@example.org",
            "The office <office@example.org>",
            "office(at)example.org",
            "office [at] example.org",
            "office at example.org",
            "office@example.org; other@example.org",
            "office@example.org?subject=x",
        ] {
            assert_eq!(hint(written), Some(did_you_mean("office@example.org")), "{written}");
        }
        assert_eq!(hint("www.example.org"), None);
    }
}
