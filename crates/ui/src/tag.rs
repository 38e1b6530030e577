//! Takes markup apart. Only `view!` writes it, in one way, so this needs to understand no other.

/// Elements of SVG, which are not HTML's.
pub(crate) const SVG: [&str; 2] = ["svg", "path"];

/// A part of markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// An element begins; attributes may follow.
    Begin(&'a str),
    /// An attribute of the element that was begun last.
    Attribute(&'a str, &'a str),
    /// The element's content follows.
    Inside,
    /// The element that was begun last ends.
    End,
    /// Text.
    Text(&'a str),
}

/// The parts of a text that begins between the tags, or inside one if `in_tag`.
pub(crate) fn tokens(mut rest: &str, mut in_tag: bool) -> impl Iterator<Item = Token<'_>> {
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let token;
        (token, rest) = if !in_tag {
            if let Some(tag) = rest.strip_prefix("</") {
                (Token::End, split(tag, '>').1)
            } else if let Some(tag) = rest.strip_prefix('<') {
                in_tag = true;
                let end = tag.find([' ', '>', '/']).unwrap_or(tag.len());
                let (name, rest) = tag.split_at_checked(end).unwrap_or((tag, ""));
                (Token::Begin(name), rest)
            } else {
                let end = rest.find('<').unwrap_or(rest.len());
                let (text, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
                (Token::Text(text), rest)
            }
        } else if let Some(rest) = rest.strip_prefix("/>") {
            in_tag = false;
            (Token::End, rest)
        } else if let Some(rest) = rest.strip_prefix('>') {
            in_tag = false;
            (Token::Inside, rest)
        } else {
            let (name, after) = split(rest.trim_start(), '=');
            let (value, after) = split(after.strip_prefix('"').unwrap_or(after), '"');
            (Token::Attribute(name, value), after)
        };
        Some(token)
    })
}

/// What stands before a sign, and what behind it.
fn split(text: &str, sign: char) -> (&str, &str) {
    text.split_once(sign).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Token::{Attribute, Begin, End, Inside, Text};

    fn all(markup: &str, in_tag: bool) -> Vec<Token<'_>> {
        tokens(markup, in_tag).collect()
    }

    #[test]
    fn a_whole_element_comes_apart() {
        assert_eq!(
            all("<p class=\"a b\" hidden=\"\">one <br/>two</p>", false),
            [
                Begin("p"),
                Attribute("class", "a b"),
                Attribute("hidden", ""),
                Inside,
                Text("one "),
                Begin("br"),
                End,
                Text("two"),
                End
            ]
        );
    }

    #[test]
    fn markup_is_cut_where_values_go_in() {
        assert_eq!(all("<a class=\"x\"", false), [Begin("a"), Attribute("class", "x")]);
        assert_eq!(all(" rel=\"next\">", true), [Attribute("rel", "next"), Inside]);
        assert_eq!(all("></a> <b>", true), [Inside, End, Text(" "), Begin("b"), Inside]);
        assert_eq!(all("/>", true), [End]);
        assert_eq!(all("", true), []);
    }
}
