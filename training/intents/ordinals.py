"""Columns, lines and fields named by an ordinal: "the third column", "2nd line from the end"."""
from training.dsl import compose

ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
SHORT = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"]
COLUMN = "(column|field)"


def ordinal(rng, most=10):
    """A number, and how it is said."""
    n = rng.randint(1, most)
    return n, (ORDINALS if rng.random() < .75 else SHORT)[n - 1]


@compose("ordinal-column", weight=2, tags="awk column")
def ordinal_column(rng):
    n, said = ordinal(rng)
    say = ["=[the|only the|just the] %s %s (of|in|from) {file}" % (said, COLUMN), "(print|show|get|extract|display) [only] the %s %s (of|from|in) {file}" % (said, COLUMN),
           "=the %s word (of|on|in|from) (each|every) line (of|in) {file}" % said, "?what is in the %s %s of {file}" % (said, COLUMN), "cut [out] the %s %s (of|from) {file}" % (said, COLUMN),
           "pick the %s %s (out of|from) {file}" % (said, COLUMN), "awk the %s %s of {file}" % (said, COLUMN)]
    return say, "awk '{{ print $%d }}' {file}" % n


@compose("ordinal-two-columns", weight=1, tags="awk column")
def ordinal_two_columns(rng):
    (a, first), (b, second) = ordinal(rng), ordinal(rng)
    if a == b:
        b, second = b % 10 + 1, ORDINALS[b % 10]
    say = ["=[the] %s and %s %s (of|in|from) {file}" % (first, second, COLUMN), "(print|show|get|extract) [only] the %s and [the] %s %s (of|from|in) {file}" % (first, second, COLUMN),
           "=the %s and the %s word (of|on) (each|every) line (of|in) {file}" % (first, second)]
    return say, "awk '{{ print $%d, $%d }}' {file}" % (a, b)


@compose("ordinal-csv-column", weight=2, tags="cut csv column")
def ordinal_csv(rng):
    n, said = ordinal(rng)
    say = ["=[the] %s %s (of|in|from) the (csv|comma separated) [file] {file}" % (said, COLUMN), "(print|show|get|extract|cut) [only] the %s %s (of|from|out of) [the] csv [file] {file}" % (said, COLUMN),
           "=the %s comma(-| )separated (value|field|column) (of|in|on) (each|every) line (of|in) {file}" % said, "?what is in the %s %s of the csv [file] {file}" % (said, COLUMN),
           "cut {file} at [the] commas and (show|print|take|keep) the %s (part|column|field|piece)" % said]
    return say, "cut -d ',' -f %d {file}" % n


@compose("ordinal-separated-column", weight=1.5, tags="awk column")
def ordinal_separated(rng):
    n, said = ordinal(rng)
    say = ["=[the] %s %s of {file} (separated|delimited|split) by {sep}" % (said, COLUMN), "=[the] %s {sep} (separated|delimited) %s (of|in) {file}" % (said, COLUMN),
           "(split|cut|break) {file} (at|by|on) {sep} and (print|show|take|keep) the %s (part|column|field|piece)" % said,
           "(using|with) {sep} as [the] (separator|delimiter) (print|show|get) the %s %s of {file}" % (said, COLUMN)]
    return say, "awk -F '{sep}' '{{ print $%d }}' {file}" % n


@compose("ordinal-sum", weight=1.5, tags="awk sum")
def ordinal_sum(rng):
    n, said = ordinal(rng)
    if rng.random() < .3:
        say = ["=[the] (average|mean) of the %s %s (of|in) {file}" % (said, COLUMN), "(compute|calculate|get) the (average|mean) of the %s %s (of|in) {file}" % (said, COLUMN), "average the %s %s (of|in) {file}" % (said, COLUMN)]
        return say, "awk '{{ sum += $%d }} END {{ print sum / NR }}' {file}" % n
    say = ["=[the] (sum|total) of the %s %s (of|in|from) {file}" % (said, COLUMN), "(sum|add up|total) the (numbers in the |values in the |)%s %s (of|in) {file}" % (said, COLUMN),
           "?what is the (sum|total) of the %s %s (of|in) {file}" % (said, COLUMN), "(compute|calculate|get) the (sum|total) of the %s %s (of|in) {file}" % (said, COLUMN)]
    return say, "awk '{{ sum += $%d }} END {{ print sum }}' {file}" % n


@compose("ordinal-sort", weight=2, tags="sort key")
def ordinal_sort(rng):
    n, said = ordinal(rng)
    how, flag = rng.choice([("", ""), ("", ""), (" (numerically|as numbers|in numeric order)", " -n"), (" (in reverse|descending|in reverse order)", " -r"), (" (numerically in reverse|numerically , (largest|highest) first|numerically descending)", " -rn")])
    say = ["sort {file} by [the|its] %s %s%s" % (said, COLUMN, how), "sort [the] (lines|rows) (of|in) {file} by the %s %s%s" % (said, COLUMN, how), "=[the] lines of {file} sorted by the %s %s%s" % (said, COLUMN, how),
           "(order|arrange) {file} by the %s %s%s" % (said, COLUMN, how), "sort {file} on the %s (column|field|word)%s" % (said, how)]
    return say, "sort%s -k %d {file}" % (flag, n)


@compose("ordinal-sort-csv", weight=1, tags="sort csv key")
def ordinal_sort_csv(rng):
    n, said = ordinal(rng)
    how, flag = rng.choice([("", ""), ("", ""), (" (numerically|as numbers)", " -n")])
    say = ["sort the csv [file] {file} by [the|its] %s %s%s" % (said, COLUMN, how), "(order|arrange) the csv [file] {file} by the %s %s%s" % (said, COLUMN, how), "=[the] rows of the csv [file] {file} sorted by the %s %s%s" % (said, COLUMN, how)]
    return say, "sort -t ','%s -k %d,%d {file}" % (flag, n, n)


@compose("ordinal-count-values", weight=1.5, tags="awk sort uniq")
def ordinal_count(rng):
    n, said = ordinal(rng)
    csv = rng.random() < .35
    of = "the csv [file] {file}" if csv else "{file}"
    take = "cut -d ',' -f %d {file}" % n if csv else "awk '{{ print $%d }}' {file}" % n
    if rng.random() < .45:
        say = ["=[the] (unique|distinct|different) values (in|of) the %s %s (of|in) %s" % (said, COLUMN, of), "list the (unique|distinct) (values|entries) (in|of) the %s %s (of|in) %s" % (said, COLUMN, of),
               "?which [different|distinct] values (are|occur) in the %s %s of %s" % (said, COLUMN, of)]
        return say, take + " | sort -u"
    say = ["count [the] (values|different values) in the %s %s (of|in) %s" % (said, COLUMN, of), "count how (often|many times) each value (occurs|appears) in the %s %s (of|in) %s" % (said, COLUMN, of),
           "=[the] most (common|frequent) values (in|of) the %s %s (of|in) %s" % (said, COLUMN, of), "group %s by the %s %s and count" % (of.replace("[file] ", ""), said, COLUMN)]
    return say, take + " | sort | uniq -c | sort -rn"


@compose("ordinal-line", weight=2, tags="sed line")
def ordinal_line(rng):
    n, said = rng.randint(2, 10), None
    said = (ORDINALS if rng.random() < .75 else SHORT)[n - 1]
    act = rng.random()
    if act < .65:
        say = ["=[only|just] the %s line (of|in|from) {file}" % said, "(print|show|get|extract|display) [only] the %s line (of|from|in) {file}" % said, "?what is (on|in) the %s line of {file}" % said,
               "?what does the %s line (of|in) {file} (say|contain)" % said, "read the %s line of {file}" % said]
        return say, "sed -n '%dp' {file}" % n
    say = ["(delete|remove|drop|erase|cut|get rid of) the %s line (of|from|in) {file}" % said, "in {file} (delete|remove) the %s line" % said, "take the %s line out of {file}" % said]
    return say, {"gnu": "sed -i '%dd' {file}" % n, "bsd": "sed -i '' '%dd' {file}" % n}


@compose("ordinal-line-from-end", weight=.6, tags="tail head")
def ordinal_from_end(rng):
    n, said = rng.randint(2, 6), None
    said = (ORDINALS if rng.random() < .75 else SHORT)[n - 1]
    say = ["=the %s (last line|line from the end|to last line|line from the bottom) (of|in) {file}" % said, "(print|show|get) the %s (line from the end|line from the bottom|last line) (of|in) {file}" % said,
           "=the line that is %s from the end (of|in) {file}" % said]
    if n == 2:
        say += ["=the (second to last|next to last|last but one|penultimate) line (of|in) {file}", "(print|show|get) the (second to last|last but one|next to last) line (of|in) {file}"]
    return say, "tail -n %d {file} | head -n 1" % n
