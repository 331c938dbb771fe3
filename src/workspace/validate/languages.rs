//! Language tags: known to the workspace or to Unicode's locale data.

use std::collections::BTreeSet;

use icu::locale::{LanguageIdentifier, LocaleExpander, TransformResult};

use super::{Checker, Known};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::workspace::model::Tag;

impl Known<'_> {
    /// Whether there are texts for the tag or one of its parents: `fr` serves `fr-CA`.
    fn has_texts(&self, tag: &str) -> bool {
        let mut tag = tag;
        loop {
            if self.languages.contains(tag) {
                return true;
            }
            match tag.rsplit_once('-') {
                Some((parent, _)) => tag = parent,
                None => return false,
            }
        }
    }

    /// Whether the tag's language is one that CLDR covers (likely subtags, UTS #35, part 1). The codes of all living
    /// languages would let most slips of the pen pass: `itx` is one too.
    fn is_language(tag: &str) -> bool {
        let expander = LocaleExpander::new_common();
        let language = tag.split('-').next().unwrap_or(tag);
        LanguageIdentifier::try_from_str(language)
            .is_ok_and(|mut language| expander.maximize(&mut language) == TransformResult::Modified)
    }

    /// What is wrong with a tag; one that has a fallback of its own needs no texts.
    fn objection_to(&self, tag: &str, has_fallback: bool) -> Option<Diagnostic> {
        if self.has_texts(tag) {
            return None;
        }
        let suggestion = did_you_mean(tag, self.languages.iter().copied());
        if !Self::is_language(tag) {
            let folders = self.languages.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
            let list = (!folders.is_empty()).then(|| format!("the workspace has texts in {folders}"));
            let diagnostic = Diagnostic::error("unknown-locale", format!("unknown language tag `{tag}`"));
            return Some(diagnostic.maybe_hint(suggestion.or(list)));
        }
        let diagnostic =
            Diagnostic::warning("locale-without-texts", format!("there are no texts in the language `{tag}`"));
        (!has_fallback).then(|| diagnostic.hint(format!("texts stand in `locales/{tag}/`")).maybe_hint(suggestion))
    }
}

/// Checks every tag that the data name; a language without texts is told once.
pub fn check(checker: &mut Checker<'_>, known: &Known<'_>) {
    let data = checker.data;
    let languages = &data.languages;
    let mut told = BTreeSet::new();
    let mut check = |checker: &mut Checker<'_>, tag: &'_ Tag, path: &str| {
        if let Some(diagnostic) = known.objection_to(tag.as_str(), languages.fallback.contains_key(tag))
            && told.insert(tag.to_string())
        {
            checker.report_item(path, tag.as_str(), diagnostic);
        }
    };
    check(checker, &languages.source, "languages.source");
    if let Some(prevailing) = &languages.prevailing {
        check(checker, prevailing, "languages.prevailing");
    }
    for (from, to) in &languages.fallback {
        check(checker, to, &format!("languages.fallback.{from}"));
    }
    for (from, to) in &languages.conventions {
        check(checker, to, &format!("languages.conventions.{from}"));
    }
    for document in data.own_documents() {
        for line in &document.distribution {
            if let Some(locale) = &line.locale {
                check(checker, locale, &format!("documents.{}.distribution.{}.locale", document.id, line.id));
            }
        }
        let path = format!("documents.{}.locales", document.id);
        for (position, locale) in document.locales.iter().enumerate() {
            if document.locales.iter().take(position).any(|other| other == locale) {
                let message = format!("the document `{}` names the language `{locale}` twice", document.id);
                checker.report_item(&path, locale.as_str(), Diagnostic::error("duplicate-locale", message));
            } else {
                check(checker, locale, &path);
            }
        }
    }
}
