//! What makes pages easier to read, and printing, at the top of every page.

use crate::context::Cx;
use portal::message::Key;
use ui::signal::Signal;
use ui::{Writer, live, view};

/// What a reader may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Smaller text.
    Smaller,
    /// Text as large as the browser has it.
    Standard,
    /// Larger text.
    Larger,
    /// More contrast, or no more than usual.
    Contrast,
    /// More space, or no more than usual.
    Spacing,
    /// Print the page.
    Print,
}

/// Buttons for printing, for the text size and for what else makes pages easier to read, and the words that announce a new
/// size. `percent` is the size, of which `limits` are the smallest and the largest; `choices` counts how often one was chosen
/// so far; `aids` say whether there is more contrast and more space; `choose` is called with what the reader chooses.
pub(crate) fn reading_tools(
    cx: &Cx,
    out: &mut Writer,
    percent: Signal<u16>,
    limits: (u16, u16),
    choices: Signal<u32>,
    aids: [Signal<bool>; 2],
    choose: impl Fn(Choice) + Copy + 'static,
) {
    let announcement = cx.live_text(move |cx| {
        let m = &cx.site.messages;
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
    let [contrast, spacing] = aids;
    let aids = [
        (Choice::Contrast, "reading-tools__contrast", Key::MoreContrast, contrast),
        (Choice::Spacing, "reading-tools__spacing", Key::MoreSpacing, spacing),
    ];
    view! { out,
        <button type="button" class="needs-app no-print" on:click=move |_| choose(Choice::Print)>
            {cx.text(Key::PrintPage)}
        </button>
        <div class="reading-tools" role="group" aria-label=cx.text(Key::ReadingTools)>
            // The letters and signs on them are pictures, which the style sheet draws.
            {for (choice, class, name) in sizes {
                view! { out,
                    <button type="button" class=class title=cx.text(name) on:click=move |_| choose(choice)>
                        <span class="visually-hidden">{cx.text(name)}</span>
                    </button>
                }
            }}
            {for (choice, class, name, is_on) in aids {
                view! { out,
                    <button type="button" class=class title=cx.text(name) aria-pressed=live::attribute(move || is_on.get().to_string())
                        on:click=move |_| choose(choice)>
                        <span class="visually-hidden">{cx.text(name)}</span>
                    </button>
                }
            }}
            <span class="reading-tools__size" aria-live="polite">{announcement}</span>
        </div>
    }
}
