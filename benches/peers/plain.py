"""The plain equivalent of a document for peers that know no Typst: its structure and all its text, as HTML.

Structure and text are those of the tagged PDF that bindery made: headings, paragraphs, lists and tables, in reading order.
Drawings are left out; cover, contents, running headers and page numbers are made by the peer.
"""

import html
import json
import pathlib
import re

import structure
from structure import Node, joined

INLINE = {"Span", "Link", "Reference", "Em", "Strong"}
HEADINGS = {f"H{level}" for level in range(1, 7)}
CELLS = {"TH", "TD"}
# What holds others and has the same name in HTML.
HOLDERS = {"THead", "TBody", "TR", "LI"}
CONTENTS = "<!-- contents -->\n"

STYLE = """
@font-face { font-family: Body; src: url("templates/fonts/SourceSans3-Regular.ttf") }
@font-face { font-family: Body; font-weight: bold; src: url("templates/fonts/SourceSans3-SemiBold.ttf") }
@page {
    size: A4; margin: 26mm 22mm 24mm;
    @top-left { content: string(title); font: 8pt Body }
    @top-right { content: string(owner); font: 8pt Body }
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Body }
}
p { margin: 0.5em 0 }
li > p { margin: 0 }
@page :first { @top-left { content: none } @top-right { content: none } @bottom-right { content: none } }
body { font: 10.5pt/1.35 Body; text-align: justify; hyphens: auto; margin: 0 }
h1, h2, h3 { break-after: avoid; text-align: left }
h1 { font-size: 17pt; color: #1d5b79 }
#h0, nav + h1 { break-before: page }
h2 { font-size: 12.5pt }
#title { font-size: 30pt; margin-top: 60mm; string-set: title content() }
#owner { font-size: 15pt; string-set: owner content() }
nav a::after { content: leader(".") target-counter(attr(href), page) }
nav a { color: inherit; text-decoration: none }
nav p { margin: 0.2em 0 }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 1em 0; font-size: 9pt; text-align: left }
th, td { border-bottom: 0.5pt solid #bdbbb5; padding: 2pt 4pt; vertical-align: top }
thead { background: #f4f2ed }
tr { break-inside: avoid }
"""

HEADER = r"""
\usepackage{fancyhdr}
\pagestyle{fancy}
\fancyhead{}
\fancyhead[L]{\footnotesize TITLE}
\fancyhead[R]{\footnotesize OWNER}
\setlength{\emergencystretch}{3em}
"""


def widths(table: Node) -> list[float]:
    """The columns' shares of a table's width, in percent, by how much text they have."""
    letters: list[int] = []
    for row in rows(table):
        for column, cell in enumerate(cell for cell in row.children if cell.kind in CELLS):
            letters.extend([0] * (column + 1 - len(letters)))
            letters[column] += len(cell.text())
    # The root, so that a column of long texts leaves room for words in the others.
    roots = [max(count, 1) ** 0.5 for count in letters]
    return [max(100 * root / sum(roots), 7) for root in roots]


def rows(table: Node) -> list[Node]:
    below = [child for child in table.children if isinstance(child, Node)]
    return [row for child in below for row in ([child] if child.kind == "TR" else rows(child))]


def is_cell(child: Node | str) -> bool:
    return isinstance(child, Node) and child.kind == "Div" and not any(
        isinstance(below, Node) and below.kind == "Div" for below in child.children
    )


class Writer:
    """Writes a structure as HTML, and keeps its headings and its texts, each of which is one piece on the page."""

    def __init__(self) -> None:
        self.headings: list[tuple[str, str, str]] = []
        self.texts: list[str] = []

    def inline(self, node: Node) -> str:
        written = ""
        for child in node.children:
            if isinstance(child, str):
                written = joined(written, html.escape(child, quote=False))
            else:
                piece = self.inline(child)
                written = joined(written, f"<strong>{piece}</strong>" if child.kind == "Strong" and piece else piece)
        return written

    def piece(self, loose: list, tag: str) -> str:
        """Texts and inline nodes that follow each other: one paragraph."""
        held = Node("P", children=loose)
        if not held.text().strip():
            return ""
        self.texts.append(held.text())
        return f"<{tag}>{self.inline(held)}</{tag}>\n" if tag else self.inline(held)

    def blocks(self, node: Node, tag: str) -> str:
        written, loose = "", []
        for child in node.children:
            if isinstance(child, str) or (child.kind in INLINE and not child.is_block()):
                loose.append(child)
            else:
                written += self.piece(loose, tag) + self.block(child)
                loose = []
        return written + self.piece(loose, tag)

    def pairs(self, cells: list[Node]) -> str:
        """A grid without a table's tags: what is said, and its value beside it."""
        kept = [f"<td>{self.blocks(cell, '')}</td>" for cell in cells]
        body = "".join(f"<tr>{''.join(kept[start:start + 2])}</tr>\n" for start in range(0, len(kept), 2))
        return f'<table>\n<colgroup><col style="width: 35%"><col style="width: 65%"></colgroup>\n{body}</table>\n'

    def block(self, node: Node) -> str:
        kind, tag = node.kind, node.kind.lower()
        if kind in HEADINGS:
            name = f"h{len(self.headings)}"
            self.headings.append((tag, name, node.text()))
            self.texts.append(node.text())
            return f'<{tag} id="{name}">{self.inline(node)}</{tag}>\n'
        if kind == "TOC":
            return CONTENTS
        if kind == "Div" and len(node.children) > 1 and all(is_cell(child) for child in node.children):
            return self.pairs(node.children)
        if kind == "L":
            tag = "ol" if node.attributes.get("/ListNumbering") == "/Decimal" else "ul"
            return f"<{tag}>\n{self.blocks(node, 'li')}</{tag}>\n"
        if kind == "Table":
            columns = "".join(f'<col style="width: {width:.0f}%">' for width in widths(node))
            return f"<table>\n<colgroup>{columns}</colgroup>\n{self.blocks(node, '')}</table>\n"
        if kind in CELLS:
            span = f' colspan="{node.attributes["/ColSpan"]}"' if "/ColSpan" in node.attributes else ""
            return f"<{tag}{span}>{self.blocks(node, '')}</{tag}>\n"
        if kind in HOLDERS:
            return f"<{tag}>\n{self.blocks(node, '')}</{tag}>\n"
        return self.blocks(node, "" if kind == "LBody" else "p")


def in_latex(text: str) -> str:
    return re.sub(r"([&%$#_{}])", r"\\\1", text)


def write(pdf: pathlib.Path, project: pathlib.Path) -> list[str]:
    """Writes what the peers read into an emitted project; gives the texts that each must have on its pages."""
    job = json.loads((project / "job.json").read_text())
    title, owner = job["metadata"]["title"], job["metadata"]["author"]
    writer = Writer()
    body = writer.blocks(structure.read(pdf), "p")
    (project / "plain.html").write_text(f'<!doctype html>\n<html lang="{job["locale"]}">\n<body>\n{body}</body>\n</html>\n')
    about = {"title": title, "author": owner, "lang": job["locale"], "date": job["metadata"]["date"]}
    fonts = {"mainfont": "SourceSans3-Regular.ttf", "mainfontoptions": ["Path=templates/fonts/",
        "BoldFont=SourceSans3-SemiBold.ttf", "ItalicFont=SourceSans3-Italic.ttf"]}
    page = {"papersize": "a4", "fontsize": "11pt", "geometry": "margin=24mm", "classoption": ["titlepage"]}
    (project / "plain.json").write_text(json.dumps(about | fonts | page))
    (project / "header.tex").write_text(HEADER.replace("TITLE", in_latex(title)).replace("OWNER", in_latex(owner)))
    contents = "".join(
        f'<p><a href="#{name}">{html.escape(text)}</a></p>\n' for tag, name, text in writer.headings if tag in ("h1", "h2")
    )
    (project / "weasyprint.html").write_text(
        f'<!doctype html>\n<html lang="{job["locale"]}">\n<head><meta charset="utf-8"><title>{html.escape(title)}</title>\n'
        f'<style>{STYLE}</style></head>\n<body>\n<h1 id="title">{html.escape(title)}</h1>\n'
        f'<p id="owner">{html.escape(owner)}</p>\n{body.replace(CONTENTS, f"<nav>{contents}</nav>", 1)}</body>\n</html>\n'
    )
    return writer.texts
