#!/usr/bin/env python3
"""Rewrites commands so that they do the same and look different: 25 families of disguise.

For each command of a JSON-lines file ({"cmd": …, "class": …}) it prints one line a family that applies:
{"cmd": …, "class": …, "family": …, "original": …}. A disguise is chosen by a seed made of the seed given and the command,
so a run can be repeated. Commands that a family cannot rewrite faithfully (here-documents, for instance) are left out.

Usage: disguise.py [--seed N] [--family NAME] FILE…
"""
import argparse
import base64
import json
import random
import re
import shlex

PLAIN = re.compile(r"^[A-Za-z0-9_./~@%+=:,$*{}-]+(?: [A-Za-z0-9_./~@%+=:,$*{}\[\]-]+)*$")
NAME = re.compile(r"^[a-z][a-z0-9_.-]*$")
BUILTINS = set("cd export unset alias eval exec source . : trap history set declare local read command builtin f b bomb if for while "
               "case function coproc time true false echo printf kill type".split())


class Skip(Exception):
    """This family does not apply to this command."""


def simple(cmd):
    """The words of a command without quotes, operators or expansions that a rewrite could disturb."""
    if not PLAIN.match(cmd):
        raise Skip
    words = cmd.split(" ")
    if not NAME.match(words[0]) or words[0] in BUILTINS:
        raise Skip
    return words


def quote_middle(word, mark):
    if len(word) < 2:
        return word + mark + mark
    return word[0] + mark + mark + word[1:]


def empty_quotes(rng, cmd):
    words = simple(cmd)
    words[0] = quote_middle(words[0], rng.choice(["''", '""'])[0])
    return " ".join(words)


def backslash(rng, cmd):
    words = simple(cmd)
    at = rng.randrange(len(words[0]))
    words[0] = words[0][:at] + "\\" + words[0][at:]
    return " ".join(words)


def quoted_words(rng, cmd):
    words = simple(cmd)
    out = []
    for k, word in enumerate(words):
        if any(c in word for c in "~$*{[") or (k and rng.random() < 0.3):
            out.append(word)
        else:
            mark = rng.choice("'\"")
            out.append(mark + word + mark)
    return " ".join(out)


def mixed_quotes(rng, cmd):
    words = simple(cmd)
    word = words[0]
    cut = rng.randrange(1, len(word)) if len(word) > 1 else 1
    words[0] = f"\"{word[:cut]}\"'{word[cut:]}'" if word[cut:] else f'"{word}"'
    return " ".join(words)


def ansi_hex(rng, cmd):
    words = simple(cmd)
    words[0] = "$'" + "".join(f"\\x{ord(c):02x}" for c in words[0]) + "'"
    return " ".join(words)


def ansi_octal(rng, cmd):
    words = simple(cmd)
    at = rng.randrange(len(words))
    if any(c in words[at] for c in "~$*{["):
        at = 0
    words[at] = "$'" + "".join(f"\\{ord(c):03o}" for c in words[at]) + "'"
    return " ".join(words)


def variable_name(rng, cmd):
    words = simple(cmd)
    return f"x={words[0]}; $x {' '.join(words[1:])}".rstrip()


def variable_pieces(rng, cmd):
    words = simple(cmd)
    word = words[0]
    cut = max(1, len(word) // 2)
    return f"a={word[:cut]}; b={word[cut:]}; $a$b {' '.join(words[1:])}".rstrip()


def variable_target(rng, cmd):
    words = simple(cmd)
    last = words[-1]
    if len(words) < 2 or last.startswith("-") or any(c in last for c in "*{}[,"):
        raise Skip
    return f"T={last}; {' '.join(words[:-1])} " + rng.choice(['$T', '"$T"', '${T}'])


def substitution(rng, cmd):
    words = simple(cmd)
    form = rng.choice(["$(echo {})", "`echo {}`", "$(printf %s {})", "$(printf '{}')"])
    return " ".join([form.format(words[0])] + words[1:])


def default_value(rng, cmd):
    words = simple(cmd)
    words[0] = f"${{_none_:-{words[0]}}}"
    return " ".join(words)


def ifs_blanks(rng, cmd):
    words = simple(cmd)
    if any("~" in word for word in words) or "=" in cmd:
        raise Skip  # a tilde counts only at the beginning of a word, and so does an assignment
    return rng.choice(["${IFS}", "$IFS\"\"", "${IFS:0:1}"]).join(words)


def brace_list(rng, cmd):
    words = simple(cmd)
    if len(words) < 2 or any(c in cmd for c in "{},~*"):
        raise Skip
    return "{" + ",".join(words) + "}"


def path_prefix(rng, cmd):
    words = simple(cmd)
    words[0] = rng.choice(["/bin/", "/usr/bin/", "/bin/../bin/", "/usr/./bin/", "//bin//", "/usr/local/../bin/"]) + words[0]
    return " ".join(words)


def wrapper(rng, cmd):
    simple(cmd)
    return rng.choice(["sudo ", "sudo -E ", "env ", "env A=1 ", "nohup ", "nice -n 5 ", "command ", "exec ", "timeout 60 ", "time ",
                       "setsid ", "stdbuf -o0 ", "ionice -c 3 ", "doas ", "sudo -u root -- ", "sudo env X=y nice "]) + cmd


def shell_c(rng, cmd):
    return rng.choice(["sh -c ", "bash -c ", "sudo sh -c ", "bash -lc ", "zsh -c ", "env bash -c ", "dash -c ", "busybox sh -c "]) + shlex.quote(cmd)


def evaluated(rng, cmd):
    return "eval " + shlex.quote(cmd)


def piped_to_shell(rng, cmd):
    form = rng.choice(["echo {} | sh", "printf '%s\\n' {} | bash", "sh <<< {}", "echo {} | sudo bash -s", "bash <(echo {})"])
    return form.format(shlex.quote(cmd))


def encoded(rng, cmd):
    text = base64.b64encode(cmd.encode()).decode()
    form = rng.choice(["echo {} | base64 -d | sh", "base64 --decode <<< {} | bash", 'eval "$(echo {} | base64 -d)"', 'bash -c "$(base64 -d <<< {})"'])
    return form.format(text)


def hex_encoded(rng, cmd):
    return f"echo {cmd.encode().hex()} | xxd -r -p | " + rng.choice(["sh", "bash"])


def chained(rng, cmd):
    before = rng.choice(["ls -la; ", "cd /tmp; ", "echo done && ", "true && ", "false || ", "date & ", "git status; echo; "])
    if before.startswith("cd") and not re.search(r"(^|\s)[/~$]", cmd):
        before = "ls; "
    return before + cmd


def heredoc(rng, cmd):
    end = rng.choice(["EOF", "'EOF'", "X"])
    if end != "'EOF'" and any(c in cmd for c in "$`\\"):
        end = "'EOF'"
    return f"{rng.choice(['sh', 'bash', 'sudo bash', 'cat | sh'])} <<{end}\n{cmd}\n{end.strip(chr(39))}\n"


def function(rng, cmd):
    if re.search(r"\$[0-9@*]", cmd):
        raise Skip
    name = rng.choice(["go", "run_it", "clean_up"])
    return rng.choice([f"{name}() {{ {cmd}\n}}; {name}", f"function {name} {{ {cmd}\n}}; {name}"])


def aliased(rng, cmd):
    simple(cmd)
    return f"alias zz={shlex.quote(cmd)}\nzz"


def spacing(rng, cmd):
    words = simple(cmd)
    gap = rng.choice(["   ", "\t", " \\\n ", "  \t "])
    return gap.join(words) + rng.choice(["", " ", " ;", "  # tidy up"])


def option_order(rng, cmd):
    words = simple(cmd)
    if words[0] not in ("rm", "chmod", "chown", "cp", "shred"):
        raise Skip
    long = {"r": "--recursive", "R": "--recursive", "f": "--force", "v": "--verbose"}
    out = []
    for word in words[1:]:
        if re.fullmatch(r"-[rRfv]+", word):
            letters = list(dict.fromkeys(word[1:]))
            rng.shuffle(letters)
            out += [long[c] if rng.random() < 0.6 else "-" + c for c in letters]
        else:
            out.append(word)
    if out == words[1:]:
        raise Skip
    if words[0] == "rm" and rng.random() < 0.5:
        out = [w for w in out if not w.startswith("-")] + [w for w in out if w.startswith("-") and w != "--"]
        if "--" in words:
            raise Skip
    return " ".join([words[0]] + out)


def find_exec(rng, cmd):
    words = simple(cmd)
    if any(c in cmd for c in "*~{"):
        raise Skip
    return rng.choice(["find . -maxdepth 0 -exec {} \\;", "xargs {} < /dev/null", "find /tmp -exec {} +"]).format(" ".join(words))


FAMILIES = {f.__name__: f for f in (
    empty_quotes, backslash, quoted_words, mixed_quotes, ansi_hex, ansi_octal, variable_name, variable_pieces, variable_target,
    substitution, default_value, ifs_blanks, brace_list, path_prefix, wrapper, shell_c, evaluated, piped_to_shell, encoded,
    hex_encoded, chained, heredoc, function, aliased, spacing, option_order, find_exec)}


def disguise(row, seed, families):
    for name in families:
        rng = random.Random(f"{seed}:{name}:{row['cmd']}")
        try:
            cmd = FAMILIES[name](rng, row["cmd"])
        except Skip:
            continue
        if cmd != row["cmd"]:
            yield {"cmd": cmd, "class": row["class"], "family": name, "original": row["cmd"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", default="1")
    parser.add_argument("--family", choices=sorted(FAMILIES), action="append")
    parser.add_argument("files", nargs="+")
    args = parser.parse_args()
    for path in args.files:
        with open(path, encoding="utf-8") as file:
            for line in file:
                for row in disguise(json.loads(line), args.seed, args.family or FAMILIES):
                    print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
