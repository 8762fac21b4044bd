"""Asking: what is printed where, exit codes, JSON, running, and hostile model output."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import fixed_model
import program
from program import caro, caro_json, on_terminal


class Answers(unittest.TestCase):
    def test_command_on_stdout_verdict_on_stderr(self):
        status, out, err = caro("list", "all", "files", "here")
        self.assertEqual(status, 0, err)
        self.assertEqual(out.count("\n"), 1)
        self.assertTrue(out.startswith("ls"), out)
        self.assertIn("safe", err)

    def test_words_and_stdin_are_the_same_request(self):
        self.assertEqual(caro("-n", "count the lines in notes.txt")[1], caro("-n", stdin="count the lines in notes.txt\n")[1])

    def test_print_only_is_the_command_alone(self):
        status, out, err = caro("-n", "count", "lines", "in", "notes.txt")
        self.assertEqual((status, err), (0, ""))
        self.assertIn("notes.txt", out)

    def test_values_arrive_exactly(self):
        for name in ("my file.txt", "a'b.txt", "x$(id).txt", "ünï.txt"):
            out = caro("-n", 'count the lines in "%s"' % name)[1].strip()
            back = subprocess.run(["bash", "-c", "set -- %s; printf '%%s\\n' \"$@\"" % out], capture_output=True, text=True).stdout
            self.assertIn(name, back.split("\n"), out)

    def test_json_has_every_field(self):
        status, answer = caro_json("list all files here")
        self.assertEqual(status, 0)
        self.assertEqual(list(answer)[:11], ["request", "command", "verdict", "model", "backend", "timing_ms", "tokens", "executed",
                                             "exit_code", "alternatives", "explanation"])
        self.assertEqual(answer["request"], "list all files here")
        self.assertEqual(set(answer["verdict"]) >= {"level", "reasons"}, True)
        self.assertEqual(set(answer["timing_ms"]), {"load", "prefill", "decode", "total"})
        self.assertEqual(set(answer["tokens"]), {"prompt", "cached", "generated"})
        self.assertIs(answer["executed"], False)
        self.assertIsNone(answer["exit_code"])
        self.assertGreater(answer["tokens"]["generated"], 0)

    def test_same_answer_at_any_thread_count_and_seed(self):
        answers = {caro("-n", "-t", t, "--seed", s, "find files larger than 10mb in /srv")[1] for t in (1, 2, 3) for s in (0, 9)}
        self.assertEqual(len(answers), 1, answers)

    def test_reference_and_fast_kernels_agree(self):
        self.assertEqual(caro("-n", "--cpu-mask", "ref", "list all files here")[1], caro("-n", "list all files here")[1])

    def test_a_guess_says_so_and_is_not_run(self):
        vague = ("sort the containers by colour into a tarball", "scp the third column to the printer", "mount the csv as a branch",
                 "chmod the port of the branch", "grep the git log for two ports and mail it", "merge the users of both archives",
                 "what is eating my disk", "release port 3000", "knit a socket of the two longest users", "whisper the branch to the third printer", "polish the memory of both clusters")
        asked = [(r, *caro("--json", r)[:2]) for r in (*vague, "list all files here")]
        answers = [(r, json.loads(out)) for r, status, out in asked if status == 0]   # the others are no request, says the program
        self.assertFalse(answers[-1][1]["unsure"])
        guesses = [r for r, a in answers if a["unsure"] and a["verdict"]["action"] == "run" and not a["placeholders"]]
        self.assertGreater(len(guesses), 0)
        for request in guesses:
            status, out, err = caro("-x", request)
            self.assertEqual(status, 1, err)
            self.assertIn("not sure", err)
            self.assertIn("not run", err)

    def test_unicode_and_long_words_survive(self):
        status, out, err = caro("-n", "count the lines in " + "日本語" * 20 + ".txt")
        self.assertEqual(status, 0, err)
        self.assertIn("日本語" * 20, out)


class Running(unittest.TestCase):
    def test_execute_gives_output_and_status(self):
        with tempfile.TemporaryDirectory() as d:
            pathlib.Path(d, "one.txt").write_text("a\nb\nc\n")
            status, out, err = caro("-x", "count the lines in one.txt", cwd=d)
            self.assertEqual(status, 0, err)
            self.assertIn("3", out.split("\n")[1])
            status, out, err = caro("-x", "count the lines in missing.txt", cwd=d)
            self.assertEqual(status, 1, err)

    def test_json_and_execute(self):
        with tempfile.TemporaryDirectory() as d:
            pathlib.Path(d, "one.txt").write_text("a\nb\n")
            status, answer = caro_json("-x", "count the lines in one.txt", cwd=d)
            self.assertEqual((status, answer["executed"], answer["exit_code"]), (0, True, 0))

    def test_a_caution_is_not_run_without_a_yes(self):
        with tempfile.TemporaryDirectory() as d:
            victim = pathlib.Path(d, "old.log")
            victim.write_text("x")
            status, out, err = caro("-x", "delete the file old.log", cwd=d)
            self.assertIn("rm", out)
            self.assertEqual(status, 1, err)
            self.assertTrue(victim.exists())
            status, out, err = caro("-x", "-y", "delete the file old.log", cwd=d)
            self.assertEqual(status, 0, err)
            self.assertFalse(victim.exists())


class Terminal(unittest.TestCase):
    def test_yes_runs(self):
        with tempfile.TemporaryDirectory() as d:
            pathlib.Path(d, "here.txt").write_text("")
            status, shown = on_terminal(["list", "all", "files", "in", d], [("[N]o?", b"y\n")])
            self.assertEqual(status, 0)
            self.assertIn("here.txt", shown)

    def test_no_and_end_of_input_do_not_run(self):
        for answer in (b"n\n", b"\n", b"\x04"):
            with tempfile.TemporaryDirectory() as d:
                pathlib.Path(d, "here.txt").write_text("")
                status, shown = on_terminal(["list", "all", "files", "in", d], [("[N]o?", answer)])
                self.assertEqual(status, 0)
                self.assertNotIn("here.txt", shown)

    def test_edit_changes_the_command(self):
        status, shown = on_terminal(["--color", "never", "list", "all", "files", "in", "/"],
                                    [("[N]o?", b"e\n"), ("edit: ", b"\x15echo edited-$((40+2))\r"), ("echo edited-$((40+2))\r\nsafe", b"y\n")])
        self.assertEqual(status, 0)
        self.assertIn("edited-42", shown)

    def test_an_edited_command_is_judged_again(self):
        status, shown = on_terminal(["list", "all", "files", "in", "/"],
                                    [("[N]o?", b"e\n"), ("edit: ", b"\x15rm -rf /\r"), ("refused as dangerous:", b"y\n")])
        self.assertIn("dangerous", shown)

    def test_interrupt_key_ends_with_130(self):
        status, _ = on_terminal(["list", "all", "files"], [("[N]o?", b"\x03")])
        self.assertIn(status, (130, -2))


class Refusals(unittest.TestCase):
    def test_print_only_and_execute_exclude_each_other(self):
        status, out, err = caro("-n", "-x", "list files")
        self.assertEqual((status, out), (2, ""))

    def test_empty_requests(self):
        for stdin in ("", " \n\t"):
            status, out, err = caro(stdin=stdin)
            self.assertEqual((status, out), (2, ""), err)
            self.assertIn("empty", err)

    def test_too_long_a_request_says_by_how_much(self):
        too_many = {}
        for n in (1000, 2047, 2048, 5000, 8192):  # words of one byte: as many as the limit on bytes lets through
            for given in ({"stdin": "a " * n}, {"stdin": "a\n" * n}):
                status, out, err = caro("-n", **given)
                self.assertEqual((status, out), (1, ""), err)
                self.assertRegex(err, r"has \d+ tokens and the context takes 240 .*: \d+ too many")
                too_many[n] = int(re.search(r": (\d+) too many", err).group(1))
        self.assertEqual(too_many[2048], too_many[2047] + 1)
        for n in (16385, 16386, 100000):
            for given in ([], {"stdin": "x" * n}), (["x" * n], {}), (["x", "x" * (n - 2)], {}):
                status, out, err = caro("-n", *given[0], **given[1])
                self.assertEqual((status, out), (1, ""), err)
                self.assertIn("has %d bytes, %d more than the 16384 allowed" % (n, n - 16384), err)
        for text in ("'a'", "'a' ", "\u201ca\u201d", "\u201c\u201d", "''", "a'b' ", "(a)"):
            status, out, err = caro("-n", stdin=text * (16384 // len(text.encode())))
            self.assertIn(status, (0, 1), text + err)
            self.assertTrue(status == 0 or re.search(r"\d+ too many|no request for a command", err), text + err)

    def test_models_that_are_not_there(self):
        for model in ("/nonexistent.gguf", "no-such-id", "./x.gguf"):
            status, out, err = caro("--model", model, "list files")
            self.assertEqual((status, out), (4, ""), err)
            self.assertIn(model, err)
        self.assertEqual(caro("list files", CARO_MODEL="no-such-id")[0], 4)

    def test_files_that_are_no_models(self):
        for content in (b"", b"GGUF", b"hello world" * 100, b"\x7fELF" + b"\0" * 500):
            with tempfile.NamedTemporaryFile(suffix=".gguf") as f:
                f.write(content)
                f.flush()
                status, out, err = caro("--model", f.name, "list files")
                self.assertEqual((status, out), (1, ""), err)
                self.assertIn(f.name, err)
        status, out, err = caro("--model", "/tmp/", "list files")
        self.assertEqual((status, out), (1, ""), err)

    def test_a_story_is_no_command(self):
        if not program.STORIES.exists():
            self.skipTest("stories260K is not here")
        status, out, err = caro("-n", "--model", program.STORIES, "list files")
        self.assertEqual((status, out), (1, ""), err)
        self.assertRegex(err, "no command|does not parse as a command")   # which of them, a rounding decides

    def test_full_output_is_a_failure(self):
        with open("/dev/full", "w") as full:
            done = subprocess.run([program.CARO, "-n", "list", "files"], stdout=full, stderr=subprocess.PIPE, env=program.environment())
        self.assertEqual(done.returncode, 1)


class HostileOutput(unittest.TestCase):
    def test_escape_sequences_never_reach_a_terminal(self):
        for token in (b"\x1b[31mls", b"ls \x07", b"ls \xc2\x9b2J", b"ls \xe2\x80\xae"):
            with tempfile.TemporaryDirectory() as d:
                path = os.path.join(d, "hostile.gguf")
                fixed_model.write(path, token)
                status, shown = on_terminal(["--max-tokens", "3", "--model", path, "list", "files"], [])
                self.assertEqual(status, 1, shown)
                for bad in ("\x1b", "\x07", "\x9b", "\u202e"):
                    self.assertNotIn(bad, shown)
                status, out, err = caro("--max-tokens", "3", "--model", path, "list files")
                self.assertEqual((status, out), (1, ""), err)


class Alone(unittest.TestCase):
    def test_without_any_environment(self):
        done = __import__("subprocess").run([program.CARO, "-n", "list files by size"], env={}, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.strip())
        done = __import__("subprocess").run([program.CARO, "models", "list"], env={}, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (4, ""))
        self.assertIn("HOME", done.stderr)


if __name__ == "__main__":
    program.main()
