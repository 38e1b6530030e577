//! Ways to follow the activities with other programs.

use crate::context::Cx;
use portal::message::Key;
use portal::model::CountryCode;
use portal::route::Feed;
use ui::{Writer, view};

/// The calendar and the feed of a country's activities, or of all.
pub(crate) fn feeds(cx: &Cx, out: &mut Writer, of: Option<CountryCode>) {
    let home = &cx.site.home;
    view! { out,
        <ul class="feeds no-print">
            <li><a href=Feed::Calendar(of).href(home)>{cx.text(Key::FeedCalendar)}</a></li>
            <li><a href=Feed::News(of).href(home)>{cx.text(Key::FeedNews)}</a></li>
        </ul>
    }
}
