#!/bin/sh
# Builds the examples against an installed caro, as a stranger would, and runs them: check_installed.sh PREFIX
set -eu
prefix=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pc=$(find "$prefix" -name caro.pc)
PKG_CONFIG_PATH=${pc%/*}
library=$(dirname "$(find "$prefix" -name 'libcaro.so' -o -name 'libcaro.dylib' | head -n 1)")
export PKG_CONFIG_PATH LD_LIBRARY_PATH="$library" DYLD_LIBRARY_PATH="$library"
for example in examples/*.c; do
    lines=$(wc -l <"$example")
    [ "$lines" -le 60 ] || { echo "$example has $lines lines; 60 is the most"; exit 1; }
    name=$(basename "$example" .c)
    # shellcheck disable=SC2046
    ${CC:-cc} -std=c11 -Wall -Wextra -Werror "$example" $(pkg-config --cflags --libs caro) -o "$work/$name"
done
expect() { # expect TEXT COMMAND…: its output begins with TEXT
    want=$1
    shift
    got=$("$@" 2>&1) || true
    case $got in "$want"*) ;; *) echo "expected '$want' from: $*; got: $got"; exit 1 ;; esac
}
expect dangerous "$work/verdict" 'rm -rf /'
expect safe "$work/verdict" 'ls -l'
"$work/ask" list all files here | grep -q '^ls' || { echo "the ask example does not answer with ls"; exit 1; }
stories=${CARO_SHARED:-../shared}/fixtures/stories260K/stories260K.gguf
if [ -e "$stories" ]; then "$work/generate" "$stories" "Once upon a time" | grep -q 'there was' || { echo "the generate example tells no story"; exit 1; }; fi
"$prefix/bin/caro" version | grep -q '^caro [0-9]'
man=$(find "$prefix" -name caro.1)
if command -v mandoc >/dev/null; then mandoc -T lint -W warning "$man"; fi
