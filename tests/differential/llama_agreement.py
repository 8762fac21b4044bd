"""caro against llama.cpp on files of random weights, with seeds and shapes that no fixture has.

For each file: the exact logits are those of the same weights as float32; caro's distance to them (squared, over the variance) may be
1.1 times llama.cpp's, or 2e-6. Greedy continuations of 64 ids agree wherever llama.cpp's gap between the first and the second logit is
above the noise of both.

    llama_agreement.py [--seeds 2] [--shapes tiny-llama,…] [--types Q4_K_M,…] [--catalog phi-2-q4,…] [--random 200] [--seed 1] [--greedy 64] [--worst 10]

The named shapes are tools/synth_gguf.py's, taken in every type; the catalog's in their own mix, two layers deep; --random adds files whose shape, type and prompt are drawn.
"""
import argparse
import importlib.util
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
SHAPES = "tiny-llama,tiny-llama-odd,tiny-qwen2,tiny-starcoder,tiny-phi2"
CATALOG = "smollm-135m-q4,qwen-0.5b-q4,tinyllama-1.1b-q4,starcoder-1b-q4,qwen-1.5b-q4,phi-2-q4,mistral-7b-q3"
TYPES = "F32,F16,BF16,Q8_0,Q4_0,Q4_1,Q5_0,Q5_1,Q2_K,Q3_K,Q4_K,Q5_K,Q6_K,IQ4_NL,Q4_K_M,Q3_K_M"


def skip(why):
    print("skipped:", why)
    sys.exit(77)


try:
    import numpy as np
except ImportError:
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", "-B", *sys.argv])
    skip("python3-numpy is not here")


def synth():
    """tools/synth_gguf.py as a module: its table of shapes takes ours."""
    spec = importlib.util.spec_from_file_location("synth_gguf", SYNTH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def random_shape(rng):
    """Odd widths, small and large heads, grouped and multi-query attention, tied or not: what llama.cpp loads, too."""
    arch = rng.choice(["llama", "qwen2", "starcoder", "phi2"])
    head = rng.choice([32, 48, 64, 64, 80, 96, 128])
    n_head = rng.choice([n for n in range(1, 13) if n * head % 32 == 0 and 64 <= n * head <= 768])
    n_kv = {"starcoder": 1, "phi2": n_head}.get(arch) or rng.choice([k for k in range(1, n_head + 1) if n_head % k == 0])
    rope = {"starcoder": 0, "phi2": rng.choice([r for r in (16, 32, head) if r <= head])}.get(arch, head)
    n_ff = 32 * rng.randrange(3, 50)
    return (arch, n_head * head, rng.randrange(1, 5), n_head, n_kv, n_ff, rng.randrange(400, 1500), 512,
            rng.choice([1e4, 1e5, 1e6]), rope, arch != "phi2" and rng.random() < 0.5, "llama" if arch == "llama" and rng.random() < 0.5 else "gpt2")


def caro_logits(model, ids, directory, *options):
    out = os.path.join(directory, "caro.f32")
    subprocess.run([CARO, "debug", "logits", "--model", model, "--ids", ",".join(map(str, ids)), "--out", out, "--threads", "1", *options], check=True)
    return np.fromfile(out, dtype="<f4").reshape(len(ids), -1).astype(np.float64)


def nmse(got, exact):
    return float(((got - exact) ** 2).sum() / ((exact - exact.mean()) ** 2).sum())


def greedy_faults(model, ids, follow, ours, peer, exact):
    """What caro's own continuation and its choice behind each of llama.cpp's do not share where the gap is clear."""
    wrong, n = [], len(ids)
    noise = 6 * (np.sqrt(((ours - exact) ** 2).mean()) + np.sqrt(((peer - exact) ** 2).mean()))

    def clear(k):                                # row n − 1 + k chooses follow[k]
        top = np.sort(peer[n - 1 + k])[-2:]
        return top[1] - top[0] > noise
    for k in range(len(follow)):
        if clear(k) and int(ours[n - 1 + k].argmax()) != follow[k]:
            wrong.append("id %d after %d: %d, llama.cpp %d" % (k, n + k, ours[n - 1 + k].argmax(), follow[k]))
    generated = subprocess.run([CARO, "debug", "generate", "--model", model, "--ids", ",".join(map(str, ids)), "-n", str(len(follow)), "--threads", "1"],
                               capture_output=True, text=True, check=True).stdout.split()
    same = next((k for k in range(len(follow)) if int(generated[k]) != follow[k]), len(follow))
    if same < len(follow) and clear(same):
        wrong.append("greedy text parts at id %d though the gap is above the noise %.3g" % (same, noise))
    return wrong, "greedy equal for %d" % same


def compare(libraries, tool, shape, kind, seed, n_ids, n_greedy, directory):
    """A list of what does not hold, the ratio to the bound, and a line of figures."""
    model, exact_model, peer_out = (os.path.join(directory, n) for n in ("model.gguf", "exact.gguf", "peer.f32"))
    tool.SHAPES["it"] = shape
    tool.build("it", kind, seed).write(model)
    subprocess.run([CARO.with_name("caro-quantize"), model, exact_model, "F32"], check=True)
    draw = random.Random(seed)
    ids = [draw.randrange(3, shape[6] - 3) for _ in range(n_ids)]
    done = subprocess.run([ROOT / "build/peers/logits_peer", libraries, model, ",".join(map(str, ids)), str(n_greedy), peer_out],
                          capture_output=True, text=True, env=dict(os.environ, LD_LIBRARY_PATH=libraries))
    if done.returncode:
        return ["llama.cpp failed: " + done.stderr[-300:]], 0, str(shape)
    follow = [int(x) for x in done.stdout.split()]
    peer = np.fromfile(peer_out, dtype="<f4").reshape(n_ids + n_greedy, -1).astype(np.float64)
    exact = caro_logits(exact_model, ids + follow, directory)
    ours = caro_logits(model, ids + follow, directory)
    # over the given ids, as the fixtures do: a greedy text soon repeats itself, and then one position is counted many times
    ours_off, peer_off = nmse(ours[:n_ids], exact[:n_ids]), nmse(peer[:n_ids], exact[:n_ids])
    wrong, greedy = [], ""
    bound = max(1.1 * peer_off, 2e-6)
    if ours_off > bound:
        wrong.append("distance %.3g, llama.cpp's %.3g" % (ours_off, peer_off))
    if follow:
        faults, greedy = greedy_faults(model, ids, follow, ours, peer, exact)
        wrong += faults
    return wrong, ours_off / bound, "%s %s seed %d ids %d: distance %.2e (llama.cpp %.2e), of the bound %.3f %s" % (
        ",".join(map(str, shape)), kind, seed, n_ids, ours_off, peer_off, ours_off / bound, greedy)


def shallow(shape, n_layer=2, n_vocab=2048):
    """A catalog model's shape with its widths and heads, few layers and tokens."""
    return shape[:2] + (n_layer,) + shape[3:6] + (n_vocab,) + shape[7:]


def cases(a, tool):
    """(shape, type, seed, ids) of every file."""
    for name in filter(None, a.catalog.split(",")):
        yield shallow(tool.SHAPES[name]), "Q3_K_M" if name.endswith("q3") else "Q4_K_M", a.seed, 48
    for shape in filter(None, a.shapes.split(",")):
        for kind in a.types.split(","):
            for k in range(a.seeds):
                yield tool.SHAPES[shape], kind, a.seed + 999 + 7919 * k + sum(map(ord, shape + kind)), 24
    rng = random.Random(a.seed)
    for _ in range(a.random):
        yield random_shape(rng), rng.choice(a.types.split(",")), rng.randrange(1 << 30), rng.choice([1, 2, 7, 24, 24, 33, 64, 120])


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seeds", type=int, default=2)
    ap.add_argument("--shapes", default=SHAPES)
    ap.add_argument("--types", default=TYPES)
    ap.add_argument("--catalog", default=CATALOG)
    ap.add_argument("--random", type=int, default=200)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--greedy", type=int, default=64)
    ap.add_argument("--worst", type=int, default=10)
    a = ap.parse_args()
    if not SYNTH.exists():
        skip("tools/synth_gguf.py is not in " + str(SHARED))
    setup = subprocess.run(["sh", ROOT / "bench/peers/setup.sh", str(CARO.parent)], capture_output=True, text=True)
    if setup.returncode == 77:
        skip(setup.stderr.strip().split("\n")[-1])
    if setup.returncode:
        sys.exit(setup.stderr)
    tool, failures, lines = synth(), 0, []
    for shape, kind, seed, n_ids in cases(a, tool):
        with tempfile.TemporaryDirectory() as d:
            wrong, share, line = compare(setup.stdout.strip(), tool, shape, kind, seed, n_ids, a.greedy, d)
        print(line, "" if not wrong else "WRONG: " + "; ".join(wrong[:3]), flush=True)
        lines.append((share, line))
        failures += bool(wrong)
    print("the worst:")
    for _, line in sorted(lines)[::-1][:a.worst]:
        print("  " + line)
    print("%d files, %d disagree" % (len(lines), failures))
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
