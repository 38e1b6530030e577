//! Apache.

use super::headers::{FOR_EVER, FRESH, HASHED, TYPES, headers};
use std::fmt::Write as _;

/// For the folder of a site below the path `base`.
pub(super) fn htaccess(base: &str) -> String {
    let mut always = String::new();
    for (name, value) in headers() {
        let _ = writeln!(always, "Header always set {name} \"{value}\"");
    }
    let mut types = String::new();
    for (ending, kind) in TYPES {
        let _ = writeln!(types, "AddType \"{kind}\" .{ending}");
    }
    let hashed = HASHED.replace('$', r"(\.br|\.gz)?$");
    format!(
        r#"# Apache, with mod_headers, mod_mime and mod_rewrite: put this file into the folder of the site.
# Made by `cargo xtask hosting`.

Options -Indexes -MultiViews
DirectorySlash Off
ErrorDocument 404 {base}404.html

{types}
{always}Header always set Cache-Control "{FRESH}"
# Compressed copies have the name of their file with an ending more.
<FilesMatch "{hashed}">
    Header always set Cache-Control "{FOR_EVER}"
</FilesMatch>

RewriteEngine On
RewriteBase {base}
# A page's address is the name of its file without the ending, and has no slash behind it.
RewriteRule ^(.+)/$ {base}$1 [R=301,L]
RewriteCond %{{REQUEST_FILENAME}} !-f
RewriteCond %{{REQUEST_FILENAME}}.html -f
RewriteRule ^(.+)$ $1.html [L]
# Compressed copies lie beside all files.
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
Header append Vary Accept-Encoding
RewriteCond %{{HTTP:Accept-Encoding}} br
RewriteCond %{{REQUEST_FILENAME}}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{{HTTP:Accept-Encoding}} gzip
RewriteCond %{{REQUEST_FILENAME}}.gz -f
RewriteRule ^(.+)$ $1.gz [L]
"#
    )
}
