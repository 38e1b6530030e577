//! JSON-LD in the words of schema.org: what a page is about, for search engines and other programs.

use super::note::note;
use crate::message::Messages;
use crate::model::{Activity, Document, Link, Portal, Project, Text, When};
use crate::route::Page;
use serde_json::{Map, Value, json};

/// What the page is about, as JSON that may stand inside a `script` element; `None` if there is nothing to say.
///
/// `activity` is the one that the page shows, if it shows one: who writes a page for each does not look for it again.
/// `href` gives a page's address.
pub fn json_ld(
    page: &Page,
    activity: Option<&Activity>,
    portal: &Portal,
    messages: &Messages,
    href: impl Fn(&Page) -> String,
) -> Option<String> {
    let to = Writing { portal, messages };
    let value = match page {
        Page::Overview => to.project(&portal.project, &href(page)),
        Page::Activity { .. } => to.event(activity?, &href(page)),
        Page::Documents(_) => {
            let page = href(page);
            let works = portal.documents.iter().map(|document| to.document(document, &page));
            json!({ "@graph": works.collect::<Vec<_>>() })
        }
        _ => return None,
    };
    let Value::Object(mut fields) = value else { return None };
    fields.insert("@context".to_owned(), json!("https://schema.org"));
    // Whatever the data say, it cannot end the element that this stands in.
    Some(Value::Object(fields).to_string().replace("</", "<\\/").replace("<!--", "<\\u0021--"))
}

struct Writing<'a> {
    portal: &'a Portal,
    messages: &'a Messages,
}

impl Writing<'_> {
    fn words<'t>(&self, text: &'t Text) -> &'t str {
        text.words(self.messages.lang())
    }

    fn project(&self, project: &Project, url: &str) -> Value {
        let organizations = |texts: &[Text]| -> Vec<Value> {
            texts.iter().map(|text| self.organization(text)).collect()
        };
        let areas: Vec<Value> = self
            .portal
            .countries
            .iter()
            .map(|country| json!({ "@type": "AdministrativeArea", "name": self.words(&country.name) }))
            .collect();
        self.noted(json!({
            "@type": "Project",
            "url": url,
            "name": project.name.as_ref().or(project.short_name.as_ref()).map(|t| self.words(t)),
            "alternateName": project.short_name.as_ref().map(|text| self.words(text)),
            "description": project.summary.as_ref().map(|text| self.words(text)),
            "foundingDate": project.start.map(|date| date.to_string()),
            "dissolutionDate": project.end.map(|date| date.to_string()),
            "funder": organizations(&project.funded_by),
            "parentOrganization": organizations(&project.partners),
            "areaServed": areas,
            "sameAs": project.home.as_ref().map(Link::as_str),
        }))
    }

    fn organization(&self, name: &Text) -> Value {
        json!({ "@type": "Organization", "name": self.words(name) })
    }

    fn event(&self, activity: &Activity, url: &str) -> Value {
        let span = match activity.when {
            When::Dated(span) => Some(span),
            // An estimate is no date.
            When::Estimated(_) | When::Unknown => None,
        };
        let city = activity.place.city.as_ref().map(|city| self.words(&city.name));
        let country = activity.place.country.and_then(|code| self.portal.country(code));
        let country = country.map(|country| self.words(&country.name));
        let place = (city.is_some() || country.is_some()).then(|| {
            compact(json!({
                "@type": "Place",
                "name": city.or(country),
                "address": compact(json!({
                    "@type": "PostalAddress", "addressLocality": city, "addressCountry": country,
                })),
            }))
        });
        let organizers: Vec<Value> =
            activity.partners.iter().map(|partner| self.organization(&partner.name)).collect();
        let title = activity.title.pick(self.messages.lang());
        self.noted(json!({
            "@type": "Event",
            "url": url,
            "name": title.text,
            "inLanguage": title.lang.as_str(),
            "description": activity.summary.as_ref().map(|text| self.words(text)),
            "startDate": span.map(|span| span.start().to_string()),
            "endDate": span.map(|span| span.end().to_string()),
            "location": place,
            "organizer": organizers,
            "keywords": activity.topic.as_ref().map(|topic| self.words(&topic.name)),
            "isBasedOn": activity.sources.iter().map(Link::as_str).collect::<Vec<_>>(),
        }))
    }

    fn document(&self, document: &Document, page: &str) -> Value {
        let versions: Vec<Value> = document
            .versions
            .iter()
            .map(|version| {
                compact(json!({
                    "@type": "DigitalDocument",
                    "inLanguage": version.lang.as_str(),
                    "url": version.link.as_ref().map(Link::as_str),
                    "encodingFormat": version.format,
                    "name": version.label,
                }))
            })
            .collect();
        let title = document.title.pick(self.messages.lang());
        self.noted(json!({
            "@type": "DigitalDocument",
            "@id": format!("{page}#{}", document.id),
            "name": title.text,
            "genre": self.words(&document.kind.name),
            "datePublished": document.date.map(|date| date.to_string()),
            "url": document.link.as_ref().map(Link::as_str),
            "isBasedOn": document.source.as_ref().map(Link::as_str),
            "workTranslation": versions,
        }))
    }

    /// Without what is empty, and with the designation note where the name that needs it occurs.
    fn noted(&self, value: Value) -> Value {
        let mut value = compact(value);
        let written = value.to_string();
        if let Some(note) = note(self.portal, self.messages, |mark| written.contains(mark))
            && let Value::Object(fields) = &mut value
        {
            fields.insert("disambiguatingDescription".to_owned(), Value::String(note));
        }
        value
    }
}

/// An object without the fields that say nothing.
fn compact(value: Value) -> Value {
    let Value::Object(fields) = value else { return value };
    let says_something = |value: &Value| match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(fields) => fields.len() > 1,
        _ => true,
    };
    Value::Object(
        fields.into_iter().filter(|(_, value)| says_something(value)).collect::<Map<_, _>>(),
    )
}
