"""embedded-contract: the engine as a part of another program. The tests are C (embedded_contract.c), over the public headers alone;
this runs them and takes over their TAP."""
import os
import re
import subprocess
import sys
import time

from suite import CARO, MODEL, TIMEOUT, environment, find_beside


def model_path():
    """A file, or "builtin"."""
    if MODEL == "builtin" or os.path.exists(MODEL):
        return MODEL
    done = subprocess.run([CARO, "models", "path", MODEL], capture_output=True, text=True, check=False, env=dict(os.environ))
    return done.stdout.strip() if done.returncode == 0 else MODEL


def rows():
    """(name, state, message, seconds) of each test, as it comes."""
    tests = os.environ.get("CARO_EMBEDDED_CONTRACT") or find_beside(
        "embedded_contract", (os.path.dirname(CARO) + "/tests/suites", "../../build/release/tests/suites", "../../../libexec/caro", "."))
    if not tests:
        print("# embedded_contract is not built: name it with CARO_EMBEDDED_CONTRACT")
        sys.exit(1)
    process = subprocess.Popen([tests, model_path()], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                               env=environment(os.environ.get("TMPDIR", "/tmp")))
    began, notes, count, planned = time.monotonic(), [], 0, None
    for line in process.stdout:
        result = re.match(r"(not )?ok \d+ - (.*?)(?: # SKIP (.*))?$", line.rstrip("\n"))
        plan = re.match(r"1\.\.(\d+)", line)
        if plan:
            planned = int(plan.group(1))
        elif result:
            count += 1
            state = "fail" if result.group(1) else "skip" if result.group(3) else "ok"
            yield result.group(2), state, result.group(3) or " ".join(notes), time.monotonic() - began
            began, notes = time.monotonic(), []
        elif line.startswith("#"):
            notes.append(line[1:].strip())
        else:
            notes.append(line.strip())
    try:
        status = process.wait(TIMEOUT)
    except subprocess.TimeoutExpired:
        process.kill()
        status = process.wait()
    if count != planned or status not in (0, 1):
        yield "contract: all tests ran to their end", "fail", "exit status %d after %d of %s tests: %s" % (
            status, count, planned, " ".join(notes)[-500:]), time.monotonic() - began
