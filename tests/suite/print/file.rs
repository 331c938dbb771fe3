//! Printed files, read back, and images to print.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A finished file of which a test asks what a printer's tools see.
pub struct Printed {
    document: Document,
}

impl Printed {
    pub fn open(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        Self { document: Document::load(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())) }
    }

    pub fn pages(&self) -> usize {
        self.document.get_pages().len()
    }

    fn page(&self, index: usize) -> ObjectId {
        self.document.page_iter().nth(index).unwrap()
    }

    /// A box of a page in millimetres, to the hundredth.
    pub fn millimetres(&self, page: usize, name: &str) -> [f64; 4] {
        let page = self.document.get_dictionary(self.page(page)).unwrap();
        let numbers = page.get(name.as_bytes()).unwrap().as_array().unwrap();
        std::array::from_fn(|index| {
            let points = f64::from(numbers[index].as_float().unwrap());
            (points / 72.0 * 25.4 * 100.0).round() / 100.0
        })
    }

    fn intent_dictionary(&self) -> &Dictionary {
        let intents = self.document.catalog().unwrap().get_deref(b"OutputIntents", &self.document).unwrap();
        self.document.dereference(&intents.as_array().unwrap()[0]).unwrap().1.as_dict().unwrap()
    }

    /// Subtype and condition of the output intent.
    pub fn intent(&self) -> (String, String) {
        let intent = self.intent_dictionary();
        let subtype = intent.get(b"S").unwrap().as_name().unwrap();
        let condition = intent.get(b"OutputConditionIdentifier").unwrap().as_str().unwrap();
        (String::from_utf8_lossy(subtype).into(), String::from_utf8_lossy(condition).into())
    }

    pub fn profile(&self) -> Vec<u8> {
        let profile = self.intent_dictionary().get_deref(b"DestOutputProfile", &self.document).unwrap();
        profile.as_stream().unwrap().get_plain_content().unwrap()
    }

    pub fn info(&self, key: &str) -> String {
        let info = self.document.trailer.get_deref(b"Info", &self.document).unwrap().as_dict().unwrap();
        lopdf::decode_text_string(info.get(key.as_bytes()).unwrap()).unwrap()
    }

    pub fn xmp(&self) -> String {
        let xmp = self.document.catalog().unwrap().get_deref(b"Metadata", &self.document).unwrap();
        String::from_utf8(xmp.as_stream().unwrap().get_plain_content().unwrap()).unwrap()
    }

    pub fn has_annotations(&self) -> bool {
        self.document.page_iter().any(|page| self.document.get_dictionary(page).unwrap().has(b"Annots"))
    }

    /// The operators of a page with their operands.
    pub fn operators(&self, page: usize) -> Vec<String> {
        let content = self.document.get_page_content(self.page(page));
        let written = |object: &Object| match object {
            Object::Name(name) => format!("/{}", String::from_utf8_lossy(name)),
            Object::Real(number) => number.to_string(),
            Object::Integer(number) => number.to_string(),
            other => format!("{other:?}"),
        };
        let operations = Content::decode(&content).unwrap().operations.into_iter();
        let line = |operation: lopdf::content::Operation| {
            let mut words: Vec<String> = operation.operands.iter().map(written).collect();
            words.push(operation.operator);
            words.join(" ")
        };
        operations.map(line).collect()
    }

    /// Where the first text of a page begins, in points from the left edge of the sheet.
    pub fn first_text_at(&self, page: usize) -> f64 {
        let operators = self.operators(page);
        let across = |matrix: &str| matrix.split(' ').nth_back(1).unwrap().parse::<f64>().unwrap();
        let begin = operators.iter().position(|operator| operator == "BT").unwrap();
        let moved = operators[..begin].iter().rev().find_map(|operator| operator.strip_suffix(" cm"));
        let matrix = operators[begin..].iter().find_map(|operator| operator.strip_suffix(" Tm")).unwrap();
        moved.map_or(0.0, across) + across(matrix)
    }

    pub fn text(&self, page: u32) -> String {
        crate::pdf::fold(&self.document.extract_text(&[page]).unwrap())
    }

    /// Names of the spot colours of the file.
    pub fn separations(&self) -> Vec<String> {
        fn look(object: &Object, found: &mut BTreeSet<String>) {
            match object {
                Object::Array(parts) => {
                    if let [Object::Name(kind), Object::Name(name), ..] = &parts[..]
                        && kind == b"Separation"
                    {
                        found.insert(String::from_utf8_lossy(name).into());
                    }
                    for part in parts {
                        look(part, found);
                    }
                }
                Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, value)| look(value, found)),
                Object::Stream(stream) => stream.dict.iter().for_each(|(_, value)| look(value, found)),
                _ => {}
            }
        }
        let mut found = BTreeSet::new();
        self.document.objects.values().for_each(|object| look(object, &mut found));
        found.into_iter().collect()
    }

    /// The colour spaces of the file's images.
    pub fn image_spaces(&self) -> Vec<String> {
        let images = self.document.objects.values().filter_map(|object| object.as_stream().ok());
        let images = images
            .filter(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image"));
        images
            .map(|image| String::from_utf8_lossy(image.dict.get(b"ColorSpace").unwrap().as_name().unwrap()).into())
            .collect()
    }

    /// The only image of the file: what is said of it, and its content as it stands there.
    pub fn image(&self) -> (&Dictionary, &[u8]) {
        let streams = self.document.objects.values().filter_map(|object| object.as_stream().ok());
        let is_image = |stream: &&lopdf::Stream| {
            stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image")
        };
        let images: Vec<_> = streams.filter(is_image).collect();
        let [image] = images[..] else { panic!("{} images", images.len()) };
        (&image.dict, &image.content)
    }

    /// The samples of the only image at the middle of each of its quarters.
    pub fn quarters(&self) -> [Vec<u8>; 4] {
        let (dict, content) = self.image();
        let samples = lopdf::Stream::new(dict.clone(), content.to_vec()).get_plain_content().unwrap();
        let number = |key: &[u8]| usize::try_from(dict.get(key).unwrap().as_i64().unwrap()).unwrap();
        let (width, height) = (number(b"Width"), number(b"Height"));
        let size = samples.len() / width / height;
        [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| {
            let at = (y * height / 4 * width + x * width / 4) * size;
            samples[at..at + size].to_vec()
        })
    }

    /// Summaries of tables, and for which cells their heads stand, from the tags.
    pub fn table_tags(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let (mut summaries, mut scopes) = (BTreeSet::new(), BTreeSet::new());
        let attributes = self.document.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"A").ok());
        for attribute in
            attributes.flat_map(|found| found.as_array().map_or(std::slice::from_ref(found), Vec::as_slice))
        {
            let Ok(attribute) = attribute.as_dict() else { continue };
            summaries.extend(attribute.get(b"Summary").and_then(lopdf::decode_text_string));
            let scope = attribute.get(b"Scope").and_then(Object::as_name);
            scopes.extend(scope.map(|name| String::from_utf8_lossy(name).to_string()));
        }
        (summaries, scopes)
    }

    /// An attached file: its content, media type and relationship to the document.
    pub fn attachment(&self, name: &str) -> (Vec<u8>, String, String) {
        let specifications = self.document.objects.values().filter_map(|object| object.as_dict().ok());
        let is_it = |dictionary: &&Dictionary| {
            dictionary.get(b"UF").and_then(lopdf::decode_text_string).is_ok_and(|found| found == name)
        };
        let specification = specifications.into_iter().find(is_it).unwrap();
        let file = specification.get_deref(b"EF", &self.document).unwrap().as_dict().unwrap();
        let stream = file.get_deref(b"F", &self.document).unwrap().as_stream().unwrap();
        let name = |object: &Object| String::from_utf8_lossy(object.as_name().unwrap()).to_string();
        (
            stream.get_plain_content().unwrap(),
            name(stream.dict.get(b"Subtype").unwrap()),
            name(specification.get(b"AFRelationship").unwrap()),
        )
    }
}

/// A square PNG of one colour, perhaps half transparent.
pub fn png(side: u32, transparent: bool) -> Vec<u8> {
    let pixel: &[u8] = if transparent { &[200, 30, 60, 128] } else { &[200, 30, 60] };
    let mut row = vec![0];
    row.extend(pixel.iter().copied().cycle().take(pixel.len() * side as usize));
    let rows: Vec<u8> = row.iter().copied().cycle().take(row.len() * side as usize).collect();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8], data: &[u8]| {
        png.write_all(&u32::try_from(data.len()).unwrap().to_be_bytes()).unwrap();
        png.extend_from_slice(name);
        png.extend_from_slice(data);
        png.extend_from_slice(&crc(&[name, data].concat()).to_be_bytes());
    };
    let pixels = side.to_be_bytes();
    let kind = if transparent { 6 } else { 2 };
    chunk(b"IHDR", &[&pixels[..], &pixels, &[8, kind, 0, 0, 0]].concat());
    chunk(b"IDAT", &zlib(&rows));
    chunk(b"IEND", &[]);
    png
}

/// Data in stored blocks of the zlib format (RFC 1950, RFC 1951).
fn zlib(data: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let mut blocks = data.chunks(0xffff).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap();
        out.push(u8::from(blocks.peek().is_none()));
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(&(!length).to_le_bytes());
        out.extend_from_slice(block);
    }
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in data {
        a = (a + u32::from(*byte)) % 65521;
        b = (b + a) % 65521;
    }
    out.extend_from_slice(&(b << 16 | a).to_be_bytes());
    out
}

/// The check sum of a PNG chunk (ISO 15948, annex D).
fn crc(data: &[u8]) -> u32 {
    !data.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 })
    })
}
