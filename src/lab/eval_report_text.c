/* Owns what people read of an evaluation: the table on a terminal, and Markdown. */
#include "lab/eval_report.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

/* A text of a model on one line: what would drive a terminal or end a line is shown as <U+001B>. */
static void plain(struct buffer *out, const char *text, size_t most)
{
    size_t shown = 0;
    for (struct slice rest = slice_from_cstr(text ? text : ""); rest.n && shown < most; shown++) {
        uint32_t cp;
        char bytes[4];
        unsigned used = utf8_decode(rest, &cp);
        if (utf8_drives_terminal(cp) || cp == '\n' || cp == '\t')
            buffer_printf(out, "<U+%04X>", cp);
        else
            buffer_add(out, bytes, utf8_encode(cp, bytes));
        rest = slice_sub(rest, used ? used : 1, rest.n);
    }
    if (shown == most) buffer_add_cstr(out, "…");
}

static void percent(struct buffer *out, size_t part, size_t whole)
{
    if (whole)
        buffer_printf(out, "%5.1f", 100 * (double)part / (double)whole);
    else
        buffer_add_cstr(out, "    –");
}

static size_t name_width(const struct eval_report *report)
{
    size_t width = 5;
    for (size_t c = 0; c < report->n_columns; c++)
        if (strlen(report->columns[c].name) > width) width = strlen(report->columns[c].name);
    return width > 30 ? 30 : width;
}

static void difference_line(struct buffer *out, const char *name, const struct eval_difference *d)
{
    static const char *const changes[] = {"no change beyond noise", "better", "WORSE"};
    if (!d->found)
        buffer_printf(out, "%s: not in the baseline\n", name);
    else
        buffer_printf(out, "%s: %s: %zu → %zu of %zu in both; %zu fixed, %zu broken, p = %.3g\n", name,
                      changes[d->change], d->passed_before, d->passed_now, d->compared, d->fixed, d->broken,
                      d->p);
}

static void table_answers(struct buffer *out, const struct eval_report *report, size_t c, bool all)
{
    const struct eval_column *column = &report->columns[c];
    for (size_t i = 0; column->rows && i < eval_sets_count(report->sets); i++) {
        const struct eval_row *row = &column->rows[i];
        const struct eval_item *item = eval_sets_at(report->sets, i);
        if (row->passed && !all) continue;
        buffer_printf(out, "%s %s  ", row->passed ? "ok  " : "FAIL", item->id);
        plain(out, item->request, 80);
        buffer_add_cstr(out, "  →  ");
        plain(out, row->answer.command ? row->answer.command : "(no command)", 100);
        if (row->why) {
            buffer_add_cstr(out, "   [");
            plain(out, row->why, 160);
            buffer_add_cstr(out, "]");
        }
        buffer_add_char(out, '\n');
    }
}

static enum caro_status table_tags(struct buffer *out, const struct eval_report *report,
                                   struct caro_error *err)
{
    struct arena arena = {0};
    struct eval_texts tags;
    struct eval_sum sum;
    enum caro_status status = eval_report_tags(&tags, report, &arena, err);
    buffer_printf(out, "\n%-18s", "tag");
    for (size_t c = 0; c < report->n_columns; c++)
        if (report->columns[c].rows) buffer_printf(out, " %16.16s", report->columns[c].name);
    buffer_add_char(out, '\n');
    for (size_t t = 0; status == CARO_OK && t < tags.n; t++) {
        buffer_printf(out, "%-18.40s", tags.at[t]);
        for (size_t c = 0; status == CARO_OK && c < report->n_columns; c++) {
            char cell[40];
            if (!report->columns[c].rows) continue;
            status = eval_report_sum(&sum, report, c, eval_item_has_tag, tags.at[t], err);
            snprintf(cell, sizeof cell, "%zu/%zu", sum.passed, sum.total);
            buffer_printf(out, " %16s", cell);
        }
        buffer_add_char(out, '\n');
    }
    arena_free(&arena);
    return status;
}

static enum caro_status table_models(struct buffer *out, const struct eval_report *report,
                                     struct caro_error *err)
{
    int width = (int)name_width(report);
    buffer_printf(out,
                  "%-*s  passed    %%    95 %% interval  exact  utility  flags F1  parses   safe  p50 ms  "
                  "p95 ms  tokens\n",
                  width, "model");
    for (size_t c = 0; c < report->n_columns; c++) {
        const struct eval_column *column = &report->columns[c];
        struct eval_sum s;
        char passed[40];
        if (!column->rows) {
            buffer_printf(out, "%-*.*s  not asked: ", width, width, column->name);
            plain(out, column->missing, 200);
            buffer_add_char(out, '\n');
            continue;
        }
        TRY(eval_report_sum(&s, report, c, NULL, NULL, err));
        snprintf(passed, sizeof passed, "%zu/%zu", s.passed, s.total);
        buffer_printf(out, "%-*.*s  %7s ", width, width, column->name, passed);
        percent(out, s.passed, s.total);
        buffer_printf(out, "   %5.1f to %5.1f  ", 100 * s.interval.low, 100 * s.interval.high);
        percent(out, s.exact, s.compared);
        buffer_add_cstr(out, "    ");
        percent(out, s.utility, s.compared);
        if (s.compared)
            buffer_printf(out, "     %5.3f   ", s.flag_f1);
        else
            buffer_add_cstr(out, "         –   ");
        percent(out, s.parses, s.total);
        buffer_add_cstr(out, "  ");
        percent(out, s.safe, s.total);
        buffer_printf(out, "  %6.1f  %6.1f", s.p50_ms, s.p95_ms);
        if (s.with_tokens)
            buffer_printf(out, "  %6.1f\n", s.tokens);
        else
            buffer_add_cstr(out, "       –\n");
    }
    return CARO_OK;
}

static void table_pairs(struct buffer *out, const struct eval_report *report)
{
    for (size_t a = 0; a < report->n_columns; a++)
        for (size_t b = a + 1; b < report->n_columns; b++) {
            if (!report->columns[a].rows || !report->columns[b].rows) continue;
            struct eval_pair p = eval_report_pair(report, a, b);
            buffer_printf(out, "%s against %s: %zu only the first, %zu only the second, McNemar p = %.3g%s\n",
                          report->columns[a].name, report->columns[b].name, p.only_a, p.only_b, p.p,
                          p.p < 0.05 ? "" : " (no difference beyond noise)");
        }
}

enum caro_status eval_report_table(struct buffer *out, const struct eval_report *report,
                                   const struct eval_report_options *options, struct caro_error *err)
{
    for (size_t c = 0; !options->quiet && c < report->n_columns; c++) {
        if (report->n_columns > 1 && report->columns[c].rows)
            buffer_printf(out, "%s\n", report->columns[c].name);
        table_answers(out, report, c, options->rows);
    }
    if (!options->quiet) TRY(table_tags(out, report, err));
    if (!options->quiet) buffer_add_char(out, '\n');
    TRY(table_models(out, report, err));
    table_pairs(out, report);
    for (size_t c = 0; options->differences && c < report->n_columns; c++)
        difference_line(out, report->columns[c].name, &options->differences[c]);
    return out->failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "the report is too long") : CARO_OK;
}

/* --- Markdown ------------------------------------------------------------------------------------------------------ */

/* Text in a cell: what Markdown or HTML would read is made plain. */
static void cell(struct buffer *out, const char *text, size_t most)
{
    struct buffer clean;
    buffer_init(&clean, 1 << 20);
    plain(&clean, text, most);
    for (const char *p = buffer_cstr(&clean); *p; p++) {
        if (*p == '<')
            buffer_add_cstr(out, "&lt;");
        else if (*p == '&')
            buffer_add_cstr(out, "&amp;");
        else if (strchr("|*_`[]\\~#!", *p))
            buffer_printf(out, "\\%c", *p);
        else
            buffer_add_char(out, *p);
    }
    buffer_free(&clean);
}

static enum caro_status markdown_models(struct buffer *out, const struct eval_report *report,
                                        struct caro_error *err)
{
    buffer_add_cstr(out, "| model | passed | % | 95 % interval | exact | utility | flags F1 | parses | safe "
                         "| p50 ms | p95 ms | "
                         "tokens |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (size_t c = 0; c < report->n_columns; c++) {
        const struct eval_column *column = &report->columns[c];
        struct eval_sum s;
        buffer_add_cstr(out, "| ");
        cell(out, column->name, 60);
        if (!column->rows) {
            buffer_add_cstr(out, " | not asked: ");
            cell(out, column->missing, 200);
            buffer_add_cstr(out, " | | | | | | | | | | |\n");
            continue;
        }
        TRY(eval_report_sum(&s, report, c, NULL, NULL, err));
        buffer_printf(out, " | %zu/%zu | ", s.passed, s.total);
        percent(out, s.passed, s.total);
        buffer_printf(out, " | %.1f to %.1f | ", 100 * s.interval.low, 100 * s.interval.high);
        percent(out, s.exact, s.compared);
        buffer_add_cstr(out, " | ");
        percent(out, s.utility, s.compared);
        buffer_printf(out, " | %.3f | ", s.flag_f1);
        percent(out, s.parses, s.total);
        buffer_add_cstr(out, " | ");
        percent(out, s.safe, s.total);
        buffer_printf(out, " | %.1f | %.1f | %.1f |\n", s.p50_ms, s.p95_ms, s.tokens);
    }
    return CARO_OK;
}

static enum caro_status markdown_tags(struct buffer *out, const struct eval_report *report,
                                      struct caro_error *err)
{
    struct arena arena = {0};
    struct eval_texts tags;
    struct eval_sum sum;
    buffer_add_cstr(out, "\n| tag |");
    for (size_t c = 0; c < report->n_columns; c++) {
        if (!report->columns[c].rows) continue;
        buffer_add_char(out, ' ');
        cell(out, report->columns[c].name, 60);
        buffer_add_cstr(out, " |");
    }
    buffer_add_cstr(out, "\n|---|");
    for (size_t c = 0; c < report->n_columns; c++)
        if (report->columns[c].rows) buffer_add_cstr(out, "---|");
    buffer_add_char(out, '\n');
    enum caro_status status = eval_report_tags(&tags, report, &arena, err);
    for (size_t t = 0; status == CARO_OK && t < tags.n; t++) {
        buffer_add_cstr(out, "| ");
        cell(out, tags.at[t], 60);
        buffer_add_cstr(out, " |");
        for (size_t c = 0; status == CARO_OK && c < report->n_columns; c++) {
            if (!report->columns[c].rows) continue;
            status = eval_report_sum(&sum, report, c, eval_item_has_tag, tags.at[t], err);
            buffer_printf(out, " %zu/%zu |", sum.passed, sum.total);
        }
        buffer_add_char(out, '\n');
    }
    arena_free(&arena);
    return status;
}

enum caro_status eval_report_markdown(struct buffer *out, const struct eval_report *report,
                                      const struct eval_report_options *options, struct caro_error *err)
{
    struct buffer lines;
    buffer_printf(out, "### caro eval: %zu requests\n\n", eval_sets_count(report->sets));
    TRY(markdown_models(out, report, err));
    TRY(markdown_tags(out, report, err));
    buffer_init(&lines, 1 << 20);
    table_pairs(&lines, report);
    for (size_t c = 0; options->differences && c < report->n_columns; c++)
        difference_line(&lines, report->columns[c].name, &options->differences[c]);
    buffer_add_char(out, '\n');
    for (const char *p = buffer_cstr(&lines); *p;) {
        size_t n = strcspn(p, "\n");
        char line[400];
        snprintf(line, sizeof line, "%.*s", (int)n, p);
        buffer_add_cstr(out, "- ");
        cell(out, line, 390);
        buffer_add_char(out, '\n');
        p += n + (p[n] == '\n');
    }
    buffer_free(&lines);
    return out->failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "the report is too long") : CARO_OK;
}
