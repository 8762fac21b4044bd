/* Owns the printing of explanations. */
#include "cli/explain_text.h"

#include "base/error.h"
#include "base/utf8.h"

#include <jansson.h>
#include <string.h>

enum { COLUMN_MOST = 32 };

/* Columns that a text takes, counting a character as one. */
static int width(const char *text, size_t n)
{
    int columns = 0;
    for (size_t i = 0; i < n; i++) columns += ((unsigned char)text[i] & 0xc0) != 0x80;
    return columns;
}

/* The part's text on one line: what is long is cut, newlines are blanks. */
static void part_text(const char *command, const struct caro_part *p, char out[static 84])
{
    size_t n = p->end - p->start, at = 0;
    for (size_t i = 0; i < n && at < 76; i++) {
        char c = command[p->start + i];
        out[at++] = c == '\n' || c == '\t' ? ' ' : c;
    }
    bool cut = n > at;
    while (cut && at && ((unsigned char)out[at - 1] & 0x80)) at--; /* never half a character */
    out[at] = '\0';
    if (cut) strcpy(out + at, "\xe2\x80\xa6");
}

void explain_text(const struct options *options, FILE *stream, const char *command,
                  const struct caro_explanation *explanation)
{
    bool colour = output_colour(options, stream);
    char text[84];
    int column = 8;
    for (size_t i = 0; i < caro_explanation_count(explanation); i++) {
        const struct caro_part *p = caro_explanation_part(explanation, i);
        part_text(command, p, text);
        int wide = 2 * p->depth + width(text, strlen(text));
        if (wide > column && wide <= COLUMN_MOST) column = wide;
    }
    for (size_t i = 0; i < caro_explanation_count(explanation); i++) {
        const struct caro_part *p = caro_explanation_part(explanation, i);
        part_text(command, p, text);
        int wide = 2 * p->depth + width(text, strlen(text));
        fprintf(stream, "%*s%s", 2 * p->depth, "", colour ? "\033[1m" : "");
        output_text(stream, text);
        if (colour) fputs("\033[0m", stream);
        if (wide > column)
            fprintf(stream, "\n%*s  ", column, "");
        else
            fprintf(stream, "%*s  ", column - wide, "");
        output_text(stream, p->text);
        fputc('\n', stream);
    }
}

static json_t *parts_list(const char *command, const struct caro_explanation *explanation)
{
    json_t *list = json_array();
    for (size_t i = 0; i < caro_explanation_count(explanation); i++) {
        const struct caro_part *p = caro_explanation_part(explanation, i);
        json_t *part = json_stringn(command + p->start, p->end - p->start), *text = json_string(p->text);
        json_array_append_new(list, json_pack("{s:I, s:I, s:i, s:o, s:o}", "start", (json_int_t)p->start,
                                              "end", (json_int_t)p->end, "depth", p->depth, "part",
                                              part ? part : json_null(), "text", text ? text : json_null()));
    }
    return list;
}

enum caro_status explain_json(const char *command, const struct caro_explanation *explanation,
                              struct caro_error *err)
{
    json_t *text = json_string(command);
    return output_json(json_pack("{s:o, s:o}", "command", text ? text : json_null(), "parts",
                                 parts_list(command, explanation)),
                       err);
}

json_t *explain_parts_json(const char *command)
{
    struct caro_explanation *explanation;
    if (caro_explanation_new(&explanation, command, strlen(command), NULL) != CARO_OK) return NULL;
    json_t *list = parts_list(command, explanation);
    caro_explanation_free(explanation);
    return list;
}
