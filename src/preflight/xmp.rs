//! XMP metadata (ISO 16684-1), reduced to properties and their values.

use std::collections::BTreeMap;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

/// How many events of XML are read.
const MOST_EVENTS: usize = 200_000;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// The namespaces of properties that checks ask for.
const PREFIXES: [(&str, &str); 8] = [
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("http://ns.adobe.com/xap/1.0/", "xmp"),
    ("http://ns.adobe.com/xap/1.0/mm/", "xmpMM"),
    ("http://ns.adobe.com/pdf/1.3/", "pdf"),
    ("http://www.npes.org/pdfx/ns/id/", "pdfxid"),
    ("http://ns.adobe.com/pdfx/1.3/", "pdfx"),
    ("http://www.aiim.org/pdfa/ns/id/", "pdfaid"),
    ("http://www.aiim.org/pdfua/ns/id/", "pdfuaid"),
];

/// Properties by prefix and name, with their values in order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Xmp(BTreeMap<String, Vec<String>>);

impl Xmp {
    /// Reads a packet; `None` if it is no well-formed XML or no RDF.
    pub fn parse(packet: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(packet).ok()?;
        let mut reader = NsReader::from_str(text.trim_start_matches('\u{feff}').trim_end_matches('\0'));
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        // The property that is being read, and how deep the reader stands in it.
        let mut property: Option<(String, usize)> = None;
        let (mut depth, mut is_rdf, mut value) = (0_usize, false, String::new());
        for _ in 0..MOST_EVENTS {
            match reader.read_event().ok()? {
                Event::Start(element) => {
                    depth += 1;
                    value.clear();
                    let (namespace, name) = resolve(&reader, &element);
                    is_rdf |= namespace == RDF && name == "RDF";
                    if namespace == RDF && name == "Description" && property.is_none() {
                        attributes(&reader, &element, &mut found)?;
                    } else if property.is_none() && is_rdf && namespace != RDF {
                        property = prefix(&namespace).map(|prefix| (format!("{prefix}:{name}"), depth));
                    }
                }
                Event::Empty(element) => {
                    let (namespace, name) = resolve(&reader, &element);
                    is_rdf |= namespace == RDF && name == "RDF";
                    if namespace == RDF && name == "Description" && property.is_none() {
                        attributes(&reader, &element, &mut found)?;
                    }
                }
                Event::End(_) => {
                    if let Some((key, start)) = &property {
                        let text = value.trim();
                        if !text.is_empty() {
                            found.entry(key.clone()).or_default().push(text.to_string());
                        }
                        if depth == *start {
                            property = None;
                        }
                    }
                    value.clear();
                    depth = depth.checked_sub(1)?;
                }
                Event::Text(text) => value.push_str(&text.xml10_content()),
                Event::CData(text) => value.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                    Some(letter) => value.push(letter),
                    None => value.push_str(resolve_predefined_entity(&reference)?),
                },
                Event::Eof => return (is_rdf && depth == 0).then_some(Self(found)),
                _ => {}
            }
        }
        None
    }

    /// The first value of a property such as `dc:title`.
    pub fn get(&self, property: &str) -> Option<&str> {
        self.0.get(property)?.first().map(String::as_str)
    }

    /// All values of a property.
    pub fn all(&self, property: &str) -> &[String] {
        self.0.get(property).map(Vec::as_slice).unwrap_or_default()
    }
}

fn prefix(namespace: &str) -> Option<&'static str> {
    PREFIXES.iter().find(|(known, _)| *known == namespace).map(|(_, prefix)| *prefix)
}

fn resolve(reader: &NsReader<&[u8]>, element: &BytesStart) -> (String, String) {
    let (namespace, name) = reader.resolver().resolve_element(element.name());
    (bound(&namespace), name.as_ref().to_string())
}

fn bound(namespace: &ResolveResult) -> String {
    match namespace {
        ResolveResult::Bound(namespace) => namespace.0.to_string(),
        _ => String::new(),
    }
}

/// Properties that stand as attributes.
fn attributes(reader: &NsReader<&[u8]>, element: &BytesStart, found: &mut BTreeMap<String, Vec<String>>) -> Option<()> {
    for attribute in element.attributes().take(200) {
        let attribute = attribute.ok()?;
        let (namespace, name) = reader.resolver().resolve_attribute(attribute.key);
        if let Some(prefix) = prefix(&bound(&namespace)) {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned();
            found.entry(format!("{prefix}:{}", name.as_ref())).or_default().push(value);
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKET: &str = r#"<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" pdfxid:GTS_PDFXVersion="PDF/X-4"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
 <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Salt &amp; bread</rdf:li></rdf:Alt></dc:title>
 <dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq></dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"#;

    #[test]
    fn properties_stand_in_elements_and_attributes() {
        let xmp = Xmp::parse(PACKET.as_bytes()).unwrap();
        assert_eq!(xmp.get("pdfxid:GTS_PDFXVersion"), Some("PDF/X-4"));
        assert_eq!(xmp.get("dc:title"), Some("Salt & bread"));
        assert_eq!(xmp.all("dc:creator"), ["A", "B"]);
        assert_eq!(xmp.get("pdf:Producer"), None);
    }

    #[test]
    fn what_is_no_xmp_is_refused() {
        assert_eq!(Xmp::parse(b"<a><b></a>"), None);
        assert_eq!(Xmp::parse(b"<a/>"), None);
        assert_eq!(Xmp::parse(&PACKET.as_bytes()[..300]), None);
        assert_eq!(Xmp::parse("<a>".repeat(1_000_000).as_bytes()), None);
    }
}
