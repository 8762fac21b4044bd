"""The seven catalog models' shapes, few layers deep, with random weights: the widths, heads, types and biases of the real files.

For each: the logits do not depend on the number of threads, the instruction set (down to the reference, for the smaller ones) or how the
prompt is divided, and they are near the exact ones, those of the same weights as float32. tests/differential compares with llama.cpp.
"""
import importlib.util
import os
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CARO = pathlib.Path(os.environ.get("CARO_BIN", ROOT / "build/release/caro"))
SYNTH = pathlib.Path(os.environ.get("CARO_SHARED", ROOT.parent / "shared")) / "tools/synth_gguf.py"
VOCABULARY, IDS = 1024, 20
MOST_EXACT, MOST_REFERENCE = 130e6, 60e6  # weights of which a float32 copy is made, that the reference multiplies
FURTHEST = 4e-4                           # of the exact logits: twice what 8-bit activations cost at these depths

LAYERS = {"smollm-135m-q4": 4, "qwen-0.5b-q4": 3, "tinyllama-1.1b-q4": 2, "starcoder-1b-q4": 2, "qwen-1.5b-q4": 2, "phi-2-q4": 1,
          "mistral-7b-q3": 1}


def skip(why):
    print("skipped:", why)
    sys.exit(77)


try:
    import numpy as np
except ImportError:
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", "-B", *sys.argv])
    skip("python3-numpy is not here")


def logits(model, ids, directory, *options):
    out = os.path.join(directory, "logits.f32")
    subprocess.run([CARO, "debug", "logits", "--model", model, "--ids", ",".join(map(str, ids)), "--out", out, *options], check=True)
    return np.fromfile(out, dtype="<f4").reshape(len(ids), -1)


def check(tool, name, directory):
    """What does not hold for one model, and a line of figures."""
    shape = tool.SHAPES[name]
    shape = shape[:2] + (LAYERS[name],) + shape[3:6] + (VOCABULARY,) + shape[7:]
    n_embd, n_layer, n_ff = shape[1], shape[2], shape[5]
    weights = n_layer * n_embd * (3 * n_ff + 2.5 * n_embd)
    model, exact_model = (os.path.join(directory, n) for n in ("model.gguf", "exact.gguf"))
    tool.SHAPES["it"] = shape
    tool.build("it", "Q3_K_M" if name.endswith("q3") else "Q4_K_M", 11).write(model)
    ids = [random.Random(5).randrange(3, VOCABULARY - 3) for _ in range(IDS)]
    wrong, whole = [], logits(model, ids, directory, "--threads", "1")
    if not np.array_equal(whole, logits(model, ids, directory, "--threads", "3")):
        wrong.append("three threads give other bits than one")
    if not np.array_equal(whole[:7], logits(model, ids[:7], directory, "--threads", "2")):
        wrong.append("a shorter prompt gives other bits for its rows")
    for level in ["avx2"] + ["ref"] * (weights <= MOST_REFERENCE):
        if not np.array_equal(whole[:9], logits(model, ids[:9], directory, "--threads", "2", "--cpu-mask", level)):
            wrong.append("the level %s gives other bits" % level)
    line = "%-18s %5.0f M weights" % (name, weights * 1e-6)
    if weights <= MOST_EXACT:
        subprocess.run([CARO.with_name("caro-quantize"), model, exact_model, "F32"], check=True)
        exact = logits(exact_model, ids, directory).astype(np.float64)
        off = float(((whole - exact) ** 2).sum() / ((exact - exact.mean()) ** 2).sum())
        line += ", distance to the exact logits %.2e" % off
        if not off < FURTHEST:
            wrong.append("further than %.0e" % FURTHEST)
    return wrong, line


def main():
    if not SYNTH.exists():
        skip("no %s (set CARO_SHARED)" % SYNTH)
    spec = importlib.util.spec_from_file_location("synth_gguf", SYNTH)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    failures = 0
    for name in LAYERS:
        with tempfile.TemporaryDirectory() as directory:
            wrong, line = check(tool, name, directory)
        print(line, "" if not wrong else "WRONG: " + "; ".join(wrong), flush=True)
        failures += bool(wrong)
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
