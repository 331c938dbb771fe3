"""The structure of a tagged PDF with all its text: headings, paragraphs, lists and tables, in reading order."""

import ctypes
import pathlib
from dataclasses import dataclass, field

import pikepdf
import pypdfium2
from pypdfium2 import raw

# Drawings, and the labels of lists, which come with the lists.
LEFT_OUT = {"Figure", "Lbl"}
# Contents are made anew: it is enough to know where they stand.
EMPTY = {"TOC"}


@dataclass
class Node:
    """An element of the structure; `kind` is its type by ISO 32000, such as `P`, `H1`, `TD`."""

    kind: str
    attributes: dict = field(default_factory=dict)
    # Nodes, and texts as strings.
    children: list = field(default_factory=list)

    def text(self) -> str:
        """All text below."""
        found = ""
        for child in self.children:
            found = joined(found, child if isinstance(child, str) else child.text())
        return found

    def is_block(self) -> bool:
        return "/Placement" in self.attributes


def joined(one: str, other: str) -> str:
    """Two pieces that follow each other: those that a line break of its own parts have no space there."""
    parted = one and other and not one[-1].isspace() and not one[-1].isupper() and other[0].isupper()
    return f"{one} {other}" if parted else one + other


def read(pdf: pathlib.Path) -> Node:
    """The structure of a PDF."""
    texts = marked_texts(pdf)
    with pikepdf.open(pdf) as opened:
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        root = Node("Root")
        add(root, opened.Root.StructTreeRoot.K, None, pages, texts)
    return root


def add(parent: Node, kid, page: int | None, pages: dict, texts: dict) -> None:
    """Adds what a kid of an element stands for: marked content by its number or reference, an element, or several."""
    if isinstance(kid, pikepdf.Array):
        for each in kid:
            add(parent, each, page, pages, texts)
        return
    if isinstance(kid, int):
        parent.children.append(texts.get((page, kid), ""))
        return
    page = pages[kid.Pg.objgen] if "/Pg" in kid else page
    kind = str(kid.get("/Type", ""))
    if kind == "/MCR":
        parent.children.append(texts.get((page, int(kid.MCID)), ""))
    elif kind != "/OBJR":
        node = Node(str(kid.S)[1:], attributes(kid))
        if node.kind not in LEFT_OUT:
            parent.children.append(node)
            if "/K" in kid and node.kind not in EMPTY:
                add(node, kid.K, page, pages, texts)


def attributes(element: pikepdf.Dictionary) -> dict[str, str]:
    given = element.get("/A", [])
    lists = [given] if isinstance(given, pikepdf.Dictionary) else list(given)
    return {key: str(value) for one in lists if isinstance(one, pikepdf.Dictionary) for key, value in one.items()}


def marked_texts(pdf: pathlib.Path) -> dict[tuple[int, int], str]:
    """The text of each piece of marked content, by page and number."""
    found: dict[tuple[int, int], str] = {}
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        textpage = page.get_textpage()
        for piece in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            mark = raw.FPDFPageObj_GetMarkedContentID(piece)
            if mark >= 0:
                found[number, mark] = found.get((number, mark), "") + text_of(piece, textpage)
    document.close()
    return found


def text_of(piece, textpage) -> str:
    length = raw.FPDFTextObj_GetText(piece, textpage, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(piece, textpage, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length)
    # PDFium writes U+0002 where a word is parted at the end of a line.
    return buffer.raw.decode("utf-16-le").rstrip("\0").replace("\2", "").replace("\u00ad", "")
