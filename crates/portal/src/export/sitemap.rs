//! What search engines are told of the site.

/// A sitemap after the protocol of sitemaps.org: of each page its whole address in each language, by the language's tag,
/// the one for everybody else first.
pub fn sitemap<'a>(pages: impl IntoIterator<Item = Vec<(&'a str, String)>>) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages {
        let mut languages = page;
        for (_, address) in &mut languages {
            *address = address.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        }
        let everybody = languages.first().map(|(_, address)| ("x-default", address.clone()));
        for (_, address) in &languages {
            out.extend(["<url><loc>", address, "</loc>"]);
            for (tag, address) in languages.iter().chain(&everybody) {
                let link = "<xhtml:link rel=\"alternate\" hreflang=\"";
                out.extend([link, tag, "\" href=\"", address, "\"/>"]);
            }
            out.push_str("</url>\n");
        }
    }
    out.push_str("</urlset>\n");
    out
}

/// Rules for robots: everybody may read everything, and here is a list of it, if there is one.
pub fn robots(sitemap: Option<&str>) -> String {
    let mut out = String::from("User-agent: *\nAllow: /\n");
    if let Some(address) = sitemap {
        out.extend(["Sitemap: ", address, "\n"]);
    }
    out
}
