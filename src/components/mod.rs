//! What pages are made of: values in, callbacks out. No component knows a page, an address or the browser.

pub(crate) mod activity_entry;
pub(crate) mod activity_table;
pub(crate) mod again;
#[cfg(not(live))]
pub(crate) mod checked;
pub(crate) mod chosen_filters;
pub(crate) mod cite;
pub(crate) mod contacts;
pub(crate) mod countries;
pub(crate) mod document_entry;
pub(crate) mod empty_result;
pub(crate) mod excerpt;
pub(crate) mod facet_group;
#[cfg(live)]
pub(crate) mod far_part;
pub(crate) mod fault_banner;
#[cfg(not(live))]
pub(crate) mod fault_matrix;
pub(crate) mod feeds;
pub(crate) mod finder;
#[cfg(not(live))]
pub(crate) mod first_versions;
pub(crate) mod footer;
pub(crate) mod header;
#[cfg(not(live))]
pub(crate) mod hostile_input;
pub(crate) mod ignored_note;
#[cfg(not(live))]
pub(crate) mod keys;
pub(crate) mod language_offer;
pub(crate) mod language_switch;
mod late;
pub(crate) mod marked_text;
pub(crate) mod outer_link;
pub(crate) mod parts;
pub(crate) mod reading_tools;
pub(crate) mod search_box;
mod site_found;
pub(crate) mod site_search;
pub(crate) mod span_fields;
pub(crate) mod take_away;
pub(crate) mod terms;
pub(crate) mod tile_map;
pub(crate) mod timeline;
pub(crate) mod year_heading;
