"""How a phrasing is said: prefixes, politeness, telegraphic style, typos, case, punctuation.

Owns: turning drawn nodes into the request's text, with the span of every value.
Refuses: to touch a value: only the fixed words change.
"""
import re

from . import turns

IMPERATIVE = [("", 46), ("please ", 4), ("can you ", 4), ("could you ", 2), ("how do i ", 8), ("how to ", 6), ("how can i ", 4), ("how would i ", 1),
              ("i want to ", 4), ("i need to ", 4), ("i'd like to ", 2), ("i would like to ", 1), ("command to ", 3), ("the command to ", 1),
              ("what's the command to ", 2), ("what is the command to ", 1), ("what command do i use to ", .5), ("help me ", 1.5),
              ("let's ", .7), ("lets ", .4), ("need to ", 1.2), ("show me how to ", 1), ("tell me how to ", .7), ("linux command to ", .8),
              ("bash command to ", .7), ("shell command to ", .5), ("bash: ", .3), ("a way to ", .3), ("is there a way to ", .6), ("what's the best way to ", .4),
              ("how do you ", .8), ("could you please ", .6), ("can you please ", .5), ("pls ", .5), ("just ", .7), ("quickly ", .3), ("now ", .3),
              ("hey, ", .2), ("hi, can you ", .2), ("go ahead and ", .2), ("in bash, ", .2), ("i have to ", .4), ("i'm trying to ", .6), ("trying to ", .3),
              ("one liner to ", .3), ("write a command to ", .4), ("give me a command to ", .5), ("use the terminal to ", .2), ("would you ", .2), ("how should i ", .2),
              ("remind me how to ", .4), ("i forgot how to ", .5), ("what was the command to ", .4), ("does anyone know how to ", .1), ("any way to ", .3), ("how does one ", .2),
              ("is it possible to ", .4), ("is there a command to ", .4), ("what do i type to ", .4), ("what should i type to ", .2), ("which command do i use to ", .2), ("easiest way to ", .3),
              ("the easiest way to ", .2), ("fastest way to ", .2), ("best way to ", .3), ("quick way to ", .2), ("on linux, how do i ", .2), ("in linux how to ", .2), ("from the terminal, ", .2),
              ("with a single command, ", .1), ("i'm supposed to ", .2), ("i've got to ", .2), ("gotta ", .2), ("i wanna ", .3), ("wanna ", .2), ("time to ", .2), ("ok, ", .2), ("ok now ", .2),
              ("next, ", .1), ("first, ", .1), ("then ", .1), ("kindly ", .2), ("i would love to ", .1), ("it would be nice to ", .1), ("i was told to ", .1), ("i have been asked to ", .1),
              ("what would i run to ", .2), ("someone please tell me how to ", .1), ("you should ", .1), ("please help me ", .3), ("i am trying to ", .5), ("i want you to ", .3), ("your task: ", .1)]
NOUN = [("", 26), ("show ", 12), ("show me ", 12), ("list ", 7), ("get ", 5), ("print ", 5), ("display ", 5), ("give me ", 6), ("what {be} ", 6), ("i want ", 1.5),
        ("i want to see ", 2), ("i need ", 1.2), ("let me see ", 1), ("see ", 1), ("find ", 1.5), ("find out ", .4), ("check ", 1.2), ("tell me ", 1.5), ("output ", .7),
        ("can you show me ", 1.5), ("could you show me ", .7), ("please show ", 1), ("please list ", .4), ("can i see ", .8), ("view ", .7), ("i'd like to see ", .5), ("how do i see ", 1.5),
        ("how to see ", .8), ("how do i get ", 1.2), ("how can i see ", .8), ("how do i find ", .6), ("how to get ", .6), ("how do i list ", .6), ("command to show ", .6), ("command to see ", .3),
        ("get me ", .7), ("want to see ", .3), ("look up ", .3), ("how do i check ", .8), ("how to check ", .5),
        ("where do i see ", .3), ("where can i find ", .2), ("gimme ", .3), ("lemme see ", .2), ("i wanna see ", .2), ("pull up ", .2), ("bring up ", .2), ("report ", .3), ("return ", .3), ("fetch ", .2),
        ("could i get ", .2), ("may i see ", .1), ("is there a way to see ", .3), ("need ", .4), ("i'm looking for ", .4), ("looking for ", .3), ("which command shows ", .3), ("what command shows ", .3),
        ("remind me of ", .1), ("i would like to know ", .3), ("i want to know ", .5), ("i need to know ", .4), ("i need to see ", .4), ("just ", .2), ("quickly show ", .2), ("dump ", .2), ("name ", .1)]
END_IMPERATIVE = [("", 88), (" please", 4), (" thanks", .8), (" for me", 1.2), (", please", 1), (" pls", .5), (" thx", .2), (" with one command", .2), (" from the command line", .3),
                  (" in the terminal", .3), (" in bash", .4), (" using the command line", .2), (" on linux", .3), (" quickly", .2),
                  (" right now", .2), (" asap", .1), (" in one go", .2), (" in one line", .2), (" with a one liner", .1), (", i keep forgetting how", .1), (", i forgot the command", .1), (" if possible", .2),
                  (" from the shell", .2), (" on this box", .1), (" on my machine", .2), (" on ubuntu", .15), (", how", .2), (", how do i do that", .2), (", what do i type", .1), (", which command is that", .1),
                  (" - what's the command", .1), (" so i can check", .1), (", thank you", .2), (" before i forget", .05), (" without installing anything", .05), (" for my boss", .05), (" again", .1)]
HERE = ["the current directory", "the current folder", "this directory", "this folder", "current directory", "the current dir", "this dir",
        "the working directory", "my current directory", "current folder", "the present directory", "."]
HOMES = [("my home directory", "~"), ("my home folder", "~"), ("my home dir", "~"), ("my home", "~"), ("home directory", "~"), ("the home directory", "~"), ("home", "~"), ("~", "~"),
         ("the root directory", "/"), ("the whole system", "/"),
         ("the parent directory", ".."), ("the parent folder", ".."), ("the directory above", ".."), ("/", "/"), ("the temp directory", "/tmp"), ("the tmp directory", "/tmp")]
PREPOSITION = re.compile(r"(?:^|\s)(in|under|inside|within|from|of|into|to|at|below|beneath|on)\s$")
#: how a phrasing begins that orders nothing: "i need …", "the file should …"
STATEMENT = re.compile(r"(i|i'm|the|all|everything|everyone|whatever|what|no|there|only|just|nobody|someone|something|my|this|these|oops|several|wherever|away|more|one|port|process|mode|line|lines|files|new|off|by|in|on|for|let|a|an)\b")
DROPPABLE = re.compile(r"\b(the|a|an|all|my|any|me|of|that|which|are|is)\s")
DETERMINER = re.compile(r"(the|my|a|an|all|every|each|this|that|these|those|any|which|how|what|who|where|when|whether|if|current|only|just|me|just)\b", re.I)
KEYS = {"a": "sq", "s": "ad", "d": "sf", "e": "wr", "r": "et", "t": "ry", "i": "uo", "o": "ip", "n": "bm", "m": "n", "l": "k", "c": "xv", "h": "gj", "u": "yi", "f": "dg", "g": "fh"}


#: words and turns of phrase that may stand for one another in any request; the longest that fits is taken, one to three in a sentence
ALIKE = {}


def _like(*groups):
    """Each line: what is said, a colon, what else may be said there.  "a = b = c" may each stand for the others."""
    for line in "\n".join(groups).strip().split("\n"):
        if ":" in line:
            left, right = line.split(":")
            ALIKE.setdefault(left.strip(), []).extend(x.strip() for x in right.split(","))
        else:
            same = [x.strip() for x in line.split("=")]
            for x in same:
                ALIKE.setdefault(x, []).extend(y for y in same if y != x)


_like("""
directory = folder
directory: dir
directories: folders, dirs
folders: directories
subdirectories = subfolders = sub directories
subdirectories: nested folders, folders below
delete = remove = erase = get rid of
delete: wipe, purge, throw away, trash, discard, drop
remove: clear out, throw out, take away, kick out
biggest = largest
newest = latest = most recent
oldest: earliest
show = display = print
show: list, give me, see, output, let me see, tell me
list: show, list out, enumerate, print, get
view: see, look at, show, read, inspect
find: locate, search for, look for, get, hunt for, track down, look up
search for: look for, find, hunt for
search: look, scan, go through
create = make
create: set up, generate, add
copy: duplicate, make a copy of, replicate
move: transfer, relocate, shift
rename: change the name of, give a new name to
download: fetch, grab, get, pull down, retrieve
upload: send, push, transfer
send: transfer, push
extract = unpack = decompress
extract: get out, expand, uncompress, pull out
compress: pack, shrink, squeeze
count: count up, tally, add up
kill = terminate = end
stop: halt, shut down, turn off
start: launch, fire up, kick off, bring up
restart: bounce, relaunch
run = execute
run: launch, invoke, fire
install: set up, add, get
uninstall: remove, get rid of
edit: modify, change
change: set, modify, switch, alter, update
replace = substitute = swap
replace: exchange, change
convert: turn, transform, change
merge = combine = join
combine: put together
split: divide, break up, cut up, chop
compare: diff, check the difference between
check: see, look at, verify, find out, look up
watch = monitor
monitor: keep an eye on, observe
follow: keep following, watch
save: store, write, put
write: save, put, store
append: add, tack on
insert: put, add
enable = turn on = switch on = activate
disable = turn off = switch off = deactivate
give: grant
allow: let, permit
connect to = log in to = log into
machine: computer, box, system, pc, server
computer: machine, system, laptop
system: machine, computer, box
server: host, machine, box
process: program, task, job
processes: programs, tasks, running programs
user: account
users: accounts
packages: programs, software
service: daemon
services: daemons
disk: drive
disk usage: space usage, used space, space used
disk space: space, storage, drive space
free space: space left, available space, remaining space
memory = ram
cpu = processor
ip address: ip, ip addr, address
address: addr
website: site, web page
url: link, address
column = field
columns = fields
lines: rows
word: term, string
string: text, phrase
pattern: expression, regex
extension: suffix, file ending
permissions: perms, rights, access rights, mode
name: filename
names: filenames
content = contents
information = info = details
repository = repo
message: msg
environment variables: env vars, env variables
environment variable: env var, variable
video: movie, clip
videos: movies, clips
changes: modifications, edits
text: content
copies: duplicates
larger than = bigger than = greater than
larger than: over, above, exceeding, of more than, in excess of
bigger than: over, above, exceeding, heavier than
smaller than: under, below, less than
less than: under, below
newer than: younger than, more recent than
larger = bigger
in the last = in the past = within the last = over the last = during the last
in the past: over the past, within the past, during the past
starting with = beginning with = that start with = that begin with
starting with: whose name starts with
ending in = ending with = that end in = that end with
with the extension: with extension, having the extension
containing = that contain = which contain
containing: with, including, that have, that mention, having, that include
contain: have, include, mention
matching = that match
not containing = that don't contain = that do not contain
not containing: without, that lack
without: with no
except: apart from, but not, other than, besides, excluding, except for, but
excluding: except, leaving out, skipping, not counting, without
case insensitively = ignoring case = regardless of case
ignoring case: case insensitive, no matter the case, whether upper or lower case
recursively: including subfolders, and everything below, in all subfolders, with all subdirectories, all the way down
and its contents = with everything in it = and everything in it = and all its contents
sorted by = ordered by = sort by
sorted by: in order of, by, arranged by
sorted: ordered
sort: order, arrange
in reverse order: backwards, reversed, in reverse, the other way round
alphabetically: in alphabetical order, a to z
numerically: in numerical order, by number
largest first = biggest first
largest first: from big to small, in descending order, biggest on top
newest first: most recent first, latest first, latest on top
human readable: human-readable, easy to read
including hidden files: with hidden files, hidden ones too, even the hidden ones, dotfiles included
hidden files: dotfiles, dot files
empty files: zero-byte files, files with nothing in them, files that are empty
empty directories: empty folders, folders with nothing in them, directories that are empty
duplicate lines: repeated lines, lines that occur more than once
blank lines = empty lines
with line numbers: with their line numbers, and number the lines, along with line numbers
number of: count of, total number of, amount of
how many: what number of
every = each
only: just, nothing but
just: only
all: all the, all of the, absolutely all
using: with, by means of
use: using
is using: uses, occupies, takes
uses: takes, consumes
running: active, currently running
within: in, inside
under: in, below, inside, somewhere in
inside: in, within
owned by: belonging to, that belong to, whose owner is
modified = changed
modified: edited, touched, altered, updated
accessed: read, opened, used
called = named
called: with the name, by the name of
what is: what's, whats, tell me
which: what
that: which
into: to
and then: then, and afterwards
without asking: without confirmation, without prompting, no questions asked
don't = do not
currently: right now, now, at the moment, at present
right now: at the moment, currently, now
total: overall, combined, whole
unique = distinct
unique: different
connected: attached, plugged in
look: search, check
begin: start
background: bg
copy of: duplicate of
first: top
entire: whole
whole: entire, complete
remote: far
quickly: fast
""")
_PHRASES = re.compile(r"(?<![\w'-])(%s)(?![\w'-])" % "|".join(sorted(map(re.escape, ALIKE), key=len, reverse=True)))


def reworded(text, rng, most, known=None):
    """`text` with up to `most` of its words and turns of phrase said otherwise; known: with these words alone."""
    found = list(_PHRASES.finditer(text))
    for m in sorted(rng.sample(found, min(len(found), most)), key=lambda m: -m.start()):
        other = rng.choice(ALIKE[m.group(0)])
        if known is None or all(w in known for w in other.split(" ")):
            text = text[:m.start()] + other + text[m.end():]
    return text
FILLER = ["just", "actually", "now", "simply", "quickly", "also", "then", "only"]


def pick(rng, table):
    return rng.choices([t for t, _ in table], [w for _, w in table])[0]


def typo(word, rng):
    """One slip of the finger in a word of four letters or more."""
    i = rng.randrange(1, len(word) - 1)
    r = rng.random()
    if r < .4:
        return word[:i] + word[i + 1] + word[i] + word[i + 2:]
    if r < .65:
        return word[:i] + word[i + 1:]
    if r < .82:
        return word[:i] + word[i] + word[i:]
    return word[:i] + rng.choice(KEYS.get(word[i], word[i])) + word[i + 1:]


def said():
    """What may be added to a request, for the table of words that stay visible."""
    return [t for table in (IMPERATIVE, NOUN, END_IMPERATIVE) for t, _ in table] + [t for like in ALIKE.values() for t in like] + FILLER + HERE + turns.said()


def speak(mode, nodes, vals, defaults, rng, plain=False):
    """→ (text, values with spans, words that carry a typo)."""
    parts = [list(n) for n in nodes]
    vals = dict(vals)
    led = False
    if not plain:
        parts, led = turns.turned(mode, parts, rng)
        _directories(parts, vals, defaults, rng)
        if rng.random() < .2:
            parts = turns.noun_behind(parts, rng)
    if not led:
        _lead(mode, parts, rng, plain)
        if not plain and mode != "?" and rng.random() < .04:
            parts = turns.place_first(parts, rng) or parts
    if not plain and rng.random() < .42:
        _alike(parts, rng)
    typos = [] if plain else _wear(mode, parts, rng)
    return (*_assemble(parts, vals), typos)


def _alike(parts, rng):
    """Other words for one to three of the fixed words; now and then a filler."""
    texts = [p for p in parts if p[0] == "t"] or [["t", ""]]
    for p in rng.sample(texts, min(len(texts), rng.choice([1, 1, 2, 3]))):
        p[1] = reworded(p[1], rng, rng.choice([1, 1, 2]))
    if rng.random() < .08:
        p = rng.choice(texts)
        words = p[1].split(" ")
        if len(words) > 1:   # between words: the edges touch values
            words.insert(rng.randrange(1, len(words)), rng.choice(FILLER))
            p[1] = " ".join(words)


def _before(parts, i):
    return parts[i - 1][1] if i and parts[i - 1][0] == "t" else ""


def _directories(parts, vals, defaults, rng):
    """"here", "this folder", "my downloads", "the src directory" in place of a bare path."""
    for i, (kind, arg) in enumerate(parts):
        if kind != "s" or not (arg.startswith("dir") or arg.startswith("path") or arg.startswith("file")):
            continue
        lead = PREPOSITION.search(_before(parts, i))
        if not lead:
            continue
        v = vals[arg]
        r = rng.random()
        if arg.startswith("dir") and r < .09 and defaults.get(arg) == ".":
            if rng.random() < .4 and lead.group(1) in ("in", "under", "inside", "within", "at", "from"):
                parts[i - 1][1] = _before(parts, i)[:lead.start(1)]
                parts[i] = ["t", "here"]
            else:
                parts[i] = ["t", rng.choice(HERE)]
            del vals[arg]
        elif arg.startswith("dir") and r < .17:
            said, real = rng.choice(HOMES)
            v = type(v)(said, {"raw": real, "base": real.rsplit("/", 1)[-1] or real, "stem": real})
            vals[arg] = v
        elif arg.startswith("dir") and r < .27:
            v.before, v.after = rng.choice([("the ", " directory"), ("the ", " folder"), ("", " directory"), ("", " folder"), ("the directory ", ""), ("the folder ", ""),
                                            ("directory ", ""), ("folder ", ""), ("the ", " dir"), ("my ", " folder")])
        elif arg.startswith("file") and r < .06:
            v.before, v.after = rng.choice([("the file ", ""), ("file ", ""), ("a file called ", ""), ("the file named ", "")])


def _first_text(parts):
    return parts[0][1] if parts and parts[0][0] == "t" else ""


def _lead(mode, parts, rng, plain):
    if plain:
        return
    first = _first_text(parts).lstrip()
    if mode == "!":
        lead = "" if parts[0][0] != "t" or STATEMENT.match(first) else pick(rng, IMPERATIVE)
        if lead and first:
            parts[0][1] = first[0].lower() + first[1:] if first[1:2].islower() else first
    elif mode == "=":
        lead = pick(rng, NOUN)
        if "{be}" in lead:
            head = re.split(r"\b(?:in|of|for|on|under|with|by|from|that|than|larger|over|matching|older|modified|newer|to|at|named)\b", first)[0].split()
            many = bool(head) and head[-1].endswith("s") and not head[-1].endswith(("ss", "us", "is")) or first.startswith("all ")
            lead = lead.replace("{be}", "are" if many else "is")
            if lead == "what is " and rng.random() < .35:
                lead = "what's " if rng.random() < .7 else "whats "
        if lead and first and not DETERMINER.match(first) and not re.match(r"\d", first) and rng.random() < .45:
            lead += "the "
        if lead and not first and rng.random() < .2:
            lead += "the "
    else:
        lead = ""
    if lead:
        parts.insert(0, ["t", lead])
    asks = mode == "?" or re.match(r"(can|could|how|what|is|would|who|which|where|whats)\b", lead)
    tail = pick(rng, END_IMPERATIVE) if mode == "!" or rng.random() < .3 else ""
    r = rng.random()
    if asks and "please" in lead:
        tail = ""
    mark = "?" if asks and r < .55 else "." if not asks and r < .05 else "!" if r < .003 else "??" if asks and r > .995 else ""
    if tail + mark:
        parts.append(["t", tail + mark])


def _wear(mode, parts, rng):
    texts = [p for p in parts if p[0] == "t"]
    typos = []
    if rng.random() < .08:
        for p in texts:
            p[1] = DROPPABLE.sub(lambda m: "" if rng.random() < .7 and m.group(1) in ("the", "a", "an", "all", "my", "me") else m.group(0), p[1])
    if rng.random() < .09:
        found = [(p, m) for p in texts for m in re.finditer(r"[a-z]{4,}", p[1])]
        if found:
            p, m = rng.choice(found)
            slip = typo(m.group(0), rng)
            if slip != m.group(0):
                p[1] = p[1][:m.start()] + slip + p[1][m.end():]
                typos.append(slip)
    r = rng.random()
    if r < .14 and texts and parts[0][0] == "t":
        parts[0][1] = parts[0][1].lstrip()
        parts[0][1] = parts[0][1][:1].upper() + parts[0][1][1:]
    elif r < .19:
        for p in texts:
            p[1] = p[1].lower()
    elif r < .197:
        for p in texts:
            p[1] = p[1].upper()
    if rng.random() < .03:
        for p in texts:
            p[1] = p[1].replace("'", "")
    return typos


def _assemble(parts, vals):
    out = ""

    def add(text):
        nonlocal out
        text = re.sub(r"\s+", " ", text)
        if not out or out.endswith(" "):
            text = text.lstrip(" ")
        if out.endswith(" ") and text[:1] in (",", "?", ";") or (out.endswith(" ") and text in (".", "!", "??")):
            out = out[:-1]
        out += text

    for kind, arg in parts:
        if kind == "t":
            add(arg)
            continue
        v = vals[arg]
        add(v.before)
        out += v.quote
        v.start = len(out)
        out += v.said
        v.end = len(out)
        out += v.quote + v.after
    out = out.rstrip(" ")
    return out, vals
