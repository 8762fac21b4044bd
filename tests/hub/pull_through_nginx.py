"""caro models pull against nginx over TLS and HTTP/2 (the hub's redirect on one host, the files on another), through tinyproxy, over IPv6."""
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import unittest

from hub_server import CARO, COMMIT, REPO, HubTest, main, make_certificate, sha256

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/sbin")
TINYPROXY = shutil.which("tinyproxy") or shutil.which("tinyproxy", path="/usr/sbin:/sbin")
BODY = random.Random(9).randbytes(12_000_000)
SHA = sha256(BODY)


def free_ports(n):
    sockets = [socket.socket() for _ in range(n)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def has_ipv6():
    try:
        with socket.socket(socket.AF_INET6) as s:
            s.bind(("::1", 0))
        return True
    except OSError:
        return False


def wait_for(port, process, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.02)
    return False


class Nginx:
    """front: the hub, which knows facts and redirects; back: the storage. limit() makes each of its connections slow, 1 MB/s."""

    def __init__(self, folder, ca):
        self.folder = pathlib.Path(folder)
        (self.folder / "files").mkdir(parents=True)
        for _ in range(5):  # another process may take a port first
            self.front, self.back = free_ports(2)
            (self.folder / "nginx.conf").write_text(self.config(ca))
            self.process = subprocess.Popen([NGINX, "-e", str(self.folder / "start.log"), "-p", str(self.folder), "-c", str(self.folder / "nginx.conf")],
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if wait_for(self.front, self.process):
                return
            self.close()
        raise RuntimeError((self.folder / "start.log").read_text())

    def config(self, ca):
        temp = "".join("%s_temp_path %s/%s;\n" % (name, self.folder, name) for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        listen = lambda port: "listen 127.0.0.1:%d ssl http2;\n%s" % (port, "listen [::1]:%d ssl http2;\n" % port if has_ipv6() else "")
        return """%s
daemon off; pid %s/pid; error_log %s/error.log; worker_processes 1;
events {}
http {
    %s
    log_format facts '$server_port "$request_method $uri" $status range="$http_range" auth="$http_authorization" $server_protocol';
    access_log %s/access.log facts;
    ssl_certificate %s; ssl_certificate_key %s/key.pem;
    server { %s
        location ~ ^/acme/Model-GGUF/resolve/[^/]+/(?<file>.+)$ {
            add_header X-Linked-Etag '"%s"' always; add_header X-Linked-Size %d always; add_header X-Repo-Commit %s always;
            return 302 https://$http_host_name:%d/$file;
        }
    }
    map $http_host $http_host_name { ~^(?<name>.*):[0-9]+$ $name; default $http_host; }
    server { %s root %s/files; sendfile on; set $rate 0; if (-f %s/limited) { set $rate 1m; } limit_rate $rate; }
}
""" % ("user root root;" if os.geteuid() == 0 else "", self.folder, self.folder, temp, self.folder, ca, os.path.dirname(ca), listen(self.front), SHA,
            len(BODY), COMMIT, self.back, listen(self.back), self.folder, self.folder)

    def put(self, name, data):
        path = self.folder / "files" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return path

    def limit(self, on):
        (self.folder / "limited").touch() if on else (self.folder / "limited").unlink()

    def log(self):
        path = self.folder / "access.log"
        return [line for line in path.read_text().splitlines()] if path.exists() else []

    def close(self):
        self.process.send_signal(signal.SIGQUIT if self.process.poll() is None else 0)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Proxy:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir()
        for _ in range(5):
            self.port = free_ports(1)[0]
            (self.folder / "conf").write_text("Port %d\nListen 127.0.0.1\nTimeout 60\nAllow 127.0.0.1\nLogLevel Info\nLogFile \"%s/log\"\nMaxClients 20\n"
                                              % (self.port, self.folder))
            self.process = subprocess.Popen([TINYPROXY, "-d", "-c", str(self.folder / "conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if wait_for(self.port, self.process):
                return
            self.close()
        raise RuntimeError("tinyproxy does not start")

    def log(self):
        return (self.folder / "log").read_text()

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@unittest.skipUnless(NGINX, "nginx is not here")
class ThroughNginx(HubTest):
    def setUp(self):
        super().setUp()
        self.nginx = Nginx(self.home + "/nginx", self.ca)
        self.nginx.put("model.gguf", BODY)
        self.write_catalog([self.row("acme-1", "model.gguf", BODY)])

    def tearDown(self):
        self.nginx.close()
        super().tearDown()

    def env(self, **more):
        return super().env(**dict({"HF_ENDPOINT": "https://localhost:%d" % self.nginx.front}, **more))

    def back_log(self):
        return [line for line in self.nginx.log() if line.startswith(str(self.nginx.back))]

    def pulls_body(self, **more):
        return self.pulls(file="model.gguf", body=BODY, **more)

    def test_redirect_to_a_second_host(self):
        self.pulls_body()
        front = [line for line in self.nginx.log() if line.startswith(str(self.nginx.front))]
        self.assertTrue(front and all('auth="Bearer secret"' in line for line in front), front)
        self.assertTrue(self.back_log() and all('auth="-"' in line for line in self.back_log()), self.back_log())
        self.assertIn("HTTP/2.0", self.back_log()[0])

    def stop_in_the_middle(self, signal_number):
        """A pull of which at least 500 kB are there, and no more than that is sure; returns how many there are."""
        self.nginx.limit(True)
        run = self.start("pull", "acme-1")
        while not list(self.blobs().glob("*.caro-part")) or next(self.blobs().glob("*.caro-part")).stat().st_size < 500_000:
            self.assertIsNone(run.poll())
            time.sleep(0.02)
        run.send_signal(signal_number)
        run.communicate(timeout=20)
        self.assertEqual(run.returncode, 130 if signal_number == signal.SIGINT else -signal_number)
        return next(self.blobs().glob("*.caro-part")).stat().st_size

    def test_interrupted_and_killed_pulls_go_on_with_a_range(self):
        for signal_number in (signal.SIGINT, signal.SIGKILL, signal.SIGTERM):
            self.forget()
            had = self.stop_in_the_middle(signal_number)
            begun = len(self.back_log())
            self.nginx.limit(False)
            self.pulls_body()
            lines = [line for line in self.back_log()[begun:] if "GET" in line and " 206 " in line]
            starts = sorted(int(re.search(r'range="bytes=(\d+)-', line).group(1)) for line in lines)   # several when the machine is slow
            self.assertEqual(starts[0], had, lines)

    def test_several_connections(self):
        self.nginx.limit(True)
        began = time.monotonic()
        self.pulls_body()
        self.assertLess(time.monotonic() - began, 11, "one connection would take 12 s")
        self.assertGreater(sum("206" in line for line in self.back_log()), 3)

    def test_the_file_changes_between_two_ranges(self):
        self.stop_in_the_middle(signal.SIGKILL)
        self.nginx.limit(False)
        os.utime(self.nginx.put("model.gguf", BODY[::-1]), (1, 1))
        self.refuses(5, "hash to")
        self.stop_in_the_middle(signal.SIGKILL)
        self.nginx.limit(False)
        self.nginx.put("model.gguf", BODY)
        self.pulls_body()

    def test_missing_file(self):
        (self.nginx.folder / "files/model.gguf").unlink()
        status, out, err = self.caro("pull", "acme-1")
        self.assertEqual((status, out), (5, ""), err)
        self.assertIn("404", err)
        self.assertEqual(self.leftovers(), [])

    def test_another_certificate(self):
        other = self.home + "/other"
        os.mkdir(other)
        status, _, err = self.caro("pull", "acme-1", CURL_CA_BUNDLE=make_certificate(other))
        self.assertEqual(status, 5)
        self.assertIn("CURL_CA_BUNDLE", err)
        status, _, err = self.caro("pull", "acme-1", CURL_CA_BUNDLE=None, SSL_CERT_FILE=self.ca)
        self.assertEqual(status, 0, err)

    @unittest.skipUnless(has_ipv6(), "no IPv6 on loopback")
    def test_ipv6(self):
        self.pulls_body(HF_ENDPOINT="https://[::1]:%d" % self.nginx.front)

    @unittest.skipUnless(TINYPROXY, "tinyproxy is not here")
    def test_through_a_proxy(self):
        proxy = Proxy(self.home + "/proxy")
        try:
            via = "http://127.0.0.1:%d" % proxy.port
            self.pulls_body(https_proxy=via)
            for port in (self.nginx.front, self.nginx.back):
                self.assertIn("CONNECT localhost:%d" % port, proxy.log())
            self.assertTrue(all('auth="-"' in line for line in self.back_log()))
            self.forget()
            asked = proxy.log().count("CONNECT")
            self.pulls_body(https_proxy=via, no_proxy="localhost")
            self.assertEqual(proxy.log().count("CONNECT"), asked)
        finally:
            proxy.close()
        self.forget()
        status, out, err = self.caro("pull", "acme-1", ALL_PROXY="http://127.0.0.1:%d" % proxy.port)
        self.assertEqual((status, out), (5, ""), err)
        self.assertIn(str(proxy.port), err)


if __name__ == "__main__":
    if not NGINX:
        print("skipped: nginx is not here")
        sys.exit(77)
    main()
