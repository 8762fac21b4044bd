"""Text and data as asked about in forum threads: titles ("removing duplicate rows by column"), posts ("got two lists, need the names missing from one"), one-liners wanted by tool.

Owns: wordings with gerunds, tool first ("awk: …"), the complaint first; parts of lines, joins of two files, counts with a second step, numbers made readable.
Refuses: quoted csv fields with separators in them, editing by hand in an editor, other machines.
"""
from training.dsl import compose, intent, more

# ---- grep: which lines, which parts of them
intent("threads-grep-plain", run="grep '{word}' {file}", tags="grep", weight=1, say=[
    "(pull|fish|dig|pick|weed) [out] (every|each|all the|the) (line|lines|entry|entries) (mentioning|about|that says|with) {word} (out of|from) {file}",
    "?{word} has to be somewhere in {file}, (print|show|give me) (those|the matching|the) lines",
    "?(grepping|searching|scanning|filtering) {file} for {word}",
    "grep {file} and (print|keep|return) whatever (hits|matches|contains) {word}",
    "=(matches|hits|occurrences) of {word} in {file}",
    "?{file} is (huge|long|too long to read), i only (care about|want to see) the {word} (part|lines|bits|entries)",
    "narrow {file} down to {word}",
    "run {file} through grep for {word}"])
intent("threads-grep-no-case", run="grep -i '{word}' {file}", tags="grep", weight=1, say=[
    "?(grepping|searching|matching|looking) [in] {file} for {word} (case insensitively|ignoring capitalization|ignoring capitalisation|with case folding)",
    "grep {word} in {file} but (treat|count) upper and lower case as (equal|the same)",
    "?{word} may be (capitalized|in capitals|written in caps|upper or lower case) in {file}, (find|match|catch) (all of them|all variants|either|it anyway)",
    "?grep misses the capitalized {word} in {file}",
    "?case-insensitive (grep|search|match|lookup) (of|for) {word} in {file}",
    "make grep (ignore|forget about|disregard) case (when|while) (looking|searching) for {word} in {file}",
    "?{word} or its uppercase (form|version|spelling), both, in {file}"])
intent("threads-grep-both-flags", run="grep -ni '{word}' {file}", tags="grep", weight=.9, say=[
    "=line numbers of {word} in {file}, (case insensitive|any case|ignoring case)",
    "(search|grep|look) for {word} in {file} (ignoring case|case insensitively|in any case) (and|then) (number|give line numbers for|show the line numbers of) the (hits|matches)",
    "?on which lines of {file} is {word}, (capitals or not|whatever the case|upper or lower case)",
    "grep {word} in {file} with line numbers and without [regard to] case",
    "?i need (line numbers|the line number) and case must not matter: {word} in {file}"])
intent("threads-grep-only-part", run="grep -o '{word}[^ ]*' {file}", tags="grep", weight=.8, say=[
    "=[just] the words (starting|beginning|that start|that begin) with {word} in {file}, not the (whole|full|entire) lines",
    "?(extracting|pulling|getting) (every|each|all) word[s] that (begins|starts|begin|start) with {word} (from|out of) {file}",
    "?how do (people|you) print only the words prefixed (with|by) {word} from {file}",
    "(grab|collect) (all tokens|every token|each token) (starting|beginning) with {word} (in|from) {file}",
    "grep out the words of {file} that start with {word}"])
intent("threads-grep-parens", run={"gnu": "grep -oP '\\(\\K[^)]*' {file}", "bsd": "grep -o '([^)]*)' {file} | tr -d '()'"}, tags="grep", weight=.8, say=[
    "=[the] text (between|inside|within|in) (parentheses|parens|round brackets|the parentheses) (in|of|from) {file}",
    "(extract|get|print|pull) (what is|whatever is|the contents|everything) (inside|in|between) (the|) (parentheses|parens|round brackets) (in|of|from) {file}",
    "?(extracting|getting) the part (in|inside) parentheses from [each line of] {file}",
    "?{file} has values in (parentheses|round brackets), (i need just those|get them out|how do i get those)",
    "?what is written between the parentheses in {file}"])
intent("threads-grep-brackets", run={"gnu": "grep -oP '\\[\\K[^]]*' {file}", "bsd": "grep -o '\\[[^]]*\\]' {file} | tr -d '[]'"}, tags="grep", weight=.8, say=[
    "=[the] text (between|inside|within|in) [the] (square brackets|brackets) (in|of|from) {file}",
    "(extract|get|print|pull) (what is|whatever is|the contents|everything) (inside|in|between) [the] square brackets (in|of|from) {file}",
    "?(extracting|getting) the (part|value|text) (in|inside) square brackets from [each line of] {file}",
    "?{file} has (timestamps|values|names) in square brackets, (i need just those|get them out|how do i get those)",
    "?what is written between the square brackets in {file}"])
intent("threads-grep-after-key", run="grep -o '{key}=[^ ]*' {file} | cut -d '=' -f 2-", tags="grep", weight=.9, say=[
    "=[the] (value|values) (behind|after|following) {key}= (in|from) {file}",
    "(extract|get|pull|parse) what (comes|stands) (after|behind) {key}= up to the next (space|blank) (in|from) {file}",
    "?lines in {file} have {key}=something, i (only|just) need the something",
    "?(parsing|extracting|grabbing) the {key}= (value|values|part) (from|out of) [the lines of] {file}",
    "grep {file} for {key}= and print (only|just) (its value|the value|what follows)"])
intent("threads-grep-time", run="grep -oE '[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}' {file}", tags="grep", weight=.7, say=[
    "=[all|just] [the] (times|clock times|timestamps of the form hh:mm:ss|hh:mm:ss times) (in|from|found in) {file}",
    "(extract|pull|get) (every|each|all the|the) (time of day|clock time|hh:mm:ss) (out of|from) {file}",
    "?which (clock times|times of day) (occur|appear|are written) in {file}",
    "?(extracting|grepping) (times|hours minutes and seconds) (from|out of) {file}",
    "grep for (times|a time) like hh:mm:ss in {file} and print only (them|those|that)"])
intent("threads-grep-dates", run="grep -oE '[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}' {file}", tags="grep", weight=.9, say=[
    "=[all|just] [the] (dates|iso dates|yyyy-mm-dd dates|calendar dates) (in|from|found in|mentioned in) {file}",
    "(extract|pull|get|pick) (every|each|all the|the) (date|iso date) (out of|from) {file}",
    "?which dates (occur|appear|are written|are mentioned) in {file}",
    "?(extracting|grepping) (dates|anything like yyyy-mm-dd) (from|out of) {file}",
    "grep {file} for (dates|a date) of the form yyyy-mm-dd and print only (them|those|that)"])
intent("threads-grep-phone", run="grep -E '[0-9]{{3}}-[0-9]{{3}}-[0-9]{{4}}' {file}", tags="grep", weight=.7, say=[
    "=[all] lines (with|containing|that have) [a] (phone number|phone numbers|telephone number|telephone numbers) (in|of|from) {file}",
    "(find|search|look for|grep) [us] (phone|telephone) numbers in {file}",
    "?(does|is there any line of) {file} (have|contain|with) [any] (phone|telephone) (numbers|number)",
    "?which lines of {file} (hold|carry|include) a (phone|telephone) number",
    "?(matching|grepping|finding) (phone|telephone) numbers in {file}"])
intent("threads-grep-upper-lines", run="grep -E '^[[:upper:][:space:]]+$' {file}", tags="grep", weight=.6, say=[
    "=lines (of|in|from) {file} (written|that are|which are) (all|entirely|completely) in (capitals|upper case|uppercase|caps)",
    "?which lines of {file} are (all caps|all capitals|shouting|entirely upper case)",
    "(find|print|grep) [the] all-caps lines (of|in) {file}",
    "?(finding|grepping) lines with nothing but (capital letters|capitals|uppercase letters) in {file}",
    "=(headings|titles) in {file}, they are (all caps|in capitals)"])
intent("threads-grep-begin-upper", run="grep '^[[:upper:]]' {file}", tags="grep", weight=.7, say=[
    "=lines (of|in|from) {file} (beginning|starting|that begin|that start) with a (capital|capital letter|uppercase letter|upper case letter)",
    "?which lines of {file} (start|begin) (upper case|uppercase|with a capital)",
    "keep (only|just) lines of {file} whose first (letter|character) is (a capital|uppercase|capitalized)",
    "(print|grep|find) [the] capitalized lines (of|in) {file}",
    "?(filtering|matching) lines in {file} by an uppercase first letter"])
intent("threads-grep-tabs", run="grep -n $'\\t' {file}", tags="grep", weight=.8, say=[
    "=lines (of|in) {file} (with|containing|that contain|that have) [a] (tab|tabs|tab character|tab characters)",
    "?(are there|do we have) [any] (tabs|tab characters) in {file}",
    "?where [exactly] are the (tabs|tab characters) in {file}",
    "(find|search for|locate|grep) (tabs|tab characters|the tabs) in {file}",
    "?{file} (mixes|might have|may contain) tabs, (on which lines|show me where|which lines are they on)",
    "?yaml complains about tabs in {file}, (where are they|show the lines|which lines)"])
intent("threads-grep-repeat-word", run="grep -nE '\\b([[:alpha:]]+) \\1\\b' {file}", tags="grep", weight=.7, say=[
    "=(doubled|repeated|duplicated) words (like the the|next to each other|in a row|side by side) in {file}",
    "(find|spot|catch) [where] [a] (word|words) (typed|written|that was written|that were typed) twice in a row in {file}",
    "?did i (write|type) (a|any) word twice in a row in {file}",
    "?{file} may have typos such as the the, (find them|where are they|which lines)",
    "?(proofreading|checking) {file} for (doubled|repeated) words"])
intent("threads-grep-line-length-is", run="grep -nE '.{{{n},}}' {file}", tags="grep", weight=.7, say=[
    "=line numbers of (the|all) lines in {file} that are {n} (characters|chars) or (longer|more)",
    "?which line numbers of {file} have (at least|no fewer than) {n} (characters|chars)",
    "(number|find) [the] lines in {file} (reaching|hitting) {n} (characters|chars|columns)",
    "?our limit is under {n} (characters|chars|columns) a line, which lines of {file} break it",
    "?(checking|linting) {file} for lines of {n} (characters|columns) (or more|and up)"])
intent("threads-grep-count-ci", run="grep -ic '{word}' {file}", tags="grep", weight=.9, say=[
    "count (the|) lines (with|having|mentioning) {word} in {file} (ignoring case|case insensitively|capitals or not|whatever the case)",
    "?how many lines (in|of) {file} (mention|contain|have) {word}, (upper or lower case|any case|case does not matter)",
    "=case-insensitive count of {word} lines in {file}",
    "grep count {word} in {file} no matter the (case|capitals)",
    "?(tallying|counting) {word} lines in {file} without [regard to] case"])
intent("threads-grep-count-two-files", run="grep -c '{word}' {file} {file2}", tags="grep", weight=.8, say=[
    "?which of {file} and {file2} has more {word} lines",
    "(compare|count) how many lines (mention|contain|have) {word} in {file} and [in] {file2}",
    "=[the] (count|number) of {word} lines in {file} and {file2} [each|separately|respectively]",
    "?how many {word} lines are [there] in {file} and how many in {file2}",
    "?(counting|tallying) {word} in both {file} and {file2}"])
intent("threads-grep-in-two", run="grep '{word}' {file} {file2}", tags="grep", weight=.8, say=[
    "?{word} could be in {file} or {file2}, (check|search|grep) (both|them both|the two)",
    "?is {word} in {file} or in {file2}",
    "(search|grep|check|look through) both {file} and {file2} for {word}",
    "?(grepping|searching) two files for {word}: {file} and {file2}",
    "grep {word} across {file} and {file2}"])
intent("threads-grep-list-any", run="grep -Ff {file} {file2}", tags="grep", weight=.9, say=[
    "?{file} has (a list of|some|many) (words|ids|names|keywords), (find|show|print) the lines of {file2} (with|containing|that have) any of them",
    "=lines of {file2} (that|which) (contain|mention|have) any of the (words|ids|names|keywords|strings) (listed|found) in {file}",
    "(filter|search|grep) {file2} (by|for|using) the (list|ids|keywords|names|strings) in {file}",
    "use (every|each) line of {file} as a (plain|literal|fixed) search (string|term) for {file2}",
    "?(grepping|filtering) {file2} with a (list|file) of (ids|keywords|names): {file}"])
intent("threads-grep-list-none", run="grep -vFf {file} {file2}", tags="grep", weight=.9, say=[
    "?{file} has (a list of|some|many) (words|ids|names|keywords), (show|print|keep) the lines of {file2} (without|that have none of|containing none of|with none of) them",
    "=lines of {file2} (that|which) (contain|mention|have) none of the (words|ids|names|keywords|strings) (listed|found) in {file}",
    "(drop|throw out|exclude|remove) from {file2} (whatever|any line that|each line that) (contains|mentions|has) (a word|an id|a name|a keyword|a string) (listed in|from) {file}",
    "use {file} as a (blacklist|blocklist|exclusion list|stop list) (for|on|against) {file2}",
    "?(excluding|dropping) lines of {file2} (by|with) a (list|file) of (ids|keywords|names): {file}"])
intent("threads-grep-three-not", run="grep -vE '{word}|{word2}|{word3}' {file}", tags="grep", weight=.8, say=[
    "?{file} without [any] {word}, {word2} or {word3} [lines]",
    "(hide|skip|suppress|leave out) lines with {word}, {word2} or {word3} (of|from|in) {file}",
    "?{word}, {word2} and {word3} are noise in {file}, (filter them out|get rid of them in the output|show the rest)",
    "=lines (of|in) {file} (with none of|containing none of|without any of) {word}, {word2} and {word3}",
    "grep {file} excluding {word}, {word2} and {word3}"])

# ---- sed: replacing, cutting away, keeping
intent("threads-sed-swap", run={"gnu": "sed -i 's/{word}/{word2}/g' {file}", "bsd": "sed -i '' 's/{word}/{word2}/g' {file}"}, tags="sed", weight=1, say=[
    "?(replacing|substituting|swapping|exchanging) {word} (with|by|for) {word2} in {file}",
    "?sed one[-]liner (to turn|turning|that turns|for turning) {word} into {word2} in {file}",
    "?{file} (still|wrongly) says {word}, it should (say|read|be) {word2} [everywhere]",
    "?every {word} in {file} (must|should|has to|ought to) become {word2}",
    "do a (find and replace|search and replace|find-and-replace) in {file} (from|of) {word} (to|by|with) {word2}",
    "?i misspelled {word2} as {word} all over {file}, (fix it|correct it|repair that)",
    "use sed to (rewrite|update|change) {file} in place, {word} to {word2}",
    "(migrate|convert|correct) {file} from {word} to {word2}"])
intent("threads-sed-swap-show", run="sed 's/{word}/{word2}/g' {file}", tags="sed", weight=1, say=[
    "?(replacing|substituting) {word} (with|by) {word2} in the output of {file}, (file untouched|not in the file itself)",
    "?what would {file} (look like|read like|be) if {word} (was|were) {word2}",
    "pipe {file} through sed (turning|changing) {word} into {word2} without (touching|modifying|saving) (it|the file)",
    "print {file} with {word2} (in place of|where it says|instead of) {word}",
    "?{word} should (appear|show up|be shown) as {word2} when {file} is printed, the file stays (as it is|the same)",
    "?dry run of (replacing|changing) {word} (with|to) {word2} in {file}"])
intent("threads-sed-swap-copy", run="sed 's/{word}/{word2}/g' {file} > {file2}", tags="sed", weight=.9, say=[
    "?(replacing|substituting) {word} (with|by) {word2} in {file} and (saving|writing) (to|as) {file2}",
    "make {file2} out of {file} with {word2} (in place of|instead of|for) {word}",
    "?{file} is the template, {file2} should (be|come out) the same with {word} (replaced by|turned into) {word2}",
    "fill {word2} in for {word} in [the template] {file}, (output|result) (to|into|in) {file2}",
    "(generate|derive|create) {file2} from {file} by (swapping|changing) {word} (for|to) {word2}"])
intent("threads-sed-swap-word", run={"gnu": "sed -i 's/\\b{word}\\b/{word2}/g' {file}", "bsd": "sed -i '' 's/[[:<:]]{word}[[:>:]]/{word2}/g' {file}"}, tags="sed", weight=.9, say=[
    "replace the [whole|complete] word {word} (with|by) {word2} in {file}, not (parts of longer words|inside other words)",
    "(replace|change) {word} (with|to) {word2} in {file}, whole (words|word) only",
    "rename [the] variable {word} to {word2} in {file} (without touching longer names|as a whole word|but not longer names)",
    "?(replacing|substituting) {word} as a (whole|separate|full) word (by|with) {word2} in {file}",
    "?{word} is part of longer words in {file}, only (swap|replace) the (standalone|separate) ones (for|with|by) {word2}"])
intent("threads-sed-slash", run={"gnu": "sed -i 's|{path}|{path2}|g' {file}", "bsd": "sed -i '' 's|{path}|{path2}|g' {file}"}, tags="sed", weight=.9, say=[
    "(replace|change|substitute|swap) [the] path {path} (with|by|to|for) {path2} (in|inside|throughout) {file}",
    "?paths in {file} (still|all) point (to|at) {path}, (they should be|make them|it should be) {path2}",
    "?(replacing|changing) a (path|path with slashes) in {file} with sed: {path} (to|becomes|into) {path2}",
    "?we moved {path} to {path2}, (update|fix|adapt|correct) {file} (accordingly|for that)",
    "point {file} (at|to) {path2} instead of {path}"])
intent("threads-sed-url", run={"gnu": "sed -i 's|{url}|{url2}|g' {file}", "bsd": "sed -i '' 's|{url}|{url2}|g' {file}"}, tags="sed", weight=.8, say=[
    "(replace|change|swap) [the] (link|url|address) {url} (with|by|to|for) {url2} (in|inside|throughout) {file}",
    "?{file} links to {url}, (it should be|make it|change that to) {url2}",
    "?(replacing|updating) a url in {file}: {url} (to|becomes|into) {url2}",
    "?the site moved from {url} to {url2}, (update|fix|adapt) {file}",
    "?(all|the) links in {file} should lead to {url2} (rather than|and not|instead of) {url}"])
intent("threads-sed-second", run={"gnu": "sed -i 's/{word}/{word2}/2' {file}", "bsd": "sed -i '' 's/{word}/{word2}/2' {file}"}, tags="sed", weight=.7, say=[
    "(replace|change) [only|just] the second {word} (on|of|in) (each|every) line (of|in) {file} (with|to|by) {word2}",
    "?(replacing|changing) only the second (occurrence|match) of {word} per line (with|to|by) {word2} in {file}",
    "?the first {word} on a line of {file} is fine, the second (should be|must become) {word2}",
    "?sed for the second {word} (of|on|in) each line in {file}, make it {word2}",
    "keep the first {word} on a line of {file} but make the next one {word2}"])
intent("threads-sed-not-lines", run={"gnu": "sed -i '/{word3}/!s/{word}/{word2}/g' {file}", "bsd": "sed -i '' '/{word3}/!s/{word}/{word2}/g' {file}"}, tags="sed", weight=.7, say=[
    "(replace|change) {word} (with|to|by) {word2} in {file} (except on|but not on|skipping) lines (with|containing|that mention) {word3}",
    "?(replacing|changing) {word} (with|to|by) {word2} in {file} unless the line (has|contains|mentions) {word3}",
    "(swap|turn) {word} (for|into) {word2} in {file}, leave [the] lines with {word3} alone", "?lines with {word3} in {file} are (off limits|exempt), elsewhere {word} (becomes|should be) {word2}", "?{word} must become {word2} in {file}, just not where {word3} is on the line"])
intent("threads-sed-range-lines", run={"gnu": "sed -i '{line},{line2}s/{word}/{word2}/g' {file}", "bsd": "sed -i '' '{line},{line2}s/{word}/{word2}/g' {file}"}, tags="sed", weight=.8, say=[
    "(replace|change|swap) {word} (with|to|by|for) {word2} (between|on|in) lines {line} (and|to|through) {line2} (of|in) {file}",
    "?(replacing|changing) {word} (with|to|by) {word2} in {file} only (between|within) lines {line} and {line2}",
    "?lines {line} to {line2} of {file}: {word} (should be|becomes|must become) {word2}",
    "?only lines {line} to {line2} of {file} need {word} (turned into|replaced by|changed to) {word2}",
    "limit the replacement of {word} (by|with) {word2} to lines {line} through {line2} of {file}"])
intent("threads-sed-cut-after", run="sed 's/{word}.*//' {file}", tags="sed", weight=.9, say=[
    "(remove|strip|cut off|chop off|drop|delete) (everything|all|whatever comes|the rest of [each|the] line) (from|starting at|starting with) {word} (on|onwards) (in|on) (each|every) line of {file}",
    "=(each|every) line of {file} (only up to|cut off at|truncated at|until) {word}",
    "?(removing|stripping|truncating) (each|every) line of {file} (from|at) {word} (on|to the end)",
    "?on each line of {file} i only need what (stands|is|comes) before {word}",
    "=[the] part before {word} (in|of|on) (each|every) line of {file}"])
intent("threads-sed-cut-before", run="sed 's/.*{word}//' {file}", tags="sed", weight=.9, say=[
    "(remove|strip|cut off|chop off|drop|delete) (everything|all|whatever comes) (up to and including|through|before and including) {word} (in|on) (each|every) line of {file}",
    "?(removing|stripping) the (start|beginning|front) of (each|every) line (of|in) {file} (up to|through) {word}",
    "?on each line of {file} i only need what (follows|is behind|comes after) {word}",
    "=[the] rest of (each|every) line of {file} (after|behind|following) {word}",
    "?whatever precedes {word} on a line of {file} is (junk|noise|not needed), {word} itself too"])
intent("threads-sed-prefix-off", run="sed 's/^{word}//' {file}", tags="sed", weight=.9, say=[
    "(remove|strip|drop|take off|cut off) [the] (prefix|leading) {word} from [the|each|every] (line|lines) (of|in) {file}",
    "?(removing|stripping) a (leading|common) {word} from (every|each) line of {file}",
    "?(every|each) line of {file} (starts|begins) with {word}, (strip it|take it off|i don't want that|get rid of that prefix)",
    "?{file} without the {word} (in front|prefix|at the start of lines|at the beginning of each line)",
    "unprefix [the] lines of {file}, the prefix is {word}", "?lines of {file} should not start with {word} any more"])
intent("threads-sed-suffix-off", run="sed 's/{word}$//' {file}", tags="sed", weight=.9, say=[
    "(remove|strip|drop|take off|cut off) [the] (suffix|trailing|ending|final) {word} from [the|each|every] (line|lines) (of|in) {file}",
    "?(removing|stripping) a (trailing|common) {word} at the end of (every|each) line of {file}",
    "?(every|each) line of {file} ends (with|in) {word}, (strip it|take it off|i don't want that|get rid of that ending)",
    "?{file} without the {word} (suffix|at the end of lines|at the end of each line)",
    "?lines of {file} should not end (in|with) {word} any more", "chop {word} off the (right|right side|tail) of each line in {file}"])
intent("threads-sed-trailing-comma", run={"gnu": "sed -i 's/,$//' {file}", "bsd": "sed -i '' 's/,$//' {file}"}, tags="sed", weight=.9, say=[
    "(remove|strip|drop|delete|get rid of) [the] trailing (comma|commas) (from|in|of|on) [each line of] {file}",
    "?(removing|stripping) the comma at the end of (each|every|the) line[s] (in|of) {file}",
    "?lines in {file} end (in|with) a comma, (take it off|they should not|remove it)",
    "?there is a stray comma at the end of each line in {file}",
    "?{file} should have no comma at the (end of a line|line ends|ends of lines)"])
intent("threads-sed-add-comma", run={"gnu": "sed -i 's/$/,/' {file}", "bsd": "sed -i '' 's/$/,/' {file}"}, tags="sed", weight=.8, say=[
    "(add|put|append|attach) a comma (to|at|after) the end of (each|every) line (in|of) {file}",
    "?(adding|appending|putting) a [trailing] comma to (each|every) line of {file}",
    "?(each|every) line of {file} (needs|should end with|must end in) a comma",
    "end (each|every|all) line[s] of {file} with a comma",
    "?i need a comma after each line of {file} for (sql|an array|a list)"])
intent("threads-sed-last-char", run={"gnu": "sed -i 's/.$//' {file}", "bsd": "sed -i '' 's/.$//' {file}"}, tags="sed", weight=.8, say=[
    "(remove|strip|drop|chop|delete|cut) [off] the (last|final) (character|char|letter) (of|from|on) (each|every) line (of|in) {file}",
    "?(removing|chopping) the (last|final) (character|char) from (each|every) line in {file}",
    "?the last (character|char) on each line of {file} is (garbage|junk|superfluous|wrong), (remove it|take it off|cut it off)",
    "make (each|every) line of {file} one character shorter at the end",
    "shorten each line of {file} by its (last|final) character", "?one character too many at the end of each line in {file}"])
intent("threads-cut-first-char", run="cut -c 2- {file}", tags="cut", weight=.8, say=[
    "(remove|strip|drop|chop|cut) [off] the first (character|char|letter) (of|from|on) (each|every) line (of|in) {file}",
    "?(removing|chopping|skipping) the first (character|char) of (each|every) line in {file}",
    "?the first (character|char) on each line of {file} is (garbage|junk|superfluous), (skip it|print without it|leave it out)",
    "?{file} (minus|without) the first character of (each|every) line",
    "=each line of {file} from the second character on", "?lines in {file} begin with a character that does not belong there"])
intent("threads-quotes-off", run="tr -d '\"' < {file}", tags="tr", weight=.9, say=[
    "(remove|strip|delete|drop) [all] [the|every] (double quotes|quotation marks|double quote characters) (from|in) {file}",
    "get rid of [the|all the] (double quotes|quotation marks|quotes) in {file}",
    "?(removing|stripping) (double quotes|quotation marks) (from|in) {file}",
    "?{file} (is full of|has) (quotation marks|double quotes) [that] i (don't need|do not want)",
    "?{file} should (not have any|have no) (quotation marks|double quotes)"])
intent("threads-sed-single-double", run="tr \"'\" '\"' < {file}", tags="tr", weight=.7, say=[
    "(replace|change|turn|convert) single quotes (with|to|into|by) double quotes in {file}",
    "?(replacing|converting) single quotes (with|to) double quotes in {file}",
    "?{file} uses single quotes, (i need|it should use|make them) double (quotes|ones)",
    "double quotes instead of single [quotes|ones] in {file}",
    "?json wants double quotes but {file} has single ones", "make the (apostrophes|single quotes) in {file} double quotes"])
intent("threads-sed-thousands", run={"gnu": "sed ':a; s/\\B[0-9]\\{{3\\}}\\>/,&/; ta' {file}", "bsd": "perl -pe '1 while s/(\\d)(\\d{{3}})(?!\\d)/$1,$2/' {file}"}, tags="sed", weight=.6, say=[
    "(add|insert|put) thousands separators (to|into|in) [the] numbers (of|in) {file}",
    "?(adding|inserting) commas as thousands separators (to|in|into) [the] numbers in {file}",
    "?numbers in {file} are hard to read, (add|put in) thousands separators",
    "=numbers (of|in|from) {file} (with|grouped by) thousands separators",
    "(group|punctuate) the digits of the numbers in {file} by thousands", "make big numbers in {file} (legible|easier to read) with commas"])
intent("threads-sed-join-backslash", run={"gnu": "sed ':a; /\\\\$/N; s/\\\\\\n//; ta' {file}", "bsd": "perl -pe 's/\\\\\\n//' {file}"}, tags="sed", weight=.6, say=[
    "join (continued|continuation) lines (of|in) {file} [that end (in|with) a backslash]",
    "?(joining|merging) lines in {file} that end (in|with) a backslash with the next [one|line]",
    "?lines in {file} are broken with a backslash, (unfold|put them back together|make them one line again)",
    "=backslash (continuations|continued lines) in {file} as single lines",
    "unwrap the backslash-continued lines (in|of) {file}", "?a backslash at the end of a line in {file} means it goes on, (join them|glue them together)"])
intent("threads-sed-keep-range-word", run="sed -n '/{word}/,/^$/p' {file}", tags="sed", weight=.7, say=[
    "=lines (of|in|from) {file} from {word} (to|up to|until) the next (blank|empty) line",
    "(print|show) the (block|paragraph|stanza) (starting at|that starts with|beginning with) {word} (in|of|from) {file}",
    "?(printing|extracting) from {word} down to the (first|next) empty line in {file}",
    "?{word} in {file} begins a block that ends at an empty line, (print it|show me that|give me the block)",
    "start (printing|output) of {file} at {word} and stop at the first (blank|empty) line", "cut the (block|stanza) that {word} opens out of {file}"])
intent("threads-awk-paragraph-with", run="awk -v RS= '/{word}/' {file}", tags="awk", weight=.7, say=[
    "=[the|all] paragraphs (of|in|from) {file} (mentioning|with|containing|that mention|that contain) {word}",
    "(print|show|find|grep) [the] (whole|entire|complete) (paragraph|paragraphs) (of|in|from) {file} (with|containing) {word}",
    "?which paragraphs of {file} (mention|contain|talk about) {word}",
    "?(searching|grepping) {file} by paragraph [instead of line] for {word}",
    "?a paragraph of {file} mentions {word}, i need all of (that|the) paragraph"])
intent("threads-sed-ini-section", run="sed -n '/^\\[{word}\\]/,/^\\[/p' {file}", tags="sed", weight=.7, say=[
    "=[the] (section|ini section|block) {word} (of|in|from) [the] [(ini|config)] [file] {file}",
    "(print|show|extract) (only|just) (the|) section {word} (of|from|in) {file}",
    "?what is set in [the] section {word} of {file}",
    "=[the] {word} section (of|from|in) [the ini file] {file}",
    "?(extracting|reading) one section from an ini file: {word} (of|from|in) {file}"])

# ---- columns and fields; ordinals are spoken, so they are drawn together with the number
ORD = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]


def column(rng, least=1):
    """→ (number, how it is said)"""
    n = max(least, min(10, 1 + int(rng.expovariate(.45))))
    noun = rng.choice(["column", "column", "field", "col"])
    return n, rng.choice(["the %s %s" % (ORD[n], noun), "the %s %s" % (ORD[n], noun), "%s %d" % (noun, n), "%s number %d" % (noun, n), "%s #%d" % (noun, n)])


def table(rng):
    """→ (the file's slot, how it is said, awk's option, cut's, sort's)"""
    return rng.choice([("{csv}", "{csv}", "-F ',' ", "-d ',' ", "-t ',' "), ("{csv}", "{csv}", "-F ',' ", "-d ',' ", "-t ',' "), ("{file}", "{file}", "", "-d ' ' ", ""),
                       ("{file}", "[the] (colon separated|colon-delimited) [file] {file}", "-F ':' ", "-d ':' ", "-t ':' "), ("{file}", "[the] (semicolon separated|semicolon-delimited) [file] {file}", "-F ';' ", "-d ';' ", "-t ';' "),
                       ("{file}", "[the] (pipe separated|pipe-delimited) [file] {file}", "-F '|' ", "-d '|' ", "-t '|' ")])


@compose("threads-column", weight=2, tags="awk cut")
def threads_column(rng):
    (n, c), (f, fs, awk, cut, srt) = column(rng), table(rng)
    r = rng.random()
    what = "cut %s-f %d %s" % (cut, n, f) if f == "{csv}" or "separated" in fs else "awk '{{ print $%d }}' %s" % (n, f)
    if r < .4:
        say = ["?(extracting|printing|getting|pulling|grabbing) %s (from|of|out of) %s" % (c, fs), "?from %s i (only|just) need %s" % (fs, c), "?i (only|just) (care about|need|want|am interested in) %s (of|in|from) %s" % (c, fs),
               "throw away all [columns|fields] (but|except) %s (of|in|from) %s" % (c, fs), "(isolate|single out|pick out|pull out|grab) %s (of|in|from) %s" % (c, fs), "?%s holds the interesting part of %s, (print it|give me that|just that please)" % (c, fs)]
        return say, what
    if r < .6:
        say = ["?(extracting|getting) the (distinct|different|unique) values (of|in) %s of %s" % (c, fs), "?which different values does %s (of|in) %s (take|have|hold|contain)" % (c, fs), "=[all] (distinct|different|unique) values (of|in) %s of %s" % (c, fs),
               "(dedupe|deduplicate|uniq) %s of %s and (show|print|list) what is left" % (c, fs), "=%s of %s (without|minus) (repeats|duplicates|repetition)" % (c, fs)]
        return say, what + " | sort -u"
    if r < .8:
        say = ["(tally|tabulate) %s of %s" % (c, fs), "?how (frequent|common) is each value (of|in) %s of %s" % (c, fs), "=[a] (frequency table|tally|histogram|breakdown) of %s (of|in) %s" % (c, fs), "(group|aggregate) %s by %s and count" % (fs, c),
               "?like group by and count in sql, on %s of %s" % (c, fs), "?(counting|tallying) (how many times|how often) each value (occurs|appears) in %s of %s" % (c, fs)]
        return say, what + " | sort | uniq -c | sort -rn"
    if r < .9:
        say = ["?how many (distinct|different|unique) values (are [there] in|does one find in) %s of %s" % (c, fs), "count [the] (distinct|different|unique) values (of|in) %s of %s" % (c, fs), "=[the] number of (distinct|different|unique) values in %s of %s" % (c, fs),
               "?count distinct as in sql for %s of %s" % (c, fs)]
        return say, what + " | sort -u | wc -l"
    say = ["=%s of %s (joined|on one line|as one line|in one row) (with|separated by|split by) commas" % (c, fs), "(flatten|collapse|squash) %s of %s into (one|a) comma[-| ]separated (line|list)" % (c, fs), "?%s of %s should become (one|a) comma[-| ]separated list" % (c, fs)]
    return say, what + " | paste -sd ','"


@compose("threads-column-math", weight=1.8, tags="awk")
def threads_column_math(rng):
    (n, c), (f, fs, awk, cut, srt) = column(rng), table(rng)
    kind = rng.choice(["sum", "mean", "max", "min", "count"])
    if kind == "sum":
        say = ["?(summing|adding|totaling|totalling) [up] %s (of|in) %s" % (c, fs), "?what does %s (of|in) %s (add up to|come to|sum to|total)" % (c, fs), "=[the] (grand total|sum total|overall sum) of %s (of|in|from) %s" % (c, fs),
               "(tot|tally) up [the numbers in] %s (of|in) %s" % (c, fs), "?i need one number, the sum (of|over) %s in %s" % (c, fs)]
        return say, "awk %s'{{ sum += $%d }} END {{ print sum }}' %s" % (awk, n, f)
    if kind == "mean":
        say = ["?(averaging|computing the mean of) %s (of|in) %s" % (c, fs), "?what is %s (of|in) %s on average" % (c, fs), "=[the] (arithmetic mean|mean|mean value|average value) of %s (of|in|from) %s" % (c, fs), "average out %s (of|in) %s" % (c, fs)]
        return say, "awk %s'{{ sum += $%d }} END {{ print sum / NR }}' %s" % (awk, n, f)
    if kind == "max":
        say = ["=[the] (row|line|record) (of|in) %s (with|having) the (highest|largest|biggest|greatest|top) value (in|for) %s" % (fs, c), "?which (row|line|record) of %s (tops|wins|is highest|is largest) (by|in|on) %s" % (fs, c), "?where does %s (peak|reach its maximum) in %s" % (c, fs)]
        return say, "sort %s-rn -k %d,%d %s | head -n 1" % (srt, n, n, f)
    if kind == "min":
        say = ["=[the] (row|line|record) (of|in) %s (with|having) the (lowest|smallest|least) value (in|for) %s" % (fs, c), "?which (row|line|record) of %s is (lowest|smallest|cheapest) (by|in|on) %s" % (fs, c), "?where does %s (bottom out|reach its minimum) in %s" % (c, fs)]
        return say, "sort %s-n -k %d,%d %s | head -n 1" % (srt, n, n, f)
    sign, words = rng.choice([(">", "(above|over|more than|greater than|exceeding)"), ("<", "(below|under|less than|smaller than)")])
    say = ["?how many (rows|lines|records) (of|in) %s (have|show) [a value] %s {n} in %s" % (fs, words, c), "count [the] (rows|lines|records) of %s (with|having) %s {n} in %s" % (fs, words, c), "=[the] number of (rows|lines|records) in %s whose %s is %s {n}" % (fs, c.replace("the ", ""), words)]
    return say, "awk %s'$%d %s {n}' %s | wc -l" % (awk, n, sign, f)


@compose("threads-sort-table", weight=1.8, tags="sort")
def threads_sort_table(rng):
    (n, c), (f, fs, awk, cut, srt) = column(rng), table(rng)
    o, tail = rng.choice([("", ""), ("", ""), ("n", ""), ("rn", ""), ("rn", " | head -n {n}"), ("n", " | head -n {n}")])
    if tail:
        best = "(highest|largest|biggest)" if o == "rn" else "(lowest|smallest)"
        say = ["=[the] {n} (rows|lines|records) of %s (with|having) the %s %s" % (fs, best, c.replace("the ", "")), "?which {n} (rows|lines|records) of %s (have|show) the %s value[s] in %s" % (fs, best, c), "=%s {n} (rows|lines) of %s by %s" % ("top" if o == "rn" else "bottom", fs, c),
               "(rank|sort|order) %s by %s and (keep|show) the %s {n}" % (fs, c, best)]
    else:
        how = {"": ["", "(alphabetically|as text)"], "n": ["(numerically|as numbers|by number|in numeric order|smallest first)"], "rn": ["(numerically descending|from high to low|largest first|highest first|as numbers in reverse)"]}[o]
        h = rng.choice(how)
        say = ["?(sorting|ordering|arranging) %s (by|on|according to) %s %s" % (fs, c, h), "?%s should be (sorted|ordered|in order) (by|on) %s %s" % (fs, c, h), "(order|arrange|rearrange|rank) [the (rows|lines|records) of] %s (by|on|after) %s %s" % (fs, c, h),
               "=%s (ordered|sorted|arranged) (by|on) %s %s" % (fs, c, h), "use %s as the sort key (for|of) %s %s" % (c, fs, h)]
    return [" ".join(s.split()) for s in say], "sort %s%s-k %s %s%s" % (srt, "-%s " % o if o else "", "%d,%d" % (n, n) if o or srt else n, f, tail)


@compose("threads-two-columns", weight=1.3, tags="awk cut")
def threads_two_columns(rng):
    (f, fs, awk, cut, srt) = table(rng)
    a = min(8, 1 + int(rng.expovariate(.5)))
    b = a + 1 + int(rng.expovariate(.8))
    b = min(b, 9)
    noun = rng.choice(["columns", "columns", "fields"])
    what = "cut %s-f %d,%d %s" % (cut, a, b, f) if f == "{csv}" or "separated" in fs else "awk '{{ print $%d, $%d }}' %s" % (a, b, f)
    say = ["?(extracting|printing|getting|keeping) %s %d and %d (from|of) %s" % (noun, a, b, fs), "?(extracting|printing|getting|keeping) the %s and %s %s (from|of) %s" % (ORD[a], ORD[b], noun, fs), "reduce %s to %s %d and %d" % (fs, noun, a, b),
           "?i (only|just) need %s %d and %d of %s" % (noun, a, b, fs), "=the %s and [the] %s %s of %s" % (ORD[a], ORD[b], noun[:-1], fs), "(drop|throw away) all %s (but|except) %d and %d (of|in|from) %s" % (noun, a, b, fs)]
    return say, what


intent("threads-csv-where-keep-header", run="awk -F ',' 'NR == 1 || ${column} == \"{word}\"' {csv}", tags="awk csv", weight=.9, say=[
    "(filter|reduce|narrow) {csv} [down] to [rows with|rows where] {word} in column {column} (keeping|but keep|and keep) the (header|heading|header row)",
    "=[the] header [row] plus the rows (of|in) {csv} (with|where|that have) {word} (in|as) column {column}",
    "?column {column} of {csv} must be {word}, the header (line|row) stays",
    "?(filtering|selecting) rows in {csv} by {word} in column {column} without losing the header",
    "(keep|print) the header of {csv} and [only] rows whose column {column} is {word}"])
intent("threads-csv-where-not", run="awk -F ',' '${column} != \"{word}\"' {csv}", tags="awk csv", weight=.9, say=[
    "=rows (of|in|from) {csv} (whose|where|in which) column {column} is (not|anything but|other than|different from) {word}",
    "(drop|exclude|leave out|filter out) rows (of|in|from) {csv} with {word} in column {column}",
    "?(dropping|excluding) {word} in column {column} (of|from) {csv}",
    "?rows with {word} in column {column} of {csv} should go",
    "print {csv} (except|without|minus) the rows that have {word} in column {column}"])
intent("threads-csv-where-two", run="awk -F ',' '${column} == \"{word}\" && ${column2} == \"{word2}\"' {csv}", tags="awk csv", weight=.8, say=[
    "=rows (of|in|from) {csv} with {word} in column {column} and {word2} in column {column2}",
    "?(filtering|selecting) {csv} on two columns, column {column} is {word} and column {column2} is {word2}",
    "?column {column} must be {word} and column {column2} must be {word2} in {csv}",
    "?where clause with and on {csv}: column {column} equals {word}, column {column2} equals {word2}",
    "(narrow|filter) {csv} by column {column} being {word} and column {column2} being {word2}", "?two conditions on {csv}: column {column} {word}, column {column2} {word2}"])
intent("threads-csv-contains", run="awk -F ',' '${column} ~ /{word}/' {csv}", tags="awk csv", weight=.9, say=[
    "=rows (of|in|from) {csv} (whose|where|in which) column {column} (contains|includes|mentions|matches) {word}",
    "(search|grep|look in|look at) only column {column} of {csv} for {word}",
    "?(grepping|searching) a single column of {csv}: {word} in column {column}, not (elsewhere|in the other columns)",
    "?{word} somewhere in column {column} of {csv}, (which|show the|give me the) rows",
    "match {word} against column {column} of {csv} [only]"])
intent("threads-awk-contains", run="awk '${column} ~ /{word}/' {file}", tags="awk", weight=.8, say=[
    "=lines (of|in|from) {file} (whose|where|in which) (field|column) {column} (contains|includes|mentions|matches) {word}",
    "(search|grep|look in) only (field|column) {column} of {file} for {word}",
    "?(grepping|searching) only (field|column) {column} of {file} for {word}",
    "awk [for|to get|to print] lines (of|in) {file} where (field|column) {column} matches {word}",
    "?{word} counts only if it is in (field|column) {column} of {file}", "restrict the search for {word} in {file} to (field|column) {column}"])
intent("threads-awk-print-if", run="awk '${column} == \"{word}\" {{ print ${column2} }}' {file}", tags="awk", weight=.9, say=[
    "(print|show|give me|output) (field|column) {column2} of {file} (if|where|when|whenever|for lines where) (field|column) {column} is {word}",
    "=(field|column) {column2} of the lines (of|in) {file} (with|that have) {word} in (field|column) {column}",
    "?(looking up|getting) (field|column) {column2} by {word} in (field|column) {column} of {file}",
    "look up {word} in (field|column) {column} of {file} and (print|return|give) (field|column) {column2}",
    "?what is in (field|column) {column2} of {file} when (field|column) {column} says {word}", "translate {word}, (field|column) {column} of {file}, into its (field|column) {column2}"])
intent("threads-csv-print-if", run="awk -F ',' '${column} == \"{word}\" {{ print ${column2} }}' {csv}", tags="awk csv", weight=.9, say=[
    "(print|show|give me|output) column {column2} of {csv} (if|where|when|whenever|for rows where) column {column} is {word}",
    "=column {column2} of the rows (of|in) {csv} (with|that have) {word} in column {column}",
    "?(looking up|getting) column {column2} by {word} in column {column} of {csv}",
    "look up {word} in column {column} of {csv} and (print|return|give) column {column2}",
    "?vlookup on {csv}: {word} in column {column}, (return|give) column {column2}"])
intent("threads-csv-sum-if", run="awk -F ',' '${column} == \"{word}\" {{ sum += ${column2} }} END {{ print sum }}' {csv}", tags="awk csv", weight=.8, say=[
    "(sum|add up|total) column {column2} of {csv} (where|if|for the rows where) column {column} (is|equals) {word}",
    "?sumif on {csv}: column {column2} where column {column} is {word}",
    "=[the] (sum|total) of column {column2} over the {word} rows (in|of) column {column} of {csv}",
    "?(summing|adding up) column {column2} in {csv} only where column {column} (is|equals) {word}",
    "=conditional sum in {csv}, column {column2} for rows whose column {column} is {word}", "?how much is column {column2} of {csv} in all for {word} in column {column}"])
intent("threads-csv-sum-by", run="awk -F ',' '{{ sum[${column}] += ${column2} }} END {{ for (k in sum) print k, sum[k] }}' {csv}", tags="awk csv", weight=.9, say=[
    "?pivot table of {csv}: sum (of|over) column {column2} (by|per|for each) column {column}",
    "(subtotal|add up|total) column {column2} of {csv} (per|by|for each|for every) [value of] column {column}",
    "?group {csv} by column {column} and sum column {column2}",
    "=[the] subtotals of column {column2} (by|per|for each) column {column} in {csv}",
    "?(grouping|aggregating) {csv} by column {column} (summing|adding up) column {column2}"])
intent("threads-csv-quote-fields", run="awk -F ',' -v OFS='\",\"' '{{ $1 = $1; print \"\\\"\" $0 \"\\\"\" }}' {csv}", tags="awk csv", weight=.6, say=[
    "(put|wrap|enclose) (each|every) (field|value|cell) (of|in) {csv} (in|with) [double] quotes",
    "quote (all|the|every|each) (field|fields|value|values|cells|cell) (of|in) {csv}",
    "?(quoting|wrapping) (all|the) fields of {csv} in double quotes",
    "?the importer wants every field of {csv} in (double quotes|quotes)",
    "surround (each|every) (cell|value) (of|in) {csv} with quotation marks", "?unquoted fields in {csv}, they (should|must) all be quoted"])
intent("threads-csv-trim-fields", run={"gnu": "sed -i 's/ *, */,/g' {csv}", "bsd": "sed -i '' 's/ *, */,/g' {csv}"}, tags="sed csv", weight=.8, say=[
    "(remove|strip|trim|delete) [the] (spaces|blanks|whitespace) (around|next to|beside|before and after) [the] commas (in|of) {csv}",
    "?{csv} has (spaces|blanks) (around|next to) its commas, (remove|strip|trim) them",
    "?(trimming|removing) (spaces|blanks) (around|next to) commas in {csv}",
    "?there should be no (blanks|spaces) (around|beside) the commas in {csv}",
    "tighten [up] the commas in {csv}, no (spaces|blanks) (around|beside) them", "?padding around the commas of {csv} should go"])
intent("threads-csv-transpose", run="datamash -t ',' transpose < {csv}", tags="datamash csv", weight=.7, say=[
    "(transpose|pivot|flip) {csv}",
    "(swap|exchange) [the] rows and [the] columns (of|in) {csv}",
    "turn [the] rows of {csv} into columns",
    "?(transposing|flipping) {csv}",
    "?rows of {csv} should become columns and columns rows"])
intent("threads-csv-column-no-header", run="tail -n +2 {csv} | cut -d ',' -f {column}", tags="cut csv", weight=1, say=[
    "=column {column} of {csv} (without|minus|excluding|except) [the|its] (header|heading|header row|title)",
    "?column {column} of {csv} but not [the|its] (header|heading|title)",
    "skip the (header|heading|first row) of {csv} and (print|show|cut) column {column}",
    "?(extracting|printing) column {column} of {csv} without the (header|heading)",
    "?the header of {csv} should not be in it, only the values of column {column}"])
intent("threads-csv-column-to-file", run="cut -d ',' -f {column} {csv} > {file}", tags="cut csv", weight=1, say=[
    "(save|write|store|put|dump) column {column} of {csv} (to|in|into|as) {file}",
    "?(saving|writing) column {column} of {csv} (to|into) {file}",
    "make {file} from column {column} of {csv}",
    "?{file} should (hold|contain|be) column {column} of {csv}",
    "(extract|cut|pull) column {column} (from|out of) {csv} into {file}"])
intent("threads-csv-rows-to-file", run="grep '{word}' {csv} > {csv2}", tags="grep csv", weight=.9, say=[
    "(save|write|store|put|copy) [the|all] rows (of|from) {csv} (with|containing|that mention) {word} (to|in|into) {csv2}",
    "make {csv2} (from|out of) the {word} rows of {csv}",
    "?{csv2} should only have the {word} rows of {csv}",
    "(split|carve|break) [the] {word} rows (off|out of) {csv} into {csv2}",
    "copy what mentions {word} in {csv} over to {csv2}", "export the {word} rows of {csv} as {csv2}"])
intent("threads-csv-column-order", run="awk -F ',' -v OFS=',' '{{ print ${column}, ${column2} }}' {csv}", tags="awk csv", weight=.8, say=[
    "print column {column} before column {column2} of {csv}, (still comma separated|commas between|as csv)",
    "=column {column} (then|followed by) column {column2} of {csv} (as csv|with a comma between|comma separated)",
    "?(reordering|rearranging) {csv}, column {column} first and then column {column2}", "swap the order of column {column2} and column {column} of {csv}, column {column} (first|in front)", "=[a] csv with column {column} and [then] column {column2} (out of|from) {csv}, in that order"])
intent("threads-csv-cell", run="awk -F ',' 'NR == {line} {{ print ${column} }}' {csv}", tags="awk csv", weight=.9, say=[
    "=[the] (cell|value|entry) (in|at|of) (row|line) {line}, column {column} of {csv}",
    "?what is in (row|line) {line}, column {column} of {csv}",
    "(print|read|get) column {column} of (row|line) {line} (of|in|from) {csv}",
    "?one cell of {csv}, row {line} column {column}",
    "pick the (cell|value) at line {line} and column {column} out of {csv}", "?i need a single value from {csv}: line {line}, column {column}"])
intent("threads-awk-cell", run="awk 'NR == {line} {{ print ${column} }}' {file}", tags="awk", weight=.9, say=[
    "=[the] (word|field) {column} (in|on|of) line {line} of {file}",
    "?what is (word|field|the word) number {column} on line {line} of {file}",
    "(print|read|get) (field|word) {column} of line {line} (of|in|from) {file}",
    "?one word of {file}, line {line} word {column}",
    "pick word {column} out of line {line} of {file}", "?i need a single word from {file}: line {line}, word {column}"])
intent("threads-awk-from-field", run="cut -d ' ' -f {column}- {file}", tags="cut", weight=.8, say=[
    "=(everything|all fields|all columns|the rest) from (field|column|word) {column} (on|onwards|to the end of the line) (of|in) {file}",
    "?(printing|getting) (field|column|word) {column} and all after it (from|in) {file}",
    "?(words|fields) {column} and later of each line of {file}", "(skip|drop) what comes before (field|word) {column} on each line of {file}", "(cut|print) from (field|word) {column} to the end [of the line] (in|of) {file}"])
intent("threads-awk-comma-fields-align", run="column -t -s ',' {csv} | less -S", tags="column csv", weight=.9, say=[
    "(browse|scroll through|page through|view|look through) {csv} as [an aligned|a] table",
    "?{csv} is wide, (let me scroll|i want to scroll|scroll) (it|through it) sideways as a table",
    "open {csv} (as a table|with aligned columns|in columns) in (a pager|less)",
    "?(viewing|browsing) {csv} with (aligned columns|straight columns|columns lined up) in less",
    "page {csv} with its columns lined up", "?no excel here, how do i look at {csv} comfortably"])


@compose("threads-column-sep", weight=1.2, tags="column")
def threads_column_sep(rng):
    said, sign = rng.choice([("(semicolon|semicolons)", "';'"), ("(colon|colons)", "':'"), ("(pipe|pipes|the pipe character)", "'|'"), ("(tab|tabs)", "$'\\t'"), ("(comma|commas)", "','")])
    return ["(align|line up|straighten) [the] columns (of|in) {file}, (they are separated by|split by|delimited by|between them is) %s" % said, "=[a] table out of {file}, (separator|delimiter) %s" % said,
            "(pretty print|pretty-print|lay out|tabulate) {file} in columns (splitting|split) (on|at) %s" % said, "?(aligning|lining up) the columns of {file}, separated by %s" % said,
            "?columns of {file} are ragged, it is split by %s, (make them straight|line them up)" % said, "use column to format {file}, (delimiter|separator) %s" % said], "column -t -s %s {file}" % sign



# ---- order, repetition
intent("threads-sort-plain", run="sort {file}", tags="sort", weight=1, say=[
    "?(sorting|alphabetizing|alphabetising|ordering) {file}",
    "?{file} (is a mess|is unordered|is jumbled|is in random order), (sort it|put it in order|i want it sorted|order it please)",
    "?lines of {file} (should|must) come out (sorted|in order|alphabetically)",
    "(run|pipe) {file} through sort",
    "=a sorted (view|listing|printout) of {file}",
    "?{file} in alphabetical order"])
intent("threads-sort-save", run="sort -o {file} {file}", tags="sort", weight=1, say=[
    "?(sorting|alphabetizing) {file} in place",
    "?sort > same file (empties|truncates) {file}, how (do i|to) sort it (in place|into itself)",
    "overwrite {file} with (its|the) sorted (version|lines|contents|content)",
    "sort {file} (onto|into|over) itself",
    "?{file} itself should (be|end up|become) sorted",
    "(keep|leave) {file} sorted (on disk|for good|permanently)"])
intent("threads-sort-uniq-save", run="sort -u -o {file} {file}", tags="sort", weight=.9, say=[
    "?(sorting and deduplicating|sorting and deduping|deduplicating and sorting) {file} in place",
    "overwrite {file} with (its|the) sorted unique lines",
    "?{file} itself should (be|end up|become) sorted (and|with) (free of duplicates|no duplicates)",
    "(tidy|clean) {file} [up] by sorting it and dropping (duplicates|repeats), in place",
    "make {file} a sorted list (with|of) unique lines, in place", "rewrite {file} sorted and with (each|every) line only once"])
intent("threads-uniq-order", run="awk '!seen[$0]++' {file}", tags="awk", weight=1, say=[
    "?(removing|dropping|deleting) duplicate lines from {file} without (sorting|sorting it|changing the order)",
    "?uniq without sort (on|for) {file}",
    "dedupe {file} (preserving|keeping|but keep) (the order|the original order|its order|line order)",
    "keep only the first (occurrence|appearance|copy) of (each|every) line (of|in) {file}",
    "?order matters in {file}, (just|only) (remove|drop) repeated lines",
    "?uniq only (catches|removes) neighbouring duplicates, but {file} has them (spread out|all over|everywhere)",
    "=first occurrences of (each|every) line (of|in) {file}"])
intent("threads-uniq-order-save", run="awk '!seen[$0]++' {file} > {file2}", tags="awk", weight=.9, say=[
    "?(removing|dropping) duplicate lines from {file} without sorting and saving (to|as) {file2}",
    "write {file} without (repeated|duplicate) lines to {file2}, (keep|keeping) the order",
    "dedupe {file} into {file2} (preserving|keeping) the order",
    "?{file2} should be {file} without (repeats|duplicates) in the (same|original) order",
    "copy {file} to {file2} skipping lines (seen|that came) before", "=the first copy of each line of {file}, in order, (saved|written) to {file2}"])
intent("threads-uniq-times", run="sort {file} | uniq -c | sort -rn", tags="sort uniq", weight=1, say=[
    "?(counting|tallying) (duplicate|identical|repeated|equal) lines (in|of) {file}",
    "=[a] (tally|frequency table|frequency list|histogram) of [the] lines (in|of) {file}",
    "collapse (identical|repeated|equal) lines of {file} and (prefix|prepend|show) (the|a) count",
    "?which lines of {file} (repeat|occur|come up) most, with (counts|the count|numbers)",
    "?group {file} by line and count, most frequent (first|on top)",
    "(rank|order) the lines of {file} by frequency",
    "?sort uniq count sort on {file}"])
intent("threads-uniq-dup-count", run="sort {file} | uniq -cd", tags="sort uniq", weight=.8, say=[
    "=[only] the (repeated|duplicate|duplicated) lines of {file} with (their counts|how often|the number of times)",
    "?which lines of {file} are (repeated|duplicated) and how (often|many times)",
    "(show|list|print) (duplicates|duplicate lines|repeated lines) in {file} (and|with) how (often|many times) (each|they) (occurs|occur|appears|appear)",
    "?(listing|finding) duplicates in {file} with a count",
    "?what repeats in {file}, and what is the count of each", "report only lines of {file} that repeat, each with its count"])
intent("threads-uniq-dup-number", run="sort {file} | uniq -d | wc -l", tags="sort uniq", weight=.9, say=[
    "?how many (different lines|lines|entries) (in|of) {file} are (duplicated|repeated|there more than once)",
    "count [the] (duplicates|duplicate lines|duplicated lines|repeated lines) (in|of) {file}",
    "=[the] number of (duplicates|duplicate lines|repeated lines) (in|of) {file}",
    "?are there any duplicates in {file} and how many",
    "?{file} has duplicates, how many (entries|lines) are affected", "tell me the (amount|number) of entries of {file} that repeat"])
intent("threads-uniq-two-union", run="sort -u {file} {file2}", tags="sort", weight=.9, say=[
    "(merge|combine|join|unite) {file} and {file2} (dropping|without|removing|and remove|minus) (duplicates|repeats|duplicate lines|double lines)",
    "?(merging|combining) two lists without duplicates: {file} and {file2}",
    "=one (list|sorted list) [made] out of {file} and {file2}, (each line once|no duplicates|every entry only once)",
    "=everything that is in {file} or [in] {file2}, (once|each once|no repeats)",
    "=[the] (union|set union) of {file} and {file2}"])
intent("threads-uniq-two-union-save", run="sort -u {file} {file2} > {file3}", tags="sort", weight=.9, say=[
    "(merge|combine|join|unite) {file} and {file2} into {file3} (dropping|without|removing|minus) (duplicates|repeats|duplicate lines)",
    "?{file3} should be the (union|merged list) of {file} and {file2}",
    "(write|save|put) the union of {file} and {file2} (to|in|into) {file3}",
    "?(merging|combining) {file} and {file2} into {file3}, no duplicates",
    "make {file3} (out of|from) all the lines of {file} and {file2}, each (just|only) once", "pool {file} and {file2} in {file3} without repeats"])
intent("threads-sort-merge-sorted", run="sort -m {file} {file2}", tags="sort", weight=.7, say=[
    "(merge|combine) [the] [two] (already sorted|presorted|sorted) files {file} and {file2}",
    "?{file} and {file2} are (already|both) sorted, (merge them|interleave them in order|make one sorted output)",
    "?(merging|combining) presorted files {file} and {file2} without (resorting|sorting again)", "?no need to sort, {file} and {file2} are sorted, (just|only) merge them", "sort merge of {file} and {file2}"])
intent("threads-sort-head", run="sort {file} | head -n {n}", tags="sort", weight=.9, say=[
    "sort {file} and (show|keep|take|print) [only] the (first|top) {n} [lines]",
    "=the (first|top) {n} lines of {file} (once sorted|after sorting|when sorted|in alphabetical order)",
    "?(sorting|alphabetizing) {file} and taking the (first|top) {n}",
    "sort {file} then head {n}",
    "=only the (first|top) {n} of the sorted {file}", "alphabetize {file} and stop after {n} lines"])
intent("threads-sort-version", run="sort -V {file}", tags="sort", weight=.8, say=[
    "?sort puts ten before nine in the version numbers of {file}",
    "(sort|order|arrange) [the] (versions|version numbers|releases|release numbers|tags|version strings) (in|of|listed in) {file}",
    "?natural (sort|order|ordering) (of|for) {file}",
    "?(sorting|ordering) (version numbers|releases|semantic versions|names with numbers in them) in {file}",
    "?{file} lists versions, oldest (first|on top) please"])
intent("threads-sort-ip", run="sort -t '.' -n -k 1,1 -k 2,2 -k 3,3 -k 4,4 {file}", tags="sort", weight=.7, say=[
    "(sort|order|arrange) [the] (ip addresses|ips|ip list|addresses) (in|of|listed in) {file} [numerically|by number|by octet]",
    "?(sorting|ordering) (ip addresses|a list of ips|ips) in {file} [numerically|by octet]",
    "?{file} is a list of (ips|ip addresses), (put them in order|sort it properly|in numeric order please)",
    "=the (ips|ip addresses) of {file} in (numeric|numerical|proper) order",
    "?sort puts my ips in {file} in the wrong order", "=numeric ip sort of {file}"])
intent("threads-sort-length-save", run="awk '{{ print length, $0 }}' {file} | sort -n | cut -d ' ' -f 2-", tags="awk sort", weight=.8, say=[
    "?(sorting|ordering) [the] lines (of|in) {file} by (length|line length|how long they are)",
    "=lines of {file}, (shortest|short ones) first",
    "(arrange|order|rank) lines of {file} from short to long",
    "?short lines of {file} first, long ones last",
    "?who has the shortest line in {file}, ordered by length", "=length-sorted lines of {file}"])
intent("threads-every-nth-from", run="awk 'NR % {n} == 1' {file}", tags="awk", weight=.6, say=[
    "=(line one|the first line) and every {n}th line after (it|that) (of|in|from) {file}",
    "?(thinning|downsampling) {file} to one line in {n}",
    "(sample|keep|take) one (line|row) (in|out of) [every] {n} (of|from) {file}",
    "(thin|downsample) {file} to one line (in|of|out of) {n}",
    "?{file} has too many lines for a plot, take one in {n}", "decimate {file}, one line out of {n}"])

# ---- two files beside one another
intent("threads-missing", run="grep -vxFf {file2} {file}", tags="grep", weight=.9, say=[
    "=lines (of|in|from) {file} missing (from|in) {file2} (in their order|without sorting|order kept)",
    "?which entries of {file} have no (counterpart|match|equal) in {file2}",
    "subtract {file2} from {file}, (line by line|whole lines)",
    "?{file} minus {file2} (line by line|as sets of lines) (keeping the order|order kept|unsorted)",
    "remove from {file} (every|each|any|all) line[s] that (is|are) [also|already] in {file2}"])
intent("threads-comm-first", run="comm -23 <(sort {file}) <(sort {file2})", tags="comm", weight=1, say=[
    "?(finding|listing|printing) [the] (lines|entries|names|items) (present in|that are in|of|in) {file} but (missing from|absent from|not in) {file2}",
    "=(set difference|the difference of sets) {file} minus {file2}",
    "?two lists, {file} and {file2}: what does the first have that the second (lacks|doesn't|hasn't|is missing)",
    "?{file} is the full list and {file2} the ones (done|seen|processed), what is (left|still missing|still to do)",
    "?who is on {file} and not on {file2}",
    "?which (lines|entries|names|items) got lost between {file} and {file2}"])
intent("threads-comm-second", run="comm -13 <(sort {file}) <(sort {file2})", tags="comm", weight=1, say=[
    "?what is new in {file2} compared (to|with) {file}",
    "=(lines|entries|names|items) that {file2} has and {file} (lacks|does not|hasn't)",
    "?two lists, {file} and {file2}: what does the second have that the first (lacks|doesn't|hasn't)",
    "=[only] the additions in {file2} (compared to|relative to|over) {file}, as a list",
    "?{file} is the old list and {file2} the new one, (which (lines|entries) were added|what was added|who is new)"])
intent("threads-comm-both", run="comm -12 <(sort {file}) <(sort {file2})", tags="comm", weight=1, say=[
    "?(finding|listing|printing) [the] (lines|entries|names|items) (common to|shared by|present in both|in both) {file} and {file2}",
    "=[the] (intersection|overlap|common lines) of {file} (and|with) {file2}",
    "intersect {file} (and|with) {file2}",
    "?what do {file} and {file2} (share|have in common|agree on)",
    "?who is on both {file} and {file2}"])
intent("threads-comm-both-number", run="comm -12 <(sort {file}) <(sort {file2}) | wc -l", tags="comm", weight=.9, say=[
    "?how many (lines|entries|names|items) do {file} and {file2} (share|have in common)",
    "count [the] (lines|entries|names|items) (common to|shared by|in both) {file} and {file2}",
    "=[the] size of the (overlap|intersection) (of|between) {file} and {file2}",
    "?how big is the overlap (of|between) {file} and {file2}",
    "?(counting|tallying) matches between the lists {file} and {file2}", "=overlap count of {file} and {file2}"])
intent("threads-comm-first-number", run="comm -23 <(sort {file}) <(sort {file2}) | wc -l", tags="comm", weight=.8, say=[
    "?how many (lines|entries|names|items) of {file} are (missing from|not in|absent from) {file2}",
    "count [the] (lines|entries|names|items) (in|of) {file} that are not in {file2}",
    "=[the] number of (lines|entries) in {file} (missing from|but not in) {file2}", "?how much of {file} has no counterpart in {file2}, as a number", "?(counting|tallying) what {file2} lacks of {file}"])
intent("threads-diff-how-many", run="diff {file} {file2} | grep -c '^[<>]'", tags="diff", weight=.9, say=[
    "?how many lines (differ|are different) between {file} and {file2}",
    "count [the] (different|differing|changed) lines (between|of|in) {file} and {file2}",
    "=[the] number of (differing|different|changed) lines between {file} and {file2}",
    "?by how many lines (do|does) {file} and {file2} differ",
    "summarize the diff of {file} and {file2} as a number of lines", "?how different are {file} and {file2}, in lines"])
intent("threads-diff-added", run="diff {file} {file2} | grep '^>'", tags="diff", weight=.8, say=[
    "diff {file} and {file2} but (show|print|keep) only [the] (added|new) lines",
    "=only the lines that were added (going from|between) {file} (to|and) {file2} [by diff]",
    "diff {file} against {file2}, additions only", "?what was added from {file} to {file2} according to diff", "keep the plus side of a diff of {file} and {file2}"])
intent("threads-diff-removed", run="diff {file} {file2} | grep '^<'", tags="diff", weight=.8, say=[
    "diff {file} and {file2} but (show|print|keep) only [the] (removed|deleted|lost) lines",
    "=only the lines that were removed (going from|between) {file} (to|and) {file2} [by diff]",
    "diff {file} against {file2}, deletions only", "?what was removed from {file} to {file2} according to diff", "keep the minus side of a diff of {file} and {file2}"])
intent("threads-diff-color", run="diff -u --color=always {file} {file2}", tags="diff", weight=.8, say=[
    "=[a] (colored|coloured|colorful) diff (of|between) {file} and {file2}",
    "(diff|compare) {file} and {file2} (in color|in colour|with colors|with colours|in red and green)",
    "?(diffing|comparing) {file} and {file2} with colors",
    "?{file} versus {file2} in red and green",
    "colorize the diff of {file} (and|against) {file2}", "?black and white diffs are hard to read, compare {file} and {file2} with color"])
intent("threads-diff-blank-lines", run="diff -B {file} {file2}", tags="diff", weight=.7, say=[
    "(diff|compare) {file} (and|with) {file2} (ignoring|disregarding|not counting|regardless of) (blank|empty) lines",
    "?(diffing|comparing) {file} and {file2} where (blank|empty) lines don't (count|matter)",
    "?{file} and {file2} have different (blank|empty) lines, (ignore them in the diff|what else differs)", "?extra (blank|empty) lines should not show up when (diffing|comparing) {file} and {file2}", "=differences between {file} and {file2} other than (blank|empty) lines"])
intent("threads-diff-eol", run="diff --strip-trailing-cr {file} {file2}", tags="diff", weight=.7, say=[
    "(diff|compare) {file} (and|with) {file2} (ignoring|disregarding|regardless of) (line endings|windows line endings|carriage returns|crlf)",
    "?diff says every line of {file} and {file2} differs because of (crlf|windows line endings|line endings)",
    "?(diffing|comparing) {file} and {file2} with different line endings", "?{file} is from windows and {file2} from linux, what really differs", "=differences between {file} and {file2} other than (line endings|carriage returns)"])
intent("threads-diff-words", run="git diff --no-index --word-diff {file} {file2}", tags="git diff", weight=.6, say=[
    "(compare|diff) {file} and {file2} (word by word|by words|at word level|word for word)",
    "?which words (changed|differ) (between|from) {file} (and|to) {file2}",
    "=[a] word diff (of|between) {file} and {file2}",
    "?(comparing|diffing) prose: {file} and {file2} word by word",
    "?line diffs of {file} and {file2} are too coarse, i want the words", "highlight changed words between {file} and {file2}"])
intent("threads-paste-comma", run="paste -d ',' {file} {file2}", tags="paste", weight=.9, say=[
    "(make|build) a csv (out of|from) {file} and {file2}, (one column each|side by side|a column from each)",
    "put {file} and {file2} next to (each other|one another) (with|separated by) commas",
    "?(gluing|pasting|joining) {file} and {file2} together column-wise with commas",
    "=the lines of {file} and {file2} paired up with a comma between",
    "zip the lines of {file} and {file2} (together|) with a comma (between|in between)", "?{file} has the names and {file2} the numbers, make a csv of them"])
intent("threads-join-csv-named", run="join -t ',' -1 {column} -2 {column2} <(sort -t ',' -k {column},{column} {csv}) <(sort -t ',' -k {column2},{column2} {csv2})", tags="join csv", weight=.7, say=[
    "(join|match) {csv} and {csv2} (on|by) column {column} of the first and column {column2} of the second",
    "?inner join (of|on) {csv} and {csv2}, column {column} against column {column2}",
    "?(joining|matching) {csv} column {column} with {csv2} column {column2}", "merge {csv} with {csv2} where column {column} of the former equals column {column2} of the latter", "=rows of {csv} and {csv2} joined, key is column {column} in one and column {column2} in the other"])
intent("threads-same-first-lines", run="diff <(head -n {n} {file}) <(head -n {n} {file2})", tags="diff", weight=.8, say=[
    "(compare|diff) (only|just) the first {n} lines of {file} and {file2}",
    "?do {file} and {file2} (agree|differ) in their first {n} lines",
    "?(comparing|diffing) the (top|first) {n} lines of {file} and {file2}", "?are the (top|first) {n} lines of {file} and {file2} (identical|equal|alike)", "diff {file} and {file2} but stop after {n} lines"])

# ---- counting, top and bottom
intent("threads-wc-number", run="wc -l < {file}", tags="wc", weight=1, say=[
    "=[only|just] the (bare|plain|raw) (number|count) of lines (in|of) {file}, (no|without the) (file name|filename|name)",
    "?wc prints the (file name|filename) too, i (only|just) want the number of lines (of|in) {file}",
    "?(counting|getting) lines of {file} without the (filename|file name|name) in the output",
    "count lines of {file} and (print|output) (nothing but|only|just) the number",
    "?how many lines is {file}, number only", "=line count of {file} as a (bare|plain|naked) number"])
intent("threads-word-frequency-all", run="tr -cs '[:alnum:]' '\\n' < {file} | sort | uniq -c | sort -rn", tags="tr", weight=.9, say=[
    "=[a] word frequency (list|table|count) (of|for) {file}",
    "?(counting|tallying) (how often|how many times) each word (occurs|appears) in {file}",
    "?how often does (each|every) word (occur|appear|come up) in {file}",
    "count (every|each) [single] word (in|of) {file} [separately], most frequent first",
    "=word counts (of|for) {file}, one line (per|for each) word"])
intent("threads-count-char", run="tr -cd '{sep:char}' < {file} | wc -c", tags="tr wc", weight=.8, say=[
    "?how many times does the (character|char|sign|separator) {sep} (occur|appear|come up) in {file}",
    "count [the] (occurrences|number) of the (character|char|separator) {sep} in {file}",
    "?(counting|tallying) {sep} characters in {file}",
    "=[the] number of {sep} characters in {file}",
    "?how frequent is the (character|sign) {sep} in {file}", "tell me how many {sep} signs {file} has"])
intent("threads-head-each-csv", run="head -n 1 *.csv", tags="head csv", weight=.8, say=[
    "=[the] (header|heading|header row|first line) of (each|every) csv [file] [here]",
    "?do [all] the csv files here have the same (header|columns|heading)",
    "?(comparing|checking|listing) the headers of all csv files [here]",
    "print the column names of (each|every) csv [file] here",
    "?which columns do the csv files in this folder have", "peek at the header of all my csvs"])
intent("threads-grep-count-threshold", run="[ \"$(wc -l < {file})\" -gt {n} ] && echo yes || echo no", tags="wc", weight=.7, say=[
    "?(does|is it true that) {file} (have|has) more than {n} lines",
    "?is {file} longer than {n} lines",
    "check (if|whether) {file} has more than {n} lines",
    "test (if|whether) {file} exceeds {n} lines, yes or no",
    "?are there over {n} lines in {file}, yes or no", "say yes if {file} is longer than {n} lines"])

# ---- encodings, line ends, odd characters
intent("threads-bom-off", run={"gnu": "sed -i '1s/^\\xEF\\xBB\\xBF//' {file}", "bsd": "sed -i '' $'1s/^\\xEF\\xBB\\xBF//' {file}"}, tags="sed", weight=.8, say=[
    "(remove|strip|delete|drop) the (bom|byte order mark|utf-8 bom) (from|in|of) {file}",
    "?{file} (starts|begins) with a (bom|byte order mark), (remove it|get rid of it|strip it)",
    "?(removing|stripping) the (bom|byte order mark) from {file}",
    "get rid of the (bom|byte order mark|invisible bytes) at the (start|beginning|top) of {file}",
    "save {file} (as utf-8 without|without a|without the) (bom|byte order mark)"])
intent("threads-bom-has", run="head -c 3 {file} | xxd", tags="head xxd", weight=.7, say=[
    "?does {file} (have|start with|begin with|contain) a (bom|byte order mark)",
    "check {file} for a (bom|byte order mark)",
    "?is there a (bom|byte order mark) (in|at the start of) {file}",
    "?(checking|testing) (whether|if) {file} has a (bom|byte order mark)",
    "?i suspect a (bom|byte order mark) in {file}", "look at the first bytes of {file} for a bom"])
intent("threads-utf8-valid", run="iconv -f UTF-8 -t UTF-8 {file} > /dev/null && echo valid || echo invalid", tags="iconv", weight=.7, say=[
    "?is {file} (valid|correct|clean|proper) utf-8",
    "check (whether|if|that) {file} is (valid|correct|proper) utf-8",
    "(validate|verify) the utf-8 (in|of) {file}",
    "?does {file} (contain|have) (broken|invalid|illegal) utf-8",
    "?could {file} contain bytes that are not utf-8", "test {file} for valid utf-8"])
intent("threads-utf8-drop-bad", run="iconv -c -f UTF-8 -t UTF-8 {file} > {file2}", tags="iconv", weight=.7, say=[
    "(drop|remove|strip|throw out) [the] (invalid|broken|illegal|bad) utf-8 [bytes|characters] (from|in) {file} and (save|write) [it] (to|as) {file2}",
    "(clean|repair|sanitize) the broken utf-8 of {file} into {file2}",
    "?{file} has (invalid|broken) utf-8, {file2} should be {file} without it",
    "?(dropping|removing) invalid utf-8 from {file}, result in {file2}",
    "copy {file} to {file2} leaving out bytes that are not utf-8", "?my parser chokes on invalid utf-8 in {file}, write a clean {file2}"])
intent("threads-to-ascii", run="iconv -f UTF-8 -t ASCII//TRANSLIT {file}", tags="iconv", weight=.8, say=[
    "(remove|strip|take off|drop) [the|all] (accents|umlauts|diacritics|accent marks) (from|in|of) {file}",
    "(convert|transliterate|reduce|turn) {file} (to|into) (plain|pure|) ascii",
    "?(removing|stripping) (accents|diacritics) from [the letters in] {file}",
    "?{file} has (accents|umlauts|accented letters), i need (plain|pure) ascii",
    "=plain ascii version of {file} (with letters in place of accented ones|without accents)"])
intent("threads-strip-non-ascii", run="LC_ALL=C tr -cd '\\0-\\177' < {file}", tags="tr", weight=.7, say=[
    "(delete|remove|strip|drop) [all|the] (non-ascii|non ascii) (characters|bytes|chars) (from|in) {file}",
    "?(deleting|removing|stripping) non-ascii characters from {file}",
    "?{file} without [the|its|any] (non-ascii|non ascii) characters",
    "keep only [the] ascii (characters|bytes) of {file}",
    "throw (away|out) (all that|whatever|everything that) is not ascii in {file}", "?emoji and other non-ascii characters in {file} should go"])
intent("threads-ansi-off", run={"gnu": "sed 's/\\x1b\\[[0-9;]*m//g' {file}", "bsd": "sed $'s/\\x1b\\\\[[0-9;]*m//g' {file}"}, tags="sed", weight=.7, say=[
    "(remove|strip|delete|drop) [the|all] (color codes|colour codes|ansi codes|ansi colors|escape sequences|ansi escape codes) (from|in) {file}",
    "?{file} is full of (color codes|ansi codes|escape sequences), (strip them|show it without)",
    "?(removing|stripping) (color codes|ansi codes|escape sequences) from {file}",
    "?{file} without (color codes|colors|ansi codes|escape sequences)",
    "?{file} was captured from a terminal and has color codes in it", "clean the terminal colors out of {file}"])
intent("threads-eol-final", run="tail -c 1 {file} | xxd -p", tags="tail xxd", weight=.6, say=[
    "?does {file} end (with|in) a newline",
    "check (whether|if) {file} has a (final|trailing) newline",
    "?is there a newline at the end of {file}",
    "?is the (last|final) newline missing in {file}",
    "?what is the last byte of {file}", "show the last byte of {file} in hex"])
intent("threads-eol-add-final", run={"gnu": "sed -i '$a\\' {file}", "bsd": "[ -n \"$(tail -c 1 {file})\" ] && echo >> {file}"}, tags="sed", weight=.7, say=[
    "(add|put|append) the missing (final newline|newline at the end|trailing newline) (to|in|of) {file}",
    "?(git|the linter) says no newline at end of file in {file}, (fix it|add it|add one)",
    "make sure {file} ends (with|in) a newline",
    "?{file} (should|must) end with a newline",
    "?cat leaves my prompt on the same line after {file}, it has no final newline", "terminate the last line of {file} with a newline"])
intent("threads-nbsp", run={"gnu": "sed -i 's/\\xC2\\xA0/ /g' {file}", "bsd": "sed -i '' $'s/\\xC2\\xA0/ /g' {file}"}, tags="sed", weight=.6, say=[
    "(replace|turn|change|convert) [the|all] (non-breaking spaces|nbsp|no-break spaces|hard spaces) (in|of) {file} (with|to|by|into) (normal|ordinary|plain|regular) (spaces|ones)",
    "?(replacing|removing) (non-breaking|no-break) spaces in {file}",
    "?{file} was (copied|pasted) from (word|a web page) and has non-breaking spaces, (make them normal|fix that)", "make (hard|non-breaking|no-break) spaces in {file} (ordinary|normal|plain) ones", "?sneaky non-breaking spaces in {file} break my (script|parser|config)"])
intent("threads-smart-quotes", run={"gnu": "sed -i 's/[“”]/\"/g; s/[‘’]/'\\''/g' {file}", "bsd": "sed -i '' 's/[“”]/\"/g; s/[‘’]/'\\''/g' {file}"}, tags="sed", weight=.6, say=[
    "(replace|turn|change|convert) [the|all] (curly|smart|typographic) quotes (in|of) {file} (with|to|by|into) (straight|plain|normal|ascii) (quotes|ones)",
    "?(replacing|straightening) (curly|smart|typographic) quotes in {file}",
    "?word put (curly|smart) quotes into {file}, (i need straight ones|make them straight)",
    "straighten the (quotes|quotation marks) in {file}",
    "?curly quotes in {file} break my (script|code|shell)", "make the quotes in {file} plain ascii quotes"])

# ---- numbers made readable
intent("threads-numfmt-column", run={"gnu": "numfmt --field={column} --to=iec < {file}", "bsd": "gnumfmt --field={column} --to=iec < {file}"}, tags="numfmt", weight=.7, say=[
    "(make|turn|convert) the bytes in (column|field) {column} of {file} (human readable|readable|into human readable sizes|into kb and mb)",
    "?(column|field) {column} of {file} is in bytes, i want (human readable sizes|kilobytes and megabytes|K, M and G)",
    "?(formatting|converting) byte counts in (column|field) {column} of {file} (as|to|into) human readable sizes",
    "=human readable sizes (in|for) (column|field) {column} of {file}",
    "humanize the byte counts in (field|column) {column} of {file}", "?raw bytes in (field|column) {column} of {file} are hard to read"])
intent("threads-pad-number", run="printf '%0{n}d\\n' {n2}", tags="printf", weight=.8, say=[
    "(pad|zero-pad|zero pad) the number {n2} (to|with zeros to|with leading zeros to) {n} digits",
    "?(padding|zero padding) {n2} to {n} digits",
    "?{n2} with leading zeros, {n} digits (wide|in all|long|altogether)",
    "=the number {n2} with {n} digits, (leading zeros|filled with zeros|zeros in front)",
    "write {n2} as a {n} digit number with zeros in front", "?{n2} should be {n} digits long, fill up with zeros"])
intent("threads-pad-column", run="awk '{{ printf \"%0{n}d\\n\", $1 }}' {file}", tags="awk", weight=.7, say=[
    "(pad|zero-pad|zero pad) [all] the numbers (in|of) {file} (to|with zeros to|with leading zeros to) {n} digits",
    "?numbers in {file} need leading zeros, {n} digits (each|wide)",
    "?(padding|zero padding) numbers in {file} to {n} digits",
    "=numbers from {file} with leading zeros, {n} digits each",
    "make all numbers in {file} {n} digits long by adding zeros in front", "?ids in {file} must have {n} digits, fill them up with zeros"])
intent("threads-round-lines", run="awk '{{ printf \"%.0f\\n\", $1 }}' {file}", tags="awk", weight=.7, say=[
    "round [all] the numbers (in|of) {file} (to whole numbers|to integers|to the nearest integer|off)",
    "?(rounding|rounding off) the numbers in {file}",
    "?{file} has decimals, i (want|need) whole numbers",
    "=the numbers of {file} (rounded|as integers|as whole numbers|without decimals)",
    "drop the decimals of the numbers in {file} by rounding", "=integers (rather than|instead of) decimals for the numbers in {file}"])
intent("threads-round-lines-n", run="awk '{{ printf \"%.{n}f\\n\", $1 }}' {file}", tags="awk", weight=.7, say=[
    "round [all] the numbers (in|of) {file} to {n} (decimals|decimal places|places|digits after the point)",
    "?(rounding|formatting) the numbers in {file} (to|with) {n} (decimals|decimal places)",
    "=the numbers of {file} (with|to) {n} (decimals|decimal places)",
    "?{n} (decimals|decimal places) are enough for the numbers in {file}",
    "limit the numbers in {file} to {n} decimals", "print the numbers of {file} with {n} digits after the decimal point"])

# ---- jq
intent("threads-jq-grouped-sum", run="jq -r 'group_by(.{key})[] | \"\\(.[0].{key}) \\(map(.{key2}) | add)\"' {json}", tags="jq", weight=.7, say=[
    "(sum|add up|total) {key2} (per|by|for each) {key} in {json}",
    "?group {json} by {key} and sum {key2}",
    "=[the] {key2} (totals|sums|total) (per|by|for each) {key} in {json}",
    "?(grouping|aggregating) {json} by {key}, (summing|adding up) {key2}",
    "=subtotals of {key2} by {key} from {json} with jq", "?what is the {key2} total of each {key} in {json}"])
intent("threads-jq-top", run="jq 'sort_by(.{key}) | reverse | .[:{n}]' {json}", tags="jq", weight=.8, say=[
    "=[the] {n} (items|objects|entries|records) (of|in) {json} with the (highest|largest|biggest) {key}",
    "=[the] top {n} (of|in|from) {json} by {key}",
    "?which {n} (items|objects|entries) in {json} have the (most|highest|largest) {key}", "rank {json} by {key} and (keep|take|show) the (highest|top) {n}", "?who are the top {n} by {key} in {json}"])
intent("threads-jq-sort-down", run="jq 'sort_by(.{key}) | reverse' {json}", tags="jq", weight=.8, say=[
    "(sort|order) {json} by {key} (descending|in descending order|from high to low|largest first|backwards|in reverse)",
    "=[the] (items|objects|entries) of {json}, (highest|largest|latest) {key} first",
    "?(sorting|ordering) {json} by {key} in (descending|reverse) order", "rank [the] (items|objects|entries) (of|in) {json} by {key}, (best|highest|largest) first", "reverse sort {json} by {key}"])
intent("threads-jq-only-keys", run="jq 'map({{{key}, {key2}}})' {json}", tags="jq", weight=.8, say=[
    "(reduce|strip|cut|trim) (each|every) (object|item|entry) (of|in) {json} [down] to {key} and {key2}",
    "(keep|leave) only {key} and {key2} (in|of) (each|every) (object|item|entry) (of|in) {json}",
    "?(picking|keeping) only the keys {key} and {key2} of the objects in {json}",
    "=[a] smaller {json} with (just|only) {key} and {key2} in each (object|item)",
    "slim down the objects of {json} to {key} and {key2}", "?all other keys than {key} and {key2} in the objects of {json} can go"])
intent("threads-jq-add-field", run="jq 'map(.{key} = \"{word}\")' {json}", tags="jq", weight=.7, say=[
    "(add|give|set) [a|the] (field|key) {key} with [the] value {word} (to|in|on) (every|each) (object|item|entry) (of|in) {json}",
    "?(every|each) (object|item|entry) in {json} should (get|have) {key} set to {word}",
    "set {key} to {word} (in|on|for) (all|every|each) (object|objects|item|items) (of|in) {json}", "?no object in {json} has {key} yet, they all need {word} there", "put {key} {word} into (every|each) (object|item|entry) (of|in) {json}"])
intent("threads-jq-null", run="jq '.[] | select(.{key} == null)' {json}", tags="jq", weight=.8, say=[
    "=(items|objects|entries) (of|in) {json} (where|whose) {key} is (null|missing|not set)",
    "?which (items|objects|entries) in {json} (have no|have a null|lack a) {key}",
    "(find|show) [the] (items|objects|entries) (of|in) {json} with {key} null", "?where is {key} null in {json}", "?some (items|objects|entries) in {json} come without {key}, which ones"])
intent("threads-jq-not", run="jq '.[] | select(.{key} != \"{word}\")' {json}", tags="jq", weight=.8, say=[
    "=(items|objects|entries) (of|in) {json} (where|whose) {key} is (not|anything but|other than|different from) {word}",
    "(drop|exclude|leave out|filter out) [the] (items|objects|entries) (of|in|from) {json} with {key} {word}",
    "?(excluding|dropping) {key} {word} from {json}", "?anything in {json} whose {key} isn't {word}", "{json} without the (items|objects|entries) whose {key} is {word}"])
intent("threads-jq-in-place", run="jq . {json} > {json}.tmp && mv {json}.tmp {json}", tags="jq", weight=.8, say=[
    "(reformat|reindent|pretty-print|pretty print|beautify|tidy up) {json} in place",
    "?{json} itself should be (nicely indented|pretty printed|indented)",
    "?(reformatting|prettifying|indenting) {json} in place",
    "overwrite {json} with (its|a) (pretty-printed|pretty printed|indented|formatted) version",
    "?{json} is one long line on disk, (indent|format) the file itself", "save {json} back indented"])
intent("threads-jq-to-lines", run="jq -c '.[]' {json} > {file}", tags="jq", weight=.8, say=[
    "(convert|turn) the array in {json} (to|into) (json lines|jsonl|ndjson|newline delimited json) (as|in|into|named|called) {file}",
    "?{file} should (hold|have) one object of {json} per line",
    "?(converting|turning) {json} (to|into) (jsonl|json lines|ndjson), (result|output) in {file}",
    "(split|unroll) the array of {json} into one object per line in {file}",
    "explode the {json} array into lines in {file}, an object each", "export {json} as (json lines|jsonl|ndjson) to {file}"])
intent("threads-jq-from-lines", run="jq -s . {file} > {json}", tags="jq", weight=.8, say=[
    "(convert|turn|collect) [the] (json lines|jsonl|ndjson) [in] {file} (to|into) (one|a|a single) [json] array (as|in|into) {json}",
    "?{file} has one object per line, {json} should be (one|a single) array of them",
    "?(collecting|wrapping|slurping) the objects in {file} into (an|one) array in {json}", "(make|build) a proper json array {json} (out of|from) the (jsonl|json lines|ndjson) file {file}", "jq slurp {file} into {json}"])

# ---- two or three steps
@compose("threads-steps", weight=2, tags="grep sort uniq")
def threads_steps(rng):
    """Some lines of a file, then what is done with them."""
    pick, cmd = rng.choice([("[the] lines (with|containing|mentioning) {word}", "grep '{word}' {file}"), ("[the] {word} lines", "grep '{word}' {file}"), ("[the] lines (without|not mentioning) {word}", "grep -v '{word}' {file}"), ("[the] lines starting with {word}", "grep '^{word}' {file}")])
    step, tail = rng.choice([("sort them", " | sort"), ("(dedupe|deduplicate) them", " | sort -u"), ("(drop|remove) the duplicates", " | sort -u"), ("count the (different|distinct|unique) ones", " | sort -u | wc -l"), ("(tally|count the repeats of) them", " | sort | uniq -c | sort -rn"),
                             ("(show|keep|take) (just|only) the last {n}", " | tail -n {n}"), ("(show|keep|take) (just|only) the first {n}", " | head -n {n}"), ("(number|add numbers to) them", " | nl"), ("(upcase|uppercase|capitalize all of) them", " | tr '[:lower:]' '[:upper:]'"),
                             ("shuffle them", " | shuf"), ("(draw|pick) {n} of them at random", " | shuf -n {n}"), ("(save|write|put) them (to|in|into) {file2}", " > {file2}"), ("(append|add) them to {file2}", " >> {file2}"), ("sort them into {file2}", " | sort > {file2}"),
                             ("cut them (to|down to|off at) {n} characters", " | cut -c -{n}"), ("replace {word2} (with|by) {word3} in them", " | sed 's/{word2}/{word3}/g'"), ("(print|keep) only their first (word|field)", " | awk '{{ print $1 }}'"), ("(print|keep) only their last (word|field)", " | awk '{{ print $NF }}'"),
                             ("page through them", " | less"), ("(join|put) them (with commas|into one comma separated line)", " | paste -sd ','")])
    say = ["(take|get|grab|pick|collect) %s (of|in|from) {file} and %s" % (pick, step), "?from {file} (take|get|pick) %s, then %s" % (pick, step), "grep {file} for %s, then %s" % (pick, step) if rng.random() < .5 else "(filter|grep) %s (of|out of|from) {file} and [then] %s" % (pick, step),
           "?in {file}, (find|pick) %s and then %s" % (pick, step), "?two steps on {file}: (get|pick) %s, %s" % (pick, step)]
    return say, cmd + tail


@compose("threads-tidy", weight=1.6, tags="sed tr sort")
def threads_tidy(rng):
    """A whole file through two filters."""
    acts = [("(lowercase|downcase) {file}", "tr '[:upper:]' '[:lower:]' < {file}"), ("(uppercase|upcase) {file}", "tr '[:lower:]' '[:upper:]' < {file}"), ("(drop|remove) the (blank|empty) lines of {file}", "grep -v '^$' {file}"), ("(drop|skip) the (header|first line) of {file}", "tail -n +2 {file}"),
            ("replace {word} (with|by) {word2} in {file}", "sed 's/{word}/{word2}/g' {file}"), ("squeeze the spaces (in|of) {file}", "tr -s ' ' < {file}"), ("strip the (carriage returns|windows line ends) (from|of) {file}", "tr -d '\\r' < {file}"), ("take the first {n} lines of {file}", "head -n {n} {file}"),
            ("take the last {n} lines of {file}", "tail -n {n} {file}"), ("split {file} into words", "tr -s '[:space:]' '\\n' < {file}"), ("split {file} at [the] commas", "tr ',' '\\n' < {file}"), ("reverse the order of lines (in|of) {file}", "tac {file}")]
    then = [("sort it", "sort"), ("(dedupe|deduplicate) it", "sort -u"), ("number the lines", "nl"), ("count the lines", "wc -l"), ("count the words", "wc -w"), ("count how often each line occurs", "sort | uniq -c | sort -rn"), ("(save|write) it (to|as|into) {file2}", "> {file2}"), ("page through it", "less"), ("shuffle it", "shuf"),
            ("(save|write) it sorted (to|as|into) {file2}", "sort > {file2}"), ("count the (distinct|different|unique) lines", "sort -u | wc -l"), ("put it all on one line with commas", "paste -sd ','")]
    (a, x), (b, y) = rng.choice(acts), rng.choice(then)
    run = x + (" " + y if y[0] == ">" else " | " + y)
    if "tac" in x:
        run = {"gnu": run, "bsd": run.replace("tac ", "tail -r ")}
    return ["%s and [then] %s" % (a, b), "%s, (then|after that|afterwards|next) %s" % (a, b), "first %s, then %s" % (a, b)], run


more("csv-file-merge", ["?(concatenating|stacking|appending) {csv} and {csv2} with only one header", "?{csv} followed by {csv2}, (the|its) second header (dropped|left out|removed)", "?the header (appears|comes|shows up) twice when i cat {csv} and {csv2}"])
more("csv-file-count-rows", ["?how many (data rows|records) are in {csv}, the header (aside|doesn't count|not included)", "=[the] number of records (in|of) {csv} (excluding|without|not counting) the (header|heading)", "?(counting|tallying) (records|data rows) in {csv}"])
more("fold-s", ["?long lines in {file} (should|must) wrap at {n} (columns|characters) (between|not inside) words", "?(wrapping|breaking|reflowing) the lines of {file} at {n} (columns|characters) without (cutting|splitting|breaking) words"])
more("split-lines", ["?{file} is too (big|large) for the importer, make pieces of {n} lines", "?(splitting|chopping|chunking) {file} into (pieces|chunks|parts) of {n} lines", "=(chunks|pieces) of {file}, {n} lines (each|apiece)"])
