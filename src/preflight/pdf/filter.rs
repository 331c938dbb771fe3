//! Filters of streams (ISO 32000-1, 7.4), decoded within a limit of bytes.

use flate2::{Decompress, FlushDecompress, Status};

use super::object::{Dict, Object};

/// What came of decoding.
#[derive(Debug, PartialEq, Eq)]
pub enum Decoded {
    /// All bytes.
    Whole(Vec<u8>),
    /// What could be read before the data ended or were wrong.
    Broken(Vec<u8>),
    /// More than the limit; nothing is kept.
    TooLarge,
    /// A filter of images, or one that is not known.
    Foreign,
}

/// The filters of a stream with their parameters, references resolved by the caller.
pub type Chain = Vec<(String, Option<Dict>)>;

/// How many filters a stream may have; files use one or two.
const MOST_FILTERS: usize = 8;

/// Decodes the bytes of a stream.
pub fn decode(bytes: &[u8], chain: &Chain, limit: usize) -> Decoded {
    if chain.len() > MOST_FILTERS {
        return Decoded::TooLarge;
    }
    let mut data = bytes.to_vec();
    let mut is_whole = true;
    for (filter, parameters) in chain {
        let predictor = parameters.as_ref().and_then(|dict| dict.raw("Predictor")?.integer()).unwrap_or(1);
        let decoded = match filter.as_str() {
            "FlateDecode" | "Fl" => {
                let inflated = inflate(&data, limit);
                match inflated {
                    Decoded::Whole(_) if predictor > 1 => by_library(&data, "FlateDecode", parameters.as_ref(), limit),
                    other => other,
                }
            }
            "LZWDecode" | "LZW" => by_library(&data, "LZWDecode", parameters.as_ref(), limit),
            "ASCII85Decode" | "A85" => by_library(&data, "ASCII85Decode", None, limit),
            "ASCIIHexDecode" | "AHx" => by_library(&data, "ASCIIHexDecode", None, limit),
            "RunLengthDecode" | "RL" => by_library(&data, "RunLengthDecode", None, limit),
            _ => Decoded::Foreign,
        };
        data = match decoded {
            Decoded::Whole(data) => data,
            Decoded::Broken(data) => {
                is_whole = false;
                data
            }
            other => return other,
        };
    }
    match (data.len() > limit, is_whole) {
        (true, _) => Decoded::TooLarge,
        (false, true) => Decoded::Whole(data),
        (false, false) => Decoded::Broken(data),
    }
}

/// Flate; unlike the library's this one says whether the data were whole.
fn inflate(bytes: &[u8], limit: usize) -> Decoded {
    let mut decoder = Decompress::new(true);
    let mut output = Vec::with_capacity(bytes.len().saturating_mul(3).clamp(1024, 1 << 20));
    let (mut read, mut written) = (0, 0);
    loop {
        if output.len() > limit {
            return Decoded::TooLarge;
        }
        output.reserve(1 << 15);
        let ended = decoder.decompress_vec(&bytes[read..], &mut output, FlushDecompress::None);
        let (new_read, new_written) = (decoder.total_in(), decoder.total_out());
        let advanced = usize::try_from(new_read).unwrap_or(usize::MAX) != read || new_written != written;
        read = usize::try_from(new_read).unwrap_or(usize::MAX).min(bytes.len());
        written = new_written;
        match ended {
            Ok(Status::StreamEnd) => return Decoded::Whole(output),
            Ok(_) if advanced => {}
            _ => return Decoded::Broken(output),
        }
    }
}

fn by_library(bytes: &[u8], filter: &str, parameters: Option<&Dict>, limit: usize) -> Decoded {
    let mut dict = lopdf::Dictionary::new();
    dict.set("Filter", filter);
    if let Some(parameters) = parameters {
        let mut given = lopdf::Dictionary::new();
        for (key, value) in parameters.iter() {
            if let Object::Integer(value) = value {
                // A row of a predictor is kept in memory: no row is longer than the limit.
                let most = i64::try_from(limit).unwrap_or(i64::MAX);
                given.set(key.as_bytes().to_vec(), (*value).clamp(0, most));
            }
        }
        dict.set("DecodeParms", given);
    }
    let stream = lopdf::Stream::new(dict, bytes.to_vec());
    match stream.decompressed_content_with_limit(limit) {
        Ok(data) => Decoded::Whole(data),
        Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => Decoded::TooLarge,
        Err(_) => Decoded::Broken(Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn deflate(data: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(data).unwrap();
        encoder.finish().unwrap()
    }

    fn flate() -> Chain {
        vec![("FlateDecode".into(), None)]
    }

    #[test]
    fn a_bomb_is_stopped_at_the_limit() {
        let bomb = deflate(&vec![0; 50_000_000]);
        assert!(bomb.len() < 100_000);
        assert_eq!(decode(&bomb, &flate(), 1_000_000), Decoded::TooLarge);
        let twice = deflate(&bomb);
        let chain = [flate(), flate()].concat();
        assert_eq!(decode(&twice, &chain, 1_000_000), Decoded::TooLarge);
        assert_eq!(decode(b"x", &vec![("Fl".into(), None); 9], 10), Decoded::TooLarge);
    }

    #[test]
    fn truncated_data_are_told_from_whole_ones() {
        let data = deflate(b"hello, hello, hello");
        assert_eq!(decode(&data, &flate(), 100), Decoded::Whole(b"hello, hello, hello".to_vec()));
        assert!(matches!(decode(&data[..data.len() - 8], &flate(), 100), Decoded::Broken(_)));
        assert_eq!(decode(b"48 49>", &vec![("ASCIIHexDecode".into(), None)], 10), Decoded::Whole(b"HI".to_vec()));
        assert_eq!(decode(b"", &vec![("DCTDecode".into(), None)], 10), Decoded::Foreign);
    }
}
