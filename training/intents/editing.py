"""Changing files in place: replacing and deleting with sed."""
from training.dsl import intent

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
        "case(-| )insensitive[ly] replace {word} (with|by) {word2} in {file}",
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
        "(delete|remove) whitespace(-| )only lines (from|in|of) {file}",
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
