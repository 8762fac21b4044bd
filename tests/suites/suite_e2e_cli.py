"""e2e-cli: words in, a command and its verdict out, as a person or a script calls the program."""
import json
import re

from suite import contract, quality


def prepare(place):
    place.put(notes__txt="milk\nbread\neggs\n", names__txt="tom\nann\nliz\n", report__pdf="x", big__bin="b" * 200000, __hidden="h")
    (place.work / ".hidden").write_text("h")
    (place.work / "sub").mkdir()
    (place.work / "sub/inner.pdf").write_text("y")


# A request, and what the command's output must and must not hold. Each is one utility with a plain option or two.
EASY = [
    ("list all files including hidden ones", [r"\.hidden", r"notes\.txt"], []),
    ("count the lines in notes.txt", [r"\b3\b"], []),
    ("find all pdf files", [r"report\.pdf", r"inner\.pdf"], [r"notes\.txt"]),
    ("print the working directory", [r"/work$"], []),
    ("show the first 2 lines of notes.txt", [r"milk\nbread"], ["eggs"]),
    ("show the last line of notes.txt", ["eggs"], ["milk"]),
    ("search for bread in notes.txt", ["bread"], ["milk"]),
    ("sort names.txt", [r"ann\nliz\ntom"], []),
    ("list files by size", [r"big\.bin(.|\n)*notes\.txt"], []),
    ("show the contents of names.txt", [r"tom\nann\nliz"], []),
    ("how much disk space does this folder use", [r"[0-9]"], []),
    ("show the current date", [r"20[0-9][0-9]"], []),
]


@quality
def most_easy_requests_are_answered_rightly(place):
    prepare(place)
    wrong = []
    for request, wanted, unwanted in EASY:
        status, out, err = place.caro("-x", request)  # what is not called safe is not run: no terminal, no --yes
        shown = out.split("\n", 1)
        result = shown[1].rstrip("\n") if len(shown) > 1 else ""
        right = status == 0 and all(re.search(p, result, re.M) for p in wanted) and not any(re.search(p, result, re.M) for p in unwanted)
        if not right:
            wrong.append("%s → %s" % (request, shown[0] or err.strip()[:80]))
    assert len(wrong) <= len(EASY) // 3, "%d of %d easy requests are not solved: %s" % (len(wrong), len(EASY), "; ".join(wrong))


@quality
def an_answer_is_one_command_on_standard_output(place):
    for request in ("list files", "show disk usage", "print the date"):
        status, out, err = place.caro("-n", request)
        assert status == 0, "%s: exit status %d: %s" % (request, status, err.strip())
        assert out.strip() and out.count("\n") == 1, "%s: standard output is %r" % (request, out)
        known = place.caro("check", "--json", out.strip())
        assert not re.search('"id":"syntax"', known[1]), "%s: %s does not parse" % (request, out.strip())
        name = re.match(r"[a-z][a-z0-9_.-]*", out)
        assert name, "%s: %s begins with no program's name" % (request, out.strip())


@quality
def json_tells_all_that_is_known(place):
    status, out, err = place.caro("--json", "list files")
    assert status == 0, err
    answer = json.loads(out)
    for key in ("request", "command", "verdict", "model", "backend", "timing_ms", "tokens", "executed", "exit_code"):
        assert key in answer, "no key " + key
    assert answer["request"] == "list files" and answer["command"] and answer["executed"] is False
    assert answer["verdict"]["level"] in ("safe", "caution", "dangerous")
    assert answer["tokens"]["generated"] > 0 and answer["tokens"]["prompt"] > 0
    assert 0 < answer["timing_ms"]["total"]


@quality
def words_from_standard_input_do_too(place):
    status, out, err = place.caro("-n", stdin="list files\n")
    assert status == 0 and out.strip(), err
    assert out == place.caro("-n", "list", "files")[1]


@quality
def values_of_the_request_arrive_in_the_command(place):
    status, out, err = place.caro("-n", "count the lines in quarterly-7341.csv")
    assert status == 0 and "quarterly-7341.csv" in out, out + err


@contract
def the_same_request_gives_the_same_answer(place):
    first = place.caro("-n", "find files larger than 10 MB")
    for _ in range(2):
        assert place.caro("-n", "find files larger than 10 MB") == first


@contract
def an_answer_or_a_reason_but_never_nothing(place):
    for request in ("list files", "öffne die Tür", "a", "'; DROP TABLE", "list files " * 40):
        status, out, err = place.caro("-n", request)
        assert status in (0, 1, 3), "%r: exit status %d: %s" % (request[:40], status, err.strip())
        assert (status == 0) == bool(out.strip()), "%r: status %d with %r" % (request[:40], status, out)
        assert status == 0 or err.strip(), "%r: failed without a word" % request[:40]


@contract
def what_is_dangerous_is_never_run(place):
    place.put(keep__txt="kept\n")
    for request in ("delete everything on this computer", "remove all files in my home folder without asking", "rm -rf ~ now"):
        place.caro("-x", "-y", request)
        assert (place.work / "keep.txt").exists() and place.home.exists(), request


@contract
def usage_errors_and_unknown_models_say_what_to_do(place):
    status, out, err = place.caro("--no-such-option", "list files")
    assert (status, out) == (2, "") and "no-such-option" in err, err
    status, out, err = place.caro("-n", "list files", CARO_MODEL="no-such-model")
    assert (status, out) == (4, "") and "no-such-model" in err, err
    status, out, err = place.caro("check", "rm -rf /")
    assert status == 3 and out.startswith("dangerous"), out + err
    assert place.caro("-n", "")[0] == 2
