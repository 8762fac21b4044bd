"""The command line itself: options, usage errors, help, version, check."""
import json
import unittest

import program
from program import caro, taken_as_request


class Options(unittest.TestCase):
    def test_help_fits_a_screen(self):
        for args in (["--help"], ["-h"], ["help"]):
            status, out, err = caro(*args)
            self.assertEqual((status, err), (0, ""))
            lines = out.rstrip("\n").split("\n")
            self.assertLessEqual(len(lines), 24)
            self.assertLessEqual(max(map(len, lines)), 80)

    def test_backends(self):
        self.assertEqual(caro("-n", "--backend", "embedded", "list all files here"), caro("-n", "list all files here"))
        for args in (["-n", "--backend", "mlx", "list files"], ["bench", "--backend=mlx"], ["check", "--backend", "mlx", "ls"]):
            status, out, err = caro(*args)
            self.assertEqual((status, out), (2, ""), err)
            self.assertRegex(err, r"no backend 'mlx' \(.*Apple.*\); 'embedded'")
        self.assertRegex(caro("--backend", "remote", "list files")[2], r"no backend 'remote' \(.*this machine")
        for name in ("", "Embedded", "llama.cpp", "x" * 500):
            status, out, err = caro("-n", "--backend", name, "list files")
            self.assertEqual((status, out), (2, ""), err)
            self.assertIn("unknown backend", err)
            self.assertIn("'embedded'", err)
        self.assertEqual(caro("--backend")[0], 2)

    def test_kinds_of_cache(self):
        request = "find the ten largest files under /var/log"
        for kind in ("int16", "f16", "q8_0"):
            self.assertEqual(caro("-n", "--kv-type", kind, request), caro("-n", request), kind)
        for kind in ("", "f32", "INT16"):
            status, out, err = caro("-n", "--kv-type", kind, request)
            self.assertEqual((status, out), (2, ""), err)
            self.assertIn("int16, f16 or q8_0", err)

    def test_help_and_manual_name_the_same_options(self):
        import re
        page = caro("--help")[1]
        manual = (program.ROOT / "docs/caro.1").read_text()
        in_help = set(re.findall(r"--([a-z][a-z-]+)", page))
        in_manual = set(re.findall(r"Fl Fl ([a-z][a-z-]+)", manual))
        self.assertEqual(in_help - in_manual, set())

    def test_every_subcommand_has_a_page(self):
        import re
        listed = re.search(r"--help tells of(.*)\.", caro("--help")[1], re.S).group(1)
        names = [n.strip() for n in listed.replace("\n", " ").split(",")]
        self.assertGreater(len(names), 4)
        for name in names:
            status, page, err = caro(name, "--help")
            self.assertEqual((status, err), (0, ""), name)
            self.assertEqual(caro("help", name)[1], page)
            lines = page.rstrip("\n").split("\n")
            self.assertLessEqual(len(lines), 24, name)
            self.assertLessEqual(max(map(len, lines)), 80, name)
            own = program.ROOT / ("docs/caro-%s.1" % name)
            manual = (own if own.exists() else program.ROOT / "docs/caro.1").read_text()
            in_help = set(re.findall(r"--([a-z][a-z-]+)", page))
            common = set(re.findall(r"--([a-z][a-z-]+)", caro("--help")[1]))
            self.assertEqual(in_help - common - set(re.findall(r"Fl Fl ([a-z][a-z-]+)", manual)), set(), name)

    def test_own_options_make_it_no_request(self):
        self.assertTrue(taken_as_request("models", "show", "me", "the", "cars"))
        status, out, err = caro("models", "show", "me", "the", "cars", "--frozen")
        self.assertEqual((status, out), (2, ""))
        self.assertIn("models show", err)

    def test_version(self):
        status, out, _ = caro("version")
        self.assertEqual(status, 0)
        self.assertRegex(out, r"^caro \d+\.\d+\.\d+\n$")
        self.assertEqual(caro("--version")[1], out)

    def test_unknown_options_name_the_nearest(self):
        for bad, near in (("--jsn", "--json"), ("--modle=x", "--model"), ("--thread", "--threads")):
            status, out, err = caro(bad, "list files")
            self.assertEqual((status, out), (2, ""))
            self.assertIn(near, err)
        self.assertEqual(caro("-Z", "list")[0], 2)

    def test_bad_values(self):
        for args in (["--threads", "0"], ["--threads", "x"], ["-t"], ["--seed", "-1"], ["--temperature", "nan"], ["--temperature", "11"],
                     ["--max-tokens", "0"], ["--json=1"], ["--shell", "tcsh"], ["--platform", "beos"], ["--safety", "loose"], ["--cpu-mask", "mmx"]):
            status, out, err = caro(*args, "list files") if args != ["-t"] else caro("list files", "-t")
            self.assertEqual((status, out), (2, ""), (args, err))
            self.assertGreater(len(err), 10)

    def test_the_platform_is_asked_of_the_model(self):
        asked = "replace alpha with beta in notes.txt"
        linux, macos = (caro("-n", "--platform", p, asked)[1] for p in ("linux", "macos"))
        self.assertTrue(linux.startswith("sed -i 's/"), linux)
        self.assertTrue(macos.startswith("sed -i '' 's/"), macos)
        self.assertEqual(caro("-n", asked, CARO_PLATFORM="macos")[1], macos)
        self.assertEqual(caro("-n", asked, CARO_PLATFORM="beos")[0], 2)

    def test_option_letters_in_a_request_are_words(self):
        self.assertEqual(caro("-n", "list", "files", "by", "size", "-Zq")[0], 0)

    def test_subcommand_names_can_begin_a_request(self):
        self.assertEqual(caro("-n", "version", "of", "the", "kernel")[0], 0)


class Check(unittest.TestCase):
    def test_levels_and_exit_codes(self):
        for command, level, code in (("ls -l", "safe", 0), ("rm -rf /", "dangerous", 3), ('rm -rf "/"', "dangerous", 3),
                                     ("bash -c 'rm -rf /'", "dangerous", 3), ("grep -r rm /etc", "safe", 0), ('echo "rm -rf /"', "safe", 0)):
            status, out, err = caro("check", command)
            self.assertEqual((out.split("\n")[0], status), (level, code), command + err)

    def test_json(self):
        status, out, _ = caro("check", "--json", "rm -rf /")
        verdict = json.loads(out)
        self.assertEqual(verdict["level"], "dangerous")
        reason = verdict["reasons"][0]
        self.assertEqual(set(reason) >= {"id", "text", "start", "end"}, True)
        self.assertLessEqual(reason["end"], len("rm -rf /"))

    def test_what_does_not_parse_is_not_safe(self):
        for command in ("rm -rf '", "ls $(", "if true", "a | | b"):
            status, out, _ = caro("check", command)
            self.assertNotEqual(out.split("\n")[0], "safe", command)

    def test_without_a_command(self):
        self.assertEqual(caro("check")[0], 2)


if __name__ == "__main__":
    program.main()
