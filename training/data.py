"""Makes training shards: draws requests, lifts them, aligns the commands, tokenises.

Owns: the mix (intents by weight, corpus share), the filters (bash -n for corpus rows, leak check, caps), shard files.
Refuses: intents whose examples cannot be aligned: they are counted, and the worst are reported in the shard's .json.

    python3 -m training.data texts OUT.txt -n 60000 --seed 1          request, lifted request, lifted command (tab-separated)
    python3 -m training.data shards DIR --tokenizer T.json -n 60000 --shards 8 [--first 0] [--wordings rest|held]
    python3 -m training.data pack OUT.npz SHARD.npz …             shards as one compressed file, for a machine that cannot make its own
"""
import argparse
import collections
import gzip
import hashlib
import json
import math
import os
import pathlib
import random
import re
import sys
import time
import zlib

import numpy

from . import align, augment, dsl, leak_check, lift, phrase, values

ROOT = leak_check.ROOT
BATCH = 2000
FIND_CAP, UTIL_CAP = 6000, 1500
SOURCES = {"nl2bash", "tldr", "linuxcommandlibrary", "cosy_nl2cmd", "navi_cheats", "rehan_bash", "lecoupa", "seq2sec", "git_tips"}
#: the tools that everyday requests are about, and those of one trade: the first are drawn more often, the second less
EVERYDAY = set("""ls find grep cat head tail wc sort du df tar zip unzip gzip gunzip cp mv rm rmdir mkdir chmod chown ps kill pkill killall ssh scp rsync curl wget sed awk
    cut tr uniq diff cmp date echo touch ln free uptime who whoami id hostname ip ss lsof ping systemctl apt crontab history which file stat seq tee env printenv nproc lscpu lsblk
    mount umount tree less nl tac paste split base64 sha256sum md5sum cal uname top jq python3 for xargs truncate basename dirname pwd cd shuf bc printf test rev fold column
    ffmpeg convert comm join expr type command alias watch nohup time sleep df passwd last w groups users""".split())
SPECIAL = set("""kubectl helm terraform pacman dnf yum apk zypper snap flatpak conda cargo go yarn pnpm gem bundle composer podman minikube aws gcloud az vagrant ansible
    ansible-playbook nix brew port rustup poetry pipx nvm tcpdump nmap iptables nft firewall-cmd nmcli gpg openssl docker-compose git-lfs mvn gradle dotnet psql mysql mongosh redis-cli""".split())
#: fields that few requests are about, however many intents they have
FIELD = {"kubernetes.py": .5, "containers.py": .6, "langpackages.py": .6, "githistory.py": .6, "database.py": .6, "dev.py": .7, "openfiles.py": .7, "sockets.py": .8,
         "gitbranches.py": .7, "gitdiff.py": .7, "packages.py": .7, "remote.py": .8, "services.py": .8, "media.py": .8, "find_compose.py": 1.5, "csvjson.py": 1.5, "everyday.py": 1.4, "lacking.py": .75}
PAIRS = .015
ACT = re.compile(r"(mkdir|touch|cp|mv|rm|cd|chmod|chown|ln|tar|zip|unzip|git (add|commit|push|pull|switch|fetch|stash|merge|clone)|wget|curl -L?O|echo|cat|ls|wc|head|tail|sort|gzip|gunzip|sudo apt|"
                 r"sudo systemctl|make|docker (build|stop|rm|start|pull)|npm|pip)\b")
STAND_IN = re.compile(r"<[a-z_ -]+>|\[[\w. :/]+\]|path/to|(?<!-)\b(file_?names?|user_?names?|hostname|file\d?|dir\d?|folder|string|package|process|directory_name|"
                      r"xxx|foo|bar|[a-z]+_name|abc|name|command|my[a-z]+|uuid|service|pattern|directory|user|file|host)\b|\b[\w-]+\.[a-z][a-z0-9]{1,3}\b", re.I)


def held_back(text, of):
    """Whether a wording or a command is one of those in `of` that training leaves out when --wordings is not "all"; always the same ones."""
    return zlib.crc32(text.encode()) % of == 0


def weight(it):
    if isinstance(it, dsl.Composed):
        return 5.0 * it.weight * FIELD.get(it.source, 1.0)
    kinds = sum(min(64, phrase.count(t)) for _, t in it.say)
    first = it.runs["gnu"][0]
    tool = re.sub(r"^sudo ", "", first[0][1] if first[0][0] == "t" else "").split(" ")[0].strip("$(")
    return it.weight * FIELD.get(it.source, 1.0) * (1.0 + .25 * math.log2(1 + kinds)) * (1.8 if tool in EVERYDAY else .3 if tool in SPECIAL else .8)


class Intents:
    """Lifted examples of the intent files.  wordings: "rest" leaves out one phrasing in ten, of the intents that have four or more;
    "held" draws from those alone: how a model answers what it has not heard said that way."""

    def __init__(self, exe, index, seed, wordings="all"):
        self.errors, self.wordings = dsl.load(), wordings
        self.items = sorted(dsl.INTENTS.values(), key=lambda i: i.id)
        if wordings != "all":
            for it in self.items:
                held = [len(it.say) > 3 and held_back(it.id + t, 10) for t in it.texts]
                it.say = [s for s, h in zip(it.say, held) if h == (wordings == "held")] or ([] if wordings == "held" else it.say)
            self.items = [it for it in self.items if it.say or wordings == "rest"]
        self.weights = [weight(i) for i in self.items]
        self.exe, self.index, self.rng = exe, index, random.Random(seed)
        self.skipped, self.why = collections.Counter(), collections.Counter()
        self.made = collections.Counter()

    def pair(self):
        """Two acts in one request."""
        acts = [i for i in self.items if isinstance(i, dsl.Intent) and ACT.match(i.runs["gnu"][0][0][1]) and any(m == "!" for m, _ in i.say)
                and not re.search(r"-[fF] |&& |\|", "".join(str(p[1]) for p in i.runs["gnu"][0]))] or self.items
        a, b = self.rng.sample(acts, 2)
        return dsl.pair(a.draw(self.rng, dialect="gnu", only="!"), b.draw(self.rng, plain=True, dialect="gnu", only="!"), self.rng)

    def batch(self, n):
        draws = []
        for it in self.rng.choices(self.items, self.weights, k=n):
            try:
                draws.append(it.draw(self.rng))
                if self.wordings != "held" and self.rng.random() < PAIRS:
                    draws.append(self.pair())
            except Exception as e:   # one bad intent must not end a run; it is counted and reported
                self.why["%s: %s" % (it.id, type(e).__name__)] += 1
        out = []
        for ex, row in zip(draws, lift.lift(self.exe, [e.text for e in draws])):
            self.made[ex.id] += 1
            try:
                cmd = align.drawn(ex, row)
            except align.Skip as e:
                self.skipped[ex.id] += 1
                self.why[str(e)] += 1
                continue
            if self.index.near(ex.text):
                self.why["near a held-out request"] += 1
                continue
            out.append((ex.text, row["text"], cmd, ex.dialect, ex.id))
        return out


def corpus_rows(exe, index, stats):
    """[(request, lifted request, lifted command)] that passed every filter, in a fixed order."""
    path = leak_check.SHARED / "corpus/pool_core_clean.jsonl"
    if not path.exists():
        stats["absent: %s" % path.name] += 1
        return []
    rows, caps, seen = [], collections.Counter(), set()
    with open(path, encoding="utf-8") as f:
        pool = [json.loads(line) for line in f]
    random.Random(7).shuffle(pool)
    for r in pool:
        if r["src"] not in SOURCES:
            stats["source not used"] += 1
            continue
        if r.get("leak") or r.get("near_caro_eval") or r.get("ph") or not 2 < len(r["nl"]) < 160 or len(r["cmd"]) > 140 or "\n" in r["cmd"]:
            stats["leak, placeholder or length"] += 1
            continue
        if "[-" in r["nl"] or "[d]" in r["nl"] or "<" in r["nl"]:
            stats["glossary"] += 1
            continue
        util = r.get("util") or r["cmd"].split()[0]
        cap = FIND_CAP if util == "find" else UTIL_CAP
        if caps[util] >= cap:
            stats["over the cap"] += 1
            continue
        key = (r["nl"].lower(), r["cmd"])
        if key in seen or index.near(r["nl"]):
            stats["duplicate or near a held-out request"] += 1
            continue
        seen.add(key)
        caps[util] += 1
        rows.append(r)
    out = []
    for r, row in zip(rows, lift.lift(exe, [r["nl"] for r in rows])):
        try:
            cmd = align.corpus(r["cmd"].strip(), row)
        except align.Skip as e:
            stats[str(e)] += 1
            continue
        if any(m.group(0).lower() not in r["nl"].lower() for m in STAND_IN.finditer(cmd)):
            stats["a stand-in for a value"] += 1
            continue
        if re.search(r"(^|[|;&]\s*|\bsudo )'?⟨", cmd):
            stats["the tool itself was lifted"] += 1
            continue
        out.append((r["nl"], row["text"], cmd))
    bad = {i for i, _ in dsl.parses([cmd for _, _, cmd in out])}
    stats["does not parse"] += len(bad)
    stats["kept"] = len(out) - len(bad)
    return [o for i, o in enumerate(out) if i not in bad]


def vocabulary_text(index):
    """Text for the tokenizer beyond the examples: corpus commands of every tool, so that tools whose intents come later
    have short spellings, and the words that values are made of."""
    path = leak_check.SHARED / "corpus/pool_core_clean.jsonl"
    if path.exists():
        with open(path, encoding="utf-8") as f:
            for line in f:
                r = json.loads(line)
                if r["src"] in SOURCES and not r.get("leak") and len(r["cmd"]) < 140 and not index.near(r["nl"]):
                    yield r["nl"].lower()
                    yield r["cmd"]
    for w in values.WORDS:
        yield "a " + w
        yield w


def cached_corpus(exe, index, folder, stats):
    path = pathlib.Path(folder) / "corpus.json.gz"
    if path.exists():
        with gzip.open(path, "rt") as f:
            return json.load(f)
    rows = corpus_rows(exe, index, stats)
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt") as f:
        json.dump(rows, f)
    print(json.dumps(dict(stats)), flush=True)
    return rows


def reworded(text, known, rng):
    """A lifted corpus request said a little differently: there are few of them, and each is read hundreds of times."""
    if rng.random() < .5:
        text = augment.reworded(text, rng, rng.choice([1, 1, 2]), known)
    if rng.random() < .12:
        text = augment.DROPPABLE.sub(lambda m: "" if rng.random() < .7 and m.group(1) in ("the", "a", "an", "all") else m.group(0), text)
    if rng.random() < .2:
        text = augment.pick(rng, augment.IMPERATIVE) + text
    return text


def stream(exe, n, seed, folder, share, intents):
    """n examples (request, lifted, command, dialect, source); no lifted pair more than `most` times.  A share of 1: each corpus row once."""
    rows = cached_corpus(exe, intents.index, folder, collections.Counter()) if share else []
    if intents.wordings != "all":
        rows = [r for r in rows if held_back(r[2], 12) == (intents.wordings == "held")]
    if share == 1:
        return [(*r, "gnu", "corpus") for r in rows]
    known = set(lift.dictionary(exe))
    rng = random.Random(seed + 1)
    count, out = collections.Counter(), []
    most = max(3, n // 12000)
    while len(out) < n:
        for ex in intents.batch(BATCH):
            key = (ex[1], ex[2])
            count[key] += 1
            if count[key] <= most:
                out.append(ex)
        if rows:
            drawn = [rng.choice(rows) for _ in range(round(BATCH * share / (1 - share)))]
            out += [(request, reworded(text, known, rng), cmd, "gnu", "corpus") for request, text, cmd in drawn]
    rng.shuffle(out)
    return out[:n]


def write_shard(path, examples, tok, seed, intents):
    rng = random.Random(seed)
    ids, offsets, seps = [], [0], []
    s = tok.special
    for request, text, cmd, dialect, source in examples:
        drop = .08 if rng.random() < .1 else 0.0
        head = [s["<|bos|>"], s["<|%s|>" % dialect]] + tok.encode(text, rng=rng, drop=drop) + [s["<|sep|>"]]
        whole = head + tok.encode(cmd, rng=rng, drop=drop) + [s["<|eos|>"]]
        if len(whole) > 160:
            continue
        ids += whole
        offsets.append(len(ids))
        seps.append(len(head) - 1)
    tmp = str(path) + ".tmp.npz"
    numpy.savez(tmp, ids=numpy.array(ids, numpy.uint16), offsets=numpy.array(offsets, numpy.int32), seps=numpy.array(seps, numpy.int16))
    os.replace(tmp, path)
    with open(path.with_suffix(".txt"), "w", encoding="utf-8") as f:
        f.writelines("%s\t%s\t%s\t%s\n" % (" ".join(r.split()), t, c, src) for r, t, c, _, src in examples)
    worst = sorted(((intents.skipped[i] / intents.made[i], i, intents.skipped[i], intents.made[i]) for i in intents.skipped), reverse=True)
    info = {"examples": len(seps), "tokens": len(ids), "command_tokens": len(ids) - sum(seps) - 2 * len(seps), "seed": seed,
            "sources": collections.Counter("corpus" if e[4] == "corpus" else "intents" for e in examples),
            "intents": len(intents.items), "errors": intents.errors[:20], "skipped": sum(intents.skipped.values()), "made": sum(intents.made.values()),
            "why": intents.why.most_common(40), "worst": [w for w in worst[:60] if w[3] >= 5],
            "sha256": hashlib.sha256(open(path, "rb").read()).hexdigest()}
    with open(path.with_suffix(".json"), "w") as f:
        json.dump(info, f, indent=1)
    return info


def about(path):
    """What a manifest tells of a shard."""
    info = json.loads(path.with_suffix(".json").read_text())
    return {k: info[k] for k in ("sha256", "examples", "tokens", "sources", "intents", "seed")}


def pack(out, paths):
    """Shards as one file: ids as they are, the lengths of examples and prompts in a byte each."""
    ids, lengths, seps, sums = [], [], [], {}
    for path in sorted(map(pathlib.Path, paths)):
        z = numpy.load(path)
        ids.append(z["ids"])
        lengths.append(numpy.diff(z["offsets"]).astype(numpy.uint8))
        seps.append(z["seps"].astype(numpy.uint8))
        sums[path.name] = about(path)
    tmp = str(out) + ".tmp.npz"
    numpy.savez_compressed(tmp, ids=numpy.concatenate(ids), lengths=numpy.concatenate(lengths), seps=numpy.concatenate(seps), shards=numpy.array(json.dumps(sums)))
    os.replace(tmp, out)
    print("%s: %d examples, %d tokens, %d bytes" % (out, sum(map(len, lengths)), sum(map(len, ids)), os.path.getsize(out)))
    return 0


def main(argv=None):
    ap = argparse.ArgumentParser(prog="python3 -m training.data", description=__doc__.split("\n")[0])
    ap.add_argument("what", choices=("texts", "shards", "pack"))
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("made", nargs="*", help="pack: the shards")
    ap.add_argument("-n", type=int, default=60000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--share", type=float, default=.14, help="share of corpus rows")
    ap.add_argument("--wordings", choices=("all", "rest", "held"), default="all", help="all; all but a tenth; that tenth alone")
    ap.add_argument("--tokenizer")
    ap.add_argument("--shards", type=int, default=1)
    ap.add_argument("--first", type=int, default=0)
    ap.add_argument("--work", type=pathlib.Path, default=ROOT / "training/out")
    a = ap.parse_args(argv)
    if a.what == "pack":
        return pack(a.out, a.made)
    exe = lift.build(a.work)
    values.DICTIONARY[:] = lift.dictionary(exe)
    index = leak_check.Index(leak_check.held_out())
    if a.what == "texts":
        made = stream(exe, a.n, a.seed, a.work, a.share, Intents(exe, index, a.seed))
        with open(a.out, "w", encoding="utf-8") as f:
            f.writelines("%s\n%s\n" % (t, c) for _, t, c, _, _ in made)
            f.writelines("%s\n" % " ".join(line.split()) for line in vocabulary_text(index))
        return 0
    from . import tokenizer
    tok = tokenizer.Tokenizer.load(a.tokenizer)
    a.out.mkdir(parents=True, exist_ok=True)
    for k in range(a.first, a.first + a.shards):
        start, seed = time.time(), a.seed * 1000 + k
        intents = Intents(exe, index, seed, a.wordings)
        info = write_shard(a.out / ("shard-%03d.npz" % k), stream(exe, a.n, seed, a.work, a.share, intents), tok, seed, intents)
        print("shard %d: %d examples, %d tokens, %d intents, skipped %d of %d, %.0f s" % (k, info["examples"], info["tokens"], info["intents"], info["skipped"], info["made"], time.time() - start), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
