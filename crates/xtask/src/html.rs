//! The tags of a page and their attributes, quoted or not: just enough for pages we made ourselves.

/// A start tag.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Every start tag in the order of the page; comments and end tags are passed over.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        rest = if let Some(comment) = after.strip_prefix("!--") {
            comment.split_once("-->").map_or("", |(_, after)| after)
        } else if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = tag(after);
            found.push(tag);
            after
        } else {
            after
        };
    }
    found
}

fn tag(text: &str) -> (Tag, &str) {
    let (name, mut rest) = cut(text, |c| c.is_whitespace() || c == '>' || c == '/');
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            break;
        }
        let (key, after) = cut(rest, |c| c.is_whitespace() || c == '=' || c == '>');
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => ("", after),
        };
        attributes.push((key.to_ascii_lowercase(), value.replace("&amp;", "&")));
        rest = after;
    }
    let name = name.to_ascii_lowercase();
    (Tag { name, attributes }, rest)
}

fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    cut(text, |c| c.is_whitespace() || c == '>')
}

fn cut(text: &str, at: impl Fn(char) -> bool) -> (&str, &str) {
    // A key cannot be empty, or a stray "=" would be read for ever.
    let first = text.chars().next().map_or(0, char::len_utf8);
    let end =
        text.char_indices().skip(1).find(|(_, c)| at(*c)).map_or(text.len(), |(index, _)| index);
    text.split_at_checked(end.max(first)).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let page = "<!doctype html><head><!-- <img src=no.png> --><LINK rel=stylesheet href=/a.css>\
                    <script src=\"/b.js\" data-base='/' async></script><p hidden>1 < 2</p>";
        let tags = tags(page);
        let names: Vec<_> = tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["head", "link", "script", "p"]);
        let all = |name: &str| tags.iter().find_map(|tag| tag.get(name));
        assert_eq!(all("href"), Some("/a.css"));
        assert_eq!(all("src"), Some("/b.js"));
        assert_eq!(all("data-base"), Some("/"));
        assert_eq!((all("async"), all("hidden")), (Some(""), Some("")));
    }

    #[test]
    fn an_unquoted_value_may_end_in_a_slash() {
        let tags = tags("<script src=/p/boot.js data-base=/p/></script>");
        let bases: Vec<_> = tags.iter().filter_map(|tag| tag.get("data-base")).collect();
        assert_eq!(bases, ["/p/"]);
    }

    #[test]
    fn a_page_cut_short_ends_the_reading() {
        for page in ["<", "<a", "<a href", "<a href=", "<a href=\"x", "<!--", "<a = =>", "<é"] {
            let _ = tags(page);
        }
    }
}
