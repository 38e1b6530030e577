//! Markup, written straight to where it is read: to a page in a browser, or to a text.
//!
//! A component is a function that is given a [`Writer`]. [`view!`] looks like Leptos's and writes calls of that Writer;
//! there is no tree of nodes in between, and nothing is compared afterwards.
//!
//! ```
//! use ui::{Writer, text, view};
//!
//! fn greeting(out: &mut Writer, name: &str) {
//!     view! { out, <p class="greeting">"Hello, " <b>{name}</b> "!"</p> }
//! }
//!
//! let markup = text::write(|out| greeting(out, "<you>"));
//! assert_eq!(markup, "<p class=\"greeting\">Hello, <b>&lt;you&gt;</b>!</p>");
//! ```
//!
//! # Why it exists
//!
//! In Leptos's own `view!` each element has a type of its own, and each type brings code to build, change and remove it.
//! For a portal with some twenty pages that was most of the program: 219 kB (brotli), against 144 kB of the same pages
//! with this crate. The same components also have to write text, in the build and in a browser, without being compiled a
//! second time. So there is one concrete [`Writer`], and behind it, as a value, one of three targets:
//!
//! - a page in a browser ([`mount`]),
//! - a text ([`text::write`]), in which everything is as it is at that moment,
//! - a page in memory ([`fake::Page`]), on which live parts are tested without a browser.
//!
//! Signals, memos, effects and their owners are Leptos's (its crate `reactive_graph`); [`signal`] puts all of a program's
//! signals behind one type.
//!
//! # What `view!` understands
//!
//! | in a view | what it does |
//! |---|---|
//! | `<p class="note">`, `"text"` | known when the program is built, and so part of one text |
//! | `{value}` | adds a [`Child`]: text, a number, an option, something live |
//! | `{component(out, …)}`, `{if … { view! { out, … } }}`, `{for … { … }}` | a block may write to `out` itself |
//! | `name=value` | an [`AttributeValue`]: text, a number, a `bool`, an option, something live |
//! | `prop:value=value` | a property of the element's object; it is always live |
//! | `on:click=handler` | handles an event: `FnMut(E)`, with `E` the event's type |
//!
//! Anything else does not compile. Text from data never becomes markup.
//!
//! # What is live
//!
//! A view is written once. Only what is made by a function of [`live`] follows the signals that it reads: a text, an
//! attribute, a property, or a part ([`live::view`]), which is written again as a whole.
//!
//! ```
//! use ui::fake::Page;
//! use ui::signal::State;
//! use ui::{live, view};
//!
//! let page = Page::write(|out| {
//!     let is_open = State::new(false);
//!     view! { out,
//!         <button aria-expanded=live::attribute(move || is_open.get().to_string())
//!             on:click=move |_| is_open.set(!is_open.get_untracked())>"More"</button>
//!         {live::view(move |out| {
//!             if is_open.get() {
//!                 view! { out, <p>"Here it is."</p> }
//!             }
//!         })}
//!     }
//! });
//! page.find("button").expect("the button").dispatch("click");
//! page.settle();
//! assert_eq!(page.html(), "<button aria-expanded=\"true\">More</button><p>Here it is.</p>");
//! ```
//!
//! Two calls make large parts cheaper: [`Writer::static_html`] has a part parsed as one text, and [`Writer::batch`] makes
//! one effect of many.
//!
//! # Lists
//!
//! [`live::list`](live::list()) and [`live::static_list`] write an entry for each key. Entries whose keys stay are kept
//! with all that lives in them; new ones are written, and as few as possible are moved.
//!
//! ```
//! use ui::fake::Page;
//! use ui::signal::State;
//! use ui::{live, view};
//!
//! let mut found = None;
//! let page = Page::write(|out| {
//!     let ids = *found.insert(State::new(vec!["a", "b", "c"]));
//!     let entries = live::static_list(move || ids.get(), |out, id| view! { out, <li id=*id></li> });
//!     view! { out, <ul>{entries}</ul> }
//! });
//! let kept = page.find("#c");
//! found.expect("the page was written").set(vec!["c", "d"]);
//! page.settle();
//! assert_eq!(page.html(), "<ul><li id=\"c\"></li><li id=\"d\"></li></ul>");
//! assert_eq!(page.find("#c"), kept);
//! ```
//!
//! # What is absent
//!
//! - Anything of a particular program: data, words and the like are arguments of components.
//! - Hydration. A page is written anew and put in the place of the static one.
//! - Components as elements, slots, contexts, routing, async parts.
//! - Raw markup from data, and style or script elements.

// What `view!` writes names the crate, in its own tests too.
extern crate self as ui;

mod browser;
mod dom;
pub mod fake;
mod list;
pub mod live;
mod markup;
mod page;
pub mod signal;
mod tag;
mod target;
pub mod text;
mod value;
mod writer;

pub use browser::{Mounted, mount};
pub use leptos::reactive::graph::untrack;
pub use list::List;
pub use ui_macros::view;
pub use value::{AttributeValue, Child};
pub use writer::{Handler, Writer, handler};

/// Types of events.
pub mod ev {
    pub use web_sys::{Event, KeyboardEvent, PointerEvent};
}
