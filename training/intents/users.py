"""Users and groups: who is here, who may what, accounts, passwords."""

from training.dsl import intent

intent("whoami",
    run="whoami",
    say=["?who am i", "=my (user name|username|login|login name|user)", "=[the] [name of the] current user [name]", "?(what|which) user am i [(logged in as|running as)]", "?as (whom|which user) am i logged in", "print [the] (current user|name of the current user|user name)", "?(what is|whats) my (user name|username|login)", "tell me who i am"],
    tags="whoami")

intent("id",
    run="id",
    say=["=my (user id|uid|uid and gid|user and group ids|user id and groups)", "?(what is|whats) my (uid|user id|uid and gid)", "=[the] uid, gid and groups (of the current user|of me)", "=my ids", "print (my|the) (user and group ids|uid and groups)"],
    tags="id")

intent("id-u",
    run="id -u",
    say=["=only my (uid|user id) [as a number]", "=my numeric (uid|user id)", "print [only] the numeric user id", "=[the] uid of the current user [as a number]"],
    tags="id")

intent("id-user",
    run="id {user}",
    say=["=[the] (uid|user id|ids|uid and gid|uid and groups|user and group ids) of [(the user|user)] {user}", "?(what is|whats) the (uid|user id) of [user] {user}", "=id[s] (for|of) {user}", "?does [the] (user|account) {user} exist [on this (machine|system)]", "check (if|whether) [the|a] (user|account) {user} exists", "?is there a user [(called|named)] {user}", "look up [the] (uid|ids) of {user}"],
    tags="id")

intent("groups",
    run="groups",
    say=["=my groups", "?(which|what) groups (am i (in|a member of)|do i belong to)", "=[the] groups (i am (in|a member of)|i belong to|of the current user)", "list (my|the current user's) groups", "?what groups does my user have"],
    tags="groups")

intent("groups-user",
    run="groups {user}",
    say=["=[the] groups (of|for) [(the user|user)] {user}", "={user}'s groups", "?(which|what) groups (is|does) [user] {user} (in|a member of|belong to|have)", "?to which groups does {user} belong", "=[the] group (memberships|membership) of {user}", "list [the] groups [that] {user} (is in|belongs to)", "groups of {user}"],
    tags="groups")

intent("group-members",
    run="getent group {group}",
    say=["=[all] [the] (members|users) (of|in) [the] group {group}", "?(who|which users) (is|are) (in|a member of|members of) [the] group {group}", "list [the] (users|members) (in|of) [the] group {group}", "=[the] {group} group's members", "?does [the] group {group} exist", "?who is in [the] {group} group"],
    tags="getent")

intent("groups-all",
    run="getent group",
    say=["=(all|all the|every) group[s] [(on|of) this (system|machine)]", "?(which|what) groups (exist|are there|are defined) [(on this (system|machine))]", "list [all] [the] [user] groups", "=[the] group list"],
    tags="getent")

intent("users-all",
    run={"gnu": "cut -d ':' -f 1 /etc/passwd", "bsd": "dscl . list /Users"},
    say=["=[all] [the] (users|user names|user accounts|accounts|usernames) (on|of) (this|the) (system|machine|computer|box|server)", "=(all|all the|every) (user|user account|account|local user)[s]", "?(which|what) (users|accounts|user accounts) (exist|are there|are defined|does this (machine|system) have) [on this (system|machine)]", "list [all] [the] [(system|local)] users", "list (every|all) (user|account)[s] (in|from) [/etc/]passwd", "print [only] the user names (from|in) /etc/passwd"],
    tags="cut passwd")

intent("users-login",
    run="awk -F ':' '$3 >= 1000 && $3 < 65534 {{print $1}}' /etc/passwd",
    say=["=[all] [the] (human|normal|regular|real|non-system|ordinary) (users|accounts|user accounts) [(on this (system|machine))]", "=[all] users (with|whose) uid (1000 or more|at least 1000|above 999|>= 1000)", "?(which|what) (human|real|regular|normal) users (are there|exist)", "list users (without|except|but not) [the] system (accounts|users)"],
    tags="awk passwd")

intent("users-shell",
    run="grep -vE '(nologin|false)$' /etc/passwd",
    say=["=[all] [the] users (with|that have|having) a (login shell|real shell|shell|valid shell)", "?(which|what) users (can|may) log in [(here|to this (machine|system))]", "=accounts (that can log in|with a login shell)"],
    tags="grep passwd")

intent("users-count",
    run="wc -l < /etc/passwd",
    say=["count [(all|the)] (users|user accounts|accounts) [on this (system|machine)]", "?how many (users|accounts|user accounts) (are there|exist|does this system have|are defined)", "=[the] number of (users|accounts|user accounts) [on this system]"],
    tags="wc passwd")

intent("getent-passwd",
    run="getent passwd {user}",
    say=["=[the] passwd (entry|line) (of|for) [user] {user}", "=[the] (account|user) (info|information|details|data) (of|about|for|on) [user] {user}", "?(what is|whats) the (home directory|shell|login shell) of [user] {user}", "=[the] (home directory|shell|login shell|full name) (of|for) [user] {user}", "?(which|what) shell does [user] {user} (use|have)", "look up [user] {user} (in passwd|with getent)"],
    tags="getent")

intent("who",
    run="who",
    say=["?who is (logged in|logged on|on this (machine|server|box)|online) [(right now|now|at the moment|currently)]", "?whos (logged in|logged on|on)", "=[all] [the] (logged in|logged on|current|active) users", "=users (logged in|currently logged in|that are logged in)", "?(which|what) users are logged in", "list [the] (logged in users|users who are logged in)", "?is (anyone|anybody|somebody|someone) else logged in", "see who is logged in"],
    tags="who")

intent("w",
    run="w",
    say=["?who is logged in and what are they doing", "?what are the (logged in |other |)users doing [(right now)]", "=[the] logged in users and (what they (do|are doing)|their (activity|processes|load))", "see who is (logged in|on) and what they (are doing|run|do)", "=user activity [on this (machine|server)]"],
    tags="w")

intent("who-count",
    run="who | wc -l",
    say=["count [the] (logged in users|users logged in|login sessions)", "?how many (users|people) are (logged in|logged on|on) [(right now|to this (machine|server))]", "=[the] number of (logged in users|users logged in|login sessions)"],
    tags="who count")

intent("users-unique",
    run="who | cut -d ' ' -f 1 | sort -u",
    say=["=(unique|distinct|different) (logged in users|users logged in)", "=[the] names of [the] logged in users (without duplicates|only once|once each)"],
    tags="who")

intent("last",
    run="last",
    say=["=[the] (last logins|login history|recent logins|past logins|list of (last|past) logins|history of logins)", "?who (logged in|has logged in|was logged in) (lately|recently|in the past|last)", "=(all|all the) (logins and logouts|past logins)", "?who used this (machine|server|computer) [lately]", "see [the] login history"],
    tags="last")

intent("last-n",
    run="last -n {n}",
    say=["=[the] last {n} logins", "=[the] {n} (most recent|latest|last) logins", "?who (were|was) the last {n} (users|people) to log in", "last {n} (logins|login sessions)"],
    tags="last")

intent("last-user",
    run="last {user}",
    say=["?when (did|was) [user] {user} (last log in|log in last|last logged in|log in)", "=[the] (logins|last logins|login history|login times) (of|for) [user] {user}", "={user}'s (last login|login history|logins)", "=[the] last login (of|for) [user] {user}", "check when [user] {user} last logged in"],
    tags="last")

intent("last-reboot",
    run="last reboot",
    say=["=[the] (reboot history|history of reboots|last reboots|past reboots|reboots)", "?when (was (this|the) (machine|system|server) rebooted|were the last reboots) [in the past]", "=[all] [the] (reboots|restarts|system restarts) [(of this (machine|system|server))]", "?how often was this (machine|server) rebooted"],
    tags="last")

intent("lastb",
    run="sudo lastb",
    say=["=[all] [the] (failed|bad|unsuccessful) (logins|login attempts)", "?who (tried to log in|failed to log in) [(without success|and failed)]", "?(are there|were there) [any] failed (logins|login attempts)", "=failed (ssh |)login attempts"],
    tags="lastb")

intent("ssh-failed",
    run="sudo grep 'Failed password' /var/log/auth.log",
    say=["=[all] failed ssh (logins|login attempts|passwords) (in|from) [the] (auth.log|auth log)", "?who (is trying|tried) to (break in|brute force|guess passwords) (over|via|by) ssh", "=failed passwords in the auth log", "find failed ssh logins in the (auth log|logs)"],
    tags="grep")

intent("lastlog",
    run="lastlog",
    say=["=[the] last login (of|for) (each|every|all) user[s]", "?when did (each|every) user last log in", "=[the] last login per user", "lastlog"],
    tags="lastlog")

intent("loginctl",
    run="loginctl list-sessions",
    say=["=[all] [the] [(login|systemd|logind|user)] sessions", "?(which|what) [login] sessions (are there|are open|exist)", "list [the] sessions known to (logind|systemd)"],
    tags="loginctl")

intent("tty",
    run="tty",
    say=["=[the] (name of my|current|my) (terminal|tty) [(device|name)]", "?(which|what) (tty|terminal) am i (on|in|using)", "?(what is|whats) my tty"],
    tags="tty")

intent("useradd",
    run={"gnu": "sudo adduser {user}", "bsd": "sudo sysadminctl -addUser {user}"},
    say=["(add|create|make|set up) [a|an|the] [new] (user|account|user account|login) [(called|named|for|with (the )?name)] {user}".replace("|with (the )?name", ""), "(add|create) [the] [new] user {user} [(with (a )?home directory)]".replace(" [(with (a )?home directory)]", ""), "adduser {user}", "useradd {user}", "=[a] new (user|account) [(called|named|for)] {user}", "(add|create) {user} as [a] [new] user", "give {user} an account [on this (machine|system|server)]", "open an account for {user}"],
    tags="adduser")

intent("useradd-nohome",
    run="sudo useradd -r -s /usr/sbin/nologin {user}",
    say=["(add|create|make) [a|the] [new] (system user|service user|service account|system account) [(called|named|for)] {user}", "(add|create|make) [a|the] [new] user [(called|named)] {user} (that|who) (cannot|can't|can not|may not) log in", "(add|create) [a|the] [new] user {user} (without [a] login shell|with no login|without login)"],
    tags="useradd")

intent("useradd-shell",
    run="sudo useradd -m -s /bin/bash {user}",
    say=["(add|create|make) [a|the] [new] user [(called|named)] {user} with (a home directory and bash|bash as shell|home and bash|bash|bash as [(the|login)] shell)", "useradd {user} with [a] home directory and bash"],
    tags="useradd")

intent("userdel",
    run="sudo userdel {user}",
    say=["(delete|remove|drop) [the] (user|account|user account|login) [(called|named|of)] {user} [(but keep (the|their|his|her) (home|home directory|files))]", "userdel {user}", "(delete|remove) [the] user {user} [from (the|this) (system|machine)]", "get rid of [the] user {user}", "delete {user}'s account"],
    tags="userdel")

intent("userdel-r",
    run="sudo userdel -r {user}",
    say=["(delete|remove|drop) [the] (user|account|user account) {user} (and|with|including|together with) (the|their|his|her|its) (home|home directory|home folder|files|mail)", "(delete|remove) [the] user {user} (completely|and all (their|his|her) files|and everything they own|and the home directory)", "userdel {user} with home [directory]", "remove {user} and (their|his|her) home [directory] [(from (the|this) (system|machine))]"],
    tags="userdel")

intent("usermod-group",
    run="sudo usermod -aG {group} {user}",
    say=["(add|put) [(the user|user)] {user} (to|in|into) [the] group {group}", "(add|put) [(the user|user)] {user} (to|in|into) [the] {group} group", "make [(the user|user)] {user} [a] member of [the] [group] {group} [group]", "usermod {user} [to] [the] group {group}", "(let|have) {user} (join|be in) [the] group {group}", "give {user} [the] group {group}", "add [the] group {group} to [the] user {user}"],
    tags="usermod")

intent("usermod-group-me",
    run="sudo usermod -aG {group} \"$USER\"",
    say=["(add|put) (me|myself|my user|the current user|my account) (to|in|into) [the] group {group}", "(add|put) (me|myself|my user|the current user) (to|in|into) [the] {group} group", "make me [a] member of [the] [group] {group}", "let me join [the] group {group}"],
    tags="usermod")

intent("docker-group",
    run="sudo usermod -aG docker \"$USER\"",
    say=["(let me (use|run) docker|run docker|use docker) without sudo", "make docker work without sudo", "?how do i use docker without (sudo|being root)", "allow my user to (use|run) docker"],
    tags="usermod", weight=.5)

intent("sudo-give",
    run="sudo usermod -aG sudo {user}",
    say=["(give|grant) [(the user|user)] {user} (sudo|admin|administrator|root) (rights|access|privileges|permissions|permission)", "make [(the user|user)] {user} [(a|an)] (sudoer|admin|administrator|sudo user)", "(let|allow) {user} [to] (use|run) sudo", "add {user} to [the] sudoers", "give {user} sudo"],
    tags="usermod sudo")

intent("sudo-take",
    run="sudo gpasswd -d {user} sudo",
    say=["(take|remove|revoke) (sudo|admin|administrator) (rights|access|privileges|permissions) (from|of) {user}", "(don't|no longer|do not) (let|allow) {user} [to] (use|run) sudo", "take sudo [away] from {user}", "remove {user} from [the] sudoers"],
    tags="gpasswd sudo")

intent("gpasswd-d",
    run="sudo gpasswd -d {user} {group}",
    say=["(remove|take|delete|kick|drop) [(the user|user)] {user} (from|out of) [the] group {group}", "(remove|take|kick) [(the user|user)] {user} (from|out of) [the] {group} group", "end {user}'s membership (in|of) [the] group {group}"],
    tags="gpasswd")

intent("groupadd",
    run="sudo groupadd {group}",
    say=["(add|create|make) [a|the] [new] [(user|unix)] group [(called|named)] {group}", "groupadd {group}", "=[a] new [user] group [(called|named)] {group}", "addgroup {group}"],
    tags="groupadd")

intent("groupdel",
    run="sudo groupdel {group}",
    say=["(delete|remove|drop) [the] [user] group [(called|named)] {group}", "groupdel {group}", "get rid of [the] [user] group {group}"],
    tags="groupdel")

intent("groupmod",
    run="sudo groupmod -n {name} {group}",
    say=["rename [the] [user] group {group} to {name}", "change [the] name of [the] [user] group {group} to {name}"],
    tags="groupmod")

intent("usermod-shell",
    run="sudo usermod -s /bin/bash {user}",
    say=["(change|set) [the] [(login|default)] shell (of|for) [user] {user} to bash", "(make|set) bash [(the|as)] [(login|default)] shell (of|for) [user] {user}", "give [user] {user} bash as [(login|default)] shell"],
    tags="usermod", weight=.6)

intent("chsh-zsh",
    run="chsh -s \"$(command -v zsh)\"",
    say=["(change|set|switch) my [(login|default)] shell to zsh", "(make|set) zsh [as] my [(login|default)] shell", "use zsh as my [default] shell"],
    tags="chsh", weight=.6)

intent("chsh-bash",
    run="chsh -s \"$(command -v bash)\"",
    say=["(change|set|switch) my [(login|default)] shell [back] to bash", "(make|set) bash [as] my [(login|default)] shell"],
    tags="chsh", weight=.6)

intent("usermod-rename",
    run="sudo usermod -l {user2} {user}",
    say=["rename [the] (user|account|login) {user} to {user2}", "change [the] (login name|user name|username|login) (of|from) {user} to {user2}"],
    tags="usermod")

intent("usermod-home",
    run="sudo usermod -d {dir} -m {user}",
    say=["(move|change) [the] home [(directory|folder)] of [user] {user} to {dir}", "(make|set) {dir} [as] [the] [new] home [(directory|folder)] of [user] {user} [and move (the|their) files]"],
    tags="usermod")

intent("usermod-lock",
    run="sudo usermod -L {user}",
    say=["(lock|disable|block|deactivate|suspend) [the] (user|account|login|user account) [(of)] {user}", "(lock|disable|block) {user}'s (account|login|password)", "(prevent|stop) [user] {user} from logging in", "(don't|do not) let {user} log in [any more]"],
    tags="usermod")

intent("usermod-unlock",
    run="sudo usermod -U {user}",
    say=["(unlock|enable|unblock|reactivate|re-enable) [the] (user|account|login|user account) [(of)] {user}", "(unlock|enable|unblock) {user}'s (account|login|password)", "let {user} log in again"],
    tags="usermod")

intent("passwd",
    run="passwd",
    say=["change my [own] [login] password", "(set|choose) [a] new password [for (me|my account|my user)]", "?how do i change my password", "passwd", "update my [login] password"],
    tags="passwd")

intent("passwd-user",
    run="sudo passwd {user}",
    say=["(change|set|reset) [the] password (of|for) [(the )user] {user}", "(change|set|reset) {user}'s password", "(give|set) [user] {user} a new password", "=[a] new password for [user] {user}", "passwd {user}", "{user} forgot (the|their|his|her) password, reset it"],
    tags="passwd")

intent("passwd-expire",
    run="sudo passwd -e {user}",
    say=["(force|make) [user] {user} [to] (change|set) (the|their|his|her) [a] [new] password at [the] next login".replace(" [a] [new]", ""), "expire [the] password of [user] {user}", "expire {user}'s password", "{user} must change the password at the next login"],
    tags="passwd")

intent("passwd-status",
    run="sudo passwd -S {user}",
    say=["=[the] password status (of|for) [user] {user}", "?(is|does) the (account|password) of [user] {user} (locked|have a password)", "?is [the] (account|user) {user} locked", "?does [user] {user} have a password"],
    tags="passwd")

intent("chage-l",
    run="sudo chage -l {user}",
    say=["=[the] password (aging|ageing|expiry|expiration) (of|for|info of|information of|settings of) [user] {user}", "?when (does|will) [the] password of [user] {user} expire", "?when does {user}'s (password|account) expire", "?when did [user] {user} last change (the|their) password", "check [the] password expiry of [user] {user}"],
    tags="chage")

intent("chage-max",
    run="sudo chage -M {age:days} {user}",
    say=["(make|let) [the] password of [user] {user} expire (every|after) {age}", "(force|make) [user] {user} [to] change (the|their) password every {age}", "set [the] (maximum|max) password age (of|for) [user] {user} to {age}"],
    tags="chage")

intent("chage-expire",
    run="sudo chage -E {date} {user}",
    say=["(make|let) [the] account [of] {user} expire on {date}", "(expire|disable) [the] (account|user) {user} (on|at) {date}", "set [the] (account )?expiry (date )?of [user] {user} to {date}".replace("(account )?", "[account] ").replace("(date )?", "[date] ")],
    tags="chage")

intent("su-user",
    run="su - {user}",
    say=["(become|switch to|change to|act as) [(the )user] {user}", "su [to] {user}", "log in as [user] {user} [here]", "switch user to {user}", "(open|start) [a] [login] shell as {user} [with (the|their) password]"],
    tags="su")

intent("sudo-i",
    run="sudo -i",
    say=["become root", "(open|start|get|give me) a root shell", "switch to [the] root [user]", "(log in|login) as root [here]", "get root", "sudo to root", "=[a] root (shell|prompt)"],
    tags="sudo")

intent("sudo-u",
    run="sudo -u {user} {proc}",
    say=["(run|start|launch|execute) {proc} as [(the )user] {user}", "sudo {proc} as {user}", "as [user] {user} (run|start|execute) {proc}", "start {proc} (under|with) [the] (account|user) {user}"],
    tags="sudo")

intent("sudo-u-shell",
    run="sudo -u {user} -i",
    say=["(open|start|get) a shell as [user] {user} (with|using) sudo", "sudo to [user] {user}", "become {user} (with|using|via) sudo"],
    tags="sudo")

intent("sudo-last",
    run="sudo !!",
    say=["(repeat|rerun|run|redo) [the] (last|previous) command (with sudo|as root|with root rights)", "sudo [the] (last|previous) command", "run that again (with sudo|as root)"],
    tags="sudo")

intent("sudo-l",
    run="sudo -l",
    say=["=my sudo (rights|permissions|privileges|rules)", "?(what|which commands) (can|may|am i allowed to) i (run|do) (with sudo|as root)".replace("(can|may|am i allowed to) i (run|do)", "(can|may) i (run|do)"), "?(do i have|am i allowed to use) sudo [(rights|access)]", "list (my sudo rights|what i may do with sudo|the commands i can run with sudo)", "?can i use sudo [here]"],
    tags="sudo")

intent("sudo-l-user",
    run="sudo -l -U {user}",
    say=["=[the] sudo (rights|permissions|privileges|rules) of [user] {user}", "?(what|which commands) (can|may) [user] {user} (run|do) (with sudo|as root)", "?(does|can) [user] {user} (have|use) sudo [(rights|access)]", "check [the] sudo rights of [user] {user}"],
    tags="sudo")

intent("sudo-members",
    run="getent group sudo",
    say=["=[all] [the] (users with sudo (rights|access)|sudo users|sudoers|admins|administrators) [(on this (machine|system))]", "?(who|which users) (has|have|can use|may use|got) (sudo|sudo rights|admin rights|root access)", "?who (is an admin|are the admins|is admin) (here|on this (machine|system))"],
    tags="getent sudo")

intent("visudo",
    run="sudo visudo",
    say=["edit [the] (sudoers|sudo rules|sudoers file|sudo configuration) [safely]", "change [the] sudo (rules|configuration)", "(open|run) visudo"],
    tags="visudo")

intent("sudo-k",
    run="sudo -k",
    say=["(make|let) sudo (forget|ask for) (my|the) password [(again|next time)]", "(forget|invalidate|drop) [(my|the)] [(cached|saved)] sudo (password|credentials|timestamp)"],
    tags="sudo")

intent("newgrp",
    run="newgrp {group}",
    say=["(log in to|switch to|activate|use) [the] [new] group {group} (without logging out|in this shell|in the current session)", "newgrp {group}", "make my membership in [the] group {group} (effective|active) [now]"],
    tags="newgrp")

intent("wall",
    run="wall '{text}'",
    say=["(send|broadcast|write|show) [the] [message] {text} to (all|every|everyone|all the) [(logged in)] [user[s]]", "(tell|warn|notify) (everyone|all users|all logged in users) [that] {text}", "broadcast {text}", "wall {text}"],
    tags="wall")

intent("write-user",
    run="echo '{text}' | write {user}",
    say=["(send|write) [the] [message] {text} to [(the )?(terminal of )?user] {user}".replace("[(the )?(terminal of )?user] ", "[the terminal of] "), "(tell|message) [the logged in] user {user} {text} [on (the|their) terminal]"],
    tags="write", weight=.4)

intent("finger",
    run="finger {user}",
    say=["finger {user}", "(use|run) finger (on|for) {user}"],
    tags="finger", weight=.4)
