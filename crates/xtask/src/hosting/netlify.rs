//! Netlify and Cloudflare Pages, which find pages, compress and choose types by themselves.

use super::headers::{FOR_EVER, HASHED_BEGINNINGS, headers};
use std::fmt::Write as _;

/// For a site below the path `base`.
pub(super) fn headers_file(base: &str) -> String {
    let mut out = String::from(
        "# Netlify, Cloudflare Pages: put this file into the folder of the site.\n# Made by `cargo xtask hosting`.\n",
    );
    let _ = writeln!(out, "{base}*");
    for (name, value) in headers() {
        let _ = writeln!(out, "  {name}: {value}");
    }
    for beginning in HASHED_BEGINNINGS {
        let _ = writeln!(out, "{base}{beginning}*\n  Cache-Control: {FOR_EVER}");
    }
    out
}
