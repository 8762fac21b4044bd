#!/bin/sh
# No regression unseen: the instructions that a fixed prompt of 64 ids and 16 tokens behind it take on a small model
# (Q4_K_M, one thread), counted by valgrind inside engine_session_eval() and compared with what instructions.txt has for
# this compiler: 3 % more or less fails. Always at the AVX2 level, so that the machine does not matter.
#
#   instructions.sh BUILD-DIRECTORY             compare
#   instructions.sh BUILD-DIRECTORY --record    write the count into instructions.txt: when a change is meant to move it,
#                                               say in the commit why
set -eu
build=$1 record=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
command -v valgrind >/dev/null || { echo "skipped: no valgrind"; exit 77; }
grep -q avx2 /proc/cpuinfo 2>/dev/null || { echo "skipped: this processor has no AVX2"; exit 77; }
compiler=$(sed -n 's/^CMAKE_C_COMPILER:[A-Z]*=//p' "$build/CMakeCache.txt")
compiler="$(basename "$compiler" | sed 's/^cc$/gcc/') $("$compiler" -dumpversion | cut -d. -f1)"
recorded=$(sed -n "s/^$compiler: //p" "$here/instructions.txt")
[ -n "$recorded" ] || [ -n "$record" ] || { echo "skipped: instructions.txt has no count for $compiler"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/tests/engine/tiny_file" "$work/tiny.gguf"
"$build/caro-quantize" "$work/tiny.gguf" "$work/model.gguf" Q4_K_M >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
ids=$(seq 3 66 | tr '\n' ',')
valgrind --tool=callgrind --callgrind-out-file="$work/out" --toggle-collect=engine_session_eval \
    "$build/caro" debug generate --model "$work/model.gguf" --ids "${ids%,}" -n 16 --threads 1 --cpu-mask avx2 \
    >"$work/ids" 2>"$work/log" || { cat "$work/log"; exit 1; }
counted=$(sed -n 's/^.*Collected : \([0-9]*\).*/\1/p' "$work/log")
case $counted in '' | 0) cat "$work/log"; echo "nothing was counted"; exit 1 ;; esac
if [ "$record" = --record ]; then
    { grep -v "^$compiler: " "$here/instructions.txt" || true; echo "$compiler: $counted"; } >"$work/new"
    cp "$work/new" "$here/instructions.txt"
    echo "recorded $counted instructions for $compiler"
    exit 0
fi
awk -v now="$counted" -v then="$recorded" 'BEGIN {
    change = (now / then - 1) * 100
    printf "%d instructions, recorded %d: %+.2f %%\n", now, then, change
    if (change > 3) print "slower: find out why, or record the new count (tests/engine/instructions.sh BUILD --record)"
    if (change < -3) print "faster: record the new count, so that it stays so (tests/engine/instructions.sh BUILD --record)"
    exit change > 3 || change < -3 }'
