/* Which build of this code is running. */
#ifndef OS_BUILD_ID_H
#define OS_BUILD_ID_H

#include <stdbool.h>
#include <stddef.h>

/* The linker's identifier (ELF note NT_GNU_BUILD_ID) of the program or library that this code lies in: another one for any
 * other code. Copies up to `size` bytes and returns how many; 0 when there is none, or on systems without ELF. */
size_t os_build_id(unsigned char *out, size_t size);

/* Is it a build for macOS, whose tools are BSD's? */
bool os_is_macos(void);

#endif
