//! Samples: the pixels of an image in the inks of the press, through the profile that the image brings along.

use lopdf::{Document, Object, ObjectId, Stream};

use super::content::Space;
use super::icc::{self, Inks};
use super::plates::meaning;

/// Puts an image into inks. The inks of one that has them already stay as they are, unless all is printed in black.
pub(super) fn separate(file: &mut Document, id: ObjectId, inks: &Inks, grey: bool) -> lopdf::Result<()> {
    let stream = file.get_object(id)?.as_stream()?;
    let Ok(space) = stream.dict.get(b"ColorSpace") else { return Ok(()) };
    let space = meaning(file, space);
    let is_jpeg = stream.filters().is_ok_and(|filters| filters.contains(&&b"DCTDecode"[..]));
    let named = match space {
        // Numbers that need no change, only the name of their inks.
        Space::Grey if is_jpeg => Some("DeviceGray"),
        Space::Cmyk if !grey => Some("DeviceCMYK"),
        Space::Spot(_) | Space::Other => return Ok(()),
        _ => None,
    };
    if let Some(name) = named {
        file.get_object_mut(id)?.as_stream_mut()?.dict.set("ColorSpace", name);
        return Ok(());
    }
    let bits = stream.dict.get(b"BitsPerComponent").and_then(Object::as_i64).unwrap_or(8);
    let samples = samples(stream, space, bits, is_jpeg)?;
    let (samples, name) = match space {
        Space::Rgb => {
            let colours = inks.of_image(&samples, profile(file, stream).as_deref());
            if grey { (blacks(&colours), "DeviceGray") } else { (colours, "DeviceCMYK") }
        }
        Space::Cmyk => (blacks(&samples), "DeviceGray"),
        Space::Grey | Space::Spot(_) | Space::Other => (samples, "DeviceGray"),
    };
    let target = file.get_object_mut(id)?.as_stream_mut()?;
    for key in [&b"Filter"[..], b"DecodeParms", b"Decode"] {
        target.dict.remove(key);
    }
    target.dict.set("ColorSpace", name);
    target.dict.set("BitsPerComponent", if bits == 16 { 8 } else { bits });
    target.set_content(samples);
    target.compress()
}

/// The samples as they count: a byte each, unless they have less than eight bits.
fn samples(stream: &Stream, space: Space, bits: i64, is_jpeg: bool) -> lopdf::Result<Vec<u8>> {
    let samples = if is_jpeg { jpeg(&stream.content, space)? } else { stream.get_plain_content()? };
    // Two bytes a sample are one too many for paper.
    let samples: Vec<u8> = if bits == 16 { samples.into_iter().step_by(2).collect() } else { samples };
    // Some programs store the inks of a JPEG the other way round, and the exporter says so.
    let decode = stream.dict.get(b"Decode").and_then(Object::as_array);
    let is_inverted = decode.is_ok_and(|decode| decode.first().and_then(|it| it.as_float().ok()) == Some(1.0));
    Ok(if is_inverted { samples.into_iter().map(|sample| !sample).collect() } else { samples })
}

fn jpeg(content: &[u8], space: Space) -> lopdf::Result<Vec<u8>> {
    use zune_jpeg::zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
    let space = if space == Space::Rgb { ColorSpace::RGB } else { ColorSpace::CMYK };
    let options = DecoderOptions::default().jpeg_set_out_colorspace(space);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(content), options);
    decoder.decode().map_err(|_| lopdf::Error::Unimplemented("a JPEG image that cannot be decoded"))
}

/// The profile of an image's colours, if it has one.
fn profile(file: &Document, image: &Stream) -> Option<Vec<u8>> {
    let space = image.dict.get_deref(b"ColorSpace", file).ok()?.as_array().ok()?;
    let (_, profile) = file.dereference(space.get(1)?).ok()?;
    profile.as_stream().ok()?.get_plain_content().ok()
}

/// The greys of inks, four bytes each: 255 is paper.
fn blacks(inks: &[u8]) -> Vec<u8> {
    let black = |inks: &[u8]| {
        let part = |index: usize| f32::from(inks.get(index).copied().unwrap_or_default()) / 255.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
        let sample = ((1.0 - icc::grey([part(0), part(1), part(2), part(3)])) * 255.0).round() as u8;
        sample
    };
    inks.chunks_exact(4).map(black).collect()
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;
    use moxcms::ColorProfile;

    use super::*;

    #[test]
    fn the_profile_of_an_image_says_what_its_numbers_mean() {
        let inks = Inks::new(include_bytes!("../../manuals/print/swop-small.icc")).unwrap();
        let green = |profile: Vec<u8>| {
            let mut file = Document::new();
            let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, profile));
            let image = dictionary! {
                "Subtype" => "Image", "Width" => 1, "Height" => 1, "BitsPerComponent" => 8,
                "ColorSpace" => vec!["ICCBased".into(), profile.into()],
            };
            let image = file.add_object(Stream::new(image, vec![30, 160, 60]));
            separate(&mut file, image, &inks, false).unwrap();
            file.get_object(image).unwrap().as_stream().unwrap().get_plain_content().unwrap()
        };
        let [srgb, wide] =
            [ColorProfile::new_srgb(), ColorProfile::new_adobe_rgb()].map(|own| green(own.encode().unwrap()));
        assert_eq!(green(b"no profile".to_vec()), inks.of_image(&[30, 160, 60], None));
        assert!(srgb.iter().zip(inks.of_image(&[30, 160, 60], None)).all(|(one, other)| one.abs_diff(other) < 3));
        // The same numbers are a stronger green in a wider space.
        assert!(wide[0] > srgb[0] + 20 && wide[1] < srgb[1], "{srgb:?} {wide:?}");
    }
}
