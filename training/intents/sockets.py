"""Sockets, port tests, scans, captures, traffic, firewall."""

from training.dsl import intent

intent("ss-listen",
    run={"gnu": "ss -tuln", "bsd": "lsof -nP -i -sTCP:LISTEN"},
    say=[
        "=[all] [the] (listening ports|open ports|listening sockets) [(on|of) this (machine|server|host|computer|box)]",
        "?(which|what) ports (are open|are listening|does this (machine|server) listen on|are in use|is this (machine|box) listening on) [(here|locally)]",
        "list [all] [the] (ports in use|open ports|used ports|ports that are open|listening ports) [locally]",
        "=ports in use",
        "check (which|what) ports are open [(here|on this (machine|server))]",
        "=[all] [local] (tcp and udp ports|ports) [(that are|being)] (listening|listened on)",
        "?any open ports [here]",
        "show [me] (which|what) ports [are] (listening|open)",
    ],
    tags="ss port")

intent("ss-listen-proc",
    run={"gnu": "sudo ss -tulnp", "bsd": "sudo lsof -nP -i -sTCP:LISTEN"},
    say=[
        "=[all] [the] (listening|open) ports (with|and|together with) [the|their] (processes|programs|pids|process names|services)",
        "?(which|what) (process|processes|program|programs|service|services) (listen|listens|is listening|are listening) on (which|what) port[s]",
        "?who (listens|is listening) on (which|what) port[s]",
        "=[the] (processes|programs|services) (listening on|that listen on|behind) [the] [(open|network|each)] port[s]",
        "list (ports in use|open ports|listening ports) and (the process that uses them|who uses them|which process owns them)",
        "?what is listening [(on this (machine|box|server)|on the network|on any port)]",
        "?which (services|programs|daemons) are listening [(on the network|for connections)]",
    ],
    tags="ss port")

intent("ss-tcp-listen",
    run={"gnu": "ss -tln", "bsd": "lsof -nP -iTCP -sTCP:LISTEN"},
    say=[
        "=[all] [the] (listening tcp|open tcp|tcp listening) (ports|sockets)",
        "?(which|what) tcp ports are (open|listening|listened on)",
        "list [only] [the] tcp ports [that are] (listening|open|in use)",
    ],
    tags="ss port")

intent("ss-udp-listen",
    run={"gnu": "ss -uln", "bsd": "lsof -nP -iUDP"},
    say=[
        "=[all] [the] (listening udp|open udp|udp listening|udp) (ports|sockets)",
        "?(which|what) udp ports are (open|listening|listened on|in use)",
        "list [only] [the] udp ports [that are] (listening|open|in use)",
    ],
    tags="ss port")

intent("ss-established",
    run={"gnu": "ss -tn state established", "bsd": "lsof -nP -iTCP -sTCP:ESTABLISHED"},
    say=[
        "=[all] [the] (established|active|open|current|live) (tcp connections|connections|network connections)",
        "?(which|what) (connections|network connections|tcp connections) are (open|active|established) [right now]",
        "?who is connected to (this|my) (machine|server|box) [(right now|over the network)]",
        "?what is (this|my) (machine|computer|server) connected to",
        "list [the] established [tcp] (connections|sessions)",
        "see [all] (active|current) [network] connections",
    ],
    tags="ss")

intent("ss-port-conns",
    run={"gnu": "ss -tn '( sport = :{port} or dport = :{port} )'", "bsd": "lsof -nP -iTCP:{port} -sTCP:ESTABLISHED"},
    say=[
        "=[all] [the] (connections|tcp connections|network connections|established connections) (on|to|at|through|using) port {port}",
        "?who is connected (on|to) port {port}",
        "?(which|what) (connections|clients) (are there|are open|use) [on] port {port}",
        "list [the] clients connected to port {port}",
    ],
    tags="ss port")

intent("ss-port-count",
    run={"gnu": "ss -Htn state established 'sport = :{port}' | wc -l", "bsd": "lsof -nP -iTCP:{port} -sTCP:ESTABLISHED | tail -n +2 | wc -l"},
    say=[
        "count [the] [(established|open|active)] [tcp] connections (to|on) port {port}",
        "?how many [(clients|connections|people)] are (connected|there|open) (to|on) port {port}",
        "=[the] number of [(established|active|open|current)] [tcp] connections (to|on) port {port}",
        "?how many [tcp] connections (does|has) port {port} [have]",
    ],
    tags="ss count")

intent("ss-summary",
    run="ss -s",
    say=[
        "=[a] (socket|sockets|connection) (summary|statistics|overview|stats)",
        "=[a] summary of [all] [the] (sockets|connections|network connections)",
        "?how many (sockets|connections|tcp connections) are (open|there) [in total|by type]",
        "=socket counts by (type|state)",
    ],
    tags="ss")

intent("ss-host",
    run={"gnu": "ss -tn dst {ip}", "bsd": "lsof -nP -i@{ip}"},
    say=[
        "=[all] [the] [tcp] connections (to|with|from|between here and) [(the (host|ip|address)|ip)] {ip}",
        "?am i connected to [the] [ip] {ip}",
        "list [the] [tcp] (connections|sockets) (to|with) [the] [(address|ip)] {ip}",
    ],
    tags="ss")

intent("ss-top-ips",
    run="ss -Htn state established | awk '{{print $4}}' | sed 's/:[0-9]*$//' | sort | uniq -c | sort -rn | head -n {n}",
    say=[
        "=[the] [top] {n} ips (with the most|by number of|with most) [open] connections [to this (server|machine)]",
        "?which {n} (ips|clients|hosts) have the most connections [to this (server|machine)]",
        "count [the] [tcp] connections (per|by|for each) (ip|remote ip|client|remote address)",
        "=[number of] connections (per|by|grouped by) (remote ip|client ip|ip address|remote address)",
    ],
    default={"n": "10"},
    tags="ss count")

intent("nc-test",
    run="nc -zv {host} {port}",
    say=[
        "?is port {port} (open|reachable|accessible) on [(the (host|server|machine))] {host}",
        "?is {host} (listening on|reachable on|reachable at) port {port}",
        "?can i (reach|connect to|get to) [port] {port} on {host} [from here]",
        "?can i (reach|connect to) {host} (on|at) port {port}",
        "check (if|whether) [port] {port} (is open on|is reachable on|on|of) {host} [is (open|reachable)]",
        "check (if|whether) {host} (listens on|accepts connections on|answers on|is listening on) port {port}",
        "test [(the|a|tcp)] [connection to] port {port} (on|of) {host}",
        "test [the] connection to {host} (on|at) port {port}",
        "test (if|whether) {host}:{port} is (open|reachable)",
        "see (if|whether) port {port} (of|on) {host} is (open|closed|blocked|reachable)",
    ],
    tags="nc port")

intent("nc-test-timeout",
    run="nc -zv -w {age:seconds} {host} {port}",
    say=[
        "check (if|whether) port {port} (on|of) {host} is open (with a|and give up after a|with a timeout of) {age} [timeout]",
        "test port {port} on {host} (with [a] timeout of|and give up after|with max wait of) {age}",
    ],
    tags="nc port")

intent("nc-listen",
    run="nc -l {port}",
    say=[
        "listen on [tcp] port {port} [with (nc|netcat)]",
        "(open|start) [a] [(simple|tcp)] listener on port {port}",
        "(wait for|accept) [(a|one|an incoming)] [tcp] connection on port {port}",
        "netcat listen on [port] {port}",
    ],
    tags="nc port")

intent("nc-connect",
    run="nc {host} {port}",
    say=[
        "connect to port {port} (on|of) {host} [(with (nc|netcat)|and type by hand|raw)]",
        "(netcat|nc) [to] {host} [port] {port}",
        "open [a] raw [tcp] connection to {host} (on|at) port {port}",
        "open [a] tcp connection to {host} port {port}",
    ],
    tags="nc port")

intent("nc-send-file",
    run="nc -N {host} {port} < {file}",
    say=[
        "send [the] [file] {file} to {host} (on|at|over|via) port {port} (with|using|over) (nc|netcat)",
        "(netcat|nc) [the file] {file} to {host} port {port}",
    ],
    tags="nc port")

intent("nc-receive-file",
    run="nc -l {port} > {file}",
    say=[
        "receive [a] file on port {port} (with (nc|netcat) )and (save|store|write) it (as|to|in) {file}",
        "(listen on|accept data on) port {port} and (save|write|store) [(it|the data|what comes)] (to|into|in) {file}",
    ],
    tags="nc port")

intent("telnet",
    run="telnet {host} {port}",
    say=["telnet [to] {host} [(on|at)] [port] {port}", "(open|start) [a] telnet [(session|connection)] to {host} (on|at) port {port}", "connect to {host} port {port} (with|using|by) telnet"],
    tags="telnet")

intent("nmap-host",
    run="nmap {host}",
    say=[
        "(scan|port scan|portscan) [(the (host|server|machine))] {host} [(for open ports|with nmap)]",
        "nmap {host}",
        "?(which|what) ports are open on [(the (host|server|machine))] {host}",
        "?(which|what) ports does {host} have open",
        "=[the] open ports (of|on) [(the (host|server|machine)|host)] {host}",
        "find open ports on {host}",
        "(do|run) a port scan (of|on|against) {host}",
    ],
    tags="nmap port")

intent("nmap-port",
    run="nmap -p {port} {host}",
    say=[
        "scan [only] port {port} (on|of) {host} [with nmap]",
        "nmap port {port} (on|of) {host}",
        "nmap {host} [on] port {port} [only]",
    ],
    tags="nmap port")

intent("nmap-range",
    run="nmap -p {port}-{port2} {host}",
    say=[
        "scan [(the|all)] ports [(from|between)] {port} (to|through|and|until|-) {port2} (on|of) {host}",
        "nmap ports {port} to {port2} on {host}",
        "scan {host} (from|on|for) port[s] {port} to [port] {port2}",
    ],
    tags="nmap port")

intent("nmap-all",
    run="nmap -p- {host}",
    say=["scan (all|every|all possible) [tcp] port[s] (on|of) {host}", "nmap all [(tcp|possible)] ports (on|of) {host}", "port scan {host} (completely|on all ports|over all ports)"],
    tags="nmap port")

intent("nmap-ping",
    run="nmap -sn {cidr}",
    say=[
        "(scan|ping sweep|sweep) [(the (network|subnet)|network|subnet)] {cidr} for (hosts|live hosts|devices|machines|hosts that are up)",
        "?(which|what) (hosts|machines|devices) are (up|alive|online|reachable) (in|on) [(the (network|subnet)|network)] {cidr}",
        "=[all] [the] (live|active|online|reachable) (hosts|devices|machines) (in|on) [(the (network|subnet)|network)] {cidr}",
        "find [all] [the] (devices|hosts|machines) (in|on) [(the (network|subnet)|network)] {cidr}",
        "ping (every|each|all) host[s] (in|of) {cidr}",
        "ping sweep [of] {cidr}",
        "discover (hosts|devices) (in|on) {cidr}",
    ],
    tags="nmap")

intent("nmap-version",
    run="nmap -sV {host}",
    say=[
        "?(which|what) (services|service versions|server software) (run|runs|are running|is running) on {host}",
        "scan {host} for services and [their] versions",
        "detect [the] (service versions|versions of services|services and versions) (on|of) {host}",
        "nmap {host} with (version|service) detection",
    ],
    tags="nmap")

intent("nmap-os",
    run="sudo nmap -O {host}",
    say=["?(which|what) (os|operating system) (does|is) {host} (run|running)", "(detect|guess|find out) the (os|operating system) of {host}", "nmap os detection (on|for|of) {host}"],
    tags="nmap")

intent("tcpdump-port",
    run="sudo tcpdump -n port {port}",
    say=[
        "(capture|sniff|watch|monitor|dump) [(all|the)] [network] (traffic|packets) (on|to|for|through) port {port}",
        "tcpdump [(on|of)] port {port}",
        "see [the] (packets|traffic) (on|for|of) port {port}",
    ],
    tags="tcpdump")

intent("tcpdump-host",
    run="sudo tcpdump -n host {host}",
    say=[
        "(capture|sniff|watch|monitor|dump) [(all|the)] [network] (traffic|packets) (from and to|to and from|with|between us and|from or to|of) [host] {host}",
        "tcpdump [(only|for|of)] host {host}",
        "see [the] (packets|traffic) exchanged with {host}",
    ],
    tags="tcpdump")

intent("tcpdump-if",
    run="sudo tcpdump -n -i {name}",
    say=["(capture|sniff|watch|monitor|dump) [(all|the)] [network] (traffic|packets) (on|of) [(the)] [network] (interface|card|device) {name}", "tcpdump [on] interface {name}", "listen to [all] packets on [the] interface {name}"],
    tags="tcpdump")

intent("tcpdump-file",
    run=["sudo tcpdump -n -w {file} port {port}", "sudo tcpdump -n -c {n} -w {file}", "sudo tcpdump -n -w {file}"],
    say=[
        "(capture|record|dump|sniff) [(the|all|network)] (traffic|packets) (to|into|in) [(the file|a file|file|pcap)] {file}",
        "(capture|record|dump|sniff) [the] [network] (traffic|packets) on port {port} (to|into|in) [(the file|file|pcap)] {file}",
        "(save|write) [a] packet capture (to|into|in) {file}",
        "(capture|record) {n} packets (to|into|in) {file}",
        "tcpdump (to|into) [(the|file)] {file}",
    ],
    tags="tcpdump")

intent("tcpdump-read",
    run="tcpdump -n -r {file}",
    say=["(read|show|print|display|open) [the] (capture|packet capture|pcap) [file] {file} [with tcpdump]", "?what packets are in [the] (capture|pcap) {file}", "tcpdump read [from] {file}"],
    tags="tcpdump")

intent("traffic-live",
    run="sudo iftop",
    say=["?(what|who) is (using|eating) [(all)] [(my|the)] bandwidth", "=bandwidth [(usage|use)] (per|by) (connection|host)", "(watch|monitor) [the] [network] (bandwidth|traffic) [(live|per connection|by host)]", "(start|run) iftop", "=[live] network (traffic|usage) [by host]"],
    tags="iftop")

intent("nethogs",
    run="sudo nethogs",
    say=["?(which|what) (process|processes|program) (is|are) (using|eating) [(all)] [(my|the)] (bandwidth|network)", "=(bandwidth|network traffic|network usage) (per|by) (process|program)", "(start|run) nethogs", "see which (process|program) (downloads|uses the network|uses the bandwidth)"],
    tags="nethogs")

intent("speedtest",
    run="speedtest-cli",
    say=["(test|measure|check) [(my|the)] (internet|connection|download|network|upload and download|bandwidth) speed", "?how fast is my (internet|connection|internet connection|line)", "(run|do) a speed test", "=[internet] speed test", "speedtest"],
    tags="speedtest-cli")

intent("iperf-server",
    run="iperf3 -s",
    say=["(start|run) [an] (iperf|iperf3) server", "(wait|listen) for [an] iperf [(client|test)]", "run iperf (in|as) server [mode]"],
    tags="iperf3")

intent("iperf-client",
    run="iperf3 -c {host}",
    say=["(measure|test) [the] (bandwidth|throughput|network speed|speed) (to|between here and) [(host|server)] {host} [with iperf]", "(run|start) [an] iperf [(client|test)] (to|against|with) {host}", "?how fast is the network to {host}"],
    tags="iperf3")

intent("ufw-status",
    run="sudo ufw status verbose",
    say=["=[the] (firewall|ufw) (status|rules|settings|state)", "?is (the|my) firewall (on|active|enabled|running)", "?(which|what) (ports|rules) (does|has) (the|my) firewall [(allow|have|open)]", "check [the] (firewall|ufw)", "list [the] (ufw|firewall) rules"],
    tags="ufw")

intent("ufw-numbered",
    run="sudo ufw status numbered",
    say=["=[the] [(firewall|ufw)] rules (with|and their) (numbers|rule numbers)", "=numbered (ufw|firewall) rules", "list [the] ufw rules numbered"],
    tags="ufw")

intent("ufw-allow",
    run="sudo ufw allow {port}",
    say=[
        "(open|allow|unblock) port {port} (in|on|through|with) (the|my) firewall",
        "(open|allow) [(incoming|traffic on|connections to)] port {port} (with|using|in) ufw",
        "ufw allow [port] {port}",
        "open [up] port {port}",
        "let [(traffic|connections)] [(on|to)] port {port} through (the|my) firewall",
        "add a firewall rule (to allow|that allows|for) port {port}",
        "(open|allow) {port} (in|on) [(the|my)] firewall",
        "make port {port} reachable (from outside|through the firewall)",
    ],
    tags="ufw port")

intent("ufw-deny",
    run="sudo ufw deny {port}",
    say=[
        "(close|block|deny) port {port} (in|on|with) (the|my) firewall",
        "(block|deny|close) [(incoming|traffic on|connections to)] port {port} [(with|using|in) ufw]",
        "ufw deny [port] {port}",
        "add a firewall rule (to block|that blocks|to deny) port {port}",
        "block [incoming] [(traffic|connections)] [(on|to)] port {port}",
    ],
    tags="ufw port")

for _proto in ("tcp", "udp"):
    intent("ufw-allow-" + _proto,
        run="sudo ufw allow {port}/" + _proto,
        say=["(open|allow|unblock) PROTO port {port} [(in|on|through) (the|my) firewall]".replace("PROTO", _proto),
             "(open|allow) port {port} for PROTO [(in|on) (the|my) firewall] [with ufw]".replace("PROTO", _proto),
             "ufw allow [port] {port} PROTO".replace("PROTO", _proto),
             "ufw allow {port}/PROTO".replace("PROTO", _proto),
             "let PROTO [traffic] (on|to) port {port} through the firewall".replace("PROTO", _proto)],
        tags="ufw port", weight=.5)

intent("ufw-allow-from",
    run=["sudo ufw allow from {ip} to any port {port}", "sudo ufw allow from {cidr} to any port {port}", "sudo ufw allow from {ip}", "sudo ufw allow from {cidr}"],
    say=[
        "allow {ip} through (the|my) firewall",
        "allow [(traffic|connections|everything)] from {ip} [(in|with) (ufw|the firewall)]",
        "allow [(traffic|connections|access)] from {ip} to port {port} [(in|with) (ufw|the firewall)]",
        "allow only {ip} to (reach|use) port {port} [(in|with) (ufw|the firewall)]",
        "allow [(traffic|connections|everything)] from [the] (network|subnet) {cidr} [(in|with) (ufw|the firewall)]",
        "allow [(traffic|connections|access)] from [the] [(network|subnet)] {cidr} to port {port} [with ufw]",
        "open port {port} (only for|for|to) [the] [(network|subnet)] {cidr} [with ufw]",
    ],
    tags="ufw port")

intent("ufw-block-ip",
    run="sudo ufw deny from {ip}",
    say=["(block|ban|deny|lock out) [(the (ip|address|host)|ip)] {ip} [(with ufw|in the firewall|on the firewall|with the firewall)]", "ufw (deny|block) [from] {ip}", "(drop|refuse|block) [all] [(traffic|connections|packets)] from {ip}"],
    tags="ufw")

intent("ufw-delete",
    run=["sudo ufw delete allow {port}", "sudo ufw delete {n}"],
    say=["(remove|delete) [the] (firewall|ufw) rule (for|that allows|allowing) port {port}", "(remove|delete) (ufw|firewall) rule [number] {n}", "ufw delete [rule] [number] {n}", "stop allowing port {port} (in|through) (the firewall|ufw)"],
    tags="ufw")

intent("ufw-enable",
    run="sudo ufw enable",
    say=["(enable|activate|start|turn on|switch on) (the|my) firewall", "ufw (enable|on)", "turn (the|my) firewall on", "enable ufw"],
    tags="ufw")

intent("ufw-disable",
    run="sudo ufw disable",
    say=["(disable|deactivate|stop|turn off|switch off) (the|my) firewall", "ufw (disable|off)", "turn (the|my) firewall off", "disable ufw"],
    tags="ufw")

intent("iptables-list",
    run="sudo iptables -L -n -v",
    say=["=[all] [the] [current] iptables rules", "=[the] packet filter rules", "?(which|what) iptables rules (are there|are active|are set)", "list [all] [the] iptables [rules] [(with counters|verbosely)]"],
    tags="iptables")

intent("iptables-block",
    run="sudo iptables -A INPUT -s {ip} -j DROP",
    say=["(block|drop|ban) [(all|incoming)] [(traffic|packets|connections)] [from] [(the ip|ip)] {ip} (with|using|in|via) iptables", "iptables (block|drop) [(ip|from)] {ip}", "add [an] iptables rule (to drop|that drops|dropping|to block) [everything from] {ip}"],
    tags="iptables")

intent("iptables-accept",
    run="sudo iptables -A INPUT -p tcp --dport {port} -j ACCEPT",
    say=["(allow|open|accept) [(incoming|tcp)] [(traffic|connections)] [on] [tcp] port {port} (with|using|in|via) iptables", "iptables (allow|open|accept) [tcp] port {port}", "add [an] iptables rule (to allow|to accept|that accepts|allowing) port {port}"],
    tags="iptables")

intent("iptables-drop-port",
    run="sudo iptables -A INPUT -p tcp --dport {port} -j DROP",
    say=["(block|close|drop) [(incoming|tcp)] [(traffic|connections)] [on] [tcp] port {port} (with|using|in|via) iptables", "iptables (block|drop|close) [tcp] port {port}", "add [an] iptables rule (to block|to drop|that blocks|blocking) [tcp] port {port}"],
    tags="iptables")

intent("iptables-redirect",
    run="sudo iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports {port2}",
    say=["redirect [(traffic|tcp traffic|incoming traffic|connections)] [(on|from)] port {port} to [port] {port2} [(with|using) iptables]", "forward [local] port {port} to [local] [port] {port2} with iptables", "send [everything on] port {port} to port {port2} (with|using) iptables"],
    tags="iptables")

intent("nft-list",
    run="sudo nft list ruleset",
    say=["=[all] [the] [current] (nftables|nft) (rules|ruleset)", "list [the] (nftables|nft) (rules|ruleset)", "?which nftables rules (are there|are active)"],
    tags="nft")

intent("ip-forward-on",
    run="sudo sysctl -w net.ipv4.ip_forward=1",
    say=["(enable|turn on|switch on|activate|allow) [ipv4] (ip forwarding|packet forwarding|forwarding of packets)", "let this (machine|box) (forward packets|route packets|act as a router)", "enable (routing|ip forward) on this (machine|box|host)"],
    tags="sysctl")

intent("vnstat",
    run="vnstat",
    say=["?how much (traffic|data|bandwidth) (did|have) i (use|used) [(this month|today)]", "=[network] traffic (totals|statistics) (per|by) (day|month) [with vnstat]", "(show|print) vnstat [statistics]"],
    tags="vnstat")

intent("wol",
    run="wakeonlan {word}",
    say=["wake [up] [the] (computer|machine|host) with [the] mac [address] {word}", "send [a] (wake on lan|magic|wake-on-lan) packet to {word}", "wake on lan {word}"],
    tags="wakeonlan", weight=.4)
