"""Byte-level BPE with the pre-tokenisation that GGUF calls `smollm`: digits one by one, then GPT-2's pattern.

Owns: special tokens and their ids, training of the merges, encoding (with optional BPE dropout), decoding, the file
tokenizer.json.  A gpt2-model tokenizer that reads tokens, merges and types from the GGUF file gives the same ids.
Refuses: a vocabulary whose merges are not enough to fill it (ValueError).

    python3 -m training.tokenizer TEXTFILE OUT.json [--vocab 4096]      one text a line
"""
import argparse
import collections
import heapq
import json
import re
import sys
import unicodedata

KINDS = "pgnstdhuaqwe"
FORMS = ["stem", "base", "find", "bytes", "days", "minutes", "seconds", "iso", "hm", "hour", "minute", "bare", "dot", "glob", "text"]
CONTROL = ["<|pad|>", "<|bos|>", "<|sep|>", "<|eos|>", "<|gnu|>", "<|bsd|>", "<|busybox|>", "<|bash|>", "<|zsh|>", "<|fish|>"]
SLOTS = ["⟨%s%d⟩" % (k, i) for k in KINDS for i in range(8)]
SPECIALS = CONTROL + SLOTS + ["⟨.%s⟩" % f for f in FORMS]
SPLIT = re.compile("(" + "|".join(re.escape(s) for s in SPECIALS) + ")")
ASCII = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?[A-Za-z]+| ?[0-9]| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+", re.ASCII)
DIGIT = re.compile(r"([0-9])", re.ASCII)
CONTRACTIONS = ("'s", "'t", "'re", "'ve", "'m", "'ll", "'d")


def byte_alphabet():
    """GPT-2's table: byte → the printable character that stands for it."""
    keep = [*range(33, 127), *range(161, 173), *range(174, 256)]
    table, extra = {b: chr(b) for b in keep}, 0
    for b in range(256):
        if b not in table:
            table[b] = chr(256 + extra)
            extra += 1
    return [table[b] for b in range(256)]


ALPHABET = byte_alphabet()
BYTE_OF = {c: b for b, c in enumerate(ALPHABET)}


def _class(c):
    if c.isspace():
        return "s"
    k = unicodedata.category(c)[0]
    return k if k in "LN" else "o"


def _words_unicode(text):
    """The same pattern by hand, for text beyond ASCII."""
    out, i, n = [], 0, len(text)
    cls = [_class(c) for c in text]
    while i < n:
        if text[i] == "'":
            c = next((c for c in CONTRACTIONS if text.startswith(c, i)), None)
            if c:
                out.append(c)
                i += len(c)
                continue
        j = i + (text[i] == " " and i + 1 < n and cls[i + 1] in "Lo")
        if cls[j] in "Lo":
            k = j
            while k < n and cls[k] == cls[j]:
                k += 1
        elif cls[i] == "N":
            k = i + 1
        else:
            k = i
            while k < n and cls[k] == "s":
                k += 1
            if k < n and k - i > 1 and cls[k] != "N":
                k -= 1   # \s+(?!\S) leaves the last space to the next word
        out.append(text[i:k])
        i = k
    return out


def words(text):
    """Pre-tokens of text without special tokens."""
    if not text.isascii():
        return _words_unicode(text)
    out = []
    for piece in DIGIT.split(text):
        if piece:
            out += ASCII.findall(piece)
    return out


class Tokenizer:
    def __init__(self, tokens, merges):
        self.tokens, self.merges = tokens, merges
        self.ids = {t: i for i, t in enumerate(tokens)}
        self.rank = {tuple(m): i for i, m in enumerate(merges)}
        self.cache = {}
        self.special = {s: self.ids[s] for s in SPECIALS}

    def types(self):
        """GGUF token types: 3 control, 4 user defined, 1 normal."""
        return [3 if t in CONTROL else 4 if t in self.special else 1 for t in self.tokens]

    def _bpe(self, word, rng=None, drop=0.0):
        parts = [ALPHABET[b] for b in word.encode("utf-8", "surrogateescape")]
        while len(parts) > 1:
            pairs = [(self.rank.get(p, 1 << 30), i) for i, p in enumerate(zip(parts, parts[1:]))]
            if drop:
                pairs = [p for p in pairs if p[0] == 1 << 30 or rng.random() >= drop]
            best = min(pairs, default=(1 << 30, 0))
            if best[0] == 1 << 30:
                break
            i = best[1]
            parts[i:i + 2] = [parts[i] + parts[i + 1]]
        return [self.ids[p] for p in parts]

    def encode(self, text, special=True, rng=None, drop=0.0):
        out = []
        for piece in SPLIT.split(text) if special else [text]:
            if special and piece in self.special:
                out.append(self.special[piece])
                continue
            for w in words(piece):
                if drop:
                    out += self._bpe(w, rng, drop)
                    continue
                ids = self.cache.get(w)
                if ids is None:
                    ids = self.cache[w] = self._bpe(w)
                out += ids
        return out

    def decode(self, ids):
        out = []
        for i in ids:
            t = self.tokens[i]
            out.append(t.encode() if t in self.special else bytes(BYTE_OF[c] for c in t))
        return b"".join(out).decode("utf-8", "replace")

    def save(self, path):
        with open(path, "w", encoding="utf-8") as f:
            json.dump({"tokens": self.tokens, "merges": self.merges}, f, ensure_ascii=False)

    @staticmethod
    def load(path):
        with open(path, encoding="utf-8") as f:
            d = json.load(f)
        return Tokenizer(d["tokens"], d["merges"])


def train(texts, vocab):
    counts = collections.Counter()
    for text in texts:
        for piece in SPLIT.split(text):
            if piece not in _SPECIAL_SET:
                counts.update(words(piece))
    tokens = list(SPECIALS) + ALPHABET
    seqs, freq = [], []
    for w, c in sorted(counts.items()):
        seqs.append([ALPHABET[b] for b in w.encode()])
        freq.append(c)
    pairs, where = collections.Counter(), collections.defaultdict(set)
    for i, s in enumerate(seqs):
        for p in zip(s, s[1:]):
            pairs[p] += freq[i]
            where[p].add(i)
    heap = [(-c, p) for p, c in pairs.items()]
    heapq.heapify(heap)
    merges, have = [], set(tokens)
    while len(tokens) < vocab:
        while heap and (-heap[0][0] != pairs.get(heap[0][1], 0) or -heap[0][0] < 2):
            c, p = heapq.heappop(heap)
            if pairs.get(p, 0) >= 2 and -c != pairs[p]:
                heapq.heappush(heap, (-pairs[p], p))
        if not heap:
            raise ValueError("only %d tokens could be made of this text" % len(tokens))
        a, b = heapq.heappop(heap)[1]
        merges.append([a, b])
        if a + b not in have:
            have.add(a + b)
            tokens.append(a + b)
        changed = set()
        for i in sorted(where[(a, b)]):
            s, f = seqs[i], freq[i]
            for p in zip(s, s[1:]):
                pairs[p] -= f
                where[p].discard(i)
                changed.add(p)
            out, k = [], 0
            while k < len(s):
                if k + 1 < len(s) and s[k] == a and s[k + 1] == b:
                    out.append(a + b)
                    k += 2
                else:
                    out.append(s[k])
                    k += 1
            seqs[i] = out
            for p in zip(out, out[1:]):
                pairs[p] += f
                where[p].add(i)
                changed.add(p)
        for p in changed:
            if pairs[p] > 1:
                heapq.heappush(heap, (-pairs[p], p))
    return Tokenizer(tokens, merges)


_SPECIAL_SET = set(SPECIALS)


def main(argv=None):
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("text")
    ap.add_argument("out")
    ap.add_argument("--vocab", type=int, default=4096)
    a = ap.parse_args(argv)
    with open(a.text, encoding="utf-8") as f:
        tok = train((line.rstrip("\n") for line in f), a.vocab)
    tok.save(a.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
