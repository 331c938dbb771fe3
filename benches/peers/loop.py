"""Makes one document after the other with a peer, each in a process of its own, as many at once as asked for.

usage: loop.py PEER PROCESSES PROJECT...     prints the seconds that it took

This is a shell's loop with nothing around it: libraries are loaded before the clock starts and each process is a fork.
"""

import os
import pathlib
import sys
import time
import traceback

import tools


def start(peer: tools.Peer, project: str) -> int:
    process = os.fork()
    if process:
        return process
    try:
        os.chdir(project)
        log = os.open(f"{peer.name}.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(log, 1)
        os.dup2(log, 2)
        peer.make()
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def main() -> int:
    peer, processes, projects = tools.named(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    peer.load()
    running, failed = {}, []
    begin = time.perf_counter()
    for project in [*projects, *[None] * processes]:
        if len(running) == processes or (project is None and running):
            process, status = os.wait()
            ended = running.pop(process)
            if status:
                failed.append(ended)
        if project is not None:
            running[start(peer, project)] = project
    print(time.perf_counter() - begin)
    for project in failed:
        log = pathlib.Path(project, f"{peer.name}.log").read_text(errors="replace")
        print(f"{project}: {peer.name} failed:\n{log[-1000:]}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
