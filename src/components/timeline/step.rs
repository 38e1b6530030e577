//! The steps of a timeline as buttons: months, or the years of a long one.

use super::hand::Hand;
use super::scale::Step;
use ui::ev::PointerEvent;
use ui::live::{self, Live};
use ui::{Writer, view};

/// What a step's button is like.
pub(super) struct Look {
    /// Its class.
    pub(super) class: &'static str,
    /// What it is called, where that is not what it holds.
    pub(super) label: Live<Option<String>>,
    /// Whether it is chosen otherwise than by a span.
    pub(super) is_ticked: Box<dyn Fn() -> bool>,
}

/// The button of a step, around what `content` writes.
pub(super) fn step(
    out: &mut Writer,
    hand: Hand,
    this: Step,
    look: Look,
    content: &dyn Fn(&mut Writer),
) {
    let Look { class, label, is_ticked } = look;
    view! { out,
        <button type="button" class=class id=hand.id(this) data-step=this.to_string()
            tabindex=live::attribute(move || hand.tabindex(this))
            aria-pressed=live::attribute(move || (is_ticked() || hand.has(this)).to_string())
            aria-label=label
            on:focus=move |_| hand.arrive(this)
            on:click=move |_| hand.click(this)>
            {content(out)}
        </button>
    }
}

/// What holds steps, and has a hand do with them what pointer and keys say.
pub(super) fn steps(out: &mut Writer, hand: Hand, class: &str, content: &dyn Fn(&mut Writer)) {
    view! { out,
        <div class="timeline--control"
            on:pointerdown=move |event| hand.press(&event)
            on:pointermove=move |event| hand.drag(&event)
            on:pointerup=move |_: PointerEvent| hand.release()
            on:pointercancel=move |_: PointerEvent| hand.cancel()>
            <div class=class on:keydown=move |event| hand.key(&event)>{content(out)}</div>
        </div>
    }
}
