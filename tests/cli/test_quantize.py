"""caro-quantize: every target type on a small model of random weights, and what it refuses."""
import array
import json
import os
import pathlib
import struct
import subprocess
import tempfile
import unittest

import program
from program import caro

SYNTH = program.SHARED / "tools/synth_gguf.py"
TOOL = pathlib.Path(program.CARO).with_name("caro-quantize")
program.need(SYNTH, "tools/synth_gguf.py")
PYTHON = next((p for p in ("/usr/bin/python3", "python3") if subprocess.run([p, "-c", "import numpy"], capture_output=True).returncode == 0), None)
if not PYTHON:
    print("skipped: no python3 with numpy")
    raise SystemExit(77)

# the error that a type may bring: squared distance of the logits over their variance
BOUNDS = {"Q8_0": 2e-3, "Q6_K": 1e-2, "Q5_0": 4e-2, "Q4_K": .12, "Q4_0": .15, "Q4_K_M": .12, "F16": 1e-4}


# a model with the layers of a catalog shape, and rows that blocks of 256 divide where that shape's do
SMALLER = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("synth", sys.argv[1])
synth = importlib.util.module_from_spec(spec)
spec.loader.exec_module(synth)
arch, n_embd, layers, head, kv, ff, vocab, ctx, base, rope, tied, kind = synth.SHAPES[sys.argv[2]]
embd, kv = (256 if n_embd % 256 == 0 else 64), (1 if kv == 1 else 2)
ff = 256 if ff % 256 == 0 else 224
synth.SHAPES["x"] = (arch, embd, layers, 4 if embd == 256 else 2, kv, ff, 512, 64, base, rope and 32, tied, kind)
synth.build("x", "F16", 3).write(sys.argv[3])
"""


def tensor_types(path):
    """Type name: count, as the directory of a GGUF file says."""
    names = {0: "F32", 1: "F16", 2: "Q4_0", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 12: "Q4_K", 13: "Q5_K", 14: "Q6_K"}
    raw = pathlib.Path(path).read_bytes()
    n_tensors, n_keys, at = *struct.unpack_from("<QQ", raw, 8), 24
    sizes = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}

    def text(at):
        return at + 8 + struct.unpack_from("<Q", raw, at)[0]
    for _ in range(n_keys):
        at = text(at)
        kind, at = struct.unpack_from("<I", raw, at)[0], at + 4
        if kind == 9:
            kind, n = struct.unpack_from("<IQ", raw, at)
            at += 12
            for _ in range(n if kind == 8 else 0):
                at = text(at)
            at += 0 if kind == 8 else n * sizes[kind]
        else:
            at = text(at) if kind == 8 else at + sizes[kind]
    counts = {}
    for _ in range(n_tensors):
        at = text(at)
        n_dims = struct.unpack_from("<I", raw, at)[0]
        kind = names[struct.unpack_from("<I", raw, at + 4 + 8 * n_dims)[0]]
        counts[kind] = counts.get(kind, 0) + 1
        at += 4 + 8 * n_dims + 12
    return counts


def run(*args):
    done = subprocess.run([TOOL, *map(str, args)], capture_output=True, text=True)
    return done.returncode, done.stderr


def logits(model, directory):
    out = os.path.join(directory, "out.f32")
    status, _, err = caro("debug", "logits", "--model", model, "--ids", "1,200,301,42,7", "--out", out)
    assert status == 0, err
    return array.array("f", pathlib.Path(out).read_bytes())


class Quantize(unittest.TestCase):
    def test_every_type(self):
        for shape, given in (("tiny-llama", "F32"), ("tiny-llama-odd", "F16"), ("tiny-qwen2", "F16"), ("tiny-phi2", "F32"),
                             ("tiny-starcoder", "F32")):
            with tempfile.TemporaryDirectory() as d:
                source = os.path.join(d, "source.gguf")
                subprocess.run([PYTHON, SYNTH, shape, source, "--type", given, "--seed", "11"], check=True)
                exact = logits(source, d)
                mean = sum(exact) / len(exact)
                spread = sum((x - mean) ** 2 for x in exact)
                for kind, bound in BOUNDS.items():
                    if kind == given:
                        continue
                    target = os.path.join(d, kind + ".gguf")
                    status, err = run(source, target, kind)
                    self.assertEqual(status, 0, err)
                    self.assertLess(os.path.getsize(target), os.path.getsize(source) * (.75 if given == "F32" else 1))
                    got = logits(target, d)
                    error = sum((a - b) ** 2 for a, b in zip(exact, got)) / spread
                    self.assertLess(error, bound, (shape, kind))
                    self.assertGreater(error, 0)

    def test_the_mix_is_that_of_the_published_files(self):
        """The counts of types in the catalog's files, from shapes with their layers and the divisibility of their rows."""
        catalog = {m["id"]: m for m in json.loads((program.ROOT / "data/catalog.json").read_text())["models"]}
        for name, row in catalog.items():
            if "tensors" not in row or not name.endswith("q4"):
                continue
            if not os.environ.get("CARO_CHECK_LONG") and name not in ("smollm-135m-q4", "starcoder-1b-q4"):
                continue
            with tempfile.TemporaryDirectory() as d:
                source, target = os.path.join(d, "source.gguf"), os.path.join(d, "mix.gguf")
                subprocess.run([PYTHON, "-c", SMALLER, str(SYNTH), name, source], check=True)
                self.assertEqual(run(source, target, "Q4_K_M"), (0, ""))
                self.assertEqual(tensor_types(target), row["tensors"], name)
                self.assertEqual(caro("debug", "generate", "--model", target, "--ids", "1,2", "-n", "2")[0], 0)

    def test_what_cannot_be_quantised(self):
        with tempfile.TemporaryDirectory() as d:
            source, target = os.path.join(d, "source.gguf"), os.path.join(d, "x.gguf")
            subprocess.run([PYTHON, SYNTH, "tiny-llama", source, "--type", "F32"], check=True)
            raw = bytearray(pathlib.Path(source).read_bytes())
            for n in (0, 30, len(raw) // 3, len(raw) - 1):
                pathlib.Path(d, "cut.gguf").write_bytes(raw[:n])
                status, err = run(os.path.join(d, "cut.gguf"), target, "Q4_0")
                self.assertEqual(status, 1)
                self.assertIn("cut.gguf", err)
            raw[-64:-60] = b"\0\0\xc0\x7f"  # not a number
            raw[-400000:-399996] = b"\0\0\xc0\x7f"
            pathlib.Path(source).write_bytes(raw)
            status, err = run(source, target, "Q4_0")
            self.assertEqual(status, 1)
            self.assertIn("not finite", err)
            self.assertEqual(run(source)[0], 2)
            self.assertEqual(run("--help"), (0, ""))
            self.assertEqual(run(os.path.join(d, "none.gguf"), target, "Q4_0")[0], 1)
            self.assertFalse(os.path.exists(target) or os.path.exists(target + ".partial"))

    def test_refusals_leave_nothing(self):
        with tempfile.TemporaryDirectory() as d:
            source, once = os.path.join(d, "source.gguf"), os.path.join(d, "once.gguf")
            subprocess.run([PYTHON, SYNTH, "tiny-llama", source, "--type", "F16"], check=True)
            self.assertEqual(run(source, once, "Q4_K")[0], 0)
            target = os.path.join(d, "x.gguf")
            status, err = run(once, target, "Q8_0")
            self.assertEqual(status, 1)
            self.assertIn("Q4_K already", err)
            status, err = run(source, target, "Q9")
            self.assertEqual(status, 2)
            self.assertIn("unknown type 'Q9'", err)
            self.assertIn("Q4_K_M", err)
            self.assertEqual(run("/etc/passwd", target, "Q8_0")[0], 1)
            self.assertEqual(run(source, "/nonexistent/x.gguf", "Q8_0")[0], 1)
            self.assertEqual(sorted(os.listdir(d)), ["once.gguf", "source.gguf"])


if __name__ == "__main__":
    program.main()
