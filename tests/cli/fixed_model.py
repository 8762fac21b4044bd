"""A GGUF model that always writes the same text: its weights are zero, so every token is as likely as every other, and the first of
the vocabulary wins. For tests of what happens to hostile model output."""
import struct


def text(s):
    raw = s.encode() if isinstance(s, str) else s
    return struct.pack("<Q", len(raw)) + raw


def write(path, *first_tokens, context=4096, layers=1, embd=32, heads=1, kv_heads=1, head=None, ff=32):
    """first_tokens: what the model likes most, the best first; alone, the bytes that it writes over and over.
    The weights are a hole in the file: a large model takes no disk."""
    n_embd, n_vocab, head = embd, 300, head or embd
    tokens = [*first_tokens] + [b"<0x%02X>" % b for b in range(256)]
    types = [1] * len(first_tokens) + [6] * 256 + [1] * (n_vocab - 257 - len(first_tokens)) + [3]
    tokens += [b"filler%d" % i for i in range(n_vocab - len(tokens) - 1)] + [b"</s>"]
    keys = []

    def add(key, kind, body):
        keys.append(text(key) + struct.pack("<I", kind) + body)
    add("general.architecture", 8, text("llama"))
    for key, value in (("context_length", context), ("embedding_length", n_embd), ("block_count", layers), ("feed_forward_length", ff),
                       ("attention.head_count", heads), ("attention.head_count_kv", kv_heads), ("attention.key_length", head),
                       ("attention.value_length", head), ("rope.dimension_count", head)):
        add("llama." + key, 4, struct.pack("<I", value))
    add("llama.attention.layer_norm_rms_epsilon", 6, struct.pack("<f", 1e-5))
    add("tokenizer.ggml.model", 8, text("llama"))
    add("tokenizer.ggml.tokens", 9, struct.pack("<IQ", 8, n_vocab) + b"".join(text(t) for t in tokens))
    add("tokenizer.ggml.scores", 9, struct.pack("<IQ", 6, n_vocab) + struct.pack("<%df" % n_vocab, *[-float(i) for i in range(n_vocab)]))
    add("tokenizer.ggml.token_type", 9, struct.pack("<IQ", 5, n_vocab) + struct.pack("<%di" % n_vocab, *types))
    add("tokenizer.ggml.bos_token_id", 4, struct.pack("<I", n_vocab - 1))
    add("tokenizer.ggml.eos_token_id", 4, struct.pack("<I", n_vocab - 1))
    shapes = [("token_embd.weight", (n_embd, n_vocab)), ("output_norm.weight", (n_embd,))]
    for i in range(layers):
        shapes += [("blk.%d.%s.weight" % (i, name), dims) for name, dims in (
            ("attn_norm", (n_embd,)), ("ffn_norm", (n_embd,)), ("attn_q", (n_embd, heads * head)), ("attn_k", (n_embd, kv_heads * head)),
            ("attn_v", (n_embd, kv_heads * head)), ("attn_output", (heads * head, n_embd)), ("ffn_gate", (n_embd, ff)),
            ("ffn_up", (n_embd, ff)), ("ffn_down", (ff, n_embd)))]
    infos, offset = b"", 0
    for name, dims in shapes:
        size = 4
        for d in dims:
            size *= d
        infos += text(name) + struct.pack("<I", len(dims)) + b"".join(struct.pack("<Q", d) for d in dims) + struct.pack("<IQ", 0, offset)
        offset += (size + 31) // 32 * 32
    start = b"GGUF" + struct.pack("<IQQ", 3, len(shapes), len(keys)) + b"".join(keys) + infos
    with open(path, "wb") as f:
        f.write(start + b"\0" * (-len(start) % 32))
        f.truncate(f.tell() + offset)
