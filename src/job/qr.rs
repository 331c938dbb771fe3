//! QR codes (ISO/IEC 18004) as data that a template draws.

use qrcodegen::{QrCode, QrCodeEcc};
use serde_json::{Value as Json, json};

/// A text as a QR code that is still read with a seventh of it soiled: its width in modules, and its dark modules as runs of
/// column, row and length, from the top left; null for a text that is too long for one.
pub(super) fn code(text: &str) -> Json {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return Json::Null };
    let mut runs: Vec<(i32, i32, i32)> = Vec::new();
    for row in 0..code.size() {
        for column in (0..code.size()).filter(|column| code.get_module(*column, row)) {
            match runs.last_mut() {
                Some((start, last, length)) if *last == row && *start + *length == column => *length += 1,
                _ => runs.push((column, row, 1)),
            }
        }
    }
    json!({ "size": code.size(), "runs": runs })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_the_dark_modules() {
        let code = code("bindery:1");
        assert_eq!(code["size"], 21);
        // The finder pattern at the top left: a ring around a square.
        assert_eq!(code["runs"][0], json!([0, 0, 7]));
        let starts = |row: i64| code["runs"].as_array().unwrap().iter().find(|run| run[1] == row).cloned();
        assert_eq!(starts(1), Some(json!([0, 1, 1])));
        assert_eq!(super::code(&"x".repeat(5000)), Json::Null);
    }
}
