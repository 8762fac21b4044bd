/* Owns the guarding of one keeper. */
#include "lab/matrix_guard.h"
#include "lab/matrix_job.h"
#include "os/process_tree.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t asked;
static void on_signal(int signal_number)
{
    (void)signal_number;
    asked++;
}

/* *status: how the keeper ended. */
static void watch(pid_t keeper, pid_t parent, int *status)
{
    const struct timespec pause = {0, 20000000};
    for (int told = 0; waitpid(keeper, status, WNOHANG) != keeper;) {
        int wanted = (int)asked + (getppid() != parent);
        for (; told < wanted && told < 2; told++) kill(keeper, SIGTERM);
        nanosleep(&pause, NULL);
    }
}

enum caro_status matrix_guard(const struct matrix_spec *spec, size_t index, pid_t parent,
                              struct caro_error *err)
{
    static const int signals[] = {SIGTERM, SIGINT, SIGHUP};
    struct sigaction action = {.sa_handler = on_signal};
    sigset_t ending, before;
    pid_t self = getpid();
    int status = 0;
    sigemptyset(&action.sa_mask);
    sigemptyset(&ending);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        sigaction(signals[i], &action, NULL);
        sigaddset(&ending, signals[i]);
    }
    process_become_reaper();
    sigprocmask(SIG_BLOCK, &ending, &before); /* the keeper lets them in again when it can deal with them */
    pid_t keeper = fork();
    if (keeper == 0) {
        struct caro_error wrong = {0};
        setpgid(0, 0);
        if (getppid() != self) _exit(1);
        _exit(matrix_job_run(spec, index, -1, self, &wrong) == CARO_OK ? 0 : 1);
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (keeper < 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot start a process: %s", strerror(errno));
    watch(keeper, parent, &status);
    process_end_strangers(NULL, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return matrix_result_read(spec, &spec->jobs[index], err);
    return error_set(err, CARO_FAILED, CARO_NO_POS, "the process that watched job %zu ended without a result",
                     index);
}
