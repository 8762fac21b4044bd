/* Owns the count of bytes and operations that one token costs: what a bench holds its speeds against. */
#include "engine/engine_model.h"
#include "engine/kv_cache.h"

static void count(const struct matrix *m, uint64_t *bytes, uint64_t *ops)
{
    if (!m->data) return;
    *bytes += (uint64_t)m->n_rows * m->row_bytes;
    *ops += 2 * (uint64_t)m->n_rows * (uint64_t)m->n_cols;
}

void engine_traffic_count(struct engine_traffic *t, const struct engine_model *model, enum kv_type type)
{
    *t = (struct engine_traffic){0};
    for (int i = 0; i < model->hp.n_layer; i++) {
        const struct layer_weights *w = &model->weights.layer[i];
        const struct matrix *const all[] = {&w->q, &w->k, &w->v, &w->qkv, &w->o, &w->gate, &w->up, &w->down};
        for (size_t k = 0; k < sizeof all / sizeof *all; k++) count(all[k], &t->layer_bytes, &t->layer_ops);
    }
    count(&model->weights.output, &t->output_bytes, &t->output_ops);
    t->attention_ops = 2 * (uint64_t)model->hp.n_layer * (uint64_t)model->hp.n_head *
                       (uint64_t)(model->hp.k_dim + model->hp.v_dim);
    t->kv_bytes = kv_cache_bytes(&model->hp, type, 1024) / 1024;
}
