//! `bindery translate import`: translations back into the Fluent files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde_json::{Value as Json, json};
use similar::TextDiff;

use super::{Desk, today};
use crate::check::{self, Settings};
use crate::cli::Import;
use crate::commands::{Failure, Outcome, Result, io_failure};
use crate::diagnostic::{Diagnostic, Place, counted};
use crate::exchange::{self, Parcel};
use crate::locale::{Catalogs, Locale, PluralForms};
use crate::translation::{Fate, Intake, Text, take};
use crate::tree::Tree;
use crate::{builtin, disk, plan, report};

/// The kind of finding that says that a unit waits.
const ASIDE: &str = "unit-aside";

/// The kinds of finding that say that a file of messages is not read as it stands.
const UNREAD: [&str; 3] = ["not-utf-8", "line-ends", "file-too-large"];

/// Takes over what can be taken from the files; everything is written, or nothing.
pub fn run(root: &Path, arguments: &Import) -> Result {
    let desk = Desk::load(root)?;
    let (parcels, mut told, mut sources) = read(&desk, arguments)?;
    sources.extend(&desk.project.texts);
    let on = today(arguments.on);
    let mut ledger = desk.ledger.clone();
    let (mut lines, mut records) = (Vec::new(), Vec::new());
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let originals = desk.originals();
    let verifier = Verifier::new(&desk);
    let work = |(target, parcel): (&Locale, &Parcel)| {
        let texts = originals.with(&desk.project.catalogs, target, &desk.ledger);
        let forms = PluralForms::new(target);
        let mut intake = take(parcel, &texts, desk.rules(&forms), target);
        let (edited, found) = verifier.verify(&mut intake, &texts, parcel, target);
        (texts, intake, edited, found)
    };
    let worked: Vec<_> = parcels.par_iter().map(work).collect();
    for ((target, parcel), (texts, intake, edited, found)) in parcels.iter().zip(worked) {
        intake.record(&texts, &mut ledger, target, on);
        files.extend(edited);
        told.extend(found);
        let found = left_out(&intake, parcel);
        lines.push(summary(&intake, target));
        records.push(record(&intake, target, &found, &sources));
        told.extend(found.into_values());
    }
    // Nothing is put into a file that is not read as it stands: what it holds would be lost.
    let is_unread = |told: &&Diagnostic| {
        UNREAD.contains(&told.name) && told.place.as_ref().is_some_and(|place| files.contains_key(&place.path))
    };
    let unread: Vec<Diagnostic> = desk.project.diagnostics.iter().filter(is_unread).cloned().collect();
    if !unread.is_empty() {
        return Err(desk.project.fail(unread));
    }
    let targets: Vec<&Locale> = parcels.keys().collect();
    if arguments.dry_run {
        for (path, new) in &files {
            let old = desk.project.tree.text(path).unwrap_or_default();
            let diff = TextDiff::from_lines(old, new);
            lines.push(diff.unified_diff().header(path, path).to_string());
        }
        lines.push("nothing was written".into());
    } else {
        let mut written: Vec<(String, Vec<u8>)> =
            files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
        if ledger != desk.ledger {
            written.extend(ledger.files(targets.iter().copied()));
        }
        disk::write_together(root, &written).map_err(|error| io_failure("write to", root, &error))?;
    }
    Diagnostic::sort(&mut told);
    report::outcome(&lines, json!(records), &told, &sources, arguments.format);
    // What waits aside is lost to the documents until someone looks at it: a script must learn of it as well.
    let is_finding = |told: &Diagnostic| told.is_error() || told.name == ASIDE;
    Ok(if told.iter().any(is_finding) { Outcome::Findings } else { Outcome::Good })
}

/// Reads the files; those of one language become one parcel. A file that cannot be trusted is a failure of all. The tree has
/// their texts, for excerpts.
fn read(desk: &Desk, arguments: &Import) -> Result<(BTreeMap<Locale, Parcel>, Vec<Diagnostic>, Tree)> {
    let (mut parcels, mut told): (BTreeMap<Locale, Parcel>, Vec<Diagnostic>) = (BTreeMap::new(), Vec::new());
    let mut sources = Tree::default();
    let workspace = desk.project.workspace.consortium.id.as_str();
    let source = &desk.project.source_locale;
    let open = |path: &PathBuf| -> Result<_> {
        let name = path.display().to_string();
        let bytes = disk::read_bounded(path, exchange::MAX_FILE).map_err(|error| io_failure("read", path, &error))?;
        let mut text = Tree::default();
        if let Some(decoded) = exchange::text(&name, &bytes)? {
            text.insert(&name, decoded.as_bytes());
        }
        match exchange::read(&name, &bytes) {
            Ok(received) => Ok((name, text, received)),
            Err(fault) => Err(Failure { sources: text, ..fault.into() }),
        }
    };
    let files: Vec<_> = arguments.files.par_iter().map(open).collect();
    for file in files {
        let (name, text, (parcel, found)) = file?;
        sources.extend(&text);
        told.extend(found);
        let refuse = |message: String, hint: &str| -> Failure {
            Diagnostic::error("wrong-file", format!("`{name}`: {message}")).hint(hint).into()
        };
        if let Some(other) = parcel.workspace.as_deref().filter(|other| *other != workspace) {
            let message = format!("the file comes from the workspace `{other}`, and this is `{workspace}`");
            return Err(refuse(message, "choose the workspace with `-C`"));
        }
        let is_source = |tag: &str| tag.parse::<Locale>().is_ok_and(|locale| locale.language() == source.language());
        if let Some(other) = parcel.source_locale.as_deref().filter(|tag| !is_source(tag)) {
            let message = format!("the file is translated from `{other}`, and texts are written first in `{source}`");
            return Err(refuse(message, "export it anew and translate that file"));
        }
        let tag = parcel.target_locale.clone().or_else(|| arguments.locale.clone());
        let Some(tag) = tag else {
            return Err(refuse("the file does not say its language".into(), "say it with `--locale`"));
        };
        if let Some(wanted) = arguments.locale.as_ref().filter(|wanted| **wanted != tag) {
            return Err(refuse(
                format!("the file is in `{tag}`, not in `{wanted}`"),
                "leave `--locale` out, or choose the right file",
            ));
        }
        let target = desk.targets(&[tag])?.remove(0);
        let all = parcels.entry(target).or_default();
        let known: BTreeSet<String> = all.units().map(|unit| unit.key.clone()).collect();
        for mut group in parcel.groups {
            let twice = group.units.iter().filter(|unit| known.contains(&unit.key));
            told.extend(twice.map(|unit| {
                let message = format!("the text `{}` is in several of the files", unit.key);
                let warning = Diagnostic::warning("duplicate-unit", message);
                let hint = format!("the one in `{name}` is left out");
                Diagnostic { place: unit.place.clone(), ..warning }.hint(hint)
            }));
            group.units.retain(|unit| !known.contains(&unit.key));
            all.groups.push(group);
        }
    }
    Ok((parcels, told, sources))
}

/// Holds new messages against the checks.
struct Verifier<'a> {
    desk: &'a Desk,
    settings: Settings,
    variables: check::Kinds,
    built_in: Tree,
}

impl<'a> Verifier<'a> {
    fn new(desk: &'a Desk) -> Self {
        let project = &desk.project;
        let (settings, _) = Settings::new(&project.workspace.consortium);
        let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &[]);
        let variables = project.job_sources().variables(&jobs);
        Self { desk, settings, variables, built_in: builtin::messages() }
    }

    /// Refuses messages with errors, and gives the files with the others put in; warnings are told.
    fn verify(
        &self,
        intake: &mut Intake,
        texts: &[Text],
        parcel: &Parcel,
        target: &Locale,
    ) -> (BTreeMap<String, String>, Vec<Diagnostic>) {
        let project = &self.desk.project;
        loop {
            let edited = intake.edited(texts, &project.tree);
            if edited.is_empty() {
                return (edited, Vec::new());
            }
            let mut tree = Tree::default();
            for locale in [target, &project.source_locale] {
                for (path, content) in project.tree.below(&format!("locales/{locale}")) {
                    tree.insert(path, content);
                }
            }
            for (path, text) in &edited {
                tree.insert(path.clone(), text.as_bytes());
            }
            let (catalogs, mut found) = Catalogs::load(&tree, &self.built_in);
            let glossary = &project.workspace.consortium.data.glossary;
            let locales = std::slice::from_ref(target);
            found.extend(check::run(
                &catalogs,
                &project.source_locale,
                locales,
                &self.settings,
                &self.variables,
                glossary,
            ));
            // A finding belongs to the entry that begins last before it.
            let mut starts: BTreeMap<(&str, usize), &str> = BTreeMap::new();
            for (_, entry) in catalogs.messages(target) {
                starts.insert((&entry.path, entry.span.start), &entry.id);
            }
            let owner = |finding: &Diagnostic| {
                let place = finding.place.as_ref()?;
                let at = place.range.as_ref()?.start;
                let ((path, _), id) = starts.range(..=(place.path.as_str(), at)).next_back()?;
                let new = intake.texts.iter().filter(|new| new.changed && new.path == *path);
                new.map(|new| new.index).find(|index| texts.get(*index).is_some_and(|text| text.source.id == *id))
            };
            let mut reasons: BTreeMap<usize, String> = BTreeMap::new();
            let mut warnings = Vec::new();
            for finding in found {
                match owner(&finding) {
                    Some(index) if finding.is_error() => {
                        let reason = format!("{} ({})", finding.message, finding.name);
                        reasons.entry(index).and_modify(|all| *all += &format!("; {reason}")).or_insert(reason);
                    }
                    Some(index) => {
                        let new = intake.texts.iter().find(|new| new.index == index);
                        let mut units =
                            parcel.units().filter(|unit| new.is_some_and(|new| new.units.contains(&unit.key)));
                        let place = units.next().and_then(|unit| unit.place.clone());
                        warnings.push(Diagnostic { place, ..finding });
                    }
                    None => {}
                }
            }
            if reasons.is_empty() {
                return (edited, warnings);
            }
            intake.refuse(&reasons);
        }
    }
}

/// The units that were not taken, by key, and why.
fn left_out<'a>(intake: &'a Intake, parcel: &Parcel) -> BTreeMap<&'a str, Diagnostic> {
    let places: BTreeMap<&str, &Option<Place>> = parcel.units().map(|unit| (unit.key.as_str(), &unit.place)).collect();
    let finding = |(key, fate): (&'a String, &Fate)| {
        let found = match fate {
            Fate::Refused(reason) => Diagnostic::error("refused-unit", format!("the unit `{key}` is refused"))
                .within(reason)
                .hint("mend it in the file and import it again, or export it anew"),
            Fate::Aside(reason) => Diagnostic::warning(ASIDE, format!("the unit `{key}` is kept aside"))
                .within(reason)
                .hint("it goes out again with the next export, for someone to look at"),
            Fate::Taken | Fate::Unchanged | Fate::Untranslated => return None,
        };
        let place = places.get(key.as_str()).copied().cloned().flatten();
        Some((key.as_str(), Diagnostic { place, ..found }))
    };
    intake.fates.iter().filter_map(finding).collect()
}

/// How many units had which fate.
fn count(intake: &Intake, is_fate: impl Fn(&Fate) -> bool) -> usize {
    intake.fates.values().filter(|fate| is_fate(fate)).count()
}

/// What became of the units, for people.
fn summary(intake: &Intake, target: &Locale) -> String {
    let aside = count(intake, |fate| matches!(fate, Fate::Aside(_)));
    let refused = count(intake, |fate| matches!(fate, Fate::Refused(_)));
    let summary = format!(
        "{target}: {} taken over, {} unchanged, {} untranslated, {aside} kept aside, {refused} refused",
        counted(count(intake, |fate| *fate == Fate::Taken), "unit"),
        count(intake, |fate| *fate == Fate::Unchanged),
        count(intake, |fate| *fate == Fate::Untranslated),
    );
    match aside + refused {
        0 => summary,
        left => format!("{summary}; someone must look at {}", counted(left, "unit")),
    }
}

/// The same for programs, with the units that were not taken.
fn record(intake: &Intake, target: &Locale, left_out: &BTreeMap<&str, Diagnostic>, sources: &Tree) -> Json {
    let units = |is_error: bool| -> Vec<Json> {
        let wanted = left_out.iter().filter(|(_, finding)| finding.is_error() == is_error);
        let unit = |(key, finding): (&&str, &Diagnostic)| {
            let mut unit = json!({ "unit": key, "reason": finding.context.join("; ") });
            let told = json!(finding.record(sources));
            for field in ["file", "line", "column", "cell"] {
                if let Some(value) = told.get(field) {
                    unit[field] = value.clone();
                }
            }
            unit
        };
        wanted.map(unit).collect()
    };
    json!({
        "locale": target.to_string(),
        "taken": count(intake, |fate| *fate == Fate::Taken),
        "unchanged": count(intake, |fate| *fate == Fate::Unchanged),
        "untranslated": count(intake, |fate| *fate == Fate::Untranslated),
        "aside": units(false),
        "refused": units(true),
    })
}
