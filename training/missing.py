"""Requests that leave a value out, and requests that are none.

Owns: the stand-ins that people say instead of a value ("a process", "some folder"), what becomes of a drawn phrasing when a
value is forgotten, the answer for what is no request, the marker of a value that the request does not have.
Refuses: to forget a value that has a conventional default (a folder: the current one).

The convention: the model writes the slot that the value would have had (⟨p0⟩, ⟨n0⟩).  The request has no such slot, so
lift_fill() in C writes a placeholder in capitals there (FILE, PID) and says where it stands; nobody can type one by accident.
"""
import re

#: the whole answer to what is no request for a command; the shell reads it as a comment
NOTHING = "# not a command"

#: kind → the slot's letter, and what is said instead of a value; the last words of these are the head nouns
STAND_INS = {
    "file": ("p", ["a file", "the file", "some file", "my file", "that file", "one file"]),
    "dir": ("p", ["a folder", "a directory", "some folder", "some directory", "another folder", "another directory", "that folder"]),
    "path": ("p", ["a file", "some file", "the file"]),
    "archive": ("p", ["an archive", "the archive", "this archive", "some archive"]),
    "name": ("w", ["some name", "a name", "a new name"]),
    "user": ("w", ["a user", "some user", "another user", "the user", "a certain user"]),
    "group": ("w", ["a group", "some group", "the group"]),
    "host": ("a", ["a server", "the server", "a host", "another machine", "my server", "some host", "the remote server", "a remote machine"]),
    "proc": ("w", ["a process", "the process", "a program", "some program", "that process"]),
    "service": ("w", ["a service", "the service", "some service"]),
    "pkg": ("w", ["a package", "the package", "some package"]),
    "branch": ("w", ["a branch", "another branch", "the branch", "some branch"]),
    "image": ("w", ["an image", "the image", "some image"]),
    "container": ("w", ["a container", "the container", "some container", "my container"]),
    "var": ("w", ["a variable", "an environment variable", "some variable"]),
    "port": ("n", ["a port", "some port", "the port", "a given port", "a certain port"]),
    "pid": ("n", ["a pid", "some pid", "the pid", "a process id"]),
    "url": ("u", ["a url", "a link", "some url", "the link", "a website"]),
    "ip": ("a", ["an ip", "an ip address", "some ip", "an address"]),
    "word": ("w", ["a word", "some text", "a string", "something", "a pattern", "a certain word"]),
    "text": ("q", ["some text", "a line", "a line of text", "something"]),
    "hash": ("w", ["a commit", "some commit"]),
    "tag": ("w", ["a tag", "some tag"]),
    "date": ("d", ["a date", "some date", "a certain date"]),
    "time": ("h", ["a time", "a certain time", "some time"]),
    "line": ("n", ["a line", "some line", "a certain line"]),
    "column": ("n", ["a column", "some column", "a certain column"]),
    "size": ("s", ["some size", "a certain size", "a given size"]),
    "age": ("t", ["some time", "a while", "a certain time"]),
    "email": ("a", ["an address", "someone"]),
    "csv": ("p", ["a csv", "the csv", "a csv file", "my csv"]),
    "json": ("p", ["a json file", "the json", "some json", "my json file"]),
    "log": ("p", ["a log", "a log file", "the log file", "some log"]),
}
NOUNS = {k: {s.split()[-1] for s in said} for k, (_, said) in STAND_INS.items()}
NOUNS["file"] |= {"document"}
NOUNS["url"] |= {"page", "site", "from"}
NOUNS["host"] |= {"box", "computer"}
#: for kinds that no phrasing forgets, but an intent may name as missing
LETTERS = {"glob": "g", "ext": "e", "n": "n", "cidr": "a", "perm": "n", "remote": "w", "sep": "q"}
SECOND = {"file": ["another file", "some other file", "a different file"], "dir": ["another folder", "some other place", "another directory", "somewhere else"],
          "path": ["another file"], "host": ["another server"], "branch": ["another branch"], "word": ["another word", "something else"], "name": ["something else", "another name"]}


def letter(kind):
    return STAND_INS[kind][0] if kind in STAND_INS else LETTERS[kind]


def forget(nodes, wanted, kind_of, rng):
    """Drop one value, or all, of the drawn nodes, said in a vaguer way.  wanted: the slots that may go.
    → (nodes, the slots that are gone)"""
    may = [n for n in wanted if kind_of(n) in STAND_INS]
    if not may:
        return nodes, set()
    gone = set(may if rng.random() < .25 else [rng.choice(may)])
    out, lost = [list(n) for n in nodes], set()
    for i, (what, name) in enumerate(out):
        if what != "s" or name not in gone:
            continue
        before = out[i - 1][1] if i and out[i - 1][0] == "t" else ""
        after = out[i + 1][1] if i + 1 < len(out) and out[i + 1][0] == "t" else ""
        said = _said(kind_of(name), name != kind_of(name), before, after, rng)
        if said is not None:
            out[i] = ["t", said]
            lost.add(name)
    return [tuple(n) for n in out], lost


def _said(kind, second, before, after, rng):
    """What stands for the value between these words; None where nothing fits."""
    if (before and not before[-1].isspace()) or re.match(r"[^\s,.?!]", after):
        return None   # a value glued to other text: {user}@{host}
    last = re.search(r"(\S+)\s*$", before)
    last = last.group(1).lower() if last else ""
    first = re.match(r"\s*([a-z]*)", after).group(1)
    if last in ("named", "called", "as", "name", "titled", "and", "or", ":", "=") or last.endswith(":"):
        return None
    nouns = NOUNS[kind]
    options = SECOND[kind] if second and kind in SECOND else STAND_INS[kind][1]
    if last in nouns or last.rstrip("s") in nouns:
        return ""
    if last in ("the", "a", "an", "my", "this", "that", "every", "each", "all"):
        return "" if first.rstrip("s") in nouns else rng.choice(sorted(nouns))
    if first in nouns:
        return rng.choice(["a", "the", "some", "that"])
    return rng.choice(options)
