"""caro matrix run on this machine: what a job is given, how it ends, that nothing survives, and that an interrupted run goes on."""
from matrix_case import *


class Jobs(MatrixCase):
    def test_environment_and_folders(self):
        a = self.model("a")
        out = self.dir / "seen"
        out.mkdir()
        done = self.caro("matrix", "run", "--models", "builtin,%s" % a, "--", "sh", "-c",
                         'test -d "$TMPDIR" && test -d "$XDG_CACHE_HOME" && touch "$TMPDIR/t" "$CARO_JOB_DIR/kept" && pwd > "%s/cwd" && '
                         'printf "%%s|%%s|%%s|%%s|%%s\\n" "$CARO_MODEL" "$CARO_MODEL_PATH" "$CARO_MODEL_ID" "$TMPDIR" "$HF_HUB_CACHE" > "%s/$CARO_MODEL_ID"' % (out, out))
        self.assertEqual(done.returncode, 0, done.stderr)
        model, path, name, tmp_a, hub = (out / "a").read_text().strip().split("|")
        self.assertEqual((model, path, name), (a, a, "a"))
        self.assertTrue(hub.startswith(str(self.dir / "home")), hub)
        model, path, name, tmp_b, _ = (out / "builtin").read_text().strip().split("|")
        self.assertEqual((model, path, name), ("builtin", "", "builtin"))
        self.assertNotEqual(tmp_a, tmp_b)
        self.assertFalse(pathlib.Path(tmp_a).exists() or pathlib.Path(tmp_b).exists())
        self.assertTrue((self.dir / "caro-matrix/run-1/jobs/a/kept").exists())
        self.assertEqual((out / "cwd").read_text().strip(), str(self.dir))
        self.assertEqual((self.dir / "caro-matrix/.gitignore").read_text(), "*\n")

    def test_command_words_arrive_untouched(self):
        words = ["a b", "", "--models", "-x", "'\"$HOME`", "--", "é\n"]
        done = self.caro("matrix", "run", "--models", "builtin", "--", "python3", "-c",
                         "import json,os,sys; json.dump(sys.argv[1:], open(os.environ['CARO_JOB_DIR'] + '/argv', 'w'))", *words)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads((self.dir / "caro-matrix/run-1/jobs/builtin/argv").read_text()), words)

    def test_every_kind_of_end(self):
        names = ["good", "bad", "crash", "slow", "flaky", "absent"]
        models = ",".join(self.model(n) for n in names[:-1]) + ",./absent.gguf"
        script = self.script("job.sh", """#!/bin/sh
echo "this is $CARO_MODEL_ID"
case $CARO_MODEL_ID in
good) exit 0 ;;
bad) echo sorry >&2; exit 7 ;;
crash) kill -SEGV $$ ;;
slow) sleep 60 ;;
flaky) test -e seen && exit 0; touch seen; exit 3 ;;
esac
""")
        started = time.monotonic()
        done = self.caro("matrix", "run", "--models", models, "--timeout", "1s", "--retries", "1", "--", script)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertLess(time.monotonic() - started, 30)
        rows = self.rows()
        self.assertEqual({k: v["state"] for k, v in rows.items()},
                         {"good": "passed", "bad": "failed", "crash": "crashed", "slow": "timeout", "flaky": "passed", "absent": "unavailable"})
        self.assertEqual([rows["bad"]["exit_code"], rows["crash"]["signal_number"], rows["flaky"]["attempts"], rows["bad"]["attempts"]], [7, 11, 2, 2])
        self.assertIn(b"sorry", rows["bad"]["output"])
        self.assertIn("is not there", rows["absent"]["reason"])
        self.assertGreater(rows["slow"]["wall_ms"], 990)
        for name in names:
            self.assertRegex(done.stdout, r"(?m)^%s +%s\b" % (name, rows[name]["state"]))

    def test_only_missing_models_is_its_own_exit_status(self):
        done = self.caro("matrix", "run", "--models", "builtin,qwen-0.5b-q4", "--", "true")
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertEqual(self.states(), {"builtin": "passed", "qwen-0.5b-q4": "unavailable"})
        self.assertIn("pull", self.rows()["qwen-0.5b-q4"]["reason"])

    def test_a_command_that_cannot_start(self):
        done = self.caro("matrix", "run", "--models", "builtin", "--", "./no-such-program")
        self.assertEqual(done.returncode, 1)
        row = self.rows()["builtin"]
        self.assertEqual((row["state"], row["exit_code"]), ("failed", 127))
        self.assertIn("no-such-program", row["reason"])

    def test_output_has_a_ceiling_and_keeps_both_ends(self):
        done = self.caro("matrix", "run", "--models", "builtin", "--output-limit", "64K", "--", "python3", "-c",
                         "import sys; sys.stdout.write('BEGIN\\n' + 'x' * 5000000 + '\\nEND\\n')")
        self.assertEqual(done.returncode, 0, done.stderr)
        row = self.rows()["builtin"]
        self.assertEqual(row["output_bytes"], 5000011)
        self.assertLess(len(row["output"]), 66000)
        self.assertTrue(row["output"].startswith(b"BEGIN\n") and row["output"].endswith(b"\nEND\n"))
        self.assertIn(b"bytes left out]", row["output"])

    def test_fail_fast_only_when_asked(self):
        models = ",".join(self.model(n, s) for n, s in (("first", 3000), ("second", 2000), ("third", 1000)))
        command = ("sh", "-c", "test $CARO_MODEL_ID = first && exit 1; sleep 0.5")
        self.assertEqual(self.caro("matrix", "run", "--models", models, "-j", "2", "--", *command).returncode, 1)
        self.assertEqual(self.states(), {"first": "failed", "second": "passed", "third": "passed"})
        self.assertEqual(self.caro("matrix", "run", "--models", models, "-j", "2", "--fail-fast", "--", "sh", "-c", "test $CARO_MODEL_ID = first && exit 1; sleep 20").returncode, 1)
        self.assertEqual(self.states(), {"first": "failed", "second": "cancelled", "third": "cancelled"})

    def test_memory_packs_jobs(self):
        """Two jobs of 1.1 GiB and one small within 2 GiB: the large ones never run together."""
        models = ",".join([self.model("big1", 1 << 30), self.model("big2", 1 << 30), self.model("small")])
        log = self.dir / "log"
        command = ("python3", "-c", "import os,time; p=os.environ['CARO_MODEL_ID']; f=open(%r,'a'); f.write('+%%s %%f\\n' %% (p, time.time())); f.flush(); time.sleep(0.6); f.write('-%%s %%f\\n' %% (p, time.time()))" % str(log))
        self.assertEqual(self.caro("matrix", "run", "--models", models, "--memory", "2G", "-j", "8", "--", *command).returncode, 0)
        times = {line.split()[0]: float(line.split()[1]) for line in log.read_text().splitlines()}
        self.assertTrue(times["+big2"] >= times["-big1"] or times["+big1"] >= times["-big2"], times)
        self.assertLess(times["+small"], max(times["-big1"], times["-big2"]))
        log.unlink()
        self.assertEqual(self.caro("matrix", "run", "--models", models, "--memory", "512M", "-j", "8", "--", *command).returncode, 0, "one larger than the machine runs alone")

    def test_peak_memory_counts_the_whole_tree(self):
        done = self.caro("matrix", "run", "--models", "builtin", "--", "sh", "-c",
                         "for i in 1 2; do python3 -c 'import time; b = bytearray(60 << 20); time.sleep(1)' & done; wait")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(self.rows()["builtin"]["peak_bytes"], 120 << 20)

    def test_usage(self):
        for args, word in ((["--models", "qwen-0.5b-q5", "--", "true"], "qwen-0.5b-q4"), (["--models", ",", "--", "true"], "--models"), (["--models", "builtin"], "command"),
                           (["--models", "auto", "--", "true"], "auto"), (["--jobs", "0", "--", "true"], "--jobs"), (["--timeout", "1x", "--", "true"], "--timeout"),
                           (["--memory", "-1", "--", "true"], "--memory"), (["--launcher", "cron", "--", "true"], "--launcher"), (["--launcher", "ssh", "--", "true"], "--hosts"),
                           (["--output-limit", "9T", "--", "true"], "--output-limit"), (["--models", ".", "--", "true"], "model"), (["--resume"], "--resume")):
            done = self.caro("matrix", "run", *args)
            self.assertIn(done.returncode, (2, 4), (args, done.stderr))
            self.assertIn(word, done.stderr)
            self.assertEqual(done.stdout, "")


class Endings(MatrixCase):
    def daemon(self):
        """Starts a daemon (double fork, own session, closed streams) and an ordinary child that ignores SIGTERM; then waits."""
        return self.script("daemon.py", """#!/usr/bin/env python3
import os, signal, sys, time
def detach():
    if os.fork(): return
    os.setsid()
    if os.fork(): os._exit(0)
    for fd in range(3): os.close(fd)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    open(os.environ['CARO_JOB_DIR'] + '/daemon', 'w').write(str(os.getpid()))
    time.sleep(600)
    os._exit(0)
detach()
if os.fork() == 0:
    signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.signal(signal.SIGINT, signal.SIG_IGN)
    time.sleep(600); os._exit(0)
while not os.path.exists(os.environ['CARO_JOB_DIR'] + '/daemon'): time.sleep(0.01)
print('ready', flush=True)
time.sleep(0 if os.path.exists('go') else float(sys.argv[1]))
""")

    def ready(self, *names, run=1):
        return lambda: all((self.dir / ("caro-matrix/run-%d/jobs/%s/daemon" % (run, n))).exists() for n in names)

    def test_a_daemon_does_not_outlive_its_job(self):
        done = self.caro("matrix", "run", "--models", "builtin", "--", self.daemon(), "0.2")
        self.assertEqual(done.returncode, 0, done.stderr)
        pid = int((self.dir / "caro-matrix/run-1/jobs/builtin/daemon").read_text())
        self.assertFalse(alive(pid))
        self.assertEqual(self.rows()["builtin"]["leftovers"], 2)

    def test_interrupt_ends_the_whole_tree_and_resume_goes_on(self):
        a, b, c = self.model("a", 3000), self.model("b", 2000), self.model("c", 1000)
        script = self.daemon()
        for sign in (signal.SIGINT, signal.SIGTERM):
            p = self.start("matrix", "run", "--dir", "caro-matrix", "--models", ",".join((a, b, c)), "-j", "2", "--", script, "60")
            run = 1 if sign == signal.SIGINT else 2
            wait_for(self.ready("a", "b", run=run), what="the start")
            p.send_signal(sign)
            out, err = p.communicate(timeout=30)
            self.assertEqual(p.returncode, 130, err)
            self.assertEqual(marked(self.mark), [])
            self.assertEqual(self.states(), {"a": "interrupted", "b": "interrupted", "c": "interrupted"})
        (self.dir / "go").touch()
        done = self.caro("matrix", "run", "--resume")
        self.assertEqual((done.returncode, set(self.states().values())), (0, {"passed"}), done.stderr)
        self.assertEqual(set(self.states(run=1).values()), {"interrupted"}, "only the last run goes on")

    def test_a_second_interrupt_does_not_wait(self):
        script = self.script("stubborn.sh", "#!/bin/sh\ntrap '' TERM INT\ntouch $CARO_JOB_DIR/daemon\nwhile :; do sleep 1; done\n")
        p = self.start("matrix", "run", "--models", "builtin", "--", script)
        wait_for(self.ready("builtin"))
        p.send_signal(signal.SIGINT)
        time.sleep(0.4)
        started = time.monotonic()
        p.send_signal(signal.SIGINT)
        p.communicate(timeout=30)
        self.assertLess(time.monotonic() - started, 3)
        self.assertEqual(p.returncode, 130)

    def test_kill_nine_leaves_nothing_and_resume_goes_on(self):
        self.kill_nine(settle=True)

    def test_resume_right_after_kill_nine(self):
        self.kill_nine(settle=False)

    def kill_nine(self, settle):
        models = ",".join(self.model(n, s) for n, s in (("a", 4000), ("b", 3000), ("c", 2000), ("d", 1000)))
        script = self.script("job.sh", "#!/bin/sh\necho $CARO_MODEL_ID >> ran\ntest -e go && exit 0\ntest $CARO_MODEL_ID = a && exit 0\ntouch $CARO_JOB_DIR/daemon\n(setsid sleep 600 &)\nsleep 600\n")
        p = self.start("matrix", "run", "--models", models, "-j", "2", "--", script)
        wait_for(self.ready("b", "c"))
        p.kill()
        p.communicate(timeout=30)
        self.assertEqual(self.states(), {"a": "passed", "b": "running", "c": "running", "d": "pending"})
        if settle: # else the next run waits for what the killed one left to end
            wait_for(lambda: marked(self.mark) == [], what="the end of all processes")
        (self.dir / "go").touch()
        done = self.caro("matrix", "run", "--resume")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(set(self.states().values()), {"passed"})
        self.assertEqual((self.dir / "ran").read_text().split().count("a"), 1, "what was done is not done again")
        self.assertEqual(self.rows(run=1).keys(), {"a", "b", "c", "d"})
        again = self.caro("matrix", "run", "--resume", "--", "other")
        self.assertEqual(again.returncode, 2)

    def test_a_killed_keeper_loses_its_job_alone(self):
        models = ",".join(self.model(n) for n in "ab")
        script = self.script("job.py", "#!/usr/bin/env python3\nimport os, subprocess, time\n"
                             "open(os.environ['CARO_JOB_DIR'] + '/keeper', 'w').write(str(os.getppid()))\nsubprocess.Popen(['setsid', 'sleep', '600'])\n"
                             "open(os.environ['CARO_JOB_DIR'] + '/daemon', 'w').close()\ntime.sleep(2 if os.environ['CARO_MODEL_ID'] == 'b' else 600)\n")
        p = self.start("matrix", "run", "--models", models, "-j", "2", "--", script)
        wait_for(self.ready("a", "b"))
        os.kill(int((self.dir / "caro-matrix/run-1/jobs/a/keeper").read_text()), signal.SIGKILL)
        out, err = p.communicate(timeout=30)
        self.assertEqual(p.returncode, 1, err)
        self.assertEqual(self.states(), {"a": "lost", "b": "passed"})

    def test_a_folder_is_one_run_at_a_time(self):
        p = self.start("matrix", "run", "--models", "builtin", "--", "sh", "-c", "touch $CARO_JOB_DIR/daemon; sleep 2")
        wait_for(self.ready("builtin"))
        done = self.caro("matrix", "run", "--models", "builtin", "--", "true")
        self.assertEqual(done.returncode, 1)
        self.assertIn(str(p.pid), done.stderr)
        p.communicate(timeout=30)
        self.assertEqual(p.returncode, 0)


class Screen(MatrixCase):
    """On a real pseudo-terminal, drawn by a small terminal of our own: what a person sees, and that old pictures leave nothing."""

    def show(self, *args, rows=24, columns=80, act=None, **env):
        import fcntl, pty, select, struct, termios
        pid, fd = pty.fork()
        if pid == 0:
            try:
                os.chdir(self.dir)
                os.execve(program.CARO, [program.CARO, *map(str, args)], {**self.env, "TERM": "xterm", **env})
            finally:
                os._exit(127)
        fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        raw, frames, end = b"", [], time.monotonic() + 60
        while time.monotonic() < end:
            if act and act[0]():
                act[1](pid)
                act = None
            if select.select([fd], [], [], 0.05)[0]:
                try:
                    chunk = os.read(fd, 65536)
                except OSError:
                    break
                if not chunk:
                    break
                raw += chunk
        _, status = os.waitpid(pid, 0)
        os.close(fd)
        text = raw.decode("utf-8", "replace")
        return os.waitstatus_to_exitcode(status), text, self.screen(text, columns)

    def screen(self, text, columns):
        """The lines that are left after all moves of the cursor."""
        import re
        lines, row, column, frame = [""], 0, 0, False
        for token in re.findall(r"\x1b\[[?0-9;]*[A-Za-z]|[\r\n]|[^\x1b\r\n]+|.", text):
            if token == "\n":
                row += 1
                lines += [""] * (row + 1 - len(lines))
            elif token == "\r":
                column = 0
            elif token.startswith("\x1b["):
                frame = frame if "2026" not in token else token[-1] == "h"
                kind, number = token[-1], re.sub(r"[^0-9]", "", token) or "1"
                if kind == "A":
                    row -= int(number)
                    self.assertGreaterEqual(row, 0, "the cursor leaves its own lines")
                elif kind == "K":
                    lines[row] = lines[row][:column]
                elif kind == "J":
                    lines[row] = lines[row][:column]
                    del lines[row + 1:]
                else:
                    self.assertIn(kind, "mhl", token)
            else:
                lines[row] = lines[row][:column] + token + lines[row][column + len(token):]
                column += len(token)
                self.assertLess(column, columns if frame else 10000, "a line would wrap: %r" % lines[row])
        return lines

    def test_live_lines_are_replaced_by_the_answer(self):
        models = ",".join(self.model(n) for n in ("good", "bad"))
        script = self.script("job.sh", "#!/bin/sh\nfor i in 1 2 3 4 5 6; do printf 'step %d \\033[31mred\\033[0m \\a 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字\\n' $i; sleep 0.15; done\ntest $CARO_MODEL_ID = good\n")
        code, text, left = self.show("matrix", "run", "--models", models, "-j", "2", "--", script)
        self.assertEqual(code, 1)
        self.assertIn("running", text)
        self.assertRegex(text, r"step [1-6] red \? 漢字")
        self.assertNotIn("\a", text)
        self.assertRegex("\n".join(left), r"^good +passed .*\nbad +failed .*exit status 1\ncaro: 1 of 2 passed")
        self.assertIn("\x1b[32m", text)

    def test_no_colour_and_narrow_and_low(self):
        models = ",".join(self.model("model-number-%d" % i) for i in range(9))
        code, text, left = self.show("matrix", "run", "--models", models, "-j", "3", "--", "sh", "-c", "echo working; sleep 0.3", rows=6, columns=60, NO_COLOR="1")
        self.assertEqual(code, 0, text)
        self.assertNotRegex(text, "\x1b\\[[0-9;]*m")
        self.assertIn("9 of 9 passed", text)

    def test_dumb_terminals_get_lines(self):
        code, text, _ = self.show("matrix", "run", "--models", "builtin", "--", "true", TERM="dumb")
        self.assertEqual((code, "\x1b" in text), (0, False))
        self.assertIn("caro: builtin: started", text)

    def test_ctrl_c_on_the_terminal(self):
        flag = self.dir / "caro-matrix/run-1/jobs/builtin/up"
        code, text, left = self.show("matrix", "run", "--models", "builtin", "--", "sh", "-c", "touch $CARO_JOB_DIR/up; sleep 100 & sleep 100",
                                     act=(flag.exists, lambda pid: os.kill(pid, signal.SIGINT)))
        self.assertEqual(code, 130, text)
        self.assertIn("--resume", left[-2] + left[-1])


class Store(MatrixCase):
    def test_foreign_damaged_and_newer_stores_are_left_as_they_are(self):
        dir = self.dir / "caro-matrix"
        dir.mkdir()
        db = dir / "results.db"

        def foreign():
            c = sqlite3.connect(db)
            c.execute("create table song(name)")
            c.commit()
            c.close()

        def newer():
            self.caro("matrix", "run", "--models", "builtin", "--", "true")
            c = sqlite3.connect(db)
            c.execute("pragma user_version = 99")
            c.commit()
            c.close()

        def damaged():
            self.caro("matrix", "run", "--models", "builtin", "--", "true")
            with open(db, "r+b") as f:
                f.seek(4096)
                f.write(b"\xff" * 8192)

        for make, word in ((foreign, "another program"), (newer, "version 99"), (damaged, "damaged"), (lambda: db.write_bytes(b"no database at all" * 100), "not a store")):
            db.unlink(missing_ok=True)
            make()
            before = db.read_bytes()
            for action in (["run", "--models", "builtin", "--", "true"], ["report"]):
                done = self.caro("matrix", *action)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertIn(word, done.stderr)
                self.assertEqual(done.stdout, "")
            self.assertEqual(db.read_bytes(), before)

    def test_no_results_here(self):
        done = self.caro("matrix", "report", "--dir", "nowhere")
        self.assertEqual(done.returncode, 1)
        self.assertIn("nowhere/results.db", done.stderr)


if __name__ == "__main__":
    main()
