//! Addresses: what each means, and the only place that makes one.

mod address;
mod feed;
mod letter;
mod list;
mod offline_copy;
mod page;
mod query;

pub use address::{Address, below_base, language_of};
pub use feed::Feed;
pub use letter::mail_to;
pub use list::{MOST_PARTS, PART, pages, parts};
pub use offline_copy::{offline_file, offline_href};
pub use page::Page;
pub use query::{parse_query, with_answers, write_query};
