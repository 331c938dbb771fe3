"""Whether two PDFs say the same, by pages and by text."""

import pathlib
import re
import subprocess
import unicodedata

# A build takes soft hyphens and marks of direction out of the text, where the stock compiler leaves them.
MARKS = re.compile("[\u00ad\u061c\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069]")
# By how much the pages of a plain equivalent may differ, and by how many in short documents: it has another layout.
PAGES = 0.15
FEW_PAGES = 2
# How much of a document its equivalent must say at least: the rest are contents, running headers and words in drawings.
TEXT = 0.8


def pages(pdf: pathlib.Path, *options: str) -> list[str]:
    """The text of each page."""
    done = subprocess.run(["pdftotext", *options, pdf, "-"], capture_output=True, text=True, check=True)
    return done.stdout.split("\f")[:-1]


def same(ours: pathlib.Path, stock: pathlib.Path) -> str:
    """What is different between the pages of two PDFs; empty if nothing is."""
    one, other = ([MARKS.sub("", page).split() for page in pages(pdf, "-layout")] for pdf in (ours, stock))
    if len(one) != len(other):
        return f"{len(other)} pages instead of {len(one)}"
    differing = [str(number) for number, both in enumerate(zip(one, other), 1) if both[0] != both[1]]
    return f"other text on page {', '.join(differing)}" if differing else ""


def letters(text: str) -> str:
    """Letters and digits alone, ligatures taken apart: what hyphens, spaces and line breaks change nothing of."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def says(texts: list[str], ours: pathlib.Path, peer: pathlib.Path) -> str:
    """What a peer's PDF lacks of some texts, or how its pages are too many or too few; empty if it agrees."""
    one, other = pages(ours), pages(peer, "-raw")
    if abs(len(other) - len(one)) > max(PAGES * len(one), FEW_PAGES):
        return f"{len(other)} pages instead of about {len(one)}"
    if len(letters("".join(texts))) < TEXT * len(letters("".join(one))):
        return "the equivalent lacks texts of the document"
    whole = letters("".join(other))
    missing = [text for text in texts if not stands(letters(text), whole)]
    return f"{len(missing)} of {len(texts)} texts are missing, such as `{missing[0]}`" if missing else ""


def stands(text: str, whole: str) -> bool:
    """Whether a text is there, in one piece or in two that the end of a page parts."""
    if text in whole:
        return True
    known = next((length for length in range(len(text) - 1, 0, -1) if text[:length] in whole), 0)
    return known > 0 and text[known:] in whole
