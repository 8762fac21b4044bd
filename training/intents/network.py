"""Network: addresses, routes, reachability, names, sockets, wireless, firewall."""

from training.dsl import intent

intent("ip-addr",
    run={"gnu": "ip addr", "bsd": "ifconfig"},
    say=[
        "=[all] [(my|the)] (ip addresses|network addresses|ips) [of (this|the) (machine|computer|host)]",
        "=[all] [(my|the)] network (interfaces|cards|adapters) [(and their|with [their]) (addresses|ips|ip addresses)]",
        "?what (are my|ips do i have|ip addresses do i have|ip addresses does this machine have) [network addresses]",
        "?(which|what) network (interfaces|cards|adapters) (do i have|are there|does this (machine|box) have)",
        "list [all] [network] interfaces [and [their] addresses]",
        "=ifconfig",
        "=ip (configuration|config|settings) [of this (machine|host)]",
        "=addresses of all [network] interfaces",
        "show [me] [my|the] network (config|configuration|settings)",
    ],
    tags="ip")

intent("ip-addr-brief",
    run="ip -br addr",
    say=[
        "=[a] (brief|short|compact) (list|overview|summary) of [(my|the|all)] [network] interfaces and addresses",
        "=[network] interfaces and [their] ips (in brief|briefly|one per line|short)",
        "=ip addresses (in brief|one line per interface|in short form)",
        "list [the] interfaces with (their|the) (state|status) and address [in brief]",
    ],
    tags="ip")

intent("ip-local",
    run={"gnu": "hostname -I", "bsd": "ipconfig getifaddr en0"},
    say=[
        "=my (local|private|internal|lan|own) ip [address]",
        "?(whats|what is) my (local|private|internal|lan) ip [address]",
        "=[the] (local|private|internal|lan) ip [address] of (this|my) (machine|computer|box|host|laptop)",
        "?what ip [address] (does this (machine|computer|box) have|do i have in my (lan|network))",
        "?which ip do i have in the local network",
        "find [out] my (local|private|lan) ip [address]",
        "print [only] [(my|the)] local (ips|ip address|ip)",
    ],
    tags="hostname ip")

intent("ip-public",
    run="curl -s https://ifconfig.me",
    say=[
        "=my (public|external|outside|wan|internet) ip [address]",
        "?(whats|what is) my (public|external|outside|wan|internet) ip [address]",
        "=[the] (public|external|wan) ip [address] of (this|my) (machine|computer|server|network|router)",
        "?(which|what) ip (does the internet see|do i have on the internet|do i show to the internet|am i coming from)",
        "find [out] my (public|external) ip [address] [(with curl|from the command line|in the terminal)]",
        "get my (public|external|wan) ip [with curl]",
        "look up my external (address|ip)",
        "?what address do websites see me from",
    ],
    tags="curl ip")

intent("ip-route",
    run={"gnu": "ip route", "bsd": "netstat -rn"},
    say=[
        "=[the] (routing table|routes|ip routes|network routes|kernel routing table)",
        "?(which|what) routes (are there|do i have|are set|does this machine have)",
        "list [all] [the] [network] routes",
        "print [the] routing table",
        "?how is traffic routed [on this (machine|host)]",
        "see how packets are routed",
    ],
    tags="ip")

intent("ip-gateway",
    run={"gnu": "ip route show default", "bsd": "route -n get default"},
    say=[
        "=[(my|the)] (default gateway|gateway|default route|router ip|router address|router's ip)",
        "?(whats|what is) [(my|the)] (default gateway|gateway|default route|router's ip|ip of my router|router address)",
        "?which (gateway|router) (do i use|is used|does this machine use)",
        "find [out] [(my|the)] (default gateway|gateway address|address of my router|ip of my router)",
        "?where is my router [in the network]",
    ],
    tags="ip")

intent("ip-route-get",
    run={"gnu": "ip route get {ip}", "bsd": "route -n get {ip}"},
    say=[
        "?(which|what) (route|interface|way) (is used|is taken|do packets take|would be used) (to reach|to|for|to get to) {ip}",
        "=[the] route (to|for|used for) {ip}",
        "?how (is|does) {ip} (routed|reached|get reached) [from here]",
        "find [out] which interface (leads|goes) to {ip}",
        "?through which interface is {ip} reached",
    ],
    tags="ip")

intent("ip-route-add",
    run={"gnu": "sudo ip route add {cidr} via {ip}", "bsd": "sudo route add -net {cidr} {ip}"},
    say=[
        "add [a] [(static|network)] route (to|for) {cidr} (via|through|over|using [the] gateway) {ip}",
        "route {cidr} (via|through|over) {ip}",
        "send traffic (to|for) {cidr} (via|through|over) [the] [gateway] {ip}",
        "make {ip} the gateway for {cidr}",
    ],
    tags="ip")

intent("ip-route-default",
    run={"gnu": "sudo ip route replace default via {ip}", "bsd": "sudo route change default {ip}"},
    say=[
        "(set|change|replace) [the] (default gateway|default route|gateway) [to] {ip}",
        "make {ip} [(my|the)] default (gateway|route)",
        "use {ip} as [(my|the)] default (gateway|route|router)",
    ],
    tags="ip")

intent("ip-link-stats",
    run={"gnu": "ip -s link", "bsd": "netstat -i"},
    say=[
        "=[network] interface statistics",
        "=[the] (statistics|counters|packet counters|traffic counters) of [all] [the] [network] interfaces",
        "=(received|sent) and (sent|dropped) packets per interface",
        "?how (much traffic|many packets) went through (each|every) interface",
        "?are there [any] (dropped packets|packet errors|network errors) [on any interface]",
        "see bytes sent and received per [network] interface",
    ],
    tags="ip")

intent("ip-link",
    run="ip -br link",
    say=[
        "=[all] [the] mac addresses [of (this machine|all interfaces|my network cards)]",
        "=[my] mac address[es]",
        "?(whats|what is) (my|the) mac address [of (this machine|my network card|this computer)]",
        "=[the] hardware addresses of [all] [my] [network] (interfaces|cards)",
        "find [out] (my|the) mac address [of this (machine|computer|box)]",
        "?which interfaces are (up|down)",
    ],
    tags="ip")

intent("ip-if-up",
    run={"gnu": "sudo ip link set {name} up", "bsd": "sudo ifconfig {name} up"},
    say=[
        "(bring|turn|switch|set) [the] [network] (interface|card|adapter) {name} (up|on)",
        "(enable|activate|bring up|turn on|start) [the] [network] (interface|card|adapter) {name}",
        "set [the] link {name} up",
    ],
    tags="ip")

intent("ip-if-down",
    run={"gnu": "sudo ip link set {name} down", "bsd": "sudo ifconfig {name} down"},
    say=[
        "(bring|turn|switch|take|set) [the] [network] (interface|card|adapter) {name} (down|off)",
        "(disable|deactivate|bring down|turn off|shut down) [the] [network] (interface|card|adapter) {name}",
        "set [the] link {name} down",
    ],
    tags="ip")

intent("ip-if-show",
    run={"gnu": "ip addr show {name}", "bsd": "ifconfig {name}"},
    say=[
        "=[the] (ip|ip address|address|addresses|ip addresses|configuration) of [the] [network] (interface|card|adapter) {name}",
        "?(which|what) (ip|address|ip address) does [the] [network] (interface|card|adapter) {name} have",
        "=[details of|information on] [the] [network] (interface|card|adapter) {name}",
        "ifconfig [for] [interface] {name}",
        "show [me] [only] [the] (interface|network card) {name}",
    ],
    tags="ip")

intent("ip-addr-add",
    run={"gnu": "sudo ip addr add {cidr} dev {name}", "bsd": "sudo ifconfig {name} alias {cidr}"},
    say=[
        "(add|assign|give|set) [the] [(ip|address|ip address)] {cidr} (to|on) [the] [(network)] (interface|card|adapter|device) {name}",
        "give [the] [network] (interface|card) {name} the [ip] address {cidr}",
    ],
    tags="ip")

intent("ip-addr-del",
    run={"gnu": "sudo ip addr del {cidr} dev {name}", "bsd": "sudo ifconfig {name} -alias {cidr}"},
    say=[
        "(remove|delete|drop) [the] [(ip|address|ip address)] {cidr} from [the] [(network)] (interface|card|adapter|device) {name}",
        "take [the] [ip] address {cidr} off [the] [network] (interface|card) {name}",
    ],
    tags="ip")

intent("ip-neigh",
    run={"gnu": "ip neigh", "bsd": "arp -a"},
    say=[
        "=[the] (arp table|arp cache|neighbour table|neighbor table|neighbors|neighbours)",
        "?which (devices|hosts|machines) (are|have been seen) (on|in) (my|the) [local] network [lately]",
        "=[the] mac addresses of [other] (hosts|devices|machines) (on|in) (the|my) [local] network",
        "list [the] arp (entries|table|cache)",
        "print [the] (ip to mac|arp) (table|mapping)",
        "?who else is on (this|my) network",
    ],
    tags="ip arp")

intent("ping",
    run="ping {host}",
    say=[
        "ping {host}",
        "ping [the] (host|server|machine|computer) {host} [(continuously|until i stop it|forever)]",
        "?is {host} (up|reachable|alive|online|responding|there)",
        "?can i reach {host} [from here]",
        "?does {host} (answer|respond|answer to ping|reply) [to pings]",
        "check (if|whether) {host} (is up|is reachable|is alive|is online|responds|answers)",
        "test [the] (connection|connectivity|network connection) to {host}",
        "keep pinging {host}",
        "see (if|whether) [(i can reach|the host)] {host} [is (up|online)]",
    ],
    tags="ping")

intent("ping-count",
    run="ping -c {n} {host}",
    say=[
        "ping {host} {n} times",
        "ping {host} [only] {n} times [(and stop|then stop)]",
        "send {n} (pings|ping packets|icmp packets|echo requests|packets) to {host}",
        "ping {host} with {n} packets",
        "do {n} pings (to|of|against) {host}",
        "ping {n} times {host}",
        "ping [the] (host|server|machine) {host} {n} times",
        "={n} pings to {host}",
    ],
    tags="ping")

intent("ping-once",
    run="ping -c 1 {host}",
    say=[
        "ping {host} (once|one time|a single time|just once|only once)",
        "send (one|a single) (ping|ping packet|packet) to {host}",
        "check with (one|a single) ping (if|whether) {host} is (up|alive|reachable)",
    ],
    tags="ping")

intent("ping-interval",
    run="ping -i {age:seconds} {host}",
    say=[
        "ping {host} every {age}",
        "ping {host} (with [an] interval of|once every|in intervals of) {age}",
        "send a ping to {host} every {age}",
    ],
    tags="ping")

intent("ping-size",
    run="ping -s {n} {host}",
    say=[
        "ping {host} with [a] (packet size|payload|payload size|packet size) of {n} [bytes]",
        "ping {host} (with|using) {n} byte packets",
        "send {n} byte pings to {host}",
    ],
    tags="ping")

intent("ping-internet",
    run="ping -c 4 1.1.1.1",
    say=[
        "?(is the internet|am i|is my internet|is this machine) (up|online|connected to the internet|working) [right now]",
        "?do i have [an] internet [connection] [right now]",
        "check (my|the) internet connection",
        "test (if|whether) (i am online|i have internet|the internet works|there is internet)",
        "check (if|whether) (i have internet|i'm online|the network works)",
        "?does my internet (work|connection work)",
    ],
    tags="ping")

intent("traceroute",
    run="traceroute {host}",
    say=[
        "traceroute [to] {host}",
        "trace [the] (route|path|way|hops) to [the] [host] {host}",
        "=[the] (hops|path|network path|network route) (to|between me and|from here to) {host}",
        "?(which|what) (hops|routers) (are|lie) between (me|here|us) and {host}",
        "?(which|what) (path|way) do [my] packets take to {host}",
        "see where packets to {host} get (lost|slow|stuck)",
        "find the network path to {host}",
    ],
    tags="traceroute")

intent("traceroute-numeric",
    run="traceroute -n {host}",
    say=[
        "traceroute [to] {host} (without (resolving|looking up) [host] names|numerically|with ips only|without dns|numeric)",
        "trace [the] (route|path) to {host} (without dns|numerically|showing only ips)",
    ],
    tags="traceroute")

intent("mtr",
    run="mtr {host}",
    say=[
        "(run|start) mtr (to|on|for|against) {host}",
        "mtr {host}",
        "(watch|monitor) [the] (route|path|hops) to {host} [(live|continuously)]",
        "=live traceroute to {host}",
        "?where is [the] packet loss [on the way] to {host}",
    ],
    tags="mtr")

for _kind, _name in (("MX", "(mx|mail|mail exchange|mail exchanger|mail server)"), ("TXT", "(txt|text)"), ("NS", "(ns|nameserver|name server)"),
                     ("AAAA", "(aaaa|ipv6|ip6|quad a)"), ("CNAME", "(cname|canonical name|alias)"), ("SOA", "(soa|start of authority)"),
                     ("CAA", "(caa|certificate authority)"), ("SRV", "srv")):
    intent("dig-" + _kind.lower(),
        run="dig +short " + _kind + " {host}",
        say=[
            "=[the] [dns] " + _name + " record[s] (of|for) {host}",
            "=[dns] " + _name + " record[s] {host}",
            "={host} " + _name + " record[s]",
            "={host}'s " + _name + " record[s]",
            "?(which|what) [dns] " + _name + " records (does|has) [the domain] {host} [have]",
            "(look up|lookup|query|get|find|fetch|check) [the] [dns] " + _name + " record[s] (of|for) [the] [domain] {host}",
            "dig " + _name + " {host}",
            "(dig|look up|query) {host} for [its] " + _name + " record[s]",
        ],
        tags="dig", weight=.5)

intent("dig-mailservers",
    run="dig +short MX {host}",
    say=[
        "=[the] mail servers (of|for) [the] [domain] {host}",
        "?(which|what) [mail] servers (handle|handles|receive|receives|take|accept) [the] (mail|email) (for|of) {host}",
        "?where does mail for {host} go",
        "find the mail server of {host}",
    ],
    tags="dig", weight=.5)

intent("dig-nameservers",
    run="dig +short NS {host}",
    say=[
        "=[the] [(dns|authoritative)] (name servers|nameservers) (of|for|responsible for) [the] [domain] {host}",
        "?(which|what) (nameservers|name servers|dns servers) (does|has|are responsible for|serve) {host} [(use|have)]",
        "?who (hosts|serves|runs) the dns (of|for) {host}",
        "find [out] the authoritative nameservers of {host}",
    ],
    tags="dig", weight=.5)

intent("dig-a",
    run="dig +short {host}",
    say=[
        "=[the] (ip|ip address|a record|ipv4 address|a records) (of|for|behind) [the] [(domain|host|website)] {host}",
        "?(whats|what is) the (ip|ip address) of {host}",
        "?(which|what) (ip|ip address|address) does {host} (have|resolve to|point to)",
        "resolve [(the|domain|host|name)] {host} [(to an ip|to its ip|with dig)]",
        "look up [the] (ip|ip address|address) (of|for) {host}",
        "dig {host}",
        "dns lookup (of|for) {host}",
        "?(to what|where) does [the domain] {host} (resolve|point) [to]",
        "={host} ip [address]",
        "find [out] {host}'s ip [address]",
        "do a dns (lookup|query) (for|of) {host}",
    ],
    tags="dig")

intent("dig-full",
    run="dig {host}",
    say=[
        "=[the] full (dns answer|dig output|dns response) (for|of) {host}",
        "dig {host} with [the] full (output|answer|details)",
        "query dns (for|about) {host} (with all details|in full|verbosely)",
    ],
    tags="dig")

intent("dig-any",
    run="dig {host} ANY",
    say=[
        "=all [the] dns (records|entries) (of|for) [the] [domain] {host}",
        "(look up|query|get|fetch) (all|every|any) dns (records|entries|record) (of|for) {host}",
        "?(which|what) dns (records|entries) (does|has) {host} [have]",
        "dig any [record] {host}",
    ],
    tags="dig")

intent("dig-server",
    run="dig @{ip} {host}",
    say=[
        "(resolve|look up|dig|query) {host} (using|with|at|via|through|on) [the] [(dns server|name server|nameserver|server|resolver)] {ip}",
        "ask [(the dns server|the nameserver|the server|dns server|resolver)] {ip} (for|about) {host}",
        "?what does [the] (dns server|nameserver|resolver) {ip} (say|answer|return) (for|about) {host}",
        "use [the] (dns server|nameserver) {ip} to (look up|resolve) {host}",
    ],
    tags="dig")

intent("dig-reverse",
    run="dig +short -x {ip}",
    say=[
        "=[the] (host name|hostname|name|ptr record|reverse dns|domain|domain name) (of|for|behind) [(the ip|ip|address|ip address)] {ip}",
        "(reverse dns lookup|reverse lookup|reverse resolve|rdns lookup) [(of|for)] {ip}",
        "?(which|what) (host name|hostname|name|domain) (belongs to|has|does) {ip} [have]",
        "do a reverse [dns] lookup (of|for|on) {ip}",
        "look up the (name|hostname) (of|for) [the] [ip] [address] {ip}",
        "resolve {ip} (to a name|back to a name|to its hostname)",
        "find the hostname behind [the] [ip] {ip}",
    ],
    tags="dig")

intent("dig-trace",
    run="dig +trace {host}",
    say=[
        "trace [the] (dns resolution|delegation|dns delegation|dns lookup) of {host} [from the root [servers]]",
        "dig {host} with [a] trace",
        "follow the dns delegation (of|for|down to) {host} [from the root]",
        "?how is {host} resolved step by step from the root servers",
    ],
    tags="dig")

intent("nslookup",
    run="nslookup {host}",
    say=["nslookup {host}", "(use|run) nslookup (on|for|to look up) {host}", "look up {host} (with|using) nslookup"],
    tags="nslookup")

intent("host",
    run="host {host}",
    say=["(use|run) [the] host [command] (on|for|to look up) {host}", "look up {host} (with|using) [the] host [command]", "resolve {host} with host"],
    tags="host")

intent("whois",
    run="whois {host}",
    say=[
        "whois {host}",
        "?who (owns|registered|is the owner of|is behind) [the] [domain] {host}",
        "=[the] (owner|registrar|registration|registration data|whois record|whois data|whois) (of|for) [the] [domain] {host}",
        "(look up|check|find) [the] (owner|registration|whois|registrar|whois info) (of|for) {host}",
        "?when does the domain {host} expire",
        "do a whois [lookup] (on|for) {host}",
    ],
    tags="whois")

intent("whois-ip",
    run="whois {ip}",
    say=[
        "?who (owns|has|is behind) [the] [(ip|ip address|address)] {ip}",
        "whois {ip}",
        "=[the] (owner|whois|network owner|isp) (of|for) [the] ip [address] {ip}",
        "?(which|what) (company|provider|isp) (owns|does) [the] [(ip|address)] {ip} [belong to]",
    ],
    tags="whois")

intent("dns-servers",
    run={"gnu": "resolvectl dns", "bsd": "scutil --dns"},
    say=[
        "=[(my|the)] [(configured|current)] (dns servers|nameservers|name servers|dns resolvers|resolvers) [(in use|of this machine)]",
        "?(which|what) (dns|dns server|dns servers|nameserver|nameservers) (am i using|do i use|is used|are used|are configured|does this machine use)",
        "?what is my dns [server]",
        "check [(my|the)] dns (servers|settings|configuration|config)",
    ],
    tags="resolvectl")

intent("dns-resolv",
    run="cat /etc/resolv.conf",
    say=[
        "=[the] (contents|content) of [the] (resolv.conf|resolver config)",
        "=[the] resolver (configuration|config) [file]",
        "=[the] nameservers in resolv.conf",
        "?which nameservers are in (resolv.conf|/etc/resolv.conf)",
    ],
    tags="cat")

intent("dns-flush",
    run={"gnu": "sudo resolvectl flush-caches", "bsd": "sudo dscacheutil -flushcache && sudo killall -HUP mDNSResponder"},
    say=[
        "(flush|clear|empty|reset|clean|delete|purge) [(the|my)] [(local)] dns [resolver] cache",
        "(flush|clear) [cached] dns [entries|lookups]",
        "flush dns",
        "make the (machine|computer|system) forget (cached|old) dns (entries|lookups)",
    ],
    tags="resolvectl")

intent("getent-hosts",
    run={"gnu": "getent hosts {host}", "bsd": "dscacheutil -q host -a name {host}"},
    say=[
        "resolve {host} (the way the system does|like the system does|including the hosts file|using the system resolver)",
        "?what does this (machine|system) resolve {host} to",
        "look up {host} (with|using) getent",
        "look up {host} including [the] (hosts file|/etc/hosts)",
    ],
    tags="getent")

intent("hosts-show",
    run="cat /etc/hosts",
    say=[
        "=[(my|the)] hosts file",
        "=[the] (contents|entries|content) (of|in) [(my|the)] hosts file",
        "?(what is in|which hosts are in) [(my|the)] hosts file",
        "=etc hosts",
    ],
    tags="cat")

intent("hosts-add",
    run="echo '{ip} {host}' | sudo tee -a /etc/hosts",
    say=[
        "(add|put|append) {ip} {host} to [(my|the)] hosts [file]",
        "(add|put) [(an entry|a line|a host entry)] [for] {host} (with|pointing to|at|as|=|->) [(ip|address)] {ip} (to|in|into) [(my|the)] (hosts file|/etc/hosts|hosts)",
        "map {host} to {ip} [in [(my|the)] hosts [file]]",
        "(make|let) {host} (resolve|point) to {ip} [(on this machine|locally|in the hosts file)]",
        "point {host} (to|at) {ip} in [(my|the)] (hosts file|/etc/hosts)",
    ],
    tags="tee hosts")

intent("hosts-block",
    run="echo '0.0.0.0 {host}' | sudo tee -a /etc/hosts",
    say=[
        "block [(the (site|website|domain)|site|website|domain)] {host} (in|with|via|using|by) [(my|the)] hosts file",
        "block [access to] [the] (site|website|domain) {host} [on this (machine|computer)]",
        "make {host} unreachable (via|with|using) the hosts file",
    ],
    tags="tee hosts")

intent("wifi-list",
    run={"gnu": "nmcli device wifi list", "bsd": "system_profiler SPAirPortDataType"},
    say=[
        "=[all] [the] [(available|visible|nearby|surrounding)] (wifi|wi-fi|wireless|wlan) networks [(around|nearby|near me|in range|here)]",
        "?(which|what) (wifi|wi-fi|wireless|wlan) networks (are there|are available|are in range|can i see|are around)",
        "scan for (wifi|wi-fi|wireless|wlan) [networks]",
        "scan (wifi|wi-fi|wlan)",
        "list [the] (wifi|wi-fi|wireless) (networks|access points) [with their signal [strength]]",
        "find (wifi|wireless) networks (nearby|around me|in range)",
    ],
    tags="nmcli")

intent("wifi-connect",
    run=["nmcli device wifi connect '{name}' password '{word}'", "nmcli device wifi connect '{name}'"],
    say=[
        "(connect|join) [to] [the] (wifi|wi-fi|wireless|wlan) [(network|called|named)] {name} with [the] (password|passphrase|key) {word}",
        "(connect|join) [to] [the] (wifi|wi-fi|wireless|wlan) [(network|called|named)] {name}",
        "(join|connect to) [the] network {name} (by|over|via) (wifi|wlan) with [the] password {word}",
        "log in[to] [the] (wifi|wi-fi) {name} with password {word}",
    ],
    tags="nmcli")

intent("wifi-off",
    run="nmcli radio wifi off",
    say=["(turn|switch) (off [the|my] (wifi|wi-fi|wlan|wireless)|[the|my] (wifi|wi-fi|wlan|wireless) off)", "(disable|deactivate|kill) [the|my] (wifi|wi-fi|wlan|wireless)", "wifi off"],
    tags="nmcli")

intent("wifi-on",
    run="nmcli radio wifi on",
    say=["(turn|switch) (on [the|my] (wifi|wi-fi|wlan|wireless)|[the|my] (wifi|wi-fi|wlan|wireless) on)", "(enable|activate) [the|my] (wifi|wi-fi|wlan|wireless)", "wifi on"],
    tags="nmcli")

intent("wifi-current",
    run="iwgetid -r",
    say=[
        "=[the] (name|ssid) of (the|my) [current] (wifi|wi-fi|wireless|wlan) [network]",
        "?(which|what) (wifi|wi-fi|wlan|wireless network) am i (connected to|on|using)",
        "=[the] ssid i am connected to",
        "=[my] current (wifi|wi-fi|wlan) [(name|network)]",
    ],
    tags="iwgetid")

intent("nmcli-connections",
    run="nmcli connection show",
    say=[
        "=[all] [(my|the)] [saved] (network connections|connection profiles|networkmanager connections|network manager connections)",
        "?which (network connections|connection profiles) (are saved|are configured|are known|do i have)",
        "list [the] [saved] (wifi|wi-fi) (networks|connections|profiles) (i know|i was connected to|known to networkmanager)",
    ],
    tags="nmcli")

intent("nmcli-status",
    run="nmcli device status",
    say=[
        "=[the] (status|state) of [(all|my|the)] network (devices|interfaces) [in networkmanager]",
        "=networkmanager (device|devices) status",
        "?(which|what) network (devices|interfaces) are (connected|disconnected)",
    ],
    tags="nmcli")

intent("nmcli-up",
    run="nmcli connection up '{name}'",
    say=["(activate|bring up|start|enable) [the] [(network|vpn)] (connection|profile) {name}", "connect [to] [the] (vpn|vpn connection) {name}", "(turn on|start) [the] vpn {name}"],
    tags="nmcli")

intent("nmcli-down",
    run="nmcli connection down '{name}'",
    say=["(deactivate|bring down|stop|disable) [the] [(network|vpn)] (connection|profile) {name}", "disconnect [from] [the] (vpn|vpn connection) {name}", "(turn off|stop) [the] vpn {name}"],
    tags="nmcli")
