//! What search engines are told of the site.

use std::iter;

/// The most addresses that the protocol allows in one sitemap.
const MOST_ADDRESSES: usize = 50_000;

/// The most bytes that it allows there, less what stands around the addresses.
const MOST_BYTES: usize = 50 * 1024 * 1024 - 1024;

/// Sitemaps after the protocol of sitemaps.org: of each page its whole address in each language, by the language's tag,
/// the one for everybody else first. One holds them all, unless there are more than the protocol allows in one.
///
/// They come one by one, so that no more than one is ever in memory.
pub fn sitemaps<'a>(
    pages: impl IntoIterator<Item = Vec<(&'a str, String)>>,
) -> impl Iterator<Item = String> {
    parts(pages, MOST_ADDRESSES, MOST_BYTES)
}

fn parts<'a>(
    pages: impl IntoIterator<Item = Vec<(&'a str, String)>>,
    most_addresses: usize,
    most_bytes: usize,
) -> impl Iterator<Item = String> {
    let mut pages = pages.into_iter().map(entries).peekable();
    let mut is_first = true;
    iter::from_fn(move || {
        let is_due = is_first || pages.peek().is_some();
        is_first = false;
        is_due.then(|| {
            let mut out = String::from(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
            );
            let mut addresses = 0;
            let mut bytes = 0;
            // A page's languages name each other, so they stay together.
            while let Some((n, text)) = pages.next_if(|(n, text)| {
                addresses == 0
                    || addresses + n <= most_addresses && bytes + text.len() <= most_bytes
            }) {
                addresses += n;
                bytes += text.len();
                out.push_str(&text);
            }
            out.push_str("</urlset>\n");
            out
        })
    })
}

/// How many addresses a page has, and what a sitemap says of them.
fn entries(mut languages: Vec<(&str, String)>) -> (usize, String) {
    for (_, address) in &mut languages {
        *address = escaped(address);
    }
    let mut out = String::new();
    let everybody = languages.first().map(|(_, address)| ("x-default", address.clone()));
    for (_, address) in &languages {
        out.extend(["<url><loc>", address, "</loc>"]);
        for (tag, address) in languages.iter().chain(&everybody) {
            let link = "<xhtml:link rel=\"alternate\" hreflang=\"";
            out.extend([link, tag, "\" href=\"", address, "\"/>"]);
        }
        out.push_str("</url>\n");
    }
    (languages.len(), out)
}

/// The list of a site's sitemaps, by their whole addresses.
pub fn sitemap_index(sitemaps: &[String]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in sitemaps {
        out.extend(["<sitemap><loc>", &escaped(address), "</loc></sitemap>\n"]);
    }
    out.push_str("</sitemapindex>\n");
    out
}

fn escaped(address: &str) -> String {
    address.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Rules for robots: everybody may read everything, and here is a list of it, if there is one.
pub fn robots(sitemap: Option<&str>) -> String {
    let mut out = String::from("User-agent: *\nAllow: /\n");
    if let Some(address) = sitemap {
        out.extend(["Sitemap: ", address, "\n"]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(n: usize) -> Vec<(&'static str, String)> {
        vec![("en", format!("https://p.example/{n}")), ("mk", format!("https://p.example/mk/{n}"))]
    }

    #[test]
    fn what_fits_is_one_sitemap_even_if_it_is_nothing() {
        assert_eq!(sitemaps((0..25_000).map(page)).count(), 1);
        assert_eq!(sitemaps(Vec::new()).count(), 1);
    }

    #[test]
    fn more_addresses_than_allowed_make_more_sitemaps_that_hold_each_once() {
        let all: Vec<String> = parts((0..10).map(page), 7, MOST_BYTES).collect();
        let counts: Vec<usize> = all.iter().map(|part| part.matches("<loc>").count()).collect();
        // Three pages in two languages fit into seven, and the languages of a page stay together.
        assert_eq!(counts, [6, 6, 6, 2]);
        for part in &all {
            assert!(part.starts_with("<?xml") && part.ends_with("</urlset>\n"));
        }
        for n in 0..10 {
            let address = format!("<loc>https://p.example/{n}</loc>");
            assert_eq!(all.concat().matches(&address).count(), 1, "{n}");
        }
        assert_eq!(sitemaps((0..25_001).map(page)).count(), 2);
    }

    #[test]
    fn more_bytes_than_allowed_make_more_sitemaps_too() {
        let (_, one) = entries(page(1));
        let all: Vec<String> = parts((0..9).map(page), MOST_ADDRESSES, one.len() * 2).collect();
        assert_eq!(all.len(), 5);
        // What is too long by itself is not lost.
        assert_eq!(parts((0..3).map(page), MOST_ADDRESSES, 1).count(), 3);
    }

    #[test]
    fn the_list_of_sitemaps_names_each() {
        let list = sitemap_index(&["https://p.example/a&b/sitemap-1.xml".to_owned()]);
        assert!(list.contains("<loc>https://p.example/a&amp;b/sitemap-1.xml</loc>"), "{list}");
    }
}
