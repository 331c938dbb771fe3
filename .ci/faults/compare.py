"""Asks compare-locales and translate-toolkit's pofilter for the faults that our test found, and prints one table.

usage: python compare.py FOLDER     FOLDER has faults.json, which `cargo test --test faults` writes with BINDERY_FAULTS

A fault counts as found when the tool tells something of the message that it does not tell of the untouched file.
"""
import collections, json, pathlib, sys

from compare_locales.compare.content import ContentComparer
from compare_locales.compare.observer import Observer
from compare_locales.paths import File
from fluent.syntax import ast, parse
from fluent.syntax.serializer import serialize_expression
from translate.filters import checks
from translate.storage.pypo import pounit

folder = pathlib.Path(sys.argv[1])
data = json.loads((folder / "faults.json").read_text(encoding="utf-8"))
source_locale, files = data["source"], data["files"]


def source_path(path):
    tag = path.split("/")[1]
    return path.replace(f"/{tag}/", f"/{source_locale}/", 1)


# --- compare-locales: files against files, what it tells by the id that it names


def compare_locales(path, text):
    """What it tells of a file: (id or None, message) of every error, warning and missing or obsolete message."""
    places = [folder / "compare" / side / "file.ftl" for side in ("source", "target")]
    for place, content in zip(places, (files[source_path(path)], text)):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content, encoding="utf-8", newline="")
    told = collections.Counter()

    class Listener(Observer):
        def notify(self, category, file, data):
            if category in ("missingEntity", "obsoleteEntity"):
                told[(data, category)] += 1
            elif category in ("error", "warning"):
                told[(named(str(data)), str(data).split(" at line")[0])] += 1
            return "error"

    comparer = ContentComparer()
    comparer.observers.append(Listener())
    comparer.compare(File(str(places[0]), "file.ftl", locale=source_locale), File(str(places[1]), "file.ftl", locale=path.split("/")[1]), None)
    return told


def named(message):
    """The id that a message of compare-locales ends or begins with."""
    words = message.replace('"', " ").split()
    if " for " in message:
        return message.rsplit(" for ", 1)[1].split()[0]
    return words[0] if "occurs" in message and words else None


# --- pofilter: one PO unit for each text of a message; a variant is paired with the source's variant of its key


def readings(pattern):
    """The texts of a pattern by the keys of their variants; the default ones under no key."""

    def read(pattern, wanted):
        parts = []
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                parts.append(element.value)
            elif isinstance(element.expression, ast.SelectExpression):
                variants = element.expression.variants
                chosen = [one for one in variants if key(one) == wanted] or [one for one in variants if one.default]
                parts.append(read(chosen[0].value, wanted))
            else:
                parts.append("{ " + serialize_expression(element.expression) + " }")
        return "".join(parts)

    def key(variant):
        return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value

    def keys(pattern):
        for element in pattern.elements:
            if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
                for variant in element.expression.variants:
                    if not variant.default:
                        yield key(variant)
                    yield from keys(variant.value)

    return {wanted: read(pattern, wanted) for wanted in [None, *keys(pattern)]}


def units(text):
    """The texts of a file: {(id, attribute): {key: text}}."""
    found = {}
    for entry in parse(text).body:
        if isinstance(entry, (ast.Message, ast.Term)):
            id = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
            patterns = [(None, entry.value)] + [(one.id.name, one.value) for one in entry.attributes]
            found.update({(id, name): readings(pattern) for name, pattern in patterns if pattern})
    return found


sources = {path: units(text) for path, text in files.items() if f"/{source_locale}/" in path}
CHECKERS = {}


def checker(locale):
    if locale not in CHECKERS:
        config = checks.CheckerConfig(targetlanguage=locale)
        config.updatevalidchars(None)
        CHECKERS[locale] = checks.TeeChecker(config, checkerclasses=[checks.StandardChecker, checks.StandardUnitChecker])
    return CHECKERS[locale]


KNOWN = {}


def failures(locale, source, target):
    if (locale, source, target) not in KNOWN:
        unit = pounit(source)
        unit.target = target
        KNOWN[locale, source, target] = sorted(checker(locale).run_filters(unit))
    return KNOWN[locale, source, target]


def pofilter(path, text):
    """What it tells of a file: (id, attribute, check) of every unit. A message that is not there is an untranslated unit."""
    locale, told, own = path.split("/")[1], collections.Counter(), units(text)
    for (id, name), originals in sources[source_path(path)].items():
        targets = own.get((id, name), {None: ""})
        for key, target in targets.items():
            for check in failures(locale, originals.get(key, originals[None]), target):
                told[(id, f"{name} {check}")] += 1
    return told


# --- the table

tools = {"compare-locales": compare_locales, "pofilter": pofilter}
untouched = {tool: {} for tool in tools}
alarms = collections.Counter({"bindery": data["alarms"]})
for path, text in files.items():
    if f"/{source_locale}/" not in path:
        for tool, ask in tools.items():
            told = untouched[tool][path] = ask(path, text)
            alarms[tool] += sum(told.values())

rows = collections.defaultdict(collections.Counter)
for fault in data["faults"]:
    row = rows[fault["kind"]]
    row["all"] += 1
    row["bindery"] += fault["found"]
    for tool, ask in tools.items():
        new = ask(fault["path"], fault["text"]) - untouched[tool][fault["path"]]
        # What cannot be read has no name there.
        row[tool] += any(id is None or id == fault["id"] or id.startswith(fault["id"]) for id, _ in new)

names = ["bindery", *tools]
print(f"{'kind of fault':<30}{'faults':>8}" + "".join(f"{name:>18}" for name in names))
for kind, row in sorted(rows.items()):
    print(f"{kind:<30}{row['all']:>8}" + "".join(f"{row[name]:>18}" for name in names))
total = sum(rows.values(), collections.Counter())
print(f"{'all':<30}{total['all']:>8}" + "".join(f"{total[name]:>18}" for name in names))
print(f"{'in percent':<30}{'':>8}" + "".join(f"{100 * total[name] / total['all']:>18.1f}" for name in names))
print(f"{'told of the untouched files':<38}" + "".join(f"{alarms[name]:>18}" for name in names))
