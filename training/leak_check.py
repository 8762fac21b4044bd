"""Proves that no training request is a near duplicate of a held-out one.

Owns: the measure (same words, or Jaccard >= .8 of the word sets or of the word 3-grams, after lower-casing and dropping
punctuation) and the held-out sets: data/eval/*.jsonl and ../shared/corpus/nl2bash_dev.jsonl (CARO_SHARED overrides).
Refuses: nothing; exit 1 when a shard holds a near duplicate.

    python3 -m training.leak_check training/out/data/*.txt      lines "request <tab> command"
"""
import glob
import json
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = pathlib.Path(os.environ.get("CARO_SHARED", ROOT / "../shared"))
FIELDS = ("request", "nl", "prompt", "ask", "text", "invocation")


def tokens(text):
    return re.findall(r"[^\W_]+(?:[._-][^\W_]+)*", text.lower())


def grams(words):
    return set(zip(words, words[1:], words[2:]))


def jaccard(a, b):
    return len(a & b) / len(a | b) if a and b else 0.0


def held_out():
    """→ [(file, request)]"""
    out = []
    for path in [*sorted(glob.glob(str(ROOT / "data/eval/*.jsonl"))), str(SHARED / "corpus/nl2bash_dev.jsonl")]:
        if not os.path.exists(path):
            print("leak_check: %s is absent, not compared" % path, file=sys.stderr)
            continue
        with open(path, encoding="utf-8") as f:
            for line in f:
                row = json.loads(line) if line.strip() else {}
                out += [(path, row[k]) for k in FIELDS if isinstance(row.get(k), str)]
    return out


class Index:
    def __init__(self, rows):
        self.rows = []
        self.by_word = {}
        for path, text in rows:
            words = tokens(text)
            i = len(self.rows)
            self.rows.append((frozenset(words), grams(words), path, text))
            for w in set(words):
                self.by_word.setdefault(w, []).append(i)

    def near(self, text):
        """The held-out row that text is too near to, or None."""
        words = tokens(text)
        have, three = frozenset(words), None
        if not have:
            return None
        # To share 80 % of the words, one of the rarest fifth (and one more) must be shared; 3-grams are subsumed
        # when word sets differ only by order, so a common word is needed there too.
        rare = sorted(have, key=lambda w: len(self.by_word.get(w, ())))
        for w in rare[:len(rare) // 4 + 2]:
            for i in self.by_word.get(w, ()):
                theirs, their3, path, full = self.rows[i]
                if jaccard(have, theirs) >= .8:
                    return self.rows[i]
                if their3:
                    three = grams(words) if three is None else three
                    if jaccard(three, their3) >= .8:
                        return self.rows[i]
        return None


def main(argv=None):
    index = Index(held_out())
    bad = seen = 0
    for path in (argv or sys.argv[1:]):
        with open(path, encoding="utf-8") as f:
            for line in f:
                seen += 1
                if index.near(line.split("\t")[0]):
                    bad += 1
                    if bad <= 5:
                        print("%s:%s: too near to a held-out request" % (path, seen))
    print("%d training requests against %d held out: %d near duplicates" % (seen, len(index.rows), bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
