//! What the example says, read by means of its own: its TOML as it stands, and its Fluent as far as plain texts need.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::support::REPOSITORY;

pub const LOCALES: [&str; 4] = ["it", "en", "de", "fr"];

/// Who a document is about.
pub struct Organisation {
    pub id: String,
    /// `consortium`, `a` or `b`.
    pub kind: String,
    pub identity: toml::Table,
    folder: PathBuf,
    /// The names of people by their role.
    people: BTreeMap<String, String>,
    policy_place: String,
}

/// The consortium first.
pub static ORGANISATIONS: LazyLock<Vec<Organisation>> = LazyLock::new(|| {
    let cooperatives = entries(&example("manuals/cooperatives"));
    let own = cooperatives.iter().map(|folder| {
        let id = folder.file_name().unwrap().to_str().unwrap().to_string();
        organisation(folder, Some(id))
    });
    std::iter::once(organisation(&example("manuals/consortium"), None)).chain(own).collect()
});

impl Organisation {
    pub fn text(&self, key: &str) -> &str {
        self.identity[key].as_str().unwrap()
    }

    pub fn name(&self) -> &str {
        self.text("name")
    }

    pub fn person(&self, role: &str) -> &str {
        &self.people[role]
    }

    /// A list of its data, the layers put together: the items by id, each with the fields that the lowest layer says.
    pub fn list(&self, name: &str) -> BTreeMap<String, toml::Table> {
        let shared = entries(&example("manuals"));
        let of_type = example(&format!("manuals/types/{}.toml", self.kind));
        let files = shared.into_iter().chain([of_type]).chain(entries(&self.folder));
        let mut items: BTreeMap<String, toml::Table> = BTreeMap::new();
        for file in files.filter(|file| file.is_file() && file.extension().is_some_and(|extension| extension == "toml"))
        {
            for item in read_toml(&file).get(name).and_then(toml::Value::as_array).into_iter().flatten() {
                let id = item["id"].as_str().unwrap();
                items.entry(id.to_string()).or_default().extend(item.as_table().unwrap().clone());
            }
        }
        items.retain(|_, item| !item.contains_key("withdrawn"));
        assert!(!items.is_empty(), "{} has no {name}", self.id);
        items
    }

    /// The grammatical gender of a role's title.
    pub fn gender(&self, role: &str) -> String {
        let people = read_toml(&self.folder.join("people.toml"));
        let mut people = people["people"].as_array().unwrap().iter();
        let person = people.find(|person| person["id"].as_str() == Some(role)).unwrap();
        person.get("gender").map_or("other", |gender| gender.as_str().unwrap()).to_string()
    }

    /// Where complaints are taken: `email` or `phone`.
    pub fn complaint(&self, by: &str) -> String {
        let own = read_toml(&self.folder.join("organisation.toml"));
        own["charter"][&format!("complaint-{by}")].as_str().unwrap().to_string()
    }

    /// Where its president signs the policy.
    pub fn policy_place(&self) -> &str {
        &self.policy_place
    }
}

fn organisation(folder: &Path, id: Option<String>) -> Organisation {
    let own = read_toml(&folder.join("organisation.toml"));
    let identity = own["organisation"].as_table().unwrap().clone();
    let people = read_toml(&folder.join("people.toml"));
    let named = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|person| Some((person["id"].as_str()?.to_string(), person.get("name")?.as_str()?.to_string())));
    let place = |data: &toml::Table| data.get("policy")?.get("place")?.as_str().map(str::to_string);
    Organisation {
        folder: folder.to_path_buf(),
        kind: identity.get("type").map_or("consortium", |kind| kind.as_str().unwrap()).to_string(),
        id: id.unwrap_or_else(|| identity["id"].as_str().unwrap().to_string()),
        people: named.collect(),
        policy_place: place(&own).or_else(|| place(&read_toml(&example("manuals/policy.toml")))).unwrap(),
        identity,
    }
}

/// A file or folder of the example.
pub fn example(path: &str) -> PathBuf {
    Path::new(REPOSITORY).join(path)
}

pub fn read_toml(path: &Path) -> toml::Table {
    fs::read_to_string(path).unwrap().parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

/// The texts of one language as one organisation has them: the lower layer's replace the upper one's.
pub struct Texts {
    name: String,
    texts: BTreeMap<String, String>,
    variables: BTreeMap<String, String>,
}

impl Texts {
    pub fn of(organisation: &Organisation, locale: &str) -> Self {
        let Organisation { id, kind, .. } = organisation;
        let mut texts = BTreeMap::new();
        for folder in [String::new(), format!("types/{kind}"), format!("cooperatives/{id}")] {
            for file in entries(&example(&format!("locales/{locale}")).join(folder)) {
                if file.extension().is_some_and(|extension| extension == "ftl") {
                    texts.extend(read_fluent(&fs::read_to_string(file).unwrap()));
                }
            }
        }
        let names = [("organisation-name", organisation.name()), ("consortium-name", ORGANISATIONS[0].name())];
        let variables = names.map(|(name, value)| (name.to_string(), value.to_string())).into();
        Self { name: format!("{id} in {locale}"), texts, variables }
    }

    /// A text as it is printed.
    #[track_caller]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text as it is printed with values of its own.
    #[track_caller]
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut variables = self.variables.clone();
        variables.extend(values.iter().map(|(name, value)| ((*name).to_string(), (*value).to_string())));
        plain(self.pattern(id), &variables)
    }

    /// The variant of a text that a value chooses, or the general one; a text without variants as it is.
    #[track_caller]
    pub fn chosen(&self, id: &str, value: &str) -> String {
        let pattern = self.pattern(id);
        let variant = |key: &str| pattern.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
        let found = variant(&format!("[{value}]")).or_else(|| variant("*[other]"));
        plain(found.unwrap_or(pattern), &self.variables)
    }

    /// The stressed phrases of a text.
    #[track_caller]
    pub fn strong(&self, id: &str) -> Vec<String> {
        let pieces = self.pattern(id).split("<strong>").skip(1);
        pieces.map(|piece| plain(piece.split("</strong>").next().unwrap(), &self.variables)).collect()
    }

    #[track_caller]
    fn pattern(&self, id: &str) -> &str {
        self.texts.get(id).unwrap_or_else(|| panic!("{} has no text `{id}`", self.name))
    }
}

/// Messages by their id, with the lines of a value joined; attributes are passed over.
fn read_fluent(source: &str) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut current = None;
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, start)) =
            line.split_once('=').filter(|_| line.starts_with(|letter: char| letter.is_alphabetic()))
        {
            current = Some(id.trim().to_string());
            texts.insert(id.trim().to_string(), start.trim().to_string());
        } else if line.trim_start().starts_with('.') {
            current = None;
        } else if let Some(text) = current.as_ref().and_then(|id| texts.get_mut(id)) {
            text.push('\n');
            text.push_str(line.trim());
        }
    }
    texts
}

/// A text without its elements, and with its variables filled in.
#[track_caller]
fn plain(pattern: &str, variables: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some(start) = rest.find(['<', '{']) {
        text.push_str(&rest[..start]);
        let end = rest.find(if rest[start..].starts_with('<') { '>' } else { '}' }).unwrap();
        if let Some(placeable) = rest[start..end].strip_prefix('{') {
            let value = placeable.trim().strip_prefix('$').and_then(|name| variables.get(name));
            text.push_str(value.unwrap_or_else(|| panic!("no value for `{placeable}` in {pattern:?}")));
        }
        rest = &rest[end + 1..];
    }
    text + rest
}
