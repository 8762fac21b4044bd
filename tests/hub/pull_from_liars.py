"""caro models pull from servers that cut, stall, refuse and lie: the right bytes in the end, or a clear error and nothing under a good name."""
import random
import signal
import time

from hub_server import BODY, SHA, FILE, HubTest, main


class Liars(HubTest):
    def test_faults_that_end_well(self):
        for fault, left in (("cut", 2), ("cut anywhere", 4), ("changed", 3), ("no ranges", 2), ("bad range", 2), ("stall", 2), ("416", 1),
                            ("weak etag", 2), ("no etag", 2), ("changed in silence", 2), ("503", 1), ("429", 1), ("403", 1), ("away", 1)):
            with self.subTest(fault):
                self.forget()
                self.storage.fault, self.storage.left = fault, left
                self.pulls()

    def test_cuts_are_resumed_by_range(self):
        self.storage.fault, self.storage.left = "cut", 1 + 1
        self.pulls()
        self.assertEqual([r for _, r, _ in self.storage.log][:2], [None, "bytes=%d-" % (len(BODY) // 2)])

    def test_cut_at_any_byte(self):
        """At the edges of the file, of what a socket brings, of the blocks that are written."""
        for at in (0, 1, 16383, 65536, 2097151, 2097152, 2097153, len(BODY) - 1):
            with self.subTest(at):
                self.forget()
                self.storage.fault, self.storage.left = "cut at %d" % at, 1
                self.storage.log.clear()
                self.pulls()
                self.assertEqual([r for _, r, _ in self.storage.log], [None, "bytes=%d-" % at if at else None])

    def test_a_weak_validator_is_not_resumed(self):
        self.storage.fault, self.storage.left = "weak etag", 2
        self.pulls()
        self.assertEqual([r for _, r, _ in self.storage.log], [None, None])

    def a_slow_pull_with_bytes(self):
        """A pull that goes on slowly and has some bytes on the disk."""
        self.storage.fault = "slow"
        run = self.start("pull", "acme-1")
        end = time.monotonic() + 20
        while not any(p.stat().st_size for p in self.blobs().glob("*.caro-part")):
            self.assertIsNone(run.poll())
            self.assertLess(time.monotonic(), end)
            time.sleep(0.02)
        return run

    def test_a_range_that_the_server_refuses(self):
        """Bytes of an earlier pull, then 416: from the start."""
        run = self.a_slow_pull_with_bytes()
        run.send_signal(signal.SIGINT)
        run.communicate(timeout=20)
        self.storage.fault, self.storage.left = "416", 1
        self.storage.log.clear()
        self.pulls()
        self.assertEqual([bool(r) for _, r, _ in self.storage.log], [True, False])

    def test_what_an_earlier_pull_left_may_be_damaged(self):
        run = self.a_slow_pull_with_bytes()
        run.kill()
        run.communicate()
        part = self.blobs() / (SHA + ".caro-part")
        part.write_bytes(b"?" * part.stat().st_size)
        self.storage.fault = ""
        self.pulls()

    def test_hub_errors_that_pass(self):
        for fault in ("429", "500", "503", "408", "cut head", "garbage"):
            with self.subTest(fault):
                self.forget()
                self.hub.fault, self.hub.left = fault, 2
                self.pulls()

    def test_retry_after_in_both_forms(self):
        self.hub.fault, self.hub.left = "retry date", 1
        began = time.monotonic()
        self.pulls()
        self.assertGreater(time.monotonic() - began, 0.9)
        self.forget()
        self.hub.fault = "retry long"
        began = time.monotonic()
        self.refuses(5, "4000 s")
        self.assertLess(time.monotonic() - began, 5)

    def test_errors_that_stay(self):
        for status, code, word in (("401", 5, "HF_TOKEN"), ("403", 5, "403"), ("404", 4, "404"), ("410", 5, "410")):
            self.hub.fault = status
            self.refuses(code, word)
        self.hub.fault = ""
        self.storage.fault = "404"
        self.refuses(5, "404")
        self.storage.fault = "401"
        self.refuses(5, "401")

    def test_lies(self):
        for fault, word in (("loop", "redirect"), ("scheme", "not safe"), ("ftp", "not safe"), ("file", "not safe"), ("password", "not safe"),
                            ("lying hash", "another file"), ("lying size", "declares"), ("lying commit", "asked for commit")):
            with self.subTest(fault):
                self.hub.fault = fault
                self.refuses(5, word)
        self.assertEqual(self.storage.log, [], "not a byte was asked for")
        self.hub.fault = ""
        for fault, word in (("wrong bytes", "hash to"), ("too much", "bytes"), ("no length", "more than"), ("short length", "bytes")):
            with self.subTest(fault):
                self.storage.fault = fault
                self.refuses(5, word)

    def test_a_server_that_nobody_vouches_for(self):
        self.refuses(5, "CURL_CA_BUNDLE", CURL_CA_BUNDLE="")

    def test_no_server(self):
        self.assertIn("pull again", self.refuses(5, "localhost", HF_ENDPOINT="https://localhost:1"))
        self.refuses(2, "HF_ENDPOINT", HF_ENDPOINT="ftp://localhost")

    def test_several_connections_that_fail(self):
        body = random.Random(6).randbytes(8_000_000)
        self.serve_files({FILE: body})
        self.storage.rate, self.storage.fault = 1_000_000, "no parts"
        run = self.start("pull", "acme-1")
        while not any(r and r[-1] != "-" for _, r, _ in list(self.storage.log)) and run.poll() is None:
            time.sleep(0.05)
        self.storage.rate = 0
        _, err = run.communicate(timeout=30)
        self.assertEqual(run.returncode, 0, err)
        self.assertEqual(self.storage.log[-1][1][-1], "-", "one connection brought the rest")
        self.pulls(body=body)


if __name__ == "__main__":
    main()
