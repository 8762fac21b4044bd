"""The phrase grammar of the intent language: (a|b) alternatives, [a|b] optional, {slot}, \\( literals.

Owns: parsing a phrasing into a tree, drawing from it, counting its expansions, naming the slots it may mention.
Refuses: unbalanced brackets, unknown slot kinds, empty phrasings (ValueError with the text and the place).

Tree nodes: ("t", text) ("s", slot) ("a", [seq, …]) ("o", [seq, …]); a seq is a list of nodes.
"""
from . import values


def parse(text):
    pos, tree = _alternatives(text, 0, None)
    if pos != len(text):
        raise ValueError("unbalanced %r at %d in %r" % (text[pos], pos, text))
    return tree[0] if len(tree) == 1 else [("a", tree)]


def _alternatives(text, i, closer):
    seqs, seq, lit = [], [], []

    def flush():
        if lit:
            seq.append(("t", "".join(lit)))
            lit.clear()

    while i < len(text):
        c = text[i]
        if c == "\\" and i + 1 < len(text):
            lit.append(text[i + 1])
            i += 2
        elif c in "([":
            flush()
            end = ")" if c == "(" else "]"
            j, inner = _alternatives(text, i + 1, end)
            if j >= len(text) or text[j] != end:
                raise ValueError("%r at %d is never closed in %r" % (c, i, text))
            seq.append(("a" if c == "(" else "o", inner))
            i = j + 1
        elif c == "{":
            j = text.find("}", i)
            name = text[i + 1:j] if j > 0 else ""
            if values.kind_of(name) not in values.KINDS:
                raise ValueError("unknown slot {%s} in %r" % (name, text))
            flush()
            seq.append(("s", name))
            i = j + 1
        elif c == "|":
            flush()
            seqs.append(seq)
            seq = []
            i += 1
        elif c in ")]":
            if c != closer:
                raise ValueError("unbalanced %r at %d in %r" % (c, i, text))
            break
        else:
            lit.append(c)
            i += 1
    flush()
    seqs.append(seq)
    return i, seqs


def draw(seq, rng, out=None):
    """A list of ("t", text) and ("s", slot), in order."""
    out = [] if out is None else out
    for kind, arg in seq:
        if kind == "a":
            draw(rng.choice(arg), rng, out)
        elif kind == "o":
            if rng.random() < .5:
                draw(rng.choice(arg), rng, out)
        else:
            out.append((kind, arg))
    return out


def count(seq):
    total = 1
    for kind, arg in seq:
        if kind in "ao":
            total *= sum(count(s) for s in arg) + (kind == "o")
    return total


def slots(seq):
    found = set()
    for kind, arg in seq:
        if kind == "s":
            found.add(arg)
        elif kind in "ao":
            for s in arg:
                found |= slots(s)
    return found


def words(seq):
    for kind, arg in seq:
        if kind == "t":
            yield from arg.split()
        elif kind in "ao":
            for s in arg:
                yield from words(s)
