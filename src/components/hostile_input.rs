//! How much hostile and broken input the tests put in.

use crate::context::Cx;
use portal::message::Key;
use portal::tested::hostile::{About, Hostile};
use portal::{dates, numbers};
use ui::{Writer, view};

/// A section with the counts of a record.
pub(crate) fn hostile_input(cx: &Cx, out: &mut Writer, hostile: &Hostile) {
    let m = &cx.site.messages;
    view! { out,
        <section>
            <h2>{cx.text(Key::HostileTitle)}</h2>
            <p>{m.hostile_intro(&dates::date(hostile.date, m))}</p>
            <dl class="facts facts--data">
                {for &(about, count) in &hostile.counts {
                    view! { out,
                        <div class="facts__fact">
                            <dt>{cx.text(name(about))}</dt>
                            <dd>{numbers::group(count as u64, m)}</dd>
                        </div>
                    }
                }}
            </dl>
        </section>
    }
}

fn name(about: About) -> Key {
    match about {
        About::Documents => Key::HostileDocuments,
        About::Addresses => Key::HostileAddresses,
        About::Truncations => Key::HostileTruncations,
        About::Changes => Key::HostileChanges,
        About::Naughty => Key::HostileNaughty,
        About::Links => Key::HostileLinks,
        About::Lists => Key::HostileLists,
        About::Limits => Key::HostileLimits,
        About::Corpus => Key::HostileCorpus,
    }
}
