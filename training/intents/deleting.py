"""Deleting the files and directories that a request names."""
from training.dsl import intent

DELETE = "(delete|remove|erase|get rid of|trash|rm|throw away|drop|wipe|clear)"

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
