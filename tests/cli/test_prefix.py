"""Kept prompt beginnings as a user meets them: counted in --json, private, switched off, never in the way."""
import os
import pathlib
import stat
import subprocess
import tempfile
import time
import unittest

import fixed_model
import program
from program import caro, caro_json


class Kept(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.addCleanup(self.dir.cleanup)
        self.model = os.path.join(self.dir.name, "m.gguf")
        self.cache = os.path.join(self.dir.name, "cache")
        self.store = pathlib.Path(self.cache, "caro/prefix")
        fixed_model.write(self.model, b"ls")

    def ask(self, *args, **env):
        return caro_json("--max-tokens", "1", "--model", self.model, *args, XDG_CACHE_HOME=self.cache, **env)

    def test_the_second_run_takes_the_beginning_from_the_first(self):
        status, first = self.ask("list files")
        self.assertEqual((status, first["command"], first["tokens"]["cached"]), (0, "ls", 0))
        status, second = self.ask("something else entirely")
        self.assertEqual((status, second["command"]), (0, "ls"))
        cached = second["tokens"]["cached"]
        self.assertGreater(cached, 100)
        self.assertLess(cached, second["tokens"]["prompt"])
        files = list(self.store.iterdir())
        self.assertEqual([stat.S_IMODE(f.stat().st_mode) for f in files], [0o600] * len(files))
        self.assertEqual(stat.S_IMODE(self.store.stat().st_mode), 0o700)
        for f in files:
            self.assertNotIn(b"something", f.read_bytes())

    def test_no_snapshot_reads_and_writes_nothing(self):
        for _ in range(2):
            self.assertEqual(self.ask("--no-snapshot", "list files")[1]["tokens"]["cached"], 0)
        self.assertFalse(self.store.exists())
        self.ask("list files")
        self.assertEqual(self.ask("--no-snapshot", "list files")[1]["tokens"]["cached"], 0)

    def test_shells_share_it_and_cache_types_do_not(self):
        self.ask("--shell", "zsh", "list files")
        self.assertGreater(self.ask("--shell", "fish", "list files")[1]["tokens"]["cached"], 0)
        self.assertEqual(self.ask("--kv-type", "q8_0", "list files")[1]["tokens"]["cached"], 0)
        self.assertGreater(self.ask("--kv-type", "q8_0", "list files")[1]["tokens"]["cached"], 0)

    def test_a_cache_that_cannot_be_written_is_no_error(self):
        pathlib.Path(self.cache).write_text("a file")
        status, answer = self.ask("list files")
        self.assertEqual((status, answer["command"]), (0, "ls"))

    def test_many_at_once(self):
        command = [program.CARO, "-n", "--max-tokens", "1", "--model", self.model, "list files"]
        env = program.environment(XDG_CACHE_HOME=self.cache)
        running = [subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(8)]
        self.assertEqual({p.communicate(timeout=60)[0] for p in running}, {"ls\n"})
        self.assertEqual(len(list(self.store.glob("prefix-*"))), 1)

    def test_the_built_in_model_keeps_nothing(self):
        self.assertEqual(caro("-n", "list files", XDG_CACHE_HOME=self.cache)[0], 0)
        self.assertFalse(self.store.exists())

    def test_another_model_of_the_same_name_is_another(self):
        self.ask("list files")
        before = os.stat(self.model)
        fixed_model.write(self.model, b"id")
        os.utime(self.model, ns=(before.st_atime_ns, before.st_mtime_ns))
        self.assertEqual(os.stat(self.model).st_size, before.st_size)
        status, answer = self.ask("list files")
        self.assertEqual((answer["command"], answer["tokens"]["cached"]), ("id", 0))


if __name__ == "__main__":
    program.main()
