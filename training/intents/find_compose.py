"""Compositional requests about files: what × predicates × where × action × limit, and pipelines of ls, grep, sort, head, wc, du.

Each function puts a phrasing and its command together from parts, so that no combination has to be listed.
"""
import re

from training.dsl import compose

# ---------------------------------------------------------------- parts: (words before the noun, words after it, find's test)

WHAT = [   # (noun phrases, tests, weight)
    (["files", "(regular|normal) files", "all files", "every file", "any files"], "-type f", 5),
    (["{ext} files", "all {ext} files", "files (ending in|with extension|with the extension|of type) {ext}", "every {ext} file", "all the {ext} files"],
     "-type f -name '*.{ext}'", 9),
    (["{ext} (and|or) {ext2} files", "files ending in {ext} or {ext2}"], "-type f \\( -name '*.{ext}' -o -name '*.{ext2}' \\)", 2),
    (["files (matching|named|like) {glob}", "{glob} files", "all {glob}", "files that match {glob}"], "-type f -name '{glob}'", 4),
    (["files (with {word} in [(the|their)] name|whose name contains {word}|containing {word} in [the|their] (name|filename))"], "-type f -name '*{word}*'", 3),
    (["files (starting|beginning|that start) with {name}", "files whose name starts with {name}"], "-type f -name '{name}*'", 2),
    (["files (named|called) {file}"], "-type f -name '{file:base}'", 1),
    (["(directories|folders|subdirectories|dirs)", "all (directories|folders|subfolders)"], "-type d", 3),
    (["(directories|folders) (named|called) {name}", "{name} (directories|folders)"], "-type d -name '{name}'", 2),
    (["(symlinks|symbolic links)"], "-type l", 1),
    (["hidden files", "dotfiles"], "-type f -name '.*'", 2),
    (["(images|image files|pictures|photos)"], "-type f \\( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' \\)", 1),
    (["(videos|video files|movies)"], "-type f \\( -iname '*.mp4' -o -iname '*.mkv' -o -iname '*.avi' -o -iname '*.mov' \\)", 1),
    (["(log files|logs)"], "-type f -name '*.log'", 2),
    (["(shell scripts|bash scripts)"], "-type f -name '*.sh'", 1),
    (["(python (files|scripts)|python source files)"], "-type f -name '*.py'", 2),
    (["text files"], "-type f -name '*.txt'", 2),
    (["(pdfs|pdf documents)"], "-type f -name '*.pdf'", 1),
    (["(jpgs|jpg images|jpeg photos)", "every jpg"], "-type f -name '*.jpg'", 1),
    (["(pngs|png images|png pictures)", "every png"], "-type f -name '*.png'", 1),
    (["(mp3s|mp3 songs)", "every mp3"], "-type f -name '*.mp3'", 1),
    (["(csvs|csv tables)", "every csv"], "-type f -name '*.csv'", 1),
    (["(zips|zip archives)"], "-type f -name '*.zip'", 1),
    (["every {ext}", "each {ext}", "all {ext}"], "-type f -name '*.{ext}'", 1),
    (["(markdown files|markdown documents)"], "-type f -name '*.md'", 1),
    (["(javascript (files|sources)|js sources)"], "-type f -name '*.js'", 1),
    (["(c source files|c sources)"], "-type f -name '*.c'", 1),
    (["(backup files|backups)"], "-type f -name '*.bak'", 1),
    (["(temporary files|temp files)"], "-type f -name '*.tmp'", 1),
]
WORD_FOR = {   # kind of predicate → (phrases after the noun, test)
    "size": [("(larger|bigger|greater) than {size}", "-size +{size}", 6), ("(over|above|exceeding) {size}", "-size +{size}", 4), ("of more than {size}", "-size +{size}", 1),
             ("(that are|which are) (larger|bigger) than {size}", "-size +{size}", 2), ("at least {size} [(big|in size)]", "-not -size -{size:bytes}c", 1),
             ("(smaller|less) than {size}", "-size -{size:bytes}c", 4), ("(under|below) {size}", "-size -{size:bytes}c", 2), ("(that are|which are) smaller than {size}", "-size -{size:bytes}c", 1),
             ("between {size} and {size2}", "-size +{size} -size -{size2:bytes}c", 1)],
    "time": [("(modified|changed|edited|updated|touched) (in|within|during) the (last|past) {age}", "-mtime -{age}", 6), ("(newer|younger) than {age}", "-mtime -{age}", 2),
             ("(from|of) the (last|past) {age}", "-mtime -{age}", 2), ("(that were|which were) (modified|changed) (in|within) the (last|past) {age}", "-mtime -{age}", 2),
             ("(changed|modified) less than {age} ago", "-mtime -{age}", 1), ("that (have|ve) changed in the (last|past) {age}", "-mtime -{age}", 1),
             ("older than {age}", "-mtime +{age}", 7), ("(that are|which are) older than {age}", "-mtime +{age}", 1), ("not (modified|changed|touched) (in|for) [the last] {age}", "-mtime +{age}", 2),
             ("(last modified|modified|changed) more than {age} ago", "-mtime +{age}", 2), ("(that have not|that havent|which have not) been (modified|touched|changed) (in|for) {age}", "-mtime +{age}", 1),
             ("(accessed|read|opened) (in|within) the (last|past) {age}", "-atime -{age}", 2), ("not (accessed|read|opened|used) (in|for) [(over|more than)] {age}", "-atime +{age}", 2),
             ("(modified|changed) since {date}", "-newermt '{date}'", 2), ("(newer than|modified after|changed after) {date}", "-newermt '{date}'", 2),
             ("(older than|modified before|from before) {date}", "-not -newermt '{date}'", 1), ("newer than {file3}", "-newer {file3}", 2), ("(changed|modified) after {file3} (was|did)", "-newer {file3}", 1)],
    "minutes": [("(modified|changed|edited|updated|touched) (in|within|during) the (last|past) {age}", "-mmin -{age:minutes}", 6), ("(newer|younger) than {age}", "-mmin -{age:minutes}", 1),
                ("(changed|modified) less than {age} ago", "-mmin -{age:minutes}", 1), ("from the (last|past) {age}", "-mmin -{age:minutes}", 2), ("older than {age}", "-mmin +{age:minutes}", 4),
                ("(changed|modified) more than {age} ago", "-mmin +{age:minutes}", 1), ("accessed (in|within) the (last|past) {age}", "-amin -{age:minutes}", 1)],
    "other": [("(owned by|belonging to|that belong to|of) [user] {user}", "-user {user}", 4), ("(owned by|belonging to) [the] group {group}", "-group {group}", 1),
              ("with permissions {perm}", "-perm {perm}", 2), ("with mode {perm}", "-perm {perm}", 1), ("that are empty", "-empty", 2), ("that are not empty", "-not -empty", 1),
              ("(except|excluding|but not|ignoring|skipping) [(those|the ones|anything)] in {name3}", "-not -path '*/{name3}/*'", 2), ("(outside|not in|not inside) [the] {name3} [(folder|directory)]", "-not -path '*/{name3}/*'", 1),
              ("(that are|which are) (world writable|writable by (everyone|anyone|others))", "-perm -o=w", 1)],
}
WHERE = ["[(in|under|inside|within|below) {dir}]", "[(in|under|inside) {dir}]", "(in|under|inside|from|within) {dir}", "[(in|under) {dir} [(recursively|and [(all|its)] (subdirectories|subfolders)|and below)]]",
         "[anywhere (in|under) {dir}]", "[(in|under) {dir}]"]
HERE = {"dir": "."}


def weighted(rng, rows):
    return rng.choices(rows, [r[-1] for r in rows])[0]


def tests_in_order(tests):
    """House style: type, name, size, time, others."""
    starts = [("-type",), ("-size", "-not -size"), ("-mtime", "-mmin", "-atime", "-amin", "-newer", "-not -newer"), ("",)]

    def rank(t):
        return next(i for i, s in enumerate(starts) if t.startswith(s))

    return " ".join(sorted(tests, key=rank))


def subject(rng, preds=None, files_only=False):
    """→ (noun phrase with its predicates, find's tests)."""
    while True:
        nouns, test, _ = weighted(rng, WHAT)
        if not (files_only and "-type f" not in test):
            break
    kinds = rng.sample(["size", "time", "other", "minutes"], k=3)
    if preds is None:
        preds = rng.choice([0, 1, 1, 1, 1, 2, 2])
    kinds = [k for k in kinds if not (k == "size" and "-type f" not in test)]
    if "time" in kinds and "minutes" in kinds:
        kinds.remove("minutes" if rng.random() < .65 else "time")
    chosen = [weighted(rng, WORD_FOR[k]) for k in kinds[:preds]]
    noun = rng.choice(nouns)
    tests = [test] + [c[1] for c in chosen]
    joined = rng.choice([" and ", " ", " ", " that are also ", ", "]) if len(chosen) > 1 else ""
    if joined == " that are also " and not chosen[1][0].startswith(("(larger", "(smaller", "(over", "(under", "older", "(owned", "(newer", "at least")):
        joined = " and "
    after = joined.join(c[0] for c in chosen)
    if preds < 2 and rng.random() < .08 and "-empty" not in " ".join(tests) and "all" not in noun and "any" not in noun and "every" not in noun:
        noun, tests = "empty " + noun, tests + ["-empty"]
    return (noun + " " + after).strip(), tests_in_order(tests)


def bare(np):
    """Without "all", "every", "any" in front; plural."""
    if np.startswith("every "):
        np = re.sub(r"\bfile\b", "files", np, 1)
        np = re.sub(r"every (jpg|png|mp3|csv)$", r"\1s", np)
    return re.sub(r"^(all the|all|every|any) ", "", np)


def both(run):
    """With the directory, and without one for when none is named."""
    return [run, run.replace("{dir}/", "").replace(" {dir}", "")]


def place(rng, np):
    where = rng.choice(WHERE)
    return where


# ---------------------------------------------------------------- listing what is found

@compose("cf-find", weight=4, tags="find")
def cf_find(rng):
    np, tests = subject(rng, rng.choice([1, 1, 1, 2, 2]))
    where = place(rng, np)
    plain = bare(np)
    say = ["(find|search for|look for|locate|get|find me) [all] [the] %s %s" % (plain, where),
           "=%s %s" % (np, where),
           "?(which|what) %s are [there] %s" % (plain, where),
           "?(are there|do i have) any %s %s" % (plain, where),
           "recursively (find|list|search for) [all] %s %s" % (plain, where),
           "(list|show|print) [all] [the] %s %s" % (plain, where),
           "(search|look (in|through)|scan) {dir} for [all] %s" % plain,
           "(in|under|inside) {dir}, (find|list|show [me]) [all] [the] %s" % plain,
           "(in|under|inside) {dir} (find|list|show [me]) [all] [the] %s" % plain,
           "?where are [the|my] %s %s" % (plain, where)]
    return say, "find {dir} %s" % tests, HERE


@compose("cf-count", weight=2, tags="find wc")
def cf_count(rng):
    np, tests = subject(rng, rng.choice([0, 0, 1, 1, 2]))
    plain = bare(np)
    where = place(rng, np)
    say = ["count [all] [the] %s %s" % (plain, where), "?how many %s are (there|in total) %s" % (plain, where), "?how many %s [do (i|we) have] %s" % (plain, where),
           "=[the] number of %s %s" % (plain, where), "=count of %s %s" % (plain, where), "(find|get|tell me|print) the (number|count|total number) of %s %s" % (plain, where),
           "count how many %s [there] are %s" % (plain, where), "?how many %s does {dir} (have|contain)" % plain, "?how many %s [are] [there] (in|under|inside) {dir}" % plain,
           "(find|list) [all] %s %s and count them" % (plain, where)]
    return say, "find {dir} %s | wc -l" % tests, HERE


@compose("cf-delete", weight=2, tags="find rm")
def cf_delete(rng):
    np, tests = subject(rng, rng.choice([0, 1, 1, 1, 2]), files_only=True)
    if tests == "-type f":
        np, tests = np + " older than {age}", "-type f -mtime +{age}"
    plain = rng.choice(["", "all "]) + bare(np)
    where = place(rng, np)
    say = ["(delete|remove|erase|get rid of|purge|wipe|rm) [the] %s %s" % (plain, where), "(find|search for) [the] %s %s and (delete|remove) them" % (plain, where),
           "recursively (delete|remove) %s %s" % (plain, where), "clean up %s %s [by deleting them]" % (plain, where), "(in|under) {dir} (delete|remove) %s" % plain,
           "(delete|remove) %s %s and all [its] (subfolders|subdirectories)" % (plain, "(in|under|from) {dir}"), "find and (delete|remove) %s %s" % (plain, where)]
    return say, "find {dir} %s -delete" % tests, HERE


@compose("cf-delete-empty-dirs", weight=.4, tags="find rm")
def cf_delete_empty(rng):
    where = place(rng, "")
    return ["(delete|remove|get rid of|clean up|prune) [all] [the] empty (directories|folders|dirs|subdirectories) %s" % where, "find [all] empty (directories|folders) %s and (delete|remove) them" % where,
            "rmdir every empty (folder|directory) %s" % where, "recursively (delete|remove) empty (directories|folders) %s" % where], "find {dir} -type d -empty -delete", HERE


@compose("cf-copy-move", weight=2, tags="find cp mv")
def cf_move(rng):
    np, tests = subject(rng, rng.choice([1, 1, 1, 2]), files_only=True)
    plain = rng.choice(["", "all "]) + bare(np)
    act, cmd = rng.choice([("(move|mv|put|relocate)", "mv"), ("(copy|cp|duplicate)", "cp")])
    to = "(to|into) {dir2}"
    say = ["%s [the] %s [(from|in|under) {dir}] %s" % (act, plain, to), "(find|search for) [the] %s [(in|under) {dir}] and %s them %s" % (plain, act, to),
           "%s every one of the %s [(in|under) {dir}] %s" % (act, plain.replace("all ", "").replace("the ", ""), to),
           "(from|in|under) {dir} %s %s %s" % (act, plain, to)]
    return say, "find {dir} %s -exec %s -t {dir2} {{}} +" % (tests, cmd), HERE


@compose("cf-details", weight=1, tags="find ls")
def cf_details(rng):
    np, tests = subject(rng, rng.choice([0, 1, 1, 2]), files_only=True)
    plain = bare(np)
    where = place(rng, np)
    say = ["(find|list|show) [all] [the] %s %s (with [their] (details|sizes|size and date)|in long format)" % (plain, where), "(show|list|print) [the] (details|size and date|sizes) of [all] [the] %s %s" % (plain, where),
           "(find|search for) [all] %s %s and (list|show) their (details|sizes)" % (plain, where), "ls -lh [all] [the] %s %s" % (plain, where), "=%s %s with their sizes" % (plain, where)]
    return say, "find {dir} %s -exec ls -lh {{}} +" % tests, HERE


@compose("cf-extreme", weight=3, tags="find sort head")
def cf_extreme(rng):
    """The N largest, smallest, newest, oldest of a kind, below a directory."""
    nouns, test, _ = weighted(rng, [w for w in WHAT if "-type f" in w[1] and "type f -name '{file" not in w[1]])
    noun = bare(rng.choice(nouns))
    key, rev, adj, order = rng.choice([("%s", "-rn", "(largest|biggest)", "(largest|biggest) first"), ("%s", "-rn", "(largest|biggest)", "(largest|biggest) first"), ("%s", "-n", "smallest", "smallest first"),
                                       ("%T@", "-rn", "(newest|most recently modified|most recent|latest)", "newest first"), ("%T@", "-n", "oldest", "oldest first")])
    where = place(rng, noun)
    gnu = "find {dir} %s -printf '%s %%p\\n' | sort %s" % (test, key, rev)
    bsd = "find {dir} %s -exec stat -f '%s %%N' {{}} + | sort %s" % (test, "%z" if key == "%s" else "%m", rev)
    simple = test == "-type f"
    if rng.random() < .75:
        say = ["=[the] {n} %s %s %s" % (adj, noun, where), "=[the] top {n} %s %s %s" % (adj, noun, where), "(find|get) [the] {n} %s %s %s" % (adj, noun, where),
               "?which {n} %s %s are [the] %s" % (noun, where, adj), "?what are the {n} %s %s %s" % (adj, noun, where),
               "recursively find the {n} %s %s %s" % (adj, noun, where), "sort [all] %s %s by %s and (show|keep|print) the (first|top) {n}" % (noun, where, "size, " + order if key == "%s" else "date, " + order)]
        names = " | cut -d ' ' -f 2-" if key != "%s" else ""
        return say, {"gnu": gnu + " | head -n {n}" + names, "bsd": bsd + " | head -n {n}" + names}, HERE
    say = ["(find|list|show) [all] [the] %s %s (recursively|and below) sorted by %s, %s" % (noun, where, "size" if key == "%s" else "(date|modification time)", order),
           "(find|list|get) [all] %s (recursively in|anywhere under|in the whole tree of) {dir} (sorted|ordered) by %s, %s" % (noun, "size" if key == "%s" else "(date|time)", order)]
    return say, {"gnu": gnu, "bsd": bsd}, HERE


@compose("cf-grep-in", weight=2, tags="grep find")
def cf_grep(rng):
    """Searching for text in a kind of file."""
    ext = rng.choice(["{ext}", "{ext}", "python", "text", "log"])
    inc = {"{ext}": "'*.{ext}'", "python": "'*.py'", "text": "'*.txt'", "log": "'*.log'"}[ext]
    flag, how = rng.choice([("-rn", ""), ("-rn", ""), ("-rin", "(ignoring case|case insensitively|case-insensitive|regardless of case)"), ("-rl", None), ("-rl", None)])
    where = rng.choice(["[(in|under|inside) {dir}]", "[(in|under) {dir}]", "(in|under) {dir}"])
    kind = ext + " files"
    if flag == "-rl":
        say = ["=[(names of|the)] %s %s (containing|that contain|mentioning|with) {word}" % (kind, where), "?which %s %s (contain|mention|have) {word} [in them]" % (kind, where), "(find|list) [all] [the] %s %s (that contain|containing|mentioning) {word}" % (kind, where),
               "list only the names of %s %s that (contain|mention) {word}" % (kind, where)]
    else:
        say = ["(search|grep) [(for|the string|the text)] {word} in [all] [the] %s %s %s" % (kind, where, how), "(search|grep|look) [(all|the)] %s %s for {word} %s" % (kind, where, how) if ext != "look" else "",
               "find [(every|all)] [the] (lines|occurrences) (of|with|containing) {word} in [all] %s %s %s" % (kind, where, how), "?where (is|does) {word} (mentioned|used|appear) in [the] %s %s %s" % (kind, where, how),
               "(search for|look for|find) [the] (text|string|word) {word} %s but only in %s %s" % (where, kind, how), "grep {word} recursively in %s %s %s" % (kind, where, how)]
        say = [s.replace("(is|does) {word} (mentioned|used|appear)", rng.choice(["is {word} (mentioned|used)", "does {word} (appear|occur)"])) for s in say if s]
    return say, "grep %s --include=%s '{word}' {dir}" % (flag, inc), HERE


@compose("cf-replace-in", weight=1, tags="sed find")
def cf_replace(rng):
    nouns, inc = rng.choice([(["{ext} files"], "-name '*.{ext}' "), (["files"], ""), (["python files"], "-name '*.py' "), (["files matching {glob}"], "-name '{glob}' ")])
    where = rng.choice(["[(in|under|inside) {dir}]", "(in|under) {dir}", "[(in|under) {dir} recursively]"])
    n = rng.choice(nouns)
    say = ["(replace|change|substitute) {word} (with|by|to) {word2} in (all|every|all the|each of the) %s %s" % (n, where), "in all %s %s (replace|change) {word} (with|to) {word2}" % (n, where),
           "(search and replace|find and replace) {word} (with|by) {word2} in [all] %s %s" % (n, where), "(swap|turn) {word} (for|into) {word2} in [all] %s %s" % (n, where)]
    say = [s.replace("substitute) {word} (with|by|to)", "substitute) {word} (with|by)") for s in say]
    return say, {"gnu": "find {dir} -type f %s-exec sed -i 's/{word}/{word2}/g' {{}} +" % inc, "bsd": "find {dir} -type f %s-exec sed -i '' 's/{word}/{word2}/g' {{}} +" % inc}, HERE


@compose("cf-lines-total", weight=1, tags="wc find")
def cf_lines(rng):
    noun, inc = rng.choice([("{ext} files", "-name '*.{ext}' "), ("files", ""), ("python files", "-name '*.py' "), ("files matching {glob}", "-name '{glob}' "), ("javascript files", "-name '*.js' "), ("c files", "-name '*.c' ")])
    where = rng.choice(["[(in|under|inside) {dir}]", "(in|under) {dir}", "[(in|under) {dir} and (subfolders|below)]"])
    total = rng.random() < .6
    if total:
        say = ["(count|get|find) the total [number of] lines (in|of) [all] [the] %s %s" % (noun, where), "?how many lines [of code] (are in|do) [all] [the] %s %s [have] (in total|altogether|together)" % (noun, where),
               "=total (number of lines|line count) (in|of|across|over) [all] %s %s" % (noun, where), "(add up|sum) the lines of [all] [the] %s %s" % (noun, where)]
        say[1] = "?how many lines (are [there] in|in) [all] [the] %s %s (in total|altogether|together)" % (noun, where)
        return say, "find {dir} -type f %s-exec cat {{}} + | wc -l" % inc, HERE
    say = ["count [the] lines (in|of) (each|every) of the %s %s" % (noun, where), "=[the] (line count|number of lines) (of|in|for) each of the %s %s" % (noun, where), "(count|show) [the] lines per file for [all] %s %s" % (noun, where),
           "?how many lines does each of the %s %s have" % (noun, where)]
    return say, "find {dir} -type f %s-exec wc -l {{}} +" % inc, HERE


@compose("cf-chmod", weight=1, tags="find chmod")
def cf_chmod(rng):
    nouns, test = rng.choice([(["{ext} files", "files ending in {ext}"], "-type f -name '*.{ext}'"), (["files"], "-type f"), (["(directories|folders|subdirectories)"], "-type d"), (["(shell scripts|.sh files)"], "-type f -name '*.sh'"), (["files matching {glob}"], "-type f -name '{glob}'")])
    noun = rng.choice(nouns)
    where = rng.choice(["(in|under|below) {dir}", "[(in|under|inside) {dir}]", "(in|under) {dir} recursively"])
    if rng.random() < .6:
        say = ["(set|change) [the] permissions of (all|all the|every one of the) %s %s to {perm}" % (noun, where), "chmod [all] [the] %s %s to {perm}" % (noun, where), "chmod {perm} [(on|for)] all %s %s" % (noun, where),
               "(give|make) all %s %s [(permission|permissions|mode)] {perm}" % (noun, where), "recursively (set|chmod) %s to {perm} %s" % (noun, where)]
        return say, "find {dir} %s -exec chmod {perm} {{}} +" % test, HERE
    mode, said = rng.choice([("+x", "executable"), ("a-w", "read-only"), ("go-rwx", "private to (me|the owner)"), ("a+r", "readable (by|for) everyone"), ("u+w", "writable (for|by) the owner")])
    say = ["make (all|all the|every one of the) %s %s %s" % (noun, where, said), "(make|mark|set) [all] %s %s %s" % (noun, where, said)]
    return say, "find {dir} %s -exec chmod %s {{}} +" % (test, mode), HERE


@compose("cf-archive", weight=1, tags="find tar")
def cf_archive(rng):
    np, tests = subject(rng, rng.choice([0, 1, 1]), files_only=True)
    if tests == "-type f":
        np, tests = "{ext} files", "-type f -name '*.{ext}'"
    plain = rng.choice(["", "all "]) + bare(np)
    where = "[(in|under|from) {dir}]"
    say = ["(tar|archive|compress|pack|put) [the] %s %s (into|in|to) {archive}" % (plain, where), "(make|create) [(a tarball|an archive)] {archive} (of|with|from|containing) [the] %s %s" % (plain, where),
           "(find|collect) [the] %s %s and (pack|put|tar|archive) them (into|in|to) {archive}" % (plain, where)]
    say[1] = "(make|create) (a tarball|an archive|a tar.gz) (called|named) {archive} (of|with|from|containing) [the] %s %s" % (plain, where)
    say.append("(make|create) {archive} (with|from|of) [the] %s %s" % (plain, where))
    return say, "find {dir} %s -print0 | tar -czf {archive} --null -T -" % tests, HERE


@compose("cf-size-total", weight=1, tags="find du")
def cf_total(rng):
    np, tests = subject(rng, rng.choice([0, 0, 1]), files_only=True)
    if tests == "-type f":
        np, tests = "{ext} files", "-type f -name '*.{ext}'"
    plain = bare(np)
    where = place(rng, np)
    say = ["=[the] total size of [all] [the] %s %s" % (plain, where), "?how much (space|disk space) do [all] [the] %s %s (use|take|take up|occupy)" % (plain, where), "(add up|sum up|compute|calculate) the (sizes|size) of [all] [the] %s %s" % (plain, where),
           "?how big are [all] [the] %s %s (together|in total|combined)" % (plain, where)]
    return say, {"gnu": "find {dir} %s -print0 | du -ch --files0-from=- | tail -n 1" % tests, "bsd": "find {dir} %s -print0 | xargs -0 du -ch | tail -n 1" % tests}, HERE


@compose("cf-exec-any", weight=1, tags="find")
def cf_exec(rng):
    """Another tool run on each of what is found."""
    np, tests = subject(rng, rng.choice([0, 0, 1]), files_only=True)
    if tests == "-type f":
        np, tests = "{ext} files", "-type f -name '*.{ext}'"
    plain = rng.choice(["", "all "]) + bare(np)
    where = place(rng, np)
    verb, cmd = rng.choice([("(compute|calculate|get|show|print) the (md5|md5sum|md5 checksum|md5 hash) of", "md5sum {{}} +"), ("(compute|calculate|get|show) the (sha256|sha256sum|sha256 checksum|sha256 hash) of", "sha256sum {{}} +"),
                            ("(gzip|compress (with gzip|using gzip))", "gzip {{}} +"), ("(print|show|output) the contents of", "cat {{}} +"), ("(show|print) the first {n} lines of", "head -n {n} {{}} +"),
                            ("(show|print) the last {n} lines of", "tail -n {n} {{}} +"), ("(change the owner of|chown)", "chown {user2} {{}} +"), ("(show|print|tell me|get) the (file type|type) of", "file {{}} +"), ("touch", "touch {{}} +")])
    if "{user2}" in cmd:
        say = ["(change the owner of|chown) %s %s to {user2}" % (plain, where), "make {user2} [the] owner of %s %s" % (plain, where)]
    else:
        say = ["%s [(each of)] %s %s" % (verb, plain, where), "%s %s %s" % (verb, plain, where), "(in|under) {dir} %s %s" % (verb, plain)]
        say[0] = "%s %s %s" % (verb, plain.replace("all ", "each of the "), where)
    return say, "find {dir} %s -exec %s" % (tests, cmd), HERE


# ---------------------------------------------------------------- du

@compose("cf-du", weight=2, tags="du sort head")
def cf_du(rng):
    r = rng.random()
    thing = rng.choice(["(directories|folders|subdirectories|subfolders|dirs)", "(things|items|entries|files and (folders|directories))"])
    glob, noun = ("{dir}/*/", thing) if thing.startswith("(dir") else ("{dir}/*", thing)
    where = rng.choice(["[(in|under|inside) {dir}]", "(in|of|inside) {dir}", "[(in|of) {dir}]"])
    big = "(largest|biggest|heaviest|most space consuming)"
    if r < .5:
        say = ["=[the] {n} %s %s %s" % (big, noun, where), "=[the] top {n} %s %s by (size|disk usage|space)" % (noun, where), "?which {n} %s %s (use|take [up]|occupy) the most [disk] space" % (noun, where), "?what are the {n} %s %s %s" % (big, noun, where),
               "(find|get) [the] {n} %s %s %s" % (big, noun, where), "=[the] {n} %s %s (using|taking [up]|eating) the most [disk] space" % (noun, where)]
        return say, (both("du -sh %s | sort -rh | head -n {n}" % glob) if "things" in thing else "du -h {dir} | sort -rh | head -n {n}"), HERE
    if r < .75:
        say = ["=[the] (size|sizes|disk usage) of (each|every|all) %s %s (sorted [by size]|biggest first|largest first|from largest to smallest)" % (noun, where), "sort [the] %s %s by (size|disk usage|space)" % (noun, where),
               "?which %s %s (use|take [up]|are using|eat) the most [disk] space" % (noun, where), "=[disk] usage (per|of each|by) (folder|directory|subfolder|subdirectory) %s, (largest|biggest) first" % where]
        if "things" not in thing:
            say += ["?what (is|s) (eating|hogging|taking [up]|filling [up]|using [up]) [all] [(my|the)] (disk space|space|storage|room|drive) %s" % where, "?where (is|has|did) [all] [(my|the)] (disk space|space|storage) (going|gone|go) %s" % where,
                    "?which of (my|the) %s (takes|take|uses|use) [up] [the] most (space|room|disk)" % noun]
        if "things" in thing:
            say.pop()
        return say, (both("du -sh %s | sort -rh" % glob) if "things" in thing else "du -h -d 1 {dir} | sort -rh"), HERE
    if r < .9:
        say = ["=[the] (size|sizes|disk usage) of (each|every|all) (directory|folder|subdirectory|subfolder) %s" % where, "?how (big|large) is (each|every) (directory|folder|subdirectory|subfolder) %s" % where,
               "?how much [disk] space does each (directory|folder|subdirectory|subfolder) %s (use|take [up])" % where, "=[the] size of each (folder|directory) %s" % where]
        return say, "du -h -d 1 {dir}", HERE
    say = ["?what is the (biggest|largest) (folder|directory|subfolder) %s" % where, "?which (folder|directory|subdirectory) %s is [the] (biggest|largest)" % where, "=[the] (biggest|largest) (folder|directory) %s" % where,
           "?which (folder|directory) %s (uses|takes [up]) [the] most [disk] space" % where]
    return say, both("du -sh {dir}/*/ | sort -rh | head -n 1")


# ---------------------------------------------------------------- ls with order, limit, count

@compose("cf-ls", weight=3, tags="ls sort head")
def cf_ls(rng):
    where = rng.choice(["[(in|inside|of) {dir}]", "[in {dir}]", "(in|inside|from) {dir}"])
    r = rng.random()
    if r < .22:
        say = ["(list|show|print) [the] files %s (by size|sorted by size|ordered by size|in order of size)" % where, "=files %s (sorted by size|by size|ordered by size|by their size)" % where, "sort [the] files %s by size" % where, "=[the] files %s, (largest|biggest) first" % where,
               "?how do i ls [files] %s by size" % where, "(list|show) [the] contents of {dir} (by|sorted by|ordered by) size", "ls %s (sorted by|by) size" % where, "order [the] files %s by size" % where]
        return say, both("ls -lhS {dir}")
    if r < .4:
        say = ["(list|show|print) [the] files %s (by (date|time|modification time|age)|sorted by (date|time|modification time)|newest first|most recent first)" % where, "=files %s (sorted|ordered) by (date|modification date|last modified|time)" % where,
               "sort [the] files %s by (date|modification time|time)" % where, "=files %s, (newest|latest|most recent) first" % where, "ls %s by (date|time)" % where, "order [the] files %s by (date|modification date)" % where]
        return say, both("ls -lt {dir}")
    if r < .55:
        adj, flag = rng.choice([("(newest|latest|most recent|most recently (modified|changed))", "-t"), ("(newest|latest|most recent)", "-t"), ("oldest", "-tr"), ("(largest|biggest)", "-S"), ("smallest", "-Sr")])
        if flag in ("-S", "-Sr"):
            say = ["(list|show|ls) [the] {n} %s files directly in {dir}" % adj, "ls [only] [the] {n} %s files %s" % (adj, where)]
        else:
            say = ["=[the] {n} %s files %s" % (adj, where), "(list|show|get) [the] {n} %s files %s" % (adj, where), "?which {n} files %s are [the] %s" % (where, adj), "?what are the {n} %s files %s" % (adj, where)]
        return say, both("ls %s {dir} | head -n {n}" % flag)
    if r < .68:
        say = ["count [(the|all the|all)] (entries|items|things) %s" % where, "?how many (entries|items|things) are [there] %s" % where, "?how many (files and (folders|directories)) are %s" % where, "=[the] number of (items|entries|things) %s" % where]
        return say, both("ls {dir} | wc -l")
    if r < .8:
        say = ["=only [the] (directories|folders) %s" % where, "(list|show) (only|just) [the] (directories|folders|subdirectories|subfolders) %s" % where, "(list|show) [the] (directories|folders) but (not [the] files|no files) %s" % where]
        return say, ["ls -d {dir}/*/", "ls -d */"], None
    if r < .9:
        say = ["(list|show) [all] [the] files %s including [the] hidden (ones|files)" % where, "=all files %s (including|with) hidden ones" % where, "(list|show) hidden files too %s" % where]
        return say, both("ls -a {dir}")
    say = ["(list|show|print) [all] [the] {ext} files in {dir}", "=[all] [the] {ext} files in {dir}", "?what {ext} files are [there] in {dir}", "ls {ext} files in {dir}"]
    return say, "ls {dir}/*.{ext}"


# ---------------------------------------------------------------- lines of a file

@compose("cf-lines", weight=3, tags="grep sort uniq wc head")
def cf_text(rng):
    """Filter, sort, count, limit, write: one file's lines."""
    f = rng.choice(["{file}", "{file}", "[the file] {file}"])
    r = rng.random()
    not_, flag = rng.choice([("(containing|with|that contain|matching|mentioning)", ""), ("(containing|with|that contain|matching|mentioning)", ""), ("(not containing|without|that do not contain|that dont contain|that lack)", "-v ")])
    case, i = rng.choice([("", ""), ("", ""), ("", ""), ("(ignoring case|case insensitively|case insensitive|in any case|whatever the case)", "-i ")])
    g = "grep %s%s'{word}' {file}" % (flag, i)
    if r < .3:
        say = ["=[the] lines (in|of|from) %s %s {word} %s" % (f, not_, case), "(print|show|get|find|output) [all] [the] lines (in|of|from) %s %s {word} %s" % (f, not_, case), "=lines %s {word} (in|of|from) %s %s" % (not_, f, case)]
        if not flag:
            say += ["(grep|search|look) [for] {word} in %s %s" % (f, case), "(search|grep) %s for {word} %s" % (f, case), "find {word} in %s %s" % (f, case), "?does {word} (appear|occur) in %s %s" % (f, case)]
        return say, g.replace("  ", " ")
    if r < .45:
        say = ["count [the] lines (in|of|from) %s %s {word} %s" % (f, not_, case), "?how many lines (in|of) %s (%s) {word} %s" % (f, not_.strip("()"), case), "=[the] number of lines %s {word} (in|of) %s %s" % (not_, f, case)]
        if not flag:
            say += ["?how (many times|often) does {word} (appear|occur|show up) in %s %s" % (f, case), "count [the] occurrences of {word} in %s %s" % (f, case), "?how many lines (in|of) %s (contain|have|mention|match) {word} %s" % (f, case)]
            say[1] = "?how many lines of %s are %s {word} %s" % (f, "(with|containing|matching)", case)
        else:
            say[1] = "?how many lines of %s (do not contain|dont contain|lack) {word} %s" % (f, case)
        return say, g.replace("grep ", "grep -c ").replace("  ", " ")
    if r < .6:
        k, tail = rng.choice([("first", "head -n {n}"), ("last", "tail -n {n}")])
        say = ["=[the] %s {n} lines (in|of) %s %s {word} %s" % (k, f, not_, case), "(show|print) [the] %s {n} (matches|hits) (for|of) {word} in %s %s" % (k, f, case) if not flag else "(show|print) [the] %s {n} lines of %s %s {word}" % (k, f, not_),
               "(show|get) [only] [the] %s {n} lines %s {word} (in|from) %s %s" % (k, not_, f, case)]
        return say, g + " | " + tail
    if r < .75:
        order, s = rng.choice([("", "sort"), ("(alphabetically|in alphabetical order)", "sort"), ("(numerically|by number|in numeric order)", "sort -n"), ("(in reverse [order]|backwards|descending)", "sort -r"), ("(numerically in (reverse|descending order)|numerically, (largest|biggest) first)", "sort -rn"),
                               ("and (remove|drop|delete) [the] duplicates", "sort -u"), ("without duplicates", "sort -u"), ("uniquely", "sort -u"), ("(randomly|in random order)", "shuf")])
        where, out = rng.choice([("", ""), ("", ""), ("and (save|write|store|put) (it|the result|the output) (to|in|into) {file2}", " > {file2}"), ("into {file2}", " > {file2}"), ("and (show|print|keep) [only] the first {n} [lines]", " | head -n {n}")])
        say = ["sort %s %s %s" % (f, order, where), "sort [(the|all)] lines (of|in) %s %s %s" % (f, order, where), "(put|bring) [the] lines (of|in) %s in order %s %s" % (f, "" if "order" in order or not order else order, where)]
        if order.startswith("(num") or order.startswith("(in") or not order:
            say = say[:2]
        return say, "%s {file}%s" % (s, out)
    if r < .9:
        say = ["count how (often|many times) each line (appears|occurs) in %s" % f, "=[the] {n} most (common|frequent) lines (in|of) %s" % f, "?which lines (appear|occur) most often in %s" % f, "=[the] most (common|frequent) lines (in|of) %s" % f, "=top {n} (most common|most frequent|repeated) lines (in|of) %s" % f]
        return say, ["sort {file} | uniq -c | sort -rn | head -n {n}", "sort {file} | uniq -c | sort -rn"]
    say = ["=[the] unique lines (in|of) %s" % f, "(remove|drop) [the] duplicate lines from %s" % f, "(deduplicate|dedupe) [the lines (in|of)] %s" % f, "count [the] (unique|distinct|different) lines (in|of) %s" % f, "?how many (unique|distinct|different) lines (are in|does) %s [have]" % f]
    if rng.random() < .5:
        return say[:3], "sort -u {file}"
    return ["count [the] (unique|distinct|different) lines (in|of) %s" % f, "?how many (unique|distinct|different) lines are [there] in %s" % f, "=[the] number of (unique|distinct|different) lines (in|of) %s" % f], "sort -u {file} | wc -l"


@compose("cf-columns", weight=2, tags="cut awk sort uniq")
def cf_columns(rng):
    """One column of a file: print, sum, count, sort, unique."""
    csv = rng.random() < .55
    f = rng.choice(["{file}", "{file}", "[the file] {file}"])
    ord_ = rng.choice(["[the] column {column}", "column {column}", "field {column}", "(the|only the) column number {column}"])
    sep = rng.choice(["(separated by commas|comma separated|comma-separated|delimited by commas)", "(separated by colons|colon separated|colon-delimited)", "(separated by tabs|tab separated|tab-delimited)", "(separated by semicolons|semicolon separated)", "(separated by pipes|pipe separated|pipe-delimited)"])
    d = {"comma": ",", "colon": ":", "semi": ";", "pipe": "|", "tab": None}[next(k for k in ("comma", "semicolon", "colon", "tab", "pipe") if k in sep)[:5].replace("semic", "semi")]
    tail = sep if csv else ""
    cut = "cut -f {column} {file}" if d is None else "cut -d ',' -f {column} {file}" if d == "," else "awk -F '%s' '{{ print ${column} }}' {file}" % d
    awk = "awk -F '%s' " % (d or "\\t") if csv else "awk "
    r = rng.random()
    where = "(in|of|from) %s %s" % (f, tail)
    if r < .4:
        say = ["=%s %s" % (ord_, where), "(print|show|extract|get|cut out|output) %s %s" % (ord_, where), "cut %s (out of|from) %s %s" % (ord_, f, tail)]
        return say, cut if csv else "awk '{{ print ${column} }}' {file}"
    if r < .6:
        say = ["(sum|add up|total) %s %s" % (ord_, where), "=[the] (sum|total) of %s %s" % (ord_, where), "(compute|calculate|get) the (sum|total) of %s %s" % (ord_, where), "add [up] [all] [the] (numbers|values) in %s %s" % (ord_, where)]
        return say, awk + "'{{ sum += ${column} }} END {{ print sum }}' {file}"
    if r < .7:
        say = ["=[the] (average|mean) of %s %s" % (ord_, where), "(compute|calculate|get) the (average|mean) of %s %s" % (ord_, where), "average %s %s" % (ord_, where)]
        return say, awk + "'{{ sum += ${column} }} END {{ print sum / NR }}' {file}"
    if r < .85:
        say = ["=[the] (unique|distinct|different) values (in|of) %s %s" % (ord_, where), "(list|show|get) [the] (unique|distinct) (values|entries) (in|of) %s %s" % (ord_, where), "?(which|what) different values (are in|does) %s %s [have]" % (ord_, where)]
        say[2] = "?what (different|distinct) values are in %s %s" % (ord_, where)
        return say, (cut if csv else "awk '{{ print ${column} }}' {file}") + " | sort -u"
    if r < .93:
        say = ["count how often each value (appears|occurs) in %s %s" % (ord_, where), "=[the] most (common|frequent) values (in|of) %s %s" % (ord_, where), "count [the] values (in|of) %s %s" % (ord_, where)]
        return say, (cut if csv else "awk '{{ print ${column} }}' {file}") + " | sort | uniq -c | sort -rn"
    num, n = rng.choice([("", ""), ("numerically", "n"), ("(descending|in reverse)", "r")])
    say = ["sort [the lines of] %s %s by %s %s" % (f, tail, ord_, num), "sort %s by %s %s" % (f, ord_, num) if not csv else "sort %s %s by %s %s" % (f, tail, ord_, num)]
    flags = {"": "", "n": " -n", "r": " -r"}[n]
    if not csv:
        return say, "sort%s -k {column} {file}" % flags
    return say, "sort -t %s%s -k {column},{column} {file}" % ("'%s'" % d if d else "$'\\t'", flags)
