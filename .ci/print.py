"""Holds printed files to what a printing house looks at first, with tools that are not ours.

    python print.py FOLDER

The folder has PDFs of the print profile. For each file: boxes nested and as wide as the bleed (pikepdf and poppler agree),
one output intent with a CMYK profile, no annotation. For one charter: each word of its inner pages lies on the black plate
alone (Ghostscript's separations under poppler's boxes of words), but for those that are set in a colour on purpose.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import pikepdf
from PIL import Image

# In hundredths of a millimetre.
BLEED = 300
DOTS = 100


def box(page, name):
    return [round(float(number) / 72 * 2540) for number in page[name]]


def check_file(path):
    with pikepdf.open(path) as pdf:
        boxes = {name: [box(page, name) for page in pdf.pages] for name in ("/MediaBox", "/BleedBox", "/TrimBox")}
        for number, page in enumerate(pdf.pages, 1):
            media, bleed, trim = (box(page, name) for name in ("/MediaBox", "/BleedBox", "/TrimBox"))
            where = f"{path}, page {number}"
            for outer, inner in ((media, bleed), (bleed, trim)):
                assert all(inner[i] >= outer[i] for i in (0, 1)) and all(inner[i] <= outer[i] for i in (2, 3)), where
            around = [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]]
            assert all(abs(side - BLEED) <= 1 for side in around), f"{where}: bleed of {around}"
            assert "/Annots" not in page, where
        [intent] = pdf.Root.OutputIntents
        profile = intent.DestOutputProfile.read_bytes()
        assert intent.S == "/GTS_PDFX" and profile[16:20] == b"CMYK" and profile[12:16] == b"prtr", path
        assert "<pdfxid:GTS_PDFXVersion>PDF/X-4<" in pdf.Root.Metadata.read_bytes().decode(), path
        pages = len(pdf.pages)
    told = subprocess.run(
        ["pdfinfo", "-box", "-f", "1", "-l", str(pages), path], check=True, capture_output=True, text=True
    ).stdout
    assert re.search(r"PDF subtype:\s+PDF/X-4", told), told
    for name, own in boxes.items():
        found = re.findall(rf"Page\s+\d+ {name[1:]}:\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)", told)
        poppler = [[round(float(number) / 72 * 2540) for number in page] for page in found]
        agree = len(poppler) == len(own) and all(abs(a - b) <= 1 for one, other in zip(own, poppler) for a, b in zip(one, other))
        assert agree, f"{path}: poppler has other boxes of the kind {name}"
    return pages


def words(path, page):
    text = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(page), "-l", str(page), path, "-"], check=True, capture_output=True, text=True
    ).stdout
    pattern = r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<'
    return [(*map(float, found[:4]), found[4]) for found in re.findall(pattern, text)]


def check_plates(path):
    """Words on black alone, and the others."""
    black, coloured = 0, set()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", f"-r{DOTS}", f"-sOutputFile={folder}/%d.tif", path],
            check=True,
        )
        with pikepdf.open(path) as pdf:
            count = len(pdf.pages)
        for page in range(2, count + 1):
            plates = {ink: Image.open(f"{folder}/{page}({ink}).tif") for ink in ("Cyan", "Magenta", "Yellow", "Black")}
            for left, top, right, bottom, word in words(path, page):
                area = tuple(round(edge / 72 * DOTS) for edge in (left, top + 1, right, bottom - 1))
                if area[0] >= area[2] or area[1] >= area[3]:
                    continue
                # A plate is white where there is no ink.
                inked = {ink for ink, plate in plates.items() if plate.crop(area).getextrema()[0] < 250}
                if inked == {"Black"}:
                    black += 1
                else:
                    coloured.add(word)
    return black, coloured


def main(folder):
    files = sorted(pathlib.Path(folder).rglob("*.print.pdf"))
    assert files, folder
    pages = sum(check_file(str(path)) for path in files)
    print(f"{len(files)} files, {pages} pages: boxes, intent and identification are right")
    charter = pathlib.Path(folder) / "it/charter/diogene.print.pdf"
    black, coloured = check_plates(str(charter))
    # The mark of a draft, and words that stand on the brand's colour or beside what is drawn in it.
    print(f"{charter.name}: {black} words on the black plate alone; in colour or on it: {', '.join(sorted(coloured))}")
    assert black > 3000 and len(coloured) < 40, (black, coloured)


if __name__ == "__main__":
    main(sys.argv[1])
