/* The attempts. They are harmless where they should succeed after all: what is written is what is there already, and
 * what would stop the machine is only opened or asked for in a way that the kernel refuses for another reason. */
#include "sandbox/escape_attempts.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/keyctl.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static bool call(long number, long a, long b, long c, long d, long e)
{
    return syscall(number, a, b, c, d, e, 0) >= 0;
}
static long at(const void *p) { return (long)(intptr_t)p; }

static void place(char path[4096], const struct target *t, const char *name)
{
    snprintf(path, 4096, "%s/%s", t->folder, name);
}

static bool opens(const char *path, int flags)
{
    int fd = open(path, flags | O_CLOEXEC | O_NONBLOCK);
    if (fd >= 0) close(fd);
    return fd >= 0;
}

/* ---- the kernel by other doors ---- */

static bool io_uring(const struct target *t)
{
    (void)t;
    char parameters[256] = {0};
    return call(425, 4, at(parameters), 0, 0, 0) || errno == EFAULT || errno == EINVAL;
}

/* ---- other processes ---- */

static bool signals(const struct target *t)
{
    if (kill(t->pid, SIGUSR1) == 0 || syscall(SYS_tgkill, t->pid, t->pid, SIGUSR1) == 0) return true;
    long fd = syscall(434 /* pidfd_open */, t->pid, 0);
    return fd >= 0 && syscall(424 /* pidfd_send_signal */, fd, SIGUSR1, NULL, 0) == 0;
}

static bool signal_everyone(const struct target *t)
{
    (void)t;
    kill(-1, SIGUSR1); /* reaches only what is inside: the outside is looked at by the test */
    return false;
}

static bool tracing(const struct target *t)
{
    char byte;
    struct iovec mine = {&byte, 1}, theirs = {(void *)0x10000, 1};
    return ptrace(PTRACE_ATTACH, t->pid, 0, 0) == 0 || ptrace(PTRACE_SEIZE, t->pid, 0, 0) == 0 ||
           process_vm_readv(t->pid, &mine, 1, &theirs, 1, 0) == 1;
}

static bool lists(const char *path)
{
    DIR *d = opendir(path);
    bool any = d && readdir(d) && readdir(d) && readdir(d); /* "." and ".." stand everywhere */
    if (d) closedir(d);
    return any;
}

static bool tracing_the_first(const struct target *t)
{
    (void)t;
    char byte, text[64];
    struct iovec mine = {&byte, 1}, theirs = {(void *)0x10000, 1};
    return ptrace(PTRACE_ATTACH, 1, 0, 0) == 0 || ptrace(PTRACE_SEIZE, 1, 0, 0) == 0 ||
           process_vm_readv(1, &mine, 1, &theirs, 1, 0) == 1 || opens("/proc/1/mem", O_RDWR) ||
           opens("/proc/1/environ", O_RDONLY) || opens("/proc/1/root/etc", O_RDONLY) ||
           opens("/proc/1/cwd", O_RDONLY) || opens("/proc/1/ns/mnt", O_RDONLY) ||
           readlink("/proc/1/exe", text, sizeof text) > 0 || opens("/proc/1/fd/5", O_RDONLY) ||
           lists("/proc/1/map_files");
}

static bool proc_of_outside(const struct target *t)
{
    (void)t;
    DIR *d = opendir("/proc");
    const struct dirent *e;
    bool seen = false;
    while (d && !seen && (e = readdir(d))) {
        char path[300], text[4096] = "";
        if (e->d_name[0] < '0' || e->d_name[0] > '9') continue;
        snprintf(path, sizeof path, "/proc/%s/cmdline", e->d_name);
        int fd = open(path, O_RDONLY);
        ssize_t n = fd >= 0 ? read(fd, text, sizeof text - 1) : 0;
        if (fd >= 0) close(fd);
        seen = n > 0 && memmem(text, (size_t)n, ESCAPE_MARKER, strlen(ESCAPE_MARKER)) != NULL;
    }
    if (d) closedir(d);
    return seen;
}

static bool their_limits(const struct target *t)
{
    struct rlimit limit = {1024, 1024};
    return prlimit(t->pid, RLIMIT_NOFILE, &limit, NULL) == 0 ||
           setpriority(PRIO_PROCESS, (id_t)t->pid, 5) == 0 || sched_setaffinity(t->pid, 0, NULL) == 0;
}

static bool my_limits(const struct target *t)
{
    (void)t;
    static const int which[] = {RLIMIT_NOFILE, RLIMIT_NPROC, RLIMIT_FSIZE,
                                RLIMIT_DATA,   RLIMIT_CPU,   RLIMIT_CORE};
    for (size_t i = 0; i < sizeof which / sizeof *which; i++) {
        struct rlimit limit = {RLIM_INFINITY, RLIM_INFINITY};
        if (setrlimit((__rlimit_resource_t)which[i], &limit) == 0) return true;
    }
    return false;
}

/* ---- files ---- */

static bool writes(const char *path) { return opens(path, O_WRONLY); }

static bool own_root(const struct target *t) /* leads back into the overlay, and the test looks outside */
{
    char path[8192], victim[4096];
    place(victim, t, "victim");
    static const char *const ways[] = {"/proc/self/root", "/proc/self/root/..",
                                       "/proc/self/cwd/../../../../../../..", "/proc/thread-self/root"};
    for (size_t i = 0; i < 4; i++) {
        snprintf(path, sizeof path, "%s%s", ways[i], victim);
        int fd = open(path, O_WRONLY | O_TRUNC);
        if (fd >= 0 && write(fd, "escaped", 7) == 7) close(fd);
    }
    return false;
}

static bool plain_writes(const struct target *t) /* all of these are meant to work, on the overlay */
{
    char victim[4096], other[4096];
    place(victim, t, "victim");
    place(other, t, "other");
    int fd = open(victim, O_WRONLY | O_APPEND);
    if (fd >= 0 && write(fd, "escaped", 7) == 7) close(fd);
    if (link(victim, other) == 0 && (fd = open(other, O_WRONLY | O_TRUNC)) >= 0 &&
        write(fd, "escaped", 7) == 7)
        close(fd);
    if (symlink(victim, "/tmp/way") == 0 && (fd = open("/tmp/way", O_WRONLY | O_TRUNC)) >= 0 &&
        write(fd, "escaped", 7) == 7)
        close(fd);
    if (truncate(victim, 1) != 0 || chmod(victim, 0777) != 0 || utimes(victim, NULL) != 0) errno = 0;
    unlink(victim);
    if (rename(other, victim) == 0) unlink(victim);
    return false;
}

static bool inherited(const struct target *t)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", t->fd);
    return write(t->fd, "escaped", 7) > 0 || writes(path);
}

static bool standard_streams(const struct target *t)
{
    (void)
        t; /* standard input is the victim, opened for reading and writing, outside; here it must be a pipe */
    struct stat st;
    int fd = open("/proc/self/fd/0", O_WRONLY | O_NONBLOCK);
    bool out = fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
    if (fd >= 0) close(fd);
    return out || (fstat(0, &st) == 0 && S_ISREG(st.st_mode)) || ftruncate(0, 0) == 0;
}

static bool open_descriptors(const struct target *t)
{
    (void)t;
    for (int fd = 3; fd < 1024; fd++)
        if (fcntl(fd, F_GETFD) >= 0) return true;
    return false;
}

static bool binds(const struct target *t)
{
    return mount(t->folder, "/tmp", NULL, MS_BIND, NULL) == 0 ||
           mount("tmpfs", "/tmp", "tmpfs", 0, NULL) == 0 || mount("proc", "/tmp", "proc", 0, NULL) == 0 ||
           mount(NULL, "/usr", NULL, MS_REMOUNT | MS_BIND, NULL) == 0 ||
           mount(NULL, "/", NULL, MS_SHARED | MS_REC, NULL) == 0;
}

static bool unmounts(const struct target *t)
{
    (void)t;
    return umount2("/proc/sys", MNT_DETACH) == 0 || umount2("/dev/null", MNT_DETACH) == 0 ||
           umount2("/", MNT_DETACH) == 0 || umount2("/tmp", MNT_DETACH) == 0;
}

static bool new_mount_calls(const struct target *t)
{
    return call(430, at("tmpfs"), 0, 0, 0, 0) || call(428, AT_FDCWD, at(t->folder), 1, 0, 0) ||
           call(428, AT_FDCWD, at("/"), 0x8001, 0, 0) ||
           call(429, AT_FDCWD, at("/tmp"), AT_FDCWD, at("/usr"), 0) ||
           call(442, AT_FDCWD, at("/"), 0, at("\0\0\0"), 32);
}

static bool other_root(const struct target *t)
{
    return call(SYS_pivot_root, at(t->folder), at(t->folder), 0, 0, 0) || chroot(t->folder) == 0;
}

static bool other_namespaces(const struct target *t)
{
    (void)t;
    static const char *const names[] = {"mnt", "pid", "net", "user", "ipc", "uts", "cgroup"};
    for (size_t i = 0; i < 7; i++) {
        char path[64];
        snprintf(path, sizeof path, "/proc/self/ns/%s", names[i]);
        int fd = open(path, O_RDONLY);
        if (fd >= 0 && setns(fd, 0) == 0) return true;
        if (fd >= 0 && ioctl(fd, 0xb701 /* NS_GET_USERNS */) >= 0 &&
            ioctl(fd, 0xb702 /* NS_GET_PARENT */) >= 0)
            return true;
    }
    return false;
}

static bool new_namespaces(const struct target *t)
{
    (void)t;
    static const int flags[] = {CLONE_NEWUSER, CLONE_NEWNS,  CLONE_NEWPID,   CLONE_NEWNET,
                                CLONE_NEWIPC,  CLONE_NEWUTS, CLONE_NEWCGROUP};
    uint64_t arguments[11] = {CLONE_NEWUSER, 0, 0, 0, SIGCHLD};
    for (size_t i = 0; i < 7; i++) {
        if (unshare(flags[i]) == 0) return true;
        long pid = syscall(SYS_clone, flags[i] | SIGCHLD, 0, 0, 0, 0);
        if (pid == 0) _exit(0);
        if (pid > 0) return true;
    }
    long pid = syscall(435 /* clone3 */, arguments, sizeof arguments);
    if (pid == 0) _exit(0);
    return pid > 0;
}

static bool file_handles(const struct target *t)
{
    struct {
        struct file_handle h;
        unsigned char bytes[128];
    } handle = {.h.handle_bytes = 128};
    int mount_id, folder = open(t->folder, O_RDONLY);
    if (name_to_handle_at(AT_FDCWD, t->folder, &handle.h, &mount_id, 0) != 0) handle.h.handle_bytes = 8;
    return open_by_handle_at(folder, &handle.h, O_RDWR) >= 0;
}

static bool kernel_settings(const struct target *t)
{
    (void)t; /* only opened */
    static const char *const paths[] = {"/proc/sys/kernel/core_pattern",
                                        "/proc/sys/kernel/modprobe",
                                        "/proc/sys/vm/drop_caches",
                                        "/proc/sys/kernel/hostname",
                                        "/proc/sysrq-trigger",
                                        "/proc/sys/fs/binfmt_misc/register",
                                        "/sys/kernel/uevent_helper",
                                        "/sys/power/state",
                                        "/sys/kernel/mm/transparent_hugepage/enabled",
                                        "/sys/fs/cgroup/cgroup.procs",
                                        "/sys/fs/cgroup/memory/tasks",
                                        "/proc/kcore",
                                        "/proc/kmsg"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        if (writes(paths[i])) return true;
    return opens("/proc/kcore", O_RDONLY) || opens("/proc/kmsg", O_RDONLY);
}

/* ---- devices ---- */

static bool make_devices(const struct target *t)
{
    static const mode_t kinds[] = {S_IFCHR, S_IFBLK};
    char path[4096];
    place(path, t, "device");
    for (size_t i = 0; i < 2; i++)
        if (mknod("/tmp/device", kinds[i] | 0600, makedev(8, 0)) == 0 ||
            mknod(path, kinds[i] | 0600, makedev(254, 0)) == 0 ||
            mknod("/dev/device", kinds[i] | 0600, makedev(1, 1)) == 0 ||
            mknod("/tmp/white", kinds[i], makedev(0, 0)) == 0)
            return true;
    return false;
}

static bool open_devices(const struct target *t)
{
    (void)t;
    static const char *const paths[] = {"/dev/sda",   "/dev/vda",        "/dev/nvme0n1", "/dev/mem",
                                        "/dev/kmem",  "/dev/port",       "/dev/kmsg",    "/dev/kvm",
                                        "/dev/vsock", "/dev/fuse",       "/dev/net/tun", "/dev/loop-control",
                                        "/dev/loop0", "/dev/console",    "/dev/tty0",    "/dev/input/event0",
                                        "/dev/tty",   "/dev/userfaultfd"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        if (opens(paths[i], O_RDONLY | O_NOCTTY) || opens(paths[i], O_WRONLY | O_NOCTTY)) return true;
    return false;
}

static bool spoil_devices(const struct target *t)
{
    (void)t; /* what is set is what they have already */
    return chmod("/dev/null", 0666) == 0 || chmod("/dev/zero", 0666) == 0 || chown("/dev/null", 0, 0) == 0 ||
           unlink("/dev/null") == 0 || rename("/dev/zero", "/dev/null") == 0 || chmod("/dev/tty", 0666) == 0;
}

static bool type_into_terminals(const struct target *t)
{
    (void)t;
    int master = open("/dev/ptmx", O_RDWR | O_NOCTTY), unlock = 0, number = -1;
    char path[32], c = 'x';
    if (master < 0 || ioctl(master, TIOCSPTLCK, &unlock) != 0 || ioctl(master, TIOCGPTN, &number) != 0)
        return false;
    snprintf(path, sizeof path, "/dev/pts/%d", number);
    int slave = open(path, O_RDWR); /* may even become the controlling terminal */
    return ioctl(slave, TIOCSTI, &c) == 0 || ioctl(slave, TIOCLINUX, &c) == 0 ||
           syscall(SYS_ioctl, slave, (unsigned long)TIOCSTI | 1ul << 32, &c) == 0;
}

/* ---- rights ---- */

static bool set_user_id(const struct target *t)
{
    char path[4096];
    int status = 0;
    place(path, t, "suid"); /* exits with 0 when it has become root */
    if (geteuid() == 0 || access(path, X_OK) != 0) return false;
    pid_t pid = fork();
    if (pid == 0) {
        execl(path, path, "--am-i-root", (char *)NULL);
        _exit(1);
    }
    waitpid(pid, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool raise_capabilities(const struct target *t)
{
    (void)t;
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct data[2] = {{.effective = ~0u, .permitted = ~0u},
                                             {.effective = ~0u, .permitted = ~0u}};
    if (syscall(SYS_capset, &header, data) == 0) return true;
    data[0] = data[1] =
        (struct __user_cap_data_struct){.effective = 1u << CAP_SYS_ADMIN, .permitted = 1u << CAP_SYS_ADMIN};
    data[1] = (struct __user_cap_data_struct){0};
    if (syscall(SYS_capset, &header, data) == 0) return true;
    if (prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0 || prctl(PR_CAPBSET_READ, CAP_SYS_ADMIN) > 0) return true;
    return geteuid() != 0 && (setuid(0) == 0 || setgid(0) == 0 || setgroups(0, NULL) == 0);
}

/* ---- parts of the kernel that a command has no business in ---- */

static bool keys(const struct target *t)
{
    (void)t;
    return call(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_USER_KEYRING, 1, 0, 0) ||
           call(SYS_add_key, at("user"), at("k"), at("v"), 1, KEY_SPEC_USER_KEYRING) ||
           call(SYS_request_key, at("user"), at("k"), 0, KEY_SPEC_USER_KEYRING, 0);
}

static bool refused_by_filter(long number, long a, long b, long c, long d, long e)
{
    return !call(number, a, b, c, d, e) && (errno == EPERM || errno == ENOSYS);
}

static bool kernel_programs(const struct target *t)
{
    (void)
        t; /* EPERM or ENOSYS whatever the arguments: not EFAULT or EINVAL, which would come from behind the filter */
    return !refused_by_filter(SYS_bpf, 0, 0, 0, 0, 0) ||
           !refused_by_filter(SYS_perf_event_open, 0, 0, -1, -1, 0) ||
           !refused_by_filter(SYS_userfaultfd, 1, 0, 0, 0, 0) ||
           !refused_by_filter(SYS_fanotify_init, 0, 0, 0, 0, 0);
}

static bool kernel_itself(const struct target *t)
{
    (void)t;
    return !refused_by_filter(SYS_kexec_load, 0, 0, 0, 0, 0) ||
           !refused_by_filter(SYS_kexec_file_load, -1, -1, 0, 0, 0) ||
           !refused_by_filter(SYS_init_module, 0, 0, 0, 0, 0) ||
           !refused_by_filter(SYS_finit_module, -1, 0, 0, 0, 0) ||
           !refused_by_filter(SYS_delete_module, at("none-such"), 0, 0, 0, 0) ||
           !refused_by_filter(SYS_reboot, 0, 0, 0, 0, 0) ||
           !refused_by_filter(SYS_swapon, at("/none"), 0, 0, 0, 0) ||
           !refused_by_filter(SYS_swapoff, at("/none"), 0, 0, 0, 0) ||
           !refused_by_filter(SYS_acct, at("/none"), 0, 0, 0, 0) ||
           !refused_by_filter(SYS_quotactl, 0, 0, 0, 0, 0) || !refused_by_filter(SYS_syslog, 3, 0, 0, 0, 0);
}

static bool clocks_and_names(const struct target *t)
{
    (void)t;
    struct timespec now;
    char name[256] = "";
    clock_gettime(CLOCK_REALTIME, &now);
    gethostname(name, sizeof name - 1);
    return clock_settime(CLOCK_REALTIME, &now) == 0 || sethostname(name, strlen(name)) == 0 ||
           setdomainname("", 0) == 0;
}

static bool uncounted_memory(const struct target *t)
{
    (void)t;
    return call(SYS_memfd_create, at("m"), 0, 0, 0, 0) || call(SYS_shmget, 0, 4096, 0600 | 01000, 0, 0) ||
           call(447, 0, 0, 0, 0, 0);
}

static sigjmp_buf no_such_table;
static void on_fault(int signal_number)
{
    (void)signal_number;
    siglongjmp(no_such_table, 1);
}

static bool other_call_tables(const struct target *t)
{
    (void)t;
#ifdef __x86_64__
    if (sigsetjmp(no_such_table, 1) == 0) { /* a kernel without the 32-bit calls faults */
        long answer;
        signal(SIGSEGV, on_fault);
        __asm__ volatile("int $0x80"
                         : "=a"(answer)
                         : "a"(20L)
                         : "memory", "r8", "r9", "r10", "r11"); /* getpid of 32 bits */
        if (answer > 0) return true;
    }
    if (syscall(0x40000000 | SYS_getpid) > 0) return true; /* x32 */
    if (call(SYS_iopl, 3, 0, 0, 0, 0) || call(SYS_ioperm, 0x80, 1, 1, 0, 0)) return true;
#endif
    return call(100000, 0, 0, 0, 0, 0) || call(470, 0, 0, 0, 0, 0) || errno != ENOSYS;
}

const struct attempt escape_attempts[] = {
    {"tcp", escape_tcp},
    {"tcp-elsewhere", escape_tcp_elsewhere},
    {"udp", escape_udp},
    {"abstract-socket", escape_abstract_socket},
    {"path-socket", escape_path_socket},
    {"netlink-change", escape_netlink_change},
    {"netlink-events", escape_netlink_events},
    {"strange-sockets", escape_strange_sockets},
    {"io-uring", io_uring},
    {"signals", signals},
    {"signal-everyone", signal_everyone},
    {"tracing", tracing},
    {"tracing-the-first", tracing_the_first},
    {"proc-of-outside", proc_of_outside},
    {"their-limits", their_limits},
    {"my-limits", my_limits},
    {"own-root", own_root},
    {"plain-writes", plain_writes},
    {"inherited-descriptor", inherited},
    {"standard-streams", standard_streams},
    {"open-descriptors", open_descriptors},
    {"binds", binds},
    {"unmounts", unmounts},
    {"new-mount-calls", new_mount_calls},
    {"other-root", other_root},
    {"other-namespaces", other_namespaces},
    {"new-namespaces", new_namespaces},
    {"file-handles", file_handles},
    {"kernel-settings", kernel_settings},
    {"make-devices", make_devices},
    {"open-devices", open_devices},
    {"spoil-devices", spoil_devices},
    {"type-into-terminals", type_into_terminals},
    {"set-user-id", set_user_id},
    {"raise-capabilities", raise_capabilities},
    {"keys", keys},
    {"kernel-programs", kernel_programs},
    {"kernel-itself", kernel_itself},
    {"clocks-and-names", clocks_and_names},
    {"uncounted-memory", uncounted_memory},
    {"other-call-tables", other_call_tables},
};
const size_t n_escape_attempts = sizeof escape_attempts / sizeof *escape_attempts;
