"""Values that people put into requests: large open sets, drawn at random.

Owns: what a {slot} of each kind looks like in a request, and how each of its forms is written in a command.
Refuses: an unknown kind or form (KeyError with the known ones).  Nothing here is a list of "the" values: names
are put together from words, separators, digits and suffixes, so that a model can only learn to copy them.

    draw("size", rng, {"find"}) -> Value(said="1.5 GB", forms={"raw": "1.5 GB", "find": "1536M", ...})

Units are binary (1 kB = 1 KiB = 1024 bytes), a month is 30 days, a year is 365.
"""
import re
import string

WORDS = """account admin agenda album alert alpha amber analysis anchor annual answer apple april archive arena
article asset atlas audio audit august autumn avatar backup badge balance banana banner base batch beacon beta
bill binary bird blog blue board book border bottle bottom box branch brand bread bridge brown budget bug build
bundle button cache cake calendar camera campaign candy canvas capital card cargo carpet cart castle catalog
center chain change chapter chart chat cherry chess child choice circle city class client clock cloud coast code
coffee color column comment common company config connection console contact content contract cookie copy core
corner cost counter country course cover credit crystal current customer daily dashboard data database december
delta demo deploy design desk detail device diagram dialog diary digest dinner direct disk display doctor document
dragon draft drawing dream driver dump east editor effect email employee engine entry error estimate event example
exam export fail failed failure family fatal feature february feedback field figure film filter final finance fire fish
flag flash flight floor flower folder font food forest form format forum fox frame friend fruit full function future
galaxy gallery game garden gate general ghost glass global gold grade graph green grid group guest guide guitar
hammer handler harbor header health heart hello helper hidden history holiday home honey horse hotel house icon
idea image import inbox index info input insurance invoice island item january job journal july june junk kernel key
kitchen label ladder lake language laptop large latest layout leaf league learn lecture legacy legal lemon lesson letter
level library light limit line link list live local lock login logo london lunch machine magic mail main manager manual
map march market master match media meeting member memo memory menu merge message meta metal metric middle milk minutes
mirror mobile model module monday money monitor month moon morning motor mountain mouse movie music name nature network
news night node north note notice november number object ocean october offer office old orange orchid order origin output
owner package page paint panel panic paper parent park party password patch patient payment pending people pepper person
phone photo picture pilot pixel plan planet plant player plugin pocket poem point policy poster power present price
print private process product profile program project proposal proxy public purple python quality query question queue
quick quote rabbit radio rain random rate raw reader receipt recipe record red refund region release remote rental report
request research reserve response result resume retry return review reward river road robot rocket room root rose route
router ruby runner safety salary sample sand saturday scale scan schedule schema school science scratch screen script
search season second secret section segment sensor september serial server service session setting shadow shape share
shell ship shop signal silver simple site sketch slide small snow socket song sound source south space spanish spare
speech sport spring square staff stage star start state static station status stock stone storage store storm story stream
street student studio style subject success sugar summary summer sunday supply support survey switch symbol system table
tablet target task tax team temp template terminal test text theme thread thumb ticket tiger time timeline timeout title
todo token tool topic total tower track trade train transfer travel tree trial trip truck tuesday tulip tunnel turtle
tutorial type uncle unit update upgrade upload user vacation valid value vector vendor version video view village vintage
violet visit voice wallet wallpaper warning water wave weather website wedding week weekly welcome west wheel white
widget wiki window winter wizard wolf wood word work worker world writer yellow yesterday zebra zero zone""".split()
GIVEN = """alice bob carol dave eve frank grace heidi ivan judy mallory oscar peggy trent victor wendy anna ben chris
diana emma felix george hannah igor jane john kate liam maria nina olga paul quinn rosa sam tom ursula vera will xena
yuki zoe ahmed amir chen wei li priya raj sofia lucas mateo ines jonas lars freya sven pierre claire marco giulia
deploy admin guest backup www-data postgres ubuntu jenkins root nobody mysql git""".split()
EXTS = """txt log md csv json xml yaml yml py js ts c h cpp go rs java rb php sh html css sql conf cfg ini toml pdf doc
docx xls xlsx ppt odt jpg jpeg png gif svg bmp webp mp3 mp4 wav flac ogg mkv avi mov zip tar gz bak tmp old swp o so
class jar war tsx jsx vue scss less lua pl r ipynb tex bib srt env lock pem key crt iso img deb rpm dat bin db sqlite
parquet proto kt swift scala hs ml vim patch diff out err pid cache heic tiff epub rst org""".split()
TEXT_EXTS = """txt txt txt log log csv csv json md py sh html xml yaml conf c js sql tsv ini css java rs go dat""".split()
ROOTS = """/var/log /etc /tmp /usr/local/bin /usr/share /home /opt /srv /var/www /var/www/html /var/lib /usr/lib /mnt
/media/usb /var/spool /usr/bin /boot /root /var/cache /etc/nginx /etc/ssh /proc /var/tmp /usr /var /dev/shm /data
/backup /mnt/data /usr/local /var/backups /etc/systemd/system /srv/ftp /home/alice /home/bob/projects""".split()
DIRS = """src docs build dist lib bin include tests test scripts assets images photos pictures music videos photos
projects project data logs backup backups config node_modules public static templates vendor tmp output
results reports website app api frontend backend server client tools examples packages models notebooks archive old
inbox drafts work music_library""".split()
PLAIN = """README Makefile LICENSE Dockerfile notes report data output results log input names list words TODO hosts
passwd access server error emails users config""".split()
ETC = """/etc/passwd /etc/hosts /etc/fstab /var/log/syslog /var/log/auth.log /etc/ssh/sshd_config /etc/nginx/nginx.conf
/var/log/nginx/access.log /var/log/apache2/error.log ~/.bashrc ~/.ssh/config ~/.profile ~/.vimrc /etc/resolv.conf
/etc/crontab /var/log/kern.log /tmp/out.txt /proc/cpuinfo /etc/environment /var/log/dpkg.log /etc/group""".split()
SERVICES = """nginx apache2 ssh sshd docker postgresql mysql mariadb redis redis-server cron cups bluetooth
NetworkManager fail2ban haproxy rabbitmq-server mongod grafana-server prometheus jenkins tomcat9 php8.2-fpm ufw
rsyslog systemd-resolved gdm3 lightdm smbd vsftpd bind9 memcached elasticsearch kibana node_exporter caddy
avahi-daemon chrony squid varnish tor wpa_supplicant containerd kubelet unbound dnsmasq postfix dovecot""".split()
PROCS = """firefox chrome chromium node python python3 java nginx ssh sshd mysqld postgres redis-server code slack
spotify vlc gimp bash zsh vim emacs docker dockerd ruby perl php apache2 gunicorn celery webpack cargo rustc gcc make
rsync ffmpeg thunderbird steam discord teams zoom obs blender mongod kubelet top htop tail sleep dropbox""".split()
PKGS = """vim htop curl wget git tmux nginx docker.io python3-pip nodejs npm gcc make cmake ffmpeg imagemagick jq tree
nmap net-tools build-essential openssh-server postgresql redis zsh fish neovim ripgrep fzf bat unzip p7zip-full gimp
vlc rsync ncdu sqlite3 libssl-dev python3-venv golang ruby php mysql-server apache2 certbot ufw fail2ban screen lsof
strace gdb valgrind clang shellcheck pandoc graphviz inkscape firefox-esr requests numpy pandas flask django express
react lodash eslint typescript pytest black""".split()
IMAGES = """nginx ubuntu debian alpine redis postgres mysql python node golang httpd busybox mongo rabbitmq mariadb
wordpress grafana/grafana prom/prometheus jenkins/jenkins traefik openjdk php ruby centos fedora""".split()
TLDS = "com org net io dev co.uk de fr edu gov local internal app cloud info".split()
NUMBERS = {w: i for i, w in enumerate("""zero one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen twenty""".split())}
NUMBERS.update({"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "a dozen": 12, "a hundred": 100, "hundred": 100,
                "twenty five": 25, "twenty-four": 24, "a thousand": 1000})
WORD_OF = {v: k for k, v in NUMBERS.items() if " " not in k and "-" not in k}
SEPS = {"comma": ",", "commas": ",", "a comma": ",", "tab": "\\t", "tabs": "\\t", "a tab": "\\t", "colon": ":", "colons": ":",
        "a colon": ":", "semicolon": ";", "semicolons": ";", "a semicolon": ";", "space": " ", "spaces": " ", "a space": " ",
        "pipe": "|", "a pipe": "|", "pipes": "|", "dash": "-", "dashes": "-", "slash": "/", "equals sign": "=", "underscore": "_"}
MONTHS = "january february march april may june july august september october november december".split()
PHRASES = """connection refused|out of memory|permission denied|not found|access denied|file not found|segmentation fault|
disk full|no such file|login failed|invalid argument|hello world|to do|fix me|null pointer|timed out|bad request|
internal server error|too many open files|stack trace|kernel panic|authentication failure|end of file|deprecated api""".replace("\n", "").split("|")
SENTENCES = """hello world|hello|done|backup finished|this is a test|export PATH=$HOME/bin:$PATH|nameserver 1.1.1.1|
alias ll='ls -l'|127.0.0.1 myhost|TODO: clean up|it works!|good morning|# generated, do not edit|a=1; b=2|100% done|
deploy complete|see you later|don't panic|name,age,city|*.log|node_modules/|max_connections = 100|Listen 8080|OK""".replace("\n", "").split("|")

#: what talk is about: for requests that are none
TOPICS = """france|germany|japan|brazil|paris|london|new york|rome|tokyo|egypt|mars|the moon|the sun|the earth|jupiter|africa|australia|napoleon|shakespeare|einstein|mozart|beethoven|
picasso|cleopatra|elvis|the beatles|taylor swift|obama|lincoln|caesar|gandhi|darwin|newton|tolstoy|the titanic|the eiffel tower|the mona lisa|hamlet|star wars|harry potter|the lord of the rings|
the second world war|the french revolution|the cold war|democracy|capitalism|communism|philosophy|religion|physics|chemistry|biology|mathematics|geography|astronomy|psychology|economics|poetry|
love|friendship|happiness|death|freedom|justice|hope|loneliness|marriage|childhood|autumn|spring|winter|summer|the ocean|the sea|rain|snow|thunder|volcanoes|dinosaurs|dragons|unicorns|robots|
cats|dogs|horses|whales|penguins|elephants|tigers|spiders|butterflies|roses|trees|pizza|pasta|sushi|chocolate|cheese|coffee|tea|wine|beer|bananas|apples|potatoes|chicken soup|apple pie|lasagna|
football|soccer|tennis|basketball|chess|the olympics|the world cup|music|jazz|opera|dancing|painting|cooking|gardening|fishing|yoga|vitamins|cancer|the flu|covid|sleep|dreams|school|university|
my grandmother|my best friend|my mother|my dog|my cat|my boss|my neighbor|my wife|a lonely robot|a brave knight|a talking cat|a sad clown|the tax system|bitcoin|the stock market|tesla|google|apple|
artificial intelligence|time travel|black holes|quantum mechanics|relativity|evolution|climate change|global warming|black friday|christmas|halloween|my vacation|monday mornings|life""".replace("\n", "").split("|")

#: kind → (default form, the other forms)
FORMS = {"archive": ("raw", ("stem",)), "ext": ("bare", ("dot", "glob", "raw")), "size": ("find", ("bytes", "raw")),
         "age": ("days", ("minutes", "seconds", "raw")), "url": ("raw", ("base",)), "date": ("iso", ("raw",)),
         "time": ("hm", ("hour", "minute", "raw")), "sep": ("char", ("raw",)), "file": ("raw", ("stem", "base")),
         "dir": ("raw", ("base",)), "path": ("raw", ("stem", "base")), "csv": ("raw", ("stem", "base")), "json": ("raw", ("stem", "base")), "log": ("raw", ("stem", "base"))}


class Value:
    """One drawn value: `said` is its text in the request (without quotes), `quote` the quote around it or '',
    `forms` what it is in a command, `plain` true when it is a fixed expression such as "the current directory"."""

    def __init__(self, said, forms=None, quote="", before="", after=""):
        self.said, self.quote, self.before, self.after = said, quote, before, after
        self.forms = {"raw": said, **(forms or {})}
        self.start = self.end = -1   # span of said in the request, quotes outside

    def text(self, form):
        return self.forms[form]


def chance(rng, p):
    return rng.random() < p


def pseudo(rng):
    """A word that no dictionary has: syllables."""
    parts = [rng.choice("b c d f g h j k l m n p r s t v w z br cr dr fl gr kl pl st tr sh".split()) + rng.choice("aeiou") +
             rng.choice(["", "", "n", "r", "l", "s", "x", "m"]) for _ in range(rng.choice([1, 2, 2, 2, 3]))]
    return "".join(parts)


#: the words that the lifter leaves plain; data.py fills it.  Any of them may be a value, and must then be copied like one.
DICTIONARY = []


def word1(rng):
    r = rng.random()
    if r < .12 and DICTIONARY:
        return rng.choice(DICTIONARY)
    return rng.choice(WORDS) if r < .86 else pseudo(rng)


def digits(rng, n):
    return "".join(rng.choice(string.digits) for _ in range(n))


def join(rng, n=None):
    """A made-up name: words, separators, digits."""
    n = n or rng.choice([1, 1, 2, 2, 2, 3])
    sep = rng.choice("--__" + "." if n > 1 else "-_")
    parts = [word1(rng) for _ in range(n)]
    if chance(rng, .12):
        parts = [p.capitalize() for p in parts]
        sep = rng.choice(["", "", sep])
    name = sep.join(parts)
    if chance(rng, .28):
        name += rng.choice(["", sep, "-", "_"]) + rng.choice([digits(rng, 1), digits(rng, 2), str(rng.randint(1990, 2030)),
                                                              "v" + digits(rng, 1), rng.choice(["final", "old", "new", "copy", "bak", "draft"])])
    if chance(rng, .03):
        name = name.upper()
    return name


def name_spaced(rng):
    return " ".join(w.capitalize() if chance(rng, .4) else w for w in (word1(rng) for _ in range(rng.choice([2, 2, 3]))))


def quoted(rng, said, p=.08, forms=None, always=False):
    q = ""
    if always or " " in said or "'" in said or chance(rng, p):
        q = '"' if "'" in said or chance(rng, .55) else "'"
        if '"' in said:
            q = "'"
        if not always and " " not in said and chance(rng, .06):
            q = "`"
    return Value(said, forms, q)


def prefix_dir(rng, small=False):
    r = rng.random()
    if r < .22:
        return rng.choice(ROOTS) + "/" + (rng.choice(DIRS) + "/" if chance(rng, .3) else "")
    if r < .45:
        return "~/" + (rng.choice([*DIRS, "Downloads", "Documents", "Desktop"]) + "/" if chance(rng, .6) else "")
    if r < .55:
        return rng.choice(["./", "../"])
    if r < .9:
        return rng.choice(DIRS) + "/"
    return rng.choice(DIRS) + "/" + join(rng, 1) + "/"


def filename(rng, exts=TEXT_EXTS):
    if chance(rng, .10) and exts is TEXT_EXTS:
        return rng.choice(PLAIN)
    stem = join(rng) if chance(rng, .93) else name_spaced(rng)
    ext = rng.choice(exts)
    if chance(rng, .03):
        ext = ext.upper()
    return stem + "." + ext


def path_forms(p):
    base = p.rstrip("/").rsplit("/", 1)[-1] or p
    stem = p
    for end in (".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"):
        if base.endswith(end):
            stem = p[:-len(end)]
            break
    else:
        if "." in base[1:]:
            stem = p[:len(p) - (len(base) - base.rindex("."))]
    stem = stem.rstrip("/").rsplit("/", 1)[-1]   # without the directory, as lift_format() has it
    return {"stem": stem, "base": base}


def k_file(rng, want):
    r = rng.random()
    if r < .08 and want != {"base"}:
        p = rng.choice(ETC)
    else:
        p = filename(rng, TEXT_EXTS if chance(rng, .8) else EXTS)
        if chance(rng, .3) and want != {"base"}:   # a name to look for stands alone
            p = prefix_dir(rng) + p
    return quoted(rng, p, forms=path_forms(p))


#: what a command works on: (its beginning, endings that fit, endings that do not).  A drawn file gets one that fits, mostly.
FITTING = [(r"jq\b", "json", ""), (r"(cut -d ',|awk -F ',|sort -t ',|column -s ',)", "csv", "tsv json"), (r"(awk '|awk \"|sort (-[a-z]+ )*-k|column -t|cut -f|cut -d ' )", "txt log dat tsv", "csv"), (r"(convert|mogrify|identify|exiftool) ", "jpg png jpeg gif webp", ""),
           (r"ff(mpeg|probe|play) ", "mp4 mkv avi mov mp3 wav flac webm", ""), (r"python3? ", "py", "sh js"), (r"(bash|sh|shellcheck|shfmt) ", "sh", "py"), (r"node ", "js", "py"), (r"(gcc|cc) ", "c", "py"), (r"(g\+\+) ", "cpp cc", ""),
           (r"(pdf\w+|qpdf) ", "pdf", ""), (r"(pandoc|glow) ", "md docx html", ""), (r"(xmllint) ", "xml", ""), (r"(yq) ", "yaml yml", ""), (r"(javac) ", "java", ""), (r"(rustc) ", "rs", ""), (r"(sqlite3) ", "db sqlite", ""), (r"(perl) ", "pl", ""), (r"(ruby) ", "rb", ""),
           (r"(tail -[fF]) ", "log", ""), (r"(openssl x509) ", "pem crt", ""), (r"(dos2unix|unix2dos|fmt|fold|aspell) ", "txt", "")]


def fitting(v, command, rng):
    """A file whose ending goes with the command that it is drawn for."""
    m = re.match(r"(.*?[^/.])\.([A-Za-z0-9]+)\Z", v.said)
    if not m or v.said.startswith("/etc/"):
        return v
    for head, good, bad in FITTING:
        if re.search(r"(^|[|;&] ?|sudo )" + head, command):
            if (rng.random() < .75 or m.group(2).lower() in bad.split()) and m.group(2).lower() not in good.split():
                said = m.group(1) + "." + rng.choice(good.split())
                return Value(said, path_forms(said), v.quote, v.before, v.after)
            return v
    return v


def k_csv(rng, want):
    return _ended(rng, "csv")


def k_json(rng, want):
    return _ended(rng, "json")


KEYS = """name id price email age city country status total amount date title type url version user score count quantity category address phone created_at updated_at first_name last_name username
    product salary region year month level message timestamp host ip port path size color state zip language rating author description enabled active role department gender weight height brand model stock
    order_id user_id customer company temperature latitude longitude currency discount tax balance grade subject duration error code label key value""".split()


def k_key(rng, want):
    """A field of a json object, a column's name in a csv."""
    r = rng.random()
    said = rng.choice(KEYS) if r < .6 else word1(rng) if r < .85 else join(rng, 2).replace("-", "_").replace(".", "_").lower()
    return quoted(rng, said, .12)


def k_log(rng, want):
    r = rng.random()
    if r < .25:
        p = rng.choice("/var/log/syslog /var/log/auth.log /var/log/nginx/access.log /var/log/nginx/error.log /var/log/apache2/access.log access.log error.log /var/log/kern.log server.log app.log".split())
        return Value(p, path_forms(p))
    return _ended(rng, "log")


def _ended(rng, end):
    p = (join(rng) if chance(rng, .6) else word1(rng)) + "." + end
    if chance(rng, .2):
        p = prefix_dir(rng) + p
    return quoted(rng, p, forms=path_forms(p))


def k_dir(rng, want):
    r = rng.random()
    if r < .3:
        p = rng.choice(ROOTS)
        if chance(rng, .3) and p != "/proc":
            p += "/" + (rng.choice(DIRS) if chance(rng, .5) else join(rng, 1))
    elif r < .62:
        p = rng.choice(DIRS) if chance(rng, .55) else join(rng)
        if chance(rng, .2):
            p += "/"
    elif r < .68:
        p = name_spaced(rng)
        if chance(rng, .3):
            p = "~/" + p
    elif r < .97:
        p = prefix_dir(rng) + (join(rng, rng.choice([1, 1, 2])) if chance(rng, .5) else "")
        if p in ("./", "../", "~/"):
            p = p[:-1] if chance(rng, .5) and p != "./" else p + rng.choice(DIRS)
        elif chance(rng, .6):
            p = p.rstrip("/")
    else:
        p = rng.choice(["/", "~", "..", "/home", "~/Downloads", "~/Documents", "~/Desktop"])
    return quoted(rng, p, forms=path_forms(p))


def k_path(rng, want):
    return k_file(rng, want) if chance(rng, .6) else k_dir(rng, want)


def k_archive(rng, want):
    stem = join(rng) if chance(rng, .95) else name_spaced(rng)
    if want == {""}:   # the command writes the ending itself
        return quoted(rng, stem, forms=path_forms(stem))
    p = stem + rng.choice(want and sorted(w for w in want if w.startswith(".")) or
                          [".tar.gz", ".tar.gz", ".zip", ".tgz", ".tar", ".tar.bz2", ".tar.xz", ".gz", ".7z", ".zip"])
    if chance(rng, .2):
        p = prefix_dir(rng) + p
    return quoted(rng, p, forms=path_forms(p))


def k_glob(rng, want):
    e = rng.choice(EXTS)
    g = rng.choice(["*.%s" % e] * 5 + ["%s*" % word1(rng), "*%s*" % word1(rng), "%s-*" % word1(rng), "%s_*.%s" % (word1(rng), e),
                    "*_%s.%s" % (word1(rng), e), "%s.*" % word1(rng), "*.%s~" % e, "*-%s" % digits(rng, 2), "%s?.%s" % (word1(rng), e),
                    "%s[0-9]*.%s" % (word1(rng), e), ".*.swp", "%s*.%s" % (join(rng, 1), e), "*.%s.%s" % (word1(rng), e)])
    return quoted(rng, g, .25)


def k_ext(rng, want):
    e = rng.choice(EXTS)
    if chance(rng, .06):
        e = pseudo(rng)[:4]
    r = rng.random()
    said = "." + e if r < .45 else (e.upper() if r < .55 and len(e) < 5 else e)
    bare = said.lstrip(".")
    if said == e.upper():
        bare = e
    return Value(said, {"bare": bare, "dot": "." + bare, "glob": "*." + bare}, "")


def number(rng, n, p=.18):
    if n in WORD_OF and chance(rng, p):
        return WORD_OF[n]
    return str(n)


def some_n(rng):
    r = rng.random()
    if r < .45:
        return rng.choice([1, 2, 3, 5, 10, 20, 50, 100])
    if r < .8:
        return rng.randint(1, 50)
    if r < .95:
        return rng.randint(2, 500)
    return rng.randint(100, 100000)


def k_n(rng, want):
    n = some_n(rng)
    if n == 12 and chance(rng, .4):
        return Value("a dozen", {"raw": "12"})
    if n == 100 and chance(rng, .05):
        return Value("a hundred", {"raw": "100"})
    return Value(number(rng, n), {"raw": str(n)})


UNITS = [("b", 0, ["b", " bytes", "bytes", " byte"]), ("k", 1, ["k", "K", "kb", "KB", "kB", "KiB", " kb", " KB", " kilobytes", " kilobyte", " k"]),
         ("M", 2, ["M", "m", "mb", "MB", "Mb", "MiB", " mb", " MB", " megabytes", " megabyte", " megs", " meg", " M", " MiB", "megs"]),
         ("G", 3, ["G", "g", "gb", "GB", "Gb", "GiB", " gb", " GB", " gigabytes", " gigabyte", " gigs", " gig", " G", "gig"]),
         ("T", 4, ["T", "tb", "TB", " TB", " terabytes", " tb"])]


def size_forms(num, power, unit):
    """num as text, e.g. '1.5'; find's units are c k M G, and it has no fractions."""
    whole = "." not in num
    size = float(num) * 1024 ** power
    if power == 4:
        find = "%dG" % round(float(num) * 1024)
    elif power == 0:
        find = "%dc" % int(float(num))
    elif whole:
        find = num + unit
    else:
        find = "%d%s" % (round(float(num) * 1024), "ckMGT"[power - 1])
    return {"find": find, "bytes": "%d" % round(size)}


def k_size(rng, want):
    unit, power, spellings = rng.choices(UNITS, [3, 18, 50, 26, 3])[0]
    n = rng.choice([1, 2, 5, 10, 20, 50, 100, 200, 250, 500, 512, 700, 1, 10, 100]) if chance(rng, .6) else rng.randint(1, 999)
    if power >= 3 and chance(rng, .7):
        n = rng.randint(1, 20)
    num = str(n)
    if power >= 2 and chance(rng, .1):
        num = "%d.%d" % (rng.randint(0, 9), rng.choice([5, 5, 2, 7, 1]))
    spell = rng.choice(spellings)
    said = num + spell
    if spell.startswith(" ") and num == str(n):
        if n in WORD_OF and chance(rng, .25):
            said = WORD_OF[n] + spell
        elif n == 1 and len(spell) > 3 and chance(rng, .4):
            said = "a" + spell.rstrip("s")
        elif n == 100 and chance(rng, .1):
            said = "a hundred" + spell
    if n == 1 and num == "1":
        said = said.replace("bytes", "byte").replace("megs", "meg").replace("gigs", "gig")
    return Value(said, size_forms(num, power, unit))


SPANS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}
SHORT = {"second": ["s", "sec", " sec", " secs"], "minute": ["min", " min", " mins", "mins"], "hour": ["h", " hrs", " hr", "hrs"],
         "day": ["d"], "week": ["w", " wk", " wks"], "month": [" months"], "year": ["y", " yr", " yrs"]}


def k_age(rng, want):
    want = want or {"days"}
    if want <= {"days"}:
        unit = rng.choice("day day day day week week week month month year hour".split())
    elif want <= {"minutes"}:
        unit = rng.choice("minute minute minute hour hour hour".split())
    elif want <= {"seconds"}:
        unit = rng.choice("second second second minute minute hour".split())
    else:
        unit = rng.choice("minute hour day week".split())
    most = {"second": 120, "minute": 120, "hour": 48, "day": 120, "week": 12, "month": 24, "year": 10}[unit]
    n = rng.choice([1, 2, 3, 5, 7, 10, 15, 24, 30, 60, 90])
    if n > most or chance(rng, .3):
        n = rng.randint(1, most)
    if unit == "hour" and want <= {"days"}:
        n = rng.choice([24, 48, 72])
    elif unit == "hour" and want <= {"minutes"} and n % 24 == 0:
        n = 12   # a whole number of days is said in days
    plural = unit + ("" if n == 1 else "s")
    r = rng.random()
    if n == 1 and r < .5:
        said = ("an " if unit == "hour" else "a ") + unit
    elif r < .14:
        said = str(n) + rng.choice(SHORT[unit])
    elif r < .18:
        said = "%d-%s" % (n, unit)
        said = "%d %s" % (n, plural)
    else:
        said = number(rng, n, .3) + " " + plural
    sec = n * SPANS[unit]
    return Value(said, {"seconds": str(sec), "minutes": str(sec // 60), "days": str(sec // 86400)})


CODES = """TODO FIXME ERROR WARN error warning exception null main import timeout password Failed 404 500 GET POST root
localhost DEBUG debug class def return deprecated secret api_key Traceback NULL undefined panic refused SELECT INSERT
config.yaml print console.log password123 user_id foo bar baz foobar test admin nginx -v --help a.b.c $HOME x=1 foo() main( [error] 10% #include
<div> std::vector $PATH user@host C++ hello! ^root end$ fo* \\d+ key=value &amp;""".split()


def k_word(rng, want):
    r = rng.random()
    if r < .34:
        return quoted(rng, rng.choice(DICTIONARY if r < .14 and DICTIONARY else WORDS), .3)
    if r < .62:
        w = rng.choice(CODES)
        odd = not w.replace("_", "").replace(".", "").isalnum()
        return quoted(rng, w, .75 if odd else .3)
    if r < .80:
        return quoted(rng, rng.choice(PHRASES) if chance(rng, .5) else " ".join(rng.choice(WORDS) for _ in range(rng.choice([2, 2, 3]))), always=True)
    if r < .92:
        w = join(rng)
        return quoted(rng, w, .3)
    w = pseudo(rng)
    return quoted(rng, rng.choice([w.upper(), w.capitalize(), w, w + digits(rng, 3)]), .3)


def k_name(rng, want):
    return quoted(rng, join(rng) if chance(rng, .92) else name_spaced(rng), .12)


def k_user(rng, want):
    u = rng.choice(GIVEN)
    r = rng.random()
    if r < .12:
        u += digits(rng, rng.choice([1, 2]))
    elif r < .22:
        u = rng.choice("abcdejmprst") + rng.choice(["smith", "jones", "garcia", "miller", "lee", "khan", "novak", "rossi", "meyer", "silva"])
    elif r < .27:
        u = u.split("-")[0] + rng.choice("._") + pseudo(rng)
    elif r < .33:
        u = pseudo(rng)
    return Value(u)


def k_group(rng, want):
    return Value(rng.choice("""developers staff admins www-data docker sudo users wheel audio video dev ops qa students teachers
        marketing sales finance editors team backup adm plugdev engineers research lab interns managers""".split()) if chance(rng, .75) else join(rng, 1))


def domain(rng):
    return (rng.choice(["", "", "", "www.", "api.", "mail.", "git.", "cdn."]) + (rng.choice(["example", "example", pseudo(rng), join(rng, 1).lower().replace("_", "-")])) +
            "." + rng.choice(TLDS))


def k_host(rng, want):
    r = rng.random()
    if r < .3:
        return Value(domain(rng))
    if r < .55:
        return Value(rng.choice("web db app server node build mail cache worker proxy host vm gpu nas backup jump".split()) + rng.choice(["", "-", ""]) +
                     rng.choice([digits(rng, 1), "0" + digits(rng, 1), digits(rng, 2)]))
    if r < .7:
        return Value(ip(rng))
    if r < .85:
        return Value(rng.choice("server webserver database bastion raspberrypi laptop desktop myserver staging production nas buildbox gateway router printer localhost".split()))
    return Value(rng.choice("google.com github.com example.com example.org 8.8.8.8 wikipedia.org debian.org".split()))


def k_proc(rng, want):
    return Value(rng.choice(PROCS) if chance(rng, .8) else rng.choice([pseudo(rng), join(rng)]))


COMMANDS = """make|make test|make install|make clean|npm test|npm start|npm run build|npm install|cargo build|cargo test|pytest|ls|ls -l|date|uptime|df -h|free -h|ps aux|git status|git pull|git fetch|git push|who|
    htop|top|backup|deploy|rsync|ffmpeg|python3 app.py|python3 main.py|node server.js|docker ps|docker compose up|sleep 60|du -sh|sync|curl localhost|ping localhost|go build|go test|mvn package|./configure|
    ./run.sh|./build.sh|./deploy.sh|./backup.sh|./start.sh|./test.sh|bash setup.sh|wc -l|nvidia-smi|sensors|ss -tlnp|echo hello|true""".replace("\n    ", "").replace("\n", "").split("|")


def k_cmd(rng, want):
    """A command that a request speaks of: "run make test every 5 minutes"."""
    c = rng.choice(COMMANDS) if chance(rng, .75) else "./" + join(rng, rng.choice([1, 2])) + rng.choice([".sh", ".py", ""])
    return Value(c)


def k_service(rng, want):
    return Value(rng.choice(SERVICES) if chance(rng, .82) else rng.choice([join(rng), "my-app", "myapp", pseudo(rng)]))


def k_pkg(rng, want):
    return Value(rng.choice(PKGS) if chance(rng, .85) else rng.choice(["lib" + pseudo(rng) + "-dev", "python3-" + pseudo(rng), pseudo(rng), join(rng)]))


def k_branch(rng, want):
    r = rng.random()
    if r < .3:
        return Value(rng.choice("main master develop dev staging release feature testing production hotfix gh-pages".split()))
    if r < .75:
        return Value(rng.choice("feature fix bugfix hotfix release chore user docs".split()) + "/" + join(rng).lower())
    return Value(rng.choice([join(rng).lower(), "fix-" + digits(rng, 3), "release-%s.%s" % (digits(rng, 1), digits(rng, 1)), "issue-" + digits(rng, 2)]))


def k_remote(rng, want):
    return Value(rng.choice("origin origin origin upstream fork backup github gitlab heroku mirror".split()))


def k_image(rng, want):
    i = rng.choice(IMAGES) if chance(rng, .7) else rng.choice(["my", "acme/", ""]) + join(rng, 1).lower()
    if chance(rng, .4):
        i += ":" + rng.choice(["latest", "latest", "1.%s" % digits(rng, 1), "%s.%s" % (rng.randint(1, 22), digits(rng, 1)), "alpine", "22.04", "3.11-slim", "dev", "v2"])
    return Value(i)


def k_container(rng, want):
    return Value(rng.choice("web db app redis postgres nginx api worker proxy my-app mysql cache".split()) + (rng.choice(["", "-1", "_1", "2"]))
                 if chance(rng, .6) else rng.choice([join(rng).lower(), "".join(rng.choice("0123456789abcdef") for _ in range(12))]))


def k_var(rng, want):
    return Value(rng.choice("PATH HOME EDITOR LANG JAVA_HOME DEBUG API_KEY NODE_ENV PORT DATABASE_URL PS1 GOPATH TOKEN".split())
                 if chance(rng, .5) else join(rng, rng.choice([1, 2])).upper().replace("-", "_").replace(".", "_"))


def k_column(rng, want):
    return k_small(rng, 9)


def k_small(rng, most):
    n = rng.randint(1, most)
    return Value(number(rng, n, .1), {"raw": str(n)})


def k_port(rng, want):
    return Value(str(rng.choice([80, 443, 22, 8080, 3000, 5000, 8000, 5432, 3306, 6379, 9000, 8443, 25, 53, 4200, 27017]) if chance(rng, .65) else rng.randint(1024, 65535)))


def k_pid(rng, want):
    return Value(str(rng.choice([rng.randint(100, 999), rng.randint(1000, 9999), rng.randint(10000, 99999)])))


def k_perm(rng, want):
    return Value(rng.choice("755 644 600 700 777 640 750 664 775 400 444 555 711 660 770".split()))


def k_line(rng, want):
    return Value(str(rng.choice([1, 2, 5, 10, 17, 42, 100]) if chance(rng, .3) else rng.randint(1, 2000)))


def k_url(rng, want):
    u = rng.choice(["https://", "https://", "https://", "http://", "ftp://"]) + domain(rng)
    if chance(rng, .15):
        u += ":" + rng.choice(["8080", "3000", "8443"])
    if chance(rng, .3):
        u += "/" + word1(rng)
    if chance(rng, .75) or "base" in (want or ()):
        u += "/" + join(rng) + "." + rng.choice("zip tar.gz html json txt pdf iso deb png jpg csv sh mp4 mp3 xml".split())
        if chance(rng, .06) and "base" not in (want or ()):
            u += "?" + word1(rng) + "=" + digits(rng, 2) + rng.choice(["", "&page=2"])
    base = u.split("//", 1)[1]
    base = base.rsplit("/", 1)[-1] if "/" in base else base
    return quoted(rng, u, .07, {"base": base})


def ip(rng):
    return rng.choice(["10.%d.%d.%d", "192.168.%d.%d", "172.16.%d.%d", "%d.%d.%d.%d"]).replace("%d", "{}").format(*[rng.randint(1, 254) for _ in range(4)])


def k_ip(rng, want):
    return Value(ip(rng) if chance(rng, .95) else "127.0.0.1")


def k_cidr(rng, want):
    n = rng.choice([8, 16, 24, 24, 24])
    parts = [rng.choice([10, 172, 192]), rng.randint(0, 254), rng.randint(0, 254), 0]
    parts[0:2] = [192, 168] if parts[0] == 192 else parts[0:2]
    for i in range(n // 8, 4):
        parts[i] = 0
    return Value(".".join(map(str, parts)) + "/%d" % n)


def k_email(rng, want):
    return Value(rng.choice(GIVEN) + rng.choice(["", "." + pseudo(rng), digits(rng, 2)]) + "@" + rng.choice(["example.com", "gmail.com", domain(rng)]))


def k_hash(rng, want):
    return Value("".join(rng.choice("0123456789abcdef") for _ in range(rng.choice([7, 7, 7, 8, 10, 40]))))


def k_tag(rng, want):
    return Value(rng.choice(["v%d.%d.%d", "v%d.%d", "%d.%d.%d", "release-%d.%d"]).replace("%d", "{}").format(*[rng.randint(0, 9) for _ in range(3)]))


def k_date(rng, want):
    y, m, d = rng.randint(2015, 2026), rng.randint(1, 12), rng.randint(1, 28)
    iso = "%04d-%02d-%02d" % (y, m, d)
    mon = MONTHS[m - 1]
    mon = rng.choice([mon, mon[:3]])
    mon = rng.choice([mon, mon.capitalize()])
    said = rng.choice([iso] * 6 + ["%s %d %d" % (mon, d, y), "%s %d, %d" % (mon, d, y), "%d %s %d" % (d, mon, y), iso.replace("-", "/")])
    return Value(said, {"iso": iso})


def k_time(rng, want):
    h, m = rng.randint(0, 23), rng.choice([0, 0, 0, 15, 30, 30, 45, rng.randint(0, 59)])
    hm = "%02d:%02d" % (h, m)
    h12, ap = (h - 1) % 12 + 1, "am" if h < 12 else "pm"
    said = rng.choice([hm, hm, "%d:%02d %s" % (h12, m, ap), "%d:%02d%s" % (h12, m, ap), "%d:%02d" % (h, m) if h else hm] +
                      (["%d%s" % (h12, ap), "%d %s" % (h12, ap), "%d%s" % (h12, ap)] if m == 0 else []))
    return Value(said, {"hm": hm, "hour": str(h), "minute": str(m)})


def k_sep(rng, want):
    if chance(rng, .3):
        c = rng.choice(",:;|/-=_")
        return Value(c, {"char": c}, rng.choice("\"'"))
    said = rng.choice(list(SEPS))
    return Value(said, {"char": SEPS[said]})


def k_text(rng, want):
    t = rng.choice(SENTENCES) if chance(rng, .5) else " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, 5)))
    return quoted(rng, t, always=True) if chance(rng, .93) or not t.isalnum() else Value(t)


def k_topic(rng, want):
    """What talk is about: in no command, so it has no form but its own."""
    r = rng.random()
    said = rng.choice(TOPICS) if r < .78 else rng.choice(WORDS) if r < .82 else rng.choice(GIVEN).capitalize() if r < .93 else pseudo(rng)
    return Value(said.title() if chance(rng, .15) else said)


def k_keys(rng, want):
    """Keys struck at random."""
    row = rng.choice(["asdfghjkl", "qwertyuiop", "zxcvbnm", "aoeuidhtns", string.ascii_lowercase])
    at = rng.randrange(len(row) - 4)
    said = rng.choice([row[at:at + rng.randint(3, 6)], "".join(rng.choice(row) for _ in range(rng.randint(3, 9))), pseudo(rng), "".join(rng.choice(row[:5]) for _ in range(rng.randint(4, 10)))])
    return Value(said + (digits(rng, rng.randint(1, 4)) if chance(rng, .1) else ""))


KINDS = {name[2:]: fn for name, fn in list(globals().items()) if name.startswith("k_") and name != "k_small"}


def kind_of(slot):
    return slot.rstrip("0123456789")


def default_form(slot):
    return FORMS.get(kind_of(slot), ("raw", ()))[0]


def known_forms(slot):
    first, rest = FORMS.get(kind_of(slot), ("raw", ()))
    return {first, "raw", *rest}


def draw(slot, rng, want=None):
    return KINDS[kind_of(slot)](rng, want)
