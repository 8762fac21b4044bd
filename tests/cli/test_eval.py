"""caro eval: scores, gates, reports, and what it refuses."""
import csv
import html.parser
import io
import json
import os
import pathlib
import shutil
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree

import program
from program import caro, taken_as_request

DATA = program.ROOT / "data/eval"
SANDBOX = program.caro("eval", "self-test", "-q", "--quick", "everyday", "--limit", "1")[0] == 0


def items(name):
    return [json.loads(line) for line in (DATA / (name + ".jsonl")).read_text().splitlines()]


def write(folder, name, rows):
    path = pathlib.Path(folder, name)
    path.write_text("".join(json.dumps(r) + "\n" for r in rows))
    return str(path)


def evaluate(*args, **kw):
    """The report as JSON."""
    status, out, err = caro("eval", "--json", "-q", *args, **kw)
    assert out, err
    return status, json.loads(out)


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="caro-eval-test-")
        self.addCleanup(shutil.rmtree, self.folder)

    def answers(self, chosen, key, name="answers.jsonl"):
        return write(self.folder, name, [{"id": i["id"], "command": i[key][0]} for i in chosen])


class Scores(Folder):
    """On the set that needs no sandbox, so that they hold everywhere."""

    def test_a_perfect_model_scores_all_and_a_wrong_one_nothing(self):
        everything = items("macos")
        status, report = evaluate("macos", "--answers", self.answers(everything, "accept"))
        model = report["models"][0]
        self.assertEqual((status, model["passed"], model["total"], model["share"]), (0, len(everything), len(everything), 1))
        self.assertEqual((model["exact"], model["utility"], model["flag_f1"], model["parses"]), (1, 1, 1, 1))
        model = evaluate("macos", "--answers", self.answers(everything, "reject"))[1]["models"][0]
        self.assertEqual((model["passed"], model["share"], model["low"]), (0, 0, 0))
        self.assertLess(model["exact"], 0.01)

    def test_no_answer_scores_nothing(self):
        pathlib.Path(self.folder, "none.jsonl").write_text("")
        report = evaluate("macos", "--answers", self.folder + "/none.jsonl")[1]
        self.assertEqual(report["models"][0]["passed"], 0)
        self.assertIn("no answer", report["models"][0]["rows"][0]["reason"])

    def test_scores_of_a_text(self):
        item = {"id": "mine-001", "request": "x", "setup": {}, "accept": ["ls -la | head -n 3", "ls -l"], "reject": [], "tags": ["a"],
                "check": {"static": "calls"}, "difficulty": 1, "platform": "macos"}
        one = write(self.folder, "one.jsonl", [item])
        for command, exact, utility, f1 in (("ls -la|head -n '3' # three", True, True, 1), ("ls -al | head -n 3", True, True, 1), ("ls -lax | head -n 3", False, True, 10 / 11),
                                            ("ls -la . | head -n 3", False, True, 1), ("ls", False, True, 2 / 3),
                                            ("ls -la | head", False, True, 8 / 9), ("du -sh", False, False, 0), ("ls 'x", False, False, 0)):
            answer = write(self.folder, "a.jsonl", [{"id": "mine-001", "command": command}])
            row = evaluate(one, "--answers", answer)[1]["models"][0]["rows"][0]
            self.assertEqual((row["exact"], row["utility"]), (exact, utility), command)
            self.assertAlmostEqual(row["flag_f1"], f1, places=3, msg=command)

    def test_choosing(self):
        answers = self.answers(items("macos"), "accept")
        self.assertEqual(evaluate("macos", "--answers", answers, "--limit", "7")[1]["items"], 7)
        tagged = [i for i in items("macos") if "find" in i["tags"]]
        self.assertEqual(evaluate("macos", "--answers", answers, "--tag", "find")[1]["items"], len(tagged))
        self.assertEqual(evaluate("--data", "macos", "--answers", answers, "--id", "macos-003,macos-001")[1]["items"], 2)
        self.assertEqual(caro("eval", "macos", "--tag", "no-such-tag")[0], 2)


class Gates(Folder):
    def setUp(self):
        super().setUp()
        self.set = items("macos")
        self.saved = self.folder + "/saved.json"
        self.assertEqual(evaluate("macos", "--answers", self.mixed(10), "--save", self.saved)[0], 0)

    def mixed(self, wrong, name="mixed.jsonl"):
        """The first items answered wrongly, the others rightly."""
        return write(self.folder, name, [{"id": i["id"], "command": i["reject" if n < wrong else "accept"][0]} for n, i in enumerate(self.set)])

    def test_a_drop_counts_when_it_is_beyond_noise(self):
        for wrong, status, change in ((10, 0, "none"), (15, 0, "none"), (16, 1, "worse"), (30, 1, "worse"), (5, 0, "none"), (0, 0, "better")):
            got, report = evaluate("macos", "--answers", self.mixed(wrong), "--baseline", self.saved)
            difference = report["models"][0]["baseline"]
            self.assertEqual((got, difference["change"]), (status, change), wrong)
            self.assertEqual(difference["broken"], max(0, wrong - 10))
            self.assertEqual(difference["fixed"], max(0, 10 - wrong))
        # 6 of 6 the wrong way: 2 × 2^-6; 5 of 5 are not enough
        self.assertAlmostEqual(evaluate("macos", "--answers", self.mixed(16), "--baseline", self.saved)[1]["models"][0]["baseline"]["p"], 0.03125)

    def test_changed_items_are_not_compared(self):
        rows = [dict(i) for i in self.set]
        rows[0]["request"] += " please"
        changed = write(self.folder, "macos.jsonl", rows)
        report = evaluate(changed, "--answers", self.mixed(10), "--baseline", self.saved)[1]
        self.assertEqual(report["models"][0]["baseline"]["compared"], len(rows) - 1)

    def test_fail_below_minds_the_interval(self):
        # 69 of 79: 87.3 %, 78.2 to 93.0
        for least, status in (("78", 0), ("90", 0), ("92.9%", 0), ("93.2", 1), ("0.95", 1), ("100", 1)):
            got, _, err = caro("eval", "macos", "-q", "--answers", self.mixed(10), "--fail-below", least)
            self.assertEqual(got, status, least + err)
        self.assertEqual(caro("eval", "macos", "--answers", self.mixed(10), "--fail-below", "many")[0], 2)

    def test_bad_baselines(self):
        for text in ("", "{}", "[1]", '{"models": [{"rows": []}]}', '{"models": [{"model": "x", "rows": [{"id": 1}]}]}'):
            path = pathlib.Path(self.folder, "bad.json")
            path.write_text(text)
            status, out, err = caro("eval", "macos", "--answers", self.mixed(1), "--baseline", path)
            self.assertEqual((status, out), (1, ""), text)
            self.assertIn("bad.json", err)
        self.assertEqual(caro("eval", "macos", "--baseline", "/no/such/file")[0], 1)


class Reports(Folder):
    def test_csv(self):
        answers = write(self.folder, "a.jsonl", [{"id": "macos-001", "command": '=cmd|"x", y\nz'}])
        status, out, _ = caro("eval", "macos", "--answers", answers, "--csv", "--limit", "3")
        rows = list(csv.DictReader(io.StringIO(out)))
        self.assertEqual((status, len(rows)), (0, 3))
        self.assertEqual(rows[0]["command"], ' =cmd|"x", y\nz')  # no spreadsheet takes it for a formula
        self.assertEqual(rows[0]["passed"], "0")

    def test_html_stands_alone_and_escapes(self):
        evil = "</code><script>alert(1)</script>\x1b[31m\u202e"
        answers = write(self.folder, "a.jsonl", [{"id": "macos-001", "command": evil, "ms": 12.5}])
        status, page, _ = caro("eval", "macos", "--answers", answers, "--name", "<b>bad</b>", "--html", "--limit", "4")
        self.assertEqual(status, 0)
        for word in ("<script", "<b>bad", "\x1b", "\u202e", "http://", "https://", "src=", "@import", "url("):
            self.assertNotIn(word, page)
        self.assertIn("&lt;script&gt;", page)
        self.assertIn("<svg", page)
        self.assertIn("Quality against time", page)
        self.assertIn("viewport", page)
        for svg in page.split("<svg")[1:]:
            xml.etree.ElementTree.fromstring("<svg" + svg.split("</svg>")[0] + "</svg>")
        tags = []

        class Balance(html.parser.HTMLParser):
            def handle_starttag(self, tag, attrs):
                if tag not in ("meta", "line", "circle"):
                    tags.append(tag)

            def handle_startendtag(self, tag, attrs):
                pass

            def handle_endtag(self, tag):
                while tags and tags[-1] != tag and tags[-1] in ("p", "li"):
                    tags.pop()
                assert tags and tags.pop() == tag, (tag, tags)
        Balance().feed(page)
        self.assertEqual(tags, [])

    def test_table_and_markdown(self):
        answers = write(self.folder, "a.jsonl", [{"id": "macos-001", "command": "a|b\x1b[2J *x*"}])
        status, out, err = caro("eval", "macos", "--answers", answers, "--limit", "2")
        self.assertEqual(status, 0)
        self.assertNotIn("\x1b", out + err)
        self.assertIn("FAIL macos-001", out)
        self.assertIn("0/2", out)
        status, out, _ = caro("eval", "macos", "--answers", answers, "--markdown", "--limit", "2", "--name", "a|b")
        self.assertIn("| a\\|b | 0/2 |", out)

    def test_models_side_by_side(self):
        status, report = evaluate("macos", "--models", "builtin,no-such-model.gguf", "--limit", "5")
        self.assertEqual(status, 0)
        here, missing = report["models"]
        self.assertEqual((here["model"], here["total"]), ("builtin", 5))
        self.assertGreater(here["p50_ms"], 0)
        self.assertGreater(here["tokens"], 0)
        self.assertGreater(here["size_bytes"], 1000000)
        self.assertTrue(missing["missing"])
        self.assertEqual(caro("eval", "macos", "--models", "no-such-model.gguf,neither.gguf")[0], 4)
        self.assertEqual(caro("eval", "macos", "--models", "no-such-model")[0], 4)
        pair = evaluate("macos", "--models", "builtin,%s" % (program.ROOT / "data/builtin.gguf"), "--limit", "5")[1]["pairs"][0]
        self.assertEqual((pair["only_a"], pair["only_b"], pair["p"]), (0, 0, 1))


class OtherPrograms(Folder):
    def program(self, text):
        path = pathlib.Path(self.folder, "prog.py")
        path.write_text(text)
        return "%s -B %s {request}" % (sys.executable, path)

    def row(self, command, *more):
        return evaluate("macos", "--command", command, "--limit", "1", *more)[1]["models"][0]["rows"][0]

    def test_it_sees_the_request_and_nothing_else(self):
        spy = self.program("""
import json, os, sys
seen = {"argv": sys.argv[1:], "env": dict(os.environ), "stdin": sys.stdin.read(), "fds": [os.readlink("/proc/self/fd/" + f)
        for f in os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd/" + f)]}
json.dump(seen, open(%r, "w"))
print("pwd")
""" % (self.folder + "/seen.json"))
        item = items("macos")[0]
        row = self.row(spy, "--data-dir", DATA)
        seen = json.loads(pathlib.Path(self.folder, "seen.json").read_text())
        self.assertEqual((seen["argv"], seen["stdin"], row["command"]), ([item["request"]], "", "pwd"))
        everything = json.dumps(seen)
        for answer in item["accept"] + [str(DATA)]:
            self.assertNotIn(json.dumps(answer)[1:-1], everything)
        self.assertEqual([f for f in seen["fds"] if not f.startswith(("/dev/null", "pipe:", "/proc"))], [])

    def test_what_a_request_holds_is_one_argument(self):
        item = dict(items("macos")[0], request="a 'b' \"c\" $(touch owned) ; *", id="mine-001")
        one = write(self.folder, "one.jsonl", [item])
        echo = self.program("import sys; print(len(sys.argv), sys.argv[1])")
        row = evaluate(one, "--command", echo, "--data-dir", DATA, cwd=self.folder)[1]["models"][0]["rows"][0]
        self.assertEqual(row["command"], "2 " + item["request"])
        self.assertFalse(os.path.exists(self.folder + "/owned"))

    def test_objects_and_texts(self):
        row = self.row(self.program('print(\'{"command": "pwd", "verdict": {"level": "caution"}, "tokens": {"generated": 3}}\')'))
        self.assertEqual((row["command"], row["verdict"], row["tokens"]), ("pwd", "caution", 3))
        for text in ('{"command": 3}', '{"command": null}', "", " \n"):
            row = self.row(self.program("print(%r)" % text))
            self.assertFalse(row["passed"])
            self.assertIn(row["command"], (None, "", text.strip()))
        self.assertEqual(self.row(self.program('print(\'{"command": \')'))["command"], '{"command":')

    def test_hostile_output(self):
        row = self.row(self.program("import sys; sys.stdout.buffer.write(b'x' * 50000000)"))
        self.assertLessEqual(len(row["command"]), 256 << 10)
        row = self.row(self.program("import sys; sys.stdout.buffer.write(b'ls \\xff\\xfe\\x00rest')"))
        self.assertEqual(row["command"], "ls \ufffd\ufffd")
        row = self.row(self.program("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"))
        self.assertIn("139", row["reason"])
        row = self.row(self.program("print('[' * 100000)"))
        self.assertFalse(row["passed"])

    def test_one_that_hangs_or_leaves_others_behind(self):
        began = time.monotonic()
        row = self.row(self.program("import time; print('pwd', flush=True); time.sleep(100)"), "--timeout", "1")
        self.assertIn("no answer within 1 s", row["reason"])
        left = self.program("import subprocess; subprocess.Popen(['sleep', '77.1234']); print('pwd')")
        self.row(left, "--timeout", "2")
        self.assertLess(time.monotonic() - began, 20)
        for _ in range(50):  # it was killed when the answer had come; a busy machine takes a moment to end it
            running = [p for p in os.listdir("/proc") if p.isdigit() and self.is_left(p)]
            if not running:
                break
            time.sleep(.1)
        self.assertEqual(running, [])

    @staticmethod
    def is_left(pid):
        try:
            return b"77.1234" in pathlib.Path("/proc", pid, "cmdline").read_bytes()
        except OSError:
            return False

    def test_usage(self):
        for words, text in (("prog", "{request}"), ("prog '{request}", "not closed"), ("", "needs a program"), ("/no/such/program {request}", "/no/such/program")):
            status, out, err = caro("eval", "macos", "--command", words)
            self.assertIn(status, (1, 2), words)
            self.assertEqual(out, "")
            self.assertIn(text, err)
        self.assertEqual(caro("eval", "--command", "a {request}", "--models", "ci")[0], 2)
        self.assertEqual(caro("eval", "--json", "--csv")[0], 2)


class Sets(Folder):
    def test_errors_name_line_and_key(self):
        good = items("everyday")[0]
        for change, expected in (({"id": "X"}, "'id' must look like"), ({"tagz": []}, "key 'tagz' is not known"), ({"difficulty": 9}, "'difficulty' must be 3"),
                                 ({"check": {"stdout": "sam"}}, "'check.stdout' must be one of"), ({"check": {}}, "'check.stdout' is missing"),
                                 ({"check": {"stdout": "matches"}}, "needs check.patterns"), ({"accept": []}, "'accept' is empty"),
                                 ({"check": {"stdout": "matches", "patterns": ["("]}}, "no extended regular expression"),
                                 ({"check": {"stdout": "same", "normalise": ["sorted"]}}, "'check.normalise[0]' must be one of"),
                                 ({"setup": {"fixture": "moon"}}, "there is no 'moon'"), ({"setup": {"files": [{"path": "../x"}]}}, "'..'"),
                                 ({"setup": {"files": [{"path": "x", "age": "old"}]}}, "'setup.files[0].age' must look like"),
                                 ({"setup": {"stubs": {"frobnicate": {}}}}, "no entry in stubs.json"), ({"reject": good["accept"]}, "accepted too"),
                                 ({"reject": ["one"]}, "two wrong commands"), ({"request": 3}, "'request' must be of type string")):
            bad = write(self.folder, "bad.jsonl", [dict(good, id="fine-001"), dict(good, **change)])
            status, out, err = caro("eval", bad, "--data-dir", DATA)
            self.assertEqual((status, out), (1, ""), change)
            self.assertIn("bad.jsonl:2: ", err)
            self.assertIn(expected, err)
        twice = write(self.folder, "bad.jsonl", [good, good])
        self.assertIn("occurs twice", caro("eval", twice, "--data-dir", DATA)[2])
        pathlib.Path(self.folder, "bad.jsonl").write_text(json.dumps(good) + "\n{\n")
        self.assertIn("bad.jsonl:2: not JSON", caro("eval", self.folder + "/bad.jsonl", "--data-dir", DATA)[2])

    def test_sizes(self):
        for name, least in (("everyday", 200), ("underspecified", 60), ("hostile", 60), ("macos", 60)):
            self.assertGreaterEqual(len(items(name)), least)
            self.assertEqual(len({i["request"] for i in items(name)}), len(items(name)))

    def test_macos_judges_as_it_says(self):
        status, out, err = caro("eval", "self-test", "macos")
        self.assertEqual(status, 0, out + err)

    def test_a_set_that_judges_nothing_is_found_out(self):
        item = dict(items("macos")[0], reject=["ls", "sed -i '' 's/foo/bar/g' config.txt "])
        status, out, _ = caro("eval", "self-test", write(self.folder, "loose.jsonl", [item]), "--data-dir", DATA)
        self.assertEqual(status, 1)
        self.assertIn("passes", out)

    def test_judge(self):
        item = items("macos")[0]
        rows = [{"id": item["id"], "command": item["reject"][0]}, {"id": items("macos")[1]["id"], "command": None}, {"id": item["id"], "command": item["accept"][0]}]
        status, out, err = caro("eval", "judge", write(self.folder, "c.jsonl", rows), "--data", "macos")
        self.assertEqual(status, 0, err)
        self.assertEqual([json.loads(line)["passed"] for line in out.splitlines()], [False, False, True])
        self.assertEqual(caro("eval", "judge", write(self.folder, "c.jsonl", [{"id": "no-999", "command": ""}]))[0], 1)

    def test_import_gives_a_set(self):
        path = pathlib.Path(self.folder, "pairs.tsv")
        path.write_text("where am I\tpwd\nlist all\tls -la\tls -al\n")
        status, out, err = caro("eval", "import", "--format", "plain", path)
        self.assertEqual(status, 0, err)
        pathlib.Path(self.folder, "mine.jsonl").write_text(out)
        answers = write(self.folder, "a.jsonl", [{"id": "plain-001", "command": "pwd # here"}, {"id": "plain-002", "command": "ls -a"}])
        report = evaluate(self.folder + "/mine.jsonl", "--answers", answers, "--data-dir", DATA)[1]
        self.assertEqual([r["passed"] for r in report["models"][0]["rows"]], [True, False])
        self.assertEqual(caro("eval", "import", path)[0], 2)

    def test_words_that_are_a_request(self):
        self.assertTrue(taken_as_request("eval", "the", "expression"))

    def test_no_data(self):
        status, out, err = caro("eval", CARO_EVAL_DATA="/no/such/folder")
        self.assertEqual((status, out), (1, ""))
        self.assertIn("CARO_EVAL_DATA", err)


@unittest.skipUnless(SANDBOX, "the sandbox does not stand here")
class Sandboxed(Folder):
    def test_perfect_and_wrong(self):
        chosen = items("everyday")[:100:14]
        ids = ",".join(i["id"] for i in chosen)
        for key, passed in (("accept", len(chosen)), ("reject", 0)):
            model = evaluate("--id", ids, "--answers", self.answers(chosen, key))[1]["models"][0]
            self.assertEqual((model["passed"], model["total"]), (passed, len(chosen)), key)

    def judged(self, name, command, **change):
        item = next(i for i in items("everyday") if i["id"] == name)
        one = write(self.folder, "one.jsonl", [dict(item, **change)])
        status, out, err = caro("eval", "judge", write(self.folder, "c.jsonl", [{"id": name, "command": command}]), "--data", one, "--data-dir", DATA, "-q")
        self.assertEqual(status, 0, err)
        return json.loads(out)

    def test_commands_that_try_to_fool_or_to_break_it(self):
        secret = pathlib.Path(self.folder, "secret")
        secret.write_text("hunter2")
        for command in ("rm -rf / 2>/dev/null", "rm -f /run/calls; mkfifo /run/calls", "ln -sf %s /run/calls" % secret, "chmod -R 000 ~ /run; true",
                        "rm -rf /run; ln -s %s /run" % self.folder, "mkdir -p $(printf 'd/%.0s' $(seq 900))", "yes", ":(){ :|:& };:", "cat %s" % secret,
                        "kill -9 -1", "exec 1>&-", "head -c 5000000 /dev/zero", "while :; do : ; done & disown; true", "touch %s/owned" % self.folder):
            began = time.monotonic()
            row = self.judged("everyday-007", command)
            self.assertFalse(row["passed"], command)
            self.assertLess(time.monotonic() - began, 50, command)
            self.assertNotIn("hunter2", json.dumps(row))
        self.assertEqual(secret.read_text(), "hunter2")
        self.assertFalse(os.path.exists(self.folder + "/owned"))

    def test_an_end_from_outside_cleans_up(self):
        import signal
        import subprocess
        folder = pathlib.Path(self.folder, "tmp")
        folder.mkdir()
        for number in (signal.SIGINT, signal.SIGTERM):
            process = subprocess.Popen([program.CARO, "eval", "self-test", "everyday"], env=program.environment(TMPDIR=str(folder)), stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE)
            for _ in range(200):
                if any(folder.iterdir()):
                    break
                time.sleep(0.05)
            time.sleep(0.3)
            process.send_signal(number)
            process.communicate(timeout=30)
            self.assertEqual((process.returncode, list(folder.iterdir())), (130, []))

    def test_it_leaves_nothing_behind(self):
        folder = pathlib.Path(self.folder, "tmp")
        folder.mkdir()
        self.assertEqual(caro("eval", "-q", "--limit", "2", TMPDIR=folder)[0], 0)
        self.assertEqual(list(folder.iterdir()), [])


if __name__ == "__main__":
    program.main()
