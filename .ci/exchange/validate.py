"""Validates our files: XLIFF 1.2 by the strict schema, XLIFF 2.0 by the core schema and by what no schema can say.

usage: validate.py SCHEMAS FOLDER     SCHEMAS has xliff-core-1.2-strict.xsd, xliff-core-2.0.xsd and xml.xsd
"""

import pathlib
import sys

from lxml import etree

CORE = "{urn:oasis:names:tc:xliff:document:2.0}"
MATCHES = "{urn:oasis:names:tc:xliff:matches:2.0}"


class Local(etree.Resolver):
    """Finds the one schema that others import beside them, wherever they say that it lies."""

    def __init__(self, folder: pathlib.Path) -> None:
        super().__init__()
        self.folder = folder

    def resolve(self, url, _public, context):
        if url.endswith("xml.xsd"):
            return self.resolve_filename(str(self.folder / "xml.xsd"), context)
        return None


def schema(folder: pathlib.Path, name: str) -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local(folder))
    return etree.XMLSchema(etree.parse(str(folder / name), parser))


def loose_ends(tree: etree._ElementTree) -> list[str]:
    """References of XLIFF 2.0 that point nowhere and ids that stand twice, which section 4.3.1 forbids."""
    found = []
    for unit in tree.iter(f"{CORE}unit"):
        inline = [f"{CORE}{name}" for name in ("ph", "pc", "sc", "ec", "mrk", "sm")]
        for holder in [unit, *unit.iter(f"{MATCHES}match")]:
            segments = holder.iterfind(f"{CORE}segment") if holder is unit else [holder]
            data = {each.get("id") for each in holder.iterfind(f"{CORE}originalData/{CORE}data")}
            sides = [side for segment in segments for side in segment if side.tag in (f"{CORE}source", f"{CORE}target")]
            for side in sides:
                codes = list(side.iter(*inline))
                ids = [code.get("id") for code in codes if code.get("id")]
                found += [f"{unit.get('id')}: id {each} stands twice" for each in {*ids} if ids.count(each) > 1]
                used = [code.get(name) for code in codes for name in ("dataRef", "dataRefStart", "dataRefEnd")]
                found += [f"{unit.get('id')}: no data {each}" for each in used if each and each not in data]
                starts = [code.get("startRef") for code in codes if code.get("startRef")]
                found += [f"{unit.get('id')}: no start {each}" for each in starts if each not in ids]
        segments = {f"#{segment.get('id')}" for segment in unit.iterfind(f"{CORE}segment")}
        matches = unit.iter(f"{MATCHES}match")
        found += [f"{unit.get('id')}: no {each.get('ref')}" for each in matches if each.get("ref") not in segments]
    return found


def main() -> int:
    schemas, folder = map(pathlib.Path, sys.argv[1:])
    faults = 0
    for name, schema_name in (("ours.xlf", "xliff-core-1.2-strict.xsd"), ("ours2.xlf", "xliff-core-2.0.xsd")):
        rules = schema(schemas, schema_name)
        tree = etree.parse(str(folder / name))
        wrong = [] if rules.validate(tree) else [f"line {entry.line}: {entry.message}" for entry in rules.error_log]
        wrong += loose_ends(tree)
        print(f"{name}: {'valid' if not wrong else 'NOT valid'} by {schema_name}")
        print("".join(f"  {each}\n" for each in wrong), end="")
        faults += len(wrong)
    return faults > 0


if __name__ == "__main__":
    sys.exit(main())
