"""Tables and json, said as people say it: the file's ending tells what it is, columns have ordinals, numbers or names."""
from training.dsl import compose, intent

ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
SHORT = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"]
HEAD = ["", "", "", " (skipping|ignoring|without|not counting) the header [(line|row)]", " , [the first line|it] (is|has) a header"]
SHOWN = "(print|show|get|extract|display|give me|output)"


def column(rng):
    """→ (number, how it is said)"""
    n = rng.choice([1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7, 8])
    noun = rng.choice(["column", "column", "column", "field", "col"])
    return n, rng.choice(["%s %s" % (ORDINALS[n - 1], noun), "%s %s" % (ORDINALS[n - 1], noun), "%s %s" % (SHORT[n - 1], noun), "%s %d" % (noun, n), "%s number %d" % (noun, n)])


def the(said):
    return said if "number" in said or said[-1].isdigit() else "the " + said


@compose("csv-file-column", weight=3, tags="cut csv")
def csv_column(rng):
    n, said = column(rng)
    return ["=%s (of|in|from) {csv}" % the(said), SHOWN + " [only|just] %s (of|from|in) {csv}" % the(said), "cut %s (out of|from|of) {csv}" % the(said), "?what is in %s of {csv}" % the(said), "{csv} , [only] %s" % said,
            "pull %s out of {csv}" % the(said), "=(all|the) values (of|in|from) %s (of|in) {csv}" % the(said), "from {csv} (print|show|take|get) [only] %s" % the(said)], "cut -d ',' -f %d {csv}" % n


@compose("csv-file-columns", weight=2, tags="cut csv")
def csv_columns(rng):
    a, b = sorted(rng.sample(range(1, 8), 2))
    fa, fb = rng.choice([(ORDINALS[a - 1], ORDINALS[b - 1]), (SHORT[a - 1], SHORT[b - 1])])
    if rng.random() < .3:
        return ["=columns %d (to|through|-) %d (of|in|from) {csv}" % (a, b), SHOWN + " columns %d (to|through) %d (of|from) {csv}" % (a, b), "keep [only] columns %d (to|through) %d (of|in) {csv}" % (a, b), "=the columns from %d to %d of {csv}" % (a, b)], "cut -d ',' -f %d-%d {csv}" % (a, b)
    return ["=the %s and %s column[s] (of|in|from) {csv}" % (fa, fb), "=columns %d and %d (of|in|from) {csv}" % (a, b), SHOWN + " [only] [the] %s and [the] %s column[s] (of|from|in) {csv}" % (fa, fb), "(cut|take|keep|pull) columns %d and %d (out of|from|of) {csv}" % (a, b),
            "{csv} , columns %d and %d only" % (a, b)], "cut -d ',' -f %d,%d {csv}" % (a, b)


@compose("csv-file-sum", weight=3, tags="awk csv sum")
def csv_sum(rng):
    n, said = column(rng)
    head = rng.choice(HEAD)
    test = "NR > 1 " if head else ""
    kind = rng.choice(["sum", "sum", "sum", "mean", "max", "min"])
    if kind == "sum":
        say = ["=[the] (sum|total) of %s (of|in|from) {csv}%s" % (the(said), head), "(sum|add up|total|sum up) %s (of|in|from) {csv}%s" % (the(said), head), "?what (is|does) the (sum|total) of %s in {csv}%s" % (the(said), head),
               "(compute|calculate|get|find) the (sum|total) of %s (of|in) {csv}%s" % (the(said), head), "add (up|together) [all] the (numbers|values|amounts) in %s of {csv}%s" % (the(said), head), "{csv} , (sum|total) of %s%s" % (the(said), head)]
        return say, "awk -F ',' '%s{{ sum += $%d }} END {{ print sum }}' {csv}" % (test, n)
    if kind == "mean":
        say = ["=[the] (average|mean) (of|value of) %s (of|in|from) {csv}%s" % (the(said), head), "average %s (of|in) {csv}%s" % (the(said), head), "?what is the (average|mean) of %s (of|in) {csv}%s" % (the(said), head), "(compute|calculate|get|find) the (average|mean) of %s (of|in) {csv}%s" % (the(said), head)]
        return say, ("awk -F ',' 'NR > 1 {{ sum += $%d; n++ }} END {{ print sum / n }}' {csv}" if head else "awk -F ',' '{{ sum += $%d }} END {{ print sum / NR }}' {csv}") % n
    word, sign = ("(max|maximum|largest|highest|biggest)", ">") if kind == "max" else ("(min|minimum|smallest|lowest)", "<")
    start = "NR == 2" if head else "NR == 1"
    return ["=[the] %s (value|number) (in|of) %s (of|in|from) {csv}%s" % (word, the(said), head), "find the %s (value|number) in %s of {csv}%s" % (word, the(said), head), "?what is the %s (value|number) in %s of {csv}%s" % (word, the(said), head)], \
        ("awk -F ',' '%s || $%d %s m {{ m = $%d }} END {{ print m }}' {csv}" % (start, n, sign, n)) if not head else "awk -F ',' 'NR > 1 && (NR == 2 || $%d %s m) {{ m = $%d }} END {{ print m }}' {csv}" % (n, sign, n)


@compose("csv-file-where", weight=4, tags="awk csv filter")
def csv_where(rng):
    n, said = column(rng)
    s = the(said)
    r = rng.random()
    rows = rng.choice(["(rows|lines|records|entries)", "(rows|lines)", "rows", "all (rows|lines)"])
    if r < .34:
        how, op = rng.choice([("(greater|larger|bigger|higher|more) than", ">"), ("(over|above)", ">"), ("(less|smaller|lower) than", "<"), ("(under|below)", "<"), ("at least", ">="), ("at most", "<="), ("greater than or equal to", ">="), ("exactly", "==")])
        return ["=%s (of|in|from) {csv} (where|whose|in which) %s is %s {n}" % (rows, s, how), "=%s (of|in|from) {csv} with %s %s {n}" % (rows, s, how), "(filter|select|print|keep|show) [only] [the] %s (of|in|from) {csv} (where|whose|with) %s is %s {n}" % (rows, s, how),
                "?which %s (of|in) {csv} have %s %s {n}" % (rows, s, how), "filter {csv} (to|for|by) %s (where|with) %s %s {n}" % (rows, s, how), "(show|print) {csv} (rows|lines) (where|with) %s %s {n}" % (s, how)], "awk -F ',' '$%d %s {n}' {csv}" % (n, op)
    if r < .72:
        return ["=%s (of|in|from) {csv} (where|whose|in which) %s (is|equals|=|is equal to|==) {word}" % (rows, s), "=%s (of|in|from) {csv} with {word} in %s" % (rows, s), "=%s (of|in|from) {csv} that have {word} (in|as) %s" % (rows, s),
                "(filter|select|print|keep|show) [only] [the] %s (of|in|from) {csv} (where|whose) %s (is|equals|says) {word}" % (rows, s), "?which %s (of|in) {csv} have {word} in %s" % (rows, s), "filter {csv} by {word} in %s" % s], "awk -F ',' '$%d == \"{word}\"' {csv}" % n
    if r < .84:
        return ["=%s (of|in|from) {csv} (where|whose) %s (is not|isn't|is different from|does not equal) {word}" % (rows, s), "=%s (of|in|from) {csv} without {word} in %s" % (rows, s), "(drop|remove|leave out|skip) [the] %s (of|in|from) {csv} (where|whose) %s (is|equals) {word}" % (rows, s)], "awk -F ',' '$%d != \"{word}\"' {csv}" % n
    if r < .92:
        return ["=%s (of|in|from) {csv} (where|whose) %s is (empty|missing|blank)" % (rows, s), "=%s (of|in) {csv} (with|that have) (an empty|no|a missing) %s" % (rows, said), "?which %s (of|in) {csv} have (no|an empty) %s" % (rows, said)], "awk -F ',' '$%d == \"\"' {csv}" % n
    return ["=%s (of|in|from) {csv} (where|whose) %s (contains|has|matches|includes) {word}" % (rows, s), "(filter|select|print) [the] %s (of|in) {csv} (where|whose) %s (contains|includes|matches) {word}" % (rows, s)], "awk -F ',' '$%d ~ /{word}/' {csv}" % n


@compose("csv-file-count-by", weight=3, tags="csv count sort uniq")
def csv_count(rng):
    n, said = column(rng)
    s = the(said)
    r = rng.random()
    head = rng.random() < .25
    cut = ("tail -n +2 {csv} | cut -d ',' -f %d" % n) if head else "cut -d ',' -f %d {csv}" % n
    h = " (skipping|ignoring|without) the header" if head else ""
    if r < .3:
        return ["count (how often|how many times) each value (of|in) %s (of|in) {csv} (occurs|appears|comes up)%s" % (s, h), "?how often does each value in %s of {csv} (occur|appear)%s" % (s, h), "=[the] (counts|number of occurrences|frequency) of each value (of|in) %s (of|in) {csv}%s" % (s, h),
                "count [the] (values|occurrences) (in|of) %s of {csv}%s" % (s, h), "=(how many rows per value|rows per value) of %s in {csv}%s" % (s, h), "count (rows|lines) (by|per|grouped by) %s (of|in) {csv}%s" % (s, h), "group {csv} by %s and count%s" % (s, h)], cut + " | sort | uniq -c"
    if r < .6:
        return ["=[the] (unique|distinct|different) values (of|in) %s (of|in|from) {csv}%s" % (s, h), "?(which|what) (unique|distinct|different) values (are|does) [there in] %s of {csv} [have]%s" % (s, h), "list each value (of|in) %s of {csv} [only] once%s" % (s, h), "dedupe %s of {csv}%s" % (s, h)], cut + " | sort -u"
    if r < .8:
        return ["=[the] number of (unique|distinct|different) values (of|in) %s (of|in|from) {csv}%s" % (s, h), "?how many (unique|distinct|different) values (are|does) [there in] %s of {csv} [have]%s" % (s, h), "count [the] (unique|distinct|different) values (of|in) %s (of|in) {csv}%s" % (s, h)], cut + " | sort -u | wc -l"
    return ["=[the] most (common|frequent) values (of|in) %s (of|in|from) {csv}%s" % (s, h), "=[the] (top|{n} most common|{n} most frequent) values (of|in) %s (of|in) {csv}%s" % (s, h)], [cut + " | sort | uniq -c | sort -rn", cut + " | sort | uniq -c | sort -rn | head -n {n}"]


@compose("csv-file-sort", weight=3, tags="sort csv")
def csv_sort(rng):
    n, said = column(rng)
    how, flag = rng.choice([("", ""), ("", ""), (" (numerically|as numbers|by number|in numeric order)", " -n"), (" (in reverse|descending|in descending order|backwards)", " -r"), (" (numerically , (largest|highest|biggest) first|numerically descending|as numbers in reverse|from (high to low|largest to smallest))", " -rn"),
                            (" (numerically ascending|from (low to high|smallest to largest)|as numbers , smallest first)", " -n")])
    s = the(said)
    return ["(sort|order) {csv} by %s%s" % (s, how), "(sort|order) [the] (rows|lines|records) (of|in) {csv} by %s%s" % (s, how), "=[the] (rows|lines) of {csv} (sorted|ordered) by %s%s" % (s, how), "=[a] sorted {csv} by %s%s" % (said, how), "(show|print) {csv} (sorted|ordered) by %s%s" % (s, how), "arrange {csv} by %s%s" % (s, how)], \
        "sort -t ','%s -k %d,%d {csv}" % (flag, n, n)


@compose("csv-file-sum-by", weight=1.5, tags="awk csv sum group")
def csv_sum_by(rng):
    a, b = rng.sample(range(1, 7), 2)
    sa, sb = "%s column" % ORDINALS[a - 1], "%s column" % ORDINALS[b - 1]
    if rng.random() < .4:
        sa, sb = "column %d" % a, "column %d" % b
    ta, tb = the(sa), the(sb)
    return ["(sum|total|add up) %s (per|for each value of|by|grouped by|for every value of) %s (of|in) {csv}" % (tb, ta), "=[the] (sum|total|sums|totals) of %s (per|for each value of|by|grouped by) %s (of|in) {csv}" % (tb, ta), "group {csv} by %s and (sum|add up|total) %s" % (ta, tb), "?what (is|are) the (total|totals) of %s (per|by|for each) %s (in|of) {csv}" % (tb, ta)], \
        "awk -F ',' '{{ sum[$%d] += $%d }} END {{ for (k in sum) print k, sum[k] }}' {csv}" % (a, b)


CSV = [("skip-header", "tail -n +2 {csv}", ["=all but the (header|first line) of {csv}", "(print|show|cat) {csv} without [the|its] (header|first (line|row)|headers)", "(skip|drop|remove|strip) the (header|first row|first line|header row) (of|from|in) {csv}", "=(the data|data rows|the rows) of {csv} (without|but not|except) the header", "{csv} minus the header"]),
       ("header", "head -n 1 {csv}", ["=[the|only the] (header|headers|header (line|row)|column names|columns|field names) (of|in|from) {csv}", "?(what|which) (columns|fields) does {csv} (have|contain)", "?what are the (columns|column names|fields|headers) (of|in) {csv}"]),
       ("count-rows", "tail -n +2 {csv} | wc -l", ["count [the] (data rows|records|rows without the header) (of|in) {csv}", "?how many (records|data rows|entries) (are|does) [in] {csv} [have|contain] [not counting the header|without the header]", "=[the] number of (records|data rows) (of|in) {csv}"]),
       ("count-lines", "wc -l {csv}", ["count [the] (lines|rows) (of|in) {csv}", "?how many (rows|lines) (are in|does) {csv} [have]", "=[the] (row|line) count of {csv}", "=[the] number of (lines|rows) in {csv}"]),
       ("count-columns", "head -n 1 {csv} | awk -F ',' '{{ print NF }}'", ["count [the] (columns|fields) (of|in) {csv}", "?how many (columns|fields) (are in|does) {csv} [have]", "=[the] (column|field) count of {csv}", "=[the] number of (columns|fields) in {csv}"]),
       ("pretty", "column -s ',' -t {csv}", ["(show|print|display|format|view) {csv} (as a table|in a table|nicely|aligned|as a nice table|in aligned columns|with aligned columns|neatly)", "align [the] columns of {csv}", "make {csv} readable", "pretty print {csv}", "=[a] table view of {csv}"]),
       ("to-tsv", "tr ',' '\\t' < {csv}", ["(convert|turn|change) {csv} (to|into) (tsv|tab separated [values])", "(replace|change) [the] commas (in|of) {csv} (with|to|by) tabs", "=a tsv version of {csv}", "{csv} to tsv"]),
       ("semicolons", "tr ',' ';' < {csv}", ["(replace|change|swap) [the|all] commas (in|of) {csv} (with|to|by|for) semicolons", "(convert|turn) {csv} into a semicolon separated file", "use semicolons instead of commas in {csv}"]),
       ("swap", "awk -F ',' -v OFS=',' '{{ t = $1; $1 = $2; $2 = t; print }}' {csv}", ["swap the first two columns (of|in) {csv}", "swap the first and [the] second column (of|in) {csv}", "exchange columns 1 and 2 of {csv}"]),
       ("last", "awk -F ',' '{{ print $NF }}' {csv}", ["=[the] last (column|field) (of|in|from) {csv}", "(print|show|get|extract|cut) [only] the last (column|field) (of|from|in) {csv}", "?what is in the last column of {csv}"]),
       ("dups", "sort {csv} | uniq -d", ["=[the] (duplicate|repeated|duplicated) (rows|lines) (of|in|from) {csv}", "find (duplicate|repeated) (rows|lines) in {csv}", "?which (rows|lines) (occur|appear) (twice|more than once) in {csv}", "?does {csv} have duplicate rows"]),
       ("dedupe", "awk '!seen[$0]++' {csv}", ["(remove|drop) (duplicate|repeated) (rows|lines) (from|in|of) {csv} (keeping|without changing) the order", "dedupe {csv} without sorting", "=unique lines of {csv} in [the] original order"]),
       ("sort-header", "(head -n 1 {csv} && tail -n +2 {csv} | sort)", ["sort {csv} (but|and) (keep|leave) the header (on top|first|at the top|in place)", "sort {csv} (except|without moving) the header", "sort the data rows of {csv} below the header"]),
       ("merge", "(cat {csv}; tail -n +2 {csv2})", ["(merge|join|combine|concatenate) {csv} and {csv2} (with|keeping) (one header|only one header|a single header)", "append {csv2} to {csv} without its header", "(combine|merge) {csv} and {csv2} without repeating the header"]),
       ("first", "head -n 6 {csv}", ["=[the] header and [the] first five rows of {csv}", "(show|print) the first five (records|data rows) of {csv} with [the] header"]),
       ("empty-lines", "grep -v '^$' {csv}", ["(drop|remove|skip) [the] (empty|blank) lines (of|in|from) {csv}", "=(non-empty|nonblank|non blank) lines of {csv}"]),
       ("quotes", "tr -d '\"' < {csv}", ["(remove|strip|delete) [the|all] (quotes|double quotes|quotation marks) (from|in|of) {csv}", "=[the] {csv} without quotes"]),
       ("number", "nl {csv}", ["number [the] (rows|lines) (of|in) {csv}", "=[the] (rows|lines) of {csv} with (numbers|line numbers)"]),
       ("shuffle", "shuf {csv}", ["(shuffle|randomize|mix up) [the] (rows|lines) (of|in) {csv}", "=[the] (rows|lines) of {csv} in random order"]),
       ("json", "jq -R -s 'split(\"\\n\") | map(select(. != \"\") | split(\",\"))' {csv}", ["(convert|turn|change) {csv} (to|into) json", "{csv} (to|as) json", "=a json version of {csv}"]),
       ("by-name", "awk -F ',' 'NR == 1 {{ for (i = 1; i <= NF; i++) if ($i == \"{key}\") c = i; next }} {{ print $c }}' {csv}", ["=[the] {key} column (of|in|from) {csv}", SHOWN + " [only] the {key} column (of|from|in) {csv}", "=[the] column (named|called) {key} (of|in|from) {csv}", SHOWN + " the column (named|called) {key} (of|from|in) {csv}", "=all values of {key} in {csv}"]),
       ("sum-by-name", "awk -F ',' 'NR == 1 {{ for (i = 1; i <= NF; i++) if ($i == \"{key}\") c = i; next }} {{ sum += $c }} END {{ print sum }}' {csv}", ["(sum|add up|total) the {key} column (of|in) {csv}", "=[the] (sum|total) of [the] {key} column (of|in) {csv}", "=[the] (sum|total) of the column (named|called) {key} (of|in) {csv}", "?what is the total {key} in {csv}"])]
for name, run, say in CSV:
    intent("csv-file-" + name, run=run, say=say, tags="csv", weight=1.3)


@compose("csv-grep", weight=1.5, tags="grep csv")
def csv_grep(rng):
    return ["=(rows|lines) (of|in) {csv} (with|containing|that contain|mentioning|that have) {word}", "(find|search|show|grep|get) [the] (rows|lines) (with|containing|mentioning) {word} in {csv}", "(search|grep) {csv} for {word}", "?which (rows|lines) (of|in) {csv} (contain|mention|have) {word}"], rng.choice(["grep '{word}' {csv}"])


JSON = [("pretty", "jq . {json}", ["(pretty print|pretty-print|format|indent|beautify|prettify|tidy) {json}", "(show|print|display|view) {json} (nicely|formatted|indented|pretty|in a readable way|readably)", "make {json} readable", "=[the] {json} (formatted|indented)"]),
        ("field", "jq -r '.{key}' {json}", ["=[the] {key} (in|from|of) {json}", "=[the] (value of|field|key|value for) {key} (in|from|of) {json}", "(get|extract|print|show|read|pull) [the] {key} [(field|value|key)] (from|in|of|out of) {json}", "?what is [the] {key} in {json}", "?which {key} (is|does) [in] {json} [have]"]),
        ("nested", "jq -r '.{key}.{key2}' {json}", ["=[the] {key2} (of|in|inside) [the] {key} (in|from|of) {json}", "=[the] (value of|field) {key}.{key2} (in|from|of) {json}", "(get|extract|print|show) {key}.{key2} (from|in|of) {json}", "(get|print|extract) [the] {key2} (inside|of|under|within) {key} (from|in) {json}"]),
        ("each", "jq -r '.[].{key}' {json}", ["=(all|every|each) {key} (in|from|of) {json}", "=[the] {key} of (all|every|each) (items|entries|elements|objects|records|item|entry|element|object|record) (in|of) {json}", "(get|list|print|extract) [the] {key} (of|from) (every|each) (item|element|object|entry|record) (in|of) {json}", "(list|print|extract) all [the] {key} (values|fields) (in|from) {json}", "?what are the {key} values in {json}"]),
        ("each-in", "jq -r '.{key}[].{key2}' {json}", ["=[the] {key2} of (all|every|each) {key} (in|from|of) {json}", "=[the] {key2} (of|in) (every|each) (element|item|entry) of [the] {key} [(array|list)] (in|from|of) {json}", "(list|print|extract) [the] {key2} (of|from) (each|every) {key} (in|from) {json}"]),
        ("keys", "jq 'keys' {json}", ["=[the] (keys|top level keys|top-level keys|field names) (of|in|from) {json}", "?(what|which) (keys|fields) (are in|does) {json} [have|contain]", "list [all] [the] (keys|fields) (of|in) {json}"]),
        ("length", "jq 'length' {json}", ["?how many (items|entries|elements|objects|records|keys) (are in|are there in|does) {json} [have|contain]", "count [the] (items|entries|elements|objects|records) (in|of) {json}", "=[the] (number of (items|entries|elements|objects|records)|length) (in|of) {json}"]),
        ("length-in", "jq '.{key} | length' {json}", ["?how many {key} (are in|are there in|does) {json} [have]", "count [the] (elements|items|entries) (of|in) [the] {key} [(array|list)] (in|of) {json}", "=[the] (number of (elements|items|entries) in|length of) {key} (in|of) {json}"]),
        ("where", "jq '.[] | select(.{key} == \"{word}\")' {json}", ["=(items|entries|objects|elements|records) (of|in|from) {json} (where|whose|with|in which) [the] {key} (is|equals|equal to|=|==) {word}", "(filter|select|find|show|get) [the] (items|entries|objects|elements|records) (of|in|from) {json} (where|whose|with) [the] {key} (is|equals|equal to) {word}", "filter {json} (by|for) {key} (equal to|=|equals|being) {word}", "?which (items|objects|entries) in {json} have {key} {word}"]),
        ("where-n", "jq '.[] | select(.{key} > {n})' {json}", ["=(items|entries|objects|elements|records) (of|in|from) {json} (where|whose|with) [the] {key} (is|) (greater than|larger than|more than|over|above|higher than|bigger than) {n}", "(filter|select|find|show) [the] (items|entries|objects|elements) (of|in|from) {json} (where|whose|with) {key} (is|) (greater than|over|above|more than|>) {n}", "?which (items|objects|entries) in {json} have (a|an) {key} (over|above|greater than|of more than) {n}"]),
        ("where-below", "jq '.[] | select(.{key} < {n})' {json}", ["=(items|entries|objects|elements|records) (of|in|from) {json} (where|whose|with) [the] {key} (is|) (less than|smaller than|under|below|lower than) {n}", "(filter|select|find|show) [the] (items|entries|objects|elements) (of|in|from) {json} (where|whose|with) {key} (is|) (less than|under|below|<) {n}"]),
        ("where-field", "jq -r '.[] | select(.{key} == \"{word}\") | .{key2}' {json}", ["=[the] {key2} of [the] (items|entries|objects|elements|records|item|entry|object|record) (in|of) {json} (where|whose|with) [the] {key} (is|equals|equal to) {word}", "(get|print|show|extract) [the] {key2} of (the|every|each|all) (item|object|entry|record|items|objects) in {json} (whose|where|with) {key} (is|equals) {word}"]),
        ("first", "jq '.[0]' {json}", ["=[the] first (item|entry|element|object|record) (of|in|from) {json}", "(get|show|print) [only] the first (item|element|object|entry) (of|in|from) {json}"]),
        ("last", "jq '.[-1]' {json}", ["=[the] last (item|entry|element|object|record) (of|in|from) {json}", "(get|show|print) [only] the last (item|element|object|entry) (of|in|from) {json}"]),
        ("first-n", "jq '.[:{n}]' {json}", ["=[the] first {n} (items|entries|elements|objects|records) (of|in|from) {json}", "(get|show|print) [only] the first {n} (items|elements|objects) (of|in|from) {json}"]),
        ("sort", "jq 'sort_by(.{key})' {json}", ["(sort|order) {json} by {key}", "(sort|order) [the] (items|entries|objects|elements) (of|in) {json} by [the|their] {key}", "=[the] (items|objects) of {json} (sorted|ordered) by {key}"]),
        ("max", "jq 'max_by(.{key})' {json}", ["=[the] (item|entry|object|element|record) (of|in|from) {json} with the (highest|largest|biggest|greatest|most|maximum) {key}", "?which (item|object|entry) in {json} has the (highest|largest|biggest) {key}"]),
        ("min", "jq 'min_by(.{key})' {json}", ["=[the] (item|entry|object|element|record) (of|in|from) {json} with the (lowest|smallest|least|minimum) {key}", "?which (item|object|entry) in {json} has the (lowest|smallest) {key}"]),
        ("sum", "jq 'map(.{key}) | add' {json}", ["(sum|add up|total) [the|all] {key} [(values|fields)] (in|of|from) {json}", "=[the] (sum|total) of [(the|all)] {key} [(values|fields)] (in|of|from) {json}", "?what is the total {key} in {json}"]),
        ("mean", "jq 'map(.{key}) | add / length' {json}", ["=[the] (average|mean) [of] [(the|all)] {key} [(values|fields)] (in|of|from) {json}", "average [the] {key} [values] (in|of) {json}", "?what is the average {key} in {json}"]),
        ("unique", "jq -r '[.[].{key}] | unique[]' {json}", ["=[the] (unique|distinct|different) {key} [values] (in|of|from) {json}", "list [the|all] (unique|distinct|different) {key} values (in|from|of) {json}", "?which different {key} values are in {json}"]),
        ("group", "jq 'group_by(.{key}) | map({{{{key: .[0].{key}, count: length}}}})' {json}", ["count [the] (items|entries|objects) (in|of) {json} (by|per|grouped by) {key}", "group {json} by {key} and count", "?how many (items|objects|entries) (per|for each) {key} are in {json}"]),
        ("set", "jq '.{key} = \"{word}\"' {json}", ["(set|change) [the] {key} (in|of) {json} to {word}", "(set|change) {key} to {word} in {json}", "(put|write) {word} (as|into) [the] {key} (of|in) {json}", "=[the] {json} with {key} (set|changed) to {word}"]),
        ("del", "jq 'del(.{key})' {json}", ["(delete|remove|drop) [the] [(field|key)] {key} (from|in|of) {json}", "=[the] {json} without [the] [(field|key)] {key}", "(strip|leave out) [the] {key} [(field|key)] (from|of|in) {json}"]),
        ("two", "jq -r '.[] | [.{key}, .{key2}] | @csv' {json}", ["=[the] {key} and {key2} of (each|every|all) (item|items|object|objects|entry|entries) (in|of) {json} as csv", "(convert|turn) {json} (to|into) csv with {key} and {key2}", "=(csv|a csv) of {key} and {key2} (from|of) {json}"]),
        ("two-tab", "jq -r '.[] | [.{key}, .{key2}] | @tsv' {json}", ["=[the] {key} and {key2} of (each|every|all) (item|items|object|objects|entry|entries) (in|of|from) {json}", "(list|print|show|get) [the] {key} and [the] {key2} (of|from) (each|every) (item|object|entry|record) (in|of) {json}"]),
        ("valid", "jq empty {json}", ["(check|validate|test|verify) (if|whether|that) {json} is valid [json]", "validate {json}", "?is {json} (valid|valid json|correct json|well formed|broken|ok)", "?does {json} parse", "=[a] syntax check of {json}"]),
        ("compact", "jq -c . {json}", ["(minify|compact) {json}", "(print|show|put) {json} (on|in) one line", "=[the] {json} (minified|on one line|without whitespace)", "(remove|strip) [the] whitespace (from|in) {json}"]),
        ("has", "jq 'has(\"{key}\")' {json}", ["?(does|has) {json} (have|got|contain) [a] [(key|field)] {key}", "check (if|whether) {json} has [a] [(key|field)] {key}"]),
        ("type", "jq 'type' {json}", ["?is {json} an (array|object) [or an (object|array)]", "=[the] (json type|top level type) of {json}"]),
        ("list", "jq -r '.{key}[]' {json}", ["=[the] (elements|items|entries) (of|in) [the] {key} [(array|list)] (in|of|from) {json}", "(list|print|show) [(all|the)] {key} (in|from|of) {json} (one per line|line by line)", "(list|print|get) every (element|item|entry) of [the] {key} [(array|list)] (in|of|from) {json}"]),
        ("save", "jq . {json} > {json2}", ["(format|pretty print|indent) {json} (into|and save [it] (as|to|in)|to) {json2}", "(save|write) {json} (nicely formatted|indented|pretty printed) (to|as|into) {json2}"]),
        ("merge", "jq -s 'add' {json} {json2}", ["(merge|combine|join) {json} and {json2}", "(merge|combine) [the] (json|objects) (of|in) {json} and {json2}", "{json} and {json2} (merged|combined) (into one|in one object)"]),
        ("count-where", "jq '[.[] | select(.{key} == \"{word}\")] | length' {json}", ["count [the] (items|entries|objects|records) (of|in|from) {json} (where|whose|with) [the] {key} (is|equals|equal to) {word}", "?how many (items|entries|objects|records) in {json} have {key} {word}", "=[the] number of (items|objects|entries) in {json} (where|whose|with) {key} (is|equal to) {word}"]),
        ("grep", "jq '.[] | select(.{key} | contains(\"{word}\"))' {json}", ["=(items|entries|objects|records) (of|in|from) {json} (where|whose) [the] {key} (contains|includes|has|mentions) {word}", "(filter|find|select) [the] (items|objects|entries) (of|in) {json} (where|whose) {key} (contains|includes) {word}"])]
for name, run, say in JSON:
    intent("json-file-" + name, run=run.replace("{{{{", "{{").replace("}}}}", "}}"), say=say, tags="jq json", weight=1.3)
