"""Looking after a machine, said by people at home, students and small-shop admins: the symptom, the reason, what should be different afterwards.

Owns: wordings for processes, services, boot, disks, memory, temperature, logs, accounts, permissions, clocks, the shell's own state, hardware, tmux and screen; a few commands beside those that the other files have.
Refuses: packages, networks, containers, repositories, work on the text of files.
"""
from training.dsl import compose, intent


DEVICES = ["/dev/sda", "/dev/sdb", "/dev/sdb1", "/dev/sdc", "/dev/sdc1", "/dev/sdd1", "/dev/sda2", "/dev/sda3", "/dev/nvme0n1", "/dev/nvme0n1p2", "/dev/vda1", "/dev/vdb", "/dev/mmcblk0", "/dev/mmcblk0p1"]


def table(name, what, weight, tags, rows):
    """One composed intent that draws a row: the command, its phrasings, what is meant where a value is left out."""
    def draw(rng):
        run, say, *rest = rng.choice(rows)
        if "{path}" in run and name == "warden-device" and rng.random() < .7:
            dev = rng.choice(DEVICES)
            run, say = run.replace("{path}", dev), [s.replace("{path}", dev) for s in say]
        return (say, run, *rest)
    draw.__doc__ = what
    compose(name, weight=weight, tags=tags)(draw)


# ---- processes and signals
intent("warden-pkill", run="pkill {proc}", tags="pkill", say=[
    "(shut|close) {proc} from the (command line|terminal|shell)", "?{proc} (hangs|froze|stopped responding|does not react), (close it|make it quit|end it)", "?[i want|i need] an end to {proc}", "?i can't find the pid, (stop|end|kill) {proc} by [its] name", "make [every|all] {proc} (go away|quit|exit)", "?no more {proc}", "?{proc} should not be running [any more]", "get rid of the [running] {proc} process"])
intent("warden-pkill-9", run="pkill -9 {proc}", tags="pkill", say=[
    "?{proc} won't close [whatever i do], (force it|use force|kill it hard)", "(force-quit|force quit|nuke|murder|slaughter) {proc}", "?pkill did nothing to {proc}, (harder|try the big hammer)", "?[i want|i need] sigkill for every {proc}", "?{proc} out, by force", "?all {proc} processes must die [at once], no questions asked"])
table("warden-by-name", "Signals by name, with a condition.", 3.0, "pkill killall", [
    ("pkill -STOP {proc}", [
        "(freeze|pause) {proc} without (closing|ending|quitting) it", "?{proc} makes the fan howl, pause it [but do not close it]", "put every {proc} on hold", "?{proc} should (wait|hold still) until i wake it again", "?[i want|i need] a pause for all {proc} processes", "?sigstop for {proc}"]),  # freeze-name
    ("pkill -CONT {proc}", [
        "(unfreeze|thaw|wake|unpause) {proc} [again]", "?{proc} is paused, let it (go on|continue|run on)", "let all [the] (frozen|paused|stopped) {proc} processes continue", "?{proc} may carry on [now]", "?sigcont for {proc}", "resume {proc} where it (was paused|stopped|was frozen)"]),  # thaw-name
    ("killall -w {proc}", [
        "(kill|stop|end) {proc} and wait (until|till) it is (really|truly) gone", "(end|kill) all {proc} and (return|come back) only when they (have ended|are dead|are gone)", "?{proc} should be gone before the next (command|step), kill it and wait", "?[i want|i need] killall {proc}, waiting for the end", "kill {proc}, block until none is left"]),  # killall-wait
    ("killall -i {proc}", [
        "kill {proc} but ask me (for each|about every|before each) [one|process|instance]", "(end|kill) {proc} processes (interactively|one by one with a question)", "?several {proc} run and i want to say yes or no to each kill", "?[i want|i need] a yes or no before every {proc} is killed", "?killall {proc} with confirmation"]),  # killall-i
    ("killall -o {age:minutes}m {proc}", [
        "kill [every|all] {proc} (that has been running|running|that runs) (for more than|longer than|for over) {age}", "?{proc} processes older than {age} (must|should) go", "(end|kill|stop) stale {proc} processes, older than {age}", "?[i want|i need] {proc} older than {age}, killed", "(clear|weed) out {proc} processes that are over {age} old"]),  # killall-old
])
intent("warden-oldest", run="ps -eo pid,etime,comm --sort=-etimes --no-headers | head -n {n}", default={"n": "10"}, tags="ps", say=[
    "?(which|what) [{n}] processes have been (running|up|alive) (the longest|longest)", "={n} (longest running|longest-running|oldest) processes [on this machine]", "rank [the] processes by (age|how long they have been running)", "?(what|who) has been running since (forever|ages ago)", "=[the] {n} veterans among the processes", "?(oldest|longest running) processes first"])
intent("warden-youngest", run="ps -eo pid,lstart,comm --sort=start_time --no-headers | tail -n {n}", default={"n": "10"}, tags="ps", say=[
    "?(which|what) [{n}] processes (were started|have started|began|came up) (last|most recently|just now)", "={n} (newest|youngest|most recently started) processes", "?(what|which program) has just been launched [on this machine]", "=[the] {n} latest arrivals among the processes", "?something started a moment ago, what was it", "?processes by start time, the latest {n}"])
intent("warden-stopped", run="ps -eo pid,stat,comm | awk '$2 ~ /^T/'", tags="ps awk", say=[
    "?which processes are (suspended|frozen|paused|stopped but not ended)", "=(suspended|paused|frozen|sleeping on sigstop) processes [on this machine]", "?what did someone (freeze|pause|ctrl-z) and forget", "=processes in (state t|the stopped state)", "find what (is|was left) paused", "?did i leave anything suspended [on this machine]"])
intent("warden-user-procs", run="ps -u {user}", tags="ps", say=[
    "?what is {user} (up to|doing|running) [on this (machine|computer|box)]", "={user}'s (programs|processes|tasks)", "?everything [that] {user} has (started|running|going)", "?{user} slows us all down, what does (he|she) run", "=processes (belonging to|owned by|started by) {user}", "?{user}'s running stuff"])
intent("warden-cpu-top-n", run={"gnu": "ps -eo pid,user,%cpu,%mem,comm --sort=-%cpu --no-headers | head -n {n}", "bsd": "ps -Ao pid,user,%cpu,%mem,comm -r | tail -n +2 | head -n {n}"}, default={"n": "10"}, tags="ps", say=[
    "?my fan (is spinning|howls|is screaming|won't stop), (who|what) is (responsible|behind it|to blame)", "?what keeps the (cpu|processor) (busy|hot|at 100 percent)", "={n} (hungriest|busiest|greediest) processes [by cpu]", "?who (burns|eats|hogs) (my|the) (cpu|processor|cycles|cores)", "=[the] processor hogs[, {n} of them]", "?(laptop|machine|computer) is hot and slow, name the {n} worst offenders", "?cpu gluttons"])
intent("warden-mem-top-n", run={"gnu": "ps -eo pid,user,%cpu,%mem,comm --sort=-%mem --no-headers | head -n {n}", "bsd": "ps -Ao pid,user,%cpu,%mem,comm -m | tail -n +2 | head -n {n}"}, default={"n": "10"}, tags="ps", say=[
    "?who (eats|hogs|swallows|gobbles up) (all my|my|the) (ram|memory)", "=[the] {n} (worst|hungriest|fattest) (memory|ram) (hogs|eaters|users)", "?ram is (full|almost gone|nearly used up), (whose fault is it|who is to blame|which programs)", "?where (did|has) my (ram|memory) (go|gone)", "?memory gluttons", "?which {n} programs should i close to (free|get back) memory"])
intent("warden-time", run="time {cmd}", tags="time", say=[
    "?how long does {cmd} take", "(clock|time|stopwatch) {cmd}", "=[the] (duration|run time|running time|seconds) of {cmd}", "put a stopwatch on {cmd}", "?{cmd} seems slow, (how many seconds is it|measure it)", "run {cmd} and (tell|say|print) how long it took"])
intent("warden-timeout-cmd", run="timeout {age:seconds} {cmd}", tags="timeout", say=[
    "give {cmd} (no more than|at most) {age} [and then stop it]", "?{cmd} sometimes (hangs|never returns), (break it off|abort it|stop it) after {age}", "?[i want|i need] {cmd} with a (deadline|time limit|limit) of {age}", "?{age} is all that {cmd} gets", "?{cmd} must not (take|run) longer than {age}", "?{cmd}, {age} at the longest", "(abort|cut off) {cmd} after {age}"])
table("warden-pid-fact", "One fact about one process.", 3.6, "ps pstree kill top ls proc", [
    ("ps -o user= -p {pid}", [
        "?(who|whom|which user|what account) (owns|started|runs|launched) [process|pid] {pid}", "?whose process is {pid}", "=[the] (owner|user) (of|behind) process {pid}", "?{pid} runs (as|under) which (user|account)", "?{pid} belongs to whom", "tell me on whose behalf {pid} runs"]),  # pid-owner
    ("ps -o stat= -p {pid}", [
        "?is [process] {pid} (sleeping|asleep|running) or (stuck|stopped|a zombie)", "=[the] (state|status letter|state code) of process {pid}", "?what state is [pid|process] {pid} in", "?{pid}: (asleep|sleeping), running or zombie", "?{pid} does nothing, is it (sleeping|stopped|stuck)"]),  # pid-state
    ("pstree -sp {pid}", [
        "?(where did|how did) process {pid} (come from|get started)", "=[the] (ancestors|parents up to init|chain of parents|lineage) of [process|pid] {pid}", "trace [process|pid] {pid} back to (init|systemd|pid 1)", "?(what|who) started the process that started {pid}", "?{pid} with all its parents", "=the family line (above|over) {pid}"]),  # ancestors
    ("kill -0 {pid} && echo running", [
        "?is {pid} still (alive|there|going)", "?does [process|pid] {pid} still (exist|live)", "=a sign of life from [pid|process] {pid}", "(test|probe) whether {pid} is (alive|there) without (harming|touching) it", "?has {pid} ended [already|yet]", "?{pid} dead or alive"]),  # is-alive
    ("top -H -p {pid}", [
        "?which thread of [process|pid] {pid} (burns|eats|uses) the cpu", "(watch|observe|follow) the threads of [process|pid] {pid} live", "=cpu (use|usage) per thread of [process] {pid}[, live]", "?{pid} broken down by thread in top", "?{pid} spins, (which|find out which) of its threads [is it]"]),  # threads-h
    ("ls -l /proc/{pid}/fd", [
        "=[the] (file descriptors|fds|open descriptors) of [process|pid] {pid}", "?where do the (descriptors|fds|file descriptors) of {pid} (point|lead)", "?where does process {pid} write its (stdout|output|standard output) to", "list what {pid} has at descriptors 0, 1, 2 and so on", "?{pid}, descriptors and what is behind them"]),  # fd-list
])
table("warden-signal", "Signals and limits for one process.", 5.4, "kill cpulimit tee proc", [
    ("kill {pid}", [
        "(ask|tell) [process|pid] {pid} to (quit|exit|finish|wind up) (politely|gracefully|nicely|cleanly)", "?{pid} may (tidy up|clean up|save its work) first, but then it (has to|must) go", "?[i want|i need] a (gentle|soft|clean) (end|stop|shutdown) for [process|pid] {pid}", "send {pid} [the] [ordinary|default|usual] (sigterm|term signal|termination signal)",
    "?{pid}, please (exit|leave|quit)", "?how can i get rid of process {pid} without (forcing|brute force|-9)", "let {pid} (end|exit|shut down) the (normal|regular|decent) way", "?sigterm (for|to) {pid}"]),  # term
    ("kill -9 {pid}", [
        "?{pid} (ignores|shrugs off|survives) (everything|a normal kill|sigterm|every polite request)[, finish it off]", "?process {pid} (is frozen|won't budge|refuses to go|will not close), (use force|no mercy|end it the hard way)", "?[i want|i need] (brute force|a hard kill|sigkill) (for|against|on) [pid|process] {pid}", "(shoot|nuke|zap|force-quit|force quit) [process|pid] {pid}",
    "?sigkill {pid}", "?{pid} has to die now, (no cleanup|no chance to save|whatever it is doing)", "end {pid} unconditionally"]),  # kill
    ("kill -INT {pid}", [
        "(interrupt|sigint) [process|pid] {pid}", "do to {pid} what ctrl-c (would do|does)", "?{pid} runs in another (window|terminal), (press|send) (ctrl-c|ctrl+c|control c) for it", "?[i want|i need] a ctrl-c for [process] {pid} from (here|another terminal)", "send [an|the] (interrupt|int signal|sigint) to [process|pid] {pid}", "?how can i interrupt process {pid} from outside"]),  # int
    ("kill -QUIT {pid}", [
        "(send|give) {pid} (sigquit|a quit signal|the quit signal)", "?make the java process {pid} (print|dump) its threads", "?quit signal (for|to) [pid|process] {pid}", "?{pid} should (leave|write) a core dump and stop", "?sigquit {pid}", "end {pid} so that it leaves a core dump"]),  # quit-core
    ("kill -STOP {pid}", [
        "(freeze|halt|hold) [process|pid] {pid} [where it is] (for a while|for now|until later)", "?{pid} is hogging the machine, put it on ice [for a moment]", "?[i want|i need] a pause for process {pid}", "?{pid} should stand still but not (die|end)", "?sigstop {pid}", "make [pid|process] {pid} take a break", "put {pid} to sleep without (ending|killing) it"]),  # freeze
    ("kill -CONT {pid}", [
        "(thaw|unfreeze|wake up|unpause) [process|pid] {pid}", "?{pid} was (paused|frozen|stopped) earlier, it may go on [now]", "let the (frozen|stopped|paused) [process] {pid} (carry on|go on|continue|run again)", "?sigcont {pid}", "?[i want|i need] continue signal (for|to) {pid}", "?how do i get the suspended {pid} moving again"]),  # thaw
    ("cpulimit -p {pid} -l {n}", [
        "(cap|limit|throttle) [process|pid] {pid} (at|to) {n} (percent|%) [of the] (cpu|processor)", "?{pid} may use {n} percent of the cpu, (no more|not more)", "?[i want|i need] {n} percent cpu at most for process {pid}", "?{pid} heats up the laptop, hold it (below|at|to) {n} percent cpu", "?no more than {n} percent (cpu|processor time) for {pid}", "slow [pid|process] {pid} down to {n} percent [cpu]"]),  # cpulimit
    ("echo 1000 | sudo tee /proc/{pid}/oom_score_adj", [
        "make [process|pid] {pid} the first (victim|one to go|to be killed) when memory runs out", "?if memory runs out, (sacrifice|take|kill) {pid} first", "?the oom killer should (choose|pick|prefer) {pid}", "?[i want|i need] {pid} as the oom killer's (favourite|first) victim", "offer {pid} to the oom killer"]),  # oom-prefer
    ("echo -1000 | sudo tee /proc/{pid}/oom_score_adj", [
        "(protect|shield|save|spare) [process|pid] {pid} from the oom killer", "?the oom killer must (never|not) (touch|take|kill) {pid}", "?[i want|i need] {pid} exempt from the oom killer", "?when memory runs out, leave {pid} alone", "keep the out of memory killer (away from|off) {pid}"]),  # oom-spare
])

# ---- background jobs
intent("warden-bg-cmd", run="{cmd} &", tags="shell", say=[
    "?i want my prompt back while {cmd} runs", "?[i want|i need] {cmd} in the background", "(run|start|launch) {cmd} and (give me the prompt back|let me go on typing|don't wait for it)", "?{cmd} blocks my terminal, start it so that i can go on working", "kick off {cmd} and return [to the prompt] at once", "?{cmd}, but not in the foreground", "?background {cmd}"])
intent("warden-nohup-log", run="nohup {cmd} > {log} 2>&1 &", tags="nohup", say=[
    "run {cmd} on after i (log out|close the terminal|hang up) and (keep|write|put) its output in {log}", "?{cmd} should (survive|outlive) my (logout|ssh session) and log to {log}", "?[i want|i need] {cmd} detached from the terminal, output in {log}", "?i will close the laptop lid: {cmd} must go on, log in {log}", "leave {cmd} running overnight, (everything it says|its output|what it prints) goes to {log}", "log {cmd} to {log} and keep it alive after logout"])
intent("warden-nohup", run="nohup {cmd} > /dev/null 2>&1 &", tags="nohup", say=[
    "?{cmd} must not (die|stop|end) when i (close the window|log out|drop the connection)", "?[i want|i need] {cmd} immune to (hangups|logout|the closed terminal)", "?how do i keep {cmd} alive after (closing|leaving) ssh", "let {cmd} (outlive|survive) this (shell|terminal|session)", "(start|run) {cmd} and let me log out (safely|without ending it)", "?{cmd}, (hangup-proof|surviving logout)"])
intent("warden-wait", run="wait", tags="wait", say=[
    "wait (for|until) (all|all the|every one of the|all my) background (jobs|tasks|commands|processes) [are done|have finished|to finish]", "?the script should not go on before every background job is done", "?[i want|i need] a pause until [all] my background jobs (end|are finished|are through)", "block until nothing runs in the background [any more]", "hold here (till|until) the background work is (done|over)"])
intent("warden-jobs", run="jobs -l", tags="jobs", say=[
    "?(what|which commands) did i (send|put|leave) in the background [of this shell]", "=background (jobs|tasks|work) of this (shell|terminal)[, with pids]", "?is anything [still] running in the background of this (shell|terminal)", "?there are stopped jobs, which (ones|are they)", "=jobs [of this shell] (and|with) their pids", "?my suspended and background jobs"])
intent("warden-fg", run=["fg %{n}", "fg"], tags="fg", say=[
    "?i pressed ctrl-z, (how do i get back|bring it back|take me back)", "(get|fetch|pull) [the] job {n} (to|into) the foreground", "?where did my editor go after ctrl-z, back to it", "?[i want|i need] job {n} back in front", "return to [the] (suspended|stopped|paused) (program|job|command)", "continue job {n} where i can see it", "take up the suspended (program|command) again in this window"])
intent("warden-bg", run=["bg %{n}", "bg"], tags="bg", say=[
    "?i stopped it with ctrl-z, it may (continue|go on) behind the scenes", "let [the] (stopped|suspended) job [{n}] (carry on|go on|continue) in the background", "?job {n} should go on without (the terminal|blocking the prompt)", "?[i want|i need] job {n}, continued in the background", "?after ctrl-z, how do i let it run on in the background", "push [the] job {n} to the background"])
intent("warden-disown", run=["disown -h %{n}", "disown -h"], tags="disown", say=[
    "?i forgot nohup, can the (running|current) job survive (the logout|closing the terminal)", "(let|make) job {n} survive the (end|closing) of this shell", "?job {n} should get no hangup when i log out", "?[i want|i need] no sighup for job {n}", "(protect|shield) [the] background job [{n}] from the hangup", "?nohup afterwards, for (job {n}|the job already running)"])
intent("warden-kill-job", run="kill %{n}", tags="kill jobs", say=[
    "(end|cancel|abort|stop) (background|job) number {n}", "?job {n} of this shell is no longer needed, (kill|end) it", "?[i want|i need] an end to [background] job {n}", "cancel [the] job {n}", "(drop|finish) job no. {n} [of this terminal]"])
intent("warden-exit-code", run="echo \"$?\"", tags="echo", say=[
    "?did the (last|previous) command (succeed|work|fail)", "=[the] (exit code|exit status|return code|return value) of the (last|previous) command", "?(what|which) (code|status) did (that|the last command|the previous command) (return|exit with|end with)", "?last exit (code|status)", "?was there an error in the command before this", "print how the command before this ended"])

# ---- services
_ACTS = [
    ("sudo systemctl start {service}", ["(fire up|spin up|switch on|power up|kick off) {s}", "?{s} is down, (get|bring|put) it [back] up", "?{s} should be (running|up|working) now", "={s} up and running [again]", "bring {s} to life", "?how do i get {s} going"]),
    ("sudo systemctl stop {service}", ["(switch off|power down|take down|bring down|silence) {s} [for now]", "?{s} is not needed (right now|at the moment), (take|bring) it down", "?{s} should stop (working|serving|running)", "={s} off for the moment", "?how do i get {s} to stop", "let {s} rest [until the next boot]"]),
    ("sudo systemctl restart {service}", ["?i changed the (config|settings) of {s}, (stop it and start it again|it needs a full restart)", "?{s} (hangs|acts up|misbehaves|leaks memory|gives errors), (turn it off and on again|give it a kick|a fresh start please)", "=a (fresh start|kick|new lease of life) for {s}", "turn {s} off and on again", "cycle {s}", "?{s} needs a (restart|bounce|kick)"]),
    ("sudo systemctl reload {service}", ["?i edited the (config|settings) of {s}, (apply it without dropping connections|it should notice without a restart|no restart please)", "make {s} (pick up|take on|notice) its (new|changed) (config|configuration|settings) (without|and not) going down", "={s} with the new config but without downtime", "?{s} should re-read its files while (running|it runs)", "(refresh|reread) the configuration of {s} in place", "?config reload for {s}, not a restart"]),
    ("sudo systemctl enable {service}", ["?{s} should (start by itself|come up|be there) after every (boot|reboot), but leave it as it is now", "(let|have) {s} (come up|start) (by itself|on its own|automatically) when the (machine|computer|server) (boots|starts)", "={s} in the (autostart|boot sequence)", "put {s} (into|in) the (autostart|list of things started at boot)", "?after each reboot i must start {s} by hand, (automate that|make it automatic)", "?how do i make {s} permanent across reboots"]),
    ("sudo systemctl disable {service}", ["?{s} (slows down|delays) my boot, do not start it there [any more]", "(take|drop|remove|strike) {s} (from|out of) the (autostart|boot sequence)", "?{s} should no longer (come up|start) by itself [at boot]", "=no autostart for {s}", "?i want to start {s} by hand only", "don't (launch|bring up|start) {s} (on|at|during) boot [any more]"]),
    ("systemctl status {service}", ["?how is {s} doing", "?is {s} (well|healthy|in good shape|ok)", "=[the] (health|condition|state) of {s}", "check (up on|on) {s}", "?{s} acts strangely, (how does it look|how is it)", "?what does systemd say about {s}"]),
    ("systemctl is-enabled {service}", ["?will {s} (be there|come up|start) [by itself] after (a|the next) reboot", "?does {s} (start|come up) by itself [at boot]", "={s}, autostart yes or no", "tell me whether {s} is set to start at boot", "?is {s} (in the autostart|started on every boot)", "?do i have to start {s} by hand after a reboot"]),
    ("systemctl is-active {service}", ["={s}, up or down", "?is {s} up", "tell me in one word whether {s} (runs|is up)", "?is {s} (up|alive|running) right now, yes or no", "?has {s} come up", "just say whether {s} is active"]),
    ("sudo systemctl unmask {service}", ["?{s} is masked, (lift|undo|remove) that", "(lift|undo|remove) the mask (from|of|on) {s}", "?{s} cannot be started because it is masked", "=no mask on {s} any more", "allow {s} to be started again [at all]", "?somebody masked {s}, make it startable again"]),
    ("sudo systemctl kill -s HUP {service}", ["send [a] hup to [all processes of] {s} (through|with|via) systemd", "(hup|sighup) for {s} [via systemctl]", "?{s} reopens its files on hup, (send it one|give it one)", "let systemctl send sighup to {s}", "=the hup signal to everything in {s}"]),
    ("sudo systemctl revert {service}", ["(undo|drop|throw away|discard) my (overrides|edits|changes) to [the unit of] {s}", "(take|put) {s} back to the (unit file|settings) of the vendor", "?i broke the unit of {s} with an override, back to the original", "={s} as the package shipped it", "(revert|reset) the unit of {s} to (its original|the vendor's version)"]),
    ("sudo systemctl edit --full {service}", ["edit the (whole|entire|complete) unit (file|) of {s}[, not just an override]", "open {s}'s unit file in full for editing", "?i want to change the unit of {s} itself, not a drop-in", "=[the] full unit of {s} in the editor", "(rewrite|change) all of {s}'s unit file"]),
    ("systemd-analyze security {service}", ["?how well is {s} (sandboxed|locked down|shielded)", "=[the] (sandbox score|security rating|exposure level) of {s}", "rate how exposed {s} is", "(audit|grade) the sandboxing of {s}", "?{s} faces the internet, how hardened is its unit"]),
    ("sudo systemctl try-restart {service}", ["restart {s} only if it is [already] running", "?if {s} runs restart it, otherwise leave it (down|off|stopped)", "={s}, restarted only when up", "(bounce|restart) {s}, but do not start it when it is (down|off)", "?{s} should be restarted unless it is stopped anyway"]),
    ("systemctl show -p ExecMainStatus --value {service}", ["?(what|which) (exit code|exit status) did {s} (end|die|stop|fail) with", "=[the] (last exit code|exit status) of {s}", "?{s} died, with which code", "?{s}, exit status of its main process", "print the number {s} exited with"]),
]


@compose("warden-service", weight=4, tags="systemctl")
def warden_service(rng):
    """What should become of a service, or what is the matter with it."""
    run, say = rng.choice(_ACTS)
    s = rng.choice(["{service}", "the {service} (service|daemon)", "[the] service {service}", "[my|our] {service} [service]"])
    return [("?[i want|i need] " + t[1:] if t[0] == "=" and run.startswith("sudo") else t).replace("{s}", s) for t in say], run


@compose("warden-service-two", weight=.8, tags="systemctl")
def warden_service_two(rng):
    """Two services at once."""
    act, words, state = rng.choice([("start", "(start|bring up|fire up)", "up"), ("stop", "(stop|take down|shut down)", "down"), ("restart", "(restart|bounce|cycle)", "freshly started"), ("reload", "(reload|re-read the config of)", "reloaded")])
    return [words + " (both {service} and {service2}|{service} and {service2}|{service} together with {service2}|{service} along with {service2})", "?[i want|i need] {service} and {service2} both " + state, "?{service} and {service2} should both be " + state, "with one command, " + words + " {service} and {service2}",
            "{service} plus {service2}: " + words + " them"], "sudo systemctl " + act + " {service} {service2}"


intent("warden-failed", run="systemctl --failed", tags="systemctl", say=[
    "?(what|which services) (broke|crashed|did not come up|could not start|fell over)", "=(broken|crashed|dead|failing) (services|units)", "?systemd says degraded, what is wrong", "?did (all services|everything) come up (fine|properly) after the boot", "=what systemd could not start", "?does any (service|daemon) need my attention", "?failed units"])
table("warden-units", "Units, timers and control groups as a whole.", 6.0, "systemctl loginctl systemd-analyze systemd-cgtop systemd-cgls", [
    ("systemctl list-unit-files --state=masked", [
        "?which (units|services) are masked", "=[all] masked (units|services)", "?which services are forbidden to start [at all]", "list what has been masked [in systemd]", "?what did we lock away with mask", "?masked services"]),  # masked
    ("systemctl --user list-units --type=service", [
        "?(what|which) services run in my [own] (session|user session)", "=my [own] user services", "=services of my account[, not those of the system]", "list [the] (per-user|user level|session) services", "?which daemons did my desktop login start", "?my systemd user services"]),  # user-units
    ("sudo loginctl enable-linger {user}", [
        "?{user}'s services should (keep running|go on) (after|when) (he|she|the user) logs out", "let {user}'s user services (start at boot|run without a login)", "(enable|allow|turn on) lingering for {user}", "?[i want|i need] {user} with lingering", "?the user services of {user} die at logout, prevent that", "linger {user}"]),  # linger
    ("systemctl is-system-running", [
        "?is the [whole] system (running fine|in order|healthy|degraded)", "=[the] overall state of the system", "?is systemd happy", "?one word on the (state|health) of the [whole] system", "?has the boot (finished|completed) [yet]", "?running or degraded"]),  # system-ok
    ("systemd-analyze verify {file}", [
        "?is the unit file {file} (correct|valid|free of mistakes)", "(check|lint|verify) [the] (unit|unit file|service file) {file}", "=mistakes in the (unit|service) file {file}", "?i wrote a unit file, {file}, will systemd accept it", "?{file} is a systemd unit, are there errors in it", "test the systemd unit {file} before i install it"]),  # unit-verify
    ("systemd-analyze calendar '{text}'", [
        "?when would a timer with the schedule {text} (fire|run|go off) next", "explain the systemd calendar expression {text}", "=[the] next run of OnCalendar={text}", "(check|test|normalize) the OnCalendar expression {text}", "?OnCalendar {text}, next elapse", "?is {text} a valid systemd calendar (expression|event)"]),  # on-calendar
    ("systemd-cgtop", [
        "?which service (uses|takes|eats) how much (cpu and memory|memory and cpu), live", "=[a] live (view|ranking) of services by cpu and memory", "?top, but for (services|control groups|cgroups)", "watch what each (service|cgroup|slice) (uses|consumes)", "?which of my services is the hungry one", "?cgroups live"]),  # cgtop
    ("systemd-cgls", [
        "?which process belongs to which (service|slice|control group)", "=[the] tree of control groups [with their processes]", "=processes grouped by (service|cgroup|slice)", "show the processes sorted into their services", "?cgroup tree"]),  # cgls
    ("sudo systemctl restart {service}.timer", [
        "(restart|re-arm|rearm) the timer of {service}", "?i changed {service}'s timer, (rearm|restart) it", "?[i want|i need] {service}.timer, restarted", "?the {service} timer should start over", "?{service}'s timer should count anew"]),  # restart-timer
    ("sudo systemctl enable --now {service}.timer", [
        "(switch on|enable|activate) the timer (for|of) {service} [now and at boot]", "?{service} should run on its timer from now on", "?[i want|i need] {service}'s timer, on and permanent", "?the {service} timer: (on|enable it and start it)", "let the {service} timer tick from now on"]),  # enable-timer
])

# ---- boot, kernel, version
intent("warden-uptime-p", run="uptime -p", tags="uptime", say=[
    "?how (long|many days) has (this|the|my) (machine|server|computer|pc|box|laptop) been (on|up|going|awake)", "=days (and hours|) since (the last|) (boot|reboot|start)", "?has the (server|machine|computer) been up (long|for days)", "?time since (boot|the last reboot|power-on)", "=how long it has been since the (last|) (boot|reboot)", "?when did anyone last have to restart this, how long ago"])
intent("warden-uptime-since", run={"gnu": "uptime -s", "bsd": "sysctl -n kern.boottime"}, tags="uptime", say=[
    "?on (what|which) (day|date) (and time|) was (this|the) (machine|server|computer) (started|booted|switched on)", "=[the] (moment|exact time|date and time) of the last boot", "?since when is (this|the) (machine|server|computer|box) (on|up|running)", "?up since when", "?was there a power cut in the night, when did the (machine|server) come up", "=[the] (timestamp|clock time) of the last (boot|start-up|power-on)"])
intent("warden-reboots", run="last reboot", tags="last", say=[
    "?how often (did|has) (this|the) (machine|server|computer) (reboot|rebooted|restart|been restarted)", "=[the] (reboot|boot) (history|record)", "?when were the last (reboots|restarts) [of this machine]", "list every boot that is on record", "?past reboots", "?does this (server|machine|box) keep rebooting [by itself]"])
intent("warden-os", run={"gnu": "cat /etc/os-release", "bsd": "sw_vers"}, tags="cat", say=[
    "?(debian or ubuntu|fedora or debian|which linux is this|what flavour of linux is this)", "=[the] (name and version|version and name) of (the|this) (os|operating system|distribution|distro)", "?(support asks|they ask|the installer wants to know) which (os|system|distro) i have", "?which release (am i on|is installed here|does this machine run)", "?what do i have installed (here|on this box), which (linux|distro)", "?distro and release", "?is this (still|already) the (old|new) release of the (system|distro)"])
intent("warden-kernel", run="uname -r", tags="uname", say=[
    "?how (old|new|recent) is (my|the|this) kernel", "=[the] (running|booted|active|current) kernel's (version|release|number)", "?which kernel did (it|we|the machine) boot [into]", "?a driver needs to know my kernel", "?did the new kernel take effect, which (one|version) is running", "?kernel release", "?(just|only) the kernel version[, nothing else]"])
table("warden-boot", "The boot: its order, its entries, the kernel's part in it, the targets.", 6.6, "systemd-analyze ls cat proc efibootmgr mokutil update-initramfs systemctl", [
    ("systemd-analyze critical-chain", [
        "?(what|which unit) does the boot wait (for|on)", "=[the] critical chain of the boot", "?which units hold each other up while booting", "=[the] chain of units that (delays|holds up) the boot", "show in which order the slow units waited for each other at boot", "?boot critical path"]),  # critical-chain
    ("systemd-analyze plot > {file}", [
        "(draw|plot) the boot (process|sequence) (as a picture|as an svg|into a chart) (in|into|to) {file}", "=[a] (chart|picture|svg) of the boot in {file}", "?i want to see the boot as a time line, write {file}", "?{file} should show graphically how the boot went", "make a boot (chart|diagram) and (save|put|store) it (as|in) {file}"]),  # boot-plot
    ("ls /boot/vmlinuz-*", [
        "?which kernels (could i|can i|may i) boot [here]", "=[the] kernels (lying|that lie|stored) in /boot", "?are there old kernels left in /boot", "?/boot is full, which kernels are there", "?kernels in /boot", "list every kernel image that is in /boot"]),  # kernels-installed
    ("cat /proc/cmdline", [
        "?(what|which) (options|parameters|arguments) did the bootloader (pass|hand|give) [to] the kernel", "=[the] kernel's (command line|boot options|boot parameters)", "?did my kernel (option|parameter) arrive", "?with which root device and options was this booted", "?boot parameters in effect"]),  # kernel-params
    ("efibootmgr", [
        "?(which|what) boot entries does the (uefi|firmware) have", "=[the] (uefi|efi) boot (order|entries|list)", "?in (what|which) order does the firmware try to boot", "list the firmware's boot (entries|choices)", "?which disk does the uefi boot first", "?efi boot order"]),  # boot-entries
    ("sudo efibootmgr -n {n}", [
        "boot [the] [efi|uefi] entry {n} (next time|once|at the next boot) [and only then]", "?the next boot should be [efi|uefi] entry {n}", "?[i want|i need] {n} as the next boot entry, once", "(choose|pick|set) efi entry {n} for the next boot", "?next boot: entry {n} (of the firmware|of the uefi)"]),  # boot-next
    ("mokutil --sb-state", [
        "?is secure boot (on|off|enabled|active|turned on)", "=[the] secure boot (state|status)", "?secure boot yes or no", "?does this (machine|laptop|computer) (boot|start) with secure boot", "(check|find out|tell me) whether secure boot is (on|enabled|active)"]),  # secure-boot
    ("sudo update-initramfs -u", [
        "(rebuild|regenerate|refresh|update) the (initramfs|initrd|initial ramdisk)", "?[i want|i need] a (fresh|new) (initramfs|initrd)", "?i blacklisted a module, now the initrd must be (rebuilt|made anew)", "?the (initramfs|initrd) is out of date", "bring the (initrd|initramfs) up to date", "make the initramfs anew"]),  # initramfs
    ("sudo systemctl rescue", [
        "(go|switch|drop|change) (down to|into|to) (single user|single-user|rescue) mode [now]", "?[i want|i need] (rescue|single user) mode [now]", "?i need only a root shell and nothing else running (for repairs|to repair things)", "stop everything but a root shell", "?how do i get into (rescue|single-user) mode from the running system"]),  # rescue
    ("sudo systemctl isolate multi-user.target", [
        "(leave|quit|end|close) the (graphical desktop|gui|desktop) and (go|drop) to text mode [now|without reboot]", "switch to (text mode|the text console) (now|for now|at once), without a reboot", "?i want the desktop gone until the next boot", "?[i want|i need] the system without a gui, right now", "?the graphics driver must be updated, stop the (desktop|gui) [for now]", "?no desktop (for now|right now|until i reboot)"]),  # text-now
    ("sudo systemctl isolate graphical.target", [
        "(start|bring back|go back to) the (graphical desktop|gui|desktop) from (text mode|the console) [now]", "?i am in text mode, i want the (desktop|gui) (back|now)", "?[i want|i need] the graphical target now", "switch to (graphical mode|the gui) now, without rebooting", "?desktop back [on] (now|without a reboot)"]),  # gui-now
])
intent("warden-reboot", run="sudo reboot", tags="reboot", say=[
    "?(everything|the machine|the computer) is acting up, (start it anew|boot it again|give it a reboot)", "?[i want|i need] a (reboot|restart) of the [whole] (machine|computer|system|box) [now]", "(boot|start) (the computer|this machine|the server) (anew|again|afresh)", "?the update wants a (restart|reboot), do it", "turn the (computer|machine|box) off and on again", "power cycle this (box|machine|computer)"])
intent("warden-poweroff", run="sudo shutdown -h now", tags="shutdown", say=[
    "?i am (done|finished) for today, (the computer|the machine|it) can (go off|be turned off|be switched off)", "(power off|power down|switch off|shut off) (this|the|my) (machine|computer|pc|laptop|server|box)", "?[i want|i need] the (machine|computer|server) off, now", "?(computer|machine|pc) off", "?how do i turn the (computer|server|laptop) off from the terminal", "put the (machine|computer|server) out, cleanly", "?lights out for this (machine|box)"])
intent("warden-off-in", run="sudo shutdown -h +{age:minutes}", tags="shutdown", say=[
    "?i fall asleep over films, the (pc|computer|laptop) should (go off|switch itself off) in {age}", "(power off|switch off|turn off) the (computer|pc|machine) {age} from now", "?[i want|i need] a sleep timer of {age} for the (computer|pc)", "let the (pc|computer|laptop|machine) turn itself off in {age}", "?{age} more, then (off|power down|shut down)", "?in {age} the (machine|computer) should be off"])

# ---- logs and journals
intent("warden-journal-xe", run="journalctl -xe", tags="journalctl", say=[
    "jump to the end of the journal, with explanations", "=[the] (end|tail end) of the journal with (hints|explanations)", "?systemctl says see journalctl -xe, do that", "?something just failed, what does the end of the journal say [and explain]", "?the latest journal lines with (help texts|explanations)"])
intent("warden-journal-prev", run="journalctl -b -1", tags="journalctl", say=[
    "?what happened (before|right before) (the crash|the power cut|the machine went down|it rebooted)", "=[the] (log|journal) of the (session|run) before this one", "?the (server|machine|computer) (crashed|rebooted by itself) last night, what is in the log (of that run|from before)", "(read|open) the log from before the (last|) (reboot|crash)", "?everything logged until the last shutdown"])
table("warden-journal-view", "The journal seen in a certain way.", 5.4, "journalctl id", [
    ("journalctl -t {name}", [
        "=journal (lines|entries|messages) (tagged|with the tag|with the identifier) {name}", "?what did [the] (identifier|tag) {name} (log|write) [to the journal]", "?(only|just) what was logged under the (tag|syslog identifier) {name}", "filter the journal by the (tag|identifier) {name}", "?{name} as the syslog tag, its lines"]),  # journal-tag
    ("journalctl _UID=$(id -u {user})", [
        "=journal (entries|lines|messages) from {user}'s (processes|programs)", "?what did the programs of {user} (log|write) to the journal", "?the journal, (only|just) for the user {user}", "filter the journal for what {user}'s processes said", "?everything the user {user} left in the journal"]),  # journal-user
    ("journalctl -u {service} -u {service2}", [
        "=[the] logs of {service} and {service2} (merged|interleaved|in one stream|mixed by time)", "?{service} talks to {service2}, i want to see both logs (together|side by side in time)", "(read|show) {service}'s and {service2}'s journal (together|in one go)", "?both the {service} and the {service2} log [in order of time]", "?{service} and {service2}, one common log"]),  # journal-two
    ("journalctl -u {service} -o cat", [
        "=[the] log of {service} without (time stamps|timestamps|dates and host names)", "?(just|only) the bare messages of {service}'s log", "?the dates clutter {service}'s log, leave them off", "?{service}'s log, message text only", "?the journal of {service} without any (prefixes|metadata)"]),  # journal-cat
    ("journalctl -n {n} -o json-pretty", [
        "=[the] last {n} journal entries as json", "?which fields does a journal entry have", "?the {n} latest journal (records|entries) with all [their] fields", "=[the] latest journal entry as json", "dump {n} journal (records|entries) as (readable|pretty) json"], {"n": "1"}),  # journal-json
    ("journalctl -u {service} --no-pager > {file}", [
        "(save|write|export|dump) [all] the (log|journal) of {service} (to|into|as) {file}", "?(support|the developer|someone) wants the log of {service}, put it (in|into) {file}", "={service}'s (log|journal) in {file}", "?{file} should hold what {service} logged", "(hand|give) me {service}'s log as a file, {file}"]),  # journal-file
    ("journalctl -p warning -b", [
        "=warnings [and worse] since (boot|the last boot|the machine came up)", "?(were|are) there (any|) warnings in the log since boot", "?everything from warnings up [in the journal] since the boot", "?what has the system been complaining about since it (started|booted)", "?warnings of this boot"]),  # journal-warn
    ("journalctl -k -b -1", [
        "?(the machine froze|it hung|it crashed) and i had to reset, what did the kernel say before", "=kernel messages (of|from) the (previous|last) (boot|run|session)", "?what were the kernel's last words before the crash", "?dmesg (of|from) before the (crash|reboot|reset)", "?the kernel log of the boot before this one"]),  # journal-kernel-prev
    ("journalctl --verify", [
        "?is the journal (intact|damaged|corrupt|in one piece)", "check the journal files for (damage|corruption)", "=an integrity check of the journal", "?after the power cut, are the journal files still good", "verify that nobody tampered with the journal"]),  # journal-verify
])
intent("warden-journal-vacuum", run="sudo journalctl --vacuum-size={size:find}", tags="journalctl", say=[
    "?the journal has grown huge, (trim|cut|shrink) it (down to|to) {size}", "keep (no more than|at most) {size} of [the] journal", "?[i want|i need] journal cut back to {size}", "?/var/log/journal eats my disk, {size} is enough", "?{size} of system (journal|journal logs) is plenty, (drop|delete) the older ones", "throw out old journal (entries|logs) until {size} (is|are) left"])
intent("warden-journal-vacuum-age", run="sudo journalctl --vacuum-time={age:days}d", tags="journalctl", say=[
    "?nobody reads (journal logs|journal entries) after {age}, (drop|remove) them", "keep only {age} of [the] (journal|system journal)", "?[i want|i need] {age} of journal, the rest deleted", "(forget|discard|drop|throw out) journal entries (from more than|older than) {age} [ago]", "?the journal should reach back {age}, not further"])
intent("warden-auth-tail", run="sudo tail -n {n} /var/log/auth.log", default={"n": "20"}, tags="tail", say=[
    "=[the] last {n} lines of the (auth log|authentication log|login log)", "?(who|what) tried to log in (lately|recently) according to the auth log", "?the {n} latest entries in auth.log", "?what does the auth log say", "?end of the auth log", "?recent (login|authentication) messages from auth.log"])
intent("warden-sudo-log", run="journalctl _COMM=sudo --since today", tags="journalctl", say=[
    "?who (used|ran|called) sudo today", "=today's (uses of sudo|sudo commands)", "?what was done (as root|with sudo) today", "?did (anyone|anybody) use sudo today and what for", "?sudo use today", "check who became root through sudo today"])
table("warden-logs", "Log files and the kernel's buffer.", 3.0, "tail logger ls head logrotate dmesg", [
    ("sudo tail -f /var/log/syslog", [
        "(follow|watch|tail) [the] syslog [live]", "=[the] syslog as it (grows|is written)", "?what is being written to the syslog [right now]", "keep /var/log/syslog (open|scrolling) on the screen", "?live syslog", "stay on the syslog while i plug it in"]),  # syslog-follow
    ("logger -t {name} '{text}'", [
        "(write|put|note) {text} (in|into|to) the (system log|syslog|journal) (under the tag|as|tagged) {name}", "log {text} (as|with the tag|under) {name}", "?[i want|i need] {text} in the (syslog|journal), tag {name}", "?my script {name} should leave {text} in the system log", "?the system log should get {text} from {name}"]),  # logger-tag
    ("ls -lt /var/log | head -n {n}", [
        "?which (logs|log files) (are being|were) written (lately|recently|last)", "=[the] {n} (log files|logs) (changed|written) last", "?where does the machine log right now, (latest|most recent) log files first", "?recent log files [in /var/log]", "?which log would have something about what just happened, newest first"], {"n": "20"}),  # logs-recent
    ("sudo logrotate -d /etc/logrotate.conf", [
        "?what would logrotate do [now]", "try [out] the log rotation without (doing|rotating) anything", "=a dry run of logrotate", "?would the logs be rotated correctly, just simulate it", "simulate logrotate [with the system's config]"]),  # logrotate-dry
    ("sudo dmesg -C", [
        "(clear|empty|wipe|flush) the kernel (ring buffer|message buffer|log buffer)", "?i want dmesg to start (empty|from scratch)", "=an empty dmesg", "forget [all] the kernel messages so far", "clean dmesg before i plug the device in"]),  # dmesg-clear
])
intent("warden-dmesg-plug", run="sudo dmesg -Tw", tags="dmesg", say=[
    "?i am about to plug (something|a stick|a device) in, what does the kernel say [as it happens]", "(watch|follow) what the kernel (says|reports) (live|as it happens|while i plug things in)", "=kernel messages (live|as they come|in real time)", "?does the kernel notice when i plug it in, keep watching", "stay on dmesg", "?live dmesg with readable times"])
intent("warden-oom", run="sudo dmesg -T | grep -iE 'out of memory|killed process'", tags="dmesg grep", say=[
    "?my program vanished without a message, did the kernel (kill|shoot) it [for memory]", "?did we (run|go) out of memory [recently]", "=victims of the oom killer", "?(was|were) (anything|any processes) killed (for lack of memory|because ram ran out)", "?the database just disappeared, was it the oom killer", "?traces of the out-of-memory killer"])

# ---- disks, mounts, space
intent("warden-df", run="df -h", tags="df", say=[
    "?how much (can i still|could i still|may i still) (store|save|download|put on this machine)", "?will (another movie|a big game|the update|the new phone backup) (still fit|fit) [on (my|the) (disk|drive|ssd)]", "=[the] (room|space|gigabytes) left on (each|every|all|all my) (drive|drives|partition|disk)", "?no space left on device, (which one|which partition) is full", "?(used and free|free and used|total and free) space [of every (disk|partition|drive)]",
    "?how many (gigs|gigabytes|gb) (do i have left|are left|are free)", "?saving fails, is a disk full"])
intent("warden-du-sorted", run="du -h -d 1 {dir} | sort -rh", default={"dir": "."}, tags="du sort", say=[
    "?(what|which folder) (fills up|clogs|bloats|fattens|clutters) {dir}", "?{dir} has grown (fat|huge|enormous), (by what|which part)", "=[the] (fat|fattest|heavy|heaviest) (folders|directories) (of|in|inside) {dir} first", "break down the (size|weight) of {dir} by (folder|subfolder|directory)", "=how {dir}'s (size|space) is (distributed|spread|split) over its (folders|directories)", "?i need to free space in {dir}, where should i (look|start|begin)", "weigh (each|every) (folder|directory) of {dir} and sort [them]"])
intent("warden-ncdu", run="ncdu {dir}", default={"dir": "."}, tags="ncdu", say=[
    "(browse|walk|click|navigate) through [the] disk (usage|space) [of {dir}] [interactively]", "explore what takes up [the] space [in {dir}] (interactively|with the arrow keys|in a text browser)", "=[an] interactive (disk usage|space) browser [for {dir}]", "?how do i hunt for space hogs [in {dir}] (interactively|level by level)", "ncdu [on {dir}]", "?i want to dig into the space use [of {dir}] level by level"])
intent("warden-deleted-open", run="sudo lsof +L1", tags="lsof", say=[
    "?i deleted (big|huge) files but the disk is as full as before", "?(df and du|du and df) disagree, who holds deleted files", "=deleted files that (are still open|still take space|a program keeps alive)", "?why did deleting the log free no space", "?which (processes|programs) (cling to|hold on to|keep open) deleted files"])
intent("warden-inodes", run="df -i", tags="df", say=[
    "?there is space left, yet it says no space left on device", "?(did|have) we run out of inodes", "=inodes (left|free|in use) [per (file system|filesystem|partition)]", "?inode (use|usage)", "?how many more files can i create on each (disk|filesystem|partition)", "?can't create files though the disk isn't full"])
intent("warden-disks-models", run="lsblk -o NAME,MODEL,SERIAL,SIZE", tags="lsblk", say=[
    "?(what|which) (make and model|brand and model|model) are my (disks|drives|ssds)", "=disks with (model|model name) and serial number", "?which disk is the one with this serial number", "?i must pull the broken disk, which serial number belongs to which device", "?models and sizes of [all] [the] (disks|drives)"])
intent("warden-lsblk", run={"gnu": "lsblk", "bsd": "diskutil list"}, tags="lsblk", say=[
    "?(what|which name|which device name) did my (usb stick|stick|sd card|external disk|thumb drive|pen drive) get", "?i plugged in a (usb stick|stick|card|drive), where is it", "=disks and [their] partitions as a tree", "?how is (the|my) (disk|drive|ssd) (divided|split up|partitioned|cut up)", "?is the (stick|card|external drive|second disk) (seen|recognized|detected) [at all]", "?every (disk|drive) (attached|plugged in|connected), with its partitions", "?drives and partitions"])
intent("warden-lsblk-f", run="lsblk -f", tags="lsblk", say=[
    "?(what|which) (file system|filesystem) is on which partition", "=partitions with [their] (file system|filesystem), label and uuid", "?i need the uuids for my fstab", "?is the (stick|card|disk) (ntfs or ext4|fat or exfat|formatted at all)", "?filesystem types of all (disks|partitions|drives)", "?labels, uuids and filesystems"])
intent("warden-umount", run="umount {dir}", tags="umount", say=[
    "?i want to (pull out|unplug|take out) the (stick|card|drive) at {dir} (safely|without losing data)", "(release|let go of|detach|unhook) what is mounted (at|on|under) {dir}", "?{dir} should no longer be mounted", "take the (stick|drive|disk|share) (off|away from) {dir} [again]", "make {dir} an ordinary folder again, unmount it", "unhook {dir}"])
table("warden-mounts", "Mounts beyond mounting a device.", 7.2, "mountpoint findmnt cat umount mount dd fstrim sync swapoff swapon", [
    ("mountpoint {dir}", [
        "?is (something|anything|a disk) mounted (at|on) {dir}", "?is {dir} a mount point", "check (that|whether) {dir} is (a mount point|really mounted)", "?did the backup disk get mounted at {dir} or is that an empty folder", "?{dir}: mount point or (plain|ordinary|mere) folder", "={dir}, mounted or not"]),  # mountpoint
    ("findmnt -t {name}", [
        "=[all] mounts of type {name}", "?which {name} (file systems|filesystems) are mounted", "?only the {name} mounts", "list what is mounted as {name}", "?mounted {name} (file systems|filesystems)"]),  # findmnt-type
    ("sudo findmnt --verify", [
        "?is my fstab (correct|right|without mistakes|safe to boot with)", "(check|verify|lint|test) [the] fstab [for (mistakes|errors)] [before i reboot]", "=(mistakes|errors) in /etc/fstab", "?i edited /etc/fstab, will it (work|boot)", "make sure [the] fstab (has no errors|is sane)"]),  # fstab-verify
    ("cat /etc/fstab", [
        "?what (gets|is) mounted at boot", "=[the] (disks|file systems|mounts) that are mounted automatically", "?which (disks|drives|partitions) does the machine mount by itself", "=[the] mount table for booting", "read [the] fstab", "?automatic mounts"]),  # fstab-show
    ("sudo umount -l {dir}", [
        "unmount {dir} (lazily|even though it is busy|as soon as nobody uses it)", "?umount says {dir} is busy, (detach it anyway|let it go when it is free)", "(detach|cut off) the dead network share at {dir}", "?lazy unmount of {dir}", "?the server behind {dir} is gone and umount hangs"]),  # umount-lazy
    ("sudo mount --bind {dir} {dir2}", [
        "(bind mount|bind-mount) {dir} (at|on|to) {dir2}", "make {dir} (appear|show up|visible) at {dir2} as well, (without a symlink|with a bind mount)", "?{dir2} should show what is in {dir}, by a mount", "?[i want|i need] {dir} bound to {dir2}", "let {dir2} be a second view of {dir} by bind mount"]),  # bind
    ("sudo mount -t tmpfs -o size={size:find} tmpfs {dir}", [
        "(make|create|set up) a (ramdisk|ram disk|tmpfs) of {size} (at|on|in) {dir}", "?{dir} should live in (ram|memory), {size} of it", "?[i want|i need] [a] {size} (ramdisk|ram disk|tmpfs) (at|on) {dir}", "put {dir} in memory, (at most|up to) {size}", "?i want a very fast {dir}, {size} of ram may go into it", "mount {size} of (memory|ram) at {dir}"]),  # ramdisk
    ("sudo mount -o remount,exec {dir}", [
        "?(programs|scripts) on {dir} say permission denied because of noexec, allow them", "allow programs to run (from|on) {dir} [again], it is mounted noexec", "?[i want|i need] {dir} without noexec", "lift noexec (from|on) {dir}", "remount {dir} so that programs can (run|be executed) there"]),  # remount-x
    ("dd if=/dev/zero of={file} bs=1M count={n} conv=fdatasync", [
        "measure the write speed by writing {n} (megabytes|mb|mib) to {file}", "?how fast can i write {n} (megabytes|mb) to {file}", "=[a] write (benchmark|speed test) with {n} (mb|megabytes) (into|to) {file}", "time how long {n} megabytes take to reach the disk as {file}", "test write (throughput|speed) with {file}, {n} (mb|megabytes)"]),  # write-speed
    ("sudo fstrim -av", [
        "trim (the|my|all|all my) (ssd|ssds|solid state drives)", "tell the ssd which blocks are (free|unused)", "?[i want|i need] [a] trim of (every|each) mounted (ssd|filesystem)", "?my ssd got slow, (run a trim|trim it)", "run (trim|fstrim) on everything mounted", "discard unused blocks on all filesystems"]),  # fstrim
    ("sync", [
        "write (everything|all pending data|the caches|what is still in memory) out to [the] disk [now]", "?is everything written to the stick (before|so that) i pull it", "flush [the] (write|disk) (cache|caches|buffers)", "make sure all [my] data (is|are) really on the disk", "?the copy came back at once, wait until it is really written", "?no unwritten data left"]),  # sync
    ("sudo swapoff -a && sudo swapon -a", [
        "(empty|clear|flush|drain) the swap", "?there is enough ram again, bring back what was swapped out", "?[i want|i need] [an] empty swap [again]", "?swap is full of old stuff, empty it", "move everything from swap back (to|into) (ram|memory)", "?swap off and on again"]),  # swap-off-on
])
table("warden-device", "One disk or partition: facts and acts.", 10.2, "blkid findmnt udisksctl fsck tune2fs resize2fs wipefs badblocks hdparm smartctl grep mkswap swapoff", [
    ("sudo blkid -s UUID -o value {path}", [
        "=(just|only) the uuid of {path}", "?{path} has which uuid", "?i want {path} in my fstab, what is its uuid", "?uuid of {path}, nothing else", "print the uuid of [the] (partition|device) {path}"]),  # uuid
    ("findmnt {path}", [
        "?where is [the] (device|partition|disk|stick) {path} mounted", "?(at|under) which folder can i reach [the] (partition|device|stick) {path}", "=[the] mount point of [the] (device|partition) {path}", "?is [the] (partition|device|disk|stick) {path} mounted [and where]", "?{path} is a partition, find its mount point"]),  # findmnt-dev
    ("udisksctl mount -b {path}", [
        "mount [the] (stick|device|partition|drive) {path} without (root|sudo|being root)", "?how can an ordinary user mount {path}", "let (udisks|the desktop's service) mount {path}", "mount {path} the way the file manager does [it]", "?[i want|i need] {path} mounted as an ordinary user"]),  # udisks-mount
    ("udisksctl power-off -b {path}", [
        "(power off|switch off|spin down and power off) [the] (usb drive|external disk|stick|drive) {path} so that i can (unplug|pull|remove) it", "?can i unplug [the] (drive|disk|stick) {path} safely, power it off", "safely remove [the] (drive|disk|stick|device) {path}", "?[i want|i need] {path} powered off, ready to unplug", "eject and power down {path}"]),  # udisks-off
    ("sudo fsck -n {path}", [
        "check [the] (file system|filesystem|partition) {path} but (repair|change|fix|touch) nothing", "?is the filesystem on {path} damaged, just (look|check), no repair", "=[a] read-only (check|fsck) of {path}", "(only|just) report the errors on [the] partition {path}", "?fsck for {path}, without repairs"]),  # fsck-dry
    ("sudo tune2fs -l {path}", [
        "=[the] (superblock|ext4 parameters|ext4 features) of [the] [partition] {path}", "?when was [the] (ext4|filesystem) on {path} (created|last checked|made)", "?how often was the ext4 filesystem {path} mounted", "?which features does the ext4 on {path} have", "?everything (tune2fs|ext4) knows about {path}"]),  # tune2fs
    ("sudo resize2fs {path}", [
        "?i enlarged the partition {path}, (let the filesystem fill it|now the ext4 should grow too)", "(grow|extend|enlarge) the (ext4|filesystem|file system) (on|of) {path} to [the] full (partition|size)", "?{path} is bigger now but df shows the old size", "?[i want|i need] {path} with its filesystem grown to the whole partition", "let the filesystem on {path} use all the room"]),  # resize2fs
    ("sudo wipefs -a {path}", [
        "(wipe|erase|remove) [all] [the] (filesystem signatures|signatures|file system signatures) (from|on|off) {path}", "?{path} still claims to be a raid member, wipe its signatures", "make {path} look (blank|unformatted)", "?[i want|i need] {path} with no (signatures|filesystem signature) left", "(clear|strip) the old raid and filesystem (marks|signatures) off {path}"]),  # wipefs
    ("sudo badblocks -sv {path}", [
        "?does [the] (disk|drive|stick|card) {path} have bad (blocks|sectors)", "(scan|search|test) [the] (disk|drive|stick) {path} for bad (blocks|sectors)", "=bad (blocks|sectors) (on|of) {path}", "?{path} clicks, are there unreadable sectors", "?a surface (scan|test) of {path}"]),  # badblocks
    ("sudo hdparm -t {path}", [
        "?how fast (can i read from|does it read from|is) [the] (disk|ssd|drive) {path}", "=[the] read speed of [the] (disk|drive|ssd) {path}", "(benchmark|time|measure) reading from [the] (disk|drive) {path}", "?the drive {path} feels slow, measure it", "?{path}, read (throughput|benchmark)"]),  # hdparm
    ("sudo smartctl -A {path} | grep -i temperature", [
        "?how (hot|warm) is [the] (disk|drive|ssd|nvme) {path}", "=[the] temperature of [the] (disk|drive|ssd) {path}", "?does [the] (drive|disk) {path} run (hot|too warm)", "?{path}, disk temperature", "?degrees of the (drive|disk|ssd) {path}"]),  # disk-temp
    ("sudo smartctl -A {path} | grep Power_On_Hours", [
        "?how many hours has [the] (disk|drive) {path} been (running|on|in use)", "=[the] (power-on hours|operating hours|running hours) of [the] [disk] {path}", "?how old is [the] (disk|drive) {path} in running hours", "?i bought {path} used, how long did it run", "?hours on the clock of [disk] {path}"]),  # disk-hours
    ("sudo smartctl -t short {path}", [
        "(start|run|begin) a [short|quick] self-test (of|on) [the] (disk|drive) {path}", "?let [the] (disk|drive) {path} test itself, quickly", "=[a] short smart test of {path}", "make the drive {path} examine itself", "?smart self test for {path}"]),  # disk-selftest
    ("sudo smartctl -H {path}", [
        "?is [the] (disk|drive|ssd|hard disk) {path} (dying|failing|about to fail|on its last legs)", "?does {path} still pass its (health|smart) check", "?my disk makes noises, is {path} (fine|ok|healthy)", "=[the] smart verdict on {path}", "?can i still trust the (disk|drive) {path}", "?pass or fail for the disk {path}"]),  # disk-ok
    ("sudo hdparm -y {path}", [
        "(spin down|stop the motor of|put to standby) [the] (disk|drive) {path} [now]", "?the backup disk {path} should be quiet, spin it down", "?[i want|i need] {path} in standby", "send [the] (hard disk|drive) {path} to sleep", "make the disk {path} stop (turning|spinning)"]),  # spin-down
    ("sudo mkswap {path}", [
        "(prepare|format|set up) {path} as swap [space]", "?[i want|i need] {path} as [a] swap (area|partition)", "?{path} should become a swap partition", "turn [the] partition {path} into swap", "make swap (space|) (on|of) {path}"]),  # mkswap
    ("sudo swapoff {path}", [
        "stop (using|swapping to) {path} [as swap]", "take [the] swap (file|partition) {path} out of use", "?[i want|i need] {path} no longer used as swap", "?i want to delete the swapfile {path}, first take it out of service", "disable swap on {path} (only|alone)"]),  # swapoff-one
])

# ---- memory, cpu, temperature
intent("warden-free", run={"gnu": "free -h", "bsd": "vm_stat"}, tags="free", say=[
    "?(do i need|should i buy|would it help to buy) more (ram|memory), how much is (in use|taken)", "?how much of my (ram|memory) is (taken|gone|spoken for|occupied)", "=(used|taken) and free (ram|memory), (readable|in gigabytes)", "?is (memory|ram) getting (tight|scarce|low)", "?the browser keeps (crashing|closing its tabs), is the memory full", "?ram (left|remaining)", "?have i got (memory|ram) to spare"])
intent("warden-mem-total", run={"gnu": "grep MemTotal /proc/meminfo", "bsd": "sysctl -n hw.memsize"}, tags="grep proc", say=[
    "?how much (ram|memory) (is built in|is installed|did i buy|does this machine come with|does this box have)", "=[the] (size|amount) of [the] (ram|memory) in this (machine|computer|laptop)", "?(8 or 16|16 or 32|4 or 8) gigs of ram in this (machine|laptop|box)", "?(total|installed) (ram|memory), (just that|nothing else)", "?does it see the new memory stick, how much ram in all"])
intent("warden-load", run={"gnu": "cat /proc/loadavg", "bsd": "sysctl -n vm.loadavg"}, tags="cat proc", say=[
    "?how (loaded|stressed|strained) is (this|the) (machine|server|box)", "=[the] (load|load average) [over 1, 5 and 15 minutes]", "?just the (load numbers|load averages|three load numbers)", "?is the (server|machine) under (load|stress|pressure)", "?load, one line"])
intent("warden-nproc", run={"gnu": "nproc", "bsd": "sysctl -n hw.ncpu"}, tags="nproc", say=[
    "?how many (jobs|threads|things) can (this|the) machine run at once", "=[the] (core|cpu|processor) count", "?for make -j, how many cores have i got", "?(4 or 8|8 or 16|dual core or quad core) (cores|cpus)", "?is this a quad core", "?cores (here|in this machine)"])
intent("warden-cpu-name", run={"gnu": "grep -m 1 'model name' /proc/cpuinfo", "bsd": "sysctl -n machdep.cpu.brand_string"}, tags="grep proc", say=[
    "?(intel or amd|is it an i5 or an i7|ryzen or core)", "=[the] (exact name|type designation|brand name) of (my|the) (cpu|processor)", "?(which|what) (chip|cpu|processor) is (inside|under the hood|in this laptop)", "?who made the processor in here and what is it called", "name my (processor|cpu)"])
intent("warden-sensors", run={"gnu": "sensors", "bsd": "sudo powermetrics --samplers smc -n 1"}, tags="sensors", say=[
    "?is my (laptop|cpu|processor|computer|pc) (overheating|running hot|too warm|burning up)", "=[the] (cpu|processor|core|package) temperature", "?how many degrees (has|does) the (cpu|processor|machine) (got|have)", "?how fast do the fans (turn|spin)", "=fan speeds and temperatures", "?it shuts down by itself, is it (the heat|too hot)", "take the (machine|computer|cpu)'s temperature", "?degrees celsius inside"])
intent("warden-gpu", run="nvidia-smi", tags="nvidia-smi", say=[
    "?is the (gpu|graphics card|nvidia card) (busy|idle|in use|free)", "=[the] (gpu's|graphics card's) (temperature|load|memory)", "?who is using the (gpu|graphics card|nvidia card)", "?how much (vram|video memory|graphics memory) is (left|free|taken)", "?how hot is the (graphics card|gpu)", "?did cuda find my card, what does the driver say"])
table("warden-chip", "Memory and processor in detail.", 5.4, "grep proc slabtop vmstat lscpu watch sensors cat cpupower", [
    ("grep MemAvailable /proc/meminfo", [
        "?(just|only) the available memory", "=[the] (one number for|number for) available memory", "?how much memory could a new program get", "?MemAvailable", "?how much ram is really available, (caches not counted|not counting caches)"]),  # mem-available
    ("sudo slabtop", [
        "?where does the kernel itself use memory", "=[the] kernel's slab (caches|cache usage)", "watch [the] kernel (slab|object) caches", "?free says the memory is used but no process has it, look at the kernel's caches", "?top for kernel caches"]),  # slabtop
    ("vmstat -s", [
        "=[the] memory (statistics|counters) as a list", "?how many pages were swapped (in and out|out) since boot", "=event counters and memory statistics [since boot]", "?memory and (forks|context switches) since boot, as counters", "?how many forks since boot"]),  # vmstat-s
    ("lscpu | grep -E '^(Core|Thread|Socket)'", [
        "?how many (real|physical) cores and how many threads (per core|each) [do i have]", "=[the] sockets, cores per socket and threads per core", "?is hyperthreading (on|enabled|in use)", "?(real|physical) cores as against (threads|logical ones)", "?are my cores real or just threads"]),  # cpu-cores-phys
    ("lscpu | grep -i cache", [
        "?how (big|large) are the (caches of my cpu|cpu caches)", "=[the] (l1, l2 and l3|l2 and l3|level 3) cache sizes [of the (cpu|processor)]", "?how much (l3|l2|level 2|level 3) cache does my (cpu|processor) have", "?cpu cache sizes", "?processor caches"]),  # cpu-cache
    ("watch -n 1 'grep MHz /proc/cpuinfo'", [
        "watch (how fast|at what clock) [the] cores run [right now]", "=live clock (speeds|frequencies) of [all] [the] cores", "?does the cpu throttle, (watch its clock|keep an eye on the mhz)", "?(mhz|clock speed) of (each|every) core, refreshed every second", "follow the cpu frequency"]),  # cpu-mhz-watch
    ("watch -n {age:seconds} sensors", [
        "(watch|monitor|follow|keep an eye on) the (temperature|temperatures|heat) every {age}", "=temperatures, refreshed every {age}", "?does it get hotter while i play, show the temperatures every {age}", "?every {age}, the (temperatures|fan speeds)", "?(temperature|heat) readings (in|at) {age} intervals"]),  # sensors-watch
    ("cat /sys/class/thermal/thermal_zone*/temp", [
        "?lm-sensors is not installed, how hot is it [anyway]", "=raw temperatures of [all] [the] thermal zones", "=temperatures straight from (sysfs|/sys)", "read the thermal zones", "?how warm is my raspberry pi, (from|according to) the thermal zone"]),  # thermal-zones
    ("sudo cpupower frequency-set -g powersave", [
        "(put|switch|set) the cpu (to|into) (powersave|power saving) [mode]", "?the laptop should (last longer|stay cool), (clock the cpu low|cpu in powersave)", "?[i want|i need] [the] powersave governor", "(save|spare) battery by slowing the cpu", "?cpu governor powersave", "?i do not need full speed, let the processor run slow"]),  # governor-save
])

# ---- hardware listing
intent("warden-hw-product", run="cat /sys/class/dmi/id/product_name", tags="cat", say=[
    "?(which|what) (model|make) is this (laptop|computer|machine|notebook|pc)", "=[the] (product name|model name) of this (laptop|computer|machine|pc)", "?the vendor asks which laptop i have", "?model of this (notebook|laptop|machine)", "?what is this (laptop|notebook|box) called by its maker"])
intent("warden-hw-short", run={"gnu": "sudo lshw -short", "bsd": "system_profiler SPHardwareDataType"}, tags="lshw", say=[
    "?what is (inside|built into|in) this (computer|machine|box|pc)", "=[a] (summary|list|inventory) of [all] [the] hardware", "?i want to sell this (pc|computer), what is in it", "?(every|all) component (of|in) this (machine|computer)[, briefly]", "?hardware inventory", "take stock of the hardware"])
intent("warden-hw-usb", run={"gnu": "lsusb", "bsd": "system_profiler SPUSBDataType"}, tags="lsusb", say=[
    "?(what|which things) (hangs|is|are) (on|at|in|plugged into) my usb (ports|sockets)", "?is my (webcam|mouse|scanner|dongle|keyboard|arduino) (seen|found|recognized|detected) [on usb]", "=everything [plugged in] by usb", "=[the] vendor and product ids of my usb (things|gadgets|devices)", "?usb (gadgets|things) plugged in"])
intent("warden-bat-percent", run={"gnu": "cat /sys/class/power_supply/BAT0/capacity", "bsd": "pmset -g batt"}, tags="cat", say=[
    "?how (many percent|much charge) (is left|is in the battery|does the battery have)", "=[the] (charge|percentage|percent) of the battery", "?(just|only) the battery percentage", "?battery, in percent", "?do i have to plug in the charger soon", "?how full is the battery"])
table("warden-parts", "Parts of the machine and their drivers.", 7.2, "dmidecode lshw lspci aplay arecord v4l2-ctl rfkill cat modinfo tee", [
    ("sudo dmidecode -t baseboard", [
        "?(which|what) (mainboard|motherboard) (do i have|is in here|is this)", "=[the] (motherboard|mainboard)'s (maker and model|model|serial number)", "?i need a bios update, which (board|motherboard) is it", "?(mainboard|motherboard) details", "identify my (motherboard|mainboard)"]),  # hw-board
    ("sudo lshw -C {name}", [
        "=hardware of [the] class {name}", "?(what|which) {name} hardware is there [according to lshw]", "?only the {name} class from lshw", "?lshw, class {name}", "list the components of class {name}"]),  # hw-class
    ("lspci -k", [
        "?which (driver|kernel module) (drives|runs|handles) which card", "=pci (cards|devices) with [their] (drivers|kernel modules)", "?does my (wifi|graphics|sound) card have a driver [loaded]", "?cards and their kernel drivers", "?is there a card no driver (claims|takes care of)"]),  # hw-pci-driver
    ("aplay -l", [
        "?(which|what) sound (cards|outputs|devices) (are there|do i have)", "=[the] sound cards [that can play]", "?no sound, is the (card|sound card) even there", "list [the] (playback|sound output|audio output) devices", "?audio outputs", "?is my headset known as a sound device"]),  # hw-sound
    ("arecord -l", [
        "?(which|what) (microphones|recording devices|sound inputs) (are there|do i have)", "=devices [that] i can record (sound|) from", "?is the microphone (found|seen|there)", "list [the] (capture|recording|audio input) devices", "?microphones"]),  # hw-mic
    ("v4l2-ctl --list-devices", [
        "?(which|what) (webcams|cameras|video devices) (are there|do i have)", "?(under|at) which /dev/video is my (webcam|camera)", "=[the] (webcams|cameras) (attached|connected)", "?is the (webcam|camera) there", "list [the] (cameras|webcams|video devices)"]),  # hw-webcam
    ("rfkill list", [
        "?is (wifi|wlan|bluetooth) blocked (by a switch|by hardware or software|)", "=[the] (state|status) of the radio switches", "?airplane mode seems stuck, what is blocked", "?which radios are (blocked|switched off)", "(list|show) [the] blocked radios"]),  # rfkill
    ("rfkill block {name}", [
        "(switch|turn) [the] {name} radio off", "block [the] {name} radio", "?[i want|i need] no {name} radio", "?the {name} radio should be silent", "disable the {name} transmitter"]),  # rfkill-off
    ("rfkill unblock {name}", [
        "(unblock|free|release) [the] {name} radio", "?{name} is soft blocked, (lift that|unblock it)", "(switch|turn) [the] {name} radio back on", "?[i want|i need] {name} radio unblocked", "lift the soft block from {name}"]),  # rfkill-on
    ({"gnu": "cat /sys/class/power_supply/BAT0/status", "bsd": "pmset -g batt"}, [
        "?is the (laptop|battery) (charging|being charged|plugged in)", "?does the charger work", "?charging or discharging", "=[the] charging (state|status) of the battery", "?is it running on (battery|mains|the charger)"]),  # bat-state
    ("modinfo -p {name}", [
        "?(what|which) (parameters|options) does the (kernel module|driver|module) {name} (take|have|accept)", "=parameters of [the] (driver|kernel module) {name}", "?{name}, module parameters", "?how can the driver {name} be tuned", "list the options the module {name} understands"]),  # modinfo-param
    ("echo {name} | sudo tee /etc/modules-load.d/{name}.conf", [
        "load [the] (kernel module|driver|module) {name} at (every|each) boot", "?[the] module {name} should be there after every boot", "?[i want|i need] {name} module loaded automatically [at boot]", "?i have to modprobe {name} by hand every time, automate it", "make the kernel load {name} by itself when booting"]),  # module-auto
])

# ---- users, groups, sudo
intent("warden-adduser", run={"gnu": "sudo adduser {user}", "bsd": "sudo sysadminctl -addUser {user}"}, tags="adduser", say=[
    "?{user} (joins|starts with) us today and needs a login", "?{user} should be able to log in [on this (machine|computer)], there is no account yet", "?[i want|i need] [an] account (for|called) {user}", "(open|set up) a login for {user}", "?my (sister|brother|colleague|roommate) {user} wants (a login|an account) of (her|his|their) own here", "(register|enrol) {user} (on|with) this (machine|computer)", "?new login {user}"])
intent("warden-userdel-r", run="sudo userdel -r {user}", tags="userdel", say=[
    "?{user} will not come back, (delete|remove) the account with (all its files|everything in the home folder)", "(erase|wipe|purge) {user} and (his|her|their|the) home [folder|directory]", "?{user} and everything [(he|she) has] at home (must|should) go", "(remove|delete) the login {user} together with its (home|files|mail)", "leave nothing of the user {user} behind"])
intent("warden-lock", run="sudo usermod -L {user}", tags="usermod", say=[
    "?{user} is on (leave|holiday), no password logins meanwhile", "(freeze|block|lock) {user}'s password", "?{user} should not be able to log in with [the|a] password for now", "(suspend|block) password logins (of|for|by) {user}", "keep {user} out until further notice, by (locking|blocking) the password", "?{user} must not get in with a password, but the account stays"])
intent("warden-unlock", run="sudo usermod -U {user}", tags="usermod", say=[
    "?{user} is back from (leave|holiday), let the password work again", "let {user} (back in|log in again)", "(lift|undo|end) the lock on {user}'s (password|account)", "?{user} locked out: (undo|lift) it", "?{user}'s account was locked, (open|free) it again"])
intent("warden-passwd-user", run="sudo passwd {user}", tags="passwd", say=[
    "?{user} forgot (his|her|the) password", "give {user} a new password", "(reset|replace|renew) {user}'s password", "?{user} can't remember the password, (set|make|choose) another", "?[i want|i need] [a] new password for {user}", "let me choose {user}'s password"])
intent("warden-passwd", run="passwd", tags="passwd", say=[
    "?someone (saw|watched) me type my password", "?my password is too (weak|old|short|simple)", "(renew|replace) my [own] (login password|password)", "?[i want|i need] [a] (new|better|safer|different) password for (me|myself|my login)", "pick a new (login password|password)", "?how do i get another password for my own login"])
intent("warden-group-who", run="getent group {group}", tags="getent", say=[
    "?who (is|are) in [the] [group] {group}", "=(everyone|everybody|all) in [the] {group} group", "?does anyone belong to [the group] {group}", "?which (accounts|people|logins) does [the] group {group} (have|contain|include)", "?{group} group, its members"])
intent("warden-groups-user", run="groups {user}", tags="groups", say=[
    "?(what|which) groups does {user} (belong to|sit in)", "=[the] memberships of {user}", "?is {user} in the docker group or what is (he|she) in", "=every group with {user} in it", "?{user} is a member of what"])
intent("warden-group-new", run="sudo groupadd {group}", tags="groupadd", say=[
    "?the project needs a (unix|linux|system|) group of its own, {group}", "(set up|open|found) [a|the] group {group}", "?[i want|i need] [a] (fresh|brand new|new) group {group}", "?there is no group {group} yet, make it", "?{group} should exist as a group"])
table("warden-account", "One account's properties.", 3.0, "userdel passwd usermod chsh", [
    ("sudo userdel {user}", [
        "(remove|delete) the login {user} but keep (the home folder|the files|what is in the home folder)", "?{user} needs no account any more, the files (stay|may stay)", "(strike|drop) {user} from the list of users", "?account {user}: remove it, (leave|spare) the home directory", "?the user {user} goes, (his|her|their) files stay"]),  # userdel
    ("sudo passwd -e {user}", [
        "?{user} must (choose|pick|set) a new password at the next login", "(force|oblige) {user} to (change|renew) the password [when (he|she) logs in next]", "make {user}'s password invalid from the next login on", "?i gave {user} a start password, it should be replaced at first login", "expire {user}'s password [now]"]),  # passwd-expire
    ("sudo usermod -g {group} {user}", [
        "(make|set) {group} (the primary|the main|the login) group of {user}", "?new files of {user} should belong to [the group] {group} by default, (change|set) the primary group", "?[i want|i need] [the] primary group of {user}, changed to {group}", "?{user}'s (primary|main|login) group should be {group}", "switch {user}'s primary group (over|) to {group}"]),  # primary-group
    ("chsh -s {path}", [
        "make {path} my (login|default) shell", "?i want {path} to greet me when i log in", "(switch|change) my login shell (over|) to {path}", "?[i want|i need] {path} as my (default|login) shell", "?{path} should be my shell from the next login on"]),  # chsh
    ("sudo usermod -c '{text}' {user}", [
        "(set|change) {user}'s (full name|real name) to {text}", "?{user} got married, the (full|real) name is now {text}", "?[i want|i need] {text} as the (full|real) name of {user}", "let {user}'s (comment field|gecos field) read {text}", "?{text} is {user}'s full name"]),  # gecos
])
intent("warden-who", run="who", tags="who", say=[
    "?am i (alone|the only one) on this (machine|server|box)", "?(can i reboot|may i reboot) or is (someone|somebody|anyone) (still|) logged in", "=(people|users|everyone) (logged in|on) (at the moment|right now)", "?is (someone|somebody) else (on|logged in to) (the|this) (machine|server)", "?which (people|users) are (on|sitting at) (this|the) (machine|server)"])
intent("warden-w", run="w", tags="w", say=[
    "?who is logged in and what are they (doing|running)", "=(people|users) [that are] logged in, and their (commands|idle times)", "?since when are the others idle", "see (what everybody is up to|who does what) on this (server|machine)", "?logged in users with what they run"])
intent("warden-last-user", run="last {user}", tags="last", say=[
    "?when (was|were) {user} (here|on) [last|lately]", "=[the] (logins|visits|sessions) of {user} [so far]", "?how often does {user} log in", "?did {user} work here (last night|yesterday|this week), look at the login record", "?{user}'s login history"])
intent("warden-failed-logins", run="sudo lastb", tags="lastb", say=[
    "?(did|has) (someone|anyone|anybody) (try|tried) to (get|break) in", "=(bad|wrong|rejected|unsuccessful) (logins|login attempts|passwords)", "?who typed a wrong password [here]", "=attempts to log in that went wrong", "?is somebody guessing passwords"])
intent("warden-sudo-may", run="sudo -l", tags="sudo", say=[
    "?(what|which commands) am i (allowed|permitted) to (do|run) (as root|with sudo)", "?do i have (sudo|root rights|admin rights) here", "=my sudo (rights|rules|privileges)", "?am i an (admin|administrator|sudoer) on this (machine|box)", "?my privileges under sudo"])
intent("warden-sudo-give", run="sudo usermod -aG sudo {user}", tags="usermod", say=[
    "?{user} should be (an admin|an administrator|allowed to use sudo)", "let {user} (use sudo|administer this machine|do things as root)", "(promote|raise) {user} to (admin|administrator)", "?[i want|i need] {user} as [an] (admin|administrator|sudoer)", "?{user} is not in the sudoers file, (mend|fix|change) that", "trust {user} with sudo"])
intent("warden-sudo-take", run="sudo gpasswd -d {user} sudo", tags="gpasswd", say=[
    "?{user} should no longer be (an admin|an administrator|a sudoer)", "(demote|degrade) {user} to an ordinary user", "?{user} does silly things as root, no more sudo for (him|her)", "take [the] (admin rights|root rights|sudo) (away from|from) {user}", "?{user} without sudo [from now on]"])
intent("warden-sudo-as", run="sudo -u {user} {cmd}", tags="sudo", say=[
    "(run|do|start|execute) {cmd} (in the name of|on behalf of|with the rights of|in the role of) {user}", "?{cmd} must run as {user}, not as me", "let {user} be the one who runs {cmd}", "?[i want|i need] {cmd} under {user}'s account", "?{cmd} should not run as root but as {user}", "?{cmd}, as the user {user}"])
intent("warden-sudo-again", run="sudo !!", tags="sudo", say=[
    "?(permission denied|operation not permitted), (again as root|once more with sudo)", "?i forgot (to type sudo|the sudo), once more with it", "(redo|retry|the same) (as root|with root rights|with sudo)", "?[i want|i need] the last command once more, (as root|with sudo)", "?same thing again but as root"])
intent("warden-root-shell", run="sudo -i", tags="sudo", say=[
    "?i have a lot to do as root (and|so) typing sudo each time is tedious", "(become|be|turn into|log in as) (root|the administrator|superuser) (for a while|for several commands|)", "?[i want|i need] a (root|superuser|administrator) (shell|prompt)", "?how can i stay root", "give me root and let me stay it"])

# ---- permissions
_WHO = [("u", "(the owner|its owner)"), ("g", "(the group|its group|group members)"), ("o", "(strangers|outsiders|the rest of the world|other people)"), ("a", "(everyone|everybody|anyone)")]
_MAY = [("r", "read", "reading"), ("w", "(write to|change|modify)", "writing"), ("x", "(run|execute|start)", "running"), ("rw", "(read and change|read and write|open and edit)", "reading and writing"), ("rx", "(read and run|read and execute)", "reading and running")]


@compose("warden-may", weight=3, tags="chmod")
def warden_may(rng):
    """Who may or may not do what with a file, said as a rule."""
    w, who = rng.choice(_WHO)
    m, may, ing = rng.choice(_MAY)
    if rng.random() < .55:
        return ["let " + who + " " + may + " {file}", "?" + who + " should be (able|allowed) to " + may + " {file}", "?" + who + " can't " + may + " {file}, (allow|change|fix) that", "(allow|open) {file} for " + ing + " by " + who, "make it possible for " + who + " to " + may + " {file}",
                "{file}: " + who + " may " + may + " it"], "chmod " + w + "+" + m + " {file}"
    return ["(stop|keep|prevent) " + who + " from " + ing + " {file}", "don't let " + who + " " + may + " {file} [any more]", "?" + who + " should (not|no longer) be (able|allowed) to " + may + " {file}", "?" + who + " can " + may + " {file}, (stop|prevent) that", "no more " + ing + " of {file} by " + who,
            "{file}: " + who + " must not " + may + " it"], "chmod " + w + "-" + m + " {file}"


intent("warden-mine", run="sudo chown -R \"$USER\" {dir}", tags="chown", say=[
    "?i used sudo and now {dir} belongs to root, i want it back", "?i can't (change|edit|save) my own files in {dir} (since|because) they are root's", "(take|claim|get) {dir} [and what is in it] back from root", "?{dir} was copied from another machine and belongs to nobody here, make it mine", "make me the owner of all of {dir}", "?[i want|i need] {dir} and its contents in my name", "let everything in {dir} be mine [again]"])
intent("warden-who-owns", run={"gnu": "stat -c %U {file}", "bsd": "stat -f %Su {file}"}, tags="stat", say=[
    "?whose (is {file}|file is {file})", "?(to whom|to which user) does {file} belong", "=[the] (name of the owner|owner) of {file}", "?is {file} mine or root's", "?{file} is whose", "tell me (only|just) who owns {file}"])
intent("warden-perm-num", run={"gnu": "stat -c %a {file}", "bsd": "stat -f %Lp {file}"}, tags="stat", say=[
    "?is {file} 644 or 600", "=[the] (three digit|numeric|octal) (permissions|mode) of {file}", "?which number would chmod need to make another file like {file}", "?{file}'s (mode|permissions) as a number", "?{file}: 755 or what"])
intent("warden-traverse", run="namei -l {path}", tags="namei", say=[
    "?the permissions of {path} look right but still permission denied, which folder above is to blame", "=permissions of {path} and (of|) every folder on the way to it", "?where on the way to {path} am i (stopped|locked out)", "check (each|every) directory above {path} for its (rights|permissions)", "?why can nginx not reach {path}, step by step from the root"])
intent("warden-acl-read", run="setfacl -m u:{user}:r {file}", tags="setfacl", say=[
    "let {user} [and nobody else] read {file} (without|instead of) changing the group", "?only {user} besides me should (see|read) {file}", "?{user} may (look at|read) {file} but not change it", "(show|open) {file} to {user} (only|alone) by acl", "?a reading right on {file} just for {user}"])
intent("warden-acl-rw", run="setfacl -m u:{user}:rw {file}", tags="setfacl", say=[
    "let {user} [also] edit {file} (without|instead of) (giving it away|changing owner or group)", "?{user} and i both have to edit {file}", "?{user} should be able to (change|save) {file} too, by acl", "?an acl so that {user} can (read and write|edit) {file}", "give {user} alone the right to edit {file}"])
intent("warden-immutable", run={"gnu": "sudo chattr +i {file}", "bsd": "sudo chflags schg {file}"}, tags="chattr", say=[
    "?something keeps (overwriting|rewriting|changing) {file}, (lock|seal|nail) it", "?not even root should (change|delete|touch) {file}", "(seal|weld|cement) {file} against every change", "?[i want|i need] {file} (protected|safe) even from root", "make {file} (unchangeable|undeletable|immutable)", "?how do i make sure {file} can never be deleted by accident"])
intent("warden-immutable-off", run={"gnu": "sudo chattr -i {file}", "bsd": "sudo chflags noschg {file}"}, tags="chattr", say=[
    "?even root can't (delete|change|edit) {file}, operation not permitted", "(unseal|unlock) {file}, it (is|was made) immutable", "take the immutable (flag|attribute|bit) off {file}", "let {file} be (changed|deleted) again, it has the i attribute", "?[i want|i need] {file} without the immutable flag"])

# ---- dates, timers, cron
_CITY = [("New York", "America/New_York"), ("Los Angeles", "America/Los_Angeles"), ("Chicago", "America/Chicago"), ("Tokyo", "Asia/Tokyo"), ("Berlin", "Europe/Berlin"), ("London", "Europe/London"), ("Paris", "Europe/Paris"), ("Sydney", "Australia/Sydney"), ("Shanghai", "Asia/Shanghai"),
         ("Singapore", "Asia/Singapore"), ("Sao Paulo", "America/Sao_Paulo"), ("Moscow", "Europe/Moscow"), ("Dubai", "Asia/Dubai"), ("Cairo", "Africa/Cairo"), ("Madrid", "Europe/Madrid"), ("Rome", "Europe/Rome"), ("Istanbul", "Europe/Istanbul"), ("Seoul", "Asia/Seoul")]


@compose("warden-city-time", weight=1.5, tags="date")
def warden_city_time(rng):
    """What the clock says elsewhere."""
    city, zone = rng.choice(_CITY)
    return ["?can i call " + city + " now, what time is it there", "?is it (night|day|morning|evening) in " + city, "?how late is it (over|) in " + city, city + " time", "=[the] (local time|clock) in " + city + " [at the moment]", "?what do the clocks (say|show) in " + city], "TZ=" + zone + " date"


@compose("warden-city-set", weight=1, tags="timedatectl")
def warden_city_set(rng):
    """The machine's own zone."""
    city, zone = rng.choice(_CITY)
    return ["?i moved to " + city + ", the (clock|computer|machine) should know", "(set|switch|change) (the|this) (machine|computer|server) to " + city + " time", "?this (machine|server|computer) should run on " + city + " time", "make the (system's|computer's|server's) time zone that of " + city, "the clock is off (since|because) we are in " + city + " now, set the zone"], "sudo timedatectl set-timezone " + zone


@compose("warden-weekday", weight=1.2, tags="date")
def warden_weekday(rng):
    """The date of the next or last weekday."""
    day = rng.choice(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
    way = rng.choice(["next", "last"])
    v = "is it" if way == "next" else "was it"
    return ["?(what|which) date " + v + " " + way + " " + day, "?" + way + " " + day + ", (what|which) date is that", "=[the] date (of|on) " + way + " " + day, "give me " + way + " " + day + "'s date", way + " " + day + " as a date"], "date -d '" + way + " " + day + "' +%F"


intent("warden-sleep-then", run="sleep {age:seconds} && {cmd}", tags="sleep", say=[
    "?{cmd} should start {age} from now, in this terminal", "in {age} (run|start|do) {cmd}", "(hold off|delay|put off) {cmd} for {age}", "let {age} pass and then {cmd}", "?[i want|i need] {cmd}, {age} from now", "count down {age} and then {cmd}"])
intent("warden-alarm", run="sleep {age:seconds} && echo -e '\\a'", tags="sleep", say=[
    "?my (tea|pizza|egg|noodles) (needs|takes) {age}, (beep|ring) then", "(beep|ring|make a sound) in {age}", "?[i want|i need] [an] (egg timer|alarm|kitchen timer) (for|of) {age}", "?wake me in {age} with a beep", "?[i want|i need] a (countdown|timer) of {age} that beeps at the end"])
intent("warden-ntp", run="timedatectl", tags="timedatectl", say=[
    "?is (my|the) clock (right|correct|in sync|synchronized)", "?which time zone is (this|the) (machine|server|computer) (in|set to)", "=[the] time zone and whether the clock is synchronized", "?does (this|the) (machine|server) get its time from the net", "clock, zone and ntp at a glance"])
intent("warden-ntp-on", run="sudo timedatectl set-ntp true", tags="timedatectl", say=[
    "?(my|the) clock (drifts|is always late|runs slow|runs fast|goes wrong), set it from the (net|internet)", "let the (computer|machine|server) (get|fetch) [its|the] time from the (internet|network)", "?[i want|i need] automatic time (from the internet|by ntp)", "keep (my|the) clock right (automatically|by itself)", "?the certificates fail since the date is wrong, sync the clock"])
intent("warden-cron-mine", run="crontab -l", tags="crontab", say=[
    "?(what|which) (things|jobs) have i (scheduled|planned|set to run by themselves)", "?does cron do anything for me", "=[the] (jobs|lines|entries) in my crontab", "?what runs (by itself|automatically|at night) (in|under) my (name|account)", "read my cron (table|tab)", "?did my cron (line|job|entry) get saved"])
intent("warden-cron-edit", run="crontab -e", tags="crontab", say=[
    "?i want to add a nightly job [by hand]", "open my (crontab|cron table|scheduled jobs) (to change it|in the editor|for editing)", "(change|alter|adjust|fix) my (scheduled|cron) jobs", "?a cron job has the wrong time, let me correct it", "?[i want|i need] my crontab in the editor", "let me edit my cron table"])
intent("warden-cron-why", run="journalctl -u cron", tags="journalctl", say=[
    "?(did|has) my cron job (run|fire|been run)", "?why did my (cron|nightly|scheduled) job not (run|start|fire)", "=what cron (did|ran|started) and when", "?which jobs did cron start last night", "?cron's (own log|diary|journal)"])
intent("warden-timers", run="systemctl list-timers", tags="systemctl", say=[
    "?(what|which) (timer fires|timer comes|timers run|scheduled units come) (next|soon)", "?when does the (next|) (backup|logrotate|apt|fstrim) timer run", "=systemd's (schedule|planned runs|timetable)", "?systemd has something like cron, what is planned there", "?upcoming timer runs"])

# ---- environment, history, aliases
intent("warden-var-show", run="printenv {var}", tags="printenv", say=[
    "?is {var} set [at all]", "?what (value does {var} have|did i set {var} to|stands in {var})", "=[the] (content|contents|current value) of [the] [environment] variable {var}", "?{var}, is it set and to what", "look up {var} in [the|my] environment", "?{var} is what at the moment"])
intent("warden-var-set", run="export {var}={word}", tags="export", say=[
    "let {var} be {word} [for this session|for every program i start]", "?programs should see {var} as {word}", "?{var} has to be {word} (in this shell|before i start it)", "make {word} the value of [the] [environment variable] {var}", "put {word} (in|into) {var} (for my programs|for child processes|and export it)", "?{var} to {word}, exported"])
intent("warden-var-keep", run="echo 'export {var}={word}' >> ~/.bashrc", tags="echo", say=[
    "?{var} is gone after each login, it should (always|permanently) be {word}", "let {var} be {word} in (every|each) [new] (terminal|shell|session)", "(remember|keep) {var}={word} (for good|for all future shells|across logins)", "?[i want|i need] {var} permanently {word}", "?i do not want to set {var} to {word} every time [by hand]"])
intent("warden-var-once", run="{var}={word} {cmd}", tags="shell", say=[
    "(run|start) {cmd} with {var} set to {word} (just this once|for this one command|only for it)", "?only {cmd} should see {var} as {word}, not my shell", "?[i want|i need] {cmd} with {var} being {word}", "?{var} = {word}, but just for {cmd}", "let {cmd} alone have {var} as {word}"])
intent("warden-path-lines", run="echo \"$PATH\" | tr ':' '\\n'", tags="echo tr", say=[
    "?(where|in which folders|in which order) does the shell (look|search) for (commands|programs)", "=[the] folders of my path, one (below the other|per line|a line)", "break my PATH (up|apart) (into|by) (lines|folders)", "?is my bin folder in the path, one folder a line", "?path folder by folder"])
intent("warden-new-shell", run="exec \"$SHELL\"", tags="exec", say=[
    "(restart|replace|renew) (my|this|the) shell [in place|without closing the window]", "?[i want|i need] a fresh shell in this (window|terminal)", "?i changed my dotfiles, start the shell anew here", "swap this shell for a new one", "?how do i get a new shell without opening another terminal"])
intent("warden-reload-bashrc", run="source ~/.bashrc", tags="source", say=[
    "?i (added an alias|edited my bashrc|changed my .bashrc), why does it not work yet", "let the changes in my bashrc (count|take effect|apply) (now|at once|here)", "(apply|re-read|reread|load) my bashrc [in this shell]", "?new alias in .bashrc, use it without a new terminal", "?[i want|i need] my bashrc (read again|applied) here"])
intent("warden-history-find", run="history | grep '{word}'", tags="history grep", say=[
    "?i typed something with {word} (some time ago|last week|once), what was it", "?how did i (call|use|invoke) {word} the last time", "=(earlier|old|past) commands (with|that had|containing) {word} [in them]", "dig up my (old|earlier|past) {word} commands", "?what was that command with {word} again", "?my history, only lines with {word}"])
intent("warden-history-n", run="history {n}", tags="history", say=[
    "?what were the last {n} things i typed", "=[the] {n} commands before this one", "?what did i do just now, the latest {n} commands", "remind me of my last {n} commands", "go back {n} commands [and show them]"])
intent("warden-history-times", run="HISTTIMEFORMAT='%F %T ' history", tags="history", say=[
    "?when did i (type|run|enter) which command", "=[my] (history|old commands) with (dates|times|dates and times|timestamps)", "?at what time did i run that command", "?history with (time|date) of each command", "put (dates|times) next to my past commands"])
table("warden-shell-state", "What the running shell knows and remembers.", 3.6, "echo hash set history", [
    ("echo \"$!\"", [
        "=[the] pid of the (last|latest|most recent) background (job|command)", "?which pid did the command get that i just put in the background", "?what pid has the (job|thing) i just backgrounded", "print the process id of what was last sent to the background", "?i just started something with &, its process number"]),  # last-bg-pid
    ("echo \"$$\"", [
        "=[the] (pid|process id|process number) of this (shell|terminal's shell)", "?(what|which) pid (does this shell have|am i in|is my shell)", "=my own shell's pid", "print the current shell's process id", "?shell pid"]),  # own-pid
    ("hash -r", [
        "?the shell still starts the old (program|binary|path) after i moved it", "(forget|drop|flush|clear) the (remembered|cached|hashed) (command|program) (locations|paths)", "?[i want|i need] [a] clean command hash", "?bash says no such file though the program is installed elsewhere now", "let the shell look for [all] commands anew"]),  # rehash
    ("set +o history", [
        "?i am about to type a password, nothing should go into the history", "don't (record|remember|note|log) (what|the commands) i type (from now on|for a while)", "?[i want|i need] no history (for now|from here on)", "(pause|suspend|stop) [the] history recording", "?the next commands are secret, keep them out of the history"]),  # history-off
    ("set -o history", [
        "(record|remember|note) my commands again", "(resume|restart|turn back on) [the] history recording", "?history may go on now", "?[i want|i need] history on again", "?i switched the history off, (on again|back on)"]),  # history-on
    ("history -a", [
        "(save|write) (this session's|my) history [to the file] now", "?another terminal should know the commands i typed here", "append what i typed to the history file", "?the terminal may crash, write my history now", "don't wait for logout to save the history"]),  # history-flush
])
intent("warden-alias-new", run="alias {name}='{text}'", tags="alias", say=[
    "?i want to type {name} instead of {text}", "let {name} (stand for|mean|be short for) {text}", "?{text} is too long to type, {name} should do [it]", "?[i want|i need] {name} as a (shortcut|nickname|short form|abbreviation) (for|of) {text}", "(shorten|abbreviate) {text} to {name}", "make {name} do {text}"])
intent("warden-alias-gone", run="unalias {name}", tags="unalias", say=[
    "?{name} should (mean|be) the real command again", "(forget|kill|lose) [the] (alias|shortcut) {name}", "?i do not want the (alias|shortcut) {name} any more", "?[i want|i need] {name} without its alias", "?{name} is no longer an alias"])
table("warden-run-how", "A command run under a condition.", 6.6, "nice ionice taskset time timeout setsid systemd-inhibit systemd-run sudo env command", [
    ("nice -n 19 {cmd}", [
        "(run|start) {cmd} (without getting in my way|so that i do not notice it|only when nothing else wants the cpu)", "?{cmd} should (yield to|make way for|come after) everything else", "?[i want|i need] {cmd} at the lowest [cpu] priority", "?{cmd} takes hours, run it (meekly|in the slow lane|at the bottom of the queue)", "let {cmd} have (only|just) the leftover cpu time", "be nice with {cmd}", "?{cmd}, as nicely as possible"]),  # nice-cmd
    ("ionice -c 3 {cmd}", [
        "run {cmd} so that it (only|just) touches the disk when (no one|nobody) else does", "?[i want|i need] {cmd} at idle disk priority", "?{cmd} makes the disk crawl for everyone, run it (with idle io|gently on the disk)", "start {cmd} with the lowest (io|i/o|disk) (class|priority)", "?the disk should serve everyone else before {cmd}", "?{cmd}, idle io class"]),  # ionice-cmd
    ("taskset -c {n} {cmd}", [
        "(run|start|launch) {cmd} (only|just) on (core|cpu) [number] {n}", "(pin|bind|nail|tie) {cmd} to (core|cpu) {n}", "?{cmd} should (use|stay on|keep to) cpu {n} and no other", "?[i want|i need] {cmd} on core {n} alone", "keep {cmd} (on|to) core {n}", "?core {n} for {cmd}"]),  # taskset-cmd
    ("/usr/bin/time -v {cmd}", [
        "?how much (ram|memory) does {cmd} need at its peak", "=[the] peak memory of {cmd}", "run {cmd} and (report|say|print) (the most memory it took|its peak memory|its maximum resident size)", "?{cmd} runs out of memory, how much does it (want|take) at most", "=time and (maximum|peak) memory of {cmd}", "measure (memory and time|time and memory) of {cmd}"]),  # time-v
    ("timeout -s KILL {age:seconds} {cmd}", [
        "run {cmd} and (kill it hard|shoot it|kill -9 it) (if it is not done|unless it ends) (in|within|after) {age}", "?{cmd} ignores sigterm, give it {age} and then sigkill", "?[i want|i need] {cmd}, sigkill after {age}", "?(at most|no more than) {age} for {cmd}, then force (quit|kill) it", "(force-kill|kill by force) {cmd} when {age} (are|is) over"]),  # timeout-kill
    ("setsid {cmd}", [
        "(run|start) {cmd} in a (session|new session) of its own", "?[i want|i need] {cmd} fully cut off from this terminal's session", "?{cmd} should have no controlling terminal", "(cut|detach) {cmd} from the controlling terminal by a new session", "?setsid for {cmd}"]),  # setsid
    ({"gnu": "systemd-inhibit {cmd}", "bsd": "caffeinate -i {cmd}"}, [
        "(run|start) {cmd} and (keep the (laptop|computer|machine) from falling asleep|don't let the (laptop|computer|machine) (go to sleep|fall asleep)) meanwhile", "?the laptop (suspends|sleeps|dozes off) in the middle of {cmd}, prevent that", "?[i want|i need] no sleep while {cmd} runs", "stay awake (for|during|while running) {cmd}", "keep the machine (awake|from sleeping|from suspending) until {cmd} is done", "?no suspend during {cmd}"]),  # inhibit
    ("sudo systemd-run --unit={name} {cmd}", [
        "(run|start) {cmd} as a (transient|temporary|throwaway) (service|unit) (called|named) {name}", "?[i want|i need] {cmd} as [the] (transient|temporary) unit {name}", "?{cmd} should run under systemd as {name}, without a unit file", "let systemd run {cmd} (under the name|as unit) {name}", "make {cmd} the one-off service {name}"]),  # run-service
    ("sudo -E {cmd}", [
        "run {cmd} (as root|with sudo) (but keep|keeping|with) my environment [variables]", "?sudo drops my (proxy settings|variables), {cmd} needs them", "?[i want|i need] {cmd} as root with my variables", "?{cmd} under sudo, environment (preserved|kept)", "let {cmd} see my variables (even under|through) sudo"]),  # sudo-env
    ("env -i {cmd}", [
        "run {cmd} with (no|an empty) environment [at all]", "?{cmd} works for me but not in cron, try it without any variables", "?[i want|i need] {cmd} in (a bare|an empty|a blank) environment", "start {cmd} with every environment variable (removed|gone|stripped)", "?{cmd} without (any of my|any) (environment variables|variables)"]),  # env-empty
    ("command {cmd}", [
        "run {cmd} (past|ignoring|without) (its|the|any) (alias|shell function)", "?there is an alias in the way, i want the real {cmd}", "(bypass|skip|ignore) aliases and functions and run {cmd}", "?[i want|i need] {cmd}, the real (program|thing) and not the shell function", "?the genuine {cmd}, whatever functions i have"]),  # alias-skip
])

# ---- tmux and screen
intent("warden-tmux-back", run=["tmux attach -t {name}", "tmux attach"], tags="tmux", say=[
    "?my (ssh|connection) dropped, get me back (to|into) [the] tmux session [{name}]", "?i detached [from] tmux [{name}], how do i (return|come back|get back in)", "?back (to|into) tmux [session {name}]", "pick up [the] tmux session [{name}] where i left [off]", "(re-enter|reattach|rejoin|return to) tmux [{name}]", "?[i want|i need] my tmux (session|) [{name}] (back|again)"])
intent("warden-tmux-begin", run="tmux new -s {name}", tags="tmux", say=[
    "?i want a terminal that survives my ssh (session|connection), call it {name}", "(begin|open) [a] tmux (called|named) {name}", "?[i want|i need] [a] (fresh|brand new) tmux session {name}", "put me in a new tmux session, {name}", "?{name} as a new tmux session"])
intent("warden-tmux-list", run="tmux ls", tags="tmux", say=[
    "?(do i have|is there) (a|any) tmux [session] (running|left|still open)", "?what were my tmux sessions called", "=tmux sessions [that are] (alive|open|there)", "?which tmux can i go back to", "?names of [the|my] tmux sessions"])
intent("warden-screen-back", run=["screen -r {name}", "screen -r"], tags="screen", say=[
    "?i left [a] screen [session] [{name}] running, (return|back) to it", "(reattach|re-attach|resume|return to|go back to) [the] [gnu] screen session [{name}]", "?how do i get back into (my screen|screen {name})", "?back (to|into) [the] screen session [{name}]", "pick up my detached screen [{name}]"])
table("warden-mux", "tmux and screen beyond starting and returning.", 4.8, "tmux screen", [
    ("tmux new -A -s {name}", [
        "(attach to|join) [the] tmux session {name} or (make|create) it if (it is not there|there is none)", "?i want tmux session {name}, (whether or not|no matter if) it exists", "?[i want|i need] [the] tmux session {name}, old or new", "?into tmux {name}, create if missing", "(open|enter) tmux {name}, new (only|) if it does not exist yet"]),  # tmux-into
    ("tmux attach -d -t {name}", [
        "attach [to] tmux {name} and (throw out|kick|detach) (the other|every other) (client|terminal)", "?the tmux session {name} is tiny since another terminal shows it too", "take over [the] tmux session {name} from the other (screen|terminal|computer)", "?[i want|i need] {name} in tmux for me alone", "detach everyone else, then attach tmux {name}"]),  # tmux-steal
    ("tmux kill-session -t {name}", [
        "?[the] tmux session {name} is not needed any more", "(close|end|shut) [the] tmux session {name} with all its windows", "get rid of tmux {name}", "?[i want|i need] an end to the tmux session {name}", "?no more tmux session {name}"]),  # tmux-end
    ("tmux capture-pane -p -S - > {file}", [
        "(save|dump|write) everything [that] scrolled by in this tmux pane (to|into) {file}", "?[i want|i need] [the] whole scrollback of the tmux pane in {file}", "?the output in my tmux window is long, i want it as {file}", "?{file} should hold the tmux pane's history", "copy the tmux (scrollback|buffer|screen history) (to|into) {file}"]),  # tmux-scrollback
    ("tmux set -g mouse on", [
        "?the (wheel|mouse|mouse wheel) should scroll in tmux", "(enable|allow|turn on|switch on) the mouse in tmux", "?[i want|i need] mouse support (in|for) tmux", "let me click [on] panes in tmux", "?how do i scroll in tmux with the mouse"]),  # tmux-mouse
    ("screen -d -r {name}", [
        "?screen says {name} is attached elsewhere, (take it over|detach it there and attach here)", "take over [the] screen session {name} [from the other terminal]", "detach {name} where it is shown and resume that screen here", "?i left screen {name} open at work, i want it here", "?[i want|i need] {name} in screen, pulled over to this terminal"]),  # screen-steal
    ("screen -x {name}", [
        "(look at|watch|share|join) [the] screen session {name} (together|while someone else is attached|along with another)", "?two of us want to see the same screen {name}", "attach to screen {name} without detaching the other", "?[i want|i need] a shared view of [the] screen session {name}", "?both of us in screen {name}"]),  # screen-share
    ("screen -wipe", [
        "(clean up|remove|clear out|wipe) dead screen sessions", "?screen -ls shows dead sessions, (get rid of them|away with them)", "?[i want|i need] no dead [gnu] screen sessions [any more]", "(bury|sweep away) the dead screens", "forget screens whose process is gone"]),  # screen-wipe
])
