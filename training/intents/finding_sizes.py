"""Finding files by size."""
from training.dsl import intent

HERE = "(here|in this (folder|directory|dir)|in the current (folder|directory|dir)|in my current (folder|directory))"
AT = ("(in|under|inside|within|below|in the (folder|directory|dir)|under the directory|anywhere (in|under)|somewhere in|"
      "located in|stored in|that are in) {dir}")
IN = "[(" + AT + "|" + AT + "|in [the] {dir} (folder|directory|dir)|" + HERE + ")]"
WHERE = "[(in|under|inside|within|below) {dir}]"
FIND = "(find|locate|search for|look for|get|find me|track down|hunt for|discover)"
BIGGER = "(larger than|bigger than|over|above|greater than|exceeding|of more than|more than|that exceed|heavier than)"
SMALLER = "(smaller than|under|below|less than|of less than|that are less than|not reaching)"

# ---------------------------------------------------------------- size

intent("files-larger-than",
    run="find {dir} -type f -size +{size}",
    say=[
        "=[all] files " + BIGGER + " {size} " + IN,
        "=[all] files (in|under) {dir} " + BIGGER + " {size}",
        "=[all] files " + WHERE + " that are " + "(larger|bigger|heavier) than {size}",
        FIND + " [all|any] files " + BIGGER + " {size} " + IN,
        "find files " + WHERE + " (with a size|whose size is|having a size) (of more than|over|above|greater than|larger than) {size}",
        "?which files " + WHERE + " are (larger|bigger|over|above|more) than {size}",
        "?are there [any] files " + BIGGER + " {size} " + WHERE,
        "?any files " + BIGGER + " {size} " + WHERE,
        "?what files [in {dir}] (take|use|occupy|take up) more than {size}",
        "=(big|large|huge) files (over|above|of more than) {size} " + IN,
        "=everything " + BIGGER + " {size} " + WHERE,
        "search {dir} for files " + BIGGER + " {size}",
        "in {dir} , find files " + BIGGER + " {size}",
        "=files > {size} " + WHERE,
        "=every file " + WHERE + " whose size exceeds {size}",
    ],
    default={"dir": "."}, tags="find size")

intent("files-smaller-than",
    run="find {dir} -type f -size -{size:bytes}c",
    say=[
        "=[all] files " + SMALLER + " {size} [(in|inside|within) {dir}]",
        "=[all] files (in|within) {dir} " + SMALLER + " {size}",
        "=[all] files " + WHERE + " that are smaller than {size}",
        FIND + " [all|any] files (smaller than|less than|with less than|below) {size} " + IN,
        "find files " + WHERE + " (with a size|whose size is|having a size) (of less than|below|less than|smaller than) {size}",
        "?which files " + WHERE + " are (smaller|less) than {size}",
        "?are there [any] files smaller than {size} " + WHERE,
        "?any files smaller than {size} " + WHERE,
        "?what files [in {dir}] (take|use|occupy) less than {size}",
        "=(small|tiny|little) files (below|of less than|smaller than) {size} " + WHERE,
        "=everything smaller than {size} " + WHERE,
        "search {dir} for files (smaller than|less than|of less than) {size}",
        "=files < {size} " + WHERE,
    ],
    default={"dir": "."}, tags="find size")

intent("files-at-least",
    run="find {dir} -type f -not -size -{size:bytes}c",
    say=[
        "=[all] files (of at least|at least|of a minimum of|with a size of at least|not smaller than|no smaller than|no less than) {size} " + WHERE,
        "=files " + WHERE + " that are (at least {size}|{size} or more|{size} or larger|{size} or bigger)",
        "find files (of|with) (at least {size}|{size} or more|{size} or larger|{size} and up) " + WHERE,
        "?which files " + WHERE + " are (at least {size}|{size} or (more|larger|bigger))",
        "=files {size} (or|and) (larger|bigger|more|up|above) " + WHERE,
        "=files >= {size} " + WHERE,
        "search {dir} for files of at least {size}",
        "look for files with (a minimum size of|at least) {size} " + WHERE,
        "=files with a size (greater than or equal to|not below) {size} " + WHERE,
        "?are there files of {size} or more " + WHERE,
    ],
    default={"dir": "."}, tags="find size")

intent("files-at-most",
    run="find {dir} -type f -not -size +{size}",
    say=[
        "=[all] files (of at most|at most|of no more than|with a size of at most|not larger than|no bigger than|not bigger than|no more than) {size} " + WHERE,
        "=files " + WHERE + " that are (at most {size}|{size} or less|{size} or smaller)",
        "find files (of|with) (at most {size}|{size} or less|{size} or smaller|up to {size}) " + WHERE,
        "?which files " + WHERE + " are (at most {size}|{size} or (less|smaller)|no larger than {size})",
        "=files {size} (or|and) (smaller|less|below) " + WHERE,
        "=files <= {size} " + WHERE,
        "search {dir} for files (of at most|not exceeding|up to) {size}",
        "look for files with (a maximum size of|at most) {size} " + WHERE,
        "=files with a size (less than or equal to|not above|up to) {size} " + WHERE,
        "=files that do not exceed {size} " + WHERE,
    ],
    default={"dir": "."}, tags="find size")

intent("files-size-between",
    run="find {dir} -type f -size +{size} -size -{size2:bytes}c",
    say=[
        "=[all] files (between|with a size between|sized between|with sizes between) {size} and {size2} " + WHERE,
        "=files (from|ranging from) {size} to {size2} [in size] " + WHERE,
        "find [all] files (larger|bigger) than {size} (and|but) smaller than {size2} " + WHERE,
        "find files " + WHERE + " (whose size is|that are|with size) between {size} and {size2}",
        "?which files " + WHERE + " are between {size} and {size2}",
        "?which files " + WHERE + " are (over|above|more than) {size} but (under|below|less than) {size2}",
        "=files (over|above|more than) {size} and (under|below|less than) {size2} " + WHERE,
        "search {dir} for files between {size} and {size2}",
        "=files in the size range {size} to {size2} " + WHERE,
        "look for files (bigger than {size} and smaller than {size2}|between {size} and {size2} big) " + WHERE,
    ],
    default={"dir": "."}, tags="find size")

intent("files-size-exact",
    run="find {dir} -type f -size {size:bytes}c",
    say=[
        "=[all] files (of|with a size of|that are|sized) exactly {size} " + WHERE,
        "find files (whose size is|that have a size of|with size) exactly {size} " + WHERE,
        "?which files " + WHERE + " are exactly {size} [(big|large|in size|long)]",
        "=files exactly {size} (big|large|in size|long) " + WHERE,
        "search {dir} for files of exactly {size}",
        "=files with exact size {size} " + WHERE,
        "find files " + WHERE + " of precisely {size}",
        "=files whose size equals {size} " + WHERE,
        "?are there files with a size of exactly {size} " + WHERE,
        "look for files of exactly {size} " + WHERE,
    ],
    default={"dir": "."}, tags="find size")

intent("files-largest",
    run={"gnu": "find {dir} -type f -printf '%s %p\\n' | sort -rn | head -n {n}",
         "bsd": "find {dir} -type f -exec stat -f '%z %N' {{}} + | sort -rn | head -n {n}"},
    say=[
        "=[the] (largest|biggest) {n} files " + IN,
        "=[the] {n} (largest|biggest|heaviest|fattest|most space consuming) files " + IN,
        "=[the] top {n} [(largest|biggest)] files (by|in) size " + IN,
        "=top {n} (largest|biggest) files " + IN,
        FIND + " [the] {n} (largest|biggest) files " + IN,
        "?which {n} files " + WHERE + " are [the] (largest|biggest)",
        "?which {n} files (take up|use|occupy|eat) the most (space|room|disk|disk space) " + WHERE,
        "?what are the {n} (largest|biggest) files " + WHERE,
        "?which files (take up|take|use|occupy|eat|are eating) the most (space|disk space|room) (in|under) {dir}",
        "=[the] (largest|biggest) files (in|under|below|anywhere in) {dir}",
        "=(big|biggest|largest) files " + WHERE,
        "?whats taking so much (space|room) in {dir} , show [the] {n} (largest|biggest) files",
        "rank [the] files " + WHERE + " by size , (top|first) {n}",
        "search {dir} for the {n} (largest|biggest) files",
        "recursively (find|list) [the] {n} (largest|biggest) files " + WHERE,
    ],
    default={"dir": ".", "n": "10"}, tags="find size sort")

intent("file-largest-one",
    run={"gnu": "find {dir} -type f -printf '%s %p\\n' | sort -rn | head -n 1",
         "bsd": "find {dir} -type f -exec stat -f '%z %N' {{}} + | sort -rn | head -n 1"},
    say=[
        "=[the] (largest|biggest|single largest|single biggest|heaviest) file " + IN,
        "?which file " + WHERE + " is [the] (largest|biggest)",
        "?what is the (largest|biggest) file " + WHERE,
        "?whats the (largest|biggest) file " + WHERE,
        FIND + " the (largest|biggest) file " + IN,
        "?which file (takes|uses|occupies|takes up) the most (space|disk space) " + WHERE,
        "=[the] file with the (largest|biggest) size " + WHERE,
        "=[the] one file that (uses|takes) [the] most space " + WHERE,
        "search {dir} for the (largest|biggest) file",
        "name the (largest|biggest) file " + WHERE,
    ],
    default={"dir": "."}, tags="find size sort")

intent("files-smallest",
    run={"gnu": "find {dir} -type f -printf '%s %p\\n' | sort -n | head -n {n}",
         "bsd": "find {dir} -type f -exec stat -f '%z %N' {{}} + | sort -n | head -n {n}"},
    say=[
        "=[the] (smallest|tiniest|littlest) {n} files " + WHERE,
        "=[the] {n} (smallest|tiniest|lightest) files " + IN,
        "=[the] bottom {n} files by size " + WHERE,
        FIND + " [the] {n} smallest files " + IN,
        "?which {n} files " + WHERE + " are [the] smallest",
        "?which {n} files (take up|use|occupy) the least (space|room|disk space) " + WHERE,
        "?what are the {n} smallest files " + WHERE,
        "=[the] smallest files (in|under|below) {dir}",
        "search {dir} for the {n} smallest files",
        "rank files " + WHERE + " by size , smallest first , (show|list) {n}",
    ],
    default={"dir": ".", "n": "10"}, tags="find size sort")

intent("files-largest-ext",
    run={"gnu": "find {dir} -type f -name '*.{ext}' -printf '%s %p\\n' | sort -rn | head -n {n}",
         "bsd": "find {dir} -type f -name '*.{ext}' -exec stat -f '%z %N' {{}} + | sort -rn | head -n {n}"},
    say=[
        "=[the] {n} (largest|biggest) {ext} files " + IN,
        "=[the] (largest|biggest) {n} {ext} files " + WHERE,
        "=top {n} {ext} files by size " + WHERE,
        FIND + " [the] {n} (largest|biggest) {ext} files " + IN,
        "?which {n} {ext} files " + WHERE + " are [the] (largest|biggest)",
        "?which {ext} files (use|take|take up) the most space " + WHERE,
        "=[the] (largest|biggest) {ext} files " + WHERE,
        "?what are the {n} (largest|biggest) {ext} files " + WHERE,
        "search {dir} for the {n} (largest|biggest) {ext} files",
        "=[the] {n} (largest|biggest) files ending in {ext} " + WHERE,
    ],
    default={"dir": ".", "n": "10"}, tags="find size sort name")
