/* Owns a download from question to name: ask the hub what the file is, hold that against the catalog, load
 * the bytes, check them, and only then give them their name. Refuses bytes of any other size or hash, whoever
 * sent them. */
#include "hub/cache.h"
#include "hub/catalog.h"
#include "hub/http.h"
#include "hub/partial.h"
#include "hub/ranges.h"
#include "os/clock.h"
#include "os/memory.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MOST_REDIRECTS = 10, LONGEST_WAIT = 300 };

/* Several connections are tried when one has shown its rate for so many seconds and would need at least so many
 * more; and given up when, after a while, they are not faster by a tenth. */
static const double split_after = 1.5, split_left = 5, split_trial = 3, split_gain = 1.1;
enum { SPLIT_CONNECTIONS = 4 };

/* One pull. Everything that a try may learn and the next one needs. */
struct pull {
    const struct caro_hub_options *hub;
    const struct caro_source *source;
    const struct caro_pull *how;
    struct caro_error *err;
    struct http_options http_options;
    struct http *http;
    struct partial file;
    char url[4096];  /* at the hub */
    char sha256[65]; /* what it must hash to; "" while nobody has said */
    char commit[41];
    uint64_t size; /* 0 while nobody has said */
    uint64_t last_told_ns;
    enum caro_pull_state state;
    enum caro_status broken; /* why on_body stopped; CARO_OK when it was the caller or a restart */
    bool stopped;            /* by the caller */
    bool again;              /* the server's bytes do not continue ours: from the start, at once */
    /* Of the bytes that are coming: since when, from where, and whether the server gives parts. */
    uint64_t begun_ns, begun_at;
    double single_rate; /* bytes a second over one connection */
    bool ranges, split, split_tried;
    bool resumed; /* some bytes came in another answer than those before them */
};

static bool tell(struct pull *p, enum caro_pull_state state, double seconds, const char *reason)
{
    const struct caro_pull_progress now = {.state = state,
                                           .name = p->source->name,
                                           .done = p->file.n,
                                           .total = p->size,
                                           .seconds = seconds,
                                           .reason = reason};
    p->state = state;
    p->last_told_ns = os_clock_ns();
    if (p->how && p->how->on_progress && !p->how->on_progress(p->how->ctx, &now)) p->stopped = true;
    return !p->stopped;
}

static bool on_wait(void *ctx)
{
    struct pull *p = ctx;
    if (os_clock_ns() - p->last_told_ns < 100000000u) return true;
    return tell(p, p->state, 0, NULL);
}

static enum caro_status interrupted(struct pull *p)
{
    return error_set(p->err, CARO_INTERRUPTED, CARO_NO_POS,
                     "interrupted; caro models pull %.100s goes on from here", p->source->name);
}

static bool pause_for(struct pull *p, double seconds, const char *reason)
{
    uint64_t until = os_clock_ns() + (uint64_t)(seconds * 1e9);
    for (double left = seconds;; left = ((double)until - (double)os_clock_ns()) / 1e9) {
        const struct timespec slice = {.tv_nsec = left < 0.1 ? (long)(left * 1e9) : 100000000};
        if (!tell(p, CARO_PULL_RETRYING, left > 0 ? left : 0, reason)) return false;
        if (left <= 0) return true;
        nanosleep(&slice, NULL);
    }
}

/* What a status other than success means; OK: try again. */
static enum caro_status refusal(struct pull *p, const char *url, int status)
{
    const char *name = p->source->name;
    bool at_hub = http_same_origin(p->url, url);
    if (status == 401)
        return error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                         "the hub wants to know who you are for %.100s (401): set HF_TOKEN to a token that "
                         "may read %.100s",
                         name, p->source->repository);
    if (status == 403 && at_hub)
        return error_set(
            p->err, CARO_NETWORK, CARO_NO_POS,
            "the hub refuses %.100s (403): accept the terms of %.100s on its page, or set another HF_TOKEN",
            name, p->source->repository);
    if (status == 404 && at_hub)
        return error_set(p->err, CARO_NO_MODEL, CARO_NO_POS,
                         "the hub has no %.100s in %.80s at %.45s (404); is the name right?", p->source->file,
                         p->source->repository, p->source->revision);
    if (status == 408 || status == 416 || status == 429 || status >= 500 || status == 403) return CARO_OK;
    return error_set(p->err, CARO_NETWORK, CARO_NO_POS, "%.80s: unexpected answer %d from %.120s", name,
                     status, url);
}

/* Follow redirects from the hub, one request each. HEAD stops where another host is named: what the hub says
 * about the file is then known. *end and *status tell how the last request went. */
static enum caro_status walk(struct pull *p, struct http_request *q, char url[4096], struct http_reply *reply,
                             enum http_end *end, char why[300])
{
    snprintf(url, 4096, "%s", p->url);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
        char next[4096];
        q->url = url;
        q->token = http_same_origin(p->url, url) ? p->hub->token : NULL;
        *end = http_run(p->http, q, reply, why);
        if (p->stopped) return interrupted(p);
        if (*end == HTTP_UNTRUSTED)
            return error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                             "%.150s: %.80s; CURL_CA_BUNDLE names a file of certificates to trust", why, url);
        if (*end != HTTP_WHOLE || reply->status < 300 || reply->status >= 400 || reply->status == 304)
            return CARO_OK;
        if (!reply->location[0]) { /* its head was cut */
            *end = HTTP_BROKEN;
            snprintf(why, 300, "the answer broke off");
            return CARO_OK;
        }
        if (!http_redirect(url, reply->location, next))
            return error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                             "the hub leads from %.80s to an address that is not safe to follow: %.100s", url,
                             reply->location);
        if (q->head && !http_same_origin(p->url, next)) return CARO_OK;
        memcpy(url, next, strlen(next) + 1);
    }
    return error_set(p->err, CARO_NETWORK, CARO_NO_POS, "%.80s: more than %d redirects, the last to %.120s",
                     p->source->name, MOST_REDIRECTS, url);
}

/* Wait before the next try, or give up. */
static enum caro_status next_try(struct pull *p, int *tries, const struct http_reply *reply,
                                 enum http_end end, const char *why)
{
    char reason[300];
    int most = p->hub->tries > 0 ? p->hub->tries : 5;
    if (end == HTTP_WHOLE && reply->status != 200 && reply->status != 206)
        snprintf(reason, sizeof reason, "the server answered %d%s", reply->status,
                 reply->status == 429 ? " (too many requests)" : "");
    else
        snprintf(reason, sizeof reason, "%.290s",
                 end == HTTP_WHOLE ? "the connection ended before the file did" : why);
    if (++*tries >= most)
        return error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                         "%.60s: %.120s, %d times in a row; what has arrived is kept, pull again to go on",
                         p->source->name, reason, most);
    double seconds =
        0.5 * (double)(1u << (*tries < 6 ? *tries - 1 : 6)) * (1 + (double)(os_clock_ns() % 1000) / 4000);
    if (end == HTTP_WHOLE && reply->retry_after >= 0) seconds = reply->retry_after;
    if (seconds > LONGEST_WAIT)
        return error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                         "%.80s: %.100s and asks to wait %.0f s; pull again then", p->source->name, reason,
                         seconds);
    return pause_for(p, seconds, reason) ? CARO_OK : interrupted(p);
}

/* A quoted sha256; anything else, such as a git object id, says nothing about the bytes. */
static bool hash_in(const char *etag, char sha256[65])
{
    if (strncmp(etag, "W/", 2) == 0) etag += 2;
    size_t n = strlen(etag);
    if (n != 66 || etag[0] != '"' || etag[65] != '"') return false;
    memcpy(sha256, etag + 1, 64);
    sha256[64] = '\0';
    return catalog_is_hex(sha256, 64);
}

/* Hold what the hub declares against what the catalog or lock file knows. */
static enum caro_status compare(struct pull *p, const struct http_reply *reply)
{
    char declared[65];
    uint64_t size = reply->linked_size != UINT64_MAX ? reply->linked_size
                    : reply->status == 200           ? reply->length
                                                     : UINT64_MAX;
    bool hashed = hash_in(reply->linked_etag, declared);
    if (hashed && p->sha256[0] && strcmp(declared, p->sha256) != 0)
        return error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                         "%.80s: the hub now has another file under this name (sha256 %.12s…, expected "
                         "%.12s…); nothing was loaded",
                         p->source->name, declared, p->sha256);
    if (size != UINT64_MAX && size > 0 && p->size && size != p->size)
        return error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                         "%.80s: the hub declares %" PRIu64 " bytes, expected are %" PRIu64
                         "; nothing was loaded",
                         p->source->name, size, p->size);
    if (hashed) memcpy(p->sha256, declared, 65);
    if (size != UINT64_MAX && size > 0) p->size = size;
    if (catalog_is_hex(reply->commit, 40)) memcpy(p->commit, reply->commit, 41);
    if (catalog_is_hex(p->source->revision, 40)) {
        if (p->commit[0] && strcmp(p->commit, p->source->revision) != 0)
            return error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                             "%.80s: asked for commit %.12s…, the hub answers with %.12s…", p->source->name,
                             p->source->revision, p->commit);
        memcpy(p->commit, p->source->revision, 41);
    }
    return CARO_OK;
}

static enum caro_status ask(struct pull *p)
{
    char url[4096], why[300] = "";
    struct http_reply reply;
    enum http_end end;
    struct http_request q = {.head = true, .on_wait = on_wait, .ctx = p};
    for (int tries = 0;;) {
        if (!tell(p, CARO_PULL_ASKING, 0, NULL)) return interrupted(p);
        TRY(walk(p, &q, url, &reply, &end, why));
        if (end == HTTP_WHOLE && (reply.status == 200 || (reply.status >= 300 && reply.status < 400)))
            return compare(p, &reply);
        if (end == HTTP_WHOLE) TRY(refusal(p, url, reply.status));
        TRY(next_try(p, &tries, &reply, end, why));
    }
}

/* The first bytes of a body: do they continue what we have? */
static bool begin_body(struct pull *p, const struct http_reply *reply)
{
    uint64_t whole = reply->status == 206 ? reply->range_total : reply->length;
    if (p->size && whole != UINT64_MAX && whole != p->size) {
        p->broken = error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                              "%.80s: the server sends a file of %" PRIu64 " bytes, expected are %" PRIu64
                              "; nothing of it was kept",
                              p->source->name, whole, p->size);
        return false;
    }
    p->ranges = reply->status == 206 || reply->ranges;
    if (reply->status == 206) {
        p->resumed = true;
        p->again = reply->range_start != p->file.n || strcmp(reply->etag, p->file.etag) != 0;
        return !p->again;
    }
    p->broken = partial_restart(&p->file, reply->etag, p->err);
    return p->broken == CARO_OK;
}

static void begin_measuring(struct pull *p)
{
    p->begun_ns = os_clock_ns();
    p->begun_at = p->file.n;
}

struct body {
    struct pull *pull;
    bool begun;
};

static bool on_body(void *ctx, const struct http_reply *reply, const char *bytes, size_t n)
{
    struct body *b = ctx;
    struct pull *p = b->pull;
    if (reply->status != 200 && reply->status != 206) return true; /* the text of a refusal */
    if (!b->begun) {
        if (!begin_body(p, reply)) return false;
        begin_measuring(p);
    }
    b->begun = true;
    if (p->size && n > p->size - p->file.n) {
        p->broken = error_set(p->err, CARO_NETWORK, CARO_NO_POS,
                              "%.80s: the server sent more than the %" PRIu64 " bytes of the file",
                              p->source->name, p->size);
        (void)partial_restart(&p->file, "", NULL);
        return false;
    }
    p->broken = partial_add(&p->file, bytes, n, p->err);
    return p->broken == CARO_OK;
}

/* Bytes a second since begin_measuring(); 0 when that is less than `least` seconds ago. */
static double rate_after(const struct pull *p, double least)
{
    double seconds = (double)(os_clock_ns() - p->begun_ns) / 1e9;
    return seconds < least ? 0 : (double)(p->file.n - p->begun_at) / seconds;
}

static bool on_body_wait(void *ctx)
{
    const struct body *b = ctx;
    struct pull *p = b->pull;
    if (b->begun && p->ranges && p->size && p->file.etag[0] && !p->split_tried) {
        p->single_rate = rate_after(p, split_after);
        p->split = p->single_rate > 0 && (double)(p->size - p->file.n) / p->single_rate > split_left;
        if (p->split) return false;
    }
    return on_wait(p);
}

static bool on_part_bytes(void *ctx, const char *bytes, size_t n)
{
    struct pull *p = ctx;
    p->broken = partial_add(&p->file, bytes, n, p->err);
    return p->broken == CARO_OK;
}

static bool on_split_wait(void *ctx)
{
    struct pull *p = ctx;
    double rate = rate_after(p, split_trial);
    return on_wait(p) && (rate == 0 || rate > split_gain * p->single_rate);
}

/* The rest over several connections, as far as they are faster and nothing goes wrong: what is left then is
 * load()'s again, which knows how to retry. */
static enum caro_status load_split(struct pull *p, const char *url)
{
    const struct ranges_job job = {.options = &p->http_options,
                                   .url = url,
                                   .token = http_same_origin(p->url, url) ? p->hub->token : NULL,
                                   .etag = p->file.etag,
                                   .from = p->file.n,
                                   .size = p->size,
                                   .part = (size_t)p->single_rate, /* about a second of each connection */
                                   .connections = SPLIT_CONNECTIONS,
                                   .on_bytes = on_part_bytes,
                                   .on_wait = on_split_wait,
                                   .ctx = p};
    p->split = false;
    p->split_tried = true;
    begin_measuring(p);
    (void)ranges_load(&job);
    return p->stopped ? interrupted(p) : p->broken;
}

/* Load until all is there. */
static enum caro_status load(struct pull *p)
{
    char url[4096], why[300] = "";
    struct http_reply reply;
    enum http_end end;
    int restarts = 0;
    bool whole = p->size && p->file.n == p->size; /* then the hash says what it is worth */
    if (!whole && (!p->file.etag[0] || (p->size && p->file.n > p->size)))
        TRY(partial_restart(&p->file, "", p->err));
    for (int tries = 0; !p->size || p->file.n < p->size;) {
        struct body body = {.pull = p};
        uint64_t before = p->file.n;
        struct http_request q = {.from = p->file.etag[0] ? p->file.n : 0, /* else from the start */
                                 .if_range = p->file.etag,
                                 .on_body = on_body,
                                 .on_wait = on_body_wait,
                                 .ctx = &body};
        p->again = false;
        if (!tell(p, before ? CARO_PULL_RESUMING : CARO_PULL_LOADING, 0, NULL)) return interrupted(p);
        p->state = CARO_PULL_LOADING;
        TRY(walk(p, &q, url, &reply, &end, why));
        if (p->broken != CARO_OK) return p->broken;
        if (p->split) {
            TRY(load_split(p, url));
            continue;
        }
        if ((p->again || (end == HTTP_WHOLE && reply.status == 416)) && restarts++ < 2) {
            TRY(partial_restart(&p->file, "", p->err));
            continue;
        }
        if (end == HTTP_WHOLE && (reply.status == 200 || reply.status == 206)) {
            if (!p->size && (reply.length != UINT64_MAX || p->file.n))
                return CARO_OK; /* as long as it said, or as it was sent */
            if (p->size && p->file.n == p->size) return CARO_OK;
        } else if (end == HTTP_WHOLE)
            TRY(refusal(p, url, reply.status));
        if (p->file.n > before) tries = 0;
        TRY(next_try(p, &tries, &reply, end, why));
    }
    return CARO_OK;
}

static enum caro_status enough_room(const struct pull *p, const char *path)
{
    uint64_t room = os_disk_free_bytes(path), left = p->size > p->file.n ? p->size - p->file.n : 0;
    if (room >= left) return CARO_OK;
    return error_set(p->err, CARO_IO, CARO_NO_POS,
                     "%.60s needs %.1f MB, and the disk of '%.120s' has %.1f MB free; free some, or name "
                     "another with HF_HUB_CACHE",
                     p->source->name, (double)left / 1e6, p->hub->cache, (double)room / 1e6);
}

/* Load, check, name; the lock is held. */
static enum caro_status load_and_install(struct pull *p, const char *temporary, struct caro_pulled *pulled)
{
    char sha256[65] = "";
    bool wrong = false;
    enum caro_status status = partial_open(&p->file, temporary, p->err);
    for (int round = 0; status == CARO_OK; round++) {
        bool continued = p->file.n > 0;
        status = enough_room(p, temporary);
        if (status == CARO_OK) status = load(p);
        if (status == CARO_OK) (void)tell(p, CARO_PULL_CHECKING, 0, NULL);
        if (status == CARO_OK) status = partial_finish(&p->file, sha256, p->err);
        if (status != CARO_OK) break;
        wrong = p->sha256[0] && strcmp(sha256, p->sha256) != 0;
        if (!wrong) break;
        /* What an earlier process left may be damaged, what came in parts may be parts of two files: once from
         * the start. */
        if ((continued || p->resumed) && round == 0) {
            p->split_tried = true;
            status = partial_restart(&p->file, "", p->err);
            continue;
        }
        status = error_set(
            p->err, CARO_NETWORK, CARO_NO_POS,
            "%.80s: all %" PRIu64
            " bytes came, but they hash to %.12s…, not %.12s…; they were thrown away. Pull again; if it "
            "stays so, the server or something on the way changes the file",
            p->source->name, p->file.n, sha256, p->sha256);
    }
    pulled->bytes = p->file.n;
    if (status == CARO_OK) partial_forget_etag(&p->file);
    if (status == CARO_OK)
        status = cache_install(p->hub->cache, p->source, temporary, sha256, p->commit, pulled, p->err);
    partial_close(&p->file, wrong || status == CARO_OK);
    return status;
}

static bool on_lock_wait(void *ctx)
{
    return tell(ctx, CARO_PULL_WAITING, 0, "another program is loading it");
}

static enum caro_status present(const struct pull *p, struct caro_pulled *pulled)
{
    struct caro_source source = *p->source;
    struct stat st;
    if (p->sha256[0]) source.sha256 = (char *)p->sha256;
    source.bytes = p->size;
    if (cache_find(p->hub->cache, &source, false, pulled->path, NULL) != CARO_OK &&
        (!source.sha256 || cache_adopt(p->hub->cache, &source, pulled, NULL) != CARO_OK))
        return CARO_NOT_FOUND;
    cache_identity(pulled->path, pulled->sha256);
    cache_commit_of(pulled->path, pulled->commit);
    pulled->bytes = stat(pulled->path, &st) == 0 ? (uint64_t)st.st_size : 0;
    pulled->was_present = true;
    /* Known from elsewhere, such as another commit: linked, so that it is found under this name too. A cache that
     * cannot be written still serves. */
    const char *commit = p->commit[0] ? p->commit : p->source->revision;
    if (catalog_is_hex(commit, 40) && pulled->sha256[0] && strcmp(commit, pulled->commit) != 0)
        (void)cache_link(p->hub->cache, p->source, pulled->sha256, commit, pulled, NULL);
    return CARO_OK;
}

static enum caro_status locked(struct pull *p, struct caro_pulled *pulled)
{
    char repository[CACHE_PATH], key[65], temporary[CACHE_PATH];
    int fd = -1;
    if (p->sha256[0])
        memcpy(key, p->sha256, 65);
    else
        snprintf(key, sizeof key, "unknown-%016llx", slice_hash(slice_from_cstr(p->url)));
    TRY(cache_repository(repository, p->hub->cache, p->source->repository, p->err));
    enum caro_status status = cache_lock(p->hub->cache, repository, key, on_lock_wait, p, &fd, p->err);
    if (status == CARO_INTERRUPTED) return interrupted(p);
    if (status == CARO_OK)
        status = fd >= 0 ? cache_format(temporary, p->err, "%s/blobs/%s.caro-part", repository, key)
                         : cache_format(temporary, p->err, "%s/blobs/%s.%ld.caro-part", repository, key,
                                        (long)getpid());
    if (status == CARO_OK && present(p, pulled) != CARO_OK) status = load_and_install(p, temporary, pulled);
    if (fd >= 0) close(fd);
    return status;
}

enum { REVISION_ROOM = 160 };

/* A revision as one part of an address: refs/pr/1 is refs%2Fpr%2F1. false when it is too long. */
static bool address_part(const char *revision, char out[3 * REVISION_ROOM])
{
    if (strlen(revision) >= REVISION_ROOM) return false;
    for (; *revision; revision++) {
        if (*revision == '/')
            memcpy(out, "%2F", 3), out += 3;
        else
            *out++ = *revision;
    }
    *out = '\0';
    return true;
}

enum caro_status caro_hub_pull(const struct caro_hub_options *hub, const struct caro_source *source,
                               const struct caro_pull *how, struct caro_pulled *pulled,
                               struct caro_error *err)
{
    const char *endpoint = hub->endpoint ? hub->endpoint : "https://huggingface.co";
    char revision[3 * REVISION_ROOM];
    size_t n = strlen(endpoint);
    struct pull p = {
        .hub = hub, .source = source, .how = how, .err = err, .size = source->bytes, .file = {.fd = -1}};
    *pulled = (struct caro_pulled){0};
    if (source->sha256) memcpy(p.sha256, source->sha256, 65);
    if (present(&p, pulled) == CARO_OK) {
        p.file.n = pulled->bytes;
        return tell(&p, CARO_PULL_PRESENT, 0, NULL) ? CARO_OK : interrupted(&p);
    }
    if (hub->offline)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                         "%.100s is not in the cache, and caro is offline (--offline or HF_HUB_OFFLINE): no "
                         "connection was made",
                         source->name);
    while (n && endpoint[n - 1] == '/') n--;
    if ((strncmp(endpoint, "https://", 8) != 0 && strncmp(endpoint, "http://", 7) != 0) ||
        strpbrk(endpoint, "?#@ ") || !address_part(source->revision, revision) ||
        snprintf(p.url, sizeof p.url, "%.*s/%s/resolve/%s/%s", (int)n, endpoint, source->repository, revision,
                 source->file) >= (int)sizeof p.url)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "HF_ENDPOINT is no address of http or https: '%.150s'",
                         endpoint);
    p.http_options = (struct http_options){.ca_file = hub->ca_file,
                                           .stall_seconds = hub->stall_seconds > 0 ? hub->stall_seconds : 30};
    TRY(http_open(&p.http, &p.http_options, err));
    enum caro_status status = ask(&p);
    if (status == CARO_OK) status = locked(&p, pulled);
    http_close(p.http);
    p.file.n = pulled->bytes;
    if (status == CARO_OK) (void)tell(&p, pulled->was_present ? CARO_PULL_PRESENT : CARO_PULL_DONE, 0, NULL);
    return status;
}
