/* Owns the start of a sandbox's inner side: namespaces, ids, and in words what keeps them from working here. */
#include "os/sandbox_box.h"

#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- what is missing, in words ---- */

static bool read_word(const char *path, char *word, size_t room)
{
    FILE *f = fopen(path, "re");
    bool got = f && fgets(word, (int)room, f);
    if (f) fclose(f);
    if (got) word[strcspn(word, "\n")] = '\0';
    return got;
}

/* What on this machine keeps user namespaces from working. */
static const char *hint(int error)
{
    char word[32];
    if (read_word("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", word, sizeof word) &&
        strcmp(word, "1") == 0)
        return "AppArmor restricts user namespaces: sysctl kernel.apparmor_restrict_unprivileged_userns=0 as "
               "root, or a profile for caro";
    if (read_word("/proc/sys/kernel/unprivileged_userns_clone", word, sizeof word) && strcmp(word, "0") == 0)
        return "user namespaces are switched off: sysctl kernel.unprivileged_userns_clone=1 as root";
    if (error == ENOSPC ||
        (read_word("/proc/sys/user/max_user_namespaces", word, sizeof word) && strcmp(word, "0") == 0))
        return "no more user namespaces are allowed: raise sysctl user.max_user_namespaces as root";
    if (error == EPERM || error == EACCES)
        return "a container or a chroot forbids it: run on the machine itself, or let the container use "
               "namespaces";
    return "Linux 5.12 or later with user namespaces is needed";
}

enum caro_status box_step_failed(const struct box *box, const struct box_report *r, struct caro_error *err)
{
    static const char *const sentences[] = {
#define SENTENCE(name, text) text,
        BOX_STEP_LIST(SENTENCE)
#undef SENTENCE
    };
    const struct sandbox_options *o = box->options;
    const char *what = r->step < sizeof sentences / sizeof *sentences ? sentences[r->step] : "start";
    const char *why = strerror(r->error);
    if (r->step == BOX_STEP_OVERLAY &&
        (r->error == EINVAL || r->error == EPERM || r->error == ENODEV || r->error == EIO))
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                         "the sandbox cannot %s %.150s here (%s): overlays in a user namespace need Linux "
                         "6.6 or later, and nothing "
                         "mounted below",
                         what, r->place >= 0 ? o->places[r->place].target : "", why);
    if (r->place >= 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "the sandbox cannot %s %.150s: %s", what,
                         r->step == BOX_STEP_SOURCE ? o->places[r->place].source : o->places[r->place].target,
                         why);
    if (r->step == BOX_STEP_PROC)
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                         "the sandbox cannot %s (%s): this looks like a container that hides parts of /proc",
                         what, why);
    if (r->step == BOX_STEP_SECCOMP)
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                         "the sandbox cannot %s (%s): the kernel needs CONFIG_SECCOMP_FILTER, the processor "
                         "must be x86-64 or "
                         "AArch64",
                         what, why);
    return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS, "the sandbox cannot %s (%s): %s", what, why,
                     hint(r->error));
}

/* ---- starting ---- */

/* The standard streams' numbers are for the command. */
int box_above_standard(int fd)
{
    if (fd < 0 || fd > 2) return fd;
    int high = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    close(fd);
    return high;
}

static bool write_proc(pid_t pid, const char *name, const char *text)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, name);
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0) return errno == ENOENT && strcmp(name, "setgroups") == 0;
    size_t n = strlen(text);
    bool done = write(fd, text, n) == (ssize_t)n;
    int error = errno;
    close(fd);
    errno = error;
    return done;
}

/* Every id that exists out here, under its own number (user_namespaces(7)). */
static bool map_all(pid_t pid, const char *name)
{
    char path[64], text[4096] = "";
    size_t used = 0;
    unsigned long inner, outer, count;
    snprintf(path, sizeof path, "/proc/self/%s", name);
    FILE *f = fopen(path, "re");
    while (f && used < sizeof text - 64 && fscanf(f, "%lu %lu %lu", &inner, &outer, &count) == 3)
        used += (size_t)snprintf(text + used, sizeof text - used, "%lu %lu %lu\n", inner, inner, count);
    if (f) fclose(f);
    return write_proc(pid, name, text);
}

static bool map_one(pid_t pid, const char *name, unsigned inner, unsigned outer)
{
    char text[64];
    snprintf(text, sizeof text, "%u %u 1\n", inner, outer);
    return write_proc(pid, name, text);
}

static bool map_ids(const struct box *box, pid_t pid)
{
    enum { NOBODY = 65534 };
    const struct sandbox_options *o = box->options;
    bool root = geteuid() == 0;
    if (root && o->same_ids) return map_all(pid, "uid_map") && map_all(pid, "gid_map");
    uid_t outside = root ? (o->outside_uid ? o->outside_uid : NOBODY) : geteuid();
    gid_t outside_gid = root ? (o->outside_gid ? o->outside_gid : NOBODY) : getegid();
    if (!root && !write_proc(pid, "setgroups", "deny")) return false;
    return map_one(pid, "uid_map", o->same_ids ? geteuid() : o->uid, outside) &&
           map_one(pid, "gid_map", o->same_ids ? getegid() : o->gid, outside_gid);
}

enum caro_status box_start(struct box *box, pid_t *pid, int *control, struct caro_error *err)
{
    int ends[2];
    unsigned long flags = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC |
                          CLONE_NEWUTS | CLONE_NEWCGROUP;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot make the socket of a sandbox: %s",
                         strerror(errno));
    *control = box_above_standard(ends[0]);
    box->control = box_above_standard(ends[1]);
    *pid = (pid_t)syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
    if (*pid == 0) box_main(box);
    int error = errno;
    if (*pid < 0)
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                         "the sandbox cannot have namespaces of its own (%s): %s", strerror(error),
                         hint(error));
    if (!map_ids(box, *pid)) {
        error = errno;
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS, "the sandbox cannot map user ids (%s): %s",
                         strerror(error), hint(error));
    }
    const char go = BOX_GO;
    if (send(*control, &go, 1, MSG_NOSIGNAL) != 1)
        return error_set(err, CARO_IO, CARO_NO_POS, "the sandbox ended before it began");
    return CARO_OK;
}

#endif
