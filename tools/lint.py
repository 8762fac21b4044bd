#!/usr/bin/env python3
"""Checks the structure of the tree.

Fails on: an include edge that docs/ARCHITECTURE.md does not allow, an include cycle between files, a file name used twice,
a step of the walk from main to the hot loop that is not in the code, and (with --library) an exported symbol outside caro_*.
Reports without failing: files over 600 lines, functions over 80.

    tools/lint.py [--library build/release/libcaro.so]
"""
import argparse, collections, os, re, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ARCHITECTURE = os.path.join(ROOT, "docs/ARCHITECTURE.md")
FILE_LINES, FUNCTION_LINES = 600, 80
failures, remarks = [], []


def sources():
    for top in ("src", "include"):
        for folder, _, names in os.walk(os.path.join(ROOT, top)):
            for name in sorted(names):
                if name.endswith((".c", ".h", ".S")):
                    yield os.path.relpath(os.path.join(folder, name), ROOT)


def allowed_edges():
    """The table of docs/ARCHITECTURE.md: | src/model/ | base os gguf … | …"""
    edges, one_file = {}, {}
    for line in open(ARCHITECTURE, encoding="utf-8"):
        m = re.match(r"\| (?:src/)?(include/caro|\w+)/ \| ([^|]*) \|", line)
        if not m:
            continue
        folder, targets = m.group(1), m.group(2)
        extra = re.search(r"\((\S+): (\w+)\)", targets)      # "(tokenizer_load.c: gguf)": one file may
        if extra:
            one_file[extra.group(1)] = extra.group(2)
            targets = targets.replace(extra.group(0), "")
        edges[folder] = set(targets.replace("–", "").replace("libc", "").split())
    return edges, one_file


def folder_of(path):
    parts = path.split("/")
    return "include/caro" if parts[0] == "include" else parts[1]


def check_arrows(files):
    edges, one_file = allowed_edges()
    if not edges:
        failures.append("docs/ARCHITECTURE.md: no table of folders found")
    graph = {}
    for path in files:
        graph[path] = []
        folder = folder_of(path)
        for number, line in enumerate(open(os.path.join(ROOT, path), encoding="utf-8"), 1):
            m = re.match(r'\s*#\s*include\s+([<"])([^>"]+)[>"]', line)
            if not m:
                continue
            bracket, target = m.groups()
            if bracket == "<" and not target.startswith("caro/"):
                continue
            full = "include/" + target if target.startswith("caro/") else "src/" + target
            if not os.path.exists(os.path.join(ROOT, full)):
                beside = os.path.normpath(os.path.join(os.path.dirname(path), target))
                full = beside if os.path.exists(os.path.join(ROOT, beside)) else full
            if not os.path.exists(os.path.join(ROOT, full)):
                failures.append(f"{path}:{number}: includes {target}, which is not there")
                continue
            graph[path].append(full)
            to = folder_of(full)
            if to == folder or to in edges.get(folder, set()):
                continue
            if to == "include/caro":                          # public headers are everybody's
                continue
            if one_file.get(os.path.basename(path)) == to:
                continue
            failures.append(f"{path}:{number}: {folder} may not include {to} (docs/ARCHITECTURE.md)")
        if folder not in edges:
            failures.append(f"{path}: folder {folder} is not in the table of docs/ARCHITECTURE.md")
    return graph


def check_cycles(graph):
    state = {}

    def visit(path, trail):
        state[path] = 1
        for to in graph.get(path, ()):
            if state.get(to) == 1:
                failures.append("include cycle: " + " → ".join(trail[trail.index(to):] + [to] if to in trail else [path, to]))
            elif to not in state:
                visit(to, trail + [to])
        state[path] = 2

    for path in graph:
        if path not in state:
            visit(path, [path])


def check_names(files):
    places = collections.defaultdict(list)
    for path in files:
        if path.startswith("src/"):
            places[os.path.basename(path)].append(path)
    for name, paths in places.items():
        if len(paths) > 1:
            failures.append(f"file name {name} is used twice: {', '.join(paths)}")


def check_lengths(files):
    for path in files:
        if path.endswith(("_tables.c", "_tables.h")):
            continue
        lines = open(os.path.join(ROOT, path), encoding="utf-8").read().split("\n")
        if len(lines) > FILE_LINES:
            remarks.append(f"{path}: {len(lines)} lines (the aim is under {FILE_LINES})")
        start = None
        for number, line in enumerate(lines, 1):
            if line == "{":
                start = number
            elif line == "}" and start:
                if number - start > FUNCTION_LINES:
                    remarks.append(f"{path}:{start}: a function of {number - start} lines (the aim is under {FUNCTION_LINES})")
                start = None


def check_walk():
    """docs/ARCHITECTURE.md: lines "1. `cli/main.c` `main` …", each function defined in its file and naming the next one."""
    hops = re.findall(r"^\d+\. `([\w/]+\.c)` `(\w+)`(?: calls `(\w+)`)?", open(ARCHITECTURE, encoding="utf-8").read(), re.M)
    if not 4 <= len(hops) <= 8:
        failures.append(f"docs/ARCHITECTURE.md: the walk has {len(hops)} steps")
    for path, function, calls in hops:
        full = os.path.join(ROOT, "src", path)
        text = open(full, encoding="utf-8").read() if os.path.exists(full) else ""
        if not re.search(rf"\b{function}\([^;]*\)\s*\n?{{", text):
            failures.append(f"docs/ARCHITECTURE.md: {path} does not define {function}")
        if calls and not re.search(rf"\b{calls}\b", text):
            failures.append(f"docs/ARCHITECTURE.md: {path} does not name {calls}")


def check_exports(library):
    out = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, text=True)
    if out.returncode:
        failures.append(f"{library}: {out.stderr.strip()}")
    names = [line.split()[-1] for line in out.stdout.splitlines() if line]
    for name in names:
        if not name.lstrip("_").startswith("caro_") and name not in ("_init", "_fini"):
            failures.append(f"{library}: exports {name}, which is outside caro_*")
    if not names:
        failures.append(f"{library}: exports nothing")


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--library", help="a shared library whose exported symbols are checked")
    a = ap.parse_args()
    files = list(sources())
    check_cycles(check_arrows(files))
    check_names(files)
    check_lengths(files)
    check_walk()
    if a.library:
        check_exports(a.library)
    for remark in remarks:
        print("remark:", remark)
    for failure in failures:
        print("error:", failure)
    print(f"lint: {len(files)} files, {len(failures)} errors, {len(remarks)} remarks")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
