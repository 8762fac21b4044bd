"""Fits confidence: how often an answer of the built-in model with a given score is right.

Owns: held-out draws and our own probes put to the program, isotonic regression over score (Zadrozny and Elkan 2002) with a floor under what
few answers can show, the table that src/ask/choice.c holds, the reliability plot.
Refuses: the evaluation sets, which nothing is fitted to.

    python3 -m training.calibrate PROGRAM OUTDIR [--draws 400]       OUTDIR/calibration.json, OUTDIR/reliability.svg
"""
import argparse
import concurrent.futures
import json
import math
import pathlib
import random
import re
import subprocess
import sys

from . import align, dsl, lift, missing

HERE = pathlib.Path(__file__).parent
#: the model that is asked; score.py and calibrate.py may name a file
MODEL = "builtin"
NOTHING = re.compile(r"this is no request for a command")


def ask(program, request):
    """→ (command, score, confidence); the command is missing.NOTHING for what is no request, "" for no answer."""
    done = subprocess.run([program, "--json", "--model", MODEL, "--", request], capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL)
    if done.stdout.startswith("{"):
        a = json.loads(done.stdout)
        return a["command"], a["score"], a["confidence"]
    return (missing.NOTHING if NOTHING.search(done.stderr) else ""), None, None


def probes(names=("probe.tsv", "probe_free.tsv")):
    """[(request, pattern)] of our own probes."""
    out = []
    for name in names:
        with open(HERE / name, encoding="utf-8") as f:
            out += [tuple(line.rstrip("\n").split("\t")) for line in f if line.strip()]
    return out


def draws(n, seed):
    """[(request, command)] drawn afresh from the intents, an intent as often as any other."""
    dsl.load()
    rng, items, out = random.Random(seed), list(dsl.INTENTS.values()), []
    exe = lift.build("/tmp/caro-calibrate")
    while len(out) < n:
        ex = rng.choice(items).draw(rng, dialect="gnu")
        row = lift.lift(exe, [ex.text])[0]
        try:
            align.drawn(ex, row)
        except align.Skip:
            continue
        if not ex.lost:
            out.append((ex.text, ex.command()))
    return out


def isotonic(rows):
    """Pool adjacent violators: rows (score, right) → [(mean score, share right, count)] with rising shares."""
    blocks = []
    for s, r in sorted(rows):
        blocks.append([s, float(r), 1])
        while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
            s2, r2, n2 = blocks.pop()
            s1, r1, n1 = blocks[-1]
            blocks[-1] = [s1 + s2, r1 + r2, n1 + n2]
    return [(s / n, r / n, n) for s, r, n in blocks]


def joints(rows, least=14):
    """A broken line of few joints through the isotonic fit: bins of `least` answers or more, shares pulled a little to the middle."""
    rows, out, at = sorted(rows), [], 0
    size = max(least, len(rows) // 9)
    while at < len(rows):
        part = rows[at:] if len(rows) - at < 2 * size else rows[at:at + size]
        out.append((sum(s for s, _ in part) / len(part), (sum(r for _, r in part) + .5) / (len(part) + 1)))
        at += len(part)
    for i in range(1, len(out)):
        out[i] = (out[i][0], max(out[i][1], out[i - 1][1]))
    return out


def reliability(groups, path):
    """groups: {name: [(confidence, right)]} → an SVG, and {name: [(mean confidence, share right, count)]}"""
    w, h, body, table = 420, 420, [], {}
    colours = ["#4078c0", "#c04040", "#309050"]

    def xy(c, r):
        return 50 + (w - 70) * c, h - 40 - (h - 60) * r

    body.append('<path d="M%.1f,%.1f L%.1f,%.1f" stroke="#bbb" stroke-dasharray="4"/>' % (*xy(0, 0), *xy(1, 1)))
    for k in range(6):
        x, y = xy(k / 5, k / 5)
        body.append('<text x="%.1f" y="%d" text-anchor="middle">%.1f</text><text x="44" y="%.1f" text-anchor="end">%.1f</text>' % (x, h - 24, k / 5, y + 4, k / 5))
    for (name, rows), colour in zip(groups.items(), colours):
        rows, pts = sorted(rows), []
        size = max(8, math.ceil(len(rows) / 8))
        for at in range(0, len(rows), size):
            part = rows[at:at + size]
            pts.append((sum(c for c, _ in part) / len(part), sum(r for _, r in part) / len(part), len(part)))
        table[name] = pts
        line = " ".join("%.1f,%.1f" % xy(c, r) for c, r, _ in pts)
        body.append('<polyline points="%s" fill="none" stroke="%s" stroke-width="1.5"/>' % (line, colour))
        body += ['<circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s"/>' % (*xy(c, r), 2 + math.sqrt(n) / 2, colour) for c, r, n in pts]
        body.append('<text x="60" y="%d" fill="%s">%s (%d)</text>' % (34 + 15 * list(groups).index(name), colour, name, len(rows)))
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11"><rect width="100%%" height="100%%" fill="white"/>%s'
                    '<text x="%d" y="%d" text-anchor="middle">stated confidence</text><text x="50" y="16">share that is right</text></svg>\n' % (w, h, "".join(body), w / 2, h - 8))
    return table


def main(argv=None):
    ap = argparse.ArgumentParser(prog="python3 -m training.calibrate", description=__doc__.split("\n")[0])
    ap.add_argument("program")
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--draws", type=int, default=400)
    ap.add_argument("--seed", type=int, default=4711)
    ap.add_argument("--model", default="builtin", help="a GGUF file, whose words the program's lifter must know")
    a = ap.parse_args(argv)
    global MODEL
    MODEL = a.model
    a.out.mkdir(parents=True, exist_ok=True)
    free, held = probes(), draws(a.draws, a.seed)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        said = list(pool.map(lambda r: ask(a.program, r[0]), free))
        drawn = list(pool.map(lambda r: ask(a.program, r[0]), held))
    rows = [{"set": "probes", "request": q, "command": c, "score": s, "confidence": p, "right": bool(re.search(want, c))} for (q, want), (c, s, p) in zip(free, said)]
    rows += [{"set": "draws", "request": q, "command": c, "score": s, "confidence": p, "right": c == want} for (q, want), (c, s, p) in zip(held, drawn)]
    scored = [r for r in rows if r["score"] is not None]
    # a probe, in words that nobody drew, counts as much as the draws beside it: half of the weight each
    fit = joints([(r["score"], r["right"]) for r in scored if r["set"] == "probes"] + [(r["score"], r["right"]) for r in scored if r["set"] == "draws"][::2])
    table = reliability({k: [(r["confidence"], r["right"]) for r in scored if r["set"] == k] for k in ("probes", "draws")}, a.out / "reliability.svg")
    (a.out / "calibration.json").write_text(json.dumps({"joints": fit, "reliability": table, "rows": rows}, separators=(",", ":"), ensure_ascii=False))
    for k in ("probes", "draws"):
        mine = [r for r in rows if r["set"] == k]
        print("%s: %d of %d right; %d without an answer that is a command" % (k, sum(r["right"] for r in mine), len(mine), sum(r["score"] is None for r in mine)))
    brier = sum((r["confidence"] - r["right"]) ** 2 for r in scored) / len(scored)
    print("Brier score of the stated confidence: %.3f" % brier)
    print("joints[] = {%s}" % ", ".join("{%.3f, %.2f}" % j for j in fit))
    return 0


if __name__ == "__main__":
    sys.exit(main())
