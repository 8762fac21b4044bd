/* Ways out of a sandbox. Each runs inside, as its own process, and tells whether it got out. */
#ifndef TESTS_SANDBOX_ESCAPE_ATTEMPTS_H
#define TESTS_SANDBOX_ESCAPE_ATTEMPTS_H

#include <stdbool.h>
#include <stddef.h>

/* What lies outside, as the attempts are told of it on their command line. */
struct target {
    const char *
        folder; /* with `victim` (a file), `socket` (a listening one), `suid` (owned by root, or not there) */
    int pid;    /* a process that waits; its command line holds escape_marker */
    int port;   /* on 127.0.0.1: TCP that accepts, UDP that answers */
    const char *name; /* of an abstract socket that listens */
    int fd;           /* the caller has the victim open for writing under this number */
};

#define ESCAPE_MARKER "caro-escape-victim"

struct attempt {
    const char *name;
    bool (*gets_out)(const struct target *target); /* false: refused, as it should be */
};

extern const struct attempt escape_attempts[];
extern const size_t n_escape_attempts;

/* escape_network.c */
bool escape_tcp(const struct target *target);
bool escape_tcp_elsewhere(const struct target *target);
bool escape_udp(const struct target *target);
bool escape_abstract_socket(const struct target *target);
bool escape_path_socket(const struct target *target);
bool escape_netlink_change(const struct target *target);
bool escape_netlink_events(const struct target *target);
bool escape_strange_sockets(const struct target *target);

#endif
