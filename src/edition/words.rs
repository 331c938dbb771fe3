//! Two texts compared word by word.

use icu::segmenter::LineSegmenter;
use icu::segmenter::options::LineBreakOptions;
use similar::utils::diff_slices;
use similar::{Algorithm, ChangeTag};

/// A run of words of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Removed(String),
    Added(String),
}

/// Compares two texts. A word ends where a line may break (UAX #14), so Chinese is compared sign by sign.
pub fn word_diff(old: &str, new: &str) -> Vec<Piece> {
    let piece = |(tag, words): (ChangeTag, &[&str])| match tag {
        ChangeTag::Equal => Piece::Same(words.concat()),
        ChangeTag::Delete => Piece::Removed(words.concat()),
        ChangeTag::Insert => Piece::Added(words.concat()),
    };
    diff_slices(Algorithm::Myers, &words(old), &words(new)).into_iter().map(piece).collect()
}

fn words(text: &str) -> Vec<&str> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    ends.windows(2).filter_map(|pair| text.get(*pair.first()?..*pair.last()?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_stay_are_kept() {
        let told = |old: &str, new: &str| {
            let piece = |piece: Piece| match piece {
                Piece::Same(text) => text,
                Piece::Removed(text) => format!("[-{text}-]"),
                Piece::Added(text) => format!("[+{text}+]"),
            };
            word_diff(old, new).into_iter().map(piece).collect::<String>()
        };
        assert_eq!(told("entro 30 giorni", "entro 15 giorni"), "entro [-30 -][+15 +]giorni");
        assert_eq!(told("服务宪章", "服务章程"), "服务[-宪-]章[+程+]");
        assert_eq!(told("", "nuovo"), "[+nuovo+]");
        assert_eq!(told("a", "a"), "a");
    }
}
