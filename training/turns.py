"""Turns a phrasing's sentence round: the place first, the file first and then "it", a gerund, "i want X deleted".

Owns: the structures that any imperative or noun phrase can take, whatever it is about.
Refuses: phrasings that the rules do not fit: they stay as they are.

Parts are [kind, text or slot] in the order of the sentence, as in augment.py.
"""
import re

from . import values

PLACE = re.compile(r"^(.*?)\s(in|under|inside|within|from|at|below)\s$", re.S)
#: what stands before a value that "it" may take the place of: a preposition, or the sentence's verb
GOVERNS = re.compile(r"(^|\s)(in|of|from|on|inside|to|into|with|through|for|at|under|within)\s$|^\s*[a-z]{3,}\s$")
CALLED = re.compile(r"\s*\b(?:(?:the|a|an|my|this)\s)?(?:(?:csv|json|text|log|zip|tar|config|whole)\s)?(?:file|csv|json|log|archive|directory|folder|dir|tarball|zip|script|document|path|tree)?\s$")
KINDS = {"file": "file", "csv": "csv", "json": "json file", "log": "log", "dir": "folder", "archive": "archive"}
SAID = ["i have a {kind} called ", "i have a {kind} named ", "i have a {kind} ", "there is a {kind} called ", "there's a {kind} ", "given ", "given the {kind} ", "take ", "take the {kind} ", "about the {kind} ",
        "i've got a {kind} ", "for the {kind} ", "with the {kind} ", "my {kind} is ", "this is about "]
ASKED = [", ", " and i want to ", " and i need to ", ": ", ". ", ", how do i ", ", please ", " - ", "; ", ", i want to ", ", i'd like to ", ". i want to ", ", can you ", " and ", ", how to "]
SEEN = [", show me ", ": ", ", i want ", ", what {be} ", ", give me ", ". i need ", ", list ", ", show ", ", print "]
ABOUT = ["command for ", "a command for ", "what is the command for ", "i need help ", "help with ", "is there a command for ", "how about ", "a way of ", "what's the best way of ", "i need a command for ", "having trouble ",
         "would you mind ", "looking for a way of ", "need a one liner for ", "i'm thinking of ", "what do i use for ", "which command is for ", "what is used for "]
WANTED = ["i want ", "i need ", "i'd like ", "i would like ", "please have ", "i want to have ", "need ", "can i get ", "can you get ", "get ", "have ", "i'd like to see "]
IRREGULAR = {"find": "found", "get": "gotten", "show": "shown", "make": "made", "run": "run", "put": "put", "split": "split", "cut": "cut", "read": "read", "write": "written", "send": "sent", "give": "given",
             "take": "taken", "set": "set", "hide": "hidden", "reset": "reset", "throw": "thrown", "keep": "kept", "bring": "brought", "build": "built", "undo": "undone", "redo": "redone", "see": "seen"}
#: verbs that take their object at once, so that it can stand between "i want" and the participle
TRANSITIVE = set("""delete remove erase copy move rename list count sort find compress archive extract unpack show print display merge join combine convert replace download install uninstall
    kill stop start restart enable disable create make zip unzip encrypt decrypt compare split change resize shuffle reverse number mount unmount commit push revert undo tag stash encode decode search
    hide truncate empty link purge wipe clean cut save store write format validate check verify upload update upgrade""".split())
#: others that have a gerund
ACTS = set("""add append apply back bring build calculate call clear clone close connect decode describe drop eject execute exclude export fetch filter fix follow forward generate get give
    grant grep hash import increase insert inspect keep limit load lock log look make mark measure monitor open order output parse patch pause ping post pull put query read rebuild record redirect
    refresh reload repeat run sample scan see send serve sign squeeze substitute sum swap switch sync tail take test touch trace transpose trim turn unlock use wait watch wrap""".split())
DOUBLED = re.compile(r"^(?:[^aeiou]{0,3}[aeiou][bdgmnprt]|commit|unzip|submit|reset|unset|output|format)$")


def gerund(verb):
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if DOUBLED.match(verb) else "") + "ing"


def participle(verb):
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in tuple("aeou"):
        return verb[:-1] + "ied"
    return verb + (verb[-1] if DOUBLED.match(verb) else "") + "ed"


def _verb(parts):
    """→ (the sentence's first word, what follows in its part), where that is a plain verb."""
    m = re.match(r"\s*([a-z]{3,})(\s.*)$", parts[0][1], re.S) if parts and parts[0][0] == "t" else None
    return (m.group(1), m.group(2)) if m and not m.group(1).endswith(("s", "ing", "ly")) else (None, None)


def have_it(mode, parts, rng):
    """"i have a file called x.csv, count the lines in it"."""
    able = [i for i, (kind, arg) in enumerate(parts) if kind == "s" and values.kind_of(arg) in KINDS and i and parts[i - 1][0] == "t"
            and GOVERNS.search(CALLED.sub(" ", parts[i - 1][1], 1)) and (i + 1 == len(parts) or parts[i + 1][0] == "t" and re.match(r"[ ,]", parts[i + 1][1]))]
    if not able or sum(kind == "s" for kind, arg in parts) > 3:
        return None
    i = rng.choice(able)
    slot = parts[i]
    before = CALLED.sub(" ", parts[i - 1][1], 1) if CALLED.search(parts[i - 1][1]) else parts[i - 1][1]
    rest = parts[:i - 1] + [["t", before.rstrip() + " it"]] + parts[i + 1:]
    if not before.strip():
        return None
    kind = KINDS[values.kind_of(slot[1])]
    lead = rng.choice(SAID).replace("{kind}", kind if rng.random() < .85 else "file" if kind != "folder" else "directory").replace("a archive", "an archive")
    link = rng.choice(ASKED if mode == "!" else SEEN).replace("{be}", "are" if re.match(r"\s*(all |the )?\w+s\b", rest[0][1]) else "is")
    return [["t", lead], slot, ["t", link]] + rest


#: "the folder photos", "a branch called fix": what may stand behind its name as well, "the photos folder", "a fix branch"
NOUN = re.compile(r"^(.*?)(?:\b(the|a|an|my|our|this|that|another) )?\b(folder|directory|dir|file|branch|container|image|service|package|user|group|database|table|script|repo|repository|"
                  r"archive|server|partition|interface|library|module|project)(?: called| named)? $", re.S)


DESCRIBED = re.compile(r"\b(the|a|an|my|our|this|that|another) [\w-]+ $")   # "the existing ": it has its article
BEFORE_NOUN = set("in into on onto to from of for with at under inside within as by through and or off via open mount edit see switch clone is".split())


def noun_behind(parts, rng):
    """"delete the folder photos" → "delete the photos folder"; the parts as they were where nothing can be turned."""
    out = []
    for kind, arg in parts:
        if out and kind == out[-1][0] == "t":
            out[-1][1] += arg
        else:
            out.append([kind, arg])
    for i in range(1, len(out)):
        m = NOUN.match(out[i - 1][1]) if out[i][0] == "s" and out[i - 1][0] == "t" else None
        last = i + 1 == len(out)
        if not m or not last and (out[i + 1][0] != "t" or not re.match(r"[ ,.?!:;]", out[i + 1][1])) or re.search(r"\b(of|per|each|every|no|all|which|what) $", m.group(1)):
            continue
        before = m.group(1).split()
        if not m.group(2) and not DESCRIBED.search(m.group(1)) and before and before[-1].lower() not in BEFORE_NOUN | TRANSITIVE | ACTS:
            continue
        article = {"an": "a"}.get(m.group(2), m.group(2)) or ("the" if rng.random() < .75 and not DESCRIBED.search(m.group(1)) else "")
        out[i - 1][1] = m.group(1) + (article + " " if article else "")
        out.insert(i + 1, ["t", " " + m.group(3)])
    return out


def about_doing(parts, rng):
    verb, rest = _verb(parts)
    return [["t", rng.choice(ABOUT) + gerund(verb) + rest]] + parts[1:] if verb in TRANSITIVE or verb in ACTS else None


def have_done(parts, rng):
    verb, rest = _verb(parts)
    if verb not in TRANSITIVE or any(kind == "t" and re.search(r"[,:;]|\b(and|then|so|if|because|to|into|as|with|using|by)\s", text) for kind, text in [["t", rest]] + parts[1:]):
        return None
    return [["t", rng.choice(WANTED) + rest.lstrip()]] + parts[1:] + [["t", " " + participle(verb)]]


def place_first(parts, rng):
    """For after the lead has been put: "in /var/log, show me the …"."""
    if len(parts) < 2 or parts[-1][0] != "s" or not parts[-1][1].startswith(("dir", "path")) or parts[-2][0] != "t":
        return None
    m = PLACE.match(parts[-2][1])
    if not m or not m.group(1).strip() or re.search(r"\b(is|are|from|move|copy|download|clone|cd|go)$", m.group(1)):
        return None
    return [["t", rng.choice([m.group(2), m.group(2), "in", "for"]) + " "], parts[-1], ["t", rng.choice([" ", ", ", ", ", ": "])]] + parts[:-2] + [["t", m.group(1)]]


def turned(mode, parts, rng):
    """→ (parts, whether they have a lead already)"""
    r, made = rng.random(), None
    if mode == "?":
        return parts, False
    if r < .035:
        made = have_it(mode, parts, rng)
    elif r < .06 and mode == "!":
        made = about_doing(parts, rng)
    elif r < .085 and mode == "!":
        made = have_done(parts, rng)
    return (made, True) if made else (parts, False)


def said():
    """What these rules may add to a request, for the table of words that stay visible."""
    return SAID + ASKED + SEEN + ABOUT + WANTED + [gerund(v) for v in sorted(TRANSITIVE | ACTS)] + [participle(v) for v in sorted(TRANSITIVE)]
