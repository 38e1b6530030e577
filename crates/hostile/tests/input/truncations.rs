//! A real file after each of its bytes.

use crate::real::Broken;
use hostile::{cases, counted};
use portal::load::{Consequence, File, Loaded, Problem, describe};
use portal::message::Messages;
use portal::tested::hostile::About;

/// Loads what is left of a file after each byte, or after some of them, and hands it on.
fn cut(file: File, each: impl Fn(&Broken, usize, &Loaded)) {
    let mut broken = Broken::new(file);
    let messages = Messages::english();
    let (step, last) = (cases(1, 97) as usize, broken.text.trim_end().len());
    let mut count = 0;
    for at in (0..last).step_by(step) {
        let loaded = broken.load(broken.text.as_bytes()[..at].to_vec());
        let fault = loaded.broken(file).unwrap_or_else(|| panic!("no fault after byte {at}"));
        let is_end = matches!(fault.problem, Problem::CutShort { .. } | Problem::FileEmpty);
        assert!(is_end, "{fault:?} after byte {at}");
        for fault in &loaded.faults {
            assert!(describe(fault, &messages).len() > 30, "{fault:?} has no words");
        }
        each(&broken, at, &loaded);
        count += 1;
    }
    counted(About::Truncations, count);
}

/// Of a list, every record that ended before the cut is there, and nothing is wrong but the cut.
fn cut_list(file: File) {
    let ends = Broken::new(file).ends();
    cut(file, |broken, at, loaded| {
        let kept = ends.iter().filter(|end| **end <= at).count();
        assert_eq!(broken.kept(loaded), kept, "after byte {at}");
        let lost = if kept > 0 { Consequence::RestLost } else { Consequence::FileLost };
        let faults: Vec<_> = loaded.faults.iter().map(|fault| fault.consequence).collect();
        assert_eq!(faults, [lost], "after byte {at}");
    });
}

#[test]
fn activities_are_kept_up_to_any_byte() {
    cut_list(File::Activities);
}

#[test]
fn documents_are_kept_up_to_any_byte() {
    cut_list(File::Documents);
}

#[test]
fn the_project_is_kept_up_to_any_byte() {
    let named = Broken::new(File::Project).text.find("\"summary\"").unwrap();
    cut(File::Project, |_, at, loaded| {
        assert!(at < named || loaded.portal.project.name.is_some(), "after byte {at}");
    });
}
