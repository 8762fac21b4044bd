"""Looking at a file and counting in it: head, tail, cat, less, line ranges, wc, comparing."""
from training.dsl import compose, intent

SHOW = "(show|print|display|output|view|see|give me|list|read)"
UNDER = "[(in|under|inside|within|below) {dir}]"

# ---------------------------------------------------------------- whole files

intent("cat",
    run="cat {file}",
    say=[
        "=[the] (content|contents|text) of [the file] {file}",
        "(show|print|display|output|view|read|see) [the] [file] {file}",
        "(show|print|display|output|dump) [the] (whole|entire|complete) [file] {file}",
        "cat {file}",
        "?what is (in|inside|written in) [the file] {file}",
        "?whats (in|inside) {file}",
        "?what does {file} (contain|say)",
        "(print|dump|write|output) {file} to (the screen|the terminal|stdout|standard output|the console)",
        "let me see [what is in] {file}",
        "type out {file}",
        "look at [the contents of] {file}",
        "read {file} (out|to me|aloud on screen)",
    ],
    tags="cat")

intent("cat-n",
    run="cat -n {file}",
    say=[
        "(show|print|display|view|output) {file} (with|including|and) line numbers",
        "=[the] (content|contents) of {file} with line numbers",
        "(number|enumerate) [all] [the] lines (of|in) {file}",
        "cat {file} with line numbers",
        "(show|print|display) {file} (and number|numbering|with numbered) [the|all|its] lines",
        "add line numbers to [the output of] {file}",
        "=numbered (listing|lines|view|output) of {file}",
        "put [a] line number[s] (before|in front of) (each|every) line of {file}",
        "=line numbered {file}",
        "(print|show) each line of {file} with its number",
    ],
    tags="cat number")

intent("nl",
    run="nl {file}",
    say=[
        "number [only] the (non-empty|non empty|non-blank|non blank) lines (of|in) {file}",
        "nl {file}",
        "number [the] lines (of|in) {file} (but not|except|without|skipping) (blank|empty) (ones|lines)",
        "(print|show) {file} with numbers on (non-empty|non-blank|non empty) lines [only]",
        "add line numbers to (non-empty|non-blank|non empty) lines (of|in) {file}",
        "number lines of {file} with nl",
        "use nl (on|for) {file}",
        "(show|print) {file} numbered , skipping (blank|empty) lines",
    ],
    tags="nl", weight=.6)

intent("cat-A",
    run={"gnu": "cat -A {file}", "bsd": "cat -vet {file}"},
    say=[
        "(show|print|display) {file} with (non-printing|nonprinting|invisible|hidden|special|control) characters [(visible|shown)]",
        "(show|reveal|display|see|make visible) [the] (non-printing|invisible|hidden|special|control|unprintable) (characters|chars) (in|of) {file}",
        "(show|see|reveal) [the] tabs and line (ends|endings) (in|of) {file}",
        "?(does|do) {file} (have|contain) [any] (invisible|hidden|non printing|control) characters",
        "cat {file} (with|showing) (all|special|non-printing|invisible) characters",
        "=[the] invisible characters (in|of) {file}",
        "(show|display) (tabs and (line ends|newlines)|whitespace|tabs and trailing spaces) in {file}",
        "make (whitespace|tabs|line endings|invisible characters) visible in {file}",
        "cat -A {file}",
        "?are there tabs or (carriage returns|trailing spaces) in {file}",
    ],
    tags="cat invisible")

intent("less",
    run="less {file}",
    say=[
        "(page|scroll|browse) through {file}",
        "(view|read|open|show) {file} (page by page|one page at a time|in a pager|one screen at a time|screen by screen|in less|with less|with scrolling)",
        "less {file}",
        "open {file} (for reading|to read|to scroll through it|in a viewer|in the pager)",
        "scroll {file} [up and down]",
        "let me scroll through {file}",
        "read through {file} (comfortably|interactively|slowly)",
        "view [the] (long|large|big) file {file}",
        "look through {file} page by page",
        "use a pager (for|on|to view) {file}",
    ],
    tags="less")

intent("less-end",
    run="less +G {file}",
    say=[
        "open {file} (in less|in a pager) (at the end|at the bottom|on the last page)",
        "(view|page|read) {file} (starting at|from|starting from) the (end|bottom) (in less|in a pager)",
        "less {file} (at the end|starting at the end|jumping to the end)",
        "open the end of {file} in less",
        "(scroll|page) {file} from the bottom (up|upwards)",
        "start less at the (end|bottom) of {file}",
        "open {file} with less and (go|jump) to the (end|bottom)",
        "view {file} in less , scrolled to the (end|bottom)",
    ],
    tags="less", weight=.5)

intent("cat-two",
    run="cat {file} {file2}",
    say=[
        "(show|print|display|output) {file} and {file2}",
        "(show|print|display|output) {file} followed by {file2}",
        "=[the] (contents|content) of {file} and {file2}",
        "cat {file} and {file2}",
        "cat {file} {file2}",
        "(print|show) both {file} and {file2}",
        "(show|print) two files , {file} and {file2}",
        "(show|print) {file} and then {file2}",
        "print the files {file} and {file2} one after (another|the other)",
        "let me see {file} and {file2}",
    ],
    tags="cat")

intent("cat-join",
    run="cat {file} {file2} > {file3}",
    say=[
        "(concatenate|combine|merge|join|glue) {file} and {file2} (into|to|in|as) {file3}",
        "(concatenate|combine|merge|join) [the] [two] files {file} and {file2} (into|to) [one file] {file3}",
        "put {file} and {file2} together (in|into|as) {file3}",
        "cat {file} and {file2} (into|to) {file3}",
        "write {file} followed by {file2} (to|into) {file3}",
        "append {file2} to {file} and (save|write) [the result] (as|to|in) {file3}",
        "create {file3} from {file} and {file2}",
        "make {file3} out of {file} and {file2}",
        "(merge|combine|join) {file} with {file2} , (output|result) (to|in) {file3}",
        "save {file} plus {file2} (as|in|to) {file3}",
        "{file3} should contain {file} followed by {file2}",
    ],
    tags="cat join")

intent("cat-join-ext",
    run="cat *.{ext} > {file}",
    say=[
        "(concatenate|combine|merge|join|glue) [all] [the] {ext} files (into|to|in|as) [one file] {file}",
        "put [all] [the] {ext} files together (in|into) {file}",
        "cat [all] {ext} files (into|to) {file}",
        "write [the] content[s] of all {ext} files (to|into) {file}",
        "make one file {file} (out of|from) all [the] {ext} files",
        "create {file} from all {ext} files",
        "(merge|combine|join) (every|each) {ext} file into {file}",
        "(merge|combine) all files ending in {ext} (into|to) {file}",
        "{file} should contain all {ext} files one after (another|the other)",
        "cat *.{ext} into {file}",
    ],
    tags="cat join")

intent("append-file",
    run="cat {file} >> {file2}",
    say=[
        "append {file} to {file2}",
        "append [the] (content|contents) of {file} to [the end of] {file2}",
        "add [the] (content|contents) of {file} (to the end of|at the end of|to) {file2}",
        "add {file} (to the end of|at the end of|onto|below) {file2}",
        "put {file} (at the end of|behind|after the end of) {file2}",
        "cat {file} (onto|to the end of|at the end of) {file2}",
        "attach {file} to the end of {file2}",
        "extend {file2} (with|by) [the contents of] {file}",
        "stick [the] contents of {file} (on|onto) the end of {file2}",
        "write {file} at the end of {file2}",
    ],
    tags="cat append")

intent("tac",
    run={"gnu": "tac {file}", "bsd": "tail -r {file}"},
    say=[
        "(print|show|display|output|list) [the] lines (of|in) {file} (in reverse|backwards|in reverse order|from last to first|last line first|from bottom to top)",
        "(print|show|display|cat) {file} (in reverse|backwards|upside down|from the end|last line first|from bottom to top|in reverse order|reversed)",
        "reverse [the] [order of [the]] lines (of|in) {file}",
        "reverse {file} line by line",
        "tac {file}",
        "flip [the] (order of [the] lines|lines) (in|of) {file}",
        "=[the] lines of {file} in reverse order",
        "=[the] last line first and first line last of {file}",
        "(print|show) {file} (with the last line on top|with newest lines first|newest entries first)",
        "read {file} backwards",
    ],
    tags="tac")

# ---------------------------------------------------------------- head and tail

intent("head-n",
    run="head -n {n} {file}",
    say=[
        "=[the] first {n} lines (of|in|from) {file}",
        "=[the] (top|initial|beginning|starting) {n} lines (of|in|from) {file}",
        "=[only] [the] {n} first lines of {file}",
        "head {n} lines of {file}",
        "head {file} {n} lines",
        "(show|print|display|see) {n} lines from the (top|beginning|start) of {file}",
        "?what are the first {n} lines (of|in) {file}",
        "take [the] first {n} lines (of|from) {file}",
        "(show|print) (just|only) the first {n} lines of {file}",
        "{file} , first {n} lines",
        "?how does {file} (start|begin) , [show] (the first|) {n} lines",
        "read [the] first {n} lines of {file}",
        "=lines 1 to {n} of {file}",
    ],
    tags="head")

intent("head",
    run="head {file}",
    say=[
        "=[the] (beginning|start|top|head|first lines|first few lines) of [the file] {file}",
        "=[the] (first|top) lines of {file}",
        "head {file}",
        "?how does {file} (start|begin)",
        "(peek|take a peek|have a quick look|glance) (at|into) [the (start|top|beginning) of] {file}",
        "(see|look at) (the first few lines|the top|the beginning) of {file}",
        "?what are the first lines of {file}",
        "preview {file}",
        "(show|print) (just|only) the beginning of {file}",
        "=a few lines (from|of) the (top|beginning) of {file}",
    ],
    tags="head")

intent("head-1",
    run="head -n 1 {file}",
    say=[
        "=[only] [the] first line (of|in|from) {file}",
        "=[the] (top|very first|1st) line (of|in) {file}",
        "=[the] header [(line|row)] (of|in|from) {file}",
        "?what is the (first|top) line (of|in) {file}",
        "?whats the first line of {file}",
        "get [just] [the] first line (of|from) {file}",
        "head {file} just one line",
        "(show|print) (just|only) the first line of {file}",
        "read [only] the first line of {file}",
        "?what does the first line of {file} say",
        "=first row of {file}",
    ],
    tags="head")

intent("head-all-but",
    run={"gnu": "head -n -{n} {file}"},
    say=[
        "=all [lines] (but|except) the last {n} lines (of|in|from) {file}",
        "(print|show|display|output) {file} without [the] last {n} lines",
        "(print|show|display) {file} except [for] the last {n} lines",
        "=everything (in|of) {file} (but|except) the last {n} lines",
        "(skip|leave out|omit|drop|cut off) the last {n} lines (of|from|when printing) {file}",
        "=[the] lines of {file} up to the last {n}",
        "?what is in {file} apart from the last {n} lines",
        "=all of {file} minus the last {n} lines",
        "head {file} without the last {n} lines",
        "stop {n} lines before the end of {file}",
    ],
    tags="head")

intent("head-bytes",
    run="head -c {n} {file}",
    say=[
        "=[the] first {n} (bytes|characters|chars) (of|in|from) {file}",
        "=[the] initial {n} bytes of {file}",
        "(show|print) {n} bytes from the (start|beginning) of {file}",
        "head {n} bytes of {file}",
        "?what are the first {n} (bytes|characters) of {file}",
        "take [the] first {n} bytes (of|from) {file}",
        "read [only] [the] first {n} bytes of {file}",
        "(show|print) (just|only) the first {n} bytes of {file}",
        "get [the] leading {n} bytes of {file}",
        "{file} , first {n} bytes",
    ],
    tags="head bytes")

intent("tail-n",
    run="tail -n {n} {file}",
    say=[
        "=[the] last {n} lines (of|in|from) {file}",
        "=[the] (final|bottom|ending|latest|most recent) {n} lines (of|in|from) {file}",
        "=[only] [the] {n} last lines of {file}",
        "tail {n} lines of {file}",
        "tail {file} {n} lines",
        "(show|print|display|see) {n} lines from the (end|bottom) of {file}",
        "?what are the last {n} lines (of|in) {file}",
        "take [the] last {n} lines (of|from) {file}",
        "(show|print) (just|only) the last {n} lines of {file}",
        "{file} , last {n} lines",
        "?how does {file} end , [show] (the last|) {n} lines",
        "read [the] last {n} lines of {file}",
        "=[the] {n} (latest|newest|most recent) (entries|lines) (in|of|from) {file}",
    ],
    tags="tail")

intent("tail",
    run="tail {file}",
    say=[
        "=[the] (end|tail|bottom|last lines|last few lines) of [the file] {file}",
        "=[the] (last|final) lines of {file}",
        "tail {file}",
        "?how does {file} end",
        "(peek|look|have a quick look|glance) at the (end|bottom) of {file}",
        "(see|look at) (the last few lines|the end|the bottom) of {file}",
        "?what are the last lines of {file}",
        "?what (happened|was logged) last in {file}",
        "(show|print) (just|only) the end of {file}",
        "=[the] (latest|newest|most recent) (entries|lines) (in|of|from) {file}",
    ],
    tags="tail")

intent("tail-1",
    run="tail -n 1 {file}",
    say=[
        "=[only] [the] last line (of|in|from) {file}",
        "=[the] (bottom|very last|final) line (of|in) {file}",
        "?what is the (last|final|bottom) line (of|in) {file}",
        "?whats the last line of {file}",
        "get [just] [the] last line (of|from) {file}",
        "tail {file} just one line",
        "(show|print) (just|only) the last line of {file}",
        "read [only] the last line of {file}",
        "?what does the last line of {file} say",
        "=[the] (latest|newest|most recent) (line|entry) (in|of) {file}",
    ],
    tags="tail")

intent("tail-from",
    run="tail -n +{n} {file}",
    say=[
        "=[the] lines of {file} (starting at|starting from|starting with|from|beginning with|beginning at) line {n} [on|onwards]",
        "=everything (in|of) {file} (from|starting at|starting with|beginning at) line {n} [(on|onwards|to the end)]",
        "(print|show|display|output) {file} (from|starting at|starting from|beginning with) line {n} [(on|onwards|to the end|until the end)]",
        "tail {file} (from|starting at) line {n}",
        "(start|begin) at line {n} of {file} and print (the rest|to the end|until the end)",
        "=all lines (after and including|from) line {n} (of|in) {file}",
        "=[the] rest of {file} (from|starting with) line {n}",
        "print from line {n} to the end (of|in) {file}",
        "?what is in {file} from line {n} (on|onwards)",
        "read {file} from line {n} on",
    ],
    tags="tail")

intent("tail-skip-header",
    run="tail -n +2 {file}",
    say=[
        "(skip|leave out|omit|drop|ignore) the (first line|header|header line|header row) (of|in|from|when printing) {file}",
        "(print|show|display|output) {file} (without|except|but skip|but not) the (first line|header|header line|header row|first row)",
        "=everything (but|except) the (first line|header|header row) (of|in) {file}",
        "=all [lines] (but|except) the (first line|header|first) (of|in) {file}",
        "=[the] (content|lines|rows) of {file} (without|after|minus) the (header|first line|header line)",
        "=[the] data (rows|lines) of {file} without the header",
        "print {file} from the second line [on]",
        "=all lines (of|in) {file} from the second on",
        "cut off the (header|first line) of {file} (in the output|when printing)",
        "tail {file} (without|skipping) the (header|first line)",
    ],
    tags="tail header")

intent("tail-bytes",
    run="tail -c {n} {file}",
    say=[
        "=[the] last {n} (bytes|characters|chars) (of|in|from) {file}",
        "=[the] final {n} bytes of {file}",
        "(show|print) {n} bytes from the end of {file}",
        "tail {n} bytes of {file}",
        "?what are the last {n} (bytes|characters) of {file}",
        "take [the] last {n} bytes (of|from) {file}",
        "read [only] [the] last {n} bytes of {file}",
        "(show|print) (just|only) the last {n} bytes of {file}",
    ],
    tags="tail bytes", weight=.6)

intent("tail-f",
    run="tail -f {file}",
    say=[
        "(follow|watch|monitor|tail|keep watching|keep an eye on) {file}",
        "(follow|watch|monitor|track) [the] (file|log|log file) {file} [(live|in real time|as it grows|as it is written|continuously)]",
        "(show|print|display) [the] new lines (in|of|added to|written to) {file} (as they (come|arrive|appear|are written|are added)|live|in real time|continuously)",
        "(follow|watch) {file} (live|in real time|as it (grows|changes)|for new lines|continuously)",
        "live (view|tail|output|stream) of {file}",
        "stream [the] (log|file) {file} [live]",
        "tail -f {file}",
        "see what is (being written|written|added) to {file} (live|right now|as it happens|in real time)",
        "keep (showing|printing) new lines (of|in|from) {file}",
        "monitor changes to [the log] {file} in real time",
        "=real[-| ]time (view|output) of {file}",
        "watch {file} grow",
    ],
    tags="tail follow")

intent("tail-F",
    run="tail -F {file}",
    say=[
        "(follow|tail|watch) {file} (even if|also when|even when) it (is rotated|gets rotated|is replaced|is recreated|rotates|is renamed)",
        "(follow|tail|watch) {file} (across|through|surviving|and survive) [log] rotation[s]",
        "(follow|tail) [the log] {file} by name",
        "(follow|tail|watch) {file} and (retry|reopen it) (if it (disappears|is rotated|gets recreated)|after rotation)",
        "keep following {file} (after|through) log rotation",
        "tail {file} with retry",
        "(watch|follow) [the] rotating log [file] {file}",
    ],
    tags="tail follow", weight=.6)

intent("tail-f-n",
    run="tail -n {n} -f {file}",
    say=[
        "(show|print|display) [the] last {n} lines of {file} and (follow|keep following|watch|keep watching) [it|new lines]",
        "(follow|tail|watch) {file} starting with [the] last {n} lines",
        "tail [the] last {n} lines of {file} and (follow|keep following)",
        "=[the] last {n} lines of {file} and [then] (new|further) lines (as they come|live)",
        "(follow|watch) {file} (and|but) begin {n} lines (before|from) the end",
        "tail -f {file} with {n} lines (of context|to start|first)",
        "(follow|monitor) {file} (showing|beginning with) the last {n} lines",
        "live tail of {file} with [the] last {n} lines",
    ],
    tags="tail follow", weight=.7)

intent("tail-f-grep",
    run="tail -f {file} | grep --line-buffered '{word}'",
    say=[
        "(follow|watch|monitor|tail) {file} (for|and (filter|grep) for|looking for|filtering for) {word}",
        "(follow|watch|tail) {file} and (show|print) only [the] lines (with|containing|that contain|matching) {word}",
        "(show|print) new lines (of|in) {file} (containing|with|that contain|matching) {word} (live|as they come|in real time)",
        "tail {file} and grep [for] {word}",
        "live (filter|grep|search) {file} for {word}",
        "keep an eye on {file} for {word}",
        "(watch|monitor) [the] log {file} (for|until i see) {word} (live|in real time|)",
        "tail -f {file} (but|showing) only {word}",
        "wait for {word} to (appear|show up) in {file} (live|)",
        "follow {file} live for {word} [messages|lines|entries]",
    ],
    tags="tail follow grep")

# ---------------------------------------------------------------- lines by number

intent("line-n",
    run="sed -n '{line}p' {file}",
    say=[
        "=[the] line [number] {line} (of|in|from) {file}",
        "=[only] line {line} of {file}",
        "?what is (on|in) line {line} of {file}",
        "?what does line {line} (of|in) {file} (say|contain)",
        "=[the] {line}(th|th|nd|rd) line (of|in|from) {file}",
        "(print|show|display|get) (just|only) line {line} (of|from|in) {file}",
        "{file} line {line}",
        "extract line [number] {line} (from|of|out of) {file}",
        "get line {line} (from|of|out of) {file}",
        "go to line {line} of {file} and print it",
        "read line {line} of {file}",
        "pick line {line} (from|out of) {file}",
    ],
    tags="sed line")

intent("lines-range",
    run="sed -n '{line},{line2}p' {file}",
    say=[
        "=[the] lines {line} (to|through|until|up to) {line2} (of|in|from) {file}",
        "=[the] lines (from|between) {line} (to|and) {line2} (of|in|from) {file}",
        "=[the] lines {line}-{line2} (of|in|from) {file}",
        "(print|show|display|view|extract|get|see) (just|only) [the] lines {line} (to|through) {line2} (of|from|in) {file}",
        "=line {line} (to|through) [line] {line2} (of|in|from) {file}",
        "=line range {line} to {line2} of {file}",
        "{file} (lines|from line) {line} to {line2}",
        "?what is (on|in) lines {line} to {line2} of {file}",
        "extract lines {line} to {line2} (from|of|out of) {file}",
        "cut [out] lines {line} to {line2} (of|from) {file} and print them",
        "=[the] part of {file} (from line|between lines) {line} (to|and) {line2}",
        "print from line {line} to line {line2} (of|in) {file}",
    ],
    tags="sed line")

intent("lines-every-nth",
    run={"gnu": "sed -n '0~{n}p' {file}", "bsd": "awk 'NR % {n} == 0' {file}"},
    say=[
        "=every {n}(th|th|nd|rd) line (of|in|from) {file}",
        "(print|show|take|pick) every {n}(th|th|nd|rd) line (of|in|from) {file}",
        "=one line (out of|in) every {n} (of|from) {file}",
        "print one in {n} lines of {file}",
        "(print|show) each {n}(th|th|nd|rd) line of {file}",
        "sample every {n}(th|th|nd|rd) line (of|from) {file}",
        "=lines of {file} in steps of {n}",
        "take each {n}(th|th|nd|rd) line (of|from) {file}",
    ],
    tags="sed line", weight=.5)

intent("lines-odd-even",
    run="awk 'NR % 2 == 0' {file}",
    say=[
        "=[the] even [numbered] lines (of|in|from) {file}",
        "=every (second|other|2nd) line (of|in|from) {file} (starting with the second|)",
        "=lines with even [line] numbers (in|of|from) {file}",
        "(print|show|take) [only] the even lines (of|in) {file}",
        "=(only|just) the even-numbered lines (of|in) {file}",
        "print each second line of {file}",
        "(skip|drop) the odd lines (of|in) {file} and print the (rest|even ones)",
        "=alternate lines of {file} beginning with the second",
    ],
    tags="awk line", weight=.5)

intent("lines-between-patterns",
    run="sed -n '/{word}/,/{word2}/p' {file}",
    say=[
        "=[the|all] lines (between|from) {word} (and|to|until) {word2} (in|of|from) {file}",
        "(print|show|display|extract|get) [all] [the] lines (between|from) {word} (and|to|through|until) {word2} (in|of|from) {file}",
        "=[the] (section|part|text|block) (of|in|from) {file} (between|from) {word} (and|to) {word2}",
        "=[the] (section|part|block) of {file} that starts with {word} and ends with {word2}",
        "extract everything (between|from) {word} (and|to) {word2} (in|from) {file}",
        "print {file} (from the line with|starting at) {word} (to the line with|until|up to) {word2}",
        "?what is between {word} and {word2} in {file}",
        "=from {word} to {word2} in {file}",
        "cut out [the part] from {word} to {word2} (in|of|from) {file} and print it",
        "=lines of {file} starting at {word} ending at {word2}",
    ],
    tags="sed range")

intent("lines-from-pattern",
    run="sed -n '/{word}/,$p' {file}",
    say=[
        "=everything (from|after|starting at|starting with) [the (first|) line (with|containing)] {word} (on|onwards|to the end) (in|of) {file}",
        "(print|show|display) {file} (starting at|starting with|from) [the first] (line (with|containing)|occurrence of) {word}",
        "=[the] (rest|part|lines) of {file} (starting from|starting at|from) {word}",
        "(print|show) [all] lines from {word} to the end (of|in) {file}",
        "=all lines (of|in) {file} from {word} on[wards]",
        "start printing {file} (at|from) [the line with] {word}",
        "skip {file} until {word} and print the rest",
        "extract [everything] from {word} to the end (of|in) {file}",
    ],
    tags="sed range", weight=.6)

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

# ---------------------------------------------------------------- comparing

intent("diff",
    run="diff {file} {file2}",
    say=[
        "=[the] (differences|difference) between {file} and {file2}",
        "(compare|diff) {file} (with|and|to|against) {file2}",
        "(compare|diff) [the] [two] files {file} and {file2}",
        "?what is different (between|in) {file} and {file2}",
        "?what (changed|has changed) (from|between) {file} (to|and) {file2}",
        "?how does {file} differ from {file2}",
        "?what is the difference between {file} and {file2}",
        "?whats different (between|in) {file} and {file2}",
        "diff {file} {file2}",
        "=[the] lines (that differ|which differ|that are different) (between|in) {file} and {file2}",
        "see [the] (changes|differences) between {file} and {file2}",
        "check [the] differences (of|between) {file} and {file2}",
    ],
    tags="diff")

intent("diff-u",
    run="diff -u {file} {file2}",
    say=[
        "=[a] unified diff (of|between) {file} and {file2}",
        "(compare|diff) {file} (with|and|to) {file2} (in unified format|with context|as a unified diff|unified)",
        "unified diff {file} {file2}",
        "=[the] differences between {file} and {file2} (in unified format|as a unified diff|with context|in patch format)",
        "make a unified diff (from|of) {file} (to|and) {file2}",
        "diff -u {file} {file2}",
        "=[the] changes from {file} to {file2} (as a patch|in patch form|in unified format)",
        "show a patch (that turns|from) {file} (into|to) {file2}",
    ],
    tags="diff unified")

intent("diff-y",
    run="diff -y {file} {file2}",
    say=[
        "(compare|diff|show) {file} and {file2} side by side",
        "side[-| ]by[-| ]side (diff|comparison|view) (of|between) {file} and {file2}",
        "=[the] differences between {file} and {file2} (side by side|in two columns)",
        "(show|put|view) {file} next to {file2} (and compare|to compare)",
        "diff {file} {file2} side by side",
        "diff {file} and {file2} in two columns",
        "compare {file} (with|to) {file2} in (two columns|columns)",
        "sdiff {file} {file2}",
    ],
    tags="diff side")

intent("diff-q",
    run="diff -q {file} {file2}",
    say=[
        "?are {file} and {file2} (the same|identical|equal|different)",
        "?is {file} (the same as|identical to|equal to|different from) {file2}",
        "?do {file} and {file2} (differ|have the same content|have the same contents)",
        "check (if|whether) {file} and {file2} (are (the same|identical|equal|different)|differ)",
        "(tell me|see|test) (if|whether) {file} and {file2} (differ|are identical|are the same)",
        "compare {file} and {file2} (briefly|and only say if they differ|without showing the differences)",
        "diff {file} {file2} (briefly|brief|quietly)",
        "find out (if|whether) {file} (is identical to|differs from|equals) {file2}",
    ],
    tags="diff brief")

intent("diff-r",
    run="diff -r {dir} {dir2}",
    say=[
        "(compare|diff) [the] (directories|folders|dirs) {dir} and {dir2}",
        "(compare|diff) {dir} (with|and|to|against) {dir2} recursively",
        "=[the] (differences|difference) between [the] (directories|folders) {dir} and {dir2}",
        "recursively (compare|diff) {dir} (with|and|to) {dir2}",
        "?what (is different|are the differences) between [the] (folders|directories) {dir} and {dir2}",
        "?how do [the] (folders|directories) {dir} and {dir2} differ",
        "diff [the] (folders|directories) {dir} {dir2} recursively",
        "compare two (folders|directories) , {dir} and {dir2}",
        "compare all files (in|of) {dir} with those (in|of) {dir2}",
        "diff -r {dir} {dir2}",
    ],
    tags="diff recursive")

intent("diff-rq",
    run="diff -rq {dir} {dir2}",
    say=[
        "?which files (differ|are different) between {dir} and {dir2}",
        "=[the] [names of] files that (differ|are different) between [the] (folders|directories|) {dir} and {dir2}",
        "list [the] (differing files|files that differ) (between|in) {dir} and {dir2}",
        "(compare|diff) [the] (directories|folders) {dir} and {dir2} (and (list|show) only|showing only) [the] (file names|names of differing files|names)",
        "?are [the] (folders|directories) {dir} and {dir2} (the same|identical|equal)",
        "check (if|whether) [the] (folders|directories) {dir} and {dir2} (are identical|are the same|differ)",
        "briefly compare [the] (directories|folders) {dir} and {dir2}",
        "=only the names of files that differ in {dir} and {dir2}",
        "?which files are in {dir} but not in {dir2} or (differ|are different)",
        "diff -rq {dir} {dir2}",
    ],
    tags="diff recursive brief")

intent("diff-ignore-space",
    run="diff -w {file} {file2}",
    say=[
        "(compare|diff) {file} (and|with|to) {file2} (ignoring|without|but ignore|regardless of) (whitespace|white space|spaces|blanks|space differences|whitespace changes)",
        "=[the] differences between {file} and {file2} (ignoring|apart from|not counting) (whitespace|spaces|white space)",
        "diff {file} {file2} (ignoring|ignore) (whitespace|white space|spaces)",
        "(ignoring|ignore) whitespace , (compare|diff) {file} and {file2}",
        "?how do {file} and {file2} differ (apart from|ignoring|not counting) (whitespace|spaces)",
        "compare {file} and {file2} and ignore (whitespace|spaces)",
        "diff -w {file} {file2}",
        "(compare|diff) {file} {file2} , whitespace does not matter",
    ],
    tags="diff whitespace")

intent("diff-i",
    run="diff -i {file} {file2}",
    say=[
        "(compare|diff) {file} (and|with|to) {file2} (ignoring|without regard to|but ignore|regardless of) (case|upper and lower case|letter case)",
        "=[the] differences between {file} and {file2} (ignoring|apart from|not counting) case",
        "case[-| ]insensitive (diff|comparison) (of|between) {file} and {file2}",
        "diff {file} {file2} (ignoring|ignore) case",
        "(ignoring|ignore) case , (compare|diff) {file} and {file2}",
        "compare {file} and {file2} case insensitively",
        "diff -i {file} {file2}",
        "(compare|diff) {file} {file2} , case does not matter",
    ],
    tags="diff case", weight=.6)

intent("patch-make",
    run="diff -u {file} {file2} > {file3}",
    say=[
        "(create|make|generate|write) a patch [file] {file3} from {file} (to|and) {file2}",
        "(save|write|store) [the] (diff|differences|changes) (between|of) {file} and {file2} (to|in|as|into) {file3}",
        "(create|make|generate) a diff [file] {file3} (of|between) {file} and {file2}",
        "diff {file} and {file2} (into|to) [the file] {file3}",
        "put [the] differences between {file} and {file2} (in|into) {file3}",
        "make [the] patch {file3} that turns {file} into {file2}",
        "write a unified diff of {file} and {file2} to {file3}",
        "compare {file} and {file2} and save the (result|output|diff) (in|as|to) {file3}",
    ],
    tags="diff patch", weight=.7)

intent("patch-apply",
    run="patch -p1 < {file}",
    say=[
        "apply [the] (patch|diff|patch file) {file}",
        "apply [the] (changes|diff|patch) (in|from) {file}",
        "patch [the] (source|sources|code|tree|files) (with|using) {file}",
        "use [the] patch [file] {file}",
        "patch with {file}",
        "run patch (with|on) {file}",
        "apply [the] patch {file} to (this|the current) (directory|source tree|folder)",
        "patch the current (directory|tree) (with|using) {file}",
    ],
    tags="patch")

intent("patch-file",
    run="patch {file} < {file2}",
    say=[
        "apply [the] (patch|diff) {file2} to {file}",
        "patch {file} (with|using) {file2}",
        "patch [the] file {file} (with|using) [the diff] {file2}",
        "use [the] (patch|diff) [file] {file2} (on|for) {file}",
        "apply the changes (in|from) {file2} to {file}",
        "update {file} with [the] (patch|diff) {file2}",
        "run [the] patch {file2} (on|against) {file}",
        "bring {file} up to date with [the] patch {file2}",
    ],
    tags="patch", weight=.7)

intent("cmp",
    run="cmp {file} {file2}",
    say=[
        "(compare|check) {file} (and|with|to) {file2} byte by byte",
        "(compare|cmp) [the] (binary|binaries|binary files) {file} and {file2}",
        "byte[-| ]by[-| ]byte (comparison|compare) (of|between) {file} and {file2}",
        "cmp {file} {file2}",
        "=[the] first (byte|place|position) (where|at which) {file} and {file2} differ",
        "?where do {file} and {file2} (first differ|start to differ)",
        "?at which byte do {file} and {file2} differ",
        "?are [the] binary files {file} and {file2} (identical|the same|equal)",
        "compare {file} and {file2} as binary files",
        "find the first (differing byte|difference in bytes) (of|between) {file} and {file2}",
    ],
    tags="cmp")

intent("comm-both",
    run="comm -12 <(sort {file}) <(sort {file2})",
    say=[
        "=[the] lines (common to|in common between|that are in both|which occur in both|shared by|that appear in both|present in both) {file} and {file2}",
        "=[the] common lines (of|in|between) {file} and {file2}",
        "=lines (in|of|from) {file} that are also in {file2}",
        "?which lines (are in both|occur in both|are common to|appear in both) {file} and {file2}",
        "?which lines do {file} and {file2} (have in common|share)",
        "find [the] (common lines|lines in common) (of|in|between) {file} and {file2}",
        "find lines that (are|occur|appear) in both {file} and {file2}",
        "=[the] intersection of {file} and {file2}",
        "=[the] overlap (of|between) {file} and {file2}",
        "intersect [the lines of] {file} (and|with) {file2}",
    ],
    tags="comm sort")

intent("comm-first-only",
    run="comm -23 <(sort {file}) <(sort {file2})",
    say=[
        "=[the] lines (in|of|from) {file} (that are not in|not in|but not in|which are not in|missing in|missing from|that don't occur in|absent from) {file2}",
        "=[the] lines (only in|that are only in|that occur only in|unique to) {file} (and not in|but not in|compared to) {file2}",
        "?which lines (of|in) {file} are (not in|missing in|missing from) {file2}",
        "?which lines are (only in {file} and not|in {file} but not) in {file2}",
        "find [the] lines (in|of) {file} that (are not|aren't|don't appear) in {file2}",
        "=what is in {file} but not in {file2}",
        "?what is in {file} but (not|missing) in {file2}",
        "subtract [the lines of] {file2} from {file}",
        "=(entries|items) (of|in) {file} (missing from|that are not in) {file2}",
        "remove the lines of {file2} from {file} and print the rest",
    ],
    tags="comm sort")

intent("comm-diff-both",
    run="comm -3 <(sort {file}) <(sort {file2})",
    say=[
        "=[the] lines (that are|which are|) in only one of {file} and {file2}",
        "=[the] lines not common to {file} and {file2}",
        "=[the] lines that {file} and {file2} do not (share|have in common)",
        "?which lines are in {file} or {file2} but not in both",
        "find lines (unique to|that are only in) either {file} or {file2}",
        "=[the] symmetric difference of {file} and {file2}",
        "=lines in {file} or {file2} but not both",
        "find the lines that occur in just one of {file} and {file2}",
    ],
    tags="comm sort", weight=.5)

intent("paste",
    run="paste {file} {file2}",
    say=[
        "(join|merge|paste|combine|put together) {file} and {file2} (line by line|side by side|column by column|column-wise|columnwise|as columns)",
        "(put|show|print|place) {file} and {file2} (side by side|next to each other|in two columns) [(line by line|without comparing)]",
        "paste {file} [and] {file2}",
        "merge [the] lines of {file} and {file2} (side by side|in parallel|horizontally)",
        "combine {file} and {file2} as [two] columns",
        "(join|glue) each line of {file} (with|to) the (same|corresponding|matching) line of {file2}",
        "put the lines of {file2} (behind|after|to the right of) the lines of {file}",
        "merge {file} and {file2} horizontally",
    ],
    tags="paste")

intent("paste-sep",
    run="paste -d '{sep}' {file} {file2}",
    say=[
        "(join|merge|paste|combine) {file} and {file2} (line by line|side by side|as columns) (separated by|with|using) [a] {sep} [(as separator|in between|between them)]",
        "paste {file} and {file2} (with|using) [a] {sep} (as|as the) (delimiter|separator)",
        "combine [the] lines of {file} and {file2} (with|separated by) [a] {sep}",
        "(join|glue) each line of {file} and {file2} with [a] {sep} between [them]",
        "put {file} and {file2} side by side (with|separated by) [a] {sep}",
        "merge {file} and {file2} as columns separated by {sep}",
        "paste {file} {file2} (delimiter|delimited by|separated by) {sep}",
        "zip the lines of {file} and {file2} with [a] {sep} in between",
    ],
    tags="paste", weight=.7)

intent("join-files",
    run="join <(sort -k 1b,1 {file}) <(sort -k 1b,1 {file2})",
    say=[
        "join {file} and {file2} (on|by|using) [the|their] (first|1st) (column|field|word)",
        "join [the] [two] files {file} and {file2} on [the] (first column|first field|common first field|key in the first column)",
        "(merge|combine) {file} and {file2} (by|on) [the] (first|common) (column|field|key)",
        "match [the] lines of {file} and {file2} (by|on) [the] first (column|field)",
        "do a join of {file} and {file2} [on the first (column|field)]",
        "join {file} {file2}",
        "join {file} with {file2}",
        "relational join of {file} and {file2} on the first field",
    ],
    tags="join sort", weight=.7)
