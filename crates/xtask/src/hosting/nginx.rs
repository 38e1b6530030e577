//! nginx.

use super::headers::{FOR_EVER, FRESH, HASHED, TYPES, headers};
use std::fmt::Write as _;

/// Settings for the `http` block: a site below the path `base`, from the folder `root`, on the address `listen`.
pub fn nginx(base: &str, root: &str, listen: &str) -> String {
    let mut types = String::new();
    for (ending, kind) in TYPES {
        // nginx adds the character set itself.
        let kind = kind.split(';').next().unwrap_or(kind);
        let _ = writeln!(types, "        {kind} {ending};");
    }
    let mut always = String::new();
    for (name, value) in headers() {
        let _ = writeln!(always, "    add_header {name} \"{value}\" always;");
    }
    format!(
        r#"# nginx, inside the http block (on Debian: a file in /etc/nginx/conf.d). Change root and listen.
# Made by `cargo xtask hosting`.

map $uri $portal_cache {{
    default "{FRESH}";
    "~{HASHED}" "{FOR_EVER}";
}}

server {{
    listen {listen};
    server_tokens off;
    absolute_redirect off;
    root {root};

    types {{
{types}    }}
    default_type application/octet-stream;
    charset utf-8;
    charset_types text/html text/css text/javascript text/calendar text/plain text/csv text/tab-separated-values;

    # Compressed copies lie beside all files. With the module for brotli: brotli_static on;
    gzip_static on;
    gzip_vary on;

    add_header Cache-Control $portal_cache always;
{always}
    location {base} {{
        # A page's address is the name of its file without the ending, and has no slash behind it.
        rewrite ^{base}(.+)/$ {base}$1 permanent;
        rewrite ^{base}(.*)$ /$1 break;
        try_files $uri $uri.html $uri/index.html =404;
        error_page 404 @missing;
    }}
    location @missing {{
        rewrite ^ /404.html break;
    }}
}}
"#
    )
}
