//! Data files changed by the program: values set and items added, with the comments and the layout of their author kept.

use jiff::civil::Date;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// A data file whose text is being changed.
#[derive(Debug, Clone)]
pub struct Amended {
    document: DocumentMut,
}

/// The fields of an item to be added.
pub type Fields = Vec<(&'static str, Value)>;

impl Amended {
    /// Reads a file's text; `None` if it is no TOML.
    pub fn read(text: &str) -> Option<Self> {
        Some(Self { document: text.parse().ok()? })
    }

    /// The text, as it is now.
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// The ids of a list's items; none where there is no such list.
    pub fn ids(&self, list: &[&str]) -> Vec<String> {
        let mut document = self.document.clone();
        let Some((last, above)) = list.split_last() else { return Vec::new() };
        let Some(item) = table(document.as_table_mut(), above).and_then(|table| table.get(last)) else {
            return Vec::new();
        };
        let id = |table: &dyn TableLike| table.get("id").and_then(Item::as_str).map(str::to_string);
        match item {
            Item::ArrayOfTables(tables) => tables.iter().filter_map(|table| id(table)).collect(),
            Item::Value(Value::Array(values)) => {
                values.iter().filter_map(|value| id(value.as_inline_table()?)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The value at a path: keys of tables, and ids of items in lists.
    pub fn get(&self, path: &[&str]) -> Option<Value> {
        let mut document = self.document.clone();
        let (last, above) = path.split_last()?;
        table(document.as_table_mut(), above)?.get(last)?.as_value().cloned()
    }

    /// Sets the value of a path whose table is there; a comment behind it stays.
    pub fn set(&mut self, path: &[&str], value: Value) -> bool {
        let Some((last, above)) = path.split_last() else { return false };
        let Some(table) = table(self.document.as_table_mut(), above) else { return false };
        let mut value = value;
        // Put in place of the old one, so that the key keeps what stands above it.
        if let Some(Item::Value(old)) = table.get_mut(last) {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        } else {
            table.insert(last, Item::Value(value));
        }
        true
    }

    /// Makes a table at the top of the file, if it is not there.
    pub fn ensure_table(&mut self, key: &str) {
        self.document.entry(key).or_insert_with(|| Item::Table(Table::new()));
    }

    /// Adds an item at the end of a list, in the way in which the list is written; where there is none, it begins one.
    pub fn push(&mut self, list: &[&str], fields: Fields) -> bool {
        let Some((last, above)) = list.split_last() else { return false };
        let is_top = above.is_empty();
        let Some(parent) = table(self.document.as_table_mut(), above) else { return false };
        let is_inline = parent.get("id").is_some() && !is_top && is_inline(parent);
        if parent.get(last).is_none() {
            let empty =
                if is_inline { Item::Value(Array::new().into()) } else { Item::ArrayOfTables(ArrayOfTables::new()) };
            parent.insert(last, empty);
        }
        match parent.get_mut(last) {
            Some(Item::ArrayOfTables(tables)) => {
                let mut table = Table::new();
                table.decor_mut().set_prefix("\n");
                table.extend(fields);
                tables.push(table);
            }
            Some(Item::Value(Value::Array(array))) => {
                let mut item: Value = InlineTable::from_iter(fields).into();
                // Where each item has a line of its own, so has the new one.
                if let Some(prefix) = array.iter().last().and_then(|last| last.decor().prefix()).cloned() {
                    item.decor_mut().set_prefix(prefix);
                    array.push_formatted(item);
                } else {
                    array.push(item);
                }
            }
            _ => return false,
        }
        true
    }
}

/// A day as a value.
pub fn day(date: Date) -> Value {
    let date = toml_edit::Date {
        year: u16::try_from(date.year()).unwrap_or_default(),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
    };
    toml_edit::Datetime { date: Some(date), time: None, offset: None }.into()
}

/// A table in braces.
pub fn inline(fields: Fields) -> Value {
    InlineTable::from_iter(fields).into()
}

/// A list in brackets with one item.
pub fn list(fields: Fields) -> Value {
    Array::from_iter([inline(fields)]).into()
}

/// Whether a table stands in braces: then what is added to it does too.
fn is_inline(table: &dyn TableLike) -> bool {
    // Only tables with a header can hold others that have one.
    !table.iter().any(|(_, item)| item.is_array_of_tables() || item.is_table()) && {
        let mut probe = table.iter().filter_map(|(_, item)| item.as_value());
        // Values of a table with a header end their lines; in braces they have no line of their own.
        probe.any(|value| value.decor().suffix().and_then(|suffix| suffix.as_str()) == Some(" "))
    }
}

/// The table at a path.
fn table<'d>(root: &'d mut dyn TableLike, path: &[&str]) -> Option<&'d mut dyn TableLike> {
    let Some((first, rest)) = path.split_first() else { return Some(root) };
    let has_id = |table: &dyn TableLike, id: &str| table.get("id").and_then(Item::as_str) == Some(id);
    match root.get_mut(first)? {
        Item::ArrayOfTables(tables) => {
            let (id, rest) = rest.split_first()?;
            table(tables.iter_mut().find(|table| has_id(*table, id))?, rest)
        }
        Item::Value(Value::Array(values)) => {
            let (id, rest) = rest.split_first()?;
            let mut tables = values.iter_mut().filter_map(Value::as_inline_table_mut);
            table(tables.find(|table| has_id(*table, id))?, rest)
        }
        item => table(item.as_table_like_mut()?, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# The manual.\n[[documents]]\nid = \"manual\"\n# Soon.\nnext-review = 2027-01-31 # in winter\n\n\
        [[documents.revisions]]\nid = \"0\"\nnumber = 0\n\n[[documents]]\nid = \"policy\"\n";

    fn fields() -> Fields {
        vec![("id", "1".into()), ("number", 1.into())]
    }

    #[test]
    fn comments_and_order_are_kept() {
        let mut file = Amended::read(TEXT).unwrap();
        assert!(file.set(&["documents", "manual", "next-review"], day("2028-01-31".parse().unwrap())));
        assert!(file.push(&["documents", "manual", "revisions"], fields()));
        assert!(file.push(&["documents", "policy", "revisions"], fields()));
        assert!(!file.push(&["documents", "charter", "revisions"], fields()));
        let new = "\n[[documents.revisions]]\nid = \"1\"\nnumber = 1\n";
        let expected = TEXT
            .replace("2027-01-31", "2028-01-31")
            .replace("number = 0\n", &format!("number = 0\n{new}"))
            .replace("id = \"policy\"\n", &format!("id = \"policy\"\n{new}"));
        assert_eq!(file.text(), expected);
        assert_eq!(file.ids(&["documents", "manual", "revisions"]), ["0", "1"]);
    }

    #[test]
    fn lists_in_brackets_stay_in_brackets() {
        let text = "documents = [\n  { id = \"letter\", revisions = [\n    { id = \"0\" },\n  ] },\n]\n";
        let mut file = Amended::read(text).unwrap();
        assert!(file.push(&["documents", "letter", "revisions"], fields()));
        let expected = text.replace("{ id = \"0\" },\n", "{ id = \"0\" },\n    { id = \"1\", number = 1 },\n");
        assert_eq!(file.text(), expected);
        assert!(Amended::read("a = ").is_none());
    }
}
