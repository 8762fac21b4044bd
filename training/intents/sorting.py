"""Sorting, shuffling, counting equal lines."""
from training.dsl import intent

COL = "(column|field)"

# ---------------------------------------------------------------- sorting

intent("sort",
    run="sort {file}",
    say=[
        "sort {file}",
        "sort [the] lines (of|in) {file} [(alphabetically|in alphabetical order)]",
        "sort {file} (alphabetically|in alphabetical order|by name|from a to z|a to z|line by line)",
        "=[the] lines (of|in) {file} (sorted|in alphabetical order|in sorted order|alphabetically|sorted alphabetically)",
        "(order|arrange|put) [the] lines (of|in) {file} (alphabetically|in alphabetical order|in order)",
        "alphabetize {file}",
        "(print|show|display) {file} (sorted|in alphabetical order|alphabetically)",
        "=[the] (content|contents) of {file} sorted",
        "=[a] sorted (list|version|copy) of {file}",
        "(print|give me) the sorted lines of {file}",
    ],
    tags="sort")

intent("sort-r",
    run="sort -r {file}",
    say=[
        "sort {file} (in reverse|in reverse order|reversed|descending|in descending order|from z to a|z to a|backwards)",
        "sort [the] lines (of|in) {file} (in reverse|in reverse order|descending|in reverse alphabetical order|in descending order)",
        "reverse sort {file}",
        "=[the] lines (of|in) {file} (in reverse alphabetical order|reverse sorted|sorted descending|sorted in reverse)",
        "(order|arrange) [the] lines (of|in) {file} (from z to a|in descending order|in reverse alphabetical order)",
        "(print|show) {file} sorted (descending|in reverse|from z to a)",
        "sort reverse {file}",
        "sort {file} the other way (around|round)",
    ],
    tags="sort reverse")

intent("sort-n",
    run="sort -n {file}",
    say=[
        "sort {file} (numerically|by number|as numbers|in numeric order|in numerical order|by numeric value)",
        "sort [the] (numbers|lines) (in|of) {file} (numerically|in ascending order|from small to large|by value|from lowest to highest|from smallest to largest)",
        "sort [the] numbers in {file}",
        "numeric[ally] sort [of] {file}",
        "=[the] (numbers|lines) (in|of) {file} (in numerical order|sorted numerically|from smallest to largest|in ascending order)",
        "(order|arrange) [the] numbers (in|of) {file} [from (small to large|lowest to highest)]",
        "sort {file} by the number at the start of (each|the) line",
        "(print|show) {file} sorted numerically",
    ],
    tags="sort numeric")

intent("sort-rn",
    run="sort -rn {file}",
    say=[
        "sort {file} (numerically in reverse|by number descending|numerically descending|in descending numeric order|numerically , (largest|biggest|highest) first|in reverse numeric order|numerically from (large|high) to (small|low))",
        "sort [the] numbers (in|of) {file} (in descending order|from (large|high) to (small|low)|from (largest|biggest|highest) to (smallest|lowest)|descending)",
        "reverse numeric sort [of] {file}",
        "=[the] (numbers|lines) (in|of) {file} (from largest to smallest|in descending order|sorted numerically descending|largest first|highest first)",
        "(order|arrange) [the] numbers in {file} from (large to small|highest to lowest|biggest to smallest)",
        "sort {file} by number , (biggest|largest|highest) (first|on top)",
        "(print|show) {file} sorted numerically in (reverse|descending order)",
    ],
    tags="sort numeric reverse")

intent("sort-k",
    run="sort -k {column} {file}",
    say=[
        "sort {file} by [the] " + COL + " {column}",
        "sort {file} by [the] {column}(th|th|nd|rd) (column|field|word)",
        "sort [the] (lines|rows) (of|in) {file} by " + COL + " {column}",
        "=[the] (lines|rows) (of|in) {file} (sorted|ordered) by " + COL + " {column}",
        "(order|arrange) {file} by " + COL + " {column}",
        "sort on " + COL + " {column} of {file}",
        "sort {file} (using|on|with) " + COL + " {column} (as key|as the key|)",
        "use " + COL + " {column} as [the] sort key for {file}",
    ],
    tags="sort key")

intent("sort-k-n",
    run="sort -n -k {column} {file}",
    say=[
        "sort {file} (numerically by|by the number in|by the numbers in|by numeric value of|by the value of) [the] " + COL + " {column}",
        "sort {file} by " + COL + " {column} (numerically|as numbers|as a number|in numeric order)",
        "sort [the] (lines|rows) (of|in) {file} numerically by " + COL + " {column}",
        "numeric[ally] sort [of] {file} (by|on) " + COL + " {column}",
        "=[the] (lines|rows) (of|in) {file} (sorted|ordered) numerically by " + COL + " {column}",
        "(order|arrange) {file} by the numbers in " + COL + " {column}",
        "sort {file} by [the] {column}(th|th|nd|rd) " + COL + " numerically",
        "sort numerically on " + COL + " {column} of {file}",
    ],
    tags="sort key numeric")

intent("sort-k-rn",
    run="sort -rn -k {column} {file}",
    say=[
        "sort {file} by " + COL + " {column} (numerically in reverse|numerically descending|in descending numeric order|from (largest|highest) to (smallest|lowest)|, largest (number |)first|with the highest first)",
        "reverse numeric sort [of] {file} (by|on) " + COL + " {column}",
        "=[the] (lines|rows) (of|in) {file} (sorted|ordered) by the number in " + COL + " {column} (descending|largest first|highest first)",
        "sort {file} (descending|in descending order) by the (number|numbers|value) in " + COL + " {column}",
        "(order|arrange) {file} by " + COL + " {column} , (highest|biggest|largest) number first",
        "sort {file} numerically by " + COL + " {column} (in reverse|descending|in reverse order)",
    ],
    tags="sort key numeric reverse", weight=.8)

intent("sort-csv-k",
    run="sort -t ',' -k {column},{column} {file}",
    say=[
        "sort the csv [file] {file} by " + COL + " {column}",
        "sort the csv [file] {file} by the {column}(th|th|nd|rd) " + COL,
        "sort [the] (lines|rows) of the csv [file] {file} by " + COL + " {column}",
        "=[the] rows of the csv [file] {file} (sorted|ordered) by " + COL + " {column}",
        "(order|arrange) the csv [file] {file} by " + COL + " {column}",
        "sort [the] (comma separated|comma-separated) [file] {file} (by|on) " + COL + " {column}",
        "csv sort {file} by " + COL + " {column}",
    ],
    tags="sort csv")

intent("sort-csv-k-n",
    run="sort -t ',' -n -k {column},{column} {file}",
    say=[
        "sort the csv [file] {file} (numerically by|by the number in|by the numbers in) " + COL + " {column}",
        "sort the csv [file] {file} by " + COL + " {column} (numerically|as numbers|in numeric order)",
        "sort [the] rows of the csv [file] {file} numerically by " + COL + " {column}",
        "=[the] rows of the csv [file] {file} sorted numerically by " + COL + " {column}",
        "(order|arrange) the csv [file] {file} by the numbers in " + COL + " {column}",
        "sort [the] (comma separated|comma-separated) [file] {file} numerically (by|on) " + COL + " {column}",
    ],
    tags="sort csv numeric", weight=.7)

intent("sort-u",
    run="sort -u {file}",
    say=[
        "sort {file} (and remove|removing|without|and drop) [the] duplicates",
        "sort {file} (and remove|removing|without|and delete) duplicate lines [in the output]",
        "=[the] (unique|distinct) lines (of|in|from) {file} [sorted]",
        "=[the] sorted (unique|distinct) lines (of|in|from) {file}",
        "=[the] (different|distinct|unique) (values|lines|entries) (of|in|from) {file}",
        "sort {file} (uniquely|unique)",
        "sort and (dedupe|deduplicate|uniq) {file}",
        "=(each|every) [different|distinct] line (of|in) {file} (once|only once)",
        "=[the] lines (of|in) {file} without duplicates , sorted",
        "unique sort [of] {file}",
    ],
    tags="sort unique")

intent("sort-h",
    run="sort -h {file}",
    say=[
        "sort {file} by (human readable|human-readable) (sizes|numbers|sizes like 2K and 1G)",
        "sort [the] (sizes|human readable sizes) (in|of) {file} [like 2K 1G]",
        "sort {file} with sizes like (10K and 2M|1K 2M 3G) (correctly|in order)",
        "human (numeric|readable) sort [of] {file}",
        "sort {file} by size suffix[es] (K, M, G|like K M G)",
        "(order|arrange) [the] lines of {file} by (human readable size|sizes such as 1K, 2M)",
    ],
    tags="sort human", weight=.6)

intent("sort-V",
    run={"gnu": "sort -V {file}"},
    say=[
        "sort {file} by version [number|numbers]",
        "version sort [of] {file}",
        "sort [the] (versions|version numbers) (in|of) {file}",
        "sort {file} (naturally|in natural order|in version order|so that 10 comes after 9)",
        "natural sort [of] {file}",
        "=[the] lines of {file} in (version|natural) order",
        "(order|arrange) [the] version numbers in {file}",
    ],
    tags="sort version", weight=.7)

intent("sort-f",
    run="sort -f {file}",
    say=[
        "sort {file} (ignoring|without regard to|regardless of) case",
        "sort {file} case insensitively",
        "case(-| )insensitive sort [of] {file}",
        "sort [the] lines (of|in) {file} (ignoring|regardless of) (case|upper and lower case)",
        "sort {file} alphabetically (but ignore|ignoring) case",
        "sort {file} , (upper and lower case are|case is) (the same|not important)",
        "=[the] lines of {file} sorted (ignoring case|case insensitively)",
    ],
    tags="sort fold", weight=.7)

intent("sort-random",
    run={"gnu": "shuf {file}", "bsd": "sort -R {file}"},
    say=[
        "(shuffle|randomize|scramble|mix up) [the] [order of [the]] lines (of|in) {file}",
        "(shuffle|randomize|scramble) {file}",
        "=[the] lines (of|in) {file} in random order",
        "(print|show) {file} (in random order|shuffled|with lines shuffled)",
        "put [the] lines (of|in) {file} in [a] random order",
        "sort {file} randomly",
        "shuf {file}",
        "randomly reorder [the] lines (of|in) {file}",
    ],
    tags="shuf")

intent("shuf-n",
    run="shuf -n {n} {file}",
    say=[
        "=[a] {n} random lines (of|from|in) {file}",
        "=[a] random (sample|selection) of {n} lines (of|from) {file}",
        "(pick|choose|select|take|draw|sample|get) {n} (random lines|lines at random|lines randomly) (of|from|in|out of) {file}",
        "(randomly|at random) (pick|choose|select) {n} lines (of|from) {file}",
        "shuf {n} lines (of|from) {file}",
        "sample {n} lines (of|from) {file}",
        "show me {n} lines of {file} (chosen|picked|selected) at random",
        "give me any {n} random lines (from|of) {file}",
    ],
    tags="shuf")

intent("shuf-1",
    run="shuf -n 1 {file}",
    say=[
        "=[a|one] random line (of|from|in) {file}",
        "(pick|choose|select|take|draw|get) (a|one) (random line|line at random) (of|from|in|out of) {file}",
        "(randomly|at random) (pick|choose|select) (a|one) line (of|from) {file}",
        "show me a line of {file} (chosen|picked) at random",
        "give me a random (line|entry|row) (from|of) {file}",
        "draw a random winner (from|out of) {file}",
        "pick something random from {file}",
    ],
    tags="shuf")

intent("shuf-range",
    run={"gnu": "shuf -i {n}-{n2} -n 1", "bsd": "jot -r 1 {n} {n2}"},
    say=[
        "=[a] random number (between|from) {n} (and|to) {n2}",
        "(generate|pick|draw|choose|give me|get) [a] random (number|integer) (between|from) {n} (and|to) {n2}",
        "(roll|throw) a number (between|from) {n} (and|to) {n2}",
        "random (number|integer) {n} to {n2}",
        "pick a number (between|from) {n} (and|to) {n2} [at random]",
        "=[a] random integer in the range {n} to {n2}",
        "i need a random number (between|from) {n} (and|to) {n2}",
    ],
    tags="shuf random")

# ---------------------------------------------------------------- counting values

intent("uniq-count",
    run="sort {file} | uniq -c | sort -rn",
    say=[
        "count [the] (duplicate|identical|equal|repeated) lines (in|of) {file}",
        "count how (often|many times) each line (occurs|appears) in {file}",
        "?how (often|many times) does each line (occur|appear) in {file}",
        "=[the] (number|count) of (occurrences|times) (of|for) each line (in|of) {file}",
        "=[the] (frequency|frequencies) of [the] (lines|each line) (in|of) {file}",
        "=[the] most (common|frequent) lines (in|of) {file}",
        "?which lines (occur|appear) most often in {file}",
        "=[a] (histogram|frequency table|tally) of [the] lines (in|of) {file}",
        "tally [the] lines (of|in) {file}",
        "count [the] (unique|distinct|different) lines (of|in) {file} with (how often|the number of times) (they|each) (occurs|occur|appears)",
        "rank [the] lines (of|in) {file} by (how often they occur|frequency)",
        "count each [distinct|unique] (value|line|entry) (in|of) {file}",
        "group identical lines (of|in) {file} and count them",
    ],
    tags="sort uniq count")

intent("uniq-count-top",
    run="sort {file} | uniq -c | sort -rn | head -n {n}",
    say=[
        "=[the] {n} most (common|frequent) lines (in|of) {file}",
        "=[the] top {n} (most common|most frequent|most repeated) (lines|entries|values) (in|of) {file}",
        "?which {n} lines (occur|appear) most often in {file}",
        "find [the] {n} most (common|frequent|repeated) lines (in|of) {file}",
        "=[the] {n} lines that (occur|appear) most often (in|of) {file}",
        "?what are the {n} most (common|frequent) lines in {file}",
        "rank [the] lines of {file} by frequency , top {n}",
        "count [the] lines of {file} and show the {n} most (common|frequent)",
    ],
    tags="sort uniq count head")

intent("uniq-count-col",
    run="awk '{{ print ${column} }}' {file} | sort | uniq -c | sort -rn",
    say=[
        "count [the] (values|different values|distinct values) (in|of) " + COL + " {column} (of|in) {file}",
        "count how (often|many times) each (value|word) (occurs|appears) in " + COL + " {column} (of|in) {file}",
        "?how (often|many times) does each value (occur|appear) in " + COL + " {column} (of|in) {file}",
        "=[the] (frequency|frequencies|counts) of [the] values in " + COL + " {column} (of|in) {file}",
        "=[the] most (common|frequent) values in " + COL + " {column} (of|in) {file}",
        "=[a] (histogram|tally|frequency table) of " + COL + " {column} (of|in) {file}",
        "group {file} by " + COL + " {column} and count",
        "count [the] lines (of|in) {file} (by|per|grouped by) " + COL + " {column}",
        "tally " + COL + " {column} of {file}",
    ],
    tags="awk sort uniq count")

intent("uniq-count-first-ips",
    run="awk '{{ print $1 }}' {file} | sort | uniq -c | sort -rn | head -n {n}",
    say=[
        "=[the] (top|most active|most frequent) {n} (ip addresses|ips|clients|visitors) (in|of|from) [the] [access log|log|log file] {file}",
        "=[the] {n} (ip addresses|ips|clients|visitors) with the most (requests|hits|lines) (in|of) {file}",
        "?which {n} (ip addresses|ips|clients) (make|made|sent|have) the most (requests|hits) in {file}",
        "?which {n} (ip addresses|ips) (occur|appear) most often in {file}",
        "=[the] {n} most (common|frequent) values in the first " + COL + " of {file}",
        "count requests per (ip|ip address|client) in {file} , top {n}",
        "=top {n} (ips|ip addresses) by number of (requests|hits|lines) in {file}",
        "count [the] (hits|requests) per ip in [the] access log {file} and show the top {n}",
    ],
    default={"n": "10"}, tags="awk sort uniq log")

intent("uniq-values-col",
    run="awk '{{ print ${column} }}' {file} | sort -u",
    say=[
        "=[the] (unique|distinct|different) (values|words|entries) (in|of) " + COL + " {column} (of|in|from) {file}",
        "list [the] (unique|distinct|different) values (in|of) " + COL + " {column} (of|in) {file}",
        "?which [different|distinct] values (are|occur) in " + COL + " {column} (of|in) {file}",
        "?what are the (unique|distinct|different) values (in|of) " + COL + " {column} (of|in) {file}",
        "get [all] (unique|distinct) values of " + COL + " {column} (of|in|from) {file}",
        "=" + COL + " {column} of {file} without (duplicates|repetitions)",
        "dedupe " + COL + " {column} (of|in) {file}",
        "=each value in " + COL + " {column} of {file} (once|only once)",
    ],
    tags="awk sort unique")

intent("csv-uniq-col",
    run="cut -d ',' -f {column} {file} | sort -u",
    say=[
        "=[the] (unique|distinct|different) (values|entries) (in|of) " + COL + " {column} (of|in|from) the csv [file] {file}",
        "list [the] (unique|distinct|different) values (in|of) " + COL + " {column} (of|in) the csv [file] {file}",
        "?which [different|distinct] values (are|occur) in " + COL + " {column} (of|in) the csv [file] {file}",
        "?what are the (unique|distinct|different) values (in|of) " + COL + " {column} of the csv {file}",
        "=" + COL + " {column} of the csv [file] {file} without duplicates",
        "get [all] (unique|distinct) values of csv " + COL + " {column} (of|in|from) {file}",
    ],
    tags="cut sort csv unique", weight=.8)

intent("csv-count-col",
    run="cut -d ',' -f {column} {file} | sort | uniq -c | sort -rn",
    say=[
        "count [the] (values|different values|distinct values) (in|of) " + COL + " {column} (of|in) the csv [file] {file}",
        "count how (often|many times) each value (occurs|appears) in " + COL + " {column} of the csv [file] {file}",
        "=[the] (frequency|frequencies|counts) of [the] values in " + COL + " {column} of the csv [file] {file}",
        "=[the] most (common|frequent) values in " + COL + " {column} of the csv [file] {file}",
        "=[a] (histogram|tally|frequency table) of " + COL + " {column} of the csv [file] {file}",
        "group the csv [file] {file} by " + COL + " {column} and count",
        "count [the] rows of the csv [file] {file} (by|per|grouped by) " + COL + " {column}",
    ],
    tags="cut sort csv uniq count", weight=.8)

intent("uniq-d",
    run="sort {file} | uniq -d",
    say=[
        "=[the|all] (duplicate|duplicated|repeated|double) lines (in|of|from) {file}",
        "=[the] lines (that occur more than once|that appear more than once|occurring more than once|that are repeated|which are duplicated) in {file}",
        "find [the|all] (duplicate|duplicated|repeated) lines (in|of) {file}",
        "?which lines (are (duplicated|repeated)|occur more than once|appear twice or more|are duplicates|appear more than once) in {file}",
        "?are there [any] (duplicate|duplicated|repeated) lines in {file}",
        "?does {file} (have|contain) [any] (duplicates|duplicate lines)",
        "=[the] duplicates (in|of) {file}",
        "check {file} for (duplicates|duplicate lines)",
        "list (duplicates|duplicate lines|repeated lines) (in|of) {file}",
    ],
    tags="sort uniq duplicates")

intent("uniq-u",
    run="sort {file} | uniq -u",
    say=[
        "=[the] lines (that occur only once|that appear only once|occurring exactly once|that are not repeated|that are not duplicated|without a duplicate) (in|of) {file}",
        "?which lines (occur|appear) (only|exactly|just) once in {file}",
        "find [the|all] lines that (occur|appear) (only|exactly|just) once in {file}",
        "=[the] (non-repeated|non-duplicated|one-off) lines (in|of) {file}",
        "=[the] lines of {file} (that have no duplicates|which are not duplicated|with no duplicate)",
        "list the lines of {file} that are there (only|just) once",
        "=[the] singletons (in|of) {file}",
    ],
    tags="sort uniq", weight=.8)

intent("uniq-adjacent",
    run="uniq {file}",
    say=[
        "(remove|drop|collapse|squeeze|merge) (consecutive|adjacent|successive|neighbouring) (duplicate|identical|equal|repeated) lines (in|of|from) {file} [in the output]",
        "uniq {file}",
        "(print|show) {file} without (consecutive|adjacent|successive) (duplicates|duplicate lines|repeated lines)",
        "collapse (repeated|identical) lines that follow each other in {file}",
        "=[the] lines of {file} with adjacent duplicates (removed|collapsed)",
        "deduplicate (consecutive|adjacent) lines (of|in) {file}",
    ],
    tags="uniq", weight=.7)

intent("dedup-keep-order",
    run="awk '!seen[$0]++' {file}",
    say=[
        "(remove|drop|delete) [the|all] (duplicates|duplicate lines|repeated lines) (from|in|of) {file} (without sorting|keeping the order|but keep the order|and keep the original order|preserving order|while preserving the order)",
        "(dedupe|deduplicate) {file} (without sorting|keeping [the] order|preserving [the] order|but keep the order)",
        "=[the] (unique|distinct) lines (of|in) {file} (without sorting|in original order|in their original order|keeping the order|unsorted)",
        "(print|show) {file} without duplicate lines [but] (in the same order|in original order|unsorted|not sorted)",
        "(remove|drop) duplicate lines (from|in|of) {file} without changing the order",
        "keep only the first occurrence of each line (in|of) {file}",
        "awk unique lines (of|in) {file} [in order]",
        "(print|show) each line of {file} only the first time it (occurs|appears)",
    ],
    tags="awk unique")

intent("uniq-count-distinct",
    run="sort -u {file} | wc -l",
    say=[
        "count [the] [number of] (unique|distinct|different) lines (in|of) {file}",
        "?how many (unique|distinct|different) lines (are|are there) in {file}",
        "?how many (unique|distinct|different) lines does {file} (have|contain)",
        "=[the] number of (unique|distinct|different) lines (in|of) {file}",
        "?how many lines does {file} have (without|not counting) duplicates",
        "count [the] lines (of|in) {file} without (counting|) duplicates",
        "=unique line count of {file}",
        "count (unique|distinct|different) (values|entries) in {file}",
    ],
    tags="sort wc unique")

intent("word-freq",
    run="tr -cs '[:alnum:]' '\\n' < {file} | sort | uniq -c | sort -rn | head -n {n}",
    say=[
        "=[the] {n} most (common|frequent|used) words (in|of) {file}",
        "=[the] top {n} [(most common|most frequent)] words (in|of) {file}",
        "?which {n} words (occur|appear|are used) most often in {file}",
        "=[the] (word frequency|word frequencies|frequency of words) (in|of) {file} [, top {n}]",
        "count how (often|many times) each word (occurs|appears) in {file}",
        "?how often does each word (occur|appear) in {file}",
        "=[the] most (common|frequent|used) words (in|of) {file}",
        "=[a] word (histogram|frequency list|frequency table|count) of {file} , most frequent first",
        "find [the] {n} most (common|frequent) words in {file}",
        "count [the] words (of|in) {file} by frequency",
    ],
    default={"n": "10"}, tags="tr sort uniq words")

intent("words-one-per-line",
    run="tr -s '[:space:]' '\\n' < {file}",
    say=[
        "(print|show|list|put|write) (each|every) word (of|in) {file} on (its own|a separate|a new|one) line",
        "(split|break) {file} into words [, one per line]",
        "=[the] words (of|in) {file} (one per line|one on each line|each on its own line)",
        "list all words (of|in) {file} one per line",
        "(put|place) one word per line (from|of) {file}",
        "turn {file} into a list of words , one per line",
        "one word per line {file}",
    ],
    tags="tr words", weight=.7)
