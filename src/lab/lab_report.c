/* Owns the report of `caro lab`: one row a model, with what could not be measured said in it. */
#include "lab/lab_report.h"

#include "base/error.h"
#include "lab/html.h"

#include <stdlib.h>
#include <string.h>

/* The name of a set without folder and ending. */
static bool is_of_set(const struct eval_item *item, const void *set) { return eval_item_has_tag(item, set); }

/* "81 % (75 to 86)", or "–" for a set without items. */
static enum caro_status add_share(struct buffer *out, const struct lab_report *r, size_t column,
                                  const char *set, struct caro_error *err)
{
    struct eval_sum sum;
    TRY(eval_report_sum(&sum, r->quality, column, is_of_set, set, err));
    if (sum.total)
        buffer_printf(out, "%.0f %% (%.0f to %.0f)", 100.0 * (double)sum.passed / (double)sum.total,
                      100 * sum.interval.low, 100 * sum.interval.high);
    else
        buffer_add_cstr(out, "–");
    return CARO_OK;
}

static void add_size(struct buffer *out, uint64_t bytes)
{
    if (!bytes)
        buffer_add_cstr(out, "–");
    else if (bytes >= 1000000000)
        buffer_printf(out, "%.2f GB", (double)bytes / 1e9);
    else
        buffer_printf(out, "%.1f MB", (double)bytes / 1e6);
}

/* Tokens a second of the prompt and of the generation, load time, memory: four cells. */
static void add_speed(struct buffer *out, const struct lab_speed *s, const char *before, const char *after)
{
    for (int i = 0; i < 2; i++) {
        buffer_add_cstr(out, before);
        if (i < s->n)
            buffer_printf(out, "%.1f", bench_median(s->results[i].ts, s->results[i].runs));
        else
            buffer_add_cstr(out, "–");
        buffer_add_cstr(out, after);
    }
    buffer_add_cstr(out, before);
    if (s->n) buffer_printf(out, "%.1f ms", s->results[0].load_ms);
    buffer_add_cstr(out, after);
    buffer_add_cstr(out, before);
    add_size(out, s->n ? s->results[s->n - 1].peak_rss : 0);
    buffer_add_cstr(out, after);
}

/* A Markdown cell: no bars, no line ends, no markup. */
static void add_cell(struct buffer *out, const char *text)
{
    for (; *text; text++) {
        if (strchr("|<>`*_[]\\", *text)) buffer_add_char(out, '\\');
        buffer_add_char(out, (unsigned char)*text < ' ' ? ' ' : *text);
    }
}

static enum caro_status markdown_row(struct buffer *out, const struct lab_report *r, size_t c,
                                     struct caro_error *err)
{
    const struct eval_column *column = &r->quality->columns[c];
    struct eval_sum all;
    size_t sets = 0;
    while (r->sets[sets]) sets++;
    buffer_add_cstr(out, "| ");
    add_cell(out, column->name);
    buffer_add_cstr(out, " | ");
    add_size(out, column->bytes);
    if (!column->rows) {
        buffer_add_cstr(out, " | not measured: ");
        add_cell(out, column->missing);
        for (size_t i = 0; i + 1 < sets + 7; i++) buffer_add_cstr(out, " |");
        buffer_add_cstr(out, " |\n");
        return CARO_OK;
    }
    for (size_t i = 0; i < sets; i++) {
        buffer_add_cstr(out, " | ");
        TRY(add_share(out, r, c, r->sets[i], err));
    }
    TRY(eval_report_sum(&all, r->quality, c, NULL, NULL, err));
    buffer_printf(out, " | %.1f %% | %.1f ms | %.1f ms |",
                  all.total ? 100.0 * (double)all.parses / (double)all.total : 0, all.p50_ms, all.p95_ms);
    add_speed(out, &r->speeds[c], " ", " |");
    buffer_add_char(out, '\n');
    return CARO_OK;
}

static void heading(struct buffer *out, const struct lab_report *r, const char *before, const char *after)
{
    const char *const fixed[] = {"parses", "p50",   "p95", "prompt, tokens/s", "generation, tokens/s",
                                 "load",   "memory"};
    buffer_printf(out, "%smodel%s%ssize%s", before, after, before, after);
    for (size_t i = 0; r->sets[i]; i++) buffer_printf(out, "%s%s%s", before, r->sets[i], after);
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        buffer_printf(out, "%s%s%s", before, fixed[i], after);
}

enum caro_status lab_report_markdown(struct buffer *out, const struct lab_report *r, struct caro_error *err)
{
    size_t cells = 9;
    buffer_printf(out,
                  "%s, %s, %d processors, caro " CARO_VERSION
                  "; shares of right answers with their 95 %% intervals; speeds are medians.\n\n",
                  r->date, r->cpu[0] ? r->cpu : "unknown processor", r->processors);
    buffer_add_char(out, '|');
    heading(out, r, " ", " |");
    buffer_add_cstr(out, "\n|");
    while (r->sets[cells - 9]) cells++;
    for (size_t i = 0; i < cells; i++) buffer_add_cstr(out, "---|");
    buffer_add_char(out, '\n');
    for (size_t c = 0; c < r->quality->n_columns; c++) TRY(markdown_row(out, r, c, err));
    for (size_t a = 0; a < r->quality->n_columns; a++)
        for (size_t b = a + 1; b < r->quality->n_columns; b++) {
            if (!r->quality->columns[a].rows || !r->quality->columns[b].rows) continue;
            struct eval_pair p = eval_report_pair(r->quality, a, b);
            buffer_add_cstr(out, "\n- ");
            add_cell(out, r->quality->columns[a].name);
            buffer_add_cstr(out, " and ");
            add_cell(out, r->quality->columns[b].name);
            buffer_printf(out, ": %zu right in the first alone, %zu in the second alone, McNemar p = %.3g",
                          p.only_a, p.only_b, p.p);
        }
    buffer_add_char(out, '\n');
    return out->failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "the report is too long") : CARO_OK;
}

enum caro_status lab_report_html(struct buffer *out, const struct lab_report *r, struct caro_error *err)
{
    struct buffer section;
    buffer_init(&section, 16 << 20);
    buffer_printf(&section, "<h2>Speed</h2>\n<p class=\"dim\">");
    html_text(&section, r->cpu);
    buffer_printf(&section,
                  ", %d processors; medians.</p>\n<div class=\"wide\"><table>\n<tr><th>model</th><th>prompt, "
                  "tokens/s</th>"
                  "<th>generation, tokens/s</th><th>load</th><th>memory</th></tr>\n",
                  r->processors);
    for (size_t c = 0; c < r->quality->n_columns; c++) {
        buffer_add_cstr(&section, "<tr><td>");
        html_text(&section, r->quality->columns[c].name);
        buffer_add_cstr(&section, "</td>");
        if (r->speeds[c].n)
            add_speed(&section, &r->speeds[c], "<td>", "</td>");
        else {
            buffer_add_cstr(&section, "<td class=\"text\" colspan=\"4\">not measured: ");
            html_text(&section, r->quality->columns[c].missing);
            buffer_add_cstr(&section, "</td>");
        }
        buffer_add_cstr(&section, "</tr>\n");
    }
    buffer_add_cstr(&section, "</table></div>\n");
    const struct eval_report_options how = {.date = r->date, .section = buffer_cstr(&section)};
    enum caro_status status = section.failed
                                  ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "the report is too long")
                                  : eval_report_html(out, r->quality, &how, err);
    buffer_free(&section);
    return status;
}

enum caro_status lab_report_json(struct buffer *out, const struct lab_report *r, struct caro_error *err)
{
    const struct eval_report_options how = {.date = r->date};
    struct bench_set set = {.processors = r->processors};
    snprintf(set.cpu, sizeof set.cpu, "%s", r->cpu);
    for (size_t c = 0; c < r->quality->n_columns; c++) set.n += r->speeds[c].n;
    set.results = calloc((size_t)set.n + 1, sizeof *set.results);
    if (!set.results) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    int n = 0;
    for (size_t c = 0; c < r->quality->n_columns; c++)
        for (int i = 0; i < r->speeds[c].n; i++) set.results[n++] = r->speeds[c].results[i];
    buffer_printf(
        out, "{\"caro\": \"" CARO_VERSION "\", \"date\": \"%s\", \"processors\": %d,\n\"quality\": ", r->date,
        r->processors);
    enum caro_status status = eval_report_json(out, r->quality, &how, err);
    buffer_add_cstr(out, ",\n\"speed\": ");
    if (status == CARO_OK) status = bench_write_json(out, &set, NULL, err);
    buffer_add_cstr(out, "}\n");
    free(set.results);
    return status;
}
