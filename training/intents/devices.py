"""Disks and their file systems, the desktop, and acts whose wording the other files lack.

Owns: making, checking and labelling file systems; whole-disk searches; texts sent to a file; where a link leads.
Refuses: nothing of its own.
"""
from training.dsl import compose, intent

DEVICES = ["/dev/sdb1", "/dev/sdc1", "/dev/sda2", "/dev/sdb", "/dev/nvme0n1p2", "/dev/vdb", "/dev/mmcblk0p1", "/dev/sdd1", "/dev/vda1", "/dev/loop0"]


@compose("mkfs", weight=2.4, tags="mkfs disk")
def mkfs(rng):
    dev = rng.choice(DEVICES)
    said, run = rng.choice([("ext4", "mkfs.ext4"), ("ext4", "mkfs.ext4"), ("xfs", "mkfs.xfs"), ("btrfs", "mkfs.btrfs"), ("(fat32|fat|vfat)", "mkfs.vfat"), ("ntfs", "mkfs.ntfs"), ("exfat", "mkfs.exfat")])
    return ["format %s (as|with|to|in) %s" % (dev, said), "(make|create|put) (a|an) %s (file system|filesystem) on %s" % (said, dev), "(format|reformat) the (disk|partition|drive|usb stick|sd card) %s (as|with|to) %s" % (dev, said)], "sudo %s %s" % (run, dev)


@compose("fsck-dev", weight=1.6, tags="fsck disk")
def fsck_dev(rng):
    dev = rng.choice(DEVICES)
    return ["(check|repair|fsck|verify) [the] (file system|filesystem|partition|disk|drive) [(of|on)] %s [for errors]" % dev, "check %s for (errors|file system errors)" % dev, "(run|do) [a] (fsck|file system check) (on|of) %s" % dev], "sudo fsck %s" % dev


@compose("label-dev", weight=.8, tags="disk")
def label_dev(rng):
    dev = rng.choice(DEVICES)
    return ["name [the] (partition|file system) %s {name}" % dev, "(set|change) [the] label of %s to {name}" % dev], "sudo e2label %s {name}" % dev


@compose("mount-device", weight=1.4, tags="mount disk")
def mount_device(rng):
    dev = rng.choice(DEVICES)
    ro, told = rng.choice([("", "")] * 3 + [("-o ro ", rng.choice([" read only", " read-only", " (for reading only|without write access)"]))])
    return ["mount %s (on|at|to|in|under) {dir}%s" % (dev, told), "mount the (disk|partition|drive|usb stick|stick) %s (on|at|to|in) {dir}%s" % (dev, told)], "sudo mount %s%s {dir}" % (ro, dev)


@compose("whole-disk", weight=2, tags="find")
def whole_disk(rng):
    place = rng.choice(["on (this|my|the|the whole) (disk|machine|computer|system|drive|box)", "anywhere [on (this|my|the) (disk|machine|computer|system)]", "on the (entire|whole) system", "on the hard (drive|disk)"])
    kind = rng.randrange(4)
    if kind == 0:
        return ["=[all] [the] files (bigger|larger|over|above|greater) than {size} %s" % place, "?(which|what) files %s are (bigger|larger|over) {size}" % place], "find / -type f -size +{size} 2>/dev/null"
    if kind == 1:
        return ["=[all] [the] {ext} files %s" % place, "?where are [the|my] {ext} files %s" % place], "find / -type f -name '*.{ext}' 2>/dev/null"
    if kind == 2:
        return ["(find|locate|search [for]) [the] [file] {file} %s" % place, "?where is [the] [file] {file} %s" % place, "?where on (this|my) (disk|machine|system) is {file}"], "find / -type f -name '{file}' 2>/dev/null"
    return ["=[all] [the] files (owned by|that belong to|belonging to) {user} %s" % place], "find / -user {user} 2>/dev/null"


@compose("csv-where", weight=1.8, tags="awk csv")
def csv_where(rng):
    rel, op = rng.choice([("is", "== \"{word}\""), ("is", "== \"{word}\""), ("equals", "== \"{word}\""), ("is not", "!= \"{word}\""), ("(is greater than|is over|is above|exceeds)", "> {n}"), ("(is less than|is below|is under)", "< {n}")])
    value = "{word}" if "word" in op else "{n}"
    say = ["=[the|all] (rows|lines|records|entries) (of|in|from) {csv} where [the] {key} %s %s" % (rel, value), "(print|show|filter|select|get) [the] (rows|lines|records) of {csv} (whose|where the|where) {key} %s %s" % (rel, value),
           "?which (rows|records|lines) of {csv} have (a|an) {key} (of|equal to) %s" % value if op.startswith("==") else "filter {csv} by {key} %s %s" % (rel, value)]
    return say, "awk -F ',' 'NR == 1 {{ for (i = 1; i <= NF; i++) if ($i == \"{key}\") c = i; next }} $c %s' {csv}" % op


intent("link-leads", run="readlink {file}", tags="readlink", weight=1.2, say=["?where does [the] [(link|symlink|symbolic link)] {file} (point|lead|go) [to]", "?what does [the] (link|symlink) {file} point (to|at)", "=[the] target of [the] [(link|symlink)] {file}", "(follow|resolve) [the] (link|symlink) {file}"])
intent("link-leads-name", run="readlink {name}", tags="readlink", weight=1, say=["?where does the (link|symlink|symbolic link) {name} (point|lead|go) [to]", "?what does the (link|symlink) {name} point (to|at)", "=the target of the (link|symlink) {name}"])
intent("to-downloads", run="mv ~/Downloads/{file} {dir}", tags="mv", weight=.7, say=["move {file} from (my|the) downloads [folder] to {dir}"])
intent("search-packages", run="apt search '{text}'", tags="apt", weight=.9, say=["search [for] packages (for|about|matching) {text}", "(find|look for|search) (a|the) package (for|about) {text}", "(search|look) in apt for {text}"])
intent("commit-text", run="git commit -am '{text}'", tags="git commit", weight=1.3, say=["commit (everything|all|all changes|all my changes) with [the|a] (message|msg) {text}", "commit all [changes] saying {text}", "git commit (everything|all) with [the] message {text}"])
intent("commit-add-all", run="git add -A && git commit -m '{text}'", tags="git commit", weight=1, say=["(add|stage) (everything|all|all files|all changes) and commit (it|) with [the] message {text}".replace("(it|)", "[it]"), "add all [files] and commit (with message|saying) {text}"])
intent("commit-push", run="git commit -am '{text}' && git push", tags="git commit", weight=1, say=["commit (everything|all changes|all) with [the] message {text} and push [it]", "commit and push (everything|all changes) with [the] message {text}"])
intent("line-to-file", run="echo '{text}' >> {file}", tags="echo", weight=1.4, say=["(add|append) [the|a] line {text} to [the] [(end of|file)] {file}", "(add|append) [the] text {text} to [the] [(end of|file)] {file}", "add a line saying {text} to {file}", "(put|write) the line {text} (at|to) the end of {file}"])
intent("text-new-file", run="echo '{text}' > {file}", tags="echo", weight=1.2, say=["(create|make) [a] [new] file {file} (saying|with the text|with the line|containing|with the content) {text}", "(write|put) [the] (text|words|line) {text} (in|into|to) [a] [new] [file] {file}", "echo {text} (into|to) {file}"])
intent("line-first", run="sed -i '1i {text}' {file}", tags="sed", weight=.9, say=["(insert|add|put|prepend) the (line|text) {text} (at the (top|beginning|start) of|to the (top|beginning|start) of|before the first line of) {file}"])
intent("send-notice", run="notify-send '{text}'", tags="notify-send", weight=.7, say=["(show|send|pop up) a [desktop] (notification|message) saying {text}", "notify me [on the desktop] (with|saying) {text}"])
intent("each-user-files", run="find {dir} -user {user} -exec du -ch {{}} + | tail -n 1", default={"dir": "."}, tags="find du", weight=.5, say=["?how much space do [the] files of {user} [(in|under) {dir}] (take|use|need)", "=[the] (total|overall) size of [all] files (owned by|of) {user} [(in|under) {dir}]"])
intent("spaces-tab", run="unexpand -t 4 {file}", tags="unexpand", weight=.6, say=["replace (4|four) spaces (with|by) [a] tab[s] in {file}", "(turn|convert) (4|four) spaces (in|of) {file} (to|into) tabs"])
intent("resume-get", run="wget -c {url}", tags="wget", weight=.9, say=["(resume|continue) (downloading|fetching|getting) {url}", "(resume|continue) the (download|transfer) of {url}", "(keep|go on) downloading {url} where it (stopped|broke off)"])
intent("which-package", run="dpkg -S {file}", tags="dpkg", weight=.8, say=["?(which|what) package does [the file] {file} (belong to|come from)", "?(which|what) package (owns|installed|contains) [the file] {file}", "=[the] package (that owns|of) [the file] {file}"])
intent("top-users-files", run="find {dir} -type f -printf '%u\\n' | sort | uniq -c | sort -rn", default={"dir": "."}, tags="find", weight=.5, say=["?who owns [the] most files (in|under) {dir}", "count [the] files (in|under) {dir} (by|per) owner", "=[the] number of files (per|by|of each) (user|owner) (in|under) {dir}"])
intent("ext-counts", run="find {dir} -type f | sed -n 's/.*\\.//p' | sort | uniq -c | sort -rn", default={"dir": "."}, tags="find", weight=.8, say=["count [the] files [(in|under) {dir}] (by|per) (extension|type|ending)", "=[the] number of files (per|by|of each) (extension|file type|ending) [(in|under) {dir}]", "?(which|what) file (types|extensions) are (there|) [(in|under) {dir}] and how many of each".replace("(there|)", "[there]")])
