#!/usr/bin/env python3
"""Compares the shell parser with bash -n, dash -n and shfmt over real commands.

Every command is parsed, printed and parsed again (the trees must be equal). Acceptance must agree with bash -n but for the
disagreements that disagreements.md explains, which are recognised here one by one; what dash accepts must parse; and the
kinds and numbers of commands and the places of their words must be those of shfmt's tree. Commands: tests/shell/syntax_cases.txt and the pool of
$CARO_SHARED/corpus (default ../shared), a sample of it unless --long.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent

# Each is a heading of disagreements.md. (name, we accept, pattern in the command)
EXPLAINED = [
    ("extended globs", True, re.compile(r"[?*+@!]\(")),
    ("in behind in", True, re.compile(r"^case in in in\)")),
    ("bad substitution", False, re.compile(r"\$\{")),
    ("backquotes are read at once", False, re.compile(r"`")),
    ("names of functions and variables", False, re.compile(r"\(\)|^for ")),
    ("errors that bash only prints", False, re.compile(r"^\[\[")),
    ("delimiters over several lines", False, re.compile(r"<<")),
]


# The same for trees that differ: headings of disagreements.md with the pattern.
TREES = [
    ("redirections alone", re.compile(r"(^|[(`;&|{]\s*)\d*[<>]")),
    ("time behind a pipe", re.compile(r"\|\s*time\b")),
    ("quotes in backquotes in quotes", re.compile(r'"[^"]*`[^`]*\\"')),
]


def load(long, seed):
    cases = [line.rstrip("\n").replace("\u23ce", "\n")
             for line in (HERE / "syntax_cases.txt").read_text(encoding="utf-8").splitlines()]
    pool = pathlib.Path(os.environ.get("CARO_SHARED", "../shared")) / "corpus" / "pool_core_clean.jsonl"
    if not pool.exists():
        print(f"without the corpus: {pool} is absent", file=sys.stderr)
        return cases
    with open(pool, encoding="utf-8") as file:
        commands = sorted({json.loads(line)["cmd"] for line in file})
    return cases + (commands if long else random.Random(seed).sample(commands, min(700, len(commands))))


def probe(path, commands):
    done = subprocess.run([path], input=b"\0".join(c.encode() for c in commands) + b"\0", capture_output=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def accepts(shell, commands):
    """Which of the commands the shell accepts; one process that starts the shell for each."""
    driver = 'while IFS= read -r -d "" c; do if "$0" -n -c "$c" </dev/null >/dev/null 2>&1; then echo 1; else echo 0; fi; done'
    done = subprocess.run(["bash", "-c", driver, shell], input=b"\0".join(c.encode() for c in commands) + b"\0",
                          capture_output=True, check=True)
    return [word == b"1" for word in done.stdout.split()]


def shfmt_tree(command):
    """How many commands of each kind shfmt's tree has, and where the words of its calls stand; None where it does not parse."""
    done = subprocess.run(["shfmt", "-ln", "bash", "-tojson"], input=command.encode(), capture_output=True)
    if done.returncode:
        return None
    count, words = collections.Counter(), []
    names = {"CallExpr": "simple", "DeclClause": "simple", "LetClause": "simple", "Subshell": "subshell", "Block": "group", "IfClause": "if", "WhileClause": "while",
             "CaseClause": "case", "FuncDecl": "function", "TestClause": "cond"}

    def walk(node, parent):
        if isinstance(node, dict):
            kind = node.get("Type")
            if kind in names:
                count[names[kind]] += 1
            if kind == "CallExpr":
                words.extend((w["Pos"]["Offset"], w["End"]["Offset"]) for w in node.get("Args", []))
            for key, value in node.items():
                walk(value, key)
        elif isinstance(node, list):
            for value in node:
                walk(value, parent)
    walk(json.loads(done.stdout), "")
    return count, sorted(words)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--probe", required=True)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", default="1")
    args = parser.parse_args()
    if not shutil.which("bash"):
        print("skipped: there is no bash")
        return 77
    commands = load(args.long, args.seed)
    ours, bash = probe(args.probe, commands), accepts("bash", commands)
    dash = accepts("dash", commands) if shutil.which("dash") else [False] * len(commands)
    failures, explained = [], collections.Counter()
    for command, own, in_bash, in_dash in zip(commands, ours, bash, dash):
        if own["ok"] and not own["round"]:
            failures.append(f"does not round-trip: {command!r}\n    printed as {own['print']!r}")
        if own["ok"] != in_bash:
            name = next((n for n, accept, p in EXPLAINED if accept == own["ok"] and p.search(command)), None)
            explained[name] += 1
            if not name:
                failures.append(f"bash {'accepts' if in_bash else 'rejects'}: {command!r} {own.get('msg', '')}")
        elif in_dash and not own["ok"] and not in_bash:
            explained["accepted by dash alone"] += 1
    compared = 0
    if shutil.which("shfmt"):
        sample = [(c, o) for c, o in zip(commands, ours) if o["ok"]]
        for command, own in random.Random(args.seed).sample(sample, len(sample) if args.long else min(len(sample), 150)):
            found = shfmt_tree(command)
            if found is None:
                continue
            theirs, their_words = found
            compared += 1
            words = sorted(map(tuple, own["words"]))
            if words != their_words:
                name = next((n for n, p in TREES if p.search(command)), None)
                explained[name] += 1
                if not name:
                    failures.append(f"shfmt has other words: {command!r} {sorted(set(words) ^ set(their_words))[:6]}")
            mine = {k: v for k, v in own["kinds"].items() if v}
            wrong = {k: (mine.get(k, 0), v) for k, v in theirs.items() if mine.get(k, 0) != v}
            if wrong and any(p.search(command) for _, p in TREES):
                explained[next(n for n, p in TREES if p.search(command))] += 1
            elif wrong:
                failures.append(f"shfmt counts otherwise: {command!r} {wrong}")
    print(f"{len(commands)} commands, {sum(bash)} accepted by bash, {compared} trees beside shfmt's, explained: {dict(explained)}")
    for failure in failures[:40]:
        print(failure)
    print(f"{len(failures)} unexplained")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
