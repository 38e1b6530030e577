//! What is live on a page.

#![allow(clippy::expect_used, reason = "a test may stop")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use ui::fake::Page;
use ui::live::PropValue;
use ui::signal::{Callback, Fixed, Signal, State};
use ui::{Writer, live, view};

/// What was done, in order.
#[derive(Clone, Default)]
struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    fn add(&self, line: &str) {
        self.0.borrow_mut().push(line.to_owned());
    }

    fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

/// A page, and a state that it was written with.
fn page<T: Clone + Default + PartialEq + Send + Sync + 'static>(
    value: T,
    write: impl FnOnce(&mut Writer, State<T>),
) -> (Page, State<T>) {
    let mut state = None;
    let page = Page::write(|out| {
        let made = State::new(value);
        state = Some(made);
        write(out, made);
    });
    (page, state.expect("the page was written"))
}

#[test]
fn texts_attributes_and_properties_follow_what_they_read() {
    let (page, name) = page("<a>".to_owned(), |out, name| {
        view! { out,
            <p class="fixed" title=live::attribute(move || name.get())
                lang=live::optional(move || Some(name.get()).filter(|name| name != "b"))>
                "Name: " {live::text(move || name.get())} "!"
            </p>
            <input prop:value=live::attribute(move || name.get())
                prop:checked=live::flag(move || name.get() == "b")/>
        }
    });
    assert_eq!(
        page.html(),
        "<p class=\"fixed\" lang=\"&lt;a&gt;\" title=\"&lt;a&gt;\">Name: &lt;a&gt;!</p><input></input>"
    );
    name.set("b".to_owned());
    page.settle();
    assert!(page.html().starts_with("<p class=\"fixed\" title=\"b\">Name: b!</p>"));
    let input = page.find("input").expect("an input");
    assert_eq!(input.property("value"), Some(PropValue::Text("b".to_owned())));
    assert_eq!(input.property("checked"), Some(PropValue::Flag(true)));
}

#[test]
fn a_part_is_written_again_and_what_was_in_it_stops() {
    let log = Log::default();
    let (page, count) = page(1, |out, count| {
        let log = log.clone();
        let part = live::view(move |out| {
            let now = count.get();
            let log = log.clone();
            let inner = log.clone();
            out.effect(Box::new(move || inner.add(&format!("{now} sees {}", count.get()))));
            view! { out, <b on:click=move |_| log.add(&format!("click {now}"))>{now}</b> }
        });
        view! { out, <p>"a" {part} "c"</p> }
    });
    assert_eq!(page.html(), "<p>a<b>1</b>c</p>");
    let old = page.find("b").expect("a part");
    count.set(2);
    page.settle();
    assert_eq!(page.html(), "<p>a<b>2</b>c</p>");
    old.dispatch("click");
    assert_eq!(log.take(), ["1 sees 1", "2 sees 2"], "the old one neither listens nor follows");
}

#[test]
fn what_is_in_a_part_within_a_part_stops_with_it() {
    let log = Log::default();
    let (page, count) = page(1, |out, count| {
        let log = log.clone();
        let outer = live::view(move |out| {
            let now = count.get();
            let log = log.clone();
            let inner = live::view(move |out| {
                let log = log.clone();
                out.effect(Box::new(move || log.add(&format!("{now} sees {}", count.get()))));
            });
            view! { out, {inner} }
        });
        view! { out, {outer} }
    });
    count.set(2);
    page.settle();
    assert_eq!(log.take(), ["1 sees 1", "2 sees 2"]);
}

#[test]
fn a_part_that_others_have_changed_is_replaced_all_the_same() {
    let (page, count) = page(1, |out, count| {
        view! { out, <p>{live::view(move |out| view! { out, <b>{count.get()}</b><i></i> })}</p> }
    });
    page.find("b").expect("a part").remove();
    count.set(2);
    page.settle();
    assert_eq!(page.html(), "<p><b>2</b><i></i></p>");
}

#[test]
fn a_batch_is_computed_at_once() {
    let log = Log::default();
    let (page, count) = page(1, |out, count| {
        let (first, second) = (log.clone(), log.clone());
        out.batch(|out| {
            view! { out,
                <p title=live::attribute(move || { first.add("title"); count.get().to_string() })>
                    {live::text(move || { second.add("text"); String::from("fixed") })}
                </p>
            }
        });
        log.add("end");
    });
    assert_eq!(log.take(), ["title", "text", "end"]);
    count.set(2);
    page.settle();
    assert_eq!(log.take(), ["title", "text"], "one effect, so the text is computed too");
    assert_eq!(page.html(), "<p title=\"2\">fixed</p>");
}

#[test]
fn a_static_part_is_parsed_as_one() {
    let page = Page::write(|out| {
        view! { out,
            <ul>{out.static_html(|out| {
                for at in 0..9_usize {
                    view! { out, <li title=at>{"<"} {at} <br/></li> }
                }
            })}</ul>
        }
    });
    assert_eq!(page.find_all("li").len(), 9);
    assert!(page.html().starts_with("<ul><li title=\"0\">&lt;0<br></br></li><li title=\"1\">"));
    assert_eq!(page.operations(), 1);
}

#[test]
#[should_panic(expected = "title in a static part")]
fn nothing_in_a_static_part_is_live() {
    Page::write(|out| {
        out.static_html(|out| view! { out, <p title=live::attribute(String::new)></p> });
    });
}

#[test]
fn what_is_computed_is_only_told_when_it_differs() {
    let log = Log::default();
    let (page, count) = page(1, |out, count| {
        let log = log.clone();
        let is_odd = Signal::computed(move |_| count.get() % 2 == 1);
        let text = move || {
            log.add("text");
            if is_odd.get() { "odd" } else { "even" }.to_owned()
        };
        view! { out, {live::text(text)} }
    });
    count.set(3);
    page.settle();
    assert_eq!((page.html(), log.take()), ("odd".to_owned(), vec!["text".to_owned()]));
    count.set(4);
    page.settle();
    assert_eq!((page.html(), log.take()), ("even".to_owned(), vec!["text".to_owned()]));
}

#[test]
fn a_dropped_page_does_nothing() {
    let log = Log::default();
    // It outlives the page.
    let owner = Page::write(|_| {});
    let count = owner.with(|| State::new(1));
    let logged = log.clone();
    let page = Page::write(move |out| {
        let part = live::view(move |out| {
            let logged = logged.clone();
            out.effect(Box::new(move || logged.add(&count.get().to_string())));
        });
        view! { out, {part} }
    });
    drop(page);
    count.set(2);
    owner.settle();
    assert_eq!(log.take(), ["1"]);
}

#[test]
fn handles_do_nothing_once_their_part_of_the_page_is_gone() {
    let calls = Arc::new(AtomicUsize::new(0));
    let made = Rc::new(Cell::new(None));
    let (page, count) = page(1, |out, count| {
        let (made, calls) = (Rc::clone(&made), Arc::clone(&calls));
        let part = live::view(move |_| {
            if count.get() == 1 {
                let calls = Arc::clone(&calls);
                let callback = Callback::new(move |n| {
                    calls.fetch_add(n, Ordering::Relaxed);
                });
                made.set(Some((callback, Fixed::new(Arc::new(7)), State::new(8))));
            }
        });
        view! { out, {part} }
    });
    let (callback, fixed, state) = made.get().expect("handles");
    callback.run(2);
    assert_eq!((fixed.get().as_deref(), state.get_untracked()), (Some(&7), 8));
    count.set(2);
    page.settle();
    callback.run(2);
    assert_eq!((fixed.get(), state.get_untracked()), (None, 0));
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}
