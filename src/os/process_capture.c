/* Owns the taking of other programs' output. */
#include "os/process_capture.h"
#include "os/process_tree.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum caro_status process_capture(char *const *argv, char *out, size_t room, int *status,
                                 struct caro_error *err)
{
    int ends[2], wait_status = 0;
    size_t n = 0;
    pid_t pid;
    out[0] = '\0';
    if (pipe(ends) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot make a pipe: %s", strerror(errno));
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    const struct process_start start = {.argv = argv, .envp = environ, .output_fd = ends[1]};
    enum caro_status started = process_tree_start(&start, &pid, err);
    close(ends[1]);
    for (char chunk[4096]; started == CARO_OK;) {
        ssize_t got = read(ends[0], chunk, sizeof chunk);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        size_t take = (size_t)got < room - 1 - n ? (size_t)got : room - 1 - n;
        memcpy(out + n, chunk, take);
        n += take;
        out[n] = '\0';
    }
    close(ends[0]);
    if (started != CARO_OK) return started;
    while (waitpid(pid, &wait_status, 0) < 0 && errno == EINTR) {
    }
    *status = WIFSIGNALED(wait_status) ? 128 + WTERMSIG(wait_status) : WEXITSTATUS(wait_status);
    return CARO_OK;
}
