"""find and what is done with what it finds, in the exact English of question-and-answer sites: "Find all files under X whose name ends in .c and which were modified within the last 5 days".

Owns: relative clauses (whose, which, having), the place or the test in front, negations, either … or, two places, printf's fields, xargs, one act for each against one act for all.
Refuses: what formal.py words already; as there, "files" with a name test have no -type f where nothing is changed.
"""
from training.dsl import compose, intent, more

HERE = {"dir": "."}


def pick(rng, rows):
    """One of rows, by the weight at each row's end."""
    return rng.choices(rows, [r[-1] for r in rows])[0]


def tidy(say):
    return [" ".join(s.split()).replace(" ,", ",") for s in say]


# ---------------------------------------------------------------- where

IN_HERE = ["in the current directory tree", "below the current working directory", "anywhere below the current directory", "in this directory and in every directory below it", "beneath the current directory", "in the working directory and its descendants", "in the current directory, however deep",
           "in the tree under the current directory", "in the current directory hierarchy", "from the current directory downward[s]", "in and under the present directory", "at any level below the current directory", "", "", ""]
IN_DIR = ["beneath {dir}", "below {dir}", "under {dir}", "anywhere below {dir}", "anywhere under {dir}", "in {dir} and everything below it", "in {dir} and in every directory below it", "at any depth (below|under|in) {dir}", "at any level of {dir}", "in the tree (below|rooted at|starting at) {dir}", "within {dir} and its descendants",
          "in the hierarchy (below|under) {dir}", "contained in {dir}", "located (in|under|below) {dir}", "stored (in|under|below) {dir}", "residing (in|under|below) {dir}", "in {dir} or (any of its subdirectories|one of its subfolders|below)", "found (under|below|in) {dir}", "inside {dir}, [at] whatever depth", "under {dir}", "in {dir}"]
IN_ROOT = ["on the whole system", "anywhere on this (machine|system|computer)", "across the (entire|whole) (file system|filesystem)", "on the entire disk", "in the complete file system", "from the root [directory] downward[s]", "anywhere in the file system", "under the root of the file system"]
IN_HOME = ["anywhere in my home directory", "below my home directory", "under $HOME", "in the tree of my home directory", "beneath the home directory", "anywhere under ~", "in and below my home directory"]
IN_FLAT = [("directly in {dir} and not in its subdirectories", "{dir}"), ("in {dir} but not (below it|any deeper|in any subdirectory of it)", "{dir}"), ("in {dir} proper", "{dir}"), ("at the top level of {dir}", "{dir}"), ("immediately inside {dir}", "{dir}"), ("in {dir} [itself] without recursing", "{dir}"), ("in {dir}, (skipping|leaving out|ignoring) its subdirectories", "{dir}"),
           ("of {dir} only, not of its subdirectories", "{dir}"), ("in the current directory but not (below it|in its subdirectories|any deeper)", "."), ("at the top level of the current directory", "."), ("in the current directory without recursing (into its subdirectories|any further|deeper)", "."), ("in the working directory, no deeper", ".")]
IN_DEEP = [("no (more|deeper) than {n2} levels (below|under) {dir}", "-maxdepth {n2}"), ("in the (first|top|upper) {n2} levels of {dir}", "-maxdepth {n2}"), ("under {dir}, going down at most {n2} levels", "-maxdepth {n2}"), ("under {dir}, limiting the (depth|search|descent) to {n2} levels", "-maxdepth {n2}"), ("down to depth {n2} (below|under|in) {dir}", "-maxdepth {n2}"),
           ("{n2} or more levels below {dir}", "-mindepth {n2}"), ("under {dir} but not above level {n2}", "-mindepth {n2}"), ("at depth {n2} (below|under|of|in) {dir}", "-mindepth {n2} -maxdepth {n2}"), ("precisely {n2} levels (below|under) {dir}", "-mindepth {n2} -maxdepth {n2}"), ("within {n2} directory levels of {dir}", "-maxdepth {n2}")]
FRONT = ["(under|below|beneath|within|inside) {dir}", "in all directories (below|under) {dir}", "in the tree (below|under) {dir}", "in {dir} and (its|all) subdirectories", "in the whole of {dir}", "for {dir} and everything below it", "in {dir} and below"]
WALK = ["(traverse|walk|descend|crawl|scan|go through|look through|comb) {dir} [recursively]", "(descend|go down|recurse) into {dir}", "(walk|traverse) the [directory] tree (below|under|rooted at) {dir}", "(search|scan) everything below {dir}", "start at {dir}", "search {dir} [recursively]"]


def place(rng, flat=True):
    """→ (the place after the noun, directory, depth tests)."""
    kind = rng.choices(["here", "dir", "root", "home", "flat", "deep"], [30, 50, 5, 5, 6 if flat else 0, 4 if flat else 0])[0]
    if kind == "flat":
        words, d = rng.choice(IN_FLAT)
        return words, d, "-maxdepth 1"
    if kind == "deep":
        words, t = rng.choice(IN_DEEP)
        return words, "{dir}", t
    d, words = {"here": (".", IN_HERE), "dir": ("{dir}", IN_DIR), "root": ("/", IN_ROOT), "home": ("~", IN_HOME)}[kind]
    return rng.choice(words), d, ""


# ---------------------------------------------------------------- what: a noun, then clauses that stand alone ("larger than 5M") or after that/which ("are larger than 5M")

NOUNS = [("files", "f?", 8), ("regular files", "-type f", 3), ("(plain|ordinary|regular) files", "-type f", 1), ("(files and directories|files and folders|files or directories)", "", 2.5), ("(entries|directory entries|filesystem entries)", "", .6), ("directories", "-type d", 3), ("(folders|subdirectories|subfolders)", "-type d", 1.5),
         ("(symbolic links|symlinks)", "-type l", 1)]
# adjective in front of the noun, or what stands behind it; find's test
NAMED = [("%s", "whose name ends in {ext}", "-name '*.{ext}'", 4), ("%s", "whose names have the ending {ext}", "-name '*.{ext}'", 1), ("%s", "(with|having|bearing|carrying) the (suffix|ending|file extension) {ext}", "-name '*.{ext}'", 2), ("%s", "whose (extension|suffix) is {ext}", "-name '*.{ext}'", 2), ("{ext} %s", "", "-name '*.{ext}'", 3),
         ("%s", "whose name (is|equals) {name}", "-name '{name}'", 1.5), ("%s", "(going by|bearing|under|that go by|that bear) the name {name}", "-name '{name}'", 1), ("%s", "named {name}", "-name '{name}'", 1), ("%s", "whose (name|basename|file name) (matches|fits) {glob}", "-name '{glob}'", 2), ("%s", "(matched|that are matched) by [the] (glob|wildcard|shell pattern|pattern) {glob}", "-name '{glob}'", 1.5),
         ("%s", "(of|with names of) the form {glob}", "-name '{glob}'", 1), ("%s", "with a name like {glob}", "-name '{glob}'", 1), ("%s", "whose name has {name} (as its beginning|as a prefix|at the beginning|at the start)", "-name '{name}*'", 1), ("%s", "whose name starts with [the (string|letters|prefix)] {name}", "-name '{name}*'", 1.5), ("%s", "prefixed with {name}", "-name '{name}*'", .7),
         ("%s", "whose name includes [the (string|substring|word)] {name}", "-name '*{name}*'", 1.5), ("%s", "with {name} (anywhere|somewhere) in (the|their) name", "-name '*{name}*'", 1.3), ("%s", "in whose name {name} (occurs|appears)", "-name '*{name}*'", .8),
         ("%s", "whose name ends in {ext} in (upper or lower|any|either) case", "-iname '*.{ext}'", 1), ("%s", "whose name is {name} in any (case|capitalization|combination of upper and lower case)", "-iname '{name}'", .8), ("%s", "matching {glob}, (whether in upper or lower case|without regard to case|disregarding case|no matter the case)", "-iname '{glob}'", .8),
         ("%s", "whose name includes {name}, (without regard to case|disregarding case|no matter the case)", "-iname '*{name}*'", .8), ("%s", "whose name ends in {ext} or {ext2}", "\\( -name '*.{ext}' -o -name '*.{ext2}' \\)", 1.2), ("%s", "with either [the] (suffix|extension) {ext} or {ext2}", "\\( -name '*.{ext}' -o -name '*.{ext2}' \\)", .8),
         ("%s", "whose name matches either {glob} or {glob2}", "\\( -name '{glob}' -o -name '{glob2}' \\)", .8), ("%s", "whose name does not end in {ext}", "-not -name '*.{ext}'", 1), ("%s", "(lacking|without) the (suffix|extension) {ext}", "-not -name '*.{ext}'", .7), ("%s", "whose name does not (match|fit) {glob}", "-not -name '{glob}'", .8),
         ("%s", "with any name (but|except|other than) {name}", "-not -name '{name}'", .5), ("%s", "whose name (starts|begins) with a (dot|period)", "-name '.*'", .8)]
LAST = "(within|in|during|over) the (last|past|preceding|previous) {age}"
CLAUSES = {   # kind: (alone, after that/which, test, weight)
    "size": [("(bigger|larger) than {size}", "(exceed|are over|are above|are more than) {size} [in size]", "-size +{size}", 5), ("(weighing|taking up|occupying|measuring) more than {size}", "(take up|occupy|weigh|measure) more than {size}", "-size +{size}", 2), ("of a size (greater than|above|over) {size}", "have a size (greater than|above|over) {size}", "-size +{size}", 1.5),
             ("(smaller|less) than {size}", "(are smaller than|are under|are below|stay below|do not reach) {size}", "-size -{size:bytes}c", 3), ("of (fewer|less) than {size}", "(occupy|take up|have) less than {size}", "-size -{size:bytes}c", 1), ("(between {size} and {size2}|from {size} to {size2}) in size", "are between {size} and {size2} [in size]", "-size +{size} -size -{size2:bytes}c", 1),
             ("(without any content|with nothing in them|of length zero)", "(have no content|contain nothing|are zero bytes long|have length zero)", "-empty", 1.2), ("(with some content|of non-zero (length|size))", "(are not empty|have some content|are not zero bytes long)", "-not -empty", .7)],
    "time": [("modified " + LAST, "(were|have been|got) (modified|changed|updated|altered|written to) " + LAST, "-mtime -{age}", 6), ("(altered|changed|written|updated) " + LAST, "(changed|have changed) " + LAST, "-mtime -{age}", 2), ("last modified (less|fewer|not more) than {age} ago", "were last (modified|changed) (less|not more) than {age} ago", "-mtime -{age}", 1.5),
             ("(younger|newer|not older) than {age}", "are (younger|newer) than {age}", "-mtime -{age}", 1), ("(last modified|modified) (more|longer) than {age} ago", "were last (modified|changed|written to) (more|longer) than {age} ago", "-mtime +{age}", 3), ("older than {age}", "are more than {age} old", "-mtime +{age}", 2),
             ("(untouched|unmodified|unchanged) for (more than|over) {age}", "(have not been|were not) (modified|changed|touched|written to) (for|in) (more than|over) {age}", "-mtime +{age}", 2), ("(read|accessed|opened) " + LAST, "(were|have been) (accessed|read|opened|used) " + LAST, "-atime -{age}", 1.5), ("last (accessed|read) (more|longer) than {age} ago", "(have not been|were not) (accessed|read|opened|used) (for|in) (more than|over) {age}", "-atime +{age}", 1.5),
             ("with status changes " + LAST, "had their (status|inode|metadata) changed " + LAST, "-ctime -{age}", .8), ("(newer|more recent|more recently modified) than [the file] {file3}", "(are newer than|are more recent than|were modified after) [the file] {file3}", "-newer {file3}", 2), ("modified (on or after|since) {date}", "(were modified|have changed|changed) since {date}", "-newermt '{date}'", 1), ("not modified since {date}", "(have not changed|were not modified) since {date}", "-not -newermt '{date}'", .6)],
    "minutes": [("modified " + LAST, "(were|have been) (modified|changed|updated|altered) " + LAST, "-mmin -{age:minutes}", 4), ("last modified (more|longer) than {age} ago", "were last (modified|changed) (more|longer) than {age} ago", "-mmin +{age:minutes}", 1.5), ("(read|accessed) " + LAST, "(were|have been) (accessed|read|opened) " + LAST, "-amin -{age:minutes}", 1)],
    "owner": [("(owned by|belonging to) [user] {user}", "(belong to|are owned by) [the] [user] {user}", "-user {user}", 4), ("in the possession of {user}", "(are {user}'s|have {user} as [their] owner|have the owner {user})", "-user {user}", 1), ("(of|with) [the] group {group}", "(belong to the group|have the group|are assigned to group|are in group) {group}", "-group {group}", 2),
              ("(not owned by|not belonging to) {user}", "(do not belong to|are not owned by|belong to someone other than|belong to anyone but) {user}", "-not -user {user}", 1.5), ("without (a known|an existing) owner", "have no (known|existing) owner", "-nouser", .6), ("owned by root", "(belong to|are owned by) root", "-user root", .8)],
    "perm": [("with [the] (mode|permission bits|access mode|octal permissions) {perm}", "have (exactly [the] permissions|[the] mode|[the] permission bits|[the] access rights) {perm}", "-perm {perm}", 3), ("with permissions set to {perm}", "(have their permissions set to|are set to mode) {perm}", "-perm {perm}", 1), ("(with|having) at least [the] (mode|permission bits|permissions) {perm}", "have at least [the] (mode|permissions|permission bits) {perm}", "-perm -{perm}", 1),
             ("(with any other mode than|with permissions other than) {perm}", "(do not have [the] (mode|permissions)|have permissions other than) {perm}", "-not -perm {perm}", 1), ("writable by (anyone|everybody|the world|all)", "(anyone|everybody|others) can write to", "-perm -o=w", 1.2), ("with write permission for the group", "the group (can|may|is allowed to) write to", "-perm -g=w", .8),
             ("with (the setuid|the set-user-ID|the SUID) bit", "(have the setuid bit|are setuid|run as their owner)", "-perm -u=s", .6)],
    "link": [("with several (hard links|names)", "have (more than one hard link|several hard links)", "-links +1", .7), ("(sharing an inode with|hard linked to) {file3}", "(share an inode with|are hard linked to|are the same inode as) {file3}", "-samefile {file3}", .8)],
    "not": [("(leaving out|passing over|but not those in|disregarding|apart from those in|outside) [the] {name3} (directory|directories|folder|subtree)", "", "-not -path '*/{name3}/*'", 3), ("(not counting|never entering|without looking into|without entering) {name3} (directories|folders)", "", "-not -path '*/{name3}/*'", 2), ("(leaving out|disregarding|apart from|passing over) {glob3}", "", "-not -name '{glob3}'", 1.2)],
}
RANK = [("-type",), ("-name", "-iname", "\\(", "-path", "-not -name"), ("-size", "-not -size", "-empty", "-not -empty"), ("-mtime", "-mmin", "-atime", "-amin", "-ctime", "-cmin", "-newer", "-not -newer"), ("",)]


def ordered(tests):
    return " ".join(sorted((t for t in tests if t), key=lambda t: next(i for i, s in enumerate(RANK) if t.startswith(s))))


class Thing:
    """np: the noun with all its clauses; head and tail: the same in two, for a place between; tests; what: f d l or "" for any."""


def thing(rng, changed=False, files=False, count=None, kinds=None, folders=False, where=""):
    while True:
        noun, type_, _ = pick(rng, NOUNS)
        if files and type_ not in ("f?", "-type f") or folders and type_ != "-type d" or changed and type_ in ("", "-type l"):
            continue
        fmt, name_clause, name, _ = pick(rng, NAMED)
        n = count if count is not None else rng.choice([0, 0, 1, 1, 1, 1, 2])
        named = rng.random() < (.62 if n else .9)
        if not named:
            fmt, name_clause, name = "%s", "", ""
        if type_ in ("-type d", "-type l") and ("{ext}" in fmt + name_clause):
            continue
        if not named and not n and (type_ == "" or changed):
            continue
        break
    what = "f" if type_ in ("f?", "-type f") else {"-type d": "d", "-type l": "l"}.get(type_, "")
    if type_ == "f?":
        type_ = "-type f" if changed or not name or name.startswith("-not") or "'.*'" in name else ""
    if fmt == "{ext} %s" and what == "f":
        type_ = "-type f"
    tests, clauses = [type_, name], []
    if name_clause:
        clauses.append((name_clause, None))
    pool = [k for k in (kinds or CLAUSES) if not (k in ("size", "link") and what != "f")]
    pool.sort(key=lambda k: rng.random() * {"size": 1, "time": .8, "owner": 1.4, "perm": 1.6, "minutes": 2, "not": 2.2, "link": 5}[k])
    last, used = None, set()
    for k in pool:
        if n == 0:
            break
        if used & {"time", "minutes"} and k in ("time", "minutes"):
            continue
        alone, rel, test, _ = pick(rng, CLAUSES[k])
        if any("{file3}" in t and "{file3}" in test for t in tests) or test.startswith("-not -name") and "-not" in name or "-empty" in test and what != "f":
            continue
        used.add(k)
        tests.append(test)
        if k == "not":
            last = alone
        else:
            clauses.append((alone, rel))
        n -= 1
    words = []
    for i, (alone, rel) in enumerate(clauses):
        that = rng.choice(["that", "which"])
        if i == 0:
            words.append(alone if rel is None or rng.random() < .5 else "%s %s" % (that, rel))
        else:
            before_rel = words[-1].startswith(("that ", "which "))
            if rel is None:
                words.append("and " + alone)
            elif before_rel and rng.random() < .6:
                words.append("and " + rng.choice(["", that + " "]) + rel if " write to" not in rel else "and %s %s" % (that, rel))
            else:
                words.append(rng.choice(["and %s %s" % (that, rel), "and %s %s" % (that, rel), ", %s %s" % (that, rel) if before_rel else "%s %s" % (that, rel), alone if not before_rel else "and are also " + alone if alone.startswith(("(bigger", "(smaller", "(owned", "older", "(newer")) else "and %s %s" % (that, rel)]))
    out = Thing()
    out.head, out.tail = fmt % noun, " ".join(words).replace(" ,", ",")
    if last:
        out.tail += (", " if rng.random() < .5 else " ") + last
        out.tail = out.tail.lstrip(", ")
    out.np = ("%s %s" % (out.head, out.tail)).replace(" ,", ",").strip()
    late = rng.random() < (.35 if not out.tail.startswith(("that", "which")) else .12)
    if out.tail.startswith(("leaving", "passing", "(leaving", "(not counting")) or last:
        late = False
    out.whole = "%s %s %s" % (out.head, out.tail, where) if late else "%s %s %s" % (out.head, where, out.tail)
    out.whole = " ".join(out.whole.split()).replace(" ,", ",")
    out.tests, out.what = ordered(tests), what
    return out


def find(d, depth, t, act=""):
    if depth == "-maxdepth 1" and t.what not in ("f", "l") and (" -name" not in " " + t.tests or "-not -name" in t.tests):
        depth = "-mindepth 1 -maxdepth 1"
    return " ".join(("find %s %s %s %s" % (d, depth, t.tests, act)).split())


FIND = "(find|search for|locate|look up|seek out|identify|track down|collect|determine|pick out)"


def frames(rng, t, d, direct, then="", each=""):
    """Sentences around an act.  direct: "delete %s"; then: "and delete them"; each: "delete it" (for every one of them)."""
    whole, np = t.whole, t.np
    say = [x % whole for x in direct]
    if then:
        say.append(FIND + " [all] [the] %s %s" % (whole, then))
        say.append("(find|search for) every one of the %s %s" % (whole, then))
    if d == "{dir}" and "{dir}" in whole and "{n2}" not in whole and not any(w in whole for w in ("but not (below", "proper", "top level", "immediately", "without recursing", "skipping", "only, not", "directly in")):
        x = rng.choice([x for x in direct if x[0] not in '=?' and not x.startswith('i ') and not x.startswith('all ')])
        say.append(rng.choice(FRONT) + "[,] " + x % np)
        if then:
            say.append(rng.choice(WALK) + " (looking for|for|in search of) %s %s" % (np, then))
        if each:
            say.append(rng.choice(WALK) + " and for each of the %s %s" % (np, each))
    if each:
        say.append("for (every one|each one|each) of the %s, %s" % (whole, each))
    return tidy(say)


# ---------------------------------------------------------------- print

@compose("seeker-list", weight=4, tags="find")
def seeker_list(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where)
    direct = ["(enumerate|list|report|return|retrieve|obtain|get|give me) [all] [the] %s", "=[all] [the] %s", "(print|display|show|output|write out) the (pathname|path|full path) of every one of the %s", "(generate|produce|make|build|get|compile) a (list|listing|inventory) of [all] [the] %s", "?which %s (exist|are there)", "?what are the %s",
              "(find|list|show) (only|just|nothing but) [the] %s", "(identify|locate|track down|discover|seek|find) [all|any] %s", "i (want|need|would like) to (see|find|list|know) all %s", "?is there a (command|way) (to find|that finds|to list|that lists) [all] %s", "=every one of the %s", "recursively (enumerate|locate|look for|search for) %s"]
    if depth or "recurs" in where:
        direct.pop()
    return frames(rng, t, d, rng.sample(direct, 8), "and (print|show|report|list) (their paths|where they are|them)"), find(d, depth, t), HERE


@compose("seeker-count", weight=2, tags="find wc")
def seeker_count(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where)
    direct = ["(determine|establish|work out|compute|report|tell me|obtain) (how many|the number of) %s", "?how many %s (exist|are there)", "=[the] (tally|total|number|count) of [all] %s", "(count|tally|total up|add up) [all] the %s", "(print|show|output) only (how many|the number of) %s", "?what is the [total] number of %s"]
    direct[0] = rng.choice(["(determine|establish|work out|compute|report|tell me|obtain) the number of %s", "(determine|work out|report|tell me) how many %s there are"])
    direct[4] = "(print|show|output|give) only the number of %s, not their names"
    return frames(rng, t, d, direct, "and (tell me how many there are|report only their number|give the number found|pipe the result to wc -l)"), find(d, depth, t, "| wc -l"), HERE


FIELDS = [("(permissions|permission bits|symbolic mode)", "%M"), ("octal (permissions|mode)", "%m"), ("owner", "%u"), ("(owner's name|user name)", "%u"), ("group", "%g"), ("(numeric user id|numeric uid|uid)", "%U"), ("(size in bytes|byte size|size)", "%s"), ("(number of hard links|link count)", "%n"), ("inode [number]", "%i"),
          ("(depth|depth in the tree|level)", "%d"), ("(modification time|time of last modification|last modification time)", "%t"), ("(access time|time of last access)", "%a"), ("(modification date|date of last modification)", "%TY-%Tm-%Td"), ("type letter", "%y"), ("file type", "%y")]
NAMES_ = [("(name|path|full path|pathname)", "%p", 5), ("(base name|bare name|name without (its|the) directory)", "%f", 1.2), ("(path relative to the starting (point|directory)|relative path)", "%P", .6)]


@compose("seeker-printf", weight=3, tags="find printf")
def seeker_printf(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where, count=rng.choice([0, 0, 1]))
    k = rng.choice([1, 1, 2, 2, 3])
    while True:
        chosen = rng.sample(FIELDS, k)
        if len({f[1].lower()[:2] for f in chosen}) == k:
            break
    nw, nf, _ = pick(rng, NAMES_)
    order = list(chosen)
    tabs = rng.random() < .15
    if rng.random() < .75:
        order.append((nw, nf))
    else:
        order.insert(0, (nw, nf))
    words = ", ".join(w for w, _ in order[:-1]) + " and " + order[-1][0]
    fmt = ("\\t" if tabs else " ").join(f for _, f in order) + "\\n"
    tab = rng.choice([", separated by tabs", ", tab-separated", " with tabs in between"]) if tabs else ""
    say = ["(print|display|output|show|report) the %s of [each of] [the] %s%s" % (words, t.whole, tab), FIND + " [all] %s and (print|display|output|report) (the|their) %s%s" % (t.whole, words, tab), "for each of the %s (print|output|show) its %s%s" % (t.whole, words, tab), "(list|show) [all] %s with (the|their) %s%s" % (t.whole, words, tab),
           "(use|using) find's printf (to print|print|output) the %s of [all] %s%s" % (words, t.whole, tab), "=[the] %s of every one of the %s%s" % (words, t.whole, tab), "print one line per (file|entry|match) with %s for [all] %s%s" % (words, t.whole, tab)]
    say[4] = "(print|output|show), by means of find -printf, the %s of [all] %s%s" % (words, t.whole, tab)
    return tidy(say), {"gnu": find(d, depth, t, "-printf '%s'" % fmt)}, HERE


@compose("seeker-out", weight=3, tags="find ls stat du sort")
def seeker_out(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where, count=rng.choice([0, 1, 1]))
    r = rng.random()
    bsd = None
    if r < .18:
        act = "-ls"
        direct, then, each = ["list [all] [the] %s in the (format|style|manner) of ls -dils", "(show|list) [all] %s using find's [own|built-in] -ls", "(list|print) [all] %s with (inode|inode number), (permissions|mode), owner, size and date"], "and (list them in ls -dils format|list them with find's own -ls|use -ls on the result)", ""
    elif r < .32:
        act = "-exec ls -l%s {{}} +" % ("" if t.what == "f" else "d")
        direct, then, each = ["(produce|give|generate|show) a long listing of [all] [the] %s", "(list|show) [all] %s (verbosely|in full detail|in ls -l form|as ls -l would)", "(run|execute|invoke) ls -l%s on [all] [the] %s" % ("" if t.what == "f" else "d", "%s")], "and (list their attributes|list their details|run ls -l%s on them|feed them to ls -l%s)" % (("", "") if t.what == "f" else ("d", "d")), ""
    elif r < .44:
        act = "-print0"
        direct, then, each = ["(print|output|emit|write) [all] %s (terminated|followed|separated) by NUL bytes [rather than newlines]", "(emit|output|write) the paths of [all] %s safely for xargs -0", "(list|print) [all] %s with a null byte after each (name|path)"], "and (separate the output with NUL|end every name with a null byte|print them for xargs -0)", ""
    elif r < .58:
        act, bsd = "-printf '%f\\n'", "-exec basename {{}} \\;"
        direct, then, each = ["(print|show|list) [all] %s by (base name|name alone|bare name), without [the] (leading directories|directory part|path)", "=(only the file names|the bare names|the base names) of [all] %s, not (their|the) paths", "(list|print) [all] %s (stripped of|minus|omitting) (their|the) (path|directories|leading path)"], "and (print nothing but their base names|drop the directory part|show the name without the path|print the basename of each)", ""
    elif r < .7:
        act, bsd = "-printf '%h\\n' | sort -u", "-exec dirname {{}} \\; | sort -u"
        direct, then, each = ["(list|print|show) (the|those|all) directories (holding|that hold|in which there are|with) %s, each one once", "=[the] (distinct|different) parent directories of [all] %s", "?which directories (hold|contain|have) %s"], "and (print the directory of each without repetition|report each of their directories once|print only the directories they reside in, without duplicates)", ""
    elif r < .82:
        act = "| sort"
        direct, then, each = ["(list|print|show) [all] %s in (lexical|alphabetical|dictionary) order", "(print|output) a sorted list of [all] %s", "=[all] %s, sorted (by path|by pathname|alphabetically)"], "and (sort their paths|put them in alphabetical order|pipe the result through sort|order the output)", ""
    elif r < .92:
        act = "| head -n {n}"
        direct, then, each = ["(show|print|list) no more than {n} of the %s", "(limit|restrict|cut) the list of [all] %s to {n} [lines|entries]", "=(any {n}|the first {n}) of the %s"], "but (stop after|show only|print at most|report no more than) {n} [results|of them]", ""
    else:
        act = "> {file5}"
        direct, then, each = ["(write|save|store|put|redirect|record) [a|the] list of [all] %s (to|in|into) {file5}", "(write|save|store|record) the (paths|pathnames|names) of [all] %s (to|in|into) {file5}", "(create|produce|make) a file {file5} (listing|with the paths of) [all] %s"], "and (write|save|redirect|store) (the result|the output|their paths|the list) (to|in|into) {file5}", ""
    run = find(d, depth, t, act)
    return frames(rng, t, d, direct, then, each), ({"gnu": run, "bsd": find(d, depth, t, bsd)} if bsd else run), HERE


@compose("seeker-order", weight=3, tags="find sort head")
def seeker_order(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where, files=True, count=rng.choice([0, 0, 0, 1]), kinds=["time", "owner", "not", "size"])
    key, flag, sorts, tops = rng.choice([("%s", "-n", "(by size|by their size|according to size|in order of size|by size in ascending order|by increasing size)", "(smallest|tiniest)"), ("%s", "-rn", "(by size, biggest first|by descending size|by size in descending order|with the largest on top|from the largest to the smallest|in descending order of size)", "(largest|biggest)"),
                                        ("%T@", "-n", "(chronologically|in chronological order|by modification time, oldest first|from the oldest to the newest|by age with the oldest first|in order of modification)", "(oldest|least recently changed)"), ("%T@", "-rn", "(in reverse chronological order|by modification time, latest first|from the newest to the oldest|with the newest on top|most recently modified first)", "(newest|latest|most recently changed|youngest)")])
    gnu = find(d, depth, t, "-printf '%s %%p\\n' | sort %s" % (key, flag))
    bsd = find(d, depth, t, "-exec stat -f '%s %%N' {{}} + | sort %s" % ({"%s": "%z", "%T@": "%m"}[key], flag))
    if rng.random() < .5:
        say = frames(rng, t, d, ["(list|enumerate|print|show) [all] %s and (sort|order|arrange) them " + sorts, "(sort|order|arrange|rank) [all] [the] %s " + sorts, "=[all] %s, (sorted|ordered|arranged) " + sorts, "(print|display|produce) a list of [all] %s (ordered|sorted) " + sorts], "and (sort|order|arrange|rank) (them|the result|the output) " + sorts)
        return say, {"gnu": gnu, "bsd": bsd}, HERE
    one = rng.random() < .35
    n, cnt = ("1", "") if one else ("{n}", "{n} ")
    cut = "" if key == "%s" else " | cut -d ' ' -f 2-"
    w = t.whole.replace("files", "file", 1) if one else t.whole
    if one:
        w = w.replace("whose names end (in|with)", "whose name ends in").replace("(that|which)", "that")
        say = ["(determine|identify|find|report|locate) the single %s among the %s" % (tops, t.whole), "?which of the %s is [the] %s" % (t.whole, tops), "=the %s of [all] [the] %s" % (tops, t.whole), "of all %s (show|print|find) [only] the %s [one]" % (t.whole, tops), "(find|print|show) the one %s (among|of) all %s" % (tops, t.whole)]
    else:
        say = ["(determine|identify|find|report|locate) the {n} %s among the %s" % (tops, t.whole), "?which {n} of the %s are [the] %s" % (t.whole, tops), "=the {n} %s of [all] [the] %s" % (tops, t.whole), "of all %s (show|print|list) [only] the {n} %s [ones]" % (t.whole, tops), "sort [all] %s %s and keep [only] the (first|top) {n}" % (t.whole, sorts),
               "(rank|order) [all] %s %s and (print|list) the (first|top|leading) {n}" % (t.whole, sorts)]
    return tidy(say), {"gnu": gnu + " | head -n %s%s" % (n, cut), "bsd": bsd + " | head -n %s%s" % (n, cut)}, HERE


# ---------------------------------------------------------------- one or the other, neither, two places

ALT = [("larger than {size}", "-size +{size}"), ("(smaller|less) than {size}", "-size -{size:bytes}c"), ("older than {age}", "-mtime +{age}"), ("modified (within|in) the last {age}", "-mtime -{age}"), ("not accessed for {age}", "-atime +{age}"), ("(empty|of zero length)", "-empty"), ("owned by {user}", "-user {user}"), ("belonging to [the] group {group}", "-group {group}"),
       ("(named|called) {name}", "-name '{name}'"), ("matching {glob}", "-name '{glob}'"), ("with [the] (extension|suffix) {ext}", "-name '*.{ext}'"), ("with (mode|permissions) {perm}", "-perm {perm}"), ("newer than {file3}", "-newer {file3}"), ("writable by others", "-perm -o=w"), ("without an owner", "-nouser")]


@compose("seeker-either", weight=2.5, tags="find")
def seeker_either(rng):
    while True:
        (w1, t1), (w2, t2) = rng.sample(ALT, 2)
        if not any(s in w1 and s in w2 for s in ("{age}", "{size}")):
            break
    where, d, depth = place(rng)
    r = rng.random() if "-atime" not in t1 + t2 and "-nouser" not in t1 + t2 else 0
    noun = rng.choice(["files", "files", "regular files"])
    if r < .55:
        np = rng.choice(["%s %s [that are] either %s or %s" % (noun, where, w1, w2), "%s %s that are %s or %s" % (noun, where, w1, w2), "%s %s, %s or %s" % (noun, where, w1, w2), "%s %s which are %s or else %s" % (noun, where, w1, w2), "%s %s that are %s, %s, or both" % (noun, where, w1, w2)])
        run = "find %s %s -type f \\( %s -o %s \\)" % (d, depth, t1, t2)
    elif r < .75:
        np = rng.choice(["%s %s [that are] neither %s nor %s" % (noun, where, w1, w2), "%s %s that are not %s and (not|also not) %s" % (noun, where, w1, w2)])
        ts = ["-not " + t1, "-not " + t2]
        run = "find %s %s -type f %s" % (d, depth, " ".join(ts))
    else:
        np = rng.choice(["%s %s that are %s but not %s" % (noun, where, w1, w2), "%s %s %s, except (those|the ones) %s" % (noun, where, w1, w2), "%s %s [that are] %s yet not %s" % (noun, where, w1, w2)])
        run = "find %s %s -type f %s" % (d, depth, "%s -not %s" % (t1, t2))
    act, then, rest = rng.choice([("(find|list|locate|show|print)", "", ""), ("(find|list|locate|show|print)", "", ""), ("(find|list|locate|enumerate)", "", ""), ("count", " and count them", " | wc -l"), ("(delete|remove)", " and (delete|remove) them", " -delete")])
    say = ["%s [all] [the] %s" % (act, np), "(find|search for) [all] %s%s" % (np, then)]
    if not rest:
        say += ["=[all] %s" % np, "?which %s (are there|exist)" % np, "(identify|get a list of|report) [all] %s" % np]
    return tidy(say), " ".join((run + rest).split()), HERE


@compose("seeker-two-places", weight=2, tags="find")
def seeker_two_places(rng):
    both = rng.choice(["(under|below|in|beneath) both {dir} and {dir2}", "(in|under|below) {dir} and {dir2}", "(in|under|below) {dir} or {dir2}", "in [each of] the [two] directories {dir} and {dir2}", "in either {dir} or {dir2}", "(in|under) {dir} as well as [in|under] {dir2}"])
    changed = rng.random() < .25
    t = thing(rng, where=both, changed=changed, count=rng.choice([0, 1]))
    if changed and t.what == "d":
        changed = False
    if changed:
        return tidy(["(delete|remove|erase) [all] [the] %s" % t.whole, FIND + " [all] %s and (delete|remove) them" % t.whole]), find("{dir} {dir2}", "", t, "-delete")
    r = rng.random()
    if r < .25:
        return tidy(["count [all] [the] %s" % t.whole, "?how many %s are there" % t.whole, "=[the] (combined|total) number of %s" % t.whole]), find("{dir} {dir2}", "", t, "| wc -l")
    return tidy(["(find|list|locate|search for|enumerate) [all] [the] %s" % t.whole, "=[all] %s" % t.whole, "search {dir} and {dir2} for [all] %s" % t.np, "(look|search) in both {dir} and {dir2} for %s" % t.np, "?which %s (exist|are there)" % t.whole, "with a single find [command], (list|find) [all] %s" % t.whole]), find("{dir} {dir2}", "", t)


@compose("seeker-exclude", weight=3, tags="find")
def seeker_exclude(rng):
    """Directories left out: one, two; by name or by path; with -prune when it is named."""
    base, name = rng.choice([("{ext} files", "-type f -name '*.{ext}'"), ("files whose name ends in {ext}", "-name '*.{ext}'"), ("files", "-type f"), ("[regular] files", "-type f"), ("files matching {glob}", "-name '{glob}'"), ("directories", "-type d"), ("files (named|called) {name}", "-name '{name}'"), ("files older than {age}", "-type f -mtime +{age}"), ("files larger than {size}", "-type f -size +{size}")])
    where, d, _ = place(rng, flat=False)
    r = rng.random()
    skip = "(leaving out|skipping|excluding|ignoring|except for|passing over|apart from|but not|other than those in)"
    if r < .4:
        out = rng.choice([skip + " [everything (in|below|under)] [the] (directories|folders) {name3} and {name4}", skip + " (those|anything|the ones) in {name3} (or|and) {name4}", "(outside|not inside) [of] {name3} and {name4}", "without going into {name3} or {name4}"])
        test = "-not -path '*/{name3}/*' -not -path '*/{name4}/*'"
        run = "find %s %s %s" % (d, name, test)
    elif r < .6:
        out = rng.choice(["(pruning|using -prune to skip|with -prune on) [the] (directories named|directory|directories called) {name3}", "and prune (directories named|the directory) {name3}", "pruning {name3}"])
        run = "find %s -name '{name3}' -prune -o %s -print" % (d, name)
    elif r < .8:
        out = rng.choice([skip + " [anything in] hidden directories", skip + " [everything in|those in] directories (whose name starts|beginning) with a dot", "without (descending into|entering|looking into) hidden directories", "not inside any hidden directory"])
        run = "find %s %s -not -path '*/.*/*'" % (d, name)
    else:
        out = rng.choice([skip + " [those|anything] in {name3}", "that are not (below|inside|under|within) (a directory|any directory) (named|called) {name3}", "which do not reside in [a] {name3} [directory]", "but (do not enter|never enter|stay out of|keep out of) {name3} [directories]"])
        run = "find %s %s -not -path '*/{name3}/*'" % (d, name)
    say = ["(find|list|locate|enumerate|search for) [all] %s %s %s" % (base, where, out), "=[all] %s %s %s" % (base, where, out), "(find|list|print) [all] %s %s, %s" % (base, where, out), "(recursively|) (list|find) %s %s %s" % (base, where, out)]
    say[3] = "(print|show) the paths of [all] %s %s %s" % (base, where, out)
    if r < .4 or r >= .8:
        say.append("?which %s are there %s %s" % (base, where, out))
    return tidy(say), run, HERE


@compose("seeker-window", weight=2.5, tags="find")
def seeker_window(rng):
    """Two bounds of time: between ages, between files, between dates; exactly N days."""
    where, d, depth = place(rng)
    ext, name = rng.choice([("files", "-type f"), ("files", "-type f"), ("regular files", "-type f"), ("{ext} files", "-type f -name '*.{ext}'"), ("directories", "-type d"), ("files matching {glob}", "-name '{glob}'")])
    kind = rng.random()
    verb, k = rng.choice([("(modified|changed|last modified|written to)", "m"), ("(modified|changed|last modified)", "m"), ("(accessed|read|last accessed|opened)", "a"), ("(whose status changed|with a status change)", "c")])
    who = rng.choice(["", "that were ", "which were "]) if k != "c" else ""
    if kind < .3:
        unit, word = rng.choice([("time", "days"), ("time", "days"), ("min", "minutes")])
        w = rng.choice(["more than {n3} but less than {n4} %s ago" % word, "over {n3} and under {n4} %s ago" % word, "longer than {n3} %s but not longer than {n4} %s ago" % (word, word)])
        test = "-%s%s +{n3} -%s%s -{n4}" % (k, unit, k, unit)
    elif kind < .5:
        w, test = rng.choice([("exactly {n3} days ago", "-%stime {n3}" % k), ("{n3} days ago, no more and no less", "-%stime {n3}" % k), ("precisely {n3} minutes ago", "-%smin {n3}" % k), ("exactly {n3} minutes ago", "-%smin {n3}" % k)])
    elif kind < .75:
        k, verb, who = "m", "", rng.choice(["", "that are ", "which are "])
        w, test = rng.choice([("newer than {file3} (but|and|yet) not newer than {file4}", "-newer {file3} -not -newer {file4}"), ("newer than {file3} but older than {file4}", "-newer {file3} -not -newer {file4}"), ("modified after {file3} but not after {file4}", "-newer {file3} -not -newer {file4}")])
    else:
        verb, who = "", rng.choice(["", "that were ", "which were "])
        w, test = rng.choice([("modified (between {date} and {date2}|from {date} to {date2}|on or after {date} but before {date2})", "-newermt '{date}' -not -newermt '{date2}'"), ("last (modified|changed) after {date} and not after {date2}", "-newermt '{date}' -not -newermt '{date2}'")])
    np = "%s %s %s%s %s" % (ext, where, who, verb, w)
    np2 = "%s %s%s %s" % (ext, who, verb, w)
    say = ["(find|list|locate|search for|enumerate) [all] [the] %s" % np, "=[all] %s" % np, "?which %s are there" % np2 if d == "." else "(get|retrieve|report) [all] %s" % np, "(show|print|identify) [all] %s" % np]
    if d == "{dir}" and not depth:
        say.append(rng.choice(FRONT) + "[,] (find|list|show) [all] %s" % np2)
    return tidy(say), " ".join(("find %s %s %s %s" % (d, depth if name != "-type d" or depth != "-maxdepth 1" else "-mindepth 1 -maxdepth 1", name, test)).split()), HERE


@compose("seeker-clock", weight=2.5, tags="find")
def seeker_clock(rng):
    """-mtime -atime -ctime -mmin -amin -cmin × more, less: the words that tell them apart, beside each other."""
    where, d, depth = place(rng, flat=False)
    noun, test = rng.choice([("files", "-type f"), ("files", "-type f"), ("regular files", "-type f"), ("{ext} files", "-type f -name '*.{ext}'"), ("files and directories", ""), ("directories", "-type d")])
    verbs, k = rng.choice([("(modified|had their contents changed|written to|altered)", "m"), ("(accessed|read|opened|looked at)", "a"), ("(subject to a change of status|changed in status|subject to an inode change)", "c")])
    was = "(were|have been)" if not verbs.startswith("(modified") else "(were|have been)"
    verbs = verbs.replace("had their contents changed", "changed in content")
    minutes = rng.random() < .4
    f, age = ("%smin" % k, "{age:minutes}") if minutes else ("%stime" % k, "{age}")
    say_less = ["less than {age} ago", "not longer than {age} ago", "at some time (in|during|within) the (last|past|previous) {age}", "no more than {age} ago", "(sometime|at any time) in the {age} before now"]
    say_more = ["more than {age} ago", "longer than {age} ago", "over {age} ago", "earlier than {age} ago"]
    less = rng.random() < .55
    tail = " ".join(("%s %s" % (was, verbs)).split())
    np = "%s %s (that|which) %s %s" % (noun, where, tail, rng.choice(say_less if less else say_more))
    if not less and rng.random() < .4:
        np = "%s %s (that|which) (have|were) not %s (for|in) (more than|over|at least) {age}" % (noun, where, "been " + verbs)
        np = np.replace("(have|were) not been", "have not been").replace("|at least", "")
    return tidy(["(find|list|locate|search for|identify) [all] [the] %s" % np, "=[all] [the] %s" % np, "?which are the %s" % np, "(report|print|show) [all] %s" % np, "(get|obtain|produce) a list of [all] %s" % np]), " ".join(("find %s %s %s -%s %s%s" % (d, depth, test, f, "-" if less else "+", age)).split()), HERE


@compose("seeker-bits", weight=2.5, tags="find")
def seeker_bits(rng):
    """-perm with letters: who × right × all of, any of, none of."""
    where, d, depth = place(rng, flat=False)
    noun, test = rng.choice([("files", "-type f"), ("regular files", "-type f"), ("{ext} files", "-type f -name '*.{ext}'"), ("directories", "-type d"), ("files and directories", "")])
    who, w = rng.choice([("(the owner|their owner|the user who owns them)", "u"), ("(the group|their group|members of the group)", "g"), ("(others|other users|the rest of the world|everybody else|the world)", "o")])
    right, can, r = rng.choice([("read", "read", "r"), ("write", "(write|write to|modify)", "w"), ("execute", "(execute|run)", "x")])
    if test == "-type d":
        can = {"r": "read", "w": "write to", "x": "enter"}[r]
    k = rng.random()
    if k < .5:
        np = rng.choice(["%s %s (that|which) %s (can|may|is allowed to|are allowed to) %s" % (noun, where, who, can), "%s %s granting %s permission to %s" % (noun, where, right, who), "%s %s with [the] %s (bit|permission) set for %s" % (noun, where, right, who), "%s %s (on|for) which %s (has|have) %s permission" % (noun, where, who, right)])
        np = np.replace("(can|may|is allowed to|are allowed to)", "(can|may)").replace("(has|have)", "have" if w == "o" else "has")
        t = "-perm -%s=%s" % (w, r)
    elif k < .8:
        np = rng.choice(["%s %s (that|which) %s (cannot|may not|can not) %s" % (noun, where, who, can), "%s %s denying %s permission to %s" % (noun, where, right, who), "%s %s without [the] %s (bit|permission) for %s" % (noun, where, right, who), "%s %s (lacking|not granting) %s permission for %s" % (noun, where, right, who)])
        t = "-not -perm -%s=%s" % (w, r)
    else:
        np = rng.choice(["%s %s that (anyone|somebody|someone) at all (can|may) %s" % (noun, where, can), "%s %s with at least one %s (bit|permission) set" % (noun, where, right), "%s %s having (any|some) %s permission, be it of (user, group or others|owner, group or others)" % (noun, where, right)])
        return tidy(["(find|list|locate|search for) [all] [the] %s" % np, "=[all] %s" % np, "(identify|report|show) [all] %s" % np]), {"gnu": " ".join(("find %s %s -perm /a=%s" % (d, test, r)).split()), "bsd": " ".join(("find %s %s -perm +a=%s" % (d, test, r)).split())}, HERE
    return tidy(["(find|list|locate|search for) [all] [the] %s" % np, "=[all] %s" % np, "(identify|report|show|print) [all] %s" % np, "?which are the %s" % np]), " ".join(("find %s %s %s" % (d, test, t)).split()), HERE


# ---------------------------------------------------------------- acts

ACTS = [   # direct, then, each, command, weight
    (["(calculate|compute|generate|work out) [the] (MD5|md5) (checksum|hash|digest) of [all] [the] %s"], "and (calculate|compute) (their md5 hashes|the MD5 digest of each)", "(compute|print) its md5 (sum|hash)", "md5sum", 1), (["(count|report|show|print) the lines of [all] [the] %s", "?how many lines does each of the %s have"], "and (count their lines|show their line counts|run wc -l on them)", "(print|show) its (line count|number of lines)", "wc -l", 2),
    (["(dump|print|show|output|display) the (contents|text) of [all] [the] %s", "(concatenate|cat) [the contents of] [all] %s"], "and (cat them|dump their contents|show what is in them|print what they contain)", "(print|show|dump) its contents", "cat", 1.5), (["(show|print) the (opening|first|top) {n} lines of [all] [the] %s"], "and (show|print) their first {n} lines", "(show|print) its first {n} lines", "head -n {n}", 1),
    (["(show|print) the (closing|last|final) {n} lines of [all] [the] %s"], "and (show|print) their last {n} lines", "(show|print) its last {n} lines", "tail -n {n}", 1), (["(identify|determine|report) the (kind|type) of [all] [the] %s", "(run|execute) file on [all] [the] %s"], "and (tell what kind of file each is|run file on them|determine what they are)", "(determine|tell) what (kind|type) it is", "file", 1),
    (["(compress|gzip|shrink) [all] [the] %s [individually|one by one|in place]"], "and (compress|gzip) (each of them|them individually|them in place)", "(compress|gzip) it", "gzip", 1.5), (["(decompress|uncompress|gunzip|unpack) [all] [the] %s"], "and (decompress|gunzip|uncompress) them", "(decompress|gunzip) it", "gunzip", .8), (["(bring the timestamps of|touch|refresh the timestamps of) [all] [the] %s [up to date]"], "and (touch them|set their timestamps to now|update their times)", "touch it", "touch", 1),
    (["(report|show|print) the (disk usage|space taken up by each) of [all] [the] %s"], "and (report|show) how much (space|room) each (takes|occupies)", "(report|show) its disk usage", "du -h", 1), (["(show|print|report) (full status|stat information|all metadata) (for|of) [all] [the] %s"], "and (stat them|show their metadata|run stat on them)", "(print|show) its (status|metadata)", "stat", .8), (["make [all] [the] %s read-only", "take away write permission from [all] [the] %s"], "and (make them read-only|take away write permission)", "(make it read-only|remove write permission)", "chmod a-w", 1),
    (["make [all] [the] %s executable [for their owner only]"], "and make them executable for their owner", "make it executable for its owner", "chmod u+x", .6), (["open [all] [the] %s in vim"], "and (open|edit) them (in|with) vim", "", "vim", .5)]


@compose("seeker-acts", weight=3.5, tags="find wc cat head file")
def seeker_acts(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where, files=True, changed=True, count=rng.choice([0, 0, 1, 1]))
    direct, then, each, cmd, _ = pick(rng, ACTS)
    if cmd == "chmod u+x":
        direct = ["make [all] [the] %s executable (for|by) their owner", "(grant|give) the owner execute permission on [all] [the] %s"]
    if cmd == "touch":
        direct = ["touch [all] [the] %s", "(set|reset|bring) the timestamps of [all] [the] %s to now"]
    if cmd == "du -h":
        direct = ["(report|show|print) the (disk usage|space taken up by each) of [the] %s", "?how much space does each of the %s (take|occupy|use)"]
        direct[0] = "(report|show|print) the disk usage of each of the %s"
    r = rng.random()
    say = frames(rng, t, d, direct, then, each)
    if r < .62 or cmd == "vim":
        if rng.random() < .25:
            say = [s + " (with a single invocation|passing many names at once|in as few invocations as possible|all at once with -exec and a plus)" for s in say]
        return tidy(say), find(d, depth, t, "-exec %s {{}} +" % cmd), HERE
    if r < .8:
        return tidy([s + " (using|through|via|by way of) xargs" for s in say] + ["pipe [all] [the] %s, null-(terminated|separated|delimited), (into|to) xargs %s" % (t.whole, cmd.replace(" {n}", ""))] * (0 if "{n}" in cmd or "-" in cmd else 1)), find(d, depth, t, "-print0 | xargs -0 %s" % cmd), HERE
    return tidy([s + " (separately for each file|with one invocation per file|one file at a time|running the command anew for each|calling it once for every file)" for s in say]), find(d, depth, t, "-exec %s {{}} \\;" % cmd), HERE


@compose("seeker-run", weight=3, tags="find xargs")
def seeker_run(rng):
    """A command of the user's: once for each, once for all, with xargs, with N at a time, in parallel, in the file's directory, after asking."""
    where, d, depth = place(rng)
    t = thing(rng, where=where, changed=True, count=rng.choice([0, 0, 1]))
    w, np = t.whole, t.np
    r = rng.random()
    run = "(run|execute|invoke|call|apply)"
    if r < .25:
        say = [run + " {cmd} (once|separately|individually) for (each|every one) of the %s" % w, "for (each|every one) of the %s (run|execute|invoke) {cmd} with (it|its path|its name) as the argument" % w, FIND + " [all] %s and " % w + run + " {cmd} on (one after the other|each separately|each in turn)", "(pass|hand|feed) [all] [the] %s one (by one|at a time) to {cmd}" % w, "find %s -exec {cmd} on each" % w]
        say[2] = FIND + " [all] %s and (run|execute|invoke) {cmd} on (one after the other|each separately|each in turn|each individually)" % w
        act = "-exec {cmd} {{}} \\;"
    elif r < .45:
        say = [run + " {cmd} on [all] [the] %s (together|at once|in one go|in a single call)" % w, "(pass|hand|give) [all] [the] %s (together|at once|in one go) to {cmd}" % w, FIND + " [all] %s and (run|execute|invoke) {cmd} once with all of them" % w, "(append|give) the names of [all] %s to a single {cmd} command line" % w, "(run|invoke) {cmd} as few times as possible on [all] %s" % w]
        act = "-exec {cmd} {{}} +"
    elif r < .6:
        say = ["(pipe|feed|pass|send) [all] [the] %s (through|to|into) xargs {cmd}, (coping|dealing) with (spaces|blanks|any characters) in [the] names" % w, "use find and xargs to (run|execute) {cmd} on [all] %s" % w, FIND + " [all] %s and (run|execute) {cmd} on them (with|through|via) xargs" % w, "(run|execute) {cmd} via xargs on [all] [the] %s" % w, "(xargs|use xargs to run) {cmd} over [all] %s, null-(separated|delimited|terminated)" % w]
        act = "-print0 | xargs -0 {cmd}"
    elif r < .7:
        say = ["use xargs to (run|execute) {cmd} on [all] %s, {n} (at a time|per call|names per invocation)" % w, "(run|execute) {cmd} on [all] %s through xargs in (batches|groups) of {n}" % w, "(pass|hand) [all] %s to {cmd} (in batches of {n}|{n} at a time) (with|by) xargs" % w]
        act = "-print0 | xargs -0 -n {n} {cmd}"
    elif r < .82:
        say = ["(run|execute) {cmd} on [all] %s in parallel with {n} (processes|jobs|workers)" % w, "process [all] %s with {cmd}, {n} at (the same|a) time [in parallel]" % w, "(run|execute) {cmd} on each of the %s, (keeping up to|with) {n} (processes|instances) running (at once|simultaneously|concurrently)" % w, "(start|keep) {n} parallel {cmd} processes, one for each of the %s" % w]
        say[1] = "process each of the %s with {cmd}, {n} of them in parallel" % w
        act = "-print0 | xargs -0 -n 1 -P {n} {cmd}"
    elif r < .91:
        say = ["(run|execute) {cmd} on [each of] the %s from (within|inside) the directory (that holds it|it is in|containing it)" % w, "for each of the %s change to its directory and (run|execute) {cmd} on it [there]" % w, "-execdir {cmd} on [all] %s" % w, "(run|execute) {cmd} (locally in|in) the (directory|folder) of each of the %s, with its base name as argument" % w]
        act = "-execdir {cmd} {{}} \\;"
    else:
        say = ["(run|execute) {cmd} on each of the %s, but (ask|prompt|get my confirmation) (first|before each|each time)" % w, "ask [me] before running {cmd} on each of the %s" % w, FIND + " [all] %s and (run|execute) {cmd} on each after (asking|confirmation|prompting the user)" % w, "(interactively|with a prompt before each) run {cmd} on [all] %s" % w]
        act = "-ok {cmd} {{}} \\;"
    return tidy(say), find(d, depth, t, act), HERE


@compose("seeker-remove", weight=3, tags="find rm")
def seeker_remove(rng):
    where, d, depth = place(rng)
    d = "{dir}" if d in ("/", "~") else d
    if "{dir}" == d and "{dir}" not in where:
        where, depth = rng.choice(IN_DIR), ""
    if depth.startswith("-mindepth"):
        where, d, depth = "under {dir}", "{dir}", ""
    t = thing(rng, where=where, changed=True, files=True, count=rng.choice([0, 1, 1, 2]))
    if t.tests == "-type f":
        t = thing(rng, where=where, changed=True, files=True, count=1, kinds=["time"])
    go = "(delete|remove|erase|wipe out|discard|eliminate|dispose of|do away with|unlink|purge)"
    r = rng.random()
    say = frames(rng, t, d, [go + " [all] [the] %s", go + " every one of the %s", "?how can [all] %s be (deleted|removed|purged)", "all %s (are to be|should be|must be|have to be) (deleted|removed|discarded)", go + " (any|whatever) %s"], "and (erase|discard|unlink|delete|remove|dispose of) (them|every one of them|what is found)", "(remove|delete) it")
    if r < .62:
        return say, find(d, depth, t, "-delete"), HERE
    if r < .74:
        return tidy([s + " (using|with|through|via) xargs [-0] rm" for s in say if not s.startswith("?") and not s.endswith("it")][:5]), find(d, depth, t, "-print0 | xargs -0 rm"), HERE
    if r < .85:
        return tidy([s + ", (confirming|asking about|prompting for) (each|every one) [of them] [first]" for s in say if not s.startswith("?")][:5]), find(d, depth, t, "-ok rm {{}} \\;"), HERE
    if r < .93:
        return tidy([s + ", (printing|listing|naming|echoing) (each|every one) [of them] (as it goes|as it is removed|on the way)" for s in say if not s.startswith("?")][:5]), find(d, depth, t, "-print -delete"), HERE
    return tidy([s + " (with|using) rm -f" for s in say if not s.startswith(("?", "all"))][:5]), find(d, depth, t, "-exec rm -f {{}} +"), HERE


@compose("seeker-folders", weight=2, tags="find rm")
def seeker_folders(rng):
    """Directories: deleted with all that is in them, or only when empty."""
    where, d, depth = place(rng, flat=False)
    if d in ("/", "~"):
        where, d = rng.choice(IN_DIR), "{dir}"
    dirs = rng.choice(["directories", "directories", "(folders|subfolders)", "subdirectories"])
    if rng.random() < .4:
        np = rng.choice(["%s %s that (contain|hold) nothing" % (dirs, where), "empty %s %s" % (dirs, where), "%s %s (without content|with nothing in them)" % (dirs, where)])
        return tidy(["(delete|remove|prune|clear away|tidy away|eliminate) [all] [the] %s" % np, FIND + " [all] %s and (delete|remove|rmdir) them" % np, "all %s (are to be|should be|must be) (deleted|removed)" % np, "=removal of [all] %s" % np]), "find %s -type d -empty -delete" % d, HERE
    w, t = rng.choice([("(named|called) {name}", "-name '{name}'"), ("whose name is {name}", "-name '{name}'"), ("whose name starts with {name}", "-name '{name}*'"), ("matching {glob}", "-name '{glob}'"), ("whose name includes {name}", "-name '*{name}*'"), ("named {name} in any case", "-iname '{name}'"), ("(older than|unmodified for more than) {age}", "-mtime +{age}")])
    if "{age}" in w:
        return tidy(["(delete|remove) [all] (subdirectories|directories) of {dir} %s with (everything|all files|whatever is) in them" % w, "(delete|remove) [all] directories immediately (under|below|in) {dir} %s, contents included" % w]), "find {dir} -mindepth 1 -maxdepth 1 -type d %s -exec rm -r {{}} +" % t
    np = "%s %s %s" % (dirs, where, w) if rng.random() < .5 else "%s %s %s" % (dirs, w, where)
    full = "(and|along with|together with|including) (whatever|everything|all that) is in them"
    return tidy(["(delete|remove|erase|wipe out) [all] [the] %s %s" % (np, full), FIND + " [all] %s and (delete|remove) them (recursively|with their contents|contents and all)" % np, "(recursively|completely) (delete|remove|erase) [all] %s" % np, "all %s (are to be|should be|must be) (deleted|removed), (contents and all|with all they contain)" % np, "rm -r [all] [the] %s" % np]), "find %s -type d %s -prune -exec rm -r {{}} +" % (d, t), HERE


@compose("seeker-carry", weight=3, tags="find cp mv tar zip")
def seeker_carry(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where, changed=True, files=True, count=rng.choice([0, 1, 1]))
    if t.tests == "-type f":
        t = thing(rng, where=where, changed=True, files=True, count=1, kinds=["time", "size"])
    to = rng.choice(["(to|into) {dir2}", "into the directory {dir2}", "into [the] {dir2} [directory]", "over to {dir2}"])
    r = rng.random()
    if r < .28:
        direct, then, each, act = ["(copy|duplicate|replicate|transfer a copy of) [all] [the] %s " + to, "(place|put|deposit|drop) a copy of [each of] [the] %s in {dir2}", "all %s (are to be|should be|must be) copied " + to], "and (copy|put a copy of) (each|all) of them " + to, "(make|put) a copy in {dir2}", "-exec cp -t {dir2} {{}} +"
        then, each = "and copy (each of them|all of them|every one of them|them) " + to, "put a copy in {dir2}"
    elif r < .36:
        direct, then, each, act = ["copy [all] [the] %s " + to + ", (recreating|reproducing|retaining|maintaining) the (directory structure|hierarchy|subdirectories|tree) [there]", "copy [all] %s " + to + " (with|along with|including|under) their (parent directories|relative paths|paths)"], "and copy them " + to + ", (recreating|retaining|maintaining) (the|their) (directories|directory structure|hierarchy)", "", "-exec cp --parents -t {dir2} {{}} +"
    elif r < .44:
        direct, then, each, act = ["copy [all] [the] %s " + to + ", (keeping|retaining|preserving) (their|the) (timestamps|times and modes|owner and times|attributes)"], "and copy them " + to + " (keeping|retaining|preserving) their (timestamps|times|attributes)", "", "-exec cp -p -t {dir2} {{}} +"
    elif r < .64:
        direct, then, each, act = ["(move|shift|transfer|relocate|gather|collect) [all] [the] %s " + to, "all %s (are to be|should be|must be) (moved|shifted|relocated) " + to, "(sweep|pull) [all] %s together (in|into) {dir2}"], "and (move|shift|relocate) (each of them|all of them|them|every one of them) " + to, "move it " + to, "-exec mv -t {dir2} {{}} +"
    elif r < .82:
        direct, then, each, act = ["(bundle|wrap|roll|pack) [all] [the] %s (up|) (in|into) [the|a] [gzipped|compressed] [tar] archive {archive}", "(create|build|produce|write) [a|the] [gzipped|compressed] tarball {archive} (from|holding|made of|out of) [all] [the] %s", "tar [and gzip] [all] [the] %s into {archive}"], "and (tar them up as|bundle them into|feed them to tar to make) {archive}", "", "-print0 | tar -czf {archive} --null -T -"
        direct[0] = "(bundle|roll|pack|archive) [all] [the] %s (in|into) [the|a] [gzipped|compressed] [tar] archive {archive}"
    elif r < .92:
        direct, then, each, act = ["(zip|pack) [all] [the] %s (into|in) {archive}.zip", "(create|build|produce) {archive}.zip (from|holding|out of) [all] [the] %s", "(create|build) a zip [file|archive] {archive}.zip (from|holding) [all] %s"], "and (zip them|pipe them to zip|feed their names to zip) (into|to make|as) {archive}.zip", "", "| zip {archive}.zip -@"
        then = "and (zip them into|feed their names to zip to make|pack them into) {archive}.zip"
    else:
        direct, then, each, act = ["(symlink|create symbolic links to) [all] [the] %s in {dir2}", "(populate|fill) {dir2} with symbolic links to [all] [the] %s", "(put|place) a symbolic link to each of the %s (in|into) {dir2}"], "and (create|put|place) symbolic links to them in {dir2}", "", "-exec ln -s -t {dir2} {{}} +"
    return frames(rng, t, d, direct, then, each), {"gnu": find(d, depth, t, act)}, HERE


@compose("seeker-modes", weight=3, tags="find chmod chown chgrp")
def seeker_modes(rng):
    where, d, depth = place(rng)
    r = rng.random()
    if r < .4:   # directories to one mode, files to another
        kind, flag = rng.choice([("(directories|folders|subdirectories)", "d"), ("(directories|folders) but [of] no files", "d"), ("(regular files|files)", "f"), ("(plain|ordinary) files but [of] no directories", "f")])
        both = ""
        of = "[all|all the|every one of the] %s %s" % (kind.replace("[of] ", ""), where)
        dd = "." if d in ("/", "~") else d
        if d in ("/", "~"):
            of = "[all|all the|every one of the] %s below the current directory" % kind.replace("[of] ", "")
        only = rng.choice(["", " but leave [the] %s (alone|as they are|untouched)" % ("files" if flag == "d" else "directories")]) if "but" not in kind else ""
        say = ["[recursively] (change|set|reset|switch) the (permissions|mode|access mode|permission bits) of %s to {perm}%s" % (of, only), "(set|put) {perm} on %s%s" % (of, only), "(assign|apply|give) [the] (mode|permissions) {perm} to %s%s" % (of, only), "%s (should have|must have|are to get|shall have) [the] (permissions|mode) {perm}%s" % (of.replace("[all|all the|every one of the]", "all"), only),
               "[recursively] chmod %s to {perm}%s" % (of, only), "apply chmod {perm} to %s%s" % (of, only)]
        if "recurs" in where or depth:
            say = [s.replace("[recursively] ", "") for s in say]
        if depth == "-maxdepth 1" and flag == "d":
            depth = "-mindepth 1 -maxdepth 1"
        return tidy(say), " ".join(("find %s %s -type %s -exec chmod {perm} {{}} +" % (dd, depth if d not in ("/", "~") else "", flag)).split()), HERE
    t = thing(rng, where=where, changed=True, count=rng.choice([0, 0, 1]))
    if r < .6:
        direct, then, act = ["(grant|give|assign) [all] [the] %s [the] (mode|permissions|access mode) {perm2}", "(reset|switch|alter|adjust) the (mode|permissions|permission bits) of [all] [the] %s to {perm2}", "all %s (should|must|are to) have [the] permissions {perm2}"], "and (reset|adjust|switch) their (mode|permissions) to {perm2}", "chmod {perm2}"
        if "mode" in t.np or "permissions" in t.np:
            then = "and (switch|change) them to {perm2}"
    elif r < .75:
        direct, then, act = ["(hand|give|transfer|reassign) [the ownership of] [all] [the] %s to [user] {user2}", "(make|declare) {user2} [the] owner of [all] [the] %s", "[user] {user2} (should|must|is to) own [all] [the] %s"], "and (hand|give|transfer) them [over] to {user2}", "chown {user2}"
    elif r < .85:
        direct, then, act = ["(put|move|place) [all] [the] %s (in|into) [the] group {group2}", "(reassign|switch|assign) [all] [the] %s to group {group2}", "all %s (should|must|are to) (belong to|be in) [the] group {group2}"], "and (put them in|reassign them to|assign them to) [the] group {group2}", "chgrp {group2}"
    elif r < .93:
        t2, act = rng.choice([("write access (from|of) (the group and others|group and others)", "chmod go-w"), ("all access (from|of) others", "chmod o-rwx"), ("[the] execute (bit|permission) (from|of) everybody", "chmod a-x")])
        t2 = t2.replace("(from|of)", "from")
        direct, then = ["(withdraw|strip|revoke|take away) %s on [all] [the] %%s" % t2], "and (withdraw|revoke|take away) %s" % t2
    else:
        t2, act = rng.choice([("group members write access", "chmod g+w"), ("everybody read access", "chmod a+r"), ("the owner full access", "chmod u+rwx"), ("the group the same rights as the owner", "chmod g=u")])
        direct, then = ["(grant|give|allow) %s (on|to) [all] [the] %%s" % t2], "and (grant|give|allow) %s" % t2
    return frames(rng, t, d, direct, then), find(d, depth, t, "-exec %s {{}} +" % act), HERE


@compose("seeker-hand-over", weight=1.5, tags="find chown chgrp")
def seeker_hand_over(rng):
    """What one owner, group or mode has is given another."""
    where, d, depth = place(rng, flat=False)
    noun, t = rng.choice([("everything", ""), ("all files", "-type f"), ("all files and directories", ""), ("all directories", "-type d"), ("all {ext} files", "-type f -name '*.{ext}'")])
    r = rng.random()
    if r < .4:
        say = ["(transfer|hand over|give|reassign) %s %s (owned by|belonging to|of) {user} to {user2}" % (noun, where), "(change|switch) the owner of %s %s from {user} to {user2}" % (noun, where), "(find|take) %s %s owned by {user} and (make {user2} the owner|chown it to {user2}|give it to {user2})" % (noun, where), "%s %s that {user} owns should belong to {user2} instead" % (noun, where)]
        say[2] = "find %s %s owned by {user} and make {user2} the owner" % (noun, where)
        tail = "-user {user} -exec chown {user2} {{}} +"
    elif r < .7:
        say = ["(switch|change|reassign) %s %s from group {group} to group {group2}" % (noun, where), "(change|switch) the group of %s %s from {group} to {group2}" % (noun, where), "%s %s (in|of|belonging to) [the] group {group} should be in [the] group {group2} instead" % (noun, where)]
        tail = "-group {group} -exec chgrp {group2} {{}} +"
    else:
        say = ["(change|switch) the (permissions|mode) of %s %s from {perm} to {perm2}" % (noun, where), "(change|switch|set) %s %s (having|with) (mode|permissions) {perm} to {perm2} instead" % (noun, where), "find %s %s whose mode is {perm} and make it {perm2}" % (noun, where), "wherever %s %s (has|have) mode {perm}, (set|make) it {perm2}" % (noun, where)]
        say.pop()
        tail = "-perm {perm} -exec chmod {perm2} {{}} +"
    return tidy(say), " ".join(("find %s %s %s" % (d, t, tail)).split()), HERE


@compose("seeker-grep", weight=4, tags="find grep")
def seeker_grep(rng):
    """Searching in what find finds, when it has tests that grep lacks; and grep -r --include when only the ending counts."""
    simple = rng.random() < .5
    case, i = rng.choice([("", ""), ("", ""), ("", ""), ("", ""), ("(in any case|without regard to case|disregarding case|in upper or lower case|ignoring case)", "i"), ("(as a complete word|as an entire word|only as a whole word)", "w"), ("(as an extended regular expression|taken as an extended regex)", "E"), ("(taken literally|as plain text|as a fixed string)", "F")])
    w = rng.choice(["{word2}", "{word2}", "[the] (string|text|phrase|pattern|expression|word) {word2}"])
    if simple:
        where, d, _ = place(rng, flat=False)
        if not where:
            where = "below the current directory"
        fs, inc = rng.choice([("{ext} files", "--include='*.{ext}'"), ("{ext} files", "--include='*.{ext}'"), ("files whose name ends in {ext}", "--include='*.{ext}'"), ("files (with|having) the (suffix|ending) {ext}", "--include='*.{ext}'"), ("files matching {glob}", "--include='{glob}'"), ("files", "")])
        whole = "%s %s" % (fs, where)
    else:
        where, d, depth = place(rng)
        t = thing(rng, where=where, files=True, count=1, changed=True, kinds=["time", "minutes", "owner", "size"])
        while "-empty" in t.tests:
            t = thing(rng, where=where, files=True, count=1, changed=True, kinds=["time", "owner"])
        if "{age}" not in t.np and "{size}" not in t.np and "{user}" not in t.np and "{group}" not in t.np and "{file3}" not in t.np and "{date}" not in t.np and "root" not in t.np and "owner" not in t.np:
            return seeker_grep(rng)
        whole = t.whole
    r = rng.random()
    if r < .45:
        opt, say = "l", ["(search|look) for %s in all %s %s, (printing only|showing only|but print only|print only|listing just) the (names|file names|filenames|paths)" % (w, whole, case), "?(which|what) of the %s (contain|mention|include) %s %s" % (whole, w, case), "(list|report|name|identify) (those|the ones) of the %s (in which %s occurs|that (mention|include|contain) %s) %s" % (whole, w, w, case),
                   "=only the names of those %s that (mention|include|contain) %s %s" % (whole, w, case), "(determine|find out) in which of the %s %s (occurs|appears) %s" % (whole, w, case), "(search|scan|grep) all %s for %s %s and (print|report|give) only the (file names|names of those that match)" % (whole, w, case), "(list|print) the names of [all] %s in which %s (occurs|appears|is found) %s" % (whole, w, case)]
    elif r < .6:
        opt, say = "L", ["(list|report|name|identify) (those|the ones) of the %s (in which %s does not occur|that do not (mention|include|contain) %s) %s" % (whole, w, w, case), "?which of the %s (do not|don't) (contain|mention|include) %s %s" % (whole, w, case), "=[the] names of those %s that lack %s %s" % (whole, w, case), "(search|grep) all %s for %s %s and (print|list) the names of those (without a match|that do not match)" % (whole, w, case)]
    elif r < .85:
        opt, say = "n" if simple else "n", ["(search|scan|comb) all %s for %s %s, (showing|giving|with) line numbers" % (whole, w, case), "(show|print|display|report) (every|each) line with %s in any of the %s %s, with its line number" % (w, whole, case), "(search|look) for %s in all %s %s, (printing|showing|giving) file name and line number" % (w, whole, case), "?on which lines of the %s does %s (occur|appear) %s" % (whole, w, case)]
        if simple:
            say += ["(search|scan) for %s in all %s %s" % (w, whole, case), "(search|scan|comb|go) through all %s for %s %s" % (whole, w, case), "(locate|track down) every (occurrence|mention|use) of %s in [all] %s %s" % (w, whole, case)]
    else:
        opt, say = "c", ["(count|tally) the (matching lines|lines with {word2}) in each of the %s %s" % (whole, case), "for each of the %s (report|give|print) how many lines (mention|include|contain) {word2} %s" % (whole, case), "?how many lines of each of the %s (mention|include|contain) {word2} %s" % (whole, case)]
        say[0] = "(count|tally) the lines (with|mentioning|that match) {word2} in each of the %s %s" % (whole, case)
    if simple:
        run = "grep -r%s %s '{word2}' %s" % ({"n": i + "n" if i in ("i", "E", "F") else "nw" if i else "n", "l": (i + "l") if i != "w" else "lw", "L": (i + "L") if i != "w" else "Lw", "c": (i + "c") if i != "w" else "cw"}[opt], inc, d)
    else:
        run = find(d, depth, t, "-exec grep -%s '{word2}' {{}} +" % (opt + i))
    return tidy(say), " ".join(run.split()), HERE


@compose("seeker-total", weight=1.5, tags="find du")
def seeker_total(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where, files=True, changed=True, count=rng.choice([0, 0, 1]), kinds=["time", "owner", "size"])
    say = frames(rng, t, d, ["(add up|sum up|total|sum) the sizes of [all] [the] %s", "?how much (space|room|disk space) do the %s (take up|occupy|use|need) (together|altogether|in total|all in all)", "=[the] (combined|overall|total|aggregate) size of [all] [the] %s", "(determine|work out|report|compute) the (combined|overall|total) (size|disk usage) of [all] [the] %s"], "and (add up|sum up|total) their sizes")
    return say, {"gnu": find(d, depth, t, "-print0 | du -ch --files0-from=- | tail -n 1"), "bsd": find(d, depth, t, "-print0 | xargs -0 du -ch | tail -n 1")}, HERE


@compose("seeker-edit", weight=2, tags="find sed")
def seeker_edit(rng):
    where, d, depth = place(rng)
    t = thing(rng, where=where, files=True, changed=True, count=rng.choice([0, 0, 1]), kinds=["time", "owner"])
    r = rng.random()
    if r < .6:
        direct, then, sed = ["(replace|exchange|swap) (every|each) (instance|occurrence) of {word3} (for|with|by) {word4} in [all] [the] %s", "(turn|change|rewrite) (every|each) {word3} into {word4} in [all] [the] %s", "(put|write) {word4} in place of {word3} in [all] [the] %s", "in [all] [the] %s, {word3} (should|must|is to) become {word4}"], "and (turn|change|rewrite) every {word3} in them into {word4}", "s/{word3}/{word4}/g"
        direct[0] = "(replace|exchange) (every|each) (instance|occurrence) of {word3} (with|by|for) {word4} in [all] [the] %s"
    elif r < .8:
        direct, then, sed = ["(strip|drop|purge|cut) [all|every one of the] lines (mentioning|with|that include) {word3} (from|out of) [all] [the] %s", "(drop|remove) (every|each) line (mentioning|matching|with) {word3} in [all] [the] %s"], "and (strip|drop) every line (mentioning|with|that matches) {word3} from them", "/{word3}/d"
    elif r < .9:
        direct, then, sed = ["(strip|trim|remove) trailing (whitespace|white space|blanks) from [the lines of] [all] [the] %s", "[all] [the] %s should have no trailing (whitespace|blanks)"], "and (trim|strip) the trailing (whitespace|blanks) of their lines", "s/[[:space:]]*$//"
        direct.pop()
    else:
        direct, then, sed = ["(insert|put|add) {text} (as|to be) the first line of [all] [the] %s", "(prepend|add) the line {text} (to|on top of|at the top of) [all] [the] %s"], "and (insert|put) {text} (before the first line|at the top) of each", "1i {text}"
        return frames(rng, t, d, direct, then), {"gnu": find(d, depth, t, "-exec sed -i '%s' {{}} \\;" % sed)}, HERE
    return frames(rng, t, d, direct, then), {"gnu": find(d, depth, t, "-exec sed -i '%s' {{}} +" % sed), "bsd": find(d, depth, t, "-exec sed -i '' '%s' {{}} +" % sed)}, HERE


@compose("seeker-quiet", weight=1.5, tags="find")
def seeker_quiet(rng):
    t = thing(rng, count=rng.choice([0, 0, 1]))
    where, d = rng.choice([(rng.choice(IN_ROOT), "/"), (rng.choice(IN_ROOT), "/"), (rng.choice(IN_DIR), "{dir}")])
    hush = rng.choice(["(discarding|throwing away|dropping|hiding|silencing|suppressing) [all] [the] (error messages|errors|complaints|permission errors)", "without (printing|showing|seeing) (error messages|errors|permission denied errors|permission denied messages)", "and (discard|throw away|hide|silence) [all|any] (error messages|errors|complaints)", "with standard error (sent|redirected) to /dev/null", "and send [the] errors to /dev/null", "ignoring (unreadable directories|directories that cannot be read|'permission denied')"])
    hush = hush.replace("|'permission denied'", "")
    np = "%s %s %s" % (t.head, where, t.tail)
    if t.tail.startswith(("(leaving", "leaving")):
        np = "%s %s %s" % (t.head, where, t.tail)
    return tidy(["(find|search for|locate|look for) [all] %s %s" % (np, hush), "(list|enumerate|print|report) [all] %s, %s" % (np, hush), "=[all] %s, %s" % (np, hush), "(look for|find) %s %s" % (np, hush)]), "find %s %s 2> /dev/null" % (d, t.tests)


@compose("seeker-sizes", weight=2, tags="find")
def seeker_sizes(rng):
    """-size in its units: exactly, more, less; bytes, kilobytes, blocks."""
    where, d, depth = place(rng, flat=False)
    noun, test = rng.choice([("files", "-type f"), ("files", "-type f"), ("regular files", "-type f"), ("{ext} files", "-type f -name '*.{ext}'")])
    unit, u = rng.choice([("bytes", "c"), ("bytes", "c"), ("512-byte blocks", "b"), ("blocks", "b")])
    w, sign = rng.choice([("exactly {n3} %s" % unit, ""), ("precisely {n3} %s" % unit, ""), ("more than {n3} %s" % unit, "+"), ("over {n3} %s" % unit, "+"), ("fewer than {n3} %s" % unit, "-"), ("less than {n3} %s" % unit, "-")])
    form = rng.choice(["%s %s (that|which) (have|measure|take up|occupy) %s", "%s %s with a (size|length) of %s", "%s %s whose (size|length) is %s", "%s %s (consisting of|of) %s"])
    np = form % (noun, where, w)
    return tidy(["(find|list|locate|search for|identify) [all] [the] %s" % np, "=[all] %s" % np, "(show|print|report) [all] %s" % np, "?which are the %s" % np]), " ".join(("find %s %s -size %s{n3}%s" % (d, test, sign, u)).split()), HERE


# ---------------------------------------------------------------- one at a time: names

def stated(s):
    """A statement begins with a word that takes no "how do i" in front."""
    if s[0] in "=?":
        return s
    first = s.lstrip("([").split(" ")[0].split("|")[0].rstrip(")]")
    if first in ("each", "every", "any") and ("should" in s or "must" in s or "gets it" in s):
        return "the (rule|aim|idea|requirement) is that " + s
    if first in ("names", "directories", "subdirectories", "timestamps", "paths", "links"):
        return "the " + s if "should" in s or ", (" in s else "=" + s
    return s


def plain(id, run, say, **kw):
    say = [stated(x) for x in say]
    intent("seeker-" + id, run=run, say=say, default=kw.pop("default", HERE if "{dir}" in str(run) else None), tags=kw.pop("tags", "find"), **kw)


IN = "[(in|under|below|beneath) {dir}]"
plain("no-dot", "find {dir} -type f -not -name '*.*'", ["=files " + IN + " whose name (has|contains) no (dot|period)", "(identify|list|locate) [all] files " + IN + " (lacking|without) (any|an) (extension|suffix)", "?which files " + IN + " have no (extension|suffix) at all", "find files whose names do not include a (dot|period) " + IN, "files " + IN + " should have extensions, show me those that do not", "=extensionless files " + IN])
plain("capital", "find {dir} -name '*[A-Z]*'", ["=files and directories " + IN + " with (capitals|capital letters|upper case letters|an upper case letter) in (the|their) name", "(find|list|locate) everything " + IN + " whose name has at least one (capital|upper-case letter|capital letter)", "?which names " + IN + " are not entirely (lower case|in small letters)", "(identify|report) names containing [any] (capitals|upper case characters) " + IN])
plain("digit-first", "find {dir} -type f -name '[0-9]*'", ["=files " + IN + " whose name (starts|begins) with a (digit|number|numeral)", "(find|list|locate) [all] files " + IN + " with a leading digit in (the|their) name", "?which file names " + IN + " (start|begin) with a (digit|number)", "files (starting|beginning) with a number " + IN, "(identify|enumerate) files named with a numeral (in front|at the beginning) " + IN])
plain("name-length", {"gnu": "find {dir} -regextype posix-extended -type f -regex '.*/[^/]{{{n}}}'"}, ["=files " + IN + " whose name (is|has) exactly {n} characters [long]", "(find|list|locate) [all] files with names of [exactly] {n} (characters|letters) " + IN, "?which file names " + IN + " are {n} characters long", "(identify|report) files " + IN + " with a name of length {n}", "names of {n} letters " + IN + ", no more and no less"])
plain("longest-path", {"gnu": "find {dir} | awk '{{ print length, $0 }}' | sort -n | tail -n 1"}, ["=[the] longest path (in|under|below) {dir}", "?which path (in|under|below) {dir} has the most characters", "(determine|find|print) the longest pathname " + IN + " and its length", "?how long is the longest path (in|under|below) {dir}", "the path with the greatest length " + IN], tags="find awk")
plain("non-ascii", "LC_ALL=C find {dir} -name '*[! -~]*'", ["=files " + IN + " with (non-ASCII|special|foreign|accented|unusual) characters in (the|their) name", "(find|list|detect|identify) names " + IN + " (containing|with) (non-ASCII|non-English|accented|unprintable) (characters|letters)", "?which file names " + IN + " (are not|aren't) [pure] ASCII", "names with umlauts or accents " + IN, "names made of anything other than printable ASCII " + IN])
plain("blank-name", "find {dir} -name '* *'", ["=files and directories " + IN + " with a (blank|space|space character) in (the|their) name", "(detect|identify|spot|enumerate) (names|paths) (containing|with) (blanks|spaces|a space) " + IN, "?which names " + IN + " (contain|include|have) (spaces|a space|blanks|a blank)", "names should be free of blanks, (show|list) those that are not " + IN])
plain("tilde-end", "find {dir} -type f -name '*~'", ["=files " + IN + " whose name ends (in|with) a tilde", "(find|list|locate) [all] (editor|emacs) (backup files|backups) [ending in ~] " + IN, "?which files " + IN + " end (in|with) a tilde", "(identify|enumerate) [the] (leftover|stale) ~ files (left by|of) (an editor|emacs|my editor) " + IN])
plain("tilde-rm", "find {dir} -type f -name '*~' -delete", ["(delete|remove|discard|purge) [all] files " + IN + " whose name ends (in|with) a tilde", "(get rid of|clear out|sweep away) [the|all] ~ files [left by (an editor|emacs|my editor)] " + IN, "find [all] (editor|emacs) backups [ending in ~] " + IN + " and (erase|discard|delete|remove) them"])
plain("in-dir-called", "find {dir} -type f -path '*/{name}/*' -name '*.{ext}'", ["=[all] {ext} files " + IN + " that (lie|sit|are|reside) in [a|some|any] directory (called|named) {name}", "(find|list|locate) [all] {ext} files " + IN + " (inside|within) (any|some) {name} (directory|folder)", "?which {ext} files have {name} somewhere in their path " + IN, "(look|search) only inside directories named {name} for {ext} files " + IN, "(restrict|limit) the search for {ext} files " + IN + " to directories called {name}"])
plain("path-contains", "find {dir} -path '*{name}*'", ["=everything " + IN + " whose (path|full path|pathname) (includes|contains|has) {name}", "(find|list|locate) [all] (paths|pathnames|entries) " + IN + " with {name} anywhere in them", "?which paths " + IN + " (contain|include) {name}", "match {name} against the whole path and not just the name " + IN])
plain("three-names", "find {dir} \\( -name '{name}' -o -name '{name2}' -o -name '{name3}' \\)", ["=(everything|files|all entries) " + IN + " (named|called) {name}, {name2} or {name3}", "(find|locate|look for) {name}, {name2} and {name3} " + IN + " with a single (find|command|search)", "(search|look) " + IN + " for any of [the names] {name}, {name2} and {name3}", "?where are {name}, {name2} and {name3} [(in|under|below) {dir}]"])
plain("neither-ext", "find {dir} -type f -not -name '*.{ext}' -not -name '*.{ext2}'", ["=files " + IN + " that are neither {ext} nor {ext2}", "(find|list|locate) [all] files " + IN + " whose name ends neither in {ext} nor in {ext2}", "?which files " + IN + " are not {ext} and not {ext2} [files]", "=every file " + IN + " (but|except|other than) {ext} and {ext2} [files]", "(leave out|exclude|skip) {ext} and {ext2}, list [all] other files " + IN])
plain("prefix-ext", "find {dir} -type f -name '{name}*.{ext}'", ["=files " + IN + " whose name (starts|begins) with {name} and ends in {ext}", "(find|list|locate) [all] files " + IN + " (starting|beginning) with {name} and ending (in|with) {ext}", "?which {ext} files " + IN + " have a name (starting|beginning) with {name}", "=[all] {ext} files " + IN + " with the prefix {name}", "names that start with {name} and have the extension {ext} " + IN])
plain("names-from-list", "find {dir} -type f | grep -Ff {file}", ["(find|locate) [all] files " + IN + " whose (path|name) contains (any|one) of the (strings|names) listed in {file}", "{file} holds names, (find|locate) [the] files " + IN + " that match any of them", "(look for|search for) the (names|files) listed in {file} " + IN, "?which of the names in {file} exist (in|under|below) {dir}"], tags="find grep")

# ---------------------------------------------------------------- kinds of files
plain("link-dir", {"gnu": "find {dir} -type l -xtype d"}, ["=symbolic links " + IN + " that (lead|point) to (a directory|directories)", "(find|list|identify) [all] symlinks " + IN + " whose target is a directory", "?which symlinks " + IN + " (lead|point) to (directories|folders)", "links to folders " + IN + ", not to files"])
plain("link-file", {"gnu": "find {dir} -type l -xtype f"}, ["=symbolic links " + IN + " that (lead|point) to (a regular file|regular files|files)", "(find|list|identify) [all] symlinks " + IN + " whose target is a [regular] file", "?which symlinks " + IN + " (lead|point) to files [rather than directories]", "links to files " + IN + ", not to folders"])
plain("follow", "find -L {dir} -type f -name '{glob}'", ["(find|list|locate) [all] {glob} files " + IN + ", following symbolic links", "(search|look) for {glob} " + IN + " and (follow|dereference) [the] symbolic links [on the way]", "=files matching {glob} " + IN + ", also those reached (through|via) symbolic links", "(include|enter) symlinked directories when (looking|searching) for {glob} " + IN])
plain("one-fs", "find {dir} -xdev -name '{glob}'", ["(find|list|locate) [all] {glob} files (in|under|below) {dir} without (crossing|leaving) [the] (file system|filesystem) [boundaries]", "(search|look) for {glob} (in|under|below) {dir}, (staying|remaining) on (one|the same) (file system|filesystem|device)", "(find|list) {glob} (in|under|below) {dir} but do not (enter|descend into|look in) other (file systems|mounted file systems|mounts)", "=files matching {glob} (in|under|below) {dir} on this file system only"])
plain("leaf-dirs", "find {dir} -type d -links 2", ["=directories " + IN + " (without|that have no) (subdirectories|subfolders|directories in them)", "(find|list|identify) [all] (leaf|innermost|bottom-level) directories " + IN, "?which directories " + IN + " contain no further directories", "=(end nodes|leaves) of the directory tree " + IN])
plain("dirs-holding", "find {dir} -type d -exec test -e '{{}}/{file2:base}' \\; -print", ["=directories " + IN + " (that|which) (contain|hold|have) [a file] {file2}", "(find|list|identify) [all] directories " + IN + " in which there is [a file] {file2}", "?which directories " + IN + " (contain|have|hold) [a file named] {file2}", "(print|show) (every|each) directory " + IN + " that has {file2} in it"])
plain("dirs-lacking", "find {dir} -type d -not -exec test -e '{{}}/{file2:base}' \\; -print", ["=directories " + IN + " (that|which) (do not contain|do not have|lack) [a file] {file2}", "(find|list|identify) [all] directories " + IN + " (without|lacking) [a file] {file2}", "?which directories " + IN + " (do not contain|lack|have no) [file] {file2}", "every directory " + IN + " should have {file2}, (show|list) those (without it|that do not)", "in which directories " + IN + " is {file2} missing"])

# ---------------------------------------------------------------- permissions and owners
plain("suid-or-sgid", {"gnu": "find {dir} -type f -perm /6000", "bsd": "find {dir} -type f -perm +6000"}, ["=files " + IN + " with (either|) the setuid or [the] setgid bit [set]", "(find|list|audit|enumerate) [all] (setuid and setgid|suid and sgid|SUID or SGID) files " + IN, "?which files " + IN + " (are|have the bits) setuid or setgid", "files " + IN + " that run with the rights of their owner or (of their|) group"])
more("seeker-suid-or-sgid", ["(find|list) [all] files (in|under|below) {dir} which have (set-user-ID or set-group-ID|the set-user-ID or the set-group-ID bit)"])
plain("suid-root", "find {dir} -type f -user root -perm -u=s", ["=(setuid root|suid root|set-user-ID root) (files|programs|binaries|executables) " + IN, "(find|list|audit|enumerate) [all] (programs|executables|files) " + IN + " that run as root (whoever starts them|no matter who starts them)", "?which (programs|files) " + IN + " are owned by root and [have the] setuid [bit]", "=files " + IN + " owned by root with the setuid bit"])
plain("sh-not-x", "find {dir} -type f -name '*.{ext}' -not -perm -u=x", ["=[all] {ext} files " + IN + " (that are not|not) executable [by their owner]", "(find|list|identify) [all] {ext} files " + IN + " (without|lacking|that lack) the execute bit [for their owner]", "?which {ext} files " + IN + " (cannot be executed|are not executable|lack the execute permission)", "{ext} files should be executable, which " + IN + " are not"])
plain("sh-fix-x", "find {dir} -type f -name '*.{ext}' -not -perm -u=x -exec chmod u+x {{}} +", ["(make|mark) [all] {ext} files " + IN + " (that are not executable yet|that lack it|not yet executable) executable (for|by) their owner", "(find|search for) [all] {ext} files " + IN + " (lacking|without) the execute bit and (set it|add it|give it to their owner)", "(add|set) the execute bit on those {ext} files " + IN + " that (lack it|do not have it)"])
more("seeker-sh-fix-x", ["all {ext} files (in|under|below) {dir} without the execute bit for their owner (should|must|are to) get it"])
plain("cannot-read", {"gnu": "find {dir} -not -readable"}, ["=(everything|files and directories) " + IN + " (that|which) i (cannot|can not|am not allowed to) read", "(find|list|identify) (whatever|anything) " + IN + " is not readable (by|to|for) me", "?what (in|under|below) {dir} am i not (permitted|allowed) to read", "=entries " + IN + " unreadable (for|by) the current user"])
plain("can-write", {"gnu": "find {dir} -type f -writable"}, ["=files " + IN + " (that|which) (i|the current user) (can|may|am allowed to) (write to|modify|change)", "(find|list|identify) [all] files " + IN + " writable (by|to|for) (me|the current user)", "?to which files " + IN + " do i have write access", "?which files " + IN + " am i (permitted|allowed) to (modify|change|write to)"])
plain("orphans", "find {dir} -nouser -o -nogroup", ["=(orphaned|ownerless) files " + IN, "(find|list|identify) (everything|files and directories) " + IN + " whose owner or group no longer exists", "?what " + IN + " belongs to a (deleted|removed|nonexistent) (user or group|account)", "files (left behind|abandoned) by deleted accounts " + IN])
plain("mine", "find {dir} -user \"$USER\"", ["=(everything|all files) " + IN + " (that belongs to me|i own|belonging to me|owned by me)", "(find|list) (whatever|all that|everything) i own " + IN, "?what (in|under|below) {dir} (belongs to me|is mine|do i own)", "(files|entries) " + IN + " of which i am the owner"])
plain("not-mine", "find {dir} -not -user \"$USER\"", ["=(everything|files) " + IN + " (that does not belong to me|i do not own|not owned by me|that is not mine)", "(find|list) (whatever|everything|all that) [is] " + IN + " (owned by|belonging to) (someone else|anyone but me|other users|somebody else)", "?what (in|under|below) {dir} (does not belong to me|is not mine|belongs to someone else|belongs to others)"])

# ---------------------------------------------------------------- statistics of a tree
PER = [("owner", "(owner|user)", "%u", "(belong to|are owned by) each (user|owner)"), ("group", "group", "%g", "belong to each group"), ("mode", "(mode|set of permissions|permission mode)", "%m", "have each (mode|set of permissions)"), ("day", "(day|date) of [last] modification", "%TY-%Tm-%Td", "were [last] modified on each day"), ("month", "month of [last] modification", "%TY-%Tm", "were [last] modified in each month"), ("depth", "(depth|level|depth in the tree)", "%d", "lie at each (depth|level)")]
for key, noun, fmt, verb in PER:
    kind = "files"
    order = "sort | uniq -c" if key in ("day", "month", "depth") else "sort | uniq -c | sort -rn"
    plain("per-" + key, {"gnu": "find {dir} -type f -printf '%s\\n' | %s" % (fmt, order)},
          ["(count|tally|break down) [the] %s " % kind + IN + " by %s" % noun, "?how many %s " % kind + IN + " %s" % verb, "=[the] number of %s " % kind + IN + " (per|for each) %s" % noun, "(group|classify) [the] %s " % kind + IN + " by %s and count (each group|them)" % noun, "=a (breakdown|tally|histogram) of [the] %s " % kind + IN + " by %s" % noun, "for (each|every) %s (report|give|show) the number of %s " % (noun, kind) + IN], tags="find uniq", weight=.9)
plain("entries-per-dir", "for d in {dir}/*/; do echo \"$d $(find \"$d\" -type f | wc -l)\"; done", ["for each (immediate|direct) subdirectory of {dir} (report|print|show|give) the number of files below it", "?how many files are there below each (immediate|direct) subdirectory of {dir}", "(count|tally) the files (recursively|at any depth) in each (top-level|first-level) (subdirectory|folder) of {dir} [separately]", "=[the] recursive file count of each (top-level|immediate) (subdirectory|folder) of {dir}"], default=None, tags="for find")
plain("average", {"gnu": "find {dir} -type f -printf '%s\\n' | awk '{{ s += $1 }} END {{ print s / NR }}'", "bsd": "find {dir} -type f -exec stat -f '%z' {{}} + | awk '{{ s += $1 }} END {{ print s / NR }}'"}, ["=[the] (average|mean) (size|length) of [all] [the] files " + IN, "(compute|calculate|work out|determine) the (average|mean) file size " + IN, "?how (big|large) is the average file " + IN, "?what is the (average|mean) size of a file " + IN], tags="find awk")
plain("sum-bytes", {"gnu": "find {dir} -type f -printf '%s\\n' | awk '{{ s += $1 }} END {{ print s }}'", "bsd": "find {dir} -type f -exec stat -f '%z' {{}} + | awk '{{ s += $1 }} END {{ print s }}'"}, ["(sum|total|add) up the bytes of [all] [the] files " + IN, "=[the] (total|combined) (number of bytes|size in bytes|byte count) of [all] [the] files " + IN, "(print|report|compute) the exact (sum of the file sizes|total of all file sizes) in bytes " + IN, "?how many bytes do [all] the files " + IN + " have (together|altogether|in total)"], tags="find awk")
plain("deepest", {"gnu": "find {dir} -type d -printf '%d %p\\n' | sort -rn | head -n 1"}, ["=[the] (deepest|most deeply nested) (directory|subdirectory|folder) " + IN, "?how deep is the [directory] tree (in|under|below) {dir}", "?which (directory|subdirectory|folder) " + IN + " is nested (most deeply|the deepest)", "(determine|find|print) the maximum depth of the [directory] tree " + IN, "(measure|work out) the (greatest|maximum) nesting depth " + IN])
plain("latest-change", {"gnu": "find {dir} -type f -printf '%TY-%Tm-%Td %TT %p\\n' | sort | tail -n 1"}, ["(report|print|show|determine) when (anything|any file|something) " + IN + " was last modified, and (which|what) it was", "=the date of the (latest|most recent) change to any file " + IN + ", with its name", "?when was the last change (anywhere|to any file) " + IN + ", and to which file", "(determine|report) the time and the path of the latest modification " + IN])
plain("with-mtime", {"gnu": "find {dir} -type f -printf '%TY-%Tm-%Td %TH:%TM %p\\n' | sort"}, ["(list|print|show) [all] files " + IN + " with (date and time of modification|their modification date and time|their timestamps), sorted by (it|date|time)", "=[all] files " + IN + " in (chronological order|order of time) with (dates|their dates|date and time) in front", "(print|produce|list) a (chronology|timeline) of the files " + IN, "=a (timeline|chronology) of {dir}", "(sort|order) [all] files " + IN + " by modification date and (print|show) the date of each"])
plain("newest-dir", {"gnu": "find {dir} -mindepth 1 -maxdepth 1 -type d -printf '%T@ %p\\n' | sort -n | tail -n 1 | cut -d ' ' -f 2-"}, ["=[the] (newest|latest|most recently modified|most recently changed) (subdirectory|subfolder) (of|in) {dir}", "?which (subdirectory|subfolder) of {dir} (changed|was modified|was changed) last", "(determine|identify|find|print) the (newest|latest) directory (immediately|directly) (in|below|under) {dir}", "(print|show|find), of the subdirectories of {dir}, the most recently modified"])
plain("random-file", "find {dir} -type f | shuf -n 1", ["(pick|choose|select|draw) (a random file|one file at random|any file at random|a file by chance) " + IN, "=a (random|randomly chosen|randomly selected) file " + IN, "(print|give me|show) (one|the path of one) randomly (chosen|picked|selected) file " + IN, "i cannot decide, (pick|choose) a file for me " + IN], tags="find shuf")
plain("random-files", "find {dir} -type f | shuf -n {n}", ["(pick|choose|select|draw|sample) {n} (random files|files at random|files by chance) " + IN, "={n} (random|randomly chosen|randomly selected) files " + IN, "=a random sample of {n} files " + IN, "(print|give me|show) {n} randomly (chosen|picked|selected) files " + IN], tags="find shuf")


# ---------------------------------------------------------------- the form of the output
plain("comma-list", "find {dir} -type f | paste -sd ',' -", ["(print|output|list) [all] files " + IN + " as one comma-separated (line|list)", "(join|string) the (paths|names) of [all] files " + IN + " (together|) with commas", "=a comma-separated list of [all] [the] files " + IN, "all file paths " + IN + " on a single line with commas (between them|in between)", "(print|list) the files " + IN + " with commas instead of one (path|name) per line"], tags="find paste")
plain("no-dot-slash", {"gnu": "find {dir} -type f -printf '%P\\n'"}, ["(print|list) [all] files " + IN + " without the (starting|leading) (directory|./|point) in front", "(print|list|output) the paths of [all] files relative to {dir}", "=[all] files " + IN + ", as paths relative to it", "strip (the starting point|the leading ./) from the paths of [all] files found " + IN, "(list|find) files " + IN + " but leave out the (leading ./|starting directory)"])
plain("absolute", "find {dir} -type f -exec realpath {{}} +", ["(print|list|output) [all] files " + IN + " (as|with) absolute paths", "=the absolute (path|pathname) of (each|every) file " + IN, "(find|list) [all] files " + IN + " and resolve (them|their names) to full paths", "paths from the root, not relative ones, for [all] files " + IN, "(resolve|expand) the path of every file " + IN + " to (its|the) canonical form"], tags="find realpath")
plain("depth-first", "find {dir} -depth", ["(list|print) everything " + IN + " with the contents of a directory before the directory itself", "(traverse|walk) {dir} depth first and print (every|each) path", "(list|find) [all] entries " + IN + " in post-order, (contents|children) first", "process the contents of each directory before the directory itself " + IN])
plain("while-loop", "find {dir} -type f -name '*.{ext}' -print0 | while IFS= read -r -d '' f; do {cmd} \"$f\"; done", ["(loop|iterate) over [all] {ext} files " + IN + " and (run|execute) {cmd} on each, safely for (any|odd|all) file names", "in a while loop read [the paths of] [all] {ext} files " + IN + " and (run|execute|call) {cmd} (on|for|with) each", "(read|take) the output of find -print0 for {ext} files " + IN + " in a while loop calling {cmd}", "(loop|go) through [all] {ext} files " + IN + " with while read, running {cmd} on (each|every one)"], tags="find while")
plain("first-stop", "find {dir} -name '{file2:base}' -print -quit", ["(find|locate|look for) {file2} " + IN + " and (quit|stop|leave off) (as soon as|once) one is found", "(stop|end) the search for {file2} " + IN + " (at|after|with) the first (hit|match)", "=(the first|just one|a single) match for {file2} " + IN + ", no more", "one {file2} is enough, find it " + IN, "(find|print) no more than one file (named|called) {file2} " + IN])

# ---------------------------------------------------------------- files by what is in them, and then an act
HAS = "(containing|that contain|that mention|which include|with)"
plain("grep-delete", {"gnu": "grep -rlZ '{word}' {dir} | xargs -0 rm"}, ["(delete|remove|discard|erase) [all] [the] files " + IN + " (containing|that contain|that mention|in which there is) [the (text|string|word)] {word}", "(search|grep) for {word} " + IN + " and (delete|remove) the files (that contain it|it occurs in)", "(find|identify) [all] files " + IN + " " + HAS + " {word} and (delete|remove|erase) them", "any file " + IN + " (that mentions|with) {word} in it (should|must|is to) be (deleted|removed)", "files " + IN + " whose contents include {word} are to be (deleted|removed)"], tags="grep rm")
plain("grep-move", {"gnu": "grep -rlZ '{word}' {dir} | xargs -0 mv -t {dir2}"}, ["(move|shift|relocate) [all] [the] files " + IN + " (containing|that contain|that mention) [the (text|string|word)] {word} (to|into) {dir2}", "(search|grep) for {word} " + IN + " and move the files (that contain it|it occurs in) (to|into) {dir2}", "(find|identify) [all] files " + IN + " " + HAS + " {word} and (move|shift) them (to|into) {dir2}", "files " + IN + " whose contents include {word} belong in {dir2}, move them there"], tags="grep mv")
plain("grep-copy", {"gnu": "grep -rlZ '{word}' {dir} | xargs -0 cp -t {dir2}"}, ["(copy|duplicate) [all] [the] files " + IN + " (containing|that contain|that mention) [the (text|string|word)] {word} (to|into) {dir2}", "(search|grep) for {word} " + IN + " and copy the files (that contain it|it occurs in) (to|into) {dir2}", "(find|identify) [all] files " + IN + " " + HAS + " {word} and (copy|put a copy of) them (to|into) {dir2}", "files " + IN + " whose contents include {word} should be copied to {dir2}"], tags="grep cp")
more("seeker-grep-copy", ["(collect|gather) copies of [all] files (in|under|below) {dir} that mention {word} in {dir2}"])
plain("grep-both", {"gnu": "grep -rlZ '{word}' {dir} | xargs -0 grep -l '{word2}'"}, ["=files " + IN + " that (contain|mention) both {word} and {word2}", "(list|find|name) [only] those files " + IN + " in which {word} and {word2} (both occur|occur together)", "?in which files " + IN + " do both {word} and {word2} (occur|appear)", "(list|find|print), of the files " + IN + " containing {word}, those (which also contain|that contain) {word2} [too]", "{word} as well as {word2} must (occur|be) in the file, list such files " + IN], tags="grep")
plain("grep-not-other", {"gnu": "grep -rlZ '{word}' {dir} | xargs -0 grep -L '{word2}'"}, ["=files " + IN + " that (contain|mention) {word} but not {word2}", "(list|find|name) [only] those files " + IN + " in which {word} occurs and {word2} does not", "?which files " + IN + " (contain|mention) {word} yet (lack|do not contain|not) {word2}", "(list|find|print), among the files " + IN + " containing {word}, those (without|lacking) {word2}", "files with {word} and without {word2} " + IN], tags="grep")
plain("grep-either", "grep -rlE '{word}|{word2}' {dir}", ["=files " + IN + " that (contain|mention) {word} or {word2} [or both]", "(list|find|name) [only] those files " + IN + " in which (either|) {word} or {word2} (occurs|appears)", "?which files " + IN + " (contain|mention) at least one of {word} and {word2}", "names of files with {word} or {word2} " + IN], tags="grep")
plain("grep-count-total", "grep -ro '{word}' {dir} | wc -l", ["?how (many times|often) does {word} (occur|appear) in all [the] files " + IN + " together", "(count|tally) every (single|) occurrence of {word} in all files " + IN, "=the total number of occurrences of {word} in [all] files " + IN, "(sum|add) up the occurrences of {word} over all files " + IN], tags="grep wc")
plain("grep-dirs", {"gnu": "grep -rlZ '{word}' {dir} | xargs -0 dirname | sort -u"}, ["=(directories|folders) " + IN + " (with|that hold|that contain) files (containing|mentioning) {word}", "?in which directories " + IN + " are there files (that mention|containing|with) {word}", "(list|print) [only] the directories of the files " + IN + " (that contain|mentioning) {word}, each once", "=not the files but the directories in which {word} occurs " + IN], tags="grep dirname", weight=.8)
plain("zgrep", "find {dir} -type f -name '*.gz' -exec zgrep -l '{word}' {{}} +", ["(search|look) for {word} (inside|in|within) [all] (compressed|gzipped|.gz) files " + IN + " and (list|name) those that (match|contain it)", "=gzipped files " + IN + " (that contain|containing|mentioning) {word}", "?which [of the] (compressed|.gz|gzipped) files " + IN + " (contain|mention) {word}", "find the .gz files " + IN + " that (contain|mention) {word} without unpacking them"], tags="find zgrep")
plain("grep-list", {"gnu": "xargs -d '\\n' grep -l '{word}' < {file}"}, ["{file} lists paths, (name|list|print) those whose contents include {word}", "(search|grep) the files (listed|named) in {file} for {word} and (list|print) [only] the names [of those that match]", "?which of the files listed in {file} (contain|mention) {word}", "(pick out|find), among the files named in {file}, those (that mention|with|containing) {word}"], tags="xargs grep")

# ---------------------------------------------------------------- lists of paths kept in a file
LISTED = "(listed|named|enumerated|given) in {file}"
plain("list-rm", {"gnu": "xargs -d '\\n' rm < {file}"}, ["(delete|remove|erase) [all] [the] files " + LISTED, "{file} (holds|lists|contains) [a list of] paths, (delete|remove) (those files|them all|every one of them)", "every file " + LISTED + " (should|must|is to) be (deleted|removed)", "(read|take) (paths|names) from {file} and (delete|remove) (each|those files)", "(delete|remove) what {file} (lists|names), one path per line", "use xargs to (delete|remove) the files " + LISTED], tags="xargs rm")
plain("list-cp", {"gnu": "xargs -d '\\n' cp -t {dir} < {file}"}, ["copy [all] [the] files " + LISTED + " (to|into) {dir}", "{file} (holds|lists|contains) [a list of] paths, copy (those files|them all) (to|into) {dir}", "every file " + LISTED + " (should|must|is to) be copied (to|into) {dir}", "(read|take) (paths|names) from {file} and copy (each|those files) (to|into) {dir}", "put copies of the files " + LISTED + " (in|into) {dir}"], default=None, tags="xargs cp")
plain("list-mv", {"gnu": "xargs -d '\\n' mv -t {dir} < {file}"}, ["(move|shift|relocate) [all] [the] files " + LISTED + " (to|into) {dir}", "{file} (holds|lists|contains) [a list of] paths, move (those files|them all) (to|into) {dir}", "every file " + LISTED + " (should|must|is to) be moved (to|into) {dir}", "(read|take) (paths|names) from {file} and move (each|those files) (to|into) {dir}", "(gather|collect) the files " + LISTED + " in {dir} by moving them"], default=None, tags="xargs mv")
plain("list-tar", "tar -czf {archive} -T {file}", ["(archive|pack|bundle) [all] [the] files " + LISTED + " (in|into|as) {archive}", "{file} (holds|lists|contains) [a list of] paths, (archive|pack) (those files|them all) (in|into) {archive}", "(create|build|make) {archive} (from|out of) the files " + LISTED, "(read|take) the names of the files to archive from {file} and (create|write) {archive}", "a tarball {archive} of everything that {file} lists"], tags="tar")
plain("list-missing", "while IFS= read -r f; do [ -e \"$f\" ] || echo \"$f\"; done < {file}", ["?which of the (files|paths) " + LISTED + " (do not exist|are missing)", "(print|report|list) those (paths|files) " + LISTED + " that (do not exist|are missing)", "{file} lists paths, (print|report|show) the (missing|nonexistent) ones", "check whether every file " + LISTED + " exists and (name|print) the missing ones"], tags="while")

# ---------------------------------------------------------------- deleting
plain("rm-files-keep-dirs", "find {dir} -type f -delete", ["(delete|remove|erase) [all] [the] files (in|under|below) {dir} but (keep|leave|retain) [all] [the] directories", "empty {dir} of files (while keeping|but keep|and keep) its (directory structure|directories|subdirectories)", "(strip|clear) {dir} of all files, the directories (stay|remain|are kept)", "only files are to be deleted (in|under|below) {dir}, no directories", "the directory tree {dir} should be left with no files, only directories"], default=None, tags="find rm")
plain("rm-all-but-one", "find {dir} -mindepth 1 -maxdepth 1 -not -name '{name}' -exec rm -r {{}} +", ["(delete|remove|erase) everything in {dir} (but|except|apart from|other than) {name}", "(keep|spare|retain) {name} and (delete|remove) (everything else|all else|the rest) in {dir}", "{name} is the only thing in {dir} that (should stay|is to be kept), (delete|remove) the rest", "empty {dir} but (spare|keep|leave) {name}", "no entry (but|except) {name} should remain in {dir}"], default=None, tags="find rm")
plain("rm-all-but-ext-tree", "find {dir} -type f -not -name '*.{ext}' -delete", ["(delete|remove|erase) every file (in|under|below) {dir} that does not end in {ext}", "(keep|spare|retain) only [the] {ext} files (in|under|below) {dir}, (discard|delete|remove) all others", "no files but {ext} [files] should remain (in|under|below) {dir}", "(spare|keep) the {ext} files and (delete|remove) all other files (in|under|below) {dir}", "all files (in|under|below) {dir} (without|lacking) the suffix {ext} must be deleted"], default=None, tags="find rm")
plain("rm-empty-flat", "find {dir} -maxdepth 1 -type f -empty -delete", ["(delete|remove|discard) [all] [the] (zero-length|zero-byte|empty) files directly in {dir}, not [in] its subdirectories", "(delete|remove) [the] (empty|zero-length|zero-byte) files of {dir} (itself|only|proper) without (recursing|descending)", "(delete|remove) files of size zero in {dir} but leave its subdirectories (alone|untouched)", "?how can zero-byte files immediately inside {dir} be (deleted|removed)"], default=None, tags="find rm")
plain("rm-atime-tmp", "find {dir} -type f -atime +{age} -delete", ["(delete|remove|purge) [all] files " + IN + " (nobody has read|that nobody has opened|no one has accessed) for (more than|over) {age}", "(clean|clear) {dir} of files not (accessed|read|opened|used) for [(more than|over)] {age}", "files " + IN + " (unread|unused) for more than {age} (should|must|can) (be deleted|go)", "(find|identify) files " + IN + " last (accessed|read) more than {age} ago and (delete|erase|remove) them"], tags="find rm")
plain("rm-inode", "find {dir} -inum {n} -delete", ["(delete|remove|unlink) the file " + IN + " (whose inode [number] is|with inode [number]) {n}", "(find|locate) [the] inode [number] {n} " + IN + " and (delete|remove) (it|that file)", "(delete|remove) a file by its inode number {n} " + IN, "the name cannot be typed but the inode is {n}, (delete|remove) it", "unlink inode {n}"], tags="find rm")
plain("rm-three-exts", "find {dir} -type f \\( -name '*.{ext}' -o -name '*.{ext2}' -o -name '*.{ext3}' \\) -delete", ["(delete|remove|erase) [all] {ext}, {ext2} and {ext3} files " + IN, "(find|search for) files " + IN + " ending in {ext}, {ext2} or {ext3} and (delete|remove) them", "files with the (suffix|extension) {ext}, {ext2} or {ext3} " + IN + " (should|must|are to) be (deleted|removed)", "(rid|clean) {dir} of {ext}, {ext2} and {ext3} files"], tags="find rm")
plain("rm-dry", "find {dir} -type f -name '{glob}'", ["(show|list|preview) which [regular] files would be deleted by removing {glob} " + IN + ", without deleting anything", "only (show|list|print) the files before deleting {glob} " + IN, "(do|make) a dry run of deleting [all] {glob} files " + IN, "?which files " + IN + " would go if {glob} (was|were) deleted"], weight=.8)
plain("rm-dir-flat-old", "find {dir} -mindepth 1 -maxdepth 1 -type d -mtime +{age} -exec rm -r {{}} +", ["(delete|remove|purge) [the] (immediate|direct|first-level) subdirectories of {dir} (older than|not modified for|untouched for) {age}, with all they contain", "subdirectories directly (in|under) {dir} (older than|not modified for) {age} (should|must|are to) be (deleted|removed) (entirely|with their contents)", "(find|identify) first-level directories in {dir} older than {age} and (delete|remove) them recursively"], default=None, tags="find rm")

# ---------------------------------------------------------------- copying, renaming, making
plain("suffix-add", "find {dir} -type f -name '*.{ext}' -exec mv {{}} {{}}.{ext2} \\;", ["(append|add|attach) [the (suffix|extension)] {ext2} to the name of (every|each) {ext} file " + IN, "(find|rename) [all] {ext} files " + IN + " (adding|by adding|by appending) {ext2} (to|after|at the end of) their (name|names)", "(every|each) {ext} file " + IN + " (should|is to) get {ext2} after its [whole] name", "keep the {ext} of [all] {ext} files " + IN + " and put {ext2} behind it"], tags="find mv")
plain("suffix-swap", "find {dir} -type f -name '*.{ext}' -exec sh -c 'mv \"$1\" \"${{1%.{ext}}}.{ext2}\"' sh {{}} \\;", ["(change|alter|switch) the (suffix|extension|ending) of [all] files " + IN + " from {ext} to {ext2}, (recursively|at every level|in subdirectories too)", "(recursively|at every level) rename [all] {ext} files " + IN + " to {ext2}", "(find|rename) [all] {ext} files " + IN + " and (exchange|replace) their (suffix|extension) (for|by|with) {ext2}", "(every|each) {ext} file (anywhere|at any depth) " + IN + " (should|is to) end in {ext2} instead", "rename {ext} [files] to {ext2}, not only here but in all subdirectories"], tags="find mv")
plain("suffix-drop", "find {dir} -type f -name '*.{ext}' -exec sh -c 'mv \"$1\" \"${{1%.{ext}}}\"' sh {{}} \\;", ["(strip|drop|cut off|take away) the (suffix|extension|ending) {ext} from the names of [all] files " + IN + " [recursively]", "(find|rename) [all] {ext} files " + IN + " to the same name without [the] {ext}", "(every|each) {ext} file " + IN + " (should|is to) lose its (extension|suffix)", "(remove|drop) [the] {ext} at the end of (every|each) file name " + IN], tags="find mv")
plain("backup-each", "find {dir} -type f -name '*.{ext}' -exec cp {{}} {{}}.bak \\;", ["(make|create|keep) a (backup copy|backup|.bak copy) of (each|every) {ext} file " + IN + " (beside it|next to it|in the same directory)", "(copy|duplicate) (each|every) {ext} file " + IN + " to the same name (followed by|plus|with) .bak", "(find|take) [all] {ext} files " + IN + " and (back each up|copy each) (with|under) the (suffix|ending) .bak", "(each|every) {ext} file " + IN + " (should|is to) have a .bak copy"], tags="find cp")
plain("underscores", "find {dir} -depth -name '* *' -execdir rename 's/ /_/g' {{}} +", ["(replace|substitute) [the] (blanks|spaces) in [all] file and directory names " + IN + " (by|with) underscores [recursively]", "(put|use) underscores in place of blanks in [all] names " + IN, "names " + IN + " should have underscores where (they have|there are) (spaces|blanks)", "(rename|find) (everything|all entries) " + IN + " with (spaces|blanks) in the name, turning (each into an underscore|them into underscores)"], tags="find rename")
plain("lower-names", "find {dir} -depth -execdir rename 'y/A-Z/a-z/' {{}} +", ["(convert|turn|change) [all] file and directory names " + IN + " to lower case [recursively]", "[recursively] (lowercase|lower-case) the names of (everything|all entries) " + IN, "no (capitals|capital letters) in any name " + IN + ", rename (what has them|accordingly)", "(every|each) name " + IN + " (should|is to) be in (small letters|lower case)"], tags="find rename")
plain("mkdir-each", "find {dir} -mindepth 1 -maxdepth 1 -type d -exec mkdir {{}}/{name} \\;", ["(create|make) [a|the] (subdirectory|directory|folder) {name} in (each|every) (subdirectory|folder) of {dir}", "(each|every) (immediate|direct|first-level) subdirectory of {dir} (should|is to) get a [sub]directory {name}", "for (each|every) directory (directly|immediately) in {dir}, create {name} (inside|within) it", "add a folder (called|named) {name} to all subfolders of {dir}"], tags="find mkdir")
plain("cp-each-dir", "find {dir} -mindepth 1 -maxdepth 1 -type d -exec cp {file} {{}} \\;", ["(copy|put a copy of|place a copy of) {file} (into|in) (each|every) (immediate|direct|first-level|) (subdirectory|subfolder) of {dir}", "(distribute|spread|propagate) {file} (to|over|among) all [the] (immediate|direct|) (subdirectories|subfolders) of {dir}", "(each|every) (subdirectory|folder) (directly|immediately) in {dir} (should|is to) (get|have) a copy of {file}", "{file} is needed in all subfolders of {dir}, copy it there"], tags="find cp")
plain("touch-each-dir", "find {dir} -type d -exec touch {{}}/{name} \\;", ["(create|make) an empty file {name} in (each|every) directory " + IN, "(touch|place) [a file] {name} in {dir} and in (each|every) directory below it", "(each|every) directory " + IN + " (should|is to) (have|get) an [empty] file {name}", "(drop|put) an empty {name} into all directories (in|under|below) {dir}"], tags="find touch")
plain("skeleton", "rsync -a -f '+ */' -f '- *' {dir}/ {dir2}", ["(recreate|reproduce|replicate|duplicate) the (directory tree|directory structure|hierarchy) of {dir} (in|under|below) {dir2} without [any of] [the] files", "copy (nothing but|only|just) the directories of {dir} (to|into) {dir2}, (leaving out|omitting|not) the files", "{dir2} (should|is to) have the same (empty|) directories as {dir}, but none of its files", "mirror the directories of {dir} in {dir2}, files excluded"], default=None, tags="rsync")
plain("cpio-copy", "find {dir} -depth -print0 | cpio -0pdm {dir2}", ["copy the tree {dir} into {dir2} (with|using|by means of) [find and] cpio [in pass-through mode]", "(use|pipe) find [piped] into cpio to copy {dir} into {dir2} [keeping modification times]", "pass {dir} through cpio into {dir2}, creating directories (as needed|where needed) and keeping modification times"], default=None, tags="find cpio", weight=.7)
plain("cpio-make", "find {dir} -depth | cpio -o > {name}.cpio", ["(create|make|write) [a|the] cpio archive {name}.cpio (of|from|containing) [everything (in|under|below)] {dir}", "(archive|pack) {dir} (with|using) cpio (into|as) {name}.cpio", "find everything (in|under|below) {dir} and (pipe|feed) it to cpio to (make|create|write) {name}.cpio"], default=None, tags="find cpio", weight=.7)
plain("tar-append", "find {dir} -type f -name '{glob}' -exec tar -rf {name}.tar {{}} +", ["(append|add) [all] {glob} files " + IN + " to the [existing] [uncompressed] (tar archive|tar|archive) {name}.tar", "(find|take) [all] {glob} files " + IN + " and (append|add) them to [the existing] {name}.tar", "[the existing] {name}.tar (should|is to) (receive|get) [all] {glob} files " + IN + " as well", "(extend|enlarge) {name}.tar by [all] {glob} files " + IN], tags="find tar")
plain("unzip-all", "find {dir} -name '*.zip' -exec unzip -d {dir2} {{}} \\;", ["(extract|unpack|unzip) (every|each) zip (archive|file) " + IN + " (to|into) {dir2}", "(find|take) [all] zip archives " + IN + " and (extract|unpack|unzip) them (to|into) {dir2}", "the contents of all zip (archives|files) " + IN + " (should|are to) go into {dir2}", "all zips (found|that are) " + IN + " are to be unpacked (to|into|in) {dir2}"], tags="find unzip")
plain("unzip-there", "find {dir} -name '*.zip' -execdir unzip {{}} \\;", ["(extract|unpack|unzip) (every|each) zip (archive|file) " + IN + " (where it lies|in place|in the directory (that holds it|it is in))", "(find|take) [all] zip archives " + IN + " and (extract|unpack|unzip) each (in|into) its own directory", "(recursively|) (unzip|unpack) all zip (archives|files) " + IN + " (next to|beside) the archives", "every zip " + IN + " should be unpacked right where it is"], tags="find unzip")
plain("untar-all", "find {dir} -name '*.tar.gz' -exec tar -xzf {{}} -C {dir2} \\;", ["(extract|unpack|untar) (every|each) (tarball|.tar.gz archive|.tar.gz) " + IN + " (to|into) {dir2}", "(find|take) [all] (tarballs|.tar.gz archives) " + IN + " and (extract|unpack|untar) them (to|into) {dir2}", "the contents of all (tarballs|.tar.gz files) " + IN + " (should|are to) go into {dir2}"], tags="find tar")
plain("manifest", "find {dir} -type f -exec sha256sum {{}} + > {file2}", ["(write|record|store) the (sha256 sums|SHA-256 checksums|sha256 checksums) of [all] files (in|under|below) {dir} (in|to|into) {file2}", "(create|make|build) a (manifest|checksum list) {file2} [with the sha256 sums] of (everything|all files) (in|under|below) {dir}", "{file2} (should|is to) hold the sha256 sum of every file (in|under|below) {dir}", "(fingerprint|hash) every file (in|under|below) {dir} with sha256 and keep the result in {file2}"], default=None, tags="find sha256sum")
plain("only-in-first", "diff -rq {dir} {dir2} | grep \"^Only in {dir}\"", ["=files that (exist|are) in {dir} but not in {dir2}", "(list|find|identify) (whatever|everything) (exists|is) in {dir} (and|but) (is missing|does not exist|not) in {dir2}", "?which files of {dir} are (missing|absent) (in|from) {dir2}", "compare {dir} with {dir2} and (show|list|report) what only {dir} has", "{dir2} lacks some files of {dir}, (list|name|show) them"], default=None, tags="diff grep", weight=.7)
plain("web-modes", "find {dir} -type d -exec chmod {perm} {{}} + -o -type f -exec chmod {perm2} {{}} +", ["(set|change) the permissions of [all] directories (in|under|below) {dir} to {perm} and [those] of [all] files to {perm2}", "[recursively] (give|assign) directories (in|under|below) {dir} [the] mode {perm} and files [the] mode {perm2}", "directories (in|under|below) {dir} (should|are to) have {perm}, files {perm2}", "chmod {perm} for directories and {perm2} for files (in|under|below) {dir}", "make directories {perm} and files {perm2} throughout {dir}"], default=None, tags="find chmod")
plain("today-count", "find {dir} -type f -newermt \"$(date +%F)\" | wc -l", ["(count|tally) [the] files " + IN + " (modified|changed|written) (today|since midnight)", "?how many files " + IN + " (changed|were modified|were written) (today|since midnight)", "=the number of files " + IN + " modified (today|since midnight)"], tags="find wc", weight=.8)
plain("newer-than-file", "find {dir} -type f -newer {file}", ["(find|list) the files " + IN + " modified since {file} was, (using|taking) it as the (reference|yardstick)", "=files " + IN + " whose modification time is later than (that of|that of the file) {file}", "?which files " + IN + " were (written|modified) more recently than {file}", "(find|list|identify) what has changed " + IN + " since {file} was last written"])


BELOW = "(in|under|below) {dir}"

# ---------------------------------------------------------------- around find
plain("overwrite-named", "find {dir} -type f -name '{file2:base}' -exec cp {file} {{}} \\;", ["(replace|overwrite) (every|each) file (named|called) {file2} " + IN + " (with|by) [the contents of] {file}", "(every|each|any) {file2} " + IN + " should be (overwritten|replaced) (with|by) {file}", "copy {file} over (every|each) {file2} " + IN, "(find|search for) all files (named|called) {file2} " + IN + " and (overwrite|replace) them (with|by) {file}", "{file} is the good version, put it in place of (every|each) {file2} " + IN], tags="find cp")
plain("diff-each", "find . -name '*.{ext}' -exec diff {{}} {dir}/{{}} \\;", ["compare (each|every) {ext} file (here|below the current directory) with (the file of the same name|its namesake|its counterpart) in {dir}", "(diff|compare) all {ext} files below the current directory against their counterparts in {dir}", "?how do the {ext} files below the current directory differ from (the ones|those) in {dir}", "for each {ext} file below the current directory show the differences from the same path in {dir}", "all {ext} files here also exist in {dir}, (diff|compare) each pair"], default=None, tags="find diff")
plain("daystart", {"gnu": "find {dir} -daystart -type f -mtime -{n}"}, ["=files " + IN + " modified (in|within) the last {n} calendar days, [(today included|counting today)]", "(find|list) [all] files " + IN + " modified in the last {n} days, (counting|measuring|reckoning) from the (beginning|start) of today", "?which files " + IN + " changed in the last {n} days when days (begin|start) at midnight", "(find|list) files " + IN + " of the last {n} days with [the option] -daystart", "files " + IN + " of today and the days before, {n} [days] in all"])
plain("cd-found", "cd \"$(dirname \"$(find {dir} -name '{file2:base}' -print -quit)\")\"", ["(change|go|switch) to the directory (that holds|containing|in which there is) {file2}, (wherever|somewhere) " + BELOW, "(find|locate) {file2} " + IN + " and (cd to|change to|enter) (its|the) directory [that holds it]", "cd (to where|wherever) {file2} (is|lies) " + IN, "take me to the folder of {file2}, it is somewhere " + BELOW, "i want to be in the directory " + IN + " where {file2} is"], tags="find cd dirname")
plain("to-variable", "{var}=$(find {dir} -name '{glob}')", ["(store|save|keep|put) the result of finding {glob} " + IN + " in [the] [shell] variable {var}", "(assign|set) [the variable] {var} to the list of {glob} files (found|) " + IN, "{var} (should|is to) hold the paths of all {glob} files " + IN, "(find|search for) {glob} " + IN + " and (assign the result to|keep the result in) [the variable] {var}", "a variable {var} with all {glob} files " + IN])
plain("to-array", "mapfile -d '' {var} < <(find {dir} -name '{glob}' -print0)", ["(store|save|read|load) the (paths|names) of all {glob} files " + IN + " (in|into) [the|a] [bash] array {var}", "(fill|populate) [the] array {var} with all {glob} files (found|) " + IN, "the array {var} (should|is to) hold the paths of all {glob} files " + IN + ", one per element", "(find|search for) {glob} " + IN + " and (read|put) the result into [the] array {var}", "(make|create) an array {var} of [all] {glob} files " + IN], tags="find mapfile")
plain("any-match", "find {dir} -name '{glob}' -print -quit | grep -q . && echo yes || echo no", ["?does (any|at least one) file matching {glob} exist (anywhere|) " + BELOW + ", yes or no", "(test|check) whether (any|at least one) file " + IN + " matches {glob} and (print|say|answer) yes or no", "say yes if there is a {glob} (anywhere|somewhere) " + BELOW + " and no otherwise", "(tell me|determine) whether {glob} matches anything " + IN + ", no list, just yes or no", "only yes or no, is there a {glob} " + BELOW], tags="find grep")
plain("same-name-both", "comm -12 <(cd {dir} && find . -type f | sort) <(cd {dir2} && find . -type f | sort)", ["=(relative paths|files) that (exist|occur|are found) both below {dir} and below {dir2}", "(list|find) [all] files below {dir} that have (a counterpart|a file of the same relative path) below {dir2}", "?which relative paths do the trees {dir} and {dir2} have in common", "(compare|match) the trees {dir} and {dir2} by path and (list|show) what (both have|they share)", "files common to the trees {dir} and {dir2}, at every level"], default=None, tags="find comm")
plain("hidden-not", "find {dir} -type f -not -path '*/.*'", ["=files " + IN + " that are neither hidden nor in [any] hidden (directories|folders)", "(find|list|enumerate) [all] visible files " + IN, "(find|list) [all] files " + IN + " (leaving out|ignoring|skipping) (everything hidden|hidden files and directories|all dotfiles and dot directories)", "?which files " + IN + " are not hidden in any way", "no dotfiles and nothing inside dot directories, (list|find) the other files " + IN])
plain("hidden-everything", "find {dir} -name '.?*'", ["=(everything|all entries) " + IN + " whose name (starts|begins) with a (dot|period), files and directories alike", "(find|list|enumerate) [all] hidden (files and directories|entries) " + IN, "?what is hidden " + BELOW + ", be it a file or a directory", "=both dotfiles and dot directories " + IN, "(reveal|uncover) (whatever|everything) [that] is hidden " + BELOW])
# ---------------------------------------------------------------- further words for the above
FURTHER = {
    "capital": ["file names " + BELOW + " should be all lower case, (spot|show) the offenders", "?are there capitals in any name " + BELOW],
    "blank-name": ["(watch out for|beware of|find) blanks in file names " + BELOW, "=entries " + BELOW + " whose names are made of several words"],
    "tilde-end": ["=old versions that emacs left " + BELOW, "files ending in ~ " + BELOW], "tilde-rm": ["all names ending in ~ " + BELOW + " can go", "?how can emacs backup files " + BELOW + " be (deleted|removed)", "no file " + BELOW + " should end in a tilde, (delete|remove) those that do"],
    "path-contains": ["{name} may be in a directory's name as well, (find|list) every such path " + BELOW], "three-names": ["i am looking for {name}, {name2} or {name3} " + BELOW],
    "names-from-list": ["for the names in {file} find the (matching|corresponding) paths " + BELOW], "link-dir": ["=symlinked (directories|folders) " + BELOW], "link-file": ["=symlinked [regular] files " + BELOW],
    "follow": ["{dir} has links to other directories, find {glob} in those too"], "one-fs": ["{dir} has other disks mounted below it, (leave|keep) them out when looking for {glob}"],
    "leaf-dirs": ["=directories " + BELOW + " with only files in them, no further directories"], "dirs-holding": ["{file2} marks a directory, (list|print) all directories " + BELOW + " so marked"], "suid-root": ["for a security audit (list|find) what runs as root by its setuid bit " + BELOW],
    "sh-not-x": ["the execute bit is missing on some {ext} files " + BELOW + ", (list|show) them"], "sh-fix-x": ["?how do all {ext} files " + BELOW + " that are not executable become so"],
    "cannot-read": ["i get permission denied in {dir}, for what exactly"], "can-write": ["what may i change " + BELOW + ", (list|show) the files"], "orphans": ["some files " + BELOW + " show numbers instead of an owner, (find|list) them"],
    "mine": ["my own files " + BELOW, "only what is mine " + BELOW], "not-mine": ["=what others own " + BELOW, "all but my own files " + BELOW],
    "average": ["on average, how (big|large) are the files " + BELOW], "sum-bytes": ["the byte total of {dir}"], "latest-change": ["(anything|something) new " + BELOW + ", show me when and what"], "newest-dir": ["in {dir}, which subdirectory is the latest"],
    "entries-per-dir": ["one line per subdirectory of {dir} with the number of all files below it"], "random-file": ["?can i have any one file " + BELOW + ", by chance"], "random-files": ["?could you draw {n} files " + BELOW + " by lot"],
    "depth-first": ["=everything " + BELOW + ", bottom up"], "while-loop": ["for names with newlines too, loop over the {ext} files " + BELOW + " and (run|execute) {cmd} on each"],
    "grep-move": ["all files " + BELOW + " in which {word} occurs (should|must|are to) be moved to {dir2}"], "grep-either": ["one of {word} and {word2} is enough, (list|name) the files " + BELOW + " that have it"],
    "grep-count-total": ["in all files " + BELOW + " together, how frequent is {word}"], "grep-dirs": ["the folders " + BELOW + " where {word} is mentioned, without repeats"], "zgrep": ["all compressed logs " + BELOW + " that mention {word}"],
    "grep-list": ["{file} names the files to search, (list|show) the ones that mention {word}"], "list-missing": ["some paths in {file} are stale, (show|list) them"],
    "rm-empty-flat": ["no empty files (should|must) remain directly in {dir}, (leave|spare) its subdirectories"], "rm-atime-tmp": ["nobody has read them for {age}, (delete|remove) such files " + BELOW], "rm-three-exts": ["all of {ext}, {ext2} and {ext3} " + BELOW + " can be deleted"],
    "rm-dry": ["just pretend to delete {glob} " + BELOW + ", show me the files"], "rm-dir-flat-old": ["all directories right below {dir} not modified for {age} (should|must|can) go, contents included", "?how can first-level directories of {dir} older than {age} be (deleted|removed) whole"], "suffix-add": ["the {ext} files " + BELOW + " (should|are to) be called something.{ext}.{ext2}", "?how can {ext2} be appended to the names of all {ext} files " + BELOW][1:],
    "suffix-drop": ["?how can the extension {ext} be (dropped|stripped) from all names " + BELOW], "backup-each": ["save a .bak of each {ext} file " + BELOW + " before i edit them"], "underscores": ["?how can blanks in names " + BELOW + " become underscores, directories included"], "lower-names": ["?how can all names " + BELOW + " become lower case, directories included"],
    "mkdir-each": ["?how can all subdirectories of {dir} get a subdirectory {name}"], "cp-each-dir": ["?how can {file} be copied into all subdirectories of {dir} at once"], "touch-each-dir": ["?how can all directories " + BELOW + " get an empty {name}"], "skeleton": ["only the skeleton of {dir} is wanted in {dir2}, no files"], "cpio-copy": ["by way of cpio, copy everything in {dir} into {dir2}", "?how is {dir} copied into {dir2} with find and cpio"],
    "cpio-make": ["?how is a cpio archive {name}.cpio made of {dir}", "{dir} (should|is to) be stored in the cpio archive {name}.cpio"], "tar-append": ["?how are {glob} files " + BELOW + " added to a tar {name}.tar that exists already"],
    "unzip-all": ["?how are all zips " + BELOW + " unpacked into {dir2}"], "unzip-there": ["?how are all zips " + BELOW + " unpacked, each into the directory where it lies"], "untar-all": ["?how are all tarballs " + BELOW + " extracted into {dir2}", "all .tar.gz archives (found|lying) " + BELOW + " are to be unpacked (to|into|in) {dir2}"],
    "manifest": ["?how are sha256 sums of the whole tree {dir} saved in {file2}"],
    "today-count": ["the number of files touched today " + BELOW, "in {dir}, how many files are from today"],
    "newer-than-file": ["{file} marks the time, what was modified " + BELOW + " after that"],
}
for key, say in FURTHER.items():
    more("seeker-" + key, [stated(x) for x in say])
