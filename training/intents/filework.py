"""Creating, copying, moving, renaming, linking and deleting files and directories that the request names."""
from training.dsl import intent

DELETE = "(delete|remove|erase|get rid of|trash|rm|throw away|drop|wipe|clear)"
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

# ---------------------------------------------------------------- copying

intent("cp",
    run="cp {file} {path}",
    say=[
        "copy {file} (to|into|as|onto) {path}",
        "copy [the] file {file} (to|into) {path}",
        "cp {file} [to] {path}",
        "make a copy of {file} (in|at|to|as|called|named) {path}",
        "make a copy of {file} (called|named|under the name) {path}",
        "duplicate {file} (as|to|into) {path}",
        "put a copy of {file} (in|into|at) {path}",
        "create a copy of {file} (in|at|as) {path}",
        "save a copy of {file} (as|in|to) {path}",
        "{file} should be copied (to|into) {path}",
        "copy from {file} to {path}",
        "i want {file} copied (to|into) {path}",
        "clone [the] file {file} (to|as) {path}",
    ],
    tags="cp")

intent("cp-bak",
    run="cp {file} {file}.bak",
    say=[
        "(make|create|take|save) [a] backup [copy] (of|for) [the file] {file}",
        "back up {file}",
        "backup {file}",
        "(make|create|keep) a .bak [copy|version] of {file}",
        "copy {file} to a backup [copy|file] with [the] [extension|suffix|ending] .bak",
        "save {file} as a .bak [file]",
        "make a safety copy of {file} [before i edit it|before editing]",
        "duplicate {file} with .bak (appended|added|at the end)",
        "keep a backup of {file} next to it",
        "copy {file} to itself with .bak appended",
    ],
    tags="cp backup")

intent("cp-bak-date",
    run="cp {file} {file}.$(date +%F)",
    say=[
        "(make|create|take|save) a (dated|date stamped|datestamped) (backup|copy|backup copy) of {file}",
        "back up {file} with (the date|today's date|todays date|the current date) in (the|its) name",
        "copy {file} (and append|and add|with) (today's date|todays date|the current date|the date) (to the name|at the end|to the file name|as suffix)",
        "backup {file} with [a] (date|date stamp|date suffix) [(at the end|in the name)]",
        "copy {file} to a file with (today's date|todays date|the current date) (as suffix|in the name|appended)",
        "make a copy of {file} named with today's date",
        "save {file} under its name plus (today's date|the current date)",
        "duplicate {file} with (today's date|the date) (added|appended)",
    ],
    tags="cp backup date")

intent("cp-r",
    run="cp -r {dir} {dir2}",
    say=[
        "copy [the] (directory|folder|dir) {dir} (to|into|as) {dir2}",
        "copy [the] [whole|entire] (directory|folder|dir) {dir} [recursively] (to|into|as) {dir2}",
        "copy {dir} (and|with) (everything in it|all its contents|all files in it|its subfolders|all subdirectories) (to|into) {dir2}",
        "recursively copy {dir} (to|into) {dir2}",
        "copy {dir} recursively (to|into) {dir2}",
        "cp [the] (directory|folder) {dir} (to|into) {dir2}",
        "make a copy of [the] (directory|folder|dir) {dir} (in|at|called|named|as) {dir2}",
        "duplicate [the] (directory|folder|dir) {dir} (as|to|into) {dir2}",
        "clone [the] (directory|folder|dir) {dir} (to|into) {dir2}",
        "copy [the] (directory|folder) tree {dir} to {dir2}",
        "put a copy of [the] (folder|directory) {dir} (in|into) {dir2}",
        "back up [the] (folder|directory) {dir} (to|into) {dir2}",
        "copy [the] whole {dir} (to|into) {dir2}",
    ],
    tags="cp recursive")

intent("cp-a",
    run="cp -a {dir} {dir2}",
    say=[
        "copy [the] (directory|folder|dir) {dir} (to|into) {dir2} (preserving|keeping|and keep|and preserve) (everything|permissions|permissions and timestamps|attributes|all attributes|timestamps|owners and permissions|permissions and symlinks)",
        "copy {dir} (to|into) {dir2} in archive mode",
        "archive copy [of] {dir} (to|into) {dir2}",
        "copy {dir} (to|into) {dir2} (with|without losing|keep) (permissions and (dates|timestamps)|all attributes)",
        "recursively copy {dir} (to|into) {dir2} (keeping|preserving) (permissions|timestamps|permissions and timestamps|ownership)",
        "make an exact copy of [the] (directory|folder) {dir} (in|at|as) {dir2}",
        "duplicate {dir} (to|as) {dir2} (preserving|keeping) (all|file) attributes",
        "back up {dir} (to|into) {dir2} (keeping|preserving) permissions and (timestamps|times)",
        "cp [with] archive mode {dir} (to|into) {dir2}",
        "copy everything about {dir} including (permissions|times|links) to {dir2}",
    ],
    tags="cp archive")

intent("cp-p",
    run="cp -p {file} {path}",
    say=[
        "copy {file} (to|into) {path} (preserving|keeping|and keep|and preserve) [its|the] (timestamp|timestamps|permissions|mode and timestamps|attributes|permissions and timestamps|date)",
        "copy {file} (to|into) {path} (without changing|but keep) [the] (timestamp|timestamps|date|permissions)",
        "copy {file} (to|into) {path} with [the] same (permissions|timestamp|attributes|date)",
        "(preserve|keep) [the] (timestamps|permissions|attributes) while copying {file} (to|into) {path}",
        "cp {file} {path} (preserving|keeping) (attributes|timestamps|permissions)",
        "make a copy of {file} (in|as|at) {path} with the original (date|timestamps|permissions)",
        "duplicate {file} (to|as) {path} (preserving|keeping) (mode|times|permissions)",
        "copy {file} to {path} and preserve (attributes|mode|ownership and timestamps)",
    ],
    tags="cp preserve")

intent("cp-two",
    run="cp {file} {file2} {dir}",
    say=[
        "copy [the files] {file} and {file2} (to|into) [the] [(folder|directory)] {dir}",
        "copy [both] {file} and {file2} (to|into) {dir}",
        "cp {file} and {file2} (to|into) {dir}",
        "put copies of {file} and {file2} (in|into) {dir}",
        "copy two files , {file} and {file2} , (to|into) {dir}",
        "make copies of {file} and {file2} (in|inside) {dir}",
        "{file} and {file2} should be copied (to|into) {dir}",
        "duplicate {file} and {file2} into {dir}",
        "i want {file} and {file2} copied (to|into) {dir}",
        "copy {file} as well as {file2} (to|into) {dir}",
    ],
    tags="cp")

intent("cp-ext-to",
    run=["cp {dir}/*.{ext} {dir2}", "cp *.{ext} {dir2}"],
    say=[
        "copy [all] [the] {ext} files [(from|in) {dir}] (to|into) {dir2}",
        "copy every {ext} file [(from|in) {dir}] (to|into) {dir2}",
        "copy [all] files (ending in|with extension|with the extension|of type) {ext} [from {dir}] (to|into) {dir2}",
        "cp [all] {ext} files (to|into) {dir2}",
        "put copies of [all] [the] {ext} files [(in|from) {dir}] (in|into) {dir2}",
        "make copies of [all] [the] {ext} files (in|into) {dir2}",
        "from {dir} copy [all] [the] {ext} files (to|into) {dir2}",
        "duplicate [all] [the] {ext} files [from {dir}] into {dir2}",
        "i want [all] the {ext} files [(of|in|from) {dir}] copied (to|into) {dir2}",
        "copy just the {ext} files [(from|in) {dir}] (to|into) {dir2}",
    ],
    tags="cp glob")

intent("cp-glob-to",
    run=["cp {dir}/{glob} {dir2}", "cp {glob} {dir2}"],
    say=[
        "copy [all] [files] [matching] {glob} [(from|in) {dir}] (to|into) {dir2}",
        "copy [all] files (that match|matching) {glob} (to|into) {dir2}",
        "copy {glob} (to|into) {dir2}",
        "cp {glob} [to] {dir2}",
        "put copies of {glob} (in|into) {dir2}",
        "copy everything (matching|that matches) {glob} [(in|from) {dir}] (to|into) {dir2}",
        "from {dir} copy {glob} (to|into) {dir2}",
        "duplicate {glob} into {dir2}",
        "copy the files {glob} (to|over to|into) {dir2}",
        "make copies of [all] {glob} in {dir2}",
    ],
    tags="cp glob")

intent("cp-contents",
    run="cp -r {dir}/. {dir2}",
    say=[
        "copy (everything|all files|all the files|all things) (in|from|inside) {dir} (to|into) {dir2}",
        "copy [all] [the] (contents|content) of {dir} (to|into) {dir2}",
        "copy all files and (folders|directories|subdirectories) (in|from|of) {dir} (to|into) {dir2}",
        "copy (what is|whatever is|everything that is) (in|inside) {dir} (to|into) {dir2}",
        "copy [the] contents of {dir} (including hidden files|recursively|with hidden files) (to|into) {dir2}",
        "cp everything (from|in) {dir} (to|into) {dir2}",
        "duplicate [the] contents of {dir} in {dir2}",
        "put a copy of everything in {dir} into {dir2}",
        "recursively copy the (contents|content) of {dir} into {dir2}",
        "from {dir} copy everything (to|into) {dir2}",
    ],
    tags="cp recursive")

intent("cp-update",
    run="cp -u {file} {path}",
    say=[
        "copy {file} (to|into) {path} (only if (it is|it's) newer|if newer|if it is newer|only when it is newer|only if newer)",
        "copy {file} (to|over) {path} (unless|but not if) [the] (target|destination) is newer",
        "update {path} with {file} (if it is newer|only if newer)",
        "cp {file} {path} (if newer|only if newer)",
        "copy {file} (to|into) {path} (only if it changed|if it has changed|only when changed)",
        "only copy {file} to {path} if [it is] newer",
        "if {file} is newer than {path} copy it over",
        "copy newer {file} over [the] older {path}",
    ],
    tags="cp update", weight=.6)

intent("cp-noclobber",
    run="cp -n {file} {path}",
    say=[
        "copy {file} (to|into) {path} (without overwriting|but do not overwrite|but don't overwrite|and never overwrite|unless it exists|without replacing an existing file|if it does not exist)",
        "copy {file} (to|into) {path} (without overwriting|not overwriting) (anything|existing files)",
        "cp {file} {path} (no clobber|without clobbering|without overwriting)",
        "do not overwrite when copying {file} to {path}",
        "copy {file} (to|into) {path} only if it (does not|doesn't) exist (there|yet|already)",
        "safely copy {file} to {path} without overwriting",
        "copy but never replace , {file} to {path}",
        "copy {file} to {path} and keep (any|an) existing file",
    ],
    tags="cp noclobber")

intent("cp-interactive",
    run="cp -i {file} {path}",
    say=[
        "copy {file} (to|into) {path} (and ask|asking|but ask|with a prompt|and prompt) before overwriting",
        "copy {file} (to|into) {path} interactively",
        "copy {file} to {path} , (ask me|warn me|prompt me) (before overwriting|if it exists|before it replaces anything)",
        "interactive copy of {file} to {path}",
        "cp {file} {path} (with confirmation|with prompt|asking first)",
        "ask before overwriting when copying {file} to {path}",
        "copy {file} to {path} with confirmation",
        "confirm before overwriting , copy {file} to {path}",
    ],
    tags="cp interactive", weight=.6)

intent("cp-verbose-r",
    run="cp -rv {dir} {dir2}",
    say=[
        "copy [the] (directory|folder) {dir} (to|into) {dir2} (and show|showing|and print|printing) (each file|what is copied|every file|the files as they are copied)",
        "copy {dir} (to|into) {dir2} verbosely",
        "verbosely copy {dir} (to|into) {dir2}",
        "cp {dir} (to|into) {dir2} with verbose (output|on)",
        "copy [the] folder {dir} to {dir2} in verbose mode",
        "recursively copy {dir} (to|into) {dir2} and (list|print|show) (each file|the files)",
        "copy {dir} to {dir2} and (tell me|let me see) what (it does|gets copied)",
        "duplicate [the] folder {dir} into {dir2} showing every file",
    ],
    tags="cp verbose", weight=.5)

# ---------------------------------------------------------------- moving and renaming

intent("mv",
    run="mv {path} {dir}",
    say=[
        "move {path} (to|into|in|over to) {dir}",
        "move [the] file {path} (to|into) [the] [(folder|directory)] {dir}",
        "mv {path} [(to|into)] {dir}",
        "put {path} (in|into|inside) {dir}",
        "{path} should (be moved|go) (to|into) {dir}",
        "transfer {path} (to|into) {dir}",
        "relocate {path} (to|into) {dir}",
        "take {path} and (put|move) it (in|into|to) {dir}",
        "i want {path} moved (to|into) {dir}",
        "shift {path} (to|into) {dir}",
        "move {path} (to|into) the (folder|directory) {dir}",
        "stick {path} (in|into) {dir}",
        "change the location of {path} to {dir}",
    ],
    tags="mv")

intent("mv-rename",
    run="mv {file} {file2}",
    say=[
        "rename {file} (to|as|into) {file2}",
        "rename [the] file {file} (to|as) {file2}",
        "change [the] (name|filename|file name) of {file} (to|into) {file2}",
        "give {file} the [new] name {file2}",
        "call {file} {file2} (instead|from now on)",
        "mv {file} {file2}",
        "{file} should be (called|named|renamed to) {file2}",
        "name {file} {file2} instead",
        "rename from {file} to {file2}",
        "make {file} be (called|named) {file2}",
        "rename file {file} , new name {file2}",
        "change {file} to be (named|called) {file2}",
    ],
    tags="mv rename")

intent("mv-rename-dir",
    run="mv {name} {name2}",
    say=[
        "rename [the] (directory|folder|dir) {name} (to|as|into) {name2}",
        "change [the] name of [the] (directory|folder|dir) {name} (to|into) {name2}",
        "rename {name} (to|as|into) {name2}",
        "give [the] (directory|folder) {name} the [new] name {name2}",
        "mv [the] (directory|folder) {name} [to] {name2}",
        "call [the] (folder|directory) {name} {name2} instead",
        "[the] (folder|directory) {name} should be (called|named|renamed to) {name2}",
        "rename (folder|directory) from {name} to {name2}",
        "change [the] (folder|directory) name {name} to {name2}",
        "mv {name} {name2}",
    ],
    tags="mv rename dir")

intent("mv-two",
    run="mv {file} {file2} {dir}",
    say=[
        "move [the files] {file} and {file2} (to|into) [the] [(folder|directory)] {dir}",
        "move [both] {file} and {file2} (to|into) {dir}",
        "mv {file} and {file2} (to|into) {dir}",
        "put {file} and {file2} (in|into) {dir}",
        "put [the] (two|) files {file} and {file2} (in|into) {dir}",
        "transfer {file} and {file2} (to|into) {dir}",
        "{file} and {file2} should (be moved|go) (to|into) {dir}",
        "move {file} as well as {file2} (to|into) {dir}",
        "relocate {file} and {file2} to {dir}",
        "i want {file} and {file2} moved (to|into) {dir}",
    ],
    tags="mv")

intent("mv-ext-to",
    run=["mv {dir}/*.{ext} {dir2}", "mv *.{ext} {dir2}"],
    say=[
        "move [all] [the] {ext} files [(from|in) {dir}] (to|into) {dir2}",
        "move every {ext} file [(from|in) {dir}] (to|into) {dir2}",
        "move [all] files (ending in|with extension|with the extension|of type) {ext} [from {dir}] (to|into) {dir2}",
        "mv [all] {ext} files (to|into) {dir2}",
        "put [all] [the] {ext} files [(in|from|of) {dir}] (in|into) {dir2}",
        "transfer [all] [the] {ext} files [from {dir}] (to|into) {dir2}",
        "from {dir} move [all] [the] {ext} files (to|into) {dir2}",
        "relocate [all] {ext} files [from {dir}] (to|into) {dir2}",
        "i want [all] the {ext} files [(of|in|from) {dir}] moved (to|into) {dir2}",
        "take [all] the {ext} files [(from|in) {dir}] and (move|put) them (to|into|in) {dir2}",
        "move just the {ext} files [(from|in) {dir}] (to|into) {dir2}",
    ],
    tags="mv glob")

intent("mv-glob-to",
    run=["mv {dir}/{glob} {dir2}", "mv {glob} {dir2}"],
    say=[
        "move [all] [files] [matching] {glob} [(from|in) {dir}] (to|into) {dir2}",
        "move [all] files (that match|matching) {glob} (to|into) {dir2}",
        "move {glob} (to|into) {dir2}",
        "mv {glob} [to] {dir2}",
        "put [all] {glob} [files] (in|into) {dir2}",
        "move everything (matching|that matches) {glob} [(in|from) {dir}] (to|into) {dir2}",
        "from {dir} move {glob} (to|into) {dir2}",
        "transfer {glob} (to|into) {dir2}",
        "take [all] {glob} and put them (in|into) {dir2}",
        "relocate files matching {glob} to {dir2}",
    ],
    tags="mv glob")

intent("mv-up",
    run="mv {path} ..",
    say=[
        "move {path} (one level up|up one level|up a level|one directory up|one folder up|up one directory)",
        "move {path} (to|into) (the parent directory|the parent folder|the directory above)",
        "mv {path} (up|one up|up one directory)",
        "put {path} (in|into) the (parent folder|parent directory|folder above)",
        "move {path} out of this (folder|directory) into the one above",
        "shift {path} up (one|a) (level|directory|folder)",
        "bring {path} one (level|folder|directory) up",
        "{path} should go to the (parent directory|parent folder)",
    ],
    tags="mv")

intent("mv-contents-up",
    run="mv {dir}/* .",
    say=[
        "move (everything|all files) (in|from|out of) {dir} (here|to this folder|into the current directory|to the current directory)",
        "move [the] contents of {dir} (here|to the current directory|into this folder|up here)",
        "mv everything in {dir} (here|to the current directory)",
        "bring (everything|all files) (in|from) {dir} here",
        "take everything out of {dir} and put it (here|in the current directory)",
        "empty {dir} into the current (directory|folder)",
        "move all [the] files (from|of) {dir} to (here|the current folder)",
        "get all files out of {dir} (to here|into this directory)",
    ],
    tags="mv", weight=.6)

intent("mv-noclobber",
    run="mv -n {file} {path}",
    say=[
        "move {file} (to|into) {path} (without overwriting|but do not overwrite|but don't overwrite|unless it exists|without replacing an existing file)",
        "move {file} (to|into) {path} without overwriting (anything|existing files)",
        "mv {file} {path} (no clobber|without clobbering|without overwriting)",
        "do not overwrite when moving {file} to {path}",
        "move {file} (to|into) {path} only if it (does not|doesn't) exist (there|yet|already)",
        "rename {file} to {path} without overwriting",
        "safely move {file} to {path} without overwriting",
        "move {file} to {path} , never replace an existing file",
    ],
    tags="mv noclobber", weight=.6)

intent("mv-interactive",
    run="mv -i {file} {path}",
    say=[
        "move {file} (to|into) {path} (and ask|asking|but ask|and prompt) before overwriting",
        "move {file} (to|into) {path} interactively",
        "move {file} to {path} , (ask me|warn me|prompt me) (before overwriting|if it exists)",
        "mv {file} {path} (with confirmation|with prompt|asking first)",
        "ask before overwriting when moving {file} to {path}",
        "move {file} to {path} with confirmation",
        "interactive move of {file} to {path}",
        "confirm before overwriting , move {file} to {path}",
    ],
    tags="mv interactive", weight=.5)

intent("swap-names",
    run="mv {file} {file}.tmp && mv {file2} {file} && mv {file}.tmp {file2}",
    say=[
        "swap {file} and {file2}",
        "swap the (names|contents|files) [of] {file} and {file2}",
        "exchange {file} (and|with) {file2}",
        "exchange the names of {file} and {file2}",
        "switch the names of {file} and {file2}",
        "swap two files , {file} and {file2}",
        "let {file} and {file2} trade (names|places)",
        "swap [the] filenames {file} and {file2}",
    ],
    tags="mv swap", weight=.4)

intent("rename-ext",
    run="for f in *.{ext}; do mv \"$f\" \"${{f%.{ext}}}.{ext2}\"; done",
    say=[
        "rename [all] [the] {ext} files to {ext2}",
        "change [the] [file] extension of [all] [the] {ext} files to {ext2}",
        "change [all] {ext} [file] extensions (to|into) {ext2}",
        "change [all] [the] [file] extension[s] from {ext} to {ext2}",
        "rename (every|each) {ext} file to [end in|have the extension|have extension] {ext2}",
        "bulk rename {ext} [files] to {ext2}",
        "(batch|mass) rename [the] extension {ext} to {ext2}",
        "replace [the] extension {ext} (with|by) {ext2} [(for|on|of) all files]",
        "give all {ext} files the extension {ext2}",
        "turn all {ext} files into {ext2} files by renaming [them]",
        "make all {ext} files (end|ending) in {ext2}",
        "rename *.{ext} to *.{ext2}",
    ],
    tags="mv rename loop")

intent("rename-ext-one",
    run="mv {file} {file:stem}.{ext}",
    say=[
        "change [the] [file] extension of {file} to {ext}",
        "rename {file} to have [the] extension {ext}",
        "replace [the] extension of {file} (with|by) {ext}",
        "give {file} the extension {ext}",
        "make {file} a {ext} file by renaming [it]",
        "rename {file} with extension {ext} instead",
        "set the extension of {file} to {ext}",
        "{file} should (have the extension|end in) {ext}",
    ],
    tags="mv rename", weight=.5)

intent("rename-prefix",
    run="for f in *.{ext}; do mv \"$f\" \"{name}$f\"; done",
    say=[
        "add [the] prefix {name} to [(all|the|all the|every)] {ext} file[s]",
        "prefix [all] [the] {ext} files with {name}",
        "rename [all] [the] {ext} files (to start with|so that they start with|so they begin with) {name}",
        "put {name} (in front of|before) [the] name of (every|each) {ext} file",
        "prepend {name} to [the] (name|names|filename|file names) of [all] {ext} files",
        "bulk rename {ext} files adding [the] prefix {name}",
        "add {name} (in front of|at the beginning of|at the start of) all {ext} (file names|filenames)",
        "give all {ext} files [the] prefix {name}",
        "every {ext} file (name|filename) should (start|begin) with {name} , rename them",
        "prepend {name} to all {ext} filenames",
    ],
    tags="mv rename prefix")

intent("rename-prefix-all",
    run="for f in *; do mv \"$f\" \"{name}$f\"; done",
    say=[
        "add [the] prefix {name} to (all files|every file|all filenames|each file) [(here|in this folder|in the current directory)]",
        "prefix (all files|every file|all file names) with {name}",
        "rename all [the] files (to start with|so that they start with|so they begin with) {name}",
        "put {name} (in front of|before) (every|each|all) (filename|file name|file names)",
        "prepend {name} to (all|the) (file names|filenames|files)",
        "bulk rename all files adding [the] prefix {name}",
        "add {name} (in front of|at the beginning of|at the start of) all (file names|filenames)",
        "give (every|each) file (here|in this directory) the prefix {name}",
        "all files in this folder should (start|begin) with {name}",
    ],
    tags="mv rename prefix")

intent("rename-strip-prefix",
    run="for f in {name}*; do mv \"$f\" \"${{f#{name}}}\"; done",
    say=[
        "remove [the] prefix {name} from (all files|all filenames|all file names|every file name|the files here)",
        "strip [the] prefix {name} (from|off) [all] (files|filenames|file names)",
        "rename files (without|to drop) [the] prefix {name}",
        "drop [the] [leading] {name} (from|in) [all] (file names|filenames)",
        "cut off [the] prefix {name} (from|of) [all] (files|file names)",
        "delete {name} from the (beginning|start) of [all] (file names|filenames)",
        "rename all files starting with {name} (to remove it|without it|by dropping it)",
        "get rid of [the] prefix {name} in [all] (filenames|file names)",
    ],
    tags="mv rename prefix", weight=.6)

intent("rename-suffix",
    run="for f in *.{ext}; do mv \"$f\" \"${{f%.{ext}}}{name}.{ext}\"; done",
    say=[
        "add [the] suffix {name} to [all] [the] {ext} (files|file names|filenames) [before the extension]",
        "append {name} to [the] name of (all|every|each) {ext} file[s] [before the extension]",
        "rename [all] [the] {ext} files to end (in|with) {name} before the extension",
        "put {name} (before|in front of) the extension of [all] {ext} files",
        "insert {name} before the {ext} extension of all files",
        "suffix [all] {ext} files with {name}",
        "bulk rename {ext} files adding {name} before the extension",
        "give all {ext} files [the] suffix {name}",
    ],
    tags="mv rename suffix", weight=.6)

intent("rename-lower",
    run={"gnu": "for f in *[[:upper:]]*; do mv \"$f\" \"${{f,,}}\"; done",
         "bsd": "for f in *[[:upper:]]*; do mv \"$f\" \"$(echo \"$f\" | tr '[:upper:]' '[:lower:]')\"; done"},
    say=[
        "rename (all files|everything|all the files|every file) [(here|in this folder|in the current directory)] to (lowercase|lower case|small letters)",
        "(lowercase|lower-case|lower case) (all|the) (file names|filenames|files) [(here|in this folder)]",
        "convert [all] (file names|filenames) to (lowercase|lower case)",
        "make [all] (file names|filenames) (lowercase|lower case)",
        "change [all] (file names|filenames) (from uppercase |from upper case |)to (lowercase|lower case)",
        "turn [all] (file names|filenames) into (lowercase|lower case|small letters)",
        "bulk rename [files] to (lowercase|lower case)",
        "all file names (here|in this directory) should be lowercase",
        "put the names of all files in (lowercase|lower case)",
        "rename files from uppercase to lowercase",
    ],
    tags="mv rename lower")

intent("rename-upper",
    run={"gnu": "for f in *[[:lower:]]*; do mv \"$f\" \"${{f^^}}\"; done",
         "bsd": "for f in *[[:lower:]]*; do mv \"$f\" \"$(echo \"$f\" | tr '[:lower:]' '[:upper:]')\"; done"},
    say=[
        "rename (all files|everything|all the files|every file) [(here|in this folder|in the current directory)] to (uppercase|upper case|capital letters|capitals)",
        "(uppercase|upper-case|upper case) (all|the) (file names|filenames|files) [(here|in this folder)]",
        "convert [all] (file names|filenames) to (uppercase|upper case|capitals)",
        "make [all] (file names|filenames) (uppercase|upper case|all caps)",
        "change [all] (file names|filenames) (from lowercase |)to (uppercase|upper case|capital letters)",
        "turn [all] (file names|filenames) into (uppercase|upper case|capitals)",
        "bulk rename [files] to (uppercase|upper case)",
        "all file names (here|in this directory) should be uppercase",
        "capitalize (all|the) filenames completely",
        "rename files from lowercase to uppercase",
    ],
    tags="mv rename upper", weight=.6)

intent("rename-spaces",
    run="for f in *\\ *; do mv \"$f\" \"${{f// /_}}\"; done",
    say=[
        "replace [the] (spaces|blanks|whitespace) in [all] (file names|filenames|names of files) (with|by) (underscores|underscore|_)",
        "rename [all] files (to replace|replacing|so that|by changing) spaces (with|to|by|become) underscores",
        "change spaces (to|into) underscores in [all] (file names|filenames)",
        "turn [the] spaces in [all] (file names|filenames) into underscores",
        "use underscores instead of spaces in [all] (file names|filenames)",
        "get rid of [the] spaces in (file names|filenames) , use underscores [instead]",
        "(substitute|swap) spaces (with|for) underscores in (file names|filenames)",
        "rename files with spaces to have underscores [instead]",
        "convert spaces to underscores in [all] [the] filenames",
        "no spaces in file names , replace them with underscores",
    ],
    tags="mv rename spaces")

intent("rename-replace",
    run="for f in *{word}*; do mv \"$f\" \"${{f/{word}/{word2}}}\"; done",
    say=[
        "replace {word} (with|by) {word2} in [all] (file names|filenames|the names of all files)",
        "rename [all] files (replacing|to replace|by replacing|and replace) {word} (with|by) {word2} [in (the|their) (name|names)]",
        "change {word} to {word2} in [all] (file names|filenames|names of files)",
        "in all (file names|filenames) replace {word} (with|by) {word2}",
        "bulk rename : {word} to {word2} in (file names|filenames)",
        "(substitute|swap) {word2} for {word} in [all] (file names|filenames)",
        "rename files containing {word} so that it becomes {word2}",
        "turn {word} into {word2} in [all] (file names|filenames)",
        "use {word2} instead of {word} in [all] (file names|filenames)",
    ],
    tags="mv rename replace", weight=.7)

# ---------------------------------------------------------------- deleting

intent("rm",
    run="rm {file}",
    say=[
        DELETE + " {file}",
        DELETE + " [the] file {file}",
        "rm {file}",
        "(delete|remove) [the] file (called|named) {file}",
        "(delete|remove|erase) (a|my|this) file , {file}",
        "{file} (should be|has to be|must be|can be) (deleted|removed)",
        "i (don't|dont|do not|no longer) need {file} (anymore|any more) , (delete|remove) it",
        "make {file} (go away|disappear)",
        "unlink {file}",
        "get rid of [the] file {file}",
        "(delete|remove) {file} (from disk|permanently|for good|for ever)",
    ],
    tags="rm")

intent("rm-two",
    run="rm {file} {file2}",
    say=[
        DELETE + " {file} and {file2}",
        DELETE + " [the] [two] files {file} and {file2}",
        "(delete|remove|erase) both {file} and {file2}",
        "rm {file} and {file2}",
        "rm {file} {file2}",
        "{file} and {file2} (should be|can be|must be) (deleted|removed)",
        "delete {file} as well as {file2}",
        "get rid of both {file} and {file2}",
        "(delete|remove) two files , {file} and {file2}",
        "delete file {file} and also {file2}",
    ],
    tags="rm")

intent("rm-three",
    run="rm {file} {file2} {file3}",
    say=[
        DELETE + " {file}, {file2} and {file3}",
        DELETE + " [the] [three] files {file}, {file2} and {file3}",
        "rm {file}, {file2}, {file3}",
        "rm {file} {file2} {file3}",
        "{file}, {file2} and {file3} (should be|can be|must be) (deleted|removed)",
        "(delete|remove) {file} {file2} {file3}",
        "get rid of {file}, {file2} and {file3}",
        "(delete|remove) three files : {file}, {file2}, {file3}",
        "(delete|remove) {file} and {file2} and {file3}",
        "erase all of {file}, {file2}, {file3}",
    ],
    tags="rm")

intent("rm-r",
    run="rm -r {dir}",
    say=[
        DELETE + " [the] [whole|entire] (directory|folder|dir) {dir}",
        DELETE + " [the] (directory|folder|dir) {dir} (and everything in it|and all its contents|with everything in it|with all files in it|and its contents|recursively|and all files inside)",
        "(delete|remove|erase) {dir} (recursively|and everything in it|with all its contents|and all its contents|and everything inside)",
        "recursively (delete|remove|erase) {dir}",
        "rm [the] (directory|folder) {dir}",
        "(delete|remove) [the] (directory|folder) tree {dir}",
        "[the] (folder|directory) {dir} (should be|can be|must be) (deleted|removed)",
        "i (don't|dont|no longer) need [the] (folder|directory) {dir} (anymore|any more) , (delete|remove) it",
        "get rid of [the] (directory|folder|dir) {dir}",
        "(delete|remove) a (non-empty|non empty) (directory|folder) {dir}",
        "(delete|remove) [the] (folder|directory) {dir} (even if|although) it is not empty",
    ],
    tags="rm recursive")

intent("rm-rf",
    run="rm -rf {dir}",
    say=[
        "force (delete|remove) [the] (directory|folder|dir) {dir}",
        "forcefully (delete|remove) [the] (directory|folder|dir) {dir} [and everything in it]",
        "(delete|remove) [the] (directory|folder|dir) {dir} (without asking|without prompting|without confirmation|by force|forcefully|no questions asked)",
        "(delete|remove) {dir} and everything in it (without asking|without prompting|without confirmation|no questions asked)",
        "rm -rf {dir}",
        "nuke [the] (directory|folder|dir) {dir}",
        "recursively (delete|remove) {dir} (without asking|without prompting|ignoring errors|with force)",
        "(delete|remove) the (folder|directory) {dir} and don't ask",
    ],
    tags="rm recursive force", weight=.6)

intent("rm-f",
    run="rm -f {file}",
    say=[
        "force (delete|remove) [the] file {file}",
        "force (delete|remove) {file}",
        "forcefully (delete|remove) {file}",
        "(delete|remove) {file} (without asking|without prompting|without confirmation|by force|no questions asked)",
        "rm -f {file}",
        "(delete|remove) {file} (if it exists|and ignore it if it does not exist|without error if missing|and do not complain if it is missing)",
        "(delete|remove) [the] write protected file {file} (without asking|without prompting)",
        "(delete|remove) {file} , no error if it (isn't there|does not exist)",
    ],
    tags="rm force", weight=.7)

intent("rm-i",
    run="rm -i {file}",
    say=[
        "(delete|remove) {file} (but ask|asking|and ask|and prompt) (first|before|me first|for confirmation)",
        "(delete|remove) {file} interactively",
        "(delete|remove) {file} with [a] (confirmation|prompt)",
        "ask (me|) before (deleting|removing) {file}",
        "rm {file} with (confirmation|prompt)",
        "interactively (delete|remove) {file}",
        "(delete|remove) [the] file {file} , ask me first",
        "confirm before deleting {file}",
    ],
    tags="rm interactive", weight=.6)

intent("rm-ext",
    run=["rm {dir}/*.{ext}", "rm *.{ext}"],
    say=[
        DELETE + " [all] [the] {ext} files [(in|from|inside) {dir}]",
        DELETE + " every {ext} file [(in|from|inside) {dir}]",
        "(delete|remove|erase) [all] files (ending in|with extension|with the extension|of type) {ext} [(in|from) {dir}]",
        "rm [all] [the] {ext} files [(in|from) {dir}]",
        "get rid of [all] [the] {ext} files [(in|from) {dir}]",
        "(delete|remove) all [the] {ext} files (here|in this folder|in the current directory)",
        "clean up [all] [the] {ext} files [in {dir}]",
        "[all] {ext} files [in {dir}] (should be|can be|must be) (deleted|removed)",
        "in {dir} (delete|remove) all {ext} files",
        "throw away the {ext} files [in {dir}]",
    ],
    tags="rm glob")

intent("rm-glob",
    run=["rm {dir}/{glob}", "rm {glob}"],
    say=[
        DELETE + " {glob} [(in|from) {dir}]",
        "(delete|remove|erase) [all] files (matching|that match|like) {glob} [(in|from) {dir}]",
        "(delete|remove) [all] {glob} [files] [(in|from) {dir}]",
        "rm {glob} [in {dir}]",
        "(delete|remove) everything (matching|that matches) {glob} [in {dir}]",
        "get rid of [all] {glob} [in {dir}]",
        "clean up {glob} [in {dir}]",
        "in {dir} (delete|remove) [all] {glob}",
        "trash all files that match {glob} [in {dir}]",
        "files matching {glob} (should be|can be) (deleted|removed)",
    ],
    tags="rm glob")

intent("rm-contents",
    run="rm -r {dir}/*",
    say=[
        "(delete|remove|erase|wipe|clear) (everything|all files|all the files|all files and folders|all things) (in|inside|from) {dir}",
        "(delete|remove|erase|clear) [all] [the] (contents|content) of [the] (directory|folder|dir) {dir}",
        "empty [the] (directory|folder|dir) {dir}",
        "clear out {dir}",
        "clean [out] [the] (directory|folder) {dir}",
        "(delete|remove) everything (in|inside) {dir} but (keep|not) the (folder|directory) itself",
        "(delete|remove) all files and (folders|subdirectories|subfolders) (in|inside|from) {dir}",
        "rm everything in {dir}",
        "make [the] (folder|directory) {dir} empty",
    ],
    tags="rm contents")

intent("rm-all-except",
    run="find . -maxdepth 1 -type f -not -name '{file:base}' -delete",
    say=[
        "(delete|remove|erase) (all files|every file) (except|but|apart from|other than) {file}",
        "(delete|remove) all files (in this folder|here|in the current directory) (except|but) {file}",
        "keep only {file} and (delete|remove) (all|the) other files",
        "(delete|remove) every file (here|in this folder) that is not {file}",
        "(delete|remove) all [the] other files , keep {file}",
        "get rid of all files (except|but) {file}",
        "(delete|remove) all but {file}",
        "erase every file (but|except) {file} (here|in this directory)",
    ],
    tags="find delete", weight=.6)

intent("rm-all-except-ext",
    run=["find {dir} -maxdepth 1 -type f -not -name '*.{ext}' -delete"],
    say=[
        "(delete|remove|erase) (all files|every file) [in {dir}] (except|but|apart from|other than) [the] {ext} files",
        "(delete|remove) all files [in {dir}] that (are not|aren't|do not end in|don't end in) {ext}",
        "keep only [the] {ext} files [in {dir}] and (delete|remove) the (rest|others|other files)",
        "(delete|remove) everything (except|but) [the] {ext} files [in {dir}]",
        "get rid of all files [in {dir}] (except|but) {ext} files",
        "(delete|remove) all but the {ext} files [in {dir}]",
        "(delete|remove) all non {ext} files [in {dir}]",
        "erase every file that is not {ext} [in {dir}]",
    ],
    default={"dir": "."}, tags="find delete", weight=.6)

intent("rmdir",
    run="rmdir {dir}",
    say=[
        DELETE + " [the] empty (directory|folder|dir) {dir}",
        "rmdir {dir}",
        "(delete|remove) [the] (directory|folder|dir) {dir} (if it is empty|only if empty|if empty|only if it is empty)",
        "(delete|remove) {dir} (if it is empty|only if empty) ",
        "{dir} is empty , (delete|remove) it",
        "(delete|remove) an empty (directory|folder) (called|named) {dir}",
        "get rid of [the] empty (directory|folder) {dir}",
        "[the] empty (folder|directory) {dir} (should be|can be) (deleted|removed)",
        "safely (delete|remove) [the] empty folder {dir}",
        "erase empty dir {dir}",
    ],
    tags="rmdir")

intent("shred",
    run={"gnu": "shred -u {file}", "bsd": "rm -P {file}"},
    say=[
        "shred {file}",
        "(securely|safely|irrecoverably|permanently) (erase|wipe|shred|overwrite and delete) {file}",
        "securely (delete|remove) {file}",
        "(delete|remove|erase) {file} (securely|so that it cannot be recovered|beyond recovery|so nobody can recover it|irrecoverably|unrecoverably)",
        "overwrite {file} and (delete|remove) it",
        "(delete|wipe) {file} by overwriting it [first]",
        "shred and (delete|remove) {file}",
        "make {file} unrecoverable",
        "destroy [the] (contents of|data in) {file} and remove it",
        "(secure|safe) delete [of] {file}",
    ],
    tags="shred")

intent("empty-a-file",
    run="truncate -s 0 {file}",
    say=[
        "empty [the] file {file}",
        "empty [the] (content|contents) of {file}",
        "(clear|erase|wipe) [the] (content|contents) of [the file] {file}",
        "(clear|erase|delete|remove) everything (in|inside) [the] file {file} [but keep the file]",
        "truncate {file} [to (zero|0) [bytes|length]]",
        "make {file} empty (again|)",
        "(delete|remove) [all] [the] (content|contents|text|lines) (of|in|from) [the] file {file} (but keep|without deleting) (it|the file)",
        "(set|reset) [the] (size|length) of {file} to (zero|0)",
        "blank [out] [the] file {file}",
        "clear [the] log file {file}",
    ],
    tags="truncate")

# ---------------------------------------------------------------- links

intent("ln-s",
    run="ln -s {path} {name}",
    say=[
        "(create|make|add) [a] (symlink|symbolic link|soft link|sym link) [(called|named)] {name} (to|pointing to|pointing at|for|that points to) {path}",
        "(create|make) [a] (symlink|symbolic link|soft link) (to|for) {path} (called|named|as|with the name) {name}",
        "(symlink|soft link) {path} (to|as) {name}",
        "link {path} (symbolically as|softly as|with a symlink called) {name}",
        "(let|make) {name} (be a symlink to|point to|link to|a symlink to|a symbolic link to) {path}",
        "ln -s {path} {name}",
        "make {name} a (symlink|soft link|symbolic link) to {path}",
        "set up a (symlink|symbolic link) {name} (to|that points to|->) {path}",
        "symbolically link {path} to {name}",
        "create a (shortcut|link) (called|named) {name} to {path}",
        "{name} should be a (symlink|symbolic link) to {path}",
    ],
    tags="ln symlink")

intent("ln-s-here",
    run="ln -s {path}",
    say=[
        "(create|make) [a] (symlink|symbolic link|soft link) to {path} (here|in this folder|in the current directory|in this directory)",
        "symlink {path} (here|into this folder|into the current directory)",
        "link {path} (here|into the current directory) (symbolically|with a symlink|with a soft link)",
        "(create|make) [a] (symlink|symbolic link|soft link) [here] (to|for) {path} (with|keeping|under) the same name",
        "add a (symlink|symbolic link|shortcut) to {path} (here|in this directory)",
        "put a (symlink|symbolic link) to {path} (here|in the current directory)",
        "make a (shortcut|symlink) to {path} in this folder",
        "soft link {path} into this directory",
    ],
    tags="ln symlink", weight=.7)

intent("ln-sf",
    run="ln -sfn {path} {name}",
    say=[
        "(change|update|repoint|redirect|switch) [the] (symlink|symbolic link|link|soft link) {name} to [point (to|at)] {path}",
        "(overwrite|replace|recreate) [the] [existing] (symlink|symbolic link) {name} (so that it points to|to point to|with one to|with a link to) {path}",
        "make [the] [existing] (symlink|symbolic link|link) {name} point to {path} (instead|now)",
        "force [create] [a] (symlink|symbolic link) {name} to {path}",
        "point [the] (symlink|symbolic link|link) {name} (to|at) {path} [instead]",
        "set [the] (symlink|symbolic link) {name} to [a new target] {path}",
        "(symlink|link) {name} should now point to {path}",
        "relink {name} to {path}",
        "create or (replace|update) [the] symlink {name} to {path}",
        "ln -sfn {path} {name}",
    ],
    tags="ln symlink force")

intent("ln-hard",
    run="ln {file} {name}",
    say=[
        "(create|make|add) [a] (hard link|hardlink) [(called|named)] {name} (to|for|of) {file}",
        "(create|make) [a] (hard link|hardlink) (to|of|for) {file} (called|named|as|with the name) {name}",
        "(hardlink|hard link) {file} (to|as) {name}",
        "ln {file} {name}",
        "make {name} a (hard link|hardlink) (to|of) {file}",
        "set up a (hard link|hardlink) {name} (to|of) {file}",
        "let {name} be another name of [the file] {file} with a hard link",
        "{name} should be a (hard link|hardlink) (to|of) {file}",
        "add a hardlink {name} for {file}",
        "link {file} hard (as|to) {name}",
    ],
    tags="ln hardlink")

intent("unlink-symlink",
    run="unlink {file}",
    say=[
        "(delete|remove) [the] (symlink|symbolic link|soft link|link) {file} [but (not|keep) (its|the) target]",
        "unlink [the] (symlink|symbolic link) {file}",
        "(delete|remove) [the] (symlink|symbolic link) {file} (without deleting|without touching|and keep) (the target|what it points to|the original)",
        "get rid of [the] (symlink|symbolic link|soft link) {file}",
        "rm [the] (symlink|symbolic link) {file}",
        "(delete|remove) only the (link|symlink) {file} , not (the target|the file it points to)",
        "drop the (symlink|symbolic link) {file}",
        "erase [the] (soft link|symlink) {file}",
    ],
    tags="unlink symlink", weight=.6)

intent("readlink",
    run="readlink {file}",
    say=[
        "?where does [the] (symlink|symbolic link|link|soft link) {file} (point|point to|lead|go|link to)",
        "?what does [the] (symlink|symbolic link|link) {file} point (to|at)",
        "=[the] target of [the] (symlink|symbolic link|link) {file}",
        "read [the] (symlink|symbolic link|link) {file}",
        "readlink {file}",
        "resolve [the] (symlink|symbolic link|soft link) {file}",
        "see where [the] (symlink|symbolic link|link) {file} (points|leads|goes)",
        "?which file does [the] (symlink|link|symbolic link) {file} (refer|point|link) to",
        "find out where [the] link {file} points [to]",
        "print the destination of [the] (symlink|symbolic link) {file}",
    ],
    tags="readlink")

intent("realpath",
    run="realpath {path}",
    say=[
        "=[the] (full|absolute|complete|real) path of {path}",
        "=[the] (full|absolute|real) path to [the file] {path}",
        "?what is the (full|absolute|complete) path (of|to) {path}",
        "?whats the (full|absolute) path (of|to) {path}",
        "(get|resolve) [the] (absolute|full|real|canonical) path (of|to) {path}",
        "=[the] (canonical|resolved|absolute) (path|name|location) (of|for) {path}",
        "realpath {path}",
        "convert {path} to an absolute path",
        "turn [the relative path] {path} into an absolute (path|one)",
        "resolve {path} to its (full|absolute|real) path",
        "expand {path} to [an|its] (absolute|full) path",
        "make [the path] {path} absolute",
    ],
    tags="realpath")

intent("basename",
    run="basename {path}",
    say=[
        "=[just] [the] (file name|filename|name|last part|base name|last component) of [the path] {path}",
        "basename [of] {path}",
        "strip [the] (directory|directories|path|folder|leading directories) (from|off) {path}",
        "=[the] (file name|filename) (without|and not) the (path|directory) of {path}",
        "get [only] [the] (filename|file name|basename) (from|of|out of) [the path] {path}",
        "extract [the] (filename|file name|base name) from {path}",
        "remove the (directory part|leading directories|path) (from|of) {path}",
        "?what is the (base name|basename|last component) of {path}",
        "print {path} without (its|the) (directory|directories|folder)",
        "cut off the directory (part|) of {path}",
    ],
    tags="basename")

intent("dirname",
    run="dirname {path}",
    say=[
        "=[just] [the] (directory part|directory name|folder part|parent directory|folder) of [the path] {path}",
        "dirname [of] {path}",
        "strip [the] (file name|filename|last component) (from|off) {path}",
        "=[the] path of {path} without the (file name|filename|last part)",
        "get [only] [the] (directory|folder|directory part|dirname) (from|of|out of) [the path] {path}",
        "extract [the] (directory|folder|directory name) from {path}",
        "remove the (file name|filename|last component) (from|of) [the path] {path}",
        "?what is the (parent directory|directory part|parent folder) of {path}",
        "print {path} without (its|the) (file name|last component)",
        "?in which (folder|directory) does the path {path} lie",
    ],
    tags="dirname")

intent("mktemp",
    run="mktemp",
    say=[
        "(create|make) [a] (temporary|temp|tmp) file",
        "mktemp",
        "(create|make) [a] (temporary|temp) file (with|that has) a (unique|random) name",
        "=[a] new (temporary|temp|tmp) file",
        "(create|make) a unique (temporary|temp) file",
        "generate [a] (temporary|temp) (file|file name)",
        "i need a (temp|temporary|scratch) file",
        "open a new (temp|temporary) file with a random name",
        "make a scratch file in (tmp|the temp folder)",
        "(create|make) an empty temp file and print its name",
    ],
    tags="mktemp")

intent("mktemp-d",
    run="mktemp -d",
    say=[
        "(create|make) [a] (temporary|temp|tmp) (directory|folder|dir)",
        "mktemp (directory|dir|folder)",
        "(create|make) [a] (temporary|temp) (directory|folder) (with|that has) a (unique|random) name",
        "=[a] new (temporary|temp|tmp) (directory|folder|dir)",
        "(create|make) a unique (temporary|temp) (directory|folder)",
        "generate [a] (temporary|temp) (directory|folder)",
        "i need a (temp|temporary|scratch) (folder|directory|dir)",
        "make a scratch (directory|folder) in (tmp|the temp folder)",
        "mktemp -d",
        "(create|make) a temp (dir|directory) and print its (name|path)",
    ],
    tags="mktemp dir")
