#!/bin/sh
# Installs what is missing and builds the release program: tools/build.sh CHECKOUT COMMIT. Called by ./caro.
set -eu
cd "$1"
tools/setup.sh build
mkdir -p build
log=build/build.log
if [ -t 2 ]; then echo "caro: building (once; about half a minute) …" >&2; else echo "caro: building" >&2; fi
started=$(date +%s)
if ! { cmake --preset release -DBUILD_TESTING=OFF && cmake --build --preset release; } >"$log" 2>&1; then
    tail -n 25 "$log" >&2
    echo "caro: the build failed; all of its output is in $1/$log" >&2
    exit 1
fi
echo "caro: built in $(($(date +%s) - started)) s" >&2
printf '%s\n' "$2" >build/release/.built-from
