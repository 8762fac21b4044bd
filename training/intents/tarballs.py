"""tar: making archives and taking them apart."""
from training.dsl import intent

EXTRACT = "(extract|unpack|untar|open|expand|decompress|unarchive)"
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
