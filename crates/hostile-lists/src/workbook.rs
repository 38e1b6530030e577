//! Workbooks of which one part is whatever somebody says: changed at random, a whole one would be no more than a broken package.

use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// A workbook as Excel has them, with this inside its only sheet. None if it cannot be packed.
pub fn xlsx(sheet: &[u8]) -> Option<Vec<u8>> {
    let related = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{RELATIONS}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let types = format!(r#"<Types xmlns="{PACKAGE}/content-types"/>"#);
    let book = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    let sheet =
        [format!(r#"<worksheet xmlns="{MAIN}">"#).as_bytes(), sheet, b"</worksheet>"].concat();
    packed(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", related("officeDocument", "xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", related("worksheet", "worksheets/sheet1.xml").as_bytes()),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

/// A workbook as `LibreOffice` has them, with this inside its only table. None if it cannot be packed.
pub fn ods(table: &[u8]) -> Option<Vec<u8>> {
    let names = ["office", "table", "text"]
        .map(|name| format!(r#" xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0""#));
    let before = format!(
        r#"<office:document-content{}><office:body><office:spreadsheet><table:table table:name="List">"#,
        names.concat()
    );
    let after = "</table:table></office:spreadsheet></office:body></office:document-content>";
    let content = [before.as_bytes(), table, after.as_bytes()].concat();
    let manifest = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", &content),
    ])
}

fn packed(files: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).ok()?;
        zip.write_all(bytes).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}
