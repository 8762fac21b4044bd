/* Products with quantised weights: one text for all vector widths; see lanes.h. ref_matmul.c is the
 * specification.
 *
 * One token (decoding, bound by memory; see also lanes_stream.h): LANES rows are unpacked in
 * registers and multiplied on the way; the next rows' bytes are prefetched in the order in which they lie.
 *
 * Many tokens (bound by arithmetic): PANEL_ROWS rows × up to PANEL_BLOCKS blocks are unpacked once into the
 * scratch and multiplied with every token, in tiles of TILE_PANELS · LANES rows × TILE_TOKENS tokens whose sums
 * stay in registers; y carries the sums from one piece of the columns to the next. The next panel's bytes are
 * asked for meanwhile. */
#ifndef KERNELS_LANES_MATMUL_H
#define KERNELS_LANES_MATMUL_H

#include "kernels/lanes_unpack_k.h"
#include "kernels/quantise.h"
#include "kernels/scratch.h"

/* Rows that a vector or a tile works on; short ones repeat their last row and do not store it. */
struct lane_rows {
    const uint8_t *row[LANES];
};

INLINE struct lane_rows lane_rows(const struct matmul_op *op, int from)
{
    struct lane_rows rows;
    for (int i = 0; i < LANES; i++) {
        const int r = from + i < op->row_to ? from + i : op->row_to - 1;
        rows.row[i] = (const uint8_t *)op->w + (uint64_t)r * op->w_row_bytes;
    }
    return rows;
}

INLINE const int8_t *act_values(const struct matmul_op *op, int t)
{
    return (const int8_t *)op->x + (uint64_t)t * op->x_row_bytes;
}

INLINE const struct act_q8_block *act_block(const struct matmul_op *op, int t, int b)
{
    return act_q8_blocks(act_values(op, t), op->n_cols) + b;
}

INLINE const struct act_q8_k_block *act_k_block(const struct matmul_op *op, int t, int u)
{
    return act_q8_k_blocks(act_values(op, t), op->n_cols) + u;
}

/* The integer sum that products begin with: 0, or −2^offset_bits · Σ x, so that the codes' offset cancels; nsum: −Σ x. */
INLINE vi first_sum(const int32_t *nsum, struct code_form form)
{
    return form.offset_bits < 0 ? vi_zero() : vi_shl(vi_broadcast(nsum), form.offset_bits);
}

/* A K type's block of 32 columns has one small scale, or two. */
INLINE int n_small(struct code_form form) { return form.halves ? 2 : 1; }

/* What a K type's minima are multiplied by, in pairs: 8 or 16 sums. */
INLINE const int16_t *min_sums(const struct act_q8_k_block *x, struct code_form form)
{
    return form.halves ? x->half : x->sum;
}

/* An unpacked panel: codes in the order of their use, [PANEL_BLOCKS][8][TILE_PANELS] vectors. Behind them for each block
 * TILE_PANELS scales, and as many minima behind all these; for the K types the small scales [PANEL_BLOCKS][n_small]
 * [TILE_PANELS], the pairs of small minima [PANEL_BLOCKS / 8][4 · n_small][TILE_PANELS] and what they are multiplied by,
 * d and −dmin, [PANEL_BLOCKS / 8][2][TILE_PANELS]. */
struct panel {
    vi *code;
    vf *scale, *min; /* blocks of 32 */
    vi *small, *pair;
    vf *d;
};

INLINE struct panel panel_at(void *scratch)
{
    vi *code = scratch, *rest = code + PANEL_BLOCKS * 8 * TILE_PANELS;
    vi *pair = rest + PANEL_BLOCKS * 2 * TILE_PANELS;
    return (struct panel){.code = code,
                          .scale = (vf *)rest,
                          .min = (vf *)rest + PANEL_BLOCKS * TILE_PANELS,
                          .small = rest,
                          .pair = pair,
                          .d = (vf *)pair + PANEL_BLOCKS * TILE_PANELS};
}

INLINE vi *panel_small(const struct panel *panel, int b, int half, struct code_form form)
{
    return panel->small + (b * n_small(form) + half) * TILE_PANELS;
}

INLINE vi *panel_pair(const struct panel *panel, int u, int k, struct code_form form)
{
    return panel->pair + (u * 4 * n_small(form) + k) * TILE_PANELS;
}

INLINE vf *panel_d(const struct panel *panel, int u, int which)
{
    return panel->d + (u * 2 + which) * TILE_PANELS;
}

INLINE void panel_store_codes(const struct panel *panel, int p, int b, const struct lane_block *in)
{
    vi *code = panel->code + b * 8 * TILE_PANELS + p;
#pragma GCC unroll 8
    for (int g = 0; g < 8; g++) vi_store(code + g * TILE_PANELS, in->code[g]);
}

INLINE void panel_store(const struct panel *panel, int p, int b, const struct lane_block *in,
                        struct code_form form)
{
    panel_store_codes(panel, p, b, in);
    panel->scale[b * TILE_PANELS + p] = in->scale;
    if (form.mins) panel->min[b * TILE_PANELS + p] = in->min;
}

/* A K type's block of 32 columns, and, with the first of eight, what is of all. */
INLINE void panel_store_k(const struct panel *panel, int p, int b, const struct lane_block *in,
                          const struct lane_super *super, struct code_form form)
{
    panel_store_codes(panel, p, b, in);
    if (!form.multiplied)
#pragma GCC unroll 2
        for (int i = 0; i < n_small(form); i++) vi_store(panel_small(panel, b, i, form) + p, in->small[i]);
    if (b % 8) return;
    panel_d(panel, b / 8, 0)[p] = form.multiplied ? vf_neg(super->d) : super->d;
    if (!form.mins) return;
    panel_d(panel, b / 8, 1)[p] = super->neg_dmin;
#pragma GCC unroll 8
    for (int k = 0; k < 4 * n_small(form); k++)
        vi_store(panel_pair(panel, b / 8, k, form) + p, min_pair(super, k));
}

/* y[p][t] += the products of the panel's block b. x, at: the values and the block of the tile's first token. */
INLINE void panel_block(const struct panel *panel, int b, const int8_t *x, const uint8_t *at, uint64_t stride,
                        int n_tok, vf y[TILE_PANELS][TILE_TOKENS], struct code_form form)
{
    const struct act_q8_block *blocks[TILE_TOKENS];
    vi sum[TILE_PANELS][TILE_TOKENS];
#pragma GCC unroll 8
    for (int t = 0; t < n_tok; t++) {
        blocks[t] = (const struct act_q8_block *)(at + (uint64_t)t * stride);
        const vi start = first_sum(&blocks[t]->nsum, form);
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++) sum[p][t] = start;
    }
    codes_dot(sum, panel->code + b * 8 * TILE_PANELS, TILE_PANELS, x, stride, 8, TILE_PANELS, n_tok, form);
#pragma GCC unroll 8
    for (int p = 0; p < TILE_PANELS; p++) {
        const vf scale = panel->scale[b * TILE_PANELS + p];
        const vf min = form.mins ? panel->min[b * TILE_PANELS + p] : vf_zero();
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            vf term = vf_mul(vf_from_int(sum[p][t]), scale);
            if (form.mins) term = vf_fma(min, vf_broadcast(&blocks[t]->sum), term);
            y[p][t] = vf_fma(term, vf_broadcast(&blocks[t]->d), y[p][t]);
        }
    }
}

/* What the next panel is made of, to be asked for while this one is multiplied: TILE_PANELS · LANES rows from `row` on, of
 * `bytes` each, `row_bytes` apart; row NULL: nothing is next. */
struct panel_ahead {
    const uint8_t *row;
    int bytes, at; /* of the row: in all, asked for */
    int left;      /* rows, this one among them */
    int due;       /* cache lines a block of the tile */
    uint64_t row_bytes;
};

INLINE void panel_ask(struct panel_ahead *a)
{
    for (int i = 0; i < a->due && a->left > 0; i++) {
        __builtin_prefetch(a->row + a->at, 0, 3);
        a->at += 64;
        if (a->at < a->bytes) continue;
        a->at = 0;
        a->row += a->row_bytes;
        a->left--;
    }
}

/* Where the activations' block of token t is, `at` being the tile's first token's. */
INLINE const struct act_q8_k_block *tile_block(const uint8_t *at, uint64_t stride, int t)
{
    return (const struct act_q8_k_block *)(at + (uint64_t)t * stride);
}

/* sum[p][t] = Σ small scale · Σ code · x over the panel's blocks b … b + 7 of a K type. */
INLINE void panel_sums(vi sum[TILE_PANELS][TILE_TOKENS], const struct panel *panel, struct panel_ahead *ahead,
                       int b, const int8_t *x, const uint8_t *at, uint64_t stride, int n_tok,
                       struct code_form form)
{
    const int groups = 8 / n_small(form);
    const vi *code = panel->code + b * 8 * TILE_PANELS;
#pragma GCC unroll 8
    for (int p = 0; p < TILE_PANELS; p++)
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) sum[p][t] = vi_zero();
#pragma GCC unroll 1
    for (int i = 0; i < 8 * n_small(form); i++, x += 4 * groups, code += groups * TILE_PANELS) {
        vi part[TILE_PANELS][TILE_TOKENS];
        if (i % n_small(form) == 0) panel_ask(ahead);
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            const vi start = first_sum(&tile_block(at, stride, t)->nhalf[i], form);
#pragma GCC unroll 8
            for (int p = 0; p < TILE_PANELS; p++) part[p][t] = start;
        }
        codes_dot(part, code, TILE_PANELS, x, stride, groups, TILE_PANELS, n_tok, form);
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++) {
            const vi small = vi_load(panel_small(panel, b, i, form) + p);
#pragma GCC unroll 8
            for (int t = 0; t < n_tok; t++) sum[p][t] = vi_mul_add(sum[p][t], part[p][t], small);
        }
    }
}

/* The same of codes that have the small scales in them. */
INLINE void panel_sums_multiplied(vi sum[TILE_PANELS][TILE_TOKENS], const struct panel *panel,
                                  struct panel_ahead *ahead, int b, const int8_t *x, const uint8_t *at,
                                  uint64_t stride, int n_tok, struct code_form form)
{
    const vi *code = panel->code + b * 8 * TILE_PANELS;
#pragma GCC unroll 8
    for (int t = 0; t < n_tok; t++) {
        const vi start = first_sum(&tile_block(at, stride, t)->nsum, form);
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++) sum[p][t] = start;
    }
#pragma GCC unroll 1
    for (int i = 0; i < 8; i++, x += 32, code += 8 * TILE_PANELS) {
        panel_ask(ahead);
        codes_dot(sum, code, TILE_PANELS, x, stride, 8, TILE_PANELS, n_tok, form);
    }
}

/* v[t] = Σ small minimum · Σ x of a K type's block u of the panel. */
INLINE void panel_min_sums(vi v[TILE_TOKENS], const struct panel *panel, int p, int u, const uint8_t *at,
                           uint64_t stride, int n_tok, struct code_form form)
{
#pragma GCC unroll 8
    for (int t = 0; t < n_tok; t++) v[t] = vi_zero();
#pragma GCC unroll 8
    for (int k = 0; k < 4 * n_small(form); k++) {
        const vi pair = vi_load(panel_pair(panel, u, k, form) + p);
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++)
            v[t] = vi_pair_dot(v[t], pair, vi_broadcast(min_sums(tile_block(at, stride, t), form) + 2 * k));
    }
}

/* y[p][t] += the products of the panel's blocks b … b + 7 of a K type; at: act_q8_k_block of the tile's first token. */
INLINE void panel_block_k(const struct panel *panel, struct panel_ahead *ahead, int b, const int8_t *x,
                          const uint8_t *at, uint64_t stride, int n_tok, vf y[TILE_PANELS][TILE_TOKENS],
                          struct code_form form)
{
    vi sum[TILE_PANELS][TILE_TOKENS];
    if (form.multiplied)
        panel_sums_multiplied(sum, panel, ahead, b, x, at, stride, n_tok, form);
    else
        panel_sums(sum, panel, ahead, b, x, at, stride, n_tok, form);
#pragma GCC unroll 8
    for (int p = 0; p < TILE_PANELS; p++) {
        const vf d = panel_d(panel, b / 8, 0)[p];
        vi v[TILE_TOKENS];
        if (form.mins) panel_min_sums(v, panel, p, b / 8, at, stride, n_tok, form);
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            vf term = vf_mul(vf_from_int(sum[p][t]), d);
            if (form.mins) term = vf_fma(vf_from_int(v[t]), panel_d(panel, b / 8, 1)[p], term);
            y[p][t] = vf_fma(term, vf_broadcast(&tile_block(at, stride, t)->d), y[p][t]);
        }
    }
}

/* A tile: blocks [0, n_blocks) of the panel, which are the activations' blocks from `first` on, for tokens t0
 * … t0 + n_tok − 1. */
INLINE void panel_tile(const struct matmul_op *op, const struct panel *panel, struct panel_ahead *ahead,
                       int first, int n_blocks, int t0, int n_tok, vf y[TILE_PANELS][TILE_TOKENS],
                       struct code_form form)
{
    const int8_t *x = act_values(op, t0) + 32 * first;
    const uint64_t stride = op->x_row_bytes;
    if (form.unit == 1) {
        const uint8_t *at = (const uint8_t *)act_block(op, t0, first);
        for (int b = 0; b < n_blocks; b++, x += 32, at += sizeof(struct act_q8_block)) {
            panel_ask(ahead);
            panel_block(panel, b, x, at, stride, n_tok, y, form);
        }
        return;
    }
    const uint8_t *at = (const uint8_t *)act_k_block(op, t0, first / 8);
    for (int b = 0; b < n_blocks; b += 8, x += 32 * 8, at += sizeof(struct act_q8_k_block)) {
        /* y waits in memory, the sums have the registers */
        __asm__("" : "+m"(*(vf(*)[TILE_PANELS][TILE_TOKENS])y));
        panel_block_k(panel, ahead, b, x, at, stride, n_tok, y, form);
    }
}

/* Sums of a tile between y and registers. r0: the tile's first row. */
INLINE void tile_load(const struct matmul_op *op, vf y[TILE_PANELS][TILE_TOKENS], int r0, int t0, int n_tok,
                      int begin)
{
#pragma GCC unroll 8
    for (int p = 0; p < TILE_PANELS; p++)
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            const int left = op->row_to - r0 - p * LANES;
            const float *at = matmul_out(op, t0 + t) + r0 + p * LANES;
            if (begin || left <= 0)
                y[p][t] = vf_zero();
            else
                y[p][t] = left >= LANES ? vf_load(at) : vf_load_n(at, left);
        }
}

INLINE void tile_store(const struct matmul_op *op, vf y[TILE_PANELS][TILE_TOKENS], int r0, int t0, int n_tok,
                       int end)
{
#pragma GCC unroll 8
    for (int p = 0; p < TILE_PANELS; p++) {
        const int left = op->row_to - r0 - p * LANES;
        if (left <= 0) return;
        const int n = left < LANES ? left : LANES, add = end && op->bias;
        const vf bias = add ? vf_load_n(op->bias + r0 + p * LANES, n) : vf_zero();
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            float *at = matmul_out(op, t0 + t) + r0 + p * LANES;
            const vf value = add && t0 + t < op->n_tok ? vf_add(y[p][t], bias) : y[p][t];
            if (n == LANES)
                vf_store(at, value);
            else
                vf_store_n(at, value, n);
        }
    }
}

INLINE void tile(const struct matmul_op *op, const struct panel *panel, struct panel_ahead *ahead, int r0,
                 int first, int n_blocks, int t0, int n_tok, struct code_form form)
{
    vf y[TILE_PANELS][TILE_TOKENS];
    tile_load(op, y, r0, t0, n_tok, first == 0);
    panel_tile(op, panel, ahead, first, n_blocks, t0, n_tok, y, form);
    tile_store(op, y, r0, t0, n_tok, first + n_blocks == op->n_cols / 32);
}

/* The panel behind that of rows r0 … and blocks first … first + n: more columns, other rows, or, behind the last
 * row, what this thread multiplies next, which is likely to have the same shape. */
INLINE struct panel_ahead panel_ahead(const struct matmul_op *op, int r0, int first, int n)
{
    const int blocks = op->n_cols / 32, rest = blocks - first - n,
              row = rest > 0 ? r0 : r0 + TILE_PANELS * LANES;
    const uint64_t block_bytes = op->w_row_bytes / (uint64_t)blocks;
    const int ahead = rest > 0 ? rest : blocks;
    const uint8_t *at = op->then;
    if (row < op->row_to) at = (const uint8_t *)op->w + (uint64_t)row * op->w_row_bytes;
    if (rest > 0) at += (uint64_t)(first + n) * block_bytes;
    return (struct panel_ahead){.row = at,
                                .bytes = (int)block_bytes * (ahead < PANEL_BLOCKS ? ahead : PANEL_BLOCKS),
                                .left = at ? TILE_PANELS * LANES : 0,
                                .row_bytes = op->w_row_bytes};
}

/* All tokens past one panel. Smaller tiles finish what is left. Meanwhile the next panel's bytes come from memory, a few lines
 * with every block: many at once would keep what the tile itself reads waiting. */
INLINE void panel_tokens(const struct matmul_op *op, const struct panel *panel, int r0, int first,
                         int n_blocks, struct code_form form)
{
    const int wide = TILE_TOKENS;
    const int n_tok = op->n_tok + op->n_extra, rows = TILE_PANELS * LANES;
    struct panel_ahead ahead = panel_ahead(op, r0, first, n_blocks);
    const int steps = (n_tok + wide - 1) / wide * n_blocks;
    ahead.due = (rows * ((ahead.bytes + 63) / 64) + steps - 1) / steps;
    int t = 0;
    for (; t + wide <= n_tok; t += wide) tile(op, panel, &ahead, r0, first, n_blocks, t, wide, form);
    if (wide > 4 && t + 4 <= n_tok) tile(op, panel, &ahead, r0, first, n_blocks, t, 4, form), t += 4;
    if (wide > 2 && t + 2 <= n_tok) tile(op, panel, &ahead, r0, first, n_blocks, t, 2, form), t += 2;
    if (t < n_tok) tile(op, panel, &ahead, r0, first, n_blocks, t, 1, form);
}

/* sum + the products of n groups of 4 unpacked columns with one token's activations. */
INLINE vi decode_dot(vi sum, const vi *code, const int8_t *x, int n, struct code_form form)
{
    vi sums[TILE_PANELS][TILE_TOKENS];
    sums[0][0] = sum;
    codes_dot(sums, code, 1, x, 0, n, 1, 1, form);
    return sums[0][0];
}

/* y + the products of an unpacked block. Two short chains are done sooner than a long one. */
INLINE vf decode_block(vf y, const struct matmul_op *op, const struct lane_block *in, int b,
                       struct code_form form)
{
    const struct act_q8_block *block = act_block(op, 0, b);
    const int8_t *x = act_values(op, 0) + 32 * b;
    const vi lo = decode_dot(first_sum(&block->nsum, form), in->code, x, 4, form);
    const vi hi = decode_dot(vi_zero(), in->code + 4, x + 16, 4, form);
    vf term = vf_mul(vf_from_int(vi_add(lo, hi)), in->scale);
    if (form.mins) term = vf_fma(in->min, vf_broadcast(&block->sum), term);
    return vf_fma(term, vf_broadcast(&block->d), y);
}

/* sum + small scales · products of part `part`, 32 columns, of the K type's block u. */
INLINE vi decode_part(vi sum, const struct matmul_op *op, const struct lane_block *in, int u, int part,
                      struct code_form form)
{
    const struct act_q8_k_block *block = act_k_block(op, 0, u);
    const int8_t *x = act_values(op, 0) + 256 * u + 32 * part;
    vi half[2];
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++)
        half[i] = decode_dot(form.halves ? first_sum(&block->nhalf[2 * part + i], form) : vi_zero(),
                             in->code + 4 * i, x + 16 * i, 4, form);
    if (!form.halves) return vi_mul_add(sum, vi_add(half[0], half[1]), in->small[0]);
    return vi_mul_add(vi_mul_add(sum, half[0], in->small[0]), half[1], in->small[1]);
}

/* y + the products of the K type's block u: sum is what all its parts have come to. */
INLINE vf decode_block_k(vf y, const struct matmul_op *op, const struct lane_super *super, vi sum, int u,
                         struct code_form form)
{
    const struct act_q8_k_block *block = act_k_block(op, 0, u);
    vf term = vf_mul(vf_from_int(sum), super->d);
    if (form.mins) {
        vi least = vi_zero();
#pragma GCC unroll 8
        for (int k = 0; k < 4 * n_small(form); k++)
            least = vi_pair_dot(least, min_pair(super, k), vi_broadcast(min_sums(block, form) + 2 * k));
        term = vf_fma(vf_from_int(least), super->neg_dmin, term);
    }
    return vf_fma(term, vf_broadcast(&block->d), y);
}

/* Ask for the next rows' bytes, the share that belongs to unit `unit` of `n_units`. */
INLINE void prefetch_next(const struct matmul_op *op, int r0, uint64_t unit_bytes, int unit)
{
    const int next = r0 + LANES;
    if (next >= op->row_to && !op->then) return;
    const uint8_t *p =
        next < op->row_to ? (const uint8_t *)op->w + (uint64_t)next * op->w_row_bytes : op->then;
    p += (uint64_t)unit * unit_bytes * LANES;
    for (uint64_t i = 0; i < unit_bytes * LANES; i += 64) __builtin_prefetch(p + i, 0, 3);
}

INLINE void decode_store(const struct matmul_op *op, int r0, vf y)
{
    const int left = op->row_to - r0, n = left < LANES ? left : LANES;
    if (op->bias) y = vf_add(y, vf_load_n(op->bias + r0, n));
    if (n == LANES)
        vf_store(op->y + r0, y);
    else
        vf_store_n(op->y + r0, y, n);
}

#endif
