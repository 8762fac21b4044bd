"""caro lab: one report of quality and speed."""
import json
import pathlib
import tempfile
import unittest

import program
from program import caro, taken_as_request

QUICK = ["--data", "everyday,hostile", "--limit", "4", "-p", "8", "-n", "4", "-r", "2", "-q"]


class Lab(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cache = tempfile.TemporaryDirectory()
        cls.env = {"HF_HUB_CACHE": cls.cache.name}
        status, out, err = caro("eval", "--model", "builtin", "--limit", "1", "-q")
        if status == 1 and "sandbox" in err:
            raise unittest.SkipTest(err.strip())

    @classmethod
    def tearDownClass(cls):
        cls.cache.cleanup()

    def test_markdown_has_a_row_a_model_and_says_what_is_missing(self):
        status, out, err = caro("lab", "--models", "builtin,smollm-135m-q4", *QUICK, timeout=300, **self.env)
        self.assertEqual((status, err), (0, ""))
        rows = [line for line in out.splitlines() if line.startswith("| ")]
        self.assertEqual(len(rows), 3)
        self.assertEqual(len({row.replace("\\|", "").count("|") for row in rows}), 1, out)
        size = (program.ROOT / "data/builtin.gguf").stat().st_size / 1e6
        self.assertRegex(rows[1], r"\| builtin \| %.1f MB \| \d+ %% \(\d+ to \d+\)" % size)
        self.assertIn("not measured: not in the cache", rows[2])

    def test_json_and_page(self):
        status, out, err = caro("lab", "--models", "builtin", "--json", *QUICK, timeout=300, **self.env)
        self.assertEqual((status, err), (0, ""))
        report = json.loads(out)
        self.assertEqual([(t["n_prompt"], t["n_gen"]) for t in report["speed"]], [(8, 0), (0, 4)])
        self.assertEqual(report["quality"]["models"][0]["model"], "builtin")
        with tempfile.TemporaryDirectory() as d:
            page = pathlib.Path(d, "page.html")
            status, out, err = caro("lab", "--models", "builtin,qwen-0.5b-q4", "--html", "--out", page, *QUICK, timeout=300, **self.env)
            self.assertEqual((status, out, err), (0, "", ""))
            text = page.read_text()
            self.assertEqual([p.name for p in pathlib.Path(d).iterdir()], ["page.html"])
        self.assertIn("<h2>Speed</h2>", text)
        self.assertIn("not measured: not in the cache", text)
        self.assertNotIn("<script", text)

    def test_into_a_page(self):
        with tempfile.TemporaryDirectory() as d:
            page = pathlib.Path(d, "MODELS.md")
            page.write_text("before\n<!-- caro lab -->\nold\n<!-- end of caro lab -->\nbehind\n")
            status, out, err = caro("lab", "--models", "builtin", "--into", page, *QUICK, timeout=300, **self.env)
            self.assertEqual((status, out, err), (0, "", ""))
            text = page.read_text()
            self.assertTrue(text.startswith("before\n<!-- caro lab -->\n2") and text.endswith("<!-- end of caro lab -->\nbehind\n"), text)
            self.assertNotIn("old", text)
            page.write_text("no marks")
            status, out, err = caro("lab", "--models", "builtin", "--into", page, *QUICK, timeout=300, **self.env)
            self.assertEqual(status, 1)
            self.assertIn("caro lab", err)
            self.assertEqual(page.read_text(), "no marks")

    def test_nothing_to_measure_and_bad_input(self):
        self.assertEqual(caro("lab", "--models", "qwen-0.5b-q4", *QUICK, **self.env)[0], 4)
        for args, code, word in ((["--models", "no-such"], 4, "no-such"), (["--json", "--html"], 2, "exclude"), (["--data", "nosuchset"], 1, "nosuchset"),
                                 (["-r", "0"], 2, "runs")):
            status, out, err = caro("lab", *args, **self.env)
            self.assertEqual((status, out), (code, ""), err)
            self.assertIn(word, err)
        self.assertTrue(taken_as_request("lab", "rat", "pictures"))


if __name__ == "__main__":
    program.main()
