//! Has nginx send the brotli copies, which it can without a module where browsers take nothing else.

use std::fmt::Write as _;

/// Settings that send what lies beside each file, as what the file is.
pub(crate) fn sent(settings: &str) -> String {
    let types = settings.split_once("types {").and_then(|(_, rest)| rest.split_once('}'));
    let mut kinds = "map $uri $kind {\n".to_owned();
    for line in types.map_or("", |(lines, _)| lines).lines() {
        if let Some((kind, ending)) = line.trim().trim_end_matches(';').split_once(' ') {
            let _ = writeln!(kinds, "    \"~\\.{ending}\\.br$\" \"{kind}; charset=utf-8\";");
        }
    }
    kinds.push_str("}\n");
    let settings = settings
        .replace(
            "gzip_static on;",
            "add_header Content-Encoding br;\nadd_header Content-Type $kind;",
        )
        .replace("default_type application/octet-stream;", "default_type \"\";")
        .replace("$uri $uri.html $uri/index.html", "$uri.br $uri.html.br $uri/index.html.br");
    [kinds, settings].concat()
}
