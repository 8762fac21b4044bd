#!/usr/bin/env python3
"""Time from exec to exit, peak memory and size of the program, with the built-in model.

    bench/first_answer.py [--caro build/release/caro] [--runs 31]

Prints a Markdown table: medians, and the lowest and highest run. Run it on an idle machine.
"""
import argparse
import os
import pathlib
import platform
import re
import statistics
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def run(argv):
    """Milliseconds of one call."""
    start = time.perf_counter()
    pid = os.posix_spawn(argv[0], argv, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                                                                 (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
    _, status = os.waitpid(pid, 0)
    took = (time.perf_counter() - start) * 1000
    if status:
        raise SystemExit("%s ended with status %d" % (" ".join(argv), os.waitstatus_to_exitcode(status)))
    return took


def peak(argv):
    """Peak resident memory as the program itself says with -v, or None."""
    said = re.search(r"peak memory ([0-9.]+) MiB", subprocess.run([*argv, "-v"], capture_output=True, text=True).stderr)
    return said and said.group(1)


def row(name, aim, argv, runs):
    for _ in range(3):
        run(argv)
    times = [run(argv) for _ in range(runs)]
    memory = peak(argv)
    print("| %s | %.1f ms (%.1f to %.1f) | %s | %s |" % (name, statistics.median(times), min(times), max(times),
                                                       memory + " MiB" if memory else "", aim))


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--caro", default=str(ROOT / "build/release/caro"))
    ap.add_argument("--runs", type=int, default=31)
    a = ap.parse_args()
    caro, model = os.path.abspath(a.caro), ROOT / "data/builtin.gguf"
    cpu = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text()) if os.path.exists("/proc/cpuinfo") else None
    version = subprocess.run([caro, "version", "-v"], capture_output=True, text=True).stdout.strip().replace("\n", "; ")
    print("%s, %d processors, %s; %s; median of %d runs (lowest to highest)\n" %
          (cpu.group(1) if cpu else platform.processor(), os.cpu_count(), platform.system() + " " + platform.release().split("-")[0], version, a.runs))
    print("| | exec to exit | peak memory | aim |\n|---|---|---|---|")
    row("`caro version` (start-up alone)", "10 ms", [caro, "version"], a.runs)
    row('`caro -n "list files by size"`', "150 ms, 64 MB", [caro, "-n", "list files by size"], a.runs)
    row('`caro -n "find all .py files bigger than 200kb changed in the last 2 weeks in ~/src"`', "",
        [caro, "-n", "find all .py files bigger than 200kb changed in the last 2 weeks in ~/src"], a.runs)
    row("`./caro -n \"list files by size\"` (through the script of the checkout)", "10 ms more",
        [str(ROOT / "caro"), "-n", "list files by size"], a.runs) if (ROOT / "build/release/.built-from").exists() else None
    size, inside = os.path.getsize(caro), os.path.getsize(model)
    print("\nProgram: %.2f MB, of which the model takes %.2f MB: %.2f MB without it (aim: 2 MB)." % (size / 1e6, inside / 1e6, (size - inside) / 1e6))


if __name__ == "__main__":
    main()
