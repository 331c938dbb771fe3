//! Images (ISO 32000-1, 8.9): size in pixels, colours, and how many of them stand on an inch of the page.

use std::rc::Rc;

use super::Family;
use super::colour::Space;
use crate::preflight::geometry::Matrix;
use crate::preflight::pdf::File;
use crate::preflight::pdf::lex::{Lexer, Token, is_space};
use crate::preflight::pdf::object::{Dict, Object};

/// An image as it was shown.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that a check asks for")]
pub struct Image {
    /// Its name in the resources; an inline image has none.
    pub name: Option<Rc<str>>,
    pub object: Option<u32>,
    pub width: i64,
    pub height: i64,
    /// Black and white only, or a stencil.
    pub is_bilevel: bool,
    pub is_stencil: bool,
    pub family: Family,
    /// Pixels to the inch, in the direction that has fewer.
    pub resolution: f64,
    pub is_jpeg2000: bool,
    pub has_alpha: bool,
    pub is_interpolated: bool,
}

impl Image {
    /// Reads the dictionary of an image that fills the unit square of a transformation.
    pub fn read(file: &File, dict: &Dict, resources: &Dict, matrix: &Matrix) -> Self {
        let either = |long: &str, short: &str| match file.get(dict, long) {
            Object::Null => file.get(dict, short),
            value => value,
        };
        let whole = |long: &str, short: &str| either(long, short).integer().unwrap_or(0);
        let is_stencil = either("ImageMask", "IM").bool() == Some(true);
        let filters = file.filters(dict);
        let last = filters.last().map(|(name, _)| name.as_str());
        let bits = if is_stencil { 1 } else { whole("BitsPerComponent", "BPC") };
        let space = Space::read(file, &either("ColorSpace", "CS"), resources);
        let (width, height) = (whole("Width", "W"), whole("Height", "H"));
        #[expect(clippy::cast_precision_loss, reason = "sizes in pixels are small")]
        let per_inch = |pixels: i64, points: f64| if points > 0.0 { pixels as f64 * 72.0 / points } else { 0.0 };
        Self {
            name: None,
            object: None,
            width,
            height,
            is_bilevel: is_stencil
                || (bits == 1 && space.components() == 1)
                || matches!(last, Some("CCITTFaxDecode" | "CCF" | "JBIG2Decode")),
            is_stencil,
            family: space.family(),
            resolution: per_inch(width, matrix.across()).min(per_inch(height, matrix.up())),
            is_jpeg2000: last == Some("JPXDecode"),
            has_alpha: dict.has("SMask") || file.get(dict, "SMaskInData").integer().is_some_and(|value| value > 0),
            is_interpolated: either("Interpolate", "I").bool() == Some(true),
        }
    }
}

/// Reads an inline image after `BI` (ISO 32000-1, 8.9.7) and passes over its data; `None` if they do not end.
pub fn inline(file: &File, lexer: &mut Lexer, content: &[u8], resources: &Dict) -> Option<Dict> {
    let mut entries = std::collections::BTreeMap::new();
    loop {
        match lexer.token()? {
            Token::Word(b"ID") => break,
            Token::Object(Object::Name(key)) => {
                let token = lexer.token()?;
                entries.insert(key, lexer.object_from(token, 0)?);
            }
            _ => return None,
        }
    }
    let dict = Dict::new(entries);
    let start = lexer.at + 1;
    let is_plain = file.filters(&dict).is_empty();
    let known = if is_plain { plain_length(file, &dict, resources) } else { None };
    let mut at = known.map_or(start, |length| start.saturating_add(length));
    loop {
        let rest = content.get(at..)?;
        let found = at + super::super::pdf::xref::find(rest, b"EI")?;
        let before = found.checked_sub(1).and_then(|at| content.get(at)).is_some_and(|byte| is_space(*byte));
        let after = content.get(found + 2).is_none_or(|byte| is_space(*byte));
        // Compressed data may hold the two letters by chance; then what follows them is no text.
        let text = content[(found + 2).min(content.len())..].iter().take(12);
        let follows = text.clone().all(|byte| is_space(*byte) || (32..127).contains(byte));
        if (before || known == Some(found.saturating_sub(start))) && after && follows {
            lexer.at = found + 2;
            return Some(dict);
        }
        at = found + 2;
    }
}

fn plain_length(file: &File, dict: &Dict, resources: &Dict) -> Option<usize> {
    let identity = Matrix::IDENTITY;
    let image = Image::read(file, dict, resources, &identity);
    let bits = if image.is_stencil {
        1
    } else {
        file.get(dict, "BPC").integer().or(file.get(dict, "BitsPerComponent").integer())?
    };
    let space = match file.get(dict, "CS") {
        Object::Null => file.get(dict, "ColorSpace"),
        space => space,
    };
    let components =
        if image.is_stencil { 1 } else { i64::try_from(Space::read(file, &space, resources).components()).ok()? };
    let row = image.width.checked_mul(bits)?.checked_mul(components)?.checked_add(7)? / 8;
    usize::try_from(row.checked_mul(image.height)?).ok()
}
