//! What was measured.

use crate::ratios::Ratio;
use serde_json::Value;

/// One size.
pub(crate) struct Figures {
    pub(crate) size: String,
    /// The length of `activities.json`.
    pub(crate) bytes: u64,
    /// The portal's own comes first.
    pub(crate) engines: Vec<Engine>,
    /// How many queries were asked of all, and which answers differ.
    pub(crate) asked: u64,
    pub(crate) differences: Vec<String>,
    pub(crate) notes: Vec<String>,
}

/// One engine.
pub(crate) struct Engine {
    pub(crate) name: String,
    /// Whether words mean to it what they mean to the portal: `same`, `one word`, `own`.
    pub(crate) text: String,
    pub(crate) build: Option<Time>,
    pub(crate) toggle: Option<Time>,
    pub(crate) letter: Option<Time>,
    pub(crate) memory: Memory,
}

/// Milliseconds.
#[derive(Clone, Copy)]
pub(crate) struct Time {
    pub(crate) median: f64,
    pub(crate) p95: f64,
}

/// Bytes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Memory {
    pub(crate) index: f64,
    pub(crate) with_records: f64,
    /// What a WebAssembly program has taken in all.
    pub(crate) taken: f64,
}

impl Figures {
    /// Reads what the page gave.
    pub(crate) fn read(size: &str, bytes: u64, result: &Value) -> Self {
        let list = |value: &Value| -> Vec<String> {
            let list = value.as_array().into_iter().flatten();
            list.filter_map(|one| one.as_str().map(str::to_owned)).collect()
        };
        let engines = result["engines"].as_array().unwrap().iter().map(Engine::read).collect();
        Self {
            size: size.to_owned(),
            bytes,
            engines,
            asked: result["checked"]["asked"].as_u64().unwrap_or_default(),
            differences: list(&result["checked"]["found"]),
            notes: list(&result["notes"]),
        }
    }

    /// Every ratio to the portal's figure.
    pub(crate) fn ratios(&self) -> Vec<Ratio> {
        let portal = &self.engines[0];
        let mut ratios = Vec::new();
        for engine in &self.engines[1..] {
            for (task, own) in engine.figures() {
                let base = portal.figures().into_iter().find(|(of, _)| *of == task);
                if let (Some(own), Some((_, Some(base)))) = (own, base) {
                    ratios.push(Ratio {
                        size: self.size.clone(),
                        whose: engine.name.clone(),
                        what: task.to_owned(),
                        times: own / base,
                    });
                }
            }
        }
        ratios
    }
}

impl Engine {
    fn read(value: &Value) -> Self {
        Self {
            name: value["name"].as_str().unwrap().to_owned(),
            text: value["text"].as_str().unwrap().to_owned(),
            build: Time::read(&value["build"]),
            toggle: Time::read(&value["toggle"]),
            letter: Time::read(&value["letter"]),
            memory: Memory::default(),
        }
    }

    fn figures(&self) -> [(&'static str, Option<f64>); 4] {
        let median = |time: Option<Time>| time.map(|time| time.median);
        let held = Some(self.memory.index).filter(|bytes| *bytes > 0.0);
        [
            ("build", median(self.build)),
            ("toggle", median(self.toggle)),
            ("letter", median(self.letter)),
            ("memory", held),
        ]
    }
}

impl Time {
    pub(crate) fn read(value: &Value) -> Option<Self> {
        Some(Self { median: value["median"].as_f64()?, p95: value["p95"].as_f64()? })
    }
}
