/* Owns the sandbox's file system: puts a new root together from places, with /proc and /dev, and moves into it.
 * Runs in the sandbox's own process, where nothing may be allocated. Every path inside is resolved below the new root
 * (openat2), so that no symbolic link in a prepared tree can lead a mount elsewhere. */
#include "os/sandbox_box.h"

#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

/* Linux' UAPI, for systems whose headers are older than 5.12. */
enum {
    CALL_open_tree = 428,
    CALL_move_mount = 429,
    CALL_fsopen = 430,
    CALL_fsconfig = 431,
    CALL_fsmount = 432,
    CALL_openat2 = 437,
    CALL_mount_setattr = 442,
    TREE_CLONE = 1,
    MOVE_BOTH_EMPTY = 0x04 | 0x40,
    SET_FLAG = 0,
    SET_STRING = 1,
    CREATE = 6,
    ATTR_RDONLY = 1,
    ATTR_NOSUID = 2,
    ATTR_NODEV = 4,
    ATTR_NOEXEC = 8,
    EVERY_MOUNT_BELOW = 0x8000 /* AT_RECURSIVE */
};
struct attributes {
    uint64_t set, clear, propagation, userns_fd;
};

/* A copy of the mount that fd or path (below dir) is in, with its place as the top. */
static int clone_tree(int dir, const char *path, bool recursive)
{
    return (int)syscall(CALL_open_tree, dir, path,
                        TREE_CLONE | O_CLOEXEC | (*path ? 0 : AT_EMPTY_PATH) |
                            (recursive ? EVERY_MOUNT_BELOW : 0));
}

static bool set_attributes(int mount, uint64_t set, bool recursive)
{
    struct attributes a = {.set = set};
    return syscall(CALL_mount_setattr, mount, "", AT_EMPTY_PATH | (recursive ? EVERY_MOUNT_BELOW : 0), &a,
                   sizeof a) == 0;
}

static bool move(int mount, int target)
{
    return syscall(CALL_move_mount, mount, "", target, "", MOVE_BOTH_EMPTY) == 0;
}

static bool configure(int fs, const char *key, const char *value)
{
    return syscall(CALL_fsconfig, fs, value ? SET_STRING : SET_FLAG, key, value, 0) == 0;
}

/* A new file system of a kind, not yet anywhere; options: key, value, …, NULL. */
static int new_mount(const char *kind, const char *const *options, uint64_t attributes)
{
    int fs = (int)syscall(CALL_fsopen, kind, 1 /* FSOPEN_CLOEXEC */), mount = -1;
    if (fs < 0) return -1;
    bool done = true;
    for (; options && *options && done; options += 2) done = configure(fs, options[0], options[1]);
    if (done && syscall(CALL_fsconfig, fs, CREATE, NULL, NULL, 0) == 0)
        mount = (int)syscall(CALL_fsmount, fs, 1 /* FSMOUNT_CLOEXEC */, attributes);
    int error = errno;
    close(fs);
    errno = error;
    return mount;
}

/* The thing at an absolute path inside. */
static int inside(int root, const char *path, int flags)
{
    struct open_how how = {.flags = (uint64_t)(flags | O_CLOEXEC),
                           .resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS};
    return (int)syscall(CALL_openat2, root, path, &how, sizeof how);
}

/* The folder that a path inside lies in, made with all above it where it is missing; *name: its last part. */
static int folder_of(int root, const char *path, const char **name)
{
    char part[PATH_MAX];
    int at = inside(root, "/", O_PATH | O_DIRECTORY);
    const char *last = path + strlen(path);
    while (last > path && last[-1] != '/') last--;
    *name = last;
    for (const char *end = path; at >= 0 && end < last; end++) {
        if (*end != '/' || end == path) continue;
        size_t n = (size_t)(end - path);
        if (n >= sizeof part) return close(at), errno = ENAMETOOLONG, -1;
        memcpy(part, path, n);
        part[n] = '\0';
        int next = inside(root, part, O_PATH | O_DIRECTORY);
        if (next < 0 && errno == ENOENT) {
            mkdirat(at, strrchr(part, '/') + 1, 0755);
            next = inside(root, part, O_PATH | O_DIRECTORY);
        }
        close(at);
        at = next;
    }
    return at;
}

/* Something to mount on: a folder, or an empty file. */
static int mount_point(int root, const char *path, bool is_folder)
{
    int target = inside(root, path, O_PATH);
    if (target >= 0 || errno != ENOENT) return target;
    const char *name;
    int at = folder_of(root, path, &name);
    if (at < 0) return -1;
    if (is_folder) {
        mkdirat(at, name, 0755);
    } else {
        int made = openat(at, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
        if (made >= 0) close(made);
    }
    close(at);
    return inside(root, path, O_PATH);
}

static bool put(int root, int mount, const char *target, bool is_folder)
{
    if (mount < 0) return false;
    int at = mount_point(root, target, is_folder);
    bool done = at >= 0 && move(mount, at);
    int error = errno;
    if (at >= 0) close(at);
    close(mount);
    errno = error;
    return done;
}

static bool is_folder(int fd)
{
    struct stat st;
    return fstat(fd, &st) == 0 && S_ISDIR(st.st_mode);
}

/* ---- places ---- */

static bool put_bind(const struct box *box, int root, size_t i)
{
    const struct sandbox_place *p = &box->options->places[i];
    bool folder = is_folder(box->source[i]);
    int mount = clone_tree(box->source[i], "", true);
    if (mount < 0) return false;
    uint64_t set = ATTR_NOSUID | ATTR_NODEV | (p->kind == SANDBOX_BIND_RO ? ATTR_RDONLY : 0);
    if (!set_attributes(mount, set, true)) return close(mount), false;
    return put(root, mount, p->target, folder);
}

static bool put_tmpfs(const struct box *box, int root, size_t i, const char *target, mode_t mode)
{
    char name[32];
    snprintf(name, sizeof name, "%zu", i);
    if (mkdirat(box->store, name, 0755) != 0) return false;
    int at = openat(box->store, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (at < 0) return false;
    fchmod(at, mode ? mode : 0755);
    close(at);
    int mount = clone_tree(box->store, name, false);
    if (mount >= 0 && !set_attributes(mount, ATTR_NOSUID | ATTR_NODEV, false)) return close(mount), false;
    return put(root, mount, target, true);
}

/* The top of an overlay is its upper directory's: make that look like the lower one. */
static void dress_upper(int upper, int lower, mode_t mode)
{
    struct stat st;
    if (fstat(lower, &st) != 0) return;
    if (fchown(upper, st.st_uid, st.st_gid) != 0 && fchown(upper, (uid_t)-1, st.st_gid) != 0) errno = 0;
    fchmod(upper, mode ? mode : st.st_mode & 07777);
    futimens(upper, (struct timespec[]){st.st_atim, st.st_mtim});
}

static bool put_overlay(const struct box *box, int root, size_t i)
{
    const struct sandbox_place *p = &box->options->places[i];
    char lower[64], upper[64], work[64];
    snprintf(lower, sizeof lower, "/low/%zu", i);
    snprintf(upper, sizeof upper, "/store/%zu.upper", i);
    snprintf(work, sizeof work, "/store/%zu.work", i);
    if (mkdir(lower, 0755) != 0 || mkdir(upper, 0755) != 0 || mkdir(work, 0755) != 0) return false;
    int tree = clone_tree(box->source[i], "", false), at = open(lower, O_PATH | O_DIRECTORY | O_CLOEXEC);
    bool done = tree >= 0 && at >= 0 && set_attributes(tree, ATTR_RDONLY | ATTR_NOSUID | ATTR_NODEV, false) &&
                move(tree, at);
    int error = errno;
    if (tree >= 0) close(tree);
    if (at >= 0) close(at);
    if (!done) return errno = error, false;
    int up = open(upper, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (up < 0) return false;
    dress_upper(up, box->source[i], p->mode);
    bool kept =
        fsetxattr(up, "user.overlay.test", "y", 1, 0) == 0 && fremovexattr(up, "user.overlay.test") == 0;
    close(up);
    if (!kept)
        return errno = ENODEV,
               false; /* before Linux 6.6: a folder made anew would show the old one's files */
    const char *const options[] = {"lowerdir", lower,       "upperdir", upper, "workdir",
                                   work,       "userxattr", NULL,       NULL};
    return put(root, new_mount("overlay", options, ATTR_NOSUID | ATTR_NODEV | (p->seal ? ATTR_RDONLY : 0)),
               p->target, true);
}

static bool copy_bytes(int from, int to, const struct stat *st)
{
    off_t left = st->st_size;
    while (left > 0) {
        ssize_t n = sendfile(to, from, NULL, left > 1 << 30 ? 1 << 30 : (size_t)left);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return n == 0; /* it has become shorter meanwhile */
        left -= n;
    }
    return true;
}

static bool put_file(const struct box *box, int root, size_t i)
{
    const struct sandbox_place *p = &box->options->places[i];
    const char *name;
    int at = folder_of(root, p->target, &name);
    if (at < 0) return false;
    int to = openat(at, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    bool done = to >= 0;
    if (done && p->kind == SANDBOX_COPY) {
        struct stat st;
        done = fstat(box->source[i], &st) == 0 && copy_bytes(box->source[i], to, &st);
        if (done && fchown(to, st.st_uid, st.st_gid) != 0) errno = 0; /* an id that is not known inside */
        done = done && fchmod(to, st.st_mode & 07777) == 0 &&
               futimens(to, (struct timespec[]){st.st_atim, st.st_mtim}) == 0;
    } else {
        for (size_t k = 0; done && k < p->n;) {
            ssize_t n = write(to, p->source + k, p->n - k);
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0)
                done = false;
            else
                k += (size_t)n;
        }
        done = done && fchmod(to, p->mode ? p->mode : 0644) == 0;
    }
    int error = errno;
    if (to >= 0) close(to);
    close(at);
    errno = error;
    return done;
}

static bool put_simple(int root, const struct sandbox_place *p)
{
    const char *name;
    int at = folder_of(root, p->target, &name);
    if (at < 0) return false;
    bool done;
    if (p->kind == SANDBOX_LINK)
        done = symlinkat(p->source, at, name) == 0;
    else
        done = (mkdirat(at, name, 0755) == 0 || errno == EEXIST) &&
               fchmodat(at, name, p->mode ? p->mode : 0755, 0) == 0;
    int error = errno;
    close(at);
    errno = error;
    return done;
}

static bool put_place(const struct box *box, int root, size_t i)
{
    const struct sandbox_place *p = &box->options->places[i];
    switch (p->kind) {
    case SANDBOX_BIND:
    case SANDBOX_BIND_RO: return put_bind(box, root, i);
    case SANDBOX_OVERLAY: return put_overlay(box, root, i);
    case SANDBOX_TMPFS: return put_tmpfs(box, root, i, p->target, p->mode);
    case SANDBOX_FOLDER:
    case SANDBOX_LINK: return put_simple(root, p);
    case SANDBOX_FILE:
    case SANDBOX_COPY: return put_file(box, root, i);
    }
    return errno = EINVAL, false;
}

/* ---- /proc and /dev ---- */

static bool put_proc(const struct box *box, int root)
{
    /* What the machine is set with: root's identity alone would do to write there, without any capability. */
    static const char *const settings[] = {"sys", "sysrq-trigger", "irq",  "bus",
                                           "fs",  "acpi",          "scsi", "mtrr"};
    if (!put(root, new_mount("proc", NULL, ATTR_NOSUID | ATTR_NODEV | ATTR_NOEXEC), "/proc", true))
        return false;
    char text[64];
    int most =
        inside(root, "/proc/sys/kernel/pid_max", O_WRONLY); /* the namespace's own from Linux 6.14 on */
    if (most >= 0 && box->limits.processes < 30000) {
        int n = snprintf(text, sizeof text, "%u\n", box->limits.processes + 320);
        if (write(most, text, (size_t)n) != n) errno = 0; /* where it cannot be set, the count is watched */
    }
    if (most >= 0) close(most);
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        snprintf(text, sizeof text, "/proc/%s", settings[i]);
        int at = inside(root, text, O_PATH);
        if (at < 0) continue;
        int mount = clone_tree(at, "", false);
        bool done = mount >= 0 && set_attributes(mount, ATTR_RDONLY, false) && move(mount, at);
        close(at);
        if (mount >= 0) close(mount);
        if (!done) return false;
    }
    return true;
}

static bool put_dev(const struct box *box, int root, const int *devices)
{
    static const char *const links[][2] = {{"/proc/self/fd", "fd"},
                                           {"/proc/self/fd/0", "stdin"},
                                           {"/proc/self/fd/1", "stdout"},
                                           {"/proc/self/fd/2", "stderr"},
                                           {"pts/ptmx", "ptmx"}};
    static const char *const names[] = {"/dev/null",   "/dev/zero",    "/dev/full",
                                        "/dev/random", "/dev/urandom", "/dev/tty"};
    static const char *const terminal[] = {"newinstance", NULL, "ptmxmode", "0666", "mode", "620", NULL};
    if (mkdir("/dev", 0755) != 0 || mkdir("/dev/pts", 0755) != 0 || mkdir("/dev/shm", 0755) != 0)
        return false;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        char path[32];
        snprintf(path, sizeof path, "/dev/%s", links[i][1]);
        if (symlink(links[i][0], path) != 0) return false;
    }
    for (int i = 0; i < 6; i++) {
        int made = open(names[i], O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (made < 0) return false;
        close(made);
    }
    int dev = clone_tree(AT_FDCWD, "/dev", false);
    if (dev < 0 || !set_attributes(dev, ATTR_RDONLY | ATTR_NOSUID, false) || !put(root, dev, "/dev", true))
        return false;
    for (int i = 0; i < 6;
         i++) { /* the mounts are read-only: nobody changes the mode of the machine's own device */
        int mount = clone_tree(devices[i], "", false);
        if (mount >= 0 && !set_attributes(mount, ATTR_RDONLY | ATTR_NOSUID | ATTR_NOEXEC, false))
            return close(mount), false;
        if (!put(root, mount, names[i], false)) return false;
    }
    return put(root, new_mount("devpts", terminal, ATTR_NOSUID | ATTR_NOEXEC), "/dev/pts", true) &&
           put_tmpfs(box, root, box->options->n_places + 1, "/dev/shm", 01777);
}

/* ---- all of it ---- */

/* Everything that comes from outside is opened before ids and root change; mounts are cloned from these later. */
static bool open_sources(struct box *box, struct box_report *failed, int devices[static 6])
{
    static const char *const names[] = {"/dev/null",   "/dev/zero",    "/dev/full",
                                        "/dev/random", "/dev/urandom", "/dev/tty"};
    const struct sandbox_options *o = box->options;
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    failed->step = BOX_STEP_DEV;
    for (int i = 0; i < 6; i++)
        if ((devices[i] = open(names[i], O_PATH | O_CLOEXEC)) < 0) return false;
    failed->step = BOX_STEP_SOURCE;
    for (size_t i = 0; i < o->n_places; i++) {
        const struct sandbox_place *p = &o->places[i];
        box->source[i] = -1;
        if (p->kind > SANDBOX_OVERLAY && p->kind != SANDBOX_COPY) continue;
        failed->place = (int)i;
        int flags = p->kind == SANDBOX_COPY ? O_RDONLY | O_NONBLOCK : O_PATH;
        box->source[i] = open(p->source, flags | O_CLOEXEC | (p->kind == SANDBOX_OVERLAY ? O_DIRECTORY : 0));
        if (box->source[i] < 0 && !p->optional) return false;
        box->skipped[i] = box->source[i] < 0;
    }
    failed->place = -1;
    return true;
}

static bool switch_ids(const struct box *box)
{
    const struct sandbox_options *o = box->options;
    if (!box->switch_ids) return true;
    return syscall(SYS_setgroups, 0, NULL) == 0 && syscall(SYS_setresgid, o->gid, o->gid, o->gid) == 0 &&
           syscall(SYS_setresuid, o->uid, o->uid, o->uid) == 0 && box_raise_capabilities();
}

/* A file system in memory at some folder, and then that as the root; the machine's lies at /old of it. */
static bool enter_base(const struct box *box)
{
    static const char *const places[] = {"/tmp", "/var/tmp", "/mnt", "/srv", "/opt"};
    char size[32], inodes[32];
    snprintf(size, sizeof size, "%llu", (unsigned long long)box->limits.disk_bytes + (64 << 10));
    snprintf(inodes, sizeof inodes, "%llu", (unsigned long long)box->limits.disk_bytes / 4096 + 4096);
    const char *const options[] = {"size", size, "nr_inodes", inodes, "mode", "0755", NULL};
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) return false;
    int base = new_mount("tmpfs", options, ATTR_NOSUID), at = -1;
    if (base < 0) return false;
    for (size_t i = 0; at < 0 && i < sizeof places / sizeof *places; i++)
        at = open(places[i], O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (at < 0 || !move(base, at) || fchdir(base) != 0) return false;
    close(at);
    close(base);
    return mkdir("old", 0755) == 0 && mkdir("new", 0755) == 0 && mkdir("store", 0755) == 0 &&
           mkdir("low", 0755) == 0;
}

/* Nothing that leads outside stays open behind the walls. */
static void close_sources(const struct box *box, const int devices[static 6])
{
    for (int i = 0; i < 6; i++) close(devices[i]);
    for (size_t i = 0; i < box->options->n_places; i++)
        if (box->source[i] >= 0) close(box->source[i]);
}

static bool leave_for(int root)
{
    return fchdir(root) == 0 && syscall(SYS_pivot_root, ".", ".") == 0 && umount2(".", MNT_DETACH) == 0 &&
           chdir("/") == 0;
}

static bool seal(const struct sandbox_options *o, int root, struct box_report *failed)
{
    for (size_t i = 0; i < o->n_places; i++) {
        if (!o->places[i].seal || o->places[i].kind != SANDBOX_TMPFS) continue;
        failed->place = (int)i;
        int at = inside(root, o->places[i].target, O_PATH);
        bool done = at >= 0 && set_attributes(at, ATTR_RDONLY, false);
        if (at >= 0) close(at);
        if (!done) return false;
    }
    return true;
}

static bool put_places(struct box *box, int *root, struct box_report *failed)
{
    const struct sandbox_options *o = box->options;
    int new = open("/new", O_PATH | O_DIRECTORY | O_CLOEXEC);
    size_t first = box->root_given ? 1 : 0;
    failed->step = BOX_STEP_PLACE;
    failed->place = box->root_given ? 0 : -1;
    if (new < 0) return false;
    if (box->root_given && o->places[0].kind == SANDBOX_OVERLAY) failed->step = BOX_STEP_OVERLAY;
    if (!(box->root_given ? put_place(box, new, 0) : put_tmpfs(box, new, o->n_places, "/", 0755)))
        return false;
    close(new);
    *root = open("/new", O_PATH | O_DIRECTORY | O_CLOEXEC); /* now what was mounted on it */
    if (*root < 0) return false;
    for (size_t i = first; i < o->n_places; i++) {
        if (box->skipped[i]) continue;
        failed->step = o->places[i].kind == SANDBOX_OVERLAY ? BOX_STEP_OVERLAY : BOX_STEP_PLACE;
        failed->place = (int)i;
        if (put_place(box, *root, i)) continue;
        if (!o->places[i].optional) return false;
        box->skipped[i] = true;
    }
    failed->place = -1;
    return true;
}

bool box_build(struct box *box, struct box_report *failed)
{
    int devices[6], root = -1;
    *failed = (struct box_report){.kind = BOX_FAILED, .place = -1};
    if (!open_sources(box, failed, devices)) return false;
    failed->step = BOX_STEP_IDS;
    if (!switch_ids(box)) return false;
    failed->step = BOX_STEP_MOUNT;
    if (!enter_base(box)) return false;
    failed->step = BOX_STEP_PIVOT;
    if (syscall(SYS_pivot_root, ".", "old") != 0 || chdir("/") != 0) return false;
    box->store = open("/store", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (box->store < 0) return false;
    box->mask = umask(0);
    if (!put_places(box, &root, failed)) return false;
    failed->step = BOX_STEP_DEV;
    if (!put_dev(box, root, devices)) return false;
    failed->step = BOX_STEP_PROC;
    if (!put_proc(box, root)) return false;
    failed->step = BOX_STEP_PLACE;
    if (!seal(box->options, root, failed)) return false;
    failed->step = BOX_STEP_PIVOT;
    failed->place = -1;
    close_sources(box, devices);
    bool left = leave_for(root);
    close(root);
    return left;
}

#endif
