/* A place apart in which commands run: other files, no network, no rights, and an end to everything.
 *
 * Walls, from the outside in (Linux; elsewhere sandbox_run() returns UNSUPPORTED and runs nothing):
 *   user, mount, process, network, IPC, host-name and cgroup namespaces of its own; a root directory put together
 *   from `places` with a fresh /proc and a /dev of harmless devices; no capabilities (root keeps those over files)
 *   and no way to new ones; Landlock; a seccomp filter; limits on time, memory, processes, files and output.
 * Whatever is started dies with the sandbox, and the sandbox with its caller. */
#ifndef OS_SANDBOX_H
#define OS_SANDBOX_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* What is put where, in this order; parents of a target are made where the place below them can be written.
 *   BIND      `source` outside (file or directory) as it is, with all mounted below it: writes go outside
 *   BIND_RO   the same, read-only
 *   OVERLAY   the directory `source`; writes are kept apart, and found again through sandbox_store_open()
 *             (Linux 6.6 or later); nothing may be mounted below source
 *   TMPFS     an empty directory, writable, kept for sandbox_store_open()
 *   FOLDER    mkdir with `mode`
 *   LINK      a symbolic link to the text `source`
 *   FILE      a regular file of the `n` bytes at `source`
 *   COPY      a copy of the regular file `source`, with its mode and times */
enum sandbox_place_kind {
    SANDBOX_BIND,
    SANDBOX_BIND_RO,
    SANDBOX_OVERLAY,
    SANDBOX_TMPFS,
    SANDBOX_FOLDER,
    SANDBOX_LINK,
    SANDBOX_FILE,
    SANDBOX_COPY
};

struct sandbox_place {
    enum sandbox_place_kind kind;
    const char *target; /* absolute, inside; "/" only as the first place (without one, "/" is a TMPFS) */
    const char *source; /* see above; a path outside is absolute */
    size_t n;           /* of FILE */
    mode_t mode;        /* of TMPFS, FOLDER, FILE, and the top of OVERLAY; 0: 0755, of FILE 0644 */
    bool optional;      /* skipped when source does not exist or cannot be put there */
    bool seal; /* TMPFS, OVERLAY: read-only once all places are there (what is put below it is not) */
};

/* Zero in any field: the default that is written beside it. */
struct sandbox_limits {
    double seconds;       /* wall time of all jobs together; 60 */
    double grace_seconds; /* from SIGTERM to SIGKILL for a job whose time is up; 0.5 */
    unsigned cpu_seconds; /* processor time of each process; 60 */
    uint64_t
        memory_bytes; /* private memory of all processes; also of each one (it then fails to allocate); 2 GiB */
    uint64_t file_bytes; /* length of each file written; 256 MiB */
    uint64_t disk_bytes; /* all that OVERLAY, TMPFS, FILE and COPY hold, in memory; 512 MiB */
    unsigned processes;  /* at a time; 256 */
    unsigned open_files; /* of each process; 512 */
};

enum sandbox_input {
    SANDBOX_INPUT_EMPTY, /* /dev/null */
    SANDBOX_INPUT_TTY,   /* a terminal of the sandbox's own that stays silent */
    SANDBOX_INPUT_FD /* what can be read from input_fd, through a pipe: the descriptor itself stays outside */
};

/* One command. Jobs run one after the other in the same place; `background` ones are started and left running,
 * and are killed with the sandbox. */
struct sandbox_job {
    const char *const *argv; /* NULL-terminated; argv[0] a path inside or a name on the sandbox's PATH */
    const char *const *environment; /* NULL: the sandbox's */
    const char *cwd;                /* inside; NULL: the sandbox's */
    enum sandbox_input input;
    int input_fd;
    bool background;
    double seconds;        /* wall time; 0: only the sandbox's limit */
    size_t keep_out;       /* bytes of standard output kept; 0: it goes to /dev/null */
    size_t keep_err;       /* the same of standard error */
    uint64_t output_bytes; /* both together: the job is killed when it writes more; 0: 64 MiB */
    /* Called with what is written, as it comes, from the thread of sandbox_run(); stream 1 or 2. NULL: only kept. */
    void (*on_output)(void *context, int stream, const char *bytes, size_t n);
    void *context;
};

struct sandbox_options {
    const struct sandbox_place *places;
    size_t n_places;
    const char *const *environment; /* NULL-terminated "NAME=value"; NULL: empty */
    const char *cwd;                /* inside; NULL: "/" */
    const char *host_name;          /* NULL: "sandbox" */
    /* Who it is inside. same_ids: as outside, every id the caller could use (root: all ids, and the capabilities
     * over files). Otherwise uid and gid are shown for outside_uid and outside_gid, which only root may choose
     * (anyone else's must be its own, or 0 for its own; root gets 65534 for 0: root escapes the limit on processes). */
    bool same_ids;
    uid_t uid, outside_uid;
    gid_t gid, outside_gid;
    struct sandbox_limits limits;
    /* Asked about twenty times a second, from the thread of sandbox_run(): true ends everything. NULL: never. */
    bool (*stop)(void *context);
    void *context;
};

/* Which limits ended or disturbed something. */
enum sandbox_hit {
    SANDBOX_HIT_TIME = 1,      /* wall time, of a job or of all */
    SANDBOX_HIT_CPU = 2,       /* a job died of SIGXCPU */
    SANDBOX_HIT_MEMORY = 4,    /* all were killed */
    SANDBOX_HIT_PROCESSES = 8, /* the number was reached: starting failed, or all were killed */
    SANDBOX_HIT_FILE = 16,     /* a job died of SIGXFSZ */
    SANDBOX_HIT_DISK = 32,     /* the store was full */
    SANDBOX_HIT_OUTPUT = 64,   /* a job was killed */
    SANDBOX_HIT_STOP = 128     /* `stop` said so */
};

struct sandbox_job_result {
    bool started;       /* false: not reached, or it could not be started (exec_errno) */
    int exec_errno;     /* why the program could not be started; 0 */
    int status;         /* exit status, or 128 + signal as a shell tells it; of background jobs 0 */
    int signal;         /* that ended it; 0 */
    bool timed_out;     /* its own time or the sandbox's was up */
    double seconds;     /* wall time */
    double cpu_seconds; /* its and its waited-for children's */
    char *out, *err;    /* what was kept, with a zero behind; NULL when nothing was to be kept */
    size_t n_out, n_err;
    uint64_t all_out, all_err; /* bytes written, kept or not */
};

struct sandbox_result {
    struct sandbox_job_result *jobs; /* as many as were given */
    size_t n_jobs;
    unsigned hits;    /* of enum sandbox_hit */
    double seconds;   /* of all, set-up included */
    uint64_t written; /* bytes in the store at the end */
    unsigned left;    /* processes that still ran when the last job had ended, and were killed */
    int store;        /* descriptor of the store; -1 */
    int failed_place; /* of an error: the place that could not be put; -1 */
    bool landlock;    /* false: this kernel has none; all other walls stand */
};

/* Run jobs in a sandbox and wait until all is over: no process is left.
 *   result   failed_place is set in any case; filled also when a job failed or a limit was hit: that is no error. Free with sandbox_result_free().
 * Errors: UNSUPPORTED: a wall cannot be put up here, and nothing was run (the message names it, and what would help);
 *   IO: a place cannot be prepared (the message names it); USAGE: an impossible option; NO_MEMORY.
 * Thread-safe; each call is on its own. Async cancellation only through `stop`.
 * Cost: about 5 ms and 1 MiB, plus what is run. Sources: namespaces(7), landlock(7), seccomp(2),
 * Documentation/filesystems/overlayfs.rst of Linux. */
enum caro_status sandbox_run(const struct sandbox_options *options, const struct sandbox_job *jobs,
                             size_t n_jobs, struct sandbox_result *result, struct caro_error *err);
void sandbox_result_free(struct sandbox_result *result);

/* Open what OVERLAY (its upper directory: docs/SANDBOX.md) or TMPFS place number `place` holds, as a directory
 * descriptor that the caller closes; -1 when the place is none of these or was skipped. The contents live until the
 * result is freed and the descriptors are closed. place = n_places: the "/" that was made without being asked for. */
int sandbox_store_open(const struct sandbox_result *result, size_t place);

/* Does it work here? Puts up every wall around nothing and takes them down again.
 *   overlay   also try an OVERLAY
 *   landlock  receives whether that wall stands too; may be NULL
 * Errors as sandbox_run(). Cost: about 5 ms. */
enum caro_status sandbox_probe(bool overlay, bool *landlock, struct caro_error *err);

#endif
