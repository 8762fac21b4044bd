/* What a path is: the place in a system that an abstract text names, on Linux and macOS. Internal to
 * src/safety. */
#ifndef SAFETY_PATH_H
#define SAFETY_PATH_H

#include "safety/judge.h"

/* X(NAME, how a sentence calls it) */
#define PLACE_LIST(X)                                                                                        \
    X(ORDINARY, "an ordinary file")                                                                          \
    X(TEMP, "a temporary file")                                                                              \
    X(UNKNOWN, "something that cannot be worked out")                                                        \
    X(HARMLESS_DEVICE, "a harmless device")                                                                  \
    X(HERE, "everything in the current directory")                                                           \
    X(GIT, "a repository's history")                                                                         \
    X(HOME, "a whole home directory")                                                                        \
    X(HOME_AREA, "a large part of the home directory")                                                       \
    X(PROFILE, "a shell's start-up file")                                                                    \
    X(HISTORY, "the record of what was done")                                                                \
    X(KEYS, "keys or passwords")                                                                             \
    X(AUTHORIZED, "the keys that may log in")                                                                \
    X(PERSIST, "what runs by itself")                                                                        \
    X(LOG, "a system log")                                                                                   \
    X(SYSTEM_FILE, "a file of the system")                                                                   \
    X(CRITICAL, "a file that the system needs to start or to log in")                                        \
    X(SYSTEM, "a system directory")                                                                          \
    X(KERNEL, "a setting of the running kernel")                                                             \
    X(VOLUME, "a whole volume")                                                                              \
    X(ROOT, "the whole file system")                                                                         \
    X(UNSET_ROOT, "everything, if the variable is unset")                                                    \
    X(DISK, "a disk")                                                                                        \
    X(DEVICE, "a device")                                                                                    \
    X(NETWORK_DEVICE, "a network connection of the shell")

enum place {
#define PLACE_ENUM(name, text) PLACE_##name,
    PLACE_LIST(PLACE_ENUM)
#undef PLACE_ENUM
        PLACE_COUNT
};

/* The path made absolute, with . .. // folded. Texts that begin with something unknown are given back as they
 * are. */
struct slice path_normalise(struct judge *j, struct slice text);
enum place path_place(struct judge *j, struct slice text);
const char *path_place_text(enum place place);
/* May the path name a file with keys or passwords, for reading? */
bool path_is_secret(struct judge *j, struct slice text);
/* Where a mistake is beyond repair. */
static inline bool path_is_grave(enum place p)
{
    return p == PLACE_ROOT || p == PLACE_UNSET_ROOT || p == PLACE_SYSTEM || p == PLACE_HOME ||
           p == PLACE_DISK || p == PLACE_VOLUME || p == PLACE_CRITICAL;
}

#endif
