/* One file over several connections at once: parts of it are fetched side by side and handed on in their order,
 * so that whoever takes them always has a beginning of the file and nothing else. */
#ifndef HUB_RANGES_H
#define HUB_RANGES_H

#include "hub/http.h"

enum { RANGES_MOST_CONNECTIONS = 8, RANGES_LEAST_PART = 256 << 10, RANGES_MOST_PART = 4 << 20 };

struct ranges_job {
    const struct http_options *options;
    const char *url, *token; /* token: NULL: none */
    const char *etag;        /* a strong one: every part must carry it */
    uint64_t from, size;     /* of the file, in bytes: [from, size) is loaded */
    size_t part;             /* bytes of one request; cut to RANGES_LEAST_PART … RANGES_MOST_PART */
    int connections;         /* 2 … RANGES_MOST_CONNECTIONS; twice as many parts are held in memory */
    /* Both are called in the caller's thread; false stops. The next bytes; about ten times a second. */
    bool (*on_bytes)(void *ctx, const char *bytes, size_t n);
    bool (*on_wait)(void *ctx);
    void *ctx;
};

/* True when all of it was handed on. False when a callback stopped it, or one connection failed in any way:
 * what was handed on by then is good, and the rest is better asked for by one connection, which finds out
 * why. */
bool ranges_load(const struct ranges_job *job);

#endif
