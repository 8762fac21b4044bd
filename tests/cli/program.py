"""Running the program under test: what the files beside this one share."""
import json
import os
import pathlib
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CARO = os.environ.get("CARO_BIN", str(ROOT / "build/release/caro"))
SHARED = pathlib.Path(os.environ.get("CARO_SHARED", ROOT.parent / "shared"))
STORIES = SHARED / "fixtures/stories260K/stories260K.gguf"
STATUS = {"done": 0, "failed": 1, "usage": 2, "dangerous": 3, "no model": 4, "interrupted": 130}


_cache = tempfile.TemporaryDirectory(prefix="caro-test-cache-") # nothing of a test goes into the user's own


def environment(**changes):
    env = {k: v for k, v in os.environ.items() if not k.startswith("CARO_") and k != "NO_COLOR"}
    env.update(LC_ALL="C.UTF-8", SHELL="/bin/bash", XDG_CACHE_HOME=_cache.name)
    for key, value in changes.items():
        env.pop(key, None) if value is None else env.update({key: value})
    return env


def caro(*args, stdin="", cwd=None, timeout=60, **env):
    """Run and return (status, standard output, standard error)."""
    done = subprocess.run([CARO, *map(str, args)], input=stdin, capture_output=True, text=True, errors="surrogateescape",
                          cwd=cwd, timeout=timeout, env=environment(**env))
    return done.returncode, done.stdout, done.stderr


def caro_json(*args, **kw):
    status, out, _ = caro("--json", *args, **kw)
    return status, json.loads(out)


def taken_as_request(*args):
    """Did the program ask its model about these words, whatever came of it?"""
    status, out, err = caro("-n", *args)
    return status == 0 or (status == 1 and "no request for a command" in err)


def on_terminal(args, script, timeout=30, **env):
    """Run on a pseudo-terminal. script: pairs (text to wait for, bytes to type). Returns (status, all that was shown)."""
    pid, fd = pty.fork()
    if pid == 0:
        os.execve(CARO, [CARO, *map(str, args)], environment(TERM="xterm", **env))
    shown, script, end = b"", list(script), time.monotonic() + timeout
    try:
        while time.monotonic() < end:
            if select.select([fd], [], [], 0.2)[0]:
                try:
                    chunk = os.read(fd, 65536)
                except OSError:
                    chunk = b""
                if not chunk:
                    break
                shown += chunk
            if script and script[0][0].encode() in shown:
                os.write(fd, script.pop(0)[1])
        else:
            os.kill(pid, 9)
            raise AssertionError("no end after %d s; shown: %r" % (timeout, shown))
    finally:
        _, status = os.waitpid(pid, 0)
        os.close(fd)
    if script:
        raise AssertionError("%r was never shown: %r" % (script[0][0], shown))
    return os.waitstatus_to_exitcode(status), shown.decode("utf-8", "surrogateescape")


def need(path, what):
    if not pathlib.Path(path).exists():
        print("skipped: %s is not here (%s)" % (what, path))
        sys.exit(77)


def main():
    unittest.main(verbosity=2)
