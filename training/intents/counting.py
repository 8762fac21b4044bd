"""Counting lines, words, files and directories."""
from training.dsl import intent

UNDER = "[(in|under|inside|within|below) {dir}]"

# ---------------------------------------------------------------- counting

intent("wc-l",
    run="wc -l {file}",
    say=[
        "count [the] [number of] lines (in|of) [the file] {file}",
        "count lines {file}",
        "?how many lines (are|are there) in {file}",
        "?how many lines does {file} (have|contain)",
        "?how many lines has {file}",
        "?how long is {file} in lines",
        "=[the] number of lines (in|of) {file}",
        "=[the] line count (of|for|in) {file}",
        "=[the] length of {file} in lines",
        "count {file} lines",
        "wc lines {file}",
        "=[the] total lines in {file}",
        "?how many (rows|records) (are in|does) {file} [have]",
        "?how many lines {file}",
    ],
    tags="wc")

intent("wc-w",
    run="wc -w {file}",
    say=[
        "count [the] [number of] words (in|of) [the file] {file}",
        "count words {file}",
        "?how many words (are|are there) in {file}",
        "?how many words does {file} (have|contain)",
        "?how many words (did i write|have i written) in {file}",
        "=[the] number of words (in|of) {file}",
        "=[the] word count (of|for|in) {file}",
        "=[the] length of {file} in words",
        "wc words {file}",
        "=[the] total words in {file}",
        "?how many words {file}",
    ],
    tags="wc")

intent("wc-m",
    run="wc -m {file}",
    say=[
        "count [the] [number of] (characters|chars|letters) (in|of) [the file] {file}",
        "count (characters|chars) {file}",
        "?how many (characters|chars) (are|are there) in {file}",
        "?how many (characters|chars|letters) does {file} (have|contain)",
        "=[the] number of (characters|chars) (in|of) {file}",
        "=[the] (character|char) count (of|for|in) {file}",
        "=[the] length of {file} in characters",
        "wc (characters|chars) {file}",
        "=[the] total (characters|chars) in {file}",
        "?how many (characters|chars) {file}",
    ],
    tags="wc")

intent("wc-c",
    run="wc -c {file}",
    say=[
        "count [the] [number of] bytes (in|of) [the file] {file}",
        "?how many bytes (are|are there) in {file}",
        "?how many bytes does {file} (have|contain|take)",
        "?how many bytes (is|has) {file}",
        "=[the] number of bytes (in|of) {file}",
        "=[the] byte count (of|for|in) {file}",
        "=[the] size of {file} in bytes",
        "=[the] (length|size) in bytes of {file}",
        "wc bytes {file}",
        "?how (big|large|long) is {file} in bytes",
    ],
    tags="wc")

intent("wc",
    run="wc {file}",
    say=[
        "count [the] lines, words and (characters|bytes) (in|of) {file}",
        "=[the] number of lines, words and (bytes|characters) (in|of) {file}",
        "?how many lines, words and (characters|bytes) (are in|does) {file} [have]",
        "wc {file}",
        "=[the] line, word and (byte|character) count[s] (of|for|in) {file}",
        "count lines words and (characters|bytes) {file}",
        "=(word count statistics|text statistics) (of|for) {file}",
        "=[the] (lines|line count) and (words|word count) and (bytes|size) of {file}",
        "count everything in {file} , lines, words, bytes",
        "use wc on {file}",
    ],
    tags="wc")

intent("wc-longest",
    run={"gnu": "wc -L {file}", "bsd": "awk 'length > max {{ max = length }} END {{ print max }}' {file}"},
    say=[
        "=[the] length of the longest line (in|of) {file}",
        "?how long is the longest line (in|of) {file}",
        "?what is the (maximum|max|longest) line length (in|of) {file}",
        "=[the] (maximum|max|maximal) line length (in|of) {file}",
        "=[the] (width|longest line length) of {file}",
        "find the length of the longest line in {file}",
        "?how many characters (has|does) the longest line (in|of) {file} [have]",
        "wc longest line [length] {file}",
    ],
    tags="wc length")

intent("longest-line",
    run="awk 'length > max {{ max = length; line = $0 }} END {{ print line }}' {file}",
    say=[
        "=[the] longest line (in|of|from) {file}",
        "?which line (in|of) {file} is [the] longest",
        "?what is the longest line (in|of) {file}",
        "find the longest line (in|of) {file}",
        "=[the] text of the longest line (in|of) {file}",
        "=[the] line with the most characters (in|of) {file}",
        "get [me] the longest line (in|from|of) {file}",
        "?which line of {file} has the most characters",
    ],
    tags="awk length")

intent("wc-l-two",
    run="wc -l {file} {file2}",
    say=[
        "count [the] [number of] lines (in|of) {file} and {file2}",
        "?how many lines (are|are there) in {file} and {file2}",
        "?how many lines do {file} and {file2} have",
        "=[the] (number of lines|line counts|line count) (in|of) {file} and {file2}",
        "count lines {file} {file2}",
        "compare the (number of lines|line count|line counts) of {file} and {file2}",
        "wc lines of {file} and {file2}",
        "=[the] lines in {file} and {file2} counted",
        "count [the] lines in both {file} and {file2}",
        "=[the] total lines of {file} and {file2}",
    ],
    tags="wc")

intent("wc-l-ext",
    run="wc -l *.{ext}",
    say=[
        "count [the] lines (of|in) [all] [the] {ext} files (here|in this folder|in the current directory)",
        "count [the] lines (of|in) (each|every) {ext} file [(here|in this folder|in the current directory)]",
        "?how many lines (are in|are there in|does) each {ext} file [have]",
        "=[the] line count of (each|every) {ext} file",
        "=[the] number of lines (in|of) (each|every) {ext} file [here]",
        "wc lines [of] *.{ext}",
        "count lines per {ext} file",
        "=line counts (of|for) *.{ext}",
        "count lines in *.{ext}",
        "=lines per {ext} file",
    ],
    tags="wc glob")

intent("wc-l-recursive",
    run="find {dir} -type f -name '*.{ext}' -exec cat {{}} + | wc -l",
    say=[
        "count [all] [the] lines (of|in) all {ext} files (in|under|below) {dir}",
        "count [the] total [number of] lines (of|in) [all] {ext} files " + UNDER,
        "?how many lines [of code] are [there] in [all] [the] {ext} files (in|under|below) {dir}",
        "?how many lines of {ext} [code] are [there] (in|under|below) {dir}",
        "=[the] total [number of] lines (of|in) [all] {ext} files " + UNDER,
        "=[the] (sum|total) of lines (over|of|in) all {ext} files " + UNDER,
        "count [all] lines of code in {ext} files " + UNDER,
        "recursively count [the] lines (of|in) {ext} files " + UNDER,
        "count [the] lines (of|in) {ext} files recursively " + UNDER,
        "=lines of code in [all] {ext} files (in|under) {dir}",
        "=total line count of [all] {ext} files " + UNDER,
        "add up the lines of all {ext} files " + UNDER,
    ],
    default={"dir": "."}, tags="find wc")

intent("wc-w-ext",
    run="cat *.{ext} | wc -w",
    say=[
        "count [all] [the] words (of|in) all {ext} files [together]",
        "?how many words are [there] in [all] [the] {ext} files [together|in total]",
        "=[the] total [number of] words (of|in) all {ext} files",
        "count the total words (of|in) [all] {ext} files",
        "=total word count of [all] [the] {ext} files",
        "=[the] sum of words in all {ext} files",
        "add up the words of all {ext} files",
        "?how many words do all {ext} files have (together|in total)",
    ],
    tags="wc words")

intent("wc-clipboard-pipe",
    run="ls | wc -l",
    say=[
        "?how many (things|items|entries|files and folders) are (here|in this folder|in this directory|in the current directory)",
        "count [the] (things|items|entries|files and folders|files and directories) (here|in this folder|in this directory|in the current directory)",
        "=[the] number of (items|entries|files and folders) (here|in this folder|in this directory|in the current directory)",
        "count [the] (output of ls|ls output|directory entries here)",
        "?how many (items|entries) does this (folder|directory) (have|contain)",
        "count everything in this (folder|directory)",
        "?how many files and folders do i have here",
        "=count of [all] entries in the current directory",
    ],
    tags="ls wc")

intent("count-entries-dir",
    run="ls {dir} | wc -l",
    say=[
        "?how many (things|items|entries|files and folders|files and directories) are (in|inside) {dir}",
        "count [the] (things|items|entries|files and folders|files and directories) (in|inside) {dir}",
        "=[the] number of (items|entries|files and folders) (in|inside) {dir}",
        "?how many (items|entries) does {dir} (have|contain)",
        "count everything (in|inside) {dir}",
        "=count of [all] entries (in|of) {dir}",
        "tell me how many (items|entries) {dir} (has|contains)",
        "count [the] directory entries of {dir}",
    ],
    tags="ls wc")

intent("count-files",
    run="find {dir} -type f | wc -l",
    say=[
        "count [all] [the] files (in|under|inside|within|below) {dir} [recursively]",
        "count [all] [the] files recursively " + UNDER,
        "?how many files (are|are there|do i have|exist) (in|under|inside|below) {dir}",
        "?how many files does {dir} (have|contain|hold)",
        "?how many files are there (here|in this folder|in this directory) [(including subfolders|and below|in total)]",
        "=[the] [total] number of files (in|under|inside|below) {dir}",
        "=[the] file count (of|in|for) {dir}",
        "count files " + UNDER,
        "recursively count [the] files " + UNDER,
        "=total [number of] files (in|under|below) {dir} (and|including) (subfolders|subdirectories)",
        "tell me how many files (there are|are) (in|under) {dir}",
        "find out how many files {dir} (contains|has)",
        "count how many files (are|there are) (in|under|inside) {dir}",
    ],
    default={"dir": "."}, tags="find wc")

intent("count-dirs",
    run="find {dir} -mindepth 1 -type d | wc -l",
    say=[
        "count [all] [the] (directories|folders|subdirectories|subfolders|dirs) (in|under|inside|below|of) {dir} [recursively]",
        "?how many (directories|folders|subdirectories|subfolders|dirs) (are|are there|do i have) (in|under|inside|below) {dir}",
        "?how many (subdirectories|subfolders|folders|directories) does {dir} (have|contain)",
        "=[the] [total] number of (directories|folders|subdirectories|subfolders) (in|under|inside|below|of) {dir}",
        "count (directories|folders|dirs) " + UNDER,
        "recursively count [the] (directories|folders|subdirectories) " + UNDER,
        "=(directory|folder) count (of|in) {dir}",
        "count how many (folders|directories) (are|there are) (in|under) {dir}",
        "find out how many (subfolders|subdirectories) {dir} (contains|has)",
        "=total (folders|directories) (in|under) {dir}",
    ],
    default={"dir": "."}, tags="find wc dir")

intent("count-ext",
    run="find {dir} -type f -name '*.{ext}' | wc -l",
    say=[
        "count [all] [the] {ext} files (in|under|inside|within|below) {dir} [recursively]",
        "count [all] [the] {ext} files",
        "?how many {ext} files (are|are there|do i have|exist) " + "[(in|under|inside|below) {dir}]",
        "?how many {ext} files does {dir} (have|contain)",
        "=[the] [total] number of {ext} files " + UNDER,
        "=[the] {ext} file count " + UNDER,
        "?how many files (with extension|with the extension|ending in|of type) {ext} (are|are there) " + UNDER,
        "count files (with extension|with the extension|ending in|of type) {ext} " + UNDER,
        "recursively count [the] {ext} files " + UNDER,
        "tell me how many {ext} files (there are|are) (in|under) {dir}",
        "count how many {ext} files (are|there are) " + UNDER,
        "=count of {ext} files " + UNDER,
    ],
    default={"dir": "."}, tags="find wc name")

intent("count-files-flat",
    run="find {dir} -maxdepth 1 -type f | wc -l",
    say=[
        "count [the] files (directly in|immediately in|only in) {dir} [(, not in|without|, no) (subfolders|subdirectories)]",
        "count [the] files in {dir} (but not in|not counting|without|excluding) (subfolders|subdirectories|its subfolders)",
        "?how many files are directly in {dir}",
        "?how many files are in {dir} (not counting|without|excluding|ignoring) (subfolders|subdirectories)",
        "=[the] number of files directly in {dir}",
        "=[the] number of files in {dir} (without|excluding|not counting) (subfolders|subdirectories)",
        "(non[-]recursively|not recursively) count [the] files in {dir}",
        "count only [the] (regular|plain) files (here|in this directory|in this folder) (without|not in) subdirectories",
    ],
    default={"dir": "."}, tags="find wc")

intent("count-by-ext",
    run="find {dir} -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn",
    say=[
        "count [the] files (by|per|for each) [file] (extension|type) " + UNDER,
        "?how many files [of|are there of] each (type|extension|file type) [are there] " + UNDER,
        "?how many files are there (per|for each|by) (extension|file type) " + UNDER,
        "=[the] number of files (per|by|for each|of each) [file] (extension|type) " + UNDER,
        "=file counts (by|per|grouped by) extension " + UNDER,
        "=[a] (summary|breakdown|statistics|histogram) of file (extensions|types) " + UNDER,
        "?which (file extensions|extensions|file types) (are|occur) " + UNDER + " and how (often|many)",
        "group [the] files by extension and count them " + UNDER,
        "?what (kinds|types) of files (are|do i have) " + UNDER + " , (how many of each|with counts)",
        "=extension statistics " + UNDER,
    ],
    default={"dir": "."}, tags="find uniq ext")

intent("list-exts",
    run="find {dir} -type f -name '*.*' | sed 's/.*\\.//' | sort -u",
    say=[
        "=[all] [the] (different|distinct|unique) [file] (extensions|file types) " + UNDER,
        "?which [different|distinct] [file] extensions (are|occur|are used|exist) " + UNDER,
        "?what [file] extensions (are|do i have|occur) " + UNDER,
        "=[a] list of [all] [the] [different] file extensions " + UNDER,
        "find all [different|distinct] file extensions " + UNDER,
        "=every [different] file extension " + UNDER,
        "list the [unique|different] extensions of [all] files " + UNDER,
        "=[the] set of file extensions (used|) " + UNDER,
    ],
    default={"dir": "."}, tags="find sort ext", weight=.7)

intent("count-files-per-dir",
    run="for d in */; do echo \"$(find \"$d\" -type f | wc -l) $d\"; done",
    say=[
        "count [the] files (in each|per|in every|by) (subdirectory|subfolder|folder|directory)",
        "?how many files (are in|are there in|does) each (subdirectory|subfolder|folder|directory) [have]",
        "=[the] number of files (per|in each|in every|by|for each) (subdirectory|subfolder|folder|directory)",
        "=file counts (per|by|for each) (subdirectory|subfolder|folder|directory)",
        "for (each|every) (folder|directory|subfolder) (show|print|count) the number of files",
        "list (folders|directories|subfolders) with their (file counts|number of files)",
        "count files folder by folder",
        "=how many files each (folder|directory|subdirectory) (contains|has)",
    ],
    tags="find wc loop", weight=.7)
