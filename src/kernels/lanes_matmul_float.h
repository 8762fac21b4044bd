/* Products with F32, F16 and BF16 weights: one text for all vector widths; see lanes.h. ref_matmul.c is the
 * specification: sums over 32 columns from 0 on, then added to y.
 *
 * As in lanes_matmul.h, a lane is a row: one token is multiplied on the way, many tokens share an unpacked
 * panel of PANEL_ROWS rows × PANEL_FLOAT_COLUMNS columns of floats. */
#ifndef KERNELS_LANES_MATMUL_FLOAT_H
#define KERNELS_LANES_MATMUL_FLOAT_H

#include "kernels/lanes_matmul.h"

INLINE int float_bytes(enum tensor_type type) { return type == TENSOR_F32 ? 4 : 2; }

/* Columns that a chunk of 16 bytes holds. */
INLINE int float_chunk(enum tensor_type type) { return 16 / float_bytes(type); }

/* out[i], lane r = column c + i of row r, for the float_chunk() columns whose bytes lie at `offset`. */
INLINE void float_columns(vf out[8], const uint8_t *const row[LANES], uint64_t offset, enum tensor_type type)
{
    vi q[4];
    load_chunk(q, row, offset);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        if (type == TENSOR_F32) {
            out[j] = vf_from_bits(q[j]);
            out[4 + j] = vf_zero(); /* a chunk holds four */
        } else if (type == TENSOR_F16) {
            out[2 * j] = vf_from_half(q[j]);
            out[2 * j + 1] = vf_from_half(vi_shr(q[j], 16));
        } else {
            out[2 * j] = vf_from_bits(vi_shl(q[j], 16));
            out[2 * j + 1] = vf_from_bits(vi_and(q[j], vi_set32(0xffff0000)));
        }
    }
}

/* The same for the last columns, fewer than a chunk: their bytes are copied, so that nothing is read behind a
 * row. */
INLINE void float_last_columns(vf out[8], const uint8_t *const row[LANES], uint64_t offset, int columns,
                               enum tensor_type type)
{
    uint8_t copy[LANES][16] = {{0}};
    const uint8_t *rows[LANES];
    for (int i = 0; i < LANES; i++) {
        __builtin_memcpy(copy[i], row[i] + offset, (size_t)(columns * float_bytes(type)));
        rows[i] = copy[i];
    }
    float_columns(out, rows, 0, type);
}

/* One row of activations as floats. */
INLINE const float *act_floats(const struct matmul_op *op, int t)
{
    return (const float *)((const uint8_t *)op->x + (uint64_t)t * op->x_row_bytes);
}

INLINE void float_decode(const struct matmul_op *op, int r0, enum tensor_type type)
{
    const struct lane_rows rows = lane_rows(op, r0);
    const float *x = act_floats(op, 0);
    const int chunk = float_chunk(type), whole = op->n_cols / chunk * chunk;
    vf y = vf_zero();
    for (int c = 0; c < op->n_cols; c += 32) {
        const int end = c + 32 < whole ? c + 32 : whole;
        vf p = vf_zero(), w[8];
        if (c % 64 == 0) prefetch_next(op, r0, 64 * (uint64_t)float_bytes(type), c / 64);
        for (int i = c; i < end; i += chunk) {
            float_columns(w, rows.row, (uint64_t)(i * float_bytes(type)), type);
#pragma GCC unroll 8
            for (int k = 0; k < chunk; k++) p = vf_fma(w[k], vf_broadcast(x + i + k), p);
        }
        if (c + 32 > whole && whole < op->n_cols) {
            float_last_columns(w, rows.row, (uint64_t)(whole * float_bytes(type)), op->n_cols - whole, type);
            for (int k = 0; k < op->n_cols - whole; k++) p = vf_fma(w[k], vf_broadcast(x + whole + k), p);
        }
        y = vf_add(y, p);
    }
    decode_store(op, r0, y);
}

/* Columns [first, first + n) of the tile's rows → panel[p][column][LANES]. */
INLINE void float_fill(const struct matmul_op *op, float *panel, int r0, int first, int n,
                       enum tensor_type type)
{
    const int chunk = float_chunk(type);
    for (int p = 0; p < TILE_PANELS; p++) {
        const struct lane_rows rows = lane_rows(op, r0 + p * LANES);
        float *out = panel + p * PANEL_FLOAT_COLUMNS * LANES;
        for (int c = 0; c < n; c += chunk) {
            const int left = n - c < chunk ? n - c : chunk;
            const uint64_t offset = (uint64_t)((first + c) * float_bytes(type));
            vf w[8];
            if (left == chunk)
                float_columns(w, rows.row, offset, type);
            else
                float_last_columns(w, rows.row, offset, left, type);
            for (int k = 0; k < left; k++) vf_store(out + (c + k) * LANES, w[k]);
        }
    }
}

INLINE void float_tile(const struct matmul_op *op, const float *panel, int r0, int first, int n, int t0,
                       int n_tok)
{
    const float *x[TILE_TOKENS];
    vf y[TILE_PANELS][TILE_TOKENS];
#pragma GCC unroll 8
    for (int t = 0; t < n_tok; t++) x[t] = act_floats(op, t0 + t) + first;
    tile_load(op, y, r0, t0, n_tok, first == 0);
    for (int from = 0; from < n; from += 32) {
        const int to = from + 32 < n ? from + 32 : n;
        vf sum[TILE_PANELS][TILE_TOKENS];
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++)
#pragma GCC unroll 8
            for (int t = 0; t < n_tok; t++) sum[p][t] = vf_zero();
        for (int c = from; c < to; c++) {
            vf w[TILE_PANELS];
#pragma GCC unroll 8
            for (int p = 0; p < TILE_PANELS; p++)
                w[p] = vf_load(panel + (p * PANEL_FLOAT_COLUMNS + c) * LANES);
#pragma GCC unroll 8
            for (int t = 0; t < n_tok; t++) {
                const vf a = vf_broadcast(x[t] + c);
#pragma GCC unroll 8
                for (int p = 0; p < TILE_PANELS; p++) sum[p][t] = vf_fma(w[p], a, sum[p][t]);
            }
        }
#pragma GCC unroll 8
        for (int p = 0; p < TILE_PANELS; p++)
#pragma GCC unroll 8
            for (int t = 0; t < n_tok; t++) y[p][t] = vf_add(y[p][t], sum[p][t]);
    }
    tile_store(op, y, r0, t0, n_tok, first + n == op->n_cols);
}

/* All tokens past one panel; not inlined, one copy serves all types. */
static __attribute__((noinline)) void float_tokens(const struct matmul_op *op, const float *panel, int r0,
                                                   int first, int n)
{
    const int n_tok = op->n_tok + op->n_extra;
    int t = 0;
    for (; t + TILE_TOKENS <= n_tok; t += TILE_TOKENS) float_tile(op, panel, r0, first, n, t, TILE_TOKENS);
    if (TILE_TOKENS > 4 && t + 4 <= n_tok) float_tile(op, panel, r0, first, n, t, 4), t += 4;
    if (TILE_TOKENS > 2 && t + 2 <= n_tok) float_tile(op, panel, r0, first, n, t, 2), t += 2;
    if (t < n_tok) float_tile(op, panel, r0, first, n, t, 1);
}

INLINE void float_matmul(const struct matmul_op *op, enum tensor_type type)
{
    if (op->n_tok == 1 && op->n_extra == 0) {
        for (int r = op->row_from; r < op->row_to; r += LANES) float_decode(op, r, type);
        return;
    }
    for (int r = op->row_from; r < op->row_to; r += TILE_PANELS * LANES)
        for (int c = 0; c < op->n_cols; c += PANEL_FLOAT_COLUMNS) {
            const int n = op->n_cols - c < PANEL_FLOAT_COLUMNS ? op->n_cols - c : PANEL_FLOAT_COLUMNS;
            float_fill(op, op->scratch, r, c, n, type);
            float_tokens(op, op->scratch, r, c, n);
        }
}

static void matmul_F32(const struct matmul_op *op) { float_matmul(op, TENSOR_F32); }
static void matmul_F16(const struct matmul_op *op) { float_matmul(op, TENSOR_F16); }
static void matmul_BF16(const struct matmul_op *op) { float_matmul(op, TENSOR_BF16); }

#endif
