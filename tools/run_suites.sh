#!/bin/sh
# The four suites for the model that CARO_MODEL names (the built-in one without it), as a job of `caro matrix run --results '*.xml'`:
# one JUnit file a suite in CARO_JOB_DIR. Fails when a test does. For one machine alone, `ctest -L e2e-cli` (and so on) does the same.
set -u
cd "$(dirname "$0")/.." || exit 1
out=${CARO_JOB_DIR:-$PWD/build/suites}
code=0
mkdir -p "$out" || exit 1
for suite in e2e-cli system-integration mlx-integration embedded-contract; do
    CARO_RESULTS="$out/$suite.xml" sh tests/suites/run.sh "$suite"
    case $? in 0 | 77) ;; *) code=1 ;; esac # 77: nothing of it runs on this machine
done
exit $code
