//! The folder that a workbook is packed from, before anything of it is trusted.

use super::MAX_UNPACKED;
use std::io::{Cursor, Read as _, Write, sink};
use zip::ZipArchive;

/// The most files that a workbook may be packed from.
const MAX_FILES: usize = 10_000;

/// Refuses a workbook that would unpack to more than [`MAX_UNPACKED`], whatever it says of itself.
///
/// What reads the workbook then keeps all of it in memory.
pub(super) fn check(bytes: &[u8]) -> Result<(), String> {
    check_up_to(bytes, MAX_UNPACKED)
}

/// The text of a file in a workbook that was checked.
pub(super) fn text(bytes: &[u8], name: &str) -> Result<String, String> {
    let broken =
        |error: &dyn std::fmt::Display| format!("its file {name} cannot be read ({error})");
    let mut files = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut text = String::new();
    let mut file = files.by_name(name).map_err(|error| broken(&error))?;
    file.read_to_string(&mut text).map_err(|error| broken(&error))?;
    Ok(text)
}

fn check_up_to(bytes: &[u8], most: u64) -> Result<(), String> {
    let broken = |error: &dyn std::fmt::Display| {
        format!(
            "it is not a whole workbook ({error}); open it and save it again, without a password"
        )
    };
    let mut files = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if files.len() > MAX_FILES {
        return Err(format!("it is packed from more than {MAX_FILES} files"));
    }
    let mut left = most;
    for position in 0..files.len() {
        let file = files.by_index(position).map_err(|error| broken(&error))?;
        let mut limited = file.take(left + 1);
        let length = std::io::copy(&mut limited, &mut sink() as &mut dyn Write)
            .map_err(|error| broken(&error))?;
        left = left.checked_sub(length).ok_or_else(|| {
            format!("it unpacks to more than {most} bytes; no list of activities is so large")
        })?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use zip::write::SimpleFileOptions;

    fn packed(files: &[&[u8]]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (number, bytes) in files.iter().enumerate() {
            zip.start_file(number.to_string(), SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn what_unpacks_to_more_than_may_be_is_refused_by_its_sum() {
        let bytes = packed(&[&[b'x'; 4000], &[b'x'; 4000]]);
        assert!(bytes.len() < 1000, "{}", bytes.len());
        assert_eq!(check_up_to(&bytes, 8000), Ok(()));
        let error = check_up_to(&bytes, 7999).unwrap_err();
        assert!(error.contains("more than 7999 bytes"), "{error}");
    }

    #[test]
    fn what_a_workbook_says_of_its_size_is_not_believed() {
        let mut bytes = packed(&[&[b'x'; 4000]]);
        // The size stands in the head of the file and in the list at the end.
        let size = 4000_u32.to_le_bytes();
        let places: Vec<usize> = bytes
            .windows(4)
            .enumerate()
            .filter(|(_, four)| *four == size)
            .map(|(place, _)| place)
            .collect();
        assert!(!places.is_empty());
        for place in places {
            for (byte, new) in bytes.iter_mut().skip(place).zip(10_u32.to_le_bytes()) {
                *byte = new;
            }
        }
        assert!(check_up_to(&bytes, 3999).is_err());
    }
}
