"""Scores a program with its built-in model: everything that the model card states, in one run.

Owns: the judge over the three evaluation sets, NL2Bash's dev split (first utility, exact after normalising), values copied and parse rate on
fresh draws, latency.  What it writes is what training/model_card.py reads.
Refuses: nothing; a set that is absent is left out and named.

    python3 -m training.score PROGRAM OUT.json [--draws 400] [--no-judge]
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

from . import align, calibrate, dsl, leak_check, lift, missing

ROOT = leak_check.ROOT


def first_utility(cmd):
    words = [w for w in cmd.replace("sudo ", " ").split() if "=" not in w and w not in ("sudo", "time", "(", "{")]
    return words[0].rsplit("/", 1)[-1] if words else ""


def normalised_exact(program, requests, answers, accepted):
    """How many answers are one of the accepted commands after normalising: as `caro eval` sees it (docs/EVALUATION.md, "exact")."""
    with tempfile.TemporaryDirectory() as folder:
        items, said = pathlib.Path(folder) / "items.jsonl", pathlib.Path(folder) / "answers.jsonl"
        ids = ["nl2bash-%03d" % (i + 1) for i in range(len(requests))]
        items.write_text("".join(json.dumps({"id": i, "request": r, "setup": {}, "accept": want, "reject": [], "check": {"static": "calls"}, "tags": ["nl2bash"],
                                             "difficulty": 1, "platform": "linux"}) + "\n" for i, r, want in zip(ids, requests, accepted)))
        said.write_text("".join(json.dumps({"id": i, "command": c}) + "\n" for i, c in zip(ids, answers)))
        done = subprocess.run([program, "eval", "--data", items, "--answers", said, "--json"], capture_output=True, text=True, check=True)
    return sum(bool(row["exact"]) for row in json.loads(done.stdout)["models"][0]["rows"])


def nl2bash(program, pool):
    path = leak_check.SHARED / "corpus/nl2bash_dev.jsonl"
    if not path.exists():
        return None
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    requests, accepted = [r["nl"] for r in rows], [r["refs"] for r in rows]
    said = ["" if c == missing.NOTHING else c for c in pool.map(lambda r: calibrate.ask(program, r)[0], requests)]
    return {"total": len(rows), "first_utility": sum(first_utility(c) in {first_utility(w) for w in refs} for c, refs in zip(said, accepted)),
            "exact": normalised_exact(program, requests, said, accepted), "parses": sum(bool(c) for c in said) - len(dsl.parses([c for c in said if c]))}


def drawn(program, n, seed, pool):
    """Fresh draws: right to the letter, parse, and how many of the values that the target uses are in the answer as they must be written."""
    dsl.load()
    rng, items, rows = random.Random(seed), list(dsl.INTENTS.values()), []
    exe = lift.build("/tmp/caro-score")
    while len(rows) < n:
        ex = rng.choice(items).draw(rng, dialect="gnu")
        try:
            align.drawn(ex, lift.lift(exe, [ex.text])[0])
        except align.Skip:
            continue
        rows.append(ex)
    said = list(pool.map(lambda ex: calibrate.ask(program, ex.text)[0], rows))
    values = copied = right = lost = found = 0
    for ex, cmd in zip(rows, said):
        if ex.parts == [("t", missing.NOTHING)]:
            continue
        if ex.lost:
            lost += 1
            found += bool(re.search(r"\b[A-Z]{2,}\d?\b", cmd))
            continue
        right += cmd == ex.command()
        for p in ex.parts:
            if p[0] == "s" and p[1] in ex.values:
                values += 1
                copied += ex.value(p[1], p[2]) in cmd or ex.value(p[1], p[2]).replace("'", "'\\''") in cmd
    whole = sum(not ex.lost and ex.parts != [("t", missing.NOTHING)] for ex in rows)
    said = [c for c in said if c]
    return {"total": whole, "exact": right, "values": values, "copied": copied, "answers": len(said), "parse": len(said) - len(dsl.parses(said)), "missing": lost, "missing_found": found}


def judge(program, name):
    done = subprocess.run([sys.executable, "-B", str(ROOT / "training/eval_everyday.py"), "--data", name, "--command", "%s -n --json --model %s --temperature 0 {request}" % (program, calibrate.MODEL), "--json", "--jobs", "2"],
                          capture_output=True, text=True)
    return json.loads(done.stdout)["summary"] if done.returncode == 0 else None


def latency(program):
    """Milliseconds from exec to the answer, over the probes; on a busy machine this is an upper bound."""
    took = []
    for request, _ in calibrate.probes()[:60]:
        start = time.perf_counter()
        subprocess.run([program, "-n", "-q", "--model", calibrate.MODEL, "--", request], capture_output=True, stdin=subprocess.DEVNULL)
        took.append(1000 * (time.perf_counter() - start))
    took.sort()
    return {"p50_ms": round(took[len(took) // 2], 1), "p95_ms": round(took[int(len(took) * .95)], 1), "n": len(took)}


def main(argv=None):
    ap = argparse.ArgumentParser(prog="python3 -m training.score", description=__doc__.split("\n")[0])
    ap.add_argument("program")
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--draws", type=int, default=400)
    ap.add_argument("--seed", type=int, default=815)
    ap.add_argument("--no-judge", action="store_true")
    ap.add_argument("--model", default="builtin", help="a GGUF file, whose words the program's lifter must know")
    a = ap.parse_args(argv)
    calibrate.MODEL = a.model
    out = collections.OrderedDict()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        out["draws"] = drawn(a.program, a.draws, a.seed, pool)
        out["nl2bash_dev"] = nl2bash(a.program, pool)
    out["latency"] = latency(a.program)
    for name in () if a.no_judge else ("everyday", "underspecified", "hostile"):
        out[name] = judge(a.program, name)
    a.out.write_text(json.dumps(out, indent=1))
    for k, v in out.items():
        print(k, json.dumps({x: y for x, y in v.items() if x != "tags"}) if v else "absent")
    return 0


if __name__ == "__main__":
    sys.exit(main())
