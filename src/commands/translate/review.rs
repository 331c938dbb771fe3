//! `bindery translate review`: a PDF with source and translation side by side, for reviewers who work on paper.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value as Json, json};

use super::{Desk, appearances, in_order, today};
use crate::cli::{Format, Review};
use crate::commands::{Outcome, Result, io_failure, target};
use crate::diagnostic::counted;
use crate::exchange::{Code, Piece, Segment};
use crate::locale::{Locale, PluralForms, Resolver, Scope, Variables};
use crate::render::{Input, Metadata, Profile, Renderer};
use crate::template::Templates;
use crate::translation::{Condition, Text, frames};
use crate::{builtin, disk, report};

/// The template; where a workspace has none of its own, that of the program is used.
const TEMPLATE: &str = "templates/review.typ";

/// The messages that the template asks for.
const LABELS: [&str; 16] = [
    "review-title",
    "review-source",
    "review-translation",
    "review-state",
    "review-remarks",
    "review-section",
    "review-state-missing",
    "review-state-stale",
    "review-state-by-hand",
    "review-state-translated",
    "review-state-reviewed",
    "review-state-final",
    "review-approval",
    "review-name",
    "label-date",
    "label-signature",
];

/// Renders the texts of one document in one language.
pub fn run(root: &Path, arguments: &Review) -> Result {
    let desk = Desk::load(root)?;
    let target = desk.targets(std::slice::from_ref(&arguments.locale))?.remove(0);
    if let Some(path) = &arguments.output {
        target::file(root, path)?;
    }
    let cooperatives: Vec<String> = arguments.cooperative.iter().cloned().collect();
    let asked = desk.asked(std::slice::from_ref(&arguments.document), &cooperatives)?;
    let texts = desk.originals().with(&desk.project.catalogs, &target, &desk.ledger);
    let needed = in_order(&texts, &asked);
    let forms = PluralForms::new(&target);
    let appearances = appearances(&asked);
    let mut sections: Vec<(String, Vec<Json>)> = Vec::new();
    let mut counts: BTreeMap<Condition, usize> = BTreeMap::new();
    let mut number = 0;
    for text in &needed {
        *counts.entry(text.condition).or_default() += 1;
        let title = appearances.get(&text.key).map(|one| one.group.1.clone()).unwrap_or_default();
        if sections.last().is_none_or(|(last, _)| *last != title) {
            sections.push((title, Vec::new()));
        }
        let Some((_, units)) = sections.last_mut() else { continue };
        for frame in frames(text, desk.rules(&forms)).iter().flat_map(crate::translation::Frame::units) {
            number += 1;
            units.push(row(number, text, &frame.source, frame.target.as_ref()));
        }
    }
    let project = &desk.project;
    let chain = project.catalogs.chain(&target, &BTreeMap::new(), &project.source_locale);
    let resolver = project.catalogs.resolver(&chain, "consortium", &project.workspace.consortium.id);
    let labels: BTreeMap<&str, String> = LABELS.iter().map(|id| (*id, label(&resolver, id))).collect();
    let document = sections.first().map(|(title, _)| title.split(" › ").next().unwrap_or_default().to_string());
    let document = document.unwrap_or_else(|| arguments.document.clone());
    let title = format!("{} – {document} – {target}", labels.get("review-title").cloned().unwrap_or_default());
    let all = counts.iter().map(|(condition, count)| json!({ "state": condition.name(), "count": count }));
    let job = json!({
        "language": target.language(),
        "region": target.region(),
        "script": target.likely_script(),
        "direction": target.direction().as_str(),
        "translated": true,
        "source": language(&project.source_locale),
        "target": language(&target),
        "document": document,
        "labels": labels,
        "counts": all.collect::<Vec<_>>(),
        "sections": sections.iter().map(|(title, units)| json!({ "title": title, "units": units })).collect::<Vec<_>>(),
    });
    let input = Input {
        name: format!("review/{target}/{}", arguments.document),
        template: TEMPLATE.to_string(),
        json: serde_json::to_vec_pretty(&job).unwrap_or_default(),
        assets: std::collections::BTreeSet::new(),
        metadata: Metadata {
            title,
            author: project.workspace.consortium.data.organisation.legal_name.clone(),
            keywords: vec!["review".into()],
            date: Some(today(arguments.on)),
        },
        profile: Profile::Archive,
        press: None,
        attachment: None,
    };
    let mut tree = project.tree.clone();
    if let Some(own) = builtin::templates().get(TEMPLATE).filter(|_| tree.get(TEMPLATE).is_none()) {
        tree.insert(TEMPLATE, own);
    }
    let (templates, _) = Templates::load(&tree);
    let rendered = Renderer::new(&tree, &templates).render(&input, &|_| None);
    let rendered = rendered.map_err(|faults| crate::commands::Failure {
        diagnostics: faults,
        is_finding: true,
        sources: project.texts.clone(),
    })?;
    let name = format!("build/review-{target}-{}.pdf", arguments.document);
    let path = arguments.output.clone().unwrap_or_else(|| root.join(name));
    disk::write_atomic(&path, &rendered.pdf).map_err(|error| io_failure("write", &path, &error))?;
    let line = format!("{}: {} on {}", path.display(), counted(number, "text"), counted(rendered.pages, "page"));
    report::data(std::slice::from_ref(&line), &line, Format::Human);
    Ok(Outcome::Good)
}

fn row(number: usize, text: &Text, source: &Segment, target: Option<&Segment>) -> Json {
    json!({
        "number": number,
        "source": pieces(source),
        "target": target.map(pieces),
        "state": text.condition.name(),
        "done": text.condition.is_done(),
    })
}

fn pieces(segment: &Segment) -> Vec<Json> {
    let shown = |code: &Code| match code.syntax.as_str() {
        crate::exchange::PARAGRAPH => "¶".to_string(),
        "<br>" => "↵".to_string(),
        syntax => syntax.to_string(),
    };
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => json!({ "words": text }),
        Piece::Code(code) => json!({ "code": shown(code) }),
    };
    segment.0.iter().map(piece).collect()
}

fn language(locale: &Locale) -> Json {
    json!({
        "tag": locale.to_string(),
        "lang": locale.language(),
        "region": locale.region(),
        "script": locale.likely_script(),
        "direction": locale.direction().as_str(),
    })
}

fn label(resolver: &Resolver, id: &str) -> String {
    resolver.resolve(id, &Scope::new(&Variables::new())).0.plain_text()
}
