/* What the files of this folder share: an open model. Everything public is in caro/model.h. */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include "chat/format.h"
#include "engine/engine.h"
#include "gguf/gguf.h"
#include "kernels/kernels.h"
#include "os/map.h"
#include "tokenizer/tokenizer.h"
#include <caro/model.h>

struct caro_model {
    struct file_map map; /* empty when the bytes are somebody else's */
    char *path;          /* of the map */
    struct gguf_file *file;
    struct tokenizer *tokenizer;
    struct engine_model *engine; /* NULL for a vocabulary */
    struct kernel_table kernels;
    enum chat_format format;
    bool format_known;
    uint64_t size;
    char name[256];
    char architecture[64];
};

struct caro_session {
    const struct caro_model *model;
    struct engine_session *engine;
};

#endif
