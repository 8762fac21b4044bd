"""Looking at a file: cat, less, head, tail, lines by their number."""
from training.dsl import intent

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
        "=real(-| )time (view|output) of {file}",
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
