"""What the tests of caro eval share."""
import os
import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CARO = os.environ.get("CARO_BIN", str(ROOT / "build/release/caro"))
# What the reference commands of the sets use beyond coreutils, grep, sed, findutils and bash.
TOOLS = "awk bc cmp curl file fuser git ip jq killall lsof netstat perl ps ss unzip xz zip".split()


def skip(why):
    print("skipped: " + why)
    sys.exit(77)


def need_tools():
    missing = [t for t in TOOLS if not shutil.which(t)]
    if missing:
        skip("the sets' reference commands need " + " ".join(missing))
    if sys.platform != "linux":
        skip("the sandbox is Linux's")
