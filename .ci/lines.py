"""Lines of Arabic with Latin names and numbers, as images, against references that were checked by eye.

lines.py PROGRAM [--update]: builds the workspace tests/lines with the built-in styles and draws each page with PDFium, in
grey. A page may depart from its reference, tests/lines/references/<number>.png, by what rounding does to edges, no more.
With --update the references are written anew: look at each of them, what it must show stands in tests/lines/locales/ar.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

import pypdfium2
from PIL import Image, ImageChops

ROOT = pathlib.Path(__file__).parent.parent
LINES = ROOT / "tests" / "lines"
REFERENCES = LINES / "references"
SCALE = 1.6
# Of 255; a moved glyph differs by far more, in many pixels.
NOTICED = 96
ALLOWED = 4


def draw(program):
    with tempfile.TemporaryDirectory() as folder:
        workspace = pathlib.Path(folder) / "lines"
        shutil.copytree(LINES, workspace)
        for path in ["lib", "fonts", "theme.typ"]:
            source, target = ROOT / "templates" / path, workspace / "templates" / path
            (shutil.copytree if source.is_dir() else shutil.copy)(source, target)
        chosen = ["--locale", "ar", "--cooperative", "alfa", "--output", f"{folder}/build"]
        subprocess.run([program, "-C", workspace, "build", *chosen], check=True, stdout=subprocess.DEVNULL)
        document = pypdfium2.PdfDocument(f"{folder}/build/ar/lines/alfa.pdf")
        return [page.render(scale=SCALE, grayscale=True).to_pil().convert("L") for page in document]


def differs(page, reference):
    if page.size != reference.size:
        return True
    histogram = ImageChops.difference(page, reference).histogram()
    return sum(histogram[NOTICED:]) > ALLOWED


def main():
    pages = draw(sys.argv[1])
    paths = [REFERENCES / f"{number:02}.png" for number in range(1, len(pages) + 1)]
    if "--update" in sys.argv:
        shutil.rmtree(REFERENCES, ignore_errors=True)
        REFERENCES.mkdir()
        for path, page in zip(paths, pages):
            page.quantize(16).save(path, optimize=True)
    if sorted(REFERENCES.glob("*.png")) != paths:
        sys.exit(f"{len(pages)} pages, but other references in {REFERENCES}")
    wrong = [path for path, page in zip(paths, pages) if differs(page, Image.open(path).convert("L"))]
    print(f"{len(pages) - len(wrong)} of {len(pages)} pages look like their references")
    if wrong:
        sys.exit("others: " + ", ".join(path.name for path in wrong))


main()
