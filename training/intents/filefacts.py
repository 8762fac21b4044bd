"""Facts about a file (stat, file, test), and trees of directories."""
from training.dsl import intent

# ---------------------------------------------------------------- facts about a file

intent("stat",
    run={"gnu": "stat {file}", "bsd": "stat -x {file}"},
    say=[
        "=[all] [the] (metadata|meta data|file information|attributes|file attributes) of {file}",
        "=[the] (status|inode information|file status) of {file}",
        "=[all] (timestamps|dates|times) of {file}",
        "=(detailed|full|all|complete) (information|info|details) (about|on) [the file] {file}",
        "stat {file}",
        "?when was {file} (last accessed, modified and changed|accessed and modified)",
        "?what are the (access, modify and change times|timestamps|attributes) of {file}",
        "=[the] access , modification and change time of {file}",
        "=[the] (metadata|stats|statistics) for [the file] {file}",
        "tell me (everything|all) about [the file] {file}",
    ],
    tags="stat")

intent("stat-size",
    run={"gnu": "stat -c %s {file}", "bsd": "stat -f %z {file}"},
    say=[
        "(print|get|show|output) (only|just) the size of {file} in bytes",
        "=(only|just) the size in bytes of {file}",
        "get [the] (exact|precise) size of {file} [in bytes]",
        "=[the] exact (byte size|size in bytes|number of bytes) of {file}",
        "=[the] (exact|precise) file size of {file}",
        "stat [only] [the] size of {file}",
        "print the size of {file} as a (plain |)number",
        "=[the] size of {file} as a number of bytes",
    ],
    tags="stat size")

intent("stat-mode",
    run={"gnu": "stat -c %a {file}", "bsd": "stat -f %Lp {file}"},
    say=[
        "=[the] (octal|numeric|numerical) (permissions|mode|permission bits|access rights) of {file}",
        "=[the] permissions of {file} (in octal|as a number|in numeric form|as octal|as digits|in octal form)",
        "?what are the (octal|numeric) permissions of {file}",
        "?which (octal|numeric) (mode|permissions) does {file} have",
        "get [the] (octal|numeric) (mode|permissions|permission) (of|for) {file}",
        "stat [the] octal (mode|permissions) of {file}",
        "=[the] chmod (number|value|code) of {file}",
        "print [the] mode of {file} (in octal|as a number)",
        "=(permissions|mode) of {file} like 644",
    ],
    tags="stat perms")

intent("stat-owner",
    run={"gnu": "stat -c %U {file}", "bsd": "stat -f %Su {file}"},
    say=[
        "?who (is the owner of|owns) [the file] {file}",
        "=[the] owner of [the file] {file}",
        "?which user owns {file}",
        "?to whom does [the file] {file} belong",
        "?whose file is {file}",
        "get [the] (owner|name of the owner) of {file}",
        "(find out|tell me) who owns {file}",
        "=[the] (user|account) that owns {file}",
        "print the owner of {file}",
        "?what user does {file} belong to",
    ],
    tags="stat owner")

intent("stat-group",
    run={"gnu": "stat -c %G {file}", "bsd": "stat -f %Sg {file}"},
    say=[
        "=[the] group of [the file] {file}",
        "?which group (owns {file}|does {file} belong to)",
        "?what group does {file} belong to",
        "?what is the group of {file}",
        "get [the] (group|owning group|group name) of {file}",
        "=[the] (group owner|owning group) of {file}",
        "(find out|tell me) which group owns {file}",
        "print the group of {file}",
    ],
    tags="stat group", weight=.7)

intent("stat-mtime",
    run={"gnu": "stat -c %y {file}", "bsd": "stat -f %Sm {file}"},
    say=[
        "?when was {file} (last|) (modified|changed|edited|updated|written|saved) [last]",
        "?when did {file} [last] change",
        "=[the] (last modification|modification|last modified|last change) (time|date|date and time) of {file}",
        "=[the] (date|time) of the last (change|modification) (of|to) {file}",
        "get [the] (mtime|modification time|last modified date|modification date) of {file}",
        "?what is the (modification time|last modified date|modification date|mtime) of {file}",
        "?on (which|what) (day|date) was {file} (modified|changed|last modified)",
        "?how (old|recent) is [the file] {file}",
        "find out when {file} was [last] (modified|changed|edited)",
        "print the (modification time|mtime) of {file}",
        "tell me when {file} was (last|) (changed|modified|edited)",
    ],
    tags="stat mtime")

intent("stat-atime",
    run={"gnu": "stat -c %x {file}", "bsd": "stat -f %Sa {file}"},
    say=[
        "?when was {file} last (accessed|read|opened|used)",
        "=[the] [last] access (time|date) of {file}",
        "=[the] (date|time) of the last access (of|to) {file}",
        "get [the] (atime|access time|last access time) of {file}",
        "?what is the [last] access time of {file}",
        "find out when {file} was last (accessed|read|opened)",
        "print the access time of {file}",
        "tell me when {file} was (last |)(accessed|read|opened)",
    ],
    tags="stat atime", weight=.7)

intent("stat-btime",
    run={"gnu": "stat -c %w {file}", "bsd": "stat -f %SB {file}"},
    say=[
        "?when was {file} created",
        "=[the] (creation|birth) (time|date) of {file}",
        "=[the] (date|time) (when|at which) {file} was created",
        "get [the] (creation|birth) (time|date) of {file}",
        "?what is the creation (date|time) of {file}",
        "find out when {file} was created",
        "print the (creation|birth) (time|date) of {file}",
        "tell me when {file} was created",
    ],
    tags="stat birth", weight=.7)

intent("stat-fs",
    run={"gnu": "stat -f -c %T {dir}"},
    say=[
        "?what (file system|filesystem|type of file system|file system type|filesystem type) (is|does) {dir} (on|use|using|have|located on)",
        "=[the] (file system|filesystem) type of {dir}",
        "?which (file system|filesystem) type (is|does) {dir} (on|use)",
        "?is {dir} on ext4 or (something else|xfs|btrfs)",
        "find out the (file system|filesystem) type of {dir}",
        "get the (filesystem|file system) type (of|for|under) {dir}",
        "print the type of [the] file system (holding|under|of) {dir}",
        "tell me the (filesystem|file system) type at {dir}",
    ],
    tags="stat fs", weight=.5)

intent("file-type",
    run="file {file}",
    say=[
        "?what (type|kind|sort) of file is {file}",
        "?what (type|kind) (is|of thing is) [the file] {file}",
        "=[the] (type|file type|kind) of [the file] {file}",
        "(determine|detect|identify|find out|guess|check) [the] (type|file type|kind|format) of {file}",
        "?what (format|file format) (is|does) {file} (in|have|use)",
        "?is {file} (a text file or binary|text or binary|a binary file|a script or a binary)",
        "file {file}",
        "?what is {file} , (really|actually|text or binary)",
        "identify [the file] {file}",
        "tell me what (kind|type|sort) of file {file} is",
        "find out what {file} is",
    ],
    tags="file")

intent("file-mime",
    run={"gnu": "file -i {file}", "bsd": "file -I {file}"},
    say=[
        "=[the] (mime type|mime|mimetype|media type|content type) of {file}",
        "?what (mime type|mimetype|media type) (does {file} have|is {file})",
        "?what is the (mime type|mimetype|media type) of {file}",
        "=[the] (encoding|character encoding|charset|character set|text encoding) of {file}",
        "?what (encoding|character encoding|charset) (does {file} (have|use)|is {file} (in|using))",
        "?is {file} (utf-8|utf8|in utf-8|ascii or utf-8)",
        "?which (encoding|charset|character encoding) (does|has) {file} [have|use]",
        "(detect|determine|find out|guess|check) [the] (encoding|charset|mime type|character encoding) of {file}",
        "file mime type {file}",
    ],
    tags="file mime encoding")

intent("file-all",
    run=["file {dir}/*", "file *"],
    say=[
        "=[the] (type|file type|kind) of (each|every) file [(in {dir}|here|in this directory)]",
        "=[the] (types|file types|kinds) of all files [(in {dir}|here|in this directory)]",
        "?what (type|kind|types|kinds) (is|are) (each|every|the) (file|files) (in {dir}|here) [of]",
        "(determine|detect|identify|find out) [the] (type|file type) of (all|every|each) (file|files) [in {dir}]",
        "identify all [the] files [in {dir}]",
        "?what kind of files are (in {dir}|here)",
        "file type of everything [in {dir}]",
        "run file on (all|every) (file|files) [in {dir}]",
    ],
    tags="file", weight=.6)

intent("test-exists",
    run="test -e {path} && echo yes || echo no",
    say=[
        "?does {path} exist",
        "?does [the] (file|path) {path} exist",
        "?is there (a file|something|anything) (called|named|at) {path}",
        "check (if|whether|that) {path} exists",
        "check (if|whether) [the] (file|path) {path} exists",
        "test (if|whether) {path} exists",
        "see (if|whether) {path} (exists|is there|is present)",
        "find out (if|whether) {path} exists",
        "tell me (if|whether) {path} exists",
        "check (for|on) the existence of {path}",
        "say (yes or no|if) {path} exists",
    ],
    tags="test")

intent("test-dir",
    run="test -d {path} && echo yes || echo no",
    say=[
        "?is {path} a (directory|folder|dir)",
        "check (if|whether) {path} is a (directory|folder|dir)",
        "test (if|whether) {path} is a (directory|folder|dir)",
        "?does [the] (directory|folder) {path} exist",
        "?is there a (directory|folder) (called|named|at) {path}",
        "check (if|whether) [the] (directory|folder|dir) {path} exists",
        "test (if|whether) [the] (directory|folder|dir) {path} exists",
        "see (if|whether) [the] (directory|folder) {path} (exists|is there)",
        "find out (if|whether) {path} is a (folder|directory)",
    ],
    tags="test dir", weight=.7)

intent("tree",
    run=["tree {dir}", "tree"],
    say=[
        "=[the] (directory tree|tree|folder tree|directory structure|folder structure|file tree) [of {dir}]",
        "=[the] (structure|hierarchy|layout) of {dir}",
        "=[the] (structure|hierarchy|layout) of (this|the current) (directory|folder)",
        "(show|print|display|draw) {dir} as a tree",
        "tree {dir}",
        "list {dir} as a tree",
        "list (files|everything|the files) in {dir} (as a tree|in a tree|in tree form)",
        "?what does the (directory|folder|tree) structure of {dir} look like",
        "(draw|print|show) a tree of [the files in] {dir}",
        "=[a] tree (view|listing) [of {dir}]",
        "visualize the (directory|folder) structure [of {dir}]",
    ],
    tags="tree")

intent("tree-depth",
    run=["tree -L {n} {dir}", "tree -L {n}"],
    say=[
        "=[the] (directory tree|tree|folder tree|directory structure) [of {dir}] (down to|up to|to a depth of|limited to|with) {n} (levels|level)",
        "tree {n} (levels|level) (deep|down) [of {dir}]",
        "(show|print|display) {dir} as a tree , {n} levels deep",
        "=[the] first {n} levels of the (directory tree|tree|directory structure|folder structure) [of {dir}]",
        "tree with (depth|a depth of|max depth) {n} [of {dir}]",
        "=[a] tree (view|listing) [of {dir}] (only|at most|no more than) {n} levels deep",
        "list {dir} as a tree (up to|down to|with) {n} levels",
        "limit the tree [of {dir}] to {n} levels",
    ],
    tags="tree depth")

intent("tree-dirs",
    run=["tree -d {dir}", "tree -d"],
    say=[
        "=[the] (directory tree|tree|folder tree) [of {dir}] (with directories only|without files|only directories|only folders|just the folders|directories only)",
        "tree of (directories|folders) only [(in|of|under) {dir}]",
        "=[a] tree of [all] [the] (directories|folders|subdirectories|subfolders) (in|of|under) {dir}",
        "(show|print|display) [only] [the] (folders|directories) of {dir} as a tree",
        "tree (only|just) (directories|folders|dirs) [of {dir}]",
        "=[the] folder hierarchy of {dir} without files",
        "list (only|just) (directories|folders) of {dir} as a tree",
        "=[a] tree [of {dir}] but (no|not the|without the) files",
    ],
    tags="tree dirs")

intent("tree-all",
    run=["tree -a {dir}", "tree -a"],
    say=[
        "=[the] (directory tree|tree|folder tree) [of {dir}] (with|including) hidden files",
        "tree [of {dir}] (with|including) hidden files",
        "=[a] tree (view|listing) [of {dir}] (with|including|that shows) hidden (files|entries|ones)",
        "(show|print|display) {dir} as a tree , hidden files (too|included|as well)",
        "tree with (dotfiles|hidden files) [of {dir}]",
        "list {dir} as a tree (with|including) hidden files",
        "=tree [of {dir}] and show hidden files (too|as well)",
        "show hidden files in the tree [of {dir}]",
    ],
    tags="tree hidden", weight=.7)

intent("tree-ignore",
    run=["tree -I '{name}' {dir}", "tree -I '{name}'"],
    say=[
        "=[the] (directory tree|tree|folder tree) [of {dir}] (without|excluding|ignoring|except) {name}",
        "tree [of {dir}] (without|excluding|ignoring|but ignore|but skip) {name}",
        "=[a] tree (view|listing) [of {dir}] (without|excluding|ignoring) [the] (folder|directory) {name}",
        "(show|print|display) {dir} as a tree (without|but leave out|excluding|but ignore) {name}",
        "list {dir} as a tree (without|excluding) {name}",
        "(ignore|exclude|leave out|skip) {name} in the tree [of {dir}]",
        "tree but not {name} [in {dir}]",
        "=project tree without {name}",
    ],
    tags="tree exclude", weight=.7)

intent("tree-size",
    run=["tree -h --du {dir}", "tree -h --du"],
    say=[
        "=[the] (directory tree|tree|folder tree) [of {dir}] with sizes",
        "tree [of {dir}] with [human readable] [file] sizes",
        "=[a] tree (view|listing) [of {dir}] (with|showing|including) [the] (sizes|file sizes|size of each file and folder)",
        "(show|print|display) {dir} as a tree with sizes",
        "tree with (sizes|disk usage) [of {dir}]",
        "list {dir} as a tree (with|and show) [the] sizes",
        "=sizes (of everything|) [in {dir}] as a tree",
        "show how big everything is [in {dir}] , as a tree",
    ],
    tags="tree size", weight=.6)
