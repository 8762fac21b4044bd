"""How a phrasing is said: prefixes, politeness, telegraphic style, typos, case, punctuation.

Owns: turning drawn nodes into the request's text, with the span of every value.
Refuses: to touch a value: only the fixed words change.
"""
import re

IMPERATIVE = [("", 46), ("please ", 4), ("can you ", 4), ("could you ", 2), ("how do i ", 8), ("how to ", 6), ("how can i ", 4), ("how would i ", 1),
              ("i want to ", 4), ("i need to ", 4), ("i'd like to ", 2), ("i would like to ", 1), ("command to ", 3), ("the command to ", 1),
              ("what's the command to ", 2), ("what is the command to ", 1), ("what command do i use to ", .5), ("help me ", 1.5),
              ("let's ", .7), ("lets ", .4), ("need to ", 1.2), ("show me how to ", 1), ("tell me how to ", .7), ("linux command to ", .8),
              ("bash command to ", .7), ("shell command to ", .5), ("bash: ", .3), ("a way to ", .3), ("is there a way to ", .6), ("what's the best way to ", .4),
              ("how do you ", .8), ("could you please ", .6), ("can you please ", .5), ("pls ", .5), ("just ", .7), ("quickly ", .3), ("now ", .3),
              ("hey, ", .2), ("hi, can you ", .2), ("go ahead and ", .2), ("in bash, ", .2), ("i have to ", .4), ("i'm trying to ", .6), ("trying to ", .3),
              ("one liner to ", .3), ("write a command to ", .4), ("give me a command to ", .5), ("use the terminal to ", .2), ("would you ", .2), ("how should i ", .2)]
NOUN = [("", 26), ("show ", 12), ("show me ", 12), ("list ", 7), ("get ", 5), ("print ", 5), ("display ", 5), ("give me ", 6), ("what {be} ", 6), ("i want ", 1.5),
        ("i want to see ", 2), ("i need ", 1.2), ("let me see ", 1), ("see ", 1), ("find ", 1.5), ("find out ", .4), ("check ", 1.2), ("tell me ", 1.5), ("output ", .7),
        ("can you show me ", 1.5), ("could you show me ", .7), ("please show ", 1), ("please list ", .4), ("can i see ", .8), ("view ", .7), ("i'd like to see ", .5), ("how do i see ", 1.5),
        ("how to see ", .8), ("how do i get ", 1.2), ("how can i see ", .8), ("how do i find ", .6), ("how to get ", .6), ("how do i list ", .6), ("command to show ", .6), ("command to see ", .3),
        ("get me ", .7), ("want to see ", .3), ("look up ", .3), ("how do i check ", .8), ("how to check ", .5)]
END_IMPERATIVE = [("", 88), (" please", 4), (" thanks", .8), (" for me", 1.2), (", please", 1), (" pls", .5), (" thx", .2), (" with one command", .2), (" from the command line", .3),
                  (" in the terminal", .3), (" in bash", .4), (" using the command line", .2), (" on linux", .3), (" quickly", .2)]
HERE = ["the current directory", "the current folder", "this directory", "this folder", "current directory", "the current dir", "this dir",
        "the working directory", "my current directory", "current folder", "the present directory", "."]
HOMES = [("my home directory", "~"), ("my home folder", "~"), ("my home dir", "~"), ("my home", "~"), ("home directory", "~"), ("the home directory", "~"), ("home", "~"), ("~", "~"),
         ("the root directory", "/"), ("the whole system", "/"),
         ("the parent directory", ".."), ("the parent folder", ".."), ("the directory above", ".."), ("/", "/"), ("the temp directory", "/tmp"), ("the tmp directory", "/tmp")]
PREPOSITION = re.compile(r"(?:^|\s)(in|under|inside|within|from|of|into|to|at|below|beneath|on)\s$")
DROPPABLE = re.compile(r"\b(the|a|an|all|my|any|me|of|that|which|are|is)\s")
DETERMINER = re.compile(r"(the|my|a|an|all|every|each|this|that|these|those|any|which|how|what|who|where|when|whether|if|current|only|just|me|just)\b", re.I)
KEYS = {"a": "sq", "s": "ad", "d": "sf", "e": "wr", "r": "et", "t": "ry", "i": "uo", "o": "ip", "n": "bm", "m": "n", "l": "k", "c": "xv", "h": "gj", "u": "yi", "f": "dg", "g": "fh"}


#: words that may stand for one another in any request; each is tried on its own, so a sentence changes in one or two places
ALIKE = {"directory": ["folder", "dir"], "directories": ["folders", "dirs"], "folder": ["directory", "dir"], "folders": ["directories"],
         "delete": ["remove", "erase", "get rid of"], "remove": ["delete", "get rid of"], "biggest": ["largest"], "largest": ["biggest"], "newest": ["latest", "most recent"],
         "show": ["display", "print", "list", "give me", "see"], "display": ["show", "print"], "print": ["show", "output"], "list": ["show", "list out"],
         "find": ["locate", "search for", "look for", "get"], "search": ["look"], "create": ["make", "set up"], "machine": ["computer", "box", "system", "pc"], "computer": ["machine", "system"],
         "system": ["machine", "computer"], "containing": ["that contain", "with", "that have"], "contain": ["have", "include"], "every": ["each"], "using": ["with"], "use": ["using"],
         "running": ["active"], "within": ["in", "inside"], "under": ["in", "below", "inside"], "inside": ["in"], "larger": ["bigger"], "bigger": ["larger"], "modified": ["changed", "edited"],
         "changed": ["modified"], "name": ["filename"], "called": ["named"], "named": ["called"], "content": ["contents"], "contents": ["content"], "start": ["launch"], "begin": ["start"],
         "stop": ["halt"], "kill": ["end", "terminate"], "terminate": ["kill"], "download": ["fetch", "grab"], "check": ["see", "look at"], "count": ["count up"], "sorted": ["ordered"],
         "sort": ["order"], "change": ["set", "modify"], "replace": ["swap", "substitute"], "extract": ["unpack", "get out"], "compress": ["pack"], "info": ["information", "details"],
         "information": ["info"], "details": ["info"], "currently": ["right now", "now"], "rename": ["change the name of"], "copy": ["duplicate"], "total": ["overall", "combined"],
         "unique": ["distinct"], "recursively": ["including subfolders", "and everything below"], "view": ["see", "look at"], "look": ["search"], "permissions": ["perms", "rights"],
         "don't": ["do not"], "that": ["which"], "memory": ["ram"], "connected": ["attached"], "address": ["addr"], "repository": ["repo"], "repo": ["repository"], "message": ["msg"]}
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


def speak(mode, nodes, vals, defaults, rng, plain=False):
    """→ (text, values with spans, words that carry a typo)."""
    parts = [list(n) for n in nodes]
    vals = dict(vals)
    if not plain:
        _directories(parts, vals, defaults, rng)
    _lead(mode, parts, rng, plain)
    if not plain and rng.random() < .25:
        _alike(parts, rng)
    typos = [] if plain else _wear(mode, parts, rng)
    return (*_assemble(parts, vals), typos)


def _alike(parts, rng):
    """Another word for one or two of the fixed words; now and then a filler."""
    found = [(p, m.group(0)) for p in parts if p[0] == "t" for m in re.finditer(r"[a-z']+", p[1]) if m.group(0) in ALIKE]
    for p, word in rng.sample(found, min(len(found), rng.choice([1, 1, 2]))):
        p[1] = re.sub(r"(?<![\w-])%s(?![\w-])" % word, rng.choice(ALIKE[word]), p[1], 1)
    if rng.random() < .08:
        p = rng.choice([p for p in parts if p[0] == "t"] or [["t", ""]])
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
        lead = pick(rng, IMPERATIVE)
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
