/* Owns the layout of scratch memory. One function describes it and is run twice: to measure, then to carve.
 */
#include "engine/plan.h"
#include "kernels/attention.h"
#include "os/memory.h"

#include <stdlib.h>
#include <string.h>

enum {
    ALIGNMENT = 64,
    MOST_BATCH = 512,
    LEAST_BATCH = 16,
    PART_ROWS = 64, /* rows whose products a thread holds back for all tokens of a batch */
};
/* For what grows with n_batch: weights are unpacked once a batch, so a large model's batches are worth more memory. */
static const uint64_t BUDGET_BYTES = 12u << 20, MOST_BUDGET_BYTES = 24u << 20, VALUES_A_BYTE = 128;

int plan_slot_values(const struct hparams *hp, enum act_slot slot)
{
    return slot == SLOT_NORM ? hp->n_embd : slot == SLOT_ATTN ? hp->n_head * hp->v_dim : hp->n_ff;
}

int plan_qkv_values(const struct hparams *hp)
{
    return (hp->n_head + hp->n_head_kv) * hp->k_dim + hp->n_head_kv * hp->v_dim;
}

/* A run of aligned areas; base NULL only counts. Sizes cannot overflow: hparams_read() has bounded every
 * factor. */
struct carver {
    uint8_t *base;
    uint64_t at;
};

static void *take(struct carver *c, uint64_t bytes)
{
    void *p = c->base ? c->base + c->at : NULL;
    c->at += (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    return p;
}

static float *take_floats(struct carver *c, int64_t rows, int64_t values)
{
    return take(c, (uint64_t)rows * (uint64_t)values * sizeof(float));
}

static void take_act(struct carver *c, struct act_rows act[SLOT_COUNT], const struct hparams *hp,
                     const struct weights *weights, int n_rows)
{
    for (int slot = 0; slot < SLOT_COUNT; slot++)
        for (int format = 0; format < ACT_FORMAT_COUNT; format++) {
            const int n = plan_slot_values(hp, (enum act_slot)slot);
            act[slot].p[format] = NULL;
            if (!weights_take(weights, (enum act_format)format, n)) continue;
            const uint64_t row = kernel_act_row_bytes((enum act_format)format, n);
            act[slot].p[format] = take(c, row * (uint64_t)n_rows);
        }
}

static int widest(const struct hparams *hp)
{
    int most = 0;
    for (int slot = 0; slot < SLOT_COUNT; slot++)
        if (plan_slot_values(hp, (enum act_slot)slot) > most)
            most = plan_slot_values(hp, (enum act_slot)slot);
    return most;
}

/* What grows with the batch. */
static void take_batch(struct carver *c, struct plan *plan, const struct hparams *hp,
                       const struct weights *weights)
{
    plan->x = take_floats(c, plan->n_batch, hp->n_embd);
    plan->qkv = take_floats(c, plan->n_batch, plan_qkv_values(hp));
    plan->attn = take_floats(c, plan->n_batch, plan_slot_values(hp, SLOT_ATTN));
    plan->hidden = take_floats(c, plan->n_batch, hp->n_ff);
    plan->angles = take_floats(c, plan->n_batch, hp->rope.n_rot);
    take_act(c, plan->act, hp, weights, plan->n_batch + plan->n_fine);
}

static void lay_out(struct carver *c, struct plan *plan, const struct hparams *hp,
                    const struct weights *weights)
{
    plan->n_fine = plan->n_batch < PLAN_FINE_POSITIONS ? plan->n_batch : PLAN_FINE_POSITIONS;
    take_batch(c, plan, hp, weights);
    plan->logits = take_floats(c, 1, hp->n_vocab);
    plan->part_values = (plan->n_batch + plan->n_fine) * PART_ROWS;
    uint64_t scratch = kernel_scratch_bytes(widest(hp), plan->n_batch);
    uint64_t attention = attention_scratch_bytes(hp->k_dim, hp->v_dim);
    struct plan_thread *thread = take(c, (uint64_t)plan->n_threads * sizeof *thread);
    for (int i = 0; i < plan->n_threads; i++) {
        struct plan_thread t;
        t.row = take_floats(c, 1, widest(hp));
        t.part = take_floats(c, 1, plan->part_values);
        t.scratch = take(c, scratch > attention ? scratch : attention);
        take_act(c, t.act, hp, weights, 2);
        if (thread) thread[i] = t;
    }
    plan->thread = thread;
    plan->bytes = c->at;
}

static uint64_t budget(const struct hparams *hp)
{
    const uint64_t layer = (uint64_t)hp->n_embd * (uint64_t)(plan_qkv_values(hp) + 3 * hp->n_ff);
    const uint64_t bytes = layer * (uint64_t)hp->n_layer / VALUES_A_BYTE;
    return bytes < BUDGET_BYTES ? BUDGET_BYTES : bytes > MOST_BUDGET_BYTES ? MOST_BUDGET_BYTES : bytes;
}

static int choose_batch(const struct hparams *hp, const struct weights *weights, int n_ctx, int n_batch)
{
    if (n_batch <= 0) {
        struct plan probe = {.n_batch = 1};
        struct carver c = {NULL, 0};
        take_batch(&c, &probe, hp, weights);
        uint64_t n = budget(hp) / c.at / LEAST_BATCH * LEAST_BATCH;
        n_batch = n > MOST_BATCH ? MOST_BATCH : n < LEAST_BATCH ? LEAST_BATCH : (int)n;
    }
    return n_batch < n_ctx ? n_batch : n_ctx;
}

uint64_t plan_bytes(const struct hparams *hp, const struct weights *weights, int n_ctx, int n_batch,
                    int n_threads)
{
    struct plan plan = {.n_batch = choose_batch(hp, weights, n_ctx, n_batch), .n_threads = n_threads};
    struct carver c = {NULL, 0};
    lay_out(&c, &plan, hp, weights);
    return plan.bytes;
}

enum caro_status plan_open(struct plan *plan, const struct hparams *hp, const struct weights *weights,
                           int n_ctx, int n_batch, int n_threads, struct caro_error *err)
{
    memset(plan, 0, sizeof *plan);
    plan->n_batch = choose_batch(hp, weights, n_ctx, n_batch);
    plan->n_threads = n_threads;
    struct carver c = {NULL, 0};
    lay_out(&c, plan, hp, weights);
    /* Untouched pages; huge ones where there are enough of them, for many rows are gone through side by side, each on a page of
     * its own. */
    const uint64_t bytes = plan->bytes, alignment = bytes < 2 * OS_HUGE_PAGE ? ALIGNMENT : OS_HUGE_PAGE;
    if (bytes < SIZE_MAX - alignment) plan->memory = calloc(1, (size_t)(bytes + alignment));
    if (!plan->memory)
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for %.0f MiB of scratch",
                         (double)bytes / 1048576);
    c.base = (uint8_t *)(((uintptr_t)plan->memory + alignment - 1) / alignment * alignment);
    if (alignment == OS_HUGE_PAGE) os_memory_pages(c.base, (size_t)bytes, OS_PAGES_HUGE);
    c.at = 0;
    lay_out(&c, plan, hp, weights);
    return CARO_OK;
}

void plan_close(struct plan *plan)
{
    free(plan->memory);
    memset(plan, 0, sizeof *plan);
}
