"""The model's forward and backward passes on processors, with the element-wise parts of fused.c.

Owns: compiling fused.c for this machine, the autograd functions that call it, the loss made of them.
Refuses: texts of more than MOST tokens.  Where no C compiler is, ready() says so and training.model's own functions are used.

    python3 -m training.fused        compares loss and gradients with training.model's, and their speed
"""
import ctypes
import functools
import math
import pathlib
import shutil
import subprocess
import sys
import tempfile

import torch
import torch.nn.functional as F

from . import model

MOST = 1024   # as fused.c has room for a row of scores
SOURCE = pathlib.Path(__file__).with_name("fused.c")


@functools.lru_cache(None)
def library(dtype):
    """The compiled parts for tensors of a type; None without a compiler."""
    compiler = shutil.which("cc")
    if not compiler:
        return None
    with tempfile.TemporaryDirectory() as folder:
        so = pathlib.Path(folder) / "fused.so"
        subprocess.run([compiler, "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", *(["-DBF16"] if dtype == torch.bfloat16 else []),
                        str(SOURCE), "-o", str(so), "-lm"], check=True)
        lib = ctypes.CDLL(str(so))   # stays mapped when the file is gone
    lib.cross_entropy.restype = ctypes.c_double
    return lib


def ready(device):
    return torch.device(device).type == "cpu" and library(model.CPU_PRODUCTS) is not None


def call(name, dtype, *args):
    """Tensors go as their addresses, whole numbers as int64_t, others as float."""
    sent = []
    for a in args:
        if isinstance(a, torch.Tensor):
            assert a.is_contiguous() and (a.dtype in (dtype, torch.float32, torch.int64))
            sent.append(ctypes.c_void_p(a.data_ptr()))
        else:
            sent.append(ctypes.c_void_p(None) if a is None else ctypes.c_int64(a) if isinstance(a, int) else ctypes.c_float(a))
    return getattr(library(dtype), name)(*sent)


class Embed(torch.autograd.Function):
    """table [V, n], ids [B, T] → [B, T, n]"""

    @staticmethod
    def forward(ctx, table, ids):
        y = table.new_empty(*ids.shape, table.shape[1])
        call("embed_forward", y.dtype, table, ids, y, ids.numel(), table.shape[1])
        ctx.ids, ctx.shape = ids, table.shape
        return y

    @staticmethod
    def backward(ctx, dy):
        dy, out = dy.contiguous(), torch.zeros(ctx.shape)
        call("embed_backward", dy.dtype, dy, ctx.ids, out, ctx.ids.numel(), ctx.shape[1])
        return out.to(dy.dtype), None


class Norm(torch.autograd.Function):
    """x, d [.., n] → x + d and its RMSNorm; d may be None."""

    @staticmethod
    def forward(ctx, x, d, w):
        n = w.shape[0]
        rows = x.numel() // n
        y, r = torch.empty_like(x), torch.empty(rows)
        total = x if d is None else torch.empty_like(x)
        call("norm_forward", x.dtype, x, d, w, None if d is None else total, y, r, rows, n, model.EPS)
        ctx.save_for_backward(total, r, w)
        ctx.alone = d is None
        return (x.view_as(x) if d is None else total), y

    @staticmethod
    def backward(ctx, dtotal, dy):
        total, r, w = ctx.saved_tensors
        dx, dw, n = torch.empty_like(total), torch.zeros(w.shape), w.shape[0]
        call("norm_backward", dx.dtype, total, r, w, dtotal.contiguous(), dy.contiguous(), dx, dw, total.numel() // n, n)
        return dx, None if ctx.alone else dx, dw.to(w.dtype)


class SwiGLU(torch.autograd.Function):
    """gu [.., 2 ff] → silu(gate) * up [.., ff]"""

    @staticmethod
    def forward(ctx, gu):
        ctx.save_for_backward(gu)
        y = gu.new_empty(*gu.shape[:-1], gu.shape[-1] // 2)
        call("swiglu_forward", y.dtype, gu, y, y.numel() // y.shape[-1], y.shape[-1])
        return y

    @staticmethod
    def backward(ctx, dy):
        (gu,) = ctx.saved_tensors
        out, ff = torch.empty_like(gu), dy.shape[-1]
        call("swiglu_backward", out.dtype, gu, dy.contiguous(), out, dy.numel() // ff, ff)
        return out


class Attention(torch.autograd.Function):
    """qkv [B, T, (H + 2K) D] → [B, T, H D]: RoPE, causal softmax, grouped heads."""

    @staticmethod
    def forward(ctx, qkv, cfg, tables):
        (B, T, _), (H, K, D) = qkv.shape, (cfg.heads, cfg.kv_heads, cfg.head_dim)
        if T > MOST:
            raise ValueError("%d tokens; %d are the most" % (T, MOST))
        q, k, v = (qkv.new_empty(B * K, rows, D) for rows in (H // K * T, T, T))
        call("split_heads", q.dtype, qkv, *tables, q, k, v, B, T, H, K, D, 0)
        p = torch.bmm(q, k.transpose(1, 2))
        call("causal_softmax_forward", p.dtype, p, B * H, T, 1 / math.sqrt(D))
        a, out = torch.bmm(p, v), qkv.new_empty(B, T, H * D)
        call("swap_heads", a.dtype, a, out, B, H, T, D)
        ctx.save_for_backward(q, k, v, p)
        ctx.shape, ctx.tables = (B, T, H, K, D), tables
        return out

    @staticmethod
    def backward(ctx, dout):
        q, k, v, p = ctx.saved_tensors
        B, T, H, K, D = ctx.shape
        da = torch.empty_like(q)
        call("swap_heads", da.dtype, dout.contiguous(), da, B, T, H, D)
        dv, ds = torch.bmm(p.transpose(1, 2), da), torch.bmm(da, v.transpose(1, 2))
        call("causal_softmax_backward", ds.dtype, p, ds, B * H, T, 1 / math.sqrt(D))
        dq, dk, dqkv = torch.bmm(ds, k), torch.bmm(ds.transpose(1, 2), q), q.new_empty(B, T, (H + 2 * K) * D)
        call("split_heads", dq.dtype, dqkv, *ctx.tables, dq, dk, dv, B, T, H, K, D, 1)
        return dqkv, None, None


class CrossEntropy(torch.autograd.Function):
    """h [N, n], table [V, n], target [N], weight [N] → the weighted sum of the negative log-likelihoods."""

    @staticmethod
    def forward(ctx, h, table, target, weight):
        d = F.linear(h, table)
        loss = call("cross_entropy", d.dtype, d, target, weight, d.shape[0], d.shape[1])   # d is the logits' gradient now
        if any(ctx.needs_input_grad):
            ctx.save_for_backward(d.mm(table), d.t().mm(h))
        return torch.tensor(loss)

    @staticmethod
    def backward(ctx, dloss):
        dh, dtable = ctx.saved_tensors
        return dh * float(dloss), dtable * float(dloss), None, None


@functools.lru_cache(None)
def tables(head_dim):
    return model.rope_tables(MOST, head_dim, dtype=torch.float32)


def hidden(w, cfg, ids, drop=model.keep):
    """What model.hidden does."""
    x, h = Norm.apply(Embed.apply(w["embed"], ids), None, w["0.attn_norm"])
    for i in range(cfg.layers):
        a = Attention.apply(F.linear(h, w["%d.qkv" % i]), cfg, tables(cfg.head_dim))
        d = drop(F.linear(a, w["%d.o" % i]))
        x, h = Norm.apply(x, d, w["%d.ffn_norm" % i])
        d = drop(F.linear(SwiGLU.apply(F.linear(h, w["%d.gate_up" % i])), w["%d.down" % i]))
        x, h = Norm.apply(x, d, w["%d.attn_norm" % (i + 1) if i + 1 < cfg.layers else "norm"])
    return h


def loss(w, cfg, rows, target, weight, ids, drop=model.keep):
    """→ the sum over rows (indices of ids, [2][N]) of weight [N] times the negative log-likelihood of target [N]."""
    return CrossEntropy.apply(hidden(w, cfg, ids, drop)[rows], w["embed"], target, weight)


def main():
    import time
    torch.manual_seed(1)
    torch.set_num_threads(1)
    cfg = model.Config(layers=3)
    params = model.init(cfg, 1)
    ids, starts, lengths = torch.randint(0, cfg.vocab, (100, 30)), torch.randint(5, 12, (100,)), torch.randint(14, 31, (100,))
    results = []
    for fused in (False, True):
        times = []
        for _ in range(5):
            for p in params.values():
                p.grad = None
            began = time.perf_counter()
            value, _ = model.loss(model.cast(params), cfg, ids, starts, lengths, model.rope_tables(256, cfg.head_dim), fused=fused)
            value.backward()
            times.append(time.perf_counter() - began)
        results.append((float(value), {n: p.grad.clone() for n, p in params.items()}, min(times)))
    (a, ga, ta), (b, gb, tb) = results
    worst = max(((ga[n] - gb[n]).norm() / ga[n].norm(), n) for n in ga)
    close = 5e-2 if model.CPU_PRODUCTS == torch.bfloat16 else 1e-4
    print("loss %.6f and %.6f; gradients differ by at most %.2e of their norm (%s); %.0f and %.0f ms" % (a, b, worst[0], worst[1], 1e3 * ta, 1e3 * tb))
    return 0 if abs(a - b) < close and worst[0] < close else 1


if __name__ == "__main__":
    sys.exit(main())
