"""Holds our results against those of the other runtimes and prints the figures.

Fails where ours differs from two runtimes that agree with each other, or from the tables of Intl and Babel, unless
`differences.toml` names the difference; an entry there that is not needed as often as it says fails too.

usage: compare.py FOLDER
"""

import fnmatch
import json
import pathlib
import sys
import tomllib

OTHERS = ("fluent-rs", "fluent-js", "fluent-py")
NUMBERS = {"number", "places-2", "plain", "percent"}
MONEY = {"money", "whole-money", "narrow-money", "coded-money", "named-money"}
UNITS = {"days", "short-days", "hours", "short-hours", "narrow-hours", "points"}
DATES = {"full", "long", "medium", "short", "month-year"}
FORMS = NUMBERS | MONEY | UNITS | DATES | {"and", "or", "sorted"}


class Excused:
    """The differences that are known, with their reasons."""

    def __init__(self, path: pathlib.Path) -> None:
        listed = tomllib.loads(path.read_text("utf-8"))
        self.cldr = listed["cldr"]
        self.entries = listed["difference"]
        self.used: dict[int, int] = {}

    def covers(self, against: str, name: str, times: int = 1) -> bool:
        """Whether a difference is listed, which occurs so many times; a name may hold `*`."""
        for index, entry in enumerate(self.entries):
            if entry["against"] == against and any(fnmatch.fnmatchcase(name, each) for each in entry["names"]):
                self.used[index] = self.used.get(index, 0) + times
                return True
        return False

    def report(self, judged: set[str]) -> int:
        """Prints the list with the times that each entry was used; gives how many say another number."""
        wrong = 0
        for index, entry in enumerate(self.entries):
            if entry["against"] not in judged:
                continue
            times = self.used.get(index, 0)
            wrong += times != entry["times"]
            mark = "" if times == entry["times"] else f"WRONG, {entry['times']} are listed: "
            print(f"{times:8}  {mark}{entry['against']}: {', '.join(entry['names'])}\n          {entry['reason']}")
        return wrong


def compare_cases(folder: pathlib.Path, excused: Excused) -> int:
    """The cases against the three other runtimes; gives how many differences are not listed."""
    load = lambda name: json.loads((folder / f"{name}.json").read_text("utf-8"))
    cases, ours = load("cases"), load("results-bindery")
    others = {name: load(f"results-{name}") for name in OTHERS}
    right = sum(case["shows"] == answer["shows"] for case, answer in zip(cases, ours))
    print(f"cases: {len(cases)}; ours shows what is written down in {right}")
    for name, answers in others.items():
        same = sum(our["shows"] == their["shows"] for our, their in zip(ours, answers))
        told = sum(our["told"] and not their["told"] for our, their in zip(ours, answers))
        print(f"  {name}: {same} like ours; {told} errors that ours tells and it does not")
    agreed = differ = unlisted = 0
    for index, (case, our) in enumerate(zip(cases, ours)):
        shown = [answers[index]["shows"] for answers in others.values()]
        majority = next((text for text in shown if shown.count(text) >= 2), None)
        agreed += majority == our["shows"]
        if majority is None or majority == our["shows"]:
            continue
        differ += 1
        if not excused.covers("runtimes", case["name"]):
            unlisted += 1
            print(f"  DIFFERS {case['name']}\n    ours {our['shows']!r}")
            for name, text in zip(others, shown):
                print(f"    {name} {text!r}")
    undecided = len(cases) - agreed - differ
    print(f"  two or more others agree: {agreed} with ours, {differ} with each other; no two agree: {undecided}")
    return unlisted


def compare_plurals(tables: list, theirs: list, against: str, excused: Excused) -> int:
    """A table of plural categories; gives how many numbers differ and are not listed."""
    total = differ = unlisted = 0
    for table, row in zip(tables, theirs, strict=True):
        span = table["range"]
        wrong = [index for index, (our, their) in enumerate(zip(table["ours"], row, strict=True)) if our != their]
        total += len(row)
        differ += len(wrong)
        name = f"plural/{table['locale']}/{table['kind']}/{table['name']}"
        if wrong and not excused.covers(against, name, len(wrong)):
            unlisted += len(wrong)
            number = (span["first"] + wrong[0] * span["step"]) / 10 ** span["digits"]
            pair = f"{table['ours'][wrong[0]]} there {row[wrong[0]]}"
            print(f"  DIFFERS {name}: {len(wrong)} of {len(row)}; {number:.{span['digits']}f} is {pair}")
    print(f"plural categories against {against}: {total - differ} of {total} equal")
    return unlisted


def label(value: dict) -> str:
    """A value in a difference's name."""
    (content,) = value.values()
    return "+".join(content) if isinstance(content, list) else content


def compare_formats(rows: list, theirs: list, against: str, excused: Excused) -> int:
    """The table of formatted values, as far as there are others'; gives how many differ and are not listed."""
    equal = dict.fromkeys(sorted(FORMS), 0)
    total = dict.fromkeys(equal, 0)
    unlisted = 0
    for row, their in zip(rows, theirs, strict=True):
        if their is None:
            continue
        total[row["form"]] += 1
        if row["ours"] == their:
            equal[row["form"]] += 1
            continue
        name = f"format/{row['locale']}/{row['form']}/{label(row['value'])}"
        if not excused.covers(against, name):
            unlisted += 1
            print(f"  DIFFERS {name}: {row['ours']!a} there {their!a}")
    told = ", ".join(f"{form} {equal[form]} of {total[form]}" for form in equal if total[form])
    print(f"formats against {against}: {told}")
    return unlisted


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    excused = Excused(pathlib.Path(__file__).with_name("differences.toml"))
    load = lambda name: json.loads((folder / f"{name}.json").read_text("utf-8"))
    plurals, intl, babel = load("plurals"), load("tables-intl"), load("tables-babel")
    unlisted = compare_cases(folder, excused)
    unlisted += compare_plurals(plurals, babel["plurals"], "babel", excused)
    of_node = compare_plurals(plurals, intl["plurals"], "intl", excused)
    unlisted += compare_formats(load("formats"), babel["formats"], "babel", excused)
    of_node += compare_formats(load("formats"), intl["formats"], "intl", excused)
    judged = {"runtimes", "babel", "intl"}
    if intl["cldr"] == excused.cldr:
        unlisted += of_node
    else:
        judged.remove("intl")
        print(f"Node has CLDR {intl['cldr']}, the list is for {excused.cldr}: its {of_node} differences are not judged")
    print("listed differences, and how often each occurs:")
    wrong = excused.report(judged)
    print(f"{unlisted} differences are not listed, {wrong} entries of the list do not fit")
    return 1 if unlisted or wrong else 0


sys.exit(main())
