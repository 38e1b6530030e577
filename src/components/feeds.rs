//! Ways to follow the activities with other programs.

use crate::writer::Writer;
use markup::view;
use portal::message::Key;
use portal::model::CountryCode;
use portal::route::Feed;

/// The calendar and the feed of a country's activities, or of all.
pub(crate) fn feeds(out: &mut Writer, of: Option<CountryCode>) {
    let home = &out.site().home;
    view! { out,
        <ul class="feeds no-print">
            <li><a href=Feed::Calendar(of).href(home)>{Key::FeedCalendar}</a></li>
            <li><a href=Feed::News(of).href(home)>{Key::FeedNews}</a></li>
        </ul>
    }
}
