"""Runs one command on prepared files inside bubblewrap, and says what it did.

Owns the sandbox: a throw-away root directory bound at /, the machine's /usr read-only, its own user, process,
network, IPC and host-name spaces, no capabilities, limits on time, memory, processes and file size.
Refuses to run anything when bubblewrap does not work here: a model's answer is never run unsandboxed.
"""
import hashlib
import os
import pty
import shutil
import stat
import subprocess
import tempfile
import time

USER, UID = "sam", 1000
HOME = "/home/" + USER
WORK = HOME + "/work"
PATH = "/stubs:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
GUEST = 64123            # host user that the sandbox runs as when we are root: root escapes the limit on processes
ANSWER_SECONDS = 10      # wall time that one answer may take
TOTAL_SECONDS = 40       # with background programs and the probe
HOLE = 1 << 27           # bytes from which on a file without any block is not read, but known by its size
OUTPUT_LIMIT = 1 << 20   # bytes of standard output that are read back
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
# Places that mounts, the judge or harmless habits write to; they are no effect of the answer.
SKIP_TOP = {"usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32", "proc", "sys", "dev", "tmp", "run", "stubs"}
SKIP_PATHS = {"etc/alternatives", "home/sam/.cache", "home/sam/.bash_history", "home/sam/.lesshst",
              "home/sam/.wget-hsts", "home/sam/.python_history", "home/sam/.viminfo"}

# Runs inside; what it says goes to descriptor 9, which an answer that deletes everything cannot reach. It starts
# what the task needs, then the answer, then the probe. The answer is read from a file, so that no command line but
# those of its own programs holds its words (pkill -f would find them there).
INNER = r"""
exec 9>&"$CARO_FD"
[ "$CARO_FD" = 9 ] || eval "exec $CARO_FD>&-"
ulimit -c 0 -f 131072 -t 20 -v 4194304 -u 150 2>/dev/null
echo started >&9
cd "$CARO_CWD" || exit 125
unset CARO_CWD CARO_FD
if [ -f /run/background ]; then
  while IFS= read -r line; do bash -c "exec $line" </dev/null >/dev/null 2>&1 9>&- & disown; done < /run/background
fi
if [ -f /run/wait ]; then
  for i in $(seq 100); do bash /run/wait >/dev/null 2>&1 9>&- && break; sleep 0.05; done
fi
SECONDS=0
BASH_ENV=/stubs/.bashenv timeout --foreground -k 1 @SECONDS@ bash /run/answer 9>&-
echo $? $SECONDS >&9
if [ -f /run/probe ]; then timeout -k 1 5 bash /run/probe 2>/dev/null </dev/null >&9 9>&-; fi
exit 0
"""

SUDO = r"""#!/bin/sh
who=root end=$(printf '\002')
while [ $# -gt 0 ]; do
  case $1 in
    --) shift; break ;;
    -u) who=$2; shift 2 ;;
    --user=*) who=${1#--user=}; shift ;;
    -g|-p|-C|-h|-D|-R|-T|-r|-t) shift 2 ;;
    -i|-s|-l|-v|-k|-K) [ $# -eq 1 ] && { printf '%s\0' sudo "$1" "$end" >> /run/calls; exit 0; }; shift ;;
    -*) shift ;;
    *=*) export "$1"; shift ;;
    *) break ;;
  esac
done
[ "$who" = root ] || printf '%s\0' sudo -u "$who" "$end" >> /run/calls
exec "$@"
"""

STUB = r"""#!/bin/sh
me=${0##*/}
PATH=/usr/bin:/bin
@STDIN@
# One write a record: the programs of a pipeline write at the same time.
printf '%s\0' "$me" "$@" ${input+"$input"} "$(printf '\002')" >> /run/calls
for re in /stubs/."$me"/*.re; do
  [ -f "$re" ] || continue
  if printf '%s' "$*" | grep -Eq -f "$re"; then cat "${re%.re}.out"; exit "$(cat "${re%.re}.exit")"; fi
done
cat /stubs/."$me"/out
exit @EXIT@
"""
# Input is recorded with a mark that no argument starts with.
STDIN = r"""if [ ! -t 0 ]; then input=$(printf '\001'; cat); fi"""


class SandboxError(Exception):
    """The sandbox could not be set up; nothing was run."""


class Result:
    """What one command did: text, status, the files after it, the stubs it called, what the probe saw."""

    def __init__(self):
        self.stdout = ""
        self.stderr = ""
        self.status = None
        self.timed_out = False
        self.tree = {}
        self.calls = []
        self.probe = ""


def _age(text):
    return float(text[:-1]) * UNITS[text[-1]]


def _inside(root, path):
    """The place under root of a path as items write it: relative to ~/work, ~/x, or absolute."""
    if path.startswith("~/"):
        path = HOME + path[1:]
    elif not path.startswith("/"):
        path = WORK + "/" + path
    return root + path


def _write_etc(root):
    etc = root + "/etc"
    os.makedirs(etc)
    text = {
        "passwd": f"root:x:0:0:root:/root:/bin/bash\n{USER}:x:{UID}:{UID}:Sam:{HOME}:/bin/bash\n"
                  "nobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n",
        "group": f"root:x:0:\nteam:x:{UID}:\nnogroup:x:65534:\n",
        "hosts": "127.0.0.1 localhost box\n", "hostname": "box\n", "nsswitch.conf": "hosts: files\n",
        "services": "http 80/tcp\nhttps 443/tcp\nssh 22/tcp\n", "shells": "/bin/sh\n/bin/bash\n",
        "fstab": "/dev/sda1 / ext4 defaults 0 1\n",
        "os-release": 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n',
        "issue": "Debian GNU/Linux 12 \\n \\l\n", "debian_version": "12.5\n",
    }
    for name, body in text.items():
        with open(f"{etc}/{name}", "w", encoding="utf-8") as handle:
            handle.write(body)
    os.makedirs(etc + "/alternatives")


def _write_files(root, files, now):
    """Writes the entries; directories get their ages last, since writing into one touches it."""
    made_dirs = {}
    for entry in files:
        path = _inside(root, entry["path"])
        if entry.get("type") == "dir":
            os.makedirs(path, exist_ok=True)
            made_dirs[path] = entry
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if "link" in entry:
            os.symlink(entry["link"], path)
            os.utime(path, (now - _age(entry.get("age", "40d")),) * 2, follow_symlinks=False)
            continue
        if "size" in entry and not entry.get("sparse"):
            # Content that differs from file to file, so that a mixed-up copy is seen.
            seed = hashlib.sha256(entry["path"].encode()).digest()
            data = (seed * (entry["size"] // len(seed) + 1))[:entry["size"]]
        else:
            data = entry.get("text", "").encode()
        with open(path, "wb") as handle:
            if entry.get("sparse"):
                handle.truncate(entry["size"])
            else:
                handle.write(data)
        os.chmod(path, int(entry.get("mode", "644"), 8))
        os.utime(path, (now - _age(entry.get("age", "40d")),) * 2)
    for folder, _, _ in os.walk(root, topdown=False):
        entry = made_dirs.get(folder, {})
        os.chmod(folder, int(entry.get("mode", "755"), 8))
        os.utime(folder, (now - _age(entry.get("age", "60d")),) * 2)


def _tree(root):
    """path → (kind, content, mode) of all that an answer may change."""
    found = {}
    for folder, dirs, names in os.walk(root):
        rel = os.path.relpath(folder, root)
        rel = "" if rel == "." else rel + "/"
        if not rel:
            dirs[:] = [d for d in dirs if d not in SKIP_TOP]
            names = [n for n in names if n not in SKIP_TOP]
        dirs[:] = [d for d in dirs if rel + d not in SKIP_PATHS]
        for name in dirs + names:
            path, key = f"{folder}/{name}", rel + name
            if key in SKIP_PATHS:
                continue
            info = os.lstat(path)
            mode = stat.S_IMODE(info.st_mode)
            if stat.S_ISLNK(info.st_mode):
                found[key] = ("link", os.readlink(path), 0)
            elif stat.S_ISDIR(info.st_mode):
                found[key] = ("dir", "", mode)
            elif stat.S_ISREG(info.st_mode) and info.st_size > HOLE and not info.st_blocks:
                found[key] = ("file", f"hole of {info.st_size}", mode)
            elif stat.S_ISREG(info.st_mode):
                try:
                    with open(path, "rb") as handle:
                        digest = hashlib.sha256(handle.read()).hexdigest()
                except PermissionError:
                    digest = "unreadable"
                found[key] = ("file", digest, mode)
            else:
                found[key] = ("special", "", mode)
    return found


def _read_limited(path):
    try:
        with open(path, "rb") as handle:
            return handle.read(OUTPUT_LIMIT).decode("utf-8", "replace")
    except OSError:
        return ""


def _fast_folder():
    """Memory when there is some to write in: a run copies a few megabytes, which a disk makes ten times slower."""
    shm = "/dev/shm"
    return shm if "TMPDIR" not in os.environ and os.access(shm, os.W_OK | os.X_OK) else None


def _remove(path):
    """Removes a tree, also one in which the answer took our rights away."""
    shutil.rmtree(path, ignore_errors=True)
    if os.path.exists(path):
        subprocess.run(["chmod", "-R", "u+rwX", path], stderr=subprocess.DEVNULL, check=False)
        shutil.rmtree(path, ignore_errors=True)


def _read_calls(text):
    """The stubs' records: arguments end in NUL, a record in an argument that is the byte 2."""
    calls, argv = [], []
    for word in text.split("\0"):
        if word == "\2":
            calls.append(argv)
            argv = []
        else:
            argv.append(word)
    return [c for c in calls if c]


class Sandbox:
    """Builds the files of items (once each, then copies) and runs commands on them."""

    def __init__(self, fixtures, stubs):
        self.fixtures, self.stubs = fixtures, stubs
        self.now = time.time()
        self.base = tempfile.mkdtemp(prefix="caro-eval-", dir=_fast_folder())
        self.guest = GUEST if os.geteuid() == 0 else None
        if self.guest:
            os.chmod(self.base, 0o711)
        self.templates = {}
        self.count = 0
        if not shutil.which("bwrap"):
            self.close()
            raise SandboxError("bubblewrap (bwrap) is not installed; install it, nothing is run without it")
        probe = self._new_root("probe")
        self._write_stubs(probe, {})
        self._give(os.path.dirname(probe))
        out = self._spawn(probe, "test $(id -u) = 1000 && ! touch /usr/x 2>/dev/null && echo works", None, WORK, None)
        if out.stdout.strip() != "works":
            self.close()
            raise SandboxError("bubblewrap does not work here: " + (out.stderr.strip()[-300:] or "no output")
                               + "; allow unprivileged user namespaces; nothing is run without it")

    def close(self):
        """Removes all that was written."""
        _remove(self.base)

    def _new_root(self, name):
        root = f"{self.base}/{name}/root"
        os.makedirs(root + WORK)
        _write_etc(root)
        for sub in ("tmp", "run", "root", "opt", "srv", "var/log", "var/tmp"):
            os.makedirs(f"{root}/{sub}")
        for name in ("bin", "sbin", "lib", "lib32", "lib64", "libx32"):
            if os.path.islink("/" + name):
                os.symlink(os.readlink("/" + name), f"{root}/{name}")
        return root

    def _write_stubs(self, root, special):
        folder = os.path.dirname(root) + "/stubs"
        os.makedirs(folder)
        names = {n for n, spec in self.stubs["tools"].items() if spec.get("always")} | set(special)
        for name in sorted(names):
            spec = special.get(name, {})
            data = f"{folder}/.{name}"
            os.makedirs(data)
            for number, case in enumerate(spec.get("cases", [])):
                for ext, body in (("re", case["match"] + "\n"), ("out", case.get("output", "")),
                                  ("exit", str(case.get("exit", 0)))):
                    with open(f"{data}/{number:02d}.{ext}", "w", encoding="utf-8") as handle:
                        handle.write(body)
            with open(data + "/out", "w", encoding="utf-8") as handle:
                handle.write(spec.get("output", ""))
            stdin = STDIN if self.stubs["tools"][name].get("stdin") else ""
            body = STUB.replace("@EXIT@", str(spec.get("exit", 0))).replace("@STDIN@", stdin)
            with open(f"{folder}/{name}", "w", encoding="utf-8") as handle:
                handle.write(SUDO if name == "sudo" else body)
            os.chmod(f"{folder}/{name}", 0o755)
        with open(folder + "/.bashenv", "w", encoding="utf-8") as handle:
            handle.write("".join(f"enable -n {name} 2>/dev/null\n" for name in sorted(special)))

    def _template(self, item):
        setup = item["setup"]
        if item["id"] in self.templates:
            return self.templates[item["id"]]
        fixture = self.fixtures[setup.get("fixture", "empty")]
        root = self._new_root("t-" + item["id"])
        self._write_stubs(root, {})
        _write_files(root, fixture["files"] + setup.get("files", []), self.now)
        self._give(os.path.dirname(root))
        for script in (fixture.get("prepare"), setup.get("prepare")):
            if script:
                done = self._spawn(root, "set -e\n" + script, None, WORK, None)
                if done.status != 0:
                    raise SandboxError(f"{item['id']}: prepare failed ({done.status}): {done.stderr[-300:]}")
        shutil.rmtree(os.path.dirname(root) + "/stubs")
        self._write_stubs(root, setup.get("stubs", {}))
        self.templates[item["id"]] = root
        return root

    def forget(self, item):
        """Drops the prepared files of an item that is done with."""
        root = self.templates.pop(item["id"], None)
        if root:
            _remove(os.path.dirname(root))

    def run(self, item, command):
        """Runs a command on a fresh copy of the item's files. Never raises for what the command does."""
        template = self._template(item)
        self.count += 1
        box = f"{self.base}/r-{item['id']}-{self.count}"
        try:
            subprocess.run(["cp", "-a", os.path.dirname(template), box], check=True)
            setup = item["setup"]
            cwd = setup.get("cwd", WORK).replace("~", HOME, 1)
            return self._spawn(box + "/root", command, setup, cwd, item["check"].get("probe"))
        finally:
            _remove(box)

    def _argv(self, root, cwd, fd):
        argv = ["bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
                "--uid", str(UID), "--gid", str(UID), "--hostname", "box", "--bind", root, "/"]
        for name in ("bin", "sbin", "lib", "lib32", "lib64", "libx32"):
            if os.path.isdir("/" + name) and not os.path.islink("/" + name):
                argv += ["--ro-bind", "/" + name, "/" + name]
        argv += ["--ro-bind", "/usr", "/usr", "--ro-bind-try", "/etc/alternatives", "/etc/alternatives",
                 "--ro-bind", os.path.dirname(root) + "/stubs", "/stubs", "--ro-bind-try", "/sys", "/sys", "--proc", "/proc",
                 "--dev", "/dev",
                 "--tmpfs", "/tmp", "--clearenv"]
        for key, value in (("HOME", HOME), ("USER", USER), ("LOGNAME", USER), ("SHELL", "/bin/bash"), ("PATH", PATH),
                           ("LANG", "C.UTF-8"), ("TZ", "UTC"), ("TERM", "dumb"), ("CARO_CWD", cwd),
                           ("CARO_FD", str(fd))):
            argv += ["--setenv", key, value]
        return argv + ["--chdir", "/", "/usr/bin/bash", "/run/inner"]

    def _give(self, box):
        """Hands a box to the user that the sandbox runs as."""
        if self.guest:
            subprocess.run(["chown", "-R", "-h", f"{self.guest}:{self.guest}", box], check=True)

    def _spawn(self, root, command, setup, cwd, probe):
        setup = setup or {}
        run = root + "/run"
        scripts = {"answer": command + "\n", "inner": INNER.replace("@SECONDS@", str(ANSWER_SECONDS)), "calls": ""}
        if setup.get("background"):
            scripts["background"] = "".join(line + "\n" for line in setup["background"])
        if setup.get("wait"):
            scripts["wait"] = setup["wait"] + "\n"
        if probe:
            scripts["probe"] = probe + "\n"
        for name, body in scripts.items():
            with open(f"{run}/{name}", "wb") as handle:
                if name == "calls":
                    os.chmod(handle.fileno(), 0o666)
                handle.write(body.encode("utf-8", "surrogateescape").replace(b"\0", b""))
        result = Result()
        out, err, meta = (os.path.dirname(root) + "/" + n for n in ("stdout", "stderr", "meta"))
        master = slave = None
        if setup.get("stdin") == "tty":
            master, slave = pty.openpty()
        try:
            with open(out, "wb") as o, open(err, "wb") as e, open(meta, "wb") as m:
                # bwrap's --new-session keeps the answer away from our terminal.
                subprocess.run(self._argv(root, cwd, m.fileno()), stdout=o, stderr=e, pass_fds=[m.fileno()],
                               stdin=slave if slave is not None else subprocess.DEVNULL,
                               timeout=TOTAL_SECONDS, check=False, user=self.guest, group=self.guest,
                               extra_groups=[] if self.guest else None)
        except subprocess.TimeoutExpired:
            result.timed_out = True
        finally:
            for fd in (master, slave):
                if fd is not None:
                    os.close(fd)
        result.stdout, result.stderr = _read_limited(out), _read_limited(err)
        said = _read_limited(meta).split("\n", 2)
        if said[0] != "started":
            raise SandboxError("the sandbox did not start: " + result.stderr.strip()[-300:])
        if len(said) > 2:
            status, seconds = said[1].split()
            result.status, result.probe = int(status), said[2]
            result.timed_out = result.timed_out or result.status in (124, 137) and int(seconds) >= ANSWER_SECONDS - 1
        result.calls = _read_calls(_read_limited(run + "/calls"))
        for name in scripts:
            if os.path.exists(f"{run}/{name}"):
                os.unlink(f"{run}/{name}")
        result.tree = _tree(root)
        return result
