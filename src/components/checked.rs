//! What the tests counted and measured.

use crate::context::Cx;
use portal::dates;
use portal::message::{Key, Messages};
use portal::tested::checks::{About, Checks, Figure};
use ui::{Writer, view};

/// A section with the figures of a record.
pub(crate) fn checked(cx: &Cx, out: &mut Writer, checks: &Checks<'_>) {
    let m = &cx.site.messages;
    view! { out,
        <section>
            <h2>{cx.text(Key::AccessibilityCheckedTitle)}</h2>
            <p>{m.accessibility_checked(&dates::date(checks.date, m))}</p>
            <ul>
                {for engine in &checks.engines {
                    view! { out, <li>{m.accessibility_checked_engine(engine.name, engine.stories)}</li> }
                }}
                {for figure in &checks.figures {
                    view! { out, <li>{line(figure, m)}</li> }
                }}
            </ul>
        </section>
    }
}

fn line(figure: &Figure<'_>, m: &Messages) -> String {
    let &Figure { about, tool, count, least } = figure;
    match about {
        About::Rules => m.accessibility_checked_rules(least, tool, count),
        // To the whole number below: a tenth more says nothing to a reader.
        About::Contrast => m.accessibility_checked_contrast(count, least / 100),
        About::Targets => m.accessibility_checked_targets(count, least),
        About::Spacing => m.accessibility_checked_spacing(count),
        About::Paper => m.accessibility_checked_paper(count),
        About::Told => m.accessibility_checked_told(count),
    }
}
