//! Values that change, and values computed from them.
//!
//! They are the signals and memos of Leptos (`reactive_graph`). Leptos has a type of signal for each type of value, and each brings its own
//! copy of the machinery: two to three kilobytes. Here all values lie behind one type and share one copy.

use leptos::reactive::computed::Memo;
use leptos::reactive::owner::StoredValue;
use leptos::reactive::signal::RwSignal;
use leptos::reactive::traits::{Get, GetUntracked, GetValue, Set};
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// A value of any type.
type Shared = Arc<dyn Any + Send + Sync>;

/// What can change. The default is what is read where the value is gone, with the part of the page that it belonged
/// to; so reading never fails.
pub trait StateValue: Any + Clone + Default + PartialEq + Send + Sync {}

impl<T: Any + Clone + Default + PartialEq + Send + Sync> StateValue for T {}

/// A value that can be read, and that is read again where it was used when it changes.
pub struct Signal<T> {
    source: Source,
    value: PhantomData<fn() -> T>,
}

/// A value that can be set.
pub struct State<T> {
    signal: RwSignal<Shared>,
    value: PhantomData<fn() -> T>,
}

#[derive(Clone, Copy)]
enum Source {
    State(RwSignal<Shared>),
    Computed(Memo<Shared>),
}

impl Source {
    fn read(self) -> Option<Shared> {
        match self {
            Self::State(signal) => signal.try_get(),
            Self::Computed(memo) => memo.try_get(),
        }
    }

    fn peek(self) -> Option<Shared> {
        match self {
            Self::State(signal) => signal.try_get_untracked(),
            Self::Computed(memo) => memo.try_get_untracked(),
        }
    }
}

/// Computes a value from the one before, and says whether it is another.
type Compute = Box<dyn Fn(Option<Shared>) -> (Shared, bool) + Send + Sync>;

impl<T: StateValue> Signal<T> {
    /// A value that is computed from others. `compute` is given what it gave before, and is called again when one
    /// that it reads has changed; what depends on it is only told if it gives another value.
    pub fn computed(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        let compute: Compute = Box::new(move |before| {
            let old = before.as_deref().and_then(<dyn Any + Send + Sync>::downcast_ref::<T>);
            let new = compute(old);
            match before {
                Some(same) if old == Some(&new) => (same, false),
                _ => (Arc::new(new), true),
            }
        });
        Self { source: Source::Computed(Memo::new_owning(compute)), value: PhantomData }
    }

    /// The value; whatever reads it is computed again when it changes.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// Looks at the value, and is computed again when it changes.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look_at(self.source.read(), look)
    }

    /// The value as it is now.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }

    /// Looks at the value as it is now.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look_at(self.source.peek(), look)
    }
}

fn look_at<T: StateValue, R>(value: Option<Shared>, look: impl FnOnce(&T) -> R) -> R {
    let gone;
    let value = if let Some(value) = value.as_deref().and_then(|value| value.downcast_ref()) {
        value
    } else {
        gone = T::default();
        &gone
    };
    look(value)
}

impl<T: StateValue> State<T> {
    /// A value that can be set.
    pub fn new(value: T) -> Self {
        Self { signal: RwSignal::new(Arc::new(value)), value: PhantomData }
    }

    /// Sets another value.
    pub fn set(self, value: T) {
        self.signal.set(Arc::new(value));
    }

    /// The value for those who only read it.
    pub fn signal(self) -> Signal<T> {
        Signal { source: Source::State(self.signal), value: PhantomData }
    }

    /// See [`Signal::get`].
    pub fn get(self) -> T {
        self.signal().get()
    }

    /// See [`Signal::with`].
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.signal().with(look)
    }

    /// See [`Signal::get_untracked`].
    pub fn get_untracked(self) -> T {
        self.signal().get_untracked()
    }

    /// See [`Signal::with_untracked`].
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.signal().with_untracked(look)
    }
}

// Handles, whatever they stand for; derived, they would ask the same of `T`.
impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for State<T> {}

/// Something to be called with a value. It is a handle, like a signal, and does nothing once the part of the page is gone
/// that it was made with.
pub struct Callback<T: 'static>(StoredValue<Arc<dyn Fn(T) + Send + Sync>>);

impl<T> Callback<T> {
    /// Calls a function.
    pub fn new(function: impl Fn(T) + Send + Sync + 'static) -> Self {
        Self(StoredValue::new(Arc::new(function)))
    }

    /// Calls it.
    pub fn run(self, value: T) {
        if let Some(function) = self.0.try_get_value() {
            function(value);
        }
    }
}

impl<T> Clone for Callback<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Callback<T> {}

/// Something that never changes. It is a handle, like a signal, to what would be costly to copy.
pub struct Fixed<T: 'static>(StoredValue<Arc<T>>);

impl<T: Send + Sync> Fixed<T> {
    /// Keeps something for as long as the part of the page lives that it is made with.
    pub fn new(value: Arc<T>) -> Self {
        Self(StoredValue::new(value))
    }

    /// What is kept; nothing once it is gone.
    pub fn get(self) -> Option<Arc<T>> {
        self.0.try_get_value()
    }
}

impl<T> Clone for Fixed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Fixed<T> {}
