"""Breaks good PDFs, one change each, asks our preflight and other checkers, and prints one table. Where veraPDF finds the same
fault, the clause that we cite must be one that it names.

usage: python compare.py BINDERY FONTS ARCHIVE FOLDER [VERAPDF_CLASS_PATH]

BINDERY is the program, FONTS a folder of fonts, ARCHIVE a good PDF/A-2a of ours, FOLDER takes the files. A fault counts as
found by another checker when it tells something that it does not tell of the good file.
"""
import collections, json, pathlib, re, subprocess, sys

import pdf_oxide
import pikepdf

import broken_archive
import broken_print
import good

program, fonts, archive, folder = sys.argv[1], *(pathlib.Path(path).resolve() for path in sys.argv[2:5])
class_path = sys.argv[5] if len(sys.argv) > 5 else None
folder.mkdir(parents=True, exist_ok=True)


def ours(paths, *arguments):
    """{path: (errors, warnings, clauses)}: the names of the checks, and what they cite."""
    run = subprocess.run([program, "preflight", "--format", "json", *arguments, *map(str, paths)], capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    found = {}
    for file in json.loads(run.stdout)["files"]:
        of = lambda severity: sorted({one["check"] for one in file["findings"] if one["severity"] == severity})
        cited = {clause.strip() for one in file["findings"] for clause in one["clause"].split(";")}
        found[pathlib.Path(file["file"])] = of("error"), of("warning"), cited
    return found


def break_file(base, name, change):
    """Writes the base with one change, as plain as a file can be, so that bytes can be changed too."""
    path = folder / f"{name}.pdf"
    plain = {"object_stream_mode": pikepdf.ObjectStreamMode.disable, "fix_metadata_version": False,
             "stream_decode_level": pikepdf.StreamDecodeLevel.none, "compress_streams": False}
    with pikepdf.open(base) as pdf:
        more = {} if change.__name__.startswith("bytes_") else change(pdf) or {}
        if "encryption" in more:
            del plain["stream_decode_level"]
        pdf.save(path, **plain, **more)
    if change.__name__.startswith("bytes_"):
        data = path.read_bytes()
        changed = change(data)
        assert changed != data, name
        path.write_bytes(changed)
    return path


def qpdf(path):
    return subprocess.run(["qpdf", "--check", str(path)], capture_output=True).returncode != 0


def oxide(path, kind):
    """What pdf_oxide tells, or that it cannot read the file."""
    try:
        document = pdf_oxide.PdfDocument(str(path))
        results = [document.validate_pdf_x("4")] if kind == "print" else [document.validate_pdf_a("2a"), document.validate_pdf_ua()]
        return {str(one) for result in results for key in ("errors", "warnings") for one in result[key]}
    except Exception as error:
        return {f"cannot be read: {error}"}


# The standards of the flavours that veraPDF is asked for.
STANDARDS = {"2a": "ISO 19005-2", "ua1": "ISO 14289-1"}


def verapdf(paths):
    """{path: clauses} of the files that are no PDF/A-2a or no PDF/UA-1."""
    validator = pathlib.Path(__file__).parent.parent / "Validate.java"
    # One that it cannot open ends its run.
    is_locked = lambda path: subprocess.run(["qpdf", "--is-encrypted", str(path)]).returncode == 0
    bad = {path: set() for path in paths if is_locked(path)}
    paths = [path for path in paths if path not in bad]
    for flavour in ("2a", "ua1"):
        run = subprocess.run(["java", "-cp", class_path, str(validator), flavour, *map(str, paths)], capture_output=True, text=True)
        assert "files are valid" in run.stdout, run.stderr
        for line in run.stdout.splitlines():
            if line.startswith("not "):
                clauses = bad.setdefault(pathlib.Path(line.split(": ", 1)[1]), set())
            elif rule := re.match(r" +([\d.]+)-\d+ ", line):
                clauses.add(f"{STANDARDS[flavour]}, {rule[1]}")
    return bad


def other_clauses(cited, named):
    """What we cite of a standard where veraPDF names none of it, but other clauses of that standard."""
    told = []
    for standard in STANDARDS.values():
        of = lambda clauses: {clause for clause in clauses if clause.startswith(standard)}
        if of(cited) and of(named) and not of(cited) & of(named):
            told.append(f"{sorted(of(cited))} is cited, and veraPDF names {sorted(of(named))}")
    return told


failures = []
rows = collections.OrderedDict()
for kind, base, cases in (
    ("print", good.print_file(folder, fonts), broken_print.CASES),
    ("archive", archive, broken_archive.CASES),
):
    plain = break_file(base, f"good-{kind}-plain", lambda pdf: None)
    for path, (errors, warnings, _) in ours([base, plain], "--profile", kind).items():
        if errors or warnings:
            failures.append(f"{path.name} is good, and is told: {errors} {warnings}")
    paths = {name: break_file(base, name, change) for name, _, change, *_ in cases}
    by_rules = collections.defaultdict(list)
    for name, _, _, _, _, rules in cases:
        by_rules[rules].append(name)
    found = {}
    for rules, names in by_rules.items():
        arguments = ["--profile", kind]
        if rules:
            file = folder / "rules.toml"
            file.write_text(f'based-on = "{kind}"\n{rules}')
            arguments = ["--rules", str(file)]
        found |= ours([paths[name] for name in names], *arguments)
    known = oxide(plain, kind)
    vera = verapdf(list(paths.values())) if class_path and kind == "archive" else {}
    for name, group, _, errors, warnings, _ in cases:
        path = paths[name]
        told_errors, told_warnings, cited = found[path]
        failures += [f"{name}: {fault}" for fault in other_clauses(cited, vera.get(path, set()))]
        is_found = told_errors == sorted(errors) and set(warnings) == set(told_warnings)
        if not is_found:
            failures.append(f"{name}: expected {errors} {warnings}, found {told_errors} {told_warnings}")
        row = rows.setdefault(group, collections.Counter())
        row["faults"] += 1
        row["bindery"] += is_found
        row["pdf_oxide"] += bool(oxide(path, kind) - known)
        row["qpdf"] += qpdf(path)
        row["verapdf"] += path in vera

total = collections.Counter()
print("| faults in | faults | bindery | pdf_oxide | qpdf | veraPDF |\n|---|---|---|---|---|---|")
for group, row in [*rows.items(), ("all", total)]:
    total.update(row if group != "all" else {})
    vera = row["verapdf"] if group in ("archive",) and class_path else ""
    print(f"| {group} | {row['faults']} | {row['bindery']} | {row['pdf_oxide']} | {row['qpdf']} | {vera} |")
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
