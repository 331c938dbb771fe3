//! The files of `letters/`: what the example's own texts do not have.

/// The text of each language.
pub const LETTERS: [(&str, &str); 12] = [
    ("it", include_str!("letters/it.ftl")),
    ("en", include_str!("letters/en.ftl")),
    ("de", include_str!("letters/de.ftl")),
    ("fr", include_str!("letters/fr.ftl")),
    ("es", include_str!("letters/es.ftl")),
    ("ro", include_str!("letters/ro.ftl")),
    ("sl", include_str!("letters/sl.ftl")),
    ("sq", include_str!("letters/sq.ftl")),
    ("uk", include_str!("letters/uk.ftl")),
    ("ar", include_str!("letters/ar.ftl")),
    ("hi", include_str!("letters/hi.ftl")),
    ("zh", include_str!("letters/zh.ftl")),
];
