"""Columns of tables once more: conditions, extremes, arithmetic, other separators, what stands before or behind a sign.

Owns: requests about columns by position ("the second column", "column 2") that ordinals.py and csvjson.py leave out.
Refuses: quoted fields with separators in them (those need a csv tool).
"""
from training.dsl import compose, intent

ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
COLUMN = "(column|field|col)"
SIGNS = {"at sign": "@", "@": "@", "equals sign": "=", "equal sign": "=", "=": "=", "colon": ":", "semicolon": ";", "comma": ",", "pipe": "|", "pipe sign": "|", "slash": "/", "dash": "-", "hyphen": "-",
         "dot": ".", "period": ".", "underscore": "_", "hash": "#", "space": " ", "plus sign": "+", "percent sign": "%"}


def column(rng, least=1):
    """→ (number, a way to say which column)"""
    n = max(least, min(10, 1 + int(rng.expovariate(.5))))
    return n, rng.choice(["the %s %s" % (ORDINALS[n - 1], COLUMN)] * 2 + ["%s %d" % (COLUMN, n), "%s number %d" % (COLUMN, n)])


def table(rng):
    """→ (what the file is called, awk's option, sort's and cut's option)"""
    return rng.choice([("{csv}", "-F ',' ", "-t ',' ", "-d ',' ")] * 3 + [("[the] (csv|comma separated) [file] {file}", "-F ',' ", "-t ',' ", "-d ',' "), ("{file}", "", "", "-d ' ' ")])


def plural(sign):
    return sign + ("es" if sign.endswith("sh") else "s")


def slot(said):
    return "{csv}" if "{csv}" in said else "{file}"


def tables(name, weight, tags, least=1):
    """least: 2 where the command has another 1, which would be taken for the column's.  say(c, f) and run(n, f, awk, sort, cut): phrasings and command for column c (number n) of file f."""
    def wrap(fn):
        @compose(name, weight=weight, tags=tags)
        def draw(rng):
            (n, c), (f, awk, sort, cut) = column(rng, least), table(rng)
            say, run = fn(c, f, n, slot(f), awk, sort, cut)
            return say, run
        return draw
    return wrap


@tables("field-is", 1.6, "awk csv")
def field_is(c, f, n, s, awk, sort, cut):
    return (["=[the|all] (rows|lines|records) (of|in|from) %s (where|whose|in which|with) %s (is|equals|=|is equal to) {word}" % (f, c), "(filter|select) [the] (rows|lines) (of|in|from) %s (where|by|with) %s (is|equals|=|being) {word}" % (f, c),
             "=(rows|lines) with {word} in %s of %s" % (c, f), "(show|print|keep) only [the] (rows|lines) of %s (that have|having|with) {word} (in|as) %s" % (f, c), "?which (rows|lines) of %s have {word} in %s" % (f, c)],
            "awk %s'$%d == \"{word}\"' %s" % (awk, n, s))


def compared(name, weight, sign, words, short):
    """words: what is said before the number; short: the same, behind "with" or a column."""
    @tables(name, weight, "awk csv")
    def draw(c, f, n, s, awk, sort, cut):
        return (["=[the|all] (rows|lines|records) (of|in|from) %s (where|whose|in which) %s is (%s) {n}" % (f, c, words), "=[the|all] (rows|lines) (of|in|from) %s with (%s) {n} in %s" % (f, short, c),
                 "=(rows|lines) with (%s) {n} in %s of %s" % (short, c, f), "(filter|select|keep) [only] [the] (rows|lines) of %s (where|with) %s (%s|%s) {n}" % (f, c, sign, words)],
                "awk %s'$%d %s {n}' %s" % (awk, n, sign, s))


compared("field-more", 1.4, ">", "more than|greater than|above|over|larger than|bigger than", "more than|over|above|a value above")
compared("field-less", 1.2, "<", "less than|smaller than|below|under|lower than", "less than|under|below|a value below")


@tables("field-empty", .8, "awk csv")
def field_empty(c, f, n, s, awk, sort, cut):
    return (["=[the|all] (rows|lines) (of|in|from) %s (where|whose|in which|with) %s (is empty|is missing|is blank|has nothing|empty)" % (f, c), "=(rows|lines) with (an empty|a missing|no value in|nothing in) %s (of|in) %s" % (c, f)],
            "awk %s'$%d == \"\"' %s" % (awk, n, s))


def extreme(name, weight, words, short, end):
    @tables(name, weight, "sort cut csv", least=2)
    def draw(c, f, n, s, awk, sort, cut):
        return (["=[the] (%s) (value|number) (in|of) %s (of|in|from) %s" % (words, c, f), "=[the] (%s) of %s (of|in) %s" % (short, c, f), "?what is the (%s) (value|number) in %s of %s" % (words, c, f)],
                "cut %s-f %d %s | sort -n | %s -n 1" % (cut, n, s, end))


extreme("field-max", 1.2, "highest|largest|biggest|greatest|maximum|max", "maximum|max", "tail")
extreme("field-min", 1.1, "lowest|smallest|least|minimum|min", "minimum|min", "head")


def without_header(name, verbs, nouns, add, show):
    skip = "(skipping|without|ignoring|except|not counting) the (header|first line|first row|heading)"

    @tables(name, 1, "awk csv", least=2)
    def draw(c, f, n, s, awk, sort, cut):
        return (["(%s) %s (of|in|from) %s %s" % (verbs, c, f, skip), "=[the] (%s) of %s (of|in|from) %s %s" % (nouns, c, f, skip)], "awk %s'NR > 1 {{ %s }} END {{ print %s }}' %s" % (awk, add % n, show, s))


without_header("field-sum-header", "sum|add up|total", "sum|total", "sum += $%d", "sum")
without_header("field-average-header", "average|compute the mean of", "average|mean", "sum += $%d; n++", "sum / n")


@tables("field-average", 1, "awk csv")
def field_average(c, f, n, s, awk, sort, cut):
    return (["=[the] (average|mean|average value) (of|in) %s (of|in|from) %s" % (c, f), "(average|compute the average of|calculate the mean of) %s (of|in) %s" % (c, f), "?what is the (average|mean) of %s (of|in) %s" % (c, f)],
            "awk %s'{{ sum += $%d }} END {{ print sum / NR }}' %s" % (awk, n, s))


@tables("field-sort-num", 1.2, "sort csv")
def field_sort_num(c, f, n, s, awk, sort, cut):
    return (["sort %s (by|on) %s (numerically|as numbers|as a number|by number)" % (f, c), "(order|sort) %s numerically (by|on) %s" % (f, c), "sort [the] (rows|lines) of %s by the (number|numbers|value) in %s" % (f, c)],
            "sort %s-n -k %d,%d %s" % (sort, n, n, s))


@tables("field-sort-desc", 1.2, "sort csv")
def field_sort_desc(c, f, n, s, awk, sort, cut):
    return (["sort %s (by|on) %s (descending|in descending order|largest first|biggest first|highest first|from high to low) [numerically]" % (f, c), "(order|sort) [the] (rows|lines) of %s by %s, (largest|highest|biggest) first" % (f, c)],
            "sort %s-rn -k %d,%d %s" % (sort, n, n, s))


@tables("field-sort-keep-header", 1, "sort csv", least=2)
def field_sort_keep(c, f, n, s, awk, sort, cut):
    return (["sort %s (by|on) %s (and|but) (keep|keeping|leave|leaving) the (header|first line|heading) [(first|on top|at the top|where it is)]" % (f, c), "sort %s (by|on) %s without (moving|sorting|touching) the (header|first line|first row)" % (f, c)],
            "(head -n 1 %s; tail -n +2 %s | sort %s-k %d,%d)" % (s, s, sort, n, n))


@tables("field-repeated", 1, "cut uniq csv")
def field_repeated(c, f, n, s, awk, sort, cut):
    return (["=[the] (duplicated|duplicate|repeated) (values|entries|ids) (in|of) %s (of|in|from) %s" % (c, f), "=[the] values that (appear|occur) more than once in %s (of|in) %s" % (c, f), "(find|check for) (duplicates|repeats|duplicate values) in %s of %s" % (c, f)],
            "cut %s-f %d %s | sort | uniq -d" % (cut, n, s))


@tables("field-how-often", 1, "cut uniq csv")
def field_how_often(c, f, n, s, awk, sort, cut):
    return (["(count|show) how (often|many times) (each|every) (value|entry) (of|in) %s (of|in|from) %s (occurs|appears)" % (c, f), "count [the] (values|entries|occurrences) (of|in) %s (of|in) %s" % (c, f), "=how (often|many times) each (value|entry) (appears|occurs) in %s of %s" % (c, f),
             "(frequency|frequencies|tally|counts) of [the] (values|entries) in %s of %s" % (c, f)],
            "cut %s-f %d %s | sort | uniq -c | sort -rn" % (cut, n, s))


@tables("field-different", 1, "cut csv")
def field_different(c, f, n, s, awk, sort, cut):
    return (["?how many (different|distinct|unique) (values|entries|names|things) (are|are there) (in|of) %s (of|in) %s" % (c, f), "count [the] (distinct|different|unique) (values|entries) (in|of) %s (of|in) %s" % (c, f), "=[the] number of (distinct|different|unique) (values|entries) in %s of %s" % (c, f)],
            "cut %s-f %d %s | sort -u | wc -l" % (cut, n, s))


@tables("field-times", .9, "awk")
def field_times(c, f, n, s, awk, sort, cut):
    return (["(multiply|scale) %s (of|in) %s (by|with|times) {n}" % (c, f), "(multiply|scale) [all] [the] (values|numbers) (in|of) %s (of|in) %s by {n}" % (c, f)],
            "awk %s%s'{{ $%d *= {n}; print }}' %s" % (awk, "-v OFS=',' " if awk else "", n, s))


@tables("field-plus", .7, "awk")
def field_plus(c, f, n, s, awk, sort, cut):
    return (["add {n} to (%s|(each|every|all the) (value|number|values|numbers) in %s) (of|in) %s" % (c, c, f), "(increase|increment) %s (of|in) %s by {n}" % (c, f)],
            "awk %s%s'{{ $%d += {n}; print }}' %s" % (awk, "-v OFS=',' " if awk else "", n, s))


@compose("fields-arithmetic", weight=1.4, tags="awk")
def fields_arithmetic(rng):
    (a, x), (b, y), (f, awk, _, _) = column(rng), column(rng), table(rng)
    if a == b:
        b, y = a % 10 + 1, "%s %d" % (COLUMN, a % 10 + 1)
        x = "%s %d" % (COLUMN, a)
    sign, words = rng.choice([("-", ["=[the] difference (between|of) X and Y (of|in) F", "subtract Y from X (of|in) F", "=X minus Y (of|in) F"]),
                              ("+", ["=[the] sum of X and Y (for|of|in) (each|every) (line|row) (of|in) F", "add X (to|and) Y (of|in) F (line by line|row by row|for each line|in each row)", "=X plus Y (of|in) F"]),
                              ("*", ["=[the] product of X and Y (of|in) F", "multiply X (by|with) Y (of|in) F", "=X times Y (of|in) F"]),
                              ("/", ["divide X by Y (of|in) F", "=[the] (ratio|quotient) of X (and|to) Y (of|in) F", "=X divided by Y (of|in) F"])])
    return [w.replace("X", x).replace("Y", y).replace("F", f) for w in words], "awk %s'{{ print $%d %s $%d }}' %s" % (awk, a, sign, b, slot(f))


@compose("before-sign", weight=1.8, tags="cut")
def before_sign(rng):
    said, sign = rng.choice(sorted(SIGNS.items()))
    return (["=(everything|the text|all|the part|what is|what comes|what stands) (before|in front of|to the left of|up to) the [first] %s (in|of|on|from) [(each|every) line (of|in)] {file}" % said, "(cut|split) [(each|every) line of] {file} (at|on|by) the %s and (show|print|keep|take) the (first|left) (part|half|piece|side)" % said,
             "(remove|strip|cut off|drop) (everything|all|the text) (after|behind) the [first] %s (in|of|from) [(each|every) line (of|in)] {file}" % said], "cut -d '%s' -f 1 {file}" % sign)


@compose("after-sign", weight=1.8, tags="cut")
def after_sign(rng):
    said, sign = rng.choice(sorted(SIGNS.items()))
    return (["=(everything|the text|all|the part|what is|what comes|what stands) (after|behind|to the right of|following) the [first] %s (in|of|on|from) [(each|every) line (of|in)] {file}" % said, "(cut|split) [(each|every) line of] {file} (at|on|by) the %s and (show|print|keep|take) the (second|right) (part|half|piece|side)" % said,
             "(remove|strip|drop) (everything|all|the text) (before|in front of|up to) the [first] %s (in|of|from) [(each|every) line (of|in)] {file}" % said], "cut -d '%s' -f 2- {file}" % sign)


@compose("last-after-sign", weight=1, tags="awk")
def last_after_sign(rng):
    said, sign = rng.choice([(k, v) for k, v in sorted(SIGNS.items()) if v not in " |.+"])
    return (["=[the] last (part|field|piece|column) (of|on|in) (each|every) line (of|in) {file} (separated|split|delimited) (by|at) [the] slashes" if said == "slash" else "=[the] last (part|field|piece|column) (of|on|in) (each|every) line (of|in) {file} (separated|split|delimited) (by|at) [the|a] %s" % said,
             "=(everything|the text|what is) (after|behind) the last %s (of|on|in) (each|every) line (of|in) {file}" % said, "=the last %s( |-)(separated|delimited) (field|part) (of|in|on) {file}" % said], "awk -F '%s' '{{ print $NF }}' {file}" % sign)


@compose("swap-separator", weight=1.6, tags="tr csv")
def swap_separator(rng):
    signs = {"comma": ",", "semicolon": ";", "tab": "\\t", "colon": ":", "pipe": "|", "space": " ", "dash": "-", "slash": "/"}
    (x, a), (y, b) = rng.sample(sorted(signs.items()), 2)
    return (["(change|switch|convert) the (separator|delimiter) (of|in) {file} from %s to %s" % (x, y), "(replace|change|turn|convert) [all|every|the] %s (by|with|to|into) %s in {file}" % (plural(x), plural(y)), "(make|turn|convert) {file} from %s(-| )separated (to|into) %s(-| )separated" % (x, y),
             "(translate|swap) [the] %s (in|of) {file} (to|for|into) %s" % (plural(x), plural(y))], "tr '%s' '%s' < {file}" % (a, b))


intent("tsv-to-csv-file", run="tr '\\t' ',' < {file}", tags="tr csv", weight=1, say=["(convert|turn|change) [the] tsv [file] {file} (to|into) [a] csv", "(convert|turn) {file} from (tsv|tabs|tab separated) to (csv|commas|comma separated)", "=[the] tsv {file} as csv"])
intent("csv-to-tsv-file", run="tr ',' '\\t' < {file}", tags="tr csv", weight=1, say=["(convert|turn|change) [the] csv [file] {file} (to|into) [a] tsv", "(convert|turn) {file} from (csv|commas|comma separated) to (tsv|tabs|tab separated)", "=[the] csv {file} as tsv", "(convert|turn) {csv} (to|into) tsv".replace("{csv}", "{file}")])
intent("grep-count-or", run="grep -cE '{word}|{word2}' {file}", tags="grep", weight=1.3, say=["?how many lines (of|in) {file} (contain|have|match|mention) {word} or {word2}", "count [the] lines (containing|with|matching|that contain) {word} or {word2} (in|of) {file}", "?how many lines (contain|have|mention) [either] {word} or {word2} in {file}", "=[the] number of lines with {word} or {word2} in {file}"])
intent("number-rows", run="awk '{{ print NR \",\" $0 }}' {csv}", tags="awk csv", weight=.8, say=["add a column with [the] (line|row) numbers to {csv}", "add (line|row) numbers as [the] first column (of|to) {csv}", "number the (rows|lines) of {csv} (in a|with a) new [first] column"])
intent("csv-fill-empty", run="awk -F ',' -v OFS=',' '{{ for (i = 1; i <= NF; i++) if ($i == \"\") $i = {n}; print }}' {csv}", tags="awk csv", weight=.7, say=["(fill|replace|set) [the|all] (empty|missing|blank) (fields|values|cells) (with|by|to) {n} (in|of) {csv}", "put {n} into [the|all|every] empty (field|fields|cell|cells) (in|of) {csv}"])
intent("csv-dedupe", run="awk '!seen[$0]++' {csv}", tags="awk csv", weight=1, say=["(remove|delete|drop|filter out) [the|all] (duplicate|duplicated|repeated|double) (rows|lines|records) (from|in|of) {csv} [(keeping|and keep|but keep) the order]", "(dedupe|deduplicate) [the] [(rows|lines) of] {csv}", "=[the] (distinct|unique) rows of {csv} in (their|the original) order"])
intent("capital-first", run="sed 's/^./\\U&/' {file}", tags="sed", weight=.9, say=["(capitalize|uppercase|upper case) the first (letter|character) of (each|every) line (in|of) {file}", "make the first (letter|character) of (each|every) line (in|of) {file} (a capital|upper case|uppercase)", "start (each|every) line of {file} with a capital [letter]"])
intent("env-values", run="cut -d '=' -f 2- {file}", tags="cut", weight=.8, say=["=[only] [the] values (in|of|from) [the] (config|env file|properties file|settings file|ini file|key value file) {file}", "=[only] [the] values (in|of|from) {file} without the keys"])
intent("env-keys", run="cut -d '=' -f 1 {file}", tags="cut", weight=.8, say=["=[only] [the] (keys|names|variable names|settings) (in|of|from) [the] (config|env file|properties file|settings file|key value file) {file}", "=[only] [the] (keys|names) (in|of|from) {file} without the values"])
intent("lines-between-numbers", run="sed -n '{n},{n2}p' {file}", tags="sed", weight=1, say=["=[every|all|the] line[s] between [line] {n} and [line] {n2} (of|in|from) {file}", "(print|show) (everything|all) (from|between) line {n} (to|through|and|until) [line] {n2} (of|in) {file}", "=[the] lines numbered {n} to {n2} (of|in) {file}"])
intent("path-last", run="awk -F '/' '{{ print $NF }}' {file}", tags="awk", weight=.7, say=["=[only] the (file names|filenames|last parts|base names|basenames) of the paths in {file}", "strip the (directories|folders) from the paths in {file}"])
