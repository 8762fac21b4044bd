#!/usr/bin/env python3
"""Turns data/rules/utilities.rules into src/safety/utility_tables.c.

The format, a stanza for each utility (or several that are alike):

    utility NAME…            begins a stanza
    source TEXT              where the facts come from
    values -n --lines …      the options that take a value
    flags long1 stop bundle assign privileged reader network uploads
    skip N                   operands in front of a wrapped command
    wraps WORD N; …          the subcommand WORD runs what follows its options and N operands (bundle exec, ip netns exec)
    handler NAME             a function of src/safety/handle_*.c that sees the arguments first
    default LEVEL ID TEXT    when no level line matches; without it: safe
    LEVEL ID TEXT: PATTERN; PATTERN …     LEVEL is safe, caution or dangerous; safe has neither id nor text
    safer EDIT, … [if PATTERN]                  how to make it safer: see src/safety/safer.c
    harmless PATTERN; …      a trial run, a question: nothing of the stanza applies
    operands|last|rest|first EFFECT [if PATTERN]
    value -o|--output EFFECT [if PATTERN]       the effect "run": the shell runs it
    output TAINT|trusted [if PATTERN]           trusted: shell code of a well-known program about itself

A pattern is words that must all hold: plain words are the first operands in order (a|b: either, *: any); -x|--xx an
option that is given, -x=value with this value (* at its end: beginning so); =w some operand is w, ~w contains it, ^w begins
so; +N at least N operands; @grave @system @disk @keys @unknown some operand is such a place, @many the output of a
command, @piped something comes in, @dashes a -- is given; ! negates.

Usage: gen_rules.py [--check] RULES OUTPUT
"""
import re

import generate
from generate import quote

FLAGS = {"long1": 1, "stop": 2, "bundle": 4, "assign": 8, "privileged": 16, "reader": 32, "network": 64, "uploads": 128}
LEVELS = {"safe": "CARO_LEVEL_SAFE", "caution": "CARO_LEVEL_CAUTION", "dangerous": "CARO_LEVEL_DANGEROUS"}
KINDS = {"operands": "RULE_OPERANDS", "last": "RULE_LAST", "rest": "RULE_REST", "first": "RULE_FIRST"}
EFFECTS = {name: "EFFECT_" + name.upper().replace("-", "_") for name in
           "read create write append truncate edit delete delete-tree move mode mode-tree open open-tree close own "
           "own-tree format".split()}
EFFECTS["run"] = "RULE_RUN"
TAINTS = {name: "TAINT_" + name.upper() for name in ("network", "decoded", "secret", "endless", "local")}


class Bad(Exception):
    pass


def parse_line(stanza, line):
    word, _, rest = line.partition(" ")
    rest = rest.strip()
    word = word.rstrip(":") if word in ("safe:", "harmless:") else word

    condition = ""
    if word in KINDS or word in ("value", "output", "safer"):
        rest, _, condition = (part.strip() for part in rest.partition(" if "))
    if word in ("source", "handler"):
        stanza[word] = rest
    elif word == "values":
        stanza["values"] += " " + rest
    elif word == "flags":
        stanza["flags"] |= sum(FLAGS[flag] for flag in rest.split())
    elif word == "wraps":
        for part in rest.split(";"):
            name, count = part.split()
            stanza["wraps"] += f" {name} {int(count)}"
    elif word == "skip":
        stanza["skip"] = int(rest)
    elif word == "default":
        level, ident, text = rest.split(" ", 2)
        stanza["default"] = (LEVELS[level], ident, text)
    elif word == "safer":
        stanza["rules"].append(("RULE_SAFER", "0", "", rest, condition))
    elif word == "harmless":
        stanza["rules"].extend(("RULE_HARMLESS", "0", "", "", pattern.strip()) for pattern in rest.split(";"))
    elif word in LEVELS:
        head, colon, patterns = rest.partition(":") if word != "safe" else ("", ":", rest)
        if not colon:
            raise Bad("a level line needs a colon in front of its patterns")
        ident, _, text = head.partition(" ")
        if word != "safe" and (not re.fullmatch(r"[a-z0-9-]+", ident) or not text):
            raise Bad("a level line needs an id and a sentence")
        for pattern in patterns.split(";"):
            if not pattern.strip():
                raise Bad("empty pattern")
            stanza["rules"].append(("RULE_LEVEL", LEVELS[word], ident, text.strip(), pattern.strip()))
    elif word in KINDS:
        stanza["rules"].append((KINDS[word], EFFECTS[rest], "", "", condition))
    elif word == "value":
        options, effect = rest.split()
        stanza["rules"].append(("RULE_VALUE", EFFECTS[effect], options, "", condition))
    elif word == "output":
        kind, taint = ("RULE_TRUSTED", "0") if rest == "trusted" else ("RULE_OUTPUT", TAINTS[rest])
        stanza["rules"].append((kind, taint, "", "", condition))
    else:
        raise Bad(f"unknown directive {word!r}")


def parse(path):
    stanzas, seen = [], {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            try:
                if line.startswith("utility "):
                    stanza = {"names": line.split()[1:], "source": "", "values": "", "flags": 0, "skip": 0, "wraps": "",
                              "handler": "NONE", "default": None, "rules": []}
                    for name in stanza["names"]:
                        if name in seen:
                            raise Bad(f"{name!r} is already at line {seen[name]}")
                        seen[name] = number
                    stanzas.append(stanza)
                elif not stanzas:
                    raise Bad("no utility yet")
                else:
                    parse_line(stanzas[-1], line)
            except (Bad, KeyError, ValueError) as error:
                raise SystemExit(f"{path}:{number}: {error}")
    for stanza in stanzas:
        if not stanza["source"]:
            raise SystemExit(f"{path}: {stanza['names'][0]}: no source line")
    return stanzas


def render(stanzas):
    out = ["/* Generated by tools/gen_rules.py from data/rules/utilities.rules: change those. */",
           '#include "safety/rules.h"', "", "/* clang-format off */"]
    rows = []
    for index, stanza in enumerate(stanzas):
        if stanza["rules"]:
            out.append(f"static const struct rule rules_{index}[] = {{")
            for kind, level, ident, text, pattern in stanza["rules"]:
                out.append(f"    {{{kind}, {level}, {quote(ident)}, {quote(text)}, {quote(pattern)}}},")
            out.append("};")
        for name in stanza["names"]:
            level, ident, text = stanza["default"] or ("CARO_LEVEL_SAFE", None, None)
            values = " " + " ".join(stanza["values"].split()) + " "
            rows.append((name.encode(), "    {%s, %s, %s, %s, %s, %d, HANDLER_%s, %d, %d, %s, %s, %s}," % (
                quote(name), quote(stanza["source"]), quote(values), quote(stanza["wraps"].strip()),
                f"rules_{index}" if stanza["rules"] else "NULL", len(stanza["rules"]), stanza["handler"],
                stanza["flags"], stanza["skip"], level, quote(ident) if ident else "NULL",
                quote(text) if text else "NULL")))
    out.append("")
    out.append("const struct utility utility_tables[] = {")
    out.extend(row for _, row in sorted(rows))
    out.append("};")
    out.append("const size_t utility_tables_count = sizeof utility_tables / sizeof *utility_tables;")
    return "\n".join(out) + "\n"


def main():
    source, output = generate.source_and_output(__doc__)
    generate.finish(source, output, render(parse(source)))


if __name__ == "__main__":
    main()
