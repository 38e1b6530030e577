//! Caddy.

use super::headers::{FOR_EVER, FRESH, HASHED, headers};
use std::fmt::Write as _;

/// A site below the path `base`.
pub(super) fn caddyfile(base: &str) -> String {
    let mut always = String::new();
    for (name, value) in headers() {
        let _ = writeln!(always, "\t\t{name} \"{value}\"");
    }
    let path = base.trim_end_matches('/');
    format!(
        r#"# Caddy. Change the address and the folder.
# Made by `cargo xtask hosting`.

portal.example {{
	root * /srv/portal
	header {{
{always}	}}
	# Two matchers, because a header without one is set last.
	@hashed path_regexp {HASHED}
	@fresh not path_regexp {HASHED}
	header @hashed Cache-Control "{FOR_EVER}"
	header @fresh Cache-Control "{FRESH}"

	# A page's address is the name of its file without the ending, and has no slash behind it.
	@slash path_regexp slash ^({path}/.+)/$
	redir @slash {{re.slash.1}} permanent
	handle_path {base}* {{
		try_files {{path}} {{path}}.html
		file_server {{
			precompressed br gzip
		}}
	}}
	handle_errors {{
		rewrite * /404.html
		file_server {{
			precompressed br gzip
		}}
	}}
}}
"#
    )
}
