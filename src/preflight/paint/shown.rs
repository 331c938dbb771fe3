//! What content shows by name: images, forms, shadings and patterns (ISO 32000-1, 8.7 to 8.10).

use std::rc::Rc;

use super::colour::{self, Colour, Family, Space};
use super::image::Image;
use super::interpreter::Interpreter;
use super::state::Pattern;
use super::{Group, Kind, Mark};
use crate::preflight::geometry::{Matrix, Rect};
use crate::preflight::pdf::object::{Dict, Object, Stream};

/// How deep forms and patterns may show each other.
const MOST_DEPTH: usize = 12;

impl Interpreter<'_, '_, '_> {
    /// `Do`: an image or a form.
    pub(super) fn show(&mut self, name: Option<&str>, resources: &Dict) {
        let file = self.file;
        // Ten forms that show each other ten times are as many as there are operators.
        file.spend(60);
        let name = name.unwrap_or_default();
        let objects = file.dict(resources, "XObject");
        let object = file.get(&objects, name);
        let Some(stream) = object.stream() else {
            return self.note("content", format!("the resources have no object `{name}`"), None);
        };
        let dict = &stream.dict;
        if dict.has("OPI") {
            self.note("external-content", format!("`{name}` stands for a file elsewhere (OPI)"), None);
        }
        match file.get(dict, "Subtype").name() {
            Some("Image") => {
                if dict.has("Alternates") {
                    self.note("external-content", format!("the image `{name}` has alternates"), None);
                }
                self.image(dict, resources, Some(name.into()), Some(stream.number));
            }
            Some("Form") if file.get(dict, "Subtype2").name() != Some("PS") => {
                if dict.has("Ref") {
                    self.note("external-content", format!("`{name}` stands for a page of another file"), None);
                }
                self.form(stream, resources);
            }
            Some("Form" | "PS") => self.note("postscript", format!("`{name}` is a PostScript program"), None),
            _ => self.note("content", format!("`{name}` is neither image nor form"), None),
        }
    }

    pub(super) fn image(&mut self, dict: &Dict, resources: &Dict, name: Option<Rc<str>>, object: Option<u32>) {
        let matrix = self.state.matrix;
        let image = Image { name, object, ..Image::read(self.file, dict, resources, &matrix) };
        let area = matrix.rect(&Rect::new(0.0, 0.0, 1.0, 1.0));
        if image.has_alpha && self.painted.transparency.is_none() {
            self.painted.transparency = Some("an image with a soft mask".into());
        }
        if image.is_stencil {
            if !self.use_pattern(false, &area) {
                self.mark(Kind::Image(Rc::new(image)), area, false);
            }
            return;
        }
        let colour = Rc::new(Colour::of(image.family));
        let (overprint, keeps_inks, alpha) = (self.state.fill.overprint, self.state.keeps_inks, self.state.fill.alpha);
        let kind = Kind::Image(Rc::new(image));
        self.add(Mark { kind, area, colour, overprint, keeps_inks, alpha, object: self.object });
    }

    fn form(&mut self, stream: &Rc<Stream>, resources: &Dict) {
        if self.depth >= MOST_DEPTH {
            let message = "forms show each other too deep, or in a circle".to_string();
            return self.file.fault("too-complex", message, Some(stream.number));
        }
        let Some(content) = self.content_of(stream) else {
            return self.note("content", "a form cannot be read".into(), None);
        };
        let file = self.file;
        let own = file.get(&stream.dict, "Resources").dict().cloned();
        let matrix = Matrix::read(file, &stream.dict, "Matrix").then(&self.state.matrix);
        let kept = (self.state.clone(), self.cursor, self.object, self.base, std::mem::take(&mut self.states));
        let group = file.dict(&stream.dict, "Group");
        if file.get(&group, "S").name() == Some("Transparency") {
            self.enter_group(&group, resources, stream.number);
        }
        self.state.matrix = matrix;
        self.base = matrix;
        self.object = Some(stream.number);
        if let Some(bounds) = Rect::read(file, &file.get(&stream.dict, "BBox")) {
            self.state.clip = self.state.clip.meet(&matrix.rect(&bounds));
        }
        self.depth += 1;
        file.spend(50);
        self.content(&content, own.as_ref().unwrap_or(resources));
        self.depth -= 1;
        (self.state, self.cursor, self.object, self.base, self.states) = kept;
    }

    /// The content of a form or pattern, unfolded once for all pages.
    fn content_of(&mut self, stream: &Rc<Stream>) -> Option<Rc<Vec<u8>>> {
        if let Some(content) = self.known.forms.get(&stream.number) {
            return Some(Rc::clone(content));
        }
        let content = Rc::new(self.file.decode(stream)?);
        self.known.forms.insert(stream.number, Rc::clone(&content));
        Some(content)
    }

    /// Within a group opacity begins anew; what the group itself is shown with is transparency.
    fn enter_group(&mut self, group: &Dict, resources: &Dict, number: u32) {
        let space = self.file.get(group, "CS");
        let space = (!space.is_null()).then(|| Space::read(self.file, &space, resources).family());
        if self.painted.groups.len() < 1000 {
            self.painted.groups.push(Group { object: Some(number), space });
        }
        let is_opaque = self.state.fill.alpha >= 1.0 && &*self.state.blend == "Normal" && !self.state.has_soft_mask;
        if !is_opaque && self.painted.transparency.is_none() {
            self.painted.transparency = Some("a group that is not opaque".into());
        }
        self.state.fill.alpha = 1.0;
        self.state.stroke.alpha = 1.0;
        self.state.blend = "Normal".into();
        self.state.has_soft_mask = false;
    }

    /// `sh`: a shading over all that the clipping path leaves.
    pub(super) fn shading(&mut self, name: Option<&str>, resources: &Dict) {
        let shadings = self.file.dict(resources, "Shading");
        let shading = name.map_or(Object::Null, |name| self.file.get(&shadings, name));
        let Some(dict) = shading.dict() else {
            return self.note("content", format!("the resources have no shading `{}`", name.unwrap_or_default()), None);
        };
        self.file.spend(100);
        let colour = Rc::new(colour::of_shading(self.file, dict, resources));
        let (area, overprint, alpha) = (self.state.clip, self.state.fill.overprint, self.state.fill.alpha);
        let (kind, keeps_inks, object) = (Kind::Shading, self.state.keeps_inks, self.object);
        self.add(Mark { kind, area, colour, overprint, keeps_inks, alpha, object });
    }

    pub(super) fn choose_pattern(&mut self, is_stroke: bool, name: Option<&str>, resources: &Dict) {
        let patterns = self.file.dict(resources, "Pattern");
        let pattern = name.map(|name| Pattern { value: self.file.get(&patterns, name), resources: resources.clone() });
        if pattern.as_ref().is_some_and(|pattern| pattern.value.dict().is_none()) {
            self.note("content", format!("the resources have no pattern `{}`", name.unwrap_or_default()), None);
        }
        self.state.ink(is_stroke).pattern = pattern.map(Rc::new);
    }

    /// Paints an area with the pattern that is chosen; `false` if none is, or one without colours of its own.
    pub(super) fn use_pattern(&mut self, is_stroke: bool, area: &Rect) -> bool {
        let Some(pattern) = self.state.ink(is_stroke).pattern.clone() else { return false };
        let file = self.file;
        let Some(dict) = pattern.value.dict() else { return false };
        let matrix = Matrix::read(file, dict, "Matrix").then(&self.base);
        let is_shading = file.get(dict, "PatternType").integer() == Some(2);
        if !is_shading && file.get(dict, "PaintType").integer() == Some(2) {
            return false;
        }
        let shading = file.get(dict, "Shading");
        file.spend(20);
        let colour = match shading.dict() {
            Some(shading) if is_shading => colour::of_shading(file, shading, &pattern.resources),
            _ => Colour::of(Family::Unknown),
        };
        let (overprint, alpha) = (self.state.ink(is_stroke).overprint, self.state.ink(is_stroke).alpha);
        let (colour, keeps_inks, object) = (Rc::new(colour), self.state.keeps_inks, self.object);
        self.add(Mark { kind: Kind::Shading, area: *area, colour, overprint, keeps_inks, alpha, object });
        if let Some(stream) = pattern.value.stream().filter(|_| !is_shading) {
            self.tile(stream, &pattern, matrix, area);
        }
        true
    }

    /// Reads the content of a tile, once; what it paints stands for the whole area.
    fn tile(&mut self, stream: &Rc<Stream>, pattern: &Pattern, matrix: Matrix, area: &Rect) {
        if self.depth >= MOST_DEPTH || !self.patterns.insert(Some(stream.number)) {
            return;
        }
        let file = self.file;
        let Some(content) = self.content_of(stream) else { return };
        let kept = (self.state.clone(), self.cursor, self.object, self.base, std::mem::take(&mut self.states));
        let mut state = super::state::State::new(Rect::new(-1e9, -1e9, 1e9, 1e9));
        state.matrix = matrix;
        (self.state, self.base, self.object) = (state, matrix, Some(stream.number));
        let first = self.painted.marks.len();
        let own = file.get(&stream.dict, "Resources").dict().cloned();
        self.depth += 1;
        self.content(&content, own.as_ref().unwrap_or(&pattern.resources));
        self.depth -= 1;
        (self.state, self.cursor, self.object, self.base, self.states) = kept;
        let seen = area.meet(&self.state.clip);
        for mark in &mut self.painted.marks[first..] {
            mark.area = seen;
        }
    }
}
