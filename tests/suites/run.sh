#!/bin/sh
# run.sh SUITE: one of e2e-cli, system-integration, mlx-integration, embedded-contract, for the model that CARO_MODEL_PATH or CARO_MODEL
# names (default: the built-in one) and the program that CARO_BIN names (default: the one built or installed beside this folder,
# then the one on PATH). Prints TAP; JUnit XML goes to the file that CARO_RESULTS names. Exit: 0 all passed, 1 failed, 77 all skipped.
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
exec python3 -B "$here/suite.py" "$@"
