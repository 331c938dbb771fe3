//! ICC profiles: whether a file is the profile of a CMYK printer, and the inks that it gives to a colour (ICC.1:2001-04,
//! ICC.1:2022).

use std::sync::Arc;

use moxcms::{ColorProfile, DataColorSpace, Layout, RenderingIntent, Transform8BitExecutor, TransformOptions};

/// Size of the header, in bytes.
const HEADER: usize = 128;

/// What is wrong with a file as the profile of a printing condition, in words.
pub fn objection(profile: &[u8]) -> Option<String> {
    let field = |at: usize| profile.get(at..at + 4);
    if profile.len() < HEADER || field(36) != Some(b"acsp") {
        return Some("it is no ICC profile".to_string());
    }
    let size = field(0).and_then(|bytes| Some(u32::from_be_bytes(bytes.try_into().ok()?)));
    if size.is_none_or(|size| usize::try_from(size).ok() != Some(profile.len())) {
        let size = size.unwrap_or_default();
        return Some(format!("it is truncated or damaged: it says {size} bytes and has {}", profile.len()));
    }
    let word = |at| String::from_utf8_lossy(field(at).unwrap_or_default()).trim_end().to_string();
    if word(16) != "CMYK" {
        return Some(format!("its colours are {}, and print needs CMYK", word(16)));
    }
    if word(12) != "prtr" {
        return Some(format!("it is a profile of the class `{}`, and print needs that of a printer, `prtr`", word(12)));
    }
    Inks::new(profile).err()
}

/// Turns colours of screens into those of the printing condition.
pub struct Inks {
    press: ColorProfile,
    from_srgb: Way,
}

/// The way from a colour space into the inks.
type Way = Arc<Transform8BitExecutor>;

impl Inks {
    /// Prepares the way from sRGB into the profile.
    ///
    /// # Errors
    /// In words, why the profile does not serve.
    pub fn new(profile: &[u8]) -> Result<Self, String> {
        let damaged = |error: moxcms::CmsError| format!("it cannot be read: {error}");
        let press = ColorProfile::new_from_slice(profile).map_err(damaged)?;
        if press.color_space != DataColorSpace::Cmyk || press.lut_b_to_a_perceptual.is_none() {
            return Err("it has no table that tells the inks of a colour (`B2A0`)".to_string());
        }
        let from_srgb = way(&ColorProfile::new_srgb(), &press).map_err(damaged)?;
        Ok(Self { press, from_srgb })
    }

    /// The inks of an image's pixels, three bytes each; four bytes each, 255 for full ink. Greys are black ink alone. What the
    /// numbers mean says the image's own profile; without one that serves they are sRGB.
    pub fn of_image(&self, pixels: &[u8], profile: Option<&[u8]>) -> Vec<u8> {
        let own = profile.and_then(|profile| ColorProfile::new_from_slice(profile).ok());
        let own = own.filter(|own| own.color_space == DataColorSpace::Rgb).and_then(|own| way(&own, &self.press).ok());
        through(own.as_ref().unwrap_or(&self.from_srgb), pixels)
    }

    /// The inks of one sRGB colour, each from 0 to 1.
    pub fn of_one(&self, colour: [f32; 3]) -> [f32; 4] {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
        let bytes = colour.map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
        let inks = through(&self.from_srgb, &bytes);
        std::array::from_fn(|index| f32::from(inks.get(index).copied().unwrap_or(255)) / 255.0)
    }
}

fn way(from: &ColorProfile, press: &ColorProfile) -> Result<Way, moxcms::CmsError> {
    let options = TransformOptions { rendering_intent: RenderingIntent::Perceptual, ..TransformOptions::default() };
    from.create_transform_8bit(Layout::Rgb, press, Layout::Rgba, options)
}

fn through(way: &Way, colours: &[u8]) -> Vec<u8> {
    let mut inks = vec![0; colours.len() / 3 * 4];
    if way.transform(colours, &mut inks).is_err() {
        inks.fill(255);
    }
    for (colour, ink) in colours.chunks_exact(3).zip(inks.chunks_exact_mut(4)) {
        if let [red, green, blue] = *colour
            && red == green
            && green == blue
        {
            ink.copy_from_slice(&[0, 0, 0, 255 - red]);
        }
    }
    inks
}

/// The black ink that looks as grey as some inks do (the weights of ITU-R BT.601).
pub fn grey([cyan, magenta, yellow, black]: [f32; 4]) -> f32 {
    (0.299 * cyan + 0.587 * magenta + 0.114 * yellow + black).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROFILE: &[u8] = include_bytes!("../../manuals/print/swop-small.icc");

    #[test]
    fn only_whole_profiles_of_cmyk_printers_serve() {
        assert_eq!(objection(PROFILE), None);
        let check = |bytes: &[u8], words: &str| {
            let found = objection(bytes).unwrap_or_default();
            assert!(found.contains(words), "{found}");
        };
        check(b"", "no ICC profile");
        check(b"GIF89a", "no ICC profile");
        check(&PROFILE[..4000], "truncated");
        let changed = |at: usize, word: &[u8]| [&PROFILE[..at], word, &PROFILE[at + word.len()..]].concat();
        check(&changed(16, b"RGB "), "colours are RGB");
        check(&changed(12, b"scnr"), "class `scnr`");
        // Without its table of inks, by another name of the tag.
        let tag = PROFILE.windows(4).position(|word| word == b"B2A0").unwrap();
        check(&changed(tag, b"xxxx"), "B2A0");
        for at in (0..PROFILE.len()).step_by(977) {
            drop(objection(&changed(at, b"\xff")));
        }
    }

    #[test]
    fn colours_become_the_inks_that_look_like_them() {
        let inks = Inks::new(PROFILE).unwrap();
        assert_eq!(
            inks.of_image(&[255, 255, 255, 0, 0, 0, 128, 128, 128], None),
            [0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 127]
        );
        let [cyan, magenta, yellow, _] = inks.of_one([0.85, 0.64, 0.25]);
        assert!(yellow > 0.8 && magenta < 0.45 && cyan < 0.2, "{cyan} {magenta} {yellow}");
    }
}
