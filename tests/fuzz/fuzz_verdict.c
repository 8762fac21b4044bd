/* Fuzz target: any bytes through the judge, under each policy; every reason must be well formed. The same bytes are explained,
 * and read as a rule file. */
#include "base/utf8.h"
#include <caro/shell.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct caro_verdict *v, size_t size)
{
    enum caro_level worst = CARO_LEVEL_SAFE;
    for (size_t k = 0; k < caro_verdict_count(v); k++) {
        const struct caro_reason *r = caro_verdict_reason(v, k);
        if (!r->id || !r->id[0] || !r->text || !r->text[0]) abort();
        if (r->start > r->end || r->end > size) abort();
        if (!utf8_valid(slice_from_cstr(r->text))) abort();
        if (r->level > worst) worst = r->level;
        if (r->level == CARO_LEVEL_SAFE) abort();
    }
    if (worst != caro_verdict_level(v)) abort();
    if ((worst == CARO_LEVEL_SAFE) != (caro_verdict_count(v) == 0)) abort();
    if (caro_verdict_syntax(v, NULL) != CARO_OK && worst == CARO_LEVEL_SAFE) abort();
}

static void explain(const char *text, size_t size)
{
    struct caro_explanation *x;
    struct caro_error err = {0};
    if (caro_explanation_new(&x, text, size, &err) != CARO_OK) {
        if (!err.msg[0] || err.pos > size) abort();
        return;
    }
    for (size_t i = 0; i < caro_explanation_count(x); i++) {
        const struct caro_part *part = caro_explanation_part(x, i);
        if (part->start > part->end || part->end > size || part->depth < 0 || !part->text) abort();
    }
    caro_explanation_free(x);
}

static void read_rules(const char *text, size_t size)
{
    struct caro_rules *rules;
    struct caro_error err = {0};
    enum caro_status status = caro_rules_new(&rules, text, size, "rules", &err);
    if (status != CARO_OK && !err.msg[0]) abort();
    if (status == CARO_OK) caro_rules_free(rules);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct caro_verdict_options options = {0};
    struct caro_error err = {0};
    struct caro_verdict *v;
    if (size) {
        options.policy = (enum caro_policy)(data[size - 1] % 3);
        options.platform = (enum caro_platform)(data[size - 1] / 4 % 3);
        options.is_root = data[size - 1] / 16 % 2;
    }
    if (caro_verdict_new(&v, (const char *)data, size, &options, &err) != CARO_OK) abort();
    check(v, size);
    caro_verdict_free(v);
    explain((const char *)data, size);
    read_rules((const char *)data, size);
    return 0;
}
