"""The model: llama architecture (RMSNorm, RoPE, grouped-query attention, SwiGLU, tied embedding), and its optimiser.

Owns: shapes and initialisation, forward passes, greedy decoding with a cache, Muon + AdamW.
Refuses: nothing.

Weights are float32 masters; each step casts them once to bf16, and every matrix product runs in bf16, on a GPU and on processors that
have such products (AVX512_BF16, AMX); elsewhere all is float32, as torch's bf16 is sixteen times slower there (measured on Zen 3).  RoPE rotates pairs (i, i + head_dim/2); export.py permutes q and k for the file.
"""
import math

import torch
import torch.nn.functional as F

THETA = 10000.0
EPS = 1e-5


def has_bf16_products():
    try:
        with open("/proc/cpuinfo") as f:
            flags = next((line for line in f if line.startswith("flags")), "").split()
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags


CPU_PRODUCTS = torch.bfloat16 if has_bf16_products() else torch.float32


def products(device):
    """The type of the matrix products on a device."""
    return CPU_PRODUCTS if torch.device(device).type == "cpu" else torch.bfloat16


class Config:
    def __init__(self, vocab=4096, dim=256, layers=6, heads=4, kv_heads=2, head_dim=64, ff=768):
        self.vocab, self.dim, self.layers, self.heads = vocab, dim, layers, heads
        self.kv_heads, self.head_dim, self.ff = kv_heads, head_dim, ff

    def shapes(self):
        d, q, kv = self.dim, self.heads * self.head_dim, self.kv_heads * self.head_dim
        out = {"embed": (self.vocab, d), "norm": (d,)}
        for i in range(self.layers):
            out.update({"%d.attn_norm" % i: (d,), "%d.ffn_norm" % i: (d,), "%d.qkv" % i: (q + 2 * kv, d), "%d.o" % i: (d, q),
                        "%d.gate_up" % i: (2 * self.ff, d), "%d.down" % i: (d, self.ff)})
        return out

    def count(self):
        return sum(math.prod(s) for s in self.shapes().values())


def init(cfg, seed, device="cpu"):
    g = torch.Generator().manual_seed(seed)
    out = {}
    for name, shape in cfg.shapes().items():
        if len(shape) == 1:
            w = torch.ones(shape)
        else:
            std = 0.02 if name == "embed" else 1 / math.sqrt(shape[1])
            if name.endswith((".o", ".down")):
                std /= math.sqrt(2 * cfg.layers)
            w = torch.randn(shape, generator=g) * std
        out[name] = w.to(device).requires_grad_(True)
    return out


def rope_tables(n, head_dim, device="cpu", dtype=None):
    freq = THETA ** (-torch.arange(0, head_dim, 2, dtype=torch.float64) / head_dim)
    angle = torch.outer(torch.arange(n, dtype=torch.float64), freq)
    dtype = dtype or products(device)
    return angle.cos().to(device, dtype), angle.sin().to(device, dtype)


class RMSNorm(torch.autograd.Function):
    """y = x / rms(x) * w, by hand: fewer passes over memory than the composed form."""

    @staticmethod
    def forward(ctx, x, w):
        xf = x.float()
        r = torch.rsqrt(xf.pow(2).mean(-1, keepdim=True) + EPS)
        n = (xf * r).to(x.dtype)
        ctx.save_for_backward(n, r, w)
        return n * w

    @staticmethod
    def backward(ctx, dy):
        n, r, w = ctx.saved_tensors
        dn = (dy * w).float()
        nf = n.float()
        dx = (dn - nf * (dn * nf).mean(-1, keepdim=True)) * r
        dw = (dy.float() * nf).reshape(-1, w.shape[0]).sum(0)
        return dx.to(dy.dtype), dw.to(w.dtype)


class SwiGLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, gu):
        ctx.save_for_backward(gu)
        g, u = gu.chunk(2, -1)
        return F.silu(g) * u

    @staticmethod
    def backward(ctx, dy):
        (gu,) = ctx.saved_tensors
        g, u = gu.chunk(2, -1)
        s = torch.sigmoid(g)
        gs = g * s
        out = torch.empty_like(gu)
        dg, du = out.chunk(2, -1)
        torch.mul(dy, gs, out=du)
        dg.copy_(dy * u * (s + gs * (1 - s)))
        return out


def rope(x, cos, sin):
    """x: [B, T, heads, head_dim]; cos, sin: [T, head_dim/2]"""
    a, b = x.chunk(2, -1)
    c, s = cos[:, None], sin[:, None]
    return torch.cat((a * c - b * s, a * s + b * c), -1)


def cast(params):
    return {k: v.to(products(v.device)) for k, v in params.items()}


class Dropout:
    """x with a share of its elements zero and the others larger for it.  Its own stream of random numbers: threads do not disturb each other."""

    def __init__(self, share, seed, device="cpu"):
        self.share, self.generator = share, torch.Generator(device).manual_seed(seed)

    def __call__(self, x):
        return x * torch.empty_like(x).bernoulli_(1 - self.share, generator=self.generator).div_(1 - self.share)


def keep(x):
    """In place of a Dropout: nothing is left out."""
    return x


def hidden(w, cfg, ids, tables, drop=keep):
    """ids [B, T] → final hidden states [B, T, dim].  Causal; padding stands at the end and needs no mask.  drop: what becomes of each
    block's result."""
    B, T = ids.shape
    H, K, D = cfg.heads, cfg.kv_heads, cfg.head_dim
    cos, sin = tables[0][:T], tables[1][:T]
    mask = torch.full((T, T), -1e4, dtype=w["embed"].dtype, device=ids.device).triu(1)
    x = F.embedding(ids, w["embed"])
    for i in range(cfg.layers):
        h = RMSNorm.apply(x, w["%d.attn_norm" % i])
        qkv = F.linear(h, w["%d.qkv" % i]).view(B, T, H + 2 * K, D)
        qk = rope(qkv[:, :, :H + K], cos, sin)
        q = qk[:, :, :H].reshape(B, T, K, H // K, D).permute(0, 2, 3, 1, 4).reshape(B * K, H // K * T, D)
        k = qk[:, :, H:].transpose(1, 2).reshape(B * K, T, D)
        v = qkv[:, :, H + K:].transpose(1, 2).reshape(B * K, T, D)
        s = torch.bmm(q, k.transpose(1, 2)).view(B * K, H // K, T, T) * (1 / math.sqrt(D)) + mask
        a = torch.bmm(F.softmax(s, -1).view(B * K, H // K * T, T), v)
        a = a.view(B, K, H // K, T, D).permute(0, 3, 1, 2, 4).reshape(B, T, H * D)
        x = x + drop(F.linear(a, w["%d.o" % i]))
        h = RMSNorm.apply(x, w["%d.ffn_norm" % i])
        x = x + drop(F.linear(SwiGLU.apply(F.linear(h, w["%d.gate_up" % i])), w["%d.down" % i]))
    return RMSNorm.apply(x, w["norm"])


def loss(w, cfg, ids, starts, lengths, tables, plain=False, fused=None, shown=None, told=0.0, drop=keep):
    """Mean negative log-likelihood of the command's tokens; starts[b]: position of <|sep|>, lengths[b]: tokens in all.

    A token of a command of n tokens weighs 1/sqrt(n), unless plain: a command is right or wrong as a whole, and long ones
    would otherwise drown `whoami`.  fused: with training.fused (default: where it is ready).  shown: ids with some of the requests'
    tokens hidden, which the model sees in their place; told: the weight of telling the requests' tokens as well; drop: of hidden()."""
    from . import fused as parts
    pos = torch.arange(ids.shape[1], device=ids.device)[None]
    at = (pos >= starts[:, None]) & (pos < lengths[:, None] - 1)
    rows = at.nonzero(as_tuple=True)
    real = len(rows[0])
    weight = torch.ones(real, device=ids.device) if plain else (lengths - starts).float().rsqrt()[rows[0]]
    weight /= weight.sum()
    if told:
        more = ((pos > 0) & (pos < starts[:, None] - 1)).nonzero(as_tuple=True)
        rows = tuple(torch.cat(r) for r in zip(rows, more))
        weight = torch.cat((weight, torch.full((len(more[0]),), told / max(1, len(more[0])), device=ids.device)))
    if not plain:   # few shapes: fill up with copies of the first row, which weigh nothing
        rows = tuple(torch.cat((r, r[:1].expand(-len(r) % 512))) for r in rows)
        weight = torch.cat((weight, weight.new_zeros(len(rows[0]) - len(weight))))
    target = ids[rows[0], rows[1] + 1]
    seen = ids if shown is None else shown
    if fused or fused is None and parts.ready(ids.device):
        return parts.loss(w, cfg, rows, target, weight, seen, drop), real
    h = hidden(w, cfg, seen, tables, drop)[rows]
    return (F.cross_entropy(F.linear(h, w["embed"]).float(), target, reduction="none") * weight).sum(), real


@torch.no_grad()
def greedy(w, cfg, prompts, tables, eos, pad, most=96):
    """Batch decoding; prompts: lists of ids.  → (ids, mean log-probability) for each.  Recomputes rather than caches: short."""
    order = sorted(range(len(prompts)), key=lambda i: len(prompts[i]))
    result = [None] * len(prompts)
    for lo in range(0, len(order), 64):
        group = order[lo:lo + 64]
        seqs = [list(prompts[i]) for i in group]
        out = [[] for _ in group]
        logp = [0.0] * len(group)
        live = set(range(len(group)))
        for _ in range(most):
            T = max(len(seqs[j]) for j in live)
            js = sorted(live)
            ids = torch.full((len(js), T), pad, dtype=torch.long)
            for r, j in enumerate(js):
                ids[r, :len(seqs[j])] = torch.tensor(seqs[j])
            h = hidden(w, cfg, ids, tables)
            last = torch.stack([h[r, len(seqs[j]) - 1] for r, j in enumerate(js)])
            lp = F.log_softmax(F.linear(last, w["embed"]).float(), -1)
            best, arg = lp.max(-1)
            for r, j in enumerate(js):
                t = int(arg[r])
                logp[j] += float(best[r])
                out[j].append(t)
                seqs[j].append(t)
                if t == eos or len(seqs[j]) >= tables[0].shape[0]:
                    live.discard(j)
            if not live:
                break
        for r, i in enumerate(group):
            ids = out[r][:-1] if out[r] and out[r][-1] == eos else out[r]
            result[i] = (ids, logp[r] / max(1, len(out[r])))
    return result


def newton_schulz(g, steps=5):
    """The orthogonal factor of each matrix of a stack [n, r, c], roughly (Jordan et al. 2024)."""
    x = g.to(products(g.device))
    flip = x.shape[1] > x.shape[2]
    if flip:
        x = x.transpose(1, 2)
    x = x / (x.float().norm(dim=(1, 2), keepdim=True) + 1e-7).to(x.dtype)
    for _ in range(steps):
        a = torch.bmm(x, x.transpose(1, 2))
        b = torch.baddbmm(a, a, a, beta=-4.7750, alpha=2.0315)
        x = torch.baddbmm(x, b, x, beta=3.4445)
    return x.transpose(1, 2) if flip else x


class Optimizer:
    """Muon for the matrices of the layers, AdamW for the rest.  lr: Muon's; AdamW's is a fixed ratio of it."""

    def __init__(self, params, cfg, lr=0.02, decay=0.01):
        self.params, self.lr, self.adam, self.decay, self.t = params, lr, .15 * lr, decay, 0
        q, kv, ff = cfg.heads * cfg.head_dim, cfg.kv_heads * cfg.head_dim, cfg.ff
        self.splits = {"qkv": [q, kv, kv], "gate_up": [ff, ff]}
        self.matrix = [n for n, p in params.items() if p.dim() == 2 and n != "embed"]
        self.state = {n: torch.zeros_like(p) for n, p in params.items()}
        self.second = {n: torch.zeros_like(p) for n, p in params.items() if n not in set(self.matrix)}

    def pieces(self, name, t):
        return t.split(self.splits.get(name.split(".")[1], [t.shape[0]]))

    @torch.no_grad()
    def step(self, scale, run=map):
        """run: map, or a map that works in parallel."""
        self.t += 1
        beta = min(0.95, 0.85 + 0.1 * self.t / 300)
        groups = {}
        for n in self.matrix:
            g, m = self.params[n].grad, self.state[n]
            m.mul_(beta).add_(g, alpha=1 - beta)
            u = g.mul(1 - beta).add_(m, alpha=beta)
            for up, p in zip(self.pieces(n, u), self.pieces(n, self.params[n].data)):
                groups.setdefault(tuple(up.shape), []).append((up, p))
        stacks = [items[lo:lo + 6] for items in groups.values() for lo in range(0, len(items), 6)]
        for items, o in zip(stacks, run(self._direction, stacks)):
            shape = items[0][0].shape
            rate = self.lr * scale * math.sqrt(max(1.0, shape[0] / shape[1]))
            for (_, p), one in zip(items, o.float()):
                p.mul_(1 - self.lr * scale * self.decay).add_(one, alpha=-rate)
        b1, b2 = 0.9, 0.98
        for n, v in self.second.items():
            p, g, m = self.params[n], self.params[n].grad, self.state[n]
            m.mul_(b1).add_(g, alpha=1 - b1)
            v.mul_(b2).addcmul_(g, g, value=1 - b2)
            d = (v / (1 - b2 ** self.t)).sqrt_().add_(1e-8)
            p.addcdiv_(m, d, value=-self.adam * scale / (1 - b1 ** self.t))
        for p in self.params.values():
            p.grad = None

    @staticmethod
    @torch.no_grad()
    def _direction(items):
        return newton_schulz(torch.stack([u for u, _ in items]))

    def save(self):
        return {"t": self.t, "state": self.state, "second": self.second}

    def load(self, s):
        self.t = s["t"]
        for mine, theirs in ((self.state, s["state"]), (self.second, s["second"])):
            for n in mine:
                mine[n].copy_(theirs[n])
