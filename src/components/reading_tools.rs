//! Text size and printing, at the top of every page.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;

/// What a reader may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Smaller text.
    Smaller,
    /// Text as large as the browser has it.
    Standard,
    /// Larger text.
    Larger,
    /// Print the page.
    Print,
}

/// Buttons for the text size and for printing, and the words that announce a new size.
#[component]
pub(crate) fn ReadingTools(
    /// The text size in per cent.
    percent: Signal<u16>,
    /// The smallest and the largest size there is.
    limits: (u16, u16),
    /// Counts the choices of a size so far.
    choices: Signal<u32>,
    /// Called with what the reader chooses.
    choose: Callback<Choice>,
) -> impl IntoView {
    let m = &use_site().messages;
    let announcement = live::text(move || {
        let size = percent.get().to_string();
        match (choices.get(), percent.get()) {
            (0, _) => String::new(),
            (_, now) if now >= limits.1 => m.text_size_is_largest(size),
            (_, now) if now <= limits.0 => m.text_size_is_smallest(size),
            _ => m.text_size_is(size),
        }
    });
    let button = move |choice, class: &'static str, letter: &'static str, name: String| {
        view! {
            <button type="button" class=class aria-label=name.clone() title=name
                on:click=move |_| choose.run(choice)>
                <span aria-hidden="true">{letter}</span>
            </button>
        }
    };
    view! {
        <div class="reading-tools" role="group" aria-label=m.reading_tools()>
            {button(Choice::Smaller, "reading-tools__smaller", "A−", m.text_size_smaller())}
            {button(Choice::Standard, "reading-tools__standard", "A", m.text_size_standard())}
            {button(Choice::Larger, "reading-tools__larger", "A+", m.text_size_larger())}
            <button type="button" class="reading-tools__print" on:click=move |_| choose.run(Choice::Print)>
                {m.print_page()}
            </button>
            <span class="reading-tools__size" aria-live="polite">{announcement}</span>
        </div>
    }
}
