"""Creating files and directories, and setting their times."""
from training.dsl import intent

FOLDER = "(directory|folder|dir)"

# ---------------------------------------------------------------- creating

intent("mkdir",
    run="mkdir {name}",
    say=[
        "(create|make|add|set up|start|open) [a] [new] " + FOLDER + " [(called|named|with the name)] {name}",
        "(create|make) [a] [new] (directory|folder|dir) {name}",
        "mkdir {name}",
        "make [a] {name} " + FOLDER,
        "create the " + FOLDER + " {name}",
        "new " + FOLDER + " {name}",
        "new " + FOLDER + " (called|named) {name}",
        "make [me] (a|an empty) " + FOLDER + " [(here|in the current directory)] (called|named) {name}",
        "create an empty " + FOLDER + " {name}",
        "add a " + FOLDER + " (named|called) {name} [here]",
        "i want a " + FOLDER + " (called|named) {name}",
        "create {name} " + FOLDER,
    ],
    tags="mkdir")

intent("mkdir-p",
    run="mkdir -p {dir}",
    say=[
        "(create|make) [the] (directory|folder|dir|path) {dir} (with|including|and) [(all|any)] [missing|needed] (parents|parent directories|parent folders|intermediate directories)",
        "(create|make) [the] nested (directories|folders|directory|folder) {dir}",
        "(create|make) [the] " + FOLDER + " {dir} (if it does not exist|if it doesn't exist|if missing|unless it exists|if not there yet|if not exists)",
        "make sure [that] [the] " + FOLDER + " {dir} exists",
        "create {dir} and (all|any) (missing parents|parents|parent directories that are missing|the directories above it)",
        "mkdir {dir} with parents",
        "(create|make) [the] (whole|full|entire) (path|directory path|directory tree) {dir}",
        "recursively create [the] (directory|directories|folders|path) {dir}",
        "ensure " + FOLDER + " {dir} exists",
        "create [the] directory (structure|tree|hierarchy) {dir}",
        "mkdir -p {dir}",
        "create [the] (missing directories|parents) of path {dir}",
    ],
    tags="mkdir parents")

intent("mkdir-two",
    run="mkdir {name} {name2}",
    say=[
        "(create|make) [two] (directories|folders|dirs) [(called|named)] {name} and {name2}",
        "(create|make) [the] (directories|folders|dirs) {name} and {name2}",
        "mkdir {name} and {name2}",
        "make two [new] (folders|directories) , {name} and {name2}",
        "create {name} and {name2} as (directories|folders)",
        "create both [the] (directories|folders) {name} and {name2}",
        "make (folder|directory) {name} and (folder|directory) {name2}",
        "add [two] (folders|directories) {name} and {name2}",
        "new (folders|directories) {name} and {name2}",
        "set up [the] folders {name} and {name2}",
    ],
    tags="mkdir")

intent("mkdir-three",
    run="mkdir {name} {name2} {name3}",
    say=[
        "(create|make) [three] (directories|folders|dirs) [(called|named)] {name}, {name2} and {name3}",
        "(create|make) [the] (directories|folders|dirs) {name}, {name2}, and {name3}",
        "mkdir {name} {name2} {name3}",
        "make [three new] (folders|directories) : {name}, {name2}, {name3}",
        "create {name}, {name2} and {name3} as (directories|folders)",
        "make (folders|directories) {name} {name2} {name3}",
        "add [the] (folders|directories) {name}, {name2} and {name3}",
        "new (folders|directories) {name}, {name2}, {name3}",
        "set up [the] folders {name}, {name2} and {name3}",
        "create (folders|directories) named {name} and {name2} and {name3}",
    ],
    tags="mkdir")

intent("mkdir-in",
    run="mkdir {dir}/{name}",
    say=[
        "(create|make|add) [a] [new] " + FOLDER + " [(called|named)] {name} (in|inside|under|within) {dir}",
        "(create|make|add) [a] [new] (subdirectory|subfolder|sub folder|subdir) [(called|named)] {name} (in|of|inside|under) {dir}",
        "(in|inside|under) {dir} (create|make|add) [a] " + FOLDER + " [(called|named)] {name}",
        "mkdir {name} (in|inside|under) {dir}",
        "new " + FOLDER + " {name} (in|inside|under) {dir}",
        "make [a] {name} " + FOLDER + " (in|inside|under) {dir}",
        "give {dir} a (subfolder|subdirectory) (called|named) {name}",
        "add [a] " + FOLDER + " {name} to {dir}",
        "create {name} inside {dir}",
        "i want a " + FOLDER + " (called|named) {name} (inside|in|under) {dir}",
    ],
    tags="mkdir")

intent("mkdir-cd",
    run="mkdir {name} && cd {name}",
    say=[
        "(create|make) [a] [new] " + FOLDER + " [(called|named)] {name} and (go|change|cd|move|switch|step) (into|to) it",
        "(create|make) [the] " + FOLDER + " {name} and (enter|open) it",
        "mkdir {name} and cd (into it|there)",
        "mkdir and cd (in|into|to) {name}",
        "make [a] " + FOLDER + " {name} , then (cd|go|change) (into it|there)",
        "create {name} and go there",
        "new " + FOLDER + " {name} and (go into it|cd to it|enter it)",
        "create and enter [the] " + FOLDER + " {name}",
        "make [and enter] a new " + FOLDER + " {name} and switch to it",
        "create " + FOLDER + " {name} then change directory (to|into) it",
    ],
    tags="mkdir cd")

intent("mkdir-numbered",
    run="mkdir {name}{{1..{n}}}",
    say=[
        "(create|make) {n} (directories|folders|dirs) (called|named) {name}1, {name}2 and so on",
        "(create|make) {n} numbered (directories|folders|dirs) (called|named|starting with|with the prefix) {name}",
        "(create|make) [the] (directories|folders|dirs) {name} 1 (to|through) {n}",
        "make {n} folders {name}1 up to {n}",
        "(create|make) (directories|folders) numbered (1 to|from 1 to) {n} with [the] prefix {name}",
        "mkdir {n} (directories|folders) (named|called) {name} with (a number|numbers) at the end",
        "create {n} (directories|folders) with [the] (prefix|base name) {name} and a number",
        "make {n} (folders|directories) with names {name} plus a number",
    ],
    tags="mkdir brace", weight=.4)

intent("touch",
    run="touch {file}",
    say=[
        "(create|make|add) [a|an] [new] [empty|blank] file [(called|named|with the name)] {file}",
        "(create|make) [an] (empty|blank|new) {file}",
        "(create|make) {file}",
        "touch {file}",
        "create [the] file {file} (if it does not exist|unless it exists)",
        "new [empty|blank] file {file}",
        "new [empty|blank] file (called|named) {file}",
        "start [a|an] [empty|blank|new] file (called|named) {file}",
        "make [me] [an] empty file {file}",
        "i want [an|a] [empty|new] file {file}",
        "create (an empty|a blank|a zero byte|a 0 byte) file {file}",
        "add [an] empty {file}",
    ],
    tags="touch")

intent("touch-two",
    run="touch {file} {file2}",
    say=[
        "(create|make) [the] [two] [empty|blank|new] files [(called|named)] {file} and {file2}",
        "(create|make) {file} and {file2} [as empty files]",
        "touch {file} and {file2}",
        "create [empty] files {file} and {file2}",
        "make two [empty|blank] files , {file} and {file2}",
        "new [empty] files {file} and {file2}",
        "create both {file} and {file2}",
        "create [a] file {file} and [a] file {file2}",
        "add [two] [empty] files {file} and {file2}",
        "make [an] empty {file} and [an] empty {file2}",
    ],
    tags="touch")

intent("touch-three",
    run="touch {file} {file2} {file3}",
    say=[
        "(create|make) [the] [three] [empty|blank|new] files {file}, {file2} and {file3}",
        "(create|make) {file}, {file2} and {file3} [as empty files]",
        "touch {file} {file2} {file3}",
        "touch {file}, {file2}, {file3}",
        "create [empty] files (called|named) {file}, {file2}, {file3}",
        "make three [empty|blank] files : {file}, {file2}, {file3}",
        "new [empty] files {file} {file2} {file3}",
        "create [a] file {file}, [a] file {file2} and [a] file {file3}",
        "add [empty] files {file}, {file2} and {file3}",
        "make [empty files] {file} {file2} and {file3}",
    ],
    tags="touch")

intent("touch-in",
    run="touch {dir}/{file:base}",
    say=[
        "(create|make|add) [a|an] [new] [empty|blank] file [(called|named)] {file} (in|inside|within) {dir}",
        "(in|inside) {dir} (create|make) [a|an] [empty|new] file [(called|named)] {file}",
        "touch {file} (in|inside) {dir}",
        "new [empty] file {file} (in|inside) {dir}",
        "make [an] empty {file} (in|inside) {dir}",
        "put [an] empty file (called|named) {file} (in|into|inside) {dir}",
        "create {file} (in|inside) {dir}",
        "add [an] empty {file} to {dir}",
        "i need [an] empty file {file} (in|inside) {dir}",
        "create [the] file {file} under {dir}",
    ],
    tags="touch")

intent("touch-numbered",
    run="touch {name}{{1..{n}}}.{ext}",
    say=[
        "(create|make) {n} [empty] {ext} files (called|named) {name}1, {name}2 and so on",
        "(create|make) {n} [empty] numbered {ext} files (starting with|with the prefix|called|named) {name}",
        "create {n} [empty] files with [the] (prefix|name) {name} , a number and [the] extension {ext}",
        "touch {n} {ext} files (named|called) {name} with numbers",
        "make {n} (empty|blank) {ext} files with names {name} plus a number",
        "generate {n} empty {ext} files (named|called) {name} 1 to n",
        "create [a series of] {n} {ext} files (named|prefixed) {name} and numbered",
        "make numbered {ext} files {name} 1 to {n}",
    ],
    tags="touch brace", weight=.4)

intent("touch-date",
    run="touch -d '{date}' {file}",
    say=[
        "(set|change) [the] (modification time|modification date|timestamp|date|time stamp|mtime) of {file} to {date}",
        "(make|let) {file} look [as if it was|like it was] modified (on|at) {date}",
        "touch {file} with [the] date {date}",
        "set {file} [modification] (date|timestamp) to {date}",
        "change [the] (date|timestamp|modified date) (of|on) [the file] {file} to {date}",
        "give {file} the (date|timestamp|modification date) {date}",
        "backdate {file} to {date}",
        "update [the] timestamp of {file} to {date}",
        "pretend {file} was (changed|modified) on {date}",
        "set file date of {file} to {date}",
    ],
    tags="touch date")

intent("touch-now",
    run="touch {file}",
    say=[
        "update [the] (timestamp|modification time|modified time|mtime|date|time stamp) (of|on) {file} [to now]",
        "set [the] (timestamp|modification time|mtime|date) of {file} to (now|the current time|the current date|today)",
        "(make|mark) {file} (as modified|look modified|look changed|as changed) (now|just now)",
        "change [the] (modification|modified) (time|date) of {file} to (now|the current time)",
        "refresh [the] (timestamp|time stamp|modification time) of {file}",
        "bump [the] (timestamp|mtime|modification time) of {file}",
        "give {file} the current (time|timestamp|date)",
        "touch {file} to update its (timestamp|time|modification time)",
    ],
    tags="touch")

intent("touch-reference",
    run="touch -r {file} {file2}",
    say=[
        "(copy|take) [the] (timestamp|timestamps|modification time|date) (of|from) {file} (to|onto|over to) {file2}",
        "(give|set) {file2} the same (timestamp|modification time|date|mtime) as {file}",
        "use [the] (timestamp|modification time|mtime|date) of {file} for {file2}",
        "set [the] (timestamp|modification time|date) of {file2} to that of {file}",
        "make {file2} as old as {file}",
        "(let|make) {file2} have the (time|timestamp|date) of {file}",
        "touch {file2} with the (time|timestamp) of {file}",
        "apply the (timestamp|mtime) of {file} to {file2}",
    ],
    tags="touch", weight=.5)
