/* Wrong models: every one is refused with an error that names what is wrong, and none is run. */
#include "support/loaded_model.h"
#include "support/tiny_model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The buffer's bytes at an alignment that a map would have. */
static void *aligned_copy(const struct buffer *b)
{
    void *p = aligned_alloc(64, (b->n + 63) / 64 * 64);
    memcpy(p, b->p, b->n);
    return p;
}

static enum caro_status open_tiny(struct tiny_model *options, struct caro_error *err)
{
    struct buffer b;
    struct loaded_model m;
    assert_true(tiny_model_write(&b, options));
    void *bytes = aligned_copy(&b);
    enum caro_status status = loaded_model_open_memory(&m, bytes, b.n, "native", err);
    if (status == CARO_OK) loaded_model_close(&m);
    free(bytes);
    buffer_free(&b);
    return status;
}

static const char *const archs[] = {"llama", "qwen2", "starcoder", "phi2"};

static void good_ones_are_accepted(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof archs / sizeof *archs; i++)
        for (int tied = 0; tied < 2; tied++) {
            struct tiny_model options = {.arch = archs[i], .tied = tied};
            struct caro_error err = {0};
            if (open_tiny(&options, &err) != CARO_OK) fail_msg("%s: %s", archs[i], err.msg);
        }
}

static void refused(struct tiny_model options, enum caro_status code, const char *word, const char *other)
{
    struct caro_error err = {0};
    enum caro_status status = open_tiny(&options, &err);
    if (status != code || !strstr(err.msg, word) || !strstr(err.msg, other))
        fail_msg("status %s, message \"%s\"; expected %s with '%s' and '%s'", caro_status_name(status),
                 err.msg, caro_status_name(code), word, other);
    assert_int_equal(err.code, code);
}

/* Every key that is needed, and every tensor, taken away in turn. */
static void what_is_missing_is_named(void **state)
{
    (void)state;
    static const char *const keys[] = {"general.architecture",
                                       "llama.context_length",
                                       "llama.embedding_length",
                                       "llama.block_count",
                                       "llama.feed_forward_length",
                                       "llama.attention.head_count",
                                       "llama.attention.layer_norm_rms_epsilon"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        refused((struct tiny_model){.skip = keys[i]}, CARO_FORMAT, keys[i], "missing");
    for (size_t a = 0; a < sizeof archs / sizeof *archs; a++) {
        struct tiny_model whole = {.arch = archs[a]};
        struct buffer b;
        struct gguf_file *file;
        assert_true(tiny_model_write(&b, &whole));
        void *bytes = aligned_copy(&b);
        assert_int_equal(gguf_open(&file, bytes, b.n, "tiny", NULL), CARO_OK);
        for (uint64_t i = 0; i < gguf_n_tensors(file); i++) {
            char name[64];
            struct slice s = gguf_tensor_at(file, i)->name;
            snprintf(name, sizeof name, "%.*s", (int)s.n, s.p);
            bool optional = strcmp(name, "output.weight") == 0 || strcmp(name, "output.bias") == 0;
            if (!optional)
                refused((struct tiny_model){.arch = archs[a], .skip = name}, CARO_FORMAT, name, "missing");
            refused((struct tiny_model){.arch = archs[a], .reshape = name}, CARO_FORMAT,
                    strcmp(name, "token_embd.weight") == 0 ? "output" : name, "shape");
        }
        gguf_close(file);
        free(bytes);
        buffer_free(&b);
    }
}

static void shapes_are_told(void **state)
{
    (void)state;
    refused((struct tiny_model){.transpose = "blk.1.ffn_down.weight"}, CARO_FORMAT,
            "tensor 'blk.1.ffn_down.weight' has the shape 64 × 96", "expected 96 × 64");
    refused((struct tiny_model){.reshape = "blk.0.attn_norm.weight"}, CARO_FORMAT, "has the shape 65",
            "expected 64");
    refused((struct tiny_model){.extra_tensor = "blk.0.attn_q_norm.weight"}, CARO_UNSUPPORTED,
            "blk.0.attn_q_norm.weight", "no place");
    refused((struct tiny_model){.extra_tensor = "blk.2.attn_norm.weight"}, CARO_UNSUPPORTED,
            "blk.2.attn_norm.weight", "no place");
}

static void absurd_numbers_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *key;
        double value;
    } rows[] = {
        {"llama.context_length", 0},
        {"llama.context_length", 4294967295.0},
        {"llama.embedding_length", 0},
        {"llama.embedding_length", 2147483648.0},
        {"llama.block_count", 0},
        {"llama.block_count", 4294967295.0},
        {"llama.feed_forward_length", 0},
        {"llama.feed_forward_length", 4000000000.0},
        {"llama.attention.head_count", 0},
        {"llama.attention.head_count", 3},
        {"llama.attention.head_count", 262144},
        {"llama.attention.head_count_kv", 0},
        {"llama.attention.head_count_kv", 3},
        {"llama.attention.head_count_kv", 8},
        {"llama.attention.key_length", 0},
        {"llama.attention.key_length", 100000},
        {"llama.attention.value_length", 4294967295.0},
        {"llama.rope.dimension_count", 7},
        {"llama.rope.dimension_count", 18},
        {"llama.rope.dimension_count", 4294967295.0},
        {"llama.vocab_size", 51},
        {"llama.vocab_size", 0},
        {"llama.attention.sliding_window", 4294967295.0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        refused((struct tiny_model){.key = rows[i].key, .key_kind = GGUF_U32, .number = rows[i].value},
                CARO_FORMAT, rows[i].key, "");
    static const struct {
        const char *key;
        float value;
    } floats[] = {
        {"llama.attention.layer_norm_rms_epsilon", -1e-5f},
        {"llama.attention.layer_norm_rms_epsilon", 1e30f},
        {"llama.rope.freq_base", 0},
        {"llama.rope.freq_base", -10000},
        {"llama.rope.scaling.factor", -2},
        {"llama.rope.scaling.factor", 1e20f},
        {"llama.attention.scale", -1},
    };
    for (size_t i = 0; i < sizeof floats / sizeof *floats; i++)
        refused((struct tiny_model){.key = floats[i].key,
                                    .key_kind = GGUF_F32,
                                    .number = (double)floats[i].value},
                CARO_FORMAT, floats[i].key, "");
}

static void nan_is_refused(void **state)
{
    (void)state;
    refused((struct tiny_model){.key = "llama.rope.freq_base",
                                .key_kind = GGUF_F32,
                                .number = (double)__builtin_nanf("")},
            CARO_FORMAT, "llama.rope.freq_base", "");
    refused((struct tiny_model){.key = "llama.attention.layer_norm_rms_epsilon",
                                .key_kind = GGUF_F32,
                                .number = (double)__builtin_inff()},
            CARO_FORMAT, "llama.attention.layer_norm_rms_epsilon", "");
}

static void other_types_of_keys_are_refused(void **state)
{
    (void)state;
    static const char *const keys[] = {"llama.block_count", "llama.context_length",
                                       "llama.attention.head_count_kv", "llama.rope.freq_base",
                                       "llama.vocab_size"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        refused((struct tiny_model){.key = keys[i], .key_kind = GGUF_STRING, .text = "2"}, CARO_FORMAT,
                keys[i], "");
    refused((struct tiny_model){.key = "general.architecture", .key_kind = GGUF_U32, .number = 1},
            CARO_FORMAT, "general.architecture", "");
}

static void what_is_not_implemented_is_refused_by_name(void **state)
{
    (void)state;
    refused((struct tiny_model){.key = "general.architecture", .key_kind = GGUF_STRING, .text = "mamba"},
            CARO_UNSUPPORTED, "'mamba'", "llama, qwen2, starcoder, phi2");
    refused((struct tiny_model){.key = "general.architecture", .key_kind = GGUF_STRING, .text = ""},
            CARO_UNSUPPORTED, "''", "llama");
    refused(
        (struct tiny_model){.key = "llama.rope.scaling.type", .key_kind = GGUF_STRING, .text = "longrope"},
        CARO_UNSUPPORTED, "llama.rope.scaling.type", "'longrope'");
    refused((struct tiny_model){.key = "llama.expert_count", .key_kind = GGUF_U32, .number = 8},
            CARO_UNSUPPORTED, "llama.expert_count", "8");
    refused((struct tiny_model){.key = "llama.attention.clamp_kqv", .key_kind = GGUF_F32, .number = 30},
            CARO_UNSUPPORTED, "llama.attention.clamp_kqv", "30");
    refused((struct tiny_model){.key = "llama.attention.sliding_window_pattern",
                                .key_kind = GGUF_U32,
                                .number = 6},
            CARO_UNSUPPORTED, "llama.attention.sliding_window_pattern", "6");
    refused((struct tiny_model){.key = "llama.attention.causal", .key_kind = GGUF_BOOL, .number = 0},
            CARO_UNSUPPORTED, "llama.attention.causal", "");
    static const char *const unknown[] = {"llama.rope.scaling.alpha", "llama.rope.freq_base_swa",
                                          "llama.attention.temperature_scale",
                                          "llama.attention.sliding_windo", "llama.rope."};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        refused((struct tiny_model){.key = unknown[i], .key_kind = GGUF_F32, .number = 1}, CARO_UNSUPPORTED,
                unknown[i], "not implemented");
    struct tiny_model neutral = {.key = "llama.expert_count", .key_kind = GGUF_U32, .number = 0};
    assert_int_equal(open_tiny(&neutral, NULL), CARO_OK);
}

static void frequency_factors_are_checked(void **state)
{
    (void)state;
    static const float bad[8] = {1, 1, 0, 1, 1, 1, 1, 1}, good[8] = {1, 1, 2, 2, 4, 4, 8, 8};
    refused((struct tiny_model){.rope_freqs = bad}, CARO_FORMAT, "rope_freqs.weight", "value 2");
    struct tiny_model options = {.rope_freqs = good};
    assert_int_equal(open_tiny(&options, NULL), CARO_OK);
    refused((struct tiny_model){.rope_freqs = good, .reshape = "rope_freqs.weight", .n_rot = 14}, CARO_FORMAT,
            "rope_freqs.weight", "shape");
    refused((struct tiny_model){.arch = "starcoder", .rope_freqs = good}, CARO_UNSUPPORTED,
            "rope_freqs.weight", "no place");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(good_ones_are_accepted),
        cmocka_unit_test(what_is_missing_is_named),
        cmocka_unit_test(shapes_are_told),
        cmocka_unit_test(absurd_numbers_are_refused),
        cmocka_unit_test(nan_is_refused),
        cmocka_unit_test(other_types_of_keys_are_refused),
        cmocka_unit_test(what_is_not_implemented_is_refused_by_name),
        cmocka_unit_test(frequency_factors_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
