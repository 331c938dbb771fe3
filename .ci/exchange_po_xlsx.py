"""Lets libraries rewrite the PO files and workbooks of a folder, as a translator's tool would.

usage: exchange_po_xlsx.py FOLDER

The results go to `FOLDER/back`, named `<locale>-<tool>.<format>`.
"""

import pathlib
import sys

import openpyxl
import polib
from translate.storage import pypo

folder = pathlib.Path(sys.argv[1])
back = folder / "back"

for source in sorted(folder.glob("*.po")):
    entries = polib.pofile(str(source))
    entries.save(str(back / f"{source.stem}-polib.po"))

    store = pypo.pofile.parsefile(str(source))
    for unit in store.units:
        # Written anew, as an editor does on saving.
        if not unit.isheader():
            fuzzy = unit.isfuzzy()
            unit.target = unit.target + ""
            unit.markfuzzy(fuzzy)
    store.savefile(str(back / f"{source.stem}-translate-toolkit.po"))

    polib_keys = [entry.msgctxt for entry in entries if not entry.obsolete]
    toolkit_keys = [unit.getcontext() for unit in store.units if not unit.isheader()]
    assert polib_keys == toolkit_keys, (polib_keys, toolkit_keys)
    states = [(bool(entry.msgstr), entry.fuzzy) for entry in entries]
    assert states == [(bool(unit.target), unit.isfuzzy()) for unit in store.units if not unit.isheader()]
    print(f"{source.name}: polib and translate-toolkit read the same {len(polib_keys)} entries in the same states")

for source in sorted(folder.glob("*.xlsx")):
    book = openpyxl.load_workbook(source, rich_text=True)
    texts = book["Texts"]
    formulas = [cell.coordinate for row in texts.iter_rows() for cell in row if cell.data_type == "f"]
    assert not formulas, formulas
    unlocked = {cell.column_letter for row in texts.iter_rows() for cell in row if not cell.protection.locked}
    assert texts.protection.sheet and unlocked == {"C", "D"}, unlocked
    assert bool(texts.sheet_view.rightToLeft) == (source.stem == "ar"), source
    assert [rule.type for rule in texts.data_validations.dataValidation] == ["list"]
    assert book["bindery"].sheet_state == "hidden" and texts.freeze_panes == "A2"
    book.save(back / f"{source.stem}-openpyxl.xlsx")
    print(f"{source.name}: openpyxl reads {texts.max_row} rows without a formula; columns C and D can be written in")
