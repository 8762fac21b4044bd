"""Acting on what find finds: deleting, copying, moving, compressing, changing modes, searching inside; duplicates."""
from training.dsl import compose, intent

UNDER = "[(in|under|inside|within|below|from) {dir}]"
DEL = "(delete|remove|erase|get rid of|clean up|purge|wipe|trash)"
CHANGED = "(modified|changed|edited|updated|touched)"
LAST = "(in|within|during) the (last|past)"


def each(found, act):
    """cp or mv of what is found into {dir2}; BSD's tools have no -t."""
    return {"gnu": found + " -exec " + act + " -t {dir2} {{}} +", "bsd": found + " -exec " + act + " {{}} {dir2} \\;"}


# ---------------------------------------------------------------- deleting

intent("delete-empty-files",
    run="find {dir} -type f -empty -delete",
    say=[
        DEL + " [all] [the] empty files " + UNDER,
        DEL + " [all] (zero byte|0 byte|zero-byte|zero length|zero sized) files " + UNDER,
        "find and (delete|remove) [all] empty files " + UNDER,
        "find [all] empty files " + UNDER + " and (delete|remove) them",
        "recursively (delete|remove) [all] empty files " + UNDER,
        "(delete|remove) every empty file " + UNDER,
        "(delete|remove) [all] files " + UNDER + " (that are empty|with nothing in them|without content|with no content)",
        "rm [all] empty files " + UNDER,
        "clean {dir} of empty files",
        "empty files " + UNDER + " (should be|can be|must be) (deleted|removed)",
    ],
    default={"dir": "."}, tags="find delete empty")

intent("delete-empty-dirs",
    run="find {dir} -type d -empty -delete",
    say=[
        DEL + " [all] [the] empty (directories|folders|dirs|subdirectories|subfolders) " + UNDER,
        "find and (delete|remove) [all] empty (directories|folders|dirs) " + UNDER,
        "find [all] empty (directories|folders) " + UNDER + " and (delete|remove) them",
        "recursively (delete|remove) [all] empty (directories|folders|subfolders) " + UNDER,
        "(delete|remove) every empty (directory|folder|subfolder) " + UNDER,
        "(delete|remove) [all] (directories|folders) " + UNDER + " (that are empty|with nothing in them|without files in them|that contain nothing)",
        "rmdir all empty (directories|folders) " + UNDER,
        "clean {dir} of empty (directories|folders)",
        "prune empty (directories|folders) " + UNDER,
        "empty (folders|directories) " + UNDER + " (should be|can be|must be) (deleted|removed)",
    ],
    default={"dir": "."}, tags="find delete empty dir")

intent("delete-older",
    run="find {dir} -type f -mtime +{age} -delete",
    say=[
        DEL + " [all] [the] files older than {age} " + UNDER,
        DEL + " [all] [the] files " + UNDER + " (that are|which are|) older than {age}",
        "find and (delete|remove) [all] files older than {age} " + UNDER,
        "find [all] files older than {age} " + UNDER + " and (delete|remove) them",
        "(delete|remove) (everything|all files) " + UNDER + " (older than|that is older than) {age}",
        DEL + " [all] old files " + UNDER + " , older than {age}",
        DEL + " [all] files " + UNDER + " (not|that were not|that have not been) " + CHANGED + " (in|for|within) [the last] {age}",
        DEL + " [all] files [last] " + CHANGED + " more than {age} ago " + UNDER,
        "rm [all] files (older than|more than) {age} " + UNDER,
        "keep only [the] files of the last {age} in {dir} , (delete|remove) [the] older ones",
        "clean [up] {dir} by (deleting|removing) files older than {age}",
        "in {dir} (delete|remove) [all] files older than {age}",
        "files older than {age} " + UNDER + " (should be|can be|must be) (deleted|removed)",
    ],
    default={"dir": "."}, tags="find delete mtime")

intent("delete-older-minutes",
    run="find {dir} -type f -mmin +{age:minutes} -delete",
    say=[
        DEL + " [all] [the] files older than {age} " + UNDER,
        "find and (delete|remove) [all] files older than {age} " + UNDER,
        "(delete|remove) (everything|all files) " + UNDER + " (older than|that is older than) {age}",
        DEL + " [all] files " + UNDER + " (not|that were not) " + CHANGED + " (in|for) [the last] {age}",
        DEL + " [all] files [last] " + CHANGED + " more than {age} ago " + UNDER,
        "rm [all] files older than {age} " + UNDER,
        "in {dir} (delete|remove) [all] files older than {age}",
    ],
    default={"dir": "."}, tags="find delete mmin", weight=.7)

intent("delete-older-ext",
    run="find {dir} -type f -name '*.{ext}' -mtime +{age} -delete",
    say=[
        DEL + " [all] [the] {ext} files older than {age} " + UNDER,
        DEL + " [all] [the] {ext} files " + UNDER + " (that are|which are|) older than {age}",
        "find and (delete|remove) [all] {ext} files older than {age} " + UNDER,
        "find [all] {ext} files older than {age} " + UNDER + " and (delete|remove) them",
        DEL + " [all] old {ext} files " + UNDER + " , older than {age}",
        DEL + " [all] {ext} files " + UNDER + " (not|that were not) " + CHANGED + " (in|for) [the last] {age}",
        "rm [all] {ext} files (older than|more than) {age} " + UNDER,
        "clean [up] {dir} by (deleting|removing) {ext} files older than {age}",
        "in {dir} (delete|remove) [all] {ext} files older than {age}",
        "(delete|remove) files ending in {ext} (and|that are|) older than {age} " + UNDER,
    ],
    default={"dir": "."}, tags="find delete mtime name")

intent("delete-newer",
    run="find {dir} -type f -mtime -{age} -delete",
    say=[
        DEL + " [all] [the] files (newer than|not older than) {age} " + UNDER,
        DEL + " [all] [the] files " + CHANGED + " " + LAST + " {age} " + UNDER,
        "find and (delete|remove) [all] files " + CHANGED + " " + LAST + " {age} " + UNDER,
        "(delete|remove) everything " + CHANGED + " " + LAST + " {age} " + UNDER,
        "rm [all] files " + CHANGED + " " + LAST + " {age} " + UNDER,
        "(delete|remove) recent files " + UNDER + " , those (changed|modified) in the last {age}",
    ],
    default={"dir": "."}, tags="find delete mtime", weight=.5)

intent("delete-larger",
    run="find {dir} -type f -size +{size} -delete",
    say=[
        DEL + " [all] [the] files (larger than|bigger than|over|above|of more than) {size} " + UNDER,
        DEL + " [all] [the] files " + UNDER + " (that are|which are|) (larger|bigger) than {size}",
        "find and (delete|remove) [all] files (larger than|bigger than|over) {size} " + UNDER,
        "find [all] files (larger than|bigger than|over) {size} " + UNDER + " and (delete|remove) them",
        DEL + " [all] (big|large|huge) files " + UNDER + " , (over|larger than) {size}",
        "rm [all] files (larger than|bigger than|over) {size} " + UNDER,
        "(delete|remove) everything (larger than|bigger than|over) {size} " + UNDER,
        "in {dir} (delete|remove) [all] files (over|larger than) {size}",
        "files (over|larger than) {size} " + UNDER + " (should be|must be) (deleted|removed)",
    ],
    default={"dir": "."}, tags="find delete size")

intent("delete-smaller",
    run="find {dir} -type f -size -{size:bytes}c -delete",
    say=[
        DEL + " [all] [the] files (smaller than|of less than) {size} " + UNDER,
        DEL + " [all] [the] files " + UNDER + " (that are|which are|) smaller than {size}",
        "find and (delete|remove) [all] files smaller than {size} " + UNDER,
        "find [all] files smaller than {size} " + UNDER + " and (delete|remove) them",
        DEL + " [all] (small|tiny) files " + UNDER + " , smaller than {size}",
        "rm [all] files smaller than {size} " + UNDER,
        "in {dir} (delete|remove) [all] files smaller than {size}",
    ],
    default={"dir": "."}, tags="find delete size", weight=.7)

intent("delete-ext-recursive",
    run="find {dir} -type f -name '*.{ext}' -delete",
    say=[
        "recursively (delete|remove|erase) [all] [the] {ext} files " + UNDER,
        DEL + " [all] [the] {ext} files recursively " + UNDER,
        DEL + " [all] [the] {ext} files (under|below|anywhere under|anywhere in) {dir}",
        DEL + " [all] [the] {ext} files (in|from) {dir} (and|including) [(all|its)] (subdirectories|subfolders)",
        "find and (delete|remove) [all] {ext} files " + UNDER,
        "find [all] {ext} files " + UNDER + " and (delete|remove) them",
        "(delete|remove) every {ext} file (under|below|in) {dir} [recursively]",
        "(delete|remove) [all] files ending in {ext} (under|below) {dir}",
        "rm [all] {ext} files (recursively|in all subfolders|in this folder and below) ",
        "clean {dir} of [all] {ext} files recursively",
        "search {dir} for {ext} files and (delete|remove) them",
    ],
    default={"dir": "."}, tags="find delete name")

intent("delete-glob-recursive",
    run="find {dir} -type f -name '{glob}' -delete",
    say=[
        "recursively (delete|remove|erase) [all] [files] [matching] {glob} " + UNDER,
        DEL + " [all] {glob} [files] recursively " + UNDER,
        DEL + " [all] (files matching|files like|) {glob} (under|below|anywhere under) {dir}",
        "find and (delete|remove) [all] {glob} " + UNDER,
        "find [all] [files matching] {glob} " + UNDER + " and (delete|remove) them",
        "rm [all] {glob} (recursively|in all subfolders|in this folder and below)",
        "search {dir} for {glob} and (delete|remove) them",
    ],
    default={"dir": "."}, tags="find delete glob")

intent("delete-file-recursive",
    run="find {dir} -type f -name '{file:base}' -delete",
    say=[
        "recursively (delete|remove|erase) [all|every] [files] (named|called) {file} " + UNDER,
        DEL + " (all|every) file[s] (named|called) {file} " + UNDER,
        "find and (delete|remove) [all] files (named|called) {file} " + UNDER,
        "find (all|every) {file} " + UNDER + " and (delete|remove) (them|it)",
        "(delete|remove) {file} (everywhere under|from every (folder|directory) (in|under)|wherever it is (in|under)) {dir}",
        "(delete|remove) all {file} files " + UNDER + " recursively",
        "search {dir} for files (named|called) {file} and (delete|remove) them",
    ],
    default={"dir": "."}, tags="find delete name")

intent("delete-dirs-named",
    run="find {dir} -type d -name '{name}' -prune -exec rm -r {{}} +",
    say=[
        DEL + " (all|every) (directories|folders|directory|folder) (named|called) {name} " + UNDER,
        "recursively (delete|remove) [all] {name} (directories|folders) " + UNDER,
        "find and (delete|remove) [all] (directories|folders) (named|called) {name} " + UNDER,
        "find [all] {name} (directories|folders) " + UNDER + " and (delete|remove) them",
        "(delete|remove) all {name} (folders|directories) (anywhere under|below|under) {dir}",
        "search {dir} for (folders|directories) (named|called) {name} and (delete|remove) them",
        DEL + " (all|every) {name} (folder|directory|folders|directories) (and|with) (its|their) contents " + UNDER,
    ],
    default={"dir": "."}, tags="find delete dir")

intent("delete-broken-links",
    run={"gnu": "find {dir} -xtype l -delete", "bsd": "find -L {dir} -type l -delete"},
    say=[
        DEL + " [all] [the] (broken|dangling|dead|stale) (symlinks|symbolic links|links|soft links) " + UNDER,
        "find and (delete|remove) [all] (broken|dangling|dead) (symlinks|symbolic links|links) " + UNDER,
        "find [all] (broken|dangling|dead) (symlinks|links) " + UNDER + " and (delete|remove) them",
        "(delete|remove) (symlinks|links) (that point nowhere|whose target is gone|to missing files|whose target does not exist) " + UNDER,
        "clean {dir} of (broken|dead) (symlinks|links)",
        "rm [all] (broken|dangling|dead) symlinks " + UNDER,
        "(delete|remove) every (broken|dangling|dead) (symlink|link) " + UNDER,
    ],
    default={"dir": "."}, tags="find delete symlink")

intent("delete-symlinks",
    run="find {dir} -type l -delete",
    say=[
        DEL + " [all] [the] (symlinks|symbolic links|soft links) " + UNDER,
        "find and (delete|remove) [all] (symlinks|symbolic links) " + UNDER,
        "find [all] (symlinks|symbolic links) " + UNDER + " and (delete|remove) them",
        "recursively (delete|remove) (symlinks|symbolic links) " + UNDER,
        "(delete|remove) every (symlink|symbolic link) " + UNDER,
        "rm all symlinks " + UNDER,
    ],
    default={"dir": "."}, tags="find delete symlink", weight=.6)

intent("delete-except-ext",
    run="find {dir} -type f -not -name '*.{ext}' -delete",
    say=[
        "recursively (delete|remove) [all] files (that are not|except|other than|but not) {ext} [files] " + UNDER,
        DEL + " [all] files (under|below) {dir} (except|but|other than) [the] {ext} files",
        "find and (delete|remove) [all] files (not ending in|that do not end in|except) {ext} " + UNDER,
        "(delete|remove) everything (but|except) {ext} files (under|below|recursively in) {dir}",
        "keep only [the] {ext} files (under|below) {dir} and (delete|remove) (the rest|all others)",
        "(delete|remove) all non {ext} files (recursively|under the current directory|in this folder and below)",
    ],
    default={"dir": "."}, tags="find delete not", weight=.6)

intent("delete-user-files",
    run="find {dir} -type f -user {user} -delete",
    say=[
        DEL + " [all] [the] files (owned by|belonging to|of) [the] [user] {user} " + UNDER,
        "find and (delete|remove) [all] files (owned by|of|belonging to) {user} " + UNDER,
        "find [all] files (owned by|belonging to) {user} " + UNDER + " and (delete|remove) them",
        "(delete|remove) everything {user} owns " + UNDER,
        "(delete|remove) all {user}'s files " + UNDER,
        "rm [all] files (owned by|belonging to) {user} " + UNDER,
    ],
    default={"dir": "."}, tags="find delete user", weight=.6)

intent("delete-ds-store",
    run="find {dir} -type f -name '.DS_Store' -delete",
    say=[
        DEL + " [all] [the] .DS_Store files " + UNDER,
        "recursively (delete|remove) [all] .DS_Store [files] " + UNDER,
        "find and (delete|remove) [all] .DS_Store [files] " + UNDER,
        "clean up [all] (mac junk files|.DS_Store files) " + UNDER,
        "get rid of .DS_Store [files] everywhere " + UNDER,
        "(delete|remove) every .DS_Store (under|below|in) {dir}",
    ],
    default={"dir": "."}, tags="find delete name", weight=.4)

intent("delete-backup-files",
    run="find {dir} -type f \\( -name '*~' -o -name '*.bak' \\) -delete",
    say=[
        DEL + " [all] [the] (editor |)backup files [(*~ and .bak)] " + UNDER,
        "(delete|remove) [all] (*~ and *.bak|~ and .bak) files " + UNDER,
        "find and (delete|remove) [all] [editor] backup files " + UNDER,
        "clean up (old |)backup files (left by editors|) " + UNDER,
        "recursively (delete|remove) [all] (tilde|backup) files " + UNDER,
        "get rid of [all] [the] .bak and ~ files " + UNDER,
    ],
    default={"dir": "."}, tags="find delete", weight=.4)

# ---------------------------------------------------------------- copying, moving

intent("find-copy-ext",
    run=each("find {dir} -type f -name '*.{ext}'", "cp"),
    say=[
        "find [all] {ext} files (in|under|below) {dir} and copy them (to|into) {dir2}",
        "(recursively copy|copy recursively) [all] [the] {ext} files (from|in|under) {dir} (to|into) {dir2}",
        "copy [all] [the] {ext} files (in|under|below) {dir} (and|including) [(its|all)] (subdirectories|subfolders) (to|into) {dir2}",
        "copy [all] [the] {ext} files (anywhere under|somewhere under|below|under) {dir} (to|into) {dir2}",
        "collect [all] {ext} files (under|below|from|in) {dir} (in|into) {dir2}",
        "gather [all] {ext} files (under|below|from) {dir} (in|into) {dir2}",
        "find [all] {ext} files and copy them (to|into) {dir2}",
        "search {dir} for {ext} files and copy them (to|into) {dir2}",
        "put copies of all {ext} files (under|below) {dir} (in|into) {dir2}",
        "copy every {ext} file (under|below) {dir} (into|to) [the] [single] [folder] {dir2}",
    ],
    default={"dir": "."}, tags="find cp")

intent("find-move-ext",
    run=each("find {dir} -type f -name '*.{ext}'", "mv"),
    say=[
        "find [all] {ext} files (in|under|below) {dir} and move them (to|into) {dir2}",
        "(recursively move|move recursively) [all] [the] {ext} files (from|in|under) {dir} (to|into) {dir2}",
        "move [all] [the] {ext} files (in|under|below) {dir} (and|including) [(its|all)] (subdirectories|subfolders) (to|into) {dir2}",
        "move [all] [the] {ext} files (anywhere under|somewhere under|below|under) {dir} (to|into) {dir2}",
        "find [all] {ext} files and move them (to|into) {dir2}",
        "search {dir} for {ext} files and move them (to|into) {dir2}",
        "put all {ext} files found (under|below) {dir} (in|into) {dir2}",
        "move every {ext} file (under|below) {dir} (into|to) [the] [single] [folder] {dir2}",
    ],
    default={"dir": "."}, tags="find mv")

intent("find-move-older",
    run=each("find {dir} -type f -mtime +{age}", "mv"),
    say=[
        "move [all] [the] files older than {age} [(from|in|under) {dir}] (to|into) {dir2}",
        "find [all] files older than {age} [(in|under) {dir}] and move them (to|into) {dir2}",
        "move [all] files (not|that were not) " + CHANGED + " (in|for) [the last] {age} [from {dir}] (to|into) {dir2}",
        "archive [all] files older than {age} [(from|in) {dir}] (in|into|to) [the (folder|directory)] {dir2}",
        "move old files (from|in|under) {dir} , older than {age} , (to|into) {dir2}",
        "put [all] files older than {age} [(from|in|under) {dir}] (in|into) {dir2}",
        "from {dir} move everything older than {age} (to|into) {dir2}",
        "files older than {age} [in {dir}] should (go|be moved) (to|into) {dir2}",
    ],
    default={"dir": "."}, tags="find mv mtime")

intent("find-move-larger",
    run=each("find {dir} -type f -size +{size}", "mv"),
    say=[
        "move [all] [the] files (larger than|bigger than|over|above) {size} [(from|in|under) {dir}] (to|into) {dir2}",
        "find [all] files (larger than|bigger than|over) {size} [(in|under) {dir}] and move them (to|into) {dir2}",
        "move [all] (big|large) files (from|in|under) {dir} , (over|larger than) {size} , (to|into) {dir2}",
        "put [all] files (over|larger than) {size} [(from|in|under) {dir}] (in|into) {dir2}",
        "from {dir} move everything (over|larger than) {size} (to|into) {dir2}",
        "files (over|larger than) {size} [in {dir}] should (go|be moved) (to|into) {dir2}",
    ],
    default={"dir": "."}, tags="find mv size", weight=.7)

intent("find-copy-recent",
    run=each("find {dir} -type f -mtime -{age}", "cp"),
    say=[
        "copy [all] [the] files " + CHANGED + " " + LAST + " {age} [(from|in|under) {dir}] (to|into) {dir2}",
        "find [all] files " + CHANGED + " " + LAST + " {age} [(in|under) {dir}] and copy them (to|into) {dir2}",
        "copy [all] (recent files|files) (newer than|not older than) {age} [(from|in|under) {dir}] (to|into) {dir2}",
        "back up [all] files " + CHANGED + " " + LAST + " {age} [(from|in|under) {dir}] (to|into) {dir2}",
        "from {dir} copy everything " + CHANGED + " " + LAST + " {age} (to|into) {dir2}",
        "put copies of [all] files " + CHANGED + " " + LAST + " {age} (in|into) {dir2}",
    ],
    default={"dir": "."}, tags="find cp mtime", weight=.8)

intent("find-copy-glob",
    run=each("find {dir} -type f -name '{glob}'", "cp"),
    say=[
        "find [all] (files matching|) {glob} (in|under|below) {dir} and copy them (to|into) {dir2}",
        "recursively copy [all] {glob} (from|in|under) {dir} (to|into) {dir2}",
        "copy [all] (files matching|) {glob} (anywhere under|below|under) {dir} (to|into) {dir2}",
        "find [all] {glob} and copy them (to|into) {dir2}",
        "collect [all] {glob} (under|below) {dir} (in|into) {dir2}",
        "search {dir} for {glob} and copy them (to|into) {dir2}",
    ],
    default={"dir": "."}, tags="find cp glob", weight=.7)

# ---------------------------------------------------------------- other acts

intent("find-gzip-ext",
    run="find {dir} -type f -name '*.{ext}' -exec gzip {{}} +",
    say=[
        "(compress|gzip) [all] [the] {ext} files (under|below|anywhere under|in) {dir}",
        "recursively (compress|gzip) [all] [the] {ext} files " + UNDER,
        "find [all] {ext} files " + UNDER + " and (compress|gzip) them",
        "gzip every {ext} file (under|below|in) {dir}",
        "find and (compress|gzip) [all] {ext} files " + UNDER,
        "(compress|gzip) [all] {ext} files (recursively|including those in (subfolders|subdirectories)) " + UNDER,
    ],
    default={"dir": "."}, tags="find gzip")

intent("find-gzip-older",
    run="find {dir} -type f -name '*.{ext}' -mtime +{age} -exec gzip {{}} +",
    say=[
        "(compress|gzip) [all] [the] {ext} files older than {age} " + UNDER,
        "find [all] {ext} files older than {age} " + UNDER + " and (compress|gzip) them",
        "(compress|gzip) old {ext} files " + UNDER + " , older than {age}",
        "find and (compress|gzip) [all] {ext} files older than {age} " + UNDER,
        "gzip {ext} files (not|that were not) " + CHANGED + " (in|for) {age} " + UNDER,
        "in {dir} (compress|gzip) [all] {ext} files older than {age}",
    ],
    default={"dir": "."}, tags="find gzip mtime")

intent("find-tar-ext",
    run={"gnu": "find {dir} -type f -name '*.{ext}' -print0 | tar -czf {archive} --null -T -"},
    say=[
        "(archive|pack|tar|put|compress) [all] [the] {ext} files (under|below|anywhere under|in) {dir} (into|in|to|as) {archive}",
        "recursively (archive|pack|tar) [all] [the] {ext} files " + UNDER + " (into|in|to) {archive}",
        "find [all] {ext} files " + UNDER + " and (archive|pack|tar|put) them (into|in|to) {archive}",
        "(create|make) [the] [archive|tarball] {archive} (from|with|of) all {ext} files (under|below) {dir}",
        "tar all {ext} files found (under|below|in) {dir} (into|to|as) {archive}",
    ],
    default={"dir": "."}, tags="find tar", weight=.7)

intent("find-ls",
    run="find {dir} -type f -name '*.{ext}' -exec ls -lh {{}} +",
    say=[
        "find [all] {ext} files " + UNDER + " and (show|list|print) [their] (details|size and date|sizes and dates|permissions)",
        "find [all] {ext} files " + UNDER + " (with|including|and show) [their] (details|sizes|permissions|size and date)",
        "recursively list [all] {ext} files " + UNDER + " with (details|sizes|permissions)",
        "list details of [all] {ext} files (under|below) {dir}",
        "long listing of [all] {ext} files (under|below|found in) {dir}",
        "list [all] {ext} files recursively in long format " + UNDER,
        "?how big are the {ext} files (under|below) {dir}",
    ],
    default={"dir": "."}, tags="find ls")

intent("find-large-ls",
    run="find {dir} -type f -size +{size} -exec ls -lh {{}} +",
    say=[
        "find [all] files (larger than|bigger than|over) {size} " + UNDER + " and (show|list|print) [their] (details|sizes|size and date)",
        "find [all] files (larger than|bigger than|over) {size} " + UNDER + " (with|including) [their] (details|sizes)",
        "list [all] files (larger than|bigger than|over) {size} " + UNDER + " with (details|sizes|their size)",
        "list details of [all] files (over|larger than|bigger than) {size} " + UNDER,
        "(show|list) [the] sizes of [all] files (over|larger than|bigger than) {size} " + UNDER,
        "long listing of [all] files (over|larger than) {size} " + UNDER,
    ],
    default={"dir": "."}, tags="find ls size")

intent("find-touch-all",
    run="find {dir} -type f -exec touch {{}} +",
    say=[
        "touch (all|every) file[s] (in|under|below) {dir} [recursively]",
        "recursively touch [all] [the] files " + UNDER,
        "update [the] (timestamp|timestamps|modification time|modification times) of all files (in|under|below) {dir}",
        "set [the] (modification time|date|timestamp) of all files (in|under) {dir} to now",
        "find all files (in|under) {dir} and touch them",
        "make all files (under|in) {dir} look (new|just modified)",
    ],
    default={"dir": "."}, tags="find touch", weight=.6)

intent("find-exec-wc",
    run="find {dir} -type f -name '*.{ext}' -exec wc -l {{}} +",
    say=[
        "count [the] lines (of|in) (each|every) {ext} file (in|under|below) {dir}",
        "find [all] {ext} files " + UNDER + " and count [the] lines (of|in) (each|every one)",
        "=[the] (line count|number of lines) of (each|every) {ext} file (in|under|below) {dir}",
        "?how many lines does (each|every) {ext} file (in|under|below) {dir} have",
        "recursively count [the] lines (in|of) (each|every) {ext} file " + UNDER,
        "=lines per {ext} file (under|below|in) {dir}",
        "count lines per {ext} file recursively " + UNDER,
    ],
    default={"dir": "."}, tags="find wc")

intent("find-grep-filename",
    run="find {dir} -type f -name '*.{ext}' -mtime -{age} -exec grep -l '{word}' {{}} +",
    say=[
        "=[all] {ext} files " + CHANGED + " " + LAST + " {age} (containing|that contain|with) {word} " + UNDER,
        "find [all] {ext} files " + CHANGED + " " + LAST + " {age} " + UNDER + " (that contain|containing|which mention) {word}",
        "?which {ext} files " + CHANGED + " " + LAST + " {age} " + UNDER + " (contain|mention) {word}",
        "search [the] {ext} files " + CHANGED + " " + LAST + " {age} " + UNDER + " for {word} , (names only|only file names)",
        "=recent {ext} files with {word} in them , (changed|modified) in the last {age} " + UNDER,
    ],
    default={"dir": "."}, tags="find grep", weight=.6)

intent("find-replace-ext",
    run={"gnu": "find {dir} -type f -name '*.{ext}' -exec sed -i 's/{word}/{word2}/g' {{}} +",
         "bsd": "find {dir} -type f -name '*.{ext}' -exec sed -i '' 's/{word}/{word2}/g' {{}} +"},
    say=[
        "replace {word} (with|by) {word2} in [all] [the] {ext} files (in|under|below) {dir}",
        "replace (all|every) [occurrences of|occurrence of] {word} (with|by) {word2} in [all] {ext} files " + UNDER + " [recursively]",
        "recursively replace {word} (with|by) {word2} in [all] [the] {ext} files " + UNDER,
        "change {word} (to|into) {word2} in [all] [the] {ext} files (in|under|below) {dir}",
        "find [all] {ext} files " + UNDER + " and replace {word} (with|by) {word2} in them",
        "in (all|every) {ext} file[s] " + UNDER + " (replace|change|substitute) {word} (with|by|to) {word2}",
        "find and replace {word} (with|by) {word2} in [all] {ext} files " + UNDER,
        "substitute {word2} for {word} in [all] {ext} files (in|under|below) {dir}",
        "rename {word} to {word2} in [all] {ext} files " + UNDER,
        "use {word2} instead of {word} in [all] {ext} files (in|under|below) {dir}",
        "search and replace {word} with {word2} (across|over|through|in) [all] {ext} files " + UNDER,
    ],
    default={"dir": "."}, tags="find sed replace")

intent("find-replace-all",
    run={"gnu": "find {dir} -type f -exec sed -i 's/{word}/{word2}/g' {{}} +",
         "bsd": "find {dir} -type f -exec sed -i '' 's/{word}/{word2}/g' {{}} +"},
    say=[
        "replace {word} (with|by) {word2} in (all files|every file|all the files) (in|under|below) {dir}",
        "replace (all|every) [occurrences of|occurrence of] {word} (with|by) {word2} in (all files|every file) " + UNDER + " [recursively]",
        "recursively replace {word} (with|by) {word2} " + UNDER,
        "change {word} (to|into) {word2} in (all files|every file) (in|under|below) {dir}",
        "in (all files|every file) " + UNDER + " (replace|change|substitute) {word} (with|by|to) {word2}",
        "find and replace {word} (with|by) {word2} in (all files|every file|the whole tree) " + UNDER,
        "substitute {word2} for {word} in all files (in|under|below) {dir}",
        "rename {word} to {word2} in all files " + UNDER,
        "use {word2} instead of {word} (everywhere|in all files) (in|under|below) {dir}",
        "search and replace {word} with {word2} (across|over|through|in) all files " + UNDER,
    ],
    default={"dir": "."}, tags="find sed replace")

# ---------------------------------------------------------------- duplicates, checksums

intent("find-duplicates",
    run={"gnu": "find {dir} -type f -exec md5sum {{}} + | sort | uniq -w 32 -D",
         "bsd": "find {dir} -type f -exec md5 -r {{}} + | sort | awk 'seen[$1]++'"},
    say=[
        "=[all] [the] duplicate files " + UNDER,
        "find [all] duplicate files " + UNDER,
        "=[all] files with (identical|the same|equal) (content|contents) " + UNDER,
        "find [all] files (that are identical|with the same content|with the same checksum|that have the same contents) " + UNDER,
        "?which files " + UNDER + " (are duplicates|are identical|have the same content|have the same contents)",
        "?are there [any] duplicate files " + UNDER,
        "find duplicates (by checksum|by content|by md5|by hash) " + UNDER,
        "=duplicates among [the] files " + UNDER,
        "search {dir} for duplicate files",
        "=files that exist (twice|more than once) " + UNDER + " by (content|checksum)",
        "detect duplicate files " + UNDER,
    ],
    default={"dir": "."}, tags="find md5sum uniq duplicates")

intent("find-duplicate-names",
    run={"gnu": "find {dir} -type f -printf '%f\\n' | sort | uniq -d"},
    say=[
        "=[all] [the] duplicate (file names|filenames|names) " + UNDER,
        "find (file names|filenames) (that occur|occurring|used) (more than once|twice|several times) " + UNDER,
        "find files with the same name (in different (folders|directories)|) " + UNDER,
        "?which (file names|filenames) (occur|exist|appear) (more than once|twice) " + UNDER,
        "?are there files with the same name " + UNDER,
        "list (file names|filenames) that are used more than once " + UNDER,
    ],
    default={"dir": "."}, tags="find uniq duplicates", weight=.6)

intent("find-md5-all",
    run={"gnu": "find {dir} -type f -exec md5sum {{}} +", "bsd": "find {dir} -type f -exec md5 {{}} +"},
    say=[
        "=[the] md5 (sums|sum|checksums|checksum|hashes|hash) of (all|every|each) (files|file) (in|under|below) {dir}",
        "(compute|calculate|get|create|generate) md5 (sums|checksums|hashes) (of|for) all files (in|under|below) {dir}",
        "recursively (compute|calculate|get) md5 (sums|checksums) " + UNDER,
        "md5sum all files " + UNDER + " recursively",
        "md5 every file (in|under|below) {dir}",
        "find all files " + UNDER + " and (compute|show) their md5 (sum|checksum|hash)",
    ],
    default={"dir": "."}, tags="find md5sum")

intent("find-sha-all-to",
    run={"gnu": "find {dir} -type f -exec sha256sum {{}} + > {file}", "bsd": "find {dir} -type f -exec shasum -a 256 {{}} + > {file}"},
    say=[
        "(write|save|store|put) [the] sha256 (sums|checksums|hashes) of all files (in|under|below) {dir} (to|in|into) {file}",
        "(create|make|generate) [a] (checksum file|sha256 file|list of sha256 checksums) {file} (for|of) all files (in|under|below) {dir}",
        "sha256sum all files (in|under) {dir} (into|to) {file}",
        "checksum every file (in|under) {dir} with sha256 and (write|save) [it] (to|in) {file}",
        "save checksums of everything (in|under) {dir} (to|in) {file}",
        "recursively compute sha256 checksums (of|in) {dir} and (save|write) them (to|in) {file}",
    ],
    tags="find sha256sum", weight=.6)

# ---------------------------------------------------------------- composed

NOUNS = [("files", "-type f"), ("files", "-type f"), ("{ext} files", "-type f -name '*.{ext}'"), ("{ext} files", "-type f -name '*.{ext}'"),
         ("files (ending in|with extension) {ext}", "-type f -name '*.{ext}'"), ("files (matching|named like) {glob}", "-type f -name '{glob}'"),
         ("files with {word} in (the|their) name", "-type f -name '*{word}*'"), ("files (starting|that start) with {name}", "-type f -name '{name}*'"),
         ("empty files", "-type f -empty"), ("hidden files", "-type f -name '.*'")]
CONDS = [("(larger than|bigger than|over|above) {size}", "-size +{size}", 1), ("smaller than {size}", "-size -{size:bytes}c", 1),
         ("older than {age}", "-mtime +{age}", 2), ("(modified|changed|edited) (in|within) the (last|past) {age}", "-mtime -{age}", 2),
         ("(not|that were not) (modified|changed|touched) (in|for) {age}", "-mtime +{age}", 2),
         ("(owned by|belonging to) [the] [user] {user}", "-user {user}", 3), ("with [the] (permissions|mode) {perm}", "-perm {perm}", 3), ("", "", 9), ("", "", 9)]
ACTS = [("(delete|remove|erase|get rid of)", "{np}", "-delete"), ("find", "{np} and (delete|remove) them", "-delete"),
        ("(copy)", "{np} (to|into) {dir2}", "-exec cp -t {dir2} {{}} +"), ("find", "{np} and copy them (to|into) {dir2}", "-exec cp -t {dir2} {{}} +"),
        ("(move)", "{np} (to|into) {dir2}", "-exec mv -t {dir2} {{}} +"), ("find", "{np} and move them (to|into) {dir2}", "-exec mv -t {dir2} {{}} +"),
        ("count", "{np}", "| wc -l"), ("count how many", "{np} there are", "| wc -l"), ("?how many", "{np} are there", "| wc -l"), ("=[the] number of", "{np}", "| wc -l"),
        ("(compress|gzip)", "{np}", "-exec gzip {{}} +"), ("find", "{np} and (gzip|compress) them", "-exec gzip {{}} +"),
        ("find", "{np} and (show|list) [their] details", "-exec ls -lh {{}} +"), ("list", "{np} with (details|sizes)", "-exec ls -lh {{}} +"),
        ("=[the] total size of [all]", "{np}", "-exec du -ch {{}} + | tail -n 1"), ("?how much space do", "{np} (take|use) (up|together|in total)", "-exec du -ch {{}} + | tail -n 1"),
        ("?which", "{np} contain {word2}", "-exec grep -l '{word2}' {{}} +"),
        ("find", "{np} (that contain|containing) [the] [text|string] {word2}", "-exec grep -l '{word2}' {{}} +"),
        ("(set|change) [the] (permissions|mode) of", "{np} to {perm2}", "-exec chmod {perm2} {{}} +"),
        ("change [the] owner of", "{np} to {user2}", "-exec chown {user2} {{}} +"),
        ("replace {word2} (with|by) {word3} in", "{np}", "-exec sed -i 's/{word2}/{word3}/g' {{}} +"),
        ("list", "{np} sorted by name", "| sort"), ("find", "{np} and sort (them|the result)", "| sort"),
        ("(save|write) [the] (list|names|paths) of", "{np} (to|in|into) {file}", "> {file}"), ("find", "{np} and (write|save) [the] (list|names|result) (to|in|into) {file}", "> {file}")]


@compose("find-act-composed", weight=8, tags="find")
def find_act_composed(rng):
    """What × condition × where × action, each said in its own words."""
    noun, kind = rng.choice(NOUNS)
    cond, test, _ = rng.choice(CONDS)
    first, frame, action = rng.choice(ACTS)
    if "{perm2}" in action and "{perm}" in test:
        cond, test = "", ""
    where = rng.choice(["(in|under|inside|within|below) {dir}", "(in|under|below) {dir}", "", "(here|in this folder|in the current directory)"])
    if not cond:   # without a condition and "below", these are requests for plain ls, rm, cp and mv
        where = rng.choice(["(under|below|anywhere under|anywhere in) {dir}", "(in|under) {dir} recursively", "in {dir} and [all] [its] (subfolders|subdirectories)"])
    parts = [noun, where, cond] if rng.random() < .45 else [noun, cond, where]
    every = "" if first.startswith(("?", "=", "count how")) else rng.choice(["[all] ", "[all] [the] ", "every ", ""])
    if every == "every ":
        every = "[all] "
    say = first + " " + frame.replace("{np}", every + " ".join(p for p in parts if p))
    run = " ".join(p for p in ("find {dir}", kind, test, action) if p)
    if "sed -i" in run:
        return say, {"gnu": run, "bsd": run.replace("sed -i 's", "sed -i '' 's")}, {"dir": "."}
    if " -t {dir2}" in run:
        return say, {"gnu": run, "bsd": run.replace(" -t {dir2} {{}} +", " {{}} {dir2} \\;")}, {"dir": "."}
    return say, run, {"dir": "."}
