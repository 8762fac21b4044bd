/* Owns the page of an evaluation: one file without scripts or anything from elsewhere, readable on a phone. */
#include "lab/eval_report.h"

#include "lab/html.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char style[] =
    ":root{color-scheme:light "
    "dark;--ink:#1c2430;--dim:#5b6675;--line:#d5dae1;--paper:#fff;--good:#1b7f4d;--bad:#b3361f}\n"
    "@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--dim:#9aa5b3;--line:#39424f;--paper:#161b22;--"
    "good:#5cc994;"
    "--bad:#ff8a70}}\n"
    "body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 "
    "auto;max-width:64rem;"
    "padding:1rem}\n"
    "h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}.dim{color:var(--dim)}.wide{overflow-x:auto}\n"
    "table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.3rem "
    ".6rem;text-align:right;"
    "border-bottom:1px solid var(--line)}th:first-child,td:first-child,.text{text-align:left}\n"
    "code{font:.9em "
    "ui-monospace,monospace;overflow-wrap:anywhere}.ok{color:var(--good)}.no{color:var(--bad)}\n"
    ".plots{display:flex;flex-wrap:wrap;gap:1rem}.plots figure{margin:0;flex:1 1 "
    "20rem}svg{width:100%;height:auto}\n"
    "svg text{fill:var(--ink);font:12px system-ui,sans-serif}svg .dim{fill:var(--dim)}\n";

/* --- scatter plots ------------------------------------------------------------------------------------------------- */

struct point {
    const char *name;
    double x; /* above zero */
    double share;
    struct stat_interval interval;
};

enum { WIDTH = 520, HEIGHT = 340, LEFT = 48, RIGHT = 16, TOP = 12, BOTTOM = 44, MAX_POINTS = 64 };

static double place_x(double x, double low, double high)
{
    return LEFT + (log10(x) - low) / (high - low) * (WIDTH - LEFT - RIGHT);
}
static double place_y(double share) { return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM); }

static void axis_number(char *out, size_t room, double x)
{
    if (x >= 1e9)
        snprintf(out, room, "%g G", x / 1e9);
    else if (x >= 1e6)
        snprintf(out, room, "%g M", x / 1e6);
    else if (x >= 1e3)
        snprintf(out, room, "%g k", x / 1e3);
    else
        snprintf(out, room, "%g", x);
}

static void draw_axes(struct buffer *out, const char *x_label, double low, double high)
{
    for (int i = 0; i <= 4; i++) {
        double y = place_y(i / 4.0);
        buffer_printf(out,
                      "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"var(--line)\"/>"
                      "<text class=\"dim\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d %%</text>\n",
                      LEFT, WIDTH - RIGHT, y, y, LEFT - 6, y + 4, 25 * i);
    }
    for (double power = ceil(low); power <= high; power++) {
        char number[32];
        double x = place_x(pow(10, power), low, high);
        axis_number(number, sizeof number, pow(10, power));
        buffer_printf(out,
                      "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"var(--line)\"/>"
                      "<text class=\"dim\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                      x, x, TOP, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 18, number);
    }
    buffer_printf(out, "<text class=\"dim\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                  (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, x_label);
}

/* Quality against a quantity on a logarithmic axis, with the intervals. */
static void draw_plot(struct buffer *out, const char *title, const char *x_label, const struct point *points,
                      size_t n)
{
    static const char *const colours[] = {"#3b78c3", "#c4622d", "#2f9e77", "#9a5fb5", "#c2435e", "#7d8b2f"};
    double low = 1e300, high = -1e300;
    buffer_printf(out, "<figure><figcaption>%s</figcaption>\n", title);
    if (n == 0) {
        buffer_add_cstr(out, "<p class=\"dim\">Not known for any of these models.</p></figure>\n");
        return;
    }
    for (size_t i = 0; i < n; i++) {
        double x = log10(points[i].x);
        low = x < low ? x : low;
        high = x > high ? x : high;
    }
    low = floor(low - 0.15);
    high = ceil(high + 0.15);
    buffer_printf(out, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n", WIDTH, HEIGHT, title);
    draw_axes(out, x_label, low, high);
    double taken[MAX_POINTS]; /* heights of labels: one too near to another goes above it */
    for (size_t i = 0; i < n; i++) {
        double x = place_x(points[i].x, low, high), y = place_y(points[i].share), label = y + 4;
        bool right = x > WIDTH * 0.6;
        for (size_t k = 0; k < i; k++)
            if (fabs(taken[k] - label) < 13) label = taken[k] - 13, k = SIZE_MAX;
        taken[i] = label;
        buffer_printf(
            out,
            "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2\"/>"
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\"/><text x=\"%.1f\" y=\"%.1f\" "
            "text-anchor=\"%s\">",
            x, x, place_y(points[i].interval.low), place_y(points[i].interval.high), colours[i % 6], x, y,
            colours[i % 6], right ? x - 9 : x + 9, label, right ? "end" : "start");
        html_text(out, points[i].name);
        buffer_add_cstr(out, "</text>\n");
    }
    buffer_add_cstr(out, "</svg></figure>\n");
}

static enum caro_status plots(struct buffer *out, const struct eval_report *report, struct caro_error *err)
{
    struct point by_time[MAX_POINTS], by_size[MAX_POINTS];
    size_t n_time = 0, n_size = 0;
    for (size_t c = 0; c < report->n_columns && c < MAX_POINTS; c++) {
        const struct eval_column *column = &report->columns[c];
        struct eval_sum s;
        if (!column->rows) continue;
        TRY(eval_report_sum(&s, report, c, NULL, NULL, err));
        struct point p = {column->name, s.p50_ms, s.total ? (double)s.passed / (double)s.total : 0,
                          s.interval};
        if (p.x > 0) by_time[n_time++] = p;
        p.x = (double)column->bytes;
        if (p.x > 0) by_size[n_size++] = p;
    }
    buffer_add_cstr(out, "<div class=\"plots\">\n");
    draw_plot(out, "Quality against time", "median milliseconds an answer", by_time, n_time);
    draw_plot(out, "Quality against size", "bytes of the model’s file", by_size, n_size);
    buffer_add_cstr(out, "</div>\n");
    return CARO_OK;
}

/* --- tables -------------------------------------------------------------------------------------------------------- */

static void percent_cell(struct buffer *out, size_t part, size_t whole)
{
    if (whole)
        buffer_printf(out, "<td>%.1f</td>", 100 * (double)part / (double)whole);
    else
        buffer_add_cstr(out, "<td>–</td>");
}

static enum caro_status models(struct buffer *out, const struct eval_report *report, struct caro_error *err)
{
    buffer_add_cstr(
        out, "<div class=\"wide\"><table>\n<tr><th>model</th><th>right</th><th>%</th><th>95 % interval</th>"
             "<th>exact %</th><th>utility %</th><th>flags F1</th><th>parses %</th><th>safe %</th><th>p50 ms"
             "</th><th>p95 ms</th><th>tokens</th><th>MB</th></tr>\n");
    for (size_t c = 0; c < report->n_columns; c++) {
        const struct eval_column *column = &report->columns[c];
        struct eval_sum s;
        buffer_add_cstr(out, "<tr><td>");
        html_text(out, column->name);
        if (!column->rows) {
            buffer_add_cstr(out, "</td><td class=\"text\" colspan=\"12\">not asked: ");
            html_text(out, column->missing);
            buffer_add_cstr(out, "</td></tr>\n");
            continue;
        }
        TRY(eval_report_sum(&s, report, c, NULL, NULL, err));
        buffer_printf(out, "</td><td>%zu/%zu</td>", s.passed, s.total);
        percent_cell(out, s.passed, s.total);
        buffer_printf(out, "<td>%.1f to %.1f</td>", 100 * s.interval.low, 100 * s.interval.high);
        percent_cell(out, s.exact, s.compared);
        percent_cell(out, s.utility, s.compared);
        buffer_printf(out, "<td>%.3f</td>", s.flag_f1);
        percent_cell(out, s.parses, s.total);
        percent_cell(out, s.safe, s.total);
        buffer_printf(out, "<td>%.1f</td><td>%.1f</td><td>%.1f</td><td>%.1f</td></tr>\n", s.p50_ms, s.p95_ms,
                      s.tokens, (double)column->bytes / 1e6);
    }
    buffer_add_cstr(out, "</table></div>\n");
    return CARO_OK;
}

static enum caro_status tags(struct buffer *out, const struct eval_report *report, struct caro_error *err)
{
    struct arena arena = {0};
    struct eval_texts list;
    struct eval_sum sum;
    enum caro_status status = eval_report_tags(&list, report, &arena, err);
    buffer_add_cstr(out, "<h2>By tag</h2>\n<div class=\"wide\"><table>\n<tr><th>tag</th>");
    for (size_t c = 0; c < report->n_columns; c++) {
        if (!report->columns[c].rows) continue;
        buffer_add_cstr(out, "<th>");
        html_text(out, report->columns[c].name);
        buffer_add_cstr(out, "</th>");
    }
    buffer_add_cstr(out, "</tr>\n");
    for (size_t t = 0; status == CARO_OK && t < list.n; t++) {
        buffer_add_cstr(out, "<tr><td>");
        html_text(out, list.at[t]);
        buffer_add_cstr(out, "</td>");
        for (size_t c = 0; status == CARO_OK && c < report->n_columns; c++) {
            if (!report->columns[c].rows) continue;
            status = eval_report_sum(&sum, report, c, eval_item_has_tag, list.at[t], err);
            buffer_printf(out, "<td>%zu/%zu</td>", sum.passed, sum.total);
        }
        buffer_add_cstr(out, "</tr>\n");
    }
    buffer_add_cstr(out, "</table></div>\n");
    arena_free(&arena);
    return status;
}

static void pairs(struct buffer *out, const struct eval_report *report)
{
    if (report->n_columns < 2) return;
    buffer_add_cstr(
        out,
        "<h2>Model against model</h2>\n<div class=\"wide\"><table>\n<tr><th>first</th><th class=\"text\">"
        "second</th><th>only the first</th><th>only the second</th><th>both</th><th>McNemar p</th></tr>\n");
    for (size_t a = 0; a < report->n_columns; a++)
        for (size_t b = a + 1; b < report->n_columns; b++) {
            if (!report->columns[a].rows || !report->columns[b].rows) continue;
            struct eval_pair p = eval_report_pair(report, a, b);
            buffer_add_cstr(out, "<tr><td>");
            html_text(out, report->columns[a].name);
            buffer_add_cstr(out, "</td><td class=\"text\">");
            html_text(out, report->columns[b].name);
            buffer_printf(out, "</td><td>%zu</td><td>%zu</td><td>%zu</td><td>%.3g</td></tr>\n", p.only_a,
                          p.only_b, p.both, p.p);
        }
    buffer_add_cstr(out, "</table></div>\n");
}

static void differences(struct buffer *out, const struct eval_report *report, const struct eval_difference *d)
{
    static const char *const changes[] = {"no change beyond noise", "better", "worse"};
    if (!d) return;
    buffer_add_cstr(out, "<h2>Against the baseline</h2>\n<ul>\n");
    for (size_t c = 0; c < report->n_columns; c++) {
        buffer_add_cstr(out, "<li>");
        html_text(out, report->columns[c].name);
        if (d[c].found)
            buffer_printf(out, ": %s; %zu → %zu of %zu, %zu fixed, %zu broken, p = %.3g</li>\n",
                          changes[d[c].change], d[c].passed_before, d[c].passed_now, d[c].compared,
                          d[c].fixed, d[c].broken, d[c].p);
        else
            buffer_add_cstr(out, ": not in the baseline</li>\n");
    }
    buffer_add_cstr(out, "</ul>\n");
}

static void answers(struct buffer *out, const struct eval_report *report)
{
    buffer_add_cstr(out, "<h2>Answers</h2>\n");
    for (size_t i = 0; i < eval_sets_count(report->sets); i++) {
        const struct eval_item *item = eval_sets_at(report->sets, i);
        size_t right = 0, asked = 0;
        for (size_t c = 0; c < report->n_columns; c++) {
            asked += report->columns[c].rows != NULL;
            right += report->columns[c].rows && report->columns[c].rows[i].passed;
        }
        buffer_printf(out, "<details><summary><span class=\"%s\">%zu/%zu</span> ",
                      right == asked ? "ok" : "no", right, asked);
        html_text(out, item->request);
        buffer_printf(out, " <span class=\"dim\">%s</span></summary>\n<ul>\n", item->id);
        for (size_t c = 0; c < report->n_columns; c++) {
            const struct eval_row *row = report->columns[c].rows ? &report->columns[c].rows[i] : NULL;
            if (!row) continue;
            buffer_printf(out, "<li class=\"%s\">", row->passed ? "ok" : "no");
            html_text(out, report->columns[c].name);
            buffer_add_cstr(out, ": <code>");
            html_text(out, row->answer.command ? row->answer.command : "(no command)");
            buffer_add_cstr(out, "</code> <span class=\"dim\">");
            html_text(out, row->why);
            buffer_add_cstr(out, "</span></li>\n");
        }
        buffer_add_cstr(out, "</ul></details>\n");
    }
}

enum caro_status eval_report_html(struct buffer *out, const struct eval_report *report,
                                  const struct eval_report_options *options, struct caro_error *err)
{
    html_begin(out, "caro eval", style);
    buffer_printf(
        out,
        "<h1>Which model gives the right command?</h1>\n<p class=\"dim\">%zu requests, judged by what "
        "the commands do in a sandbox; caro " CARO_VERSION "%s%s.</p>\n",
        eval_sets_count(report->sets), options->date ? ", " : "", options->date ? options->date : "");
    TRY(models(out, report, err));
    TRY(plots(out, report, err));
    if (options->section) buffer_add_cstr(out, options->section);
    differences(out, report, options->differences);
    pairs(out, report);
    TRY(tags(out, report, err));
    answers(out, report);
    buffer_add_cstr(out, "</body></html>\n");
    return out->failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "the report is too long") : CARO_OK;
}
