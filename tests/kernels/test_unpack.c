/* The formats themselves: float16 over all its values, a block of every type written by hand, and weights
 * quantised and read back. */
#include "kernels/kernel_cases.h"
#include "kernels/quantise_weights.h"

#include <math.h>

/* All 65536: against arithmetic, and there and back. */
static void test_half(void **state)
{
    (void)state;
    for (unsigned h = 0; h < 65536; h++) {
        const int exponent = (int)(h >> 10 & 31), mantissa = (int)(h & 1023);
        double expected = exponent ? ldexp(1024 + mantissa, exponent - 25) : ldexp(mantissa, -24);
        const float f = half_to_float((uint16_t)h);
        if (exponent == 31) {
            assert_true(mantissa ? isnan(f) : isinf(f));
            if (!mantissa)
                assert_int_equal(half_from_float(f), h);
            else
                assert_int_equal(half_from_float(f), h | 0x200); /* quiet */
        } else {
            assert_true((double)fabsf(f) == expected && !!signbit(f) == (h >> 15));
            assert_int_equal(half_from_float(f), h);
        }
        assert_int_equal(half_float_bits(half_from_bf16((uint16_t)h)), h << 16);
        if (!isnan(half_from_bf16((uint16_t)h)))
            assert_int_equal(half_to_bf16(half_from_bf16((uint16_t)h)), h);
    }
}

/* Every float between two neighbouring halves goes to the nearer one, ties to the even one. */
static void test_half_rounding(void **state)
{
    (void)state;
    for (unsigned h = 0; h < 0x7bff; h++) {
        const float low = half_to_float((uint16_t)h), high = half_to_float((uint16_t)(h + 1)),
                    middle = (low + high) / 2;
        assert_int_equal(half_from_float(middle), h % 2 ? h + 1 : h);
        assert_int_equal(half_from_float(nextafterf(middle, low)), h);
        assert_int_equal(half_from_float(nextafterf(middle, high)), h + 1);
        assert_int_equal(half_from_float(-nextafterf(middle, high)), 0x8000 | (h + 1));
    }
    assert_int_equal(half_from_float(65519.996f), 0x7bff);
    assert_int_equal(half_from_float(65520), 0x7c00);
    assert_int_equal(half_to_bf16(half_bits_float(0x3f808000)), 0x3f80);
    assert_int_equal(half_to_bf16(half_bits_float(0x3f818000)), 0x3f82);
    assert_int_equal(half_to_bf16(half_bits_float(0x3f808001)), 0x3f81);
}

struct vector {
    enum tensor_type type;
    const char *bytes; /* runs "COUNTxHEX" in order, in hexadecimal */
    struct {
        int index;
        float value;
    } expected[8]; /* up to the first index −1 */
};

/* 0x3c00 = 1, 0x4000 = 2, 0x3800 = 0.5, 0xbc00 = −1 as float16, low byte first. Worked out by hand from
 * blocks.h. */
static const struct vector vectors[] = {
    {TENSOR_F32, "1x0000c03f", {{0, 1.5f}, {-1, 0}}},
    {TENSOR_F16, "1x003e", {{0, 1.5f}, {-1, 0}}},
    {TENSOR_BF16, "1xc03f", {{0, 1.5f}, {-1, 0}}},
    {TENSOR_Q4_0,
     "1x0040 1xf0 1x0f 14x88",
     {{0, -16}, {16, 14}, {1, 14}, {17, -16}, {2, 0}, {31, 0}, {-1, 0}}},
    {TENSOR_Q4_1,
     "1x0040 1x00bc 1xf0 1x0f 14x21",
     {{0, -1}, {16, 29}, {1, 29}, {17, -1}, {2, 1}, {18, 3}, {-1, 0}}},
    {TENSOR_Q5_0, "1x0040 1x01000080 1xf0 15x00", {{0, 0}, {16, -2}, {1, -32}, {31, 0}, {-1, 0}}},
    {TENSOR_Q5_1, "1x0038 1x003c 1x02000100 1xf0 15x00", {{0, 1}, {16, 16.5f}, {1, 9}, {31, 1}, {-1, 0}}},
    {TENSOR_Q8_0, "1x0038 1x80 1x7f 29x00 1xff", {{0, -64}, {1, 63.5f}, {2, 0}, {31, -0.5f}, {-1, 0}}},
    {TENSOR_IQ4_NL,
     "1x0038 1xf0 1x78 14x00",
     {{0, -63.5f}, {16, 56.5f}, {1, 0.5f}, {17, -5}, {2, -63.5f}, {-1, 0}}},
    /* sub-block 0: scale 5, min 3; 1: scale 1, min 15; values 0: 2, 32: 1, 16: 3, 128: 3 */
    {TENSOR_Q2_K,
     "1x35 1xf1 1x01 5x00 1x02 7x00 1x06 15x00 1x03 15x00 1x03 31x00 1x0040 1x0038",
     {{0, 18.5f}, {16, -1.5f}, {32, 2}, {1, -1.5f}, {128, 12}, {129, 0}, {-1, 0}}},
    /* hmask[0] bits 0 and 7: values 0 and 224; low bits of value 0: 2, of 224: 3 << 6; scale codes: s0 = 33,
       s14 = 63, others 0 → −32 */
    {TENSOR_Q3_K,
     "1x81 31x00 1x02 31x00 1xc0 31x00 1x01 5x00 1xf0 1x00 1x02 1x00 1xc0 1x00 1x0040",
     {{0, 4}, {1, -8}, {16, 256}, {224, 186}, {225, -248}, {240, 256}, {-1, 0}}},
    /* scales: sc0 = 1, mn0 = 2, sc4 = 0x31, mn4 = 0x12; value 0: 5, 32: 10, 128: 7, 160: 9 (sc5 = mn5 = 0) */
    {TENSOR_Q4_K,
     "1x003c 1x0038 1xc1 3x00 1x42 3x00 1x21 3x00 1xa5 63x00 1x97 63x00",
     {{0, 4}, {1, -1}, {32, 0}, {128, 334}, {129, -9}, {160, 0}, {-1, 0}}},
    /* the same with the fifth bit of values 0 and 128 (parts 0 and 4 of qh[0]) */
    {TENSOR_Q5_K,
     "1x003c 1x0038 1xc1 3x00 1x42 3x00 1x21 3x00 1x11 31x00 1xa5 63x00 1x97 63x00",
     {{0, 20}, {1, -1}, {32, 0}, {128, 1118}, {129, -9}, {160, 0}, {-1, 0}}},
    /* value 0: low 5, high 2 → 37 − 32 = 5; value 64: low 10, high 1 → 26 − 32 = −6; scales s0 = −3, s4 =
       127, s15 = −128 */
    {TENSOR_Q6_K,
     "1xa5 127x00 1x12 63x00 1xfd 3x00 1x7f 10x00 1x80 1x0038",
     {{0, -7.5f}, {1, 48}, {64, -381}, {65, -2032}, {255, 2048}, {-1, 0}}},
};

/* "3x00 1xff" → 00 00 00 ff */
static size_t expand(uint8_t *out, const char *text)
{
    size_t n = 0;
    while (*text) {
        char *end;
        const long count = strtol(text, &end, 10);
        uint8_t run[16];
        size_t length = 0;
        for (text = end + 1; *text && *text != ' '; text += 2) {
            const char pair[3] = {text[0], text[1], 0};
            run[length++] = (uint8_t)strtoul(pair, NULL, 16);
        }
        for (long i = 0; i < count; i++, n += length) memcpy(out + n, run, length);
        while (*text == ' ') text++;
    }
    return n;
}

static void test_vectors(void **state)
{
    (void)state;
    int seen[TENSOR_TYPE_COUNT] = {0};
    struct kernel_table table;
    for (int l = -1; l < N_LEVELS; l++) {
        if (l >= 0 && !level_runs(levels + l)) continue;
        kernel_table_init(&table, l < 0 ? 0 : levels[l].flags);
        for (size_t v = 0; v < sizeof vectors / sizeof *vectors; v++) {
            const struct tensor_type_info *info = tensor_type_info(vectors[v].type);
            _Alignas(4) uint8_t bytes[256];
            float y[256];
            if (expand(bytes, vectors[v].bytes) != info->block_bytes)
                fail_msg("%s: the vector has the wrong length", info->name);
            table.weight[vectors[v].type].dequantise(y, bytes, (int)info->block_values);
            for (int i = 0; vectors[v].expected[i].index >= 0; i++)
                if (y[vectors[v].expected[i].index] != vectors[v].expected[i].value)
                    fail_msg("%s %s: value %d is %g, not %g", table.name, info->name,
                             vectors[v].expected[i].index, (double)y[vectors[v].expected[i].index],
                             (double)vectors[v].expected[i].value);
            seen[vectors[v].type] = 1;
        }
    }
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++) assert_true(seen[type]);
}

/* A sum of uniform numbers: close to a normal distribution, as weights are. */
static float next_normal(uint64_t *seed)
{
    float x = 0;
    for (int i = 0; i < 12; i++) x += next_float(seed);
    return x / 2;
}

/* Normalised mean squared error of quantising and reading back, on normal weights. The bounds lie a little
 * above what was measured when the search was written; a plain rounding to the largest value's scale does
 * worse (Q4_0: 0.0079, Q6_K: 0.00037). */
static void test_quantise_error(void **state)
{
    (void)state;
    static const double bound[TENSOR_TYPE_COUNT] = {
        [TENSOR_F32] = 0,         [TENSOR_F16] = 1e-7,     [TENSOR_BF16] = 4e-6,   [TENSOR_Q8_0] = 3.5e-5,
        [TENSOR_Q4_0] = 0.0070,   [TENSOR_Q4_1] = 0.0060,  [TENSOR_Q5_0] = 0.0019, [TENSOR_Q5_1] = 0.0016,
        [TENSOR_IQ4_NL] = 0.0060, [TENSOR_Q2_K] = 0.090,   [TENSOR_Q3_K] = 0.030,  [TENSOR_Q4_K] = 0.0062,
        [TENSOR_Q5_K] = 0.0016,   [TENSOR_Q6_K] = 0.00040,
    };
    enum { N = 4096 };
    static float x[N], y[N];
    struct kernel_table ref;
    kernel_table_init(&ref, 0);
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++) {
        uint64_t seed = 41;
        for (int i = 0; i < N; i++) x[i] = next_normal(&seed) * 0.02f;
        void *row = malloc(tensor_row_bytes((enum tensor_type)type, N));
        assert_true(kernel_quantise_weights((enum tensor_type)type, row, x, N, NULL));
        ref.weight[type].dequantise(y, row, N);
        double error = 0, power = 0;
        for (int i = 0; i < N; i++)
            error += (double)(x[i] - y[i]) * (x[i] - y[i]), power += (double)x[i] * x[i];
        printf("%-7s %.3g\n", tensor_type_info((enum tensor_type)type)->name, error / power);
        if (!(error / power <= bound[type]))
            fail_msg("%s: %g of the power is lost", tensor_type_info((enum tensor_type)type)->name,
                     error / power);
        free(row);
    }
}

/* Rows of special values, at each of several sizes: nothing may be worse than a step of the type's coarsest
 * scale. */
static void test_quantise_special(void **state)
{
    (void)state;
    struct kernel_table ref;
    kernel_table_init(&ref, 0);
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++)
        for (int kind = 0; kind < 6; kind++) {
            float x[256], y[256], largest = 0;
            for (int i = 0; i < 256; i++) {
                x[i] = kind == 0   ? 0
                       : kind == 1 ? 3
                       : kind == 2 ? -0.25f
                       : kind == 3 ? (i == 100 ? 10.0f : 0)
                       : kind == 4 ? (i % 2 ? 1.0f : -1.0f)
                                   : (float)i / 256;
                largest = fabsf(x[i]) > largest ? fabsf(x[i]) : largest;
            }
            void *row = malloc(tensor_row_bytes((enum tensor_type)type, 256));
            assert_true(kernel_quantise_weights((enum tensor_type)type, row, x, 256, NULL));
            ref.weight[type].dequantise(y, row, 256);
            const float step = type == TENSOR_Q2_K ? 0.2f : type == TENSOR_Q3_K ? 0.17f : 0.09f;
            for (int i = 0; i < 256; i++)
                if (!(fabsf(x[i] - y[i]) <= step * largest))
                    fail_msg("%s kind %d: [%d] %g became %g", tensor_type_info((enum tensor_type)type)->name,
                             kind, i, (double)x[i], (double)y[i]);
            free(row);
        }
}

static void test_quantise_refusals(void **state)
{
    (void)state;
    static const float bad[] = {INFINITY, NAN, 3e38f};
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++)
        for (int b = 0; b < 3; b++) {
            float x[256] = {0};
            uint8_t row[1024];
            x[77] = bad[b];
            const bool huge_fits = b == 2 && (type == TENSOR_F32 || type == TENSOR_BF16);
            const bool done = kernel_quantise_weights((enum tensor_type)type, row, x, 256, NULL);
            if (done != huge_fits)
                fail_msg("%s takes %g", tensor_type_info((enum tensor_type)type)->name, (double)bad[b]);
        }
}

/* Importance moves the error to where it matters less. */
static void test_quantise_importance(void **state)
{
    (void)state;
    static const enum tensor_type types[] = {TENSOR_Q4_0, TENSOR_Q5_0, TENSOR_Q4_K, TENSOR_Q3_K,
                                             TENSOR_IQ4_NL};
    struct kernel_table ref;
    kernel_table_init(&ref, 0);
    for (int k = 0; k < 5; k++) {
        double plain = 0, weighted = 0;
        uint64_t seed = 7;
        for (int round = 0; round < 20; round++) {
            float x[256], y[256], importance[256];
            uint8_t row[1024];
            for (int i = 0; i < 256; i++) x[i] = next_normal(&seed), importance[i] = i % 4 ? 0.01f : 10;
            for (int pass = 0; pass < 2; pass++) {
                assert_true(kernel_quantise_weights(types[k], row, x, 256, pass ? importance : NULL));
                ref.weight[types[k]].dequantise(y, row, 256);
                for (int i = 0; i < 256; i += 4)
                    *(pass ? &weighted : &plain) += (double)(x[i] - y[i]) * (x[i] - y[i]);
            }
        }
        assert_true(weighted < plain * 0.95);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_half),
        cmocka_unit_test(test_half_rounding),
        cmocka_unit_test(test_vectors),
        cmocka_unit_test(test_quantise_error),
        cmocka_unit_test(test_quantise_special),
        cmocka_unit_test(test_quantise_refusals),
        cmocka_unit_test(test_quantise_importance),
    };
    levels_report();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
