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
    let broken = |error: &dyn std::fmt::Display| {
        format!(
            "it is not a whole workbook ({error}); open it and save it again, without a password"
        )
    };
    let mut files = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if files.len() > MAX_FILES {
        return Err(format!("it is packed from more than {MAX_FILES} files"));
    }
    let mut left = MAX_UNPACKED;
    for position in 0..files.len() {
        let file = files.by_index(position).map_err(|error| broken(&error))?;
        let mut limited = file.take(left + 1);
        let length = std::io::copy(&mut limited, &mut sink() as &mut dyn Write)
            .map_err(|error| broken(&error))?;
        left = left.checked_sub(length).ok_or_else(|| {
            format!(
                "it unpacks to more than {MAX_UNPACKED} bytes; no list of activities is so large"
            )
        })?;
    }
    Ok(())
}
