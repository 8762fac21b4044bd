"""What the four suites share: finding the program and the model, running tests, TAP and JUnit.

A test is a function in a module suite_*.py, made known by @quality (fails for a model that answers nonsense) or @contract (holds
for any model that loads). It fails by assert, and skips by skip(). Needs Python 3 alone.
"""
import importlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import xml.etree.ElementTree as tree

HERE = pathlib.Path(__file__).resolve().parent
SUITES = {"e2e-cli": "suite_e2e_cli", "system-integration": "suite_system", "mlx-integration": "suite_mlx",
          "embedded-contract": "suite_embedded"}
tests = []


class Skip(Exception):
    """The reason why a test cannot run here."""


def skip(why):
    raise Skip(why)


def quality(function):
    tests.append(("quality", function))
    return function


def contract(function):
    tests.append(("contract", function))
    return function


def find_beside(name, folders):
    for folder in folders:
        path = HERE / folder / name
        if os.access(path, os.X_OK):
            return str(path.resolve())
    return shutil.which(name)


def program():
    found = os.environ.get("CARO_BIN") or find_beside("caro", ("../../build/release", "../../../bin", ".."))
    if not found:
        sys.exit("suite: no caro: name it with CARO_BIN")
    return os.path.abspath(found)


def hub_cache():
    """Where models are cached, told to a program whose home is another one."""
    env = os.environ
    if env.get("HF_HUB_CACHE"):
        return env["HF_HUB_CACHE"]
    home = env.get("HF_HOME") or os.path.join(env.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "huggingface")
    return os.path.join(home, "hub")


CARO = program()
MODEL = os.environ.get("CARO_MODEL_PATH") or os.environ.get("CARO_MODEL") or "builtin"
if os.path.exists(MODEL):
    MODEL = os.path.abspath(MODEL)
TIMEOUT = float(os.environ.get("CARO_SUITE_TIMEOUT", "120"))


def environment(home, **changes):
    env = {k: v for k, v in os.environ.items() if not k.startswith(("CARO_", "XDG_")) and k != "NO_COLOR"}
    env.update(CARO_MODEL=MODEL, HOME=str(home), HF_HUB_CACHE=hub_cache(), LC_ALL="C.UTF-8", SHELL="/bin/sh", TMPDIR=str(home))
    for key, value in changes.items():
        env.pop(key, None) if value is None else env.update({key: str(value)})
    return env


class Place:
    """A home and a work folder of a test's own."""

    def __init__(self, folder):
        self.home = pathlib.Path(folder, "home")
        self.work = pathlib.Path(folder, "work")
        self.home.mkdir()
        self.work.mkdir()

    def caro(self, *args, stdin="", wrap=(), timeout=None, **env):
        """(status, standard output, standard error); a signal is a negative status."""
        done = subprocess.run([*wrap, CARO, *map(str, args)], input=stdin, capture_output=True, text=True, errors="surrogateescape",
                              cwd=self.work, timeout=timeout or TIMEOUT, env=environment(self.home, **env))
        assert done.returncode >= 0, "it died of signal %d: %s" % (-done.returncode, done.stderr[-300:])
        return done.returncode, done.stdout, done.stderr

    def put(self, **files):
        for name, text in files.items():
            (self.work / name.replace("__", ".")).write_text(text)

    def files(self):
        return sorted(str(p.relative_to(self.work)) for p in self.work.rglob("*"))


def run_one(kind, function):
    """(state, message, seconds)"""
    began = time.monotonic()
    state, message = "ok", ""
    with tempfile.TemporaryDirectory(prefix="caro-suite-") as folder:
        try:
            function(Place(folder))
        except Skip as why:
            state, message = "skip", str(why)
        except subprocess.TimeoutExpired as err:
            state, message = "fail", "no end within %g s" % err.timeout
        except AssertionError as err:
            line = traceback.extract_tb(err.__traceback__)[-1]
            state, message = "fail", str(err) or "%s (line %d)" % (line.line, line.lineno)
        except Exception as err:  # a test that breaks is a failure with its reason
            state, message = "fail", "%s: %s" % (type(err).__name__, err)
    return state, message, time.monotonic() - began


def clean(text):
    """Without what XML and TAP cannot carry: a model may have printed anything."""
    return "".join(c if c.isprintable() else " " for c in text)[:2000]


def write_junit(path, suite, rows):
    root = tree.Element("testsuite", name=suite, tests=str(len(rows)), failures=str(sum(r[1] == "fail" for r in rows)),
                        skipped=str(sum(r[1] == "skip" for r in rows)), time="%.3f" % sum(r[3] for r in rows))
    properties = tree.SubElement(root, "properties")
    tree.SubElement(properties, "property", name="model", value=clean(os.environ.get("CARO_MODEL_ID") or MODEL))
    for name, state, message, seconds in rows:
        case = tree.SubElement(root, "testcase", classname=suite, name=name, time="%.3f" % seconds)
        if state == "fail":
            tree.SubElement(case, "failure", message=clean(message)).text = clean(message)
        elif state == "skip":
            tree.SubElement(case, "skipped", message=clean(message))
    partial = path + ".partial"
    tree.ElementTree(root).write(partial, encoding="utf-8", xml_declaration=True)
    os.replace(partial, path)


def name_of(kind, function):
    return "%s: %s" % (kind, function.__name__.replace("_", " "))


def main(argv):
    if len(argv) != 1 or argv[0] not in SUITES:
        print("usage: run.sh " + "|".join(SUITES), file=sys.stderr)
        return 2
    suite, rows = argv[0], []
    module = importlib.import_module(SUITES[suite])
    listed = module.rows() if hasattr(module, "rows") else None
    if listed is None:
        print("1..%d" % len(tests), flush=True)
    for row in listed if listed is not None else ((name_of(k, f), *run_one(k, f)) for k, f in tests):
        rows.append(row)
        name, state, message, seconds = row
        note = " # SKIP " + clean(message) if state == "skip" else ""
        print("%sok %d - %s%s" % ("not " if state == "fail" else "", len(rows), name, note))
        if state == "fail":
            print("# " + clean(message))
        print("# %.2f s" % seconds, flush=True)
    if listed is not None:
        print("1..%d" % len(rows))
    if os.environ.get("CARO_RESULTS"):
        write_junit(os.environ["CARO_RESULTS"], suite, rows)
    if any(r[1] == "fail" for r in rows) or not rows:
        return 1
    if all(r[1] == "skip" for r in rows):
        print("skipped: " + rows[0][2])
        return 77
    return 0


if __name__ == "__main__":
    sys.modules["suite"] = sys.modules["__main__"]
    sys.path.insert(0, str(HERE))
    sys.exit(main(sys.argv[1:]))
