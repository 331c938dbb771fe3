"""Compiles one emitted project of each document and language with the stock Typst compiler and compares the pages.

usage: compare_projects.py PROJECTS BUILD
"""

import json
import pathlib
import re
import subprocess
import sys

import pypdfium2
import typst
from PIL import Image, ImageChops


# A build takes marks of direction and soft hyphens out of the text, where the stock compiler leaves them.
MARKS = re.compile("[\u00ad\u061c\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069]")


def pages(pdf: pathlib.Path) -> list[list[str]]:
    """The letters of each page; with marks between them the tool gives runs of two directions in another order."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return [sorted(MARKS.sub("", page).replace(" ", "").replace("\n", "")) for page in text.split("\f")]


# A build mends the text of clusters, which the stock compiler gives twice: these languages are compared as they are drawn.
CLUSTERS = {"ar", "hi"}
# Glyphs that are cut into other runs stand a fraction of a pixel apart; a line that moves or is missing is far more.
GREY = 48
PIXELS = 0.002


def drawn(pdf: pathlib.Path) -> list[Image.Image]:
    return [page.render(scale=2, grayscale=True).to_pil().reduce(4) for page in pypdfium2.PdfDocument(pdf)]


def look_alike(one: Image.Image, other: Image.Image) -> bool:
    if one.size != other.size:
        return False
    return sum(ImageChops.difference(one, other).histogram()[GREY:]) <= PIXELS * one.width * one.height


def same_pages(one: pathlib.Path, other: pathlib.Path, locale: str) -> bool:
    if locale not in CLUSTERS:
        return pages(one) == pages(other)
    ours, stock = drawn(one), drawn(other)
    return len(ours) == len(stock) and all(map(look_alike, ours, stock))


def main() -> int:
    projects, build = map(pathlib.Path, sys.argv[1:])
    outputs = json.loads((build / "manifest.json").read_text())["outputs"]
    chosen = {}
    for path, output in sorted(outputs.items()):
        chosen.setdefault((output["document"], output["locale"]), (path, output))
    differing = 0
    for path, output in chosen.values():
        project = projects / output["locale"] / output["document"] / output["organisation"]
        target = project / "stock.pdf"
        typst.compile(
            project / "main.typ",
            output=target,
            root=project,
            font_paths=[project / "templates" / "fonts"],
            ignore_system_fonts=True,
            pdf_standards=["a-2a", "ua-1"],
        )
        same = same_pages(build / path, target, output["locale"])
        differing += not same
        print(f"{'same' if same else 'DIFFERENT'}: {path}, {output['pages']} pages")
    return 1 if differing or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
