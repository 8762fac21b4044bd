/* Owns the look-ups in the catalog: the compiled-in rows, then the user's over them. Never touches the
 * network or the cache. */
#include "hub/catalog.h"

#include "hub/catalog_tables.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

const char *caro_category_name(enum caro_category category)
{
    static const char *const names[CARO_CATEGORY_COUNT] = {"tiny", "small", "medium", "large"};
    return (unsigned)category < CARO_CATEGORY_COUNT ? names[category] : "unknown";
}

bool catalog_is_hex(const char *text, size_t digits)
{
    return text && strlen(text) == digits && strspn(text, "0123456789abcdef") == digits;
}

static bool is_name_char(char c) { return isalnum((unsigned char)c) || c == '.' || c == '_' || c == '-'; }

/* Letters, digits, '.', '_' and '-', beginning with a letter or digit: so neither "..", nor "-", nor a hidden
 * file. */
static bool is_name(const char *p, size_t n)
{
    if (n == 0 || n > 128 || !isalnum((unsigned char)p[0])) return false;
    for (size_t i = 0; i < n; i++)
        if (!is_name_char(p[i])) return false;
    return true;
}

bool catalog_is_repository(const char *text)
{
    const char *slash = text ? strchr(text, '/') : NULL;
    /* "--" separates the parts of the cache's folder names */
    return slash && is_name(text, (size_t)(slash - text)) && is_name(slash + 1, strlen(slash + 1)) &&
           !strstr(text, "--");
}

bool catalog_is_file(const char *text)
{
    if (!text || strlen(text) > 512) return false;
    for (const char *p = text;;) {
        size_t n = strcspn(p, "/");
        if (!is_name(p, n)) return false;
        if (!p[n]) return true;
        p += n + 1;
    }
}

static uint64_t size_of(const struct caro_catalog_model *m)
{
    if (m->inside) return 0;
    return m->bytes ? m->bytes : m->about_bytes ? m->about_bytes : UINT64_MAX;
}

static int by_size(const void *a, const void *b)
{
    const struct caro_catalog_model *x = *(const struct caro_catalog_model *const *)a,
                                    *y = *(const struct caro_catalog_model *const *)b;
    uint64_t xn = size_of(x), yn = size_of(y);
    return xn != yn ? (xn > yn) - (xn < yn) : strcmp(x->id, y->id);
}

static size_t index_of(const struct caro_catalog *c, const char *id)
{
    for (size_t i = 0; i < c->count; i++)
        if (strcmp(c->models[i]->id, id) == 0) return i;
    return c->count;
}

static enum caro_status fill(struct caro_catalog *c, const char *user_file, struct caro_error *err)
{
    struct caro_catalog_model *own = NULL;
    size_t n_own = 0;
    c->default_id = catalog_default_id;
    if (user_file) TRY(catalog_file_read(user_file, &c->arena, &own, &n_own, &c->default_id, err));
    c->models = arena_array(&c->arena, catalog_row_count + n_own, sizeof *c->models);
    if (!c->models) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the catalog");
    for (size_t i = 0; i < catalog_row_count; i++) c->models[c->count++] = &catalog_rows[i];
    for (size_t i = 0; i < n_own; i++) {
        size_t at = index_of(c, own[i].id);
        c->models[at] = &own[i];
        if (at == c->count) c->count++;
    }
    if (index_of(c, c->default_id) == c->count)
        return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: the default '%s' is the id of no model",
                         user_file, c->default_id);
    qsort(c->models, c->count, sizeof *c->models, by_size);
    return CARO_OK;
}

enum caro_status caro_catalog_open(struct caro_catalog **catalog, const char *user_file,
                                   struct caro_error *err)
{
    struct caro_catalog *c = calloc(1, sizeof *c);
    *catalog = NULL;
    if (!c) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the catalog");
    enum caro_status status = fill(c, user_file, err);
    if (status == CARO_OK)
        *catalog = c;
    else
        caro_catalog_close(c);
    return status;
}

void caro_catalog_close(struct caro_catalog *c)
{
    if (!c) return;
    arena_free(&c->arena);
    free(c);
}

size_t caro_catalog_count(const struct caro_catalog *c) { return c->count; }

const struct caro_catalog_model *caro_catalog_at(const struct caro_catalog *c, size_t i)
{
    return i < c->count ? c->models[i] : NULL;
}

const struct caro_catalog_model *caro_catalog_find(const struct caro_catalog *c, const char *id)
{
    size_t i = index_of(c, id);
    return i < c->count ? c->models[i] : NULL;
}

/* How many single edits (insert, delete, change) turn a into b or into the best-fitting beginning of b, which
 * costs a little less: "qwen" is nearer to "qwen-1.5b-q4" than to "phi-2-q4". In quarters of an edit.
 * (Levenshtein 1966; Sellers 1980) */
static unsigned distance(const char *a, const char *b)
{
    enum { MOST = 64 };
    unsigned row[MOST + 1];
    size_t an = strnlen(a, MOST), bn = strnlen(b, MOST);
    for (size_t j = 0; j <= bn; j++) row[j] = (unsigned)j;
    for (size_t i = 1; i <= an; i++) {
        unsigned diagonal = row[0];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= bn; j++) {
            unsigned change = diagonal + (tolower((unsigned char)a[i - 1]) != b[j - 1]),
                     step = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
            diagonal = row[j];
            row[j] = change < step ? change : step;
        }
    }
    unsigned best = row[bn] * 4;
    for (size_t j = 0; j < bn; j++) {
        unsigned part = row[j] * 4 + (unsigned)(bn - j); /* what b has more costs a quarter each */
        if (part < best) best = part;
    }
    return best;
}

size_t caro_catalog_nearest(const struct caro_catalog *c, const char *text, const char **ids, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < c->count; i++) {
        unsigned d = distance(text, c->models[i]->id);
        size_t at = n;
        while (at > 0 && d < distance(text, ids[at - 1])) at--;
        if (at >= room) continue;
        if (n < room) n++;
        memmove(ids + at + 1, ids + at, (n - at - 1) * sizeof *ids);
        ids[at] = c->models[i]->id;
    }
    return n;
}

size_t caro_catalog_select(const struct caro_catalog *c, const struct caro_catalog_filter *filter,
                           const struct caro_catalog_model **models, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < c->count; i++) {
        const struct caro_catalog_model *m = c->models[i];
        if (filter && ((filter->by_category && m->category != filter->category) ||
                       (filter->ci_suitable && !m->ci_suitable) || (filter->mlx && !m->mlx)))
            continue;
        if (n < room) models[n] = m;
        n++;
    }
    return n;
}

const struct caro_catalog_model *caro_catalog_smallest(const struct caro_catalog *c)
{
    for (size_t i = 0; i < c->count; i++)
        if (!c->models[i]->inside) return c->models[i];
    return NULL;
}

const struct caro_catalog_model *caro_catalog_default(const struct caro_catalog *c)
{
    return caro_catalog_find(c, c->default_id);
}
