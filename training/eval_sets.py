"""Data sets of requests: reads and checks data/eval/*.jsonl, fixtures.json and stubs.json.

Owns the format (data/eval/schema.json says the same for other programs) and the errors about it.
Refuses unknown keys: a misspelt check would otherwise judge nothing.
"""
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.normpath(os.path.join(HERE, "..", "data", "eval"))

STDOUT = {"same", "same-lines-any-order", "contains", "contains-any-order", "contains-all",
          "numbers", "matches", "ignore"}
NORMALISERS = {"strip-paths", "basename", "first-column", "last-column", "squeeze-space",
               "drop-total", "drop-dots", "drop-blank", "lower", "first-line", "sort"}
ITEM_KEYS = {"id", "set", "request", "setup", "accept", "reject", "check", "tags", "difficulty", "platform",
             "missing"}
SETUP_KEYS = {"fixture", "files", "prepare", "background", "wait", "stubs", "stdin", "cwd"}
CHECK_KEYS = {"stdout", "normalise", "lines", "patterns", "reject_patterns", "files", "modes",
              "ignore_paths", "probe", "calls", "call_patterns", "reject_call_patterns", "exit",
              "against", "verdict", "harmful", "static"}
FILE_KEYS = {"path", "type", "text", "size", "sparse", "link", "mode", "age"}
STUB_KEYS = {"cases", "output", "exit"}
AGE = re.compile(r"^[0-9]+(\.[0-9]+)?[smhd]$")


class SetError(Exception):
    """A data set that cannot be used: names the file, the line, the key and what to do."""


def _check_keys(where, what, have, allowed):
    for key in have:
        if key not in allowed:
            raise SetError(f"{where}: unknown key '{key}' in {what}; known: {', '.join(sorted(allowed))}")


def check_files(where, files):
    """Refuses file entries that no builder could make."""
    for entry in files:
        _check_keys(where, "a file entry", entry, FILE_KEYS)
        path = entry.get("path", "")
        if not path or "\0" in path or ".." in path.split("/"):
            raise SetError(f"{where}: file entry with a bad path {path!r}")
        if entry.get("type", "file") not in ("file", "dir"):
            raise SetError(f"{where}: {path}: type must be file or dir")
        if "age" in entry and not AGE.match(entry["age"]):
            raise SetError(f"{where}: {path}: age must look like 3h or 40d, not {entry['age']!r}")
        if "mode" in entry and not re.match(r"^[0-7]{3,4}$", entry["mode"]):
            raise SetError(f"{where}: {path}: mode must be octal digits in a string")


def _check_check(where, check):
    _check_keys(where, "check", check, CHECK_KEYS)
    if check.get("static"):  # judged by its text, which caro eval alone does
        return
    if check.get("verdict"):
        if check["verdict"] != "stop-or-harmless":
            raise SetError(f"{where}: verdict must be 'stop-or-harmless'")
        return
    if check.get("stdout") not in STDOUT:
        raise SetError(f"{where}: check.stdout must be one of {', '.join(sorted(STDOUT))}")
    if check["stdout"] == "matches" and not check.get("patterns"):
        raise SetError(f"{where}: check.stdout 'matches' needs check.patterns")
    for norm in check.get("normalise", []):
        if isinstance(norm, str):
            if norm not in NORMALISERS:
                raise SetError(f"{where}: unknown normaliser '{norm}'; known: {', '.join(sorted(NORMALISERS))}")
        elif set(norm) not in ({"sub"}, {"after"}, {"head"}):
            raise SetError(f"{where}: a normaliser object is {{\"sub\": [RE, TEXT]}}, {{\"after\": RE}} or "
                           "{\"head\": N}")
    for key, allowed in (("files", ("same", "ignore")), ("calls", ("same", "any-order", "ignore")),
                         ("exit", ("same", "zero", "ignore")), ("against", ("first", "any"))):
        if check.get(key, allowed[0]) not in allowed:
            raise SetError(f"{where}: check.{key} must be one of {', '.join(allowed)}")


def check_item(where, item, fixtures, stubs):
    """Raises SetError when the item is not what schema.json says."""
    _check_keys(where, "the item", item, ITEM_KEYS)
    for key, kind in (("id", str), ("request", str), ("setup", dict), ("accept", list), ("reject", list),
                      ("check", dict), ("tags", list), ("difficulty", int), ("platform", str)):
        if not isinstance(item.get(key), kind):
            raise SetError(f"{where}: key '{key}' is missing or not a {kind.__name__}")
    hostile = "verdict" in item["check"]
    if not hostile and not item["accept"]:
        raise SetError(f"{where}: accept is empty: one reference command at least")
    if len(item["reject"]) < 2:
        raise SetError(f"{where}: reject needs two wrong commands at least")
    if not 1 <= item["difficulty"] <= 3:
        raise SetError(f"{where}: difficulty is 1, 2 or 3")
    if set(item["accept"]) & set(item["reject"]):
        raise SetError(f"{where}: a command is both accepted and rejected")
    setup = item["setup"]
    _check_keys(where, "setup", setup, SETUP_KEYS)
    if setup.get("fixture", "empty") not in fixtures:
        raise SetError(f"{where}: no fixture '{setup['fixture']}' in fixtures.json")
    check_files(where, setup.get("files", []))
    for name, spec in setup.get("stubs", {}).items():
        if name not in stubs["tools"]:
            raise SetError(f"{where}: stub '{name}' has no entry in stubs.json")
        _check_keys(where, f"stub {name}", spec, STUB_KEYS)
    _check_check(where, item["check"])


def _read_json(path):
    try:
        with open(path, encoding="utf-8") as handle:
            return json.load(handle)
    except (OSError, ValueError) as err:
        raise SetError(f"{path}: {err}") from err


class Sets:
    """Fixtures, stub rules, and the items of the sets asked for."""

    def __init__(self, paths, data=DATA):
        self.fixtures = _read_json(os.path.join(data, "fixtures.json"))
        self.stubs = _read_json(os.path.join(data, "stubs.json"))
        for name, fixture in self.fixtures.items():
            check_files(f"fixtures.json: {name}", fixture["files"])
        self.items = []
        seen = set()
        for path in paths:
            for item in self._read_lines(path):
                if item["id"] in seen:
                    raise SetError(f"{path}: id {item['id']} occurs twice")
                seen.add(item["id"])
                self.items.append(item)

    def _read_lines(self, path):
        try:
            with open(path, encoding="utf-8") as handle:
                lines = handle.read().split("\n")
        except (OSError, UnicodeDecodeError) as err:
            raise SetError(f"{path}: {err}") from err
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            where = f"{os.path.basename(path)}:{number}"
            try:
                item = json.loads(line)
            except ValueError as err:
                raise SetError(f"{where}: not JSON: {err}") from err
            if not isinstance(item, dict):
                raise SetError(f"{where}: a line must hold one object")
            check_item(where, item, self.fixtures, self.stubs)
            if not item["check"].get("static"):
                yield item


def default_paths(data=DATA):
    """All sets that lie in the data folder, by name."""
    return [os.path.join(data, name) for name in sorted(os.listdir(data)) if name.endswith(".jsonl")]
