"""What people ask on an ordinary day, in the words in which they ask it, where the other files are thin: archives, remote machines, loops,
logs, dates from now, commands that are to be run somehow, several things made at once."""
from training.dsl import compose, intent


def day(id, run, say, default=None, weight=1.3):
    intent("day-" + id, run=run, say=say, default=default, tags="day", weight=weight)


# ---------------------------------------------------------------- archives
day("tar-append", "tar -rf {name}.tar {file}", ["(add|append|put) {file} (to|into) [the] [(archive|tar archive|tarball|tar file)] {name}.tar", "(add|append) [the] file {file} to [the] existing (archive|tar file|tarball) {name}.tar", "tar append {file} to {name}.tar"])
day("tar-except-here", "tar -czf {archive} --exclude='{name}' .", ["(tar|pack|archive|compress) (everything|all|all files|the whole folder|this folder|the current directory) [here] (except|but|without|excluding|but not) [the] {name} [(folder|directory)] (into|to|in|as) {archive}", "(make|create) {archive} (of|from|with) (everything|all files|this folder|the current directory) (except|but|without|excluding) {name}", "put everything here except {name} in[to] {archive}"])
day("tar-except-glob", "tar -czf {archive} --exclude='*.{ext}' {dir}", ["(tar|pack|archive|compress) {dir} (into|to|as) {archive} (without|except|excluding|but leave out|but skip) [the|all] {ext} files", "(make|create) {archive} (of|from) {dir} (without|except|excluding) [the|all] {ext} files"])
day("tar-dir-to", "tar -czf {archive} {dir}", ["(pack|compress|archive|bundle|tar|put|tar up|back up) [the] [(directory|folder)] {dir} [up] (into|to|as|in) {archive}", "(make|create|build) {archive} (of|from|out of) [the] [(directory|folder)] {dir}", "{dir} (into|to|as) {archive}", "(make|create) a (tarball|compressed archive) (called|named) {archive} (of|from) {dir}", "tar {dir} {archive}"])
day("tar-to-dir", "tar -xf {archive} -C {dir}", ["(extract|unpack|untar|unzip|expand|decompress) {archive} (into|to|in|under) [the] [(directory|folder)] {dir}", "(put|unpack) the contents of {archive} (in|into) {dir}", "{archive} (unpacked|extracted) (into|to|in) {dir}", "untar {archive} {dir}"])
day("tar-one", "tar -xf {archive} {file}", ["(extract|unpack|get|pull|restore) (only|just|) [the] [file] {file} (from|out of) {archive}", "(take|get) {file} out of {archive}", "(extract|unpack) [only] one file , {file} , from {archive}"])
day("zip-pass", "zip -er {dir:base}.zip {dir}", ["(make|create) (a password protected|an encrypted|a password-protected) zip (of|from) {dir}", "zip [(the folder|folder)] {dir} with a password", "(encrypt|password protect) [the] [(folder|directory)] {dir} as [a] zip", "zip {dir} (encrypted|with encryption)"])
day("zip-except", "zip -r {name}.zip {dir} -x '*.{ext}'", ["zip {dir} (into|to|as) {name}.zip (without|except|excluding) [the|all] {ext} files", "(make|create) {name}.zip (of|from) {dir} but (leave out|skip|not) [the|all] {ext} files"])
day("zip-add", "zip {name}.zip {file}", ["(add|append|put) {file} (to|into) [the] [(zip|archive|zip file)] {name}.zip", "zip {file} (into|to|as) {name}.zip"])
day("unzip-one", "unzip {name}.zip {file}", ["(extract|unpack|unzip|get) (only|just) [the] [file] {file} (from|out of) {name}.zip", "take {file} out of {name}.zip"])
day("unzip-to", "unzip {name}.zip -d {dir}", ["(unzip|extract|unpack) {name}.zip (into|to|in) [the] [(folder|directory)] {dir}", "put the contents of {name}.zip in[to] {dir}"])
day("unzip-list", "unzip -l {name}.zip", ["(list|show|see) [the] (contents|files) (of|in) {name}.zip", "?what is (in|inside) {name}.zip", "(list|show) what's in {name}.zip (without (extracting|unpacking) [it]|)", "look (into|inside) {name}.zip"])
day("unzip-test", "unzip -t {name}.zip", ["(test|check|verify) (if|whether|that) {name}.zip is (ok|intact|damaged|corrupt|complete|broken)", "(test|check|verify) [the] [(integrity of|archive|zip)] {name}.zip", "?is {name}.zip (ok|intact|corrupt|broken|damaged)"])
day("gzip-test", "gzip -t {name}.gz", ["(test|check|verify) [the integrity of|if|whether] {name}.gz [is (ok|intact)]", "?is {name}.gz (ok|intact|corrupt|broken)"], weight=.8)
day("xz-test", "xz -t {name}.xz", ["(test|check|verify) [the integrity of|if|whether] {name}.xz [is (ok|intact)]", "?is {name}.xz (ok|intact|corrupt|broken)"], weight=.8)
day("xz", "xz {file}", ["(compress|pack|shrink) {file} (with|using|by|to|as) xz", "xz {file}", "(make|create) an xz of {file}", "xz compress {file}"])
day("xz-keep", "xz -k {file}", ["(compress|pack) {file} (with|using) xz (but|and) keep (it|the original|the file)", "xz {file} (keeping|without deleting|without removing) the original"])
day("xz-best", "xz -9 {file}", ["(compress|pack) {file} (with|using) xz as (well|small|tightly|strongly) as possible", "xz {file} (with|at) (maximum|the best|best|highest) compression"])
day("unxz", "unxz {name}.xz", ["(decompress|unpack|uncompress|extract|expand|unxz) {name}.xz"])
day("gzip-keep", "gzip -k {file}", ["(compress|gzip|gz) {file} (but|and) keep (it|the original|the file)", "gzip {file} (keeping|without (deleting|removing|losing)) the original [file]"])
day("gzip-each", "gzip *.{ext}", ["(compress|gzip) (all|every|each|all the|the) {ext} file[s] [(here|in this folder|with gzip|separately|one by one)]", "gzip all {ext} files"])
day("zcat", "zcat {name}.gz", ["(show|print|read|cat|view|display) [the contents of] {name}.gz (without (decompressing|unpacking|extracting) [it]|)", "?what is in {name}.gz"])
day("zgrep", "zgrep '{word}' {name}.gz", ["(search|grep|look) [for] {word} in {name}.gz", "(find|search for|grep) {word} in [the] compressed [file] {name}.gz"])

# ---------------------------------------------------------------- other machines
day("ssh-user-port", ["ssh -p {port} {user}@{host}", "ssh -p {port} {host}"], ["(ssh|connect|log in|login) (to|into) {host} on port {port} as {user}", "(ssh|connect|log in|login) (to|into) {host} as {user} (on|using|over|via) port {port}", "(ssh|connect|log in|login) (to|into) {host} (on|using|over|via|at) port {port}", "ssh {host} port {port}", "ssh {user} {host} port {port}"], weight=1.6)
day("ssh-user", "ssh {user}@{host}", ["(ssh|connect|log in|login|log on|sign in) (to|into|on) [the] [(server|host|machine)] {host} as [user] {user} [(with|via|over) ssh]", "(ssh|connect|log in) as {user} (to|on|into) {host}", "open [an] ssh (session|connection|shell) (to|on) {host} as {user}", "ssh {user} {host}"], weight=1.6)
day("ssh-key", "ssh -i {file} {user}@{host}", ["(ssh|connect|log in) (to|into) {host} as {user} (with|using) [the] [(key|private key|identity file)] {file}", "ssh {user}@{host} (with|using) [the] key {file}", "use [the] key {file} to (ssh|log in|connect) (to|into) {host} as {user}"])
day("ssh-run", "ssh {user}@{host} '{cmd}'", ["(run|execute) {cmd} (on|at) {host} as {user} [(over|via|with|through) ssh]", "ssh (to|into) {host} as {user} and (run|execute) {cmd}", "as {user} on {host} (run|execute) {cmd}"])
day("ssh-run-host", "ssh {host} '{cmd}'", ["(run|execute) {cmd} (on|at) [the] [(server|host|machine|remote)] {host} [(over|via|with|through) ssh]", "ssh (to|into) {host} and (run|execute) {cmd}", "on {host} (run|execute) {cmd}", "(run|execute) [the] command {cmd} remotely on {host}", "{cmd} on {host} (via|over|through) ssh"])
day("ssh-tunnel", "ssh -N -L {port}:localhost:{port2} {host}", ["(forward|map|bind|tunnel) [my] [local] port {port} to [remote] port {port2} (on|of|at) {host} [(over|via|with) ssh]", "tunnel {port} to {port2} (on|of) {host}", "(open|make|create|set up) (a|an) [ssh] tunnel (so that|where) [my] local [port] {port} (goes to|is|reaches|points to) [port] {port2} (on|of) {host}", "(connect|link) local port {port} (to|with) port {port2} (on|of) {host}"], weight=1.5)
day("scp-from", "scp {host}:{file} .", ["(copy|download|get|fetch|pull) {file} from [the] [(server|host|machine)] {host} [(to here|here|with scp|over ssh)]", "scp {file} from {host}", "(get|fetch|copy) [me] [the] [file] {file} (off|from) {host}"], weight=1.5)
day("scp-from-dir", "scp -r {host}:{dir} .", ["(copy|download|get|fetch|pull) [the] [(whole|entire)] (folder|directory) {dir} from [the] [(server|host|machine)] {host} [(to here|here|with scp|over ssh)]", "(copy|download|get|fetch) {dir} (recursively|with everything in it) from {host}"], weight=1.5)
day("scp-from-user", "scp {user}@{host}:{file} .", ["(copy|download|get|fetch|pull) {file} from {host} as {user}", "as {user} (copy|get|fetch) {file} from {host}", "scp {file} from {user}@{host}"])
day("scp-to-path", "scp {file} {host}:{dir}", ["(copy|upload|send|put|transfer|push|scp) {file} (to|into|onto) {dir} on [the] [(server|host|machine)] {host}", "(copy|upload|send|scp) {file} to [the] [(server|host)] {host} (into|under|in) [the] [(folder|directory)] {dir}"], weight=1.4)
day("scp-dir-to", "scp -r {dir} {host}:", ["(copy|upload|send|transfer|push|scp) [the] [(whole|entire)] (folder|directory) {dir} (to|onto) [the] [(server|host|machine)] {host}", "(copy|upload|scp) {dir} recursively to {host}"], weight=1.2)
day("scp-port", "scp -P {port} {file} {host}:", ["(copy|upload|send|scp) {file} to {host} (on|over|via|using|through) port {port}"])
day("rsync-to", "rsync -av {dir} {host}:{dir2}", ["(sync|synchronize|mirror|rsync|copy with rsync) {dir} (to|into|with) {dir2} on {host}", "rsync {dir} to {host}:{dir2}", "(sync|rsync|mirror) [the] [(local )(folder|directory)|folder|directory] {dir} to [the] [(server|host)] {host} (under|in|into|at) {dir2}"])
day("rsync-delete", "rsync -av --delete {dir} {dir2}", ["(mirror|sync|rsync) {dir} (to|into) {dir2} (and (delete|remove) (extra|other) files|deleting (extra|extraneous|other|removed) files|so that both are identical|exactly)", "make {dir2} an exact (copy|mirror) of {dir}", "rsync {dir} to {dir2} with delete"])
day("rsync-exclude", "rsync -av --exclude='{name}' {dir} {dir2}", ["(sync|rsync|copy) {dir} to {dir2} (except|without|excluding|but not|but skip|leaving out|skipping) {name} [(with rsync|using rsync)]", "rsync {dir} to {dir2} (except|without|excluding) {name}", "(sync|mirror) {dir} (with|to|into) {dir2} but (skip|leave out|exclude|ignore) {name}"])
day("rsync-exclude-ext", "rsync -av --exclude='*.{ext}' {dir} {dir2}", ["(sync|rsync) {dir} to {dir2} (except|without|excluding|but not|skipping) [the|all] {ext} files", "rsync {dir} {dir2} excluding {ext} files"])
day("rsync-dry", "rsync -avn {dir} {dir2}", ["(show|see|preview|list) what [an] rsync (of|from) {dir} to {dir2} would do", "(dry run|dry-run|simulate|test) [an|a] (rsync|sync) (of|from) {dir} to {dir2}", "rsync {dir} to {dir2} (as a dry run|without changing anything|but only show what would happen)"])
day("ping-once", "ping -c 1 {host}", ["ping {host} (once|one time|a single time)", "send (one|a single) ping to {host}", "ping {host} with one packet"])
day("ping-n", "ping -c {n} {host}", ["ping {host} {n} times", "send {n} pings to {host}", "ping {host} with {n} (packets|pings)"])
day("hostname", "hostname", ["?what is (my|the|this machine's|this computer's) (hostname|host name|computer name|machine name)", "=[the|my] (hostname|host name|computer name|machine name)", "?what is this (machine|computer|host|server) called", "=[the] name of this (computer|machine|host|server)", "hostname"])
day("wait-port", "until nc -z {host} {port}; do sleep 1; done", ["wait (until|for) port {port} (on|of) {host} (is open|to open|accepts connections|opens)", "wait until {host} (listens|accepts connections) on [port] {port}"], weight=.7)
day("curl-json", "curl -X POST -H 'Content-Type: application/json' -d '{text}' {url}", ["(post|send|put) [the] [(json|data|body)] {text} to {url}", "(make|do|send) (a|an) post [request] to {url} with [the] [(json|body|data)] {text}", "post json {text} to {url}"], weight=1.0)
day("curl-save", "curl -L -o {file} {url}", ["(download|save|fetch|store) {url} (as|to|into|in) [the] [file] {file} [(with|using) curl]", "(download|get) {url} and (save|store|write) it (as|to|in|into) {file}"], weight=1.2)
day("curl-code", "curl -s -o /dev/null -w '%{{http_code}}\\n' {url}", ["=[the|only the|just the] [http] (status|status code|response code) (of|for|from) {url}", "?(what|which) [http] (status|status code|response code) does {url} (return|give|have)", "(check|show|print) [only] the [http] status [code] (of|for) {url}"])
day("curl-time", "curl -s -o /dev/null -w '%{{time_total}}\\n' {url}", ["?how long does {url} take [(to load|to respond|to answer)]", "(measure|time) [how long] [a request to|the response time of] {url} [takes]", "=[the] response time (of|for) {url}"])

# ---------------------------------------------------------------- how a command is run
day("every", "watch -n {age:seconds} '{cmd}'", ["(run|execute|repeat|do) {cmd} every {age}", "(repeat|rerun) {cmd} every {age} (and show the output|on the screen)", "watch [the output of] {cmd} every {age}", "keep running {cmd} every {age}"])
day("times", "for i in $(seq {n}); do {cmd}; done", ["(run|execute|do|repeat|start) {cmd} {n} times [(in a row|one after another)]", "repeat {cmd} {n} times", "{n} times {cmd}"])
day("timeout", "timeout {age:seconds} {cmd}", ["(run|start|execute|try) {cmd} (but|and) (stop|kill|end|abort|cancel) it after {age}", "(run|execute|try) {cmd} with a (timeout|time limit|limit) of {age}", "(limit|restrict) {cmd} to {age}", "(run|execute) {cmd} for (at most|no more than|a maximum of) {age}", "(stop|kill|abort) {cmd} if it takes (longer|more) than {age}", "timeout {cmd} after {age}", "give {cmd} {age} to finish"])
day("background", "{cmd} &", ["(run|start|execute|launch) {cmd} (in the background|as a background job)", "background {cmd}", "put {cmd} in the background"])
day("nohup", "nohup {cmd} &", ["(run|start|execute|launch|keep) {cmd} (so that it keeps running after (logout|i log out|i disconnect)|even after (logout|i log out)|and keep it running after logout|immune to hangups|detached from the terminal)", "nohup {cmd}"])
day("nohup-log", "nohup {cmd} > {file} 2>&1 &", ["(run|start|execute) {cmd} in the background (and|,) (log|write|save|redirect|send) [(its|the|all)] [output] (to|into|in) {file}", "(run|start) {cmd} in the background with [(its|the|all)] output (in|to|going to) {file}", "start {cmd} detached and log to {file}"])
day("both-out", "{cmd} > {file} 2>&1", ["(run|execute) {cmd} and (save|write|log|redirect|send|put) (all|everything|its output and errors|output and errors|stdout and stderr|both output and errors) (to|in|into) {file}", "(redirect|save|write) (stdout and stderr|output and errors|all output) of {cmd} (to|into|in) {file}"])
day("save-out", "{cmd} > {file}", ["(run|execute) {cmd} and (save|write|store|redirect|put) (the|its) (output|result) (to|in|into) {file}", "(save|write|store|redirect|put) the (output|result) of {cmd} (to|in|into) {file}"])
day("append-out", "{cmd} >> {file}", ["(append|add) the (output|result) of {cmd} to {file}", "(run|execute) {cmd} and (append|add) (the|its) (output|result) to {file}"])
day("errors-out", "{cmd} 2> {file}", ["(run|execute) {cmd} and (save|write|log|redirect|send) [only] [(the|its)] errors (to|in|into) {file}", "(save|redirect|write|send) [the] (errors|error messages|stderr|error output) of {cmd} (to|into|in) {file}"])
day("no-errors", "{cmd} 2> /dev/null", ["(run|execute) {cmd} (without|and hide|and ignore|and suppress|and discard|hiding|ignoring) [(any|the|its)] (errors|error messages|error output)", "(hide|suppress|discard|silence|ignore) [the] (errors|error messages|stderr) of {cmd}"])
day("quiet", "{cmd} > /dev/null 2>&1", ["(run|execute) {cmd} (silently|quietly|without any output|and discard all output|and throw away all output|without printing anything)", "(discard|hide|throw away|suppress) all (the )output of {cmd}", "silence {cmd} completely"])
day("tee", "{cmd} | tee {file}", ["(run|execute) {cmd} and (show|print) the output and [also] (save|write) it (to|in|into) {file}", "(show|see) the output of {cmd} and (also |at the same time |)(save|write|log) it (to|in|into) {file}", "(run|execute) {cmd} (logging to|with the output on screen and in) {file}"])
day("time", "time {cmd}", ["(time|measure) {cmd}", "?how long does {cmd} take", "measure how long {cmd} (takes|runs|needs)", "=[the] (run time|running time|runtime|duration|execution time) of {cmd}", "(run|execute) {cmd} and (tell me|show|measure|print) how long it (takes|took)"])
day("after", "sleep {age:seconds} && {cmd}", ["(run|execute|start|do) {cmd} (in|after) {age}", "wait {age} (and|,) then (run|execute|start|do) {cmd}", "in {age} (run|execute|start) {cmd}", "after {age} (run|start|execute) {cmd}"])
day("and", "{cmd} && {cmd2}", ["(run|execute) {cmd} and if it (succeeds|works|is successful) (run|execute|then|then run) {cmd2}", "(run|execute) {cmd2} (only if|only when|after|once) {cmd} (succeeds|succeeded|works|worked|was successful)", "{cmd} then , if (ok|successful|that works) , {cmd2}"])
day("or", "{cmd} || {cmd2}", ["(run|execute) {cmd} and if it fails (run|execute|then|then run) {cmd2}", "(run|execute) {cmd2} (only if|only when|if|when) {cmd} (fails|failed|does not work)"])
day("nice", "nice -n 19 {cmd}", ["(run|start|execute) {cmd} (with (low|the lowest|lowest) priority|at (low|lowest) priority|as nicely as possible|without slowing down the machine)", "nice {cmd}", "low priority {cmd}"])
day("until", "until {cmd}; do sleep 1; done", ["(retry|repeat|try|run|keep trying) {cmd} until it (succeeds|works|is successful|passes)", "keep (retrying|running) {cmd} until it (succeeds|works)"])
day("forever", "while true; do {cmd}; sleep {age:seconds}; done", ["(run|execute|repeat) {cmd} (forever|endlessly|in an endless loop|in a loop) (every {age}|with a pause of {age}|waiting {age} in between|with {age} between runs)", "loop {cmd} every {age}"])
day("cron-daily", "(crontab -l 2>/dev/null; echo '{time:minute} {time:hour} * * * {cmd}') | crontab -", ["(run|execute|schedule|start) {cmd} (every day|daily|each day) at {time} [(with cron|using cron)]", "(add|make|create) a (cron job|cronjob|cron entry) (that runs|to run|running|for) {cmd} (every day|daily) at {time}", "(schedule|cron) {cmd} (for|at) {time} (every day|daily)", "at {time} every day (run|execute|start) {cmd}"], weight=1.6)
day("cron-minutes", "(crontab -l 2>/dev/null; echo '*/{age:minutes} * * * * {cmd}') | crontab -", ["(schedule|cron) {cmd} every {age}", "(add|make|create) a (cron job|cronjob|cron entry) (that runs|to run|for) {cmd} every {age}", "(run|execute) {cmd} every {age} (with|using|via|from) cron"])
day("cron-hourly", "(crontab -l 2>/dev/null; echo '0 * * * * {cmd}') | crontab -", ["(run|execute|schedule) {cmd} (every hour|hourly|once an hour|each hour) [(with cron|using cron)]", "(add|make|create) (a|an hourly) (cron job|cronjob) (for|that runs|to run) {cmd} [every hour]"])
for _d, _names in ((0, "sunday"), (1, "monday"), (2, "tuesday"), (3, "wednesday"), (4, "thursday"), (5, "friday"), (6, "saturday")):
    day("cron-" + _names, "(crontab -l 2>/dev/null; echo '{time:minute} {time:hour} * * %d {cmd}') | crontab -" % _d, ["(run|execute|schedule|start) {cmd} (every|on|each) %s[s] at {time} [(with cron|using cron)]" % _names, "(add|make|create) a (cron job|cronjob) (for|that runs|to run) {cmd} (every|on) %s[s] at {time}" % _names, "every %s at {time} (run|execute|start) {cmd}" % _names], weight=.35)
day("cron-reboot", "(crontab -l 2>/dev/null; echo '@reboot {cmd}') | crontab -", ["(run|execute|start) {cmd} (at boot|on boot|at startup|when the (computer|machine|system) (starts|boots)|after every reboot|on every reboot) [(with cron|using cron)]", "(add|make) a (cron job|cronjob) (for|that runs) {cmd} at (boot|startup|reboot)"])

# ---------------------------------------------------------------- several at once, loops


@compose("day-many-dirs", weight=1.5)
def many_dirs(rng):
    n = rng.choice([2, 3, 3, 4])
    names = ["{name}", "{name2}", "{name3}", "{name4}"][:n]
    said = rng.choice([" and ".join([", ".join(names[:-1]), names[-1]]), " ".join(names[:-1]) + " and " + names[-1], " ".join(names), ", ".join(names)])
    what = rng.choice(["dir", "dir", "file"])
    if what == "dir":
        return ["(make|create|add) [the] (folders|directories|dirs) [(called|named|:)] %s" % said, "mkdir %s" % said, "(make|create) %s [new] (folders|directories) : %s" % (["two", "three", "four"][n - 2], said), "=[new] (folders|directories) (called|named) %s" % said], "mkdir " + " ".join(names)
    return ["(make|create|add) [(empty|new)] files [(called|named|:)] %s" % said, "touch %s" % said, "(make|create) %s [(empty|new)] files : %s" % (["two", "three", "four"][n - 2], said)], "touch " + " ".join(names)


day("touch-n", "touch {name}{{1..{n}}}", ["(make|create) {n} [(empty|new)] files (called|named) {name} (with a number|followed by a number|plus a number|and a number)", "(make|create) [(empty|new)] files {name} 1 (to|through|up to) {n}", "(make|create) {n} numbered files (starting with|with prefix|with the prefix|called) {name}"])
day("touch-n-ext", "touch {name}{{1..{n}}}.{ext}", ["(make|create) {n} [(empty|new)] {ext} files (called|named) {name} (with a number|followed by a number|plus a number)", "(make|create) {n} numbered {ext} files (starting with|with prefix|called) {name}"])
day("mkdir-n", "mkdir {name}{{1..{n}}}", ["(make|create) {n} (folders|directories) (called|named) {name} (with a number|followed by a number|plus a number)", "(make|create) {n} numbered (folders|directories) (starting with|with prefix|called) {name}"])
day("mkdir-nested", "mkdir -p {dir}", ["(make|create) [the] (nested|whole|entire|full) [(folder|directory)] [(path|structure)] {dir}", "(make|create) {dir} (with|including) [all] [(its|the)] (parents|parent directories|parent folders|missing folders)", "(make|create) [the] (folder|directory) {dir} (and [all] (parents|its parents|missing parents)|if it (doesn't|does not) exist)", "mkdir {dir} with parents", "make sure [that] [the] (folder|directory) {dir} exists"])
day("mkdir-cd", "mkdir -p {dir} && cd {dir}", ["(make|create) [the] [(folder|directory)] {dir} and (go|change|switch|cd|move) (into|to) it", "mkdir {dir} and cd into it", "(make|create) [a] (folder|directory) {dir} and enter it"])

FORMATS = {"image": ["jpg", "png", "webp", "gif", "bmp", "tiff", "jpeg", "heic"], "sound": ["mp3", "wav", "flac", "ogg", "m4a", "aac", "opus"], "film": ["mp4", "mkv", "avi", "mov", "webm", "flv", "wmv"]}


@compose("day-convert-all", weight=3)
def convert_all(rng):
    kind = rng.choice(["image", "image", "sound", "sound", "film", "film", "extract"])
    a, b = (rng.choice(FORMATS["film"]), rng.choice(FORMATS["sound"])) if kind == "extract" else rng.sample(FORMATS[kind], 2)
    every = rng.choice(["every %s [file]", "each %s [file]", "all %s files", "all the %s files", "all %ss", "the %s files"]) % a
    tool = "convert \"$f\" \"${{f%%.%s}}.%s\"" % (a, b) if kind == "image" else "ffmpeg -i \"$f\" \"${{f%%.%s}}.%s\"" % (a, b)
    return ["(convert|turn|change|transcode) %s (to|into) %s" % (every, b), "(convert|turn) %s [(here|in this folder|in this directory)] (to|into) %s" % (every, b), "(make|create) %s [files] (of|from|out of) %s" % (b, every), "batch convert %s to %s" % (a, b), "%s to %s (for|of) all files here" % (a, b)], \
        "for f in *.%s; do %s; done" % (a, tool)


@compose("day-convert-one", weight=2)
def convert_one(rng):
    kind = rng.choice(["image", "image", "sound", "film", "extract"])
    a, b = (rng.choice(FORMATS["film"]), rng.choice(FORMATS["sound"])) if kind == "extract" else rng.sample(FORMATS[kind], 2)
    tool = "convert {name}.%s {name}.%s" if kind == "image" else "ffmpeg -i {name}.%s {name}.%s"
    run = ("convert {file} {file:stem}.%s" if kind == "image" else "ffmpeg -i {file} {file:stem}.%s") % b
    return ["(convert|turn|change|transcode) {file} (to|into) [(a|an)] %s [file]" % b, "(make|create) (a|an) %s [(of|from|out of)] {file}" % b, "{file} (to|as|into) %s" % b, "(save|export) {file} as %s" % b], run


@compose("day-rename-ext", weight=2)
def rename_ext(rng):
    return ["(rename|change) (all|every|each|all the|the) {ext} file[s] to {ext2}", "change the (extension|ending|suffix) (of|from) (all|every|the) {ext} file[s] (to|into) {ext2}", "(change|rename) [the] extension[s] from {ext} to {ext2}", "(rename|turn) {ext} files [in]to {ext2} [files]", "make (all|the) {ext} files {ext2} files (by renaming|with a new extension)"], \
        "for f in *.{ext}; do mv \"$f\" \"${{f%.{ext}}}.{ext2}\"; done"


@compose("day-loop", weight=2.5)
def loop(rng):
    said, run = rng.choice([("(print|show|echo) its name", "echo \"$f\""), ("count its lines", "wc -l \"$f\""), ("(print|show) its first line", "head -n 1 \"$f\""), ("(print|show) its last line", "tail -n 1 \"$f\""), ("(print|show) its size", "du -h \"$f\""), ("(sort it in place|sort it)", "sort -o \"$f\" \"$f\""),
                            ("make a backup [copy]", "cp \"$f\" \"$f.bak\""), ("add .bak to its name", "mv \"$f\" \"$f.bak\""), ("compress it", "gzip \"$f\""), ("run it", "bash \"$f\""), ("add {name} (in front of|before|to the front of) its name", "mv \"$f\" \"{name}$f\""), ("copy it to {dir}", "cp \"$f\" {dir}")])
    what, glob = rng.choice([("{ext} file", "*.{ext}"), ("file", "*"), ("{glob}", "{glob}"), ("{ext} file", "*.{ext}")])
    return ["for (each|every) %s [here] %s" % (what, said), "loop (over|through) (all|the) %s%s [here] and [for each] %s" % (what, "s" if not what.startswith("{glob") else "", said), "go through (every|each) %s and %s" % (what, said), "%s for (every|each) %s" % (said.replace("its", "the").replace(" it", " the file") if "{" not in said else said, what)], "for f in %s; do %s; done" % (glob, run)


# ---------------------------------------------------------------- logs and text
ERR = "[-i]"
LOGS = [("top-ips", "awk '{{ print $1 }}' {log} | sort | uniq -c | sort -rn | head -n {n}", ["=[the] (top|{n} most active|{n} busiest|{n} most frequent|{n} most common) [(client|visitor)] (ips|ip addresses|addresses|clients|visitors) (in|from) {log}", "?which {n} (ips|ip addresses|clients) (made the most requests|appear most [often]|occur most) in {log}", "top {n} (ips|ip addresses|clients|visitors) (in|from|of) {log}"], {"n": "10"}),
        ("unique-ips", "awk '{{ print $1 }}' {log} | sort -u | wc -l", ["count [the] (unique|distinct|different) (ips|ip addresses|visitors|clients) in {log}", "?how many (unique|distinct|different) (ips|ip addresses|visitors|clients) are in {log}", "=[the] number of (unique|distinct|different) (ips|ip addresses|visitors) in {log}"], None),
        ("list-ips", "awk '{{ print $1 }}' {log} | sort -u", ["=[all] [the] (unique|distinct|different) (ips|ip addresses|visitors|clients) in {log}", "list (each|every) (ip|ip address|client|visitor) in {log} once", "?which (ips|ip addresses|clients) are in {log}"], None),
        ("per-ip", "awk '{{ print $1 }}' {log} | sort | uniq -c | sort -rn", ["count [the] (requests|lines|hits) (per|by|for each) (ip|ip address|client) in {log}", "=[the] (requests|hits) per (ip|client|ip address) in {log}", "?how many (requests|hits) did each (ip|client) make in {log}"], None),
        ("per-status", "awk '{{ print $9 }}' {log} | sort | uniq -c | sort -rn", ["count [the] (requests|lines|hits) (per|by|for each) [http] status [code] in {log}", "=[the] [http] status codes in {log} (with (counts|their counts)|and how often each occurs)", "?how often does each status code (occur|appear) in {log}"], None),
        ("status", "awk '$9 == {n}' {log}", ["=[the] (requests|lines) (in|of|from) {log} with [http] status [code] {n}", "?which requests in {log} (got|have|returned) [a] [status] {n}", "(find|show) all {n} (responses|requests|status lines) in {log}"], None),
        ("status-count", "awk '$9 == {n}' {log} | wc -l", ["count [the] (requests|lines) (in|of) {log} with [http] status [code] {n}", "?how many {n} (responses|requests|errors) are in {log}", "?how many requests in {log} (got|returned|have) [a] [status] {n}"], None),
        ("urls", "awk '{{ print $7 }}' {log} | sort | uniq -c | sort -rn | head -n {n}", ["=[the] (top|{n} most requested|{n} most popular|{n} most visited) (urls|pages|paths) (in|from) {log}", "top {n} (urls|pages|paths) (in|of) {log}", "?which {n} (pages|urls|paths) are requested most in {log}"], {"n": "10"}),
        ("errors", "grep -i 'error' {log}", ["=[the|all] (errors|error lines|error messages) (in|from|of) {log}", "(find|show|search for|grep) [all] [the] errors in {log}", "?are there [any] errors in {log}", "?what errors are in {log}", "look for errors in {log}"], None),
        ("errors-count", "grep -ic 'error' {log}", ["count [the] (errors|error lines|error messages|lines with errors) in {log}", "?how many (errors|error lines) are in {log}", "=[the] number of errors in {log}"], None),
        ("errors-last", "grep -i 'error' {log} | tail -n {n}", ["=[the] last {n} (errors|error lines|error messages) (in|from|of) {log}", "=[the] {n} (most recent|latest) errors (in|from) {log}"], None),
        ("errors-tail", "tail -n {n} {log} | grep -i 'error'", ["=[the] errors in the last {n} lines of {log}", "(search|grep|look) [for] errors in the last {n} lines of {log}"], None),
        ("warn", "grep -iE 'error|warning' {log}", ["=[the|all] (errors and warnings|warnings and errors) (in|from|of) {log}", "(find|show|grep) errors (and|or) warnings in {log}", "=lines with error or warning in {log}"], None),
        ("warnings", "grep -i 'warning' {log}", ["=[the|all] (warnings|warning lines|warning messages) (in|from|of) {log}", "(find|show|grep) [all] [the] warnings in {log}"], None),
        ("context", "grep -C {n} '{word}' {log}", ["=(lines|matches|occurrences) (with|of|containing|for) {word} (in|of) {log} with {n} lines of context", "(show|find|grep|search) {word} in {log} (with|and) {n} lines (around|of context|before and after [it])", "(search|grep) {log} for {word} with {n} (lines of context|context lines)", "{n} lines (around|before and after) (each|every) {word} in {log}"], None),
        ("error-context", "grep -i -C {n} 'error' {log}", ["=[the|all] errors (in|from) {log} with {n} lines (of context|around them|before and after)", "(show|find|grep) errors in {log} with {n} lines of context"], None),
        ("after", "grep -A {n} '{word}' {log}", ["(show|print) {word} (in|from) {log} and the {n} lines (after|following|below) [it]", "=(each|every) {word} in {log} (with|and) the {n} lines (after|following|below) [it]", "(search|grep) {log} for {word} with {n} lines after"], None),
        ("before", "grep -B {n} '{word}' {log}", ["(show|print) {word} (in|from) {log} and the {n} lines (before|preceding|above) [it]", "=(each|every) {word} in {log} (with|and) the {n} lines (before|preceding|above) [it]", "(search|grep) {log} for {word} with {n} lines before"], None),
        ("follow-grep", "tail -f {log} | grep --line-buffered '{word}'", ["(follow|watch|tail) {log} (and show only|but only show|for|filtering for|showing only) [lines] [(with|containing)] {word}", "(show|print) new lines (with|containing) {word} (in|of) {log} (as they (come|appear)|live)", "tail -f {log} (and grep|grep) {word}"], None),
        ("follow", "tail -f {log}", ["(follow|watch|tail|monitor) {log} [(live|in real time|as it grows|continuously)]", "(show|print) new lines of {log} (as they (come|are written|appear)|live)", "tail -f {log}", "keep (printing|showing) {log} as it grows"], None),
        ("follow-n", "tail -n {n} -f {log}", ["(follow|tail|watch) {log} (starting|beginning) with the last {n} lines", "(show|print) the last {n} lines of {log} and (keep following|follow [it]|keep watching)"], None),
        ("today", "grep \"$(date +%F)\" {log}", ["=[the|all] (lines|entries|messages) (of|from) today in {log}", "=today's (lines|entries|messages) (in|from|of) {log}", "(show|grep) {log} (for|from) today"], None),
        ("date", "grep '{date}' {log}", ["=[the|all] (lines|entries|messages) (of|from|on) {date} in {log}", "(show|grep) {log} (for|from|of) {date}", "?what (happened|was logged) on {date} in {log}"], None),
        ("not", "grep -v '{word}' {log}", ["=[all] lines (of|in|from) {log} (without|that do not contain|not containing|except those with) {word}", "(show|print) {log} (without|but leave out|excluding) [the|all] lines (with|containing) {word}", "(hide|filter out|leave out|exclude|skip|ignore) [the|all] lines (with|containing) {word} (in|from) {log}", "everything in {log} (but|except) {word}"], None),
        ("not-two", "grep -vE '{word}|{word2}' {log}", ["=[all] lines (of|in|from) {log} (without|that contain neither|containing neither) {word} (or|nor) {word2}", "(hide|filter out|leave out) [the|all] lines (with|containing) {word} or {word2} (in|from) {log}"], None),
        ("or", "grep -E '{word}|{word2}' {log}", ["=[all|the] lines (of|in|from) {log} (with|containing|that contain|that mention) [either] {word} or {word2}", "(search|grep) {log} for {word} or {word2}", "(find|show) {word} or {word2} in {log}"], None),
        ("both", "grep '{word}' {log} | grep '{word2}'", ["=[all|the] lines (of|in|from) {log} (with|containing|that contain|that mention) [both] {word} and {word2}", "(search|grep) {log} for lines with {word} and {word2}", "lines in {log} that (have|contain) both {word} and {word2}"], None),
        ("but-not", "grep '{word}' {log} | grep -v '{word2}'", ["=[all|the] lines (of|in|from) {log} (with|containing|that contain) {word} but not {word2}", "(search|grep|find) {word} in {log} but (not|without|exclude|ignore|skip) {word2}", "lines in {log} (with|containing) {word} and (without|not) {word2}"], None),
        ("count", "grep -c '{word}' {log}", ["count [the] lines (with|containing|that contain|mentioning) {word} in {log}", "?how many lines (in|of) {log} (contain|mention|have) {word}", "=[the] number of lines (with|containing) {word} in {log}"], None),
        ("count-words", "grep -o '{word}' {log} | wc -l", ["count [(all|the)] [occurrences of] {word} in {log}", "?how (often|many times) does {word} (occur|appear|come up) in {log}", "=[the] number of (occurrences|times) [of] {word} [appears] in {log}"], None),
        ("first", "grep -m 1 '{word}' {log}", ["=[the] first (line|match|occurrence) (with|of|for|containing) {word} in {log}", "find [only] the first {word} in {log}"], None),
        ("last", "grep '{word}' {log} | tail -n 1", ["=[the] last (line|match|occurrence) (with|of|for|containing) {word} in {log}", "find [only] the last {word} in {log}"], None)]
for _id, _run, _say, _default in LOGS:
    day("log-" + _id, _run, _say, _default, weight=1.0)
    day("file-" + _id, _run.replace("{log}", "{file}"), [s.replace("{log}", "{file}") for s in _say], _default, weight=.5)

# ---------------------------------------------------------------- searching trees but for some
GREP = "grep -rn"
for _id, _name, _end in (("python", "python", "py"), ("js", "(javascript|js)", "js"), ("c", "c", "c"), ("md", "markdown", "md"), ("sh", "shell", "sh"), ("java", "java", "java"), ("ts", "typescript", "ts"), ("go", "go", "go"), ("html", "html", "html"), ("css", "css", "css"), ("rust", "rust", "rs"), ("yaml", "yaml", "yaml"), ("text", "text", "txt")):
    day("grep-" + _id, "grep -rn --include='*.%s' '{word}' {dir}" % _end, ["(search|look|grep) [for] {word} in [all] [the] %s files [(in|under|below) {dir}]" % _name, "(find|search for|grep) {word} in (every|all) %s file[s] [(in|under|below) {dir}]" % _name, "?which %s files [(in|under) {dir}] (contain|mention|use) {word}" % _name], {"dir": "."}, weight=.3)
    day("grep-not-" + _id, "grep -rn --include='*.%s' --exclude-dir='{name}' '{word}' {dir}" % _end, ["(search|look|grep) [for] {word} in [all] [the] %s files (but|except|and) (skip|not in|ignore|leave out|exclude|not) [the] {name} [(folder|directory)]" % _name, "(find|search for) {word} in %s files [(in|under) {dir}] (outside|except in|ignoring|skipping|excluding) {name}" % _name], {"dir": "."}, weight=.25)
day("grep-not-dir", "grep -rn --exclude-dir='{name}' '{word}' {dir}", ["(search|look|grep) [for] {word} [(in|under) {dir}] (but|except|and) (skip|not in|ignore|leave out|exclude|in) [the] {name} [(folder|directory)]", "(find|search for|grep) {word} [(in|under) {dir}] (outside [of]|ignoring|skipping|excluding|except in|but not in) [the] [(folder|directory)] {name}"], {"dir": "."})
day("find-not-dir", "find {dir} -type f -name '*.{ext}' -not -path '*/{name}/*'", ["(find|list|show) [all] {ext} files [(in|under) {dir}] (but|except) (not in|skip|ignore|those in|not those in|in) {name}", "=[all] {ext} files [(in|under) {dir}] (outside [of]|excluding|ignoring|except in|not in) [the] [(folder|directory)] {name}"], {"dir": "."}, weight=1.6)
day("cp-not", "find {dir} -type f -not -name '*.{ext}' -exec cp {{}} {dir2} \\;", ["copy (everything|all files) (from|in) {dir} (except|but|other than) [the|all] {ext} files to {dir2}"], weight=.8)
day("rm-not", "find {dir} -type f -not -name '*.{ext}' -delete", ["(delete|remove) (everything|all files) [(in|from) {dir}] (except|but|other than|that are not) [the|all] {ext} files", "keep only [the] {ext} files [(in|of) {dir}] and (delete|remove) (the rest|everything else|all others)", "(delete|remove) all files that are not {ext} [files] [(in|from) {dir}]"], {"dir": "."})
day("ls-not", "find {dir} -maxdepth 1 -type f -not -name '*.{ext}'", ["(list|show) (everything|all files|files) [(in|of) {dir}] (except|but|other than|that are not) [the|all] {ext} files", "=files [(in|of) {dir}] that are not {ext} files"], {"dir": "."}, weight=.9)

# ---------------------------------------------------------------- dates from now
UNITS = [("day", 1), ("week", 7), ("month", None), ("year", None), ("hour", None), ("minute", None)]


@compose("day-date", weight=2.5)
def dates(rng):
    unit, _ = rng.choice(UNITS)
    n = rng.randint(1, 60)
    many = "%d %ss" % (n, unit) if n > 1 else rng.choice(["1 %s" % unit, "%s %s" % ("an" if unit == "hour" else "a", unit)])
    fmt = " +%F" if unit in ("day", "week", "month", "year") else ""
    if rng.random() < .5:
        return ["=[the] date %s ago" % many, "?what (date|day) was [it] %s ago" % many, "=[the] (date|day) %s (before today|back)" % many], "date -d '%d %s%s ago'%s" % (n, unit, "s" if n > 1 else "", fmt)
    return ["=[the] date %s (from now|from today|in the future)" % many, "?what (date|day) (is|will it be|will be) [it] (in %s|%s from now|%s from today)" % (many, many, many), "=[the] (date|day) (in %s|after %s)" % (many, many), "date in %s" % many], "date -d '+%d %s%s'%s" % (n, unit, "s" if n > 1 else "", fmt)


# ---------------------------------------------------------------- smaller things
day("df", "df -h", ["=[the] (disk usage|disk space|space|free space|usage) (of|on|for) (each|every|all|all the) (mounted|) (filesystem|filesystems|file system|partition|partitions|mount|drive|drives|disk|disks|volume)", "?how (full|much space is (left|free|used)) (are|on) (my|the|all) (disks|drives|partitions|filesystems)", "?how much (disk space|space|room) (is left|do i have left|is free|is available|do i have)", "=[the] (free|available|used) (disk space|space on all disks)", "?is (my|the) disk full", "df"])
day("newest-in", "ls -t {dir} | head -n 1", ["=[the] (newest|latest|most recent|most recently (changed|modified)|youngest|last (changed|modified)) file (in|of|from) {dir}", "?(which|what) (is the|file is the) (newest|latest|most recent) [file] in {dir}", "?which file in {dir} (was changed|changed|was modified) last"], weight=1.2)
day("oldest-in", "ls -tr {dir} | head -n 1", ["=[the] (oldest|least recent|least recently (changed|modified)) file (in|of|from) {dir}", "?(which|what) (is the|file is the) oldest [file] in {dir}"], weight=1.0)
day("largest-in", "ls -S {dir} | head -n 1", ["=[the] (name of the |)(biggest|largest) file (directly |)in {dir}", "?(which|what) file in {dir} is (the |)(biggest|largest)"], weight=.8)
day("which", "which {proc}", ["?where is {proc} (installed|located|stored)", "?which {proc} (am i using|is used|do i use|is that|will be run|is in my path)", "=[the] (path|location) (of|to) [the] [(program|command|executable|binary)] {proc}", "?is {proc} installed", "?do i have {proc} [installed]", "(check|see) (if|whether) {proc} is installed", "which {proc}", "locate [the] (program|command|executable|binary) {proc}", "find out where {proc} (is|lives)"])
day("version", "{proc} --version", ["?(what|which) version of {proc} (do i have|is installed|am i (using|running)|is this)", "=[the] [installed] version of {proc}", "=[the] {proc} version", "(check|show|print|get) [the] (version of {proc}|{proc} version)"])
day("diff-y", "diff -y {file} {file2}", ["(compare|diff|show) {file} and {file2} side by side", "(compare|diff) {file} (with|to|and) {file2} (in two columns|side by side|next to each other)", "=[a] side by side (diff|comparison) of {file} and {file2}", "compare [the] [two] files side by side {file} {file2}"])
day("diff-q", "diff -q {file} {file2}", ["?(do|are) {file} and {file2} (differ|different|the same|identical|equal)", "(check|tell me|see) (if|whether) {file} and {file2} (differ|are different|are identical|are the same)"])
day("diff-r", "diff -rq {dir} {dir2}", ["(compare|diff) [the] [two] (folders|directories) {dir} and {dir2}", "?which files (differ|are different) (between|in) {dir} and {dir2}", "=[the] differences between [the] (folders|directories) {dir} and {dir2}"])
day("watch-mem", "watch -n {age:seconds} free -h", ["(watch|monitor|show) [the] [free] (memory|ram|memory usage|free memory) every {age}", "(refresh|update|repeat) free [memory] every {age}"], weight=.8)
day("watch-dir", "watch -n {age:seconds} ls -l {dir}", ["(watch|monitor) [the] [files in] [(folder|directory)] {dir} every {age}", "(list|show) {dir} every {age}"], weight=.8)
day("watch-size", "watch -n {age:seconds} ls -lh {file}", ["(watch|monitor) [the] size of {file} every {age}", "watch {file} grow every {age}"], weight=.6)
day("blame-line", "git blame -L {line},{line} {file}", ["?who (changed|wrote|edited|modified|last touched|last changed) line {line} (of|in) {file}", "(show|tell me|find out) who (changed|wrote|edited) line {line} (of|in) {file}", "git blame line {line} of {file}"])
day("blame", "git blame {file}", ["?who (changed|wrote|edited|modified) {file} [line by line]", "(show|see) who (wrote|changed) (each|every) line (of|in) {file}", "?who wrote each line of {file}", "git blame {file}"])
day("clone-dir", "git clone {url} {dir}", ["clone {url} (into|to|in|as) [the] [(folder|directory)] {dir}", "(git clone|check out|download) [the] [(repo|repository)] {url} (into|to|as) {dir}"])
day("clone", "git clone {url}", ["clone {url}", "(clone|download|get|check out) [the] [git] (repo|repository|project) [(at|from)] {url}", "git clone {url}", "make a (local copy|clone) of {url}"])
day("commit-all", "git commit -am '{text}'", ["commit (all|everything|all changes|all my changes|every change) with [the] [message] {text}", "(commit|save) (all|my) changes (as|with message|saying) {text}", "git commit (all|everything) {text}"])
day("commit", "git commit -m '{text}'", ["commit with [the] message {text}", "commit [(as|saying)] {text}", "(make|create) a commit (saying|with message|called) {text}", "git commit {text}", "commit [the] staged changes (as|with message|with the message) {text}"])
day("amend", "git commit --amend -m '{text}'", ["(change|fix|edit|rewrite) the [last] commit message to {text}", "(amend|change) the (message of the last commit|last commit's message|last commit message) to {text}", "rename the last commit [to] {text}"])
day("chmod-g", "chmod g+w {path}", ["give [the|its] group write (permission|access|rights) (on|to|for) {path}", "(let|allow) [the|its] group [to] write [to] {path}", "make {path} (group writable|writable (by|for) [the|its] group)"])
day("chmod-r", "chmod -R {perm} {dir}", ["(set|change) [the] (permissions|mode|rights) of {dir} and everything (in|below|inside|under) it to {perm}", "chmod {dir} recursively [to] {perm}", "recursively (set|change) [the] (permissions|mode) of {dir} to {perm}"])
day("chown-r", "sudo chown -R {user}:{group} {dir}", ["(change|set) [the] owner (of {dir} and (everything|all) in it|of {dir} recursively) to {user} and [the] group to {group}", "chown {dir} recursively to {user}:{group}", "make {user} [the] owner and {group} the group of {dir} and everything in it"])
day("touch-date", "touch -d '{date}' {file}", ["(set|change) [the] (modification time|timestamp|date|mtime|time) of {file} to {date}", "make {file} look (as if it was|like it was) (changed|modified) on {date}", "(give|date) {file} [the] (date|timestamp) {date}", "backdate {file} to {date}"])
day("touch-now", "touch {file}", ["(update|refresh|set|change) the (timestamp|time stamp|modification time|time|mtime) of {file} [to (now|the current time)]", "touch {file}", "make {file} look (new|just changed|freshly changed|as if it was just changed)", "create [an] empty [file] {file}", "(create|make) [the] file {file} [if it (does not|doesn't) exist]"])
day("ln-s-as", "ln -s {path} {name}", ["(make|create|add|set up) (a|the) (symlink|symbolic link|soft link|link) (called|named) {name} (to|for|pointing to|that points to) {path}", "(symlink|link) {path} (as|to) {name}", "(make|let) {name} (point|link) to {path}", "(make|create) (a|the) (symlink|symbolic link) {name} (to|for|->|pointing to) {path}", "(make|create) a (symlink|symbolic link) (to|for) {path} (called|named|as) {name}"])
day("append-line", "echo '{text}' >> {file}", ["(append|add|put|write) [the] [(line|text)] {text} (to|at|onto) the (end|bottom) of {file}", "(append|add) [the] [(line|text)] {text} to {file}", "add {text} as [the] last line (of|to) {file}"])
day("venv", "python3 -m venv {dir}", ["(make|create|set up|start) a [new] [python] (virtual environment|venv|virtualenv) (in|called|named|at) {dir}", "python venv {dir}", "=[a|a new] python (virtual environment|venv) (in|called|named) {dir}"])
day("pip-r", "pip install -r {file}", ["(install|pip install) [the|all] [python] (requirements|dependencies|packages|modules) (from|in|listed in|of) {file}", "pip install [everything] [(from|in|-r)] {file}", "install everything (in|from|listed in) {file} [with pip]"])
day("npm-dev", "npm install --save-dev {pkg}", ["(install|add) {pkg} as [a] (dev|development) dependency [with npm]", "npm (install|add) {pkg} (as dev dependency|for development|to devdependencies)"])
day("npm-i", "npm install", ["(install|get) (the|all|the npm|all npm|node|npm) (dependencies|packages|modules) [(of this project|from package.json|with npm|for this project)]", "npm install", "install everything [that is] in package.json"])
day("tac", "tac {file}", ["(print|show|output) {file} (backwards|in reverse|from the end|last line first|upside down|from bottom to top|with the lines reversed|in reverse order)", "reverse [the] [order of [the]] lines (of|in) {file}", "=[the] lines of {file} (in reverse|in reverse order|backwards|reversed)", "tac {file}"])
day("wc-longest", "wc -L {file}", ["?how long is the longest line (of|in) {file}", "=[the] length of the longest line (of|in) {file}"], weight=.8)
day("longest", "awk 'length > max {{ max = length; line = $0 }} END {{ print line }}' {file}", ["=[the] longest line (of|in) {file}", "(find|print|show) the longest line (of|in) {file}"], weight=.8)
day("cut-chars", "cut -c 1-{n} {file}", ["=[the] first {n} (characters|chars|letters) of (each|every) line (of|in) {file}", "(keep|print|show) [only] the first {n} (characters|chars) of (each|every) line (of|in) {file}", "cut [off] (each|every) line (of|in) {file} after {n} characters"])
day("uniq-c", "sort {file} | uniq -c | sort -rn", ["count (how often|how many times) each line (occurs|appears|comes up) in {file}", "=[the] lines of {file} (with|and) their (counts|frequency|number of occurrences)", "?how often does each line (occur|appear) in {file}", "=[the] most (frequent|common) lines (in|of) {file}", "count [the] (duplicates|identical lines|same lines) in {file}"])
day("uniq-d", "sort {file} | uniq -d", ["=[the] (duplicate|duplicated|repeated|double) lines (of|in|from) {file}", "?which lines (occur|appear|are) (twice|more than once|repeated|in it twice) in {file}", "(find|show|list) [only] [the] (duplicate|repeated) lines (in|of) {file}"])
day("uniq-u", "sort {file} | uniq -u", ["=[the] lines [that] (occur|appear) (only once|exactly once|just once) in {file}", "(find|show|list) [the] lines (of|in) {file} that are not repeated", "?which lines (occur|appear) (only|exactly) once in {file}"])
day("words-freq", "tr -cs '[:alnum:]' '\\n' < {file} | sort | uniq -c | sort -rn | head -n {n}", ["=[the] {n} most (frequent|common|used) words (in|of) {file}", "=[the] top {n} words (in|of) {file}", "?which {n} words (occur|appear) most [often] in {file}"])
day("sed-lines", "sed -n '{line},{line2}p' {file}", ["=[the] lines {line} (to|through|until|-|up to) {line2} (of|in|from) {file}", "=[the] lines (from|between) {line} (to|and) {line2} (of|in) {file}", "(print|show|display|get|extract) [only] lines {line} (to|through|-) {line2} (of|from|in) {file}", "{file} lines {line}-{line2}", "{file} from line {line} to [line] {line2}"])
day("sed-line", "sed -n '{line}p' {file}", ["=[the] line [number] {line} (of|in|from) {file}", "=[the] {line}(th|st|nd|rd) line (of|in) {file}", "?what is (in|on) line {line} of {file}", "(print|show|get) [only] line [number] {line} (of|from|in) {file}"])
day("sed-d-word", "sed -i '/{word}/d' {file}", ["(delete|remove|drop|strip) [all|every|the] line[s] (with|containing|that contain|mentioning|matching) {word} (from|in|of) {file}", "(delete|remove) (any|every|each) line (in|of|from) {file} (with|containing|that (contains|has|mentions)) {word}", "clean {file} of lines with {word}"])
day("sed-d-line", "sed -i '{line}d' {file}", ["(delete|remove|drop) line [number] {line} (from|in|of) {file}", "(delete|remove) the {line}(th|st|nd|rd) line (from|in|of) {file}"])
day("sed-d-range", "sed -i '{line},{line2}d' {file}", ["(delete|remove|drop) lines {line} (to|through|-|until) {line2} (from|in|of) {file}", "(delete|remove) [the] lines (from|between) {line} (to|and) {line2} (of|in) {file}"])
day("sed-g", "sed -i 's/{word}/{word2}/g' {file}", ["(replace|change|substitute|swap) [(all|every|each)] [(occurrence of|occurrences of)] {word} (with|by|to|for|into) {word2} (in|inside|within) {file}", "in {file} (replace|change|substitute) [(all|every)] {word} (with|by|to|into) {word2}", "{word} (should be|becomes|to become|->) {word2} in {file}", "(find|search) {word} and replace [it] (with|by) {word2} in {file}"], weight=1.5)
day("sed-print", "sed 's/{word}/{word2}/g' {file}", ["(print|show|output|display) {file} with {word} (replaced by|replaced with|changed to|instead of) {word2}".replace("instead of", "changed into"), "(print|show) {file} (replacing|changing) {word} (with|to|by) {word2} (without changing the file|but do not change the file|but leave the file alone)"])
