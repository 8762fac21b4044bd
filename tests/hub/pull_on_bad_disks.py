"""caro models where the cache's disk is full, too small, read-only or no folder. Runs in a mount namespace of its own, with small tmpfs."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import threading
import time

from hub_server import BODY, COMMIT, FILE, REPO, SHA, HubTest, main


def mount(*args):
    subprocess.run(["mount", *args], check=True)


class BadDisks(HubTest):
    def setUp(self):
        super().setUp()
        self.disk = pathlib.Path(self.home, "disk")
        self.disk.mkdir()

    def tearDown(self):
        subprocess.run(["umount", "-l", str(self.disk)], stderr=subprocess.DEVNULL)
        super().tearDown()

    def env(self, **more):
        return super().env(**dict({"HF_HUB_CACHE": str(self.disk)}, **more))

    def cache(self, *parts):
        return self.disk.joinpath(*parts)

    def tmpfs(self, size):
        mount("-t", "tmpfs", "-o", "size=" + size, "none", str(self.disk))

    def resize(self, size):
        mount("-o", "remount,size=" + size, str(self.disk))

    def test_too_small(self):
        self.tmpfs("2m")
        err = self.refuses(4, "free")
        self.assertIn("3.0 MB", err)
        self.assertIn("HF_HUB_CACHE", err)
        self.assertEqual(self.storage.log, [], "not a byte was asked for")
        self.resize("4m")
        self.pulls()

    def test_full_in_the_middle(self):
        """Somebody else takes the space while bytes are coming; they are kept, and the next pull goes on from there."""
        self.tmpfs("4m")
        self.storage.fault = "slow"
        run = self.start("pull", "acme-1")
        while not list(self.blobs().glob("*.caro-part")) or next(self.blobs().glob("*.caro-part")).stat().st_size < 400_000:
            self.assertIsNone(run.poll())
            time.sleep(0.01)
        with open(self.disk / "filler", "wb", 0) as filler:
            try:
                while filler.write(b"x" * 65536):
                    pass
            except OSError:
                pass
        out, err = run.communicate(timeout=30)
        self.assertEqual((run.returncode, out), (4, ""), err)
        self.assertIn("No space left", err)
        self.assertIn("pull again", err)
        self.assertFalse(self.good())
        (self.disk / "filler").unlink()
        self.storage.fault = ""
        self.storage.log.clear()
        self.pulls()
        self.assertRegex(self.storage.log[0][1] or "", r"bytes=\d+-")

    def test_full_with_a_size_that_nobody_told(self):
        self.tmpfs("2m")
        self.hub.fault, self.storage.fault = "no facts", "no length"
        status, out, err = self.caro("pull", "hf:%s/%s" % (REPO, FILE))
        self.assertEqual((status, out), (4, ""), err)
        self.assertIn("No space left", err)
        self.assertFalse(self.good())

    def test_import_onto_a_full_disk(self):
        local = pathlib.Path(self.home, "local.bin")
        local.write_bytes(BODY)
        self.tmpfs("2m")
        status, out, err = self.caro("import", str(local))
        self.assertEqual((status, out), (1, ""), err)
        self.assertIn("free some space", err)
        self.assertEqual(self.leftovers(), [])
        self.resize("4m")
        self.assertEqual(self.caro("import", str(local))[0], 0)
        self.assertTrue(self.good())

    def test_lock_on_a_full_disk_keeps_the_old_one(self):
        self.tmpfs("64k")
        lock = self.disk / "caro.lock"
        self.assertEqual(self.caro("lock", "acme-1", cwd=self.disk)[0], 0)
        before = lock.read_bytes()
        with open(self.disk / "filler", "wb", 0) as filler:
            try:
                while filler.write(b"x" * 4096):
                    pass
            except OSError:
                pass
        status, _, err = self.caro("lock", "acme-1", "qwen-0.5b-q4", "smollm-135m-q4", cwd=self.disk)
        self.assertEqual(status, 1, err)
        self.assertIn("No space left", err)
        self.assertEqual(lock.read_bytes(), before)
        self.assertEqual(sorted(p.name for p in self.disk.iterdir()), ["caro.lock", "filler"])

    def test_read_only(self):
        self.tmpfs("8m")
        mount("-o", "remount,ro", str(self.disk))
        err = self.refuses(4, "Read-only")
        self.assertIn("HF_HUB_CACHE", err)
        mount("-o", "remount,rw", str(self.disk))
        self.pulls()
        mount("-o", "remount,ro", str(self.disk))
        for action in ("pull", "path", "verify"):  # what is there is used
            self.assertEqual(self.caro(action, "acme-1")[0], 0, action)
        status, _, err = self.caro("rm", "acme-1")
        self.assertEqual(status, 1)
        self.assertIn("Read-only", err)
        mount("-o", "remount,rw", str(self.disk))
        (self.blobs() / SHA).write_bytes(b"Z" + BODY[1:])
        mount("-o", "remount,ro", str(self.disk))
        status, _, err = self.caro("verify", "acme-1")
        self.assertEqual(status, 5, err)
        self.assertIn("Read-only", err)

    def test_no_folder(self):
        file = pathlib.Path(self.home, "file")
        file.write_text("x")
        self.refuses(4, "HF_HUB_CACHE", HF_HUB_CACHE=str(file))
        self.assertEqual(file.read_text(), "x")


if __name__ == "__main__":
    if os.environ.get("CARO_IN_NAMESPACE") != "1":
        inside = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
        if not shutil.which("unshare") or subprocess.run([*inside, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True).returncode:
            print("skipped: no mount namespace may be made here")
            sys.exit(77)
        os.environ["CARO_IN_NAMESPACE"] = "1"
        os.execvp(inside[0], [*inside, sys.executable, "-B", *sys.argv])
    main()
