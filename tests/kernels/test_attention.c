/* Attention: the reference against a plain softmax in double, every level against the reference bit for bit,
 * however rows and heads are split; the cache's groups and writes. */
#include "kernels/kernel_cases.h"

#include <math.h>

struct shape {
    int n_head, n_kv_head, k_dim, v_dim, past, tokens, window;
};

static const struct shape shapes[] = {
    {9, 3, 64, 64, 0, 40, 0},    {9, 3, 64, 64, 300, 1, 0},    {4, 4, 80, 80, 5, 17, 0},
    {16, 1, 32, 32, 60, 9, 0},   {14, 2, 64, 64, 127, 3, 0},   {2, 1, 24, 40, 63, 66, 0},
    {2, 2, 5, 3, 0, 20, 0},      {3, 1, 128, 128, 200, 5, 70}, {2, 1, 16, 16, 0, 200, 50},
    {4, 2, 48, 64, 1000, 2, 64}, {1, 1, 16, 16, 15, 1, 1},     {6, 2, 96, 96, 31, 34, 33},
};
enum { N_SHAPES = sizeof shapes / sizeof shapes[0] };

struct cached {
    struct kv_layer layer;
    float *k, *v, *q, *expected, *got;
    void *scratch;
    int total;
    uint64_t bytes; /* of layer.p */
};

static void cached_open(struct cached *c, const struct shape *s, enum kv_type type,
                        const struct kernel_table *table, uint64_t seed)
{
    c->total = s->past + s->tokens;
    c->layer =
        (struct kv_layer){.type = type, .n_kv_head = s->n_kv_head, .k_dim = s->k_dim, .v_dim = s->v_dim};
    c->layer.stride = kv_group_bytes(&c->layer) + 64 * (seed % 3); /* as if other layers lay between */
    c->bytes = c->layer.stride * (uint64_t)((c->total + KV_GROUP - 1) / KV_GROUP);
    c->layer.p = aligned_bytes(c->bytes);
    memset(c->layer.p, 0xff, c->bytes); /* NaN in all float types: what no kernel may let through */
    const uint64_t k_row = (uint64_t)(s->n_kv_head * s->k_dim), v_row = (uint64_t)(s->n_kv_head * s->v_dim);
    c->k = aligned_bytes((uint64_t)c->total * k_row * 4);
    c->v = aligned_bytes((uint64_t)c->total * v_row * 4);
    c->q = aligned_bytes((uint64_t)(s->tokens * s->n_head * s->k_dim) * 4);
    c->expected = aligned_bytes((uint64_t)(s->tokens * s->n_head * s->v_dim) * 4);
    c->got = aligned_bytes((uint64_t)(s->tokens * s->n_head * s->v_dim) * 4);
    c->scratch = aligned_bytes(attention_scratch_bytes(s->k_dim, s->v_dim));
    for (uint64_t i = 0; i < (uint64_t)c->total * k_row; i++) c->k[i] = next_float(&seed) * 2;
    for (uint64_t i = 0; i < (uint64_t)c->total * v_row; i++) c->v[i] = next_float(&seed);
    for (int i = 0; i < s->tokens * s->n_head * s->k_dim; i++) c->q[i] = next_float(&seed) * 2;
    const struct kv_store_op store = {.layer = &c->layer,
                                      .k = c->k,
                                      .v = c->v,
                                      .k_row_values = k_row,
                                      .v_row_values = v_row,
                                      .n_tok = c->total,
                                      .head_to = s->n_kv_head};
    table->kv_store(&store);
}

static void cached_close(struct cached *c)
{
    free(c->layer.p), free(c->k), free(c->v), free(c->q), free(c->expected), free(c->got), free(c->scratch);
}

static struct attention_op attention_of(const struct cached *c, const struct shape *s, float *y)
{
    return (struct attention_op){.layer = &c->layer,
                                 .q = c->q,
                                 .y = y,
                                 .q_row_values = (uint64_t)(s->n_head * s->k_dim),
                                 .y_row_values = (uint64_t)(s->n_head * s->v_dim),
                                 .n_head = s->n_head,
                                 .head_to = s->n_head,
                                 .tok_to = s->tokens,
                                 .pos = s->past,
                                 .window = s->window,
                                 .scale = 1 / sqrtf((float)s->k_dim),
                                 .scratch = c->scratch};
}

/* Plain softmax over what the row sees, in double, from the values as given. */
static double exact_value(const struct cached *c, const struct shape *s, int t, int h, int d)
{
    const int kv = h / (s->n_head / s->n_kv_head), to = s->past + t + 1;
    const int from = s->window && to > s->window ? to - s->window : 0;
    double sum = 0, y = 0, most = -INFINITY;
    for (int pass = 0; pass < 2; pass++)
        for (int j = from; j < to; j++) {
            double score = 0;
            for (int i = 0; i < s->k_dim; i++)
                score += (double)c->q[(t * s->n_head + h) * s->k_dim + i] *
                         c->k[(j * s->n_kv_head + kv) * s->k_dim + i];
            score /= sqrt(s->k_dim);
            if (pass == 0)
                most = score > most ? score : most;
            else
                sum += exp(score - most),
                    y += exp(score - most) * c->v[(j * s->n_kv_head + kv) * s->v_dim + d];
        }
    return y / sum;
}

static void test_exactness(void **state)
{
    (void)state;
    static const double bound[KV_TYPE_COUNT] = {
        [KV_INT16] = 2e-3, [KV_F16] = 2e-3, [KV_F32] = 3e-6, [KV_Q8_0] = 3e-2};
    struct kernel_table ref;
    kernel_table_init(&ref, 0);
    for (int i = 0; i < N_SHAPES; i++)
        for (int type = 0; type < KV_TYPE_COUNT; type++) {
            const struct shape *s = shapes + i;
            struct cached c;
            cached_open(&c, s, (enum kv_type)type, &ref, (uint64_t)i + 1);
            const struct attention_op op = attention_of(&c, s, c.expected);
            ref.attention(&op);
            for (int t = 0; t < s->tokens; t += 7)
                for (int h = 0; h < s->n_head; h += 2)
                    for (int d = 0; d < s->v_dim; d += 5) {
                        const double exact = exact_value(&c, s, t, h, d),
                                     y = c.expected[(t * s->n_head + h) * s->v_dim + d];
                        if (!(fabs(y - exact) <= bound[type]))
                            fail_msg("shape %d cache type %d token %d head %d value %d: %g, exact %g", i,
                                     type, t, h, d, y, exact);
                    }
            cached_close(&c);
        }
}

static void expect_same(const struct cached *c, const struct shape *s, const char *level, const char *what,
                        int shape, int type)
{
    if (!memcmp(c->expected, c->got, (size_t)(s->tokens * s->n_head * s->v_dim) * 4)) return;
    for (int i = 0; i < s->tokens * s->n_head * s->v_dim; i++)
        if (half_float_bits(c->expected[i]) != half_float_bits(c->got[i]))
            fail_msg("%s %s shape %d cache type %d: token %d value %d is %a, reference %a", level, what,
                     shape, type, i / (s->n_head * s->v_dim), i % (s->n_head * s->v_dim), (double)c->got[i],
                     (double)c->expected[i]);
}

/* Whole, token by token, heads one by one, and in uneven pieces. */
static void run_splits(const struct kernel_table *table, struct cached *c, const struct shape *s,
                       const char *level, int shape)
{
    const int type = (int)c->layer.type;
    struct attention_op op = attention_of(c, s, c->got);
    const size_t bytes = (size_t)(s->tokens * s->n_head * s->v_dim) * 4;
    memset(c->got, 0xa5, bytes);
    table->attention(&op);
    expect_same(c, s, level, "whole", shape, type);
    memset(c->got, 0xa5, bytes);
    for (int t = 0; t < s->tokens; t++) {
        op.tok_from = t, op.tok_to = t + 1;
        table->attention(&op);
    }
    expect_same(c, s, level, "token by token", shape, type);
    memset(c->got, 0xa5, bytes);
    op.tok_from = 0, op.tok_to = s->tokens;
    for (int h = 0; h < s->n_head; h++) {
        op.head_from = h, op.head_to = h + 1;
        table->attention(&op);
    }
    expect_same(c, s, level, "head by head", shape, type);
    memset(c->got, 0xa5, bytes);
    const int cut[] = {0, s->n_head / 3, s->n_head}, rows[] = {0, s->tokens * 2 / 5, s->tokens};
    for (int i = 0; i < 4; i++) {
        op.head_from = cut[i % 2], op.head_to = cut[i % 2 + 1];
        op.tok_from = rows[i / 2], op.tok_to = rows[i / 2 + 1];
        table->attention(&op);
    }
    expect_same(c, s, level, "pieces", shape, type);
}

static void test_levels(void **state)
{
    (void)state;
    struct kernel_table ref, table;
    kernel_table_init(&ref, 0);
    for (int i = 0; i < N_SHAPES; i++)
        for (int type = 0; type < KV_TYPE_COUNT; type++) {
            struct cached c;
            cached_open(&c, shapes + i, (enum kv_type)type, &ref, (uint64_t)i + 1);
            const struct attention_op op = attention_of(&c, shapes + i, c.expected);
            ref.attention(&op);
            run_splits(&ref, &c, shapes + i, "ref", i);
            for (int l = 0; l < N_LEVELS; l++) {
                if (!level_runs(levels + l)) continue;
                kernel_table_init(&table, levels[l].flags);
                run_splits(&table, &c, shapes + i, levels[l].name, i);
            }
            cached_close(&c);
        }
}

/* KV_INT16: what is no number in one position's keys or values leaves none in the rows that see it, and nothing in the
 * others. */
static void test_not_finite(void **state)
{
    (void)state;
    const struct shape s = {4, 2, 64, 64, 0, 150, 0};
    enum { AT = 70, KV_VALUES = 2 * 64, ROW = 4 * 64 };
    for (int l = -1; l < N_LEVELS; l++) {
        if (l >= 0 && !level_runs(levels + l)) continue;
        struct kernel_table table;
        kernel_table_init(&table, l < 0 ? 0 : levels[l].flags);
        for (int kind = 0; kind < 4; kind++) {
            struct cached c;
            cached_open(&c, &s, KV_INT16, &table, 5);
            const struct attention_op before = attention_of(&c, &s, c.expected),
                                      op = attention_of(&c, &s, c.got);
            table.attention(&before);
            for (int i = 0; i < KV_VALUES; i += 9) /* of both heads */
                (kind % 2 ? c.v : c.k)[AT * KV_VALUES + i] = kind < 2 ? NAN : INFINITY;
            const struct kv_store_op store = {.layer = &c.layer,
                                              .k = c.k + AT * KV_VALUES,
                                              .v = c.v + AT * KV_VALUES,
                                              .k_row_values = KV_VALUES,
                                              .v_row_values = KV_VALUES,
                                              .pos = AT,
                                              .n_tok = 1,
                                              .head_to = 2};
            table.kv_store(&store);
            table.attention(&op);
            assert_memory_equal(c.expected, c.got, AT * ROW * sizeof(float));
            for (int i = AT * ROW; i < s.tokens * ROW; i++)
                if (isfinite(c.got[i]))
                    fail_msg("level %d kind %d: token %d value %d is %g", l, kind, i / ROW, i % ROW,
                             (double)c.got[i]);
            cached_close(&c);
        }
    }
}

/* All levels write the same bytes, in any split, and none outside the area. */
static void test_store(void **state)
{
    (void)state;
    struct kernel_table ref, table;
    kernel_table_init(&ref, 0);
    for (int i = 0; i < N_SHAPES; i++)
        for (int type = 0; type < KV_TYPE_COUNT; type++)
            for (int l = 0; l < N_LEVELS; l++) {
                if (!level_runs(levels + l)) continue;
                kernel_table_init(&table, levels[l].flags);
                struct cached a, b;
                cached_open(&a, shapes + i, (enum kv_type)type, &ref, (uint64_t)i + 1);
                cached_open(&b, shapes + i, (enum kv_type)type, &table, (uint64_t)i + 1);
                assert_memory_equal(a.layer.p, b.layer.p, a.bytes);
                cached_close(&a), cached_close(&b);
            }
}

/* Groups copied elsewhere, at another distance from each other, are all that attention needs. */
static void test_copied_groups(void **state)
{
    (void)state;
    struct kernel_table ref;
    kernel_table_init(&ref, 0);
    for (int i = 0; i < N_SHAPES; i++)
        for (int type = 0; type < KV_TYPE_COUNT; type++) {
            const struct shape *s = shapes + i;
            struct cached c;
            cached_open(&c, s, (enum kv_type)type, &ref, 9);
            struct attention_op op = attention_of(&c, s, c.expected);
            ref.attention(&op);
            struct kv_layer copy = c.layer;
            const uint64_t n = c.bytes / c.layer.stride, bytes = kv_group_bytes(&copy);
            assert_int_equal(bytes % 64, 0);
            copy.stride = bytes + 192;
            copy.p = aligned_bytes(n * copy.stride);
            for (uint64_t g = 0; g < n; g++)
                memcpy((uint8_t *)copy.p + g * copy.stride, (uint8_t *)c.layer.p + g * c.layer.stride, bytes);
            op.layer = &copy, op.y = c.got;
            ref.attention(&op);
            expect_same(&c, s, "ref", "copied groups", i, type);
            free(copy.p);
            cached_close(&c);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_exactness),     cmocka_unit_test(test_levels),
        cmocka_unit_test(test_not_finite),    cmocka_unit_test(test_store),
        cmocka_unit_test(test_copied_groups),
    };
    levels_report();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
