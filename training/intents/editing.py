"""Changing files in place and writing text into them: sed, redirects, tee, line ends, splitting."""
from training.dsl import compose, intent

REPLACE = "(replace|substitute|swap out)"
DEL = "(delete|remove|drop|erase|strip|cut|get rid of)"
FROM = "(from|in|of|out of)"


def sed_i(script, target="{file}"):
    """sed in place: GNU's -i and BSD's -i ''."""
    return {"gnu": "sed -i '%s' %s" % (script, target), "bsd": "sed -i '' '%s' %s" % (script, target)}


# ---------------------------------------------------------------- replacing

intent("sed-replace",
    run=sed_i("s/{word}/{word2}/g"),
    say=[
        "replace {word} (with|by) {word2} in {file}",
        "replace (all|every|each) [(occurrences|occurrence|instances) of] {word} (with|by) {word2} in {file}",
        "change {word} (to|into) {word2} in {file}",
        "change (all|every|each) {word} (to|into) {word2} in {file}",
        "in {file} (replace|substitute) {word} (with|by) {word2}",
        "in {file} change [all|every] {word} (to|into) {word2}",
        "substitute {word2} for {word} in {file}",
        "(find and replace|search and replace) {word} (with|by) {word2} in {file}",
        "find {word} and replace it (with|by) {word2} in {file}",
        "use {word2} instead of {word} in {file}",
        "sed {word} to {word2} in {file}",
        "turn [every|all] {word} into {word2} in {file}",
        "edit {file} (in place|) and (replace|change) {word} (with|to) {word2}",
        "rename {word} to {word2} (in|inside) {file}",
        "{word} should become {word2} (in|everywhere in) {file}",
    ],
    tags="sed replace")

intent("sed-replace-first",
    run=sed_i("s/{word}/{word2}/"),
    say=[
        "replace the first {word} (on|in|of) (each|every) line (with|by) {word2} in {file}",
        "replace [only|just] the first (occurrence|instance) of {word} (on|in|of) (each|every) line (of|in) {file} (with|by) {word2}",
        "in {file} replace [only] the first {word} (on|of|in) (each|every) line (with|by) {word2}",
        "change [only] the first {word} (of|on) (each|every) line (to|into) {word2} in {file}",
        "substitute {word2} for the first {word} (on|of) (each|every) line in {file}",
        "replace {word} (with|by) {word2} in {file} , only once per line",
    ],
    tags="sed replace", weight=.6)

intent("sed-replace-first-in-file",
    run={"gnu": "sed -i '0,/{word}/s//{word2}/' {file}"},
    say=[
        "replace [only|just] the first (occurrence|instance) of {word} (with|by) {word2} in {file}",
        "replace {word} (with|by) {word2} in {file} (only once|just once|but only the first one)",
        "change (only|just) the first {word} in {file} (to|into) {word2}",
        "in {file} replace (only|just) the first {word} (with|by) {word2}",
        "substitute {word2} for the (very |)first {word} in {file}",
        "replace one {word} , the first , (with|by) {word2} in {file}",
    ],
    tags="sed replace first", weight=.6)

intent("sed-replace-i",
    run={"gnu": "sed -i 's/{word}/{word2}/gI' {file}"},
    say=[
        "replace {word} (with|by) {word2} in {file} (ignoring case|case insensitively|regardless of case|in any case)",
        "case[-| ]insensitive[ly] replace {word} (with|by) {word2} in {file}",
        "replace (all|every) {word} (ignoring case|in upper or lower case) (with|by) {word2} in {file}",
        "change {word} (in any case|ignoring case) to {word2} in {file}",
        "(ignoring case|case insensitively) , (replace|change) {word} (with|to) {word2} in {file}",
        "search and replace {word} (with|by) {word2} in {file} (ignoring case|not case sensitive)",
    ],
    tags="sed replace nocase", weight=.6)

intent("sed-replace-bak",
    run="sed -i.bak 's/{word}/{word2}/g' {file}",
    say=[
        "replace {word} (with|by) {word2} in {file} (and|but) (keep|make|save|create) a (backup|copy|.bak file|backup copy)",
        "change {word} (to|into) {word2} in {file} (and|but) (keep|make|save) a (backup|.bak copy)",
        "in {file} replace {word} (with|by) {word2} keeping a backup",
        "sed {word} to {word2} in {file} with [a] backup",
        "search and replace {word} with {word2} in {file} , keep the original as .bak",
        "back up {file} and replace {word} (with|by) {word2} in it",
        "safely replace {word} (with|by) {word2} in {file} (with|keeping|making) a backup",
    ],
    tags="sed replace backup", weight=.7)

intent("sed-replace-print",
    run="sed 's/{word}/{word2}/g' {file}",
    say=[
        "(print|show|output|display) {file} with {word} (replaced by|replaced with|changed to) {word2}",
        "replace {word} (with|by) {word2} in {file} (and print it|and show the result|without changing the file|but don't change the file|to stdout|in the output only)",
        "=[the] content of {file} with {word} (replaced by|changed to) {word2}",
        "(print|show) what {file} would look like with {word2} instead of {word}",
        "preview replacing {word} (with|by) {word2} in {file}",
        "(print|output) {file} but (with|say) {word2} instead of {word}",
    ],
    tags="sed replace print")

intent("sed-replace-to",
    run="sed 's/{word}/{word2}/g' {file} > {file2}",
    say=[
        "replace {word} (with|by) {word2} in {file} and (save|write|store) [it|the result] (as|to|in|into) {file2}",
        "change {word} (to|into) {word2} in {file} and (save|write) [it|the result] (as|to|in|into) {file2}",
        "(save|write) {file} with {word} (replaced by|changed to) {word2} (as|to|in|into) {file2}",
        "make {file2} from {file} with {word} replaced by {word2}",
        "copy {file} to {file2} (replacing|and replace) {word} (with|by) {word2}",
        "create {file2} from {file} (replacing|and change) {word} (with|to|by) {word2}",
        "sed {word} to {word2} from {file} into {file2}",
    ],
    tags="sed replace")

intent("sed-replace-ext",
    run=sed_i("s/{word}/{word2}/g", "*.{ext}"),
    say=[
        "replace {word} (with|by) {word2} in [all] [the] {ext} files (here|in this folder|in the current directory)",
        "replace (all|every) [occurrences of] {word} (with|by) {word2} in [all] {ext} files (here|in this folder|in the current directory)",
        "change {word} (to|into) {word2} in [all] [the] {ext} files (here|of this folder)",
        "in (all|every) {ext} file[s] (here|in this directory) (replace|change) {word} (with|to|by) {word2}",
        "find and replace {word} (with|by) {word2} in [all] {ext} files (here|in this folder)",
        "replace {word} (with|by) {word2} in *.{ext}",
        "sed {word} to {word2} in *.{ext}",
        "substitute {word2} for {word} in all {ext} files (here|in this folder)",
    ],
    tags="sed replace glob")

intent("sed-replace-two-files",
    run=sed_i("s/{word}/{word2}/g", "{file} {file2}"),
    say=[
        "replace {word} (with|by) {word2} in [both] {file} and {file2}",
        "change {word} (to|into) {word2} in [both] {file} and {file2}",
        "in {file} and {file2} (replace|change) {word} (with|to|by) {word2}",
        "(find and replace|search and replace) {word} (with|by) {word2} in {file} and {file2}",
        "use {word2} instead of {word} in {file} and {file2}",
        "replace {word} (with|by) {word2} in two files , {file} and {file2}",
    ],
    tags="sed replace", weight=.7)

intent("grep-replace-recursive",
    run={"gnu": "grep -rlZ '{word}' {dir} | xargs -0 sed -i 's/{word}/{word2}/g'", "bsd": "grep -rl --null '{word}' {dir} | xargs -0 sed -i '' 's/{word}/{word2}/g'"},
    say=[
        "replace {word} (with|by) {word2} in (all|every|only the) files (that contain it|containing it|where it occurs|which contain it) [(in|under) {dir}]",
        "find [all] files (containing|that contain) {word} [(in|under) {dir}] and replace it (with|by) {word2}",
        "grep for {word} [(in|under) {dir}] and replace it (with|by) {word2} in (those|the matching|all matching) files",
        "in all files that contain {word} [(in|under) {dir}] change it to {word2}",
        "replace {word} (with|by) {word2} only in files that (have|contain) it [(in|under) {dir}]",
    ],
    default={"dir": "."}, tags="grep sed xargs replace", weight=.7)

intent("sed-remove-word",
    run=sed_i("s/{word}//g"),
    say=[
        DEL + " (all|every|each) [(occurrences|occurrence|instances) of] {word} " + FROM + " {file} [(but keep the lines|and keep the rest of the lines)]",
        DEL + " the (word|text|string|phrase) {word} " + FROM + " {file}",
        "(delete|remove|strip) {word} (everywhere|wherever it occurs) in {file}",
        "replace {word} (with nothing|by nothing|with an empty string) in {file}",
        "in {file} (delete|remove) [all] [occurrences of] the (word|text|string) {word}",
        "sed away [the (word|text)] {word} (in|from) {file}",
        "take the (word|string|text) {word} out of {file}",
        "(delete|remove) every {word} (from|in) {file} (but not|without deleting) the (whole |)(line|lines)",
    ],
    tags="sed delete")

intent("sed-replace-line-n",
    run=sed_i("{line}s|.*|{text}|"),
    say=[
        "replace line {line} (of|in) {file} (with|by) {text}",
        "change line {line} (of|in) {file} to {text}",
        "set line {line} (of|in) {file} to {text}",
        "in {file} (replace|change) line {line} (with|to|by) {text}",
        "line {line} of {file} should (be|say|read) {text}",
        "overwrite line {line} (of|in) {file} with {text}",
        "make line {line} of {file} {text}",
        "sed line {line} of {file} to {text}",
    ],
    tags="sed line")

intent("sed-on-line",
    run=sed_i("{line}s/{word}/{word2}/g"),
    say=[
        "replace {word} (with|by) {word2} (on|in) line {line} of {file}",
        "change {word} (to|into) {word2} (on|in) line {line} of {file}",
        "(on|in) line {line} of {file} (replace|change) {word} (with|to|by) {word2}",
        "replace {word} (with|by) {word2} in {file} but only (on|in) line {line}",
        "only (on|in) line {line} of {file} substitute {word2} for {word}",
        "in {file} , line {line} , (replace|change) {word} (with|to|by) {word2}",
    ],
    tags="sed replace line", weight=.7)

intent("sed-on-matching",
    run=sed_i("/{word}/s/{word2}/{word3}/g"),
    say=[
        "replace {word2} (with|by) {word3} (on|in) lines (containing|that contain|with) {word} (in|of) {file}",
        "change {word2} (to|into) {word3} (on|in) [all] lines (containing|that contain|with) {word} (in|of) {file}",
        "(on|in) lines of {file} (containing|that contain|with) {word} (replace|change) {word2} (with|to|by) {word3}",
        "in {file} replace {word2} (with|by) {word3} only (on|in) lines (with|containing) {word}",
        "if a line (of|in) {file} contains {word} (replace|change) {word2} (with|to|by) {word3} in it",
    ],
    tags="sed replace match", weight=.6)

intent("sed-setting",
    run=sed_i("s/^{word}=.*/{word}={word2}/"),
    say=[
        "set {word} to {word2} in [the] [config|settings] [file] {file}",
        "set [the] (setting|option|key|value|variable|parameter) {word} to {word2} in {file}",
        "change [the] (setting|value of|option|parameter) {word} to {word2} in [the] [config] [file] {file}",
        "in [the] [config file] {file} set {word} to {word2}",
        "change the value of {word} in {file} to {word2}",
        "make {word}={word2} in {file}",
        "update [the] (key|setting) {word} in {file} to {word2}",
    ],
    tags="sed config", weight=.7)

# ---------------------------------------------------------------- deleting lines

intent("sed-delete-matching",
    run=sed_i("/{word}/d"),
    say=[
        DEL + " [all|the|all the|every] lines (containing|that contain|with|matching|which contain|that mention|having) {word} " + FROM + " {file}",
        "(delete|remove|drop) (every|each|any) line (containing|that contains|with|matching|that mentions) {word} " + FROM + " {file}",
        "in {file} (delete|remove|drop) [all] [the] lines (containing|with|that contain) {word}",
        "(delete|remove) lines " + FROM + " {file} (containing|that contain|with|matching) {word}",
        "sed delete lines (with|matching|containing) {word} (in|from) {file}",
        "purge [all] lines (with|containing) {word} (from|in) {file}",
        "clean {file} of lines (with|containing) {word}",
        "edit {file} (in place |)and (delete|remove) [all] lines (with|containing) {word}",
        "lines (with|containing) {word} should be (deleted|removed) from {file}",
        "take [all] lines (with|containing) {word} out of {file}",
        "(filter|weed) out [the] lines (with|containing) {word} (in|from) {file} (in place|permanently)",
    ],
    tags="sed delete match")

intent("sed-keep-matching",
    run=sed_i("/{word}/!d"),
    say=[
        "keep only [the] lines (containing|that contain|with|matching) {word} in {file}",
        "(delete|remove|drop) [all] lines (not containing|that do not contain|that don't contain|without) {word} " + FROM + " {file}",
        "(delete|remove) (everything|all lines) (except|but) [the] lines (with|containing) {word} " + FROM + " {file}",
        "in {file} keep only [the] lines (with|containing) {word}",
        "in {file} (delete|remove) [all] lines without {word}",
        "reduce {file} to the lines (with|containing|that contain) {word}",
        "throw away all lines of {file} that do not contain {word}",
    ],
    tags="sed delete match", weight=.7)

intent("sed-delete-line",
    run=sed_i("{line}d"),
    say=[
        "(delete|remove|drop|erase|cut|get rid of) line [number] {line} " + FROM + " {file}",
        "(delete|remove|drop) [the] {line}(th|nd|rd) line " + FROM + " {file}",
        "in {file} (delete|remove) line [number] {line}",
        "sed delete line {line} (of|in|from) {file}",
        "take line {line} out of {file}",
        "line {line} (should|has to|must) (be removed|be deleted|go) (from|in) {file}",
        "edit {file} and (delete|remove) line {line}",
        "{file} , (delete|remove) line {line}",
    ],
    tags="sed delete line")

intent("sed-delete-range",
    run=sed_i("{line},{line2}d"),
    say=[
        "(delete|remove|drop|erase|cut|get rid of) [the] lines {line} (to|through|until) {line2} " + FROM + " {file}",
        "(delete|remove|drop) [the] lines (from|between) {line} (to|and) {line2} " + FROM + " {file}",
        "(delete|remove) lines {line}-{line2} " + FROM + " {file}",
        "in {file} (delete|remove) lines {line} (to|through) {line2}",
        "sed delete lines {line} to {line2} (of|in|from) {file}",
        "cut lines {line} to {line2} out of {file}",
        "take [the] lines {line} to {line2} out of {file}",
        "edit {file} and (delete|remove) lines {line} (to|through) {line2}",
    ],
    tags="sed delete range")

intent("sed-delete-first",
    run=sed_i("1d"),
    say=[
        "(delete|remove|drop|erase|cut|get rid of|strip) the (first line|header|header line|header row|top line) " + FROM + " {file}",
        "in {file} (delete|remove) the (first line|header|header line)",
        "sed delete [the] first line (of|in|from) {file}",
        "take the (first line|header) (out of|off|away from) {file}",
        "the (first line|header) of {file} should be (deleted|removed)",
        "edit {file} and (delete|remove) the (first line|header)",
        "(behead|chop the header off) {file}",
        "permanently (delete|remove) the first line (of|from) {file}",
    ],
    tags="sed delete first")

intent("sed-delete-last",
    run=sed_i("$d"),
    say=[
        "(delete|remove|drop|erase|cut|get rid of|strip) the (last line|bottom line|final line|footer) " + FROM + " {file}",
        "in {file} (delete|remove) the last line",
        "sed delete [the] last line (of|in|from) {file}",
        "take the last line (out of|off|away from) {file}",
        "the last line of {file} should be (deleted|removed)",
        "edit {file} and (delete|remove) the last line",
        "permanently (delete|remove) the last line (of|from) {file}",
        "chop off the last line (of|from) {file}",
    ],
    tags="sed delete last")

intent("sed-delete-first-n",
    run=sed_i("1,{n}d"),
    say=[
        "(delete|remove|drop|erase|cut|get rid of|strip) the first {n} lines " + FROM + " {file}",
        "in {file} (delete|remove) the first {n} lines",
        "sed delete [the] first {n} lines (of|in|from) {file}",
        "take the first {n} lines (out of|off|away from) {file}",
        "the first {n} lines of {file} should be (deleted|removed)",
        "(delete|remove) {n} lines from the (top|beginning|start) of {file}",
        "chop off the first {n} lines (of|from) {file}",
        "permanently (delete|remove) the (top|first) {n} lines (of|from) {file}",
    ],
    tags="sed delete first")

intent("sed-truncate-lines",
    run=sed_i("{n}q"),
    say=[
        "keep only the first {n} lines (of|in) {file} [(and delete the rest|in place)]",
        "(delete|remove|drop) (everything|all lines) after line {n} " + FROM + " {file}",
        "(truncate|shorten|cut) {file} (to|after) [the first] {n} lines",
        "in {file} keep only the first {n} lines",
        "(truncate|shorten|reduce) {file} to {n} lines",
        "throw away all but the first {n} lines of {file}",
        "cut {file} off after line {n}",
    ],
    tags="sed truncate")

intent("sed-delete-empty",
    run=sed_i("/^$/d"),
    say=[
        DEL + " [all] [the] (empty|blank) lines " + FROM + " {file}",
        "(delete|remove|drop) (every|each|any) (empty|blank) line " + FROM + " {file}",
        "in {file} (delete|remove) [all] [the] (empty|blank) lines",
        "sed delete [all] (empty|blank) lines (of|in|from) {file}",
        "clean {file} of (empty|blank) lines",
        "edit {file} and (delete|remove) [all] [the] (empty|blank) lines",
        "take [all] [the] (empty|blank) lines out of {file}",
        "(empty|blank) lines should be (deleted|removed) from {file}",
        "(delete|remove) lines with nothing (on|in) them (from|in) {file}",
        "no more (empty|blank) lines in {file}",
    ],
    tags="sed delete empty")

intent("sed-delete-blank",
    run=sed_i("/^[[:space:]]*$/d"),
    say=[
        DEL + " [all] [the] (empty|blank) lines and lines (with only|of only|containing only|with nothing but) (whitespace|spaces|white space) " + FROM + " {file}",
        DEL + " [all] lines (with only|of only|containing only|that contain only|with nothing but|consisting of) (whitespace|spaces|white space|blanks) " + FROM + " {file}",
        "(delete|remove) whitespace[-| ]only lines (from|in|of) {file}",
        "(delete|remove) [all] blank lines (from|in|of) {file} , (also|including) those with (spaces|whitespace)",
        "in {file} (delete|remove) lines that are empty or (have|contain) only (spaces|whitespace)",
    ],
    tags="sed delete blank", weight=.7)

intent("cat-s",
    run="cat -s {file}",
    say=[
        "(squeeze|collapse|reduce|merge) (multiple|several|consecutive|repeated) (empty|blank) lines (in|of) {file} [(into one|to one|to a single one)]",
        "(print|show|display) {file} with (multiple|consecutive|repeated) (empty|blank) lines (squeezed|collapsed|reduced to one)",
        "(print|show) {file} with at most one (empty|blank) line in a row",
        "cat {file} squeezing (empty|blank) lines",
        "(squeeze|collapse) (empty|blank) lines (in|of) {file}",
        "suppress repeated (empty|blank) lines when printing {file}",
    ],
    tags="cat squeeze")

intent("sed-delete-comments",
    run=sed_i("/^[[:space:]]*#/d"),
    say=[
        DEL + " [all] [the] (comment lines|comments|lines starting with #|lines that start with #|lines beginning with a hash) " + FROM + " {file}",
        "in {file} (delete|remove|strip) [all] [the] (comments|comment lines)",
        "strip [the] comments (from|out of|in) {file}",
        "(delete|remove) (every|each) comment line (from|in) {file}",
        "clean {file} of comments",
        "edit {file} and (delete|remove) [all] [the] (comments|comment lines)",
        "take [all] [the] (comments|comment lines) out of {file}",
        "sed delete comments (in|from) {file}",
    ],
    tags="sed delete comments")

intent("sed-delete-starting",
    run=sed_i("/^{word}/d"),
    say=[
        DEL + " [all] [the] lines (starting|that start|beginning|that begin) with {word} " + FROM + " {file}",
        "(delete|remove|drop) (every|each|any) line (starting|that starts|beginning) with {word} " + FROM + " {file}",
        "in {file} (delete|remove) [all] lines (starting|beginning) with {word}",
        "sed delete lines (starting|beginning) with {word} (in|from) {file}",
        "clean {file} of lines (starting|beginning) with {word}",
        "take [all] lines (starting|beginning) with {word} out of {file}",
    ],
    tags="sed delete match")

intent("sed-delete-between",
    run=sed_i("/{word}/,/{word2}/d"),
    say=[
        DEL + " [all] [the] lines (between|from) {word} (and|to|until) {word2} " + FROM + " {file}",
        DEL + " (everything|the section|the block|the part) (between|from) {word} (and|to|until) {word2} " + FROM + " {file}",
        "in {file} (delete|remove) (everything|all lines) (between|from) {word} (and|to) {word2}",
        "sed delete from {word} to {word2} (in|of) {file}",
        "cut out [the lines] (between|from) {word} (and|to) {word2} (in|of|from) {file} in place",
    ],
    tags="sed delete range", weight=.7)

intent("sed-delete-after",
    run=sed_i("/{word}/,$d"),
    say=[
        DEL + " everything (after and including|from) [the] [(line with|first)] {word} (on|to the end) " + FROM + " {file}",
        DEL + " all lines (from|starting at|starting with) [the line with] {word} to the end " + FROM + " {file}",
        "in {file} (delete|remove) everything (from|starting at) {word} (on|onwards|to the end)",
        "(cut|truncate) {file} at [the [first] line with] {word}",
        "sed delete from {word} to the end (of|in) {file}",
    ],
    tags="sed delete range", weight=.6)

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
    run="dos2unix {file}",
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
    run="unix2dos {file}",
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
        "(put|print|show) (each|every) comma[-| ]separated (value|item|entry|field) (of|in) {file} on (its own|a separate|a new) line",
        "(print|show|list) [the] comma[-| ]separated (values|items|list) (in|of|from) {file} one per line",
        "(turn|convert) [the] comma[-| ]separated list (in|of) {file} into lines",
        "in {file} (turn|change) commas into (newlines|line breaks)",
    ],
    tags="tr newline")

intent("sed-double-space",
    run="sed G {file}",
    say=[
        "double[-| ]space {file}",
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

# ---------------------------------------------------------------- splitting

intent("split-lines",
    run="split -l {n} {file}",
    say=[
        "split {file} into (files|pieces|parts|chunks) (of|with) {n} lines [each]",
        "split {file} (every|after every|after) {n} lines",
        "(split|divide|break|chop|cut) {file} (up |)into (pieces|files|chunks|parts) (of|with|having) {n} lines",
        "(divide|break) [the file] {file} (by|after) every {n} lines",
        "make (files|pieces|chunks) of {n} lines (from|out of) {file}",
        "split {file} by lines , {n} (each|per file|per piece)",
        "split {file} {n} lines (each|per file)",
    ],
    tags="split")

intent("split-size",
    run="split -b {size:bytes} {file}",
    say=[
        "split {file} into (files|pieces|parts|chunks) of {size} [each]",
        "split {file} into {size} (files|pieces|parts|chunks)",
        "(split|divide|break|chop|cut) {file} (up |)into (pieces|files|chunks|parts) (of|with|having|of at most|no larger than) {size}",
        "(split|divide) [the] (big|large|) file {file} (by size|) , {size} (each|per piece|per file)",
        "make (files|pieces|chunks) of {size} (from|out of) {file}",
        "split {file} (every|after every) {size}",
    ],
    tags="split size")

intent("split-n",
    run={"gnu": "split -n l/{n} {file}"},
    say=[
        "split {file} into {n} [equal|equally sized] (files|pieces|parts|chunks)",
        "(divide|break|chop|cut) {file} (up |)into {n} [equal] (files|pieces|parts|chunks)",
        "split {file} into {n} [equal] (files|pieces|parts) without (breaking|splitting) lines",
        "make {n} [equal] (files|pieces|parts|chunks) (from|out of) {file}",
        "split [the file] {file} in {n} [equal] parts",
        "split {file} {n} ways",
    ],
    tags="split parts")

intent("split-prefix",
    run="split -l {n} {file} {name}",
    say=[
        "split {file} into (files|pieces|parts|chunks) (of|with) {n} lines [each] (with [the] prefix|named with prefix|called|prefixed [with]|whose names start with) {name}",
        "split {file} (every|after every) {n} lines (with [the] prefix|prefix) {name}",
        "(divide|break|cut) {file} into pieces of {n} lines (with [the] prefix|called|named) {name}",
        "split {file} by {n} lines , [output] prefix {name}",
    ],
    tags="split prefix", weight=.7)

intent("split-join",
    run="cat {name}* > {file}",
    say=[
        "(join|merge|combine|reassemble|put back together|glue) [the|all] (pieces|parts|split files|chunks) (starting with|named|called|with [the] prefix) {name} (into|to|as) {file}",
        "(join|merge|combine|concatenate) [all] [the] files (starting|that start|beginning) with {name} (into|to|as) {file}",
        "(reassemble|rebuild|restore) {file} from [the|its] (pieces|parts|chunks) {name}",
        "make {file} from [all] [the] (pieces|parts) (with [the] prefix|starting with) {name}",
        "undo [the] split , (pieces|parts) {name} back (into|to) {file}",
    ],
    tags="cat join split", weight=.7)

intent("csplit",
    run="csplit {file} '/{word}/' '{{*}}'",
    say=[
        "split {file} at (each|every|all) [the] (line|lines) (matching|containing|with|that contain) {word}",
        "split {file} (at|before|on) (every|each) {word}",
        "(divide|break|cut) {file} into (pieces|files|sections) at (each|every) [line with] {word}",
        "csplit {file} (at|by|on) {word}",
        "start a new file at every line (with|containing) {word} (in|of) {file}",
    ],
    tags="csplit", weight=.5)

intent("awk-split-by-col",
    run="awk '{{ print > ($1 \".txt\") }}' {file}",
    say=[
        "split {file} into (files|one file per value|separate files) by (the|its) first (column|field|word)",
        "write (each|every) line of {file} to a (text |)file named (after|by|like) (its|the) first (column|field|word)",
        "(divide|split|separate) {file} by [the] first (column|field) into (different|separate) (text |)files",
        "make one (text |)file per value of the first column of {file}",
    ],
    tags="awk split", weight=.4)
