"""Working on the text of a file without changing it: columns, sorting, counting values, case, formats."""
from training.dsl import compose, intent

COL = "(column|field)"
SEPD = "(separated by|delimited by|split by|split at|with [the] (separator|delimiter)|using [the] (separator|delimiter))"

# ---------------------------------------------------------------- columns

intent("col-n",
    run="awk '{{ print ${column} }}' {file}",
    say=[
        "=[the] " + COL + " [number] {column} (of|in|from) {file}",
        "=[only|just] [the] {column}(th|th|nd|rd) " + COL + " (of|in|from) {file}",
        "(print|show|display|get|extract) (only|just|) " + COL + " {column} (of|from|in) {file}",
        "=[the] {column}(th|th|nd|rd) word (of|in|from|on) (each|every) line (of|in) {file}",
        "=word {column} of (each|every) line (of|in) {file}",
        "awk " + COL + " {column} of {file}",
        "extract [the] {column}(th|th|nd|rd) " + COL + " (from|of|out of) {file}",
        "pick " + COL + " {column} (out of|from) {file}",
        "?what is in " + COL + " {column} of {file}",
        "cut [out] (whitespace separated|space separated) " + COL + " {column} (from|of) {file}",
        "=" + COL + " {column} {file}",
    ],
    tags="awk column")

intent("col-first",
    run="awk '{{ print $1 }}' {file}",
    say=[
        "=[the] first " + COL + " (of|in|from) {file}",
        "=[only|just] [the] first word (of|in|from|on) (each|every) line (of|in) {file}",
        "(print|show|display|get|extract) (only|just|) the first " + COL + " (of|from|in) {file}",
        "extract the first (word|column|field) (of|from) (each|every) line (of|in) {file}",
        "?what is in the first " + COL + " of {file}",
        "=first " + COL + " {file}",
        "awk the first " + COL + " of {file}",
        "=[the] leftmost column of {file}",
        "=the first word of all lines (of|in) {file}",
        "keep only the first (word|column) (of|on) each line of {file} (in the output|)",
    ],
    tags="awk column")

intent("col-last",
    run="awk '{{ print $NF }}' {file}",
    say=[
        "=[the] last " + COL + " (of|in|from) {file}",
        "=[only|just] [the] last word (of|in|from|on) (each|every) line (of|in) {file}",
        "(print|show|display|get|extract) (only|just|) the last " + COL + " (of|from|in) {file}",
        "extract the last (word|column|field) (of|from) (each|every) line (of|in) {file}",
        "?what is in the last " + COL + " of {file}",
        "=last " + COL + " {file}",
        "awk the last " + COL + " of {file}",
        "=[the] (rightmost|final) " + COL + " of {file}",
        "=the last word of all lines (of|in) {file}",
        "=the word at the end of (each|every) line (of|in) {file}",
    ],
    tags="awk column")

intent("col-two",
    run="awk '{{ print ${column}, ${column2} }}' {file}",
    say=[
        "=[the] (columns|fields) {column} and {column2} (of|in|from) {file}",
        "(print|show|display|get|extract) (only|just|) (columns|fields) {column} and {column2} (of|from|in) {file}",
        "=[the] {column}(th|th|nd|rd) and {column2}(th|th|nd|rd) " + COL + " (of|in|from) {file}",
        "extract [the] " + COL + " {column} and " + COL + " {column2} (from|of) {file}",
        "=words {column} and {column2} of (each|every) line (of|in) {file}",
        "awk (columns|fields) {column} and {column2} of {file}",
        "pick (columns|fields) {column} and {column2} (out of|from) {file}",
        "keep only (columns|fields) {column} and {column2} of {file} in the output",
        "cut (whitespace separated|space separated) (columns|fields) {column} and {column2} (from|of) {file}",
    ],
    tags="awk column")

intent("csv-col",
    run="cut -d ',' -f {column} {file}",
    say=[
        "=[the] {column}(th|th|nd|rd) " + COL + " (of|in|from) the csv [file] {file}",
        "=[the] " + COL + " {column} (of|in|from) the (csv|comma separated) [file] {file}",
        "=" + COL + " {column} of {file} (separated by commas|with commas as separator|split by comma|comma separated)",
        "extract " + COL + " {column} (from|of) the csv [file] {file}",
        "(print|show|get) (only|just|) " + COL + " {column} (of|from) [the] (csv|comma separated) [file] {file}",
        "cut " + COL + " {column} (from|of|out of) the csv [file] {file}",
        "cut {file} at commas and (show|print|take) " + COL + " {column}",
        "=[the] {column}(th|th|nd|rd) comma[-| ]separated (value|field|column) (of|in) (each|every) line (of|in) {file}",
        "?what is in " + COL + " {column} of the csv [file] {file}",
        "pick " + COL + " {column} (out of|from) [the] csv {file}",
    ],
    tags="cut csv column")

intent("csv-col-first",
    run="cut -d ',' -f 1 {file}",
    say=[
        "=[the] first " + COL + " (of|in|from) the (csv|comma separated) [file] {file}",
        "=[the] first comma[-| ]separated (value|field|column) (of|in) (each|every) line (of|in) {file}",
        "extract the first " + COL + " (from|of) the csv [file] {file}",
        "(print|show|get) (only|just|) the first " + COL + " (of|from) [the] csv [file] {file}",
        "cut the first " + COL + " (from|of|out of) the csv [file] {file}",
        "=everything before the first comma (in|on|of) (each|every) line (of|in) {file}",
        "=the part before the comma (in|on|of) each line of {file}",
        "cut {file} at commas and (show|print|take) the first (part|column|field)",
    ],
    tags="cut csv column", weight=.7)

intent("csv-cols-two",
    run="cut -d ',' -f {column},{column2} {file}",
    say=[
        "=[the] (columns|fields) {column} and {column2} (of|in|from) the (csv|comma separated) [file] {file}",
        "extract (columns|fields) {column} and {column2} (from|of) the csv [file] {file}",
        "(print|show|get) (only|just|) (columns|fields) {column} and {column2} (of|from) [the] csv [file] {file}",
        "cut (columns|fields) {column} and {column2} (from|of|out of) the csv [file] {file}",
        "keep (only|just) (columns|fields) {column} and {column2} of [the] csv {file}",
        "=[the] {column}(th|th|nd|rd) and {column2}(th|th|nd|rd) " + COL + " (of|in) the csv [file] {file}",
        "pick (columns|fields) {column} and {column2} (out of|from) [the] csv [file] {file}",
        "=(columns|fields) {column} and {column2} of {file} , (comma separated|split by comma)",
    ],
    tags="cut csv column")

intent("csv-cols-range",
    run="cut -d ',' -f {column}-{column2} {file}",
    say=[
        "=[the] (columns|fields) {column} (to|through) {column2} (of|in|from) the (csv|comma separated) [file] {file}",
        "extract (columns|fields) {column} (to|through) {column2} (from|of) the csv [file] {file}",
        "(print|show|get) (columns|fields) {column} (to|through) {column2} (of|from) [the] csv [file] {file}",
        "cut (columns|fields) {column} (to|through) {column2} (from|of|out of) the csv [file] {file}",
        "keep only (columns|fields) {column} (to|through) {column2} of [the] csv {file}",
        "=(columns|fields) {column}-{column2} of the csv [file] {file}",
        "pick (columns|fields) from {column} to {column2} (out of|from) [the] csv [file] {file}",
        "=[the] {column}(th|th|nd|rd) to {column2}(th|th|nd|rd) " + COL + " (of|in) the csv [file] {file}",
    ],
    tags="cut csv column", weight=.7)

intent("sep-col",
    run="awk -F '{sep}' '{{ print ${column} }}' {file}",
    say=[
        "=" + COL + " {column} of {file} " + SEPD + " {sep}",
        "=[the] {column}(th|th|nd|rd) " + COL + " (of|in|from) {file} " + SEPD + " {sep}",
        "extract " + COL + " {column} (from|of) {file} " + SEPD + " {sep}",
        "(print|show|get) (only|just|) " + COL + " {column} (of|from|in) {file} (where|whose) (columns|fields) are (separated|delimited) by {sep}",
        "(split|cut|break) {file} (by|at|on) {sep} and (print|show|take|get) [the] " + COL + " {column}",
        "=[the] {column}(th|th|nd|rd) {sep} (separated|delimited) " + COL + " (of|in|from) {file}",
        "cut " + COL + " {column} (from|of) {file} (by|with|at) [the] [(delimiter|separator)] {sep}",
        "awk {file} with [the] (separator|delimiter|field separator) {sep} , print " + COL + " {column}",
        "(using|with) {sep} as [the] (separator|delimiter) (print|show|get) " + COL + " {column} of {file}",
        "split each line of {file} (at|by|on) {sep} and (print|keep) (part|piece|field) {column}",
    ],
    tags="awk column sep")

intent("sep-cols-two",
    run="awk -F '{sep}' '{{ print ${column}, ${column2} }}' {file}",
    say=[
        "=(columns|fields) {column} and {column2} of {file} " + SEPD + " {sep}",
        "extract (columns|fields) {column} and {column2} (from|of) {file} " + SEPD + " {sep}",
        "(print|show|get) (columns|fields) {column} and {column2} (of|from|in) {file} (where|whose) (columns|fields) are (separated|delimited) by {sep}",
        "(split|cut|break) {file} (by|at|on) {sep} and (print|show|take|get) [the] (columns|fields) {column} and {column2}",
        "(using|with) {sep} as [the] (separator|delimiter) (print|show|get) (columns|fields) {column} and {column2} of {file}",
        "=[the] {column}(th|th|nd|rd) and [the] {column2}(th|th|nd|rd) {sep} (separated|delimited) " + COL + " (of|in) {file}",
        "awk {file} with [the] (separator|delimiter) {sep} , print (columns|fields) {column} and {column2}",
        "cut (columns|fields) {column} and {column2} (from|of) {file} (by|with|at) [the] [(delimiter|separator)] {sep}",
    ],
    tags="awk column sep", weight=.7)

intent("cut-tab",
    run="cut -f {column} {file}",
    say=[
        "=[the] " + COL + " {column} (of|in|from) the (tsv|tab separated|tab-separated|tab delimited) [file] {file}",
        "=[the] {column}(th|th|nd|rd) " + COL + " (of|in|from) the (tsv|tab separated|tab-separated) [file] {file}",
        "cut " + COL + " {column} (from|of|out of) [the] (tsv|tab separated|tab delimited) [file] {file}",
        "extract " + COL + " {column} (from|of) [the] (tsv|tab separated|tab delimited) [file] {file}",
        "(print|show|get) " + COL + " {column} (of|from) [the] (tsv|tab separated) [file] {file}",
        "=[the] {column}(th|th|nd|rd) tab[-| ]separated (value|field|column) (of|in) (each|every) line (of|in) {file}",
        "?what is in " + COL + " {column} of the (tsv|tab separated) [file] {file}",
        "pick " + COL + " {column} (out of|from) [the] tsv {file}",
    ],
    tags="cut tsv column", weight=.8)

intent("cut-chars",
    run="cut -c {n}-{n2} {file}",
    say=[
        "=[the] characters {n} (to|through) {n2} (of|in|from) (each|every) line (of|in) {file}",
        "cut [out] characters {n} (to|through) {n2} (from|of) (each|every) line (of|in) {file}",
        "(print|show|get|extract) characters {n} (to|through) {n2} (of|from) (each|every) line (of|in) {file}",
        "=character positions {n} to {n2} of {file}",
        "extract [the] characters (from|between) {n} (to|and) {n2} (of|in) (each|every) line (of|in) {file}",
        "=(each|every) line of {file} from character {n} to {n2}",
        "cut characters {n}-{n2} of {file}",
        "keep only characters {n} to {n2} of each line (of|in) {file}",
    ],
    tags="cut chars")

intent("cut-first-chars",
    run="cut -c -{n} {file}",
    say=[
        "=[the] first {n} (characters|chars) (of|in|from) (each|every) line (of|in) {file}",
        "cut (each|every) line (of|in) {file} (to|after) {n} (characters|chars)",
        "(print|show|get) [only] the first {n} (characters|chars) of (each|every|all) (line|lines) (of|in) {file}",
        "(truncate|shorten|limit|trim) (each|every|all) (line|lines) (of|in) {file} to {n} (characters|chars) [in the output]",
        "=[the] leading {n} (characters|chars) of (each|every) line (of|in) {file}",
        "keep (only|just) the first {n} (characters|chars) of (each|every) line (of|in) {file}",
        "=(each|every) line of {file} cut off after {n} (characters|chars)",
        "(print|show) {file} with lines (cut|limited|truncated) to {n} (characters|chars)",
    ],
    tags="cut chars")

intent("cut-from-char",
    run="cut -c {n}- {file}",
    say=[
        "=(each|every) line of {file} (from|starting at|starting with) character {n} [on|onwards]",
        "(print|show) {file} (from|starting at) (character|column position) {n} [of each line]",
        "(print|show|get) (everything|all) from character {n} on (in|of) (each|every) line (of|in) {file}",
        "(start|begin) (each|every) line of {file} at character {n}",
        "=all (characters|chars) from position {n} to the end of (each|every) line (of|in) {file}",
        "cut (each|every) line (of|in) {file} starting (at|from) character {n}",
        "keep (each|every) line of {file} from character {n} onwards",
    ],
    tags="cut chars", weight=.6)

intent("cut-drop-col",
    run={"gnu": "cut -d ',' --complement -f {column} {file}"},
    say=[
        "(print|show|output) the csv [file] {file} without " + COL + " {column}",
        "(remove|drop|delete|leave out|omit) " + COL + " {column} (from|of) the csv [file] {file}",
        "=all (columns|fields) of the csv [file] {file} (except|but) [the] [(number|column)] {column}",
        "=everything (except|but) " + COL + " {column} (of|in|from) the csv [file] {file}",
        "cut away " + COL + " {column} (of|from) [the] csv {file}",
        "=the csv [file] {file} minus " + COL + " {column}",
        "(drop|remove|omit) the {column}(th|th|nd|rd) " + COL + " (of|from) [the] csv [file] {file}",
        "(print|show) [the] csv {file} but (skip|leave out|hide) " + COL + " {column}",
    ],
    tags="cut csv", weight=.7)

intent("awk-swap",
    run="awk '{{ print $2, $1 }}' {file}",
    say=[
        "swap the first two (columns|fields|words) (of|in) {file}",
        "swap [the] (first and second|two) (columns|fields) (of|in) {file}",
        "(exchange|switch|reverse) the first two (columns|fields) (of|in) {file}",
        "(print|show) the second " + COL + " and then the first (of|from) {file}",
        "print " + COL + " 2 before " + COL + " 1 (of|in) {file}",
        "swap columns 1 and 2 (of|in) {file}",
        "put the second " + COL + " of {file} first",
    ],
    tags="awk column swap", weight=.5)

# ---------------------------------------------------------------- numbers in columns

intent("sum-col",
    run="awk '{{ sum += ${column} }} END {{ print sum }}' {file}",
    say=[
        "=[the] (sum|total) of " + COL + " {column} (of|in|from) {file}",
        "=[the] (sum|total) of [all] [the] (numbers|values) in " + COL + " {column} (of|in) {file}",
        "(sum|add up|total|sum up|add) [the] (numbers|values|) [(in|of)] " + COL + " {column} (of|in|from) {file}",
        "(sum|add up|total) [the] {column}(th|th|nd|rd) " + COL + " (of|in|from) {file}",
        "?what is the (sum|total) of " + COL + " {column} (of|in) {file}",
        "(compute|calculate|get) [the] (sum|total) of " + COL + " {column} (of|in|from) {file}",
        "=" + COL + " {column} of {file} (added up|summed|summed up)",
        "?how much is " + COL + " {column} of {file} in total",
        "awk sum [of] " + COL + " {column} {file}",
        "=[the] (sum|total) of [the] {column}(th|th|nd|rd) " + COL + " (of|in) {file}",
    ],
    tags="awk sum")

intent("sum-lines",
    run="awk '{{ sum += $1 }} END {{ print sum }}' {file}",
    say=[
        "=[the] (sum|total) of [all] [the] numbers (in|of) {file}",
        "(sum|add up|total|sum up|add) [all] [the] numbers (in|of|from) {file}",
        "(sum|add up) [all] [the] (values|amounts) (of|in) {file}",
        "?what is the (sum|total) of [all] [the] numbers in {file}",
        "(compute|calculate|get) [the] (sum|total) of [all] [the] (numbers|values|lines) in {file}",
        "=[the] (sum|total) of a list of numbers in {file}",
        "=[the] (sum|total) of the first " + COL + " (of|in) {file}",
        "{file} has one number per line , (sum them|add them up)",
        "add together all numbers (in|from) {file}",
        "?how much do the numbers in {file} add up to",
    ],
    tags="awk sum")

intent("avg-col",
    run="awk '{{ sum += ${column} }} END {{ print sum / NR }}' {file}",
    say=[
        "=[the] (average|mean|avg) of " + COL + " {column} (of|in|from) {file}",
        "=[the] (average|mean|avg) of [all] [the] (numbers|values) in " + COL + " {column} (of|in) {file}",
        "average [the] (numbers|values|) [(in|of)] " + COL + " {column} (of|in|from) {file}",
        "?what is the (average|mean) (of|in|value in) " + COL + " {column} (of|in) {file}",
        "(compute|calculate|get) [the] (average|mean|arithmetic mean) of " + COL + " {column} (of|in|from) {file}",
        "=[the] (average|mean) [value] (in|of) the {column}(th|th|nd|rd) " + COL + " (of|in) {file}",
        "awk (average|mean) [of] " + COL + " {column} {file}",
        "=" + COL + " {column} of {file} averaged",
    ],
    tags="awk avg")

intent("avg-lines",
    run="awk '{{ sum += $1 }} END {{ print sum / NR }}' {file}",
    say=[
        "=[the] (average|mean) of [all] [the] numbers (in|of) {file}",
        "average [all] [the] numbers (in|of|from) {file}",
        "?what is the (average|mean) of [all] [the] numbers in {file}",
        "(compute|calculate|get) [the] (average|mean|arithmetic mean) of [all] [the] (numbers|values|lines) in {file}",
        "=[the] (average|mean) [value] of the first " + COL + " (of|in) {file}",
        "{file} has one number per line , (average them|compute the mean)",
        "=[the] (average|mean) value in {file}",
    ],
    tags="awk avg", weight=.7)

intent("max-col",
    run="awk 'NR == 1 || ${column} > max {{ max = ${column} }} END {{ print max }}' {file}",
    say=[
        "=[the] (maximum|max|largest value|highest value|biggest value|largest number|highest number) (of|in) " + COL + " {column} (of|in|from) {file}",
        "=[the] (largest|highest|biggest|greatest) (value|number) (in|of) [the] {column}(th|th|nd|rd) " + COL + " (of|in) {file}",
        "?what is the (maximum|max|largest value|highest value|biggest number) (of|in) " + COL + " {column} (of|in) {file}",
        "find [the] (maximum|max|largest value|highest value|largest number) (of|in) " + COL + " {column} (of|in) {file}",
        "(compute|calculate|get) [the] (maximum|max) of " + COL + " {column} (of|in|from) {file}",
        "awk max [of] " + COL + " {column} {file}",
        "=[the] top value in " + COL + " {column} of {file}",
    ],
    tags="awk max")

intent("min-col",
    run="awk 'NR == 1 || ${column} < min {{ min = ${column} }} END {{ print min }}' {file}",
    say=[
        "=[the] (minimum|min|smallest value|lowest value|smallest number|lowest number) (of|in) " + COL + " {column} (of|in|from) {file}",
        "=[the] (smallest|lowest|least) (value|number) (in|of) [the] {column}(th|th|nd|rd) " + COL + " (of|in) {file}",
        "?what is the (minimum|min|smallest value|lowest value|smallest number) (of|in) " + COL + " {column} (of|in) {file}",
        "find [the] (minimum|min|smallest value|lowest value|smallest number) (of|in) " + COL + " {column} (of|in) {file}",
        "(compute|calculate|get) [the] (minimum|min) of " + COL + " {column} (of|in|from) {file}",
        "awk min [of] " + COL + " {column} {file}",
        "=[the] lowest value in " + COL + " {column} of {file}",
    ],
    tags="awk min")

intent("max-lines",
    run="sort -n {file} | tail -n 1",
    say=[
        "=[the] (largest|highest|biggest|maximum|greatest) number (in|of) {file}",
        "=[the] (maximum|max) (of|in) {file}",
        "?what is the (largest|highest|biggest|maximum|greatest) number in {file}",
        "?which number in {file} is [the] (largest|highest|biggest)",
        "find [the] (largest|highest|biggest|maximum) (number|value) in {file}",
        "get the (maximum|max|largest value) (of|from|in) {file}",
        "=[the] (highest|largest|biggest) (value|line) numerically in {file}",
    ],
    tags="sort max", weight=.7)

intent("min-lines",
    run="sort -n {file} | head -n 1",
    say=[
        "=[the] (smallest|lowest|minimum|least) number (in|of) {file}",
        "=[the] (minimum|min) (of|in) {file}",
        "?what is the (smallest|lowest|minimum) number in {file}",
        "?which number in {file} is [the] (smallest|lowest)",
        "find [the] (smallest|lowest|minimum) (number|value) in {file}",
        "get the (minimum|min|smallest value) (of|from|in) {file}",
        "=[the] (lowest|smallest) (value|line) numerically in {file}",
    ],
    tags="sort min", weight=.7)

intent("csv-sum-col",
    run="awk -F ',' '{{ sum += ${column} }} END {{ print sum }}' {file}",
    say=[
        "=[the] (sum|total) of " + COL + " {column} (of|in|from) the (csv|comma separated) [file] {file}",
        "(sum|add up|total|sum up) " + COL + " {column} (of|in|from) the csv [file] {file}",
        "(sum|add up|total) the {column}(th|th|nd|rd) " + COL + " (of|in|from) the csv [file] {file}",
        "?what is the (sum|total) of " + COL + " {column} (of|in) the csv [file] {file}",
        "(compute|calculate|get) [the] (sum|total) of " + COL + " {column} (of|in) the csv [file] {file}",
        "=(sum|total) of [the] {column}(th|th|nd|rd) csv " + COL + " (of|in) {file}",
        "add up [the] (values|numbers) in " + COL + " {column} of [the] csv {file}",
        "csv {file} , (sum|total) of " + COL + " {column}",
    ],
    tags="awk csv sum")

intent("csv-avg-col",
    run="awk -F ',' 'NR > 1 {{ sum += ${column}; n++ }} END {{ print sum / n }}' {file}",
    say=[
        "=[the] (average|mean) of " + COL + " {column} (of|in|from) the csv [file] {file} (skipping|ignoring|without) the header",
        "average " + COL + " {column} (of|in|from) the csv [file] {file} (skipping|ignoring|without) the header",
        "?what is the (average|mean) of " + COL + " {column} in the csv {file} (not counting|without|ignoring) the header",
        "(compute|calculate|get) [the] (average|mean) of " + COL + " {column} (of|in) the csv [file] {file} , it has a header",
        "=mean of [the] {column}(th|th|nd|rd) " + COL + " (of|in) the csv {file} (with|that has) a header [line]",
    ],
    tags="awk csv avg", weight=.5)

intent("filter-col-eq",
    run="awk '${column} == \"{word}\"' {file}",
    say=[
        "=[the] lines (of|in) {file} (where|whose) " + COL + " {column} (is|equals|is equal to|is exactly|matches exactly) {word}",
        "=[the] (rows|lines) (of|in|from) {file} with {word} in " + COL + " {column}",
        "(print|show|find|select|get) [the|all] (rows|lines) (of|in|from) {file} (where|whose) [the] " + COL + " {column} (is|equals) {word}",
        "filter {file} by {word} in " + COL + " {column}",
        "filter {file} for (rows|lines) (where|whose) " + COL + " {column} (is|equals) {word}",
        "?which (rows|lines) of {file} have {word} in " + COL + " {column}",
        "awk lines (of|in) {file} where " + COL + " {column} (is|equals) {word}",
        "=all (rows|lines) of {file} with " + COL + " {column} equal to {word}",
    ],
    tags="awk filter")

intent("filter-col-gt",
    run="awk '${column} > {n}' {file}",
    say=[
        "=[the] (lines|rows) (of|in) {file} (where|whose) " + COL + " {column} (is (greater|larger|bigger|more) than|exceeds|is over|is above) {n}",
        "(print|show|find|select|get) [the|all] (rows|lines) (of|in|from) {file} (where|whose) [the] " + COL + " {column} is (greater than|larger than|more than|over|above|bigger than) {n}",
        "filter {file} for (rows|lines) (where|with) " + COL + " {column} (greater than|larger than|over|above|bigger than|more than) {n}",
        "?which (rows|lines) of {file} have (more than|a value over|a value greater than) {n} in " + COL + " {column}",
        "=(rows|lines) of {file} with " + COL + " {column} > {n}",
        "awk lines (of|in) {file} where " + COL + " {column} (is greater than|is more than|exceeds) {n}",
        "=all (rows|lines) of {file} with " + COL + " {column} (above|greater than|over) {n}",
    ],
    tags="awk filter")

intent("filter-col-lt",
    run="awk '${column} < {n}' {file}",
    say=[
        "=[the] (lines|rows) (of|in) {file} (where|whose) " + COL + " {column} is (less|smaller|lower) than {n}",
        "(print|show|find|select|get) [the|all] (rows|lines) (of|in|from) {file} (where|whose) [the] " + COL + " {column} is (less than|smaller than|under|below|lower than) {n}",
        "filter {file} for (rows|lines) (where|with) " + COL + " {column} (less than|smaller than|under|below) {n}",
        "?which (rows|lines) of {file} have (less than|a value under|a value below) {n} in " + COL + " {column}",
        "=(rows|lines) of {file} with " + COL + " {column} < {n}",
        "awk lines (of|in) {file} where " + COL + " {column} (is less than|is smaller than|is below) {n}",
        "=all (rows|lines) of {file} with " + COL + " {column} (below|less than|under) {n}",
    ],
    tags="awk filter")

intent("csv-filter-eq",
    run="awk -F ',' '${column} == \"{word}\"' {file}",
    say=[
        "=[the] (lines|rows) (of|in) the csv [file] {file} (where|whose) " + COL + " {column} (is|equals|is equal to) {word}",
        "=[the] (rows|lines) (of|in|from) the csv [file] {file} with {word} in " + COL + " {column}",
        "(print|show|find|select|get) [the|all] (rows|lines) (of|in|from) the csv [file] {file} (where|whose) " + COL + " {column} (is|equals) {word}",
        "filter the csv [file] {file} by {word} in " + COL + " {column}",
        "?which (rows|lines) of the csv {file} have {word} in " + COL + " {column}",
        "=all csv rows (of|in) {file} with " + COL + " {column} equal to {word}",
    ],
    tags="awk csv filter", weight=.7)

intent("count-columns",
    run="head -n 1 {file} | awk -F ',' '{{ print NF }}'",
    say=[
        "?how many (columns|fields) (does the csv [file] {file} have|are in the csv [file] {file}|are there in the csv [file] {file})",
        "=[the] number of (columns|fields) (in|of) the csv [file] {file}",
        "count [the] (columns|fields) (in|of) the csv [file] {file}",
        "=[the] column count of the csv [file] {file}",
        "?how many (comma separated|comma-separated) (columns|fields) does {file} have",
        "count [the] (comma separated|comma-separated) (columns|fields) (in|of) {file}",
        "find out how many columns the csv {file} has",
    ],
    tags="awk csv count")

intent("csv-header-list",
    run="head -n 1 {file} | tr ',' '\\n'",
    say=[
        "=[the] (column names|columns|headers|header names|field names) (of|in|from) the csv [file] {file}",
        "list [the] (column names|columns|headers|field names) (of|in) the csv [file] {file} [one per line]",
        "?which columns (does the csv [file] {file} have|are in the csv [file] {file})",
        "?what are the (columns|column names|headers) (of|in) the csv [file] {file}",
        "=[the] header of the csv [file] {file} (one name per line|one per line|split into lines)",
        "split the header (line|row) of [the] csv {file} (into|onto) (lines|separate lines)",
    ],
    tags="csv header", weight=.7)

intent("csv-table",
    run="column -s ',' -t {file}",
    say=[
        "(show|print|display|view|format) the csv [file] {file} (as a table|in aligned columns|with aligned columns|nicely|as a nice table|aligned|as columns|readably)",
        "align [the] columns (of|in) the csv [file] {file}",
        "pretty print the csv [file] {file}",
        "(make|show) {file} (a|as a|into a) [readable] table , (it is comma separated|separated by commas|it is a csv)",
        "view [the] csv {file} in [the] (terminal|shell) as a table",
        "format [the] csv {file} as a table",
        "=the csv [file] {file} as an aligned table",
        "=[a] table view of [the] csv [file] {file}",
    ],
    tags="column csv")

intent("column-t",
    run="column -t {file}",
    say=[
        "align [the] columns (of|in) {file}",
        "(show|print|display|format) {file} (as a table|in aligned columns|with aligned columns|with columns aligned|neatly aligned)",
        "(make|format) {file} into a [neat|nice] table",
        "line up [the] columns (of|in) {file}",
        "column align {file}",
        "(tabulate|tabularize) {file}",
        "=[the] (contents|content) of {file} (in|with) aligned columns",
        "format [the] whitespace separated [file] {file} as a table",
    ],
    tags="column")

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
        "case[-| ]insensitive sort [of] {file}",
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
        "word[-| ]wrap {file} (at|to) {n} (characters|columns|chars)",
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
