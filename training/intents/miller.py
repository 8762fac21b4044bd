"""Data and media at the desk: tables, xml and yaml by their ending, checksum lists, sums, images, clips and pdfs without a name for the result.

Owns: requests in which the file's ending alone tells the tool, and results that get a name from the source.
Refuses: nothing of its own.
"""
from training.dsl import compose, intent, more

# ---- the ending tells the tool: xml, yaml, json
intent("miller-xml-well", run="xmllint --noout {name}.xml", tags="xmllint", weight=1.2, say=["(check|test|see) (if|whether|that) {name}.xml is (well formed|well-formed|valid|ok|correct|not broken)", "?is {name}.xml (well formed|well-formed|valid|broken|correct)", "(validate|lint|syntax check) {name}.xml", "?does {name}.xml (parse|have errors|have syntax errors|close all its tags)", "?the import rejects {name}.xml, (is it|check that it is) (well formed|valid xml)", "(find|show|list) [the] (syntax errors|errors|mistakes) in {name}.xml", "=well-formedness of {name}.xml"])
intent("miller-xml-pretty", run="xmllint --format {name}.xml", tags="xmllint", weight=1.2, say=["(format|pretty print|pretty-print|prettify|indent|reformat|beautify) {name}.xml [(nicely|properly|with indentation|with line breaks)]", "(show|print|display) {name}.xml (indented|nicely|in a readable way|pretty printed|with indentation)", "?{name}.xml is all (on|in) one line, make it readable", "={name}.xml with (nice|proper|readable) indentation", "make {name}.xml (readable|human readable|pretty)", "?how (to|can i) read {name}.xml, it has no line breaks"])
intent("miller-xml-pretty-to", run="xmllint --format {name}.xml > {file}", tags="xmllint", weight=.8, say=["(format|pretty print|prettify|indent|reformat) {name}.xml (and (save|write|put) it|and save) (to|as|in|into) {file}", "(save|write) an indented (copy|version) of {name}.xml (to|as|in) {file}", "={name}.xml indented, (saved as|in|written to) {file}"])
intent("miller-xml-xpath", run="xmllint --xpath '//{key}/text()' {name}.xml", tags="xmllint", weight=1, say=["(get|print|extract|show|list|pull) [(all|all the|the|every)] {key} (element|elements|tags|values|texts|nodes) (from|of|in|out of) {name}.xml", "=[the] (text|content|contents|value) of [(the|every|each|all)] {key} (tag|tags|element|elements|node) in {name}.xml", "?what is (in|inside) the {key} (tag|tags|element|elements) of {name}.xml", "(get|read) what is between the {key} tags (in|of) {name}.xml"])
intent("miller-xml-count", run="xmllint --xpath 'count(//{key})' {name}.xml", tags="xmllint", weight=.8, say=["?how many {key} (elements|tags|nodes) (are|are there) in {name}.xml", "count [the] {key} (elements|tags|nodes) (in|of) {name}.xml", "=[the] number of {key} (elements|tags|nodes) in {name}.xml", "?how many times does {name}.xml have [a|the] {key} (tag|element)"])
intent("miller-xml-xsd", run="xmllint --noout --schema {file} {name}.xml", tags="xmllint", weight=.7, say=["(validate|check) {name}.xml against [the] [(schema|xsd)] {file}", "?does {name}.xml (follow|match|conform to|obey) [the] (schema|xsd) {file}", "?is {name}.xml valid (by|according to|under) [the] schema {file}"])
intent("miller-xml-json", run="xq . {name}.xml", tags="xq", weight=.6, say=["(convert|turn|translate) {name}.xml (to|into) json", "={name}.xml as json", "?i need {name}.xml as json", "xml to json [for] {name}.xml"])


@compose("miller-yaml", weight=3, tags="yq")
def miller_yaml(rng):
    """yaml and json both ways, the ending tells."""
    e = rng.choice(["yaml", "yml"])
    f = "{name}." + e
    kind = rng.randrange(7)
    if kind == 0:
        return rng.choice(["(convert|turn|change|transform|translate) " + f + " (to|into) json", "=" + f + " (as|in) json", "?i need " + f + " as json", "?" + f + " to json, how", "(print|show) " + f + " as json"]), "yq -o json " + f
    if kind == 1:
        return rng.choice(["(convert|turn|change|transform) " + f + " (to|into) {json}", "(save|write) " + f + " as json (in|to|as) {json}", "(convert|turn) " + f + " (to|into) json (and save it|saved) (as|in|to) {json}", "?{json} should hold what " + f + " says, as json"]), "yq -o json " + f + " > {json}"
    if kind == 2:
        return rng.choice(["(convert|turn|change|transform|translate) {name}.json (to|into) yaml", "={name}.json (as|in) yaml", "?i need {name}.json as (yaml|yml)", "(print|show) {name}.json as yaml", "(print|show) {name}.json in yaml format"]), "yq -p json -o yaml {name}.json"
    if kind == 3:
        return rng.choice(["(get|read|print|show|extract) [the] [(value of|field|key)] {key} (from|of|in) " + f, "=[the] (value|setting) [of] {key} (from|of|in) " + f, "?what is {key} (set to|in) in " + f, "?which {key} does " + f + " have", "look {key} up in " + f]).replace("(set to|in) in", "(set to in|in)"), "yq '.{key}' " + f
    if kind == 4:
        return rng.choice(["(check|test|see) (if|whether|that) " + f + " is (valid|ok|correct|well formed)", "?is " + f + " (valid|broken|correct)", "(validate|lint|syntax check) " + f, "?does " + f + " (parse|have syntax errors)", "?any (error|mistake|syntax error) in " + f]), "yq . " + f + " > /dev/null"
    if kind == 5:
        return rng.choice(["(set|change) {key} to {word} in " + f, "?{key} (should be|must be) {word} in " + f, "(put|write) {word} as [the] {key} (in|into) " + f]), "yq -i '.{key} = \"{word}\"' " + f
    return rng.choice(["(list|show|print) [the] [top-level|top level] keys (of|in) " + f, "?(which|what) keys (does " + f + " have|are in " + f + ")", "=[the] (top-level|top level) keys (of|in) " + f]), "yq 'keys' " + f


intent("miller-json-valid", run="jq empty {name}.json", tags="jq", weight=.9, say=["(check|test|see) (if|whether|that) {name}.json is (valid|ok|correct|well formed|not broken)", "?is {name}.json (valid|broken|correct|well formed)", "(validate|lint|syntax check) {name}.json", "?does {name}.json (parse|have syntax errors|have a syntax error)", "?where is the (mistake|error|syntax error) in {name}.json"])
intent("miller-json-len", run="jq 'length' {name}.json", tags="jq", weight=1, say=["?how many (elements|items|entries|objects|records) (are|are there) in [the] [(array|list)] [(in|of)] {name}.json", "count [the] (elements|items|entries|objects|records) (in|of) {name}.json", "=[the] (length|size) of the (array|list) in {name}.json", "?how (long|big) is the (array|list) in {name}.json", "?how many (entries|items|objects|records) does {name}.json (have|hold|contain)"])
intent("miller-json-minify", run="jq -c . {name}.json", tags="jq", weight=.7, say=["(minify|compact|squeeze|compress) {name}.json (to|into|onto|in) one line", "={name}.json (on|in) one [single] line", "minify {name}.json", "(strip|remove) [the] (whitespace|spaces|line breaks) from {name}.json"])
intent("miller-json-csv", run="jq -r '(.[0] | keys_unsorted) as $k | $k, (.[] | [.[$k[]]]) | @csv' {name}.json", tags="jq", weight=.9, say=["(convert|turn|change|export|transform) [the array of objects [in]|] {name}.json (to|into|as) [(a|the)] csv [with [a] header]", "={name}.json as [a] (csv|csv table|spreadsheet)", "?i need {name}.json (as csv|in excel|as a csv for excel)", "make a csv (from|out of) {name}.json"])
intent("miller-json-csv-fields", run="jq -r '.[] | [.{key}, .{key2}] | @csv' {name}.json", tags="jq", weight=.9, say=["(export|extract|print|get) {key} and {key2} (from|of) {name}.json as csv", "=[a] csv (of|with) {key} and {key2} (from|of) {name}.json", "(make|create) a csv (with|from) [the] [fields] {key} and {key2} (of|in) {name}.json", "?{name}.json as csv, only {key} and {key2}"])
intent("miller-json-count-by", run="jq 'group_by(.{key}) | map({{{key}: .[0].{key}, count: length}})' {name}.json", tags="jq", weight=.7, say=["count [the] (entries|items|objects|records) (of|in) {name}.json (per|by|for each) {key}", "?how many (entries|items|objects|records) per {key} (are|are there) in {name}.json", "group [the] (entries|items|objects|records) (of|in) {name}.json by {key} and count them"])
intent("miller-json-sum", run="jq '[.[].{key}] | add' {name}.json", tags="jq", weight=.8, say=["(sum|add up|total) [(all|the|all the)] {key} [(fields|values)] (in|of|from) {name}.json", "=[the] (sum|total) of [(all|the|all the)] {key} [(fields|values)] (in|of|from) {name}.json", "?what do[es] [all] [the] {key} [(fields|values)] (in|of) {name}.json (add up to|sum to)", "?what is the total {key} in {name}.json"])
intent("miller-json-uniq", run="jq -r '.[].{key}' {name}.json | sort -u", tags="jq sort", weight=.8, say=["=[the] (unique|distinct|different) {key} (values|fields) (in|of) {name}.json", "?(which|what) (different|distinct) {key} values (are|occur|appear) in {name}.json", "list (each|every) {key} in {name}.json once"])
intent("miller-json-where", run="jq '.[] | select(.{key} == \"{word}\")' {name}.json", tags="jq", weight=.9, say=["=[the] (entries|items|objects|records|elements) (of|in) {name}.json (where|whose) {key} is {word}", "(filter|search) {name}.json (for|by) {key} {word}", "?(which|what) (entries|items|objects|records) in {name}.json have [the|a] {key} [of|equal to] {word}", "(find|get|show) [the] (entry|object|record) with {key} {word} in {name}.json"])
intent("miller-json-gt", run="jq '.[] | select(.{key} > {n})' {name}.json", tags="jq", weight=.8, say=["=[the] (entries|items|objects|records|elements) (of|in) {name}.json (where|whose) {key} is (over|above|more than|greater than|bigger than|larger than) {n}", "?(which|what) (entries|items|objects|records) in {name}.json have [a|the] {key} (over|above|more than|greater than) {n}", "(filter|select) {name}.json (for|by) {key} (over|above|greater than) {n}"])

# ---- csv and tsv
intent("miller-csv-rows-with", run="grep -c '{word}' {csv}", tags="grep", weight=1, say=["?how many (rows|lines|records|entries) (in|of) {csv} (have|contain|mention|include|say) {word} [(in them|somewhere|anywhere)]", "count [(the|all|all the|how many)] (rows|lines|records|entries) (in|of) {csv} (with|that contain|that have|containing|mentioning|that mention) {word} [in them]", "=[the] number of (rows|records|entries) (in|of) {csv} (with|that have|containing) {word}", "?{word} is in how many (rows|records|lines) of {csv}", "?how often does {word} (appear|occur) in {csv}, counting rows"])
intent("miller-csv-col-count", run="awk -F ',' '${n} == \"{word}\"' {csv} | wc -l", tags="awk", weight=.9, say=["?how many (rows|lines|records) (in|of) {csv} have {word} in (column|field) {n}", "count [the] (rows|lines|records) (in|of) {csv} (where|whose) (column|field) {n} is {word}", "=[the] number of (rows|records) (in|of) {csv} (where|whose) (column|field) {n} (is|equals) {word}"])
intent("miller-csv-semi", run="tr ';' ',' < {csv}", tags="tr", weight=.8, say=["(convert|change|turn) [the] (semicolons|semicolon separators) (in|of) {csv} (to|into) commas", "(convert|change) [the] semicolon (separated|delimited) [file] {csv} to [use] comma[s] [(separated|delimited)]", "?excel saved {csv} with semicolons, i need commas", "={csv} with commas (instead of|in place of) semicolons"])
intent("miller-csv-semi-to", run="tr ';' ',' < {csv} > {csv2}", tags="tr", weight=.8, say=["(convert|change|turn) [the] semicolons (in|of) {csv} (to|into) commas and save [it] (as|to|in) {csv2}", "(convert|change) [the] semicolon (separated|delimited) [file] {csv} to [a] comma (separated|delimited) [file] {csv2}", "(save|write) {csv} with commas instead of semicolons (to|as|in) {csv2}"])
intent("miller-tsv-csv-to", run="tr '\\t' ',' < {name}.tsv > {csv}", tags="tr", weight=.9, say=["(convert|turn|change) {name}.tsv (to|into) {csv}", "(save|write) {name}.tsv as [the] [csv] {csv}", "?{csv} should be {name}.tsv with commas"])
intent("miller-csv-tsv-to", run="tr ',' '\\t' < {csv} > {name}.tsv", tags="tr", weight=.9, say=["(convert|turn|change) {csv} (to|into) {name}.tsv", "(save|write) {csv} (as|with tabs as|tab separated as) {name}.tsv", "?{name}.tsv should be {csv} with tabs"])
intent("miller-csv-md", run="csvlook {csv}", tags="csvlook", weight=.5, say=["(show|print|display) {csv} as a (markdown|text|bordered) table", "csvlook {csv}", "={csv} as a markdown table"])
intent("miller-csv-json", run="csvjson {csv}", tags="csvjson", weight=.7, say=["(convert|turn|change|export|transform) {csv} (to|into) json", "={csv} as json", "?i need {csv} as json", "csv to json [for] {csv}", "make json (from|out of) {csv}"])
intent("miller-csv-json-to", run="csvjson {csv} > {json}", tags="csvjson", weight=.7, say=["(convert|turn|change|export|transform) {csv} (to|into) {json}", "(save|write|export) {csv} as json (in|to|as) {json}", "make {json} (from|out of) {csv}"])
intent("miller-csv-header", run="head -n 1 {csv} | tr ',' '\\n'", tags="head tr", weight=1, say=["=[the] (column names|columns|field names|headers|headings) (of|in) {csv} [(one per line|line by line|as a list)]", "?(which|what) (columns|fields|headings) (does {csv} have|are in {csv}|has {csv})", "?what are the columns (of|in) {csv} called", "list [the] (headers|column headings|column names) (of|in) {csv}"])
intent("miller-csv-header-n", run="head -n 1 {csv} | tr ',' '\\n' | nl", tags="head tr nl", weight=.9, say=["=[the] (column names|columns|headers) (of|in) {csv} (with|and) their (numbers|positions|index)", "number [the] (columns|headers|fields) (of|in) {csv}", "?which column [number] is which in {csv}", "?what number has each column (of|in) {csv}"])
intent("miller-csv-ncols", run="head -n 1 {csv} | awk -F ',' '{{ print NF }}'", tags="head awk", weight=.8, say=["?how many (columns|fields) (does {csv} have|are in {csv}|are there in {csv})", "count [the] (columns|fields) (of|in) {csv}", "=[the] number of (columns|fields) (of|in) {csv}"])
intent("miller-csv-badrows", run="awk -F ',' 'NF != {n}' {csv}", tags="awk", weight=.8, say=["=[the] (rows|lines) (of|in) {csv} (that do not have|without|that don't have) [exactly] {n} (columns|fields)", "?which (rows|lines) (of|in) {csv} do (not|n't) have {n} (columns|fields)".replace("do (not|n't)", "(do not|don't)"), "(find|show) [the] (broken|malformed|bad) (rows|lines) (of|in) {csv}, it should have {n} (columns|fields)", "?every (row|line) of {csv} should have {n} (columns|fields), which ones (do not|don't)"])
intent("miller-csv-group", run="awk -F ',' '{{ s[${n}] += ${n2} }} END {{ for (k in s) print k, s[k] }}' {csv}", tags="awk", weight=1, say=["(sum|add up|total) column {n2} (of|in) {csv} (per|by|for each|grouped by) [(value of|value in)] column {n}", "=[the] (sum|total|totals) of column {n2} (per|by|for each) [(value of|value in)] column {n} (in|of) {csv}", "group {csv} by column {n} and (sum|add up|total) column {n2}", "?what is the total of column {n2} for (each|every) [value of] column {n} in {csv}"])
intent("miller-csv-count-by", run="cut -d ',' -f {n} {csv} | sort | uniq -c | sort -rn", tags="cut sort uniq", weight=1, say=["count how (often|many times) each value (appears|occurs) in column {n} (of|in) {csv}", "?how many (rows|records|entries) per [value of|value in] column {n} (of|in) {csv}", "=[the] (frequency|frequencies|counts) of [the] values in column {n} (of|in) {csv}", "group {csv} by column {n} and count", "=[a] (tally|histogram|breakdown) of column {n} (of|in) {csv}"])
intent("miller-csv-max", run="cut -d ',' -f {n} {csv} | tail -n +2 | sort -n | tail -n 1", tags="cut sort tail", weight=.9, say=["=[the] (largest|highest|biggest|maximum|max) (value|number|amount) in column {n} of {csv}", "?what is the (largest|highest|biggest|maximum|max) [value|number] (in|of) column {n} of {csv}", "=[the] (maximum|max) of column {n} (in|of) {csv}"])
intent("miller-csv-min", run="cut -d ',' -f {n} {csv} | tail -n +2 | sort -n | head -n 1", tags="cut sort head", weight=.9, say=["=[the] (smallest|lowest|minimum|min) (value|number|amount) in column {n} of {csv}", "?what is the (smallest|lowest|minimum|min) [value|number] (in|of) column {n} of {csv}", "=[the] (minimum|min) of column {n} (in|of) {csv}"])
intent("miller-csv-keephead", run="(head -n 1 {csv} && tail -n +2 {csv} | sort -t ',' -k {n},{n})", tags="head tail sort", weight=.9, say=["sort {csv} by column {n} (but keep|and keep|keeping) [the|its] (header|header row|first line|headings) (first|on top|at the top|in place)", "sort {csv} (by|on) (column|field) {n} (without|not) [moving] the header", "order [the] rows of {csv} by column {n}, header (stays|first)"])
intent("miller-csv-join-head", run="(head -n 1 {csv} && tail -q -n +2 {csv} {csv2}) > {csv3}", tags="head tail", weight=.9, say=["(merge|combine|join|concatenate) {csv} and {csv2} (into|to|as) {csv3} with [only] one header", "(merge|combine|join|append|concatenate) {csv} and {csv2} (into|to|as) {csv3} (without repeating|and don't repeat|without duplicating) the header", "={csv3} made of {csv} and {csv2}, header only once", "stack {csv} (and|on) {csv2} (in|into) {csv3}, one header"])
intent("miller-csv-cols-to", run="cut -d ',' -f {n},{n2} {csv} > {csv2}", tags="cut", weight=1, say=["(keep|take|copy|extract) [only] columns {n} and {n2} (of|from) {csv} (and save [them]|) (as|to|in|into) {csv2}", "(save|write) columns {n} and {n2} of {csv} (to|as|in) {csv2}", "?{csv2} should have only columns {n} and {n2} of {csv}"])
intent("miller-csv-drop-col", run={"gnu": "cut -d ',' -f {n} --complement {csv}", "bsd": "awk 'BEGIN {{ FS = OFS = \",\" }} {{ for (i = 1; i < NF; i++) if (i >= {n}) $i = $(i + 1); NF-- }} 1' {csv}"}, tags="cut", weight=.9, say=["(drop|remove|delete|leave out|throw away) column {n} (of|from|in) {csv}", "={csv} without column {n}", "?all columns of {csv} (but|except) [column] [number] {n}", "(print|show) {csv} (but not|without|except) (column|field) {n}"])
intent("miller-csv-empty-cell", run="awk -F ',' '${n} == \"\"' {csv}", tags="awk", weight=.9, say=["=[the] (rows|lines|records) (of|in) {csv} (where|whose) (column|field) {n} is (empty|blank|missing)", "?which (rows|lines|records) (of|in) {csv} (have|has) (an empty|a blank|nothing in|no value in) (column|field) {n}", "(find|show) (rows|records) (of|in) {csv} (with an empty|with a blank|without a value in) (column|field) {n}"])
intent("miller-csv-dup", run="cut -d ',' -f {n} {csv} | sort | uniq -d", tags="cut sort uniq", weight=.9, say=["=[the] (duplicate|duplicated|repeated) values in column {n} (of|in) {csv}", "?which values (occur|appear|are) (more than once|twice|several times) in column {n} of {csv}", "(find|show) duplicates in column {n} of {csv}", "?are there duplicates in column {n} of {csv}"])
intent("miller-csv-swap", run="awk 'BEGIN {{ FS = OFS = \",\" }} {{ t = ${n}; ${n} = ${n2}; ${n2} = t }} 1' {csv}", tags="awk", weight=.7, say=["(swap|exchange|switch) columns {n} and {n2} (of|in) {csv}", "={csv} with columns {n} and {n2} (swapped|exchanged|the other way round)"])
intent("miller-csv-quotes", run="tr -d '\"' < {csv}", tags="tr", weight=.8, say=["(remove|strip|delete|drop) [(all|the|all the)] (quotes|quotation marks|double quotes) (from|in) {csv}", "={csv} without [the] (quotes|quotation marks)"])

# ---- lists of checksums, hashes with a size
intent("miller-sums-list", run={"gnu": "sha256sum -c {name}", "bsd": "shasum -a 256 -c {name}"}, tags="sha256sum", weight=1.1, say=["(verify|check) [(the|my|all|all the)] (downloads|files|isos|images|download|release) (against|with|using|by) [the] [(checksum file|checksums|list)] {name}", "?do (the|my|all) (downloads|files|isos) (match|agree with) [the] [(checksums|hashes|sums) in] {name}", "(verify|check|test) (everything|all files) listed in {name}", "?are (the|all) files listed in {name} (intact|unchanged|ok|complete)", "(verify|check) [the] sha256 (sums|checksums|hashes) in {name}", "?i downloaded the release and {name}, is (it|everything) (ok|intact|genuine)", "sha256sum check with {name}"])
intent("miller-md5-list", run="md5sum -c {name}", tags="md5sum", weight=.8, say=["(verify|check) [(the|my|all)] (downloads|files) (against|with) [the] md5 (sums|checksums|list|hashes) [(in|file)] {name}", "(verify|check|test) [the] md5 (sums|checksums|hashes) (in|listed in|of) {name}", "?do (the|all) files (match|agree with) the md5 (sums|checksums) in {name}", "md5sum check with {name}"])


@compose("miller-hash-and", weight=2, tags="sha256sum md5sum sha1sum")
def miller_hash_and(rng):
    """A hash with the size, written to a file, or of each file of a kind."""
    h, tool, mac = rng.choice([("md5", "md5sum", "md5"), ("sha1", "sha1sum", "shasum"), ("sha256", "sha256sum", "shasum -a 256"), ("sha512", "sha512sum", "shasum -a 512")])
    w = rng.choice(["", " (sum|checksum|hash)"])
    k = rng.randrange(4)
    if k == 0:
        say = ["=[the] " + h + w + " and [the|its] size of {file}", "=[the] size and [the] " + h + w + " of {file}", "?how big is {file} and what is its " + h + w, "?what are the " + h + w + " and size of {file}", "(print|show|give me) both " + h + w + " and size of {file}"]
        return say, {"gnu": tool + " {file} && stat -c %s {file}", "bsd": mac + " {file} && stat -f %z {file}"}
    if k == 1:
        say = ["(save|write|put|store) [the] " + h + w + " of {file} (in|into|to) {file2}", "?{file2} should hold the " + h + w + " of {file}", "(make|create) [a] " + h + " checksum file {file2} for {file}"]
        return say, {"gnu": tool + " {file} > {file2}", "bsd": mac + " {file} > {file2}"}
    if k == 2:
        say = ["=[the] " + h + w + " of (each|every|all) {ext} file[s] (in|under|below) {dir}", "(compute|calculate|print|list) [the] " + h + w + " (for|of) (each|every|all the) {ext} file[s] (in|under|below) {dir}", "(hash|checksum) (all|every|all the) {ext} file[s] (in|under|below) {dir} with " + h]
        return say, {"gnu": "find {dir} -type f -name '*.{ext}' -exec " + tool + " {{}} +", "bsd": "find {dir} -type f -name '*.{ext}' -exec " + mac + " {{}} +"}
    say = ["=[the] " + h + w + " of the (text|string|word) {text}", "(hash|digest) the (text|string|word) {text} with " + h, "?what is the " + h + w + " of the (text|string|word) {text}", h + " of the string {text}"]
    return say, {"gnu": "printf %s '{text}' | " + tool, "bsd": "printf %s '{text}' | " + mac}


# ---- bytes, encodings, line endings
intent("miller-head-bytes", run="xxd -l {size:bytes} {file}", tags="xxd", weight=1, say=["(hex dump|hexdump|dump in hex|show in hex|print in hex) [of] the first {size} of {file}", "=[a] (hex dump|hexdump) of the first {size} of {file}", "=the first {size} of {file} (in|as) hex", "?what are the first {size} of {file} in hex", "(look|peek) at the first {size} of {file} in hex"])
intent("miller-tail-bytes", run="tail -c {size:bytes} {file} | xxd", tags="tail xxd", weight=1, say=["(hex dump|hexdump|dump in hex|show in hex|print in hex) [of] the last {size} of {file}", "=[a] (hex dump|hexdump) of the last {size} of {file}", "=the last {size} of {file} (in|as) hex", "?what are the last {size} of {file} in hex", "(look|peek) at the last {size} of {file} in hex"])
intent("miller-mid-bytes", run="xxd -s {n} -l {n2} {file}", tags="xxd", weight=.8, say=["(hex dump|hexdump) [of] {n2} bytes of {file} (starting at|from|at) (offset|byte|position) {n}".replace("{n2}", "{n2}"), "={n2} bytes of {file} in hex (starting at|from) (offset|byte) {n}", "dump {n2} bytes at offset {n} of {file} in hex"])
intent("miller-cut-bytes", run="head -c {size:bytes} {file} > {file2}", tags="head", weight=.8, say=["(copy|save|write|extract) the first {size} of {file} (to|into|as) {file2}", "={file2} with only the first {size} of {file}", "(cut|take) the first {size} of {file} and save [it] as {file2}"])
intent("miller-swab", run="dd if={file} of={file2} conv=swab", tags="dd", weight=.6, say=["swap [(every two|adjacent|the)] bytes (of|in) {file} (into|to|and save [it] as) {file2}", "(change|convert) [the] (byte order|endianness) of {file} (to|into|and write) {file2}", "byte swap {file} (into|to) {file2}"])
intent("miller-crlf-ask", run="file {file}", tags="file", weight=1.1, say=["?does {file} (have|use|contain) (windows|dos|crlf|unix|mac|lf) line (endings|ends|breaks)", "?(which|what|what kind of) line (endings|ends|breaks) does {file} (have|use)", "?is {file} (crlf or lf|lf or crlf|a dos or a unix file|dos or unix|in dos format|crlf)", "=[the] (line endings|type of line endings|line ending style) of {file}", "(check|see|tell me) (if|whether) {file} (has|uses) (windows|dos|crlf) line (endings|breaks)", "(check|detect|determine) [the] line endings (of|in) {file}"])
intent("miller-crlf-which", run="grep -rl $'\\r' {dir}", default={"dir": "."}, tags="grep", weight=.9, say=["?which files [(in|under|below) {dir}] (have|use) (windows|dos|crlf) line (endings|breaks)", "=files [(in|under|below) {dir}] with (windows|dos|crlf) line (endings|breaks)", "(find|list) [all] [the] files [(in|under|below) {dir}] (with|that have|containing|that contain) (carriage returns|crlf|windows line endings)", "?are there crlf files [(in|under|below) {dir}]"])
intent("miller-crlf-all", run={"gnu": "sed -i 's/\\r$//' *.{ext}", "bsd": "sed -i '' 's/\\r$//' *.{ext}"}, tags="sed", weight=.9, say=["(convert|change|fix) [the] line endings of (all|every|all the) {ext} file[s] [here] (to|into) (unix|lf|linux) [ones]", "(remove|strip) [the] carriage returns (from|in) (all|every|all the) {ext} file[s] [here]", "dos2unix (all|every|all the) {ext} file[s] [(here|without dos2unix)]"])
more("threads-bom-off", ["(remove|strip|delete|drop|kill|cut) [the] (bom|utf8 bom|utf-8 bom|byte order mark) (from|of|in|off) [the] [(csv|file|text file)] {csv}".replace("{csv}", "{file}"), "?excel put a bom (in|into|at the start of) {file}, (remove|strip) it", "?{file} has a (bom|utf8 bom) that breaks (my|the) (script|parser|import), (remove|strip) it", "?how to get the bom out of {file}", "={file} without [the] (bom|byte order mark), in place"])
intent("miller-has-bom", run="head -c 3 {file} | xxd", tags="head xxd", weight=.8, say=["?does {file} (have|start with|begin with|contain) (a bom|the byte order mark)", "?is there (a bom|the byte order mark|any bom) (in|at the start of) {file}", "(check|see|test) (if|whether) {file} (has|starts with) (a bom|the byte order mark)"])
intent("miller-enc-all", run="file -i {dir}/*", tags="file", weight=.8, say=["=[the] (encoding|encodings|character encoding|charset) of (all|all the|every) file[s] in {dir}", "?(what|which) (encoding|encodings|charset) do the files in {dir} (have|use)", "(show|list|detect) [the] (encoding|charset) of (each|every) file in {dir}"])
intent("miller-no-accents", run="iconv -f UTF-8 -t ASCII//TRANSLIT {file}", tags="iconv", weight=.9, say=["(remove|strip|drop|get rid of) [(all|the|all the)] (accents|diacritics|umlauts|accented letters) (from|in) {file}", "(replace|turn) [the] accented (letters|characters) (of|in) {file} (with|by|into) plain (ones|letters|ascii)", "={file} without [(accents|umlauts|diacritics)]".replace("[(accents|umlauts|diacritics)]", "(accents|umlauts|diacritics)"), "(convert|transliterate|reduce) {file} to [plain] ascii", "?no accents in {file}, just plain ascii letters"])
intent("miller-jwt", run="printf %s '{hash}' | cut -d . -f 2 | base64 -d", tags="cut base64", weight=.6, say=["decode [the] (payload|claims|body) of [the] (jwt|token|web token) {hash}", "?what is (in|inside) [the] (jwt|json web token) {hash}", "=[the] (payload|claims) of [the] jwt {hash}", "decode [this|the] jwt [payload] {hash}", "jwt decode {hash}"])
intent("miller-tsv-turn", run="datamash transpose < {name}.tsv", tags="datamash", weight=.7, say=["transpose {name}.tsv", "(swap|exchange|flip) rows and columns (of|in) {name}.tsv", "={name}.tsv with rows (as columns|and columns swapped)", "turn [the] rows of {name}.tsv into columns"])
intent("miller-csv-turn", run="datamash -t ',' transpose < {csv}", tags="datamash", weight=.7, say=["transpose {csv}", "(swap|exchange|flip) rows and columns (of|in) {csv}", "={csv} with rows (as columns|and columns swapped)", "turn [the] rows of {csv} into columns"])


@compose("miller-column-stat", weight=3, tags="awk sort")
def miller_column_stat(rng):
    """Spread, middle and both ends of a column of numbers."""
    csv = rng.random() < .5
    f, sep, cut = ("{csv}", "-F ',' ", "cut -d ',' -f {n} {csv}") if csv else ("{file}", "", "awk '{{ print ${n} }}' {file}")
    col = rng.choice(["(column|field) {n}", "the (values|numbers) in (column|field) {n}", "column number {n}"])
    where = " (of|in|from) " + f
    k = rng.randrange(4)
    if k == 0:
        return ["=[the] standard deviation of " + col + where, "(compute|calculate) [the] standard deviation of " + col + where, "?how much (does|do) " + col + where + " (vary|scatter|spread), as standard deviation", "=[the] (stddev|std deviation|standard deviation|stdev) of " + col + where], "awk " + sep + "'{{ s += ${n}; q += ${n} * ${n} }} END {{ print sqrt(q / NR - (s / NR) ^ 2) }}' " + f
    if k == 1:
        return ["=[the] median of " + col + where, "?what is the (median|middle value) of " + col + where, "(compute|calculate|find) [the] (median|middle value) of " + col + where], cut + " | sort -n | awk '{{ a[NR] = $1 }} END {{ print (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2 }}'"
    if k == 2:
        return ["=[the] (minimum and maximum|lowest and highest [value]|smallest and largest [value]|min and max|range) of " + col + where, "?what are the (lowest and highest|smallest and largest|minimum and maximum) [values] of " + col + where], "awk " + sep + "'NR == 1 {{ min = max = ${n} }} {{ if (${n} < min) min = ${n}; if (${n} > max) max = ${n} }} END {{ print min, max }}' " + f
    return ["=[the] (running total|running sum|cumulative sum) of " + col + where, "print [the] (running total|cumulative sum) of " + col + where], "awk " + sep + "'{{ s += ${n}; print s }}' " + f


intent("miller-min-max", run="sort -n {file} | sed -n '1p;$p'", tags="sort sed", weight=.9, say=["=[the] (lowest and [the] highest|smallest and [the] largest|minimum and [the] maximum|min and max) (number|value|numbers|values) (in|of) {file}", "?what are the (lowest and highest|smallest and largest|minimum and maximum) (numbers|values) in {file}", "?between which (numbers|values) do the numbers in {file} lie", "=[the] range of the numbers in {file}"])
intent("miller-mean-lines", run="awk '{{ sum += $1 }} END {{ print sum / NR }}' {file}", tags="awk", weight=.8, say=["=[the] (average|mean) of the numbers in {file}[, one per line]", "?what is the (average|mean) of the numbers in {file}", "average [the] (numbers|lines|values) (of|in) {file}"])


@compose("miller-few-numbers", weight=3, tags="printf sort awk bc")
def miller_few_numbers(rng):
    """Three to six numbers, said one by one."""
    nums = [str(x) for x in rng.sample(range(2, rng.choice([30, 100, 1000])), rng.randint(3, 6))]
    spaced, commas = " ".join(nums), ", ".join(nums)
    said = rng.choice([spaced, commas, commas, ", ".join(nums[:-1]) + " and " + nums[-1], " ".join(nums[:-1]) + " and " + nums[-1]])
    act, tail = rng.choice([("(average|mean|arithmetic mean)", "awk '{{ sum += $1 }} END {{ print sum / NR }}'"), ("(sum|total)", "paste -sd + - | bc"), ("(maximum|largest|biggest|highest)", "sort -n | tail -n 1"), ("(minimum|smallest|lowest)", "sort -n | head -n 1"), ("(median|middle)", "sort -n | awk '{{ a[NR] = $1 }} END {{ print (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2 }}'")])
    if "1" in nums or "2" in nums and "median" in act:
        return ["sort [the] numbers " + said, "put [the] numbers " + said + " in order"], "printf '%s\\n' " + spaced + " | sort -n"
    return ["=[the] " + act + " of " + said, "?what is the " + act + " of " + said, "(compute|calculate|find) [the] " + act + " of [the] numbers " + said, act + " of these numbers: " + said], "printf '%s\\n' " + spaced + " | " + tail


# ---- sums with a precision, functions, units
intent("miller-div-digits", run="echo 'scale={n3}; {n} / {n2}' | bc", tags="bc", weight=1.2, say=["(divide|compute|calculate) {n} (by|divided by|over) {n2} (with|to|up to|and show) {n3} (decimal places|decimals|digits|places|decimal digits)", "={n} (divided by|over) {n2} (with|to) {n3} (decimal places|decimals|digits|decimal digits)", "?what is {n} (divided by|over) {n2} (with|to) {n3} (decimal places|decimals|digits)", "{n} by {n2}, {n3} (decimals|digits|places) (please|after the point|after the decimal point)", "?how much is {n} by {n2}, i need {n3} decimals", "={n3} (decimals|decimal places|digits) of {n} (divided by|over) {n2}"])
intent("miller-sqrt-digits", run="echo 'scale={n2}; sqrt({n})' | bc", tags="bc", weight=1.1, say=["=[the] square root of {n} (with|to|up to) {n2} (decimal places|decimals|digits|places)", "?what is the [square] root of {n} (with|to) {n2} (decimal places|decimals|digits)", "(compute|calculate) [the] (square root|root) of {n} (with|to) {n2} (decimal places|decimals|digits)", "sqrt of {n}, {n2} (decimals|digits)", "={n2} (decimals|digits) of the square root of {n}"])
intent("miller-pi", run="echo 'scale={n}; 4*a(1)' | bc -l", tags="bc", weight=1, say=["=pi (with|to) {n} (decimal places|decimals|digits)", "={n} (digits|decimals|decimal places) of pi", "(print|compute|calculate|give me) pi (with|to) {n} (decimal places|decimals|digits)", "?what are the first {n} digits of pi", "the number pi with {n} digits"])
intent("miller-e", run="echo 'scale={n}; e(1)' | bc -l", tags="bc", weight=.6, say=["={n} (digits|decimals) of (e|euler's number)", "=(euler's number|the constant e) (with|to) {n} (digits|decimals)", "compute e to {n} (digits|decimals)"])


@compose("miller-function", weight=3, tags="bc")
def miller_function(rng):
    """sine, logarithm, powers and roots of one number."""
    names, run = rng.choice([("(sine|sin)", "s({n} * 4 * a(1) / 180)"), ("(cosine|cos)", "c({n} * 4 * a(1) / 180)"), ("(tangent|tan)", "s({n} * 4 * a(1) / 180) / c({n} * 4 * a(1) / 180)"),
                             ("(natural log|natural logarithm|ln)", "l({n})"), ("(log base 10|base 10 logarithm|decimal logarithm)", "l({n}) / l(10)"), ("(log base 2|binary logarithm|base 2 logarithm)", "l({n}) / l(2)"), ("(cube root|third root)", "e(l({n}) / 3)")])
    deg = " degrees" if "180" in run else ""
    return ["=[the] " + names + " of {n}" + deg, "?what is the " + names + " of {n}" + deg, "(compute|calculate) [the] " + names + " of {n}" + deg, names + " {n}" + deg], "echo '" + run + "' | bc -l"


intent("miller-factorial", run={"gnu": "seq {n} | paste -sd '*' | bc", "bsd": "seq {n} | paste -sd '*' - | bc"}, tags="seq paste bc", weight=1, say=["=[the] factorial of {n}", "{n} factorial (exactly|as a number|please)", "?(what is|how much is|how big is) (the factorial of {n}|{n} factorial)", "(compute|calculate) (the factorial of {n}|{n} factorial)"])
intent("miller-product-to", run={"gnu": "seq 1 {n} | paste -sd '*' | bc", "bsd": "seq 1 {n} | paste -sd '*' - | bc"}, tags="seq paste bc", weight=.6, say=["=[the] product of [all] [the] (numbers|integers) (from|between) 1 (to|and) {n}", "multiply [all] [the] (numbers|integers) from 1 to {n}", "?what is the product of [all] [the] numbers from 1 to {n}"])
intent("miller-gcd", run="python3 -c 'import math; print(math.gcd({n}, {n2}))'", tags="python3", weight=.7, say=["=[the] (gcd|greatest common divisor|highest common factor) of {n} and {n2}", "?what is the (gcd|greatest common divisor|largest common divisor) of {n} and {n2}", "gcd {n} {n2}"])
intent("miller-lcm", run="python3 -c 'import math; print(math.lcm({n}, {n2}))'", tags="python3", weight=.6, say=["=[the] (lcm|least common multiple|lowest common multiple) of {n} and {n2}", "?what is the (lcm|least common multiple) of {n} and {n2}", "lcm {n} {n2}"])
intent("miller-exact", run="echo '{n} + {n2}' | bc", tags="bc", weight=.8, say=["={n} + {n2} (exactly|with decimals|as decimals|with bc|exact)", "add [the] (decimals|decimal numbers) {n} and {n2}", "(compute|calculate) {n} + {n2} (exactly|with decimals|with bc)"])
intent("miller-exact-times", run="echo '{n} * {n2}' | bc", tags="bc", weight=.7, say=["={n} times {n2} (exactly|with decimals|as decimals|with bc|exact)", "multiply [the] (decimals|decimal numbers) {n} and {n2}", "(compute|calculate) {n} times {n2} (exactly|with decimals|with bc)"])
intent("miller-pct-change", run="echo 'scale=2; ({n2} - {n}) * 100 / {n}' | bc", tags="bc", weight=.9, say=["=[the] (percent|percentage) (change|increase|rise|difference|growth) from {n} to {n2}", "?(how many|by how many|how much) percent (more is {n2} than {n}|did it grow from {n} to {n2})", "?by what percentage did (it|the price|sales|revenue) (go up|rise|change|grow|increase) from {n} to {n2}", "(compute|calculate) [the] (growth|increase|change) from {n} to {n2} in percent"])
intent("miller-pct-of", run="echo 'scale=2; {n} * 100 / {n2}' | bc", tags="bc", weight=.9, say=["?(what|how many) (percent|percentage) (of {n2} is {n}|is {n} of {n2}|is {n} out of {n2})", "={n} (out of|of) {n2} (as a percentage|in percent)", "?{n} out of {n2} is how many percent"])
intent("miller-pct-add", run="echo 'scale=2; {n} * (100 + {n2}) / 100' | bc", tags="bc", weight=.8, say=["={n} plus {n2} (percent|%)", "add {n2} (percent|%) [(vat|tax|tip|interest)] to {n}", "?(what is|how much is) {n} plus {n2} (percent|%) [(vat|tax|tip)]", "={n} (with|including) {n2} (percent|%) (vat|tax|tip|interest)"])
intent("miller-pct-off", run="echo 'scale=2; {n} * (100 - {n2}) / 100' | bc", tags="bc", weight=.8, say=["={n} minus {n2} (percent|%)", "(take|subtract) {n2} (percent|%) (off|from) {n}", "?(what is|how much is) {n} (minus {n2} percent|with {n2} (percent|%) off|after a {n2} (percent|%) discount)", "={n} with [a] {n2} (percent|%) (discount|off)"])
intent("miller-thousands", run="printf \"%'d\\n\" {n}", tags="printf", weight=.8, say=["={n} with (thousand separators|thousands separators|digit grouping|separators|commas between thousands)", "(print|format|write) {n} with (thousand separators|thousands separators|commas|digit grouping)", "(group|separate) the (digits|thousands) of {n}", "make the number {n} readable with commas"])
intent("miller-round", run="printf '%.{n2}f\\n' {n}", tags="printf", weight=1, say=["round [the number] {n} to {n2} (decimals|decimal places|digits|places)", "={n} (rounded to|with only|with) {n2} (decimals|decimal places|digits after the point)", "?what is {n} rounded to {n2} (decimals|digits|places)", "(print|show|format) {n} with {n2} (decimals|decimal places)"])
intent("miller-round-int", run="printf '%.0f\\n' {n}", tags="printf", weight=.8, say=["round {n} [(to|up to|down to)] (the nearest|a whole|the next|an) (whole number|number|integer)".replace("(the nearest|a whole|the next|an) (whole number|number|integer)", "(the nearest integer|a whole number|the nearest whole number|an integer)"), "={n} (rounded|without decimals|as a whole number)", "?what is {n} rounded to (an integer|a whole number)"])
intent("miller-pad", run="printf '%0{n2}d\\n' {n}", tags="printf", weight=.7, say=["(pad|print|write|format) {n} with [leading] zeros to {n2} digits", "={n} with leading zeros, {n2} digits", "zero pad {n} to {n2} digits"])
intent("miller-base-any", run="echo 'obase={n2}; {n}' | bc", tags="bc", weight=.7, say=["(convert|write) {n} (to|in) base {n2}", "={n} in base {n2}", "?what is {n} in base {n2}"])


@compose("miller-units", weight=3.5, tags="bc")
def miller_units(rng):
    """Lengths, weights and temperatures of the one system in the other."""
    a, b, run = rng.choice([("(fahrenheit|degrees fahrenheit|f)", "(celsius|degrees celsius|centigrade|c)", "scale=1; ({n} - 32) * 5 / 9"), ("(celsius|degrees celsius|centigrade|c)", "(fahrenheit|degrees fahrenheit|f)", "scale=1; {n} * 9 / 5 + 32"),
                            ("miles", "(km|kilometers|kilometres)", "scale=2; {n} * 1.609344 / 1"), ("(km|kilometers|kilometres)", "miles", "scale=2; {n} / 1.609344"), ("inches", "(cm|centimeters|centimetres)", "scale=2; {n} * 2.54 / 1"), ("(cm|centimeters|centimetres)", "inches", "scale=2; {n} / 2.54"),
                            ("(pounds|lbs|lb)", "(kg|kilos|kilograms)", "scale=2; {n} * 0.45359237 / 1"), ("(kg|kilos|kilograms)", "(pounds|lbs|lb)", "scale=2; {n} / 0.45359237"), ("feet", "(meters|metres)", "scale=2; {n} * 0.3048 / 1"), ("(meters|metres)", "feet", "scale=2; {n} / 0.3048"),
                            ("gallons", "(liters|litres)", "scale=2; {n} * 3.785411784 / 1"), ("(liters|litres)", "gallons", "scale=2; {n} / 3.785411784"), ("ounces", "grams", "scale=2; {n} * 28.3495 / 1"), ("grams", "ounces", "scale=2; {n} / 28.3495"), ("(degrees|deg)", "(radians|rad)", "scale=6; {n} * 4 * a(1) / 180")])
    tool = " | bc -l" if "a(1)" in run else " | bc"
    return ["(convert|change) {n} " + a + " (to|into) " + b, "={n} " + a + " in " + b, "?(how many|how much) " + b + " (is|are) {n} " + a, "{n} " + a + " to " + b, "?what is {n} " + a + " in " + b], "echo '" + run + "'" + tool


@compose("miller-time-units", weight=2.5, tags="echo")
def miller_time_units(rng):
    """How many small units there are in some large ones."""
    small, big, run = rng.choice([("minutes", "days", "{n} * 24 * 60"), ("seconds", "days", "{n} * 86400"), ("hours", "days", "{n} * 24"), ("minutes", "hours", "{n} * 60"), ("seconds", "hours", "{n} * 3600"), ("seconds", "minutes", "{n} * 60"), ("hours", "weeks", "{n} * 168"), ("days", "weeks", "{n} * 7"), ("minutes", "weeks", "{n} * 10080"), ("seconds", "weeks", "{n} * 604800")])
    return ["?how many " + small + " (are|are there) in {n} " + big, "=[the] [number of] " + small + " in {n} " + big, "(convert|turn) {n} " + big + " (to|into) " + small, "?how many " + small + " (is|do) {n} " + big + " (have|make)".replace(" (have|make)", ""), "{n} " + big + " in " + small], "echo $(({run}))".replace("{run}", run)


# ---- chance
intent("miller-dice", run="shuf -i 1-6 -r -n {n}", tags="shuf", weight=.8, say=["(roll|throw) {n} (dice|dies|six-sided dice)", "={n} dice rolls", "?what do {n} dice show", "(roll|throw) a (die|dice) {n} times"])
intent("miller-die", run="shuf -i 1-6 -n 1", tags="shuf", weight=.6, say=["(roll|throw) (a|one) (die|dice)", "roll the dice", "=a (dice|die) roll"])
intent("miller-some-numbers", run="shuf -r -i {n2}-{n3} -n {n}", tags="shuf", weight=.9, say=["={n} random numbers (between|from) {n2} (and|to) {n3}", "(generate|make|print|draw|pick) {n} random (numbers|integers) (between|from|in the range) {n2} (and|to) {n3}", "?i need {n} random numbers from {n2} to {n3}"])
intent("miller-lotto", run="shuf -i {n2}-{n3} -n {n} | sort -n", tags="shuf sort", weight=.8, say=["={n} (different|distinct|unique) random numbers (between|from) {n2} (and|to) {n3} [sorted|in order]", "draw {n} lottery numbers (from|between) {n2} (to|and) {n3}", "pick {n} numbers (out of|from) {n2} to {n3} without repeats"])
intent("miller-some-passwords", run="for i in $(seq {n}); do tr -dc 'A-Za-z0-9' < /dev/urandom | head -c {n2}; echo; done", tags="tr head for", weight=1, say=["(make|generate|create|print|give me) {n} [random] passwords (of|with) {n2} (characters|chars|letters) [each]", "={n} [random] passwords, {n2} (characters|chars) (each|long)", "?i need {n} passwords with {n2} (characters|chars|letters) [each]", "={n} random strings of length {n2}", "(make|generate) {n} random passwords, each {n2} (chars|characters) long"])
intent("miller-password-symbols", run="tr -dc '[:graph:]' < /dev/urandom | head -c {n}", tags="tr head", weight=1, say=["(make|generate|create) a [random] password (of|with) {n} (characters|chars) (including|with|and) (symbols|special characters|punctuation)", "=a [random|strong] password (with|including) (symbols|special characters|punctuation), {n} (characters|chars) [long]", "=a {n} (character|char) password with (symbols|special characters)"])
intent("miller-mac", run="openssl rand -hex 6 | sed 's/\\(..\\)/\\1:/g; s/:$//'", tags="openssl sed", weight=.6, say=["(make|generate|create|print|invent) a random mac [address]", "=a (made-up|fake|invented) mac address", "?i need a (random|fake|made up) mac address"])
intent("miller-color", run="echo \"#$(openssl rand -hex 3)\"", tags="openssl", weight=.6, say=["(make|generate|pick|print) a random (hex color|color|colour|html color|hex colour)", "=a random (hex|html|web) (color|colour)"])
intent("miller-secret-key", run="openssl rand -base64 {n}", tags="openssl", weight=.8, say=["(make|generate|create) a [random] (secret|secret key|session key|token|api key) (of|from|with) {n} [random] bytes", "=a base64 (secret|secret key|token|key) of {n} bytes", "={n} random bytes (in|as) base64"])

# ---- dates and clocks
intent("miller-leap", run="cal 2 {n}", tags="cal", weight=.9, say=["?is {n} a leap year", "?was {n} a leap year", "(check|see|tell me) (if|whether) {n} is a leap year", "leap year {n}[?]".replace("[?]", ""), "?how many days (does|did) february {n} have"])
MONTHS = [("january", "01", 31), ("march", "03", 31), ("april", "04", 30), ("may", "05", 31), ("june", "06", 30), ("july", "07", 31), ("august", "08", 31), ("september", "09", 30), ("october", "10", 31), ("november", "11", 30), ("december", "12", 31)]


@compose("miller-month", weight=3, tags="seq cal")
def miller_month(rng):
    """A month by its name: its days one a line, its calendar."""
    m, num, days = rng.choice(MONTHS)
    y = "%d" % rng.randint(1950, 2040)
    if rng.random() < .55:
        return ["(print|list|show) (all|all the|every|each) (dates|date|days|day) (of|in) " + m + " " + y, "=(all|all the|every) (dates|days|date) (of|in) " + m + " " + y + " [(one per line|as a list|line by line)]", "=a list of [all] the (days|dates) in " + m + " " + y, "(generate|make) a list of dates (for|of) " + m + " " + y], "seq -f '%s-%s-%%02g' 1 %d" % (y, num, days)
    return ["=[the] calendar (of|for) " + m + " " + y, "?(what|which) (day|weekday) does " + m + " " + y + " (start|begin|end) (on|with)", "cal " + m + " " + y, "(show|print) " + m + " " + y, "?how (does|did) " + m + " " + y + " look (on|in) [the|a] calendar", "?how many days (does|did) " + m + " " + y + " have"], "cal %d %s" % (int(num), y)


@compose("miller-date-shape", weight=3, tags="date")
def miller_date_shape(rng):
    """A date in one notation written in another."""
    m, d, y = "%02d" % rng.randint(1, 12), "%02d" % rng.randint(13, 28), "%d" % rng.randint(1960, 2035)
    iso = "(iso format|iso|the iso notation|year month day)"
    if rng.random() < .45:
        us = m + "/" + d + "/" + y
        return ["(convert|change|rewrite|reformat|turn) [the] [us] [date] " + us + " (to|into|as|in) " + iso, "=[the] [american] date " + us + " (as|in) " + iso, us + " (to|as|in) " + iso], {"gnu": "date -d " + us + " +%F", "bsd": "date -j -f %m/%d/%Y " + us + " +%F"}
    how, fmt = rng.choice([("(german format|the german notation|german style)", "%d.%m.%Y"), ("(british format|european format|british style)", "%d/%m/%Y"), ("(us format|american format|american style)", "%m/%d/%Y"), ("(yyyymmdd|digits only|one number)", "%Y%m%d"), ("(full words|words|long form|long format)", "'%A, %d %B %Y'"), ("(a unix timestamp|epoch seconds|unix time|a timestamp)", "%s"), ("(its week number|week number|iso week)", "%V"), ("(day of the year|day number of the year)", "%j")])
    return ["(convert|change|rewrite|reformat|turn) {date} (to|into) " + how, "=[the] date {date} (as|in) " + how, "(write|print|show|format) {date} (as|in) " + how, "{date} (as|in) " + how], {"gnu": "date -d {date} +" + fmt, "bsd": "date -j -f %F {date} +" + fmt}


@compose("miller-date-shape-now", weight=2, tags="date")
def miller_date_shape_now(rng):
    """Today or now, in the notation that is wanted."""
    how, fmt = rng.choice([("(german format|german notation|german style)", "%d.%m.%Y"), ("(british format|european format)", "%d/%m/%Y"), ("(us format|american format|american style)", "%m/%d/%Y"), ("(yyyymmdd|digits only|one number|digits without dashes)", "%Y%m%d"), ("(ddmmyyyy|day month year without separators)", "%d%m%Y"), ("(month and year|year and month only)".replace("month and year|", ""), "%Y-%m")])
    return ["=today's date (as|in) " + how, "=[the] (current date|date of today|date) (as|in|formatted as) " + how, "(print|show|write|format) today (as|in) " + how, "date " + how, "?what is today in " + how], "date +" + fmt


intent("miller-time-add", run={"gnu": "date -d '{time} today {age:minutes} minutes' +%H:%M", "bsd": "date -j -v+{age:minutes}M -f %H:%M {time} +%H:%M"}, tags="date", weight=1, say=["add {age} to {time}", "?what time is {age} after {time}", "={time} plus {age}", "?what time is it {age} after {time}", "?(it|the film|the meeting|the train) (starts|leaves|begins) at {time} and (takes|lasts) {age}, when is it over", "?if (i|we) (start|leave) at {time} and it takes {age}, when (are we there|is it done)"])
intent("miller-time-sub", run={"gnu": "date -d '{time} today -{age:minutes} minutes' +%H:%M", "bsd": "date -j -v-{age:minutes}M -f %H:%M {time} +%H:%M"}, tags="date", weight=.9, say=["(subtract|take) {age} (from|off) {time}", "?what time is {age} before {time}", "={time} minus {age}", "?i must be there at {time} and need {age}, when (do i leave|should i go)"])
intent("miller-date-add", run={"gnu": "date -d '{date} +{age:days} days' +%F", "bsd": "date -j -v+{age:days}d -f %F {date} +%F"}, tags="date", weight=1, say=["={date} plus {age}", "add {age} to {date}", "?(what|which) date is {age} after {date}", "=the date {age} after {date}", "?a contract from {date} runs {age}, when does it end"])
intent("miller-date-sub", run={"gnu": "date -d '{date} -{age:days} days' +%F", "bsd": "date -j -v-{age:days}d -f %F {date} +%F"}, tags="date", weight=.9, say=["={date} minus {age}", "(subtract|take) {age} (from|off) {date}", "?(what|which) date is {age} before {date}", "=the date {age} before {date}"])
intent("miller-time-between", run={"gnu": "echo $(( ($(date -d '{time2}' +%s) - $(date -d '{time}' +%s)) / 60 ))", "bsd": "echo $(( ($(date -j -f %H:%M {time2} +%s) - $(date -j -f %H:%M {time} +%s)) / 60 ))"}, tags="date", weight=.9, say=["?how many minutes (are|are there|lie) between {time} and {time2}", "=[the] minutes (between|from) {time} (and|to) {time2}", "?how many minutes (is it|are there) from {time} (to|until) {time2}", "=[the] difference (between|of) {time} and {time2} in minutes"])


@compose("miller-datetime-diff", weight=1.5, tags="date")
def miller_datetime_diff(rng):
    """From a date with a time to another."""
    unit, div = rng.choice([("seconds", None), ("minutes", 60), ("hours", 3600)])
    core = "$(date -d '{date2} {time2}' +%s) - $(date -d '{date} {time}' +%s)"
    return ["?how many " + unit + " (are|are there|lie|passed) between {date} {time} and {date2} {time2}", "=[the] " + unit + " (between|from) {date} {time} (and|to) {date2} {time2}", "=[the] difference between {date} {time} and {date2} {time2} in " + unit, "?how many " + unit + " from {date} {time} (to|until) {date2} {time2}"], "echo $(( " + core + " ))" if div is None else "echo $(( (" + core + ") / %d ))" % div


CITIES = [("new york", "America/New_York"), ("los angeles", "America/Los_Angeles"), ("chicago", "America/Chicago"), ("london", "Europe/London"), ("paris", "Europe/Paris"), ("berlin", "Europe/Berlin"), ("madrid", "Europe/Madrid"), ("rome", "Europe/Rome"), ("moscow", "Europe/Moscow"), ("istanbul", "Europe/Istanbul"), ("dubai", "Asia/Dubai"), ("delhi", "Asia/Kolkata"), ("mumbai", "Asia/Kolkata"), ("singapore", "Asia/Singapore"), ("shanghai", "Asia/Shanghai"), ("beijing", "Asia/Shanghai"), ("hong kong", "Asia/Hong_Kong"), ("tokyo", "Asia/Tokyo"), ("seoul", "Asia/Seoul"), ("sydney", "Australia/Sydney"), ("melbourne", "Australia/Melbourne"), ("sao paulo", "America/Sao_Paulo"), ("toronto", "America/Toronto"), ("cairo", "Africa/Cairo"), ("lagos", "Africa/Lagos"), ("nairobi", "Africa/Nairobi")]


@compose("miller-zones", weight=3, tags="date")
def miller_zones(rng):
    """A time of one city by the clock of another; the time there now."""
    (a, za), (b, zb) = rng.sample(CITIES, 2)
    if rng.random() < .4:
        return ["?what time is it [(now|right now)] in " + b, "=[the] [(current|local)] time in " + b, "?how late is it in " + b, "time in " + b + " [now]"], "TZ=" + zb + " date"
    if rng.random() < .25:
        return ["?what is {time} utc in " + b, "={time} utc in " + b + " [time]", "(convert|translate) {time} utc to " + b + " time"], "TZ=" + zb + " date -d '{time} UTC' +%H:%M"
    return ["?what time is {time} " + a + " [time] in " + b, "={time} [in] " + a + " [time] in " + b + " [time]", "(convert|translate) {time} [in] " + a + " [time] to " + b + " [time]", "?when it is {time} in " + a + ", what time is it in " + b, "{time} " + a + " to " + b], "TZ=" + zb + " date -d 'TZ=\"" + za + "\" {time}' +%H:%M"


# ---- pictures, in place or with a name made from the source
PIC = ["jpg", "jpg", "png", "jpeg", "webp", "tiff"]


@compose("miller-picture", weight=4, tags="mogrify convert")
def miller_picture(rng):
    """One thing done to one picture, or to all of a kind, without a name for the result."""
    acts = [(["rotate X [by] {n} degrees [(clockwise|to the right|right)]", "turn X [by] {n} degrees [(clockwise|to the right)]"], "-rotate {n}"), (["turn X (to the right|clockwise|right|a quarter to the right)", "rotate X (to the right|clockwise|right)", "?X is (lying on its side|sideways), (rotate|turn) it (right|clockwise)"], "-rotate 90"),
            (["rotate X [by] {n} degrees (counterclockwise|anticlockwise|to the left|left)", "turn X [by] {n} degrees (to the left|counterclockwise|anticlockwise)"], "-rotate -{n}"), (["rotate X (counterclockwise|anticlockwise|to the left|left)", "turn X (to the left|counterclockwise|anticlockwise|left)", "?X is sideways, (rotate|turn) it (left|counterclockwise)"], "-rotate -90"),
            (["turn X (upside down|on its head)", "rotate X (half way|by half a turn)", "?X is upside down, (fix|turn) it"], "-rotate 180"),
            (["(mirror|flip) X (horizontally|left to right|left-right|sideways)", "mirror X"], "-flop"), (["flip X (vertically|top to bottom|upside down)"], "-flip"),
            (["(make|turn|convert) X (black and white|grayscale|gray|to grayscale|to black and white)", "=X in (grayscale|black and white|gray)", "(remove|drop) the colors (of|from) X"], "-colorspace Gray"),
            (["(trim|crop|cut off|remove) [the] (empty|white|black|blank) (borders|border|margins|edges) (of|from|around) X", "trim X", "autocrop X"], "-trim +repage"),
            (["(set|reduce|lower) [the] quality of X to {n} [(percent|%)]", "(compress|recompress|save) X (with|at|to) [a] quality [of] {n} [(percent|%)]", "(compress|reduce|recompress) X to {n} (percent|%) quality"], "-quality {n}"),
            (["(resize|scale|shrink) X to {n} (percent|%) [of its size]", "=X at {n} (percent|%) of its size", "make X {n} (percent|%) as (big|large)"], "-resize {n}%"),
            (["(resize|scale|shrink) X to half [(its|the)] size", "make X half as (big|large)", "halve [the] (size|dimensions) of X"], "-resize 50%"),
            (["(resize|scale|shrink) X to [a] height [of] {n} [(pixels|px)]", "make X {n} (pixels|px) (high|tall)"], "-resize x{n}"),
            (["(resize|scale|shrink) X to [a] width [of] {n} [(pixels|px)]", "make X {n} (pixels|px) wide", "(resize|scale|shrink) X to {n} (pixels|px) wide"], "-resize {n}"),
            (["(blur|soften) X", "make X (blurry|blurred)"], "-blur 0x8"), (["sharpen X", "make X sharper"], "-sharpen 0x1"), (["invert [the] colors of X", "make a negative of X"], "-negate"),
            (["(brighten|lighten) X [a bit]", "make X brighter"], "-modulate 120"), (["darken X [a bit]", "make X darker"], "-modulate 80"),
            (["set [the] (dpi|resolution) of X to {n} [dpi]", "make X {n} dpi"], "-density {n} -units PixelsPerInch")]
    say, op = rng.choice(acts)
    if rng.random() < .3 and "trim X" not in say:
        e = rng.choice(PIC)
        what = rng.choice(["all " + e + " (files|images|pictures|photos) [(here|in this folder)]", "every " + e + " [(file|image|picture)] [(here|in this folder)]", "all the " + e + "s [here]", "all " + e + " [here]"])
        keep = [s.replace("=X", "=" + what).replace(" X", " " + what) for s in say if not s.startswith("?")]
        return keep, "mogrify " + op + " *." + e
    f = "{name}." + rng.choice(PIC)
    what = rng.choice([f, f, "[the] (image|picture|photo) " + f])
    return [s.replace("?X", "?" + f).replace("=X", "=" + what).replace(" X", " " + what) for s in say], "mogrify " + op + " " + f


@compose("miller-two-pictures", weight=2, tags="convert")
def miller_two_pictures(rng):
    """Side by side, one below the other, one on the other."""
    e = rng.choice(["png", "jpg", "png", "jpeg"])
    a, b = "{name}." + e, "{name2}." + e
    out = rng.random() < .5
    to, f = (rng.choice([" (as|into|in|to) ", " and save [it] as "]) + "{name3}." + e, "{name3}." + e) if out else ("", "combined." + e)
    k = rng.randrange(3)
    if k == 0:
        return ["(combine|join|put|place|merge|stitch) [the] [images|pictures] " + a + " and " + b + " (side by side|next to each other|left and right|horizontally)" + to, "put " + a + " (next to|beside|to the left of) " + b + to], "convert " + a + " " + b + " +append " + f
    if k == 1:
        return ["(combine|join|put|place|merge|stitch|stack) [the] [images|pictures] " + a + " and " + b + " (vertically|one below the other|on top of each other|one under the other)" + to, "put " + a + " above " + b + to, "stack " + a + " on top of " + b + to], "convert " + a + " " + b + " -append " + f
    corner, g = rng.choice([("(bottom right|lower right)", "southeast"), ("(bottom left|lower left)", "southwest"), ("(top right|upper right)", "northeast"), ("(top left|upper left)", "northwest"), ("(center|middle)", "center")])
    if not out:
        f = "marked." + e
    where = rng.choice([" (in|at) the " + corner + " [corner]", " " + corner])
    return ["(add|put|place|overlay|stamp) [the] [(logo|watermark)] " + a + where + " (of|on|onto) " + b + to, "(watermark|stamp|mark) " + b + " with " + a + where + to, "overlay " + a + " on " + b + where + to], "convert " + b + " " + a + " -gravity " + g + " -composite " + f


intent("miller-glob-pdf", run="convert {glob} {file}", tags="convert", weight=1, say=["(turn|convert|combine|merge|put|join|make) [all] [the] [(images|pictures|photos|scans)] {glob} (into|to|in) [(one|a|a single|the)] [pdf] {file}", "=[a|one] pdf {file} (of|from|out of) [all] [the] {glob} [(images|pictures|photos|scans)]", "(make|create) [(a|one)] pdf {file} (of|from|out of) [all] {glob}"])
intent("miller-ext-pdf", run="convert *.{ext} images.pdf", tags="convert", weight=1, say=["(turn|convert|combine|merge|put|join) (all|all the|my) {ext} (images|pictures|photos|files|scans) [here] (into|to|in) (one|a|a single) pdf", "=one pdf (of|from|out of) all [the] {ext} (images|pictures|photos|files) [here]", "(make|create) (a|one) pdf (from|of|out of) (all|all the|the|my) {ext} (images|files|photos|scans) [here]"])
intent("miller-text-on", run="convert {file} -gravity south -pointsize 36 -annotate +0+20 '{text}' {file2}", tags="convert", weight=.7, say=["(write|put|add|print) [the] (text|caption) {text} (on|onto|at the bottom of|below) [the] (picture|image|photo) {file} (as|and save [it] as|into) {file2}", "(caption|label) [the] (picture|image|photo) {file} with {text} (as|into|and save [it] as) {file2}"])
intent("miller-dims", run="identify -format '%wx%h\\n' {file}", tags="identify", weight=.8, say=["=[the] (dimensions|width and height|pixel size|size in pixels|resolution) of [the] (image|picture|photo) {file}", "?how many pixels (does|is) [the] (image|picture|photo) {file} [have]", "?how (wide and high|wide and tall) is [the] [(image|picture|photo)] {file} [in pixels]", "?what (dimensions|resolution|pixel size) does [the] (image|picture|photo) {file} have"])


@compose("miller-exif", weight=2.5, tags="exiftool")
def miller_exif(rng):
    """Single facts of a photo, and setting them."""
    f = rng.choice(["{name}.jpg", "{name}.jpg", "{name}.heic", "{name}.jpeg", "{file}"])
    k = rng.randrange(6)
    if k == 0:
        return ["?(what|which) (camera|phone) (took|made|shot) " + f, "?with (what|which) (camera|phone) was " + f + " (taken|made|shot)", "=[the] (camera|camera model|make and model of the camera) (of|that took) " + f, "?(which|what) camera was used for " + f], "exiftool -Make -Model " + f
    if k == 1:
        return ["?when was [the] [(photo|picture)] " + f + " (taken|shot|made)", "=[the] (date taken|capture date|shooting date|exif date) of " + f, "?(what|which) (day|date) was " + f + " (taken|shot) on", "=when [the] photo " + f + " was taken"], "exiftool -DateTimeOriginal " + f
    if k == 2:
        return ["?where was [the] [(photo|picture)] " + f + " (taken|shot|made)", "=[the] (gps position|gps coordinates|location|place|gps data) (of|in|stored in) [the] photo " + f, "?does " + f + " (contain|have|hold) (gps data|gps coordinates|a location|location data)", "=gps (coordinates|position) of " + f], "exiftool -gpsposition " + f
    if k == 3:
        return ["(remove|delete|strip) [only] [the] (gps|location|gps location) (data|tags|information|coordinates) (from|of|in) " + f, "?" + f + " should not (show|tell|reveal|contain) where it was taken", "(remove|strip) where it was taken from " + f], "exiftool -gps:all= " + f
    if k == 4:
        d = ":".join([str(rng.randint(1998, 2030)), "%02d" % rng.randint(1, 12), "%02d" % rng.randint(13, 28)])
        t = "%02d:%02d:%02d" % tuple(rng.sample(range(29, 59), 2) + [59]) if False else "%02d:%02d:%02d" % (rng.choice([0, 29 - 29]), rng.randint(29, 43), rng.randint(44, 59))
        return ["set [the] (date taken|capture date|exif date|shooting date|date) of " + f + " to " + d + " " + t, "change [the] (date taken|capture date|exif date) (of|in) " + f + " to " + d + " " + t], "exiftool '-DateTimeOriginal=" + d + " " + t + "' " + f
    return ["(set|write) [the] (author|artist|photographer) (of|in) " + f + " to {text}", "(put|write) {text} as [the] (author|artist|photographer) (in|into) " + f], "exiftool -Artist='{text}' " + f


LANGS = [("german", "deu"), ("english", "eng"), ("french", "fra"), ("spanish", "spa"), ("italian", "ita"), ("russian", "rus"), ("polish", "pol"), ("dutch", "nld"), ("portuguese", "por"), ("japanese", "jpn")]


@compose("miller-ocr", weight=1.5, tags="tesseract")
def miller_ocr(rng):
    """Text out of a picture."""
    f = "{name}." + rng.choice(["png", "jpg", "tiff", "jpeg"])
    lang, code = rng.choice(LANGS)
    if rng.random() < .5:
        return ["ocr [of|for] " + f + " in " + lang, "(read|recognize|recognise|extract|get) [the] " + lang + " text (in|from|of|on|out of) " + f, "?" + f + " is in " + lang + ", (read|recognize|extract) the text", "run [a] " + lang + " ocr (on|over) " + f, "ocr " + f + ", the language is " + lang], "tesseract " + f + " - -l " + code
    return ["ocr [of|for] " + f, "(read|recognize|recognise|extract|get) [the] text (in|from|of|on|out of) [the] (image|picture|photo|scan|screenshot) " + f, "?what text is (on|in) " + f, "run [an] ocr (on|over) " + f, "(turn|convert) [the] (scan|picture|screenshot) " + f + " (to|into) text"], "tesseract " + f + " -"


# ---- clips and songs, a name made from the source
@compose("miller-clip", weight=4.5, tags="ffmpeg")
def miller_clip(rng):
    """One thing done to a clip; the result is named or gets a name from the source."""
    e = rng.choice(["mp4", "mp4", "mkv", "mov", "avi", "webm"])
    f = "{name}." + e
    m, s = rng.sample(range(10, 59), 2)
    h = rng.choice(["00", "01", "02"])
    clock = rng.choice(["%d:%02d" % (m % 10, s)] * 2 + ["%s:%02d:%02d" % (h, m, s)])
    at = clock if clock.count(":") == 2 else "0" + clock
    m2, s2 = rng.sample([x for x in range(10, 59) if x not in (m, s)], 2)
    three = clock.count(":") == 2
    clock2 = "%s:%02d:%02d" % ("03", m2, s2) if three else "%d:%02d" % (m % 10 + 1 if m % 10 < 9 else 9, s2)
    at2 = clock2 if three else "0" + clock2
    vid = rng.choice(["", "", "[the] (video|clip|movie) "])
    F = vid + f
    acts = [(["(cut|cut out|take|extract|clip|get) {age} (starting at|from|starting from|beginning at|at) " + clock + " (from|of|out of|in) " + F, "(cut|take|extract) {age} (from|of|out of) " + F + " (starting at|from|beginning at) " + clock, "={age} of " + F + " (from|starting at) " + clock + " on"], "-ss " + at + " -t {age:seconds}", "-c copy", "cut"),
            (["(cut|cut out|trim|extract|clip|keep) [only] (the part|what is|) from ".replace("(the part|what is|)", "[the part]") + clock + " (to|until|till) " + clock2 + " (of|from|in) " + F, "(cut|trim|clip) " + F + " (from|to|between) ".replace("(from|to|between)", "from") + clock + " (to|until) " + clock2, "=the part of " + F + " between " + clock + " and " + clock2], "-ss " + at + " -to " + at2, "-c copy", "cut"),
            (["(cut off|remove|drop|skip) everything before " + clock + " (in|of|from) " + F, "(start|begin) " + F + " at " + clock, "trim [the] (start|beginning) of " + F + " up to " + clock], "-ss " + at, "-c copy", "cut"),
            (["(keep|take|cut) [only] the first {age} of " + F, "trim " + F + " to {age}"], "-t {age:seconds}", "-c copy", "cut"),
            (["(remove|drop|strip|delete|kill) [the] (sound|audio|audio track) (from|of) " + F, "mute " + F, "=" + F + " without (sound|audio)"], "", "-an -c:v copy", "muted"),
            (["(compress|shrink|reduce the size of|reduce the file size of) (the video|the clip|the movie) " + f, "make (the video|the clip) " + f + " smaller [(to send|for mail|for whatsapp)]", "?" + f + " is too (big|large) (to send|to mail|for whatsapp|to upload), (shrink|compress) it"], "", "-c:v libx264 -crf 28", "small"),
            (["(convert|scale|resize|downscale|reduce) " + F + " to {n} (lines|p|pixels height|pixels in height)", "=" + F + " with {n} lines"], "", "-vf scale=-2:{n}", "scaled"), (["(convert|scale|resize|downscale|reduce) " + F + " to (full hd|full-hd)", "=" + F + " in full hd"], "", "-vf scale=-2:1080", "hd"),
            (["rotate " + F + " (clockwise|to the right|right)", "?" + f + " was filmed sideways, (rotate|turn) it to the right"], "", "-vf transpose=1", "rotated"), (["rotate " + F + " (counterclockwise|anticlockwise|to the left|left)"], "", "-vf transpose=2", "rotated"), (["(flip|mirror) " + F + " (horizontally|left to right)", "mirror " + F], "", "-vf hflip", "mirrored"),
            (["(speed up|double the speed of) " + F, "play " + F + " (at double speed|twice as fast)", "make " + F + " (twice as fast|go twice as fast|run at double speed)"], "", "-vf setpts=PTS/2 -an", "fast"), (["(slow down|halve the speed of) " + F, "make " + F + " (half as fast|slow motion)", "=" + F + " (in slow motion|at half speed)"], "", "-vf setpts=2*PTS -an", "slow"),
            (["(change|set|reduce) [the] (frame rate|framerate|fps) of " + F + " to {n} [fps]", "=" + F + " (at|with) {n} (fps|frames per second)"], "", "-r {n}", "fps")]
    say, pre, post, tail = rng.choice(acts)
    if rng.random() < .4:
        to = rng.choice([" (as|into|to) ", " and save [it] as ", " and call it "])
        return [x + to + "{name2}." + e for x in say if "smaller [" not in x], " ".join(filter(None, ["ffmpeg", pre, "-i " + f, post, "{name2}." + e]))
    return say, " ".join(filter(None, ["ffmpeg", pre, "-i " + f, post, tail + "." + e]))


@compose("miller-still", weight=2, tags="ffmpeg")
def miller_still(rng):
    """One picture of a film at a time."""
    f = "{name}." + rng.choice(["mp4", "mkv", "mov", "avi", "webm"])
    m, s = rng.sample(range(10, 59), 2)
    clock = rng.choice(["%d:%02d" % (m % 10, s), "%s:%02d:%02d" % (rng.choice(["00", "01"]), m, s)])
    at = clock if clock.count(":") == 2 else "0" + clock
    e = rng.choice(["png", "jpg"])
    say = ["(take|grab|get|save|extract|make) (a|the|one) (screenshot|frame|still|picture|thumbnail|snapshot|image) (of|from|out of) " + f + " at " + clock, "=(a|the) (screenshot|frame|still|picture|thumbnail|snapshot) (of|from) " + f + " at " + clock, "(screenshot|frame|thumbnail) (of|from) " + f + " at [minute] " + clock, "?how does " + f + " look at " + clock + ", as (an image|a picture)"]
    if rng.random() < .5:
        return [x + " (as|to|into) {name2}." + e for x in say if not x.startswith("?")], "ffmpeg -ss " + at + " -i " + f + " -frames:v 1 {name2}." + e
    return say, "ffmpeg -ss " + at + " -i " + f + " -frames:v 1 frame.png"


@compose("miller-song", weight=3, tags="ffmpeg")
def miller_song(rng):
    """One thing done to a recording."""
    e = rng.choice(["mp3", "mp3", "wav", "flac", "ogg", "m4a"])
    f = "{name}." + e
    F = rng.choice([f, f, "[the] (song|recording|audio|track|audio file) " + f])
    k = rng.randrange(4)
    if k == 0:
        b = rng.choice(["64k", "96k", "128k", "160k", "192k", "256k", "320k"])
        e2 = rng.choice(["mp3", "mp3", "ogg", "m4a"])
        src = "{file}"
        return ["(convert|encode|turn|compress) " + src + " (to|into|as) [(a|an)] " + b + " " + e2, "(convert|encode|turn) " + src + " (to|into) [(a|an)] " + e2 + " (with|at|of) [a bitrate of] " + b, "=" + src + " as " + e2 + " (with|at) " + b, src + " to " + e2 + " " + b], "ffmpeg -i " + src + " -b:a " + b + " {file:stem}." + e2
    if k == 1:
        e2 = rng.choice(["mp3", "mp3", "ogg"])
        src = "{file}"
        return ["(convert|encode|turn|compress) " + src + " (to|into) [(a|an)] " + e2 + " (with|at|of) {n} (kbps|kbit|kbit/s|kb/s)", "(convert|encode) " + src + " to {n} (kbps|kbit) " + e2, "=" + src + " as {n} (kbps|kbit) " + e2], "ffmpeg -i " + src + " -b:a {n}k {file:stem}." + e2
    say, op, tail = rng.choice([(["(lower|halve|reduce) [the] volume of F [(by half|to half)]", "make F (quieter|half as loud|softer)", "(lower|turn down) [the] volume of F", "?F is too loud, make it quieter"], "-af volume=0.5", "quiet"), (["(raise|double|increase|boost) [the] volume of F", "make F (louder|twice as loud)", "turn up [the] volume of F", "?F is too quiet, make it louder"], "-af volume=2", "loud"),
                                (["(normalize|normalise|even out) [the] (volume|loudness) of F", "normalize F"], "-af loudnorm", "normal"), (["(convert|mix|turn) F (down to|to|into) mono", "=F in mono", "make F mono"], "-ac 1", "mono"), (["fade in [the] first {age} of F", "(add|put) a fade in of {age} (to|on) F"], "-af afade=d={age:seconds}", "fade"),
                                (["(keep|take|cut) [only] the first {age} of F", "=[the] first {age} of F"], "-t {age:seconds} -c copy", "cut"), (["(cut off|skip|remove|drop) the first {age} of F", "=F without the first {age}"], "-ss {age:seconds} -c copy", "cut"), (["(resample|convert) F to {n} (hz|hertz)"], "-ar {n}", "resampled"), (["(speed up|play) F (by half|one and a half times as fast|1.5 times as fast)"], "-af atempo=1.5", "fast")])
    if "1.5" in " ".join(say):
        say = [s.replace("|1.5 times as fast", "") for s in say]
    say = [s.replace("?F", "?" + f).replace("=F", "=" + F).replace(" F", " " + F) for s in say]
    if op.startswith("-ss"):
        return say, "ffmpeg -ss {age:seconds} -i " + f + " -c copy cut." + e
    return say, "ffmpeg -i " + f + " " + op + " " + tail + "." + e


@compose("miller-join-clips", weight=1.5, tags="ffmpeg")
def miller_join_clips(rng):
    """Two clips or songs one after the other, with no new encoding."""
    e = rng.choice(["mp4", "mp4", "mkv", "mov", "mp3", "wav"])
    a, b = "{name}." + e, "{name2}." + e
    out, to = ("{name3}." + e, " (into|to|as) {name3}." + e) if rng.random() < .6 else ("joined." + e, "")
    kind = "[the] [(songs|recordings|audio files)] " if e in ("mp3", "wav") else "[the] [(videos|clips|movies)] "
    return ["(join|merge|concatenate|combine|glue) " + kind + a + " and " + b + to + " [(without re-encoding|without reencoding|losslessly|without loss)]", "(append|add) " + b + " (to|to the end of|after) " + a + (to if to else " (without re-encoding|losslessly)"), "put " + kind + a + " and " + b + " (together|one after the other)" + to], "ffmpeg -f concat -safe 0 -i <(printf \"file '%s'\\n\" \"$PWD\"/" + a + " \"$PWD\"/" + b + ") -c copy " + out


# ---- pdf by its ending
@compose("miller-pdf", weight=4, tags="qpdf gs pdftotext pdfunite")
def miller_pdf(rng):
    """One thing done to a pdf; the result is named or gets a name from the source."""
    f = "{name}.pdf"
    F = rng.choice([f, f, "[the] pdf " + f, "[the] (document|file) " + f])
    out = rng.random() < .45
    o, to = ("{name2}.pdf", rng.choice([" (as|into|to) {name2}.pdf", " and save [it] as {name2}.pdf", " and call it {name2}.pdf"])) if out else (None, "")
    acts = [(["(extract|take|get|save|cut|pull|keep) [only] pages {n} (to|through|-|until) {n2} (of|from|out of) " + F, "=[the] pages {n} (to|through|-) {n2} of " + F, "?i (only|just) need pages {n} (to|through|-) {n2} (of|from) " + F], "qpdf " + f + " --pages . {n}-{n2} -- OUT", "pages"),
            (["(extract|take|get|save|cut|pull|keep) [only] page {n} (of|from|out of) " + F, "=[only] page {n} of " + F, "?i (only|just) need page {n} (of|from) " + F], "qpdf " + f + " --pages . {n} -- OUT", "page"),
            (["(extract|take|get|save|keep) [only] pages {n} and {n2} (of|from|out of) " + F, "=pages {n} and {n2} of " + F], "qpdf " + f + " --pages . {n},{n2} -- OUT", "pages"),
            (["(remove|delete|drop|cut off|throw away) [the] (first page|cover page|title page|cover) (of|from) " + F, "=" + F + " without [the] (first page|cover page|title page|cover)"], "qpdf " + f + " --pages . 2-z -- OUT", "rest"),
            (["(remove|delete|drop|cut off) [the] last page (of|from) " + F, "=" + F + " without [the] last page"], "qpdf " + f + " --pages . 1-r2 -- OUT", "rest"),
            (["(reverse|turn around) [the] [(page order|order of the pages|pages)] (of|in) " + F, "=" + F + " with the pages in reverse [order]"], "qpdf " + f + " --pages . z-1 -- OUT", "reversed"),
            (["rotate [all] [the] [pages of] " + F + " [(clockwise|to the right|right)]", "turn [all] [the] [pages of] " + F + " (clockwise|to the right)", "?[the scan] " + f + " is sideways, (rotate|turn) (it|all pages)"], "qpdf " + f + " --rotate=+90 OUT", "rotated"),
            (["(rotate|turn) [all] [the] [pages of] " + F + " (upside down|by half a turn|the other way up)", "?" + f + " is upside down, (fix|turn) it"], "qpdf " + f + " --rotate=+180 OUT", "rotated"),
            (["(compress|shrink|reduce|reduce the size of|make smaller) " + F, "make " + F + " smaller [(to mail|for mail|to upload)]", "(reduce|lower) [the] (size|file size) of " + F, "?" + f + " is too (big|large) (to mail|to send|to upload|for email)", "=a smaller " + f], "gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -dNOPAUSE -dBATCH -sOutputFile=OUT " + f, "small"),
            (["(remove|drop|take off) [the] password {word} (from|of) " + F, "(unlock|decrypt|open) " + F + " (with|using) [the] password {word}", "?" + f + " has [the] password {word}, (remove it|i want it without)"], "qpdf --decrypt --password={word} " + f + " OUT", "open"),
            (["(protect|encrypt|lock) " + F + " with [the] password {word}", "(set|put) [the] password {word} on " + F, "?nobody should open " + f + " without [the] password {word}"], "qpdf --encrypt {word} {word} 256 -- " + f + " OUT", "locked"),
            (["(convert|make|turn) " + F + " (black and white|grayscale|to grayscale|to black and white|gray)", "=" + F + " in (grayscale|black and white)"], "gs -sDEVICE=pdfwrite -sColorConversionStrategy=Gray -dNOPAUSE -dBATCH -sOutputFile=OUT " + f, "gray"),
            (["(ocr|make searchable) " + F, "(add|put) a text layer (to|on|in) [the] (scan|pdf) " + f, "make [the] (scan|pdf) " + f + " searchable", "run ocr (on|over) " + F], "ocrmypdf " + f + " OUT", "ocr")]
    say, run, tail = rng.choice(acts)
    if out:
        say = [s for s in say if not s.startswith("?") and "smaller [" not in s and s != "=a smaller " + f]
    return [s + to for s in say], run.replace("OUT", o or tail + ".pdf")


@compose("miller-pdf-read", weight=2.5, tags="pdftotext pdfinfo pdfimages pdftoppm")
def miller_pdf_read(rng):
    """Facts and text out of a pdf."""
    f = "{name}.pdf"
    acts = [(["?how many pages (does|has) " + f + " [have]", "=[the] (number of pages|page count|page number count) (of|in) " + f, "count [the] pages (of|in) " + f], "pdfinfo " + f + " | grep Pages"), (["?who (wrote|made|is the author of) " + f, "=[the] (author|title|creation date|metadata|paper size|page size) of " + f], "pdfinfo " + f),
            (["(extract|get|read|print|show) [the] text (of|from|in|out of) " + f, "=[the] (text|plain text) of " + f, "?what does " + f + " say"], "pdftotext " + f + " -"), (["(convert|turn) " + f + " (to|into) [(text|plain text|a text file|txt)]".replace("[(", "(").replace(")]", ")"), "(save|write) [the] text of " + f + " (in|as|to) a (text|txt) file"], "pdftotext " + f),
            (["(extract|get|save|pull) [all] [the] (images|pictures|photos) (from|of|out of|in) " + f, "=all (images|pictures) in " + f], "pdfimages -all " + f + " image"), (["(convert|turn) [every page of|all pages of|the pages of|] ".replace("[every page of|all pages of|the pages of|]", "[(every page of|all pages of|the pages of)]") + f + " (to|into) (png|pngs|images|png images|pictures)", "=each page of " + f + " as [a] (png|image|picture)"], "pdftoppm -png " + f + " page"),
            (["(convert|turn) [(every page of|all pages of|the pages of)] " + f + " (to|into) (jpg|jpgs|jpeg|jpegs)", "=each page of " + f + " as [a] (jpg|jpeg)"], "pdftoppm -jpeg " + f + " page"), (["(split|cut|break|burst) " + f + " into (single|separate|individual) pages", "=(each|every) page of " + f + " as (its own|a separate) pdf", "save (each|every) page of " + f + " as (its own|a separate) pdf"], "pdfseparate " + f + " page-%d.pdf"),
            (["(search|look) for {word} in " + f, "?(on which page|where) (is|does) {word} [(occur|come up)] in " + f, "(find|grep) {word} in " + f, "?does " + f + " (mention|contain) {word}"], "pdfgrep -n '{word}' " + f), (["count [the] words (of|in) " + f, "?how many words (does|has) " + f + " [have]", "=[the] word count of " + f], "pdftotext " + f + " - | wc -w"), (["?(which|what) fonts (does|are in) " + f + " [use]", "=[the] fonts (in|of|used in) " + f], "pdffonts " + f)]
    return rng.choice(acts)


@compose("miller-office", weight=2, tags="libreoffice")
def miller_office(rng):
    """Office documents by their ending."""
    e, kind = rng.choice([("docx", "(word|word document|document)"), ("doc", "(word|word document|document)"), ("odt", "(document|text document|libreoffice document)"), ("xlsx", "(excel|spreadsheet|excel sheet)"), ("pptx", "(powerpoint|presentation|slides)"), ("ods", "(spreadsheet|table)"), ("rtf", "document")])
    f = "{name}." + e
    if e in ("xlsx", "ods") and rng.random() < .5:
        return ["(convert|turn|export|save|change) [the] [" + kind + "] " + f + " (to|into|as) [(a|the)] csv", "=" + f + " as csv", f + " to csv"], "libreoffice --headless --convert-to csv " + f
    if e in ("docx", "doc", "odt") and rng.random() < .3:
        return ["(convert|turn|export|save) [the] [" + kind + "] " + f + " (to|into|as) [plain] (text|txt)", "(get|extract) [the] text (of|from|out of) " + f], "libreoffice --headless --convert-to txt " + f
    return ["(convert|turn|export|save|change|make|print) [the] [" + kind + "] " + f + " (to|into|as) [(a|the)] pdf", "=" + f + " as [a] pdf", "?i need " + f + " as [a] pdf", f + " to pdf", "(make|create) a pdf (of|from|out of) [the] [" + kind + "] " + f], "libreoffice --headless --convert-to pdf " + f


# ---- paper
@compose("miller-print", weight=4, tags="lp")
def miller_print(rng):
    """A document on paper: how many, which pages, both sides, which printer, which way up."""
    f = rng.choice(["{name}.pdf", "{name}.pdf", "{file}", "{name}.txt", "{name}.ps"])
    parts = {"two": ("-o sides=two-sided-long-edge", ["(double sided|on both sides|duplex|in duplex|on both sides of the paper)"]), "one": ("-o sides=one-sided", ["(single sided|on one side [only]|not duplex)"]), "land": ("-o landscape", ["(in landscape|landscape|in landscape mode|sideways)"]),
             "pages": ("-P {n}-{n2}", ["(only|just) pages {n} (to|through|-) {n2}", "pages {n} to {n2} [only]"]), "page": ("-P {n}", ["(only|just) page {n}", "page {n} only"]), "copies": ("-n {n3}", ["{n3} (times|copies)", "in {n3} copies"]), "dest": ("-d {name2}", ["on [the] printer {name2}", "(with|to) [the] printer {name2}"]),
             "up2": ("-o number-up=2", ["(two|2) pages (per|on one|on a|on each) (sheet|page|side)"]), "up4": ("-o number-up=4", ["(four|4) pages (per|on one|on a) (sheet|page)"])}
    order = ["dest", "copies", "pages", "page", "two", "one", "land", "up2", "up4"]
    while True:
        keys = rng.sample(order, rng.choice([1, 1, 1, 2]))
        if len(set(keys) & {"pages", "page"}) < 2 and len(set(keys) & {"two", "one"}) < 2 and len(set(keys) & {"up2", "up4"}) < 2:
            break
    w = " ".join(rng.choice(parts[k][1]) for k in keys)
    run = "lp " + " ".join(parts[k][0] for k in sorted(keys, key=order.index)) + " " + f
    return ["print " + f + " " + w, "print [the] (document|pdf|file) " + f + " " + w, "?how (to|do i) print " + f + " " + w, "(send|put) " + f + " to the printer, " + w, "?i (need|want) " + f + " (on paper|printed), " + w], run


intent("miller-print-pages", run="lp -P {n}-{n2} {name}.pdf", tags="lp", weight=1, say=["print pages {n} (to|through|-) {n2} of [the] [pdf] {name}.pdf on (paper|the printer)", "print [only] pages {n} to {n2} (from|of) {name}.pdf", "(send|put) pages {n} to {n2} of {name}.pdf to the printer", "?i have to print pages {n} (to|through|-) {n2} of {name}.pdf", "?how to print [only] pages {n} (to|through|-) {n2} of {name}.pdf"])
intent("miller-print-page", run="lp -P {n} {name}.pdf", tags="lp", weight=.8, say=["print [only] page {n} of [the] [pdf] {name}.pdf on (paper|the printer)", "?i have to print page {n} of {name}.pdf", "?how to print [only] page {n} of {name}.pdf", "(send|put) page {n} of {name}.pdf to the printer"])
intent("miller-print-all", run="lp *.{ext}", tags="lp", weight=.7, say=["print (all|every|all the) {ext} (file|files|document|documents) [(here|in this folder)] (on paper|on the printer)", "?all {ext} files here should (go to|come out of) the printer", "send (all|all the) {ext} files [here] to the printer"])
intent("miller-printer-default", run="lpstat -d", tags="lpstat", weight=1, say=["?(which|what) (is my|is the|is) default printer", "=[the|my] default printer", "?(which|what) printer (is the default|is used by default|do i print on|is set as default)", "?where do my print jobs go [by default]", "?default printer (name|which one)"])
intent("miller-printer-set", run="lpoptions -d {name}", tags="lpoptions", weight=.9, say=["(make|set) {name} [(as|to be)] (the|my) default printer", "set (the|my) default printer to {name}", "?{name} should be (the|my) default printer", "(use|choose) {name} as [the] default printer"])
intent("miller-printer-off", run="cancel -a {name}", tags="cancel", weight=.8, say=["(cancel|delete|remove|clear|stop) (all|all the|every) [print] (job|jobs) (on|of|for) [the] [printer] {name}", "(empty|clear) the [print] queue of [the printer] {name}"])
intent("miller-printer-opts", run="lpoptions -p {name} -l", tags="lpoptions", weight=.6, say=["?(what|which) options (does|has) [the] printer {name} [have]", "=[the] options of [the] printer {name}", "?can [the] printer {name} (print on both sides|do duplex|print in color)"])

# ---- archives
@compose("miller-squeeze", weight=3, tags="xz gzip zstd bzip2")
def miller_squeeze(rng):
    """One file through a compressor: how hard, on how many cores, is the original kept."""
    tool, all_cores, some, best, fast = rng.choice([("xz", "-T0", "-T {n}", "-9", "-1"), ("xz", "-T0", "-T {n}", "-9", "-1"), ("zstd", "-T0", "-T{n}", "-19", "-1"), ("pigz", "", "-p {n}", "-9", "-1"), ("gzip", None, None, "-9", "-1"), ("bzip2", None, None, "-9", "-1")])
    opts, words = [], []
    if rng.random() < .65:
        o, w = rng.choice([(best, "(at|with|on) [the] (max|maximum|highest|best|strongest) (level|compression|compression level|setting)"), (best, "as (small|tight|strongly|hard) as possible"), (fast, "(as fast as possible|at the fastest level|quickly|with the lowest level)")])
        opts.append(o), words.append(w)
    if all_cores is not None and rng.random() < .6:
        o, w = rng.choice([(all_cores, "(using|with|on) all (cores|cpus|threads|processors|cpu cores)"), (all_cores, "(in parallel|multithreaded|multi-threaded)"), (some, "(using|with|on) {n} (cores|threads|cpus)")])
        opts += [o] if o else []
        words.append(w)
    if tool != "zstd" and (rng.random() < .4 or not words):
        opts.append("-k"), words.append("(and|but) (keep|don't delete|leave) [the] original [file]")
    if not words:
        words = ["(at|with) [the] (max|maximum) level"]
        opts = [best]
    w = " ".join(words)
    return ["(compress|pack|squeeze) {file} with " + tool + " " + w, tool + " {file} " + w, "?how (to|do i|can i) " + tool + " {file} " + w, "=a " + tool + " of {file}, " + w], " ".join([tool, *opts, "{file}"])


@compose("miller-unpack-all", weight=2, tags="for unzip tar")
def miller_unpack_all(rng):
    """Every archive of a kind, here or in a folder."""
    e, cmd = rng.choice([("zip", "unzip \"$f\""), ("zip", "unzip \"$f\""), ("tar.gz", "tar -xf \"$f\""), ("tar", "tar -xf \"$f\""), ("rar", "unrar x \"$f\""), ("7z", "7z x \"$f\"")])
    k = rng.randrange(3)
    what = rng.choice(["(every|each) " + e + " [(file|archive)]", "all [the|my] " + e + " (files|archives)", "all [the|my] " + e + "s"])
    if k == 0:
        return ["(unpack|extract|unzip|decompress|expand) " + what + " [(here|in this folder|in the current directory)]", "?how (to|do i) (unpack|extract) " + what + " at once"], "for f in *." + e + "; do " + cmd + "; done"
    if k == 1:
        return ["(unpack|extract|unzip|decompress|expand) " + what + " (in|of|from) {dir} [(here|into this folder)]", "go through {dir} and (unpack|extract) " + what], "for f in {dir}/*." + e + "; do " + cmd + "; done"
    into = {"unzip \"$f\"": "unzip \"$f\" -d \"${{f%.zip}}\"", "unrar x \"$f\"": "unrar x \"$f\" \"${{f%.rar}}/\"", "7z x \"$f\"": "7z x \"$f\" -o\"${{f%.7z}}\"", "tar -xf \"$f\"": "mkdir -p \"${{f%." + e + "}}\" && tar -xf \"$f\" -C \"${{f%." + e + "}}\""}[cmd]
    return ["(unpack|extract|unzip|decompress) " + what + " (each|every one) (into|in|to) (its own|a separate|a) (folder|directory)[ of its own]", "(unpack|extract) " + what + " into (separate|own) (folders|directories)", "(unpack|extract) " + what + ", one (folder|directory) (each|per archive)"], "for f in *." + e + "; do " + into + "; done"


intent("miller-gunzip-dir", run="gunzip {dir}/*.gz", tags="gunzip", weight=.9, say=["(unpack|decompress|gunzip|expand|extract) (all|every|all the) gz file[s] (in|of|under) {dir}", "(gunzip|decompress) everything in {dir}", "?all gz files in {dir} should be unpacked"])
intent("miller-gzip-dir", run="gzip {dir}/*.{ext}", tags="gzip", weight=.9, say=["(gzip|compress) (all|every|all the) {ext} file[s] (in|of) {dir}", "(gzip|compress) [the] {ext} files (in|of) {dir} [(one by one|each|separately)]"])
intent("miller-zgrep-dir", run="zgrep '{word}' {dir}/*.gz", tags="zgrep", weight=1, say=["(search|grep|look) for {word} in[side] (all|all the|every|the) (gz|gzipped|compressed|.gz) (files|logs|file|log files) (in|of|under) {dir}", "?which (gz|gzipped|compressed) (files|logs) in {dir} (contain|mention|have) {word}", "(find|grep) {word} in the (compressed|gzipped|rotated) logs (in|of) {dir}", "(grep|search) (all|the) gz files in {dir} for {word}"])
intent("miller-zip-largest", run="unzip -lqq {archive}.zip | sort -rn | head -n 1", tags="unzip sort head", weight=.9, say=["?(which|what) [file|is the] (biggest|largest) [file] (in|inside) {archive}.zip".replace("[file|is the] (biggest|largest) [file]", "is the (biggest|largest) file"), "=[the] (biggest|largest) (file|entry|thing) (in|inside) {archive}.zip", "?(which|what) file (in|inside) {archive}.zip (is (the biggest|biggest|largest)|takes the most space)", "?what makes {archive}.zip so (big|large)"])
intent("miller-zip-largest-n", run="unzip -lqq {archive}.zip | sort -rn | head -n {n}", tags="unzip sort head", weight=.9, say=["=[the] {n} (biggest|largest) (files|entries) (in|inside|of) {archive}.zip", "?(which|what) {n} files (in|inside) {archive}.zip are (the biggest|biggest|largest)", "=[the] top {n} files by size in {archive}.zip"])
intent("miller-zip-count", run="unzip -Z1 {archive}.zip | wc -l", tags="unzip wc", weight=.9, say=["?how many (files|entries) (are|are there) (in|inside) {archive}.zip", "count [the] (files|entries) (in|inside|of) {archive}.zip", "=[the] number of (files|entries) (in|inside) {archive}.zip", "?how many (files|entries) does {archive}.zip (have|contain|hold)"])
intent("miller-zip-find", run="unzip -l {archive}.zip | grep '{word}'", tags="unzip grep", weight=.9, say=["?is there (a file|something|anything) (called|named|with) {word} (in|inside) {archive}.zip", "(find|look for|search) [a file|files] [(called|named)] {word} (in|inside) {archive}.zip", "?does {archive}.zip (contain|have|hold) {word}", "list [the] files (with|containing) {word} in [their|the] name (in|inside|of) {archive}.zip"])
intent("miller-zip-size", run="unzip -l {archive}.zip | tail -n 1", tags="unzip tail", weight=.8, say=["?how (big|large) is {archive}.zip (unpacked|uncompressed|once unpacked|when extracted|after extraction)", "=[the] (uncompressed|unpacked|total uncompressed) size of {archive}.zip", "?how much space (do i need|will it take) to unpack {archive}.zip"])
intent("miller-tar-count", run="tar -tf {archive} | wc -l", tags="tar wc", weight=.8, say=["?how many (files|entries|members) (are|are there) (in|inside) [the] (tarball|tar|tar archive) {archive}", "count [the] (files|entries) (in|inside|of) [the] (tarball|tar|tar archive) {archive}", "=[the] number of (files|entries) in [the] (tarball|tar archive) {archive}"])
intent("miller-tar-find", run="tar -tf {archive} | grep '{word}'", tags="tar grep", weight=.9, say=["?is (there a file|there something) (called|named|with) {word} (in|inside) [the] (tarball|tar) {archive}", "(find|look for) {word} in the (file list|listing|names) of [the] (tarball|tar) {archive}", "?does [the] (tarball|tar|tar archive) {archive} (contain|have|hold) [a file named] {word}"])
intent("miller-split-usb", run="split -b {size:bytes} {file} {file}.", tags="split", weight=.8, say=["(split|cut|break) {file} into {size} (pieces|parts|chunks) (named after it|with its name|that keep the name)", "(split|cut) {file} (into|in) {size} (pieces|parts|chunks) (for a fat32 stick|for fat32|for an old usb stick)", "?fat32 cannot hold {file}, (split|cut) it into {size} (pieces|parts|chunks)"])
intent("miller-split-back", run="cat {file}.* > {file}", tags="cat", weight=.9, say=["(join|put|glue|stick) [all] the (parts|pieces|chunks) of {file} (back together|together again|together)", "(rebuild|reassemble|restore|recreate) {file} from its (parts|pieces|chunks)", "?{file} was split into parts, (join|put) them [back] together", "?i have the parts of {file}, make it one file again"])
intent("miller-tar-sum", run={"gnu": "tar -czf {dir:base}.tar.gz {dir} && sha256sum {dir:base}.tar.gz > {dir:base}.tar.gz.sha256"}, tags="tar sha256sum", weight=.6, say=["(tar|pack|archive) {dir} and (write|save|store|add) [a|the|its] (checksum|sha256|hash) (next to it|beside it|of the archive|of the tarball)", "=a tarball of {dir} with [a] (checksum|sha256|hash) beside it", "(make|create) a tarball of {dir} (and|plus) its (sha256|checksum)"])
intent("miller-get-untar", run="curl -sL {url} | tar -xz", tags="curl tar", weight=.9, say=["(download|fetch|get) [the] (tarball|tar.gz|archive) {url} and (unpack|extract|untar) it [(in one go|right away|without saving it|on the fly)]", "(unpack|extract|untar) {url} (straight|directly) from the (web|net|internet)", "?{url} unpacked here, without keeping the tarball"])


@compose("miller-through-gz", weight=3.5, tags="zcat")
def miller_through_gz(rng):
    """A question about a compressed file, which stays as it is."""
    e, cat, how = rng.choice([("gz", "zcat", "gz"), ("gz", "zcat", "gz"), ("xz", "xzcat", "xz"), ("bz2", "bzcat", "bz2"), ("zst", "zstdcat", "zst")])
    inner = rng.choice(["log", "csv", "txt", "sql", "json"])
    f = "{name}." + inner + "." + e
    without = rng.choice(["", " without (unpacking|decompressing|extracting|uncompressing) it", " (while|and leave) it compressed".replace("(while|and leave) it", "and leave it")])
    asks = [(["?how many lines (does|has) " + f + " [have]" + without, "count [the] lines (of|in) " + f + without, "=[the] number of lines in " + f], "wc -l"), (["(show|print) [the] first {n} lines of " + f + without, "=[the] first {n} lines of " + f], "head -n {n}"), (["(show|print) [the] last {n} lines of " + f + without, "=[the] last {n} lines of " + f], "tail -n {n}"),
            (["(search|grep|look) for {word} in " + f + without, "(show|print) [the] lines with {word} (in|of) " + f, "?does " + f + " (contain|mention) {word}"], "grep '{word}'"), (["count [the] lines with {word} in " + f + without, "?how many lines of " + f + " (contain|mention|have) {word}", "?how often does {word} (occur|appear) in " + f], "grep -c '{word}'")]
    if inner == "csv":
        asks += [(["=[the] column names (of|in) " + f, "=[the] header of " + f, "?(which|what) columns does " + f + " have"], "head -n 1"), (["(show|print|extract) column {n} of " + f + without, "=column {n} of " + f], "cut -d ',' -f {n}"), (["(sum|add up) column {n} of " + f + without, "=[the] (sum|total) of column {n} (in|of) " + f], "awk -F ',' '{{ sum += ${n} }} END {{ print sum }}'")]
    if inner == "json":
        asks += [(["(pretty print|format|show) " + f + without, "=" + f + " (indented|formatted|pretty printed)"], "jq ."), (["(get|print|show) [the] [field] {key} (of|from) " + f], "jq -r '.{key}'")]
    if inner == "sql":
        asks += [(["(import|load|restore) " + f + " into [the] [mysql] database {name2}", "restore [the] mysql [database] {name2} from " + f], "mysql {name2}")] * 2
    say, tail = rng.choice(asks)
    if cat == "zcat" and tail == "grep '{word}'":
        return say, "zgrep '{word}' " + f
    if cat == "zcat" and tail == "grep -c '{word}'":
        return say, "zgrep -c '{word}' " + f
    return say, cat + " " + f + " | " + tail


# ---- packages: the rarer acts, by tool and by system
SYSTEMS = {"apt": "(apt|debian|ubuntu|debian or ubuntu|mint)", "dnf": "(dnf|fedora|rhel|centos|rocky|red hat)", "pacman": "(pacman|arch|arch linux|manjaro)", "zypper": "(zypper|opensuse|suse)", "apk": "(apk|alpine|alpine linux)", "brew": "(brew|homebrew|mac|macos|a mac)"}
PACKAGE_ACTS = [
    ("files", ["=[the] files (of|in|installed by|that belong to) [the] package {pkg} W", "?(which|what) files (did|does|has) [the] package {pkg} (install|bring|contain|installed) W", "list what {pkg} installed W"], {"apt": "dpkg -L {pkg}", "dnf": "rpm -ql {pkg}", "pacman": "pacman -Ql {pkg}", "zypper": "rpm -ql {pkg}", "apk": "apk info -L {pkg}", "brew": "brew list {pkg}"}),
    ("owner", ["?(which|what) package (owns|installed|does) [the] file {file} W".replace("(owns|installed|does)", "(owns|installed|brought)"), "?(which|what) package does {file} (belong to|come from) W", "find [the] (owner|package) of {file} W"], {"apt": "dpkg -S {file}", "dnf": "rpm -qf {file}", "pacman": "pacman -Qo {file}", "zypper": "rpm -qf {file}", "apk": "apk info -W {file}"}),
    ("deps", ["?(what|which packages) does [the] [package] {pkg} (depend on|need|require) W", "=[the] dependencies of [the] [package] {pkg} W"], {"apt": "apt-cache depends {pkg}", "dnf": "dnf repoquery --requires {pkg}", "pacman": "pactree {pkg}", "zypper": "zypper info --requires {pkg}", "apk": "apk info -R {pkg}", "brew": "brew deps {pkg}"}),
    ("rdeps", ["?(what|which packages) (depends on|depend on|need|needs|require) {pkg} W", "=[the] reverse dependencies of {pkg} W"], {"apt": "apt-cache rdepends {pkg}", "dnf": "dnf repoquery --whatrequires {pkg}", "pacman": "pactree -r {pkg}", "apk": "apk info -r {pkg}", "brew": "brew uses --installed {pkg}"}),
    ("orphans", ["(remove|delete|uninstall|clean up) [all] [the] (orphaned|unused|unneeded|no longer needed) (packages|dependencies) W", "(get rid of|purge) orphans W"], {"apt": "sudo apt autoremove", "dnf": "sudo dnf autoremove", "pacman": "sudo pacman -Rs $(pacman -Qdtq)", "zypper": "zypper packages --unneeded", "brew": "brew autoremove"}),
    ("clean", ["(clean|clear|empty|delete) [the] (package cache|cache|download cache|cached packages) W", "free [the] space of (downloaded|cached) packages W"], {"apt": "sudo apt clean", "dnf": "sudo dnf clean all", "pacman": "sudo pacman -Sc", "zypper": "sudo zypper clean", "apk": "sudo apk cache clean", "brew": "brew cleanup"}),
    ("reinstall", ["reinstall {pkg} W", "install {pkg} (again|anew|once more) W"], {"apt": "sudo apt install --reinstall {pkg}", "dnf": "sudo dnf reinstall {pkg}", "pacman": "sudo pacman -S {pkg}", "zypper": "sudo zypper install --force {pkg}", "apk": "apk fix {pkg}", "brew": "brew reinstall {pkg}"}),
    ("by-size", ["=[all] [the] installed packages (sorted by|by|ordered by) size W", "?(which|what) [installed] packages (are the biggest|take the most space|take up most space) W", "=[the] (biggest|largest) [installed] packages W", "sort [the] installed packages by size W"], {"apt": "dpkg-query -W -f '${{Installed-Size}}\\t${{Package}}\\n' | sort -rn", "dnf": "rpm -qa --queryformat '%{{SIZE}} %{{NAME}}\\n' | sort -rn", "pacman": "expac '%m\\t%n' | sort -rn", "zypper": "rpm -qa --queryformat '%{{SIZE}} %{{NAME}}\\n' | sort -rn"}),
    ("by-date", ["?(which|what) packages were installed (last|recently|most recently) W", "=[the] (last|recently|most recently) installed packages W", "=[the] packages (in order of|by|sorted by) install[ation] date W"], {"apt": "grep ' install ' /var/log/dpkg.log", "dnf": "rpm -qa --last | head", "pacman": "grep installed /var/log/pacman.log | tail", "zypper": "rpm -qa --last | head"}),
    ("count", ["?how many packages (are|do i have) installed W", "count [the] installed packages W", "=[the] number of installed packages W"], {"apt": "dpkg -l | grep -c '^ii'", "dnf": "rpm -qa | wc -l", "pacman": "pacman -Q | wc -l", "zypper": "rpm -qa | wc -l", "apk": "apk info | wc -l", "brew": "brew list | wc -l"}),
    ("explicit", ["=[the] packages (i installed myself|installed by hand|installed manually|explicitly installed|i asked for) W", "?(which|what) packages did i install myself W"], {"apt": "apt-mark showmanual", "dnf": "dnf repoquery --userinstalled", "pacman": "pacman -Qe", "apk": "cat /etc/apk/world", "brew": "brew leaves"}),
    ("version", ["?(what|which) version of {pkg} (is|do i have|is it) installed W".replace("(is|do i have|is it) installed", "(is installed|do i have)"), "=[the] installed version of {pkg} W"], {"apt": "dpkg -l {pkg}", "dnf": "rpm -q {pkg}", "pacman": "pacman -Q {pkg}", "zypper": "rpm -q {pkg}", "brew": "brew list --versions {pkg}"}),
    ("history", ["=[the] (history|log) of (installs|package changes|package operations|transactions) W", "?(which|what) was (installed|upgraded|changed) [(when|and when|lately)] W"], {"apt": "cat /var/log/apt/history.log", "dnf": "dnf history", "pacman": "cat /var/log/pacman.log", "zypper": "cat /var/log/zypp/history"}),
    ("hold", ["(hold|pin|freeze|lock) [the] [package] {pkg} W", "(never|don't|do not) (upgrade|update) {pkg} W", "keep {pkg} at its [current] version W"], {"apt": "sudo apt-mark hold {pkg}", "dnf": "sudo dnf versionlock add {pkg}", "zypper": "sudo zypper addlock {pkg}", "brew": "brew pin {pkg}"}),
    ("repos", ["=[the] [(enabled|configured|package)] (repositories|repos|sources) W", "?(which|what) (repositories|repos|package sources) (are enabled|do i use|are configured) W"], {"apt": "apt policy", "dnf": "dnf repolist", "zypper": "zypper repos", "apk": "cat /etc/apk/repositories", "brew": "brew tap"}),
    ("local", ["install [the] [(downloaded|local)] [package] file {name}.X W", "install {name}.X [(that|which) i downloaded] W", "?how (to|do i) install [a file|the file] {name}.X W"], {"apt": "sudo apt install ./{name}.deb", "dnf": "sudo dnf install ./{name}.rpm", "pacman": "sudo pacman -U {name}.pkg.tar.zst", "zypper": "sudo zypper install ./{name}.rpm"}),
]


@compose("miller-packages", weight=6, tags="apt dnf rpm pacman zypper apk brew")
def miller_packages(rng):
    """What is done to packages more rarely, with the tool or the system named."""
    name, say, runs = rng.choice(PACKAGE_ACTS)
    tool = rng.choice(sorted(runs))
    w = rng.choice(["on ", "with ", "in ", "using "])
    names = SYSTEMS[tool]
    if w in ("with ", "using "):
        names = {"brew": "(brew|homebrew)", "dnf": "dnf"}.get(tool, tool)
    elif w == "on ":
        names = names.replace("(" + tool + "|", "(").replace("(homebrew|mac|macos", "(mac|macos")
    else:
        names = {"apt": "(debian|ubuntu|apt)", "dnf": "(fedora|rhel|dnf)", "brew": "(brew|homebrew)", "pacman": "(arch|pacman)"}.get(tool, tool)
    ending = {"apt": "deb", "dnf": "rpm", "zypper": "rpm", "pacman": "pkg.tar.zst"}.get(tool, "")
    return [s.replace(" W", " " + w + names).replace(".X", "." + ending) for s in say], runs[tool]


intent("miller-apt-version", run="sudo apt install {pkg}={tag}", tags="apt", weight=.9, say=["(downgrade|roll back) {pkg} to [version] {tag} [(with apt|on ubuntu|on debian)]", "install [the] version {tag} of {pkg} [(with apt|on ubuntu|on debian)]", "install {pkg} [version] {tag} (with apt|on ubuntu|on debian)", "(apt install|apt get|apt-get install) {pkg} version {tag}", "?i need [exactly] version {tag} of [the package] {pkg}"])
intent("miller-apt-versions", run="apt list -a {pkg}", tags="apt", weight=.8, say=["?(which|what) versions of {pkg} (are|can i) (available|install) [(in|with) apt]".replace("(are|can i) (available|install)", "(are available|can i install|are there)"), "=[all] [the] available versions of [the package] {pkg} [in apt]"])
intent("miller-dnf-undo", run="sudo dnf history undo last", tags="dnf", weight=.9, say=["(undo|revert|roll back|take back) [the] last dnf (transaction|install|upgrade|action|command|operation)", "dnf (undo|revert|roll back) [the] last (transaction|install|change)", "(undo|revert) what dnf did last", "?how (to|do i) undo [the] last (transaction|installation) (with|on|in) (dnf|fedora)"])
intent("miller-dnf-undo-n", run="sudo dnf history undo {n}", tags="dnf", weight=.6, say=["(undo|revert|roll back) dnf transaction [number] {n}", "dnf undo transaction {n}"])
intent("miller-deb-file", run="sudo apt install ./{name}.deb", tags="apt", weight=.7, say=["install {name}.deb (with|and) [(all|its)] dependencies", "install [the] [deb] {name}.deb (with|using) apt", "apt install [the] [local] [file] {name}.deb"])
intent("miller-deb-info", run="dpkg -I {name}.deb", tags="dpkg", weight=.7, say=["=[the] (info|information|details|version|metadata|control data) (of|about|on|in) {name}.deb", "?(what|which) version is {name}.deb", "?what is {name}.deb"])
intent("miller-deb-list", run="dpkg -c {name}.deb", tags="dpkg", weight=.7, say=["=[the] (files|contents|content) (in|inside|of) {name}.deb", "?(what|which files) (is|are) (in|inside) {name}.deb", "list {name}.deb", "?what would {name}.deb install"])
intent("miller-rpm-list", run="rpm -qlp {name}.rpm", tags="rpm", weight=.6, say=["=[the] (files|contents|content) (in|inside|of) {name}.rpm", "?(what|which files) (is|are) (in|inside) {name}.rpm", "?what would {name}.rpm install"])
intent("miller-flathub", run="flatpak install flathub {name}", tags="flatpak", weight=.6, say=["(install|add|get) [the] (flatpak|flathub app) {name}", "(install|get) {name} (as a flatpak|from flathub|with flatpak)", "flatpak install {name}"])

# ---- keys and certificates
intent("miller-cert-who", run="openssl x509 -noout -subject -issuer -in {name}.pem", tags="openssl", weight=.8, say=["?who (issued|signed|is the issuer of) [the] [(cert|certificate)] {name}.pem", "?(which|what) (domain|host|name) is [the] [(cert|certificate)] {name}.pem for", "=[the] (subject and issuer|issuer and subject|issuer|subject) of [the] [(cert|certificate)] {name}.pem"])
intent("miller-cert-end", run="openssl x509 -noout -enddate -in {file}", tags="openssl", weight=.9, say=["?when does [the] (cert|certificate|tls certificate|ssl cert) {file} (expire|run out|end)", "?(how long|until when) is [the] (cert|certificate) {file} (valid|good)", "=[the] (expiry|expiration|end) date of [the] (cert|certificate) {file}"])
intent("miller-cert-within", run="openssl x509 -checkend {age:seconds} -noout -in {file}", tags="openssl", weight=.7, say=["?(does|will) [the] (cert|certificate) {file} (expire|run out) (within|in|in the next) {age}", "(check|test) (if|whether) [the] (cert|certificate) {file} (expires|runs out) (within|in the next) {age}", "?is [the] (cert|certificate) {file} (good|valid) for another {age}"])
intent("miller-cert-remote", run="echo | openssl s_client -connect {host}:443 2> /dev/null | openssl x509 -noout -enddate", tags="openssl", weight=.8, say=["?when does the (cert|certificate|ssl certificate|tls certificate) (of|on|for) [the] (host|site|server|website) {host} (expire|run out)", "=[the] (expiry|expiration) date of the (cert|certificate|ssl certificate) (of|on) [the] (host|site|server) {host}"])
intent("miller-openssl-lock", run="openssl enc -aes-256-cbc -pbkdf2 -salt -in {file} -out {file}.enc", tags="openssl", weight=.8, say=["(encrypt|lock) {file} with openssl [(and a password|with a password|using aes|with aes-256|aes)]", "openssl (encrypt|aes encrypt) {file}", "?how (to|do i) encrypt {file} (with|using) openssl"])
intent("miller-openssl-unlock", run="openssl enc -d -aes-256-cbc -pbkdf2 -in {file} -out {file:stem}", tags="openssl", weight=.8, say=["(decrypt|unlock|open) {file} with openssl", "openssl decrypt {file}", "?how (to|do i) decrypt {file} (with|using) openssl", "?{file} was encrypted with openssl, (decrypt|open) it"])
intent("miller-gpg-unlock-to", run="gpg -o {file:stem} -d {file}", tags="gpg", weight=.8, say=["(decrypt|unlock) {file} [with gpg] (without the ending|to a file without the ending|into a file of the same name without the ending|dropping the ending)", "=[the] decrypted {file} as a file without the (ending|extension)", "(decrypt|unlock) [the] gpg file {file} and drop the (ending|extension)"])
intent("miller-gpg-sign-check", run="gpg --verify {name}.asc", tags="gpg", weight=.8, say=["(verify|check) [the] [detached] signature [file] {name}.asc [with gpg]", "?is [the] signature {name}.asc (good|valid|genuine)", "?does [the] signature {name}.asc (match|fit|hold)", "gpg verify {name}.asc"])
intent("miller-tar-lock", run="tar -cz {dir} | gpg -c -o {dir:base}.tar.gz.gpg", tags="tar gpg", weight=.8, say=["(pack|tar|compress|archive) {dir} and (encrypt|lock) it [(with a password|with a passphrase|with gpg)]", "=an encrypted (backup|archive|tarball) of {dir}", "(make|create) a password[ ]protected (tarball|tar archive) of {dir}".replace("password[ ]protected", "(password protected|encrypted|gpg encrypted)"), "(encrypt|lock) [the] (folder|directory) {dir} with (gpg|a passphrase)"])

# ---- clipboard
@compose("miller-clip-board", weight=2.5, tags="xclip pbcopy")
def miller_clip_board(rng):
    """What a command prints, into the clipboard; what is in the clipboard, through a command."""
    if rng.random() < .55:
        what, cmd = rng.choice([("[the] (sha256|checksum|sha256 checksum|hash) of {file}", {"gnu": "sha256sum {file}", "bsd": "shasum -a 256 {file}"}), ("[the] (first|top) {n} lines of {file}", "head -n {n} {file}"), ("[the] last {n} lines of {file}", "tail -n {n} {file}"), ("line {n} of {file}", "sed -n '{n}p' {file}"), ("[the] lines with {word} (of|from|in) {file}", "grep '{word}' {file}"), ("(today's date|the date|the current date)", "date +%F"),
                                ("[the] (list of files|file list|file names) (in|of) {dir}", "ls {dir}"), ("[the] (full|absolute) path of {file}", "realpath {file}"), ("[the] base64 of {file}", {"gnu": "base64 -w 0 {file}", "bsd": "base64 -i {file}"}), ("a random uuid", "uuidgen"), ("[the] output of {cmd}", "{cmd}"), ("[the] field {key} of {json}", "jq -r '.{key}' {json}"), ("column {n} of {csv}", "cut -d ',' -f {n} {csv}"), ("(a|a new) random password of {n} (characters|chars)", "tr -dc 'A-Za-z0-9' < /dev/urandom | head -c {n}")])
        g, b = (cmd["gnu"], cmd["bsd"]) if isinstance(cmd, dict) else (cmd, cmd)
        return ["(copy|put|send) " + what + " (to|into|in|on) [the|my] clipboard", "?i (want|need) " + what + " in [the|my] clipboard", "=" + what + " (to|into|in) [the] clipboard"], {"gnu": g + " | xclip -selection clipboard", "bsd": b + " | pbcopy"}
    what, cmd = rng.choice([("(count|how many are) the (lines|rows) (of|in)".replace("(count|how many are)", "count"), "wc -l"), ("count the words (of|in)", "wc -w"), ("sort the lines (of|in)", "sort"), ("(remove|drop) duplicate lines (from|in)", "sort -u"), ("(base64 decode|decode the base64 in)", "base64 -d"), ("(pretty print|format) the json (in|from|on)", "jq ."), ("(search|grep) for {word} in", "grep '{word}'"), ("(append|add) to {file} what is in", ">> {file}"), ("(save|write) to {file} what is in", "> {file}"), ("(uppercase|upper-case)", "tr '[:lower:]' '[:upper:]'"), ("(add up|sum) the numbers in", "paste -sd + - | bc")])
    tail = cmd if cmd.startswith(">") else "| " + cmd
    return [what + " [the|my] clipboard", what + " [(the contents of|the text in)] [the|my] clipboard"[:0] + " [the|my] clipboard"], {"gnu": "xclip -selection clipboard -o " + tail, "bsd": "pbpaste " + tail}

# ---- logs
@compose("miller-web-log", weight=3.5, tags="awk sort uniq")
def miller_web_log(rng):
    """The parts of a web server's log: which are commonest, how many there are, for one status or one address."""
    f = rng.choice(["{log}", "{log}", "[the] (web server|nginx|apache) log {log}"])
    many, one, awk = rng.choice([("(user agents|browsers|agents)", "(user agent|browser)", "awk -F '\"' '{{ print $6 }}' {log}"), ("(referrers|referers|referring sites)", "(referrer|referer)", "awk -F '\"' '{{ print $4 }}' {log}"), ("(urls|pages|paths)", "(url|page|path)", "awk '{{ print $7 }}' {log}"),
                                 ("(ips|ip addresses|visitors|clients|addresses)", "(ip|ip address|visitor|client|address)", "awk '{{ print $1 }}' {log}"), ("(status codes|response codes|http codes|statuses)", "(status code|response code|http code|status)", "awk '{{ print $9 }}' {log}"), ("(methods|http methods|request methods)", "(method|http method|request method)", "awk '{{ print substr($6, 2) }}' {log}")])
    k = rng.randrange(5)
    if k == 0:
        return ["=[the] (most common|commonest|most frequent) " + many + " (in|of) " + f, "?(which|what) " + many + " (are most common|are most frequent|come up most|appear most often) in " + f, "(rank|sort) [the] " + many + " (in|of) " + f + " by (frequency|how often they appear|number of requests)", "count [the] (requests|hits) per " + one + " (in|of) " + f, "?how many (requests|hits) per " + one + " (are|are there) in " + f], awk + " | sort | uniq -c | sort -rn"
    if k == 1:
        return ["=[the] {n} (most common|commonest|most frequent) " + many + " (in|of) " + f, "=[the] top {n} " + many + " (in|of|by requests in) " + f, "?(which|what) {n} " + many + " (are most common|come up most|appear most often) in " + f], awk + " | sort | uniq -c | sort -rn | head -n {n}"
    if k == 2:
        return ["?how many (different|unique|distinct) " + many + " (are|are there) in " + f, "count [the] (unique|different|distinct) " + many + " (in|of) " + f, "=[the] number of (unique|different|distinct) " + many + " (in|of) " + f], awk + " | sort -u | wc -l"
    code = rng.choice(["404", "500", "403", "502", "503", "401", "301", "200"])
    if k == 3:
        many, field = rng.choice([("(urls|pages|paths)", "$7"), ("(ips|ip addresses|clients)", "$1")])
        verb = "(returned|gave|answered with|ended in|failed with|got)"
        return ["=[the] " + many + " that " + verb + " [a] " + code + " in " + f, "?(which|what) " + many + " " + verb + " [a] " + code + " in " + f, "=[the] " + many + " (with|of requests with) status " + code + " (in|of) " + f], "awk '$9 == " + code + " {{ print " + field + " }}' {log} | sort | uniq -c | sort -rn"
    return ["?how many requests (came from|did) {ip} [make] in ".replace("(came from|did) {ip} [make] in ", "(came from|are from|were made by) {ip} in ") + f, "count [the] requests (from|of|by) {ip} in " + f, "=[the] number of requests (from|by) {ip} in " + f], "awk '$1 == \"{ip}\"' {log} | wc -l"


@compose("miller-app-log", weight=3, tags="grep")
def miller_app_log(rng):
    """A program's log: a level, a day, how many, the last ones."""
    level, pat = rng.choice([("(errors|error lines|error messages)", "error"), ("(warnings|warning lines)", "warning"), ("(exceptions|exception lines)", "exception"), ("(timeouts|timeout lines)", "timeout"), ("(failures|failed lines)", "fail")])
    k = rng.randrange(6)
    if k == 0:
        return ["=[only|just] [the] " + level + " that are from today in {log}", "=today's " + level + " (in|from) {log}", "?(which|what) " + level + " (are|came up|happened) today in {log}"], "grep \"$(date +%F)\" {log} | grep -i '" + pat + "'"
    if k == 1:
        return ["?how many " + level + " (are|were there|came up) today in {log}", "count today's " + level + " in {log}", "=[the] number of " + level + " today in {log}"], "grep \"$(date +%F)\" {log} | grep -ic '" + pat + "'"
    if k == 2:
        return ["=[the] last {n} " + level + " (in|of|from) {log}", "?what were the last {n} " + level + " in {log}"], "grep -i '" + pat + "' {log} | tail -n {n}"
    if k == 3:
        return ["=" + level + " per (day|date) (in|from) {log}", "count [the] " + level + " (per|for each|by) day (in|of) {log}", "?how many " + level + " (per|each) day (are|are there) in {log}"], "grep -i '" + pat + "' {log} | cut -c 1-10 | sort | uniq -c"
    if k == 4:
        return ["=" + level + " (of|from|on) {date} (in|from) {log}", "?(which|what) " + level + " (happened|came up|are there) on {date} in {log}"], "grep '{date}' {log} | grep -i '" + pat + "'"
    return ["=[the] (most common|commonest|most frequent) " + level + " (in|of) {log}", "?(which|what) " + level + " (come up|occur) most (often|) in {log}".replace("(often|)", "often")], "grep -i '" + pat + "' {log} | sort | uniq -c | sort -rn | head"


intent("miller-log-ends", run="sed -n '1p;$p' {log}", tags="sed", weight=.9, say=["=[the] first and [the] last (line|timestamp|entry|date) (in|of|from) {log}", "?(what|which) (time|period|time span|dates) does {log} (cover|span)", "?when does {log} (start|begin) and end", "=[the] (period|time span) covered by {log}"])
intent("miller-log-merge", run="sort -m {log} {log2}", tags="sort", weight=.8, say=["merge {log} and {log2} (by|in order of|sorted by) (timestamp|time|date)", "=[the] lines of {log} and {log2} in [order of] time", "(interleave|combine) {log} and {log2} by (time|timestamp)"])
intent("miller-last-column-top", run="awk '{{ print $NF, $0 }}' {file} | sort -rn | head -n {n}", tags="awk sort head", weight=.8, say=["=[the] {n} (lines|requests|entries|rows) (of|in) {file} with the (largest|highest|biggest) (last column|last field|last number)", "?(which|what) {n} (lines|requests|entries) (of|in) {file} have the (largest|highest) last (column|field|value)", "=[the] {n} slowest (lines|requests) (of|in) {file}, [the] (time|duration) is the last (column|field)"])
more("threads-ansi-off", ["(strip|remove|clean|delete) [the|all] (ansi|color|colour|terminal) (codes|colors|colours|escapes|escape sequences) (from|in|out of) {file}", "={file} without [the] (ansi colors|color codes|escape codes)", "?{file} is full of (color codes|escape sequences|ansi codes), (clean|remove) them"])

# ---- more of tables and text
SYMBOLS = [("(pipe|pipes|a pipe)", "|"), ("(comma|commas|a comma)", ","), ("(semicolon|semicolons|a semicolon)", ";"), ("(colon|colons|a colon)", ":"), ("(tab|tabs|a tab)", "\\t"), ("(space|spaces|a space)", " ")]


@compose("miller-delimiter", weight=2, tags="tr")
def miller_delimiter(rng):
    """One separator for another, said as a word or as the sign itself."""
    (a, x), (b, y) = rng.sample(SYMBOLS, 2)
    sign = {"|": "\\|", ",": ",", ";": ";", ":": ":"}
    if x in sign and y in sign and rng.random() < .5:
        a, b = (sign[x], sign[y]) if rng.random() < .5 else ("'" + sign[x] + "'", "'" + sign[y] + "'")
    return ["(change|switch|convert) [the] (delimiter|separator|field separator) from " + a + " to " + b + " in {file}", "(replace|change) [the] (delimiter|separator) " + a + " (with|by|to) " + b + " in {file}", "={file} with " + b + " (instead of|in place of) " + a + " as [the] (delimiter|separator)", "?{file} uses " + a + " as separator, i need " + b], "tr '" + x + "' '" + y + "' < {file}"


intent("miller-csv-top", run="sort -t ',' -rn -k {n2},{n2} {csv} | head -n {n}", tags="sort head", weight=1, say=["=[the] top {n} (rows|records|entries|customers|products|lines) (of|in|from) {csv} by column {n2}", "=[the] {n} (rows|records|entries|lines) (of|in) {csv} with the (highest|largest|biggest) [value in] column {n2}", "?(which|what) {n} (rows|records|entries) (of|in) {csv} have the (highest|largest|biggest) column {n2}"])
intent("miller-csv-bottom", run="sort -t ',' -n -k {n2},{n2} {csv} | head -n {n}", tags="sort head", weight=.8, say=["=[the] bottom {n} (rows|records|entries|lines) (of|in|from) {csv} by column {n2}", "=[the] {n} (rows|records|entries) (of|in) {csv} with the (lowest|smallest) [value in] column {n2}"])
intent("miller-csv-id", run="awk -F ',' '$1 == {n}' {csv}", tags="awk", weight=1, say=["(look up|lookup|find|get|show|print) [the] (row|record|entry|line) (with|where|whose) id [is|number] {n} (in|of|from) {csv}", "?(which|what) (row|record|entry) (in|of) {csv} has [the] id {n}", "=[the] (record|row|entry) with id {n} (in|from) {csv}", "=id {n} in {csv}"])
intent("miller-csv-epoch", run="awk -F ',' -v OFS=',' '{{ ${n} = strftime(\"%F %T\", ${n}); print }}' {csv}", tags="awk", weight=.8, say=["(convert|turn|change) [the] (epoch|unix|epoch times|unix times|unix timestamps|epochs) in column {n} (of|in) {csv} (to|into) [readable|human] dates", "?column {n} of {csv} is unix time, make it [a] (date|readable)", "={csv} with [the] (unix timestamps|epoch seconds) in column {n} as dates"])
intent("miller-letter", run="grep -o '{word}' {file} | wc -l", tags="grep wc", weight=.8, say=["count [the] letter {word} in {file}", "?how many times (does|is) the letter {word} (occur|appear|used) in {file}".replace("(does|is) the letter {word} (occur|appear|used)", "does the letter {word} (occur|appear|come up)"), "=[the] number of {word} (letters|characters) in {file}"])
intent("miller-phones", run="grep -Eo '\\+?[0-9][0-9 ()./-]{{6,}}[0-9]' {file}", tags="grep", weight=.8, say=["(extract|get|find|pull|list) [all] [the] [(phone|telephone)] numbers one can call (from|in|out of) {file}".replace("[(phone|telephone)] numbers one can call", "(phone numbers|telephone numbers|phone number)"), "=[all] [the] (phone|telephone) numbers (in|from) {file}", "?(which|what) (phone|telephone) numbers (are|occur) in {file}"])
intent("miller-sqlite-table", run="sqlite3 -header -csv {name}.db 'SELECT * FROM {name2};'", tags="sqlite3", weight=.8, say=["(export|print|dump|show) [the] table {name2} (of|from|in) {name}.db (as|to) csv", "=[the] [sqlite] table {name2} (of|in|from) {name}.db as csv", "?i need [the] table {name2} of {name}.db as csv"])
intent("miller-sqlite-import", run="sqlite3 {name}.db '.import --csv {csv} {csv:stem}'", tags="sqlite3", weight=.8, say=["(import|load|read|put) {csv} (into|in|to) [the] [(sqlite database|sqlite db|database)] {name}.db", "(make|create) [a|the] sqlite (database|db) {name}.db (from|out of|with) {csv}"])
intent("miller-sheet-csv", run="libreoffice --headless --convert-to csv {name}.xlsx", tags="libreoffice", weight=.9, say=["[the] (excel file|excel sheet|spreadsheet|workbook) {name}.xlsx (to|as|into) csv".replace("[the] (", "(").replace("csv", "csv", 1), "(convert|export|save|turn) [the] (excel file|excel sheet|spreadsheet|workbook) {name}.xlsx (to|as|into) csv", "?i cannot open {name}.xlsx, make it [a] csv", "={name}.xlsx as [a] csv [file]"])

# ---- dates again
@compose("miller-month-last", weight=1.5, tags="date")
def miller_month_last(rng):
    """The last day of a month by its name."""
    m = rng.randrange(12)
    name = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"][m]
    y = str(rng.randint(1960, 2040))
    return ["=[the] last day of " + name + " " + y, "?what is the last (day|date) (of|in) " + name + " " + y, "?(on what day|when) does " + name + " " + y + " end", "=the (date|weekday) of the last day of " + name + " " + y], "date -d '%s-%02d-01 +1 month -1 day'" % (y, m + 1)


intent("miller-age-days", run={"gnu": "echo $(( ($(date +%s) - $(date -d {date} +%s)) / 86400 ))", "bsd": "echo $(( ($(date +%s) - $(date -j -f %F {date} +%s)) / 86400 ))"}, tags="date", weight=.9, say=["?how (old|many days old) (is|am) (someone|somebody|i|a person|a child|my son|my daughter), born [on] {date}, in days".replace("(old|many days old)", "old"), "?how many days old (is someone|am i|is he|is she) (if born|born) [on] {date}", "=[the] age in days (of someone born|if born|since birth) [on] {date}", "?i was born [on] {date}, how many days (old am i|is that|have i lived)"])
intent("miller-age-years", run={"gnu": "echo $(( ($(date +%s) - $(date -d {date} +%s)) / 31556952 ))", "bsd": "echo $(( ($(date +%s) - $(date -j -f %F {date} +%s)) / 31556952 ))"}, tags="date", weight=.9, say=["?how old is (someone|somebody|a person) (born|who was born) [on] {date}", "?i was born [on] {date}, how old am i [in years]", "?what is my age if [i was] born [on] {date}", "=[the] age [in years] (of someone born|if born) [on] {date}", "?how many (full|whole|complete) years (since|have passed since) {date}"])
intent("miller-year-seconds", run="echo $((365 * 86400))", tags="echo", weight=.5, say=["?how many seconds (are in|are there in|has|does) a year [have]".replace("(are in|are there in|has|does) a year [have]", "(are in|are there in|has) a year"), "=[the] [number of] seconds (in|of) a year"])
intent("miller-hex-bare", run="printf '%d\\n' 0x{hash}", tags="printf", weight=.7, say=["0x{hash} (in|to|as) decimal", "?what is 0x{hash} [in decimal]", "(convert|turn) 0x{hash} (to|into) (decimal|a decimal number|base ten)", "=0x{hash} as a (decimal|normal) number"])
more("maker-pin", ["=a [random] number (of|with) {n} digits", "(make|generate|create|print) a [random] {n} digit (number|code|pin|otp)", "=a random {n} digit (number|code)", "?i need a random {n} digit (number|code|pin)"])
more("packer-7z-lock", ["(encrypt|lock|pack) [the] (folder|directory) {dir} with 7z (and a password|with a password|and hide [the] (names|file names)) (as|into|to) {archive}.7z", "(make|create) [an] encrypted [7z] [archive] {archive}.7z (of|from) {dir} [(with|and) hidden (names|file names)]", "7z {dir} into {archive}.7z with a password (and|,) (hide|encrypt) [the] [file] names [too]"])

# ---- discs, more of media
intent("miller-iso-mount", run="sudo mount -o loop {name}.iso /mnt", tags="mount", weight=.9, say=["(mount|open) [the] [(iso|image|disc image)] {name}.iso", "(mount|attach) {name}.iso (to|on|at) /mnt", "?how (to|do i) (look into|see what is in|mount) {name}.iso", "?what is (on|in) the disc image {name}.iso"])
intent("miller-iso-make", run="genisoimage -J -R -o {dir:base}.iso {dir}", tags="genisoimage", weight=.7, say=["(make|create|build) an iso [image] (from|of|out of) [the] [(folder|directory)] {dir}", "=an iso [image] of {dir}", "(turn|convert|pack) {dir} (into|to) an iso [image]"])
intent("miller-silence", run="ffmpeg -f lavfi -i anullsrc -t {age:seconds} {file}", tags="ffmpeg", weight=.6, say=["(make|create|generate) {age} of silence (in|as|into) {file}", "(make|create|generate) a silent [audio] file {file} of {age}", "={age} of silence as {file}"])
intent("miller-all-songs", run="ffmpeg -f concat -safe 0 -i <(printf \"file '%s'\\n\" \"$PWD\"/*.{ext}) -c copy all.{ext}", tags="ffmpeg", weight=.8, say=["(join|concatenate|merge|combine|concat) (all|all the|every) {ext} (songs|audio files|clips|videos|recordings|tracks) [(here|in this folder)] (into|to) (one|one file|a single file)", "=one (long|big) {ext} (of|from|out of) all [the] {ext} (songs|clips|videos|recordings|tracks) here", "(glue|string) all {ext} (clips|tracks|recordings|videos) here together"])
intent("miller-subs-out", run="ffmpeg -i {name}.mkv -map 0:s:0 {name2}.srt", tags="ffmpeg", weight=.8, say=["(extract|get|save|pull) [the] (subtitles|subs|subtitle track) (of|from|out of) {name}.mkv (into|to|as|in) {name2}.srt", "={name2}.srt with the (subtitles|subs) of {name}.mkv", "(save|write) [the] (subtitles|subs) of {name}.mkv (as|to) {name2}.srt"])
intent("miller-subs-default", run="ffmpeg -i {file} -map 0:s:0 {file:stem}.srt", tags="ffmpeg", weight=.7, say=["(extract|get|save|pull|rip) [the] (subtitles|subs|subtitle track) (of|from|out of) [the] [(movie|film|video)] {file}", "=[the] (subtitles|subs) (of|in) [the] (movie|film|video) {file} as srt"])
intent("miller-crop-square", run="ffmpeg -i {file} -vf crop=ih:ih {file:stem}-square.mp4", tags="ffmpeg", weight=.7, say=["crop [the] (video|clip|movie) {file} to [a] square", "make [the] (video|clip|movie) {file} square", "=a square (version|copy) of [the] (video|clip|movie) {file}"])
intent("miller-crop-size", run="ffmpeg -i {file} -vf crop={n}:{n2} {file2}", tags="ffmpeg", weight=.7, say=["crop [the] (video|clip|movie) {file} to {n}x{n2} (as|into|and save [it] as) {file2}", "crop [the] (video|clip|movie) {file} to {n} by {n2} [(pixels|px)] (as|into|and save [it] as) {file2}"])
intent("miller-thumbs", run="mogrify -path {dir} -thumbnail {n}x{n} *.{ext}", tags="mogrify", weight=.7, say=["(make|create) {n} (px|pixel) thumbnails of (all|every|all the) {ext} (photos|images|pictures|files) in[to] {dir}".replace("in[to]", "(in|into)"), "=(a thumbnail|thumbnails) of (every|each|all) {ext} (photo|image|photos|images), {n} (px|pixels), (in|into) {dir}", "(make|create) (a thumbnail|small copies|thumbnails) of (each|every|all) {ext} (photo|image|picture|images|photos) at {n} (px|pixels) in {dir}"])
intent("miller-svg", run="rsvg-convert -w {n} {name}.svg -o {name2}.png", tags="rsvg-convert", weight=.7, say=["(convert|render|turn|export) [the] [svg] {name}.svg (to|into|as) {name2}.png (with a width of|at|with|in) {n} (pixels|px) [wide]", "(render|export) {name}.svg {n} (pixels|px) wide (as|to|into) {name2}.png"])
intent("miller-svg-default", run="rsvg-convert -w {n} {name}.svg > logo.png".replace("logo", "image"), tags="rsvg-convert", weight=.7, say=["(convert|render|turn|export) [the] [svg] {name}.svg (to|into|as) [a] png (with a width of|of|at|with|in) {n} (pixels|px) [wide]", "(render|export) {name}.svg {n} (pixels|px) wide", "={name}.svg as [a] png, {n} (pixels|px) [wide]", "{name}.svg to png {n} px"])
intent("miller-pdfs-all", run="pdfunite *.pdf all.pdf", tags="pdfunite", weight=.9, say=["(merge|join|combine|concatenate|put together) (all|all the|my|every) (pdfs|pdf files|pdf documents) [(here|in this folder|in the folder)] [(into one|into a single pdf|into one pdf|into one file)]", "=one pdf (of|from|out of) all [the] (pdfs|pdf files) [(here|in this folder)]", "(make|create) one (big|single|long) pdf (of|from|out of) all [the] (pdfs|pdf files) [here]"])
