"""Reads shipped weights back into a checkpoint: the start of the next run, reproducible from the repository alone.

Owns: the way back from a GGUF file to the parameters, the configuration and the tokenizer that wrote it.
Refuses: a file of another architecture or head size.

    python3 -m training.warm_start data/builtin.gguf OUT/tokenizer.json [OUT/start.pt]
"""
import sys

import numpy as np

from . import export, model, tokenizer


def from_pairs(w, heads):
    """The inverse of export.to_pairs(): rows (2i, 2i + 1) become rows (i, i + half)."""
    rows, cols = w.shape
    return w.reshape(heads, rows // heads // 2, 2, cols).swapaxes(1, 2).reshape(rows, cols)


def load(path):
    """→ (Config, {name: float32 array}, Tokenizer)"""
    meta, t = export.read(str(path))
    if meta["general.architecture"] != "llama":
        raise ValueError("%s: architecture %s" % (path, meta["general.architecture"]))
    cfg = model.Config(meta["llama.vocab_size"], meta["llama.embedding_length"], meta["llama.block_count"], meta["llama.attention.head_count"],
                       meta["llama.attention.head_count_kv"], meta["llama.rope.dimension_count"], meta["llama.feed_forward_length"])
    params = {"embed": t["token_embd.weight"], "norm": t["output_norm.weight"]}
    for i in range(cfg.layers):
        b = {k: t["blk.%d.%s.weight" % (i, k)] for k in ("attn_norm", "ffn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down")}
        params.update({"%d.attn_norm" % i: b["attn_norm"], "%d.ffn_norm" % i: b["ffn_norm"], "%d.o" % i: b["attn_output"], "%d.down" % i: b["ffn_down"],
                       "%d.qkv" % i: np.concatenate([from_pairs(b["attn_q"], cfg.heads), from_pairs(b["attn_k"], cfg.kv_heads), b["attn_v"]]),
                       "%d.gate_up" % i: np.concatenate([b["ffn_gate"], b["ffn_up"]])})
    for name, shape in cfg.shapes().items():
        if params[name].shape != tuple(shape):
            raise ValueError("%s: %s is %s, not %s" % (path, name, params[name].shape, shape))
    tok = tokenizer.Tokenizer(meta["tokenizer.ggml.tokens"], [m.split(" ") for m in meta["tokenizer.ggml.merges"]])
    return cfg, params, tok


def grow(cfg, params, layers):
    """A deeper model that computes the same: copies of blocks are put behind their originals, spread over the depth, with
    outputs of zero (block expansion, Wu et al. 2024, arXiv 2401.02415).  → (Config, params)"""
    if layers < cfg.layers or layers > 2 * cfg.layers:
        raise ValueError("%d layers cannot grow to %d" % (cfg.layers, layers))
    new = layers - cfg.layers
    doubled = {(2 * k + 1) * cfg.layers // (2 * new) for k in range(new)}
    out = {n: p for n, p in params.items() if not n[0].isdigit()}
    at = 0
    for i in range(cfg.layers):
        block = {n.split(".")[1]: p for n, p in params.items() if n.startswith("%d." % i)}
        for copy in range(1 + (i in doubled)):
            out.update({"%d.%s" % (at, n): np.zeros_like(p) if copy and n in ("o", "down") else p.copy() for n, p in block.items()})
            at += 1
    return model.Config(cfg.vocab, cfg.dim, layers, cfg.heads, cfg.kv_heads, cfg.head_dim, cfg.ff), out


def main(argv=None):
    import torch
    path, tok_out, *rest = argv or sys.argv[1:]
    cfg, params, tok = load(path)
    tok.save(tok_out)
    if rest:
        torch.save({"params": {n: torch.from_numpy(np.ascontiguousarray(p)) for n, p in params.items()}, "cfg": cfg.__dict__, "seen": 0}, rest[0])
    print("%.2f M parameters, %d tokens" % (cfg.count() / 1e6, cfg.vocab))
    return 0


if __name__ == "__main__":
    sys.exit(main())
