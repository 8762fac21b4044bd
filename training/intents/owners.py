"""Owners, groups, umask, access lists, attributes."""
from training.dsl import intent

RECURSE = "(recursively|and everything (in|under|below) it|and all its contents|with all its contents|and all files in it|including (subfolders|subdirectories)|and its (subfolders|subdirectories))"

# ---------------------------------------------------------------- owners

intent("chown",
    run="chown {user} {file}",
    say=[
        "(change|set) [the] owner (of|on|for) {file} to [(the user|user)] {user}",
        "make {user} [the] owner of {file}",
        "chown {file} to {user}",
        "chown {user} {file}",
        "give [the ownership of] {file} to [(the user|user)] {user}",
        "(transfer|hand over|pass) [the] ownership of {file} to {user}",
        "{file} should (belong to|be owned by) {user}",
        "let {user} own {file}",
        "{user} should (own|be the owner of) {file}",
        "change {file} to be owned by {user}",
        "change [the] ownership of {file} to {user}",
    ],
    tags="chown")

intent("chown-group",
    run="chown {user}:{group} {file}",
    say=[
        "(change|set) [the] owner (of|on) {file} to {user} and [the|its] group to {group}",
        "(change|set) [the] (owner and group|ownership) of {file} to {user} and {group}",
        "(change|set) [the] (owner and group|ownership) of {file} to {user}:{group}",
        "make {user} [the] owner and {group} the group of {file}",
        "chown {file} to {user}:{group}",
        "chown {user}:{group} {file}",
        "give {file} to [the] user {user} and [the] group {group}",
        "{file} should belong to [the] user {user} and [the] group {group}",
        "change {file} to owner {user} , group {group}",
        "change [the] ownership of {file} to user {user} and group {group}",
    ],
    tags="chown group")

intent("chown-R",
    run="chown -R {user} {dir}",
    say=[
        "(change|set) [the] owner (of|on) {dir} " + RECURSE + " to [(the user|user)] {user}",
        "(change|set) [the] owner (of|on) {dir} to {user} recursively",
        "(change|set) [the] owner (of|on|for) (everything|all files|all files and (folders|directories)) (in|under|below) {dir} to {user}",
        "recursively (change|set) [the] owner of {dir} to {user}",
        "recursively chown {dir} to {user}",
        "make {user} [the] owner of (everything|all files) (in|under|below) {dir}",
        "make {user} [the] owner of {dir} " + RECURSE,
        "chown {dir} recursively to {user}",
        "chown -R {user} {dir}",
        "give (everything|all files) (in|under|below) {dir} to {user}",
        "(everything|all files) (in|under|below) {dir} should (belong to|be owned by) {user}",
        "let {user} own {dir} " + RECURSE,
    ],
    tags="chown recursive")

intent("chown-R-group",
    run="chown -R {user}:{group} {dir}",
    say=[
        "(change|set) [the] (owner and group|ownership) (of|on) {dir} " + RECURSE + " to {user} and {group}",
        "(change|set) [the] owner (of|on) {dir} to {user} and [the|its] group to {group} recursively",
        "recursively (change|set) [the] (owner and group|ownership) of {dir} to {user}:{group}",
        "recursively (change|set) [the] owner to {user} and [the] group to {group} (in|for|of|under) {dir}",
        "recursively chown {dir} to {user}:{group}",
        "chown {dir} recursively to {user}:{group}",
        "chown -R {user}:{group} {dir}",
        "(change|set) [the] (owner and group|ownership) of (everything|all files) (in|under) {dir} to {user}:{group}",
        "(everything|all files) (in|under|below) {dir} should belong to [the] user {user} and [the] group {group}",
        "make {user} [the] owner and {group} the group of everything (in|under) {dir}",
    ],
    tags="chown recursive group")

intent("chown-me",
    run="chown \"$USER\" {file}",
    say=[
        "make me [the] owner of {file}",
        "(take|get) ownership of {file}",
        "(change|set) [the] owner of {file} to (me|myself|my user|the current user)",
        "i want to own {file}",
        "chown {file} to (me|myself|my user|the current user)",
        "{file} should (belong to|be owned by) me",
        "give me {file} , make me its owner",
    ],
    tags="chown me", weight=.7)

intent("chown-me-R",
    run="chown -R \"$USER\" {dir}",
    say=[
        "make me [the] owner of (everything|all files) (in|under|below) {dir}",
        "recursively (take|get) ownership of {dir}",
        "take ownership of {dir} " + RECURSE,
        "(change|set) [the] owner of (everything|all files) (in|under) {dir} to (me|myself|my user|the current user)",
        "chown {dir} recursively to (me|myself|my user|the current user)",
        "everything (in|under) {dir} should (belong to|be owned by) me",
        "i want to own everything (in|under) {dir}",
    ],
    tags="chown me recursive", weight=.7)

intent("chown-ext",
    run="chown {user} *.{ext}",
    say=[
        "(change|set) [the] owner of [all] [the] {ext} files to {user} [(here|in this folder)]",
        "make {user} [the] owner of [all] [the] {ext} files",
        "chown [all] [the] {ext} files to {user}",
        "give all {ext} files to [the] [user] {user}",
        "all {ext} files should (belong to|be owned by) {user}",
        "chown {user} *.{ext}",
    ],
    tags="chown glob", weight=.7)

intent("chgrp",
    run="chgrp {group} {file}",
    say=[
        "(change|set) [the] group (of|on|for) {file} to {group}",
        "(change|set) [the] group ownership (of|on|for) {file} to {group}",
        "make {group} [the] group of {file}",
        "chgrp {file} to {group}",
        "chgrp {group} {file}",
        "give {file} to the group {group}",
        "{file} should belong to [the] group {group}",
        "assign [the] group {group} to {file}",
        "put {file} (in|into) [the] group {group}",
        "change {file} to [the] group {group}",
    ],
    tags="chgrp")

intent("chgrp-R",
    run="chgrp -R {group} {dir}",
    say=[
        "(change|set) [the] group (of|on|for) {dir} " + RECURSE + " to {group}",
        "(change|set) [the] group (of|on|for) {dir} to {group} recursively",
        "(change|set) [the] group (of|for) (everything|all files|all files and (folders|directories)) (in|under|below) {dir} to {group}",
        "recursively (change|set) [the] group of {dir} to {group}",
        "recursively chgrp {dir} to {group}",
        "chgrp {dir} recursively to {group}",
        "chgrp -R {group} {dir}",
        "make {group} [the] group of (everything|all files) (in|under|below) {dir}",
        "give (everything|all files) (in|under|below) {dir} to the group {group}",
        "(everything|all files) (in|under|below) {dir} should belong to [the] group {group}",
    ],
    tags="chgrp recursive")

intent("find-chown",
    run="find {dir} -type f -user {user} -exec chown {user2} {{}} +",
    say=[
        "(change|set) [the] owner of all files (owned by|belonging to|of) {user} (in|under|below) {dir} to {user2}",
        "(give|hand over|transfer) all files (owned by|belonging to|of) {user} (in|under|below) {dir} to {user2}",
        "find all files (owned by|belonging to|of) {user} (in|under) {dir} and chown them to {user2}",
        "chown all files of {user} (in|under) {dir} to {user2}",
        "make {user2} [the] owner of all files (that belong to|owned by) {user} (in|under) {dir}",
        "replace [the] owner {user} (by|with) {user2} on all files (in|under) {dir}",
    ],
    default={"dir": "."}, tags="find chown", weight=.7)

# ---------------------------------------------------------------- umask, acl, attributes

intent("umask-show",
    run="umask",
    say=[
        "=[the|my] [current] umask",
        "?what is (my|the) [current] umask",
        "?which umask (is set|do i have|am i using)",
        "print [the|my] umask",
        "=[the] default (permission|file permission|file creation) mask",
        "?what umask is (set|active|in use)",
        "check [the|my] umask [(setting|value)]",
        "umask",
    ],
    tags="umask")

intent("umask-S",
    run="umask -S",
    say=[
        "=[the|my] [current] umask (in symbolic form|symbolically|in letters|as letters|as rwx)",
        "print [the|my] umask (symbolically|in symbolic form|as letters)",
        "=[the] symbolic umask",
        "umask (symbolic|in symbolic form)",
        "?what is my umask in (symbolic form|letters)",
    ],
    tags="umask", weight=.5)

intent("umask-set",
    run="umask {perm}",
    say=[
        "set [the|my] umask to {perm}",
        "change [the|my] umask to {perm}",
        "umask {perm}",
        "use [a|the] umask [of] {perm}",
        "set [the] (default permission mask|file creation mask) to {perm}",
        "make {perm} (my|the) umask",
        "[the|my] umask should be {perm}",
    ],
    tags="umask set", weight=.7)

intent("getfacl",
    run={"gnu": "getfacl {path}", "bsd": "ls -le {path}"},
    say=[
        "=[the] (acl|acls|access control list|access control lists) (of|for|on) {path}",
        "?what (acl|acls|access control list) (does {path} have|are set on {path})",
        "?which acls (are set on|does) {path} [have]",
        "getfacl {path}",
        "get [the] (acl|access control list|acl entries) (of|for) {path}",
        "check [the] (acl|acls|access control list) (of|on) {path}",
        "=[the] acl entries (of|for|on) {path}",
        "=[the] extended permissions of {path}",
    ],
    tags="getfacl acl")

intent("setfacl-user-rw",
    run={"gnu": "setfacl -m u:{user}:rw {file}"},
    say=[
        "(give|grant) [the] [user] {user} read and write (access|permission|permissions|rights) (to|on|for) {file} [(with|using|via) [an] acl]",
        "(let|allow) [the] [user] {user} [to] read and write {file} (with|using|via) [an] acl",
        "add an acl (entry|) (so|such) that {user} can read and write {file}",
        "set an acl (for|that gives) {user} read and write (access|) (on|to) {file}",
        "setfacl rw for {user} on {file}",
        "{user} should be able to read and write {file} , without changing the owner",
    ],
    tags="setfacl acl")

intent("setfacl-user-r",
    run={"gnu": "setfacl -m u:{user}:r {file}"},
    say=[
        "(give|grant) [the] [user] {user} read (access|permission|permissions|rights) (to|on|for) {file} [(with|using|via) [an] acl]",
        "(let|allow) [the] [user] {user} [to] read {file} (with|using|via) [an] acl",
        "add an acl (entry|) (so|such) that {user} can read {file}",
        "set an acl (for|that gives) {user} read (access|permission) (on|to) {file}",
        "setfacl read for {user} on {file}",
        "only let {user} read {file} additionally (with an acl|)",
    ],
    tags="setfacl acl")

intent("setfacl-user-dir",
    run={"gnu": "setfacl -R -m u:{user}:rwX {dir}"},
    say=[
        "(give|grant) [the] [user] {user} (full|read and write|rwx) (access|permission|permissions) (to|on|for) {dir} recursively [(with|using|via) [an] acl]",
        "(give|grant) [the] [user] {user} (full|read and write) (access|permissions) to (everything|all files) (in|under) {dir} [(with|using|via) [an] acl]",
        "recursively set an acl (for|that gives) {user} (full|read and write) access (on|to) {dir}",
        "(let|allow) {user} [to] read and write (everything|all files) (in|under) {dir} (with|using|via) [an] acl",
        "setfacl recursively for {user} on {dir}",
    ],
    tags="setfacl acl recursive", weight=.8)

intent("setfacl-group",
    run={"gnu": "setfacl -m g:{group}:rw {file}"},
    say=[
        "(give|grant) the group {group} read and write (access|permission|permissions) (to|on|for) {file} [(with|using|via) [an] acl]",
        "(let|allow) the group {group} [to] read and write {file} (with|using|via) [an] acl",
        "add an acl (entry|) so that [the] group {group} can read and write {file}",
        "set an acl (for|that gives) [the] group {group} read and write (access|) (on|to) {file}",
        "setfacl rw for group {group} on {file}",
    ],
    tags="setfacl acl group", weight=.8)

intent("setfacl-remove-user",
    run={"gnu": "setfacl -x u:{user} {file}"},
    say=[
        "(remove|delete|drop) [the] acl [entry] (of|for) [the] [user] {user} (on|from) {file}",
        "(remove|revoke) {user}'s acl (entry|) (on|from) {file}",
        "take away [the] acl (rights|permissions|access) of {user} (on|to) {file}",
        "setfacl remove {user} from {file}",
        "(remove|delete) {user} from the acl of {file}",
    ],
    tags="setfacl acl", weight=.7)

intent("setfacl-b",
    run={"gnu": "setfacl -b {path}", "bsd": "chmod -N {path}"},
    say=[
        "(remove|delete|clear|drop|strip) (all|the|every) (acls|acl|acl entries|access control lists|access control list|extended acls) (from|of|on) {path}",
        "clear [the] acl (of|on) {path}",
        "reset [the] acl (of|on) {path}",
        "{path} should have no acl (anymore|any more|)",
        "setfacl remove all (from|on) {path}",
        "get rid of (the|all) (acl|acls) on {path}",
    ],
    tags="setfacl acl", weight=.7)

intent("lsattr",
    run={"gnu": "lsattr {file}", "bsd": "ls -lO {file}"},
    say=[
        "=[the] (extended attributes flags|attribute flags|file attributes flags|ext4 attributes|chattr attributes|chattr flags) of {file}",
        "lsattr {file}",
        "?is {file} immutable",
        "?does {file} have [the] immutable (flag|attribute|bit)",
        "check (if|whether) {file} is immutable",
        "list [the] (attributes|flags) (of|on) {file} with lsattr",
        "?what chattr (flags|attributes) (does|has) {file} [have]",
    ],
    tags="lsattr", weight=.7)

intent("chattr-i",
    run={"gnu": "sudo chattr +i {file}", "bsd": "sudo chflags schg {file}"},
    say=[
        "make {file} immutable",
        "(set|add) [the] immutable (flag|attribute|bit) (on|to) {file}",
        "(prevent|protect) {file} from being (deleted|removed|changed) (even by root|by anybody , even root)",
        "chattr +i {file}",
        "lock {file} so that (not even root|nobody , not even root ,) can (change|delete) it",
        "{file} should be immutable",
    ],
    tags="chattr", weight=.7)

intent("chattr-unset",
    run={"gnu": "sudo chattr -i {file}", "bsd": "sudo chflags noschg {file}"},
    say=[
        "(remove|clear|unset|drop) [the] immutable (flag|attribute|bit) (from|on|of) {file}",
        "make {file} (mutable|changeable|no longer immutable|not immutable) (again|)",
        "chattr -i {file}",
        "(undo|revert) [the] immutable (flag|attribute) (on|of) {file}",
        "{file} should (no longer|not) be immutable (anymore|)",
    ],
    tags="chattr", weight=.6)

intent("test-readable",
    run="test -r {file} && echo yes || echo no",
    say=[
        "?can i read {file}",
        "?is {file} readable [(for|by) me]",
        "check (if|whether) i (can|may|am allowed to) read {file}",
        "test (if|whether) {file} is readable",
        "?am i allowed to read {file}",
        "?do i have read (permission|access) (for|on|to) {file}",
    ],
    tags="test perms", weight=.7)

intent("test-writable",
    run="test -w {file} && echo yes || echo no",
    say=[
        "?can i write [to] {file}",
        "?can i (change|edit|modify) {file}",
        "?is {file} writable [(for|by) me]",
        "check (if|whether) i (can|may|am allowed to) (write to|change|modify) {file}",
        "test (if|whether) {file} is writable",
        "?am i allowed to (write to|change|modify|edit) {file}",
        "?do i have write (permission|access) (for|on|to) {file}",
    ],
    tags="test perms", weight=.7)

intent("test-executable",
    run="test -x {file} && echo yes || echo no",
    say=[
        "?can i (execute|run) {file}",
        "?is {file} executable",
        "check (if|whether) {file} is executable",
        "check (if|whether) i (can|may|am allowed to) (run|execute) {file}",
        "test (if|whether) {file} is executable",
        "?do i have execute (permission|access) (for|on) {file}",
    ],
    tags="test perms", weight=.7)

intent("install-mode",
    run="install -m {perm} {file} {dir}",
    say=[
        "install {file} (to|into|in) {dir} with [the] (mode|permissions) {perm}",
        "copy {file} (to|into) {dir} (and set|setting|with) [its|the] (permissions|mode) [to] {perm}",
        "put {file} (in|into) {dir} with (mode|permissions) {perm}",
        "install [the file] {file} (in|to) {dir} , (mode|permissions) {perm}",
        "install -m {perm} {file} (in|into|to) {dir}",
    ],
    tags="install", weight=.7)

intent("namei",
    run={"gnu": "namei -l {path}"},
    say=[
        "=[the] permissions of (every|each|all) (directory|folder|part|component|components|directories) (in|of|along|leading to) [the] path {path}",
        "=[the] (owner and permissions|permissions) along the path [to] {path}",
        "?why can't i (access|reach) {path} , show the permissions of (each|every) parent",
        "namei {path}",
        "check [the] permissions of all parent (directories|folders) of {path}",
    ],
    tags="namei perms", weight=.5)
