//! The manifest: what was built from what, as `manifest.json` in the output folder.

mod journal;
mod warning;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, counted};
use crate::tree::{Tree, stays_below};

pub use journal::{Done, Journal, done, replacing};
pub use warning::{Told, Warning};

/// Name of the file in the output folder.
pub const FILE: &str = "manifest.json";

/// Version of the file's schema.
const VERSION: u32 = 2;

/// The record of an output folder. Everything in it is ordered and a function of the inputs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Manifest {
    /// Version of this schema.
    pub version: u32,
    /// Program and version that wrote it.
    pub tool: String,
    /// Finished documents by their path below the output folder.
    pub outputs: BTreeMap<String, Output>,
    /// Sets of templates and fonts that documents were made from, by the hash of the set: path → SHA-256.
    pub input_sets: BTreeMap<String, BTreeMap<String, String>>,
    /// What documents warned of, each once.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub warnings: BTreeMap<String, Warning>,
}

/// One finished document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Output {
    pub organisation: String,
    pub document: String,
    pub locale: String,
    pub profile: String,
    pub code: String,
    pub revision: u32,
    pub pages: usize,
    pub bytes: usize,
    /// SHA-256 of the file.
    pub sha256: String,
    /// SHA-256 over all files that the job can depend on.
    pub sources: String,
    /// The locales whose texts the job can depend on, its own organisation's apart; none where nobody knows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<String>,
    /// SHA-256 of the job's resolved data.
    pub job: String,
    /// Key of the set of templates and fonts that it was made from.
    pub inputs: String,
    /// The images that it was made from: path → SHA-256.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub assets: BTreeMap<String, String>,
    /// The program that made it, if that is another than the one that wrote the manifest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// What was warned of when it was made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Told>,
}

impl Default for Manifest {
    fn default() -> Self {
        let tool = concat!("bindery ", env!("CARGO_PKG_VERSION")).to_string();
        Self {
            version: VERSION,
            tool,
            outputs: BTreeMap::new(),
            input_sets: BTreeMap::new(),
            warnings: BTreeMap::new(),
        }
    }
}

impl Manifest {
    /// Reads a manifest; a damaged one or one from a newer program is an error. Of one with an earlier schema only the
    /// names of its documents are taken: they are ours, and are to be made anew.
    pub fn parse(content: &[u8]) -> Result<Self, Box<Diagnostic>> {
        let damaged = |reason: &dyn Display| {
            Diagnostic::error("damaged-manifest", format!("cannot read `{FILE}` of the output folder: {reason}"))
                .hint("build into another folder with `--output`, or remove the output folder if all of it can be built again")
        };
        let mut manifest = match serde_json::from_slice::<Self>(content) {
            Ok(manifest) if manifest.version == VERSION => manifest,
            result => {
                let Version { version } = serde_json::from_slice(content).map_err(|error| damaged(&error))?;
                if version > VERSION {
                    let message =
                        format!("`{FILE}` of the output folder has version {version}, this program knows {VERSION}");
                    let newer = Diagnostic::error("newer-manifest", message);
                    return Err(newer.hint("use the newer program, or build into another folder").into());
                }
                if version == VERSION {
                    return Err(damaged(&result.err().map(|error| error.to_string()).unwrap_or_default()).into());
                }
                serde_json::from_slice::<Earlier>(content).map_err(|error| damaged(&error))?.into()
            }
        };
        // What it lists may be removed.
        if let Some(path) = manifest.outputs.keys().find(|path| !stays_below(path)) {
            return Err(damaged(&format!("the path `{path}` leaves the folder")).into());
        }
        let this = Self::default().tool;
        if manifest.tool != this {
            let other = std::mem::replace(&mut manifest.tool, this);
            for output in manifest.outputs.values_mut() {
                output.tool.get_or_insert_with(|| other.clone());
            }
        }
        Ok(manifest)
    }

    /// Takes over what a journal proves to be done.
    pub fn take(&mut self, done: &BTreeMap<String, Done>) {
        for (path, done) in done {
            self.outputs.insert(path.clone(), done.output.clone());
            for (key, set) in &done.input_sets {
                self.input_sets.entry(key.clone()).or_insert_with(|| set.clone());
            }
            for (key, warning) in &done.warnings {
                self.warnings.entry(key.clone()).or_insert_with(|| warning.clone());
            }
        }
    }

    /// What was warned of when a document was made, as findings of its job; `texts` are the sources as they are now.
    pub fn warnings(&self, output: &Output, job: &str, texts: &Tree) -> Vec<Diagnostic> {
        let recall = |told: &Told| Some(self.warnings.get(&told.warning)?.recall(told.page, job, texts));
        output.warnings.iter().filter_map(recall).collect()
    }

    /// Whether a document was warned of something in a folder.
    pub fn warns_in(&self, output: &Output, folder: &str) -> bool {
        let is_there = |told: &Told| self.warnings.get(&told.warning).is_none_or(|warning| warning.is_in(folder));
        output.warnings.iter().any(is_there)
    }

    /// A warning for each of these jobs whose pages depart strongly from those of the same document in its source locale:
    /// by more than two and by more than a quarter. A text may be missing there, or much longer.
    ///
    /// The manifest is asked once all jobs are entered, so the order in which they finished does not matter, and the source
    /// may be of an earlier build. A document without a source in the manifest is not compared.
    pub fn page_counts<'a>(&self, outputs: impl IntoIterator<Item = &'a str>, source_locale: &str) -> Vec<Diagnostic> {
        let key = |output: &'_ Output| (output.organisation.clone(), output.document.clone(), output.profile.clone());
        let sources = self.outputs.values().filter(|output| output.locale == source_locale);
        let sources: BTreeMap<_, usize> = sources.map(|output| (key(output), output.pages)).collect();
        let departs = |path: &str| {
            let output = self.outputs.get(path)?;
            let (pages, source) = (output.pages, *sources.get(&key(output))?);
            let apart = pages.abs_diff(source);
            (apart > 2 && 4 * apart > source).then(|| {
                let message =
                    format!("the document has {}, and {source} in the source language", counted(pages, "page"));
                let job = format!("{}/{}/{}", output.locale, output.document, output.organisation);
                Diagnostic::warning("page-count", message)
                    .hint("look for texts that are missing, fall back to another language, or are much longer")
                    .in_job(job)
            })
        };
        outputs.into_iter().filter_map(departs).collect()
    }

    /// The manifest as text that reads and diffs well.
    pub fn to_bytes(&mut self) -> Vec<u8> {
        let Self { outputs, input_sets, warnings, .. } = self;
        let sets: BTreeSet<&String> = outputs.values().map(|output| &output.inputs).collect();
        input_sets.retain(|key, _| sets.contains(key));
        let told: BTreeSet<&String> =
            outputs.values().flat_map(|output| &output.warnings).map(|told| &told.warning).collect();
        warnings.retain(|key, _| told.contains(key));
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

/// A manifest of version 1, as far as it still says something.
#[derive(Deserialize)]
struct Earlier {
    tool: String,
    outputs: BTreeMap<String, EarlierOutput>,
}

#[derive(Deserialize)]
struct EarlierOutput {
    organisation: String,
    document: String,
    locale: String,
    profile: String,
    code: String,
    revision: u32,
    pages: usize,
    bytes: usize,
    sha256: String,
}

impl From<Earlier> for Manifest {
    fn from(earlier: Earlier) -> Self {
        let tool = format!("{} with a manifest of version 1", earlier.tool);
        let output = |old: EarlierOutput| Output {
            organisation: old.organisation,
            document: old.document,
            locale: old.locale,
            profile: old.profile,
            code: old.code,
            revision: old.revision,
            pages: old.pages,
            bytes: old.bytes,
            sha256: old.sha256,
            chain: Vec::new(),
            sources: String::new(),
            job: String::new(),
            inputs: String::new(),
            assets: BTreeMap::new(),
            tool: Some(tool.clone()),
            warnings: Vec::new(),
        };
        let outputs = earlier.outputs.into_iter().map(|(path, old)| (path, output(old))).collect();
        Self { outputs, ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn survives_a_round_trip() {
        let mut manifest = Manifest::default();
        let bytes = manifest.to_bytes();
        assert_eq!(Manifest::parse(&bytes).unwrap(), manifest);
    }

    #[test]
    fn pages_depart_when_two_and_a_quarter_are_passed() {
        let output = |locale: &str, organisation: &str, pages| Output {
            organisation: organisation.into(),
            document: "manual".into(),
            locale: locale.into(),
            profile: "archive".into(),
            code: String::new(),
            revision: 0,
            pages,
            bytes: 0,
            sha256: String::new(),
            chain: Vec::new(),
            sources: String::new(),
            job: String::new(),
            inputs: String::new(),
            assets: BTreeMap::new(),
            tool: None,
            warnings: Vec::new(),
        };
        let told = |source: usize, pages: usize| {
            let mut manifest = Manifest::default();
            manifest.outputs.insert("it.pdf".into(), output("it", "alfa", source));
            manifest.outputs.insert("ar.pdf".into(), output("ar", "alfa", pages));
            manifest.outputs.insert("beta.pdf".into(), output("ar", "beta", 99));
            manifest.page_counts(["it.pdf", "ar.pdf", "beta.pdf"], "it").len()
        };
        assert_eq!([told(2, 4), told(2, 5), told(5, 2)], [0, 1, 1]);
        assert_eq!([told(20, 25), told(20, 26), told(20, 14)], [0, 1, 1]);
    }

    #[test]
    fn damaged_and_newer_files_are_refused() {
        assert_eq!(Manifest::parse(b"{").unwrap_err().name, "damaged-manifest");
        assert_eq!(Manifest::parse(b"{\"version\": 99}").unwrap_err().name, "newer-manifest");
        assert_eq!(Manifest::parse(b"{\"version\": 2, \"outputs\": []}").unwrap_err().name, "damaged-manifest");
    }

    #[test]
    fn of_an_earlier_schema_the_names_are_taken() {
        let earlier = br#"{ "version": 1, "tool": "bindery 0.1.0", "input-sets": {}, "outputs": { "it/a.pdf": {
            "organisation": "a", "document": "letter", "locale": "it", "profile": "archive", "code": "A", "revision": 0,
            "pages": 1, "bytes": 2, "sha256": "x", "job": "y", "inputs": "z", "warnings": ["w"] } } }"#;
        let manifest = Manifest::parse(earlier).unwrap();
        assert_eq!(manifest.outputs["it/a.pdf"].tool.as_deref(), Some("bindery 0.1.0 with a manifest of version 1"));
    }

    #[test]
    fn documents_keep_the_program_that_made_them() {
        let mut manifest = Manifest { tool: "bindery 0.0.1".into(), ..Manifest::default() };
        let earlier = br#"{ "version": 1, "tool": "", "outputs": { "a.pdf": { "organisation": "", "document": "",
            "locale": "", "profile": "", "code": "", "revision": 0, "pages": 1, "bytes": 2, "sha256": "" } } }"#;
        manifest.outputs = Manifest::parse(earlier).unwrap().outputs;
        manifest.outputs.values_mut().for_each(|output| output.tool = None);
        let bytes = manifest.to_bytes();
        let read = Manifest::parse(&bytes).unwrap();
        assert_eq!(read.outputs["a.pdf"].tool.as_deref(), Some("bindery 0.0.1"));
        assert_eq!(read.tool, Manifest::default().tool);
    }
}
