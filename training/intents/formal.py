"""Requests worded as the titles of command collections are: "Recursively find all regular files under X whose names end in .c and print their sizes".

Owns: descriptions of what a command does: verb, thing, place, tests, action; find above all, and what goes with it.
Refuses: nothing of its own; commands follow the house style (-delete, -exec … +), "files" with a name test have no -type f where nothing is changed.
"""
from training.dsl import compose, intent, more

HERE = {"dir": "."}


def pick(rng, rows):
    """One of rows, by the weight at each row's end."""
    return rng.choices(rows, [r[-1] for r in rows])[0]


# ---------------------------------------------------------------- where

NOT_DEEP = "(without descending into (subdirectories|sub-directories|the sub directories)|non-recursively|not recursively|without recursion|but not in its (subdirectories|sub-directories|subfolders)|excluding (sub directories|subdirectories)|without (traversing|entering|searching) [the] (sub directories|subdirectories))"
WHERE_HERE = ["in the current directory", "in the current directory and below", "in [the] current directory tree", "under [the] current directory", "under and below the current directory", "below the current directory", "in and below the current directory",
              "in the current (directory|folder) and (all [of] its|all|its) (sub-directories|subdirectories|sub directories|subfolders)", "starting from the current directory", "under the current working directory", "in the current working directory [and below]", "in current (directory|folder)",
              "in the present working directory", "in the current folder", "within the current directory [tree]", "in the current directory recursively", "in the directory tree rooted at the current directory", "", "", ""]
WHERE_DIR = ["under {dir}", "under {dir}", "in {dir}", "in {dir}", "under [the] directory {dir}", "in directory {dir}", "in the {dir} directory tree", "under the {dir} directory", "in the {dir} directory", "in [the] directory {dir} and (all of its|all its|its) (subdirectories|sub-directories|sub directories)",
             "in {dir} and below", "below {dir}", "in the directory tree {dir}", "in the directory tree rooted at {dir}", "starting from {dir}", "starting at {dir}", "under {dir} recursively", "recursively under {dir}", "under the {dir} tree", "in the folder {dir}", "within {dir}", "in the {dir} directory recursively",
             "in [the] directory hierarchy {dir}", "residing in [the] {dir} directory tree", "under the path {dir}", "from {dir} downwards", "in {dir} [directory] and its sub-folders"]
WHERE_ROOT = ["in the entire file system", "in the file system", "in the entire filesystem", "on the system", "in the whole file system", "starting from the root directory", "starting from /", "in the root directory and below", "under the root directory", "anywhere on the system", "on the entire system", "in the root file system"]
WHERE_HOME = ["in the home directory", "under the home directory", "in your home directory", "under your home directory", "in the user's home directory", "in the home folder [and below]", "in the home directory tree", "under the current user's home directory", "in my home directory and below"]
WHERE_FLAT = [("in the current directory only", "."), ("only in the current directory", "."), ("in the current directory " + NOT_DEEP, "."), ("directly in the current directory", "."), ("in the current folder " + NOT_DEEP, "."), ("in the current directory itself", "."),
              ("directly under {dir}", "{dir}"), ("in {dir} " + NOT_DEEP, "{dir}"), ("in the {dir} directory " + NOT_DEEP, "{dir}"), ("only in [the] directory {dir} itself", "{dir}"), ("in directory {dir} only", "{dir}"), ("immediately (below|under) {dir}", "{dir}"), ("in the top level of {dir}", "{dir}")]
WHERE_DEEP = [("in {dir}, descending at most {n3} levels", "-maxdepth {n3}"), ("at most {n3} levels (below|under) {dir}", "-maxdepth {n3}"), ("not deeper than {n3} levels (below|under) {dir}", "-maxdepth {n3}"), ("under {dir} down to {n3} levels", "-maxdepth {n3}"),
              ("in {dir} up to a maximum depth of {n3}", "-maxdepth {n3}"), ("under {dir} with a maximum depth of {n3}", "-maxdepth {n3}"), ("up to {n3} levels deep in {dir}", "-maxdepth {n3}"),
              ("at least {n3} levels (below|under) {dir}", "-mindepth {n3}"), ("under {dir} at a minimum depth of {n3}", "-mindepth {n3}"), ("exactly {n3} levels (below|under) {dir}", "-mindepth {n3} -maxdepth {n3}"), ("at level {n3} of {dir}", "-mindepth {n3} -maxdepth {n3}"), ("at depth {n3} of {dir}", "-mindepth {n3} -maxdepth {n3}")]
SEARCHED = {".": ["the current directory", "the current directory tree", "the current directory recursively", "the current folder and its subfolders", "the present directory", "the current working directory"],
            "{dir}": ["{dir}", "the {dir} directory", "the {dir} directory tree", "directory {dir}", "the directory {dir} recursively", "directory tree {dir}", "the {dir} directory recursively", "{dir} and all of its subdirectories"],
            "/": ["the entire file system", "the whole file system", "the file system", "the system", "the entire filesystem"], "~": ["the home directory", "your home directory", "the home directory tree", "the user's home directory"]}


def place(rng, deep=True):
    """→ (place as a phrase, what "search … for" takes or None, directory, depth tests)."""
    kind = rng.choices(["here", "dir", "root", "home", "flat", "deep"], [38, 42, 7, 5, 7, 3 if deep else 0])[0]
    if kind == "flat":
        words, d = rng.choice(WHERE_FLAT)
        return words, None, d, "-maxdepth 1"
    if kind == "deep":
        words, t = rng.choice(WHERE_DEEP)
        return words, None, "{dir}", t
    d, words = {"here": (".", WHERE_HERE), "dir": ("{dir}", WHERE_DIR), "root": ("/", WHERE_ROOT), "home": ("~", WHERE_HOME)}[kind]
    return rng.choice(words), rng.choice(SEARCHED[d]), d, ""


# ---------------------------------------------------------------- what

TYPES = [("files", "f?", 7), ("regular files", "-type f", 4), ("(normal|ordinary|regular) files", "-type f", 1), ("files/directories", "", 3), ("files and directories", "", 1.5), ("directories", "-type d", 3), ("(folders|subdirectories|sub-directories)", "-type d", 1), ("(symbolic links|symlinks|soft links)", "-type l", 1.2),
         ("(socket files|sockets)", "-type s", .25), ("(named pipes|fifos|FIFO files)", "-type p", .25), ("(block devices|block special files)", "-type b", .2), ("(character devices|character special files)", "-type c", .2)]
ANYCASE = "(case insensitive|case-insensitively|(ignoring|regardless of|irrespective of) case|\\(case insensitive\\)|with a case insensitive search)"
NAMES = [("%s", None, 3.2), ("{glob} %s", "-name '{glob}'", 4), ("%s (matching|that match) [the] [(pattern|wildcard)] {glob}", "-name '{glob}'", 2), ("%s whose (name matches|names match) {glob}", "-name '{glob}'", 1.2), ("%s with names matching {glob}", "-name '{glob}'", .8),
         ("%s with [the] extension {ext}", "-name '*.{ext}'", 1.5), ("%s (having|with) [the|an] {ext} extension", "-name '*.{ext}'", 1.2), ("%s ending (in|with) {ext}", "-name '*.{ext}'", 1.2), ("%s whose (name ends|names end) (in|with) {ext}", "-name '*.{ext}'", 1.2), ("%s with names ending in {ext}", "-name '*.{ext}'", .8),
         ("%s (named|called) {name}", "-name '{name}'", 1.6), ("%s (with the name|with name|whose name is|having the name) {name}", "-name '{name}'", 1), ("%s named {file4}", "-name '{file4:base}'", 1.4), ("%s whose name is exactly {file4}", "-name '{file4:base}'", .4),
         ("%s whose (name starts|names start|name begins|names begin) with {name}", "-name '{name}*'", 1.6), ("%s (starting|beginning) with {name}", "-name '{name}*'", .9), ("%s with names (starting|beginning) with {name}", "-name '{name}*'", .7),
         ("%s whose (name contains|names contain) {name}", "-name '*{name}*'", 1.6), ("%s (containing|with|that have|having) {name} in (their|the) (names|name|file name|filename)", "-name '*{name}*'", 1.4), ("%s with [the] (string|word) {name} in (their|the) name", "-name '*{name}*'", .6),
         ("%s whose (name ends|names end) (in|with) [the string] {name}", "-name '*{name}'", .7),
         ("{glob} %s " + ANYCASE, "-iname '{glob}'", 1), ("%s (matching|whose name matches|named) {glob} " + ANYCASE, "-iname '{glob}'", .8), ("%s (named|called|with the name) {name} " + ANYCASE, "-iname '{name}'", 1), ("%s containing {name} in their names " + ANYCASE, "-iname '*{name}*'", .8),
         ("%s with extension {ext} " + ANYCASE, "-iname '*.{ext}'", .6),
         ("{glob} (and|or) {glob2} %s", "\\( -name '{glob}' -o -name '{glob2}' \\)", 1.2), ("%s (matching|named) {glob} or {glob2}", "\\( -name '{glob}' -o -name '{glob2}' \\)", .7), ("%s with extension {ext} or {ext2}", "\\( -name '*.{ext}' -o -name '*.{ext2}' \\)", .9),
         ("%s (not matching|that do not match|whose names do not match) {glob}", "-not -name '{glob}'", .9), ("%s (other than|except|excluding|that are not) {glob}", "-not -name '{glob}'", .8), ("%s that do not (have extension|end in|end with) {ext}", "-not -name '*.{ext}'", .7), ("%s not named {name}", "-not -name '{name}'", .6),
         ("%s whose (path|pathname|path name|full path) contains {name}", "-path '*{name}*'", .6), ("%s whose (path|pathname) matches {glob}", "-path '{glob}'", .3), ("%s (matching|whose path matches) [the] (regular expression|regex) {word}", "-regex '{word}'", .4), ("hidden %s", "-name '.*'", .7)]

PAST = "(in|within|during) the (last|past) {age}"
TESTS = {
    "size": [("(larger|bigger|greater) than {size} [in size]", "-size +{size}", 5), ("whose size is (greater|more|larger) than {size}", "-size +{size}", 1.5), ("with [a] size (greater than|of more than|over|exceeding) {size}", "-size +{size}", 1.5), ("(that|which) are (bigger|larger|greater) than {size}", "-size +{size}", 2),
             ("having a size (greater|of more) than {size}", "-size +{size}", .7), ("exceeding {size}", "-size +{size}", .6), ("(smaller|less) than {size} [in size]", "-size -{size:bytes}c", 3), ("whose size is (less|smaller) than {size}", "-size -{size:bytes}c", 1), ("with [a] size of less than {size}", "-size -{size:bytes}c", .7),
             ("(larger|greater|bigger) than {size} (and|but) (smaller|less) than {size2}", "-size +{size} -size -{size2:bytes}c", 1.5), ("with [a] size between {size} and {size2}", "-size +{size} -size -{size2:bytes}c", 1), ("of exactly {n5} bytes", "-size {n5}c", .5), ("(whose size is|with a size of) exactly {size}", "-size {size:bytes}c", .5),
             ("(of zero size|with zero size|that are empty|of size zero|with size 0|having zero bytes)", "-empty", 1.5), ("that are not empty", "-not -empty", .5)],
    "time": [("[(that were|last|which were|that have been)] modified " + PAST, "-mtime -{age}", 4), ("modified less than {age} ago", "-mtime -{age}", 1.5), ("(that were|last|which were) modified more than {age} ago", "-mtime +{age}", 2), ("modified more than {age} ago", "-mtime +{age}", 1.5), ("[(that|which) are] older than {age}", "-mtime +{age}", 3),
             ("(not modified|that have not been modified|which have not been modified) (in|for|during) the (last|past) {age}", "-mtime +{age}", 1.5), ("(accessed|that were accessed|last accessed|which have been accessed) " + PAST, "-atime -{age}", 1.5), ("(accessed|last accessed) more than {age} ago", "-atime +{age}", 1), ("not accessed (in|for) the (last|past) {age}", "-atime +{age}", 1),
             ("whose (status|inode) (was|has been) changed " + PAST, "-ctime -{age}", .9), ("(with status|whose status was) changed less than {age} ago", "-ctime -{age}", .5), ("whose status (was|was last) changed more than {age} ago", "-ctime +{age}", .5), ("modified exactly {n4} days ago", "-mtime {n4}", .7),
             ("[that are] newer than [the] [file] {file3}", "-newer {file3}", 1.4), ("modified (more recently than|after|later than) [the] [file] {file3}", "-newer {file3}", 1.2), ("(not newer than|no newer than) [the] file {file3}", "-not -newer {file3}", .5), ("(modified|changed) (since|after) {date}", "-newermt '{date}'", .7), ("modified before {date}", "-not -newermt '{date}'", .4)],
    "minutes": [("[(that were|last|which were)] modified " + PAST, "-mmin -{age:minutes}", 4), ("modified less than {age} ago", "-mmin -{age:minutes}", 1.5), ("[(that were|last)] modified more than {age} ago", "-mmin +{age:minutes}", 1.5), ("accessed " + PAST, "-amin -{age:minutes}", 1.2), ("accessed more than {age} ago", "-amin +{age:minutes}", .6),
                ("whose status (was|has been) changed " + PAST, "-cmin -{age:minutes}", 1), ("[that are] older than {age}", "-mmin +{age:minutes}", .8)],
    "owner": [("owned by [the] [user] {user}", "-user {user}", 3), ("belonging to [the] user {user}", "-user {user}", 2), ("(that|which) belong to [the] user {user}", "-user {user}", 1.5), ("whose owner is {user}", "-user {user}", .8), ("owned by [the] superuser", "-user root", .4), ("(not owned by|that are not owned by|that do not belong to) [the] [user] {user}", "-not -user {user}", 1),
              ("(owned by|belonging to) [the] group {group}", "-group {group}", 1.5), ("(that|which) belong to [the] group {group}", "-group {group}", 1), ("not (owned by|belonging to) group {group}", "-not -group {group}", .5), ("owned by user {user} and group {group}", "-user {user} -group {group}", .6),
              ("(not owned by any user|(that|which) do not belong to any user|with no corresponding user|without a valid owner|belonging to no user)", "-nouser", 1), ("(not owned by any group|(that|which) do not belong to any group|without a valid group|belonging to no group)", "-nogroup", .8), ("(with|owned by) (user ID|UID) {n4}", "-uid {n4}", .5), ("with (group ID|GID) {n4}", "-gid {n4}", .3)],
    "perm": [("with permissions [set to] {perm}", "-perm {perm}", 3), ("(whose permissions are|having permissions|that have permissions) [exactly] {perm}", "-perm {perm}", 1.5), ("with [the] [file] mode {perm}", "-perm {perm}", .8), ("with {perm} permissions", "-perm {perm}", 1.5), ("whose permissions are not {perm}", "-not -perm {perm}", .8), ("without {perm} permissions", "-not -perm {perm}", .5),
             ("with at least [the] [permission] {perm} [set]", "-perm -{perm}", .8), ("(whose permissions are at least|having all the permission bits of) {perm}", "-perm -{perm}", .6), ("(executable by the owner|with the owner execute bit set|that the owner can execute)", "-perm -u=x", 1), ("(world-writable|world writable|writable by (others|everyone|anyone))", "-perm -o=w", 1.2),
             ("(writable by [the|their] group|with group write permission|group-writable)", "-perm -g=w", 1), ("(readable by others|world-readable|readable by everyone)", "-perm -o=r", .9), ("not readable by (others|everyone)", "-not -perm -o=r", .5), ("(with [the] (SUID|setuid|set user ID) bit set|having the SUID bit)", "-perm -u=s", 1), ("(with [the] (SGID|setgid|set group ID) bit set|having the SGID bit)", "-perm -g=s", .8)],
    "link": [("(with more than one hard link|having multiple hard links|that have more than one link)", "-links +1", 1), ("(with|having) [exactly] {n4} hard links", "-links {n4}", .6), ("with [the] inode [number] {n4}", "-inum {n4}", .8), ("(that are hard links to|hard linked to|sharing the inode of|with the same inode as) {file3}", "-samefile {file3}", .8)],
    "not": [("(excluding|except|ignoring|skipping|omitting) [those (in|under)] [the] {name3} (directory|directories|subdirectory|sub-directory)", "-not -path '*/{name3}/*'", 3), ("without descending into [(directory|directories named|the directory)] {name3}", "-not -path '*/{name3}/*'", 1), ("(excluding|except|ignoring) (hidden ones|hidden files and directories|those in hidden directories)", "-not -path '*/.*'", 1),
            ("(ignoring|excluding) paths (containing|that contain) {name3}", "-not -path '*{name3}*'", 1), ("(except|excluding|other than|but not) {glob3} [files]", "-not -name '{glob3}'", 2)],
}
RANK = [("-type",), ("-name", "-iname", "\\(", "-path", "-regex", "-not -name"), ("-size", "-not -size"), ("-mtime", "-mmin", "-atime", "-amin", "-ctime", "-cmin", "-newer", "-not -newer"), ("",)]


def ordered(tests):
    return " ".join(sorted((t for t in tests if t), key=lambda t: next(i for i, s in enumerate(RANK) if t.startswith(s))))


def things(rng, changed=False, files=False, tests=None, dirs=True):
    """→ (plural noun phrase with its tests, find's tests, "f" "d" "l" or "" for any).  changed: something happens to them, so that "files" are -type f."""
    while True:
        noun, type_, _ = pick(rng, TYPES)
        if files and type_ not in ("f?", "-type f") or changed and type_ not in ("f?", "-type f", "-type d") or not dirs and type_ == "-type d" or changed and type_ == "" :
            continue
        words, name, _ = pick(rng, NAMES)
        if name is None and type_ == "" and (tests == 0 or changed):
            continue
        if type_ != "f?" and type_ != "-type f" and type_ and ("{ext}" in words or "file4" in words):
            continue
        if type_ in ("-type s", "-type p", "-type b", "-type c") and name is not None:
            continue
        break
    what = "f" if type_ in ("f?", "-type f") else {"-type d": "d", "-type l": "l"}.get(type_, "")
    if type_ == "f?":
        type_ = "-type f" if changed or not name or name.startswith("-not") or "'.*'" in name else ""
    found = [type_, name or ""]
    np = words % noun
    count = rng.choice([0, 0, 1, 1, 1, 2]) if tests is None else tests
    kinds = rng.sample(["size", "time", "minutes", "owner", "perm", "link", "not"], 7)
    kinds.sort(key=lambda k: rng.random() * {"size": 1, "time": .8, "owner": 1.4, "perm": 1.5, "minutes": 2, "not": 1.8, "link": 4}[k])
    chosen = []
    for k in kinds:
        if len(chosen) == count:
            break
        if k == "size" and what != "f" or k == "link" and what != "f" or {"time", "minutes"} <= {k, *(c[0] for c in chosen)}:
            continue
        words, test, _ = pick(rng, TESTS[k])
        if test == "-not -name '{glob3}'" and name and "-not" in name or "hidden" in words and name == "-name '.*'":
            continue
        if any(slot in c[1] for c in chosen for slot in ("{n4}", "{file3}") if slot in words):
            continue
        chosen.append((k, words, test))
    if chosen and chosen[-1][0] != "not" and any(c[0] == "not" for c in chosen):
        chosen.sort(key=lambda c: c[0] == "not")
    if not chosen and name is None and what == "f" and (tests is None or changed and not files) and rng.random() < .12:
        return "empty " + np, ordered(found + ["-empty"]), what
    if not chosen and name is None and what == "d" and rng.random() < .3:
        return "empty " + np, ordered(found + ["-empty"]), what
    glue = rng.choice([" and ", " ", " and ", ", "]) if len(chosen) == 2 and chosen[1][0] != "not" else " "
    after = glue.join(c[1] for c in chosen)
    return (np, after), ordered(found + [c[2] for c in chosen]), what


def subject(rng, where, **kw):
    """→ (things and their place, the same without the place, tests, kind): the place stands before or after the tests."""
    made, tests, what = things(rng, **kw)
    np, after = made if isinstance(made, tuple) else (made, "")
    if after and rng.random() < .45:
        whole = "%s %s %s" % (np, where, after)
    else:
        whole = "%s %s %s" % (np, after, where)
    return " ".join(whole.split()), " ".join(("%s %s" % (np, after)).split()), tests, what


def find(d, depth, tests, what, act=""):
    if depth == "-maxdepth 1" and what not in ("f", "l") and (" -name" not in " " + tests or "-not -name" in tests):
        depth = "-mindepth 1 -maxdepth 1"
    return " ".join(("find %s %s %s %s" % (d, depth, tests, act)).split())


FIND = "(find|find|search for|locate|look for)"


def seen(rng, say, search, np, then):
    """Adds "search PLACE for THINGS and …" where there is such a place."""
    if search:
        say.append("search %s for [all] [the] %s %s" % (search, np, then))
        say.append("(recursively search|search) %s for %s %s" % (search.replace(" recursively", ""), np, then))
    return [" ".join(s.split()) for s in say]


# ---------------------------------------------------------------- find: print

@compose("formal-find", weight=4, tags="find")
def formal_find(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where)
    say = ["(find|search for|locate|look for) [all] [the] %s" % whole, "find all %s" % whole, "(list|display|print|show|output) [all] [the] %s" % whole, rec + "(find|list|search for|print) [all] %s" % whole, "=[all] [the] %s" % whole, "(find|search for) and (print|display|list) [all] %s" % whole,
           "(print|display|output|show) [the] (names|pathnames|path names|paths|full paths) of [all] %s" % whole, "get [a list of] [all] %s" % whole, "=a list of [all] [the] %s" % whole, "find all the %s and (print|display) (their names|their pathnames|them)" % whole]
    return seen(rng, say, search, np, ""), find(d, depth, tests, what), HERE


@compose("formal-find-count", weight=2, tags="find wc")
def formal_count(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where)
    say = ["count [all] [the] %s" % whole, "(count|calculate|get|find|print|display|show|output) the [total] number of %s" % whole, "=[the] [total] number of [all] %s" % whole, "(print|display|show) the count of [all] %s" % whole,
           "(find|list) [all] %s and count them" % whole, "=[the] count of all %s" % whole, rec + "count [all] [the] %s" % whole]
    return seen(rng, say, search, np, "and (count them|print the number of them|display how many were found)"), find(d, depth, tests, what, "| wc -l"), HERE


@compose("formal-find-details", weight=3, tags="find ls stat")
def formal_details(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where)
    r = rng.random()
    them = "and (print|display|show|list|output) "
    if r < .3:
        long = "(a long listing|their long listing|long listings|detailed information|their details|the long listing)"
        say = ["(display|list|show|print) (a long listing|detailed information|a detailed listing) of [all] %s" % whole, FIND + " [all] %s " % whole + them + long.replace("a long listing|", ""), "(list|find|show) [all] %s (in long format|in long listing format|with details|using the long listing format)" % whole,
               FIND + " [all] %s and (run|execute|perform) [an|the command] ls -l%s on (them|each of them|each)" % (whole, "" if what == "f" else "d"), "long list [all] [the] %s" % whole]
        act, then = "-exec ls -l%s {{}} +" % ("" if what == "f" else "d"), "and (list them in long format|display a long listing of each)"
    elif r < .45:
        say = [FIND + " [all] %s " % whole + them + "(them|the results|their names|the output) (separated|delimited|terminated) (by|with) (null characters|a null character|the null character|NUL|zero bytes|nulls)", "(print|list|output) [all] %s (separated by|delimited with|using) [the] (null character|null characters|ASCII NUL)" % whole,
               "(print|list) the (paths|pathnames|names) of [all] %s (null-separated|null-terminated|separated by zeros|followed by a null character)" % whole, FIND + " %s and print the (full file names|results) followed by a null character instead of a newline" % whole]
        act, then = "-print0", "and print the results separated by null characters"
    elif r < .6:
        say = [FIND + " [all] %s and (print|display|show) (only their|just the|only the) (file names|names|base names|basenames) (without|and not) [the] (path|paths|leading directories|directory|full path)" % whole, "(list|print) [only] the (base names|basenames|bare names) of [all] %s" % whole,
               "(list|display) [all] %s without (the path|their paths|the leading directories|full paths)" % whole, FIND + " [all] %s and strip the (directory|leading path) from the (output|names)" % whole]
        return seen(rng, say, None, np, ""), {"gnu": find(d, depth, tests, what, "-printf '%f\\n'"), "bsd": find(d, depth, tests, what, "-exec basename {{}} \\;")}, HERE
    elif r < .72:
        say = [FIND + " [all] %s and (print|display|show|list) (their sizes in bytes and names|the size in bytes and the path of each|their size in bytes and path)" % whole, "(print|list|display) the (size|sizes) in bytes and (the name|the names|names|paths) of [all] %s" % whole, "(list|display) [all] %s along with their size in bytes" % whole]
        return seen(rng, say, None, np, ""), {"gnu": find(d, depth, tests, what, "-printf '%s %p\\n'"), "bsd": find(d, depth, tests, what, "-exec stat -f '%z %N' {{}} +")}, HERE
    elif r < .8:
        say = [FIND + " [all] %s and (print|display|show|list) (their (human readable sizes|sizes in human readable form|disk usage)|the disk space used by each|how much disk space each uses)" % whole, "(print|display|calculate|show) the disk usage of [each of] [the] %s" % whole, "=[the] disk space used by each of the %s" % whole]
        act, then = "-exec du -sh {{}} +", "and print the disk usage of each"
    elif r < .88:
        say = [FIND + " [all] %s and sort the (result|results|output|list|names) [alphabetically]" % whole, "(list|print|display) [all] %s (in alphabetical order|sorted by name|sorted alphabetically|in sorted order)" % whole, "=[an] alphabetically sorted list of [all] %s" % whole]
        act, then = "| sort", "and sort the results"
    elif r < .94:
        say = [FIND + " the first {n} %s" % whole, "(display|print|list|show) [only] the first {n} %s" % whole, FIND + " [all] %s and (print|display|show) [only] the first {n} (results|of them|lines)" % whole, FIND + " %s but only show the first {n} (results|matches)" % whole]
        return seen(rng, say, None, np, ""), find(d, depth, tests, what, "| head -n {n}"), HERE
    else:
        say = [FIND + " [all] %s and (print|display|show|get|list) the (directories they are in|directories containing them|names of their directories) (once each|without duplicates|uniquely)" % whole, "(list|print|display) [the] unique [parent] directories (of|containing) [all] [the] %s" % whole, "=[the] unique directories that (contain|hold) %s" % whole]
        return seen(rng, say, None, np, ""), {"gnu": find(d, depth, tests, what, "-printf '%h\\n' | sort -u"), "bsd": find(d, depth, tests, what, "-exec dirname {{}} \\; | sort -u")}, HERE
    return seen(rng, say, search, np, then), find(d, depth, tests, what, act), HERE


# ---------------------------------------------------------------- find: read the contents

@compose("formal-find-grep", weight=3, tags="find grep")
def formal_find_grep(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where, files=True, tests=rng.choice([0, 0, 0, 1]))
    w = rng.choice(["{word2}", "{word2}", "[the] (string|word|text|pattern) {word2}"])
    case, i = rng.choice([("", ""), ("", ""), ("", ""), ("", ""), (ANYCASE, "i")])
    r = rng.random()
    if r < .4:
        flag = "-%s " % i if i else ""
        say = ["search [all] [the] %s for %s %s" % (whole, w, case), "(find|search for|look for|grep for) %s in [all] [the] %s %s" % (w, whole, case), "(print|display|show|find|output) [all] [the] lines (containing|that contain|matching|with) %s in [all] [the] %s %s" % (w, whole, case), "(find|display|search for) all occurrences of %s in [all] [the] %s %s" % (w, whole, case),
               "find all %s and (search them for|search for|look in them for|grep for|print the lines that contain|print the lines matching) %s [in them] %s" % (whole, w, case), "grep %s %s in [all] [the] %s" % (w, case, whole), "search for %s in [all] %s %s" % (w, whole, case)]
        say[4] = "find all %s and (search them for|print the lines in them that contain|grep them for|look in them for) %s %s" % (whole, w, case)
    elif r < .75:
        flag = "-l%s " % i
        say = ["(find|list|print|search for|display) [all] [the] %s that contain %s %s" % (whole, w, case), "(list|print|display|output|show) the (names|paths|pathnames) of [all] [the] %s that contain %s %s" % (whole, w, case), "=[all] %s (containing|that contain|which contain) [a line with] %s %s" % (whole, w, case),
               "find [all] %s and list (those|the ones|only those) (containing|that contain) %s %s" % (whole, w, case), "(list|print) [only] the names of %s with %s (inside|in their contents|in them) %s" % (whole, w, case), "find %s with %s in their contents %s" % (whole, w, case)]
    elif r < .84:
        flag = "-L%s " % i
        say = ["(find|list|print|search for|display) [all] [the] %s that (do not|don't) contain %s %s" % (whole, w, case), "(list|print) the names of [all] [the] %s (without|not containing|lacking) %s %s" % (whole, w, case), "=%s which do not contain %s %s" % (whole, w, case)]
    elif r < .93:
        flag = "-n%s " % i
        say = ["search [all] [the] %s for %s %s and (print|show|display) [the] (line numbers|matching lines with their line numbers|matches with line numbers)" % (whole, w, case), "(print|display|show) the lines (containing|that match) %s in [all] [the] %s (with|along with|prefixed with|together with) [their] line numbers %s" % (w, whole, case),
               "(find|search for) %s in [all] [the] %s (showing|and show|displaying) [the] line numbers %s" % (w, whole, case)]
    else:
        flag = "-c%s " % i
        say = ["count the lines (containing|that contain|matching) %s in each of the %s %s" % (w, whole, case), "for each of the %s print the number of lines (containing|that contain) %s %s" % (whole, w, case), "(print|display) the (number|count) of lines (containing|matching) %s in each of the %s %s" % (w, whole, case)]
    return [" ".join(s.split()) for s in say], find(d, depth, tests, what, "-exec grep %s'{word2}' {{}} +" % flag), HERE


READS = [("(count|print|display|calculate|output) the (number of lines|line count) in (each of|each one of) [the] %s", "and (count the lines in|print the number of lines of|display the line count of) each [of them]", "-exec wc -l {{}} +", 2.5),
         ("(count|calculate|compute|print|output) the (total number of lines|number of lines in total|combined line count) (in|of) [all] [the] %s", "and (count the total number of lines in them|print the total number of lines)", "-exec cat {{}} + | wc -l", 2),
         ("(count the|print the number of|output the number of) words in each of [the] %s", "and count the words in each [of them]", "-exec wc -w {{}} +", .8),
         ("(display|print|output|show) the (contents|content) of [all] [the] %s", "and (display|print|output) their (contents|content)", "-exec cat {{}} +", 2), ("(concatenate|cat) [all] [the] %s", "and concatenate them [to standard output]", "-exec cat {{}} +", 1),
         ("(concatenate|combine|merge) [all] [the] %s (into|to) {file5}", "and (concatenate them into|write their contents to|save their contents in) {file5}", "-exec cat {{}} + > {file5}", .8),
         ("(display|print|show|output) the first {n} lines of (each of|all) [the] %s", "and (display|print|show) the first {n} lines of each [of them]", "-exec head -n {n} {{}} +", 1.5), ("(display|print|show|output) the last {n} lines of (each of|all) [the] %s", "and (display|print|show) the last {n} lines of each [of them]", "-exec tail -n {n} {{}} +", 1.5),
         ("(display|print|show|determine) [the] (file type information|file type|type of content) (of|for) (each of|all) [the] %s", "and (determine their file type|show file type information for each)", "-exec file {{}} +", 1.2), ("(calculate|compute|print|generate|display) [the] (md5|MD5) (sum|sums|checksum|checksums|digest) of [all] [the] %s", "and (calculate|compute|print) their (md5 sums|MD5 checksums)", "-exec md5sum {{}} +", 1.2),
         ("(calculate|compute|print|generate) [the] (sha256|SHA-256) (sum|checksum|checksums|digest) of [all] [the] %s", "and (calculate|compute) their (sha256 sums|SHA256 checksums)", "-exec sha256sum {{}} +", .8), ("(display|print|show) [the] (file status|inode information|status information) (of|for) [all] [the] %s", "and (display|show) their [file] status", "-exec stat {{}} +", .7),
         ("(calculate|compute|print|display|find|measure|show) the total (size|disk usage|disk space) of [all] [the] %s", "and (calculate|print|display) their (total size|combined size|total disk usage)", "du", 2)]


@compose("formal-find-read", weight=3, tags="find wc cat head tail file")
def formal_read(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where, files=True, tests=rng.choice([0, 0, 0, 1]))
    direct, then, act, _ = pick(rng, READS)
    say = [direct % whole, "find [all] [the] %s %s" % (whole, then), (FIND + " all %s %s") % (whole, then), direct % whole]
    if "xargs" not in act and act != "du" and rng.random() < .12:
        cmd = act.replace("-exec ", "").replace(" {{}} +", "")
        if "|" not in cmd and ">" not in cmd:
            say = [s + " (using|with|by means of|by piping to) xargs" for s in say]
            return [" ".join(s.split()) for s in say], find(d, depth, tests, what, "-print0 | xargs -0 " + cmd), HERE
    say = seen(rng, say, search, np, then)
    if act == "du":
        return say, {"gnu": find(d, depth, tests, what, "-print0 | du -ch --files0-from=- | tail -n 1"), "bsd": find(d, depth, tests, what, "-print0 | xargs -0 du -ch | tail -n 1")}, HERE
    return say, find(d, depth, tests, what, act), HERE


# ---------------------------------------------------------------- find: change

@compose("formal-find-remove", weight=2.5, tags="find rm")
def formal_remove(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where, changed=True, tests=rng.choice([0, 1, 1, 2]))
    if d in ("/", "~") and tests in ("-type f", "-type d") or depth.startswith("-mindepth"):
        d, depth = "{dir}", ""
        whole, np, tests, what = subject(rng, "under {dir}", changed=True, tests=1)
        search = None
    go = "(delete|remove|erase|delete)"
    r = rng.random()
    say = [go + " [all] [the] %s" % whole, FIND + " [all] [the] %s and (delete|remove) them" % whole, rec + "(delete|remove) [all] %s" % whole, "(find and delete|find and remove|search and delete|find & delete) [all] %s" % whole]
    then = "and (delete|remove) them"
    if what == "d":
        if "-empty" in tests:
            return seen(rng, say, search, np, then), find(d, depth, tests, what, "-delete"), HERE
        say[0], say[3] = go + " [all] [the] %s (and|along with|together with) (their contents|all [of] their contents|everything in them)" % whole, go + " [all] %s recursively" % whole
        if not depth and (" -name" not in " " + tests and "-iname" not in tests or "-not -name" in tests):
            depth = "-mindepth 1"
        return seen(rng, say, search, np, then), find(d, depth, tests, what, "-prune -exec rm -r {{}} +"), HERE
    if r < .6:
        return seen(rng, say, search, np, then), find(d, depth, tests, what, "-delete"), HERE
    if r < .78:
        ask = "(prompting (before each|for confirmation|before each deletion)|with (confirmation|prompting|a prompt before each)|asking (for confirmation|before each one|the user to confirm)|interactively|after confirmation)"
        return [" ".join(("%s %s" % (s, ask)).split()) for s in say], find(d, depth, tests, what, "-ok rm {{}} \\;"), HERE
    if r < .88:
        say = ["force (delete|remove) [all] [the] %s" % whole, FIND + " [all] %s and (forcibly remove|force delete|rm -f) them" % whole, "(remove|delete) [all] %s (with rm -f|using rm -f|by force|forcibly)" % whole]
        return say, find(d, depth, tests, what, "-exec rm -f {{}} +"), HERE
    if r < .94:
        say = ["(delete|remove) [all] %s and (print|display|list|show) (the name of each|each one as it is deleted|what is deleted|their names)" % whole, "(delete|remove) [all] %s verbosely" % whole, "print and (delete|remove) [all] %s" % whole]
        return say, find(d, depth, tests, what, "-print -delete"), HERE
    say = [FIND + " [all] %s and (delete|remove) them (using|with|via) xargs [and rm]" % whole, "(delete|remove) [all] %s (using|with|by piping them to) xargs" % whole, "(delete|remove) [all] %s with xargs, handling (spaces|white space|special characters) in [file] names" % whole]
    return say, find(d, depth, tests, what, "-print0 | xargs -0 rm"), HERE


BITS = [("read", "r"), ("write", "w"), ("execute", "x"), ("execution", "x"), ("read and write", "rw"), ("read and execute", "rx"), ("write and execute", "wx"), ("read, write and execute", "rwx")]
WHO = [("(the owner|[the] user|the file owner)", "u"), ("[the] (group|group members)", "g"), ("(others|other users|other)", "o"), ("(everyone|all users|all|everybody)", "a"), ("[the] (owner and group|user and group)", "ug"), ("[the] (group and others|group and other)", "go")]


def mode(rng):
    """→ ("add read permission for the group to", "g+r") with the preposition that the object follows."""
    (bits, b), (who, w) = rng.choices(BITS, [4, 5, 5, 1, 3, 2, .7, 1.5])[0], rng.choice(WHO)
    if rng.random() < .6:
        return rng.choice(["(add|give|grant) %s (permission|permissions|access|rights) (for|to) %s (on|to)" % (bits, who), "(give|grant) %s %s (permission|permissions|access) (on|to|for)" % (who, bits), "add %s %s permission to" % (who, bits) if w in "ug" and len(w) == 1 else "allow %s %s access to" % (who, bits)]), "%s+%s" % (w, b)
    return rng.choice(["(remove|revoke|take away) [the] %s (permission|permissions|access|rights) (for|from|of) %s (on|from)" % (bits, who), "(deny|refuse) %s %s (permission|access) (on|to)" % (who, bits), "(remove|clear) [the] %s (permission|permissions) for %s on" % (bits, who)]), "%s-%s" % (w, b)


@compose("formal-find-mode", weight=2.5, tags="find chmod chown chgrp")
def formal_mode(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where, changed=True, tests=rng.choice([0, 0, 0, 1]))
    r = rng.random()
    if r < .4:
        say = ["(change|set|modify) [the] (permission|permissions|mode|file permissions) (of|for|on) [all] [the] %s to {perm2}" % whole, FIND + " [all] [the] %s and (change|set) (their|the) (permission|permissions|mode) to {perm2}" % whole, "set [the] (permission|permissions) to {perm2} (for|on) [all] [the] %s" % whole,
               "(change|set) [the] (permissions|mode) to {perm2} for all %s" % whole, "chmod [all] [the] %s to {perm2}" % whole, "(find all|recursively change the permissions of all) %s to {perm2}" % whole, "give [all] [the] %s {perm2} permissions" % whole]
        say[5] = rec + "(change|set) the permissions of [all] %s to {perm2}" % whole
        act, then = "chmod {perm2}", "and (set|change) their permissions to {perm2}"
    elif r < .6:
        words, m = mode(rng)
        say = [words + " [all] [the] %s" % whole, FIND + " [all] %s and " % whole + words + " (them|each of them)", rec + "" + words + " [all] %s" % whole]
        act, then = "chmod " + m, ""
        search = None
    elif r < .68 and what == "f":
        say = ["make [all] [the] %s executable" % whole, FIND + " [all] %s and make them executable" % whole, "set the (execute|executable) bit (on|for) [all] %s" % whole, "(find|search for) [all] %s and add [the] execute permission" % whole]
        act, then = "chmod +x", "and make them executable"
    elif r < .84:
        owner, arg = rng.choice([("{user2}", "{user2}"), ("user {user2}", "{user2}"), ("user {user2} and group {group2}", "{user2}:{group2}"), ("{user2}:{group2}", "{user2}:{group2}")])
        it = "owner and group" if ":" in arg else "(owner|ownership)"
        say = ["(change|set) the %s of [all] [the] %s to %s" % (it, whole, owner), FIND + " [all] [the] %s and (change|set) (their|the) %s to %s" % (whole, it, owner), "(change|set) the %s to %s (for|of|on) [all] [the] %s" % (it, owner, whole)]
        if ":" not in arg:
            say += ["make {user2} the owner of [all] [the] %s" % whole]
        act, then = "chown " + arg, "and change their owner to " + owner
    else:
        say = ["(change|set) the group [ownership] of [all] [the] %s to {group2}" % whole, FIND + " [all] [the] %s and (change|set) (their|the) group [ownership] to {group2}" % whole, "assign [all] [the] %s to [the] group {group2}" % whole]
        act, then = "chgrp {group2}", "and change their group to {group2}"
    if search and r < .4:
        say.append("search %s for [all] %s %s" % (search, np, then))
    return [" ".join(s.split()) for s in say], find(d, depth, tests, what, "-exec %s {{}} +" % act), HERE


@compose("formal-find-take", weight=2.5, tags="find cp mv tar gzip zip")
def formal_take(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where, changed=True, files=True, tests=rng.choice([0, 0, 1]))
    if tests == "-type f":
        whole, tests = whole.replace("files", "{glob} files", 1), "-type f -name '{glob}'"
        np = np.replace("files", "{glob} files", 1)
    r = rng.random()
    to = rng.choice(["(to|into) {dir2}", "(to|into) [the] {dir2} directory", "to [the] directory {dir2}", "(to|into) the (folder|directory) {dir2}"])
    if r < .3:
        say = ["copy [all] [the] %s %s" % (whole, to), FIND + " [all] [the] %s and copy them %s" % (whole, to), rec + "copy [all] %s %s" % (whole, to), "copy [all] %s %s" % (whole, to)]
        run, then = "-exec cp -t {dir2} {{}} +", "and copy them " + to
    elif r < .38:
        say = ["copy [all] [the] %s %s (preserving|keeping) (the directory structure|their directory structure|the directory tree|the paths)" % (whole, to), FIND + " [all] %s and copy them %s (preserving|keeping|along with) the (directory structure|directory hierarchy)" % (whole, to)]
        run, then = "-exec cp --parents -t {dir2} {{}} +", "and copy them %s (preserving|keeping) the directory structure" % to
    elif r < .6:
        say = ["move [all] [the] %s %s" % (whole, to), FIND + " [all] [the] %s and move them %s" % (whole, to), rec + "move [all] %s %s" % (whole, to)]
        run, then = "-exec mv -t {dir2} {{}} +", "and move them " + to
    elif r < .8:
        say = ["(archive|tar and compress|pack) [all] [the] %s (to|into|in) {archive}" % whole, "create [a] [compressed|gzipped] [tar] archive {archive} (of|from|containing|with) [all] [the] %s" % whole, FIND + " [all] %s and (archive|put|pack|add) them (to|into|in) {archive}" % whole, "(create|make) a (compressed|gzipped) archive {archive} of all %s" % whole]
        run, then = "-print0 | tar -czf {archive} --null -T -", "and (archive|pack) them into {archive}"
    elif r < .92:
        say = ["(compress|gzip) [all] [the] %s [(with|using) gzip]" % whole, FIND + " [all] %s and (compress|gzip) (them|each of them) [(with|using) gzip]" % whole, "compress (each|every one) of the %s with gzip" % whole]
        say[1] = FIND + " [all] %s and (compress (them|each of them) (with|using) gzip|gzip (them|each of them))" % whole
        run, then = "-exec gzip {{}} +", "and (gzip them|compress them with gzip)"
    else:
        say = ["(add|put) [all] [the] %s (to|in|into) [the] zip archive {archive}.zip" % whole, "(create|make) [a] zip (archive|file) {archive}.zip (of|from|containing) [all] [the] %s" % whole, FIND + " [all] %s and zip them (into|to) {archive}.zip" % whole]
        run, then = "| zip {archive}.zip -@", "and zip them into {archive}.zip"
    return seen(rng, say, search, np, then), find(d, depth, tests, what, run), HERE


@compose("formal-find-order", weight=2.5, tags="find sort head")
def formal_order(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where, files=True, tests=rng.choice([0, 0, 0, 0, 1]))
    key, flag, adj, by = rng.choice([("%s", "-rn", "(largest|biggest)", "(by size in descending order|by size, largest first|by size from largest to smallest|in descending order of size|by decreasing size)"), ("%s", "-n", "smallest", "(by size|by size in ascending order|by size, smallest first|by increasing size|in ascending order of size)"),
                                     ("%T@", "-rn", "(newest|latest|most recently modified|most recent)", "(by modification time, newest first|by last modification time in reverse order|by modification time in descending order|with the most recently modified first)"), ("%T@", "-n", "(oldest|least recently modified)", "(by modification time|by last modification time|by modification time, oldest first|in chronological order of modification|by time of last modification)")])
    bsd = find(d, depth, tests, what, "-exec stat -f '%s %%N' {{}} + | sort %s" % ({"%s": "%z", "%T@": "%m"}[key], flag))
    gnu = find(d, depth, tests, what, "-printf '%s %%p\\n' | sort %s" % (key, flag))
    if rng.random() < .55:
        say = ["(find|list|display|print|show|get) the {n} %s %s" % (adj, whole), "=[the] {n} %s %s" % (adj, whole), "=[the] top {n} %s %s" % (adj, whole), "(display|print|show) the names of the {n} %s %s" % (adj, whole), "(search for|locate) the {n} %s %s" % (adj, whole),
               "(sort|find) [all] %s %s and (print|display|show) the first {n}" % (whole, by), "find [all] %s and (list|display) [only] the {n} %s [ones]" % (whole, adj)]
        say[5] = "sort [all] %s %s and (print|display|show) the first {n}" % (whole, by)
        cut = "" if key == "%s" else " | cut -d ' ' -f 2-"
        return [" ".join(s.split()) for s in say], {"gnu": gnu + " | head -n {n}" + cut, "bsd": bsd + " | head -n {n}" + cut}, HERE
    say = ["(find|list|display|print|show) [all] %s sorted %s" % (whole, by), "find [all] %s and sort (them|the results|the list) %s" % (whole, by), "sort [all] [the] %s %s" % (whole, by), "(list|display|print) [all] %s (ordered|arranged) %s" % (whole, by), "=[a] list of [all] %s sorted %s" % (whole, by)]
    return [" ".join(s.split()) for s in say], {"gnu": gnu, "bsd": bsd}, HERE


@compose("formal-find-each", weight=2, tags="find sed touch")
def formal_each(rng):
    where, search, d, depth = place(rng)
    rec = "recursively " if not depth and "recurs" not in where else ""
    whole, np, tests, what = subject(rng, where, changed=True, files=True, tests=rng.choice([0, 0, 0, 1]))
    r = rng.random()
    if r < .45:
        say = ["replace [all occurrences of|every occurrence of] [the string] {word} (with|by) {word2} in [all] [the] %s" % whole, FIND + " [all] %s and replace [all] [occurrences of] {word} (with|by) {word2} [in them|in those files]" % whole, "(substitute|change) {word} (with|to) {word2} in [all] [the] %s" % whole, "search and replace {word} with {word2} in [all] %s" % whole,
               rec + "(replace|find and replace) {word} with {word2} in [all] %s" % whole]
        say[2] = rng.choice(["substitute {word} with {word2} in [all] [the] %s", "change [all] [occurrences of] {word} to {word2} in [all] [the] %s"]) % whole
        if "{word}" in whole:
            return formal_each(rng)
        say = [" ".join(s.split()) for s in say]
        return say, {"gnu": find(d, depth, tests, what, "-exec sed -i 's/{word}/{word2}/g' {{}} +"), "bsd": find(d, depth, tests, what, "-exec sed -i '' 's/{word}/{word2}/g' {{}} +")}, HERE
    if r < .6:
        say = ["(delete|remove) [all] [the] lines (containing|that contain|matching|with) {word2} (from|in) [all] [the] %s" % whole, FIND + " [all] %s and (delete|remove) [all] lines (containing|that contain|matching) {word2} from them" % whole]
        return [" ".join(s.split()) for s in say], {"gnu": find(d, depth, tests, what, "-exec sed -i '/{word2}/d' {{}} +"), "bsd": find(d, depth, tests, what, "-exec sed -i '' '/{word2}/d' {{}} +")}, HERE
    if r < .75:
        say = ["(update|change|set) the (timestamp|modification time|access and modification times|timestamps) of [all] [the] %s to the current time" % whole, "touch [all] [the] %s" % whole, FIND + " [all] %s and (touch them|update their timestamps)" % whole]
        return seen(rng, say, search, np, "and (touch them|update their timestamps)"), find(d, depth, tests, what, "-exec touch {{}} +"), HERE
    if r < .9:
        say = ["(execute|run) {cmd} (on|for|with) (each of|every one of|each one of) [the] %s" % whole, FIND + " [all] %s and (execute|run) {cmd} (on|for|with) each [(of them|one|file)]" % whole, "for each of the %s (run|execute) {cmd} with its name as [the] argument" % whole]
        return seen(rng, say, search, np, "and (execute|run) {cmd} on each [of them]"), find(d, depth, tests, what, "-exec {cmd} {{}} \\;"), HERE
    say = ["(remove|strip|convert) [the] (carriage returns|DOS line endings|windows line endings) (from|in) [all] [the] %s" % whole, FIND + " [all] %s and (convert them to unix line endings|remove carriage returns from them)" % whole, "convert [all] [the] %s (to unix line endings|from DOS to UNIX format)" % whole]
    say[0] = "(remove|strip) [the] (carriage returns|DOS line endings|windows line endings) from [all] [the] %s" % whole
    return [" ".join(s.split()) for s in say], {"gnu": find(d, depth, tests, what, "-exec sed -i 's/\\r$//' {{}} +"), "bsd": find(d, depth, tests, what, "-exec sed -i '' $'s/\\r$//' {{}} +")}, HERE


# ---------------------------------------------------------------- grep

@compose("formal-grep", weight=3, tags="grep")
def formal_grep(rng):
    """One file: what is printed × how it is matched × what is done with the lines."""
    f = rng.choice(["{file}", "{file}", "file {file}", "[the] file {file}"])
    w = rng.choice(["{word}", "{word}", "[the] (string|word|pattern|text) {word}"])
    not_ = rng.random() < .25
    has = "(not containing|that do not contain|that don't contain|not matching|that do not match|without)" if not_ else "(containing|that contain|which contain|matching|that match|with)"
    how, flag = rng.choice([("", ""), ("", ""), ("", ""), (ANYCASE, "i"), ("as a whole word", "w"), ("(as a fixed string|literally|not as a regular expression)", "F"), ("(as an extended regular expression|using extended regular expressions)", "E"), ("(as a Perl regular expression|using a perl regex)", "P")])
    flag += "v" if not_ else ""
    r = rng.random()
    if r < .3:
        say = ["(print|display|show|output|find|list|get) [all] [the] lines in %s %s %s %s" % (f, has, w, how), "(print|display|show|output) [only] [the] lines (of|from) %s %s %s %s" % (f, has, w, how), "=[all] lines in %s %s %s %s" % (f, has, w, how)]
        if not not_:
            say += ["search %s for %s %s" % (f, w, how), "search for [all] [occurrences of] %s in %s %s" % (w, f, how), "search for lines %s %s in %s %s" % (has, w, f, how)]
        else:
            say += ["(print|display) [all] lines (of|in) %s except (those|the ones) %s %s %s" % (f, "(containing|that contain|matching)", w, how), "(exclude|filter out) [all] lines (containing|that match) %s from [the output of] %s %s" % (w, f, how)]
        tail = ""
    elif r < .5:
        flag = "c" + flag
        say = ["(print|count|display|calculate|output) the number of lines in %s %s %s %s" % (f, has, w, how), "count [(all|all the|the)] lines in %s %s %s %s" % (f, has, w, how), "=[the] [total] number of lines (of|in) %s %s %s %s" % (f, has, w, how)]
        tail = ""
    elif r < .65:
        flag = "n" + flag
        say = ["(print|display|show|output) [all] [the] lines in %s %s %s %s (with|along with|prefixed with|preceded by|and) their line (numbers|number)" % (f, has, w, how), "(print|show|display) the line numbers (and contents|and lines) of [all] lines in %s %s %s %s" % (f, has, w, how)]
        if not not_:
            say += ["search %s for %s %s and (print|show|display) the (line numbers|matching lines with line numbers)" % (f, w, how)]
        tail = ""
    elif r < .75:
        k, tail = rng.choice([("first", " | head -n {n}"), ("last", " | tail -n {n}"), ("first", " | head -n {n}")])
        say = ["(print|display|show|output) [only] the %s {n} lines in %s %s %s %s" % (k, f, has, w, how), "=[the] %s {n} lines (of|in) %s %s %s %s" % (k, f, has, w, how)]
    elif r < .84:
        act, tail = rng.choice([("and sort them", " | sort"), ("(sorted|in alphabetical order|in sorted order)", " | sort"), ("and sort them (uniquely|removing duplicates|without duplicates)", " | sort -u"), ("and (write|save|redirect) them to {file2}", " > {file2}"), ("and append them to {file2}", " >> {file2}")])
        say = ["(print|extract|find|get|output) [all] [the] lines in %s %s %s %s %s" % (f, has, w, how, act), "(extract|get) lines %s %s from %s %s %s" % (has, w, f, how, act)]
    elif r < .92 and not not_:
        ctx, fl = rng.choice([("and the {n} lines (after|following) (it|each match)", "-A {n} "), ("and the {n} lines (before|preceding) (it|each match)", "-B {n} "), ("and {n} lines (around|before and after) (it|each match)", "-C {n} "), ("with {n} lines of (context|surrounding context)", "-C {n} "), ("(with|and) {n} lines of trailing context", "-A {n} "), ("(with|and) {n} lines of leading context", "-B {n} ")])
        say = ["(print|display|show|find|output) [all] [the] lines in %s %s %s %s %s" % (f, has, w, how, ctx), "search %s for %s %s %s" % (f, w, how, ctx.replace("and ", "and (print|show) ", 1) if ctx.startswith("and ") else ctx)]
        return [" ".join(s.split()) for s in say], "grep %s%s'{word}' {file}" % ("-%s " % flag if flag else "", fl)
    else:
        flag = flag.replace("v", "")
        kind, o, tail = rng.choice([("(print|display|output|extract) only the (matching part|matched text|part that matches) of (lines|each line) in %s (matching|that matches) %s %s", "o", ""), ("(count|print the number of) [all] occurrences of %s in %s %s", "o", " | wc -l"), ("(check|test) (if|whether) %s contains %s %s", "q", " && echo yes || echo no")])
        args = (w, f, how) if "occurrences" in kind else (f, w, how)
        say, flag = [kind % args, kind % args], o + flag
    return [" ".join(s.split()) for s in say], "grep %s'{word}' {file}%s" % ("-%s " % flag if flag else "", tail)


@compose("formal-grep-tree", weight=3, tags="grep")
def formal_grep_tree(rng):
    where, d = rng.choice([("under {dir}", "{dir}"), ("in {dir}", "{dir}"), ("in the {dir} directory [tree]", "{dir}"), ("in [the] directory {dir} (recursively|and its subdirectories|and all of its sub directories)", "{dir}"), ("in all files under {dir}", "{dir}"), ("in all files in [the] {dir} directory tree", "{dir}"), ("in the current directory [tree]", "."),
                           ("in all files (in|under) the current directory", "."), ("in the current directory recursively", "."), ("recursively in the current directory", "."), ("in all files in the current directory and (its|all) subdirectories", ".")])
    files = where.startswith("in all files")
    w = rng.choice(["{word}", "{word}", "[the] (string|word|pattern|text) {word}", "lines (containing|matching) {word}"])
    case, i = rng.choice([("", ""), ("", ""), ("", ""), (ANYCASE, "i"), ("as a whole word", "w")])
    inc, inc_say, files_say = rng.choice([("", "", "files"), ("", "", "files"), ("--include='{glob}' ", "(only in {glob} files|in {glob} files only|in files matching {glob})", "{glob} files"), ("--include='*.{ext}' ", "in files with extension {ext}", "files with extension {ext}"), ("--exclude='{glob}' ", "(excluding|except in|ignoring|skipping) {glob} files", ""), ("--exclude-dir='{name}' ", "(excluding|ignoring|skipping) [the] [directory] {name} [directory]", "")])
    if inc_say.startswith(("in ", "(only")):
        where = where.replace("in all files ", "")
    r = rng.random()
    pat = "(string|word|pattern|text)"
    again = "" if "recurs" in where else "recursively "
    if r < .55:
        say = [again + "search for %s %s %s %s" % (w, where, inc_say, case), "search (recursively for|for) %s %s %s %s" % (w, where, inc_say, case) if again else "search for %s %s %s %s" % (w, where, inc_say, case), "(find|search for|print|display) all (occurrences|instances) of {word} %s %s %s" % (where, inc_say, case),
               again + "grep for {word} %s %s %s" % (where, inc_say, case), "search all files %s for {word} %s %s" % (where.replace("in all files ", ""), inc_say, case)]
        if inc_say.startswith("in ") or inc_say.startswith("(only"):
            say = say[:4]
        return [" ".join(s.split()) for s in say], "grep -r%s %s'{word}' %s" % ({"i": "in", "w": "nw", "": "n"}[i], inc, d), HERE
    where = where.replace("in all files ", "")
    fs = files_say or "files"
    extra = inc_say if not files_say else ""
    lack = r > .88
    has = "(not containing|that do not contain|that don't contain|without)" if lack else "(containing|that contain|which contain|with)"
    say = ["(list|find|print|display|search for) [all] [the] %s %s %s %s %s %s" % (fs, where, has, "[the] " + pat + " {word}" if rng.random() < .4 else "{word}", extra, case), "(list|print|display|output) the (names|paths|filenames) of [all] %s %s %s {word} %s %s" % (fs, where, has, extra, case),
           again + "(list|find|print) [the] [names of] [all] %s %s %s {word} %s %s" % (fs, where.replace("recursively ", "").replace(" recursively", ""), has, extra, case)]
    if r > .8 and not lack:
        say = ["count [(all|the|all the)] %s %s %s {word} %s %s" % (fs, where, has, extra, case), "(print|display|calculate) the number of %s %s %s {word} %s %s" % (fs, where, has, extra, case)]
        return [" ".join(s.split()) for s in say], "grep -r%s %s'{word}' %s | wc -l" % ({"i": "il", "w": "lw", "": "l"}[i], inc, d), HERE
    return [" ".join(s.split()) for s in say], "grep -r%s %s'{word}' %s" % ({"i": "il", "w": "lw", "": "l"}[i].replace("l", "L" if lack else "l"), inc, d), HERE


# ---------------------------------------------------------------- lines of a file

PRINT = "(print|display|show|output)"
NUMBERED = ["{file}", "{file}", "file {file}", "[the] file {file}"]


@compose("formal-lines", weight=3, tags="head tail sed cat tac nl")
def formal_lines(rng):
    f = rng.choice(NUMBERED)
    head, cmd = rng.choice([("the first {n} lines", "head -n {n} {file}"), ("the last {n} lines", "tail -n {n} {file}"), ("all but the first {n2} lines", "tail -n +$(({n2} + 1)) {file}"), ("all but the last {n} lines", "head -n -{n} {file}"), ("lines {line} (to|through) {line2}", "sed -n '{line},{line2}p' {file}"),
                            ("[only] line {line}", "sed -n '{line}p' {file}"), ("[only] line number {line}", "sed -n '{line}p' {file}"), ("[all] lines (starting from|from) line {line} [to the end]", "tail -n +{line} {file}"), ("lines {line} and {line2}", "sed -n '{line}p;{line2}p' {file}"), ("[all] lines except line {line}", "sed '{line}d' {file}"),
                            ("[all] lines except lines {line} (to|through) {line2}", "sed '{line},{line2}d' {file}"), ("the first {n} (bytes|characters)", "head -c {n} {file}"), ("the last {n} (bytes|characters)", "tail -c {n} {file}"), ("the {n} lines after line {line}", "tail -n +$(({line} + 1)) {file} | head -n {n}"),
                            ("[all] lines between {word} and {word2}", "sed -n '/{word}/,/{word2}/p' {file}"), ("[all] lines from [the first occurrence of] {word} (to|until|up to) the end [of the file]", "sed -n '/{word}/,$p' {file}"), ("[all] lines up to [and including] the first (line with|occurrence of|line containing) {word}", "sed '/{word}/q' {file}"),
                            ("[all] lines longer than {n} characters", "awk 'length > {n}' {file}"), ("[all] lines shorter than {n} characters", "awk 'length < {n}' {file}"), ("[all] non-empty lines", "grep . {file}"), ("[all] lines except (empty|blank) (lines|ones)", "grep . {file}"), ("the lines (in|with) random order", "shuf {file}"), ("{n} random lines", "shuf -n {n} {file}"),
                            ("[the] even numbered lines", "awk 'NR % 2 == 0' {file}"), ("[the] odd numbered lines", "awk 'NR % 2 == 1' {file}"), ("[all] lines that start with {word}", "grep '^{word}' {file}"), ("[all] lines that end (with|in) {word}", "grep '{word}$' {file}"),
                            ("[the] lines that contain [both] {word} and {word2}", "grep '{word}' {file} | grep '{word2}'"), ("[all] lines containing either {word} or {word2}", "grep -E '{word}|{word2}' {file}"), ("[the] lines that contain {word} but not {word2}", "grep '{word}' {file} | grep -v '{word2}'")])
    if "random order" in head:
        say = [PRINT + " the lines of %s in random order" % f, "(shuffle|randomize) the [order of] [the] lines (of|in) %s" % f]
    elif "numbered" in head:
        say = [PRINT + " [only] %s (of|in|from) %s" % (head, f), PRINT + " only the %s lines of %s" % ("even" if "even" in head else "odd", f)]
    else:
        say = [PRINT + " %s (of|in|from) %s" % (head, f), "=%s (of|in|from) %s" % (head.replace("[only] ", ""), f), "(get|extract|view|list) %s (of|from|in) %s" % (head, f)]
    extra, add = rng.choice([("", ""), ("", ""), ("", ""), ("", ""), ("and (save|write|redirect) (it|the output|the result) to {file2}", " > {file2}"), ("in reverse order", " | tac"), ("(sorted|in sorted order|and sort them)", " | sort"), ("(in upper case|converted to upper case)", " | tr '[:lower:]' '[:upper:]'")])
    if "random order" in head and add == " | sort" or "(bytes" in head and add in (" | tac", " | sort"):
        extra = add = ""
    if cmd.startswith(("shuf", "sed '{line}d'")) or head.startswith(("[only] line {", "[only] line n")):
        extra, add = rng.choice([("", ""), ("and (save|write|redirect) it to {file2}", " > {file2}")])
    gnu = cmd + add
    if "head -n -" in cmd or add == " | tac":
        return [" ".join(("%s %s" % (s, extra)).split()) for s in say], {"gnu": gnu}
    return [" ".join(("%s %s" % (s, extra)).split()) for s in say], gnu


@compose("formal-globbed", weight=2, tags="head tail wc cat for")
def formal_globbed(rng):
    """The same over each of several files of one directory."""
    where, g = rng.choice([("in {dir}", "{dir}/{glob}"), ("in the {dir} directory", "{dir}/{glob}"), ("in the current directory", "{glob}"), ("in the current directory", "{glob}"), ("", "{glob}"), ("in directory {dir}", "{dir}/{glob}")])
    each = rng.choice(["(each|every) {glob} file %s", "all {glob} files %s", "each of the {glob} files %s", "each file matching {glob} %s", "all files matching {glob} %s"]) % where
    all_ = rng.choice(["all {glob} files %s", "all [the] files matching {glob} %s", "the {glob} files %s"]) % where
    act, cmd, one = rng.choice([(PRINT + " the first {n} lines of", "head -n {n} %s", 1), (PRINT + " the last {n} lines of", "tail -n {n} %s", 1), ("(count the|print the number of|display the number of|count) lines (in|of)", "wc -l %s", 1), ("(count the|print the number of) words in", "wc -w %s", 1), (PRINT + " the size in bytes of", "wc -c %s", 1), ("(concatenate|print the contents of|display)", "cat %s", 0),
                                ("(list|display) [the] details (of|for)", "ls -l %s", 0), ("(calculate|compute|print) the (md5 sum|md5 checksum) of", "md5sum %s", 1), (PRINT + " the disk usage of", "du -h %s", 1), (PRINT + " [the] total disk usage of", "du -ch %s | tail -n 1", 0), ("(count|print) the total number of lines in", "cat %s | wc -l", 0), ("(determine|print|display) the file type of", "file %s", 1),
                                ("(count|print the number of) lines (containing|matching) {word} in", "grep -c '{word}' %s", 1), ("(search for|find) {word} in", "grep '{word}' %s", 0), ("(search for|find) {word} ignoring case in", "grep -i '{word}' %s", 0), ("(print|list) the names of files containing {word} among", "grep -l '{word}' %s", 0), ("sort the lines of", "sort %s", 0), ("(print|find) the unique lines of", "sort -u %s", 0),
                                ("(remove|delete)", "rm %s", 0), ("make executable", "chmod +x %s", 0), ("(set|change) the permissions to {perm} (for|on)", "chmod {perm} %s", 0), ("(copy to {dir2}|copy into directory {dir2})", "cp %s {dir2}", 0), ("(move to {dir2}|move into directory {dir2})", "mv %s {dir2}", 0), ("(compress|gzip)", "gzip %s", 0), ("decompress", "gunzip %s", 0)])
    what = each if one else all_
    say = ["%s %s" % (act, what), "%s %s" % (act, what)]
    if act.startswith("(copy") or act.startswith("(move"):
        verb = "copy" if "copy" in act else "move"
        say = ["%s %s (to|into) {dir2}" % (verb, all_), "%s %s to [the] directory {dir2}" % (verb, all_), "%s %s into the {dir2} directory" % (verb, all_)]
    elif "{perm}" in act:
        say += ["(change|set) the permissions of %s to {perm}" % all_]
    elif act.startswith("make exec"):
        say = ["make %s executable" % all_, "(add|give|grant) execute permission to %s" % all_, "set the execute bit on %s" % all_]
    elif act.startswith("(print|list) the names"):
        say = ["(list|print|display) [the names of] %s that contain {word}" % all_, "find %s containing {word} and print only their names" % all_]
        say[1] = "(find|list) which of %s contain {word}" % all_
    return [" ".join(s.split()) for s in say], cmd % g


# ---------------------------------------------------------------- sort, uniq, cut, awk, sed

SEPARATORS = [("(a comma|commas)", ","), ("(a colon|colons)", ":"), ("(a semicolon|semicolons)", ";"), ("(a pipe|pipes)", "|")]


@compose("formal-sort", weight=2.5, tags="sort uniq")
def formal_sort(rng):
    f = rng.choice(NUMBERED)
    r = rng.random()
    if r < .6:
        key, k = rng.choice([("", ""), ("", ""), ("(by|on|based on) [the] (column|field) {column}", " -k {column},{column}"), ("(by|on|using) the (column|field) number {column}", " -k {column},{column}"), ("by (field|column) {column}", " -k {column},{column}")])
        name, char = rng.choice(SEPARATORS)
        sep, t = rng.choice([("", ""), ("", ""), ("(using|with) %s as [the] [field] (separator|delimiter)" % name, " -t '%s'" % char), ("(separated|delimited) by %s" % name, " -t '%s'" % char)]) if k else ("", "")
        how, fl = rng.choice([("", ""), ("numerically", "n"), ("in (reverse|descending) order", "r"), ("in reverse [alphabetical] order", "r"), ("numerically in (reverse|descending) order", "rn"), ("in (reverse|descending) numeric order", "rn"), ("(by human readable numbers|by human readable sizes)", "h"), ("(ignoring case|case insensitively)", "f"), ("by version number", "V"), ("(by month name|by month)", "M")])
        uniq, u = rng.choice([("", ""), ("", ""), ("(removing|discarding|without) [the] duplicates", "u"), ("and (remove|delete|eliminate) duplicate lines", "u"), ("keeping only unique lines", "u")]) if "{column}" not in key else ("", "")
        out, o = rng.choice([("", ""), ("", ""), ("and (write|save|store) the (result|output) (to|in) {file2}", " > {file2}"), ("and (print|display|show) the first {n} lines", " | head -n {n}"), ("and (print|display) the last {n} lines", " | tail -n {n}"), ("in place", " -o {file}")])
        k = k if t else k.replace(",{column}", "")
        flags = " -" + fl + u if fl + u else ""
        cmd = "sort%s%s%s" % (t, flags, k) + (" -o {file} {file}" if o == " -o {file}" else " {file}" + o)
        say = ["sort %s %s %s %s %s %s" % (f, sep, key, how, uniq, out), "sort [the] [contents of] %s %s %s %s %s %s" % (f, key, how, sep, uniq, out), "sort the lines (of|in) %s %s %s %s %s %s" % (f, sep, how, key, uniq, out), "(print|display|output) %s sorted %s %s %s %s" % (f, how, key, sep, out)]
        if uniq or "in place" in out:
            say.pop()
        return [" ".join(s.split()) for s in say], cmd
    say, cmd = rng.choice([
        (["count [the] [number of] occurrences of each line in %s", "(print|display) each [unique] line in %s (prefixed|preceded) (by|with) [the number of its occurrences|its count]", "(print|display|show) a count of each unique line in %s"], "sort {file} | uniq -c"),
        (["(print|display|list) [the] unique lines in %s (prefixed|preceded) (with|by) their counts (sorted|ordered) (from most to least frequent|by count in descending order|from most frequent to least frequent)", "count [the] occurrences of each line in %s and sort (by count|them) in descending order", "sort the lines of %s by [their] (frequency|number of occurrences), most frequent first"], "sort {file} | uniq -c | sort -rn"),
        (["(print|display|find|list) the {n} most (frequent|common|frequently occurring) lines in %s [with their counts]", "count [the] occurrences of each line in %s and (print|show|display) the top {n}", "=[the] {n} most (frequently occurring|repeated) lines in %s"], "sort {file} | uniq -c | sort -rn | head -n {n}"),
        (["(print|display|find|list|show) [only] [the] (duplicate|duplicated|repeated) lines in %s", "(print|display) lines that (occur|appear) more than once in %s", "=[all] duplicate lines in %s"], "sort {file} | uniq -d"),
        (["(print|display|find|list) [only] [the] lines in %s that (occur|appear) (exactly once|only once|just once)", "(print|display) [only] lines of %s that are not (repeated|duplicated)", "=lines in %s (occurring|that appear) exactly once"], "sort {file} | uniq -u"),
        (["(print|count|display|calculate) the number of (unique|distinct|different) lines in %s", "count [all|the] unique lines (in|of) %s", "=[the] number of distinct lines in %s"], "sort -u {file} | wc -l"),
        (["(print|display|list) [only] [the] lines (common to|that are in both|shared by) {file} and {file2}", "find [all] lines that (appear|occur) in both {file} and {file2}", "=[the] lines common to {file} and {file2}"], "comm -12 <(sort {file}) <(sort {file2})"),
        (["(print|display|list|find) [all] [the] lines (in|of) {file} that are not in {file2}", "(print|display) lines (unique to|only in|present only in) {file} (and not in|compared to|when compared with) {file2}", "=[the] lines (in|of) {file} which do not appear in {file2}"], "comm -23 <(sort {file}) <(sort {file2})"),
        (["merge [the] [already] sorted files {file} and {file2} [into one sorted output]", "merge {file} and {file2} which are already sorted"], "sort -m {file} {file2}"),
        (["(check|test) (if|whether) %s is sorted", "verify that %s is [already] sorted"], "sort -c {file}"),
        (["remove adjacent duplicate lines (from|in) %s", "(collapse|reduce) (consecutive|adjacent|successive) (duplicate|repeated|identical) lines in %s [to one]"], "uniq {file}")])
    return [" ".join((s % f if "%s" in s else s).split()) for s in say], cmd


@compose("formal-columns", weight=2.5, tags="cut awk paste")
def formal_columns(rng):
    f = rng.choice(NUMBERED)
    sep = rng.choice(["(using|with) {sep} as [the] [field] (delimiter|separator)", "(separated|delimited) by {sep}", "using {sep} as [the] [field] delimiter"])
    name, char = rng.choice(SEPARATORS)
    fixed = rng.choice(["(using|with) %s as [the] [field] (delimiter|separator)", "(separated|delimited) by %s", "using %s as [the] [field] delimiter"]) % name
    say, cmd = rng.choice([
        ([PRINT + " [only] (column|field) {column} of %s", "extract (column|field) [number] {column} from %s", PRINT + " [the] value of field {column} (on|in) (each|every) line of %s", "=column {column} of each line (in|of) %s"], "awk '{{ print ${column} }}' {file}"),
        ([PRINT + " (column|field) {column} (of|from|in) %s " + sep, "extract [the] (field|column) {column} from %s " + sep, "split each line of %s on {sep} and print field {column}", PRINT + " [the] {sep} separated (field|column) {column} of %s"], "awk -F '{sep}' '{{ print ${column} }}' {file}"),
        ([PRINT + " (column|field) {column} (of|from|in) %s " + fixed, "extract [the] (field|column) {column} from %s " + fixed, "cut (field|column) {column} (from|out of) %s " + fixed], "cut -d '" + char + "' -f {column} {file}"),
        ([PRINT + " (columns|fields) {column} and {column2} of %s", "extract (fields|columns) {column} and {column2} from %s", PRINT + " [only] [the] (fields|columns) number {column} and {column2} (of|from) %s"], "awk '{{ print ${column}, ${column2} }}' {file}"),
        ([PRINT + " (columns|fields) {column} and {column2} (of|from) %s " + fixed, "extract fields {column} and {column2} from %s " + fixed], "cut -d '" + char + "' -f {column},{column2} {file}"),
        ([PRINT + " (fields|columns) {column} (to|through) {column2} of %s " + fixed, "extract fields {column} through {column2} from %s " + fixed], "cut -d '" + char + "' -f {column}-{column2} {file}"),
        ([PRINT + " the last (field|column|word) of (each|every) line (in|of) %s", "extract the last (field|column|word) (of|from) each line in %s", "=[the] last word of every line (in|of) %s"], "awk '{{ print $NF }}' {file}"),
        ([PRINT + " the first (word|field|column) of (each|every) line (in|of) %s", "extract the first word (of|from) each line of %s", "=[the] first field of every line in %s"], "awk '{{ print $1 }}' {file}"),
        ([PRINT + " characters {n} (to|through) {n2} of (each|every) line (in|of) %s", "extract characters {n}-{n2} (from|of) each line of %s"], "cut -c {n}-{n2} {file}"),
        ([PRINT + " the first {n} characters of (each|every) line (in|of) %s", "(truncate|cut) each line of %s (to|after) {n} characters"], "cut -c -{n} {file}"),
        (["(remove|delete|strip) the first {n2} characters (of|from) (each|every) line (in|of) %s", PRINT + " each line of %s without its first {n2} characters"], "sed -E 's/^.{{{n2}}}//' {file}"),
        (["(calculate|compute|print|get) the sum of [(all|all the)] (values|numbers) in (column|field) {column} of %s", "(sum|add up) [the] [values in] (column|field) {column} of %s", "=[the] sum of [the] (column|field) {column} (in|of) %s"], "awk '{{ sum += ${column} }} END {{ print sum }}' {file}"),
        (["(calculate|compute|print|get) the (average|mean) of [(all|the)] (values|numbers) in (column|field) {column} of %s", "average [the] [values in] (column|field) {column} of %s"], "awk '{{ sum += ${column} }} END {{ print sum / NR }}' {file}"),
        ([PRINT + " [all] lines (in|of) %s (where|whose) (column|field) {column} (equals|is equal to|is) {word}", "find lines in %s whose field {column} is {word}"], "awk '${column} == \"{word}\"' {file}"),
        ([PRINT + " [all] lines (in|of) %s (where|whose) (column|field) {column} is (greater|more|larger) than {n}", "(select|filter) [the] lines of %s (with|having) a value (greater|larger) than {n} in (column|field) {column}"], "awk '${column} > {n}' {file}"),
        ([PRINT + " [all] lines (in|of) %s (where|whose) (column|field) {column} is (less|smaller) than {n}", "(select|filter) [the] lines of %s (with|having) a value (less|lower) than {n} in column {column}"], "awk '${column} < {n}' {file}"),
        ([PRINT + " [all] lines (in|of) %s (where|whose) (column|field) {column} (contains|matches) {word}", "find lines in %s with {word} in (column|field) {column}"], "awk '${column} ~ /{word}/' {file}"),
        ([PRINT + " [all] lines (in|of) %s (that have|with|having) (more than|over) {n} (fields|columns|words)", "find lines in %s with more than {n} (words|fields)"], "awk 'NF > {n}' {file}"),
        ([PRINT + " [all] lines (in|of) %s (that have|with|having) exactly {n} (fields|columns|words)"], "awk 'NF == {n}' {file}"),
        ([PRINT + " the number of (fields|columns|words) (in|of|on) (each|every) line of %s", "count the (fields|words|columns) (in|on) each line of %s"], "awk '{{ print NF }}' {file}"),
        ([PRINT + " the length of (each|every) line (in|of) %s", "count the characters (in|of) (each|every) line of %s"], "awk '{{ print length }}' {file}"),
        ([PRINT + " [the] unique values (of|in) (column|field) {column} of %s", "(list|find) the (unique|distinct) values in (column|field) {column} of %s", PRINT + " (column|field) {column} of %s without duplicates"], "awk '{{ print ${column} }}' {file} | sort -u"),
        (["count [the] [number of] occurrences of each [unique] value in (column|field) {column} of %s", PRINT + " each unique value in (column|field) {column} of %s with its count"], "awk '{{ print ${column} }}' {file} | sort | uniq -c"),
        (["swap [the] (columns|fields) {column} and {column2} (of|in) %s", PRINT + " %s with (columns|fields) {column} and {column2} (swapped|exchanged|interchanged)"], "awk '{{ t = ${column}; ${column} = ${column2}; ${column2} = t; print }}' {file}"),
        (["(merge|join|paste|combine) [the] [lines of] {file} and {file2} side by side", PRINT + " {file} and {file2} side by side [in columns]", "merge corresponding lines of {file} and {file2}"], "paste {file} {file2}"),
        (["(merge|join|paste) [the] (corresponding lines|lines) of {file} and {file2} (using|with) {sep} as [the] (separator|delimiter)", "merge corresponding lines of {file} and {file2} separated by {sep}"], "paste -d '{sep}' {file} {file2}"),
        (["(join|combine|merge) [all] [the] lines (of|in) %s into (one|a single) line (separated|delimited) by {sep}", "(convert|turn) the lines of %s (into|to) a {sep} separated list"], "paste -sd '{sep}' {file}"),
        (["(format|display|print) %s as a table [with aligned columns]", "(align|format) the columns (of|in) %s", "(pretty print|display) the contents of %s in aligned columns"], "column -t {file}")])
    say = [" ".join((s % f if "%s" in s else s).split()) for s in say]
    if "{sep}" in cmd:
        return say, cmd
    out, o = rng.choice([("", ""), ("", ""), ("", ""), ("", ""), ("and (save|write|redirect) the (result|output) to {file3}", " > {file3}")])
    return [(s + " " + out).strip() for s in say], cmd + o


@compose("formal-sed", weight=2.5, tags="sed tr")
def formal_sed(rng):
    """Printed with the change, or changed in place: the words tell."""
    f = rng.choice(NUMBERED)
    S = "(replace|substitute)"
    verb, script = rng.choice([
        (S + " (all|every|each) (occurrences|occurrence|instances) of {word} with {word2} in %s", "s/{word}/{word2}/g"), (S + " {word} with {word2} in %s", "s/{word}/{word2}/g"), ("(change|convert) all occurrences of {word} to {word2} in %s", "s/{word}/{word2}/g"),
        (S + " [only] the first occurrence of {word} (on|in) (each|every) line of %s with {word2}", "s/{word}/{word2}/"), (S + " all occurrences of {word} with {word2} in %s (ignoring case|case insensitively)", "s/{word}/{word2}/gI"), (S + " {word} with {word2} on line {line} of %s", "{line}s/{word}/{word2}/g"),
        (S + " {word} with {word2} (on|in) lines {line} (to|through) {line2} of %s", "{line},{line2}s/{word}/{word2}/g"), (S + " {word} with {word2} (only on|in) lines (containing|that contain|matching) {word3} (in|of) %s", "/{word3}/s/{word}/{word2}/g"), ("(delete|remove) [all] [occurrences of] {word} (from|in) %s", "s/{word}//g"),
        ("(delete|remove) [all] [the] lines (containing|that contain|matching|with) {word} (from|in) %s", "/{word}/d"), ("(delete|remove) [all] lines (not containing|that do not contain) {word} (from|in) %s", "/{word}/!d"), ("(delete|remove) line [number] {line} (from|of|in) %s", "{line}d"), ("(delete|remove) lines {line} (to|through) {line2} (from|of|in) %s", "{line},{line2}d"),
        ("(delete|remove) the first line (from|of|in) %s", "1d"), ("(delete|remove) the last line (from|of|in) %s", "$d"), ("(delete|remove) [all] (empty|blank) lines (from|in) %s", "/^$/d"), ("(delete|remove|strip) [all] (trailing whitespace|trailing white space|spaces at the end of lines) (from|in) [each line of] %s", "s/[[:space:]]*$//"),
        ("(delete|remove|strip) [all] (leading whitespace|leading white space) (from|in) [each line of] %s", "s/^[[:space:]]*//"), ("(add|insert|prepend|put) {text} (at|to) the (beginning|start) of (each|every) line (in|of) %s", "s/^/{text}/"), ("(add|append|put) {text} (at|to) the end of (each|every) line (in|of) %s", "s/$/{text}/"),
        ("(insert|add) [a|the] line {text} before line {line} (in|of) %s", "{line}i {text}"), ("(insert|add|append) [a|the] line {text} after line {line} (in|of) %s", "{line}a {text}"), ("(insert|append|add) {text} after (each|every) line (containing|matching|that contains) {word} in %s", "/{word}/a {text}"), ("(insert|add) {text} before (each|every) line (containing|matching) {word} in %s", "/{word}/i {text}"),
        ("comment out [all] [the] lines (containing|that contain|matching) {word} in %s", "/{word}/s/^/#/"), ("(delete|remove) everything after {word} (on|in) each line of %s", "s/{word}.*/{word}/"), ("(replace|convert) [all] tabs (with|to) spaces in %s", "s/\\t/ /g"), ("(delete|remove) [all] lines from {word} to {word2} (in|from) %s", "/{word}/,/{word2}/d"),
        ("(delete|remove) [all] comments from %s", "s/#.*//"), ("(delete|remove) [all] (digits|numbers) (from|in) %s", "s/[0-9]//g"), ("replace (line|line number) {line} of %s with {text}", "{line}s/.*/{text}/")])
    first = verb % f
    if rng.random() < .55:
        place_ = "(in place|in-place|and save the file|and save it in place|inplace)"
        say = ["%s %s" % (first, place_), "%s %s (using|with) sed" % (first, place_), "edit %s in place and %s" % ("{file}", verb % "it")]
        gnu = "sed -i '%s' {file}" % script
        run = {"gnu": gnu} if "{text}" in script and "s/" not in script or script.endswith("gI") else {"gnu": gnu, "bsd": gnu.replace("-i", "-i ''", 1)}
        return [" ".join(s.split()) for s in say], run
    out, o = rng.choice([("and (print|display|output) the result", ""), ("and (print|write) the result to (standard output|stdout)", ""), ("(writing|sending) the result to standard output", ""), ("without (changing|modifying) the file", ""), ("and (save|write|store) the (result|output) (to|in|as) {file2}", " > {file2}"), ("and (redirect|write) the output to {file2}", " > {file2}")])
    say = ["%s %s" % (first, out), "%s (using|with) sed %s" % (first, out)]
    return [" ".join(s.split()) for s in say], {"gnu": "sed '%s' {file}%s" % (script, o)}


# ---------------------------------------------------------------- archives, transfers

@compose("formal-tar", weight=2.5, tags="tar gzip zip")
def formal_tar(rng):
    r = rng.random()
    if r < .55:
        kind, fl = rng.choice([("[a] [gzip compressed|gzipped|compressed] [tar] archive", "z"), ("[a] gzip compressed tar archive", "z"), ("[a] (bzip2 compressed|bzip2-compressed) [tar] archive", "j"), ("[a|an] (xz compressed|xz-compressed) [tar] archive", "J"), ("[an] uncompressed [tar] archive", "")])
        end = {"z": "tar.gz", "j": "tar.bz2", "J": "tar.xz", "": "tar"}[fl]
        what, path = rng.choice([("[the] (directory|contents of the directory) {dir}", "{dir}"), ("{dir}", "{dir}"), ("the {dir} directory", "{dir}"), ("[the] files {file} and {file2}", "{file} {file2}"), ("all {glob} files", "{glob}"), ("all files in the current directory", "*"), ("everything in the current directory", "."), ("the current directory", ".")])
        opt, o = rng.choice([("", ""), ("", ""), ("", ""), ("(excluding|except|omitting) [the] {name} [directory]", "--exclude='{name}' "), ("(excluding|except|ignoring) {glob2} files", "--exclude='{glob2}' "), ("(excluding|ignoring) files matching {glob2}", "--exclude='{glob2}' ")]) if path == "{dir}" or path == "." else ("", "")
        p, v = rng.choice([("", ""), ("", ""), ("", ""), ("preserving permissions", "p"), ("(verbosely|with verbose output|printing the name of each file|showing progress)", "v"), ("(following|dereferencing) symbolic links", "h")])
        deref = ""
        if path == ".":
            to, a = "{name4}.%s in the parent directory" % end, "../{name4}.%s" % end
            if rng.random() < .5:
                to, a = "../{name4}.%s" % end, "../{name4}.%s" % end
        else:
            to = a = "{archive}"
        cmd = "tar -c%s%sf %s%s %s%s" % (fl, v, a, deref, o, path)
        if not fl or fl in "jJ":
            to = a = "{archive}.%s" % end if path != "." else a
            cmd = "tar -c%s%sf %s%s %s%s" % (fl, v, a, deref, o, path)
            if path == ".":
                to = a
        say = ["create %s %s (of|from|containing) %s %s %s" % (kind, to, what, opt, p), "(create|make|build) %s named %s (of|from|with) %s %s %s" % (kind, to, what, opt, p)]
        if fl == "z":
            say += ["(archive|compress|tar and gzip|archive and compress) %s (to|into|as|in) %s %s %s" % (what, to, opt, p), "(archive and compress|compress|pack) %s %s %s into %s" % (what, opt, p, to)]
        return [" ".join(s.split()) for s in say], " ".join(cmd.split())
    if r < .85:
        verb = "(extract|unpack|untar)"
        what, w = rng.choice([("[the] archive {archive}", ""), ("{archive}", ""), ("[all] [the] files from {archive}", ""), ("the contents of {archive}", ""), ("[only] [the] file {file} from {archive}", " {file}"), ("only {file} from [the] archive {archive}", " {file}")])
        to, t = rng.choice([("", ""), ("(to|into) [the] directory {dir}", " -C {dir}"), ("(to|into) {dir}", " -C {dir}"), ("in [the] directory {dir}", " -C {dir}"), ("in[to] the current directory", "")])
        opt, o, v = rng.choice([("", "", ""), ("", "", ""), ("", "", ""), ("(stripping|removing|without) the (first|top level|leading) directory", " --strip-components=1", ""), ("(stripping|removing) the first {n} (directory levels|leading directories|path components)", " --strip-components={n}", ""), ("(verbosely|with verbose output|listing the files as they are extracted)", "", "v"), ("preserving permissions", "", "p"), ("without overwriting existing files", " --skip-old-files", ""), ("excluding {glob} files", " --exclude='{glob}'", "")])
        say = ["%s %s %s %s" % (verb, what, to, opt), "%s %s %s %s" % (verb, what, opt, to)]
        return [" ".join(s.split()) for s in say], "tar -x%sf {archive}%s%s%s" % (v, o, t, w)
    say, cmd = rng.choice([(["(list|display|print|show) the contents of [the] [tar] archive {archive}", "(list|display) [the] [names of] [all] files (in|inside|contained in) [the] [tar] archive {archive} [without extracting it]"], "tar -tf {archive}"), (["(list|display|print) the contents of [the] archive {archive} (in detail|verbosely|with details|with permissions and sizes|in long format)"], "tar -tvf {archive}"),
                           (["(count the|print the number of|display the number of) files in [the] [tar] archive {archive}", "print how many entries [the] archive {archive} contains"], "tar -tf {archive} | wc -l"), (["(list|find|print|display) [the] files in [the] [tar] archive {archive} (matching|whose names contain|containing) {word} in their (path|names)"], "tar -tf {archive} | grep '{word}'"),
                           (["(print|display|output) [the contents of] {file} (from|in|inside) [the] archive {archive} (to standard output|to stdout|without extracting it|on the terminal)"], "tar -xOf {archive} {file}"), (["(append|add) {file} to [the] [existing] [uncompressed] tar archive {name}.tar"], "tar -rf {name}.tar {file}")])
    return [" ".join(s.split()) for s in say], cmd


@compose("formal-remote", weight=3, tags="rsync scp ssh")
def formal_remote(rng):
    u, at = rng.choice([("", "{host}"), ("", "{host}"), ("as user {user} ", "{user}@{host}")])
    host = rng.choice(["[the] [remote] (host|server|machine) {host}", "{host}", "remote (host|server) {host}"])
    r = rng.random()
    if r < .42:
        opts = rng.sample([("(compressing data during transfer|with compression)", "z", ""), ("(deleting files (that do not exist in|not present in|missing from) the source|and delete files that no longer exist in the source|removing extraneous files from the destination)", "", " --delete"), ("(showing|displaying|with) progress", "", " --progress"), ("(as a dry run|without making any changes|in dry run mode)", "n", ""), ("(excluding|except) {glob} files", "", " --exclude='{glob}'"),
                           ("excluding [the] directory {name}", "", " --exclude='{name}'"), ("(skipping|without overwriting) files that are newer (at|in|on) the destination", "u", ""), ("preserving hard links", "H", ""), ("(verbosely|with verbose output)", "v", ""), ("(limiting|with) [the] bandwidth [limited] to {n} (KB/s|KB per second|kilobytes per second)", "", " --bwlimit={n}"), ("skipping files that already exist [(at|in) the destination]", "", " --ignore-existing")], rng.choice([0, 1, 1, 2]))
        opts = opts[:1] if len(opts) == 2 and opts[0][2].startswith(" --exc") and opts[1][2].startswith(" --exc") else opts
        fl, lo, words = "".join(o[1] for o in opts), "".join(o[2] for o in opts), " ".join(o[0] for o in opts)
        base = "rsync -a" + "".join(c for c in "vznuH" if c in fl) + lo
        if rng.random() < .5:
            say = ["(synchronize|sync|mirror) [the] [contents of] [the] [directory] {dir} (to|with|into) [the] [directory] {dir2} %s" % words, "(copy|synchronize|replicate|mirror) [all] [the] contents of {dir} (to|into) {dir2} (using rsync|with rsync) %s" % words, "rsync [the] [contents of] {dir} to {dir2} %s" % words, "(recursively copy|recursively synchronize) {dir} to {dir2} with rsync (preserving attributes|preserving permissions and times|in archive mode) %s" % words]
            return [" ".join(s.split()) for s in say], base + " {dir}/ {dir2}/"
        base = base if "v" in fl else base.replace("-a", "-av", 1)
        base = base if "z" in fl else base.replace("-av", "-avz", 1)
        up = rng.random() < .6
        if up:
            say = ["(copy|upload|transfer|synchronize|mirror) [the] [directory] {dir} to {dir2} on %s %s%s %s" % (host, u, "(using|with|via) rsync", words), "rsync {dir} to [the] directory {dir2} on %s %s%s" % (host, u, words), "(synchronize|sync) [the] [local] directory {dir} (with|to) [the] [directory] {dir2} on %s %s%s" % (host, u, words)]
            return [" ".join(s.split()) for s in say], base + " {dir} %s:{dir2}" % at
        say = ["(copy|download|transfer|synchronize|mirror) [the] [directory] {dir} (from|on) %s %sto [the] [local] directory {dir2} (using|with|via) rsync %s" % (host, u, words), "rsync [the] [remote] directory {dir} (from|on) %s to [local] {dir2} %s%s" % (host, u, words)]
        return [" ".join(s.split()) for s in say], base + " %s:{dir} {dir2}" % at
    if r < .66:
        opts = rng.sample([("(on|using|over|via) port {port}", "-P {port} "), ("(using|with) [the] (identity file|private key|key|key file) {file4}", "-i {file4} "), ("preserving (modification times|times|times and modes|file attributes)", "-p "), ("(with compression|compressing the data)", "-C ")], rng.choice([0, 0, 1, 1]))
        fl, words = "".join(o[1] for o in opts), " ".join(o[0] for o in opts)
        what, path, rec = rng.choice([("[the] file {file}", "{file}", ""), ("{file}", "{file}", ""), ("[the] files {file} and {file2}", "{file} {file2}", ""), ("all {glob} files", "{glob}", ""), ("[the] directory {dir} (recursively|and its contents|and all its contents)", "{dir}", "-r "), ("recursively [the] directory {dir}", "{dir}", "-r ")])
        if rng.random() < .6:
            to, t = rng.choice([("[the] directory {dir2} on " + host, ":{dir2}"), ("{dir2} on " + host, ":{dir2}"), ("the home directory on " + host, ":"), (host, ":")])
            say = ["(copy|upload|securely copy|transfer|send) %s to %s %s%s" % (what, to, u, words), "(copy|upload) %s to %s %s%s (using|with|via) scp" % (what, to, u, words), "scp %s to %s %s%s" % (what, to, u, words)]
            if what.startswith("recursively"):
                say = [s.replace("recursively ", "", 1).replace("(copy|", "recursively (copy|", 1) for s in say[:2]]
            return [" ".join(s.split()) for s in say], "scp %s%s%s %s%s" % (rec, fl, path, at, t)
        if "{file2}" in path or "glob" in path or what.startswith("recursively"):
            what, path, rec = "[the] file {file}", "{file}", ""
        to, t = rng.choice([("[the] [local] directory {dir2}", "{dir2}"), ("the current directory", "."), ("{dir2}", "{dir2}")])
        say = ["(copy|download|securely copy|fetch) %s from %s %sto %s %s" % (what, host, u, to, words), "(copy|download) %s from %s %sto %s %s (using|with|via) scp" % (what, host, u, to, words)]
        return [" ".join(s.split()) for s in say], "scp %s%s%s:%s %s" % (rec, fl, at, path, t)
    opts = rng.sample([("(on|using|over|via) port {port}", "-p {port} "), ("(using|with) [the] (identity file|private key|key file) {file4}", "-i {file4} "), ("with X11 forwarding [enabled]", "-X "), ("with agent forwarding", "-A "), ("(via|through) [the] jump host {host2}", "-J {host2} "), ("(with verbose output|verbosely)", "-v "), ("allocating a pseudo-terminal", "-t ")], rng.choice([0, 1, 1]))
    fl, words = "".join(o[1] for o in opts), " ".join(o[0] for o in opts)
    if rng.random() < .5:
        say = ["(connect to|log in to|log into|open a shell on|ssh into|ssh to) %s %s%s" % (host, u, words), "(open|start) an ssh (session|connection) (on|to) %s %s%s" % (host, u, words)]
        if not u and not words:
            say = say[1:]
        return [" ".join(s.split()) for s in say], "ssh %s%s" % (fl, at)
    act, cmd = rng.choice([("(execute|run) [the] [command] {cmd}", "'{cmd}'"), ("(execute|run) [the] [command] {cmd}", "'{cmd}'"), ("(execute|run) the local script {file}", "'bash -s' < {file}"), ("(print|display|show) [the contents of] [the] file {file}", "'cat {file}'"), ("(print|display|show) the last {n} lines of {file}", "'tail -n {n} {file}'"), ("(list|display) the contents of [the] directory {dir}", "'ls {dir}'"), ("(print|display|show) the free disk space", "'df -h'"), ("create [the] directory {dir}", "'mkdir -p {dir}'"), ("(search for|grep) {word} in {file}", "\"grep '{word}' {file}\""), ("count the lines of {file}", "'wc -l {file}'"), ("(display|print) the uptime", "uptime")])
    if cmd == "'{cmd}'":
        cmd = "{cmd}"
    say = ["%s on %s %s%s" % (act, host, u, words), "%s (via|over|through|using) ssh on %s %s%s" % (act, host, u, words), "(connect|ssh) to %s %s%s and %s" % (host, u, words, act)]
    return [" ".join(s.split()) for s in say], "ssh %s%s %s" % (fl, at, cmd)


# ---------------------------------------------------------------- modes and owners of what is named

@compose("formal-mode", weight=2.5, tags="chmod chown chgrp")
def formal_mode_of(rng):
    what, arg, rec = rng.choice([("[the] file {file}", "{file}", ""), ("{file}", "{file}", ""), ("{file}", "{file}", ""), ("[the] directory {dir}", "{dir}", ""), ("{dir} and (all its contents|all files in it|everything under it|all of its contents)", "{dir}", "-R "), ("[the] directory {dir} and (all [of] its contents|all its files and subdirectories|its contents)", "{dir}", "-R "), ("everything (in|under) {dir}", "{dir}", "-R "), ("all files and directories (in|under) {dir}", "{dir}", "-R "), ("recursively", "{dir}", "-R "),
                                 ("all {glob} files in the current directory", "{glob}", ""), ("[the] files {file} and {file2}", "{file} {file2}", "")])
    pre = ""
    if what == "recursively":
        what, pre = "[the] [directory] {dir}", "recursively "
    v, vf = rng.choice([("", ""), ("", ""), ("", ""), ("", ""), ("(verbosely|printing each change)", "-v ")])
    r = rng.random()
    if r < .25:
        say = ["(change|set) the (permission|permissions|mode) (of|for|on) %s to {perm} %s" % (what, v), "(change|set) permissions to {perm} (for|on) %s %s" % (what, v), "give %s {perm} permissions %s" % (what, v)]
        cmd = "chmod %s%s{perm} %s" % (rec, vf, arg)
    elif r < .62:
        words, m = mode(rng)
        say = ["%s %s %s" % (words, what, v), "%s %s %s" % (words, what, v)]
        if rng.random() < .2 and "+" in m and not pre:
            words2, m2 = mode(rng)
            m, say = m + "," + m2, ["%s %s and %s it" % (words, what, words2)] if rec == "" and "glob" not in arg and "file2" not in arg else ["%s %s and %s them" % (words, what, words2)]
            vf = ""
        cmd = "chmod %s%s%s %s" % (rec, vf, m, arg)
    elif r < .82:
        who, to = rng.choice([("{user}", "{user}"), ("[the] user {user}", "{user}"), ("root", "root"), ("the current user", "\"$USER\"")])
        say = ["(change|set) the (owner|ownership) of %s to %s %s" % (what, who, v), "make %s [the] owner of %s %s" % (who, what, v), "(assign|transfer|give) [the] ownership of %s to %s %s" % (what, who, v)]
        cmd = "chown %s%s%s %s" % (rec, vf, to, arg)
    elif r < .92:
        say = ["(change|set) the owner of %s to {user} and [the] group to {group} %s" % (what, v), "(change|set) the (owner and group|user and group ownership|ownership) of %s to {user}:{group} %s" % (what, v), "(change|set) the owner and group of %s to {user} and {group} [respectively] %s" % (what, v)]
        cmd = "chown %s%s{user}:{group} %s" % (rec, vf, arg)
    else:
        say = ["(change|set) the group [ownership|owner] of %s to {group} %s" % (what, v), "assign %s to [the] group {group} %s" % (what, v)]
        cmd = "chgrp %s%s{group} %s" % (rec, vf, arg)
    return [" ".join((pre + s).split()) for s in say], cmd


# ---------------------------------------------------------------- disk, processes, dates, loops

@compose("formal-du", weight=2, tags="du df")
def formal_du(rng):
    what, d = rng.choice([("(each|every) (file and directory|entry) in {dir}", "{dir}/*"), ("(each|every) (file and directory|entry) in the current directory", "*"), ("all (files and directories|entries) in the current directory", "*"), ("all subdirectories of {dir}", "{dir}/*/"), ("(each|every) subdirectory of the current directory", "*/"), ("[the] directory {dir}", "{dir}"), ("the current directory", "."), ("all {glob} files", "{glob}"), ("[the] file {file}", "{file}"), ("[the] (directories {dir} and {dir2}|{dir} and {dir2} directories)", "{dir} {dir2}"), ("the home directory", "~")])
    many = what.startswith(("(each", "all"))
    unit, fl = rng.choice([("in [a] human readable (form|format)", "h"), ("in human-readable (units|form)", "h"), ("", "h"), ("in (megabytes|MB)", "m"), ("in (kilobytes|KB)", "k"), ("in bytes", "b")])
    size = rng.choice(["disk usage", "disk space used by", "disk usage", "total size", "disk space occupied by"])
    of = "" if size.endswith("by") else "of "
    more_, tail = rng.choice([("", ""), ("sorted by size in ascending order", "sort"), ("(sorted|ordered) from (smallest to largest|the smallest to the largest)", "sort"), ("sorted by size [in (descending|reverse) order]", "rsort"), ("sorted by size, largest first", "rsort"), ("and show the {n} (largest|biggest)", "top"), ("(and|including) [a|the] grand total", "c")]) if many else ("", "")
    say = ["(print|display|show|calculate|report|summarize) the %s %s%s %s %s" % (size, of, what, unit, more_), "=[the] %s %s%s %s %s" % (size, of, what, unit, more_)]
    cmd = "du -s%s%s %s" % (fl, "c" if tail == "c" else "", d)
    num = "h" if fl == "h" else "n"
    cmd += {"sort": " | sort -" + num, "rsort": " | sort -r" + num, "top": " | sort -r%s | head -n {n}" % num}.get(tail, "")
    return [" ".join(s.split()) for s in say], {"gnu": cmd} if fl == "b" else cmd


PS_BY = [("(by CPU usage|by processor usage|by CPU)", "%cpu", "-"), ("(by memory usage|by memory|by memory consumption)", "%mem", "-"), ("by start time", "start_time", ""), ("by (resident set size|RSS)", "rss", "-"), ("by process ID", "pid", "")]


@compose("formal-ps", weight=2.5, tags="ps pgrep kill pkill")
def formal_ps(rng):
    r = rng.random()
    show = "(print|display|list|show|output)"
    if r < .25:
        by, key, sign = rng.choice(PS_BY)
        first, tail = rng.choice([("", ""), ("", ""), ("and (display|show|print) the (first|top) {n}", " | head -n $(({n} + 1))")])
        say = [show + " [information about] all [running] processes sorted %s %s" % (by, first), "sort [all] [running] processes %s %s" % (by, first), "=all [running] processes (ordered|sorted) %s %s" % (by, first)]
        return [" ".join(s.split()) for s in say], {"gnu": "ps aux --sort=%s%s%s" % (sign, key, tail)}
    if r < .5:
        who, sel = rng.choice([("[the] process {pid}", "-p {pid}"), ("[the] process with (ID|PID|process ID) {pid}", "-p {pid}"), ("all processes (owned by|belonging to|of|run by) [user] {user}", "-u {user}"), ("all processes named {proc}", "-C {proc}"), ("all [running] processes", "-e"), ("all children of [the] process {pid}", "--ppid {pid}")])
        what, o, eq = rng.choice([("the (process ID and command|PID and command name)", "pid,comm", 0), ("the (process ID and full command line|PID and arguments)", "pid,args", 0), ("the (PID, CPU and memory usage|process ID, CPU usage and memory usage)", "pid,%cpu,%mem", 0), ("the elapsed time", "etime=", 1), ("the parent process ID", "ppid=", 1), ("the start time", "lstart=", 1), ("the full command line", "args=", 1), ("the command name", "comm=", 1), ("the (owner|user name)", "user=", 1), ("the (nice value|niceness)", "ni=", 1), ("the (state|status)", "stat=", 1), ("the memory usage", "rss=", 1), ("the [number of threads|thread count]", "nlwp=", 1), ("the user, PID and command", "user,pid,comm", 0)])
        if eq and sel in ("-e", "-u {user}", "--ppid {pid}") or what.startswith("the ["):
            what, o = "the (PID and command name|process ID and command)", "pid,comm"
        say = [show + " %s of %s" % (what, who), "=%s of %s" % (what, who), "get %s (of|for) %s" % (what, who)]
        cmd = "ps %s -o %s" % (sel, o) if not eq or o == "pid,comm" else "ps -o %s %s" % (o, sel)
        return [" ".join(s.split()) for s in say], {"gnu": cmd} if sel.startswith(("-C", "--")) else cmd
    if r < .75:
        sig, s = rng.choice([("", ""), ("", ""), ("with SIGKILL", "-9 "), ("(forcibly|forcefully|immediately)", "-9 "), ("with signal {n}", "-{n} "), ("with SIGINT", "-INT "), ("gracefully", "")])
        who, run = rng.choice([("[the] process {pid}", "kill %s{pid}"), ("[the] process with (ID|PID|process ID) {pid}", "kill %s{pid}"), ("all processes named {proc}", "pkill %s{proc}"), ("[all] processes (whose command line (contains|matches)|with a command line matching) {word}", "pkill %s-f {word}"), ("all processes (owned by|belonging to|of) [the] user {user}", "pkill %s-u {user}"), ("all children of [the] process {pid}", "pkill %s-P {pid}"), ("[the] process (listening on|using) [TCP] port {port}", "kill %s$(lsof -t -iTCP:{port} -sTCP:LISTEN)"),
                               ("[the] (newest|most recently started) process named {proc}", "pkill %s-n {proc}"), ("[the] oldest process named {proc}", "pkill %s-o {proc}"), ("[all] processes (that are using|that have open|accessing) [the] file {file}", "fuser -k {file}"), ("[all] background jobs of the current shell", "kill %s$(jobs -p)")])
        if run.startswith("fuser"):
            sig, run = "", "fuser -k {file}"
            return [" ".join(x.split()) for x in ["(kill|terminate) %s" % who, "(kill|terminate|end) %s" % who]], {"gnu": run}
        say = ["(kill|terminate) %s %s" % (who, sig), "(kill|terminate|end|stop) %s %s" % (who, sig)]
        return [" ".join(x.split()) for x in say], run % s
    sig, name = rng.choice([("SIGHUP", "HUP"), ("SIGUSR1", "USR1"), ("SIGUSR2", "USR2"), ("SIGSTOP", "STOP"), ("SIGCONT", "CONT"), ("SIGTERM", "TERM"), ("SIGKILL", "KILL"), ("SIGINT", "INT"), ("SIGQUIT", "QUIT")])
    if r < .87:
        who, run = rng.choice([("[the] process {pid}", "kill -%s {pid}"), ("[the] process with (ID|PID) {pid}", "kill -%s {pid}"), ("all processes named {proc}", "pkill -%s {proc}"), ("[all] processes (of|belonging to|owned by) user {user}", "pkill -%s -u {user}"), ("[all] processes whose command line contains {word}", "pkill -%s -f {word}"), ("[the] processes {pid} and {pid2}", "kill -%s {pid} {pid2}")])
        return ["send [the] [signal] %s [signal] to %s" % (sig, who), "send %s to %s" % (sig, who), "signal %s with %s" % (who, sig)], run % name
    who, run = rng.choice([("(whose name is|named) {proc}", "pgrep%s {proc}"), ("whose (command line|full command line) contains {word}", "pgrep%s -f {word}"), ("(owned by|belonging to|of|run by) [the] user {user}", "pgrep%s -u {user}"), ("that are children of [process] {pid}", "pgrep%s -P {pid}")])
    kind, fl = rng.choice([("the (process IDs|PIDs)", ""), ("the (PIDs and names|process IDs and names)", " -l"), ("the (PIDs|process IDs) and full command lines", " -a"), ("the number", " -c")])
    return [show + " %s of [all] [the] processes %s" % (kind, who), "=%s of all processes %s" % (kind, who), "(find|get) %s of [all] [the] processes %s" % (kind, who)], {"gnu": run % fl}


FORMATS = [("YYYY-MM-DD", "%F"), ("YYYYMMDD", "%Y%m%d"), ("DD/MM/YYYY", "%d/%m/%Y"), ("MM/DD/YYYY", "%m/%d/%Y"), ("DD.MM.YYYY", "%d.%m.%Y"), ("YYYY/MM/DD", "%Y/%m/%d"), ("HH:MM:SS", "%T"), ("HH:MM", "%H:%M"), ("YYYY-MM", "%Y-%m"), ("DD-MM-YYYY", "%d-%m-%Y"), ("YYYYMMDD-HHMMSS", "%Y%m%d-%H%M%S"), ("YYYYMMDDHHMMSS", "%Y%m%d%H%M%S"), ("YYYY-MM-DD HH:MM:SS", "%F %T"), ("YYYY-MM-DD_HH-MM-SS", "%F_%H-%M-%S"), ("YYYY-MM-DD HH:MM", "%F %H:%M")]


@compose("formal-date", weight=2, tags="date")
def formal_date(rng):
    show = "(print|display|output|show|get)"
    base, gnu, bsd = rng.choice([("(the current date|today's date|current date|the current date and time)", "", ""), ("(the current date|today's date|current date)", "", ""), ("yesterday's date", "-d yesterday ", "-v-1d "), ("tomorrow's date", "-d tomorrow ", "-v+1d "), ("the date {n} days ago", "-d '{n} days ago' ", "-v-{n}d "), ("the date {n} days from now", "-d '+{n} days' ", "-v+{n}d "), ("the date {n} weeks ago", "-d '{n} weeks ago' ", "-v-{n}w "), ("the date {n} months ago", "-d '{n} months ago' ", "-v-{n}m "), ("the date one week from now", "-d '+1 week' ", "-v+1w "),
                                 ("the [last] modification (date|time) of {file}", "-r {file} ", "-r {file} "), ("the UNIX timestamp {n}", "-d @{n} ", "-r {n} "), ("the current UTC (date|time)", "-u ", "-u "), ("the current date in UTC", "-u ", "-u ")])
    r = rng.random()
    if r < .6:
        words, fmt = rng.choice(FORMATS)
        fmt = "'+%s'" % fmt if " " in fmt else "+" + fmt
        say = [show + " %s in [the] (%s format|format %s)" % (base, words, words), show + " %s (formatted as|as|using the format) %s" % (base, words), "=%s in %s format" % (base, words)]
        if rng.random() < .12:
            say = ["(save|store|assign) %s in %s format (in|to) [the] [shell] variable {var}" % (base, words)]
            return say, {"gnu": "{var}=$(date %s%s)" % (gnu, fmt), "bsd": "{var}=$(date %s%s)" % (bsd, fmt)}
    else:
        words, fmt = rng.choice([("the day of the week", "+%A"), ("the (full|complete) name of the weekday", "+%A"), ("the abbreviated weekday name", "+%a"), ("the day of the month", "+%d"), ("the day of the year", "+%j"), ("the week number", "+%V"), ("the name of the month", "+%B"), ("the abbreviated month name", "+%b"), ("the year", "+%Y"), ("the seconds since the epoch", "+%s"), ("the number of seconds since the (Unix epoch|epoch)", "+%s"), ("the (hour|hour of the day)", "+%H"), ("the month number", "+%m")])
        of = base.replace("(the current date|today's date|current date|the current date and time)", "(the current date|today)").replace("(the current date|today's date|current date)", "(today|the current date)")
        say = [show + " %s (of|for) %s" % (words, of), "=%s (of|for) %s" % (words, of)]
    if "UNIX" in base:
        say = ["convert %s to %s" % (base, "[the] format %s" % words if r < .6 else words.replace("the ", "its ", 1)), show + " %s as %s" % (base, words)] if r < .6 else say
    return [" ".join(s.split()) for s in say], {"gnu": "date %s%s" % (gnu, fmt), "bsd": "date %s%s" % (bsd, fmt)}


@compose("formal-loop", weight=2, tags="for while")
def formal_loop(rng):
    g, words = rng.choice([("{glob}", "(each|every) {glob} file in the current directory"), ("{glob}", "(each|every) file matching {glob}"), ("{dir}/*", "(each|every) file in {dir}"), ("*.{ext}", "(each|every) file with extension {ext} in the current directory"), ("{dir}/{glob}", "(each|every) {glob} file in {dir}"), ("*", "(each|every) file in the current directory")])
    act, cmd = rng.choice([("(print|display) its name and [the] number of lines", "wc -l \"$f\""), ("(execute|run) {cmd} (on|with|for) it", "{cmd} \"$f\""), ("(execute|run) {cmd} with the (file name|name) as [the] argument", "{cmd} \"$f\""), ("append {text} to it", "echo '{text}' >> \"$f\""), ("(make|create) a [backup] copy with [the] suffix {ext3}", "cp \"$f\" \"$f.{ext3}\""), ("append [the suffix] {ext3} to its name", "mv \"$f\" \"$f.{ext3}\""), ("(prepend|add) {name} to the (beginning|front) of its name", "pre"), ("(replace|substitute) {word} (with|by) {word2} in its name", "mv \"$f\" \"${{f//{word}/{word2}}}\""), ("rename it to lower case", "mv \"$f\" \"${{f,,}}\""), ("rename it to upper case", "mv \"$f\" \"${{f^^}}\""),
                           ("(print|echo) its name", "echo \"$f\""), ("(print|display) [only] the first line", "head -n 1 \"$f\""), ("(print|display) its base name without [the] extension", "base"), ("(sort it|sort its lines) in place", "sort -o \"$f\" \"$f\""), ("change its extension to {ext2}", "mv \"$f\" \"${{f%.*}}.{ext2}\""), ("remove its extension", "mv \"$f\" \"${{f%.*}}\""), ("replace [all] spaces in its name with underscores", "mv \"$f\" \"${{f// /_}}\"")])
    if cmd == "pre":
        if "/" in g:
            g, words = "*", "(each|every) file in the current directory"
        cmd = "mv \"$f\" \"{name}$f\""
    if cmd == "base":
        cmd = "echo \"${{f%.*}}\"" if "/" not in g else "basename \"${{f%.*}}\""
    if "/" in g and ("name" in act or "rename" in act) and cmd.startswith("mv") and ("//" in cmd or ",," in cmd or "^^" in cmd):
        g, words = "{glob}", "(each|every) {glob} file in the current directory"
    say = ["for %s, %s" % (words, act), "for %s %s" % (words, act), "loop (over|through) %s and %s" % (words, act), "iterate (over|through) %s and %s" % (words, act), "in a loop, for %s %s" % (words, act)]
    return [" ".join(s.split()) for s in say], "for f in %s; do %s; done" % (g, cmd)


# ---------------------------------------------------------------- single requests in the same voice

ASK = "(prompting before (overwriting|overwrite)|asking before overwriting|interactively)"
intent("formal-cp-preserve", run="cp -p {file} {dir}", tags="cp", say=["copy {file} to {dir} preserving [the] (mode, ownership and timestamps|permissions and timestamps|ownership and permissions|file attributes|modification time)", "copy [the] file {file} to [the] directory {dir}, preserving its (attributes|mode and timestamps)", "preserve [the] (permissions|attributes|timestamps) (while|when) copying {file} to {dir}",
    "copy {file} into {dir} and keep (its timestamps|its owner and permissions|the original modification time)", "=copy of {file} in {dir} with [the] (original|same) (permissions and dates|attributes)"])
intent("formal-cp-archive", run="cp -a {dir} {dir2}", tags="cp", say=["recursively copy {dir} to {dir2} preserving (all attributes|permissions, ownership and timestamps|symbolic links and permissions|everything)", "copy [the] directory {dir} and (all of its contents|all its contents|everything in it) to {dir2} preserving (permissions|attributes|links|timestamps)", "copy {dir} to {dir2} in archive mode",
    "copy [the] directory tree {dir} to {dir2} without following symbolic links [and preserving attributes]", "(archive copy|make an archive copy of) {dir} (to|in) {dir2}"])
intent("formal-cp-noclobber", run="cp -n {file} {dir}", tags="cp", say=["copy {file} to {dir} without overwriting (existing files|an existing file)", "copy {file} to [the] directory {dir} (unless it exists there|only if it does not [already] exist there|if not present there)", "copy [the] file {file} into {dir}, never overwriting", "do not overwrite existing files when copying {file} to {dir}", "copy {file} to {dir} with no clobber"])
intent("formal-cp-update", run="cp -u {file} {dir}", tags="cp", say=["copy {file} to {dir} only (if|when) (it|the source) is newer than the (destination|existing copy)", "copy {file} to [the] directory {dir} if the copy (there is older|is missing or older)", "update the copy of {file} in {dir} if it is older [than the source]", "copy [the] file {file} to {dir} only when newer or missing there"])
intent("formal-cp-ask", run="cp -i {file} {dir}", tags="cp", say=["copy {file} to {dir} " + ASK, "(interactively copy|prompt before overwriting when copying) {file} to {dir}", "copy [the] file {file} to [the] directory {dir} and ask for confirmation before overwriting", "ask before overwriting [anything] when copying {file} into {dir}"])
intent("formal-cp-recursive-ext", run="find {dir} -type f -name '*.{ext}' -exec cp --parents -t {dir2} {{}} +", tags="find cp", say=["copy the directory structure of {dir} with only the {ext} files to {dir2}", "copy all files with extension {ext} (in|under) {dir} to {dir2} keeping their relative paths", "recreate [the] directory tree {dir} in {dir2} with only its {ext} files"])
intent("formal-cp-contents", run="cp -r {dir}/. {dir2}", tags="cp", say=["copy the contents of {dir} including hidden files to {dir2}", "recursively copy everything in {dir}, hidden files included, (to|into) {dir2}", "copy all files and directories in {dir} (including dot files|hidden ones included) (to|into) [the] [existing] [directory] {dir2}", "copy the contents of [the] directory {dir} but not the directory itself to {dir2}"])
intent("formal-mv-noclobber", run="mv -n {file} {dir}", tags="mv", say=["move {file} to {dir} without overwriting (existing files|an existing file)", "move {file} to [the] directory {dir} unless (it exists there|a file of that name exists there)", "move [the] file {file} into {dir}, never overwriting", "do not overwrite existing files when moving {file} to {dir}"])
intent("formal-mv-ask", run="mv -i {file} {dir}", tags="mv", say=["move {file} to {dir} " + ASK, "prompt before overwriting when moving {file} to {dir}", "move [the] file {file} to [the] directory {dir} and ask for confirmation before overwriting", "interactively move {file} into {dir}"])
intent("formal-mv-all", run="mv {dir}/* {dir2}", tags="mv", say=["move all (files and directories|files|files and subdirectories|non-hidden files) (in|from) {dir} to {dir2}", "move the contents of [the] [directory] {dir} (to|into) [the] [directory] {dir2}", "move everything (in|inside|from) {dir} (to|into) {dir2}"])
intent("formal-mkdir-p", run="mkdir -p {dir}", tags="mkdir", say=["create [the] directory {dir} and any missing parent directories", "create {dir} (including|and|with) [all] [its] (parent directories|parents|intermediate directories) as (needed|required|necessary)", "create [the] directory {dir} if it does not [already] exist", "make directories to {dir} as needed", "create all (directories|components) of the path {dir}", "make [the] directory {dir} without error if it exists"])
intent("formal-mkdir-mode", run="mkdir -m {perm} {name}", tags="mkdir", say=["create [a] directory {name} with (permissions|mode|permission) {perm}", "create [a] directory named {name} and set its (permissions|mode) to {perm}", "make [a] {perm} mode directory {name}", "create [the] directory {name} having {perm} permissions"])
intent("formal-ln-force", run="ln -sf {path} {name}", tags="ln", say=["create [a] symbolic link [named] {name} to {path}, (replacing|overwriting|removing) [any|the] existing (one|file|link)", "forcibly create [a] (symlink|symbolic link) {name} pointing to {path}", "force [the] creation of [a] (symbolic link|symlink) {name} to {path}",
    "overwrite [the] [existing] (symbolic link|symlink) {name} (to point|so that it points) to {path}", "replace [the] (symbolic link|symlink) {name} with one (to|that points to) {path}"])
intent("formal-ln-plain", run="ln -s {path} {name}", tags="ln", weight=1.3, say=["create [a] (symbolic link|symlink|soft link) [named] {name} (to|pointing to|that points to) {path}", "create [a] (symbolic link|soft link) (to|for) {path} (with [the] name|named|called) {name}", "(link|symlink) {path} (to|as) {name} symbolically", "make {name} [a] symbolic link to {path}", "create [a] symbolic link in the current directory to {path} named {name}"])
intent("formal-ln-hard", run="ln {file} {name}", tags="ln", say=["create [a] hard link [named] {name} (to|for) {file}", "create [a] hard link to {file} (named|with the name|called) {name}", "hard link {file} (to|as) {name}", "make {name} a hard link (to|of) [the] file {file}"])
intent("formal-ln-in-dir", run="ln -s {path} {dir}", tags="ln", say=["create [a] (symbolic link|symlink) to {path} in [the] directory {dir}", "symbolically link {path} into [the] directory {dir}", "create [a] (symlink|symbolic link) in [the] directory {dir} that points to {path}", "place [a] symbolic link to {path} into [the] directory {dir}"])
intent("formal-realpath", run="realpath {path}", tags="realpath", say=["(print|display|show|resolve) the (absolute|canonical|full|real) path (of|to|for) {path} [resolving [all] (symbolic links|symlinks)]", "=[the] (canonical|absolute) (path|path name|filename) of {path}", "resolve (all|the) (symbolic links|symlinks) in [the path] {path} [and print the result]", "convert [the] [relative] path {path} to [an] absolute path"])
intent("formal-link-target", run="readlink {name}", tags="readlink", say=["(print|display|show|output) the target of [the] (symbolic link|symlink) {name}", "(print|show) (the file|the path|what) [that] [the] symbolic link {name} points to", "=[the] (value|destination) of [the] symbolic link {name}", "read [the] symbolic link {name} [without following it further]"])
intent("formal-basename", run="basename {path}", tags="basename", say=["(print|display|output|show|get) [only] the (file name|base name|filename|last component) of {path} [without the directory]", "(strip|remove) the (directory|leading directories|directory part) from [the path] {path}", "=[the] (base name|last path component) of {path}", "(print|extract) the last component of [the] path {path}"])
intent("formal-basename-suffix", run="basename {file} .{ext}", tags="basename", say=["(print|display|get) the (base name|file name|basename) of {file} without [the] [extension|suffix] {ext}", "(strip|remove) the directory and [the] (extension|suffix) {ext} from {file}", "=base name of {file} with [the] {ext} (suffix|extension) (removed|stripped)"])
intent("formal-dirname", run="dirname {path}", tags="dirname", say=["(print|display|output|show|get) [only] the (directory|directory part|directory name|parent directory) of [the path] {path}", "(strip|remove) the (last component|file name) from [the path] {path}", "=[the] (directory part|path without the file name) of {path}", "=[the] parent directory of [the path] {path}"])
intent("formal-split-prefix", run="split -l {n} {file} {name}", tags="split", say=["split {file} into (files|pieces|chunks) of {n} lines (each with the prefix|with [the] prefix|with names starting with|named with [the] prefix) {name}", "split [the] file {file} (every|at every) {n} lines into files (beginning|starting) with {name}", "divide {file} into {n} line (files|pieces) prefixed (with|by) {name}",
    "split {file} into (files|chunks) of at most {n} lines each, prefixed {name}", "=pieces of {n} lines each of {file} in files (prefixed|whose names start with) {name}"])
intent("formal-split-numeric", run={"gnu": "split -d -l {n} {file} {name}"}, tags="split", say=["split {file} into (files|pieces) of {n} lines with numeric suffixes and [the] prefix {name}", "split {file} every {n} lines into (numbered files|files with numeric suffixes) (named|prefixed|starting with) {name}", "divide {file} into pieces of {n} lines named {name} followed by (a number|digits)"])
intent("formal-split-bytes", run="split -b {size:bytes} {file} {name}", tags="split", say=["split {file} into (files|pieces|parts|chunks) of {size} [each] (with [the] prefix|prefixed|named with [the] prefix) {name}", "divide [the] file {file} into {size} (parts|pieces) whose names (start|begin) with {name}", "split {file} into pieces no larger than {size} prefixed with {name}"])
intent("formal-diff-common", run="diff -y --suppress-common-lines {file} {file2}", tags="diff", say=["compare {file} and {file2} side by side (showing|displaying|and show) only [the] (differences|differing lines|lines that differ)", "(print|display|show) [only] the differing lines of {file} and {file2} side by side", "=[a] side by side diff of {file} and {file2} without [the] common lines", "compare {file} with {file2} in two columns, suppressing common lines"])
intent("formal-diff-context", run="diff -U {n} {file} {file2}", tags="diff", say=["compare {file} and {file2} in unified format with {n} lines of context", "(print|show|display) [a] unified diff of {file} and {file2} with {n} context lines", "=[the] differences between {file} and {file2} with {n} lines of [unified] context", "show {n} lines of context around each difference between {file} and {file2}"])
intent("formal-diff-tree", run="diff -r {dir} {dir2}", tags="diff", say=["recursively compare [the] [directories] {dir} and {dir2} [and show all differences]", "compare all files in {dir} and {dir2} [recursively] line by line", "(print|show|display) the differences between all files in [the] directory trees {dir} and {dir2}", "=[the] recursive diff of [directories] {dir} and {dir2}"])
intent("formal-diff-tree-brief", run="diff -rq {dir} {dir2}", tags="diff", say=["(print|list|report|show) (only|just) (which|the names of) files (differ|that differ) between [directories] {dir} and {dir2}", "recursively compare {dir} and {dir2} and (report|show|print) only [the] names of differing files", "=[the] names of files that differ between [the] directories {dir} and {dir2}", "list [the] files that differ or are missing in {dir} and {dir2} without showing the differences"])
intent("formal-xargs-n", run="xargs -n {n} {cmd} < {file}", tags="xargs", say=["(execute|run) {cmd} with the (lines|words|contents) of {file} as arguments, {n} at a time", "pass the (words|items|entries) in {file} to {cmd} {n} at a time [using xargs]", "read arguments from {file} and (run|execute) {cmd} with at most {n} (of them|arguments) per (call|invocation|command line)", "(use|using) xargs to run {cmd} on every {n} (words|items) (of|from|in) {file}"])
intent("formal-xargs-parallel", run="xargs -P {n} -n 1 {cmd} < {file}", tags="xargs", say=["(execute|run) {cmd} for (each|every) (line|argument|word) in {file} with {n} (processes|jobs) in parallel", "run up to {n} (parallel|simultaneous|concurrent) instances of {cmd}, one for each (argument|word|item) in {file}", "(execute|run) {cmd} in parallel on the items listed in {file} using {n} processes", "read arguments from {file} and run {cmd} on each using at most {n} processes at a time"])
intent("formal-xargs-each", run="xargs -I {{}} {cmd} {{}} < {file}", tags="xargs", say=["(execute|run) {cmd} with each (line|whole line) of {file} as [its|a] [single] argument", "for (each|every) line in {file} (run|execute) {cmd} with the [whole] line as [the] argument", "read {file} line by line and (run|execute) {cmd} on each line [using xargs]", "pass each line of {file} as one argument to {cmd}"])
intent("formal-while-read", run="while IFS= read -r line; do echo \"$line\"; done < {file}", tags="while", say=["read {file} line by line and (print|echo) each line", "loop (over|through) the lines (of|in) {file} and (print|echo) each [of them]", "iterate over [the] lines of {file} in a while loop", "process {file} line by line with [a] while read loop"])
intent("formal-tee-append", run="{cmd} | tee -a {file}", tags="tee", say=["(run|execute) {cmd} and append its output to {file} while [also] (displaying|printing|showing) it [on the screen]", "(print|display) the output of {cmd} and append it to {file}", "write the output of {cmd} to [both] the (terminal|console|screen) and [to] the end of {file}", "append [the] [standard] output of {cmd} to {file} and [also] show it"])
intent("formal-tee-both", run="{cmd} 2>&1 | tee {file}", tags="tee", say=["(run|execute) {cmd} and (save|write) [both] [its] [standard] output and (errors|error output|error messages) to {file} while displaying (it|them)", "(display|print) the output and errors of {cmd} and (save|write) them to {file}", "write standard output and standard error of {cmd} to the (console|terminal|screen) and to {file}", "(save|log) stdout and stderr of {cmd} to {file} while showing them [on the terminal]"])
intent("formal-redirect-split", run="{cmd} > {file} 2> {file2}", tags="sh", say=["(run|execute) {cmd} and (write|save|redirect) [standard] output to {file} and (standard error|errors|error messages) to {file2}", "redirect stdout of {cmd} to {file} and stderr to {file2}", "save the output of {cmd} in {file} and its errors in {file2}", "send [the] standard output of {cmd} to {file} and its standard error to {file2}"])
intent("formal-redirect-append", run="{cmd} >> {file} 2>&1", tags="sh", say=["(run|execute) {cmd} and append [both] [its] (output and errors|standard output and standard error|stdout and stderr) to {file}", "append stdout and stderr of {cmd} to {file}", "append everything [that] {cmd} (prints|outputs), errors included, to {file}", "append the output and the error messages of {cmd} to {file}"])
intent("formal-var-lines", run={"gnu": "{var}=$(wc -l < {file})"}, tags="wc", say=["(save|store|assign) the number of lines (in|of) {file} (in|to) [the] [shell] variable {var}", "set [the] [variable] {var} to the number of lines (in|of) {file}", "count the lines (in|of) {file} and (save|store) the result in [the] variable {var}", "(save|put) the line count of {file} (in|into) {var}"])
intent("formal-var-cmd", run="{var}=$({cmd})", tags="sh", say=["(save|store|assign) the output of {cmd} (in|to) [the] [shell] variable {var}", "set [the] [variable] {var} to the output of {cmd}", "(run|execute) {cmd} and (save|store) its output in [the] variable {var}", "capture the output of {cmd} in [the] variable {var}"])
intent("formal-var-file", run="{var}=$(cat {file})", tags="cat", say=["(save|store|read|load) the contents of {file} (in|into|to) [the] [shell] variable {var}", "set [the] variable {var} to the contents of {file}", "assign the (text|contents) of {file} to [the] variable {var}", "read {file} into [the] variable {var}"])
intent("formal-count-per-dir", run={"gnu": "find {dir} -type f -printf '%h\\n' | sort | uniq -c"}, default=HERE, tags="find uniq", say=["count the [number of] [regular] files in each directory (under|of|below) {dir}", "(print|display|show|list) the number of files in each [of the] (subdirectory|subdirectories) (of|under) {dir}", "for each directory (in|under) {dir} (print|display) the number of files (in it|it contains)", "=[the] file count of each directory [(in|under) {dir}]", "(print|show) how many files each directory under {dir} contains"])
intent("formal-count-by-ext", run="find {dir} -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn", default=HERE, tags="find sed uniq", say=["count the [number of] files by extension [(in|under) {dir}]", "(print|display|show|list) the number of files (of|for|with) each (file extension|extension|file type) [(in|under) {dir}]", "=[a] count of files for each [file] extension [(in|under) {dir}]", "list all [unique] file extensions (in|under) {dir} with their counts", "group the files (in|under) {dir} by extension and count them"])
intent("formal-extensions", run="find {dir} -type f -name '*.*' | sed 's/.*\\.//' | sort -u", default=HERE, tags="find sed sort", say=["(print|display|list|find) [all] [the] (unique|distinct|different) file extensions [(in|under) {dir}]", "list [all] [the] (different|unique) (extensions|file suffixes) (of|used by) [the] files (in|under) {dir}", "=[the] unique [file] extensions (in|under) {dir} and [all] its subdirectories"])
intent("formal-same-content", run={"gnu": "find {dir} -type f -exec md5sum {{}} + | sort | uniq -w 32 --all-repeated=separate"}, default=HERE, tags="find md5sum uniq", say=["(find|list|display) [all] files with (identical|the same|duplicate) (content|contents) [(in|under) {dir}]", "find duplicate files (in|under) {dir} based on [their] (md5|MD5|md5sum) (hash|checksum|sums)", "(find|list) [all] (duplicates|duplicate files) in the {dir} directory tree by checksum", "compute [the] md5 sums of all files under {dir} and (print|list) only [the] duplicates"])
intent("formal-broken-links", run={"gnu": "find {dir} -xtype l", "bsd": "find -L {dir} -type l"}, default=HERE, tags="find", say=["(find|list|search for|locate|display|print) [all] [the] (broken|dangling) (symbolic links|symlinks|links) [(in|under) {dir}]", "(find|list) [all] symbolic links (in|under) {dir} (whose targets do not exist|that point to nonexistent files|pointing to missing files|that are broken)", "search [the] [directory tree] {dir} for broken symlinks", "=[all] dangling symbolic links [(in|under) {dir}]"])
intent("formal-link-to", run={"gnu": "find {dir} -type l -lname '*{name}*'"}, default=HERE, tags="find", weight=.7, say=["(find|list) [all] symbolic links (in|under) {dir} (whose target|that point to a path|pointing to [a path|anything]) (containing|that contains) {name}", "(find|list|search for) [all] (symlinks|symbolic links) [(in|under) {dir}] whose target contains {name}"])
intent("formal-first-match", run="find {dir} -name '{file2:base}' -print -quit", default=HERE, tags="find", say=["find the first file named {file2} [(in|under) {dir}] and (stop|quit|exit)", "(print|display) only the first file (named|called) {file2} [(in|under) {dir}]", "(search|look) for {file2} [(in|under) {dir}] and stop after the first match", "stop (searching|the search) [(in|under) {dir}] as soon as {file2} is found"])
intent("formal-find-quiet", run="find {dir} -name '{file2:base}' 2> /dev/null", default=HERE, tags="find", say=["find [all] files named {file2} (in|under) {dir} (ignoring|suppressing|discarding|without|hiding) (permission denied errors|error messages|permission errors|errors)", "search {dir} for {file2} (suppressing|discarding|ignoring) [all] (errors|error messages)", "find {file2} (in|under) {dir} without (printing|showing|displaying) (permission denied messages|error messages)", "(find|locate) {file2} (in|under) {dir} and (discard|throw away) [the] error messages"])
intent("formal-find-root-quiet", run="find / -name '{file:base}' 2> /dev/null", tags="find", say=["(find|search for|locate) [a|the] [file|files named] {file} in the entire file system (ignoring|suppressing|discarding|without) (permission denied errors|error messages|errors)", "search the (whole|entire) file system for {file} (discarding|ignoring|suppressing|hiding) [all] (errors|error messages)", "find all files named {file} on the system without (showing|printing) (permission denied messages|error messages|errors)"])
intent("formal-find-dir-in-path", run="find / -type d -name '{name}' 2> /dev/null", tags="find", weight=.7, say=["(find|search for|locate) [all] directories (named|called) {name} in the entire file system (ignoring|suppressing|discarding|without) (permission denied errors|error messages|errors)", "search the (whole|entire) file system for [a|the] directory (named|called) {name} (discarding|hiding) [all] error messages"])
intent("formal-nl-all", run="nl -b a {file}", tags="nl", say=["number all lines (of|in) {file}, (including|even) (empty|blank) (ones|lines)", "(print|display|show|output) {file} with all lines numbered (including|even the) (blank lines|empty lines)", "(print|display) {file} numbering (blank|empty) lines too"])
intent("formal-nl-nonblank", run="cat -b {file}", tags="cat", say=["(print|display|show|output) {file} (numbering only [the] (non-blank|non-empty|nonblank) lines|with only [the] (non-blank|non-empty) lines numbered)", "number [only] the (non-blank|non-empty|nonempty) lines (of|in) {file}", "(print|show) {file} with line numbers (on|for) (non-empty|nonblank) lines (only|but not on blank ones)"])
intent("formal-rev-lines", run="rev {file}", tags="rev", say=["reverse (each|every) line (of|in) {file} [(character by character|characterwise)]", "(print|display|output) (each|every) line of {file} (with its characters in reverse order|reversed|backwards)", "reverse the [order of] characters in (each|every) line of {file}"])
intent("formal-tac-file", run={"gnu": "tac {file}", "bsd": "tail -r {file}"}, tags="tac", say=["(print|display|output|show) [the] lines (of|in) {file} in reverse order", "reverse the order of [the] lines in {file}", "(print|display|output) {file} (from the last line to the first|starting with its last line|last line first)", "concatenate {file} in reverse"])
intent("formal-watch-count", run="watch -n {age:seconds} 'ls {dir} | wc -l'", tags="watch", weight=.7, say=["(print|display|show) the number of files in {dir} every {age}", "(monitor|watch) the number of (files|entries) in {dir}, (updating|refreshing) every {age}", "repeatedly count the files in {dir} every {age}"])
intent("formal-df-path", run="df -h {dir}", tags="df", say=["(print|display|show|report) the (disk space usage|disk usage|free space|space usage) of the file system (containing|that contains|where|holding) {dir} [in human readable (form|format)]", "(print|show|report) (available|free) disk space (on|of) the file system containing {dir}", "=[the] file system [that] {dir} (is on|resides on|belongs to) and its free space", "(display|report) file system disk space usage for {dir} in [a] human readable (form|format)"])
intent("formal-df-percent", run={"gnu": "df --output=pcent {dir} | tail -n 1"}, tags="df", say=["(print|display|show|get) [only] the (percentage used|used percentage|use percentage|percentage of used space) of the file system containing {dir}", "=[the] (used space|disk usage) of the file system (containing|holding) {dir} (as a percentage|in percent)", "print how full the file system containing {dir} is in percent"])
intent("formal-df-avail", run={"gnu": "df -h --output=avail {dir} | tail -n 1"}, tags="df", say=["(print|display|show|get) only the (available|free) space (of|on) the file system containing {dir}", "=just the (free|available) (disk space|space) (in|on) the file system containing {dir} [in human readable form]", "print the amount of free disk space where {dir} is located and nothing else"])
intent("formal-path-lines", run="echo \"$PATH\" | tr ':' '\\n'", tags="tr", say=["(print|display|list|show) each (directory|entry|component) (in|of) [the] PATH [variable] on (a|its own|a separate) line", "(list|print) [all] [the] directories in the PATH [environment] variable one per line", "(print|display) the PATH variable with [each] colons replaced (by|with) newlines", "split the PATH variable (on|at) colons [into lines]"])
intent("formal-users-list", run="cut -d ':' -f 1 /etc/passwd | sort", tags="cut", say=["(print|display|list|show) [a] sorted list of [all] (user names|usernames|users|login names) (on the system|in /etc/passwd|from /etc/passwd)", "(list|print) all (users|user names) in alphabetical order", "extract [all] [the] (user names|usernames|login names) from /etc/passwd and sort them", "=[all] users on the system sorted by name"])
intent("formal-curl-code", run="curl -s -o /dev/null -w '%{{http_code}}\\n' {url}", tags="curl", say=["(print|display|show|get|output) [only] the [HTTP] (status code|response code|HTTP code) of {url}", "(request|fetch) {url} and print only the [HTTP] (status|response) code", "=[the] HTTP status code returned (by|for|from) {url}", "check {url} and (display|output) its HTTP response code [only]"])
intent("formal-curl-quiet", run="curl -sL -o {file} {url}", tags="curl", say=["(download|fetch) {url} (silently|quietly) following redirects and (save|write) it (to|as|in) {file}", "(silently|quietly) (download|save) {url} (to|as) {file}", "(save|write) the contents of {url} (to|in) {file} without (progress output|showing progress|a progress meter)", "download {url} to {file} following (redirections|redirects) and showing no progress"])
intent("formal-nice", run="nice -n {n} {cmd}", tags="nice", say=["(run|execute|start) {cmd} with [a] (niceness|nice value|priority|scheduling priority) [of] {n}", "(start|launch) {cmd} at [a] nice value of {n}", "(run|execute) {cmd} with its niceness set to {n}", "set the niceness to {n} and run {cmd}"])
intent("formal-sleep-run", run="sleep {age:seconds} && {cmd}", tags="sleep", say=["wait [for] {age} and then (run|execute) {cmd}", "(run|execute|start) {cmd} after [waiting|a delay of] {age}", "sleep [for] {age} before (running|executing|starting) {cmd}", "delay the execution of {cmd} by {age}"])
intent("formal-ping-quiet", run="ping -c {n} -q {host}", tags="ping", say=["ping {host} {n} times and (print|display|show) only the (summary|statistics)", "send {n} (ICMP echo requests|ping packets|packets) to {host} and (display|show|print) only the (summary|statistics)", "=[the] (summary|statistics) of {n} pings to {host}"])
intent("formal-chmod-ref", run={"gnu": "chmod --reference={file} {file2}"}, tags="chmod", say=["(set|change) the (permissions|mode) of {file2} to (that|those) of {file}", "copy the (permissions|mode|permission bits) of {file} to {file2}", "(apply|clone) the permissions (of|from) {file} (to|onto) {file2}", "give {file2} the same (permissions|mode) as {file}"])
intent("formal-chown-ref", run={"gnu": "chown --reference={file} {file2}"}, tags="chown", say=["(set|change) the (owner and group|ownership) of {file2} to (that|those) of {file}", "copy the (owner and group|ownership) (of|from) {file} to {file2}", "(apply|clone) the (ownership|owner and group) of {file} to {file2}", "give {file2} the same (owner|owner and group) as {file}"])
intent("formal-touch-ref", run="touch -r {file} {file2}", tags="touch", say=["(set|change) the (timestamp|timestamps|modification time|access and modification times) of {file2} to (that|those) of {file}", "copy the (timestamp|modification time|timestamps) (of|from) {file} to {file2}", "give {file2} the same (modification time|timestamp) as {file}", "(use|take) {file} as the reference for the timestamps of {file2}"])
intent("formal-rename-prefix", run="for f in {glob}; do mv \"$f\" \"{name}$f\"; done", tags="mv for", say=["(add|prepend) [the] prefix {name} to the (name|names) of (all|each|every) {glob} (files|file)", "rename all {glob} files by (adding|prepending) {name} to their names", "prefix the names of all files matching {glob} with {name}"])
intent("formal-grep-inverse-file", run="grep -vxFf {file} {file2}", tags="grep", say=["(print|display|show|output) [all] lines (in|of) {file2} that (are not|do not appear|do not occur) in {file}, (keeping|in) their [original] order", "(remove|exclude|filter out) [all] lines listed in {file} from [the output of] {file2}", "(print|display) {file2} without the lines [that are] (in|listed in) {file}"])
intent("formal-grep-patterns", run="grep -f {file} {file2}", tags="grep", say=["search {file2} for [(any|all) of] the patterns (listed in|in|from|contained in) {file}", "(print|display|find|show) [all] lines in {file2} (matching|that match) any [of the] (pattern|patterns) (in|from|listed in) {file}", "use [the] lines of {file} as patterns to search {file2}", "(read|take) [the] (patterns|search strings) from {file} and search {file2} for them"])
intent("formal-emptydirs", run="find {dir} -type d -empty -delete", default=HERE, tags="find", say=["(delete|remove) all empty (directories|subdirectories|sub-directories) (in|under) {dir} [recursively]", "recursively (delete|remove) [all] empty (directories|folders) [(in|under) {dir}]", "(find|search for) all empty directories [(in|under) {dir}] and (delete|remove) them", "(remove|delete) all directories that are empty in the {dir} directory tree"])


# ---------------------------------------------------------------- the same, asked and stated
more("formal-cp-update", ["{file} should be copied to {dir} only if it is newer than the one there", "refresh the copy of {file} in {dir} only if it is outdated"])
more("formal-cp-ask", ["=a copy of {file} in {dir}, (with a prompt|prompted) before anything is overwritten", "{file} should be copied to {dir} but not before asking about overwriting"])
more("formal-cp-recursive-ext", ["copy only [the] {ext} files (from|under) {dir} to {dir2}, preserving [the] (directory structure|subdirectories)", "=copy of {dir} in {dir2} holding only [the] {ext} files in their original subdirectories"])
more("formal-cp-contents", ["everything in {dir}, dot files too, should be copied (to|into) {dir2}", "copy what is inside {dir}, together with the hidden files, into {dir2}"])
more("formal-mv-noclobber", ["move {file} to {dir} with no clobber", "{file} should be moved to {dir} but existing files there must not be overwritten"])
more("formal-mv-ask", ["{file} should be moved to {dir} but not before asking about overwriting", "move {file} into {dir} with a confirmation prompt if a file would be overwritten"])
more("formal-mv-all", ["empty [the directory] {dir} by moving its contents (to|into) {dir2}", "transfer all files from [the] directory {dir} to [the] directory {dir2}", "relocate the contents of {dir} to {dir2}"])
more("formal-mkdir-mode", ["=new directory {name} with permissions {perm}", "{name} should be created as a directory with mode {perm}"])
more("formal-ln-hard", ["=[a] second name {name} for [the] file {file} (by|through) a hard link", "?how is a hard link {name} to {file} created"])
more("formal-ln-in-dir", ["=symbolic link to {path} inside [the] directory {dir}", "?how is a symbolic link to {path} created in {dir}", "put a soft link to {path} in {dir}"])
more("formal-realpath", ["?what is the (absolute|canonical|full) path of {path}", "expand {path} to its full path name with symlinks resolved"])
more("formal-link-target", ["?where does the (symbolic link|symlink) {name} point [to]", "?which (file|path) does the (symlink|symbolic link) {name} refer to"])
more("formal-basename", ["?what is the last component of {path}", "{path} without its leading directories"])
more("formal-basename-suffix", ["{file} without its directory and without {ext}", "?what remains of {file} without the path and the {ext} suffix"])
more("formal-dirname", ["?which directory is {path} in according to its path", "{path} without its last component"])
more("formal-split-numeric", ["=pieces of {n} lines of {file} called {name} plus a number", "cut {file} up every {n} lines, numbering the pieces {name} and digits"])
more("formal-split-bytes", ["=pieces of {size} of {file} with names beginning with {name}", "cut {file} into {size} chunks called {name} something", "divide {file} into files of size {size} each, prefix {name}"])
more("formal-diff-common", ["?which lines differ between {file} and {file2}, side by side", "two column diff of {file} and {file2} showing no identical lines"])
more("formal-diff-context", ["?how do {file} and {file2} differ, with {n} lines of context", "unified diff with {n} lines around each change between {file} and {file2}"])
more("formal-diff-tree", ["?how do all files in the directories {dir} and {dir2} differ [line by line]", "diff {dir} and {dir2} with all [their] subdirectories"])
more("formal-diff-tree-brief", ["?which files differ between [the] (directories|directory trees) {dir} and {dir2}", "report only whether files in {dir} and {dir2} differ"])
more("formal-xargs-n", ["{n} words of {file} at a time should be passed to {cmd}", "call {cmd} repeatedly with {n} arguments [each] taken from {file}"])
more("formal-xargs-parallel", ["{n} jobs of {cmd} at once, arguments from {file}", "feed [the words of] {file} to {cmd}, keeping {n} processes running"])
more("formal-xargs-each", ["call {cmd} once for each line in {file}", "each line of {file} should be an argument of its own call of {cmd}"])
more("formal-while-read", ["echo every line of {file} in a while loop", "=[a] while loop over the lines of {file}", "?how is {file} read line by line [in bash]"])
more("formal-tee-append", ["the output of {cmd} should be shown and also added to {file}", "log the output of {cmd} by appending to {file} and keep it on screen"])
more("formal-tee-both", ["stdout and stderr of {cmd} should go to the screen and into {file}", "show and save to {file} all output of {cmd}, errors included"])
more("formal-redirect-split", ["stdout of {cmd} should go to {file}, stderr to {file2}", "separate output and errors of {cmd} into {file} and {file2}"])
more("formal-redirect-append", ["add output as well as errors of {cmd} to the end of {file}", "all output of {cmd}, stderr too, should be appended to {file}"])
more("formal-var-lines", ["{var} should hold the number of lines in {file}", "let {var} be the line count of {file}"])
more("formal-var-cmd", ["{var} should hold what {cmd} prints", "let {var} be the output of {cmd}"])
more("formal-var-file", ["{var} should hold the contents of {file}", "let {var} be what {file} contains"])
more("formal-extensions", ["?which file extensions (occur|are there|exist) (in|under) {dir}", "?what are the different file extensions (in|under) {dir}"])
more("formal-same-content", ["?which files (in|under) {dir} have the same (md5 sum|checksum|content)", "group files (in|under) {dir} that have the same md5 sum"])
more("formal-broken-links", ["?which (symbolic links|symlinks) (in|under) {dir} are (broken|dangling)", "find [all] links (in|under) {dir} whose target is missing"])
more("formal-link-to", ["?which symbolic links (in|under) {dir} point to something with {name} in its path", "list [all] links (in|under) {dir} that lead to {name}", "=symbolic links (in|under) {dir} with {name} in their target"])
more("formal-first-match", ["one match is enough: find {file2} (in|under) {dir}", "=[just] the first file called {file2} (in|under) {dir}"])
more("formal-find-quiet", ["?where under {dir} is {file2}, without the error messages", "look for {file2} (in|under) {dir} and send errors to the null device"])
more("formal-find-root-quiet", ["?where on the [whole] system is {file}, without the permission errors", "locate {file} anywhere in the file system and send errors to the null device"])
more("formal-find-dir-in-path", ["?where on the system is a directory called {name}, without the permission errors", "=all directories named {name} anywhere in the file system, errors suppressed", "locate any directory called {name} starting from the root and hide errors"])
more("formal-nl-all", ["=line numbers for all lines of {file}, blank ones too", "?how are all lines of {file} numbered, even empty ones"])
more("formal-nl-nonblank", ["=line numbers for the non-blank lines of {file} only", "{file} with numbers on all but the empty lines"])
more("formal-rev-lines", ["=each line of {file} spelled backwards", "mirror the characters in every line of {file}"])
more("formal-tac-file", ["=the lines of {file} in reverse order, last first", "turn {file} upside down"])
more("formal-watch-count", ["every {age} show how many files are in {dir}", "keep an eye on how many entries {dir} has, every {age}"])
more("formal-df-path", ["?how full is the file system that {dir} is on", "?how much space is left on the file system of {dir}"])
more("formal-df-percent", ["?how many percent of the file system of {dir} are used", "just the percentage in use of the file system {dir} belongs to"])
more("formal-df-avail", ["?how much space is available on the file system of {dir}, just the number", "only the free space where {dir} is mounted"])
more("formal-path-lines", ["?which directories are in [the] PATH, one per line", "show PATH with one directory on each line"])
more("formal-users-list", ["?which users are there, in alphabetical order", "sort the names of all users in /etc/passwd"])
more("formal-curl-code", ["?which [HTTP] (status|response) code does {url} return", "make a request to {url} and discard everything but the status code"])
more("formal-curl-quiet", ["get {url} into {file} with no output, following redirects", "{url} should be saved as {file} without a progress bar"])
more("formal-nice", ["{cmd} should run with niceness {n}", "adjust the nice value to {n} for the command {cmd}"])
more("formal-sleep-run", ["{cmd} should start in {age}", "pause [for] {age}, then {cmd}"])
more("formal-ping-quiet", ["ping {host} {n} times quietly", "{n} pings to {host}, only the result at the end"])
more("formal-chmod-ref", ["{file2} should have the (permissions|mode) that {file} has", "use {file} as [the] reference for the permissions of {file2}"])
more("formal-chown-ref", ["{file2} should have the owner and group that {file} has", "use {file} as [the] reference for the ownership of {file2}"])
more("formal-touch-ref", ["{file2} should have the date that {file} has", "make {file2} as old as {file}"])
more("formal-rename-prefix", ["every {glob} file should get {name} in front of its name", "put {name} in front of the names of all {glob} files", "=all {glob} files renamed with the prefix {name}"])
more("formal-grep-inverse-file", ["drop every line from {file2} that is also in {file}", "print what is in {file2} but not in {file} without sorting either"])
more("formal-grep-patterns", ["?which lines of {file2} match one of the patterns in {file}", "grep {file2} with the pattern file {file}"])
more("formal-emptydirs", ["no empty directories should remain (in|under) {dir}", "get rid of all directories (in|under) {dir} that contain nothing"])
