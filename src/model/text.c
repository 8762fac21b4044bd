/* Owns text to ids and back for the public interface. */
#include "model/model.h"

#include "base/buffer.h"
#include "base/error.h"

enum { MAX_PARTS = 256, MAX_TEXT = 1 << 24 };

enum caro_status caro_model_tokenize_parts(const struct caro_model *model, const struct caro_text_part *parts,
                                           size_t n_parts, int32_t *ids, size_t max_ids, size_t *n_ids,
                                           struct caro_error *err)
{
    struct text_part texts[MAX_PARTS];
    struct token_ids all;
    *n_ids = 0;
    if (n_parts > MAX_PARTS)
        return error_set(err, CARO_LIMIT, MAX_PARTS, "a text of %zu parts; %d are the most", n_parts,
                         MAX_PARTS);
    for (size_t i = 0; i < n_parts; i++)
        texts[i] =
            (struct text_part){.text = slice_from(parts[i].text, parts[i].n), .special = parts[i].special};
    token_ids_init(&all, SIZE_MAX / sizeof *ids);
    enum caro_status status = tokenizer_encode_parts(model->tokenizer, texts, n_parts, 0, &all, err);
    if (status == CARO_OK) {
        *n_ids = all.n;
        if (all.n && max_ids) memcpy(ids, all.p, (all.n < max_ids ? all.n : max_ids) * sizeof *ids);
        if (all.n > max_ids)
            status = error_set(err, CARO_LIMIT, max_ids, "the text has %zu tokens; there is room for %zu",
                               all.n, max_ids);
    }
    token_ids_free(&all);
    return status;
}

enum caro_status caro_model_tokenize(const struct caro_model *model, const char *text, size_t n, bool special,
                                     int32_t *ids, size_t max_ids, size_t *n_ids, struct caro_error *err)
{
    const struct caro_text_part part = {text, n, special};
    return caro_model_tokenize_parts(model, &part, 1, ids, max_ids, n_ids, err);
}

enum caro_status caro_model_detokenize(const struct caro_model *model, const int32_t *ids, size_t n_ids,
                                       char *text, size_t max_n, size_t *n, struct caro_error *err)
{
    struct buffer all;
    buffer_init(&all, MAX_TEXT);
    tokenizer_decode(model->tokenizer, ids, n_ids, 0, &all);
    enum caro_status status = CARO_OK;
    *n = all.n;
    if (all.n && max_n) memcpy(text, all.p, all.n < max_n ? all.n : max_n);
    if (all.failed)
        status =
            error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the text of %zu tokens", n_ids);
    else if (all.n > max_n)
        status =
            error_set(err, CARO_LIMIT, max_n, "the text has %zu bytes; there is room for %zu", all.n, max_n);
    buffer_free(&all);
    return status;
}

bool caro_model_ends(const struct caro_model *model, int32_t id)
{
    return tokenizer_is_end(model->tokenizer, id);
}
