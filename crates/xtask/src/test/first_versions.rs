//! From which versions on a browser has what the portal uses.
//!
//! No such old browser is at hand, so what is tested is that the program needs nothing that they do not have: each of its modules is
//! checked against the parts of WebAssembly that were there then (webassembly.org/features), and the scripts are written in the
//! JavaScript of 2017 with `import()`. What the style sheet needs is counted by hand (MDN's browser-compat-data): cascade layers, without
//! which a browser leaves all of it out, for "works", and container queries for "as meant".

use crate::error::{Error, Result};
use crate::files;
use portal::tested::checks::Browser;
use std::path::Path;
use wasmparser::{Validator, WasmFeatures};

/// Parts of WebAssembly beyond the first version that all of [`browsers`] have. The last to come were reference types in Chromium (96),
/// bulk memory in Firefox (79), and these two with conversions that do not trap in Safari (15).
const PARTS: [WasmFeatures; 6] = [
    WasmFeatures::MUTABLE_GLOBAL,
    WasmFeatures::SIGN_EXTENSION,
    WasmFeatures::SATURATING_FLOAT_TO_INT,
    WasmFeatures::BULK_MEMORY,
    WasmFeatures::REFERENCE_TYPES,
    WasmFeatures::MULTI_VALUE,
];

/// The first versions. Cascade layers came with Chromium 99, Firefox 97 and Safari 15.4, after the last of [`PARTS`].
pub(super) fn browsers() -> Vec<Browser<'static>> {
    [("Chrome, Edge", "99", "105"), ("Firefox", "97", "110"), ("Safari", "15.4", "16")]
        .map(|(name, program, layout)| Browser { name, program, layout })
        .into()
}

/// Checks that every module of a site needs no part of WebAssembly that the first versions lack.
///
/// # Errors
///
/// With the module that does, and where.
pub(super) fn check(site: &Path) -> Result<()> {
    let parts = PARTS.into_iter().fold(WasmFeatures::WASM1, |all, part| all | part);
    let modules = files::below(site)
        .into_iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "wasm"));
    let mut count = 0;
    for file in modules {
        count += 1;
        let module = files::read_bytes(&file)?;
        Validator::new_with_features(parts).validate_all(&module).map_err(|cause| {
            Error::new(format!("run {} in the first versions of browsers", file.display()), cause)
        })?;
    }
    if count == 0 {
        return Err(Error::new("look for the program", format!("none lies in {}", site.display())));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one function of this body.
    fn site(body: &[u8]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a folder");
        let length = u8::try_from(body.len()).expect("short");
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0".to_vec();
        module.extend([10, length + 2, 1, length]);
        module.extend(body);
        std::fs::write(dir.path().join("a.wasm"), module).expect("written");
        dir
    }

    #[test]
    fn a_module_of_the_first_version_is_run_and_one_with_vectors_is_not() {
        check(site(&[0, 0x0b]).path()).expect("run");
        // v128.const, drop
        let mut vectors = vec![0, 0xfd, 12];
        vectors.extend([0; 16]);
        vectors.extend([0x1a, 0x0b]);
        let error = check(site(&vectors).path()).expect_err("not run").to_string();
        assert!(error.contains("a.wasm") && error.contains("SIMD"), "{error}");
    }

    #[test]
    fn a_site_without_a_program_is_a_fault() {
        assert!(check(tempfile::tempdir().expect("a folder").path()).is_err());
    }
}
