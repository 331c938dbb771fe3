//! Output intents (ISO 32000-1, 14.11.5) and the heads of their ICC profiles (ICC.1:2010, 7.2).

use super::pdf::File;
use super::pdf::object::{Dict, Object};

/// An output intent.
#[derive(Debug)]
pub struct Intent {
    /// `GTS_PDFX`, `GTS_PDFA1`.
    pub kind: String,
    /// The name of the printing condition.
    pub condition: Option<String>,
    pub object: Option<u32>,
    pub profile: Option<Profile>,
}

/// What the head of a profile says.
#[derive(Debug)]
pub struct Profile {
    pub object: u32,
    /// The number of components that the PDF gives.
    pub components: Option<i64>,
    /// What keeps it from being a profile.
    pub fault: Option<String>,
    /// `prtr` for a printer.
    pub class: String,
    /// `CMYK`, `RGB`, `GRAY`.
    pub space: String,
    pub description: Option<String>,
}

/// The length of a profile's head.
const HEAD: usize = 128;

/// All output intents of a file.
pub fn read(file: &File, catalog: &Dict) -> Vec<Intent> {
    let listed = file.get(catalog, "OutputIntents");
    let items = listed.array().unwrap_or_default().iter().take(16);
    items
        .filter_map(|item| {
            let object = file.resolve(item);
            let dict = object.dict()?;
            let text = |key: &str| file.get(dict, key).readable().filter(|text| !text.trim().is_empty());
            let profile = file.get(dict, "DestOutputProfile");
            Some(Intent {
                kind: file.get(dict, "S").name().unwrap_or_default().to_string(),
                condition: text("OutputConditionIdentifier"),
                object: item.reference(),
                profile: profile.stream().map(|stream| {
                    let data = file.decode(stream).unwrap_or_default();
                    Profile::read(&data, file.get(&stream.dict, "N").integer(), stream.number)
                }),
            })
        })
        .collect()
}

impl Intent {
    pub fn space(&self) -> Option<&str> {
        self.profile.as_ref().map(|profile| profile.space.as_str())
    }
}

impl Profile {
    /// Reads the head and the table of tags.
    pub fn read(data: &[u8], components: Option<i64>, object: u32) -> Self {
        let word = |at: usize| {
            let bytes = data.get(at..at + 4).unwrap_or_default();
            String::from_utf8_lossy(bytes).trim_end().to_string()
        };
        let size = number(data, 0).unwrap_or(0);
        let tags = number(data, HEAD).unwrap_or(0);
        let outside = (0..tags.min(200)).any(|tag| {
            let entry = HEAD + 4 + tag * 12;
            let end =
                number(data, entry + 4).zip(number(data, entry + 8)).map(|(at, length)| at.saturating_add(length));
            end.is_none_or(|end| end > data.len())
        });
        let fault = if data.len() < HEAD + 4 {
            Some("it is shorter than its head".to_string())
        } else if word(36) != "acsp" {
            Some("it has no ICC signature".to_string())
        } else if size > data.len() || outside {
            Some(format!("it is cut off: it has {} of {size} bytes", data.len()))
        } else if !matches!(data[8], 2 | 4) {
            Some(format!("version {} of ICC is not used in print", data[8]))
        } else {
            None
        };
        Self { object, components, fault, class: word(12), space: word(16), description: description(data, tags) }
    }

    /// How many components colours of its space have.
    pub fn expected(&self) -> Option<i64> {
        match self.space.as_str() {
            "GRAY" => Some(1),
            "RGB" | "Lab" => Some(3),
            "CMYK" => Some(4),
            _ => None,
        }
    }
}

fn number(data: &[u8], at: usize) -> Option<usize> {
    let bytes = data.get(at..at.checked_add(4)?)?;
    Some(bytes.iter().fold(0, |number, byte| (number << 8) | usize::from(*byte)))
}

/// The tag `desc`, of version 2 (ASCII) or 4 (UTF-16).
fn description(data: &[u8], tags: usize) -> Option<String> {
    let entry = (0..tags.min(200)).map(|tag| HEAD + 4 + tag * 12).find(|at| data.get(*at..at + 4) == Some(b"desc"))?;
    let (at, length) = (number(data, entry + 4)?, number(data, entry + 8)?);
    let tag = data.get(at..at.checked_add(length)?)?;
    let text = match tag.get(..4)? {
        b"desc" => {
            let count = number(tag, 8)?;
            String::from_utf8_lossy(tag.get(12..12_usize.checked_add(count)?)?).into_owned()
        }
        b"mluc" => {
            let (length, offset) = (number(tag, 20)?, number(tag, 24)?);
            let bytes = tag.get(offset..offset.checked_add(length)?)?;
            let marked: Vec<u8> = [0xfe, 0xff].into_iter().chain(bytes.iter().copied()).collect();
            Object::Text(marked.into()).readable()?
        }
        _ => return None,
    };
    let text: String = text.chars().filter(|letter| !letter.is_control()).take(80).collect();
    (!text.is_empty()).then_some(text)
}
