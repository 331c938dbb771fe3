//! Paths in the data: relative, with `/`, and never out of the folder that they belong to.

use crate::workspace::fault::Objection;

/// The formats of images that can be embedded.
const IMAGES: [&str; 4] = ["svg", "png", "jpg", "jpeg"];

/// Checks a path below a folder, which it must not leave; it has to end with the extension.
///
/// # Errors
/// What is wrong with the path.
pub fn check(text: &str, root: &str, extension: &str) -> Result<(), Objection> {
    if parts(text, root)?.contains(&"..") {
        return Err(outside(text, root));
    }
    ends_with(text, &[extension])
}

/// Resolves the path of an image against the folder of the file that names it; both are relative to the workspace.
///
/// # Errors
/// What is wrong with the path; `..` is, if it leads out of the workspace.
pub fn image(text: &str, file: &str) -> Result<String, Objection> {
    named_by(text, file, &IMAGES)
}

/// Resolves the path of an ICC profile as that of an image is resolved.
///
/// # Errors
/// What is wrong with the path.
pub fn profile(text: &str, file: &str) -> Result<String, Objection> {
    named_by(text, file, &["icc", "icm"])
}

fn named_by(text: &str, file: &str, extensions: &[&str]) -> Result<String, Objection> {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut resolved: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in parts(text, "the workspace")? {
        if part != ".." {
            resolved.push(part);
        } else if resolved.pop().is_none() {
            return Err(outside(text, "the workspace"));
        }
    }
    ends_with(text, extensions)?;
    Ok(resolved.join("/"))
}

/// The parts of a relative path.
fn parts<'t>(text: &'t str, root: &str) -> Result<Vec<&'t str>, Objection> {
    if text.contains('\\') {
        return Err(Objection::new("invalid-path", format!("the path `{text}` has a backslash"))
            .hint(format!("write `/` between folders: `{}`", text.replace('\\', "/"))));
    }
    let is_drive = text.as_bytes().get(1) == Some(&b':');
    if text.starts_with('/') || is_drive {
        return Err(outside(text, root));
    }
    let parts: Vec<&str> = text.split('/').filter(|part| *part != ".").collect();
    if text.chars().any(char::is_control) || parts.iter().any(|part| part.is_empty()) {
        return Err(Objection::new("invalid-path", format!("`{text}` is no path")).hint("write `folder/file`"));
    }
    Ok(parts)
}

fn ends_with(text: &str, extensions: &[&str]) -> Result<(), Objection> {
    let extension = text.rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase());
    if extensions.contains(&extension.as_str()) {
        return Ok(());
    }
    let wanted = extensions.iter().map(|extension| format!("`.{extension}`")).collect::<Vec<_>>().join(", ");
    let hint = (extensions == IMAGES).then(|| "save the image in one of these formats".to_string());
    Err(Objection::new("invalid-path", format!("`{text}` does not end with {wanted}")).maybe_hint(hint))
}

fn outside(text: &str, root: &str) -> Objection {
    Objection::new("path-outside", format!("the path `{text}` leaves {root}"))
        .hint("a path is relative and stays inside: no leading `/`, no drive, no `..` that leads out")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_are_found_from_the_file_that_names_them() {
        let file = "manuals/cooperatives/diogene/cooperative.toml";
        assert_eq!(image("logo.svg", file).unwrap(), "manuals/cooperatives/diogene/logo.svg");
        assert_eq!(image("../../shared/./logo.png", file).unwrap(), "manuals/shared/logo.png");
        assert_eq!(image("../../../../logo.png", file).unwrap_err().name, "path-outside");
        assert_eq!(image("/etc/logo.png", file).unwrap_err().name, "path-outside");
        assert_eq!(image("logo.gif", file).unwrap_err().name, "invalid-path");
    }
}
