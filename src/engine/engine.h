/* The inference engine: token ids in, logits out. It never sees text.
 *
 * A model is immutable and may be shared by sessions in any threads. A session (one context, its own threads)
 * serves one caller at a time; only engine_session_cancel() may be called from elsewhere. */
#ifndef ENGINE_ENGINE_H
#define ENGINE_ENGINE_H

#include "base/digest.h"
#include "engine/hparams.h"
#include "gguf/gguf.h"
#include "kernels/attention.h"
#include "kernels/kernels.h"
#include "os/map.h"
#include <stdbool.h>

struct engine_model;
struct engine_session;

/* Read the hyper-parameters and bind the weights.
 *   model    receives the model; engine_model_close() it
 *   file     must outlive the model, with the bytes that it was opened on: weights stay there
 *   kernels  must outlive the model: kernel_table_init(&table, os_cpu_flags() & mask)
 * Returns CARO_OK; FORMAT, UNSUPPORTED (architecture, key or tensor are named; pos is the byte in the file),
 * NO_MEMORY. Thread-safe. O(keys + tensors); no weight is read. */
enum caro_status engine_model_open(struct engine_model **model, const struct gguf_file *file,
                                   const struct kernel_table *kernels, struct caro_error *err);
/* All sessions must be closed first. NULL is allowed. */
void engine_model_close(struct engine_model *model);

const struct hparams *engine_model_hparams(const struct engine_model *model);
const char *engine_model_architecture(const struct engine_model *model); /* "llama", … */
uint64_t engine_model_parameters(const struct engine_model *model);      /* values in matrices and vectors */
const struct kernel_table *engine_model_kernels(const struct engine_model *model);

/* What one token costs, from the shapes alone. */
struct engine_traffic {
    uint64_t layer_bytes, output_bytes; /* weights read for a token: in the layers; by the output matrix */
    uint64_t layer_ops, output_ops;     /* products and additions in products with weights */
    uint64_t kv_bytes; /* keys and values in all layers, of each position that is looked back at */
    uint64_t
        attention_ops; /* products and additions of scores and of weighted values, of each such position */
};
void engine_traffic_count(struct engine_traffic *traffic, const struct engine_model *model,
                          enum kv_type type);

struct engine_session_options {
    int n_ctx;            /* positions; 0: what the model was made for, at most ENGINE_DEFAULT_CTX */
    int n_threads;        /* 0: os_cpu_count() */
    enum kv_type kv_type; /* KV_INT16 by default */
    int n_batch; /* tokens computed together, at most; 0: as scratch memory allows. Never changes a result. */
    /* Where keys, values and scratch take more than `room` bytes, that many bytes of weights are let go of between their uses
     * (engine/residency.h). map: that of the model's file, which must outlive the session; NULL: weights are not in a file's map,
     * and stay. */
    const struct file_map *map;
    uint64_t room;
};
enum { ENGINE_DEFAULT_CTX = 4096 };

/* What a session of these options would take beside the file itself, in bytes. */
struct engine_memory {
    uint64_t kv_cache; /* with all positions in use; resident as they fill */
    uint64_t scratch;
    uint64_t weights; /* of the tensors, mapped */
    uint64_t absent;  /* of them, not resident at any time, with all positions in use */
};
void engine_memory_estimate(struct engine_memory *memory, const struct engine_model *model,
                            const struct engine_session_options *options);
/* The same of a model that is not there: its shape in hp, `weights` and `absent` unknown (0), products taking all formats of
 * activations. Pure but for the count of processors when n_threads is 0. */
void engine_memory_of_shape(struct engine_memory *memory, const struct hparams *hp,
                            const struct engine_session_options *options);

/* A context on a model, empty. NULL options for defaults.
 * Returns CARO_OK; LIMIT (n_ctx above what the model was made for, with the numbers; threads that cannot be
 * started), NO_MEMORY. Cost: allocates the cache and all scratch, starts the threads. Nothing is allocated
 * later. */
enum caro_status engine_session_open(struct engine_session **session, const struct engine_model *model,
                                     const struct engine_session_options *options, struct caro_error *err);
void engine_session_close(struct engine_session *session);

/* Evaluate n ids behind the n_past that are there.
 *   ids         each in [0, n_vocab)
 *   all_logits  NULL, or [n][n_vocab] floats of the caller's: the logits behind each id
 * Returns CARO_OK; LIMIT (the context is too short: by how much is in the message; or an id outside the
 * vocabulary: pos is its index); INTERRUPTED behind engine_session_cancel(). On failure n_past is as before
 * and there are no logits. The same bits at any number of threads, however the ids are divided over calls. */
enum caro_status engine_session_eval(struct engine_session *session, const int32_t *ids, size_t n,
                                     float *all_logits, struct caro_error *err);

/* [n_vocab] logits behind the last evaluated id, valid until the next eval or truncation; NULL when there are
 * none. */
const float *engine_session_logits(const struct engine_session *session);
int engine_session_n_past(const struct engine_session *session);
int engine_session_n_ctx(const struct engine_session *session);
int engine_session_threads(const struct engine_session *session);
const struct engine_model *engine_session_model(const struct engine_session *session);

/* Forget the positions from n_past on; more than are there: nothing happens. O(1). */
void engine_session_truncate(struct engine_session *session, int n_past);

/* ---- the beginning of a context, to be kept and put back ---- */

/* The version of the engine's arithmetic and of the cache's layout. Raise it with every change after which the same
 * file and ids may give other bits of keys, values or logits: what was kept before is then not used any more. */
enum { ENGINE_NUMERICS = 6 };

/* The ids behind which the session is: [engine_session_n_past()]. */
const int32_t *engine_session_ids(const struct engine_session *session);
/* Add to d all that kept keys and values depend on beside the model file and the ids: ENGINE_NUMERICS, the kernels,
 * the cache's type and shape. */
void engine_session_describe(const struct engine_session *session, struct digest *d);
/* The memory of positions [0, n_pos), *bytes of it, and its last group without what comes later: see kv_cache.h. */
const void *engine_session_kept(const struct engine_session *session, int n_pos, uint64_t *bytes);
uint64_t engine_session_group_room(const struct engine_session *session);
uint64_t engine_session_last_group(const struct engine_session *session, int n_pos, void *group);
/* Fill the memory of [0, n_pos) from `bytes`, as kept of it, as what belongs to these ids: the session is then behind them, without
 * logits. All its threads copy: most of the time goes into first touching the memory. */
void engine_session_adopt(struct engine_session *session, const int32_t *ids, int n_pos, const void *bytes);
/* The same from another session on the same model, with the same type of cache. */
void engine_session_adopt_from(struct engine_session *session, const struct engine_session *from, int n_pos);

/* Make the running eval, or the next one, return INTERRUPTED within a layer's time. From any thread;
 * async-signal-safe. */
void engine_session_cancel(struct engine_session *session);
/* Lift a cancellation. */
void engine_session_resume(struct engine_session *session);

#endif
