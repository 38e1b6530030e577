//! What was broken on purpose, and what a reader saw then.

use crate::context::Cx;
use portal::dates;
use portal::message::Key;
use portal::tested::faults;
use ui::{Writer, view};

/// The record that the tests wrote.
pub(crate) fn fault_matrix(cx: &Cx, out: &mut Writer, text: &str) {
    let Some(tested) = faults::read(text) else {
        return view! { out, <p class="notice" aria-live="polite">{cx.text(Key::TestedMissing)}</p> };
    };
    let m = &cx.site.messages;
    view! { out,
        <p>{m.tested_intro(tested.browser, &dates::date(tested.date, m))}</p>
        <div class="table" role="region" tabindex="0" aria-label=cx.text(Key::TestedTitle)>
            <table lang="en">
                <thead>
                    <tr>
                        {for column in [Key::TestedPart, Key::TestedFault, Key::TestedOutcome] {
                            view! { out, <th scope="col">{cx.text(column)}</th> }
                        }}
                    </tr>
                </thead>
                <tbody>
                    {for row in tested.rows {
                        view! { out,
                            <tr>
                                <td>{row.part}</td>
                                <td>{&row.faults}</td>
                                <td>{row.outcome}</td>
                            </tr>
                        }
                    }}
                </tbody>
            </table>
        </div>
    }
}
