"""Which model answers, what is asked before a download, and what is seen of downloads: terminals, logs, JSON events. And the catalog's rows."""
import json
import os
import pathlib
import pty
import re
import select
import signal
import time

from hub_server import CARO, COMMIT, FILE, REPO, SHA, HubTest, main, sha256

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MODEL = (ROOT / "data/builtin.gguf").read_bytes()  # a real model under other names


class Terminal(HubTest):
    def on_terminal(self, args, script=(), timeout=30, size=(24, 100), **env):
        """Run on a pseudo-terminal. script: pairs (text to wait for, bytes to type). Returns (status, all that was shown)."""
        import fcntl
        import struct
        import termios
        pid, fd = pty.fork()
        if pid == 0:
            os.chdir(self.home)
            os.execve(CARO, [CARO, *args], self.env(**dict({"TERM": "xterm"}, **env)))
        fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
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
                self.fail("no end after %d s; shown: %r" % (timeout, shown))
        finally:
            status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            os.close(fd)
        self.assertEqual(script, [], "never shown; shown was: %r" % shown)
        return status, shown.decode()


class Choose(Terminal):
    def setUp(self):
        super().setUp()
        self.serve_files({FILE: MODEL})

    def model(self, *args, **env):
        status, out, err = self.run_caro("--json", "list files", *args, **env)
        return json.loads(out)["model"] if status == 0 else (status, err)

    def test_order(self):
        """--model, CARO_MODEL, config.json, the default when it is in the cache, the built-in model."""
        self.assertEqual(self.model(), "caro builtin")
        config = pathlib.Path(self.home, ".config/caro/config.json")
        self.write_catalog([self.row("acme-1", FILE, MODEL)], default="acme-1")
        self.assertEqual(self.model(), "caro builtin", "the default is not in the cache")
        self.assertEqual(self.hub.log, [])
        for i, name in enumerate("abc"):
            pathlib.Path(self.home, name + ".gguf").write_bytes(MODEL)
        self.assertEqual(self.caro("pull", "acme-1")[0], 0)
        why = lambda **kw: self.run_caro("-v", "-n", "list files", **kw)
        path = self.home + "/nowhere.gguf"
        config.write_text(json.dumps({"model": path}))
        self.assertIn("config.json names '%s'" % path, why()[2])
        self.assertIn("CARO_MODEL names './x.gguf'", why(CARO_MODEL="./x.gguf")[2])
        self.assertIn("--model names './y.gguf'", self.run_caro("--model", "./y.gguf", "list files", CARO_MODEL="./x.gguf")[2])
        self.assertEqual(self.run_caro("--model", "builtin", "-n", "list files", CARO_MODEL="./x.gguf")[0], 0)

    def test_nothing_of_the_working_directory_is_used_by_itself(self):
        here = pathlib.Path(self.home, "here")
        here.mkdir()
        for name in ("acme-1", "acme-1.gguf", FILE, "builtin", "builtin.gguf", "auto", "qwen-1.5b-q4", "model.gguf"):
            (here / name).write_text("no model")
        self.assertEqual(self.run_caro("-n", "list files", cwd=here)[0], 0)
        self.assertEqual(self.run_caro("-n", "list files", cwd=here, CARO_MODEL="builtin")[0], 0)
        self.assertEqual(self.run_caro("-n", "list files", "--model", "acme-1", cwd=here)[0], 4)
        # a relative path in the config is below the config's folder, and relative HOME and XDG folders are none
        pathlib.Path(self.home, ".config/caro/config.json").write_text('{"model": "model.gguf"}')
        self.assertIn(self.home + "/.config/caro/model.gguf", self.run_caro("-n", "list files", cwd=here)[2])
        pathlib.Path(self.home, ".config/caro/model.gguf").write_bytes(MODEL)
        self.assertEqual(self.run_caro("-n", "list files", cwd=here)[0], 0)
        cache = here / ".cache/huggingface/hub/models--acme--Model-GGUF/snapshots" / COMMIT
        cache.mkdir(parents=True)
        (cache / FILE).write_text("no model")
        self.assertEqual(self.caro("path", "hf:%s/%s@%s" % (REPO, FILE, COMMIT), cwd=here, HOME=".", XDG_CACHE_HOME=".cache")[0], 4)

    def test_unknown_ids_name_the_nearest(self):
        for name, near in (("qwen-0.5", "qwen-0.5b-q4"), ("smolm-135m", "smollm-135m-q4"), ("acme", "acme-1"), ("mistral", "mistral-7b-q3")):
            for status, out, err in (self.run_caro("--model", name, "list files"), self.caro("show", name)):
                self.assertEqual((status, out), (4, ""))
                self.assertIn(near, err)

    def test_pull_asks_beforehand(self):
        status, out, err = self.run_caro("--model", "acme-1", "-n", "list files")
        self.assertEqual((status, out), (4, ""), err)
        self.assertIn("caro models pull acme-1", err)
        self.assertEqual(self.run_caro("--model", "acme-1", "-y", "-n", "list files")[0], 4, "--yes is no yes to this")
        self.assertEqual(self.run_caro("--model", "acme-1", "--pull", "--offline", "-n", "list files")[0], 4)
        self.assertEqual(self.hub.log, [])
        status, out, err = self.run_caro("--model", "acme-1", "--pull", "-n", "list files")
        self.assertEqual((status, out.count("\n")), (0, 1), err)
        self.assertEqual(out, self.run_caro("-n", "list files")[1], "the same model, the same answer")
        self.assertTrue(self.good(sha256(MODEL)))
        self.assertEqual(self.run_caro("--model", "acme-1", "--offline", "-n", "list files")[0], 0)
        self.assertEqual({auth for _, _, auth in self.hub.log}, {"Bearer secret"})

    def test_pull_of_the_default(self):
        self.write_catalog([self.row("acme-1", FILE, MODEL)], default="acme-1")
        self.assertEqual(self.run_caro("--pull", "-n", "list files")[0], 0)
        self.assertTrue(self.good(sha256(MODEL)))

    def test_a_matrix_that_may_fetch(self):
        """Without --pull a missing model is unavailable; with it, it is fetched once, checked, and the job gets its file. One that the hub
        has not, or whose bytes are wrong, changes nothing for the others."""
        command = ("--", "sh", "-c", 'test -f "$CARO_MODEL_PATH" && caro -n list files by size')
        env = {"PATH": os.path.dirname(CARO) + ":/usr/bin:/bin"}
        self.assertEqual(self.run_caro("matrix", "run", "--models", "acme-1", *command, **env)[0], 4)
        self.assertEqual(self.hub.log, [])
        models = "acme-1,builtin,hf:%s/none.gguf" % REPO
        status, _, err = self.run_caro("matrix", "run", "--pull", "--models", models, *command, **env)
        self.assertEqual(status, 1, err)
        jobs = json.loads(self.run_caro("matrix", "report", "--format", "json")[1])["jobs"]
        self.assertEqual({j["id"]: j["state"] for j in jobs}, {"acme-1": "passed", "builtin": "failed", "none": "unavailable"}, jobs)
        self.assertTrue(self.good(sha256(MODEL)))
        self.assertEqual(sum(command == "GET" for command, _, _ in self.storage.log), 1)
        self.forget()
        status, out, err = self.run_caro("bench", "--models", "acme-1", "--pull", "-p", "16", "-n", "0", "-r", "1", "--no-roofline")
        self.assertEqual((status, "| pp16 |" in out), (0, True), err)

    def test_a_person_is_asked(self):
        self.write_catalog([self.row("acme-1", FILE, MODEL, licence="acme-1.0", restriction="no kittens")])
        status, shown = self.on_terminal(["--model", "acme-1", "-n", "list files"], [("[y/N]", b"n\r")])
        self.assertEqual(status, 4)
        size = len(MODEL) / 1e6
        for word in ("%.*f MB" % (size < 10, size), "acme-1.0", "no kittens", self.hub.url()):
            self.assertIn(word, shown)
        self.assertEqual(self.hub.log, [])
        status, shown = self.on_terminal(["--model", "acme-1", "-n", "-y", "list files"], [("[y/N]", b"\r")])
        self.assertEqual((status, self.hub.log), (4, []))
        for args in (["--json"], ["-q"], ["--offline"]):
            status, shown = self.on_terminal(["--model", "acme-1", "-n", *args, "list files"] if args != ["--json"] else
                                             ["--model", "acme-1", "--json", "list files"])
            self.assertEqual((status, self.hub.log), (4, []), shown)
        status, shown = self.on_terminal(["--model", "acme-1", "-n", "list files"], [("[y/N]", b"y\r")])
        self.assertEqual(status, 0, shown)
        self.assertIn("sha256 %s" % sha256(MODEL)[:12], shown)
        self.assertTrue(self.good(sha256(MODEL)))
        status, shown = self.on_terminal(["--model", "acme-1", "-n", "list files"])
        self.assertEqual((status, "[y/N]" in shown), (0, False))

    def reason(self, **env):
        status, _, err = self.run_caro("-v", "-n", "--model", "auto", *env.pop("args", ()), "list files", **env)
        self.assertEqual(status, 0, err)
        return [line for line in err.splitlines() if line.startswith("auto: ")][0]

    def test_auto(self):
        rows = [self.row("acme-1", FILE, MODEL, ci_suitable=True), self.row("acme-2", "other.gguf", MODEL + b"", bytes=len(MODEL) + 1),
                {"id": "acme-huge", "repository": REPO, "file": "huge.gguf", "bytes": 1 << 50}]
        self.write_catalog(rows)
        line = self.reason()
        self.assertIn("builtin", line)
        self.assertRegex(line, r"GB of memory, \d+ processors?, 15 s")
        self.assertIn("caro models pull", line)
        self.assertNotIn("acme-huge", line)
        self.assertEqual(self.hub.log, [])
        self.assertEqual(self.caro("pull", "acme-1")[0], 0)
        self.assertIn("acme-1", self.reason(CARO_TIME_BUDGET="0.5"))
        self.assertIn("builtin", self.reason(CARO_TIME_BUDGET="0.001"))
        for variable in ("GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "BUILDKITE", "CIRCLECI", "TF_BUILD", "CI"):
            self.assertIn("build machine", self.reason(**{variable: "true"}), variable)
        self.assertNotIn("build machine", self.reason(CI="false"))
        self.write_catalog([self.row("acme-1", FILE, MODEL, ci_suitable=False)])
        self.assertIn("builtin", self.reason(CI="1"), "not for build machines")
        self.assertEqual(self.run_caro("--model", "auto", "-n", "list files", CARO_TIME_BUDGET="soon")[0], 2)

    def test_auto_may_fetch(self):
        self.write_catalog([self.row("acme-1", FILE, MODEL, ci_suitable=True)])
        line = self.reason(args=["--pull"], CARO_TIME_BUDGET="0.2")
        self.assertIn("acme-1", line)
        self.assertIn("of disk", line)
        self.assertTrue(self.good(sha256(MODEL)))


class Screen(Terminal):
    BODIES = {"a.gguf": os.urandom(4_000_000), "b.gguf": os.urandom(3_000_000), "c.gguf": os.urandom(2_000_000), "d.gguf": os.urandom(1000)}

    def setUp(self):
        super().setUp()
        self.serve_files(self.BODIES)
        self.storage.rate = 3_000_000

    def test_several_pulls_share_one_screen(self):
        status, shown = self.on_terminal(["models", "pull", "acme-1", "acme-2", "acme-3", "acme-4"])
        self.assertEqual(status, 0, shown)
        self.assertIn("\x1b[3A", shown, "three lines are drawn over")
        for i in (1, 2, 3, 4):
            self.assertRegex(shown, r"acme-%d: .*sha256 [0-9a-f]{12}… is right" % i)
        self.assertRegex(shown, r"acme-1  \[#+\.+\]  *\d+ %  [0-9.]+ MB of 4\.0 MB  [0-9.]+ MB/s  \d s left")
        self.assertEqual([line.rsplit("/", 1)[1] for line in shown.splitlines() if line.startswith(self.home)], list(self.BODIES))
        for line in re.split(r"[\r\n]+", re.sub(r"\x1b\[[0-9]*[A-Z]", "\n", shown)):
            self.assertTrue(len(line) < 100 or line.startswith(self.home), line)

    def test_narrow_and_dumb_terminals(self):
        status, shown = self.on_terminal(["models", "pull", "acme-1"], size=(24, 30))
        self.assertEqual(status, 0)
        for line in re.findall(r"\x1b\[K([^\r\n]*)", shown):
            self.assertLess(len(line), 30)
        self.forget()
        self.assertNotIn("\x1b", self.on_terminal(["models", "pull", "acme-1"], TERM="dumb")[1])

    def test_no_bars(self):
        for env in ({"HF_HUB_DISABLE_PROGRESS_BARS": "1"}, {"HF_HUB_DISABLE_PROGRESS_BARS": "true"}):
            self.forget()
            status, shown = self.on_terminal(["models", "pull", "acme-1"], **env)
            self.assertEqual((status, "%" in shown, "\x1b" in shown), (0, False, False), shown)
        self.forget()
        status, out, err = self.caro("pull", "-q", "acme-1")
        self.assertEqual((status, err, out.count("\n")), (0, "", 1))

    def test_a_log_gets_a_line_now_and_then(self):
        status, out, err = self.caro("pull", "acme-1", "acme-3")
        self.assertEqual(status, 0, err)
        self.assertLessEqual(err.count("\n"), 8, err)
        self.assertNotIn("\r", err)
        self.assertEqual(out.count("\n"), 2)

    def test_json_events(self):
        self.hub.fault, self.hub.left = "503", 1
        status, out, err = self.caro("pull", "--json", "acme-1", "acme-3")
        self.assertEqual((status, err), (0, ""))
        events = [json.loads(line) for line in out.splitlines()]
        self.assertIn("retrying", {e["event"] for e in events})
        for name, file in (("acme-1", "a.gguf"), ("acme-3", "c.gguf")):
            mine = [e for e in events if e["model"] == name]
            done = [e["done"] for e in mine if e["event"] == "loading"]
            self.assertEqual(done, sorted(done))
            self.assertEqual((mine[0]["event"], mine[-1]["event"]), ("asking", "done"))
            self.assertEqual(mine[-1]["sha256"], sha256(self.BODIES[file]))
            self.assertEqual(pathlib.Path(mine[-1]["path"]).read_bytes(), self.BODIES[file])
        self.assertEqual(json.loads(self.caro("pull", "--json", "acme-1")[1])["event"], "present")
        self.hub.fault = "401"
        status, out, err = self.caro("pull", "--json", "acme-2")
        self.assertEqual((status, json.loads(out.splitlines()[-1])["event"]), (5, "failed"))

    def test_one_that_fails_stops_no_other(self):
        self.hub.files = {k: v for k, v in self.BODIES.items() if k != "b.gguf"}
        status, out, err = self.caro("pull", "acme-1", "acme-2", "acme-3")
        self.assertEqual(status, 4)
        self.assertEqual([line.rsplit("/", 1)[1] for line in out.splitlines()], ["a.gguf", "c.gguf"])
        self.assertIn("b.gguf", err)

    def test_interrupt_stops_all(self):
        self.storage.rate = 300_000
        run = self.start("pull", "acme-1", "acme-2", "acme-3")
        time.sleep(0.8)
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=20)
        self.assertEqual((run.returncode, out), (130, ""), err)
        self.assertEqual(len(list(self.blobs().glob("*.caro-part"))), 3, "all can be resumed")


class Catalog(HubTest):
    def listed(self, *args):
        status, out, err = self.caro("list", "--json", *args)
        self.assertEqual(status, 0, err)
        return [row["id"] for row in json.loads(out)["models"]]

    def test_schema(self):
        """Every row that is compiled in, as --json shows it, against the schema's types."""
        schema = json.loads((ROOT / "data/catalog.schema.json").read_text())["$defs"]["model"]["properties"]
        source = {row["id"]: row for row in json.loads((ROOT / "data/catalog.json").read_text())["models"]}
        self.write_catalog([])
        rows = json.loads(self.caro("list", "--json")[1])["models"]
        self.assertEqual({row["id"] for row in rows}, set(source))
        for row in rows:
            for key, value in source[row["id"]].items():
                self.assertIn(key, schema)
                if key not in ("tensors", "inside", "tied_embeddings", "shape"):
                    self.assertEqual(row[key], value, row["id"])
        sizes = [row.get("bytes", row.get("about_bytes", 0)) for row in rows if row["id"] != "builtin"]
        self.assertEqual(sizes, sorted(sizes))
        self.assertEqual(rows[0]["id"], "builtin")

    def test_tiers(self):
        self.write_catalog([])
        self.assertEqual(self.listed("--tier", "ci"), ["builtin", "smollm-135m-q4", "qwen-0.5b-q4", "tinyllama-1.1b-q4", "starcoder-1b-q4"])
        self.assertEqual(self.listed("--tier", "mlx"), ["qwen-0.5b-q4", "qwen-1.5b-q4"])
        self.assertEqual(self.listed("--tier", "tiny"), ["builtin", "smollm-135m-q4"])
        self.assertEqual(self.listed("--tier", "medium"), ["qwen-1.5b-q4", "phi-2-q4"])
        self.assertEqual(self.listed("--tier", "large"), ["mistral-7b-q3", "mistral-7b-q4"])
        self.assertEqual(self.listed("--tier", "smallest"), ["smollm-135m-q4"])
        self.assertEqual(self.listed("--tier", "default"), ["qwen-1.5b-q4"])
        self.assertEqual(len(self.listed("--tier", "all")), 9)
        self.assertEqual(self.caro("list", "--tier", "huge")[0], 2)
        self.assertEqual(self.caro("lock", "--tier", "mlx")[0], 0)
        self.assertEqual(set(json.loads(pathlib.Path(self.home, "caro.lock").read_text())["models"]), {"qwen-0.5b-q4", "qwen-1.5b-q4"})

    def test_what_no_source_gives_is_said(self):
        shown = self.caro("show", "starcoder-1b-q4")[1]
        for key in ("commit", "sha256"):
            self.assertRegex(shown, r"(?m)^%s +pinned at first download$" % key)
        row = json.loads(self.caro("show", "--json", "starcoder-1b-q4")[1])
        self.assertTrue("commit" not in row and "sha256" not in row and row["restriction"])

    def test_the_users_catalog(self):
        self.write_catalog([self.row("mine", "x.gguf", b"x"), self.row("phi-2-q4", "own.gguf", b"xy", name="my phi")], default="mine")
        self.assertIn("mine", self.listed())
        self.assertEqual(self.listed("--tier", "default"), ["mine"])
        row = json.loads(self.caro("show", "--json", "phi-2-q4")[1])
        self.assertEqual((row["file"], row["name"], row["bytes"], "licence" in row), ("own.gguf", "my phi", 2, False))
        path = pathlib.Path(self.home, ".config/caro/catalog.json")
        good = {"id": "mine", "repository": REPO, "file": "x.gguf"}
        for change, line, word in (({"commit": "abc"}, 3, "commit"), ({"bytes": -1}, 3, "bytes"), ({"bytes": 1.5}, 3, "bytes"), ({"file": "../x.gguf"}, 3, "file"),
                                   ({"repository": "a/b/c"}, 3, "repository"), ({"sha256": "0" * 63}, 3, "sha256"), ({"colour": 1}, 3, "colour"),
                                   ({"id": "Big"}, 3, "id"), ({"id": "builtin"}, 3, "builtin"), ({"category": "huge"}, 3, "category"),
                                   ({"context": 0}, 3, "context"), ({"name": "a\u001b[2J"}, 3, "name"), ({"tensors": {"F32": 0}}, 3, "tensors")):
            path.write_text('{"models": [\n%s,\n%s\n]}\n' % (json.dumps(dict(good, id="first")), json.dumps({**good, **change})))
            status, out, err = self.caro("list")
            self.assertEqual((status, out), (1, ""), err)
            self.assertIn("%s: line %d" % (path, line), err)
            self.assertIn(word, err)
        for text, word in (("", "line 1"), ("[]", "models"), ('{"models": [\n{]}', "line 2"), ('{"models": [], "models": []}', "uplicate"),
                           ('{"models": [], "default": "nobody"}', "nobody"), ('{"models": [\n{},\n{}]}', "line 2"), (" " * 1048577, "1 MiB")):
            path.write_text(text)
            status, out, err = self.caro("list")
            self.assertEqual((status, out), (1, ""), err)
            self.assertIn(str(path), err)
            self.assertIn(word, err)

    def test_list_of_the_cache(self):
        self.assertEqual(self.caro("pull", "acme-1")[0], 0)
        path = self.caro("path", "acme-1")[1].strip()
        os.utime(path, (1700000000, 1600000000))
        whole = json.loads(self.caro("list", "--json")[1])
        row = [r for r in whole["models"] if r["id"] == "acme-1"][0]
        self.assertEqual((row["cached"], row["path"], row["last_used"]), (True, path, "2023-11-14T22:13:20Z"))
        self.assertEqual([(c["repository"], c["file"], c["commit"], c["bytes"], c["sha256"]) for c in whole["cache"]],
                         [(REPO, FILE, COMMIT, 3_000_000, SHA)])
        text = self.caro("list")[1]
        self.assertRegex(text, r"(?m)^acme-1 +3\.0 MB .* 2023-11-14 ")
        self.assertIn("3.0 MB in 1 file", text)
        for line in text.splitlines():
            self.assertLess(len(line), 90)


if __name__ == "__main__":
    main()
