"""Searching text in many files: grep -r and its relatives."""
from training.dsl import intent

UNDER = "[(in|under|inside|within|below) {dir}]"
HAVING = "(containing|that contain|with|which contain|having|that have|that mention|mentioning|including|that include)"
NOCASE = ("(ignoring case|case insensitive|case-insensitively|regardless of case|ignore case|case insensitively|"
          "in upper or lower case|no matter the case|whatever the case)")
EVERYWHERE = "(recursively|in all files|in every file|in all the files|across all files|in any file)"

# ---------------------------------------------------------------- many files

intent("grep-r",
    run="grep -rn '{word}' {dir}",
    say=[
        "(search|grep|look|scan) for {word} " + EVERYWHERE + " (in|under|inside|below|of) {dir}",
        "(search|grep|look|scan) for {word} [" + EVERYWHERE + "] (under|below|inside|in the directory|in the folder) {dir}",
        "recursively (search|grep|look) for {word} " + UNDER,
        "recursively (search|grep|scan) {dir} for {word}",
        "(search|grep|scan) {dir} recursively for {word}",
        "(search|grep|scan) (all files|every file|the files) (in|under|below) {dir} for {word}",
        "(search|grep|look) for {word} (under|below|anywhere in|everywhere in) {dir}",
        "search [the] (text|string|word|phrase) {word} in [the] (directory|folder) {dir}",
        "find [the] (text|string|word|phrase) {word} " + EVERYWHERE + " " + UNDER,
        "find [all] (occurrences|mentions|uses|instances) of {word} (under|below|anywhere in) {dir}",
        "?where (is|does) {word} (used|mentioned|occur|appear|written|found) (under|below|anywhere in) {dir}",
        "?where in [the files (of|under)] {dir} (is|does) {word} (mentioned|appear|occur|used)",
        "grep -r {word} " + UNDER,
        "grep {word} recursively " + UNDER,
        "grep {word} in (all files|every file) " + UNDER,
        "=[all] lines " + HAVING + " {word} in (all|the|any) files (under|in|below) {dir}",
        "=[all] (occurrences|mentions|uses|instances) of {word} (under|below|anywhere in) {dir} [with line numbers]",
        "search (everywhere|all files here|the whole directory|this folder) for {word}",
        "find {word} (in all files|anywhere in the files|in any of the files) (here|in this folder|of this directory)",
    ],
    default={"dir": "."}, tags="grep recursive")

intent("grep-ri",
    run="grep -rin '{word}' {dir}",
    say=[
        "(search|grep|look) for {word} (under|below|anywhere in|in all files of) {dir} " + NOCASE,
        "recursively (search|grep|look) for {word} " + UNDER + " " + NOCASE,
        "(search|grep|scan) {dir} recursively for {word} " + NOCASE,
        "(search|grep) (all files|every file) " + UNDER + " for {word} " + NOCASE,
        "case(-| )insensitive recursive (search|grep) for {word} " + UNDER,
        "case insensitively (search|grep) for {word} in all files " + UNDER,
        "find [the] (text|string|word|phrase) {word} in all files " + UNDER + " " + NOCASE,
        "find all (occurrences|mentions) of {word} (in|under) {dir} , " + NOCASE,
        "grep {word} recursively " + UNDER + " " + NOCASE,
        "(ignoring case|case insensitive) , search {dir} for {word}",
        "?where is {word} mentioned in {dir} , in (upper or lower|any) case",
    ],
    default={"dir": "."}, tags="grep recursive nocase")

intent("grep-rl",
    run="grep -rl '{word}' {dir}",
    say=[
        "=[all] [the] files (in|under|inside|below) {dir} (containing|that contain|which contain|mentioning|that mention|with the text|having|with the string) {word}",
        "=[all] [the] files (containing|that contain|which contain|mentioning|that mention|with the text|with the word|with the string) {word} " + UNDER,
        "=[only] [the] names of [the] files (containing|that contain|with|mentioning) [the] [text|string|word] {word} " + UNDER,
        "=(names|file names|filenames) of files " + UNDER + " that contain {word}",
        "find [all] [the] files " + UNDER + " (containing|that contain|which contain|mentioning|that mention|with the text|with the word|that include) {word}",
        "find [all] files (containing|that contain|with) [the] (text|string|word|phrase) {word} " + UNDER,
        "?which files " + UNDER + " (contain|mention|have|include|use) [the (text|string|word)] {word}",
        "?what files " + UNDER + " (contain|mention|include) {word}",
        "?in which files " + UNDER + " (does {word} (occur|appear)|is {word} (mentioned|used))",
        "grep [for] {word} (in|under) {dir} (but|and) (show|print|list) (only|just) [the] (file names|filenames|names)",
        "(search|grep) [recursively] for {word} " + UNDER + " and (list|print|show) [only] [the] [matching] (file names|filenames|files)",
        "list [the] files " + UNDER + " whose (content|contents|text) (includes|include|contains|contain|mentions) {word}",
        "get a list of [all] files (with|containing) {word} in them " + UNDER,
        "?is there a file " + UNDER + " (that contains|containing|that mentions) {word}",
    ],
    default={"dir": "."}, tags="grep recursive list")

intent("grep-rli",
    run="grep -rli '{word}' {dir}",
    say=[
        "=[all] [the] files (containing|that contain|mentioning|that mention) {word} " + UNDER + " " + NOCASE,
        "find [all] [the] files " + UNDER + " (containing|that contain|mentioning) {word} " + NOCASE,
        "?which files " + UNDER + " (contain|mention) {word} , " + NOCASE,
        "case(-| )insensitive search for files (containing|with) {word} " + UNDER,
        "=names of files (containing|with the text) {word} " + UNDER + " " + NOCASE,
        "list files with {word} in them " + UNDER + " " + NOCASE,
        "grep [for] {word} " + UNDER + " , only file names and " + NOCASE,
        "(ignoring case|case insensitively) find files that (contain|mention) {word} " + UNDER,
    ],
    default={"dir": "."}, tags="grep recursive list nocase")

intent("grep-rL",
    run="grep -rL '{word}' {dir}",
    say=[
        "=[all] [the] files (not containing|that do not contain|that don't contain|without|lacking|that do not mention|missing) {word} " + UNDER,
        "=[all] [the] files (in|under) {dir} (not containing|that do not contain|that don't contain|without|lacking) [the] [text|word|string] {word}",
        "find [all] files " + UNDER + " that (do not|don't|dont) (contain|have|mention|include) {word}",
        "?which files " + UNDER + " (do not|don't|dont) (contain|mention|have|include) {word}",
        "?in which files " + UNDER + " (does {word} not occur|is {word} missing)",
        "=names of files " + UNDER + " without {word} (in them|inside)",
        "list files lacking {word} " + UNDER,
        "find files where {word} (is missing|does not appear|doesn't occur) " + UNDER,
        "grep [for] files (without|not containing) {word} " + UNDER,
        "(search|look) for files that (lack|do not contain|are missing) {word} " + UNDER,
    ],
    default={"dir": "."}, tags="grep recursive list invert")

intent("grep-rc-total",
    run="grep -ro '{word}' {dir} | wc -l",
    say=[
        "count [all] [the] occurrences of {word} in (all files|every file|the files) " + UNDER,
        "?how (often|many times) does {word} (occur|appear) in (all files|the files) " + UNDER,
        "?how (often|many times) is {word} (used|mentioned) (in the files (in|under)|anywhere under) {dir}",
        "=[the] total number of occurrences of {word} (in all files|in files) " + UNDER,
        "count {word} in all files " + UNDER,
        "recursively count [the] occurrences of {word} " + UNDER,
        "count (how often|how many times) {word} (appears|occurs|is used) (under|below|in all files of) {dir}",
        "=total count of {word} (across|over|in) all files " + UNDER,
    ],
    default={"dir": "."}, tags="grep recursive count")

intent("grep-rl-count",
    run="grep -rl '{word}' {dir} | wc -l",
    say=[
        "count [the] [number of] files (containing|that contain|with|mentioning|that mention) {word} " + UNDER,
        "?how many files " + UNDER + " (contain|mention|have|include) {word}",
        "?in how many files " + UNDER + " (does {word} (occur|appear)|is {word} mentioned)",
        "=[the] number of files " + UNDER + " (containing|that contain|with|mentioning) {word}",
        "=count of files (with|containing) {word} " + UNDER,
        "count files with {word} (in them|inside) " + UNDER,
        "tell me how many files (contain|mention) {word} " + UNDER,
        "count how many files " + UNDER + " contain {word}",
    ],
    default={"dir": "."}, tags="grep recursive count list")

intent("grep-r-per-file",
    run="grep -rc '{word}' {dir} | grep -v ':0$'",
    say=[
        "count [the] (matches|lines with|matching lines of|lines containing) {word} (per|in each|for each|in every) file " + UNDER,
        "?how many lines (with|containing) {word} (does each|are in each|are there in each) file (in|under) {dir} [have]",
        "=[the] number of (matches|lines|hits) (of|for|with) {word} (per|in each|for each) file " + UNDER,
        "=(match|hit) count of {word} per file " + UNDER,
        "for each file " + UNDER + " count [the] lines (with|containing) {word}",
        "grep {word} " + UNDER + " and count per file",
        "list files " + UNDER + " with the number of lines (containing|matching) {word}",
        "=count of {word} lines by file " + UNDER,
    ],
    default={"dir": "."}, tags="grep recursive count", weight=.6)

intent("grep-r-include",
    run="grep -rn --include='*.{ext}' '{word}' {dir}",
    say=[
        "(search|grep|look|scan) for {word} in [all] [the] {ext} files " + UNDER,
        "(search|grep|scan) [all] [the] {ext} files " + UNDER + " for {word}",
        "(search|grep|look) for {word} " + UNDER + " (only in|but only in|just in|limited to|restricted to) {ext} files",
        "recursively (search|grep|look) for {word} in {ext} files " + UNDER,
        "find {word} in [all] [the] {ext} files " + UNDER,
        "find [all] (occurrences|mentions|uses) of {word} in {ext} files " + UNDER,
        "?where (is|does) {word} (used|mentioned|appear|occur) in [the] {ext} files " + UNDER,
        "=[all] lines (with|containing) {word} in {ext} files " + UNDER,
        "grep {word} in files (ending in|with extension|of type) {ext} " + UNDER,
        "grep {word} in *.{ext} recursively " + UNDER,
        "look (through|in) [all] [the] {ext} files " + UNDER + " for {word}",
        "=[all] uses of {word} in [the] {ext} files " + UNDER,
    ],
    default={"dir": "."}, tags="grep recursive include")

intent("grep-rl-include",
    run="grep -rl --include='*.{ext}' '{word}' {dir}",
    say=[
        "=[all] [the] {ext} files (containing|that contain|which contain|mentioning|that mention|with the text|with the word) {word} " + UNDER,
        "find [all] {ext} files " + UNDER + " (containing|that contain|which contain|mentioning|that mention|with the text|that include) {word}",
        "?which {ext} files " + UNDER + " (contain|mention|have|include|use) [the (text|string|word)] {word}",
        "?in which {ext} files " + UNDER + " (does {word} (occur|appear)|is {word} (mentioned|used))",
        "=names of [the] {ext} files " + UNDER + " (containing|that contain|with) {word}",
        "list {ext} files with {word} (in them|inside) " + UNDER,
        "grep for {ext} files (containing|with) {word} " + UNDER + " , names only",
        "(search|look) for {ext} files that (contain|mention|include) {word} " + UNDER,
        "get a list of [all] {ext} files (with|containing) {word} " + UNDER,
        "?is there a {ext} file " + UNDER + " that (contains|mentions) {word}",
    ],
    default={"dir": "."}, tags="grep recursive include list")

intent("grep-rL-include",
    run="grep -rL --include='*.{ext}' '{word}' {dir}",
    say=[
        "=[all] [the] {ext} files (not containing|that do not contain|that don't contain|without|lacking|that do not mention) {word} " + UNDER,
        "find [all] {ext} files " + UNDER + " (without|that do not contain|that don't have|lacking|not mentioning) {word}",
        "?which {ext} files " + UNDER + " (do not|don't|dont) (contain|mention|have|include|use) {word}",
        "=names of {ext} files " + UNDER + " that (lack|do not contain|don't contain) {word}",
        "list {ext} files without {word} (in them|inside) " + UNDER,
        "find {ext} files where {word} (is missing|does not appear|doesn't occur) " + UNDER,
        "(search|look) for {ext} files that (lack|do not contain|are missing) {word} " + UNDER,
        "?in which {ext} files " + UNDER + " is {word} missing",
    ],
    default={"dir": "."}, tags="grep recursive include invert", weight=.7)

intent("grep-r-exclude",
    run="grep -rn --exclude='*.{ext}' '{word}' {dir}",
    say=[
        "(search|grep|look) for {word} " + UNDER + " (excluding|except in|but not in|ignoring|skipping|leaving out) {ext} files",
        "recursively (search|grep) for {word} " + UNDER + " (excluding|except in|but not in|ignoring|skipping) {ext} files",
        "(search|grep) all files (except|but) {ext} files for {word} " + UNDER,
        "find {word} in all files " + UNDER + " (except|excluding|other than|that are not) {ext} [files]",
        "grep {word} " + UNDER + " without [looking in] {ext} files",
        "(skip|ignore|exclude) {ext} files and (search|grep) for {word} " + UNDER,
        "search {dir} for {word} but (skip|ignore|exclude) {ext} files",
        "?where is {word} used " + UNDER + " apart from {ext} files",
    ],
    default={"dir": "."}, tags="grep recursive exclude")

intent("grep-r-exclude-dir",
    run="grep -rn --exclude-dir='{name}' '{word}' {dir}",
    say=[
        "(search|grep|look) for {word} " + UNDER + " (excluding|except in|but not in|ignoring|skipping|leaving out) [the] {name} (directory|folder)",
        "recursively (search|grep) for {word} " + UNDER + " (excluding|except in|but not in|ignoring|skipping) [the] [(directory|folder)] {name}",
        "(search|grep) {dir} for {word} but (skip|ignore|exclude|not in|leave out) [the] (directory|folder) {name}",
        "find {word} in all files " + UNDER + " (except|excluding|but not) (in|those in) [the] {name} [(directory|folder)]",
        "grep {word} recursively " + UNDER + " without [looking in|going into] [the] (folder|directory) {name}",
        "(skip|ignore|exclude) [the] (directory|folder) {name} and (search|grep) for {word} " + UNDER,
        "search for {word} everywhere " + UNDER + " (except|but not) in [the] {name} [(directory|folder)]",
        "?where is {word} used " + UNDER + " apart from [the] {name} (folder|directory)",
    ],
    default={"dir": "."}, tags="grep recursive exclude")

intent("grep-r-word",
    run="grep -rnw '{word}' {dir}",
    say=[
        "(search|grep|look) for the (whole|exact|full) word {word} (in all files|recursively) " + UNDER,
        "(search|grep|scan) {dir} recursively for the (whole|exact|full|complete) word {word}",
        "recursively (search|grep) for the (whole|exact|full) word {word} " + UNDER,
        "find the (whole|exact|full) word {word} in (all files|any file|the files) " + UNDER,
        "find {word} as a (whole|full|complete|separate) word in all files " + UNDER,
        "grep {word} recursively " + UNDER + " (whole words only|matching whole words|as a whole word)",
        "whole word (search|grep) (for|of) {word} in all files " + UNDER,
        "?where does the exact word {word} (occur|appear) in the files " + UNDER,
    ],
    default={"dir": "."}, tags="grep recursive word")

intent("grep-here",
    run="grep -n '{word}' *.{ext}",
    say=[
        "(search|grep|look) for {word} in [all] [the] {ext} files (here|in this folder|in the current folder) (without subfolders|not recursively|but not in subfolders|only)",
        "(search|grep) *.{ext} for {word}",
        "grep {word} *.{ext}",
        "grep {word} in *.{ext}",
        "find {word} in *.{ext}",
        "(search|look) for {word} in *.{ext}",
        "=lines (with|containing) {word} in *.{ext}",
        "(search|grep) the {ext} files (of|in) this (folder|directory) only for {word} (not the subfolders|no subfolders|not recursively)",
    ],
    tags="grep glob", weight=.6)

intent("grep-fixed",
    run="grep -F '{word}' {file}",
    say=[
        "(search|grep|look) for the (literal|fixed|exact|plain) (string|text) {word} in {file}",
        "(search|grep) {file} for the (literal|fixed|plain) (string|text) {word}",
        "find the literal (string|text) {word} in {file}",
        "(search|grep) for {word} (literally|as a fixed string|as plain text|not as a regex|without regex) in {file}",
        "grep {word} in {file} (literally|as a fixed string|as plain text|not as a regular expression|without treating it as a regex)",
        "=lines (of|in) {file} with the (literal|exact) (string|text) {word}",
        "fixed string (search|grep) for {word} in {file}",
        "find {word} in {file} (literally|as plain text , no regex)",
    ],
    tags="grep fixed", weight=.7)

intent("grep-ere",
    run="grep -E '{word}' {file}",
    say=[
        "(search|grep) {file} (for|with) [the] (regex|regular expression|regexp|extended regex|pattern) {word}",
        "=lines (of|in) {file} (matching|that match) [the] (regex|regular expression|regexp|extended regular expression) {word}",
        "find lines in {file} that match [the] (regex|regular expression|regexp) {word}",
        "?which lines (of|in) {file} match [the] (regex|regular expression) {word}",
        "grep with [the] [extended] (regex|regular expression) {word} in {file}",
        "use [the] (regex|regular expression) {word} (on|to search|to filter) {file}",
        "regex (search|grep) (for|of) {word} in {file}",
        "match [the] (regex|regular expression) {word} (against|in) {file}",
    ],
    tags="grep regex", weight=.7)

intent("grep-color",
    run="grep --color=always '{word}' {file}",
    say=[
        "highlight {word} in {file}",
        "(search|grep) {file} for {word} and (highlight|color|colour) the (matches|match)",
        "find {word} in {file} (in color|in colour|with color|highlighted|with highlighting)",
        "(color|colour|colorize) [the] matches of {word} in {file}",
        "grep {word} {file} (with|in) (color|colour)",
        "=lines with {word} in {file} , the match (highlighted|in color)",
        "show [where] {word} [is] in {file} highlighted",
        "mark {word} in color in {file}",
    ],
    tags="grep color", weight=.5)

intent("zgrep",
    run="zgrep '{word}' {archive}",
    say=[
        "(search|grep|look) for {word} in [the] (compressed|gzipped|zipped|gz) [log] [file] {archive}",
        "(search|grep) [the] (compressed|gzipped|gz) [file] {archive} for {word}",
        "find {word} in [the] (compressed|gzipped|gz) file {archive}",
        "(search|grep) for {word} (inside|in) {archive} (without (unpacking|extracting|decompressing|unzipping) it|without decompression)",
        "=lines (with|containing|matching) {word} in [the] (compressed|gzipped|gz) file {archive}",
        "zgrep {word} {archive}",
        "zgrep {word} in {archive}",
        "?does [the] (gzipped|compressed) file {archive} contain {word} , show the lines",
        "search (inside|within) [the] gzipped {archive} for {word}",
        "?which lines of [the] (compressed|gzipped) [file] {archive} (contain|mention) {word}",
    ],
    tags="zgrep")

intent("grep-hidden-binary",
    run="grep -a '{word}' {file}",
    say=[
        "(search|grep|look) for {word} in [the] binary [file] {file} (as text|as if it were text|treating it as text)",
        "grep {word} in {file} (as text|as if it was text) (even if it is binary|although it is binary)",
        "(search|grep) [the] binary file {file} for {word}",
        "find {word} in [the] binary [file] {file}",
        "treat {file} as text and (search|grep) for {word}",
        "grep {word} {file} , it says binary file matches",
        "(search|grep) {file} for {word} even though it is binary",
        "=lines (with|containing) {word} in [the] binary file {file}",
    ],
    tags="grep binary", weight=.4)

intent("ps-grep-history",
    run="history | grep '{word}'",
    say=[
        "(search|grep|look through|scan) [my] [(shell|bash|command)] history for {word}",
        "(search|grep|look) for {word} in [my|the] [(shell|bash|command)] history",
        "find {word} in [my|the] [(shell|bash|command)] history",
        "?which commands (with|containing) {word} did i (run|type|use|enter)",
        "?when did i (use|run|type) {word}",
        "=[all] [my] (previous|past|earlier|last|old) commands (with|containing|that contain|matching) {word}",
        "=commands in [my] history (with|containing|that contain|matching) {word}",
        "=history entries (with|containing|matching) {word}",
        "grep {word} in history",
        "find (the|a) command i (ran|typed|used) (earlier|before|in the past) (with|containing) {word}",
    ],
    tags="history grep")
