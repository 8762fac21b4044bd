"""Keeping a machine and its network in order, in plain words: interfaces, kernel settings, units, journals, cron hours, shells, aliases, shares, firewalls, remote copies.

Owns: requests whose values have a shape of their own (eth0, net.ipv4.ip_forward, /dev/sdb1, PORT=9000, X-Api-Key, /bin/zsh, -la), plain names that are words too (bluetooth, bastion), and the plain wording of everyday upkeep.
Refuses: packages, containers, repositories, work on the text of files.
"""
import re

from training import dsl

VERBS = set("""set change lower raise adjust use make show print get give tell check put assign spoof fake configure remove delete drop take clear flush wipe bring turn switch enable activate start disable deactivate shut cut monitor watch follow
    capture sniff dump record see look listen request obtain ask run let send route add ping disconnect end scan label name rename mount connect attach permanently keep persist write read safely unmount umount detach dismount find list test
    measure benchmark stop prevent never launch halt bounce cycle relaunch reload restart mask unmask block edit create filter export save trim shrink reduce schedule execute force log kick throw revoke grant lock unlock suspend freeze
    bar temporarily unblock unfreeze reactivate reenable re-enable lift expire store shorten define pass append open resume continue copy upload download fetch grab pull scp ssh jump hop reach login rsync sync mirror try simulate rehearse browse
    tunnel forward generate recover derive hold compute calculate retry poll wait loop sleep expand resolve unshorten post curl call wget place probe allow permit deny trust close undo forget reveal refresh rescan link kill terminate limit
    restrict throttle cap renice page restore fix repair blank darken eject unplug repeat echo say output query dig do forbid transfer search exclude skip subtract convert step correct plan pause unpause hide cat useradd count append rotate
    wake reset sort cron""".split()) - {"cron"}


def told(says):
    """A phrasing that begins with no verb is a statement or a headline: it takes no lead ("how do i eth0 mtu 1400")."""
    out = []
    for s in says:
        first = re.match(r"[\[(]*([A-Za-z-]*)", s).group(1).lower()
        out.append(s if s[:1] in "=?" or first in VERBS else "?" + s)
    return out


def intent(id, run, say, **more_of_it):
    dsl.intent(id, run=run, say=told(say), **more_of_it)


def more(id, say):
    dsl.more(id, told(say))


def compose(name, **how):
    """As dsl.compose, with told() over what is drawn."""
    def wrap(fn):
        def draw(rng):
            say, *rest = fn(rng)
            return (told(say), *rest)
        draw.__doc__ = fn.__doc__
        dsl.compose(name, **how)(draw)
        return fn
    return wrap


SHAPES = {
    "IF": "eth0 eth1 wlan0 enp3s0 enp0s3 enp0s31f6 wlp2s0 wlp3s0 eno1 ens33 ens5 wg0 br0 docker0 tun0 bond0 usb0 wlan1 lo".split(),
    "WIF": "wlan0 wlan1 wlp2s0 wlp3s0 wlp0s20f3".split(),
    "DEV": "/dev/sda /dev/sdb /dev/sdc /dev/sdd /dev/nvme0n1 /dev/nvme1n1 /dev/vda /dev/vdb /dev/mmcblk0 /dev/xvdf".split(),
    "PART": "/dev/sda1 /dev/sda2 /dev/sda3 /dev/sdb1 /dev/sdb2 /dev/sdc1 /dev/sdd1 /dev/nvme0n1p1 /dev/nvme0n1p3 /dev/vdb1 /dev/mmcblk0p2".split(),
    "SHELL": "/bin/bash /bin/zsh /usr/bin/zsh /usr/bin/fish /bin/sh /bin/dash /usr/sbin/nologin /bin/false /usr/bin/bash".split(),
    "KEY": """vm.swappiness vm.max_map_count vm.overcommit_memory vm.dirty_ratio vm.vfs_cache_pressure net.ipv4.ip_forward net.ipv4.tcp_syncookies
        net.core.somaxconn net.ipv6.conf.all.disable_ipv6 net.ipv4.conf.all.rp_filter net.core.rmem_max net.ipv4.tcp_keepalive_time fs.file-max
        fs.inotify.max_user_watches kernel.pid_max kernel.sysrq kernel.panic kernel.dmesg_restrict""".split(),
    "PAIR": """PORT=8080 PORT=3000 PORT=9000 DEBUG=1 DEBUG=true NODE_ENV=production NODE_ENV=test LANG=C LC_ALL=C TZ=UTC RUST_LOG=debug LOG_LEVEL=debug
        RUST_BACKTRACE=1 CI=true FLASK_ENV=development CUDA_VISIBLE_DEVICES=0 PYTHONPATH=src VERBOSE=1 CC=clang APP_ENV=staging HOST=0.0.0.0""".split(),
    "MAC": "00:11:22:33:44:55 aa:bb:cc:dd:ee:ff 02:42:ac:11:00:02 3c:52:82:1f:9a:07 de:ad:be:ef:00:01 b8:27:eb:4a:10:9c".split(),
    "RUN": "./server ./app ./run.sh ./start.sh ./main ./bin/api ./worker ./test.sh".split(),
    "HOSTW": "bastion jumpbox gateway nas server router laptop desktop staging production backup proxy database webserver buildbox homeserver raspberrypi vps".split(),
}


def shaped(id, run, say, tags, weight=.3, default=None):
    """An intent whose <KIND> parts are drawn from SHAPES, the same in the request and in the command; <KIND2> is another one."""
    def draw(rng):
        picks = {}

        def fill(text):
            for kind in re.findall(r"<([A-Z]+2?)>", text):
                if kind not in picks:
                    taken = picks.get(kind.rstrip("2"))
                    picks[kind] = rng.choice([v for v in SHAPES[kind.rstrip("2")] if not taken or v.split("=")[0] != taken.split("=")[0]])
                text = text.replace("<%s>" % kind, picks[kind])
            return text
        cmd = {k: fill(v) for k, v in run.items()} if isinstance(run, dict) else fill(run)
        said = [fill(s) for s in say]
        return (said, cmd, default) if default else (said, cmd)
    draw.__doc__ = id
    compose("keeper-" + id, weight=weight, tags=tags)(draw)


# ---- network interfaces by their names
shaped("if-mtu", {"gnu": "sudo ip link set <IF> mtu {n}", "bsd": "sudo ifconfig <IF> mtu {n}"}, [
    "(set|change|lower|raise|adjust) [the] mtu (of|on|for) <IF> to {n}", "(set|use) [an] mtu [of] {n} (on|for) <IF>", "<IF> mtu {n}", "?how to (set|change) the mtu of <IF> to {n}", "make {n} the mtu (of|on) [interface] <IF>", "[interface] <IF>: mtu (should be|to) {n}"], "ip")
shaped("if-mtu-show", {"gnu": "ip link show <IF>", "bsd": "ifconfig <IF>"}, [
    "?what is the mtu (of|on) <IF>", "=[the] [current] mtu of <IF>", "?is [the] [interface|link] <IF> (up|up or down|connected)", "=[the] link (state|status) of <IF>", "check (whether|if) <IF> is up", "(show|print) the link details of <IF>"], "ip")
shaped("if-mac", {"gnu": "cat /sys/class/net/<IF>/address", "bsd": "ifconfig <IF> | grep ether"}, [
    "=[the] mac [address] (of|for) <IF>", "?what is (the|my) mac [address] (on|of|for) <IF>", "(show|print|get|tell me) [only] [the] mac address of [the] [interface] <IF>", "=<IF>'s hardware address", "?which mac does <IF> have"], "cat")
shaped("if-mac-set", {"gnu": "sudo ip link set <IF> address <MAC>", "bsd": "sudo ifconfig <IF> ether <MAC>"}, [
    "(change|set) [the] mac [address] (of|on|for) <IF> to <MAC>", "(give|assign) <IF> [the|a new] mac [address] <MAC>", "(use|spoof|fake) [the] mac address <MAC> (on|for) <IF>", "?how do i set a different mac <MAC> on <IF>", "<IF> should (have|use|pretend to have) the mac address <MAC>"], "ip")
shaped("if-addr", {"gnu": "ip addr show <IF>", "bsd": "ifconfig <IF>"}, [
    "=[the|my] ip [address] (of|on|for) <IF>", "?(which|what) ip (address|) does <IF> have", "?what is (my|the) ip on <IF>", "=[the] (addresses|address|configuration|details) of <IF>", "(show|print|display) [only] [interface] <IF> [addresses]", "?did <IF> get an (address|ip)", "ip config of <IF>"], "ip")
shaped("if-addr-only", {"gnu": "ip -4 -br addr show <IF>", "bsd": "ipconfig getifaddr <IF>"}, [
    "=only the ipv4 address of <IF>", "=just the ipv4 [address] (on|of) <IF>", "?(which|what) ipv4 [address] (is on|does|has) <IF> [have]", "(print|show) [the] ipv4 of <IF> [on one line]"], "ip")
shaped("if-addr-add", {"gnu": "sudo ip addr add {ip}/24 dev <IF>", "bsd": "sudo ifconfig <IF> alias {ip}/24"}, [
    "(give|assign) <IF> (the|a second|another|an additional|an extra) [ip] address {ip}/24", "add [the] [ip|address|ip address|second address|extra address] {ip}/24 (to|on) <IF>", "(put|set) {ip}/24 on <IF>", "<IF> should also have [the address] {ip}/24", "(set|configure) [the] [static] ip {ip}/24 (on|for) <IF>"], "ip", .4)
shaped("if-addr-del", {"gnu": "sudo ip addr del {ip}/24 dev <IF>", "bsd": "sudo ifconfig <IF> -alias {ip}"}, [
    "(remove|delete|drop|take away) [the] [ip|address|ip address] {ip}/24 from <IF>", "take {ip}/24 off <IF>", "<IF> should not have {ip}/24 any more"], "ip", .25)
shaped("if-flush", "sudo ip addr flush dev <IF>", [
    "(remove|delete|clear|flush) all [ip] addresses (of|from|on) <IF>", "flush <IF>", "<IF> should have no (address|ip) (at all|any more)", "(clear|wipe) the ip configuration of <IF>"], "ip", .2)
shaped("if-up", {"gnu": "sudo ip link set <IF> up", "bsd": "sudo ifconfig <IF> up"}, [
    "(bring|turn|switch) <IF> (up|on)", "(bring|turn|switch) (up|on) <IF>", "(enable|activate|start|reenable) <IF>", "<IF> is down, bring it up", "(get|put) <IF> (back up|up again)"], "ip")
shaped("if-down", {"gnu": "sudo ip link set <IF> down", "bsd": "sudo ifconfig <IF> down"}, [
    "(bring|turn|switch|take|shut) <IF> (down|off)", "(turn|switch|shut|take) (down|off) <IF>", "(disable|deactivate) <IF>", "<IF> should go down", "cut <IF> off [the network]"], "ip")
shaped("if-speed", "ethtool <IF> | grep Speed", [
    "?(how fast is|what speed has|what is the speed of|is it gigabit on) <IF>", "=[the] [link] speed of <IF>", "?at (what|which) speed (does|is) <IF> (run|running|connected)", "=link speed <IF>"], "ethtool", .25)
shaped("if-driver", "ethtool -i <IF>", [
    "?(which|what) (driver|kernel driver|kernel module) (does <IF> use|is <IF> using|is behind <IF>|is used by <IF>|drives <IF>)", "=[the] driver (of|for|behind|used by) <IF>", "=driver and firmware version of <IF>"], "ethtool", .25)
shaped("if-count", {"gnu": "ip -s link show <IF>", "bsd": "netstat -I <IF> -b"}, [
    "?how (much data|many bytes|much traffic) (did|has|went) <IF> (transfer|transferred|send|sent and received|through) [so far|since boot]", "=[the] (packet counters|counters|statistics|rx and tx bytes|dropped packets|errors) (of|on|for) <IF>", "?are there [any] (errors|dropped packets|drops) on <IF>", "(bytes|packets) (sent|received) (on|through|over) <IF>"], "ip")
shaped("if-live", "sudo iftop -i <IF>", [
    "(monitor|watch|show|follow) [the] [live] (bandwidth|traffic|usage) (on|of|through) <IF> [in real time|right now]", "=live (bandwidth|traffic) (on|of) <IF>", "?(what|who) is using [the] bandwidth on <IF> [right now]", "iftop on <IF>"], "iftop")
shaped("if-sniff", "sudo tcpdump -n -i <IF>", [
    "(capture|sniff|dump|record|print) [the|all] packets (on|of|from|at) <IF>", "tcpdump (on|for) <IF>", "(see|look at|show) every packet (on|at) <IF>", "listen on <IF> with tcpdump"], "tcpdump")
shaped("if-sniff-port", "sudo tcpdump -n -i <IF> port {port}", [
    "(capture|sniff|dump|record|watch) [the] (packets|traffic) (on|to|for) port {port} on <IF>", "(capture|sniff|dump) on <IF> [only] port {port}", "tcpdump [on] <IF> port {port}", "=[all] packets on <IF> for port {port}"], "tcpdump")
shaped("if-sniff-file", "sudo tcpdump -n -i <IF> -w {file}", [
    "(capture|record|dump|save|write) [the|all] (traffic|packets) (on|of|from) <IF> (to|into|in) {file}", "(capture|record) <IF> (to|into) [the file] {file}", "tcpdump on <IF> into {file}"], "tcpdump", .25)
shaped("if-dhcp", "sudo dhclient <IF>", [
    "(get|request|obtain|ask for) (an ip|an address|an ip address|a dhcp lease|a new address) (by dhcp |via dhcp |)(on|for) <IF>", "run dhcp on <IF>", "let <IF> (get|fetch) (an address|its address) (from the router|by dhcp|with dhcp)", "dhcp [on] <IF>"], "dhclient", .25)
shaped("if-route", "sudo ip route add {cidr} dev <IF>", [
    "(send|route) [the] [traffic for|network] {cidr} (through|over|via|out of) <IF>", "add a route to {cidr} (on|over|through|via) [device|interface] <IF>", "{cidr} should go (through|over|via) <IF>"], "ip", .25)
shaped("if-default-route", "sudo ip route add default via {ip} dev <IF>", [
    "(set|add|use) [the] default (gateway|route) [to|via] {ip} (on|over|through|for) <IF>", "make {ip} the default gateway (on|of|for) <IF>", "send everything through {ip} on <IF> by default"], "ip", .25)
shaped("if-ping", {"gnu": "ping -I <IF> {host}", "bsd": "ping -b <IF> {host}"}, [
    "ping {host} (from|over|through|via|using) [the] [interface] <IF>", "ping {host} but [go] (through|over|via) <IF>", "?can <IF> reach {host}"], "ping", .2)
shaped("if-wifi-off", "nmcli device disconnect <WIF>", [
    "disconnect <WIF>", "(drop|end|cut) the (connection|wifi connection|wifi) on <WIF>", "disconnect [the] wifi (card|interface|device|adapter) <WIF>"], "nmcli", .2)
shaped("if-wifi-scan", "sudo iw dev <WIF> scan | grep SSID", [
    "(scan|look) for (networks|wifi networks|access points) (with|on|using) <WIF>", "=[the] (networks|ssids|wifi networks|access points) (seen by|<WIF> sees|visible on) <WIF>".replace("<WIF> sees|", ""), "?which (networks|ssids) can <WIF> see"], "iw", .2)
shaped("if-wifi-link", "iw dev <WIF> link", [
    "?which (network|access point|wifi) is <WIF> (connected to|on)", "?to which wifi is <WIF> connected", "=[the] (signal|signal strength|bitrate|wifi connection) (of|on) <WIF>", "?how good is the signal on <WIF>"], "iw", .2)

# ---- kernel settings by their dotted names
shaped("key-get", "sysctl <KEY>", [
    "=(the|the current|current) value of <KEY>", "?what is <KEY> [set to]", "?(which|what) value does <KEY> have", "(print|show|read|check|get) [the] [kernel parameter|sysctl|kernel setting] <KEY>", "?is <KEY> (on|enabled|set|1)", "<KEY> value"], "sysctl", .5)
shaped("key-set", "sudo sysctl -w <KEY>={n}", [
    "set <KEY> to {n}", "(set|change|raise|lower|increase|reduce) [the] [kernel parameter|sysctl|kernel setting] <KEY> (to|=) {n}", "<KEY> should be {n}", "(use|put) {n} (for|as) <KEY>", "make <KEY> {n} [until the next boot|right now|for now]", "set <KEY> = {n} [without (a reboot|rebooting)]"], "sysctl", .6)
shaped("key-keep", "echo '<KEY> = {n}' | sudo tee -a /etc/sysctl.d/99-local.conf", [
    "(set|make) <KEY> [to] {n} (permanently|for good|persistently|across reboots|so that it survives a reboot)", "permanently (set|change) <KEY> to {n}", "<KEY> = {n} should (stay|survive a reboot|last)", "(keep|persist) <KEY> = {n} (after|across) reboots"], "sysctl tee", .3)

# ---- disks, partitions, shares
shaped("label-ext", "sudo e2label <PART> {name}", [
    "(label|name|rename) [the] [ext4|ext3|ext2] (partition|file system|filesystem|volume) <PART> [as|to] {name}", "(set|change) the (label|volume name|name) of [the] [ext4] [partition] <PART> to {name}", "(give|put) <PART> the (label|volume label|name) {name}", "<PART> should be (called|labelled|labeled) {name}"], "e2label disk")
shaped("label-fat", "sudo fatlabel <PART> {name}", [
    "(label|name|rename) [the] (fat|fat32|vfat|usb stick) [partition|volume] <PART> [as|to] {name}", "(set|change) the label of the (fat32|fat|vfat) [partition] <PART> to {name}"], "fatlabel disk", .2)
shaped("cifs", "sudo mount -t cifs //{host}/{name} {dir} -o username={user}", [
    "mount [the] (windows|samba|smb|cifs) share //{host}/{name} (on|at|to|under|in) {dir} (as|for|with) [the] user {user}", "(connect|attach) [the] (network share|windows share|smb share|samba share) //{host}/{name} (at|to|on) {dir} as {user}", "mount //{host}/{name} (on|at|under) {dir} (as user|with username|with user|as) {user}",
    "?how do i mount the (smb|windows|samba|cifs) share //{host}/{name} at {dir} with [the] username {user}"], "mount cifs", .5)
shaped("cifs-plain", "sudo mount -t cifs //{host}/{name} {dir}", [
    "mount [the] (windows|samba|smb|cifs) share //{host}/{name} (on|at|to|under|in) {dir}", "(connect|attach) [the] (network share|windows share|smb share|samba share|network drive) //{host}/{name} (at|to|on) {dir}", "mount //{host}/{name} (on|at|under) {dir}"], "mount cifs", .4)
shaped("fstab-add", "echo '<PART> {dir} ext4 defaults 0 2' | sudo tee -a /etc/fstab", [
    "(make|let) <PART> (mount|be mounted) (automatically|) (at|on|under) {dir} (at boot|at every boot|on startup|on boot|automatically)", "mount <PART> (on|at|under) {dir} (at boot|at every boot|on every startup|permanently|automatically after a reboot)", "add <PART> (to|in) [/etc/]fstab (on|at|as|mounted at|with mount point) {dir}", "?how do i auto mount <PART> (at|on) {dir}",
    "(put|write) <PART> with [the] mount point {dir} (in|into) [the] fstab"], "fstab tee", .4)
shaped("mount-part", "sudo mount <PART> {dir}", [
    "mount <PART> (on|at|in|to|under) {dir}", "(attach|make available) <PART> (on|at|under) {dir}", "mount [the] (partition|drive|stick|usb stick|disk|sd card) <PART> (on|at|in|under) {dir}", "(get|open) the (stick|usb stick|sd card) <PART> (at|in|under) {dir}"], "mount")
shaped("mount-ro", "sudo mount -o ro <PART> {dir}", [
    "mount <PART> read[-]only (on|at|in|under) {dir}".replace("read[-]only", "(read-only|read only|readonly)"), "mount <PART> (on|at|in|under) {dir} (read-only|read only|without writing|so that nothing can be written)", "safely look at <PART> (at|in) {dir}, read only"], "mount", .25)
shaped("dev-umount", "sudo umount <PART>", [
    "(unmount|umount|detach|dismount|safely remove) <PART>", "(unmount|umount) [the] (partition|stick|usb stick|drive|disk|sd card) <PART>", "i want to pull out the stick <PART> [safely]"], "umount", .3)
shaped("dev-where", "findmnt <PART>", [
    "?where is <PART> mounted", "?is <PART> mounted [anywhere]", "=[the] mount point of <PART>", "(find out|show) where <PART> is mounted"], "findmnt", .3)
shaped("dev-uuid", "sudo blkid <PART>", [
    "=[the] uuid of <PART>", "?what is the uuid of <PART>", "=[the] (uuid and type|uuid and label|label and uuid|file system type) of <PART>", "(show|print|get) the uuid (of|for) [the] [partition] <PART>", "?which file system is on <PART>"], "blkid", .3)
shaped("dev-speed", "sudo hdparm -t <DEV>", [
    "?how fast is [the|my] [disk|drive|ssd] <DEV>", "(test|measure|benchmark|check) [the] [read] speed of [the] [disk|drive|ssd] <DEV>", "=[the] read speed of <DEV>", "speed test [of|for] [the] (disk|ssd|drive) <DEV>"], "hdparm", .3)
shaped("dev-speed-cache", "sudo hdparm -Tt <DEV>", [
    "(test|measure|benchmark) [the] cached and (uncached|buffered) [read] speed of <DEV>", "=[the] buffered and cached read speed of <DEV>"], "hdparm", .15)
shaped("dev-health", "sudo smartctl -H <DEV>", [
    "?is [the|my] [disk|drive|ssd] <DEV> (healthy|ok|dying|failing|still good|about to fail)", "=[the] (health|smart health|smart status) of <DEV>", "(check|test) [the] (health|smart status) of [the] [disk|drive|ssd] <DEV>", "check [the] (disk|drive|ssd) <DEV> for (failure|failing|problems)"], "smartctl", .3)
shaped("dev-smart", "sudo smartctl -a <DEV>", [
    "=[all|the] smart (data|values|info|information|attributes) (of|for) <DEV>", "(show|print) everything smart knows about <DEV>", "=power on hours of <DEV>", "?how many hours has <DEV> been running"], "smartctl", .25)
shaped("dev-table", "sudo fdisk -l <DEV>", [
    "=[the] partition table of <DEV>", "=[the] partitions (of|on) <DEV>", "?(which|what) partitions (are on|does) <DEV> [have]", "(list|show|print) [the] partitions on [the] (disk|drive|stick) <DEV>", "?is <DEV> (gpt or mbr|mbr or gpt)"], "fdisk", .3)
shaped("dev-parted", "lsblk -o NAME,SIZE,TYPE,MOUNTPOINT <DEV>", [
    "=[the] partitions of <DEV> with (sizes|size) and mount points", "(show|list) size and mount point of everything on <DEV>", "?how big are the partitions on <DEV> and where are they mounted"], "lsblk", .2)
shaped("dev-model", "lsblk -d -o NAME,MODEL,SERIAL <DEV>", [
    "=[the] model and serial number of [the] [disk|drive] <DEV>", "?(which|what) (model|make) is [the] (disk|drive|ssd) <DEV>", "=[the] serial number of [the] [disk|drive|ssd] <DEV>"], "lsblk", .2)
shaped("dev-size", "lsblk -d -o NAME,SIZE <DEV>", [
    "?how (big|large) is [the] [disk|drive|stick] <DEV>", "=[the] (size|capacity) of [the] [disk|drive|device] <DEV>"], "lsblk", .2)

# ---- units: the names that are words too, and what "at boot" means
UNITS = """bluetooth docker cron cups ssh apache2 nginx mysql postgresql redis-server mariadb avahi-daemon NetworkManager ufw snapd fail2ban rsyslog
    smbd tor haproxy squid grafana-server jenkins mongod memcached sshd firewalld chronyd crond httpd postfix gdm bluetooth docker cups""".split()
UNIT_ACTS = [
    ("sudo systemctl enable %s", ["(enable|start) %s (at boot|on boot|at startup|on startup|at every boot|automatically)", "(make|let|have) %s (start|come up|run) (at boot|on boot|with the system|automatically|when the machine starts)", "%s should (start|come up) (at boot|by itself|on its own|after a reboot|automatically)", "enable [the] %s (service|daemon|unit)", "auto[-]start %s".replace("auto[-]start", "(autostart|auto-start|auto start)")], 3),
    ("sudo systemctl disable %s", ["(disable|stop starting|do not start|don't start|never start) %s (at boot|on boot|at startup|on startup|automatically)", "(prevent|keep|stop) %s from (starting|coming up|running) (at boot|on boot|at startup|automatically|with the system)", "%s should (not|no longer|never) (start|come up) (at boot|by itself|after a reboot|automatically)", "disable [the] %s (service|daemon|unit)", "disable autostart (of|for) %s"], 4),
    ("sudo systemctl enable --now %s", ["(enable|activate) %s [at boot] and (start|run) it (now|right away|immediately|at once)", "start %s now and (at|on) (every|each) boot", "(start|run) %s now and enable it (at|on) boot", "enable --now %s"], 2),
    ("sudo systemctl disable --now %s", ["stop %s (now|) and (disable it|keep it off at boot|do not start it at boot|don't start it again at boot)", "(disable|turn off) %s (completely|for good|permanently|now and at boot)", "(disable|deactivate) %s and stop it (now|right away|immediately)", "(get rid of|i never need) the %s service, stop and disable it"], 2),
    ("sudo systemctl start %s", ["start [the] %s (service|daemon|server|unit)", "(turn|switch) on [the] %s service", "(turn|switch) [the] %s service on", "(get|bring) %s (up|running|back up) [again]", "%s is (down|stopped), start it", "launch [the] %s (service|daemon)"], 2),
    ("sudo systemctl stop %s", ["stop [the] %s (service|daemon|server|unit)", "(turn off|switch off|shut down) [the] %s (service|daemon|server)", "(turn|switch) [the] %s service off", "(take|bring) down %s", "halt the %s (service|daemon)"], 2),
    ("sudo systemctl restart %s", ["restart [the] %s [service|daemon|server]", "(bounce|cycle|relaunch) [the] %s [service|daemon|server]", "stop and start [the] %s [service] again", "%s (hangs|misbehaves|stopped responding|needs a restart), restart it"], 2),
    ("sudo systemctl reload %s", ["reload [the] %s (config|configuration|service|settings)", "let %s reread its (config|configuration|settings) (without a restart|without restarting|)", "reload %s without (stopping|restarting) it"], 1),
    ("systemctl status %s", ["?(how is|what is up with|what is the state of) [the] %s (service|daemon|server)", "=[the] status of [the] %s [service|daemon|server]", "(check|show|see) [the] status of [the] %s [service|daemon]", "?is %s (ok|healthy|alive) and what did it log last"], 2),
    ("systemctl is-active %s", ["?is [the] %s (service|daemon|unit) (running|active|up|started)", "(check|tell me) (if|whether) [the] %s (service|daemon|unit) is (running|active|up|started)", "?did the %s (service|daemon) start"], 2),
    ("systemctl is-enabled %s", ["?(is|will) %s (enabled|enabled at boot|start at boot|start on boot|start automatically|set to start at boot)".replace("(is|will) %s (enabled|enabled at boot|start at boot|start on boot|start automatically|set to start at boot)", "(is %s (enabled|enabled at boot|set to start at boot)|will %s start (at boot|on boot|automatically|by itself))"), "(check|tell me|see) (if|whether) %s is (enabled|started at boot)", "(check|tell me) (if|whether) %s (starts|comes up) (at boot|automatically)"], 2),
    ("sudo systemctl mask %s", ["mask [the] %s [service|unit]", "(make it impossible to start|nobody should be able to start|never allow starting) %s", "block %s from being started by anything"], 1),
    ("sudo systemctl unmask %s", ["unmask [the] %s [service|unit]", "%s is masked, (undo that|unmask it)"], 1),
    ("journalctl -u %s", ["=[the|all] (logs|log|journal|messages) (of|from|for) [the] %s (service|daemon|unit)", "?what did the %s (service|daemon) log", "(show|read) [the] %s (service|unit|daemon) (logs|log|journal)"], 2),
    ("journalctl -fu %s", ["(follow|tail|watch|stream) [the] %s (logs|log|journal|service logs)", "(follow|tail|watch) the (log|logs) of [the] %s [service] [live]", "=[the] %s (logs|log) (live|in real time|as they come in)"], 2),
    ("journalctl -u %s --since today", ["=[the] %s (logs|log|messages) (of|from|since|for) today", "?what did %s log today", "today's (logs|log|messages) (of|from|for) [the] %s [service]"], 1),
    ("journalctl -u %s --since yesterday", ["=[the] %s (logs|log|messages) (since|from) yesterday", "=[the] (logs|log) of [the] %s [service] since yesterday", "?what did %s log since yesterday"], 1),
    ("journalctl -u %s -b", ["=[the] %s (logs|log|messages) (since|of|from) (this boot|the current boot|the last boot|boot)", "?what did %s log since (the last|this) boot"], 1),
    ("journalctl -u %s -b -1", ["=[the] %s (logs|log|messages) (of|from) the (previous boot|boot before|last boot before this one)", "=[the] (logs|log|journal) of [the] %s [service] from the (previous boot|boot before this one)", "?what did %s log (before the reboot|in the previous boot)"], 1),
    ("journalctl -u %s -p err", ["=[only|all] [the] errors (of|from|logged by) [the] %s [service|unit]", "=%s (errors|error messages) in the journal", "?did %s log [any] errors", "?(which|what) errors did %s log"], 1),
    ("systemctl cat %s", ["=[the] unit file of [the] %s [service]", "(show|print) [the] %s unit file", "?what is in the unit file of %s"], 1),
    ("sudo systemctl edit %s", ["(edit|override|change) [the] [unit file|unit|service] settings of %s".replace("[unit file|unit|service] settings", "(unit|unit settings|service settings)"), "(add|create|make) an override (for|to) [the] %s [service|unit]"], 1),
    ("systemctl show -p MainPID --value %s", ["=[the] [main] pid of [the] %s (service|daemon|unit)", "?(which|what) [main] pid does the %s (service|daemon) have"], 1),
    ("systemctl list-dependencies %s", ["=[the] dependencies of [the] %s (service|unit)", "?what does the %s (service|unit) (depend on|need)"], 1),
]


@compose("keeper-unit", weight=4, tags="systemctl journalctl")
def keeper_unit(rng):
    """One act on one unit."""
    acts = [a for a in UNIT_ACTS for _ in range(a[2])]
    run, say, _ = rng.choice(acts)
    unit = rng.choice(UNITS) if rng.random() < .65 else "{service}"
    return [s.replace("%s", unit) for s in say], run % unit


@compose("keeper-unit-then", weight=1, tags="systemctl")
def keeper_unit_then(rng):
    """An act and then a look."""
    unit = rng.choice(UNITS) if rng.random() < .5 else "{service}"
    verb = rng.choice(["start", "restart", "stop", "reload", "enable", "disable"])
    look, words = rng.choice([("systemctl status %s", "(show|print|check|see) (its|the) status"), ("systemctl status %s", "(check|see|verify) (if|whether) it is running"), ("journalctl -fu %s", "(follow|tail|watch) (its|the) (log|logs|journal)"),
                              ("journalctl -n 20 -u %s", "show (its|the) last 20 log lines")])
    return ["%s [the] %s [service] (and|and then|then) %s" % (verb, unit, words), "%s %s, then %s" % (verb, unit, words)], ("sudo systemctl %s %s && " % (verb, unit)) + look % unit


@compose("keeper-units-two", weight=.8, tags="systemctl")
def keeper_units_two(rng):
    """The same act on two units of which one or both are plain words."""
    a, b = rng.sample(sorted(set(UNITS)), 2)
    verb = rng.choice(["start", "restart", "stop", "restart", "reload", "enable", "disable"])
    return ["%s %s and %s" % (verb, a, b), "%s [the] [services] %s and %s" % (verb, a, b), "%s both %s and %s" % (verb, a, b), "%s %s as well as %s" % (verb, a, b)], "sudo systemctl %s %s %s" % (verb, a, b)


# ---- the journal as a whole: "the journal" is no unit
JOURNAL_LEVELS = [("err", "(errors|only errors|error messages|errors only|nothing but errors)"), ("warning", "(warnings|warnings and errors|warnings and worse|everything from warning up|warnings or worse)"), ("crit", "(critical messages|critical errors|critical and worse)"), ("", "(messages|log messages|entries|log entries|everything|all messages)")]
JOURNAL_WHEN = [(" --since yesterday", "since yesterday"), (" --since today", "(from today|since midnight|of today|logged today|today)"), (" -b", "(from this boot|since boot|since the last boot|since this boot|of the current boot|since the machine started)"),
                (" -b -1", "(from the previous boot|of the boot before|from the boot before this one|before the last reboot)"), (" --since '{age:minutes} minutes ago'", "(from the last {age}|in the last {age}|of the past {age})"), (" --since {date}", "(since|after) {date}"),
                (" --since {time} --until {time2}", "(between|from) {time} (and|to|until) {time2} [today]"), (" --since {time}", "(since|after) {time} [today]"), (" --since -1h", "(from the last hour|in the last hour|of the past hour)"), (" --since yesterday --until today", "(from yesterday only|of yesterday)"), (" -n {n}", "")]


@compose("keeper-journal", weight=3, tags="journalctl")
def keeper_journal(rng):
    """Level × time, for the journal as a whole or the kernel's part of it."""
    level, lwords = rng.choice(JOURNAL_LEVELS + JOURNAL_LEVELS[:2])
    when, wwords = rng.choice(JOURNAL_WHEN)
    kernel = rng.random() < .15
    run = "journalctl" + (" -k" if kernel else "") + (" -p " + level if level else "") + when
    if "{n}" in when:
        what = {"err": "errors", "warning": "warnings", "crit": "critical messages", "": "messages"}[level]
        where = "from the kernel" if kernel else "(in|of|from) (the journal|the system log|the system journal|journalctl)"
        return ["=[the] (last|latest|newest|most recent) {n} %s %s" % (what, where), "(show|print|list) [the] (last|latest) {n} %s %s" % (what, where), "?what are the (last|latest) {n} %s %s" % (what, where)], run
    where = "(of|from) the kernel" if kernel else "(in (the journal|the systemd journal)|(in|from) (the system log|the system journal|journalctl))"
    return ["=%s %s %s" % (lwords, where, wwords), "(show|list|print|see) %s %s %s" % (lwords, where, wwords), "?(which|what) %s are there %s %s" % (lwords, where, wwords), "=%s %s %s" % (lwords, wwords, where), "(look|search) %s for %s %s" % (where.replace("(in|from)", "in").replace("(of|from)", "from"), lwords, wwords)], run


intent("keeper-journal-json", run="journalctl -u {service} -o json-pretty -n {n}", tags="journalctl", weight=.5, say=["=[the] last {n} journal entries of {service} (as|in) json", "(print|show) {n} journal entries of {service} as [pretty] json", "journal of {service} in json, [the] last {n}", "?what are the last {n} entries of {service} as json", "export [the] last {n} log entries of {service} as json"])
intent("keeper-journal-cmd", run="journalctl _COMM={proc}", tags="journalctl", weight=.5, say=["=[all] journal (entries|messages) (written|logged) by the (program|command|executable) {proc}", "?what did the (program|command|process) {proc} (log|write to the journal)", "(filter|show) the journal (by|for) the (program|command) {proc}", "journalctl only for (the program|the command|processes named) {proc}"])
intent("keeper-journal-uid", run="journalctl _UID=\"$(id -u {user})\"", tags="journalctl", weight=.5, say=["=[all] journal (entries|messages) of [processes of] [the] user {user}", "?what did processes of {user} log", "journal (filtered by|of|for) [the] user {user}", "(show|list) log messages from {user}'s processes"])
intent("keeper-journal-save", run="journalctl -u {service} > {file}", tags="journalctl", weight=.7, say=["(save|write|export|dump) the (logs|log|journal) of {service} (to|into|in) {file}", "{service} logs into [the file] {file}", "put [all] the journal entries of {service} in {file}", "?how do i save the journal of {service} to {file}"])
intent("keeper-journal-nopager", run="journalctl --no-pager -u {service}", tags="journalctl", weight=.5, say=["=[the] (logs|log) of {service} without [a] (pager|less)", "(print|dump) the journal of {service} (straight to the terminal|without paging|without a pager)", "journalctl for {service}, no pager"])
intent("keeper-log-who", run="journalctl -u ssh --since today | grep Failed", tags="journalctl", weight=.5, say=["=[the] (failed|unsuccessful|rejected) ssh (logins|login attempts|log ins) (of|from|since) today", "?who tried to (log in|login) over ssh (today|since midnight) and failed", "?were there failed ssh logins today", "=ssh (login failures|break-in attempts) today"])
intent("keeper-cron-log", run="journalctl -u cron", tags="journalctl", weight=.8, say=["(show|see|read|check) [the] (log|logs) of [the|my] cron (jobs|daemon|service)", "?what did cron (run|do|execute|start)", "?(which|what) (cron jobs|jobs) (ran|were run|did cron run) [recently|lately]", "=[the] history of cron jobs", "?did cron run (my|the) (job|jobs|script)", "cron job logs", "look at (what cron did|the cron log)"])
more("journal-vacuum-size", ["(shrink|cut|trim|reduce) [the] journal[s] to {size}", "(delete|remove) old journal[s] (so that|until) (only {size}|{size}) (stay|is left|remain)", "the journal should (take|use|be) (no more than|at most|not more than) {size}, delete the rest", "[the] journal is too big, (cut|shrink|trim) it to {size}", "(clear|clean) [the] systemd (logs|journal) down to {size}"])
more("journal-disk", ["?how (big|large) is [the] journal", "?how much (space|disk|disk space) does (the journal|journald|journalctl) (use|take|need)", "=[the] size of [the] (systemd|) journal", "journal size"])

# ---- cron: bare hours, named days, "every other hour"
CRON_DAYS = [("* * *", "(every day|daily|each day)"), ("* * *", "(every night|each night|nightly)"), ("* * *", "(every morning|each morning)"), ("* * 1", "(every monday|on mondays|mondays|each monday)"), ("* * 2", "(every tuesday|on tuesdays|tuesdays)"), ("* * 3", "(every wednesday|on wednesdays|wednesdays)"), ("* * 4", "(every thursday|on thursdays|thursdays)"),
             ("* * 5", "(every friday|on fridays|fridays)"), ("* * 6", "(every saturday|on saturdays|saturdays)"), ("* * 0", "(every sunday|on sundays|sundays)"), ("* * 1-5", "(on weekdays|every weekday|monday to friday|on working days|every workday)"), ("* * 6,0", "(on weekends|at the weekend|every weekend)"), ("1 * *", "(on the first of the month|on the first of every month|on the first day of each month|monthly on the first)"),
             ("1 1 *", "(on january first|every january first|on new year's day)")]


def cron_job(spec):
    return "(crontab -l 2>/dev/null; echo '" + spec + "') | crontab -"


def cron_say(what, day, at):
    return ["(run|execute|start) %s %s %s [(with|using|by|in) cron]" % (what, day, at), "cron: %s %s run %s" % (day, at, what), "%s %s (run|start) %s" % (day, at, what), "(add|create|make|set up|i need) a (cron job|cronjob|crontab entry|cron entry) (for|that runs|to run|running) %s %s %s" % (what, day, at),
            "schedule %s [for|to run] %s %s" % (what, day, at), "?how do i run %s %s %s" % (what, day, at), "%s should run %s %s" % (what, day, at), "crontab (line|entry) (for|to run) %s %s %s" % (what, day, at), "let cron (start|run) %s %s %s" % (what, at, day)]


@compose("keeper-cron-hour", weight=2, tags="crontab")
def keeper_cron_hour(rng):
    """A day and a bare hour, "mondays at 7"."""
    spec, day = rng.choice(CRON_DAYS)
    hour = rng.choice(["5", "6", "7", "8", "4", "3", "2", "1", "9", "10", "11", "12", "18", "20", "22", "23"])
    hour = rng.choice("1 2 3 4 5".split()) if "night" in day else rng.choice("5 6 7 8 9 10 11".split()) if "morning" in day else hour
    what = rng.choice(["{file}", "{file}", "[the script] {file}", "{cmd}"])
    return cron_say(what, day, rng.choice(["at %s", "at %s", "at %s o'clock", "(at|around) %s"]) % hour), cron_job("0 " + hour + " " + spec + " " + ("{cmd}" if "cmd" in what else "{file}"))


@compose("keeper-cron-time", weight=2, tags="crontab")
def keeper_cron_time(rng):
    """A day and a time of day."""
    spec, day = rng.choice(CRON_DAYS)
    what = rng.choice(["{file}", "{file}", "[the script] {file}", "{cmd}"])
    return cron_say(what, day, "at {time}"), cron_job("{time:minute} {time:hour} " + spec + " " + ("{cmd}" if "cmd" in what else "{file}"))


@compose("keeper-cron-often", weight=1.5, tags="crontab")
def keeper_cron_often(rng):
    """Times a day, parts of an hour, days of a month."""
    spec, when = rng.choice([("0 */2 * * *", "(every other hour|every second hour|every two hours)"), ("0 */3 * * *", "(every third hour|every three hours)"), ("0 */4 * * *", "every four hours"), ("0 */6 * * *", "(every six hours|four times a day|4 times a day)"), ("0 */12 * * *", "(twice a day|two times a day|every twelve hours|twice daily)"),
                             ("*/30 * * * *", "(every half hour|every half an hour|twice an hour)"), ("*/15 * * * *", "(every quarter of an hour|every quarter hour|four times an hour)"), ("0 0 1 * *", "(monthly|once a month|every month|each month)"), ("0 0 1,15 * *", "(twice a month|on the first and the fifteenth of each month)"),
                             ("0 * * * *", "(at the top of every hour|on the hour|every full hour)"), ("0 0 1 */3 *", "(every quarter|once a quarter|quarterly|every three months)"), ("0 12 * * *", "(every day at noon|at noon|daily at noon)"), ("0 0 * * 0", "(weekly|once a week|every sunday at midnight)"), ("@reboot", "(at every boot|after each reboot|when the machine boots|on startup|after a restart of the machine)"),
                             ("*/2 * * * *", "(every other minute|every second minute|every two minutes)"), ("0 9-17 * * 1-5", "(every hour during working hours|hourly from 9 to 5 on weekdays)"), ("0 0 * * *", "(every midnight|at midnight|daily at midnight|every night at midnight)")])
    what = rng.choice(["{file}", "[the script] {file}", "{cmd}"])
    return [" ".join(s.split()) for s in cron_say(what, when, "")], cron_job(spec + " " + ("{cmd}" if "cmd" in what else "{file}"))


intent("keeper-cron-of", run="sudo crontab -l -u {user}", tags="crontab", weight=.8, say=["?(which|what) (cron jobs|cronjobs|scheduled jobs) does [the] [user] {user} have", "=[the] (crontab|cron jobs|cronjobs) (of|for|belonging to) [the] [user] {user}", "(show|list|print|see) {user}'s (crontab|cron jobs)", "?what is in the crontab of {user}", "?does {user} have [any] cron jobs"])
intent("keeper-cron-silence", run="crontab -l | grep -v '{word}' | crontab -", tags="crontab", weight=.6, say=["(remove|delete|drop) the cron job[s] (that runs|with|containing|for|that mentions) {word}", "(remove|delete) {word} from (my crontab|the crontab|cron)", "cron should no longer run {word}", "take the line with {word} out of my crontab", "?how do i remove only the cron job {word}"])
intent("keeper-cron-search", run="crontab -l | grep '{word}'", tags="crontab", weight=.5, say=["?is {word} in my crontab", "(find|show) the cron job (that runs|with|for|containing) {word}", "=the crontab (line|entry) (for|with) {word}", "?when does cron run {word}", "search my crontab for {word}"])
intent("keeper-at-off", run="sudo shutdown -h {time}", tags="shutdown", weight=.9, say=["(switch|turn|power) off (the|this|my) (computer|machine|pc|server|laptop) at {time}", "at {time} (switch|turn|power) off (the|this|my) (computer|machine|pc|laptop)", "(the|this|my) (computer|pc|machine|laptop) should (go off|turn off|shut down|power off) at {time}", "(schedule|plan) a (shutdown|power off) (at|for) {time}", "shut [it|the box] down at {time}", "poweroff at {time}"])
intent("keeper-in-off", run="sudo shutdown -h +{age:minutes}", tags="shutdown", weight=.9, say=["(switch|turn|power) off (the|this|my) (computer|machine|pc|server|laptop) in {age}", "in {age} (switch|turn|power) off (the|this|my) (computer|machine|pc|laptop)", "(the|this|my) (computer|pc|machine|laptop) should (go off|turn off|shut down|power off) in {age}", "(schedule|plan) a (shutdown|power off) (in|for) {age} [from now]", "poweroff (in|after) {age}", "shutdown timer [of|for] {age}"])

# ---- clocks and dates
CITIES = """Tokyo=Asia/Tokyo London=Europe/London Paris=Europe/Paris  Madrid=Europe/Madrid Rome=Europe/Rome Moscow=Europe/Moscow Sydney=Australia/Sydney Dubai=Asia/Dubai Singapore=Asia/Singapore Chicago=America/Chicago
    Toronto=America/Toronto Seoul=Asia/Seoul Cairo=Africa/Cairo Lagos=Africa/Lagos Nairobi=Africa/Nairobi Lisbon=Europe/Lisbon Vienna=Europe/Vienna Istanbul=Europe/Istanbul Denver=America/Denver Karachi=Asia/Karachi Dhaka=Asia/Dhaka Jakarta=Asia/Jakarta
    Manila=Asia/Manila Auckland=Pacific/Auckland Honolulu=Pacific/Honolulu Bogota=America/Bogota Lima=America/Lima Oslo=Europe/Oslo Athens=Europe/Athens Warsaw=Europe/Warsaw Dublin=Europe/Dublin Kolkata=Asia/Kolkata Shanghai=Asia/Shanghai Johannesburg=Africa/Johannesburg""".split()


@compose("keeper-city", weight=1.5, tags="date tz")
def keeper_city(rng):
    """A city whose name is lifted because it has a capital: the zone is looked up."""
    known = "Tokyo London Paris Berlin Madrid Moscow Sydney Dubai Singapore Chicago Kolkata Shanghai".split()   # clock.py has these by their zones
    city = rng.choice([c.split("=")[0] for c in CITIES if c.split("=")[0] not in known])
    return ["?(what time is it|what is the time|what's the time|how late is it) (now|right now|) in %s".replace("(now|right now|) ", "[now|right now] ") % city, "=[the] [current|local] time in %s" % city, "(print|show|tell me|get) the [current|local] time in %s" % city, "=[the] [current] (date and time|time and date|date) in %s" % city, "?what is the local time in %s [right now]" % city], \
        {"gnu": "TZ=\"$(timedatectl list-timezones | grep -i -m 1 %s)\" date" % city, "bsd": "TZ=\"$(find /usr/share/zoneinfo -name '%s' | head -n 1)\" date" % city}


@compose("keeper-zone", weight=1.5, tags="date tz timedatectl")
def keeper_zone(rng):
    """A zone by its full name."""
    zone = rng.choice(CITIES + ["x=America/New_York", "x=America/Los_Angeles", "x=America/Sao_Paulo", "x=Etc/UTC", "x=America/Mexico_City"]).split("=")[1]
    if rng.random() < .5:
        return ["set [the|my] (timezone|time zone|system timezone) to %s" % zone, "(change|switch) [the|my] (timezone|time zone|tz) (of this (machine|server)|) to %s".replace("(of this (machine|server)|)", "[of this (machine|server)]") % zone, "use [the] (timezone|time zone) %s [from now on]" % zone, "(this|the) (server|machine|computer) should be in [the zone] %s" % zone], \
            {"gnu": "sudo timedatectl set-timezone " + zone, "bsd": "sudo systemsetup -settimezone " + zone}
    return ["?what time is it in [the zone|timezone] %s" % zone, "=[the] [current] (time|date|date and time) in [the] [(zone|time zone|timezone)] %s" % zone, "(print|show) [the] (date|time) (for|in) %s" % zone, "date with (TZ|the timezone|timezone) %s" % zone], "TZ=" + zone + " date"


intent("keeper-date-iso-full", run={"gnu": "date -Iseconds", "bsd": "date +%Y-%m-%dT%H:%M:%S%z"}, tags="date", weight=.7, say=["=[the|current|the current] (date and time|date) (in|as) iso [8601] [format] (with|including) (time zone|timezone|the time zone|offset|time and timezone|time and zone)", "=[an] iso 8601 (timestamp|time stamp) [with offset|with time zone]", "iso 8601 date with (timezone|time and timezone)", "(print|give me) [the] iso 8601 (timestamp|date and time)", "?what is the current iso 8601 timestamp"])
intent("keeper-date-epoch-time", run={"gnu": "date -d '{date} {time}' +%s", "bsd": "date -j -f '%Y-%m-%d %H:%M' '{date} {time}' +%s"}, tags="date", weight=.7, say=["=[the] (epoch|unix time|unix timestamp|timestamp) (of|for) {date} [at] {time}", "convert {date} {time} to [a] (epoch|unix timestamp|unix time|timestamp)", "?what is the (epoch|unix timestamp) (of|for) {date} {time}", "{date} {time} (as|in|to) (epoch|unix time|seconds since 1970)", "turn {date} [at] {time} into [a] (unix timestamp|epoch)"])
intent("keeper-date-set-both", run="sudo date -s '{date} {time}'", tags="date", weight=.7, say=["set [the] [system] (clock|date|date and time|time) to {date} [at] {time}", "(change|adjust) the (system time|clock|date) to {date} {time}", "the clock is wrong, it should be {date} {time}", "it is {date} {time}, set the clock"])
intent("keeper-date-plus", run={"gnu": "date -d '{date} + {age:days} days' +%F", "bsd": "date -j -v +{age:days}d -f %Y-%m-%d {date} +%F"}, tags="date", weight=.7, say=["=[the] (date|day) {age} after {date}", "?(which|what) (date|day) is {age} after {date}", "add {age} to [the date] {date}", "{date} plus {age}", "?what date do i get {age} after {date}"])
intent("keeper-date-minus", run={"gnu": "date -d '{date} - {age:days} days' +%F", "bsd": "date -j -v -{age:days}d -f %Y-%m-%d {date} +%F"}, tags="date", weight=.7, say=["=[the] (date|day) {age} before {date}", "?(which|what) (date|day) (is|was) {age} before {date}", "subtract {age} from [the date] {date}", "{date} minus {age}"])
intent("keeper-ntp-sync", run="timedatectl show -p NTPSynchronized --value", tags="timedatectl", weight=.6, say=["?is (the|my) clock (really|actually) (synchronised|synchronized|in sync) [with ntp] (yes or no|, just yes or no)", "(print|tell me) only (if|whether) the clock is (synchronized|synchronised|in sync)", "=only the ntp sync state"])
intent("keeper-ntp-force", run="sudo chronyc makestep", tags="chronyc", weight=.5, say=["(step|correct|fix|jump) the (clock|time) (at once|now|immediately|right now) (with|using) chrony", "force [a] time sync (now|with chrony)", "(sync|synchronize) the clock (now|right now|immediately) with chrony", "chrony should correct the clock (now|at once)"])

# ---- accounts
shaped("shell-of", "sudo usermod -s <SHELL> {user}", [
    "(change|set|switch) [the] [login|default] shell (of|for) [the] [user] {user} to <SHELL>", "(give|assign) {user} [the] [login] shell <SHELL>", "(make|use) <SHELL> [as] the [login|default] shell (of|for) {user}", "{user} should (use|get|have) [the shell] <SHELL>", "?how do i set {user}'s [login] shell to <SHELL>", "{user}'s [login] shell (to|=|should be) <SHELL>"], "usermod", .5)
shaped("shell-mine", "chsh -s <SHELL>", [
    "(change|set|switch) my [login|default] shell to <SHELL>", "(make|use) <SHELL> [as] my [login|default] shell", "i want <SHELL> as [my] [login|default] shell", "chsh to <SHELL>"], "chsh", .3)
shaped("user-with-shell", "sudo useradd -m -s <SHELL> {user}", [
    "(add|create|make) [a] [new] (user|account) [named|called] {user} with [the] [login] shell <SHELL>", "(add|create) [the] [user] {user} with [a] home [directory|folder] and [the] shell <SHELL>", "new user {user}, home directory and <SHELL>", "useradd {user} with home and [login] shell <SHELL>"], "useradd", .4)


@compose("keeper-lock", weight=1, tags="usermod passwd")
def keeper_lock(rng):
    """To lock and to unlock, side by side."""
    if rng.random() < .5:
        return ["lock [the] (account|password|login) of [the] [user] {user}", "lock [the] [user|account] {user}", "lock {user}'s (account|password|login)", "(block|bar|suspend|freeze|disable) [the] (account|login) (of|for) [the] [user] {user}", "(block|bar|suspend|freeze) [the] user [account] {user}", "{user} (should|must) not (log in|login|be able to log in) [any more|for now]", "{user}'s account should be (locked|blocked|disabled|suspended)", "temporarily (lock|disable|block) [the account of] {user} [without deleting it]", "?how do i lock [the] account of {user}"], "sudo usermod -L {user}"
    return ["unlock [the] (account|password|login) of [the] [user] {user}", "unlock [the] [user|account] {user}", "unlock {user}'s (account|password|login)", "(unblock|unfreeze|reactivate|reenable|re-enable) [the] (account|login) (of|for) [the] [user] {user}", "{user} (may|should be able to|can) log in again", "{user}'s account was locked, (undo that|open it again|let it in again)", "(lift|remove) the lock (on|from) [the account of] {user}", "let {user} back in"], "sudo usermod -U {user}"


intent("keeper-group-primary", run="sudo usermod -g {group} {user}", tags="usermod", weight=.8, say=["(change|set|switch) [the] primary group (of|for) [the] [user] {user} to {group}", "make {group} the (primary|main|default) group of {user}", "{user}'s (primary|main) group (to|should be|is to be) {group}", "(primary|main) group {group} for {user}", "new files of {user} should belong to [the group] {group} [by default]", "?how do i change the primary group of {user} to {group}"])
intent("keeper-group-out", run="sudo gpasswd -d {user} {group}", tags="gpasswd", weight=.7, say=["(remove|take|kick|drop|throw) [the] [user] {user} (from|out of) [the] [group] {group} [group]", "{user} should (no longer|not) be in [the group] {group}", "{user} must leave [the group] {group}", "(revoke|take away) {user}'s membership in {group}", "remove group {group} from [the] [user] {user}"])
intent("keeper-groups-two", run="sudo usermod -aG {group},{group2} {user}", tags="usermod", weight=.7, say=["add [the] [user] {user} to [the] [groups] {group} and {group2}", "put {user} (in|into) {group} and [also] {group2}", "{user} should be in [both] {group} and {group2}", "make {user} [a] member of [the] [groups] {group} and {group2}", "(groups|group membership) {group} and {group2} for {user}"])
intent("keeper-user-full", run="sudo useradd -m -s /bin/bash -c '{text}' {user}", tags="useradd", weight=.5, say=["(add|create) [a] [new] user {user} with [the] (full name|real name|comment) {text}", "new account {user} (for|full name|real name) {text}", "(add|create) [the] user {user}, full name {text}"])
intent("keeper-user-groups", run="sudo useradd -m -s /bin/bash -G {group} {user}", tags="useradd", weight=.6, say=["(add|create|make) [a] [new] user {user} (in|who is in|and put him in|and put her in|that belongs to|as member of) [the] group {group}", "new user {user} (in|with) [the] [supplementary|additional|extra] group {group}", "create user {user} and add (him|her|it|them) to [the] group {group}"])
intent("keeper-user-system", run="sudo useradd -r -s /usr/sbin/nologin {user}", tags="useradd", weight=.6, say=["(add|create|make) [a] (system user|system account|service account|service user) [named|called] {user} [without (login|a login shell)]", "(system|service) (user|account) {user} that (can't|cannot|must not) log in", "new (system|service) account {user}, no login"])
intent("keeper-user-until", run="sudo chage -E {date} {user}", tags="chage", weight=.6, say=["(let|make) [the account of] {user} (expire|end|run out) (on|at) {date}", "the account [of] {user} should (expire|be closed|end|stop working) (on|after) {date}", "(set|change) [the] (expiry|expiration|expiry date|expiration date) (of|for) [the account of] {user} to {date}", "{user} (may|can) log in (until|only until) {date}", "expire {user} on {date}"])
intent("keeper-user-id", run="id -u {user}", tags="id", weight=.6, say=["=[the] uid (of|for) [the] [user] {user}", "?what is the uid of {user}", "?which (uid|user id) does {user} have", "=[the] numeric [user] id of {user}", "uid of {user}"])
intent("keeper-user-there", run="id {user}", tags="id", weight=.7, say=["?does [the|a] [user|account] {user} exist [here|on this machine|on this server]", "?is there a user [called|named] {user}", "check (if|whether) [the|a] user {user} exists", "=uid, gid and groups of {user}", "(show|print) [all] ids of {user}"])
intent("keeper-user-by-id", run="getent passwd {n}", tags="getent", weight=.6, say=["?(who|which user|which account) has [the] (uid|user id) {n}", "=[the] (user|account|name) (with|behind) [the] uid {n}", "?which user is uid {n}", "look up uid {n}"])
intent("keeper-users-over", run="awk -F ':' '$3 >= {n} {{print $1}}' /etc/passwd", tags="awk accounts", weight=.6, say=["=[all] (users|accounts) (with|having) [a] uid (of {n} or more|of at least {n}|from {n} up|{n} and up|>= {n})", "?(which|what) (users|accounts) have a uid of (at least {n}|{n} or more|{n} or higher)", "list (users|accounts) whose uid is (at least {n}|{n} or higher)"])
intent("keeper-user-leave", run="sudo pkill -KILL -u {user}", tags="pkill", weight=.8, say=["(log out|logout|sign out|kick out|kick|throw out) [the] user {user}", "(end|kill|terminate|close) [all] [the] (sessions|session) of [the] [user] {user}", "force[fully] log (out|off) {user}", "{user} is logged in, kick (him|her|them) out", "(kick|throw) {user} (out|off) [of] [the|this] (machine|server|system)"])
intent("keeper-last-user-n", run="last -n {n} {user}", tags="last", weight=.6, say=["=[the] last {n} logins (of|by) [the] [user] {user}", "?when did {user} log in the last {n} times", "=[the] {n} (latest|most recent) logins (of|by) {user}", "{user}'s last {n} logins"])
intent("keeper-group-there", run="getent group {group}", tags="getent", weight=.7, say=["?(who|which users) (is|are) in [the] (group|unix group) {group}", "?is there a group [called|named] {group}", "=[the] (gid|gid and members|members) of [the] group {group}", "list [everyone|all] (in|who is in) [the] group {group}"])
intent("keeper-proc-as", run="sudo -u {user} {cmd}", tags="sudo", weight=.9, say=["(run|execute|start) {cmd} as [the] [user] {user}", "as [user] {user} (run|execute|start) {cmd}", "{cmd} should run as {user}", "run {cmd} (with|under) {user}'s (rights|account|permissions)", "{cmd} as {user}, with sudo"])

# ---- aliases, variables, the path: values that are plain words
ALIASES = """ll=ls -la|ll=ls -l|la=ls -A|l=ls -CF|ll=ls -alF|gs=git status|gp=git push|gl=git log --oneline|gd=git diff|..=cd ..|...=cd ../..|c=clear|h=history|v=vim|k=kubectl|d=docker|dc=docker compose|dps=docker ps|py=python3|grep=grep --color=auto|rm=rm -i|cp=cp -i|mv=mv -i
    |df=df -h|du=du -h|free=free -h|ports=ss -tulpn|myip=curl ifconfig.me|lsd=ls -d */|tf=terraform|please=sudo|week=date +%V|mkdir=mkdir -p|ping=ping -c 5|bat=batcat|diff=diff --color|serve=python3 -m http.server|untar=tar -xvf|j=jobs -l|q=exit|e=nano|lt=ls -lt|lh=ls -lh|psg=ps aux|tree=tree -C"""
ALIASES = [a.strip().split("=", 1) for a in ALIASES.replace("\n", "").split("|")]


@compose("keeper-alias", weight=2, tags="alias")
def keeper_alias(rng):
    """Aliases whose command stands there without quotes."""
    name, cmd = rng.choice(ALIASES)
    text = rng.choice([cmd, cmd, "'%s'" % cmd, '"%s"' % cmd])
    if rng.random() < .7:
        return ["(make|create|define|set|set up|add) [(an|the)] alias %s (for|to|=) %s" % (name, text), "alias %s (to|for|=|as) %s" % (name, text), "(make|let) %s (mean|run|be|do|stand for) %s" % (name, text), "(when i type|typing) %s should (run|do) %s".replace("(when i type|typing) %s should", "typing %s should") % (name, text),
                "=[an|a] (alias|shortcut) %s (for|that runs) %s" % (name, text), "?how do i alias %s to %s" % (text, name), "shorten %s to %s" % (text, name), "i want %s to (mean|run) %s" % (name, text)], "alias %s='%s'" % (name, cmd)
    return ["(make|create|add|define) [a] permanent alias %s for %s" % (name, text), "(save|keep|store|put) [the|an] alias %s for %s (in|to) [my] [~/].bashrc" % (name, text), "add [the] alias %s=%s to [my] [~/].bashrc" % (name, text), "alias %s for %s that (stays|survives new terminals|is always there)" % (name, text)], "echo \"alias %s='%s'\" >> ~/.bashrc" % (name, cmd)


VARS = """EDITOR=micro EDITOR=nano EDITOR=code VISUAL=vim PAGER=less PAGER=cat LANG=C LANG=en_US.UTF-8 LC_ALL=C TERM=xterm-256color TERM=xterm DISPLAY=:0 TZ=UTC HISTSIZE=5000 NODE_ENV=production NODE_ENV=development DEBUG=1 PORT=8080 BROWSER=firefox GIT_EDITOR=nano LESS=-R SHELL=/bin/zsh
    JAVA_HOME=/opt/jdk GOPATH=~/go PYTHONPATH=src MAKEFLAGS=-j8 http_proxy=http://proxy:3128 https_proxy=http://10.0.0.2:8080 no_proxy=localhost LOG_LEVEL=debug APP_ENV=staging""".split()


@compose("keeper-export", weight=2, tags="export")
def keeper_export(rng):
    """A variable for the session, for good, or for one command."""
    name, value = rng.choice(VARS).split("=", 1)
    how = rng.random()
    if how < .5:
        return ["set [the] [environment|env] [variable] %s to %s [for (this|the current) (session|shell|terminal)]" % (name, value), "set %s=%s [for (this|the current) (session|shell|terminal)]" % (name, value), "(use|make) %s [as] [the|my] %s [for now|in this shell|in this terminal]".replace("(use|make) %s [as] [the|my] %s", "(use|make) %s (as|) [the|my] %s".replace("(as|)", "[as]")) % (value, name),
                "export %s (as|=|with|to) %s" % (name, value), "define [the] (environment variable|env var|variable) %s (as|with value|=) %s" % (name, value), "in this (terminal|shell|session) %s should be %s" % (name, value), "change %s to %s [until i close this terminal]" % (name, value)], "export %s=%s" % (name, value)
    if how < .8:
        return ["(set|make) %s [to] %s (permanently|for good|for all my shells|in every new terminal)" % (name, value), "permanently set %s to %s" % (name, value), "(put|add|write) [export] %s=%s (in|into|to) [my] [~/].bashrc" % (name, value), "%s should always be %s" % (name, value), "(add|save) [the] variable %s with [the] value %s (in|to) [my] bashrc" % (name, value)], "echo 'export %s=%s' >> ~/.bashrc" % (name, value)
    run = rng.choice(SHAPES["RUN"] + ["{cmd}"])
    return ["(run|start|execute) %s with %s=%s" % (run, name, value), "(run|start|execute) %s with %s set to %s" % (run, name, value), "(set|with) %s=%s (only|just) for %s" % (name, value, run), "%s with %s=%s [for this run only]" % (run, name, value), "(with|using) %s=%s run %s" % (name, value, run)], "%s=%s %s" % (name, value, run)


shaped("pair-run", "<PAIR> <RUN>", ["(run|start|execute|launch) <RUN> with <PAIR> [set|in its environment|in the environment]", "(with|set) <PAIR> (run|start) <RUN>".replace("(with|set)", "with"), "<RUN> with <PAIR>", "(run|start) <RUN> having <PAIR> set", "set <PAIR> (just|only) for <RUN>", "pass <PAIR> to <RUN> [as environment variable]"], "env", .4)
shaped("pair-cmd", "<PAIR> {cmd}", ["(run|start|execute|launch) {cmd} with <PAIR> [set|in its environment|in the environment]", "with <PAIR> (run|start) {cmd}", "{cmd} with <PAIR>", "set <PAIR> (just|only) for {cmd}", "pass <PAIR> to {cmd} [as environment variable]"], "env", .4)
shaped("pair-two", "<PAIR> <PAIR2> {cmd}", ["(run|start|execute|launch) {cmd} with <PAIR> and <PAIR2> [set]", "with <PAIR> and <PAIR2> (run|start) {cmd}", "set <PAIR> and <PAIR2> only for {cmd}"], "env", .25)
shaped("pair-export", "export <PAIR>", ["export <PAIR>", "(set|define) <PAIR> [in (this|my) shell|for this session|in the environment]", "<PAIR> for everything i start from this shell", "(set|define) the [environment] variable <PAIR>"], "export", .3)
more("echo-var", ["=value of (the|my) {var} [(environment|env)] variable", "?what is in {var}", "?what's {var} [right now]", "(print|echo|show) (the|my) {var} [(environment|env)] variable", "={var} variable value", "?what is my {var} [set to]", "(output|get|read) the value of {var}", "?is {var} set [to anything] [in my environment]"])
intent("keeper-var-empty", run="[ -n \"${var}\" ] && echo set || echo unset", tags="test", weight=.4, say=["?is {var} (set or unset|set or not|defined or not)", "(print|say) set if {var} has a value and unset (otherwise|if not)", "test whether {var} is (set|empty), print set or unset"])
intent("keeper-vars-names", run="env | cut -d '=' -f 1 | sort", tags="env", weight=.5, say=["=[the] names of [all] [the] environment variables [without (the|their) values]", "list environment variables, (only names|names only|no values)", "?(which|what) environment variables are there, names only"])
intent("keeper-env-clean", run="env -i {cmd}", tags="env", weight=.5, say=["(run|start) {cmd} (with an empty environment|without any environment variables|in a clean environment|with no environment)", "{cmd} in a clean environment", "clear the environment (for|before running) {cmd}"])
intent("keeper-env-less", run="env -u {var} {cmd}", tags="env", weight=.5, say=["(run|start) {cmd} without [the] [environment] [variable] {var}", "{cmd} with {var} unset", "unset {var} (only|just) for {cmd}", "{cmd} should not see {var}"])
intent("keeper-var-proxy-off", run="unset http_proxy https_proxy", tags="unset", weight=.5, say=["(remove|unset|clear|drop) [the] proxy (variables|settings|environment variables) [in this (shell|session)]", "(stop using|no) proxy in this (shell|terminal|session)", "turn off the proxy (for|in) this (shell|terminal)"])
intent("keeper-var-bashrc-out", run="sed -i '/{word}/d' ~/.bashrc", tags="sed", weight=.5, say=["(remove|delete) [the] (line|lines) (with|containing|that mention|that mentions) {word} from [my] [~/].bashrc", "take {word} out of my [~/].bashrc", "my bashrc should no longer (mention|contain|set) {word}"])
intent("keeper-path-where-all", run="which -a {proc}", tags="which", weight=.5, say=["=(all|every) (place|places|versions|paths) in [my|the] path (where|with) {proc} [is found]".replace("(where|with) {proc} [is found]", "where {proc} is found"), "?is {proc} installed more than once", "(list|show) every {proc} in [my|the] path", "?how many {proc} are there in [my|the] path"])

# ---- other machines: plain host names, folders over a port, two exclusions, half-done copies
shaped("jump", "ssh -J <HOSTW> {host}", [
    "(jump|hop) (through|over|via) <HOSTW> to (reach|get to|log in to|ssh to) {host}", "ssh (in|)to {host} (through|via|over|by way of) <HOSTW>".replace("(in|)to", "(to|into)"), "(reach|log in to|connect to|get to) {host} (through|via|over|behind) <HOSTW> [with ssh]", "use <HOSTW> as [a] jump host (for|to reach|to get to) {host}", "{host} is only reachable (through|via|from) <HOSTW>, ssh there", "ssh with jump host <HOSTW> to {host}"], "ssh", .4)
shaped("jump-words", "ssh -J <HOSTW> <HOSTW2>", [
    "(jump|hop) (through|over|via) <HOSTW> to (reach|get to|log in to|ssh to) <HOSTW2>", "ssh (to|into) <HOSTW2> (through|via|over) <HOSTW>", "(reach|log in to|connect to) [the] <HOSTW2> (through|via|over) [the] <HOSTW> [with ssh]", "<HOSTW2> is only reachable (through|via|from) <HOSTW>, ssh there"], "ssh", .25)
shaped("ssh-word", "ssh {user}@<HOSTW>", [
    "ssh (to|into|onto) <HOSTW> as {user}", "(log in|login|connect) (to|on) [the] <HOSTW> as {user} [(with|over) ssh]", "ssh as {user} (to|on) [the] <HOSTW>", "open a shell on [the] <HOSTW> as {user}"], "ssh", .3)
shaped("ssh-word-port", "ssh -p {port} {user}@<HOSTW>", [
    "ssh (to|into) <HOSTW> (on|at|with|using) port {port} as {user}", "ssh (to|into) <HOSTW> as {user} (on|at|with|using) port {port}", "(log in|connect) to <HOSTW> port {port} as {user} (with|over) ssh", "<HOSTW> has ssh on port {port}, log in as {user}"], "ssh", .3)
shaped("ssh-word-run", "ssh <HOSTW> {cmd}", [
    "(run|execute|start) {cmd} on [the] <HOSTW> [(over|via|through|with|by) ssh]", "(run|execute) {cmd} (over|via|through) ssh on [the] <HOSTW>", "on [the] <HOSTW> (run|execute) {cmd}", "ssh <HOSTW> and (run|execute) {cmd}", "?what does {cmd} (print|say) on [the] <HOSTW>"], "ssh", .4)
shaped("scp-word", "scp {file} <HOSTW>:", [
    "(copy|send|upload|scp|push) {file} to [the|my] (home|home directory) on [the] <HOSTW>", "(copy|send|upload|scp) {file} (over|) to [the] <HOSTW> [(with|over|via) (scp|ssh)]".replace("(over|) ", "[over] "), "get {file} onto [the] <HOSTW>"], "scp", .3)
shaped("scp-word-from", "scp <HOSTW>:{file} .", [
    "(copy|fetch|get|download|grab|pull) {file} from [the] <HOSTW> [to here|to this folder|into this directory] [(with|over|via) (scp|ssh)]", "scp {file} from [the] <HOSTW> (here|to this directory)", "i need {file} from [the] <HOSTW> here"], "scp", .35)
shaped("resume-word", "rsync --partial --progress <HOSTW>:{file} .", [
    "(resume|continue|go on with|pick up) (an interrupted|the interrupted|a broken|the broken|a half done) (scp|copy|transfer|download) of {file} from [the] <HOSTW>", "(resume|continue) (copying|fetching|the transfer of) {file} from [the] <HOSTW>", "scp of {file} from <HOSTW> broke off, (go on|continue|resume it)"], "rsync", .2)
intent("keeper-resume-host", run="rsync --partial --progress {host}:{file} .", tags="rsync", weight=.8, say=["(resume|continue|go on with|pick up) (an interrupted|the interrupted|a broken|a half done) (scp|copy|transfer|download) of {file} from {host}", "(resume|continue) (copying|fetching|the transfer of) {file} from {host}", "scp of {file} from {host} broke off, (go on|continue|resume it)", "(fetch|copy|get) {file} from {host} so that (it can be resumed|an interruption does not matter|i can resume it)", "resumable copy of {file} from {host}"])
intent("keeper-resume-to", run="rsync --partial --progress {file} {host}:{dir}", tags="rsync", weight=.7, say=["(resume|continue|go on with) (an interrupted|the interrupted|a broken) (upload|scp|copy|transfer) of {file} to {dir} on {host}", "upload {file} to {host}:{dir} so that (it can be resumed|i can resume it)", "(upload|scp) of {file} to {host}:{dir} broke off, (continue|resume it|go on)", "resumable copy of {file} to {host}:{dir}"])
intent("keeper-scp-dir-port", run="scp -r -P {port} {dir} {user}@{host}:{dir2}", tags="scp", weight=.9, say=["(copy|scp|upload|send) [the] (folder|directory) {dir} to {user}@{host}:{dir2} (with|on|over|using|via) port {port}", "(copy|upload) [the] (whole|entire) (folder|directory) {dir} to {dir2} on {host} as {user}, [ssh] port {port}", "scp {dir} recursively to {user}@{host}:{dir2} port {port}", "{host} has ssh on port {port}, copy the (folder|directory) {dir} to {dir2} there as {user}", "(folder|directory) {dir} to {user}@{host}:{dir2}, port {port}"])
intent("keeper-rsync-not-two", run="rsync -avz --exclude='{name}' --exclude='{name2}' {dir} {host}:{dir2}", tags="rsync", weight=.8, say=["(rsync|sync|copy|upload) {dir} to {host}:{dir2} (without|except|excluding|leaving out|but not|but skip) {name} and {name2}", "rsync without {name} and {name2} from {dir} to {host}:{dir2}", "(rsync|sync) {dir} to {dir2} on {host}, (exclude|skip|ignore|leave out) {name} and {name2}", "(excluding|skipping|leaving out) {name} and {name2}, (rsync|sync) {dir} to {host}:{dir2}"])
intent("keeper-rsync-not-two-local", run="rsync -a --exclude='{name}' --exclude='{name2}' {dir}/ {dir2}/", tags="rsync", weight=.8, say=["(rsync|sync|copy|mirror) {dir} (to|into) {dir2} (without|except|excluding|leaving out|but not|but skip) {name} and {name2}", "rsync without {name} and {name2} from {dir} to {dir2}", "(copy|sync) {dir} (to|into) {dir2}, (exclude|skip|ignore|leave out) {name} and {name2}", "(excluding|skipping|leaving out) {name} and {name2}, (rsync|sync) {dir} to {dir2}", "everything in {dir} but {name} and {name2} to {dir2} (with|by) rsync"])


@compose("keeper-rsync-dev", weight=1.2, tags="rsync")
def keeper_rsync_dev(rng):
    """The folders that nobody wants to copy, by their usual names."""
    junk = rng.sample(["node_modules", ".git", "__pycache__", ".venv", "venv", "dist", "build", "target", ".cache", ".idea", "'*.log'", "'*.tmp'", "'*.pyc'", ".DS_Store", "vendor", "tmp", ".next", "coverage"], rng.choice([1, 2, 2, 3]))
    bare = [j.strip("'") for j in junk]
    said = bare[0] if len(bare) == 1 else ", ".join(bare[:-1]) + " and " + bare[-1]
    excl = " ".join("--exclude='%s'" % b for b in bare)
    where, to = rng.choice([("{dir}/ {dir2}/", "from {dir} to {dir2}"), ("{dir} {host}:{dir2}", "from {dir} to {host}:{dir2}")])
    flags = "-avz" if "host" in where else "-a"
    return ["rsync [everything] %s (without|except|excluding|but not) %s" % (to, said), "rsync without %s %s" % (said, to), "(sync|copy|mirror) %s (leaving out|skipping|ignoring) %s [with rsync]" % (to, said), "(sync|copy|upload) my project %s but (skip|ignore|leave out|exclude) %s" % (to, said), "%s, but no %s, with rsync" % (to, said)], "rsync %s %s %s" % (flags, excl, where)


intent("keeper-rsync-changed", run="rsync -a --progress {dir}/ {dir2}/", tags="rsync", weight=.7, say=["(copy|sync|rsync) only (changed|new and changed|the changed) files from {dir} to {dir2} (and|and also) (show|display) [the] progress", "rsync {dir} to {dir2}, only what changed, with progress", "bring {dir2} up to date with {dir} and show (me|) [the] progress".replace("(me|) ", "[me] "), "only (copy|transfer) what changed from {dir} to {dir2}, showing progress"])
intent("keeper-rsync-remote-dry", run="rsync -avzn {dir}/ {host}:{dir2}/", tags="rsync", weight=.7, say=["?what would rsync (change|copy|transfer) from {dir} to {host}:{dir2}", "(dry run|dry-run|simulate|rehearse) (of|) [an] rsync from {dir} to {host}:{dir2}".replace("(of|) ", "[of] "), "(test|try) rsync from {dir} to {dir2} on {host} without (copying|changing) anything", "rsync {dir} to {host}:{dir2}, dry run"])
intent("keeper-known-out", run="ssh-keygen -R {host}", tags="ssh-keygen", weight=1.1, say=["(remove|delete|drop|clear|erase) {host} from [my|the] [~/.ssh/]known_hosts [file]", "(remove|delete|drop|clear) the (old|stale|known|) host key (of|for) {host}".replace("(old|stale|known|)", "[old|stale|known]"), "[my] known_hosts has a wrong (key|entry) for {host}, remove it", "take {host} out of [my] known_hosts", "ssh says the host key of {host} changed, (remove|delete|forget) the old one", "host key verification failed for {host}, drop the old key"])
more("ssh-socks", ["(socks|socks5) proxy (over|via|through) (ssh|ssh to) {host} on [local] [port] {port}", "(make|open|start) a (socks|socks5) proxy with ssh to {host} (on|at) [port] {port}", "(browse|surf|send my browser) (through|via|over) {host} (with|using) a socks proxy on port {port}", "dynamic (port |)forwarding (on|at) [local] port {port} (over|via|through) {host}".replace("(port |)", "[port] ")])
more("admin-forget-host", ["remove {host} from known_hosts", "delete the entry of {host} in known_hosts"])
intent("keeper-tunnel-bg", run="ssh -f -N -L {port}:localhost:{port2} {user}@{host}", tags="ssh", weight=.8, say=["(forward|tunnel) [local] port {port} to port {port2} (on|of) {host} as {user} in the background", "ssh tunnel in the background from [local] [port] {port} to {port2} on {user}@{host}", "(open|start|make) a background (ssh tunnel|tunnel) [local] {port} to {port2} (on|through|over) {user}@{host}", "background tunnel: my port {port} is port {port2} of {user}@{host}"])
intent("keeper-tunnel-other", run="ssh -N -L {port}:{host2}:{port2} {host}", tags="ssh", weight=.8, say=["(forward|tunnel) [local] port {port} to {host2}:{port2} (through|via|over) {host}", "(reach|get at|use) {host2}:{port2} on [my] [local] port {port} (through|via|over) {host}", "ssh tunnel (through|via|over) {host} from [local] [port] {port} to {host2} [port] {port2}", "[local] port {port} should lead to {host2}:{port2} (through|via|over) {host}"])
intent("keeper-ssh-keep", run="ssh -o ServerAliveInterval={n} {host}", tags="ssh", weight=.6, say=["ssh to {host} (and|) (send|with) (a keepalive|keepalives|a keep-alive) every {n} seconds".replace("(and|) (send|with)", "(with|and send)"), "(keep|hold) [the|my] ssh [session|connection] to {host} alive (with a ping|pinging) every {n} seconds".replace("(with a ping|pinging)", "[with a ping|pinging]"), "ssh to {host} keeps (dropping|timing out|disconnecting), send something every {n} seconds"])
more("courier-ssh-password", ["ssh to {host} (by password|using the password) (instead of|and not) [my] key[s]", "(force|use) password (login|authentication) for ssh to {host}", "log in to {host} over ssh without [using] [my] keys"])
intent("keeper-key-which", run="ssh-keygen -lf {file}", tags="ssh-keygen", weight=.5, say=["=[the] fingerprint of [the] [ssh] key {file}", "?(which|what) fingerprint does [the] [ssh] key {file} have", "?(how many bits|what type|how long) (is|has) the ssh key {file}", "fingerprint of {file}"])
intent("keeper-key-comment", run="ssh-keygen -t ed25519 -C {email} -f {file}", tags="ssh-keygen", weight=.6, say=["(make|create|generate) an [ed25519] ssh key (for|with comment|with the comment) {email} (in|as|saved as|and save it as) {file}", "new ssh key {file}, comment {email}", "(generate|make) [the] [ssh] key {file} for {email}"])
intent("keeper-key-pass", run="ssh-keygen -p -f {file}", tags="ssh-keygen", weight=.6, say=["(change|set|remove|add) the (passphrase|password) (of|on|from|to) [the|my] [ssh] [private] key {file}", "new passphrase for [the] [ssh] key {file}", "?how do i change the passphrase of {file}"])
intent("keeper-key-pub-from", run="ssh-keygen -y -f {file}", tags="ssh-keygen", weight=.5, say=["(get|print|recover|derive|show) the public key (of|from|for|belonging to) [the] private key {file}", "i lost the public (half|key) of {file}, (print it|make it again)", "public key from private key {file}"])

# ---- web requests and downloads
HEADERS = """X-Api-Key|X-Token|X-Auth-Token|X-Request-Id|X-Forwarded-For|X-User|X-Debug|X-Client-Id|Authorization|Accept|Accept-Language|Content-Type|Origin|Referer|Host|If-None-Match|Cache-Control|X-Csrf-Token|User-Agent|X-Trace-Id|Api-Key|Idempotency-Key""".split("|")
HEADER_VALUES = {"Accept": ["application/json", "text/html", "text/plain", "application/xml"], "Accept-Language": ["de", "en", "fr"], "Content-Type": ["application/json", "text/plain", "application/xml"], "Cache-Control": ["no-cache"], "X-Debug": ["1", "true"]}


@compose("keeper-header", weight=2, tags="curl")
def keeper_header(rng):
    """Headers by their names, with and without quotes."""
    name = rng.choice(HEADERS)
    value = rng.choice(HEADER_VALUES.get(name, [None]))
    if value is None:
        value = "".join(rng.choice("abcdefghijkmnpqrstuvwxyz0123456789") for _ in range(rng.choice([3, 4, 6, 8, 12])))
    head = "%s: %s" % (name, value)
    said = rng.choice([head, head, "'%s'" % head, '"%s"' % head])
    return ["(send|add|set|pass) [the] [http|request] header %s (to|for|when calling|when requesting|with a request to) {url}" % said, "(get|fetch|curl|request|call) {url} with [the|a|an] [extra|additional|http|custom] header %s" % said, "curl {url} (and|while) (sending|setting|adding) [the] header %s" % said,
            "(get|curl|call|request) {url}, header %s" % said, "?how do i (send|pass|set) [the] header %s (with curl|in curl|) to {url}".replace("(with curl|in curl|) ", "[with curl|in curl] ") % said, "{url} (needs|wants|expects) [the] header %s, (call|fetch|get) it" % said], "curl -s -H '%s' {url}" % head


intent("keeper-get-into", run="wget -P {dir} {url}", tags="wget", weight=1.1, say=["(download|get|fetch|save|wget) {url} (into|to|in|inside) [the] [folder|directory] {dir}", "(put|place|store) (the file at|the download of|what is at|) {url} (into|in) {dir}".replace("(the file at|the download of|what is at|) ", "[the file at|the download of|what is at] "), "download [the file] {url} and (put|place|store|save) it (in|into|under) {dir}", "?how do i download {url} to (the folder|the directory|) {dir}".replace("(the folder|the directory|) ", "[the folder|the directory] "), "{url} (into|to) [the folder] {dir}"])
intent("keeper-get-mkdir", run="mkdir -p {dir} && wget -P {dir} {url}", tags="wget mkdir", weight=.5, say=["(make|create) [the] [folder|directory] {dir} and download {url} (into it|there)", "download {url} into a new (folder|directory) {dir}", "download {url} to {dir}, (make|create) the folder (first|if needed|if it is missing)"])
intent("keeper-get-two", run="wget {url} {url2}", tags="wget", weight=.6, say=["(download|get|fetch) [both] {url} and {url2}", "wget {url} and {url2}", "download two files: {url} and {url2}", "(download|get) {url} and also {url2}"])
more("courier-curl-hash", ["=[the] (sha256|sha256 sum|checksum|sha256 checksum) of [the file at|what is at] {url}", "?what is the sha256 of [the file at] {url}", "(compute|calculate) the sha256 of {url} without (saving|keeping) it", "(check|get|print) the sha256 [checksum] of [the download] {url}"])
more("packer-size-remote", ["?how (big|large) is [the (download|file)] {url} [before i download it]", "=[the] (size|file size|download size) of {url} [without downloading it]", "?how many bytes (will i download from|are behind|is) {url}", "check the size of {url} (first|before downloading|without fetching it)"])
intent("keeper-get-code-follow", run="curl -sL -o /dev/null -w '%{{http_code}}\\n' {url}", tags="curl", weight=.6, say=["=[the] (http code|status code|http status) of {url} after [all] redirects", "?(what|which) status does {url} (give|return) (after|following) redirects", "(print|show) only the http (code|status) of {url}, following redirects"])
more("packer-redirect-target", ["?where does {url} (redirect to|lead|lead to|end up|point|go)", "=[the] (final|real|target|full) url (of|behind|after all redirects of) [the short link] {url}", "(expand|resolve|unshorten) [the] [short] (link|url) {url}", "?to which (address|url|page) does {url} redirect"])
intent("keeper-get-up", run="curl -sf -o /dev/null {url} && echo up || echo down", tags="curl", weight=.8, say=["?is [the] (site|website|page|server) {url} (up|down|up or down|online|reachable|working)", "(check|test|see) (if|whether) {url} is (up|online|reachable|responding|alive|down)", "(print|say) up if {url} answers and down (otherwise|if not)", "?does {url} (respond|answer|work) [at the moment]"])
intent("keeper-until-url", run="until curl -sf -o /dev/null {url}; do sleep 1; done", tags="curl until", weight=.8, say=["wait (until|till) {url} (is up|responds|answers|is reachable|works|comes up)", "(retry|keep trying|try) {url} until it (works|succeeds|answers|responds)", "(block|sleep|loop) until {url} (is up|responds|answers)", "(retry|repeat) curl {url} until it succeeds", "(poll|keep polling|keep requesting) {url} until it is up"])
more("courier-port-wait", ["wait (until|till) port {port} (on|of) {host} is (open|up|reachable|listening)", "(block|sleep|loop) until {host}:{port} (is open|answers|accepts connections)", "wait for {host}:{port} [to come up|to be up|to open]", "(keep trying|retry) {host} port {port} until it (answers|is open)"])
more("courier-is-up", ["wait (until|till) {host} (is back|is up|is reachable|answers|answers to ping|can be pinged|is online)", "(ping|keep pinging) {host} until it (answers|is back|is up|responds)", "(block|sleep|loop) until {host} (answers to ping|is pingable|is back online)", "{host} is rebooting, wait until it is back"])
intent("keeper-put-form", run="curl -F '{name}=@{file}' {url}", tags="curl", weight=.6, say=["(upload|post|send) {file} to {url} (as|in) [the] [form] field {name}", "(post|send) [a] form to {url} with {file} (as|in) [the] [field] {name}", "upload {file} in the (form field|field) {name} to {url}", "curl upload {file} as {name} to {url}"])
more("courier-curl-binary", ["(post|send) the (contents|content) of {file} to {url} [unchanged|as they are|as is]", "(post|send) {file} as the (body|request body) to {url}", "{file} as (post body|body) to {url}"])

# ---- ports, sockets, firewall
intent("keeper-nmap-range", run="nmap -p {port}-{port2} {host}", tags="nmap", weight=.7, say=["scan [the] [host] {host} for open ports (from|between|) {port} (to|and|through) {port2}".replace("(from|between|) ", "[from|between] "), "?which ports (between|from) {port} (and|to) {port2} are open on {host}", "=open ports (between|from) {port} (and|to) {port2} on {host}", "port scan [of] {host}, {port} to {port2}", "(try|probe|check) ports {port} to {port2} (on|of) {host}"])
shaped("nmap-range-word", "nmap -p {port}-{port2} <HOSTW>", ["scan [the] [host] <HOSTW> for open ports (from|between) {port} (to|and|through) {port2}", "?which ports (between|from) {port} (and|to) {port2} are open on [the] <HOSTW>", "port scan [of] [the] <HOSTW>, {port} to {port2}", "scan ports {port} to {port2} on [the] <HOSTW>"], "nmap", .25)
shaped("nc-word", "nc -zv <HOSTW> {port}", ["?is port {port} open on [the] <HOSTW>", "(check|test) (if|whether) port {port} is open on [the] <HOSTW>", "?can i reach port {port} (on|of) [the] <HOSTW>", "?does [the] <HOSTW> listen on [port] {port}"], "nc", .25)
shaped("ping-word", "ping -c {n} <HOSTW>", ["ping [the] <HOSTW> {n} times", "(send|do) {n} pings to [the] <HOSTW>", "ping [the] <HOSTW> only {n} times", "{n} pings to [the] <HOSTW>"], "ping", .25)
intent("keeper-tcp-only", run={"gnu": "sudo ss -tlnp", "bsd": "sudo lsof -nP -iTCP -sTCP:LISTEN"}, tags="ss", weight=.9, say=["=[all] open tcp ports (with|and) [the|their] (processes|process names|programs|process|program names)", "?(which|what) (programs|processes) (listen|are listening) on (which|what) tcp ports", "=tcp (listeners|listening sockets|listening ports) with (pids|pid|process|process names)", "list tcp ports that are (open|listening), with the program behind each", "?(what|who) is listening on tcp"])
intent("keeper-udp-only", run={"gnu": "sudo ss -ulnp", "bsd": "sudo lsof -nP -iUDP"}, tags="ss", weight=.7, say=["=[all] open udp ports (with|and) [the|their] (processes|process names|programs|process)", "?(which|what) (programs|processes) (listen|are listening) on udp [ports]", "=udp (listeners|listening sockets|sockets) with (pids|pid|process|process names)", "?what is listening on udp"])
intent("keeper-est-proc", run={"gnu": "sudo ss -tnp state established", "bsd": "sudo lsof -nP -iTCP -sTCP:ESTABLISHED"}, tags="ss", weight=.9, say=["=[all] established [tcp] connections (with|and) [the|their] (process|processes|program|programs|process names|pid)", "=(active|current|open) [tcp] connections (with|and) [the] (process|program|pid) (of each|behind each|)".replace("(of each|behind each|)", "[of each|behind each]"), "?(which|what) (process|program) (owns|has|belongs to) each established connection", "established connections, [show] (pid|process) (too|included)"])
intent("keeper-ips-on-port", run="ss -Htn state established '( sport = :{port} )' | awk '{{print $4}}' | sed 's/:[0-9]*$//' | sort -u", tags="ss", weight=.8, say=["?(which|what) (ips|ip addresses|addresses|clients|remote addresses) are connected to [my] port {port}", "=[the] [distinct|different] (ips|ip addresses|client addresses) connected to port {port}", "list [the] (ips|ip addresses) of [the|all] clients (on|at|of) port {port}", "=unique (client ips|remote ips|ip addresses) on port {port}"])
intent("keeper-count-port", run="ss -Htn state established '( sport = :{port} )' | wc -l", tags="ss", weight=.7, say=["?how many (clients|connections|people|users) are (connected to|on|using) port {port} [right now]", "count [the] (clients|connections) (on|to|at) port {port}", "=[the] number of (clients|connections|established connections) (on|to) port {port}"])
more("admin-port-free", ["?is port {port} (free|in use|in use or free|already taken|available)", "(check|see|test) (if|whether) port {port} is (free|available|taken|in use)", "?can i use port {port}"])


@compose("keeper-ufw-range", weight=.8, tags="ufw")
def keeper_ufw_range(rng):
    """Ranges and protocols."""
    verb, words = rng.choice([("allow", "(open|allow)"), ("allow", "(open|allow)"), ("deny", "(block|close|deny)")])
    proto = rng.choice(["tcp", "udp"])
    return ["%s [the] ports {port} to {port2} %s [(in|with) (ufw|the firewall)]" % (words, proto), "%s [the] %s ports (from|between|) {port} (to|and|through) {port2} (in|with) (ufw|the firewall)".replace("(from|between|) ", "[from|between] ") % (words, proto), "ufw %s %s [ports] {port} to {port2}" % (verb, proto), "%s [the] [port] range {port}-{port2}/%s in the firewall" % (words, proto),
            "%s [incoming] %s on ports {port} to {port2}" % (words, proto), "%s port {port} to {port2} %s" % (words, proto)], "sudo ufw %s {port}:{port2}/%s" % (verb, proto)


intent("keeper-ufw-ip-port", run="sudo ufw allow from {ip} to any port {port}", tags="ufw", weight=.8, say=["(allow|let) [only] {ip} (to|) (reach|use|connect to|in on) port {port}".replace("(to|) ", "[to] "), "open port {port} (only for|for) {ip} [in (ufw|the firewall)]", "[in] ufw [,] allow {ip} on port {port}".replace("[in] ufw [,] ", "ufw "), "(allow|permit) [traffic|connections] from {ip} to port {port}", "only {ip} may (use|reach|connect to) port {port}"])
intent("keeper-ufw-ip-deny-port", run="sudo ufw deny from {ip} to any port {port}", tags="ufw", weight=.6, say=["(block|deny|ban) {ip} (from|on) port {port} [with ufw|in the firewall]", "{ip} (should|must) not (reach|use) port {port}", "(block|deny) [traffic|connections] from {ip} to port {port}"])
intent("keeper-ufw-net", run="sudo ufw allow from {cidr}", tags="ufw", weight=.7, say=["(allow|let in|permit) (everything|all traffic|the whole network|the network|the subnet) [from] {cidr} [in|with] [ufw|the firewall]".replace(" [in|with] [ufw|the firewall]", " [in ufw|with ufw|in the firewall]"), "(allow|trust) [the] (subnet|network) {cidr} in (ufw|the firewall)", "{cidr} may (reach|use) everything [here]", "ufw allow the network {cidr}"])
intent("keeper-ufw-net-port", run="sudo ufw allow from {cidr} to any port {port}", tags="ufw", weight=.7, say=["(allow|let|permit) [the network|the subnet] {cidr} (on|to reach|to use) port {port}", "open port {port} (only for|for) [the] [network|subnet] {cidr}", "port {port} only from {cidr} [in ufw|in the firewall]", "only {cidr} may (use|reach) port {port}"])
intent("keeper-ufw-drop-allow", run="sudo ufw delete allow {port}", tags="ufw", weight=.7, say=["(remove|delete|undo|take back) the [ufw|firewall] rule that (allows|opens) port {port}", "port {port} was opened in ufw, (undo that|take that back|remove the rule)", "close port {port} again [in ufw|in the firewall]", "(delete|remove) (ufw allow|allow) {port}"])
intent("keeper-fwd-port", run="sudo firewall-cmd --permanent --add-port={port}/tcp && sudo firewall-cmd --reload", tags="firewall-cmd", weight=.6, say=["(open|allow) [tcp] port {port} (in|with|using) (firewalld|firewall-cmd) [permanently|for good]", "firewalld: open {port} (tcp|permanently)", "(centos|fedora|rhel): (open|allow) port {port} in the firewall", "permanently open port {port} (on fedora|on centos|in firewalld)"])

# ---- wifi and network manager
intent("keeper-wifi-psk", run="sudo grep -r '^psk=' /etc/NetworkManager/system-connections/", tags="grep wifi", weight=.8, say=["=[all] [the|my] (saved|stored|remembered) (wifi|wi-fi|wireless|wlan) passwords", "?(which|what) wifi passwords (are saved|does this laptop know|are stored here)", "(show|list|dump|reveal) [all] [the] (saved|stored) (wifi|wi-fi|wlan) (passwords|keys)", "=passwords of all wifi networks i have used"])
intent("keeper-wifi-saved", run="nmcli -f NAME,TYPE connection show | grep wifi", tags="nmcli", weight=.7, say=["=[all] [the|my] (saved|known|remembered|stored) (wifi|wi-fi|wireless|wlan) (networks|connections)", "?(which|what) wifi networks (does this laptop know|are saved|are remembered|has this machine saved)", "list [the] (saved|known|remembered) (wifi|wlan) networks"])
more("courier-wifi-signal", ["=(signal|signal strength) of (the|my) (wifi|wlan|wireless)", "(check|show|measure) [the] (wifi|wi-fi|wireless) signal [strength]", "?how (many bars|much signal) do i have", "wireless signal quality", "?how strong is the wireless here"])
more("courier-wifi-forget", ["forget [the] wifi [network] {name}", "(delete|remove|drop) [the] (saved|) (wifi|wi-fi|wlan|wireless) [network|connection] {name}".replace("(saved|) ", "[saved] "), "(never|do not|don't) connect to [the wifi|the network] {name} (again|any more|automatically any more)", "?how do i forget [the] wifi {name}"])
intent("keeper-wifi-auto", run="nmcli connection modify '{name}' connection.autoconnect no", tags="nmcli", weight=.6, say=["(do not|don't|never) (connect|join) (to|) [the] [wifi] {name} automatically".replace("(connect|join) (to|) ", "(connect to|join) "), "(disable|turn off) auto[-]connect (for|of) [the] [wifi|network|connection] {name}".replace("auto[-]connect", "(autoconnect|auto connect)"), "[the] [wifi|network] {name} should not connect by itself", "keep {name} saved but do not (join|connect) by itself"])
intent("keeper-wifi-auto-yes", run="nmcli connection modify '{name}' connection.autoconnect yes", tags="nmcli", weight=.5, say=["(connect|reconnect) to [the] [wifi] {name} automatically", "(enable|turn on) (autoconnect|auto connect) (for|of) [the] [wifi|network|connection] {name}", "[the] [wifi|network] {name} should connect (by itself|automatically)"])
intent("keeper-nm-dns", run="nmcli connection modify '{name}' ipv4.dns {ip}", tags="nmcli", weight=.7, say=["(set|change) [the] dns [server] (of|for) [the] [connection|wifi|network] {name} to {ip}", "(use|make) {ip} [as] [the] dns [server] (for|on|of) [the] [connection|network|wifi] {name}", "[the] [connection|wifi] {name} should (ask|use) {ip} for dns", "?how do i use {ip} as dns on [the connection] {name}"])
intent("keeper-nm-dhcp", run="nmcli connection modify '{name}' ipv4.method auto", tags="nmcli", weight=.6, say=["(set|switch|put) [the] [connection|network] {name} [back] to dhcp", "[the] [connection] {name} should (use dhcp|get its address from the router|get its address automatically)", "(automatic|dhcp) (address|addresses) (for|on) [the] connection {name}"])
intent("keeper-nm-off", run="nmcli networking off", tags="nmcli", weight=.5, say=["(turn|switch) (off|) all networking [off]".replace("(turn|switch) (off|) all networking [off]", "(turn off|switch off|disable) (all networking|the network completely|all network connections)"), "(cut|take) this (machine|laptop) off the network [completely]", "go offline"])
intent("keeper-nm-on", run="nmcli networking on", tags="nmcli", weight=.5, say=["(turn on|switch on|enable) (networking|the network|all networking) [again]", "(bring|take) this (machine|laptop) back (online|on the network)", "go [back] online [again]"])
intent("keeper-bt-scan", run="bluetoothctl --timeout {n} scan on", tags="bluetoothctl", weight=.4, say=["(scan|search|look) for bluetooth devices for {n} seconds", "{n} second bluetooth scan", "(find|list) bluetooth devices around me, scan for {n} seconds"])
intent("keeper-bt-list", run="bluetoothctl devices", tags="bluetoothctl", weight=.5, say=["=[all] [the|my] (known|paired|remembered) bluetooth devices", "?(which|what) bluetooth devices (are paired|does this machine know|do i have)", "list [my] bluetooth devices"])
shaped("bt-connect", "bluetoothctl connect <MAC>", ["connect [to] [the] bluetooth (device|headset|speaker|keyboard|mouse) <MAC>", "bluetooth connect <MAC>", "(pair up|link) with the bluetooth device <MAC>".replace("(pair up|link)", "link up")], "bluetoothctl", .2)

# ---- processes, memory, the processor
intent("keeper-kill-top-cpu", run={"gnu": "kill \"$(ps -eo pid= --sort=-%cpu | head -n 1)\"", "bsd": "kill \"$(ps -Ao pid= -r | head -n 1)\""}, tags="kill ps", weight=.7, say=["(kill|stop|end|terminate) [the] process (with the highest|that uses the most|that is using the most|with the most|which eats the most) cpu", "(kill|end) (whatever|whichever process) (uses|is using|eats|is eating|hogs) (the most|all the|all my) cpu", "(kill|end) the (biggest|top|worst) cpu (hog|eater|user)"])
intent("keeper-kill-top-mem", run={"gnu": "kill \"$(ps -eo pid= --sort=-%mem | head -n 1)\"", "bsd": "kill \"$(ps -Ao pid= -m | head -n 1)\""}, tags="kill ps", weight=.7, say=["(kill|stop|end|terminate) [the] process (with the highest|that uses the most|that is using the most|with the most|which eats the most) (memory|ram)", "(kill|end) (whatever|whichever process) (uses|is using|eats|is eating|hogs) (the most|all the|all my) (memory|ram)", "(kill|end) the (biggest|top|worst) (memory|ram) (hog|eater|user)"])
more("kill-stop-pid", ["(suspend|pause|freeze|hold) [the] process {pid} (for a while|for now|without killing it)", "(suspend|pause|stop) {pid} so that i can (resume|continue) it (later|afterwards)", "(pause|suspend) pid {pid} [temporarily]"])
more("kill-cont-pid", ["(resume|continue|unpause|wake up) [the] [process|pid] {pid} [again|now]", "(let|make) [process|pid] {pid} (run|go on|continue) again", "i paused [process|pid] {pid}, (resume|continue) it"])
more("ps-top-mem", ["(see|show|tell me) what (fills|filled|fills up|filled up|is filling|eats|ate) (the|my|up my) (memory|ram)".replace("(the|my|up my)", "(the|my)"), "?what (fills|filled|fills up|filled up|is filling up|used up|ate|takes) [all] (the|my) (memory|ram)", "?where did (all my|my|the) (memory|ram) go", "?who (used|uses|ate|eats) [up] (all my|all the|my|the) (memory|ram)"])
more("ps-top-cpu", ["(fan|the fan|my fan) is (loud|noisy|spinning), (show|list) the (busiest|hottest|hungriest) processes", "=[the] (hottest|busiest|hungriest) processes [right now]", "?(what|which process) makes (the|my) (fan|cpu|laptop) (spin|work|run) so (hard|hot|much)", "?(what|who) is (stressing|heating|using) the (cpu|processor)"])
more("warden-oom", ["?why was my (process|program|job) killed, (out of memory|no memory left|was it memory)", "?did the (kernel|oom killer) kill (anything|something|my process)", "=(out of memory|oom) (kills|events|messages) [in the kernel log]"])
intent("keeper-cpulimit-pid", run="cpulimit -p {pid} -l {n}", tags="cpulimit", weight=.8, say=["(limit|restrict|throttle|cap) [the] (process|pid) {pid} to {n} (percent|%) [of|of the] [cpu]".replace(" [of|of the] [cpu]", " (cpu|of the cpu|of one core)"), "(limit|restrict|cap) [the] cpu [usage|use] of (process|pid) {pid} to {n} (percent|%)", "(process|pid) {pid} should use (at most|no more than) {n} (percent|%) cpu", "no more than {n} (percent|%) cpu for [process|pid] {pid}"])
intent("keeper-ionice-cmd", run="ionice -c 3 {cmd}", tags="ionice", weight=.8, say=["(run|start|execute) {cmd} with [the] (lowest|idle|lowest possible|minimal) (io|i/o|disk) priority", "(run|start) {cmd} (gently|softly|politely) on the disk", "{cmd} with idle (io|i/o|disk) priority", "{cmd} should only use the disk when nobody else does", "ionice {cmd} [to] idle"])
intent("keeper-nice-cmd", run="nice -n {n} {cmd}", tags="nice", weight=.7, say=["(run|start|execute) {cmd} with [a] (nice|niceness|nice value|nice level) [of] {n}", "{cmd} with niceness {n}", "(start|launch) {cmd} at nice {n}", "nice {n} for {cmd}"])
intent("keeper-renice-n", run="sudo renice -n {n} -p {pid}", tags="renice", weight=.7, say=["(set|change) [the] (nice|niceness|nice value|nice level|priority) (of|for) (process|pid) {pid} to {n}", "renice {pid} to {n}", "(process|pid) {pid} should (have|get) niceness {n}", "(give|assign) (process|pid) {pid} a nice value of {n}"])
intent("keeper-ps-user-mem", run={"gnu": "ps -u {user} -o pid,%mem,rss,comm --sort=-rss", "bsd": "ps -U {user} -m -o pid,%mem,rss,comm"}, tags="ps", weight=.6, say=["=[the] processes of [the] [user] {user} (sorted|ordered) by memory", "=[all] {user}'s processes by memory [use|usage], (biggest|largest) first", "?(what|which processes) of {user} (use|uses|take) the most memory"])
intent("keeper-virt-cpu", run={"gnu": "lscpu | grep Virtualization", "bsd": "sysctl -a | grep machdep.cpu.features"}, tags="lscpu", weight=.8, say=["?does (this|my|the) (cpu|processor|machine|computer|laptop) support (virtualization|virtualisation|kvm|vt-x|virtual machines|hardware virtualization)", "?is (virtualization|hardware virtualization|vt-x|kvm) (supported|available|enabled|turned on) (here|on this machine|on my cpu|in my bios)", "(check|see|test) (if|whether) [the|my|this] (cpu|processor) (can do|supports|has) (virtualization|hardware virtualization|vt-x|amd-v|kvm)", "virtualization support of (this|my|the) cpu"])
intent("keeper-flag-cpu", run="grep -o -m 1 -w {name} /proc/cpuinfo", tags="grep", weight=.5, say=["?does (this|my|the) (cpu|processor) (have|support) [the flag|the feature] {name}", "(check|see) (if|whether) [the|my] (cpu|processor) (has|supports) {name}", "?is {name} among the cpu flags"])
intent("keeper-governor", run="sudo cpupower frequency-set -g {name}", tags="cpupower", weight=.6, say=["(set|change|switch) [the] (cpu|scaling|frequency) governor to {name}", "(use|activate) [the] [cpu] governor {name}", "(cpu|scaling) governor {name}", "?how do i (set|use) the {name} governor"])


@compose("keeper-governor-words", weight=.6, tags="cpupower")
def keeper_governor_words(rng):
    """Governors by the names the kernel gives them."""
    g = rng.choice(["performance", "powersave", "ondemand", "schedutil", "conservative", "performance", "powersave"])
    return ["(set|change|switch) [the] [cpu|scaling|frequency] governor to %s" % g, "[cpu] governor = %s" % g, "(put|switch) [the] (cpu|processor) (in|into|to) %s [mode]" % g, "use [the] %s governor" % g, "cpu %s mode" % g], "sudo cpupower frequency-set -g %s" % g


intent("keeper-mem-watch", run="watch -n {n} free -h", tags="watch", weight=.7, say=["(watch|monitor|follow) [the] memory [usage|use] every {n} seconds", "(show|print) [the] [free] memory every {n} seconds", "refresh free memory every {n} seconds", "memory usage, updated every {n} seconds"])
intent("keeper-load-watch", run="watch -n {n} uptime", tags="watch", weight=.5, say=["(watch|monitor) [the] load [average] every {n} seconds", "(show|print) [the] system load every {n} seconds", "load average, refreshed every {n} seconds"])
intent("keeper-ps-grep-cpu", run="ps -C {proc} -o pid,%cpu,%mem,args", tags="ps", weight=.6, say=["?how much cpu and memory does {proc} (use|take|need)", "=cpu and memory (use|usage) of [all] {proc} [processes]", "(show|print) pid, cpu, memory and command [line] of {proc}", "?what does {proc} (cost|use) in cpu and (ram|memory)"])

# ---- hardware
more("brightness", ["[screen|display] brightness (to|at|=) {n} [percent|%]".replace("[percent|%]", "(percent|%)"), "(screen|display) at {n} (percent|%) brightness", "(turn|lower|raise) [the] [screen] brightness to {n} (percent|%)"])


@compose("keeper-bright-words", weight=.6, tags="brightnessctl")
def keeper_bright(rng):
    """Brightness and volume in words."""
    if rng.random() < .5:
        word, n = rng.choice([("(half|the half|50 percent|half way)", "50%"), ("(full|maximum|the maximum|max|the highest)", "100%"), ("a quarter", "25%"), ("three quarters", "75%"), ("(minimum|the minimum|the lowest)", "1%")])
        return ["(turn|put|change) [the|my] (screen|display|monitor) [brightness] to %s" % word.replace("|50 percent", ""), "(screen|display) brightness (to|at) %s" % word.replace("|50 percent", ""), "[make] [the] (screen|display) %s bright".replace("[make] [the]", "make the") % word.split("|")[0].strip("(")], "brightnessctl set %s" % n
    word, run = rng.choice([("(louder|up|a bit louder|up a bit)", "+10%"), ("(quieter|down|softer|a bit quieter|down a bit)", "-10%"), ("(to half|to the half)", "50%"), ("(to full|to maximum|to max|all the way up)", "100%")])
    return ["(turn|make|set) [the] (sound|volume|audio) %s" % word, "[sound] volume %s [please]" % word, "(turn|make) it %s, the (sound|volume)" % word], "pactl set-sink-volume @DEFAULT_SINK@ %s" % run


@compose("keeper-keyboard", weight=1, tags="setxkbmap")
def keeper_keyboard(rng):
    """Layouts by language and by their letters."""
    words, code = rng.choice([("(german|germany)", "de"), ("french", "fr"), ("(us|american|us english|english)", "us"), ("(british|uk|uk english)", "gb"), ("spanish", "es"), ("italian", "it"), ("portuguese", "pt"), ("(swiss|switzerland)", "ch"), ("polish", "pl"), ("russian", "ru"), ("swedish", "se"), ("danish", "dk"), ("norwegian", "no"), ("turkish", "tr"), ("dvorak", "us -variant dvorak"), ("colemak", "us -variant colemak")])
    return ["(set|change|switch) [the|my] (keyboard|keyboard layout|layout|keymap) to %s" % words, "[the] keyboard layout (to|=) %s" % words, "(use|give me|i need) [a|the] %s keyboard [layout]" % words, "my keys are wrong, (switch|change) to [the] %s layout" % words, "%s keyboard [layout] [please]" % words, "my keyboard (is|should be) %s, set the layout".replace("(is|should be)", "is") % words], "setxkbmap %s" % code


more("mutter-screen-off", ["(turn|switch) [the|my] (screen|display|monitor) off [now]", "(screen|display|monitor) off (at once|immediately)", "(blank|darken) the screen (now|at once)"])
more("lspci-drivers", ["?(which|what) (driver|kernel driver|kernel module) does my (graphics card|wifi card|sound card|gpu|ethernet card) use", "=[the] driver (of|for|used by) my (network card|graphics card|sound card|wifi card)", "=pci (devices|cards) and the drivers (they use|in use)"])
more("xrandr", ["?(which|what) (monitors|screens|displays) are (connected|plugged in|attached)", "=(connected|attached) (monitors|screens|displays)", "(list|show) [all|only] [the] connected (monitors|displays|screens)", "?how many (monitors|screens) are connected"])
intent("keeper-serial", run={"gnu": "sudo dmidecode -s system-serial-number", "bsd": "ioreg -l | grep IOPlatformSerialNumber"}, tags="dmidecode", weight=.8, say=["=[the] serial [number] of (this|my|the) (laptop|computer|notebook|server|pc|machine)", "?what is the serial [number] of (this|my) (laptop|computer|server|machine)", "(print|show) [only] the (machine|system|laptop|computer) serial number", "(laptop|machine|computer) serial number", "support asks for the serial number of (this|my) (computer|laptop|machine)"])
more("dmidecode-bios", ["?(which|what) (bios|uefi|firmware) version (do i have|is this)", "=[the] [installed] bios version", "(print|show) [only] the (bios|uefi firmware) version", "bios version"])
intent("keeper-board", run="sudo dmidecode -t baseboard", tags="dmidecode", weight=.8, say=["?(which|what) (motherboard|mainboard|board) (is this|do i have|is in this computer|is installed|is in here)", "=[my|the] (motherboard|mainboard) [model|details|info]", "(motherboard|mainboard) (model|info|information|name)", "(show|tell me) the (make|model|manufacturer) of my (motherboard|mainboard)"])
more("dmidecode-memory", ["?how many (memory|ram) slots are (used|free|filled|empty|there)", "=(used|free|empty) (memory|ram) slots", "?(which|what) (memory|ram) slot holds how much", "?is there [still] a free (memory|ram) slot"])
intent("keeper-battery-watch", run="watch -n {n} cat /sys/class/power_supply/BAT0/capacity", tags="watch", weight=.4, say=["(watch|show|print) [the] battery (level|percentage) every {n} seconds", "battery level, refreshed every {n} seconds"])

# ---- the shell's own comfort
more("history-last", ["(execute|do) the (previous|last) command (again|once more|one more time)", "?how do i (repeat|rerun) the (previous|last) command", "(repeat|rerun) what i (just typed|typed last|just ran)"])
more("history-grep", ["=(past|previous|earlier|last) {word} commands (in|from) [my|the] history", "(find|show|look up) [the|all|my] [last|old|earlier] {word} (command|commands) in [my|the] history", "?which {word} commands (did i run|are in my history)", "?how did i use {word} before, [search] history"])
intent("keeper-history-last-of", run="history | grep '{word}' | tail -n 1", tags="history", weight=.7, say=["=[the] (last|latest|most recent) {word} command [in|from|of] [my|the] history".replace("[in|from|of] [my|the] history", "(in|from|of) my history"), "?what was (the|my) (last|latest) {word} command", "(find|show) [only] the (last|latest) command (with|containing) {word} in [my|the] history", "?how did i (call|run|use) {word} (last time|most recently)"])
intent("keeper-history-count", run="history | wc -l", tags="history", weight=.8, say=["?how (many|long is my history, how many) commands are in (my|the) [shell|command|bash] history".replace("(many|long is my history, how many)", "many"), "count [the] (commands|entries|lines) (in|of) (my|the) [shell|command] history", "=[the] number of (commands|entries) (in|of) my history", "?how (long|big) is my [shell|command] history"])
more("shell-current", ["=[the] (full path|location) of (the|my) [current|login] shell", "?where is my [login] shell", "(print|show) the full path of my shell", "which shell, full path"])
intent("keeper-shell-real", run="ps -p $$ -o comm=", tags="ps", weight=.5, say=["?which shell is (really|actually) running [here|in this terminal]", "=[the] name of the shell (process|running in this terminal)", "?am i in bash or zsh [right now]", "?is this bash or (sh|zsh|fish)"])
more("reset-term", ["(the|my) terminal shows (garbage|strange characters|nonsense) [after i printed a binary|after cat of a binary file], (fix|reset|repair) it", "(restore|fix|repair) [the|my] terminal after (binary output|printing a binary|catting a binary)", "my cursor (is gone|disappeared|is invisible), (fix|reset) the terminal", "(typed|my) (letters|characters|typing) (do not|don't) show (up|) in the terminal any more".replace("(typed|my) (letters|characters|typing)", "my (letters|characters|typing)").replace("(up|) ", "[up] ")])
intent("keeper-pager-dmesg", run="sudo dmesg -T | less", tags="dmesg less", weight=.7, say=["(page|scroll) through [the] (dmesg|kernel messages|kernel log)", "(show|read|see) [the] (dmesg|kernel messages|kernel log) (page by page|in less|in a pager|one page at a time|one screen at a time)", "dmesg (page by page|in less|with a pager)"])
intent("keeper-out-both", run="{cmd} 2>&1 | tee {file}", tags="tee", weight=.8, say=["(run|execute) {cmd}, (see|show) (output and errors|everything it prints|stdout and stderr) and (save|write|keep) (it all|both|everything) (to|in) {file}", "(send|write) (output and errors|stdout and stderr|everything) of {cmd} to the screen and (also to|to|also into) {file}", "(log|record) (everything|all output, errors too,|output and errors) of {cmd} in {file} while (i watch|showing it)", "{cmd}, on screen and in {file}, errors too"])
intent("keeper-out-tee-add", run="{cmd} | tee -a {file}", tags="tee", weight=.7, say=["(show|see) the output of {cmd} and (append|add) it to {file}", "(append|add) the output of {cmd} to {file} and (show|also show|print) it [on screen]", "{cmd}: output to the screen and (appended|added) to {file}", "(run|execute) {cmd} and add what it prints to {file}, still showing it"])
intent("keeper-until-cmd-age", run="until {cmd}; do sleep {age:seconds}; done", tags="until", weight=.8, say=["(retry|repeat|run|keep running) {cmd} every {age} until it (works|succeeds|exits with 0|passes)", "(run|try) {cmd} again every {age} until (success|it succeeds|it passes)", "keep trying {cmd} with {age} (between|in between|pause) until it works", "{cmd} until it works, (waiting|pausing) {age} each time"])
more("until-works", ["(retry|repeat|rerun|keep retrying) {cmd} until (success|it succeeds|it works|it passes)", "(keep|go on) (trying|running) {cmd} until it (succeeds|works|passes|exits with 0)", "{cmd} again and again until it (works|succeeds)", "loop {cmd} until it (exits|ends) without [an] error"])


@compose("keeper-repeat-echo", weight=.8, tags="for")
def keeper_repeat_echo(rng):
    """Plain words, some number of times."""
    word = rng.choice("hi hello hey test ok yes ping foo bar done x go bye abc line".split())
    n = rng.choice(["{n}", "{n}", "(three|3)"])
    run = "for i in $(seq %s); do echo %s; done" % ("{n}" if n == "{n}" else "3", word)
    n = n.replace("(three|3)", "3")
    return ["(repeat|run|execute|do) echo %s %s times" % (word, n), "(print|echo|say|output|write) %s %s times" % (word, n), "%s times (echo|print) %s" % (n, word), "(print|echo) the word %s %s times [on separate lines]" % (word, n), "loop that (prints|echoes) %s %s times" % (word, n)], run


more("tput-size", ["=[the] size of (the|this|my) terminal [in rows and columns]", "?how many (rows and columns|lines and columns|columns) does (my|this|the) terminal have", "=(rows|lines) and columns of [the|this|my] terminal", "?how (big|wide) is (my|this) terminal"])
intent("keeper-term-title", run="printf '\\033]0;%s\\007' '{text}'", tags="printf", weight=.4, say=["(set|change) [the] title of (the|this|my) terminal [window] to {text}", "(set|change) [the] terminal [window] title to {text}", "name this terminal [window] {text}"])
intent("keeper-prompt", run="PS1='\\w \\$ '", tags="shell", weight=.4, say=["(make|set) (my|the) prompt [to] (show|only show|just show) the (current directory|current folder|path)", "(short|shorter|simpler) prompt with only the (folder|directory|path)", "[bash] prompt that (shows|has) only the (current directory|path)"])

# ---- the network, in questions
more("ip-gateway", ["=[the] (ip address|address) of (my|the) router", "?(what|which) (ip|address) (is|has) (my|the) router [at]", "router ip", "?where is my router", "=address of the gateway i use"])
more("getent-hosts", ["?(which|what) (ip|address) does this (machine|system) (use|see) for {host}"])
intent("keeper-ip6-public", run="curl -6 -s https://ifconfig.me", tags="curl", weight=.8, say=["=my (public|external|outside|internet) ipv6 [address]", "?what is my (public|external) ipv6", "(show|print|get) [my|the] public ipv6 [address] [of this machine]", "public ipv6 [of (this machine|this server)]", "ipv6 that the internet sees (from me|for me|)".replace("(from me|for me|)", "[from me|for me]")])
intent("keeper-ip4-public", run="curl -4 -s https://ifconfig.me", tags="curl", weight=.6, say=["=my (public|external|outside) ipv4 [address]", "?what is my (public|external) ipv4", "(show|print|get) [my|the] public ipv4 [address]", "public ipv4 [of this machine]"])


@compose("keeper-dig-kind", weight=1.5, tags="dig")
def keeper_dig_kind(rng):
    """A record of a kind, asked of a certain server or of the usual one."""
    kind = rng.choice("A AAAA MX NS TXT CNAME SOA CAA SRV PTR".split()[:9])
    said = rng.choice([kind, kind.lower()])
    if rng.random() < .5:
        return ["=[the] %s (record|records|entry) (of|for) {host} (from|at|according to) {ip}" % said, "(ask|query) [the] [server|nameserver|dns server] {ip} for [the] %s (record|records|entry) (of|for) {host}" % said, "%s (record|records) of {host}, asked of {ip}" % said, "?(what|which) %s (record|records) does {ip} (have|give|return) for {host}" % said, "dig %s {host} (at|@|with|using) {ip}".replace("|@", "") % said], "dig @{ip} +short %s {host}" % kind
    return ["=[the] %s (record|records|entry) (of|for) {host}" % said, "(look up|query|get|dig) [the] %s (record|records) (of|for) {host}" % said, "?(what|which) %s (record|records) does {host} have" % said, "dig %s {host}" % said, "{host} %s (record|records)" % said], "dig +short %s {host}" % kind


@compose("keeper-reach", weight=1.2, tags="ping")
def keeper_reach(rng):
    """Whether something answers at all."""
    name, host = rng.choice([("google", "google.com"), ("github", "github.com"), ("(cloudflare|cloudflare's dns)", "1.1.1.1"), ("google's dns", "8.8.8.8"), ("{host}", "{host}"), ("{host}", "{host}"), ("{ip}", "{ip}"), ("wikipedia", "wikipedia.org")])
    return ["?is %s (reachable from here|there|up|alive|online|answering)" % name, "?can i (reach|ping|get to) %s [from here]" % name, "(check|test|see) (if|whether) %s is (reachable|up|alive|answering) [from here]" % name, "?does %s (answer|respond) [to ping|to pings]" % name, "?do i (reach|have a connection to) %s" % name], "ping -c 4 %s" % host


more("courier-mtr-report", ["mtr [report] (to|for|of) {host} with {n} (cycles|rounds|pings|packets)", "(run|do|make) [an] mtr to {host} with {n} (cycles|rounds|pings) [as a report]", "(report|text report) of mtr to {host} after {n} (cycles|rounds|pings)", "mtr {host}, {n} cycles, [as a] report"])
more("admin-dhcp-again", ["(renew|release and renew|refresh) [my|the] [dhcp] (lease|address|ip) (on|for|of) {name}"])
shaped("if-dhcp-renew", "sudo dhclient -r <IF> && sudo dhclient <IF>", ["(renew|refresh|release and renew) [the] [dhcp] (lease|address|ip|ip address) (on|for|of) <IF>", "(get|ask for) a new (dhcp lease|lease|ip from dhcp) (on|for) <IF>", "<IF> (needs|should get) a (new|fresh) [dhcp] (lease|address)", "dhcp renew [on] <IF>"], "dhclient", .35)
shaped("if-sniff-icmp", "sudo tcpdump -n -i <IF> icmp", ["(capture|watch|show|dump|sniff) [only] (icmp|pings|ping packets) on <IF>", "(see|show) who pings (this machine|me) on <IF>", "tcpdump [on] <IF>, only icmp"], "tcpdump", .25)
shaped("if-sniff-n", "sudo tcpdump -n -i <IF> -c {n}", ["(capture|sniff|dump|show|print) [only|just|the first] {n} packets (on|from|of) <IF>", "tcpdump on <IF>, stop after {n} packets", "{n} packets from <IF>"], "tcpdump", .25)
shaped("if-sniff-host", "sudo tcpdump -n -i <IF> host {ip}", ["(capture|sniff|dump|watch|show) [the|all] (traffic|packets) (to and from|with|to or from|of) {ip} on <IF>", "tcpdump <IF> for [host] {ip}", "(traffic|packets) between <IF> and {ip}"], "tcpdump", .25)
intent("keeper-ufw-out", run="sudo ufw deny out to {ip}", tags="ufw", weight=.8, say=["(block|deny|forbid|stop) [all] (outgoing|outbound) (traffic|connections) to {ip} [with ufw|in the firewall]", "(block|deny) (everything|anything) (going|that goes) [out] to {ip}", "this machine must not (connect|talk|send) to {ip}", "(nothing|no traffic) should go (out|) to {ip}".replace("(out|) ", "[out] "), "ufw deny out to {ip}"])
intent("keeper-ufw-out-port", run="sudo ufw deny out {port}", tags="ufw", weight=.6, say=["(block|deny|forbid) (outgoing|outbound) (traffic|connections) (on|to|at) port {port} [with ufw]", "(no|block) outgoing port {port} [in the firewall]", "nobody here should (connect|send) to port {port} outside", "ufw deny out {port}"])
intent("keeper-ssh-now", run="ss -tn state established '( sport = :22 )'", tags="ss", weight=.6, say=["?who is connected to (this|my) (machine|server|computer) (over|via|by|through) ssh [right now]", "=[all] [current|open|incoming] ssh (connections|sessions) (to this machine|to my server|right now)", "?is (anyone|anybody|somebody) connected (via|over|by) ssh"])
intent("keeper-ftp-user", run="curl -T {file} -u {user} ftp://{host}/", tags="curl", weight=.7, say=["(upload|send|put|transfer) {file} (by|over|via|with) ftp to {host} as [user] {user}", "(upload|put) {file} on [the] ftp [server] {host} as {user}", "ftp {file} to {host} with [the] user {user}", "{file} to ftp server {host}, user {user}"])
intent("keeper-ftp-get", run="curl -O -u {user} ftp://{host}/{file}", tags="curl", weight=.6, say=["(download|get|fetch) {file} (by|over|via|with|from) ftp from {host} as [user] {user}".replace("|from) ftp", ") ftp"), "(download|get|fetch) {file} from [the] ftp [server] {host} as {user}", "ftp: get {file} from {host}, user {user}"])
shaped("eject-dev", "udisksctl power-off -b <DEV>", ["(safely remove|power off) [the] (usb stick|usb drive|stick|external drive|usb disk) <DEV>", "eject <DEV>", "(unplug|remove) <DEV> safely"], "udisksctl", .3)
more("last-user", ["?when and (from where|whence) did {user} log in"])
intent("keeper-passwd-age", run="sudo chage -l \"$USER\"", tags="chage", weight=.7, say=["?when (did i|was) (last change my password|my password last changed)".replace("(did i|was) (last change my password|my password last changed)", "(did i last change my password|was my password last changed|was my password changed)"), "?when does my password expire", "?how (old is my password|long is my password still valid)", "=(age|expiry|aging|expiration date) of my password", "?how many days (ago|since) (was my password changed|i changed my password)"])
more("sudo-l", ["=[the] sudoers rules (about|that apply to) me", "(show|list|print) (the|my) sudoers (rules|entries) [for me]", "?(which|what) sudo rules (apply to me|do i have)", "?what does sudo let me do"])


@compose("keeper-wall", weight=.8, tags="wall")
def keeper_wall(rng):
    """Messages that stand there without quotes."""
    text = rng.choice(["please log out", "server restart soon", "the server reboots soon", "please save your work", "maintenance starts now", "the printer is back", "lunch is ready", "going down for maintenance", "disk is almost full", "backup is running", "please close all files", "back in a minute", "network will be down", "update finished", "do not reboot"])
    return ["(send|write|broadcast) [a message] to (all users|everyone|all logged in users|everybody): %s" % text, "(tell|warn|notify) (all users|everyone|all logged in users|everybody) that %s" % text, "(send|show) (all users|everyone) the message %s" % text, "(broadcast|wall) %s [to all users|to everyone]" % text, "(message|notice) (to|for) (all users|everyone): %s" % text], "wall '%s'" % text


@compose("keeper-ssh-mount", weight=.6, tags="sshfs")
def keeper_ssh_mount(rng):
    """A remote folder as a local one."""
    host = rng.choice(["{host}", "{user}@{host}"])
    return ["mount [the] [remote] (folder|directory) %s:{dir} (at|on|in|under) {dir2} [over ssh|with sshfs]" % host, "(see|have|use) %s:{dir} (as|in|at) [the] [local] [folder] {dir2} (over ssh|with sshfs|through ssh)" % host, "sshfs %s:{dir} (to|at|on|into) {dir2}" % host, "%s:{dir} should appear (as|in|at) {dir2} (over ssh|with sshfs)" % host], "sshfs %s:{dir} {dir2}" % host


intent("keeper-mem-zero", run="grep -E 'MemAvailable|MemTotal' /proc/meminfo", tags="grep", weight=.4, say=["=available and total memory (from|out of) [/proc/]meminfo", "(show|print) only (available|the available) and total memory", "?how much memory is available [out] of the total"])
intent("keeper-port-of-proc", run={"gnu": "sudo ss -tlnp | grep {proc}", "bsd": "sudo lsof -nP -iTCP -sTCP:LISTEN | grep {proc}"}, tags="ss", weight=.8, say=["?(which|what) port[s] (does {proc} listen on|is {proc} listening on|does {proc} use|is {proc} on|is {proc} using)", "=[the] [listening] port[s] (of|used by) {proc}", "(find|show|tell me) (which|what) port {proc} (listens on|is on|uses)", "{proc} is running, on which port"])
intent("keeper-find-unit-by-pid", run="systemctl status {pid}", tags="systemctl", weight=.5, say=["?(which|what) (service|unit) does (process|pid) {pid} belong to", "=[the] (service|unit) (of|behind|that owns) (process|pid) {pid}", "(find|show) the systemd (unit|service) of (process|pid) {pid}"])
intent("keeper-units-grep", run="systemctl list-units --type=service | grep -i {word}", tags="systemctl", weight=.6, say=["?is there a service (with|that has|whose name contains|called something like) {word} [in its name]", "(find|search|list) services (with|matching|containing|like) {word}", "=services whose name (contains|has) {word}", "?what is the {word} service called (exactly|here)"])
intent("keeper-mounts-like", run="findmnt -t {name}", tags="findmnt", weight=.5, say=["=[all] mounts of [the] type {name}", "?(what|which file systems) (is|are) mounted as {name}", "(list|show) [only] [the] {name} mounts", "=mounted {name} file systems"])
intent("keeper-mount-opts", run="findmnt -no OPTIONS {dir}", tags="findmnt", weight=.6, say=["=[the] mount options of {dir}", "?with (which|what) options is {dir} mounted", "?is {dir} mounted (read-only|read only|noexec|read only or read write)", "(show|print) [the] mount options (of|for) {dir}"])
intent("keeper-fs-of", run="df -hT {dir}", tags="df", weight=.6, say=["=(file system type and free space|type and free space|free space and file system type) of {dir}", "?(which|what) (file system|filesystem|disk|partition) is {dir} on and how full is it", "(show|print) the file system and [the] free space of {dir}"])
