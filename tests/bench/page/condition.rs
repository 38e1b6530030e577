//! What a reader's line and machine are like.

use crate::support::Reader;
use serde_json::json;

/// A line and a machine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Condition {
    /// Slow 4G, and a processor four times slower than this one.
    Slow,
    /// As it is.
    Here,
}

impl Condition {
    pub(crate) const ALL: [Self; 2] = [Self::Slow, Self::Here];

    /// As it is recorded.
    pub(crate) fn short(self) -> &'static str {
        match self {
            Self::Slow => "slow 4G",
            Self::Here => "this machine",
        }
    }

    /// As it is told.
    pub(crate) fn long(self) -> &'static str {
        match self {
            Self::Slow => "slow 4G, processor four times slower",
            Self::Here => "this machine",
        }
    }

    pub(crate) async fn set(self, reader: &Reader) {
        // 1.6 Mbit/s down, 0.75 up, 150 ms; less than nothing is as much as there is.
        let (latency, down, up, rate) = match self {
            Self::Slow => (150, 200_000, 93_750, 4),
            Self::Here => (0, -1, -1, 1),
        };
        let line = json!({ "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up });
        reader.devtools("Network.enable", json!({})).await;
        reader.devtools("Network.emulateNetworkConditions", line).await;
        reader.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await;
    }
}
