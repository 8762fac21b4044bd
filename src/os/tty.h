/* What the standard streams are connected to. */
#ifndef OS_TTY_H
#define OS_TTY_H

#include <stdbool.h>

bool os_is_terminal(int fd);
/* Columns of the terminal on fd; 80 when it does not say. */
int os_terminal_width(int fd);
int os_terminal_height(int fd); /* lines; 24 when it does not say */

#endif
