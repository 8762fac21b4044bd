"""Answers out of text: tables by column number and by header name, json, logs, lists; which rows, which columns, what order, how many.

Owns: conditions that combine (two columns, a condition and a sum, a filter and a sort and a limit), jq and grep put together from parts, pipelines said step by step, everyday one-liners.
Refuses: quoted csv fields with separators in them; other machines, running processes.
"""
from training.dsl import compose, intent, more

ORD = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
ROWS = "(rows|lines|records|entries)"
D = {"dir": "."}


def columns(rng, count):
    """→ count different columns, each (how it is said, what stands behind the $)."""
    noun = rng.choice(["column", "column", "column", "field", "col"])
    if rng.random() < .6:
        return [("%s {column%s}" % (noun, k), "{column%s}" % k) for k in ("", "2", "3", "4")[:count]]
    return [("the %s %s" % (ORD[n], noun), str(n)) for n in rng.sample(range(1, 8), count)]


def both(a, b):
    """Two columns named together."""
    if a[1].startswith("{"):
        return "(columns|fields) %s and %s" % (a[1], b[1])
    return "the %s and [the] %s (column|columns|field)" % (ORD[int(a[1])], ORD[int(b[1])])


COMMAS = ("-F ',' ", "-t ',' ", "-d ',' ")
TABLES = [("{csv}", "{csv}") + COMMAS] * 6 + [("[the] (csv|comma separated) [file] {file}", "{file}") + COMMAS] * 2 + [("{file}", "{file}", "", "", None)] * 4 + \
         [("[the] (tsv|tab separated|tab delimited) [file] {file}", "{file}", "-F '\\t' ", "-t $'\\t' ", "")] * 2 + [("[the] semicolon separated [file] {csv}", "{csv}", "-F ';' ", "-t ';' ", "-d ';' ")]

#: (clause behind "where", phrase behind "with", awk test, its opposite); <c> the column, <n> <m> numbers, <w> <v> words, <r> the column's number
TESTS = [("<c> is (more than|greater than|above|over|higher than|larger than) <n>", "(more than|over|above) <n> in <c>", "$<r> > <n>", "$<r> <= <n>"),
         ("<c> (exceeds|tops|goes beyond|is beyond) <n>", "<c> over <n>", "$<r> > <n>", "$<r> <= <n>"),
         ("<c> is (less than|under|below|smaller than|lower than) <n>", "(less than|under|below) <n> in <c>", "$<r> < <n>", "$<r> >= <n>"),
         ("<c> (stays|falls|drops|lies|is) (under|below) <n>", "<c> below <n>", "$<r> < <n>", "$<r> >= <n>"),
         ("<c> is (at least <n>|<n> or (more|higher|above|greater)|not (under|below) <n>)", "at least <n> in <c>", "$<r> >= <n>", "$<r> < <n>"),
         ("<c> is (at most <n>|<n> or (less|lower|below)|no more than <n>|not (over|above) <n>)", "(at most|no more than) <n> in <c>", "$<r> <= <n>", "$<r> > <n>"),
         ("<c> is (between <n> and <m>|from <n> to <m>|in the range <n> to <m>)", "between <n> and <m> in <c>", "$<r> >= <n> && $<r> <= <m>", "$<r> < <n> || $<r> > <m>"),
         ("<c> (is|equals|is equal to) [exactly] the number <n>", "exactly <n> in <c>", "$<r> == <n>", "$<r> != <n>"),
         ("<c> (is|equals|says|reads|is set to|is equal to) <w>", "<w> in <c>", "$<r> == \"<w>\"", "$<r> != \"<w>\""),
         ("<c> (is|equals|says|reads|holds) <w>", "<c> <w>", "$<r> == \"<w>\"", "$<r> != \"<w>\""),
         ("<c> is (not|anything but|other than|different from) <w>", "something other than <w> in <c>", "$<r> != \"<w>\"", "$<r> == \"<w>\""),
         ("<c> is (either |)<w> or <v>", "<w> or <v> in <c>", "$<r> == \"<w>\" || $<r> == \"<v>\"", "$<r> != \"<w>\" && $<r> != \"<v>\""),
         ("<c> (contains|mentions|includes|has) <w> [somewhere in it]", "<c> containing <w>", "$<r> ~ /<w>/", "$<r> !~ /<w>/"),
         ("<c> (does not contain|does not mention|lacks|never mentions) <w>", "no <w> inside <c>", "$<r> !~ /<w>/", "$<r> ~ /<w>/"),
         ("<c> (starts|begins) with <w>", "<c> (starting|beginning) with <w>", "$<r> ~ /^<w>/", "$<r> !~ /^<w>/"),
         ("<c> ends (with|in) <w>", "<c> ending (with|in) <w>", "$<r> ~ /<w>$/", "$<r> !~ /<w>$/")]
EMPTY = [("<c> is (empty|blank|missing|not filled in)", "nothing in <c>", "$<r> == \"\"", "$<r> != \"\""), ("<c> is (filled in|not empty|filled|present|not blank)", "something in <c>", "$<r> != \"\"", "$<r> == \"\"")]


def test(rng, col, k="", blanks=False):
    """→ (clause, phrase, awk test, opposite) of one condition; k tells the values of a second condition from those of the first."""
    names = {"<c>": col[0], "<r>": col[1], "<n>": "{n%s}" % ("" if not k else "3"), "<m>": "{n%s}" % ("2" if not k else "4"), "<w>": "{word%s}" % ("" if not k else "3"), "<v>": "{word%s}" % ("2" if not k else "4")}
    out = []
    for text in rng.choice(TESTS + (EMPTY if blanks else [])):
        for mark, value in names.items():
            text = text.replace(mark, value)
        out.append(text)
    return out


def alone(text):
    return "(%s)" % text if "||" in text else text


@compose("tables-where", weight=6, tags="awk csv filter")
def tables_where(rng):
    """Which rows, by one condition or two; then what becomes of them."""
    f, s, awk, sort, cut = rng.choice(TABLES)
    cols = columns(rng, 4)
    clause, short, ask, opposite = test(rng, cols[0], blanks=bool(awk))
    act = rng.choice(["show", "show", "show", "count", "count", "one", "one", "two", "sum", "mean", "distinct", "tally", "sort", "sort", "top", "head", "header", "skip", "save", "drop", "drop"])
    if rng.random() < .3 and act not in ("drop", "sort", "top", "two"):
        two, _, ask2, _ = test(rng, cols[3], "b")
        if rng.random() < .75:
            clause, short, ask = clause + rng.choice([" and ", " and ", " and also ", " while ", " but "]) + two, "", "%s && %s" % (alone(ask), alone(ask2))
        else:
            clause, short, ask = clause + rng.choice([" or ", " or else "]) + two, "", "%s || %s" % (ask, ask2)
    whose = "(where|in which|for which) " + clause
    which = "(%s|with %s)" % (whose, short) if short else whose
    b, c = cols[1], cols[2]
    base = "awk %s'%s' %s" % (awk, ask, s)
    if act == "show":
        return ["=[all] [the] %s (of|in|from) %s %s" % (ROWS, f, which), "?only [the] %s of %s %s (matter|interest me|are of interest|count)" % (ROWS, f, which), "(narrow|cut|boil) %s down to [the] %s %s" % (f, ROWS, which),
                "go through %s and (print|give me|pick|output) (each|every) (row|line|record) %s" % (f, which), "(extract|select|isolate|pull out|pick out|retain|fish out) [the] %s %s from %s" % (ROWS, which, f),
                "?(in|from) %s, i (need|want|would like) [to see] [the] %s %s" % (f, ROWS, which), "?%s, just the %s %s" % (f, ROWS, which), "?(are there|do we have|does it have) [any] %s in %s %s" % (ROWS, f, which)], base
    if act == "count":
        return ["?how many %s (of|in) %s (are there|have we got|do we have|exist) %s" % (ROWS, f, which), "?in how many %s of %s is it true that %s" % (ROWS, f, clause), "(count|tell me the number of) [the] %s (of|in) %s %s" % (ROWS, f, which),
                "=[the] (number|count) of %s (of|in|from) %s %s" % (ROWS, f, which), "?%s %s, how many of them are in %s" % (ROWS, whose, f)], base + " | wc -l"
    if act == "one":
        run = "awk %s'%s {{ print $%s }}' %s" % (awk, ask, b[1], s)
        return ["=%s of [all|the] %s (of|in) %s %s" % (b[0], ROWS, f, which), "(print|show|give me|output) [only|just] %s of [the] %s of %s %s" % (b[0], ROWS, f, which), "?what is in %s of %s when %s" % (b[0], f, clause),
                "?what does %s of %s (say|contain|hold) (where|wherever|whenever) %s" % (b[0], f, clause), "where %s in %s, (print|give me|show) %s" % (clause, f, b[0]), "if %s, print %s (for|in|of) %s" % (clause, b[0], f),
                "(look up|get|read off) %s in %s for [the] %s %s" % (b[0], f, ROWS, which)], run
    if act == "two":
        run = "awk %s'%s {{ print $%s, $%s }}' %s" % (awk, ask, b[1], c[1], s)
        return ["=%s of [all|the] %s (of|in) %s %s" % (both(b, c), ROWS, f, which), "(print|show|give me|output) [only|just] %s of [the] %s of %s %s" % (both(b, c), ROWS, f, which), "where %s in %s, (print|give me|show) %s" % (clause, f, both(b, c)),
                "?from %s i need %s, but only (where|when|if) %s" % (f, both(b, c), clause), "if %s, print %s (for|in|of) %s" % (clause, both(b, c), f)], run
    if act == "sum":
        run = "awk %s'%s {{ sum += $%s }} END {{ print sum }}' %s" % (awk, ask, b[1], s)
        return ["(sum|total|add up|sum up|tot up) %s (of|in) %s (where|for the rows where|only where|but only if) %s" % (b[0], f, clause), "=[the] (sum|total) of %s (in|of) %s (over|for|across) [all|the] %s %s" % (b[0], f, ROWS, which),
                "?what does %s of %s (add up to|come to|total) (for|over) [the] %s %s" % (b[0], f, ROWS, which), "where %s, add up %s of %s" % (clause, b[0], f), "?how much is %s of %s in total when %s" % (b[0], f, clause)], run
    if act == "mean":
        run = "awk %s'%s {{ sum += $%s; n++ }} END {{ print sum / n }}' %s" % (awk, ask, b[1], s)
        return ["(average|take the mean of|compute the average of|work out the mean of) %s (of|in) %s (where|for the rows where|only where|but only if) %s" % (b[0], f, clause), "=[the] (average|mean) of %s (in|of) %s (over|for|across) [all|the] %s %s" % (b[0], f, ROWS, which),
                "?what is %s of %s on average (where|when|for the rows where) %s" % (b[0], f, clause), "where %s, (average|take the mean of) %s of %s" % (clause, b[0], f)], run
    if act == "distinct":
        run = "awk %s'%s {{ print $%s }}' %s | sort -u" % (awk, ask, b[1], s)
        return ["=[the] (distinct|different|unique) values of %s (in|of) %s (where|among the rows where|for rows where) %s" % (b[0], f, clause), "?which (different|distinct|unique) values does %s of %s (take|have) (where|when|in the rows where) %s" % (b[0], f, clause),
                "where %s in %s, list (each|every) value of %s once" % (clause, f, b[0]), "(dedupe|list without repeats) %s of [the] %s of %s %s" % (b[0], ROWS, f, which)], run
    if act == "tally":
        run = "awk %s'%s {{ print $%s }}' %s | sort | uniq -c | sort -rn" % (awk, ask, b[1], s)
        return ["count how (often|many times) each value of %s (occurs|comes up|appears) in %s (where|among the rows where) %s" % (b[0], f, clause), "(tally|break down) [the] %s of %s %s by %s" % (ROWS, f, whose, b[0]),
                "?how are [the] %s of %s %s (distributed|spread) over %s" % (ROWS, f, whose, b[0]), "=a (breakdown|tally) by %s of [the] %s of %s %s" % (b[0], ROWS, f, whose)], run
    if act in ("sort", "top"):
        how, flag = rng.choice([(", (highest|largest|biggest) first", "-rn "), (" from (high to low|large to small)", "-rn "), (" from (low to high|small to large)", "-n "), (" (numerically|as numbers)", "-n "), ("", ""), ("", ""), (", (backwards|in reverse)", "-r ")])
        run = base + " | sort %s%s-k %s,%s" % (sort, flag, b[1], b[1])
        if act == "sort":
            return ["=[the] %s of %s %s (sorted|ordered) by %s%s" % (ROWS, f, whose, b[0], how), "(take|pick|select) [the] %s of %s %s and (sort|order) (them|those) by %s%s" % (ROWS, f, which, b[0], how), "(filter|reduce) %s to [the] %s %s, then (sort|order) by %s%s" % (f, ROWS, which, b[0], how),
                    "?i need [the] %s of %s %s, (sorted|ordered|arranged) by %s%s" % (ROWS, f, which, b[0], how), "(sort|order) [only] [the] %s of %s %s by %s%s" % (ROWS, f, whose, b[0], how)], run
        flag, words = rng.choice([("-rn ", "(highest|largest|biggest|top)"), ("-n ", "(lowest|smallest)")])
        run = base + " | sort %s%s-k %s,%s | head -n {n9}" % (sort, flag, b[1], b[1])
        return ["=the {n9} %s of %s with the %s %s %s" % (ROWS, f, words, b[0].replace("the ", ""), whose), "?of [the] %s of %s %s, which {n9} have the %s value in %s" % (ROWS, f, which, words, b[0]),
                "(take|pick|select) [the] %s of %s %s and (keep|show|give me) the {n9} with the %s (value in|number in) %s" % (ROWS, f, which, words, b[0]), "among [the] %s of %s %s find the {n9} with the %s %s" % (ROWS, f, which, words, b[0].replace("the ", ""))], run
    if act == "head":
        return ["=[the] first {n9} %s of %s %s" % (ROWS, f, which), "?i (want|need) no more than {n9} %s of %s %s" % (ROWS, f, which), "(show|print|give me) [the] %s of %s %s but stop after {n9}" % (ROWS, f, which),
                "(show|print|give me) (a handful|a sample|some) of [the] %s of %s %s, (say|at most) {n9}" % (ROWS, f, which)], base + " | head -n {n9}"
    if act == "header":
        run = "awk %s'NR == 1 || %s' %s" % (awk, alone(ask), s)
        return ["=the header and [all] [the] %s (of|in|from) %s %s" % (ROWS, f, which), "filter %s (for|to) %s %s (but|and) (keep|leave in) the header" % (f, ROWS, which), "(keep|print) the (header|first line|title row) of %s plus [the] %s %s" % (f, ROWS, which),
                "?from %s i need the heading line and then [the] %s %s" % (f, ROWS, which)], run
    if act == "skip":
        run = "awk %s'NR > 1 && %s' %s" % (awk, alone(ask), s)
        return ["=[all] [the] %s (of|in|from) %s %s, (not the header|header not included|without the header)" % (ROWS, f, which), "%s %s (for|to) %s %s and (leave out|skip|drop) the header" % ("(filter|reduce)", f, ROWS, which),
                "ignoring the (header|first line) of %s, (print|show) [the] %s %s" % (f, ROWS, which)], run
    if act == "save":
        return ["(write|save|put|store|copy) [the] %s of %s %s (to|into) {file5}" % (ROWS, f, which), "(make|create) {file5} from [the] %s of %s %s" % (ROWS, f, which), "?{file5} should (hold|contain|have) [only] [the] %s of %s %s" % (ROWS, f, which),
                "(split off|export|extract) [the] %s of %s %s (to|into|as) {file5}" % (ROWS, f, which)], base + " > {file5}"
    run = "awk %s'%s' %s" % (awk, opposite, s)
    return ["=%s (without|except|minus) [the] %s %s" % (f, ROWS, whose), "(leave out|skip|hide|filter out|discard|throw out|exclude) [the] %s of %s %s" % (ROWS, f, whose), "=all [the] %s of %s (except|but not|other than) those %s" % (ROWS, f, whose),
            "(print|show) %s but not [the] %s %s" % (f, ROWS, whose), "?%s, everything unless %s" % (f, clause), "(print|show) [the] %s of %s unless %s" % (ROWS, f, clause)], run


@compose("tables-order", weight=3, tags="sort cut head csv")
def tables_order(rng):
    """What order, how many, which columns; no condition."""
    f, s, awk, sort, cut = rng.choice([t for t in TABLES if t[4] != ""])
    a, b, c = columns(rng, 3)
    flag, best, how = rng.choice([("-rn ", "(highest|largest|biggest|greatest|most)", "(highest|largest|biggest) first"), ("-rn ", "(highest|largest|biggest|greatest)", "from (high to low|the top down)"), ("-n ", "(lowest|smallest|least)", "(lowest|smallest) first"),
                                  ("-n ", "(lowest|smallest)", "from (low to high|the bottom up)")])
    key = "%s%s-k %s,%s" % (sort, flag, a[1], a[1])
    body = rng.random() < .3 and bool(awk)
    skip = "(without|ignoring|not counting|leaving out|after dropping) the header" if body else ""
    run = "tail -n +2 %s | sort %s" % (s, key) if body else "sort %s %s" % (key, s)
    take = lambda cols: " | cut %s-f %s" % (cut, ",".join(cols)) if cut else " | awk '{{ print %s }}'" % ", ".join("$" + x for x in cols)
    end = rng.choice(["top", "top", "one", "column", "columns", "topcolumn", "topcolumn", "topcolumns", "tail"])
    bare = a[0].replace("the ", "")
    if end == "top":
        return ["=the {n} %s of %s with the %s %s %s" % (ROWS, f, best, bare, skip), "=the {n} %s (values|numbers|entries) of %s (of|in) %s, whole (rows|lines) %s" % (best, a[0], f, skip), "?which {n} %s of %s (rank|come|stand) first (by|when sorted by) %s, %s %s" % (ROWS, f, a[0], how, skip),
                "(rank|sort|order) %s by %s, %s, and (keep|show|give me) {n} %s %s" % (f, a[0], how, ROWS, skip), "?{n} %s of %s by %s, %s %s" % (ROWS, f, a[0], how, skip)], run + " | head -n {n}"
    if end == "one":
        return ["=the [single] (row|line|record|entry) of %s with the %s %s %s" % (f, best, bare, skip), "?which (row|line|record|entry) of %s has the %s (value|number) in %s %s" % (f, best, a[0], skip), "?who (is on top|leads|comes first) in %s when [it is] sorted by %s, %s %s" % (f, a[0], how, skip),
                "find the (row|line|record) of %s whose %s is the %s %s" % (f, bare, best, skip)], run + " | head -n 1"
    if end == "tail":
        return ["(sort|order) %s by %s, %s, and (show|give me|keep) the last {n} [(rows|lines)] %s" % (f, a[0], how, skip), "?when %s is sorted by %s, %s, what are the last {n} (rows|lines) %s" % (f, a[0], how, skip)], run + " | tail -n {n}"
    if end == "column":
        return ["(sort|order|rank) %s by %s, %s, (and|but) (show|print|give me|keep) only %s %s" % (f, a[0], how, b[0], skip), "=%s of %s in the order of %s, %s %s" % (b[0], f, a[0], how, skip), "?only %s of %s, but (sorted|ordered|ranked) by %s, %s %s" % (b[0], f, a[0], how, skip)], run + take([b[1]])
    if end == "columns":
        pair = both(b, c)
        return ["(sort|order|rank) %s by %s, %s, (and|but) (show|print|give me|keep) only %s %s" % (f, a[0], how, pair, skip), "=%s of %s in the order of %s, %s %s" % (pair, f, a[0], how, skip)], run + (take([b[1], c[1]]))
    if end == "topcolumn":
        return ["=%s of the {n} %s of %s with the %s %s %s" % (b[0], ROWS, f, best, bare, skip), "?what is in %s of the {n} %s of %s with the %s %s %s" % (b[0], ROWS, f, best, bare, skip), "(sort|rank|order) %s by %s, %s, take {n} (rows|lines) and (show|print) [only] %s %s" % (f, a[0], how, b[0], skip),
                "(print|list|give me) %s for the {n} %s of %s with the %s (value in|number in) %s %s" % (b[0], ROWS, f, best, a[0], skip)], run + " | head -n {n}" + take([b[1]])
    return ["=%s of the {n} %s of %s with the %s %s %s" % (both(b, c), ROWS, f, best, bare, skip), "(print|list|give me) %s for the {n} %s of %s with the %s (value in|number in) %s %s" % (both(b, c), ROWS, f, best, a[0], skip)], run + " | head -n {n}" + take([b[1], c[1]])


@compose("tables-group", weight=4, tags="awk csv group")
def tables_group(rng):
    """One number for each value of a column."""
    f, s, awk, sort, cut = rng.choice(TABLES)
    a, b = columns(rng, 2)
    head = rng.random() < .25
    test_, skip = ("NR > 1 ", rng.choice([", (skipping|ignoring|not counting) the header", ", the first line is a header", " (leaving out|without) the header"])) if head else ("", "")
    per = "(per|by|grouped by|for each value of|for every value of) %s" % a[0]
    end = rng.choice(["", "", "", "sort", "top"])
    tail, order = {"": ("", ""), "sort": (" | sort -rn -k 2,2", ", (highest|largest|biggest) first"), "top": (" | sort -rn -k 2,2 | head -n {n}", ", (only|just) the {n} (highest|largest|biggest)")}[end]
    what = rng.choice(["sum", "sum", "sum", "mean", "mean", "max", "min", "count"])
    if what == "sum":
        run = "awk %s'%s{{ sum[$%s] += $%s }} END {{ for (k in sum) print k, sum[k] }}' %s" % (awk, test_, a[1], b[1], s)
        say = ["(sum|total|add up|tot up|sum up) %s (of|in) %s %s%s%s" % (b[0], f, per, order, skip), "=[the] (sums|totals|subtotals|sum|total) of %s (in|of) %s %s%s%s" % (b[0], f, per, order, skip), "?what does %s of %s (come to|add up to|total) %s%s%s" % (b[0], f, per, order, skip),
               "group %s by %s and (add up|sum|total) %s%s%s" % (f, a[0], b[0], order, skip), "for each value of %s, add up %s (of|in) %s%s%s" % (a[0], b[0], f, order, skip), "?%s of %s, (summed|added up|totalled) %s%s%s" % (b[0], f, per, order, skip)]
    elif what == "mean":
        run = "awk %s'%s{{ sum[$%s] += $%s; n[$%s]++ }} END {{ for (k in sum) print k, sum[k] / n[k] }}' %s" % (awk, test_, a[1], b[1], a[1], s)
        say = ["(average|take the mean of|compute the average of) %s (of|in) %s %s%s%s" % (b[0], f, per, order, skip), "=[the] (averages|means|average|mean) of %s (in|of) %s %s%s%s" % (b[0], f, per, order, skip), "?what is %s of %s on average %s%s%s" % (b[0], f, per, order, skip),
               "group %s by %s and (average|take the mean of) %s%s%s" % (f, a[0], b[0], order, skip), "?%s of %s, averaged %s%s%s" % (b[0], f, per, order, skip)]
    elif what == "count":
        run = "awk %s'%s{{ n[$%s]++ }} END {{ for (k in n) print k, n[k] }}' %s" % (awk, test_, a[1], s)
        if end:
            run += tail
        return ["(with|using) awk, count [the] %s of %s %s%s%s" % (ROWS, f, per, order, skip), "count [the] %s of %s %s (with|in) awk, without sorting [first]%s%s" % (ROWS, f, per, order, skip), "=an awk count of [the] %s of %s %s%s%s" % (ROWS, f, per, order, skip)], run
    else:
        sign, words = (">", "(maximum|max|highest|largest|biggest|peak|top)") if what == "max" else ("<", "(minimum|min|lowest|smallest)")
        run = "awk %s'%s!($%s in m) || $%s %s m[$%s] {{ m[$%s] = $%s }} END {{ for (k in m) print k, m[k] }}' %s" % (awk, "NR > 1 && (" if head else "", a[1], b[1], sign, a[1], a[1], b[1], s)
        if head:
            run = run.replace(" {{ m[", ") {{ m[", 1)
        say = ["=[the] %s (value|number) of %s (in|of) %s %s%s%s" % (words, b[0], f, per, order, skip), "find [the] %s %s (in|of) %s %s%s%s" % (words, b[0].replace("the ", ""), f, per, order, skip), "?what is the %s value in %s of %s %s%s%s" % (words, b[0], f, per, order, skip),
               "group %s by %s and (give me|print|find|keep) the %s %s%s%s" % (f, a[0], words, b[0].replace("the ", ""), order, skip)]
    return say, run + tail


NAMED = "awk -F ',' 'NR == 1 {{ for (i = 1; i <= NF; i++) if ($i == \"{key}\") c = i; next }} "
NAMES = "awk -F ',' 'NR == 1 {{ for (i = 1; i <= NF; i++) f[$i] = i; next }} "


@compose("tables-named", weight=4, tags="awk csv header")
def tables_named(rng):
    """One column by the name that it has in the header."""
    col = rng.choice(["[the] [column] {key}", "the {key} column", "[the] {key}", "the column (called|named|headed) {key}", "[the] {key} field"])
    what = rng.choice(["mean", "max", "min", "distinct", "distinct", "tally", "tally", "top", "many", "more", "more", "less", "is", "is", "not", "has", "empty", "sumif"])
    if what == "mean":
        return ["=[the] (average|mean) of %s (in|of|from) {csv}" % col, "?what is %s in {csv} on average" % col, "(average|take the mean of|work out the average of) %s (in|of|from) {csv}" % col, "?{csv}: (average|mean) {key}", "?how (much|many) {key} does a row of {csv} have on average"], NAMED + "{{ sum += $c; n++ }} END {{ print sum / n }}' {csv}"
    if what in ("max", "min"):
        words, sign = ("(highest|largest|biggest|maximum|max|peak)", ">") if what == "max" else ("(lowest|smallest|minimum|min)", "<")
        return ["=[the] %s {key} (in|of|from) {csv}" % words, "?what is the %s {key} in {csv}" % words, "=[the] %s value of %s (in|of) {csv}" % (words, col), "find the %s value in the {key} column of {csv}" % words, "?{csv}: %s {key}" % words], NAMED + "NR == 2 || $c %s m {{ m = $c }} END {{ print m }}' {csv}" % sign
    shown = NAMED + "{{ print $c }}' {csv}"
    if what == "distinct":
        return ["=[the] (distinct|different|unique) values of %s (in|of|from) {csv}" % col, "?which (different|distinct|unique) {key} values (are|occur|exist) in {csv}", "?which values does %s of {csv} (take|have)" % col, "(list|print) (each|every) {key} (of|in) {csv} once", "(dedupe|list without repeats) %s of {csv}" % col], shown + " | sort -u"
    if what == "tally":
        return ["count how (often|many times) each {key} (occurs|comes up|appears) in {csv}", "?how often does each value of %s (occur|come up|appear) in {csv}" % col, "(tally|break down) {csv} by %s" % col, "=a (tally|breakdown|frequency table|histogram) of %s (in|of|from) {csv}" % col, "(group|bucket) [the] rows of {csv} by %s and count (them|each group)" % col, "?how many rows (per|for each|with each) {key} are in {csv}"], shown + " | sort | uniq -c | sort -rn"
    if what == "top":
        return ["=[the] {n} most (common|frequent) {key} values (in|of|from) {csv}", "?which {n} {key} values (occur|come up|appear) most often in {csv}", "=[the] top {n} of %s in {csv} by (count|frequency|number of rows)" % col], shown + " | sort | uniq -c | sort -rn | head -n {n}"
    if what == "many":
        return ["?how many (different|distinct|unique) {key} values (are|are there|occur) in {csv}", "count [the] (different|distinct|unique) values of %s (in|of) {csv}" % col, "=[the] number of (different|distinct|unique) {key} values (in|of) {csv}"], shown + " | sort -u | wc -l"
    if what in ("more", "less"):
        words, sign = ("(over|above|greater than|more than|higher than|beyond)", ">") if what == "more" else ("(under|below|less than|lower than|smaller than)", "<")
        return ["=[all] [the] %s (of|in|from) {csv} (where|whose) %s is %s {n}" % (ROWS, col, words), "=%s (of|in|from) {csv} with (a|an) {key} %s {n}" % (ROWS, words), "?which %s (of|in) {csv} have (a|an) {key} %s {n}" % (ROWS, words), "(filter|narrow|restrict) {csv} (to|down to) {key} %s {n}" % words,
                "?in {csv}, when is %s %s {n}" % (col, words), "(keep|print|select) (each|every) row of {csv} (whose|where) {key} is %s {n}" % words], NAMED + "$c %s {n}' {csv}" % sign
    if what == "is":
        return ["=[all] [the] %s (of|in|from) {csv} (where|whose|in which) %s (is|equals|says|=) {word}" % (ROWS, col), "=%s (of|in|from) {csv} with {key} (equal to|set to|=) {word}" % ROWS, "?which %s (of|in) {csv} have {word} (as|for|under) {key}" % ROWS, "(filter|narrow|restrict) {csv} (to|down to) {key} (=|equal to|being) {word}",
                "(keep|print|select) (each|every) row of {csv} (whose|where) {key} (is|equals) {word}", "?{csv}, rows with {word} under {key}"], NAMED + "$c == \"{word}\"' {csv}"
    if what == "not":
        return ["=[all] [the] %s (of|in|from) {csv} (where|whose|in which) %s (is not|isn't|is anything but|differs from) {word}" % (ROWS, col), "(leave out|skip|drop|exclude|filter out) [the] %s of {csv} (where|whose) %s (is|equals) {word}" % (ROWS, col), "={csv} without [the] %s (where|whose) {key} is {word}" % ROWS], NAMED + "$c != \"{word}\"' {csv}"
    if what == "has":
        return ["=[all] [the] %s (of|in|from) {csv} (where|whose|in which) %s (contains|mentions|includes) {word}" % (ROWS, col), "(search|look) for {word} in %s of {csv} [only]" % col, "?which %s (of|in) {csv} mention {word} in %s" % (ROWS, col)], NAMED + "$c ~ /{word}/' {csv}"
    if what == "empty":
        return ["=[all] [the] %s (of|in|from) {csv} (without|with no|that lack|that have no) {key}" % ROWS, "?which %s (of|in) {csv} (are missing|lack|have no|have an empty) {key}" % ROWS, "?where is %s (empty|missing|blank) in {csv}" % col], NAMED + "$c == \"\"' {csv}"
    return ["?how many %s (of|in) {csv} have (a|an) {key} (of|equal to) {word}" % ROWS, "count [the] %s (of|in) {csv} (where|whose) %s (is|equals) {word}" % (ROWS, col), "=[the] number of %s (of|in) {csv} (where|whose) %s (is|equals) {word}" % (ROWS, col)], NAMED + "$c == \"{word}\"' {csv} | wc -l"


@compose("tables-named-two", weight=3, tags="awk csv header")
def tables_named_two(rng):
    """Two columns by their names."""
    what = rng.choice(["print", "print", "three", "sum", "sum", "mean", "where", "where", "more", "sumif"])
    if what == "print":
        return ["=[the] {key} and [the] {key2} columns (of|in|from) {csv}", "(print|show|take|keep|pull|extract) only [the] {key} and {key2} (columns|fields) (of|from) {csv}", "?from {csv} i (only|just) need {key} and {key2}", "=[the] columns (called|named|headed) {key} and {key2} (of|in|from) {csv}",
                "(reduce|cut|narrow) {csv} (to|down to) [the] [columns] {key} and {key2}", "?what are {key} and {key2} of (each|every) row of {csv}"], NAMES + "{{ print $f[\"{key}\"], $f[\"{key2}\"] }}' {csv}"
    if what == "three":
        return ["=[the] [columns] {key}, {key2} and {key3} (of|in|from) {csv}", "(print|show|take|keep|extract) only [the] [columns] {key}, {key2} and {key3} (of|from|in) {csv}", "(reduce|cut|narrow) {csv} (to|down to) [the] [columns] {key}, {key2} and {key3}"], NAMES + "{{ print $f[\"{key}\"], $f[\"{key2}\"], $f[\"{key3}\"] }}' {csv}"
    if what == "sum":
        return ["=[the] (total|sum of) {key2} (per|by|for each|for every) {key} (in|of|from) {csv}", "(sum|total|add up) {key2} (per|by|for each|grouped by) {key} (in|of|from) {csv}", "?how much {key2} does each {key} (have|get|account for) in {csv}", "group {csv} by {key} and (sum|add up|total) [the] {key2}",
                "?what is the total {key2} (per|by|for each) {key} in {csv}"], NAMES + "{{ sum[$f[\"{key}\"]] += $f[\"{key2}\"] }} END {{ for (k in sum) print k, sum[k] }}' {csv}"
    if what == "mean":
        return ["=[the] (average|mean) {key2} (per|by|for each|for every) {key} (in|of|from) {csv}", "(average|take the mean of) {key2} (per|by|for each|grouped by) {key} (in|of|from) {csv}", "group {csv} by {key} and (average|take the mean of) [the] {key2}"], NAMES + "{{ sum[$f[\"{key}\"]] += $f[\"{key2}\"]; n[$f[\"{key}\"]]++ }} END {{ for (k in sum) print k, sum[k] / n[k] }}' {csv}"
    if what == "where":
        return ["=[the] {key2} of [all] [the] %s (of|in|from) {csv} (where|whose) {key} (is|equals|=) {word}" % ROWS, "?what is [the] {key2} in {csv} (where|when|if) {key} (is|equals) {word}", "(look up|get|print|find) [the] {key2} (in|from) {csv} (where|for which) [the] {key} (is|equals) {word}", "?{key2} (in|of) {csv}, only where {key} is {word}"], \
            NAMES + "$f[\"{key}\"] == \"{word}\" {{ print $f[\"{key2}\"] }}' {csv}"
    if what == "more":
        words, sign = rng.choice([("(over|above|greater than|more than)", ">"), ("(under|below|less than)", "<")])
        return ["=[the] {key2} of [all] [the] %s (of|in|from) {csv} (where|whose) {key} is %s {n}" % (ROWS, words), "?what is [the] {key2} in {csv} (where|when) {key} is %s {n}" % words, "?{key2} (in|of) {csv}, only where {key} is %s {n}" % words, "=[the] {key2} of [the] %s (of|in) {csv} with {key} %s {n}" % (ROWS, words)], \
            NAMES + "$f[\"{key}\"] %s {n} {{ print $f[\"{key2}\"] }}' {csv}" % sign
    return ["(sum|total|add up) [the] {key2} (of|in) {csv} (where|only where|for rows where) {key} (is|equals) {word}", "=[the] (total|sum of) {key2} (in|of|from) {csv} (where|for rows where) {key} (is|equals) {word}", "?how much {key2} (in total|altogether) do [the] rows of {csv} have where {key} is {word}"], \
        NAMES + "$f[\"{key}\"] == \"{word}\" {{ sum += $f[\"{key2}\"] }} END {{ print sum }}' {csv}"


@compose("tables-columns-compared", weight=1.5, tags="awk csv")
def tables_columns_compared(rng):
    """One column against another."""
    f, s, awk, sort, cut = rng.choice(TABLES)
    a, b = columns(rng, 2)
    words, sign, back = rng.choice([("(equals|is the same as|is equal to|matches|repeats)", "==", "!="), ("(differs from|is not|does not match|is different from|is not the same as)", "!=", "=="), ("is (greater|larger|higher|more|bigger) than", ">", "<="), ("exceeds", ">", "<="), ("is (less|smaller|lower) than", "<", ">=")])
    say = ["=[all] [the] %s (of|in|from) %s (where|in which) %s %s %s" % (ROWS, f, a[0], words, b[0]), "?in which %s of %s is it [true] that %s %s %s" % (ROWS, f, a[0], words, b[0]), "compare %s with %s in %s and (print|show) [the] %s where %s" % (a[0], b[0], f, ROWS, {"==": "they are (equal|the same)", "!=": "they differ", ">": "the former is (larger|bigger)", "<": "the former is smaller"}[sign]),
           "?(are there|do we have) [any] %s in %s where %s %s %s" % (ROWS, f, a[0], words, b[0])]
    run = "awk %s'$%s %s $%s' %s" % (awk, a[1], sign, b[1], s)
    if rng.random() < .3:
        return ["?how many %s of %s are there (where|in which) %s %s %s" % (ROWS, f, a[0], words, b[0]), "count [the] %s of %s (where|in which) %s %s %s" % (ROWS, f, a[0], words, b[0])], run + " | wc -l"
    return say, run


# ---- json

ITEMS = "(items|objects|entries|records|elements)"
#: (clause, jq test); <k> the field, <n> a number, <w> a word
JTESTS = [("<k> is (over|above|more than|greater than|higher than) <n>", ".<k> > <n>"), ("<k> is (under|below|less than|lower than) <n>", ".<k> < <n>"), ("<k> is (at least <n>|<n> or more|not below <n>)", ".<k> >= <n>"), ("<k> is (at most <n>|<n> or less|not above <n>)", ".<k> <= <n>"),
          ("<k> (is|equals) [exactly] the number <n>", ".<k> == <n>"), ("<k> (is|equals|says|reads) <w>", ".<k> == \"<w>\""), ("<k> (is|equals|says) <w>", ".<k> == \"<w>\""), ("<k> is (not|other than|anything but|different from) <w>", ".<k> != \"<w>\""),
          ("<k> is true", ".<k> == true"), ("<k> is false", ".<k> == false"), ("<k> is (null|missing|not set|absent)", ".<k> == null"), ("<k> is (set|present|not null|there)", ".<k> != null")]
JCALLS = [("<k> (starts|begins) with <w>", "(.<k> | startswith(\"<w>\"))"), ("<k> ends (with|in) <w>", "(.<k> | endswith(\"<w>\"))"), ("<k> (contains|mentions|includes) <w>", "(.<k> | contains(\"<w>\"))"),
          ("<k> (matches the regex|matches the pattern|matches) <w>", "(.<k> | test(\"<w>\"))"), ("<k> (contains|mentions) <w> in (any|whatever) case", "(.<k> | test(\"<w>\"; \"i\"))")]


def jtest(rng, k, n, w):
    clause, ask = rng.choice(JTESTS + JTESTS + JCALLS)
    for mark, value in (("<k>", "{%s}" % k), ("<n>", "{%s}" % n), ("<w>", "{%s}" % w)):
        clause, ask = clause.replace(mark, value), ask.replace(mark, value)
    return clause, ask


@compose("tables-jq", weight=7, tags="jq json")
def tables_jq(rng):
    """Which elements, what order, how many, which fields."""
    inner = rng.random() < .3
    src = "[the] {key5} (array|list) (in|of|inside) {json}" if inner else "{json}"
    root, each = (".{key5}", ".{key5}[]") if inner else ("", ".[]")
    ask = clause = ""
    if rng.random() < .72:
        clause, ask = jtest(rng, "key", "n", "word")
        if rng.random() < .2:
            more_, ask2 = jtest(rng, "key6", "n2", "word2")
            how = rng.choice(["and", "and", "or"])
            clause, ask = "%s %s %s" % (clause, how, more_), "%s %s %s" % (ask, how, ask2)
        elif ask.startswith("("):
            ask = ask[1:-1]
    end = rng.choice(["all", "all", "all", "count", "one", "one", "csv", "tsv", "object", "object", "sum", "mean", "distinct", "max", "min", "limit", "sort", "sort", "top", "sortone"])
    if not ask and end in ("all", "count"):
        end = rng.choice(["object", "top", "sortone", "sort"])
    which = "(where|whose|in which|for which) " + clause if ask else ""
    keep = "map(select(%s))" % ask if ask else ""
    flow = lambda *steps: " | ".join(s for s in steps if s)
    pick = flow(each, "select(%s)" % ask if ask else "")
    if end == "all":
        return ["=[all] [the] %s (of|in|from) %s %s" % (ITEMS, src, which), "(filter|select|keep|extract|pull out|pick) [only] [the] %s (of|in|from) %s %s" % (ITEMS, src, which), "?which %s (of|in) %s are there %s" % (ITEMS, src, which), "go through %s and (print|give me|keep) (each|every) (item|object|entry) %s" % (src, which),
                "?from %s i (need|want) only [the] %s %s" % (src, ITEMS, which), "(with|using) jq, (select|filter|print) [the] %s of %s %s" % (ITEMS, src, which), "?%s, only where %s" % (src, clause)], "jq '%s' {json}" % pick
    if end == "count":
        return ["?how many %s (of|in) %s are there %s" % (ITEMS, src, which), "count [the] %s (of|in) %s %s" % (ITEMS, src, which), "=[the] number of %s (of|in) %s %s" % (ITEMS, src, which), "?for how many %s of %s is it true that %s" % (ITEMS, src, clause), "tell me how many %s %s there are in %s" % (ITEMS, which, src)], "jq '[%s] | length' {json}" % pick
    if end in ("one", "csv", "tsv", "object"):
        if end == "one":
            return ["=[just|only] [the] {key2} of (all|the|all the) %s (of|in|from) %s %s" % (ITEMS, src, which), "(print|list|show|give me|collect) [the] {key2} of (each|every) (item|object|entry|element) (of|in) %s %s" % (src, which), "(go|loop|iterate|walk) (through|over) %s and print [the] {key2} %s" % (src, "(where|if|whenever) " + clause if ask else "of each [one]"),
                    "?what are the {key2} (values|fields) in %s %s" % (src, "(where|when) " + clause if ask else ""), "(with|using) jq, (get|print) [the] {key2} of [the] %s (of|in) %s %s" % (ITEMS, src, which)], "jq -r '%s' {json}" % (flow(pick, ".{key2}") if ask else each + ".{key2}")
        three = rng.random() < .3
        said = "{key2}, {key3} and {key4}" if three else "{key2} and {key3}"
        names = ["{key2}", "{key3}", "{key4}"] if three else ["{key2}", "{key3}"]
        if end == "object":
            return ["(keep|leave|retain) only [the] (fields|keys) %s (of|in) (each|every) (item|object|entry|element) (of|in) %s %s" % (said, src, which), "=[the] %s (of|in|from) %s %s, (reduced|cut down|trimmed|stripped) to %s" % (ITEMS, src, which, said), "(reduce|trim|cut down|strip) [the] %s (of|in) %s %s to [the] (fields|keys) %s" % (ITEMS, src, which, said),
                    "(print|give me) (objects|json objects) with just %s for [the] %s (of|in) %s %s" % (said, ITEMS, src, which), "?%s has too many fields, i only want %s %s" % (src, said, "(where|when) " + clause if ask else "")], "jq '%s' {json}" % flow(pick, "{{" + ", ".join(names) + "}}")
        form = "csv" if end == "csv" else "tsv"
        words = "(as csv|in csv form|comma separated|as comma separated lines)" if end == "csv" else "(as tsv|tab separated|separated by tabs|as a tab separated table)"
        return ["=%s of [all] [the] %s (of|in|from) %s %s, %s" % (said, ITEMS, src, which, words), "(print|list|export|write out) %s of (each|every) (item|object|entry) (of|in) %s %s %s" % (said, src, which, words), "(turn|convert|flatten) %s (into|to) (%s) with [the] columns %s %s" % (src, "csv|a csv" if end == "csv" else "tsv|a tsv|tab separated lines", said, ("(only|but only) where " + clause) if ask else ""),
                "make (a csv|csv rows) (from|out of) %s with %s %s" % (src, said, "(only|but only) where " + clause if ask else "") if end == "csv" else "make tab separated (rows|lines) (from|out of) %s with %s %s" % (src, said, "(only|but only) where " + clause if ask else "")], \
            "jq -r '%s' {json}" % flow(pick, "[%s]" % ", ".join("." + n for n in names), "@" + form)
    if end in ("sum", "mean"):
        words, last, verb = ("(sum|total)", "add", "(sum|add up|total)") if end == "sum" else ("(average|mean)", "add / length", "(average|take the mean of)")
        col = ("map(select(%s) | .{key2})" % ask) if ask else "map(.{key2})"
        return ["=[the] %s of [the] {key2} (fields|values) (of|over|in) [all|the] %s (of|in) %s %s" % (words, ITEMS, src, which), "%s [the] {key2} (of|in|over) [all|the] %s (of|in) %s %s" % (verb, ITEMS, src, which), "%s [the] {key2} (in|of) %s %s" % (verb, src, "(where|for those where|only where) " + clause if ask else "")], "jq '%s' {json}" % flow(root, col, last)
    if end == "distinct":
        return ["=[the] (distinct|different|unique) {key2} values (of|among|in) [the] %s (of|in) %s %s" % (ITEMS, src, which), "?which different {key2} values (are|occur) (in|among) [the] %s (of|in) %s %s" % (ITEMS, src, which), "list (each|every) {key2} (in|of) %s once %s" % (src, "(where|for items where) " + clause if ask else "")], \
            "jq -r '[%s] | unique[]' {json}" % (flow(pick, ".{key2}") if ask else each + ".{key2}")
    if end in ("max", "min"):
        words = "(highest|largest|biggest|greatest|maximum)" if end == "max" else "(lowest|smallest|minimum|least)"
        return ["=[the] (item|object|entry|element|record) (of|in|from) %s with the %s {key2} %s" % (src, words, "(where|among those where) " + clause if ask else ""), "?which (item|object|entry|element) (of|in) %s has the %s {key2} %s" % (src, words, "(among|of) those where " + clause if ask else ""), "find the (object|item|entry) with the %s {key2} in %s %s" % (words, src, "(where|among those where) " + clause if ask else "")], \
            "jq '%s' {json}" % flow(root, keep, "%s_by(.{key2})" % end)
    if end == "limit":
        if not ask:
            return ["=[the] first {n5} %s (of|in|from) %s" % (ITEMS, src), "(cut|limit|shorten|truncate) %s to [the first] {n5} %s" % (src, ITEMS), "?i (want|need) no more than {n5} %s (of|from) %s" % (ITEMS, src)], "jq '%s' {json}" % (root + "[:{n5}]" if inner else ".[:{n5}]")
        return ["=[the] first {n5} %s (of|in|from) %s %s" % (ITEMS, src, which), "(show|print|give me) (at most|no more than) {n5} %s (of|from|in) %s %s" % (ITEMS, src, which)], "jq '%s' {json}" % flow(root, keep, ".[:{n5}]")
    down = rng.random() < .55
    how = rng.choice([", (highest|largest|biggest|latest|newest) first", " (descending|in descending order|in reverse|backwards)", " from (high to low|largest to smallest|last to first)"]) if down else rng.choice(["", "", " (ascending|in ascending order)", ", (lowest|smallest|earliest) first"])
    if end == "top":
        words = "(highest|largest|biggest|greatest|most|top)" if down else "(lowest|smallest|least)"
        run = flow(root, keep, "sort_by(.{key2})", "reverse" if down else "", ".[:{n5}]")
        return ["=[the] {n5} %s (of|in|from) %s with the %s {key2} %s" % (ITEMS, src, words, "(where|among those where) " + clause if ask else ""), "?which {n5} %s (of|in) %s have the %s {key2} %s" % (ITEMS, src, words, "(among|of) those where " + clause if ask else ""),
                "(sort|order|rank) %s by {key2}%s and (keep|take|show) the first {n5} %s" % (src, how, ITEMS) if not ask else "(filter|take) [the] %s of %s %s, (sort|order) by {key2}%s and (keep|take|show) the first {n5}" % (ITEMS, src, which, how)], "jq '%s' {json}" % run
    run = flow(root, keep, "sort_by(.{key2})", "reverse" if down else "")
    if end == "sortone":
        return ["=[the] {key3} of [the] %s (of|in) %s %s, (sorted|ordered) by {key2}%s" % (ITEMS, src, which, how), "(sort|order) [the] %s (of|in) %s %s by {key2}%s and (print|show|list) [only] [the|their] {key3}" % (ITEMS, src, which, how), "(list|print|show) [the] {key3} of [the] %s (of|in) %s %s in [the] order of {key2}%s" % (ITEMS, src, which, how)], "jq -r '%s' {json}" % flow(run, ".[].{key3}")
    return ["(sort|order|arrange) [the] %s (of|in) %s %s by {key2}%s" % (ITEMS, src, which, how), "=[the] %s (of|in|from) %s %s (sorted|ordered|arranged) by {key2}%s" % (ITEMS, src, which, how), "?[the] %s of %s %s should be (sorted|ordered) by {key2}%s" % (ITEMS, src, which, how)], "jq '%s' {json}" % run


@compose("tables-jsonl", weight=2, tags="jq json")
def tables_jsonl(rng):
    """One object per line: no array around them."""
    src = rng.choice(["[the] (jsonl|ndjson|json lines) [file] {file}", "{file}, which has (a|one) json object per line,", "{file}, (a|one) json object per line,", "[the] (json log|line delimited json) {file}"])
    clause, ask = jtest(rng, "key", "n", "word")
    ask = ask[1:-1] if ask.startswith("(") else ask
    end = rng.choice(["where", "where", "wherefield", "field", "field", "two", "count", "countall", "array", "tally", "sum"])
    if end == "where":
        return ["=[the] (objects|lines|records|entries) (of|in|from) %s (where|in which) %s" % (src, clause), "(filter|search) %s for (objects|lines|records) (where|in which) %s" % (src, clause), "?which (objects|lines|records) (of|in) %s are there where %s" % (src, clause), "(keep|print|show) only [the] (objects|lines) of %s where %s" % (src, clause)], "jq -c 'select(%s)' {file}" % ask
    if end == "wherefield":
        return ["=[the] {key2} of [the] (objects|lines|records) (of|in|from) %s where %s" % (src, clause), "(print|show|get) [the] {key2} (of|from) %s (where|whenever|if) %s" % (src, clause)], "jq -r 'select(%s) | .{key2}' {file}" % ask
    if end == "field":
        return ["=[the] {key} of (each|every) (object|line|record) (of|in|from) %s" % src, "(print|show|get|extract) [the] {key} (field|) (of|from) (each|every) (line|object) (of|in) %s" % src, "?what is [the] {key} on each line of %s" % src, "=[just] [the] {key} fields (of|from|in) %s" % src], "jq -r '.{key}' {file}"
    if end == "two":
        return ["=[the] {key} and {key2} of (each|every) (object|line|record) (of|in|from) %s, tab separated" % src, "(print|show|get|extract) {key} and {key2} (of|from) (each|every) (line|object) (of|in) %s (as tsv|tab separated)" % src], "jq -r '[.{key}, .{key2}] | @tsv' {file}"
    if end == "count":
        return ["count [the] (objects|lines|records) (of|in) %s where %s" % (src, clause), "?how many (objects|lines|records) (of|in) %s are there where %s" % (src, clause)], "jq -c 'select(%s)' {file} | wc -l" % ask
    if end == "countall":
        return ["count [the] (objects|records) (of|in) %s" % src, "?how many (objects|records) (are in|does) %s [have]" % src], "jq -s 'length' {file}"
    if end == "array":
        return ["(turn|convert|collect|wrap|gather) %s (into|to) (a|one) json array" % src, "(make|build) (a|one) (json array|single array|proper json array) (of|from|out of) %s" % src, "?%s should become (an array|a json array|one array)" % src], "jq -s '.' {file}"
    if end == "tally":
        return ["count how (often|many times) each {key} (occurs|comes up|appears) in %s" % src, "(tally|break down) %s by {key}" % src, "?how many (lines|objects|records) of %s are there (per|for each) {key}" % src], "jq -r '.{key}' {file} | sort | uniq -c | sort -rn"
    return ["(sum|add up|total) [the] {key} (of|in|from) %s" % src, "=[the] (sum|total) of [all] [the] {key} (fields|values) (of|in|from) %s" % src], "jq -s 'map(.{key}) | add' {file}"


# ---- searching

@compose("tables-grep", weight=7, tags="grep")
def tables_grep(rng):
    """What is looked for, how, where, and what is wanted of it."""
    place = rng.choice(["file"] * 5 + ["log", "tree", "tree", "tree", "ext", "ext", "ext", "notdir", "notext", "two", "gz"])
    kind = rng.choice(["plain"] * 6 + ["or", "or", "three", "start", "end"])
    ere = kind in ("or", "three")
    text, said = {"plain": ("{word}", "{word}"), "or": ("{word}|{word2}", "(either |){word} or {word2}"), "three": ("{word}|{word2}|{word3}", "{word}, {word2} or {word3}"), "start": ("^{word}", "{word}"), "end": ("{word}$", "{word}")}[kind]
    has = {"start": "((starting|beginning|that start|that begin) with)", "end": "((ending|that end) (with|in))"}.get(kind, "(with|containing|mentioning|that mention|that contain|that have)")
    have = {"start": "(start|begin) with", "end": "end (with|in)"}.get(kind, "(mention|contain|have|include)")
    at = {"start": " at the (start|beginning) of a line", "end": " at the end of a line"}.get(kind, "")
    recursive = place in ("tree", "ext", "notdir", "notext")
    words, flags = [], set()
    if rng.random() < .4:
        flags.add("i")
        words.append(rng.choice(["(ignoring|regardless of|whatever the|no matter the|in any|in whatever|disregarding) case", "in (upper|capital) or (lower case|small) letters", "(case-insensitively|case insensitive)", "(upper or lower case|capitals or not)"]))
    if rng.random() < .22 and kind == "plain":
        flags.add("w")
        words.append(rng.choice(["as a (whole|separate|full) word", "(only|just) [as] [the] whole word", "not (as part of|inside|within) (a longer word|longer words|another word|other words)", "standing (alone|by itself)"]))
    elif rng.random() < .1 and kind == "plain":
        flags.add("F")
        words.append(rng.choice(["(taken|read|meant) literally", "as (plain|fixed|literal) text", "(not as a|without) regex", "with no special characters interpreted"]))
    mode = rng.choice(["lines"] * 6 + (["files", "files", "files", "lack", "howmany", "perfile"] if recursive else ["count", "count", "not", "not", "countnot", "only", "times", "yes"]))
    if kind in ("start", "end") and mode in ("only", "times"):
        mode = "lines"
    after = ""
    if mode == "lines":
        r = rng.random()
        if r < .2 and not recursive:
            flags.add("n")
            words.append(rng.choice(["with [the|their] line numbers", "(and|,) [tell me] the line numbers too", "numbered", "with the (number|position) of each line"]))
        r = rng.random()
        if r < .1:
            after, extra = "-A {n} ", rng.choice(["(plus|and|with|together with) the {n} lines (after|below|following) (it|each|them)", "with {n} lines of what follows"])
            words.append(extra)
        elif r < .2:
            after, extra = "-B {n} ", rng.choice(["(plus|and|with|together with) the {n} lines (before|above|preceding) (it|each|them)", "with {n} lines of what (precedes|comes before)"])
            words.append(extra)
        elif r < .3:
            after, extra = "-C {n} ", rng.choice(["with {n} lines (of context|around it|on either side|before and after|of surroundings)", "and {n} lines (around|before and after) (it|each|them)"])
            words.append(extra)
        elif r < .38 and not recursive:
            after, extra = "-m {n} ", rng.choice(["but stop after {n} (hits|matches)", "(at most|no more than|only) {n} (hits|matches|times)", "(only|just) the first {n} (hits|matches)"])
            words.append(extra)
    order = "r" * recursive + "L" * (mode == "lack") + "l" * (mode in ("files", "howmany")) + "i" * ("i" in flags) + "n" * ("n" in flags or recursive and mode == "lines") + "v" * (mode in ("not", "countnot")) + "c" * (mode in ("count", "countnot", "perfile")) + \
        "o" * (mode in ("only", "times")) + "q" * (mode == "yes") + "w" * ("w" in flags) + "E" * ere + "F" * ("F" in flags)
    tool = "zgrep" if place == "gz" else "grep"
    narrow = {"ext": "--include='*.{ext}' ", "notdir": "--exclude-dir='{name}' ", "notext": "--exclude='*.{ext}' "}.get(place, "")
    target = {"file": "{file}", "log": "{log}", "two": "{file} {file2}", "gz": "{file}.gz"}.get(place, "{dir}")
    run = "%s %s%s%s'%s' %s" % (tool, "-%s " % order if order else "", after, narrow, text, target)
    if place == "tree":
        here = rng.choice(["(under|below|anywhere in|anywhere under|everywhere in|throughout) {dir}", "in (all|every one of the) files (of|under|below) {dir}", "in {dir} and (its subfolders|all its subfolders|everything below it)", "(everywhere below here|in this whole tree|in all files here and below|in the whole project|across the project|in the code base)"])
        files = "files"
    elif place == "ext":
        here, files = rng.choice(["in [the|all] {ext} files [(under|below|of) {dir}]", "[(under|below) {dir}] in {ext} files (only|alone)", "(across|throughout) [all] [the] {ext} files [(under|below) {dir}]"]), "{ext} files"
    elif place == "notdir":
        here, files = "(under|below|anywhere in) {dir} (but not in|skipping|leaving out|except in|ignoring|other than in) [the] {name} [(folder|folders|directory)]", "files"
    elif place == "notext":
        here, files = "(under|below|anywhere in) {dir} (but not in|skipping|leaving out|except in|ignoring) {ext} files", "files"
    elif place == "two":
        here, files = "in [both] {file} and {file2}", "files"
    elif place == "gz":
        here, files = rng.choice(["in [the] (compressed|gzipped|zipped) [file] {file}.gz", "in {file}.gz"]), "files"
    else:
        here, files = rng.choice(["in", "inside", "(in|inside|within)"]) + " " + target, "files"
    how = "".join((", " if k == 0 and rng.random() < .4 else " " if k == 0 else ", ") + w for k, w in enumerate(words))
    if mode == "lines":
        return ["(look|search|scan|grep|hunt|check) for %s%s %s%s" % (said, at, here, how), "=[all|the|all the|any] lines %s %s %s%s" % (has, said, here, how), "(find|show|print|get|pull out|pick out|display) [all|the|all the] lines %s %s %s%s" % (has, said, here, how),
                "?i (need|want|would like) [to see] (each|every) line %s %s %s%s" % (has, said, here, how), "(grep|search|scan) %s%s %s%s" % ("for " if rng.random() < .5 else "", said, here + at, how), "?where %s (do i find|does it say|can i find|do we have|is) %s%s%s" % (here, said, at, how),
                "?%s%s %s%s" % (said, at, here, how)], run, D if recursive else {}
    tree = here.replace("in [the|all] {ext} files ", "").replace(" in {ext} files (only|alone)", "").replace("(across|throughout) [all] [the] {ext} files ", "") if place == "ext" else here
    tree = tree.replace("in (all|every one of the) files (of|under|below) {dir}", "(under|below) {dir}").replace("in all files here and below|", "")
    if mode == "files":
        return ["?which %s %s %s %s%s" % (files, tree, have, said, how), "=[the] %s %s %s %s%s" % (files, tree, has, said, how), "(list|name|print|show) [the|all|just the] %s %s %s %s%s" % (files, tree, has, said, how), "=(just|only) the names of [the] %s %s %s %s%s" % (files, tree, has, said, how),
                "?in which %s %s (can i find|do i find|is|do we have) %s%s%s" % (files, tree, said, at, how), "?i do not need the lines, (only|just) [the names of] [the] %s %s %s %s%s" % (files, tree, has, said, how)], run, D
    if mode == "lack":
        return ["?which %s %s (do not|don't|never) %s %s%s" % (files, tree, have, said, how), "=[the] %s %s that (do not|don't) %s %s%s" % (files, tree, have, said, how), "(list|name|print|show) [the|all] %s %s in which no line %s %s%s" % (files, tree, {"start": "(starts|begins) with", "end": "ends (with|in)"}.get(kind, "(mentions|contains|has)"), said, how)] + \
            (["=[the] %s %s (without|lacking|missing|free of) %s%s" % (files, tree, said, how), "?%s %s is (missing from|lacking in|not in) which %s%s" % (said, tree, files, how)] if not at else []), run, D
    if mode == "howmany":
        return ["?how many %s %s %s %s%s" % (files, tree, have, said, how), "count [the] %s %s %s %s%s" % (files, tree, has, said, how), "=[the] number of %s %s %s %s%s" % (files, tree, has, said, how)], run + " | wc -l", D
    if mode == "perfile":
        return ["?how many lines %s %s (are there|are) in each [file] of [the] %s %s%s" % (has, said, files, tree, how), "count [the] lines %s %s (per file|for each file|file by file) in [the] %s %s%s" % (has, said, files, tree, how), "=[the] (count|number) of lines %s %s (per file|in each file|for every file), [the] %s %s%s" % (has, said, files, tree, how)], run + " | grep -v ':0$'", D
    if mode == "count":
        return ["?how many lines %s %s %s%s" % (here, have, said, how), "count [the] lines %s %s %s%s" % (has, said, here, how), "=[the] (number|count) of lines %s %s %s%s" % (has, said, here, how), "?on how many lines %s (do we find|is there|is|do i find) %s%s%s" % (here, said, at, how), "tell me how many lines %s %s %s%s" % (here, have, said, how)], run
    if mode == "not":
        return ["=[all|the] lines %s that (do not|don't|never) %s %s%s" % (here, have, said, how), "(hide|drop|suppress|leave out|filter out|skip|exclude) [the|all] lines %s %s %s%s" % (has, said, here, how), "=everything %s (except|but|other than) [the] lines %s %s%s" % (here, has, said, how), "(print|show|keep) [only] what %s does not %s %s%s" % (here, have, said, how),
                "?[the] lines %s %s %s (disturb|bother) me, (show|give me) the rest%s" % (has, said, here, how)], run
    if mode == "countnot":
        return ["?how many lines %s (do not|don't) %s %s%s" % (here, have, said, how), "count [the] lines %s that (do not|don't) %s %s%s" % (here, have, said, how), "=[the] number of lines %s that (do not|don't) %s %s%s" % (here, have, said, how)], run
    if mode == "only":
        return ["=(only|just) the (matches|matched text|matching parts) of %s %s, not the [whole] lines%s" % (said, here, how), "(print|show|extract) (only|just) the (part|text) that matches %s %s%s" % (said, here, how), "?no whole lines, (only|just) what matches %s %s%s" % (said, here, how)], run
    if mode == "times":
        return ["?how (often|many times) does %s (occur|come up|appear|turn up|show up) %s%s" % (said, here, how), "count (every|each|all|all the) (occurrence|occurrences|appearances|appearance) of %s %s%s" % (said, here, how), "=[the] (total|number) of occurrences of %s %s, (several on a line included|repeats on a line too)%s" % (said, here, how)], run + " | wc -l"
    return ["?is there (any|a|at least one) line %s %s %s, yes or no%s" % (has, said, here, how), "(say|tell me|print) yes or no: (does|is there) a line %s %s %s%s" % (has, said, here, how), "check (if|whether) any line %s (starts|begins) with" % here + " %s%s" % (said, how) if kind == "start" else "check (if|whether) there is a line %s %s %s%s" % (has, said, here, how)], \
        run + " && echo yes || echo no"


# ---- pipelines

@compose("tables-pipe", weight=5, tags="grep sort uniq awk head")
def tables_pipe(rng):
    """A text, one or two things done to it, and how much of the outcome is wanted."""
    col = columns(rng, 1)[0]
    start, lines = rng.choice([("", "[the] lines of {file}"), ("", "[the] lines (of|in) {file}"), ("grep '{word}' {file}", "[the] lines of {file} (with|containing|that mention) {word}"), ("grep -i '{word}' {file}", "[the] lines of {file} (with|containing) {word} in any case"),
                               ("grep -v '{word}' {file}", "[the] lines of {file} (without|not containing|that lack) {word}"), ("head -n {n} {file}", "the first {n} lines of {file}"), ("tail -n {n} {file}", "the last {n} lines of {file}"), ("tail -n +2 {file}", "everything below the header of {file}")])
    then = {"cut": ("(take|pick|extract|keep) [only] %s (of|from) them" % col[0], "%s of" % col[0], "awk '{{ print $%s }}'" % col[1]), "sort": ("(sort|order) (them|the result|that)", "sorted", "sort"), "sort -u": ("(sort|order) (them|that) and (drop|remove|skip) (duplicates|repeats|doubles)", "deduplicated and sorted", "sort -u"),
            "sort -n": ("(sort|order) (them|that) (numerically|as numbers|by number)", "sorted numerically", "sort -n"), "sort -rn": ("(sort|order) (them|that) numerically, (largest|highest|biggest) first", "sorted from (high to low|large to small)", "sort -rn"), "sort -r": ("sort (them|that) (in reverse|backwards|from z to a)", "sorted in reverse", "sort -r"),
            "tally": ("count how (often|many times) each [of them] (occurs|comes up|appears), most frequent first", "tallied by frequency", "sort | uniq -c | sort -rn"), "dups": ("(keep|show) only those that (occur|appear) more than once", "that occur more than once,", "sort | uniq -d"),
            "singles": ("(keep|show) only those that (occur|appear) exactly once", "that occur exactly once,", "sort | uniq -u"), "tac": ("(reverse|flip) (them|the order|their order)", "bottom up", "tac"), "shuf": ("(shuffle|mix|scramble) (them|the result)", "shuffled", "shuf")}
    steps = [k for k in ["cut"] if rng.random() < .45] + [k for k in [rng.choice(["sort", "sort", "sort -u", "sort -u", "sort -n", "sort -rn", "sort -r", "tally", "tally", "tally", "dups", "singles", "tac", "shuf"])] if rng.random() < .85]
    if not steps and not start.startswith("grep"):
        steps = ["sort -u"]
    end = rng.choice(["", "", "", "head", "head", "tail", "count", "save"])
    if end == "count" and steps and steps[-1] in ("sort", "sort -n", "sort -rn", "sort -r", "tac", "shuf"):
        end = "head"
    if len(steps) + bool(end) + bool(start) < 2:
        end = "head"
    parts = [start] if start else []
    for k in steps:
        stage = then[k][2]
        if not parts:
            first, _, rest = stage.partition(" | ")
            stage = first + " {file}" + (" | " + rest if rest else "")
        parts.append(stage)
    tail = {"": "", "head": " | head -n {n5}", "tail": " | tail -n {n5}", "count": " | wc -l", "save": " > {file6}"}[end]
    run = " | ".join(parts) + tail
    only = {"tac", "shuf"} & set(steps)
    if only:
        run = {"gnu": run}
    close = {"": "", "head": "(show|print|keep|give me) [only] the first {n5}", "tail": "(show|print|keep|give me) [only] the last {n5}", "count": "(count|tell me how many) (they are|there are|are left)" if rng.random() < .5 else "count (them|what is left)", "save": "(write|save|store) (it|that|the result|them) (to|in|into) {file6}"}[end]
    acts = [then[k][0] for k in steps] + ([close] if close else [])
    take = rng.choice(["(take|get|use|start with|begin with|pick)", "take", "(grab|collect|gather)"])
    link = lambda sep, last: (sep.join(acts[:-1]) + last if acts[:-1] else "") + acts[-1]
    if not acts:
        return ["%s %s" % (take, lines), "=%s" % lines], run
    say = ["%s %s%s" % (take, lines, (", " if len(acts) > 1 else " and ") + link(", ", " and ")), "%s %s, then %s" % (take, lines, link(", then ", ", then ")), "?from %s, %s" % (lines, link(", ", " and ")), "first %s %s, (then|next|after that) %s" % (take, lines, link(", ", " and (then|finally) ")),
           "(with|for) %s: %s" % (lines, link(", ", ", "))]
    if steps and end in ("", "head", "tail", "count"):
        said = lines
        for k in steps:
            said = then["cut"][1] + " " + said if k == "cut" else said + ", " + then[k][1]
        said = {"": "=%s", "head": "=the first {n5} of %s", "tail": "=the last {n5} of %s", "count": "=the number of %s"}[end] % said
        say += [said, said]
    return say, run


# ---- substitutions

@compose("tables-sed", weight=4, tags="sed")
def tables_sed(rng):
    """On which lines, what is put for what; shown or written back."""
    scope, on, inner = rng.choice([("", "", ""), ("", "", ""), ("{line}", "on line {line}", ""), ("{line}", "on line {line}", ""), ("{line},{line2}", "(from|between) line {line} (to|and) [line] {line2}", ""), ("{line},{line2}", "on lines {line} to {line2}", ""), ("$", "on the last line", ""), ("1", "on the (first|top) line", ""),
                                   ("/{word3}/", "on [the] lines (with|containing|that mention) {word3}", ""), ("/{word3}/", "only (where|if) the line (also |)(mentions|contains|has) {word3}", ""), ("/{word3}/!", "except on lines (with|containing) {word3}", ""), ("{line},$", "from line {line} (on|to the end|onwards)", ""),
                                   ("/^#/!", "except (in|on) comment lines", "")])
    what = rng.choice(["all", "all", "all", "first", "nth", "case", "gone", "gone", "front", "end"])
    act = {"all": "s/{word}/{word2}/g", "first": "s/{word}/{word2}/", "nth": "s/{word}/{word2}/{n}", "case": "s/{word}/{word2}/gI", "gone": "s/{word}//g", "front": "s/^/{word}/", "end": "s/$/{word}/"}[what]
    spot = {"all": "", "first": "(but |)only the first [time|hit] on (a|each) line", "nth": "(but |)only occurrence [number] {n} (on|of) (a|each) line", "case": "(in any case|ignoring case|whatever the case)", "gone": "", "front": "", "end": ""}[what]
    tail = "%s %s" % (on, spot)
    wrote = {"gnu": "sed -i '%s%s' {file}" % (scope, act), "bsd": "sed -i '' '%s%s' {file}" % (scope, act)}
    show = {"gnu": "sed '%s%s' {file}" % (scope, act)} if what == "case" else "sed '%s%s' {file}" % (scope, act)
    if what == "case":
        wrote = {"gnu": wrote["gnu"]}
    dry = rng.random() < .45
    see = rng.choice(["(show|print|output) {file} with", "(preview|display) {file} with", "(leave|keep) {file} as it is but (show|print) it with", "without (changing|touching) {file}, (show|print) it with"])
    if what == "gone":
        if dry:
            return ["%s [every|all] {word} (removed|taken out|deleted|left out) %s" % (see, tail), "={file} (without|minus) [the text] {word} %s" % tail, "%s no {word} %s" % (see, tail)], show
        return ["(remove|erase|cut|strike|take out|strip) [the text|the word|every occurrence of] {word} (from|in) {file} %s" % tail,
                "in {file}, (erase|blank out|strike out|take away) [the text|the word] {word} %s" % tail, "?[the text|the word] {word} should (vanish|disappear|go) from {file} %s" % tail], wrote
    if what in ("front", "end"):
        place = "(in front of|before|at the start of|at the beginning of)" if what == "front" else "(behind|after|at the end of)"
        lines = {"": "(each|every) line", "$": "the last line", "1": "the (first|top) line", "/^#/!": "(each|every) line that is no comment"}.get(scope) or {"{line}": "line {line}", "{line},{line2}": "lines {line} to {line2}", "/{word3}/": "[the] lines (with|containing) {word3}", "/{word3}/!": "[the] lines without {word3}", "{line},$": "(each|every) line from {line} on"}[scope]
        if dry:
            return ["%s {word} (put|set|added) %s %s" % (see, place, lines), "={file} with {word} %s %s" % (place, lines)], show
        return ["(put|add|write|insert|place|stick) {word} %s %s (in|of) {file}" % (place, lines), "in {file}, (put|add|write|stick) {word} %s %s" % (place, lines), "?{word} should (stand|be|come) %s %s (in|of) {file}" % (place, lines)], wrote
    if dry:
        return ["%s {word} (replaced|substituted) (by|with) {word2} %s" % (see, tail), "%s {word2} (instead of|in place of|for) {word} %s" % (see, tail), "?what would {file} look like with {word2} (instead of|in place of) {word} %s" % tail, "={file} with {word} turned into {word2} %s" % tail], show
    return ["(replace|substitute|exchange|swap) {word} (by|with|for) {word2} %s (in|of) {file}" % tail, "in {file}, (change|turn|rewrite) {word} (to|into) {word2} %s" % tail, "(put|write|use) {word2} (instead of|in place of|where it says) {word} %s in {file}" % tail,
            "?{word} in {file} should (be|become|read|say) {word2} %s" % tail, "(edit|correct|fix) {file}: {word} (becomes|should read|must be) {word2} %s" % tail, "?{file} says {word} where it should say {word2}, (fix|correct) (it|that) %s" % tail], wrote


# ---- two lists

@compose("tables-lists", weight=3, tags="comm grep")
def tables_lists(rng):
    """Two lists compared: what both have, what one lacks; listed, counted, in the old order, saved."""
    rel = rng.choice(["both", "first", "second", "first", "both"])
    form = rng.choice(["comm", "comm", "comm", "grep", "count", "count", "save", "case"])
    noun = rng.choice(["(lines|entries|names|items)", "(lines|entries)", "(ids|values|words|keys|lines)"])
    base = {"both": "comm -12 <(sort {file}) <(sort {file2})", "first": "comm -23 <(sort {file}) <(sort {file2})", "second": "comm -13 <(sort {file}) <(sort {file2})"}[rel]
    keep = {"both": "grep -xFf {file2} {file}", "first": "grep -vxFf {file2} {file}", "second": "grep -vxFf {file} {file2}"}[rel]
    say = {"both": ["=[the] %s that (are|occur|stand|appear) in both {file} and {file2}%%s" % noun, "?(what|which %s) (do {file} and {file2} share|do {file} and {file2} have in common|are in {file} as well as in {file2})%%s" % noun, "=[the] (overlap|intersection) of {file} and {file2}%s", "=[the] %s of {file} that {file2} has too%%s" % noun, "intersect {file} (with|and) {file2}%s"],
           "first": ["=[the] %s of {file} that {file2} (lacks|does not have|is missing|doesn't have)%%s" % noun, "?(what|which %s) (does {file} have that {file2} does not|is in {file} but not in {file2}|are missing from {file2} compared with {file})%%s" % noun, "={file} (minus|without) [the %s in] {file2}%%s" % noun, "subtract {file2} from {file}%s", "(take|strike) [the] %s of {file2} out of {file}%%s" % noun],
           "second": ["=[the] %s of {file2} that {file} (lacks|does not have|is missing)%%s" % noun, "?(what|which %s) is new in {file2} compared (with|to) {file}%%s" % noun, "?(what|which %s) (was|were) added to {file} to (get|make) {file2}%%s" % noun, "=[the] (new|additional|extra) %s in {file2} (against|compared with|relative to) {file}%%s" % noun]}[rel]
    if form == "grep":
        return [s % rng.choice([", (in|keeping) [the] original order", " (without sorting|but do not sort)", ", order (kept|unchanged)", " and (keep|leave) the order as it is"]) for s in say], keep
    if form == "count":
        return [{"both": "?how many %s (do {file} and {file2} share|do {file} and {file2} have in common|are in both {file} and {file2})", "first": "?how many %s (of {file} are missing from {file2}|of {file} does {file2} lack|are in {file} but not in {file2})", "second": "?how many %s (of {file2} are new compared with {file}|of {file2} does {file} lack)"}[rel] % noun,
                {"both": "count [the] %s that {file} and {file2} have in common", "first": "count [the] %s of {file} that are not in {file2}", "second": "count [the] %s of {file2} that are not in {file}"}[rel] % noun,
                {"both": "=[the] number of %s (that are in both {file} and {file2}|shared by {file} and {file2})", "first": "=[the] number of %s (that only {file} has and not {file2}|in {file} without a match in {file2})", "second": "=[the] number of %s that are new in {file2} compared with {file}"}[rel] % noun], base + " | wc -l"
    if form == "save":
        return [s % rng.choice([" (into|saved as|saved to|written to) {file4}", ", save (them|that|it) (as|to|in) {file4}", ", output (into|to) {file4}"]) for s in say], base + " > {file4}"
    if form == "case":
        return [s % rng.choice([", ignoring case", ", (upper or lower case|case) does not matter", " (whatever|regardless of) the case"]) for s in say], keep.replace("grep -", "grep -i")
    return [s % "" for s in say], base


# ---- single requests

def t(id, run, say, default=None, weight=1.0):
    intent("tables-" + id, run=run, say=say, default=default, tags=run["gnu"].split()[0] if isinstance(run, dict) else run.split()[0].strip("("), weight=weight)


# header and shape of a table
t("numbered-header", "head -n 1 {csv} | tr ',' '\\n' | nl", ["=[the] column names of {csv} with their (numbers|positions|index)", "?which (number|position) does each column of {csv} have", "number the columns of {csv}", "(list|enumerate) the (columns|headers|fields) of {csv} with [their] (numbers|positions)", "?{csv} has too many columns, (list them numbered|number them for me)",
   "=a numbered list of the (fields|columns|headings) (in|of) {csv}"], weight=1.4)
t("column-position", "head -n 1 {csv} | tr ',' '\\n' | grep -nx '{key}'", ["?which (column|field) number (is|does) {key} (in|have in) {csv}", "?at (which|what) position is [the] {key} [column] in {csv}", "(find|tell me|look up) the (number|position|index) of the {key} column (in|of) {csv}", "=[the] (position|index|column number) of {key} in the header of {csv}", "?where in the header of {csv} is {key}"])
t("has-column", "head -n 1 {csv} | tr ',' '\\n' | grep -qx '{key}' && echo yes || echo no", ["?does {csv} have a column (called|named) {key}", "?is there a {key} column in {csv}", "check (if|whether|that) {csv} has a {key} (column|field)", "?is {key} among the (columns|headers) of {csv}", "tell me (if|whether) the header of {csv} (mentions|contains|has) {key}"])
t("tsv-header", "head -n 1 {file} | tr '\\t' '\\n'", ["=[the] (column names|headers|field names|headings) (of|in|from) the (tsv|tab separated) [file] {file}", "?(which|what) columns does the (tsv|tab separated file) {file} have", "list the (columns|fields) of the tsv [file] {file}, one per line", "?what are the (columns|headings) of the tab separated [file] {file}",
   "split the header of the tsv {file} into lines"])
t("tsv-count-columns", "head -n 1 {file} | awk -F '\\t' '{{ print NF }}'", ["?how many columns (does the tsv [file] {file} have|are in the tsv [file] {file})", "count the (columns|fields) of the (tsv|tab separated) [file] {file}", "=[the] number of (columns|fields) in the (tsv|tab separated) [file] {file}", "?how wide is the tsv {file} in columns", "tell me how many columns the tab separated {file} has"])
t("field-count-odd", "awk -F ',' 'NR == 1 {{ n = NF }} NF != n' {csv}", ["?which rows of {csv} have (too many or too few|the wrong number of|an unexpected number of) (fields|columns)", "=[the] (broken|malformed|ragged|damaged) (rows|lines) (of|in) {csv}", "=rows of {csv} with (more or fewer|a different number of) (fields|columns) than the header", "find the rows of {csv} (that do not fit the header|with a column too many or missing)",
   "check (that|whether) (each|every) row of {csv} has as many (fields|columns) as the header", "?is {csv} (ragged|malformed), which rows do not have the columns of the header"])
t("field-count-not-n", "awk -F ',' 'NF != {n}' {csv}", ["=rows of {csv} that do not have [exactly] {n} (fields|columns)", "?which (rows|lines) of {csv} have (more or fewer|other) than {n} (fields|columns)", "?(each|every) row of {csv} should have {n} (fields|columns), which (do not|don't)", "find (rows|lines) in {csv} where the number of (fields|columns) is not {n}",
   "print [the] lines of {csv} (without|not having) {n} (fields|columns)"])
t("field-count-spread", "awk -F ',' '{{ print NF }}' {csv} | sort | uniq -c", ["?do all (rows|lines) of {csv} have the same number of (fields|columns)", "?how many (fields|columns) do the (rows|lines) of {csv} have, and how many rows each", "count the rows of {csv} by [their] number of (fields|columns)", "=[the] (distribution|spread) of (field|column) counts in {csv}", "tally how many (fields|columns) the rows of {csv} have"])
t("words-not-n", "awk 'NF != {n}' {file}", ["=lines of {file} that do not have [exactly] {n} (words|fields)", "?which lines of {file} have (more or fewer|other) than {n} (words|fields)", "?(each|every) line of {file} should have {n} (words|fields), which (do not|don't)", "(find|show) [the] lines of {file} where the number of (words|fields) is not {n}", "?which lines of {file} break the rule of {n} (words|fields) per line"])
t("words-n", "awk 'NF == {n}' {file}", ["=lines of {file} (with|of|having) exactly {n} (words|fields|columns)", "?which lines of {file} (have|consist of) exactly {n} (words|fields)", "(print|keep|select) [only] [the] {n}-word lines of {file}", "keep [only] lines of {file} (made|made up) of {n} (words|fields)", "filter {file} to lines with exactly {n} (words|fields)"])
t("words-over-n", "awk 'NF > {n}' {file}", ["=lines of {file} (with|of|having) more than {n} (words|fields|columns)", "?which lines of {file} have more than {n} (words|fields)", "(print|keep|select) [only] [the] lines of {file} (with|that have) over {n} (words|fields)", "=lines in {file} that (exceed|go beyond) {n} words", "?are there lines in {file} with more than {n} words"])
t("header-and-last", "(head -n 1 {csv}; tail -n {n} {csv})", ["=the header and the last {n} (rows|records) of {csv}", "(show|print) the last {n} (rows|records|lines) of {csv} (together with|under|with) the header", "=the (bottom|final) {n} rows of {csv}, (with the header on top|but keep the header)", "?from {csv} i want the title row plus the {n} (rows|lines) at the end", "(keep|output) the header of {csv} and its last {n} rows"])
t("header-and-sample", {"gnu": "(head -n 1 {csv}; tail -n +2 {csv} | shuf -n {n})", "bsd": "(head -n 1 {csv}; tail -n +2 {csv} | sort -R | head -n {n})"}, ["=a random sample of {n} (rows|records) (of|from) {csv} (with|including) the header", "(draw|pick|sample|take) {n} random (rows|records) (of|from) {csv}, (keeping|but keep|and keep) the header",
   "=the header and {n} random rows of {csv}", "sample {n} (rows|records) at random from {csv} but (leave|keep) the header (on top|in place)", "?i want {n} random rows of {csv} under the header"])
t("shuffle-body", {"gnu": "(head -n 1 {csv}; tail -n +2 {csv} | shuf)", "bsd": "(head -n 1 {csv}; tail -n +2 {csv} | sort -R)"}, ["(shuffle|mix up|randomize) the rows of {csv} but (leave|keep) the header (on top|in place|where it is)", "=the rows of {csv} in random order (with|under) the header", "(shuffle|scramble) {csv} (without moving|except) the header", "?the rows of {csv} should come in random order, the header stays first", "={csv} shuffled below its header"])
t("header-and-range", "sed -n '1p;{line},{line2}p' {csv}", ["=the header and lines {line} to {line2} of {csv}", "(show|print) lines {line} (to|through) {line2} of {csv} (together with|under|with) the header", "?from {csv} i want the title row plus lines {line} to {line2}", "=lines {line} to {line2} of {csv}, (with the header on top|but keep the header)", "cut lines {line} to {line2} out of {csv} but keep the heading line"])
t("header-and-matches", "awk 'NR == 1 || /{word}/' {csv}", ["=the header and [all] [the] rows of {csv} (with|containing|that mention) {word}", "(search|grep) {csv} for {word} (but|and) (keep|show|leave in) the header [too]", "=rows of {csv} with {word} [anywhere], header (included|on top)", "(show|print) the header of {csv} and then [only] the rows (with|mentioning) {word}", "?which rows of {csv} have {word}, with the header above"], weight=1.2)
t("no-header-matches", "tail -n +2 {csv} | grep '{word}'", ["=rows of {csv} (with|containing) {word}, (leaving out|not counting|ignoring) the header", "(search|grep) [only] the (body|data) of {csv} for {word}, not the header", "skip the header of {csv} and (search|look) for {word} in the rest", "?which data rows of {csv} (have|contain) {word}, the header does not count", "=matches of {word} in {csv} below the header"])

# rows by other rows
t("dedupe-column", "awk -F ',' '!seen[${column}]++' {csv}", ["(keep|leave) [only] the first row of {csv} for each value of column {column}", "(dedupe|deduplicate) {csv} (by|on) column {column}", "(remove|drop) rows of {csv} (whose|where) column {column} (was seen before|repeats|has come up already)", "=one row of {csv} (per|for each|for every) value of column {column}",
   "?column {column} of {csv} should be unique, drop the later rows", "=rows of {csv} with a (distinct|unique) column {column}"], weight=1.3)
t("dedupe-field", "awk '!seen[${column}]++' {file}", ["(keep|leave) [only] the first line of {file} for each value of column {column}", "(dedupe|deduplicate) {file} (by|on) column {column}", "(remove|drop) lines of {file} (whose|where) column {column} (was seen before|repeats)", "=one line of {file} (per|for each|for every) value of column {column}",
   "weed out lines of {file} that repeat column {column}"], weight=1.2)
t("repeated-in-column", "awk -F ',' 'seen[${column}]++' {csv}", ["=rows of {csv} that repeat a column {column} (seen|used) (before|earlier|above)", "?which rows of {csv} have a column {column} that (came up|occurred|was used) already", "find [the] rows of {csv} with a duplicate column {column}, whole rows", "=[the] second and later rows of {csv} for the same column {column}", "list the rows of {csv} that reuse an earlier value of column {column}"])
t("in-list", "awk -F ',' 'NR == FNR {{ seen[$1]; next }} ${column} in seen' {file} {csv}", ["=rows of {csv} whose column {column} (is listed|occurs|stands|is) in {file}", "(keep|select|print) only rows of {csv} (whose|where) column {column} (is|appears|occurs) in [the list] {file}", "filter {csv} by the [list of] (ids|values|keys|names) in {file}, column {column}",
   "?which rows of {csv} have a column {column} that {file} lists", "look up the (ids|keys|values) of {file} in column {column} of {csv}"], weight=1.2)
t("not-in-list", "awk -F ',' 'NR == FNR {{ seen[$1]; next }} !(${column} in seen)' {file} {csv}", ["=rows of {csv} whose column {column} is not (listed|found) in {file}", "(drop|remove|leave out|exclude) [the] rows of {csv} (whose|where) column {column} (is|appears|occurs) in [the list] {file}", "=rows of {csv} except those with a column {column} (listed|named) in {file}",
   "?which rows of {csv} have a column {column} that {file} does not list", "(subtract|remove) the ids in {file} from {csv}, they are in column {column}"], weight=1.1)
t("join-csv", "join -t ',' <(sort -t ',' -k 1,1 {csv}) <(sort -t ',' -k 1,1 {csv2})", ["join {csv} (and|with) {csv2} on the first column", "(match up|merge|combine) the rows of {csv} and {csv2} (by|on) the (first column|id in the first column|key in the first column)", "=rows of {csv} and {csv2} with the same first column, side by side", "(look up|add) the columns of {csv2} for each row of {csv}, (matching|joining) on the first column",
   "?{csv} and {csv2} share an id in the first column, (join|merge|combine) them"], weight=1.3)
t("join-csv-left", "join -t ',' -a 1 <(sort -t ',' -k 1,1 {csv}) <(sort -t ',' -k 1,1 {csv2})", ["left join {csv} (and|with) {csv2} (on|by) the first column", "join {csv} (and|with) {csv2} on the first column (but keep|keeping) unmatched rows of the first",
   "(do|make) a left join of {csv} and {csv2}", "=a left outer join of {csv} and {csv2} on the first column", "?all rows of {csv}, with those of {csv2} added where the first column matches"], weight=.8)
t("join-csv-missing", "join -t ',' -v 1 <(sort -t ',' -k 1,1 {csv}) <(sort -t ',' -k 1,1 {csv2})", ["=rows of {csv} whose first column has no (match|partner|counterpart) in {csv2}", "?which rows of {csv} (find|have) no (match|partner) in {csv2} [by the first column]", "anti join {csv} (and|with) {csv2} on the first column", "=rows of {csv} with an id that {csv2} does not have", "(find|list) [the] rows of {csv} without a partner in {csv2}"], weight=.8)
t("stack", "cat {csv} <(tail -n +2 {csv2})", ["stack {csv2} (under|below|beneath) {csv} (with one header|keeping only the first header)", "(put|place) the (data|rows) of {csv2} (under|below|beneath) {csv}, (one header only|header once)", "?{csv} and {csv2} have the same columns, (stack|append) them under one header", "=the rows of {csv} followed by those of {csv2}, with one header", "(append|attach) the rows of {csv2} to those of {csv}, header only once"])
t("stack-all", "awk 'FNR > 1 || NR == 1' *.csv > {csv}", ["(combine|merge|concatenate|stack) all csv files (here|in this folder) into {csv} with (one header|a single header|the header only once)", "make {csv} out of all the csv files here, (header once|repeating no header)", "?(one|a single) {csv} from all csv files (here|in this folder), without (repeated|repeating) headers",
   "put all the csv files together in {csv} but the header only at the top", "(glue|append) every csv file here to {csv} with a single header line"], weight=1.2)
t("split-by-column", "awk -F ',' '{{ print > (${column} \".csv\") }}' {csv}", ["split {csv} into one file (per|for each) value of column {column}", "(write|put|send) the rows of {csv} into (separate|different) files by column {column}", "=a separate file for each value in column {column} of {csv}", "break {csv} up by column {column}, one (file|csv) per value", "?one csv for each column {column} out of {csv}"])

# columns changed
t("set-column", "awk -F ',' -v OFS=',' '{{ ${column} = \"{word}\"; print }}' {csv}", ["(set|change) column {column} of {csv} to {word} (in|on) (each|every) (row|line)", "(put|write) {word} (into|in) column {column} of (each|every) row of {csv}", "(overwrite|fill|replace) column {column} of {csv} with {word}", "?column {column} of {csv} should (be|read|say) {word} everywhere", "=each row of {csv} with column {column} set to {word}"])
t("replace-in-column", "awk -F ',' -v OFS=',' '${column} == \"{word}\" {{ ${column} = \"{word2}\" }} {{ print }}' {csv}", ["(replace|swap) {word} (by|with|for) {word2} (but only|only) in column {column} of {csv}", "where column {column} of {csv} is {word}, (write|put|make it) {word2}", "(change|turn|recode) {word} in column {column} of {csv} (to|into) {word2}", "?{word} in column {column} of {csv} should (be|become|read) {word2}", "={csv} with {word} in column {column} replaced by {word2}"])
t("strip-in-column", "awk -F ',' -v OFS=',' '{{ gsub(/{word}/, \"\", ${column}); print }}' {csv}", ["(remove|strip|delete|erase) {word} from column {column} of {csv} [only]", "take {word} out of column {column} (in|of) {csv}", "=column {column} of {csv} (freed of|without) {word}, other columns (as they are|unchanged)", "clean column {column} of {csv} of {word}", "?column {column} of {csv} should not contain {word} any more"])
t("upper-column", "awk -F ',' -v OFS=',' '{{ ${column} = toupper(${column}); print }}' {csv}", ["(uppercase|upper case|capitalize) column {column} of {csv}", "(put|turn|convert) column {column} of {csv} (in|into|to) (upper case|uppercase|capitals|capital letters)", "?column {column} of {csv} should be in (capitals|upper case)", "=column {column} of {csv} in capitals, the rest unchanged", "make column {column} of {csv} all caps"])
t("lower-column", "awk -F ',' -v OFS=',' '{{ ${column} = tolower(${column}); print }}' {csv}", ["(lowercase|lower case) column {column} of {csv}", "(put|turn|convert) column {column} of {csv} (in|into|to) (lower case|lowercase|small letters)", "?column {column} of {csv} should be in (small letters|lower case)", "=column {column} of {csv} in small letters, the rest unchanged", "make column {column} of {csv} all lower case"])
t("reorder", "awk -F ',' -v OFS=',' '{{ print ${column}, ${column2}, ${column3} }}' {csv}", ["(reorder|rearrange|reshuffle) the columns of {csv} to {column}, {column2}, {column3}", "=columns {column}, {column2} and {column3} of {csv} in (that|this|exactly this) order", "(print|output|write) {csv} with the columns in the order {column}, {column2}, {column3}", "?the columns of {csv} should come in the order {column} {column2} {column3}", "(arrange|put) the columns of {csv} as {column}, {column2}, {column3}"])
t("three-columns", "cut -d ',' -f {column},{column2},{column3} {csv}", ["=columns {column}, {column2} and {column3} (of|in|from) {csv}", "(print|show|take|keep|extract) [only] columns {column}, {column2} and {column3} (of|from|in) {csv}", "(reduce|trim|narrow) {csv} (to|down to) columns {column}, {column2} and {column3}", "?i only need columns {column}, {column2} and {column3} of {csv}", "cut columns {column}, {column2} and {column3} (out of|from) {csv}"], weight=1.2)
t("three-fields", "awk '{{ print ${column}, ${column2}, ${column3} }}' {file}", ["=(columns|fields|words) {column}, {column2} and {column3} (of|in|from) {file}", "(print|show|take|keep|extract) [only] (columns|fields) {column}, {column2} and {column3} (of|from|in) {file}", "?i only need (columns|fields) {column}, {column2} and {column3} of {file}", "(pull|pick) (columns|fields) {column}, {column2} and {column3} (out of|from) {file}", "(cut|isolate) (columns|fields) {column}, {column2} and {column3} (of|from) {file}"], weight=1.2)
t("columns-from", "cut -d ',' -f {column}- {csv}", ["=columns {column} and (up|onwards|later|following) (of|in|from) {csv}", "=[all] [the] columns of {csv} from (number {column}|column {column}|the {column}th) (on|onwards|to the last|to the end)", "(drop|skip|leave out) the columns of {csv} before column {column}", "(print|show) {csv} from column {column} (on|onwards|to the last one)", "?everything in {csv} from column {column} on"])
t("columns-until", "cut -d ',' -f -{column} {csv}", ["=the first {column} columns (of|in|from) {csv}", "(print|show|keep|cut out) [only] the first {column} columns (of|from) {csv}", "=columns of {csv} up to [and including] [number] {column}", "(drop|skip|leave out) the columns of {csv} after column {column}", "cut {csv} off after column {column}"])
t("drop-first-column", "cut -d ',' -f 2- {csv}", ["(drop|remove|omit|skip|leave out|strip) the first column (of|from) {csv}", "={csv} (without|minus|except) (its|the) first column", "=all columns of {csv} (but|except) the first", "(print|show) {csv} from the second column on", "?{csv}, but not the first column"], weight=1.2)
t("drop-last-column", {"gnu": "awk -F ',' -v OFS=',' '{{ NF--; print }}' {csv}", "bsd": "sed 's/,[^,]*$//' {csv}"}, ["(drop|remove|omit|skip|leave out|strip) the last column (of|from) {csv}", "={csv} (without|minus|except) (its|the) last column", "=all columns of {csv} (but|except) the last", "?{csv}, but not the last column", "cut the last column off {csv}"])
t("drop-first-word", "cut -d ' ' -f 2- {file}", ["(drop|remove|omit|skip|leave out|strip) the first (word|field) of (each|every) line (of|in) {file}", "=(each|every) line of {file} (without|minus|except) (its|the) first word", "=everything after the first (word|space) (on|of|in) (each|every) line of {file}", "(print|show) {file} from the second word of each line on", "cut the first word off (each|every) line of {file}"])
t("before-last-field", "awk '{{ print $(NF-1) }}' {file}", ["=the (next to last|last but one|penultimate|second to last) (column|field|word) of (each|every) line (of|in) {file}", "(print|show|get) the (next to last|last but one|penultimate|second to last) (column|field) (of|from) {file}", "?what is in the (next to last|penultimate|second to last) (column|field) of {file}", "=the field before the last [one] (in|of|on) (each|every) line of {file}", "take the field just before the last (from|of) (each|every) line of {file}"])
t("add-constant", "sed 's/$/,{word}/' {csv}", ["(add|append) a [last] column to {csv} (with|that says) {word} in (each|every) row", "(add|append|attach) {word} as [the] (last|a new last) (column|field) to (each|every) row of {csv}", "=each row of {csv} with {word} as an (additional|extra|new) field at the end", "?{csv} needs (another|one more|an extra) column [at the end] that always says {word}", "extend {csv} by a column that holds {word}"])
t("add-header", {"gnu": "sed -i '1i {text}' {csv}", "bsd": "printf '%s\\n' '{text}' | cat - {csv} > {csv}.tmp && mv {csv}.tmp {csv}"}, ["(add|put) the header [line] {text} (to|on top of|at the top of) {csv}", "?{csv} has no header, (add|put in|make it) {text}", "insert {text} as [the] (header|title row|heading) of {csv}", "give {csv} the header {text}", "?the first line of {csv} should be the header {text}"])
t("product-total", "awk -F ',' '{{ sum += ${column} * ${column2} }} END {{ print sum }}' {csv}", ["(multiply|take) column {column} (by|times) column {column2} in (each|every) row of {csv} and (add up|sum|total) (the results|it all)", "=the (sum|total) of column {column} times column {column2} (over|in|of) {csv}", "?what is the total of column {column} times column {column2} in {csv}", "=sum of products of columns {column} and {column2} (in|of) {csv}", "weight column {column} of {csv} by column {column2} and sum"])
t("running-total", "awk '{{ sum += ${column}; print sum }}' {file}", ["=[the|a] (running|cumulative|rolling) (sum|total) of column {column} (in|of) {file}", "(print|show|compute) (running|cumulative) totals (of|for) column {column} (in|of) {file}", "(accumulate|cumulate) column {column} of {file} line by line", "?how does column {column} of {file} add up line by line", "?after each line of {file}, what is the total of column {column} so far"])
t("running-total-csv", "awk -F ',' '{{ sum += ${column}; print sum }}' {csv}", ["=[the|a] (running|cumulative|rolling) (sum|total) of column {column} (in|of) {csv}", "(print|show|compute) (running|cumulative) totals (of|for) column {column} (in|of) {csv}", "(accumulate|cumulate) column {column} of {csv} row by row", "?after each row of {csv}, what is the total of column {column} so far", "?how does column {column} of {csv} add up row by row"])
t("differences", "awk 'NR > 1 {{ print ${column} - last }} {{ last = ${column} }}' {file}", ["=[the] (difference|change|increase|step) of column {column} from (each line|one line) to the next (in|of) {file}", "?by how much does column {column} of {file} (change|grow|rise) from line to line", "(subtract|compare) each value of column {column} (in|of) {file} (from|with) the next [one]", "=line to line (differences|deltas|changes) of column {column} (in|of) {file}", "?how far apart are successive values of column {column} in {file}"])
t("rounded", "awk '{{ printf \"%.{n}f\\n\", ${column} }}' {file}", ["round column {column} of {file} to {n} (decimals|decimal places|digits)", "=column {column} of {file} (rounded to|with) {n} (decimals|decimal places|digits after the point)", "(print|show) column {column} of {file} with {n} (decimals|digits after the point)", "?column {column} of {file} has too many decimals, {n} are enough", "cut column {column} of {file} down to {n} decimals"])
t("percent", "awk '{{ v[NR] = ${column}; sum += ${column} }} END {{ for (i = 1; i <= NR; i++) print 100 * v[i] / sum }}' {file}", ["=(each|every) value of column {column} of {file} as [a] (percentage|percent|share) of the total", "?what (share|percentage) of the total is each value in column {column} of {file}", "(turn|convert) column {column} of {file} into (percentages|percent|shares) [of the total]", "?how much of the total is each line of {file}, by column {column}, in percent", "=percentages instead of amounts for column {column} of {file}"], weight=.8)
t("min-max", "awk 'NR == 1 {{ min = max = ${column} }} ${column} < min {{ min = ${column} }} ${column} > max {{ max = ${column} }} END {{ print min, max }}' {file}", ["=[the] (smallest and largest|lowest and highest|minimum and maximum|min and max) (value|values|number|) (of|in) column {column} (of|in) {file}", "?what is the range of column {column} (in|of) {file}", "?between which (values|numbers) does column {column} of {file} (lie|vary|move)",
   "find both the (minimum and the maximum|lowest and the highest) of column {column} (in|of) {file}", "=the extremes of column {column} (in|of) {file}, low and high"])
t("stats", "awk 'NR == 1 {{ min = max = ${column} }} {{ sum += ${column} }} ${column} < min {{ min = ${column} }} ${column} > max {{ max = ${column} }} END {{ print NR, sum, sum / NR, min, max }}' {file}", ["=count, sum, average, minimum and maximum of column {column} (of|in) {file}", "=(summary|basic|descriptive) statistics (of|for) column {column} (of|in) {file}", "(summarize|describe) column {column} of {file} (in numbers|statistically|with sum, average, min and max)", "=sum, mean, min and max of column {column} (of|in) {file}", "?what are the key figures of column {column} in {file}"], weight=.8)
t("median", "sort -n {file} | awk '{{ v[NR] = $1 }} END {{ print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }}'", ["=[the] median (of|in) {file}", "=[the] median of [all] [the] numbers (in|of) {file}", "?what is the (median|middle value) of the numbers in {file}", "(compute|calculate|find|work out) the median (of|in) {file}", "?{file} holds numbers, what is the median"])
t("histogram", "awk '{{ n[int($1 / {n}) * {n}]++ }} END {{ for (b in n) print b, n[b] }}' {file} | sort -n", ["=a histogram of the numbers in {file} with (buckets|bins|steps) of {n}", "(bucket|bin|group) the numbers in {file} (into|in) (steps|classes|bins) of {n} and count", "?how many numbers of {file} fall in each (bucket|bin|class) of width {n}", "count the numbers in {file} per (bucket|interval|bin) of {n}", "?how are the numbers in {file} distributed, in steps of {n}"], weight=.7)


# logs
t("log-levels", "grep -oE 'DEBUG|INFO|WARN|ERROR|FATAL' {log} | sort | uniq -c | sort -rn", ["count the (log levels|levels|severities) (in|of) {log}", "?how many (debug, info, warn and error|info, warn and error|info and error) lines are in {log}", "=number of lines per (log level|level|severity) (in|of) {log}", "(tally|break down) {log} by (level|log level|severity)", "?how many (lines|messages) of each (level|severity) (are in|does) {log} [have]"], weight=1.1)
t("log-errors-per-day", "grep -i 'error' {log} | cut -c 1-10 | sort | uniq -c", ["=errors per day (in|of|from) {log}", "?how many errors (were there|did we have|are there) (each|per|on every) day in {log}", "count the errors (in|of) {log} (per day|by day|day by day|for each day)", "(tally|break down) the errors in {log} by (day|date)", "?on which days were there errors in {log}, and how many"])
t("log-lines-per-day", "cut -c 1-10 {log} | sort | uniq -c", ["=lines per day (in|of|from) {log}", "?how many (lines|entries|messages) (were there|were logged) (each|per|on every) day in {log}", "count the (lines|entries|messages) (in|of) {log} (per day|by day|day by day|for each day)", "group {log} by (day|date) and count", "?how busy was {log} (each day|day by day), in lines"])
t("log-words-per-day", "grep '{word}' {log} | cut -c 1-10 | sort | uniq -c", ["={word} lines per day (in|of|from) {log}", "?how often (does|did) {word} (occur|come up|appear) (each|per) day in {log}", "count [the] (lines|entries) with {word} in {log} (per day|by day|day by day)", "?on which days does {log} mention {word}, and how (often|many times)", "chart {word} in {log} (per day|by date) as counts"])
t("log-words-per-hour", "grep '{word}' {log} | cut -c 1-13 | sort | uniq -c", ["={word} lines per hour (in|of|from) {log}", "?how often (does|did) {word} (occur|come up|appear) (each|per|every) hour in {log}", "count [the] (lines|entries) with {word} in {log} (per hour|by hour|hour by hour)", "(tally|break down) [the] {word} lines of {log} by hour", "?in which hours does {log} mention {word}, and how often"])
t("log-since", "awk '$1 >= \"{date}\"' {log}", ["=lines of {log} (from|dated) {date} (on|onwards|or later)", "?what (was logged|happened|is) in {log} (since|from) {date} (on|)", "(show|print) {log} (since|starting with|starting from) {date}", "(drop|skip|leave out) (everything|all|the lines) (before|older than) {date} (in|from) {log}", "=entries of {log} (no earlier than|not before) {date}"])
t("log-until", "awk '$1 <= \"{date}\"' {log}", ["=lines of {log} (up to|until|through) [and including] {date}", "?what (was logged|happened|is) in {log} (until|up to) {date}", "(drop|skip|leave out) (everything|all|the lines) (after|newer than|later than) {date} (in|from) {log}", "=entries of {log} (no later than|not after) {date}", "cut {log} off after {date}"])
t("log-between-dates", "awk '$1 >= \"{date}\" && $1 <= \"{date2}\"' {log}", ["=lines of {log} (between|from) {date} (and|to|until|till) {date2}", "?what (was logged|happened) in {log} (between {date} and|from {date} to) {date2}", "(cut|extract|select) the (part|lines|entries) of {log} from {date} (to|until|through) {date2}", "=entries of {log} dated {date} to {date2}", "filter {log} to the days from {date} (to|until) {date2}"])
t("log-since-time", "sed -n '/{time}/,$p' {log}", ["=lines of {log} (from|since|after) {time} (on|onwards)", "?what (was logged|happened) in {log} (since|from) {time}", "(show|print) {log} (since|starting at|starting from|from) {time} [to the end]", "skip {log} (ahead|forward) to {time}", "?show me {log} from {time} onwards"])
t("log-word-today", "grep \"$(date +%F)\" {log} | grep '{word}'", ["?what does {log} say about {word} today", "=today's {word} lines (in|of|from) {log}", "=lines of {log} from today (with|that mention|containing) {word}", "(search|look) for {word} in today's (lines|part|entries) of {log}", "?did {word} occur today in {log}, show the lines"])
t("log-count-today", "grep -c \"$(date +%F)\" {log}", ["?how many lines (were written to|were added to|has) {log} today", "count today's (lines|entries|messages) (in|of) {log}", "=number of (lines|entries) of today in {log}", "?how much was logged to {log} today, in lines", "?how long is today's part of {log} in lines"])
t("log-first-last", "sed -n '1p;$p' {log}", ["=the first and [the] last line of {log}", "?(what|which) (time|time span|period) does {log} cover", "?when does {log} (begin|start) and when does it end", "(print|show) only the (first and last|opening and closing) lines of {log}", "?from when to when does {log} (go|run|reach)"])
t("first-last", "sed -n '1p;$p' {file}", ["=the first and [the] last line of {file}", "(print|show) only the (first and last|opening and closing|top and bottom) lines of {file}", "?how does {file} (begin and end|start and end)", "=both ends of {file}, one line each", "?what are the first and the last line of {file}"])
t("log-repeats", "cut -d ' ' -f 4- {log} | sort | uniq -c | sort -rn | head -n {n}", ["=the {n} most (common|frequent) messages (in|of) {log} (without|ignoring|not counting) (the|their) (timestamps|time stamps|dates)", "?which {n} messages (repeat|come up|occur) most in {log}, (whatever|regardless of) the time", "?{log} (is noisy|is full of noise), which {n} messages are (to blame|behind it)", "rank the messages (in|of) {log} (ignoring|without) the timestamp, top {n}", "?what does {log} keep saying, top {n} messages without the timestamps"])
t("log-agents", "awk -F '\"' '{{ print $6 }}' {log} | sort | uniq -c | sort -rn | head -n {n}", ["=[the] top {n} (user agents|browsers|agents) (in|of|from) {log}", "?which {n} (browsers|user agents|bots and browsers) (visit us|come up|appear) most in {log}", "=the {n} most (common|frequent) user agents (in|of) {log}", "rank the (browsers|user agents) (in|of) [the access log] {log}, top {n}", "?what browsers do our visitors use according to {log}, top {n}"])
t("log-bytes", "awk '{{ sum += $10 }} END {{ print sum }}' {log}", ["=[the] (total|number of) bytes (sent|served|transferred) (in|of|according to) [the access log] {log}", "?how (many bytes|much traffic|much data) (did we serve|was served|was sent|did the site serve) according to {log}", "(add up|sum|total) the (bytes|response sizes) (in|of) [the access log] {log}", "=[the] total traffic in {log}", "(compute|work out) the bandwidth used according to [the access log] {log}"])
t("log-5xx", "awk '$9 >= 500' {log}", ["=[all] [the] (server error|internal error) (requests|responses|lines) (in|of|from) {log}", "?which requests in {log} (made the server fail|ended in a server error|broke the server)", "=requests in {log} that (ended|failed) with a server error", "(show|find|print) [the] server errors in [the access log] {log}", "?did the server itself fail in {log}, which requests"])
t("log-4xx", "awk '$9 >= 400' {log}", ["=[all] [the] (failed|unsuccessful) requests (in|of|from) [the access log] {log}", "?which requests in {log} (failed|went wrong|were not answered properly)", "=requests in [the access log] {log} with an error status", "(show|find|print) [all] [the] requests that failed in [the access log] {log}", "filter [the access log] {log} to requests that were not successful"])
t("log-posts", "grep '\"POST ' {log}", ["=[all] [the] (POST|post) requests (in|of|from) {log}", "?which (POST|post) requests (are|were there) in {log}", "(show|find|print) [only] (POST|post) requests (in|from) [the access log] {log}", "?what was posted according to [the access log] {log}", "filter [the access log] {log} for (POST|post) requests"])
t("log-methods", "awk -F '\"' '{{ print $2 }}' {log} | cut -d ' ' -f 1 | sort | uniq -c | sort -rn", ["count the [http] (methods|verbs) (in|of) [the access log] {log}", "?how many (get and post|gets and posts) requests are in {log}", "=requests per [http] method (in|of) {log}", "(tally|break down) {log} by [http] (method|verb)", "?which [http] methods are used in {log}, and how often"])
t("log-ip-requests", "grep -c '^{ip} ' {log}", ["?how many requests (came|are) from {ip} in {log}", "?how often did {ip} (visit|come|hit us|call) according to {log}", "count the (requests|hits|visits) (of|by|from) {ip} in {log}", "=[the] number of (requests|hits) (by|from) {ip} (in|according to) {log}", "tell me how many times {ip} called us according to {log}"])
t("log-ip-pages", "grep '^{ip} ' {log} | awk '{{ print $7 }}' | sort | uniq -c | sort -rn", ["?which (pages|urls|paths) did {ip} (request|visit|open|look at) [in|according to] {log}", "=[the] (pages|urls) (requested|visited) by {ip} (in|according to) {log}, with counts", "?what (did|does) {ip} (want|ask for|look at) (in|according to) {log}", "=[the] (pages|urls) that {ip} (opened|asked for) (in|according to) {log}, most [often] first", "(list|count) the (pages|urls) {ip} (requested|called) in {log}"])
t("log-ip-lines", "grep '^{ip} ' {log}", ["=[all] [the] (requests|lines|entries) (of|from|by) {ip} in {log}", "?what has {ip} been (doing|up to) [in] {log}", "(show|find|print) everything (from|by) {ip} in [the access log] {log}", "(follow|trace) {ip} through {log}", "filter {log} to the requests (of|from) {ip}"])
t("log-slowest", "sort -rn -k {column} {log} | head -n {n}", ["=the {n} slowest requests (in|of) {log}, the time is in column {column}", "?which {n} requests in {log} took longest, the duration is column {column}", "?column {column} of {log} is the response time, (show|give me|what are) the {n} slowest", "=the {n} lines of {log} with the (longest|largest) (time|duration) in column {column}", "rank the requests in {log} by the time in column {column}, slowest first, top {n}"])
t("log-archives", "zgrep '{word}' {log}*", ["(search|grep) {log} and its (rotated|old|compressed|gzipped) (copies|versions|files) for {word}", "(look|search) for {word} in {log}, rotated (copies|logs|files) included", "?does {word} (occur|come up) in {log} or its (rotated|older|archived) copies", "=lines with {word} in {log} and all its rotations", "grep {word} in {log} and also in the old logs beside it"])
t("zgrep-count", "zgrep -c '{word}' {file}.gz", ["?how many lines (of|in) {file}.gz (mention|contain|have) {word}", "count the lines (with|containing|that mention) {word} in {file}.gz", "=number of lines with {word} in the (gzipped|compressed) [file] {file}.gz", "without unpacking it, count {word} in {file}.gz", "(count|tell me) how many lines of {file}.gz have {word}"])
t("zgrep-names", "zgrep -l '{word}' *.gz", ["?which (gz|gzipped|compressed) files (here|) (mention|contain|have) {word}", "=[the] names of the (gz|gzipped|compressed) files (with|containing|that mention) {word}", "?in which of the gz files is {word}", "(list|name) the gz files that (mention|contain) {word}, without unpacking them", "search all gz files for {word} but print only [the] names"])

# lists and lines
t("same-set", "diff <(sort {file}) <(sort {file2})", ["?do {file} and {file2} (hold|contain|have) the same lines (in whatever order|in any order|if order does not matter)", "compare {file} and {file2} (regardless of|ignoring|whatever) [the] (order|line order|order of the lines)", "=[the] differences between {file} and {file2} once (sorted|both are sorted)", "diff {file} (and|against|with) {file2} after sorting [both]", "?is {file2} just {file} in another order"], weight=1.2)
t("union", "sort -u {file} {file2}", ["=the union of {file} and {file2}", "(merge|combine|unite|pool) {file} and {file2} (without|dropping|removing) (duplicates|repeats|doubles)", "=each line of {file} or {file2} [but only] once", "=everything in {file} or {file2} or both, no (repeats|duplicates|doubles)", "?one list out of {file} and {file2}, (nothing twice|no repeats)"], weight=1.2)
t("interleave", "paste -d '\\n' {file} {file2}", ["(interleave|alternate|zip up) the lines of {file} and {file2}", "=a line of {file}, then a line of {file2}, and so on", "(print|show) {file} and {file2} alternating [line by line]", "merge {file} and {file2} by taking a line from each in turn", "print a line of {file} and one of {file2} by turns"])
t("pairs", "paste - - < {file}", ["(join|put|print) (each|every) pair of lines (in|of) {file} (on|onto|into) one [line]", "=lines of {file} in pairs, side by side", "(put|set) every second line of {file} (beside|next to) the line before [it]", "?{file} has name and value on alternating lines, (join|put) each pair on one line", "fold {file} so that a line and its successor are on one line"])
t("n-per-line", "xargs -n {n} < {file}", ["(print|put|arrange) the (words|items|entries) of {file} {n} (per|to a|on a|on each) line", "=the (words|items|entries) of {file}, {n} on each line", "(group|batch) the (words|items) (in|of) {file} (into|in) lines of {n}", "?{n} (words|items) of {file} per line", "wrap the (words|items) of {file} after every {n}"])
t("by-length", "awk '{{ print length, $0 }}' {file} | sort -n | cut -d ' ' -f 2-", ["(sort|order|arrange|rank) the lines of {file} by (length|how long they are|their length)", "=lines of {file} from (short to long|shortest to longest)", "=lines of {file} (sorted|ordered) by (length|number of characters), shortest first", "(put|show) the (short|shortest) lines of {file} first [and the longest last]", "?the shortest line of {file} should come first"], weight=1.1)
t("by-length-down", "awk '{{ print length, $0 }}' {file} | sort -rn | cut -d ' ' -f 2-", ["(sort|order|rank) the lines of {file} by length, longest first", "=lines of {file} from (long to short|longest to shortest)", "(put|show) the longest lines of {file} first", "?the longest line of {file} should come first, the shortest last", "(arrange|rank) the lines of {file} by descending length"])
t("longest-n", "awk '{{ print length, $0 }}' {file} | sort -rn | head -n {n} | cut -d ' ' -f 2-", ["=the {n} longest lines (in|of) {file}", "?which {n} lines of {file} are [the] longest", "(find|show) the {n} lines of {file} with the most characters", "?what are the {n} longest lines of {file}", "(list|print|get) the top {n} lines of {file} by length"])
t("by-last-field", "awk '{{ print $NF, $0 }}' {file} | sort | cut -d ' ' -f 2-", ["(sort|order) {file} by (the|its) last (column|field|word)", "=lines of {file} (sorted|ordered) by (their|the) last word", "?{file} has (lines|names) of different lengths, sort [it] by the last word", "(order|arrange) the (names|lines) in {file} by (surname|last name|last word)", "?the last word on each line of {file} decides the order"])
t("two-keys", "sort -k {column},{column} -k {column2},{column2} {file}", ["sort {file} by column {column} and then [by] column {column2}", "(sort|order) {file} by column {column}, ties (broken|settled) by column {column2}", "=lines of {file} (sorted|ordered) by columns {column} and {column2}", "(sort|order) the lines of {file} first by column {column}, then by column {column2}", "?{file} should be ordered by column {column}, and by column {column2} where that is equal"], weight=1.2)
t("two-keys-num", "sort -k {column},{column} -k {column2},{column2}n {file}", ["sort {file} by column {column} and then numerically by column {column2}", "(sort|order) {file} by column {column} and, within that, by the number in column {column2}", "=lines of {file} sorted by column {column}, then by column {column2} as a number", "(arrange|group) {file} by column {column}, inside each group by rising column {column2}, a number", "?column {column} of {file} is text and column {column2} a number, sort by both"])
t("two-keys-csv", "sort -t ',' -k {column},{column} -k {column2},{column2} {csv}", ["sort {csv} by column {column} and then [by] column {column2}", "(sort|order) {csv} by column {column}, ties (broken|settled) by column {column2}", "=rows of {csv} (sorted|ordered) by columns {column} and {column2}", "(sort|order) the rows of {csv} first by column {column}, then by column {column2}", "?{csv} should be ordered by column {column}, and by column {column2} where that is equal"], weight=1.2)
t("sort-month", "sort -M {file}", ["(sort|order) {file} by month [name]", "=lines of {file} (from january to december|in the order of the months)", "?{file} starts with month names, (sort|order) [it] by (calendar|the calendar)", "(sort|order) the months in {file} (properly|the calendar way), not alphabetically", "?january before february and so on, sort {file} like that"])
t("sort-human", "sort -rh {file}", ["(sort|order) {file} by (sizes|human readable sizes), (largest|biggest) first", "=lines of {file} (sorted|ordered) by human readable size, (descending|biggest first)", "?{file} has (sizes|amounts) (like|such as) K, M and G, sort [it] (with the biggest first|from big to small)", "(sort|order) human readable (sizes|numbers) in {file} from (big to small|large to small)", "rank the entries of {file} by human readable size, biggest on top"])
t("sort-check", "sort -c {file}", ["?is {file} (sorted|in order|in alphabetical order) [already]", "check (if|whether|that) {file} is (sorted|in order) [already]", "?are the lines of {file} (in order|sorted)", "?where is {file} (not sorted|out of order|not in order)", "verify [that] {file} is sorted"], weight=1.1)
t("sort-check-num", "sort -nc {file}", ["?is {file} (sorted numerically|in numerical order)", "check (if|whether|that) the numbers in {file} are (sorted|in order|ascending)", "?do the numbers in {file} (only rise|ascend|go up) [throughout]", "verify [that] {file} is in numerical order", "?is any number in {file} smaller than the one before it"])
t("sort-in-place", "sort -o {file} {file}", ["sort {file} (in place|itself|onto itself|and overwrite it|and save it)", "?{file} should be sorted (from now on|on disk|for good)", "(sort|order) {file} and (write|store|put) the result back (into it|to the same file)", "?keep {file} sorted, (overwrite|rewrite) it in order", "put {file} in order and save it under the same name"])
t("unique-any-case", "sort -fu {file}", ["=(unique|distinct|different) lines of {file}, (ignoring|regardless of|whatever the) case", "(dedupe|deduplicate) {file} (ignoring|regardless of) case", "(remove|drop) (duplicates|repeats) from {file} even if they differ in (case|upper and lower case)", "sort {file} and count a and A as the same, (no repeats|no duplicates|each once)", "=lines of {file} once each, capitals or not"])
t("uniq-c-plain", "uniq -c {file}", ["count (runs|repeats|neighbours) of equal (adjacent|consecutive|neighbouring) lines (in|of) {file}", "?how (often|many times) is each line of {file} repeated in a row", "(collapse|squeeze) (consecutive|adjacent) equal lines of {file} and show how many there were", "=run lengths of the lines (in|of) {file}", "?{file} is sorted [already], count each line"])
t("uniq-d-plain", "uniq -d {file}", ["=lines of {file} that are repeated (right after each other|in a row|back to back)", "?which lines of {file} (immediately repeat|follow themselves|repeat in a row)", "?{file} is sorted [already], which lines repeat", "(show|print) [the] lines (in|of) {file} with an identical neighbour", "find lines of {file} that directly repeat the line before"])
t("most-common-one", "sort {file} | uniq -c | sort -rn | head -n 1", ["=the [single] most (common|frequent) line (in|of) {file}", "?which line (occurs|comes up|appears) most often in {file}", "?what (is|comes up) most often in {file}", "=the line that {file} repeats most", "?who is named most often in the list {file}"])
t("least-common", "sort {file} | uniq -c | sort -n | head -n {n}", ["=the {n} (rarest|least common|least frequent) lines (in|of) {file}", "?which {n} lines (occur|come up|appear) least often in {file}", "=the {n} lines that {file} repeats least", "?what are the {n} rarest entries (in|of) {file}", "rank the lines of {file} by frequency, rarest first, {n} of them"])
t("times-n", "sort {file} | uniq -c | awk '$1 == {n}'", ["=lines that (occur|appear|are) exactly {n} times in {file}", "?which lines (occur|appear|come up) exactly {n} times in {file}", "?what is listed {n} times in {file}, no more and no less", "find [the] lines of {file} repeated exactly {n} times", "filter {file} to the entries that it has exactly {n} times"])
t("times-over", "sort {file} | uniq -c | awk '$1 > {n}'", ["=lines that (occur|appear|come up) more than {n} times in {file}", "?which lines (occur|appear|are repeated) more than {n} times in {file}", "?what is listed over {n} times in {file}", "find [the] lines of {file} (seen|repeated) more than {n} times", "=entries that {file} has more than {n} times"])
t("different-words", "tr -cs '[:alnum:]' '\\n' < {file} | sort -u | wc -l", ["?how many (different|distinct|unique) words (are in|does) {file} [use|have|contain]", "=[the] (size of the vocabulary|number of different words) (in|of) {file}", "count the (distinct|different|unique) words (in|of) {file}", "?how (rich|large) is the vocabulary of {file}", "tell me how many distinct words {file} has"])
t("letters", "grep -o . {file} | sort | uniq -c | sort -rn", ["count (how often|how many times) each (letter|character) (occurs|comes up|appears) in {file}", "=[the] (letter|character) (frequencies|frequency|counts) (in|of) {file}", "?which (letters|characters) (occur|come up) most [often] in {file}", "(tally|rank) the (letters|characters) (in|of) {file}", "rank the letters of {file} by how often they occur"])
t("count-commas", "tr -cd ',' < {file} | wc -c", ["?how many commas (are in|does) {file} [have|contain]", "count the commas (in|of) {file}", "=[the] number of commas (in|of) {file}", "(delete|drop) everything but the commas of {file} and count them", "?how often does {file} have a comma"])
t("numeric-lines", "grep -E '^[0-9]+$' {file}", ["=lines of {file} that are (numbers|numeric|nothing but digits|only digits)", "?which lines of {file} are (pure|plain) numbers", "(keep|print) [only] the (numeric|all-digit) lines of {file}", "=lines (in|of) {file} (made|consisting) of digits (only|alone)", "filter {file} to lines that are plain numbers"])
t("non-numeric-lines", "grep -vE '^[0-9]+$' {file}", ["=lines of {file} that are (not numbers|not numeric|no numbers)", "?which lines of {file} are not (pure|plain|valid) numbers", "(hide|drop|leave out) the numeric lines of {file}", "?{file} should hold only numbers, which lines do not", "find what is not a number in {file}, line by line"])
t("lines-starting-digit", "grep '^[0-9]' {file}", ["=lines of {file} that (start|begin) with a (digit|number)", "?which lines of {file} (start|begin) with a (digit|number)", "(keep|print) [only] [the] lines of {file} with a digit in front", "(find|show|get) lines (in|of) {file} whose first character is a digit", "=[the] numbered lines (in|of) {file}, those with a digit at the start"])
t("trailing-space-lines", "grep -n '[[:space:]]$' {file}", ["?which lines of {file} (end in|have) (trailing|stray) (spaces|whitespace|blanks)", "find (trailing|stray) (spaces|whitespace|blanks) in {file}", "=lines of {file} that end (in|with) (a space|whitespace|blanks), with [line] numbers", "?where does {file} have whitespace at the end of lines", "(show|list) lines of {file} with blanks at the end, numbered"])

# line ranges and what stands around a line
t("two-lines", "sed -n '{line}p;{line2}p' {file}", ["=lines {line} and {line2} of {file}, nothing else", "(print|show|get) [only] line {line} and line {line2} (of|from) {file}", "?what (is on|do) lines {line} and {line2} of {file} [say]", "(pick|pull) lines {line} and {line2} (out of|from) {file}", "?i only care about lines {line} and {line2} of {file}"], weight=1.1)
t("without-range", "sed '{line},{line2}d' {file}", ["={file} without lines {line} to {line2}", "(print|show) {file} but (skip|leave out|not) lines {line} (to|through) {line2}", "(skip|hide|leave out) lines {line} (to|through) {line2} of {file} (in the output|when printing it)", "?all of {file} except lines {line} to {line2}", "display {file} with lines {line} to {line2} left out"], weight=1.1)
t("without-line", "sed '{line}d' {file}", ["={file} without line {line}", "(print|show) {file} but (skip|leave out|not) line {line}", "(skip|hide|leave out) line {line} of {file} (in the output|when printing it)", "?all of {file} except line {line}", "display {file} with line {line} left out"])
t("without-last", {"gnu": "head -n -1 {file}", "bsd": "sed '$d' {file}"}, ["={file} without (its|the) last line", "(print|show) {file} but (skip|leave out|not) the last line", "=all lines of {file} (but|except) the last [one]", "?everything in {file} except the (bottom|last|closing) line", "(cut|chop) the (footer|last line) off {file} (in the output|when printing it)"])
t("without-ends", "sed '1d;$d' {file}", ["={file} without (its|the) first and last line", "(print|show) {file} but neither the first nor the last line", "=the (inside|middle) of {file}, not the first or the last line", "?everything in {file} except the (opening and closing|first and last) line", "trim the first and the last line off {file} in the output"])
t("skip-n", {"gnu": "tail -n +$(({n} + 1)) {file}"}, ["(skip|pass over|ignore) the first {n} lines of {file}", "=everything after the first {n} lines (of|in) {file}", "={file} without (its|the) first {n} lines", "(print|show) {file} but (leave out|not) the first {n} lines", "?the first {n} lines of {file} are (junk|preamble|comments), show the rest"])
t("until-word", "sed '/{word}/q' {file}", ["={file} up to (and including|) the first line (with|containing) {word}", "(print|show|read) {file} until {word} (comes up|appears|turns up)", "stop (printing|showing) {file} (once|as soon as|when) {word} (comes up|appears)", "=everything (in|of) {file} until [the line with] {word}, that line included", "read {file} as far as the line with {word}"], weight=1.1)
t("before-word", "sed '/{word}/,$d' {file}", ["=everything (in|of) {file} before the [first] line with {word}", "(cut|chop) {file} off (before|ahead of|just before) [the line with] {word}", "(print|show) {file} until [just] before {word}, without that line", "?what (comes|stands|is) in {file} before the line with {word}", "(drop|leave out) {word} and everything (below|after) it in {file}"], weight=1.1)
t("after-word", "sed '1,/{word}/d' {file}", ["=everything (in|of) {file} after the [first] line with {word}", "?what (comes|stands|is) in {file} below the line with {word}", "(print|show) {file} (from just after|starting below) [the line with] {word}, without that line", "(drop|leave out) everything in {file} up to and including {word}", "=the part of {file} that follows the line with {word}, excluding that line"], weight=1.1)
t("line-below-word", "sed -n '/{word}/{{n;p}}' {file}", ["=(only|just) the line (right below|right after|following) [each] {word} in {file}, not the match itself", "(print|show) the line below (each|every) line with {word} in {file}, but not that line", "?what stands on the line right (below|after) {word} in {file}", "?what is the line under {word} in {file}, only that one", "skip the {word} line itself and show the one below it in {file}"])
t("between-exclusive", "sed -n '/{word}/,/{word2}/{{//!p}}' {file}", ["=lines of {file} between {word} and {word2}, (without|not including|excluding) (those|the markers|these lines)", "?what (stands|is) strictly between {word} and {word2} in {file}", "(print|show) only the (inside|content) of the {word} to {word2} (block|section) (in|of) {file}, not its borders", "(extract|take|get) what lies between [the lines] {word} and {word2} in {file}, without the lines themselves", "=content between {word} and {word2} in {file}, the marker lines left out"])
t("without-block", "sed '/{word}/,/{word2}/d' {file}", ["={file} without the (block|section|part) from {word} to {word2}", "(skip|hide|leave out) everything (in|of) {file} from {word} to {word2} (in the output|when printing it)", "(print|show) {file} but not the (lines|section) from {word} (to|until|through) {word2}", "={file} with the {word} to {word2} (block|part) cut out, only shown", "?everything in {file} except what is between {word} and {word2} [and the markers]"])
t("line-numbers-of", "grep -n '{word}' {file} | cut -d ':' -f 1", ["=(only|just) the [line] numbers of the lines (with|containing) {word} in {file}", "?what are the numbers of the lines of {file} that (mention|contain) {word}, (numbers only|without the text)", "(print|list) (only|just) the line numbers where {word} (occurs|appears) in {file}", "?at which line numbers is {word} in {file}, without the lines themselves", "get the bare line numbers of {word} in {file}"], weight=1.1)
t("first-line-number", "grep -n -m 1 '{word}' {file} | cut -d ':' -f 1", ["?(at|on) (what|which) line (does|is) {word} (first|for the first time) in {file}", "=[the] line number of the first {word} in {file}", "?in which line of {file} does {word} first (appear|occur|come up), just the number", "=[just] the number of the first line with {word} in {file}", "(find|print) the number of the first line of {file} that (mentions|contains) {word}"])
t("paragraph-n", "awk -v RS= 'NR == {n}' {file}", ["=paragraph [number] {n} of {file}", "(print|show|read) [only] paragraph {n} of {file}", "?what (is in|does) paragraph {n} of {file} [say]", "?in {file}, paragraph {n} [only]", "(get|extract|quote) paragraph {n} (of|from) {file}"])
t("count-paragraphs", "awk -v RS= 'END {{ print NR }}' {file}", ["?how many paragraphs (are in|does) {file} [have]", "count the paragraphs (in|of) {file}", "=[the] number of paragraphs (in|of) {file}", "?how many (blocks of text|text blocks) separated by blank lines does {file} have", "tell me how many paragraphs {file} has"])
t("heads", "head -n {n} *.{ext}", ["=the first {n} lines of (each|every) {ext} file (here|in this folder|)", "(peek|look) (into|at) (all|every|each) {ext} (file|files), {n} lines each", "?how do the {ext} files (here|) (begin|start), {n} lines each", "(show|print) the (start|top|beginning) of (every|each) {ext} file, {n} lines", "=a preview of {n} lines of (each|every) {ext} file"])
t("tails", "tail -n {n} *.{ext}", ["=the last {n} lines of (each|every) {ext} file (here|in this folder|)", "?how do the {ext} files (here|) end, {n} lines each", "(show|print) the (end|bottom) of (every|each) {ext} file, {n} lines", "=the final {n} lines of all {ext} files", "(look|peek) at how (each|every) {ext} file ends, {n} lines"])

# grep, next to the composed ones
t("no-names", "grep -h '{word}' *.{ext}", ["=lines with {word} in (all|the) {ext} files (without|but not) the file names (in front|)", "(search|grep) [the|all] {ext} files (here|) for {word}, (but leave out|without|no) (file names|names of files)", "?{word} in the {ext} files, but not the names (of the files|in front)", "(grep|find) {word} in [all] [the] {ext} files but hide the file names", "=only the lines with {word} from the {ext} files, no names in front"])
t("count-each-here", "grep -c '{word}' *.{ext}", ["?how many lines with {word} does each {ext} file (here|) have", "count {word} (per|for each|in each) {ext} file (here|in this folder|)", "=[the] {word} line count (of|for) (each|every) {ext} file (here|)", "?{word}, counted file by file, in the {ext} files here", "for each {ext} file here, count the lines with {word}"])
t("names-here", "grep -l '{word}' *.{ext}", ["?which {ext} files here (mention|contain|have) {word}", "=the names of the {ext} files in this folder (with|that mention) {word}", "(list|name) the {ext} files (here|in the current folder) that (mention|contain|have) {word}", "?in which of the {ext} files (here|in this folder) is {word}", "(grep|search) the {ext} files in this folder for {word}, (names|file names) only"])
t("all-matches-tree", "grep -rhoE '{word}' {dir} | sort | uniq -c | sort -rn", ["(collect|gather) (everything|all text) that matches [the regex] {word} [(under|below|in) {dir}] and count (each|the) (variant|variants|form|match)", "?which (variants|forms) match [the pattern] {word} [(under|below|in) {dir}], and how often each", "=a tally of what the pattern {word} matches [(under|below|in) {dir}]", "=every distinct match of the regex {word} [(under|below|in) {dir}] with its count", "count the different matches of the pattern {word} [(under|below|in) {dir}]"], D)
t("most-hits", "grep -rc '{word}' {dir} | sort -t ':' -rn -k 2,2 | head -n {n}", ["=the {n} files with the most {word} lines [(under|below|in) {dir}]", "?which {n} files [(under|below|in) {dir}] (mention|contain|use) {word} most [often]", "rank [the] files [(under|below|in) {dir}] by [their] number of {word} lines, top {n}", "?where [(under|below|in) {dir}] is {word} concentrated, top {n} files", "=top {n} files [(under|below|in) {dir}] by lines with {word}"], D)
t("same-line-order", "grep '{word}.*{word2}' {file}", ["=lines of {file} (with|in which) {word} [comes] (before|followed by|and later) {word2}", "?which lines of {file} have {word} and (later on|further right|then) {word2}", "(find|show) lines (of|in) {file} where {word2} (follows|comes after) {word}", "=lines of {file} where {word} precedes {word2}", "(grep|search) {file} for {word} with {word2} after it on the line"])
t("three-words-all", "grep '{word}' {file} | grep '{word2}' | grep '{word3}'", ["=lines of {file} with {word}, {word2} and {word3} (together|all at once|on the same line)", "?which lines of {file} (mention|contain|have) all of {word}, {word2} and {word3}", "?the lines of {file} should (contain|have) {word} as well as {word2} and {word3}", "(find|show) [the] lines of {file} that have all of {word}, {word2} and {word3}", "?{word}, {word2} and {word3} must all be on the line, file {file}"])
t("neither-nor", "grep -vE '{word}|{word2}' {file}", ["=lines of {file} with neither {word} nor {word2}", "?which lines of {file} (mention|contain|have) neither {word} nor {word2}", "(hide|drop|leave out|suppress) [the] lines of {file} with {word} or {word2}", "={file} (without|cleared of) [all] {word} and {word2} lines", "?no {word} and no {word2}, the other lines of {file}"], weight=1.1)
t("starts-or", "grep -E '^({word}|{word2})' {file}", ["=lines of {file} that (start|begin) with {word} or {word2}", "?which lines of {file} (start|begin) with (either |){word} or {word2}", "(keep|print) [only] [the] lines of {file} (starting|beginning) with {word} or {word2}", "(grep|search) {file} for {word} or {word2} at the (start|beginning) of the line", "(find|show) lines (of|in) {file} that open with {word} or {word2}"])
t("line-is", "grep -qx '{word}' {file} && echo yes || echo no", ["?is {word} (listed in|an entry of|an entry in) {file}", "?does the list {file} (contain|have|include) [exactly] {word} [as a line of its own]", "check (if|whether) {word} is (listed in|an entry of) {file}", "tell me (if|whether) the list {file} has a line {word}", "?is there a line in {file} that is just {word}, yes or no"])
t("value-of-key", "sed -n 's/^{key}=//p' {file}", ["=[the] value of {key} in [the] [(env file|config|properties file|settings file)] {file}", "?what is {key} set to in {file}", "?which value does {key} have in [the] [(env file|config|ini file)] {file}", "(read|get|look up) [the value of] {key} (in|from) [the] (config|env file|properties file) {file}", "=what {file} sets {key} to"], weight=1.2)
t("between-texts", "sed -n 's/.*{word}\\(.*\\){word2}.*/\\1/p' {file}", ["=[the] text between {word} and {word2} (on|within) (each|the same|a) line (of|in) {file}", "(extract|cut out|pull out|get) (what|whatever|the part that) (stands|is) between {word} and {word2} (on|in) each line of {file}", "?what stands between {word} and {word2} on the lines of {file}", "(print|show) only the text after {word} and before {word2} (in|of) (each|every) line of {file}", "=whatever is enclosed by {word} and {word2} on each line of {file}"])
t("after-text", "sed -n 's/.*{word}//p' {file}", ["=[only] (what|the text that|whatever) (follows|comes after) {word} (on|in) (each|its|the) line (of|in) {file}", "(extract|get|cut out) the rest of the line after {word} (from|in) {file}", "?what follows {word} on its line in {file}, without {word} itself", "(drop|remove) everything up to and including {word} from the lines of {file} that have it, show only those", "=the remainder of each line of {file} behind {word}"])
t("domains-of-mails", "cut -d '@' -f 2 {file} | sort | uniq -c | sort -rn", ["count the (email|mail) (domains|providers) (in|of) {file}", "?which (email|mail) (domains|providers) are most common in {file}", "=addresses per (mail|email) (domain|provider) (in|of) {file}", "?{file} lists email addresses, how many per domain", "tally the part after the at sign of the addresses in {file}"])
t("domains-of-urls", "awk -F '/' '{{ print $3 }}' {file} | sort | uniq -c | sort -rn", ["count the (hosts|domains|sites) of the (urls|links) (listed|) in {file}", "?which (sites|domains|hosts) do the (urls|links) in {file} (point|lead|go) to, and how often", "=(urls|links) per (domain|site|host) (in|of) {file}", "?{file} lists urls, how many per (site|host|domain)", "(tally|rank) the (hosts|domains) of the links in {file}"])
t("strip-extensions", "sed 's/\\.[^.]*$//' {file}", ["=the (file names|names|paths) in {file} without [their] (extensions|endings)", "(strip|cut|remove) the (extension|ending) (from|off) (each|every) (name|file name|path) (listed|) in {file} [in the output]", "?the names in {file} but not their extensions", "?{file} is a list of file names, print them without extension", "=base names without (ending|extension) from the list {file}"])

# sed and tr, shown and not written back
t("quote-lines", "sed 's/.*/\"&\"/' {file}", ["(put|set|wrap) (each|every) line of {file} in (double quotes|quotation marks|quotes)", "=lines of {file} (in|inside|surrounded by) (double quotes|quotation marks|quotes)", "(quote|enclose in quotes) (each|every) line of {file}", "?(each|every) line of {file} should have quotes around it", "(print|show) {file} with each line in double quotes"], weight=1.1)
t("quoted-comma-list", "sed \"s/.*/'&'/\" {file} | paste -sd ','", ["(turn|make|convert) {file} into a quoted comma list (for sql|for an sql query|for an in clause)", "=lines of {file} in single quotes, (joined|separated) by commas", "?{file} is a list of ids, i need [it] quoted and comma separated for sql", "join the lines of {file} with commas, each in single quotes", "=an sql in list from the lines of {file}"])
t("wrap-lines", "sed 's/.*/{word}&{word2}/' {file}", ["=lines of {file} with {word} in front and {word2} (behind|at the end)", "(put|wrap|enclose) (each|every) line of {file} (between|in) {word} and {word2}", "(surround|bracket) the lines of {file} with {word} and {word2}", "?{word} should come before and {word2} after each line of {file}", "bracket each line of {file}, {word} on the left and {word2} on the right"])
t("strip-inline-comments", "sed 's/#.*//' {file}", ["={file} with everything (after|behind) a (hash|#) [sign] cut off", "(strip|cut|remove) comments at the end of lines (from|in) {file} (in the output|when printing it)", "?{file}, but without what follows a hash on each line", "(print|show) {file} without the hash comments, at the end of lines too", "=only the code of {file}, hash comments cut away"])
t("decimal-comma", "tr ',' '.' < {file}", ["(turn|change|convert) decimal commas (into|to) (points|dots) in {file}", "?the numbers in {file} use a comma for the decimals, (use|make it|print) a point [instead]", "={file} with (points|dots) (in place of|instead of|for) commas", "(replace|swap) commas (by|for|with) (dots|points|periods) in {file}", "?decimal points instead of decimal commas in {file}"])
t("only-digits", "tr -cd '0-9\\n' < {file}", ["(keep|leave|print) only the digits (of|on|in) (each|every) line of {file}", "=(each|every) line of {file} reduced to its digits", "(strip|remove|drop) everything (that is not a digit|but the digits) from {file}", "?nothing but the digits of {file}", "drop letters and signs from {file}, digits stay"])
t("printable-only", "tr -cd '[:print:]\\n' < {file}", ["(strip|remove|drop) (control|unprintable|non-printable|invisible) characters from {file} (in the output|)", "={file} without (control|unprintable|non-printable|invisible) characters", "?{file} is full of (garbage|control characters|binary junk), (show|print) only the printable part", "(clean|free) {file} of control characters (in the output|and print it)", "=only the printable characters (in|of) {file}"])
t("spaces-to-underscores", "tr ' ' '_' < {file}", ["(replace|change|turn) [the|all] (spaces|blanks) in {file} (by|into|with) underscores", "={file} with underscores (for|instead of|in place of) spaces", "?no spaces in {file}, underscores instead", "(print|show) {file} with an underscore for each space", "=text of {file}, spaces turned into underscores"])
t("spaces-to-commas", "tr -s ' ' ',' < {file}", ["(turn|change|convert) (runs of spaces|the space separated columns) (in|of) {file} (into|to) (single commas|commas)", "(make|turn) the space (separated|aligned) [table] {file} into [a] csv", "=the space aligned [table] {file} as (csv|comma separated values)", "?{file} has its columns (padded|aligned) with spaces, make it comma separated", "squeeze the spaces between the columns of {file} into commas"], weight=1.1)
t("list-to-lines", "tr '{sep}' '\\n' < {file}", ["(break|split|cut) {file} (at|on) [each|every] {sep} into lines", "=the {sep} separated (items|values|entries) (of|in) {file}, one per line", "(put|print) (each|every) {sep} separated (item|value|entry) of {file} on a line of its own", "?{file} is one long {sep} separated line, (split it|break it up)", "unfold the {sep} separated list in {file} to one item per line"], weight=1.1)
t("lines-to-list", "paste -sd '{sep}' {file}", ["(join|glue|string) the lines of {file} (together|) with {sep} (between them|in between)", "=lines of {file} on one line with {sep} between (them|the items)", "(turn|make) {file} into one line, {sep} separated", "?all of {file} on one line, {sep} between the (items|entries)", "=a {sep} separated list of the lines (in|of) {file}"], weight=1.1)

# wc
t("wc-sorted", "wc -l *.{ext} | sort -n", ["=the {ext} files (here|) (sorted|ordered|ranked) by [their] (number of lines|line count|lines)", "(rank|sort|order) the {ext} files (here|in this folder|) by (how many lines they have|line count|length in lines)", "?which {ext} file here has the most lines, (all|them all) (sorted|in order)", "=line counts of the {ext} files here in ascending order", "(list|show) the {ext} files here with their line counts, (sorted|in order)"])
t("wc-total", "cat *.{ext} | wc -l", ["?how many lines do (all|the) {ext} files (here|) have (in total|altogether|together)", "=[the] (total|combined) (number of lines|line count) of the {ext} files here, (only the total|just one number|only the sum)", "count the lines of all {ext} files (here|) (together|as one)", "add up the lines of all {ext} files here", "?what is the total line count of the {ext} files here"])
t("wc-words-each", "wc -w *.{ext}", ["?how many words does each {ext} file (here|) have", "=words per {ext} file (here|in this folder|)", "count the words (of|in) (each|every) {ext} file (here|)", "=[the] word counts of the {ext} files (here|)", "list the {ext} files here with their word counts"])
t("wc-number-only", "wc -l < {file}", ["=[the] number of lines of {file}, (just|only) the number", "?how many lines has {file}, (without|not) [repeating] the file name", "(print|give me) (only|just) the (bare|plain|) line count of {file}, no (name|file name)", "count lines in {file} without printing its name", "?the line count of {file} as a bare number"], weight=1.2)
t("wc-compare", "wc -l {file} {file2}", ["?which of {file} and {file2} has more lines", "?do {file} and {file2} have the same number of lines", "=line counts of {file} and {file2} side by side", "compare the (lengths|line counts) of {file} and {file2}", "?which is longer in lines, {file} or {file2}"])

# json, next to the composed ones
t("jq-values", "jq -r '.[]' {json}", ["=[all] [the] values (of|in|from) {json} (without|not) the keys", "(print|list|show) (each|every) (element|entry|value) of {json} on a line of its own", "=the top level values (of|in) {json}", "(unwrap|unpack|flatten) the (array|list) in {json} (into|to) lines", "?what are the values in {json}, (leaving out|not) the keys"])
t("jq-keys-raw", "jq -r 'keys[]' {json}", ["=[the] keys of {json}, (one per line|each on its own line|without quotes|as plain text)", "(print|list) (each|every) key of {json} on a line of its own", "?which top level (names|keys) does {json} have, as plain lines", "(print|give me) the keys of {json} without the quotes", "=plain list of the keys in {json}"], weight=1.2)
t("jq-keys-inside", "jq '.{key} | keys' {json}", ["=[the] keys (of|inside|under) [the object] {key} (in|of) {json}", "?(which|what) keys does {key} have in {json}", "list the (fields|keys) (under|inside) {key} in {json}", "?what is there (under|inside) {key} in {json}, (only|just) the keys", "print the keys of the {key} object in {json}"])
t("jq-first-keys", "jq '.[0] | keys' {json}", ["?which (fields|keys) do the (objects|items|records) in {json} have", "=[the] (field names|fields|keys) of the (objects|items|records) (in|of) {json}", "?what does an (item|entry|object) of {json} look like, (only|just) the (fields|keys)", "=[the] keys of the first (object|item|element) (in|of) {json}", "(list|show) the (keys|fields) that the first (object|record) of {json} has"], weight=1.1)
t("jq-pairs", "jq -r 'to_entries[] | \"\\(.key)=\\(.value)\"' {json}", ["=[the] (contents|content|fields) of {json} as key=value lines", "(turn|convert|flatten) {json} (into|to) (key=value|key = value|env) (lines|pairs)", "(print|list|show) (each|every) key of {json} with its value, [joined] with an equals sign", "?{json} as (an env file|a list of key value pairs)", "=key=value lines from {json}"])
t("jq-paths", "jq -c 'paths(scalars)' {json}", ["=[the] paths of all (values|leaves|leaf values) (in|of) {json}", "?which paths (lead to|have) values in {json}", "(list|show) (each|every) path (through|in) {json} [down to the values]", "?what is the (structure|shape) of {json}, as paths", "map out {json}, every path to a value"], weight=.8)
t("jq-nth", "jq '.[{n}]' {json}", ["=(element|item|entry) [number|with index] {n} of {json}, counting from zero", "=the (element|item) at index {n} (of|in) {json}", "(get|print|show) index {n} (of|in) {json}", "?what is at index {n} of [the array in] {json}", "fetch the element at position {n} (of|from) {json}, zero based"])
t("jq-last-n", "jq '.[-{n}:]' {json}", ["=[the] last {n} (items|elements|entries|objects) (of|in|from) {json}", "(print|show|keep) [only] the last {n} (items|objects) (of|in) {json}", "?i only need the final {n} (items|entries) of {json}", "=the final {n} (objects|entries|elements) of {json}", "(slice|take) the last {n} (items|objects) (of|from) the array in {json}"])
t("jq-unique", "jq 'unique' {json}", ["(remove|drop) (duplicates|duplicate items|repeated items) (from|in) [the array in] {json}", "=[the] (distinct|unique|different) (items|elements) (of|in) {json}", "(dedupe|deduplicate) [the array in] {json}", "?no item should be twice in the array {json}", "=each (item|element) of {json} only once"])
t("jq-unique-by", "jq 'unique_by(.{key})' {json}", ["(remove|drop) (items|objects) of {json} with a {key} seen before", "(keep|leave) one (item|object) of {json} (per|for each) {key}", "(dedupe|deduplicate) {json} by {key}", "?{key} should be unique in {json}, drop the others", "=(items|objects) of {json} with distinct {key}"])
t("jq-count-by", "jq -r '.[].{key}' {json} | sort | uniq -c | sort -rn", ["count how (often|many times) each {key} (occurs|comes up|appears) in {json}", "?which {key} values are most common in {json}", "(tally|break down) {json} by {key}, most frequent first", "=[the] {key} values (of|in) {json} with how often each occurs", "group [the] objects of {json} by {key} and count, biggest group first"], weight=1.1)
t("jq-distinct-count", "jq '[.[].{key}] | unique | length' {json}", ["?how many (different|distinct|unique) {key} values (are in|does) {json} [have]", "count the (different|distinct|unique) {key} values (in|of) {json}", "=[the] number of (different|distinct|unique) {key} values (in|of) {json}", "?how many {key} values does {json} have if each counts once", "=count of distinct {key} in {json}"])
t("jq-slurp-all", "jq -s '.' *.json", ["(collect|combine|gather|put) all json files (here|in this folder|) (in|into) one array", "=one array (of|out of) all [the] json files (here|)", "(slurp|read) every json file (here|) into a single array", "(wrap|pack) the json files here together in an array", "?i need a single array with the contents of all json files here"])
t("jq-set-true", "jq '.{key} = true' {json}", ["={json} with {key} set to true", "(set|change|switch) {key} (in|of) {json} to true", "(enable|turn on|switch on) {key} in [the config] {json}", "?{key} in {json} should be true", "make {key} true in {json}"])
t("jq-set-false", "jq '.{key} = false' {json}", ["={json} with {key} set to false", "(set|change|switch) {key} (in|of) {json} to false", "(disable|turn off|switch off) {key} in [the config] {json}", "?{key} in {json} should be false", "make {key} false in {json}"])
t("jq-rename", "jq '.{key2} = .{key} | del(.{key})' {json}", ["rename [the] (key|field|) {key} (in|of) {json} to {key2}", "={json} with [the key] {key} renamed [to] {key2}", "?[the] (key|field) {key} in {json} should be called {key2}", "use the name {key2} instead of {key} for the (key|field) in {json}", "(change|turn) the key {key} into {key2} in {json}"])
t("jq-del-each", "jq 'map(del(.{key}))' {json}", ["(remove|drop|delete|strip) [the field] {key} from (each|every) (item|object|entry|record) (in|of) {json}", "=[the] (items|objects) of {json} without [their] {key}", "?none of the objects in {json} should have a {key}", "(leave out|hide) {key} (in|for) all (items|objects) of {json}", "map over {json} and delete {key} from each object"], weight=1.1)
t("jq-contains-item", "jq '.[] | select(.{key} | index(\"{word}\"))' {json}", ["=(items|objects|entries) of {json} whose {key} (list|array) (has|contains|includes) {word}", "?which (items|objects) in {json} have {word} (among|in) their {key} (list|array)", "(select|find) (objects|items) in {json} with {word} among the {key}", "filter {json} for (items|objects) tagged {word} in the {key} list", "?{key} is a list in {json}, which objects have {word} in it"])
t("jq-has-key", "jq '.[] | select(has(\"{key}\"))' {json}", ["=(items|objects|entries) of {json} that have a {key} (key|field) [at all]", "?which (items|objects|entries) (of|in) {json} have a (field|key) {key}", "(select|find|keep) (objects|items) in {json} (with a|having the) (key|field) {key}", "filter {json} (to|for) objects in which [the key] {key} exists", "drop the (items|objects) of {json} without [the key] {key}"])
t("jq-lacks-key", "jq '.[] | select(has(\"{key}\") | not)' {json}", ["=(items|objects|entries) of {json} that (lack|have no|do not have) [the key|the field] {key} [at all]", "?which (items|objects|entries) (of|in) {json} (lack|are without) the (field|key) {key}", "(select|find|keep) (objects|items) in {json} without [the] (key|field) {key}", "filter {json} (to|for) objects in which [the key] {key} does not exist", "drop the (items|objects) of {json} that have [the key] {key}"])
t("jq-find-anywhere", "jq '.. | .{key}? // empty' {json}", ["=(each|every) {key} (anywhere|at any depth|however deep) in {json}", "(find|collect|print) all {key} values in {json}, (however deeply nested|at any depth|wherever they are)", "?{key} is somewhere deep in {json}, (find it|what is it)", "search {json} recursively for the key {key}", "?i don't know how deep {key} is in {json}, print it"])
t("jq-default", "jq -r '.{key} // \"{word}\"' {json}", ["=[the] {key} (of|from|in) {json}, or {word} if (it is missing|there is none|it is not there)", "(get|read|print) {key} from {json} (with {word} as the default|with a default of {word}|falling back to {word})", "?what is {key} in {json}, {word} if not set", "(print|show) the {key} in {json} but use {word} if it is absent", "=[the] {key} in {json}, otherwise {word}"])
t("jq-csv-header", "jq -r '(.[0] | keys_unsorted) as $k | $k, (.[] | [.[$k[]]]) | @csv' {json}", ["(convert|turn|change) {json} (to|into) [a] csv with a header [row|line]", "=[a] csv (of|from) {json} with the keys as (header|column names)", "(make|build) a csv with (headings|column names) (from|out of) {json}", "(export|write) {json} as csv, keys as the header", "?{json} is an array of objects, make it a csv with a header"], weight=1.2)
t("jq-csv-save", "jq -r '.[] | [.{key}, .{key2}] | @csv' {json} > {csv}", ["(write|save|export) {key} and {key2} of (each|every) (item|object) in {json} to {csv}", "(make|create) {csv} from {json} with [the] columns {key} and {key2}", "(convert|turn) {json} into {csv}, (columns|fields) {key} and {key2}", "=a csv {csv} with [the] {key} and {key2} of all (items|objects) in {json}", "?i need {csv} with {key} and {key2} from {json}"])
t("jq-compact-each", "jq -c '.[]' {json}", ["(print|put|show) (each|every) (item|object|element) of {json} on (a|one) line [of its own]", "(turn|convert|split) [the array in] {json} (to|into) (jsonl|ndjson|json lines|lines)", "=[the] (items|objects) of {json}, one per line", "?{json} is one big array, i need one object per line", "unroll the array in {json} to one compact object per line"], weight=1.2)
t("jq-equal", "diff <(jq -S . {json}) <(jq -S . {json2})", ["compare {json} (and|with) {json2} (regardless of|ignoring) [the] (key order|order of keys|formatting)", "?do {json} and {json2} (say|hold|contain) the same [data]", "=[the] (differences|difference) between {json} and {json2} (apart from|ignoring) formatting", "diff the json files {json} and {json2} after sorting the keys", "?is {json2} the same as {json} apart from formatting and key order"], weight=1.1)

# further phrasings where the command is another intent's
more("csv-table", ["?{file} is hard to read with all those commas, (line|lay) it out (in|as) columns", "(lay|set) out the csv {file} as a grid"])
more("grep-c", ["=hit count (of|for) {word} in {file}, by lines", "?{word} in {file}: how many lines"])
more("grep-count-occurrences", ["=total mentions of {word} in {file}, not just lines", "?every single {word} in {file}, counted"])
more("uniq-count", ["=a frequency table of the lines (of|in) {file}", "=a histogram of the (values|entries) in {file}", "(tabulate|rank) the (values|entries) (of|in) {file} by (frequency|count)"])
more("uniq-count-top", ["=a top {n} of the (values|entries) (of|in) {file} by frequency", "?{file}: top {n} values with counts"])
more("comm-both", ["=inner (join|match) of the lists {file} and {file2}", "?who is (on|in) both lists, {file} and {file2}"])
more("comm-first-only", ["?who is (on|in) the list {file} but not on {file2}", "?which (orders|names|ids|people) of {file} are missing in {file2}"])
more("paste", ["(glue|set|place) the columns of {file} and {file2} (next to each other|side by side)", "={file} with {file2} as a second column"])
more("tail-skip-header", ["?the first line of {file} is (a|the) header, (skip|ignore) it", "=the body of {file} without its heading"])
more("lines-range", ["(quote|excerpt|cite) {file} from line {line} to {line2}", "=an excerpt of {file}: lines {line} to {line2}"])
more("col-n", ["(isolate|project) column {column} of {file}", "=values of column {column} (in|of) {file}, one per line"])
more("sum-col", ["=grand total of column {column} (in|of) {file}", "(tot|tally) up column {column} (in|of) {file}"])
more("json-file-each", ["map {json} to [its] {key}", "(loop|iterate) over {json} and print [the] {key}"])
more("json-file-length", ["=size of the array in {json}", "?how long is the (array|list) in {json}"])
