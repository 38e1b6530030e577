//! The values that fields hold.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// Makes a type of a value that JSON knows only as text, with a pattern.
macro_rules! pattern {
    ($(#[$doc:meta])* $name:ident, $title:literal, $description:literal, $pattern:expr, $examples:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "title": $title,
                    "description": $description,
                    "type": "string",
                    "pattern": $pattern,
                    "examples": $examples,
                })
            }
        }
    };
}

pattern!(
    /// An id, which is a part of an address.
    Id,
    "Id",
    "Small letters a–z, digits and hyphens. Never changed once published, because it is the address.",
    "^[a-z0-9]+(-[a-z0-9]+)*$",
    ["2019-06-singapore-workshop", "meeting"]
);

pattern!(
    /// A link.
    Link,
    "Link",
    "A whole address that begins with https:, http: or mailto: and holds no spaces.",
    "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s/]\\S*$",
    ["https://www.coe.int/en/web/cybercrime/iproceeds", "mailto:office@example.org"]
);

pattern!(
    /// An address for letters.
    Email,
    "E-mail address",
    "A name, @ and a host, with nothing around them.",
    "^[^\\s@?&#%<>\"\\\\,;:()\\[\\]]+@[^\\s@?&#%<>\"\\\\,;:()\\[\\]]+$",
    ["office@example.org"]
);

pattern!(
    /// A country's code.
    CountryCode,
    "Country",
    "ISO 3166-1 alpha-2: two letters. XK stands for Kosovo*. The project file lists the countries that may stand here.",
    "^[A-Za-z]{2}$",
    ["AL", "RS", "XK"]
);

pattern!(
    /// A language's tag.
    LanguageTag,
    "Language",
    "BCP 47: two or three letters, with the script where a language is written in two.",
    "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$",
    ["en", "sq", "sr-Latn", "sr-Cyrl", "cnr"]
);

/// A date as exact as it is known.
#[derive(Clone, Copy, Debug)]
pub struct Date;

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Date",
            "description": "ISO 8601, as exact as it is known: a day, a month or a year. A year may stand without quotation marks.",
            "examples": ["2019-06-25", "2016-06", "2018"],
            "anyOf": [
                {
                    "type": "string",
                    "pattern": "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
                },
                { "type": "integer", "minimum": 1900, "maximum": 2199 },
            ],
        })
    }
}

/// A text, in one language or in several.
#[derive(Clone, Copy, Debug)]
pub struct Text;

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let tag = generator.subschema_for::<LanguageTag>();
        json_schema!({
            "title": "Text",
            "description": "A text in English, or one text a language. Each reader sees the nearest language.",
            "examples": ["Workshop", { "en": "Workshop", "fr": "Atelier" }],
            "anyOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "propertyNames": tag,
                    "additionalProperties": { "type": ["string", "null"] },
                },
            ],
        })
    }
}

/// What editors write for each other.
#[derive(Clone, Copy, Debug)]
pub struct Notes;

impl JsonSchema for Notes {
    fn schema_name() -> Cow<'static, str> {
        "Notes".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Notes",
            "description": "For editors; never shown, and left out when the portal is built.",
            "examples": ["The exact day is not stated in the source."],
        })
    }
}

/// A cell of the map.
#[derive(Clone, Copy, Debug)]
pub struct Tile;

impl JsonSchema for Tile {
    fn schema_name() -> Cow<'static, str> {
        "Tile".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let number = json_schema!({ "type": "integer", "minimum": 0, "maximum": 255 });
        json_schema!({
            "title": "Cell of the map",
            "description": "Column and row on the map of equal squares, both counted from 0.",
            "examples": [[0, 1]],
            "type": "array",
            "items": number,
            "minItems": 2,
            "maxItems": 2,
        })
    }
}
