//! Text size and printing, at the top of every page.

use crate::signal::Signal;
use crate::writer::{Writer, live};
use markup::view;
use portal::message::Key;

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

/// Buttons for the text size and for printing, and the words that announce a new size. `percent` is the size, of
/// which `limits` are the smallest and the largest; `choices` counts how often one was chosen so far; `choose` is
/// called with what the reader chooses.
pub(crate) fn reading_tools(
    out: &mut Writer,
    percent: Signal<u16>,
    limits: (u16, u16),
    choices: Signal<u32>,
    choose: impl Fn(Choice) + Copy + 'static,
) {
    let m = &out.site().messages;
    let announcement = live::text(move || {
        let size = percent.get().to_string();
        match (choices.get(), percent.get()) {
            (0, _) => String::new(),
            (_, now) if now >= limits.1 => m.text_size_is_largest(&size),
            (_, now) if now <= limits.0 => m.text_size_is_smallest(&size),
            _ => m.text_size_is(&size),
        }
    });
    let sizes = [
        (Choice::Smaller, "reading-tools__smaller", Key::TextSizeSmaller),
        (Choice::Standard, "reading-tools__standard", Key::TextSizeStandard),
        (Choice::Larger, "reading-tools__larger", Key::TextSizeLarger),
    ];
    view! { out,
        <div class="reading-tools" role="group" aria-label=Key::ReadingTools>
            // The letters on them are pictures, which the style sheet draws.
            {for (choice, class, name) in sizes {
                view! { out,
                    <button type="button" class=class title=name on:click=move |_| choose(choice)>
                        <span class="visually-hidden">{name}</span>
                    </button>
                }
            }}
            <button type="button" class="reading-tools__print" on:click=move |_| choose(Choice::Print)>
                {Key::PrintPage}
            </button>
            <span class="reading-tools__size" aria-live="polite">{announcement}</span>
        </div>
    }
}
