"""Runs a command and tells what it cost, by the operating system's own accounting.

usage: measured.py COMMAND...     prints a line of JSON; what the command prints goes to standard error

The command is started from a small process of its own: a child counts as at least as large as the process that forked it.
"""

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time

# `ru_maxrss` is in KiB, but in bytes where the system is Darwin.
UNIT = 1 if sys.platform == "darwin" else 1024


@dataclasses.dataclass(frozen=True)
class Cost:
    """Wall clock and CPU seconds of a command and all that it waited for; bytes of the largest single process."""

    seconds: float
    cpu: float
    peak: int


def run(command: list, output=subprocess.DEVNULL) -> Cost:
    """The cost of a command; what it prints goes to `output`, and its failure ends the program."""
    words = [str(word) for word in command]
    wrapper = [sys.executable, "-S", __file__, *words]
    told = json.loads(subprocess.run(wrapper, stdout=subprocess.PIPE, stderr=output, check=True).stdout)
    errors = told.pop("errors")
    if errors is not None:
        sys.exit(f"{errors}failed: {' '.join(words)}")
    return Cost(**told)


def main() -> int:
    with tempfile.TemporaryFile("w+") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=sys.stderr, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        told = {"seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss * UNIT}
        print(json.dumps(told | {"errors": errors.read()[-4000:] if process.returncode else None}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
