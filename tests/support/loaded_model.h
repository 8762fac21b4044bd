/* A model file opened for a test, with everything that belongs to it. */
#ifndef SUPPORT_LOADED_MODEL_H
#define SUPPORT_LOADED_MODEL_H

#include "engine/engine.h"
#include "os/map.h"

struct loaded_model {
    struct file_map map; /* empty when the bytes were given */
    struct gguf_file *file;
    struct kernel_table kernels;
    struct engine_model *model;
};

/* level: a name for os_cpu_mask(). On failure everything is closed again. */
enum caro_status loaded_model_open(struct loaded_model *m, const char *path, const char *level,
                                   struct caro_error *err);
enum caro_status loaded_model_open_memory(struct loaded_model *m, const void *bytes, size_t n,
                                          const char *level, struct caro_error *err);
void loaded_model_close(struct loaded_model *m);

/* The names of the levels of this kind of processor, "ref" first, NULL-terminated. A level that this very one
 * lacks is tested as the next lower one that it has. */
const char *const *loaded_model_levels(void);

#endif
