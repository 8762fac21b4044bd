/* Owns the recognition of places: normalising of paths and their classes on Linux (Filesystem Hierarchy
 * Standard 3.0, hier(7)) and macOS (hier(7) of Darwin). Reads no file: a symbolic link is not followed. */
#include "safety/path.h"

enum { COMPONENTS_MAX = 64 };

const char *path_place_text(enum place place)
{
    static const char *const texts[PLACE_COUNT] = {
#define PLACE_TEXT(name, text) text,
        PLACE_LIST(PLACE_TEXT)
#undef PLACE_TEXT
    };
    return texts[place];
}

/* /proc/self/root/x is /x, /private/etc is /etc on macOS, and the like. */
static struct slice strip_alias(struct slice p)
{
    static const char *const roots[] = {"/proc/self/root", "/proc/1/root", "/proc/thread-self/root",
                                        "/System/Volumes/Data"};
    for (size_t k = 0; k < sizeof roots / sizeof *roots; k++) {
        struct slice root = slice_from_cstr(roots[k]);
        if (slice_starts_with(p, root) && (p.n == root.n || p.p[root.n] == '/'))
            return p.n == root.n ? SLICE_LIT("/") : slice_sub(p, root.n, p.n);
    }
    static const char *const private[] = {"/private/etc", "/private/var", "/private/tmp"};
    for (size_t k = 0; k < sizeof private / sizeof *private; k++)
        if (slice_starts_with(p, slice_from_cstr(private[k]))) return slice_sub(p, strlen("/private"), p.n);
    return p;
}

static size_t fold(char *text, size_t n, char *out)
{
    size_t at = 0;
    for (size_t i = 0; i < n;) {
        while (i < n && text[i] == '/') i++;
        size_t end = i;
        while (end < n && text[end] != '/') end++;
        size_t length = end - i;
        if (length == 0 || (length == 1 && text[i] == '.')) {
        } else if (length == 2 && text[i] == '.' && text[i + 1] == '.') {
            while (at > 0 && out[at - 1] != '/') at--;
            if (at > 0) at--;
        } else {
            out[at++] = '/';
            memcpy(out + at, text + i, length);
            at += length;
        }
        i = end;
    }
    if (at == 0) out[at++] = '/';
    return at;
}

/* A path through a symbolic link that this line made: where it leads. The link itself is only meant by its name
 * without a slash behind it. */
static struct slice follow_link(struct judge *j, struct slice p, bool slash)
{
    unsigned looked = 0;
    for (const struct definition *d = j->definitions; d && looked < 64; d = d->next, looked++) {
        if (d->kind != DEFINITION_LINK || !slice_starts_with(p, d->name)) continue;
        if (p.n == d->name.n ? !slash : p.p[d->name.n] != '/') continue;
        struct slice rest = slice_sub(p, d->name.n, p.n), to = d->flow.text;
        if (to.n == 1) return rest.n ? rest : to;
        return text_join(j, to, rest);
    }
    return p;
}

static struct slice normalise(struct judge *j, struct slice text)
{
    if (text.n >= 7 && memcmp(text.p, "file://", 7) == 0) text = slice_sub(text, 7, text.n);
    if (!text.n || is_unknown(text.p[0]) || text.n > 4096) return text;
    if (text.p[0] != '/') {
        if (!j->cwd.n || j->cwd.p[0] != '/') return text_join(j, SLICE_LIT("\x01/"), text);
        text = text_join(j, text_join(j, j->cwd, SLICE_LIT("/")), text);
    }
    char *copy = arena_alloc(j->arena, 2 * text.n + 4);
    if (!copy) {
        judge_no_memory(j);
        return SLICE_LIT("\x01");
    }
    memcpy(copy, text.p, text.n);
    char *out = copy + text.n + 1;
    j->steps += (unsigned)(text.n / 64);
    struct slice p = strip_alias(slice_from(out, fold(copy, text.n, out)));
    if (!j->has_links) return p;
    return follow_link(j, p, text.p[text.n - 1] == '/');
}

/* What is known of this path in this state; looked at now when nothing is. */
static struct path_memo *remember(struct judge *j, struct slice text)
{
    const unsigned mix = text.n ? (unsigned)text.n * 7 + (unsigned char)text.p[text.n - 1] * 5u +
                                      (unsigned char)text.p[text.n / 2]
                                : 0;
    struct path_memo *m = &j->paths[mix % (sizeof j->paths / sizeof *j->paths)];
    if (!(m->known && m->cwd.p == j->cwd.p && m->cwd.n == j->cwd.n && m->definitions == j->definitions &&
          m->has_links == j->has_links && slice_equal(m->text, text)))
        *m = (struct path_memo){.text = text_copy(j, text),
                                .cwd = j->cwd,
                                .normal = normalise(j, text),
                                .definitions = j->definitions,
                                .has_links = j->has_links,
                                .known = true};
    return m;
}

struct slice path_normalise(struct judge *j, struct slice text) { return remember(j, text)->normal; }

/* The components of a normal path. */
struct parts {
    struct slice v[COMPONENTS_MAX];
    size_t n;
};

static void split(struct slice p, struct parts *parts)
{
    parts->n = 0;
    for (size_t i = 1; i < p.n && parts->n < COMPONENTS_MAX;) {
        size_t end = i;
        while (end < p.n && p.p[end] != '/') end++;
        parts->v[parts->n++] = slice_sub(p, i, end);
        i = end + 1;
    }
}

/* Could this component be one of the names (separated by blanks)? */
static bool one_of(struct slice part, const char *names)
{
    const bool exact = text_exact(part);
    for (;; names++) {
        size_t same = 0, n;
        while (same < part.n && names[same] == part.p[same] && names[same] != ' ') same++;
        for (n = same; names[n] && names[n] != ' ';) n++;
        char name[40];
        if (exact && same == n && n == part.n) return true;
        if (!exact && n < sizeof name) {
            memcpy(name, names, n);
            name[n] = '\0';
            if (text_matches(part, name)) return true;
        }
        names += n;
        if (!*names) return false;
    }
}

/* Nothing but globs (and dots): all that a directory holds. */
static bool is_everything(struct slice part)
{
    bool glob = false;
    for (size_t i = 0; i < part.n; i++) {
        if (part.p[i] == HOLE_GLOB || is_unknown(part.p[i]))
            glob = true;
        else if (part.p[i] != '.' && part.p[i] != HOLE_CHAR)
            return false;
    }
    return glob;
}

static bool begins(struct slice part, const char *prefix)
{
    return slice_starts_with(part, slice_from_cstr(prefix));
}
static bool ends(struct slice part, const char *suffix)
{
    return slice_ends_with(part, slice_from_cstr(suffix));
}

static enum place device_place(const struct parts *c)
{
    static const char *const disks[] = {"sd",    "hd",   "vd",   "xvd",    "nvme",   "mmcblk",
                                        "md",    "dm-",  "disk", "rdisk",  "mapper", "sr",
                                        "loop",  "mem",  "kmem", "port",   "nbd",    "zd",
                                        "block", "root", "mtd",  "bcache", "vg",     "ubuntu-vg"};
    if (c->n == 1 || is_everything(c->v[1])) return PLACE_SYSTEM;
    struct slice name = c->v[1];
    if (one_of(name, "tcp udp") && c->n > 2) return PLACE_NETWORK_DEVICE;
    if (slice_equal_cstr(name, "shm")) return PLACE_TEMP;
    if (one_of(name, "null zero full random urandom tty stdin stdout stderr fd pts ptmx console") ||
        begins(name, "tty"))
        if (text_exact(name)) return PLACE_HARMLESS_DEVICE;
    for (size_t k = 0; k < sizeof disks / sizeof *disks; k++)
        if (begins(name, disks[k])) return PLACE_DISK;
    return text_exact(name) ? PLACE_DEVICE : PLACE_DISK;
}

/* Keys and passwords that programs keep under these names. */
static bool login_key_name(struct slice name)
{
    if (ends(name, ".pub")) return false;
    return begins(name, "id_rsa") || begins(name, "id_ed25519") || begins(name, "id_ecdsa") ||
           begins(name, "id_dsa") || ends(name, ".kdbx") ||
           (text_exact(name) &&
            one_of(name, ".netrc .pgpass .git-credentials .my.cnf .npmrc .pypirc wallet.dat .vault-token"));
}

/* The same, and names that often hold keys. */
static bool key_name(struct slice name)
{
    return login_key_name(name) || ends(name, ".pem") || ends(name, ".p12") || ends(name, ".pfx") ||
           ends(name, ".ppk") || ends(name, ".keystore") || ends(name, ".jks") ||
           (text_exact(name) &&
            one_of(name, ".htpasswd credentials.json service-account.json master.key private.key server.key "
                         "secrets.json secrets.yml secrets.yaml"));
}

/* A path in a home directory; k: the first component below it. */
static enum place home_place(const struct parts *c, size_t k)
{
    if (k >= c->n || (k + 1 == c->n && is_everything(c->v[k]))) return PLACE_HOME;
    struct slice top = c->v[k], last = c->v[c->n - 1];
    bool whole = k + 1 == c->n || (k + 2 == c->n && is_everything(last));
    if (one_of(top, ".ssh") && text_exact(top)) {
        if (whole) return PLACE_KEYS;
        if (one_of(last, "authorized_keys authorized_keys2")) return PLACE_AUTHORIZED;
        if (ends(last, ".pub") || one_of(last, "known_hosts config known_hosts.old")) return PLACE_ORDINARY;
        return PLACE_KEYS;
    }
    if (text_exact(top) && one_of(top, ".gnupg .aws .kube .password-store .azure .gcloud .docker"))
        return PLACE_KEYS;
    if (text_exact(top) && one_of(top, ".config") && c->n > k + 1 &&
        one_of(c->v[k + 1], "gcloud gh op sops rclone doctl hub"))
        if (text_exact(c->v[k + 1])) return PLACE_KEYS;
    if (login_key_name(last)) return PLACE_KEYS;
    if (whole && text_exact(top) &&
        one_of(top, ".config .local Documents Desktop Pictures Music Movies Videos Library .mozilla "
                    ".thunderbird Projects projects src work code dev repos workspace Dropbox OneDrive"))
        return PLACE_HOME_AREA;
    if (k + 1 == c->n && text_exact(top) &&
        one_of(top, ".bashrc .bash_profile .profile .zshrc .zprofile .zshenv .zlogin .bash_login "
                    ".bash_logout .bash_aliases "
                    ".kshrc .cshrc .tcshrc .login .xinitrc .xprofile .xsession .inputrc .pam_environment"))
        return PLACE_PROFILE;
    if (k + 1 == c->n && begins(top, ".") && (ends(top, "_history") || ends(top, "history")))
        return PLACE_HISTORY;
    if (text_exact(top) && one_of(top, ".config") && c->n > k + 1 &&
        one_of(c->v[k + 1], "autostart systemd fish"))
        if (text_exact(c->v[k + 1])) return PLACE_PERSIST;
    if (text_exact(top) && one_of(top, "Library") && c->n > k + 1) {
        if (one_of(c->v[k + 1], "LaunchAgents")) return PLACE_PERSIST;
        if (one_of(c->v[k + 1], "Keychains")) return PLACE_KEYS;
    }
    return PLACE_ORDINARY;
}

static enum place etc_place(const struct parts *c)
{
    if (c->n == 1 || (c->n == 2 && is_everything(c->v[1]))) return PLACE_SYSTEM;
    struct slice top = c->v[1];
    bool exact = text_exact(top);
    if (exact && (begins(top, "cron") ||
                  one_of(top, "init.d rc.local profile.d systemd anacrontab rc.d inittab xdg at.allow")))
        return one_of(top, "systemd") && c->n == 2 ? PLACE_SYSTEM : PLACE_PERSIST;
    if (one_of(
            top,
            "passwd shadow group gshadow sudoers sudoers.d fstab crypttab pam.d pam.conf ld.so.preload "
            "ld.so.conf "
            "nsswitch.conf securetty profile environment bash.bashrc login.defs master.passwd subuid subgid "
            "security selinux default/grub grub.d mdadm initramfs-tools modprobe.d"))
        return PLACE_CRITICAL;
    if (one_of(top, "ssh") && exact) return PLACE_CRITICAL;
    bool whole = c->n == 3 && is_everything(c->v[2]);
    if ((whole || c->n == 2) && exact &&
        one_of(top, "ssl pki apt network netplan NetworkManager letsencrypt kubernetes nginx apache2 httpd "
                    "mysql postgresql docker X11 dpkg yum.repos.d"))
        return PLACE_SYSTEM;
    return PLACE_SYSTEM_FILE;
}

static enum place var_place(const struct parts *c)
{
    if (c->n == 1 || (c->n == 2 && is_everything(c->v[1]))) return PLACE_SYSTEM;
    struct slice top = c->v[1];
    bool all = c->n == 3 && is_everything(c->v[2]);
    if (slice_equal_cstr(top, "tmp")) return PLACE_TEMP;
    if (slice_equal_cstr(top, "log") && c->n > 2 && text_exact(c->v[2]) &&
        one_of(c->v[2], "auth.log secure wtmp btmp lastlog utmp faillog audit"))
        return PLACE_HISTORY;
    bool journal = slice_equal_cstr(top, "log") && c->n == 3 && slice_equal_cstr(c->v[2], "journal");
    if (slice_equal_cstr(top, "log")) return c->n == 2 || all || journal ? PLACE_SYSTEM : PLACE_LOG;
    if (slice_equal_cstr(top, "spool") && c->n > 2 && (begins(c->v[2], "cron") || begins(c->v[2], "at")))
        return PLACE_PERSIST;
    if (one_of(top, "lib db") && c->n > 2 &&
        one_of(c->v[2], "mysql postgresql docker dpkg apt rpm mongodb redis libvirt pacman etcd kubelet "
                        "containerd systemd"))
        return c->n == 3 || (c->n == 4 && is_everything(c->v[3])) ? PLACE_SYSTEM : PLACE_SYSTEM_FILE;
    if (c->n == 2 || all)
        return one_of(top, "cache crash") && text_exact(top) ? PLACE_SYSTEM_FILE : PLACE_SYSTEM;
    return PLACE_SYSTEM_FILE;
}

static enum place usr_place(const struct parts *c)
{
    if (c->n <= 2 || (c->n == 3 && is_everything(c->v[2]))) return PLACE_SYSTEM;
    struct slice top = c->v[1];
    if (slice_equal_cstr(top, "local") || slice_equal_cstr(top, "share") || slice_equal_cstr(top, "src")) {
        bool whole = c->n == 3 || (c->n == 4 && is_everything(c->v[3]));
        return whole && one_of(c->v[2], "bin lib sbin share etc") && text_exact(c->v[2]) ? PLACE_SYSTEM
                                                                                         : PLACE_SYSTEM_FILE;
    }
    if (one_of(top, "lib") && c->n > 3 && one_of(c->v[2], "systemd")) return PLACE_PERSIST;
    return PLACE_CRITICAL;
}

static enum place below_home(const struct judge *j, struct slice p, const struct parts *c)
{
    struct slice home = j->home;
    if (home.n > 1 && slice_starts_with(p, home) && (p.n == home.n || p.p[home.n] == '/')) {
        struct parts h;
        split(home, &h);
        return home_place(c, h.n);
    }
    if (slice_equal_cstr(c->v[0], "root")) return home_place(c, 1);
    if (c->n == 1 || (c->n == 2 && is_everything(c->v[1]))) return PLACE_SYSTEM; /* every home at once */
    return home_place(c, 2);
}

static enum place system_place(const struct judge *j, struct slice p, const struct parts *c)
{
    struct slice top = c->v[0];
    bool all = c->n == 2 && is_everything(c->v[1]);
    bool in_home =
        j->home.n > 1 && slice_starts_with(p, j->home) && (p.n == j->home.n || p.p[j->home.n] == '/');
    if (in_home) return below_home(j, p, c);
    if (is_unknown(top.p[0])) return text_has(top, HOLE_UNSET) ? PLACE_UNSET_ROOT : PLACE_ROOT;
    if (slice_equal_cstr(top, "tmp")) return PLACE_TEMP;
    if (one_of(top, "home Users root")) return below_home(j, p, c);
    if (one_of(top, "etc")) return etc_place(c);
    if (one_of(top, "var")) return var_place(c);
    if (one_of(top, "usr")) return usr_place(c);
    if (one_of(top, "dev")) return device_place(c);
    if (one_of(top, "proc sys")) return c->n == 1 || all ? PLACE_SYSTEM : PLACE_KERNEL;
    if (one_of(top, "bin sbin lib lib64 lib32 libx32 boot vmlinuz initrd.img efi"))
        return c->n == 1 || all ? PLACE_SYSTEM : PLACE_CRITICAL;
    if (one_of(top, "System")) return PLACE_SYSTEM;
    if (one_of(top, "Library")) {
        if (c->n > 1 && one_of(c->v[1], "LaunchDaemons LaunchAgents StartupItems")) return PLACE_PERSIST;
        return c->n <= 2 ? PLACE_SYSTEM : PLACE_SYSTEM_FILE;
    }
    if (one_of(top, "Applications opt srv snap nix run"))
        return c->n == 1 || all ? PLACE_SYSTEM : PLACE_SYSTEM_FILE;
    if (one_of(top, "mnt media Volumes")) {
        size_t depth = 2;
        return c->n <= depth || (c->n == depth + 1 && is_everything(c->v[depth])) ? PLACE_VOLUME
                                                                                  : PLACE_ORDINARY;
    }
    return PLACE_ORDINARY;
}

/* A text that begins with something unknown: what is behind it tells how bad it may be. */
static enum place unknown_place(struct slice text)
{
    size_t i = 0;
    bool unset = false;
    while (i < text.n && is_unknown(text.p[i])) unset |= text.p[i++] == HOLE_UNSET;
    struct slice rest = slice_sub(text, i, text.n);
    if (unset && rest.n && rest.p[0] == '/') {
        struct parts c;
        split(rest, &c);
        struct slice first = c.n ? c.v[0] : SLICE_LIT("");
        bool system =
            !text_has(first, HOLE_NAME) && one_of(first, "bin etc usr lib boot var home root dev opt sbin");
        bool top = c.n == 0 || (c.n == 1 && (is_everything(first) || system));
        if (top) return PLACE_UNSET_ROOT;
    }
    return PLACE_UNKNOWN;
}

static bool is_here(const struct judge *j, struct slice p, const struct parts *c)
{
    struct slice last = c->v[c->n - 1];
    if (slice_equal(p, j->cwd)) return true;
    if (!is_everything(last)) return false;
    return p.n - last.n - 1 == j->cwd.n && memcmp(p.p, j->cwd.p, j->cwd.n) == 0;
}

static enum place find_place(struct judge *j, struct slice text)
{
    if (!text.n) return PLACE_ORDINARY;
    if (is_unknown(text.p[0])) return unknown_place(text);
    struct slice p = path_normalise(j, text);
    if (!p.n || p.p[0] != '/') return PLACE_UNKNOWN;
    struct parts c;
    split(p, &c);
    if (c.n == 0 || (c.n == 1 && is_everything(c.v[0]) && !is_unknown(c.v[0].p[0]))) return PLACE_ROOT;
    for (size_t k = 0; k < c.n; k++) { /* x/.git and all that is in it */
        if (!slice_equal_cstr(c.v[k], ".git")) continue;
        if (k + 1 == c.n ||
            (k + 2 == c.n && (is_everything(c.v[k + 1]) || one_of(c.v[k + 1], "objects refs HEAD index"))))
            return PLACE_GIT;
    }
    enum place place = system_place(j, p, &c);
    if (place == PLACE_ORDINARY || place == PLACE_SYSTEM_FILE) {
        if (is_here(j, p, &c)) return PLACE_HERE;
        for (size_t k = 0; k < c.n; k++)
            if (text_unknown(c.v[k]) && place == PLACE_ORDINARY) return PLACE_UNKNOWN;
    }
    return place;
}

enum place path_place(struct judge *j, struct slice text)
{
    struct path_memo *m = remember(j, text);
    if (m->placed) return m->place;
    enum place place = find_place(j, text);
    m = remember(j, text); /* it may have looked at another */
    m->placed = true;
    return m->place = place;
}

bool path_is_secret(struct judge *j, struct slice text)
{
    enum place place = path_place(j, text);
    if (place == PLACE_KEYS || place == PLACE_HISTORY) return true;
    struct slice p = path_normalise(j, text);
    if (place == PLACE_CRITICAL)
        return text_matches(p, "/etc/shadow") || text_matches(p, "/etc/gshadow") ||
               text_matches(p, "/etc/sudoers") || text_matches(p, "/etc/master.passwd") ||
               (slice_starts_with(p, SLICE_LIT("/etc/ssh/ssh_host_")) && !ends(p, ".pub"));
    if (place == PLACE_KERNEL) return ends(p, "/environ") || ends(p, "/mem") || ends(p, "/kcore");
    struct slice name = text_basename(p);
    if (key_name(name)) return true;
    bool sample =
        ends(name, ".example") || ends(name, ".sample") || ends(name, ".template") || ends(name, ".dist");
    return slice_equal_cstr(name, ".env") || (slice_starts_with(name, SLICE_LIT(".env.")) && !sample) ||
           (slice_starts_with(p, SLICE_LIT("/etc/ssl/private")));
}
