//! Which browsers the portal is made for.

use crate::context::Cx;
use portal::message::Key;
use portal::tested::checks::Browser;
use ui::{Writer, view};

/// A section with the first version of each browser.
pub(crate) fn first_versions(cx: &Cx, out: &mut Writer, browsers: &[Browser<'_>]) {
    let columns = [
        Key::AccessibilityBrowsersName,
        Key::AccessibilityBrowsersProgram,
        Key::AccessibilityBrowsersLayout,
    ];
    view! { out,
        <section>
            <h2>{cx.text(Key::AccessibilityBrowsersTitle)}</h2>
            <p>{cx.text(Key::AccessibilityBrowsers)}</p>
            <div class="table" role="region" tabindex="0" aria-label=cx.text(Key::AccessibilityBrowsersTitle)>
                <table>
                    <thead>
                        <tr>
                            {for column in columns {
                                view! { out, <th scope="col">{cx.text(column)}</th> }
                            }}
                        </tr>
                    </thead>
                    <tbody>
                        {for browser in browsers {
                            view! { out,
                                <tr>
                                    <th scope="row">{browser.name}</th>
                                    <td>{browser.program}</td>
                                    <td>{browser.layout}</td>
                                </tr>
                            }
                        }}
                    </tbody>
                </table>
            </div>
        </section>
    }
}
