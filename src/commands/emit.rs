//! `bindery build --emit-data`: each job as a Typst project of its own, for the stock compiler or an editor's preview.

use std::io;
use std::path::Path;

use crate::disk;
use crate::render::Input;
use crate::template;
use crate::tree::Tree;

/// Writes one project: `main.typ`, `job.json`, the templates with their fonts, and the job's assets.
///
/// `typst compile --root . --font-path templates/fonts main.typ` in the folder makes the same pages.
pub fn write(folder: &Path, input: &Input, tree: &Tree) -> io::Result<()> {
    disk::write_atomic(&folder.join("main.typ"), main_file(input).as_bytes())?;
    disk::write_atomic(&folder.join("job.json"), &input.json)?;
    let assets = input.assets.iter().filter_map(|path| Some((path.as_str(), tree.get(path)?)));
    for (path, content) in tree.below(template::FOLDER).chain(assets) {
        disk::write_atomic(&folder.join(path), content)?;
    }
    Ok(())
}

/// The main file: metadata, which a build sets on the finished document, and the template.
fn main_file(input: &Input) -> String {
    let metadata = &input.metadata;
    let keywords: Vec<String> = metadata.keywords.iter().map(|word| literal(word)).collect();
    let date = metadata.date.map_or("none".to_string(), |date| {
        format!("datetime(year: {}, month: {}, day: {})", date.year(), date.month(), date.day())
    });
    format!(
        "// {}: typst compile --root . --font-path templates/fonts main.typ\n#set document(\n  title: {},\n  author: {},\n  \
         keywords: ({},),\n  date: {date},\n)\n#include {}\n",
        input.name,
        literal(&metadata.title),
        literal(&metadata.author),
        keywords.join(", "),
        literal(&input.template),
    )
}

/// A Typst string literal.
fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => literal.extend(['\\', letter]),
            letter if letter.is_control() => literal.push_str(&format!("\\u{{{:x}}}", u32::from(letter))),
            letter => literal.push(letter),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_never_code() {
        assert_eq!(literal("a\"#b\\c\n"), "\"a\\\"#b\\\\c\\u{a}\"");
    }
}
