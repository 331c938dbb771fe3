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
        let id = |table: &dyn TableLike| table.get("id").and_then(Item::as_str).map(str::to_string);
        match self.item(list) {
            Some(Item::ArrayOfTables(tables)) => tables.iter().filter_map(|table| id(table)).collect(),
            Some(Item::Value(Value::Array(values))) => {
                values.iter().filter_map(|value| id(value.as_inline_table()?)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The value at a path: keys of tables, and ids of items in lists.
    pub fn get(&self, path: &[&str]) -> Option<Value> {
        self.item(path)?.as_value().cloned()
    }

    fn item(&self, path: &[&str]) -> Option<&Item> {
        let (last, above) = path.split_last()?;
        find(self.document.as_table(), above)?.get(last)
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

    /// Adds an item at the end of a list, in the way in which the list is written; where there is none, it begins one.
    pub fn push(&mut self, list: &[&str], fields: Fields) -> bool {
        let Some((name, above)) = list.split_last() else { return false };
        // In a list in brackets tables stand in braces, and so does what they hold.
        let is_inline = above.split_last().is_some_and(|(_, list)| self.item(list).is_some_and(Item::is_array));
        let Some(parent) = table(self.document.as_table_mut(), above) else { return false };
        if parent.get(name).is_none() {
            let empty =
                if is_inline { Item::Value(Array::new().into()) } else { Item::ArrayOfTables(ArrayOfTables::new()) };
            parent.insert(name, empty);
        }
        match parent.get_mut(name) {
            Some(Item::ArrayOfTables(tables)) => {
                let mut table = Table::new();
                table.decor_mut().set_prefix("\n");
                table.extend(fields);
                tables.push(table);
            }
            Some(Item::Value(Value::Array(array))) => {
                let mut item: Value = InlineTable::from_iter(fields).into();
                // Where each item has a line of its own, so has the new one.
                let prefix =
                    array.iter().last().and_then(|before| before.decor().prefix()?.as_str()).unwrap_or_default();
                if prefix.contains('\n') {
                    let prefix = prefix.to_string();
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

/// Whether a table is the item of that id.
fn has_id(table: &dyn TableLike, id: &str) -> bool {
    table.get("id").and_then(Item::as_str) == Some(id)
}

/// The table at a path, to be read.
fn find<'d>(root: &'d dyn TableLike, path: &[&str]) -> Option<&'d dyn TableLike> {
    let Some((first, rest)) = path.split_first() else { return Some(root) };
    match root.get(first)? {
        Item::ArrayOfTables(tables) => {
            let (id, rest) = rest.split_first()?;
            find(tables.iter().find(|table| has_id(*table, id))?, rest)
        }
        Item::Value(Value::Array(values)) => {
            let (id, rest) = rest.split_first()?;
            find(values.iter().filter_map(Value::as_inline_table).find(|table| has_id(*table, id))?, rest)
        }
        item => find(item.as_table_like()?, rest),
    }
}

/// The table at a path, to be changed.
fn table<'d>(root: &'d mut dyn TableLike, path: &[&str]) -> Option<&'d mut dyn TableLike> {
    let Some((first, rest)) = path.split_first() else { return Some(root) };
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
