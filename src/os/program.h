/* Looking for programs. */
#ifndef OS_PROGRAM_H
#define OS_PROGRAM_H

#include "base/slice.h"

/* Is there an executable file of this name in one of the directories of `search_path` (as PATH lists them;
 * NULL: none)? A name with a slash is not looked for. */
bool os_program_exists(struct slice name, const char *search_path);

/* The absolute path of this program's own file; false when the system does not say or it does not fit. */
bool os_program_self(char *out, size_t size);

#endif
