"""caro debug: the surface that measurements rely on."""
import os
import pathlib
import tempfile
import unittest

import program
from program import caro

program.need(program.STORIES, "fixtures/stories260K")
MODEL = str(program.STORIES)


class Debug(unittest.TestCase):
    def test_tokenize_reads_to_the_byte(self):
        status, out, err = caro("debug", "tokenize", "--model", MODEL, stdin="Once upon a time")
        self.assertEqual(status, 0, err)
        self.assertRegex(out, r"^\d+( \d+)*\n$")
        longer = caro("debug", "tokenize", "--model", MODEL, stdin="Once upon a time\n")[1]
        self.assertNotEqual(out, longer)
        self.assertEqual(caro("debug", "tokenize", "--model", MODEL, stdin="")[1], "\n")

    def test_special_tokens_are_text_unless_asked(self):
        plain = caro("debug", "tokenize", "--model", MODEL, stdin="<s>")[1].split()
        special = caro("debug", "tokenize", "--special", "--model", MODEL, stdin="<s>")[1].split()
        self.assertGreater(len(plain), 1)
        self.assertIn("1", special)

    def test_logits_are_rows_of_float32(self):
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "out.f32")
            status, out, err = caro("debug", "logits", "--model", MODEL, "--ids", "1,2,3", "--out", path)
            self.assertEqual((status, out), (0, ""), err)
            raw = pathlib.Path(path).read_bytes()
            self.assertEqual(len(raw) % (3 * 4), 0)
            one = os.path.join(d, "one.f32")
            caro("debug", "logits", "--model", MODEL, "--ids", "1", "--out", one)
            self.assertEqual(pathlib.Path(one).read_bytes(), raw[:len(raw) // 3])
            self.assertEqual(os.listdir(d).count("out.f32.partial"), 0)

    def test_generate_prints_n_ids(self):
        status, out, err = caro("debug", "generate", "--model", MODEL, "--ids", "1", "-n", "12")
        self.assertEqual(status, 0, err)
        self.assertEqual(len(out.split()), 12)

    def test_bad_ids(self):
        for ids in ("", "x", "1,,2", "1,", "-1", "99999999", "1;2"):
            status, out, err = caro("debug", "generate", "--model", MODEL, "--ids", ids, "-n", "2")
            self.assertIn(status, (1, 2), (ids, err))
            self.assertEqual(out, "")
            self.assertGreater(len(err), 10)

    def test_context_overflow_says_by_how_much(self):
        ids = ",".join(["1"] * 5000)
        status, out, err = caro("debug", "generate", "--model", MODEL, "--ids", ids, "-n", "2")
        self.assertEqual((status, out), (1, ""))
        self.assertRegex(err, r"\d+")

    def test_out_that_cannot_be_written(self):
        status, _, err = caro("debug", "logits", "--model", MODEL, "--ids", "1", "--out", "/nonexistent/x")
        self.assertEqual(status, 1)
        self.assertIn("/nonexistent/x", err)


if __name__ == "__main__":
    program.main()
