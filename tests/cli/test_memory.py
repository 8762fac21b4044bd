"""The memory that a model needs: stated before it is loaded, and refused by the numbers."""
import json
import os
import pathlib
import re
import resource
import subprocess
import tempfile
import unittest

import fixed_model
import program
from program import caro


class Stated(unittest.TestCase):
    def test_every_catalog_model_says_what_it_needs(self):
        models = json.loads(caro("models", "list", "--json")[1])["models"]
        self.assertGreater(len(models), 6)
        for model in models:
            memory = model["memory"]
            self.assertEqual(memory["total"], memory["file"] + memory["kv_cache"] + memory["working"], model["id"])
            if model["id"] == "builtin":
                continue
            self.assertEqual(memory["file"], model.get("bytes", model.get("about_bytes")))
            self.assertEqual(memory["context"], 2048)
            line = re.search(r"^memory +(.*)$", caro("models", "show", model["id"])[1], re.M).group(1)
            self.assertRegex(line, r"^%.2f GB at 2048 tokens: .*available [\d.]+ GB \(.+\)$" % (memory["total"] / 1e9))
        by_id = {m["id"]: m["memory"] for m in models}
        self.assertEqual(by_id["smollm-135m-q4"]["kv_cache"], 30 * 3 * 64 * 2 * 2 * 2048)
        self.assertEqual(by_id["phi-2-q4"]["kv_cache"], 32 * 32 * 80 * 2 * 2 * 2048)

    def test_a_model_without_numbers_says_when_they_come(self):
        with tempfile.TemporaryDirectory() as d:
            config = pathlib.Path(d, "caro")
            config.mkdir()
            row = {"id": "mine", "repository": "org/mine", "file": "m.gguf"}
            (config / "catalog.json").write_text(json.dumps({"models": [row]}))
            self.assertRegex(caro("models", "show", "mine", XDG_CONFIG_HOME=d)[1], r"memory +known after the download")
            for shape in ({"layers": 2}, {"layers": 0, "embedding": 1, "heads": 1, "kv_heads": 1, "feed_forward": 1, "vocabulary": 1}, []):
                (config / "catalog.json").write_text(json.dumps({"models": [dict(row, shape=shape)]}))
                status, _, err = caro("models", "show", "mine", XDG_CONFIG_HOME=d)
                self.assertEqual(status, 1)
                self.assertIn("shape", err)
            shape = {"layers": 2, "embedding": 64, "heads": 4, "kv_heads": 2, "feed_forward": 128, "vocabulary": 512}
            (config / "catalog.json").write_text(json.dumps({"models": [dict(row, shape=shape, bytes=1000000)]}))
            memory = json.loads(caro("models", "show", "--json", "mine", XDG_CONFIG_HOME=d)[1])["memory"]
            self.assertEqual((memory["file"], memory["kv_cache"]), (1000000, 2 * 2 * 16 * 2 * 2 * 2048))


class Refused(unittest.TestCase):
    def limited(self, bytes_, *args):
        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (bytes_, bytes_))
        done = subprocess.run([program.CARO, *args], capture_output=True, text=True, preexec_fn=limit, env=program.environment(), timeout=60)
        return done.returncode, done.stdout, done.stderr

    def test_a_limit_on_addresses_counts(self):
        if self.limited(1 << 30, "version")[0] != 0:
            self.skipTest("this build needs more addresses than a limit leaves (a sanitizer's)")
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "m.gguf")
            fixed_model.write(path, b"ls")
            with open(path, "ab") as f:  # a long tail that nothing reads, as a large model would be
                f.truncate(os.path.getsize(path) + (400 << 20))
            args = ("-n", "-q", "-t", "1", "--no-snapshot", "--max-tokens", "1", "--model", path, "list files")
            status, out, err = self.limited(200 << 20, *args)
            self.assertEqual((status, out), (1, ""), err)
            self.assertIn("ulimit -v", err)
            refused = 0
            for mb in range(404, 480, 4):
                status, out, err = self.limited(mb << 20, *args)
                self.assertIn((status, out), ((0, "ls\n"), (1, "")), err)
                if status == 1 and "GiB of memory" in err:
                    self.assertRegex(err, r"needs [\d.]+ GiB of memory .* [\d.]+ too little")
                    refused += 1
            self.assertEqual((status, out), (0, "ls\n"), err)
            self.assertGreater(refused, 0)


if __name__ == "__main__":
    program.main()
