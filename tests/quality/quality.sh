#!/bin/sh
# quality.sh self-test          the judge accepts every accepted command of data/eval and rejects every wrong one
# quality.sh model [PROGRAM]    the program (default: $CARO_BIN) solves as many everyday requests as threshold.txt asks
# Exit status 77 means skipped; the reason is the last line.
set -eu
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
root=$here/../..
eval_py=$root/training/eval_everyday.py

skip() { echo "skip: $*"; exit 77; }

# What the reference commands of the sets use beyond coreutils, grep, sed, findutils and bash.
missing=
for tool in python3 bwrap awk bc cmp curl file fuser git ip jq killall lsof netstat perl ps ss unzip xz zip; do
    command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
[ -z "$missing" ] || skip "the sets' reference commands need:$missing"

case ${1:-} in
self-test)
    status=0
    python3 -B "$eval_py" --self-test --quick --jobs 2 || status=$?
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
