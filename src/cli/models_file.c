/* Owns what caro models show says of a GGUF file that is named by its path: what its header says, and the memory that it needs.
 * Weights are not looked at. */
#include "cli/cmd_models.h"
#include "cli/models_memory.h"
#include "cli/output.h"

#include "base/error.h"

#include <inttypes.h>

static void show_line(const char *key, const char *text)
{
    printf("%-14s ", key);
    output_text(stdout, text);
    putchar('\n');
}

static const char *format_text(const struct caro_model_info *info)
{
    return info->format_known ? info->prompt_format : "unknown: completed as a base model";
}

static void show_file(const char *path, const struct caro_model_info *info, const struct caro_memory *memory)
{
    char text[512];
    show_line("file", path);
    show_line("name", info->name);
    snprintf(text, sizeof text, "%" PRIu64, info->size_bytes);
    show_line("bytes", text);
    show_line("architecture", info->architecture);
    snprintf(text, sizeof text, "%.1fM", (double)info->n_parameters / 1e6);
    show_line("parameters", text);
    snprintf(text, sizeof text, "%d tokens", info->n_ctx_train);
    show_line("context", text);
    show_line("prompt format", format_text(info));
    models_memory_text(memory, text, sizeof text);
    show_line("memory", text);
}

/* What is unknown is left out, as it is for models of the catalog. */
static json_t *file_json(const char *path, const struct caro_model_info *info,
                         const struct caro_memory *memory)
{
    json_t *o =
        json_pack("{s:s, s:s, s:I}", "path", path, "name", info->name, "bytes", (json_int_t)info->size_bytes);
    char parameters[32];
    if (!o) return o;
    snprintf(parameters, sizeof parameters, "%.1fM", (double)info->n_parameters / 1e6);
    json_object_set_new(o, "architecture", json_string(info->architecture));
    json_object_set_new(o, "parameters", json_string(parameters));
    json_object_set_new(o, "context", json_integer(info->n_ctx_train));
    if (info->format_known) json_object_set_new(o, "prompt_format", json_string(info->prompt_format));
    json_object_set_new(o, "memory", models_memory_json(memory));
    return o;
}

enum caro_status models_show_file(const char *path, bool json, struct caro_error *err)
{
    struct caro_model *model;
    struct caro_model_info info;
    struct caro_memory memory;
    enum caro_status status = CARO_OK;
    TRY(caro_model_open(&model, path, NULL, err));
    caro_model_info(model, &info);
    models_memory_of(model, &memory);
    if (json)
        status = models_print_json(file_json(path, &info, &memory), err);
    else
        show_file(path, &info, &memory);
    caro_model_close(model);
    return status;
}
