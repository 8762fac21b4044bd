"""Trains the built-in model on one GPU in minutes, on packed text and on what the processors beside the GPU make meanwhile.

Owns: the pool of text (a packed file first, shards as they come), batches of exactly N tokens without padding between examples,
the compiled block with variable-length attention, the budget, the files that are left behind.
Refuses: text with ids beyond the vocabulary; to train when the packed loss or its gradients differ from model.loss().

    python3 -m training.gpu RUNDIR --tokenizer T.json --data PACKED.npz --minutes 9 [--makers 14] [--size l]
    python3 -m training.gpu RUNDIR --tokenizer T.json --data PACKED.npz --try        the proof and the speed alone

The model is model.py's; what differs is the layout: all tokens of a batch stand in one row of N, and attention is told where examples
begin (Dao 2023, FlashAttention-2, variable lengths).  One shape, so each part is compiled once.  Runs on a CPU too, slowly: for the proof.
"""
import argparse
import csv
import glob
import hashlib
import inspect
import json
import math
import os
import pathlib
import queue
import subprocess
import sys
import threading
import time

import numpy
import torch
import torch.nn.functional as F

from . import data, export, model, tokenizer, warm_start
from .noise import Noise
from .train import ROOT, curve, rate

LONGEST = 128   # tokens of an example at most: one tile of attention; longer ones are left out (none of 160,000 drawn)
SIZES = {"s": (256, 6, 768), "m": (256, 12, 768), "l": (384, 8, 1024)}   # width, layers, feed-forward: 5.8, 10.5, 14.6 M parameters
HELD_OUT = 600
CHUNK = 40000

try:
    from torch.nn.attention.varlen import varlen_attn
    CAUSAL = {"is_causal": True} if "is_causal" in inspect.signature(varlen_attn).parameters else {"window_size": (-1, 0)}
except ImportError:
    varlen_attn = None


# ---------------------------------------------------------------- text

class Text:
    """Some examples: ids, where each begins, where its command begins."""

    def __init__(self, ids, lengths, seps):
        self.ids, self.lengths, self.seps = ids, lengths.astype(numpy.int64), seps.astype(numpy.int64)
        self.starts = numpy.cumsum(self.lengths) - self.lengths
        self.uses = 0

    def part(self, a, b):
        lo, hi = self.starts[a], self.starts[b - 1] + self.lengths[b - 1]
        return Text(self.ids[lo:hi], self.lengths[a:b], self.seps[a:b])


def joined(texts):
    return Text(*(numpy.concatenate([getattr(t, n) for t in texts]) for n in ("ids", "lengths", "seps")))


class Pool:
    """Chunks of text; the least used are handed out first, four at a time and mixed, so that what has just been made is read at once
    and everything about equally often."""

    def __init__(self, path, folder, vocab, seed):
        self.folder, self.vocab, self.rng, self.taken = folder, vocab, numpy.random.default_rng(seed), set()
        self.sums = {}
        z = numpy.load(path)
        whole = self.check(path, Text(z["ids"], z["lengths"], z["seps"]))
        self.sums.update(json.loads(str(z["shards"])))
        self.held_out = whole.part(0, HELD_OUT)
        n = len(whole.seps)
        cuts = [*range(HELD_OUT, max(HELD_OUT + 1, n - CHUNK // 2), CHUNK), n]
        self.chunks = [whole.part(a, b) for a, b in zip(cuts, cuts[1:])]

    def check(self, path, text):
        """→ text without the longest"""
        if len(text.ids) == 0 or text.ids.max() >= self.vocab:
            raise ValueError("%s: ids beyond the vocabulary of %d, or none" % (path, self.vocab))
        short = text.lengths <= LONGEST
        return text if short.all() else Text(text.ids[numpy.repeat(short, text.lengths)], text.lengths[short], text.seps[short])

    def look(self):
        """Take in the shards that were finished meanwhile."""
        for path in sorted(glob.glob(str(self.folder / "shard-*.npz"))):
            if path in self.taken or path.endswith(".tmp.npz"):
                continue
            try:
                self.sums[os.path.basename(path)] = data.about(pathlib.Path(path))   # its .json is the last that is written
            except (ValueError, FileNotFoundError):
                continue
            z = numpy.load(path)
            self.chunks.append(self.check(path, Text(z["ids"], numpy.diff(z["offsets"]), z["seps"])))
            self.taken.add(path)

    def mixed(self):
        self.look()
        order = sorted(range(len(self.chunks)), key=lambda i: (self.chunks[i].uses, self.rng.random()))[:4]
        for i in order:
            self.chunks[i].uses += 1
        return joined([self.chunks[i] for i in order])

    def examples(self):
        return sum(len(c.seps) for c in self.chunks)


def batches(text, order, n, pad, exact=True, noise=None):
    """The examples of `text` in `order` as batches of n tokens, the end filled up with padding; what is left over at the end is dropped
    unless not exact.  Each: (ids [n], places [n], bounds [B+1], rows [M], targets [M], weights [M]), where M is n/2 at most when exact."""
    ends = numpy.cumsum(text.lengths[order])
    a = 0
    while a < len(order):
        base = ends[a - 1] if a else 0
        b = int(numpy.searchsorted(ends, base + n, "right"))
        if b == len(order) and exact and ends[-1] - base < n - LONGEST:
            return
        chosen = order[a:b]
        length, start, sep = text.lengths[chosen], text.starts[chosen], text.seps[chosen]
        total = int(length.sum())
        bounds = numpy.concatenate([[0], numpy.cumsum(length)])
        place = numpy.arange(total) - numpy.repeat(bounds[:-1], length)
        ids = numpy.full(n, pad, numpy.int64)
        ids[:total] = text.ids[numpy.repeat(start, length) + place]
        rows = numpy.flatnonzero((place >= numpy.repeat(sep, length)) & (place < numpy.repeat(length - 1, length)))
        weight = numpy.repeat(1 / numpy.sqrt(length - sep), length)[rows]   # as in model.loss()
        if exact and len(rows) > n // 2:
            rows, weight = rows[:n // 2], weight[:n // 2]
        weight /= weight.sum()
        targets = ids[rows + 1]
        if noise:
            in_request = (place > 1) & (place < numpy.repeat(sep, length))
            if noise.told:
                more = noise.rng.permutation(numpy.flatnonzero(in_request))[:n // 2 - len(rows)] - 1
                rows, targets = numpy.concatenate([rows, more]), numpy.concatenate([targets, ids[more + 1]])
                weight = numpy.concatenate([weight, numpy.full(len(more), noise.told / max(1, len(more)))])
            ids[:total] = noise.hide(ids[:total], in_request, length, pad)
        places = numpy.zeros(n, numpy.int64)
        places[:total] = place
        tail = numpy.arange(total, n, LONGEST)[1:]   # padding is cut as examples are
        bounds = numpy.concatenate([bounds, tail, [n] if total < n else []]).astype(numpy.int32)
        places[total:] = numpy.arange(n - total) % LONGEST
        yield ids, places, bounds, rows, targets, weight.astype(numpy.float32)
        a = b


def fill(batch, n):
    """n/2 rows in every batch, so that the head has one shape: the rest are the first places, which weigh nothing.  (Not one place many
    times: its gradient would be summed by one thread.)"""
    ids, places, bounds, rows, targets, weights = batch
    more = n // 2 - len(rows)
    return (ids, places, bounds, numpy.concatenate([rows, numpy.arange(more)]), numpy.concatenate([targets, numpy.zeros(more, numpy.int64)]),
            numpy.concatenate([weights, numpy.zeros(more, numpy.float32)]))


class Feeder(threading.Thread):
    """Makes batches ahead of the GPU."""

    def __init__(self, pool, n, pad, noise, rng, device):
        super().__init__(daemon=True)
        self.pool, self.n, self.pad, self.device, self.noise = pool, n, pad, device, noise
        self.rng, self.ready, self.fault = rng, queue.Queue(24), None
        self.start()

    def run(self):
        try:
            while True:
                text = self.pool.mixed()
                for batch in batches(text, self.rng.permutation(len(text.seps)), self.n, self.pad, noise=self.noise):
                    real = len(batch[3]), int(numpy.count_nonzero(batch[0] != self.pad)) + (self.noise.hidden if self.noise else 0)
                    tensors = [torch.from_numpy(x) for x in fill(batch, self.n)]
                    self.ready.put((real, [t.pin_memory() for t in tensors] if self.device == "cuda" else tensors))
        except Exception as e:   # told by next(): a thread's exception ends nothing by itself
            self.fault = e
            self.ready.put(None)

    def next(self):
        got = self.ready.get()
        if got is None:
            raise self.fault
        real, tensors = got
        return real, [t.to(self.device, non_blocking=True) for t in tensors]


# ---------------------------------------------------------------- the model, one row of tokens

def norm(x, w):
    f = x.float()
    return (f * torch.rsqrt(f.pow(2).mean(-1, keepdim=True) + model.EPS)).to(x.dtype) * w


def before(x, scale, qkv, cos, sin, heads, kv_heads, head_dim):
    """x [N, dim] → q, k, v [N, heads, head_dim], rotated; k and v repeated for the query heads that share them."""
    t = F.linear(norm(x, scale), qkv).view(-1, heads + 2 * kv_heads, head_dim)
    a, b = t[:, :heads + kv_heads].float().chunk(2, -1)
    t2 = torch.cat((a * cos - b * sin, a * sin + b * cos), -1).to(x.dtype)
    share = heads // kv_heads
    return t2[:, :heads].contiguous(), t2[:, heads:].repeat_interleave(share, 1), t[:, heads + kv_heads:].repeat_interleave(share, 1)


def after(x, a, o, scale, gate_up, down, drop):
    """x [N, dim], a: what attention gave → the block's result.  drop: share of what is added to x that is left out."""
    x = x + F.dropout(F.linear(a, o), drop)
    g, u = F.linear(norm(x, scale), gate_up).chunk(2, -1)
    return x + F.dropout(F.linear(F.silu(g) * u, down), drop)


def head(x, scale, embed, targets, weights):
    return (F.cross_entropy(F.linear(norm(x, scale), embed).float(), targets, reduction="none") * weights).sum()


def masked_attention(q, k, v, bounds):
    """What varlen_attn computes, in the plainest way: for the proof, and where it is missing."""
    n, d = q.shape[0], q.shape[2]
    owner = torch.searchsorted(bounds.long(), torch.arange(n, device=q.device), right=True)
    allowed = (owner[:, None] == owner[None]) & torch.ones(n, n, dtype=torch.bool, device=q.device).tril()
    s = torch.einsum("qhd,khd->hqk", q.float(), k.float()) / math.sqrt(d)
    return torch.einsum("hqk,khd->qhd", s.masked_fill(~allowed, -math.inf).softmax(-1), v.float()).to(q.dtype)


class Packed:
    """The loss of a batch of N tokens."""

    def __init__(self, cfg, device, compiled, drop=0.0):
        self.drop, self.cfg, self.plain = drop, cfg, varlen_attn is None or device == "cpu"
        wrap = torch.compile if compiled else (lambda f: f)
        self.before, self.after, self.head = wrap(before), wrap(after), wrap(head)
        self.cos, self.sin = (t[:, None].contiguous() for t in model.rope_tables(256, cfg.head_dim, device, torch.float32))

    def attention(self, q, k, v, bounds):
        if self.plain:
            return masked_attention(q, k, v, bounds)
        return varlen_attn(q, k, v, bounds, bounds, LONGEST, LONGEST, **CAUSAL)

    def hidden(self, w, ids, places, bounds):
        c = self.cfg
        cos, sin = self.cos[places], self.sin[places]
        x = F.embedding(ids, w["embed"])
        for i in range(c.layers):
            q, k, v = self.before(x, w["%d.attn_norm" % i], w["%d.qkv" % i], cos, sin, c.heads, c.kv_heads, c.head_dim)
            a = self.attention(q, k, v, bounds).reshape(len(ids), -1)
            x = self.after(x, a, w["%d.o" % i], w["%d.ffn_norm" % i], w["%d.gate_up" % i], w["%d.down" % i], self.drop)
        return x

    def loss(self, w, ids, places, bounds, rows, targets, weights):
        x = self.hidden(w, ids, places, bounds)
        return self.head(x[rows], w["norm"], w["embed"], targets, weights)


@torch.no_grad()
def whole(packed, w, text, n, pad, device):
    """→ (mean loss of a token, commands right in every token when told the tokens before, commands)"""
    lost = tokens = right = 0
    for ids, places, bounds, rows, targets, _ in batches(text, numpy.arange(len(text.seps)), n, pad, exact=False):
        t = [torch.from_numpy(x).to(device) for x in (ids, places, bounds, rows, targets)]
        logits = F.linear(norm(packed.hidden(w, *t[:3])[t[3]], w["norm"]), w["embed"]).float()
        lost += float(F.cross_entropy(logits, t[4], reduction="sum"))
        tokens += len(rows)
        wrong = rows[(logits.argmax(-1) != t[4]).cpu().numpy()]
        right -= len(numpy.unique(numpy.searchsorted(bounds, wrong, "right")))
    return lost / tokens, right + len(text.seps), len(text.seps)


def gradients(loss, params):
    value = loss(model.cast(params))
    value.backward()
    out = {n: p.grad for n, p in params.items()}
    for p in params.values():
        p.grad = None
    return float(value.detach()), out


def proof(packed, params, cfg, text, n, pad, device):
    """The packed loss and its gradients against model.loss() on padded rows.  → the largest difference, as a part of a gradient's norm"""
    batch = next(batches(text, numpy.arange(len(text.seps)), n, pad, exact=False))
    tensors = [torch.from_numpy(x).to(device) for x in fill(batch, n)]
    count = int(numpy.searchsorted(numpy.cumsum(text.lengths), n, "right"))
    ids = numpy.full((count, LONGEST), pad, numpy.int64)
    for r in range(count):
        ids[r, :text.lengths[r]] = text.ids[text.starts[r]:text.starts[r] + text.lengths[r]]
    padded = [torch.from_numpy(x).to(device) for x in (ids, text.seps[:count], text.lengths[:count])]
    tables = model.rope_tables(256, cfg.head_dim, device)
    want, there = gradients(lambda w: model.loss(w, cfg, *padded, tables, fused=False)[0], params)
    have, here = gradients(lambda w: packed.loss(w, *tensors), params)
    worst = max(float((here[k] - there[k]).norm() / (there[k].norm() + 1e-12)) for k in there)
    print("proof: %d examples, loss %.5f packed, %.5f padded; gradients differ by at most %.2e of their norm" % (count, have, want, worst), flush=True)
    return max(worst, abs(have - want) / want)


# ---------------------------------------------------------------- the run

def make_text(folder, tok_path, makers, seed, work):
    """Start the processes that make more shards until they are ended."""
    folder.mkdir(parents=True, exist_ok=True)
    out = []
    for k in range(makers):
        place = folder / ("work%d" % k)
        place.mkdir(exist_ok=True)
        if work and (work / "corpus.json.gz").exists():
            (place / "corpus.json.gz").write_bytes((work / "corpus.json.gz").read_bytes())
        with open(folder / ("make%d.log" % k), "w") as log:
            out.append(subprocess.Popen(["nice", "-n", "10", sys.executable, "-m", "training.data", "shards", str(folder), "--tokenizer", str(tok_path), "-n", str(CHUNK),
                                         "--shards", "900", "--first", str(1000 * (k + 1)), "--seed", str(seed), "--work", str(place)], cwd=ROOT, stdout=log, stderr=log))
    return out


def main(argv=None):
    began = time.time()
    ap = argparse.ArgumentParser(prog="python3 -m training.gpu", description=__doc__.split("\n")[0])
    ap.add_argument("run", type=pathlib.Path)
    ap.add_argument("--data", type=pathlib.Path, required=True, help="a packed file (training.data pack)")
    ap.add_argument("--tokenizer")
    ap.add_argument("--init", type=pathlib.Path, help="a GGUF file to start from: its shape and its tokenizer are taken")
    ap.add_argument("--size", choices=sorted(SIZES), default="l")
    ap.add_argument("--minutes", type=float, default=9, help="all in all, from the start of the program")
    ap.add_argument("--makers", type=int, default=0, help="processes that make more text meanwhile")
    ap.add_argument("--work", type=pathlib.Path, help="where corpus.json.gz is, for the makers")
    ap.add_argument("--batch", type=int, default=65536, help="tokens a step")
    ap.add_argument("--lr", type=float, default=.02)
    ap.add_argument("--decay", type=float, default=.6, help="share of the budget in which the rate falls")
    ap.add_argument("--dropout", type=float, default=.1, help="share of each block's result that is left out")
    ap.add_argument("--mask", type=float, default=.1, help="share of a request's tokens that is hidden")
    ap.add_argument("--told", type=float, default=.3, help="weight of telling the request's tokens, beside 1 for the command's")
    ap.add_argument("--test", type=pathlib.Path, nargs="*", default=[], help="packed files that are scored at the end")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--plain", action="store_true", help="without torch.compile")
    ap.add_argument("--try", dest="trial", action="store_true", help="the proof, and the speed over twenty steps; nothing is written")
    a = ap.parse_args(argv)
    torch.manual_seed(a.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if device == "cuda":
        torch.backends.cuda.matmul.allow_tf32 = True
    a.run.mkdir(parents=True, exist_ok=True)
    if a.init:
        cfg, weights, tok = warm_start.load(a.init)
        a.tokenizer = str(a.run / "tokenizer.json")
        tok.save(a.tokenizer)
        params = {n: torch.tensor(w, device=device).requires_grad_(True) for n, w in weights.items()}
    else:
        if not a.tokenizer:
            ap.error("one of --tokenizer and --init")
        tok = tokenizer.Tokenizer.load(a.tokenizer)
        dim, layers, ff = SIZES[a.size]
        cfg = model.Config(vocab=len(tok.tokens), dim=dim, layers=layers, heads=dim // 64, kv_heads=max(1, dim // 128), ff=ff)
        params = model.init(cfg, a.seed, device)
    pad = tok.special["<|pad|>"]
    makers = make_text(a.run / "data", a.tokenizer, a.makers, a.seed, a.work)
    try:
        return train(a, cfg, params, tok, pad, device, began)
    finally:
        for p in makers:
            p.kill()


def train(a, cfg, params, tok, pad, device, began):
    pool = Pool(a.data, a.run / "data", cfg.vocab, a.seed)
    print("%.2f M parameters, %s, torch %s; %d examples; %.0f s" % (cfg.count() / 1e6, device, torch.__version__, pool.examples(), time.time() - began), flush=True)
    packed = Packed(cfg, device, not a.plain and device == "cuda", a.dropout)
    test = Packed(cfg, device, False)
    least = min(a.batch, 8192)
    if proof(test, params, cfg, pool.held_out, least, pad, device) > (.06 if model.products(device) == torch.bfloat16 else 1e-4):
        print("the packed loss is not model.loss()", file=sys.stderr)
        return 1
    rng = numpy.random.default_rng([a.seed, 1])
    noise = Noise(rng, a.mask, a.told, tok.special.values()) if a.mask or a.told else None
    feeder = Feeder(pool, a.batch, pad, noise, rng, device)
    opt = model.Optimizer(params, cfg, lr=a.lr)
    step = seen = 0
    rows, total, count = [], torch.zeros((), device=device), 0
    mark, mark_t, since = 0, time.time(), 0
    held = [[torch.from_numpy(x).to(device) for x in fill(b, a.batch)]
            for b in batches(pool.held_out, numpy.arange(HELD_OUT), a.batch, pad, exact=False)]
    started = None
    saved = began
    while True:
        now = time.time()
        if now - saved > 120 and not a.trial:   # what is left if the machine goes away
            saved = now
            torch.save({"params": {n: p.data.cpu() for n, p in params.items()}, "cfg": cfg.__dict__, "step": step, "seen": seen}, a.run / "last.pt")
        if started is None and step == 3:   # compiled by now
            if device == "cuda":
                torch.cuda.synchronize()
            started = mark_t = time.time()
            mark = seen
            print("compiled: %.0f s" % (started - began), flush=True)
        budget = a.minutes * 60
        done = (now - began) / budget if started is None else (now - started) / (budget - (started - began))
        if done >= 1 or (a.trial and step >= 43):
            break
        (n_rows, n_tokens), batch = feeder.next()
        loss = packed.loss(model.cast(params), *batch)
        loss.backward()
        factor = rate(done if started else 0, .015, a.decay)
        opt.step(max(factor, 1e-3))
        total += loss.detach()
        count += 1
        seen += n_tokens
        step += 1
        since = max(since, n_rows)
        if step % (20 if a.trial else 100) == 3:
            mean = float(total) / count
            now = time.time()
            row = {"step": step, "tokens": seen, "seconds": round(now - began, 1), "loss": round(mean, 4), "val": "", "rate": round(factor, 4),
                   "tokens_per_s": round((seen - mark) / max(1e-9, now - mark_t))}
            if step % 500 == 3:
                with torch.no_grad():   # nothing left out
                    row["val"] = round(sum(float(test.loss(model.cast(params), *b)) for b in held) / len(held), 4)
            rows.append(row)
            print(" ".join("%s %s" % kv for kv in row.items()), "examples", pool.examples(), "rows", since, "ready", feeder.ready.qsize(), flush=True)
            total.zero_()
            count, since = 0, 0
            mark, mark_t = seen, time.time()
    if a.trial:
        return 0
    for name, p in params.items():
        if not bool(torch.isfinite(p).all()):
            print("%s is not finite" % name, file=sys.stderr)
            return 1
    scores = {}
    for path in a.test:
        z = numpy.load(path)
        scores[path.name] = whole(test, model.cast(params), pool.check(path, Text(z["ids"], z["lengths"], z["seps"])), a.batch, pad, device)
        print("%s: loss %.4f a token, %d of %d commands right in every token" % (path.name, *scores[path.name]), flush=True)
    state = {"params": {n: p.data.cpu() for n, p in params.items()}, "cfg": cfg.__dict__, "step": step, "seen": seen}
    torch.save(state, a.run / "final.pt")
    with open(a.run / "log.csv", "w", newline="") as f:
        out = csv.DictWriter(f, ["step", "tokens", "seconds", "loss", "val", "rate", "tokens_per_s"])
        out.writeheader()
        out.writerows(rows)
    curve(rows, a.run / "loss.svg")
    uses = [c.uses for c in pool.chunks]
    (a.run / "manifest.json").write_text(json.dumps({
        "arguments": {k: str(v) for k, v in vars(a).items()}, "parameters": cfg.count(), "steps": step, "tokens": seen, "seconds": time.time() - began,
        "device": torch.cuda.get_device_name() if device == "cuda" else "cpu", "torch": torch.__version__, "examples": pool.examples(), "readings": [min(uses), max(uses)],
        "packed": hashlib.sha256(a.data.read_bytes()).hexdigest(), "tests": scores, "shards": pool.sums}, indent=1))
    size = export.write(str(a.run / "model.gguf"), state["params"], state["cfg"], tok, "q8_0")
    print("%d steps, %d tokens; %s: %d bytes; %.0f s" % (step, seen, a.run / "model.gguf", size, time.time() - began), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
