/* Owns questions about terminals. */
#include "os/tty.h"

#include <sys/ioctl.h>
#include <unistd.h>

bool os_is_terminal(int fd) { return isatty(fd) == 1; }

int os_terminal_width(int fd)
{
    struct winsize size;
    return ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

int os_terminal_height(int fd)
{
    struct winsize size;
    return ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 ? size.ws_row : 24;
}
