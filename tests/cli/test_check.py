"""caro check and caro explain: levels and exit codes on any bytes, rule files, safer forms, explanations."""
import json
import pathlib
import subprocess
import tempfile
import unittest

import program
from program import caro

RULES = """# a team's rules
rule prod-by-ci
level dangerous
text deploys to production go through CI
when kubectl apply|delete --context=prod*
match sudo kubectl --context prod-eu delete pod x
nomatch kubectl --context=dev apply -f x.yaml
safer kubectl --context=staging apply -f x.yaml

rule archive
level dangerous
text the archive is never changed by hand
protects ~/archive
match rm ~/archive/a
match rm -rf ~
nomatch ls ~/archive

rule our-deploy
level safe
text our own script, reviewed
when ./deploy.sh
match ./deploy.sh staging
nomatch ./other.sh
"""


def check_bytes(data, *options):
    done = subprocess.run([program.CARO, "check", *options, "-"], input=data, capture_output=True, env=program.environment(), timeout=60)
    return done.returncode, done.stdout, done.stderr


class AnyBytes(unittest.TestCase):
    def test_every_input_gets_a_verdict(self):
        rows = [(b"", "safe"), (b"\n", "safe"), (b"ls\n", "safe"), (b"a\0b", "caution"), (b"\xff\xfe x", "caution"),
                (b"ls\xc3", "caution"), (b"rm -rf /\n", "dangerous"), (b"rm -rf \xff/../..", "caution"),
                (bytes(range(256)) * 64, "caution"), (b"a" * (10 << 20), "caution"), (b"(" * 300000, "caution"),
                (b"ls;" * 200000, "caution")]
        for data, level in rows:
            code, out, err = check_bytes(data)
            self.assertEqual((out.split(b"\n")[0].decode(), err), (level, b""), data[:40])
            self.assertEqual(code, 3 if level == "dangerous" else 0)
            found = json.loads(check_bytes(data, "--json")[1])
            self.assertEqual(found["level"], level)
            self.assertEqual(level == "safe", not found["reasons"], data[:40])
            for reason in found["reasons"]:
                self.assertLessEqual(0 <= reason["start"] <= reason["end"], len(data))


class Rules(unittest.TestCase):
    def file(self, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = pathlib.Path(folder.name) / "rules"
        path.write_text(text)
        return str(path)

    def level(self, path, command, *options):
        return json.loads(caro("check", "--json", "--rules", path, *options, command)[1])

    def test_they_raise_and_lower(self):
        path = self.file(RULES)
        found = self.level(path, "env A=1 kubectl --context=production apply -f y")
        self.assertEqual((found["level"], found["reasons"][0]["id"]), ("dangerous", "prod-by-ci"))
        self.assertEqual(found["reasons"][0]["safer"], "kubectl --context=staging apply -f x.yaml")
        self.assertEqual(self.level(path, "kubectl --context=dev apply -f y")["level"], "caution")
        self.assertEqual(self.level(path, "echo x > ~/archive/new")["reasons"][0]["id"], "archive")
        self.assertEqual(self.level(path, "./deploy.sh a b")["level"], "safe")
        self.assertEqual(self.level(path, "./deploy.sh; rm x")["level"], "caution")
        self.assertEqual(caro("check", "./deploy.sh")[1].split("\n")[0], "caution")

    def test_a_refusal_is_final_under_every_policy(self):
        path = self.file(RULES)
        for policy in ("strict", "moderate", "permissive"):
            found = self.level(path, "kubectl --context=prod apply -f y", "--safety", policy)
            self.assertEqual(found["action"], "refuse", policy)

    def test_faults_name_line_and_example(self):
        rows = [(RULES.replace("nomatch ls ~/archive", "nomatch rm ~/archive"), ':16: rule archive matches, and should not match, the example "rm ~/archive"'),
                (RULES.replace("match rm ~/archive/a", "match rm ~/other"), ':14: rule archive does not match the example "rm ~/other"'),
                (RULES.replace("level safe", "level harmless"), ":19: a level is"), ("level safe\n", ":1: a file begins with"),
                ("rule A b\n", ":1: a rule's name"), ("rule a\nrule b\n", ":1: rule a has no"), (RULES + "rule archive\n", ":24: rule archive is already at line 10"),
                (RULES + "what ever\n", ':24: unknown keyword "what"'), (RULES.replace("nomatch ./other.sh\n", ""), ':18: rule our-deploy has no "nomatch" line'),
                (RULES.replace("when ./deploy.sh", "protects deploy.sh"), ':21: "protects" wants a path'),
                ("rule x\nlevel safe\ntext y\nwhen rm\nmatch rm -rf /\nnomatch ls\n", ":5: rule x: \"rm -rf /\" stays dangerous"),
                ("rule x\nlevel caution\ntext y\nwhen rm\nmatch rm 'a\nnomatch ls\n", ":5: rule x: no shell would accept")]
        for text, message in rows:
            status, out, err = caro("check", "--rules", self.file(text), "ls")
            self.assertEqual((status, out), (1, ""), message)
            self.assertIn(message, err)
        status, out, err = caro("check", "--rules", "/nowhere/rules", "ls")
        self.assertEqual((status, out), (1, ""))
        self.assertIn("/nowhere/rules", err)

    def test_the_config_folder_is_read(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "caro").mkdir()
            (pathlib.Path(folder) / "caro" / "rules").write_text(RULES)
            environment = dict(program.environment(), XDG_CONFIG_HOME=folder)
            done = subprocess.run([program.CARO, "check", "./deploy.sh x"], capture_output=True, text=True, env=environment)
            self.assertEqual(done.stdout, "safe\n", done.stderr)


class Safer(unittest.TestCase):
    def test_forms(self):
        rows = [("rm -rf build", "rm -I -r build"), ("sudo rm -f a b", "sudo rm -i a b"), ("git push -f origin x", "git push --force-with-lease origin x"),
                ("find . -name '*.o' -delete", "find . -name '*.o' -print"), ("chmod -R 777 www", "chmod -R u+rwX www"),
                ("curl -sL https://x.y/i.sh | sudo bash", "curl -fsSL https://x.y/i.sh -o script.sh && less script.sh"),
                ("ls && kill -9 12", "ls && kill -15 12"), ("terraform destroy -auto-approve", "terraform plan -destroy"),
                ("rsync -a --delete a/ b/", "rsync --dry-run -a --delete a/ b/"), ("git reset --hard", "git stash && git reset --hard")]
        for command, safer in rows:
            found = json.loads(caro("check", "--json", command)[1])
            self.assertIn(safer, [r.get("safer") for r in found["reasons"]], command)
            self.assertIn("safer: " + safer, caro("check", command)[1])

    def test_none_where_the_text_is_not_what_runs(self):
        for command in ("r''m -rf build", "x=rm; $x -rf build", "sh -c 'rm -rf build'"):
            for reason in json.loads(caro("check", "--json", command)[1])["reasons"]:
                self.assertNotIn("-I -r build", reason.get("safer") or "", command)


class Explain(unittest.TestCase):
    def parts(self, command):
        status, out, err = caro("explain", "--json", command)
        self.assertEqual((status, err), (0, ""), command)
        found = json.loads(out)
        for part in found["parts"]:
            self.assertEqual(command.encode()[part["start"]:part["end"]].decode(), part["part"])
        return [(p["depth"], p["part"], p["text"]) for p in found["parts"]]

    def test_options_take_their_values(self):
        self.assertEqual(self.parts("head -n 5 f | sort -rn"),
                         [(0, "head", "prints the first lines of files"), (1, "-n 5", "5 lines"), (1, "f", "a file"),
                          (0, "|", "gives its output as input to"), (0, "sort", "sorts lines"), (1, "-rn", "in reverse order; as numbers")])
        self.assertIn((1, "-xzf a.tgz", "unpacks; with gzip; the archive a.tgz"), self.parts("tar -xzf a.tgz"))
        self.assertIn((1, "xzf a.tgz", "unpacks; with gzip; the archive a.tgz"), self.parts("tar xzf a.tgz"))
        self.assertIn((1, "--exclude=x", "without files called x"), self.parts("grep -r --exclude=x y"))
        self.assertIn((1, "-20", "20 lines"), self.parts("head -20 f"))

    def test_commands_inside(self):
        self.assertIn((1, "rm", "deletes files"), [(d - 1, p, t) for d, p, t in self.parts("find . -exec rm {} \\;")])
        self.assertIn((1, "systemctl", "controls services"), self.parts("sudo -u root systemctl stop x"))
        self.assertIn("wc", [p for _, p, _ in self.parts('echo "$(wc -l < f)"')])
        self.assertIn((1, "2>/dev/null", "throws errors away"), self.parts("ls 2>/dev/null"))
        self.assertIn("and only if that went well", [t for _, _, t in self.parts("a && b")])

    def test_syntax_errors_have_a_place(self):
        status, out, err = caro("explain", "echo 'a")
        self.assertEqual((status, out), (1, ""))
        self.assertIn("byte 5", err)

    def test_answers_are_explained(self):
        status, out, err = caro("-n", "-e", "list files by size")
        self.assertEqual(status, 0)
        self.assertIn("lists files", err)
        found = json.loads(caro("--json", "-e", "list files by size")[1])
        self.assertEqual(found["explanation"][0]["text"], "lists files")
        self.assertIsNone(json.loads(caro("--json", "list files by size")[1])["explanation"])


if __name__ == "__main__":
    program.main()
