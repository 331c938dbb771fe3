"""Workspaces to measure on, and bindery's builds of them."""

import os
import pathlib
import subprocess
import sys
from dataclasses import dataclass

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
# As the generator numbers its documents: the first one, two or three of these.
DOCUMENTS = ["policy", "charter", "manual"]


@dataclass(frozen=True)
class Made:
    """What a build wrote."""

    documents: int
    pages: int
    size: int


def cargo(*arguments: str) -> None:
    done = subprocess.run(["cargo", *arguments], check=False, cwd=REPOSITORY, stdout=subprocess.DEVNULL)
    if done.returncode:
        sys.exit("failed: cargo " + " ".join(arguments))


def program(given: pathlib.Path | None) -> pathlib.Path:
    """The program to measure: the one that is given, or this repository's, built anew."""
    if given:
        return given.resolve()
    cargo("build", "--release", "--quiet")
    return REPOSITORY / os.environ.get("CARGO_TARGET_DIR", "target") / "release" / "bindery"


def generate(folder: pathlib.Path, document: str, **options: int) -> pathlib.Path:
    """Writes a workspace of cooperatives with so many texts in `common`, if it is not there yet."""
    if not (folder / "manuals").exists():
        given = [text for name, value in options.items() for text in (f"--{name}", str(value))]
        count = str(DOCUMENTS.index(document) + 1)
        cargo("bench", "--quiet", "--bench", "workload", "--", *given, "--documents", count, "--output", str(folder))
    return folder


def build(program: pathlib.Path, workspace: pathlib.Path, output: pathlib.Path, *options: str) -> list[str]:
    """The command that builds the workspace's documents of one kind."""
    return [str(program), "build", "-C", str(workspace), "--output", str(output), *options]


def made(output: pathlib.Path) -> Made:
    """What stands in a build's manifest, which may be large: line by line."""
    pages = size = documents = 0
    for line in (output / "manifest.json").open():
        key, _, value = line.strip().rstrip(",").partition(": ")
        if key == '"pages"':
            documents, pages = documents + 1, pages + int(value)
        elif key == '"bytes"':
            size += int(value)
    return Made(documents, pages, size)


def sample(workspace: pathlib.Path, count: int) -> list[str]:
    """Ids of cooperatives, evenly among them all."""
    ids = sorted(path.name for path in (workspace / "manuals/cooperatives").iterdir())
    count = min(count, len(ids))
    return [ids[(2 * number + 1) * len(ids) // (2 * count)] for number in range(count)]


def machine() -> str:
    """What the figures were taken on."""
    models = [line.split(": ")[1].strip() for line in cpu_lines() if line.startswith("model name")]
    return f"{os.cpu_count()} cores, {models[0] if models else os.uname().machine}"


def cpu_lines() -> list[str]:
    path = pathlib.Path("/proc/cpuinfo")
    return path.read_text().splitlines() if path.exists() else []
