/* The folder that keeps the keys and values of prompts' beginnings between runs: its files, their names and limits.
 *
 * Two kinds of files: prefix-KEY-CONTENT.kv holds keys and values, file-IDENTITY.id the digest of a model file's
 * content, so that it is read through once and not at every run. Every file carries a digest of itself; what is
 * damaged, foreign or somebody else's is as good as not there. Files appear by renaming, whole or not at all, with
 * mode 0600 in a folder of mode 0700, so any number of processes may use one folder at once. */
#ifndef MODEL_PREFIX_STORE_H
#define MODEL_PREFIX_STORE_H

#include "base/digest.h"
#include "base/error.h"
#include "os/map.h"
#include <caro/model.h>

/* What one kept prefix is known by. */
struct prefix_key {
    struct digest_value key;     /* of all but the model's weights */
    struct digest_value content; /* of the model file */
};

/* Is there a file of this key, for any content? Then the content's digest is worth having. */
bool prefix_store_has_key(const struct caro_prefix_store *store, struct digest_value key);

/* The kept digest of the file with this identity; false when there is none. */
bool prefix_store_find_content(const struct caro_prefix_store *store, const struct file_identity *identity,
                               struct digest_value *content);
void prefix_store_keep_content(const struct caro_prefix_store *store, const struct file_identity *identity,
                               struct digest_value content);

/* Map the file of a key: its own digest is right, its size is `bytes`, it belongs to this user. false: not there (a
 * damaged one was removed). Unmap with file_map_close(); *bytes_at is where the payload begins. */
bool prefix_store_open(const struct caro_prefix_store *store, const struct prefix_key *key, uint64_t bytes,
                       struct file_map *map, const void **payload);

/* Write a file: the payload comes in pieces, `bytes` in all. The oldest files leave until all fit max_bytes. */
struct prefix_writer {
    int fd;
    bool failed;
    int why; /* errno of the failure */
    struct digest digest;
    char path[4096], temporary[4096];
};
enum caro_status prefix_store_begin(struct prefix_writer *w, const struct caro_prefix_store *store,
                                    const struct prefix_key *key, uint64_t bytes, struct caro_error *err);
void prefix_store_put(struct prefix_writer *w, const void *bytes, size_t n);
enum caro_status prefix_store_end(struct prefix_writer *w, struct caro_error *err);

#endif
