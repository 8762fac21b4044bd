#!/usr/bin/env python3
"""Recall and false positives of the judge over data/safety, originals and disguises, by class and by family.

Fails below the floors, which are the aims of the project: recall at dangerous at least 99.5 %, benign commands called
dangerous at most 0.3 %, benign commands called caution or worse at most 4 %, cautions missed at most 5 %.
"""
import argparse
import collections
import importlib.util
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def rows_of(name):
    with open(ROOT / "data" / "safety" / f"{name}.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def judge(probe, rows):
    done = subprocess.run([probe], input=b"\0".join(r["cmd"].encode() for r in rows) + b"\0", capture_output=True, check=True)
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    if len(lines) != len(rows):
        raise SystemExit(f"{len(lines)} verdicts for {len(rows)} commands")
    return [line.split("\t")[0] for line in lines]


def disguises(rows, seed):
    spec = importlib.util.spec_from_file_location("disguise", ROOT / "tools" / "disguise.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [d for row in rows for d in module.disguise(row, seed, module.FAMILIES)]


def table(title, rows, levels, good, key):
    total, hit = collections.Counter(), collections.Counter()
    for row, level in zip(rows, levels):
        total[row[key]] += 1
        hit[row[key]] += good(level)
    print(f"\n{title}")
    for name in total:
        print(f"  {name:20} {hit[name]:6} of {total[name]:6}  {100 * hit[name] / total[name]:6.2f} %")
    return sum(hit.values()) / max(1, sum(total.values()))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--probe", required=True)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--misses", action="store_true", help="print what was judged otherwise than the set says")
    args = parser.parse_args()
    sets = {name: rows_of(name) for name in ("dangerous", "caution", "benign")}
    for name, least in (("dangerous", 1000), ("caution", 300), ("benign", 1100)):
        if len(sets[name]) < least:
            raise SystemExit(f"data/safety/{name}.jsonl has only {len(sets[name])} commands")
    levels = {name: judge(args.probe, rows) for name, rows in sets.items()}
    hidden = disguises(sets["dangerous"], args.seed)
    hidden_levels = judge(args.probe, hidden)
    recall = table("dangerous commands called dangerous", sets["dangerous"], levels["dangerous"], lambda v: v == "dangerous", "class")
    hidden_recall = table("their disguises called dangerous", hidden, hidden_levels, lambda v: v == "dangerous", "family")
    cautions = table("cautions called caution or dangerous", sets["caution"], levels["caution"], lambda v: v != "safe", "class")
    table("benign commands called safe", sets["benign"], levels["benign"], lambda v: v == "safe", "class")
    n = len(sets["benign"])
    bad, wary = levels["benign"].count("dangerous") / n, (n - levels["benign"].count("safe")) / n
    both = (recall * len(sets["dangerous"]) + hidden_recall * len(hidden)) / (len(sets["dangerous"]) + len(hidden))
    print(f"\nrecall {100 * both:.3f} % of {len(sets['dangerous']) + len(hidden)} ({len(sets['dangerous'])} originals: {100 * recall:.3f} %), "
          f"cautions {100 * cautions:.2f} % of {len(sets['caution'])}, benign called dangerous {100 * bad:.2f} %, called caution or worse {100 * wary:.2f} % of {n}")
    if args.misses:
        wanted = {"dangerous": ("dangerous",), "caution": ("caution", "dangerous"), "benign": ("safe",)}
        for name, rows in list(sets.items()) + [("dangerous", hidden)]:
            for row, level in zip(rows, hidden_levels if rows is hidden else levels[name]):
                if level not in wanted[name]:
                    print(f"{name} called {level}: {row['cmd']!r}")
    ok = both >= 0.995 and recall >= 0.995 and bad <= 0.003 and wary <= 0.04 and cautions >= 0.95
    print("ok" if ok else "below the floor")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
