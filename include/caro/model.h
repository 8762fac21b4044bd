/* Opening a model and running it.
 *
 * A model is immutable and may be shared by any number of sessions and threads; a session (its context, its threads) serves one
 * caller at a time. Nothing here prints, exits, reads the environment or touches the network. */
#ifndef CARO_MODEL_H
#define CARO_MODEL_H

#include <caro/status.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct caro_model;
struct caro_session;

struct caro_model_options {
    const char *
        cpu_level; /* the best instruction set to use: "ref", "avx2", "avx512", … ; NULL: all the machine has */
    const char *
        prompt_format; /* how a request is put to it, when it is known from elsewhere: "chatml", …; NULL: as the file says */
    bool vocabulary_only; /* tokenizer alone: a file without weights will do, and no session can be opened */
};

struct caro_model_info {
    const char *name;          /* general.name, or the file's name; lives as long as the model */
    const char *architecture;  /* "llama", …; "" for a vocabulary */
    const char *prompt_format; /* how a request is put to it: "lifted-1", "chatml", … */
    bool format_known;         /* false: nothing says how it is asked, and "plain" is only the fallback */
    const char *kernels;       /* the instruction-set level in use */
    uint64_t size_bytes;       /* of the file */
    uint64_t n_parameters;
    int n_vocab, n_layer, n_embd;
    int n_ctx_train; /* longest context it was made for, in tokens */
    int bos;         /* the token that begins every prompt, or -1 when the file asks for none */
};

/* Map and check a GGUF file.
 *   model    receives the model; caro_model_close() it
 *   path     a file; it must not be changed while the model is open
 *   options  NULL for defaults
 * Returns CARO_OK; NOT_FOUND or IO (the path is in err->msg); FORMAT, UNSUPPORTED or LIMIT (the key or tensor and the byte are);
 * USAGE for an unknown cpu_level or prompt_format; NO_MEMORY.
 * Cost: the directory and the vocabulary are read, the weights stay where they are: milliseconds. */
CARO_API enum caro_status caro_model_open(struct caro_model **model, const char *path,
                                          const struct caro_model_options *options, struct caro_error *err);

/* The same over n bytes in memory, aligned to 64, which must outlive the model. `name` is used in messages. */
CARO_API enum caro_status caro_model_open_memory(struct caro_model **model, const void *bytes, size_t n,
                                                 const char *name, const struct caro_model_options *options,
                                                 struct caro_error *err);

/* The model inside the library. NO_MODEL when it was built without one. */
CARO_API enum caro_status caro_model_open_builtin(struct caro_model **model,
                                                  const struct caro_model_options *options,
                                                  struct caro_error *err);

/* All sessions must be closed first. NULL is allowed. */
CARO_API void caro_model_close(struct caro_model *model);

CARO_API void caro_model_info(const struct caro_model *model, struct caro_model_info *info);

/* Text to token ids, without BOS or EOS.
 *   text, n   bytes; invalid UTF-8 is taken to the byte where the vocabulary allows
 *   special   read the texts of special tokens as those tokens; false keeps them plain text
 *   ids       receives up to max_ids ids; may be NULL when max_ids is 0
 *   n_ids     receives how many there are in all, also when they did not fit (then LIMIT is returned)
 * Thread-safe. O(n log n). */
CARO_API enum caro_status caro_model_tokenize(const struct caro_model *model, const char *text, size_t n,
                                              bool special, int32_t *ids, size_t max_ids, size_t *n_ids,
                                              struct caro_error *err);

/* A text in parts: its ids are those of the parts joined, but special tokens are read only inside a part that says so. So a prompt's own
 * marks can stand around a user's words without the words ever becoming marks. */
struct caro_text_part {
    const char *text;
    size_t n;
    bool special;
};
/* As caro_model_tokenize(), over parts. */
CARO_API enum caro_status caro_model_tokenize_parts(const struct caro_model *model,
                                                    const struct caro_text_part *parts, size_t n_parts,
                                                    int32_t *ids, size_t max_ids, size_t *n_ids,
                                                    struct caro_error *err);

/* How keys and values are stored. INT16: two bytes a value, integers of 12 to 13 bits with a scale for a head's values at one
 * position; as exact as float16, and the fastest. F16: float16, whose rounding does not depend on a head's largest value.
 * Q8_0: about one byte (int8 in blocks of 32 with a scale), which halves the cache and costs some exactness (docs/MODELS.md
 * has figures). */
enum caro_kv_type { CARO_KV_INT16, CARO_KV_F16, CARO_KV_Q8_0 };

/* Ids to text: the bytes of their tokens, exactly; control tokens give nothing.
 *   text    receives up to max_n bytes, not terminated; may be NULL when max_n is 0
 *   n       receives how many there are in all, also when they did not fit (then LIMIT is returned)
 * Thread-safe. Linear. */
CARO_API enum caro_status caro_model_detokenize(const struct caro_model *model, const int32_t *ids,
                                                size_t n_ids, char *text, size_t max_n, size_t *n,
                                                struct caro_error *err);

/* Does this token end an answer? Thread-safe, O(1). */
CARO_API bool caro_model_ends(const struct caro_model *model, int32_t id);

struct caro_session_options {
    int n_ctx;     /* tokens of context; 0: the model's own, at most 4096 */
    int n_threads; /* 0: the processors this process may use */
    enum caro_kv_type kv_type;
    bool any_memory; /* open it though it may not fit (see caro_session_open) */
};

/* What a model and one session on it take, in bytes. Pages of the file can be read again, so they are given up first when
 * memory is short; then every token waits for the disk.
 *   Up to 2048 tokens of context no more than 64 MB beside the file is resident in the process at a time: where keys, values and working
 * memory are more, as many weights leave it as soon as they are used. They stay in the system's cache of files, which must have room for
 * `total`, and come back for the next token: at no cost to speak of where the file system caches in huge pages (ext4, XFS), else for
 * 75 µs a MB. A short context pays nothing. */
struct caro_memory {
    uint64_t file;     /* mapped; 0 for a model in the caller's memory or in the program */
    uint64_t kv_cache; /* of n_ctx positions; resident as they fill */
    uint64_t working;  /* scratch, vocabulary, program */
    uint64_t total;    /* the sum: what must be free for it */
    uint64_t resident; /* of it, in the process at once (VmHWM), with all positions in use */
    int n_ctx;
};
/* Before a session is opened. options NULL: defaults. Thread-safe. O(1). */
CARO_API void caro_model_memory(const struct caro_model *model, const struct caro_session_options *options,
                                struct caro_memory *memory);

/* The numbers of a model that memory depends on, for one that is not there. */
struct caro_shape {
    int n_layer, n_embd, n_head, n_head_kv, n_ff, n_vocab;
};
/* The same from a shape and the file's size; n_ctx 0: 4096. False when one of these is not known (0). */
CARO_API bool caro_shape_memory(const struct caro_shape *shape, uint64_t file_bytes,
                                const struct caro_session_options *options, struct caro_memory *memory);

/* What this process may still use: of the machine (Linux: MemAvailable), of its control groups of both versions, and of
 * its address space (RLIMIT_AS), the least. Pages of files count as free. available 0: not known. */
struct caro_memory_limit {
    uint64_t available;
    char by[300]; /* "the machine", "the control group /sys/fs/cgroup/…" */
};
CARO_API void caro_memory_available(struct caro_memory_limit *limit);

/* A context of its own on a model. NULL options for defaults. Returns LIMIT when n_ctx is above what the model was made for, or when
 * caro_model_memory() is above caro_memory_available() (the numbers are in err->msg; with n_ctx 0 the context first shrinks, to 1024
 * at the least); NO_MEMORY. Cost: allocates the key-value cache and starts the threads. */
CARO_API enum caro_status caro_session_open(struct caro_session **session, const struct caro_model *model,
                                            const struct caro_session_options *options,
                                            struct caro_error *err);
CARO_API void caro_session_close(struct caro_session *session);

/* Make a running or the next eval/generate return INTERRUPTED soon. May be called from any thread and from a signal handler.
 * caro_session_reset() lifts it. */
CARO_API void caro_session_cancel(struct caro_session *session);

/* Forget every position from n_past on (0: all), and a cancellation. */
CARO_API void caro_session_reset(struct caro_session *session, int n_past);
/* Keep, of what was evaluated, the longest beginning that these ids share, and forget the rest and a cancellation. Returns its length:
 * evaluate ids from there on. */
CARO_API size_t caro_session_rewind(struct caro_session *session, const int32_t *ids, size_t n);
CARO_API int caro_session_n_ctx(const struct caro_session *session); /* positions there is room for */
CARO_API int caro_session_n_past(const struct caro_session *session);

/* Evaluate n ids behind what is there. The logits of the last become caro_session_logits().
 *   all_logits  NULL, or room for n rows of n_vocab floats: the logits behind each id
 * Returns LIMIT when the context is too short (by how much is in err->msg) or an id is outside the vocabulary (pos = its index);
 * then nothing was evaluated. INTERRUPTED after a cancel. Equal bits however the ids are split over calls, at any thread count. */
CARO_API enum caro_status caro_session_eval(struct caro_session *session, const int32_t *ids, size_t n,
                                            float *all_logits, struct caro_error *err);

/* [n_vocab] logits behind the last evaluated id; valid until the next eval; NULL before the first. */
CARO_API const float *caro_session_logits(const struct caro_session *session);

/* ---- the beginning of a prompt, computed once ----
 *
 * Prompts that begin alike need that beginning evaluated once: the rest follows on its keys and values, with the same
 * bits as if all had been evaluated. */

/* A folder that keeps beginnings between runs. */
struct caro_prefix_store {
    const char *directory; /* made with mode 0700 when something is kept; NULL: nothing is kept or found */
    uint64_t max_bytes;    /* of all its files; the longest unused leave first. 0: 512 MiB */
};

/* Put back what was kept of the first ids of a prompt.
 *   session   empty
 *   ids, n    the stable beginning
 *   n_loaded  receives how many positions are there now: n, or 0 when nothing was kept. Evaluate the prompt from there on
 * A file counts only when it is whole (a digest), this user's own, and of the same model content, ids, cache type,
 * kernels and version of the arithmetic; any other is as good as not there. Returns USAGE when the session is not
 * empty. Any number of processes may use one folder at once. Cost: copying the keys and values; for a model file not
 * seen before at this place, reading it through once. */
CARO_API enum caro_status caro_session_prefix_load(struct caro_session *session,
                                                   const struct caro_prefix_store *store, const int32_t *ids,
                                                   size_t n, size_t *n_loaded, struct caro_error *err);

/* Keep the first n positions of a session, which it must have evaluated, and nothing of what follows them; nothing happens when they
 * are kept already, or fewer than 16.
 * Returns USAGE, IO (a full disk, a folder that is somebody else's: nothing is left behind), LIMIT (above max_bytes).
 * The file gets its name when it is whole, with mode 0600. */
CARO_API enum caro_status caro_session_prefix_save(const struct caro_session *session,
                                                   const struct caro_prefix_store *store, size_t n,
                                                   struct caro_error *err);

/* Take over the first n positions of another session on the same model, in memory: many continuations of one beginning. What `to` held is forgotten. USAGE when they do not fit together.
 * Neither session may be in use meanwhile. */
CARO_API enum caro_status caro_session_prefix_share(struct caro_session *to, const struct caro_session *from,
                                                    size_t n, struct caro_error *err);

struct caro_sampling {
    float temperature;    /* 0: always the most likely token */
    int top_k;            /* 0: off */
    float top_p;          /* 0 or 1: off (Holtzman et al. 2020) */
    float min_p;          /* 0: off (Nguyen et al. 2024) */
    float repeat_penalty; /* 0 or 1: off (Keskar et al. 2019) over the last 64 tokens */
    uint64_t seed;
};

/* What to do with a token that was picked. */
enum caro_consider {
    CARO_CONSIDER_TAKE, /* it becomes part of the answer */
    CARO_CONSIDER_NEXT, /* the next most likely one, please; after 16 of them the first is taken anyway */
    CARO_CONSIDER_STOP, /* the answer ends in front of it: CARO_STOP_CALLER */
};

struct caro_generation {
    struct caro_sampling sampling; /* all zero: greedy */
    int max_tokens;                /* 0: as far as the context reaches */
    bool ignore_end;               /* go on behind an end-of-text token */
    const char *const
        *stop; /* texts that end generation and are not given out; NULL-terminated; NULL for none */
    /* A piece of text: whole UTF-8 characters, not terminated. Return false to stop. NULL for none. */
    bool (*on_piece)(void *ctx, const char *text, size_t n);
    /* Each id as it is chosen, with the log-probability the model gave it. Return false to stop. NULL for none. */
    bool (*on_token)(void *ctx, int32_t id, float logprob);
    /* Constrained text without a mask over the vocabulary: asked of the picked token first, then of the next most likely. text, n:
     * its bytes, exact, none for a special token; ends: it would end the answer. A call that returns TAKE is the last for this place
     * in the answer. NULL for none. */
    enum caro_consider (*consider)(void *ctx, int32_t id, const char *text, size_t n, bool ends);
    void *ctx;
};

/* Why generation ended. */
enum caro_stop_reason { CARO_STOP_END, CARO_STOP_TEXT, CARO_STOP_LENGTH, CARO_STOP_CALLER };

/* Go on from the last logits: pick, give out, evaluate, repeat. Needs at least one evaluated id.
 * Returns CARO_OK whatever the stop reason, INTERRUPTED after a cancel, else as caro_session_eval(). */
CARO_API enum caro_status caro_session_generate(struct caro_session *session,
                                                const struct caro_generation *how,
                                                enum caro_stop_reason *reason, size_t *n_generated,
                                                struct caro_error *err);

/* What one token costs a model, from its shapes: for rooflines. Zero for a vocabulary. */
struct caro_model_cost {
    uint64_t layer_bytes, output_bytes; /* weights read a token: by the layers; by the output matrix, which a
                                           prompt needs for its last token alone */
    uint64_t layer_ops, output_ops;     /* products and additions of products with weights, a token */
    uint64_t kv_bytes;                  /* keys and values of each position looked back at, itself included */
    uint64_t attention_ops;             /* products and additions that each such position takes */
};
CARO_API void caro_model_cost(const struct caro_model *model, struct caro_model_cost *cost);

/* What this machine can do at most (Williams, Waterman, Patterson 2009: the roofline). A machine's clock and its neighbours change
 * from one second to the next, so a ceiling is measured as often as it is needed, right beside what is held against it. */
struct caro_roofline {
    double read_bytes_per_s; /* from memory, all threads together */
    double int8_ops_per_s;   /* products and additions in registers, all threads together */
    int n_threads;
    const char *kernels; /* the instruction-set level; lives as long as the program */
};
struct caro_roofline_meter;
/*   cpu_level  as in struct caro_model_options
 *   n_threads  0: the processors this process may use
 * Returns USAGE for an unknown level, NO_MEMORY, LIMIT. Cost: 256 MiB until it is closed, a tenth of a second. */
CARO_API enum caro_status caro_roofline_open(struct caro_roofline_meter **meter, const char *cpu_level,
                                             int n_threads, struct caro_error *err);
/* The best of three short rounds of each. Cost: about a twentieth of a second. */
CARO_API void caro_roofline_measure(struct caro_roofline_meter *meter, struct caro_roofline *roofline);
CARO_API void caro_roofline_close(struct caro_roofline_meter *meter); /* NULL is allowed */

#ifdef __cplusplus
}
#endif
#endif
