"""caro matrix report: what test programs said, read back by what build services use."""
import html.parser
import re
import xml.etree.ElementTree as tree

from matrix_case import *

HOSTILE = "<script>alert(1)</script> & \"q\" 'q' | `x` ]]> \x1b[31m \x07 ü 漢"


class Reports(MatrixCase):
    def matrix(self, files, *args, code=None, models=None):
        """Run with a command that writes the files {id: {name: text}} into each job's folder, and exits as {id: status} says."""
        (self.dir / "files.json").write_text(json.dumps(files))
        script = self.script("emit.py", """#!/usr/bin/env python3
import json, os, sys
me = os.environ['CARO_MODEL_ID']
for name, text in json.load(open('files.json'))[me].get('files', {}).items():
    open(os.path.join(os.environ['CARO_JOB_DIR'], name), 'w', encoding='utf-8', errors='surrogateescape').write(text)
one = json.load(open('files.json'))[me]
sys.stdout.write(one.get('out', '')); sys.stdout.flush()
sys.exit(one.get('exit', 0))
""")
        names = models or ",".join(self.model(n) for n in files)
        return self.caro("matrix", "run", "--models", names, *args, "--", script)

    def mixed(self):
        junit = """<?xml version="1.0"?><testsuites><testsuite name="outer"><testcase classname="cli" name="answers" time="1.5"/>
            <testcase classname="cli" name="%s" time="0.25"><failure message="expected &lt;3&gt;" type="Assert">line 1\nline 2</failure></testcase>
            <testcase name="by suite"><skipped message="no GPU"/></testcase><testcase classname="cli" name="broke"><error>boom</error></testcase></testsuite></testsuites>"""
        name = "asks & <b>tells</b>"
        good = """<testsuite name="outer"><testcase classname="cli" name="answers" time="2"/><testcase classname="cli" name="%s"/></testsuite>"""
        escaped = name.replace("&", "&amp;").replace("<", "&lt;")
        ctrf = json.dumps({"results": {"tool": {"name": "t"}, "summary": {}, "tests": [{"name": "answers", "status": "passed", "duration": 7, "suite": ["cli"]},
                                                                                         {"name": name, "status": "failed", "duration": 3, "suite": ["cli"], "message": HOSTILE}]}})
        done = self.matrix({"a": {"files": {"r.xml": junit % escaped}, "exit": 1}, "b": {"files": {"r.xml": good % escaped}}, "c": {"files": {"r.json": ctrf}}, "d": {"out": HOSTILE, "exit": 9}},
                           "--results", "r.*")
        self.assertEqual(done.returncode, 1)
        return name

    def test_states_follow_the_tests(self):
        name = self.mixed()
        rows = self.rows()
        self.assertEqual({k: v["state"] for k, v in rows.items()}, {"a": "failed", "b": "passed", "c": "failed", "d": "failed"})
        self.assertIn("1 of 2 tests failed", rows["c"]["reason"])
        report = json.loads(self.report("json"))
        tests = {j["id"]: {(t["suite"], t["name"]): t["state"] for t in j["tests"]} for j in report["jobs"]}
        self.assertEqual(tests["a"], {("cli", "answers"): "passed", ("cli", name): "failed", ("outer", "by suite"): "skipped", ("cli", "broke"): "crashed"})
        self.assertEqual(tests["b"], {("cli", "answers"): "passed", ("cli", name): "passed"})
        self.assertEqual(list(tests["d"].values()), ["failed"])
        self.assertEqual(report["counts"], {"jobs": 4, "jobs_passed": 1, "tests": 9, "passed": 4, "failed": 3, "errors": 1, "skipped": 1})

    def test_junit(self):
        self.mixed()
        root = tree.fromstring(self.report("junit"))
        self.check_junit(root)
        self.assertEqual([s.get("name") for s in root], ["a", "b", "c", "d"])
        self.assertEqual((root.get("tests"), root.get("failures"), root.get("errors"), root.get("skipped")), ("9", "3", "1", "1"))
        failure = root.find("testsuite[@name='a']/testcase/failure")
        self.assertEqual((failure.get("message"), failure.text), ("expected <3>", "line 1\nline 2"))

    def check_junit(self, root):
        """The rules that the common XSDs for JUnit reports share: elements, their order, required attributes and their types, sums."""
        self.assertEqual(root.tag, "testsuites")
        number, seconds = r"\d+", r"\d+(\.\d+)?"
        sums = dict.fromkeys(("tests", "failures", "errors", "skipped"), 0)
        for suite in root:
            self.assertEqual(suite.tag, "testsuite")
            for key, rule in (("name", ".+"), ("tests", number), ("failures", number), ("errors", number), ("skipped", number), ("time", seconds),
                              ("timestamp", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"), ("hostname", ".+")):
                self.assertRegex(suite.get(key, ""), "^(?s:%s)$" % rule, key)
            order = [e.tag for e in suite]
            rank = ["properties", "testcase", "system-out", "system-err"]
            self.assertEqual(order, sorted(order, key=rank.index))
            for prop in suite.findall("properties/property"):
                self.assertEqual(set(prop.attrib), {"name", "value"})
            cases = suite.findall("testcase")
            for case in cases:
                self.assertEqual(set(case.attrib), {"name", "classname", "time"})
                self.assertRegex(case.get("time"), "^%s$" % seconds)
                self.assertLessEqual(len(case), 1)
                for detail in case:
                    self.assertIn(detail.tag, ("failure", "error", "skipped"))
                    if detail.tag != "skipped":
                        self.assertTrue(detail.get("type"))
            counts = {"tests": len(cases), "failures": len(suite.findall("testcase/failure")), "errors": len(suite.findall("testcase/error")), "skipped": len(suite.findall("testcase/skipped"))}
            for key, value in counts.items():
                self.assertEqual(int(suite.get(key)), value, key)
                sums[key] += value
        for key, value in sums.items():
            self.assertEqual(int(root.get(key)), value, key)

    def test_tap_by_prove(self):
        self.mixed()
        text = self.report("tap")
        (self.dir / "all.t").write_text(text)
        parse = """use TAP::Parser; use JSON::PP; my $p = TAP::Parser->new({tap => do { local (@ARGV, $/) = shift; <> }}); my @t;
            while (my $r = $p->next) { push @t, [$r->is_ok ? 1 : 0, $r->has_skip ? 1 : 0, $r->description] if $r->is_test }
            print encode_json({t => \\@t, errors => [$p->parse_errors], planned => $p->tests_planned, version => $p->version});"""
        done = subprocess.run(["perl", "-e", parse, str(self.dir / "all.t")], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        got = json.loads(done.stdout)
        self.assertEqual((got["errors"], got["planned"], got["version"], len(got["t"])), ([], 9, 13, 9))
        self.assertEqual(sum(ok for ok, _, _ in got["t"]), 5)
        self.assertEqual(sum(skip for _, skip, _ in got["t"]), 1)
        prove = subprocess.run(["prove", "--exec", "cat", str(self.dir / "all.t")], capture_output=True, text=True)
        self.assertIn("Failed 4/9 subtests", prove.stdout)

    def test_ctrf(self):
        self.mixed()
        root = json.loads(self.report("ctrf"))
        self.assertEqual(root["reportFormat"], "CTRF")
        self.assertRegex(root["specVersion"], r"^\d+\.\d+\.\d+$")
        results = root["results"]
        self.assertTrue(results["tool"]["name"])
        summary = results["summary"]
        for key in ("tests", "passed", "failed", "pending", "skipped", "other", "start", "stop"):
            self.assertIs(type(summary[key]), int, key)
        self.assertGreaterEqual(summary["stop"], summary["start"])
        self.assertGreater(summary["start"], 1.6e12)
        statuses = [t["status"] for t in results["tests"]]
        for t in results["tests"]:
            self.assertTrue(t["name"] and type(t["duration"]) is int and t["duration"] >= 0 and t["suite"])
            self.assertIn(t["status"], ("passed", "failed", "skipped", "pending", "other"))
        self.assertEqual({k: summary[k] for k in ("tests", "passed", "failed", "skipped", "other", "pending")},
                         {"tests": len(statuses), **{k: statuses.count(k) for k in ("passed", "failed", "skipped", "other", "pending")}})

    def test_what_the_output_itself_says(self):
        tap = "TAP version 14\n1..4\nok 1 - one\nnot ok 2 - two # TODO later\nok 3 # SKIP no GPU\nnot ok 4 - four \\# five\n  ---\n  message: 'bad'\n  duration_ms: 12\n  ...\n"
        self.matrix({"tap": {"out": tap}, "short": {"out": "1..3\nok 1\nok 2\n"}, "bail": {"out": "1..2\nok 1\nBail out! no model\n"}, "junit": {"out": "<testsuite name='s'><testcase name='x'/></testsuite>"},
                     "prose": {"out": "ok so far\nall is well\n"}, "doctype": {"out": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><testsuite><testcase name="&a;"/></testsuite>'}})
        jobs = {j["id"]: j for j in json.loads(self.report("json"))["jobs"]}
        self.assertEqual([(t["name"], t["state"]) for t in jobs["tap"]["tests"]], [("one", "passed"), ("two", "skipped"), ("test 3", "skipped"), ("four \\# five", "failed")])
        self.assertEqual(jobs["tap"]["tests"][3]["time_ms"], 12)
        self.assertEqual({k: j["state"] for k, j in jobs.items()}, {"tap": "failed", "short": "failed", "bail": "failed", "junit": "passed", "prose": "passed", "doctype": "passed"})
        self.assertIn("3 tests were planned, 2 ran", [t.get("message") for t in jobs["short"]["tests"]])
        self.assertEqual(len(jobs["prose"]["tests"]), 1)
        self.assertEqual(len(jobs["doctype"]["tests"]), 1, "no entity is ever expanded")

    def test_results_that_cannot_be_read_are_failures(self):
        for text in ("<testsuite><testcase", "{\"results\": {\"tests\": [{}]}}", "nothing of the kind", ""):
            self.matrix({"a": {"files": {"r.xml": text}}}, "--results", "*.xml")
            self.assertEqual(self.states(), {"a": "failed"}, text)
        self.matrix({"a": {"files": {}}}, "--results", "*.xml")
        self.assertEqual(self.states(), {"a": "failed"})
        self.assertIn("no file", self.rows()["a"]["reason"])

    def test_a_crash_with_green_tests_is_no_success(self):
        self.matrix({"a": {"files": {"r.xml": "<testsuite><testcase name='x'/></testsuite>"}, "exit": 3}}, "--results", "r.xml")
        root = tree.fromstring(self.report("junit"))
        self.check_junit(root)
        self.assertEqual([c.get("name") for c in root.findall("testsuite/testcase[failure]")], ["the command itself"])

    def test_github(self):
        summary = self.dir / "summary"
        summary.write_text("# before\n")
        self.matrix({n: {"files": {"r.tap": "1..30\n" + "".join("not ok %d - t%d\n" % (i, i) for i in range(1, 31))}} for n in "ab"}, "--results", "*.tap")
        env = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)}
        done = self.caro("matrix", "report", "--format", "junit", "-o", "j.xml", **env)
        notes = [line for line in done.stderr.splitlines() if line.startswith("::")]
        self.assertEqual(len(notes), 10)
        self.assertTrue(all(n.startswith("::error title=") for n in notes))
        self.assertIn("51 more", notes[-1])
        text = summary.read_text()
        self.assertTrue(text.startswith("# before\n") and "0 of 2 models passed" in text)
        again = self.caro("matrix", "report", "--format", "html", "-o", "h.html", **env)
        self.assertEqual((summary.read_text(), again.stderr), (text, ""), "once a step")
        self.assertEqual(self.caro("matrix", "report", "-o", "x").stderr, "", "and only there")

    def test_github_summary_stays_below_its_limit(self):
        long = "x" * 60000
        case = "<testcase name='t%d'><failure message='m'>%s</failure></testcase>"
        self.matrix({n: {"files": {"r.xml": "<testsuite>%s</testsuite>" % "".join(case % (i, long) for i in range(12))}} for n in "ab"}, "--results", "*.xml")
        summary = self.dir / "summary"
        summary.write_bytes(b"y" * 100000)
        self.caro("matrix", "report", "-o", "x", GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))
        self.assertLess(summary.stat().st_size, 1 << 20)
        self.assertIn("do not fit on this page", summary.read_text())

    def test_annotations_cannot_be_forged(self):
        self.matrix({"a": {"files": {"r.json": json.dumps({"results": {"tests": [{"name": "x\n::error::forged", "status": "failed", "duration": 1, "message": "m\r\n::warning::forged"}]}})}}}, "--results", "*")
        done = self.caro("matrix", "report", "-o", "x", GITHUB_ACTIONS="true")
        self.assertEqual([line[:14] for line in done.stderr.splitlines()], ["::error title="])

    def test_several_stores_make_one_report(self):
        for d in ("one", "two"):
            self.caro("matrix", "run", "--dir", d, "--models", "builtin", "--", "true")
        db = sqlite3.connect(self.dir / "two/results.db")
        db.execute("update run set os = 'macos', arch = 'arm64'")
        db.commit()
        db.close()
        names = [s.get("name") for s in tree.fromstring(self.caro("matrix", "report", "one", "two", "--format", "junit").stdout)]
        self.assertEqual(names, ["builtin (linux %s)" % os.uname().machine, "builtin (macos arm64)"])
        self.assertEqual([s.get("name") for s in tree.fromstring(self.caro("matrix", "report", "one", "one/results.db", "--format", "junit").stdout)], ["builtin", "builtin 2"])

    def test_html_escapes_everything_and_loads_nothing(self):
        self.mixed()
        page = self.report("html")
        seen = []

        class Reader(html.parser.HTMLParser):
            def handle_starttag(self, tag, attrs):
                seen.append((tag, dict(attrs)))
        Reader().feed(page)
        tags = {t for t, _ in seen}
        self.assertFalse(tags & {"script", "img", "link", "iframe", "object", "a", "b2"}, tags)
        self.assertEqual([a for t, a in seen if {"src", "href", "onclick", "srcset"} & set(a)], [])
        self.assertNotRegex(page, r"url\(|@import|https?://(?!www\.w3\.org)")
        self.assertIn("width=device-width", page)
        self.assertIn("prefers-color-scheme:dark", page)
        self.assertIn("&lt;script&gt;", page)
        self.assertNotIn("\x1b", page)
        self.assertEqual(len(re.findall(r"<svg", page)), 2)

    def test_very_many_tests_take_no_time(self):
        suite = "<testsuite>%s</testsuite>" % "".join("<testcase classname='c%d' name='t%d' time='0.001'/>" % (i % 100, i) for i in range(60000))
        self.assertEqual(self.matrix({n: {"files": {"r.xml": suite}} for n in "abc"}, "--results", "*.xml").returncode, 0)
        for form in ("html", "markdown", "junit", "ctrf", "tap", "json"):
            started = time.monotonic()
            self.assertGreater(len(self.report(form)), 1000000)
            self.assertLess(time.monotonic() - started, 20, form)

    def test_usage(self):
        self.caro("matrix", "run", "--models", "builtin", "--", "true")
        for args in (["--format", "pdf"], ["--run", "7"], ["--", "x"], ["nowhere/"]):
            done = self.caro("matrix", "report", *args)
            self.assertIn(done.returncode, (1, 2), args)
            self.assertEqual(done.stdout, "")


if __name__ == "__main__":
    main()
