/* Owns finding the files beside the project that tests may read. */
#include "support/shared_files.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

bool shared_file(char *out, size_t size, const char *relative)
{
    const char *root = getenv("CARO_SHARED");
    int n = snprintf(out, size, "%s/%s", root && *root ? root : "../shared", relative);
    return n > 0 && (size_t)n < size && access(out, R_OK) == 0;
}
