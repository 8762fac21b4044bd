/* Files that are not part of the project: ../shared, or where CARO_SHARED says. Tests skip when they are
 * absent. */
#ifndef SUPPORT_SHARED_FILES_H
#define SUPPORT_SHARED_FILES_H

#include <stdbool.h>
#include <stddef.h>

/* The path of a file below the shared folder, in a buffer of the caller's; false when there is no such file.
 */
bool shared_file(char *out, size_t size, const char *relative);

#endif
