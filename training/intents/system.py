"""Facts about the machine: kernel, distribution, hardware, memory, uptime, environment; switching it off."""

from training.dsl import intent

intent("uname-r",
    run="uname -r",
    say=["=[the] (kernel version|kernel release|linux version|version of the kernel|running kernel|current kernel)", "?(what|which) (kernel|kernel version|linux kernel|version of the kernel) (am i (on|running|using)|is running|is this|does this (machine|box) (run|use)|do i have)", "print [only] [the] kernel (version|release)", "check [the] kernel version", "?whats my kernel [version]", "=[my] kernel (version|release)", "tell me (the|my) kernel version", "find out which kernel (is running|i have)"],
    tags="uname")

intent("uname-a",
    run="uname -a",
    say=["=[all] [the] (kernel information|kernel info|kernel details|system information|system info)", "=(everything|all) uname (knows|prints|can tell)", "uname [with] everything", "=kernel name, version and architecture", "?what (system|kind of system|unix) is this", "print [all] [the] system information [in one line]"],
    tags="uname")

intent("uname-m",
    run="uname -m",
    say=["=[the] (architecture|machine architecture|cpu architecture|processor architecture|hardware architecture) [of this (machine|system)]", "?(what|which) (architecture|cpu architecture) (is this [machine]|do i have|does this machine have|am i on)", "?is this [machine|system] (arm or x86|x86 or arm|a 64 bit system|64 bit or 32 bit|32 or 64 bit|64-bit)", "?am i on (arm|x86|arm or intel|arm64 or amd64)", "print [the] machine (type|architecture)", "check (if|whether) (the|this) (system|machine) is (64 bit|32 or 64 bit|arm)"],
    tags="uname")

intent("os-release",
    run={"gnu": "cat /etc/os-release", "bsd": "sw_vers"},
    say=["=[the] (linux distribution|distribution|distro|os|operating system|os version|operating system version|distro version|linux distro|os release) [(and version|i am running|of this (machine|box))]", "?(what|which) (distro|distribution|linux|linux distribution|os|operating system|version of (linux|the os)|os version) (is this|am i (on|running|using)|is installed|do i have|is running|does this (machine|box|server) run)", "?(which|what) version of (ubuntu|debian|fedora|linux|the operating system) (is this|do i have|am i running)", "check (which|what) (distro|linux|distribution|os version) (this is|i have|is installed)", "?is this (ubuntu|debian|fedora|ubuntu or debian|debian or fedora)", "find [out] [the] (os|distribution|distro) (version|name)", "tell me (the|my) (os|distro|linux) version", "print [the] (name and version of the (os|distribution)|os release)"],
    tags="os-release")

intent("lsb-release",
    run="lsb_release -a",
    say=["=[the] lsb (release|information|release info)", "=[the] (distribution|distro|ubuntu) (codename|code name)", "(use|run) lsb_release", "?what is the (code name|codename) of this (release|ubuntu|distribution)"],
    tags="lsb_release", weight=.5)

intent("debian-version",
    run="cat /etc/debian_version",
    say=["=[the] [exact] debian version [number]", "?(which|what) debian (version|release) is this [exactly]"],
    tags="cat", weight=.4)

intent("hostname",
    run="hostname",
    say=["=[the] (hostname|host name|computer name|machine name|name) of (this|the|my) (machine|computer|box|server|host)", "=(the|my) (hostname|host name|computer name|machine name)", "?(what|whats|what is) (the|my) (hostname|host name|computer name|machine name)", "?what is this (machine|computer|server|box|host) called", "print [the] hostname", "?which (machine|server|host|computer) am i on", "?what is the name of this (machine|computer|server|box)"],
    tags="hostname")

intent("hostname-fqdn",
    run="hostname -f",
    say=["=[the] (fully qualified|full) (hostname|host name|domain name) [of this (machine|host)]", "=[the] fqdn [of this (machine|host)]", "?whats (the|my) fqdn", "=[the] hostname (with|including) [the] domain"],
    tags="hostname")

intent("hostname-set",
    run={"gnu": "sudo hostnamectl set-hostname {name}", "bsd": "sudo scutil --set HostName {name}"},
    say=["(set|change) [the] (hostname|host name|computer name|machine name) [of this (machine|computer|server)] to {name}", "rename (this|the|my) (machine|computer|host|server) to {name}", "(call|name) this (machine|computer|host|server) {name}", "give this (machine|computer|host|server) the (name|hostname) {name}", "hostname set [to] {name}", "make {name} the [new] hostname"],
    tags="hostnamectl")

intent("hostnamectl",
    run="hostnamectl",
    say=["=[the] (hostname, os and kernel|host, os, kernel and hardware)", "=hostnamectl [status]", "=[the] (chassis|machine id|hardware model) and [the] os of this (machine|host)", "?is this a (virtual machine|vm|laptop or a server)"],
    tags="hostnamectl", weight=.7)

intent("virt",
    run="systemd-detect-virt",
    say=["?am i (in|inside|running in) a (vm|virtual machine|container|vm or container)", "?(which|what) (virtualization|hypervisor) (is this|is used|does this machine use|am i on)", "detect [the] (virtualization|hypervisor|container)", "check (if|whether) this is a (vm|virtual machine|container)"],
    tags="systemd-detect-virt")

intent("uptime",
    run="uptime",
    say=["=[the] (uptime|system uptime|server uptime|uptime of this (machine|server|box))", "?how long (has (this|the) (machine|system|computer|server|box) been (up|running|on)|am i running|is this (machine|computer|server) running [already])", "?how long since the last (reboot|restart|boot)", "?(what is|whats) (the|my) uptime", "check [the] uptime", "=[the] (load average|load averages|system load|load) [of this (machine|server)]", "?how (high|big) is the (load|system load|load average)", "?(what is|whats) the (load|load average|system load)", "=uptime and load"],
    tags="uptime")

intent("uptime-p",
    run="uptime -p",
    say=["=[the] uptime (in (a human readable|readable|a nice|pretty) (form|format)|pretty printed|in words|human readable|only)", "print (only|just) how long the (system|machine) has been up", "uptime (pretty|in words|human readable)"],
    tags="uptime")

intent("uptime-s",
    run={"gnu": "uptime -s", "bsd": "sysctl -n kern.boottime"},
    say=["?when (was (this|the) (machine|system|computer|server|box) (booted|last booted|started|last started|last rebooted|turned on)|did (this|the) (machine|system|computer|server) (boot|start|last reboot|last boot))", "=[the] (last boot time|time of the last boot|date of the last (boot|reboot)|start time of the system)", "=[the] (date and time|time|date) [when] the (system|machine) was [last] (booted|started|rebooted)", "?since when is (this|the) (machine|system|computer|server) (up|running|on)", "print when the system (started|booted|was booted)"],
    tags="uptime")

intent("loadavg",
    run={"gnu": "cat /proc/loadavg", "bsd": "sysctl -n vm.loadavg"},
    say=["=(only|just) [the] load average[s]", "print (only|just) the load average[s]", "=[the] load average (from|in) proc", "=1, 5 and 15 minute load average[s]"],
    tags="proc")

intent("lscpu",
    run={"gnu": "lscpu", "bsd": "sysctl -a | grep machdep.cpu"},
    say=["=[all] [the] (cpu|processor) (info|information|details|data|specs)", "=(information|details|info) (about|on) (the|my) (cpu|processor|processors|cpus)", "?(what|which) (cpu|processor) (do i have|is in (this|the) (machine|computer|box)|does this machine have|is this)", "=[the] (cpu|processor) (model|type|name) and [its] (features|cores|caches)", "show [me] [my] (cpu|processor)", "describe (the|my) (cpu|processor)", "lscpu", "?how (big|large) are the cpu caches"],
    tags="lscpu")

intent("cpu-model",
    run={"gnu": "grep -m 1 'model name' /proc/cpuinfo", "bsd": "sysctl -n machdep.cpu.brand_string"},
    say=["=[(only|just)] [the] (cpu model|cpu name|processor model|processor name|model of (the|my) cpu|name of the processor)", "?(what|which) model is (my|the) (cpu|processor)", "?(what is|whats) (my|the) (cpu model|processor name|cpu name)", "print [only] [the] (cpu|processor) (model|name)"],
    tags="cpuinfo")

intent("nproc",
    run={"gnu": "nproc", "bsd": "sysctl -n hw.ncpu"},
    say=["?how many (cpus|cores|cpu cores|processors|processor cores|cpu threads) (do i have|are there|does (this|my) (machine|computer|server|box|cpu|system) have|has this (machine|computer|server))", "count [the] (cpus|cores|cpu cores|processors)", "=[the] number of (cpus|cores|cpu cores|processors|available cores|logical cpus)", "=(cpu|core|processor) count", "print [the] number of (cpus|cores|processing units)", "?how many cores"],
    tags="nproc")

intent("cpu-freq",
    run="grep MHz /proc/cpuinfo",
    say=["=[the] [current] (cpu frequency|cpu speed|clock speed|cpu clock|frequency of each core|clock frequency|cpu mhz)", "?(how fast is|at what frequency is|at which speed runs) (my|the) (cpu|processor) [running] [right now]", "=[the] (mhz|frequency) of (each|every) core"],
    tags="cpuinfo")

intent("cpu-flags",
    run="grep -m 1 flags /proc/cpuinfo",
    say=["=[the] cpu (flags|features|instruction sets|extensions)", "?(which|what) (instruction sets|features|extensions|flags) does (my|the|this) (cpu|processor) (support|have)", "?does (my|the|this) cpu support (avx|avx2|sse4|avx512|aes)"],
    tags="cpuinfo")

intent("free",
    run={"gnu": "free -h", "bsd": "vm_stat"},
    say=["=[the] (memory usage|ram usage|free memory|free ram|available memory|available ram|memory|memory use|memory consumption|used memory)", "?how much (memory|ram) (is (free|used|left|available|in use)|do i have [left]|does this (machine|computer|server) have|is there)", "?how much (free|available|used) (memory|ram) (is there|do i have)", "=[the] (free and used|used and free|used) (memory|ram) [(in human readable form|human readable)]", "check [the] (memory|ram|free memory|memory usage) [(of this (machine|server))]", "?am i (running )out of (memory|ram)", "=memory and swap [usage]", "?is there enough (memory|ram) [left]", "free memory in (human readable|readable) (form|units|format)", "show ram"],
    tags="free")

intent("free-m",
    run="free -m",
    say=["=[the] (memory usage|free memory|ram usage|memory|free ram|used memory) in (megabytes|mb|mib|megs)", "=memory in megabytes", "free (in|with) (megabytes|mb)", "?how many (megabytes|mb) of (ram|memory) are (free|used|left)"],
    tags="free")

intent("free-g",
    run="free -g",
    say=["=[the] (memory usage|free memory|ram usage|memory|free ram|used memory) in (gigabytes|gb|gib|gigs)", "free (in|with) (gigabytes|gb)", "?how many (gigabytes|gb|gigs) of (ram|memory) are (free|used|left)"],
    tags="free")

intent("free-watch",
    run="free -h -s {age:seconds}",
    say=["=(memory usage|free memory|ram usage) every {age}", "(watch|monitor|print|show|check) [the] (memory usage|free memory|ram|memory) every {age}", "repeat free every {age}"],
    tags="free")

intent("mem-total",
    run={"gnu": "grep MemTotal /proc/meminfo", "bsd": "sysctl -n hw.memsize"},
    say=["=[the] (total memory|total ram|amount of ram|amount of memory|installed memory|installed ram|ram size|size of the ram)", "?how much (ram|memory) (is installed|is built in|does this machine have in total|do i have in total)", "=[the] total (amount of |)(ram|memory) [of this (machine|computer)]"],
    tags="meminfo")

intent("meminfo",
    run="cat /proc/meminfo",
    say=["=[all] [the] (memory details|detailed memory (information|info|statistics)|memory statistics)", "=(everything|all|details) about (the memory|memory usage) [(from|in) proc]", "=(meminfo|memory info) [from proc]"],
    tags="meminfo")

intent("swap-show",
    run={"gnu": "swapon --show", "bsd": "sysctl vm.swapusage"},
    say=["=[the] (swap|swap space|swap usage|swap devices|swap files|swap partitions|active swap)", "?(is (there|any) swap (active|in use|on|enabled)|do i have [any] swap|how much swap (is (used|there|left)|do i have))", "?(which|what) swap (space|devices|files|partitions) (is|are) (used|active|in use|there)", "check [the] swap [(usage|space)]", "list [the] swap (devices|files|partitions|areas)", "=used swap [space]"],
    tags="swapon")

intent("swapoff",
    run="sudo swapoff -a",
    say=["(turn|switch) off [(all|the)] swap[ping]", "(disable|deactivate|turn off) [(all|the)] swap [(space|partitions|devices)]", "swap off", "turn [all] swap off"],
    tags="swapoff")

intent("swapon",
    run="sudo swapon -a",
    say=["(turn|switch) on [(all|the)] swap[ping]", "(enable|activate|turn on) [(all|the)] swap [(space|partitions|devices)] [in fstab]", "swap on", "turn [all] swap on [again]"],
    tags="swapon")

intent("swapfile",
    run="sudo fallocate -l {size:find} /swapfile && sudo chmod 600 /swapfile && sudo mkswap /swapfile && sudo swapon /swapfile",
    say=["(create|make|add|set up) (a|an) {size} (swap file|swapfile)", "(create|make|add|set up) a (swap file|swapfile) (of|with) {size}", "add {size} of swap [space]", "give this (machine|server|box) {size} [of] swap", "i need {size} [of] swap"],
    tags="swapfile")

intent("drop-caches",
    run="sync && echo 3 | sudo tee /proc/sys/vm/drop_caches",
    say=["(clear|drop|flush|free|empty) [(the|all)] (page cache|memory cache|ram cache|caches|disk cache|file cache|kernel caches|cached memory)", "(clear|free) [the] (cached|cache) (ram|memory)", "make the kernel drop its caches"],
    tags="drop_caches")

intent("lspci",
    run={"gnu": "lspci", "bsd": "system_profiler SPPCIDataType"},
    say=["=[all] [the] (pci devices|pci cards|devices on the pci bus|pci hardware)", "?(what|which) (pci devices|cards|hardware|pci cards) (are|is) (there|in this machine|installed|built in)", "list [the] pci [(devices|cards|hardware|bus)]", "lspci"],
    tags="lspci")

intent("lspci-gpu",
    run={"gnu": "lspci | grep -iE 'vga|3d|display'", "bsd": "system_profiler SPDisplaysDataType"},
    say=["=[the|my] (graphics card|gpu|video card|graphics adapter|graphics chip)", "?(what|which) (graphics card|gpu|video card|graphics) (do i have|is (in this (machine|computer)|installed|built in))", "=[the] (model|name) of (the|my) (graphics card|gpu|video card)", "find [out] (which|what) (gpu|graphics card) i have", "check [my] gpu model", "?does this machine have a gpu"],
    tags="lspci gpu")

intent("lspci-net",
    run="lspci | grep -iE 'network|ethernet'",
    say=["=[the|my] (network card|ethernet card|wifi card|network adapter|wireless card|network chip) [model|hardware]", "?(what|which) (network card|wifi card|ethernet (card|adapter)|wifi chip) (do i have|is (in this (machine|computer)|installed|built in))", "find [out] (which|what) (wifi|network|ethernet) (card|chip) i have"],
    tags="lspci")

intent("lspci-drivers",
    run="lspci -k",
    say=["=[all] pci devices (with|and) [their] [kernel] (drivers|modules)", "?(which|what) (driver|drivers|kernel module|kernel modules) (is|are) used (by|for) (each|every|which|my) [pci] (device|devices|card|hardware)", "=[the] [kernel] driver[s] (of|for) (each|every|all) pci device[s]"],
    tags="lspci")

intent("nvidia-smi",
    run="nvidia-smi",
    say=["=[the] [nvidia] gpu (usage|utilization|status|load|memory|memory usage|temperature)", "?how (busy|hot|full) is (my|the) [nvidia] gpu", "?(what|which|who) (processes|programs)? (is|are) using (my|the) gpu".replace("(processes|programs)? ", ""), "=[the] processes (on|using) (my|the) [nvidia] gpu", "check [my|the] [nvidia] gpu", "?how much gpu memory is (free|used)", "=[the] nvidia driver version"],
    tags="nvidia-smi")

intent("nvidia-smi-watch",
    run="nvidia-smi -l {age:seconds}",
    say=["(watch|monitor|show|print) [the] [nvidia] gpu (usage|utilization|status|load) every {age}", "=[nvidia] gpu (usage|status|load) every {age}"],
    tags="nvidia-smi")

intent("lsusb",
    run={"gnu": "lsusb", "bsd": "system_profiler SPUSBDataType"},
    say=["=[all] [the] [(connected|attached|plugged in)] usb (devices|sticks|hardware)", "?(what|which) usb devices (are (connected|attached|plugged in|there)|do i have)", "list [the] usb [(devices|bus)]", "?is (my|the) (usb device|webcam|printer) (recognized|detected|seen)", "?what is plugged in[to] [(the|my)] usb [ports]", "lsusb", "see [the] devices on [the] usb [bus]"],
    tags="lsusb")

intent("lsusb-tree",
    run="lsusb -t",
    say=["=[the] usb (tree|device tree|hierarchy|topology)", "=usb devices as a tree [with [their] (speed|speeds|drivers)]"],
    tags="lsusb")

intent("lshw",
    run={"gnu": "sudo lshw -short", "bsd": "system_profiler SPHardwareDataType"},
    say=["=[a] (hardware list|hardware overview|hardware summary|summary of the hardware|short hardware list)", "=[all] [the] hardware [(of|in) (this|my) (machine|computer|server)]", "?(what|which) hardware (is in (this|the|my) (machine|computer|box)|do i have|does this machine have)", "list [all] [the|my] hardware", "=[my] hardware (info|information|specs|inventory)", "=(computer|system|machine) specs"],
    tags="lshw")

intent("dmidecode-system",
    run="sudo dmidecode -t system",
    say=["=[the] (manufacturer|vendor|serial number|model|product name) of (this|the|my) (machine|computer|server|laptop)", "?(what|which) (model|make) is this (laptop|computer|server|machine)", "?(what is|whats) the serial number of (this|my) (laptop|computer|server|machine)", "=[the] hardware serial number"],
    tags="dmidecode")

intent("dmidecode-memory",
    run="sudo dmidecode -t memory",
    say=["=[the] (ram modules|memory modules|dimms|ram slots|memory slots|ram type|memory type|ram speed) [(and their (size|speed))]", "?(which|what) (ram modules|memory modules|dimms|kind of ram|type of ram) (are installed|are in this machine|do i have|is installed)", "?how many (ram|memory) slots (are there|are free|does this machine have)", "?is (my|the) ram ddr4 or ddr5"],
    tags="dmidecode")

intent("dmidecode-bios",
    run="sudo dmidecode -t bios",
    say=["=[the] (bios|uefi|firmware) (version|info|information|details|date)", "?(which|what) (bios|firmware|bios version) (do i have|is installed|is this)"],
    tags="dmidecode")

intent("uefi-check",
    run="[ -d /sys/firmware/efi ] && echo UEFI || echo BIOS",
    say=["?(is this|was this) (machine|system) booted (with|in|by|via) (uefi or bios|uefi|bios or uefi|efi)", "?am i (on|using|booted in) (uefi or bios|uefi|uefi mode|legacy bios)", "check (if|whether) (this|the) (system|machine) (uses|booted with|is) uefi [or bios]"],
    tags="efi", weight=.5)

intent("sensors",
    run={"gnu": "sensors", "bsd": "sudo powermetrics --samplers smc -n 1"},
    say=["=[the] (temperature|temperatures|cpu temperature|core temperatures|temps|cpu temps|temperature sensors|sensor readings|fan speeds|fan speed|temperature of the cpu)", "?how (hot|warm) is (my|the|this) (cpu|processor|computer|machine|laptop|server)", "?is (my|the) (cpu|computer|machine|laptop) (overheating|too hot)", "check [the] (cpu|processor|system|core|hardware) (temperature|temps|temperatures)", "?how fast (are|do) (my|the) fans [(spin|turn|spinning|running)]", "read [the] [hardware] (sensors|temperature sensors)"],
    tags="sensors")

intent("battery",
    run={"gnu": "upower -i \"$(upower -e | grep -m 1 BAT)\"", "bsd": "pmset -g batt"},
    say=["=[the|my] (battery|battery status|battery level|battery charge|battery state|battery percentage|battery health|charge of the battery)", "?how (full|much battery (is left|do i have)|charged is my laptop|is the battery doing|good is my battery) [is (my|the) battery]".replace(" [is (my|the) battery]", ""), "?how full is (my|the) battery", "?how much (battery|charge|power) (is left|do i have left|is remaining)", "check [the|my] battery", "?is (my|the) (battery|laptop) (charging|charged|full|empty|plugged in)", "?how long (does|will) (my|the) battery last"],
    tags="upower battery")

intent("acpi",
    run="acpi -b",
    say=["=[the] battery (with|from|using) acpi", "acpi battery", "=[a] short battery status"],
    tags="acpi", weight=.5)

intent("lsmod",
    run={"gnu": "lsmod", "bsd": "kextstat"},
    say=["=[all] [the] (loaded|active|running) (kernel modules|modules|drivers|kernel drivers)", "?(which|what) (kernel modules|modules|drivers) are loaded", "list [the] [(loaded|kernel)] modules", "=kernel modules [that are] (loaded|in use)", "lsmod"],
    tags="lsmod")

intent("lsmod-grep",
    run="lsmod | grep {word}",
    say=["?is the (kernel module|module|driver) {word} loaded", "check (if|whether) the [kernel] (module|driver) {word} is (loaded|active)", "find [the] loaded kernel module[s] (named|called|matching|like|with) {word}"],
    tags="lsmod")

intent("modprobe",
    run="sudo modprobe {name}",
    say=["load [the] (kernel module|kernel driver|module) {name}", "modprobe {name}", "(insert|activate|enable) [the] kernel (module|driver) {name}"],
    tags="modprobe")

intent("modprobe-r",
    run="sudo modprobe -r {name}",
    say=["(unload|remove) [the] (kernel module|kernel driver|module) {name}", "(take|throw) [the] kernel (module|driver) {name} out of the kernel", "modprobe remove {name}"],
    tags="modprobe")

intent("modinfo",
    run="modinfo {name}",
    say=["=(info|information|details) (about|on) [the] (kernel module|kernel driver|module) {name}", "=[the] parameters of [the] [kernel] (module|driver) {name}", "modinfo {name}", "?what (is|does) the kernel module {name} [do]", "?which version is the [kernel] (driver|module) {name}"],
    tags="modinfo")

intent("dmesg",
    run="sudo dmesg -T",
    say=["=[the] (kernel log|kernel messages|kernel ring buffer|dmesg output|messages of the kernel) [(with readable (times|timestamps)|with timestamps)]", "dmesg (with (readable|human readable) (times|timestamps|dates))", "?what (did|does) the kernel (say|log|print|report)", "read [the] (kernel log|kernel messages|kernel ring buffer)", "see [the] kernel messages", "dmesg"],
    tags="dmesg")

intent("dmesg-tail",
    run="sudo dmesg -T | tail -n {n}",
    say=["=[the] last {n} (kernel messages|lines of dmesg|lines of the kernel log|dmesg lines|kernel log lines)", "=[the] {n} (latest|newest|most recent) kernel messages", "?what were the last {n} kernel messages", "dmesg [the] last {n} lines"],
    tags="dmesg")

intent("dmesg-errors",
    run="sudo dmesg -T -l err,warn",
    say=["=[(all|only|the)] kernel (errors|warnings|errors and warnings|error messages)", "=(errors|errors and warnings|warnings) (in|from) (dmesg|the kernel log|the kernel ring buffer)", "?(are there|did the kernel log) [any] (kernel errors|errors|hardware errors) [in the kernel log]", "check (dmesg|the kernel log) for (errors|problems|warnings)", "dmesg [only] errors"],
    tags="dmesg")

intent("dmesg-follow",
    run="sudo dmesg -Tw",
    say=["(follow|watch|tail|monitor) [the] (kernel log|kernel messages|dmesg|kernel ring buffer) [(live|in real time)]", "=[new] kernel messages (live|as they (come|arrive|happen))", "dmesg (live|follow|and wait for new messages)"],
    tags="dmesg")

intent("dmesg-grep",
    run="sudo dmesg -T | grep -i '{word}'",
    say=["(search|grep) [(the|in)] (kernel log|kernel messages|dmesg|kernel ring buffer) for {word}", "=kernel (messages|log lines) (about|with|mentioning|containing) {word}", "?(did|does) the kernel (say|log|report) (something|anything) about {word}", "dmesg grep {word}", "find {word} in (dmesg|the kernel log|the kernel messages)"],
    tags="dmesg")

intent("dmesg-usb",
    run="sudo dmesg -T | grep -i usb",
    say=["=kernel messages about usb", "?what did the kernel say (when i plugged in the|about the) usb (stick|device|drive)", "grep dmesg for usb"],
    tags="dmesg", weight=.4)

intent("dmesg-oom",
    run="sudo dmesg -T | grep -iE 'out of memory|killed process'",
    say=["?(did|has) the oom killer (kill|killed) (anything|something|a process)", "?(was|were) [a|any] process[es] killed (because|for lack) of (memory|out of memory)", "=(oom killer|out of memory) (messages|kills|events)", "?which process was killed by the oom killer", "check for (oom kills|out of memory kills)"],
    tags="dmesg")

intent("sysctl-all",
    run="sysctl -a",
    say=["=[all] [the] (kernel parameters|sysctl (values|settings|parameters)|kernel settings)", "?(which|what) (kernel parameters|sysctl settings) (are set|are there|exist)", "list [all] (sysctls|kernel parameters|sysctl values)"],
    tags="sysctl")

intent("sysctl-get",
    run="sysctl {name}",
    say=["=[the] (value of |)[the] (sysctl|kernel parameter|kernel setting) {name}", "?(what|which value) (is|has) [the] (sysctl|kernel parameter) {name} [(set to)]", "read [the] (sysctl|kernel parameter) {name}"],
    tags="sysctl")

intent("sysctl-set",
    run="sudo sysctl -w {name}={n}",
    say=["(set|change) [the] (sysctl|kernel parameter|kernel setting) {name} to {n}", "sysctl [set] {name} [to|=] {n}", "write {n} to [the] (sysctl|kernel parameter) {name}"],
    tags="sysctl")

intent("sysctl-reload",
    run="sudo sysctl -p",
    say=["(reload|apply|load) [(the|all)] (sysctl settings|sysctl.conf|kernel parameters|sysctl configuration) [(without rebooting|from sysctl.conf)]", "apply [(the)] changes (in|to|from) [/etc/]sysctl.conf", "reload sysctl"],
    tags="sysctl")

intent("swappiness-get",
    run="sysctl vm.swappiness",
    say=["=[the] [current] swappiness [value]", "?(what is|whats) the swappiness", "check [the] swappiness"],
    tags="sysctl", weight=.5)

intent("swappiness-set",
    run="sudo sysctl -w vm.swappiness={n}",
    say=["(set|change|lower|reduce) [the] swappiness to {n}", "make swappiness {n}", "swappiness {n}"],
    tags="sysctl", weight=.5)

intent("reboot",
    run="sudo reboot",
    say=["reboot [(the|this|my) (machine|computer|system|server|box|pc)]", "restart (the|this|my) (machine|computer|system|server|box|pc|laptop) [(now|right now|immediately)]", "reboot [(now|right now|immediately)]", "do a reboot [now]", "restart the whole (system|computer|machine)"],
    tags="reboot")

intent("shutdown-now",
    run="sudo shutdown -h now",
    say=["(shut down|shutdown|power off|turn off|switch off|halt) [(the|this|my)] (machine|computer|system|server|box|pc|laptop) [(now|right now|immediately)]", "(shut down|shutdown|power off) [(now|right now|immediately)]", "(turn|switch) (the|this|my) (machine|computer|pc|laptop) off", "poweroff [now]"],
    tags="shutdown")

intent("shutdown-in",
    run="sudo shutdown -h +{age:minutes}",
    say=["(shut down|shutdown|power off|turn off|switch off) [(the|this|my)] [(machine|computer|system|server|box|pc)] in {age}", "(schedule|plan) a shutdown in {age}", "in {age} (shut down|turn off) the (computer|machine|system)", "(shut down|shutdown) after {age}", "shutdown timer [of] {age}"],
    tags="shutdown")

intent("shutdown-at",
    run="sudo shutdown -h {time}",
    say=["(shut down|shutdown|power off|turn off|switch off) [(the|this|my)] [(machine|computer|system|server|box|pc)] at {time}", "(schedule|plan) a shutdown (at|for) {time}", "at {time} (shut down|turn off) the (computer|machine|system)"],
    tags="shutdown")

intent("reboot-in",
    run="sudo shutdown -r +{age:minutes}",
    say=["(reboot|restart) [(the|this|my)] [(machine|computer|system|server|box|pc)] in {age}", "(schedule|plan) a (reboot|restart) in {age}", "in {age} (reboot|restart) the (computer|machine|system|server)", "reboot after {age}"],
    tags="shutdown")

intent("reboot-at",
    run="sudo shutdown -r {time}",
    say=["(reboot|restart) [(the|this|my)] [(machine|computer|system|server|box|pc)] at {time}", "(schedule|plan) a (reboot|restart) (at|for) {time}", "at {time} (reboot|restart) the (computer|machine|system|server)"],
    tags="shutdown")

intent("shutdown-cancel",
    run="sudo shutdown -c",
    say=["(cancel|abort|stop) [(the|a|my)] [(scheduled|planned|pending)] (shutdown|reboot)", "(cancel|abort) shutting down", "don't shut down after all", "shutdown cancel"],
    tags="shutdown")

intent("suspend",
    run={"gnu": "systemctl suspend", "bsd": "pmset sleepnow"},
    say=["(suspend|put to sleep) [(the|this|my)] (machine|computer|laptop|system|pc)", "(send|put) (the|this|my) (computer|laptop|machine|pc) to sleep", "suspend [to ram]", "go to sleep mode", "(sleep|suspend) now"],
    tags="systemctl")

intent("hibernate",
    run="systemctl hibernate",
    say=["hibernate [(the|this|my)] [(machine|computer|laptop|system)]", "suspend to disk", "put (the|my) (computer|laptop|machine) in[to] hibernation", "save the session to disk and power off"],
    tags="systemctl")

intent("lock-screen",
    run="loginctl lock-session",
    say=["lock (the|my) (screen|session|desktop|computer)", "lock screen", "(activate|turn on) the screen lock"],
    tags="loginctl")

intent("reboot-required",
    run="cat /var/run/reboot-required",
    say=["?(is|does) (a reboot|a restart) (required|needed|necessary)", "?does (this|the) (machine|system|server) need (a reboot|a restart|to be rebooted|to reboot)", "check (if|whether) a (reboot|restart) is (required|needed|necessary)"],
    tags="cat", weight=.5)

intent("brightness",
    run="brightnessctl set {n}%",
    say=["(set|change) [the] [(screen|display)] brightness to {n} (percent|%)", "(set|make) [the] (screen|display) brightness {n} (percent|%)", "(dim|brighten) [the] (screen|display) to {n} (percent|%)"],
    tags="brightnessctl")

intent("volume-set",
    run={"gnu": "pactl set-sink-volume @DEFAULT_SINK@ {n}%", "bsd": "osascript -e 'set volume output volume {n}'"},
    say=["(set|change|turn) [the] [(sound|audio|speaker)] volume to {n} (percent|%)", "volume {n} (percent|%)", "make the (sound|volume|audio) {n} (percent|%)"],
    tags="pactl")

intent("volume-mute",
    run={"gnu": "pactl set-sink-mute @DEFAULT_SINK@ toggle", "bsd": "osascript -e 'set volume with output muted'"},
    say=["(mute|unmute|toggle mute of) [the] (sound|audio|volume|speakers|speaker)", "(turn|switch) [the] (sound|audio) off", "mute"],
    tags="pactl", weight=.5)

intent("xrandr",
    run="xrandr",
    say=["=[the] (screen resolutions|available resolutions|display modes|connected monitors|connected displays|screen resolution)", "?(which|what) (monitors|displays|screens) are connected", "?(what is|whats) my (screen|display) resolution", "list [the] (monitors|displays) and [their] (resolutions|modes)"],
    tags="xrandr")
