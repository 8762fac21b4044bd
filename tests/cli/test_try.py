"""caro try as a user meets it: nothing happens, what would happen is told, and happens on a yes."""
import json
import os
import pathlib
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import program
from program import caro

ORDINARY = 64125


def snapshot(folder):
    """Everything that must not change: kind, mode, owner, times, contents."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        st = path.lstat()
        content = os.readlink(path) if path.is_symlink() else path.read_bytes() if stat.S_ISREG(st.st_mode) else b""
        found[str(path.relative_to(folder))] = (stat.S_IFMT(st.st_mode), stat.S_IMODE(st.st_mode), st.st_uid, st.st_gid, st.st_nlink,
                                                st.st_mtime_ns, st.st_ctime_ns, content)
    return found


def essence(folder):
    """What a command leaves, without times and numbers: to compare with the same command run for real."""
    found, names = {}, {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        st, rel = path.lstat(), str(path.relative_to(folder))
        content = os.readlink(path) if path.is_symlink() else path.read_bytes() if stat.S_ISREG(st.st_mode) else b""
        first = names.setdefault(st.st_ino, rel) if stat.S_ISREG(st.st_mode) else rel
        found[rel] = (stat.S_IFMT(st.st_mode), stat.S_IMODE(st.st_mode) if not path.is_symlink() else 0, st.st_uid, content, first)
    return found


def fill(folder):
    folder = pathlib.Path(folder)
    (folder / "d/e").mkdir(parents=True)
    for name, text in (("a", "alpha\n"), ("b", "beta\n"), ("d/f", "x" * 3000), ("d/e/g", "gamma\n"), ("with space", "1\n"), ("-dash", "2\n"),
                       ("new\nline", "3\n"), ("über", "4\n"), ("run.sh", "#!/bin/sh\n")):
        (folder / name).write_text(text)
    os.chmod(folder / "run.sh", 0o755)
    os.symlink("a", folder / "link")
    os.link(folder / "a", folder / "other-a")
    os.utime(folder / "b", (1e9, 1e9))


COMMANDS = """
echo new > n
echo more >> b
rm a
rm -r d
rm -rf d && mkdir d && echo 1 > d/other
mv b c
mv d elsewhere
mv run.sh b
chmod 700 b; chmod 500 d
ln -s nowhere l; ln -sf b link
ln b hard; ln d/f hard2
ln b x1; echo changed >> x1
echo y >> d/f
mkdir -p p/q/r; touch p/q/r/s
rm link; mkdir link; echo in > link/in
rm -r d; echo file > d
mkfifo pipe
cp -a d copy
sed -i s/alpha/omega/ a
touch -d 2001-02-03 b
truncate -s 5000000 hole
rm *
rm -- -dash 'with space' $'new\\nline' über
tar cf t.tar d && rm -r d && tar xf t.tar
mkdir -m 2750 s; touch s/t; chmod 711 run.sh
cd d && rm f && cd .. && echo f > d/f
mkdir opened && chmod 000 opened
touch shut && chmod 000 shut
for i in $(seq 100); do mkdir -p many/$i; echo $i > many/$i/f; done
mv d/e . && rmdir e 2>/dev/null; mv e/g d/g
echo 1 > 1; mv 1 2; mv 2 3; rm 3
git init -q . 2>/dev/null; true
""".strip().split("\n")


class Trial(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="caro-try-", dir="/var/tmp")
        self.addCleanup(lambda: subprocess.run(["rm", "-rf", self.folder], check=False))
        fill(self.folder)

    def tried(self, command, *options, **how):
        status, out, err = caro("try", "--json", *options, command, cwd=self.folder, **how)
        return status, json.loads(out) if out else None, err

    def changes(self, result):
        return {os.path.relpath(c["path"], self.folder): c for c in result["changes"]}


class Looking(Trial):
    def test_nothing_happens(self):
        before = snapshot(self.folder)
        for command in COMMANDS:
            status, result, err = self.tried(command)
            self.assertIsNotNone(result, err)
            self.assertEqual(snapshot(self.folder), before, command)
            self.assertFalse(result["committed"])

    def test_what_would_happen_is_told(self):
        _, result, _ = self.tried("echo hello > n; rm -r d; mv b c; chmod 600 run.sh; echo x >> 'with space'; rm link; mkdir link; echo out; echo err >&2")
        changes = self.changes(result)
        self.assertEqual((result["stdout"], result["stderr"], result["exit_code"]), ("out\n", "err\n", 0))
        self.assertEqual((changes["n"]["kind"], changes["n"]["after"]["size"]), ("added", 6))
        self.assertEqual((changes["d"]["kind"], changes["d"]["files"], changes["d"]["bytes"]), ("removed", 2, 3006))
        self.assertEqual((changes["c"]["kind"], os.path.basename(changes["c"]["from"])), ("renamed", "b"))
        self.assertEqual(changes["run.sh"]["what"], ["mode"])
        self.assertEqual((changes["run.sh"]["before"]["mode"], changes["run.sh"]["after"]["mode"]), ("0755", "0600"))
        self.assertEqual(changes["with space"]["what"], ["content"])
        self.assertEqual(changes["link"]["what"], ["type"])
        self.assertEqual(len(changes), 6)

    def test_what_comes_back_to_the_same_is_no_change(self):
        for command in ("echo x >> a; printf 'alpha\\n' > a; touch -r other-a a", "mkdir q; rmdir q", "chmod 700 run.sh; chmod 755 run.sh",
                        "ls -la; cat a", "echo x > /tmp/caro-try-new; rm /tmp/caro-try-new"):
            _, result, _ = self.tried(command)
            self.assertEqual([c for c in result["changes"] if c.get("what") != ["time"]], [], command)

    def test_for_people(self):
        status, out, err = caro("try", "echo hi; echo text > n; rm b; exit 4", cwd=self.folder)
        self.assertEqual(status, 4)
        self.assertTrue(out.startswith("hi\n"))
        self.assertIn("would change 2 things", out)
        self.assertRegex(out, r"\+ added +n  \(5 bytes\)")
        self.assertRegex(out, r"- removed +b  \(5 bytes\)")
        self.assertIn("exit status 4", err)
        self.assertFalse(os.path.exists(self.folder + "/n"))
        self.assertIn("would change nothing", caro("try", "true", cwd=self.folder)[1])

    def test_input_environment_and_shell(self):
        _, result, _ = self.tried("cat; echo $WORD; pwd; umask", stdin="given\n", WORD="here")
        self.assertEqual(result["stdout"].split("\n")[:3], ["given", "here", self.folder])
        _, result, _ = self.tried("echo ${BASH_VERSION:-none}", "--shell", "sh")
        self.assertEqual(result["exit_code"], 0)

    def test_bytes_that_are_no_text(self):
        _, result, err = self.tried(r"printf 'a\377b\0c'; touch $'\377file'")
        self.assertEqual(result["stdout"], "a\ufffdb\0c", err)
        self.assertEqual([os.path.basename(c["path"]) for c in result["changes"]], ["\ufffdfile"])

    def test_limits(self):
        status, result, _ = self.tried("sleep 60", "--seconds", "0.3")
        self.assertEqual((result["limits"], result["timed_out"], status), (["time"], True, 143))
        _, result, _ = self.tried("cat /dev/zero > big", "--disk", "8")
        self.assertIn("disk", result["limits"])
        _, result, _ = self.tried("(sleep 100 &) ; true")
        self.assertEqual(result["left_running"], 1)
        for wrong in (("--seconds", "0"), ("--memory", "x"), ("--disk", "0")):
            self.assertEqual(caro("try", *wrong, "true")[0], 2)

    def test_no_network_and_no_sockets(self):
        import socket
        server = socket.create_server(("127.0.0.1", 0))
        path = self.folder + "/sock"
        local = socket.socket(socket.AF_UNIX)
        local.bind(path)
        local.listen()
        script = ("import socket\nfor a, f in ((('127.0.0.1', %d), socket.AF_INET), ('%s', socket.AF_UNIX)):\n"
                  " try: socket.socket(f).connect(a); print('in')\n except OSError: print('out')" % (server.getsockname()[1], path))
        pathlib.Path(self.folder, "connect.py").write_text(script)
        _, result, _ = self.tried("/usr/bin/python3 connect.py || python3 connect.py")
        self.assertEqual(result["stdout"], "out\nout\n", result["stderr"])
        server.close(), local.close()

    def test_interrupted(self):
        p = subprocess.Popen([program.CARO, "try", "--commit", "touch n; echo ready; sleep 60"], cwd=self.folder, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, env=program.environment(), text=True)
        self.assertEqual(p.stdout.readline(), "ready\n")
        p.send_signal(signal.SIGINT)
        _, err = p.communicate(timeout=20)
        self.assertEqual(p.returncode, 130, err)
        self.assertFalse(os.path.exists(self.folder + "/n"))

    def test_where_it_cannot_be(self):
        status, out, err = caro("try", "true", cwd="/proc")
        self.assertEqual((status, out), (1, ""))
        self.assertIn("/proc", err)

    def test_without_user_namespaces(self):
        """A chroot may make none: it is said, and nothing is run."""
        if os.geteuid() != 0:
            self.skipTest("only root can chroot")
        marker = self.folder + "/ran"
        code = "import os, sys; os.chroot(sys.argv[1]); os.chdir('/'); os.execv(sys.argv[2], sys.argv[2:])"
        root = tempfile.mkdtemp(prefix="caro-root-", dir="/var/tmp")
        try:
            for name in ("usr", "bin", "lib", "lib64", "var", "etc"):
                if os.path.islink("/" + name):
                    os.symlink(os.readlink("/" + name), root + "/" + name)
            needed = subprocess.run(["ldd", program.CARO], capture_output=True, text=True, check=True).stdout
            files = [w for line in needed.split("\n") for w in line.split() if w.startswith("/")] + [program.CARO]
            for file in files:
                os.makedirs(root + os.path.dirname(os.path.realpath(os.path.dirname(file)) + "/x"), exist_ok=True)
                shutil.copy(file, root + os.path.realpath(os.path.dirname(file)) + "/" + os.path.basename(file))
            done = subprocess.run([sys.executable, "-c", code, root, program.CARO, "try", "echo > " + marker], capture_output=True, text=True,
                                  env=program.environment(HOME="/"))
            self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
            self.assertIn("not run", done.stderr)
            self.assertFalse(os.path.exists(marker))
        finally:
            shutil.rmtree(root, ignore_errors=True)


class Committing(Trial):
    def real(self, command):
        """The same command, run for real on a copy."""
        copy = tempfile.mkdtemp(prefix="caro-real-", dir="/var/tmp")
        self.addCleanup(lambda: subprocess.run(["rm", "-rf", copy], check=False))
        fill(copy)
        subprocess.run(["bash", "-c", command], cwd=copy, check=False, capture_output=True, env=program.environment())
        return copy

    def test_it_becomes_as_if_it_had_been_run(self):
        for command in COMMANDS:
            shutil.rmtree(self.folder)
            os.mkdir(self.folder)
            fill(self.folder)
            real = self.real("(%s); true" % command)
            status, result, err = self.tried("(%s); true" % command, "--commit")
            self.assertTrue(result["committed"] or not result["changes"], (command, err, result["error"]))
            self.assertEqual(essence(self.folder), essence(real), command)

    def test_times_and_holes_are_kept(self):
        self.tried("touch -d '2001-02-03 04:05:06 UTC' n; truncate -s 1G hole; mkdir q; touch -d '2002-01-01 UTC' q", "--commit")
        self.assertEqual(os.stat(self.folder + "/n").st_mtime, 981173106)
        self.assertEqual(os.stat(self.folder + "/q").st_mtime, 1009843200)
        self.assertEqual(os.stat(self.folder + "/hole").st_size, 1 << 30)
        self.assertLess(os.stat(self.folder + "/hole").st_blocks, 1000)

    def test_only_the_name_that_was_shown(self):
        _, result, _ = self.tried("echo y >> other-a", "--commit")
        self.assertEqual(list(self.changes(result)), ["other-a"])
        self.assertEqual(pathlib.Path(self.folder, "other-a").read_text(), "alpha\ny\n")
        self.assertEqual(pathlib.Path(self.folder, "a").read_text(), "alpha\n")

    def test_no_traces(self):
        self.tried("echo 1 > n", "--commit")
        self.assertEqual([n for n in os.listdir(self.folder) if n.startswith(".caro")], [])

    def test_a_file_that_changed_meanwhile(self):
        for command, meanwhile in (("sleep 0.6; echo mine >> b", lambda f: (f / "b").write_text("theirs")),
                                   ("sleep 0.6; rm -r d", lambda f: (f / "d/e/new").write_text("theirs")),
                                   ("sleep 0.6; rm b", lambda f: (f / "b").write_text("theirs")),
                                   ("sleep 0.6; mv b c", lambda f: os.chmod(f / "b", 0o600)),
                                   ("echo mine > n; sleep 0.6", lambda f: (f / "n").write_text("theirs")),
                                   ("echo mine >> b; sleep 0.6", lambda f: (f / "b").unlink()),
                                   ("echo mine > d/n; sleep 0.6", lambda f: shutil.rmtree(f / "d"))):
            shutil.rmtree(self.folder)
            os.mkdir(self.folder)
            fill(self.folder)
            timer = threading.Timer(0.3, meanwhile, [pathlib.Path(self.folder)])
            timer.start()
            status, result, err = self.tried(command + "; echo x > unrelated", "--commit")
            timer.join()
            self.assertEqual((status, result["committed"]), (1, False), command)
            self.assertTrue(result["conflicts"], command)
            self.assertIn(result["conflicts"][0]["path"], err)
            self.assertFalse(os.path.exists(self.folder + "/unrelated"), "nothing is applied")

    def test_what_was_changed_just_before_is_no_conflict(self):
        for i in range(10):
            pathlib.Path(self.folder, "b").write_text(str(i))
            self.assertTrue(self.tried("echo x >> b; rm -f gone; rm -rf d", "--commit")[1]["committed"])

    def test_a_symbolic_link_put_in_the_way(self):
        aim = tempfile.mkdtemp(prefix="caro-aim-", dir="/var/tmp")
        self.addCleanup(lambda: shutil.rmtree(aim))

        def meanwhile():
            shutil.move(self.folder + "/d", self.folder + "/moved")
            os.symlink(aim, self.folder + "/d")
        timer = threading.Timer(0.3, meanwhile)
        timer.start()
        _, result, _ = self.tried("echo x > d/n; sleep 0.6", "--commit")
        timer.join()
        self.assertFalse(result["committed"])
        self.assertEqual(os.listdir(aim), [])

    def test_failed_and_disturbed_ones_are_not_applied(self):
        status, result, err = self.tried("echo > n; false", "--commit")
        self.assertEqual((status, result["committed"]), (1, False))
        self.assertIn("failed", err)
        self.assertFalse(self.tried("echo > n; (sleep 9 & ) ; sleep 9", "--commit", "--seconds", "0.3")[1]["committed"])
        self.assertFalse(os.path.exists(self.folder + "/n"))

    def test_dangerous_ones_are_tried_but_never_applied(self):
        status, result, err = self.tried("touch n; rm -rf ~", HOME=self.folder)
        self.assertEqual((status, result["verdict"]["level"]), (3, "dangerous"))
        self.assertTrue(result["changes"])
        status, result, err = self.tried("touch n; rm -rf ~", "--commit", HOME=self.folder)
        self.assertEqual((status, result["committed"]), (3, False))
        self.assertTrue(os.path.exists(self.folder + "/a"))

    def test_a_yes_at_the_terminal(self):
        for answer, there in ((b"y\n", True), (b"n\n", False), (b"\n", False)):
            name = self.folder + "/asked"
            status, shown = program.on_terminal(["try", "touch " + name], [("apply these changes?", answer)])
            self.assertIn("would change 1 thing", shown if isinstance(shown, str) else shown.decode("utf-8", "replace"))
            self.assertEqual(os.path.exists(name), there, shown)
            if there:
                os.unlink(name)

    def test_a_full_disk_leaves_everything(self):
        if os.geteuid() != 0:
            self.skipTest("only root can mount a small file system")
        small = tempfile.mkdtemp(prefix="caro-small-", dir="/var/tmp")
        try:
            if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "caro-small", small], check=False, capture_output=True).returncode:
                self.skipTest("nothing can be mounted here")
            fill(small)
            before = snapshot(small)
            done = subprocess.run([program.CARO, "try", "--commit", "echo 1 > a-first; rm b; head -c 3M /dev/zero > z-big"], cwd=small,
                                  capture_output=True, text=True, env=program.environment())
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertIn("z-big", done.stderr)
            self.assertEqual(snapshot(small), before)
        finally:
            subprocess.run(["umount", small], check=False, capture_output=True)
            os.rmdir(small)

    def test_request(self):
        status, out, err = caro("-x", "--try", "--json", "list files by size", cwd=self.folder)
        result = json.loads(out)
        self.assertEqual((result["request"], result["changes"]), ("list files by size", []), err)
        self.assertEqual(caro("--try", "list files")[0], 2)


@unittest.skipUnless(os.geteuid() == 0, "the tests above were run by an ordinary user already")
class Ordinary(unittest.TestCase):
    """The same as a user without rights."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="caro-try-", dir="/var/tmp")
        self.addCleanup(lambda: subprocess.run(["rm", "-rf", self.folder], check=False))
        self.program = self.folder + "/caro-program"
        shutil.copy(program.CARO, self.program)
        self.work = self.folder + "/work"
        os.mkdir(self.work)
        fill(self.work)
        subprocess.run(["chown", "-Rh", "%d:%d" % (ORDINARY, ORDINARY), self.folder], check=True)

    def tried(self, command, *options):
        done = subprocess.run([self.program, "try", "--json", *options, command], cwd=self.work, user=ORDINARY, group=ORDINARY, extra_groups=[],
                              capture_output=True, text=True, env=program.environment(HOME=self.work))
        return done.returncode, json.loads(done.stdout) if done.stdout else None, done.stderr

    def test_nothing_happens_and_then_it_does(self):
        before = snapshot(self.work)
        _, result, err = self.tried("id -u; stat -c %u a; echo x > n; rm -r d; mv b c; chmod 600 run.sh")
        self.assertIsNotNone(result, err)
        self.assertEqual(result["stdout"], "%d\n%d\n" % (ORDINARY, ORDINARY))
        self.assertEqual({os.path.basename(c["path"]): c["kind"] for c in result["changes"]},
                         {"n": "added", "d": "removed", "c": "renamed", "run.sh": "changed"})
        self.assertEqual(snapshot(self.work), before)
        _, result, err = self.tried("echo x > n; rm -r d; mv b c; chmod 600 run.sh", "--commit")
        self.assertTrue(result["committed"], err)
        self.assertEqual(sorted(os.listdir(self.work)), sorted(["-dash", "a", "c", "link", "n", "new\nline", "other-a", "run.sh", "with space", "über"]))
        self.assertEqual(os.stat(self.work + "/n").st_uid, ORDINARY)

    def test_what_it_may_not_it_may_not_inside_either(self):
        for command in ("echo x >> /etc/passwd", "touch /usr/bin/x", "rm -f /etc/hostname", "touch /x", "mkdir /etc/d", "echo > /root/x"):
            _, result, _ = self.tried(command)
            self.assertEqual((result["changes"], result["exit_code"] != 0), ([], True), command)

    def test_places_of_everyone(self):
        _, result, err = self.tried("echo > /tmp/caro-try-x; echo > /var/tmp/caro-try-y; echo > /dev/shm/z; echo > /dev/null")
        self.assertEqual([c["path"] for c in result["changes"]], ["/tmp/caro-try-x", "/var/tmp/caro-try-y"], err)


if __name__ == "__main__":
    if sys.platform != "linux":
        print("skipped: there is no sandbox on this system")
        sys.exit(77)
    status, out, err = caro("try", "true", cwd="/")
    if status == 1 and "not run" in err:
        print("skipped: " + err.strip())
        sys.exit(77)
    program.main()
