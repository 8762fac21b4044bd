/* Owns the CSV of an evaluation: RFC 4180, one line an answer. */
#include "lab/eval_report.h"

#include <string.h>

/* A field, quoted where it must be. Spreadsheets take a cell that begins with one of =+-@ as a formula: a blank stands
 * before those. */
static void field(struct buffer *out, const char *text)
{
    if (!text) text = "";
    bool formula = *text && strchr("=+-@\t\r", *text);
    if (!formula && !strpbrk(text, ",\"\n\r")) {
        buffer_add_cstr(out, text);
        return;
    }
    buffer_add_cstr(out, formula ? "\" " : "\"");
    for (; *text; text++) {
        if (*text == '"') buffer_add_char(out, '"');
        buffer_add_char(out, *text);
    }
    buffer_add_char(out, '"');
}

enum caro_status eval_report_csv(struct buffer *out, const struct eval_report *report, struct caro_error *err)
{
    buffer_add_cstr(
        out, "model,set,id,request,command,passed,reason,parses,exact,utility,flag_f1,level,ms,tokens\n");
    for (size_t c = 0; c < report->n_columns; c++) {
        const struct eval_column *column = &report->columns[c];
        for (size_t i = 0; column->rows && i < eval_sets_count(report->sets); i++) {
            const struct eval_item *item = eval_sets_at(report->sets, i);
            const struct eval_row *row = &column->rows[i];
            const char *texts[] = {column->name, item->source, item->id, item->request, row->answer.command};
            for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
                field(out, texts[k]);
                buffer_add_char(out, ',');
            }
            buffer_printf(out, "%d,", row->passed);
            field(out, row->why);
            buffer_printf(out, ",%d,", row->score.parses);
            if (row->score.compared)
                buffer_printf(out, "%d,%d,%.4f", row->score.exact, row->score.utility, row->score.flag_f1);
            else
                buffer_add_cstr(out, ",,");
            buffer_printf(out, ",%s,%.3f,", caro_level_name(row->score.level), row->answer.ms);
            if (row->answer.tokens >= 0) buffer_printf(out, "%d", row->answer.tokens);
            buffer_add_char(out, '\n');
        }
    }
    return out->failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "the report is too long") : CARO_OK;
}
