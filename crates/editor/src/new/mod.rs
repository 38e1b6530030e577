//! The beginning of a new project's data: three small files with everything that is often needed, and what to do with it.

use portal::load::File;

/// A data file to begin with. Remarks stand in its fields `notes`.
pub fn text(file: File) -> &'static str {
    match file {
        File::Project => include_str!("project.json"),
        File::Activities => include_str!("activities.json"),
        File::Documents => include_str!("documents.json"),
    }
}
