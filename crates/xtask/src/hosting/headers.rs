//! What every answer of a host should carry.

use super::policy::{FRAMES, POLICY};

/// Checked with the server on every visit: the files that decide which others are loaded.
pub(crate) const FRESH: &str = "no-cache";
/// Never asked for again: another content would have another name.
pub(crate) const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// What the names of files that may be kept for ever look like, as a regular expression.
pub(super) const HASHED: &str = r"-[0-9a-f]{12,16}(_bg)?\.(css|js|wasm|svg|png)$";
/// The same for hosts that know only a beginning.
pub(super) const HASHED_BEGINNINGS: [&str; 3] = ["portal-", "boot-", "icon-"];

/// The headers that belong to every answer, whatever it is.
pub(crate) fn headers() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", format!("{POLICY}; {FRAMES}")),
        ("Strict-Transport-Security", "max-age=31536000".into()),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".into()),
        (
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
                .into(),
        ),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
    ]
}

/// The types that hosts may not know by themselves, by the ending of a name.
pub(crate) const TYPES: [(&str, &str); 13] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ics", "text/calendar; charset=utf-8"),
    ("atom", "application/atom+xml"),
    ("xml", "application/xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("tsv", "text/tab-separated-values; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
];
