"""Space that files take, and space that is left: du, df, mounts."""
from training.dsl import intent

UNDER = "[(in|under|inside|within|below|of) {dir}]"
IN = "[(in|inside|under|of) {dir}]"
DIRS = "(directories|folders|dirs|subdirectories|subfolders)"
DISK = "(disk|disks|drive|drives|partition|partitions|file systems|filesystems)"

intent("du-total",
    run="du -sh {dir}",
    say=[
        "=[the] [total] size of [the] (directory|folder|dir) {dir}",
        "=[the] total size of {dir}",
        "=[the] disk usage of {dir}",
        "=[the] (size|total size|disk usage) of (this|the current) (directory|folder|dir)",
        "?how (big|large) is [the] (directory|folder|dir) {dir}",
        "?how (big|large) is {dir}",
        "?how (big|large) is (this|the current) (directory|folder|dir)",
        "?how much (space|disk space|room|storage) (does|is) {dir} (use|take|take up|occupy|using|taking up)",
        "?how much (space|disk space|room) does (this|the current) (directory|folder) (use|take|take up|need)",
        "?what is the [total] size of [the] (directory|folder) {dir}",
        "?how many (megabytes|gigabytes|MB|GB) (is|does|are in) {dir} [take|have]",
        "du {dir}",
        "=(summary of|total) disk usage (of|for|in) {dir}",
        "=[the] space used by {dir}",
        "calculate the [total] size of [the] (folder|directory) {dir}",
        "measure {dir} (in size|including everything in it)",
    ],
    default={"dir": "."}, tags="du")

intent("du-depth1",
    run="du -h -d 1 {dir}",
    say=[
        "=[the] (size|sizes|disk usage) of (each|every|all|all the) (subdirectory|subfolder|folder|subdirectories|subfolders|folders|directory) " + IN,
        "=[the] disk usage (per|by|of each|for each) (subdirectory|subfolder|folder|directory) " + IN,
        "?how (big|large) (is each|are the) (subdirectory|subfolder|folder|subdirectories|subfolders|folders) (in|of) {dir}",
        "?how much (space|room|disk space) does each (subdirectory|subfolder|folder|directory) (use|take|take up|need) " + IN,
        "?which (folder|subfolder|directory) takes how much (space|room) " + IN,
        "=" + DIRS + " " + IN + " (with|and) their (size|sizes|disk usage)",
        "=[the] sizes of [the] " + DIRS + " " + IN,
        "=disk usage " + IN + " one level deep",
        "=[a] (breakdown|summary) of disk usage " + IN + " by (folder|directory|subdirectory|subfolder)",
        "du one level [deep] " + IN,
        "list [the] " + DIRS + " " + IN + " with [their] sizes",
        "du (per|by|for each) (subdirectory|folder|subfolder) " + IN,
    ],
    default={"dir": "."}, tags="du depth")

intent("du-depth-n",
    run="du -h -d {n} {dir}",
    say=[
        "=[the] disk usage " + IN + " (down to|up to|to a depth of|to depth) {n} (levels|level)",
        "=[the] (sizes|size) of " + DIRS + " " + IN + " (up to|down to|at most) {n} (levels|level) deep",
        "=disk usage {n} levels deep " + IN,
        "du (with|max|to) (depth|a depth of|max depth) {n} " + IN,
        "=directory sizes " + IN + " to a depth of {n}",
        "?how (big|large) are the " + DIRS + " " + IN + " , {n} levels (deep|down)",
        "=disk usage " + IN + " limited to {n} levels",
        "show directory sizes down to level {n} " + IN,
    ],
    default={"dir": "."}, tags="du depth", weight=.7)

intent("du-dirs-sorted",
    run="du -h -d 1 {dir} | sort -rh",
    say=[
        "=[the] " + DIRS + " " + IN + " (sorted|ordered|ranked) by (size|disk usage|the space they use)",
        "=[the] (sizes|size) of [the] " + DIRS + " " + IN + " (sorted|largest first|biggest first|in descending order|sorted descending)",
        "sort [the] " + DIRS + " " + IN + " by (size|disk usage)",
        "=disk usage (per|of each|by) (folder|subdirectory|directory|subfolder) " + IN + " (sorted|largest first|biggest first)",
        "?which (folders|directories|subfolders|subdirectories) " + IN + " (take|use|take up|occupy|are using) the most (space|disk space|room)",
        "?which (folders|directories) are [the] (largest|biggest) " + IN,
        "?what is (taking|using|eating) [up] [all] [the|my] (space|disk space|room) " + IN,
        "?whats (taking|using|eating) [up] [all] [the|my] (space|disk space) " + IN,
        "?where did [all] my disk space go " + IN,
        "rank [the] " + DIRS + " " + IN + " by size",
        "order [the] " + DIRS + " " + IN + " by [their] size , (largest|biggest) first",
        "du sorted by size " + IN,
    ],
    default={"dir": "."}, tags="du sort")

intent("du-largest-dirs",
    run="du -h {dir} | sort -rh | head -n {n}",
    say=[
        "=[the] {n} (largest|biggest|heaviest|fattest) " + DIRS + " " + UNDER,
        "=[the] (largest|biggest) {n} " + DIRS + " " + UNDER,
        "=[the] top {n} " + DIRS + " by (size|disk usage|space) " + UNDER,
        "=[the] top {n} (largest|biggest) " + DIRS + " " + UNDER,
        "find [the] {n} (largest|biggest) " + DIRS + " " + UNDER,
        "?which {n} " + DIRS + " " + UNDER + " (use|take|take up|occupy) the most (space|disk space|room)",
        "?what are the {n} (largest|biggest) " + DIRS + " " + UNDER,
        "=[the] {n} " + DIRS + " (using|taking up|that use|that take) the most (space|disk space) " + UNDER,
        "=[the] (largest|biggest) " + DIRS + " (under|below|anywhere under) {dir}",
        "=(big|huge|large) " + DIRS + " " + UNDER + " , top {n}",
        "list the {n} (largest|biggest) (folders|directories) " + UNDER + " with sizes",
    ],
    default={"dir": ".", "n": "10"}, tags="du sort head")

intent("du-items-sorted",
    run="du -sh {dir}/* | sort -rh",
    say=[
        "=[the] (files and (folders|directories)|items|entries|things) in {dir} (sorted|ordered|ranked) by (size|disk usage|space used)",
        "=[the] size of (everything|each item|every item|each entry|each file and folder) in {dir} (sorted|largest first|biggest first)",
        "sort (everything|all files and folders|files and folders|the items) in {dir} by size",
        "?what (takes|uses|is taking|is using) (up |)the most (space|room) in {dir} , files and folders",
        "?how (big|large) is (everything|each item|each thing) in {dir} , (largest|biggest) first",
        "=disk usage of (each|every) (file and folder|item|entry) in {dir} , (largest|biggest) first",
        "rank files and folders in {dir} by size",
        "list the biggest (things|items|files and folders) in {dir}",
        "=sizes of all files and (folders|directories) in {dir} sorted",
    ],
    tags="du sort")

intent("du-items-here",
    run="du -sh * | sort -rh",
    say=[
        "=[the] (files and (folders|directories)|items|entries|things) (here|in this folder|in the current directory) (sorted|ordered|ranked) by (size|disk usage|space used)",
        "=[the] size of (everything|each item|every item|each entry|each file and folder) here (sorted|largest first|biggest first)",
        "sort (everything|all files and folders|files and folders|the items) (here|in this directory) by size",
        "?what (takes|uses|is taking|is using) (up |)the most (space|room) here , files and folders",
        "?how (big|large) is (everything|each item|each thing) here , (largest|biggest) first",
        "=disk usage of (each|every) (file and folder|item|entry) here , (largest|biggest) first",
        "rank files and folders here by size",
        "list the biggest (things|items|files and folders) here",
        "=sizes of all files and (folders|directories) in the current directory sorted",
    ],
    tags="du sort", weight=.7)

intent("du-file",
    run="du -sh {file}",
    say=[
        "=[the] size of [the file] {file}",
        "=[the] file size of {file}",
        "?how (big|large) is [the file] {file}",
        "?what is the [file] size of {file}",
        "?whats the size of {file}",
        "?how much (space|disk space|room) does [the file] {file} (use|take|take up|need|occupy)",
        "=[the] disk usage of [the file] {file}",
        "?how many (megabytes|MB|kilobytes) (is|has) [the file] {file}",
        "get [the] (size|file size) of {file} (in human readable form|human readable|)",
        "check [the] size of [the file] {file}",
        "tell me how (big|large) {file} is",
        "du {file}",
    ],
    tags="du file")

intent("du-ext-total",
    run={"gnu": "find {dir} -type f -name '*.{ext}' -print0 | du -ch --files0-from=- | tail -n 1",
         "bsd": "find {dir} -type f -name '*.{ext}' -exec du -ch {{}} + | tail -n 1"},
    say=[
        "=[the] total size of [all] [the] {ext} files " + UNDER,
        "=[the] combined size of [all] {ext} files " + UNDER,
        "?how much (space|disk space|room) do [all] [the] {ext} files (use|take|take up|need|occupy) " + "[(in|under) {dir}]",
        "?how (big|large) are all [the] {ext} files (together|in total|combined) [(in|under) {dir}]",
        "?what is the total size of [all] [the] {ext} files " + UNDER,
        "(sum|add) up the (sizes|size) of [all] {ext} files " + UNDER,
        "=[the] sum of [the] sizes of [all] {ext} files " + UNDER,
        "=[the] disk usage of [all] {ext} files " + UNDER,
        "calculate [the] total size of [all] {ext} files " + UNDER,
        "=[the] space (used|taken|occupied) by [all] {ext} files " + UNDER,
    ],
    default={"dir": "."}, tags="find du total")

intent("du-apparent",
    run={"gnu": "du -sh --apparent-size {dir}", "bsd": "du -shA {dir}"},
    say=[
        "=[the] apparent size of {dir}",
        "=[the] (real|actual) (data|content) size of {dir} (not|rather than|instead of) [the] (disk usage|blocks)",
        "?how (big|large) is {dir} in apparent size",
        "?what is the apparent size of {dir}",
        "du {dir} with apparent size",
        "=[the] sum of file sizes in {dir} (not|instead of) [the] (disk usage|blocks used)",
        "=[the] logical size of [the] (directory|folder) {dir}",
        "measure apparent size of {dir}",
    ],
    tags="du apparent", weight=.5)

intent("du-bytes",
    run={"gnu": "du -sb {dir}"},
    say=[
        "=[the] [total] size of [the] (directory|folder|dir) {dir} in bytes",
        "=[the] exact size of [the] (directory|folder) {dir} [in bytes]",
        "?how many bytes (are in|does|is) [the] (directory|folder) {dir} [use|take]",
        "?how (big|large) is [the] (directory|folder) {dir} in bytes",
        "du {dir} in bytes",
        "=(directory|folder) size of {dir} in bytes",
        "=total bytes (in|of|used by) [the] (directory|folder) {dir}",
        "calculate the size of [the] (folder|directory) {dir} in bytes",
    ],
    tags="du bytes", weight=.6)

intent("du-two",
    run="du -sh {dir} {dir2}",
    say=[
        "=[the] [total] (size|sizes|disk usage) of {dir} and {dir2}",
        "compare the (size|sizes|disk usage) of {dir} and {dir2}",
        "?which is (bigger|larger) , {dir} or {dir2}",
        "?how (big|large) are {dir} and {dir2}",
        "?how much (space|disk space) do {dir} and {dir2} (use|take|take up)",
        "=[the] sizes of [the] (directories|folders) {dir} and {dir2}",
        "du {dir} and {dir2}",
        "?is {dir} (bigger|larger) than {dir2}",
        "=the space used by {dir} and by {dir2}",
    ],
    tags="du", weight=.7)

intent("du-exclude",
    run={"gnu": "du -sh --exclude='{name}' {dir}", "bsd": "du -sh -I '{name}' {dir}"},
    say=[
        "=[the] [total] size of {dir} (without|excluding|except|not counting|ignoring) {name}",
        "=[the] disk usage of {dir} (without|excluding|except|not counting|ignoring) {name}",
        "?how (big|large) is {dir} (without|excluding|not counting|ignoring) [the (folder|directory)] {name}",
        "?how much (space|disk space) does {dir} (use|take) (without|excluding|not counting|ignoring) {name}",
        "du {dir} (without|excluding|except) {name}",
        "calculate the size of {dir} (without|excluding|but ignore|but skip) {name}",
        "(excluding|ignoring|without) {name} , how big is {dir}",
        "size of {dir} minus [the (folder|directory)] {name}",
    ],
    tags="du exclude", weight=.6)

intent("du-all-files",
    run=["du -sh {dir}/* | sort -rh | head -n {n}", "du -sh * | sort -rh | head -n {n}"],
    say=[
        "=[the] {n} (largest|biggest) files and (directories|folders) " + UNDER,
        "=[the] {n} (largest|biggest) (items|entries|things) " + UNDER,
        "=[the] top {n} (largest|biggest) files and (folders|directories) " + UNDER,
        "find [the] {n} (largest|biggest) files and (folders|directories) " + UNDER,
        "?what are the {n} (largest|biggest) (things|items|files and folders|files and directories) " + UNDER,
        "?which {n} files (or|and) (folders|directories) " + UNDER + " use the most (space|disk space)",
        "=[the] {n} biggest space (users|hogs|consumers|eaters) " + UNDER,
        "=top {n} disk (usage|space) (hogs|consumers|eaters) " + UNDER,
    ],
    default={"n": "10"}, tags="du sort head")

# ---------------------------------------------------------------- df

intent("df",
    run="df -h",
    say=[
        "=[the] [free] disk space",
        "=[the] free (space|disk space|storage|room) [on [all] " + DISK + "]",
        "=[the] (available|remaining) (space|disk space|storage) [on [all] " + DISK + "]",
        "=[the] disk (usage|space|space usage) [of [all] [(mounted|my)] (file systems|filesystems|drives|disks|partitions)]",
        "?how much (space|disk space|storage|room) (is|do i have) (left|free|available) [on (my|the) (disk|drive|computer|machine)]",
        "?how much free (space|disk space|storage) (is there|do i have) [on (my|the) (disk|drive|computer|machine|system)]",
        "?how full (are|is) my (disks|disk|drives|drive|hard drive|partitions)",
        "?is (my|the) (disk|drive|hard drive|hard disk) full",
        "?am i (running out of|low on) (disk space|space|storage)",
        "check [the] (disk space|free space|disk usage|storage)",
        "df human readable",
        "=[the] (used and free|free and used|used and available) (space|disk space) [on [all] (file systems|disks|drives|partitions)]",
        "=usage of [all] [mounted] (file systems|filesystems)",
        "=space (left|available|free) on [all] (disks|drives|partitions|file systems)",
        "see how much (disk space|storage) is (left|free|used)",
    ],
    tags="df")

intent("df-dir",
    run="df -h {dir}",
    say=[
        "=[the] free (space|disk space) (on|in|under) {dir}",
        "=[the] (available|remaining) (space|disk space) (on|in) {dir}",
        "=[the] disk usage of the (file system|filesystem|partition|disk) (that holds|containing|of|under|where) {dir} [(is|lies)]",
        "?how much (space|disk space|room) is (left|free|available) (on|in|under) {dir}",
        "?how much free (space|disk space) (does|is on) the (partition|disk|file system) (of|with|holding) {dir} [have]",
        "?how full is the (disk|partition|file system|filesystem) (of|with|under|holding|containing) {dir}",
        "?which (file system|filesystem|partition|disk|device) (is {dir} on|contains {dir}|holds {dir})",
        "?on which (file system|filesystem|partition|disk|device) is {dir}",
        "check [the] free (space|disk space) (on|in) {dir}",
        "df {dir}",
        "=space (left|free|available) (on|in) {dir}",
    ],
    tags="df")

intent("df-i",
    run="df -i",
    say=[
        "=[the] (free|used|available) inodes [on [all] " + DISK + "]",
        "=[the] inode (usage|use|count|counts) [of [all] (file systems|filesystems|partitions|disks)]",
        "?how many inodes are (free|left|used|available)",
        "?how many inodes do i have (left|free)",
        "?am i (running out of|out of) inodes",
        "check [the] (inodes|inode usage|free inodes)",
        "df inodes",
        "=used and free inodes (per|of each|on each) (file system|filesystem|partition)",
        "see how many inodes are (left|used|free)",
        "?are there [any] inodes left",
    ],
    tags="df inode")

intent("df-t",
    run={"gnu": "df -hT", "bsd": "mount"},
    say=[
        "=[the] (file system|filesystem) types [(and|with) (disk usage|free space|usage|sizes)]",
        "=[the] disk (space|usage) (with|and|including) [the] (file system|filesystem) (type|types)",
        "=[the] type of (each|every) [mounted] (file system|filesystem|partition)",
        "?which (file system|filesystem) types (are mounted|do my disks have|do i use)",
        "?what (file system|filesystem) (types|type) (are|is) (mounted|in use|on my disks)",
        "df with [file system] types",
        "=free space (and|with) (file system|filesystem) type (per|of each) (partition|disk|mount)",
        "=[all] mounted (file systems|filesystems) with [their] type and (size|usage|free space)",
    ],
    tags="df type")

intent("df-local",
    run="df -hl",
    say=[
        "=[the] disk (space|usage) of local (file systems|filesystems|disks|drives) only",
        "=[the] free space on [only] [the] local (disks|drives|file systems|filesystems)",
        "=disk usage (without|excluding|ignoring) (network|remote) (file systems|drives|mounts|shares)",
        "df [only] (local|for local file systems)",
        "?how much space is (free|left) on [the] local (disks|drives)",
        "=free (space|disk space) (without|not counting|except) (network|remote) (mounts|drives|shares)",
        "=local (disk usage|disk space|free space)",
        "=only local file systems and their (usage|free space)",
    ],
    tags="df local", weight=.5)

intent("df-total",
    run={"gnu": "df -h --total | tail -n 1", "bsd": "df -h -c | tail -n 1"},
    say=[
        "=[the] total (disk space|space|disk usage|storage) (of|over|on|across) all (disks|drives|file systems|filesystems|partitions)",
        "=[the] sum of (free|used|all) (disk space|space) (over|of|on|across) all (disks|drives|file systems)",
        "?how much (disk space|space|storage) do i have (in total|altogether|overall)",
        "?what is the total (disk space|storage|capacity) of all (disks|file systems|drives)",
        "=grand total of [all] disk (usage|space)",
        "df (total|with a total|grand total)",
        "=overall disk (usage|space)",
        "add up the disk space of all file systems",
    ],
    tags="df total", weight=.6)

intent("df-root",
    run="df -h /",
    say=[
        "=[the] free (space|disk space) (on|of) the root (partition|file system|filesystem|disk|volume)",
        "?how much (space|disk space) is (left|free|available) on the (root|system) (partition|file system|filesystem|disk|drive)",
        "?how full is the (root|system) (partition|file system|filesystem|disk)",
        "=[the] (usage|disk usage) of the root (partition|file system|filesystem)",
        "=root (partition|file system|filesystem) (usage|free space)",
        "check [the] (free space on|usage of) the root (partition|file system)",
        "df root",
        "?is the root (partition|file system) full",
    ],
    tags="df")

intent("df-percent-over",
    run="df -h | awk 'NR > 1 && $5 + 0 > {n}'",
    say=[
        "=(file systems|filesystems|partitions|disks) (that are|) (more than|over|above) {n} (%|percent|per cent) (full|used)",
        "?which (file systems|filesystems|partitions|disks) are (more than|over|above) {n} (%|percent) (full|used)",
        "find (file systems|partitions|disks) (with|using) (more than|over) {n} (%|percent) (usage|of their space)",
        "=(disks|partitions|file systems) with (usage|use) (above|over|greater than) {n} (%|percent)",
        "list (partitions|file systems|disks) above {n} (%|percent) usage",
        "?is any (disk|partition|file system) (more than|over) {n} (%|percent) full",
        "check for (disks|partitions|file systems) over {n} (%|percent) full",
        "show me (file systems|partitions) fuller than {n} (%|percent)",
    ],
    tags="df awk", weight=.6)

intent("mount-list",
    run={"gnu": "findmnt", "bsd": "mount"},
    say=[
        "=[all] [the] (mounted file systems|mounted filesystems|mount points|mounts|mounted drives|mounted disks)",
        "?what is mounted [where|on this machine]",
        "?which (file systems|filesystems|disks|drives|partitions|devices) are mounted [and where]",
        "?where (are|is) (my|the) (disks|drives|partitions|disk) mounted",
        "list [all] (mounts|mount points|mounted file systems)",
        "=[a] tree of [all] (mount points|mounts|mounted file systems)",
        "findmnt",
        "see what is mounted [where]",
        "=current mounts",
        "=everything that is mounted",
    ],
    tags="findmnt mount")

intent("lsblk",
    run={"gnu": "lsblk", "bsd": "diskutil list"},
    say=[
        "=[all] [the] (block devices|disks and partitions|disks|hard drives|drives and partitions|drives)",
        "=[the] (partitions|disk partitions) [of [all] (disks|drives)]",
        "?which (disks|drives|hard drives|partitions) (are there|do i have|does this (machine|computer) have|are attached)",
        "?what (disks|drives|partitions) (are there|do i have|are attached|are connected)",
        "lsblk",
        "list [all] (disks|drives|block devices|partitions)",
        "=[all] (attached|connected|physical) (disks|drives|storage devices)",
        "=[a] tree of (disks and partitions|block devices)",
        "?is my (usb stick|usb drive|external drive|second disk) (recognized|detected|there)",
        "=(storage|block) devices (and|with) their sizes",
    ],
    tags="lsblk")

intent("lsblk-f",
    run={"gnu": "lsblk -f"},
    say=[
        "=[the] (uuids|uuid|labels) of [all] [the] (partitions|disks|drives|block devices)",
        "=[all] (partitions|disks|block devices) with [their] (file systems|filesystems|file system types|uuids|labels|file system and uuid)",
        "?which (file system|filesystem) (is on|does) each (partition|disk) [have]",
        "?what is the uuid of (my|the|each) (disk|partition|drive|partitions)",
        "lsblk with (file systems|filesystems|uuids|file system info)",
        "=file system (types|labels and uuids) of [all] (partitions|block devices)",
        "list (partitions|disks) and their (uuid|uuids|labels)",
        "=uuid and label of (each|every) partition",
    ],
    tags="lsblk uuid", weight=.7)

intent("mount-dev",
    run="mount {path} {dir}",
    say=[
        "mount {path} (at|on|to|in|under) {dir}",
        "mount [the] (device|partition|disk|drive|volume) {path} (at|on|to|in|under) {dir}",
        "attach {path} (at|to) [the mount point] {dir}",
        "(make|get) {path} (available|accessible) (at|under) {dir} by mounting it",
        "mount {path} [with] mount point {dir}",
        "mount the file system (on|of) {path} (at|to|under) {dir}",
        "use {dir} as [the] mount point for {path}",
        "connect the file system {path} at {dir}",
    ],
    tags="mount", weight=.6)

intent("mount-iso",
    run="mount -o loop {file} {dir}",
    say=[
        "mount [the] (iso|iso image|iso file|image|disk image|image file) {file} (at|on|to|in|under) {dir}",
        "loop mount {file} (at|on|to|under) {dir}",
        "(open|attach) [the] (iso|disk image) {file} (at|under) {dir}",
        "mount {file} as a loop device (at|on) {dir}",
        "mount [the] image {file} so that its files are (at|under|in) {dir}",
        "make the (contents|files) of [the] (iso|image) {file} available (at|under|in) {dir}",
        "mount an iso , {file} , (at|on) {dir}",
        "use {dir} as mount point for [the] (iso|image) {file}",
    ],
    tags="mount iso", weight=.6)

intent("umount",
    run="umount {dir}",
    say=[
        "unmount {dir}",
        "umount {dir}",
        "(detach|disconnect|release|eject) [the] (file system|filesystem|disk|drive|mount|volume) (at|mounted at|mounted on|under) {dir}",
        "unmount [the] (disk|drive|file system|partition|usb stick|usb drive) (at|mounted at|mounted on|under) {dir}",
        "unmount (what is|whatever is) mounted (at|on|under) {dir}",
        "dismount {dir}",
        "stop {dir} from being mounted",
        "safely (remove|unmount|eject) [the] drive (at|under) {dir}",
        "remove the mount (at|on|under) {dir}",
    ],
    tags="umount")

intent("sync",
    run="sync",
    say=[
        "(flush|write) [all] [the] (buffers|cached writes|disk buffers|caches|pending writes) (to disk|to the disks)",
        "sync [the] (disks|disk|file systems|filesystems)",
        "make sure (everything|all data) is written to disk",
        "force (pending|cached) writes to disk",
        "flush (file system|filesystem|disk) (buffers|caches)",
        "write out all (unsaved buffers|dirty pages|cached data) to disk",
        "sync",
        "commit [all] cached data to [the] disk",
    ],
    tags="sync", weight=.6)
