"""From a request with its command to a lifted request with its lifted command.

Owns: matching what the lifter took against the values of a drawn example, and against the command of a corpus row.
Refuses: examples where a value was taken only in part, lost its spelling, or where a fixed word became a slot that
the command does not use; Skip says why, so that data.py can count.
"""
import re

from . import command, missing

DEFAULT = {"s": "find", "t": "days", "d": "iso", "h": "hm", "e": "bare"}


class Skip(Exception):
    pass


def token(slot, form="raw"):
    mark = "⟨%s%d⟩" % (slot["kind"], slot["index"])
    return mark if form in ("raw", DEFAULT.get(slot["kind"])) else mark + "⟨.%s⟩" % form


def _place(slot, value, form):
    """The marker for `value` in `form`, given that the lifter took it as `slot`."""
    forms, kind = slot["forms"], slot["kind"]
    want = value.text(form)
    if form == "raw" and kind in DEFAULT and kind != "e":
        if kind == "t" and "text" not in forms:
            raise Skip("no text form")
        return token(slot, "text") if "text" in forms else token(slot)
    if form != "raw" and form in forms:
        if kind in "st" or forms[form] == want:
            return token(slot, form)
    if kind in "st" and want.isdigit() and "seconds" in forms:      # "last {n} days" was taken as a time
        for f, unit in (("days", 86400), ("minutes", 60), ("seconds", 1)):
            if int(want) * unit == int(forms["seconds"]):
                return token(slot, f)
    raw = forms["raw"]
    if want == raw:
        return token(slot)
    for f, text in forms.items():
        if text == want and f != "text":
            return token(slot, f)
    if form in ("dot", "glob") and want.endswith(raw) and raw:
        return want[:-len(raw)] + token(slot)
    raise Skip("%s taken as %s" % (form, kind))


def _absent(ex, row):
    """The slots that the values which the request leaves out would have had: the next of their kind."""
    count, out = {}, {}
    for slot in row["slots"]:
        count[slot["kind"]] = count.get(slot["kind"], 0) + 1
    for p in ex.parts:
        if p[0] == "s" and p[1] in ex.lost and p[1] not in out:
            kind = missing.letter(p[1].rstrip("0123456789"))
            out[p[1]] = {"kind": kind, "index": count.get(kind, 0)}
            count[kind] = count.get(kind, 0) + 1
    return out


def drawn(ex, row):
    """Example and its lifted row → lifted command."""
    if "error" in row:
        raise Skip("not lifted")
    if ex.parts == [("t", missing.NOTHING)]:
        return missing.NOTHING
    found, spare, whole = {}, [], []
    for slot in row["slots"]:
        a, b = slot["start"], slot["end"]
        hit = [n for n, v in ex.values.items() if v.start < b and a < v.end]
        if len(hit) > 1 or (hit and (a < ex.values[hit[0]].start - 1 or b > ex.values[hit[0]].end + 1) and slot["kind"] in "pauwqg"):
            whole.append((slot, hit))   # "origin/main", "8080/tcp": must stand in the command as one
            continue
        if not hit:
            spare.append(slot)
            continue
        v = ex.values[hit[0]]
        if a > v.start or b < v.end or hit[0] in found:
            raise Skip("value taken in part")
        found[hit[0]] = slot
    text = row["text"]
    out, absent = [], _absent(ex, row)
    for p in ex.parts:
        if p[0] == "t":
            out.append(p[1])
            continue
        _, name, form, ctx = p
        if name in absent:
            out.append(token(absent[name], form))
            continue
        if name in found:
            out.append(_place(found[name], ex.values[name], form))
            continue
        value = ex.value(name, form)
        if any(name in hit for _, hit in whole):
            pass
        elif name in ex.values:
            v = ex.values[name]
            said = v.said.lower()
            if said not in text:
                raise Skip("value respelt")
            if v.forms["raw"] == v.said and v.said != said and form in ("raw", "base", "stem", "bare", "dot", "glob"):
                value = value.lower()
        out.append(command.quote(value, ctx, name.rstrip("0123456789")))
    cmd = "".join(out)
    for slot, hit in whole:
        if cmd.count(slot["forms"]["raw"]) == 0:
            raise Skip("%d values taken as one" % len(hit))
        cmd = cmd.replace(slot["forms"]["raw"], token(slot))
        if any(len(ex.values[n].forms["raw"]) > 2 and ex.values[n].forms["raw"] in cmd for n in hit):
            raise Skip("%d values taken as one" % len(hit))
    for slot in spare:
        raw = slot["forms"]["raw"]
        where = re.compile(r"(?<![\w.>/-])%s(?![\w>.])" % re.escape(raw))
        if slot["kind"] == "e" and re.search(r"(?<=\*\.)%s(?!\w)" % re.escape(raw), cmd):   # "pdf files", '*.pdf'
            cmd = re.sub(r"(?<=\*\.)%s(?!\w)" % re.escape(raw), lambda m: token(slot), cmd)
        elif raw and (len(raw) > 1 or slot["kind"] == "n") and where.search(cmd) and "⟨" not in raw:
            cmd = where.sub(lambda m: token(slot), cmd)
        elif slot["kind"] == "e" and token(slot) + "." in text:
            pass   # "the csv file": the model sees which, nothing is lost
        elif not any(t in raw.lower() for t in ex.typo) and not (ex.typo and slot["kind"] == "w"):
            raise Skip("fixed word lifted: %s" % raw)
    if spare and len(re.findall(r"(?<![⟨\w])[a-z]{2,}", re.sub(r"⟨..⟩\S*", " ", text))) < 3:
        raise Skip("too little is left of a mistyped request")
    return cmd


def one_quoting(cmd):
    """Double quotes become single ones where that changes nothing."""
    if "'" not in cmd:
        cmd = re.sub(r'(?<![\\\w=])"([^"$`\\!]*)"', r"'\1'", cmd)
    return cmd


def corpus(cmd, row):
    """A corpus command and its lifted request → lifted command; every slot must be used."""
    if "error" in row or "⟨" in cmd:
        raise Skip("not lifted")
    cmd = one_quoting(cmd)
    for slot in sorted(row["slots"], key=lambda s: -len(s["forms"]["raw"])):
        tries = [("raw", slot["forms"]["raw"])]
        if slot["kind"] == "t":
            tries = [("minutes", None), ("raw", slot["forms"]["raw"])]
        tries += [(f, t) for f, t in slot["forms"].items() if f in ("bytes", "base", "dot", "glob", "hour")]
        for form, text in tries:
            if text is None:
                text = slot["forms"]["minutes"]
                new = re.sub(r"(?<=min [-+])%s\b" % re.escape(text), token(slot, form), cmd)
            elif not text:
                continue
            else:
                edge = r"(?<![\w.⟨])%s(?![\w.⟩])" if text[0].isalnum() else r"(?<![\w⟨])%s(?![\w⟩])"
                new = re.sub(edge % re.escape(text), lambda m: token(slot, form), cmd)
            if new != cmd:
                cmd = new
                break
        else:
            raise Skip("slot not in the command")
    # find must see the pattern, not the shell
    return re.sub(r"(-i?(?:name|path|wholename|regex)) (⟨[a-z]\d⟩)", r"\1 '\2'", cmd)
