"""A hub and its storage on loopback over TLS, which speak the hub's protocol and lie on demand; and the test case that pulls from them.

The front answers HEAD and GET of /ORG/REPO/resolve/REV/FILE with x-linked-etag, x-linked-size, x-repo-commit and a redirect to the
storage, another host (another port). `fault` names what a server does wrong, `left` how many times (0: for ever)."""
import concurrent.futures
import email.utils
import hashlib
import http.server
import json
import os
import pathlib
import random
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest

CARO = os.environ.get("CARO_BIN", str(pathlib.Path(__file__).resolve().parent.parent.parent / "build/release/caro"))
COMMIT = "0123456789abcdef0123456789abcdef01234567"
BODY = random.Random(5).randbytes(3_000_000)
REPO, FILE = "acme/Model-GGUF", "model.Q4_K_M.gguf"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


SHA = sha256(BODY)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, context, storage=None, files=None):
        super().__init__(("127.0.0.1", 0), Front if storage else Storage)
        if context:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.scheme = "https" if context else "http"
        self.storage, self.fault, self.left, self.log, self.rate = storage, "", 0, [], 0
        self.files = files if files is not None else {FILE: BODY}
        self.lock = threading.Lock()
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def url(self):
        return "%s://localhost:%d" % (self.scheme, self.server_address[1])

    def take_fault(self):
        """The fault of this request; those that are counted come so many times and are over then."""
        with self.lock:
            fault = self.fault
            if self.left:
                self.left -= 1
                if self.left == 0:
                    self.fault = ""
            return fault

    def close(self):
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20

    def log_message(self, *a):
        pass

    def do_HEAD(self):
        self.answer(False)

    def do_GET(self):
        self.answer(True)

    def head(self, status, **fields):
        self.send_response(status)
        for key, value in fields.items():
            if value is not None:
                self.send_header(key.replace("_", "-"), str(value))
        self.end_headers()

    def note(self):
        self.server.log.append((self.command, self.headers.get("Range"), self.headers.get("Authorization")))


class Front(Handler):
    def answer(self, body):
        self.note()
        s = self.server
        fault = s.take_fault()
        if fault.isdigit():
            return self.head(int(fault), Content_Length=0, Retry_After=0)
        if fault == "retry date":
            return self.head(429, Content_Length=0, Retry_After=email.utils.formatdate(time.time() + 2, usegmt=True))
        if fault == "retry long":
            return self.head(429, Content_Length=0, Retry_After=4000)
        if fault == "cut head":
            self.wfile.write(b"HTTP/1.1 302 Found\r\nLoca")
            self.close_connection = True
            return None
        if fault == "garbage":
            self.wfile.write(random.Random(1).randbytes(3000))
            self.close_connection = True
            return None
        name = self.path.rsplit("/", 1)[1]
        data = s.files.get(name)
        if data is None or "/resolve/refs/" in self.path:  # a revision is one part of the address
            return self.head(404, Content_Length=0)
        where = {"loop": self.path, "scheme": "http://localhost:1/x", "ftp": "ftp://localhost/x", "file": "file:///etc/passwd",
                 "password": "https://me:secret@localhost/x"}.get(fault, s.storage.url() + "/blob/" + name)
        sha = "f" * 64 if fault == "lying hash" else sha256(data)
        etag = '"%s"' % sha if fault not in ("git etag", "no facts") else None
        size = len(data) + 1 if fault == "lying size" else len(data)
        commit = "f" * 40 if fault == "lying commit" else COMMIT
        return self.head(302, Location=where, X_Repo_Commit=commit if fault != "no facts" else None, X_Linked_Etag=etag,
                         X_Linked_Size=size if fault != "no facts" else None, Content_Length=0,
                         ETag='"%s"' % ("a" * 40) if fault == "git etag" else None)


class Storage(Handler):
    def answer(self, body):
        self.note()
        s = self.server
        fault = s.take_fault()
        data, start, etag = s.files[self.path.rsplit("/", 1)[1]], 0, '"v1"'
        if fault.isdigit():
            return self.head(int(fault), Content_Length=0)
        if fault == "away":
            return self.head(302, Location=s.url() + self.path + "/" + self.path.rsplit("/", 1)[1], Content_Length=0)
        if fault == "changed":
            etag = '"v%d"' % s.left
        elif fault == "weak etag":
            etag = 'W/"v1"'
        elif fault == "no etag":
            etag = None
        wanted, stop = self.headers.get("Range"), len(data)
        if wanted and fault == "no parts" and wanted[-1] != "-":
            return self.head(503, Content_Length=0)
        if wanted and self.headers.get("If-Range") == etag and fault != "no ranges":
            first, last = wanted[6:].split("-")
            start, stop = int(first), int(last) + 1 if last else len(data)
        ranged = bool(start or stop < len(data))
        if fault == "bad range":
            start = max(0, start - 7) if wanted else 0
        if fault in ("wrong bytes", "changed in silence"):
            data = b"X" + data[1:] if fault == "wrong bytes" else data[:start] + data[start:start + 9][::-1] + data[start + 9:]
        part = data[start:stop]
        length = len(part) + {"too much": 1000, "short length": -1000}.get(fault, 0)
        if fault == "no length":
            self.close_connection = True
            self.head(200, ETag=etag, Connection="close")
        elif ranged or (wanted and fault == "bad range"):
            self.head(206, ETag=etag, Content_Length=length, Content_Range="bytes %d-%d/%d" % (start, start + len(part) - 1, len(data)))
        else:
            self.head(200, ETag=etag, Content_Length=length, Accept_Ranges="bytes")
        if body:
            self.send(part, fault)
        return None

    def send(self, part, fault):
        s = self.server
        if fault in ("cut anywhere", "changed", "bad range", "no ranges", "weak etag", "no etag") and s.left:
            part = part[:random.Random(s.left).randrange(len(part))]
        elif fault.startswith("cut at "):
            part = part[:int(fault[7:])]
        elif fault in ("cut", "changed in silence") and s.left:
            part = part[:len(part) // 2]
        try:
            for i in range(0, len(part), 65536):
                self.wfile.write(part[i:i + 65536])
                if fault == "slow":
                    time.sleep(0.02)
                if s.rate:
                    time.sleep(65536 / s.rate)
                if fault == "stall" and s.left:
                    time.sleep(3)
                    break
            if fault in ("too much", "no length", "short length"):
                self.wfile.write(b"Y" * 1000)
        except OSError:
            pass
        if fault:
            self.close_connection = True


def make_certificate(folder):
    """Its path (the key lies beside it), or None when there is no openssl program to make one with."""
    made = subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                           "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1",
                           "-keyout", folder + "/key.pem", "-out", folder + "/cert.pem"], capture_output=True)
    return folder + "/cert.pem" if made.returncode == 0 else None


class HubTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.ca = make_certificate(cls.folder)
        if not cls.ca:
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
        self.write_catalog([self.row("acme-1", FILE, BODY)])

    def tearDown(self):
        for server in (self.hub, self.storage):
            server.close()
        shutil.rmtree(self.home, ignore_errors=True)

    @staticmethod
    def row(ident, file, body, **more):
        return dict({"id": ident, "repository": REPO, "file": file, "commit": COMMIT, "bytes": len(body), "sha256": sha256(body)}, **more)

    def write_catalog(self, rows, **more):
        path = pathlib.Path(self.home, ".config/caro/catalog.json")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(dict({"models": rows}, **more), indent=1))

    def serve_files(self, files):
        """{file name: bytes} on both hosts, and acme-1, acme-2, … in the catalog."""
        self.hub.files = self.storage.files = files
        self.write_catalog([self.row("acme-%d" % (i + 1), name, data) for i, (name, data) in enumerate(files.items())])

    def env(self, **more):
        env = {k: v for k, v in os.environ.items() if not k.startswith(("HF_", "CARO_", "XDG_", "CI", "GITHUB", "GITLAB")) and
               "proxy" not in k.lower() and k not in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE")}
        env.update(HOME=self.home, HF_ENDPOINT=self.hub.url(), CURL_CA_BUNDLE=self.ca, HF_HUB_DOWNLOAD_TIMEOUT="1", LC_ALL="C.UTF-8",
                   HF_TOKEN="secret")
        env.update(more)
        return {k: v for k, v in env.items() if v is not None}

    def run_caro(self, *args, cwd=None, wrap=(), timeout=60, **more):
        done = subprocess.run([*wrap, CARO, *args], capture_output=True, text=True, timeout=timeout, env=self.env(**more),
                              cwd=cwd or self.home, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout, done.stderr

    def caro(self, *args, **more):
        return self.run_caro("models", *args, **more)

    def start(self, *args, **more):
        return subprocess.Popen([CARO, "models", *args], env=self.env(**more), cwd=self.home, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def cache(self, *parts):
        return pathlib.Path(self.home, ".cache/huggingface/hub", *parts)

    def blobs(self):
        return self.cache("models--acme--Model-GGUF/blobs")

    def forget(self):
        shutil.rmtree(self.home + "/.cache", ignore_errors=True)

    def good(self, sha=SHA):
        """What has the good name has the right bytes."""
        for blob in self.blobs().glob("*"):
            if len(blob.name) == 64:
                self.assertEqual(sha256(blob.read_bytes()), blob.name)
        return (self.blobs() / sha).exists()

    def leftovers(self):
        """Files in the cache that are neither bytes under their hash, nor links to them, nor locks, nor refs."""
        kinds = ("/blobs/", "/snapshots/", "/refs/", "/.locks/")
        return [str(p) for p in self.cache().rglob("*") if not p.is_dir() and
                (not any(k in str(p) for k in kinds) or "caro-" in p.name or ".partial" in p.name or
                 ("/snapshots/" in str(p) and not p.is_symlink()))]

    def pulls(self, *args, name="acme-1", file=FILE, body=BODY, **more):
        status, out, err = self.caro("pull", name, *args, **more)
        self.assertEqual(status, 0, err)
        self.assertTrue(self.good(sha256(body)))
        path = out.strip()
        self.assertTrue(path.endswith("/snapshots/%s/%s" % (COMMIT, file)), path)
        self.assertEqual(os.readlink(path), "../../blobs/" + sha256(body))
        self.assertEqual(pathlib.Path(path).read_bytes(), body)
        self.assertEqual(self.leftovers(), [])
        return err

    def refuses(self, code, word, *args, name="acme-1", kept=None, **more):
        """A clear error, nothing under a good name; nothing is left, unless bytes that can be resumed are (kept=True)."""
        status, out, err = self.caro("pull", name, *args, **more)
        self.assertEqual((status, out), (code, ""), err)
        self.assertIn(word, err)
        self.assertTrue(err.startswith("caro: ") or "\ncaro: " in err, err)
        self.assertFalse(self.good())
        if not kept:
            self.assertEqual(self.leftovers(), [], err)
        return err


def main(at_once=4):
    """Run the calling program's tests, several at a time: they wait more than they work, and share nothing."""
    if not shutil.which("openssl"):
        print("skipped: no openssl program to make a certificate with")
        sys.exit(77)
    module = sys.modules["__main__"]
    if len(sys.argv) > 1:
        unittest.main(verbosity=2)
    failed = count = 0
    for case in [c for c in vars(module).values() if isinstance(c, type) and issubclass(c, HubTest) and c.__module__ == "__main__"]:
        tests = [case(name) for name in unittest.defaultTestLoader.getTestCaseNames(case)]
        if not tests:
            continue
        case.setUpClass()
        with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
            for test, result in zip(tests, pool.map(lambda test: test.run() or test.defaultTestResult(), tests)):
                count += 1
                failed += not result.wasSuccessful()
                print(test.id().partition(".")[2], "ok" if result.wasSuccessful() else "FAILED", *["skipped: " + why for _, why in result.skipped])
                for _, text in result.failures + result.errors:
                    print(text, flush=True)
        case.tearDownClass()
    print("%d tests, %d failed" % (count, failed))
    sys.exit(1 if failed or not count else 0)
