/* Owns a model's parts: hyper-parameters and bound weights, in one arena. */
#include "engine/engine_model.h"
#include "engine/architectures.h"

#include <stdlib.h>

enum caro_status engine_model_open(struct engine_model **out, const struct gguf_file *file,
                                   const struct kernel_table *kernels, struct caro_error *err)
{
    *out = NULL;
    struct engine_model *model = calloc(1, sizeof *model);
    if (!model) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for a model");
    model->kernels = kernels;
    enum caro_status status = hparams_read(&model->hp, file, err);
    if (status == CARO_OK)
        status = weights_bind(&model->weights, &model->hp, file, kernels, &model->arena, err);
    if (status != CARO_OK) {
        engine_model_close(model);
        return status;
    }
    for (uint64_t i = 0; i < gguf_n_tensors(file); i++) model->weight_bytes += gguf_tensor_at(file, i)->size;
    *out = model;
    return CARO_OK;
}

void engine_model_close(struct engine_model *model)
{
    if (!model) return;
    arena_free(&model->arena);
    free(model);
}

const struct hparams *engine_model_hparams(const struct engine_model *model) { return &model->hp; }
const char *engine_model_architecture(const struct engine_model *model) { return model->hp.arch->name; }
uint64_t engine_model_parameters(const struct engine_model *model) { return model->weights.n_parameters; }
const struct kernel_table *engine_model_kernels(const struct engine_model *model) { return model->kernels; }
