//! What was printed, read with pdftotext.

use super::site::setting;
use std::process::Command;

/// A word on a page, and its box in points.
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Word {
    /// How much of the smaller of two words lies under the other.
    pub(crate) fn overlap(&self, other: &Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        let area = |word: &Self| (word.right - word.left) * (word.bottom - word.top);
        width.max(0.0) * height.max(0.0) / area(self).min(area(other)).max(1.0)
    }
}

/// What pdftotext says of a PDF.
fn texts(pdf: &[u8], how: &str) -> String {
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("page.pdf");
    std::fs::write(&file, pdf).expect("written");
    let out = Command::new(setting("PDFTOTEXT")).arg(how).arg(&file).arg("-").output();
    let out = out.expect("pdftotext");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).expect("text")
}

/// A sheet of paper, in points, and what is printed on it.
pub(crate) struct Sheet {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) words: Vec<Word>,
}

/// All text of a PDF, in the order in which it was written.
pub(crate) fn text(pdf: &[u8]) -> String {
    texts(pdf, "-raw")
}

/// The sheets of a PDF.
pub(crate) fn sheets(pdf: &[u8]) -> Vec<Sheet> {
    let text = texts(pdf, "-bbox");
    let number = |line: &str, name: &str| -> f64 {
        let (_, rest) = line.split_once(&format!("{name}=\"")).expect(name);
        rest.split('"').next().unwrap().parse().expect("a number")
    };
    let mut sheets: Vec<Sheet> = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            let (width, height) = (number(line, "width"), number(line, "height"));
            sheets.push(Sheet { width, height, words: Vec::new() });
        } else if line.starts_with("<word ") {
            let (_, text) = line.split_once('>').expect("a word");
            let text = text.trim_end_matches("</word>");
            let text = text
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"");
            let [left, top, right, bottom] =
                ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name));
            sheets.last_mut().expect("a sheet").words.push(Word { text, left, top, right, bottom });
        }
    }
    sheets
}
