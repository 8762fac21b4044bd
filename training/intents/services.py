"""Services, logs and what runs at set times: systemctl, journalctl, cron, at, timers."""

from training.dsl import intent

_VERBS = {
    "restart": ["restart [the] {service} [(service|daemon|server)]", "(bounce|reboot) [the] {service} [(service|daemon|server)]", "restart [the] (service|daemon) {service}",
                "stop and start [the] [(service|daemon)] {service} [again]", "give {service} a restart", "systemctl restart {service}",
                "{service} (hangs|is stuck|does not respond), restart it", "{service} needs a restart", "service {service} restart", "make {service} restart"],
    "stop": ["stop [the] {service} (service|daemon)", "(stop|shut down|turn off|halt|shutdown) [the] (service|daemon) {service}", "stop {service}", "systemctl stop {service}",
             "(shut down|turn off|halt|take down|bring down) [the] {service} [(service|daemon|server)]", "service {service} stop", "stop running [the] service {service}"],
    "start": ["start [the] {service} [(service|daemon|server)]", "(start|launch|bring up|turn on|fire up) [the] (service|daemon) {service}", "systemctl start {service}",
              "(launch|bring up|turn on|fire up) [the] {service} (service|daemon|server)", "service {service} start", "get [the] {service} service (running|going|up)"],
    "reload": ["reload [the] {service} [(service|daemon)]", "reload [the] (config|configuration|settings) of [the] [service] {service}", "make {service} (reload|reread|re-read) its (config|configuration)",
               "reload {service} (without restarting [it]|without a restart|without downtime)", "systemctl reload {service}", "tell {service} to reload its (config|configuration)",
               "apply the new [(config|configuration)] of {service} without [a] restart"],
    "enable": ["enable [the] [(service|daemon)] {service} [(service|daemon)]", "start {service} (at|on) (boot|startup|system start)", "start {service} automatically [(at boot|on startup|when the machine boots)]",
               "(make|let) {service} start (at|on) (boot|startup) [automatically]", "systemctl enable {service}", "autostart [the] [service] {service}",
               "have {service} (start|come up) (on|at) every boot", "add {service} to [the] autostart"],
    "enable --now": ["enable and start [the] [(service|daemon)] {service}", "enable {service} and start it [(now|right away|immediately)]", "start {service} now and (at|on) (every )boot",
                     "start {service} (now|immediately) and enable it [at boot]", "start and enable [the] [service] {service}", "systemctl enable now {service}"],
    "disable": ["disable [the] [(service|daemon)] {service} [(service|daemon)]", "(don't|do not) start {service} (at|on) (boot|startup) [(any more|anymore)]",
                "(prevent|stop|keep) {service} from starting (at|on) (boot|startup)", "systemctl disable {service}", "(make|let) {service} not start (at|on) (boot|startup)",
                "remove {service} from [the] autostart", "turn off autostart (of|for) {service}"],
    "disable --now": ["disable and stop [the] [(service|daemon)] {service}", "stop and disable [the] [(service|daemon)] {service}", "disable {service} and stop it [(now|right away|immediately)]",
                      "stop {service} and (don't|do not) start it (at|on) boot [(again|any more)]", "systemctl disable now {service}"],
    "mask": ["mask [the] [(service|unit)] {service}", "make it impossible to start [the] [service] {service}", "(completely|entirely) (block|disable) [the] service {service} so that nothing can start it", "systemctl mask {service}"],
    "unmask": ["unmask [the] [(service|unit)] {service}", "undo [the] mask[ing] of [the] [service] {service}", "(allow|let) [the] masked [service] {service} [to] (start|be started) again", "systemctl unmask {service}"],
}
for _verb, _say in _VERBS.items():
    intent("systemctl-" + _verb.replace(" --", "-"), run="sudo systemctl " + _verb + " {service}", say=_say, tags="systemctl", weight=1.5 if _verb == "restart" else 1)

intent("systemctl-status",
    run="systemctl status {service}",
    say=[
        "=[the] (status|state) of [the] [(service|daemon)] {service} [service]",
        "=[the] {service} [service] status",
        "?is [the] (service|daemon) {service} (running|up|active|ok|alive)",
        "?is [the] {service} (service|daemon) (running|up|active|ok|alive|working)",
        "check [(the|on)] [(status of|service|state of)] {service} [service] [status]",
        "systemctl status {service}",
        "?how is [the] [service] {service} doing",
        "?what is wrong with [the] [service] {service}",
        "?why (did|does) [the] [service] {service} (fail|not start|crash) [(to start)]",
        "service {service} status",
        "see (if|whether) [the] [service] {service} is (running|active) [as a service]",
    ],
    tags="systemctl", weight=1.5)

intent("systemctl-is-active",
    run="systemctl is-active {service}",
    say=["print (only|just) (if|whether) [the] service {service} is active", "tell me in one word (if|whether) [the] service {service} is (running|active)", "systemctl is-active {service}", "test (if|whether) [the] (service|unit) {service} is active [(for|in) a script]"],
    tags="systemctl")

intent("systemctl-is-enabled",
    run="systemctl is-enabled {service}",
    say=["?is [the] [service] {service} (enabled|started (at|on) boot|started automatically|in the autostart)", "?does [the] [service] {service} start (at|on) boot [automatically]", "check (if|whether) [the] [service] {service} is (enabled|started at boot|enabled at boot)", "?will {service} (start|come up|come back) after a reboot", "systemctl is-enabled {service}"],
    tags="systemctl")

intent("systemctl-list",
    run="systemctl list-units --type=service",
    say=["=[all] [the] [(active|loaded)] [systemd] services", "list [all] [the] [(active|loaded|systemd)] services", "?(which|what) services (are there|are loaded|exist|are active)", "=services [(on|of) this (machine|server|box)]", "=[all] systemd service units"],
    tags="systemctl")

intent("systemctl-list-running",
    run="systemctl list-units --type=service --state=running",
    say=["=[all] [the] (running|currently running) [systemd] (services|daemons)", "?(which|what) (services|daemons) are running [(right now|now|on this (machine|server|box))]", "list [only] [the] services [that are] running", "=(services|daemons) that are [currently] running"],
    tags="systemctl")

intent("systemctl-failed",
    run="systemctl --failed",
    say=["=[all] [the] (failed|broken|crashed) [systemd] (services|units|daemons)", "?(which|what) (services|units|daemons) (failed|have failed|are broken|crashed|did not start)", "?did any service[s] fail [to start]", "?are there [any] failed (services|units)", "=(services|units) that (failed|did not start|failed to start)", "list (failed|broken) (services|units)", "?any failed (services|units)"],
    tags="systemctl")

intent("systemctl-enabled",
    run="systemctl list-unit-files --type=service --state=enabled",
    say=["=[all] [the] (services|daemons) (enabled at boot|that start (at|on) boot|started (at|on) boot|started automatically|in the autostart)", "?(which|what) services (start|are started|come up|are enabled) (at|on) (boot|startup)", "=[all] enabled [systemd] services", "list [the] services that start automatically"],
    tags="systemctl")

intent("systemctl-all-files",
    run="systemctl list-unit-files --type=service",
    say=["=[all] installed [systemd] services [(and whether they are enabled|and their state)]", "=[all] service unit files", "?which services are installed [(enabled or not|on this system)]", "list every installed service [enabled or (disabled|not)]"],
    tags="systemctl")

intent("systemctl-cat",
    run="systemctl cat {service}",
    say=["=[the] (unit file|service file|service definition|systemd unit|unit) (of|for) [the] [service] {service}", "?how is [the] service {service} defined", "?what does the (unit file|service file) of {service} (look like|say)", "print [the] unit file of {service}"],
    tags="systemctl")

intent("systemctl-edit",
    run="sudo systemctl edit {service}",
    say=["edit [the] [(unit|unit file|service file|systemd unit|systemd service)] [(of|for)] [the] service {service}", "override [the] [systemd] (settings|unit) of [the] [service] {service}", "systemctl edit {service}", "(add|create) an override for [the] [service] {service}"],
    tags="systemctl")

intent("systemctl-show",
    run="systemctl show {service}",
    say=["=[all] [the] properties of [the] (service|unit) {service}", "systemctl show {service}", "dump [all] [the] properties of [the] (unit|service) {service}"],
    tags="systemctl")

intent("systemctl-deps",
    run="systemctl list-dependencies {service}",
    say=["=[the] dependencies of [the] (service|unit) {service}", "?what does [the] (service|unit) {service} depend on", "?(which|what) units does [the] service {service} (need|require|pull in)"],
    tags="systemctl")

intent("systemctl-main-pid",
    run="systemctl show -p MainPID --value {service}",
    say=["=[the] (main pid|main process id|process id|pid) of [the] service {service}", "?(whats|what is) the (main )pid of [the] service {service}"],
    tags="systemctl")

intent("systemctl-daemon-reload",
    run="sudo systemctl daemon-reload",
    say=["(reload|reread|re-read) [(the|all)] [systemd] (unit files|units|service files|unit definitions)", "systemctl daemon reload", "(make|let) systemd (reload|reread|notice|pick up) [(the|its|changed|new)] [unit] (files|units|unit files)", "reload systemd [(config|configuration|manager configuration|itself)]", "i changed a (unit|service) file, (tell systemd|reload systemd)", "daemon-reload"],
    tags="systemctl")

intent("systemctl-reset-failed",
    run="sudo systemctl reset-failed",
    say=["(clear|reset) [(the|all)] [(list of|state of)] failed (services|units)", "reset failed systemd units", "make systemd forget [the] failed units"],
    tags="systemctl")

intent("systemctl-user",
    run="systemctl --user restart {service}",
    say=["restart my user (service|unit) {service}", "restart [the] (user service|user unit) {service}", "restart {service} (as a user service|in my user session|for my user only)", "systemctl user restart {service}"],
    tags="systemctl")

intent("systemctl-user-status",
    run="systemctl --user status {service}",
    say=["=[the] status of my user (service|unit) {service}", "?is my user service {service} running", "systemctl user status [of] {service}"],
    tags="systemctl")

intent("systemctl-default-target",
    run="systemctl get-default",
    say=["=[the] default [(boot|systemd)] target", "?(which|what) target does (the|this) (system|machine) boot into", "?does (this|the) machine boot (into a|to) (graphical|desktop) (target|environment) [by default]"],
    tags="systemctl")

intent("systemctl-set-text",
    run="sudo systemctl set-default multi-user.target",
    say=["boot into (text|console) mode [by default] [without [a] (desktop|gui)]", "(disable|turn off) the (graphical|desktop) (login|environment) at boot", "set the default target to multi[-]user"],
    tags="systemctl", weight=.5)

intent("systemctl-set-graphical",
    run="sudo systemctl set-default graphical.target",
    say=["boot into (graphical|desktop|gui) mode [by default]", "(enable|turn on) the (graphical|desktop) (login|environment) at boot", "set the default target to graphical"],
    tags="systemctl", weight=.5)

intent("systemctl-timers",
    run="systemctl list-timers",
    say=["=[all] [the] [(active|systemd)] timers", "?(which|what) [systemd] timers (are there|are active|are running|run|exist)", "?when (do|will) [the] [systemd] timers (run|fire) next", "=[the] next [systemd] timer runs", "list [all] [the] [systemd] timers [with [their] next run]"],
    tags="systemctl")

intent("systemctl-sockets",
    run="systemctl list-sockets",
    say=["=[all] [the] systemd (sockets|socket units)", "?(which|what) sockets does systemd listen on"],
    tags="systemctl", weight=.5)

intent("analyze-boot",
    run="systemd-analyze",
    say=["?how long did (the|this|my) (machine|system|computer|boot|last boot) take [to boot]", "?how (long|many seconds) did booting take", "=[the] boot (time|duration)", "=[the] time [the] (boot|startup) took", "measure [the] boot time"],
    tags="systemd-analyze")

intent("analyze-blame",
    run="systemd-analyze blame",
    say=["?(which|what) (services|service|units) (slow|slows|slowed) down [(the|my)] boot", "=[the] slowest services at boot", "=[the] boot time (per|by|of each) (service|unit)", "?why (is|does) (booting|the boot|my computer) [(take|boot)] so (slow|slowly|long)", "?what (takes|took) so long (at|during) (boot|startup)"],
    tags="systemd-analyze")

intent("journal-unit",
    run="journalctl -u {service}",
    say=[
        "=[(all|the)] logs (of|for|from) [the] [(service|unit|daemon)] {service} [service]",
        "=[the] {service} (service |)(logs|log|journal)",
        "=[the] (journal|log|log messages|log entries) (of|for|from) [the] (service|unit|daemon) {service}",
        "?what (did|does) [the] service {service} (log|say|write to the log)",
        "read [the] [systemd] (journal|logs) (of|for) {service}",
        "journalctl [for] [unit] {service}",
        "look at [the] logs of [the] [service] {service}",
    ],
    tags="journalctl")

intent("journal-unit-follow",
    run="journalctl -fu {service}",
    say=[
        "follow [the] (logs|log|journal) (of|for|from) [the] [(service|unit)] {service} [(live|in real time)]",
        "(watch|tail|stream) [the] [(systemd)] (logs|log|journal) (of|for|from) [the] [(service|unit)] {service} [(live|in real time)]",
        "(tail|follow|watch) [the] {service} [service] (logs|log|journal)",
        "=live (logs|log|log messages) of [the] [service] {service}",
        "see [the] logs of {service} (live|as they come|in real time|as they happen)",
        "journalctl follow [unit] {service}",
    ],
    tags="journalctl")

intent("journal-unit-lines",
    run="journalctl -n {n} -u {service}",
    say=[
        "=[the] last {n} (log lines|log entries|lines of the log|lines|log messages|messages|journal lines) (of|for|from) [the] (service|unit|daemon) {service}",
        "=[the] last {n} lines of [the] {service} (service log|journal|service logs|journald log)",
        "?what were the last {n} log (lines|messages) of [the] [service] {service}",
        "=[the] {n} (latest|newest|most recent) (log lines|log entries|messages|log messages) of [the] [service] {service}",
        "journalctl [the] last {n} lines of {service}",
    ],
    tags="journalctl")

intent("journal-unit-since",
    run="journalctl -u {service} --since '{age:minutes} minutes ago'",
    say=[
        "=[the] logs (of|for|from) [the] [(service|unit)] {service} (from|of|for|in|since|during) the (last|past) {age}",
        "=[the] {service} logs (from|of|for|in) the (last|past) {age}",
        "?what (did|has) [the] [service] {service} log[ged] in the last {age}",
        "journalctl [for] {service} [since] [the] (last|past) {age}",
        "=logs of {service} (no older than|not older than|since) {age} [ago]",
    ],
    tags="journalctl")

intent("journal-unit-today",
    run="journalctl -u {service} --since today",
    say=["=today's logs (of|for|from) [the] [(service|unit)] {service}", "=[the] logs (of|for|from) [the] [(service|unit)] {service} (from|of|since) today", "?what did [the] [service] {service} log today", "=[the] {service} [service] logs (of|from) today"],
    tags="journalctl")

intent("journal-unit-boot",
    run="journalctl -b -u {service}",
    say=["=[the] logs (of|for|from) [the] [(service|unit)] {service} (since|from) (the last|this|last) (boot|reboot)", "=[the] {service} logs since (the (last |)boot|boot)", "?what did {service} log since the (boot|last reboot|machine started)"],
    tags="journalctl")

intent("journal-unit-errors",
    run="journalctl -p err -u {service}",
    say=["=[(all|only)] [the] (errors|error messages) (of|from|logged by|in the log of) [the] (service|unit) {service}", "=[the] {service} service errors [in the journal]", "?(which|what) errors did [the] service {service} log", "=errors in the journal of {service}"],
    tags="journalctl")

intent("journal-since-date",
    run=["journalctl --since {date} --until {date2}", "journalctl --since {date}"],
    say=[
        "=[the] [(system|all)] [(journal|systemd)] logs since {date}",
        "=[(all)] journal (entries|messages) (after|since|from) {date} [(until|to|up to) {date2}]",
        "=[the] (system logs|journal) (between|from) {date} (and|to|until) {date2}",
        "?what was (logged|in the journal) since {date}",
    ],
    tags="journalctl")

intent("journal-since-age",
    run="journalctl --since '{age:minutes} minutes ago'",
    say=["=[the] [(system|all)] [(journal|systemd)] logs (of|from|for|in) the (last|past) {age}", "=[(all)] (journal entries|system messages|log messages|system log entries) (of|from|in) the (last|past) {age}", "?what (was|has been) logged [on this system] in the (last|past) {age}", "=[the] (journal|system log) since {age} ago", "?what happened [on this (machine|system)] in the last {age} [(according to the (logs|journal))]"],
    tags="journalctl")

intent("journal-today",
    run="journalctl --since today",
    say=["=today's (system logs|journal|logs|log messages|system messages)", "=[the] (system logs|journal|logs|system messages) (of|from|since) today", "?what (was|has been) logged today"],
    tags="journalctl")

intent("journal-yesterday",
    run="journalctl --since yesterday --until today",
    say=["=yesterday's (system logs|journal|logs|log messages|system messages)", "=[the] (system logs|journal|logs|system messages) (of|from) yesterday", "?what (was|has been) logged yesterday"],
    tags="journalctl")

intent("journal-boot",
    run="journalctl -b",
    say=["=[(all|the)] [(journal|system)] (logs|messages|log messages) (since|of|from) (this|the current|the last|last) boot", "=[the] journal of this boot", "?what (was|has been) logged since (the|last) boot", "=[the] boot (log|logs|messages) [of this boot]"],
    tags="journalctl")

intent("journal-boot-prev",
    run="journalctl -b -1",
    say=["=[(all|the)] [(journal|system)] (logs|messages|log messages) (of|from) the (previous|last|one before) boot", "=[the] journal of the (previous|last) boot", "?what (happened|was logged) (before the (last |)reboot|in the previous boot|before the machine (crashed|rebooted))", "=[the] logs from before the (crash|reboot|last reboot)"],
    tags="journalctl")

intent("journal-boots",
    run="journalctl --list-boots",
    say=["=[all] [the] [(recorded|logged|previous)] boots [in the journal]", "?(which|what) boots does the journal know", "?when was (this|the) (machine|system) booted in the past", "list [all] boots [recorded in the journal]"],
    tags="journalctl")

intent("journal-errors",
    run="journalctl -p err -b",
    say=["=[(all|only|the)] [(system|journal)] (errors|error messages) (since|of|from) (this|the last|last) boot", "=[(all|only)] [the] errors in (the journal|the system log|the system logs|journalctl)", "?(which|what) errors (are in the (journal|system log|logs)|were logged|did the system log)", "?are there [any] errors in the (system log|journal|logs)", "check the (journal|system log|system logs) for errors", "=[the] (system errors|logged errors|errors the system logged)"],
    tags="journalctl")

intent("journal-follow",
    run="journalctl -f",
    say=["follow [the] [(system|systemd)] (journal|log|logs) [(live|in real time)]", "(watch|tail|stream) [the] (journal|system log|system logs|syslog) [(live|in real time)]", "=live (system log|journal|system messages)", "see [new] (log messages|system messages|journal entries) as they (come|arrive|happen)", "journalctl follow"],
    tags="journalctl")

intent("journal-lines",
    run="journalctl -n {n}",
    say=["=[the] last {n} (journal|system log|journald) (lines|entries|messages)", "=[the] last {n} (lines|entries|messages) (of|in|from) the (journal|system log|system journal)", "=[the] {n} (latest|newest|most recent) (journal|system log) (lines|entries|messages)", "tail [the] [last] {n} lines of the (journal|system log)"],
    tags="journalctl")

intent("journal-kernel",
    run="journalctl -k",
    say=["=[(all|the)] kernel (messages|log|logs) (in|from) the journal", "=[the] kernel (messages|log) of this boot from the journal", "journalctl [(only|for)] [the] kernel [messages]"],
    tags="journalctl")

intent("journal-reverse",
    run="journalctl -r",
    say=["=[the] (journal|system log|system logs) (newest first|in reverse [order]|with the newest (entries|messages) first|backwards)", "journalctl (reversed|in reverse|newest first)", "=[the] newest journal entries first"],
    tags="journalctl")

intent("journal-grep",
    run="journalctl -g '{word}'",
    say=["(search|grep) [(the|in the)] (journal|system log|system logs|journald) for {word}", "=journal (entries|messages|lines) (with|containing|that contain|matching) {word}", "find {word} in the (journal|system log|system logs)", "?(does|is) {word} [(appear|occur)] in the (journal|system logs)"],
    tags="journalctl")

intent("journal-pid",
    run="journalctl _PID={pid}",
    say=["=[the] (journal|log) (entries|messages) (of|from|by) (process|pid) {pid}", "=logs of (process|pid) {pid}", "?what did (process|pid) {pid} log [(to|in) the journal]"],
    tags="journalctl")

intent("journal-disk",
    run="journalctl --disk-usage",
    say=["?how (much|big) [(disk )space] (does|is) the (journal|systemd journal|journald) [(use|take|take up)]", "=[the] (size|disk usage) of the (journal|systemd journal|journald logs|system journal)", "=journal disk usage"],
    tags="journalctl")

intent("journal-vacuum-size",
    run="sudo journalctl --vacuum-size={size:find}",
    say=["(shrink|reduce|limit|cut|trim|vacuum) [the] [(systemd|system)] journal [down] to {size}", "(delete|remove|clean) [old] journal (logs|entries|files) (until|so that) [only] {size} (remain|remains|is left|are left|stay)", "(keep|leave) only {size} of [the] journal [logs]", "vacuum [the] journal to {size}", "clean up the journal but keep {size}"],
    tags="journalctl")

intent("journal-vacuum-time",
    run="sudo journalctl --vacuum-time={age:days}d",
    say=["(delete|remove|clean|clean up|purge|vacuum) [the] journal (logs|entries|files) older than {age}", "(keep|leave) only the last {age} of [the] (journal|journal logs)", "delete [the] [systemd] journal (before|older than) {age} [ago]", "vacuum [the] journal to {age}"],
    tags="journalctl")

intent("journal-rotate",
    run="sudo journalctl --rotate",
    say=["rotate the [systemd] journal [files]", "(start|begin) [a] new journal (file|files)"],
    tags="journalctl", weight=.5)

intent("logrotate-force",
    run="sudo logrotate -f {file}",
    say=["(force|run) logrotate [now] (with|on|using) [the] [config] {file}", "rotate [the] logs [now] (with|using) [the] [(logrotate )config] {file}", "force [a] log rotation (with|using|of) {file}"],
    tags="logrotate")

intent("logrotate-test",
    run="sudo logrotate -d {file}",
    say=["(test|dry run|debug|check) [the] logrotate (config|configuration) {file} [without rotating [anything]]", "?what would logrotate do with {file}"],
    tags="logrotate")

intent("logger",
    run="logger '{text}'",
    say=["(write|send|log|put) [the] [message] {text} (to|into|in) [the] (syslog|system log|journal)", "log {text} (to|in) [the] (syslog|system log|journal)", "add [a] (syslog|system log|log) (entry|message|line) {text}"],
    tags="logger")
