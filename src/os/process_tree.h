/* One command and everything that it starts: begun together, measured together, ended together. */
#ifndef OS_PROCESS_TREE_H
#define OS_PROCESS_TREE_H

#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* From now on the orphans among this process's descendants become its own children instead of init's, so that a
 * daemon which detached itself is still found. False where the system cannot do that (then only the process
 * group is ended). */
bool process_become_reaper(void);

struct process_start {
    char *const *argv; /* argv[0] is looked for on PATH */
    char *const *envp;
    int output_fd; /* standard output and standard error */
};
/* Start a command in a session of its own (no terminal, no signals of ours), with standard input at its end. It dies with this
 * process where the system can do that. The caller waits for *pid. Errors: NOT_FOUND or IO when it cannot be started, naming the
 * command. */
enum caro_status process_tree_start(const struct process_start *start, pid_t *pid, struct caro_error *err);

/* The descendants of `root`, at most `room` of them; and the processes of the group `group` (0: none). Returns how many. */
size_t process_descendants(pid_t root, pid_t group, pid_t *list, size_t room);

/* What the descendants of this process hold in memory now: the sum of their resident sets (pages that several share count in each),
 * and in *highest the largest that one of them ever had. */
uint64_t process_tree_memory(pid_t group, uint64_t *highest);

/* Send a signal to all descendants of this process (and to `group`). Returns how many there were. */
size_t process_tree_signal(pid_t group, int signal_number);

/* End all descendants of this process (and `group`) and wait for them: first politely (SIGTERM), then surely; all are stopped before they
 * are killed, so that none starts another meanwhile. Returns how many there were. */
struct process_end {
    unsigned grace_ms;          /* 0: not politely */
    bool (*on_wait)(void *ctx); /* called every few milliseconds; false: no more patience. May be NULL */
    void (*on_reaped)(void *ctx, pid_t pid,
                      int wait_status); /* of each child that was waited for. May be NULL */
    void *ctx;
};
size_t process_tree_end(pid_t group, const struct process_end *how);

/* End (surely) the descendants of this process that are none of `known`'s: what a child that died left to us. The known are not waited
 * for. */
void process_end_strangers(const pid_t *known, size_t n);

#endif
