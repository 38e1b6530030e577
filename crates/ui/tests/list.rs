//! Keyed lists: entries whose keys stay are kept.

#![allow(clippy::expect_used, reason = "a test may stop")]

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use ui::fake::{Node, Page};
use ui::signal::State;
use ui::{live, view};

type Keys = State<Vec<usize>>;

/// A list of what the keys say, with something before and after it.
fn list(is_static: bool) -> (Page, Keys) {
    let mut state = None;
    let page = Page::write(|out| {
        let keys: Keys = State::new(Vec::new());
        state = Some(keys);
        let list = if is_static {
            live::static_list(
                move || keys.get(),
                |out, key| view! { out, <li id=*key>"still"</li> },
            )
        } else {
            live::list(
                move || keys.get(),
                |out, key| view! { out, <li id=*key on:click=|_| {}></li> },
            )
        };
        view! { out, <ul><li id="first"></li>{list}<li id="last"></li></ul> }
    });
    (page, state.expect("the page was written"))
}

fn ids(page: &Page) -> Vec<String> {
    let ids = page.find_all("li").into_iter().filter_map(|entry| entry.attribute("id"));
    ids.collect()
}

fn expected(keys: &[usize]) -> Vec<String> {
    let keys = keys.iter().map(usize::to_string);
    ["first".to_owned()].into_iter().chain(keys).chain(["last".to_owned()]).collect()
}

fn entries(page: &Page) -> HashMap<String, Node> {
    page.find_all("li").into_iter().filter_map(|li| Some((li.attribute("id")?, li))).collect()
}

/// Sets the keys and returns how many operations that took.
fn set(page: &Page, keys: Keys, new: &[usize]) -> usize {
    let before = page.operations();
    keys.set(new.to_vec());
    page.settle();
    assert_eq!(ids(page), expected(new));
    page.operations() - before
}

/// Numbers that look random, the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        // xorshift64
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (limit as u64)).expect("below a usize")
    }

    /// Some of the numbers below a limit, in any order or in ascending order.
    fn keys(&mut self, limit: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..limit).collect();
        if self.below(2) == 0 {
            for at in (1..all.len()).rev() {
                all.swap(at, self.below(at + 1));
            }
        }
        let share = self.below(5);
        all.retain(|_| self.below(4) < share);
        all
    }
}

#[test]
fn after_any_change_the_order_is_right_and_entries_that_stay_are_the_same() {
    for is_static in [false, true] {
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        let (page, keys) = list(is_static);
        let mut before = Vec::new();
        for _ in 0..500 {
            let new = random.keys(12);
            let old = entries(&page);
            set(&page, keys, &new);
            let now = entries(&page);
            for key in new.iter().filter(|key| before.contains(*key)) {
                let id = key.to_string();
                assert_eq!(old.get(&id), now.get(&id), "{before:?} -> {new:?}: {key} is another");
            }
            before = new;
        }
    }
}

#[test]
fn filtering_and_appending_take_few_operations() {
    for is_static in [false, true] {
        let (page, keys) = list(is_static);
        let all: Vec<usize> = (0..100).collect();
        let first = set(&page, keys, &all);
        assert!(first <= 2, "all at once: {first}");
        // 95 are removed, none is moved.
        assert_eq!(set(&page, keys, &[3, 20, 21, 22, 99]), 95);
        // One text is parsed, if entries are static, and 95 are inserted.
        assert_eq!(set(&page, keys, &all), 95 + usize::from(is_static));
        let more: Vec<usize> = (0..103).collect();
        assert_eq!(set(&page, keys, &more), 3 + usize::from(is_static));
        assert_eq!(set(&page, keys, &more), 0);
        let mut last_first = more.clone();
        last_first.rotate_right(1);
        assert_eq!(set(&page, keys, &last_first), 1);
    }
}

#[test]
fn lists_may_be_empty_and_become_empty() {
    for is_static in [false, true] {
        let (page, keys) = list(is_static);
        assert_eq!(ids(&page), expected(&[]));
        set(&page, keys, &[1]);
        set(&page, keys, &[]);
        set(&page, keys, &[2, 1]);
    }
}

#[test]
fn equal_keys_are_all_shown() {
    for is_static in [false, true] {
        let (page, keys) = list(is_static);
        set(&page, keys, &[1, 1, 2]);
        set(&page, keys, &[2, 1, 1, 1]);
        set(&page, keys, &[1]);
    }
}

#[test]
fn an_entry_that_others_removed_does_not_take_the_rest_along() {
    let (page, keys) = list(false);
    set(&page, keys, &[1, 3]);
    page.find("#3").expect("an entry").remove();
    keys.set(vec![1, 2, 3]);
    page.settle();
    assert_eq!(ids(&page), expected(&[1, 2]));
}

#[test]
fn entries_that_are_gone_no_longer_follow_or_listen_and_others_still_do() {
    let log = Rc::new(RefCell::new(Vec::new()));
    let mut state = None;
    let page = Page::write(|out| {
        let keys: Keys = State::new(vec![1, 2]);
        let count = State::new(0_usize);
        state = Some((keys, count));
        let log = Rc::clone(&log);
        let list = live::list(
            move || keys.get(),
            move |out, key| {
                let key = *key;
                // A signal of the entry's own, which has to outlive runs of the list.
                let own = State::new(key * 10);
                let (seen, clicked) = (Rc::clone(&log), Rc::clone(&log));
                out.effect(Box::new(move || {
                    seen.borrow_mut().push(format!("{key}: {} {}", count.get(), own.get()));
                }));
                let click = move |_| {
                    clicked.borrow_mut().push(format!("click {key}"));
                    own.set(own.get_untracked() + 1);
                };
                view! { out, <li id=key on:click=click></li> }
            },
        );
        view! { out, {list} }
    });
    let (keys, count) = state.expect("the page was written");
    let entry = |id: &str| page.find(id).expect("an entry");
    let (one, two) = (entry("#1"), entry("#2"));
    assert_eq!(log.take(), ["1: 0 10", "2: 0 20"]);
    keys.set(vec![2, 3]);
    page.settle();
    assert_eq!(log.take(), ["3: 0 30"], "only the new one was written");
    count.set(5);
    page.settle();
    let seen: HashSet<String> = log.take().into_iter().collect();
    assert_eq!(seen, HashSet::from(["2: 5 20".to_owned(), "3: 5 30".to_owned()]));
    one.dispatch("click");
    two.dispatch("click");
    page.settle();
    assert_eq!(log.take(), ["click 2", "2: 5 21"]);
}

#[test]
fn what_an_entry_reads_does_not_write_the_list_again() {
    let log = Rc::new(RefCell::new(0));
    let mut state = None;
    let page = Page::write(|out| {
        let other = State::new(1_usize);
        state = Some(other);
        let log = Rc::clone(&log);
        let keys = move || {
            *log.borrow_mut() += 1;
            vec![1_usize, 2]
        };
        view! { out, {live::list(keys, move |out, _| view! { out, <li>{other.get()}</li> })} }
    });
    state.expect("the page was written").set(2);
    page.settle();
    assert_eq!(page.html(), "<li>1</li><li>1</li>");
    assert_eq!(*log.borrow(), 1);
}

#[test]
fn lists_stand_within_lists_and_parts() {
    type Groups = Vec<(usize, Vec<usize>)>;
    let mut state = None;
    let page = Page::write(|out| {
        let groups: State<Groups> = State::new(Vec::new());
        let title = State::new("A".to_owned());
        state = Some((groups, title));
        let keys = move || groups.with(|groups| groups.iter().map(|group| group.0).collect());
        let part = live::view(move |out| {
            let list = live::list(keys, move |out, group| {
                let group = *group;
                let inner = move || {
                    groups.with(|all| {
                        let own = all.iter().find(|(id, _)| *id == group);
                        own.map(|(_, keys)| keys.clone()).unwrap_or_default()
                    })
                };
                let inner = live::static_list(inner, |out, key| view! { out, <li id=*key></li> });
                view! { out, <ul>{inner}</ul> }
            });
            view! { out, <h1>{title.get()}</h1><div>{list}</div> }
        });
        view! { out, {part} }
    });
    let (groups, title) = state.expect("the page was written");
    let set = |new: Groups| {
        let ids: Vec<String> =
            new.iter().flat_map(|(_, keys)| keys).map(usize::to_string).collect();
        groups.set(new);
        page.settle();
        let found: Vec<_> =
            page.find_all("li").iter().filter_map(|li| li.attribute("id")).collect();
        assert_eq!(found, ids);
    };
    set(vec![(1, vec![11, 12]), (2, vec![]), (3, vec![31])]);
    let old = page.find("#31").expect("an entry");
    set(vec![(3, vec![30, 31]), (1, vec![12])]);
    assert_eq!(page.find("#31"), Some(old.clone()));
    title.set("B".to_owned());
    page.settle();
    assert_ne!(page.find("#31"), Some(old), "the part was written again");
    assert!(page.html().starts_with("<h1>B</h1><div><ul><li id=\"30\">"));
    set(vec![(1, vec![13])]);
}
