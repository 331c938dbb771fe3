"""Compiles one emitted project of each document and language with the stock Typst compiler and compares the pages.

usage: compare_projects.py PROJECTS BUILD
"""

import json
import pathlib
import re
import subprocess
import sys

import typst


# A build takes marks of direction and soft hyphens out of the text, where the stock compiler leaves them.
MARKS = re.compile("[\u00ad\u061c\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069]")


def pages(pdf: pathlib.Path) -> list[list[str]]:
    """The letters of each page; with marks between them the tool gives runs of two directions in another order."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return [sorted(MARKS.sub("", page).replace(" ", "").replace("\n", "")) for page in text.split("\f")]


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
        same = pages(target) == pages(build / path)
        differing += not same
        print(f"{'same' if same else 'DIFFERENT'}: {path}, {output['pages']} pages")
    return 1 if differing or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
