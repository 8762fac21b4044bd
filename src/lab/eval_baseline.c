/* Owns reading a saved evaluation and comparing with it. Refuses files that do not say what was judged. */
#include "lab/eval_baseline.h"

#include "os/map.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

struct eval_baseline {
    json_t *root;
};

static enum caro_status check_shape(const json_t *root, const char *path, struct caro_error *err)
{
    const json_t *models = json_object_get(root, "models"), *model, *row;
    size_t i, k;
    if (!json_is_array(models))
        return error_set(err, CARO_FORMAT, CARO_NO_POS,
                         "%s: key 'models' is missing: no file of caro eval --save", path);
    json_array_foreach(models, i, model)
    {
        const json_t *rows = json_object_get(model, "rows");
        if (!json_is_string(json_object_get(model, "model")))
            return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: models[%zu]: key 'model' is missing", path,
                             i);
        json_array_foreach(rows, k, row)
        {
            if (!json_is_string(json_object_get(row, "id")) ||
                !json_is_string(json_object_get(row, "item")) ||
                !json_is_boolean(json_object_get(row, "passed")))
                return error_set(err, CARO_FORMAT, CARO_NO_POS,
                                 "%s: models[%zu].rows[%zu] lacks one of the keys id, item, passed", path, i,
                                 k);
        }
    }
    return CARO_OK;
}

enum caro_status eval_baseline_open(struct eval_baseline **baseline, const char *path, struct caro_error *err)
{
    struct file_map map;
    json_error_t why;
    *baseline = NULL;
    TRY(file_map_open(&map, path, err));
    json_t *root = json_loadb(map.p, map.n, 0, &why);
    file_map_close(&map);
    if (!root)
        return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s:%d: not JSON: %s", path, why.line, why.text);
    enum caro_status status = check_shape(root, path, err);
    if (status == CARO_OK && !(*baseline = calloc(1, sizeof **baseline)))
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    if (status == CARO_OK)
        (*baseline)->root = root;
    else
        json_decref(root);
    return status;
}

void eval_baseline_close(struct eval_baseline *baseline)
{
    if (!baseline) return;
    json_decref(baseline->root);
    free(baseline);
}

static const json_t *find_model(const struct eval_baseline *b, const struct eval_report *report,
                                size_t column)
{
    const json_t *models = json_object_get(b->root, "models"), *model;
    size_t i;
    json_array_foreach(models, i, model)
    {
        if (strcmp(json_string_value(json_object_get(model, "model")), report->columns[column].name) == 0)
            return model;
    }
    return json_array_size(models) == 1 && report->n_columns == 1 ? json_array_get(models, 0) : NULL;
}

struct eval_difference eval_baseline_compare(const struct eval_baseline *b, const struct eval_report *report,
                                             size_t column)
{
    struct eval_difference d = {.p = 1};
    const struct eval_row *now = report->columns[column].rows;
    const json_t *rows = json_object_get(find_model(b, report, column), "rows"), *row;
    json_t *by_id = json_object();
    size_t i;
    d.found = now && json_is_array(rows);
    json_array_foreach(rows, i, row)
    {
        json_object_set(by_id, json_string_value(json_object_get(row, "id")), (json_t *)row);
    }
    for (i = 0; d.found && i < eval_sets_count(report->sets); i++) {
        const struct eval_item *item = eval_sets_at(report->sets, i);
        char hash[17];
        snprintf(hash, sizeof hash, "%016llx", (unsigned long long)item->hash);
        row = json_object_get(by_id, item->id);
        if (!row || strcmp(json_string_value(json_object_get(row, "item")), hash) != 0) continue;
        bool before = json_is_true(json_object_get(row, "passed"));
        d.compared++;
        d.passed_before += before;
        d.passed_now += now[i].passed;
        d.fixed += !before && now[i].passed;
        d.broken += before && !now[i].passed;
    }
    json_decref(by_id);
    d.p = stat_mcnemar(d.fixed, d.broken);
    if (d.p < 0.05) d.change = d.broken > d.fixed ? EVAL_CHANGE_WORSE : EVAL_CHANGE_BETTER;
    return d;
}
