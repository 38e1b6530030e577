//! Letters that a reader begins with a click.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A link that begins a letter to this address, about this.
pub fn mail_to(address: &str, subject: &str) -> String {
    let subject = utf8_percent_encode(subject, NON_ALPHANUMERIC).to_string();
    ["mailto:", address, "?subject=", &subject].concat()
}
