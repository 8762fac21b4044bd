"""Finding files and directories by name, kind, size, age, owner and permissions, and printing what was found.

Acting on what was found (delete, copy, compress ...) is in finding_acts.py.
"""
from training.dsl import compose, intent

HERE = "(here|in this (folder|directory|dir)|in the current (folder|directory|dir)|in my current (folder|directory))"
AT = ("(in|under|inside|within|below|in the (folder|directory|dir)|under the directory|anywhere (in|under)|somewhere in|"
      "located in|stored in|that are in) {dir}")
IN = "[(" + AT + "|" + AT + "|in [the] {dir} (folder|directory|dir)|" + HERE + ")]"
WHERE = "[(in|under|inside|within|below) {dir}]"
FIND = "(find|locate|search for|look for|get|find me|track down|hunt for|discover)"
DIRS = "(directories|folders|dirs|subdirectories|subfolders)"
NAMED = "(named|called|with [the] name|by the name [of]|whose name is)"
EXTENSION = "(with [the] [file] extension {ext}|ending (in|with) {ext}|that end (in|with) {ext}|of type {ext}|with a {ext} (extension|ending|suffix))"
BIGGER = "(larger than|bigger than|over|above|greater than|exceeding|of more than|more than|that exceed|heavier than)"
SMALLER = "(smaller than|under|below|less than|of less than|that are less than|not reaching)"
CHANGED = "(modified|changed|edited|updated|touched|written)"

# ---------------------------------------------------------------- by name

intent("find-file-named",
    run="find {dir} -type f -name '{file:base}'",
    say=[
        "find [the|a] file " + NAMED + " {file} " + IN,
        "?where is [the file] {file} " + WHERE,
        "?where (did i put|have i put|is my|do i have) [the file] {file}",
        "(locate|look for|search for) [the|a] file {file} " + IN,
        FIND + " {file} (in|under|inside|within|somewhere in|somewhere under|below) {dir}",
        "search {dir} for [a file] (called|named) {file}",
        "search [the] (folder|directory|tree) {dir} for [the] file {file}",
        "=[all] files " + NAMED + " {file} " + IN,
        "=[every|each] file (named|called) [exactly] {file} " + IN,
        "?is there a file (named|called) {file} (in|under|somewhere in|anywhere under) {dir}",
        "?in which (folder|directory) is [the file] {file}",
        "?which (folder|directory|directories) [under {dir}] (has|have|contain|contains) [a|the] file {file}",
        "=[the] (path|location|full path) of [the file] {file} (in|under|below) {dir}",
        "find {file}",
        "find -name {file} [in {dir}]",
        "i lost {file} , it must be somewhere (in|under) {dir}",
        "=all copies of {file} (in|under) {dir}",
    ],
    default={"dir": "."}, tags="find name")

intent("find-file-iname",
    run="find {dir} -type f -iname '{file:base}'",
    say=[
        "find [the|a] file " + NAMED + " {file} " + WHERE + " (ignoring case|case insensitive|case-insensitively|regardless of case|in any case|no matter the case)",
        "case[ |-]insensitive(ly) (find|search for|look for|locate) [the] file {file} " + IN,
        "case insensitive (search|find) for [a|the] file (named|called) {file} " + IN,
        "(ignoring|ignore) case find [the] file {file} " + IN,
        "=files (named|called) {file} (ignoring|without regard to|regardless of) (case|upper and lower case|capitalisation) " + WHERE,
        "=files " + WHERE + " whose name is {file} in (upper or lower|any|whatever) case",
        "find {file} " + WHERE + " (upper or lower case|whatever the case|with any capitalization)",
        "look for {file} " + WHERE + " , (case does not matter|i dont care about case|ignore case)",
        "?is there a {file} " + WHERE + " (ignoring case|in any capitalization)",
        "find -iname {file} [in {dir}]",
        "search {dir} for {file} (ignoring case|case insensitive)",
        "locate every {file} " + WHERE + " (not case sensitive|ignoring case|upper or lower case)",
    ],
    default={"dir": "."}, tags="find iname")

intent("find-name-contains",
    run="find {dir} -type f -name '*{word}*'",
    say=[
        "=[all] files (with|having|containing) {word} in (the|their) [file] (name|filename) " + WHERE,
        "=[all] files whose name (contains|has|includes) [the (word|text|string)] {word} " + WHERE,
        FIND + " [all|any] files " + WHERE + " whose (name|filename) contains {word}",
        "find [all] files that have {word} in (the|their) name " + WHERE,
        "?which files " + WHERE + " have {word} in (the|their) name",
        "?which filenames contain {word} " + WHERE,
        "?what files are named something [like|with] {word} " + WHERE,
        "?are there [any] files with {word} in the name " + WHERE,
        "search [for] [file] names " + "[in {dir}] containing {word}",
        "search {dir} for files with {word} in (the|their) (name|filename)",
        "look for files named something like {word} " + WHERE,
        "=filenames (with|containing|including) {word} " + WHERE,
        "=files " + WHERE + " with names (containing|including) {word}",
        "find files by partial name {word} " + WHERE,
    ],
    default={"dir": "."}, tags="find name")

intent("find-name-contains-nocase",
    run="find {dir} -type f -iname '*{word}*'",
    say=[
        "=[all] files with {word} in (the|their) name " + WHERE + " (ignoring case|case insensitive|in any case)",
        "=files " + WHERE + " whose name contains {word} (ignoring case|regardless of case|case insensitively|upper or lower case)",
        "find files that have {word} in (the|their) name " + WHERE + " (ignoring|regardless of) case",
        "case insensitive (search|find) for filenames (containing|with) {word} " + WHERE,
        "?which files " + WHERE + " have {word} in their name , (upper or lower case|whatever the case|ignoring case)",
        "search {dir} for filenames containing {word} , (ignore case|case does not matter)",
        "(ignoring case|case insensitively) find files with {word} in the (name|filename) " + WHERE,
        "=filenames with {word} in (any|upper or lower) case " + WHERE,
        "look for (filenames|file names) like {word} " + WHERE + " not case sensitive",
        "find file names matching {word} " + WHERE + " without caring about case",
    ],
    default={"dir": "."}, tags="find iname")

intent("find-ext",
    run="find {dir} -type f -name '*.{ext}'",
    say=[
        "=[all] [the] {ext} files (under|below|anywhere in|anywhere under|somewhere in) {dir}",
        "find [all|every|any] {ext} files (in|under|inside|within|below) {dir}",
        FIND + " [all] [the] {ext} files " + IN,
        FIND + " [all] files " + EXTENSION + " " + IN,
        "find every {ext} file " + IN,
        "?where are [all] [(my|the)] {ext} files [under {dir}]",
        "?which {ext} files (are [there]|exist|do i have|can be found) (in|under) {dir}",
        "?are there [any] {ext} files (anywhere in|under|below|somewhere in) {dir}",
        "?is there any {ext} file (in|under) {dir}",
        "search {dir} for {ext} files",
        "search [the] {dir} (folder|directory) [recursively] for files " + EXTENSION,
        "recursively (list|find|show|print) [all] {ext} files " + WHERE,
        "list [all] {ext} files recursively " + WHERE,
        "list [all] {ext} files (in|under|below) {dir} (and|including) [all] [its] (subdirectories|subfolders|sub folders|subdirs)",
        "=all {ext} files in this (folder|directory) and (its|all) (subfolders|subdirectories)",
        "=paths of [all] {ext} files " + WHERE,
        "in {dir} , find all {ext} files",
        "under {dir} look for {ext} files",
    ],
    default={"dir": "."}, tags="find name")

intent("find-ext-nocase",
    run="find {dir} -type f -iname '*.{ext}'",
    say=[
        "=[all] {ext} files " + WHERE + " (ignoring case|case insensitive|upper or lower case|in any case)",
        "find {ext} files " + WHERE + " (whether the extension is in upper or lower case|regardless of the case of the extension|no matter the case)",
        "=files with [the] extension {ext} " + WHERE + " (ignoring|regardless of) case",
        "case insensitive (search|find) for {ext} files " + WHERE,
        "=files ending in {ext} , upper or lower case " + WHERE,
        "find all {ext} files " + WHERE + " (ignore case|case-insensitive|not case sensitive)",
        "(ignoring case|case insensitively) (find|list|search for) {ext} files " + WHERE,
        "?which files " + WHERE + " end in {ext} in whatever case",
        "look for {ext} files " + WHERE + " , the extension may be (uppercase|capitalized|in capitals) too",
        "search {dir} for {ext} files ignoring (case|capitalization)",
    ],
    default={"dir": "."}, tags="find iname")

intent("find-two-exts",
    run="find {dir} -type f \\( -name '*.{ext}' -o -name '*.{ext2}' \\)",
    say=[
        "=[all] {ext} and {ext2} files " + IN,
        "=[all] {ext} or {ext2} files " + IN,
        FIND + " [all] files ending (in|with) [either] {ext} or {ext2} " + IN,
        FIND + " [all] {ext} (and|or|as well as|plus) {ext2} files " + IN,
        "=files with [the] extension[s] {ext} (or|and) {ext2} " + WHERE,
        "?which files " + WHERE + " are {ext} or {ext2}",
        "?which files " + WHERE + " have [the] extension {ext} or {ext2}",
        "=files that are (either {ext} or {ext2}|{ext} or {ext2}) " + WHERE,
        "search {dir} for {ext} and {ext2} files",
        "list {ext} and {ext2} files recursively " + WHERE,
        "look for files of type {ext} or {ext2} " + WHERE,
        "=every {ext} file and every {ext2} file " + WHERE,
    ],
    default={"dir": "."}, tags="find name or")

intent("find-three-exts",
    run="find {dir} -type f \\( -name '*.{ext}' -o -name '*.{ext2}' -o -name '*.{ext3}' \\)",
    say=[
        "=[all] {ext} , {ext2} and {ext3} files " + WHERE,
        "=[all] {ext}, {ext2} or {ext3} files " + WHERE,
        "find [all] files ending (in|with) {ext}, {ext2} or {ext3} " + WHERE,
        "=files with [the] extension[s] {ext}, {ext2} (or|and) {ext3} " + WHERE,
        "find {ext} or {ext2} or {ext3} files " + WHERE,
        "?which files " + WHERE + " are {ext}, {ext2} or {ext3}",
        "search {dir} for {ext}, {ext2} and {ext3} files",
        "look for {ext} {ext2} and {ext3} files " + WHERE,
        "list {ext}, {ext2} and {ext3} files recursively " + WHERE,
        "=everything " + WHERE + " that ends in {ext}, {ext2} or {ext3}",
    ],
    default={"dir": "."}, tags="find name or")

intent("find-not-ext",
    run="find {dir} -type f -not -name '*.{ext}'",
    say=[
        "=[all] files (that are not|which are not|that arent|other than|except|excluding|but not|apart from) {ext} [files] " + WHERE,
        "=[all] files (not ending|that do not end|that don't end|which dont end) (in|with) {ext} " + WHERE,
        "=files (without|not having|lacking) [the] (extension {ext}|{ext} extension) " + WHERE,
        "=everything (except|but|other than) {ext} files " + WHERE,
        "find [all] files " + WHERE + " (except|excluding|but not|other than) {ext} files",
        "?which files " + WHERE + " (are not|aren't|are no) {ext} [files]",
        "=non {ext} files " + WHERE,
        "=all but [the] {ext} files " + WHERE,
        "search {dir} for files that (are not|aren't) {ext}",
        "look for anything that is not a {ext} file " + WHERE,
    ],
    default={"dir": "."}, tags="find not name")

intent("find-glob",
    run="find {dir} -type f -name '{glob}'",
    say=[
        "=[all] files (matching|that match|like) [the] [pattern|glob|wildcard] {glob} " + IN,
        FIND + " {glob} " + IN,
        FIND + " [all] [files] {glob} (in|under|inside|below) {dir}",
        FIND + " [all] files (matching|named|like|called) {glob} " + IN,
        "?which files (under|below|anywhere in) {dir} match {glob}",
        "?where are [all] the {glob} files " + WHERE,
        "?are there any {glob} files " + WHERE,
        "=files whose name matches {glob} " + WHERE,
        "search {dir} for {glob}",
        "=everything (matching|that matches) {glob} (in|under) {dir}",
        "recursively (list|find) {glob} " + WHERE,
        "find -name {glob} " + WHERE,
        "=all {glob} files " + WHERE,
    ],
    default={"dir": "."}, tags="find glob")

intent("find-name-starts",
    run="find {dir} -type f -name '{name}*'",
    say=[
        "=[all] files (starting|that start|beginning|that begin|which start) with {name} " + WHERE,
        "=files whose name (starts|begins) with {name} " + WHERE,
        FIND + " [all] files (whose name starts|with names starting|starting|beginning) with {name} " + IN,
        "?which files " + WHERE + " (start|begin) with {name}",
        "?which file names (start|begin) with {name} " + WHERE,
        "=files with [the] prefix {name} " + WHERE,
        "=files prefixed [with] {name} " + WHERE,
        "search {dir} for files (starting|beginning) with {name}",
        "look for filenames that begin with {name} " + WHERE,
        "=everything in {dir} whose filename starts with {name}",
    ],
    default={"dir": "."}, tags="find name")

intent("find-dir-named",
    run="find {dir} -type d -name '{name}'",
    say=[
        "find [the|a|all] (directory|folder|dir) " + NAMED + " {name} " + IN,
        "find [all] (directories|folders|dirs) " + NAMED + " {name} " + IN,
        "=[all] (directories|folders|dirs) (named|called) {name} " + IN,
        "?where is [the|my] (folder|directory|dir) {name} " + WHERE,
        "?where is the {name} (folder|directory|dir) " + WHERE,
        "(locate|search for|look for) [the|a] {name} (folder|directory|dir) " + IN,
        "?which (folders|directories) (under|in) {dir} are (called|named) {name}",
        "search {dir} for (folders|directories|a folder|a directory) (named|called) {name}",
        "=every (folder|directory) " + "that is (called|named) {name} " + WHERE,
        "?is there a (folder|directory) (named|called) {name} (in|under|somewhere in) {dir}",
        "=[the] path of [the] (folder|directory) {name} " + WHERE,
        "=all {name} (directories|folders|dirs) " + WHERE,
    ],
    default={"dir": "."}, tags="find dir name")

intent("find-dir-contains-name",
    run="find {dir} -type d -name '*{word}*'",
    say=[
        "=[all] " + DIRS + " (with|having) {word} in (the|their) name " + WHERE,
        "=[all] " + DIRS + " whose name (contains|includes|has) {word} " + WHERE,
        "find " + DIRS + " (containing {word} in the name|that have {word} in their name) " + WHERE,
        "?which " + DIRS + " " + WHERE + " have {word} in (the|their) name",
        "?which " + DIRS + " are named something (like|with) {word} " + WHERE,
        "search {dir} for " + DIRS + " with {word} in (the|their) name",
        "look for (folder|directory) names containing {word} " + WHERE,
        "=(folder|directory) names (with|containing) {word} " + WHERE,
        "?is there a (folder|directory) with {word} in its name " + WHERE,
        "find (folders|directories) by partial name {word} " + WHERE,
    ],
    default={"dir": "."}, tags="find dir name")

intent("find-anything-named",
    run="find {dir} -name '*{word}*'",
    say=[
        "=(everything|anything|all|all things) (with|having) {word} in (the|its) name " + WHERE,
        "=[all] files (and|or) (folders|directories) with {word} in (the|their) name " + WHERE,
        "=files and (folders|directories) whose name contains {word} " + WHERE,
        "find (anything|everything|whatever) (whose name contains|named like|with a name like) {word} " + WHERE,
        "?what has {word} in its name " + WHERE,
        "?is there (anything|something) (called|named) [something] like {word} " + WHERE,
        "search {dir} for anything (called|named) {word}",
        "search [for] files (and|or) (directories|folders) containing {word} in the name " + WHERE,
        "look for files or folders named like {word} " + WHERE,
        "=every file or (folder|directory) whose name (contains|includes) {word} " + WHERE,
    ],
    default={"dir": "."}, tags="find name")

intent("find-regex-name",
    run={"gnu": "find {dir} -regextype posix-extended -type f -regex '.*{word}.*'", "bsd": "find -E {dir} -type f -regex '.*{word}.*'"},
    say=[
        "=files whose path matches [the] (regex|regular expression|regexp) {word} " + WHERE,
        "find files (by|with|using) [a|the] (regex|regular expression) {word} " + WHERE,
        "find files matching [the] (regex|regexp|regular expression) {word} " + WHERE,
        "=files (in|under) {dir} matching [the] (regex|regular expression) {word}",
        "?which (files|paths) match the (regex|regular expression) {word} " + WHERE,
        "search file (names|paths) " + WHERE + " with [the] (regex|regular expression) {word}",
        "look for files with a path matching regex {word} " + WHERE,
        "use (find with regex|find's regex|find -regex) {word} " + WHERE,
        "regex search {word} in file (names|paths) " + WHERE,
        "=paths " + WHERE + " that match [the] (regular expression|regex) {word}",
    ],
    default={"dir": "."}, tags="find regex")

# ---------------------------------------------------------------- everything, kinds

intent("find-all-files",
    run="find {dir} -type f",
    say=[
        "=[all] [the] files (in|under|inside|within|below) {dir} recursively",
        "recursively list [all] [the] files " + WHERE,
        "list [all] files recursively " + WHERE,
        "list (every|each) file (in|under|below) {dir} (and|including) [all] [its] (subfolders|subdirectories|sub directories|subdirs)",
        "=all files in this (folder|directory) and (its|all) (subfolders|subdirectories)",
        "find all [the] [regular] files " + IN,
        "find every [regular] file " + IN,
        "?which files are there (under|in) {dir} including subfolders",
        "?what files are [anywhere] (under|below) {dir}",
        "=every file anywhere (under|below|in) {dir}",
        "=[only] [the] regular files " + WHERE,
        "=paths of all files (in|under|below) {dir}",
        "walk {dir} and (print|list) (every|each) file",
        "=files in all (subdirectories|subfolders) of {dir}",
    ],
    default={"dir": "."}, tags="find type")

intent("find-all-dirs",
    run="find {dir} -type d",
    say=[
        "=[all] " + DIRS + " (under|in|below|of) {dir} recursively",
        "recursively list [all] [the] " + DIRS + " " + WHERE,
        "list [all] " + DIRS + " recursively " + WHERE,
        "find all [the] " + DIRS + " " + IN,
        "find every (directory|folder|subdirectory|subfolder) " + IN,
        "?which " + DIRS + " are there anywhere (under|below) {dir}",
        "=all (folders|directories) and (subfolders|subdirectories) (in|of|under) {dir}",
        "=every (directory|folder) (below|under) {dir} at any (depth|level)",
        "=all nested (folders|directories|dirs) " + WHERE,
        "list only (directories|folders) recursively " + WHERE,
        "walk {dir} and (print|list) (every|each) (directory|folder)",
        "=all (subdirectories|subfolders) at (any|every) level " + WHERE,
    ],
    default={"dir": "."}, tags="find dir")

intent("find-symlinks",
    run="find {dir} -type l",
    say=[
        "=[all] [the] (symlinks|symbolic links|soft links|sym links) " + IN,
        FIND + " [all] (symlinks|symbolic links|soft links) " + IN,
        "?which files (in|under) {dir} are (symlinks|symbolic links|links)",
        "?are there [any] (symlinks|symbolic links) " + WHERE,
        "?where are the (symlinks|symbolic links|soft links) (in|under) {dir}",
        "recursively list [all] (symlinks|symbolic links) " + WHERE,
        "=every (symlink|symbolic link|soft link) " + WHERE,
        "search {dir} for (symlinks|symbolic links|soft links)",
        "=files that are [just] (symlinks|symbolic links) " + WHERE,
        "find everything that is a (symlink|symbolic link) " + WHERE,
    ],
    default={"dir": "."}, tags="find symlink")

intent("find-broken-links",
    run={"gnu": "find {dir} -xtype l", "bsd": "find -L {dir} -type l"},
    say=[
        "=[all] (broken|dangling|dead|orphaned|stale) (symlinks|symbolic links|links|soft links) " + IN,
        FIND + " [all] (broken|dangling|dead) (symlinks|symbolic links|links) " + IN,
        "?which (symlinks|symbolic links|links) " + WHERE + " are (broken|dangling|dead)",
        "?are there [any] (broken|dangling|dead) (symlinks|links|symbolic links) " + WHERE,
        "=(symlinks|symbolic links|links) (that point|pointing) (nowhere|to nothing|to missing files|to files that do not exist|to nonexistent files) " + WHERE,
        "=(symlinks|links) whose target (is missing|does not exist|is gone|no longer exists) " + WHERE,
        "check {dir} for (broken|dangling|dead) (links|symlinks)",
        "search {dir} for (broken|dead) (symlinks|symbolic links)",
        "look for (symlinks|links) that (don't work|dont work|do not resolve|lead nowhere) " + WHERE,
        "=invalid (symlinks|symbolic links) " + WHERE,
    ],
    default={"dir": "."}, tags="find symlink broken")

intent("find-links-to",
    run="find {dir} -lname '*{file:base}'",
    say=[
        "=[all] (symlinks|symbolic links|links) (pointing|that point|linking|that link) to {file} " + WHERE,
        "find [all] (symlinks|symbolic links|soft links) to {file} " + WHERE,
        "?which (symlinks|symbolic links|links) " + WHERE + " point (to|at) {file}",
        "?what links (symbolically )to {file} " + WHERE,
        "search {dir} for symlinks (to|pointing at) {file}",
        "=(symlinks|symbolic links) whose target is {file} " + WHERE,
        "look for symbolic links (to|that lead to) {file} " + WHERE,
        "list symlinks that (resolve|refer) to {file} " + WHERE,
        "?are there symlinks to {file} " + WHERE,
        "=every symlink to {file} " + WHERE,
    ],
    default={"dir": "."}, tags="find symlink")

intent("find-hardlinks",
    run="find {dir} -samefile {file}",
    say=[
        "=[all] hard links (to|of) {file} " + WHERE,
        "=[all] hardlinks (to|of) {file} " + WHERE,
        "find [all] (hard links|hardlinks) (to|of|for) {file} " + WHERE,
        "?which files " + WHERE + " are (hard links|hardlinks|hard linked|hardlinked) to {file}",
        "=[all] names (that share|sharing|with) the [same] inode (with|of|as) {file} " + WHERE,
        "=files (that share an|with the same) inode (with|as) {file} " + WHERE,
        "search {dir} for (hard links|hardlinks) to {file}",
        "?what else is hard linked to {file} " + WHERE,
        "find files that are the same (inode|file) as {file} " + WHERE,
        "=other names of the same file as {file} " + WHERE,
    ],
    default={"dir": "."}, tags="find hardlink")

intent("find-hidden",
    run="find {dir} -type f -name '.*'",
    say=[
        "=[all] hidden files (in|under|below) {dir} recursively",
        FIND + " [all] (hidden|dot) files " + IN,
        "recursively (list|find|show) [all] hidden files " + WHERE,
        "find [all] files (starting|beginning|whose name starts) with a dot " + WHERE,
        "?which hidden files are there (anywhere under|below) {dir}",
        "?are there [any] hidden files (anywhere|somewhere) (in|under) {dir}",
        "=all (dotfiles|dot files|hidden files) (under|below) {dir} (and|including) subfolders",
        "search {dir} for (hidden files|dotfiles)",
        "find every hidden file " + WHERE,
        "=dotfiles anywhere (in|under) {dir}",
    ],
    default={"dir": "."}, tags="find hidden")

intent("find-hidden-dirs",
    run="find {dir} -type d -name '.?*'",
    say=[
        "=[all] hidden " + DIRS + " " + IN,
        FIND + " [all] hidden (directories|folders|dirs) " + IN,
        "?which hidden (folders|directories) (are|exist) (in|under) {dir}",
        "=(directories|folders) (starting|whose name starts|beginning) with a dot " + WHERE,
        "=dot (directories|folders|dirs) " + WHERE,
        "recursively list hidden (directories|folders) " + WHERE,
        "?are there [any] hidden (folders|directories) " + WHERE,
        "search {dir} for hidden (directories|folders)",
        "=every hidden (directory|folder) (in|below) {dir}",
        "look for hidden (directories|folders) " + WHERE,
    ],
    default={"dir": "."}, tags="find hidden dir")

intent("find-empty-files",
    run="find {dir} -type f -empty",
    say=[
        "=[all] [the] empty files " + IN,
        "=[all] (zero byte|0 byte|zero-byte|zero length|zero sized|0-byte) files " + IN,
        FIND + " [all|any] empty files " + IN,
        "?which files " + WHERE + " are empty",
        "?are there [any] empty files " + WHERE,
        "?any empty files " + WHERE,
        "?are any [of the] files " + WHERE + " empty",
        "=files (with no content|without content|with nothing in them|without anything in them|that contain nothing|of size (0|zero)) " + WHERE,
        "=files that are empty " + WHERE,
        "search {dir} for (empty|zero byte) files",
        "check {dir} for empty files",
        "=every empty file " + WHERE,
        "recursively (list|find|show) empty files " + WHERE,
    ],
    default={"dir": "."}, tags="find empty")

intent("find-empty-dirs",
    run="find {dir} -type d -empty",
    say=[
        "=[all] [the] empty " + DIRS + " " + IN,
        FIND + " [all|any] empty " + DIRS + " " + IN,
        "?which " + DIRS + " " + WHERE + " are empty",
        "?are there [any] empty " + DIRS + " " + WHERE,
        "?any empty " + DIRS + " " + WHERE,
        "=" + DIRS + " (with nothing in them|without any files|that contain nothing|with no files in them|that have no content) " + WHERE,
        "=(folders|directories) that are empty " + WHERE,
        "search {dir} for empty (folders|directories|dirs)",
        "check {dir} for empty (folders|directories|dirs)",
        "=every empty (folder|directory) " + WHERE,
        "recursively (list|find|show) empty (folders|directories) " + WHERE,
    ],
    default={"dir": "."}, tags="find empty dir")

intent("find-executable",
    run={"gnu": "find {dir} -type f -executable", "bsd": "find {dir} -type f -perm +111"},
    say=[
        "=[all] [the] executable files " + IN,
        "=[all] executables " + IN,
        FIND + " [all] (executable files|executables) " + IN,
        "?which files " + WHERE + " are executable",
        "?which files " + WHERE + " can (be executed|be run|i run|i execute)",
        "?are there [any] (executables|executable files) " + WHERE,
        "=files (that can be executed|with [the] (execute|executable|x) (permission|bit)|that are executable) " + WHERE,
        "search {dir} for (executables|executable files|programs that can be run)",
        "=every executable " + WHERE,
        "look for (executables|runnable files) " + WHERE,
    ],
    default={"dir": "."}, tags="find executable")

intent("find-depth",
    run="find {dir} -maxdepth {n} -type f",
    say=[
        "=files (at most|up to|no more than|not more than|max|maximum) {n} (levels|level|directories|folders) deep " + WHERE,
        "find files " + WHERE + " (at most|up to|no deeper than|not deeper than|going down max) {n} (levels|level) [(deep|down)]",
        "list files " + WHERE + " (up to|down to) (depth|level|a depth of) {n}",
        "=files (in|under) {dir} with (max depth|maxdepth|a maximum depth of|a depth limit of) {n}",
        "=files " + WHERE + " [but] not deeper than {n} (levels|level)",
        "search [for] files only {n} levels deep " + WHERE,
        "recursively list files " + WHERE + " but only {n} (levels|level) (deep|down)",
        "?which files are within {n} levels of {dir}",
        "=files down to level {n} " + WHERE,
        "find -maxdepth {n} files " + WHERE,
    ],
    default={"dir": "."}, tags="find depth")

intent("find-ext-depth1",
    run="find {dir} -maxdepth 1 -type f -name '*.{ext}'",
    say=[
        "find {ext} files " + WHERE + " (without (descending|going|recursing) into|but not in|not including|excluding|ignoring) (subdirectories|subfolders|sub directories)",
        "=[all] {ext} files (directly|only directly|immediately) (in|inside|under) {dir} , (not|but not) in (subfolders|subdirectories)",
        "=[all] {ext} files (in|of) {dir} only , (no|not) (recursion|subdirectories|subfolders|recursive)",
        "find {ext} files " + WHERE + " (non[-]recursively|without recursion|not recursively)",
        "non[-]recursive (search|find) for {ext} files " + WHERE,
        "find {ext} files (only|just) in the top level of {dir}",
        "search for {ext} files in {dir} but don't (descend|recurse|go) into (subfolders|subdirectories)",
        "=top level {ext} files (in|of) {dir} without (subdirectories|subfolders)",
        "?which {ext} files are directly in {dir} , not in its (subfolders|subdirectories)",
        "find {ext} files " + WHERE + " skip (all )(subfolders|subdirectories)",
    ],
    default={"dir": "."}, tags="find depth name")

intent("find-exclude-dir",
    run="find {dir} -type f -not -path '*/{name}/*'",
    say=[
        "find [all] files " + WHERE + " (excluding|except|ignoring|skipping|but not in|not in|but skip|leaving out|omitting) [the] {name} (directory|folder|dir)",
        "=[all] files (in|under) {dir} (except|excluding|other than|not) [those] (in|inside|under) [the] {name} [(directory|folder)]",
        "=[all] files (outside|not inside|not in) (the {name} (folder|directory)|the (folder|directory) {name}|{name}) (under|in) {dir}",
        "list files recursively " + WHERE + " (but ignore|ignoring|but skip|skipping|excluding) [the] (folder|directory) {name}",
        "find files but (ignore|skip|exclude|leave out) (everything in |)the {name} (folder|directory|dir) " + WHERE,
        "search {dir} for files without (looking|going|descending) (into|in) {name}",
        "(skip|ignore|exclude) the {name} (folder|directory) and (list|find|show) [all] [the] [other] files " + WHERE,
        "?which files are (under|in) {dir} apart from those in {name}",
        "=every file " + WHERE + " that is not in a (folder|directory) (called|named) {name}",
        "recursively list all files " + WHERE + " without [the] {name} (folder|directory)",
    ],
    default={"dir": "."}, tags="find exclude")

intent("find-ext-exclude-dir",
    run="find {dir} -type f -name '*.{ext}' -not -path '*/{name}/*'",
    say=[
        "find [all] {ext} files " + WHERE + " (excluding|except|ignoring|skipping|but not in|not in|leaving out) [the] {name} (directory|folder|dir)",
        "=[all] {ext} files (except|excluding|other than|but not) [those] (in|inside|under) [the] {name} [(directory|folder)] " + WHERE,
        "=[all] {ext} files (outside|not inside|not in) [the] {name} [folder|directory] " + WHERE,
        "find {ext} files but (ignore|skip|exclude) [the] {name} [folder|directory] " + WHERE,
        "search {dir} for {ext} files but skip (anything in |)[the] {name} [folder|directory]",
        "?which {ext} files are " + WHERE + " not in [the] (folder|directory) {name}",
        "look for {ext} files " + WHERE + " ignoring {name}",
        "list {ext} files recursively " + WHERE + " without {name}",
        "(ignoring|skipping|excluding) {name} , find all {ext} files " + WHERE,
        "=every {ext} file " + WHERE + " that is not inside {name}",
    ],
    default={"dir": "."}, tags="find exclude name")

intent("find-abs-paths",
    run={"gnu": "find {dir} -type f -exec realpath {{}} +", "bsd": "find {dir} -type f -exec realpath {{}} +"},
    say=[
        "=[the] (absolute|full) paths of [all] [the] files (in|under) {dir}",
        "=files (in|under) {dir} with (their|the) (absolute|full) (path|paths)",
        "list [all] files recursively with (absolute|full) paths " + WHERE,
        "find [all] files " + WHERE + " and (print|show) (their|the) (absolute|full) (path|paths)",
        "print [the] full path of (every|each) file " + WHERE,
        "recursively list files with (full|absolute) path[s] " + WHERE,
        "?what are the full paths of the files in {dir}",
        "show absolute paths for all files " + WHERE,
        "=(absolute|full) file paths " + WHERE,
        "get the (complete|absolute) path of every file (in|below) {dir}",
    ],
    default={"dir": "."}, tags="find realpath")

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
