/* Owns libcurl: loading it, the one kind of request that caro makes, and the reading of reply heads. Follows
 * no redirect by itself, so that no token ever leaves for another host, and speaks nothing but http and
 * https. */
#include "hub/http.h"
#include "os/library.h"

#include <ctype.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

/* The part of libcurl's interface that is used here. Its numbers never change (the library's ABI policy), and
 * with its types opaque building needs no headers of it. */
enum {
    OPT_WRITEDATA = 10001,
    OPT_URL = 10002,
    OPT_ERRORBUFFER = 10010,
    OPT_USERAGENT = 10018,
    OPT_HTTPHEADER = 10023,
    OPT_HEADERDATA = 10029,
    OPT_XFERINFODATA = 10057,
    OPT_CAINFO = 10065,
    OPT_WRITEFUNCTION = 20011,
    OPT_HEADERFUNCTION = 20079,
    OPT_XFERINFOFUNCTION = 20219,
    OPT_LOW_SPEED_LIMIT = 19,
    OPT_LOW_SPEED_TIME = 20,
    OPT_NOPROGRESS = 43,
    OPT_NOBODY = 44,
    OPT_CONNECTTIMEOUT = 78,
    OPT_BUFFERSIZE = 98,
    OPT_NOSIGNAL = 99,
    OPT_PROTOCOLS = 181,
    OPT_SUPPRESS_CONNECT_HEADERS = 265,
    PROTOCOL_HTTP = 1,
    PROTOCOL_HTTPS = 2,
    GLOBAL_DEFAULT = 3,
    ERROR_WRITE = 23,
    ERROR_ABORTED = 42,
    ERROR_CERTIFICATE = 60,
    ERROR_CA_FILE = 77,
};

struct http {
    void *easy;
    int (*global_init)(long flags);
    void *(*easy_init)(void);
    int (*setopt)(void *easy, int option, ...);
    int (*perform)(void *easy);
    void (*reset)(void *easy);
    void (*cleanup)(void *easy);
    const char *(*strerror)(int code);
    time_t (*getdate)(const char *text, const time_t *unused);
    void *(*slist_append)(void *list, const char *line);
    void (*slist_free)(void *list);
    struct http_options options;
};

static bool load(struct http *h)
{
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib",
                                        "libcurl.dylib", NULL};
    const struct os_symbol symbols[] = {
        {"curl_global_init", &h->global_init},   {"curl_easy_init", &h->easy_init},
        {"curl_easy_setopt", &h->setopt},        {"curl_easy_perform", &h->perform},
        {"curl_easy_reset", &h->reset},          {"curl_easy_cleanup", &h->cleanup},
        {"curl_easy_strerror", &h->strerror},    {"curl_slist_append", &h->slist_append},
        {"curl_slist_free_all", &h->slist_free}, {"curl_getdate", &h->getdate}};
    return os_library_load(names, symbols, sizeof symbols / sizeof *symbols) &&
           h->global_init(GLOBAL_DEFAULT) == 0;
}

enum caro_status http_open(struct http **http, const struct http_options *options, struct caro_error *err)
{
    struct http *h = calloc(1, sizeof *h);
    *http = NULL;
    if (!h) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a download");
    h->options = *options;
    static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER; /* libcurl's own set-up is for one thread */
    pthread_mutex_lock(&loading);
    bool loaded = load(h);
    pthread_mutex_unlock(&loading);
    h->easy = loaded ? h->easy_init() : NULL;
    if (!h->easy) {
        free(h);
        return error_set(
            err, CARO_UNSUPPORTED, CARO_NO_POS,
            "downloading needs libcurl 4, which is not on this machine (packages: libcurl4, libcurl)");
    }
    *http = h;
    return CARO_OK;
}

void http_close(struct http *h)
{
    if (!h) return;
    h->cleanup(h->easy);
    free(h);
}

/* Everything that a running request's callbacks see. */
struct running {
    const struct http *http;
    const struct http_request *request;
    struct http_reply *reply;
    time_t date; /* of the reply, by the server's clock; 0: not said */
    char retry_date[64];
};

static size_t on_write(char *bytes, size_t size, size_t n, void *ctx)
{
    struct running *r = ctx;
    if (!r->request->on_body) return size * n;
    return r->request->on_body(r->request->ctx, r->reply, bytes, size * n) ? size * n : 0;
}

static int on_transfer(void *ctx, int64_t total, int64_t now, int64_t up_total, int64_t up_now)
{
    struct running *r = ctx;
    (void)total, (void)now, (void)up_total, (void)up_now;
    return r->request->on_wait && !r->request->on_wait(r->request->ctx);
}

static void reply_clear(struct http_reply *reply)
{
    *reply = (struct http_reply){.length = UINT64_MAX,
                                 .range_start = UINT64_MAX,
                                 .range_total = UINT64_MAX,
                                 .linked_size = UINT64_MAX,
                                 .retry_after = -1};
}

/* A whole decimal number, or UINT64_MAX. */
static uint64_t whole(const char *text, char **end)
{
    char *stop = NULL;
    uint64_t n = isdigit((unsigned char)*text) ? strtoull(text, &stop, 10) : UINT64_MAX;
    if (end) *end = stop ? stop : (char *)text;
    return n;
}

static void take_text(char *to, size_t room, const char *value)
{
    if (strlen(value) < room) memcpy(to, value, strlen(value) + 1); /* what does not fit is as if not said */
}

static void take_header(struct http_reply *reply, const char *name, const char *value)
{
    char *end;
    if (strcasecmp(name, "content-length") == 0) reply->length = whole(value, NULL);
    if (strcasecmp(name, "x-linked-size") == 0) reply->linked_size = whole(value, NULL);
    if (strcasecmp(name, "etag") == 0) take_text(reply->etag, sizeof reply->etag, value);
    if (strcasecmp(name, "x-linked-etag") == 0)
        take_text(reply->linked_etag, sizeof reply->linked_etag, value);
    if (strcasecmp(name, "x-repo-commit") == 0) take_text(reply->commit, sizeof reply->commit, value);
    if (strcasecmp(name, "location") == 0) take_text(reply->location, sizeof reply->location, value);
    if (strcasecmp(name, "accept-ranges") == 0) reply->ranges = strcasecmp(value, "bytes") == 0;
    if (strcasecmp(name, "content-range") == 0 && strncasecmp(value, "bytes ", 6) == 0) { /* RFC 9110, 14.4 */
        reply->range_start = whole(value + 6, &end);
        const char *slash = strchr(end, '/');
        if (slash) reply->range_total = whole(slash + 1, NULL);
    }
}

/* Retry-After is a number of seconds or a date (RFC 9110, 10.2.3); a date counts from the reply's own Date,
 * so that a clock that is wrong here does no harm. */
static void take_times(struct running *r, const char *name, const char *value)
{
    if (strcasecmp(name, "date") == 0) {
        time_t date = r->http->getdate(value, NULL);
        r->date = date > 0 ? date : 0;
    } else if (strcasecmp(name, "retry-after") == 0) {
        r->retry_date[0] = '\0';
        if (isdigit((unsigned char)*value))
            r->reply->retry_after = (double)whole(value, NULL);
        else
            take_text(r->retry_date, sizeof r->retry_date, value);
    }
}

static void settle_times(struct running *r)
{
    time_t at = r->retry_date[0] ? r->http->getdate(r->retry_date, NULL) : -1;
    double left = at > 0 ? difftime(at, r->date ? r->date : time(NULL)) : -1;
    if (at > 0) r->reply->retry_after = left > 0 ? left : 0;
}

static size_t on_header(char *bytes, size_t size, size_t n, void *ctx)
{
    struct running *r = ctx;
    char line[8192];
    n *= size;
    if (n >= sizeof line) return n; /* nothing that we want is as long */
    memcpy(line, bytes, n);
    line[n] = '\0';
    line[strcspn(line, "\r\n")] = '\0';
    if (strncmp(line, "HTTP/", 5) == 0) {
        const char *blank = strchr(line, ' ');
        reply_clear(r->reply);
        r->retry_date[0] = '\0';
        r->date = 0;
        r->reply->status = blank ? atoi(blank + 1) : 0;
        return n;
    }
    char *colon = strchr(line, ':');
    if (!colon) return n;
    *colon = '\0';
    const char *value = colon + 1 + strspn(colon + 1, " \t");
    take_header(r->reply, line, value);
    take_times(r, line, value);
    return n;
}

static void *request_headers(struct http *h, const struct http_request *q)
{
    char line[8300];
    void *list = h->slist_append(NULL, "Accept-Encoding: identity");
    if (q->token) {
        snprintf(line, sizeof line, "Authorization: Bearer %s", q->token);
        list = h->slist_append(list, line);
    }
    if ((q->from > 0 || q->to > 0) && q->if_range) {
        int n = snprintf(line, sizeof line, "Range: bytes=%llu-", (unsigned long long)q->from);
        if (q->to) snprintf(line + n, sizeof line - (size_t)n, "%llu", (unsigned long long)q->to - 1);
        list = h->slist_append(list, line);
        snprintf(line, sizeof line, "If-Range: %s", q->if_range);
        list = h->slist_append(list, line);
    }
    return list;
}

enum http_end http_run(struct http *h, const struct http_request *q, struct http_reply *reply, char why[300])
{
    char detail[256] = "";
    struct running running = {.http = h, .request = q, .reply = reply};
    reply_clear(reply);
    h->reset(h->easy); /* keeps connections */
    void *headers = request_headers(h, q);
    h->setopt(h->easy, OPT_URL, q->url);
    h->setopt(h->easy, OPT_ERRORBUFFER, detail);
    h->setopt(h->easy, OPT_USERAGENT, "caro/" CARO_VERSION);
    h->setopt(h->easy, OPT_HTTPHEADER, headers);
    h->setopt(h->easy, OPT_NOBODY, (long)q->head);
    h->setopt(h->easy, OPT_NOSIGNAL, 1L);
    h->setopt(h->easy, OPT_NOPROGRESS, 0L);
    h->setopt(h->easy, OPT_PROTOCOLS, (long)(PROTOCOL_HTTP | PROTOCOL_HTTPS));
    h->setopt(h->easy, OPT_SUPPRESS_CONNECT_HEADERS, 1L);
    h->setopt(h->easy, OPT_BUFFERSIZE, 512L * 1024);
    h->setopt(h->easy, OPT_CONNECTTIMEOUT, (long)h->options.stall_seconds);
    h->setopt(h->easy, OPT_LOW_SPEED_LIMIT, 1L);
    h->setopt(h->easy, OPT_LOW_SPEED_TIME, (long)h->options.stall_seconds);
    if (h->options.ca_file) h->setopt(h->easy, OPT_CAINFO, h->options.ca_file);
    h->setopt(h->easy, OPT_WRITEFUNCTION, on_write);
    h->setopt(h->easy, OPT_WRITEDATA, &running);
    h->setopt(h->easy, OPT_HEADERFUNCTION, on_header);
    h->setopt(h->easy, OPT_HEADERDATA, &running);
    h->setopt(h->easy, OPT_XFERINFOFUNCTION, on_transfer);
    h->setopt(h->easy, OPT_XFERINFODATA, &running);
    int code = h->perform(h->easy);
    settle_times(&running);
    h->slist_free(headers);
    if (code == 0) return HTTP_WHOLE;
    snprintf(why, 300, "%s", detail[0] ? detail : h->strerror(code));
    if (code == ERROR_ABORTED || code == ERROR_WRITE) return HTTP_STOPPED;
    return code == ERROR_CERTIFICATE || code == ERROR_CA_FILE ? HTTP_UNTRUSTED : HTTP_BROKEN;
}

/* "https://host:port", without what follows. */
static size_t origin_length(const char *url)
{
    const char *host = strstr(url, "://");
    return host ? (size_t)(host - url) + 3 + strcspn(host + 3, "/?#") : 0;
}

bool http_same_origin(const char *a, const char *b)
{
    size_t n = origin_length(a);
    return n > 0 && n == origin_length(b) && strncasecmp(a, b, n) == 0;
}

bool http_redirect(const char *url, const char *location, char next[4096])
{
    bool secure = strncasecmp(url, "https://", 8) == 0;
    int n;
    if (strncasecmp(location, "https://", 8) == 0 || (!secure && strncasecmp(location, "http://", 7) == 0))
        n = snprintf(next, 4096, "%s", location);
    else if (location[0] == '/' && location[1] == '/')
        n = snprintf(next, 4096, "%s%s", secure ? "https:" : "http:", location);
    else if (location[0] == '/')
        n = snprintf(next, 4096, "%.*s%s", (int)origin_length(url), url, location);
    else
        return false;
    return n < 4096 && !memchr(next, '@', origin_length(next)); /* no name or password comes from a reply */
}
