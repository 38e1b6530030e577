//! Writes a message out, with values in place of its variables.

use super::plural::Category;
use super::{Arg, Messages};
use crate::model::Lang;
use crate::numbers;
use catalogue::code;

/// Writes `pattern`, a message as the crate `catalogue` codes it, behind what `out` holds.
///
/// Whatever the pattern holds, this ends: a code that is cut short or nonsense only loses its rest.
pub(super) fn write(
    pattern: &str,
    lang: &Lang,
    args: &[Arg<'_>],
    messages: &Messages,
    out: &mut String,
) {
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        rest = match c {
            code::VARIABLE => {
                let (arg, after) = arg(after, args);
                match arg {
                    Some(Arg::Count(count)) => out.push_str(&numbers::group(count, messages)),
                    Some(Arg::Words(words)) => out.push_str(words),
                    None => {}
                }
                after
            }
            code::CHOICE => {
                let (arg, after) = arg(after, args);
                let (variants, after) = split_choice(after);
                write(choose(variants, arg, lang), lang, args, messages, out);
                after
            }
            c => {
                out.push(c);
                after
            }
        };
    }
}

/// The value of the variable whose number comes next, and what follows the number.
fn arg<'t, 'a>(text: &'t str, args: &[Arg<'a>]) -> (Option<Arg<'a>>, &'t str) {
    let mut chars = text.chars();
    let position = chars.next().and_then(|c| u32::from(c).checked_sub(code::FIRST.into()));
    let arg = position.and_then(|p| usize::try_from(p).ok()).and_then(|p| args.get(p));
    (arg.copied(), chars.as_str())
}

/// The variants of the choice that begins here, and what follows it. Choices lie in choices.
fn split_choice(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (position, c) in text.char_indices() {
        match c {
            code::CHOICE => depth += 1,
            code::END if depth == 0 => {
                let (variants, rest) = text.split_at_checked(position).unwrap_or((text, ""));
                return (variants, rest.get(1..).unwrap_or_default());
            }
            code::END => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// The text of the variant that fits: the very number before its plural form, and what is marked as the default
/// before nothing at all.
fn choose<'t>(variants: &'t str, arg: Option<Arg<'_>>, lang: &Lang) -> &'t str {
    let (exact, form) = match arg {
        Some(Arg::Count(count)) => (count.to_string(), Category::of(count, lang).name()),
        Some(Arg::Words(words)) => (words.to_owned(), ""),
        None => (String::new(), ""),
    };
    let (mut best, mut best_rank) = ("", 0);
    let mut depth = 0_usize;
    let mut start = 0;
    for (position, c) in variants.char_indices().chain([(variants.len(), code::VARIANT)]) {
        match c {
            code::CHOICE => depth += 1,
            code::END => depth = depth.saturating_sub(1),
            code::VARIANT if depth == 0 => {
                let variant = variants.get(start..position).unwrap_or_default();
                start = position + 1;
                let Some((key, text)) = variant.split_once(code::TEXT) else { continue };
                let name = key.strip_prefix(code::DEFAULT).unwrap_or(key);
                let rank = if name == exact {
                    3
                } else if name == form {
                    2
                } else {
                    u8::from(name.len() < key.len())
                };
                if rank > best_rank {
                    (best, best_rank) = (text, rank);
                }
            }
            _ => {}
        }
    }
    best
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use catalogue::fluent::Catalogue;

    /// The first message of a Fluent file, written out.
    fn written(source: &str, args: &[Arg<'_>]) -> String {
        let (catalogue, faults) = Catalogue::read(source);
        assert_eq!(faults, vec![]);
        let mut out = String::new();
        let (_, message) = catalogue.messages().next().unwrap();
        write(&message.code, &Lang::english(), args, &Messages::english(), &mut out);
        out
    }

    #[test]
    fn a_count_chooses_its_form_and_is_grouped() {
        let source = "hits = { $n ->\n    [0] Nothing\n    [one] One activity in { $place }\n   *[other] { $n } activities\n }, so\n";
        let get = |n: u64| written(source, &[n.into(), "Ohrid".into()]);
        assert_eq!(get(0), "Nothing, so");
        assert_eq!(get(1), "One activity in Ohrid, so");
        assert_eq!(get(12_345), "12,345 activities, so");
    }

    #[test]
    fn words_choose_too_and_choices_lie_in_choices() {
        let source = "a = { $kind ->\n    [book] { $n ->\n        [one] a book\n       *[other] books\n    }\n   *[other] { $n ->\n        [one] a thing\n       *[other] things\n    }\n }\n";
        let get = |kind: &str, n: u64| written(source, &[kind.into(), n.into()]);
        assert_eq!(get("book", 1), "a book");
        assert_eq!(get("book", 5), "books");
        assert_eq!(get("film", 1), "a thing");
        assert_eq!(get("film", 2), "things");
    }

    #[test]
    fn a_code_cut_anywhere_is_written_as_far_as_it_goes() {
        let source =
            "n = { $n ->\n    [0] Ништа\n    [one] One { $x }\n   *[other] { $n } many\n } end\n";
        let (catalogue, _) = Catalogue::read(source);
        let code = &catalogue.messages().next().unwrap().1.code;
        for (end, _) in code.char_indices() {
            for args in [&[][..], &[7_u64.into(), "x".into()]] {
                let mut out = String::new();
                let cut = code.get(..end).unwrap_or_default();
                write(cut, &Lang::english(), args, &Messages::english(), &mut out);
            }
        }
    }
}
