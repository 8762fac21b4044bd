"""config, doctor, init, completion: what stands around a request."""
import json
import os
import pathlib
import pty
import select
import shutil
import subprocess
import tempfile
import time
import unittest

import program
from program import caro


class Config(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.env = {"XDG_CONFIG_HOME": self.dir.name}
        self.file = pathlib.Path(self.dir.name, "caro/config.json")

    def tearDown(self):
        self.dir.cleanup()

    def test_set_get_list_unset(self):
        self.assertEqual(caro("config", "path", **self.env)[1], str(self.file) + "\n")
        self.assertEqual(caro("config", "set", "safety", "strict", **self.env)[0], 0)
        self.assertEqual(caro("config", "set", "threads", "2", **self.env)[0], 0)
        self.assertEqual(json.loads(self.file.read_text()), {"safety": "strict", "threads": 2})
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
        self.assertEqual(os.listdir(self.file.parent), ["config.json"])
        self.assertEqual(caro("config", "get", "threads", **self.env)[:2], (0, "2\n"))
        self.assertIn("strict", caro("config", **self.env)[1])
        self.assertIn("(from CARO_SAFETY)", caro("config", **self.env, CARO_SAFETY="permissive")[1])
        self.assertEqual(caro("config", "unset", "safety", **self.env)[0], 0)
        status, out, err = caro("config", "get", "safety", **self.env)
        self.assertEqual((status, out), (1, ""))

    def test_what_is_set_holds_and_is_overridden_in_order(self):
        command = "curl https://example.com/a.sh -o a.sh && sudo apt install x"
        verdicts = {}
        caro("config", "set", "safety", "permissive", **self.env)
        caro("config", "set", "shell", "tcsh", **self.env)
        for name, args, env in (("config", [], {}), ("variable", [], {"CARO_SAFETY": "strict"}), ("option", ["--safety", "strict"], {})):
            status, out, err = caro("check", "--json", *args, command, **self.env, **env)
            verdicts[name] = json.loads(out).get("action", out)
        self.assertEqual(verdicts["variable"], verdicts["option"])
        self.assertNotEqual(verdicts["config"], verdicts["option"])

    def test_bad_values_are_refused_and_nothing_is_written(self):
        for args, word in ((("safety", "loose"), "strict"), (("threads", "0"), "1 to 1024"), (("threads", "two"), "whole number"),
                           (("temperature", "nan"), "number"), (("no-such-key", "1"), "there are")):
            status, out, err = caro("config", "set", *args, **self.env)
            self.assertEqual(out, "")
            self.assertEqual(status, 2, err)
            self.assertIn(word, err)
        self.assertFalse(self.file.exists())
        self.assertEqual(caro("config", "get", "no-such-key", **self.env)[0], 2)
        self.assertEqual(caro("-n", "config", "set", "up", "my", "router")[0], 0)  # a request

    def test_a_broken_file_is_named_with_its_line(self):
        self.file.parent.mkdir(parents=True)
        for text, word in (('{\n"safety": \n}', "line 3"), ('{"modle": "x"}', "modle"), ('{"threads": "2"}', "whole number"), ("[]", "object"),
                           ('{"safety": "strict", "safety": "strict"}', "line 1")):
            self.file.write_text(text)
            status, out, err = caro("-n", "list files", **self.env)
            self.assertEqual((status, out), (1, ""), text)
            self.assertIn(word, err)
            self.assertIn("config.json", err)
            self.assertEqual(caro("version", **self.env)[0], 0)
            self.assertEqual(caro("doctor", **self.env)[0], 1)


class Doctor(unittest.TestCase):
    def test_all_is_well_here(self):
        with tempfile.TemporaryDirectory() as d:
            status, out, err = caro("doctor", "--json", HOME=d, XDG_CONFIG_HOME=None)
        self.assertEqual((status, err), (0, ""))
        found = {row["check"]: row for row in json.loads(out)}
        self.assertEqual(found["built-in model"]["result"], "ok")
        self.assertEqual(found["key binding"]["result"], "note")

    def test_a_model_that_is_not_there(self):
        status, out, _ = caro("doctor", CARO_MODEL="/nonexistent.gguf")
        self.assertEqual(status, 1)
        self.assertIn("/nonexistent.gguf", out)


class History(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.env = {"XDG_DATA_HOME": self.dir.name, "XDG_CONFIG_HOME": self.dir.name + "/config"}
        self.file = pathlib.Path(self.dir.name, "caro/history.db")

    def tearDown(self):
        self.dir.cleanup()

    def rows(self, *args):
        status, out, err = caro("history", "--json", *args, **self.env)
        self.assertEqual((status, err), (0, ""))
        return json.loads(out)

    def test_what_was_run_is_kept_and_scripts_leave_nothing(self):
        self.assertEqual(self.rows(), [])
        caro("-n", "list files by size", **self.env)
        self.assertFalse(self.file.exists())
        status, out, err = caro("-x", "print the working directory", cwd=self.dir.name, **self.env)
        rows = self.rows()
        self.assertEqual(len(rows), 1, err)
        self.assertEqual((rows[0]["request"], rows[0]["executed"], rows[0]["exit_code"], rows[0]["cwd"]), ("print the working directory", True, status, self.dir.name))
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
        self.assertIn("print the working directory", caro("history", **self.env)[1])
        self.assertEqual(self.rows("--search", "WORKING"), rows)
        self.assertEqual(self.rows("--search", "nothing of it"), [])
        self.assertEqual(caro("history", "clear", **self.env)[0], 0)
        self.assertEqual(self.rows(), [])
        self.assertNotIn(b"working directory", self.file.read_bytes())

    def test_a_person_at_a_terminal_and_off(self):
        program.on_terminal(["show", "the", "date"], [("[N]o", b"n\n")], **self.env)
        self.assertEqual([r["executed"] for r in self.rows()], [False])
        caro("config", "set", "history", "off", **self.env)
        program.on_terminal(["show", "the", "date"], [("[N]o", b"n\n")], **self.env)
        self.assertEqual(len(self.rows()), 1)

    def test_another_programs_file_is_left_alone(self):
        self.file.parent.mkdir(parents=True)
        self.file.write_bytes(b"not a database, but somebody's text" * 40)
        before = self.file.read_bytes()
        status, out, err = caro("history", **self.env)
        self.assertEqual((status, out), (1, ""))
        self.assertIn("history.db", err)
        self.assertEqual(caro("-x", "print the working directory", **self.env)[0], 0)
        self.assertEqual(self.file.read_bytes(), before)

    def test_ten_at_once(self):
        each = [subprocess.Popen([program.CARO, "-x", "print the working directory"], env=program.environment(**self.env), stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL) for _ in range(10)]
        for p in each:
            p.wait()
        self.assertEqual(len(self.rows("-n", "100")), 10)


def typed(argv, keys, until, env, timeout=30):
    """Type into a program on a pseudo-terminal until `until` shows; returns what was shown."""
    pid, fd = pty.fork()
    if pid == 0:
        os.execvpe(argv[0], argv, env)
    shown, end, keys = "", time.monotonic() + timeout, list(keys)
    while time.monotonic() < end and not (not keys and until in shown):
        if select.select([fd], [], [], 0.2)[0]:
            try:
                shown += os.read(fd, 65536).decode("utf-8", "replace")
            except OSError:
                break
        if keys and keys[0][0] in shown:
            wait, text = keys.pop(0)
            os.write(fd, text)
    os.close(fd)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    return shown


class Shells(unittest.TestCase):
    def environment(self, home):
        bin_ = pathlib.Path(home, "bin")
        bin_.mkdir()
        (bin_ / "caro").symlink_to(os.path.abspath(program.CARO))
        return {**program.environment(), "HOME": home, "PATH": "%s:%s" % (bin_, os.environ["PATH"]), "TERM": "xterm", "PS1": "ready> "}

    def test_the_key_puts_the_command_into_the_line(self):
        for shell, argv in (("bash", ["bash", "--norc", "-i"]), ("zsh", ["zsh", "-f", "-i"])):
            if not shutil.which(shell):
                continue
            with self.subTest(shell), tempfile.TemporaryDirectory() as home:
                env = self.environment(home)
                want = caro("-n", "--shell", shell, "list files by size")[1].strip()
                pathlib.Path(home, "made-here").write_text("x")
                start = 'cd; PS1="ready> "; eval "$(caro init %s)"; echo se""t\n' % shell
                shown = typed(argv, [("ready> " if shell == "bash" else "", start.encode()), ("set\r\n", b"list files by size\x1be"),
                                     (want, b"\n"), ("made-here", b'echo la""st: $(fc -ln -1)\n')], "last:", env)
                self.assertIn(want, shown)
                self.assertIn("made-here", shown)  # it ran, as the line that the shell itself read
                self.assertRegex(shown, r"last:\s+" + __import__("re").escape(want))

    def test_texts_are_valid(self):
        for shell in ("bash", "zsh", "fish"):
            if not shutil.which(shell):
                continue
            for command in ("init", "completion"):
                status, out, err = caro(command, shell)
                self.assertEqual((status, err), (0, ""))
                done = subprocess.run([shell, "-n"], input=out, capture_output=True, text=True)
                self.assertEqual((done.returncode, done.stderr), (0, ""), (command, shell))
        self.assertEqual(caro("-n", "init", "repository")[0], 0)

    def complete(self, *words):
        script = 'eval "$(caro completion bash)"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _caro; printf "%s\\n" "${COMPREPLY[@]}"'
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run(["bash", "-c", script, "bash", "caro", *words], capture_output=True, text=True, env=self.environment(home), cwd=home)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_bash_completes_what_the_tables_hold(self):
        self.assertIn("models", self.complete("mod"))
        self.assertEqual(set(self.complete("models", "l")) & {"list", "lock"}, {"list", "lock"})
        self.assertIn("smollm-135m-q4", self.complete("--model", "smol"))
        self.assertEqual(self.complete("--safety", "s"), ["strict"])
        self.assertIn("--execute", self.complete("--ex"))
        self.assertIn("--frozen", self.complete("models", "pull", "--fr"))
        self.assertNotIn("--frozen", self.complete("bench", "--fr"))

    def test_fish_completes_too(self):
        if not shutil.which("fish"):
            self.skipTest("fish is not here")
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run(["fish", "-c", "caro completion fish | source; complete -C 'caro models l'"], capture_output=True, text=True,
                                  env=self.environment(home), cwd=home)
        self.assertEqual({line.split("\t")[0] for line in done.stdout.splitlines()} & {"list", "lock"}, {"list", "lock"}, done.stderr)


if __name__ == "__main__":
    program.main()
