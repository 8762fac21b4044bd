"""caro matrix plan: what build services are told."""
from matrix_case import *

yaml = need_yaml()
CI = ["smollm-135m-q4", "qwen-0.5b-q4", "tinyllama-1.1b-q4", "starcoder-1b-q4"]
FIELDS = {"id": str, "name": str, "model": str, "os": str, "runner": str, "cache_key": str, "sha256": str, "size": int, "memory": int, "cores": int, "timeout": int, "mlx": bool}


class Plan(MatrixCase):
    def plan(self, *args, **env):
        done = self.caro("matrix", "plan", *args, **env)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_github(self):
        text = self.plan("--models", "ci", "--os", "linux,macos", "--format", "github")
        self.assertEqual(text.count("\n"), 1)
        jobs = json.loads(text)["include"]
        self.assertEqual([(j["id"], j["os"]) for j in jobs], [(m, s) for m in CI for s in ("linux", "macos")])
        catalog = {m["id"]: m for m in json.loads(self.caro("models", "list", "--json").stdout)["models"]}
        for j in jobs:
            self.assertEqual({k: type(v) for k, v in j.items()}, FIELDS)
            known = catalog[j["id"]]
            self.assertEqual(j["size"], known["bytes"])
            self.assertIn(known.get("sha256", "unpinned"), j["cache_key"])
            self.assertEqual(j["runner"], {"linux": "ubuntu-latest", "macos": "macos-latest"}[j["os"]])
            self.assertGreater(j["memory"], j["size"])
            self.assertTrue(10 <= j["timeout"] <= 360)
        self.assertEqual(len({(j["cache_key"]) for j in jobs}), 4)

    def test_tiers_and_lists(self):
        ids = lambda *a: [j["id"] for j in json.loads(self.plan("--models", *a))["jobs"]]
        self.assertEqual(ids("ci"), CI)
        self.assertEqual(ids("all"), [m["id"] for m in json.loads(self.caro("models", "list", "--json").stdout)["models"] if m["id"] != "builtin"])
        self.assertGreaterEqual(len(ids("all")), 7)
        self.assertEqual(ids("tiny"), CI[:1])
        self.assertEqual(ids("qwen-0.5b-q4,builtin,ci"), ["qwen-0.5b-q4", "builtin", CI[0], CI[2], CI[3]], "each once, in the order given")
        self.assertEqual(json.loads(self.plan())["count"], 4, "ci without --models")
        a = self.model("My Model (1)")
        os.makedirs(self.dir / "sub")
        os.rename(a, self.dir / "sub/My Model (1).gguf")
        self.model("My-Model--1-")
        self.assertEqual(ids("./My-Model--1-.gguf,sub/My Model (1).gguf,./My-Model--1-.gguf"), ["My-Model--1-", "My-Model--1--2"])

    def test_github_output(self):
        file = self.dir / "out"
        file.write_text("before=1\n")
        text = self.plan("--format", "github", "--github-output", GITHUB_OUTPUT=str(file))
        lines = file.read_text().splitlines()
        self.assertEqual(lines, ["before=1", "matrix=" + text.strip(), "count=4"])
        self.assertEqual(self.caro("matrix", "plan", "--format", "github", "--github-output").returncode, 2)
        self.assertEqual(self.caro("matrix", "plan", "--github-output", GITHUB_OUTPUT=str(file)).returncode, 2)

    def test_limits(self):
        models = ",".join("./%d.gguf" % i for i in range(90))
        for form, most in (("github", 256), ("json", 256), ("gitlab", 200)):
            done = self.caro("matrix", "plan", "--models", models, "--os", "linux,macos,windows", "--format", form)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn("270", done.stderr)
            self.assertIn(str(most), done.stderr)
        self.assertEqual(len(json.loads(self.plan("--models", ",".join("./%d.gguf" % i for i in range(128)), "--os", "linux,macos", "--format", "github"))["include"]), 256)

    def test_gitlab_is_a_pipeline_that_runs_the_command(self):
        words = ["sh", "-c", "echo \"it's $X\" > seen; printf '%s\\n' '{\"a\": 1}'", "né\nx"]
        pipeline = yaml.safe_load(self.plan("--models", "ci,builtin", "--os", "linux,macos", "--format", "gitlab", "--", *words))
        job = pipeline["caro-matrix"]
        self.assertEqual(job["stage"], pipeline["stages"][0])
        rows = job["parallel"]["matrix"]
        self.assertEqual(len(rows), 10)
        self.assertEqual({r["CARO_OS"] for r in rows}, {"linux", "macos"})
        self.assertEqual(job["artifacts"]["reports"], {"junit": "junit.xml"})
        for script in job["script"] + job["after_script"]: # the job itself, as a runner would
            done = subprocess.run(["sh", "-ec", script], cwd=self.dir, env={**self.env, "CARO_MODELS": "builtin", "PATH": "%s:%s" % (pathlib.Path(program.CARO).parent, os.environ["PATH"]), "X": "me"},
                                  capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual((self.dir / "seen").read_text(), "it's me\n")
        self.assertIn("<testsuites", (self.dir / "junit.xml").read_text())
        without = yaml.safe_load(self.plan("--format", "gitlab"))["caro-matrix"]["script"][0]
        self.assertIn("$CARO_MATRIX_COMMAND", without)

    def test_usage(self):
        for args in (["--os", "plan9"], ["--os", ","], ["--format", "yaml"], ["--models", "nonsense"], ["--models", ""]):
            done = self.caro("matrix", "plan", *args)
            self.assertIn(done.returncode, (2, 4), args)
            self.assertEqual(done.stdout, "")


if __name__ == "__main__":
    main()
