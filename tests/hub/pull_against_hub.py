"""caro models against a hub look-alike on loopback: right bytes under the right name, or a clear error, whatever the server does."""
import hashlib
import http.server
import json
import os
import pathlib
import random
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest

CARO = os.environ["CARO_BIN"]
COMMIT = "0123456789abcdef0123456789abcdef01234567"
BODY = random.Random(5).randbytes(3_000_000)
SHA = hashlib.sha256(BODY).hexdigest()
REPO, FILE = "acme/Model-GGUF", "model.Q4_K_M.gguf"


class Server(http.server.ThreadingHTTPServer):
    """Both hosts: the hub answers with a redirect to the storage, which is the same program on another port."""
    daemon_threads = True

    def __init__(self, context, storage=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.storage, self.fault, self.log, self.left = storage, "", [], 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self):
        return "https://localhost:%d" % self.server_address[1]

    def handle_error(self, request, client_address):
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def log_message(self, *a):
        pass

    def do_HEAD(self):
        self.answer(False)

    def do_GET(self):
        self.answer(True)

    def head(self, status, **fields):
        self.send_response(status)
        for key, value in fields.items():
            self.send_header(key.replace("_", "-"), str(value))
        self.end_headers()

    def answer(self, body):
        s = self.server
        s.log.append((self.command, self.headers.get("Range"), self.headers.get("Authorization")))
        if s.storage:
            return self.hub(s)
        return self.store(s, body)

    def hub(self, s):
        fault = s.fault
        if fault.isdigit():
            s.left -= 1
            if s.left == 0:
                s.fault = ""
            return self.head(int(fault), Content_Length=0, Retry_After=0)
        where = {"loop": self.path, "scheme": "http://localhost:1/x", "ftp": "ftp://localhost/x"}.get(fault, s.storage.url() + "/blob")
        sha = "f" * 64 if fault == "lying hash" else SHA
        size = len(BODY) + 1 if fault == "lying size" else len(BODY)
        self.head(302, Location=where, X_Repo_Commit=COMMIT, X_Linked_Etag='"%s"' % sha, X_Linked_Size=size, Content_Length=0)

    def store(self, s, body):
        fault, data, start, etag = s.fault, BODY, 0, '"v1"'
        if s.left:
            s.left -= 1
            if s.left == 0:
                s.fault = ""
        if fault == "changed":
            etag = '"v%d"' % s.left
        wanted = self.headers.get("Range")
        if wanted and self.headers.get("If-Range") == etag and fault != "no ranges":
            start = int(wanted[6:-1])
        if fault == "bad range":
            start = max(0, start - 7) if wanted else 0
        if fault == "wrong bytes":
            data = b"X" + data[1:]
        part = data[start:]
        length = len(part) + 1000 if fault == "too much" else len(part)
        if fault == "no length":
            self.close_connection = True
            self.head(200, ETag=etag, Connection="close")
        elif start or (wanted and fault == "bad range"):
            self.head(206, ETag=etag, Content_Length=length, Content_Range="bytes %d-%d/%d" % (start, len(data) - 1, len(data)))
        else:
            self.head(200, ETag=etag, Content_Length=length)
        if not body:
            return
        if fault in ("cut", "changed", "cut anywhere", "bad range", "no ranges") and s.left:
            part = part[:random.Random(s.left).randrange(len(part))] if fault != "cut" else part[:len(part) // 2]
        try:
            for i in range(0, len(part), 65536):
                self.wfile.write(part[i:i + 65536])
                if fault == "slow":
                    time.sleep(0.02)
                if fault == "stall" and s.left:
                    time.sleep(3)
                    break
            if fault in ("too much", "no length"):
                self.wfile.write(b"Y" * 1000)
        except OSError:
            pass
        if fault:
            self.close_connection = True


class Pull(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.ca = cls.folder + "/cert.pem"
        made = subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                               "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", cls.folder + "/key.pem",
                               "-out", cls.ca], capture_output=True)
        if made.returncode:
            raise unittest.SkipTest("openssl cannot make a certificate")
        cls.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        cls.context.load_cert_chain(cls.ca, cls.folder + "/key.pem")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def setUp(self):
        self.home = tempfile.mkdtemp(dir=self.folder)
        self.storage = Server(self.context)
        self.hub = Server(self.context, self.storage)
        os.makedirs(self.home + "/.config/caro")
        row = {"id": "acme-1", "repository": REPO, "file": FILE, "commit": COMMIT, "bytes": len(BODY), "sha256": SHA}
        pathlib.Path(self.home, ".config/caro/catalog.json").write_text(json.dumps({"models": [row]}))

    def tearDown(self):
        for server in (self.hub, self.storage):
            server.shutdown()
            server.server_close()

    def env(self, **more):
        env = {k: v for k, v in os.environ.items() if not k.startswith(("HF_", "CARO_", "XDG_")) and "proxy" not in k.lower()}
        env.update(HOME=self.home, HF_ENDPOINT=self.hub.url(), CURL_CA_BUNDLE=self.ca, HF_HUB_DOWNLOAD_TIMEOUT="1", LC_ALL="C.UTF-8",
                   HF_TOKEN="secret")
        env.update(more)
        return env

    def caro(self, *args, cwd=None, **more):
        done = subprocess.run([CARO, "models", *args], capture_output=True, text=True, timeout=60, env=self.env(**more), cwd=cwd or self.home)
        return done.returncode, done.stdout, done.stderr

    def good(self):
        """What has the good name has the right bytes, and nothing else is there but it."""
        blobs = pathlib.Path(self.home, ".cache/huggingface/hub/models--acme--Model-GGUF/blobs")
        for blob in blobs.glob("*"):
            if len(blob.name) == 64:
                self.assertEqual(hashlib.sha256(blob.read_bytes()).hexdigest(), blob.name)
        return (blobs / SHA).exists()

    def pulls(self, *args, **more):
        status, out, err = self.caro("pull", "acme-1", *args, **more)
        self.assertEqual(status, 0, err)
        self.assertTrue(self.good())
        path = out.strip()
        self.assertTrue(path.endswith("/snapshots/%s/%s" % (COMMIT, FILE)), path)
        self.assertEqual(os.readlink(path), "../../blobs/" + SHA)
        self.assertEqual(pathlib.Path(path).read_bytes(), BODY)
        self.assertEqual([p for p in pathlib.Path(self.home).rglob("*caro-part*")], [])

    def refuses(self, code, word, *args, **more):
        status, out, err = self.caro("pull", "acme-1", *args, **more)
        self.assertEqual((status, out), (code, ""), err)
        self.assertIn(word, err)
        self.assertFalse(self.good())

    def test_pull_then_everything_else(self):
        self.pulls()
        self.assertTrue(all(auth is None for _, _, auth in self.storage.log), "the token went to the storage host")
        self.assertTrue(all(auth == "Bearer secret" for _, _, auth in self.hub.log))
        asked = len(self.hub.log)
        self.pulls(HF_HUB_OFFLINE="1")
        self.assertEqual(len(self.hub.log), asked, "a cached file needs no connection")
        self.assertEqual(self.caro("verify", "acme-1")[0], 0)
        self.assertEqual(self.caro("path", "acme-1")[0], 0)
        status, out, err = self.caro("rm", "acme-1")
        self.assertEqual(status, 0, err)
        self.assertIn("3 MB", err)
        self.assertEqual(self.caro("path", "acme-1")[0], 4)

    def test_offline_makes_no_connection(self):
        self.refuses(4, "offline", "--offline")
        self.assertEqual(self.hub.log, [])

    def test_faults_that_end_well(self):
        for fault, left in (("cut", 2), ("cut anywhere", 4), ("changed", 3), ("no ranges", 2), ("bad range", 2), ("stall", 2)):
            with self.subTest(fault):
                shutil.rmtree(self.home + "/.cache", ignore_errors=True)
                self.storage.fault, self.storage.left = fault, left
                self.pulls()

    def test_cuts_are_resumed_by_range(self):
        self.storage.fault, self.storage.left = "cut", 1 + 1
        self.pulls()
        self.assertEqual([r for _, r, _ in self.storage.log][:2], [None, "bytes=%d-" % (len(BODY) // 2)])

    def test_hub_errors_that_pass(self):
        for status in ("429", "500", "503"):
            shutil.rmtree(self.home + "/.cache", ignore_errors=True)
            self.hub.fault, self.hub.left = status, 2
            self.pulls()

    def test_hub_errors_that_stay(self):
        for status, code, word in (("401", 5, "HF_TOKEN"), ("403", 5, "403"), ("404", 4, "404")):
            self.hub.fault, self.hub.left = status, 99
            self.refuses(code, word)

    def test_lies(self):
        for fault, word in (("loop", "redirect"), ("scheme", "not safe"), ("ftp", "not safe"), ("lying hash", "another file"),
                            ("lying size", "declares")):
            self.hub.fault = fault
            self.refuses(5, word)
        self.hub.fault = ""
        for fault, word in (("wrong bytes", "hash to"), ("too much", "bytes"), ("no length", "more than")):
            self.storage.fault = fault
            self.refuses(5, word)

    def test_a_server_that_nobody_vouches_for(self):
        self.refuses(5, "CURL_CA_BUNDLE", CURL_CA_BUNDLE="")

    def test_ten_at_once(self):
        runs = [subprocess.Popen([CARO, "models", "pull", "acme-1"], env=self.env(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
                for _ in range(10)]
        for run in runs:
            _, err = run.communicate(timeout=60)
            self.assertEqual(run.returncode, 0, err)
        self.assertEqual(sum(command == "GET" for command, _, _ in self.storage.log), 1)
        self.pulls()

    def test_killed_at_random_moments(self):
        self.storage.fault = "slow"
        moments = random.Random(7)
        for _ in range(15):
            run = subprocess.Popen([CARO, "models", "pull", "acme-1"], env=self.env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(moments.random() * 0.4)
            run.kill()
            run.wait()
            self.good()
        self.storage.fault = ""
        self.pulls()

    def test_interrupt_keeps_what_can_be_resumed(self):
        self.storage.fault = "slow"
        run = subprocess.Popen([CARO, "models", "pull", "acme-1"], env=self.env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(0.6)
        run.send_signal(signal.SIGINT)
        _, err = run.communicate(timeout=20)
        self.assertEqual(run.returncode, 130, err)
        self.storage.fault = ""
        self.storage.log.clear()
        self.pulls()
        self.assertRegex(self.storage.log[0][1] or "", r"bytes=\d+-")

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

    def test_wrong_bytes_in_the_cache_are_quarantined(self):
        self.pulls()
        blob = pathlib.Path(self.caro("path", "acme-1")[1].strip()).resolve()
        blob.write_bytes(b"Z" + BODY[1:])
        status, _, err = self.caro("verify")
        self.assertEqual(status, 5, err)
        self.assertTrue(blob.with_name(SHA + ".quarantined").exists())
        self.pulls()

    def test_import(self):
        local, other = pathlib.Path(self.home, "local.bin"), pathlib.Path(self.home, "other.bin")
        local.write_bytes(BODY)
        other.write_bytes(BODY[:-1])
        self.assertEqual(self.caro("import", str(other))[0], 4)
        self.assertEqual(self.caro("import", str(other), "acme-1")[0], 5)
        status, out, err = self.caro("import", str(local))
        self.assertEqual(status, 0, err)
        self.assertTrue(self.good())
        self.assertEqual(self.hub.log, [])


if __name__ == "__main__":
    if not shutil.which("openssl"):
        print("skipped: no openssl program to make a certificate with")
        sys.exit(77)
    unittest.main(verbosity=2)
