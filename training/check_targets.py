"""Checks the commands that training teaches, by machine.

Owns four questions: does it parse; is its utility one of this Debian (or a builtin); are its options in that utility's manual or help;
and, for work on files, does it run on files made for it, and do find's results agree with what the phrasing claims.
Refuses to run anything outside the sandbox of eval_sandbox.py.

    python3 -m training.check_targets [-n 2] [--no-run] [FILE.py …]      exit 1 when a target fails
"""
import argparse
import collections
import concurrent.futures
import functools
import json
import pathlib
import random
import re
import shlex
import shutil
import subprocess
import sys

from . import dsl, missing, values

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import eval_sandbox  # noqa: E402  (the judge's scripts run without a package)

BUILTINS = set("""alias bg bind cd command declare dirs disown echo eval exec exit export false fc fg getopts hash help history jobs kill let local popd printf pushd pwd
    read readonly set shift shopt source test time times trap true type typeset ulimit umask unalias unset wait . : [ [[ for while until if case do done then else fi { } ! ((""".split())
#: what works on files alone, and may therefore be run
FILE_TOOLS = set("""awk basename base64 bzip2 bunzip2 cat chmod cmp column comm cp cut date diff dirname du echo expand file find fmt fold grep gunzip gzip head join jq ln ls md5sum mkdir mv nl
    od paste printf readlink realpath rev rm rmdir sed seq sha1sum sha256sum sha512sum shuf sort split stat tac tail tar tee test touch tr truncate uniq unxz unzip wc xargs xz zcat zgrep zip
    while for do done sleep cd pwd bunzip2 bzcat cksum csplit tsort unexpand numfmt factor xxd hexdump strings mktemp bash [ true false""".split())
BAD = re.compile(r"invalid option|unrecognized option|unknown (option|predicate|primary)|syntax error|command not found|unterminated|unknown command|invalid (mode|argument|line|character)|missing (operand|argument)|usage:|compile error|parse error", re.I)


def simple_commands(cmd):
    """The words of each simple command, roughly: split at operators outside quotes."""
    try:
        lex = shlex.shlex(cmd.replace("$(", " ; ").replace("<(", " ; ").replace("`", " ; "), posix=True, punctuation_chars="|;&()")
        lex.whitespace_split, lex.commenters = True, ""
        words, out = list(lex), []
    except ValueError:
        return []
    for w in [";"] + words:
        if w and set(w) <= set("|;&()"):
            out.append([])
        else:
            out[-1].append(w)
    clean = []
    for ws in out:
        while ws and (ws[0] in ("sudo", "time", "nohup", "do", "then", "else", "!", "{", "while", "until", "if") or re.match(r"\w+=", ws[0])):
            ws = ws[1:]
        if "xargs" in ws[:1]:
            rest = [i for i, w in enumerate(ws[1:], 1) if not w.startswith("-") and not w.isdigit() and w != "{}"]
            if rest:
                clean.append(ws[rest[0]:])
        if ws and ws[0] == "find":   # what -exec runs is a command of its own
            at = [i for i, w in enumerate(ws) if w in ("-exec", "-execdir", "-ok")]
            ends = [next((k for k in range(i, len(ws)) if ws[k] == "+"), len(ws)) for i in at]
            clean += [ws[i + 1:end] for i, end in zip(at, ends) if i + 1 < end]
            ws = ws[:at[0] + 1] if at else ws
        if ws:
            clean.append(ws)
    return clean


@functools.lru_cache(None)
def manual(tool):
    """Every option that the manual page or the help of a tool names; None where there is neither."""
    text = ""
    for argv in (["man", "-P", "cat", tool], [tool, "--help"]):
        if argv[0] != "man" and tool not in FILE_TOOLS | {"git", "ps", "ss", "ip", "curl", "wget"}:
            continue
        try:
            done = subprocess.run(argv, capture_output=True, text=True, timeout=10, stdin=subprocess.DEVNULL, errors="replace", env={"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "MANWIDTH": "200", "LANG": "C.UTF-8"})
            text += re.sub(r".\x08", "", done.stdout) + done.stderr * (argv[0] != "man")
        except (OSError, subprocess.TimeoutExpired):
            pass
    found = set(re.findall(r"(?<![\w-])(--?\+?[A-Za-z0-9?][\w-]*)", text))
    return found if len(found) > 1 else None


#: -x, -u=s: what is taken away, not an option
MODE = re.compile(r"-[rwxXstugoaieAd]+(=\w*)?$")


def odd_options(words):
    """Options of one simple command that its manual does not have."""
    tool, known = words[0], manual(words[0])
    if known is None or tool in ("echo", "printf", "test", "[", "python3", "bash", "sh", "kill", "pkill", "set", "git", "docker", "env", "sudo", "exec",
                                   "openssl", "apt", "pip", "npm", "perf", "sqlite3"):   # options are in the pages of their subcommands
        return []
    letters = {o[1] for o in known if len(o) == 2}
    out = []
    for w in words[1:]:
        if w == "--":
            break
        if not re.match(r"--?[A-Za-z]", w) or (MODE.match(w) and tool in ("chmod", "chattr", "find")):
            continue
        name = w.split("=")[0]
        if name.startswith("--"):
            if name not in known and not any(k.startswith(name) for k in known):
                out.append(w)
        elif name not in known and name[:2] not in known and not all(c in letters for c in name[1:]):
            out.append(w)
    return out


# ---------------------------------------------------------------- running

ARCHIVE_MADE = {".zip": "zip -q {0} seed.txt", ".tar": "tar -cf {0} seed.txt", ".tar.gz": "tar -czf {0} seed.txt", ".tgz": "tar -czf {0} seed.txt", ".tar.bz2": "tar -cjf {0} seed.txt", ".tar.xz": "tar -cJf {0} seed.txt",
                ".gz": "gzip -c seed.txt > {0}", ".xz": "xz -c seed.txt > {0}", ".bz2": "bzip2 -c seed.txt > {0}"}
SCRIPT = "echo said\n"
TEXT = "".join("%d,%s,%d,Paris,%d,x,y,z\n" % (i, w, 97 - 7 * i, i % 3) for i, w in enumerate("alpha beta gamma delta error warning todo zeta eta theta".split(), 1))
JSON = json.dumps([{k: ("alpha" if n % 2 else n) for n, k in enumerate(values.KEYS)} | {"id": i} for i in range(3)])


def prepared(ex, cmd):
    """The item for the sandbox: the files that the values of an example name, as the command will read them."""
    script, text = [], JSON if re.search(r"\bjq\b", cmd) else SCRIPT if re.search(r"\b(bash|sh) (-\w+ )?[^-]", cmd) else TEXT
    files = [{"path": "seed.txt", "text": SCRIPT if text == SCRIPT else TEXT}]
    for name, v in ex.values.items():
        kind, raw = values.kind_of(name), v.forms["raw"]
        if kind not in ("file", "dir", "path", "archive", "csv", "json", "log") or raw in (".", "..", "/", "~") or raw.startswith(("/proc", "/usr", "/dev", "/sys", "/bin", "/etc/passwd", "/etc/group", "/etc/hosts")):
            continue
        end = next((e for e in sorted(ARCHIVE_MADE, key=len, reverse=True) if raw.endswith(e)), None)
        if kind == "dir" or raw.endswith("/"):
            files += [{"path": raw.rstrip("/"), "type": "dir"}, {"path": raw.rstrip("/") + "/inner.txt", "text": TEXT, "age": "3d"}]
        elif kind == "archive" and end:
            name = shlex.quote(raw) if not raw.startswith("~") else raw
            script.append("mkdir -p $(dirname %s) && %s" % (name, ARCHIVE_MADE[end].format(name)))
        else:
            files.append({"path": raw, "text": JSON if raw.endswith(".json") else text})
    if any(f["path"] == "seed.txt" for f in files[1:]):
        files = files[1:]
    return {"id": re.sub(r"\W", "-", ex.id) + "-%d" % (id(ex) % 99991), "setup": {"files": files, **({"prepare": "\n".join(script)} if script else {})}, "check": {}}


def may_run(cmd):
    tools = {ws[0] for ws in simple_commands(cmd)}
    return bool(tools) and tools <= FILE_TOOLS and not re.search(r"tail .*-[a-zA-Z0-9]*[fF]\b|-n? ?-f\b|\brm\b.* /\w+(\s|$)|\bsudo\b|while true|until |/dev/|\binotify|~alice|sleep", cmd)


SIZES = {"": 512, "c": 1, "k": 1024, "M": 1 << 20, "G": 1 << 30}
BIGGER, SMALLER = r"(larger|bigger|greater|more) than|over|above|exceeding|of more than|at least|or more", r"(smaller|less) than|under|below|at most|up to"
OLDER, NEWER = r"older than|more than|not (modified|changed|touched|accessed|read|opened|used)|not been|over", r"(last|past)|newer than|younger than|less than|within"


def claims(ex, cmd):
    """Files of which the phrasing says whether they are meant: [(entry, meant)], read from its words and values; None: it claims nothing that is checked here."""
    if not re.match(r"find [^|;&$()>]*$", cmd) or "-exec" in cmd or "-delete" in cmd or "-printf" in cmd or " -o " in cmd:
        return None
    said = ex.text.lower()
    spans = {n: said[max(0, v.start - 45):v.start] for n, v in ex.values.items()}
    ext = next((v.forms["bare"] for n, v in ex.values.items() if n == "ext"), None)
    size = next(((n, v) for n, v in ex.values.items() if n == "size"), None)
    age = next(((n, v) for n, v in ex.values.items() if n == "age"), None)
    kinds = {values.kind_of(n) for n in ex.values}
    if not kinds <= {"ext", "size", "age", "dir"} or len(ex.values) - ("dir" in ex.values) == 0 or "size2" in ex.values or "ext2" in ex.values or ex.lost or ex.typo:
        return None
    if re.search(r"\b(empty|hidden|directories|(sub)?folders|subdirectories|without|except|other than|but|metadata|status|links|symlinks|writable|executable|owned|between|depth|level|case|created|accessed|read|opened|used|permissions|exactly|not)\b", said) or "-maxdepth" in cmd or "-ctime" in cmd or ("-name" in cmd and not ext):
        return None
    rows = [({"age": "2h"}, {})]
    if size:
        before = spans[size[0]].split(",")[-1]
        up, down = list(re.finditer(BIGGER, before)), list(re.finditer(SMALLER, before))
        if not up and not down:
            return None
        wants_big = (up[-1].end() if up else -1) > (down[-1].end() if down else -1)
        n = int(size[1].forms["bytes"])
        if not 4096 < n < 1 << 33:
            return None
        rows = [({**e, "size": s, "sparse": True}, {**m, "size": ok}) for e, m in rows for s, ok in ((int(n * 2.5), wants_big), (n // 3, not wants_big))]
    else:
        rows = [({**e, "text": "x\n"}, m) for e, m in rows]
    if age:
        before = spans[age[0]].split(",")[-1]
        old, new = list(re.finditer(OLDER, before)), list(re.finditer(NEWER, before))
        if not old and not new:
            return None
        wants_old = (old[-1].end() if old else -1) > (new[-1].end() if new else -1)
        sec = int(age[1].forms["seconds"])
        if sec < 7200:
            return None
        rows = [({**e, "age": "%ds" % s}, {**m, "age": ok}) for e, m in rows for s, ok in ((sec * 2 + 90000, wants_old), (sec // 3, not wants_old))]
    if ext:
        rows = [({**e, "end": x}, {**m, "ext": ok}) for e, m in rows for x, ok in ((ext, True), ("zzz", False))]
    return rows


def check_claim(box, ex, cmd):
    """None when find's results are what the phrasing claims, "" when it claims nothing, else what is wrong."""
    rows = claims(ex, cmd)
    if rows is None:
        return ""
    where = ex.values["dir"].forms["raw"].rstrip("/") if "dir" in ex.values else "."
    if where in ("", "/", "~", "..") or where.startswith(("/", "~", "..")):
        where = "claimed"
    files, meant = [{"path": "claimed", "type": "dir"}], set()
    for i, (entry, m) in enumerate(rows):
        entry = dict(entry)
        name = "f%d.%s" % (i, entry.pop("end", "txt"))
        files.append({"path": "%s/%s" % (where, name), **entry})
        if all(m.values()):
            meant.add(name)
    run = cmd if "dir" not in ex.values or where != "claimed" else re.sub(r"^find (\S+|'[^']*') ", "find claimed ", cmd)
    item = {"id": "claim-%d" % (id(ex) % 99991), "setup": {"files": files}, "check": {}}
    got = box.run(item, run)
    box.forget(item)
    found = {line.rsplit("/", 1)[-1] for line in got.stdout.split("\n") if re.search(r"/f\d+\.\w+$", line)}
    return None if found == meant else "claims %s, finds %s" % (sorted(meant), sorted(found))


def run_one(box, ex, cmd):
    """→ what is wrong with running it, or None."""
    item = prepared(ex, cmd)
    try:
        got = box.run(item, cmd)
        if got.status not in (0, 1) and re.search(r"File exists|exists and is not|already exists", got.stderr):
            item["setup"]["files"] = item["setup"]["files"][:1]
            box.forget(item)
            got = box.run(item, cmd)
    except (eval_sandbox.SandboxError, OSError) as e:
        return "not prepared: %s" % str(e)[:80]
    finally:
        box.forget(item)
    if got.timed_out:
        return "did not end"
    if BAD.search(got.stderr):
        return got.stderr.strip().split("\n")[0][:110]
    return None


def main(argv=None):
    ap = argparse.ArgumentParser(prog="python3 -m training.check_targets", description=__doc__.split("\n")[0])
    ap.add_argument("files", nargs="*")
    ap.add_argument("-n", type=int, default=2, help="draws an intent")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--jobs", type=int, default=2)
    ap.add_argument("--no-run", action="store_true")
    a = ap.parse_args(argv)
    errors = dsl.load(a.files)
    rng, rows = random.Random(a.seed), []
    for it in dsl.INTENTS.values():
        k = a.n if isinstance(it, dsl.Intent) else a.n * 12
        for _ in range(k):
            ex = it.draw(rng, plain=True, dialect="gnu")
            rows.append((it, ex, ex.command()))
    count, faults = collections.Counter(), [("", e) for e in errors]
    bad = dict(dsl.parses([c for _, _, c in rows]))
    for i, (it, ex, cmd) in enumerate(rows):
        if cmd == missing.NOTHING:
            count["no request"] += 1
            continue
        count["targets"] += 1
        if i in bad:
            faults.append((it.id, "does not parse: %s" % cmd))
            continue
        count["parse"] += 1
        for ws in simple_commands(cmd):
            tool = ws[0]
            if tool in BUILTINS:
                count["utility: builtin or keyword"] += 1
            elif re.match(r"[\w.+-]+$", tool) and shutil.which(tool):
                count["utility: on this machine"] += 1
                odd = odd_options(ws)
                count["options: in the manual"] += not odd
                faults += [(it.id, "option %s of %s is in no manual: %s" % (o, tool, cmd)) for o in odd]
            else:
                count["utility: not installed here, or a value"] += 1
    if not a.no_run:
        with open(dsl.FOLDER.parent.parent / "data/eval/stubs.json", encoding="utf-8") as f:
            stubs = json.load(f)
        box = eval_sandbox.Sandbox({"empty": {"files": []}}, stubs)
        runnable = [(it, ex, cmd) for i, (it, ex, cmd) in enumerate(rows) if cmd != missing.NOTHING and i not in bad and not ex.lost and may_run(cmd)]
        try:
            with concurrent.futures.ThreadPoolExecutor(a.jobs) as pool:
                for (it, ex, cmd), wrong in zip(runnable, pool.map(lambda r: run_one(box, r[1], r[2]), runnable)):
                    count["run"] += 1
                    count["run: no complaint"] += wrong is None
                    if wrong:
                        faults.append((it.id, "%s: %s" % (wrong, cmd)))
                for (it, ex, cmd), wrong in zip(runnable, pool.map(lambda r: check_claim(box, r[1], r[2]), runnable)):
                    if wrong != "":
                        count["claims"] += 1
                        count["claims: hold"] += wrong is None
                    if wrong:
                        faults.append((it.id, "%s: %s ← %s" % (wrong, cmd, ex.text)))
        finally:
            box.close()
    for id, text in faults:
        print("%s: %s" % (id, text))
    for k in sorted(count):
        print("%-42s %d" % (k, count[k]))
    kinds = [sum(phrase_count(it)) for it in dsl.INTENTS.values() if isinstance(it, dsl.Intent)]
    print("%-42s %d of %d" % ("intents with 15 phrasings or more", sum(k >= 15 for k in kinds), len(kinds)))
    print("%d faults" % len(faults))
    return 1 if faults else 0


def phrase_count(it):
    from . import phrase
    return [phrase.count(t) for _, t in it.say]


if __name__ == "__main__":
    sys.exit(main())
