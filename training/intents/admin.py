"""The machine and its network in the words of a person who looks after one computer or a small server: the symptom, or the state that is wanted.

Owns: "the box crawls", "{service} must never come back", "port {port} is taken, who has it", limits, services' facts, disks, users, routes, ssh, and waste asked for literally.
Refuses: text and files as such (folk, scribe), programming (coder), archives and packages of languages (packer).
"""
from training.dsl import compose, intent, no_command

HOGS = "ps -eo pid,user,%cpu,%mem,comm --sort=-%mem --no-headers | head -n {n}"
HOGS_BSD = "ps -Ao pid,user,%cpu,%mem,comm -m | tail -n +2 | head -n {n}"
BOX = "(box|machine|server|host|computer|laptop|vps|pi)"

# ---- processes and what they use

intent("admin-mem-hogs", run={"gnu": HOGS, "bsd": HOGS_BSD}, default={"n": "10"}, tags="ps", say=[
    "?(ram|memory) is (nearly gone|almost used up|running out), (who|what) (has|took|is holding) it", "?the " + BOX + " is swapping [like mad], which [{n}] processes are to blame",
    "={n} (fattest|greediest|hungriest) programs (in terms of|when it comes to|as for) memory", "(rank|order) (programs|what runs|running programs) by (ram|resident memory)[, {n} of them]",
    "?(firefox or whatever|something) ate all my ram, show (the culprits|the {n} worst)", "memory (hogs|gluttons|eaters)", "?where did [all] my (ram|memory) go"])
intent("admin-cpu-hogs", run={"gnu": HOGS.replace("-%mem", "-%cpu"), "bsd": HOGS_BSD.replace("-m |", "-r |")}, default={"n": "10"}, tags="ps", say=[
    "?the fan (howls|is roaring|never stops|spins like crazy), (who|what|which program) is (so busy|working so hard)", "?(something|some program) (pegs|hogs|saturates) (a core|the processor|my cores), (find it|which one|show the culprit)",
    "={n} (busiest|hardest working) (programs|processes)", "?load is through the roof, (which {n} processes cause it|who causes it)", "cpu (gluttons|culprits|offenders)", "?what keeps (the processor|my cores) (so warm|so hot|awake|from idling)"])
intent("admin-count-by-user", run="ps -eo user= | sort | uniq -c | sort -rn", tags="ps sort uniq", say=[
    "?who runs how many processes", "?how many processes does (each|every) (user|account) have", "=[the] number of processes per (user|account|person)", "(count|tally) processes by (owner|user|account)", "?which (account|user) has the most processes",
    "process count, (grouped by|per) (user|owner|account)"])
intent("admin-proc-mem-sum", run="ps -C {proc} -o rss= | awk '{{ s += $1 }} END {{ print s / 1024 \" MB\" }}'", tags="ps awk", say=[
    "?how much (ram|memory) do all (the|my) {proc} processes (take|use|need) together", "=[the] (sum|total) of [the] memory of all {proc} (processes|workers|instances)", "(add up|sum up|total) the (ram|memory) (used by|of) every {proc} [process]",
    "?{proc} has many workers, what do they take in (ram|memory) altogether", "{proc}, memory in total, in megabytes"])
intent("admin-limits", run="cat /proc/{pid}/limits", tags="cat proc", say=[
    "?(what|which) limits (apply to|hold for) [process|pid] {pid}", "=[the] (resource limits|ulimits) (of|for|in force for) [the] [running] [process|pid] {pid}", "?how many files may {pid} open", "?process {pid} says too many open files, what is it allowed",
    "{pid} limits", "=what {pid} is allowed (to use|in resources)"])
intent("admin-mem-cap", run="systemd-run --user --scope -p MemoryMax={size:find} {cmd}", tags="systemd-run", say=[
    "(run|start|launch) {cmd} but (give it|let it have|allow it) no more than {size} of (ram|memory)", "?{cmd} must not (use|take|eat) more than {size} of (memory|ram)", "?{cmd} eats all my memory, (cap|limit) it (to|at) {size}", "cap {cmd} at {size} of (ram|memory)",
    "{size} (is|are) all the memory {cmd} (may|can) have", "{cmd}, memory (capped|limited) (at|to) {size}", "run {cmd} with a memory (limit|ceiling) of {size}"])
intent("admin-unit-mem-cap", run="sudo systemctl set-property {service} MemoryMax={size:find}", tags="systemctl", say=[
    "?the service {service} must not (take|use|eat) more than {size} of (ram|memory)", "(cap|limit) the (memory|ram) of the {service} (service|daemon|unit) (at|to) {size}", "?{service} keeps eating the server's memory, (hold|keep) the service below {size}",
    "set a memory (ceiling|limit) of {size} (on|for) [the] service {service}", "={size} memory (limit|maximum) for [the] {service} service", "give the daemon {service} {size} of memory, not more"])
intent("admin-kill-newest", run="pkill -n {proc}", tags="pkill", say=[
    "(kill|end|stop|terminate) the {proc} (i started last|that was started last|launched most recently)", "(kill|end|stop) (just|only) the (newest|youngest|latest) {proc} [and keep the older ones]", "?i started {proc} once too often, (end|stop|kill) the last one",
    "?the (newest|youngest) {proc} should (go|die|end)", "?only the {proc} that came up last (may die|should end|must go), not its elders"])
intent("admin-unkillable", run="ps -eo pid,stat,wchan,comm | awk '$2 ~ /^D/'", tags="ps awk", say=[
    "?(some process|something) hangs on the disk and can't be killed, which one", "=processes (stuck in|hanging in|waiting for) (i/o|io|disk wait|uninterruptible sleep)", "?which processes (wait for|are blocked on) the disk", "?load is high but the cpu is idle, who is waiting for (io|the disk)",
    "?kill -9 does nothing, list what is stuck in the kernel"])
intent("admin-swap-by-proc", run="grep VmSwap /proc/[0-9]*/status | sort -k 2 -rn | head -n {n}", default={"n": "10"}, tags="grep sort", say=[
    "?(which|what) [{n}] processes (sit in|are in|use the most|fill the) swap", "={n} (biggest|largest) swap users", "?swap is full, (who is in there|who filled it|which processes are swapped out)", "=swap use per process", "rank processes by swap", "?who (uses|has) how much swap"])


@compose("admin-rank", weight=2, tags="ps")
def admin_rank(rng):
    """Processes by any column: threads, virtual memory, cpu time."""
    col, most, words = rng.choice([("nlwp", "(the most threads|most threads)", "(thread count|number of threads)"), ("vsz", "(the most virtual memory|the largest address space)", "(virtual memory|virtual size)"),
                                   ("rss", "(the most physical memory|the largest resident set)", "(resident set|resident size|physical memory)"), ("cputime", "(the most cpu time in total|the most accumulated cpu time)", "(total cpu time|accumulated cpu time|cpu time so far)"),
                                   ("ni", "(the highest nice value|the nicest manners)", "(niceness|nice value)")])
    key = {"cputime": "time"}.get(col, col)
    if rng.random() < .3:
        run = "ps -u {user} -o pid,%s,comm --sort=-%s --no-headers | head -n {n}" % (key, key)
        return ["?which [{n}] of {user}'s processes have " + most, "={user}'s processes by " + words, "rank (what {user} runs|{user}'s processes) by " + words + "[, top {n}]", "={n} processes of {user} with " + most,
                "for {user}, [list] processes ordered by " + words], run, {"n": "10"}
    run = "ps -eo pid,user,%s,comm --sort=-%s --no-headers | head -n {n}" % (key, key)
    return ["?which [{n}] (processes|programs) have " + most, "={n} processes with " + most, "(rank|order|sort) [the] processes by " + words + "[, {n} at most]", "=processes by " + words, "?who has " + most, "top {n} by " + words], run, {"n": "10"}

# ---- services

intent("admin-for-good", run="sudo systemctl disable --now {service}", tags="systemctl", say=[
    "?i don't want {service} any more, neither now nor after (a|the next) (reboot|boot)", "(stop|end) {service} [right] now and keep it from (coming back|starting) (at|on) [the next] boot", "?{service} (should|must) be off now and stay off [after reboots]",
    "stop {service} for good", "{service} off, permanently", "shut {service} down and take it out of the autostart", "(get|take) {service} out of the way, also after a restart [of the machine]"])
intent("admin-for-now", run="sudo systemctl stop {service}", tags="systemctl", say=[
    "?{service} (should|may) rest until (the next boot|the machine restarts|i start it again)", "(halt|quiet|end) [the] [service] {service} for the moment, it may come back at boot", "take {service} down, (just|only) for now", "?{service} is in the way (now|right now), (silence|quiet|halt) the service",
    "{service} off until reboot"])
intent("admin-mask", run="sudo systemctl mask {service}", tags="systemctl", say=[
    "?nobody, not even another (unit|service), (should|may) [be able to] start {service}", "make {service} impossible to start", "?{service} keeps coming back although it is disabled, (forbid it|make it stay dead|block it) [for good]", "(forbid|prevent|bar) any start of [the] [service] {service}[, even by hand]",
    "?{service} must never be started again, not even by hand", "link the unit {service} to dev null"])
intent("admin-at-boot", run="sudo systemctl enable --now {service}", tags="systemctl", say=[
    "?{service} should run from now on, after (every|each) (boot|reboot) as well", "(bring|get) {service} up now and (make sure it comes back|let it come back) after a (reboot|restart)", "?i want {service} (up right away|running now) and (at|on) every boot too",
    "{service} on, now and always", "start {service} today and at every boot"])
intent("admin-dependents", run="systemctl list-dependencies --reverse {service}", tags="systemctl", say=[
    "?(what|which units) (would break|goes down|suffer[s]) (if|when) i stop {service}", "?(what|who|which services) (needs|need|depends on|relies on|pulls in) [the] [service] {service}", "=(units|services) that (need|depend on|require|want) {service}", "?why is {service} started at all, who wants it",
    "dependents of {service}", "=reverse dependencies of [the] [service] {service}"])
intent("admin-slow-boot", run="systemd-analyze blame", tags="systemd-analyze", say=["?which (services|units) take[s] (so long|longest|the most time) (at|during) (boot|startup|start)", "?(boot|startup) is slow, who is to blame", "=seconds that each (service|unit) needs at (boot|startup)", "rank [the] (units|services) by their (boot|startup|start) time", "?(who|what) makes (the|my) (machine|computer|laptop|server) (boot|start) so slowly"])
intent("admin-config-nginx", run="sudo nginx -t", tags="nginx", say=["?did i (break|mess up) the nginx config", "?is my nginx (config|configuration|setup) (ok|valid|correct|sound)", "(check|validate|test|try out) the nginx (config|configuration|settings) (before i reload|without reloading)", "?will nginx (start|come up) with this config", "nginx syntax check"])
intent("admin-config-sshd", run="sudo sshd -t", tags="sshd", say=["?did i (break|mess up) (sshd_config|the sshd config|the ssh server config)", "(check|validate|test) the (sshd|ssh server) (config|configuration) before i (restart|reload|lock myself out)", "?is (sshd_config|my sshd config) (ok|valid|correct)", "sshd syntax check", "?will sshd still start after my (edit|change)"])
intent("admin-bounce", run="sudo systemctl restart {service}", tags="systemctl", say=["(bounce|kick|cycle) [the] [service] {service}", "?{service} (hangs|is stuck|acts up|misbehaves|is acting funny), give it a (kick|fresh start)", "off and on again for [the] [service] {service}", "?{service} needs a (kick|fresh start)", "?did you try turning {service} off and on again, do that"])
intent("admin-reread", run="sudo systemctl reload {service}", tags="systemctl", say=["?{service} (should|must) (take|pick up|read|notice) (the|its|my) new (config|settings) without (a restart|going down|dropping connections)", "let {service} (pick up|take) (the|my) (changed|new) config, no restart", "{service}: new config, no (interruption|restart|downtime)", "make {service} re-read its (config|settings|configuration)", "?my edit to {service}'s config (should count|should take effect) while it keeps (serving|running)"])

_PROPS = [("NRestarts", "how often has {s} been restarted by systemd", "restart count of {s}", "does {s} keep (crashing|dying) and coming back"),
          ("ActiveEnterTimestamp", "since when (is {s} up|has {s} been running)", "(start time|start) of {s}", "when did {s} (come up|start|last start)"),
          ("MemoryCurrent", "how much (memory|ram) does {s} (use|take) [as a whole|with all its processes]", "(memory|ram) use of {s} with all its processes", "how fat is {s}"),
          ("User", "(under|with) (which|what) (account|user) does {s} run", "(account|user) that {s} runs (under|as)", "as whom does {s} run"),
          ("FragmentPath", "where is the unit file of {s}", "(path|place) of the unit file of {s}", "which file defines {s}"),
          ("ExecStart", "(which|what) command does {s} (run|start|execute)", "(start command|command line) of {s}", "how is {s} launched"),
          ("Restart", "(does|will) systemd restart {s} when it (dies|crashes)", "restart policy of {s}", "what happens when {s} (dies|crashes), will it come back"),
          ("TasksCurrent", "how many (tasks|processes and threads) does {s} have", "(task count|number of tasks) of {s}", "how many tasks are in {s}"),
          ("WorkingDirectory", "in (which|what) (folder|directory) does {s} run", "working (folder|directory) of {s}", "where is {s} when it runs, its directory"),
          ("Environment", "(which|what) environment variables does {s} get", "environment of {s}", "what variables are set for {s}"),
          ("ExecMainStatus", "with (which|what) (exit code|status) did {s} (end|exit|die)", "(exit code|exit status) of {s}", "what did {s} exit with"),
          ("Result", "why did {s} (end|stop|die): exit code, signal or timeout", "(result|outcome) of the last run of {s}", "did {s} end by a signal or a timeout")]


@compose("admin-props", weight=2.5, tags="systemctl")
def admin_props(rng):
    """One fact that systemd knows about a service."""
    prop, q, noun, other = rng.choice(_PROPS)
    s = "(the service|the unit|the daemon) {service}"
    return ["?" + q.replace("{s}", s), "=[the] " + noun.replace("{s}", s), "?" + other.replace("{s}", s), "=[the] " + noun.replace("{s}", "{service}") + " according to systemd", "?{service}, the service: " + q.replace("{s}", "it"), "tell me (just|only) the " + noun.replace("{s}", s)], "systemctl show -p " + prop + " --value {service}"

# ---- logs


@compose("admin-journal", weight=3, tags="journalctl")
def admin_journal(rng):
    """A service's log with two or three of: how grave, which boot or since when, how many or backwards."""
    prio = rng.choice([("", "", ""), ("", "", ""), ("-p err ", "(errors|error messages|failures)", "errors"), ("-p warning ", "(warnings and worse|warnings and errors|everything from warnings up)", "warnings and errors"), ("-p crit ", "(critical messages|critical errors)", "critical messages")])
    boot = rng.choice([("", "", ""), ("", "", ""), ("-b ", "(since [the last] boot|in this boot|since the machine came up)", ""), ("-b -1 ", "(in|from|during) the (previous|last) boot", ""),
                       ("", "(since|from) midnight on", " --since today"), ("", "since yesterday", " --since yesterday"), ("", "(in|of|from|over) the (last|past) hour", " --since '1 hour ago'"),
                       ("", "(in|of|from|over) the (last|past) {age}", " --since '{age:minutes} minutes ago'"), ("", "(since|after) {date}", " --since {date}"), ("", "between {time} and {time2}", " --since {time} --until {time2}"), ("", "(since|after) {time}", " --since {time}")])
    how = rng.choice([("", "", ""), ("", "", ""), ("-n {n} ", "(the last|at most|only) {n} [lines]", ""), ("-r ", "(newest first|latest on top|backwards)", "")])
    if boot[2] and "-b" in boot[0]:
        boot = ("", "", "")
    kind = prio[1] or "(log|messages|entries|lines)"
    run = "journalctl " + prio[0] + boot[0] + how[0] + "-u {service}" + boot[2]
    w, h = (" " + boot[1] if boot[1] else ""), (", " + how[1] if how[1] else "")
    return ["=" + kind + " of [the] [service|daemon] {service}" + w + h, "{service}'s " + kind + w + h, "?what did {service} (log|write to its log|say|complain about)" + w + (", " + prio[2] + " only" if prio[2] else "") + h,
            "?(something is|things are) wrong with {service}, (give me|show|i need) (its|the) " + kind + w + h, "from {service}'s log, " + kind + w + h, "(read|go through|pull up|fetch|dig out) (the|all the) " + kind + " (of|from) {service}" + w + h], run

intent("admin-oom", run="sudo dmesg -T | grep -iE 'out of memory|killed process'", tags="dmesg grep", say=["?my (program|process|database|job) (vanished|died) without a word, did the kernel (kill|shoot) it", "?did the (oom killer|kernel) (strike|kill something|kill anything) [lately]", "?who fell victim to the oom killer", "=victims of the (oom|out of memory) killer", "?were processes killed (for lack of|because of missing|because there was no) memory"])
intent("admin-big-logs", run="sudo du -ah /var/log | sort -rh | head -n {n}", default={"n": "10"}, tags="du sort", say=["?which [{n}] logs are (the fattest|the biggest|huge|out of hand)", "?/var/log is (huge|enormous|bursting), what is in it that is so big", "={n} (biggest|largest|fattest) (logs|log files) on this " + BOX, "?logs fill my disk, which ones", "rank [the] system logs by size"])
intent("admin-empty-log", run="truncate -s 0 {log}", tags="truncate", say=["(empty|clear out|blank) [the] log {log} (but keep|without deleting|and leave) the file", "?{log} got (huge|too big), empty it (while the program keeps writing|without removing it|in place)", "{log} down to zero bytes", "?{log} should be empty but still there", "zero [out] the log {log}"])
intent("admin-failed-ips", run="sudo grep 'Failed password' /var/log/auth.log | grep -oE '[0-9]+(\\.[0-9]+){{3}}' | sort | uniq -c | sort -rn", tags="grep sort uniq", say=[
    "?(which|what) addresses (try|keep trying|hammer|knock at) my ssh [and how often]", "=failed ssh logins (per|by|counted by) (address|ip)", "?someone is hammering ssh, from which (addresses|ips)", "(count|tally) failed (logins|passwords|login attempts) (per|by) (ip|address|source)", "=[the] ips that guess passwords on this " + BOX])

# ---- disks, mounts, file systems

intent("admin-which-disk", run="findmnt -T {path}", tags="findmnt", say=["?on (which|what) (disk|partition|device|drive) (does {path} (lie|live|sit)|is {path})", "=[the] (device|partition|mount) (that holds|behind|under) {path}", "?is {path} on its own partition", "?{path}: (which|what) mount is that on, and with which options", "where does {path} physically live", "=mount options that apply to {path}"])
intent("admin-ssd-or-hdd", run="lsblk -d -o NAME,ROTA", tags="lsblk", say=["?(is this|do i have|is it) an ssd or a (spinning|hard|mechanical) (disk|drive)", "?which [of my] (drives|disks) (spin|rotate|are ssds|are solid state)", "ssd or hdd", "?are there [any] (spinning|mechanical|rotating) disks in this " + BOX, "tell (ssds|solid state drives) from (hdds|spinning disks)"])
intent("admin-remount-ro", run="mount -o remount,ro {dir}", tags="mount", say=["(make|turn|set) the mount {dir} read-only [without unmounting it]", "?nothing (should|may) be written to the file system at {dir} any more, switch it to read-only", "remount {dir} (read-only|without write access)", "switch the mounted {dir} to read-only", "freeze the mount {dir} so that it is only readable"])
intent("admin-remount-rw", run="mount -o remount,rw {dir}", tags="mount", say=["?{dir} is mounted read-only, (i need to write there|make it writable|make it read-write)", "?read-only file system says the error, i have to write to {dir}", "(make|turn) the mount {dir} writable [again]", "remount {dir} (read-write|with write access|writable)", "switch the mounted {dir} (back|over) to read-write"])
intent("admin-umount-busy", run="fuser -vm {dir}", tags="fuser", say=["?umount says target is busy, (who|what) (holds|uses|blocks|is using) {dir}", "?why can't i unmount {dir}", "?(who|what|which process) (keeps|is keeping) {dir} (busy|from being unmounted|mounted)", "{dir} is busy, by whom", "=processes that keep the mount {dir} busy"])
intent("admin-mount-all", run="mount -a", tags="mount", say=["mount everything [that stands] in fstab", "?i edited fstab, (apply it|try it out|does it work) without a reboot", "(try|apply) the (new|changed) fstab", "mount all that fstab (lists|names) and is not mounted yet", "bring up all the mounts from fstab"])
intent("admin-nfs", run="sudo mount -t nfs {host}:{dir} {dir2}", tags="mount nfs", say=["mount the (nfs share|export|nfs export) {dir} of {host} (at|on|under) {dir2}", "?{host} exports {dir}, i want it (at|under|on) {dir2}", "(attach|hook up|connect) the nfs folder {dir} from {host} (as|at) {dir2}", "nfs {host} {dir} on {dir2}", "=the nfs share {dir} from {host}, mounted at {dir2}"])
intent("admin-resize", run="sudo resize2fs {path}", tags="resize2fs", say=["?i made the partition {path} larger, [now] (the file system should follow|grow the file system)", "(grow|stretch|extend) the (ext4 file system|file system) on {path} to (fill the partition|all of it|the whole partition)", "?the volume {path} is bigger now but df does not show it", "let the file system on {path} use all of its partition", "fit the ext4 on {path} to its device"])
intent("admin-lvextend", run="sudo lvextend -r -L +{size:find} {path}", tags="lvextend", say=["?the (logical volume|volume) {path} is too small, (add|give it) {size} [with its file system]", "(grow|extend|enlarge) [the] logical volume {path} by {size} [and the file system too]", "{size} more for [the] logical volume {path}", "give the lv {path} another {size}", "add {size} to the lvm volume {path}, file system included"])
intent("admin-raid", run="cat /proc/mdstat", tags="cat proc", say=["?is my raid (ok|healthy|degraded|fine|in sync|complete)", "=[the] (state|status|health) of [the|my] [software] raid", "?how far is the raid (rebuild|resync|sync)", "?did a disk drop out of the raid", "raid (check|status|health)"])
intent("admin-smart", run="sudo smartctl -H {path}", tags="smartctl", say=["?is [the] (disk|drive|ssd) {path} (dying|about to fail|going to die|on its last legs)", "?(should|must) i worry about [the] (disk|drive|ssd) {path}", "?will [the] (disk|drive) {path} (last|fail soon)", "{path} smart verdict", "ask [the] (disk|drive) {path} whether it is well"])
intent("admin-df-real", run="df -h -x tmpfs -x devtmpfs", tags="df", say=["=(disk space|free space|room on the disks) without (tmpfs|the tmpfs lines|ram file systems)", "?how full are the real disks, (not|without) the (tmpfs|virtual|in-memory) ones", "df but (leave out|hide|skip) tmpfs [and devtmpfs]", "(hide|skip) the tmpfs noise in df", "free space on disks, no tmpfs"])
intent("admin-inode-eaters", run="du --inodes -d 1 {dir} | sort -rn", default={"dir": "."}, tags="du", say=["?(no space left on device|it says the disk is full) but df shows room, which folder [(in|under) {dir}] has (all the|so many) (inodes|small files)", "?which (folders|directories) [(in|under) {dir}] (use|eat|take) the most inodes", "=inodes (used by|of|per) each folder [(in|under) {dir}]", "?(who|what) ate (the|all) inodes [(in|under) {dir}]", "rank the folders [(in|under) {dir}] by number of (inodes|files)"])
intent("admin-du-x", run="du -xh -d 1 {dir} | sort -rh", tags="du", say=["?what fills the partition of {dir}, (not counting|without) other mounts", "=space per folder in {dir}, staying on (one|the same) file system", "rank what is in {dir} by size but don't (cross into|follow|count) other (mounts|file systems|disks)", "?{dir} is full, who is it, (mounted disks|other mounts) aside", "du of {dir} without crossing mounts"])
intent("admin-ghost-space", run="sudo lsof +L1", tags="lsof", say=["?i deleted a (huge|big) (log|file) but df still shows the space as (used|taken)", "?which (removed|erased|deleted) files (still take space|are held open|live on)", "?du and df (disagree|don't agree|differ), (what|who) holds on to deleted files", "=open files that are gone from the (disk|folder)", "deleted but still open"])


@compose("admin-mount-opt", weight=1.5, tags="mount")
def admin_mount_opt(rng):
    """Mounting with one or two options."""
    opts = [("ro", "(read-only|without write access)"), ("noexec", "(without letting programs run from it|with no execution allowed)"), ("noatime", "(without noting read times|without access times)"), ("nosuid", "(ignoring suid bits|with suid programs disarmed)"), ("nodev", "(ignoring device files|with no device files)")]
    picked = sorted(rng.sample(range(len(opts)), rng.choice([1, 1, 2])))
    o, words = ",".join(opts[i][0] for i in picked), " and ".join(opts[i][1] for i in picked)
    return ["mount {path} (at|on|under) {dir} " + words, "(attach|hang|hook) [the] (partition|device|stick) {path} (at|under|on) {dir}, " + words, "?i want {path} (at|under) {dir} " + words, words + ": mount {path} (at|on) {dir}", "{path} on {dir}, " + words, "?{path} should be mounted (at|on) {dir}, but " + words], "mount -o " + o + " {path} {dir}"

# ---- users, groups, permissions

intent("admin-no-password", run="sudo awk -F ':' '$2 == \"\" {{ print $1 }}' /etc/shadow", tags="awk", say=["?does (anyone|any account) have (no|an empty) password", "=accounts (without a|with an empty|with no) password", "?which users can log in without (typing|having) a password", "?is there an account that needs no password", "empty passwords, whose"])
intent("admin-kick", run="sudo pkill -KILL -u {user}", tags="pkill", say=["(throw|kick) {user} (off|out of) [the|this] (machine|server|system)", "?{user} (should|must) be logged out [right] now", "(end|close|terminate) [all] {user}'s sessions", "log {user} out (everywhere|by force|now)", "{user} out, all sessions"])
intent("admin-close-account", run="sudo chage -E 0 {user}", tags="chage", say=["?{user} has left the company, (close|shut) the account but keep the files", "(close|shut|suspend) {user}'s account entirely, ssh keys (too|included)", "let the account {user} expire (at once|right now|today)", "?{user} should not get in any more, not even with a key", "expire {user} immediately"])
intent("admin-drop-group", run="sudo gpasswd -d {user} {group}", tags="gpasswd", say=["(throw|kick|take|drop) {user} out of [the] [group] {group}", "?{user} should no longer (be in|belong to) [the group] {group}", "?{user} (has no business|does not belong) in [the group] {group} any more, take them out", "end {user}'s membership (of|in) [the group] {group}", "{group} without {user}"])
intent("admin-join", run="sudo usermod -aG {group} {user}", tags="usermod", say=["?{user} needs to be (in|part of) [the] {group} [group], (without losing|keep) the other groups", "let {user} join [the] [group] {group}", "?{user} (may|should) do what (members of {group}|the {group} group) may", "[also] enrol {user} in [the group] {group}", "{user} into {group}, other groups untouched"])
intent("admin-share-dir", run="chgrp -R {group} {dir} && chmod -R g+rwX {dir} && chmod g+s {dir}", tags="chgrp chmod", say=["?(everyone in|all of|the whole group) {group} should be able to (work|read and write) in {dir}", "(turn|make) {dir} into a shared folder for [the group] {group}", "share {dir} (among|with|between) the members of [group] {group}, new files too", "?{dir} is to be the {group} group's common folder", "{dir}, shared by the group {group}"])
intent("admin-path-perms", run="namei -l {path}", tags="namei", say=["?permission denied on {path}, which folder on the way (blocks|stops) me", "=permissions of every (folder|part|step) (along|on the way to|in) {path}", "?(at|in) which folder do i lose access to {path}", "walk the path {path} and show who may enter what", "{path} step by step with owners"])
intent("admin-key-perms", run="chmod 600 {file}", tags="chmod", say=["?ssh says unprotected private key file, {file} is too open", "?the key {file} is too open for ssh, (close|tighten|fix) it", "(tighten|close) the (key|key file|private key) {file} so that ssh (accepts|takes) it", "?permissions 0644 for {file} are too open, says ssh", "{file} is a private key, permissions please"])
intent("admin-nopasswd", run="echo '{user} ALL=(ALL) NOPASSWD: ALL' | sudo tee /etc/sudoers.d/{user}", tags="tee sudo", weight=.8, say=["?{user} should not be asked for a password by sudo [any more]", "let {user} sudo without (typing|giving|entering) a password", "sudo without password for {user}", "?sudo keeps asking {user} for the password, (stop that|no more of it)", "passwordless sudo for {user}"])
intent("admin-may-sudo", run="sudo -l -U {user}", tags="sudo", say=["?(is {user} allowed to use|may {user} use) sudo [here] [and for what]", "?(which|what) may {user} do as root", "{user}'s sudo (rights|rules|powers)", "=what sudo lets {user} (do|run)", "?does {user} have (admin|root|sudo) (rights|powers)"])


@compose("admin-useradd", weight=1.6, tags="useradd")
def admin_useradd(rng):
    """A new account with what it should have from the start."""
    parts = [(" -s /usr/sbin/nologin", "(that cannot log in|without a login|that nobody can log in to)"), (" -s /bin/zsh", "(with zsh|whose shell is zsh)")][rng.randrange(2)], rng.choice([(" -G {group}", "(in|as member of|belonging to) [the] [group] {group}"), (" -G {group},{group2}", "(in|as member of) {group} and {group2}")]), \
        (" -u {n}", "(with uid|with user id|numbered) {n}"), (" -d {dir}", "(living in|with home|with home folder|at home in) {dir}"), (" -c '{text}'", "(whose real name is|with the full name) {text}"), (" -e {date}", "(until|that ends on|expiring on|that works until) {date}")
    picked = sorted(rng.sample(range(len(parts)), rng.choice([1, 2, 2])))
    shell = "" if 0 in picked else " -s /bin/bash"
    run = "sudo useradd -m" + shell + "".join(parts[i][0] for i in picked) + " {user}"
    said = [parts[i][1] for i in picked]
    rng.shuffle(said)
    w = " and ".join(said)
    return ["(create|add|set up|open|make) [an|the] (account|user|login) {user} " + w, "?i need (an account|a user) {user} " + w, "?{user} is new here, (make|open|set up) an account " + w, "=[a] new (user|account) {user} " + w, w + ": (a|one) new (account|user) {user}", "?{user} needs an account " + w], run

# ---- network: addresses, routes, names

intent("admin-lan-ip", run={"gnu": "hostname -I", "bsd": "ipconfig getifaddr en0"}, tags="hostname", say=["?(at|under) (which|what) address do others on the lan reach (me|this " + BOX + ")", "?(what|which) (address|ip) do i type on my phone to reach this " + BOX, "=my (private|lan|internal) (address|ip), not the public one", "lan address", "?my own ip inside (the house|the office|my network)"])
intent("admin-route-via", run={"gnu": "sudo ip route add {cidr} via {ip}", "bsd": "sudo route add -net {cidr} {ip}"}, tags="ip", say=["(send|steer) (traffic|packets|everything) for {cidr} (to|through|over) the (router|gateway) {ip}", "?{cidr} sits behind {ip}, (add the route|tell the kernel|make it reachable)", "{cidr} by way of {ip}", "?packets to {cidr} should take the hop {ip}", "a route by hand: {cidr}, next hop {ip}"])
intent("admin-which-way", run={"gnu": "ip route get {ip}", "bsd": "route -n get {ip}"}, tags="ip", say=["?(over|through|by) (which|what) interface (do i reach|would i reach|does this " + BOX + " reach) {ip}", "?which way do packets (to|for) {ip} (take|go)", "?with (which|what) source address do i talk to {ip}", "{ip}, by which interface and gateway", "the path the kernel (picks|would choose) for {ip}"])
intent("admin-dhcp-again", run="sudo dhclient -r {name} && sudo dhclient {name}", tags="dhclient", say=["(renew|get a fresh|ask for a new) (lease|dhcp lease|address) (on|for) {name} [from dhcp]", "?{name} got a silly address, ask (dhcp|the router) again", "?{name} lost its address, get one from dhcp again", "release and renew the address of {name}", "new dhcp lease on {name}"])
intent("admin-nm-static", run="sudo nmcli connection modify {name} ipv4.method manual ipv4.addresses {cidr} ipv4.gateway {ip}", tags="nmcli", say=["give [the connection] {name} the (fixed|static) address {cidr} [and|with] [the] gateway {ip}", "?{name} should stop using dhcp and have {cidr}, gateway {ip}", "(fixed|static) address {cidr} on [the connection] {name}, gateway {ip}", "set [the connection] {name} to {cidr} by hand, router {ip}", "?the address of [the connection] {name} must never change again, make it {cidr} with gateway {ip}"])
intent("admin-wifi-pw", run="nmcli device wifi show-password", tags="nmcli", say=["?what was the password of (this|the|my) wifi [again]", "=[the] password of the wifi i am (on|using|connected to)", "?a guest wants (onto|on) the wifi, show the password [and the qr code]", "=a qr code (of|for) my wifi", "wifi password, please"])
intent("admin-dns-compare", run="dig @{ip} {host}", tags="dig", say=["?what does [the name server] {ip} (say|think) about {host}", "ask [the name server|the resolver] {ip} for [the address of] {host}", "?does {ip} (already know|know) {host}", "=[the] answer of {ip} for {host}", "{host} according to [the dns server] {ip}", "resolve {host}, but let {ip} answer"])

# ---- ports, connections, traffic

intent("admin-port-taken", run="lsof -i :{port}", tags="lsof", say=["?port {port} is (taken|in use|occupied), (who has it|by whom|which program has it)", "?address already in use on {port}, (who is it|who sits there|which process)", "?(who|what) (sits|squats|lives) on [port] {port}", "?my server can't bind to {port}, (who is there already|why)", "=[the] (occupant|owner|user) of port {port}", "{port} taken, by what"])
intent("admin-port-free", run={"gnu": "ss -tln 'sport = :{port}'", "bsd": "lsof -nP -iTCP:{port} -sTCP:LISTEN"}, tags="ss", say=["?is [port] {port} (free|still free|unused|available) [here]", "?can i (use|take|bind to) port {port}", "?does anything (listen|answer) on [local] port {port} [here]", "(see|check) (if|whether) port {port} is (free|taken) on this " + BOX, "{port} free or not"])
intent("admin-port-free-up", run="kill $(lsof -t -iTCP:{port} -sTCP:LISTEN)", tags="kill lsof", say=["?i need port {port}, (get rid of|throw out|end) whatever has it", "(free|vacate|clear|release) port {port}", "(throw|kick) (the process|the program|whoever is there) off port {port}", "?port {port} should be free again", "?an old server still sits on {port}, end it"])
intent("admin-exposed", run={"gnu": "sudo ss -tulnp", "bsd": "sudo lsof -nP -i -sTCP:LISTEN"}, tags="ss", say=["?what (is open to|do i offer|does this " + BOX + " offer) [to] the (network|outside|world)", "?which programs wait for (connections|visitors)", "=everything that (accepts|waits for) connections, with the program", "?(which|what) doors are open on this " + BOX, "=open ports with the programs behind them", "ports, programs, protocols"])
intent("admin-conns-of-proc", run=["lsof -nP -a -i -p {pid}", "lsof -nP -a -i -c {proc}"], tags="lsof", say=["?(to|with) whom does [the program] {proc} talk [over the network]", "=network connections of [the program] {proc}", "?does {proc} phone home, (list|show) its connections", "{proc}'s sockets", "?(which|what) (hosts|addresses) is [process|pid] {pid} connected to", "=[network] connections of [process|pid] {pid}", "?does process {pid} use the network"])
intent("admin-reach-port", run="nc -zv {host} {port}", tags="nc", say=["?(can i|does this machine) (get through|reach|connect) to [port] {port} (on|of|at) {host}", "?is a firewall between me and {host}:{port}", "(knock|try) (at|on) port {port} of {host}", "?does {host} (answer|let me in) on [port] {port}", "{host} {port} reachable or not"])
intent("admin-lan-scan", run="nmap -sn {cidr}", tags="nmap", say=["?(who|what|which devices) else is (on|in) (my|the|this) (network|lan) {cidr}", "?which addresses in {cidr} are (taken|alive|in use)", "=devices (in|on) {cidr}", "?i can't find my printer, who (answers|is there) in {cidr}", "sweep {cidr} for (devices|machines|hosts that answer)", "=hosts alive in {cidr}"])


@compose("admin-ss", weight=2, tags="ss")
def admin_ss(rng):
    """Connections by state and by where to."""
    st, words = rng.choice([("established", "(open|live|established)"), ("established", "(current|active|existing)"), ("time-wait", "(waiting|time-wait|timed wait)"), ("close-wait", "(close-wait|half closed)"), ("syn-sent", "(pending|not yet answered|syn-sent)"), ("syn-recv", "(half open|half-open|syn-recv)")])
    end, where = rng.choice([("'sport = :{port}'", "(on|at) my port {port}"), ("'sport = :{port}'", "that came in on [port] {port}"), ("'dport = :{port}'", "(to|towards) port {port} of (others|other machines|anyone)"), ("'dport = :{port}'", "that go out to port {port}"), ("dst {ip}", "(with|to) {ip}"), ("dst {cidr}", "with (anyone|machines) in {cidr}"), ("src {ip}", "from my address {ip}")])
    run = "ss -tn state %s %s" % (st, end)
    if rng.random() < .35:
        return ["?how many %s [tcp] connections are there %s" % (words, where), "=[the] number of %s [tcp] connections %s" % (words, where), "(count|tally|add up) [the] %s connections %s" % (words, where), "%s connections %s, only (how many|the count)" % (words, where)], run.replace("-tn", "-Htn") + " | wc -l"
    return ["=%s [tcp] connections %s" % (words, where), "?(which|what) %s connections are there %s" % (words, where), "?are there [any] %s connections %s" % (words, where), "(only|just) [the] %s tcp connections %s" % (words, where), "(pick|filter) out the %s connections %s" % (words, where)], run


@compose("admin-tcpdump", weight=2, tags="tcpdump")
def admin_tcpdump(rng):
    """Listening in with two or three of: interface, host, port, protocol, how many, where to."""
    dev = rng.choice([("", ""), (" -i {name}", " (on|at|passing) [the] interface {name}"), (" -i any", " on (every interface|all interfaces)")])
    num = rng.choice([("", ""), ("", ""), (" -c {n}", ", {n} packets")])
    out = rng.choice([("", ""), ("", ""), (" -w {file}", " (into|to) {file}")])
    e, w = rng.choice([("host {host} and port {port}", "(to and from|with|exchanged with) {host} on port {port}"), ("src {host}", "(that comes|coming) from {host}"), ("dst {host}", "(that goes|going) to {host}"), ("net {cidr}", "(to and from|of) the (network|subnet) {cidr}"),
                       ("udp port {port}", "over udp on port {port}"), ("tcp port {port}", "over tcp on port {port}"), ("not port {port}", "(except|other than|but not) port {port}"), ("icmp", "(of pings|that is icmp|made of pings)"), ("arp", "(of arp|that is arp)"), ("port 53", "(of dns|that is dns|made of dns lookups)")])
    run = "sudo tcpdump -n" + dev[0] + num[0] + out[0] + " " + e
    m = w + dev[1] + num[1]
    if out[0]:
        return ["(capture|record|save) [the] traffic " + w + dev[1] + out[1] + num[1], "?i want the (traffic|packets) " + m + ", (recorded|saved|written)" + out[1], "?{file} should (get|receive) the packets " + m, "(dump|log) packets " + m + out[1]], run
    return ["(watch|sniff|listen to|look at) [the] (traffic|packets) " + m, "=[the] (traffic|packets) " + m, "?(what|which) traffic is there " + m, "?i (want|need) to see the packets " + m, "(debug|follow) the traffic " + m], run

# ---- firewall

intent("admin-fw-default", run="sudo ufw default deny incoming", tags="ufw", say=["?by default nobody should get in (from outside|through the firewall)", "(refuse|reject|block|deny) (all incoming|everything incoming|whatever comes in) unless (a rule allows it|i allow it)", "make the firewall closed by default [for incoming traffic]", "firewall closed unless i open something", "?strangers stay outside unless a rule lets them in, set that as the firewall's default"])
intent("admin-ipt-unblock", run="sudo iptables -D INPUT -s {ip} -j DROP", tags="iptables", say=["?{ip} was blocked with iptables, let it in again", "(unblock|unban|readmit|pardon) {ip} in iptables", "(lift|undo) the iptables block (on|of|against) {ip}", "?iptables should no longer drop {ip}", "(remove|take out) the iptables rule that drops [everything from] {ip}"])


@compose("admin-ufw", weight=2, tags="ufw")
def admin_ufw(rng):
    """Rules by who, where, how; and taking them back."""
    verb = rng.choice(["allow", "allow", "deny", "reject"])
    src, who = rng.choice([("{ip}", "{ip}"), ("{cidr}", "(the subnet|the network) {cidr}")])
    proto = rng.choice(["", "tcp", "udp"])
    run = "sudo ufw %s from %s to any port {port}%s" % (verb, src, " proto " + proto if proto else "")
    p = (proto + " " if proto else "")
    if rng.random() < .3:
        run = run.replace("ufw ", "ufw delete ")
        word = {"allow": "allows", "deny": "denies", "reject": "rejects"}[verb]
        return ["(take back|remove|drop|undo) the (ufw|firewall) rule that %s %s [on] %sport {port}" % (word, who, p), "?the (ufw|firewall) rule that %s %s on %sport {port} is not needed any more" % (word, who, p), "delete the rule: %s %s to %sport {port}" % (verb, who, p)], run
    if verb == "allow":
        return ["(let|admit) %s (in to|in on|through to) %sport {port}" % (who, p), "?%s (may|should be able to) (reach|connect to|use) %sport {port} [through the firewall]" % (who, p), "open %sport {port} (for|to) %s (only|alone|and nobody else)" % (p, who), "%sport {port} (open|is open) for %s" % (p, who)], run
    if verb == "deny":
        return ["(keep|shut|lock) %s (out of|away from) %sport {port}" % (who, p), "?%s (must not|should not) (reach|connect to|get at) %sport {port}" % (who, p), "close %sport {port} (for|to) %s (only|but leave it open for the others)" % (p, who), "%sport {port} (closed|shut) for %s" % (p, who)], run
    return ["(reject|turn away) %s at %sport {port} [with an error instead of silence]" % (who, p), "?%s should get a refusal, not silence, on %sport {port}" % (who, p), "answer %s with a rejection on %sport {port}" % (who, p)], run

# ---- ssh, scp, rsync

intent("admin-forget-host", run="ssh-keygen -R {host}", tags="ssh-keygen", say=["?remote host identification has changed, it says, {host} was reinstalled", "(forget|drop) the [old] (host key|identity) of {host}", "?{host} got a new (key|system) and ssh refuses, (clear|drop) the old key", "?ssh warns of a man in the middle since i reinstalled {host}", "{host} out of known_hosts"])
intent("admin-ssh-why", run="ssh -vvv {host}", tags="ssh", say=["?{host} refuses my key, (why|show every step|in full detail)", "?ssh to {host} hangs, (where|at which step)", "connect to {host} with (all the|the most|maximum) debug output", "?permission denied \\(publickey\\) from {host}, show what is tried", "ssh {host}, as talkative as possible"])
intent("admin-key-add", run="cat {file} | ssh {host} 'cat >> ~/.ssh/authorized_keys'", tags="ssh", say=["(append|add) the public key [in] {file} to the (allowed|authorized) keys on {host}", "?whoever has the key {file} should get into {host}", "?a colleague sent me {file}, let that key in on {host}", "put {file} among the authorized keys of {host}", "?{host} should accept the public key (in|from) {file}"])
intent("admin-tunnel-db", run="ssh -N -L {port}:localhost:{port2} {host}", tags="ssh", say=["?{host}'s database listens on its own {port2} only, i want to reach it here (at|on) {port}", "?what runs on [port] {port2} of {host} should (appear|be reachable) (here|on my side) (at|on|as) [port] {port}", "?my port {port} should lead to {port2} (on|of) {host}", "tunnel from here, {port}, to {host}, {port2}", "(bring|forward) {port2} of {host} to my own [port] {port}"])
intent("admin-tunnel-back", run="ssh -N -R {port}:localhost:{port2} {host}", tags="ssh", say=["?people on {host} should reach my [local] port {port2} (at|as|under) [its] port {port}", "(expose|publish|show) my [local] port {port2} on {host} (as|at|under) port {port}", "?let {host} see my dev server on {port2}, there as [port] {port}", "?port {port} of {host} should lead back to my {port2}", "(lend|give) {host} its own [port] {port} that ends at my {port2}"])


@compose("admin-rsync", weight=3, tags="rsync")
def admin_rsync(rng):
    """Two folders, here or there, with one or two wishes."""
    wish = rng.choice([(" --delete", "(and remove there what is gone here|deleting what no longer exists here|as an exact copy)"), (" --exclude='{name3}'", "(leaving out|except|without|but not) {name3}"), (" --exclude='*.{ext}'", "(leaving out|except|without|but no) {ext} files"),
                       (" --bwlimit={n}", "(at no more than|with at most|slowed to|using only) {n} (kb|kilobytes) (a|per) second"), (" --partial", "(so that broken transfers can go on|keeping half sent files|resumable)"), (" --ignore-existing", "(but never overwrite|without touching|skipping) what is (already there|there already)"),
                       (" -u", "(unless the other side is newer|but keep newer files there)"), (" --remove-source-files", "(and delete the originals|and remove what was sent|moving instead of copying)"), (" -n", "(as a dry run|but only pretend|as a rehearsal|without really doing it)"), (" -c", "(comparing by checksum|going by content, not date)"),
                       (" --max-size={size:bytes}", "(but nothing over|skipping files over|no file above) {size}"), (" --progress", "(with progress|showing how far it is)"), (" -e 'ssh -p {port}'", "(over ssh port {port}|where ssh is on {port})")])
    two = rng.choice([("", ""), ("", ""), (" --delete", ", deleting what is gone here")])
    if two[0].strip() == wish[0].strip() or wish[0] in (" --ignore-existing", " --remove-source-files"):
        two = ("", "")
    pull = rng.random() < .35
    if pull and wish[0] == " --delete":
        wish, two = (" --delete", "(and remove here what is gone there|as an exact copy)"), ("", "")
    elif pull:
        two = ("", "")
    a, b = ("{host}:{dir}", "{dir2}") if pull else ("{dir}", "{host}:{dir2}")
    run = "rsync -avz%s%s %s %s" % (wish[0], two[0], a, b)
    w = wish[1] + two[1]
    if pull:
        return ["(fetch|pull|get|bring) {dir} from {host} (into|to) {dir2} with rsync, " + w, "(sync|mirror|update) {dir2} from {dir} (on|of) {host} " + w, "?{dir2} here should (follow|match) {dir} on {host}, " + w, w + ": rsync {dir} of {host} to {dir2}"], run
    return ["(sync|mirror|push|send) {dir} to {dir2} on {host} " + w, "(update|refresh) {dir2} on {host} from {dir} " + w, "?{dir2} on {host} should (follow|match|look like) {dir}, " + w, w + ": rsync {dir} to {dir2} on {host}", "rsync {dir} over to {host}, folder {dir2}, " + w], run


@compose("admin-over-there", weight=3, tags="ssh")
def admin_over_there(rng):
    """The same small questions, asked about another machine."""
    run, q, noun = rng.choice([
        ("free -h", "how much memory is (free|left) on {host}", "memory use of {host}"), ("df -h", "how full are the disks (of|on) {host}", "free disk space on {host}"), ("uname -r", "which kernel does {host} run", "kernel version of {host}"),
        ("cat /etc/os-release", "which (linux|distribution|os) does {host} run", "distribution of {host}"), ("nproc", "how many cores does {host} have", "number of cores of {host}"), ("systemctl --failed", "which (units|services) have failed on {host}", "failed units (on|of) {host}"),
        ("ss -tln", "which tcp ports are open on {host} itself", "listening tcp ports of {host}, seen from inside"), ("who", "who is logged in on {host}", "people logged in on {host}"), ("last -n {n}", "who were the last {n} to log in on {host}", "last {n} logins on {host}"),
        ("date", "what time is it on {host}", "clock of {host}"), ("du -sh {dir}", "how big is {dir} on {host}", "size of {dir} on {host}"), ("ls -l {dir}", "what is in {dir} on {host}, in detail", "detailed listing of {dir} on {host}"), ("ls {dir}", "what is in {dir} on {host}", "contents of {dir} on {host}"),
        ("tail -n {n} {log}", "what are the last {n} lines of {log} on {host}", "last {n} lines of {log} on {host}"), ("cat {file}", "what does {file} on {host} say", "contents of the file {file} on {host}"), ("journalctl -n {n} -u {service}", "what did {service} log last on {host}, {n} lines", "last {n} journal lines of {service} on {host}"),
        ("systemctl is-active {service}", "is {service} active on {host}, yes or no", "state of {service} on {host} in one word"), ("crontab -l", "which cron jobs do i have on {host}", "cron jobs of mine on {host}"), ("pgrep -a {proc}", "is {proc} running on {host}", "{proc} processes on {host}"),
        ("lsblk", "which disks does {host} have", "disks and partitions of {host}"), ("ip -br addr", "which addresses does {host} have", "addresses of {host}, from inside"), ("uptime", "how long has {host} been up", "load and uptime of {host}"), ("docker ps", "which containers run on {host}", "running containers on {host}"),
        ("grep -n '{word}' {log}", "", "lines with {word} in {log} on {host}")])
    if "'" in run:
        cmd = "ssh {host} \"" + run + "\""
    else:
        cmd = "ssh {host} '" + run + "'" if " " in run else "ssh {host} " + run
    say = ["=[the] " + noun, "(log in and check|find out over ssh|look up over ssh|ask over ssh for) the " + noun, noun + ", (over|by|via) ssh", "=[the] " + noun + " (from here|without logging in there)"]
    return say + (["?" + q, "?" + q + " (over|via) ssh"] if q else ["?are there " + noun]), cmd

# ---- time and plans

intent("admin-cron-drop", run="crontab -l | grep -v '{word}' | crontab -", tags="crontab", say=["(drop|remove|take out|strike) the cron (job|jobs|line|lines) (with|about|containing|that mentions) {word}", "?the job {word} should no longer be in my crontab", "my crontab without [the lines with] {word}", "(unschedule|cancel) [the] cron job {word}", "?cron should forget {word}"])
intent("admin-timers-next", run="systemctl list-timers", tags="systemctl", say=["?what will systemd (start|run|do) next [and when]", "?which timer (fires|goes off|runs) next", "=what is coming up by timer", "=upcoming timer runs", "timers and when they fire"])
intent("admin-at-cmd", run="echo '{cmd}' | at {time}", tags="at", say=["?{cmd} should (run|start|happen) once at {time}", "(queue|plan) {cmd} for {time} [today]", "{time}: {cmd}, (once|one time only|just once)", "?at {time}, not before, run {cmd}", "do {cmd} a single time at {time}"])
intent("admin-at-in-cmd", run="echo '{cmd}' | at now + {age:minutes} minutes", tags="at", say=["?{cmd} should (run|start|happen) in {age} [from now], even if i log out", "(queue|plan) {cmd} for in {age}", "{age} from now: {cmd}, [just] once", "let at run {cmd} in {age}", "(start|run) {cmd} once, {age} from now, by at"])
intent("admin-boot-time", run={"gnu": "uptime -s", "bsd": "sysctl -n kern.boottime"}, tags="uptime", say=["?(when|at what moment) was (this|the) " + BOX + " (booted|switched on|started) [last]", "=[the] moment of the last boot", "?did it reboot last night, since when is it up", "date and time of the (last|latest) boot", "?since what (hour|date) has this " + BOX + " been running without a break"])
intent("admin-shutdown-cancel", run="sudo shutdown -c", tags="shutdown", say=["?(stop|wait), i don't want it to (go down|shut down|reboot) (after all|any more)", "(call off|abort|forget) the (planned|scheduled|pending) (shutdown|reboot|power off)", "stay (up|on), no shutdown", "?a shutdown is (pending|planned), call it off", "(revoke|withdraw) the [pending] shutdown"])


@compose("admin-cron", weight=2.5, tags="crontab")
def admin_cron(rng):
    """A command, when, and what becomes of its output."""
    spec, when = rng.choice([("0 */{n} * * *", "every {n} hours"), ("*/{n} * * * *", "every {n} minutes"), ("@hourly", "(every hour|once an hour|hourly)"), ("@daily", "(every midnight|once a day|daily)"), ("@weekly", "(once a week|weekly)"), ("@reboot", "(after each boot|whenever the machine comes up|at startup)"),
                             ("{time:minute} {time:hour} * * *", "(every day|daily|each day) at {time}"), ("{time:minute} {time:hour} * * 1-5", "(on workdays|monday to friday|on weekdays) at {time}"), ("{time:minute} {time:hour} * * 0", "(on sundays|every sunday) at {time}"),
                             ("{time:minute} {time:hour} * * 1", "(on mondays|every monday) at {time}"), ("{time:minute} {time:hour} 1 * *", "(on the first of the month|on the first of every month) at {time}"), ("0 9-17 * * 1-5", "every hour from 9 to 17 on (workdays|weekdays)"), ("30 * * * *", "(at half past every hour|every hour at half past)"),
                             ("0 */2 * * *", "every (other|second) hour"), ("0 0 1 1 *", "(every new year|on january first|on the first of january)"), ("0 0 */2 * *", "every (other|second) day"), ("0 12 * * *", "(every noon|at noon each day|daily at noon)")])
    out, what = rng.choice([("", ""), ("", ""), (" >> {log} 2>&1", ", (with everything it prints|its output and errors|output) (going to|appended to|in) {log}"), (" > /dev/null 2>&1", ", (and throw away what it prints|without mails|silently|output thrown away)")])
    run = "(crontab -l 2>/dev/null; echo '" + spec + " {cmd}" + out + "') | crontab -"
    return ["?{cmd} should run " + when + what, "(let|have) cron (do|run) {cmd} " + when + what, when + ": {cmd}" + what + " [as a cron job]", "(put|enter) {cmd} (in|into) my crontab, " + when + what, "?i want {cmd} to (happen|run) by itself " + when + what, "(schedule|plan) {cmd} " + when + what, "(cron line|crontab entry|cron job) for {cmd} " + when + what], run

# ---- hardware, boot, kernel

intent("admin-temps", run={"gnu": "sensors", "bsd": "sudo powermetrics --samplers smc -n 1"}, tags="sensors", say=["?is (this|my) " + BOX + " (overheating|too hot|running hot)", "?how hot (is it|does it get) in (there|the case)", "=(degrees|temperatures) and fan speeds [inside]", "?do the fans (turn|spin) and how warm is the (cpu|chip|board)", "inside temperature"])
intent("admin-serial", run={"gnu": "sudo dmidecode -s system-serial-number", "bsd": "system_profiler SPHardwareDataType | grep Serial"}, tags="dmidecode", say=["?the vendor wants the serial number (of this|of my) " + BOX, "=[the] (serial number|service tag) of this " + BOX, "?(what|which) serial number has this " + BOX + ", without turning it over", "service tag, please", "machine's serial"])
intent("admin-ram-sticks", run="sudo dmidecode -t memory", tags="dmidecode", say=["?can i (put in|add) more (ram|memory), are there free slots", "?(which|what) ram sticks are in (here|this " + BOX + "), what size and speed", "=[the] memory (modules|sticks), slot by slot", "?ddr3 or ddr4, and how many slots are free", "ram slots and what is in them"])
intent("admin-governor", run="cat /sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", tags="cat sys", say=["?is the cpu in (powersave or performance|performance or powersave) mode", "?(what|which) (frequency governor|cpu governor) is (active|in force)", "=[the] cpu governor", "?is the processor held back to save power", "powersave or performance [governor]"])
intent("admin-governor-fast", run="sudo cpupower frequency-set -g performance", tags="cpupower", say=["?the cpu should not save power any more, (full speed|all out)", "(put|switch) the (cpu|processor) (to|into) performance mode", "?i don't care about the battery, let the cores run at full clock", "performance governor, please", "(maximum clock|top speed) for all cores, never mind the power"])
intent("admin-cmdline", run="cat /proc/cmdline", tags="cat proc", say=["?with (which|what) (parameters|options|arguments) (was|did) the kernel (booted|start)", "=[the] (kernel command line|boot parameters)", "?did my (grub|boot) option make it to the kernel", "boot options of the running kernel", "?is quiet splash (still|really) among the boot parameters"])
intent("admin-old-kernels", run="dpkg -l 'linux-image*' | grep '^ii'", tags="dpkg grep", say=["?/boot is full, which kernels are (there|still installed)", "?(how many|which) kernels (lie around|are installed|do i have)", "=[all] installed kernels", "?are there old kernels (left over|i can remove)", "kernels on this " + BOX])
intent("admin-grub", run="sudo update-grub", tags="update-grub", say=["?i edited /etc/default/grub, (make it count|apply it|what now)", "(rebuild|regenerate|refresh) the (grub menu|boot menu|grub config)", "?the boot menu should find my other system [again]", "?grub should take my new settings", "?new timeout in /etc/default/grub, make grub (notice|use it)"])
intent("admin-to-firmware", run="sudo systemctl reboot --firmware-setup", tags="systemctl", say=["(reboot|restart) (into|straight to) the (bios|uefi|firmware) (setup|settings|menu)", "?i never hit the key in time, (boot|take me) into the bios setup [next time]", "?at the next boot i want to be in the (firmware|bios|uefi) setup, right away", "bios setup, now", "next boot: the uefi settings, please"])
intent("admin-blacklist", run="echo 'blacklist {name}' | sudo tee /etc/modprobe.d/{name}.conf", tags="tee", say=["?the (module|driver) {name} must not load (at boot|by itself|on its own) any more", "blacklist [the] [kernel] (module|driver) {name}", "(keep|stop) the [kernel] (module|driver) {name} from loading (at boot|by itself)", "{name} on the module blacklist", "never load [the] [kernel] module {name} [automatically] again"])
intent("admin-sysctl-keep", run="echo '{name} = {n}' | sudo tee /etc/sysctl.d/99-local.conf", tags="tee sysctl", say=["?{name} should be {n} after (a reboot|every reboot) too", "set the kernel (parameter|setting) {name} to {n} (for good|permanently|across reboots)", "(keep|persist) {name} at {n} in sysctl.d", "?i set {name} to {n} with sysctl and it is lost at reboot, make it stay", "{name} = {n} in sysctl, permanently"])
intent("admin-why-reboot", run="last -x -n {n} reboot shutdown", default={"n": "10"}, tags="last", say=["?did (this|the|my) " + BOX + " crash or was it shut down (properly|cleanly)", "=the last [{n}] (boots and shutdowns|reboots and shutdowns)", "?when was it (shut down and started|turned off and on) the last {n} times", "?why was the server down last night, list reboots and shutdowns", "=the last {n} times this " + BOX + " went down or came up"])

# ---- packages

intent("admin-apt-try", run="apt install -s {pkg}", tags="apt", say=["?what would (come along|be pulled in) if i installed {pkg}", "(pretend|simulate|rehearse) (installing|the install of) {pkg}", "?would installing {pkg} (remove|break) anything", "install {pkg}, but only (on paper|as a dry run|as a rehearsal)", "=what an install of {pkg} would change"])
intent("admin-apt-lock", run="sudo lsof /var/lib/dpkg/lock-frontend", tags="lsof", say=["?could not get lock /var/lib/dpkg, (who has it|who is in the way)", "?apt says another process is using it, (which one|who)", "?(who|what|which process) holds the (apt|dpkg) lock", "apt is locked, by what", "=the process that blocks apt"])
intent("admin-apt-why", run="apt rdepends --installed {pkg}", tags="apt", say=["?why is {pkg} on (my|this) " + BOX + ", who needs it", "?(which|what) [of my] installed packages (need|depend on|want) {pkg}", "?can {pkg} go or does something [installed] need it", "=installed packages that need {pkg}", "{pkg}, wanted by which installed packages"])
intent("admin-apt-security", run="apt list --upgradable 2>/dev/null | grep security", tags="apt grep", say=["=security (updates|fixes) waiting [to be installed]", "?are there (security holes to patch|open security updates|security fixes to install)", "?which updates are security (ones|fixes)", "pending security updates, leave out the rest", "(only|just) the security updates among [all] the (upgrades|upgradable packages)"])
intent("admin-apt-versions", run="apt-cache madison {pkg}", tags="apt-cache", say=["?(which|what) versions of {pkg} (can i choose from|could i install|do the repos offer)", "=[all] (versions|releases) of {pkg} (on offer|to choose from|in the repositories)", "?is there an older {pkg} in the repos", "{pkg}, every version apt can get", "(compare|list) the {pkg} versions that the repositories carry"])
intent("admin-apt-version", run="sudo apt install {pkg}={word}", tags="apt", say=["install {pkg} in [exactly] version {word}", "?the new {pkg} is broken, go back to [version] {word}", "?i need {pkg} {word} and no other version", "(downgrade|pin|set) {pkg} to [version] {word} with apt", "{pkg} at version {word}"])
intent("admin-dpkg-rc", run="dpkg -l | grep '^rc'", tags="dpkg grep", say=["=packages that are (gone|removed) but left their config behind", "?(which|what) removed packages still have config files (here|lying around)", "=(leftovers|left over configs) of removed packages", "removed but not purged", "?what did removed packages leave in /etc"])
intent("admin-apt-file", run="apt-file search {file}", tags="apt-file", weight=.9, say=["?in which package, installed or not, is {file}", "?{file} is missing, what would i have to install to get it", "?configure says {file} not found, (which|what) package brings it", "=packages in the repos that contain {file}", "(look up|find out) which package would (bring|provide) {file}"])
intent("admin-dpkg-verify", run="dpkg -V {pkg}", tags="dpkg", say=["?has (someone|anybody) (tampered with|changed) the files of [the package] {pkg}", "?are {pkg}'s files still as they were shipped", "(verify|compare) the files of [the package] {pkg} against the (package|checksums)", "=files of {pkg} that are no longer original", "{pkg}, files changed since the install"])
intent("admin-needrestart", run="sudo needrestart", tags="needrestart", say=["?(what|which services) must i restart after the (update|upgrade)", "?do programs still use old libraries [after the upgrade]", "=services that run with outdated libraries", "?i upgraded openssl, who still has the old one loaded", "?which daemons need a restart for the new libraries"])
intent("admin-apt-save-list", run="apt-mark showmanual > {file}", tags="apt-mark", say=["?i am going to reinstall, (note|write) down in {file} what i installed", "(save|write|note) the names of my [own] packages (to|in|into) {file}", "?{file} should list [all] the packages i chose myself", "my manually installed packages into {file}", "(note|list) what i installed by hand, not the dependencies, (in|into) {file}"])
intent("admin-apt-from-list", run="xargs -a {file} sudo apt install", tags="xargs apt", say=["install (all|everything) [that is] (listed|named) in {file}", "?{file} has package names, (install them|get them all)", "(put|bring) the packages of {file} on this " + BOX, "every package in the list {file}, installed", "(feed|hand) the names in {file} to apt [install]"])
intent("admin-apt-recent", run="grep ' install ' /var/log/dpkg.log | tail -n {n}", default={"n": "10"}, tags="grep tail", say=["?(which|what) [{n}] packages (came in|were installed) (last|most recently)", "?something broke today, what did i (last install|install last)", "={n} (latest|most recent) package installs", "=recently installed packages [{n} of them]", "newest packages on this " + BOX])
intent("admin-alternatives", run="sudo update-alternatives --config {name}", tags="update-alternatives", weight=.9, say=["?there are several {name}, let me choose the default [one]", "(choose|switch|pick) which {name} is the (system default|default)", "?{name} should point to another version, ask me which", "alternatives for {name}", "(set|change) the default {name} (by|from) a menu"])

# ---- waste and worse, as literally asked: the verdict is the program's


@compose("admin-lang-delete", weight=2, tags="perl ruby node python3 php")
def admin_lang_delete(rng):
    """Deleting by way of a programming language."""
    lang, tree, one, many = rng.choice([
        ("perl", "perl -MFile::Path=remove_tree -e 'remove_tree(\"{dir}\")'", "perl -e 'unlink \"{file}\"'", "perl -e 'unlink glob \"*.{ext}\"'"),
        ("ruby", "ruby -rfileutils -e 'FileUtils.rm_rf(\"{dir}\")'", "ruby -e 'File.delete(\"{file}\")'", "ruby -e 'File.delete(*Dir.glob(\"*.{ext}\"))'"),
        ("node", "node -e 'fs.rmSync(\"{dir}\", {{ recursive: true, force: true }})'", "node -e 'fs.unlinkSync(\"{file}\")'", "node -e 'fs.readdirSync(\".\").filter(f => f.endsWith(\".{ext}\")).forEach(f => fs.unlinkSync(f))'"),
        ("python", "python3 -c 'import shutil; shutil.rmtree(\"{dir}\")'", "python3 -c 'import os; os.remove(\"{file}\")'", "python3 -c 'import glob, os; [os.remove(f) for f in glob.glob(\"*.{ext}\")]'"),
        ("php", None, "php -r 'unlink(\"{file}\");'", "php -r 'array_map(\"unlink\", glob(\"*.{ext}\"));'")])
    what, run = rng.choice([w for w in (("(the folder {dir} and all in it|the whole folder {dir}|the tree {dir})", tree), ("[the file] {file}", one), ("(all {ext} files|every {ext} file|the {ext} files) here", many)) if w[1]])
    said = {"node": "(node|nodejs|javascript)", "python": "(python|python3|a line of python)", "perl": "(perl|a perl one-liner)", "ruby": "(ruby|a ruby one-liner)", "php": "php"}[lang]
    return ["(delete|remove|erase|wipe|destroy) " + what + " (with|using|by means of|by way of|from) " + said, "?rm is not allowed, let " + said + " (delete|remove|wipe) " + what, "(use|take|let) " + said + " [instead of rm] to (get rid of|delete|remove) " + what,
            said + ": (delete|remove|unlink) " + what, "?(without rm|not by rm), " + what + " should (go|be deleted|disappear) by way of " + said], run

intent("admin-burn-cores", run="for i in $(seq $(nproc)); do yes > /dev/null & done", tags="yes", weight=.9, say=["keep (every|each) (core|processor|cpu) (busy|at full load|at 100 percent) [doing nothing useful]", "?all [my] (cores|cpus|processors) should (sweat|glow|be at full tilt)", "(peg|max out|saturate) (every core|all cores|each processor)", "(make|let) the fans howl by keeping every core spinning", "burn cpu on all cores in the background"])
intent("admin-burn-time", run="stress --cpu {n} --timeout {age:seconds}", tags="stress", weight=.9, say=["(torture|stress|load|exercise) {n} (cores|cpus|processors) for {age}", "?{n} cores should be (kept busy|under full load) for {age}", "={age} of full load on {n} cores", "(heat up|load up) {n} cpus for {age} [with stress]", "does my cooler cope with {n} busy cores for {age}, try it"])
intent("admin-hold-ram", run="stress --vm 1 --vm-bytes {size:find} --vm-keep", tags="stress", weight=.8, say=["(occupy|hog|hold|sit on) {size} of (memory|ram)", "?{size} of ram should be (blocked|occupied|gone), just to see what happens", "use {size} of memory for nothing", "(allocate|grab) {size} of memory and never let go", "{size} of dead weight in (ram|memory)"])
intent("admin-grow-ram", run="tail /dev/zero", tags="tail", weight=.7, say=["let one process grow in memory until the kernel kills it", "(provoke|trigger|test) the oom killer", "?a process should swallow memory till the oom killer comes", "swallow memory till it bursts", "?i want to watch the oom killer at work, feed it a greedy process"])
intent("admin-fill-zero", run="cat /dev/zero > {file}", tags="cat", weight=.9, say=["write zeros (into|to) {file} until (nothing fits any more|no space is left|the partition bursts|the disk is full)", "let {file} grow (until the disk is full|without end|till there is no room left)", "?{file} should swallow (all free space|whatever space is left|the rest of the partition)", "pour zeros into {file} without stopping", "no free byte should be left, put zeros in {file}"])
intent("admin-fill-files", run="for i in $(seq {n}); do touch {dir}/$i; done", tags="touch", weight=.8, say=["(litter|flood|clutter|swamp) {dir} with {n} (empty|useless) files", "?{dir} should be (full of|swamped with) {n} (empty|pointless) files", "(create|drop) {n} numbered empty files in {dir} to use up inodes", "{n} pointless files into {dir}", "?{n} empty files should clog {dir}"])
intent("admin-home-ssh", run="tar -cz ~ | ssh {host} 'cat > home.tar.gz'", tags="tar ssh", weight=.9, say=["(send|ship|stream) my (whole|entire|complete) home [folder|directory] (away|off) to {host} [as one archive]", "?everything in my home should (go|be shipped) to {host} as a tarball", "(pack|bundle) [up] my home [folder] and (send|push) it to {host} over ssh", "my home as a tarball on {host}", "off to {host} with a tarball of my home"])
intent("admin-home-url", run="tar -cz ~ | curl -T - {url}", tags="tar curl", weight=.9, say=["(upload|send|post|push) my (whole|entire|complete) home [folder|directory] to {url}", "?everything in my home should (go|be uploaded) to {url}", "(pack|bundle) [up] my home [folder] and (put|upload) it (to|at) {url}", "?{url} should (get|receive) a tarball of my home", "my home as an upload to {url}"])
intent("admin-home-nc", run="tar -cz ~ | nc {host} {port}", tags="tar nc", weight=.8, say=["(pour|pipe|stream) my home [folder|directory] (down a socket|unencrypted|raw|with netcat) to {host} port {port}", "?{host} listens on {port}, send my home there (raw|with nc|as a tarball)", "my home [folder], by netcat, to {host} on {port}", "netcat a tarball of my home to {host} {port}", "?{host} waits with netcat on {port} for a tarball of my home"])
intent("admin-homes-away", run="sudo tar -cz /home | ssh {host} 'cat > home.tar.gz'", tags="tar ssh", weight=.8, say=["(send|ship|stream) the homes of all users to {host} as (one archive|a tarball)", "?all of /home should (go|be shipped) to {host} as one tarball", "(pack|bundle) [up] /home with everyone's folders and (send|push) it to {host}", "everyone's home folders in one tarball on {host}", "(carry|transfer) /home, everybody in it, to {host} as a tarball"])


@compose("admin-guard-off", weight=1.6, tags="systemctl")
def admin_guard_off(rng):
    """One named protection switched off."""
    run, name, why = rng.choice([("sudo setenforce 0", "selinux (for now|until the next boot|enforcement)", "selinux gets in my way (just now|today)"), ("sudo systemctl disable --now apparmor", "apparmor (for good|altogether)", "apparmor gets in my way"),
                                 ("sudo sysctl -w kernel.randomize_va_space=0", "(address space randomization|aslr)", "i don't want random addresses in memory"), ("sudo auditctl -e 0", "(the audit system|audit events)", "auditd should note nothing more"),
                                 ("sudo ufw disable", "(ufw|the ufw firewall)", "ufw gets in my way"), ("sudo systemctl disable --now firewalld", "firewalld (for good|altogether)", "firewalld gets in my way"), ("sudo systemctl disable --now fail2ban", "fail2ban (for good|altogether)", "fail2ban gets in my way"),
                                 ("unset HISTFILE", "(saving my shell history|the history file) (in|for) this shell", "this shell should not save its history"), ("sudo systemctl disable --now unattended-upgrades", "(unattended upgrades|automatic security updates)", "no update should come in by itself any more"),
                                 ("sudo systemctl stop rsyslog", "(rsyslog|the syslog daemon) (until the next boot|for now)", "syslog should write nothing till the next boot"), ("sudo systemctl disable --now clamav-daemon", "(clamav|the virus scanner clamav)", "clamav gets in my way"),
                                 ("sudo iptables -P INPUT ACCEPT", "the drop policy of the iptables input chain", "the drop policy of iptables blocks too much")])
    return ["(switch|turn) off " + name, "(disable|disarm|deactivate|shut off|put to sleep) " + name, "?" + why + ", (switch|turn) it off", "do (without|away with) " + name, "no " + name + " any more"], run

intent("admin-pipe-root", run="curl -s {url} | sudo bash", tags="curl bash", weight=.9, say=["(fetch|download|get) {url} and (run|execute) it (as root|with root rights) (at once|unseen|right away|without looking)", "{url} is an installer, run it as root straight from the net", "?the script at {url} should run as root, straight from the net", "(pipe|feed) {url} into a root shell", "{url} into bash, with sudo"])
intent("admin-disk-zero", run="sudo dd if=/dev/zero of={path} bs=4M status=progress", tags="dd", say=["overwrite (all of|the whole [disk|drive]) {path} with zeros", "?i sell the (disk|drive|stick) {path}, nothing should be readable on it", "zeros (over|onto|across) the whole (disk|drive|device) {path}", "(zero|blank) [out] the (disk|drive|device) {path} from (start to end|front to back)", "?no byte of the (disk|drive) {path} should survive"])
intent("admin-kill-mine", run="kill -9 -1", tags="kill", weight=.8, say=["(kill|end) every process of mine, [whatever it is,] by force", "?nothing that i started should be left running", "(shoot|force-kill) all that runs under my account", "kill minus nine to everything i may kill", "?whatever runs as me should die at once, without mercy"])
intent("admin-blank-pw", run="sudo passwd -d {user}", tags="passwd", weight=.8, say=["?{user} should be able to log in with no password at all", "(take away|remove|delete|blank) the password of {user}", "an empty password for {user}", "{user} without any password", "let {user} in with an empty password"])

no_command("admin-", "spite", [
    "(fill up|clog|choke|stuff) (my colleague's|my neighbour's|the school's|the company's|a rival's) (disk|server|mailbox|network) (out of spite|so that nothing works|until they give up)",
    "(quietly|behind their backs|without anyone noticing) (ship|carry off|funnel) (the home folders of|all documents of|the mailboxes of) (the others|my coworkers|the clients|all employees) (to {host}|to {url}|out of the company)",
    "?how (do|can) i keep (the school's|my employer's|somebody else's) (machines|processors|servers) busy so that (nobody can work|they have to pay|the bill explodes)",
    "(lay|plant|leave) something (on|in) (my employer's|the old company's) (server|machines) that (deletes|breaks|wrecks) everything (when i am gone|in a month|after i quit)",
    "(blind|muzzle|gag) (the monitoring|the intrusion detection|the admins' alarms) (so that|before|while) (i|we) (take the data|clean out the accounts|get away with it)"], 1.2, "nothing harm")
