"""What the generators of C tables share: a text as a C string literal, and the end of each: write the file, or with --check fail when
it is not what its source gives."""
import json
import pathlib
import sys


def quote(text):
    return json.dumps(text, ensure_ascii=False)  # the same escapes as in C


def source_and_output(usage):
    """The two operands of the command line."""
    args = [a for a in sys.argv[1:] if a != "--check"]
    if len(args) != 2:
        raise SystemExit(usage)
    return args


def finish(source, output, text):
    out = pathlib.Path(output)
    if "--check" not in sys.argv:
        out.write_text(text, encoding="utf-8")
    elif not out.exists() or out.read_text(encoding="utf-8") != text:
        raise SystemExit(f"{output} is not what {source} gives: run {sys.argv[0]} {source} {output}")
