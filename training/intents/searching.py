"""Searching text in files: grep in all its forms."""
from training.dsl import compose, intent

IN = "(in|inside|within|of|from|through) {file}"
UNDER = "[(in|under|inside|within|below) {dir}]"
SEARCH = "(search|grep|look|scan)"
LINES = "(lines|the lines|all lines|every line|all the lines|each line)"
HAVING = "(containing|that contain|with|which contain|having|that have|that mention|mentioning|including|that include)"
NOCASE = ("(ignoring case|case insensitive|case-insensitively|regardless of case|ignore case|case insensitively|"
          "in upper or lower case|no matter the case|whatever the case)")
EVERYWHERE = "(recursively|in all files|in every file|in all the files|across all files|in any file)"

# ---------------------------------------------------------------- one file

intent("grep-file",
    run="grep '{word}' {file}",
    say=[
        "=" + LINES + " " + HAVING + " {word} (in|of|from) {file}",
        "=" + LINES + " (in|of|from) {file} " + HAVING + " {word}",
        "(search|grep|look|scan) for {word} in {file}",
        "(search|grep|scan) {file} for {word}",
        "grep {word} {file}",
        "find {word} in [the file] {file}",
        "find [all] [the] lines " + HAVING + " {word} in {file}",
        "?which lines (in|of) {file} (contain|have|mention|include) {word}",
        "?where (in {file} does {word} occur|does {word} appear in {file})",
        "look through {file} for {word}",
        "filter {file} for {word}",
        "=[all] (occurrences|mentions) of {word} in {file}",
        "=only [the] lines (in|of|from) {file} " + HAVING + " {word}",
        "print lines from {file} matching {word}",
        "=lines matching {word} in {file}",
        "see what {file} says about {word}",
    ],
    tags="grep")

intent("grep-i",
    run="grep -i '{word}' {file}",
    say=[
        "=" + LINES + " " + HAVING + " {word} in {file} " + NOCASE,
        "=" + LINES + " (in|of|from) {file} " + HAVING + " {word} , " + NOCASE,
        "(search|grep|look|scan) for {word} in {file} " + NOCASE,
        "(search|grep|scan) {file} for {word} " + NOCASE,
        "case[-| ]insensitive (search|grep|lookup) (for|of) {word} in {file}",
        "case insensitively (search|grep|find) {word} in {file}",
        "find {word} in {file} " + NOCASE,
        "?which lines of {file} contain {word} " + NOCASE,
        "grep {word} {file} " + NOCASE,
        "ignoring case , find {word} in {file}",
        "look for {word} in {file} and (ignore case|do not care about case|dont worry about case)",
        "find {word} or any capitalisation of it in {file}",
    ],
    tags="grep nocase")

intent("grep-n",
    run="grep -n '{word}' {file}",
    say=[
        "=[the] line numbers (of|for) {word} in {file}",
        "=[the] line numbers of [the] lines " + HAVING + " {word} in {file}",
        "=" + LINES + " " + HAVING + " {word} in {file} with [their] line number[s]",
        "(search|grep|look) for {word} in {file} (with|and show|showing|and print) [the] line number[s]",
        "?on (which|what) line[s] of {file} does {word} (occur|appear|show up)",
        "?on (which|what) line[s] does {word} (occur|appear|show up) in {file}",
        "?on (which|what) lines of {file} (is|does) {word} (found|occur|appear)",
        "?(which|what) line of {file} (contains|has) {word}",
        "?(at|on) what line number is {word} in {file}",
        "grep {word} {file} with line numbers",
        "find {word} in {file} and (show|print|give me) [the] line number[s]",
        "find the line number where {word} (occurs|appears) in {file}",
        "=numbered lines of {file} " + HAVING + " {word}",
    ],
    tags="grep line")

intent("grep-v",
    run="grep -v '{word}' {file}",
    say=[
        "=" + LINES + " (not containing|that do not contain|without|that don't contain|that dont have|which lack|lacking|not matching) {word} (in|of|from) {file}",
        "=" + LINES + " (in|of|from) {file} (not containing|that do not contain|without|that don't contain|that do not mention|except those with) {word}",
        "=(everything|all lines) (in|from) {file} (except|but) [the] lines (with|containing) {word}",
        "=all [lines] but the lines (with|containing) {word} in {file}",
        "(filter out|exclude|leave out|omit|hide|skip|ignore) [the] lines (with|containing|that contain) {word} (in|from|of) {file}",
        "?which lines (in|of) {file} (do not|don't) (contain|have|mention) {word}",
        "grep [for] lines in {file} that do not (match|contain) {word}",
        "grep everything (except|but) {word} (in|from) {file}",
        "invert grep for {word} in {file}",
        "print {file} without [the] lines (containing|that contain|with) {word}",
        "show [me] {file} without [the] lines (containing|that mention|with) {word}",
        "find lines in {file} that (do not|don't) (include|contain|have) {word}",
    ],
    tags="grep invert")

intent("grep-c",
    run="grep -c '{word}' {file}",
    say=[
        "count [the] [number of] lines " + HAVING + " {word} in {file}",
        "count [the] lines (in|of) {file} " + HAVING + " {word}",
        "count lines matching {word} in {file}",
        "?how many lines (in|of) {file} (contain|have|mention|match|include) {word}",
        "?how many lines (with|containing) {word} (are|are there) in {file}",
        "=[the] number of lines " + HAVING + " {word} in {file}",
        "=[the] (count|amount) of lines in {file} (with|containing) {word}",
        "grep and count {word} in {file}",
        "grep count [of] {word} in {file}",
        "=line count for {word} in {file}",
        "?in how many lines of {file} does {word} (occur|appear|show up)",
    ],
    tags="grep count")

intent("grep-count-occurrences",
    run="grep -o '{word}' {file} | wc -l",
    say=[
        "count [the] [number of] (occurrences|times|occurences|appearances) of {word} in {file}",
        "count (how often|how many times) {word} (occurs|appears|is mentioned|is used|shows up) in {file}",
        "?how (often|many times) does {word} (occur|appear|show up) in {file}",
        "?how (often|many times) is {word} (mentioned|used|found|written) in {file}",
        "?how many {word} are (there |)in {file}",
        "=[the] number of (occurrences|times|appearances) of {word} in {file}",
        "=[the] total occurrences of {word} in {file}",
        "count [every|each|all] {word} in {file}",
        "count the word {word} in {file}",
        "count all {word} in {file} , (also|even) several on one line",
        "tell me how often {word} (is|appears) in {file}",
        "=occurrence count of {word} in {file}",
    ],
    tags="grep count wc")

intent("grep-w",
    run="grep -w '{word}' {file}",
    say=[
        "=" + LINES + " (in|of|from) {file} " + HAVING + " the (whole|exact|full|entire|complete) word {word}",
        "=" + LINES + " " + HAVING + " {word} as a (whole|full|complete|separate) word in {file}",
        "(search|grep|look|scan) for [the] (whole|exact|full) word {word} in {file}",
        "(search|grep) {file} for [the] (whole|exact|full|complete) word {word}",
        "find [the] (whole|exact|full) word {word} in {file}",
        "find {word} in {file} (as a whole word|as a word on its own|but only whole words|not as part of another word|only as a separate word)",
        "whole word (search|grep|match) (for|of) {word} in {file}",
        "grep {word} {file} (matching whole words|whole words only|whole word only)",
        "match only the (whole|complete) word {word} in {file}",
        "?which lines of {file} contain the exact word {word}",
    ],
    tags="grep word")

intent("grep-o",
    run="grep -o '{word}' {file}",
    say=[
        "(print|show|output|display) (only|just) the (matching part|matches|matched text|part that matches) (of|for) {word} in {file}",
        "=(only|just) the (matches|matching parts|matched text) of {word} in {file}",
        "grep (only|just) the matching (part|text) {word} (in|from) {file}",
        "extract [all] [the] matches of {word} from {file}",
        "extract {word} from {file} , (not the whole line|only the match)",
        "print each match of {word} in {file} , not the (whole|full|entire) line",
        "print each (match|occurrence) of {word} in {file} on (its own|a separate) line",
        "=every match of {word} in {file} without the rest of the line",
        "get (only|just) the part of [the] lines in {file} that matches {word}",
        "grep only matching {word} {file}",
    ],
    tags="grep only")

intent("grep-after",
    run="grep -A {n} '{word}' {file}",
    say=[
        "=[the] {n} lines (after|following|below) [(each|every)] {word} in {file}",
        "(search|grep|look) for {word} in {file} and (show|print|display) [the] {n} lines (after|following|below) [it|each match]",
        "find {word} in {file} (with|and|plus) [the] {n} (lines after it|following lines|lines below|lines of trailing context)",
        "=lines (with|containing|matching) {word} in {file} (and|plus|with) [the] {n} (lines after|following lines|next lines|lines below)",
        "grep {word} {file} (with|and) {n} lines after",
        "show {n} lines after {word} in {file}",
        "print [the] {n} lines that follow {word} in {file}",
        "?what are the {n} lines after {word} in {file}",
        "=matches of {word} in {file} with {n} lines of context after",
        "show each {word} in {file} along with the next {n} lines",
    ],
    tags="grep context")

intent("grep-before",
    run="grep -B {n} '{word}' {file}",
    say=[
        "=[the] {n} lines (before|preceding|above) [(each|every)] {word} in {file}",
        "(search|grep|look) for {word} in {file} and (show|print|display) [the] {n} lines (before|preceding|above) [it|each match]",
        "find {word} in {file} (with|and|plus) [the] {n} (lines before it|preceding lines|lines above|previous lines)",
        "=lines (with|containing|matching) {word} in {file} (and|plus|with) [the] {n} (lines before|preceding lines|previous lines|lines above)",
        "grep {word} {file} (with|and) {n} lines before",
        "show {n} lines before {word} in {file}",
        "print [the] {n} lines that (precede|come before) {word} in {file}",
        "?what are the {n} lines before {word} in {file}",
        "=matches of {word} in {file} with {n} lines of context before",
        "show each {word} in {file} along with the {n} lines above [it]",
    ],
    tags="grep context")

intent("grep-context",
    run="grep -C {n} '{word}' {file}",
    say=[
        "=[the] {n} lines (around|before and after|above and below|surrounding) [(each|every)] {word} in {file}",
        "(search|grep|look) for {word} in {file} (with|and show|showing) {n} lines of (context|surrounding text)",
        "find {word} in {file} (with|and|plus) {n} lines (of context|around it|on each side|before and after [it])",
        "=lines (with|containing|matching) {word} in {file} (and|plus|with) {n} (lines around|surrounding lines|lines of context|context lines)",
        "grep {word} {file} (with|and) {n} (lines of context|context lines|lines around)",
        "show {n} lines (of context around|around|before and after) {word} in {file}",
        "print {word} in {file} with {n} lines (of context|on either side|before and after)",
        "?what is around {word} in {file} , {n} lines (each way|on each side)",
        "=context of {n} lines around {word} in {file}",
        "show each match of {word} in {file} with {n} lines of context",
    ],
    tags="grep context")

intent("grep-starts",
    run="grep '^{word}' {file}",
    say=[
        "=" + LINES + " (in|of|from) {file} (starting|that start|beginning|that begin|which start) with {word}",
        "=" + LINES + " (starting|that start|beginning|that begin|which begin) with {word} in {file}",
        "(search|grep|look) for lines (starting|beginning) with {word} in {file}",
        "find [all] lines in {file} that (start|begin) with {word}",
        "?which lines (in|of) {file} (start|begin) with {word}",
        "grep lines (starting|beginning) with {word} (in|from) {file}",
        "=lines in {file} where {word} (comes first|is at the beginning|is at the start)",
        "find {word} at the (start|beginning) of (a line|lines|the line) in {file}",
        "print [the] lines of {file} (starting|beginning) with {word}",
        "filter {file} for lines (starting|beginning) with {word}",
    ],
    tags="grep anchor")

intent("grep-ends",
    run="grep '{word}$' {file}",
    say=[
        "=" + LINES + " (in|of|from) {file} (ending|that end|which end|finishing) (with|in) {word}",
        "=" + LINES + " (ending|that end|which end) (with|in) {word} in {file}",
        "(search|grep|look) for lines ending (with|in) {word} in {file}",
        "find [all] lines in {file} that end (with|in) {word}",
        "?which lines (in|of) {file} end (with|in) {word}",
        "grep lines ending (with|in) {word} (in|from) {file}",
        "=lines in {file} where {word} (comes last|is at the end)",
        "find {word} at the end of (a line|lines|the line) in {file}",
        "print [the] lines of {file} ending (with|in) {word}",
        "filter {file} for lines ending (with|in) {word}",
    ],
    tags="grep anchor")

intent("grep-x",
    run="grep -x '{word}' {file}",
    say=[
        "=" + LINES + " (in|of|from) {file} that (are exactly|are just|consist only of|consist of nothing but|equal) {word}",
        "=lines (in|of) {file} that match {word} (exactly|completely|as a whole line)",
        "find lines in {file} that are exactly {word}",
        "?is there a line in {file} that is exactly {word}",
        "?which lines (in|of) {file} (are exactly|consist only of|are equal to) {word}",
        "(search|grep) for {word} as a (whole|full|complete|entire) line in {file}",
        "match whole lines equal to {word} in {file}",
        "grep [for] the exact line {word} in {file}",
        "whole line match of {word} in {file}",
        "=lines of {file} where the (whole|entire) line is {word}",
    ],
    tags="grep line")

intent("grep-or",
    run="grep -E '{word}|{word2}' {file}",
    say=[
        "=" + LINES + " (in|of|from) {file} " + HAVING + " [either] {word} or {word2}",
        "=" + LINES + " " + HAVING + " [either] {word} or {word2} in {file}",
        "(search|grep|look|scan) for {word} or {word2} in {file}",
        "(search|grep|scan) {file} for [either] {word} or {word2}",
        "find [either] {word} or {word2} in {file}",
        "?which lines (in|of) {file} (contain|have|mention) {word} or {word2}",
        "grep [for] both {word} and {word2} in {file}",
        "grep multiple (words|patterns) {word} and {word2} in {file}",
        "grep {word} or {word2} {file}",
        "=lines in {file} that match (any of|one of) {word} and {word2}",
        "filter {file} for {word} or {word2}",
        "look in {file} for two words , {word} and {word2}",
    ],
    tags="grep or")

intent("grep-or-three",
    run="grep -E '{word}|{word2}|{word3}' {file}",
    say=[
        "=" + LINES + " (in|of|from) {file} " + HAVING + " {word}, {word2} or {word3}",
        "=" + LINES + " " + HAVING + " {word}, {word2} or {word3} in {file}",
        "(search|grep|look|scan) for {word}, {word2} or {word3} in {file}",
        "(search|grep|scan) {file} for {word}, {word2} (or|and) {word3}",
        "find {word}, {word2} or {word3} in {file}",
        "?which lines (in|of) {file} (contain|have|mention) {word}, {word2} or {word3}",
        "grep {word} or {word2} or {word3} in {file}",
        "=lines in {file} that match (any of|one of) {word}, {word2} and {word3}",
        "filter {file} for {word} or {word2} or {word3}",
        "look in {file} for three words : {word}, {word2}, {word3}",
    ],
    tags="grep or", weight=.7)

intent("grep-and",
    run="grep '{word}' {file} | grep '{word2}'",
    say=[
        "=" + LINES + " (in|of|from) {file} " + HAVING + " both {word} and {word2}",
        "=" + LINES + " " + HAVING + " both {word} and {word2} in {file}",
        "=" + LINES + " (in|of|from) {file} " + HAVING + " {word} and also {word2}",
        "=lines of {file} with {word} as well as {word2}",
        "?which lines (in|of) {file} (contain|have|mention) both {word} and {word2}",
        "find [the] lines in {file} that have both {word} and {word2}",
        "(search|grep) {file} for lines with both {word} and {word2}",
        "grep [for] lines with {word} and {word2} on the same line in {file}",
        "=lines where {word} and {word2} (occur together|both occur|both appear) in {file}",
        "filter {file} for lines that contain {word} and {word2} at the same time",
    ],
    tags="grep and")

intent("grep-and-not",
    run="grep '{word}' {file} | grep -v '{word2}'",
    say=[
        "=" + LINES + " (in|of|from) {file} " + HAVING + " {word} but not {word2}",
        "=" + LINES + " " + HAVING + " {word} but (not|without) {word2} in {file}",
        "=lines (in|of) {file} with {word} and without {word2}",
        "?which lines (in|of) {file} (contain|have|mention) {word} but not {word2}",
        "find [the] lines in {file} that have {word} but (don't|do not) have {word2}",
        "(search|grep) {file} for {word} but (exclude|excluding|not|leave out|ignore|ignoring) [lines with] {word2}",
        "grep {word} in {file} (excluding|except|without|leaving out|and filter out) [lines with] {word2}",
        "=lines where {word} occurs without {word2} in {file}",
        "filter {file} for {word} and drop [lines with] {word2}",
        "find {word} in {file} except (when|where) the line (has|contains) {word2}",
    ],
    tags="grep and not")

intent("grep-first-n",
    run="grep -m {n} '{word}' {file}",
    say=[
        "=[the] first {n} (lines|matches|matching lines) " + HAVING + " {word} (in|of) {file}",
        "=[the] first {n} (matches|occurrences|hits) (of|for) {word} in {file}",
        "grep {word} {file} (but stop|and stop|stopping) after {n} (matches|lines|hits)",
        "find the first {n} (lines|matches) (with|for) {word} in {file}",
        "(search|grep) {file} for {word} (and|but) (show|print) (only|at most) {n} (matches|lines|results)",
        "stop after {n} matches of {word} in {file}",
        "=(at most|only|no more than|not more than) {n} lines (of|in|from) {file} (with|containing) {word}",
        "?what are the first {n} lines (with|containing) {word} in {file}",
        "grep max {n} (matches|results) of {word} in {file}",
        "look for {word} in {file} , just the first {n} matches",
    ],
    tags="grep max")

intent("grep-first",
    run="grep -m 1 '{word}' {file}",
    say=[
        "=[the] first line " + HAVING + " {word} in {file}",
        "=[the] first (match|occurrence|mention|hit) of {word} in {file}",
        "find the first (line with|match of|occurrence of|match for) {word} in {file}",
        "grep {word} {file} (and|but) stop (after|at) the first match",
        "grep only the first (match|occurrence) of {word} in {file}",
        "?which is the first line (of|in) {file} (with|containing) {word}",
        "?what is the first line (with|containing) {word} in {file}",
        "stop at the first {word} in {file}",
        "(search|grep) {file} for {word} and show (only|just) the first (match|hit)",
        "print only the first line matching {word} in {file}",
    ],
    tags="grep max")

intent("grep-last",
    run="grep '{word}' {file} | tail -n 1",
    say=[
        "=[the] last line " + HAVING + " {word} in {file}",
        "=[the] last (match|occurrence|mention|hit) of {word} in {file}",
        "=[the] (latest|most recent) {word} (line|entry) in {file}",
        "find the last (line with|match of|occurrence of|match for) {word} in {file}",
        "grep only the last (match|occurrence) of {word} in {file}",
        "?which is the last line (of|in) {file} (with|containing) {word}",
        "?what is the last line (with|containing) {word} in {file}",
        "?when did {word} last (appear|occur) in {file}",
        "(search|grep) {file} for {word} and show (only|just) the last (match|hit)",
        "print only the last line matching {word} in {file}",
    ],
    tags="grep tail")

intent("grep-last-n",
    run="grep '{word}' {file} | tail -n {n}",
    say=[
        "=[the] last {n} lines " + HAVING + " {word} in {file}",
        "=[the] last {n} (matches|occurrences|hits) (of|for) {word} in {file}",
        "=[the] {n} (latest|most recent|last) lines (in|of|from) {file} (with|containing|mentioning) {word}",
        "=[the] {n} most recent {word} (lines|entries|messages) (in|from) {file}",
        "find the last {n} (lines|matches|entries) (with|for) {word} in {file}",
        "grep {word} in {file} (and|but) (show|print) only the last {n} (matches|lines|hits)",
        "?what are the last {n} lines (with|containing) {word} in {file}",
        "(search|grep) {file} for {word} , last {n} (matches|lines|hits) only",
        "=last {n} {word} lines of {file}",
        "look for {word} in {file} , just the last {n} matches",
    ],
    tags="grep tail")

intent("grep-exists",
    run="grep -q '{word}' {file} && echo yes || echo no",
    say=[
        "?does {file} (contain|have|include|mention) {word}",
        "?is {word} (in|contained in|mentioned in|somewhere in|part of) {file}",
        "?is there (a|any) {word} in {file}",
        "check (if|whether) {file} (contains|has|includes|mentions) {word}",
        "check (if|whether) {word} (is in|is found in|occurs in|appears in|exists in) {file}",
        "test (if|whether) {file} contains {word}",
        "see (if|whether) {word} (is in|occurs in|appears in) {file}",
        "find out (if|whether) {file} (contains|has) {word}",
        "?can {word} be found in {file}",
        "tell me (if|whether) {word} (is|appears) in {file}",
        "say yes or no , does {file} contain {word}",
    ],
    tags="grep test")

intent("grep-two-files",
    run="grep '{word}' {file} {file2}",
    say=[
        "(search|grep|look) for {word} in {file} and {file2}",
        "(search|grep) [both] {file} and {file2} for {word}",
        "find {word} in [both] {file} and {file2}",
        "find {word} in {file} or {file2}",
        "=lines " + HAVING + " {word} in {file} and {file2}",
        "grep {word} in [the] two files {file} and {file2}",
        "look for {word} in two files , {file} and {file2}",
        "?which lines (of|in) {file} and {file2} (contain|have) {word}",
        "grep {word} {file} {file2}",
        "=(occurrences|mentions) of {word} in {file} and {file2}",
    ],
    tags="grep")

intent("grep-patterns-from",
    run="grep -f {file} {file2}",
    say=[
        "=lines (in|of) {file2} (that match|matching) [any of] the (patterns|words|lines) (in|from|listed in) {file}",
        "(search|grep) {file2} for [any of] the (words|patterns|strings) (listed in|in|from) {file}",
        "use the patterns in {file} to (search|grep) {file2}",
        "grep with [the] patterns from {file} in {file2}",
        "find lines of {file2} that contain any (word|line|pattern) (from|of|in|listed in) {file}",
        "take the (patterns|words) from {file} and (grep|search) {file2}",
        "?which lines in {file2} contain (a word|one of the words) (from|in|listed in) {file}",
        "match {file2} against the (pattern list|word list|patterns) in {file}",
        "grep {file2} using a pattern file {file}",
        "look up every (word|line|pattern) of {file} in {file2}",
    ],
    tags="grep patterns", weight=.6)

intent("grep-empty-count",
    run="grep -c '^$' {file}",
    say=[
        "count [the] [number of] (empty|blank) lines in {file}",
        "?how many (empty|blank) lines (are|are there) in {file}",
        "?how many (empty|blank) lines does {file} (have|contain)",
        "=[the] number of (empty|blank) lines (in|of) {file}",
        "=(empty|blank) line count of {file}",
        "count lines in {file} that (are empty|have nothing on them)",
        "tell me how many lines of {file} are (empty|blank)",
        "?how many lines (of|in) {file} are (empty|blank)",
        "count blank lines {file}",
        "=count of (empty|blank) lines in {file}",
    ],
    tags="grep count empty")

intent("grep-nonempty-count",
    run="grep -c . {file}",
    say=[
        "count [the] [number of] (non-empty|non empty|nonempty|non-blank|non blank) lines in {file}",
        "?how many (non-empty|nonempty|non blank|non-blank) lines (are|are there) in {file}",
        "?how many lines (of|in) {file} are not (empty|blank)",
        "=[the] number of (non-empty|non empty|non blank) lines (in|of) {file}",
        "count [the] lines of {file} (without counting|ignoring|except|excluding|not counting|skipping) (empty|blank) (lines|ones)",
        "count lines in {file} that (are not|aren't) (empty|blank)",
        "=(non-empty|non-blank) line count of {file}",
        "?how many lines does {file} have (without|not counting|ignoring|excluding) (empty|blank) (ones|lines)",
        "count lines with (something|text|content) (on them|in them) in {file}",
        "count lines of {file} ignoring blanks",
    ],
    tags="grep count")

intent("grep-no-empty",
    run="grep -v '^$' {file}",
    say=[
        "=[the] (non-empty|non empty|nonempty|non-blank|non blank) lines (of|in|from) {file}",
        "=[the] lines of {file} that are not (empty|blank)",
        "(print|show|display|view) {file} without [the] (empty|blank) lines",
        "(skip|ignore|leave out|hide|omit|filter out) [the] (empty|blank) lines (in|of|from) {file} [when printing it]",
        "(print|show|display) {file} but (skip|without|hide|leave out) (empty|blank) lines",
        "?which lines (in|of) {file} are not (empty|blank)",
        "=all lines (of|in) {file} except [the] (empty|blank) ones",
        "=only the lines of {file} that (have|contain) (text|something)",
        "grep (non-empty|non empty|non blank) lines (in|from|of) {file}",
        "=content of {file} without (empty|blank) lines",
    ],
    tags="grep empty")

intent("grep-no-comments",
    run="grep -Ev '^[[:space:]]*(#|$)' {file}",
    say=[
        "(print|show|display|view|see) {file} without [the] comments and (empty|blank) lines",
        "=[the] lines (of|in) {file} that are (neither comments nor (empty|blank)|not comments or blank)",
        "(print|show|display) {file} (but|and) (skip|ignore|leave out|hide|omit) [the] comments and (empty|blank) lines",
        "=[the] active (lines|settings) (of|in) {file} (without|no) comments [and (blank|empty) lines]",
        "=[the] effective (config|configuration|settings|lines) (in|of) {file} without comments and (blank|empty) lines",
        "strip [the] comments and (empty|blank) lines (from|out of) [the output of] {file}",
        "(filter out|hide|remove from view) comments and blank lines (in|of|from) {file}",
        "=only the (real|actual|uncommented) lines of {file} [, no comments or blank lines]",
        "?which lines in {file} are not comments or (empty|blank)",
        "=uncommented non empty lines of {file}",
    ],
    tags="grep comments")

intent("grep-comment-free",
    run="grep -v '^#' {file}",
    say=[
        "=[the] lines (of|in) {file} that (do not|don't) (start|begin) with (a hash|#|a #|a pound sign)",
        "(print|show|display|view) {file} without [the] (comments|comment lines|lines starting with #)",
        "(print|show|display) {file} but (skip|ignore|leave out|hide) [the] (comments|comment lines)",
        "(filter out|hide|leave out|omit) [the] (comments|comment lines) (in|of|from) {file}",
        "=[all] (uncommented|non-comment|non comment) lines (in|of) {file}",
        "?which lines (in|of) {file} are not (comments|commented out|commented)",
        "=everything (in|of) {file} except [the] (comments|comment lines)",
        "grep lines that are not comments in {file}",
        "=lines of {file} not starting with (a hash|#)",
        "=content of {file} minus the comments",
    ],
    tags="grep comments")

intent("grep-emails",
    run="grep -Eo '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{{2,}}' {file}",
    say=[
        "(extract|get|pull|find|list|grab) [all] [the] (email addresses|e-mail addresses|emails|mail addresses) (from|in|out of) {file}",
        "=[all] [the] (email addresses|e-mail addresses|emails|mail addresses) (in|from) {file}",
        "?which (email addresses|emails|mail addresses) (are|appear|occur|are mentioned) in {file}",
        "grep [for] (email addresses|emails) in {file}",
        "search {file} for (email addresses|e-mails|emails)",
        "print (each|every) (email address|email) (in|found in) {file}",
        "?are there [any] (email addresses|emails) in {file}",
        "scan {file} for (email|e-mail|mail) addresses",
        "show only the (email addresses|emails) (in|from) {file}",
    ],
    tags="grep regex email")

intent("grep-ips",
    run="grep -Eo '([0-9]{{1,3}}\\.){{3}}[0-9]{{1,3}}' {file}",
    say=[
        "(extract|get|pull|find|list|grab) [all] [the] (ip addresses|ips|ip adresses|ipv4 addresses) (from|in|out of) {file}",
        "=[all] [the] (ip addresses|ips|ipv4 addresses) (in|from) {file}",
        "?which (ip addresses|ips) (are|appear|occur|are mentioned) in {file}",
        "grep [for] (ip addresses|ips) in {file}",
        "search {file} for (ip addresses|ips)",
        "print (each|every) (ip address|ip) (in|found in) {file}",
        "?are there [any] (ip addresses|ips) in {file}",
        "scan {file} for (ip|ipv4) addresses",
        "show only the (ip addresses|ips) (in|from) {file}",
    ],
    tags="grep regex ip")

intent("grep-ips-unique",
    run="grep -Eo '([0-9]{{1,3}}\\.){{3}}[0-9]{{1,3}}' {file} | sort -u",
    say=[
        "=[all] [the] (unique|distinct|different) (ip addresses|ips) (in|from) {file}",
        "(extract|get|pull|find|list) [all] [the] (unique|distinct|different) (ip addresses|ips) (from|in|out of) {file}",
        "(extract|get|list) [all] [the] (ip addresses|ips) (from|in) {file} (without|and remove) duplicates",
        "?which (different|distinct|unique) (ip addresses|ips) (are|appear|occur) in {file}",
        "grep [for] (unique|distinct) (ip addresses|ips) in {file}",
        "=each (ip address|ip) (in|from) {file} (once|only once)",
        "list (ip addresses|ips) (in|of|from) {file} , (each once|no duplicates|deduplicated)",
        "=deduplicated (ip addresses|ips) from {file}",
    ],
    tags="grep regex ip sort")

intent("grep-urls",
    run="grep -Eo 'https?://[^[:space:]\"<>]+' {file}",
    say=[
        "(extract|get|pull|find|list|grab) [all] [the] (urls|links|web addresses|web links|hyperlinks) (from|in|out of) {file}",
        "=[all] [the] (urls|web addresses|http links|links) (in|from) {file}",
        "?which (urls|links|web addresses) (are|appear|occur|are mentioned) in {file}",
        "grep [for] (urls|http links|web links) in {file}",
        "search {file} for (urls|http links|web links)",
        "print (each|every) (url|link) (in|found in) {file}",
        "?are there [any] (urls|links) in {file}",
        "scan {file} for (urls|links)",
        "show only the (urls|links|web addresses) (in|from) {file}",
    ],
    tags="grep regex url")

intent("grep-numbers",
    run="grep -Eo '[0-9]+' {file}",
    say=[
        "(extract|get|pull|find|list|grab) [all] [the] (numbers|digits|integers) (from|in|out of) {file}",
        "=[all] [the] (numbers|integers) (in|from) {file}",
        "?which numbers (are|appear|occur) in {file}",
        "grep (only|just) [the] (numbers|digits) (in|from) {file}",
        "print (each|every) number (in|found in) {file}",
        "scan {file} for numbers and print them",
        "show only the (numbers|digits) (in|from) {file}",
        "pull out (all|every) (number|numbers) (from|in) {file}",
    ],
    tags="grep regex number", weight=.7)

intent("grep-digit-lines",
    run="grep '[0-9]' {file}",
    say=[
        "=[all] lines " + HAVING + " (a number|numbers|a digit|digits|at least one digit|any digit) in {file}",
        "=lines (of|in) {file} (with|that contain|containing|that have) (a number|numbers|digits|a digit)",
        "?which lines (of|in) {file} (contain|have) (a number|numbers|digits|a digit)",
        "grep lines with (digits|numbers|a digit) in {file}",
        "find [the] lines in {file} that (contain|have) (a digit|digits|numbers)",
        "filter {file} for lines with (numbers|digits)",
        "search {file} for lines (with|containing) (digits|numbers)",
        "print lines of {file} containing any digit",
    ],
    tags="grep regex number", weight=.7)

intent("grep-longer-than",
    run="grep -E '^.{{{n},}}$' {file}",
    say=[
        "=lines (of|in) {file} (with|having|of) (at least {n}|{n} or more) characters",
        "=lines in {file} (that are|of) (at least {n} characters long|{n} characters or longer)",
        "find lines (of|in) {file} with at least {n} (characters|chars)",
        "?which lines (of|in) {file} (are at least {n} characters long|have {n} or more characters)",
        "grep lines with {n} or more (characters|chars) in {file}",
        "print lines (of|in) {file} with a length of at least {n}",
        "=lines of minimum length {n} in {file}",
        "search {file} for lines of {n} characters and more",
    ],
    tags="grep regex length", weight=.5)

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
        "case[-| ]insensitive recursive (search|grep) for {word} " + UNDER,
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
        "case[-| ]insensitive search for files (containing|with) {word} " + UNDER,
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
