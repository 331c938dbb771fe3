//! Names that can be printed, and addresses that lead somewhere.

use super::Checker;
use crate::diagnostic::Diagnostic;

/// Checks names of organisation and people, e-mail addresses and the web address, of which documents make links.
pub fn check(checker: &mut Checker<'_>) {
    let data = checker.data;
    let own = &data.organisation;
    name(checker, &own.name, "organisation.name");
    name(checker, &own.legal_name, "organisation.legal-name");
    for person in &data.people {
        name(checker, &person.name, &format!("people.{}.name", person.id));
        email(checker, person.email.as_deref(), &format!("people.{}.email", person.id));
    }
    email(checker, own.email.as_deref(), "organisation.email");
    email(checker, own.certified_email.as_deref(), "organisation.certified-email");
    for office in &data.offices {
        email(checker, office.email.as_deref(), &format!("offices.{}.email", office.id));
    }
    for service in &data.services {
        email(checker, service.email.as_deref(), &format!("services.{}.email", service.id));
    }
    web(checker, own.web.as_deref());
}

fn name(checker: &mut Checker<'_>, name: &str, path: &str) {
    if !name.chars().any(char::is_alphanumeric) {
        let nameless = Diagnostic::error("invalid-name", "a name without letters cannot be printed");
        checker.report(path, nameless.hint("write the name as it stands in documents"));
    }
}

/// A local part, `@` and a domain (RFC 5322); what mail servers take beyond that nobody can know.
fn email(checker: &mut Checker<'_>, address: Option<&str>, path: &str) {
    let Some(address) = address else { return };
    let is_part = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "@<>,;:".contains(c));
    if !address.split_once('@').is_some_and(|(local, domain)| is_part(local) && is_part(domain)) {
        let message = format!("`{address}` is no e-mail address");
        let hint = "write the address alone: `info@sole.example`; without one leave out the key";
        checker.report(path, Diagnostic::error("invalid-address", message).hint(hint));
    }
}

fn web(checker: &mut Checker<'_>, address: Option<&str>) {
    let Some(address) = address else { return };
    let host = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    if host.is_some_and(|host| host.starts_with(char::is_alphanumeric) && !address.contains(char::is_whitespace)) {
        return;
    }
    let message = format!("`{address}` is no address of a page on the web");
    let hint = if address.contains('.') && !address.contains([':', ' ']) {
        format!("write `https://{address}`")
    } else {
        "write it with its scheme: `https://www.sole.example`; without one leave out the key".to_string()
    };
    checker.report("organisation.web", Diagnostic::error("invalid-address", message).hint(hint));
}
