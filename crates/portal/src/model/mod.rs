//! The domain: a project, its activities, its documents, its countries.

mod activity;
mod country;
mod date;
mod document;
mod lang;
mod link;
mod portal;
mod project;
mod slug;
mod term;
mod text;

pub use activity::{Activity, Attribution, Block, Place};
pub use country::{Country, CountryCode, Designation, Tile};
pub use date::{CalendarDay, DateSpan, PartialDate, When};
pub use document::{Document, Version};
pub use lang::Lang;
pub use link::{Link, is_mailbox};
pub use portal::{Portal, Release};
pub use project::{Budget, Contacts, Office, Person, Project, RelatedProject};
pub use slug::Slug;
pub use term::{Term, TermList};
pub use text::{Piece, Text};
