//! The words that were found in an activity, where its entry in a list does not show them.

use crate::components::marked_text::marked;
use crate::writer::Writer;
use markup::view;
use portal::find::Marker;
use portal::model::{Activity, Block, Text};

/// So many bytes stand around what was found.
const AROUND: usize = 90;

/// A piece of the text, or the partner, topic or project that was found. Nothing if the entry itself has the words.
pub(crate) fn excerpt(out: &mut Writer, activity: &'static Activity) {
    let Some(marker) = out.marker() else { return };
    let lang = out.site().messages.lang();
    let meets = |text: &Text| !marker.ranges(text.words(lang)).is_empty();
    let place = activity.place.city.iter().chain(&activity.summary);
    if [&activity.title, &activity.kind.name].into_iter().chain(place).any(meets) {
        return;
    }
    let body = activity.body.iter().flat_map(|block| match block {
        Block::Paragraph(text) => [Some(text), None, None],
        Block::Quote { words, by, role } => [Some(words), by.as_ref(), role.as_ref()],
    });
    let terms = activity.topic.iter().chain(&activity.partners).chain(&activity.projects);
    let texts = body.flatten().chain(terms.map(|term| &term.name));
    let piece = texts.map(|text| text.words(lang)).find_map(|words| around(&marker, words));
    if let Some(piece) = piece {
        view! { out, <p class="entry__excerpt">{marked(out, &piece)}</p> }
    }
}

/// A piece of a text around what was found in it, in whole words.
fn around(marker: &Marker, text: &str) -> Option<String> {
    let found = marker.ranges(text).into_iter().next()?;
    let start = text.get(..found.start)?.char_indices().rev().map(|(at, _)| at);
    let start = start.take_while(|at| found.start - at < AROUND).last().unwrap_or(found.start);
    let end = text.get(found.end..)?.char_indices().map(|(at, c)| found.end + at + c.len_utf8());
    let end = end.take_while(|at| at - found.end < AROUND).last().unwrap_or(found.end);
    let mut piece = text.get(start..end)?;
    let mut out = String::new();
    if start > 0 {
        out.push_str("… ");
        let cut = text.get(start..found.start)?.find(' ').map_or(0, |at| at + 1);
        piece = piece.get(cut..)?;
    }
    let is_cut = end < text.len();
    if is_cut && let Some(at) = piece.rfind(' ').filter(|at| *at > found.end.saturating_sub(start))
    {
        piece = piece.get(..at)?;
    }
    out.push_str(piece);
    if is_cut {
        out.push_str(" …");
    }
    Some(out)
}
