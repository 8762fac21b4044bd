"""caro models against a hub look-alike on loopback: right bytes under the right name, or a clear error, whatever the server does."""
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import time

from hub_server import BODY, CARO, COMMIT, FILE, REPO, SHA, HubTest, main, sha256


class Pull(HubTest):
    def test_pull_then_everything_else(self):
        self.pulls()
        self.assertTrue(all(auth is None for _, _, auth in self.storage.log), "the token went to the storage host")
        self.assertTrue(all(auth == "Bearer secret" for _, _, auth in self.hub.log))
        asked = len(self.hub.log)
        self.pulls(HF_HUB_OFFLINE="1")
        self.assertEqual(len(self.hub.log), asked, "a cached file needs no connection")
        self.assertEqual(self.caro("verify", "acme-1")[0], 0)
        self.assertEqual(self.caro("path", "acme-1")[1].count("\n"), 1)
        status, out, err = self.caro("rm", "acme-1")
        self.assertEqual((status, out), (0, ""), err)
        self.assertIn("3.0 MB freed", err)
        self.assertEqual([p for p in self.cache().iterdir() if p.name != ".locks"], [], "rm leaves nothing behind")
        self.assertEqual(self.caro("path", "acme-1")[0], 4)
        self.assertEqual(self.caro("rm", "acme-1")[0], 4)

    def test_tokens(self):
        token = pathlib.Path(self.home, "token-file")
        token.write_text("from-a-file\n")
        os.makedirs(self.home + "/hf")
        pathlib.Path(self.home, "hf/token").write_text("from-home\n")
        for env, want in (({"HF_TOKEN": None, "HF_TOKEN_PATH": str(token)}, "Bearer from-a-file"), ({"HF_TOKEN": None}, None),
                          ({"HF_TOKEN": None, "HF_HOME": self.home + "/hf"}, "Bearer from-home"), ({}, "Bearer secret")):
            self.forget()
            shutil.rmtree(self.home + "/hf/hub", ignore_errors=True)
            self.hub.log.clear()
            self.assertEqual(self.caro("pull", "acme-1", **env)[0], 0)
            self.assertEqual({auth for _, _, auth in self.hub.log}, {want}, env)
        self.assertEqual({auth for _, _, auth in self.storage.log}, {None})

    def test_offline_makes_no_connection(self):
        for env in ({}, {"HF_HUB_OFFLINE": "1"}):
            self.refuses(4, "offline", *([] if env else ["--offline"]), **env)
        self.assertEqual(self.hub.log, [])
        trace = self.home + "/trace"
        strace = ("strace", "-f", "-e", "trace=socket,connect,sendto,sendmsg", "-o", trace)
        for env, network in (({"HF_HUB_OFFLINE": "1"}, False), ({}, True)):
            status, _, err = self.caro("pull", "acme-1", wrap=strace, ASAN_OPTIONS="detect_leaks=0", **env)
            if "ptrace" in err and status not in (0, 4):
                self.skipTest("strace may not trace here")
            calls = pathlib.Path(trace).read_text()
            self.assertEqual("AF_INET" in calls, network, "the trace would have shown a connection, and did not" if network else calls)

    def test_what_the_hub_says_is_pinned(self):
        """A file that the catalog does not know: its hash, size and commit are the hub's, and they hold for the bytes."""
        name = "hf:%s/%s" % (REPO, FILE)
        self.assertEqual(self.caro("path", name)[0], 4)
        status, out, err = self.caro("pull", name)
        self.assertEqual(status, 0, err)
        self.assertEqual(self.cache("models--acme--Model-GGUF/refs/main").read_text(), COMMIT)
        self.assertEqual(os.readlink(out.strip()), "../../blobs/" + SHA)
        self.assertEqual(self.caro("path", name)[1], out)
        self.forget()
        self.storage.fault = "wrong bytes"
        self.refuses(5, "hash to", name=name)
        self.storage.fault, self.hub.fault = "", "git etag"  # says nothing of the bytes
        self.assertEqual(self.caro("pull", name)[0], 0)
        self.assertTrue(self.good())
        self.assertEqual(self.caro("pull", "hf:%s/other.gguf" % REPO)[0], 4)
        for bad in ("hf:acme/x.gguf", "hf:acme/b/../x.gguf", "hf:acme/b/x.bin", "hf:a/b/x.gguf@re v"):
            self.assertEqual(self.caro("pull", bad)[0], 2, bad)

    def test_bytes_of_another_commit_serve_again(self):
        """One copy on disk; the new commit's link appears, and then needs no connection."""
        self.pulls()
        snapshots = self.cache("models--acme--Model-GGUF/snapshots")
        os.rename(snapshots / COMMIT, snapshots / ("9" * 40))
        self.storage.log.clear()
        self.assertEqual(self.caro("pull", "hf:%s/%s" % (REPO, FILE))[0], 0)
        self.assertEqual(self.storage.log, [], "the bytes were there")
        self.assertEqual(self.caro("path", "hf:%s/%s" % (REPO, FILE), HF_HUB_OFFLINE="1")[0], 0)
        self.assertEqual(len(list(self.blobs().iterdir())), 1)
        status, _, err = self.caro("rm", "acme-1")  # the other snapshot keeps its bytes
        self.assertEqual(status, 0, err)
        self.assertIn("1 other snapshot", err)
        self.assertTrue((snapshots / ("9" * 40) / FILE).exists())
        self.assertTrue(self.good())

    def test_a_revision_of_several_parts(self):
        name = "hf:%s/%s@refs/pr/7" % (REPO, FILE)
        status, out, err = self.caro("pull", name)
        self.assertEqual(status, 0, err)
        self.assertEqual(self.cache("models--acme--Model-GGUF/refs/refs/pr/7").read_text(), COMMIT)
        self.assertEqual(self.caro("path", name)[1], out)
        self.assertEqual(self.caro("rm", name)[0], 0)
        self.assertFalse(self.cache("models--acme--Model-GGUF/refs").exists())
        for bad in ("../x", "refs/../../x", "/x", "x/", "a//b", ".hidden", "-o", ""):
            self.assertEqual(self.caro("pull", "hf:%s/%s@%s" % (REPO, FILE, bad))[0], 2, bad)

    def test_rm_never_leaves_the_cache(self):
        own = pathlib.Path(self.home, "own.gguf")
        own.write_bytes(BODY)
        link = self.cache("models--acme--Model-GGUF/snapshots", COMMIT, "mine.gguf")
        link.parent.mkdir(parents=True)
        link.symlink_to(own)
        status, _, err = self.caro("rm", "hf:%s/mine.gguf@%s" % (REPO, COMMIT))
        self.assertEqual(status, 0, err)
        self.assertFalse(link.is_symlink())
        self.assertEqual(own.read_bytes(), BODY)

    def test_two_and_ten_at_once(self):
        for n in (2, 10):
            self.forget()
            self.storage.log.clear()
            runs = [self.start("pull", "acme-1") for _ in range(n)]
            for run in runs:
                _, err = run.communicate(timeout=60)
                self.assertEqual(run.returncode, 0, err)
            self.assertEqual(sum(command == "GET" for command, _, _ in self.storage.log), 1)
            self.pulls()

    def test_killed_at_random_moments(self):
        """Also between two blocks: whoever comes next goes on from what is on the disk."""
        self.storage.rate = 12_000_000
        moments = random.Random(7)
        for _ in range(50):
            run = self.start("pull", "acme-1")
            time.sleep(moments.random() * 0.35)
            run.kill()
            run.communicate()
            if self.good():
                self.forget()
        self.forget()
        self.storage.rate = 4_000_000   # and once for certain, however slow the machine: the first block is there, the second is under way
        for _ in range(10):
            run = self.start("pull", "acme-1")
            while run.poll() is None and self.on_disk() < 2 << 20:
                time.sleep(0.005)
            run.kill()
            run.communicate()
            if not self.good():
                break
            self.forget()
        self.storage.rate = 0
        self.storage.log.clear()
        self.pulls()
        self.assertIn("bytes=2097152-", [r for _, r, _ in self.storage.log])

    def on_disk(self):
        """The bytes of the largest file of the cache that are written; 0 while names change."""
        try:
            return max([f.lstat().st_blocks * 512 for f in self.cache().rglob("*") if f.is_file()] or [0])
        except FileNotFoundError:
            return 0

    def test_killed_while_a_name_is_given(self):
        """Everything but the last steps is done: killed somewhere in checking, naming and linking."""
        moments = random.Random(8)
        for _ in range(25):
            self.forget()
            run = self.start("pull", "hf:%s/%s" % (REPO, FILE))
            time.sleep(0.03 + moments.random() * 0.05)
            run.kill()
            run.communicate()
            self.good()
            self.assertEqual(self.caro("pull", "hf:%s/%s" % (REPO, FILE))[0], 0)
            self.assertTrue(self.good())
            self.assertEqual(self.leftovers(), [])

    def test_interrupt_keeps_what_can_be_resumed(self):
        self.storage.fault = "slow"
        run = self.start("pull", "acme-1")
        time.sleep(0.6)
        run.send_signal(signal.SIGINT)
        _, err = run.communicate(timeout=20)
        self.assertEqual(run.returncode, 130, err)
        self.storage.fault = ""
        self.storage.log.clear()
        self.pulls()
        self.assertRegex(self.storage.log[0][1] or "", r"bytes=\d+-")

    def test_rm_frees_what_a_pull_left(self):
        self.storage.fault = "slow"
        run = self.start("pull", "acme-1")
        time.sleep(0.6)
        busy = self.caro("rm", "acme-1")
        run.kill()
        run.communicate()
        self.assertEqual(busy[0], 1, busy)
        self.assertEqual(self.caro("rm", "acme-1")[0], 0)
        self.assertEqual(self.leftovers(), [])

    def test_several_connections_where_they_help(self):
        body = random.Random(6).randbytes(10_000_000)
        self.serve_files({FILE: body})
        self.storage.rate = 1_000_000  # bytes a second each
        began = time.monotonic()
        self.pulls(body=body)
        took = time.monotonic() - began
        self.assertLess(took, 9.5, "one connection would take 10 s")
        ranges = [r for _, r, _ in self.storage.log if r]
        self.assertGreater(len(ranges), 3)
        self.assertEqual({auth for _, _, auth in self.storage.log}, {None})

    def test_lock_and_frozen(self):
        self.assertEqual(self.caro("pull", "--frozen")[0], 4)
        status, _, err = self.caro("lock", "acme-1")
        self.assertEqual(status, 0, err)
        lock = json.loads(pathlib.Path(self.home, "caro.lock").read_text())
        self.assertEqual(lock["models"]["acme-1"], {"repository": REPO, "file": FILE, "commit": COMMIT, "sha256": SHA, "bytes": len(BODY)})
        self.pulls("--frozen")
        self.caro("rm", "acme-1")
        lock["models"]["acme-1"]["sha256"] = "0" * 64
        pathlib.Path(self.home, "caro.lock").write_text(json.dumps(lock))
        self.refuses(5, "another file", "--frozen")
        self.assertEqual(self.caro("pull", "--frozen", "qwen-0.5b-q4")[0], 4)
        pathlib.Path(self.home, "caro.lock").write_text('{"version": 1,\n "models": {]}')
        self.assertIn("line 2", self.caro("pull", "--frozen")[2])

    def test_lock_pins_what_was_seen(self):
        """A model of which the catalog knows neither commit nor hash."""
        self.write_catalog([{"id": "acme-1", "repository": REPO, "file": FILE}])
        status, _, err = self.caro("lock", "acme-1")
        self.assertEqual(status, 4, err)
        self.assertIn("caro models pull", err)
        self.assertFalse(os.path.exists(self.home + "/caro.lock"))
        self.assertEqual(self.caro("pull", "acme-1")[0], 0)
        self.assertEqual(self.caro("lock", "acme-1")[0], 0)
        row = json.loads(pathlib.Path(self.home, "caro.lock").read_text())["models"]["acme-1"]
        self.assertEqual((row["sha256"], row["commit"], row["bytes"]), (SHA, COMMIT, len(BODY)))
        self.assertIn("pinned at first download", self.caro("show", "acme-1")[1])

    def test_wrong_bytes_in_the_cache_are_quarantined(self):
        self.pulls()
        blob = pathlib.Path(self.caro("path", "acme-1")[1].strip()).resolve()
        for damage in (b"Z" + BODY[1:], BODY[:-1], b""):
            blob.write_bytes(damage)
            status, _, err = self.caro("verify")
            self.assertEqual(status, 5, err)
            self.assertTrue(blob.with_name(SHA + ".quarantined").exists())
            self.assertEqual(self.caro("path", "acme-1")[0], 4)
            self.pulls()
        self.assertEqual(self.caro("rm", "acme-1")[0], 0)
        self.assertFalse(blob.with_name(SHA + ".quarantined").exists(), "rm frees that too")

    def test_import(self):
        local, other = pathlib.Path(self.home, "local.bin"), pathlib.Path(self.home, "other.bin")
        local.write_bytes(BODY)
        other.write_bytes(BODY[:-1])
        self.assertEqual(self.caro("import", str(other))[0], 4)
        self.assertEqual(self.caro("import", str(other), "acme-1")[0], 5)
        self.assertEqual(self.leftovers(), [])
        status, out, err = self.caro("import", str(local))
        self.assertEqual(status, 0, err)
        self.assertTrue(self.good())
        self.assertEqual(self.hub.log, [])
        self.assertEqual(self.caro("import", "/dev/zero", "acme-1")[0], 1)

    def test_a_file_that_another_program_fetched(self):
        """The layout as the hub's own client writes it."""
        repo = self.cache("models--acme--Model-GGUF")
        for folder in ("blobs", "refs", "snapshots/" + COMMIT):
            (repo / folder).mkdir(parents=True)
        (repo / "blobs" / SHA).write_bytes(BODY)
        (repo / "refs/main").write_text(COMMIT)
        (repo / "snapshots" / COMMIT / FILE).symlink_to("../../blobs/" + SHA)
        self.pulls()
        self.assertEqual(self.hub.log, [])
        self.assertEqual(self.caro("path", "hf:%s/%s" % (REPO, FILE))[0], 0)
        where = {"HF_HUB_CACHE": str(self.cache())}
        self.assertEqual(self.caro("path", "acme-1", HOME="/nonexistent", **where)[0], 4, "that catalog is in another home")
        self.assertEqual(self.caro("path", "hf:%s/%s" % (REPO, FILE), HOME="/nonexistent", **where)[0], 0)
        self.assertEqual(self.caro("path", "acme-1", HF_HOME=self.home + "/.cache/huggingface")[0], 0)

    def test_a_copy_in_place_of_a_link(self):
        """As the hub's own client writes it where links cannot be made."""
        copy = self.cache("models--acme--Model-GGUF/snapshots", COMMIT, FILE)
        copy.parent.mkdir(parents=True)
        copy.write_bytes(BODY[:-1] + b"?")
        self.assertEqual(self.caro("pull", "--offline", "acme-1")[0], 4, "other bytes are not taken for it")
        copy.write_bytes(BODY)
        inode = copy.stat().st_ino
        self.assertEqual(self.caro("pull", "--offline", "acme-1")[0], 0)
        self.assertEqual(self.hub.log, [])
        self.assertTrue(copy.is_symlink())
        self.assertEqual(copy.stat().st_ino, inode, "no second copy")
        self.assertEqual(self.caro("path", "acme-1")[0], 0)


if __name__ == "__main__":
    main()
