//! What may stand in the data files, as JSON Schema (2020-12): an editor that knows it completes and checks while somebody types.
//!
//! The schema is made of the types in here, and of their words: what stands beside a field is what its editor is shown. That the types say
//! what loading takes, no more and no less, is tested.

mod activity;
mod allowed;
mod document;
mod fields;
mod project;
mod values;

pub use activity::{Activities, Activity, Attribution, Paragraph, Quote};
pub use allowed::{Allowed, FOR_EDITORS};
pub use document::{Document, Documents, Version};
pub use fields::fields;
pub use project::{
    Budget, Contacts, Country, Designation, Office, Person, Project, RelatedProject, Term,
};
pub use values::{CountryCode, Date, Email, Id, LanguageTag, Link, Notes, Text, Tile};

use portal::load::File;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;

/// The name of a data file's schema, to which the data file's field `$schema` leads.
pub fn name(file: File) -> &'static str {
    match file {
        File::Project => "project.schema.json",
        File::Activities => "activities.schema.json",
        File::Documents => "documents.schema.json",
    }
}

/// The schema of a data file.
pub fn of(file: File) -> Value {
    match file {
        File::Project => made_of::<Project>(),
        File::Activities => made_of::<Activities>(),
        File::Documents => made_of::<Documents>(),
    }
}

/// The schema of a data file as a file of its own.
pub fn text(file: File) -> String {
    format!("{:#}\n", of(file))
}

fn made_of<T: JsonSchema>() -> Value {
    let generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    // The same text, whether or not objects keep the order in which they were written.
    schema.sort_all_objects();
    schema
}
