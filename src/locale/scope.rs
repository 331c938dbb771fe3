//! Variables: the typed values that messages are resolved with, in layers.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::number::Number;

/// Variables by name, without the `$`.
pub type Variables = BTreeMap<String, Value>;

/// A value of a variable. It is never read as markup or as Fluent syntax.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as typed.
    Text(String),
    /// A number, written as the locale writes it.
    Number(Number),
    /// A date, written in its long form.
    Date(Date),
    /// Several texts, joined as the locale joins them; jobs share them, as there may be thousands.
    List(Arc<[String]>),
    /// What only the template can fill in, by the slot's name: a page number.
    Slot(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<f64> for Value {
    /// A value that is not finite, which TOML allows, becomes the text that TOML writes for it.
    fn from(value: f64) -> Self {
        Number::from_f64(value).map_or_else(|| Self::Text(value.to_string().to_lowercase()), Self::Number)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// The variables that a message may use: a layer over others, as an item's own fields lie over the organisation's.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    variables: &'a Variables,
    under: Option<&'a Scope<'a>>,
    watch: Option<&'a Watch>,
}

/// Tells whether one of some variables was asked for.
#[derive(Debug)]
pub struct Watch {
    is_meant: fn(&str) -> bool,
    asked: Cell<bool>,
}

impl Watch {
    /// Watches the variables of which `is_meant` is true.
    pub fn new(is_meant: fn(&str) -> bool) -> Self {
        Self { is_meant, asked: Cell::new(false) }
    }

    /// Whether one was asked for since this was asked last.
    pub fn take(&self) -> bool {
        self.asked.take()
    }
}

impl<'a> Scope<'a> {
    /// A scope with one layer.
    pub fn new(variables: &'a Variables) -> Self {
        Self { variables, under: None, watch: None }
    }

    /// The same, noting whether certain variables are asked for.
    pub fn watched(variables: &'a Variables, watch: &'a Watch) -> Self {
        Self { variables, under: None, watch: Some(watch) }
    }

    /// A scope in which the given variables hide those of the same name in the scope below.
    pub fn over(under: &'a Scope<'a>, variables: &'a Variables) -> Self {
        Self { variables, under: Some(under), watch: under.watch }
    }

    /// The value of a variable.
    pub fn get(&self, name: &str) -> Option<&'a Value> {
        if let Some(watch) = self.watch.filter(|watch| (watch.is_meant)(name)) {
            watch.asked.set(true);
        }
        let mut scope = *self;
        loop {
            match (scope.variables.get(name), scope.under) {
                (Some(value), _) => return Some(value),
                (None, Some(under)) => scope = *under,
                (None, None) => return None,
            }
        }
    }

    /// The names of all variables, those of the top layer first; a hidden name comes again.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        std::iter::successors(Some(*self), |scope| scope.under.copied())
            .flat_map(|scope| scope.variables.keys().map(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn upper_layers_hide_lower_ones() {
        let organisation = Variables::from([("name".to_string(), "Diogene".into()), ("year".to_string(), 1997.into())]);
        let item = Variables::from([("name".to_string(), "Alda".into())]);
        let below = Scope::new(&organisation);
        let scope = Scope::over(&below, &item);
        assert_eq!(scope.get("name"), Some(&Value::from("Alda")));
        assert_eq!(scope.get("year"), Some(&Value::from(1997)));
        assert_eq!(scope.get("nothing"), None);
        assert_eq!(scope.names().collect::<Vec<_>>(), ["name", "name", "year"]);
    }
}
