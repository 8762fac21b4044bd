"""Containers: docker, compose, kubectl."""

from training.dsl import intent

intent("docker-ps",
    run="docker ps",
    say=["=[all] [the|my] (running|active) [docker] containers", "?(which|what) [docker] containers are (running|up|active) [right now]", "=[my|the] [docker] containers [that are] (running|up)", "list [the] [(running|docker)] containers", "docker ps", "?is [any|some] [docker] container running", "see (which|what) containers (run|are running)", "=docker containers"],
    tags="docker")

intent("docker-ps-a",
    run="docker ps -a",
    say=["=all [the|my] [docker] containers [(including|even|also) (the )?stopped ones]".replace("(the )?", ""), "=[docker] containers (including|also|even) (stopped ones|the stopped ones|those that are not running|exited ones)", "?(which|what) [docker] containers (exist|are there) [(running or not|stopped ones too)]", "list (all|every) [docker] container[s]", "=[both] running and stopped [docker] containers", "docker ps all"],
    tags="docker")

intent("docker-ps-exited",
    run="docker ps -a -f status=exited",
    say=["=[all] [the|my] (stopped|exited|dead) [docker] containers", "?(which|what) [docker] containers (are stopped|have stopped|exited|are not running|have exited)", "list (stopped|exited) [docker] containers [only]"],
    tags="docker")

intent("docker-ps-names",
    run="docker ps --format '{{{{.Names}}}}'",
    say=["=[(only|just)] [the] names of [the|all] [running] [docker] containers", "=[running] [docker] container names [only]", "list [docker] containers by name [only]"],
    tags="docker")

intent("docker-ps-filter",
    run="docker ps -a -f name={container}",
    say=["?is [the] [docker] container {container} running", "=[docker] containers (named|called|whose name contains|matching) {container}", "find [the] [docker] container[s] (named|called|like) {container}", "check (if|whether) [the] [docker] container {container} (is running|exists|is up)", "docker ps (for|filtered by) [name] {container}"],
    tags="docker")

intent("docker-count",
    run="docker ps -q | wc -l",
    say=["count [the] [running] [docker] containers", "?how many [docker] containers are (running|there|up)", "=[the] number of [running] [docker] containers"],
    tags="docker count")

intent("docker-images",
    run="docker images",
    say=["=[all] [the|my] [(local|docker)] [docker] images", "?(which|what) [docker] images (do i have|are there|are on this machine|are pulled|exist)", "list [all] [(local|the)] [docker] images", "docker images", "=[docker] images and [their] (sizes|size)", "?how big are my docker images"],
    tags="docker")

intent("docker-run",
    run="docker run {image}",
    say=["docker run {image}", "(run|start|launch) [(the|a|an)] [docker] image {image}", "(run|start|launch) [a] [docker] container (of|from|with) [the] [image] {image}", "create and start [a] container from [the] [image] {image}"],
    tags="docker")

intent("docker-run-it",
    run="docker run -it --rm {image}",
    say=["(run|start) [(the|a|an)] [docker] [(image|container)] {image} interactively", "(run|start) [a] [docker] container (of|from|with) {image} (interactively|and attach to it|with a terminal) [and remove it (afterwards|when done|on exit)]", "docker run {image} (interactively|interactive|with a tty) [and (remove|delete) it (afterwards|on exit)]", "try [out] [the] [docker] image {image} (interactively|in a throwaway container)"],
    tags="docker")

intent("docker-run-shell",
    run="docker run -it --rm {image} bash",
    say=["(run|open|start|get) bash in [a|an] [(new|fresh|throwaway|temporary)] {image} [docker] container", "(run|open|start|get) [a] bash [shell] in [a] [(new|fresh|throwaway|temporary)] [docker] container (of|from) [the] [image] {image}", "docker run [a] bash (shell|) in {image}", "(start|run) [a] [(throwaway|temporary)] {image} container with [a] bash [shell]", "start a shell in [the] [docker] image {image}"],
    tags="docker")

intent("docker-run-d",
    run=["docker run -d --name {container} -p {port}:{port2} {image}", "docker run -d --name {container} {image}", "docker run -d -p {port}:{port2} {image}", "docker run -d {image}"],
    say=["(run|start|launch) [(the|a|an)] [docker] [(image|container)] {image} (in [the] background|detached|as a daemon)", "docker run {image} (detached|in [the] background) [(named|as|called|with (the )?name) {container}]".replace("|with (the )?name", ""), "(run|start) [a|the] [docker] container {container} (from|of|with) [the] image {image} (in [the] background|detached)", "(run|start) {image} in [a] [docker] container (called|named) {container} (in [the] background|detached)", "(run|start) {image} (in [the] background|detached) (and|with) [host] port {port} (mapped|forwarded|published) to [container] port {port2}", "(run|start) {image} (in [the] background|detached) as {container} (and|with) port {port} (mapped|forwarded) to [port] {port2}"],
    tags="docker")

intent("docker-run-p",
    run=["docker run -p {port}:{port2} {image}", "docker run -p {port}:{port} {image}"],
    say=["(run|start|launch) [(the|a)] [docker] [(image|container)] {image} (with|and) [(host|local)] port {port} (mapped|forwarded|published|mapping) to [(container )?port] {port2}".replace("(container )?", ""), "docker run {image} (with|mapping) port {port} to {port2}", "(run|start) {image} [in docker] and (publish|expose|open) port {port}", "docker run {image} (on|with) port {port}", "(run|start) [a] [docker] container (of|from) {image} (publishing|exposing|with) port {port}", "(map|forward|publish) [(host|local)] port {port} to [port] {port2} (of|in) [a] [new] {image} container", "(run|start) [docker] [image] {image} on port {port}"],
    tags="docker port")

intent("docker-run-v",
    run=["docker run -v {dir}:{dir2} {image}", "docker run -v \"$PWD\":{dir2} {image}"],
    say=["(run|start) [(the|a)] [docker] [(image|container)] {image} (with|and mount|mounting) [(the (folder|directory)|folder)] {dir} [(mounted|mapped)] (at|to|on|as|into) {dir2}", "docker run {image} (with [a] volume|mounting) {dir} (to|at|on|as) {dir2}", "mount {dir} (as|at|to|on) {dir2} in [a] [new] {image} container", "(run|start) {image} (with|and mount|mounting) (the current directory|this folder|this directory) [(mounted|mapped)] (at|to|on|as|into) {dir2}"],
    tags="docker")

intent("docker-run-env",
    run="docker run -e {var}={word} {image}",
    say=["(run|start) [(the|a)] [docker] [(image|container)] {image} with [the] [environment] [variable] {var} set to {word}", "docker run {image} with [(env|environment variable)] {var}={word}", "(set|pass) {var}={word} (in|to) [a] [new] container (of|from) {image}", "(run|start) {image} in docker with {var} = {word}"],
    tags="docker")

intent("docker-run-envfile",
    run="docker run --env-file {file} {image}",
    say=["(run|start) [(the|a)] [docker] [(image|container)] {image} with [the] (environment|env|variables|environment variables) (from|in) [the] [file] {file}", "docker run {image} with [the] env file {file}"],
    tags="docker")

intent("docker-run-restart",
    run="docker run -d --restart unless-stopped {image}",
    say=["(run|start) [(the|a)] [docker] [(image|container)] {image} (and|so that it|that) (always restart[s]|restart[s] automatically|restart[s] it|comes back after a reboot)", "docker run {image} (and|with) [an] (automatic restart|restart policy|always restart)"],
    tags="docker")

intent("docker-run-mem",
    run="docker run -m {size:bytes} {image}",
    say=["(run|start) [(the|a)] [docker] [(image|container)] {image} with (at most|no more than|a memory limit of|max|only) {size} [of (memory|ram)]", "docker run {image} (limited to|with memory limit) {size} [of (memory|ram)]", "limit [a] [new] {image} container to {size} [of (memory|ram)]"],
    tags="docker")

intent("docker-exec-sh",
    run="docker exec -it {container} sh",
    say=["(open|start|get|give me|run) a shell (in|inside|into|on) [the] [(running|docker)] [docker] [container] {container}", "(get|go|log|step|jump|ssh) [in]to [the] [(running|docker)] [docker] container {container}", "(shell|exec) [in]to [the] [docker] [container] {container}", "docker exec [in]to {container}", "(enter|attach a shell to|connect to) [the] [docker] container {container}", "=[a] shell (in|inside) [the] [docker] container {container}", "open [a] terminal in [the] [docker] container {container}"],
    tags="docker")

intent("docker-exec-bash",
    run="docker exec -it {container} bash",
    say=["(open|start|get|run) [a] bash [shell|prompt|session] (in|inside|into|on) [the] [(running|docker)] [docker] [container] {container}", "docker exec bash (in|into) {container}", "bash [in]to [the] [docker] [container] {container}", "exec [in]to {container} with bash", "(get|log) [in]to [the] [docker] container {container} (with|using) bash"],
    tags="docker")

intent("docker-exec-root",
    run="docker exec -u root -it {container} sh",
    say=["(open|start|get) a root shell (in|inside) [the] [docker] container {container}", "(open|start|get) a shell as root (in|inside) [the] [docker] container {container}", "docker exec [in]to {container} as root", "(get|log) [in]to [the] container {container} as root"],
    tags="docker")

for _cmd in ("ls", "env", "ps aux", "df -h", "date", "cat /etc/os-release", "whoami"):
    intent("docker-exec-" + _cmd.split()[0], run="docker exec {container} " + _cmd,
        say=["(run|execute) " + _cmd.replace("(", "\\(") + " (in|inside) [the] [(running|docker)] [docker] container {container}", "docker exec " + _cmd + " in {container}", "(run|execute) [the command] " + _cmd + " in container {container}"],
        tags="docker", weight=.25)

intent("docker-logs",
    run="docker logs {container}",
    say=["=[(all|the)] logs (of|for|from) [the] [docker] [container] {container} [container]", "docker logs [(of|for)] {container}", "?what (did|does) [the] [docker] container {container} (print|log|write|say)", "=[the] (output|log) of [the] [docker] container {container}", "=[the] {container} container's (logs|log|output)", "(read|see|check) [the] (logs|log|output) (of|for) [the] [docker] container {container}", "=[the] docker logs (of|for) {container}"],
    tags="docker")

intent("docker-logs-f",
    run="docker logs -f {container}",
    say=["(follow|tail|watch|stream) [the] logs (of|for|from) [the] [docker] container {container} [(live|in real time)]", "(follow|tail|watch|stream) [the] docker logs (of|for|from) {container}", "=live logs (of|from) [the] [docker] container {container}", "docker logs {container} (live|follow|and follow|in real time)", "see [the] logs of [the] container {container} as they come"],
    tags="docker")

intent("docker-logs-tail",
    run="docker logs --tail {n} {container}",
    say=["=[the] last {n} (log lines|lines of the log|lines of the logs|lines of output|lines|log entries) (of|from|for) [the] [docker] container {container}", "docker logs [the] last {n} lines [(of|for)] {container}", "=[the] {n} (latest|newest|most recent) log lines of [the] [docker] container {container}", "tail [the] [last] {n} lines of [the] docker logs (of|for) {container}"],
    tags="docker")

intent("docker-logs-since",
    run="docker logs --since {age:minutes}m {container}",
    say=["=[the] logs (of|from|for) [the] [docker] container {container} (of|from|in|since|for) the (last|past) {age}", "=[the] docker logs (of|from|for) {container} (of|from|in|since|for) the (last|past) {age}", "?what did [the] [docker] container {container} log in the (last|past) {age}", "docker logs {container} since {age} [ago]"],
    tags="docker")

intent("docker-logs-grep",
    run="docker logs {container} 2>&1 | grep '{word}'",
    say=["(search|grep) [the] logs of [the] [docker] container {container} for {word}", "=lines with {word} in [the] [docker] logs of [container] {container}", "find {word} in [the] [docker] logs of [container] {container}", "?does {word} appear in the logs of [the] [docker] container {container}", "docker logs {container} grep {word}"],
    tags="docker grep")

intent("docker-logs-file",
    run="docker logs {container} > {file} 2>&1",
    say=["(save|write|dump|export) [the] logs of [the] [docker] container {container} (to|into|in) {file}", "(save|write|dump|redirect) [the] docker logs (of|from) {container} (to|into|in) {file}"],
    tags="docker")

_ONE = {"stop": ["(stop|shut down|halt|end) [the] [(running|docker)] [docker] container {container}", "docker stop {container}", "(stop|shut down) [the] {container} container", "(stop|bring down|take down) [the] [docker] container (named|called) {container}"],
        "start": ["start [the] [(stopped|docker)] [docker] container {container} [again]", "docker start {container}", "start [the] [(stopped|existing)] {container} container [again]", "(bring up|launch) [the] [existing] [docker] container {container} [again]"],
        "restart": ["restart [the] [docker] container {container}", "docker restart {container}", "restart [the] {container} container", "(bounce|reboot) [the] [docker] container {container}", "stop and start [the] [docker] container {container} [again]"],
        "kill": ["(kill|force stop) [the] [docker] container {container}", "docker kill {container}", "(kill|force stop) [the] {container} container", "(stop|kill) [the] [docker] container {container} (immediately|by force)"],
        "pause": ["(pause|freeze|suspend) [the] [docker] container {container}", "docker pause {container}", "(pause|freeze) [the] {container} container"],
        "unpause": ["(unpause|unfreeze|resume|continue) [the] [(paused|docker)] [docker] container {container}", "docker unpause {container}", "(unpause|resume) [the] {container} container"],
        "rm": ["(remove|delete) [the] [(stopped|docker)] [docker] container {container}", "docker rm {container}", "(remove|delete) [the] {container} container", "get rid of [the] [docker] container {container}"],
        "rm -f": ["(force remove|force delete|forcibly remove) [the] [docker] container {container}", "(remove|delete) [the] [docker] container {container} (even if it is running|by force|although it is running|forcefully)", "(stop|kill) and (remove|delete) [the] [docker] container {container}", "docker rm force {container}", "(remove|delete) [the] running [docker] container {container}"],
        "inspect": ["=[all] [the] (details|configuration|settings|metadata|low level information) (of|about|on) [the] [docker] container {container}", "inspect [the] [docker] container {container}", "docker inspect {container}"],
        "top": ["=[the] processes (in|inside|running in|of) [the] [docker] container {container}", "?(which|what) (processes|programs)[ ](run|are running) (in|inside) [the] [docker] container {container}", "docker top {container}"],
        "port": ["=[the] [published] (ports|port mappings|port mapping) of [the] [docker] container {container}", "?(which|what) ports does [the] [docker] container {container} (expose|publish|use|have)", "docker port {container}"],
        "diff": ["=[the] (changed files|files changed|file system changes|filesystem changes) in [the] [docker] container {container}", "?(which|what) files (changed|were changed) in [the] [docker] container {container}", "docker diff {container}"],
        "attach": ["attach [to] [the] [(running|docker)] [docker] container {container}", "docker attach [to] {container}"],
        "wait": ["wait (until|for) [the] [docker] container {container} (exits|to exit|ends|to finish|stops|to stop)", "docker wait [for] {container}"]}
for _verb, _say in _ONE.items():
    intent("docker-" + _verb.replace(" ", ""), run="docker " + _verb + " {container}", say=_say, tags="docker", weight=.6 if _verb in ("attach", "wait", "diff") else 1)

intent("docker-stop-two", run="docker stop {container} {container2}", say=["stop [the] [docker] containers {container} and {container2}", "docker stop {container} and {container2}"], tags="docker", weight=.4)
intent("docker-stop-all",
    run="docker stop $(docker ps -q)",
    say=["stop (all|all the|every|all my|all running) [(running|docker)] [docker] container[s]", "docker stop (all|everything|all containers)", "stop every running [docker] container", "(shut down|halt) all [(running|my|docker)] [docker] containers", "stop everything [(running|that runs)] in docker"],
    tags="docker")
intent("docker-kill-all", run="docker kill $(docker ps -q)", say=["kill (all|all the|every|all my|all running) [(running|docker)] [docker] container[s]", "docker kill (all|everything|all containers)", "force stop all [running] [docker] containers"], tags="docker")
intent("docker-rm-all", run="docker rm -f $(docker ps -aq)", say=["(remove|delete) (all|all the|every|all my) [docker] container[s] [(running or not|even running ones|including running ones)]", "docker rm all [containers]", "(stop|kill) and (remove|delete) all [docker] containers", "get rid of all [docker] containers"], tags="docker")
intent("docker-container-prune", run="docker container prune", say=["(remove|delete|clean up|prune|purge) [(all|the|all the)] (stopped|exited|dead|old) [docker] containers", "docker container prune", "get rid of [all] stopped [docker] containers", "clean [up] (stopped|exited) containers [(in|with) docker]"], tags="docker")
intent("docker-image-prune", run="docker image prune", say=["(remove|delete|clean up|prune) [(all|the)] (dangling|untagged|<none>|none) [docker] images", "docker image prune", "get rid of [all] (dangling|untagged) [docker] images"], tags="docker")
intent("docker-image-prune-a", run="docker image prune -a", say=["(remove|delete|clean up|prune) (all|the|all the) (unused|not used|unneeded) [docker] images", "docker image prune all", "(remove|delete) [docker] images (not used by any container|that no container uses)", "get rid of [all] unused [docker] images"], tags="docker")
intent("docker-system-prune", run="docker system prune", say=["(clean up|prune|tidy up) docker", "(remove|delete) (everything|all|all the stuff) unused (in|from) docker", "docker (system prune|cleanup|prune)", "free [up] [disk] space used by docker", "(remove|clean up|prune) [all] unused docker (data|objects|stuff|resources)", "docker takes too much space, clean [it] up"], tags="docker")
intent("docker-system-prune-a", run="docker system prune -a --volumes", say=["(clean up|prune) docker (completely|including images and volumes|with all images and volumes|and also volumes and images)", "(remove|delete) (everything|all) unused (in|from) docker (including|with|and) (volumes|images and volumes)", "docker system prune (all and volumes|with volumes)"], tags="docker")
intent("docker-volume-prune", run="docker volume prune", say=["(remove|delete|clean up|prune) [(all|the|all the)] (unused|dangling|old) docker volumes", "docker volume prune", "get rid of [all] unused [docker] volumes"], tags="docker")
intent("docker-df", run="docker system df", say=["?how much [disk] (space|disk) (does|is) docker (use|using|take|taking)", "=[the] disk (usage|space) of docker", "=docker disk (usage|space)", "?how big is docker on my disk"], tags="docker")
intent("docker-stats", run="docker stats", say=["=(cpu and memory|memory and cpu|resource|cpu|memory) (usage|use|consumption) of [all|the|my] [docker] containers", "?how much (cpu|memory|ram|cpu and memory) (do|are) (my|the) [docker] containers (use|using)", "(watch|monitor) [the] [docker] containers [live]", "docker stats", "=live (stats|statistics) of [all|my|the] [docker] containers"], tags="docker")
intent("docker-stats-once", run="docker stats --no-stream", say=["=(cpu and memory|resource|memory) usage of [the|all] [docker] containers (once|just once|without streaming|as a snapshot)", "docker stats (once|snapshot|without (streaming|stream))", "=one snapshot of docker stats"], tags="docker")
intent("docker-stats-one", run="docker stats {container}", say=["=(cpu and memory|resource|cpu|memory) (usage|use) of [the] [docker] container {container}", "?how much (cpu|memory|ram) does [the] [docker] container {container} use", "docker stats [(for|of)] {container}"], tags="docker")
intent("docker-ip", run="docker inspect -f '{{{{range .NetworkSettings.Networks}}}}{{{{.IPAddress}}}}{{{{end}}}}' {container}", say=["=[the] ip [address] of [the] [docker] container {container}", "?(what is|whats) the ip [address] of [the] [docker] container {container}", "?(which|what) ip does [the] [docker] container {container} have", "get [the] [docker] container {container}'s ip [address]"], tags="docker")
intent("docker-rename", run="docker rename {container} {container2}", say=["rename [the] [docker] container {container} [in]to {container2}", "docker rename {container} [to] {container2}", "(call|name) [the] [docker] container {container} {container2} [from now on]"], tags="docker")
intent("docker-cp-from", run=["docker cp {container}:{path} {dir}", "docker cp {container}:{path} ."], say=["copy {path} (from|out of) [the] [docker] container {container} [(to|into) {dir}]", "docker cp {container}:{path} [(to|into) {dir}]", "(get|fetch|extract) {path} (from|out of) [the] [docker] container {container}", "docker copy {path} from {container}"], tags="docker")
intent("docker-cp-to", run="docker cp {file} {container}:{dir}", say=["copy {file} (to|into) {dir} (in|inside|of) [the] [docker] container {container}", "copy {file} into [the] [docker] container {container} (at|under|in|to) {dir}", "docker cp {file} [to] {container}:{dir}", "put {file} into {dir} of [the] [docker] container {container}"], tags="docker")
intent("docker-build", run=["docker build -t {image} {dir}", "docker build -t {image} ."], say=["(build|create|make) [(a|the|an)] [docker] image [(called|named|tagged|with (the )?(tag|name))] {image} [(from|in|out of) {dir}]".replace("|with (the )?(tag|name)", ""), "docker build [(and )?(tag|tagged) [(it )?(as|with)]] {image} [(from|in) {dir}]".replace("[(and )?(tag|tagged) [(it )?(as|with)]] ", "[tagged] "), "build [(this|the|the current)] (dockerfile|directory|folder|project) (as|into) [(a|the)] [docker] image {image}", "(build|create) {image} from (the|this|my) dockerfile", "build [a] docker image and (tag|name|call) it {image}"], tags="docker")
intent("docker-build-plain", run="docker build .", say=["docker build", "build (the|a|this) docker (image|file) [(here|in this (directory|folder))] [without [a] (tag|name)]", "build the dockerfile [(here|in this (directory|folder))]"], tags="docker")
intent("docker-build-f", run="docker build -f {file} -t {image} .", say=["build [(the|a)] [docker] image {image} (from|with|using) [the] (dockerfile|docker file) {file}", "docker build {image} (from|with) [file] {file}", "(use|take) [the] dockerfile {file} to build [(the|a)] [docker] [image] {image}"], tags="docker")
intent("docker-build-nocache", run="docker build --no-cache -t {image} .", say=["(build|rebuild) [(the|a)] [docker] image {image} (without [the] cache|from scratch|with no cache|ignoring the cache)", "docker build {image} (without cache|no cache|with no cache)"], tags="docker")
intent("docker-pull", run="docker pull {image}", say=["(pull|download|get|fetch) [(the|a)] [docker] image {image} [(from (docker hub|the registry|dockerhub))]", "docker pull {image}", "pull {image} (from (docker hub|the registry|dockerhub)|with docker)", "(update|refresh) [the] [docker] image {image}"], tags="docker")
intent("docker-push", run="docker push {image}", say=["(push|upload|publish) [(the|my)] [docker] image {image} [(to (docker hub|the registry|dockerhub))]", "docker push {image}", "push {image} (to (docker hub|the registry|dockerhub)|with docker)"], tags="docker")
intent("docker-tag", run="docker tag {image} {image2}", say=["tag [the] [docker] image {image} (as|with) {image2}", "docker tag {image} [as] {image2}", "(give|add) [the] [docker] image {image} [the] [(additional|new|second)] (tag|name) {image2}"], tags="docker")
intent("docker-rmi", run="docker rmi {image}", say=["(remove|delete) [the] [docker] image {image}", "docker rmi {image}", "get rid of [the] [docker] image {image}", "docker (remove|delete) image {image}"], tags="docker")
intent("docker-rmi-all", run="docker rmi $(docker images -q)", say=["(remove|delete) (all|all the|every|all my) [docker] image[s]", "docker rmi (all|everything|all images)", "get rid of all [docker] images"], tags="docker")
intent("docker-history", run="docker history {image}", say=["=[the] (layers|history) of [the] [docker] image {image}", "?how was [the] [docker] image {image} built", "docker history [of] {image}", "?which layers does [the] [docker] image {image} have"], tags="docker")
intent("docker-save", run="docker save -o {file} {image}", say=["(save|export|dump) [the] [docker] image {image} (to|into|as|in) [(a file|the file|a tar|file)] {file}", "docker save {image} (to|into|as) {file}"], tags="docker")
intent("docker-load", run="docker load -i {file}", say=["load [(the|a)] [docker] image (from|in) {file}", "docker load {file}", "import [the] saved [docker] image {file}"], tags="docker")
intent("docker-export", run="docker export -o {file} {container}", say=["export [the] [filesystem of] [the] [docker] container {container} (to|into|as) {file}", "docker export {container} (to|into) {file}"], tags="docker")
intent("docker-commit", run="docker commit {container} {image}", say=["(commit|save|turn) [the] [docker] container {container} (as|to|into) [(a new|an|the)] [new] image {image}", "docker commit {container} [(as|to)] {image}", "(make|create) [(an|the|a new)] image {image} (from|out of) [the] [docker] container {container}"], tags="docker")
intent("docker-search", run="docker search {word}", say=["search [(docker hub|dockerhub)] for [(a|an)] [(image|images)] {word}", "docker search [for] {word}", "find [a|an] [docker] image[s] (for|with|named) {word} on (docker hub|dockerhub)"], tags="docker")
intent("docker-login", run="docker login", say=["(log in|login) to (docker hub|dockerhub|docker|the docker registry)", "docker login"], tags="docker")
intent("docker-volumes", run="docker volume ls", say=["=[all] [the|my] docker volumes", "?(which|what) docker volumes (are there|do i have|exist)", "list [all] [the] docker volumes", "docker volume ls"], tags="docker")
intent("docker-volume-create", run="docker volume create {name}", say=["(create|make|add) [a] [new] docker volume [(called|named)] {name}", "docker volume create {name}"], tags="docker")
intent("docker-volume-rm", run="docker volume rm {name}", say=["(remove|delete) [the] docker volume {name}", "docker volume (rm|remove) {name}"], tags="docker")
intent("docker-networks", run="docker network ls", say=["=[all] [the|my] docker networks", "?(which|what) docker networks (are there|do i have|exist)", "list [all] [the] docker networks", "docker network ls"], tags="docker")
intent("docker-network-create", run="docker network create {name}", say=["(create|make|add) [a] [new] docker network [(called|named)] {name}", "docker network create {name}"], tags="docker")
intent("docker-network-inspect", run="docker network inspect {name}", say=["inspect [the] docker network {name}", "=(details|containers) (of|in) [the] docker network {name}", "?which containers are in [the] docker network {name}"], tags="docker")
intent("docker-network-connect", run="docker network connect {name} {container}", say=["connect [the] [docker] container {container} to [the] [docker] network {name}", "(add|attach) [the] [docker] container {container} to [the] [docker] network {name}"], tags="docker")
intent("docker-version", run="docker version", say=["=[the] docker version", "?(which|what) version of docker (do i have|is installed)", "check [the|my] docker version"], tags="docker", weight=.5)
intent("docker-info", run="docker info", say=["=docker (info|information|system information)", "?is docker (running|working)", "check (if|whether) [the] docker [daemon] (is running|works)"], tags="docker", weight=.6)
intent("docker-follow-events", run="docker events", say=["(watch|follow|show) docker events [(live|in real time)]", "=live docker events"], tags="docker", weight=.5)

intent("compose-up", run=["docker compose up -d {service}", "docker compose up -d"], say=["(start|bring up|launch|run) [(all|the|all the)] [docker] compose (services|stack|project|file|containers) [(in [the] background|detached)]", "(docker compose|docker-compose) up [(in [the] background|detached)]", "(bring|start) up [the] [docker] compose (stack|project|services) [(in [the] background|detached)]", "start everything in (the|my) [docker] compose file", "compose up (detached|in [the] background)", "(start|bring up) [only] [the] [docker] compose service {service}", "docker compose up [service] {service}"], tags="docker compose")
intent("compose-up-fg", run="docker compose up", say=["(start|run|bring up) [the] [docker] compose (services|stack|project) in [the] foreground", "docker compose up (in [the] foreground|attached|and show the logs)"], tags="docker compose")
intent("compose-up-build", run="docker compose up -d --build", say=["(build|rebuild) and start [(all|the)] [docker] compose (services|stack|containers|project)", "(docker compose|docker-compose) up (with|and) (build|rebuild)", "start [the] [docker] compose (stack|services|project) (and|after) (rebuild|rebuilding) [the] [images]", "rebuild and restart [the] [docker] compose (stack|project|services)"], tags="docker compose")
intent("compose-down", run="docker compose down", say=["(stop and remove|bring down|take down|shut down|tear down) [(all|the|all the)] [docker] compose (services|stack|project|containers)", "(docker compose|docker-compose) down", "(bring|take|tear) [the] [docker] compose (stack|project|services) down", "compose down"], tags="docker compose")
intent("compose-down-v", run="docker compose down -v", say=["(stop and remove|bring down|take down|tear down) [the] [docker] compose (services|stack|project) (and|with|including) [(the|their|its)] volumes", "(docker compose|docker-compose) down (with|and|including) [the] volumes"], tags="docker compose")
intent("compose-stop", run=["docker compose stop {service}", "docker compose stop"], say=["stop [(all|the)] [docker] compose (services|stack|containers) [(without|but (don't|do not)) (removing|remove) them]", "(docker compose|docker-compose) stop [{service}]", "stop [the] [docker] compose service {service}"], tags="docker compose")
intent("compose-restart", run=["docker compose restart {service}", "docker compose restart"], say=["restart [(all|the)] [docker] compose (services|stack|containers|project)", "(docker compose|docker-compose) restart [{service}]", "restart [the] [docker] compose service {service}"], tags="docker compose")
intent("compose-logs", run=["docker compose logs -f {service}", "docker compose logs -f"], say=["(follow|watch|tail|stream) [the] logs of [(all|the)] [docker] compose (services|stack|containers|project)", "(follow|watch|tail|stream) [the] logs of [the] [docker] compose service {service}", "(docker compose|docker-compose) logs (follow|live) [(for|of)] [{service}]", "=live logs of [the] [docker] compose (stack|project|services)"], tags="docker compose")
intent("compose-logs-plain", run=["docker compose logs {service}", "docker compose logs"], say=["=[the] logs of [(all|the)] [docker] compose (services|stack|project|containers)", "=[the] logs of [the] [docker] compose service {service}", "(docker compose|docker-compose) logs [(of|for)] {service}", "(docker compose|docker-compose) logs"], tags="docker compose")
intent("compose-ps", run="docker compose ps", say=["=[the] [(status|state) of [the]] [docker] compose (services|containers|stack)", "?(which|what) [docker] compose (services|containers) are (running|up)", "(docker compose|docker-compose) ps", "list [the] [docker] compose (services|containers)"], tags="docker compose")
intent("compose-exec", run="docker compose exec {service} sh", say=["(open|start|get) a shell in [the] [docker] compose service {service}", "(docker compose|docker-compose) exec [a] (shell|sh) (in|into) {service}", "(exec|shell) into [the] [docker] compose service {service}"], tags="docker compose")
intent("compose-pull", run="docker compose pull", say=["(pull|update|download) [the|all] images of [the|my] [docker] compose (file|services|stack|project)", "(docker compose|docker-compose) pull"], tags="docker compose")
intent("compose-update", run="docker compose pull && docker compose up -d", say=["(update|upgrade) [the|all|my] [docker] compose (services|stack|containers|project) (to the latest images|and restart (them|it))", "(docker compose|docker-compose) pull and (up|restart)", "pull new images and restart [the] [docker] compose (stack|project|services)"], tags="docker compose")
intent("compose-build", run=["docker compose build {service}", "docker compose build"], say=["build [(all|the)] [docker] compose (images|services)", "(docker compose|docker-compose) build [{service}]", "build [the] [docker] compose service {service}"], tags="docker compose")
intent("compose-file", run="docker compose -f {file} up -d", say=["(start|bring up) [the] [docker] compose (file|stack|services) [(from|in|of|defined in)] {file}", "(docker compose|docker-compose) up (with|from|using) [the] [file] {file}", "(use|run) {file} with docker compose"], tags="docker compose")
intent("compose-config", run="docker compose config", say=["(check|validate|verify) [the|my] [docker] compose (file|yaml|configuration)", "=[the] [(effective|resolved|final)] [docker] compose (configuration|config)", "(docker compose|docker-compose) config"], tags="docker compose")
intent("compose-scale", run="docker compose up -d --scale {service}={n}", say=["(scale|run) [the] [docker] compose service {service} (to|with) {n} (instances|containers|replicas|copies)", "(docker compose|docker-compose) scale {service} to {n}", "(run|start) {n} (instances|containers|replicas) of [the] [docker] compose service {service}"], tags="docker compose")
