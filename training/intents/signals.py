"""Ending, pausing and signalling processes: by number, by name, by owner, by port."""

from training.dsl import intent

intent("pkill-name",
    run="pkill {proc}",
    say=[
        "kill {proc}",
        "kill (all [the]|every|any) [running] {proc} [process[es]]",
        "kill [the] {proc} process[es]",
        "(end|terminate|stop|quit|close) [the] [running] {proc} process[es]",
        "(end|terminate|quit|close) [all] {proc}",
        "kill [all] processes (named|called|with [the] name) {proc}",
        "pkill {proc}",
        "kill process by name {proc}",
        "get rid of [all] [the] [running] {proc} process[es]",
        "make {proc} (quit|exit)",
        "shut down [all] [the] {proc} process[es]",
        "(stop|terminate) (every|all) (process|instance|copy|copies|instances) of {proc}",
        "end [the] program {proc}",
    ],
    tags="pkill kill")

intent("pkill-force",
    run="pkill -9 {proc}",
    say=[
        "force kill {proc}",
        "kill -9 {proc}",
        "kill {proc} (by force|forcefully|forcibly|immediately|with sigkill|with signal 9|hard|the hard way|no matter what)",
        "(forcibly|forcefully|brutally) (kill|terminate|end|stop) [all] [the] {proc} [process[es]]",
        "force {proc} to (quit|stop|close|exit)",
        "force (quit|stop|close) {proc}",
        "send (sigkill|kill -9) to [all] {proc} [processes]",
        "{proc} (hangs|is frozen|is stuck|does not respond|doesn't respond|won't die|won't quit), kill it",
        "{proc} (hangs|is frozen|is stuck|is not responding) force kill it",
        "pkill {proc} with sigkill",
        "kill [the] (hung|frozen|stuck|unresponsive) {proc} [process]",
    ],
    tags="pkill kill")

intent("pkill-exact",
    run="pkill -x {proc}",
    say=[
        "kill [only] processes (named|called) exactly {proc}",
        "kill [the] process whose name is exactly {proc}",
        "kill {proc} (by exact name|with an exact name match|but only the exact name|matching the exact name)",
        "(terminate|stop|end) only [the] processes with [the] exact name {proc}",
        "pkill {proc} exact match [only]",
    ],
    tags="pkill kill")

intent("pkill-full",
    run="pkill -f {file}",
    say=[
        "kill [the] (script|process running|python script|python process running|program running) {file}",
        "stop [the] (script|python script|program|process running) {file}",
        "kill (everything|whatever|all|any processes) (running|that runs|that is running) {file}",
        "kill processes (with|that have|having) {file} in (their|the) (command line|full command|arguments)",
        "kill by command line {file}",
        "terminate (the process|whatever is) running {file}",
        "pkill by full command line [matching] {file}",
        "end the [running] script {file}",
    ],
    tags="pkill kill")

intent("pkill-user",
    run="sudo pkill -u {user}",
    say=[
        "kill (all|every|all the) process[es] (of|owned by|belonging to|from|run by) [user] {user}",
        "kill everything [user] {user} is running",
        "kill everything (of|from|run by|owned by) [user] {user}",
        "(terminate|stop|end) all [of] {user}'s processes",
        "kill {user}'s processes",
        "log {user} out by killing all (of their|their|his|her) processes",
        "kick user {user} off (this|the) (machine|server|box)",
    ],
    tags="pkill kill user")

intent("killall",
    run="killall {proc}",
    say=[
        "killall {proc}",
        "use killall (on|for|to (stop|end|kill)) {proc}",
        "(stop|end|kill) {proc} with killall",
        "killall processes (named|called) {proc}",
    ],
    tags="killall kill")

intent("kill-pid",
    run="kill {pid}",
    say=[
        "kill [the] (process|pid|process id|process number|process with pid|process with id) {pid}",
        "kill pid {pid}",
        "kill {pid}",
        "(end|terminate|stop) [the] (process|pid|task|process with pid|process with [the] id) {pid}",
        "terminate {pid}",
        "send (sigterm|the term signal|a term signal) to [(pid|process)] {pid}",
        "ask [process] {pid} to (quit|exit|stop|terminate)",
        "get rid of process {pid}",
        "gracefully (stop|kill|end|terminate) [process] {pid}",
        "kill job with pid {pid}",
    ],
    tags="kill")

intent("kill-pid-two",
    run="kill {pid} {pid2}",
    say=[
        "kill [(the processes|processes|pids|pid)] {pid} and {pid2}",
        "kill both {pid} and {pid2}",
        "(end|terminate|stop) [the] (processes|pids) {pid} and {pid2}",
        "kill process {pid} and process {pid2}",
    ],
    tags="kill")

intent("kill-pid-force",
    run="kill -9 {pid}",
    say=[
        "force kill [(process|pid|the process)] {pid}",
        "kill -9 {pid}",
        "kill [(process|pid)] {pid} (by force|forcefully|forcibly|immediately|with sigkill|with signal 9|hard|now|at once|no matter what)",
        "(forcibly|forcefully) (kill|end|terminate|stop) [(process|pid)] {pid}",
        "send (sigkill|signal 9|a kill signal) to [(process|pid)] {pid}",
        "[(process|pid)] {pid} (won't die|does not stop|ignores kill|is stuck), kill it (anyway|by force)",
        "force [process] {pid} to (end|quit|die|exit)",
        "kill the (stuck|hung|unresponsive|frozen) process {pid}",
    ],
    tags="kill")

intent("kill-hup-pid",
    run="kill -HUP {pid}",
    say=[
        "send (sighup|hup|a hangup signal|a hup [signal]) to [(pid|process)] {pid}",
        "make [process] {pid} (reload|reread|re-read) its config[uration]",
        "hup [(process|pid)] {pid}",
        "tell [process] {pid} to reload [its config]",
        "signal [(pid|process)] {pid} (with|using) (hup|sighup)",
    ],
    tags="kill")

intent("kill-stop-pid",
    run="kill -STOP {pid}",
    say=[
        "(pause|suspend|freeze) [the] (process|pid|process with pid) {pid}",
        "(pause|suspend|freeze) {pid}",
        "send (sigstop|a stop signal) to [(pid|process)] {pid}",
        "temporarily (stop|pause|halt) process {pid}",
        "put process {pid} on hold",
    ],
    tags="kill")

intent("kill-cont-pid",
    run="kill -CONT {pid}",
    say=[
        "(resume|continue|unpause|unfreeze) [the] [(stopped|paused|suspended)] (process|pid) {pid}",
        "resume {pid}",
        "send (sigcont|a continue signal) to [(pid|process)] {pid}",
        "let [the] (paused|stopped|suspended|frozen) process {pid} (continue|go on|run again)",
        "wake up [the] (paused|stopped|suspended) process {pid}",
    ],
    tags="kill")

intent("pkill-hup",
    run="sudo pkill -HUP {proc}",
    say=[
        "send (sighup|hup|a hangup signal) to [all] {proc} [process[es]]",
        "make {proc} (reread|re-read) its config[uration] (with|by) a (hup|hangup) signal",
        "hup {proc}",
        "signal {proc} with (hup|sighup)",
    ],
    tags="pkill")

intent("pkill-usr1",
    run="pkill -USR1 {proc}",
    say=[
        "send (sigusr1|usr1|a usr1 signal|the signal usr1) to [all] {proc} [process[es]]",
        "signal {proc} with (usr1|sigusr1)",
        "pkill {proc} with signal usr1",
    ],
    tags="pkill")

intent("pkill-stop",
    run="pkill -STOP {proc}",
    say=[
        "(pause|suspend|freeze) [the] [running] {proc} [process[es]]",
        "send (sigstop|a stop signal) to {proc}",
        "temporarily (pause|freeze|suspend) {proc}",
        "put {proc} on hold [without killing it]",
    ],
    tags="pkill")

intent("pkill-cont",
    run="pkill -CONT {proc}",
    say=[
        "(resume|unpause|unfreeze|continue) [the] [(stopped|paused|suspended|frozen)] {proc} [process[es]]",
        "send (sigcont|a continue signal) to {proc}",
        "let [the] (paused|suspended|frozen) {proc} (continue|run again|go on)",
    ],
    tags="pkill")

intent("kill-list-signals",
    run="kill -l",
    say=[
        "=[all] [the] [available] signals [(and their numbers|kill can send|i can send)]",
        "=[the] list of [unix] signal[s] [names and] numbers",
        "?which signals (are there|can i send|does kill know)",
        "list signal names",
        "=signal names and numbers",
        "?what signals exist",
    ],
    tags="kill")

intent("kill-port",
    run="kill $(lsof -t -iTCP:{port} -sTCP:LISTEN)",
    say=[
        "kill [(whatever|what|the process|the program|the thing|anything|the server)] [(that is|thats|that's)] [(running|listening)] on port {port}",
        "kill port {port}",
        "kill (whatever|the process that|what|anything that) (listens on|uses|is using|is listening on|is holding|holds|occupies|blocks) port {port}",
        "kill the process (using|occupying|blocking|holding|bound to|that has) [port] {port}",
        "free [up] port {port}",
        "(stop|end|terminate|shut down) (whatever|the process|the program|what|the server) [(that is|thats)] (listening on|running on|using|on) [port] {port}",
        "(stop|end|terminate) whatever (listens on|uses|is using|runs on) [port] {port}",
        "port {port} is (in use|already in use|taken|busy|blocked), kill (it|what uses it|the process)",
        "get rid of the process on port {port}",
        "release port {port}",
        "something (is using|is on|uses|blocks) port {port}, kill it",
        "make port {port} (free|available) [again]",
    ],
    tags="kill lsof port")

intent("kill-port-force",
    run="kill -9 $(lsof -t -iTCP:{port} -sTCP:LISTEN)",
    say=[
        "force kill [(whatever|what|the process)] [(is|running|listening)] on port {port}",
        "kill -9 [(whatever|the process|what)] [is] on port {port}",
        "(forcibly|forcefully) (kill|stop|end) (whatever|the process) [(listening|running)] on port {port}",
        "kill the process on port {port} (by force|with sigkill|forcefully|immediately|with kill -9)",
        "force port {port} to be (free|freed)",
        "forcefully free port {port}",
    ],
    tags="kill lsof port")
