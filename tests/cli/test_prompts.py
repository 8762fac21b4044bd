"""How requests are put to models that write free text, and how their answers are kept to one command."""
import hashlib
import json
import os
import pathlib
import re
import tempfile
import unittest

import fixed_model
import program
from program import caro, caro_json


class Constrained(unittest.TestCase):
    """A model whose best next tokens are these, in this order, always."""
    def answer(self, *tokens, words="list files"):
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "m.gguf")
            fixed_model.write(path, *tokens)
            return caro("-n", "-q", "--no-snapshot", "--max-tokens", "12", "--model", path, words)

    def test_fences_prose_and_comments_give_way(self):
        for before in ([b"```"], [b"Sure"], [b"# list"], [b"\n"], [b"```", b"\n", b"Here", b"#"]):
            status, out, err = self.answer(*before, b"ls -l\n")
            self.assertEqual((status, out), (0, "ls -l\n"), (before, err))

    def test_the_first_line_is_the_answer(self):
        status, out, err = self.answer(b"ls\n")
        self.assertEqual((status, out), (0, "ls\n"), err)

    def test_too_long_a_request_says_by_how_much(self):
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "m.gguf")
            fixed_model.write(path, b"ls", context=1024)
            for n in (1000, 3000):
                status, out, err = caro("-n", "-q", "--no-snapshot", "--model", path, "x" * n)
                self.assertEqual((status, out), (1, ""))
                self.assertRegex(err, r"has \d+ tokens .*: \d+ too many")
            err = caro("-n", "-q", "--no-snapshot", "--model", path, "x" * 1000)[2]
            short = int(re.search(r": (\d+) too many", err).group(1))
            status, out, err = caro("-n", "-q", "--no-snapshot", "--max-tokens", "1", "--model", path, "x" * (1000 - short))
            self.assertEqual((status, out), (0, "ls\n"), err)
        status, out, err = caro("-n", "list " + "files and " * 700)
        self.assertEqual((status, out), (1, ""))
        self.assertRegex(err, r"has \d+ tokens .*: \d+ too many")

    def test_an_unknown_template_is_said_to_be(self):
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "m.gguf")
            fixed_model.write(path, b"ls")
            status, out, err = caro("-n", "--max-tokens", "1", "--model", path, "list files")
            self.assertEqual((status, out), (0, "ls\n"), err)
            self.assertIn("chat template", err)


class Formats(unittest.TestCase):
    def test_the_catalog_says_how_a_model_is_asked(self):
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "m.gguf")
            fixed_model.write(path, b"ls")
            raw = pathlib.Path(path).read_bytes()
            config = pathlib.Path(d, "config/caro")
            config.mkdir(parents=True)
            env = {"XDG_CONFIG_HOME": os.path.join(d, "config"), "HF_HUB_CACHE": os.path.join(d, "hub")}
            row = {"id": "mine", "repository": "org/mine", "file": "m.gguf", "bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest(),
                   "commit": "0" * 40}
            prompts = {}
            for form in (None, "chatml", "zephyr", "inst", "instruct", "plain", "nonsense"):
                rows = [dict(row, prompt_format=form) if form else row]
                (config / "catalog.json").write_text(json.dumps({"models": rows}))
                status, _, err = caro("models", "import", path, "mine", **env)
                self.assertEqual(status, 0, err)
                status, out, err = caro("--json", "--no-snapshot", "--max-tokens", "1", "--model", "mine", "list files", **env)
                if form == "nonsense":
                    self.assertEqual((status, out), (2, ""))
                    self.assertIn("chatml", err)
                    continue
                self.assertEqual(status, 0, err)
                self.assertEqual("chat template" in err, form is None, err)
                prompts[form] = json.loads(out)["tokens"]["prompt"]
            self.assertEqual(prompts[None], prompts["plain"])
            self.assertEqual(len(set(prompts.values())), 5, prompts)


if __name__ == "__main__":
    program.main()
