"""Other machines and secrets: ssh, scp, rsync, keys, certificates, gpg."""

from training.dsl import intent

intent("ssh",
    run=["ssh {user}@{host}", "ssh {host}"],
    say=[
        "ssh [in]to [the] [(host|server|machine)] {host} [as [(user|the user)] {user}]",
        "(log in|login|log on) to [(the (host|server|machine))] {host} (with|by|over|via|using) ssh",
        "(log in|login|connect) to [(the (host|server|machine))] {host} as [user] {user} [(over|with|via|by|using) ssh]",
        "connect to [(the (host|server|machine))] {host} (over|with|via|by|using|through) ssh [as {user}]",
        "open [a|an] (shell|ssh session|ssh connection|remote shell) (on|to) [(the (host|server))] {host} [as {user}]",
        "ssh as {user} [in]to {host}",
        "ssh {user}@{host}",
        "ssh {host}",
        "get [(me|a shell)] (on|onto|on to) [the] server {host}",
    ],
    tags="ssh")

intent("ssh-port",
    run=["ssh -p {port} {user}@{host}", "ssh -p {port} {host}"],
    say=[
        "ssh [in]to [(the (host|server))] {host} (on|at|over|using|through|with) port {port} [as [user] {user}]",
        "ssh [in]to {host} as [user] {user} (on|using|through) port {port}",
        "connect (to|with) {host} (over|with|via|by) ssh on port {port}",
        "(log in|connect) to {host} port {port} as [user] {user} [(over|with|via) ssh]",
        "ssh {user}@{host} (on|with|using|at) port {port}",
        "ssh {host} port {port}",
        "ssh (on|using) port {port} to {host}",
    ],
    tags="ssh port")

intent("ssh-key",
    run=["ssh -i {file} {user}@{host}", "ssh -i {file} {host}"],
    say=[
        "ssh [in]to [(the (host|server))] {host} (with|using|by) [the] [(private|ssh|identity)] (key|key file|identity|pem file) {file} [as {user}]",
        "ssh [in]to {host} as {user} (with|using) [the] [private] (key|key file|identity) {file}",
        "ssh {user}@{host} (with|using) [the] [private] (key|key file|identity file) {file}",
        "use [the] [private] (key|key file|identity|pem) {file} to (ssh [in]to|log in to|connect to) {host}",
        "connect to {host} (with|using) [the] (ssh key|pem file|key file) {file}",
    ],
    tags="ssh")

intent("ssh-command",
    run=["ssh {user}@{host} uptime", "ssh {host} uptime"],
    say=[
        "(run|execute) uptime on [(the (remote )(host|server|machine))] {host} [(over|via|with) ssh] [as {user}]",
        "=[the] uptime of [the] [remote] (host|server|machine) {host}",
        "?how long has [the] (server|host) {host} been up",
    ],
    tags="ssh", weight=.5)

for _cmd, _what in (("df -h", "(disk usage|disk space|free disk space|free space)"), ("free -h", "(memory usage|free memory|ram usage)"),
                    ("ls", "files in the home directory"), ("hostname", "(hostname|host name)"), ("date", "(time|date|clock|date and time)"),
                    ("who", "(logged in users|users logged in)"), ("ps aux", "running processes"), ("uname -a", "kernel version")):
    intent("ssh-run-" + _cmd.split()[0],
        run="ssh {host} '" + _cmd + "'" if " " in _cmd else "ssh {host} " + _cmd,
        say=["(run|execute) " + _cmd + " on [(the (server|host|machine|remote machine)|server|host)] {host} [(over|via|with) ssh]",
             "=[the] " + _what + " (of|on) [the] [remote] (server|host|machine) {host}",
             "(check|show|see|get) [the] " + _what + " on [the] [remote] (server|host|machine) {host} (over|via|with|by) ssh"],
        tags="ssh", weight=.3)

intent("ssh-script",
    run="ssh {host} 'bash -s' < {file}",
    say=[
        "(run|execute) [the] [local] script {file} on [(the (remote )(host|server|machine)|server|host)] {host} [(over|via|with) ssh]",
        "(run|execute) [the] local [script] {file} on [the remote] {host} [without copying it]",
        "pipe [the] script {file} [in]to [a] shell on {host}",
    ],
    tags="ssh")

intent("ssh-tunnel-local",
    run=["ssh -N -L {port}:localhost:{port2} {user}@{host}", "ssh -N -L {port}:localhost:{port2} {host}"],
    say=[
        "(forward|tunnel) [(my|the)] local port {port} to [(the )port] {port2} (on|of) [(the (server|host))] {host} [as {user}] [(over|via|with|through) ssh]",
        "(open|make|create|set up) [an] ssh tunnel from [local] port {port} to [remote] port {port2} (on|of) {host}",
        "ssh tunnel [from] [local] [port] {port} to [port] {port2} on {host}",
        "ssh port forward[ing] [from] [local] [port] {port} to [port] {port2} (on|of) {host} [as {user}]",
        "make port {port2} of [(the (server|host))] {host} (available|reachable) on my local port {port} [(over|via|with) ssh]",
        "reach [remote] port {port2} on {host} through local port {port}",
    ],
    tags="ssh port")

intent("ssh-tunnel-same",
    run="ssh -N -L {port}:localhost:{port} {host}",
    say=[
        "(forward|tunnel) port {port} (of|from|on) [(the (server|host|remote host))] {host} to (me|here|localhost|my machine|this machine) [(over|via|with) ssh]",
        "(open|make|create|set up) [an] ssh tunnel (to|for) port {port} (on|of) {host}",
        "make [remote] port {port} of {host} available (locally|here|on localhost) [(over|via|with) ssh]",
        "ssh tunnel port {port} (on|of|from) {host}",
    ],
    tags="ssh port")

intent("ssh-tunnel-remote",
    run="ssh -N -R {port}:localhost:{port2} {host}",
    say=[
        "(open|make|create|set up) a reverse [ssh] tunnel from [port] {port} on {host} to [my] [local] port {port2}",
        "(forward|expose) [my] local port {port2} (as|on|at) [remote] port {port} (of|on) {host} [(over|via|with) ssh]",
        "reverse ssh tunnel [from] port {port} on {host} to [local] [port] {port2}",
        "make my local port {port2} reachable (on|as) port {port} (of|on) [(the (server|host))] {host}",
    ],
    tags="ssh port")

intent("ssh-socks",
    run="ssh -N -D {port} {host}",
    say=[
        "(open|start|make|create|set up) a socks proxy on [local] port {port} (through|via|over) [(the (server|host))] {host}",
        "use {host} as [a] socks proxy on [local] port {port}",
        "ssh socks proxy [on] [port] {port} (through|via|over) {host}",
        "tunnel my [web] traffic through {host} (on|with [a] socks proxy on) [local] port {port}",
    ],
    tags="ssh port")

intent("ssh-jump",
    run="ssh -J {host} {host2}",
    say=[
        "ssh [in]to {host2} (through|via|over|by way of) [the] (jump host|bastion|jump server|gateway|bastion host) {host}",
        "connect to {host2} (with ssh )(through|via|over) {host}",
        "ssh to {host2} (through|via|jumping over) {host}",
        "use {host} as [a] (jump host|bastion|jump server) to (reach|ssh to|get to|log in to) {host2}",
    ],
    tags="ssh")

intent("ssh-x11",
    run="ssh -X {host}",
    say=["ssh [in]to {host} with (x11|x) forwarding", "ssh {host} (with|and forward) (x11|graphical programs|gui programs|graphics)", "connect to {host} (so that|and) i can (run|start) (graphical|gui) programs"],
    tags="ssh")

intent("ssh-agent-forward",
    run="ssh -A {host}",
    say=["ssh [in]to {host} with agent forwarding", "ssh {host} and (forward|take along) my [ssh] (agent|keys)", "connect to {host} with my ssh agent forwarded"],
    tags="ssh")

intent("ssh-verbose",
    run="ssh -v {host}",
    say=["debug [the|my] ssh (connection|login) to {host}", "ssh [in]to {host} (verbosely|with (verbose|debug) output)", "?why (does|can) ssh [not] (fail|connect|log in) to {host}", "see what goes wrong with ssh to {host}"],
    tags="ssh")

intent("ssh-keygen",
    run="ssh-keygen -t ed25519",
    say=[
        "(generate|create|make) (a|a new|an|my) (ssh key|ssh key pair|ssh keypair|key for ssh|ed25519 key|ed25519 ssh key|ssh ed25519 key)",
        "=[a] [new] ssh key [pair]",
        "ssh keygen",
        "(generate|create|make) [new] ssh keys",
        "i have no ssh key yet, (make|create) one",
        "(generate|create) [a] (public and private|private and public) key [pair] for ssh",
    ],
    tags="ssh-keygen")

intent("ssh-keygen-comment",
    run="ssh-keygen -t ed25519 -C '{email}'",
    say=[
        "(generate|create|make) (a|a new|an) [(ed25519)] ssh key [pair] (for|with [the] comment|with [the] [e]mail [address]|labeled|labelled) {email}",
        "=[a] new ssh key (for|with comment|labeled) {email}",
        "ssh keygen (with [the] comment|for|comment) {email}",
    ],
    tags="ssh-keygen")

intent("ssh-keygen-file",
    run="ssh-keygen -t ed25519 -f {file}",
    say=[
        "(generate|create|make) (a|a new|an) [(ed25519)] ssh key [pair] (in|as|into|saved as|named|called) [(the file|file)] {file}",
        "ssh keygen (to|into) [(the file|file)] {file}",
        "(save|write) a new ssh key (to|as|in) {file}",
    ],
    tags="ssh-keygen")

intent("ssh-keygen-rsa",
    run=["ssh-keygen -t rsa -b {n}", "ssh-keygen -t rsa -b 4096"],
    say=[
        "(generate|create|make) (a|a new|an) [{n} bit] rsa [ssh] key [pair]",
        "(generate|create|make) (a|a new|an) rsa [ssh] key [pair] (with|of) {n} bits",
        "=[a] [new] [{n} bit] rsa [ssh] key [pair]",
        "ssh keygen rsa [{n}] [bits]",
    ],
    tags="ssh-keygen")

intent("ssh-keygen-passphrase",
    run="ssh-keygen -p -f {file}",
    say=["change [the] (passphrase|password) of [(the|my)] [(ssh|private)] key {file}", "(set|put|add) a [new] (passphrase|password) (on|to|for) [(the|my)] [(ssh|private)] key {file}", "remove [the] passphrase from [the] [ssh] key {file}"],
    tags="ssh-keygen")

intent("ssh-keygen-fingerprint",
    run="ssh-keygen -lf {file}",
    say=["=[the] fingerprint of [(the|my)] [(ssh|public)] key [file] {file}", "?what is the fingerprint of [(the|my)] [(ssh|public)] key {file}", "?how (many bits|long) (does|is) [the] [ssh] key {file} [have]", "print [the] key fingerprint of {file}"],
    tags="ssh-keygen")

intent("ssh-keygen-public",
    run="ssh-keygen -y -f {file}",
    say=["=[the] public key (for|of|belonging to|that belongs to) [(the|my)] private key {file}", "(get|extract|recreate|derive|compute) [the] public key (from|of) [(the|my)] [private] key {file}", "i lost the public key of {file}, (recreate|regenerate) it"],
    tags="ssh-keygen")

intent("ssh-keygen-remove-host",
    run="ssh-keygen -R {host}",
    say=[
        "(remove|delete|drop) [(the|old)] [host] (key|keys|host key) (of|for) {host} (from|in) [my] known hosts",
        "(remove|delete|forget) {host} (from|in) [my] [ssh] known hosts",
        "forget the [(ssh|old)] host key of {host}",
        "ssh says [the] host key of {host} (changed|has changed), (remove|forget) the old one",
        "fix [the] (host identification has changed|host key changed) (warning|error) for {host}",
    ],
    tags="ssh-keygen")

intent("ssh-pubkey-show",
    run="cat ~/.ssh/id_ed25519.pub",
    say=["=my [ssh] public key", "?what is my [ssh] public key", "print my [ssh] public key", "=(the|my) public [half of my] ssh key", "show my ssh key [so that i can (paste|copy) it]"],
    tags="cat ssh")

intent("ssh-list-keys",
    run="ls -l ~/.ssh",
    say=["=[(my|all my|the)] ssh keys", "?(which|what) ssh keys do i have", "?do i have (a|any) ssh key[s]", "list [the] [files in] my ssh (directory|folder)"],
    tags="ls ssh")

intent("ssh-copy-id",
    run=["ssh-copy-id -p {port} {user}@{host}", "ssh-copy-id {user}@{host}", "ssh-copy-id {host}"],
    say=[
        "copy my (ssh|public|ssh public) key to [(the (server|host|machine)|server|host)] {host} [(as|for) [user] {user}]",
        "(install|put|add|upload|deploy) my [(ssh|public)] [public] key (on|to) [(the (server|host|machine)|server|host)] {host} [(as|for) [user] {user}]",
        "(set up|enable) (passwordless|password-less|key based) (ssh|login|ssh login) (to|on) {host} [(as|for) [user] {user}]",
        "ssh copy id [to] {user}@{host}",
        "authorize my [ssh] key on {host}",
        "copy my ssh key to {user}@{host} (on|with|using) port {port}",
        "make {host} accept my ssh key",
        "log in to {host} without [a] password [from now on]",
    ],
    tags="ssh-copy-id")

intent("ssh-add",
    run=["ssh-add {file}", "ssh-add"],
    say=["(add|load) [(my|the)] [ssh] key [{file}] (to|into|in) [(the|my)] [ssh] agent", "(put|load) [the] [ssh] key {file} (into|in) [(the|my)] [ssh] agent", "ssh add [the key] {file}", "let [the] [ssh] agent (remember|hold) [the] key {file}"],
    tags="ssh-add")

intent("ssh-add-list",
    run="ssh-add -l",
    say=["=[all] [the] keys [(loaded )]in [(the|my)] ssh agent", "?(which|what) keys (does|are in) [(the|my)] [ssh] agent [(have|hold|know)]", "list [the] [ssh] agent['s] keys"],
    tags="ssh-add")

intent("ssh-agent-start",
    run="eval \"$(ssh-agent -s)\"",
    say=["start [(the|an)] ssh agent [(in this shell|for this session)]", "(run|launch) [(the|an)] ssh-agent", "set up [an] ssh agent [in this shell]"],
    tags="ssh-agent")

intent("ssh-keyscan",
    run="ssh-keyscan {host} >> ~/.ssh/known_hosts",
    say=["add [the] [host] key[s] of {host} to [my] known hosts", "add {host} to [my] known hosts", "trust [the] [ssh] host key of {host}"],
    tags="ssh-keyscan")

intent("sshfs",
    run=["sshfs {user}@{host}:{dir} {dir2}", "sshfs {host}:{dir} {dir2}"],
    say=["mount [the] [remote] [(folder|directory)] {dir} (of|on|from) [(the (server|host))] {host} [(as [user]) {user}] (on|to|at|under|into) {dir2} [(over|via|with|using) (ssh|sshfs)]", "sshfs {host}:{dir} [on|to] {dir2}", "mount {user}@{host}:{dir} (on|at|to) {dir2}"],
    tags="sshfs")

intent("scp-to",
    run=["scp {file} {user}@{host}:{dir}", "scp {file} {host}:{dir}", "scp {file} {user}@{host}:", "scp {file} {host}:"],
    say=[
        "(copy|send|upload|transfer|scp|push) [(the|my)] [file] {file} to [(the (server|host|machine|remote host)|server|host)] {host} [(as [user]) {user}]",
        "(copy|send|upload|transfer|scp) {file} to [(the (server|host))] {host} [(in|into|under|in the (folder|directory))] {dir}",
        "(copy|send|upload|transfer|scp) {file} to {dir} on [(the (server|host|machine|remote host))] {host} [as {user}]",
        "(copy|send|upload|transfer|scp) {file} [over] to {user}@{host}[:{dir}]",
        "(put|get) {file} on[to] [the] (server|host|machine) {host} [(over|with|via|by) (ssh|scp)]",
        "scp {file} to {host}:{dir}",
        "(copy|send|upload|transfer|put|push|cp) {file} [over] (to|into|onto) {host}:{dir}",
        "(copy|send|upload|transfer|put|push|cp) [the] [file] {file} to {user}@{host}:{dir}",
        "copy {file} to [the] remote [(machine|host)] {host} (with|over|by|using) (scp|ssh)",
    ],
    tags="scp")

intent("scp-from",
    run=["scp {user}@{host}:{file} {dir}", "scp {host}:{file} {dir}", "scp {user}@{host}:{file} .", "scp {host}:{file} ."],
    say=[
        "(copy|get|fetch|download|grab|transfer|scp|pull) [(the|a)] [remote] [file] {file} from [(the (server|host|machine|remote host)|server|host)] {host} [(as [user]) {user}]",
        "(copy|get|fetch|download|scp|pull) {file} from [(the (server|host))] {host} (to|into) [(my|the local)] [(folder|directory)] {dir}",
        "(copy|get|fetch|download|scp) {user}@{host}:{file} [to here|here]",
        "(copy|get|fetch|download|scp) {host}:{file} (to|into) {dir}",
        "(copy|get|fetch|download|grab|cp) [the] [file] {host}:{file} [to here|here]",
        "(copy|get|fetch|download|cp) {user}@{host}:{file} (to|into) {dir}",
        "scp {file} from {host} [to here|here]",
        "get [a copy of] {file} from [the] [remote] (machine|server|host) {host} (with|over|by|using|via) (scp|ssh)",
        "(copy|fetch) {file} from {user}@{host} (to|into) {dir}",
    ],
    tags="scp")

intent("scp-dir-to",
    run=["scp -r {dir} {user}@{host}:{dir2}", "scp -r {dir} {host}:{dir2}", "scp -r {dir} {user}@{host}:", "scp -r {dir} {host}:"],
    say=[
        "(copy|send|upload|transfer|scp|push) [(the|my)] [(whole|entire)] (folder|directory) {dir} to [(the (server|host|machine)|server|host)] {host} [(as [user]) {user}]",
        "(copy|send|upload|scp) [the] (folder|directory) {dir} to {dir2} on [(the (server|host))] {host} [as {user}]",
        "(copy|send|upload|scp) {dir} recursively to {host}[:{dir2}]",
        "scp [the] (folder|directory) {dir} to {user}@{host}[:{dir2}]",
        "recursively (copy|scp|upload) {dir} to {host}",
    ],
    tags="scp")

intent("scp-dir-from",
    run=["scp -r {user}@{host}:{dir} {dir2}", "scp -r {host}:{dir} {dir2}", "scp -r {user}@{host}:{dir} .", "scp -r {host}:{dir} ."],
    say=[
        "(copy|get|fetch|download|scp|pull) [(the)] [(whole|entire|remote)] (folder|directory) {dir} from [(the (server|host|machine)|server|host)] {host} [(as [user]) {user}]",
        "(copy|get|fetch|download|scp) [the] (folder|directory) {dir} from [(the (server|host))] {host} (to|into) {dir2}",
        "(copy|fetch|scp) {host}:{dir} recursively [(to|into) {dir2}]",
        "recursively (copy|download|scp|fetch) {dir} from {host}",
        "scp [the] (folder|directory) {dir} from {user}@{host}",
    ],
    tags="scp")

intent("scp-port-host",
    run="scp -P {port} {file} {host}:",
    say=["(copy|send|upload|scp) {file} to {host} (on|over|through|using|via) [ssh] port {port}", "scp {file} to {host} port {port}", "scp {file} to {host} with port {port}"],
    tags="scp port")

intent("scp-key",
    run="scp -i {file2} {file} {host}:",
    say=["(copy|send|upload|scp) {file} to {host} (with|using) [the] [(ssh|private|identity)] (key|key file|pem) {file2}", "scp {file} to {host} with identity {file2}"],
    tags="scp")

intent("rsync-to",
    run=["rsync -avz {dir} {user}@{host}:{dir2}", "rsync -avz {dir} {host}:{dir2}"],
    say=[
        "(rsync|sync|synchronize|synchronise) [(the|my)] [(folder|directory)] {dir} to {dir2} on [(the (server|host|machine)|server|host)] {host} [as {user}]",
        "(rsync|sync|back up|backup) {dir} to {host}:{dir2}",
        "(rsync|sync) {dir} to {user}@{host}:{dir2}",
        "(copy|back up|backup|mirror) {dir} to {dir2} on [(the (server|host))] {host} (with|using|by) rsync",
        "(push|upload) [(changes in|the changed files of)] {dir} to {host}:{dir2} [with rsync]",
    ],
    tags="rsync")

intent("rsync-from",
    run=["rsync -avz {user}@{host}:{dir} {dir2}", "rsync -avz {host}:{dir} {dir2}"],
    say=[
        "(rsync|sync|synchronize|synchronise) [(the)] [(folder|directory)] {dir} from [(the (server|host|machine)|server|host)] {host} [as {user}] (to|into) {dir2}",
        "(rsync|sync|back up|backup) {host}:{dir} (to|into) {dir2}",
        "(rsync|sync) {user}@{host}:{dir} (to|into) {dir2}",
        "(copy|pull|download|mirror) {dir} from [(the (server|host))] {host} (to|into) {dir2} (with|using|by) rsync",
    ],
    tags="rsync")

intent("rsync-port",
    run="rsync -avz -e 'ssh -p {port}' {dir} {host}:{dir2}",
    say=["(rsync|sync) {dir} to {host}:{dir2} (over|using|through|via|on) [ssh] port {port}", "(rsync|sync) {dir} to {dir2} on {host} (over|using|with|through) ssh [on] port {port}"],
    tags="rsync port")

intent("sftp",
    run=["sftp {user}@{host}", "sftp {host}"],
    say=["(open|start) [an] sftp [(session|connection)] (to|with) {host} [as {user}]", "sftp [(to|into)] {host}", "sftp {user}@{host}", "connect to {host} (over|with|via|using) sftp [as {user}]"],
    tags="sftp")

intent("openssl-x509-enddate",
    run="openssl x509 -noout -enddate -in {file}",
    say=[
        "?when does [(the|my)] (certificate|cert) [(in|file)] {file} (expire|run out|end)",
        "=[the] (expiry|expiration|expiry date|expiration date|end date) of [(the|my)] (certificate|cert) [(in|file)] {file}",
        "check [when|the expiration of] [(the|my)] (certificate|cert) {file} [expires]",
        "?until when is [(the|my)] (certificate|cert) {file} valid",
        "?is the (certificate|cert) {file} expired",
    ],
    tags="openssl")

intent("openssl-x509-text",
    run="openssl x509 -noout -text -in {file}",
    say=["=[the] (details|contents|content|text|fields) of [(the|a)] [ssl] (certificate|cert) {file}", "(inspect|decode|read|view|print) [(the|a)] [ssl] (certificate|cert) [file] {file}", "?what is in [the] (certificate|cert) {file}"],
    tags="openssl")

intent("openssl-x509-subject",
    run="openssl x509 -noout -subject -issuer -in {file}",
    say=["=[the] (subject|owner) and [the] issuer of [the] (certificate|cert) {file}", "?who (issued|signed) [the] (certificate|cert) {file}", "?for whom and by whom was [the] (certificate|cert) {file} issued"],
    tags="openssl")

intent("openssl-selfsigned",
    run=["openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days {age:days} -subj '/CN={host}'",
         "openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days 365 -subj '/CN={host}'",
         "openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days {age:days}",
         "openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days 365"],
    say=[
        "(create|make|generate) a (self signed|selfsigned) [(ssl|tls|https)] (certificate|cert) [for {host}] [valid for {age}]",
        "=[a] self-signed (certificate|cert) [(for|with common name) {host}]",
        "(create|make|generate) a [(test|local)] (ssl|tls|https) (certificate|cert) for {host} [without a ca]",
        "self sign a (certificate|cert) for {host} [(valid|good) for {age}]",
        "(create|generate) a key and [a] self-signed (certificate|cert)",
    ],
    tags="openssl")

intent("openssl-genrsa",
    run=["openssl genrsa -out {file} {n}", "openssl genrsa -out {file} 4096"],
    say=["(create|make|generate) (a|an) [{n} bit] rsa [private] key (in|as|into|and (save|write) it to) {file}", "=[a] [new] [{n} bit] rsa [private] key in {file}", "(create|generate) a private key (with openssl )(in|as|to) {file}"],
    tags="openssl")

intent("openssl-csr",
    run="openssl req -new -key {file} -out {file2}",
    say=["(create|make|generate) a (csr|certificate signing request|certificate request) [(from|with|using|for) [the] key] {file} (to|in|as|into) {file2}", "make [the] csr {file2} (from|with|for) [the] [private] key {file}"],
    tags="openssl")

intent("openssl-encrypt",
    run="openssl enc -aes-256-cbc -pbkdf2 -in {file} -out {file2}",
    say=["encrypt {file} (to|into|as) {file2} (with|using) (openssl|aes|aes 256|a password|aes-256)", "(password protect|aes encrypt) {file} (into|as|to) {file2}", "openssl encrypt {file} [in]to {file2}"],
    tags="openssl")

intent("openssl-decrypt",
    run="openssl enc -d -aes-256-cbc -pbkdf2 -in {file} -out {file2}",
    say=["decrypt {file} (to|into|as) {file2} (with|using) (openssl|aes|aes 256|a password|aes-256)", "aes decrypt {file} (into|as|to) {file2}", "openssl decrypt {file} [in]to {file2}"],
    tags="openssl")

intent("gpg-encrypt",
    run="gpg -c {file}",
    say=["encrypt [(the|my)] [file] {file}", "encrypt {file} (with|using) (a password|a passphrase|gpg)", "(password protect|password-protect|lock) [the file] {file} [with gpg]", "gpg encrypt {file} [(symmetrically|with a password)]"],
    tags="gpg")

intent("gpg-encrypt-to",
    run="gpg -e -r {email} {file}",
    say=["encrypt {file} (for|to) [(the recipient|recipient)] {email}", "encrypt {file} so that only {email} can read it", "gpg encrypt {file} (for|to) {email}", "encrypt {file} with the [public] key of {email}"],
    tags="gpg")

intent("gpg-decrypt",
    run=["gpg -o {file2} -d {file}", "gpg -d {file}"],
    say=["decrypt [(the|my)] [file] {file} [(to|into|as) {file2}]", "gpg decrypt {file} [(to|into) {file2}]", "decrypt {file} (with|using) gpg [and (save|write) it (as|to) {file2}]"],
    tags="gpg")

intent("gpg-sign",
    run="gpg --detach-sign -a {file}",
    say=["sign {file} with [my] gpg [key]", "(make|create) a [(detached|gpg)] signature (for|of) {file}", "gpg sign {file}"],
    tags="gpg")

intent("gpg-verify",
    run=["gpg --verify {file} {file2}", "gpg --verify {file}"],
    say=["(verify|check) [the] [(gpg|pgp)] signature {file} [(of|for|against) {file2}]", "?is the [gpg] signature {file} (valid|good|ok)", "gpg verify {file}"],
    tags="gpg")

intent("gpg-list",
    run="gpg --list-keys",
    say=["=[(all|my|all my)] [public] gpg keys", "?(which|what) gpg keys (do i have|are in my keyring)", "list [the] [(my|gpg)] keyring", "=[the] keys in my gpg keyring"],
    tags="gpg")

intent("gpg-list-secret",
    run="gpg --list-secret-keys",
    say=["=[(all|my|all my)] (secret|private) gpg keys", "?(which|what) (secret|private) gpg keys do i have"],
    tags="gpg")

intent("gpg-gen",
    run="gpg --full-generate-key",
    say=["(generate|create|make) a [new] (gpg|pgp) key [pair]", "=[a] new (gpg|pgp) key [pair]", "set up [a] gpg key"],
    tags="gpg")

intent("gpg-import",
    run="gpg --import {file}",
    say=["import [the] [(gpg|pgp|public)] key [(from|in)] {file} [into (my|the) keyring]", "gpg import {file}", "add [the] gpg key [(in|from)] {file} to my keyring"],
    tags="gpg")

intent("gpg-export",
    run="gpg --armor --export {email}",
    say=["export [(my|the)] [public] (gpg|pgp) key (of|for) {email}", "=[the] [public] (gpg|pgp) key of {email} [(as text|in ascii)]", "gpg export {email}"],
    tags="gpg")
