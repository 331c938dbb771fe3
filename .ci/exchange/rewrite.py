"""Has translate-toolkit and moz.l10n read our files and write them anew: as they are, and translated as a person would.

usage: rewrite.py FOLDER     reads FOLDER/ours*, writes FOLDER/back/
"""

import pathlib
import sys

from lxml import etree
from moz.l10n.formats import Format
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage import tmx, xliff, xliff2
from translate.storage.placeables import StringElem

NEW = "Novo besedilo"


def toolkit(folder: pathlib.Path) -> None:
    stores = (("ours.xlf", xliff.xlifffile), ("ours2.xlf", xliff2.Xliff2File), ("ours.tmx", tmx.tmxfile))
    for name, store_type in stores:
        store = store_type.parsefile(str(folder / name))
        (folder / "back" / f"toolkit-kept-{name}").write_bytes(bytes(store))
        for unit in store.units:
            if unit.source == "Tradotto":
                unit.target = NEW
            elif unit.source == "Nuovo":
                unit.target = NEW
                unit.marktranslated()
            elif unit.source == "Finale":
                unit.markfuzzy()
            elif unit.source.startswith("Up to"):
                # The inline code is moved as it is; only the words round it change.
                code = next(part for part in unit.rich_source[0].sub if part.id)
                unit.rich_target = [StringElem(["Do ", code, " mest"])]
                unit.marktranslated()
        (folder / "back" / f"toolkit-translated-{name}").write_bytes(bytes(store))


def moz(folder: pathlib.Path) -> None:
    # Its reader of XLIFF knows 1.2 alone.
    resource = parse_resource(Format.xliff, (folder / "ours.xlf").read_bytes())
    (folder / "back" / "moz-kept-ours.xlf").write_text("".join(serialize_resource(resource)), "utf-8")
    for section in resource.sections:
        for entry in section.entries:
            if entry.id == ("new",):
                entry.value.pattern[:] = [NEW]
    (folder / "back" / "moz-translated-ours.xlf").write_text("".join(serialize_resource(resource)), "utf-8")


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    (folder / "back").mkdir(exist_ok=True)
    toolkit(folder)
    moz(folder)
    for path in sorted((folder / "back").iterdir()):
        etree.parse(str(path))


if __name__ == "__main__":
    main()
