"""Holds the text that programs find in the PDFs against the messages that were given to the template.

texts.py PROJECTS BUILD: for every job.json below PROJECTS its document below BUILD is read by pdftotext (poppler) and by
PDFium. A message counts as found if its letters stand in the document's text one after the other; white space, hyphens
and the marks of direction that pdftotext adds on its own are left out. Labels, which many documents share and only some
show, and alternative texts of drawings are not asked for. Ends with 1 if pdftotext misses one.
"""

import json
import pathlib
import re
import subprocess
import sys
import unicodedata

import pypdfium2

# What is not compared: blanks, hyphens, marks of direction, form feeds; PDFium gives U+FFFE for a hyphen that ends a line.
LEFT_OUT = re.compile("[\\s\\-\u00ad\u2010\u2011\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe]")


def letters(text):
    """Letters in the order of Unicode's normal form: programs give marks on one letter in different orders."""
    return LEFT_OUT.sub("", unicodedata.normalize("NFKC", text)).lower()


def paragraphs(text):
    """Paragraphs and items of a text of job.json; raises KeyError where the template fills something in."""
    found = [""]

    def visit(part):
        if isinstance(part, str):
            found[-1] += part
        elif isinstance(part, list):
            for inner in part:
                visit(inner)
        elif part["t"] in ("par", "br"):
            found.append("")
        elif part["t"] in ("ul", "ol"):
            for item in part["c"]:
                found.append("")
                visit(item)
            found.append("")
        else:
            visit(part["c"])

    visit(text)
    return [letters(paragraph) for paragraph in found if letters(paragraph)]


def poppler(path):
    whole = ["pdftotext", path, "-"], ["pdftotext", "-raw", path, "-"]
    return [letters(subprocess.run(run, check=True, capture_output=True, text=True).stdout) for run in whole]


def pdfium(path):
    return [letters("".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)))]


def main():
    projects, build = map(pathlib.Path, sys.argv[1:])
    readers = {"pdftotext": poppler, "PDFium": pdfium}
    asked, lost, documents = {}, {name: {} for name in readers}, 0
    for path in sorted(projects.glob("*/*/*/job.json")):
        job = json.loads(path.read_text())
        document = build / path.parent.relative_to(projects).with_suffix(".pdf")
        texts = {name: read(str(document)) for name, read in readers.items()}
        documents += 1
        for name, message in job["messages"].items():
            if name.startswith("label-") or name.endswith("-alt"):
                continue
            try:
                parts = paragraphs(message)
            except KeyError:
                continue
            for part in parts:
                asked[job["locale"]] = asked.get(job["locale"], 0) + 1
                for reader, found in texts.items():
                    if not any(part in text for text in found):
                        lost[reader].setdefault(job["locale"], []).append(f"{document}: {name}: {part}")
    for reader, missing in lost.items():
        count = sum(map(len, missing.values()))
        by_locale = ", ".join(f"{locale} {len(texts)} of {asked[locale]}" for locale, texts in missing.items())
        print(f"{reader}: {documents} documents, {sum(asked.values())} texts, {count} not found{': ' * bool(count)}{by_locale}")
    failed = [text for texts in lost["pdftotext"].values() for text in texts]
    print("\n".join(failed[:20]))
    sys.exit(1 if failed else 0)


main()
