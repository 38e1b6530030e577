//! What a reader does with the timeline: choosing a year, a month or a span, by hand, pointer or keyboard.

use super::control::Control;
use super::scale::{self, Scale, Step};
use portal::find::{Facet, Query, Value};
use ui::ev::{KeyboardEvent, PointerEvent};
use ui::signal::{Signal, State};

/// What the reader is doing with steps of one length.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    pub(super) control: Control,
    scale: Scale,
    first: Step,
    last: Step,
    /// The step that Tab leads to.
    cursor: State<Step>,
    /// The two ends of a span that is being dragged.
    drag: State<Option<(Step, Step)>>,
    /// The steps that are chosen, or will be when the drag ends.
    chosen: Signal<Option<(Step, Step)>>,
}

impl Hand {
    /// Nothing is done yet with the steps from first to last.
    pub(super) fn new(control: Control, scale: Scale, first: Step, last: Step) -> Self {
        let chosen = move |query: &Query| scale.chosen(query, first, last);
        let drag = State::new(None::<(Step, Step)>);
        let start = control.query.with_untracked(chosen);
        let chosen = Signal::computed(move |_| match drag.get() {
            Some((a, b)) => Some((a.min(b), a.max(b))),
            None => control.query.with(chosen),
        });
        let cursor = State::new(start.map_or(first, |(from, _)| from.clamp(first, last)));
        Self { control, scale, first, last, cursor, drag, chosen }
    }

    /// Whether a step is among the chosen ones.
    pub(super) fn has(self, step: Step) -> bool {
        self.chosen.get().is_some_and(|(from, to)| (from..=to).contains(&step))
    }

    /// Only one step is on the way of Tab; from there, arrows lead on.
    pub(super) fn tabindex(self, step: Step) -> String {
        if self.cursor.get() == step { "0" } else { "-1" }.to_owned()
    }

    /// The `id` of a step's button.
    pub(super) fn id(self, step: Step) -> String {
        self.scale.id(step)
    }

    /// Tab leads to this step from now on.
    pub(super) fn arrive(self, step: Step) {
        self.cursor.set(step);
    }

    fn choose(self, a: Step, b: Step) {
        let query = self.control.query.get_untracked();
        // Years that are ticked and a span would be asked for both at once.
        let query = match self.scale {
            Scale::Years => without_years(query),
            Scale::Months => query,
        };
        let span = (self.scale.date(a.min(b)), self.scale.date(a.max(b)));
        self.control.ask.run(query.with_span(span.0, span.1));
    }

    fn clear(self) {
        self.control.ask.run(self.control.query.get_untracked().with_span(None, None));
    }

    fn step_under(self, event: &PointerEvent) -> Option<Step> {
        (self.control.under_pointer)(event, "data-step")?.parse().ok()
    }

    /// A finger or a button goes down.
    pub(super) fn press(self, event: &PointerEvent) {
        // A second finger and a right button want something else, and what the first finger began is over.
        if !event.is_primary() || event.button() != 0 {
            return self.drag.set(None);
        }
        if let Some(step) = self.step_under(event) {
            self.drag.set(Some((step, step)));
            self.cursor.set(step);
        }
    }

    /// It moves.
    pub(super) fn drag(self, event: &PointerEvent) {
        let Some((start, end)) = self.drag.get_untracked() else { return };
        if event.buttons() == 0 {
            // Let go somewhere outside.
            self.drag.set(None);
        } else if let Some(step) = self.step_under(event).filter(|step| self.reaches(*step))
            && step != end
        {
            // From here on the pointer is the timeline's, wherever it goes; a click was not meant.
            (self.control.hold_pointer)(event);
            self.drag.set(Some((start, step)));
        }
    }

    /// Months of a year that is open and years stand side by side.
    fn reaches(self, step: Step) -> bool {
        (self.first..=self.last).contains(&step)
    }

    /// The step itself, or the next one that there is: years that lie far apart are not all drawn.
    fn near(self, step: Step, is_onward: bool) -> Step {
        if self.scale == Scale::Months {
            return step;
        }
        let found = self.control.timeline.with_untracked(|timeline| {
            let mut years = timeline.years.iter().map(|year| Step::from(year.year));
            if is_onward {
                years.find(|year| *year >= step)
            } else {
                years.take_while(|year| *year <= step).last()
            }
        });
        found.unwrap_or(step)
    }

    /// It is let go.
    pub(super) fn release(self) {
        // A press without a drag is a click, which also comes from keyboards and screen readers.
        if let Some((a, b)) = self.drag.get_untracked()
            && a != b
        {
            self.choose(a, b);
        }
        self.drag.set(None);
    }

    /// The browser takes it away.
    pub(super) fn cancel(self) {
        self.drag.set(None);
    }

    /// A step's button is pressed: it alone is chosen, or not any more.
    pub(super) fn click(self, step: Step) {
        self.cursor.set(step);
        let date = self.scale.date(step);
        let query = self.control.query.get_untracked();
        match (self.scale, Value::parse(&step.to_string())) {
            (Scale::Years, Some(year)) => {
                self.control.ask.run(query.with_span(None, None).toggled(Facet::Year, year));
            }
            _ if (query.from, query.to) == (date, date) => self.clear(),
            _ => self.choose(step, step),
        }
    }

    /// A key goes down on a step's button.
    pub(super) fn key(self, event: &KeyboardEvent) {
        let key = event.key();
        if key == "Escape" {
            self.drag.set(None);
            return self.clear();
        }
        let at = self.cursor.get_untracked();
        let Some(on) = self.scale.by_key(&key) else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        event.prevent_default();
        let to = self.near(at.saturating_add(on).clamp(self.first, self.last), on > 0);
        if event.shift_key() {
            let chosen = |query: &Query| self.scale.chosen(query, self.first, self.last);
            let chosen = self.control.query.with_untracked(chosen);
            self.choose(scale::fixed_end(chosen, at), to);
        }
        self.cursor.set(to);
        (self.control.focus)(&self.id(to));
    }
}

/// The question without the years that are ticked in it.
fn without_years(query: Query) -> Query {
    let years = query.values(Facet::Year).to_vec();
    years.iter().fold(query, |query, year| query.without(Facet::Year, year))
}
