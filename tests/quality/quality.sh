#!/bin/sh
# quality.sh self-test          the judge accepts what data/eval accepts and rejects what it rejects (CARO_CHECK_LONG=1: every
#                               command, else some of each item); a perfect generator scores all, a wrong one nothing
# quality.sh model [PROGRAM]    the program (default: $CARO_BIN) solves as many everyday requests as threshold.txt asks
# Exit status 77 means skipped; the reason is the last line.
set -eu
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
root=$here/../..
eval_py=$root/training/eval_everyday.py

skip() { echo "skip: $*"; exit 77; }

# score_known KEY PASSED TOTAL: answers taken from KEY of some items must score just that.
score_known() {
    answers=$(mktemp)
    python3 - "$root/data/eval/everyday.jsonl" "$1" >"$answers" <<'PY'
import json, sys
items = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")][:100]
for item in items[::7]:
    print(json.dumps({"id": item["id"], "command": item[sys.argv[2]][-1]}))
PY
    ids=$(sed 's/.*"id": "\([^"]*\)".*/\1/' "$answers" | paste -sd, -)
    code=0
    python3 -B "$eval_py" --answers "$answers" --ids "$ids" | tail -n 1 | grep "score $2/$3 " || code=1
    rm -f "$answers"
    [ "$code" = 0 ] || echo "answers taken from '$1' do not score $2 of $3"
    return "$code"
}

# What the reference commands of the sets use beyond coreutils, grep, sed, findutils and bash.
missing=
for tool in python3 bwrap awk bc cmp curl file fuser git ip jq killall lsof netstat perl ps ss unzip xz zip; do
    command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
[ -z "$missing" ] || skip "the sets' reference commands need:$missing"

case ${1:-} in
self-test)
    quick=--quick
    [ -z "${CARO_CHECK_LONG:-}" ] || quick=
    status=0
    # shellcheck disable=SC2086 # one option or none
    python3 -B "$eval_py" --self-test $quick --jobs 2 || status=$?
    [ "$status" = 0 ] && { score_known accept 15 15 && score_known reject 0 15 || status=$?; }
    ;;
model)
    bin=${2:-${CARO_BIN:-}}
    if [ -z "$bin" ] || [ ! -x "$bin" ]; then skip "no built program: give its path or set CARO_BIN"; fi
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    # Nothing of the caller's settings or history may help or hinder.
    export HOME="$scratch" XDG_CONFIG_HOME="$scratch/config" XDG_CACHE_HOME="$scratch/cache" XDG_DATA_HOME="$scratch/data"
    export XDG_STATE_HOME="$scratch/state" CARO_MODEL=builtin
    status=0
    while read -r data set least; do
        case $data in '' | '#'*) continue ;; esac
        code=0
        python3 -B "$eval_py" --data "$data" --set "$set" --quiet --fail-below "$least" \
            --command "'$bin' -n --json --temperature 0 {request}" || code=$?
        [ "$code" = 77 ] && { status=77; break; }
        [ "$code" = 0 ] || { echo "$data $set: fewer than $least solved"; status=1; }
    done <"$here/threshold.txt"
    ;;
*)
    echo "usage: quality.sh self-test | model [PROGRAM]" >&2
    exit 2
    ;;
esac
[ "$status" != 77 ] || skip "bubblewrap does not work on this machine"
exit "$status"
