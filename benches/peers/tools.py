"""The peers: what each needs, and how it makes the document of one emitted project."""

import ctypes.util
import importlib.metadata
import importlib.util
import os
import pathlib
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

PANDOC = [
    "pandoc", "plain.html", "--from=html", "--standalone", "--toc", "--toc-depth=2", "--pdf-engine=xelatex",
    "--metadata-file=plain.json", "--include-in-header=header.tex", "--output=xelatex.pdf",
]
TYPST = [
    "typst", "compile", "--root", ".", "--font-path", "templates/fonts", "--ignore-system-fonts",
    "--pdf-standard", "a-2a,ua-1", "main.typ", "typst.pdf",
]


@dataclass(frozen=True)
class Peer:
    name: str
    # What the tables call it.
    title: str
    # What is missing here, or nothing.
    missing: Callable[[], str]
    # Loads what all documents need, once; its time is not counted.
    load: Callable[[], None]
    # Makes `NAME.pdf` in the current folder; the process may end with it.
    make: Callable[[], None]


def typst_version() -> str:
    """Which Typst compiler it is."""
    if shutil.which("typst"):
        told = subprocess.run(["typst", "--version"], capture_output=True, text=True, check=True).stdout
        return told.split("(")[0].strip()
    return f"typst {importlib.metadata.version('typst')} (Python package)"


def typst_missing() -> str:
    has = shutil.which("typst") or importlib.util.find_spec("typst")
    return "" if has else "the program `typst`, or the Python package of this name"


def load_typst() -> None:
    if not shutil.which("typst"):
        import typst  # noqa: F401


def make_typst() -> None:
    if shutil.which("typst"):
        os.execvp("typst", TYPST)
    import typst

    typst.compile(
        "main.typ", output="typst.pdf", root=".", font_paths=["templates/fonts"], ignore_system_fonts=True,
        pdf_standards=["a-2a", "ua-1"],
    )


def weasyprint_missing() -> str:
    if not importlib.util.find_spec("weasyprint"):
        return "the Python package `weasyprint`"
    if not ctypes.util.find_library("pango-1.0"):
        return "Pango (Debian packages: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)"
    return ""


def load_weasyprint() -> None:
    import weasyprint  # noqa: F401


def make_weasyprint() -> None:
    import weasyprint

    # Without tags, which would cost it a tenth more.
    weasyprint.HTML("weasyprint.html").write_pdf("weasyprint.pdf")


def xelatex_missing() -> str:
    if shutil.which("pandoc") and shutil.which("xelatex"):
        return ""
    return "pandoc or xelatex (../README.md lists the Debian packages)"


PEERS = [
    Peer("typst", "Typst compiler", typst_missing, load_typst, make_typst),
    Peer("weasyprint", "WeasyPrint", weasyprint_missing, load_weasyprint, make_weasyprint),
    Peer("xelatex", "pandoc, XeLaTeX", xelatex_missing, lambda: None, lambda: os.execvp("pandoc", PANDOC)),
]


def named(name: str) -> Peer:
    return next(peer for peer in PEERS if peer.name == name)


def output(peer: Peer, project: pathlib.Path) -> pathlib.Path:
    """Where a peer's document of a project is."""
    return project / f"{peer.name}.pdf"
