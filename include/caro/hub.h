/* The catalog of models, the cache that caro shares with other programs, and downloads.
 *
 * Nothing here prints or reads the environment: settings come in struct caro_hub_options. Only
 * caro_hub_pull() uses the network. */
#ifndef CARO_HUB_H
#define CARO_HUB_H

#include <caro/model.h>
#include <caro/status.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* By the size of the file: under 150 MB, under 1 GB, under 2 GB, above. */
enum caro_category {
    CARO_CATEGORY_TINY,
    CARO_CATEGORY_SMALL,
    CARO_CATEGORY_MEDIUM,
    CARO_CATEGORY_LARGE,
    CARO_CATEGORY_COUNT
};
CARO_API const char *caro_category_name(enum caro_category category);

/* One model. A text that no source gives is NULL, a number 0: it becomes known, and is pinned, at the first
 * download. */
struct caro_catalog_model {
    const char *id, *name, *family, *parameters; /* "qwen-0.5b-q4", …, "0.5B" */
    const char *repository, *file, *commit,
        *sha256;                       /* "ORG/NAME", path in it, 40 and 64 hexadecimal digits */
    const char *licence, *restriction; /* restriction: what the licence forbids, or NULL */
    const char *architecture, *prompt_format, *good_for;
    const char *tensors;         /* how many of which type: "Q5_0 166, F32 61" */
    uint64_t bytes, about_bytes; /* exact; for planning, where the exact size is not known */
    int context;                 /* tokens */
    struct caro_shape shape;     /* for caro_shape_memory(); zero: not known */
    enum caro_category category;
    bool ci_suitable, mlx, inside, tied_embeddings; /* inside: lies in the program, nothing to download */
};

struct caro_catalog;

/* The compiled-in models, and those of a file of the same form (data/catalog.schema.json): a row whose id is
 * there already replaces it whole. user_file: a path; NULL, or one that is not there, for none. Returns
 * FORMAT (the file, the row and the key are in err->msg), IO, LIMIT (above 1 MiB), NO_MEMORY. The catalog is
 * immutable afterwards and may be shared by threads; entries live until caro_catalog_close(). */
CARO_API enum caro_status caro_catalog_open(struct caro_catalog **catalog, const char *user_file,
                                            struct caro_error *err);
CARO_API void caro_catalog_close(struct caro_catalog *catalog);

/* All of them, the smallest first (builtin, which needs no download, before all). */
CARO_API size_t caro_catalog_count(const struct caro_catalog *catalog);
CARO_API const struct caro_catalog_model *caro_catalog_at(const struct caro_catalog *catalog, size_t i);

/* By id; NULL when there is none. */
CARO_API const struct caro_catalog_model *caro_catalog_find(const struct caro_catalog *catalog,
                                                            const char *id);
/* The ids most like this text, the best first; returns how many of `room` were filled. At least one whenever
 * there is room. */
CARO_API size_t caro_catalog_nearest(const struct caro_catalog *catalog, const char *text, const char **ids,
                                     size_t room);

/* A choice of models, the smallest first: fill `models` (room for `room`) and return how many there are in
 * all. */
struct caro_catalog_filter {
    bool by_category; /* only models of `category` */
    enum caro_category category;
    bool ci_suitable, mlx; /* only those */
};
CARO_API size_t caro_catalog_select(const struct caro_catalog *catalog,
                                    const struct caro_catalog_filter *filter,
                                    const struct caro_catalog_model **models, size_t room);
/* The smallest file that can be downloaded, and the model that is used when it is in the cache and none was
 * asked for. */
CARO_API const struct caro_catalog_model *caro_catalog_smallest(const struct caro_catalog *catalog);
CARO_API const struct caro_catalog_model *caro_catalog_default(const struct caro_catalog *catalog);

/* What "auto" looks at; 0: not known. seconds: the time an answer may take (0: 15). */
struct caro_machine {
    uint64_t memory_bytes, disk_bytes;
    int processors;
    double seconds;
    bool ci;    /* a build machine */
    bool fetch; /* what is not in the cache may be downloaded, as far as the disk has room */
};
/* The largest model among those in the cache (cached() says so), or with `fetch` among all, that suits the machine,
 * else the built-in one. reason (room bytes) receives one line for people. Pure. */
CARO_API const struct caro_catalog_model *
caro_catalog_choose(const struct caro_catalog *catalog, const struct caro_machine *machine,
                    bool (*cached)(void *ctx, const struct caro_catalog_model *model), void *ctx,
                    char *reason, size_t room);

/* What a name of a model means. The texts live until caro_source_free(). */
enum caro_source_kind { CARO_SOURCE_BUILTIN, CARO_SOURCE_AUTO, CARO_SOURCE_PATH, CARO_SOURCE_HUB };
struct caro_source {
    enum caro_source_kind kind;
    char *name;                             /* as it was given */
    char *path;                             /* of PATH */
    char *repository, *file, *revision;     /* of HUB; revision: a commit, a branch or a tag */
    char *sha256;                           /* what the bytes must hash to; NULL: not known yet */
    uint64_t bytes;                         /* 0: not known yet */
    const struct caro_catalog_model *model; /* the catalog's entry, or NULL */
};

/* A catalog id, "builtin", "auto", "hf:ORG/REPO/FILE[@REV]", or a path: whatever holds a '/' or ends in
 * ".gguf". Returns NO_MODEL for an unknown id, with the nearest ones in err->msg; USAGE for a malformed
 * "hf:…"; NO_MEMORY. Touches no file. */
CARO_API enum caro_status caro_source_parse(struct caro_source *source, const struct caro_catalog *catalog,
                                            const char *text, struct caro_error *err);
CARO_API void caro_source_free(struct caro_source *source);

struct caro_hub_options {
    const char *cache;    /* the folder that holds models--ORG--NAME; required */
    const char *endpoint; /* NULL: https://huggingface.co */
    const char *token;    /* sent to the endpoint's host alone; NULL: none */
    const char *ca_file;  /* certificates to trust instead of the system's; NULL: the system's */
    bool offline;         /* make no connection */
    int stall_seconds;    /* give a connection up after so long without a byte; 0: 30 */
    int tries;            /* in a row without progress; 0: 5 */
};

/* The file of a HUB source in the cache, by the identity that its link carries (the sha256) and its size;
 * nothing is hashed. path receives it. Returns NOT_FOUND when it is not there, LIMIT when the path does not
 * fit. */
CARO_API enum caro_status caro_hub_find(const struct caro_hub_options *hub, const struct caro_source *source,
                                        char *path, size_t room, struct caro_error *err);

/* What caro_hub_pull() is doing, told now and then (at most ten times a second, and at each change of state).
 */
enum caro_pull_state {
    CARO_PULL_ASKING,
    CARO_PULL_WAITING,
    CARO_PULL_RESUMING,
    CARO_PULL_LOADING,
    CARO_PULL_RETRYING,
    CARO_PULL_CHECKING,
    CARO_PULL_DONE,
    CARO_PULL_PRESENT
};
struct caro_pull_progress {
    enum caro_pull_state state;
    const char *name;     /* of the source */
    uint64_t done, total; /* bytes; total 0: not known yet */
    double seconds;       /* RETRYING: until the next try */
    const char *reason;   /* RETRYING, WAITING: why */
};
struct caro_pull {
    bool (*on_progress)(
        void *ctx, const struct caro_pull_progress *progress); /* false: stop, keep what can be resumed */
    void *ctx;
};
struct caro_pulled {
    char path[4096];
    char sha256[65], commit[41]; /* commit: "" when the hub did not say */
    uint64_t bytes;
    bool was_present;
};

/* Have the file of a HUB source in the cache: as it is there already, or from the network. It gets its name
 * only after its size and its sha256 were right, by an atomic rename. Several processes may pull one file at
 * once: one loads, the others wait for it. Returns NETWORK (no connection, a refusal, wrong bytes: the cause
 * and the next step are in err->msg), NO_MODEL (the hub has no such file; or offline), IO (disk full,
 * read-only cache), INTERRUPTED (on_progress said so), UNSUPPORTED (libcurl or libcrypto is not on this
 * machine). */
CARO_API enum caro_status caro_hub_pull(const struct caro_hub_options *hub, const struct caro_source *source,
                                        const struct caro_pull *how, struct caro_pulled *pulled,
                                        struct caro_error *err);

/* One file in the cache. */
struct caro_cached {
    char *repository, *file, *commit, *path;
    char sha256[65]; /* as its name in the cache says; "" when the name says none */
    uint64_t bytes;
    int64_t last_used; /* seconds since 1970: the later of its access and its change */
};
/* All GGUF files in the cache, by repository and file. Free with caro_hub_list_free(). A cache that is not
 * there is empty. */
CARO_API enum caro_status caro_hub_list(const struct caro_hub_options *hub, struct caro_cached **list,
                                        size_t *n, struct caro_error *err);
CARO_API void caro_hub_list_free(struct caro_cached *list, size_t n);

/* Hash a cached file again. What does not match its name (or the source) is moved to NAME.quarantined and
 * loses its links. Returns NETWORK when it was wrong, NOT_FOUND when it is not in the cache. */
CARO_API enum caro_status caro_hub_verify(const struct caro_hub_options *hub,
                                          const struct caro_source *source, struct caro_pulled *verified,
                                          struct caro_error *err);
/* What a removal did: bytes of disk that are free now, and how many links of other snapshots still lead to the
 * bytes, which stay for them. */
struct caro_removed {
    uint64_t freed;
    size_t others;
};
/* Remove a cached file: the link of its snapshot, its bytes unless another link needs them, and what an
 * unfinished or quarantined download of it left. Returns NOT_FOUND when there is nothing of it, FAILED while
 * another program loads it, IO. */
CARO_API enum caro_status caro_hub_remove(const struct caro_hub_options *hub,
                                          const struct caro_source *source, struct caro_removed *removed,
                                          struct caro_error *err);
/* Take a local file in as the source's: a copy, refused unless its sha256 is the source's. */
CARO_API enum caro_status caro_hub_import(const struct caro_hub_options *hub,
                                          const struct caro_source *source, const char *file,
                                          struct caro_pulled *imported, struct caro_error *err);
/* The sha256 of a file in hexadecimal (65 bytes), and its size. UNSUPPORTED when libcrypto is not on this
 * machine. */
CARO_API enum caro_status caro_hub_hash_file(const char *path, char sha256[65], uint64_t *bytes,
                                             struct caro_error *err);

#ifdef __cplusplus
}
#endif
#endif
