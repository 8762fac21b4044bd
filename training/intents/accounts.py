"""What the machine's own tables hold (/etc/passwd, /etc/group), and requests about two files, ranges and recent things that were missing.

Owns: fields of colon-separated system files, columns in ranges, texts compared by a column, the newest of a kind.
Refuses: nothing of its own.
"""
from training.dsl import compose, intent

ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]
MEANS = {1: ["user names", "usernames", "login names", "users", "names of [all] users", "account names"], 3: ["user ids", "uids"], 6: ["home directories", "homes"], 7: ["shells", "login shells", "default shells"]}
GROUP = {1: ["group names", "names of [all] groups", "groups"], 3: ["group ids", "gids"], 4: ["members", "group members"]}


@compose("passwd-field", weight=2.2, tags="cut accounts")
def passwd_field(rng):
    name, means = rng.choice([("/etc/passwd", MEANS), ("/etc/passwd", MEANS), ("/etc/group", GROUP)])
    n = rng.choice(list(means) + [rng.randint(1, 7 if means is MEANS else 4)])
    sort, told = rng.choice([("", "")] * 4 + [(" | sort", rng.choice([" sorted", ", sorted", " in alphabetical order", " alphabetically", " and sort (them|it)"]))])
    if n in means and rng.random() < .6:
        said = rng.choice(means[n])
        say = ["=[the|all] [the] %s (in|from|of|out of) %s%s" % (said, name, told), "(get|extract|print|list|show|cut) [all] [the] %s (from|out of|of) %s%s" % (said, name, told)]
    else:
        col = rng.choice(["the %s (field|column)" % ORDINALS[n - 1], "(field|column) %d" % n, "(field|column) number %d" % n])
        say = ["=%s of %s%s" % (col, name, told), "(print|get|extract|cut|show) [only] %s (from|of|in) %s%s" % (col, name, told)]
    return say, rng.choice(["cut -d ':' -f %d %s%s" % (n, name, sort)])


@compose("passwd-fields", weight=1, tags="awk accounts")
def passwd_fields(rng):
    a, b = rng.choice([(1, 7), (1, 6), (1, 3), (6, 7), (3, 4)])
    words = {1: "(user name|username|login|name)", 3: "(uid|user id)", 4: "(gid|group id)", 6: "(home|home directory)", 7: "(shell|login shell)"}
    say = ["=[the] %s and %s of (every|each|all) user[s]" % (words[a], words[b]), "=[the] %s and %s (from|in) /etc/passwd" % (words[a], words[b]), "=[each|every] user (with|and) (their|his|its) %s" % words[b] if a == 1 else
           "=[the] %s and %s (of|for) all (users|accounts)" % (words[a], words[b])]
    return say, "cut -d ':' -f %d,%d /etc/passwd" % (a, b)


intent("user-shell", run="getent passwd {user} | cut -d ':' -f 7", tags="accounts", say=["?(what|which) [login] shell does {user} (use|have)", "=[the] [login|default] shell of [the] [user] {user}", "(show|find|get) [the] [login] shell of [user] {user}"])
intent("user-home", run="getent passwd {user} | cut -d ':' -f 6", tags="accounts", say=["?(what|where) is the home [directory|folder] of [the] [user] {user}", "=[the] home (directory|folder) of [the] [user] {user}", "?where does {user} live on (disk|this (machine|system))"])
for shell in ("bash", "zsh", "fish", "nologin"):
    intent("users-with-" + shell, run="grep '%s$' /etc/passwd" % shell, tags="accounts grep", weight=.3, say=["=[all] [the] (users|accounts) (whose shell is|with|using|that use) [the] %s [shell]" % shell, "?which users (have|use) %s as [their] [login] shell" % shell])
intent("uid0", run="awk -F ':' '$3 == 0' /etc/passwd", tags="accounts awk", weight=.6, say=["=[all] [the] (users|accounts) with (uid 0|user id 0|the uid of root)", "?which users have uid 0"])
intent("human-users", run="awk -F ':' '$3 >= 1000 {{ print $1 }}' /etc/passwd", tags="accounts awk", weight=.8, say=["=[all] [the] (normal|regular|human|ordinary|non system|non-system|real) users [(of|on) this (machine|system|computer)]", "?which (human|normal|regular|real) users (are there|exist) [on this (machine|system)]"])
intent("count-users", run="wc -l < /etc/passwd", tags="accounts wc", weight=.9, say=["?how many (users|user accounts|accounts) (are there|exist|are defined|does this (machine|system) have|are on this (machine|system))", "count [the|all] (users|accounts) (on|of) this (machine|system|computer)", "=[the] number of (users|user accounts|accounts) [on this (machine|system)]"])
intent("passwd-grep-user", run="grep '^{user}:' /etc/passwd", tags="accounts grep", weight=.8, say=["=[the] (line|entry) (of|for) {user} (in|from) /etc/passwd", "(look up|find|show) {user} in /etc/passwd", "?what does /etc/passwd say about {user}"])


@compose("column-range", weight=1.6, tags="cut awk")
def column_range(rng):
    f, run = rng.choice([("{csv}", "cut -d ',' -f {column}-{column2} {csv}")] * 3 + [("{file}", "cut -d ' ' -f {column}-{column2} {file}"), ("the csv [file] {file}", "cut -d ',' -f {column}-{column2} {file}")])
    return ["=(columns|fields) {column} (to|through|till|until|-) {column2} (of|in|from) %s" % f, "(print|show|keep|cut|get|extract) [only] [the] (columns|fields) {column} (to|through|till|-) {column2} (of|in|from) %s" % f,
            "=[the] (columns|fields) from {column} (to|through|up to) {column2} (of|in|from) %s" % f], run


@compose("without-column", weight=1.6, tags="cut awk")
def without_column(rng):
    f, sep, name = rng.choice([("{csv}", ",", "{csv}")] * 3 + [("{file}", " ", "{file}"), ("the csv [file] {file}", ",", "{file}")])
    what = "(remove|delete|drop|strip|cut off|leave out|get rid of)"
    col, run = rng.choice([("the last (column|field)", "rev %s | cut -d '%s' -f 2- | rev" % (name, sep)), ("the first (column|field)", "cut -d '%s' -f 2- %s" % (sep, name)),
                           ("(column|field) {column}", "cut -d '%s' --complement -f {column} %s" % (sep, name)), ("the second (column|field)", "cut -d '%s' --complement -f 2 %s" % (sep, name)),
                           ("the third (column|field)", "cut -d '%s' --complement -f 3 %s" % (sep, name))])
    return ["%s %s (of|from|in) %s" % (what, col, f), "=all [the] (columns|fields) (of|in) %s (but|except) %s" % (f, col), "=%s without %s" % (f, col)], run


@compose("column-times", weight=1, tags="awk")
def column_times(rng):
    n = rng.randint(1, 6)
    op, words = rng.choice([("*", "multiply {c} (of|in) {f} by {n}"), ("/", "divide {c} (of|in) {f} by {n}"), ("+", "add {n} to {c} (of|in) {f}"), ("-", "subtract {n} from {c} (of|in) {f}")])
    f, sep = rng.choice([("{csv}", "-F ',' -v OFS=',' ")] * 2 + [("{file}", "")])
    col = rng.choice(["the %s (column|field)" % ORDINALS[n - 1], "(column|field) %d" % n, "every (number|value) in the %s column" % ORDINALS[n - 1]])
    whole = words.replace("{c}", col).replace("{f}", f)
    return [whole], "awk %s'{{ $%d %s= {n}; print }}' %s" % (sep, n, op, f)


@compose("two-files-column", weight=1, tags="diff cut")
def two_files_column(rng):
    n = rng.randint(1, 5)
    col = rng.choice(["the %s (column|field)" % ORDINALS[n - 1], "(column|field) %d" % n])
    return ["compare %s of {csv} (and|with|to) {csv2}" % col, "=[the] differences between %s of {csv} and {csv2}" % col, "(diff|compare) {csv} and {csv2} by %s [only]" % col], \
        "diff <(cut -d ',' -f %d {csv}) <(cut -d ',' -f %d {csv2})" % (n, n)


intent("sort-merge", run="sort -m {file} {file2}", tags="sort", weight=.9, say=["merge [the] [two] [already] sorted files {file} and {file2}", "(combine|join|merge) {file} and {file2} keeping (them|it|the lines) sorted", "merge {file} and {file2} (which|that) are [already|both] sorted"])
intent("sort-both", run="sort {file} {file2}", tags="sort", weight=.8, say=["(merge|combine|join|concatenate) {file} and {file2} and sort [the (result|lines)]", "sort [the lines of] {file} and {file2} together", "(combine|merge) {file} and {file2} into one sorted list"])
intent("sort-both-unique", run="sort -u {file} {file2}", tags="sort", weight=.8, say=["(merge|combine|join) {file} and {file2} (without|and remove|removing) (duplicates|duplicate lines)", "=[the] (unique|distinct) lines of {file} and {file2} (together|combined)", "(merge|combine) {file} and {file2} and keep [only] unique lines"])
intent("most-lines", run="find {dir} -type f -exec wc -l {{}} + | sort -rn | sed -n 2p", default={"dir": "."}, tags="wc find", weight=1, say=["?which file [(in|under) {dir}] has the most lines", "=[the] file with the most lines [(in|under) {dir}]", "(find|show) [the] longest file [by [number of] lines] [(in|under) {dir}]"])
intent("most-lines-list", run="find {dir} -type f -exec wc -l {{}} + | sort -rn", default={"dir": "."}, tags="wc find", weight=.8, say=["=[all|the] files [(in|under) {dir}] (sorted|ordered) by [the] (number of lines|line count)", "sort [the] files [(in|under) {dir}] by [their] (number of lines|line count)"])
intent("most-lines-ext", run="find {dir} -type f -name '*.{ext}' -exec wc -l {{}} + | sort -rn", default={"dir": "."}, tags="wc find", weight=.8, say=["=[all|the] {ext} files [(in|under) {dir}] (sorted|ordered) by [the] (number of lines|line count|lines)", "?which {ext} file [(in|under) {dir}] has the most lines", "=[the] {ext} files with the most lines [(in|under) {dir}]"])
intent("long-lines-tree", run="grep -rnE '^.{{{n},}}' {dir}", tags="grep", weight=1, say=["=[all] [the] lines (longer than|over|above|of more than) {n} (characters|chars|columns) (in|under) {dir}", "(find|show|list|grep) [all] lines (longer than|over) {n} (characters|chars) in [all] [the] files (of|in|under) {dir}", "?(are there|which) lines [are] longer than {n} characters in {dir}"])
intent("paragraphs", run="awk -v RS= '/{word}/' {file}", tags="awk", weight=.9, say=["=[the|all] paragraphs (containing|with|that contain|that mention|mentioning) {word} (in|from|of) {file}", "(print|find|show) [every|each] paragraph[s] of {file} (containing|with|that contains|that mentions) {word}"])
intent("email-domains", run="grep -Eo '@[[:alnum:].-]+' {file} | sort -u", tags="grep", weight=.9, say=["=[all] [the] [unique] (domains|email domains|mail domains) (in|of|from) [the] [(emails|email addresses|addresses) in] {file}", "(extract|get) [the] (domain|domains|domain names) (from|of) [the] (emails|email addresses|mail addresses) in {file}"])
intent("edit-newest", run="vim \"$(ls -t | head -n 1)\"", tags="vim ls", weight=.7, say=["(open|edit) the (newest|latest|most recently (changed|modified|edited)|last (changed|modified|edited)) file [here] [(in|with|using) vim]", "vim the (newest|latest|most recent) file"])
intent("cat-newest", run="cat \"$(ls -t | head -n 1)\"", tags="cat ls", weight=.8, say=["(print|show|display|read|cat) [the] (content|contents) of the (newest|latest|most recent|most recently (changed|modified)) file [here]", "cat the (newest|latest|most recent|most recently modified) file"])
intent("tail-newest", run="tail -f \"$(ls -t {dir}/*.log | head -n 1)\"", tags="tail ls", weight=.7, say=["follow the (newest|latest|most recent) log [file] (in|under) {dir}", "tail the (newest|latest|most recent) log [file] (in|of|under) {dir}"])
intent("newest-of-ext", run="ls -t *.{ext} | head -n 1", tags="ls", weight=1, say=["=[the] (newest|latest|most recent|most recently (changed|modified)) {ext} file [here|in this (folder|directory)]", "?which {ext} file [here] is the (newest|latest|most recent)", "?(what|which) is the (newest|latest) {ext} file"])
intent("newest-of-ext-n", run="ls -t *.{ext} | head -n {n}", tags="ls", weight=.8, say=["=[the] {n} (newest|latest|most recent|most recently modified) {ext} files [here]"])
intent("copy-parents", run="find {dir} -type f -name '*.{ext}' -exec cp --parents -t {dir2} {{}} +", default={"dir": "."}, tags="find cp", weight=1, say=["copy all [the] {ext} files [(from|of|in|under) {dir}] to {dir2} (keeping|preserving|with|and keep|and preserve) [the|their] (structure|directory structure|folder structure|folders|directories|subfolders|paths)", "copy [only] [the] {ext} files [(from|of) {dir}] (into|to) {dir2} with their (folders|directories|paths)"])
intent("follow-errors", run="tail -f {log} | grep --line-buffered -i {word}", tags="tail grep", weight=1.1, say=["(follow|watch|tail) {log} (and show|showing|but show) only [(lines|messages) (with|containing)] {word}", "(follow|watch|tail) {log} (for|filtered by|filtering for) {word}", "=[new] lines (with|containing) {word} in {log} as they (come in|appear|arrive|are written)", "tail -f {log} (only|but only) (lines with|for|showing) {word}"])
intent("follow-errors-plain", run="tail -f {log} | grep --line-buffered -i error", tags="tail grep", weight=1, say=["(follow|watch|tail) {log} (and show|showing|but show|and print) only [the|lines with] (errors|error|error lines)", "watch {log} for errors", "(show|print) [new] errors in {log} as they (appear|come in|happen|arrive)"])
intent("tar-without", run="tar -czf {archive}.tar.gz --exclude='{dir2}' {dir}", tags="tar", weight=.4, say=["(pack|tar|archive|compress) {dir} (into|to|as) {archive}.tar.gz (without|excluding|except|leaving out|skipping) {dir2}"])
intent("tar-without-git", run="tar -czf {dir:base}.tar.gz --exclude='.git' {dir}", tags="tar", weight=.9, say=["(make|create|build) a (tarball|tar.gz|tar) (of|from) {dir} without ([the] .git [(directory|folder)]|git|the git (history|folder|directory))", "(pack|tar|archive|compress) {dir} (without|excluding|except|but not) [the] .git [(directory|folder)]"])
intent("merged-all", run="git branch --merged | grep -vE '^[*+]|main|master' | xargs -r git branch -d", tags="git branch", weight=1.1, say=["(delete|remove|clean up|prune|get rid of) [all] [the|my] [local|old] branches (that|which) (are|were|have been) [already] merged", "(delete|remove|clean up|prune) [all] [the|my] [already] merged [local] branches", "(delete|remove) every [local] branch (that|which) (is|was|has been) [already] merged"])
intent("restart-and-status", run="sudo systemctl restart {service} && systemctl status {service}", tags="systemctl", weight=.9, say=["restart [the] [service] {service} and (show|check|print|see|then (show|check)) (its|the) status", "restart {service} and (see|check|tell me) (if|whether) it (runs|is running|came up|works)"])
intent("docker-logs-hour", run="docker logs --since 1h {container}", tags="docker logs", weight=.8, say=["=[the] logs (of|from|for) [the] [container] {container} (of|from|for|in) the (last|past) hour", "=[the] last hour of [the] logs of [the] [container] {container}"])
intent("journal-unit-hour", run="journalctl -u {service} --since '1 hour ago'", tags="journalctl", weight=.8, say=["=[the] (logs|log|messages) (of|from|for) [the] [service] {service} (of|from|for|in) the (last|past) hour", "?what did {service} log in the (last|past) hour"])
intent("env-prefix", run="env | grep '^{var}'", tags="env grep", weight=.9, say=["=[all|the] [environment] variables (starting|beginning|that start|that begin|whose name starts) with {var}", "?which environment variables (start|begin) with {var}"])
intent("cal-next", run="cal $(date -d 'next month' '+%m %Y')", tags="cal", weight=.8, say=["=[the|a] calendar (of|for) [the] (next|coming|following) month", "(show|print) next month's calendar", "=next month as a calendar"])
intent("cal-prev", run="cal $(date -d 'last month' '+%m %Y')", tags="cal", weight=.6, say=["=[the|a] calendar (of|for) [the] (last|previous|past) month", "(show|print) last month's calendar"])
intent("cut-first-seconds", run="ffmpeg -ss {n} -i {file} -c copy {file2}", tags="ffmpeg", weight=.7, say=["(remove|cut off|cut out|drop|skip|trim) the first {n} seconds (of|from) [the] [(video|clip|audio)] {file} (into|to|as|and save (it|that) as|and write [it] to) {file2}"])
intent("keep-first-seconds", run="ffmpeg -i {file} -t {n} -c copy {file2}", tags="ffmpeg", weight=.7, say=["(keep|take|extract|save|get) [only] the first {n} seconds of [the] [(video|clip|audio)] {file} (into|to|as|and save (it|that) as|in) {file2}"])
intent("csv-to-tsv-out", run="tr ',' '\\t' < {csv} > {file}", tags="tr csv", weight=.7, say=["(convert|turn) {csv} (to|into) [a] (tsv|tab separated file) (named|called|as) {file}", "(convert|turn) {csv} (to|into) tab separated [values] and save [it] (as|to|in) {file}"])
intent("group-count-csv", run="awk -F ',' '{{ n[$1]++ }} END {{ for (k in n) print k, n[k] }}' {csv}", tags="awk csv", weight=.7, say=["count [the] rows (of|in) {csv} (per|by|for each) [value of] [the] first column", "=[the] number of rows per value of the first column (of|in) {csv}"])
intent("host-lookup-hosts", run="getent hosts {host}", tags="getent", weight=.6, say=["(look up|resolve) {host} (with|through|using) (getent|/etc/hosts)"])
intent("hosts-file", run="cat /etc/hosts", tags="cat", weight=.7, say=["(show|print|display|cat|see) [me] [the] (hosts file|/etc/hosts|hosts)", "=[the] (hosts file|entries of the hosts file|/etc/hosts)"])
