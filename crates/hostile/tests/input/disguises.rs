//! Ways to write an address so that a browser, a person or a careless check takes it for something else.

/// An address in every disguise.
pub(crate) fn disguised(target: &str) -> Vec<String> {
    let (scheme, rest) = target.split_once(':').unwrap();
    let mut all = vec![target.to_owned()];
    all.extend(in_other_letters(scheme).into_iter().map(|scheme| format!("{scheme}:{rest}")));
    for c in unseen() {
        let (first, others) = scheme.split_at(1);
        all.extend([
            format!("{c}{target}"),
            format!("{c}{c}{target}"),
            format!("{first}{c}{others}:{rest}"),
            format!("{scheme}{c}:{rest}"),
            format!("{scheme}:{c}{rest}"),
            format!("https{c}:{target}"),
            format!("https:{c}{target}"),
        ]);
    }
    for colon in COLONS {
        all.push(format!("{scheme}{colon}{rest}"));
    }
    for (before, after) in AROUND {
        all.push(format!("{before}{target}{after}"));
    }
    all
}

/// Characters that are not seen, or that a browser passes over.
fn unseen() -> impl Iterator<Item = char> {
    let others = "\u{ad}\u{34f}\u{61c}\u{180e}\u{1680}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{2028}\u{2029}\u{202d}\u{202e}\u{2060}\u{2066}\u{3000}\u{fe0f}\u{feff}\u{fffd}\u{e0001}";
    ('\0'..=' ').chain('\u{7f}'..='\u{a0}').chain(others.chars())
}

/// What is or looks like a colon.
const COLONS: &[&str] = &[
    "&colon;",
    "&#58;",
    "&#x3a;",
    "&#x0003A;",
    "&#58",
    "%3a",
    "%3A",
    "%253a",
    "\\u003a",
    "\\x3a",
    "\\:",
    "::",
    "：",
    "︓",
    "﹕",
    "∶",
    "ː",
    "꞉",
    "׃",
    ".:",
    "/:",
    "",
];

/// What may stand around an address.
const AROUND: &[(&str, &str)] = &[
    ("url:", ""),
    ("URL:", ""),
    ("url(", ")"),
    ("http:", ""),
    ("https:", ""),
    ("https:/", ""),
    ("http", ""),
    ("https", ""),
    ("https ", ""),
    ("/", ""),
    ("//", ""),
    ("///", ""),
    ("\\", ""),
    ("\\\\", ""),
    ("./", ""),
    ("../", ""),
    ("?", ""),
    ("#", ""),
    (":", ""),
    ("::", ""),
    ("\"", "\""),
    ("'", "'"),
    ("`", "`"),
    ("<", ">"),
    ("(", ")"),
    ("[", "]"),
    ("<a href=", ">"),
    ("&#1;", ""),
    ("&#14;", ""),
    ("&Tab;", ""),
    ("&NewLine;", ""),
    ("%00", ""),
    ("%01", ""),
    ("%09", ""),
    ("%20", ""),
    ("%0a", ""),
    ("+", ""),
    ("-", ""),
    (".", ""),
    ("@", ""),
    ("https://a\n", ""),
    ("https://a\r\n", ""),
    ("https://a\t", ""),
    ("https://a ", ""),
    ("", "\nhttps://a"),
    ("", " https://a"),
    ("mailto ", ""),
    ("mailto", ""),
    ("feed:", ""),
    ("view-source:", ""),
    ("blob:", ""),
    ("wyciwyg://", ""),
    ("about:", ""),
    ("x:", ""),
];

/// A scheme in letters that are, look like, or stand for its own.
fn in_other_letters(scheme: &str) -> Vec<String> {
    let each = |write: &dyn Fn(char) -> String| scheme.chars().map(write).collect::<String>();
    let shifted = |first: u32| {
        each(&|c| match c {
            'a'..='z' => char::from_u32(first + u32::from(c) - u32::from('a')).unwrap().into(),
            other => other.into(),
        })
    };
    let mut all = vec![
        scheme.to_uppercase(),
        scheme
            .char_indices()
            .map(|(at, c)| if at % 2 == 0 { c } else { c.to_ascii_uppercase() })
            .collect(),
        scheme
            .char_indices()
            .map(|(at, c)| if at % 2 == 1 { c } else { c.to_ascii_uppercase() })
            .collect(),
        each(&|c| format!("&#{};", u32::from(c))),
        each(&|c| format!("&#{}", u32::from(c))),
        each(&|c| format!("&#{:07};", u32::from(c))),
        each(&|c| format!("&#x{:x};", u32::from(c))),
        each(&|c| format!("&#X{:X}", u32::from(c))),
        each(&|c| format!("%{:x}", u32::from(c))),
        each(&|c| format!("%{:X}", u32::from(c))),
        each(&|c| format!("%25{:x}", u32::from(c))),
        each(&|c| format!("\\u{:04x}", u32::from(c))),
        each(&|c| format!("\\x{:x}", u32::from(c))),
        each(&|c| format!("\\{c}")),
        each(&|c| format!("{c}\u{301}")),
        each(&|c| format!("{c}/**/")),
        each(&|c| format!("{c} ")),
        scheme
            .replace('a', "а")
            .replace('c', "с")
            .replace('e', "е")
            .replace('j', "ј")
            .replace('p', "р"),
        scheme.replace('s', "ſ").replace('i', "ı").replace('k', "\u{212a}"),
        scheme.chars().rev().collect(),
        // Full-width, bold, in circles, in brackets.
        shifted(0xff41),
        shifted(0x1d41a),
        shifted(0x24d0),
        shifted(0x249c),
    ];
    // One letter of them alone.
    for (at, c) in scheme.char_indices() {
        let (before, after) = (&scheme[..at], &scheme[at + 1..]);
        let point = u32::from(c);
        for letter in [
            format!("&#{point};"),
            format!("&#x{point:x};"),
            format!("%{point:x}"),
            format!("\\u{point:04x}"),
        ] {
            all.push(format!("{before}{letter}{after}"));
        }
    }
    // What has no such letters stays as it was, and is no disguise.
    all.retain(|written| written != scheme);
    all
}
