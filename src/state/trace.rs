//! What the reader left behind on the pages of this visit, to be found again on return.

use crate::platform::storage::{self, Key};
use crate::platform::{focus, history};

/// How many pages are remembered.
const MOST: usize = 60;

/// What was left behind on one page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Trace {
    /// How far it was scrolled, in CSS pixels.
    pub(crate) scroll: i32,
    /// What had the focus.
    pub(crate) focus: Option<Spot>,
    /// How many results were shown.
    pub(crate) shown: usize,
}

/// Where something was on the screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spot {
    pub(crate) id: String,
    /// How far below the top of the window it began, in CSS pixels.
    pub(crate) top: i32,
}

impl Trace {
    /// Scrolls so that what had the focus is where it was on the screen: what is above it may be taller or shorter
    /// than it was, for while a reader filters, the browser guesses how tall that is.
    pub(crate) fn scroll_back(&self) {
        // What was out of sight above is nothing to go by.
        let spot = self.focus.as_ref().filter(|spot| spot.top >= 0);
        let spot = spot.and_then(|spot| Some((spot.top, focus::top(&spot.id)?)));
        let scroll = spot.map_or(self.scroll, |(before, now)| history::scroll() + now - before);
        history::scroll_to(scroll);
    }
}

/// Traces by address, the latest last.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Traces(Vec<(String, Trace)>);

impl Traces {
    /// What is remembered from before the page was loaded. Nonsense in the storage counts for nothing.
    pub(crate) fn remembered() -> Self {
        let text = storage::get(Key::Traces).ok().flatten().unwrap_or_default();
        Self(text.lines().filter_map(read).collect())
    }

    /// Remembers one more. Where the storage is blocked it holds until the page is left.
    pub(crate) fn add(&mut self, path: String, trace: Trace) {
        self.0.retain(|(other, _)| *other != path);
        self.0.push((path, trace));
        let surplus = self.0.len().saturating_sub(MOST);
        self.0.drain(..surplus);
        let lines: Vec<String> = self.0.iter().map(write).collect();
        let _ = storage::set(Key::Traces, &lines.join("\n"));
    }

    /// What was left behind at an address.
    pub(crate) fn find(&self, path: &str) -> Option<Trace> {
        self.0.iter().find(|(other, _)| other == path).map(|(_, trace)| trace.clone())
    }
}

/// Neither addresses nor ids hold a space.
fn write((path, trace): &(String, Trace)) -> String {
    let focus = trace.focus.as_ref().map(|spot| format!(" {} {}", spot.top, spot.id));
    format!("{path} {} {}{}", trace.scroll, trace.shown, focus.unwrap_or_default())
}

fn read(line: &str) -> Option<(String, Trace)> {
    let mut words = line.split(' ');
    let path = words.next()?.to_owned();
    let scroll = words.next()?.parse().ok()?;
    let shown = words.next()?.parse().ok()?;
    let top = words.next().and_then(|top| top.parse().ok());
    let focus = top.zip(words.next()).map(|(top, id)| Spot { id: id.to_owned(), top });
    Some((path, Trace { scroll, focus, shown }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_is_read_as_it_was_written_and_nonsense_is_not() {
        let focus = Some(Spot { id: "to-2019-workshop".to_owned(), top: -7 });
        for trace in
            [Trace { scroll: 1234, focus, shown: 100 }, Trace { scroll: 0, focus: None, shown: 50 }]
        {
            let entry = ("/activities?country=XK&q=a+b".to_owned(), trace);
            assert_eq!(read(&write(&entry)), Some(entry));
        }
        for nonsense in ["", "x", "/a b c d", "/a 1", "{\"a\":1}"] {
            assert_eq!(read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn only_so_many_are_kept_and_the_latest_of_each() {
        let mut traces = Traces::default();
        let trace = |scroll| Trace { scroll, focus: None, shown: 50 };
        for n in 0..MOST + 5 {
            traces.add(format!("/{n}"), trace(1));
        }
        traces.add("/10".to_owned(), trace(2));
        assert_eq!(traces.0.len(), MOST);
        assert_eq!(traces.find("/10"), Some(trace(2)));
        assert_eq!(traces.find("/0"), None);
    }
}
