/* Shared libraries that are loaded when they are first needed: a request never pays for them, and building needs no headers. */
#ifndef OS_LIBRARY_H
#define OS_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

struct os_symbol {
    const char *name;
    void *to; /* the pointer to a function that is set */
};

/* Load the first library of `names` (NULL at the end) that is there and look up all symbols in it; false when no library or one of its
 * symbols is missing, with some pointers set perhaps. It stays loaded: libcrypto and libcurl are not made to be unloaded. From any
 * thread. (POSIX dlopen, dlsym) */
bool os_library_load(const char *const *names, const struct os_symbol *symbols, size_t n);

#endif
