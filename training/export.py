"""Writes a checkpoint as a GGUF v3 file (F16 or Q8_0), and proves that the file says the same as the checkpoint.

Owns: the file's layout, the permutation of q and k rows that GGUF's llama architecture expects, Q8_0 blocks, a numpy reading of
the file with its own forward pass.
Refuses: a result over 16 MB; a file whose logits differ from the trained model's by more than bf16 and quantisation explain.

    python3 -m training.export CHECKPOINT TOKENIZER OUT.gguf [--type q8_0|f16] [--verify]
"""
import argparse
import math
import os
import struct
import sys

import numpy as np

MOST = 16 * 1000 * 1000
ALIGN = 32
F32, F16, Q8_0 = 0, 1, 8
U32, FLOAT, BOOL, STRING, ARRAY, I32 = 4, 6, 7, 8, 9, 5


def _string(s):
    b = s.encode()
    return struct.pack("<Q", len(b)) + b


def _value(v):
    """→ (type, bytes)"""
    if isinstance(v, bool):
        return BOOL, struct.pack("<?", v)
    if isinstance(v, int):
        return U32, struct.pack("<I", v)
    if isinstance(v, float):
        return FLOAT, struct.pack("<f", v)
    if isinstance(v, str):
        return STRING, _string(v)
    inner = I32 if isinstance(v[0], int) else STRING
    body = b"".join(struct.pack("<i", x) if inner == I32 else _string(x) for x in v)
    return ARRAY, struct.pack("<IQ", inner, len(v)) + body


def quantise_q8_0(w):
    """Rows of blocks of 32: a float16 scale, 32 int8."""
    b = w.astype(np.float32).reshape(-1, 32)
    d = (np.abs(b).max(1, keepdims=True) / 127).astype(np.float16)
    inv = np.where(d > 0, 1 / np.maximum(d.astype(np.float32), 1e-30), 0)
    q = np.clip(np.rint(b * inv), -127, 127).astype(np.int8)
    out = np.empty((len(b), 34), np.uint8)
    out[:, :2] = d.view(np.uint8).reshape(-1, 2)
    out[:, 2:] = q.view(np.uint8)
    return out.tobytes()


def to_pairs(w, heads):
    """Rows of q or k: from pairs (i, i + half) to pairs (2i, 2i + 1), which GGUF's llama rotates."""
    rows, cols = w.shape
    return w.reshape(heads, 2, rows // heads // 2, cols).swapaxes(1, 2).reshape(rows, cols)


def tensors(params, cfg):
    """Checkpoint → [(GGUF name, float32 array)], in the order of use."""
    p = {k: v.float().numpy() for k, v in params.items()}
    q, kv = cfg["heads"] * cfg["head_dim"], cfg["kv_heads"] * cfg["head_dim"]
    out = [("token_embd.weight", p["embed"])]
    for i in range(cfg["layers"]):
        wq, wk, wv = np.split(p["%d.qkv" % i], [q, q + kv])
        gate, up = np.split(p["%d.gate_up" % i], 2)
        rows = [("attn_norm", p["%d.attn_norm" % i]), ("attn_q", to_pairs(wq, cfg["heads"])), ("attn_k", to_pairs(wk, cfg["kv_heads"])), ("attn_v", wv),
                ("attn_output", p["%d.o" % i]), ("ffn_norm", p["%d.ffn_norm" % i]), ("ffn_gate", gate), ("ffn_up", up), ("ffn_down", p["%d.down" % i])]
        out += [("blk.%d.%s.weight" % (i, n), w) for n, w in rows]
    return out + [("output_norm.weight", p["norm"])]


def write(path, params, cfg, tok, kind):
    q8 = kind == "q8_0"
    meta = {"general.architecture": "llama", "general.name": "caro builtin", "general.file_type": 7 if q8 else 1, "general.alignment": ALIGN,
            "general.license": "Apache-2.0",
            "llama.context_length": 256, "llama.embedding_length": cfg["dim"], "llama.block_count": cfg["layers"], "llama.feed_forward_length": cfg["ff"],
            "llama.attention.head_count": cfg["heads"], "llama.attention.head_count_kv": cfg["kv_heads"], "llama.attention.layer_norm_rms_epsilon": 1e-5,
            "llama.attention.key_length": cfg["head_dim"], "llama.attention.value_length": cfg["head_dim"],
            "llama.rope.dimension_count": cfg["head_dim"], "llama.rope.freq_base": 10000.0, "llama.vocab_size": cfg["vocab"],
            "tokenizer.ggml.model": "gpt2", "tokenizer.ggml.pre": "smollm", "tokenizer.ggml.tokens": tok.tokens, "tokenizer.ggml.token_type": tok.types(),
            "tokenizer.ggml.merges": [" ".join(m) for m in tok.merges], "tokenizer.ggml.bos_token_id": tok.special["<|bos|>"], "tokenizer.ggml.eos_token_id": tok.special["<|eos|>"],
            "tokenizer.ggml.padding_token_id": tok.special["<|pad|>"], "tokenizer.ggml.add_bos_token": False,
            "caro.prompt_format": "lifted-1", "caro.prompt_template": "<|bos|><|gnu|>{request}<|sep|>"}
    infos, blobs, at = [], [], 0
    for name, w in tensors(params, cfg):
        if w.ndim == 1:
            t, data = F32, w.astype("<f4").tobytes()
        elif q8:
            t, data = Q8_0, quantise_q8_0(w)
        else:
            t, data = F16, w.astype("<f2").tobytes()
        infos.append(_string(name) + struct.pack("<I", w.ndim) + b"".join(struct.pack("<Q", n) for n in reversed(w.shape)) + struct.pack("<IQ", t, at))
        data += b"\0" * (-len(data) % ALIGN)
        blobs.append(data)
        at += len(data)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(infos), len(meta))
    for k, v in meta.items():
        t, body = _value(v)
        head += _string(k) + struct.pack("<I", t) + body
    head += b"".join(infos)
    head += b"\0" * (-len(head) % ALIGN)
    size = len(head) + at
    if size > MOST:
        raise ValueError("%s would have %d bytes; %d is the most" % (path, size, MOST))
    tmp = path + ".tmp"
    with open(tmp, "wb") as f:
        f.write(head)
        f.writelines(blobs)
    os.replace(tmp, path)
    return size


# ---------------------------------------------------------------- reading back, for the proof

def read(path):
    """A GGUF file → (metadata, {name: float32 array})."""
    buf = open(path, "rb").read()
    at = 0

    def take(fmt):
        nonlocal at
        v = struct.unpack_from("<" + fmt, buf, at)
        at += struct.calcsize("<" + fmt)
        return v[0]

    def string():
        nonlocal at
        n = take("Q")
        at += n
        return buf[at - n:at].decode()

    def value(t):
        if t == ARRAY:
            inner, n = take("I"), take("Q")
            return [value(inner) for _ in range(n)]
        return string() if t == STRING else take({U32: "I", FLOAT: "f", BOOL: "?", I32: "i"}[t])

    assert buf[:4] == b"GGUF"
    at = 4
    version, n_tensors, n_meta = take("I"), take("Q"), take("Q")
    assert version == 3
    meta = {}
    for _ in range(n_meta):
        key = string()
        meta[key] = value(take("I"))
    infos = []
    for _ in range(n_tensors):
        name = string()
        shape = [take("Q") for _ in range(take("I"))][::-1]
        infos.append((name, shape, take("I"), take("Q")))
    base = at + (-at % ALIGN)
    out = {}
    for name, shape, t, off in infos:
        n = math.prod(shape)
        if t == F32:
            w = np.frombuffer(buf, "<f4", n, base + off)
        elif t == F16:
            w = np.frombuffer(buf, "<f2", n, base + off).astype(np.float32)
        else:
            b = np.frombuffer(buf, np.uint8, n // 32 * 34, base + off).reshape(-1, 34)
            w = b[:, 2:].view(np.int8).astype(np.float32) * b[:, :2].copy().view("<f2").astype(np.float32)
        out[name] = w.reshape(shape)
    return meta, out


def forward(meta, w, ids):
    """llama as GGUF has it (rotation of neighbours), float32: ids → logits [T, vocab]."""
    H, K, D = meta["llama.attention.head_count"], meta["llama.attention.head_count_kv"], meta["llama.rope.dimension_count"]
    eps, T = meta["llama.attention.layer_norm_rms_epsilon"], len(ids)
    angle = np.outer(np.arange(T), meta["llama.rope.freq_base"] ** (-np.arange(0, D, 2) / D))
    cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]

    def norm(x, g):
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + eps) * g

    def rope(x):
        a, b = x[..., 0::2], x[..., 1::2]
        return np.stack((a * cos - b * sin, a * sin + b * cos), -1).reshape(x.shape)

    x = w["token_embd.weight"][ids]
    mask = np.triu(np.full((T, T), -np.inf), 1)
    for i in range(meta["llama.block_count"]):
        b = {k: w["blk.%d.%s.weight" % (i, k)] for k in ("attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down")}
        h = norm(x, b["attn_norm"])
        q, k, v = rope((h @ b["attn_q"].T).reshape(T, H, D)), rope((h @ b["attn_k"].T).reshape(T, K, D)), (h @ b["attn_v"].T).reshape(T, K, D)
        out = []
        for j in range(H):
            s = q[:, j] @ k[:, j // (H // K)].T / math.sqrt(D) + mask
            s = np.exp(s - s.max(-1, keepdims=True))
            out.append(s / s.sum(-1, keepdims=True) @ v[:, j // (H // K)])
        x = x + np.concatenate(out, -1) @ b["attn_output"].T
        h = norm(x, b["ffn_norm"])
        g = h @ b["ffn_gate"].T
        x = x + (g / (1 + np.exp(-g)) * (h @ b["ffn_up"].T)) @ b["ffn_down"].T
    return norm(x, w["output_norm.weight"]) @ w["token_embd.weight"].T


def verify(path, params, cfg, texts, tok, log):
    """Normalised squared error of the file's logits against the trained model's in float32, and how often the best token agrees."""
    import torch
    from . import model
    c = model.Config(cfg["vocab"], cfg["dim"], cfg["layers"], cfg["heads"], cfg["kv_heads"], cfg["head_dim"], cfg["ff"])
    meta, w = read(path)
    tables = model.rope_tables(256, c.head_dim, dtype=torch.float32)
    worst, same, total = 0.0, 0, 0
    for text in texts:
        ids = tok.encode(text)
        with torch.no_grad():
            want = (model.hidden(params, c, torch.tensor([ids]), tables)[0] @ params["embed"].T).numpy()
        have = forward(meta, w, np.array(ids))
        worst = max(worst, float(((have - want) ** 2).sum() / (want ** 2).sum()))
        same += int((have.argmax(-1) == want.argmax(-1)).sum())
        total += len(ids)
    log("verify: %d texts, worst NMSE %.2e, best token agrees at %d of %d positions" % (len(texts), worst, same, total))
    return worst


def main(argv=None):
    import torch
    from . import tokenizer
    ap = argparse.ArgumentParser(prog="python3 -m training.export", description=__doc__.split("\n")[0])
    ap.add_argument("checkpoint")
    ap.add_argument("tokenizer")
    ap.add_argument("out")
    ap.add_argument("--type", choices=("q8_0", "f16"), default="q8_0")
    ap.add_argument("--verify", action="store_true")
    a = ap.parse_args(argv)
    torch.set_num_threads(1)
    c = torch.load(a.checkpoint, map_location="cpu")
    tok = tokenizer.Tokenizer.load(a.tokenizer)
    size = write(a.out, c["params"], c["cfg"], tok, a.type)
    print("%s: %d bytes, step %d, %d tokens seen" % (a.out, size, c["step"], c["seen"]))
    if a.verify:
        texts = ["<|bos|><|gnu|>show the ⟨n0⟩ largest files under ⟨p0⟩<|sep|>find ⟨p0⟩ -type f -printf '%s %p\\n' | sort -rn | head -n ⟨n0⟩<|eos|>",
                 "<|bos|><|gnu|>who is logged in<|sep|>who<|eos|>", "<|bos|><|bsd|>kill whatever listens on port ⟨n0⟩<|sep|>kill $(lsof -ti :⟨n0⟩)<|eos|>"]
        if verify(a.out, c["params"], c["cfg"], texts, tok, print) > (2e-2 if a.type == "q8_0" else 1e-4):
            print("the file does not say what the checkpoint says", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
