"""Moving and renaming, one by one and many at once."""
from training.dsl import intent

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
