//! Images: resolution at the size at which they are printed, transparency, and what drawings (SVG) must not have.

use quick_xml::events::{BytesStart, Event};
use typst::layout::{Frame, FrameItem, Size, Transform};
use typst::syntax::Span;
use typst::visualize::{Image, ImageKind, RasterImage};

use super::{Fault, Flaw};

/// Points in an inch.
const INCH: f64 = 72.0;

/// Looks at the images of a frame; an image is told once.
pub fn look(frame: &Frame, page: usize, resolution: f64, faults: &mut Vec<Fault>) {
    walk(frame, Transform::identity(), &mut |image, size, span, transform| {
        let (source, flaw) = match image.kind() {
            ImageKind::Raster(raster) => (raster.data(), of_raster(raster, size, transform, resolution)),
            ImageKind::Svg(drawing) => (drawing.data(), objection(drawing.data()).map(Flaw::Drawing)),
            ImageKind::Pdf(_) => return,
        };
        let is_told = faults.iter().any(|other| matches!(other, Fault::Image { image, .. } if image == source));
        if let Some(flaw) = flaw.filter(|_| !is_told) {
            faults.push(Fault::Image { page, image: source.clone(), span, flaw });
        }
    });
}

fn of_raster(raster: &RasterImage, size: Size, transform: Transform, resolution: f64) -> Option<Flaw> {
    let wide = size.x.to_pt() * (transform.sx.get().powi(2) + transform.ky.get().powi(2)).sqrt();
    let high = size.y.to_pt() * (transform.sy.get().powi(2) + transform.kx.get().powi(2)).sqrt();
    let across = f64::from(raster.width()) / (wide / INCH);
    let down = f64::from(raster.height()) / (high / INCH);
    let pixels = raster.dynamic();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive number is told")]
    let dots = across.min(down).round() as u32;
    if pixels.color().has_alpha() && pixels.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX) {
        return Some(Flaw::Transparent);
    }
    (f64::from(dots) < resolution).then_some(Flaw::LowResolution(dots))
}

fn walk(frame: &Frame, transform: Transform, tell: &mut dyn FnMut(&Image, Size, Span, Transform)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, transform.pre_concat(group.transform), tell),
            FrameItem::Image(image, size, span) => tell(image, *size, *span, transform),
            _ => {}
        }
    }
}

/// What a drawing has that a printer cannot be given, in words.
fn objection(svg: &[u8]) -> Option<String> {
    let mut reader = quick_xml::Reader::from_str(std::str::from_utf8(svg).unwrap_or_default());
    let mut in_style = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                in_style = element.local_name().as_ref() == "style";
                if let Some(what) = of_element(&element) {
                    return Some(what);
                }
            }
            Ok(Event::Text(text)) if in_style => {
                if let Some(what) = of_style(&text) {
                    return Some(what);
                }
            }
            Ok(Event::CData(text)) if in_style => {
                if let Some(what) = of_style(&text) {
                    return Some(what);
                }
            }
            // What is no XML did not become an image.
            Ok(Event::Eof) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

fn of_element(element: &BytesStart) -> Option<String> {
    match element.local_name().as_ref() {
        "script" => return Some("a script".to_string()),
        "text" | "tspan" | "font" | "font-face" => {
            return Some("text in a font of its own: turn it into paths".to_string());
        }
        "image" | "feImage" => return Some("an image within it: place that in the template".to_string()),
        "filter" => return Some("a filter, which makes pixels of it: draw the blur or shadow otherwise".to_string()),
        "foreignObject" => return Some("foreign content (`foreignObject`)".to_string()),
        _ => {}
    }
    for attribute in element.attributes().flatten() {
        let name = attribute.key.local_name().as_ref().to_string();
        let value = attribute.value.trim().to_string();
        if name.starts_with("on") {
            return Some(format!("a script (`{name}`)"));
        }
        if name == "href" && !value.starts_with('#') {
            return Some(format!("a reference to `{}`", shortened(&value)));
        }
        if let Some(what) = of_style(&value) {
            return Some(what);
        }
    }
    None
}

fn of_style(style: &str) -> Option<String> {
    if style.contains("@import") || style.contains("@font-face") {
        return Some("a style that loads something".to_string());
    }
    let (_, after) = style.split_once("url(")?;
    let target = after.trim_start_matches(['"', '\'', ' ']);
    (!target.starts_with('#')).then(|| format!("a reference to `{}`", shortened(target)))
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::objection;

    #[test]
    fn drawings_with_more_than_paths_are_refused() {
        let check = |inside: &str, found: Option<&str>| {
            let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='x'>{inside}</svg>");
            let what = objection(svg.as_bytes());
            assert_eq!(what.is_some(), found.is_some(), "{inside}: {what:?}");
            assert!(what.unwrap_or_default().contains(found.unwrap_or_default()), "{inside}");
        };
        check("<path d='M0 0h9v9z' fill='url(#a)'/><use href='#b'/>", None);
        check("<script>alert(1)</script>", Some("script"));
        check("<path onload='x()'/>", Some("onload"));
        check("<text>A</text>", Some("paths"));
        check("<filter id='a'><feGaussianBlur stdDeviation='1'/></filter>", Some("filter"));
        check("<image href='photo.png'/>", Some("image"));
        check("<use xlink:href='other.svg#a'/>", Some("other.svg"));
        check("<path fill='url(http://example.org/a.svg#b)'/>", Some("http://example.org"));
        check("<style>@import 'a.css';</style>", Some("style"));
        check("<style><![CDATA[path{fill:url('b.svg#c')}]]></style>", Some("b.svg"));
    }
}
