"""Builds the same documents with bindery and its peers, in turns, and prints a table of what each took.

Before any time is counted, the peers' documents must have the same text, and as many pages.
"""

import argparse
import json
import os
import pathlib
import shutil
import sys
import tempfile
from dataclasses import asdict, dataclass, replace

import agreement
import measured
import plain
import tools
import workspaces
from workspaces import Made

HERE = pathlib.Path(__file__).resolve().parent


@dataclass(frozen=True)
class Row:
    """One way of making the documents of a workspace."""

    way: str
    made: Made
    cost: measured.Cost
    # How many processes of at most `cost.peak` there were at once.
    processes: int

    def rate(self) -> float:
        return self.made.documents / self.cost.seconds


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--cooperatives", type=int, default=64, help="how many bindery builds for")
    parser.add_argument("--sample", type=int, default=12, help="how many of them the peers build for")
    parser.add_argument("--common", default="0,50,80,95", help="shares of common text, in percent")
    parser.add_argument("--document", choices=workspaces.DOCUMENTS, default="manual")
    parser.add_argument("--rounds", type=int, default=3, help="turns, of which the median counts")
    parser.add_argument("--processes", type=int, default=os.cpu_count(), help="at a time, for each peer and for us")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peers", default=",".join(peer.name for peer in tools.PEERS), help="which of the peers")
    parser.add_argument("--program", type=pathlib.Path, help="a bindery that is built already")
    parser.add_argument("--folder", type=pathlib.Path, help="keeps workspaces, projects and PDFs there")
    parser.add_argument("--json", type=pathlib.Path, help="also writes all figures to this file")
    return parser.parse_args()


def chosen_peers(names: str) -> list[tools.Peer]:
    """Those of the peers that can run here; of the others it says what is missing."""
    found = []
    for peer in [tools.named(name) for name in names.split(",") if name]:
        missing = peer.missing()
        if missing:
            print(f"skipped: {peer.title}; missing: {missing}")
        else:
            found.append(peer)
    return found


class Side:
    """One workspace, and the same documents as projects for the peers."""

    def __init__(self, options: argparse.Namespace, program: pathlib.Path, folder: pathlib.Path, common: int) -> None:
        self.options, self.program = options, program
        self.folder = folder = folder / f"{options.document}-{options.cooperatives}-{common}-{options.seed}"
        self.workspace = workspaces.generate(
            folder / "workspace", options.document, cooperatives=options.cooperatives, locales=1, common=common,
            seed=options.seed,
        )
        ids = workspaces.sample(self.workspace, options.sample)
        chosen = [text for one in ids for text in ("--cooperative", one)]
        self.reference, projects = folder / "reference", folder / "projects"
        measured.run(self.build(self.reference, *chosen, "--emit-data", str(projects)))
        self.projects = [projects / "it" / options.document / one for one in ids]

    def build(self, output: pathlib.Path, *more: str) -> list[str]:
        return workspaces.build(self.program, self.workspace, output, "--document", self.options.document, *more)

    def ours(self, jobs: int) -> Row:
        output = self.folder / "build"
        shutil.rmtree(output, ignore_errors=True)
        cost = measured.run(self.build(output, "--jobs", str(jobs)))
        return Row(f"bindery, {jobs} worker{'s' if jobs > 1 else ''}", workspaces.made(output), cost, 1)

    def peer(self, peer: tools.Peer) -> Row:
        processes = min(self.options.processes, len(self.projects))
        command = [sys.executable, HERE / "loop.py", peer.name, processes, *self.projects]
        with tempfile.TemporaryFile("w+") as log:
            cost = measured.run(command, log)
            log.seek(0)
            # The loop's own clock, which leaves out the loading of libraries.
            cost = replace(cost, seconds=float(log.read().split()[-1]))
        pdfs = [tools.output(peer, project) for project in self.projects]
        pages = sum(len(agreement.pages(pdf)) for pdf in pdfs)
        return Row(peer.title, Made(len(pdfs), pages, sum(pdf.stat().st_size for pdf in pdfs)), cost, processes)

    def reference_of(self, project: pathlib.Path) -> pathlib.Path:
        return self.reference / "it" / self.options.document / f"{project.name}.pdf"

    def check(self, peers: list[tools.Peer]) -> None:
        """Ends the program unless each peer's documents say the same as ours."""
        texts = {}
        for project in self.projects:
            texts[project] = plain.write(self.reference_of(project), project)
            for peer in peers:
                tools.output(peer, project).unlink(missing_ok=True)
        for peer in peers:
            self.peer(peer)
        faults = []
        for project in self.projects:
            ours = self.reference_of(project)
            for peer in peers:
                theirs = tools.output(peer, project)
                is_same = peer.name == "typst"
                fault = agreement.same(ours, theirs) if is_same else agreement.says(texts[project], ours, theirs)
                faults += [f"{theirs}: {fault}"] if fault else []
        if faults:
            sys.exit("\n".join(["the documents differ:", *faults]))
        said = ["the Typst compiler has the same pages and text"] if any(peer.name == "typst" for peer in peers) else []
        said += ["the plain equivalents have all texts"] if any(peer.name != "typst" for peer in peers) else []
        print(f"{len(self.projects)} documents compared: {'; '.join(said) or 'with none'}")

    def turn(self, peers: list[tools.Peer]) -> list[Row]:
        """Each once, so that whatever else the machine does falls on all alike."""
        rows = [self.ours(self.options.processes), *[self.peer(peer) for peer in peers]]
        return [*rows, self.ours(1)] if self.options.processes > 1 else rows


def median(rows: list[Row]) -> Row:
    """The turn with the median time; of an even number the slower of the two in the middle."""
    return sorted(rows, key=lambda row: row.cost.seconds)[len(rows) // 2]


def table(rows: list[Row]) -> str:
    ours = rows[0]
    lines = [
        "| | documents | documents/s | pages/s | CPU s/document | peak memory | kB/document | bindery is faster |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for row in rows:
        made, cost = row.made, row.cost
        lines.append(
            f"| {row.way} | {made.documents} | {row.rate():.2f} | {made.pages / cost.seconds:.0f} "
            f"| {cost.cpu / made.documents:.3f} | {row.processes * cost.peak / 2**20:.0f} MiB "
            f"| {made.size / made.documents / 1000:.0f} | {'' if row is ours else f'{ours.rate() / row.rate():.2f} times'} |"
        )
    return "\n".join(lines)


def main() -> int:
    options = arguments()
    peers = chosen_peers(options.peers)
    program = workspaces.program(options.program)
    typst = tools.typst_version() if any(peer.name == "typst" for peer in peers) else "left out"
    print(f"{workspaces.machine()}; Typst compiler: {typst}")
    results = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.folder or pathlib.Path(temporary)).resolve()
        for common in map(int, options.common.split(",")):
            print(f"\n### {options.document}, {common} % of the text common to others\n", flush=True)
            side = Side(options, program, folder, common)
            side.check(peers)
            turns = [side.turn(peers) for _ in range(options.rounds)]
            rows = [median(list(of_one)) for of_one in zip(*turns)]
            print(f"\n{table(rows)}", flush=True)
            results[common] = [[asdict(row) for row in turn] for turn in turns]
    if options.json:
        told = {"machine": workspaces.machine(), "typst": typst, "options": vars(options), "turns": results}
        options.json.write_text(json.dumps(told, indent=2, default=str) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
