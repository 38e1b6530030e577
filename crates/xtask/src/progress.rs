//! How far long work is, for those who wait for it: a line now and then, which a log of a build server can hold too.

use std::sync::Mutex;
use std::time::{Duration, Instant};

/// How long nothing is said: what takes no longer needs no words.
const QUIET: Duration = Duration::from_secs(10);

/// Tells how much of something is done, and how long the rest will take.
pub(crate) struct Progress {
    /// What is done, as in "pages written".
    what: &'static str,
    started: Instant,
    /// When to say the next word; nothing if nobody listens.
    next: Option<Mutex<Duration>>,
}

impl Progress {
    /// Begins now. Without `aloud` nothing is ever said.
    pub(crate) fn new(what: &'static str, aloud: bool) -> Self {
        Self { what, started: Instant::now(), next: aloud.then(|| Mutex::new(QUIET)) }
    }

    /// Says how far it is, if it is time to, where each thing takes as long as any other.
    pub(crate) fn at(&self, done: usize, of: usize) {
        self.at_work(done, of, (done as u64, of as u64));
    }

    /// The same where one thing takes longer than another: how much of the work is done, in whatever unit.
    pub(crate) fn at_work(&self, done: usize, of: usize, work: (u64, u64)) {
        let elapsed = self.started.elapsed();
        // Who finds it taken has nothing to say that the other does not say.
        let Some(Ok(mut next)) = self.next.as_ref().map(Mutex::try_lock) else { return };
        if elapsed >= *next && done < of {
            *next = elapsed + QUIET;
            eprintln!("{}", line(self.what, done, of, &left(work, elapsed)));
        }
    }
}

/// How far it is, in words.
fn line(what: &str, done: usize, of: usize, left: &str) -> String {
    format!("{done} of {of} {what}, about {left} left")
}

/// How long the rest of the work will take, if it goes on as it went.
fn left((done, of): (u64, u64), elapsed: Duration) -> String {
    let [done, left] = [done.max(1), of.saturating_sub(done)].map(u128::from);
    match (elapsed.as_millis() * left / done).div_ceil(1000) {
        seconds @ 0..=59 => format!("{seconds} s"),
        seconds => format!("{} min", seconds.div_ceil(60)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_follows_from_what_is_done() {
        let at = |done, seconds| left((done, 1000), Duration::from_secs(seconds));
        assert_eq!(at(250, 15), "45 s");
        assert_eq!(at(100, 30), "5 min");
        assert_eq!(at(999, 10), "1 s");
        assert_eq!(at(0, 10), "167 min");
        let words = line("pages written", 250, 1000, "45 s");
        assert_eq!(words, "250 of 1000 pages written, about 45 s left");
    }
}
