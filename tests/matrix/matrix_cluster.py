"""caro matrix run --launcher slurm and ssh, against the real ones on this machine: slurmctld, slurmd and munged with their own configuration,
ports and key, and GNU parallel with this machine and with an sshd of our own on loopback."""
import getpass
import shutil
import socket

from matrix_case import *


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def find(*names):
    return {n: shutil.which(n, path="%s:/usr/sbin:/sbin" % os.environ["PATH"]) for n in names}


class Cluster(MatrixCase):
    def setUp(self):
        super().setUp()
        self.daemons = []
        self.addCleanup(self.end)

    def daemon(self, *command, **env):
        log = open(self.dir / ("%s.log" % pathlib.Path(command[0]).name), "wb")
        p = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**self.env, **env}, start_new_session=True)
        log.close()
        self.daemons.append(p)
        return p

    def end(self):
        if "SLURM_CONF" in self.env and shutil.which("scancel"):
            subprocess.run(["scancel", "--full", "-u", getpass.getuser()], env=self.env, capture_output=True, timeout=30)
            try:
                wait_for(lambda: not subprocess.run(["squeue", "-h"], env=self.env, capture_output=True, text=True, timeout=30).stdout, 20)
            except AssertionError:
                pass # nothing_survives() tells
        for p in reversed(self.daemons):
            p.terminate()
            try:
                p.wait(10)
            except subprocess.TimeoutExpired:
                p.kill()
                p.wait()

    def log(self):
        return "\n".join("--- %s\n%s" % (f.name, f.read_text(errors="replace")[-3000:]) for f in self.dir.glob("*.log"))

    job = """#!/bin/sh
echo "running $CARO_MODEL_ID"
case $CARO_MODEL_ID in
bad) exit 7 ;;
crash) kill -SEGV $$ ;;
slow) sleep 300 ;;
esac
echo '<testsuite name="s"><testcase name="t" time="1"/></testsuite>' > $CARO_JOB_DIR/r.xml
"""


class Slurm(Cluster):
    def setUp(self):
        super().setUp()
        tools = find("slurmctld", "slurmd", "munged", "mungekey", "sbatch", "squeue", "scancel", "sinfo")
        missing = [n for n, path in tools.items() if not path]
        if missing or os.geteuid() != 0:
            self.skipTest("no Slurm here (%s)" % (" ".join(missing) or "slurmctld needs root"))
        d, host = self.dir, socket.gethostname().split(".")[0]
        for name in ("munge", "state", "spool"):
            (d / name).mkdir()
            (d / name).chmod(0o755)
        d.chmod(0o755) # munge checks who may write above its socket
        key, sock = d / "munge/key", d / "munge/socket"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o400)
        control, node = free_port(), free_port()
        (d / "slurm.conf").write_text("""ClusterName=carotest
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={control}
SlurmdPort={node}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={sock}
CredType=cred/munge
StateSaveLocation={d}/state
SlurmdSpoolDir={d}/spool
SlurmctldPidFile={d}/slurmctld.pid
SlurmdPidFile={d}/slurmd.pid
SlurmctldLogFile={d}/slurmctld-own.log
SlurmdLogFile={d}/slurmd-own.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
MpiDefault=none
ReturnToService=2
SchedulerParameters=sched_interval=1,bf_interval=1,default_queue_depth=100
KillWait=3
NodeName={host} NodeAddr=127.0.0.1 CPUs={cpus} RealMemory=100000
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
""".format(host=host, control=control, node=node, sock=sock, d=d, cpus=os.cpu_count(), user=getpass.getuser()))
        real = max(1024, os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // (1 << 20) - 512)
        conf = (d / "slurm.conf").read_text().replace("RealMemory=100000", "RealMemory=%d" % real)
        (d / "slurm.conf").write_text(conf)
        self.env["SLURM_CONF"] = str(d / "slurm.conf")
        self.daemon(tools["munged"], "--foreground", "--force", "--socket=%s" % sock, "--key-file=%s" % key, "--pid-file=%s/munge/pid" % d, "--log-file=%s/munge/log" % d,
                    "--seed-file=%s/munge/seed" % d)
        wait_for(sock.exists, what="munged's socket")
        self.daemon(tools["slurmctld"], "-D", "-f", str(d / "slurm.conf"))
        self.daemon(tools["slurmd"], "-D", "-f", str(d / "slurm.conf"), "-N", host)
        try:
            wait_for(lambda: "idle" in subprocess.run(["sinfo", "-h", "-o", "%T"], env=self.env, capture_output=True, text=True).stdout, 60, "an idle node")
        except AssertionError:
            raise AssertionError(self.log())

    def test_a_job_array_is_gathered(self):
        models = ",".join(self.model(n) for n in ("good", "bad", "crash", "slow")) + ",builtin,./absent.gguf"
        done = self.caro("matrix", "run", "--launcher", "slurm", "--models", models, "--timeout", "2s", "--results", "r.xml", "--slurm-options", "--comment=caro --nice=1", "--",
                         self.script("job.sh", self.job))
        self.assertEqual(done.returncode, 1, done.stderr + self.log())
        rows = self.rows()
        self.assertEqual({k: v["state"] for k, v in rows.items()}, {"good": "passed", "bad": "failed", "crash": "crashed", "slow": "timeout", "builtin": "passed", "absent": "unavailable"}, done.stderr)
        self.assertEqual((rows["bad"]["exit_code"], rows["crash"]["signal_number"]), (7, 11))
        self.assertIn(b"running good", rows["good"]["output"])
        db = sqlite3.connect(self.dir / "caro-matrix/results.db")
        self.assertRegex(db.execute("select launcher_id from run").fetchone()[0], r"^\d+(,\d+)*$")
        db.close()

    def wait_running(self):
        wait_for(lambda: len(list((self.dir / "caro-matrix/run-1/logs").glob("slow*.log"))) == 2, 60, "two running tasks")

    def slow_models(self):
        return ",".join(self.model(n) for n in ("quick", "slow1", "slow2"))

    def test_lost_tasks_and_damaged_results(self):
        script = self.script("job.sh", "#!/bin/sh\ncase $CARO_MODEL_ID in slow*) exec sleep 300 ;; esac\n")
        p = self.start("matrix", "run", "--launcher", "slurm", "--models", self.slow_models(), "--", script)
        self.wait_running()
        run = self.dir / "caro-matrix/run-1"
        wait_for(lambda: self.states()["quick"] == "passed", 30)
        (run / "results/slow2.json").write_text('{"ordinal": 2, "id": "slo') # as a machine that crashed while it wrote would leave it
        time.sleep(1)
        self.assertEqual(self.states()["slow2"], "running", "a partial result is none")
        for pid in marked(self.mark): # both processes that watch the second slow job, so that nobody writes its result
            try:
                if pathlib.Path("/proc/%d/cmdline" % pid).read_bytes().endswith(b"\0matrix\0job\0%s\0" % str(run).encode() + b"2\0"):
                    os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        for task in subprocess.run(["squeue", "-h", "-r", "-o", "%i"], env=self.env, capture_output=True, text=True).stdout.split():
            subprocess.run(["scancel", task], env=self.env)
        out, err = p.communicate(timeout=90)
        self.assertEqual(p.returncode, 1, err)
        states = self.states()
        self.assertEqual((states["quick"], states["slow2"]), ("passed", "lost"), err)
        # the last: its own signal came before its keeper's
        self.assertIn(states["slow1"], ("lost", "interrupted", "crashed"), err)

        def sleepers():
            return [p for p in marked(self.mark) if pathlib.Path("/proc/%d/comm" % p).read_text().strip() in ("sleep", "job.sh", "caro")]
        wait_for(lambda: not sleepers(), 20, "the end of the tasks")

    def test_interrupt_cancels_and_kill_nine_resumes(self):
        script = self.script("job.sh", "#!/bin/sh\necho $CARO_MODEL_ID >> ran\ncase $CARO_MODEL_ID in slow*) while ! test -e go; do sleep 0.1; done ;; esac\n")
        p = self.start("matrix", "run", "--launcher", "slurm", "--models", self.slow_models(), "--", script)
        self.wait_running()
        p.kill()
        p.communicate()
        (self.dir / "go").touch()
        done = self.caro("matrix", "run", "--resume")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(set(self.states().values()), {"passed"})
        self.assertEqual(sorted((self.dir / "ran").read_text().split()), ["quick", "slow1", "slow2"], "what still ran is gathered, not run again")
        (self.dir / "go").unlink()
        p = self.start("matrix", "run", "--launcher", "slurm", "--dir", "second", "--models", self.slow_models(), "--", script)
        wait_for(lambda: len(list((self.dir / "second/run-1/logs").glob("slow*.log"))) == 2, 60)
        p.send_signal(signal.SIGINT)
        out, err = p.communicate(timeout=60)
        self.assertEqual(p.returncode, 130, err)
        self.assertEqual(subprocess.run(["squeue", "-h", "-t", "PD,R"], env=self.env, capture_output=True, text=True).stdout, "")
        self.assertEqual({self.states(dir="second")[n] for n in ("slow1", "slow2")}, {"interrupted"})

    def test_refusal_is_told(self):
        done = self.caro("matrix", "run", "--launcher", "slurm", "--models", "builtin", "--slurm-options", "--partition=nowhere", "--", "true")
        self.assertEqual(done.returncode, 1)
        self.assertIn("nowhere", done.stderr)


class Parallel(Cluster):
    def setUp(self):
        super().setUp()
        if not shutil.which("parallel"):
            self.skipTest("no GNU parallel here (package: parallel)")

    def check(self, hosts, **env):
        models = ",".join(self.model(n) for n in ("good", "bad", "crash", "slow")) + ",builtin,./absent.gguf"
        done = self.caro("matrix", "run", "--launcher", "ssh", "--hosts", hosts, "--jobs", "3", "--models", models, "--timeout", "2s", "--results", "r.xml", "--",
                         self.script("job's.sh", self.job), **env)
        self.assertEqual(done.returncode, 1, done.stderr + self.log())
        self.assertEqual(self.states(), {"good": "passed", "bad": "failed", "crash": "crashed", "slow": "timeout", "builtin": "passed", "absent": "unavailable"},
                         done.stderr + (self.dir / "caro-matrix/run-1/logs/parallel.out").read_text())

    def interrupt(self, hosts, **env):
        script = self.script("job.sh", "#!/bin/sh\n(setsid sleep 300 &)\nsleep 300\n")
        p = self.start("matrix", "run", "--launcher", "ssh", "--dir", "second", "--hosts", hosts, "--models", "builtin", "--", script, **env)
        wait_for((self.dir / "second/run-1/logs/builtin.log").exists, 30)
        time.sleep(0.5)
        p.send_signal(signal.SIGINT)
        out, err = p.communicate(timeout=60)
        self.assertEqual(p.returncode, 130, err)
        self.assertEqual(self.states(dir="second"), {"builtin": "interrupted"})

    def test_this_machine(self):
        self.check(":")
        self.interrupt(":")

    def test_over_ssh(self):
        tools = find("sshd", "ssh", "ssh-keygen")
        if not all(tools.values()) or os.geteuid() != 0:
            self.skipTest("no sshd here, or not root (package: openssh-server)")
        d, port = self.dir, free_port()
        for key in ("host", "user"):
            subprocess.run([tools["ssh-keygen"], "-q", "-t", "ed25519", "-N", "", "-f", str(d / key)], check=True)
        (d / "authorized").write_text((d / "user.pub").read_text())
        os.makedirs("/run/sshd", exist_ok=True)
        (d / "sshd.conf").write_text("""Port {port}
ListenAddress 127.0.0.1
HostKey {d}/host
AuthorizedKeysFile {d}/authorized
StrictModes no
UsePAM no
PermitRootLogin yes
PidFile none
SetEnv CARO_TEST_MARK={mark} HF_HUB_OFFLINE=1
""".format(port=port, d=d, mark=self.mark))
        self.daemon(tools["sshd"], "-D", "-e", "-f", str(d / "sshd.conf"), CARO_TEST_MARK="")
        ssh = self.script("ssh.sh", "#!/bin/sh\nexec ssh -p %d -i '%s/user' -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile='%s/known' -o LogLevel=ERROR \"$@\"\n" % (port, d, d))
        wait_for(lambda: subprocess.run([ssh, "127.0.0.1", "true"], capture_output=True).returncode == 0, 30, "sshd's answer: " + self.log())
        self.check("127.0.0.1", PARALLEL_SSH=ssh)
        self.interrupt("127.0.0.1", PARALLEL_SSH=ssh)
        wait_for(lambda: marked(self.mark) == [], 15, "the end of the jobs on the other side")


if __name__ == "__main__":
    main()
