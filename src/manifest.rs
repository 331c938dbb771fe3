//! The manifest: what was built from what, as `manifest.json` in the output folder.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::tree::stays_below;

/// Name of the file in the output folder.
pub const FILE: &str = "manifest.json";

/// Version of the file's schema.
const VERSION: u32 = 1;

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
    /// Sets of files that documents were made from, by the hash of the set: path → SHA-256.
    pub input_sets: BTreeMap<String, BTreeMap<String, String>>,
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
    /// SHA-256 of the job's resolved data.
    pub job: String,
    /// Key of the set of files that it was made from.
    pub inputs: String,
    /// What the compiler warned of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

impl Default for Manifest {
    fn default() -> Self {
        let tool = concat!("bindery ", env!("CARGO_PKG_VERSION")).to_string();
        Self { version: VERSION, tool, outputs: BTreeMap::new(), input_sets: BTreeMap::new() }
    }
}

impl Manifest {
    /// Reads a manifest; a damaged one or one from a newer program is an error.
    pub fn parse(content: &[u8]) -> Result<Self, Box<Diagnostic>> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let damaged = |reason: &dyn Display| {
            Diagnostic::error("damaged-manifest", format!("cannot read `{FILE}` of the output folder: {reason}"))
                .hint("build into another folder with `--output`, or remove the output folder if all of it can be built again")
        };
        let Version { version } = serde_json::from_slice(content).map_err(|error| damaged(&error))?;
        if version > VERSION {
            let message = format!("`{FILE}` of the output folder has version {version}, this program knows {VERSION}");
            let newer = Diagnostic::error("newer-manifest", message);
            return Err(newer.hint("use the newer program, or build into another folder").into());
        }
        let mut manifest: Self = serde_json::from_slice(content).map_err(|error| damaged(&error))?;
        // What it lists may be removed.
        if let Some(path) = manifest.outputs.keys().find(|path| !stays_below(path)) {
            return Err(damaged(&format!("the path `{path}` leaves the folder")).into());
        }
        manifest.tool = Self::default().tool;
        Ok(manifest)
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
                let message = format!("the document has {pages} pages, and {source} in the source language");
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
        let Self { outputs, input_sets, .. } = self;
        input_sets.retain(|key, _| outputs.values().any(|output| output.inputs == *key));
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
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
            job: String::new(),
            inputs: String::new(),
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
    }
}
