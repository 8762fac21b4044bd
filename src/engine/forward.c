/* Owns the phases that work token by token: embedding, norms, quantisation, logits. */
#include "engine/forward.h"
#include "engine/architectures.h"

#include <string.h>

void forward_embed(struct forward *f)
{
    const struct hparams *hp = f->hp;
    const struct matrix *e = &f->weights->token_embd, *p = &f->weights->position_embd;
    int from, to;
    thread_team_split(f->team, f->n_tok, 1, &from, &to);
    for (int t = from; t < to; t++) {
        float *x = f->plan->x + (int64_t)t * hp->n_embd;
        const uint8_t *row = (const uint8_t *)e->data + (uint64_t)f->ids[t] * e->row_bytes;
        f->kernels->weight[e->type].dequantise(x, row, hp->n_embd);
        residency_looked_up(f->residency, e);
        if (p->data) {
            row = (const uint8_t *)p->data + (uint64_t)(f->pos + t) * p->row_bytes;
            f->kernels->weight[p->type].dequantise(f->mine->row, row, hp->n_embd);
            residency_looked_up(f->residency, p);
            f->kernels->add(x, f->mine->row, hp->n_embd);
        }
        if (hp->rope.n_rot) rope_angles(f->plan->angles + (int64_t)t * hp->rope.n_rot, &hp->rope, f->pos + t);
    }
    thread_team_barrier(f->team);
}

/* Quantise row i, counted from row0, into every format that the model's products take. Its rest is
 * worked out in mine->row, which x may be. */
static void quantise_row(const struct forward *f, const struct act_rows *rows, int i, const float *x, int n)
{
    for (int format = 0; format < ACT_FORMAT_COUNT; format++) {
        if (!rows->p[format]) continue;
        uint64_t bytes = kernel_act_row_bytes((enum act_format)format, n);
        uint8_t *row = rows->p[format] + (uint64_t)i * bytes;
        f->kernels->quantise[format](row, x, n);
        if (!f->kernels->quantise_rest[format] || i >= forward_fine_rows(f)) continue;
        uint8_t *rest = rows->p[format] + (uint64_t)(forward_live_rows(f) + i) * bytes;
        if (x != f->mine->row) memcpy(f->mine->row, x, (size_t)n * sizeof *x);
        f->kernels->quantise_rest[format](rest, row, f->mine->row, n);
    }
}

/* Where this thread finds and puts rows of a slot. A single live row is worked out by every thread for
 * itself, which costs less than waiting for one another. Returns the rows [*from, *to) that are this thread's
 * work, counted from row0. */
static const struct act_rows *choose_rows(struct forward *f, enum act_slot slot, int *from, int *to)
{
    if (forward_live_rows(f) == 1) {
        *from = 0;
        *to = 1;
        f->act[slot] = f->mine->act[slot];
    } else {
        thread_team_split(f->team, forward_live_rows(f), 1, from, to);
        f->act[slot] = f->plan->act[slot];
    }
    return &f->act[slot];
}

static void end_rows(struct forward *f)
{
    if (forward_live_rows(f) > 1) thread_team_barrier(f->team);
}

void forward_norm(struct forward *f, const struct norm *norm)
{
    const int n = f->hp->n_embd;
    int from, to;
    const struct act_rows *rows = choose_rows(f, SLOT_NORM, &from, &to);
    for (int i = from; i < to; i++) {
        const float *x = f->plan->x + (int64_t)(f->row0 + i) * n;
        if (f->hp->arch->norm == NORM_RMS)
            f->kernels->rms_norm(f->mine->row, x, norm->w, n, f->hp->norm_eps);
        else
            f->kernels->layer_norm(f->mine->row, x, norm->w, norm->b, n, f->hp->norm_eps);
        quantise_row(f, rows, i, f->mine->row, n);
    }
    end_rows(f);
}

void forward_quantise(struct forward *f, enum act_slot slot)
{
    const int n = plan_slot_values(f->hp, slot);
    const float *source = slot == SLOT_ATTN ? f->plan->attn : f->plan->hidden;
    int from, to;
    const struct act_rows *rows = choose_rows(f, slot, &from, &to);
    for (int i = from; i < to; i++) quantise_row(f, rows, i, source + (int64_t)(f->row0 + i) * n, n);
    end_rows(f);
}

/* stop was written before a barrier of this layer and is written again behind the next layer's first one. */
bool forward_goes_on(struct forward *f) { return !f->shared->stop; }

void forward_logits(struct forward *f)
{
    if (f->n_out == 0) return;
    f->row0 = f->n_tok - f->n_out;
    forward_norm(f, &f->weights->output_norm);
    const struct product product = {
        .w = &f->weights->output,
        .in = SLOT_NORM,
        .y = f->logits,
        .y_row_values = f->hp->n_vocab,
    };
    forward_matmul(f, &product, 1);
}
