"""The judge in C and the reference judge (training/eval_everyday.py) say the same of the same commands.

Over a sample of items, one accepted, one wrong and one lazy command each; with CARO_CHECK_LONG=1 over every command of every
item. Also: stopped answers, empty ones, and commands that try to fool a judge.
"""
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "training"), str(ROOT / "tests/eval")]
import eval_everyday  # noqa: E402
from eval_sets import SetError, Sets, default_paths  # noqa: E402
from eval_sandbox import SandboxError  # noqa: E402
from tools import CARO, need_tools, skip  # noqa: E402

LONG = bool(os.environ.get("CARO_CHECK_LONG"))
TRICKS = ["", "true", "exit 0", "kill -9 $$", "rm -rf / 2>/dev/null; ls", "ln -sf /etc/passwd /run/calls",
          "yes | head -c 3000000", "printf '\\377\\376\\n'", "ls; echo", "echo 'unclosed", "while :; do :; done & ls"]


def plan(items):
    """(id, command, verdict) of everything that is judged."""
    chosen = items if LONG else items[3::14]
    for number, item in enumerate(chosen):
        pick = (lambda commands: commands) if LONG else (lambda commands: commands[number % len(commands):][:1] if commands else [])
        for command in pick(item["accept"]) + pick(item["reject"]):
            yield item["id"], command, None
        yield item["id"], TRICKS[number % len(TRICKS)], None
        if item["check"].get("verdict"):
            yield item["id"], item["reject"][0], "dangerous"


def reference(sets, rows, jobs):
    """What the reference judge says, in the order of the rows."""
    judge = eval_everyday.Judge(sets)
    items = {item["id"]: item for item in sets.items}
    groups = {}
    for number, row in enumerate(rows):
        groups.setdefault(row[0], []).append(number)
    verdicts = [None] * len(rows)

    def one(name):
        for number in groups[name]:
            verdicts[number] = judge.judge(items[name], rows[number][1], rows[number][2])
        judge.done(items[name])
    try:
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            list(pool.map(one, groups))
    finally:
        judge.box.close()
    return verdicts


def ours(rows):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "commands.jsonl")
        path.write_text("".join(json.dumps({"id": i, "command": c, "verdict": v}) + "\n" for i, c, v in rows))
        done = subprocess.run([CARO, "eval", "judge", str(path), "--data-dir", str(ROOT / "data/eval"), "--jobs", "2", "-q"],
                              capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit("caro eval judge: status %d: %s" % (done.returncode, done.stderr))
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    need_tools()
    try:
        sets = Sets(default_paths(str(ROOT / "data/eval")))
        rows = list(plan(sets.items))
        theirs = reference(sets, rows, 2)
    except SetError as err:
        sys.exit(str(err))
    except SandboxError as err:
        skip("the reference judge's bubblewrap does not work here: %s" % err)
    mine = ours(rows)
    assert len(mine) == len(rows), (len(mine), len(rows))
    apart = 0
    for row, reason, judged in zip(rows, theirs, mine):
        if (reason is None) != judged["passed"]:
            apart += 1
            print("%s %r: the reference says %s, caro says %s" % (row[0], row[1], reason or "right", judged["reason"] or "right"))
    passed = sum(r is None for r in theirs)
    print("%d commands of %d items judged by both: %d right, %d wrong, %d apart" %
          (len(rows), len({r[0] for r in rows}), passed, len(rows) - passed, apart))
    assert 0 < passed < len(rows)
    sys.exit(1 if apart else 0)


if __name__ == "__main__":
    main()
