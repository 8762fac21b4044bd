"""Asks a checkpoint: request → lifted → greedy decoding → command with its values.  For looking at a model while it trains.

Owns: the probe (training/probe.tsv: request, tab, a pattern that a right command matches), the held-out draws check.
Refuses: nothing.

    python3 -m training.ask RUN/last.pt TOKENIZER [--probe training/probe.tsv | --draws 300 | --answers SET.jsonl | REQUEST …]
"""
import argparse
import json
import pathlib
import random
import re
import sys

import torch

from . import align, command, dsl, lift, model, tokenizer

MARK = re.compile(r"⟨([a-z])(\d)⟩(?:⟨\.([a-z]+)⟩)?")


def fill(cmd, row):
    """The lifted command with the values back in, quoted for the place; None when a slot or form does not exist."""
    slots = {(s["kind"], str(s["index"])): s for s in row["slots"]}
    out, at, state = [], 0, ""
    for m in MARK.finditer(cmd):
        s = slots.get((m.group(1), m.group(2)))
        if s is None or (m.group(3) and m.group(3) not in s["forms"]):
            return None
        lead = cmd[at:m.start()]
        state = command._state(lead, state)
        out += [lead, command.quote(s["forms"][m.group(3) or "raw"], state, "glob" if s["kind"] == "g" or m.group(3) == "glob" else "")]
        at = m.end()
    return "".join(out) + cmd[at:]


class Asker:
    def __init__(self, checkpoint, tok_path, folder):
        c = torch.load(checkpoint, map_location="cpu")
        k = c["cfg"]
        self.cfg = model.Config(k["vocab"], k["dim"], k["layers"], k["heads"], k["kv_heads"], k["head_dim"], k["ff"])
        self.w = model.cast(c["params"])
        self.tok = tokenizer.Tokenizer.load(tok_path)
        self.tables = model.rope_tables(256, self.cfg.head_dim)
        self.exe = lift.build(folder)
        self.seen = c["seen"]

    def ask(self, requests, dialect="gnu"):
        rows = lift.lift(self.exe, requests)
        s = self.tok.special
        prompts = [[s["<|bos|>"], s["<|%s|>" % dialect]] + self.tok.encode(r["text"]) + [s["<|sep|>"]] for r in rows]
        out = model.greedy(self.w, self.cfg, prompts, self.tables, s["<|eos|>"], s["<|pad|>"])
        return [(r, self.tok.decode(ids), lp) for r, (ids, lp) in zip(rows, out)]


def main(argv=None):
    ap = argparse.ArgumentParser(prog="python3 -m training.ask", description=__doc__.split("\n")[0])
    ap.add_argument("checkpoint")
    ap.add_argument("tokenizer")
    ap.add_argument("request", nargs="*")
    ap.add_argument("--probe", type=pathlib.Path)
    ap.add_argument("--draws", type=int)
    ap.add_argument("--answers", type=pathlib.Path, metavar="SET.jsonl", help="prints {id, command} for each request of an evaluation set")
    ap.add_argument("--seed", type=int, default=99)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--work", type=pathlib.Path, default=pathlib.Path("/tmp/caro-ask"))
    a = ap.parse_args(argv)
    torch.set_num_threads(a.threads)
    asker = Asker(a.checkpoint, a.tokenizer, a.work)
    if a.answers:
        items = [json.loads(line) for line in open(a.answers, encoding="utf-8") if line.strip()]
        for item, (row, got, lp) in zip(items, asker.ask([i["request"] for i in items])):
            print(json.dumps({"id": item["id"], "command": fill(got, row) or ""}))
        return 0
    print("model after %.1f M tokens" % (asker.seen / 1e6))
    if a.draws:
        dsl.load()
        rng = random.Random(a.seed)
        items = list(dsl.INTENTS.values())
        wants = []
        while len(wants) < a.draws:
            ex = rng.choice(items).draw(rng, dialect="gnu")
            try:
                wants.append((ex, align.drawn(ex, lift.lift(asker.exe, [ex.text])[0])))
            except align.Skip:
                pass
        right = 0
        for (ex, want), (row, got, lp) in zip(wants, asker.ask([ex.text for ex, _ in wants])):
            right += got == want
            if got != want:
                print("%-28s %s\n    want %s\n    got  %s" % (ex.id, row["text"], want, got))
        print("exact: %d of %d" % (right, len(wants)))
        return 0
    rows = [(r, None) for r in a.request]
    if a.probe:
        rows = [tuple(line.rstrip("\n").split("\t")) for line in open(a.probe, encoding="utf-8") if line.strip()]
    right = 0
    for (request, pattern), (row, got, lp) in zip(rows, asker.ask([r[0] for r in rows])):
        cmd = fill(got, row)
        ok = bool(pattern and cmd and re.search(pattern, cmd))
        right += ok
        print("%s %5.2f  %s\n              %s\n              %s" % ("ok " if ok else "-- ", lp, request, row["text"] + " → " + got, cmd))
    if a.probe:
        print("%d of %d" % (right, len(rows)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
