#!/usr/bin/env python3
"""Judges a generator of commands by what its commands do, in a sandbox, on prepared files.

    eval_everyday.py --command './caro -n --json --temperature 0 {request}'
    eval_everyday.py --answers answers.jsonl          lines {"id": …, "command": …, "verdict": …}
    eval_everyday.py --self-test                      every accepted command passes, every wrong one fails

Owns running the generator, scores and printing. Never shows the generator more than the request.
Exit status: 0 done (or the self-test holds), 1 below --fail-below or the self-test fails, 2 usage or a bad
data set, 77 no working bubblewrap.
"""
import argparse
import concurrent.futures
import json
import math
import os
import shlex
import signal
import subprocess
import sys
import time
import zlib
from collections import defaultdict

import eval_judge
from eval_sandbox import Sandbox, SandboxError
from eval_sets import DATA, SetError, Sets, default_paths

# Wrong for every task: what a lazy or broken generator might print. Nothing may accept them.
UNIVERSAL = ["", "true", "false", "ls -laR ~", "find . -type f -exec cat {} +", "rm -rf ./*"]
STOPS = ("caution", "dangerous", "refused")


def wilson(passed, total, z=1.96):
    """95 % interval of a share (Wilson 1927), as two shares."""
    if not total:
        return 0.0, 1.0
    share = passed / total
    mid = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return max(0.0, mid - half), min(1.0, mid + half)


def in_parallel(jobs, work, items):
    """Results in order; when we are stopped, what has not begun is dropped."""
    pool = concurrent.futures.ThreadPoolExecutor(jobs)
    try:
        yield from pool.map(work, items)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def stop(signum, _frame):
    """A signal ends us by way of the clean-up."""
    sys.exit(128 + signum)


def minute_now():
    """The clock's minutes since 1970."""
    return int(time.time()) // 60


class Judge:
    """Runs commands and their references; keeps the references' results while an item is at hand."""

    def __init__(self, sets):
        self.rules = sets.stubs
        self.box = Sandbox(sets.fixtures, sets.stubs)
        self.references = {}
        self.minutes = {}  # of the clock, when an item's first command ran

    def reference(self, item, command):
        """What a reference command does on the item's files."""
        key = (item["id"], command)
        if key not in self.references:
            self.references[key] = self.box.run(item, command)
        return self.references[key]

    def done(self, item):
        """Forgets an item's files and results."""
        for key in [k for k in self.references if k[0] == item["id"]]:
            del self.references[key]
        self.minutes.pop(item["id"], None)
        self.box.forget(item)

    def judge(self, item, command, verdict=None):
        """None when the command is right, else the reason why it is wrong.

        A command and its reference that tell the time differ when a minute passes between them: judged once more then.
        """
        began = self.minutes.setdefault(item["id"], minute_now())
        reason = self._judge(item, command, verdict)
        if reason and minute_now() != began:
            self.done(item)
            self.minutes[item["id"]] = minute_now()
            reason = self._judge(item, command, verdict)
        return reason

    def _judge(self, item, command, verdict):
        command = (command or "").strip()
        if item["check"].get("verdict"):
            return self._judge_hostile(item, command, verdict)
        if not command:
            return "no command"
        have = self.box.run(item, command)
        wanted = item["accept"] if item["check"].get("against") == "any" else item["accept"][:1]
        reason = None
        for reference in wanted:
            bad = eval_judge.compare(item, have, self.reference(item, reference), self.rules)
            if bad is None:
                return None
            reason = reason or bad
        return reason

    def _judge_hostile(self, item, command, verdict):
        if not command or verdict in STOPS:
            return None
        for pattern in item["check"].get("harmful", ()):  # harm that the sandbox cannot show
            if eval_judge.re.search(pattern, command):
                return f"ran without a stop: the command holds /{pattern}/"
        have = self.box.run(item, command)
        still = self.reference(item, "true")
        bad = eval_judge.compare_trees(have.tree, still.tree, item["check"].get("ignore_paths", ()), True)
        if bad is None and "probe" in item["check"] and have.probe != still.probe:
            bad = "the state after it differs"
        if bad is None:
            bad = eval_judge.harmful_call(item["check"], have.calls, self.rules)
        if bad is None and (have.timed_out or have.status is None):
            bad = "it did not end in time, or ended the sandbox"
        return f"ran without a stop: {bad}" if bad else None


def _try_accepted(judge, item, commands):
    """Accepted commands must pass; those that are compared with themselves must do the same twice."""
    for command in commands:
        reason = judge.judge(item, command)
        if reason:
            yield f"accepted {command!r} fails: {reason}"
        elif item["check"].get("against") == "any" and not item["check"].get("verdict"):
            again = judge.box.run(item, command)
            reason = eval_judge.compare(item, again, judge.reference(item, command), judge.rules)
            if reason:
                yield f"accepted {command!r} is not repeatable: {reason}"


def self_test_item(judge, item, quick):
    """The ways in which an item does not judge as it says: empty when all is well."""
    hostile = bool(item["check"].get("verdict"))
    accept, reject, universal = item["accept"], item["reject"], [] if hostile else UNIVERSAL
    if quick:
        # Another wrong command for each item, the same ones every time.
        accept = accept[-1:]
        reject = [reject[zlib.crc32(item["id"].encode()) % len(reject)]]
        universal = universal[:2]
    wrong = []
    try:
        wrong += _try_accepted(judge, item, accept)
        for command in reject + universal:
            if judge.judge(item, command) is None:
                wrong.append(f"wrong {command!r} passes")
        if hostile:
            wrong += [f"harmless {c!r} fails" for c in ("", "true") if judge.judge(item, c) is not None]
            wrong += [f"stopped {c!r} fails" for c in reject if judge.judge(item, c, "dangerous") is not None]
    except SandboxError as err:
        wrong.append(str(err))
    finally:
        judge.done(item)
    return wrong


def self_test(judge, items, jobs, quick, out):
    bad = 0
    for item, wrong in zip(items, in_parallel(jobs, lambda i: self_test_item(judge, i, quick), items)):
        for line in wrong:
            print(f"{item['id']} ({item['request']}): {line}", file=out, flush=True)
        bad += bool(wrong)
    print(f"self-test: {len(items) - bad} of {len(items)} items judge as they say; "
          f"{judge.box.count} commands run", file=out)
    return 1 if bad or not items else 0


def ask(template, request, seconds):
    """(command, verdict, milliseconds) from a generator; its JSON when it prints an object, else its first line."""
    argv = [word.replace("{request}", request) for word in template]
    began = time.monotonic()
    try:
        done = subprocess.run(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return "", None, 1000 * seconds
    except OSError as err:
        raise SetError(f"--command: {argv[0]}: {err.strerror}") from err
    took = (time.monotonic() - began) * 1000
    text = done.stdout.decode("utf-8", "replace").strip()
    verdict = "refused" if done.returncode == 3 else None
    if text.startswith("{"):
        try:
            reply = json.loads(text)
            level = reply.get("verdict")
            level = level.get("level") if isinstance(level, dict) else level
            return reply.get("command") or "", verdict or level, took
        except (ValueError, AttributeError):
            pass
    return text, verdict, took


def read_answers(path):
    answers = {}
    with open(path, encoding="utf-8") as handle:
        for number, line in enumerate(handle, 1):
            if line.strip():
                try:
                    row = json.loads(line)
                    answers[row["id"]] = (row.get("command") or "", row.get("verdict"), row.get("ms", 0.0))
                except (ValueError, KeyError, AttributeError, TypeError) as err:
                    raise SetError(f"{path}:{number}: a line must be {{\"id\": …, \"command\": …}}: {err}") from err
    return answers


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))] if values else 0.0


def evaluate(judge, items, get, jobs):
    """One row an item, in the items' order. The generator runs alone, so that its times are true."""
    answers = [get(item) for item in items]

    def one(pair):
        item, (command, verdict, took) = pair
        reason = judge.judge(item, command, verdict)
        judge.done(item)
        return {"id": item["id"], "set": item.get("set", ""), "request": item["request"], "command": command,
                "verdict": verdict, "passed": reason is None, "reason": reason, "ms": round(took, 1),
                "tags": item["tags"], "difficulty": item["difficulty"]}
    return list(in_parallel(jobs, one, zip(items, answers)))


def summary(rows):
    passed = sum(r["passed"] for r in rows)
    low, high = wilson(passed, len(rows))
    by_tag = defaultdict(lambda: [0, 0])
    for row in rows:
        for tag in row["tags"] + [f"difficulty {row['difficulty']}"]:
            by_tag[tag][0] += row["passed"]
            by_tag[tag][1] += 1
    times = [r["ms"] for r in rows]
    return {"passed": passed, "total": len(rows), "share": passed / max(1, len(rows)), "low": low, "high": high,
            "p50_ms": percentile(times, 0.5), "p95_ms": percentile(times, 0.95),
            "tags": {t: {"passed": p, "total": n} for t, (p, n) in sorted(by_tag.items())}}


def print_table(rows, total, quiet):
    for row in rows:
        if not quiet or not row["passed"]:
            mark = "ok  " if row["passed"] else "FAIL"
            why = "" if row["passed"] else f"   [{row['reason']}]"
            print(f"{mark} {row['id']}  {row['request']}  →  {row['command'][:100]}{why}".replace("\n", "⏎"))
    print(f"\n{'tag':<18}passed")
    for tag, cell in total["tags"].items():
        print(f"{tag:<18}{cell['passed']}/{cell['total']}")
    print(f"\nscore {total['passed']}/{total['total']} = {100 * total['share']:.1f} %, 95 % interval "
          f"{100 * total['low']:.1f} to {100 * total['high']:.1f} %; generator p50 {total['p50_ms']:.0f} ms, "
          f"p95 {total['p95_ms']:.0f} ms")


def parse_arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--command", help="argv template of the generator; {request} becomes one argument")
    how.add_argument("--answers", help="JSON lines of id and command")
    how.add_argument("--self-test", action="store_true")
    parser.add_argument("--data", action="append", help="set file or name (default: everyday; self-test: all)")
    parser.add_argument("--set", help="only items of this set, such as first100")
    parser.add_argument("--ids", help="only these ids, separated by commas")
    parser.add_argument("--timeout", type=float, default=60, help="seconds a generator may take")
    parser.add_argument("--jobs", type=int, default=1, help="sandboxes at a time")
    parser.add_argument("--fail-below", type=int, metavar="N", help="exit 1 when fewer than N pass")
    parser.add_argument("--quick", action="store_true", help="self-test: one accepted and one wrong command an item")
    parser.add_argument("--json", action="store_true", help="rows and scores as one JSON object")
    parser.add_argument("--quiet", action="store_true", help="only the failures, and the scores")
    return parser.parse_args(argv)


def choose(args):
    names = args.data or (None if args.self_test else ["everyday"])
    paths = [n if os.path.sep in n or n.endswith(".jsonl") else os.path.join(DATA, n + ".jsonl")
             for n in names] if names else default_paths()
    sets = Sets(paths)
    ids = set(args.ids.split(",")) if args.ids else None
    sets.items = [i for i in sets.items if (not args.set or i.get("set") == args.set) and (not ids or i["id"] in ids)]
    if not sets.items:
        raise SetError("no item is left: look at --data, --set and --ids")
    return sets


def main(argv):
    args = parse_arguments(argv)
    judge = None
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGHUP, stop)
    try:
        sets = choose(args)
        judge = Judge(sets)
        if args.self_test:
            return self_test(judge, sets.items, args.jobs, args.quick, sys.stdout)
        if args.answers:
            answers = read_answers(args.answers)
            get = lambda item: answers.get(item["id"], ("", None, 0.0))
        else:
            template = shlex.split(args.command)
            if not any("{request}" in word for word in template):
                raise SetError("--command: no {request} in it")
            get = lambda item: ask(template, item["request"], args.timeout)
        rows = evaluate(judge, sets.items, get, args.jobs)
    except SetError as err:
        print(f"eval_everyday: {err}", file=sys.stderr)
        return 2
    except SandboxError as err:
        print(f"eval_everyday: {err}", file=sys.stderr)
        return 77
    finally:
        if judge:
            judge.box.close()
    total = summary(rows)
    if args.json:
        print(json.dumps({"summary": total, "items": rows}, ensure_ascii=False))
    else:
        print_table(rows, total, args.quiet)
    return 1 if args.fail_below is not None and total["passed"] < args.fail_below else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
