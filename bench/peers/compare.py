#!/usr/bin/env python3
"""caro beside llama.cpp on the catalog's shapes: one table of ratios, and plots.

    bench/peers/compare.py                          measure all seven shapes (half an hour), print the table
    bench/peers/compare.py --shapes smollm-135m-q4 --parts prompt,generate
    bench/peers/compare.py --report                 write what was measured into docs/BENCHMARKS.md and docs/*.svg

Installs the peer from npm (bench/peers/setup.sh), makes the models with ../shared/tools/synth_gguf.py, and keeps every figure in
build/peers/results.json, so that it can be done in pieces. Both sides run in turns on the same file with the same threads; figures are
medians of at least --runs runs. Run it on an idle machine.

parts: prompt (128 and 512 tokens), generate (64 after 128, 2 threads and 1), first (exec to the first token, a prompt of 300 tokens),
again (the stable part of the prompt seen before), length (prompts of 32 to 2048 tokens), threads, roof (shares, by caro bench).
"""
import argparse
import datetime
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = pathlib.Path(os.environ.get("CARO_SHARED", ROOT.parent / "shared"))
PEERS = ROOT / "build/peers"
SHAPES = ["smollm-135m-q4", "qwen-0.5b-q4", "tinyllama-1.1b-q4", "starcoder-1b-q4", "qwen-1.5b-q4", "phi-2-q4", "mistral-7b-q3"]
LARGE = {"phi-2-q4", "mistral-7b-q3"}
PARTS = ["prompt", "generate", "first", "again", "length", "threads", "roof"]
PROMPT_AIM = {"smollm-135m-q4": 2.5, "qwen-0.5b-q4": 2.5}


def run(argv, **kw):
    done = subprocess.run([str(a) for a in argv], capture_output=True, text=True, **kw)
    if done.returncode:
        sys.exit("%s: %s" % (" ".join(map(str, argv[:3])), done.stderr.strip()[-400:] or done.returncode))
    return done.stdout


class Bench:
    def __init__(self, a):
        self.a = a
        self.lib = run([ROOT / "bench/peers/setup.sh", pathlib.Path(a.caro).parent]).strip().splitlines()[-1]
        self.env = {**os.environ, "LD_LIBRARY_PATH": self.lib}
        self.file = PEERS / "results.json"
        self.results = json.loads(self.file.read_text()) if self.file.exists() else {}
        self.fresh = set()

    def keep(self, shape, key, value):
        self.results.setdefault(shape, {})[key] = value
        temporary = self.file.with_suffix(".partial")
        temporary.write_text(json.dumps(self.results, indent=1, sort_keys=True))
        temporary.rename(self.file)

    def model(self, shape):
        path = pathlib.Path(self.a.models or PEERS / "models") / (shape + ".gguf")
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            print("making %s" % path, file=sys.stderr)
            python = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable  # the one that has the system's numpy
            run([python, SHARED / "tools/synth_gguf.py", shape, str(path) + ".partial"])
            os.rename(str(path) + ".partial", path)
        if shape not in self.fresh:   # as after a start of the machine: read through the mapping, in the largest pages that the system gives
            with open(path, "rb") as f:
                os.fsync(f.fileno())
                os.posix_fadvise(f.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            self.fresh.add(shape)
        return path

    def speeds(self, shape, prompt, gen, threads, runs):
        """{'prompt': (caro, peer), 'generate': (caro, peer)} tokens a second."""
        out = run([PEERS / "speed_peer", self.lib, self.model(shape), "-p", prompt, "-n", gen, "-t", threads, "-r", runs], env=self.env)
        found = {m[1]: (float(m[2]), float(m[3])) for m in
                 re.finditer(r"(prompt|generate) +\d+ +caro +([0-9.]+) t/s +llama.cpp +([0-9.]+) t/s", out)}
        opened = re.search(r"opened in ([0-9.]+) ms", out), re.search(r"loaded in ([0-9.]+) ms", out)
        found["open"] = tuple(float(m.group(1)) for m in opened)
        return found

    def processes(self, a, b, runs, env_a=None):
        """Median seconds of two whole processes in turns."""
        times = ([], [])
        for i in range(runs + 1):
            for k, (argv, env) in enumerate(((a, env_a or os.environ), (b, self.env))):
                start = time.perf_counter()
                subprocess.run([str(x) for x in argv], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, env=env)
                if i:
                    times[k].append(time.perf_counter() - start)
        return [statistics.median(t) for t in times]

    def part_prompt(self, shape, runs):
        for n in (128, 512):
            self.keep(shape, "pp%d" % n, self.speeds(shape, n, 0, 2, runs)["prompt"])

    def part_generate(self, shape, runs):
        found = self.speeds(shape, 128, 64, 2, runs)
        self.keep(shape, "tg64", found["generate"])
        self.keep(shape, "open", found["open"])
        self.keep(shape, "tg64-1", self.speeds(shape, 128, 64, 1, runs)["generate"])

    def part_first(self, shape, runs):
        ids = ",".join(str(7 * i % 30000 + 3) for i in range(300))
        self.keep(shape, "first", self.processes([self.a.caro, "debug", "generate", "--model", self.model(shape), "--ids", ids, "-n", 1, "-t", 2],
                                                 [PEERS / "first_peer", self.lib, self.model(shape), 2, ids], runs))

    def part_again(self, shape, runs):
        """With the prefix kept from an earlier run: the time to the first token as the program tells it, and what starting a process and coming
        to main takes, `caro version`. In the vocabulary of these models the words of the request below are 8 or 9 tokens, as many as Qwen's own
        has for "show the largest files in folder 7"."""
        if shape not in ("smollm-135m-q4", "qwen-0.5b-q4"):
            return
        times, start = [], []
        for i in range(2 * runs + 2):
            begin = time.perf_counter()
            subprocess.run([self.a.caro, "version"], capture_output=True, check=True)
            start.append(time.perf_counter() - begin)
            done = subprocess.run([self.a.caro, "-n", "-v", "--model", str(self.model(shape)), "--max-tokens", "1", "-t", "2", "the size %d" % i],
                                  capture_output=True, text=True)   # random weights give no command: it fails
            told = re.search(r"first token after ([0-9.]+) ms", done.stderr)
            if not told:
                sys.exit("%s -v does not tell of a first token: %s" % (self.a.caro, done.stderr.strip()[-300:]))
            times.append(float(told[1]) / 1000)
        self.keep(shape, "again", statistics.median(times[2:]) + statistics.median(start[2:]))

    def part_length(self, shape, runs):
        if shape != "smollm-135m-q4":
            return
        self.keep(shape, "length", {str(n): self.speeds(shape, n, 0, 2, runs)["prompt"] for n in (32, 64, 128, 256, 512, 1024, 2048)})

    def part_threads(self, shape, runs):
        if shape != "smollm-135m-q4":
            return
        rows = {}
        for t in range(1, (os.cpu_count() or 1) + 1):
            found = self.speeds(shape, 128, 64, t, runs)
            rows[str(t)] = found["prompt"] + found["generate"]
        self.keep(shape, "threads", rows)

    def part_roof(self, shape, runs):
        out = run([self.a.caro, "bench", "--model", self.model(shape), "-p", "128,512", "-n", "64", "-t", "2", "-r", runs, "--json"])
        self.keep(shape, "roof", {t["test"]: [t["median_ts"], t.get("roof_share", 0), t.get("roof", "")] for t in json.loads(out)})
        deep = run([self.a.caro, "bench", "--model", self.model(shape), "-p", "0", "-n", "64", "-d", "128", "-t", "2", "-r", runs, "--json"])
        self.keep(shape, "roof-tg", [json.loads(deep)[0].get("roof_share", 0), json.loads(deep)[0].get("roof", "")])

    def measure(self):
        for shape in self.a.shapes:
            runs = min(self.a.runs, 3) if shape in LARGE and self.a.brief else self.a.runs
            for part in self.a.parts:
                print("%s: %s" % (shape, part), file=sys.stderr)
                getattr(self, "part_" + part)(shape, runs)
        machine = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text())
        package = json.loads((pathlib.Path(self.lib).parent.parent / "package.json").read_text())
        self.keep("machine", "text", "%s, %d processors, Linux; %s; llama.cpp of @node-llama-cpp/linux-x64 %s; %s" % (
            machine.group(1) if machine else "unknown processor", os.cpu_count(), run([self.a.caro, "version", "-v"]).strip().replace("\n", "; "),
            package["version"], datetime.date.today().isoformat()))


def ratio(pair):
    return pair[0] / pair[1] if pair and pair[1] else 0


def mark(value, aim):
    return "%.2f × %s" % (value, "✓" if value >= aim else "(aim %g)" % aim)


def table(results):
    """The table as Markdown."""
    head = ("model", "prompt of 128", "", "prompt of 512", "", "64 after 128, 2 threads", "", "1 thread", "", "300 tokens, exec to first", "")
    lines = ["caro / llama.cpp in tokens a second, then the ratio; the last in seconds.", "", "| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for shape in SHAPES:
        r = results.get(shape)
        if not r:
            continue
        cells, aim = [shape], PROMPT_AIM.get(shape, 1.8)
        for key, goal in (("pp128", aim), ("pp512", aim), ("tg64", 1.15), ("tg64-1", 1.3)):
            pair = r.get(key)
            cells += ["%.0f / %.0f" % tuple(pair) if pair and pair[0] >= 100 else "%.1f / %.1f" % tuple(pair) if pair else "–",
                      mark(ratio(pair), goal) if pair else ""]
        first = r.get("first")
        cells += ["%.2f / %.2f" % tuple(first), "%.2f × %s" % (ratio(first), "✓" if ratio(first) <= 0.35 else "(aim 0.35)")] if first else ["–", ""]
        lines.append("| " + " | ".join(cells) + " |")
    shares = [s for s in SHAPES if results.get(s, {}).get("roof")]
    if shares:
        lines += ["", "Shares of the machine's own limits (`caro bench`, 2 threads; aims: 55 % of the int8 peak for prompts, 88 % of the read bandwidth for generation above 300 MB):",
                  "", "| model | pp128 | pp512 | tg64 behind 128 |", "|---|---|---|---|"]
        for s in shares:
            roof, tg = results[s]["roof"], results[s].get("roof-tg", [0, ""])
            lines.append("| %s | %s | %s | %s |" % (s, *("%.0f %% of %s" % (100 * roof[t][1], roof[t][2]) for t in ("pp128", "pp512")),
                                                   "%.0f %% of %s" % (100 * tg[0], tg[1])))
    again = [(s, results[s]["again"]) for s in SHAPES if results.get(s, {}).get("again")]
    if again:
        lines += ["", "From exec to the first token, the stable part of the prompt seen before: " +
                  "; ".join("%s %.0f ms" % (s, 1000 * t) for s, t in again) + "."]
    return "\n".join(lines)


def plot(title, xlabel, series, logarithmic):
    """A line chart as SVG text: series {name: [(x, y)]}."""
    import math
    w, h, left, bottom = 640, 360, 70, 50
    xs = sorted({x for line in series.values() for x, _ in line})
    top = max(y for line in series.values() for _, y in line) * 1.08
    scale = (lambda x: math.log2(x)) if logarithmic else float
    low, span = scale(xs[0]), (scale(xs[-1]) - scale(xs[0])) or 1
    px = lambda x: left + (scale(x) - low) / span * (w - left - 20)
    py = lambda y: h - bottom - y / top * (h - bottom - 40)
    colours = ["#1668b8", "#c2571a", "#2b8a3e", "#862e9c"]
    out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">' % (w, h),
           '<rect width="%d" height="%d" fill="#ffffff"/><text x="%d" y="20" font-size="14">%s</text>' % (w, h, left, title)]
    for i in range(5):
        y = top * i / 4
        out.append('<line x1="%d" y1="%.1f" x2="%d" y2="%.1f" stroke="#dddddd"/><text x="%d" y="%.1f" text-anchor="end">%.0f</text>' % (left, py(y), w - 20, py(y), left - 6, py(y) + 4, y))
    for x in xs:
        out.append('<text x="%.1f" y="%d" text-anchor="middle">%d</text>' % (px(x), h - bottom + 18, x))
    out.append('<text x="%d" y="%d" text-anchor="middle">%s</text>' % ((w + left) // 2, h - 10, xlabel))
    for k, (name, line) in enumerate(series.items()):
        points = " ".join("%.1f,%.1f" % (px(x), py(y)) for x, y in line)
        out.append('<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>' % (points, colours[k % 4]))
        out += ['<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>' % (px(x), py(y), colours[k % 4]) for x, y in line]
        out.append('<text x="%d" y="%d" fill="%s">%s</text>' % (left + 10, 40 + 16 * k, colours[k % 4], name))
    return "\n".join(out + ["</svg>"]) + "\n"


def report(results):
    docs = ROOT / "docs"
    page = (docs / "BENCHMARKS.md").read_text()
    text = "\n\n".join([results["machine"]["text"] + ". `bench/peers/compare.py` repeats it.", table(results)])
    small = results.get("smollm-135m-q4", {})
    if small.get("length"):
        rows = sorted((int(n), p) for n, p in small["length"].items())
        (docs / "speed-length.svg").write_text(plot("SmolLM 135M, 2 threads: tokens a second by length of the prompt", "tokens in the prompt",
                                                    {"caro": [(n, p[0]) for n, p in rows], "llama.cpp": [(n, p[1]) for n, p in rows]}, True))
        text += "\n\n![Tokens a second by length of the prompt](speed-length.svg)"
    if small.get("threads"):
        rows = sorted((int(n), p) for n, p in small["threads"].items())
        (docs / "speed-threads.svg").write_text(plot("SmolLM 135M: tokens a second of a 128-token prompt by threads", "threads",
                                                     {"caro": [(n, p[0]) for n, p in rows], "llama.cpp": [(n, p[1]) for n, p in rows]}, False))
        text += "\n\n![Tokens a second by threads](speed-threads.svg)"
    begin, end = "<!-- compare.py -->", "<!-- end of compare.py -->"
    if begin not in page:
        sys.exit("docs/BENCHMARKS.md has no place for it: %s … %s" % (begin, end))
    before, after = page.split(begin)[0], page.split(end)[1]
    (docs / "BENCHMARKS.md").write_text(before + begin + "\n" + text + "\n" + end + after)


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--caro", default=str(ROOT / "build/release/caro"))
    ap.add_argument("--models", help="folder of SHAPE.gguf; made in build/peers/models")
    ap.add_argument("--shapes", default=",".join(SHAPES), type=lambda t: t.split(","))
    ap.add_argument("--parts", default=",".join(PARTS), type=lambda t: t.split(","))
    ap.add_argument("--runs", type=int, default=5)
    ap.add_argument("--brief", action="store_true", help="three runs for the two largest")
    ap.add_argument("--report", action="store_true")
    a = ap.parse_args()
    for name, known in ((a.shapes, SHAPES), (a.parts, PARTS)):
        for item in name:
            if item not in known:
                sys.exit("unknown: %s; there are %s" % (item, ", ".join(known)))
    if a.report:
        report(json.loads((PEERS / "results.json").read_text()))
        return
    bench = Bench(a)
    bench.measure()
    print(bench.results["machine"]["text"] + "\n\n" + table(bench.results))


if __name__ == "__main__":
    main()
