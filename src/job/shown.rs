//! Data as templates see them: texts, dates and images in the place of what names them.

use serde_json::{Value as Json, json};

use super::resolution::Resolution;
use super::values::{self, Leaf};
use crate::locale::{DateStyle, Scope, Variables};

impl Resolution<'_> {
    /// Replaces message ids by their texts, dates by their forms in the job's language and assets by their paths.
    pub(super) fn transform(&mut self, value: &Json, scope: &Scope, path: &str) -> Json {
        match value {
            Json::Object(object) => {
                if let Some((kind, content)) = values::leaf(object) {
                    return self.leaf(kind, content, scope, path);
                }
                let own = if object.contains_key("id") { values::item_variables(object) } else { Variables::new() };
                let scope = Scope::over(scope, &own);
                let fields = object
                    .iter()
                    .map(|(key, value)| (key.clone(), self.transform(value, &scope, &format!("{path}.{key}"))));
                Json::Object(fields.collect())
            }
            Json::Array(items) => items
                .iter()
                .map(|item| {
                    let id = item["id"].as_str().map(|id| format!("{path}.{id}"));
                    self.transform(item, scope, id.as_deref().unwrap_or(path))
                })
                .collect(),
            other => other.clone(),
        }
    }

    fn leaf(&mut self, kind: Leaf, content: &str, scope: &Scope, path: &str) -> Json {
        match kind {
            Leaf::Message => {
                let organisation = self.job.organisation;
                self.text(content, scope, &|| organisation.place(path))
            }
            Leaf::Date => match content.parse() {
                Ok(date) => self.date(date),
                Err(_) => Json::Null,
            },
            Leaf::Asset => {
                self.assets.insert(content.to_string());
                json!({ "path": format!("/{content}") })
            }
            Leaf::Number => serde_json::from_str(content).unwrap_or_default(),
        }
    }

    fn date(&self, date: jiff::civil::Date) -> Json {
        json!({
            "iso": date.to_string(),
            "long": self.resolver.format_date(date, DateStyle::Long),
            "medium": self.resolver.format_date(date, DateStyle::Medium),
            "short": self.resolver.format_date(date, DateStyle::Short),
            "month-year": self.resolver.format_date(date, DateStyle::MonthYear),
        })
    }
}
