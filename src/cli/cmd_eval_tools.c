/* caro eval import | judge | self-test: what makes and checks data sets, and judges commands that others made. */
#include "cli/cmd_eval.h"

#include "base/error.h"
#include "cli/output.h"
#include "lab/eval_import.h"
#include "os/map.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum caro_status eval_cmd_import(const struct options *options, int *exit_code, struct caro_error *err)
{
    const struct eval_options *own = options_own(options);
    struct eval_imported imported;
    struct buffer out;
    (void)exit_code;
    if (!own->format)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "caro eval import needs --format icalfa, nl2bash or plain");
    buffer_init(&out, (size_t)1 << 30);
    enum caro_status status = eval_import(&out, own->format, (const char *const *)options->operands,
                                          (size_t)options->n_operands, &imported, err);
    if (status == CARO_OK) fwrite(out.p, 1, out.n, stdout);
    if (status == CARO_OK && !options->quiet)
        fprintf(stderr, "caro: %zu items; %zu left out because no command of theirs parses\n", imported.items,
                imported.unreadable);
    buffer_free(&out);
    return status;
}

enum caro_status eval_cmd_self_test(const struct options *options, int *exit_code, struct caro_error *err)
{
    const struct eval_options *own = options_own(options);
    struct eval_trial_options how;
    struct eval_work work;
    struct eval_sets *sets;
    struct buffer out;
    size_t good = 0;
    TRY(eval_open_sets(&sets, options, "everyday,hostile,macos,underspecified", err));
    buffer_init(&out, 64 << 20);
    eval_work_begin(&work, options, &how);
    enum caro_status status = eval_self_test(sets, own->quick, &how, &out, &good, err);
    eval_work_end(&work);
    if (status == CARO_OK) {
        output_text(stdout, buffer_cstr(&out));
        *exit_code = good < eval_sets_count(sets);
    }
    buffer_free(&out);
    eval_sets_close(sets);
    return status;
}

/* --- judge --------------------------------------------------------------------------------------------------------- */

/* The lines of a file of commands, in the order in which they are judged and in that in which they stood. */
struct commands {
    json_t *rows;
    struct eval_trial *trials;
    size_t *order; /* trial → row */
    size_t n;
};

static enum caro_status read_rows(struct commands *c, const char *path, struct slice text,
                                  struct caro_error *err)
{
    size_t number = 0;
    c->rows = json_array();
    for (const char *p = text.p, *end = p + text.n; p < end;) {
        const char *newline = memchr(p, '\n', (size_t)(end - p)), *stop = newline ? newline : end;
        json_error_t why;
        size_t length = (size_t)(stop - p);
        number++;
        if (length > strspn(p, " \t\r")) {
            json_t *row = json_loadb(p, length, JSON_REJECT_DUPLICATES, &why);
            if (!json_is_object(row) || !json_is_string(json_object_get(row, "id")) ||
                !(json_is_string(json_object_get(row, "command")) ||
                  json_is_null(json_object_get(row, "command")))) {
                json_decref(row);
                return error_set(
                    err, CARO_FORMAT, CARO_NO_POS,
                    "%s:%zu: a line is {\"id\": TEXT, \"command\": TEXT or null, \"verdict\": TEXT}", path,
                    number);
            }
            json_array_append_new(c->rows, row);
        }
        p = newline ? newline + 1 : end;
    }
    return CARO_OK;
}

static size_t find_item(const struct eval_sets *sets, const char *id)
{
    size_t i = 0;
    while (i < eval_sets_count(sets) && strcmp(eval_sets_at(sets, i)->id, id) != 0) i++;
    return i;
}

/* Trials grouped by item: all of the first item first. */
static enum caro_status plan(struct commands *c, const struct eval_sets *sets, struct caro_error *err)
{
    size_t n = json_array_size(c->rows);
    size_t *item = calloc(n + 1, sizeof *item);
    c->trials = calloc(n + 1, sizeof *c->trials);
    c->order = calloc(n + 1, sizeof *c->order);
    enum caro_status status = CARO_OK;
    if (!item || !c->trials || !c->order)
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (size_t i = 0; status == CARO_OK && i < n; i++) {
        const char *id = json_string_value(json_object_get(json_array_get(c->rows, i), "id"));
        item[i] = find_item(sets, id);
        if (item[i] == eval_sets_count(sets))
            status = error_set(err, CARO_FORMAT, CARO_NO_POS, "there is no item '%.60s' in these sets", id);
    }
    for (size_t at = 0; status == CARO_OK && at < eval_sets_count(sets); at++)
        for (size_t i = 0; i < n; i++) {
            const json_t *row = json_array_get(c->rows, i);
            if (item[i] != at) continue;
            c->order[c->n] = i;
            c->trials[c->n++] = (struct eval_trial){
                .item = at,
                .command = json_string_value(json_object_get(row, "command")),
                .stop = eval_stop_find(json_string_value(json_object_get(row, "verdict")))};
        }
    free(item);
    return status;
}

static enum caro_status print(const struct commands *c, struct caro_error *err)
{
    for (size_t i = 0; i < c->n; i++) {
        json_t *row = json_array_get(c->rows, c->order[i]);
        json_t *why = c->trials[i].why ? json_string(c->trials[i].why) : NULL;
        if (c->trials[i].why && !why) why = json_string("its reason is not valid UTF-8");
        json_object_set_new(row, "passed", json_boolean(c->trials[i].passed));
        json_object_set_new(row, "reason", why ? why : json_null());
    }
    const json_t *row;
    size_t i;
    json_array_foreach(c->rows, i, row)
    {
        if (json_dumpf(row, stdout, JSON_PRESERVE_ORDER | JSON_COMPACT | JSON_ENSURE_ASCII) != 0)
            return error_set(err, CARO_IO, CARO_NO_POS, "cannot write to standard output");
        putchar('\n');
    }
    return CARO_OK;
}

enum caro_status eval_cmd_judge(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct eval_trial_options how;
    struct eval_work work;
    struct eval_sets *sets;
    struct file_map map;
    struct commands c = {0};
    (void)exit_code;
    TRY(eval_open_sets(&sets, options, "everyday,hostile,macos,underspecified", err));
    enum caro_status status = file_map_open(&map, options->operands[0], err);
    if (status == CARO_OK) {
        status = read_rows(&c, options->operands[0], slice_from(map.p, map.n), err);
        file_map_close(&map);
    }
    if (status == CARO_OK) status = plan(&c, sets, err);
    if (status == CARO_OK) {
        eval_work_begin(&work, options, &how);
        status = eval_trials_judge(c.trials, c.n, sets, &how, NULL, err);
        eval_work_end(&work);
    }
    if (status == CARO_OK) status = print(&c, err);
    eval_trials_free(c.trials, c.n);
    free(c.trials);
    free(c.order);
    json_decref(c.rows);
    eval_sets_close(sets);
    return status;
}
