//! An HTML document: the bare page that Trunk made, filled with a head and a body.

use ui::text::escape;

/// What stands in the head of one page.
pub(super) struct Head<'a> {
    pub(super) lang: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    pub(super) site_name: &'a str,
    pub(super) canonical: Option<String>,
    /// The page in each language, by the language's tag, the one for everybody else first.
    pub(super) languages: Vec<(&'static str, String)>,
    /// What kind of thing the page is, in the words of Open Graph.
    pub(super) kind: &'a str,
    /// The feed, and the calendar, of what the page is about.
    pub(super) feed: String,
    pub(super) calendar: String,
    pub(super) json_ld: Option<String>,
}

/// The bare page, cut where something goes in.
pub(super) struct Template<'a> {
    before_title: &'a str,
    before_description: &'a str,
    before_head_end: &'a str,
    before_app: &'a str,
    after_app: &'a str,
}

impl<'a> Template<'a> {
    /// Cuts a page; `None` if it is not the one that it should be.
    pub(super) fn new(page: &'a str) -> Option<Self> {
        let (before_title, rest) = page.split_once("<title>")?;
        let (_, rest) = rest.split_once("</title>")?;
        let start = rest.find("name=description")?;
        let open = rest.get(..start)?.rfind('<')?;
        let (before_description, rest) = rest.split_at_checked(open)?;
        let (_, rest) = rest.split_once('>')?;
        let (before_head_end, rest) = rest.split_once("</head>")?;
        let (before_app, rest) = rest.split_once("<div id=app>")?;
        let after_app = rest.strip_prefix("</div>")?;
        Some(Self { before_title, before_description, before_head_end, before_app, after_app })
    }

    /// The page with its head and with `body` in the place of the app.
    pub(super) fn fill(&self, head: &Head<'_>, body: &str) -> String {
        let mut page = self.before_title.replacen("lang=en", &format!("lang={}", head.lang), 1);
        page.push_str("<title>");
        escape(head.title, &mut page);
        page.push_str("</title>");
        page.push_str(self.before_description);
        meta("name", "description", head.description, &mut page);
        meta("property", "og:title", head.title, &mut page);
        meta("property", "og:description", head.description, &mut page);
        meta("property", "og:type", head.kind, &mut page);
        meta("property", "og:site_name", head.site_name, &mut page);
        meta("property", "og:locale", head.lang, &mut page);
        if let Some(address) = &head.canonical {
            meta("property", "og:url", address, &mut page);
            page.push_str("<link rel=\"canonical\" href=\"");
            escape(address, &mut page);
            page.push_str("\">");
        }
        let everybody = head.languages.first().map(|(_, address)| ("x-default", address.clone()));
        for (tag, address) in head.languages.iter().chain(&everybody) {
            page.push_str("<link rel=\"alternate\" hreflang=\"");
            page.push_str(tag);
            page.push_str("\" href=\"");
            escape(address, &mut page);
            page.push_str("\">");
        }
        alternate("application/atom+xml", &head.feed, &mut page);
        alternate("text/calendar", &head.calendar, &mut page);
        if let Some(data) = &head.json_ld {
            page.push_str("<script type=\"application/ld+json\">");
            page.push_str(data);
            page.push_str("</script>");
        }
        page.push_str(self.before_head_end);
        page.push_str("</head>");
        page.push_str(self.before_app);
        page.push_str("<div id=\"app\">");
        page.push_str(body);
        page.push_str("</div>");
        page.push_str(self.after_app);
        page
    }
}

fn alternate(kind: &str, href: &str, page: &mut String) {
    page.push_str("<link rel=\"alternate\" type=\"");
    page.push_str(kind);
    page.push_str("\" href=\"");
    escape(href, page);
    page.push_str("\">");
}

fn meta(kind: &str, name: &str, content: &str, page: &mut String) {
    page.push_str("<meta ");
    page.push_str(kind);
    page.push_str("=\"");
    page.push_str(name);
    page.push_str("\" content=\"");
    escape(content, page);
    page.push_str("\">");
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=en><title>Portal</title><meta content=\"x\" name=description><link rel=icon></head><body><div id=app></div><p>end</p></body></html>";

    #[test]
    fn a_page_is_filled_and_nothing_of_it_is_lost() {
        let Some(template) = Template::new(PAGE) else { panic!("a template") };
        let head = Head {
            lang: "mk",
            title: "A & B",
            description: "\"quoted\"",
            site_name: "Site",
            canonical: Some("https://portal.example/a?b&c".to_owned()),
            languages: vec![("en", "/a".to_owned()), ("mk", "/mk/a".to_owned())],
            kind: "website",
            feed: "/feed.atom".to_owned(),
            calendar: "/activities.ics".to_owned(),
            json_ld: Some("{}".to_owned()),
        };
        let page = template.fill(&head, "<main>here</main>");
        assert!(
            page.starts_with("<!doctype html><html lang=mk><title>A &amp; B</title>"),
            "{page}"
        );
        for part in [
            "<meta name=\"description\" content=\"&quot;quoted&quot;\">",
            "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feed.atom\">",
            "<link rel=\"alternate\" hreflang=\"mk\" href=\"/mk/a\">",
            "<link rel=\"alternate\" hreflang=\"x-default\" href=\"/a\">",
            "<link rel=\"canonical\" href=\"https://portal.example/a?b&amp;c\">",
            "<script type=\"application/ld+json\">{}</script><link rel=icon></head>",
            "<div id=\"app\"><main>here</main></div><p>end</p></body></html>",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert_eq!(page.matches("name=\"description\"").count(), 1);
    }

    #[test]
    fn a_page_without_a_place_is_refused() {
        assert!(Template::new("<title>x</title>").is_none());
        assert!(Template::new(&PAGE.replace("<div id=app></div>", "")).is_none());
    }
}
