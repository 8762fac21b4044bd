/* Owns the JSON that scripts read: one object a call, on one line, in the order that the design fixes. */
#include "cli/explain_text.h"

#include "base/error.h"

#include <jansson.h>
#include <string.h>

static json_t *reasons_json(const struct caro_verdict *verdict)
{
    json_t *list = json_array();
    for (size_t i = 0; i < caro_verdict_count(verdict); i++) {
        const struct caro_reason *r = caro_verdict_reason(verdict, i);
        json_t *row = json_pack("{s:s, s:s, s:I, s:I}", "id", r->id, "text", r->text, "start",
                                (json_int_t)r->start, "end", (json_int_t)r->end);
        if (row) json_object_set_new(row, "level", json_string(caro_level_name(r->level)));
        if (row && r->safer) json_object_set_new(row, "safer", json_string(r->safer));
        if (row && r->irreversible) json_object_set_new(row, "irreversible", json_true());
        json_array_append_new(list, row);
    }
    return list;
}

json_t *output_verdict_object(const struct caro_verdict *verdict)
{
    return json_pack("{s:s, s:s, s:o}", "level", caro_level_name(caro_verdict_level(verdict)), "action",
                     caro_action_name(caro_verdict_action(verdict)), "reasons", reasons_json(verdict));
}

enum caro_status output_json(json_t *object, struct caro_error *err)
{
    if (!object)
        return error_set(err, CARO_FAILED, CARO_NO_POS,
                         "the answer cannot be written as JSON (is it valid UTF-8?)");
    int failed = json_dumpf(object, stdout,
                            JSON_PRESERVE_ORDER | JSON_COMPACT | JSON_ENSURE_ASCII | JSON_REAL_PRECISION(9));
    json_decref(object);
    putchar('\n');
    return failed ? error_set(err, CARO_IO, CARO_NO_POS, "cannot write JSON to standard output") : CARO_OK;
}

static double rounded(double ms) { return (double)(long long)(ms * 1000 + 0.5) / 1000; }

static json_t *alternatives_json(const struct caro_answer *a)
{
    json_t *list = json_array();
    for (size_t i = 0; i < a->n_alternatives; i++)
        json_array_append_new(list, json_pack("{s:s, s:s, s:f}", "command", a->alternatives[i].command,
                                              "level", caro_level_name(a->alternatives[i].level),
                                              "confidence", rounded(a->alternatives[i].confidence)));
    return list;
}

static json_t *placeholders_json(const struct caro_answer *a)
{
    json_t *list = json_array();
    for (size_t i = 0; i < a->n_placeholders; i++)
        json_array_append_new(list, json_pack("{s:s, s:I, s:I}", "name", a->placeholders[i].name, "start",
                                              (json_int_t)a->placeholders[i].start, "end",
                                              (json_int_t)a->placeholders[i].end));
    return list;
}

enum caro_status output_answer_json(const struct options *options, const struct caro_answer *a, bool executed,
                                    int exit_code, struct caro_error *err)
{
    json_t *parts = options->explain ? explain_parts_json(a->command) : NULL;
    json_t *timing =
        json_pack("{s:f, s:f, s:f, s:f}", "load", rounded(a->load_ms), "prefill", rounded(a->prefill_ms),
                  "decode", rounded(a->decode_ms), "total", rounded(a->total_ms));
    json_t *tokens = json_pack("{s:i, s:i, s:i}", "prompt", a->prompt_tokens, "cached", a->cached_tokens,
                               "generated", a->generated_tokens);
    json_t *object = json_pack(
        "{s:s, s:s, s:o, s:s, s:s, s:o, s:o, s:b, s:o, s:o, s:o, s:f, s:b, s:f, s:f, s:f, s:s?, s:o}",
        "request", a->request, "command", a->command, "verdict", output_verdict_object(a->verdict), "model",
        a->model, "backend", a->backend, "timing_ms", timing, "tokens", tokens, "executed", executed,
        "exit_code", executed ? json_integer(exit_code) : json_null(), "alternatives", alternatives_json(a),
        "explanation", parts ? parts : json_null(), "confidence", rounded(a->confidence), "unsure",
        (int)a->unsure, "logprob", rounded(a->logprob), "score", rounded(a->score), "no_request",
        rounded(a->no_request), "doubt", a->doubt, "placeholders", placeholders_json(a));
    return output_json(object, err);
}

enum caro_status output_verdict_json(const char *command, size_t n, const struct caro_verdict *verdict,
                                     struct caro_error *err)
{
    json_t *text = json_stringn(command, n);
    if (!text) text = json_null(); /* bytes that are no UTF-8 cannot stand in JSON */
    json_t *object = output_verdict_object(verdict);
    json_t *whole = json_pack("{s:o}", "command", text);
    if (whole && object) json_object_update(whole, object);
    json_decref(object);
    return output_json(whole, err);
}
