"""A command with placeholders: parsing `find {dir} -size +{size:find}`, writing values into it quoted for the place.

Owns: the syntax of `run` and the quoting of values.  The C code that puts values back does the same in use.
Refuses: unknown forms (ValueError).
"""
import re

from . import values

PLACE = re.compile(r"\{\{|\}\}|\{([a-z]+[0-9]*)(?::([a-z]+))?\}")
SAFE = re.compile(r"[A-Za-z0-9_@%+=:,./\-^]+\Z")


def parse(run):
    """→ list of ("t", text) and ("s", slot, form, context); context is "" bare, "'" or '"' inside quotes."""
    parts, at, state = [], 0, ""
    for m in PLACE.finditer(run):
        text = run[at:m.start()]
        at = m.end()
        if m.group(1) is None:
            text += m.group(0)[0]
            state = _state(text, state)
            parts.append(("t", text))
            continue
        state = _state(text, state)
        if text:
            parts.append(("t", text))
        slot, form = m.group(1), m.group(2) or values.default_form(m.group(1))
        if values.kind_of(slot) not in values.KINDS or form not in values.known_forms(slot):
            # Braces that are the command's own, as in ${var} or {a..z}
            raise ValueError("unknown placeholder %s in %r (write {{ }} for literal braces)" % (m.group(0), run))
        parts.append(("s", slot, form, state))
    if at < len(run):
        parts.append(("t", run[at:]))
    merged = []
    for p in parts:
        if p[0] == "t" and merged and merged[-1][0] == "t":
            merged[-1] = ("t", merged[-1][1] + p[1])
        else:
            merged.append(p)
    return merged


def _state(text, state):
    i = 0
    while i < len(text):
        c = text[i]
        if c == "\\" and state != "'":
            i += 1
        elif c in "'\"":
            state = c if not state else ("" if state == c else state)
        i += 1
    return state


def slots(parts):
    return {p[1] for p in parts if p[0] == "s"}


def quote(value, context, kind=""):
    """value as it must be written at a place of that context."""
    if context == "'":
        return value.replace("'", "'\\''")
    if context == '"':
        return re.sub(r'([$`"\\!])', r"\\\1", value)
    if SAFE.match(value) or kind == "cmd":   # a command in a command's place
        return value
    if kind == "glob" and re.match(r"[A-Za-z0-9_@%+=:,./\-*?\[\]~]+\Z", value):
        return value
    tilde = re.match(r"~[A-Za-z0-9_-]*(/|\Z)", value)
    if tilde:
        rest = value[tilde.end():]
        return tilde.group(0) + (quote(rest, "") if rest else "")
    return "'" + value.replace("'", "'\\''") + "'"


def write(parts, texts):
    """texts: (slot, form) → text."""
    out = []
    for p in parts:
        out.append(p[1] if p[0] == "t" else quote(texts(p[1], p[2]), p[3], values.kind_of(p[1])))
    return "".join(out)
