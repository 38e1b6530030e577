//! Calendars (iCalendar), beyond what `calendar.rs` holds of their events.

use crate::odd::{self, odd};
use crate::page;
use icalendar::parser::{read_calendar, unfold};
use portal::export;
use portal::message::Messages;
use proptest::prelude::*;

proptest! {
    #![proptest_config(odd::config())]

    #[test]
    fn a_calendar_says_every_title(portal in odd()) {
        let stamp = "20191231T235959Z";
        let written =
            export::calendar(&portal.activities, &portal, &Messages::english(), page, stamp);
        let written = written.unwrap_or_default();
        let unfolded = unfold(&written);
        let calendar = if written.is_empty() { None } else { Some(read_calendar(&unfolded).unwrap()) };
        let events = calendar.map(|calendar| calendar.components).unwrap_or_default();
        prop_assert_eq!(events.len(), portal.activities.len());
        for (event, activity) in events.iter().zip(&portal.activities) {
            let value = |name| event.find_prop(name).map_or("", |property| property.val.as_str());
            let title = activity.title.words(Messages::english().lang());
            let kept = |c: &char| *c == '\n' || !c.is_control();
            prop_assert_eq!(value("SUMMARY"), title.chars().filter(kept).collect::<String>());
            prop_assert_eq!(value("UID"), format!("{}@small", activity.id));
        }
    }
}
