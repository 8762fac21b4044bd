"""Case, characters, widths of lines."""
from training.dsl import intent

# ---------------------------------------------------------------- characters and case

intent("to-upper",
    run="tr '[:lower:]' '[:upper:]' < {file}",
    say=[
        "(print|show|output|display) {file} in (uppercase|upper case|capitals|capital letters|all caps)",
        "(convert|change|turn|transform|translate) {file} (to|into) (uppercase|upper case|capitals|capital letters|all caps)",
        "(convert|change|turn) [all] [the] (text|letters|lowercase letters|content) (of|in) {file} (to|into) (uppercase|upper case|capitals)",
        "(uppercase|upper case|capitalize all letters of) {file}",
        "make [all] [the] (text|letters) (in|of) {file} (uppercase|upper case|capital)",
        "=[the] content of {file} in (uppercase|upper case|capitals|capital letters)",
        "(lowercase|lower case) to (uppercase|upper case) {file}",
        "=(uppercase|upper case|capitalized) version of {file}",
    ],
    tags="tr upper")

intent("to-lower",
    run="tr '[:upper:]' '[:lower:]' < {file}",
    say=[
        "(print|show|output|display) {file} in (lowercase|lower case|small letters)",
        "(convert|change|turn|transform|translate) {file} (to|into) (lowercase|lower case|small letters)",
        "(convert|change|turn) [all] [the] (text|letters|uppercase letters|capitals|content) (of|in) {file} (to|into) (lowercase|lower case|small letters)",
        "(lowercase|lower case) {file}",
        "make [all] [the] (text|letters) (in|of) {file} (lowercase|lower case|small)",
        "=[the] content of {file} in (lowercase|lower case|small letters)",
        "(uppercase|upper case|capitals) to (lowercase|lower case) {file}",
        "=(lowercase|lower case) version of {file}",
    ],
    tags="tr lower")

intent("tr-lines-to-spaces",
    run="tr '\\n' ' ' < {file}",
    say=[
        "(join|merge|combine|put) all lines (of|in) {file} (into|on|to) one line [(separated by spaces|with spaces)]",
        "(replace|change) [the] (newlines|line breaks) (in|of) {file} (with|by|to|into) spaces",
        "(print|show) {file} (on one line|as one line|on a single line)",
        "=all lines of {file} on one line",
        "(turn|convert|make) {file} into (a single|one) line",
        "flatten {file} (to|into) one line",
        "newlines to spaces {file}",
    ],
    tags="tr newline")

intent("paste-comma",
    run="paste -sd '{sep}' {file}",
    say=[
        "(join|merge|combine) [all] [the] lines (of|in) {file} (with|by|using|separated by) {sep}",
        "(join|put) all lines (of|in) {file} (into|on) one line (with|separated by) {sep} [in between|between them]",
        "(turn|convert|make) [the] lines (of|in) {file} into a {sep} separated list",
        "(replace|change) [the] (newlines|line breaks) (in|of) {file} (with|by|to|into) {sep}",
        "=[the] lines of {file} (as|in) one line separated by {sep}",
        "=[a] {sep} separated list of [the] lines (of|in) {file}",
        "(print|show) {file} on one line (with|separated by) {sep}",
        "join {file} with {sep}",
    ],
    tags="paste join")

intent("tr-replace-char",
    run="tr '{sep}' '{sep2}' < {file}",
    say=[
        "(replace|change|convert|translate|turn) (all|every|each|) {sep} (to|into|with|by) {sep2} (in|of) {file}",
        "(replace|swap|substitute) {sep} (with|by|for) {sep2} in {file} [in the output]",
        "tr {sep} to {sep2} in {file}",
        "(print|show|output) {file} with {sep} (replaced by|changed to|turned into) {sep2}",
        "use {sep2} instead of {sep} in [the output of] {file}",
        "in {file} (change|turn|convert) {sep} (to|into) {sep2}",
    ],
    tags="tr", weight=.8)

intent("tr-delete-char",
    run="tr -d '{sep}' < {file}",
    say=[
        "(print|show|output) {file} without [any|the] {sep} [characters]",
        "(remove|delete|strip|drop) (all|every|each) {sep} (from|in|of) {file} (in the output|and print it|and show the result)",
        "(print|show|output) {file} with all {sep} (removed|deleted|stripped)",
        "tr delete {sep} (from|in) {file}",
        "=[the] content of {file} without {sep}",
    ],
    tags="tr delete", weight=.6)

intent("tr-delete-digits",
    run="tr -d '[:digit:]' < {file}",
    say=[
        "(remove|delete|strip|drop) [all] [the] (digits|numbers) (from|in|of|out of) {file}",
        "(print|show|output) {file} without [any|the] (digits|numbers)",
        "tr delete digits (from|in) {file}",
        "(print|show) {file} with all digits removed",
        "get rid of [all] [the] (digits|numbers) in {file}",
        "=[the] content of {file} without (digits|numbers)",
    ],
    tags="tr delete digits", weight=.6)

intent("tr-delete-punct",
    run="tr -d '[:punct:]' < {file}",
    say=[
        "(remove|delete|strip|drop) [all] [the] (punctuation|punctuation marks|punctuation characters) (from|in|of|out of) {file}",
        "(print|show|output) {file} without [any|the] punctuation",
        "tr delete punctuation (from|in) {file}",
        "(print|show) {file} with all punctuation removed",
        "get rid of [all] [the] punctuation in {file}",
        "=[the] content of {file} without punctuation",
    ],
    tags="tr delete punct", weight=.6)

intent("tr-delete-cr",
    run="tr -d '\\r' < {file} > {file2}",
    say=[
        "(remove|delete|strip) [the|all] (carriage returns|carriage return characters|\\r characters|CRs) (from|in|of) {file} (and (save|write) [it|the result] (to|as|in)|into|to) {file2}",
        "convert {file} from (dos|windows) [line endings] (to|into) [a] [unix] [file] {file2}",
        "(write|save) {file} without carriage returns (to|as|in) {file2}",
        "strip [the] (carriage returns|CRs) (of|from|in) {file} into {file2}",
        "make [a] unix version {file2} (of|from) [the] (dos|windows) file {file}",
    ],
    tags="tr crlf", weight=.6)

intent("tr-squeeze-spaces",
    run="tr -s ' ' < {file}",
    say=[
        "(squeeze|collapse|reduce|merge|shrink) [the] (multiple|repeated|several|runs of) spaces (in|of) {file} [(to|into) (one|a single one|single spaces|one space)]",
        "(replace|change) (multiple|several|repeated) spaces (in|of) {file} (with|by|to|into) (one|a single) (space|one)",
        "(print|show) {file} with (multiple|repeated) spaces (squeezed|collapsed|reduced to one)",
        "tr squeeze spaces (in|of) {file}",
        "(remove|drop) (extra|superfluous|redundant|double) spaces (from|in|of) {file} (in the output|and print it|)",
        "turn (double|multiple) spaces into single ones in {file}",
    ],
    tags="tr squeeze")

intent("rev",
    run="rev {file}",
    say=[
        "reverse (each|every) line (of|in) {file} [(character by character|character-wise)]",
        "reverse [the] (characters|letters) (of|in|on) (each|every) line (of|in) {file}",
        "rev {file}",
        "(print|show) (each|every) line of {file} (backwards|back to front|from right to left)",
        "mirror (each|every) line (of|in) {file}",
        "=[the] lines of {file} with [their] (characters|letters) reversed",
        "write [the] lines of {file} backwards",
    ],
    tags="rev")

intent("fold-w",
    run="fold -w {n} {file}",
    say=[
        "(wrap|fold|break) [the|all] lines (of|in) {file} (at|to|after) {n} (characters|columns|chars) [hard|exactly]",
        "(wrap|fold) {file} (at|to) {n} (characters|columns|chars)",
        "limit [the] (line width|width|line length) of {file} to {n} (characters|columns|chars) by (folding|wrapping)",
        "fold {file} to [a] width [of] {n}",
        "break long lines (of|in) {file} (at|after) {n} (characters|columns)",
        "fold {file} {n}",
    ],
    tags="fold")

intent("fold-s",
    run="fold -s -w {n} {file}",
    say=[
        "(wrap|fold) [the] lines (of|in) {file} (at|to) {n} (characters|columns|chars) (at|on|breaking at) (spaces|word boundaries|whole words)",
        "(wrap|fold) {file} (at|to) {n} (characters|columns) without (breaking|splitting|cutting) words",
        "word(-| )wrap {file} (at|to) {n} (characters|columns|chars)",
        "(wrap|break) long lines (of|in) {file} at {n} (characters|columns) but (keep words whole|only at spaces)",
        "fold {file} to width {n} at spaces",
    ],
    tags="fold words", weight=.8)

intent("fmt",
    run="fmt -w {n} {file}",
    say=[
        "(reformat|reflow|refill) [the] (paragraphs|text) (of|in) {file} to {n} (columns|characters)",
        "(reformat|reflow|format|refill) {file} (to|with) [a] [line] (width|length) [of] {n}",
        "(reformat|reflow) {file} to {n} (columns|characters) [per line]",
        "fmt {file} [to|with] width {n}",
        "rewrap [the] paragraphs (of|in) {file} to {n} (columns|characters)",
        "make [the] paragraphs of {file} {n} (columns|characters) wide",
    ],
    tags="fmt", weight=.7)

intent("expand-tabs",
    run="expand {file}",
    say=[
        "(convert|change|turn|expand) [the|all] tabs (in|of) {file} (to|into) spaces",
        "(replace|substitute) [the|all] tabs (in|of) {file} (with|by) spaces [in the output]",
        "expand [the] tabs (in|of) {file}",
        "(print|show) {file} with spaces instead of tabs",
        "tabs to spaces {file}",
        "detab {file}",
        "expand {file}",
    ],
    tags="expand", weight=.8)

intent("expand-n",
    run="expand -t {n} {file}",
    say=[
        "(convert|change|turn|expand) [the|all] tabs (in|of) {file} (to|into) {n} spaces",
        "(replace|substitute) (each|every|all) (tab|tabs) (in|of) {file} (with|by) {n} spaces",
        "expand [the] tabs (in|of) {file} (with|using) [a] tab (width|size|stop) [of] {n}",
        "(print|show) {file} with tab (width|size) {n} , as spaces",
        "tabs to {n} spaces {file}",
        "expand tabs to {n} (columns|spaces) in {file}",
    ],
    tags="expand", weight=.7)

intent("unexpand",
    run="unexpand -a {file}",
    say=[
        "(convert|change|turn) [the|all] spaces (in|of) {file} (to|into) tabs",
        "(replace|substitute) [the|all] spaces (in|of) {file} (with|by) tabs [in the output]",
        "unexpand {file}",
        "(print|show) {file} with tabs instead of spaces",
        "spaces to tabs {file}",
    ],
    tags="unexpand", weight=.5)

intent("number-format-lines",
    run="awk '{{ print length, $0 }}' {file}",
    say=[
        "(print|show) the length of (each|every) line (of|in) {file}",
        "=[the] (length|lengths) of (each|every|all) (line|lines) (in|of) {file}",
        "?how long is (each|every) line (in|of) {file}",
        "(print|show) (each|every) line (of|in) {file} with its length",
        "list [the] lines (of|in) {file} with [their] (length|lengths)",
        "count [the] characters (in|of|on) (each|every) line (of|in) {file}",
        "=character count per line (of|in) {file}",
    ],
    tags="awk length", weight=.7)

intent("sort-by-length",
    run="awk '{{ print length, $0 }}' {file} | sort -n | cut -d ' ' -f 2-",
    say=[
        "sort [the] lines (of|in) {file} by [their] length",
        "sort {file} by line length",
        "=[the] lines (of|in) {file} (sorted|ordered) by (length|line length)",
        "order {file} by [the] length of [the] lines",
        "sort {file} by (how long the lines are|line length) , shortest first",
        "(print|show) [the] shortest lines of {file} first",
        "arrange [the] lines (of|in) {file} from short to long",
    ],
    tags="awk sort length", weight=.7)

intent("lines-longer-than",
    run="awk 'length > {n}' {file}",
    say=[
        "=[the|all] lines (of|in) {file} (longer than|with more than|of more than|over|exceeding) {n} (characters|chars)",
        "?which lines (of|in) {file} are longer than {n} (characters|chars)",
        "find [all] lines (longer than|with more than|over|of more than) {n} (characters|chars) in {file}",
        "=[the] lines that exceed {n} (characters|chars) in {file}",
        "(print|show) lines (longer than|over) {n} (characters|chars) (of|in|from) {file}",
        "check {file} for lines (longer than|over) {n} (characters|chars|columns)",
        "?are there lines (longer than|over) {n} (characters|chars) in {file}",
        "=too long lines in {file} , (more than|over) {n} (characters|chars)",
    ],
    tags="awk length")

intent("lines-shorter-than",
    run="awk 'length < {n}' {file}",
    say=[
        "=[the|all] lines (of|in) {file} (shorter than|with less than|with fewer than|under) {n} (characters|chars)",
        "?which lines (of|in) {file} are shorter than {n} (characters|chars)",
        "find [all] lines (shorter than|with less than|with fewer than|under) {n} (characters|chars) in {file}",
        "(print|show) lines (shorter than|with less than) {n} (characters|chars) (of|in|from) {file}",
        "?are there lines (shorter than|with fewer than) {n} (characters|chars) in {file}",
        "=[the] short lines (of|in) {file} , less than {n} (characters|chars)",
    ],
    tags="awk length", weight=.7)
