//! Fonts as content uses them: how wide what is shown becomes (ISO 32000-1, 9.6 to 9.8).

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::preflight::pdf::File;
use crate::preflight::pdf::object::{Dict, Object};

/// How many widths of a font are kept.
const MOST_WIDTHS: usize = 70_000;

/// A font.
#[derive(Debug)]
pub struct Font {
    pub name: Rc<str>,
    pub number: Option<u32>,
    pub dict: Dict,
    /// Whether a code has two bytes.
    is_composite: bool,
    widths: BTreeMap<u32, f64>,
    /// In thousandths of the size, as all widths.
    default_width: f64,
    /// What a width is multiplied with: a thousandth, but for Type 3.
    unit: f64,
}

impl Font {
    pub fn read(file: &File, dict: &Dict, number: Option<u32>) -> Self {
        let (base, own) = (file.get(dict, "BaseFont"), file.get(dict, "Name"));
        let name = base.name().or(own.name()).unwrap_or("unnamed").into();
        let kind = file.get(dict, "Subtype");
        if kind.name() == Some("Type0") {
            let descendants = file.list(dict, "DescendantFonts");
            let descendant = descendants.first().and_then(Object::dict).cloned().unwrap_or_default();
            let default_width = file.get(&descendant, "DW").number().unwrap_or(1000.0);
            let widths = composite_widths(file, &descendant);
            return Self { name, number, dict: dict.clone(), is_composite: true, widths, default_width, unit: 0.001 };
        }
        let first = file.get(dict, "FirstChar").integer().and_then(|first| u8::try_from(first).ok());
        let first = first.map_or(0, u32::from);
        let list = file.list(dict, "Widths");
        let widths = (first..).zip(list.iter().take(256)).filter_map(|(code, width)| Some((code, width.number()?)));
        let descriptor = file.dict(dict, "FontDescriptor");
        let missing = file.get(&descriptor, "MissingWidth").number();
        let default_width = missing.unwrap_or(if list.is_empty() { 500.0 } else { 0.0 });
        let type3 = kind.name() == Some("Type3");
        let unit = if type3 {
            file.list(dict, "FontMatrix").first().and_then(Object::number).unwrap_or(0.001).abs()
        } else {
            0.001
        };
        let widths = widths.collect();
        Self { name, number, dict: dict.clone(), is_composite: false, widths, default_width, unit }
    }

    /// How far each code of a string moves on, in parts of the size, and whether it is the space of one byte.
    pub fn advances<'b>(&'b self, text: &'b [u8]) -> impl Iterator<Item = (f64, bool)> + 'b {
        let length = if self.is_composite { 2 } else { 1 };
        text.chunks(length).map(move |code| {
            let number = code.iter().fold(0, |number, byte| (number << 8) | u32::from(*byte));
            let width = self.widths.get(&number).copied().unwrap_or(self.default_width);
            (width * self.unit, code == [32])
        })
    }
}

/// The array `W` of a font for characters by number: `c [w1 w2 …]` and `first last w`.
fn composite_widths(file: &File, descendant: &Dict) -> BTreeMap<u32, f64> {
    let mut widths = BTreeMap::new();
    let mut given = 0;
    let items = file.list(descendant, "W");
    let mut items = items.iter();
    let code = |object: &Object| object.integer().and_then(|code| u16::try_from(code).ok()).map(u32::from);
    while let Some(first) = items.next().and_then(code) {
        match items.next() {
            Some(Object::Array(list)) => {
                let numbers = list.iter().map(|width| file.resolve(width).number().unwrap_or(0.0));
                given += list.len();
                widths.extend((first..).zip(numbers.take(MOST_WIDTHS)));
            }
            Some(last) => {
                let (Some(last), Some(width)) = (code(last), items.next().and_then(Object::number)) else { break };
                let codes = first..=last;
                given += codes.clone().count();
                widths.extend(codes.map(|code| (code, width)));
            }
            None => break,
        }
        if given > MOST_WIDTHS {
            break;
        }
    }
    widths
}
