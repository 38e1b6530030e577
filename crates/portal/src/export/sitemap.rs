//! What search engines are told of the site.

/// A sitemap of whole addresses, after the protocol of sitemaps.org.
pub fn sitemap<'a>(addresses: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in addresses {
        let address = address.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        out.extend(["<url><loc>", &address, "</loc></url>\n"]);
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
