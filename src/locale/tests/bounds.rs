//! Bounds: input made to harm gets a diagnostic soon, on a small stack.

use std::fmt::Write;
use std::time::{Duration, Instant};

use super::super::Value;
use super::{resolve, variables};

/// Resolves on a stack of a megabyte, half of what a worker has, and checks the time; gives the names of what is told.
fn bounded(source: String) -> (usize, Vec<String>) {
    let start = Instant::now();
    let work = move || resolve("en", &source, &variables([("x", Value::from("x")), ("n", 1.into())]));
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(work).unwrap();
    let (text, told) = thread.join().unwrap();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    let name = |told: &String| told.split(' ').next().unwrap_or("").to_string();
    (text.len(), told.iter().map(name).collect())
}

#[test]
fn deep_nesting_does_not_reach_the_parser() {
    let (_, told) = bounded(format!("a = {}$x{}\nb = x\n", "{".repeat(20_000), "}".repeat(20_000)));
    assert_eq!(told, ["nesting-too-deep"]);
    let (_, told) = bounded(format!("c = x\na = {}\n", "{ NUMBER($n) ->\n *[a] ".repeat(20_000)));
    assert_eq!(told, ["nesting-too-deep"]);
    let (length, told) = bounded(format!("a = {}$x{}\n", "{ ".repeat(32), " }".repeat(32)));
    assert_eq!((length, told), (3, vec![]));
}

#[test]
fn long_chains_of_references_end() {
    let mut source = String::new();
    for index in 0..1000 {
        let _ =
            writeln!(source, "{} = {{ m{} }}", if index == 0 { "a".into() } else { format!("m{index}") }, index + 1);
    }
    let (_, told) = bounded(source);
    assert_eq!(told, ["too-deep"]);
}

#[test]
fn nesting_and_chains_together_fit_the_stack() {
    let mut source = String::new();
    for index in 0..40 {
        let name = if index == 0 { "a".into() } else { format!("m{index}") };
        let select = "{ $n ->\n *[one] ".repeat(30);
        let _ = writeln!(source, "{name} = {select}{{ m{} }}{}", index + 1, "\n }".repeat(30));
    }
    let (_, told) = bounded(source);
    assert_eq!(told, ["too-deep"]);
}

#[test]
fn a_billion_laughs_is_cut_short() {
    let mut source = "l0 = laugh\n".to_string();
    for index in 1..30 {
        let _ = writeln!(source, "l{index} = {}", format!("{{ l{} }}", index - 1).repeat(10));
    }
    source.push_str("a = { l29 }\n");
    let (length, told) = bounded(source);
    assert_eq!(told, ["too-large"]);
    assert!(length < 1 << 20);
    let text = "x".repeat(100_000);
    let (length, told) = bounded(format!("b = {text}\na = {}\n", "{ b }".repeat(1000)));
    assert_eq!(told, ["too-large"]);
    assert!(length < 2 << 20);
}

#[test]
fn many_placeables_and_large_files_are_fast() {
    let (_, told) = bounded(format!("a = {}\n", "{ $x }".repeat(10_000)));
    assert_eq!(told, [""; 0]);
    let (_, told) = bounded(format!("a = {}\n", "{ $x }".repeat(10_001)));
    assert_eq!(told, ["too-large"]);
    let mut source = "a = x\n".to_string();
    for index in 0..100_000 {
        let _ = writeln!(source, "m{index} = text <em>{{ $x }}</em> text text text text");
    }
    assert_eq!(bounded(source).1, [""; 0]);
}

#[test]
fn braces_that_are_never_closed_cost_little() {
    let mut source = "a = x\n".to_string();
    for index in 0..50_000 {
        let _ = writeln!(source, "m{index} = {{");
    }
    let (length, told) = bounded(source);
    assert!(length == 3 && told.len() > 40_000, "{}", told.len());
}

#[test]
fn odd_bytes_are_harmless() {
    for source in [
        "",
        "\n",
        "\r",
        "a",
        "a =",
        "a = \0\r x",
        "a = {",
        "a = { \"",
        "\u{feff}",
        "a = <",
        "a = <a href=\"",
        "-",
        "#",
        "a = { $x ->\n",
    ] {
        bounded(source.to_string());
    }
}
