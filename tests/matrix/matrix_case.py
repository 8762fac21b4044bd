"""What the tests of caro matrix share: a folder of their own, small GGUF-named files as models, and the store's rows."""
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "cli"))
import program  # noqa: E402


def need_yaml():
    """PyYAML, of this Python or of the system's: then the test starts anew in that one."""
    try:
        import yaml
        return yaml
    except ImportError:
        if sys.executable != "/usr/bin/python3" and subprocess.run(["/usr/bin/python3", "-c", "import yaml"], capture_output=True).returncode == 0:
            os.execv("/usr/bin/python3", ["/usr/bin/python3", "-B", *sys.argv])
        print("skipped: no PyYAML here (package: python3-yaml)")
        sys.exit(77)


def alive(pid):
    """Is there such a process, and no zombie?"""
    try:
        return pathlib.Path("/proc/%d/stat" % pid).read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except (OSError, IndexError):
        return False


def marked(mark):
    """The processes whose environment holds MARK=mark."""
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if ("CARO_TEST_MARK=%s" % mark).encode() in (entry / "environ").read_bytes().split(b"\0") and alive(int(entry.name)):
                found.append(int(entry.name))
        except OSError:
            pass
    return found


def wait_for(condition, seconds=20, what="it"):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        got = condition()
        if got:
            return got
        time.sleep(0.02)
    raise AssertionError("%s did not happen within %d s" % (what, seconds))


class MatrixCase(unittest.TestCase):
    def setUp(self):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="caro-matrix-"))
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.mark = "%d-%s" % (os.getpid(), self.dir.name)
        self.env = program.environment(HOME=str(self.dir / "home"), XDG_CONFIG_HOME=None, XDG_CACHE_HOME=None, HF_HOME=None, HF_HUB_CACHE=None,
                                       HF_HUB_OFFLINE="1", CARO_TEST_MARK=self.mark, GITHUB_ACTIONS=None, GITHUB_STEP_SUMMARY=None, GITHUB_OUTPUT=None)
        (self.dir / "home").mkdir()
        self.addCleanup(self.nothing_survives)

    def nothing_survives(self):
        left = marked(self.mark)
        for pid in left:
            os.kill(pid, signal.SIGKILL)
        self.assertEqual(left, [], "processes survived")

    def model(self, name, size=1000):
        path = self.dir / (name + ".gguf")
        with open(path, "wb") as f:
            f.truncate(size)
        return str(path)

    def caro(self, *args, timeout=120, **env):
        done = subprocess.run([program.CARO, *map(str, args)], cwd=self.dir, env={**self.env, **env}, capture_output=True, timeout=timeout,
                              stdin=subprocess.DEVNULL)
        done.stdout, done.stderr = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        return done

    def start(self, *args, **env):
        return subprocess.Popen([program.CARO, *map(str, args)], cwd=self.dir, env={**self.env, **env}, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace")

    def rows(self, dir="caro-matrix", run=None):
        db = sqlite3.connect("file:%s?mode=ro" % (self.dir / dir / "results.db"), uri=True)
        db.row_factory = sqlite3.Row
        run = run or db.execute("select max(run_id) from run").fetchone()[0]
        rows = {r["id"]: dict(r) for r in db.execute("select * from job where run_id = ? order by ordinal", (run,))}
        db.close()
        return rows

    def states(self, **kw):
        return {k: v["state"] for k, v in self.rows(**kw).items()}

    def report(self, form, *args, **env):
        done = self.caro("matrix", "report", "--format", form, *args, **env)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def script(self, name, text):
        path = self.dir / name
        path.write_text(text)
        path.chmod(0o755)
        return str(path)


def main():
    unittest.main(verbosity=2)


__all__ = ["MatrixCase", "alive", "json", "main", "marked", "need_yaml", "os", "pathlib", "program", "signal", "sqlite3", "subprocess", "time", "unittest", "wait_for"]
