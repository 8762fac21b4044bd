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


MB = 1000 * 1000


def limited(bytes_, *args):
    """Run with so many bytes of addresses."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (bytes_, bytes_))
    done = subprocess.run([program.CARO, *args], capture_output=True, text=True, preexec_fn=limit, env=program.environment(), timeout=60)
    return done.returncode, done.stdout, done.stderr


class Resident(unittest.TestCase):
    """The process's peak, as the system counts it (VmHWM), at a context of 2048 tokens that is filled."""

    def peak(self, *args):
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            p = subprocess.Popen([program.CARO, *args], stdout=out, stderr=err, env=program.environment())
            _, status, usage = os.wait4(p.pid, 0)
            p.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0), err.seek(0)
            self.assertEqual(p.returncode, 0, err.read())
            return usage.ru_maxrss * 1024, out.read()

    def test_keys_and_values_far_larger_than_64_mb(self):
        if limited(1 << 30, "version")[0] != 0:
            self.skipTest("this build takes memory of its own (a sanitizer's)")
        ids = ",".join(str(i * 7 % 300) for i in range(2040))
        with tempfile.TemporaryDirectory(dir=pathlib.Path(program.CARO).parent) as d:
            path = os.path.join(d, "m.gguf")
            for layers, kv_heads in ((10, 4), (6, 8)):
                fixed_model.write(path, b"ls", layers=layers, embd=256, heads=8, kv_heads=kv_heads, head=256, ff=4096)
                size, kv = os.path.getsize(path), layers * kv_heads * 2 * (256 * 2 + 4) * 2048
                self.assertGreater(kv, 80 * MB)
                peak, ids_out = self.peak("debug", "generate", "--model", path, "--ids", ids, "-n", "8", "-t", "2")
                self.assertLessEqual(peak, size + 64 * MB, "file %d, keys and values %d" % (size, kv))
                self.assertEqual(ids_out.split(), ["0"] * 8)


class Stated(unittest.TestCase):
    def test_every_catalog_model_says_what_it_needs(self):
        models = json.loads(caro("models", "list", "--json")[1])["models"]
        self.assertGreater(len(models), 6)
        for model in models:
            memory = model["memory"]
            self.assertEqual(memory["total"], memory["file"] + memory["kv_cache"] + memory["working"], model["id"])
            self.assertLessEqual(memory["resident"], memory["total"], model["id"])
            if model["id"] == "builtin":
                continue
            self.assertEqual(memory["file"], model.get("bytes", model.get("about_bytes")))
            self.assertEqual(memory["context"], 2048)
            self.assertLessEqual(memory["resident"], memory["file"] + 64 * MB, model["id"])
            line = re.search(r"^memory +(.*)$", caro("models", "show", model["id"])[1], re.M).group(1)
            self.assertRegex(line, r"^%.2f GB at 2048 tokens: .*at most %.2f resident at once; available [\d.]+ GB \(.+\)$" % (memory["total"] / 1e9, memory["resident"] / 1e9))
        by_id = {m["id"]: m["memory"] for m in models}
        self.assertEqual(by_id["smollm-135m-q4"]["kv_cache"], 30 * 3 * 2 * (64 * 2 + 4) * 2048)   # layers, heads, keys and values, two bytes a value and a scale, positions
        self.assertEqual(by_id["phi-2-q4"]["kv_cache"], 32 * 32 * 2 * (80 * 2 + 4) * 2048)

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
            self.assertEqual((memory["file"], memory["kv_cache"]), (1000000, 2 * 2 * 2 * (16 * 2 + 4) * 2048))


class StatedOfAFile(unittest.TestCase):
    """caro models show PATH: the same numbers that loading it is judged by."""

    def test_the_memory_of_a_file(self):
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "m.gguf")
            fixed_model.write(path, b"ls", layers=10, embd=256, heads=8, kv_heads=4, head=256, ff=4096)
            status, out, err = caro("models", "show", "--json", path)
            self.assertEqual(status, 0, err)
            shown = json.loads(out)
            memory = shown["memory"]
            self.assertEqual((shown["path"], shown["architecture"], shown["context"], shown["bytes"]), (path, "llama", 4096, os.path.getsize(path)))
            self.assertEqual((memory["file"], memory["kv_cache"], memory["context"]), (shown["bytes"], 10 * 4 * 2 * (256 * 2 + 4) * 2048, 2048))
            self.assertEqual(memory["total"], memory["file"] + memory["kv_cache"] + memory["working"])
            self.assertLessEqual(memory["resident"], memory["file"] + 64 * MB)
            self.assertLess(memory["resident"], memory["total"])
            self.assertNotIn("prompt_format", shown)
            status, out, err = caro("models", "show", path)
            self.assertEqual(status, 0, err)
            self.assertRegex(out, r"(?m)^memory +%.2f GB at 2048 tokens: .*at most %.2f resident at once" % (memory["total"] / 1e9, memory["resident"] / 1e9))
            self.assertRegex(out, r"(?m)^prompt format +unknown")

    def test_what_is_no_model(self):
        with tempfile.TemporaryDirectory() as d:
            missing, text = os.path.join(d, "none.gguf"), os.path.join(d, "text.gguf")
            pathlib.Path(text).write_text("no model")
            for path, why in ((missing, "cannot open"), (text, "not a GGUF file"), (d, "is a directory")):
                status, out, err = caro("models", "show", path)
                self.assertNotEqual(status, 0)
                self.assertEqual(out, "")
                self.assertIn(path, err)
                self.assertIn(why, err)


class Refused(unittest.TestCase):
    def test_a_limit_on_addresses_counts(self):
        if limited(1 << 30, "version")[0] != 0:
            self.skipTest("this build needs more addresses than a limit leaves (a sanitizer's)")
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "m.gguf")
            fixed_model.write(path, b"ls")
            with open(path, "ab") as f:  # a long tail that nothing reads, as a large model would be
                f.truncate(os.path.getsize(path) + (400 << 20))
            args = ("-n", "-q", "-t", "1", "--no-snapshot", "--max-tokens", "1", "--model", path, "list files")
            status, out, err = limited(200 << 20, *args)
            self.assertEqual((status, out), (1, ""), err)
            self.assertIn("ulimit -v", err)
            refused = 0
            for mb in range(404, 480, 4):
                status, out, err = limited(mb << 20, *args)
                self.assertIn((status, out), ((0, "ls\n"), (1, "")), err)
                if status == 1 and "GiB of memory" in err:
                    self.assertRegex(err, r"needs [\d.]+ GiB of memory .* [\d.]+ too little")
                    refused += 1
            self.assertEqual((status, out), (0, "ls\n"), err)
            self.assertGreater(refused, 0)


if __name__ == "__main__":
    program.main()
