"""zip, gzip, xz, bzip2, zstd, 7z and rar."""
from training.dsl import intent

MAKE = "(create|make|build|produce|generate)"

# ---------------------------------------------------------------- zip

intent("zip-dir",
    run="zip -r {dir:base}.zip {dir}",
    say=[
        "zip [the] (directory|folder|dir) {dir}",
        "zip [up] {dir}",
        "(compress|pack|archive|turn) [the] [(directory|folder)] {dir} (into|as|to|in) a zip [(file|archive)]",
        MAKE + " [a] zip [(file|archive)] (of|from|out of|with) [the] [(directory|folder)] {dir}",
        "put [the] (directory|folder) {dir} (in|into) a zip [(file|archive)]",
        "(zip|compress with zip) [the] whole (folder|directory) {dir}",
        "compress [the] (folder|directory) {dir} (with|using) zip",
        "zip {dir} recursively",
        "recursively zip {dir}",
        "i need a zip (of|from) {dir}",
        "zip everything (in|inside) [the] (folder|directory) {dir}",
    ],
    tags="zip create")

intent("zip-dir-named",
    run="zip -r {archive} {dir}",
    say=[
        "zip [the] [(directory|folder|dir)] {dir} (to|into|as|in) {archive}",
        "zip up {dir} (as|to|into) {archive}",
        "(compress|pack|archive) [the] [(directory|folder)] {dir} (into|as|to|in) [the|a] zip [(file|archive)] [(called|named)] {archive}",
        MAKE + " [a] zip [(file|archive)] [(called|named)] {archive} (of|from|out of|with|containing) [the] [(directory|folder)] {dir}",
        "put [the] (directory|folder) {dir} (in|into) [the|a] zip [(file|archive)] {archive}",
        "zip everything (in|inside) {dir} (to|into|as) {archive}",
        "zip {archive} {dir}",
        "add [the] (directory|folder) {dir} to [the] [new] zip [file] {archive}",
        "save [the] (folder|directory) {dir} as [a zip] {archive}",
        "recursively zip {dir} into {archive}",
    ],
    tags="zip create")

intent("zip-files",
    run="zip {archive} {file} {file2}",
    say=[
        "zip {file} and {file2} (to|into|as|in) {archive}",
        "(compress|pack|put|add) {file} and {file2} (into|in|to) [the|a] zip [(file|archive)] {archive}",
        MAKE + " [a] zip [(file|archive)] {archive} (of|from|out of|with|containing) {file} and {file2}",
        "zip [the] [two] files {file} and {file2} (to|into|as) {archive}",
        "zip up {file} and {file2} as {archive}",
        "zip {archive} {file} {file2}",
        "bundle {file} and {file2} in [the] zip {archive}",
        "{file} and {file2} should go into [the] zip {archive}",
    ],
    tags="zip create")

intent("zip-file",
    run="zip {file:stem}.zip {file}",
    say=[
        "zip {file}",
        "zip [the] file {file}",
        "(compress|pack|archive|turn) {file} (into|as|to) a zip [(file|archive)]",
        MAKE + " [a] zip [(file|archive)] (of|from|out of|with) [the file] {file}",
        "put {file} (in|into) a zip [(file|archive)]",
        "compress {file} (with|using) zip",
        "zip up {file}",
        "i need {file} (as a zip|zipped)",
    ],
    tags="zip create")

intent("zip-ext",
    run="zip {archive} *.{ext}",
    say=[
        "zip [all] [the] {ext} files (to|into|as|in) {archive}",
        "(compress|pack|put|add|collect) [all] [the] {ext} files (into|in|to) [the|a] zip [(file|archive)] {archive}",
        MAKE + " [a] zip [(file|archive)] {archive} (of|from|out of|with|containing) [all] [the] {ext} files",
        "zip up [all] {ext} files as {archive}",
        "zip every {ext} file (to|into) {archive}",
        "zip all files ending in {ext} (to|into|as) {archive}",
        "all {ext} files should go into [the] zip {archive}",
        "bundle [all] {ext} files in [the] zip {archive}",
    ],
    tags="zip create glob")

intent("zip-password",
    run="zip -er {archive} {dir}",
    say=[
        "zip [the] [(directory|folder)] {dir} (to|into|as) {archive} (with|using|protected by|protected with) a password",
        MAKE + " [a|an] (password protected|encrypted|password-protected) zip {archive} (of|from|with|containing) {dir}",
        "encrypt and zip {dir} (to|into|as) {archive}",
        "zip {dir} (to|into|as) {archive} (encrypted|with encryption)",
        "(password protect|encrypt) [the] zip {archive} (made |)(from|of) {dir}",
        "(compress|pack) {dir} (to|into) [the] zip {archive} with [a] password",
        "put {dir} in a zip {archive} that needs a password",
        "zip {archive} from {dir} and ask for a password",
    ],
    tags="zip password", weight=.7)

intent("zip-exclude",
    run="zip -r {dir:base}.zip {dir} -x '*/{name}/*'",
    say=[
        "zip {dir} (without|excluding|except|but exclude|but skip|leaving out|ignoring) [the] [(folder|directory)] {name}",
        MAKE + " [a] zip [(file|archive)] of {dir} (without|excluding|except|leaving out) [the] [(folder|directory)] {name}",
        "zip up {dir} but (skip|exclude|leave out|ignore|not) [the] [(folder|directory)] {name}",
        "(exclude|skip|leave out) {name} when zipping {dir}",
        "(compress|pack) {dir} (into|as) a zip (without|excluding) [the (folder|directory)] {name}",
        "put {dir} in a zip (file|) (without|excluding|but leave out) {name}",
        "zip everything in {dir} (except|but) [the (folder|directory)] {name}",
    ],
    tags="zip exclude", weight=.7)

intent("unzip",
    run="unzip {archive}",
    say=[
        "unzip {archive}",
        "(extract|unpack|open|expand|decompress) [the] zip [(file|archive)] {archive}",
        "(extract|unpack|decompress) {archive}",
        "unzip {archive} (here|in this folder|into the current directory)",
        "unzip [the] (file|archive|zip) {archive}",
        "extract [all] [the] (files|contents) (from|of) [the] zip [(file|archive)] {archive}",
        "get [all] [the] files out of [the] zip {archive}",
        "uncompress [the] zip [(file|archive)] {archive}",
        "unpack the contents of [the zip] {archive}",
        "open up [the] zip {archive} here",
    ],
    tags="unzip")

intent("unzip-to",
    run="unzip {archive} -d {dir}",
    say=[
        "unzip {archive} (to|into|in|inside|under) {dir}",
        "(extract|unpack|decompress) [the] zip [(file|archive)] {archive} (to|into|in) [the] [(directory|folder)] {dir}",
        "(extract|unpack) {archive} (to|into|in) {dir}",
        "unzip [the] (file|archive) {archive} (to|into|in) [the] (folder|directory) {dir}",
        "put [the] (contents|files) of [the] zip {archive} (in|into) {dir}",
        "(into|in) {dir} (unzip|unpack) {archive}",
        "unzip [the] (contents|files) of {archive} (to|into) {dir}",
        "unzip {archive} , destination {dir}",
        "get [the] files (from|out of) [the] zip {archive} into {dir}",
    ],
    tags="unzip")

intent("unzip-l",
    run="unzip -l {archive}",
    say=[
        "=[the] (contents|content) of [the] [zip] [(file|archive)] {archive}",
        "list [the] (contents|files) (of|in|inside) [the] zip [(file|archive)] {archive}",
        "=[the] files (in|inside|contained in) [the] zip [(file|archive)] {archive}",
        "?what is (in|inside) [the] zip [(file|archive)] {archive}",
        "?which files (are in|are inside|does) [the] zip [(file|archive)] {archive} [contain]",
        "look (into|inside) [the] zip [(file|archive)] {archive}",
        "list {archive} without (unzipping|extracting|unpacking) [it]",
        "see what [the] zip [(file|archive)] {archive} (contains|has inside)",
        "unzip list {archive}",
        "view [the] file list of [the] zip {archive}",
    ],
    tags="unzip list")

intent("unzip-one",
    run="unzip {archive} {file}",
    say=[
        "(unzip|extract) (only|just|a single file ,|) {file} (from|out of) [the] [zip] [(file|archive)] {archive}",
        "extract [the file] {file} (from|out of) [the] zip [(file|archive)] {archive}",
        "get (only|just|) {file} (from|out of) [the] zip {archive}",
        "unzip (only|just) {file} (from|of|in) {archive}",
        "pull {file} out of [the] zip {archive}",
        "from [the] zip {archive} (extract|unzip) (only|just|) {file}",
        "take {file} out of [the] zip [(file|archive)] {archive}",
        "restore {file} from [the] zip {archive}",
    ],
    tags="unzip")

intent("unzip-p",
    run="unzip -p {archive} {file}",
    say=[
        "(print|show|display|view|cat) [the] [file] {file} (from|in|inside|of) [the] zip [(file|archive)] {archive} (without (extracting|unzipping)|)",
        "(print|show|view|read) {file} inside {archive} without (extracting|unzipping) [it]",
        "unzip {file} from {archive} to (stdout|standard output|the screen|the terminal)",
        "=[the] (content|contents) of {file} (in|inside) [the] zip {archive}",
        "cat {file} from [the] zip {archive}",
        "read {file} out of [the] zip {archive} without unzipping it",
        "?what does {file} in [the] zip {archive} say",
    ],
    tags="unzip stdout", weight=.5)

intent("unzip-o",
    run="unzip -o {archive}",
    say=[
        "unzip {archive} (and overwrite|overwriting|with overwriting) [(all|any)] [existing] files [without asking]",
        "(extract|unpack) [the] zip {archive} (and overwrite|overwriting) (existing files|everything|without asking|without prompting)",
        "unzip {archive} without (asking|prompting) [before overwriting]",
        "unzip {archive} , overwrite (everything|all|existing files)",
        "overwrite [existing] files when unzipping {archive}",
        "unzip {archive} and replace existing files",
        "force unzip {archive}",
    ],
    tags="unzip overwrite", weight=.6)

intent("unzip-t",
    run="unzip -t {archive}",
    say=[
        "(test|check|verify) [the] [integrity of [the]] zip [(file|archive)] {archive}",
        "?is [the] zip [(file|archive)] {archive} (corrupt|broken|damaged|ok|intact|valid|corrupted)",
        "(test|check|see|verify) (if|whether) [the] zip [(file|archive)] {archive} is (corrupt|broken|damaged|ok|intact|valid)",
        "(check|test) {archive} for errors",
        "unzip test {archive}",
        "(test|verify) [the] archive {archive} without (extracting|unzipping)",
        "make sure [the] zip {archive} (is not (corrupt|damaged)|can be extracted)",
    ],
    tags="unzip test", weight=.7)

# ---------------------------------------------------------------- one file

intent("gzip",
    run="gzip {file}",
    say=[
        "gzip {file}",
        "gzip [the] file {file}",
        "(compress|shrink) {file} (with|using) gzip",
        "(compress|shrink|make smaller) [the file] {file}",
        "(compress|turn) {file} (into|to) a (.gz|gz|gzip) [file]",
        "make a gz [file] (of|from|out of) {file}",
        "gz {file}",
        "reduce the size of {file} (by compressing it|with compression)",
        "{file} should be (gzipped|compressed)",
        "replace {file} (by|with) a (compressed|gzipped) version",
    ],
    tags="gzip")

intent("gzip-k",
    run="gzip -k {file}",
    say=[
        "gzip {file} (and|but) (keep|keeping) [the] (original|original file)",
        "gzip {file} (keeping|without (deleting|removing)|without losing) [the] (original|original file|input)",
        "(compress|shrink) {file} with gzip (and|but) keep (it|the original)",
        "(compress|shrink) {file} (and|but) keep the (original|uncompressed file)",
        "make a (gzipped|compressed) copy of {file}",
        "gzip [but] (keep|do not delete) {file}",
        "gzip a copy of {file}",
        "keep {file} and also make a (.gz|gzipped) (version|copy)",
    ],
    tags="gzip keep")

intent("gzip-9",
    run="gzip -9 {file}",
    say=[
        "gzip {file} (with (maximum|max|best|the best|the highest) compression|as small as possible|as much as possible|at level 9|with level 9)",
        "(compress|shrink) {file} (with|using) gzip (at|with) (maximum|max|best|highest) [compression] (level|compression)",
        "(maximum|best|max) gzip compression (for|of|on) {file}",
        "(compress|shrink) {file} as much as possible (with|using) gzip",
        "gzip best {file}",
        "use the (highest|best|maximum) gzip level (on|for) {file}",
        "squeeze {file} as small as gzip can [make it]",
    ],
    tags="gzip level", weight=.6)

intent("gzip-ext",
    run="gzip *.{ext}",
    say=[
        "gzip [all] [the] {ext} files [(here|in this folder|in the current directory)]",
        "(compress|shrink) [all] [the] {ext} files [(here|in this folder)] (with|using) gzip",
        "gzip (each|every) {ext} file [(separately|individually)]",
        "(compress|shrink) (each|every) {ext} file [(separately|individually|by itself|one by one)]",
        "gzip *.{ext}",
        "turn [all] {ext} files into (gz|gzip) files",
        "make gz files (of|from) all {ext} files",
        "compress all files ending in {ext} individually",
    ],
    tags="gzip glob")

intent("gunzip",
    run="gunzip {archive}",
    say=[
        "gunzip {archive}",
        "(decompress|uncompress|unpack|extract|expand|unzip|ungzip) [the] (gz|gzip|gzipped|.gz) file {archive}",
        "(decompress|uncompress|ungzip|unzip|expand) {archive}",
        "(decompress|uncompress) {archive} (with|using) (gzip|gunzip)",
        "undo [the] gzip [compression] (of|on) {archive}",
        "ungzip {archive}",
        "get the (original|uncompressed) file (back |)(from|out of) [the gz file] {archive}",
        "restore the (original|uncompressed) file from {archive}",
        "{archive} should be (decompressed|uncompressed)",
    ],
    tags="gunzip")

intent("gunzip-k",
    run="gunzip -k {archive}",
    say=[
        "gunzip {archive} (and|but) (keep|keeping) [the] (original|compressed file|gz|gz file|archive)",
        "(decompress|uncompress|unzip) {archive} (and|but) keep (it|the original|the compressed file|the gz file)",
        "(decompress|uncompress) [the] gz [file] {archive} without (deleting|removing) (it|the original)",
        "keep {archive} when (decompressing|uncompressing|gunzipping) it",
        "gunzip {archive} without (deleting|removing|losing) it",
        "decompress a copy of [the gz file] {archive}",
        "gunzip and keep {archive}",
    ],
    tags="gunzip keep", weight=.7)

intent("zcat",
    run="zcat {archive}",
    say=[
        "(show|print|display|view|read|output|cat) [the] (contents|content) of [the] (gz|gzipped|compressed|gzip) [(file|log)] {archive}",
        "(show|print|display|view|read|cat) [the] (gz|gzipped|compressed) [(file|log)] {archive}",
        "(show|print|view|read) {archive} without (decompressing|unpacking|unzipping|uncompressing|extracting) [it]",
        "zcat {archive}",
        "?what is (in|inside) [the] (gz|gzipped|compressed) file {archive}",
        "(decompress|uncompress) {archive} to (stdout|standard output|the screen|the terminal)",
        "gunzip {archive} to (stdout|standard output|the screen)",
        "look (into|inside) [the] (gzipped|compressed|gz) [file] {archive}",
        "read [the] compressed log {archive}",
    ],
    tags="zcat")

intent("zcat-head",
    run="zcat {archive} | head -n {n}",
    say=[
        "=[the] first {n} lines (of|in|from) [the] (gz|gzipped|compressed) [(file|log)] {archive}",
        "head {n} lines of [the] (gz|gzipped|compressed) file {archive}",
        "(show|print) [the] (first|top) {n} lines of {archive} without (decompressing|unpacking|uncompressing) it",
        "zcat [the] first {n} lines of {archive}",
        "?what are the first {n} lines (of|in) [the] (gz|gzipped|compressed) [file] {archive}",
        "=[the] top {n} lines of [the] gzipped {archive}",
        "peek at [the] first {n} lines of [the] compressed [file] {archive}",
    ],
    tags="zcat head", weight=.7)

intent("zcat-wc",
    run="zcat {archive} | wc -l",
    say=[
        "count [the] lines (in|of) [the] (gz|gzipped|compressed) [(file|log)] {archive}",
        "?how many lines (are in|are there in|does|has) [the] (gz|gzipped|compressed) [(file|log)] {archive} [have]",
        "=[the] (number of lines|line count) (in|of) [the] (gz|gzipped|compressed) [(file|log)] {archive}",
        "count lines {archive} without (decompressing|unpacking|uncompressing) [it]",
        "zcat and count lines of {archive}",
        "wc lines of [the] gzipped {archive}",
        "line count of [the] compressed [file] {archive}",
    ],
    tags="zcat wc", weight=.7)

intent("zless",
    run="zless {archive}",
    say=[
        "(page|scroll|browse) through [the] (gz|gzipped|compressed) [(file|log)] {archive}",
        "(view|open|read) [the] (gz|gzipped|compressed) [(file|log)] {archive} (in a pager|page by page|in less|with less|one page at a time)",
        "zless {archive}",
        "less [the] (gz|gzipped|compressed) [file] {archive}",
        "scroll through {archive} without (decompressing|unpacking) it",
        "(open|view) {archive} in less",
        "read [the] compressed log {archive} page by page",
    ],
    tags="zless", weight=.6)

intent("gzip-t",
    run="gzip -t {archive}",
    say=[
        "(test|check|verify) [the] [integrity of [the]] (gz|gzip|gzipped) [(file|archive)] {archive}",
        "?is [the] (gz|gzip|gzipped) file {archive} (corrupt|broken|damaged|ok|intact|valid|corrupted)",
        "(test|check|see|verify) (if|whether) [the] (gz|gzip) [file] {archive} is (corrupt|broken|damaged|ok|intact|valid)",
        "gzip test {archive}",
        "(test|verify) {archive} with gzip",
        "make sure [the] (gz|gzipped) file {archive} is not (corrupt|damaged)",
        "check the integrity of {archive}",
    ],
    tags="gzip test", weight=.6)

intent("gzip-l",
    run="gzip -l {archive}",
    say=[
        "=[the] (compression ratio|ratio) of [the gz file] {archive}",
        "=[the] (uncompressed|original) size of [the] (gz|gzipped|gzip) [file] {archive}",
        "?how (big|large) is {archive} (uncompressed|decompressed|when unpacked|after decompression)",
        "?how well is {archive} compressed",
        "=[the] compressed and uncompressed size of {archive}",
        "gzip list {archive}",
        "?what is the compression ratio of {archive}",
    ],
    tags="gzip list", weight=.5)

intent("xz",
    run="xz {file}",
    say=[
        "xz {file}",
        "(compress|shrink|pack) {file} (with|using) xz",
        "xz compress {file}",
        "make [an] xz [file] (of|from|out of) {file}",
        "(compress|turn) {file} (into|to) [an] (.xz|xz) [file]",
        "xz [the] file {file}",
        "replace {file} (by|with) an xz compressed version",
        "use xz (on|to compress) {file}",
    ],
    tags="xz")

intent("unxz",
    run="unxz {archive}",
    say=[
        "unxz {archive}",
        "(decompress|uncompress|unpack|extract|expand) [the] (xz|.xz) file {archive}",
        "(decompress|uncompress|expand) {archive} (with|using) xz",
        "(decompress|uncompress|expand) {archive}",
        "undo [the] xz [compression] (of|on) {archive}",
        "get the (original|uncompressed) file from [the xz file] {archive}",
        "xz decompress {archive}",
        "restore the original of {archive} with xz",
    ],
    tags="xz")

intent("bzip2",
    run="bzip2 {file}",
    say=[
        "(bzip2|bzip) {file}",
        "(compress|shrink|pack) {file} (with|using) (bzip2|bz2|bzip)",
        "bzip2 compress {file}",
        "make [a] (bz2|bzip2) [file] (of|from|out of) {file}",
        "(compress|turn) {file} (into|to) [a] (.bz2|bz2|bzip2) [file]",
        "bzip2 [the] file {file}",
        "replace {file} (by|with) a (bz2|bzip2) compressed version",
        "use bzip2 (on|to compress) {file}",
    ],
    tags="bzip2")

intent("bunzip2",
    run="bunzip2 {archive}",
    say=[
        "(bunzip2|bunzip) {archive}",
        "(decompress|uncompress|unpack|extract|expand) [the] (bz2|bzip2|.bz2) file {archive}",
        "(decompress|uncompress|expand) {archive} (with|using) (bzip2|bunzip2)",
        "(decompress|uncompress|expand) {archive}",
        "undo [the] (bzip2|bz2) [compression] (of|on) {archive}",
        "get the (original|uncompressed) file from [the bz2 file] {archive}",
        "bzip2 decompress {archive}",
    ],
    tags="bzip2", weight=.8)

intent("zstd",
    run="zstd {file}",
    say=[
        "(zstd|zst) {file}",
        "(compress|shrink|pack) {file} (with|using) (zstd|zstandard)",
        "zstd compress {file}",
        "make [a] (zst|zstd) [file] (of|from|out of) {file}",
        "(compress|turn) {file} (into|to) [a] (.zst|zst|zstd) [file]",
        "zstd [the] file {file}",
        "use (zstd|zstandard) (on|to compress) {file}",
    ],
    tags="zstd", weight=.7)

intent("unzstd",
    run="unzstd {archive}",
    say=[
        "unzstd {archive}",
        "(decompress|uncompress|unpack|extract|expand) [the] (zst|zstd|.zst|zstandard) file {archive}",
        "(decompress|uncompress|expand) {archive} (with|using) (zstd|zstandard)",
        "(decompress|uncompress|expand) {archive}",
        "undo [the] (zstd|zst) [compression] (of|on) {archive}",
        "get the (original|uncompressed) file from [the zst file] {archive}",
        "zstd decompress {archive}",
    ],
    tags="zstd", weight=.7)

intent("7z-create",
    run="7z a {archive} {dir}",
    say=[
        "(compress|pack|archive) {dir} (into|to|as) [the] [7z|7zip] [archive] {archive} (with|using) (7z|7zip|7-zip)",
        "7z {dir} (into|to|as) {archive}",
        MAKE + " [a] (7z|7zip|7-zip) [(archive|file)] {archive} (of|from|with|containing|out of) {dir}",
        "(compress|pack) {dir} (into|to|as) [a] (7z|7zip) [(archive|file)] [(called|named)] {archive}",
        "put {dir} (in|into) [the] (7z|7zip) [archive] {archive}",
        "7zip {dir} (into|to|as) {archive}",
        "add {dir} to [the] (7z|7zip) archive {archive}",
        "use 7z to (compress|pack) {dir} (into|to|as) {archive}",
    ],
    tags="7z create")

intent("7z-extract",
    run="7z x {archive}",
    say=[
        "(extract|unpack|open|decompress|expand) [the] (7z|7zip|7-zip) [(archive|file)] {archive}",
        "(extract|unpack|decompress) {archive} (with|using) (7z|7zip|7-zip)",
        "7z extract {archive}",
        "(extract|unpack|decompress|expand) {archive}",
        "un7z {archive}",
        "get [all] [the] files out of [the] (7z|7zip) [archive] {archive}",
        "7zip unpack {archive}",
        "unzip [the] (7z|7zip) [(file|archive)] {archive}",
    ],
    tags="7z extract")

intent("7z-list",
    run="7z l {archive}",
    say=[
        "list [the] (contents|files) (of|in|inside) [the] (7z|7zip|7-zip) [(archive|file)] {archive}",
        "=[the] (contents|content) of [the] (7z|7zip|7-zip) [(archive|file)] {archive}",
        "?what is (in|inside) [the] (7z|7zip) [(archive|file)] {archive}",
        "7z list {archive}",
        "?which files are in [the] (7z|7zip) [(archive|file)] {archive}",
        "look (into|inside) [the] (7z|7zip) [archive] {archive}",
        "list [the] contents of {archive} (with|using) 7z",
    ],
    tags="7z list", weight=.7)

intent("unrar",
    run="unrar x {archive}",
    say=[
        "(extract|unpack|open|decompress|expand) [the] rar [(archive|file)] {archive}",
        "unrar {archive}",
        "(extract|unpack) {archive} (with|using) unrar",
        "(extract|unpack|decompress|expand) {archive}",
        "get [all] [the] files out of [the] rar [archive] {archive}",
        "unrar [the] (file|archive) {archive}",
        "unzip [the] rar [(file|archive)] {archive}",
    ],
    tags="unrar", weight=.7)
