//! Countries.

use super::did_you_mean;
use crate::written::country::Countries;
use portal::model::Portal;

/// The code of the country that was named in words, by another code, or nearly; or else the codes that the project has.
pub(super) fn hint(countries: &Countries, portal: &Portal, written: &str) -> Option<String> {
    if let Some(code) = countries.read(written).or_else(|| Some(countries.nearest(written)?.0)) {
        return Some(did_you_mean(code.as_str()));
    }
    let codes: Vec<_> = portal.countries.iter().map(|country| country.code.as_str()).collect();
    (!codes.is_empty()).then(|| {
        format!(
            "The project lists {}. Add it to project.json if it belongs there.",
            codes.join(", ")
        )
    })
}
