"""chmod: permissions of files and directories."""
from training.dsl import compose, intent

RECURSE = "(recursively|and everything (in|under|below) it|and all its contents|with all its contents|and all files in it|including (subfolders|subdirectories)|and its (subfolders|subdirectories))"

intent("chmod-x",
    run="chmod +x {file}",
    say=[
        "make {file} executable",
        "make [the] (script|file|program) {file} executable",
        "chmod +x {file}",
        "(set|add|give|turn on) [the] (execute|executable|exec|x) (bit|permission|flag|permissions|right) (on|to|for) {file}",
        "give {file} execute (permission|permissions|rights)",
        "allow {file} to be (executed|run)",
        "(mark|flag) {file} as executable",
        "let {file} (run|be run) (as a program|as a script|)",
        "turn {file} into an executable",
        "{file} (should|must) be executable",
        "add execute (permission|permissions) to {file}",
        "i (can't|cannot) run {file} , make it executable",
    ],
    tags="chmod")

intent("chmod-x-user",
    run="chmod u+x {file}",
    say=[
        "make {file} executable (for|by) (the owner|me|its owner|myself|the owner only|me only)",
        "(set|add|give) execute permission (on|to|for) {file} (for|to) (the owner|me) [only]",
        "let (only the owner|only me|the owner) (run|execute) {file}",
        "add execute permission for (the owner|the user|me) (to|on) {file}",
        "chmod u+x {file}",
        "allow (the owner|me) to (run|execute) {file}",
        "give (the owner|me) execute (permission|rights) (on|for) {file}",
    ],
    tags="chmod")

intent("chmod-x-ext",
    run="chmod +x *.{ext}",
    say=[
        "make [all] [the] {ext} files executable [(here|in this folder|in the current directory)]",
        "make (every|each) {ext} file executable [here]",
        "(set|add|give) [the] execute (bit|permission) (on|to|for) [all] [the] {ext} files [here]",
        "chmod +x *.{ext}",
        "give all {ext} files execute (permission|permissions)",
        "mark [all] {ext} files as executable",
        "allow all {ext} files to be (run|executed)",
        "all {ext} files (here|) should be executable",
    ],
    tags="chmod glob")

intent("chmod-minus-x",
    run="chmod -x {file}",
    say=[
        "(remove|take away|drop|clear|unset|revoke) [the] (execute|executable|exec) (bit|permission|flag|permissions|right) (from|on|of) {file}",
        "make {file} (non-executable|not executable|non executable)",
        "{file} should not be executable (anymore|any more|)",
        "chmod -x {file}",
        "stop {file} from being (executable|executed|run)",
        "(prevent|forbid) (anyone from |)(running|executing) {file}",
        "(do not|don't) allow {file} to be (run|executed)",
        "turn off [the] execute (bit|permission) (on|of) {file}",
    ],
    tags="chmod")

intent("chmod-perm",
    run="chmod {perm} {file}",
    say=[
        "(set|change) [the] (permissions|permission|mode|access rights|rights) (of|on|for) {file} to {perm}",
        "chmod {file} to {perm}",
        "chmod {perm} {file}",
        "give {file} [the] (permissions|permission|mode) {perm}",
        "(set|change) {file} to [(mode|permissions)] {perm}",
        "{file} should have [the] (permissions|mode) {perm}",
        "make {file} {perm}",
        "make [the] (mode|permissions) of {file} {perm}",
        "apply [the] (mode|permissions) {perm} to {file}",
        "{perm} permissions (on|for) {file}",
        "set permissions {perm} (on|for) {file}",
        "use chmod to (set|give) {file} {perm}",
    ],
    tags="chmod")

intent("chmod-perm-dir",
    run="chmod {perm} {dir}",
    say=[
        "(set|change) [the] (permissions|mode|access rights) (of|on|for) [the] (directory|folder|dir) {dir} to {perm}",
        "chmod [the] (directory|folder|dir) {dir} to {perm}",
        "chmod {perm} [the] (directory|folder|dir) {dir}",
        "give [the] (directory|folder|dir) {dir} [the] (permissions|mode) {perm}",
        "[the] (directory|folder|dir) {dir} should have [the] (permissions|mode) {perm}",
        "make [the] (directory|folder|dir) {dir} {perm}",
        "(set|change) [the] (directory|folder) {dir} to (mode|permissions) {perm}",
        "set permissions {perm} (on|for) [the] (directory|folder) {dir}",
    ],
    tags="chmod dir")

intent("chmod-two",
    run="chmod {perm} {file} {file2}",
    say=[
        "(set|change) [the] (permissions|mode) (of|on|for) {file} and {file2} to {perm}",
        "chmod {file} and {file2} to {perm}",
        "chmod {perm} {file} and {file2}",
        "give {file} and {file2} [the] (permissions|mode) {perm}",
        "{file} and {file2} should [both] have [the] (permissions|mode) {perm}",
        "make [both] {file} and {file2} {perm}",
        "set permissions {perm} (on|for) {file} and {file2}",
    ],
    tags="chmod", weight=.8)

intent("chmod-ext",
    run="chmod {perm} *.{ext}",
    say=[
        "(set|change) [the] (permissions|mode) (of|on|for) [all] [the] {ext} files to {perm} [(here|in this folder)]",
        "chmod [all] [the] {ext} files to {perm}",
        "chmod {perm} [all] {ext} files",
        "give [all] [the] {ext} files [the] (permissions|mode) {perm}",
        "all {ext} files should have [the] (permissions|mode) {perm}",
        "make [all] [the] {ext} files {perm}",
        "chmod {perm} *.{ext}",
        "set permissions {perm} (on|for) (every|each) {ext} file",
    ],
    tags="chmod glob")

intent("chmod-R",
    run="chmod -R {perm} {dir}",
    say=[
        "(set|change) [the] (permissions|permission|mode|access rights) (of|on|for) {dir} " + RECURSE + " to {perm}",
        "(set|change) [the] (permissions|mode) (of|on|for) {dir} to {perm} recursively",
        "(set|change) [the] (permissions|mode) (of|on|for) (everything|all files and (folders|directories)) (in|under|below) {dir} to {perm}",
        "recursively (set|change) [the] (permissions|mode) (of|on|for) {dir} to {perm}",
        "recursively chmod {dir} to {perm}",
        "chmod {dir} recursively to {perm}",
        "chmod -R {perm} {dir}",
        "chmod {perm} everything (in|under) {dir}",
        "give (everything|all files and (folders|directories)) (in|under) {dir} [the] (permissions|mode) {perm}",
        "give {dir} " + RECURSE + " [the] (permissions|mode) {perm}",
        "make {dir} and everything (in|below) it {perm}",
        "apply {perm} [permissions] recursively to {dir}",
    ],
    tags="chmod recursive")

intent("chmod-files-only",
    run="find {dir} -type f -exec chmod {perm} {{}} +",
    say=[
        "(set|change) [the] (permissions|permission|mode) (of|on|for) all files [but not (directories|folders)] (in|under|below) {dir} to {perm}",
        "chmod [all] [the] files (in|under|below) {dir} to {perm} (but not|without|not) [the] (directories|folders)",
        "chmod (only|just) [the] files (in|under|below) {dir} to {perm}",
        "recursively (set|change) [the] (permissions|mode) of (only|just|all) [the] files (in|under) {dir} to {perm}",
        "chmod {perm} all [the] files (under|below) {dir} [(but not|not) [the] (directories|folders)]",
        "find all files (in|under) {dir} and chmod them [to] {perm}",
        "find all files (in|under) {dir} and (set|change) their (permissions|mode) to {perm}",
        "give all files (in|under|below) {dir} [the] (permissions|mode) {perm}",
        "make all files (but not (directories|folders)|only) (in|under) {dir} {perm}",
        "files only , set (mode|permissions) {perm} recursively (in|under) {dir}",
    ],
    default={"dir": "."}, tags="find chmod")

intent("chmod-dirs-only",
    run="find {dir} -type d -exec chmod {perm} {{}} +",
    say=[
        "(set|change) [the] (permissions|permission|mode) (of|on|for) all (directories|folders|subdirectories|subfolders) [but not files] (in|under|below) {dir} to {perm}",
        "chmod [all] [the] (directories|folders|subdirectories) (in|under|below) {dir} to {perm} [(but not|without|not) [the] files]",
        "chmod (only|just) [the] (directories|folders) (in|under|below) {dir} to {perm}",
        "recursively (set|change) [the] (permissions|mode) of (only|just|all) [the] (directories|folders) (in|under) {dir} to {perm}",
        "chmod {perm} all [the] (directories|folders) (under|below|in) {dir}",
        "find all (directories|folders) (in|under) {dir} and chmod them [to] {perm}",
        "find all (directories|folders) (in|under) {dir} and (set|change) their (permissions|mode) to {perm}",
        "give all (directories|folders) (in|under|below) {dir} [the] (permissions|mode) {perm}",
        "make all (directories|folders) (in|under) {dir} {perm}",
        "(directories|folders) only , set (mode|permissions) {perm} recursively (in|under) {dir}",
    ],
    default={"dir": "."}, tags="find chmod dir")

intent("chmod-files-dirs",
    run="find {dir} -type f -exec chmod {perm} {{}} + -o -type d -exec chmod {perm2} {{}} +",
    say=[
        "(set|change) [the] (permissions|mode) of [all] files (in|under) {dir} to {perm} and [of] [all] (directories|folders) to {perm2}",
        "chmod [all] files (in|under) {dir} to {perm} and [all] (directories|folders) to {perm2}",
        "(in|under) {dir} (set|chmod) [all] files to {perm} and [all] (directories|folders) to {perm2}",
        "recursively set {perm} (on|for) files and {perm2} (on|for) (directories|folders) (in|under) {dir}",
        "give files {perm} and (directories|folders) {perm2} (in|under|below) {dir}",
        "make [all] files {perm} and [all] (directories|folders) {perm2} (in|under|below) {dir}",
    ],
    default={"dir": "."}, tags="find chmod", weight=.8)

intent("chmod-ext-recursive",
    run="find {dir} -type f -name '*.{ext}' -exec chmod {perm} {{}} +",
    say=[
        "(set|change) [the] (permissions|mode) (of|on|for) [all] [the] {ext} files (under|below|in) {dir} to {perm}",
        "recursively (set|change) [the] (permissions|mode) of [all] {ext} files [(under|in) {dir}] to {perm}",
        "recursively chmod [all] [the] {ext} files [(under|below|in) {dir}] to {perm}",
        "find [all] {ext} files [(under|in) {dir}] and (chmod them [to]|set their (permissions|mode) to|change their (permissions|mode) to) {perm}",
        "chmod {perm} all {ext} files (under|below) {dir}",
        "give all {ext} files (under|below|in) {dir} [the] (permissions|mode) {perm}",
    ],
    default={"dir": "."}, tags="find chmod name")

intent("chmod-x-recursive-ext",
    run="find {dir} -type f -name '*.{ext}' -exec chmod +x {{}} +",
    say=[
        "make [all] [the] {ext} files (under|below|anywhere in) {dir} executable",
        "recursively make [all] [the] {ext} files executable [(in|under) {dir}]",
        "find [all] {ext} files [(in|under) {dir}] and make them executable",
        "(set|add|give) [the] execute (bit|permission) (on|to|for) [all] {ext} files (under|below|in) {dir}",
        "chmod +x all {ext} files (under|below|in) {dir}",
        "make (every|each) {ext} file (in|under|below) {dir} executable",
        "make all {ext} files executable (recursively|in all subfolders|including subdirectories)",
    ],
    default={"dir": "."}, tags="find chmod name")

intent("chmod-readonly",
    run="chmod a-w {file}",
    say=[
        "make {file} (read only|read-only|readonly)",
        "(remove|take away|revoke|drop) [the] write (permission|permissions|access) (from|on|for) {file} [(for everyone|for all|from everybody)]",
        "write(-| )protect {file}",
        "protect {file} (from|against) (changes|writing|being changed|modification)",
        "{file} should be (read only|read-only)",
        "nobody should (write to|change|modify) {file}",
        "set {file} to read only",
        "make {file} not writable (for anyone|by anybody|)",
        "(prevent|stop) (anyone|everyone) from (writing to|changing) {file}",
    ],
    tags="chmod readonly")

intent("chmod-writable",
    run="chmod u+w {file}",
    say=[
        "make {file} writable [(for|by) (me|the owner)]",
        "(add|give|grant) write (permission|permissions|access) (to|on|for) {file} [(for|to) (the owner|me)]",
        "remove the (write protection|read only flag|read-only flag) (from|of) {file}",
        "{file} should be writable (for me|by me|again|)",
        "let me (write to|change|edit|modify) {file}",
        "allow (the owner|me) to (write to|change|modify) {file}",
        "make {file} (no longer read only|editable)",
        "chmod u+w {file}",
    ],
    tags="chmod writable")

intent("chmod-private",
    run="chmod 600 {file}",
    say=[
        "make {file} (private|readable only by me|readable and writable only by me|accessible only to me|accessible only to the owner)",
        "make {file} readable and writable (only by|by|for) (the owner only|its owner|the owner|me only)",
        "only (i|the owner|its owner|me) should be able to (read and write|read or write|read|access) {file}",
        "(restrict|limit) [access to] {file} to (me|the owner|its owner) [only]",
        "let (nobody|no one) (else|but me) (read|see|access) {file}",
        "no one else should (read|see|access) {file}",
        "set [the] permissions of {file} so only (i|the owner) can read and write [it]",
        "protect {file} so that only (i|the owner) can read [and write] it",
    ],
    tags="chmod private")

intent("chmod-private-dir",
    run="chmod 700 {dir}",
    say=[
        "make [the] (directory|folder|dir) {dir} (private|accessible only to me|accessible only to the owner|only accessible by me)",
        "only (i|the owner|me) should be able to (open|enter|access|use) [the] (directory|folder|dir) {dir}",
        "(restrict|limit) [access to] [the] (directory|folder) {dir} to (me|the owner) [only]",
        "let (nobody|no one) else (into|see|open|enter|access) [the] (directory|folder) {dir}",
        "keep others out of [the] (directory|folder|dir) {dir}",
        "[the] (directory|folder) {dir} should be private",
        "no one else should (enter|open|access) [the] (directory|folder) {dir}",
    ],
    tags="chmod private dir")

intent("chmod-all-read",
    run="chmod a+r {file}",
    say=[
        "make {file} (readable for everyone|readable by everyone|world readable|readable for all|readable by anybody|world-readable)",
        "(let|allow) (everyone|everybody|anyone|all users) [to] (read|see|view) {file}",
        "(give|grant) (everyone|everybody|all users|all) read (access|permission|permissions) (to|on|for) {file}",
        "add read (permission|access) for (everyone|all|everybody|all users) (to|on) {file}",
        "everyone should be able to read {file}",
        "chmod a+r {file}",
        "{file} should be readable (for|by) (everyone|all|anyone)",
    ],
    tags="chmod read")

intent("chmod-group-write",
    run="chmod g+w {file}",
    say=[
        "make {file} (writable for the group|writable by the group|group writable|group-writable)",
        "(let|allow) the group [to] (write to|change|modify|edit) {file}",
        "(give|grant) the group write (access|permission|permissions) (to|on|for) {file}",
        "add write (permission|access) for the group (to|on) {file}",
        "the group should be able to (write to|edit|change) {file}",
        "add group write (permission|permissions) (to|on) {file}",
        "chmod g+w {file}",
    ],
    tags="chmod group")

intent("chmod-group-write-R",
    run="chmod -R g+w {dir}",
    say=[
        "make {dir} " + RECURSE + " (writable for the group|group writable|writable by the group)",
        "recursively (give|grant) the group write (access|permission) (to|on) {dir}",
        "(let|allow) the group [to] (write to|change|modify) (everything|all files) (in|under) {dir}",
        "(give|grant) the group write (access|permission) to (everything|all files) (in|under) {dir}",
        "add group write (permission|permissions) recursively (to|on|in) {dir}",
        "make everything (in|under) {dir} group writable",
        "chmod -R g+w {dir}",
    ],
    tags="chmod group recursive")

intent("chmod-no-others",
    run="chmod o-rwx {file}",
    say=[
        "(remove|take away|revoke|drop) all (permissions|rights|access) (from|for|of) (others|other users|the world) (on|for|to) {file}",
        "others should (have no access to|not be able to access) {file}",
        "(deny|forbid) (others|other users) [all] access to {file}",
        "(lock|keep|shut) (others|other users|everyone else) out of {file}",
        "(remove|revoke) [the] access (of|for) others (to|on) {file}",
        "chmod o-rwx {file}",
        "no (access|permissions) for others (to|on) {file}",
    ],
    tags="chmod others")

intent("chmod-go-w-R",
    run="chmod -R go-w {dir}",
    say=[
        "(remove|take away|revoke) write (permission|permissions|access) (from|for) (group and others|everyone but the owner|everyone except the owner|others and the group) (on|in|for|recursively in) {dir} [recursively]",
        "recursively (remove|revoke) write (permission|access) (from|for) group and others (on|in) {dir}",
        "only the owner should be able to write to (anything|files) (in|under) {dir}",
        "chmod -R go-w {dir}",
        "make everything (in|under) {dir} writable only (by|for) (the owner|its owner)",
    ],
    tags="chmod recursive", weight=.6)

intent("chmod-reference",
    run={"gnu": "chmod --reference={file} {file2}", "bsd": "chmod $(stat -f %Lp {file}) {file2}"},
    say=[
        "(copy|take|transfer) [the] (permissions|mode) (of|from) {file} to {file2}",
        "(give|set) {file2} the same (permissions|mode) as {file}",
        "make [the] (permissions|mode) of {file2} (the same as|like|equal to) (those of |that of |){file}",
        "{file2} should have the same (permissions|mode) as {file}",
        "set [the] (permissions|mode) of {file2} (like|to that of|to those of) {file}",
        "use {file} as [a] reference for [the] permissions of {file2}",
        "clone [the] permissions (of|from) {file} to {file2}",
    ],
    tags="chmod reference", weight=.7)

intent("chmod-suid",
    run="chmod u+s {file}",
    say=[
        "(set|add|turn on|enable) [the] (suid|setuid|set uid) bit (on|for|of) {file}",
        "make {file} (suid|setuid)",
        "(let|make) {file} run as its owner",
        "(set|add) suid (on|to) {file}",
        "chmod u+s {file}",
        "give {file} the (suid|setuid) (bit|flag)",
    ],
    tags="chmod suid", weight=.6)

intent("chmod-sticky",
    run="chmod +t {dir}",
    say=[
        "(set|add|turn on|enable) [the] sticky bit (on|for|of) {dir}",
        "make {dir} sticky",
        "let only owners (delete|remove) their files in {dir}",
        "(set|add) sticky (on|to|for) [the] (directory|folder) {dir}",
        "chmod +t {dir}",
        "give {dir} the sticky bit",
    ],
    tags="chmod sticky", weight=.6)

intent("chmod-setgid-dir",
    run="chmod g+s {dir}",
    say=[
        "(set|add|turn on|enable) [the] (sgid|setgid|set gid) bit (on|for|of) {dir}",
        "make new files in {dir} (inherit|get|take) (its group|the group of the directory|the group)",
        "let new files in {dir} (inherit|get) (its group|the group of the folder)",
        "make {dir} setgid",
        "chmod g+s {dir}",
        "files created in {dir} should (inherit|belong to) its group",
    ],
    tags="chmod sgid", weight=.6)

# ---------------------------------------------------------------- composed: symbolic modes

WHO = [("(the owner|the user)", "u"), ("the group", "g"), ("(others|other users|everybody else)", "o"), ("(everyone|everybody|all users|all)", "a"),
       ("(the owner and the group|user and group)", "ug"), ("(the group and others|group and others)", "go")]
WHAT = [("read", "r"), ("write", "w"), ("(execute|execution)", "x"), ("read and write", "rw"), ("read and execute", "rx"), ("(full|all|read, write and execute)", "rwx")]


@compose("chmod-symbolic", weight=5, tags="chmod")
def chmod_symbolic(rng):
    """Who may do what, given or taken away, on a file or a whole directory."""
    who, u = rng.choice(WHO)
    what, p = rng.choice(WHAT)
    deep = rng.random() < .3
    target = "{dir}" if deep else "{file}"
    on = rng.choice(["{dir} recursively", "everything (in|under) {dir}", "all files and (folders|directories) (in|under) {dir}"]) if deep else "{file}"
    if rng.random() < .6:
        sign = "+"
        say = rng.choice(["(give|grant) %s %s (permission|permissions|access|rights) (to|on|for) %s" % (who, what, on),
                          "add %s (permission|permissions|access) for %s (to|on) %s" % (what, who, on),
                          "(give|grant) %s (permission|permissions|access) (to|on|for) %s to %s" % (what, on, who),
                          "set %s (permission|permissions) for %s on %s" % (what, who, on)])
        if say.startswith("set"):
            sign = "="
    else:
        sign = "-"
        say = rng.choice(["(remove|take away|revoke|drop) %s (permission|permissions|access|rights) (from|for) %s (on|to|for) %s" % (what, who, on),
                          "(remove|revoke) %s (permission|permissions|access) (on|to) %s (from|for) %s" % (what, on, who),
                          "(deny|forbid) %s %s (access|permission) (to|on) %s" % (who, what, on)])
    return say, "chmod %s%s%s%s %s" % ("-R " if deep else "", u, sign, p, target)
