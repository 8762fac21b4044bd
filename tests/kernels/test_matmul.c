/* Every level's products against the reference, bit for bit: random and extreme weights and activations, odd
 * sizes, splits. */
#include "kernels/kernel_cases.h"

#include <math.h>

enum fill { FILL_RANDOM, FILL_LOW, FILL_HIGH, FILL_ZERO, FILL_DENORMAL, FILL_HUGE, FILL_COUNT };

/* float16 bits for a scale. */
static uint16_t scale_bits(enum fill fill, uint64_t *seed)
{
    if (fill == FILL_ZERO) return 0;
    if (fill == FILL_DENORMAL) return (uint16_t)(1 + next_random(seed) % 1023);
    if (fill == FILL_HUGE) return next_random(seed) % 2 ? 0x7bff : 0xfbff;
    return half_from_float(next_float(seed) * 0.01f);
}

static void put16(uint8_t *p, uint16_t h) { memcpy(p, &h, 2); }

/* Where a type keeps its float16 fields: offsets in the block, −1 for none. */
static void scale_offsets(enum tensor_type type, int at[2])
{
    at[0] = 0;
    at[1] = -1;
    switch (type) {
    case TENSOR_Q4_1:
    case TENSOR_Q5_1:
    case TENSOR_Q4_K:
    case TENSOR_Q5_K: at[1] = 2; return;
    case TENSOR_Q2_K: at[0] = 80, at[1] = 82; return;
    case TENSOR_Q3_K: at[0] = 108; return;
    case TENSOR_Q6_K: at[0] = 208; return;
    default: return;
    }
}

static void fill_row(uint8_t *row, enum tensor_type type, int n, enum fill fill, uint64_t *seed)
{
    const struct tensor_type_info *info = tensor_type_info(type);
    if (info->block_values == 1) {
        for (int i = 0; i < n; i++) {
            float x = next_float(seed);
            if (fill == FILL_ZERO) x = 0;
            if (fill == FILL_DENORMAL) x *= type == TENSOR_F16 ? 1e-6f : 1e-39f;
            if (fill == FILL_HUGE) x *= type == TENSOR_F16 ? 65000.0f : 1e18f;
            uint16_t h = type == TENSOR_F16 ? half_from_float(x) : half_to_bf16(x);
            if (type == TENSOR_F32)
                memcpy(row + 4 * i, &x, 4);
            else
                memcpy(row + 2 * i, &h, 2);
        }
        return;
    }
    const size_t bytes = tensor_row_bytes(type, (size_t)n);
    for (size_t i = 0; i < bytes; i++)
        row[i] = fill == FILL_LOW    ? 0x80
                 : fill == FILL_HIGH ? (type == TENSOR_Q8_0 ? 0x7f : 0xff)
                                     : (uint8_t)next_random(seed);
    if (fill == FILL_LOW && type != TENSOR_Q8_0 && type != TENSOR_Q6_K) memset(row, 0, bytes);
    int at[2];
    scale_offsets(type, at);
    for (size_t b = 0; b < bytes; b += info->block_bytes)
        for (int i = 0; i < 2; i++)
            if (at[i] >= 0) put16(row + b + at[i], scale_bits(fill, seed));
}

static void fill_activations(float *x, int n, enum fill fill, uint64_t *seed)
{
    for (int i = 0; i < n; i++) {
        x[i] = next_float(seed);
        if (fill == FILL_LOW) x[i] = -1;
        if (fill == FILL_HIGH) x[i] = 1;
        if (fill == FILL_ZERO) x[i] = i % 64 < 32 ? 0 : x[i];
        if (fill == FILL_DENORMAL) x[i] *= 1e-39f;
        if (fill == FILL_HUGE) x[i] *= 1e15f;
    }
}

struct problem {
    enum tensor_type type;
    int rows, cols, tokens;
    uint8_t *w;
    float *x, *expected, *got, *bias;
    void *act, *scratch;
    struct matmul_op op;
};

static void problem_open(struct problem *p, const struct kernel_table *ref, enum fill weights,
                         enum fill activations, uint64_t seed)
{
    const uint64_t row_bytes = tensor_row_bytes(p->type, (size_t)p->cols);
    const enum act_format format = ref->weight[p->type].act;
    const uint64_t act_bytes = kernel_act_row_bytes(format, p->cols);
    p->w = malloc(row_bytes * (size_t)p->rows); /* exactly its size: sanitizers see any byte read beyond it */
    p->x = aligned_bytes((uint64_t)p->cols * 4);
    p->act = aligned_bytes(act_bytes * (uint64_t)p->tokens);
    p->bias = aligned_bytes((uint64_t)p->rows * 4);
    p->expected = aligned_bytes((uint64_t)(p->rows + 3) * (uint64_t)p->tokens * 4);
    p->got = aligned_bytes((uint64_t)(p->rows + 3) * (uint64_t)p->tokens * 4);
    p->scratch = aligned_bytes(kernel_scratch_bytes(p->cols, p->tokens));
    for (int r = 0; r < p->rows; r++) {
        fill_row(p->w + (uint64_t)r * row_bytes, p->type, p->cols, weights, &seed);
        p->bias[r] = next_float(&seed);
    }
    for (int t = 0; t < p->tokens; t++) {
        fill_activations(p->x, p->cols, activations, &seed);
        ref->quantise[format]((uint8_t *)p->act + (uint64_t)t * act_bytes, p->x, p->cols);
    }
    p->op = (struct matmul_op){.w = p->w,
                               .w_row_bytes = row_bytes,
                               .x = p->act,
                               .x_row_bytes = act_bytes,
                               .y = p->expected,
                               .y_row_values = (uint64_t)p->rows + 3,
                               .bias = seed % 2 ? p->bias : NULL,
                               .n_cols = p->cols,
                               .n_tok = p->tokens,
                               .row_to = p->rows,
                               .scratch = p->scratch};
    ref->weight[p->type].matmul(&p->op);
    p->op.y = p->got;
}

static void problem_close(struct problem *p)
{
    free(p->w), free(p->x), free(p->act), free(p->bias), free(p->expected), free(p->got), free(p->scratch);
}

/* Equal bits; any NaN equals any other. Values between rows must be untouched. */
static void expect_equal(const struct problem *p, const char *level, const char *what)
{
    for (int t = 0; t < p->tokens; t++)
        for (int r = 0; r < p->rows + 3; r++) {
            const float a = p->expected[t * (p->rows + 3) + r], b = p->got[t * (p->rows + 3) + r];
            if (half_float_bits(a) == half_float_bits(b) || (a != a && b != b)) continue;
            fail_msg("%s %s %s: rows %d cols %d tokens %d: y[%d][%d] is %a, reference %a", level,
                     tensor_type_info(p->type)->name, what, p->rows, p->cols, p->tokens, t, r, (double)b,
                     (double)a);
        }
}

static void clear(const struct problem *p)
{
    memset(p->got, 0xa5, (size_t)(p->rows + 3) * (size_t)p->tokens * 4);
}

/* Whole, then rows in three pieces, then token by token and in uneven groups. */
static void run_level(struct problem *p, const struct kernel_table *table, const char *level)
{
    clear(p);
    table->weight[p->type].matmul(&p->op);
    expect_equal(p, level, "whole");
    clear(p);
    const int cut[] = {0, p->rows / 3, p->rows - p->rows / 4, p->rows};
    for (int i = 0; i < 3; i++) {
        struct matmul_op part = p->op;
        part.row_from = cut[i], part.row_to = cut[i + 1];
        table->weight[p->type].matmul(&part);
    }
    expect_equal(p, level, "rows split");
    for (int step = 1; step <= 5; step += 4) {
        clear(p);
        for (int t = 0; t < p->tokens; t += step) {
            struct matmul_op part = p->op;
            part.x = (const uint8_t *)p->op.x + (uint64_t)t * p->op.x_row_bytes;
            part.y = p->op.y + (uint64_t)t * p->op.y_row_values;
            part.n_tok = p->tokens - t < step ? p->tokens - t : step;
            table->weight[p->type].matmul(&part);
        }
        expect_equal(p, level, step == 1 ? "token by token" : "groups of 5 tokens");
    }
}

/* The last tokens given as extra rows: elsewhere, and without the bias. */
static void run_extra(struct problem *p, const struct kernel_table *table, const char *level)
{
    const uint64_t stride = (uint64_t)p->rows + 1;
    float *extra = aligned_bytes((uint64_t)p->tokens * stride * 4);
    for (int n = 1; n < p->tokens; n += 3) {
        clear(p);
        struct matmul_op op = p->op;
        op.n_tok -= n, op.n_extra = n, op.y_extra = extra, op.y_extra_row_values = stride;
        table->weight[p->type].matmul(&op);
        for (int t = 0; t < n; t++)
            for (int r = 0; r < p->rows; r++) {
                const float y = extra[(uint64_t)t * stride + (uint64_t)r];
                p->got[(p->tokens - n + t) * (p->rows + 3) + r] = p->op.bias ? y + p->op.bias[r] : y;
            }
        expect_equal(p, level, "extra rows");
    }
    free(extra);
}

static void check(enum tensor_type type, int rows, int cols, int tokens, enum fill weights,
                  enum fill activations)
{
    struct kernel_table ref, table;
    if (case_left_out()) return;
    kernel_table_init(&ref, 0);
    struct problem p = {.type = type, .rows = rows, .cols = cols, .tokens = tokens};
    problem_open(&p, &ref, weights, activations,
                 (uint64_t)rows * 1000003 + (uint64_t)cols * 101 + (uint64_t)tokens * 7 + (uint64_t)type);
    run_level(&p, &ref, "ref");
    run_extra(&p, &ref, "ref");
    for (int i = 0; i < N_LEVELS; i++) {
        if (!level_runs(levels + i)) continue;
        kernel_table_init(&table, levels[i].flags);
        assert_string_equal(table.name, levels[i].name);
        run_level(&p, &table, levels[i].name);
        run_extra(&p, &table, levels[i].name);
    }
    problem_close(&p);
}

static int fits(enum tensor_type type, int cols)
{
    return cols % (int)tensor_type_info(type)->block_values == 0;
}

static void test_shapes(void **state)
{
    (void)state;
    static const int cols[] = {32, 64, 96, 192, 256, 416, 512, 1056, 1280, 4864};
    static const int rows[] = {1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 33, 50};
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++)
        for (int c = 0; c < (int)(sizeof cols / sizeof *cols); c++)
            for (int r = 0; r < (int)(sizeof rows / sizeof *rows); r++)
                if (fits((enum tensor_type)type, cols[c]) && (cols[c] < 1000 || r % 4 == 3))
                    check((enum tensor_type)type, rows[r], cols[c], 1 + (r * 5 + c) % 13, FILL_RANDOM,
                          FILL_RANDOM);
}

static void test_token_counts(void **state)
{
    (void)state;
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++) {
        for (int tokens = 1; tokens <= 33; tokens++)
            check((enum tensor_type)type, 21, 256, tokens, FILL_RANDOM, FILL_RANDOM);
        check((enum tensor_type)type, 40, 512, 128, FILL_RANDOM, FILL_RANDOM);
    }
}

/* Rows longer than what is arranged at a time, of whole chunks and with a half one. */
static void test_long_rows(void **state)
{
    (void)state;
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++)
        for (int rows = 1; rows < 40; rows += 19)
            for (int cols = 13056; cols <= 13312; cols += 256)
                check((enum tensor_type)type, rows, cols, rows == 20 ? 3 : 1, FILL_RANDOM, FILL_RANDOM);
}

static void test_extremes(void **state)
{
    (void)state;
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++)
        for (int w = 0; w < FILL_COUNT; w++)
            for (int x = 0; x < FILL_COUNT; x++)
                check((enum tensor_type)type, 19, 512, 7, (enum fill)w, (enum fill)x);
}

/* Float weights need no multiple of anything. */
static void test_odd_columns(void **state)
{
    (void)state;
    static const enum tensor_type types[] = {TENSOR_F32, TENSOR_F16, TENSOR_BF16};
    for (int i = 0; i < 3; i++)
        for (int cols = 1; cols <= 70; cols++)
            check(types[i], 18, cols, 1 + cols % 9, FILL_RANDOM, FILL_RANDOM);
}

/* What is not finite must come out as NaN, at every level, not as a plausible number. */
static void test_not_finite(void **state)
{
    (void)state;
    struct kernel_table ref, table;
    kernel_table_init(&ref, 0);
    float x[512];
    for (int bad = 0; bad < 6; bad++) {
        struct problem p = {.type = bad < 3 ? TENSOR_Q4_0 : TENSOR_Q4_K, .rows = 5, .cols = 512, .tokens = 1};
        problem_open(&p, &ref, FILL_RANDOM, FILL_RANDOM, 5);
        for (int i = 0; i < 512; i++) x[i] = 1;
        x[40] = bad % 3 == 0 ? NAN : bad % 3 == 1 ? INFINITY : -INFINITY;
        for (int i = 0; i < N_LEVELS; i++) {
            if (!level_runs(levels + i)) continue;
            kernel_table_init(&table, levels[i].flags);
            table.quantise[ref.weight[p.type].act](p.act, x, 512);
            table.weight[p.type].matmul(&p.op);
            for (int r = 0; r < p.rows; r++) assert_true(p.got[r] != p.got[r]);
        }
        problem_close(&p);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shapes),     cmocka_unit_test(test_token_counts),
        cmocka_unit_test(test_extremes),   cmocka_unit_test(test_odd_columns),
        cmocka_unit_test(test_not_finite), cmocka_unit_test(test_long_rows),
    };
    levels_report();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
