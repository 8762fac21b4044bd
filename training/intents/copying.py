"""Copying files and directories."""
from training.dsl import intent

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
