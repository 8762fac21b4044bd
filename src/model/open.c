/* Owns opening: a file's map, its directory, its vocabulary, its weights, and the table of kernels for this
 * processor. */
#include "model/model.h"

#include "base/error.h"
#include "os/cpu.h"

#include <stdio.h>
#include <stdlib.h>

extern const unsigned char builtin_model_bytes[], builtin_model_end[]; /* builtin_model.S */

/* general.name, else the last part of the path. */
static void take_name(struct caro_model *m, const char *path)
{
    struct slice name = {0};
    const char *slash = strrchr(path, '/');
    gguf_get_string(m->file, "general.name", false, &name, NULL);
    if (name.n)
        snprintf(m->name, sizeof m->name, "%.*s", (int)(name.n < 200 ? name.n : 200), name.p);
    else
        snprintf(m->name, sizeof m->name, "%.200s", slash ? slash + 1 : path);
}

static enum caro_status take_format(struct caro_model *m, const char *given, struct caro_error *err)
{
    struct slice declared = {0}, chat_template = {0}, architecture = {0};
    TRY(gguf_get_string(m->file, "caro.prompt_format", false, &declared, err));
    TRY(gguf_get_string(m->file, "tokenizer.chat_template", false, &chat_template, err));
    TRY(gguf_get_string(m->file, "general.architecture", false, &architecture, err));
    snprintf(m->architecture, sizeof m->architecture, "%.*s",
             (int)(architecture.n < 60 ? architecture.n : 60), architecture.p);
    m->format = chat_format_recognise(declared, chat_template, architecture, &m->format_known);
    if (given) {
        m->format = chat_format_from_name(slice_from_cstr(given));
        m->format_known = true;
        if (m->format == CHAT_FORMAT_COUNT)
            return error_set(
                err, CARO_USAGE, CARO_NO_POS,
                "unknown prompt format '%.40s': chatml, zephyr, inst, instruct, plain or lifted-1", given);
        return CARO_OK;
    }
    if (declared.n && chat_format_from_name(declared) == CHAT_FORMAT_COUNT)
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS, "%s: unknown caro.prompt_format '%.*s'",
                         gguf_name(m->file), (int)(declared.n < 40 ? declared.n : 40), declared.p);
    return CARO_OK;
}

static enum caro_status open_parts(struct caro_model *m, const void *bytes, size_t n, const char *name,
                                   const struct caro_model_options *options, struct caro_error *err)
{
    unsigned mask = ~0u;
    const char *level = options ? options->cpu_level : NULL;
    if (level && !os_cpu_mask(level, &mask))
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "unknown cpu level '%s': ref, sse4, avx2, avxvnni, avx512, avx512vnni, neon, "
                         "dotprod, i8mm or native",
                         level);
    m->size = n;
    TRY(gguf_open(&m->file, bytes, n, name, err));
    take_name(m, name);
    TRY(take_format(m, options ? options->prompt_format : NULL, err));
    TRY(tokenizer_open(&m->tokenizer, m->file, err));
    if (options && options->vocabulary_only) return CARO_OK;
    kernel_table_init(&m->kernels, os_cpu_flags() & mask);
    return engine_model_open(&m->engine, m->file, &m->kernels, err);
}

static enum caro_status open_bytes(struct caro_model *m, const void *bytes, size_t n, const char *name,
                                   const struct caro_model_options *options, struct caro_error *err)
{
    enum caro_status status = open_parts(m, bytes, n, name, options, err);
    if (status != CARO_OK && status != CARO_USAGE) error_name(err, name);
    return status;
}

static enum caro_status finish(struct caro_model **model, struct caro_model *m, enum caro_status status)
{
    if (status == CARO_OK)
        *model = m;
    else
        caro_model_close(m);
    return status;
}

static struct caro_model *new_model(struct caro_model **model, struct caro_error *err)
{
    struct caro_model *m = calloc(1, sizeof *m);
    *model = NULL;
    if (!m) error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a model");
    return m;
}

enum caro_status caro_model_open(struct caro_model **model, const char *path,
                                 const struct caro_model_options *options, struct caro_error *err)
{
    struct caro_model *m = new_model(model, err);
    if (!m) return CARO_NO_MEMORY;
    m->path = strdup(path);
    enum caro_status status = m->path
                                  ? file_map_open(&m->map, path, err)
                                  : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a path");
    if (status == CARO_OK) status = open_bytes(m, m->map.p, m->map.n, path, options, err);
    return finish(model, m, status);
}

enum caro_status caro_model_open_memory(struct caro_model **model, const void *bytes, size_t n,
                                        const char *name, const struct caro_model_options *options,
                                        struct caro_error *err)
{
    struct caro_model *m = new_model(model, err);
    return m ? finish(model, m, open_bytes(m, bytes, n, name, options, err)) : CARO_NO_MEMORY;
}

enum caro_status caro_model_open_builtin(struct caro_model **model, const struct caro_model_options *options,
                                         struct caro_error *err)
{
    size_t n = (size_t)(builtin_model_end - builtin_model_bytes);
    *model = NULL;
    if (n == 0)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                         "this caro was built without a model inside; name a GGUF file with --model");
    return caro_model_open_memory(model, builtin_model_bytes, n, "builtin", options, err);
}

void caro_model_close(struct caro_model *m)
{
    if (!m) return;
    engine_model_close(m->engine);
    tokenizer_close(m->tokenizer);
    gguf_close(m->file);
    file_map_close(&m->map);
    free(m->path);
    free(m);
}

void caro_model_info(const struct caro_model *m, struct caro_model_info *info)
{
    *info = (struct caro_model_info){
        .name = m->name,
        .architecture = m->engine ? engine_model_architecture(m->engine) : m->architecture,
        .prompt_format = chat_format_name(m->format),
        .format_known = m->format_known,
        .kernels = m->engine ? m->kernels.name : "",
        .size_bytes = m->size,
        .n_vocab = tokenizer_n_vocab(m->tokenizer),
        .bos = tokenizer_adds_bos(m->tokenizer) ? tokenizer_role(m->tokenizer, TOKEN_BOS) : -1,
    };
    if (!m->engine) return;
    const struct hparams *hp = engine_model_hparams(m->engine);
    info->n_parameters = engine_model_parameters(m->engine);
    info->n_layer = hp->n_layer;
    info->n_embd = hp->n_embd;
    info->n_ctx_train = hp->n_ctx_train;
    info->n_vocab = hp->n_vocab;
}
