//! Which browsers the portal is made for.

use crate::writer::Writer;
use markup::view;
use portal::message::Key;
use portal::tested::checks::Browser;

/// A section with the first version of each browser.
pub(crate) fn first_versions(out: &mut Writer, browsers: &[Browser<'_>]) {
    let columns = [
        Key::AccessibilityBrowsersName,
        Key::AccessibilityBrowsersProgram,
        Key::AccessibilityBrowsersLayout,
    ];
    view! { out,
        <section>
            <h2>{Key::AccessibilityBrowsersTitle}</h2>
            <p>{Key::AccessibilityBrowsers}</p>
            <div class="table" role="region" tabindex="0" aria-label=Key::AccessibilityBrowsersTitle>
                <table>
                    <thead>
                        <tr>
                            {for column in columns {
                                view! { out, <th scope="col">{column}</th> }
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
