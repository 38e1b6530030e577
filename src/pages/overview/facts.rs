//! The project in figures.

use crate::components::countries::country_names;
use crate::components::marked_text::prose;
use crate::writer::Writer;
use markup::view;
use portal::message::Key;
use portal::model::{Budget, CountryCode, DateSpan, Project, Text};
use portal::{dates, numbers};

/// Dates, budget, who pays, who runs it, and where.
pub(super) fn facts(out: &mut Writer) {
    let portal = out.site().portal();
    let project = &portal.project;
    let countries: Vec<CountryCode> = portal.countries.iter().map(|country| country.code).collect();
    view! { out,
        <section class="facts-card">
            <h2>{Key::OverviewFacts}</h2>
            <dl class="facts">
                {period(out, project)}
                {if let Some(budget) = &project.budget {
                    view! { out,
                        <div class="facts__fact"><dt>{Key::FactBudget}</dt> " " <dd>{money(out, budget)}</dd></div>
                    }
                }}
                {texts(out, Key::FactPartners, &project.partners)}
                {texts(out, Key::FactFundedBy, &project.funded_by)}
                {texts(out, Key::FactImplementedBy, project.implemented_by.as_slice())}
                <div class="facts__fact">
                    <dt>{Key::FactCountries}</dt>
                    " "
                    <dd>{country_names(out, &countries)}</dd>
                </div>
            </dl>
        </section>
    }
}

/// An amount, and what a reader should know about it.
pub(super) fn money(out: &mut Writer, budget: &Budget) {
    let m = &out.site().messages;
    out.text(&m.money(&numbers::group(budget.amount, m), &budget.currency));
    if let Some(text) = &budget.remark {
        view! { out, " " <span class="facts__more">{prose(out, text)}</span> }
    }
}

fn period(out: &mut Writer, project: &Project) {
    let m = &out.site().messages;
    let ends = project.start.zip(project.end);
    let Some(span) = ends.and_then(|(start, end)| DateSpan::new(start, end)) else { return };
    view! { out,
        <div class="facts__fact">
            <dt>{Key::FactPeriod}</dt>
            " "
            <dd>
                {dates::span(span, m)} " "
                {if let Some(months) = project.duration_months {
                    view! { out, <span class="facts__more">{duration(months, project, out)}</span> }
                }}
            </dd>
        </div>
    }
}

fn duration(months: u32, project: &Project, out: &Writer) -> String {
    let m = &out.site().messages;
    let ran = m.fact_months(months);
    match project.planned_duration_months {
        Some(planned) if planned != months => {
            format!("{ran} ({})", m.fact_planned(&m.fact_months(planned)))
        }
        _ => ran,
    }
}

fn texts(out: &mut Writer, name: Key, texts: &[Text]) {
    if texts.is_empty() {
        return;
    }
    view! { out,
        <div class="facts__fact">
            <dt>{name}</dt>
            {for text in texts {
                view! { out, " " <dd>{prose(out, text)}</dd> }
            }}
        </div>
    }
}
