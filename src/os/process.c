/* Owns the starting of other programs. */
#include "os/process.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum caro_status process_run_shell(const char *shell, const char *command, int output_fd, int *status,
                                   struct caro_error *err)
{
    char *const argv[] = {(char *)shell, (char *)"-c", (char *)command, NULL};
    struct sigaction ignore = {.sa_handler = SIG_IGN}, old_int, old_quit;
    sigset_t defaults;
    posix_spawnattr_t attr;
    pid_t pid;

    sigemptyset(&ignore.sa_mask);
    sigaction(SIGINT, &ignore, &old_int);
    sigaction(SIGQUIT, &ignore, &old_quit);
    sigemptyset(&defaults); /* the child starts with the ordinary handling that we have just put aside */
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGQUIT);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_init(&attr);
    posix_spawnattr_setsigdefault(&attr, &defaults);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    if (output_fd >= 0) posix_spawn_file_actions_adddup2(&files, output_fd, STDOUT_FILENO);
    int failed = posix_spawnp(&pid, shell, &files, &attr, argv, environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attr);
    int wait_status = 0;
    if (!failed)
        while (waitpid(pid, &wait_status, 0) < 0 && errno == EINTR) {
        }
    sigaction(SIGINT, &old_int, NULL);
    sigaction(SIGQUIT, &old_quit, NULL);
    if (failed)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot start the shell '%s': %s", shell,
                         strerror(failed));
    *status = WIFSIGNALED(wait_status) ? 128 + WTERMSIG(wait_status) : WEXITSTATUS(wait_status);
    return CARO_OK;
}
