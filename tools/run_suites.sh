#!/bin/sh
# The four suites for the model that CARO_MODEL names (the built-in one without it): tools/run_suites.sh [BUILD-FOLDER]
# Leaves one JUnit file a suite in CARO_JOB_DIR, where `caro matrix run --results '*.xml'` finds them. Fails when a test does.
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:-build/release}
out=${CARO_JOB_DIR:-$PWD/$build/suites}
code=0
mkdir -p "$out" || exit 1
for label in e2e-cli system-integration mlx-integration embedded-contract; do
    ctest --test-dir "$build" -L "^$label\$" --no-tests=error --output-on-failure --output-junit "$out/$label.xml" || code=1
done
exit $code
