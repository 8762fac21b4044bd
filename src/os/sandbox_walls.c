/* Owns the walls inside the walls: capabilities, Landlock and the seccomp filter, in force on a process and all that it
 * starts. Runs in the sandbox's own process, where nothing may be allocated.
 *
 * The filter is written here and not with libseccomp: it is a list of numbers and four comparisons of arguments, it must
 * be loaded by a process that may not allocate, and linking another library would cost every request its start-up. */
#include "os/sandbox_box.h"

#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- capabilities (capabilities(7)) ---- */

/* What root may do to files and ids that belong to the sandbox's user namespace; nothing over the machine. */
static const int kept[] = {CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_FOWNER, CAP_FSETID,
                           CAP_KILL,  CAP_SETGID,       CAP_SETUID};

static bool set_capabilities(uint64_t set)
{
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct data[2] = {
        {.effective = (uint32_t)set, .permitted = (uint32_t)set},
        {.effective = (uint32_t)(set >> 32), .permitted = (uint32_t)(set >> 32)},
    };
    return syscall(SYS_capset, &header, data) == 0;
}

bool box_raise_capabilities(void)
{
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct data[2] = {{0}};
    if (syscall(SYS_capget, &header, data) != 0) return false;
    for (int i = 0; i < 2; i++) data[i].effective = data[i].permitted, data[i].inheritable = 0;
    return syscall(SYS_capset, &header, data) == 0;
}

bool box_drop_capabilities(bool keep)
{
    uint64_t set = 0;
    for (size_t i = 0; keep && i < sizeof kept / sizeof *kept; i++) set |= UINT64_C(1) << kept[i];
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    for (int cap = 0; cap < 64; cap++)
        if (!(set >> cap & 1) && prctl(PR_CAPBSET_DROP, cap, 0, 0, 0) != 0 && errno != EINVAL) return false;
    return set_capabilities(set);
}

/* ---- Landlock (landlock(7)); numbers from Linux' UAPI, for systems whose headers are older ---- */

enum {
    LL_EXECUTE = 1 << 0,
    LL_WRITE_FILE = 1 << 1,
    LL_READ_FILE = 1 << 2,
    LL_READ_DIR = 1 << 3,
    LL_REFER = 1 << 13,    /* ABI 2 */
    LL_TRUNCATE = 1 << 14, /* ABI 3 */
    LL_IOCTL_DEV = 1 << 15 /* ABI 5 */
};
enum { LL_READ = LL_EXECUTE | LL_READ_FILE | LL_READ_DIR, LL_VERSION = 1, LL_PATH_BENEATH = 1 };
struct ll_ruleset {
    uint64_t handled_access_fs;
};
struct ll_path_beneath {
    uint64_t allowed_access;
    int32_t parent_fd;
} __attribute__((packed));

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule       445
#define SYS_landlock_restrict_self  446
#endif

static bool allow(int ruleset, const char *path, uint64_t access)
{
    struct stat st;
    struct ll_path_beneath rule = {.allowed_access = access, .parent_fd = open(path, O_PATH | O_CLOEXEC)};
    if (rule.parent_fd < 0)
        return errno == ENOENT || errno == EACCES || errno == ENOTDIR; /* nothing to allow */
    if (fstat(rule.parent_fd, &st) == 0 && !S_ISDIR(st.st_mode))
        rule.allowed_access &= LL_EXECUTE | LL_WRITE_FILE | LL_READ_FILE | LL_TRUNCATE | LL_IOCTL_DEV;
    bool done = syscall(SYS_landlock_add_rule, ruleset, LL_PATH_BENEATH, &rule, 0) == 0;
    close(rule.parent_fd);
    return done;
}

static bool is_writable(const struct sandbox_place *place)
{
    return place->kind == SANDBOX_BIND ||
           ((place->kind == SANDBOX_OVERLAY || place->kind == SANDBOX_TMPFS) && !place->seal);
}

bool box_landlock(struct box *box, struct box_report *failed)
{
    const struct sandbox_options *o = box->options;
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LL_VERSION);
    *failed = (struct box_report){.kind = BOX_FAILED, .step = BOX_STEP_LANDLOCK, .place = -1};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
    if (version < 2) return true; /* none, or the first one, which forbids every rename between folders */
    struct ll_ruleset handled = {LL_TRUNCATE - 1};
    if (version >= 3) handled.handled_access_fs |= LL_TRUNCATE;
    if (version >= 5) handled.handled_access_fs |= LL_IOCTL_DEV;
    uint64_t everything = handled.handled_access_fs;
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);
    if (ruleset < 0) return false;
    /* What is reached on another way than through our root (a descriptor, a mount left behind) is under no rule. */
    bool done = allow(ruleset, "/", LL_READ) && allow(ruleset, "/dev", everything) &&
                allow(ruleset, "/proc", LL_READ | (everything & (LL_WRITE_FILE | LL_TRUNCATE)));
    if (!box->root_given) done = done && allow(ruleset, "/", everything);
    for (size_t i = 0; done && i < o->n_places; i++)
        if (is_writable(&o->places[i]) && !box->skipped[i])
            done = allow(ruleset, o->places[i].target, everything);
    done = done && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return box->landlock = done;
}

/* ---- seccomp (seccomp(2)) ---- */

#if defined(__x86_64__)
#define BOX_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define BOX_ARCH AUDIT_ARCH_AARCH64
#endif

#ifdef BOX_ARCH

/* Calls beyond this are younger than this list and answered as an older kernel would: file_setattr (6.17). */
enum { LAST_KNOWN = 469 };

/* Refused with EPERM: they reach past the sandbox, or into parts of the kernel that a command has no business in. */
static const int refused[] = {
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_setns,
    SYS_unshare,
    428 /* open_tree */,
    429 /* move_mount */,
    430 /* fsopen */,
    431 /* fsconfig */,
    432 /* fsmount */,
    433 /* fspick */,
    442 /* mount_setattr */,
    467 /* open_tree_attr */,
    457 /* statmount */,
    458 /* listmount */,
    SYS_open_by_handle_at,
    SYS_fanotify_init,
    SYS_quotactl,
    443 /* quotactl_fd */,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_kexec_load,
    SYS_kexec_file_load,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_reboot,
    SYS_swapon,
    SYS_swapoff,
    SYS_acct,
    SYS_settimeofday,
    SYS_clock_settime,
    SYS_clock_adjtime,
    SYS_adjtimex,
    SYS_syslog,
    SYS_vhangup,
    SYS_nfsservctl,
    SYS_lookup_dcookie,
    SYS_kcmp,
    438 /* pidfd_getfd */,
    SYS_move_pages,
    SYS_migrate_pages,
    SYS_mbind,
    SYS_set_mempolicy,
    SYS_sethostname,
    SYS_setdomainname,
#ifdef __x86_64__
    SYS_iopl,
    SYS_ioperm,
    SYS_modify_ldt,
    SYS_uselib,
    SYS_ustat,
    SYS_sysfs,
    SYS__sysctl,
    SYS_create_module,
    SYS_get_kernel_syms,
    SYS_query_module,
#endif
};

/* Answered with ENOSYS, so that programs take their older way: io_uring would do calls behind the filter's back,
 * clone3 hides its flags from it, and memory that no process maps would escape the limit on memory. */
static const int missing[] = {425 /* io_uring_setup */, 426,       427, 435 /* clone3 */, SYS_memfd_create,
                              447 /* memfd_secret */,   SYS_shmget};

enum {
    NEW_NAMESPACES = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER |
                     CLONE_NEWPID | CLONE_NEWNET | 0x80 /* CLONE_NEWTIME */
};

struct program {
    struct sock_filter code[256];
    unsigned n;
};

static void emit(struct program *p, uint16_t code, uint32_t k, uint8_t jt, uint8_t jf)
{
    if (p->n < sizeof p->code / sizeof *p->code) p->code[p->n] = (struct sock_filter){code, jt, jf, k};
    p->n++;
}
static void load(struct program *p, size_t offset)
{
    emit(p, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset, 0, 0);
}
static void answer(struct program *p, uint32_t what) { emit(p, BPF_RET | BPF_K, what, 0, 0); }
/* Answer when the loaded word is value, else go on. */
static void when(struct program *p, uint32_t value, uint32_t what)
{
    emit(p, BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
    answer(p, what);
}
enum { ARG_LOW = 0 }; /* both architectures are little-endian */
static size_t arg(int i) { return offsetof(struct seccomp_data, args) + 8 * (size_t)i + ARG_LOW; }

#define ERRNO(e) (SECCOMP_RET_ERRNO | (e))

/* The rule for one call, all of it in `body`; the call's number is loaded again behind it. */
static void for_call(struct program *p, int number, void (*body)(struct program *))
{
    unsigned at = p->n;
    emit(p, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)number, 0, 0);
    body(p);
    answer(p, SECCOMP_RET_ALLOW);
    p->code[at].jf = (uint8_t)(p->n - at - 1);
}

static void clone_rule(struct program *p) /* no new namespaces */
{
    load(p, arg(0));
    emit(p, BPF_JMP | BPF_JSET | BPF_K, NEW_NAMESPACES, 0, 1);
    answer(p, ERRNO(EPERM));
}
static void
ioctl_rule(struct program *p) /* nothing typed into a terminal: TIOCSTI, TIOCLINUX; nor its discipline */
{
    load(p, arg(1));
    when(p, 0x5412, ERRNO(EPERM));
    when(p, 0x541C, ERRNO(EPERM));
    when(p, 0x5423, ERRNO(EPERM));
}
/* Families that a network namespace of its own confines; vsock, for one, is not. */
static void socket_rule(struct program *p)
{
    load(p, arg(0));
    when(p, AF_UNIX, SECCOMP_RET_ALLOW);
    when(p, AF_INET, SECCOMP_RET_ALLOW);
    when(p, AF_INET6, SECCOMP_RET_ALLOW);
    emit(p, BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 1, 0);
    answer(p, ERRNO(EAFNOSUPPORT));
    load(p, arg(2));
    when(p, NETLINK_ROUTE, SECCOMP_RET_ALLOW);
    when(p, NETLINK_SOCK_DIAG, SECCOMP_RET_ALLOW);
    answer(p, ERRNO(EPROTONOSUPPORT));
}
static void device_kinds(struct program *p, int i)
{
    load(p, arg(i));
    emit(p, BPF_ALU | BPF_AND | BPF_K, S_IFMT, 0, 0);
    when(p, S_IFCHR, ERRNO(EPERM));
    when(p, S_IFBLK, ERRNO(EPERM));
}
static void mknodat_rule(struct program *p) { device_kinds(p, 2); }
#ifdef SYS_mknod
static void mknod_rule(struct program *p) { device_kinds(p, 1); }
#endif

bool box_seccomp(struct box_report *failed)
{
    struct program p = {.n = 0};
    *failed = (struct box_report){.kind = BOX_FAILED, .step = BOX_STEP_SECCOMP, .place = -1};
    load(&p, offsetof(struct seccomp_data, arch));
    emit(&p, BPF_JMP | BPF_JEQ | BPF_K, BOX_ARCH, 1, 0);
    answer(&p,
           ERRNO(ENOSYS)); /* 32-bit calls on a 64-bit machine: other numbers, which nobody has looked at */
    load(&p, offsetof(struct seccomp_data, nr));
    emit(&p, BPF_JMP | BPF_JGT | BPF_K, LAST_KNOWN, 0, 1); /* also x32's, which have a high bit set */
    answer(&p, ERRNO(ENOSYS));
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        when(&p, (uint32_t)refused[i], ERRNO(EPERM));
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
        when(&p, (uint32_t)missing[i], ERRNO(ENOSYS));
    for_call(&p, SYS_clone, clone_rule);
    for_call(&p, SYS_ioctl, ioctl_rule);
    for_call(&p, SYS_socket, socket_rule);
    for_call(&p, SYS_socketpair, socket_rule);
    for_call(&p, SYS_mknodat, mknodat_rule);
#ifdef SYS_mknod
    for_call(&p, SYS_mknod, mknod_rule);
#endif
    answer(&p, SECCOMP_RET_ALLOW);
    if (p.n > sizeof p.code / sizeof *p.code) return errno = E2BIG, false;
    struct sock_fprog program = {.len = (unsigned short)p.n, .filter = p.code};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
}

#else

bool box_seccomp(struct box_report *failed)
{
    *failed = (struct box_report){.kind = BOX_FAILED, .step = BOX_STEP_SECCOMP, .place = -1};
    errno = ENOSYS; /* the numbers of this processor's calls have not been looked at */
    return false;
}

#endif
#endif
