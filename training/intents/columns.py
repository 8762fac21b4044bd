"""Columns of a text: printing, filtering, adding up."""
from training.dsl import intent

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
        "=[the] {column}(th|th|nd|rd) comma(-| )separated (value|field|column) (of|in) (each|every) line (of|in) {file}",
        "?what is in " + COL + " {column} of the csv [file] {file}",
        "pick " + COL + " {column} (out of|from) [the] csv {file}",
    ],
    tags="cut csv column")

intent("csv-col-first",
    run="cut -d ',' -f 1 {file}",
    say=[
        "=[the] first " + COL + " (of|in|from) the (csv|comma separated) [file] {file}",
        "=[the] first comma(-| )separated (value|field|column) (of|in) (each|every) line (of|in) {file}",
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
        "=[the] {column}(th|th|nd|rd) tab(-| )separated (value|field|column) (of|in) (each|every) line (of|in) {file}",
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
