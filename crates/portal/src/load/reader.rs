//! Reads JSON through serde. One reader for a file, its records and their values: each would bring a copy of
//! the parser's code.

use super::file::Reading;
use super::json::{Json, Object};
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The key under which `serde_json` hands on a large number or a fraction, as it is written.
const NUMBER: &str = "$serde_json::private::Number";

/// What stands at the place that is read.
pub(super) enum Reader<'r, 'a> {
    /// A file: an object whose fields are handed on.
    File(&'r mut Reading<'a>),
    /// The list in it, whose records are handed on.
    Records(&'r mut Reading<'a>),
    /// Any value, which is kept.
    Value,
}

impl<'de> DeserializeSeed<'de> for Reader<'_, '_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Reader<'_, '_> {
    /// Takes a value that is no list: nothing else may stand where a file or its records are read.
    fn one(self, value: Json) -> Json {
        match self {
            Self::File(reading) => reading.is_no_object(),
            Self::Records(reading) => reading.is_no_list(&value),
            Self::Value => return value,
        }
        Json::Null
    }
}

impl<'de> Visitor<'de> for Reader<'_, '_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(self.one(Json::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(self.one(Json::Bool(value)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(self.one(Json::Number(number.to_string())))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(self.one(Json::Number(number.to_string())))
    }

    /// Never called: fractions come as they are written.
    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Ok(self.one(Json::Null))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(self.one(Json::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        match self {
            // What is in the list stays unread, and the parser complains about it; this comes first.
            Self::File(reading) => reading.is_no_object(),
            Self::Records(reading) => {
                let mut position = 0;
                while let Some(record) = list.next_element::<&RawValue>()? {
                    // The rest stays unread, as above.
                    if reading.is_full(position) {
                        break;
                    }
                    reading.record(position, record.get());
                    position += 1;
                }
            }
            Self::Value => {
                let mut values = Vec::new();
                while let Some(value) = list.next_element_seed(Reader::Value)? {
                    values.push(value);
                }
                return Ok(Json::List(values));
            }
        }
        Ok(Json::Null)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut object = Object::default();
        if let Self::File(reading) = self {
            while let Some(key) = map.next_key::<String>()? {
                if reading.is_list(&key) {
                    map.next_value_seed(Reader::Records(reading))?;
                } else {
                    reading.field(key, map.next_value::<&RawValue>()?.get());
                }
            }
            return Ok(Json::Null);
        }
        while let Some(key) = map.next_key::<String>()? {
            if key == NUMBER && object.is_empty() {
                if let Json::Text(number) = map.next_value_seed(Reader::Value)? {
                    return Ok(self.one(Json::Number(number)));
                }
            } else if let Self::Value = self {
                object.push(key, map.next_value_seed(Reader::Value)?);
            } else {
                // Of what stands where the list should be, nothing is used.
                map.next_value::<&RawValue>()?;
            }
        }
        Ok(self.one(Json::Object(object)))
    }
}
