/* Norms, activations, softmax, RoPE and the quantisation of activations: every level against the reference
 * bit for bit, the reference against long double arithmetic. */
#include "kernels/kernel_cases.h"
#include "kernels/ref.h"

#include <math.h>

#define MAX_N 300

static void expect_same(const float *expected, const float *got, int n, const char *level, const char *what,
                        int size)
{
    for (int i = 0; i < n; i++) {
        const float a = expected[i], b = got[i];
        if (half_float_bits(a) == half_float_bits(b) || (a != a && b != b)) continue;
        fail_msg("%s %s n=%d: [%d] is %a, reference %a", level, what, size, i, (double)b, (double)a);
    }
}

/* Inputs by kind: 0 ordinary, 1 large, 2 tiny, 3 with infinities, NaN and zeros. */
static void fill(float *x, int n, int kind, uint64_t *seed)
{
    static const float odd[] = {INFINITY, -INFINITY, NAN,     0.0f,  -0.0f,  88.72f,
                                88.73f,   -86.59f,   -86.61f, 89.5f, -200.0f};
    for (int i = 0; i < n; i++) {
        x[i] = next_float(seed) * 4;
        if (kind == 1) x[i] *= 60;
        if (kind == 2) x[i] *= 1e-38f;
        if (kind == 3 && next_random(seed) % 5 == 0)
            x[i] = odd[next_random(seed) % (sizeof odd / sizeof *odd)];
    }
}

struct inputs {
    float x[MAX_N], w[MAX_N], b[MAX_N];
};

/* One function of n values into y; y has MAX_N values and must be left alone behind the n-th. */
static void apply(const struct kernel_table *t, int function, float *y, const struct inputs *in, int n)
{
    for (int i = 0; i < MAX_N; i++) y[i] = 7;
    memcpy(y, in->b, (size_t)n * sizeof *y);
    switch (function) {
    case 0: t->rms_norm(y, in->x, in->w, n, 1e-5f); return;
    case 1: t->layer_norm(y, in->x, in->w, in->b, n, 1e-5f); return;
    case 2: t->layer_norm(y, in->x, in->w, NULL, n, 1e-6f); return;
    case 3: t->silu_mul(y, in->x, in->w, n); return;
    case 4: t->gelu(y, in->x, n); return;
    case 5: t->add(y, in->x, n); return;
    default: memcpy(y, in->x, (size_t)n * sizeof *y); t->softmax(y, n);
    }
}

static void test_levels(void **state)
{
    (void)state;
    static const char *const names[] = {
        "rms_norm", "layer_norm", "layer_norm without bias", "silu_mul", "gelu", "add", "softmax"};
    struct kernel_table ref, table;
    kernel_table_init(&ref, 0);
    uint64_t seed = 3;
    for (int n = 1; n < MAX_N; n += n < 70 ? 1 : 23)
        for (int kind = 0; kind < 4; kind++) {
            struct inputs in;
            fill(in.x, n, kind, &seed), fill(in.w, n, 0, &seed), fill(in.b, n, 0, &seed);
            for (int f = 0; f < 7; f++) {
                float expected[MAX_N], got[MAX_N];
                apply(&ref, f, expected, &in, n);
                for (int l = 0; l < N_LEVELS; l++) {
                    if (!level_runs(levels + l)) continue;
                    kernel_table_init(&table, levels[l].flags);
                    apply(&table, f, got, &in, n);
                    expect_same(expected, got, MAX_N, levels[l].name, names[f], n);
                }
            }
        }
}

/* Two rows of quantised activations hold the same; a NaN scale equals any other. */
static void expect_same_row(enum act_format format, const uint8_t *expected, const uint8_t *got, int n)
{
    const size_t size = format == ACT_Q8 ? sizeof(struct act_q8_block) : sizeof(struct act_q8_k_block);
    const uint8_t *e = (const uint8_t *)act_q8_blocks(expected, n),
                  *g = (const uint8_t *)act_q8_blocks(got, n);
    assert_memory_equal(expected, got, n);
    for (int i = 0; i < n; i += format == ACT_Q8 ? 32 : ACT_Q8_K_VALUES, e += size, g += size) {
        const float d_expected = *(const float *)e,
                    d_got = *(const float *)g; /* both begin with their scale */
        if (d_expected == d_expected)
            assert_memory_equal(g, e, size);
        else
            assert_true(d_got != d_got);
    }
}

/* What a row says of its 32 codes from 32 b on are their sums; returns their scale. */
static float expect_sums(enum act_format format, const uint8_t *row, int n, int b)
{
    int half[2] = {0, 0};
    for (int i = 0; i < 32; i++) {
        const int q = ((const int8_t *)row)[32 * b + i];
        assert_true(q >= -127);
        half[i / 16] += q;
    }
    const int sum = half[0] + half[1];
    if (format == ACT_Q8) {
        const struct act_q8_block *block = act_q8_blocks(row, n) + b;
        assert_int_equal(block->nsum, -sum);
        assert_true(block->sum == (float)sum);
        return block->d;
    }
    const struct act_q8_k_block *block = act_q8_k_blocks(row, n) + b / 8;
    int all = 0;
    for (int i = 0; i < ACT_Q8_K_VALUES; i++) all += ((const int8_t *)row)[b / 8 * ACT_Q8_K_VALUES + i];
    assert_int_equal(block->nsum, -all);
    assert_int_equal(block->sum[b % 8], sum);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(block->half[2 * (b % 8) + i], half[i]);
        assert_int_equal(block->nhalf[2 * (b % 8) + i], -half[i]);
    }
    return block->d;
}

static void check_quantise_levels(enum act_format format, int step, float most_steps)
{
    struct kernel_table ref, table;
    kernel_table_init(&ref, 0);
    uint64_t seed = 11;
    float *x = aligned_bytes(4096), *left = aligned_bytes(4096);
    for (int n = step; n <= 1024; n += step)
        for (int kind = 0; kind < 4; kind++) {
            const uint64_t bytes = kernel_act_row_bytes(format, n);
            assert_int_equal(bytes % 64, 0);
            uint8_t *expected = aligned_bytes(bytes), *got = aligned_bytes(bytes),
                    *rest = aligned_bytes(bytes);
            fill(x, n, kind, &seed);
            if (n % 96 == 0)
                for (int i = 0; i < 32; i++) x[i] = i == 5 ? 3.4e38f : 0; /* a lone huge value */
            ref.quantise[format](expected, x, n);
            for (int b = 0; b < n / 32; b++) {
                const float d = expect_sums(format, expected, n, b);
                for (int i = 32 * b; d == d && d != 0 && i < 32 * b + 32; i++)
                    assert_true(fabsf(x[i] - d * (float)((int8_t *)expected)[i]) <= d * most_steps);
            }
            for (int l = 0; l < N_LEVELS; l++) {
                if (!level_runs(levels + l)) continue;
                kernel_table_init(&table, levels[l].flags);
                memset(got, 0xa5, bytes);
                table.quantise[format](got, x, n);
                expect_same_row(format, expected, got, n);
                memcpy(left, x, (size_t)n * sizeof *x);
                ref.quantise_rest[format](rest, expected, left, n);
                memcpy(left, x, (size_t)n * sizeof *x);
                table.quantise_rest[format](got, expected, left, n);
                expect_same_row(format, rest, got, n);
            }
            free(expected), free(got), free(rest);
        }
    free(x), free(left);
}

static void test_quantise_levels(void **state)
{
    (void)state;
    check_quantise_levels(ACT_Q8, 32, 0.5001f);
    check_quantise_levels(ACT_Q8_K, 256, 0.5001f);
}

static void test_rope_levels(void **state)
{
    (void)state;
    struct kernel_table ref, table;
    kernel_table_init(&ref, 0);
    uint64_t seed = 17;
    enum { TOKENS = 3, HEADS = 2, DIM = 96, ROW = HEADS * DIM + 5 };
    float x[TOKENS * ROW], expected[TOKENS * ROW], got[TOKENS * ROW], angles[TOKENS * DIM];
    for (int n_rot = 2; n_rot <= DIM; n_rot += 2)
        for (int style = 0; style < 2; style++) {
            const struct rope_params params = {
                .n_rot = n_rot, .freq_base = 10000, .freq_scale = 1, .attn_factor = 1, .n_ctx_orig = 2048};
            for (int t = 0; t < TOKENS; t++) rope_angles(angles + t * n_rot, &params, 100 * t + 7);
            fill(x, TOKENS * ROW, 0, &seed);
            struct rope_op op = {.x = expected,
                                 .x_row_values = ROW,
                                 .angles = angles,
                                 .style = (enum rope_style)style,
                                 .n_tok = TOKENS,
                                 .n_head = HEADS,
                                 .head_dim = DIM,
                                 .n_rot = n_rot};
            memcpy(expected, x, sizeof x);
            ref.rope(&op);
            for (int l = 0; l < N_LEVELS; l++) {
                if (!level_runs(levels + l)) continue;
                kernel_table_init(&table, levels[l].flags);
                memcpy(got, x, sizeof x);
                op.x = got;
                table.rope(&op);
                expect_same(expected, got, TOKENS * ROW, levels[l].name, style ? "rope halves" : "rope pairs",
                            n_rot);
            }
        }
}

/* A row has the error of rounding in steps of largest / 127; a row and its rest leave next to nothing of it. */
static void test_quantise_error(void **state)
{
    (void)state;
    enum { N = 32 * 512 };
    static float x[N], left[N];
    struct kernel_table ref;
    kernel_table_init(&ref, 0);
    uint64_t seed = 31;
    double step = 0, error = 0, both = 0;
    for (int i = 0; i < N; i++)
        for (int k = 0; k < 12; k++) x[i] += next_float(&seed);
    int8_t *row = aligned_bytes(kernel_act_row_bytes(ACT_Q8, N));
    int8_t *rest = aligned_bytes(kernel_act_row_bytes(ACT_Q8, N));
    ref.quantise[ACT_Q8](row, x, N);
    memcpy(left, x, sizeof x);
    ref.quantise_rest[ACT_Q8](rest, row, left, N);
    for (int i = 0; i < N; i++) {
        const double d = act_q8_blocks(row, N)[i / 32].d, e = x[i] - d * row[i];
        const double f = e - act_q8_blocks(rest, N)[i / 32].d * (double)rest[i];
        step += d * d / 12, error += e * e, both += f * f;
    }
    printf("quantise: %.3f of a step's squared error, %.2g with the rest\n", error / step, both / step);
    assert_true(fabs(error / step - 31 / 32.0) < 0.01); /* the largest of 32 has none */
    assert_true(both < step * 2e-5);
    free(row), free(rest);
}

/* The largest relative error of ref_exp over a grid, against long double. */
static void test_exp_error(void **state)
{
    (void)state;
    double worst = 0;
    for (double x = -86.59; x < 88.7; x += 0.000917) {
        const long double exact = expl((long double)(float)x);
        const double error = fabs((double)((ref_exp((float)x) - exact) / exact));
        if (error > worst) worst = error;
    }
    printf("ref_exp: largest relative error %.3g\n", worst);
    assert_true(worst < 2e-7);
    assert_true(ref_exp(0) == 1 && ref_exp(-87) == 0 && isinf(ref_exp(88.73f)) && isinf(ref_exp(INFINITY)));
    assert_true(ref_exp(-INFINITY) == 0 && isnan(ref_exp(NAN)));
}

static void test_exp2_error(void **state)
{
    (void)state;
    double worst = 0;
    for (double x = -126; x <= 126; x += 0.000917) {
        const long double exact = exp2l((long double)(float)x);
        const double error = fabs((double)((ref_exp2((float)x) - exact) / exact));
        if (error > worst) worst = error;
    }
    printf("ref_exp2: largest relative error %.3g\n", worst);
    assert_true(worst < 3e-6);
    assert_true(ref_exp2(0) == 1 && ref_exp2(-INFINITY) == 0x1p-126f && isnan(ref_exp2(NAN)));
}

/* The formulas, in long double. */
static void test_formulas(void **state)
{
    (void)state;
    uint64_t seed = 23;
    for (int n = 1; n < 200; n += 7) {
        struct inputs in;
        float y[MAX_N];
        struct kernel_table ref;
        kernel_table_init(&ref, 0);
        fill(in.x, n, 0, &seed), fill(in.w, n, 0, &seed), fill(in.b, n, 0, &seed);
        long double square = 0, sum = 0, variance = 0, total = 0;
        for (int i = 0; i < n; i++)
            square += (long double)in.x[i] * in.x[i], sum += in.x[i], total += expl(in.x[i]);
        for (int i = 0; i < n; i++) variance += (in.x[i] - sum / n) * (in.x[i] - sum / n);
        apply(&ref, 0, y, &in, n);
        for (int i = 0; i < n; i++)
            assert_true(fabsl(y[i] - in.x[i] / sqrtl(square / n + 1e-5L) * in.w[i]) < 1e-5);
        apply(&ref, 1, y, &in, n);
        for (int i = 0; i < n; i++)
            assert_true(
                fabsl(y[i] - ((in.x[i] - sum / n) / sqrtl(variance / n + 1e-5L) * in.w[i] + in.b[i])) < 1e-4);
        apply(&ref, 3, y, &in, n);
        for (int i = 0; i < n; i++)
            assert_true(fabsl(y[i] - in.x[i] / (1 + expl(-(long double)in.x[i])) * in.w[i]) < 1e-5);
        apply(&ref, 4, y, &in, n);
        for (int i = 0; i < n; i++) {
            const long double x = in.x[i], z = 0.797884560802865355879892L * (x + 0.044715L * x * x * x);
            assert_true(fabsl(y[i] - x / 2 * (1 + tanhl(z))) < 2e-6);
        }
        apply(&ref, 6, y, &in, n);
        for (int i = 0; i < n; i++) assert_true(fabsl(y[i] - expl(in.x[i]) / total) < 1e-6);
    }
}

/* Angles: plain, linear, frequency factors, YaRN. */
static void test_rope_angles(void **state)
{
    (void)state;
    float angles[64], factors[32];
    struct rope_params p = {
        .n_rot = 64, .freq_base = 10000, .freq_scale = 1, .attn_factor = 1, .n_ctx_orig = 4096};
    rope_angles(angles, &p, 1);
    assert_true(fabs(angles[0] - cos(1)) < 1e-7 && fabs(angles[32] - sin(1)) < 1e-7);
    assert_true(fabs(angles[1] - cos(pow(10000, -1 / 32.0))) < 1e-7);
    p.freq_scale = 0.25f;
    rope_angles(angles, &p, 8);
    assert_true(fabs(angles[0] - cos(2)) < 1e-7 &&
                fabs(angles[32 + 31] - sin(2 * pow(10000, -31 / 32.0))) < 1e-9);
    for (int i = 0; i < 32; i++) factors[i] = (float)(i + 1);
    p.freq_factors = factors;
    rope_angles(angles, &p, 8);
    assert_true(fabs(angles[3] - cos(2 * pow(10000, -3 / 32.0) / 4)) < 1e-7);
    p.freq_factors = NULL, p.ext_factor = 1, p.beta_fast = 32, p.beta_slow = 1;
    rope_angles(angles, &p, 8);
    /* By hand: the ramp runs from pair floor(64 ln(4096 / (32 2π)) / (2 ln 10000)) = 10 to ceil(64 ln(4096 /
     * 2π) / (2 ln 10000)) = 23; pair 0 keeps its own frequency, pair 23 on are slowed to a quarter; all are
     * stretched by 1 + 0.1 ln 4. */
    const double stretch = 1 + 0.1 * log(4);
    assert_true(fabs(angles[0] - cos(8) * stretch) < 1e-6 &&
                fabs(angles[10] - cos(8 * pow(10000, -10 / 32.0)) * stretch) < 1e-6);
    assert_true(fabs(angles[32 + 23] - sin(2 * pow(10000, -23 / 32.0)) * stretch) < 1e-7);
    const double mix = 1 - 3 / 13.0, e = 8 * pow(10000, -13 / 32.0);
    assert_true(fabs(angles[13] - cos(e / 4 * (1 - mix) + e * mix) * stretch) < 1e-6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_levels),      cmocka_unit_test(test_quantise_levels),
        cmocka_unit_test(test_rope_levels), cmocka_unit_test(test_quantise_error),
        cmocka_unit_test(test_exp_error),   cmocka_unit_test(test_exp2_error),
        cmocka_unit_test(test_formulas),    cmocka_unit_test(test_rope_angles),
    };
    levels_report();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
