//! What can be asked of the activities.

use crate::components::facet_group::facet_group;
use crate::components::span_fields::span_fields;
use crate::context::Cx;
use crate::state::finding::Finding;
use portal::find::{Collection, Facet, Query};
use portal::message::Key;
use ui::{Writer, live, view};

/// A group of choices for each facet.
pub(super) fn filters(cx: &Cx, out: &mut Writer, finding: Finding) {
    for facet in Collection::Activities.facets() {
        let hint = match facet {
            Facet::Country => Some(Key::FacetCountryHint),
            Facet::Year => Some(Key::FacetHasEstimates),
            _ => None,
        };
        facet_group(cx, out, *facet, finding.hits, finding.ask, hint);
        match facet {
            Facet::Year => {
                let hits = finding.hits.get_untracked();
                span_fields(cx, out, hits.counts(Facet::Year), finding.query, finding.ask);
            }
            Facet::Country => regional(cx, out, finding),
            _ => {}
        }
    }
}

fn regional(cx: &Cx, out: &mut Writer, finding: Finding) {
    let is_off = move || finding.query.with(|query| !query.regional);
    view! { out,
        <div class="facet__option facet__option--alone">
            <input type="checkbox" id="regional" name="regional" value="no" prop:checked=live::flag(is_off)
                on:change=move |_| {
                    let query = finding.query.get_untracked();
                    finding.ask.run(Query { regional: !query.regional, ..query });
                } />
            <label for="regional">{cx.text(Key::RegionalLeaveOut)}</label>
        </div>
    }
}
