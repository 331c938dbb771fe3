//! The options of the programs that measure: `--name value`, each with a default.

use super::generate::Workload;

/// The options of the command line.
pub struct Arguments(Vec<String>);

impl Arguments {
    pub fn read() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// The value of an option.
    pub fn text(&self, name: &str) -> Option<&str> {
        let at = self.0.iter().position(|argument| argument.strip_prefix("--") == Some(name))?;
        self.0.get(at + 1).map(String::as_str)
    }

    fn number(&self, name: &str, default: usize) -> usize {
        self.text(name).map_or(default, |value| value.parse().unwrap())
    }

    /// The workload that is asked for.
    pub fn workload(&self) -> Workload {
        Workload {
            cooperatives: self.number("cooperatives", 1000),
            locales: self.number("locales", 5),
            documents: self.number("documents", 2),
            common: self.number("common", 80) as u64,
            seed: self.number("seed", 1) as u64,
        }
    }
}
