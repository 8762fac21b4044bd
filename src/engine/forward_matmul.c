/* Owns the phases that multiply by matrices: how rows are shared among threads, and what is done to them
 * while they are in the cache. */
#include "engine/forward.h"

#include <limits.h>

enum { ROWS_AHEAD = 8 };     /* pieces of rows that lie apart are asked for so far ahead */
enum { PARTS_A_THREAD = 4 }; /* so that a thread which is held up can be relieved of what it has not begun */

/* Some rows of a product: what a thread works on at a time. */
struct part {
    const struct product *product;
    int from, to;
};

static const void *matrix_rows(const struct matrix *w, int from)
{
    return (const uint8_t *)w->data + (uint64_t)from * w->row_bytes;
}

/* y[t][r − from] = (W · in)[r] for the live tokens t and rows r in [from, to). `extra` has room for the second
 * rows' products: forward_fine_rows() times to − from floats. `then`: the rows that this thread multiplies next, or
 * NULL. */
static void multiply(const struct forward *f, const struct matrix *w, enum act_slot in, float *y,
                     int64_t y_row_values, float *extra, int from, int to, const void *then)
{
    const int n = to - from;
    enum act_format format = f->kernels->weight[w->type].act;
    const struct matmul_op op = {
        .w = matrix_rows(w, from),
        .w_row_bytes = w->row_bytes,
        .x = f->act[in].p[format],
        .x_row_bytes = kernel_act_row_bytes(format, w->n_cols),
        .y = y,
        .y_row_values = (uint64_t)y_row_values,
        .bias = w->bias ? w->bias + from : NULL,
        .n_cols = w->n_cols,
        .n_tok = forward_live_rows(f),
        .row_from = 0,
        .row_to = n,
        .n_extra = f->kernels->quantise_rest[format] ? forward_fine_rows(f) : 0,
        .y_extra = extra,
        .y_extra_row_values = (uint64_t)n,
        .then = then,
        .scratch = f->mine->scratch,
    };
    f->kernels->weight[w->type].matmul(&op);
    for (int i = 0; i < op.n_extra; i++) f->kernels->add(y + i * y_row_values, extra + (int64_t)i * n, n);
}

/* x[t][from … to) += W · in */
static void add_to_x(const struct forward *f, const struct matrix *w, enum act_slot in, int from, int to,
                     const void *then)
{
    const int n = to - from;
    float *y = f->mine->part, *extra = y + (int64_t)forward_live_rows(f) * n;
    multiply(f, w, in, y, n, extra, from, to, then);
    float *x = f->plan->x + (int64_t)f->row0 * f->hp->n_embd + from;
    for (int i = 0; i < forward_live_rows(f); i++, x += f->hp->n_embd) {
        for (int r = 0; r < n; r += 16) __builtin_prefetch(x + ROWS_AHEAD * f->hp->n_embd + r, 1, 3);
        f->kernels->add(x, y + (int64_t)i * n, n);
    }
}

/* Both matrices of a product that has two, in this order; `next` is what this thread goes on with, NULL: nothing. */
static void compute_part(const struct forward *f, const struct part *part, const struct part *next)
{
    const struct product *p = part->product;
    const int from = part->from, to = part->to, n = to - from;
    const void *then = next ? matrix_rows(next->product->w, next->from) : NULL;
    const void *second = p->w2 ? matrix_rows(p->w2, from) : then;
    if (p->then == THEN_ADD_X) {
        add_to_x(f, p->w, p->in, from, to, second);
        if (p->w2) add_to_x(f, p->w2, p->in2, from, to, then);
        return;
    }
    float *y = p->y + from, *held = f->mine->part;
    multiply(f, p->w, p->in, y, p->y_row_values, held, from, to, second);
    if (p->then == THEN_NOTHING) return;
    if (p->then == THEN_GATE)
        multiply(f, p->w2, p->in2, held, n, held + (int64_t)forward_live_rows(f) * n, from, to, then);
    for (int i = 0; i < forward_live_rows(f); i++, y += p->y_row_values)
        if (p->then == THEN_GATE)
            f->kernels->silu_mul(y, y, held + (int64_t)i * n, n);
        else
            f->kernels->gelu(y, y, n);
}

/* How many rows of these products make one part. */
static int part_rows(const struct forward *f, const struct product *products, int n)
{
    int total = 0, parts = f->team.count == 1 ? 1 : f->team.count * PARTS_A_THREAD;
    bool held_back = false; /* whether all tokens' rows pass through mine->part, which has a size */
    for (int i = 0; i < n; i++) {
        total += products[i].w->n_rows;
        held_back |= products[i].then == THEN_GATE || products[i].then == THEN_ADD_X;
    }
    int rows = (total / parts + KERNEL_ROW_GRAIN - 1) / KERNEL_ROW_GRAIN * KERNEL_ROW_GRAIN;
    if (rows < KERNEL_ROW_GRAIN) rows = KERNEL_ROW_GRAIN;
    const int waiting = (held_back ? forward_live_rows(f) : 0) + forward_fine_rows(f);
    const int most = waiting ? f->plan->part_values / waiting / KERNEL_ROW_GRAIN * KERNEL_ROW_GRAIN : rows;
    return rows > most ? most : rows;
}

/* The next part that nobody has taken, of `rows` rows; false when there is none. */
static bool take_part(const struct forward *f, const struct product *products, int n, int rows,
                      struct part *part)
{
    int index;
    if (!thread_team_next(f->team, INT_MAX, &index)) return false;
    for (int i = 0; i < n; i++) {
        const int n_rows = products[i].w->n_rows, parts = (n_rows + rows - 1) / rows;
        if (index < parts) {
            const int from = index * rows, to = from + rows < n_rows ? from + rows : n_rows;
            *part = (struct part){&products[i], from, to};
            return true;
        }
        index -= parts;
    }
    return false;
}

/* A thread knows its next part while it works on one, so that the kernel can ask for it in time. */
void forward_matmul(struct forward *f, const struct product *products, int n)
{
    if (forward_live_rows(f) > 0) {
        const int rows = part_rows(f, products, n);
        struct part part, next = {0};
        bool more = take_part(f, products, n, rows, &part);
        while (more) {
            more = take_part(f, products, n, rows, &next);
            compute_part(f, &part, more ? &next : NULL);
            part = next;
        }
    }
    thread_team_barrier(f->team);
    for (int i = 0; i < n; i++) {
        residency_used(f->residency, products[i].w, f->team);
        residency_used(f->residency, products[i].w2, f->team);
    }
}

void forward_qkv(struct forward *f, const struct layer_weights *w, const struct product *also)
{
    const struct hparams *hp = f->hp;
    const int stride = plan_qkv_values(hp);
    float *q = f->plan->qkv, *k = q + hp->n_head * hp->k_dim, *v = k + hp->n_head_kv * hp->k_dim;
    struct product products[FORWARD_PRODUCTS];
    int n = 0;
    if (w->qkv.data) {
        products[n++] = (struct product){.w = &w->qkv, .in = SLOT_NORM, .y = q, .y_row_values = stride};
    } else {
        products[n++] = (struct product){.w = &w->q, .in = SLOT_NORM, .y = q, .y_row_values = stride};
        products[n++] = (struct product){.w = &w->k, .in = SLOT_NORM, .y = k, .y_row_values = stride};
        products[n++] = (struct product){.w = &w->v, .in = SLOT_NORM, .y = v, .y_row_values = stride};
    }
    if (also) products[n++] = *also;
    forward_matmul(f, products, n);
}

static float *live_hidden(const struct forward *f)
{
    return f->plan->hidden + (int64_t)f->row0 * f->hp->n_ff;
}

void forward_gated_hidden(struct forward *f, const struct layer_weights *w)
{
    const struct product product = {.w = &w->gate,
                                    .in = SLOT_NORM,
                                    .then = THEN_GATE,
                                    .y = live_hidden(f),
                                    .y_row_values = f->hp->n_ff,
                                    .w2 = &w->up,
                                    .in2 = SLOT_NORM};
    forward_matmul(f, &product, 1);
    forward_quantise(f, SLOT_FF);
}

struct product forward_gelu_product(const struct forward *f, const struct layer_weights *w)
{
    return (struct product){
        .w = &w->up, .in = SLOT_NORM, .then = THEN_GELU, .y = live_hidden(f), .y_row_values = f->hp->n_ff};
}

void forward_gelu_hidden(struct forward *f, const struct layer_weights *w)
{
    const struct product product = forward_gelu_product(f, w);
    forward_matmul(f, &product, 1);
    forward_quantise(f, SLOT_FF);
}

void forward_add(struct forward *f, const struct matrix *w, enum act_slot in, const struct matrix *w2,
                 enum act_slot in2)
{
    const struct product product = {.w = w, .in = in, .then = THEN_ADD_X, .w2 = w2, .in2 = in2};
    forward_matmul(f, &product, 1);
}
