"""The intent language of training/README.md: reads training/intents/*.py, draws examples, checks them.

Owns: intent(), @compose, the choice among `run` variants, an Example with the span of every value.
Refuses: what the language does not allow, with the intent's name (IntentError).

    python3 -m training.dsl --show ID|--all [-n 5] [--seed 1]     examples to look at
    python3 -m training.dsl --check [FILE …]                      every intent tried; exit 1 on errors
    python3 -m training.dsl --words                               every fixed word that phrasings use
"""
import argparse
import collections
import importlib.util
import pathlib
import random
import re
import subprocess
import sys

from . import augment, command, missing, phrase, values

INTENTS = {}
FOLDER = pathlib.Path(__file__).parent / "intents"


class IntentError(Exception):
    pass


class Example:
    """text: the request; parts: the command, parsed; values: slot → Value with its span in text;
    defaults: slot → text; dialect: gnu or bsd; typo: its mistyped words; lost: slots of the command that the request leaves out."""

    def __init__(self, id, text, parts, vals, defaults, dialect, typo, lost=()):
        self.id, self.text, self.parts, self.values = id, text, parts, vals
        self.defaults, self.dialect, self.typo, self.lost = defaults, dialect, typo, frozenset(lost)

    def value(self, slot, form):
        if slot in self.values:
            return self.values[slot].text(form)
        return values.kind_of(slot).upper() if slot in self.lost else self.defaults[slot]

    def command(self):
        return command.write(self.parts, self.value)


def pair(first, second, rng):
    """Two examples as one request: "make x and then copy y into it"."""
    text = first.text.rstrip(".?! ")
    for end in (" please", " pls", " thanks", ", please", " thx", " for me"):
        text = text[:-len(end)] if text.endswith(end) else text
    glue = rng.choice([" and then ", " and ", ", then ", " then ", " and after that "])
    text += glue
    vals, parts = dict(first.values), list(first.parts) + [("t", rng.choice([" && "]))]
    defaults = dict(first.defaults)
    for name, v in second.values.items():
        v.start, v.end = v.start + len(text), v.end + len(text)
        vals["%s7" % name] = v
    for p in second.parts:
        if p[0] == "s":
            defaults.update({"%s7" % p[1]: second.defaults[p[1]]} if p[1] in second.defaults else {})
            p = ("s", "%s7" % p[1], p[2], p[3])
        parts.append(p)
    lost = set(first.lost) | {"%s7" % n for n in second.lost}
    return Example("pair", text + second.text, parts, vals, defaults, first.dialect, first.typo + second.typo, lost)


class Intent:
    def __init__(self, id, run, say, default=None, tags="", weight=1.0, without=""):
        self.id, self.tags, self.weight, self.without = id, tags, weight, frozenset(without.split())
        self.default = dict(default or {})
        self.source = ""
        try:
            self.say, self.texts = [], []
            self.widen([say] if isinstance(say, str) else say)
            self.runs = {}
            for dialect in ("gnu", "bsd"):
                self.runs[dialect] = [command.parse(r) for r in _variants(run, dialect)]
            if not self.runs["gnu"]:
                raise ValueError("no gnu command")
        except (ValueError, IndexError, TypeError) as e:
            raise IntentError("%s: %s" % (id, e)) from None
        self.same = self.runs["gnu"] == self.runs["bsd"]
        self.wants = collections.defaultdict(set)
        for parts in (p for runs in self.runs.values() for p in runs):
            for p in parts:
                if p[0] == "s":
                    self.wants[p[1]].add(p[2])

    def widen(self, say):
        self.say += [(s[0] if s[0] in "=?" else "!", phrase.parse(s[1:] if s[0] in "=?" else s)) for s in say]
        self.texts += say

    def variant(self, drawn, dialect):
        drawn = set(drawn)
        if self.nothing():
            return self.runs["gnu"][0]
        for parts in self.runs[dialect]:
            used = command.slots(parts)
            if drawn <= used and used - drawn <= self.without | set(self.default):
                return parts
        return None

    def nothing(self):
        return self.runs["gnu"] == [[("t", missing.NOTHING)]]

    def draw(self, rng, plain=False, dialect=None, only=None):
        """only: "!" draws imperatives alone, where there are any."""
        if dialect is None:
            dialect = "bsd" if self.runs["bsd"] and rng.random() < (.03 if self.same else .08) else "gnu"
        if not self.runs[dialect]:
            dialect = "gnu"
        for attempt in range(20):
            mode, tree = rng.choice([s for s in self.say if s[0] == only] or self.say)
            nodes = phrase.draw(tree, rng)
            names = [n[1] for n in nodes if n[0] == "s"]
            if len(set(names)) == len(names):
                break
        else:
            raise IntentError("%s: %r mentions a slot twice" % (self.id, self.texts))
        parts = self.variant(names, dialect)
        if parts is None:
            raise IntentError("%s: no command for slots {%s} of phrasing %r" % (self.id, ", ".join(sorted(names)),
                                                                             self.texts[[t for _, t in self.say].index(tree)]))
        lost = self.without & command.slots(parts) - set(names)
        if not plain and not lost and rng.random() < FORGET:
            nodes, lost = missing.forget(nodes, [n for n in names if n not in self.default], values.kind_of, rng)
            names = [n for n in names if n not in lost]
        if not plain and mode != "?" and not self.nothing():
            parts, extra = _extend(parts, self.default, rng)
            nodes = nodes + extra
            names = names + [n[1] for n in extra if n[0] == "s"]
        vals, text = {}, "".join(p[1] if p[0] == "t" else "x" for p in parts)
        for name in names:
            want = archive_ends(parts, name) if values.kind_of(name) == "archive" else self.wants.get(name)
            for attempt in range(20):
                v = values.draw(name, rng, want)
                if values.kind_of(name) == "file":
                    v = values.fitting(v, text, rng)
                if all(v.forms["raw"] != o.forms["raw"] for o in vals.values()):
                    break
            vals[name] = v
        text, vals, typo = augment.speak(mode, nodes, vals, self.default, rng, plain)
        return Example(self.id, text, parts, vals, self.default, dialect, typo, lost)


#: the share of requests from which a value is taken away
FORGET = .06
PRINTS = re.compile(r"(ls|find|grep|ps|df|du|sort|cut|awk|git (log|diff|status)|ss|ip|who|w|last|lsof|dig|wc|cat|head|tail|stat|uname|free|lsblk|journalctl|history|env|printenv|docker ps|"
                    r"systemctl (list|status)|dpkg|apt list|tree|diff|comm|uniq|tr|sed -n|date|curl -s|jq|file|tac|nl|zgrep|mount|id|groups|crontab -l|pip (list|freeze)|npm ls)\b")
SAVE = ["and (save|write|store|put|dump) (it|that|this|the (output|result|results|list)) (to|in|into) [the file] {file9}", "(into|to) [a file called] {file9}", "and (redirect|send|pipe) (it|the output) (to|into) {file9}",
        ", (save|write) (it|the (output|result)) (to|in|as) {file9}", "and save as {file9}"]
APPEND = ["and (append|add) (it|that|the (output|result)) to [the end of] {file9}", ", append[ing] to {file9}"]
LIMIT = ["but only the first {n9}", ", (only|just) the first {n9} [(lines|results|of them)]", "and (show|keep|print) [only] the (first|top) {n9} [(lines|results)]", "limited to {n9} (lines|results|entries)"]
TEE = ["and (also|both) (save|write) (it|the output) to {file9} (while|and) (showing|show) it", "showing it and saving it to {file9}"]
PAGE = ["(one|a) page at a time", "in (a pager|less)", "page by page"]
ROOT = ["as root", "with sudo", "using sudo", "with root (rights|privileges|permissions)", "as (superuser|administrator|admin)"]
#: a simple command of a program, not a builtin or a compound: what sudo can run
PROGRAM = re.compile(r"(?!(alias|bg|bind|cd|command|declare|deactivate|dirs|disown|echo|eval|exec|exit|export|fc|fg|for|hash|help|history|if|jobs|popd|printf|pushd|read|set|"
                     r"shopt|source|stty|su|test|time|trap|type|ulimit|umask|unalias|unset|until|wait|while)\b)[a-z][\w.+-]*( |$)")
TIMED = ["and (time it|measure how long it takes|tell me how long it takes)"]


def _extend(parts, default, rng):
    """Now and then: what becomes of the output, or who runs it.  Any command that prints may be written to a file, cut, paged."""
    r = rng.random()
    text = "".join(p[1] if p[0] == "t" else "x" for p in parts)
    if r > .045 or "sudo" in text or any(p[0] == "s" and p[1] in ("file9", "n9") for p in parts):
        return parts, []
    if r < .008 and PROGRAM.match(text):
        return [("t", "sudo ")] + parts, phrase.draw(phrase.parse(" " + rng.choice(ROOT)), rng)
    if r < .0095:
        return [("t", "time ")] + parts, phrase.draw(phrase.parse(" " + rng.choice(TIMED)), rng)
    if not PRINTS.match(text) or re.search(r"[>;&]|-delete|-exec (rm|mv|cp|chmod|chown|sed)|\btee\b|\bless\b|-i\b|tail -[fF]|\bxargs\b", text):
        return parts, []
    if r < .026:
        how, then, slot = SAVE, " > ", "file9"
    elif r < .030:
        how, then, slot = APPEND, " >> ", "file9"
    elif r < .032:
        how, then, slot = TEE, " | tee ", "file9"
    elif r < .034:
        return parts + [("t", " | less")], phrase.draw(phrase.parse(" " + rng.choice(PAGE)), rng)
    elif re.search(r"\b(head|tail|wc|-c)\b", text):
        return parts, []
    else:
        how, then, slot = LIMIT, " | head -n ", "n9"
    return parts + [("t", then), ("s", slot, "raw", "")], phrase.draw(phrase.parse(" " + rng.choice(how)), rng)


ARCHIVERS = [("(un)?zip|zipinfo|zipnote", {".zip"}), ("7z[ar]?|p7zip", {".7z"}), ("unrar|rar", {".rar"}),
             ("gunzip|gzip|zcat|zless|zgrep|pigz", {".gz"}), ("(un)?xz|xzcat", {".xz"}), ("b(un)?zip2|bzcat", {".bz2"}),
             ("(un)?zstd|zstdcat", {".zst"}), ("cpio", {".cpio"}), ("dpkg", {".deb"}), ("jar", {".jar"})]


def archive_ends(parts, name):
    """The endings that an archive of this command has: what follows the placeholder or the tool decides."""
    text = "".join(p[1] if p[0] == "t" else "{}" for p in parts)
    for i, p in enumerate(parts):
        if p[0] == "s" and p[1] == name and i + 1 < len(parts) and re.match(r"\.[a-z0-9]", str(parts[i + 1][1])):
            return {""}
    tar = re.search(r"\btar\b[^|;&]*?\s-?-?([a-zA-Z]+)", text)
    if tar:
        flags = tar.group(1) if len(tar.group(1)) < 7 else ""
        if "zstd" in text:
            return {".tar.zst"}
        if "z" in flags or "gzip" in text:
            return {".tar.gz", ".tgz"}
        return {".tar.bz2"} if "j" in flags else {".tar.xz"} if "J" in flags else {".tar.gz", ".tgz", ".tar.xz", ".tar", ".tar.bz2"}
    for tool, ends in ARCHIVERS:
        if re.search(r"\b(%s)\b" % tool, text):
            return ends
    return None


def _variants(run, dialect):
    if isinstance(run, str):
        return [run]
    if isinstance(run, dict):
        return _variants(run[dialect], dialect) if dialect in run else []
    return [r for one in run for r in _variants(one, dialect)]


class Composed:
    """An intent whose phrasing and command are made afresh for every example."""
    default, say, texts = {}, (), ()

    def __init__(self, id, fn, weight, tags):
        self.id, self.fn, self.weight, self.tags, self.source = id, fn, weight, tags, ""

    def draw(self, rng, plain=False, dialect=None):
        made = self.fn(rng)
        say, run, default = made if len(made) == 3 else (*made, None)
        return Intent(self.id, run, say, default).draw(rng, plain, dialect)


def _add(it):
    if it.id in INTENTS:
        raise IntentError("%s: defined twice" % it.id)
    it.source = _LOADING[-1] if _LOADING else ""
    INTENTS[it.id] = it


def intent(id, run, say, default=None, tags="", weight=1.0, without=""):
    """without: slots of the command that these phrasings leave out, and that have no default: they become placeholders."""
    _add(Intent(id, run, say, default, tags, weight, without))


def more(id, say):
    """Further phrasings of an intent of another file; they are added when all files are read."""
    _MORE.append((id, say, _LOADING[-1] if _LOADING else ""))


def no_command(prefix, id, say, weight, tags):
    """Requests whose answer is that they are none (missing.NOTHING); they weigh 2.2 times their weight."""
    intent(prefix + id, run=missing.NOTHING, say=say, tags=tags, weight=2.2 * weight)


def compose(id, weight=1.0, tags=""):
    def wrap(fn):
        _add(Composed(id, fn, weight, tags))
        return fn
    return wrap


_LOADING, _MORE = [], []


def load(files=None):
    """Runs the intent files; returns the errors.  An intent that is wrong is left out, the others stay."""
    errors = []
    INTENTS.clear()
    _MORE.clear()
    module = sys.modules[__name__]
    good = module.intent

    def guarded(*args, **kw):
        try:
            good(*args, **kw)
        except IntentError as e:
            errors.append("%s: %s" % (_LOADING[-1], e))
        except TypeError as e:
            errors.append("%s: %s: %s" % (_LOADING[-1], args[:1], e))

    module.intent = guarded
    try:
        for path in sorted(files or FOLDER.glob("*.py")):
            _LOADING.append(pathlib.Path(path).name)
            try:
                spec = importlib.util.spec_from_file_location("training.intents." + pathlib.Path(path).stem, path)
                spec.loader.exec_module(importlib.util.module_from_spec(spec))
            except Exception as e:   # a half-written file must not stop the others
                errors.append("%s: %s: %s" % (_LOADING[-1], type(e).__name__, e))
            _LOADING.pop()
    finally:
        module.intent = good
    for id, say, source in _MORE:
        try:
            INTENTS[id].widen(say)
        except (KeyError, AttributeError) as e:
            if not files:   # of a few files only, the intents may be in others
                errors.append("%s: more of %s: no such intent" % (source, e))
        except ValueError as e:
            errors.append("%s: more of %s: %s" % (source, id, e))
    return errors


def utilities(cmd):
    """First words of the pipeline's and lists' parts, roughly."""
    out, expect = [], True
    for word in cmd.replace("$(", " ; ").replace("|", " | ").replace(";", " ; ").replace("&&", " && ").split():
        if word in ("|", ";", "&&", "do", "then", "sudo", "xargs", "nohup", "time", "exec"):
            out += [word] if word in ("sudo", "xargs", "nohup", "time") else []
            expect = True
        elif expect and "=" not in word and not word.startswith("-"):
            out.append(word.strip("(){}!'\""))
            expect = False
    return out


def parses(commands):
    """bash -n over many commands: the indices of those that fail."""
    bad = []
    for i, cmd in enumerate(commands):
        done = subprocess.run(["bash", "-n", "-O", "extglob"], input=cmd + "\n", text=True, capture_output=True)
        if done.returncode or done.stderr:
            bad.append((i, done.stderr.strip()))
    return bad


def check(files, samples):
    errors = load(files)
    rng = random.Random(1)
    tools, seen, phrasings, thin = collections.Counter(), collections.defaultdict(set), 0, []
    rows = []
    for it in INTENTS.values():
        if isinstance(it, Intent):
            n = len(it.say)
            phrasings += n
            if n < 8:
                thin.append("%s (%d)" % (it.id, n))
            mentioned = set().union(*[phrase.slots(t) for _, t in it.say])
            unused = set().union(*[command.slots(p) for r in it.runs.values() for p in r]) - mentioned - set(it.default) - it.without
            if unused:
                errors.append("%s: %s: used but never mentioned or defaulted: %s" % (it.source, it.id, ", ".join(unused)))
        tried, failed = 0, set()
        for k in range(samples * 20):
            try:
                ex = it.draw(rng, dialect="bsd" if k % 10 == 9 else "gnu")
            except (IntentError, KeyError, ValueError, IndexError, TypeError) as e:
                failed.add(str(e) if isinstance(e, IntentError) else "%s: %s: %s" % (it.id, type(e).__name__, e))
                continue
            tried += 1
            if tried <= samples:
                rows.append((it, ex.text, ex.command()))
            plain = ex.text.lower()
            seen[plain].add(it.id)
        errors += ["%s: %s" % (it.source, f) for f in sorted(failed)]
    for i, why in parses([r[2] for r in rows]):
        errors.append("%s: %s: bash -n: %r: %s" % (rows[i][0].source, rows[i][0].id, rows[i][2], why))
    for it, _, cmd in rows:
        for u in set(utilities(cmd)):
            tools[u] += 1
    twice = [(t, ids) for t, ids in seen.items() if len(ids) > 1]
    for e in errors:
        print("error:", e)
    for t, ids in twice[:40]:
        print("same request, several intents: %r: %s" % (t, ", ".join(sorted(ids))))
    if thin:
        print("few phrasings: " + ", ".join(thin))
    print("%d intents, %d phrasings, %d utilities, %d errors, %d requests claimed twice" %
          (len(INTENTS), phrasings, len(tools), len(errors), len(twice)))
    print("utilities:", " ".join(u for u, _ in tools.most_common()))
    return 1 if errors else 0


def main(argv=None):
    ap = argparse.ArgumentParser(prog="python3 -m training.dsl", description=__doc__.split("\n")[0])
    ap.add_argument("--show", metavar="ID", help="examples of the intents whose id contains ID")
    ap.add_argument("--all", action="store_true", help="examples of every intent")
    ap.add_argument("--check", action="store_true")
    ap.add_argument("--words", action="store_true")
    ap.add_argument("-n", type=int, default=5)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("files", nargs="*", help="intent files (default: all)")
    a = ap.parse_args(argv)
    if a.check:
        return check(a.files, min(a.n, 5))
    for e in load(a.files):
        print("error:", e, file=sys.stderr)
    if a.words:
        found = {w.strip(".,?!'\"()").lower() for it in INTENTS.values() for _, t in it.say for w in phrase.words(t)}
        print("\n".join(sorted(w for w in found if w.isalpha())))
        return 0
    if not (a.all or a.show):
        ap.error("one of --show, --all, --check, --words")
    rng = random.Random(a.seed)
    for it in INTENTS.values():
        if a.show and a.show not in it.id:
            continue
        print("# %s" % it.id)
        for _ in range(a.n):
            try:
                ex = it.draw(rng)
                print("  %-72s %s" % (ex.text, ex.command()))
            except IntentError as e:
                print("  error:", e)
    return 0


if __name__ == "__main__":
    from training import dsl   # one module, not two: the intents import training.dsl
    sys.exit(dsl.main())
