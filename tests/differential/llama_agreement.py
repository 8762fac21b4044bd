"""caro against llama.cpp on files of random weights, with seeds and shapes that no fixture has.

For each file: the exact logits are those of the same weights as float32; caro's distance to them (squared, over the variance) may be
1.1 times llama.cpp's, or 2e-6. Greedy continuations of 64 ids agree wherever llama.cpp's gap between the first and the second logit is
above the noise of both.

    llama_agreement.py [--seeds 2] [--shapes tiny-llama,…] [--types Q4_K_M,…]
"""
import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CARO = pathlib.Path(os.environ.get("CARO_BIN", ROOT / "build/release/caro"))
SHARED = pathlib.Path(os.environ.get("CARO_SHARED", ROOT.parent / "shared"))
SYNTH = SHARED / "tools/synth_gguf.py"


def skip(why):
    print("skipped:", why)
    sys.exit(77)


try:
    import numpy as np
except ImportError:
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", "-B", *sys.argv])
    skip("python3-numpy is not here")


def caro_logits(model, ids, directory, *options):
    out = os.path.join(directory, "caro.f32")
    subprocess.run([CARO, "debug", "logits", "--model", model, "--ids", ",".join(map(str, ids)), "--out", out, *options], check=True)
    return np.fromfile(out, dtype="<f4").reshape(len(ids), -1).astype(np.float64)


def nmse(got, exact):
    return float(((got - exact) ** 2).sum() / ((exact - exact.mean()) ** 2).sum())


def compare(libraries, shape, kind, seed, directory):
    """A list of what does not hold, and a line of figures."""
    model, exact_model, peer_out = (os.path.join(directory, n) for n in ("model.gguf", "exact.gguf", "peer.f32"))
    subprocess.run([sys.executable, SYNTH, shape, model, "--type", kind, "--seed", str(seed)], check=True)
    subprocess.run([CARO.with_name("caro-quantize"), model, exact_model, "F32"], check=True)
    ids = [random.Random(seed).randrange(3, 500) for _ in range(24)]
    done = subprocess.run([ROOT / "build/peers/logits_peer", libraries, model, ",".join(map(str, ids)), "64", peer_out],
                          capture_output=True, text=True, env=dict(os.environ, LD_LIBRARY_PATH=libraries))
    if done.returncode:
        return ["llama.cpp failed: " + done.stderr[-300:]], ""
    follow = [int(x) for x in done.stdout.split()[-64:]]
    peer = np.fromfile(peer_out, dtype="<f4").reshape(24 + 64, -1).astype(np.float64)
    whole = ids + follow
    exact = caro_logits(exact_model, whole, directory, "--cpu-mask", "ref")
    ours = caro_logits(model, whole, directory)
    # over the given ids, as the fixtures do: a greedy text soon repeats itself, and then one position is counted many times
    ours_off, peer_off = nmse(ours[:24], exact[:24]), nmse(peer[:24], exact[:24])
    wrong = []
    if ours_off > max(1.1 * peer_off, 2e-6):
        wrong.append("distance %.3g, llama.cpp's %.3g" % (ours_off, peer_off))
    noise = 6 * (np.sqrt(((ours - exact) ** 2).mean()) + np.sqrt(((peer - exact) ** 2).mean()))
    clear = 0
    for k in range(64):                      # row 23 + k chooses follow[k]
        top = np.sort(peer[23 + k])[-2:]
        if top[1] - top[0] > noise:
            clear += 1
            if int(ours[23 + k].argmax()) != follow[k]:
                wrong.append("id %d after %d: %d, llama.cpp %d" % (k, 24 + k, ours[23 + k].argmax(), follow[k]))
    generated = subprocess.run([CARO, "debug", "generate", "--model", model, "--ids", ",".join(map(str, ids)), "-n", "64"],
                               capture_output=True, text=True, check=True).stdout.split()
    same = next((k for k in range(64) if int(generated[k]) != follow[k]), 64)
    if same < 64:
        top = np.sort(peer[23 + same])[-2:]
        if top[1] - top[0] > noise:
            wrong.append("greedy text parts at id %d with a gap of %.3g, noise %.3g" % (same, top[1] - top[0], noise))
    return wrong, "%-15s %-7s seed %-5d distance %.2e (llama.cpp %.2e), %d of 64 clear, greedy equal for %d" % (
        shape, kind, seed, ours_off, peer_off, clear, same)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seeds", type=int, default=2)
    ap.add_argument("--shapes", default="tiny-llama,tiny-llama-odd,tiny-qwen2,tiny-starcoder,tiny-phi2")
    ap.add_argument("--types", default="F32,F16,BF16,Q8_0,Q4_0,Q4_1,Q5_0,Q5_1,Q2_K,Q3_K,Q4_K,Q5_K,Q6_K,IQ4_NL,Q4_K_M,Q3_K_M")
    a = ap.parse_args()
    if not SYNTH.exists():
        skip("tools/synth_gguf.py is not in " + str(SHARED))
    setup = subprocess.run(["sh", ROOT / "bench/peers/setup.sh", str(CARO.parent)], capture_output=True, text=True)
    if setup.returncode == 77:
        skip(setup.stderr.strip().split("\n")[-1])
    if setup.returncode:
        sys.exit(setup.stderr)
    failures = 0
    for shape in a.shapes.split(","):
        for kind in a.types.split(","):
            for k in range(a.seeds):
                seed = 1000 + 7919 * k + sum(map(ord, shape + kind))
                with tempfile.TemporaryDirectory() as d:
                    wrong, line = compare(setup.stdout.strip(), shape, kind, seed, d)
                print(line, "" if not wrong else "WRONG: " + "; ".join(wrong[:3]), flush=True)
                failures += bool(wrong)
    print("%d files disagree" % failures)
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
