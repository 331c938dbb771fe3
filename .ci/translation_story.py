"""The way of a translation, with translate-toolkit in the translator's place: Slovenian is sent out, translated, taken in and
built; one Italian commitment changes; only that goes out, comes back and is built again.

Usage: translation_story.py BINDERY WORKSPACE   (the workspace is copied, and its Slovenian texts are left out)
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from translate.storage import factory

LOCALE = "sl"


def main(program, example):
    with tempfile.TemporaryDirectory() as folder:
        workspace = pathlib.Path(folder) / "workspace"
        workspace.mkdir()
        for part in ("manuals", "locales", "templates"):
            shutil.copytree(pathlib.Path(example) / part, workspace / part)
        forms = (("xlf", "xliff"), ("po", "po"))
        known = {form: translations(program, workspace, folder, ending, form) for ending, form in forms}
        shutil.rmtree(workspace / "locales" / LOCALE)
        for ending, form in forms:
            story(program, workspace, pathlib.Path(folder), known[form], ending, form)
            shutil.rmtree(workspace / "locales" / LOCALE)


def translations(program, workspace, folder, ending, form):
    """What a translator of the example would write: its own Slovenian texts, by key."""
    path = pathlib.Path(folder) / f"known.{ending}"
    export = ["translate", "export", "--locale", LOCALE, "--document", "charter", "--format", form]
    run(program, workspace, *export, "--output", str(path))
    units = [unit for unit in store(path).units if unit.istranslatable() and unit.source and not unit.isheader()]
    return {name(unit, form): unit.target if form == "po" else unit.rich_target for unit in units}


def name(unit, form):
    return unit.getcontext() if form == "po" else unit.getid().split("\x04")[-1]


def story(program, workspace, folder, known, ending, form):
    path = folder / f"charter.{ending}"
    export = ["translate", "export", "--locale", LOCALE, "--document", "charter", "--format", form, "--output", str(path)]
    run(program, workspace, *export)
    count = fill(path, known, form)
    told = json.loads(run(program, workspace, "translate", "import", str(path), "--on", "2026-06-03", "--format", "json"))[0]
    assert not told["refused"] and not told["aside"], told
    assert told["taken"] == count, (told["taken"], count)
    state = status(program, workspace)
    assert state["states"]["missing"]["messages"] == 0, state["states"]
    build = ["build", "--locale", LOCALE, "--document", "charter", "--cooperative", "diogene"]
    assert "1 written, 0 failed" in run(program, workspace, *build)

    # A text of the workspace's own: those that come with the program have its translations too.
    source = workspace / "locales/it/quality.ftl"
    text = source.read_text(encoding="utf-8")
    old = next(line for line in text.splitlines() if line.startswith("revision-charter-yearly ="))
    source.write_text(text.replace(old, old + " (nuova)"), encoding="utf-8")
    state = status(program, workspace)
    stale = [one["message"] for one in state["unfinished"] if one["condition"] == "stale"]
    assert stale == ["revision-charter-yearly"], stale
    run(program, workspace, *export, "--state", "stale")
    content = path.read_text(encoding="utf-8")
    assert "(nuova)" in content and ("previous-version" in content or "#| msgid" in content), content
    # Opened and saved without a change, it is still to be done.
    store(path).save()
    told = json.loads(run(program, workspace, "translate", "import", str(path), "--format", "json"))[0]
    assert told["taken"] == 0, told
    changed = store(path)
    for unit in changed.units:
        if unit.istranslatable() and "(nuova)" in str(unit.source):
            if form == "po":
                unit.target = unit.target + " (nova)"
            else:
                target = unit.xmlelement.find(unit.namespaced("target"))
                target.text = (target.text or "") + " (nova)"
            done(unit, form)
    changed.save()
    told = json.loads(run(program, workspace, "translate", "import", str(path), "--on", "2026-06-10", "--format", "json"))[0]
    assert told["taken"] == 1 and not told["refused"], told
    assert not [one for one in status(program, workspace)["unfinished"] if one["condition"] == "stale"]
    assert "1 written, 0 failed" in run(program, workspace, *build)
    source.write_text(text, encoding="utf-8")
    print(f"{form}: {count} units out, translated by another program, in and built; one changed, stale, out, in and built again")


def fill(path, known, form):
    """Translates every unit as a tool would."""
    opened = store(path)
    count = 0
    for unit in opened.units:
        if not unit.istranslatable() or not unit.source or unit.isheader():
            continue
        key = name(unit, form)
        # A text that the example chooses by the gender of a person is sent out for one form in a new language.
        words = known.get(key) or known.get(f"{key}::other") or known[key.split("::")[0]]
        if form == "po":
            unit.target = words
        else:
            unit.rich_target = words
        done(unit, form)
        count += 1
    opened.save()
    return count


def done(unit, form):
    unit.markfuzzy(False)
    if form == "xliff":
        unit.xmlelement.find(unit.namespaced("target")).set("state", "translated")


def store(path):
    return factory.getobject(str(path))


def status(program, workspace):
    told = run(program, workspace, "translate", "status", "--locale", LOCALE, "--document", "charter", "--format", "json")
    return json.loads(told)[0]


def run(program, workspace, *arguments):
    done = subprocess.run([program, "-C", str(workspace), *arguments], capture_output=True, text=True)
    assert done.returncode == 0, f"{arguments}: {done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


if __name__ == "__main__":
    main(*sys.argv[1:])
