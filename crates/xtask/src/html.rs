//! The start tags of a page and their attributes.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};
use std::collections::BTreeMap;

/// A start tag. Names are in small letters, and an attribute without a value has an empty one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) name: String,
    attributes: BTreeMap<String, String>,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// Every start tag in the order of the page. What stands in a script or a style is no tag.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let tokens = Tokenizer::new_with_emitter(page, emitter);
    let tag = |token| if let Ok(Token::StartTag(tag)) = token { Some(owned(&tag)) } else { None };
    tokens.filter_map(tag).collect()
}

fn owned(tag: &StartTag<()>) -> Tag {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
    Tag { name: text(&tag.name), attributes: attributes.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_as_a_browser_reads_them() {
        let page = "<!doctype html><head><!-- <img src=no.png> --><LINK rel=stylesheet HREF=/a.css>\
                    <script src=\"/b.js\" data-base=/p/ async>if (1<a) '<img src=no.png>'</script>\
                    <p hidden title='1 &amp; 2'>1 < 2</p>";
        let tags = tags(page);
        let names: Vec<_> = tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["head", "link", "script", "p"]);
        let all = |name: &str| tags.iter().find_map(|tag| tag.get(name));
        assert_eq!(all("href"), Some("/a.css"));
        assert_eq!(all("src"), Some("/b.js"));
        assert_eq!(all("data-base"), Some("/p/"));
        assert_eq!(all("title"), Some("1 & 2"));
        assert_eq!((all("async"), all("hidden")), (Some(""), Some("")));
    }
}
