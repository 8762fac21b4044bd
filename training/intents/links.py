"""Links, and the parts of a path."""
from training.dsl import intent

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
