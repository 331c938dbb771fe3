//! Numbers in their range.

use super::Checker;
use crate::diagnostic::Diagnostic;
use crate::workspace::model::{Measure, Number, UnitOfMeasure};

/// Checks percentages, and the likelihood and impact of risks.
pub fn check(checker: &mut Checker<'_>) {
    let data = checker.data;
    for objective in &data.objectives {
        let base = format!("objectives.{}", objective.id);
        let unit = objective.unit;
        amount(checker, unit, objective.value.as_ref(), || format!("{base}.value"));
        amount(checker, unit, Some(&objective.target), || format!("{base}.target"));
        measured(checker, unit, &objective.measures, &base);
    }
    for service in &data.services {
        for standard in &service.standards {
            let base = format!("services.{}.standards.{}", service.id, standard.id);
            amount(checker, standard.unit, standard.value.as_ref(), || format!("{base}.value"));
            amount(checker, standard.unit, Some(&standard.target), || format!("{base}.target"));
            measured(checker, standard.unit, &standard.measures, &base);
        }
    }
    let target = data.charter.satisfaction_target.as_ref();
    amount(checker, UnitOfMeasure::Percent, target, || "charter.satisfaction-target".to_string());
    for risk in &data.risks {
        for (name, value) in [("likelihood", risk.likelihood), ("impact", risk.impact)] {
            if !(1..=5).contains(&value) {
                let message = format!("`{name}` is {value}, but goes from 1 to 5");
                checker.report(&format!("risks.{}.{name}", risk.id), Diagnostic::error("out-of-range", message));
            }
        }
    }
}

/// The values of past years: one for each year, in order.
fn measured(checker: &mut Checker<'_>, unit: UnitOfMeasure, measures: &[Measure], base: &str) {
    for measure in measures {
        amount(checker, unit, Some(&measure.value), || format!("{base}.measures.{}.value", measure.id));
    }
    for pair in measures.windows(2) {
        if let [earlier, later] = pair
            && later.year <= earlier.year
        {
            let message = format!("the measure of {} stands after that of {}", later.year, earlier.year);
            let diagnostic = Diagnostic::error("measures-out-of-order", message);
            let path = format!("{base}.measures.{}.year", later.id);
            checker.report(&path, diagnostic.hint("measures are listed oldest first, one for each year"));
        }
    }
}

/// A percentage lies between 0 and 100; nothing else that is counted is negative, but for a score.
fn amount(checker: &mut Checker<'_>, unit: UnitOfMeasure, value: Option<&Number>, path: impl FnOnce() -> String) {
    let Some(value) = value else { return };
    let message = match unit {
        UnitOfMeasure::Percent if !(0.0..=100.0).contains(&value.to_f64()) => {
            format!("{value} is no percentage between 0 and 100")
        }
        UnitOfMeasure::Count | UnitOfMeasure::Days | UnitOfMeasure::Hours if value.to_f64() < 0.0 => {
            format!("{value} is negative, but counts something")
        }
        _ => return,
    };
    checker.report(&path(), Diagnostic::error("out-of-range", message));
}
