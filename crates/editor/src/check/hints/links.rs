//! Links.

use super::did_you_mean;
use portal::model::Link;

/// The link that was most likely meant; nothing for one that must not be.
pub(super) fn hint(written: &str) -> Option<String> {
    let words: Vec<&str> = written.split_whitespace().collect();
    let bare = words.concat();
    let host = bare.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
    let meant = if bare.starts_with("https://") || bare.starts_with("http://") {
        // A space in the name of a file, or a slash too many.
        let spaced = words.join("%20");
        if Link::parse(&spaced).is_some() { spaced } else { mended(&bare)? }
    } else if let Some(mended) = mended(&bare) {
        mended
    } else if bare.contains(':') || words.len() > 1 || !host.contains('.') {
        return None;
    } else if bare.contains('@') {
        format!("mailto:{bare}")
    } else {
        format!("https://{}", bare.trim_start_matches('/'))
    };
    Link::parse(&meant).map(|link| did_you_mean(link.as_str()))
}

/// A link whose beginning was mistyped.
fn mended(written: &str) -> Option<String> {
    let at = written.find("//").map(|at| at + 2).or_else(|| written.find(":/").map(|at| at + 2))?;
    let (start, rest) = written.split_at_checked(at)?;
    let scheme: String = start.chars().filter(char::is_ascii_alphabetic).collect();
    let scheme = scheme.to_ascii_lowercase();
    let meant = ["http", "https"]
        .into_iter()
        .map(|known| (strsim::damerau_levenshtein(known, &scheme), known))
        .filter(|(slips, _)| *slips <= 1 && !scheme.is_empty())
        .min()?
        .1;
    Some(format!("{meant}://{}", rest.trim_start_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_was_mistyped_is_mended() {
        for (written, meant) in [
            ("www.coe.int/en/web/cybercrime", "https://www.coe.int/en/web/cybercrime"),
            ("coe.int", "https://coe.int"),
            ("//coe.int/a", "https://coe.int/a"),
            ("htps://coe.int/a", "https://coe.int/a"),
            ("http//coe.int", "http://coe.int"),
            ("https:/coe.int/a", "https://coe.int/a"),
            ("https:///coe.int", "https://coe.int"),
            ("https://coe.int/a file.pdf", "https://coe.int/a%20file.pdf"),
            ("office@example.org", "mailto:office@example.org"),
        ] {
            assert_eq!(hint(written), Some(did_you_mean(meant)), "{written}");
        }
    }

    #[test]
    fn nobody_is_helped_to_a_link_that_runs_something() {
        for written in
            ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "see annex", "x", ""]
        {
            assert_eq!(hint(written), None, "{written}");
        }
    }
}
