"""Splitting files, and putting them together again."""
from training.dsl import intent

# ---------------------------------------------------------------- splitting

intent("split-lines",
    run="split -l {n} {file}",
    say=[
        "split {file} into (files|pieces|parts|chunks) (of|with) {n} lines [each]",
        "split {file} (every|after every|after) {n} lines",
        "(split|divide|break|chop|cut) {file} (up |)into (pieces|files|chunks|parts) (of|with|having) {n} lines",
        "(divide|break) [the file] {file} (by|after) every {n} lines",
        "make (files|pieces|chunks) of {n} lines (from|out of) {file}",
        "split {file} by lines , {n} (each|per file|per piece)",
        "split {file} {n} lines (each|per file)",
    ],
    tags="split")

intent("split-size",
    run="split -b {size:bytes} {file}",
    say=[
        "split {file} into (files|pieces|parts|chunks) of {size} [each]",
        "split {file} into {size} (files|pieces|parts|chunks)",
        "(split|divide|break|chop|cut) {file} (up |)into (pieces|files|chunks|parts) (of|with|having|of at most|no larger than) {size}",
        "(split|divide) [the] (big|large|) file {file} (by size|) , {size} (each|per piece|per file)",
        "make (files|pieces|chunks) of {size} (from|out of) {file}",
        "split {file} (every|after every) {size}",
    ],
    tags="split size")

intent("split-n",
    run={"gnu": "split -n l/{n} {file}"},
    say=[
        "split {file} into {n} [equal|equally sized] (files|pieces|parts|chunks)",
        "(divide|break|chop|cut) {file} (up |)into {n} [equal] (files|pieces|parts|chunks)",
        "split {file} into {n} [equal] (files|pieces|parts) without (breaking|splitting) lines",
        "make {n} [equal] (files|pieces|parts|chunks) (from|out of) {file}",
        "split [the file] {file} in {n} [equal] parts",
        "split {file} {n} ways",
    ],
    tags="split parts")

intent("split-prefix",
    run="split -l {n} {file} {name}",
    say=[
        "split {file} into (files|pieces|parts|chunks) (of|with) {n} lines [each] (with [the] prefix|named with prefix|called|prefixed [with]|whose names start with) {name}",
        "split {file} (every|after every) {n} lines (with [the] prefix|prefix) {name}",
        "(divide|break|cut) {file} into pieces of {n} lines (with [the] prefix|called|named) {name}",
        "split {file} by {n} lines , [output] prefix {name}",
    ],
    tags="split prefix", weight=.7)

intent("split-join",
    run="cat {name}* > {file}",
    say=[
        "(join|merge|combine|reassemble|put back together|glue) [the|all] (pieces|parts|split files|chunks) (starting with|named|called|with [the] prefix) {name} (into|to|as) {file}",
        "(join|merge|combine|concatenate) [all] [the] files (starting|that start|beginning) with {name} (into|to|as) {file}",
        "(reassemble|rebuild|restore) {file} from [the|its] (pieces|parts|chunks) {name}",
        "make {file} from [all] [the] (pieces|parts) (with [the] prefix|starting with) {name}",
        "undo [the] split , (pieces|parts) {name} back (into|to) {file}",
    ],
    tags="cat join split", weight=.7)

intent("csplit",
    run="csplit {file} '/{word}/' '{{*}}'",
    say=[
        "split {file} at (each|every|all) [the] (line|lines) (matching|containing|with|that contain) {word}",
        "split {file} (at|before|on) (every|each) {word}",
        "(divide|break|cut) {file} into (pieces|files|sections) at (each|every) [line with] {word}",
        "csplit {file} (at|by|on) {word}",
        "start a new file at every line (with|containing) {word} (in|of) {file}",
    ],
    tags="csplit", weight=.5)

intent("awk-split-by-col",
    run="awk '{{ print > ($1 \".txt\") }}' {file}",
    say=[
        "split {file} into (files|one file per value|separate files) by (the|its) first (column|field|word)",
        "write (each|every) line of {file} to a (text |)file named (after|by|like) (its|the) first (column|field|word)",
        "(divide|split|separate) {file} by [the] first (column|field) into (different|separate) (text |)files",
        "make one (text |)file per value of the first column of {file}",
    ],
    tags="awk split", weight=.4)
