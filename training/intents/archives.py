"""Archives and compression: tar, zip, gzip and relatives, 7z, and copies with rsync and scp."""
from training.dsl import compose, intent

EXTRACT = "(extract|unpack|untar|open|expand|decompress|unarchive)"
PACK = "(compress|pack|archive|tar|bundle|wrap up|put)"
MAKE = "(create|make|build|produce|generate)"
FOLDER = "(directory|folder|dir)"


# ---------------------------------------------------------------- tar: making

intent("tar-gz-named",
    run="tar -czf {archive} {dir}",
    say=[
        "(compress|pack|archive|tar|bundle) [the] " + FOLDER + " {dir} (into|to|as|in) {archive}",
        "(compress|pack|archive|bundle|tar) {dir} (into|to|as|in) [a] [tarball] {archive}",
        MAKE + " [a|an] (archive|tarball|gzipped tarball|compressed archive|tar.gz|tar archive) (called|named|) {archive} (from|of|out of|containing|with) {dir}",
        MAKE + " {archive} (from|of|out of|containing|with) [the] (directory|folder) {dir}",
        "tar [and gzip] {dir} (into|to|as) {archive}",
        "put [the] " + FOLDER + " {dir} (in|into) [a] [tarball] {archive}",
        "back up {dir} (to|into|as) [the archive] {archive}",
        "save [the] " + FOLDER + " {dir} as {archive}",
        "pack up {dir} in {archive}",
        "make a backup of {dir} (in|as|called|named) {archive}",
        "archive [everything in] {dir} (into|to|as) {archive}",
        "tar up {dir} (as|into|to) {archive}",
    ],
    tags="tar create gzip")

intent("tar-gz-dir",
    run="tar -czf {dir:base}.tar.gz {dir}",
    say=[
        "(compress|archive|pack|bundle|tar) [the] (directory|folder|dir) {dir}",
        "tar [and gzip|and compress] {dir}",
        "tar up {dir}",
        MAKE + " [a] (tarball|tar.gz|tgz|gzipped tarball|compressed archive|tar archive|tar gz) (of|from|out of|with) [the] [(directory|folder)] {dir}",
        MAKE + " [a] gzipped (tar|archive) (of|from) {dir}",
        "(compress|pack|archive|turn) {dir} (into|as) a (tarball|tar.gz|gzipped tarball|tar gz|tgz)",
        "targz {dir}",
        "tar.gz [the] (folder|directory) {dir}",
        "gzip [the] [whole|entire] (directory|folder) {dir}",
        "put {dir} (in|into) a (tarball|tar.gz|tar archive)",
        "i want a (tarball|tar.gz) of {dir}",
    ],
    tags="tar create gzip")

intent("tar-gz-date",
    run="tar -czf {dir:base}-$(date +%F).tar.gz {dir}",
    say=[
        MAKE + " [a] (dated|date stamped) (tarball|backup|archive|tar.gz) of {dir}",
        "back up {dir} (to|into|as) a (tarball|tar.gz|compressed archive|tar archive) (with|that has) (today's date|todays date|the date|the current date) in (the|its) name",
        "(compress|archive|pack|tar) {dir} with (today's date|todays date|the current date|the date) in the (archive name|file name|name)",
        MAKE + " [a] (tarball|tar.gz|backup archive) of {dir} named (with|after) (today's date|the current date|the date)",
        "tar {dir} (into|to) an archive named with (the date|today's date|the current date)",
        "dated tar.gz backup of {dir}",
        "(make|create) a daily backup archive of {dir}",
        "archive {dir} and put the date in the file name",
    ],
    tags="tar create date")

intent("tar-create-plain",
    run="tar -cf {dir:base}.tar {dir}",
    say=[
        MAKE + " [an] uncompressed (tar|tarball|tar archive) (of|from) {dir}",
        "tar {dir} without (compression|compressing|gzip)",
        "(archive|pack|bundle) {dir} (into|as) [a] [plain] tar (without|with no|but no) compression",
        MAKE + " [a] (plain tar|plain .tar|tar file without compression) (of|from) {dir}",
        "put {dir} (in|into) a plain tar [file] , (no compression|uncompressed)",
        "pack {dir} in a tar but (don't|do not) compress [it]",
        "plain tar of {dir}",
        MAKE + " [a] .tar [file] of {dir} , not compressed",
    ],
    tags="tar create", weight=.7)

intent("tar-bz2",
    run="tar -cjf {dir:base}.tar.bz2 {dir}",
    say=[
        "(archive|tar|bundle) {dir} (with|using|via) (bzip2|bz2)",
        MAKE + " [a] (tar.bz2|bzip2 tarball|bz2 archive|bzip2 archive|bzipped tarball) (of|from|out of) {dir}",
        "tar {dir} (with|and) (bzip2|bz2)",
        "turn {dir} into a (tar.bz2|bz2 tarball|tbz2)",
        "(compress|pack) [the] (folder|directory) {dir} (into|as) [a] (tar.bz2|bzip2 tarball)",
        "put {dir} (in|into) a (tar.bz2|bzip2 archive)",
        "bzip2 [the] (whole|entire|) (directory|folder) {dir}",
        "tar.bz2 {dir}",
    ],
    tags="tar create bzip2")

intent("tar-xz",
    run="tar -cJf {dir:base}.tar.xz {dir}",
    say=[
        "(archive|tar|bundle) {dir} (with|using|via) xz",
        MAKE + " [a|an] (tar.xz|xz tarball|xz archive|txz) (of|from|out of) {dir}",
        "tar {dir} (with|and) xz",
        "turn {dir} into a (tar.xz|xz tarball|txz)",
        "(compress|pack) [the] (folder|directory) {dir} (into|as) [a] (tar.xz|xz tarball)",
        "put {dir} (in|into) a (tar.xz|xz archive)",
        "xz [the] (whole|entire|) (directory|folder) {dir}",
        "tar.xz {dir}",
        "(compress|archive) [the] (folder|directory) {dir} [as small as possible] with xz",
    ],
    tags="tar create xz")

intent("tar-zst",
    run="tar --zstd -cf {dir:base}.tar.zst {dir}",
    say=[
        "(archive|tar|bundle) {dir} (with|using|via) (zstd|zstandard)",
        MAKE + " [a] (tar.zst|zstd tarball|zstd archive) (of|from|out of) {dir}",
        "tar {dir} (with|and) (zstd|zstandard)",
        "turn {dir} into a (tar.zst|zstd tarball)",
        "(compress|pack) [the] (folder|directory) {dir} (into|as) [a] (tar.zst|zstd tarball)",
        "put {dir} (in|into) a (tar.zst|zstd archive)",
        "zstd [the] (whole|entire|) (directory|folder) {dir}",
        "tar.zst {dir}",
    ],
    tags="tar create zstd", weight=.7)

intent("tar-gz-files",
    run="tar -czf {archive} {file} {file2}",
    say=[
        "(compress|pack|archive|tar|bundle) {file} and {file2} (into|to|as|in) {archive}",
        MAKE + " [a|an] (archive|tarball|gzipped tarball|tar.gz) {archive} (from|of|out of|containing|with) {file} and {file2}",
        MAKE + " {archive} (from|out of|containing|with) {file} and {file2}",
        "tar {file} and {file2} (into|to|as) {archive}",
        "put {file} and {file2} (in|into) [the|a] [archive|tarball] {archive}",
        "bundle [both] {file} and {file2} (in|into) {archive}",
        "tar up [the files] {file} and {file2} as {archive}",
        "archive the [two] files {file} and {file2} (in|as) {archive}",
    ],
    tags="tar create gzip")

intent("tar-gz-ext",
    run="tar -czf {archive} *.{ext}",
    say=[
        "(compress|pack|archive|tar|bundle) [all] [the] {ext} files (into|to|as|in) {archive}",
        MAKE + " [a|an] (archive|tarball|gzipped tarball|tar.gz) {archive} (from|of|out of|containing|with) [all] [the] {ext} files",
        MAKE + " {archive} (from|out of|containing|with) [all] [the] {ext} files",
        "tar [all] [the] {ext} files (into|to|as) {archive}",
        "put [all] [the] {ext} files (in|into) [the|a] [archive|tarball] {archive}",
        "bundle (every|each) {ext} file (in|into) {archive}",
        "tar up [all] {ext} files as {archive}",
        "archive all files ending in {ext} (in|as|to) {archive}",
        "collect [all] {ext} files in [the] (tarball|archive) {archive}",
    ],
    tags="tar create glob")

intent("tar-exclude",
    run="tar -czf {dir:base}.tar.gz --exclude='{name}' {dir}",
    say=[
        "(compress|archive|pack|tar|bundle) {dir} (without|excluding|except|but exclude|but skip|leaving out|but leave out|ignoring) [the] [(folder|directory)] {name}",
        MAKE + " [a] (tarball|tar.gz|archive|compressed archive) of {dir} (without|excluding|except|but exclude|leaving out) {name}",
        "tar {dir} (without|excluding|but not|except) {name}",
        "tar up {dir} but (skip|exclude|leave out|ignore|not) {name}",
        "(exclude|skip|leave out) {name} when (archiving|compressing|tarring|packing) {dir}",
        "back up {dir} (to|into) a tarball (excluding|without) {name}",
        "put {dir} in a tar.gz (without|excluding|but leave out) {name}",
        "archive everything in {dir} (except|but) {name}",
    ],
    tags="tar create exclude")

intent("tar-exclude-named",
    run="tar -czf {archive} --exclude='{name}' {dir}",
    say=[
        "(compress|archive|pack|tar|bundle) {dir} (into|to|as) {archive} (without|excluding|except|but exclude|but skip|leaving out|ignoring) [the] [(folder|directory)] {name}",
        MAKE + " [a] [tarball|archive] {archive} of {dir} (without|excluding|except|but exclude|leaving out) {name}",
        "tar {dir} (to|into|as) {archive} (without|excluding|but not|except) {name}",
        "(excluding|without) {name} , (compress|archive|tar) {dir} (into|to|as) {archive}",
        "(exclude|skip|leave out) {name} when (archiving|compressing|packing) {dir} (into|to|as) {archive}",
        "back up {dir} (to|into) {archive} (excluding|without) {name}",
        "put {dir} (in|into) {archive} (without|excluding|but leave out) {name}",
        "archive everything in {dir} (except|but) {name} (in|into|as) {archive}",
    ],
    tags="tar create exclude")

intent("tar-exclude-ext",
    run="tar -czf {dir:base}.tar.gz --exclude='*.{ext}' {dir}",
    say=[
        "(compress|archive|pack|tar|bundle) {dir} (without|excluding|except|but exclude|but skip|leaving out|ignoring) [all] [the] {ext} files",
        MAKE + " [a] (tarball|tar.gz|archive) of {dir} (without|excluding|except|but exclude|leaving out) [all] {ext} files",
        "tar {dir} (without|excluding|but not|except) [the] {ext} files",
        "tar up {dir} but (skip|exclude|leave out|ignore) {ext} files",
        "(exclude|skip|leave out) {ext} files when (archiving|compressing|tarring|packing) {dir}",
        "back up {dir} (to|into) a tarball (excluding|without) {ext} files",
        "put everything (from|of) {dir} (except|but) {ext} files in a (tar.gz|tarball)",
        "(archive|compress) {dir} , no {ext} files",
    ],
    tags="tar create exclude")

# ---------------------------------------------------------------- tar: taking apart

intent("tar-extract",
    run="tar -xf {archive}",
    say=[
        EXTRACT + " {archive}",
        EXTRACT + " [the] (archive|tarball|tar file|tar archive|tar) {archive}",
        "untar {archive}",
        EXTRACT + " {archive} (here|in this folder|in the current directory|into the current directory)",
        "tar extract {archive}",
        "extract [all] [the] (files|contents|content) (from|of|in) [the] [tarball] {archive}",
        "get [all] [the] files out of {archive}",
        "uncompress [the] [(tarball|archive)] {archive}",
        "undo the tarball {archive}",
        "?how (is|can) {archive} (be |)(unpacked|extracted|opened)",
        "unpack the contents of {archive}",
        "unzip [the] tarball {archive}",
    ],
    tags="tar extract")

intent("tar-extract-to",
    run="tar -xf {archive} -C {dir}",
    say=[
        EXTRACT + " {archive} (to|into|in|inside|under) {dir}",
        EXTRACT + " [the] (archive|tarball|tar file) {archive} (to|into|in) [the] [(directory|folder)] {dir}",
        "untar {archive} (to|into|in) {dir}",
        "(extract|unpack) [the] (files|contents|content) (from|of) {archive} (to|into|in) {dir}",
        "put [the] (contents|content|files) of [the] [tarball] {archive} (into|in) {dir}",
        "tar extract {archive} (to|into|in) {dir}",
        "(into|in) {dir} (extract|unpack|untar) {archive}",
        "uncompress {archive} (to|into|in) {dir}",
        "get [the] files (from|out of) {archive} (to|into) {dir}",
        "(unpack|extract) {archive} , destination {dir}",
    ],
    tags="tar extract")

intent("tar-extract-mkdir",
    run="mkdir -p {dir} && tar -xf {archive} -C {dir}",
    say=[
        EXTRACT + " {archive} (to|into|in) a new (directory|folder) [(called|named)] {dir}",
        "(create|make) [the] (directory|folder) {dir} and (extract|unpack|untar) {archive} (into it|there|in it)",
        "untar {archive} (to|into) {dir} (creating|and create|which has to be created) (it|the folder|) (first|if needed|if it does not exist|if missing)",
        "(make|create) {dir} and unpack {archive} (there|in it|into it)",
        "unpack {archive} (into|to) [the] new (folder|directory) {dir}",
        "extract {archive} to {dir} , create the (folder|directory) (first|if needed)",
        "(extract|unpack) [the] (tarball|archive) {archive} in a fresh (directory|folder) {dir}",
    ],
    tags="tar extract mkdir", weight=.6)

intent("tar-list",
    run="tar -tf {archive}",
    say=[
        "=[the] (contents|content) of [the] [(archive|tarball|tar file|tar archive)] {archive}",
        "list [the] (contents|files|content) (of|in|inside) [the] [(archive|tarball|tar file)] {archive}",
        "=[the] files (in|inside|contained in) [the] (archive|tarball|tar file) {archive}",
        "?what is (in|inside) [the] [(archive|tarball|tar file)] {archive}",
        "?which files (are in|are inside|does) [the] [(archive|tarball|tar file)] {archive} [contain]",
        "look (into|inside) [the] [(archive|tarball)] {archive} (without (extracting|unpacking) it|)",
        "list {archive} without (extracting|unpacking) [it]",
        "see what [the] (archive|tarball) {archive} (contains|has inside)",
        "tar list {archive}",
        "view [the] (contents|file list) of [the] (archive|tarball) {archive}",
        "=[a] list of [the] files in [the] tarball {archive}",
    ],
    tags="tar list")

intent("tar-list-v",
    run="tar -tvf {archive}",
    say=[
        "=[the] (contents|content) of [the] [(archive|tarball|tar file)] {archive} (with details|in detail|with sizes|with permissions|with sizes and dates)",
        "list [the] (contents|files) (of|in) [the] [(archive|tarball)] {archive} (with details|verbosely|in detail|with sizes|with owner and size)",
        "verbose (listing|list) of [the] [(archive|tarball|tar file)] {archive}",
        "=[the] files in [the] (archive|tarball) {archive} with [their] (sizes|permissions|dates|details)",
        "=detailed (contents|listing) of [the] (archive|tarball) {archive}",
        "?how (big|large) are the files (in|inside) [the] (archive|tarball) {archive}",
        "=[the] sizes of the files (in|inside) [the] [(archive|tarball)] {archive}",
        "tar list {archive} (verbosely|with details)",
    ],
    tags="tar list")

intent("tar-extract-one",
    run="tar -xf {archive} {file}",
    say=[
        "extract (only|just|a single file ,|the single file|one file ,|) {file} (from|out of) [the] [(archive|tarball)] {archive}",
        "extract [the file] {file} (from|out of) [the] [(archive|tarball|tar file)] {archive}",
        "get (only|just|) {file} (from|out of) [the] (archive|tarball) {archive}",
        "unpack (only|just) {file} (from|of|out of) {archive}",
        "pull {file} out of [the] [(archive|tarball)] {archive}",
        "from {archive} extract (only|just|) {file}",
        "take {file} out of [the] (archive|tarball) {archive}",
        "untar (only|just) {file} from {archive}",
        "restore [the file] {file} from [the] [(archive|tarball|backup)] {archive}",
        "extract one file from {archive} , {file}",
    ],
    tags="tar extract")

intent("tar-extract-glob",
    run={"gnu": "tar -xf {archive} --wildcards '{glob}'", "bsd": "tar -xf {archive} '{glob}'"},
    say=[
        "extract (only|just|all|) [the] files matching {glob} (from|out of) [the] [(archive|tarball)] {archive}",
        "extract (only|just|all|) {glob} (from|out of) [the] [(archive|tarball)] {archive}",
        "get [all] {glob} (from|out of) [the] (archive|tarball) {archive}",
        "unpack (only|just) {glob} (from|of) {archive}",
        "untar only [files matching] {glob} from {archive}",
        "from [the] (archive|tarball) {archive} extract (only|just|) {glob}",
        "pull [all] files that match {glob} out of {archive}",
        "(extract|unpack) from {archive} only what matches {glob}",
    ],
    tags="tar extract glob", weight=.6)

intent("tar-strip",
    run="tar -xf {archive} --strip-components=1",
    say=[
        "(extract|unpack|untar) {archive} (without|stripping|and strip|dropping|and drop|removing) (its|the) (top level directory|top directory|first directory|leading directory|outer folder|top level folder|top folder)",
        "(extract|unpack|untar) {archive} (and skip|skipping|without creating) the (top level|first|outer) (directory|folder)",
        "(extract|unpack|untar) {archive} (stripping|and strip) (one|the first) (path component|level|leading component|directory level)",
        "untar {archive} with strip components 1",
        "unpack {archive} directly here without the (containing|outer|enclosing) (folder|directory)",
        "(extract|unpack) the contents of the (top|outer) folder of {archive} (here|into the current directory)",
        "tar extract {archive} strip (first|leading|one) (directory|component|level)",
    ],
    tags="tar extract strip", weight=.6)

intent("tar-extract-v",
    run="tar -xvf {archive}",
    say=[
        "(extract|unpack|untar) {archive} (verbosely|and (show|list|print) [the] (files|names|progress|file names)|showing [the] (files|each file|every file)|with verbose output)",
        "verbosely (extract|unpack|untar) {archive}",
        "(extract|unpack|untar) [the] (archive|tarball) {archive} (verbosely|and show what is extracted|printing every file)",
        "untar {archive} and (tell|show) me (what|which files) (is extracted|are extracted|it extracts)",
        "(extract|unpack) {archive} listing [the] files as (it goes|they are extracted)",
        "tar extract verbose {archive}",
        "unpack {archive} in verbose mode",
    ],
    tags="tar extract verbose", weight=.6)

intent("tar-test-grep",
    run="tar -tf {archive} | grep '{word}'",
    say=[
        "?is {word} (in|inside|contained in|part of) [the] (archive|tarball|tar file) {archive}",
        "?does [the] (archive|tarball|tar file) {archive} (contain|have|include) [a file (called|named)] {word}",
        "(search|grep|look) for [a file (called|named|with)] {word} (in|inside) [the] (archive|tarball|tar file) {archive}",
        "find {word} in the (file list|contents|listing) of [the] (archive|tarball|) {archive}",
        "list [the] files (in|of) [the] (archive|tarball) {archive} (matching|containing|with) {word} [in the name]",
        "=[the] files in [the] (archive|tarball) {archive} whose name contains {word}",
        "check (if|whether) [the] (archive|tarball) {archive} contains {word}",
        "search the names in [the] (archive|tarball) {archive} for {word}",
    ],
    tags="tar list grep", weight=.6)

intent("tar-cat-one",
    run="tar -xOf {archive} {file}",
    say=[
        "(print|show|display|view|cat) [the] [file] {file} (from|in|inside|of) [the] (archive|tarball|tar file) {archive} (without (extracting|unpacking)|)",
        "(print|show|view|read) {file} inside {archive} without (extracting|unpacking) [it]",
        "extract {file} from {archive} to (stdout|standard output|the screen|the terminal)",
        "=[the] (content|contents) of {file} (in|inside) [the] (archive|tarball) {archive}",
        "cat {file} from [the] (archive|tarball) {archive}",
        "read {file} out of [the] (archive|tarball) {archive} without unpacking it",
        "?what does {file} in [the] (archive|tarball) {archive} say",
        "dump {file} of [the] tarball {archive} to the terminal",
    ],
    tags="tar extract stdout", weight=.6)

intent("tar-diff",
    run="tar -df {archive}",
    say=[
        "compare [the] (archive|tarball|tar file) {archive} (with|to|against) (the files on disk|the file system|the current files|the directory)",
        "?what (changed|is different) on disk compared to [the] (archive|tarball) {archive}",
        "(verify|check) [the] (archive|tarball) {archive} against the (files on disk|file system)",
        "=[the] differences between [the] (archive|tarball) {archive} and the (files on disk|file system)",
        "tar diff {archive}",
        "find files that (changed|differ) since [the] (archive|tarball) {archive} was made",
        "diff [the] tarball {archive} with the file system",
    ],
    tags="tar diff", weight=.3)

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

# ---------------------------------------------------------------- rsync, scp

intent("rsync-local",
    run="rsync -a {dir}/ {dir2}/",
    say=[
        "(sync|synchronize|synchronise) [the] [(directory|folder)] {dir} (to|with|into|and) {dir2}",
        "rsync {dir} (to|into) {dir2}",
        "(sync|rsync) [the] (contents|content) of {dir} (to|into) {dir2}",
        "copy [the] (contents of|) {dir} (to|into) {dir2} (with|using) rsync",
        "(bring|keep) {dir2} (up to date|in sync) with {dir}",
        "update {dir2} (from|with [the] (files|contents) of) {dir}",
        "copy (new and changed|changed|only changed|new or changed) files (from|in|of) {dir} to {dir2}",
        "rsync [all] [the] files (from|in) {dir} (to|into) {dir2}",
        "synchronize two (directories|folders) , {dir} to {dir2}",
        "use rsync to (copy|back up) {dir} (to|into) {dir2}",
        "sync from {dir} to {dir2}",
    ],
    tags="rsync")

intent("rsync-delete",
    run="rsync -a --delete {dir}/ {dir2}/",
    say=[
        "mirror {dir} (to|into|in|onto) {dir2}",
        "make {dir2} (an exact mirror|a mirror|an exact copy|an identical copy) of {dir} [with rsync]",
        "(sync|rsync|synchronize) {dir} (to|with|into) {dir2} (and delete|deleting|and remove|removing) (extra files|what is gone|files that are gone|files that no longer exist|extraneous files)",
        "rsync {dir} (to|into) {dir2} (with delete|and delete extra files|deleting extras|and delete files not in the source)",
        "mirror [the] (directory|folder) {dir} (to|into) {dir2} (with|using) rsync",
        "(sync|synchronize) {dir} to {dir2} (including|with) deletions",
        "make {dir2} identical to {dir} , (deleting|removing) extra files",
        "(sync|rsync) {dir} to {dir2} and delete whatever is not in the source",
    ],
    tags="rsync mirror")

intent("rsync-progress",
    run="rsync -a --info=progress2 {dir}/ {dir2}/",
    say=[
        "(copy|sync|rsync) {dir} (to|into) {dir2} (with|showing|and show|displaying) [a] (progress|progress bar|the progress|overall progress|a progress indicator)",
        "rsync {dir} {dir2} with progress",
        "copy [the] (directory|folder) {dir} (to|into) {dir2} (with|showing|and show) [the] progress",
        "(show|see) [the] progress (while|when) (copying|syncing) {dir} (to|into) {dir2}",
        "copy {dir} (to|into) {dir2} (with|using) rsync (and|with) [a] progress [bar|display]",
        "recursively copy {dir} to {dir2} with a progress bar",
        "copy a big (folder|directory) , {dir} , to {dir2} and show how far it is",
    ],
    tags="rsync progress", weight=.7)

intent("rsync-dry",
    run="rsync -an --itemize-changes {dir}/ {dir2}/",
    say=[
        "?what would (rsync|a sync) [from] {dir} (to|into) {dir2} (do|change|copy|transfer)",
        "(dry run|dry-run|simulate|test run) [of] [(an|the)] (rsync|sync) [of|from] {dir} (to|into) {dir2}",
        "(sync|rsync|synchronize) {dir} (to|into) {dir2} (as a dry run|but only simulate|in dry run mode|without changing anything|dry run)",
        "(show|see|preview) what (would be (copied|synced|transferred)|rsync would (do|copy)) from {dir} to {dir2}",
        "rsync {dir} {dir2} dry run",
        "test what syncing {dir} to {dir2} would do",
        "?which files would be (copied|synced|transferred) from {dir} to {dir2}",
    ],
    tags="rsync dry", weight=.7)

intent("rsync-exclude",
    run="rsync -a --exclude='{name}' {dir}/ {dir2}/",
    say=[
        "(sync|rsync|synchronize|copy) {dir} (to|into|with) {dir2} (without|excluding|except|but exclude|but skip|leaving out|ignoring) [the] [(folder|directory)] {name}",
        "rsync {dir} {dir2} (without|excluding|exclude) {name}",
        "copy [the] (directory|folder) {dir} (to|into) {dir2} (without|excluding|but not|leaving out|but skip) [the] [(folder|directory)] {name}",
        "(exclude|skip|leave out) {name} when (syncing|copying|rsyncing) {dir} (to|into) {dir2}",
        "(sync|rsync) {dir} to {dir2} but (not|ignore|skip|leave out) {name}",
        "recursively copy {dir} (to|into) {dir2} (except|excluding|without) {name}",
        "(excluding|ignoring|without) {name} , (sync|copy) {dir} (to|into) {dir2}",
        "copy everything in {dir} except {name} (to|into) {dir2}",
    ],
    tags="rsync exclude")

intent("rsync-include-ext",
    run="rsync -am --include='*/' --include='*.{ext}' --exclude='*' {dir}/ {dir2}/",
    say=[
        "(sync|rsync|synchronize) only [the] {ext} files (from|in|of) {dir} (to|into) {dir2}",
        "rsync {dir} {dir2} only {ext} files",
        "copy [all] {ext} files (from|in|of) {dir} (to|into) {dir2} (keeping|preserving|and keep|with) [the] (directory structure|folder structure|directory tree|folders|paths)",
        "copy only [the] {ext} files (from|of) {dir} to {dir2} with [their] (directories|folders|subdirectories)",
        "(sync|rsync) just the {ext} files from {dir} to {dir2}",
        "replicate the {ext} files of {dir} with their folder structure (in|to|into) {dir2}",
    ],
    tags="rsync include", weight=.5)

intent("rsync-push",
    run="rsync -avz {dir} {user}@{host}:{dir2}",
    say=[
        "(sync|rsync|synchronize) {dir} (to|into) {dir2} on {host} as [user] {user}",
        "rsync {dir} to {user}@{host}:{dir2}",
        "rsync {dir} to {dir2} on {user}@{host}",
        "(copy|sync|upload|push) [the] (directory|folder) {dir} to {user}@{host}:{dir2} (with|using) rsync",
        "(sync|push|upload) [the] [(directory|folder)] {dir} to [the (server|machine|host)] {host} [(directory|folder)] {dir2} as {user}",
        "(with|using) rsync (copy|send) {dir} to {dir2} on [the] (server|host|machine) {host} (as|with user) {user}",
        "back up {dir} to {user}@{host}:{dir2} with rsync",
        "as {user} , rsync {dir} to {host}:{dir2}",
    ],
    tags="rsync remote")

intent("rsync-push-nouser",
    run="rsync -avz {dir} {host}:{dir2}",
    say=[
        "(sync|rsync|synchronize) {dir} (to|into) {dir2} on [the (server|machine|host)] {host}",
        "rsync {dir} to {host}:{dir2}",
        "(copy|sync|upload|push) [the] (directory|folder) {dir} to {host}:{dir2} (with|using) rsync",
        "(sync|push|upload) [the] [(directory|folder)] {dir} to {host} [(directory|folder)] {dir2} with rsync",
        "(with|using) rsync (copy|send) {dir} to {dir2} on [the] (server|host|machine) {host}",
        "back up {dir} to {dir2} on {host} with rsync",
        "synchronize {dir} with {dir2} on (the remote machine|the remote host|the server) {host}",
    ],
    tags="rsync remote")

intent("rsync-pull",
    run="rsync -avz {host}:{dir} {dir2}",
    say=[
        "(sync|rsync|synchronize) {dir} (from|on) [the (server|machine|host)] {host} (to|into) [the local (directory|folder)] {dir2}",
        "rsync {host}:{dir} (to|into) {dir2}",
        "(copy|sync|download|pull|fetch) {host}:{dir} (to|into) {dir2} (with|using) rsync",
        "(download|pull|fetch) [the] (directory|folder) {dir} from {host} (to|into) {dir2} (with|using) rsync",
        "(with|using) rsync (copy|get|fetch|download) {dir} from [the] (server|host|machine) {host} (to|into) {dir2}",
        "back up {dir} on {host} to [the] local [(folder|directory)] {dir2} with rsync",
        "rsync from {host}:{dir} to {dir2}",
    ],
    tags="rsync remote")

intent("scp-push",
    run="scp {file} {user}@{host}:{dir}",
    say=[
        "(copy|upload|send|scp|transfer|push) {file} to {dir} on {host} as [user] {user}",
        "(copy|upload|send|scp|transfer) {file} to {user}@{host}:{dir}",
        "scp {file} {user}@{host}:{dir}",
        "(copy|upload|send) {file} to [the] (server|host|machine) {host} (in|into|under) {dir} as {user}",
        "(copy|upload|send|transfer) {file} to {user}@{host} (into|in) [the (folder|directory)] {dir}",
        "put {file} (in|into|under) {dir} on {user}@{host}",
        "(with|using|over|via) (ssh|scp) (copy|send) {file} to {dir} on {host} as {user}",
        "upload [the] file {file} with scp to {dir} at {host} , user {user}",
    ],
    tags="scp")

intent("scp-push-nouser",
    run="scp {file} {host}:{dir}",
    say=[
        "(copy|upload|send|scp|transfer|push) {file} to {dir} on [the (server|machine|host)] {host}",
        "(copy|upload|send|scp|transfer) {file} to {host}:{dir}",
        "scp {file} {host}:{dir}",
        "(copy|upload|send|transfer) {file} to [the] (server|host|machine) {host} (in|into|under) {dir}",
        "put {file} (in|into|under) {dir} on [the] (server|host|machine|remote host) {host}",
        "(copy|send|upload) {file} (over ssh|via ssh|with scp) to {dir} on {host}",
        "scp [the] file {file} to [the (folder|directory)] {dir} on {host}",
    ],
    tags="scp")

intent("scp-home",
    run="scp {file} {user}@{host}:",
    say=[
        "(copy|upload|send|scp|transfer|push) {file} to {host} as [user] {user}",
        "(copy|upload|send|scp|transfer|push) {file} to {user}@{host}",
        "(copy|upload|send|scp) {file} to the home (directory|folder) of {user} on {host}",
        "scp {file} {user}@{host}",
        "(copy|upload|send|transfer) {file} to [the] (server|host|machine) {host} as {user}",
        "put {file} on {user}@{host}",
        "send {file} (over ssh|via ssh|with scp|by scp) to {user}@{host}",
        "as {user} , (copy|upload|send) {file} to {host}",
    ],
    tags="scp", weight=.8)

intent("scp-pull",
    run="scp {user}@{host}:{file} .",
    say=[
        "(copy|download|get|fetch|scp|pull) {file} from {host} as [user] {user}",
        "(copy|download|get|fetch|scp|pull) {file} from {user}@{host} [(here|to this folder|to the current directory)]",
        "scp {user}@{host}:{file} here",
        "(copy|download|get|fetch) [the file] {file} from [the] (server|host|machine) {host} as {user}",
        "(copy|download|get|fetch) {user}@{host}:{file} (here|to the current directory|into this folder)",
        "(download|get|fetch) {file} (over ssh|via ssh|with scp) from {user}@{host}",
        "bring {file} from {user}@{host} (here|to this machine)",
        "as {user} , (copy|download|get) {file} from {host}",
    ],
    tags="scp")

intent("scp-pull-nouser",
    run="scp {host}:{file} {dir}",
    say=[
        "(copy|download|get|fetch|scp|pull) {file} from [the (server|machine|host)] {host} (to|into) {dir}",
        "(copy|download|scp) {host}:{file} (to|into) {dir}",
        "(download|get|fetch) {file} (over ssh|via ssh|with scp) from {host} (to|into) {dir}",
        "(copy|download) [the] remote file {file} on {host} (to|into) [the] [local] [folder] {dir}",
        "bring {file} from {host} (to|into) {dir}",
        "(from|on) {host} (copy|fetch|get) {file} (to|into) {dir} (over ssh|with scp)",
    ],
    default={"dir": "."}, tags="scp")

intent("scp-r",
    run="scp -r {dir} {user}@{host}:{dir2}",
    say=[
        "(copy|upload|send|scp|transfer) [the] (directory|folder|dir) {dir} to {dir2} on {host} as [user] {user}",
        "(copy|upload|send|scp|transfer) [the] (directory|folder|dir) {dir} to {user}@{host}:{dir2}",
        "scp [the] (directory|folder) {dir} to {user}@{host}:{dir2}",
        "recursively (copy|scp|upload) {dir} to {user}@{host}:{dir2}",
        "(copy|upload|send) [the] [whole|entire] (directory|folder) {dir} (over ssh|via ssh|with scp) to {user}@{host}:{dir2}",
        "scp {dir} recursively to {dir2} on {user}@{host}",
        "(copy|upload|send) [the] folder {dir} to [the] (server|host) {host} (in|into) {dir2} as {user}",
    ],
    tags="scp recursive")

intent("scp-r-pull",
    run="scp -r {user}@{host}:{dir} {dir2}",
    say=[
        "(copy|download|get|fetch|scp) [the] (directory|folder|dir) {dir} from {host} as [user] {user} (to|into) {dir2}",
        "(copy|download|get|fetch|scp) [the] (directory|folder|dir) {dir} from {user}@{host} [(to|into) {dir2}]",
        "recursively (copy|scp|download) {user}@{host}:{dir} [(to|into) {dir2}]",
        "(download|get|fetch) [the] [whole|entire] (directory|folder) {dir} (over ssh|via ssh|with scp) from {user}@{host} [(to|into) {dir2}]",
        "scp {dir} recursively from {user}@{host} [(to|into) {dir2}]",
        "(copy|download) [the] remote (folder|directory) {user}@{host}:{dir} (to|into) {dir2}",
    ],
    default={"dir2": "."}, tags="scp recursive", weight=.8)

intent("scp-port",
    run="scp -P {port} {file} {user}@{host}:",
    say=[
        "(copy|upload|send|scp|transfer) {file} to {user}@{host} (on|over|via|using|through) [ssh] port {port}",
        "(copy|upload|send|scp) {file} to {host} as {user} (on|over|via|using) [ssh] port {port}",
        "scp {file} {user}@{host} port {port}",
        "(with|using|over) port {port} (copy|scp|send) {file} to {user}@{host}",
        "scp {file} to {user}@{host} , ssh (listens|runs|is) on port {port}",
        "upload {file} to {user}@{host} where ssh uses port {port}",
    ],
    tags="scp port", weight=.7)

intent("dd-iso-usb",
    run="dd if={file} of={path} bs=4M status=progress conv=fsync",
    say=[
        "(write|burn|flash|copy) [the] (iso|image|iso image|disk image) {file} (to|onto) [the] (usb stick|usb drive|device|disk|sd card|usb) {path}",
        "(write|flash) {file} to [the] (usb stick|usb drive|device|disk|sd card) {path} (with|using) dd",
        "(make|create) a bootable usb (stick|drive) (from|out of) {file} on {path}",
        "dd {file} (to|onto) [the device] {path}",
        "use dd to (write|copy) {file} (to|onto) {path}",
        "copy [the] image {file} (block by block|bit by bit) (to|onto) {path}",
        "put [the] (iso|image) {file} on [the] (usb stick|sd card|device) {path}",
    ],
    tags="dd image", weight=.7)

intent("dd-backup-disk",
    run="dd if={path} of={file} bs=4M status=progress",
    say=[
        "(make|create|take) [an|a] (image|disk image|copy) of [the] (disk|device|drive|partition|sd card|usb stick) {path} (in|as|to|into) {file}",
        "(clone|image|dump|copy) [the] (disk|device|drive|partition|sd card) {path} (to|into) [the] [file] {file}",
        "back up [the] (disk|device|drive|partition|sd card|usb stick) {path} (to|into|as) [the] [image] [file] {file}",
        "dd [the] (disk|device|partition) {path} (to|into) {file}",
        "read [the] [whole] (disk|device|partition|sd card) {path} into [an image] {file}",
        "save [an] image of [the] (partition|disk|device|sd card) {path} (as|to|in) {file}",
    ],
    tags="dd backup", weight=.6)
