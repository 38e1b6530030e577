//! Pages without a browser, for tests of what is live.
//!
//! ```
//! use ui::fake::Page;
//! use ui::signal::State;
//! use ui::{live, view};
//!
//! let page = Page::write(|out| {
//!     let count = State::new(0);
//!     view! { out,
//!         <button on:click=move |_| count.set(count.get_untracked() + 1)>
//!             {live::text(move || count.get().to_string())}
//!         </button>
//!     }
//! });
//! let button = page.find("button").expect("a button");
//! button.dispatch("click");
//! page.settle();
//! assert_eq!(page.html(), "<button>1</button>");
//! ```

mod document;
mod node;

pub use node::Node;

use crate::page::{Kept, PageTarget};
use crate::writer::Writer;
use any_spawner::Executor;
use document::Document;
use leptos::reactive::owner::Owner;

/// A page in memory.
pub struct Page {
    document: Document,
    root: Node,
    _kept: Kept,
    owner: Owner,
}

/// Has everything done that is waiting, on whatever page of this thread.
pub fn settle() {
    Executor::poll_local();
}

impl Page {
    /// Writes a page.
    pub fn write(write: impl FnOnce(&mut Writer)) -> Self {
        // It fails only where it was done before.
        let _ = Executor::init_futures_executor();
        let document = Document::default();
        let owner = Owner::new();
        let mut page = PageTarget::new(document.clone());
        owner.with(|| write(&mut Writer::new(&mut page)));
        let (root, kept) = page.finish();
        let page = Self { document, root, _kept: kept, owner };
        // As in a browser, where nothing happens before the effects wait for it.
        page.settle();
        page
    }

    /// Makes signals that live as long as the page, or reads some.
    pub fn with<T>(&self, act: impl FnOnce() -> T) -> T {
        self.owner.with(act)
    }

    /// Has everything done that follows from changed signals and handled events.
    pub fn settle(&self) {
        settle();
    }

    /// The page as markup, without markers.
    pub fn html(&self) -> String {
        self.root.html()
    }

    /// The first element with this tag or, with `#` before it, this `id`.
    pub fn find(&self, name: &str) -> Option<Node> {
        self.find_all(name).into_iter().next()
    }

    /// All elements with this tag or, with `#` before it, this `id`, in order.
    pub fn find_all(&self, name: &str) -> Vec<Node> {
        let mut found = Vec::new();
        self.root.find_all(name, &mut found);
        found
    }

    /// How many times nodes were inserted, moved or removed so far, and markup was parsed.
    pub fn operations(&self) -> usize {
        self.document.operations()
    }
}
