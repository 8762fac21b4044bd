/* One HTTP request at a time, by libcurl, which is loaded when the first is made: a question to a model never
 * pays for it. */
#ifndef HUB_HTTP_H
#define HUB_HTTP_H

#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>

struct http;

struct http_options {
    const char *ca_file; /* NULL: the system's */
    int stall_seconds;   /* without a byte */
};

/* Errors: UNSUPPORTED when libcurl is not on this machine, NO_MEMORY. Proxies come from the environment, as
 * libcurl reads it. Each has its own connections; one thread at a time may use one, several may use several. */
enum caro_status http_open(struct http **http, const struct http_options *options, struct caro_error *err);
void http_close(struct http *http);

/* The head of a reply; numbers that it did not say are UINT64_MAX, texts "". */
struct http_reply {
    int status; /* 0: none arrived */
    uint64_t length, range_start, range_total, linked_size;
    char etag[160], linked_etag[160], commit[64], location[4096];
    double retry_after; /* seconds; negative: not said */
    bool ranges;        /* it said that it serves parts */
};

struct http_request {
    const char *url;
    const char *token; /* NULL: none */
    bool head;         /* no body */
    /* Above 0: Range from this byte, up to but without byte `to` (0: the end), on the condition that the ETag
     * still is if_range. */
    uint64_t from, to;
    const char *if_range;
    /* A part of the body of a reply; false stops. NULL: dropped. */
    bool (*on_body)(void *ctx, const struct http_reply *reply, const char *bytes, size_t n);
    /* Called often; false stops. NULL: never. */
    bool (*on_wait)(void *ctx);
    void *ctx;
};

enum http_end { HTTP_WHOLE, HTTP_STOPPED, HTTP_BROKEN, HTTP_UNTRUSTED }; /* broken: worth another try */

/* Make the request; redirects are not followed. why (300 bytes) receives the cause unless HTTP_WHOLE. */
enum http_end http_run(struct http *http, const struct http_request *request, struct http_reply *reply,
                       char why[300]);

/* Is b on the same scheme, host and port as a? */
bool http_same_origin(const char *a, const char *b);
/* Where a reply from `url` leads: an absolute address in `next`. False when it is malformed, of another
 * scheme than http and https, or goes from https to http. */
bool http_redirect(const char *url, const char *location, char next[4096]);

#endif
