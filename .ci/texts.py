"""Holds the text that programs find in the PDFs against the messages that were given to the template.

texts.py PROJECTS BUILD: for every job.json below PROJECTS its document below BUILD is read by pdftotext (poppler) and by
PDFium. A message counts as found if its letters stand in the document's text one after the other; white space, hyphens
and the marks of direction that pdftotext adds on its own are left out, and a text may be parted by the end of a page.
Labels, which many documents share and only some show, alternative texts of drawings and the annex that a manual without
an earlier edition lacks are not asked for. Ends with 1
if pdftotext misses more than one in a thousand: in the narrow cells of a table it may take the lines of two columns for
one.
"""

import json
import pathlib
import re
import subprocess
import sys
import unicodedata

import pypdfium2

# What is not compared: blanks, hyphens, marks of direction, form feeds; PDFium gives U+FFFE for a hyphen that ends a line.
LEFT_OUT = re.compile("[\\s\\-\u00ad\u2010\u2011\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufffe]")


def letters(text):
    """Letters in the order of Unicode's normal form: programs give marks on one letter in different orders."""
    return LEFT_OUT.sub("", unicodedata.normalize("NFKC", text)).lower()


# Programs reading Arabic lines give marks before or after their letter and put names, numbers and full stops in an order
# of their own; pdftotext turns the ligature of lam and alef round. So Arabic letters alone are compared there; the order of
# the rest is proved by the test suite.
NOT_ARABIC = re.compile("[^\u0621-\u064a]")
JOINED = re.compile("[\u0627\u0623\u0625\u0622\u0644]+")


def unordered(text):
    return JOINED.sub(lambda found: "".join(sorted(found.group())), NOT_ARABIC.sub("", text))


def is_in(part, text):
    """Whether a paragraph stands in a text in one piece, or in two where a page ends."""
    if part in text:
        return True
    low, high = 0, len(part)
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (middle, high) if part[:middle] in text else (low, middle)
    return low > 2 and part[low:] in text


def is_found(part, texts, locale):
    if any(is_in(part, text) for text in texts):
        return True
    if locale != "ar":
        return False
    # At its ends the paragraph's letters may have been put in order together with its neighbours'.
    inner = unordered(re.sub(f"^{JOINED.pattern}|{JOINED.pattern}$", "", NOT_ARABIC.sub("", part)))
    return any(is_in(inner, unordered(text)) for text in texts)


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
            if message is None or name.startswith("label-") or name.endswith("-alt"):
                continue
            # The annex of changes stands in a manual that was issued before.
            if name.startswith("manual-annex-changes-") and job["data"]["changes"] is None:
                continue
            try:
                parts = paragraphs(message)
            except KeyError:
                continue
            for part in parts:
                asked[job["locale"]] = asked.get(job["locale"], 0) + 1
                for reader, found in texts.items():
                    if not is_found(part, found, job["locale"]):
                        lost[reader].setdefault(job["locale"], []).append(f"{document}: {name}: {part}")
    for reader, missing in lost.items():
        count = sum(map(len, missing.values()))
        by_locale = ", ".join(f"{locale} {len(texts)} of {asked[locale]}" for locale, texts in missing.items())
        print(f"{reader}: {documents} documents, {sum(asked.values())} texts, {count} not found{': ' * bool(count)}{by_locale}")
    failed = [text for texts in lost["pdftotext"].values() for text in texts]
    print("\n".join(failed[:20]), end="\n" if failed else "")
    sys.exit(1 if 1000 * len(failed) > sum(asked.values()) else 0)


main()
