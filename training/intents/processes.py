"""Processes: listing them, finding them, their numbers, parents, memory and age; top."""

from training.dsl import intent

intent("ps-all",
    run="ps aux",
    say=[
        "=(all|all the) running processes",
        "=(every|each) process [that is] running [(now|right now|on this (machine|box|computer|system))]",
        "?what is running [(right now|on this (machine|box|server|computer))]",
        "?whats running [(now|here)]",
        "?which (processes|programs) are running [(now|at the moment|here)]",
        "show [me] (everything|all) that('s| is) running",
        "list [all] processes [of all users]",
        "=process list",
        "=full list of (processes|tasks)",
        "ps [for] (all|every) (user|process)",
        "see [all the] (active|running) (processes|programs|tasks)",
        "print (the process table|a snapshot of all processes)",
    ],
    tags="ps")

intent("ps-top-cpu",
    run={"gnu": "ps -eo pid,user,%cpu,%mem,comm --sort=-%cpu --no-headers | head -n {n}",
         "bsd": "ps -Ao pid,user,%cpu,%mem,comm -r | tail -n +2 | head -n {n}"},
    say=[
        "=[the] [top] {n} processes (by|using the most|with the (most|highest)) cpu [(usage|use)]",
        "=top {n} cpu (hogs|consumers|eaters|processes)",
        "=[the] {n} (most cpu hungry|most cpu intensive|heaviest cpu) processes",
        "=[the] processes (by|sorted by|ordered by) cpu [(usage|use)]",
        "sort [the] [running] processes by cpu [(usage|use)]",
        "list {n} processes that (use|eat|burn) [the] most cpu",
        "?what is (eating|hogging|using [up] [all]|taking|burning) [all] [(my|the)] (cpu|processor)",
        "?whats (eating|hogging|using|burning) [all] [(my|the)] cpu",
        "?which processes (use|are using|take|consume|eat) the most (cpu|processor time)",
        "?which {n} (processes|programs) (use|are using|consume) the most cpu",
        "?why is my cpu so (high|busy)",
        "find [the] {n} processes with highest cpu (usage|load|use)",
        "=cpu usage (by|per) process",
    ],
    default={"n": "10"},
    tags="ps cpu")

intent("ps-top-mem",
    run={"gnu": "ps -eo pid,user,%cpu,%mem,comm --sort=-%mem --no-headers | head -n {n}",
         "bsd": "ps -Ao pid,user,%cpu,%mem,comm -m | tail -n +2 | head -n {n}"},
    say=[
        "=[the] [top] {n} processes (by|using the most|with the (most|highest)) (memory|ram|mem) [(usage|use)]",
        "=top {n} (memory|ram) (hogs|consumers|eaters|users)",
        "=[the] {n} (most memory hungry|most memory intensive|biggest memory) processes",
        "=[the] processes (by|sorted by|ordered by) (memory|ram|mem) [(usage|use)]",
        "sort [the] [running] processes by (memory|ram) [(usage|use)]",
        "list {n} processes that (use|eat|take) [the] most (ram|memory)",
        "?what is (eating|hogging|using [up] [all]|taking [up]) [all] [(my|the)] (memory|ram)",
        "?whats (eating|hogging|using) [all] [(my|the)] (memory|ram|mem)",
        "?which processes (use|are using|take|consume|eat) the most (memory|ram)",
        "?which {n} (processes|programs) (use|are using|consume) the most (memory|ram)",
        "?where (did|has) all my (ram|memory) (go|gone)",
        "find [the] {n} processes with highest (memory|ram) (usage|use|consumption)",
        "=(memory|ram) usage (by|per) process",
    ],
    default={"n": "10"},
    tags="ps memory")

intent("ps-max-cpu-one",
    run={"gnu": "ps -eo pid,user,%cpu,%mem,comm --sort=-%cpu --no-headers | head -n 1",
         "bsd": "ps -Ao pid,user,%cpu,%mem,comm -r | tail -n +2 | head -n 1"},
    say=[
        "=[the] [(one|single)] process (using|with|that uses|that takes) the most cpu",
        "=[the] (biggest|worst|top|number one) cpu hog",
        "?which process (uses|is using|takes|eats|has) the most cpu [(right now|at the moment)]",
        "?what process (uses|is using|is eating) most of the cpu",
        "?which (one|program) is the biggest cpu (user|eater|hog)",
        "find the process (hogging|eating|using most of) the cpu",
        "=the process (burning|with highest) [the] [most] cpu",
    ],
    tags="ps cpu")

intent("ps-max-mem-one",
    run={"gnu": "ps -eo pid,user,%cpu,%mem,comm --sort=-%mem --no-headers | head -n 1",
         "bsd": "ps -Ao pid,user,%cpu,%mem,comm -m | tail -n +2 | head -n 1"},
    say=[
        "=[the] [(one|single)] process (using|with|that uses|that takes) the most (memory|ram)",
        "=[the] (biggest|worst|top|number one) (memory|ram) hog",
        "?which process (uses|is using|takes|eats|has) the most (memory|ram) [(right now|at the moment)]",
        "?what process (uses|is using|is eating) most of the (ram|memory)",
        "?which (one|program) is the biggest (memory|ram) (user|eater|hog)",
        "find the process (hogging|eating|using most of) the (memory|ram)",
    ],
    tags="ps memory")

intent("ps-user",
    run="ps -u {user}",
    say=[
        "=[all] processes (of|owned by|belonging to|run by|started by|from|for) [user] {user}",
        "={user}'s processes",
        "={user} processes [only]",
        "?what is [user] {user} running",
        "?which processes (belong to|are owned by|does) {user} [(own|run|have)]",
        "?what (does|is) {user} (have running|run|running) [on this (box|machine)]",
        "list (everything|all processes) [that] {user} (is running|started|runs)",
        "ps for [the] user {user}",
        "show [me] what {user} is (running|doing)",
        "filter [the] process list by user {user}",
        "see only [the] processes of {user}",
    ],
    tags="ps user")

intent("ps-mine",
    run="ps -u \"$USER\"",
    say=[
        "=my [own] [running] processes",
        "=[the] processes (i own|i started|that belong to me|of my user|of the current user)",
        "?what am i running",
        "?which processes (are mine|belong to me|did i start|run as me)",
        "list (only|just) my processes",
        "show [me] everything i have running",
        "ps for (my user|me|the current user)",
    ],
    tags="ps user")

intent("ps-tree",
    run="pstree -p",
    say=[
        "=[the] process tree [with pids]",
        "=[the] tree of [running] processes",
        "=processes as a tree",
        "show [me] [the] processes (as|in) a tree [(view|form)]",
        "?which process started which",
        "=[the] process hierarchy",
        "display parent and child processes [as a tree]",
        "see [the] parents and children of [the] [running] processes",
        "=pstree with (pids|process ids)",
        "view [all] running processes in a hierarchy",
    ],
    tags="pstree")

intent("ps-tree-pid",
    run="pstree -p {pid}",
    say=[
        "=[the] process tree (of|for|under|below) [(pid|process)] {pid}",
        "=[the] tree of process {pid}",
        "=child processes of {pid} as a tree",
        "show [me] [(pid|process)] {pid} and [all] its children [as a tree]",
        "pstree [for] {pid}",
        "?what [(processes|children)] did [(pid|process)] {pid} (start|spawn)",
    ],
    tags="pstree")

intent("pgrep-children",
    run="pgrep -lP {pid}",
    say=[
        "=[the] (child processes|children|direct children) of [(pid|process)] {pid}",
        "list [the] (children|subprocesses|child processes) of [process] {pid}",
        "?which processes have {pid} as [their] parent",
        "=processes whose parent is {pid}",
        "find [all] processes with parent [pid] {pid}",
        "?does [(pid|process)] {pid} have [any] (children|subprocesses)",
    ],
    tags="pgrep")

intent("pgrep-name",
    run={"gnu": "pgrep -a {proc}", "bsd": "pgrep -fl {proc}"},
    say=[
        "?is {proc} running [(right now|on this (machine|box|computer))]",
        "?is there a {proc} [process] running",
        "?is {proc} (up|alive|still running|still alive)",
        "check (if|whether) {proc} is [(still|already)] running",
        "=[all] [running] {proc} processes",
        "=processes (named|called|matching) {proc}",
        "find [the] {proc} process[es]",
        "find [all] [running] processes (named|called|with [the] name) {proc}",
        "search [the] [running] processes for {proc}",
        "grep {proc} in [the] (process list|running processes|ps)",
        "ps grep {proc}",
        "look for {proc} in the process list",
        "see if {proc} is (running|up|alive)",
        "=all instances of {proc} [that are running]",
    ],
    tags="pgrep")

intent("pgrep-pid",
    run="pgrep {proc}",
    say=[
        "=[the] (pid|process id|process number) (of|for) {proc}",
        "=[the] (pids|process ids) (of [all]|for) {proc} [processes]",
        "=pid {proc}",
        "={proc} (pid|process id)",
        "get [the] (pid|process id|pids) of {proc}",
        "find [the] (pid|process id) of [the] [running] {proc} [process]",
        "?what is the (pid|process id) of {proc}",
        "?whats {proc}'s pid",
        "?which (pid|process id|pids) does {proc} have",
        "look up [the] process id (for|of) {proc}",
        "print only the pid[s] of {proc}",
    ],
    tags="pgrep")

intent("pgrep-count",
    run={"gnu": "pgrep -c {proc}", "bsd": "pgrep {proc} | wc -l"},
    say=[
        "count [the] [running] {proc} processes",
        "count [how many] {proc} processes [are running]",
        "?how many {proc} processes are [there] [running]",
        "?how many (copies|instances) of {proc} are running",
        "?how many {proc}s are running",
        "=[the] number of [running] {proc} processes",
        "=[the] number of {proc} instances",
        "=how often {proc} is running",
    ],
    tags="pgrep count")

intent("ps-count",
    run={"gnu": "ps -e --no-headers | wc -l", "bsd": "ps -A | tail -n +2 | wc -l"},
    say=[
        "count [all] [the] [running] processes",
        "?how many processes are [there] [running] [(now|in total|on this (machine|system))]",
        "=[the] [total] number of [running] processes",
        "=process count",
        "=[how many] running processes as a number",
        "?how many (tasks|programs) are running [right now]",
    ],
    tags="ps count")

intent("pgrep-newest",
    run="pgrep -n {proc}",
    say=[
        "=[the] pid of the (newest|latest|youngest|most recent|last started) {proc} [process]",
        "=[the] (newest|latest|most recently started) {proc} process",
        "find the (newest|latest|last started) {proc} process",
        "?which {proc} (process|instance) (is the newest|was started last)",
        "get the process id of the most recent {proc}",
    ],
    tags="pgrep")

intent("pgrep-oldest",
    run="pgrep -o {proc}",
    say=[
        "=[the] pid of the (oldest|first|first started) {proc} [process]",
        "=[the] (oldest|first started|longest running) {proc} process",
        "find the (oldest|first started|longest running) {proc} process",
        "?which {proc} (process|instance) (is the oldest|was started first|runs the longest)",
        "get the process id of the oldest {proc}",
    ],
    tags="pgrep")

intent("top",
    run="top",
    say=[
        "watch [the] [running] processes (live|in real time|interactively|continuously)",
        "=[a] live (view|list|overview) of [running] processes",
        "monitor [the] [system] processes [(live|in real time)]",
        "open (top|the process viewer|a task manager|the task manager|the process monitor)",
        "=task manager",
        "?what is going on on this (machine|box|server) right now [live]",
        "(start|run) top",
        "=real time (process|system) (monitor|overview|usage)",
    ],
    tags="top")

intent("htop",
    run="htop",
    say=[
        "(start|open|run|launch) htop",
        "watch [the] processes (in|with) htop",
        "=interactive (process viewer|htop)",
        "=(colorful|colourful|nicer|better) top",
    ],
    tags="htop")

intent("htop-user",
    run="htop -u {user}",
    say=[
        "(start|open|run) htop (for|with only|showing only) [processes of] [user] {user}",
        "watch {user}'s processes (in|with) htop",
        "htop user {user}",
    ],
    tags="htop")

intent("top-batch",
    run={"gnu": "top -b -n 1", "bsd": "top -l 1"},
    say=[
        "run top (once|one time) [(in batch mode|and exit|non-interactively|without the interactive screen)]",
        "=[a] single (snapshot|iteration) of top",
        "print [the] (top output|output of top) (once|one time) [and exit]",
        "=one shot top output",
        "top in batch mode",
        "take a snapshot of top",
    ],
    tags="top")

intent("top-batch-file",
    run={"gnu": "top -b -n 1 > {file}", "bsd": "top -l 1 > {file}"},
    say=[
        "(save|write|dump|store) [(a snapshot of|one|the output of)] top (to|into|in) [the file] {file}",
        "(save|write) [the] top output (to|into) {file}",
        "redirect one (run|snapshot|iteration) of top (to|into) {file}",
    ],
    tags="top")

intent("top-pid",
    run={"gnu": "top -p {pid}", "bsd": "top -pid {pid}"},
    say=[
        "watch (process|pid) {pid} (in|with|using) top",
        "top (for|only for|of|with) [(pid|process)] {pid} [only]",
        "monitor (only|just) [the] (process|pid) {pid}",
        "=live cpu and memory [(usage|use)] of (process|pid) {pid}",
        "monitor (process|pid) {pid} [(live|in real time)]",
    ],
    tags="top")

intent("top-user",
    run={"gnu": "top -u {user}", "bsd": "top -U {user}"},
    say=[
        "top (for|only for|with only) [the] [(processes of|user)] {user}",
        "watch [the] processes of [user] {user} (live|in top|with top|in real time)",
        "monitor [live] what {user} is running [in real time]",
        "=live process view for user {user}",
    ],
    tags="top")

intent("ps-pid",
    run="ps -fp {pid}",
    say=[
        "=[(details|info|information) (about|on|of|for)] (process|pid|process id) {pid}",
        "?what is [(process|pid|process id|process number)] {pid}",
        "?(which|what) (process|program) (has|is|belongs to) (pid|process id|id|number) {pid}",
        "?what (process|program) is pid {pid}",
        "look up (process|pid) {pid}",
        "=[the] (command|program) (behind|of|for) (pid|process id|process) {pid}",
        "show [me] [the] process with (pid|id|process id) {pid}",
        "ps [for] (pid|process) {pid}",
        "check what (process|pid) {pid} is",
    ],
    tags="ps")

intent("ps-pid-running",
    run="kill -0 {pid} && echo running",
    say=[
        "?is (process|pid|process id) {pid} (still running|running|alive|still alive|still there)",
        "check (if|whether) (process|pid) {pid} is [still] (running|alive)",
        "test (if|whether) [the] process {pid} (exists|is alive|is running)",
        "?does [a] (process|pid) {pid} [still] exist",
    ],
    tags="kill")

intent("ps-parent",
    run="ps -o ppid= -p {pid}",
    say=[
        "=[the] parent [(pid|process|process id)] of [(process|pid)] {pid}",
        "?(which|what) process (started|spawned|is the parent of|launched) [(process|pid)] {pid}",
        "?who (started|is the parent of|launched) (process|pid) {pid}",
        "=[the] ppid of [(process|pid)] {pid}",
        "find the parent (of|process of) [(process|pid)] {pid}",
    ],
    tags="ps")

intent("ps-elapsed-pid",
    run="ps -o etime= -p {pid}",
    say=[
        "?how long has (process|pid) {pid} been (running|up|alive)",
        "?(since when|for how long) is (process|pid) {pid} running",
        "=[the] (uptime|running time|elapsed time|age) of (process|pid) {pid}",
        "=[the] time [since] process {pid} (has been running|started)",
        "check how long pid {pid} (runs|is running|has been running)",
    ],
    tags="ps")

intent("ps-started-pid",
    run="ps -o lstart= -p {pid}",
    say=[
        "?when (was|did) (process|pid) {pid} (started|start|launched|begin)",
        "=[the] start (time|date) of (process|pid) {pid}",
        "=[the] (date and time|time|moment) [when] (process|pid) {pid} (started|was started)",
        "print when [process] {pid} started",
    ],
    tags="ps")

intent("ps-mem-pid",
    run="ps -o rss= -p {pid}",
    say=[
        "?how much (memory|ram) (does|is) (process|pid) {pid} (use|using|take|taking)",
        "=[the] (memory|ram|memory usage|resident memory|rss) (of|used by) (process|pid) {pid}",
        "=(memory|ram) usage of (process|pid) {pid}",
        "check [the] (memory|ram) (usage|use|consumption) of (process|pid) {pid}",
    ],
    tags="ps memory")

intent("ps-proc-mem",
    run={"gnu": "ps -C {proc} -o pid,rss,%mem,args", "bsd": "ps -Ao pid,rss,%mem,comm | grep {proc}"},
    say=[
        "?how much (memory|ram) (does|is) {proc} (use|using|take|taking|need|eating)",
        "=[the] (memory|ram) [(usage|use|consumption)] of {proc}",
        "={proc} (memory|ram) (usage|use|consumption)",
        "check [the] (memory|ram) (usage|use|consumption) of {proc}",
        "=(memory|ram) used by {proc}",
    ],
    tags="ps memory")

intent("ps-proc-cpu",
    run={"gnu": "ps -C {proc} -o pid,%cpu,args", "bsd": "ps -Ao pid,%cpu,comm | grep {proc}"},
    say=[
        "?how much cpu (does|is) {proc} (use|using|take|taking|need|eating)",
        "=[the] cpu (usage|use|consumption|load) of {proc}",
        "={proc} cpu (usage|use|load)",
        "check [the] cpu (usage|use) of {proc}",
        "=cpu used by {proc}",
    ],
    tags="ps cpu")

intent("ps-proc-elapsed",
    run={"gnu": "ps -C {proc} -o pid,etime,args", "bsd": "ps -Ao pid,etime,comm | grep {proc}"},
    say=[
        "?how long has {proc} been (running|up|alive)",
        "?(since when|for how long) is {proc} running",
        "=[the] (uptime|running time|elapsed time) of {proc}",
        "check how long {proc} (has been running|is running|runs already)",
        "={proc} uptime",
    ],
    tags="ps")

intent("ps-threads-pid",
    run={"gnu": "ps -T -p {pid}", "bsd": "ps -M -p {pid}"},
    say=[
        "=[all] [the] threads of (process|pid) {pid}",
        "?(which|what) threads (does|has) (process|pid) {pid} [have]",
        "list [the] threads (in|of|inside) (process|pid) {pid}",
        "show [the] threads (belonging to|for|of) pid {pid}",
    ],
    tags="ps threads")

intent("ps-threads-count",
    run={"gnu": "ps -o nlwp= -p {pid}", "bsd": "ps -M -p {pid} | tail -n +2 | wc -l"},
    say=[
        "?how many threads (does|has) (process|pid) {pid} [(have|use)]",
        "count [the] threads (of|in) (process|pid) {pid}",
        "=[the] number of threads (of|in|used by) (process|pid) {pid}",
        "=thread count (of|for) (process|pid) {pid}",
    ],
    tags="ps threads count")

intent("ps-zombies",
    run="ps -eo pid,ppid,stat,comm | awk '$3 ~ /^Z/'",
    say=[
        "=[all] [the] zombie processes",
        "=[all] (zombies|defunct processes|dead processes that were not reaped)",
        "?are there [any] (zombies|zombie processes|defunct processes)",
        "?which processes are (zombies|defunct)",
        "?any zombies [on this (box|machine|system)]",
        "find [the] (zombie|defunct) processes",
        "check for (zombies|zombie processes|defunct processes)",
        "list processes in [the] zombie state",
    ],
    tags="ps")

intent("ps-dstate",
    run="ps -eo pid,stat,wchan,comm | awk '$2 ~ /^D/'",
    say=[
        "=[all] processes (in uninterruptible sleep|in d state|waiting for (disk|io|i/o)|stuck in io|blocked on io)",
        "?which processes are (in uninterruptible sleep|waiting for io|stuck waiting for the disk|in d state|blocked on disk io)",
        "find processes (in state d|that wait for io|hanging in d state)",
    ],
    tags="ps")

intent("ps-env-pid",
    run={"gnu": "tr '\\0' '\\n' < /proc/{pid}/environ", "bsd": "ps eww -p {pid}"},
    say=[
        "=[the] environment [variables] of [a running] (process|pid) {pid}",
        "?(which|what) environment variables (does|has) (process|pid) {pid} [have]",
        "=env vars of (process|pid) {pid}",
        "read the environment of (process|pid) {pid}",
        "dump the env of pid {pid}",
    ],
    tags="proc env")

intent("ps-cmdline-pid",
    run="ps -o args= -p {pid}",
    say=[
        "=[the] [full] command line of (process|pid) {pid}",
        "?(how|with what arguments|with which arguments|with which options) was (process|pid) {pid} started",
        "=[the] arguments of (process|pid) {pid}",
        "=[the] full command [(with arguments|and arguments)] (of|for) (process|pid) {pid}",
        "print the command line that started (process|pid) {pid}",
    ],
    tags="ps")

intent("proc-cwd-pid",
    run={"gnu": "readlink /proc/{pid}/cwd", "bsd": "lsof -a -d cwd -p {pid}"},
    say=[
        "=[the] (working directory|current directory|cwd|working dir) of (process|pid) {pid}",
        "?(in which|what) (directory|folder) (does|is) (process|pid) {pid} (run|running) [in]",
        "find [out] the cwd of (process|pid) {pid}",
        "?where (is|was) (process|pid) {pid} running [from]",
    ],
    tags="proc")

intent("proc-exe-pid",
    run={"gnu": "readlink /proc/{pid}/exe", "bsd": "ps -o comm= -p {pid}"},
    say=[
        "=[the] (executable|binary|program file|path of the executable|exe) (of|behind|for) (process|pid) {pid}",
        "?(which|what) (executable|binary) (is|does) (process|pid) {pid} (running|run|using)",
        "find [out] the path of the binary of (process|pid) {pid}",
        "=full path to the program of pid {pid}",
    ],
    tags="proc")
