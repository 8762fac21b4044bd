#!/bin/sh
# quality.sh self-test [PROGRAM] the judge accepts what data/eval accepts and rejects what it rejects (CARO_CHECK_LONG=1: every
#                               command, else some of each item)
# quality.sh model [PROGRAM]    the program (default: $CARO_BIN) solves as many everyday requests as threshold.txt asks
# tests/eval holds the judge (caro eval) to the reference judge; tests/cli/test_eval.py has perfect and wrong models.
# Exit status 77 means skipped; the reason is the last line.
set -eu
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
root=$here/../..

skip() { echo "skip: $*"; exit 77; }

# What the reference commands of the sets use beyond coreutils, grep, sed, findutils and bash.
missing=
for tool in python3 awk bc cmp curl file fuser git ip jq killall lsof netstat perl ps ss unzip xz zip; do
    command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
[ -z "$missing" ] || skip "the sets' reference commands need:$missing"
bin=${2:-${CARO_BIN:-}}
if [ -z "$bin" ] || [ ! -x "$bin" ]; then skip "no built program: give its path or set CARO_BIN"; fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Nothing of the caller's settings or history may help or hinder.
export HOME="$scratch" XDG_CONFIG_HOME="$scratch/config" XDG_CACHE_HOME="$scratch/cache" XDG_DATA_HOME="$scratch/data"
export XDG_STATE_HOME="$scratch/state" CARO_MODEL=builtin CARO_EVAL_DATA="$root/data/eval"
"$bin" eval self-test --quick -q everyday --limit 1 >"$scratch/probe" 2>&1 || {
    cat "$scratch/probe"
    skip "the sandbox does not stand on this machine"
}

case ${1:-} in
self-test)
    quick=--quick
    [ -z "${CARO_CHECK_LONG:-}" ] || quick=
    # shellcheck disable=SC2086 # one option or none
    "$bin" eval self-test $quick --jobs 2
    ;;
model)
    status=0
    while read -r data set least; do
        case $data in '' | '#'*) continue ;; esac
        "$bin" eval "$data" --set "$set" --jobs 2 --save "$scratch/result.json" || exit 1
        passed=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["models"][0]["passed"])' "$scratch/result.json")
        [ "$passed" -ge "$least" ] || { echo "$data $set: $passed solved, fewer than $least"; status=1; }
    done <"$here/threshold.txt"
    exit "$status"
    ;;
*)
    echo "usage: quality.sh self-test | model [PROGRAM]" >&2
    exit 2
    ;;
esac
