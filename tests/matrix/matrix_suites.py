"""The demonstration: the four suites over the built-in model and three synthetic ones (random weights in the shapes of three
architectures), side by side. The synthetic ones load, answer nonsense, and so must pass the embedded contract and fail the quality
suites; the report must say exactly that."""
import re
import xml.etree.ElementTree as tree

from matrix_case import *

SYNTH = program.SHARED / "tools/synth_gguf.py"
SHAPES = ["tiny-llama", "tiny-qwen2", "tiny-starcoder"]
SUITES = ["e2e-cli", "system-integration", "mlx-integration", "embedded-contract"]


class Demonstration(MatrixCase):
    def test_mixed_results_of_four_models(self):
        paths = []
        for seed, shape in enumerate(SHAPES):
            paths.append(str(self.dir / (shape + ".gguf")))
            subprocess.run([PYTHON, str(SYNTH), shape, paths[-1], "--seed", str(seed + 1)], check=True, capture_output=True)
        done = self.caro("matrix", "run", "--models", ",".join(["builtin", *paths]), "--results", "*.xml", "--timeout", "500s", "--json", "--", str(program.ROOT / "tools/run_suites.sh"),
                         timeout=560, CARO_BIN=program.CARO)
        self.assertEqual(done.returncode, 1, done.stderr)
        jobs = {j["id"]: j for j in json.loads(done.stdout)["jobs"]}
        self.assertEqual(list(jobs), ["builtin", *SHAPES])
        passed = {}
        for name, job in jobs.items():
            tally = passed[name] = {s: [0, 0] for s in SUITES}
            for t in job["tests"]:
                suite = next(s for s in SUITES if s in t["suite"])
                tally[suite][t["state"] in ("passed", "skipped")] += 1
            for s in SUITES:
                print("%-12s %-20s %2d failed, %2d passed or skipped" % (name, s, *tally[s]))
        wrong = ["%s: %s: %s" % (n, t["name"], t.get("message")) for n, j in jobs.items() for t in j["tests"] if t["state"] not in ("passed", "skipped") and (n == "builtin" or "contract" in t["suite"])]
        self.assertEqual(wrong, [], "the built-in model passes all, every model passes the contract")
        self.assertEqual({n: j["state"] for n, j in jobs.items()}, {"builtin": "passed", **dict.fromkeys(SHAPES, "failed")})
        for name in SHAPES:
            self.assertGreater(passed[name]["embedded-contract"][1], 5)
            self.assertGreater(passed[name]["e2e-cli"][0], 0, "nonsense passes a quality suite: %s" % name)
            self.assertGreater(passed[name]["system-integration"][0], 0, "nonsense passes a quality suite: %s" % name)
            self.assertGreater(jobs[name]["peak_bytes"], jobs[name]["bytes"])
        root = tree.fromstring(self.report("junit"))
        self.assertEqual([(s.get("name"), int(s.get("failures")) + int(s.get("errors")) > 0) for s in root], [("builtin", False), *((s, True) for s in SHAPES)])
        page = self.report("html")
        self.assertIn("1 of 4 models passed", page)
        for s in SUITES:
            self.assertRegex(page, r'rowgroup">[^<]*%s' % re.escape(s))


if __name__ == "__main__":
    program.need(SYNTH, "tools/synth_gguf.py")
    program.need(program.ROOT / "tests/suites/run.sh", "tests/suites")
    PYTHON = next((p for p in ("python3", "/usr/bin/python3") if subprocess.run([p, "-c", "import numpy"], capture_output=True).returncode == 0), None)
    if not PYTHON:
        print("skipped: no python3 with numpy (package: python3-numpy)")
        raise SystemExit(77)
    main()
