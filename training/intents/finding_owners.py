"""Finding files by owner and permissions; composed requests that join several conditions."""
from training.dsl import compose, intent

HERE = "(here|in this folder|in this directory|in the current directory)"
AT = "(in|under|inside|within|below|anywhere under) {dir}"
IN = "[(" + AT + "|" + AT + "|in [the] {dir} (folder|directory|dir)|" + HERE + ")]"
UNDER = "[(in|under|inside|within|below) {dir}]"
FIND = "(find|locate|search for|look for|get|find me|hunt for)"

# ---------------------------------------------------------------- owner, permissions

intent("find-user",
    run="find {dir} -type f -user {user}",
    say=[
        "=[all] [the] files (owned by|belonging to|that belong to|of) [the] [user] {user} (in|under|below) {dir}",
        FIND + " [all] files (owned by|belonging to|that belong to) [the] [user] {user} " + IN,
        "?which files " + UNDER + " (belong to|are owned by) [the] [user] {user}",
        "?which files does {user} own " + UNDER,
        "search {dir} for files (owned by|of|belonging to) {user}",
        "=everything {user} owns " + UNDER,
        "=files " + UNDER + " whose owner is {user}",
        "find {user}'s files " + UNDER,
        "=[all] files " + UNDER + " with owner {user}",
        "?are there files of [user] {user} (in|under) {dir}",
    ],
    default={"dir": "."}, tags="find user")

intent("find-not-user",
    run="find {dir} -type f -not -user {user}",
    say=[
        "=[all] [the] files not (owned by|belonging to) [the] [user] {user} " + UNDER,
        FIND + " [all] files (not owned by|that do not belong to|that don't belong to|not belonging to) [the] [user] {user} " + IN,
        "?which files " + UNDER + " (do not belong to|are not owned by|don't belong to) {user}",
        "search {dir} for files not owned by {user}",
        "=files " + UNDER + " whose owner is not {user}",
        "=files " + UNDER + " (owned by|belonging to) (somebody|someone|anyone) (other than|else than) {user}",
        "=[all] files " + UNDER + " with an owner other than {user}",
    ],
    default={"dir": "."}, tags="find user", weight=.7)

intent("find-group",
    run="find {dir} -type f -group {group}",
    say=[
        "=[all] [the] files (owned by|belonging to|that belong to|of) [the] group {group} " + UNDER,
        FIND + " [all] files (owned by|belonging to|that belong to) [the] group {group} " + IN,
        "?which files " + UNDER + " (belong to|are owned by) [the] group {group}",
        "search {dir} for files (owned by|of|belonging to) [the] group {group}",
        "=files " + UNDER + " whose group is {group}",
        "=[all] files " + UNDER + " with [the] group {group}",
        "?are there files of [the] group {group} " + UNDER,
        "find [all] files in [the] group {group} " + UNDER,
    ],
    default={"dir": "."}, tags="find group", weight=.8)

intent("find-nouser",
    run="find {dir} -nouser -o -nogroup",
    say=[
        "=[all] [the] files without [a|an] [valid|existing] (owner|owner or group) " + UNDER,
        FIND + " [all] files (that have no|without an|with no) [existing|valid] (owner|owner or group) " + IN,
        "?which files " + UNDER + " have no [valid] (owner|owner or group)",
        "=files " + UNDER + " (owned by|belonging to) (nobody who exists|a user that no longer exists|a deleted user|a nonexistent user)",
        "=orphaned files (without an owner|with no owner) " + UNDER,
        "search {dir} for files without [a valid] owner",
        "=unowned files " + UNDER,
    ],
    default={"dir": "."}, tags="find nouser", weight=.7)

intent("find-perm",
    run="find {dir} -type f -perm {perm}",
    say=[
        "=[all] [the] files with [the] (permissions|permission|mode) {perm} " + UNDER,
        FIND + " [all] files with [the] (permissions|permission|mode) [exactly] {perm} " + IN,
        "?which files " + UNDER + " have [the] (permissions|permission|mode) {perm}",
        "?are there [any] files with [the] (permissions|mode) {perm} " + UNDER,
        "search {dir} for files with [the] (permissions|mode) {perm}",
        "=files " + UNDER + " (whose mode is|that are set to|chmodded to) {perm}",
        "=[all] {perm} files " + UNDER,
        "find files by permission {perm} " + UNDER,
    ],
    default={"dir": "."}, tags="find perm")

intent("find-dir-perm",
    run="find {dir} -type d -perm {perm}",
    say=[
        "=[all] [the] (directories|folders|dirs) with [the] (permissions|permission|mode) {perm} " + UNDER,
        FIND + " [all] (directories|folders|dirs) with [the] (permissions|permission|mode) {perm} " + IN,
        "?which (directories|folders) " + UNDER + " have [the] (permissions|permission|mode) {perm}",
        "search {dir} for (directories|folders) with [the] (permissions|mode) {perm}",
        "=(directories|folders) " + UNDER + " (whose mode is|that are set to) {perm}",
        "=[all] {perm} (directories|folders) " + UNDER,
    ],
    default={"dir": "."}, tags="find perm dir", weight=.7)

intent("find-not-perm",
    run="find {dir} -type f -not -perm {perm}",
    say=[
        "=[all] [the] files (without|not having|that do not have) [the] (permissions|permission|mode) {perm} " + UNDER,
        FIND + " [all] files " + UNDER + " (without|that don't have|not set to) [the] (permissions|mode) {perm}",
        "?which files " + UNDER + " (do not|don't) have [the] (permissions|mode) {perm}",
        "=files " + UNDER + " whose (mode|permissions) (is|are) not {perm}",
        "search {dir} for files (not|other than) mode {perm}",
        "=files with permissions other than {perm} " + UNDER,
    ],
    default={"dir": "."}, tags="find perm", weight=.6)

intent("find-world-writable",
    run="find {dir} -type f -perm -o=w",
    say=[
        "=[all] [the] (world writable|world-writable|world writeable) files " + IN,
        "=[all] files (that (anyone|everyone|everybody|anybody) can (write|write to|change|modify)|writable by (everyone|anyone|everybody|others|all)) " + UNDER,
        FIND + " [all] (world writable|world-writable) files " + IN,
        "?which files " + UNDER + " are (world writable|writable by (everyone|anyone|others))",
        "?which files " + UNDER + " can (anyone|everyone|everybody|others) (write to|change|modify)",
        "?are there [any] world writable files " + UNDER,
        "search {dir} for world(-| )writable files",
        "check {dir} for (world writable files|files anyone can write)",
        "=files with write permission for (others|everyone|other users) " + UNDER,
    ],
    default={"dir": "."}, tags="find perm security")

intent("find-world-writable-dirs",
    run="find {dir} -type d -perm -o=w",
    say=[
        "=[all] [the] (world writable|world-writable|world writeable) (directories|folders) " + IN,
        "=[all] (directories|folders) (that (anyone|everyone|everybody) can write [to]|writable by (everyone|anyone|others|all)) " + UNDER,
        FIND + " [all] (world writable|world-writable) (directories|folders) " + IN,
        "?which (directories|folders) " + UNDER + " are (world writable|writable by (everyone|anyone|others))",
        "?are there [any] world writable (directories|folders) " + UNDER,
        "search {dir} for world(-| )writable (directories|folders)",
        "=(directories|folders) with write permission for (others|everyone) " + UNDER,
    ],
    default={"dir": "."}, tags="find perm security dir", weight=.7)

intent("find-suid",
    run="find {dir} -type f -perm -u=s",
    say=[
        "=[all] [the] (suid|setuid|set-uid|set uid) (files|binaries|programs|executables) " + IN,
        FIND + " [all] (suid|setuid) (files|binaries|programs|executables) " + IN,
        "?which files " + UNDER + " (have the (suid|setuid) bit [set]|are (suid|setuid))",
        "?are there [any] (suid|setuid) (files|binaries|programs) " + UNDER,
        "search {dir} for (suid|setuid) (files|binaries)",
        "=files with the (suid|setuid) bit [set] " + UNDER,
        "=(programs|files) " + UNDER + " that run (as their owner|with the rights of their owner)",
        "check {dir} for (suid|setuid) (files|programs|binaries)",
    ],
    default={"dir": "."}, tags="find suid security")

intent("find-sgid",
    run="find {dir} -type f -perm -g=s",
    say=[
        "=[all] [the] (sgid|setgid|set-gid|set gid) (files|binaries|programs|executables) " + IN,
        FIND + " [all] (sgid|setgid) (files|binaries|programs|executables) " + IN,
        "?which files " + UNDER + " (have the (sgid|setgid) bit [set]|are (sgid|setgid))",
        "search {dir} for (sgid|setgid) (files|binaries)",
        "=files with the (sgid|setgid) bit [set] " + UNDER,
        "check {dir} for (sgid|setgid) (files|programs|binaries)",
    ],
    default={"dir": "."}, tags="find sgid security", weight=.6)

intent("find-not-readable",
    run={"gnu": "find {dir} -type f -not -readable"},
    say=[
        "=[all] [the] files (i (can't|cannot|can not|am not allowed to) (read|open)|that are not readable|not readable [by me]|without read permission [for me]) " + UNDER,
        FIND + " [all] files (i (can't|cannot) read|that are not readable|unreadable for me) " + IN,
        "?which files " + UNDER + " (can't i|can i not|am i not allowed to) (read|open)",
        "?which files " + UNDER + " are (unreadable|not readable) [for me]",
        "=unreadable files " + UNDER,
        "search {dir} for files i (can't|cannot|may not) read",
    ],
    default={"dir": "."}, tags="find readable", weight=.6)

intent("find-writable",
    run={"gnu": "find {dir} -type f -writable"},
    say=[
        "=[all] [the] files (i (can|may|am allowed to) (write|write to|change|modify|edit)|writable (by|for) me|that are writable [for me]) " + UNDER,
        FIND + " [all] files (i can (write to|change|modify)|that are writable|writable for me) " + IN,
        "?which files " + UNDER + " (can|may) i (write to|change|modify|edit)",
        "?which files " + UNDER + " are writable [(for|by) me]",
        "=writable files " + UNDER,
        "search {dir} for files i can (write to|modify)",
    ],
    default={"dir": "."}, tags="find writable", weight=.6)

# ---------------------------------------------------------------- composed

THINGS = [("files", "-type f"), ("files", "-type f"), ("{ext} files", "-type f -name '*.{ext}'"), ("{ext} files", "-type f -name '*.{ext}'"),
          ("files (ending in|with extension|with the extension) {ext}", "-type f -name '*.{ext}'"), ("files (matching|named like) {glob}", "-type f -name '{glob}'"),
          ("files with {word} in (the|their) name", "-type f -name '*{word}*'"), ("files (starting|that start|beginning) with {name}", "-type f -name '{name}*'"),
          ("(directories|folders)", "-type d"), ("(directories|folders) (named|called) {name}", "-type d -name '{name}'"),
          ("hidden files", "-type f -name '.*'")]
SIZES = [("(larger than|bigger than|over|above|of more than) {size}", "-size +{size}"), ("(smaller than|of less than) {size}", "-size -{size:bytes}c")]
TIMES = [("(modified|changed|edited|updated) (in|within) the (last|past) {age}", "-mtime -{age}"), ("older than {age}", "-mtime +{age}"),
         ("(that were not|not) (modified|changed|touched) (in|for) {age}", "-mtime +{age}"), ("(changed|modified) (after|since) {date}", "-newermt '{date}'"),
         ("(newer|more recent) than {file}", "-newer {file}"), ("(modified|changed) today", "-newermt \"$(date +%F)\"")]
OTHERS = [("(owned by|belonging to) [the] [user] {user}", "-user {user}"), ("(belonging to|of) [the] group {group}", "-group {group}"),
          ("with [the] (permissions|mode) {perm}", "-perm {perm}"), ("(owned by|belonging to) root", "-user root"),
          ("(outside|not in|but not in) [the] [(folder|directory)] {name2}", "-not -path '*/{name2}/*'")]


def conditions(rng, file_like):
    """Two or three conditions in the spoken order, and the tests in the order of the house style."""
    pools = ([SIZES] if file_like else []) + [TIMES, OTHERS]
    picked = [(i, rng.choice(pool)) for i, pool in enumerate(pools)]
    picked = rng.sample(picked, rng.choice([1, 1, 2, 2, len(picked)]) if len(picked) > 1 else 1)
    said = list(picked)
    rng.shuffle(said)
    tests = " ".join(test for _, (_, test) in sorted(picked, key=lambda p: p[0]))
    words = [w for _, (w, _) in said]
    text = words[0]
    for w in words[1:]:
        text += rng.choice([" and ", " ", " , ", " (and|which are|that are) "]) + w
    return text, tests


def find_request(rng, depth=True):
    """(noun phrase, find's arguments after the directory, where): what to find, shared by the composed intents."""
    noun, kind = rng.choice(THINGS)
    said, tests = conditions(rng, "-type f" in kind)
    limit = ""
    if depth and rng.random() < .1:
        said += " " + rng.choice(["at most {n} levels deep", "not deeper than {n} levels", "up to {n} levels deep"])
        limit = "-maxdepth {n} "
    where = rng.choice(["(in|under|inside|within|below) {dir}", "(in|under|below) {dir}", "", "(here|in this folder|in the current directory)"])
    np = noun + " " + where + " " + said if rng.random() < .4 else noun + " " + said + " " + where
    return np, limit + kind + " " + tests


@compose("find-composed", weight=6, tags="find")
def find_composed(rng):
    np, args = find_request(rng)
    lead = rng.choice(["=[all] ", "=[all] [the] ", "find [all] [the] ", "search for [all] ", "locate [all] ", "look for ", "get [all] ", "?are there [any] ", "?do i have [any] ", "?where are [all] [the] "])
    return lead + np, "find {dir} " + args, {"dir": "."}


@compose("find-composed-question", weight=2, tags="find")
def find_composed_question(rng):
    noun, kind = rng.choice(THINGS)
    said, tests = conditions(rng, "-type f" in kind)
    where = rng.choice(["(in|under|inside|within|below) {dir}", "", "(in|under) {dir}"])
    return "?(which|what) " + noun + " " + where + " are " + said.replace("that were not|not", "not|not"), "find {dir} " + kind + " " + tests, {"dir": "."}
