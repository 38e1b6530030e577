//! What readers would see in a text and nobody meant: a name without its mark, and the markup of web pages.

use super::super::context::Context;
use super::super::finding::{Finding, Level, Rule};
use super::walk::{Step, field, path, walk};
use jsonc_parser::ast::Value;
use portal::load::File;
use portal::model::Portal;

pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    let names = Marked::of(context.portal());
    for file in File::ALL {
        let Some(root) = context.layout(file).and_then(|layout| layout.root()) else { continue };
        walk(root, &mut Vec::new(), &mut |steps, value| {
            let Value::StringLit(text) = value else { return true };
            if is_plain(steps) {
                return false;
            }
            if let Some((name, mark)) = names.without_mark(&text.value) {
                let what = format!(
                    "The name \"{name}\" stands without the mark \"{mark}\" that it needs everywhere."
                );
                found.push(Finding {
                    hint: Some(format!("Write \"{name}{mark}\".")),
                    ..context.finding(Level::Warning, Rule::MarkMissing, file, path(steps), what)
                });
            }
            if let Some(markup) = markup(&text.value) {
                let what =
                    format!("The text holds \"{markup}\", which readers see as it stands there.");
                found.push(Finding {
                    hint: Some(
                        "Texts are plain: write the letter itself, and leave tags out.".to_owned(),
                    ),
                    ..context.finding(Level::Warning, Rule::Markup, file, path(steps), what)
                });
            }
            true
        });
    }
}

/// Fields that hold codes, and no text.
const CODES: [&str; 11] = [
    "attribution",
    "code",
    "countries",
    "email",
    "end",
    "kind",
    "lang",
    "mark",
    "start",
    "topic",
    "year",
];

/// Whether a value is none of the project's own words. What the mark says is the one text that names the country without it.
fn is_plain(steps: &[Step<'_>]) -> bool {
    CODES.contains(&field(steps))
        || matches!(steps, [Step::Field("designation"), Step::Field("note"), ..])
}

/// The names that need the mark.
struct Marked {
    mark: String,
    names: Vec<String>,
}

impl Marked {
    fn of(portal: &Portal) -> Self {
        let mark = portal
            .designation
            .as_ref()
            .map_or_else(String::new, |designation| designation.mark.clone());
        let countries = portal.countries.iter().chain(&portal.other_countries);
        let mut names = Vec::new();
        for country in countries.filter(|country| country.designated && !mark.is_empty()) {
            let given = country.name.entries().map(|piece| piece.text);
            for name in given.chain(country.aliases.iter().map(String::as_str)) {
                let bare = name.trim_end_matches(mark.as_str()).trim();
                // A code among the aliases is no name.
                if bare.chars().count() > 3 && !names.iter().any(|other| other == bare) {
                    names.push(bare.to_owned());
                }
            }
        }
        // The longest first: of "Kosovo and Metohija" the beginning is a name too.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self { mark, names }
    }

    /// The first name in a text that has no mark behind it.
    fn without_mark(&self, text: &str) -> Option<(&str, &str)> {
        let bare = self.names.iter().find(|name| {
            text.match_indices(name.as_str()).any(|(at, _)| {
                let before = text.get(..at).and_then(|before| before.chars().next_back());
                let behind = text.get(at + name.len()..).unwrap_or_default();
                let is_word = !before.is_some_and(char::is_alphanumeric)
                    && !behind.starts_with(char::is_alphanumeric);
                is_word && !behind.trim_start().starts_with(&self.mark)
            })
        })?;
        Some((bare, &self.mark))
    }
}

/// The first tag or named letter of a web page in a text.
fn markup(text: &str) -> Option<&str> {
    let tag = text.match_indices('<').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let end = rest.find('>')? + 1;
        let inner = rest.get(1..end - 1)?.trim_start_matches('/');
        let name: String = inner.chars().take_while(char::is_ascii_alphanumeric).collect();
        TAGS.contains(&name.to_ascii_lowercase().as_str()).then(|| rest.get(..end))?
    });
    let letter = || {
        text.match_indices('&').find_map(|(at, _)| {
            let rest = text.get(at..)?;
            let end = rest.find(';')? + 1;
            let inner = rest.get(1..end - 1)?;
            let is_number = inner.strip_prefix('#').is_some_and(|number| {
                !number.is_empty() && number.bytes().all(|b| b.is_ascii_alphanumeric())
            });
            let is_name =
                ["amp", "lt", "gt", "quot", "apos", "nbsp", "ndash", "mdash"].contains(&inner);
            (is_number || is_name).then(|| rest.get(..end))?
        })
    };
    tag.or_else(letter)
}

/// The tags that come along when something is copied from a web page.
const TAGS: [&str; 14] =
    ["a", "b", "br", "div", "em", "font", "i", "img", "li", "p", "script", "span", "strong", "ul"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_needs_its_mark_wherever_it_stands_as_a_word() {
        let marked = Marked { mark: "*".into(), names: vec!["Kosova".into(), "Kosovo".into()] };
        for bare in ["Kosovo", "In Kosovo, and Kosovo*", "(Kosova)", "Kosovo-based"] {
            assert!(marked.without_mark(bare).is_some(), "{bare}");
        }
        for fine in ["Kosovo*", "Kosovo *", "Kosovar", "Kosovska Mitrovica", "", "Serbia"] {
            assert_eq!(marked.without_mark(fine), None, "{fine}");
        }
    }

    #[test]
    fn markup_is_told_from_signs_that_mean_themselves() {
        assert_eq!(markup("a <b>bold</b> word"), Some("<b>"));
        assert_eq!(markup("one<br />two"), Some("<br />"));
        assert_eq!(markup("Law &amp; order"), Some("&amp;"));
        assert_eq!(markup("it&#39;s"), Some("&#39;"));
        for fine in ["1 < 2 > 0", "Law & order; chaos", "<Annex 1>", "AT&T", "x < y"] {
            assert_eq!(markup(fine), None, "{fine}");
        }
    }
}
