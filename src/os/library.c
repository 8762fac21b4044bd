/* Owns the loading of shared libraries at run time. */
#include "os/library.h"

#include <dlfcn.h>
#include <string.h>

bool os_library_load(const char *const *names, const struct os_symbol *symbols, size_t n)
{
    void *library = NULL;
    for (; *names && !library; names++) library = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
    for (size_t i = 0; library && i < n; i++) {
        void *found = dlsym(library, symbols[i].name);
        if (!found) return false;
        memcpy(symbols[i].to, &found, sizeof found); /* ISO C has no cast from void * to a function */
    }
    return library != NULL;
}
