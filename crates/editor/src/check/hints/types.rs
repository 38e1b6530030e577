//! Values of another kind than the field holds.

use super::{did_you_mean, nearest_of};
use jsonc_parser::ast::Value;
use portal::load::Expected;

/// How the same would be written as what was expected.
pub(super) fn hint(expected: Expected, value: &Value<'_>) -> Option<String> {
    let text = value.as_string_lit().map(|text| text.value.trim());
    let written = match (expected, value) {
        (Expected::OneOf(words), _) => {
            return nearest_of(text?, words.iter().copied()).map(did_you_mean);
        }
        (Expected::Number, Value::StringLit(_)) => number(text?)?.to_string(),
        (Expected::NumberBetween(least, most), Value::StringLit(_)) => {
            number(text?).filter(|number| (least..=most).contains(number))?.to_string()
        }
        (Expected::Bool, Value::StringLit(_)) => match text?.to_ascii_lowercase().as_str() {
            "true" | "yes" | "da" | "po" | "oui" | "evet" => "true".to_owned(),
            "false" | "no" | "ne" | "jo" | "non" | "hayır" => "false".to_owned(),
            _ => return None,
        },
        (Expected::List, Value::StringLit(_)) => {
            let items = text?.split([',', ';']).map(str::trim).filter(|item| !item.is_empty());
            let items: Vec<_> =
                items.map(|item| serde_json::Value::from(item).to_string()).collect();
            format!("[{}]", items.join(", "))
        }
        (Expected::Words | Expected::Text, Value::NumberLit(number)) => {
            format!("\"{}\"", number.value)
        }
        (Expected::Words | Expected::Text, Value::BooleanLit(value)) => {
            format!("\"{}\"", value.value)
        }
        _ => return None,
    };
    Some(format!("Did you mean {written}?"))
}

/// A number, however its digits are grouped.
fn number(text: &str) -> Option<u64> {
    let is_digit = |c: &char| !c.is_whitespace() && !",.'".contains(*c);
    text.chars().filter(is_digit).collect::<String>().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

    #[test]
    fn the_same_value_is_shown_in_the_kind_that_is_wanted() {
        for (expected, written, meant) in [
            (Expected::List, "\"AL, RS\"", Some("Did you mean [\"AL\", \"RS\"]?")),
            (Expected::Number, "\"5 560 000\"", Some("Did you mean 5560000?")),
            (Expected::Number, "\"many\"", None),
            (Expected::NumberBetween(1, 1000), "\"93\"", Some("Did you mean 93?")),
            (Expected::NumberBetween(1, 1000), "\"1 001\"", None),
            (Expected::Bool, "\"Yes\"", Some("Did you mean true?")),
            (Expected::Bool, "\"perhaps\"", None),
            (Expected::Words, "2018", Some("Did you mean \"2018\"?")),
            (Expected::OneOf(&["stated", "listed"]), "\"Listd\"", Some("Did you mean \"listed\"?")),
            (Expected::Object, "\"x\"", None),
        ] {
            let parsed =
                parse_to_ast(written, &CollectOptions::default(), &ParseOptions::default());
            let value = parsed.ok().and_then(|parsed| parsed.value).expect("a value");
            assert_eq!(hint(expected, &value).as_deref(), meant, "{written}");
        }
    }
}
