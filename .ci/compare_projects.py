"""Compiles one emitted project of each document and language with the stock Typst compiler and compares the pages.

usage: compare_projects.py PROJECTS BUILD
"""

import json
import pathlib
import subprocess
import sys

import typst


def pages(pdf: pathlib.Path) -> list[str]:
    """The text of each page."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return text.split("\f")


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
