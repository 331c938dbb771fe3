//! Plates: every colour of a file becomes inks, in content streams, forms and images.
//!
//! The exporter writes greys and the colours of drawings through ICC profiles of screens. Content streams are rewritten
//! (`content`), the samples of images are put into the intent's inks (`samples`), and the profiles go.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::content::{self, Overprint, Space};
use super::icc::Inks;
use super::samples;

/// Puts every colour of the file into inks.
pub(super) fn separate(file: &mut Document, pages: &[ObjectId], inks: &Inks, grey: bool) -> lopdf::Result<()> {
    let contents: BTreeSet<ObjectId> = pages.iter().flat_map(|page| file.get_page_contents(*page)).collect();
    let mut work: Vec<(ObjectId, ObjectId)> = Vec::new();
    for page in pages {
        work.extend(file.get_page_contents(*page).into_iter().map(|stream| (stream, *page)));
    }
    let is_named = |stream: &Stream, key: &[u8], value: &[u8]| {
        stream.dict.get(key).and_then(Object::as_name).is_ok_and(|name| name == value)
    };
    for (id, object) in &file.objects {
        if let Object::Stream(stream) = object
            && (is_named(stream, b"Subtype", b"Form") || stream.dict.has(b"PatternType"))
        {
            work.push((*id, *id));
        }
    }
    let mut states = BTreeSet::new();
    let mut resources = BTreeSet::new();
    for (stream, owner) in work {
        let dictionary = match file.get_object(owner)? {
            Object::Stream(stream) => &stream.dict,
            other => other.as_dict()?,
        };
        let spaces = named_spaces(file, dictionary);
        let content = file.get_object(stream)?.as_stream()?.get_plain_content()?;
        let rewritten = content::rewrite(&content, &spaces, inks, grey, contents.contains(&stream));
        let target = file.get_object_mut(stream)?.as_stream_mut()?;
        target.dict.remove(b"Filter");
        target.dict.remove(b"DecodeParms");
        target.set_content(rewritten.content);
        target.compress()?;
        resources.insert(owner);
        states.extend(rewritten.states);
    }
    let states: BTreeMap<String, ObjectId> =
        states.into_iter().map(|state| (state.name(), file.add_object(graphics_state(state)))).collect();
    for owner in resources {
        add_states(file, owner, &states, grey)?;
    }
    let images: Vec<ObjectId> = file
        .objects
        .iter()
        .filter(|(_, object)| object.as_stream().is_ok_and(|stream| is_named(stream, b"Subtype", b"Image")))
        .map(|(id, _)| *id)
        .collect();
    for id in images {
        samples::separate(file, id, inks, grey)?;
    }
    groups(file);
    Ok(())
}

fn graphics_state(state: Overprint) -> Dictionary {
    dictionary! { "Type" => "ExtGState", "op" => state.fill, "OP" => state.stroke, "OPM" => 1 }
}

/// What the named colour spaces of a page or form mean; those of screens are gone afterwards.
fn named_spaces(file: &Document, owner: &Dictionary) -> BTreeMap<Vec<u8>, Space> {
    let resources = owner.get_deref(b"Resources", file).and_then(Object::as_dict);
    let spaces = resources.and_then(|resources| resources.get_deref(b"ColorSpace", file)).and_then(Object::as_dict);
    let Ok(spaces) = spaces else { return BTreeMap::new() };
    spaces.iter().map(|(name, space)| (name.clone(), meaning(file, space))).collect()
}

/// What the numbers of a colour space mean.
pub(super) fn meaning(file: &Document, space: &Object) -> Space {
    let Ok((_, space)) = file.dereference(space) else { return Space::Other };
    match space {
        Object::Name(name) => match name.as_slice() {
            b"DeviceGray" => Space::Grey,
            b"DeviceRGB" => Space::Rgb,
            b"DeviceCMYK" => Space::Cmyk,
            _ => Space::Other,
        },
        Object::Array(parts) if parts.first().and_then(|name| name.as_name().ok()) == Some(b"ICCBased") => {
            let stream = parts.get(1).and_then(|stream| file.dereference(stream).ok()).map(|(_, stream)| stream);
            let components = stream.and_then(|stream| stream.as_stream().ok()?.dict.get(b"N").ok()?.as_i64().ok());
            match components {
                Some(1) => Space::Grey,
                Some(3) => Space::Rgb,
                Some(4) => Space::Cmyk,
                _ => Space::Other,
            }
        }
        Object::Array(parts) => spot(file, parts).map_or(Space::Other, Space::Spot),
        _ => Space::Other,
    }
}

/// The inks that stand for a spot colour at its fullest; the colour of all plates has none.
fn spot(file: &Document, space: &[Object]) -> Option<[f32; 4]> {
    let [kind, name, ..] = space else { return None };
    if kind.as_name().ok()? != b"Separation" || name.as_name().ok()? == b"All" {
        return None;
    }
    let (_, tints) = file.dereference(space.get(3)?).ok()?;
    let full = tints.as_dict().ok()?.get(b"C1").ok()?.as_array().ok()?;
    let full: Vec<f32> = full.iter().filter_map(|part| part.as_float().ok()).collect();
    full.try_into().ok()
}

/// Adds graphics states to the resources of a page or form, and takes the colour spaces of screens out of them.
fn add_states(
    file: &mut Document,
    owner: ObjectId,
    states: &BTreeMap<String, ObjectId>,
    grey: bool,
) -> lopdf::Result<()> {
    let dictionary = |object: &Object| -> lopdf::Result<Dictionary> {
        match object {
            Object::Stream(stream) => Ok(stream.dict.clone()),
            other => other.as_dict().cloned(),
        }
    };
    let before = dictionary(file.get_object(owner)?)?;
    let mut resources = before.get_deref(b"Resources", file).and_then(Object::as_dict).cloned().unwrap_or_default();
    let mut known = resources.get_deref(b"ExtGState", file).and_then(Object::as_dict).cloned().unwrap_or_default();
    for (name, id) in states {
        known.set(name.as_bytes(), *id);
    }
    if !known.is_empty() {
        resources.set("ExtGState", known);
    }
    if let Ok(spaces) = resources.get_deref(b"ColorSpace", file).and_then(Object::as_dict) {
        let kept = spaces.iter().filter(|(_, space)| meaning(file, space).stays(grey));
        let kept: Dictionary = kept.map(|(name, space)| (name.clone(), space.clone())).collect();
        resources.set("ColorSpace", kept);
    }
    match file.get_object_mut(owner)? {
        Object::Stream(stream) => stream.dict.set("Resources", resources),
        other => other.as_dict_mut()?.set("Resources", resources),
    }
    Ok(())
}

/// Transparency is blended in the inks of the intent (ISO 15930-7, transparency).
fn groups(file: &mut Document) {
    for object in file.objects.values_mut() {
        let dictionary = match object {
            Object::Stream(stream) => &mut stream.dict,
            Object::Dictionary(dictionary) => dictionary,
            _ => continue,
        };
        if let Ok(group) = dictionary.get_mut(b"Group").and_then(Object::as_dict_mut) {
            group.set("CS", "DeviceCMYK");
        }
    }
}
