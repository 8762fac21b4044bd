"""Requests from many corners that earlier files leave out: devices, parallel runs, whole-system searches, manuals of known tools.

Owns: what was found missing by asking as a newcomer would.
Refuses: nothing of its own.
"""
from training.dsl import compose, intent

WHOLE = "(on|in|across) (the|my|this) (whole|entire) (system|disk|machine|computer|filesystem)"

intent("whole-largest", run="sudo find / -xdev -type f -printf '%s %p\\n' | sort -rn | head -n {n}", default={"n": "10"}, weight=1.5, tags="find size", say=[
    "=[the] [{n}] (largest|biggest) files " + WHOLE, "=[the] [{n}] (largest|biggest) files (on|in|of) the (system|disk|hard drive|root filesystem)",
    "(find|search for) [the] [{n}] (largest|biggest) files everywhere", "?which [{n}] files take [up] the most space " + WHOLE,
    "?what are the [{n}] (biggest|largest) files on (this|my) (computer|machine|disk|server)", "search the whole (disk|system|machine) for the [{n}] (largest|biggest) files"])
intent("whole-name", run="sudo find / -xdev -type f -name '{glob}'", tags="find", say=[
    "(find|search for|look for|locate) {glob} " + WHOLE, "(find|look for|locate) [a|the|all] [file|files] {glob} (everywhere|anywhere on this (machine|system|computer)|on the whole disk)",
    "=all files matching {glob} " + WHOLE, "search the (whole|entire) (system|disk|machine|computer) for [files (named|called|matching)] {glob}", "?where on (this|my) (system|computer|machine|disk) is {glob}"])
intent("whole-file", run="sudo find / -xdev -name {file}", tags="find", say=[
    "(find|search for|look for|locate) [a|the] file (named|called) {file} " + WHOLE, "search the (whole|entire) (system|disk|machine|computer) for {file}",
    "(find|locate) {file} (everywhere|anywhere on this (machine|system|computer)|on the whole disk)", "?where on (this|my) (system|computer|machine|disk) is [the file] {file}"])
intent("names-with-spaces", run="find {dir} -name '* *'", default={"dir": "."}, tags="find", weight=1.3, say=[
    "=files (with|that have|having) [a] (space|spaces|blank|blanks) in (their|the) (name|names|filename|filenames) [(in|under) {dir}]", "=(names|filenames|file names) (with|containing) spaces [(in|under) {dir}]",
    "(find|list) [all] [the] files whose (name|names) (contain|contains|have|has) [a] (space|spaces|blank|blanks) [(in|under) {dir}]", "?which (files|filenames|file names) (have|contain) (spaces|a space|blanks) [in (them|the name)]"])
intent("add-extension", run="for f in *.{ext}; do mv \"$f\" \"$f.{ext2}\"; done", tags="mv rename", say=[
    "(add|append|put) [the] [extension|suffix|ending] {ext2} (to|onto|after|behind) [(all|every|each)] [the] {ext} files", "(append|add) {ext2} to the (name|names|filename|filenames) of [all] [the] {ext} files",
    "give (all|every|each) {ext} file[s] the (extra|additional|second) (extension|suffix|ending) {ext2}"])
intent("zip-without-ext", run="zip -r {dir}.zip {dir} -x '*.{ext}'", tags="zip", say=[
    "(zip|zip up|make a zip of|create a zip of|create a zip archive of|compress) [the] [(folder|directory)] {dir} (without|excluding|except|skipping|leaving out|but not) [(the|any|all)] {ext} [files] [(into|as) a zip]",
    "=[a] zip [archive|file] of {dir} (without|excluding|except|minus|leaving out) [the|any|all] {ext} [files]", "put everything (in|of|from) {dir} (except|but) [the] {ext} files into a zip"])
intent("deb-extract", run="dpkg-deb -x {file} {dir}", tags="dpkg", weight=.6, say=[
    "(extract|unpack|unzip|open) [the] (deb|debian package|deb file|deb package|package) {file} (into|to|in) {dir}", "(extract|unpack) [the] (files|contents|content) of [the] deb[ian] package {file} (into|to|in) {dir}"])
intent("deb-extract-here", run="dpkg-deb -x FILE .", tags="dpkg", weight=.3, say=["(extract|unpack|unzip|open) a (.deb|deb|debian) (file|package) [(here|without installing it|into this directory)]"])
intent("until-christmas", run="echo $(( ($(date -d 'dec 25' +%s) - $(date +%s)) / 86400 ))", tags="date", weight=.5, say=[
    "?how many days [are (left|there)] (until|till|to|before) (christmas|xmas|christmas day)", "=[the] (number of days|days) (until|till|to|before) (christmas|xmas)", "?how long (until|till) (christmas|xmas)", "count [the] days (until|till|to) (christmas|xmas)"])
intent("until-year-end", run="echo $(( ($(date -d 'dec 31' +%s) - $(date +%s)) / 86400 ))", tags="date", weight=.4, say=[
    "?how many days [are left|remain] (until|till|to|before|in) (the end of the|this) year", "=[the] (number of days|days) (until|till|to|left until) (the end of the year|new year's eve|years end)", "?how many days are left this year"])
intent("log-per-minute", run="awk '{{ print substr($4, 2, 17) }}' {log} | sort | uniq -c", tags="awk log", weight=.8, say=[
    "=[the] [number of] (requests|hits|lines|accesses) (per|a|each|by|for each) minute (in|from|of) {log}", "(count|group|sum up) [the] (requests|hits|accesses) (per|by|for each|for every) minute (in|from|of) {log}", "?how many (requests|hits) (per|a|each) minute (are|were) [there] in {log}"])
intent("log-per-hour", run="awk '{{ print substr($4, 2, 14) }}' {log} | sort | uniq -c", tags="awk log", weight=.8, say=[
    "=[the] [number of] (requests|hits|accesses) (per|a|each|by|for each) hour (in|from|of) {log}", "(count|group|sum up) [the] (requests|hits|accesses) (per|by|for each|for every) hour (in|from|of) {log}", "?how many (requests|hits) (per|an|each) hour (are|were) [there] in {log}"])
intent("csv-drop-column", run="cut -d ',' --complement -f {n} {file}", tags="cut csv", weight=1.2, say=[
    "(remove|drop|delete|leave out|cut out|strip) [the] column [number] {n} (of|from|in) {file}", "(print|show) {file} without [the] column {n}", "=all columns (but|except) [number] {n} (of|in|from) {file}", "=everything (but|except) column {n} of {file}"])
intent("grep-next-line", run="grep -A 1 '{word}' {file}", tags="grep", say=[
    "=[(each|every|the)] line (with|containing|matching) {word} and the [one] (line|one) (after|behind|following|below) it (in|of|from) {file}", "(show|print) the line (after|following|behind|below) (each|every) [(match|occurrence) of] {word} in {file}",
    "grep {word} in {file} (with|and show) the next line", "(show|print) (matches|every match) of {word} in {file} (with|and) the (next|following) line"])
intent("grep-line-before", run="grep -B 1 '{word}' {file}", tags="grep", say=[
    "=[(each|every|the)] line (with|containing|matching) {word} and the [one] (line|one) (before|above|preceding) it (in|of|from) {file}", "(show|print) the line (before|above|preceding) (each|every) [(match|occurrence) of] {word} in {file}",
    "grep {word} in {file} (with|and show) the previous line"])
intent("mkdir-years", run="mkdir {{{n}..{n2}}}", tags="mkdir", say=[
    "(make|create) (directories|folders|dirs) (for [the] years|from|numbered|named|called|for) {n} (to|through|until|up to) {n2}", "(make|create) [a] (directory|folder|dir) for (each|every) (year|number) from {n} (to|through|until|up to) {n2}", "mkdir {n} (to|through) {n2}"])
intent("rsync-newer", run="rsync -au {dir}/ {dir2}/", tags="rsync", say=[
    "(copy|sync|move over|transfer) only [the] (new|newer|changed|updated|new and changed|new or changed) files from {dir} to {dir2}", "(update|refresh|bring up to date) {dir2} (from|with|with what is new in) {dir}", "(copy|sync) {dir} to {dir2} (skipping|without|but skip) files that (are newer there|have not changed)"])
intent("cp-p-lacking", run="cp -p {file} {file2}", without="file file2", tags="cp", weight=.4, say=["copy a file (and|but) (keep|keeping|preserve) (its|the) (timestamp|timestamps|times|date|dates|modification time|permissions|mode)", "copy (a|the) file (preserving|keeping) (timestamps|times|permissions|the date)"])
intent("mv-images", run="mv *.jpg *.jpeg *.png *.gif {dir}", tags="mv", weight=.8, say=[
    "move (all|all the|every|my|the) (images|pictures|photos|image files) [(here|in this folder|from here)] (to|into) [the] [(folder|directory)] {dir}", "(put|move) (all|all the|every) (images|pictures|image files) [here] (into|in|to) {dir}"])
intent("cp-images", run="cp *.jpg *.jpeg *.png *.gif {dir}", tags="cp", weight=.6, say=["copy (all|all the|every|my|the) (images|pictures|photos|image files) [(here|in this folder|from here)] (to|into) [the] [(folder|directory)] {dir}"])
intent("wide-wifi-connect", run="nmcli --ask device wifi connect {name}", tags="nmcli", weight=.8, say=[
    "connect to [the] (wifi|wi-fi|wireless|wlan) [network] [(called|named)] {name}", "(join|connect to) [the] (network|wifi) {name} [(over|with) wifi]", "(use|switch to) [the] (wifi|wi-fi) [network] {name}"])
intent("wifi-connect-lacking", run="nmcli --ask device wifi connect {name}", without="name", tags="nmcli", weight=.3, say=["(connect to|join) [a|the|my] (wifi|wi-fi|wireless network|wlan) [network] [from the (terminal|command line|shell)]"])
intent("wide-wifi-off", run="nmcli radio wifi off", tags="nmcli", weight=.6, say=["(turn|switch) off [the|my] (wifi|wi-fi|wireless|wlan)", "(turn|switch) [the|my] (wifi|wi-fi|wireless|wlan) off", "(disable|disconnect|kill) [the|my] (wifi|wi-fi|wireless|wlan) [(connection|network)]", "disconnect from [the] (wifi|wi-fi|wireless network)"])
intent("wide-wifi-on", run="nmcli radio wifi on", tags="nmcli", weight=.5, say=["(turn|switch) on [the|my] (wifi|wi-fi|wireless|wlan)", "(turn|switch) [the|my] (wifi|wi-fi|wireless|wlan) on", "enable [the|my] (wifi|wi-fi|wireless|wlan)"])
intent("wide-tcpdump-if", run="sudo tcpdump -i {name}", tags="tcpdump", say=["(capture|dump|sniff|record|watch|show) [the] [network] (packets|traffic) (on|of|from) [the] [(interface|device|network card)] {name}", "tcpdump (on|for) [the] [interface] {name}"])
intent("ftp-upload", run="curl -T {file} ftp://{host}/", tags="curl", weight=.6, say=["(upload|send|put|transfer) {file} to [the] ftp [server] {host}", "(upload|send|transfer) {file} (over|via|by|with|using) ftp to {host}", "ftp {file} to {host}"])
intent("mail-to", run="mail -s '{text}' {email}", tags="mail", weight=.6, say=["(send|write) [an|a] (email|mail|e-mail|message) to {email} about {text}", "(email|mail) {email} about {text}"])
intent("mail-lacking", run="mail -s '{text}' {email}", without="text email", tags="mail", weight=.4, say=["send (an email|a mail|an e-mail|mail|email) [(from|on) the (command line|terminal|shell|console)]", "(write|send) an email"])
intent("mail-file", run="mail -s {file} {email} < {file}", tags="mail", weight=.5, say=["(mail|email|send) [the] [(contents|text) of] {file} to {email}", "(email|mail) {email} [the] [(contents|text) of] {file}", "send [an] (email|mail) to {email} with {file} as [the] (text|body)"])
intent("parallel-two", run="{cmd} & {cmd2} & wait", tags="wait", say=[
    "run {cmd} and {cmd2} (at the same time|in parallel|simultaneously|concurrently|side by side)", "(start|launch|execute) {cmd} and {cmd2} (together|in parallel|at once|at the same time) [and wait for both]", "run both {cmd} and {cmd2} (at once|in parallel)"])
intent("until-fails", run="while {cmd}; do :; done", tags="while", say=[
    "(run|repeat|execute) {cmd} (until|till) it (fails|breaks|errors|does not work|stops working)", "keep (running|repeating) {cmd} (until|till) it (fails|breaks)", "(loop|repeat) {cmd} (as long as|while) it (works|succeeds)"])
intent("until-works", run="until {cmd}; do sleep 1; done", tags="until", say=[
    "(run|repeat|retry|try) {cmd} (until|till) it (works|succeeds|passes|is successful)", "keep (running|trying|retrying|repeating) {cmd} (until|till) it (works|succeeds|passes)", "retry {cmd} (as long as|while) it fails"])
intent("kick-user", run="sudo pkill -KILL -u {user}", tags="pkill", weight=.8, say=["(log|kick) (out|off) [the] [user] {user}", "log [the] user {user} (out|off)", "(end|close|terminate) (all|every|the) (session|sessions) of [the] [user] {user}", "kick [the] user {user} (out|off the system|off this machine)", "force [the] [user] {user} to log out"])
intent("sudo-u-lacking", run="sudo -u {user} -s", without="user", tags="sudo", weight=.4, say=["run a command as (another|a different|some other) user", "(execute|run) (something|a command) as someone else", "sudo as another user"])
intent("nginx-t", run="sudo nginx -t", tags="nginx", weight=.7, say=["(test|check|validate|verify) [the|my] nginx (config|configuration|conf|config file|configuration files|syntax)", "?is (the|my) nginx (config|configuration) (ok|valid|correct|right)", "nginx (config|configuration) test"])
intent("apache-t", run="sudo apachectl configtest", tags="apachectl", weight=.5, say=["(test|check|validate|verify) [the|my] apache (config|configuration|conf|config file|syntax)", "?is (the|my) apache (config|configuration) (ok|valid|correct)"])
intent("smart-health", run="sudo smartctl -H {path}", tags="smartctl", say=["(check|show|test) [the] (health|smart status|smart health|disk health) of [the] [(disk|drive|ssd)] {path}", "?is [the] (disk|drive|ssd) {path} (healthy|failing|dying|ok)", "=[the] (smart status|health) of [the] [(disk|drive)] {path}"])
intent("smart-all", run="sudo smartctl -a {path}", tags="smartctl", weight=.6, say=["=[all] [the] smart (data|values|information|info|attributes) (of|for) [the] [(disk|drive|ssd)] {path}", "(show|read) [the] smart (data|values|info) of {path}"])
intent("blkid", run="sudo blkid {path}", tags="blkid", say=["=[the] (uuid|uuid and type|file system type and uuid) (of|for) [the] [(partition|disk|device|volume)] {path}", "(find|get|show|print) [the] uuid of [the] [(partition|disk)] {path}", "?what is the uuid of {path}"])
intent("blkid-all", run="lsblk -o NAME,LABEL,UUID,FSTYPE", tags="lsblk", weight=.6, say=["=[the] (labels|uuids|labels and uuids|uuids and labels) of [all] [my|the] (partitions|disks|block devices|volumes|drives)", "=(partition|disk|volume) (labels|uuids)", "?what are the (uuids|labels) of my (partitions|disks)"])
intent("docker-cp-out", run="docker cp {container}:{path} .", tags="docker", say=["copy {path} (from|out of) [the] [docker] container {container} [(here|to here|to this directory)]", "(get|fetch|extract|pull) {path} (from|out of) [the] [docker] container {container}", "docker cp {path} from [the] [container] {container}"])
intent("wide-go-fmt", run="gofmt -w .", tags="gofmt", weight=.5, say=["format (all|my|the|all my|all the) go (files|code|sources) [(here|in this project)]", "run gofmt [on everything]", "(tidy|reformat) [the|my] go code"])
intent("py-lint", run="ruff check .", tags="ruff", weight=.5, say=["(lint|check) [the|my|this] python (code|files|project|sources) [(here|with ruff)]", "run (ruff|a linter) on [the|my|this] python (code|project|files)"])
intent("wide-pandoc-pdf", run="pandoc {file} -o {file2}", tags="pandoc", weight=.7, say=["(convert|turn|render|export) [the] [markdown] [file] {file} (to|into|as) [the] [pdf|docx|html] [file] {file2} [with pandoc]", "pandoc {file} (to|into) {file2}"])
intent("pandoc-lacking", run="pandoc {file} -o {file2}", without="file file2", tags="pandoc", weight=.4, say=["(convert|turn) (markdown|a markdown file|md|an md file) (to|into) (pdf|html|docx|word|a pdf)", "(convert|turn) (docx|a word document|html) (to|into) (pdf|markdown)", "make a pdf (from|of|out of) (markdown|a markdown file)"])
intent("pdf-unite", run="pdfunite {file} {file2} {file3}", tags="pdfunite", weight=.8, say=["(merge|join|combine|concatenate) [the] [two] (pdfs|pdf files|pdf documents) {file} and {file2} (into|to|as) {file3}", "(merge|join|combine) {file} and {file2} into [the|one] pdf [file] {file3}"])
intent("pdf-unite-two", run="pdfunite {file} {file2} merged.pdf", tags="pdfunite", weight=.8, say=["(merge|join|combine|concatenate) [the] [two] (pdfs|pdf files|pdf documents) {file} and {file2}", "(merge|join|combine) {file} and {file2} into (one|a single) pdf"])
intent("pdf-unite-all", run="pdfunite *.pdf {file}", tags="pdfunite", weight=.6, say=["(merge|join|combine|concatenate) all [the] (pdfs|pdf files|pdf documents) [(here|in this folder)] (into|to|as) {file}"])
intent("wide-pdf-pages", run="qpdf {file} --pages . {n}-{n2} -- {file2}", tags="qpdf", weight=.7, say=["(extract|take|copy|get|cut) [the] pages {n} (to|-|through|until) {n2} (of|from|out of) {file} (into|to|as) {file2}", "(save|write) [the] pages {n} (to|through) {n2} of {file} (as|to|into) {file2}"])
intent("wide-pdf-compress", run="gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -o {file2} {file}", tags="gs", weight=.6, say=["(compress|shrink|reduce) [the] pdf [file] {file} (into|to|as|and save it as) {file2}", "(make|create) a smaller (pdf|copy|version) {file2} of [the] pdf {file}"])
intent("pdf-compress-lacking", run="gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -o {file2} {file}", without="file file2", tags="gs", weight=.3, say=["(compress|shrink) a pdf [file]", "(reduce|make smaller) the size of a pdf", "make a pdf smaller"])
intent("images-pdf", run="img2pdf *.{ext} -o {file}", tags="img2pdf", weight=.6, say=["(combine|merge|join|put|convert|turn) [all] [the] {ext} (images|files|pictures) (into|to) [a|one] [pdf] [(called|named)] {file}", "make [a] pdf {file} (from|of|out of) [all] [the] {ext} (images|files)"])
intent("wide-screenshot", run={"gnu": "import -window root screenshot.png", "bsd": "screencapture screenshot.png"}, tags="import", weight=.6, say=["(take|make|grab|capture) (a|the) (screenshot|screen shot|picture of the screen) [(of (the|my) [whole] (screen|desktop))]", "screenshot", "(capture|grab) (the|my) [whole|entire] screen"])
intent("screenshot-to", run={"gnu": "import -window root {file}", "bsd": "screencapture {file}"}, tags="import", weight=.5, say=["(take|make|grab) a (screenshot|screen shot) (and save it|saved) (as|to|in|into) {file}", "(save|write|store) a screenshot (as|to|in|into) {file}", "screenshot (to|as|into) {file}"])
intent("record-sound", run="arecord -f cd {file}", tags="arecord", weight=.5, say=["record [(the|some)] (audio|sound|microphone|from the microphone) (to|into|as) {file}", "record {file} (from|with) the (microphone|mic)"])
intent("record-lacking", run="arecord -f cd {file}", without="file", tags="arecord", weight=.3, say=["record (audio|sound|my voice|from the (mic|microphone)|the microphone)"])
intent("say-text", run={"gnu": "espeak '{text}'", "bsd": "say '{text}'"}, tags="espeak", weight=.5, say=["(speak|say|read out|read aloud|pronounce) [the] [(text|words)] {text} [(aloud|out loud|loudly)]", "make the computer say {text}", "text to speech [of] {text}"])
intent("play-sound", run={"gnu": "ffplay -nodisp -autoexit {file}", "bsd": "afplay {file}"}, tags="ffplay", weight=.5, say=["play [the] (sound|audio|music|song|sound file|audio file|track) {file}", "(listen to|play) {file} (in|from) the terminal"])
intent("sum-range", run="seq {n} {n2} | paste -sd + | bc", tags="seq bc", weight=.8, say=["=[the] sum of [all] [the] numbers [from] {n} (to|through|until|up to) {n2}", "(add|sum) [up] [all] [the] [numbers] [from] {n} (to|through|until|up to) {n2}", "?what is the sum of [the] numbers [from] {n} to {n2}"])
intent("man-ascii", run="man ascii", tags="man", weight=.5, say=["=[the|an] ascii (table|chart|codes|character table|character codes)", "(show|print|open) [the|an] ascii (table|chart)", "?what are the ascii codes"])
intent("wide-sqlite-tables", run="sqlite3 {file} .tables", tags="sqlite3", weight=.8, say=["=[all] [the] tables (of|in) [the] [sqlite] [(database|db)] {file}", "?(which|what) tables (are|does) [there] (in|{file} have) [the] [database] [{file}]".replace("(are|does) [there] (in|{file} have) [the] [database] [{file}]", "are [there] in [the] [sqlite] [(database|db)] {file}"), "(list|show) [the] tables in {file}"])
intent("pg-import", run="psql {name} < {file}", tags="psql", weight=.7, say=["(import|load|restore|read|feed) [the] [(dump|sql file|sql dump)] {file} (into|to|in) [the] [(postgres|postgresql|psql)] database {name}", "restore [the] [(postgres|postgresql)] database {name} from {file}", "(run|execute) [the] sql [(file|script|in)] {file} (in|on|against) [the] [(postgres|postgresql)] database {name}"])
intent("mysql-import", run="mysql {name} < {file}", tags="mysql", weight=.6, say=["(import|load|restore|read) [the] [(dump|sql file|sql dump)] {file} (into|to|in) [the] mysql database {name}", "restore [the] mysql database {name} from {file}"])
intent("mysql-user", run="mysql -u {user} -p", tags="mysql", weight=.6, say=["(connect|log in|login) to mysql as [(the|user)] {user}", "(open|start) mysql as [(the|user)] {user}", "mysql (as|with|for) [(the|user)] {user}"])
intent("truncate-new", run="truncate -s {size} {file}", tags="truncate", weight=.8, say=["(create|make) [a|an] [(empty|sparse|new)] file {file} (of|with|that is) [(exactly|size)] {size} [(of zeros|big|large|in size)]", "(create|make) [a] {size} file [(called|named)] {file} [(of|with|full of|filled with) zeros]", "(create|make) {file} with a size of {size}"])
intent("truncate-lacking", run="truncate -s {size} {file}", without="file", tags="truncate", weight=.5, say=["(create|make) [a|an] {size} (file|big file|large file|file of zeros|file full of zeros|sparse file|test file|dummy file)", "(create|make) a[n] [(empty|sparse|dummy|test)] file of {size} [(of zeros)]"])
intent("boot-errors", run="journalctl -p err -b -1", tags="journalctl", weight=.8, say=["=[the|all] errors (of|from|in|during) the (last|previous) boot", "=errors (before|from before) the (last|latest) (reboot|restart)", "?what went wrong (in|during) the (previous|last) boot", "=[the] error messages (of|from) the (previous|last) boot"])
intent("boot-last", run="journalctl -b -1", tags="journalctl", weight=.6, say=["=[the] (log|logs|journal|messages) (of|from|in) the (last|previous) boot", "=[the] (log|logs|journal) (before|from before) the (last|latest) (reboot|restart)"])
intent("wide-journal-yesterday", run="journalctl -u {service} --since yesterday", tags="journalctl", say=["=[the] (log|logs|journal|messages|output) (of|for|from) [the] [(service|unit)] {service} since yesterday", "?what did {service} log since yesterday", "=[the] {service} (log|logs|journal) since yesterday"])
intent("journal-all-yesterday", run="journalctl --since yesterday", tags="journalctl", weight=.6, say=["=[the] [(system|all)] (log|logs|journal|messages) since yesterday", "=everything (logged|in the journal) since yesterday"])
intent("git-by-since", run="git log --author='{user}' --since='{age:days} days ago'", tags="git log", say=["=[the|all] commits (by|from|of) {user} (in|from|of|over|within|during) the (last|past) {age}", "=[the|all] commits (in|from|of|over) the (last|past) {age} (by|from|of) {user}", "?what did {user} commit (in|over|during) the (last|past) {age}"])
intent("git-by-week", run="git log --author='{user}' --since='1 week ago'", tags="git log", weight=.8, say=["=[the|all] commits (by|from|of) {user} (from|in|of|since|over) [the] (last|past) week", "=[the|all] commits (from|in|of|since) [the] (last|past) week (by|from|of) {user}", "?what did {user} commit (last week|in the last week|since last week)"])
intent("git-restore-file", run="git restore {file}", tags="git restore", weight=1.2, say=["(discard|throw away|undo|drop|revert|forget) [(all|the|my|any)] [(local|uncommitted|unstaged)] changes (in|to|of|made to) {file}", "(reset|restore|revert) {file} to (the last commit|how it was|what is committed|the committed version)", "git (undo|throw away) [my] changes (in|to) {file}"])
intent("usermod-docker", run="sudo usermod -aG docker {user}", tags="usermod", say=["(add|put) [the] [user] {user} (to|into|in) [the] [group] docker [group]", "(let|allow) {user} [to] (use|run) docker [without sudo]", "give {user} (access to|permission for) docker"])
intent("comm-sorted", run="comm -3 {file} {file2}", tags="comm", say=["=[the] (differences|difference) between [the] two sorted (files|lists) {file} and {file2}", "(compare|diff) [the] [two] sorted (files|lists) {file} and {file2}", "=[the] lines that are in only one of [the] [two] sorted (files|lists) {file} and {file2}"])
intent("hard-links", run="find {dir} -type f -links +1", default={"dir": "."}, tags="find links", say=["=files (with|that have|having) (more than one|several|multiple|at least two) (hard links|hardlinks|hard link|links|names) [(in|under) {dir}]", "=(hard linked|hardlinked|multiply linked) files [(in|under) {dir}]", "?which files [(in|under) {dir}] have (more than one hard link|several hard links|several names)"])
intent("eject", run="eject", tags="eject", weight=.4, say=["(eject|open|unload) [the|a|my] (cd|dvd|disc|disk drive|cd tray|tray|optical drive|cd rom)", "eject"])
intent("again-sudo", run="sudo !!", tags="sudo", weight=.5, say=["(repeat|run|rerun|redo|execute) (the|my) (last|previous) command [again] (with sudo|as root|as superuser)", "(the last|last|previous) command [again] (with sudo|as root)", "sudo the (last|previous) command"])
intent("mogrify-width", run="mogrify -resize {n} {file}", tags="mogrify", weight=.7, say=["(resize|scale|shrink) [the] [(image|picture|photo)] {file} to [a] (width of {n} [pixels|px]|{n} (pixels|px) (wide|in width|width))", "make [the] [(image|picture|photo)] {file} {n} (pixels|px) wide"])
intent("mogrify-both", run="mogrify -resize {n}x{n2} {file}", tags="mogrify", weight=.6, say=["(resize|scale|shrink) [the] [(image|picture|photo)] {file} to {n}x{n2} [(pixels|px)]", "(resize|scale) {file} to {n} by {n2} [(pixels|px)]"])
intent("mogrify-percent", run="mogrify -resize {n}% {file}", tags="mogrify", weight=.6, say=["(resize|scale|shrink|reduce) [the] [(image|picture|photo)] {file} (to|by) {n} (percent|%) [in place]"])
intent("fetch-unzip", run="curl -LO {url} && unzip {url:base}", tags="curl unzip", weight=.9, say=["(download|fetch|get) {url} and (unzip|extract|unpack) it", "(download|fetch|get) and (unzip|extract|unpack) {url}", "(fetch|grab|download) the zip [file] {url} and (unpack|unzip|extract) it [here]"])
intent("fetch-untar", run="curl -L {url} | tar -xz", tags="curl tar", weight=.8, say=["(download|fetch|get) the (tarball|tar.gz|archive|tar archive) {url} and (extract|unpack|untar) it", "(download|fetch|get) and (untar|extract|unpack) [the] (tarball|tar.gz|tgz) {url}", "(stream|pipe) {url} into tar"])
intent("proc-manual", run="man {proc}", tags="man", weight=.6, say=["(open|show|read|see) [me] the (manual|man page|docs|help) (of|for|on) [the] [(command|tool|program)] {proc}", "=[the] (manual|man page) [page] (of|for) {proc}"])

TOOLS = """ls cat head tail wc sort uniq cut tr sed awk grep find xargs tar zip unzip gzip cp mv rm ln mkdir chmod chown touch du df ps kill top htop free uptime who mount
    ssh scp rsync curl wget ping dig nc ss ip lsof systemctl journalctl crontab at git docker make gcc python3 node npm vim nano less diff patch tee date cal bc jq man
    useradd usermod passwd su sudo screen tmux watch time nohup nice renice split paste join comm column fold fmt seq shuf stat file which locate strings xxd od base64
    sha256sum md5sum openssl gpg dd fdisk mkfs fsck lsblk iptables nmap tcpdump strace gdb perf ffmpeg convert pandoc rename tree bash zsh""".split()


NO_VERSION = set("ssh scp unzip zip xxd lsof useradd usermod passwd su nc ip ping tmux screen openssl crontab at lsblk mkfs fsck strace ffmpeg convert rename bc".split())


def tool(name, run, say, weight, tags):
    tools = [t for t in TOOLS if t not in NO_VERSION] if "--version" in run else TOOLS

    @compose(name, weight=weight, tags=tags)
    def draw(rng):
        u = rng.choice(tools)
        return [s.replace("TOOL", u) for s in say], run.replace("TOOL", u)


tool("tool-man", "man TOOL", ["=[the] (manual|man page|manual page|documentation|docs) (of|for|on) [the] [(command|tool|program)] TOOL", "(open|show|read) [me] [the] (manual|man page|docs|help) (of|for) TOOL",
                              "?how do i use [the] [(command|program)] TOOL", "?how does [the] [command] TOOL work", "?what are the options of TOOL", "TOOL (manual|man page)", "read about [the] [command] TOOL", "explain [the] [command] TOOL"], 1.2, "man")
tool("tool-whatis", "whatis TOOL", ["?what (is|does) [the] (command|program|tool) TOOL [do]", "?what does TOOL do", "?what is TOOL [for]", "(describe|explain) [the] [command] TOOL (briefly|shortly|in one line)", "=[a] (one line|short) description of TOOL"], .8, "whatis")
tool("tool-where", "command -v TOOL", ["?where is [the] [(command|program|tool|binary)] TOOL [installed|located]", "=[the] (path|location) (of|to) [the] [(command|program|binary)] TOOL", "?is TOOL installed", "?which TOOL (is used|do i use|runs)", "find [the] [(binary|program)] TOOL in my path",
                                   "(check|see|test) (if|whether) TOOL is installed"], .8, "command")
tool("tool-version", "TOOL --version", ["=[the] version (of|number of) [the] [(command|program|tool)] TOOL", "?(which|what) version of TOOL (is installed|do i have|is this|am i using)", "TOOL version", "check [the] TOOL version", "(show|print) [the] [installed] version of TOOL"], .6, "version")
tool("tool-install", "sudo apt install TOOL", ["install TOOL", "install [the] (package|program|tool) TOOL", "apt install TOOL", "?how do i install TOOL"], .6, "apt")
