"""Builds workspaces of growing size, and prints what a document costs in each; draws it as well."""

import argparse
import json
import os
import pathlib
import shutil
import sys
import tempfile
from dataclasses import asdict, dataclass

import measured
import plot
import workspaces
from workspaces import Made


@dataclass(frozen=True)
class Size:
    """One build; `phases` are CPU seconds by phase, as far as the program tells them."""

    made: Made
    cost: measured.Cost
    phases: dict[str, float]

    def rate(self) -> float:
        return self.made.documents / self.cost.seconds

    def cpu(self) -> float:
        """CPU milliseconds a document."""
        return 1000 * self.cost.cpu / self.made.documents

    def memory(self) -> float:
        """Peak memory in MiB."""
        return self.cost.peak / 2**20


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--sizes", default="100,300,1000", help="how many documents; 10000 takes a while")
    parser.add_argument("--common", type=int, default=80, help="share of common text, in percent")
    parser.add_argument("--document", choices=workspaces.DOCUMENTS, default="manual")
    parser.add_argument("--locales", type=int, default=1, help="in how many languages each cooperative has it, at most 5")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--program", type=pathlib.Path, help="a bindery that is built already")
    parser.add_argument("--folder", type=pathlib.Path, help="keeps the workspaces there")
    parser.add_argument("--plot", type=pathlib.Path, help="draws the figures into this SVG file")
    parser.add_argument("--json", type=pathlib.Path, help="also writes the figures to this file")
    return parser.parse_args()


def measure(options: argparse.Namespace, program: pathlib.Path, folder: pathlib.Path, documents: int) -> Size:
    name = f"{options.document}-{documents}-{options.locales}-{options.common}-{options.seed}"
    workspace = workspaces.generate(
        folder / name, options.document, cooperatives=max(documents // options.locales, 1), locales=options.locales,
        common=options.common, seed=options.seed,
    )
    output = folder / "build"
    shutil.rmtree(output, ignore_errors=True)
    choice = ["--document", options.document, "--jobs", str(options.jobs), "--format", "json"]
    with tempfile.TemporaryFile("w+") as told:
        cost = measured.run(workspaces.build(program, workspace, output, *choice), told)
        told.seek(0)
        phases = json.load(told).get("phases", [])
    size = Size(workspaces.made(output), cost, innermost(phases))
    shutil.rmtree(output)
    return size


def innermost(phases: list[dict]) -> dict[str, float]:
    """CPU seconds of the phases that hold no other ones, by name."""
    outer = {phase.get("within") for phase in phases}
    seconds: dict[str, float] = {}
    for phase in phases:
        if phase["phase"] not in outer:
            seconds[phase["phase"]] = seconds.get(phase["phase"], 0) + phase["cpu-seconds"]
    return seconds


def table(sizes: list[Size]) -> str:
    first = sizes[0]
    lines = [
        "| documents | seconds | documents/s | pages/s | CPU ms/document | to the first | peak memory | kB/document |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for size in sizes:
        made, cost = size.made, size.cost
        lines.append(
            f"| {made.documents:,} | {cost.seconds:.1f} | {size.rate():.1f} | {made.pages / cost.seconds:.0f} "
            f"| {size.cpu():.1f} | {size.cpu() / first.cpu():.2f} | {size.memory():.0f} MiB "
            f"| {made.size / made.documents / 1000:.0f} |"
        )
    return "\n".join(lines)


def phases_table(sizes: list[Size]) -> str:
    """CPU milliseconds a document by phase; phases that take next to none in all sizes are left out."""
    names = list(dict.fromkeys(name for size in sizes for name in size.phases))
    names = [name for name in names if any(size.phases.get(name, 0) > 5e-5 * size.made.documents for size in sizes)]
    lines = [f"| documents | {' | '.join(names)} |", "|--:" * (len(names) + 1) + "|"]
    for size in sizes:
        each = [f"{1000 * size.phases.get(name, 0) / size.made.documents:.2f}" for name in names]
        lines.append(f"| {size.made.documents:,} | {' | '.join(each)} |")
    return "\n".join(lines)


def main() -> int:
    options = arguments()
    program = workspaces.program(options.program)
    sizes = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.folder or pathlib.Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        for documents in map(int, options.sizes.split(",")):
            sizes.append(measure(options, program, folder, documents))
            print(f"{documents:,} documents: {sizes[-1].cost.seconds:.1f} s", file=sys.stderr, flush=True)
    print(f"{workspaces.machine()}, {options.jobs} workers; {options.document}, {options.common} % of the text common\n")
    print(table(sizes))
    if any(size.phases for size in sizes):
        print(f"\nCPU milliseconds a document, by phase:\n\n{phases_table(sizes)}")
    if options.plot:
        counts = [size.made.documents for size in sizes]
        options.plot.write_text(plot.panels(counts, {
            "documents a second": [size.rate() for size in sizes],
            "CPU milliseconds a document": [size.cpu() for size in sizes],
            "peak memory, MiB": [size.memory() for size in sizes],
        }))
    if options.json:
        told = {"machine": workspaces.machine(), "options": vars(options), "sizes": [asdict(size) for size in sizes]}
        options.json.write_text(json.dumps(told, indent=2, default=str) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
