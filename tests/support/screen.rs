//! A screen that nobody sees, for a browser that needs one.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A running Xvfb. It ends when this is dropped.
pub(crate) struct Screen {
    process: Child,
    name: String,
}

impl Screen {
    pub(crate) fn start(program: &str) -> Self {
        let mut process = Command::new(program)
            // It takes a number that is free and says which.
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let out = process.stdout.take().expect("what it says");
        let mut number = String::new();
        BufReader::new(out).read_line(&mut number).expect("a number");
        assert!(!number.trim().is_empty(), "{program} says which screen it is");
        Self { process, name: format!(":{}", number.trim()) }
    }

    /// What `DISPLAY` has to be.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
