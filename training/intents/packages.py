"""Packages: apt, dpkg, dnf, pacman, brew, snap, flatpak; pip, npm, cargo, go, gem and virtual environments."""

from training.dsl import intent

intent("apt-install",
    run={"gnu": ["sudo apt install {pkg} {pkg2}", "sudo apt install {pkg}"], "bsd": ["brew install {pkg} {pkg2}", "brew install {pkg}"]},
    say=["install {pkg} [and {pkg2}]", "(install|apt install|apt-get install) [the] [(package|program|tool|software)] {pkg} [(with|using|via|from) apt]", "install [the] packages {pkg} and {pkg2}", "(get|set up) [the] (package|program|tool) {pkg} [on this (machine|system)]", "apt install {pkg} [and {pkg2}]", "add [the] (package|program|tool) {pkg} [to (the|this) system]", "i need {pkg} [installed]", "{pkg} is not installed, install it", "put {pkg} on this (machine|system|computer)", "get {pkg} (installed|from the repositories|with apt)"],
    tags="apt", weight=1.5)

intent("apt-install-y",
    run="sudo apt install -y {pkg}",
    say=["install {pkg} (without asking|without (questions|confirmation|prompting)|non-interactively|and say yes to everything|unattended|answering yes)", "apt install {pkg} (without asking|and assume yes|with yes|saying yes)"],
    tags="apt")

intent("apt-reinstall",
    run="sudo apt install --reinstall {pkg}",
    say=["reinstall [the] [(package|program)] {pkg}", "install {pkg} (again|once more|anew)", "apt reinstall {pkg}", "{pkg} is broken, reinstall it", "repair [the] [(package|installation of)] {pkg} by (reinstalling|installing) [it] [again]"],
    tags="apt")

intent("dpkg-i",
    run="sudo dpkg -i {file}",
    say=["install [the] [deb] [(file|package)] {file} (with|using|by) dpkg", "install [the] [(local|downloaded)] (deb|deb file|deb package|debian package|package file) {file}", "install [the] package (from|in) [the] file {file}", "install {file} [(which|that) i downloaded]", "dpkg install {file}", "dpkg -i {file}"],
    tags="dpkg")

intent("apt-remove",
    run={"gnu": "sudo apt remove {pkg}", "bsd": "brew uninstall {pkg}"},
    say=["(uninstall|remove) [the] [(package|program|tool|software)] {pkg} [(with apt|from (this|the) (system|machine|computer))]", "apt remove {pkg}", "uninstall {pkg}", "get rid of [the] [installed] (package|program) {pkg}", "take {pkg} off (this|the) (machine|system)", "i don't need {pkg} any more, (uninstall|remove) it", "deinstall {pkg}"],
    tags="apt", weight=1.3)

intent("apt-purge",
    run="sudo apt purge {pkg}",
    say=["purge [the] [package] {pkg}", "(remove|uninstall|delete) {pkg} (completely|and its (config|configuration|config files|configuration files)|with all [its] (config|configuration) [files]|including [its] configuration|entirely|with its settings)", "apt purge {pkg}", "completely (remove|uninstall) [the] [package] {pkg}", "(remove|uninstall) [the] package {pkg} without leaving config files"],
    tags="apt")

intent("apt-update",
    run={"gnu": "sudo apt update", "bsd": "brew update"},
    say=["(update|refresh|reload) [(the|my)] (package|apt|software) (lists|list|index|cache|sources|database)", "apt update", "(update|refresh) apt", "(fetch|get|download) the (latest|newest|current) package (lists|list|index)", "check for (new package versions|package updates)", "update the list of available packages"],
    tags="apt")

intent("apt-upgrade",
    run={"gnu": "sudo apt update && sudo apt upgrade", "bsd": "brew update && brew upgrade"},
    say=["(update|upgrade) [(the|my|this)] (system|machine|computer|server|ubuntu|debian|whole system|operating system)", "(update|upgrade) (all|all my|all the|every|all installed) (packages|package|software|programs)", "update and upgrade [(the system|everything|all packages|with apt|apt)]", "apt update and upgrade", "install (all|the|all available|available) updates", "bring (the|this) system up to date", "update everything", "install [the] latest (updates|versions of all packages)", "apt update upgrade"],
    tags="apt")

intent("apt-upgrade-only",
    run="sudo apt upgrade",
    say=["apt upgrade", "upgrade [the] [installed] packages (without updating the lists|with apt)"],
    tags="apt", weight=.6)

intent("apt-full-upgrade",
    run="sudo apt full-upgrade",
    say=["(do|run) a (full|dist) upgrade", "(full upgrade|dist upgrade|dist-upgrade|full-upgrade) [the system]", "apt (full upgrade|dist-upgrade|dist upgrade|full-upgrade)", "upgrade everything even if packages must be removed"],
    tags="apt")

intent("apt-upgrade-one",
    run={"gnu": "sudo apt install --only-upgrade {pkg}", "bsd": "brew upgrade {pkg}"},
    say=["(upgrade|update) (only|just) [the] [package] {pkg}", "(upgrade|update) [the] [package] {pkg} [to the (latest|newest) version]", "(upgrade|update) {pkg} (only|and nothing else|alone)", "get the (latest|newest) version of {pkg}", "bring {pkg} up to date", "apt upgrade (only|just) {pkg}"],
    tags="apt")

intent("apt-upgradable",
    run={"gnu": "apt list --upgradable", "bsd": "brew outdated"},
    say=["=[all] [the] (upgradable|upgradeable|outdated) packages", "?(which|what) (packages|updates) (can be upgraded|are outdated|are available|have updates|can be updated)", "?are there [any] updates [available] [(for this system|to install)]", "=[all] (available|pending) (updates|upgrades)", "check for (updates|available updates|upgrades)", "list [the] packages (with|that have) [available] (updates|upgrades)"],
    tags="apt")

intent("apt-search",
    run={"gnu": "apt search {word}", "bsd": "brew search {word}"},
    say=["search [for] [(a|the)] (package|packages|program|software) (named|called|for|about|matching|like) {word}", "search [(apt|the repositories|available packages|the package list)] for {word}", "apt search {word}", "find [(a|all)] [apt] (package|packages) (for|about|with|matching|named) {word}", "?(which|what) packages (are there|exist) (for|about|matching) {word}", "?is there [a|any] package (for|called|named) {word}", "look for [(a|an apt)] package[s] [(named|called|like)] {word}", "=packages (matching|for|about) {word}"],
    tags="apt")

intent("apt-cache-search",
    run="apt-cache search {word}",
    say=["apt-cache search {word}", "search [the] apt[-| ]cache for {word}", "(use|run) apt-cache to (search|look) for {word}"],
    tags="apt-cache")

intent("apt-show",
    run={"gnu": "apt show {pkg}", "bsd": "brew info {pkg}"},
    say=["=[the] (details|information|info|description|package info) (of|about|on|for) [the] [(package|apt package)] {pkg} [package]", "?what is [the] (package|program) {pkg} [(for|good for)]", "apt show {pkg}", "describe [the] package {pkg}", "=package (info|information|details) (of|about|for) {pkg}", "?how big is [the] package {pkg}"],
    tags="apt")

intent("apt-policy",
    run="apt policy {pkg}",
    say=["?(which|what) (version|versions) of {pkg} (is|are) (available|installed and available|installed|in the (repos|repositories))", "=[the] (available|installed and available|candidate|installed) version[s] of [the] [package] {pkg}", "apt policy {pkg}", "?from which (repo|repository|source) does [the] [package] {pkg} come", "?(what|which) version of {pkg} would be installed", "check [the] (installed|available|candidate) version of {pkg}"],
    tags="apt")

intent("apt-installed",
    run={"gnu": "apt list --installed", "bsd": "brew list"},
    say=["=[all] [the] installed packages", "?(which|what) packages (are installed|do i have [installed])", "list (all|the|every) [installed] [(apt|debian)] package[s] [installed] [(on this (system|machine))]", "=(all|everything) [that is] installed (with apt|on this (system|machine))", "=[the] list of installed (packages|software|programs)", "apt list installed"],
    tags="apt")

intent("apt-manual",
    run="apt-mark showmanual",
    say=["=[all] [the] (manually|explicitly) installed packages", "=[the] packages (i|that i) (installed myself|installed by hand|installed manually|explicitly installed)", "?(which|what) packages did i install [(myself|manually|by hand)]", "=packages that were not installed as dependencies"],
    tags="apt-mark")

intent("dpkg-l",
    run="dpkg -l",
    say=["=[all] [the] (packages|installed packages) (with|and) [their|the] (versions|version|descriptions|status)", "list [all] [the] packages (with|using|by|known to) dpkg", "dpkg list", "=installed packages and [their] versions"],
    tags="dpkg")

intent("dpkg-l-grep",
    run="dpkg -l | grep {word}",
    say=["=[all] [the] installed packages (with|whose name contains|containing|matching|named like|like) {word} [in [the|their] name]", "?(which|what) installed packages (match|contain|have|are about) {word}", "search [(the|my|all)] installed packages for {word}", "grep {word} in [the] installed packages", "find installed packages (matching|with|like|named) {word}"],
    tags="dpkg grep")

intent("dpkg-check",
    run={"gnu": "dpkg -s {pkg}", "bsd": "brew list {pkg}"},
    say=["?is [the] [package] {pkg} installed [(on this (system|machine))]", "check (if|whether) [the] [package] {pkg} is installed", "?do i have {pkg} [installed]", "=[the] (status|install status|installation status) of [the] package {pkg}", "?have i installed {pkg}", "see if {pkg} is [already] installed", "?(which|what) version of {pkg} (is installed|do i have)"],
    tags="dpkg")

intent("dpkg-count",
    run={"gnu": "dpkg -l | grep -c '^ii'", "bsd": "brew list | wc -l"},
    say=["count [(all|the)] installed packages", "?how many packages (are installed|do i have [installed]|does this system have)", "=[the] number of installed packages"],
    tags="dpkg count")

intent("dpkg-L",
    run={"gnu": "dpkg -L {pkg}", "bsd": "brew list {pkg}"},
    say=["=[all] [the] files (of|in|from|installed by|that belong to|belonging to) [the] [(installed )]package {pkg}", "?(which|what) files (does|did) [the] package {pkg} (install|contain|have)", "?where did [the] [package] {pkg} install its files", "=[the] file list of [the] package {pkg}", "=[the] contents of [the] installed package {pkg}", "dpkg list files of {pkg}"],
    tags="dpkg")

intent("dpkg-S",
    run="dpkg -S {file}",
    say=["?(which|what) package (owns|contains|provides|installed|does) [the] [file] {file} [(belong to|come from)]", "?(which|what) package (does|did) {file} (belong to|come from)", "=[the] package (that (owns|contains|provides|installed)|owning|containing|of) [the] [file] {file}", "find [out] [the|which] package (that (owns|contains)|owning|of|for) {file}", "?to which package does {file} belong", "?(who|what) installed {file}", "dpkg search {file}"],
    tags="dpkg")

intent("dpkg-deb-contents",
    run="dpkg -c {file}",
    say=["=[the] (contents|content|files) of [the] (deb|deb file|debian package|deb package) {file}", "?(what|which files) (is|are) in [the] (deb|deb file|deb package) {file}", "list [the] files in [the] (deb|deb file) {file}"],
    tags="dpkg")

intent("dpkg-deb-extract",
    run="dpkg -x {file} {dir}",
    say=["(extract|unpack) [the] (deb|deb file|debian package) {file} (into|to) {dir} [without installing [it]]"],
    tags="dpkg", weight=.5)

intent("dpkg-configure",
    run="sudo dpkg --configure -a",
    say=["(finish|complete|repair) [(an|the|all)] interrupted (package installation|dpkg|installation of packages)", "configure (all|the) (unpacked|half installed|half-installed|pending) packages", "dpkg was interrupted, fix it", "dpkg configure all"],
    tags="dpkg")

intent("dpkg-reconfigure",
    run="sudo dpkg-reconfigure {pkg}",
    say=["reconfigure [the] [package] {pkg}", "configure [the] package {pkg} again", "dpkg reconfigure {pkg}", "ask the (setup|install) questions of {pkg} again"],
    tags="dpkg-reconfigure")

intent("apt-fix",
    run="sudo apt --fix-broken install",
    say=["(fix|repair) [(the|my)] broken (packages|dependencies|apt|installation|package dependencies)", "apt fix broken", "(fix|resolve) unmet dependencies", "(some packages are|apt is) broken, (fix|repair) (it|them)"],
    tags="apt")

intent("apt-autoremove",
    run="sudo apt autoremove",
    say=["(remove|uninstall|delete|clean up) [(all|the)] (unused|orphaned|unneeded|no longer needed|unnecessary|old) (packages|dependencies)", "apt autoremove", "autoremove [(unused )?packages]".replace("[(unused )?packages]", "[packages]"), "(remove|uninstall) packages (nobody needs|that are no longer (needed|required))", "clean up (unused|old) packages", "get rid of (unused|unneeded|orphaned) (packages|dependencies)"],
    tags="apt")

intent("apt-clean",
    run={"gnu": "sudo apt clean", "bsd": "brew cleanup"},
    say=["(clear|clean|empty|delete) [the] (apt|package|downloaded package) cache", "apt clean", "(delete|remove) [(all|the)] (downloaded|cached) (package files|packages|deb files)", "free [the] space (used|taken) by the (apt|package) cache"],
    tags="apt")

intent("apt-hold",
    run="sudo apt-mark hold {pkg}",
    say=["(hold|pin|freeze) [the] [(package|version of)] {pkg} [(at|in) its current version]".replace("(at|in) its current version", "(at its current version|in its current version)"), "(prevent|stop|keep) [the] [package] {pkg} from being (upgraded|updated)", "(don't|do not|never) (upgrade|update) [the] [package] {pkg} [any more]", "exclude [the] [package] {pkg} from (updates|upgrades)", "put [the] package {pkg} on hold", "apt hold {pkg}", "keep [the] package {pkg} at its version"],
    tags="apt-mark")

intent("apt-unhold",
    run="sudo apt-mark unhold {pkg}",
    say=["(unhold|unpin|unfreeze) [the] [package] {pkg}", "(allow|let) [the] [package] {pkg} [to] be (upgraded|updated) again", "(remove|release|lift) the hold (on|from|of) [the] [package] {pkg}", "apt unhold {pkg}", "stop holding [back] [the] [package] {pkg}"],
    tags="apt-mark")

intent("apt-held",
    run="apt-mark showhold",
    say=["=[all] [the] (held|held back|pinned|frozen) packages", "?(which|what) packages (are (held|on hold|held back|pinned))", "=packages on hold", "list [the] packages [that are] (held|on hold)"],
    tags="apt-mark")

intent("apt-depends",
    run="apt-cache depends {pkg}",
    say=["=[the] dependencies of [the] package {pkg}", "?(what|which packages) does [the] package {pkg} (depend on|need|require)", "?what does {pkg} depend on", "apt depends {pkg}"],
    tags="apt-cache")

intent("apt-rdepends",
    run="apt-cache rdepends {pkg}",
    say=["=[the] reverse dependencies of [the] [package] {pkg}", "?(what|which packages) (depends|depend|need|require) [on] [the] [package] {pkg}", "=[the] packages that (depend on|need|require) {pkg}", "?who needs [the] package {pkg}"],
    tags="apt-cache")

intent("apt-download",
    run="apt download {pkg}",
    say=["download [the] (deb|deb file|package file|deb package) (of|for) {pkg} (without installing [it]|only|but (don't|do not) install [it])", "download [the] [package] {pkg} (without installing [it]|but don't install it)", "apt download {pkg}", "get [only] the deb [file] of {pkg}"],
    tags="apt")

intent("apt-source",
    run="apt source {pkg}",
    say=["(get|download|fetch) the source [code|package] of [the] [(debian|package)] {pkg}", "apt source {pkg}", "=[the] source package of {pkg}"],
    tags="apt")

intent("apt-history",
    run="cat /var/log/apt/history.log",
    say=["=[the] apt (history|log)", "?(what|which packages) (was|were|did i) (installed|upgraded|removed|install) (recently|lately|last)", "=[the] (package|apt) (installation|install|upgrade) history", "=recently installed packages"],
    tags="cat apt")

intent("apt-repos",
    run="grep -rh '^deb' /etc/apt/sources.list /etc/apt/sources.list.d",
    say=["=[all] [the] [(configured|enabled|active)] (apt sources|apt repositories|package sources|repositories|software sources)", "?(which|what) (repositories|apt sources|package sources|repos) (are|do i) (configured|enabled|active|use|have)", "list [all] [the] apt (repos|repositories|sources)"],
    tags="grep apt")

intent("apt-add-repo",
    run="sudo add-apt-repository {word}",
    say=["add [the] (ppa|apt repository|repository|apt repo) {word}", "add-apt-repository {word}", "(use|enable) [the] ppa {word}"],
    tags="add-apt-repository")

intent("apt-largest",
    run="dpkg-query -Wf '${{Installed-Size}}\\t${{Package}}\\n' | sort -rn | head -n {n}",
    say=["=[the] [top] {n} (largest|biggest) [installed] packages [by size]", "?which [{n}] [installed] packages (take|use|need) [up] the most [disk] space", "=[installed] packages (by|sorted by) [installed] size", "?(which|what) are the {n} (largest|biggest) packages"],
    default={"n": "10"},
    tags="dpkg-query sort")

for _tool, _word, _cmds in (
        ("dnf", "(dnf|fedora|on fedora)", {"install": "sudo dnf install {pkg}", "remove": "sudo dnf remove {pkg}", "search": "dnf search {word}", "upgrade": "sudo dnf upgrade", "list": "dnf list --installed", "info": "dnf info {pkg}", "owns": "dnf provides {file}"}),
        ("yum", "(yum|centos|on centos)", {"install": "sudo yum install {pkg}", "remove": "sudo yum remove {pkg}", "search": "yum search {word}", "upgrade": "sudo yum update", "list": "yum list installed", "info": "yum info {pkg}", "owns": "yum provides {file}"}),
        ("pacman", "(pacman|arch|arch linux)", {"install": "sudo pacman -S {pkg}", "remove": "sudo pacman -Rs {pkg}", "search": "pacman -Ss {word}", "upgrade": "sudo pacman -Syu", "list": "pacman -Q", "info": "pacman -Si {pkg}", "owns": "pacman -Qo {file}"}),
        ("zypper", "(zypper|suse|opensuse)", {"install": "sudo zypper install {pkg}", "remove": "sudo zypper remove {pkg}", "search": "zypper search {word}", "upgrade": "sudo zypper update", "list": "zypper search --installed-only", "info": "zypper info {pkg}"}),
        ("apk", "(apk|alpine|alpine linux)", {"install": "apk add {pkg}", "remove": "apk del {pkg}", "search": "apk search {word}", "upgrade": "apk upgrade", "list": "apk info", "info": "apk info {pkg}", "owns": "apk info --who-owns {file}"}),
        ("brew", "(brew|homebrew|with brew)", {"install": "brew install {pkg}", "remove": "brew uninstall {pkg}", "search": "brew search {word}", "upgrade": "brew update && brew upgrade", "list": "brew list", "info": "brew info {pkg}"}),
        ("snap", "(snap|the snap store)", {"install": "sudo snap install {pkg}", "remove": "sudo snap remove {pkg}", "search": "snap find {word}", "upgrade": "sudo snap refresh", "list": "snap list", "info": "snap info {pkg}"}),
        ("flatpak", "(flatpak|flathub)", {"install": "flatpak install flathub {pkg}", "remove": "flatpak uninstall {pkg}", "search": "flatpak search {word}", "upgrade": "flatpak update", "list": "flatpak list", "info": "flatpak info {pkg}"}),
        ):
    _w = _word.replace("on ", "").replace("with ", "").replace("the ", "")
    _say = {
        "install": ["install {pkg} (with|using|via|from|through|by) W", "W install {pkg}", "(use W to install|install) [the] [(package|program)] {pkg} (with|on|using) W", "add {pkg} (with|using|via) W", "get [the] package {pkg} (from|with|via) W"],
        "remove": ["(uninstall|remove) {pkg} (with|using|via|from|on) W", "W (remove|uninstall) {pkg}", "(uninstall|remove) [the] W package {pkg}", "get rid of [the] package {pkg} (with|on) W"],
        "search": ["search [(for|packages for)] {word} (with|using|in|on) W", "W search [for] {word}", "find [(a|all)] W package[s] (for|named|matching|like|about) {word}", "search W for {word}", "=W packages (matching|named|for) {word}"],
        "upgrade": ["(update|upgrade) (everything|all packages|the system|all) (with|using|via|on) W", "W (update|upgrade|update everything|upgrade all)", "(update|upgrade) all W (packages|software)", "update W packages"],
        "list": ["=[all] [the] (installed W packages|packages installed (with|by|via|from) W|W packages)", "W list [installed] [packages]", "?(which|what) packages (did i install|are installed) (with|by|via) W"],
        "info": ["=(info|information|details) (about|on|of) [the] W package {pkg}", "W (info|show) {pkg}", "describe [the] W package {pkg}", "=(info|details) (about|of) {pkg} (from|with|in) W"],
        "owns": ["?(which|what) W package (owns|contains|provides) {file}", "find [out] (which|what) package (owns|provides|contains) {file} (with|using|on) W", "W which package owns {file}"],
    }
    for _verb, _cmd in _cmds.items():
        intent(_tool + "-" + _verb, run=_cmd, say=[s.replace("W", _w) for s in _say[_verb]], tags=_tool, weight=.5)

intent("snap-versions", run="snap list {pkg}", say=["?is the snap {pkg} installed", "=[the] installed version of the snap {pkg}"], tags="snap", weight=.3)
intent("brew-services", run="brew services list", say=["=[all] [the] (brew services|services managed by brew|homebrew services)", "?which brew services are running", "brew services"], tags="brew", weight=.4)
intent("brew-services-start", run="brew services start {service}", say=["start [the] [service] {service} (with|using|via) brew", "brew services start {service}", "start [the] brew service {service}"], tags="brew", weight=.4)
intent("brew-services-stop", run="brew services stop {service}", say=["stop [the] [service] {service} (with|using|via) brew", "brew services stop {service}", "stop [the] brew service {service}"], tags="brew", weight=.4)

intent("command-exists",
    run="command -v {proc}",
    say=["?is the (command|program|tool) {proc} (available|on my path|in the path|there)", "check (if|whether) the (command|program|tool) {proc} (exists|is available|is in the path)", "test (if|whether) {proc} is (available|in the path)", "?does the command {proc} exist"],
    tags="command")

intent("proc-version",
    run="{proc} --version",
    say=["=[the] version of [(the program|the command)] {proc} [(installed here|that is installed)]", "?(what|which) version of [the (program|command|tool)] {proc} (do i have|is installed|is this|am i (using|running)) [here]", "={proc} version", "print [the] version [(number)] of {proc}", "check [the|my] {proc} version", "?how (new|old) is my {proc} [version]"],
    tags="version")
