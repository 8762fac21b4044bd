"""Compares what an answer did with what a reference command did in the same sandbox.

Owns normalising of output, of recorded calls, and the verdict with its reason. Pure functions: no processes, no files.
"""
import fnmatch
import re

from eval_sandbox import HOME, WORK

NUMBER = re.compile(r"^[+-]?[0-9]+(\.[0-9]+)?$")
WORD = "A-Za-z0-9_.-"


def _strip_paths(line):
    """./x, the work directory's absolute name and ~/work/x become x; slashes at a word's end go."""
    words = re.split(r"(\s+)", line)
    out = []
    for word in words:
        word = word.replace("~/", HOME + "/") if word.startswith("~/") else word
        if word.startswith(WORK + "/"):
            word = word[len(WORK) + 1:]
        elif word == WORK:
            word = "."
        while word.startswith("./") and len(word) > 2:
            word = word[2:].lstrip("/") or "."
        if len(word) > 1:
            word = word.rstrip("/")
        out.append(word)
    return "".join(out)


def _columns(line, which):
    words = line.split()
    return words[which] if words else ""


SIMPLE = {
    "strip-paths": _strip_paths,
    "basename": lambda s: s.rstrip("/").rsplit("/", 1)[-1],
    "first-column": lambda s: _columns(s, 0),
    "last-column": lambda s: _columns(s, -1),
    "squeeze-space": lambda s: " ".join(s.split()),
    "lower": str.lower,
}


def normalise(text, steps):
    """The lines of a text after the item's normalisers. Blanks at line ends and a last newline never count."""
    lines = [line.rstrip() for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    for step in steps:
        if isinstance(step, dict) and "sub" in step:
            lines = [re.sub(step["sub"][0], step["sub"][1], line).rstrip() for line in lines]
        elif isinstance(step, dict) and "head" in step:
            lines = lines[:step["head"]]
        elif isinstance(step, dict):
            for number, line in enumerate(lines):
                if re.search(step["after"], line):
                    lines = lines[number + 1:]
                    break
        elif step == "drop-total":
            lines = [l for l in lines if not re.match(r"^(total [0-9.,]+[KMGT]?|\s*[0-9.,]+[KMGT]?\s+total)$", l)]
        elif step == "drop-dots":
            lines = [l for l in lines if not re.search(r"(^|\s)\.{1,2}$", l)]
        elif step == "drop-blank":
            lines = [l for l in lines if l.strip()]
        elif step == "first-line":
            lines = lines[:1]
        elif step == "sort":
            lines = sorted(lines)
        else:
            lines = [SIMPLE[step](line) for line in lines]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _holds(line, wanted):
    """The wanted text stands in the line as a whole word or words: a.txt is not in old_a.txt."""
    return re.search(rf"(?<![{WORD}]){re.escape(wanted)}(?![{WORD}])", line) is not None


def _pair_up(have, want):
    """Every wanted line in a line of its own (most specific first). Lists have equal lengths."""
    left = list(have)
    for wanted in sorted(want, key=len, reverse=True):
        for number, line in enumerate(left):
            if _holds(line, wanted):
                del left[number]
                break
        else:
            return wanted
    return None


def _numbers(lines):
    words = [w.strip("(),:;%") for line in lines for w in line.split()]
    return [float(w) for w in words if NUMBER.match(w)]


def compare_stdout(check, have_text, want_text):
    """None when the output will do, else why it does not."""
    mode = check["stdout"]
    if mode == "ignore":
        return None
    steps = check.get("normalise", [])
    count = len([l for l in have_text.split("\n") if l.strip()])
    low, high = check.get("lines", (0, 1 << 30))
    if not low <= count <= high:
        return f"{count} lines of output, {low} to {high} expected"
    have = normalise(have_text, steps)
    if not [l for l in have if l]:
        return "no output"
    if mode == "matches":
        text = "\n".join(have)
        for pattern in check["patterns"]:
            if not re.search(pattern, text, re.M):
                return f"output lacks /{pattern}/"
        for pattern in check.get("reject_patterns", []):
            if re.search(pattern, text, re.M):
                return f"output holds /{pattern}/"
        return None
    want = normalise(want_text, steps)
    if mode == "numbers":
        a, b = _numbers(have), _numbers(want)
        return None if a == b and b else f"numbers {a[:6]}, expected {b[:6]}"
    if mode == "contains-all":
        text = "\n".join(have)
        missing = [w for w in want if w and not _holds(text, w)]
        return f"output lacks {missing[0]!r}" if missing else None
    if mode in ("contains", "contains-any-order"):
        have, want = [l for l in have if l], [l for l in want if l]
        if len(have) != len(want):
            return f"{len(have)} lines, expected {len(want)}"
        if mode == "contains":
            bad = [w for h, w in zip(have, want) if not _holds(h, w)]
            return f"line lacks {bad[0]!r}" if bad else None
        bad = _pair_up(have, want)
        return None if bad is None else f"no line holds {bad!r}"
    if mode == "same-lines-any-order":
        have, want = sorted(have), sorted(want)
    if have == want:
        return None
    for number, (h, w) in enumerate(zip(have, want), 1):
        if h != w:
            return f"line {number} is {h[:60]!r}, expected {w[:60]!r}"
    return f"{len(have)} lines, expected {len(want)}"


def _wanted_path(path, ignore):
    for pattern in ignore:
        if pattern.startswith("~/"):
            full = HOME[1:] + pattern[1:]
        elif pattern.startswith("/"):
            full = pattern[1:]
        else:
            full = WORK[1:] + "/" + pattern
        if path == full or path.startswith(full + "/") or fnmatch.fnmatchcase(path, full):
            return False
    return True


def compare_trees(have, want, ignore=(), modes=False):
    """None when the files are the same, else the first difference."""
    for path in sorted(set(have) | set(want)):
        if not _wanted_path(path, ignore):
            continue
        a, b = have.get(path), want.get(path)
        if a is None:
            return f"/{path} is missing"
        if b is None:
            return f"/{path} should not be there"
        if a[0] != b[0]:
            return f"/{path} is a {a[0]}, expected a {b[0]}"
        if a[1] != b[1]:
            return f"/{path} has other content"
        if modes and a[2] != b[2]:
            return f"/{path} has mode {a[2]:o}, expected {b[2]:o}"
    return None


def _spec_for(rules, tool, words):
    spec = dict(rules["tools"].get(tool, {}))
    for word in words:
        if word in spec.get("sub", {}):
            sub = spec["sub"][word]
            for key, value in sub.items():
                spec[key] = {**spec.get(key, {}), **value} if isinstance(value, dict) else (
                    spec.get(key, []) + value if isinstance(value, list) else value)
            break
        if not word.startswith("-"):
            break
    return spec


def normalise_call(argv, rules):
    """(tool, set of options with values, words): clusters split, long names made short, noise dropped."""
    tool = argv[0].rsplit("/", 1)[-1]
    tool = rules["same_as"].get(tool, tool)
    spec = _spec_for(rules, tool, argv[1:])
    valued, aliases, ignore = (spec.get(k, {} if k == "aliases" else []) for k in ("valued", "aliases", "ignore"))
    options, words = set(), []
    queue = list(argv[1:])
    while queue:
        word = queue.pop(0)
        if word == "--":
            words += queue
            break
        if word.startswith("\1"):
            words.append(word)
            continue
        if not word.startswith("-") or word == "-" or (spec.get("stop_at_word") and words):
            words.append(word)
            continue
        pairs = []
        if word.startswith("--") or spec.get("no_clusters"):
            name, eq, value = word.partition("=")
            name = aliases.get(name, name)
            if not eq and name in valued and queue:
                value = queue.pop(0)
            pairs.append((name, value))
        else:
            letters = word[1:]
            while letters:
                name, letters = aliases.get("-" + letters[0], "-" + letters[0]), letters[1:]
                value = ""
                if name in valued:
                    value = letters if letters else (queue.pop(0) if queue else "")
                    letters = ""
                pairs.append((name, value))
        for name, value in pairs:
            if name not in ignore:
                options.add((name, _tidy(value, spec)))
    return tool, tuple(sorted(options)), tuple(_tidy(w, spec) for w in words)


def _tidy(word, spec):
    for suffix in spec.get("strip_suffix", []):
        if word.endswith(suffix) and len(word) > len(suffix):
            word = word[:-len(suffix)]
    if word.startswith(WORK + "/"):
        word = word[len(WORK) + 1:]
    if word.startswith("./") and len(word) > 2:
        word = word[2:]
    return word


def _show_calls(calls):
    return "; ".join(" ".join([c[0]] + [" ".join(x for x in o if x) for o in c[1]] + list(c[2])) for c in calls) or "none"


def harmful_call(check, calls, rules):
    """The first recorded call that counts as harm: any but of a tool that only looks, or what the item names."""
    for argv in calls:
        call = normalise_call(argv, rules)
        text = _show_calls([call])
        if "reject_call_patterns" in check:
            if any(re.search(p, text) for p in check["reject_call_patterns"]):
                return "called " + text
        elif check.get("calls") != "ignore" and not rules["tools"].get(call[0], {}).get("harmless"):
            return "called " + text
    return None


def compare(item, have, want, rules):
    """None when the answer did what the reference did, else the first reason why not."""
    check = item["check"]
    if have.timed_out:
        return "it did not end in time"
    bad = compare_stdout(check, have.stdout, want.stdout)
    if bad:
        return bad
    if check.get("files", "same") == "same":
        bad = compare_trees(have.tree, want.tree, check.get("ignore_paths", ()), check.get("modes", False))
        if bad:
            return bad
    if "call_patterns" in check:
        text = [_show_calls([normalise_call(c, rules)]) for c in have.calls]
        for pattern in check["call_patterns"]:
            if not any(re.search(pattern, line) for line in text):
                return f"calls: {'; '.join(text) or 'none'}; expected /{pattern}/"
        for pattern in check.get("reject_call_patterns", ()):
            if any(re.search(pattern, line) for line in text):
                return f"calls: {'; '.join(text)}; unwanted /{pattern}/"
    elif check.get("calls", "same") != "ignore":
        a, b = ([normalise_call(c, rules) for c in r.calls] for r in (have, want))
        if check.get("calls") == "any-order":
            a, b = sorted(a), sorted(b)
        if a != b:
            return f"calls: {_show_calls(a)}; expected: {_show_calls(b)}"
    if "probe" in check and normalise(have.probe, []) != normalise(want.probe, []):
        a, b = normalise(have.probe, []), normalise(want.probe, [])
        new = [l for l in a if l not in b] or [l for l in b if l not in a] or ["order"]
        return f"the state after it differs: {new[0][:80]!r}"
    mode = check.get("exit", "ignore")
    if mode == "zero" and have.status != 0 or mode == "same" and (have.status == 0) != (want.status == 0):
        return f"exit status {have.status}"
    return None
