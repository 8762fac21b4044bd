"""Every shape of the catalog from file to answer: loads lazily, tokenises, is asked in its format, generates the same at any thread
count, with and without a kept prefix; its peak memory stays within what was stated; it is refused where it cannot fit.

    catalog_shapes.py [SHAPE…]        CARO_SHAPES=all: all seven; else the tiny ones and SmolLM's
"""
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "cli"))
import program

SYNTH = program.SHARED / "tools/synth_gguf.py"
TINY = ["tiny-llama", "tiny-llama-odd", "tiny-qwen2", "tiny-starcoder", "tiny-phi2"]
SMALL = ["smollm-135m-q4"]
LARGE = ["qwen-0.5b-q4", "tinyllama-1.1b-q4", "starcoder-1b-q4", "qwen-1.5b-q4", "phi-2-q4", "mistral-7b-q3"]
MB = 1000 * 1000
failures = []


def check(good, *what):
    if not good:
        failures.append(" ".join(map(str, what)))
        print("WRONG:", *what, flush=True)


def run(*args, stdin="", before=None, cache="/nonexistent", timeout=1800):
    """(status, stdout, stderr, peak bytes, seconds)"""
    start = time.monotonic()
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err, tempfile.TemporaryFile("w+") as text:
        text.write(stdin)
        text.seek(0)
        p = subprocess.Popen([program.CARO, *map(str, args)], stdin=text, stdout=out, stderr=err, preexec_fn=before,
                             env=program.environment(XDG_CACHE_HOME=cache))
        _, status, usage = os.wait4(p.pid, 0)
        p.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        out.seek(0), err.seek(0)
        return p.returncode, out.read(), err.read(), usage.ru_maxrss * 1024, seconds


def memory_group(limit):
    """A control group with this limit on memory: (folder, function that moves the child into it), or None."""
    for root, name in (("/sys/fs/cgroup/memory", "memory.limit_in_bytes"), ("/sys/fs/cgroup", "memory.max")):
        folder = pathlib.Path(root, "caro-test-%d" % os.getpid())
        try:
            folder.mkdir()
            (folder / name).write_text(str(limit))
        except OSError:
            if folder.exists():
                folder.rmdir()
            continue
        return folder, lambda: (folder / "cgroup.procs").write_text(str(os.getpid()))
    return None


def refusals(model, size):
    """Where it cannot fit it is refused with the numbers, and not killed."""
    limit = size * 2 // 3
    group = memory_group(limit)
    if group:
        status, out, err, peak, _ = run("-n", "--no-snapshot", "--model", model, "list", "files", before=group[1])
        group[0].rmdir()
        check(status == 1 and out == "" and "GiB of memory" in err and "control group" in err, "control group:", status, err)
        check(peak < limit, "refused, but it took", peak)
    else:
        print("skipped: no control group can be made here", flush=True)

    def addresses():
        resource.setrlimit(resource.RLIMIT_AS, (size // 2, size // 2))
    status, out, err, _, _ = run("-n", "--no-snapshot", "--model", model, "list", "files", before=addresses)
    check(status == 1 and out == "" and "ulimit -v" in err, "address space:", status, err)


def damaged(model, directory):
    """A file that is cut off is refused with its name and what is missing."""
    cut = os.path.join(directory, "cut.gguf")
    raw = pathlib.Path(model).read_bytes()
    for n in (len(raw) - 1, len(raw) // 2, 100):
        pathlib.Path(cut).write_bytes(raw[:n])
        status, out, err, _, _ = run("-n", "--no-snapshot", "--model", cut, "list", "files")
        check(status == 1 and out == "" and cut in err and len(err) > len(cut) + 20, "cut at", n, status, err)
    os.remove(cut)


def answers(name, model, directory):
    """Asked as a user would: random weights give no command, and the same text with and without a kept prefix."""
    cache = os.path.join(directory, "cache")
    said, seconds, formats = [], [], ("plain",)
    for options in (["--no-snapshot"], [], [], ["--kv-type", "q8_0", "--no-snapshot"], ["--kv-type", "q8_0"], ["--kv-type", "q8_0"]):
        status, out, err, _, s = run("-n", "-t", "2", "--max-tokens", "6", *options, "--model", model, "list", "files", cache=cache)
        check(status in (0, 1) and (status == 0) == (out != ""), name, options, status, err)
        check(status == 0 or "the model's answer" in err or "too long" in err or "gave no command" in err, name, err)
        said.append((status, out, err))
        seconds.append(s)
    check(said[0] == said[1] == said[2], name, "a kept prefix changes the answer:", said[:3])
    check(said[3] == said[4] == said[5], name, "a kept prefix changes the answer of a q8_0 cache:", said[3:])
    if "too long" not in said[0][2]:
        kept = list(pathlib.Path(cache, "caro/prefix").glob("prefix-*"))
        check(len(kept) == 2, name, "prefixes kept:", kept)
    return seconds


def shape(name, catalog):
    with tempfile.TemporaryDirectory() as directory:
        model = os.path.join(directory, name + ".gguf")
        subprocess.run([PYTHON, SYNTH, name, model], check=True)
        size = os.path.getsize(model)
        small = size < 10 * MB

        status, out, err, peak, _ = run("debug", "tokenize", "--model", model, stdin="list the files\n")
        check(status == 0 and len(out.split()) >= 3, name, "tokenize:", err)
        check(peak < 30 * MB, name, "tokenising took", peak)
        n_ctx = min(2048, 512 if small else 2048)
        ids = ",".join(str((i * 7 + 3) % 500) for i in range(n_ctx - 8))
        status, out, err, peak, full = run("debug", "generate", "--model", model, "--ids", ids, "-n", "8", "-t", "2")
        check(status == 0 and len(out.split()) == 8, name, "generate:", err)
        memory = catalog.get(name, {}).get("memory")
        if memory:
            check(peak <= size + memory["kv_cache"] + memory["working"], name, "peak", peak, "is above what is stated:", memory, "file", size)
            check(peak <= size - memory["file"] + memory["resident"], name, "peak", peak, "is above what is stated as resident:", memory, "file", size)
        check(peak <= size + 64 * MB, name, "peak", peak, "is above the file", size, "and 64 MB")
        short = run("debug", "generate", "--model", model, "--ids", "5,6,7", "-n", "8", "-t", "1")
        others = [run("debug", "generate", "--model", model, "--ids", "5,6,7", "-n", "8", "-t", t)[1] for t in (2, 3)]
        check(short[0] == 0 and others == [short[1]] * 2, name, "threads change the ids:", short[1], others)
        check(run("debug", "generate", "--model", model, "--ids", "5,6,7", "-n", "4", "--kv-type", "q8_0")[0] == 0, name, "q8_0 cache")
        status, out, err, _, _ = run("debug", "generate", "--model", model, "--ids", ",".join(["5"] * 40000), "-n", "1")
        check(status == 1 and "too many" in err, name, "context:", err)
        seconds = answers(name, model, directory)
        if not small:
            refusals(model, size)
        if small:
            damaged(model, directory)
        print("%-18s %6.1f MB, peak %6.1f MB (file + %5.1f), %d ids in %.1f s, first answer %.2f s, with its prefix kept %.2f s" % (
            name, size / MB, peak / MB, (peak - size) / MB, n_ctx, full, seconds[1], seconds[2]), flush=True)


program.need(SYNTH, "tools/synth_gguf.py")
PYTHON = next((p for p in ("/usr/bin/python3", "python3") if subprocess.run([p, "-c", "import numpy"], capture_output=True).returncode == 0), None)
if not PYTHON:
    print("skipped: no python3 with numpy")
    sys.exit(77)
known = {m["id"]: m for m in json.loads(run("models", "list", "--json")[1])["models"]}
wanted = sys.argv[1:] or (LARGE if os.environ.get("CARO_SHAPES") == "all" else TINY + SMALL)
for one in wanted:
    shape(one, known)
print("%d shapes, %d faults" % (len(wanted), len(failures)))
sys.exit(bool(failures))
