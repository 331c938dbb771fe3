//! Colour spaces (ISO 32000-1, 8.6), as far as one must know them to say which inks a colour prints.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::preflight::pdf::File;
use crate::preflight::pdf::object::{Dict, Object};

/// How deep colour spaces may stand in each other.
const MOST_DEPTH: usize = 6;

/// The inks of four-colour printing.
pub const PROCESS: [&str; 4] = ["Cyan", "Magenta", "Yellow", "Black"];

/// The kind of a colour space, as a printer names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    Grey,
    Rgb,
    Cmyk,
    ManagedGrey,
    ManagedRgb,
    ManagedCmyk,
    Lab,
    Spot,
    /// All inks at once, for marks outside the page.
    Registration,
    /// No ink at all.
    Nothing,
    Unknown,
}

/// A colour space.
#[derive(Debug, Clone, PartialEq)]
pub enum Space {
    /// A device's, calibrated or ICC-based space: the family says which.
    Plain(Family),
    Indexed(Rc<Space>, Rc<[u8]>),
    /// Separation and `DeviceN`: the names of the inks, and the space that stands for them on a screen.
    Inks(Vec<Rc<str>>, Family),
    Pattern(Option<Rc<Space>>),
}

/// A colour of a space.
#[derive(Debug, Clone, PartialEq)]
pub struct Colour {
    pub family: Family,
    /// How much of each ink is printed, from 0 to 1, as far as it is known before colours are converted.
    pub inks: BTreeMap<Rc<str>, f64>,
    /// What a spot colour looks like is given in this family.
    pub alternate: Option<Family>,
    /// How light it looks, from 0 to 1, if that is known; and whether it is neutral.
    pub lightness: Option<(f64, bool)>,
}

impl Colour {
    /// Black, as every page begins.
    pub fn black() -> Self {
        Space::Plain(Family::Grey).colour(&[0.0])
    }

    /// A colour of which only the family is known.
    pub fn of(family: Family) -> Self {
        Self { family, inks: BTreeMap::new(), alternate: None, lightness: None }
    }

    /// The amount of an ink.
    pub fn ink(&self, name: &str) -> f64 {
        self.inks.get(name).copied().unwrap_or(0.0)
    }

    /// The amount of all inks, if it is known.
    pub fn total(&self) -> Option<f64> {
        // An image has a family and no inks that anybody counted.
        let is_known = matches!(self.family, Family::Grey | Family::Cmyk | Family::ManagedCmyk | Family::Spot);
        (is_known && !self.inks.is_empty()).then(|| self.inks.values().sum())
    }

    /// The number of inks that are printed, if it is known.
    pub fn plates(&self) -> Option<usize> {
        self.total().map(|_| self.inks.values().filter(|amount| **amount > 0.005).count())
    }

    /// Whether nothing is printed, or white.
    pub fn is_white(&self) -> bool {
        match self.total() {
            Some(total) => total < 0.005,
            None => self.family == Family::Nothing || self.lightness.is_some_and(|(lightness, _)| lightness > 0.995),
        }
    }

    /// Whether it prints black and nothing else.
    pub fn is_black_only(&self) -> bool {
        self.total().is_some() && self.plates() == Some(1) && self.ink("Black") > 0.005
    }

    /// Whether people see black.
    pub fn is_black(&self) -> bool {
        let mixed = ["Cyan", "Magenta", "Yellow"].iter().all(|ink| self.ink(ink) > 0.85);
        match self.lightness {
            Some((lightness, neutral)) => neutral && lightness < 0.12,
            None => self.ink("Black") > 0.85 || mixed,
        }
    }
}

impl Space {
    pub const GREY: Self = Self::Plain(Family::Grey);
    pub const RGB: Self = Self::Plain(Family::Rgb);
    pub const CMYK: Self = Self::Plain(Family::Cmyk);

    /// Reads a colour space; device spaces may be replaced by the `Default…` spaces of the resources.
    pub fn read(file: &File, object: &Object, resources: &Dict) -> Self {
        read(file, object, resources, 0)
    }

    /// What a printer calls it.
    pub fn family(&self) -> Family {
        match self {
            Self::Plain(family) => *family,
            Self::Indexed(base, _) => base.family(),
            Self::Inks(names, _) => match names.first().map(|name| &**name) {
                Some("All") if names.len() == 1 => Family::Registration,
                _ if names.iter().all(|name| &**name == "None") => Family::Nothing,
                _ => Family::Spot,
            },
            Self::Pattern(under) => under.as_ref().map_or(Family::Unknown, |under| under.family()),
        }
    }

    /// How many numbers a colour has.
    pub fn components(&self) -> usize {
        match self {
            Self::Plain(family) => match family {
                Family::Grey | Family::ManagedGrey => 1,
                Family::Cmyk | Family::ManagedCmyk => 4,
                _ => 3,
            },
            Self::Indexed(..) => 1,
            Self::Inks(names, _) => names.len(),
            Self::Pattern(under) => under.as_ref().map_or(0, |under| under.components()),
        }
    }

    /// The colour that a space begins with.
    pub fn initial(&self) -> Colour {
        match self {
            Self::Plain(Family::Cmyk | Family::ManagedCmyk) => self.colour(&[0.0, 0.0, 0.0, 1.0]),
            Self::Inks(names, _) => self.colour(&vec![1.0; names.len()]),
            _ => self.colour(&[0.0; 4]),
        }
    }

    /// The colour of some numbers.
    pub fn colour(&self, numbers: &[f64]) -> Colour {
        let number = |index: usize| numbers.get(index).copied().unwrap_or(0.0).clamp(0.0, 1.0);
        let mut colour = Colour::of(self.family());
        match self {
            Self::Plain(Family::Grey | Family::ManagedGrey) => {
                colour.lightness = Some((number(0), true));
                if colour.family == Family::Grey {
                    colour.inks.insert("Black".into(), 1.0 - number(0));
                }
            }
            Self::Plain(Family::Cmyk | Family::ManagedCmyk) => {
                colour.inks = PROCESS.iter().enumerate().map(|(index, ink)| (Rc::from(*ink), number(index))).collect();
            }
            Self::Plain(Family::Lab) => {
                let raw = |index: usize| numbers.get(index).copied().unwrap_or(0.0);
                colour.lightness = Some((raw(0) / 100.0, raw(1).abs() < 3.0 && raw(2).abs() < 3.0));
            }
            Self::Plain(_) => {
                let (red, green, blue) = (number(0), number(1), number(2));
                let spread = red.max(green).max(blue) - red.min(green).min(blue);
                colour.lightness = Some((0.3 * red + 0.59 * green + 0.11 * blue, spread < 0.04));
            }
            Self::Indexed(base, table) => {
                let count = base.components();
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255")]
                let index = numbers.first().copied().unwrap_or(0.0).clamp(0.0, 255.0) as usize;
                let row: Vec<f64> =
                    table.iter().skip(index * count).take(count).map(|byte| f64::from(*byte) / 255.0).collect();
                return if row.len() == count { base.colour(&row) } else { Colour::of(self.family()) };
            }
            Self::Inks(names, alternate) => {
                let amounts = names.iter().enumerate().map(|(index, name)| (Rc::clone(name), number(index)));
                colour.inks = amounts.filter(|(name, _)| &**name != "None").collect();
                colour.alternate = Some(*alternate);
            }
            Self::Pattern(_) => {}
        }
        colour
    }
}

fn read(file: &File, object: &Object, resources: &Dict, depth: usize) -> Space {
    if depth > MOST_DEPTH {
        return Space::Plain(Family::Unknown);
    }
    let object = file.resolve(object);
    let under = |object: &Object| read(file, object, resources, depth + 1);
    if let Some(name) = object.name() {
        let instead = |default: &str, space: Space| {
            let spaces = file.dict(resources, "ColorSpace");
            match spaces.raw(default) {
                Some(default) if depth == 0 => under(default),
                _ => space,
            }
        };
        return match name {
            "DeviceGray" | "G" => instead("DefaultGray", Space::GREY),
            "DeviceRGB" | "RGB" => instead("DefaultRGB", Space::RGB),
            "DeviceCMYK" | "CMYK" => instead("DefaultCMYK", Space::CMYK),
            "Pattern" => Space::Pattern(None),
            other => match file.dict(resources, "ColorSpace").raw(other) {
                Some(named) if depth == 0 => under(named),
                _ => Space::Plain(Family::Unknown),
            },
        };
    }
    let items = object.array().unwrap_or_default();
    let item = |index: usize| items.get(index).map_or(Object::Null, |item| file.resolve(item));
    match item(0).name().unwrap_or_default() {
        "CalGray" => Space::Plain(Family::ManagedGrey),
        "CalRGB" => Space::Plain(Family::ManagedRgb),
        "Lab" => Space::Plain(Family::Lab),
        "ICCBased" => Space::Plain(match item(1).dict().and_then(|dict| file.get(dict, "N").integer()) {
            Some(1) => Family::ManagedGrey,
            Some(3) => Family::ManagedRgb,
            Some(4) => Family::ManagedCmyk,
            _ => Family::Unknown,
        }),
        "Indexed" | "I" => {
            let table: Rc<[u8]> = match item(3) {
                Object::Text(text) => text,
                Object::Stream(stream) => file.decode(&stream).unwrap_or_default().into(),
                _ => Rc::from([]),
            };
            Space::Indexed(Rc::new(under(&item(1))), table)
        }
        "Separation" => {
            let name = item(1).name().unwrap_or_default().into();
            Space::Inks(vec![name], under(&item(2)).family())
        }
        "DeviceN" => {
            let list = item(1);
            let names = list.array().unwrap_or_default().iter().take(32);
            let names = names.filter_map(|name| file.resolve(name).name().map(Rc::from)).collect();
            Space::Inks(names, under(&item(2)).family())
        }
        "Pattern" => Space::Pattern(items.get(1).map(|base| Rc::new(under(base)))),
        "DeviceGray" | "DeviceRGB" | "DeviceCMYK" | "G" | "RGB" | "CMYK" => under(&item(0)),
        _ => Space::Plain(Family::Unknown),
    }
}

/// The colour at the ends of a shading with the most ink, by its function; only the family if that cannot be said.
pub fn of_shading(file: &File, shading: &Dict, resources: &Dict) -> Colour {
    let space = Space::read(file, &file.get(shading, "ColorSpace"), resources);
    let mut ends = Vec::new();
    function_ends(file, &file.get(shading, "Function"), &mut ends, 0);
    let colours = ends.iter().filter(|end| end.len() == space.components()).map(|end| space.colour(end));
    let total = |colour: &Colour| colour.total().unwrap_or(0.0);
    colours.max_by(|a, b| total(a).total_cmp(&total(b))).unwrap_or_else(|| Colour::of(space.family()))
}

/// The values of a function at its ends: of exponential functions, and of those stitched from them.
fn function_ends(file: &File, function: &Object, ends: &mut Vec<Vec<f64>>, depth: usize) {
    let Some(dict) = function.dict().filter(|_| depth < 4 && ends.len() < 256) else { return };
    match file.get(dict, "FunctionType").integer() {
        Some(2) => {
            for (key, default) in [("C0", 0.0), ("C1", 1.0)] {
                let values: Vec<f64> = file.list(dict, key).iter().filter_map(Object::number).collect();
                ends.push(if values.is_empty() { vec![default] } else { values });
            }
        }
        Some(3) => {
            for part in file.list(dict, "Functions") {
                function_ends(file, &part, ends, depth + 1);
            }
        }
        _ => {}
    }
}
