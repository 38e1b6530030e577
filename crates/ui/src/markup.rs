//! Markup as a text.

/// Markup so far. No text becomes a tag in it.
#[derive(Debug, Default)]
pub(crate) struct Markup(pub(crate) String);

impl Markup {
    /// Adds what is markup already.
    pub(crate) fn html(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Adds text.
    pub(crate) fn text(&mut self, text: &str) {
        escape(text, &mut self.0);
    }

    /// Adds an attribute to the tag that is open.
    pub(crate) fn attribute(&mut self, name: &str, value: &str) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        escape(value, &mut self.0);
        self.0.push('"');
    }
}

/// Adds a text as it stands in markup, between tags or in an attribute.
pub fn escape(text: &str, into: &mut String) {
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let sign = match byte {
            b'"' => "&quot;",
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => continue,
        };
        // These are letters of their own in UTF-8, so both ends of what stands between are too.
        into.push_str(text.get(start..at).unwrap_or_default());
        into.push_str(sign);
        start = at + 1;
    }
    into.push_str(text.get(start..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_a_tag_or_ends_an_attribute() {
        let mut markup = Markup::default();
        markup.html("<a");
        markup.attribute("title", "\"><script>");
        markup.html(">");
        markup.text("Č <b>&amp;</b> ж\"");
        markup.html("</a>");
        assert_eq!(
            markup.0,
            "<a title=\"&quot;&gt;&lt;script&gt;\">Č &lt;b&gt;&amp;amp;&lt;/b&gt; ж&quot;</a>"
        );
    }
}
