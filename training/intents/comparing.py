"""Comparing files and directories: diff, patch, cmp, comm, paste, join."""
from training.dsl import intent

# ---------------------------------------------------------------- comparing

intent("diff",
    run="diff {file} {file2}",
    say=[
        "=[the] (differences|difference) between {file} and {file2}",
        "(compare|diff) {file} (with|and|to|against) {file2}",
        "(compare|diff) [the] [two] files {file} and {file2}",
        "?what is different (between|in) {file} and {file2}",
        "?what (changed|has changed) (from|between) {file} (to|and) {file2}",
        "?how does {file} differ from {file2}",
        "?what is the difference between {file} and {file2}",
        "?whats different (between|in) {file} and {file2}",
        "diff {file} {file2}",
        "=[the] lines (that differ|which differ|that are different) (between|in) {file} and {file2}",
        "see [the] (changes|differences) between {file} and {file2}",
        "check [the] differences (of|between) {file} and {file2}",
    ],
    tags="diff")

intent("diff-u",
    run="diff -u {file} {file2}",
    say=[
        "=[a] unified diff (of|between) {file} and {file2}",
        "(compare|diff) {file} (with|and|to) {file2} (in unified format|with context|as a unified diff|unified)",
        "unified diff {file} {file2}",
        "=[the] differences between {file} and {file2} (in unified format|as a unified diff|with context|in patch format)",
        "make a unified diff (from|of) {file} (to|and) {file2}",
        "diff -u {file} {file2}",
        "=[the] changes from {file} to {file2} (as a patch|in patch form|in unified format)",
        "show a patch (that turns|from) {file} (into|to) {file2}",
    ],
    tags="diff unified")

intent("diff-y",
    run="diff -y {file} {file2}",
    say=[
        "(compare|diff|show) {file} and {file2} side by side",
        "side(-| )by(-| )side (diff|comparison|view) (of|between) {file} and {file2}",
        "=[the] differences between {file} and {file2} (side by side|in two columns)",
        "(show|put|view) {file} next to {file2} (and compare|to compare)",
        "diff {file} {file2} side by side",
        "diff {file} and {file2} in two columns",
        "compare {file} (with|to) {file2} in (two columns|columns)",
        "sdiff {file} {file2}",
    ],
    tags="diff side")

intent("diff-q",
    run="diff -q {file} {file2}",
    say=[
        "?are {file} and {file2} (the same|identical|equal|different)",
        "?is {file} (the same as|identical to|equal to|different from) {file2}",
        "?do {file} and {file2} (differ|have the same content|have the same contents)",
        "check (if|whether) {file} and {file2} (are (the same|identical|equal|different)|differ)",
        "(tell me|see|test) (if|whether) {file} and {file2} (differ|are identical|are the same)",
        "compare {file} and {file2} (briefly|and only say if they differ|without showing the differences)",
        "diff {file} {file2} (briefly|brief|quietly)",
        "find out (if|whether) {file} (is identical to|differs from|equals) {file2}",
    ],
    tags="diff brief")

intent("diff-r",
    run="diff -r {dir} {dir2}",
    say=[
        "(compare|diff) [the] (directories|folders|dirs) {dir} and {dir2}",
        "(compare|diff) {dir} (with|and|to|against) {dir2} recursively",
        "=[the] (differences|difference) between [the] (directories|folders) {dir} and {dir2}",
        "recursively (compare|diff) {dir} (with|and|to) {dir2}",
        "?what (is different|are the differences) between [the] (folders|directories) {dir} and {dir2}",
        "?how do [the] (folders|directories) {dir} and {dir2} differ",
        "diff [the] (folders|directories) {dir} {dir2} recursively",
        "compare two (folders|directories) , {dir} and {dir2}",
        "compare all files (in|of) {dir} with those (in|of) {dir2}",
        "diff -r {dir} {dir2}",
    ],
    tags="diff recursive")

intent("diff-rq",
    run="diff -rq {dir} {dir2}",
    say=[
        "?which files (differ|are different) between {dir} and {dir2}",
        "=[the] [names of] files that (differ|are different) between [the] (folders|directories|) {dir} and {dir2}",
        "list [the] (differing files|files that differ) (between|in) {dir} and {dir2}",
        "(compare|diff) [the] (directories|folders) {dir} and {dir2} (and (list|show) only|showing only) [the] (file names|names of differing files|names)",
        "?are [the] (folders|directories) {dir} and {dir2} (the same|identical|equal)",
        "check (if|whether) [the] (folders|directories) {dir} and {dir2} (are identical|are the same|differ)",
        "briefly compare [the] (directories|folders) {dir} and {dir2}",
        "=only the names of files that differ in {dir} and {dir2}",
        "?which files are in {dir} but not in {dir2} or (differ|are different)",
        "diff -rq {dir} {dir2}",
    ],
    tags="diff recursive brief")

intent("diff-ignore-space",
    run="diff -w {file} {file2}",
    say=[
        "(compare|diff) {file} (and|with|to) {file2} (ignoring|without|but ignore|regardless of) (whitespace|white space|spaces|blanks|space differences|whitespace changes)",
        "=[the] differences between {file} and {file2} (ignoring|apart from|not counting) (whitespace|spaces|white space)",
        "diff {file} {file2} (ignoring|ignore) (whitespace|white space|spaces)",
        "(ignoring|ignore) whitespace , (compare|diff) {file} and {file2}",
        "?how do {file} and {file2} differ (apart from|ignoring|not counting) (whitespace|spaces)",
        "compare {file} and {file2} and ignore (whitespace|spaces)",
        "diff -w {file} {file2}",
        "(compare|diff) {file} {file2} , whitespace does not matter",
    ],
    tags="diff whitespace")

intent("diff-i",
    run="diff -i {file} {file2}",
    say=[
        "(compare|diff) {file} (and|with|to) {file2} (ignoring|without regard to|but ignore|regardless of) (case|upper and lower case|letter case)",
        "=[the] differences between {file} and {file2} (ignoring|apart from|not counting) case",
        "case(-| )insensitive (diff|comparison) (of|between) {file} and {file2}",
        "diff {file} {file2} (ignoring|ignore) case",
        "(ignoring|ignore) case , (compare|diff) {file} and {file2}",
        "compare {file} and {file2} case insensitively",
        "diff -i {file} {file2}",
        "(compare|diff) {file} {file2} , case does not matter",
    ],
    tags="diff case", weight=.6)

intent("patch-make",
    run="diff -u {file} {file2} > {file3}",
    say=[
        "(create|make|generate|write) a patch [file] {file3} from {file} (to|and) {file2}",
        "(save|write|store) [the] (diff|differences|changes) (between|of) {file} and {file2} (to|in|as|into) {file3}",
        "(create|make|generate) a diff [file] {file3} (of|between) {file} and {file2}",
        "diff {file} and {file2} (into|to) [the file] {file3}",
        "put [the] differences between {file} and {file2} (in|into) {file3}",
        "make [the] patch {file3} that turns {file} into {file2}",
        "write a unified diff of {file} and {file2} to {file3}",
        "compare {file} and {file2} and save the (result|output|diff) (in|as|to) {file3}",
    ],
    tags="diff patch", weight=.7)

intent("patch-apply",
    run="patch -p1 < {file}",
    say=[
        "apply [the] (patch|diff|patch file) {file}",
        "apply [the] (changes|diff|patch) (in|from) {file}",
        "patch [the] (source|sources|code|tree|files) (with|using) {file}",
        "use [the] patch [file] {file}",
        "patch with {file}",
        "run patch (with|on) {file}",
        "apply [the] patch {file} to (this|the current) (directory|source tree|folder)",
        "patch the current (directory|tree) (with|using) {file}",
    ],
    tags="patch")

intent("patch-file",
    run="patch {file} < {file2}",
    say=[
        "apply [the] (patch|diff) {file2} to {file}",
        "patch {file} (with|using) {file2}",
        "patch [the] file {file} (with|using) [the diff] {file2}",
        "use [the] (patch|diff) [file] {file2} (on|for) {file}",
        "apply the changes (in|from) {file2} to {file}",
        "update {file} with [the] (patch|diff) {file2}",
        "run [the] patch {file2} (on|against) {file}",
        "bring {file} up to date with [the] patch {file2}",
    ],
    tags="patch", weight=.7)

intent("cmp",
    run="cmp {file} {file2}",
    say=[
        "(compare|check) {file} (and|with|to) {file2} byte by byte",
        "(compare|cmp) [the] (binary|binaries|binary files) {file} and {file2}",
        "byte(-| )by(-| )byte (comparison|compare) (of|between) {file} and {file2}",
        "cmp {file} {file2}",
        "=[the] first (byte|place|position) (where|at which) {file} and {file2} differ",
        "?where do {file} and {file2} (first differ|start to differ)",
        "?at which byte do {file} and {file2} differ",
        "?are [the] binary files {file} and {file2} (identical|the same|equal)",
        "compare {file} and {file2} as binary files",
        "find the first (differing byte|difference in bytes) (of|between) {file} and {file2}",
    ],
    tags="cmp")

intent("comm-both",
    run="comm -12 <(sort {file}) <(sort {file2})",
    say=[
        "=[the] lines (common to|in common between|that are in both|which occur in both|shared by|that appear in both|present in both) {file} and {file2}",
        "=[the] common lines (of|in|between) {file} and {file2}",
        "=lines (in|of|from) {file} that are also in {file2}",
        "?which lines (are in both|occur in both|are common to|appear in both) {file} and {file2}",
        "?which lines do {file} and {file2} (have in common|share)",
        "find [the] (common lines|lines in common) (of|in|between) {file} and {file2}",
        "find lines that (are|occur|appear) in both {file} and {file2}",
        "=[the] intersection of {file} and {file2}",
        "=[the] overlap (of|between) {file} and {file2}",
        "intersect [the lines of] {file} (and|with) {file2}",
    ],
    tags="comm sort")

intent("comm-first-only",
    run="comm -23 <(sort {file}) <(sort {file2})",
    say=[
        "=[the] lines (in|of|from) {file} (that are not in|not in|but not in|which are not in|missing in|missing from|that don't occur in|absent from) {file2}",
        "=[the] lines (only in|that are only in|that occur only in|unique to) {file} (and not in|but not in|compared to) {file2}",
        "?which lines (of|in) {file} are (not in|missing in|missing from) {file2}",
        "?which lines are (only in {file} and not|in {file} but not) in {file2}",
        "find [the] lines (in|of) {file} that (are not|aren't|don't appear) in {file2}",
        "=what is in {file} but not in {file2}",
        "?what is in {file} but (not|missing) in {file2}",
        "subtract [the lines of] {file2} from {file}",
        "=(entries|items) (of|in) {file} (missing from|that are not in) {file2}",
        "remove the lines of {file2} from {file} and print the rest",
    ],
    tags="comm sort")

intent("comm-diff-both",
    run="comm -3 <(sort {file}) <(sort {file2})",
    say=[
        "=[the] lines (that are|which are|) in only one of {file} and {file2}",
        "=[the] lines not common to {file} and {file2}",
        "=[the] lines that {file} and {file2} do not (share|have in common)",
        "?which lines are in {file} or {file2} but not in both",
        "find lines (unique to|that are only in) either {file} or {file2}",
        "=[the] symmetric difference of {file} and {file2}",
        "=lines in {file} or {file2} but not both",
        "find the lines that occur in just one of {file} and {file2}",
    ],
    tags="comm sort", weight=.5)

intent("paste",
    run="paste {file} {file2}",
    say=[
        "(join|merge|paste|combine|put together) {file} and {file2} (line by line|side by side|column by column|column-wise|columnwise|as columns)",
        "(put|show|print|place) {file} and {file2} (side by side|next to each other|in two columns) [(line by line|without comparing)]",
        "paste {file} [and] {file2}",
        "merge [the] lines of {file} and {file2} (side by side|in parallel|horizontally)",
        "combine {file} and {file2} as [two] columns",
        "(join|glue) each line of {file} (with|to) the (same|corresponding|matching) line of {file2}",
        "put the lines of {file2} (behind|after|to the right of) the lines of {file}",
        "merge {file} and {file2} horizontally",
    ],
    tags="paste")

intent("paste-sep",
    run="paste -d '{sep}' {file} {file2}",
    say=[
        "(join|merge|paste|combine) {file} and {file2} (line by line|side by side|as columns) (separated by|with|using) [a] {sep} [(as separator|in between|between them)]",
        "paste {file} and {file2} (with|using) [a] {sep} (as|as the) (delimiter|separator)",
        "combine [the] lines of {file} and {file2} (with|separated by) [a] {sep}",
        "(join|glue) each line of {file} and {file2} with [a] {sep} between [them]",
        "put {file} and {file2} side by side (with|separated by) [a] {sep}",
        "merge {file} and {file2} as columns separated by {sep}",
        "paste {file} {file2} (delimiter|delimited by|separated by) {sep}",
        "zip the lines of {file} and {file2} with [a] {sep} in between",
    ],
    tags="paste", weight=.7)

intent("join-files",
    run="join <(sort -k 1b,1 {file}) <(sort -k 1b,1 {file2})",
    say=[
        "join {file} and {file2} (on|by|using) [the|their] (first|1st) (column|field|word)",
        "join [the] [two] files {file} and {file2} on [the] (first column|first field|common first field|key in the first column)",
        "(merge|combine) {file} and {file2} (by|on) [the] (first|common) (column|field|key)",
        "match [the] lines of {file} and {file2} (by|on) [the] first (column|field)",
        "do a join of {file} and {file2} [on the first (column|field)]",
        "join {file} {file2}",
        "join {file} with {file2}",
        "relational join of {file} and {file2} on the first field",
    ],
    tags="join sort", weight=.7)
