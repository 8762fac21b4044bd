/* Owns the attention phase: rotation, storing, and how heads and queries are shared among threads. */
#include "engine/architectures.h"
#include "engine/forward.h"

enum { ROWS_A_PART = 96 }; /* (query, head) rows of one part: a few of the kernel's tiles */

static int min_int(int a, int b) { return a < b ? a : b; }

static enum rope_style style(const struct forward *f)
{
    return f->hp->arch->position == POSITION_ROPE_NEOX ? ROPE_NEOX : ROPE_NORM;
}

/* Rotate heads [head_from, head_to) of the rows [from, to) at x, whose heads have k_dim values. */
static void rotate(const struct forward *f, float *x, int from, int to, int head_from, int head_to)
{
    const struct hparams *hp = f->hp;
    if (hp->rope.n_rot == 0 || from >= to || head_from >= head_to) return;
    const int stride = plan_qkv_values(hp);
    const struct rope_op op = {
        .x = x + (int64_t)from * stride + (int64_t)head_from * hp->k_dim,
        .x_row_values = (uint64_t)stride,
        .angles = f->plan->angles + (int64_t)from * hp->rope.n_rot,
        .style = style(f),
        .n_tok = to - from,
        .n_head = head_to - head_from,
        .head_dim = hp->k_dim,
        .n_rot = hp->rope.n_rot,
    };
    f->kernels->rope(&op);
}

/* Rotate rows [from, to) of the key-value heads [kv_from, kv_to) and of the queries that look at them; store
 * keys and values. */
static void rotate_and_store(const struct forward *f, int layer, int from, int to, int kv_from, int kv_to)
{
    const struct hparams *hp = f->hp;
    if (from >= to || kv_from >= kv_to) return;
    const int stride = plan_qkv_values(hp), group = hp->n_head / hp->n_head_kv;
    float *q = f->plan->qkv, *k = q + hp->n_head * hp->k_dim, *v = k + hp->n_head_kv * hp->k_dim;
    rotate(f, q, from, to, kv_from * group, kv_to * group);
    rotate(f, k, from, to, kv_from, kv_to);
    const struct kv_store_op op = {
        .layer = &f->cache->layer[layer],
        .k = k + (int64_t)from * stride,
        .v = v + (int64_t)from * stride,
        .k_row_values = (uint64_t)stride,
        .v_row_values = (uint64_t)stride,
        .pos = f->pos + from,
        .n_tok = to - from,
        .head_from = kv_from,
        .head_to = kv_to,
    };
    f->kernels->kv_store(&op);
}

static void attend(const struct forward *f, int layer, int from, int to, int head_from, int head_to)
{
    const struct hparams *hp = f->hp;
    if (from >= to || head_from >= head_to) return;
    const struct attention_op op = {
        .layer = &f->cache->layer[layer],
        .q = f->plan->qkv,
        .y = f->plan->attn,
        .q_row_values = (uint64_t)plan_qkv_values(hp),
        .y_row_values = (uint64_t)plan_slot_values(hp, SLOT_ATTN),
        .n_head = hp->n_head,
        .head_from = head_from,
        .head_to = head_to,
        .tok_from = from,
        .tok_to = to,
        .pos = f->pos,
        .window = hp->window,
        .scale = hp->attn_scale,
        .scratch = f->mine->scratch,
    };
    f->kernels->attention(&op);
}

/* New keys and values: tokens are split where a group of positions ends, as a group has one writer; a single
 * token by heads. */
static void store_phase(const struct forward *f, int layer)
{
    int from, to, lead = f->pos % KV_GROUP;
    if (f->n_tok == 1) {
        thread_team_split(f->team, f->hp->n_head_kv, 1, &from, &to);
        rotate_and_store(f, layer, 0, 1, from, to);
    } else {
        thread_team_split(f->team, lead + f->n_tok, KV_GROUP, &from, &to);
        rotate_and_store(f, layer, from > lead ? from - lead : 0, to - lead, 0, f->hp->n_head_kv);
    }
    thread_team_barrier(f->team);
}

/* Parts of some tokens × the heads that share keys; the last tokens, which see most, are given out first. */
static void attention_phase(const struct forward *f, int layer)
{
    const struct hparams *hp = f->hp;
    const int live = f->n_tok - f->row0, threads = f->team.count;
    int heads = hp->n_head / hp->n_head_kv;
    if (live ==
        1) { /* too few groups for the threads: split them, though each part then reads the same keys */
        while (heads % 2 == 0 && hp->n_head / heads % threads != 0 && hp->n_head / heads < 4 * threads)
            heads /= 2;
        if (hp->n_head / heads < threads) heads = 1;
    }
    const int tokens = ROWS_A_PART / heads > 0 ? ROWS_A_PART / heads : 1;
    const int blocks = (live + tokens - 1) / tokens, n_parts = blocks * (hp->n_head / heads);
    int part;
    while (thread_team_next(f->team, n_parts, &part)) {
        int head = part / blocks * heads, from = f->row0 + (blocks - 1 - part % blocks) * tokens;
        attend(f, layer, from, min_int(from + tokens, f->n_tok), head, head + heads);
    }
    thread_team_barrier(f->team);
}

void forward_attention(struct forward *f, int layer)
{
    const int n_kv = f->hp->n_head_kv, group = f->hp->n_head / n_kv;
    const bool last = layer == f->hp->n_layer - 1;
    if (f->team.index == 0) f->shared->stop = atomic_load_explicit(f->shared->cancel, memory_order_relaxed);
    if (f->n_tok == 1 && n_kv % f->team.count == 0 && !(last && f->n_out == 0)) {
        /* every thread has heads of its own, from the rotation to the output */
        int from, to;
        thread_team_split(f->team, n_kv, 1, &from, &to);
        rotate_and_store(f, layer, 0, 1, from, to);
        attend(f, layer, 0, 1, from * group, to * group);
        thread_team_barrier(f->team);
    } else {
        store_phase(f, layer);
        if (last) f->row0 = f->n_tok - f->n_out;
        attention_phase(f, layer);
    }
    forward_quantise(f, SLOT_ATTN);
}
