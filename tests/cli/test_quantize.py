"""caro-quantize: every target type on a small model of random weights, and what it refuses."""
import array
import os
import pathlib
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
        for shape in ("tiny-llama", "tiny-llama-odd", "tiny-phi2", "tiny-starcoder"):
            with tempfile.TemporaryDirectory() as d:
                source = os.path.join(d, "source.gguf")
                subprocess.run([PYTHON, SYNTH, shape, source, "--type", "F32", "--seed", "11"], check=True)
                exact = logits(source, d)
                mean = sum(exact) / len(exact)
                spread = sum((x - mean) ** 2 for x in exact)
                for kind, bound in BOUNDS.items():
                    target = os.path.join(d, kind + ".gguf")
                    status, err = run(source, target, kind)
                    self.assertEqual(status, 0, err)
                    self.assertLess(os.path.getsize(target), os.path.getsize(source) * .75)
                    got = logits(target, d)
                    error = sum((a - b) ** 2 for a, b in zip(exact, got)) / spread
                    self.assertLess(error, bound, (shape, kind))
                    self.assertGreater(error, 0)

    def test_refusals_leave_nothing(self):
        with tempfile.TemporaryDirectory() as d:
            source, once = os.path.join(d, "source.gguf"), os.path.join(d, "once.gguf")
            subprocess.run([PYTHON, SYNTH, "tiny-llama", source, "--type", "F16"], check=True)
            self.assertEqual(run(source, once, "Q4_K")[0], 0)
            target = os.path.join(d, "x.gguf")
            status, err = run(once, target, "Q8_0")
            self.assertEqual(status, 1)
            self.assertIn("Q4_K already", err)
            self.assertEqual(run(source, target, "Q9")[0], 2)
            self.assertEqual(run("/etc/passwd", target, "Q8_0")[0], 1)
            self.assertEqual(run(source, "/nonexistent/x.gguf", "Q8_0")[0], 1)
            self.assertEqual(sorted(os.listdir(d)), ["once.gguf", "source.gguf"])


if __name__ == "__main__":
    program.main()
