#!/bin/sh
# Installs llama.cpp's CPU libraries from npm and builds the programs of this folder beside the release build:
# bench/peers/setup.sh [BUILD-DIRECTORY]. Development only. Prints the folder of the libraries.
set -eu
cd "$(dirname "$0")/../.."
build=${1:-build/release}
peers=$PWD/build/peers
mkdir -p "$peers"
if [ ! -d "$peers/node_modules/@node-llama-cpp/linux-x64" ]; then
    command -v npm >/dev/null || { echo "npm is not here: llama.cpp cannot be installed" >&2; exit 77; }
    (cd "$peers" && npm install --no-save --no-audit --no-fund --ignore-scripts @node-llama-cpp/linux-x64) >"$peers/npm.log" 2>&1 ||
        { tail -n 5 "$peers/npm.log" >&2; echo "llama.cpp could not be installed from npm" >&2; exit 77; }
fi
for program in first logits speed tokenize; do
    ${CC:-cc} -O2 -std=gnu11 -D_GNU_SOURCE -Wall -Wextra -Iinclude -Isrc -Ibench/peers "bench/peers/${program}_peer.c" bench/peers/llama_peer.c \
        "$build/libcaro.a" -ldl -lm -pthread -o "$peers/${program}_peer"
done
echo "$peers/node_modules/@node-llama-cpp/linux-x64/bins/linux-x64"
