//! What content chooses before it paints: colours, graphics states, fonts (ISO 32000-1, 8.4 to 8.6 and 9.3).

use std::rc::Rc;

use super::colour::{Family, Space};
use super::font::Font;
use super::interpreter::Interpreter;
use crate::preflight::pdf::object::{Dict, Object};

/// The blend modes of ISO 32000-1, 11.3.5.
const BLEND_MODES: [&str; 17] = [
    "Normal",
    "Compatible",
    "Multiply",
    "Screen",
    "Overlay",
    "Darken",
    "Lighten",
    "ColorDodge",
    "ColorBurn",
    "HardLight",
    "SoftLight",
    "Difference",
    "Exclusion",
    "Hue",
    "Saturation",
    "Color",
    "Luminosity",
];

impl Interpreter<'_, '_, '_> {
    pub(super) fn choose_space(&mut self, is_stroke: bool, name: &str, resources: &Dict) {
        let named = self.file.dict(resources, "ColorSpace");
        // Spaces that are objects of their own are read once.
        let key = named.raw(name).and_then(Object::reference);
        let known = key.and_then(|key| self.known.spaces.get(&key).cloned());
        let space = known.unwrap_or_else(|| {
            self.file.spend(10);
            let space = Rc::new(Space::read(self.file, &Object::Name(name.into()), resources));
            if let Some(key) = key {
                self.known.spaces.insert(key, Rc::clone(&space));
            }
            space
        });
        if space.family() == Family::Unknown && !matches!(*space, Space::Pattern(_)) {
            self.note("content", format!("the resources have no colour space `{name}` that can be read"), None);
        }
        let ink = self.state.ink(is_stroke);
        ink.colour = Rc::new(space.initial());
        ink.space = space;
        ink.pattern = None;
    }

    pub(super) fn choose_colour(&mut self, is_stroke: bool, operands: &[Object]) {
        let numbers: Vec<f64> = operands.iter().filter_map(Object::number).collect();
        let ink = self.state.ink(is_stroke);
        let colour = match &*ink.space {
            Space::Pattern(Some(under)) => under.colour(&numbers),
            space => space.colour(&numbers),
        };
        ink.colour = Rc::new(colour);
    }

    /// A parameter dictionary (ISO 32000-1, 8.4.5).
    pub(super) fn graphics_state(&mut self, name: Option<&str>, resources: &Dict) {
        let file = self.file;
        let states = file.dict(resources, "ExtGState");
        let Some(dict) = name.and_then(|name| file.get(&states, name).dict().cloned()) else {
            let name = name.unwrap_or_default();
            return self.note("content", format!("the resources have no graphics state `{name}`"), None);
        };
        if let Some(overprint) = file.get(&dict, "OP").bool() {
            self.state.stroke.overprint = overprint;
            self.state.fill.overprint = overprint;
        }
        if let Some(overprint) = file.get(&dict, "op").bool() {
            self.state.fill.overprint = overprint;
        }
        if let Some(mode) = file.get(&dict, "OPM").integer() {
            self.state.keeps_inks = mode == 1;
        }
        if let Some(width) = file.get(&dict, "LW").number() {
            self.state.line_width = width;
        }
        for (key, is_stroke) in [("ca", false), ("CA", true)] {
            if let Some(alpha) = file.get(&dict, key).number() {
                self.state.ink(is_stroke).alpha = alpha;
            }
        }
        match file.get(&dict, "SMask") {
            Object::Name(_) => self.state.has_soft_mask = false,
            Object::Null => {}
            _ => self.state.has_soft_mask = true,
        }
        let blend = match file.get(&dict, "BM") {
            Object::Array(list) => list.iter().filter_map(Object::name).find(|m| BLEND_MODES.contains(m)).map(Rc::from),
            mode => mode.name().map(Rc::from),
        };
        if let Some(blend) = blend {
            if !BLEND_MODES.contains(&&*blend) {
                self.note("blend-mode", format!("`{blend}` is no blend mode of PDF"), None);
            }
            self.state.blend = blend;
        }
        let own = |key: &str| !matches!(file.get(&dict, key).name(), Some("Default" | "Identity"));
        if (dict.has("TR") && own("TR")) || (dict.has("TR2") && own("TR2")) {
            self.note("transfer-function", "a graphics state has a transfer function".into(), None);
        }
        if let Some(font) = file.list(&dict, "Font").first().and_then(Object::dict) {
            self.state.text.font = Some(Rc::new(Font::read(file, font, None)));
        }
    }

    pub(super) fn font(&mut self, name: Option<&str>, resources: &Dict) {
        let file = self.file;
        let fonts = file.dict(resources, "Font");
        let name = name.unwrap_or_default();
        let number = fonts.raw(name).and_then(Object::reference);
        let Some(dict) = file.get(&fonts, name).dict().cloned() else {
            self.state.text.font = None;
            return self.note("content", format!("the resources have no font `{name}`"), None);
        };
        let known = number.and_then(|number| self.known.fonts.get(&number).cloned());
        let font = known.unwrap_or_else(|| {
            file.spend(300);
            let font = Rc::new(Font::read(file, &dict, number));
            if let Some(number) = number {
                self.known.fonts.insert(number, Rc::clone(&font));
            }
            font
        });
        self.state.text.font = Some(font);
    }
}
