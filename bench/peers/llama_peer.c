/* Owns the calls into libllama. */
#include "llama_peer.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Larger than the peer's parameter structs of any version so far; passed by value on the stack, they are read
 * from the start. */
struct params {
    char bytes[512];
};

/* llama.h: struct llama_batch. */
struct batch {
    int32_t n_tokens;
    int32_t *token;
    float *embd;
    int32_t *pos, *n_seq_id;
    int32_t **seq_id;
    int8_t *logits;
};

struct llama_peer {
    void *model, *context;
    int n_vocab;
    struct batch (*batch_get_one)(int32_t *ids, int32_t n);
    int32_t (*decode)(void *context, struct batch batch);
    const float *(*get_logits_ith)(void *context, int32_t i);
    void *(*get_memory)(void *context);
    void (*memory_clear)(void *memory, bool data);
    void (*free_context)(void *context);
    void (*free_model)(void *model);
};

static void quiet(int level, const char *text, void *ctx)
{
    (void)ctx;
    if (level == 4) fputs(text, stderr); /* errors */
}

static void *library(const char *dir, const char *base)
{
    static const char *const suffixes[] = {".so", ".v0.5.0.so"};
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s%s", dir, base, suffixes[i]);
        void *lib = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
        if (lib) return lib;
    }
    fprintf(stderr, "%s\n(set LD_LIBRARY_PATH to %s)\n", dlerror(), dir);
    return NULL;
}

static bool missing;

static void *symbol(void *lib, const char *name)
{
    void *p = dlsym(lib, name);
    if (!p) {
        fprintf(stderr, "%s\n", dlerror());
        missing = true;
    }
    return p;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* n_ctx is the first field of llama_context_params. */
static void *open_context(void *llama, void *model, int n_ctx)
{
    struct params (*defaults)(void);
    void *(*init)(void *, struct params);
    *(void **)&defaults = symbol(llama, "llama_context_default_params");
    *(void **)&init = symbol(llama, "llama_init_from_model");
    if (missing) return NULL;
    struct params params = defaults();
    uint32_t n = (uint32_t)n_ctx;
    memcpy(params.bytes, &n, sizeof n);
    return init(model, params);
}

static bool open_parts(struct llama_peer *peer, void *ggml, void *llama, const char *dir, const char *path,
                       int n_ctx, int n_threads, double *load_seconds)
{
    void (*log_set)(void (*)(int, const char *, void *), void *), (*load_all)(const char *),
        (*set_threads)(void *, int32_t, int32_t);
    struct params (*defaults)(void);
    void *(*load)(const char *, struct params);
    const void *(*get_vocab)(const void *);
    int32_t (*n_tokens)(const void *);
    *(void **)&log_set = symbol(llama, "llama_log_set");
    *(void **)&load_all = symbol(ggml, "ggml_backend_load_all_from_path");
    *(void **)&defaults = symbol(llama, "llama_model_default_params");
    *(void **)&load = symbol(llama, "llama_model_load_from_file");
    *(void **)&get_vocab = symbol(llama, "llama_model_get_vocab");
    *(void **)&n_tokens = symbol(llama, "llama_vocab_n_tokens");
    *(void **)&set_threads = symbol(llama, "llama_set_n_threads");
    *(void **)&peer->batch_get_one = symbol(llama, "llama_batch_get_one");
    *(void **)&peer->decode = symbol(llama, "llama_decode");
    *(void **)&peer->get_logits_ith = symbol(llama, "llama_get_logits_ith");
    *(void **)&peer->get_memory = symbol(llama, "llama_get_memory");
    *(void **)&peer->memory_clear = symbol(llama, "llama_memory_clear");
    *(void **)&peer->free_context = symbol(llama, "llama_free");
    *(void **)&peer->free_model = symbol(llama, "llama_model_free");
    if (missing) return false;
    log_set(quiet, NULL);
    load_all(dir);
    double start = seconds();
    peer->model = load(path, defaults());
    *load_seconds = seconds() - start;
    if (!peer->model) return false;
    peer->n_vocab = n_tokens(get_vocab(peer->model));
    peer->context = open_context(llama, peer->model, n_ctx);
    if (!peer->context) return false;
    set_threads(peer->context, n_threads, n_threads);
    return true;
}

struct llama_peer *llama_peer_open(const char *dir, const char *model, int n_ctx, int n_threads,
                                   double *load_seconds)
{
    void *ggml = library(dir, "libggml"), *llama = ggml ? library(dir, "libllama") : NULL;
    struct llama_peer *peer = llama ? calloc(1, sizeof *peer) : NULL;
    if (!peer) return NULL;
    if (open_parts(peer, ggml, llama, dir, model, n_ctx, n_threads, load_seconds)) return peer;
    fprintf(stderr, "llama.cpp does not load %s\n", model);
    free(peer);
    return NULL;
}

void llama_peer_close(struct llama_peer *peer)
{
    if (!peer) return;
    peer->free_context(peer->context);
    peer->free_model(peer->model);
    free(peer);
}

void llama_peer_clear(struct llama_peer *peer) { peer->memory_clear(peer->get_memory(peer->context), true); }

bool llama_peer_eval(struct llama_peer *peer, const int32_t *ids, int n)
{
    return peer->decode(peer->context, peer->batch_get_one((int32_t *)ids, n)) == 0;
}

bool llama_peer_eval_all(struct llama_peer *peer, const int32_t *ids, int n, float *logits)
{
    int8_t *wanted = malloc((size_t)n);
    if (!wanted) return false;
    memset(wanted, 1, (size_t)n);
    const struct batch batch = {.n_tokens = n, .token = (int32_t *)ids, .logits = wanted};
    bool ok = peer->decode(peer->context, batch) == 0;
    for (int i = 0; ok && i < n; i++)
        memcpy(logits + (size_t)i * (size_t)peer->n_vocab, peer->get_logits_ith(peer->context, i),
               (size_t)peer->n_vocab * sizeof *logits);
    free(wanted);
    return ok;
}

const float *llama_peer_logits(struct llama_peer *peer) { return peer->get_logits_ith(peer->context, -1); }
int llama_peer_vocab(const struct llama_peer *peer) { return peer->n_vocab; }
