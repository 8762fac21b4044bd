/* What a model is made of, for the engine's own files. */
#ifndef ENGINE_ENGINE_MODEL_H
#define ENGINE_ENGINE_MODEL_H

#include "engine/engine.h"
#include "engine/weights.h"

struct engine_model {
    struct hparams hp;
    struct weights weights;
    const struct kernel_table *kernels;
    uint64_t weight_bytes;
    struct arena arena;
};

#endif
