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

/* The integer sums that a block begins with: 0, or −2^offset_bits · Σ x, so that the codes' offset cancels.
 */
INLINE vi first_sum(const int32_t *nsum, struct code_form form)
{
    return form.offset_bits < 0 ? vi_zero() : vi_shl(vi_broadcast(nsum), form.offset_bits);
}

INLINE vi first_sum_high(const struct act_q8_block *x, struct code_form form)
{
    if (form.offset_bits < 0) return vi_zero();
    return vi_shl(vi_sub(vi_broadcast(&x->nsum), vi_broadcast(&x->nsum_lo)), form.offset_bits);
}

INLINE int has_two_scales(struct code_form form)
{
    return form.kind == REF_SCALE2 || form.kind == REF_SCALE2_MIN2;
}

/* Where the unpacked scales and minima of a panel's block lie; see PANEL_SCALE_BYTES. */
struct panel {
    vi *code;     /* [PANEL_BLOCKS][8][TILE_PANELS]: in the order of their use */
    float *scale; /* [PANEL_BLOCKS][TILE_PANELS][4: scale 0, scale 1, min 0, min 1][LANES] */
};

INLINE struct panel panel_at(void *scratch)
{
    return (struct panel){scratch, (float *)((uint8_t *)scratch + PANEL_CODE_BYTES)};
}

INLINE const float *panel_scale(const struct panel *panel, int p, int b, int which)
{
    return panel->scale + ((b * TILE_PANELS + p) * 4 + which) * LANES;
}

INLINE void panel_store(const struct panel *panel, int p, int b, const struct lane_block *in,
                        struct code_form form)
{
    vi *code = panel->code + b * 8 * TILE_PANELS + p;
#pragma GCC unroll 8
    for (int g = 0; g < 8; g++) vi_store(code + g * TILE_PANELS, in->code[g]);
    float *scale = (float *)panel_scale(panel, p, b, 0);
    vf_store(scale, in->scale[0]);
    if (form.kind == REF_SCALE2 || form.kind == REF_SCALE2_MIN2) vf_store(scale + LANES, in->scale[1]);
    if (form.kind == REF_SCALE_MIN || form.kind == REF_SCALE2_MIN2 || form.scaled_last)
        vf_store(scale + 2 * LANES, in->min[0]);
    if (form.kind == REF_SCALE2_MIN2) vf_store(scale + 3 * LANES, in->min[1]);
}

/* One block's term t of ref_matmul.c, from the integer sums of its halves (or of the whole, in lo). */
INLINE vf block_term(vi lo, vi hi, const vf scale[2], const vf min[2], const struct act_q8_block *x,
                     struct code_form form)
{
    vf t = vf_mul(vf_from_int(lo), scale[0]);
    if (form.kind == REF_SCALE2 || form.kind == REF_SCALE2_MIN2) t = vf_fma(vf_from_int(hi), scale[1], t);
    if (form.kind == REF_SCALE_MIN) t = vf_fma(min[0], vf_broadcast(&x->sum), t);
    if (form.kind == REF_SCALE2_MIN2) {
        const vi nlo = vi_broadcast(&x->nsum_lo), nsum = vi_broadcast(&x->nsum);
        t = vf_fma(min[0], vf_from_int(vi_sub(vi_zero(), nlo)), t);
        t = vf_fma(min[1], vf_from_int(vi_sub(nlo, nsum)), t);
    }
    return t;
}

/* sum[p][t] += the terms of the panel's block b; times the activations' scales but in the K types, which scale the sum of
 * eight. x, at: the values and the block of the tile's first token. */
INLINE void panel_block(const struct panel *panel, int b, const int8_t *x, const uint8_t *at, uint64_t stride,
                        int n_tok, vf sum[TILE_PANELS][TILE_TOKENS], struct code_form form)
{
    const int two = has_two_scales(form);
    const struct act_q8_block *blocks[TILE_TOKENS];
#pragma GCC unroll 8
    for (int t = 0; t < n_tok; t++) blocks[t] = (const struct act_q8_block *)(at + (uint64_t)t * stride);
    vi lo[TILE_PANELS][TILE_TOKENS], hi[TILE_PANELS][TILE_TOKENS];
    const vi *code = panel->code + b * 8 * TILE_PANELS;
#pragma GCC unroll 8
    for (int t = 0; t < n_tok; t++) {
        const vi start = first_sum(two ? &blocks[t]->nsum_lo : &blocks[t]->nsum, form);
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++) lo[p][t] = start;
    }
    codes_dot(lo, code, TILE_PANELS, x, stride, two ? 4 : 8, TILE_PANELS, n_tok, form);
    if (two) {
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++)
#pragma GCC unroll 8
            for (int p = 0; p < TILE_PANELS; p++) hi[p][t] = first_sum_high(blocks[t], form);
        codes_dot(hi, code + 4 * TILE_PANELS, TILE_PANELS, x + 16, stride, 4, TILE_PANELS, n_tok, form);
    }
#pragma GCC unroll 8
    for (int p = 0; p < TILE_PANELS; p++) {
        const float *s = panel_scale(panel, p, b, 0);
        const vf scale[2] = {vf_load(s), vf_load(s + LANES)};
        const vf min[2] = {vf_load(s + 2 * LANES), vf_load(s + 3 * LANES)};
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            const vf term = block_term(lo[p][t], two ? hi[p][t] : lo[p][t], scale, min, blocks[t], form);
            sum[p][t] = form.unit == 8 ? vf_add(sum[p][t], term)
                                       : vf_fma(term, vf_broadcast(&blocks[t]->d), sum[p][t]);
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

/* y[p][t] += the products of the panel's blocks b … b + 7, REF_WHOLE: integers from the first to the last. */
INLINE void panel_whole(const struct panel *panel, struct panel_ahead *ahead, int b, const int8_t *x,
                        const uint8_t *at, uint64_t stride, int n_tok, vf y[TILE_PANELS][TILE_TOKENS],
                        struct code_form form)
{
    vi sum[TILE_PANELS][TILE_TOKENS];
#pragma GCC unroll 8
    for (int t = 0; t < n_tok; t++) {
        const struct act_q8_block *block = (const struct act_q8_block *)(at + (uint64_t)t * stride);
        int32_t nsum = 0;
#pragma GCC unroll 8
        for (int i = 0; i < 8; i++) nsum += block[i].nsum;
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++) sum[p][t] = first_sum(&nsum, form);
    }
#pragma GCC unroll 1
    for (int i = 0; i < 8; i++, x += 32) {
        panel_ask(ahead);
        codes_dot(sum, panel->code + (b + i) * 8 * TILE_PANELS, TILE_PANELS, x, stride, 8, TILE_PANELS, n_tok,
                  form);
    }
#pragma GCC unroll 8
    for (int t = 0; t < n_tok; t++) {
        const vf d = vf_broadcast((const float *)(at + (uint64_t)t * stride));
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++)
            y[p][t] =
                vf_fma(vf_mul(vf_from_int(sum[p][t]), vf_load(panel_scale(panel, p, b, 0))), d, y[p][t]);
    }
}

/* A tile: blocks [0, n_blocks) of the panel, which are the activations' blocks from `first` on, for tokens t0
 * … t0 + n_tok − 1. */
INLINE void panel_tile(const struct matmul_op *op, const struct panel *panel, struct panel_ahead *ahead,
                       int first, int n_blocks, int t0, int n_tok, vf y[TILE_PANELS][TILE_TOKENS],
                       struct code_form form)
{
    const int8_t *x = act_values(op, t0) + 32 * first;
    const uint8_t *at = (const uint8_t *)act_block(op, t0, first);
    const uint64_t stride = op->x_row_bytes;
    if (form.unit == 1) {
        for (int b = 0; b < n_blocks; b++, x += 32, at += sizeof(struct act_q8_block)) {
            panel_ask(ahead);
            panel_block(panel, b, x, at, stride, n_tok, y, form);
        }
        return;
    }
    if (form.kind == REF_WHOLE) {
        for (int u = 0; u < n_blocks; u += 8, x += 32 * 8, at += 8 * sizeof(struct act_q8_block))
            panel_whole(panel, ahead, u, x, at, stride, n_tok, y, form);
        return;
    }
    for (int u = 0; u < n_blocks; u += form.unit) {
        vf sum[TILE_PANELS][TILE_TOKENS];
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++)
#pragma GCC unroll 8
            for (int t = 0; t < n_tok; t++) sum[p][t] = vf_zero();
        const uint8_t *d = at;
        /* y waits in memory, the sums have the registers */
        __asm__("" : "+m"(*(vf(*)[TILE_PANELS][TILE_TOKENS])y));
#pragma GCC unroll 1
        for (int b = u; b < u + form.unit; b++, x += 32, at += sizeof(struct act_q8_block)) {
            panel_ask(ahead);
            panel_block(panel, b, x, at, stride, n_tok, sum, form);
        }
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            const vf scale = vf_broadcast((const float *)(d + (uint64_t)t * stride));
#pragma GCC unroll 8
            for (int p = 0; p < TILE_PANELS; p++) {
                const vf term =
                    form.scaled_last ? vf_mul(sum[p][t], vf_load(panel_scale(panel, p, u, 2))) : sum[p][t];
                y[p][t] = vf_fma(term, scale, y[p][t]);
            }
        }
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
    const int wide = has_two_scales(form) ? TILE_TOKENS_TWO : TILE_TOKENS;
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

/* The integer sums of an unpacked block's halves in one token's product; the whole block's offset is in the first where the type
 * does not tell them apart. */
INLINE void decode_sums(vi *low, vi *high, const struct matmul_op *op, const struct lane_block *in, int b,
                        struct code_form form)
{
    const int two = has_two_scales(form);
    const struct act_q8_block *block = act_block(op, 0, b);
    const int8_t *x = act_values(op, 0) + 32 * b;
    vi lo[TILE_PANELS][TILE_TOKENS], hi[TILE_PANELS][TILE_TOKENS];
    lo[0][0] = first_sum(two ? &block->nsum_lo : &block->nsum, form);
    hi[0][0] = two ? first_sum_high(block, form) : vi_zero();
    codes_dot(lo, in->code, 1, x, 0, 4, 1, 1, form);
    codes_dot(hi, in->code + 4, 1, x + 16, 0, 4, 1, 1, form);
    *low = lo[0][0], *high = hi[0][0];
}

/* The term of such a block. */
INLINE vf decode_term(const struct matmul_op *op, const struct lane_block *in, int b, struct code_form form)
{
    vi lo, hi;
    decode_sums(&lo, &hi, op, in, b, form);
    return block_term(has_two_scales(form) ? lo : vi_add(lo, hi), hi, in->scale, in->min, act_block(op, 0, b),
                      form);
}

/* sum + the block's share of a REF_WHOLE term. */
INLINE vi decode_whole(vi sum, const struct matmul_op *op, const struct lane_block *in, int b,
                       struct code_form form)
{
    vi lo, hi;
    decode_sums(&lo, &hi, op, in, b, form);
    return vi_add(sum, vi_add(vi_mul32(lo, in->small[0]), vi_mul32(hi, in->small[1])));
}

/* y + sum · d, d being the activations' scale of block b. */
INLINE vf decode_add(const struct matmul_op *op, vf y, vf sum, int b)
{
    return vf_fma(sum, vf_broadcast(&act_block(op, 0, b)->d), y);
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
