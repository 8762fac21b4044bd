#!/usr/bin/env python3
"""Counts what the tables know: utilities, those whose options are told apart, and that every stanza names its source."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import gen_explain  # noqa: E402
import gen_rules  # noqa: E402

OPTION = re.compile(r"(?:^|[ !|=;])--?[A-Za-z0-9]")


def main():
    stanzas = gen_rules.parse(ROOT / "data/rules/utilities.rules")
    names = [name for stanza in stanzas for name in stanza["names"]]
    # Options are told apart where the table says which take a value, or a rule asks for one; a handler reads them itself.
    by_option = [name for stanza in stanzas for name in stanza["names"]
                 if stanza["values"].strip() or any(OPTION.search(" " + rule[4]) for rule in stanza["rules"])]
    sources = {stanza["source"] for stanza in stanzas}
    explained = gen_explain.parse(ROOT / "data/explain/utilities.txt")
    options = sum(kind in ("OPTION", "FORM") for _, entries in explained.values() for kind, *_ in entries)
    print(f"{len(names)} utilities in {len(stanzas)} stanzas, {len(by_option)} with options of their own, {len(sources)} sources; "
          f"{len(explained)} explained with {options} options")
    ok = len(by_option) >= 250 and all(len(stanza["source"]) > 2 for stanza in stanzas) and len(explained) >= 200 and options >= 900
    print("ok" if ok else "fewer than there should be")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
