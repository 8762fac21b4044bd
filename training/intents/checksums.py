"""Checksums, and checking them."""
from training.dsl import intent

# ---------------------------------------------------------------- checksums


def hashes(id, name, words, gnu, bsd, weight=1.0):
    """The two requests for one kind of checksum: of a file, and of a given text."""
    intent(id,
           run={"gnu": gnu + " {file}", "bsd": bsd + " {file}"},
           say=[
               "=[the] %s (sum|checksum|hash|digest|fingerprint) (of|for) [the file] {file}" % words,
               "(compute|calculate|get|generate|make|create|work out) [the] %s (sum|checksum|hash|digest) (of|for) [the file] {file}" % words,
               "%s {file}" % name,
               "%s [of] [the file] {file}" % words,
               "?what is the %s (sum|checksum|hash|digest) of {file}" % words,
               "hash {file} (with|using) %s" % words,
               "checksum {file} (with|using) %s" % words,
               "=%s (sum|checksum|hash) {file}" % words,
               "print [the] %s (sum|checksum|hash|digest) (of|for) {file}" % words,
               "fingerprint {file} (with|using) %s" % words,
           ], tags=name + " checksum", weight=weight)
    intent(id + "-text",
           run={"gnu": "printf %s '{text}' | " + gnu, "bsd": "printf %s '{text}' | " + bsd},
           say=[
               "=[the] %s (sum|checksum|hash|digest) (of|for) the (string|text) {text}" % words,
               "(compute|calculate|get|generate) [the] %s (sum|checksum|hash|digest) (of|for) the (string|text|word) {text}" % words,
               "hash the (string|text) {text} (with|using) %s" % words,
               "%s the (string|text) {text}" % words,
               "?what is the %s (sum|hash) of the (string|text) {text}" % words,
               "=%s hash of the text {text}" % words,
           ], tags=name + " checksum text", weight=weight * .5)
    intent(id + "-two",
           run={"gnu": gnu + " {file} {file2}", "bsd": bsd + " {file} {file2}"},
           say=[
               "=[the] %s (sums|checksums|hashes) (of|for) {file} and {file2}" % words,
               "compare [the] %s (sums|checksums|hashes) of {file} and {file2}" % words,
               "(compute|calculate|get) [the] %s (sums|checksums|hashes) (of|for) {file} and {file2}" % words,
               "%s {file} and {file2}" % name,
               "hash {file} and {file2} (with|using) %s" % words,
               "?do {file} and {file2} have the same %s (sum|checksum|hash)" % words,
           ], tags=name + " checksum", weight=weight * .6)
    intent(id + "-ext",
           run={"gnu": gnu + " *.{ext}", "bsd": bsd + " *.{ext}"},
           say=[
               "=[the] %s (sums|checksums|hashes) (of|for) [all] [the] {ext} files" % words,
               "(compute|calculate|get|generate) [the] %s (sums|checksums|hashes) (of|for) [all] [the] {ext} files" % words,
               "%s [of] all {ext} files" % words,
               "hash (all|every|each) {ext} file[s] (with|using) %s" % words,
               "%s *.{ext}" % name,
               "checksum all {ext} files (with|using) %s" % words,
           ], tags=name + " checksum glob", weight=weight * .6)


hashes("md5sum", "md5sum", "md5", "md5sum", "md5")
hashes("sha256sum", "sha256sum", "(sha256|sha-256|sha 256)", "sha256sum", "shasum -a 256")
hashes("sha1sum", "sha1sum", "(sha1|sha-1|sha 1)", "sha1sum", "shasum -a 1")
hashes("sha512sum", "sha512sum", "(sha512|sha-512|sha 512)", "sha512sum", "shasum -a 512", .8)

intent("checksum-default",
    run={"gnu": "sha256sum {file}", "bsd": "shasum -a 256 {file}"},
    say=[
        "=[the] (checksum|hash|fingerprint|digest) of [the file] {file}",
        "(compute|calculate|get|generate) [a|the] (checksum|hash|digest) (of|for) {file}",
        "?what is the (checksum|hash) of {file}",
        "hash [the file] {file}",
        "checksum {file}",
        "fingerprint [the file] {file}",
    ],
    tags="sha256sum checksum", weight=.8)

intent("sha256-check",
    run={"gnu": "sha256sum -c {file}", "bsd": "shasum -a 256 -c {file}"},
    say=[
        "(verify|check) [the] (sha256|sha256 checksums|sha256 sums|checksums|sha256 hashes) (in|from|listed in|of|against) {file}",
        "(verify|check|test) [the] files (against|with|using) [the] [sha256] (checksums|sums|checksum file) [in] {file}",
        "check (if|whether|that) [the] files match [the] (sha256 sums|checksums|sha256 checksums) in {file}",
        "sha256sum check {file}",
        "(verify|check) [the] checksum file {file}",
        "do the files match the (checksums|sha256 sums) in {file}",
        "validate [the] (sha256 sums|checksums) (in|of) {file}",
    ],
    tags="sha256sum check")

intent("md5-check",
    run={"gnu": "md5sum -c {file}", "bsd": "md5sum -c {file}"},
    say=[
        "(verify|check) [the] (md5|md5 checksums|md5 sums|md5sums|md5 hashes) (in|from|listed in|of|against) {file}",
        "(verify|check|test) [the] files (against|with|using) [the] md5 (checksums|sums|checksum file) [in] {file}",
        "check (if|whether|that) [the] files match [the] (md5 sums|md5 checksums) in {file}",
        "md5sum check {file}",
        "(verify|check) [the] md5 (file|list) {file}",
        "validate [the] md5 (sums|checksums) (in|of) {file}",
    ],
    tags="md5sum check")

intent("sha256-compare",
    run={"gnu": "echo '{hash}  {file}' | sha256sum -c", "bsd": "echo '{hash}  {file}' | shasum -a 256 -c"},
    say=[
        "(check|verify) (if|whether|that) [the] sha256 (sum|checksum|hash) of {file} is {hash}",
        "(check|verify|compare) {file} against [the] sha256 (sum|checksum|hash) {hash}",
        "?is {hash} the sha256 (sum|checksum|hash) of {file}",
        "?does {file} (have|match) the sha256 (sum|checksum|hash) {hash}",
        "verify [that] {file} has sha256 {hash}",
    ],
    tags="sha256sum check", weight=.5)

intent("md5-save",
    run={"gnu": "md5sum {file} > {file2}", "bsd": "md5 {file} > {file2}"},
    say=[
        "(save|write|store) [the] md5 (sum|checksum|hash) of {file} (to|in|into) {file2}",
        "(compute|calculate) [the] md5 (sum|checksum) of {file} and (save|write) it (to|in|into) {file2}",
        "md5sum {file} (into|to) {file2}",
        "(create|make) [the] (checksum|md5) file {file2} for {file}",
    ],
    tags="md5sum redirect", weight=.6)

intent("sha256-save",
    run={"gnu": "sha256sum {file} > {file2}", "bsd": "shasum -a 256 {file} > {file2}"},
    say=[
        "(save|write|store) [the] sha256 (sum|checksum|hash) of {file} (to|in|into) {file2}",
        "(compute|calculate) [the] sha256 (sum|checksum) of {file} and (save|write) it (to|in|into) {file2}",
        "sha256sum {file} (into|to) {file2}",
        "(create|make) [the] sha256 file {file2} for {file}",
    ],
    tags="sha256sum redirect", weight=.6)

intent("cksum",
    run="cksum {file}",
    say=[
        "=[the] crc [(checksum|sum)] of {file}",
        "cksum {file}",
        "(compute|calculate|get) [the] (crc|crc checksum) (of|for) {file}",
        "=[the] crc and (size|byte count) of {file}",
        "?what is the crc of {file}",
        "=posix checksum of {file}",
    ],
    tags="cksum", weight=.6)
