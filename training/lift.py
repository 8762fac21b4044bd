"""Lifting through the C code that is used at run time: builds tools/lift_lines.c and talks to it line by line.

Owns: the process, byte → character positions, a batch call.
Refuses: to go on when the C code does not build (RuntimeError with the compiler's words).
"""
import glob
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def build(out):
    """Compile the lifter of this tree into the folder out; → its path."""
    exe = pathlib.Path(out) / "lift_lines"
    exe.parent.mkdir(parents=True, exist_ok=True)
    table = exe.with_name("lift_words_tables.c")
    subprocess.run([sys.executable, ROOT / "tools/gen_lift_words.py", "--out", table], check=True, capture_output=True)
    sources = [ROOT / "tools/lift_lines.c", table]
    sources += [s for s in sorted(glob.glob(str(ROOT / "src/ask/lift*.c"))) if not s.endswith("_tables.c")]
    sources += [ROOT / "src/base" / (n + ".c") for n in ("arena", "buffer", "error", "utf8")]
    tmp = exe.with_suffix(".%d" % os.getpid())
    done = subprocess.run(["cc", "-O2", "-std=gnu11", "-D_GNU_SOURCE", "-I", ROOT / "src", "-I", ROOT / "include", "-o", tmp, *sources, "-lm"],
                          capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError("the lifter does not build:\n" + done.stderr)
    os.replace(tmp, exe)
    return exe


def lift(exe, requests):
    """→ for each request {"text", "slots"}; start and end in characters.  Newlines in a request become spaces."""
    lines = [" ".join(r.splitlines()) for r in requests]
    done = subprocess.run([exe], input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf-8", errors="replace", check=True)
    rows = [json.loads(line, strict=False) for line in done.stdout.split("\n") if line]
    if len(rows) != len(lines):
        raise RuntimeError("the lifter answered %d of %d requests" % (len(rows), len(lines)))
    for line, row in zip(lines, rows):
        if not line.isascii():
            raw = line.encode()
            for s in row.get("slots", ()):
                s["start"], s["end"] = len(raw[:s["start"]].decode("utf-8", "replace")), len(raw[:s["end"]].decode("utf-8", "replace"))
    return rows


def dictionary(exe):
    """The words that this lifter leaves plain."""
    text = exe.with_name("lift_words_tables.c").read_text(encoding="utf-8")
    return sorted({w for w in text.split("lift_words[] =")[1].split(";")[0].replace('"', "").replace("\\n", " ").split() if w.isalpha() and len(w) > 2})
