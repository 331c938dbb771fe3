"""Holds what other tools made of our files, as ours reads it, against what we wrote.

Fails where a field of any unit differs and `differences.toml` does not name it, on an entry there that is not needed, and
where a translation that a tool put in does not come back.

usage: compare.py FOLDER     FOLDER has ours*.json and back/*.json
"""

import json
import pathlib
import sys
import tomllib

NEW = "Novo besedilo"
# What each tool changed on purpose: unit, field, and what must come back.
EDITS = {
    "toolkit": {
        "new": {"target": NEW, "target codes": [], "state": "Translated"},
        "translated": {"target": NEW, "state": "Translated"},
        "final": {"state": "NeedsWork"},
        "places.few": {"target": "Do { $places } mest", "target codes": ["1 places: 12"], "state": "Translated"},
    },
    "moz": {"new": {"target": NEW, "target codes": [], "state": "Translated"}},
    "npm": {
        "new": {"target": NEW, "target codes": [], "state": "Translated"},
        "places.few": {"target": "Do { $places } mest", "target codes": ["1 places: 12"], "state": "Translated"},
    },
}


def load(path: pathlib.Path) -> dict:
    return json.loads(path.read_text("utf-8"))


def edited(content: dict, tool: str) -> dict:
    """What should come back from a tool that translated."""
    for key, fields in EDITS[tool].items():
        if key in content["units"]:
            content["units"][key].update(fields)
    return content


def differences(wanted: dict, found: dict) -> list[tuple[str, str, str]]:
    """The fields that differ: unit (empty for the file), field, what is there."""
    if "units" not in found:
        return [("", "all", json.dumps(found, ensure_ascii=False))]
    heads = [name for name in wanted if name != "units"]
    differ = [("", name, str(found[name])) for name in heads if wanted[name] != found[name]]
    if list(wanted["units"]) != list(found["units"]):
        return [*differ, ("", "units", str(list(found["units"])))]
    for key, unit in wanted["units"].items():
        there = found["units"][key]
        differ += [(key, name, str(there[name])) for name in unit if unit[name] != there[name]]
    return differ


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    listed = tomllib.loads((pathlib.Path(__file__).parent / "differences.toml").read_text("utf-8"))["difference"]
    needed, wrong = set(), 0
    for path in sorted((folder / "back").glob("*.json")):
        tool, action, name = path.name.removesuffix(".json").split("-", 2)
        wanted = load(folder / f"{name}.json")
        wanted = edited(wanted, tool) if action == "translated" else wanted
        found = differences(wanted, load(path))
        unlisted = []
        for unit, field, there in found:
            entry = next(
                (index for index, each in enumerate(listed)
                 if each["tool"] == tool and each["file"] == name and field in each["fields"]
                 and unit in each.get("units", [unit]) and action in each.get("actions", [action])),
                None,
            )
            needed.add(entry)
            if entry is None:
                unlisted.append(f"  {unit or 'the file'}: {field} is {there}")
        count = len(wanted["units"])
        print(f"{tool}, {action}: {name}, {count} units; {len(found)} fields differ, {len(unlisted)} of them not listed")
        print("".join(f"{each}\n" for each in unlisted), end="")
        wrong += len(unlisted)
    for index, each in enumerate(listed):
        unneeded = index not in needed
        wrong += unneeded
        print(f"  {'NOT NEEDED: ' if unneeded else ''}{each['tool']}, {each['file']}: {', '.join(each['fields'])}")
        print(f"      {each['reason']}")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
