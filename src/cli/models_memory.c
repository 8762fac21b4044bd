/* Owns saying how much memory a model needs, before it is loaded: from the catalog's shape, else from its file's header when
 * it is there. */
#include "cli/models_memory.h"

#include <stdio.h>

enum { CONTEXT = 2048 };

void models_memory_of(const struct caro_model *model, struct caro_memory *memory)
{
    struct caro_model_info info;
    caro_model_info(model, &info);
    const struct caro_session_options how = {.n_ctx =
                                                 info.n_ctx_train < CONTEXT ? info.n_ctx_train : CONTEXT};
    caro_model_memory(model, &how, memory);
}

/* Only the header is read. */
static bool of_file(const char *path, struct caro_memory *memory)
{
    struct caro_model *model;
    enum caro_status status =
        path ? caro_model_open(&model, path, NULL, NULL) : caro_model_open_builtin(&model, NULL, NULL);
    if (status != CARO_OK) return false;
    models_memory_of(model, memory);
    caro_model_close(model);
    return true;
}

bool models_memory(const struct caro_catalog_model *model, const char *path, struct caro_memory *memory)
{
    const struct caro_session_options how = {
        .n_ctx = model->context && model->context < CONTEXT ? model->context : CONTEXT};
    if (model->inside) return of_file(NULL, memory);
    /* The catalog first: looking into a file would count as its last use. */
    return caro_shape_memory(&model->shape, model->bytes ? model->bytes : model->about_bytes, &how, memory) ||
           (path && of_file(path, memory));
}

json_t *models_memory_json(const struct caro_memory *memory)
{
    return json_pack("{s:I, s:I, s:I, s:I, s:I, s:i}", "total", (json_int_t)memory->total, "file",
                     (json_int_t)memory->file, "kv_cache", (json_int_t)memory->kv_cache, "working",
                     (json_int_t)memory->working, "resident", (json_int_t)memory->resident, "context",
                     memory->n_ctx);
}

static double gb(uint64_t bytes) { return (double)bytes / 1e9; }

void models_memory_text(const struct caro_memory *memory, char *text, size_t size)
{
    struct caro_memory_limit limit;
    caro_memory_available(&limit);
    int n = snprintf(
        text, size,
        "%.2f GB at %d tokens: file %.2f, keys and values %.2f, working %.2f; at most %.2f resident at once",
        gb(memory->total), memory->n_ctx, gb(memory->file), gb(memory->kv_cache), gb(memory->working),
        gb(memory->resident));
    if (limit.available && n > 0 && (size_t)n < size)
        snprintf(text + n, size - (size_t)n, "; available %.2f GB (%s)", gb(limit.available), limit.by);
}
