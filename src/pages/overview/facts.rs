//! The project in figures.

use crate::components::countries::country_names;
use crate::components::marked_text::prose;
use crate::context::Cx;
use portal::message::Key;
use portal::model::{Budget, CountryCode, DateSpan, Project, Text};
use portal::{dates, numbers};
use ui::{Writer, view};

/// Dates, budget, who pays, who runs it, and where.
pub(super) fn facts(cx: &Cx, out: &mut Writer) {
    let portal = cx.site.portal();
    let project = &portal.project;
    let countries: Vec<CountryCode> = portal.countries.iter().map(|country| country.code).collect();
    view! { out,
        <section class="facts-card">
            <h2>{cx.text(Key::OverviewFacts)}</h2>
            <dl class="facts">
                {period(cx, out, project)}
                {if let Some(budget) = &project.budget {
                    view! { out,
                        <div class="facts__fact"><dt>{cx.text(Key::FactBudget)}</dt> " " <dd>{money(cx, out, budget)}</dd></div>
                    }
                }}
                {texts(cx, out, Key::FactPartners, &project.partners)}
                {texts(cx, out, Key::FactFundedBy, &project.funded_by)}
                {texts(cx, out, Key::FactImplementedBy, project.implemented_by.as_slice())}
                <div class="facts__fact">
                    <dt>{cx.text(Key::FactCountries)}</dt>
                    " "
                    <dd>{country_names(cx, out, &countries)}</dd>
                </div>
            </dl>
        </section>
    }
}

/// An amount, and what a reader should know about it.
pub(super) fn money(cx: &Cx, out: &mut Writer, budget: &Budget) {
    let m = &cx.site.messages;
    out.text(&m.money(&numbers::group(budget.amount, m), &budget.currency));
    if let Some(text) = &budget.remark {
        view! { out, " " <span class="facts__more">{prose(cx, out, text)}</span> }
    }
}

fn period(cx: &Cx, out: &mut Writer, project: &Project) {
    let m = &cx.site.messages;
    let ends = project.start.zip(project.end);
    let Some(span) = ends.and_then(|(start, end)| DateSpan::new(start, end)) else { return };
    view! { out,
        <div class="facts__fact">
            <dt>{cx.text(Key::FactPeriod)}</dt>
            " "
            <dd>
                {dates::span(span, m)} " "
                {if let Some(months) = project.duration_months {
                    view! { out, <span class="facts__more">{duration(cx, months, project)}</span> }
                }}
            </dd>
        </div>
    }
}

fn duration(cx: &Cx, months: u32, project: &Project) -> String {
    let m = &cx.site.messages;
    let ran = m.fact_months(months);
    match project.planned_duration_months {
        Some(planned) if planned != months => {
            format!("{ran} ({})", m.fact_planned(&m.fact_months(planned)))
        }
        _ => ran,
    }
}

fn texts(cx: &Cx, out: &mut Writer, name: Key, texts: &[Text]) {
    if texts.is_empty() {
        return;
    }
    view! { out,
        <div class="facts__fact">
            <dt>{cx.text(name)}</dt>
            {for text in texts {
                view! { out, " " <dd>{prose(cx, out, text)}</dd> }
            }}
        </div>
    }
}
