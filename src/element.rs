//! The one element that all views are made of, which `view!` writes its markup out to.
//!
//! It is a Leptos view like any other: it lies in Leptos's views, holds them, and its changing parts are
//! Leptos's effects. It differs in what it weighs, because there is one type of it and not one for each tag,
//! attribute and child. When a part of the page is computed again its elements are made anew, not compared.

use crate::live::Live;
use leptos::ev::Event;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use std::borrow::Cow;
use wasm_bindgen::{JsCast, JsValue};

/// An element with its attributes and children.
pub(crate) struct Element {
    tag: &'static str,
    fixed: Attributes,
    attributes: Vec<Attribute>,
    children: Vec<Node>,
}

/// Attributes that are known when the program is built.
pub(crate) type Attributes = &'static [(&'static str, &'static str)];

/// What an element holds.
enum Node {
    Words(Cow<'static, str>),
    Element(Element),
    View(AnyView),
}

enum Attribute {
    Fixed(&'static str, Cow<'static, str>),
    Live(&'static str, Live<Option<String>>),
    Class(&'static str, Live<bool>),
    Property(&'static str, Live<JsValue>),
    On(&'static str, Box<dyn FnMut(Event) + Send>),
}

/// Puts a view together, one short call after another, which is what makes a page of markup small.
pub(crate) struct Builder {
    open: Vec<Element>,
    roots: Vec<Node>,
}

impl Builder {
    /// A view without anything.
    pub(crate) fn new() -> Self {
        Self { open: Vec::new(), roots: Vec::new() }
    }

    /// Begins an element. All that follows goes into it, until [`Builder::close`].
    pub(crate) fn open(&mut self, tag: &'static str, fixed: Attributes) {
        self.open.push(Element { tag, fixed, attributes: Vec::new(), children: Vec::new() });
    }

    /// Ends the element that was begun last.
    pub(crate) fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            self.node(Node::Element(element));
        }
    }

    /// Adds a child.
    pub(crate) fn add(&mut self, child: impl Child) {
        child.add_to(self);
    }

    /// Gives the element an attribute.
    pub(crate) fn attribute(&mut self, name: &'static str, value: impl Value) {
        value.add_to(name, self);
    }

    /// Gives the element a class that comes and goes.
    pub(crate) fn class(&mut self, name: &'static str, is_on: Live<bool>) {
        self.push(Attribute::Class(name, is_on));
    }

    /// Gives the element a property of its DOM object.
    pub(crate) fn property(&mut self, name: &'static str, value: impl Property) {
        self.push(Attribute::Property(name, value.live()));
    }

    /// Gives the element something to do on an event.
    pub(crate) fn on<E: JsCast>(
        &mut self,
        name: &'static str,
        mut act: impl FnMut(E) + Send + 'static,
    ) {
        self.push(Attribute::On(name, Box::new(move |event: Event| act(event.unchecked_into()))));
    }

    /// The view.
    pub(crate) fn finish(self) -> AnyView {
        let mut views: Vec<AnyView> = self.roots.into_iter().map(Node::into_view).collect();
        if views.len() == 1 {
            return views.pop().into_any();
        }
        views.into_any()
    }

    fn push(&mut self, attribute: Attribute) {
        if let Some(element) = self.open.last_mut() {
            element.attributes.push(attribute);
        }
    }

    fn node(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(element) => element.children.push(node),
            None => self.roots.push(node),
        }
    }
}

impl Node {
    fn into_view(self) -> AnyView {
        match self {
            Self::Words(words) => words.into_owned().into_any(),
            Self::Element(element) => element.into_any(),
            Self::View(view) => view,
        }
    }
}

/// What an element may hold.
pub(crate) trait Child {
    fn add_to(self, builder: &mut Builder);
}

impl Child for &'static str {
    fn add_to(self, builder: &mut Builder) {
        builder.node(Node::Words(Cow::Borrowed(self)));
    }
}

impl Child for String {
    fn add_to(self, builder: &mut Builder) {
        builder.node(Node::Words(Cow::Owned(self)));
    }
}

impl Child for usize {
    fn add_to(self, builder: &mut Builder) {
        Child::add_to(self.to_string(), builder);
    }
}

impl Child for AnyView {
    fn add_to(self, builder: &mut Builder) {
        builder.node(Node::View(self));
    }
}

impl<C: Child> Child for Option<C> {
    fn add_to(self, builder: &mut Builder) {
        if let Some(child) = self {
            child.add_to(builder);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn add_to(self, builder: &mut Builder) {
        for child in self {
            child.add_to(builder);
        }
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn add_to(self, builder: &mut Builder) {
        for child in self {
            child.add_to(builder);
        }
    }
}

/// What an attribute may be given.
pub(crate) trait Value {
    fn add_to(self, name: &'static str, builder: &mut Builder);
}

impl Value for &'static str {
    fn add_to(self, name: &'static str, builder: &mut Builder) {
        builder.push(Attribute::Fixed(name, Cow::Borrowed(self)));
    }
}

impl Value for String {
    fn add_to(self, name: &'static str, builder: &mut Builder) {
        builder.push(Attribute::Fixed(name, Cow::Owned(self)));
    }
}

impl<V: Value> Value for Option<V> {
    fn add_to(self, name: &'static str, builder: &mut Builder) {
        if let Some(value) = self {
            value.add_to(name, builder);
        }
    }
}

impl Value for bool {
    fn add_to(self, name: &'static str, builder: &mut Builder) {
        if self {
            Value::add_to("", name, builder);
        }
    }
}

impl Value for Live<Option<String>> {
    fn add_to(self, name: &'static str, builder: &mut Builder) {
        builder.push(Attribute::Live(name, self));
    }
}

impl Value for Live<String> {
    fn add_to(mut self, name: &'static str, builder: &mut Builder) {
        builder.push(Attribute::Live(name, Box::new(move || Some(self()))));
    }
}

impl Value for Live<bool> {
    fn add_to(mut self, name: &'static str, builder: &mut Builder) {
        builder.push(Attribute::Live(name, Box::new(move || self().then(String::new))));
    }
}

/// What a property may be given.
pub(crate) trait Property {
    fn live(self) -> Live<JsValue>;
}

impl Property for Live<String> {
    fn live(mut self) -> Live<JsValue> {
        Box::new(move || JsValue::from_str(&self()))
    }
}

impl Property for Live<bool> {
    fn live(mut self) -> Live<JsValue> {
        Box::new(move || JsValue::from_bool(self()))
    }
}

/// What an element leaves in the page.
pub(crate) struct ElementState {
    element: types::Element,
    // Held for what they do when they are dropped: stop.
    _children: Vec<Kept>,
    _effects: Vec<RenderEffect<()>>,
    _listeners: Vec<RemoveEventHandler<types::Element>>,
}

/// What a child leaves in the page.
#[allow(dead_code, reason = "held for what it does when it is dropped")]
enum Kept {
    Element(ElementState),
    View(AnyViewState),
}

/// Elements of SVG, which are not HTML's.
const SVG: [&str; 3] = ["svg", "path", "rect"];

impl Render for Element {
    type State = ElementState;

    fn build(self) -> ElementState {
        let namespace = SVG.contains(&self.tag).then_some("http://www.w3.org/2000/svg");
        let element = Rndr::create_element(self.tag, namespace);
        let mut effects = Vec::new();
        let mut listeners = Vec::new();
        for (name, value) in self.fixed {
            Rndr::set_attribute(&element, name, value);
        }
        let mut children = Vec::new();
        for child in self.children {
            match child {
                Node::Words(words) => {
                    Rndr::insert_node(&element, &Rndr::create_text_node(&words), None);
                }
                Node::Element(inner) => {
                    let inner = inner.build();
                    Rndr::insert_node(&element, &inner.element, None);
                    children.push(Kept::Element(inner));
                }
                Node::View(view) => {
                    let mut view = view.build();
                    view.mount(&element, None);
                    children.push(Kept::View(view));
                }
            }
        }
        // After the children: a select shows the option that is selected only once it is there.
        for attribute in self.attributes {
            let to = element.clone();
            match attribute {
                Attribute::Fixed(name, value) => Rndr::set_attribute(&to, name, &value),
                Attribute::Live(name, mut value) => {
                    effects.push(effect(Box::new(move || match value() {
                        Some(value) => Rndr::set_attribute(&to, name, &value),
                        None => Rndr::remove_attribute(&to, name),
                    })));
                }
                Attribute::Class(name, mut is_on) => effects.push(effect(Box::new(move || {
                    let classes = Rndr::class_list(&to);
                    if is_on() {
                        Rndr::add_class(&classes, name);
                    } else {
                        Rndr::remove_class(&classes, name);
                    }
                }))),
                Attribute::Property(name, mut value) => {
                    effects.push(effect(Box::new(move || Rndr::set_property(&to, name, &value()))));
                }
                Attribute::On(name, mut act) => {
                    let act = Box::new(move |event: JsValue| act(event.unchecked_into()));
                    listeners.push(Rndr::add_event_listener(&to, name, act));
                }
            }
        }
        ElementState { element, _children: children, _effects: effects, _listeners: listeners }
    }

    fn rebuild(self, state: &mut ElementState) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

/// One type of effect for all.
fn effect(mut act: Box<dyn FnMut()>) -> RenderEffect<()> {
    RenderEffect::new(move |_| act())
}

impl Mountable for ElementState {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.element).and_then(|node| node.dyn_into().ok());
        if let Some(parent) = parent {
            child.mount(&parent, Some(&self.element));
            return true;
        }
        false
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}

no_attrs!(Element);

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        _escape: bool,
        mark_branches: bool,
        _extra: Vec<AnyAttribute>,
    ) {
        let mut classes = String::new();
        buf.push('<');
        buf.push_str(self.tag);
        for (name, value) in self.fixed {
            if *name == "class" {
                classes.push_str(value);
            } else {
                write_attribute(name, value, buf);
            }
        }
        for attribute in self.attributes {
            let (name, value) = match attribute {
                Attribute::Fixed("class", value) => {
                    classes.insert_str(0, &value);
                    continue;
                }
                Attribute::Class(name, mut is_on) => {
                    if is_on() {
                        classes.push(' ');
                        classes.push_str(name);
                    }
                    continue;
                }
                Attribute::Fixed(name, value) => (name, Some(value)),
                Attribute::Live(name, mut value) => (name, value().map(Cow::Owned)),
                Attribute::Property(..) | Attribute::On(..) => continue,
            };
            if let Some(value) = value {
                write_attribute(name, &value, buf);
            }
        }
        if !classes.trim().is_empty() {
            write_attribute("class", classes.trim(), buf);
        }
        buf.push('>');
        for child in self.children {
            match child {
                Node::Words(words) => write_escaped(&words, buf),
                Node::Element(inner) => {
                    inner.to_html_with_buf(buf, position, true, mark_branches, Vec::new());
                }
                Node::View(view) => {
                    view.to_html_with_buf(buf, position, true, mark_branches, Vec::new());
                }
            }
        }
        if !matches!(self.tag, "input" | "br" | "img" | "hr") {
            buf.push_str("</");
            buf.push_str(self.tag);
            buf.push('>');
        }
        *position = Position::NextChild;
    }

    /// Nothing is hydrated: the app stands beside the static page and then takes its place.
    fn hydrate<const FROM_SERVER: bool>(
        self,
        _cursor: &Cursor,
        _position: &PositionState,
    ) -> ElementState {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

fn write_attribute(name: &str, value: &str, buf: &mut String) {
    buf.push(' ');
    buf.push_str(name);
    buf.push_str("=\"");
    write_escaped(value, buf);
    buf.push('"');
}

fn write_escaped(text: &str, buf: &mut String) {
    for c in text.chars() {
        match c {
            '"' => buf.push_str("&quot;"),
            '&' => buf.push_str("&amp;"),
            '<' => buf.push_str("&lt;"),
            '>' => buf.push_str("&gt;"),
            c => buf.push(c),
        }
    }
}
