/* Owns the opening of model files for tests. */
#include "support/loaded_model.h"
#include "os/cpu.h"

#include <string.h>

static enum caro_status open_bytes(struct loaded_model *m, const void *bytes, size_t n, const char *name,
                                   const char *level, struct caro_error *err)
{
    unsigned mask;
    if (!os_cpu_mask(level, &mask)) return error_set(err, CARO_USAGE, CARO_NO_POS, "no level '%s'", level);
    kernel_table_init(&m->kernels, os_cpu_flags() & mask);
    TRY(gguf_open(&m->file, bytes, n, name, err));
    return engine_model_open(&m->model, m->file, &m->kernels, err);
}

enum caro_status loaded_model_open(struct loaded_model *m, const char *path, const char *level,
                                   struct caro_error *err)
{
    memset(m, 0, sizeof *m);
    TRY(file_map_open(&m->map, path, err));
    enum caro_status status = open_bytes(m, m->map.p, m->map.n, path, level, err);
    if (status != CARO_OK) loaded_model_close(m);
    return status;
}

enum caro_status loaded_model_open_memory(struct loaded_model *m, const void *bytes, size_t n,
                                          const char *level, struct caro_error *err)
{
    memset(m, 0, sizeof *m);
    enum caro_status status = open_bytes(m, bytes, n, "memory", level, err);
    if (status != CARO_OK) loaded_model_close(m);
    return status;
}

void loaded_model_close(struct loaded_model *m)
{
    engine_model_close(m->model);
    if (m->file) gguf_close(m->file);
    file_map_close(&m->map);
    memset(m, 0, sizeof *m);
}

const char *const *loaded_model_levels(void)
{
#if defined(__aarch64__)
    static const char *const all[] = {"ref", "neon", "dotprod", "i8mm", "native", NULL};
#else
    static const char *const all[] = {"ref", "avx2", "avxvnni", "avx512", "avx512vnni", "native", NULL};
#endif
    return all; /* masks are cut to the processor's flags: a level that it lacks is tested as the next lower
                   one */
}
