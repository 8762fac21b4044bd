"""Open files, limits, priorities, tracing and the machine's activity."""

from training.dsl import intent

intent("lsof-port",
    run="lsof -i :{port}",
    say=[
        "?(whats|what's|what is) (on|using|running on|listening on|listening to|listening at|bound to|holding|occupying|blocking) port {port}",
        "?who is (on|using|listening on|listening to|blocking|occupying) port {port}",
        "?which (process|program|app|application|service) (is using|uses|is on|listens on|is listening on|has|owns|holds|occupies|blocks) port {port}",
        "?which process is on {port}",
        "?(whats|what is) on :{port}",
        "find [out] [(the process|what process|which process|what|who)] [is] (using|listening on|running on) port {port}",
        "=[the] (process|program|service) (on|using|listening on|behind|that uses|occupying) port {port}",
        "show [me] what (is using|uses|listens on|runs on|is on) port {port}",
        "?is (anything|something) (listening on|using|running on|on) port {port}",
        "?is port {port} (in use|free|taken|used|busy|occupied|available)",
        "check (if|whether) [(something|anything) (uses|is listening on)] port {port} [is (free|in use|taken|open)]",
        "check port {port}",
        "look up (who|what) (has|uses|owns) port {port}",
        "see (what|who|which program) (uses|is using|is on) port {port}",
        "lsof [for] port {port}",
    ],
    tags="lsof port")

intent("lsof-file",
    run="lsof {path}",
    say=[
        "?(which|what) process[es] (is using|has open|uses|are using|have open|holds) [the file] {path}",
        "?(which|what) process[es] (opened|have opened|has) {path} [open]",
        "?who (is using|has open|uses|has opened|opened|holds|is accessing|has locked) {path}",
        "?what is (using|holding|keeping|locking|accessing) [the file] {path} [open]",
        "find (the process|which process|what|who) (using|has|opened|is using) [the file] {path}",
        "=[the] processes (using|that use|that have|accessing|holding) {path} [open]",
        "?is (anything|anyone|something|any process) using {path}",
        "lsof {path}",
        "see (who|what) has {path} open",
        "check (if|whether) {path} is (in use|open|opened by some process|being used)",
        "?why cant i (unmount|delete|umount) {path}, who is using it",
    ],
    tags="lsof")

intent("lsof-dir",
    run="lsof +D {dir}",
    say=[
        "=[all] open files (under|in|inside|below) [(the (folder|directory)|directory|folder)] {dir}",
        "?(which|what) files (under|in|below) {dir} are open",
        "?(which|what) processes (have|hold|keep) [files] open (under|in|below) {dir}",
        "?who has files open (under|in) {dir}",
        "list [the] files [that are] (open|opened|in use) (under|in|inside) [(the (folder|directory))] {dir}",
        "lsof [everything] (under|in|below) {dir}",
        "?which processes use [the] (folder|directory) {dir}",
        "find [the] processes with open files (in|under) {dir}",
    ],
    tags="lsof")

intent("lsof-pid",
    run="lsof -p {pid}",
    say=[
        "=[all] [the] (files|open files|file handles|file descriptors) (opened by|open by|of|used by|held by) (process|pid|process id) {pid}",
        "=[the] open files of {pid}",
        "?(which|what) files (does|has|did) (process|pid) {pid} (have open|use|open|opened)",
        "?(which|what) files (is|are) (process|pid) {pid} (using|holding open)",
        "list [the] files [that] (process|pid) {pid} (has open|uses|is using|opened)",
        "lsof [for] (pid|process) {pid}",
        "see what [files] pid {pid} has open",
    ],
    tags="lsof")

intent("lsof-proc",
    run="lsof -c {proc}",
    say=[
        "=[all] [the] (files|open files|file handles) (opened by|open by|of|used by|held by) {proc}",
        "=[all] files [that] {proc} has open",
        "?(which|what) files (does|has|did) {proc} (have open|open|opened)",
        "?(which|what) files is {proc} (using|holding open|accessing)",
        "list [the] files [that] {proc} (has open|uses|is using)",
        "lsof (for|of) [process] {proc}",
        "={proc}'s open files",
        "see what [files] {proc} has open",
    ],
    tags="lsof")

intent("lsof-user",
    run="lsof -u {user}",
    say=[
        "=[all] [the] (files|open files) (opened by|open by|used by|held by|of) [the] user {user}",
        "=[all] files [that] user {user} has open",
        "?(which|what) files (does|has|did) [user] {user} (have open|opened|open)",
        "?(which|what) files is user {user} (using|holding open|accessing)",
        "list [the] files [that] [user] {user} has open",
        "lsof (for|of) [the] user {user}",
    ],
    tags="lsof")

intent("lsof-deleted",
    run="sudo lsof +L1",
    say=[
        "=(deleted|removed|unlinked) files [that are] still (open|held open|in use) [by [some] process[es]]",
        "?which (deleted|removed) files are still (open|in use|held open)",
        "find [the] (deleted|removed) files that [(still|are still)] (take|taking|use|using) [up] [disk] space",
        "find processes (holding|that hold|with|that keep) deleted files [open]",
        "?why is [the] disk [still] full after deleting files, which are still open",
        "lsof deleted [but open] files",
        "list open files (that were|which have been) (deleted|unlinked)",
    ],
    tags="lsof")

intent("lsof-count",
    run="lsof | wc -l",
    say=[
        "count [all] [the] open files [on (this|the) (system|machine)]",
        "?how many files are (open|opened) [(right now|on this (system|machine|box))]",
        "=[the] [total] number of open files [on the system]",
    ],
    tags="lsof count")

intent("fd-count-pid",
    run={"gnu": "ls /proc/{pid}/fd | wc -l", "bsd": "lsof -p {pid} | wc -l"},
    say=[
        "count [the] (open files|open file descriptors|file descriptors|fds|file handles) of (process|pid) {pid}",
        "?how many (files|file descriptors|fds|file handles) (does|has) (process|pid) {pid} [have] [open]",
        "=[the] number of (open files|file descriptors|open fds|file handles) (of|for|used by) (process|pid) {pid}",
    ],
    tags="proc count")

intent("ulimit-files",
    run="ulimit -n",
    say=[
        "=[the] (limit|maximum number) of open files [(per process|for this shell|for my shell)]",
        "=[the] (open file|open files|file descriptor) limit",
        "=max open files [per process]",
        "?how many files (can|may) (a process|i) [have] open [at once]",
        "?what is the (open file|file descriptor|open files) limit [(here|of this shell)]",
        "=ulimit for open files",
    ],
    tags="ulimit")

intent("ulimit-set-files",
    run="ulimit -n {n}",
    say=[
        "set [the] (limit of open files|open file limit|max open files|open files limit|file descriptor limit) to {n}",
        "(raise|increase|change) [the] (open file|open files|file descriptor) limit to {n} [(for this shell|in this session)]",
        "allow {n} open files [in this shell]",
        "let processes (open|have) [up to] {n} files",
        "ulimit open files {n}",
    ],
    tags="ulimit")

intent("ulimit-all",
    run="ulimit -a",
    say=[
        "=[all] [the] (shell|resource|process|user) limits",
        "=[all] [the] ulimits",
        "=all ulimit (values|settings)",
        "?what [resource] limits (apply|do i have|are set) [(in this shell|here)]",
        "=current limits of (this|the|my) shell",
    ],
    tags="ulimit")

intent("ulimit-core",
    run="ulimit -c unlimited",
    say=[
        "(enable|allow|turn on) core dumps [(in this shell|for this session)]",
        "set [the] core (file|dump) (size|limit) to unlimited",
        "allow [unlimited] core (files|dumps)",
        "make crashes leave a core (file|dump)",
    ],
    tags="ulimit")

intent("nice-run",
    run="nice -n {n} {proc}",
    say=[
        "(run|start|launch) {proc} with [a] (nice value|niceness|nice level|priority) [of] {n}",
        "(run|start|launch) {proc} (at|with) nice {n}",
        "start {proc} niced to {n}",
        "nice {proc} {n}",
    ],
    tags="nice")

intent("nice-run-low",
    run="nice -n 19 {proc}",
    say=[
        "(run|start|launch) {proc} (with|at|on) [the] (lowest|lowest possible|minimum|least) priority",
        "(run|start|launch) {proc} as nicely as possible",
        "(run|start|launch) {proc} so [that] it (does not|doesn't) (slow down|disturb|bother) (anything|others|other programs|the rest)",
        "start {proc} with maximum niceness",
    ],
    tags="nice")

intent("renice-pid",
    run="renice -n {n} -p {pid}",
    say=[
        "renice [(process|pid)] {pid} to {n}",
        "(set|change) [the] (nice value|niceness|priority|nice level) of (process|pid) {pid} to {n}",
        "give (process|pid) {pid} [a] (nice value|niceness|nice level) of {n}",
        "(change|lower) [the] priority of [the running] (process|pid) {pid} to nice {n}",
        "make (process|pid) {pid} nice {n}",
    ],
    tags="renice")

intent("renice-low",
    run="renice -n 19 -p {pid}",
    say=[
        "give (process|pid) {pid} the lowest [possible] priority",
        "lower [the] priority of (process|pid) {pid} [(as far as possible|to the minimum|as much as possible)]",
        "make (process|pid) {pid} as nice as possible",
        "set (process|pid) {pid} to [the] (lowest|minimum) priority",
        "deprioritize (process|pid) {pid}",
    ],
    tags="renice")

intent("renice-high",
    run="sudo renice -n -10 -p {pid}",
    say=[
        "(raise|increase|boost) [the] priority of (process|pid) {pid}",
        "give (process|pid) {pid} [a] (higher|high|more) priority",
        "make (process|pid) {pid} more important [to the scheduler]",
        "prioritize (process|pid) {pid}",
    ],
    tags="renice")

intent("ionice-pid",
    run="ionice -c 3 -p {pid}",
    say=[
        "(set|give) (process|pid) {pid} [to] idle (io|disk|i/o) priority",
        "let (process|pid) {pid} (use the disk|do io|do disk io) only when [it is] idle",
        "(lower|drop) [the] (disk|io|i/o) priority of (process|pid) {pid} [to idle]",
        "ionice pid {pid} to idle",
    ],
    tags="ionice")

intent("taskset-pid",
    run="taskset -cp {n} {pid}",
    say=[
        "(pin|bind|tie) (process|pid) {pid} to (cpu|core|cpu core) {n}",
        "let (process|pid) {pid} run only on (cpu|core) {n}",
        "set [the] cpu affinity of (process|pid) {pid} to (core|cpu) {n}",
        "restrict (process|pid) {pid} to (cpu|core) {n}",
    ],
    tags="taskset")

intent("taskset-show",
    run="taskset -cp {pid}",
    say=[
        "?on which (cpus|cores|processors) (can|may) (process|pid) {pid} run",
        "=[the] cpu affinity of (process|pid) {pid}",
        "show which (cores|cpus) (process|pid) {pid} (is allowed to use|may use|is bound to)",
    ],
    tags="taskset")

intent("strace-pid",
    run="sudo strace -p {pid}",
    say=[
        "trace [the] (system calls|syscalls) of [the] [running] (process|pid) {pid}",
        "attach strace to (process|pid) {pid}",
        "strace [(process|pid|running process)] {pid}",
        "=[the] (syscalls|system calls) [that] (process|pid) {pid} (makes|is making)",
        "?what (system calls|syscalls) is (process|pid) {pid} (making|doing|executing)",
        "watch [the] (syscalls|system calls) of (process|pid) {pid}",
        "see what (process|pid) {pid} is doing at [the] syscall level",
    ],
    tags="strace")

intent("strace-run",
    run="strace {proc}",
    say=[
        "run {proc} (under|with|through) strace",
        "trace [the] (system calls|syscalls) of [the program] {proc}",
        "strace [the program] {proc}",
        "=[the] (syscalls|system calls) [that] {proc} makes",
        "?which (syscalls|system calls) does {proc} make",
    ],
    tags="strace")

intent("strace-count",
    run="strace -c {proc}",
    say=[
        "count [the] (system calls|syscalls) (of|made by) {proc}",
        "=[a] summary of [the] (system calls|syscalls) (made by|of) {proc}",
        "strace [statistics|summary] of {proc} with counts",
        "=syscall (statistics|counts|summary) for {proc}",
    ],
    tags="strace")

intent("strace-open",
    run="strace -f -e trace=openat {proc}",
    say=[
        "?(which|what) files does {proc} open [when it (runs|starts)]",
        "trace (which|what) files {proc} (opens|tries to open)",
        "trace [only] [the] (open calls|file opens) of {proc}",
        "strace {proc} (only for|showing only) (open calls|opened files)",
        "see (which|what) files {proc} (opens|reads) (at startup|while running) with strace",
    ],
    tags="strace")

intent("strace-file",
    run="strace -f -o {file} {proc}",
    say=[
        "strace {proc} (and (write|save) the (output|trace) to|into|to) {file}",
        "(save|write) (an|the) strace of {proc} (to|into|in) {file}",
        "trace {proc} with [its] children and (save|write) it to {file}",
    ],
    tags="strace")

intent("pmap-pid",
    run="pmap -x {pid}",
    say=[
        "=[the] memory map of (process|pid) {pid}",
        "=(memory mappings|mapped memory regions|address space) of (process|pid) {pid}",
        "?what is mapped [in] (in|into) the memory of (process|pid) {pid}",
        "?how is the memory of (process|pid) {pid} laid out",
        "pmap (process|pid) {pid}",
    ],
    tags="pmap")

intent("pidstat",
    run="pidstat 1",
    say=[
        "=cpu usage (per|of each) process every second",
        "=process statistics every second",
        "monitor [the] cpu use of each process [every second] (with pidstat|once a second)",
        "(run|start) pidstat [every second]",
    ],
    tags="pidstat")

intent("fuser-mount",
    run="fuser -vm {dir}",
    say=[
        "?(which|what) processes (use|are using|block|keep busy) [the] (mount|mounted filesystem|mount point|filesystem) {dir}",
        "?why is [the] (mount|mount point|filesystem|drive) {dir} busy",
        "?who is (using|blocking) [the] (mount|mount point|mounted drive) {dir}",
        "=[the] processes (using|on|blocking) [the] (mount|mounted filesystem|mount point) {dir}",
        "umount says {dir} is busy, who uses it",
        "?what keeps {dir} from being unmounted",
    ],
    tags="fuser")

intent("wait-pid-notify",
    run={"gnu": "tail --pid={pid} -f /dev/null", "bsd": "lsof -p {pid} +r 1 > /dev/null"},
    say=[
        "wait (until|till|for) (process|pid) {pid} (ends|exits|finishes|to finish|to exit|to end|is done)",
        "block until (process|pid) {pid} (ends|exits|is finished|has finished)",
        "wait for pid {pid}",
    ],
    tags="tail wait")

intent("vmstat",
    run={"gnu": "vmstat {age:seconds}", "bsd": "vm_stat {age:seconds}"},
    say=[
        "=vmstat every {age}",
        "=[virtual] memory (stats|statistics) every {age}",
        "print [virtual] memory, swap and cpu (stats|statistics) every {age}",
        "report virtual memory (stats|statistics) (every|each) {age}",
        "run vmstat with [an] interval [of] {age}",
        "watch memory and swap activity every {age}",
    ],
    tags="vmstat")

intent("vmstat-plain",
    run={"gnu": "vmstat 1", "bsd": "vm_stat 1"},
    say=[
        "=virtual memory (stats|statistics) [every second]",
        "watch [the] (paging|swapping|swap activity) [(live|every second)]",
        "?is (this|the) (machine|system|box|server) swapping [right now]",
        "monitor memory, swap, io and cpu [(every second|once a second)]",
        "(run|start) vmstat",
        "=memory and swap activity [every second]",
    ],
    tags="vmstat")

intent("iostat",
    run={"gnu": "iostat -x 1", "bsd": "iostat -w 1"},
    say=[
        "=(disk io|disk i/o|io|disk) (stats|statistics|activity|load|utilization) [(every second|live|per device)]",
        "watch [the] disk (activity|io|i/o|load) [(live|in real time)]",
        "?how busy (are|is) [the] [my] (disks|disk|drive)",
        "monitor [the] (disk|io|i/o) (load|usage|activity|throughput)",
        "(run|start) iostat [every second]",
        "=read and write speed of [all] [the] disks [live]",
        "=extended (io|disk) statistics",
    ],
    tags="iostat")

intent("iotop",
    run="sudo iotop -o",
    say=[
        "?(which|what) (process|processes|program) (is|are) (using the disk|doing [disk] io|writing to disk|reading from [the] disk) [so much]",
        "?what is (hammering|thrashing|hogging) (the|my) disk",
        "=disk io (by|per) process",
        "=[the] processes doing [the most] (disk io|io|disk activity)",
        "watch [the] io of each process",
        "(start|run|open) iotop [(only active|for active processes)]",
        "see who is writing to [the] disk [the most]",
    ],
    tags="iotop")

intent("mpstat",
    run="mpstat -P ALL 1",
    say=[
        "=cpu (usage|load|utilization) (per|of each|for every|by) core [(live|every second)]",
        "=per (core|cpu) (usage|load|utilization|statistics)",
        "?how busy is each (core|cpu)",
        "monitor [the] load of each (cpu|core)",
        "watch each (core|cpu core) separately",
        "(run|start) mpstat for all (cpus|cores)",
    ],
    tags="mpstat")

intent("sar-cpu",
    run="sar -u 1 {n}",
    say=[
        "=sar cpu (usage|statistics) {n} times",
        "sample [the] cpu (usage|use|load) {n} times [(with sar|once a second|one second apart)]",
        "take {n} samples of [the] cpu usage [with sar]",
    ],
    tags="sar")
