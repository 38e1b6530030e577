//! Takes out of a program where in its sources it might come to a stop. Nobody sees that: a program that readers get
//! stops without a word, and the page comes back.
//!
//! The compiler writes, for each place that can stop, the name of a file, a line and a column, as four numbers: where the
//! name stands in memory, its length, line and column. Both, names and numbers, become zeros, which weigh nothing
//! compressed. An empty name is a valid one, so whatever would read them still could.

use crate::module::{DATA, number, section};
use std::ops::Range;

/// A piece of memory: where it stands there, and where in the file.
struct Segment {
    memory: usize,
    file: Range<usize>,
}

/// Blanks the places in a module. Of what is not a module as the compiler and `wasm-opt` write it, nothing is changed.
pub(crate) fn blank(module: &mut [u8]) {
    let segments = segments(module).unwrap_or_default();
    let mut blanks: Vec<Range<usize>> = Vec::new();
    for segment in &segments {
        // The numbers stand where addresses can be divided by four.
        let first = segment.file.start + segment.memory.wrapping_neg() % 4;
        for at in (first..segment.file.end.saturating_sub(15)).step_by(4) {
            let number = |index: usize| word(module, at + 4 * index).unwrap_or(usize::MAX);
            let (address, length, line, column) = (number(0), number(1), number(2), number(3));
            if line == 0 || line > 100_000 || column == 0 || column > 1_000 {
                continue;
            }
            if let Some(name) = name(module, &segments, address, length) {
                blanks.extend([name, at..at + 16]);
            }
        }
    }
    for blank in blanks {
        if let Some(bytes) = module.get_mut(blank) {
            bytes.fill(0);
        }
    }
}

/// Where in the file the name of a source file stands, if one stands at that address of memory.
fn name(
    module: &[u8],
    segments: &[Segment],
    address: usize,
    length: usize,
) -> Option<Range<usize>> {
    let is_in = |segment: &&Segment| {
        segment.memory <= address && address + length <= segment.memory + segment.file.len()
    };
    if !(4..200).contains(&length) {
        return None;
    }
    let segment = segments.iter().find(is_in)?;
    let start = segment.file.start + (address - segment.memory);
    let text = module.get(start..start + length)?;
    (text.ends_with(b".rs") && text.iter().all(u8::is_ascii_graphic))
        .then_some(start..start + length)
}

fn word(module: &[u8], at: usize) -> Option<usize> {
    let bytes = module.get(at..at + 4)?.try_into().ok()?;
    usize::try_from(u32::from_le_bytes(bytes)).ok()
}

/// The pieces of memory that a module brings.
fn segments(module: &[u8]) -> Option<Vec<Segment>> {
    let mut at = section(module, DATA)?.start;
    let mut segments = Vec::new();
    for _ in 0..number(module, &mut at)? {
        // Active, in the only memory, at a constant address.
        let [0, 0x41] = module.get(at..at + 2)? else { return None };
        at += 2;
        let memory = number(module, &mut at)?;
        let 0x0B = *module.get(at)? else { return None };
        at += 1;
        let length = number(module, &mut at)?;
        segments.push(Segment { memory, file: at..at + length });
        at += length;
    }
    Some(segments)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one piece of memory at 1024: a name, the place, and text that is neither.
    fn module() -> Vec<u8> {
        let mut memory = b"src/a.rs".to_vec();
        for number in [1024_u32, 8, 12, 5] {
            memory.extend(number.to_le_bytes());
        }
        memory.extend(b"see src/b.rs");
        let length = u8::try_from(memory.len()).expect("short");
        let mut data = vec![1, 0, 0x41, 0x80, 0x08, 0x0B, length];
        data.append(&mut memory);
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        // A section before it.
        module.extend([1, 2, 9, 9, DATA, u8::try_from(data.len()).expect("short")]);
        module.append(&mut data);
        module
    }

    #[test]
    fn a_place_and_the_name_of_its_file_become_zeros_and_nothing_else_does() {
        let (before, mut after) = (module(), module());
        blank(&mut after);
        let changed = before.iter().zip(&after).filter(|(a, b)| a != b).count();
        assert_eq!(before.len(), after.len());
        // Eight letters, two bytes of the address, length, line, column.
        assert_eq!(changed, 8 + 1 + 3);
        assert!(after.ends_with(b"see src/b.rs"));
    }

    #[test]
    fn a_module_cut_anywhere_is_left_alone_or_blanked_without_a_fault() {
        let whole = module();
        for end in 0..whole.len() {
            let mut cut = whole.get(..end).expect("a part").to_vec();
            blank(&mut cut);
        }
    }
}
