"""Writing text into files, white space, line ends."""
from training.dsl import intent

DEL = "(delete|remove|drop|erase|strip|cut|get rid of)"
FROM = "(from|in|of|out of)"


def sed_i(script, target="{file}"):
    """sed in place: GNU's -i and BSD's -i ''."""
    return {"gnu": "sed -i '%s' %s" % (script, target), "bsd": "sed -i '' '%s' %s" % (script, target)}


# ---------------------------------------------------------------- inserting

intent("append-text",
    run="echo '{text}' >> {file}",
    say=[
        "(append|add) {text} to {file}",
        "(append|add) [the] (line|text|string) {text} to [the end of] {file}",
        "(append|add|put|write) {text} (to|at) the (end|bottom) of {file}",
        "(append|add) a line (saying|with|with the text) {text} to {file}",
        "(write|put) {text} (as the last line of|as last line into|on a new line at the end of) {file}",
        "echo {text} (onto|to the end of|at the end of) {file}",
        "add {text} as [a] new [last] line (to|in) {file}",
        "{file} should get [the] [new] line {text} at the end",
        "extend {file} (with|by) [the line] {text}",
        "stick {text} (on|onto|at) the end of {file}",
        "log {text} to {file}",
    ],
    tags="echo append")

intent("write-text",
    run="echo '{text}' > {file}",
    say=[
        "(write|save|store|put) {text} (to|into|in) {file}",
        "(write|save|put) [the] (line|text|string) {text} (to|into|in) [the file] {file}",
        "(create|make) [a] [file] {file} (with|containing|that says|that contains) [the text|the line|the content] {text}",
        "(create|make) [a] (new|text) file {file} (with|containing) {text}",
        "(overwrite|replace) {file} with {text}",
        "(overwrite|replace) [the] (content|contents) of {file} (with|by) {text}",
        "echo {text} (to|into) {file}",
        "{file} should (contain|say|have) [only] {text}",
        "set [the] (content|contents) of {file} to {text}",
        "put just {text} into {file}",
        "fill {file} with [the text] {text}",
    ],
    tags="echo write")

intent("prepend-text",
    run={"gnu": "sed -i '1i {text}' {file}", "bsd": "printf '%s\\n' '{text}' | cat - {file} > {file}.tmp && mv {file}.tmp {file}"},
    say=[
        "(prepend|add|insert|put|write) {text} (to|at) the (beginning|start|top) of {file}",
        "prepend {text} to {file}",
        "(insert|add|put) [the] (line|text) {text} (as the first line of|as first line in|at the top of|before the first line of) {file}",
        "add {text} as [the] [new] first line (to|of|in) {file}",
        "add a (header|header line|first line) {text} to {file}",
        "give {file} [the] (header|first line) {text}",
        "{file} should (start|begin) with [the line] {text} , (insert|add) it",
        "insert {text} before [everything in] {file}",
    ],
    tags="sed insert")

intent("insert-at-line",
    run={"gnu": "sed -i '{line}i {text}' {file}"},
    say=[
        "insert {text} (at|as|on) line {line} (of|in|into) {file}",
        "(insert|add|put) [the] (line|text) {text} (at|as|on|before) line {line} (of|in) {file}",
        "(add|put) {text} (at|on|before) line {line} (of|in) {file}",
        "insert {text} before line {line} (of|in) {file}",
        "in {file} insert {text} (at|before|as) line {line}",
        "insert a line {text} in {file} at (position|line number) {line}",
        "make {text} the new line {line} of {file}",
        "sed insert {text} at line {line} of {file}",
    ],
    tags="sed insert line")

intent("insert-after-line",
    run={"gnu": "sed -i '{line}a {text}' {file}"},
    say=[
        "insert {text} (after|behind|below) line {line} (of|in|into) {file}",
        "(insert|add|put|append) [the] (line|text) {text} (after|below|under) line {line} (of|in) {file}",
        "(add|put|append) {text} (after|below) line {line} (of|in) {file}",
        "in {file} (insert|add) {text} after line {line}",
        "sed append {text} after line {line} of {file}",
        "after line {line} of {file} (add|insert) {text}",
    ],
    tags="sed append line")

intent("insert-after-match",
    run={"gnu": "sed -i '/{word}/a {text}' {file}"},
    say=[
        "(insert|add|put|append) {text} (after|below|under) [(the line|each line|every line|lines|all lines)] (containing|with|matching|that contains) {word} (in|of) {file}",
        "(insert|add|put|append) [the] (line|text) {text} after {word} in {file}",
        "in {file} (insert|add) {text} after (the line with|every line with|lines containing) {word}",
        "after [(every|each|the)] line (with|containing) {word} in {file} (add|insert) {text}",
        "sed append {text} after {word} in {file}",
    ],
    tags="sed append match")

intent("insert-before-match",
    run={"gnu": "sed -i '/{word}/i {text}' {file}"},
    say=[
        "(insert|add|put) {text} (before|above) [(the line|each line|every line|lines|all lines)] (containing|with|matching|that contains) {word} (in|of) {file}",
        "(insert|add|put) [the] (line|text) {text} before {word} in {file}",
        "in {file} (insert|add) {text} before (the line with|every line with|lines containing) {word}",
        "before [(every|each|the)] line (with|containing) {word} in {file} (add|insert) {text}",
        "sed insert {text} before {word} in {file}",
    ],
    tags="sed insert match")

intent("prefix-lines",
    run=sed_i("s|^|{text}|"),
    say=[
        "(add|put|insert|prepend) {text} (to|at) the (beginning|start|front) of (each|every|all) (line|lines) (of|in) {file}",
        "(prefix|prepend) (each|every|all) (line|lines) (of|in) {file} with {text}",
        "(add|put|insert) {text} (in front of|before) (each|every|all) (line|lines) (of|in) {file}",
        "add [the] prefix {text} to (each|every|all) (line|lines) (of|in) {file}",
        "(each|every) line (of|in) {file} should (start|begin) with {text}",
        "start (each|every) line (of|in) {file} with {text}",
    ],
    tags="sed prefix")

intent("suffix-lines",
    run=sed_i("s|$|{text}|"),
    say=[
        "(add|put|insert|append) {text} (to|at) the end of (each|every|all) (line|lines) (of|in) {file}",
        "(suffix|append) (each|every|all) (line|lines) (of|in) {file} with {text}",
        "(add|put|append) {text} (after|behind|to) (each|every|all) (line|lines) (of|in) {file}",
        "add [the] suffix {text} to (each|every|all) (line|lines) (of|in) {file}",
        "(each|every) line (of|in) {file} should end (with|in) {text}",
        "end (each|every) line (of|in) {file} with {text}",
    ],
    tags="sed suffix")

intent("indent-lines",
    run=sed_i("s/^/    /"),
    say=[
        "indent (each|every|all|all the) (line|lines) (of|in) {file} [by (four|4) spaces]",
        "indent {file} [by (four|4) spaces]",
        "(add|put|insert) (four|4) spaces (at the beginning|at the start|in front) of (each|every|all) (line|lines) (of|in) {file}",
        "shift (each|every|all) (line|lines) (of|in) {file} (four|4) spaces to the right",
        "prefix (each|every|all) (line|lines) (of|in) {file} with (four|4) spaces",
    ],
    tags="sed indent", weight=.5)

intent("quote-lines",
    run=sed_i("s/.*/\"&\"/"),
    say=[
        "(put|wrap|enclose|surround) (each|every|all) (line|lines) (of|in) {file} (in|with|between) (double quotes|quotes|quotation marks)",
        "(add|put) (double quotes|quotes|quotation marks) around (each|every|all) (line|lines) (of|in) {file}",
        "(quote|double quote) (each|every|all) (line|lines) (of|in) {file}",
        "(each|every) line (of|in) {file} should be in (double quotes|quotes|quotation marks)",
        "surround [the] lines of {file} with (double |)quotes",
    ],
    tags="sed quote", weight=.6)

intent("comment-out-matching",
    run=sed_i("/{word}/s/^/#/"),
    say=[
        "comment out [all|the] lines (containing|that contain|with|matching) {word} in {file}",
        "comment out (every|each|the) line (containing|with|that contains) {word} in {file}",
        "in {file} comment out (the line with|lines with|every line containing|lines containing) {word}",
        "(put|add) a (hash|#) (in front of|before) [all|the] lines (with|containing) {word} in {file}",
        "comment {word} out in {file}",
        "disable [the] lines (with|containing) {word} in {file} by commenting them out",
        "sed comment out {word} in {file}",
    ],
    tags="sed comment")

intent("uncomment-matching",
    run=sed_i("/{word}/s/^#[[:space:]]*//"),
    say=[
        "uncomment [all|the] lines (containing|that contain|with|matching) {word} in {file}",
        "uncomment (every|each|the) line (containing|with|that contains) {word} in {file}",
        "in {file} uncomment (the line with|lines with|every line containing|lines containing) {word}",
        "remove the (hash|#|comment sign) (from|in front of) [the] lines (with|containing) {word} in {file}",
        "uncomment {word} in {file}",
        "enable [the] commented lines (with|containing) {word} in {file}",
    ],
    tags="sed uncomment")

intent("comment-out-line",
    run=sed_i("{line}s/^/#/"),
    say=[
        "comment out line [number] {line} (of|in) {file}",
        "in {file} comment out line {line}",
        "(put|add) a (hash|#) (in front of|before|at the start of) line {line} (of|in) {file}",
        "comment line {line} of {file}",
        "disable line {line} (of|in) {file} by commenting it out",
        "turn line {line} of {file} into a comment",
    ],
    tags="sed comment line", weight=.7)

# ---------------------------------------------------------------- whitespace, line ends

intent("trim-trailing",
    run=sed_i("s/[[:space:]]*$//"),
    say=[
        DEL + " [all] [the] trailing (whitespace|spaces|white space|blanks|space) " + FROM + " {file}",
        DEL + " [all] [the] (whitespace|spaces|white space|blanks) at the end of [(each|every|all|the)] (line|lines) " + FROM + " {file}",
        "trim trailing (whitespace|spaces|white space|blanks) (in|from|of) {file}",
        "trim the (end|right side|right) of (each|every|all) (line|lines) (in|of) {file}",
        "in {file} (delete|remove|strip|trim) [all] trailing (whitespace|spaces)",
        "right trim [the lines of] {file}",
        "clean up trailing (whitespace|spaces) in {file}",
        "make {file} free of trailing (whitespace|spaces)",
    ],
    tags="sed trim")

intent("trim-leading",
    run=sed_i("s/^[[:space:]]*//"),
    say=[
        DEL + " [all] [the] (leading|initial) (whitespace|spaces|white space|blanks|indentation) " + FROM + " {file}",
        DEL + " [all] [the] (whitespace|spaces|white space|blanks) at the (beginning|start) of [(each|every|all|the)] (line|lines) " + FROM + " {file}",
        "trim leading (whitespace|spaces|white space|blanks) (in|from|of) {file}",
        "trim the (start|left side|left|beginning) of (each|every|all) (line|lines) (in|of) {file}",
        "in {file} (delete|remove|strip|trim) [all] leading (whitespace|spaces)",
        "left trim [the lines of] {file}",
        "(remove|delete) [the] indentation (from|in|of) {file}",
        "unindent (all|every) (lines|line) (of|in) {file}" ,
    ],
    tags="sed trim")

intent("trim-both",
    run=sed_i("s/^[[:space:]]*//; s/[[:space:]]*$//"),
    say=[
        DEL + " [all] [the] leading and trailing (whitespace|spaces|white space|blanks) " + FROM + " {file}",
        "trim (whitespace|spaces|white space|blanks) (on|from|at) both (sides|ends) of (each|every|all) (line|lines) (in|of) {file}",
        "trim [the] (lines|whitespace|each line|every line) (of|in) {file}",
        "trim leading and trailing (whitespace|spaces|blanks) (in|from|of) {file}",
        "in {file} (delete|remove|strip|trim) (whitespace|spaces) at the (beginning and end|start and end) of (each|every) line",
        "strip (each|every) line (of|in) {file}",
    ],
    tags="sed trim")

intent("dos2unix",
    run=sed_i("s/\\r$//"),
    say=[
        "convert {file} (from dos to unix|from windows to unix|to unix line endings|to unix format|to linux line endings|from crlf to lf|from windows to linux format)",
        "(change|convert|fix) [the] [windows] line (endings|ends|breaks) (in|of) {file} (to unix|to lf|from crlf to lf|from windows to unix|from dos to unix)",
        DEL + " [the|all] (carriage returns|windows line endings|dos line endings|^M characters|carriage return characters|CRs) " + FROM + " {file}",
        "dos2unix {file}",
        "dos to unix {file}",
        "make {file} (use unix line endings|a unix file|have unix line endings)",
        "fix [the] (windows|dos) (line endings|newlines|line ends) (in|of) {file}",
        "(crlf to lf|windows to unix) {file}",
        "get rid of [the] ^M in {file}",
        "give {file} unix (line endings|newlines)",
    ],
    tags="dos2unix")

intent("unix2dos",
    run=sed_i("s/$/\\r/"),
    say=[
        "convert {file} (from unix to dos|from unix to windows|to windows line endings|to dos line endings|to dos format|to windows format|from lf to crlf)",
        "(change|convert) [the] line (endings|ends|breaks) (in|of) {file} (to windows|to crlf|to dos|from lf to crlf|from unix to dos)",
        "unix2dos {file}",
        "unix to dos {file}",
        "make {file} (use windows line endings|a windows file|have crlf line endings|readable in old notepad)",
        "(add|use) carriage returns (to|in) {file}",
        "(lf to crlf|unix to windows) {file}",
        "give {file} (windows|dos) (line endings|newlines)",
    ],
    tags="unix2dos")

intent("sed-tabs-to-spaces",
    run={"gnu": "sed -i 's/\\t/    /g' {file}"},
    say=[
        "replace [all] [the] tabs (with|by) (four|4) spaces in {file}",
        "(convert|change|turn) [all] [the] tabs (in|of) {file} (to|into) (four|4) spaces in place",
        "in {file} (replace|change) [all|every|each] tab[s] (with|to|by) (four|4) spaces",
        "edit {file} so that tabs become (four|4) spaces",
        "use (four|4) spaces instead of tabs in {file}",
    ],
    tags="sed tabs", weight=.6)

intent("sed-commas-newlines",
    run="tr ',' '\\n' < {file}",
    say=[
        "(replace|change) [all] [the] commas (with|by|to|into) (newlines|line breaks|new lines) in {file}",
        "(split|break) {file} (at|by|on) [the] (commas|comma) [into lines] [, one item per line]",
        "(put|print|show) (each|every) comma(-| )separated (value|item|entry|field) (of|in) {file} on (its own|a separate|a new) line",
        "(print|show|list) [the] comma(-| )separated (values|items|list) (in|of|from) {file} one per line",
        "(turn|convert) [the] comma(-| )separated list (in|of) {file} into lines",
        "in {file} (turn|change) commas into (newlines|line breaks)",
    ],
    tags="tr newline")

intent("sed-double-space",
    run="sed G {file}",
    say=[
        "double(-| )space {file}",
        "(add|insert|put) (a|an) (blank|empty) line (after|between) (each|every|all) (line|lines) (of|in) {file}",
        "(print|show) {file} (double spaced|with blank lines in between|with an empty line after every line|double-spaced)",
        "put (blank|empty) lines between [all] [the] lines (of|in) {file}",
        "space out the lines of {file} (with blank lines|)",
    ],
    tags="sed double", weight=.6)

intent("sort-in-place",
    run="sort -o {file} {file}",
    say=[
        "sort {file} (in place|and save it|and write it back|and overwrite it|in itself)",
        "sort [the lines of] {file} (and save|and write) [the result] (in|to|back to|back into) (the same file|itself|it)",
        "sort {file} onto itself",
        "make {file} sorted",
        "overwrite {file} with its sorted lines",
        "(save|keep) {file} sorted , (in place|same file)",
        "rewrite {file} in sorted order",
    ],
    tags="sort inplace")

intent("sort-u-in-place",
    run="sort -u -o {file} {file}",
    say=[
        "sort {file} in place and remove [the] duplicates",
        "(remove|delete) [all] (duplicates|duplicate lines) (from|in) {file} (and sort it|and save it sorted|in place , sorted)",
        "sort and (dedupe|deduplicate) {file} in place",
        "make {file} sorted and unique",
        "overwrite {file} with its (unique|distinct) lines sorted",
        "sort {file} , drop duplicates , (save|write) (it back|to the same file)",
    ],
    tags="sort unique inplace", weight=.8)

intent("sort-to",
    run="sort {file} > {file2}",
    say=[
        "sort {file} (into|to) {file2}",
        "sort {file} and (save|write|store|put) [it|the result] (as|to|in|into) {file2}",
        "sort [the] lines of {file} and (save|write) [them] (as|to|in|into) {file2}",
        "(write|save) {file} sorted (as|to|in|into) {file2}",
        "(write|save) [the] sorted lines of {file} (to|in|into) {file2}",
        "make [a] sorted (copy|version) of {file} (in|called|as|named) {file2}",
        "{file2} should be {file} sorted",
        "sort {file} , output (to|in) {file2}",
    ],
    tags="sort redirect")

intent("sort-u-to",
    run="sort -u {file} > {file2}",
    say=[
        "sort {file} (and remove|without|removing) duplicates (into|to) {file2}",
        "(save|write|store) [the] (unique|distinct) lines of {file} (to|in|as|into) {file2}",
        "(remove|drop) [the] duplicates (from|in) {file} and (save|write) [it|the result] (as|to|in|into) {file2}",
        "sort and (dedupe|deduplicate) {file} (into|to) {file2}",
        "make [a] sorted (copy|version) of {file} without duplicates (in|called|as|named) {file2}",
        "(dedupe|deduplicate) {file} into {file2}",
    ],
    tags="sort unique redirect")

intent("grep-to",
    run="grep '{word}' {file} > {file2}",
    say=[
        "(save|write|store|put|copy) [all] [the] lines (containing|with|that contain|matching) {word} (from|in|of) {file} (to|in|into) {file2}",
        "(extract|filter|grep) [all] [the] lines (containing|with|that contain) {word} (from|in) {file} (to|into) {file2}",
        "grep {word} (in|from) {file} and (save|write|redirect) [the] [(output|result|results)] (to|in|into) {file2}",
        "find {word} in {file} and (save|write) [the] [(matches|result|results|lines)] (to|in|into) {file2}",
        "(search|grep) {file} for {word} , output (to|in|into) {file2}",
        "write what matches {word} in {file} to {file2}",
        "copy only lines (with|containing) {word} from {file} (to|into) {file2}",
    ],
    tags="grep redirect")

intent("grep-v-to",
    run="grep -v '{word}' {file} > {file2}",
    say=[
        "(save|write|store|copy) [all] [the] lines (not containing|without|that do not contain|that don't contain) {word} (from|in|of) {file} (to|in|into) {file2}",
        "(save|write|copy) {file} without [the] lines (containing|with) {word} (to|as|in|into) {file2}",
        "filter [out] [the] lines (with|containing) {word} (from|in) {file} and (save|write) [the rest|the result] (to|in|into|as) {file2}",
        "make {file2} from {file} without [the] lines (with|containing) {word}",
        "copy {file} to {file2} (leaving out|without|except) lines (with|containing) {word}",
    ],
    tags="grep redirect", weight=.8)

intent("head-to",
    run="head -n {n} {file} > {file2}",
    say=[
        "(save|write|store|put|copy) [the] first {n} lines of {file} (to|in|into|as) {file2}",
        "copy [the] first {n} lines (of|from) {file} (to|into) {file2}",
        "make {file2} from the first {n} lines of {file}",
        "extract [the] first {n} lines (of|from) {file} (to|into) {file2}",
        "(take|get) the first {n} lines of {file} and (save|write) them (to|in|into|as) {file2}",
        "head {n} lines of {file} (to|into) {file2}",
        "{file2} should (have|contain) [only] the first {n} lines of {file}",
    ],
    tags="head redirect")

intent("tail-to",
    run="tail -n {n} {file} > {file2}",
    say=[
        "(save|write|store|put|copy) [the] last {n} lines of {file} (to|in|into|as) {file2}",
        "copy [the] last {n} lines (of|from) {file} (to|into) {file2}",
        "make {file2} from the last {n} lines of {file}",
        "extract [the] last {n} lines (of|from) {file} (to|into) {file2}",
        "(take|get) the last {n} lines of {file} and (save|write) them (to|in|into|as) {file2}",
        "tail {n} lines of {file} (to|into) {file2}",
        "{file2} should (have|contain) [only] the last {n} lines of {file}",
    ],
    tags="tail redirect")

intent("lines-range-to",
    run="sed -n '{line},{line2}p' {file} > {file2}",
    say=[
        "(save|write|store|put|copy) [the] lines {line} (to|through) {line2} of {file} (to|in|into|as) {file2}",
        "copy [the] lines {line} (to|through) {line2} (of|from) {file} (to|into) {file2}",
        "extract [the] lines {line} (to|through) {line2} (of|from) {file} (to|into) {file2}",
        "make {file2} from lines {line} (to|through) {line2} of {file}",
        "(take|get) lines {line} to {line2} of {file} and (save|write) them (to|in|into|as) {file2}",
    ],
    tags="sed redirect", weight=.8)

intent("ls-to",
    run=["ls {dir} > {file}", "ls > {file}"],
    say=[
        "(save|write|store|put) [the|a] (list|listing|names) of [all] [the] files [in {dir}] (to|in|into) {file}",
        "(save|write|store|put) [the] (directory listing|file list|output of ls|ls output) [of {dir}] (to|in|into) {file}",
        "list [the] files [in {dir}] (and save|and write) [them|the list|it] (to|in|into) {file}",
        "redirect [the] ls [output] [of {dir}] (to|into) {file}",
        "make [a] file list {file} [of {dir}]",
        "ls [in {dir}] (to|into) {file}",
        "write [the] (names|file names) of all files [in {dir}] (to|into) {file}",
    ],
    tags="ls redirect")

intent("cp-tee",
    run="tee {file} < {file2}",
    say=[
        "copy {file2} to {file} and (show|print|display) it [at the same time]",
        "(show|print|display) {file2} (and|while) (save|write|copy|saving|writing|copying) [it] (to|into|in) {file} [at the same time|too|as well]",
        "tee {file2} (to|into) {file}",
        "(write|save) {file2} to {file} and [also] (to the screen|print it|show it on the screen)",
    ],
    tags="tee", weight=.4)

intent("ls-tee",
    run="ls -l | tee {file}",
    say=[
        "list [the] files with details (and|while) (also|) (save|saving|write|writing) [(it|them|the output|the list)] (to|in|into) {file} (and show it|on the screen|at the same time|)",
        "(show|print|display) [the] (long|detailed) (directory |)listing and (also|at the same time) (save|write) it (to|in|into) {file}",
        "ls long and tee (to|into) {file}",
        "list [the] files with details both on the screen and (in|to|into) {file}",
    ],
    tags="ls tee", weight=.5)
