"""What README and the manual say is what the program does."""
import re
import subprocess
import tempfile
import unittest

import program


def examples(path):
    """(command, expected lines) of every ```console block."""
    for block in re.findall(r"```console\n(.*?)```", (program.ROOT / path).read_text(), re.S):
        parts = re.split(r"^\$ (.*)\n", block, flags=re.M)[1:]
        yield from zip(parts[::2], parts[1::2])


class Documents(unittest.TestCase):
    def test_what_examples_print(self):
        count = 0
        for path in ("README.md",):
            for command, expected in examples(path):
                with tempfile.TemporaryDirectory() as d:
                    done = subprocess.run(["bash", "-c", 'caro() { "%s" "$@"; }; %s' % (program.CARO, command)], cwd=d, capture_output=True,
                                          text=True, env=program.environment())
                want = expected.rstrip("\n").split("\n")
                self.assertEqual(done.stdout.rstrip("\n").split("\n")[:len(want)], want, command + done.stderr)
                count += 1
        self.assertGreater(count, 1)

    def test_first_two_commands_of_the_readme(self):
        block = re.search(r"```sh\n(.*?)```", (program.ROOT / "README.md").read_text(), re.S).group(1).split("\n")
        self.assertEqual(block[:2], ["./caro show the five largest files under /var/log", "./check"])

    def test_links_lead_somewhere(self):
        for path in [program.ROOT / "README.md", program.ROOT / "CONTRIBUTING.md", *(program.ROOT / "docs").glob("*.md")]:
            for target in re.findall(r"\]\(([^)#]+)\)", path.read_text()):
                if "://" not in target:
                    self.assertTrue((path.parent / target).exists(), "%s links to %s" % (path.name, target))


if __name__ == "__main__":
    program.main()
