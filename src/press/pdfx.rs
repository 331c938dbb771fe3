//! The finished file: PDF/X-4 (ISO 15930-7) of what the exporter wrote.
//!
//! The exporter knows no PDF/X. What it lacks is added here: boxes, output intent, identification, agreeing metadata; and
//! what a printer must not get is taken out: colours of screens (see `plates`), links, bookmarks.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::icc::Inks;
use super::pages::{Edges, Volume};
use super::{About, Specification, plates};

/// Entries of the catalogue that printed matter has no use for.
const UNWANTED: [&[u8]; 7] =
    [b"Outlines", b"Names", b"Dests", b"PageLabels", b"OpenAction", b"AcroForm", b"ViewerPreferences"];

/// Makes PDF/X-4 of a file that was exported from the volume.
pub(super) fn finish(
    pdf: &[u8],
    volume: &Volume,
    specification: &Specification,
    inks: &Inks,
    about: &About,
) -> lopdf::Result<Vec<u8>> {
    let mut file = Document::load_mem(pdf)?;
    file.version = "1.6".to_string();
    let pages: Vec<ObjectId> = file.page_iter().collect();
    for (page, edges) in pages.iter().zip(&volume.edges) {
        set_boxes(file.get_dictionary_mut(*page)?, *edges)?;
    }
    plates::separate(&mut file, &pages, inks, specification.grey)?;

    let profile = Stream::new(dictionary! { "N" => 4 }, specification.icc.to_vec());
    let profile = file.add_object(compressed(profile)?);
    let condition = text(&specification.condition);
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFX",
        "OutputConditionIdentifier" => condition.clone(),
        "OutputCondition" => condition.clone(),
        "Info" => condition,
        "DestOutputProfile" => profile,
    };
    let xmp = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet(about).into_bytes());
    let xmp = file.add_object(xmp.with_compression(false));
    let catalogue = file.catalog_mut()?;
    for key in UNWANTED {
        catalogue.remove(key);
    }
    catalogue.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalogue.set("Metadata", xmp);
    let date = Object::string_literal(format!("D:{}000000Z", about.date.strftime("%Y%m%d")));
    let info = file.add_object(dictionary! {
        "Title" => text(about.title),
        "Author" => text(about.author),
        "Keywords" => text(&about.keywords),
        "Creator" => text(about.creator),
        "Producer" => text(about.creator),
        "CreationDate" => date.clone(),
        "ModDate" => date,
        "Trapped" => "False",
        "GTS_PDFXVersion" => Object::string_literal("PDF/X-4"),
    });
    file.trailer.set("Info", info);
    file.trailer.remove(b"ID");
    write(file)
}

/// Writes a file with an identifier made of its content.
pub(super) fn write(mut file: Document) -> lopdf::Result<Vec<u8>> {
    file.prune_objects();
    file.renumber_objects();
    let mut unsigned = Vec::new();
    file.save_to(&mut unsigned)?;
    let hash = Sha256::digest(&unsigned);
    let id = Object::String(hash.iter().take(16).copied().collect(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut written = Vec::with_capacity(unsigned.len());
    file.save_to(&mut written)?;
    Ok(written)
}

/// Media, bleed and trim box, each within the one before it (ISO 15930-7, page boxes).
fn set_boxes(page: &mut Dictionary, edges: Edges) -> lopdf::Result<()> {
    let media: Vec<f32> = page.get(b"MediaBox")?.as_array()?.iter().map(Object::as_float).collect::<Result<_, _>>()?;
    let [left, bottom, right, top] = media[..] else {
        return Err(lopdf::Error::Unimplemented("a page without a rectangle"));
    };
    let cut = |by: fn(&Edges) -> typst::layout::Sides<f64>| {
        let by = by(&edges);
        #[expect(clippy::cast_possible_truncation, reason = "the file's numbers are of this size")]
        let by = by.map(|length| length as f32);
        Object::Array([left + by.left, bottom + by.bottom, right - by.right, top - by.top].map(Object::Real).to_vec())
    };
    let bleed: fn(&Edges) -> _ = |edges| typst::layout::Sides {
        left: edges.media.left - edges.bleed.left,
        top: edges.media.top - edges.bleed.top,
        right: edges.media.right - edges.bleed.right,
        bottom: edges.media.bottom - edges.bleed.bottom,
    };
    page.set("TrimBox", cut(|edges| edges.media));
    page.set("BleedBox", cut(bleed));
    for key in [&b"CropBox"[..], b"ArtBox", b"Annots", b"Tabs", b"StructParents"] {
        page.remove(key);
    }
    Ok(())
}

pub(super) fn compressed(mut stream: Stream) -> lopdf::Result<Object> {
    stream.compress()?;
    Ok(Object::Stream(stream))
}

/// A text string (ISO 32000-1, 7.9.2.2).
fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let bytes = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes.collect(), StringFormat::Hexadecimal)
}

/// The XMP packet (ISO 16684-1); it says what the document information says.
fn packet(about: &About) -> String {
    let escape = |text: &str| quick_xml::escape::escape(text).into_owned();
    let date = about.date.strftime("%Y-%m-%dT00:00:00Z");
    let identity = format!("{}{}{}{date}", about.title, about.author, about.keywords);
    let uuid: String = Sha256::digest(identity.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let (title, author, creator) = (escape(about.title), escape(about.author), escape(about.creator));
    let keywords = escape(&about.keywords);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<pdf:Keywords>{keywords}</pdf:Keywords>
<pdf:Producer>{creator}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:{uuid}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}'
    )
}
