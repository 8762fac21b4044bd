/* Owns putting requests. An item's accepted commands never come into its functions: they see item->request (and the id,
 * for answers that were made elsewhere). */
#include "lab/eval_model.h"

#include "base/utf8.h"
#include "lab/eval_program.h"
#include "os/clock.h"
#include "os/map.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

struct eval_model {
    char *name;
    struct caro_asker *asker;
    char **argv; /* of a program */
    double seconds;
    json_t *answers; /* id → its line */
    atomic_bool cancelled;
};

static enum caro_status make(struct eval_model **model, const char *name, struct caro_error *err)
{
    struct eval_model *m = calloc(1, sizeof *m);
    if (m && !(m->name = strdup(name))) {
        free(m);
        m = NULL;
    }
    *model = m;
    return m ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
}

static enum caro_status finish(struct eval_model **model, enum caro_status status)
{
    if (status == CARO_OK) return CARO_OK;
    eval_model_close(*model);
    *model = NULL;
    return status;
}

enum caro_status eval_model_open_asker(struct eval_model **model, const char *name,
                                       const struct caro_ask_options *options, struct caro_error *err)
{
    TRY(make(model, name, err));
    return finish(model, caro_asker_open(&(*model)->asker, options, err));
}

enum caro_status eval_model_open_command(struct eval_model **model, const char *name, const char *words,
                                         double seconds, struct caro_error *err)
{
    TRY(make(model, name, err));
    (*model)->seconds = seconds;
    enum caro_status status = eval_program_split(&(*model)->argv, words, err);
    bool found = false;
    for (char **word = (*model)->argv; status == CARO_OK && *word; word++)
        found |= strstr(*word, "{request}") != NULL;
    if (status == CARO_OK && !found)
        status = error_set(err, CARO_USAGE, CARO_NO_POS,
                           "--command needs {request} where the request goes: --command 'PROGRAM {request}'");
    return finish(model, status);
}

static enum caro_status read_answers(json_t *answers, const char *path, struct slice text,
                                     struct caro_error *err)
{
    size_t number = 0;
    for (const char *p = text.p, *end = p + text.n; p < end;) {
        const char *newline = memchr(p, '\n', (size_t)(end - p)), *stop = newline ? newline : end;
        json_error_t why;
        struct slice line = slice_from(p, (size_t)(stop - p));
        p = newline ? newline + 1 : end;
        number++;
        while (line.n && strchr(" \t\r", line.p[line.n - 1])) line.n--;
        if (!line.n) continue;
        json_t *row = json_loadb(line.p, line.n, JSON_REJECT_DUPLICATES, &why);
        json_t *id = json_object_get(row, "id"), *command = json_object_get(row, "command");
        enum caro_status status = CARO_OK;
        if (!row)
            status = error_set(err, CARO_FORMAT, (uint64_t)why.position, "%s:%zu: not JSON (column %d): %s",
                               path, number, why.column, why.text);
        else if (!json_is_string(id))
            status = error_set(err, CARO_FORMAT, CARO_NO_POS, "%s:%zu: key 'id' is missing or no text", path,
                               number);
        else if (command && !json_is_string(command) && !json_is_null(command))
            status = error_set(err, CARO_FORMAT, CARO_NO_POS,
                               "%s:%zu: key 'command' is neither text nor null", path, number);
        else if (json_object_get(answers, json_string_value(id)))
            status = error_set(err, CARO_FORMAT, CARO_NO_POS, "%s:%zu: key 'id': '%.60s' occurs twice", path,
                               number, json_string_value(id));
        else if (json_object_set(answers, json_string_value(id), row) != 0)
            status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
        json_decref(row);
        TRY(status);
    }
    return CARO_OK;
}

enum caro_status eval_model_open_answers(struct eval_model **model, const char *name, const char *path,
                                         struct caro_error *err)
{
    struct file_map map;
    TRY(make(model, name, err));
    (*model)->answers = json_object();
    enum caro_status status = file_map_open(&map, path, err);
    if (status == CARO_OK) {
        status = map.n > 64 << 20 ? error_set(err, CARO_LIMIT, CARO_NO_POS,
                                              "%s: a file of answers is 64 MiB at most", path)
                                  : read_answers((*model)->answers, path, slice_from(map.p, map.n), err);
        file_map_close(&map);
    }
    return finish(model, status);
}

void eval_model_close(struct eval_model *m)
{
    if (!m) return;
    caro_asker_close(m->asker);
    json_decref(m->answers);
    free(m->argv);
    free(m->name);
    free(m);
}

const char *eval_model_name(const struct eval_model *m) { return m->name; }

uint64_t eval_model_bytes(const struct eval_model *m)
{
    struct caro_model_info info = {0};
    if (m->asker) caro_model_info(caro_asker_model(m->asker), &info);
    return info.size_bytes;
}

void eval_model_cancel(struct eval_model *m)
{
    atomic_store(&m->cancelled, true);
    if (m->asker) caro_asker_cancel(m->asker);
}

void eval_answer_free(struct eval_answer *answer)
{
    free(answer->command);
    answer->command = NULL;
}

static enum caro_status ask_asker(struct eval_model *m, const char *request, struct eval_answer *answer,
                                  struct caro_error *err)
{
    struct caro_answer got = {0};
    struct caro_error why = {0};
    uint64_t began = os_clock_ns();
    enum caro_status status = caro_ask(m->asker, request, strlen(request), &got, &why);
    answer->ms = (double)(os_clock_ns() - began) / 1e6;
    if (status == CARO_INTERRUPTED || status == CARO_NO_MEMORY || status == CARO_IO)
        return error_set(err, status, why.pos, "%s", why.msg);
    if (status != CARO_OK) {
        snprintf(answer->note, sizeof answer->note, "%s", why.msg);
        return CARO_OK;
    }
    enum caro_level level = caro_verdict_level(got.verdict);
    answer->command = strdup(got.command);
    answer->tokens = got.generated_tokens;
    answer->stop = level == CARO_LEVEL_DANGEROUS ? EVAL_STOP_DANGEROUS
                   : level == CARO_LEVEL_CAUTION ? EVAL_STOP_CAUTION
                                                 : EVAL_STOP_NONE;
    caro_answer_free(&got);
    return answer->command ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
}

/* Text from outside as a command: a NUL ends it, invalid UTF-8 becomes U+FFFD, blanks around it go. */
static char *clean_text(const char *bytes, size_t n)
{
    struct buffer text;
    n = strnlen(bytes, n);
    buffer_init(&text, 4 * (size_t)EVAL_PROGRAM_OUTPUT);
    for (struct slice rest = slice_from(bytes, n); rest.n;) {
        uint32_t cp;
        char out[4];
        unsigned used = utf8_decode(rest, &cp);
        buffer_add(&text, out, utf8_encode(cp, out));
        rest = slice_sub(rest, used ? used : 1, rest.n);
    }
    const char *p = buffer_cstr(&text);
    while (*p && strchr(" \t\r\n", *p)) p++;
    size_t length = strlen(p);
    while (length && strchr(" \t\r\n", p[length - 1])) length--;
    char *copy = strndup(p, length);
    buffer_free(&text);
    return copy;
}

/* An object as caro --json prints it; false when it is none. */
static bool read_object(const char *bytes, size_t n, struct eval_answer *answer)
{
    json_t *object = json_loadb(bytes, n, JSON_ALLOW_NUL, NULL);
    if (!json_is_object(object)) {
        json_decref(object);
        return false;
    }
    const json_t *command = json_object_get(object, "command"), *verdict = json_object_get(object, "verdict");
    const json_t *tokens = json_object_get(json_object_get(object, "tokens"), "generated");
    if (json_is_object(verdict)) verdict = json_object_get(verdict, "level");
    if (json_is_string(command))
        answer->command = clean_text(json_string_value(command), json_string_length(command));
    if (json_is_string(verdict)) answer->stop = eval_stop_find(json_string_value(verdict));
    if (json_is_integer(tokens)) answer->tokens = (int)json_integer_value(tokens);
    json_decref(object);
    return true;
}

static enum caro_status ask_program(struct eval_model *m, const char *request, struct eval_answer *answer,
                                    struct caro_error *err)
{
    struct buffer out;
    int code = 0;
    uint64_t began = os_clock_ns();
    buffer_init(&out, EVAL_PROGRAM_OUTPUT);
    enum caro_status status = eval_program_run(m->argv, request, m->seconds, &m->cancelled, &out, &code, err);
    answer->ms = (double)(os_clock_ns() - began) / 1e6;
    if (status == CARO_OK && code == -1) {
        snprintf(answer->note, sizeof answer->note, "no answer within %g s", m->seconds);
    } else if (status == CARO_OK) {
        const char *p = buffer_cstr(&out);
        if (!(p[strspn(p, " \t\r\n")] == '{' && read_object(p, out.n, answer)))
            answer->command = clean_text(p, out.n);
        if (code == 3) answer->stop = EVAL_STOP_REFUSED; /* as caro itself ends then */
        if (code != 0) snprintf(answer->note, sizeof answer->note, "it ended with status %d", code);
    }
    buffer_free(&out);
    return status;
}

static void look_up(const struct eval_model *m, const char *id, struct eval_answer *answer)
{
    const json_t *row = json_object_get(m->answers, id), *command = json_object_get(row, "command");
    const json_t *ms = json_object_get(row, "ms"), *tokens = json_object_get(row, "tokens");
    const json_t *verdict = json_object_get(row, "verdict");
    if (json_is_object(verdict)) verdict = json_object_get(verdict, "level");
    if (!row) snprintf(answer->note, sizeof answer->note, "the file has no answer to it");
    if (json_is_string(command))
        answer->command = clean_text(json_string_value(command), json_string_length(command));
    answer->stop = eval_stop_find(json_string_value(verdict));
    if (json_is_number(ms)) answer->ms = json_number_value(ms);
    if (json_is_integer(tokens)) answer->tokens = (int)json_integer_value(tokens);
}

enum caro_status eval_model_ask(struct eval_model *m, const struct eval_item *item,
                                struct eval_answer *answer, struct caro_error *err)
{
    *answer = (struct eval_answer){.tokens = -1};
    if (atomic_load(&m->cancelled)) return error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted");
    enum caro_status status = CARO_OK;
    if (m->asker) {
        caro_asker_set_platform(m->asker, strcmp(item->platform, "macos") == 0 ? CARO_PLATFORM_MACOS
                                                                               : CARO_PLATFORM_LINUX);
        status = ask_asker(m, item->request, answer, err);
    } else if (m->argv)
        status = ask_program(m, item->request, answer, err);
    else
        look_up(m, item->id, answer);
    if (answer->command && !*answer->command) eval_answer_free(answer); /* an empty text is no command */
    return status;
}
