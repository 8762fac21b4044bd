/* What the two sides of a sandbox share: the caller's side (sandbox.c) prepares all of this before it starts the
 * inner side, whose memory is a copy of it and which must not allocate (other threads' locks may be held in it). */
#ifndef OS_SANDBOX_BOX_H
#define OS_SANDBOX_BOX_H

#include "os/sandbox.h"

#include <sys/resource.h>
#include <sys/types.h>

enum {
    BOX_MAX_PLACES = 1000,
    BOX_MAX_JOBS = 64,
    BOX_TICK_MS = 25 /* how often limits that the kernel does not keep are looked at */
};

/* The steps at which the inner side can fail; the sentence is for people. */
#define BOX_STEP_LIST(X)                                                                                     \
    X(IDS, "take on the ids of the sandbox")                                                                 \
    X(NAMES, "set the host name")                                                                            \
    X(LOOPBACK, "start the loopback device")                                                                 \
    X(MOUNT, "mount file systems in a user namespace")                                                       \
    X(PIVOT, "change the root directory")                                                                    \
    X(PROC, "mount a /proc of its own")                                                                      \
    X(DEV, "make a /dev of its own")                                                                         \
    X(SOURCE, "open the place")                                                                              \
    X(PLACE, "put the place")                                                                                \
    X(OVERLAY, "mount an overlay over the place")                                                            \
    X(LANDLOCK, "put Landlock's rules in force")                                                             \
    X(SECCOMP, "put the seccomp filter in force")                                                            \
    X(WATCH, "watch over the processes")

enum box_step {
#define BOX_STEP_ENUM(name, text) BOX_STEP_##name,
    BOX_STEP_LIST(BOX_STEP_ENUM)
#undef BOX_STEP_ENUM
};

/* From the inner side to the caller's, one packet each; READY carries the store's descriptor. */
enum box_report_kind { BOX_FAILED, BOX_READY, BOX_JOB_STARTED, BOX_JOB_NOT_STARTED, BOX_JOB_ENDED, BOX_OVER };
struct box_report {
    enum box_report_kind kind;
    enum box_step step; /* of FAILED */
    int place;          /* of FAILED; -1 */
    int error;          /* errno, of FAILED and JOB_NOT_STARTED */
    int job;            /* of JOB_… */
    int wait_status;    /* of JOB_ENDED, as waitpid() gives it */
    bool timed_out;     /* of JOB_ENDED */
    double seconds, cpu_seconds;
    unsigned hits; /* of JOB_ENDED and OVER */
    unsigned left; /* of OVER: processes that were still running */
    bool landlock; /* of READY */
};

/* From the caller's side to the inner one: a byte. */
enum { BOX_GO = 'g', BOX_END_JOB = 'j', BOX_END_ALL = 'a' };

struct box_job {
    const struct sandbox_job *what;
    int in, out, err; /* inner ends of pipes, -1: /dev/null or as `input` says */
};

struct box {
    const struct sandbox_options *options;
    struct sandbox_limits limits; /* without zeros */
    struct box_job *jobs;
    size_t n_jobs;
    char *words;      /* the caller's command line in memory, as ps shows it: n_words bytes */
    char *words_copy; /* what it is, for the commands' words may lie in it */
    size_t n_words;
    int control;                    /* the inner end of the socket between the two sides */
    bool switch_ids;                /* from the caller's to uid and gid */
    bool root;                      /* keep the capabilities over files */
    bool count_processes;           /* RLIMIT_NPROC counts inside alone (Linux 5.14) */
    bool root_given;                /* places[0] is "/" */
    int source[BOX_MAX_PLACES + 1]; /* descriptors, filled by the inner side */
    bool skipped[BOX_MAX_PLACES + 1];
    int store;     /* inner side: descriptor of the store */
    mode_t mask;   /* inner side: the caller's file creation mask */
    bool landlock; /* inner side: that wall stands */
};

/* On the caller's side, sandbox_start.c. box_start() also hands over the outer end of the control socket. */
enum caro_status box_start(struct box *box, pid_t *pid, int *control, struct caro_error *err);
enum caro_status box_step_failed(const struct box *box, const struct box_report *report,
                                 struct caro_error *err);
/* The same descriptor under a number above 2, which are the command's. */
int box_above_standard(int fd);

/* All of these run on the inner side. They return false with errno, and *failed tells where. */

/* Builds the new root and moves into it. */
bool box_build(struct box *box, struct box_report *failed);
/* In force for this process and all that it starts, in this order. */
bool box_landlock(struct box *box, struct box_report *failed);
bool box_seccomp(struct box_report *failed);
/* Gives up what the command may not have; called in the child that becomes it. keep: capabilities over files. */
bool box_drop_capabilities(bool keep);
bool box_raise_capabilities(void);

/* Runs the jobs, watches over them, and never returns. */
void box_main(struct box *box) __attribute__((noreturn));

#endif
