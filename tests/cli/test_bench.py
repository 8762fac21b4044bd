"""caro bench as scripts call it."""
import csv
import io
import json
import os
import tempfile
import unittest

import program
from program import caro, taken_as_request

QUICK = ["-p", "8", "-n", "4", "-r", "2", "-t", "1"]


class Bench(unittest.TestCase):
    def test_json_has_the_fixed_fields(self):
        status, out, err = caro("bench", "--model", "builtin", "-p", "8,16", "-n", "4", "-t", "1", "-r", "3", "--json", "--no-roofline")
        self.assertEqual(status, 0, err)
        tests = json.loads(out)
        self.assertEqual([(t["n_prompt"], t["n_gen"]) for t in tests], [(8, 0), (16, 0), (0, 4)])
        for t in tests:
            self.assertGreater(t["avg_ts"], 0)
            self.assertGreaterEqual(t["stddev_ts"], 0)
            self.assertGreater(t["load_ms"], 0)
            self.assertGreater(t["peak_rss_bytes"], 1 << 20)
            self.assertEqual(t["model_size"], os.path.getsize(program.ROOT / "data/builtin.gguf"))
            self.assertEqual(len(t["samples_ts"]), 3)

    def test_tables(self):
        status, out, err = caro("bench", *QUICK)
        self.assertEqual(status, 0, err)
        self.assertIn("| pp8 |", out)
        self.assertIn("roofline, 1 thread: reads", out)
        status, out, _ = caro("bench", *QUICK, "--csv", "--no-roofline")
        rows = list(csv.DictReader(io.StringIO(out)))
        self.assertEqual([r["n_prompt"] for r in rows], ["8", "0"])

    def test_baseline(self):
        with tempfile.TemporaryDirectory() as d:
            file = os.path.join(d, "base.json")
            self.assertEqual(caro("bench", *QUICK, "--no-roofline", "--save", file)[0], 0)
            self.assertEqual(os.listdir(d), ["base.json"])
            tests = json.load(open(file))
            for t in tests:
                t["samples_ts"] = [x * 1000 for x in [1e6, 1e6 + 1, 1e6 + 2, 1e6 + 3, 1e6 + 4]]
            json.dump(tests, open(file, "w"))
            status, out, err = caro("bench", "-p", "8", "-n", "4", "-t", "1", "-r", "5", "--no-roofline", "--baseline", file, "--fail-slower")
            self.assertEqual(status, 1)
            self.assertIn("slower", out)
            self.assertIn("2 of 2 tests are slower", err)
            tests[0]["cpu_info"] = "another"
            json.dump(tests, open(file, "w"))
            status, out, err = caro("bench", *QUICK, "--no-roofline", "--baseline", file)
            self.assertEqual((status, out), (1, ""))
            self.assertIn("another machine", err)

    def test_bad_input(self):
        for args, word in ((["-p", "x"], "-p"), (["-p", "0", "-n", "0"], "tests"), (["-r", "0"], "runs"), (["-t", "0"], "-t"),
                           (["--json", "--csv"], "exclude"), (["-p", "1,"], "-p"), (["-p", "128,0"], "stands alone"),
                           (["--model", "no-such-model"], "no-such-model"), (["--baseline", "/nonexistent"], "/nonexistent"),
                           (["-p", "100000", "--model", "builtin"], "context")):
            status, out, err = caro("bench", *args, "--no-roofline")
            self.assertNotEqual(status, 0, args)
            self.assertEqual(out, "", args)
            self.assertIn(word, err)

    def test_a_missing_model_is_told_and_the_others_go_on(self):
        with tempfile.TemporaryDirectory() as d:
            status, out, err = caro("bench", *QUICK, "--no-roofline", "--json", "--models", "smollm-135m-q4,builtin", HF_HUB_CACHE=d)
        self.assertEqual(status, 0, err)
        self.assertIn("smollm-135m-q4", err)
        self.assertEqual(len(json.loads(out)), 2)

    def test_words_that_make_it_a_request(self):
        self.assertTrue(taken_as_request("bench", "press", "list"))


if __name__ == "__main__":
    program.main()
