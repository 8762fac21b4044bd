/* Owns the fields of a run, a job and a test, their JSON, and the names of states. */
#include "lab/matrix_record.h"
#include "base/slice.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    bool over, good;
} states[MATRIX_STATE_COUNT] = {
#define MATRIX_STATE_ROW(name, text, over, good) {text, over, good},
    MATRIX_STATE_LIST(MATRIX_STATE_ROW)
#undef MATRIX_STATE_ROW
};

static bool known(int64_t state) { return state >= 0 && state < MATRIX_STATE_COUNT; }
const char *matrix_state_name(enum matrix_state s) { return known(s) ? states[s].name : "unknown"; }
bool matrix_state_over(enum matrix_state s) { return known(s) && states[s].over; }
bool matrix_state_good(enum matrix_state s) { return known(s) && states[s].good; }

#define RUN(name, kind)                                                                                      \
    {                                                                                                        \
#name, FIELD_##kind, offsetof(struct matrix_run_record, name)                                        \
    }
#define JOB(name, kind)                                                                                      \
    {                                                                                                        \
#name, FIELD_##kind, offsetof(struct matrix_job_record, name)                                        \
    }
#define TEST(name, kind)                                                                                     \
    {                                                                                                        \
#name, FIELD_##kind, offsetof(struct matrix_test_record, name)                                       \
    }
static const struct matrix_field run_list[] = {
    RUN(command, TEXT),     RUN(cwd, TEXT),           RUN(launcher, TEXT),
    RUN(launcher_id, TEXT), RUN(host, TEXT),          RUN(os, TEXT),
    RUN(arch, TEXT),        RUN(version, TEXT),       RUN(results, TEXT),
    RUN(hub_cache, TEXT),   RUN(processors, WHOLE),   RUN(memory_bytes, WHOLE),
    RUN(retries, WHOLE),    RUN(output_limit, WHOLE), RUN(keep, WHOLE),
    RUN(timeout_s, REAL),   RUN(started_at, REAL),    RUN(finished_at, REAL),
};
static const struct matrix_field job_list[] = {
    JOB(ordinal, WHOLE),  JOB(id, TEXT),         JOB(model, TEXT),         JOB(path, TEXT),
    JOB(sha256, TEXT),    JOB(bytes, WHOLE),     JOB(memory_bytes, WHOLE), JOB(cores, WHOLE),
    JOB(state, STATE),    JOB(reason, TEXT),     JOB(exit_code, WHOLE),    JOB(signal_number, WHOLE),
    JOB(attempts, WHOLE), JOB(leftovers, WHOLE), JOB(started_at, REAL),    JOB(wall_ms, REAL),
    JOB(user_ms, REAL),   JOB(system_ms, REAL),  JOB(peak_bytes, WHOLE),   JOB(output_bytes, WHOLE),
    JOB(host, TEXT),      JOB(output, BYTES),
};
static const struct matrix_field test_list[] = {
    TEST(job, WHOLE),   TEST(ordinal, WHOLE), TEST(suite, TEXT),   TEST(name, TEXT),
    TEST(state, STATE), TEST(time_ms, REAL),  TEST(message, TEXT), TEST(details, TEXT),
};
#define COUNT(list) ((int)(sizeof(list) / sizeof *(list)))
const struct matrix_fields matrix_run_fields = {"run", run_list, COUNT(run_list)},
                           matrix_job_fields = {"job", job_list, COUNT(job_list)},
                           matrix_test_fields = {"test", test_list, COUNT(test_list)};

void matrix_record_free(const struct matrix_fields *fields, void *record)
{
    for (int i = 0; i < fields->n; i++) {
        char *at = (char *)record + fields->list[i].offset;
        if (fields->list[i].kind == FIELD_TEXT) {
            free(*(char **)at);
            *(char **)at = NULL;
        } else if (fields->list[i].kind == FIELD_BYTES) {
            free(((struct matrix_bytes *)at)->p);
            *(struct matrix_bytes *)at = (struct matrix_bytes){0};
        }
    }
}

char *matrix_clean_text(const char *bytes, size_t n)
{
    char *text = malloc(n * 3 + 1), *to = text; /* U+FFFD has three bytes and stands for at least one */
    if (!text) return NULL;
    for (struct slice s = slice_from(bytes, n); s.n;) {
        uint32_t cp;
        unsigned length = utf8_decode(s, &cp);
        bool control = length && ((cp < 32 && cp != '\n' && cp != '\t') || (cp >= 127 && cp < 160) ||
                                  cp == 0xFFFE || cp == 0xFFFF);
        if (length && !control) {
            memcpy(to, s.p, length);
            to += length;
        } else if (cp != '\r')
            to += utf8_encode(UTF8_REPLACEMENT, to);
        s = slice_sub(s, length ? length : 1, s.n);
    }
    *to = '\0';
    return text;
}

json_t *matrix_record_to_json(const struct matrix_fields *fields, const void *record)
{
    json_t *o = json_object();
    for (int i = 0; o && i < fields->n; i++) {
        const char *at = (const char *)record + fields->list[i].offset, *text = NULL;
        json_t *value = NULL;
        switch (fields->list[i].kind) {
        case FIELD_TEXT:
            if (!(text = *(char *const *)at)) continue;
            value = json_string(text);
            if (!value) { /* not UTF-8 */
                char *clean = matrix_clean_text(text, strlen(text));
                value = clean ? json_string(clean) : NULL;
                free(clean);
            }
            break;
        case FIELD_WHOLE: value = json_integer((json_int_t) * (const int64_t *)at); break;
        case FIELD_REAL: value = json_real(*(const double *)at); break;
        case FIELD_STATE:
            value = json_string(matrix_state_name((enum matrix_state) * (const int64_t *)at));
            break;
        case FIELD_BYTES: continue;
        }
        if (json_object_set_new(o, fields->list[i].name, value) != 0) {
            json_decref(o);
            return NULL;
        }
    }
    return o;
}

static bool take_state(const json_t *value, int64_t *state)
{
    const char *text = json_string_value(value);
    for (int s = 0; text && s < MATRIX_STATE_COUNT; s++)
        if (strcmp(text, states[s].name) == 0) {
            *state = s;
            return true;
        }
    return false;
}

enum caro_status matrix_record_from_json(const struct matrix_fields *fields, const json_t *object,
                                         void *record, struct caro_error *err)
{
    for (int i = 0; i < fields->n; i++) {
        const struct matrix_field *f = &fields->list[i];
        const json_t *value = json_object_get(object, f->name);
        char *at = (char *)record + f->offset;
        bool good = true;
        if (!value || json_is_null(value)) continue;
        switch (f->kind) {
        case FIELD_TEXT:
            good = json_is_string(value);
            if (good && !(*(char **)at = strdup(json_string_value(value))))
                return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a record");
            break;
        case FIELD_WHOLE:
            good = json_is_integer(value);
            if (good) *(int64_t *)at = (int64_t)json_integer_value(value);
            break;
        case FIELD_REAL:
            good = json_is_number(value);
            if (good) *(double *)at = json_number_value(value);
            break;
        case FIELD_STATE: good = take_state(value, (int64_t *)at); break;
        case FIELD_BYTES: break;
        }
        if (!good)
            return error_set(err, CARO_FORMAT, CARO_NO_POS, "the field \"%s\" of a %s has the wrong kind",
                             f->name, fields->table);
    }
    return CARO_OK;
}
