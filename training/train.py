"""Trains the built-in model on shards that training.data makes while training runs.

Owns: batches (grouped by length, little padding), the warm-up–stable–decay schedule over a time or step budget, checkpoints,
resuming, the CSV log, the loss curve, the manifest with the hash of every shard that was used.
Refuses: to start without a tokenizer; a shard with ids beyond the vocabulary.

    python3 -m training.train RUNDIR --tokenizer T.json --minutes 75 [--steps N] [--resume]
    python3 -m training.train RUNDIR --init data/builtin.gguf --minutes 75        goes on from shipped weights, with their tokenizer
"""
import argparse
import concurrent.futures
import csv
import ctypes
import json
import os
import pathlib
import subprocess
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")   # a thread for each part of a batch (Workers), none inside a product

import numpy   # noqa: E402
import torch   # noqa: E402

from . import data, model, tokenizer, warm_start
from .noise import Noise

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Shards:
    """Hands out shards; asks training.data for the next one while this one is used.  Each shard is read once, unless the
    maker falls behind; then the newest is read again."""

    def __init__(self, run, tok_path, seed, size, vocab, used=()):
        self.folder, self.tok_path, self.seed, self.size, self.vocab = run / "data", tok_path, seed, size, vocab
        self.folder.mkdir(parents=True, exist_ok=True)
        self.used = list(used)
        self.next, self.maker = len(set(self.used)), None
        self.order()

    def path(self, k):
        return self.folder / ("shard-%03d.npz" % k)

    def order(self):
        if self.maker is None or self.maker.poll() is not None:
            if not self.path(self.next).exists():
                with open(self.folder / "make.log", "a") as log:
                    self.maker = subprocess.Popen(["nice", "-n", "10", sys.executable, "-m", "training.data", "shards", str(self.folder), "--tokenizer", str(self.tok_path),
                                                   "-n", str(self.size), "--first", str(self.next), "--seed", str(self.seed), "--work", str(self.folder.parent)],
                                                  cwd=ROOT, stdout=log, stderr=log)

    def take(self):
        if not self.path(self.next).exists() and (self.maker is not None and (not self.used or self.maker.poll() is None)):
            self.maker.wait()
        if self.path(self.next).exists():
            k = self.next
            self.next += 1
        elif self.used:
            k = self.used[-1]
        else:
            raise RuntimeError("no shard could be made: see %s" % (self.folder / "make.log"))
        self.used.append(k)
        self.order()
        return k, read(self.path(k), self.vocab)


def read(path, vocab):
    z = numpy.load(path)
    if len(z["ids"]) == 0 or z["ids"].max() >= vocab:
        raise ValueError("%s: ids beyond the vocabulary of %d, or none" % (path, vocab))
    return z["ids"].astype(numpy.int64), z["offsets"], z["seps"].astype(numpy.int64)


def batches(shard, tokens, rng, pad):
    """(ids [B, T], starts, lengths): examples of similar length, about `tokens` a batch, batches in random order.

    T is even and B follows from T, so that there are few shapes: the matrix library keeps a compiled kernel for each."""
    ids, off, seps = shard
    length = numpy.diff(off)
    even = length + length % 2
    groups, left = [], numpy.empty(0, numpy.int64)
    for T in numpy.unique(even):
        here = numpy.concatenate([left, rng.permutation(numpy.flatnonzero(even == T))])
        n = max(8, int(tokens // T))
        full = len(here) // n * n
        groups += [(int(T), g) for g in here[:full].reshape(-1, n)]
        left = here[full:]
    if len(left):
        groups.append((int(even[left].max()), left))
    for k in rng.permutation(len(groups)):
        T, g = groups[k]
        out = numpy.full((len(g), T), pad, numpy.int64)
        for r, i in enumerate(g):
            out[r, :length[i]] = ids[off[i]:off[i + 1]]
        yield torch.from_numpy(out), torch.from_numpy(seps[g].copy()), torch.from_numpy(length[g].astype(numpy.int64))


def keep_memory():
    """Freed tensors stay with the process: giving each back and taking new pages was a third of the time (glibc; elsewhere nothing is done)."""
    trim_threshold, mmap_max, arena_max = -1, -4, -8   # <malloc.h>
    try:
        libc = ctypes.CDLL("libc.so.6")
    except OSError:
        return
    for what, value in ((trim_threshold, 2 ** 31 - 1), (mmap_max, 0), (arena_max, 1)):
        libc.mallopt(what, value)


class Workers:
    """Threads that take a part of each batch: on a few cores, products side by side do more than one product cut in two, whose threads
    wait for each other (a fifth of the time, seen with perf)."""

    def __init__(self, n):
        self.n = n
        self.pool = concurrent.futures.ThreadPoolExecutor(n, initializer=torch.set_num_threads, initargs=(1,))

    def map(self, fn, *parts):
        return list(self.pool.map(fn, *parts)) if self.n > 1 else [fn(*p) for p in zip(*parts)]

    def gradients(self, params, cfg, tables, ids, starts, lengths, shown, told, drops):
        """Leave in each parameter the gradient of the batch; drops: a model.Dropout for each thread.  → (loss, tokens of commands)"""
        def one(ids, starts, lengths, shown, drop):
            leaves = {n: p.detach().requires_grad_(True) for n, p in params.items()}   # the same memory
            loss, n = model.loss(model.cast(leaves), cfg, ids, starts, lengths, tables, shown=shown, told=told, drop=drop)
            loss.backward()
            return float(loss), n, leaves

        parts = min(self.n, len(ids))
        done = self.map(one, *(t.tensor_split(parts) for t in (ids, starts, lengths, shown)), drops)
        total = sum(n for _, n, _ in done)
        for name, p in params.items():
            p.grad = sum(leaves[name].grad * (n / total) for _, n, leaves in done)
        return sum(loss * n for loss, n, _ in done) / total, total


def rate(done, warm, decay):
    """Learning-rate factor at the share `done` of the budget: warm-up, stable, then linear to zero."""
    return min(1.0, done / warm if warm else 1.0, max(0.0, (1 - done) / decay))


def curve(rows, path):
    """The loss over tokens as an SVG, drawn here: no plotting library is needed for two lines."""
    pts = [(float(r["tokens"]), float(r["loss"])) for r in rows if r["loss"]]
    val = [(float(r["tokens"]), float(r["val"])) for r in rows if r["val"]]
    if len(pts) < 2:
        return
    w, h, most, top = 720, 360, max(p[0] for p in pts), min(4.0, max(p[1] for p in pts))

    def line(points, colour):
        xy = " ".join("%.1f,%.1f" % (50 + (w - 70) * x / most, h - 40 - (h - 60) * min(y, top) / top) for x, y in points)
        return '<polyline fill="none" stroke="%s" stroke-width="1.5" points="%s"/>' % (colour, xy)

    ticks = "".join('<text x="%d" y="%d" text-anchor="end">%.1f</text>' % (45, h - 36 - (h - 60) * k / 4, top * k / 4) for k in range(5))
    ticks += "".join('<text x="%d" y="%d" text-anchor="middle">%.1fM</text>' % (50 + (w - 70) * k / 4, h - 22, most * k / 4e6) for k in range(5))
    body = line(pts, "#4078c0") + (line(val, "#c04040") if len(val) > 1 else "")
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11"><rect width="100%%" height="100%%" fill="white"/>'
                    '%s%s<text x="%d" y="14">nats a token: blue training (commands, and what is told of requests), red commands of held-out draws; tokens seen</text></svg>\n' % (w, h, ticks, body, 50))


def main(argv=None):
    ap = argparse.ArgumentParser(prog="python3 -m training.train", description=__doc__.split("\n")[0])
    ap.add_argument("run", type=pathlib.Path)
    ap.add_argument("--tokenizer")
    ap.add_argument("--init", type=pathlib.Path, help="a GGUF file to start from: its shape and its tokenizer are taken")
    ap.add_argument("--minutes", type=float, default=75)
    ap.add_argument("--steps", type=int, help="instead of a time budget")
    ap.add_argument("--resume", action="store_true")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--layers", type=int, help="default 8; with --init: grow to so many")
    ap.add_argument("--dim", type=int, default=256)
    ap.add_argument("--ff", type=int, default=768)
    ap.add_argument("--batch", type=int, default=6144, help="tokens a step")
    ap.add_argument("--shard", type=int, default=40000, help="examples a shard")
    ap.add_argument("--lr", type=float, default=.02)
    ap.add_argument("--decay", type=float, default=.3, help="share of the budget in which the rate falls")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--dropout", type=float, default=.1, help="share of each block's result that is left out")
    ap.add_argument("--mask", type=float, default=.1, help="share of a request's tokens that is hidden")
    ap.add_argument("--told", type=float, default=.3, help="weight of telling the request's tokens, beside 1 for the command's")
    a = ap.parse_args(argv)
    keep_memory()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    workers = Workers(a.threads if device == "cpu" else 1)
    a.run.mkdir(parents=True, exist_ok=True)
    if a.init:
        cfg, weights, tok = warm_start.load(a.init)
        if a.layers:
            cfg, weights = warm_start.grow(cfg, weights, a.layers)
        a.tokenizer = str(a.run / "tokenizer.json")
        tok.save(a.tokenizer)
        params = {n: torch.tensor(w, device=device).requires_grad_(True) for n, w in weights.items()}
    elif a.tokenizer:
        tok = tokenizer.Tokenizer.load(a.tokenizer)
        cfg = model.Config(vocab=len(tok.tokens), dim=a.dim, layers=a.layers or 8, heads=a.dim // 64, kv_heads=max(1, a.dim // 128), ff=a.ff)
        params = model.init(cfg, a.seed, device)
    else:
        ap.error("one of --tokenizer and --init")
    opt = model.Optimizer(params, cfg, lr=a.lr)
    tables = model.rope_tables(256, cfg.head_dim, device)
    step = seen = 0
    spent, used, rows = 0.0, [], []
    if a.resume:
        c = torch.load(a.run / "last.pt", map_location=device)
        for n, p in params.items():
            p.data.copy_(c["params"][n])
        opt.load(c["opt"])
        step, seen, spent, used, rows = c["step"], c["seen"], c["spent"], c["used"], c["rows"]
    print("%.2f M parameters, %s, %d threads" % (cfg.count() / 1e6, device, workers.n), flush=True)
    shards = Shards(a.run, a.tokenizer, a.seed, a.shard, cfg.vocab, used)
    rng = numpy.random.default_rng([a.seed, step])
    pad = tok.special["<|pad|>"]
    noise = Noise(rng, a.mask, a.told, tok.special.values())
    drops = [model.Dropout(a.dropout, a.seed << 32 | step << 8 | k, device) if a.dropout else model.keep for k in range(workers.n)]
    val = None
    began = saved = time.time()

    def save(name):
        state = {"params": {n: p.data for n, p in params.items()}, "cfg": cfg.__dict__, "step": step, "seen": seen, "spent": spent + time.time() - began,
                 "used": shards.used, "rows": rows, "opt": opt.save()}
        torch.save(state, a.run / (name + ".tmp"))
        os.replace(a.run / (name + ".tmp"), a.run / name)
        with open(a.run / "log.csv", "w", newline="") as f:
            out = csv.DictWriter(f, ["step", "tokens", "seconds", "loss", "val", "rate", "tokens_per_s"])
            out.writeheader()
            out.writerows(rows)
        curve(rows, a.run / "loss.svg")
        hashes = {shards.path(k).name: data.about(shards.path(k)) for k in dict.fromkeys(shards.used)}
        (a.run / "manifest.json").write_text(json.dumps({"arguments": {k: str(v) for k, v in vars(a).items()}, "parameters": cfg.count(), "steps": step, "tokens": seen,
                                                         "seconds": state["spent"], "torch": torch.__version__, "shards": hashes}, indent=1))

    total_loss, total_n, mark, mark_t = 0.0, 0, seen, time.time()
    finished = False
    while not finished:
        k, shard = shards.take()
        if val is None:   # the first 600 examples of the first shard are held out of this run
            val = (shard[0][:shard[1][600]], shard[1][:601], shard[2][:600])
        if k == 0:
            shard = (shard[0][shard[1][600]:], shard[1][600:] - shard[1][600], shard[2][600:])
        for ids, starts, lengths in batches(shard, a.batch, rng, pad):
            done = step / a.steps if a.steps else (spent + time.time() - began) / (a.minutes * 60)
            if done >= 1:
                finished = True
                break
            shown = torch.from_numpy(noise.hide_rows(ids.numpy(), starts.numpy(), pad))
            ids, starts, lengths, shown = (t.to(device) for t in (ids, starts, lengths, shown))
            loss, n = workers.gradients(params, cfg, tables, ids, starts, lengths, shown, a.told, drops)
            factor = rate(done, .015, a.decay)
            opt.step(max(factor, 1e-3), workers.map)
            total_loss += loss * n
            total_n += n
            seen += int(lengths.sum())
            step += 1
            if step % 50 == 0:
                now = time.time()
                row = {"step": step, "tokens": seen, "seconds": round(spent + now - began, 1), "loss": round(total_loss / total_n, 4), "val": "",
                       "rate": round(factor, 4), "tokens_per_s": round((seen - mark) / (now - mark_t))}
                if step % 250 == 0:
                    with torch.no_grad():
                        w, parts = model.cast(params), []
                        for b in batches(val, a.batch, numpy.random.default_rng(0), pad):
                            parts.append(model.loss(w, cfg, *(t.to(device) for t in b), tables, plain=True))
                        row["val"] = round(sum(float(l) * m for l, m in parts) / sum(m for _, m in parts), 4)
                rows.append(row)
                print(" ".join("%s %s" % kv for kv in row.items()), "shard", k, flush=True)
                total_loss, total_n, mark, mark_t = 0.0, 0, seen, time.time()
            if time.time() - saved > 240:
                save("last.pt")
                saved = time.time()
    save("last.pt")
    save("final.pt")
    return 0


if __name__ == "__main__":
    sys.exit(main())
