"""Finding files by when they changed."""
from training.dsl import intent

HERE = "(here|in this folder|in this directory|in the current directory)"
AT = "(in|under|inside|within|below|anywhere under) {dir}"
IN = "[(" + AT + "|" + AT + "|in [the] {dir} (folder|directory|dir)|" + HERE + ")]"
UNDER = "[(in|under|inside|within|below) {dir}]"
CHANGED = "(modified|changed|edited|updated|touched|written to)"
LAST = "(in|within|during) the (last|past)"
FIND = "(find|locate|search for|look for|get|find me|hunt for)"

# ---------------------------------------------------------------- modification time

intent("find-mtime-days",
    run="find {dir} -type f -mtime -{age}",
    say=[
        "=[all] [the] files " + CHANGED + " " + LAST + " {age} " + IN,
        "=[all] [the] files (in|under) {dir} " + CHANGED + " " + LAST + " {age}",
        FIND + " [all] files " + CHANGED + " " + LAST + " {age} " + IN,
        FIND + " [all] files " + IN + " that (were|have been) " + CHANGED + " " + LAST + " {age}",
        "?which files " + UNDER + " (were|have been) " + CHANGED + " " + LAST + " {age}",
        "?which files " + UNDER + " changed " + LAST + " {age}",
        "?what (changed|has changed|was modified) " + UNDER + " " + LAST + " {age}",
        "=files (newer than|less than|not older than|younger than) {age} [old] " + IN,
        "=files that are (less than|newer than|not older than) {age} [old] " + UNDER,
        "=files [last] " + CHANGED + " (less than|not more than|within) {age} [ago] " + UNDER,
        "=recently " + CHANGED + " files " + UNDER + " , (last|past) {age}",
        "=files from the (last|past) {age} " + UNDER,
        "search {dir} for files " + CHANGED + " " + LAST + " {age}",
        "?what files did i (change|edit|modify|touch|work on) " + LAST + " {age} " + UNDER,
        "in {dir} find files changed " + LAST + " {age}",
        "=files with a modification time " + LAST + " {age} " + UNDER,
    ],
    default={"dir": "."}, tags="find mtime")

intent("find-mmin",
    run="find {dir} -type f -mmin -{age:minutes}",
    say=[
        "=[all] [the] files " + CHANGED + " " + LAST + " {age} " + IN,
        FIND + " [all] files " + CHANGED + " " + LAST + " {age} " + IN,
        FIND + " [all] files " + UNDER + " that (were|have been) " + CHANGED + " " + LAST + " {age}",
        "?which files " + UNDER + " (were|have been) " + CHANGED + " " + LAST + " {age}",
        "?which files " + UNDER + " changed " + LAST + " {age}",
        "?what (changed|has changed|was modified) " + UNDER + " " + LAST + " {age}",
        "=files (newer than|less than|not older than|younger than) {age} [old] " + IN,
        "=files [last] " + CHANGED + " (less than|not more than|within) {age} [ago] " + UNDER,
        "=files from the (last|past) {age} " + UNDER,
        "search {dir} for files " + CHANGED + " " + LAST + " {age}",
        "?what files did i (change|edit|modify|touch) " + LAST + " {age} " + UNDER,
        "=files just " + CHANGED + " , (in the last|not more than) {age} [ago] " + UNDER,
    ],
    default={"dir": "."}, tags="find mmin")

intent("find-older-days",
    run="find {dir} -type f -mtime +{age}",
    say=[
        "=[all] [the] files older than {age} " + IN,
        "=[all] [the] files (in|under) {dir} (that are|) older than {age}",
        FIND + " [all] files older than {age} " + IN,
        FIND + " [all] files " + IN + " (that are|which are|) older than {age}",
        "?which files " + UNDER + " are older than {age}",
        "?are there [any] files older than {age} " + UNDER,
        "=files (not|that have not been|that were not|which haven't been) " + CHANGED + " (in|for|within|since) [the last] {age} " + UNDER,
        "=files [last] " + CHANGED + " more than {age} ago " + UNDER,
        "?which files " + UNDER + " (were|have) not (been |)" + CHANGED + " (for|in) {age}",
        "=(old|stale) files " + UNDER + " , (older than|more than|over) {age} [old]",
        "=files (more than|over) {age} old " + UNDER,
        "=everything " + UNDER + " older than {age}",
        "search {dir} for files older than {age}",
        "in {dir} find files (more than|over) {age} old",
        "=files that (didn't|did not) change (for|in) [the last] {age} " + UNDER,
    ],
    default={"dir": "."}, tags="find mtime old")

intent("find-older-minutes",
    run="find {dir} -type f -mmin +{age:minutes}",
    say=[
        "=[all] [the] files older than {age} " + IN,
        FIND + " [all] files older than {age} " + IN,
        FIND + " [all] files " + UNDER + " (that are|which are|) older than {age}",
        "?which files " + UNDER + " are older than {age}",
        "=files (not|that have not been|that were not) " + CHANGED + " (in|for|within) [the last] {age} " + UNDER,
        "=files [last] " + CHANGED + " more than {age} ago " + UNDER,
        "=files (more than|over) {age} old " + UNDER,
        "search {dir} for files older than {age}",
        "?are there [any] files older than {age} " + UNDER,
        "in {dir} find files (more than|over) {age} old",
    ],
    default={"dir": "."}, tags="find mmin old", weight=.7)

intent("find-mtime-ext",
    run="find {dir} -type f -name '*.{ext}' -mtime -{age}",
    say=[
        "=[all] {ext} files " + CHANGED + " " + LAST + " {age} " + IN,
        FIND + " [all] {ext} files " + CHANGED + " " + LAST + " {age} " + IN,
        FIND + " [all] {ext} files " + UNDER + " (that were |)" + CHANGED + " " + LAST + " {age}",
        "?which {ext} files " + UNDER + " (were|have been) " + CHANGED + " " + LAST + " {age}",
        "?which {ext} files " + UNDER + " changed " + LAST + " {age}",
        "=recent {ext} files " + UNDER + " , (changed|modified) (in the last|within) {age}",
        "=files ending in {ext} " + CHANGED + " " + LAST + " {age} " + UNDER,
        "=[all] {ext} files (newer than|not older than|less than) {age} [old] " + UNDER,
        "search {dir} for {ext} files " + CHANGED + " " + LAST + " {age}",
        "=[all] {ext} files from the (last|past) {age} " + UNDER,
    ],
    default={"dir": "."}, tags="find mtime name")

intent("find-older-ext",
    run="find {dir} -type f -name '*.{ext}' -mtime +{age}",
    say=[
        "=[all] {ext} files older than {age} " + IN,
        FIND + " [all] {ext} files older than {age} " + IN,
        FIND + " [all] {ext} files " + UNDER + " (that are|) older than {age}",
        "?which {ext} files " + UNDER + " are older than {age}",
        "=[all] {ext} files (not|that were not) " + CHANGED + " (in|for) [the last] {age} " + UNDER,
        "=old {ext} files " + UNDER + " , (more than|over) {age} old",
        "=files ending in {ext} older than {age} " + UNDER,
        "=[all] {ext} files (more than|over) {age} old " + UNDER,
        "search {dir} for {ext} files older than {age}",
        "?are there [any] {ext} files older than {age} " + UNDER,
    ],
    default={"dir": "."}, tags="find mtime name old")

intent("find-today",
    run={"gnu": "find {dir} -type f -newermt \"$(date +%F)\"", "bsd": "find {dir} -type f -newermt \"$(date +%F)\""},
    say=[
        "=[all] [the] files " + CHANGED + " today " + IN,
        FIND + " [all] files " + CHANGED + " today " + IN,
        "?which files " + UNDER + " (were|have been) " + CHANGED + " today",
        "?which files " + UNDER + " changed today",
        "?what (changed|was changed|did i change|has changed) today " + UNDER,
        "=today's (files|changes) " + UNDER,
        "=files from today " + UNDER,
        "=files " + CHANGED + " since midnight " + UNDER,
        "search {dir} for files " + CHANGED + " today",
        "?what files did i (work on|edit|save|change) today " + UNDER,
        "=files with today's date " + UNDER,
        "=[all] files " + UNDER + " that were " + CHANGED + " today",
    ],
    default={"dir": "."}, tags="find today")

intent("find-yesterday",
    run={"gnu": "find {dir} -type f -newermt \"$(date -d yesterday +%F)\" -not -newermt \"$(date +%F)\"",
         "bsd": "find {dir} -type f -newermt \"$(date -v-1d +%F)\" -not -newermt \"$(date +%F)\""},
    say=[
        "=[all] [the] files " + CHANGED + " yesterday " + IN,
        FIND + " [all] files " + CHANGED + " yesterday " + IN,
        "?which files " + UNDER + " (were|have been) " + CHANGED + " yesterday",
        "?which files " + UNDER + " changed yesterday",
        "?what (changed|was changed|did i change) yesterday " + UNDER,
        "=yesterday's (files|changes) " + UNDER,
        "=files from yesterday " + UNDER,
        "search {dir} for files " + CHANGED + " yesterday",
        "?what files did i (work on|edit|save|change) yesterday " + UNDER,
        "=files with yesterday's date " + UNDER,
    ],
    default={"dir": "."}, tags="find yesterday")

intent("find-since-date",
    run="find {dir} -type f -newermt '{date}'",
    say=[
        "=[all] [the] files " + CHANGED + " (since|after) {date} " + IN,
        FIND + " [all] files " + CHANGED + " (since|after) {date} " + IN,
        "?which files " + UNDER + " (were|have been) " + CHANGED + " (since|after) {date}",
        "?what (changed|has changed) since {date} " + UNDER,
        "=files newer than {date} " + UNDER,
        "=files with a (modification date|date) (after|later than) {date} " + UNDER,
        "search {dir} for files " + CHANGED + " (since|after) {date}",
        "=files " + UNDER + " that (changed|were " + CHANGED + ") (since|after) {date}",
        "=everything " + CHANGED + " (since|after) {date} " + UNDER,
        "(since|after) {date} , which files (changed|were modified) " + UNDER,
    ],
    default={"dir": "."}, tags="find newermt")

intent("find-before-date",
    run="find {dir} -type f -not -newermt '{date}'",
    say=[
        "=[all] [the] files " + CHANGED + " before {date} " + IN,
        FIND + " [all] files [last] " + CHANGED + " before {date} " + IN,
        "?which files " + UNDER + " (were|have been) [last] " + CHANGED + " before {date}",
        "=files older than {date} " + UNDER,
        "=files with a (modification date|date) (before|earlier than) {date} " + UNDER,
        "search {dir} for files " + CHANGED + " before {date}",
        "=files " + UNDER + " not " + CHANGED + " since {date}",
        "=everything last " + CHANGED + " before {date} " + UNDER,
        "?which files " + UNDER + " have not (changed|been modified) since {date}",
    ],
    default={"dir": "."}, tags="find newermt")

intent("find-between-dates",
    run="find {dir} -type f -newermt '{date}' -not -newermt '{date2}'",
    say=[
        "=[all] [the] files " + CHANGED + " between {date} and {date2} " + UNDER,
        FIND + " [all] files " + CHANGED + " between {date} and {date2} " + UNDER,
        "?which files " + UNDER + " (were|have been) " + CHANGED + " between {date} and {date2}",
        "?what changed between {date} and {date2} " + UNDER,
        "=files " + CHANGED + " (from|after) {date} (to|until|and before|but before) {date2} " + UNDER,
        "=files with a (modification date|date) between {date} and {date2} " + UNDER,
        "search {dir} for files " + CHANGED + " between {date} and {date2}",
        "=files newer than {date} (and|but) older than {date2} " + UNDER,
    ],
    default={"dir": "."}, tags="find newermt")

intent("find-newer-file",
    run="find {dir} -type f -newer {file}",
    say=[
        "=[all] [the] files newer than [the file] {file} " + UNDER,
        "=[all] [the] files " + CHANGED + " (after|since|more recently than|later than) [the file] {file} " + UNDER,
        FIND + " [all] files newer than [the file] {file} " + IN,
        "?which files " + UNDER + " are newer than {file}",
        "?which files " + UNDER + " (were|have been) " + CHANGED + " after {file}",
        "search {dir} for files newer than {file}",
        "=files with a later (modification time|date|timestamp) than {file} " + UNDER,
        "=everything newer than [the file] {file} " + UNDER,
        "?are there files newer than {file} " + UNDER,
        "=files " + UNDER + " that are more recent than {file}",
    ],
    default={"dir": "."}, tags="find newer")

intent("find-older-file",
    run="find {dir} -type f -not -newer {file}",
    say=[
        "=[all] [the] files (older than|not newer than) [the file] {file} " + UNDER,
        FIND + " [all] files (older than|not newer than) [the file] {file} " + IN,
        "?which files " + UNDER + " are (older than|not newer than) {file}",
        "?which files " + UNDER + " were " + CHANGED + " before {file}",
        "search {dir} for files older than {file}",
        "=files with an earlier (modification time|date|timestamp) than {file} " + UNDER,
        "=everything older than [the file] {file} " + UNDER,
        "=files " + UNDER + " that are less recent than {file}",
    ],
    default={"dir": "."}, tags="find newer", weight=.6)

intent("find-atime",
    run="find {dir} -type f -atime -{age}",
    say=[
        "=[all] [the] files (accessed|read|opened|used) " + LAST + " {age} " + UNDER,
        FIND + " [all] files (accessed|read|opened|used) " + LAST + " {age} " + IN,
        "?which files " + UNDER + " (were|have been) (accessed|read|opened|used) " + LAST + " {age}",
        "=files with an access time " + LAST + " {age} " + UNDER,
        "search {dir} for files (accessed|read|opened) " + LAST + " {age}",
        "=recently (accessed|read|opened|used) files " + UNDER + " , last {age}",
        "?what files did i (open|read|use|look at) " + LAST + " {age} " + UNDER,
        "=files " + UNDER + " last (accessed|opened|read) (less than|within) {age} [ago]",
    ],
    default={"dir": "."}, tags="find atime")

intent("find-atime-old",
    run="find {dir} -type f -atime +{age}",
    say=[
        "=[all] [the] files (not|that have not been|that were not) (accessed|read|opened|used) (in|for|within) [the last] {age} " + UNDER,
        FIND + " [all] files (not|that were not) (accessed|read|opened|used) (in|for) [the last] {age} " + IN,
        "?which files " + UNDER + " have not been (accessed|read|opened|used) (in|for) [the last] {age}",
        "=files last (accessed|opened|read|used) more than {age} ago " + UNDER,
        "search {dir} for files not (accessed|read|opened) (in|for) {age}",
        "=unused files " + UNDER + " , not (accessed|opened) for {age}",
        "=files that nobody (opened|read|used) (for|in) {age} " + UNDER,
        "?which files " + UNDER + " did nobody (open|read|use) (for|in) {age}",
    ],
    default={"dir": "."}, tags="find atime")

intent("find-ctime",
    run="find {dir} -type f -ctime -{age}",
    say=[
        "=[all] [the] files whose (status|metadata|inode|permissions) (changed|was changed|were changed) " + LAST + " {age} " + UNDER,
        FIND + " [all] files whose (status|metadata|permissions or owner) changed " + LAST + " {age} " + IN,
        "=files with a (ctime|change time|status change) " + LAST + " {age} " + UNDER,
        "?for which files " + UNDER + " did the (status|metadata|permissions) change " + LAST + " {age}",
        "=files with (metadata|status) changes " + LAST + " {age} " + UNDER,
        "find by ctime , files changed " + LAST + " {age} " + UNDER,
    ],
    default={"dir": "."}, tags="find ctime", weight=.5)

intent("find-dirs-mtime",
    run="find {dir} -type d -mtime -{age}",
    say=[
        "=[all] [the] (directories|folders|dirs|subdirectories) " + CHANGED + " " + LAST + " {age} " + UNDER,
        FIND + " [all] (directories|folders|dirs) " + CHANGED + " " + LAST + " {age} " + IN,
        "?which (directories|folders|subfolders) " + UNDER + " (were|have been) " + CHANGED + " " + LAST + " {age}",
        "?which (directories|folders) " + UNDER + " changed " + LAST + " {age}",
        "=(directories|folders) (newer than|not older than) {age} " + UNDER,
        "search {dir} for (directories|folders) " + CHANGED + " " + LAST + " {age}",
        "=recently changed (directories|folders) " + UNDER + " , last {age}",
    ],
    default={"dir": "."}, tags="find dir mtime", weight=.7)

intent("find-dirs-old",
    run="find {dir} -type d -mtime +{age}",
    say=[
        "=[all] [the] (directories|folders|dirs|subdirectories) older than {age} " + UNDER,
        FIND + " [all] (directories|folders|dirs) older than {age} " + IN,
        "?which (directories|folders|subfolders) " + UNDER + " are older than {age}",
        "=(directories|folders) (not|that were not) " + CHANGED + " (in|for) [the last] {age} " + UNDER,
        "?which (directories|folders) " + UNDER + " have not changed (for|in) {age}",
        "search {dir} for (directories|folders) older than {age}",
        "=old (directories|folders) " + UNDER + " , more than {age}",
    ],
    default={"dir": "."}, tags="find dir mtime", weight=.7)

intent("find-newest",
    run={"gnu": "find {dir} -type f -printf '%T@ %p\\n' | sort -rn | head -n {n} | cut -d ' ' -f 2-",
         "bsd": "find {dir} -type f -exec stat -f '%m %N' {{}} + | sort -rn | head -n {n} | cut -d ' ' -f 2-"},
    say=[
        "=[the] {n} (most recently|last) (modified|changed|edited) files (anywhere |)(under|below) {dir}",
        "=[the] {n} (newest|latest|most recent) files (under|below|anywhere in) {dir} [recursively|including subfolders]",
        "=[the] {n} (newest|most recently modified|latest) files (recursively|in all subfolders|including subdirectories|in this folder and below|in the whole tree)",
        "find [the] {n} (newest|most recently (modified|changed)|latest|most recent) files " + IN,
        "recursively (find|list|show) [the] {n} (newest|latest|most recently (modified|changed)) files " + UNDER,
        "?which {n} files (under|below|anywhere in) {dir} (changed|were modified|were changed) (last|most recently)",
        "search {dir} for the {n} (newest|most recently changed) files",
        "find [the] (newest|latest|most recently (modified|changed)) files " + UNDER,
        "recursively sort files by (date|modification time) " + UNDER + " and show [the] {n} newest",
        "=[the] top {n} (newest|recently modified) files (under|below) {dir}",
    ],
    default={"dir": ".", "n": "10"}, tags="find sort newest")

intent("find-newest-one",
    run={"gnu": "find {dir} -type f -printf '%T@ %p\\n' | sort -n | tail -n 1 | cut -d ' ' -f 2-",
         "bsd": "find {dir} -type f -exec stat -f '%m %N' {{}} + | sort -n | tail -n 1 | cut -d ' ' -f 2-"},
    say=[
        "=[the] (most recently|last) (modified|changed|edited) file (anywhere |)(under|below) {dir}",
        "=[the] (newest|latest|most recent) file (under|below|anywhere in) {dir} [recursively|including subfolders]",
        "=[the] (newest|most recently modified|latest) file (recursively|in all subfolders|including subdirectories|in this folder and below|in the whole tree)",
        "recursively find [the] (newest|latest|most recently (modified|changed)) file " + UNDER,
        "?which file (under|below|anywhere in) {dir} (changed|was modified|was changed) (last|most recently)",
        "search {dir} recursively for the (newest|most recently changed) file",
        "find [the] (newest|latest) file (under|below|in the tree) {dir}",
    ],
    default={"dir": "."}, tags="find sort newest")

intent("find-oldest",
    run={"gnu": "find {dir} -type f -printf '%T@ %p\\n' | sort -n | head -n {n} | cut -d ' ' -f 2-",
         "bsd": "find {dir} -type f -exec stat -f '%m %N' {{}} + | sort -n | head -n {n} | cut -d ' ' -f 2-"},
    say=[
        "=[the] {n} (oldest|least recently modified) files (under|below|anywhere in) {dir}",
        "=[the] {n} oldest files (recursively|in all subfolders|including subdirectories|in this folder and below)",
        "find [the] {n} oldest files " + IN,
        "recursively (find|list|show) [the] {n} oldest files " + UNDER,
        "?which {n} files (under|below|anywhere in) {dir} are the oldest",
        "search {dir} for the {n} oldest files",
        "=[the] {n} files (under|below) {dir} that were not changed for the longest time",
    ],
    default={"dir": ".", "n": "10"}, tags="find sort oldest", weight=.8)

# ---------------------------------------------------------------- size and age together

intent("find-size-older",
    run="find {dir} -type f -size +{size} -mtime +{age}",
    say=[
        "=[all] files (larger|bigger) than {size} (and|that are|,) older than {age} " + UNDER,
        "=[all] files older than {age} (and|that are|,) (larger|bigger) than {size} " + UNDER,
        FIND + " [all] files (over|larger than|bigger than|above) {size} (and|that are|which are) older than {age} " + UNDER,
        FIND + " [all] files older than {age} and (over|larger than|bigger than|above) {size} " + UNDER,
        "=(big|large) old files " + UNDER + " , (over|more than) {size} and older than {age}",
        "?which files " + UNDER + " are (larger|bigger) than {size} and older than {age}",
        "=files (over|above) {size} not (modified|changed|touched) (in|for) [the last] {age} " + UNDER,
        "search {dir} for files (over|larger than) {size} and older than {age}",
    ],
    default={"dir": "."}, tags="find size mtime")

intent("find-size-recent",
    run="find {dir} -type f -size +{size} -mtime -{age}",
    say=[
        "=[all] files (larger|bigger) than {size} " + CHANGED + " " + LAST + " {age} " + UNDER,
        "=[all] files " + CHANGED + " " + LAST + " {age} (and|that are|,) (larger|bigger) than {size} " + UNDER,
        FIND + " [all] files (over|larger than|bigger than|above) {size} (that were|) " + CHANGED + " " + LAST + " {age} " + UNDER,
        "=(big|large) recent files " + UNDER + " , (over|more than) {size} and (newer than|not older than) {age}",
        "?which files (over|larger than) {size} were " + CHANGED + " " + LAST + " {age} " + UNDER,
        "search {dir} for files (over|larger than) {size} " + CHANGED + " " + LAST + " {age}",
    ],
    default={"dir": "."}, tags="find size mtime", weight=.8)

intent("find-ext-size",
    run="find {dir} -type f -name '*.{ext}' -size +{size}",
    say=[
        "=[all] {ext} files (larger|bigger|heavier) than {size} " + IN,
        "=[all] {ext} files (over|above|of more than|exceeding) {size} " + UNDER,
        FIND + " [all] {ext} files (larger than|bigger than|over|above) {size} " + IN,
        FIND + " [all] {ext} files " + UNDER + " (that are|) (larger|bigger) than {size}",
        "?which {ext} files " + UNDER + " are (larger|bigger) than {size}",
        "?are there [any] {ext} files (over|larger than|bigger than) {size} " + UNDER,
        "=(big|large|huge) {ext} files (over|of more than) {size} " + UNDER,
        "=files ending in {ext} (and|that are) (larger|bigger) than {size} " + UNDER,
        "search {dir} for {ext} files (over|larger than|bigger than) {size}",
        "=files with extension {ext} and size (over|above|greater than) {size} " + UNDER,
    ],
    default={"dir": "."}, tags="find name size")

intent("find-ext-size-small",
    run="find {dir} -type f -name '*.{ext}' -size -{size:bytes}c",
    say=[
        "=[all] {ext} files smaller than {size} " + IN,
        "=[all] {ext} files (of less than|less than) {size} " + UNDER,
        FIND + " [all] {ext} files (smaller than|of less than) {size} " + IN,
        FIND + " [all] {ext} files " + UNDER + " (that are|) smaller than {size}",
        "?which {ext} files " + UNDER + " are smaller than {size}",
        "?are there [any] {ext} files smaller than {size} " + UNDER,
        "=(small|tiny) {ext} files (smaller than|of less than) {size} " + UNDER,
        "=files ending in {ext} (and|that are) smaller than {size} " + UNDER,
        "search {dir} for {ext} files smaller than {size}",
    ],
    default={"dir": "."}, tags="find name size", weight=.8)
