"""Runs the cases through fluent.runtime, and the tables of plural categories and of money through Babel.

usage: cases.py FOLDER     reads FOLDER/{cases,plurals,formats}.json, writes FOLDER/{results-fluent-py,tables-babel}.json
"""

import datetime
import decimal
import json
import pathlib
import sys
import warnings

import babel
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

LETTERS = {"zero": "z", "one": "o", "two": "t", "few": "f", "many": "m", "other": "x"}


def given(value: dict) -> object:
    """An argument as this runtime takes it."""
    if "text" in value:
        return value["text"]
    if "list" in value:
        return ", ".join(value["list"])
    if "date" in value:
        return datetime.date.fromisoformat(value["date"])
    digits = len(value["number"].partition(".")[2])
    if not digits:
        return int(value["number"])
    return fluent_number(decimal.Decimal(value["number"]), minimumFractionDigits=digits)


def resolve(case: dict) -> dict:
    """What a case shows, and whether an error was told."""
    name, _, attribute = case["id"].partition(".")
    values = {name: given(value) for name, value in case["args"].items()}
    for source in case["chain"]:
        bundle = FluentBundle([source["locale"]], use_isolating=False)
        bundle.add_resource(FluentResource(source["ftl"]))
        if not bundle.has_message(name):
            continue
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            continue
        try:
            shown, errors = bundle.format_pattern(pattern, values)
        except Exception as error:  # A runtime that throws is a finding, not the end.
            return {"shows": f"({error!r})", "told": True}
        return {"shows": str(shown), "told": bool(errors)}
    return {"shows": f"{{{case['id']}}}", "told": True}


def categories(table: dict) -> str:
    """A row of the table, a letter for each number."""
    locale = babel.Locale.parse(table["locale"])
    form = locale.plural_form if table["kind"] == "cardinal" else locale.ordinal_form
    span, digits = table["range"], table["range"]["digits"]
    found = []
    for number in range(span["first"], span["last"] + 1, span["step"]):
        value = decimal.Decimal(number).scaleb(-digits) if digits else number
        found.append(LETTERS[form(value)])
    return "".join(found)


def shown(row: dict) -> str | None:
    """An amount of euro; Babel has no other form of ours, or none that is right (`1 duration-day`)."""
    kinds = {"money": "standard", "named-money": "name"}
    if row["form"] not in kinds:
        return None
    amount = decimal.Decimal(row["value"]["number"])
    return format_currency(amount, "EUR", locale=row["locale"], format_type=kinds[row["form"]])


def main() -> None:
    warnings.simplefilter("ignore")
    folder = pathlib.Path(sys.argv[1])
    cases = json.loads((folder / "cases.json").read_text("utf-8"))
    (folder / "results-fluent-py.json").write_text(json.dumps([resolve(case) for case in cases]))
    tables = json.loads((folder / "plurals.json").read_text("utf-8"))
    rows = json.loads((folder / "formats.json").read_text("utf-8"))
    found = {"plurals": [categories(table) for table in tables], "formats": [shown(row) for row in rows]}
    (folder / "tables-babel.json").write_text(json.dumps({"babel": babel.__version__, **found}))


main()
