//! The name of a field.

use super::super::context::Context;
use super::{did_you_mean, nearest_of};
use crate::schema;
use portal::load::Fault;

/// The field of the schema that an unknown one comes nearest to, if it is not there already.
pub(super) fn hint(context: &Context<'_>, fault: &Fault) -> Option<String> {
    let (holder, name) = match fault.path.rsplit_once('.') {
        Some((holder, name)) => (holder, name),
        None => ("", fault.path.as_str()),
    };
    let fields = schema::fields(fault.file, holder)?;
    let there = context.spot(fault.file, holder)?.value?.as_object()?;
    let is_free = |field: &&str| there.get(field).is_none();
    let free: Vec<_> = fields.iter().map(String::as_str).filter(is_free).collect();
    if let Some(meant) = nearest_of(name, free.iter().copied()) {
        return Some(did_you_mean(meant));
    }
    Some(format!("The fields that may stand here are {}.", free.join(", ")))
}
