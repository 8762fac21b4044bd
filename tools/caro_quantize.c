/* Developer tool: writes a GGUF file anew in other tensor types.
 *
 *     caro-quantize IN.gguf OUT.gguf TYPE
 *
 * TYPE is a tensor type (Q8_0, Q4_0, Q5_0, Q4_K, Q6_K …) or the mix Q4_K_M. IN holds F32, F16 or BF16
 * weights; for the target F32, which is exact, it may hold any.
 *
 * Owns the choice of a type for each tensor; keys are copied as they are, vectors stay F32. A row that a K
 * type's blocks of 256 do not divide falls back: Q4_K to Q5_0, Q5_K to Q5_1, Q6_K to Q8_0, Q2_K and Q3_K to
 * Q4_0; else to F16. Refuses to quantise twice, and never leaves a half-written file: OUT appears when it is
 * whole. */
#include "base/error.h"
#include "base/utf8.h"
#include "gguf/gguf_writer.h"
#include "kernels/kernels.h"
#include "kernels/quantise_weights.h"
#include "os/map.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <unistd.h>

enum mix { MIX_NONE, MIX_Q4_K_M };

struct job {
    struct gguf_file *in;
    struct gguf_writer *out;
    struct kernel_table kernels;
    enum tensor_type type;
    enum mix mix;
    unsigned file_type; /* general.file_type's number */
    uint32_t n_layer;
    bool tied; /* no output.weight: the embedding is the output matrix */
    FILE *file;
    struct caro_error *err;
};

static const struct {
    const char *name;
    enum tensor_type type;
    enum mix mix;
    unsigned file_type;
} targets[] = {
    {"F32", TENSOR_F32, MIX_NONE, 0},        {"F16", TENSOR_F16, MIX_NONE, 1},
    {"BF16", TENSOR_BF16, MIX_NONE, 32},     {"Q4_0", TENSOR_Q4_0, MIX_NONE, 2},
    {"Q4_1", TENSOR_Q4_1, MIX_NONE, 3},      {"Q5_0", TENSOR_Q5_0, MIX_NONE, 8},
    {"Q5_1", TENSOR_Q5_1, MIX_NONE, 9},      {"Q8_0", TENSOR_Q8_0, MIX_NONE, 7},
    {"Q2_K", TENSOR_Q2_K, MIX_NONE, 10},     {"Q3_K", TENSOR_Q3_K, MIX_NONE, 11},
    {"Q4_K", TENSOR_Q4_K, MIX_NONE, 14},     {"Q5_K", TENSOR_Q5_K, MIX_NONE, 16},
    {"Q6_K", TENSOR_Q6_K, MIX_NONE, 18},     {"IQ4_NL", TENSOR_IQ4_NL, MIX_NONE, 25},
    {"Q4_K_M", TENSOR_Q4_K, MIX_Q4_K_M, 15},
};

static bool ends_with(struct slice name, const char *end)
{
    return slice_ends_with(name, slice_from_cstr(end));
}

/* The layers that the K_M mix keeps at six bits: the first and last eighth, and every third between. */
static bool more_bits(const struct job *job, struct slice name)
{
    unsigned layer, n = job->n_layer;
    char text[64];
    snprintf(text, sizeof text, "%.*s", (int)(name.n < 60 ? name.n : 60), name.p);
    if (sscanf(text, "blk.%u.", &layer) != 1) return false;
    return layer < n / 8 || layer >= 7 * n / 8 || (layer - n / 8) % 3 == 2;
}

static enum tensor_type mixed(const struct job *job, struct slice name)
{
    if (slice_equal_cstr(name, "output.weight") || (job->tied && slice_equal_cstr(name, "token_embd.weight")))
        return TENSOR_Q6_K;
    if (ends_with(name, "attn_qkv.weight")) return TENSOR_Q5_K;
    bool sensitive = ends_with(name, "attn_v.weight") || ends_with(name, "ffn_down.weight");
    return sensitive && more_bits(job, name) ? TENSOR_Q6_K : TENSOR_Q4_K;
}

static enum tensor_type fitting(enum tensor_type type, uint64_t row)
{
    static const enum tensor_type fallback[TENSOR_TYPE_COUNT] = {
        [TENSOR_Q2_K] = TENSOR_Q4_0, [TENSOR_Q3_K] = TENSOR_Q4_0, [TENSOR_Q4_K] = TENSOR_Q5_0,
        [TENSOR_Q5_K] = TENSOR_Q5_1, [TENSOR_Q6_K] = TENSOR_Q8_0,
    };
    while (row % tensor_type_info(type)->block_values) type = fallback[type] ? fallback[type] : TENSOR_F16;
    return type;
}

static enum tensor_type target_type(const struct job *job, const struct gguf_tensor *t)
{
    bool matrix =
        t->n_dims == 2 && ends_with(t->name, ".weight") && !slice_equal_cstr(t->name, "position_embd.weight");
    if (!matrix) return t->type; /* vectors, positions: small, and their error is everybody's */
    return fitting(job->mix == MIX_Q4_K_M ? mixed(job, t->name) : job->type, t->dims[0]);
}

static enum caro_status write_bytes(void *ctx, const void *bytes, size_t n, struct caro_error *err)
{
    if (fwrite(bytes, 1, n, ctx) == n) return CARO_OK;
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot write: %s", strerror(errno));
}

static enum caro_status announce(struct job *job)
{
    for (uint64_t i = 0; i < gguf_n_values(job->in); i++) {
        const struct gguf_value *v = gguf_value_at(job->in, i);
        if (slice_equal_cstr(v->key, "general.file_type")) continue;
        TRY(gguf_add_value(job->out, v, job->err));
    }
    TRY(gguf_add_u32(job->out, "general.file_type", job->file_type, job->err));
    for (uint64_t i = 0; i < gguf_n_tensors(job->in); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(job->in, i);
        enum tensor_type to = target_type(job, t);
        if (to != t->type && to != TENSOR_F32 && t->type != TENSOR_F32 && t->type != TENSOR_F16 &&
            t->type != TENSOR_BF16)
            return error_set(job->err, CARO_UNSUPPORTED, t->offset,
                             "%.*s is %s already: quantising twice loses twice; start from F16 or F32",
                             (int)t->name.n, t->name.p, tensor_type_info(t->type)->name);
        TRY(gguf_add_tensor(job->out, t->name, to, t->n_dims, t->dims, job->err));
    }
    return CARO_OK;
}

/* One tensor, a row at a time. */
static enum caro_status convert(struct job *job, const struct gguf_tensor *t)
{
    enum tensor_type to = target_type(job, t);
    if (to == t->type) return gguf_writer_data(job->out, t->data, t->size, job->err);
    size_t n = (size_t)t->dims[0], in_bytes = tensor_row_bytes(t->type, n),
           out_bytes = tensor_row_bytes(to, n);
    uint64_t rows = t->size / in_bytes;
    float *values = malloc(n * sizeof *values);
    void *row = malloc(out_bytes);
    enum caro_status status =
        values && row ? CARO_OK : error_set(job->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (uint64_t r = 0; status == CARO_OK && r < rows; r++) {
        job->kernels.weight[t->type].dequantise(values, (const char *)t->data + r * in_bytes, (int)n);
        if (kernel_quantise_weights(to, row, values, (int)n, NULL))
            status = gguf_writer_data(job->out, row, out_bytes, job->err);
        else
            status = error_set(job->err, CARO_FORMAT, t->offset,
                               "%.*s, row %llu: a value is not finite or too large", (int)t->name.n,
                               t->name.p, (unsigned long long)r);
    }
    free(values);
    free(row);
    return status;
}

static enum caro_status write_all(struct job *job)
{
    uint64_t n = gguf_n_tensors(job->in);
    bool terminal = isatty(STDERR_FILENO) == 1;
    TRY(announce(job));
    TRY(gguf_writer_begin(job->out, (struct gguf_sink){write_bytes, job->file}, job->err));
    for (uint64_t i = 0; i < n; i++) {
        if (terminal)
            fprintf(stderr, "\r%llu of %llu tensors", (unsigned long long)i + 1, (unsigned long long)n);
        TRY(convert(job, gguf_tensor_at(job->in, i)));
    }
    if (terminal) fputc('\n', stderr);
    return gguf_writer_end(job->out, job->err);
}

static enum caro_status quantise_file(struct job *job, const char *from, const char *to)
{
    struct file_map map;
    char partial[4096], key[128];
    struct slice architecture = {0};
    if (snprintf(partial, sizeof partial, "%s.partial", to) >= (int)sizeof partial)
        return error_set(job->err, CARO_USAGE, CARO_NO_POS, "the path is too long");
    TRY(file_map_open(&map, from, job->err));
    enum caro_status status = gguf_open(&job->in, map.p, map.n, from, job->err);
    if (status == CARO_OK) {
        gguf_get_string(job->in, "general.architecture", false, &architecture, NULL);
        snprintf(key, sizeof key, "%.*s.block_count", (int)(architecture.n < 90 ? architecture.n : 90),
                 architecture.p);
        gguf_get_u32(job->in, key, false, &job->n_layer, NULL);
        job->tied = !gguf_find_tensor(job->in, "output.weight");
        status = gguf_writer_open(&job->out, 0, job->err);
    }
    if (status == CARO_OK && !(job->file = fopen(partial, "wb")))
        status = error_set(job->err, CARO_IO, CARO_NO_POS, "cannot write '%s': %s", partial, strerror(errno));
    if (status == CARO_OK) {
        status = write_all(job);
        if (fclose(job->file) != 0 && status == CARO_OK)
            status =
                error_set(job->err, CARO_IO, CARO_NO_POS, "cannot write '%s': %s", partial, strerror(errno));
        if (status == CARO_OK && rename(partial, to) != 0)
            status = error_set(job->err, CARO_IO, CARO_NO_POS, "cannot write '%s': %s", to, strerror(errno));
        if (status != CARO_OK) remove(partial);
    }
    gguf_writer_close(job->out);
    gguf_close(job->in);
    file_map_close(&map);
    return status;
}

enum { N_TARGETS = sizeof targets / sizeof *targets };

static void print_usage(FILE *to)
{
    fprintf(to, "usage: caro-quantize IN.gguf OUT.gguf TYPE\ntypes:");
    for (size_t i = 0; i < N_TARGETS; i++) fprintf(to, " %s", targets[i].name);
    fputc('\n', to);
}

int main(int argc, char **argv)
{
    struct caro_error err = {0};
    struct job job = {.err = &err};
    size_t t = 0;
    if (argc == 2 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
        print_usage(stdout);
        return 0;
    }
    while (argc == 4 && t < N_TARGETS && strcasecmp(argv[3], targets[t].name) != 0) t++;
    if (argc != 4 || t == N_TARGETS) {
        if (argc == 4) fprintf(stderr, "caro-quantize: unknown type '%.40s'\n", argv[3]);
        print_usage(stderr);
        return 2;
    }
    job.type = targets[t].type;
    job.mix = targets[t].mix;
    job.file_type = targets[t].file_type;
    kernel_table_init(&job.kernels, 0);
    if (quantise_file(&job, argv[1], argv[2]) != CARO_OK) {
        fprintf(stderr, "caro-quantize: %s\n", err.msg);
        return caro_status_exit_code(err.code);
    }
    return 0;
}
