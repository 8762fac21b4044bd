/* Compares caro's tokeniser with llama.cpp's on the same vocabulary file: equal ids on the given texts and on
 * random ones, and both speeds. Development only: libllama is loaded at run time from the folder that the npm
 * package node-llama-cpp installs; nothing of it is linked.
 *
 *   tokenize_peer LIBDIR VOCAB.gguf same [SEED [ROUNDS]]   random texts, with and without special tokens
 *   tokenize_peer LIBDIR VOCAB.gguf speed TEXTFILE         MB/s of both and the ratio
 *   tokenize_peer LIBDIR VOCAB.gguf classes                every code point alone and between letters and
 * digits
 *
 *   cc -std=gnu11 -O2 -D_GNU_SOURCE -Isrc -Iinclude bench/peers/tokenize_peer.c src/base/?*.c src/gguf/?*.c \
 *      src/tokenizer/?*.c -ldl -lm -o tokenize_peer
 *
 * Exit: 0 equal, 1 different. */
#include "base/utf8.h"
#include "gguf/gguf.h"
#include "tokenizer/tokenizer.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Larger than llama.cpp's struct llama_model_params of any version so far: passed by value on the stack, it
 * is read from its start. vocab_only is the first of the switches behind 72 bytes of pointers and numbers
 * (libllama 0.5.0, in node-llama-cpp 3.x of 2026); set wrongly, loading fails for want of tensors. */
struct peer_params {
    char bytes[256];
};
enum { VOCAB_ONLY = 72 };

struct peer {
    const void *vocab;
    int32_t (*tokenize)(const void *vocab, const char *text, int32_t n, int32_t *ids, int32_t max,
                        bool add_special, bool parse_special);
};

static void quiet(int level, const char *text, void *ctx)
{
    (void)ctx;
    if (level >= 4) fputs(text, stderr); /* errors */
}

static void *symbol(void *lib, const char *name)
{
    void *p = dlsym(lib, name);
    if (!p) {
        fprintf(stderr, "%s\n", dlerror());
        exit(2);
    }
    return p;
}

static void *library(const char *dir, const char *name)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    void *lib = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
    if (!lib) {
        fprintf(stderr, "%s\n(set LD_LIBRARY_PATH to %s)\n", dlerror(), dir);
        exit(2);
    }
    return lib;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static struct peer peer_open(const char *dir, const char *path)
{
    const char *ggml_names[] = {"libggml.so", "libggml.v0.5.0.so"},
               *llama_names[] = {"libllama.so", "libllama.v0.5.0.so"};
    char probe[1024];
    snprintf(probe, sizeof probe, "%s/%s", dir, ggml_names[0]);
    FILE *f = fopen(probe, "rb");
    int which = f ? 0 : 1;
    if (f) fclose(f);
    void *ggml = library(dir, ggml_names[which]), *llama = library(dir, llama_names[which]);
    ((void (*)(void (*)(int, const char *, void *), void *))symbol(llama, "llama_log_set"))(quiet, NULL);
    ((void (*)(const char *))symbol(ggml, "ggml_backend_load_all_from_path"))(dir);
    struct peer_params params = {{0}};
    params = ((struct peer_params(*)(void))symbol(llama, "llama_model_default_params"))();
    params.bytes[VOCAB_ONLY] = 1;
    double start = seconds();
    void *model = ((void *(*)(const char *, struct peer_params))symbol(llama, "llama_model_load_from_file"))(
        path, params);
    if (!model) {
        fprintf(stderr, "llama.cpp does not load %s\n", path);
        exit(2);
    }
    fprintf(stderr, "llama.cpp loads the vocabulary in %.1f ms\n", 1e3 * (seconds() - start));
    struct peer peer = {((const void *(*)(void *))symbol(llama, "llama_model_get_vocab"))(model), NULL};
    *(void **)&peer.tokenize = symbol(llama, "llama_tokenize");
    return peer;
}

static char *read_file(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    void *p = NULL;
    if (!f) return perror(path), exit(2), NULL;
    fseek(f, 0, SEEK_END);
    *n = (size_t)ftell(f);
    rewind(f);
    if (posix_memalign(&p, 64, *n + 1) || fread(p, 1, *n, f) != *n) exit(2);
    fclose(f);
    ((char *)p)[*n] = '\0';
    return p;
}

struct pair {
    struct peer peer;
    struct tokenizer *caro;
    int32_t *ids;
    int32_t max;
};

/* One text through both; false and a report when the ids differ. */
static bool same(struct pair *both, struct slice text, bool special)
{
    struct token_ids ids;
    struct caro_error err = {0};
    token_ids_init(&ids, 1 << 28);
    int32_t n =
        both->peer.tokenize(both->peer.vocab, text.p, (int32_t)text.n, both->ids, both->max, true, special);
    unsigned flags = TOKENIZER_ADD_BOS_EOS | (special ? TOKENIZER_PARSE_SPECIAL : 0);
    if (tokenizer_encode(both->caro, text, flags, &ids, &err) != CARO_OK)
        fprintf(stderr, "caro: %s\n", err.msg);
    bool equal = n >= 0 && (size_t)n == ids.n && (n == 0 || memcmp(ids.p, both->ids, (size_t)n * 4) == 0);
    if (!equal) {
        printf("special %d, text", special);
        for (size_t i = 0; i < text.n; i++) printf(" %02X", (unsigned char)text.p[i]);
        printf(" '%.*s'\n  caro     ", (int)text.n, text.p);
        for (size_t i = 0; i < ids.n && i < 200; i++) printf(" %d", ids.p[i]);
        printf("\n  llama.cpp");
        for (int32_t i = 0; i < n && i < 200; i++) printf(" %d", both->ids[i]);
        printf("\n");
    }
    token_ids_free(&ids);
    return equal;
}

static uint64_t next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 33;
}

/* Characters and words that pre-tokenisers treat apart, special tokens of the vocabulary, and any code point.
 */
static void random_text(const struct tokenizer *t, uint64_t *seed, struct buffer *out)
{
    static const char *const parts[] = {" ",
                                        " ",
                                        " ",
                                        "  ",
                                        "   ",
                                        "\n",
                                        "\r\n",
                                        "\t",
                                        "\r",
                                        "'s",
                                        "'S",
                                        "'re",
                                        "'LL",
                                        "'",
                                        "a",
                                        "the",
                                        "Hello",
                                        "ls",
                                        "-la",
                                        "1",
                                        "23",
                                        "456",
                                        "7890",
                                        "...",
                                        "/usr/bin",
                                        "$HOME",
                                        "{}",
                                        "|",
                                        "`",
                                        "<",
                                        ">",
                                        "^",
                                        "~",
                                        "+",
                                        "=",
                                        "\xC2\xA0",
                                        "\xE3\x80\x80",
                                        "\xE4\xBD\xA0\xE5\xA5\xBD",
                                        "\xC3\xA9",
                                        "e\xCC\x81",
                                        "\xF0\x9F\x98\x80",
                                        "\xE2\x81\xBA",
                                        "\xC2\xBD",
                                        "\xE2\x96\x81",
                                        "\xC5\xBF",
                                        "\xE1\x80\x80",
                                        "\xEA\xB0\x80",
                                        "_",
                                        "#",
                                        "\"",
                                        "\\",
                                        "\xC2\x85",
                                        "\xE2\x80\xA8",
                                        "\x7F"};
    buffer_clear(out);
    for (uint64_t n = 1 + next_random(seed) % 24; n > 0; n--) {
        uint64_t kind = next_random(seed) % 20;
        char utf8[4];
        if (kind < 14) {
            buffer_add_cstr(out, parts[next_random(seed) % (sizeof parts / sizeof *parts)]);
        } else if (kind < 16) {
            uint32_t cp = (uint32_t)(next_random(seed) % (kind == 14 ? 0x3000 : 0x20000));
            buffer_add(out, utf8, utf8_encode(cp ? cp : 1, utf8));
        } else {
            int32_t id = (int32_t)(next_random(seed) % (uint64_t)tokenizer_n_vocab(t));
            for (int tries = 0; kind == 19 && tries < 4000 && tokenizer_kind(t, id) == TOKEN_NORMAL; tries++)
                id = (int32_t)(next_random(seed) % (uint64_t)tokenizer_n_vocab(t));
            size_t start = out->n;
            tokenizer_piece(t, id, TOKENIZER_SHOW_SPECIAL, out);
            if (!utf8_valid(slice_from(out->p + start, out->n - start)) ||
                memchr(out->p + start, 0, out->n - start))
                out->n = start;
        }
    }
}

static int run_same(struct pair *both, uint64_t seed, long rounds)
{
    struct buffer text;
    long bad = 0;
    buffer_init(&text, 1 << 20);
    for (long i = 0; i < rounds && bad < 10; i++) {
        random_text(both->caro, &seed, &text);
        bad += !same(both, buffer_slice(&text), i & 1);
    }
    printf("%ld random texts, %ld differ\n", rounds, bad);
    buffer_free(&text);
    return bad != 0;
}

static int run_classes(struct pair *both)
{
    long bad = 0, n = 0;
    for (uint32_t cp = 1; cp < 0x110000; cp++) {
        char text[64], utf8[5] = {0};
        if (cp >= 0xD800 && cp < 0xE000) continue;
        if (cp >= 0x20000 && cp % 16 && cp != 0xE0001) continue;
        utf8_encode(cp, utf8);
        int length =
            snprintf(text, sizeof text, "a%sb 1%s2 %s%s .%s. %s", utf8, utf8, utf8, utf8, utf8, utf8);
        bool equal = same(both, slice_from(text, (size_t)length), false);
        if (!equal) printf("U+%04X\n", cp);
        bad += !equal;
        n++;
    }
    printf("%ld code points, %ld differ\n", n, bad);
    return bad != 0;
}

static int run_speed(struct pair *both, const char *path)
{
    size_t n;
    char *text = read_file(path, &n);
    double best[2] = {1e9, 1e9};
    size_t count[2] = {0, 0};
    for (int round = 0; round < 5; round++) {
        struct token_ids ids;
        token_ids_init(&ids, 1 << 28);
        double start = seconds(), middle, end;
        tokenizer_encode(both->caro, slice_from(text, n), 0, &ids, NULL);
        middle = seconds();
        int32_t got =
            both->peer.tokenize(both->peer.vocab, text, (int32_t)n, both->ids, both->max, false, false);
        end = seconds();
        if (middle - start < best[0]) best[0] = middle - start;
        if (end - middle < best[1]) best[1] = end - middle;
        count[0] = ids.n;
        count[1] = got < 0 ? 0 : (size_t)got;
        token_ids_free(&ids);
    }
    printf("%zu bytes, %zu / %zu ids: caro %.2f MB/s, llama.cpp %.2f MB/s, ratio %.1f\n", n, count[0],
           count[1], 1e-6 * (double)n / best[0], 1e-6 * (double)n / best[1], best[1] / best[0]);
    free(text);
    return count[0] != count[1];
}

int main(int argc, char **argv)
{
    if (argc < 4) {
        fprintf(stderr, "usage: tokenize_peer LIBDIR VOCAB.gguf same|speed|classes …\n");
        return 2;
    }
    size_t n;
    char *bytes = read_file(argv[2], &n);
    struct gguf_file *file;
    struct caro_error err = {0};
    struct pair both = {.max = 1 << 24};
    double best = 1e9, open_best = 1e9;
    for (int round = 0; round < 5; round++) {
        double start = seconds();
        if (gguf_open(&file, bytes, n, argv[2], &err) != CARO_OK) break;
        double opened = seconds();
        if (tokenizer_open(&both.caro, file, &err) != CARO_OK) break;
        if (seconds() - start < best) best = seconds() - start;
        if (opened - start < open_best) open_best = opened - start;
        if (round < 4) {
            tokenizer_close(both.caro);
            gguf_close(file);
        }
    }
    if (err.code != CARO_OK) return fprintf(stderr, "%s\n", err.msg), 2;
    fprintf(stderr, "caro loads the vocabulary in %.1f ms (%.1f of them the file's directory)\n", 1e3 * best,
            1e3 * open_best);
    both.peer = peer_open(argv[1], argv[2]);
    both.ids = malloc((size_t)both.max * sizeof *both.ids);
    int result = strcmp(argv[3], "same") == 0 ? run_same(&both, argc > 4 ? strtoull(argv[4], NULL, 0) : 1,
                                                         argc > 5 ? atol(argv[5]) : 20000)
                 : strcmp(argv[3], "classes") == 0 ? run_classes(&both)
                 : argc > 4                        ? run_speed(&both, argv[4])
                                                   : 2;
    free(both.ids);
    tokenizer_close(both.caro);
    gguf_close(file);
    free(bytes);
    return result;
}
