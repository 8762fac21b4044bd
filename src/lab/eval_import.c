/* Owns the formats of other data sets. Refuses lines that it would have to guess at. */
#include "lab/eval_import.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "os/map.h"
#include "shell/parser.h"

#include <ctype.h>
#include <jansson.h>
#include <string.h>

enum { FILE_LIMIT = 256 << 20, MAX_COMMANDS = 16, MAX_FIELDS = 64 };

/* One item as it is found. */
struct found {
    struct slice request, commands[MAX_COMMANDS];
    size_t n_commands;
    int difficulty; /* 1 to 3 */
};

struct importing {
    struct buffer *out;
    struct eval_imported *imported;
    const char *format;
    const char *path;
    size_t line;
    struct caro_error *err;
};

static enum caro_status wrong(const struct importing *im, const char *what)
{
    return error_set(im->err, CARO_FORMAT, CARO_NO_POS, "%s:%zu: %s", im->path, im->line, what);
}

static struct slice trim(struct slice s)
{
    while (s.n && isspace((unsigned char)s.p[0])) s = slice_sub(s, 1, s.n);
    while (s.n && isspace((unsigned char)s.p[s.n - 1])) s.n--;
    return s;
}

static bool parses(struct slice command)
{
    struct arena arena = {0};
    struct command *tree = NULL;
    bool good = parser_parse(&tree, command, 0, &arena, NULL) == CARO_OK && tree;
    arena_free(&arena);
    return good;
}

static void add_command(struct found *f, struct slice command)
{
    command = trim(command);
    for (size_t i = 0; i < f->n_commands; i++)
        if (slice_equal(f->commands[i], command)) return;
    if (command.n && f->n_commands < MAX_COMMANDS) f->commands[f->n_commands++] = command;
}

/* Write one item; an item whose commands do not parse is counted and left out. */
static enum caro_status emit(struct importing *im, const struct found *f)
{
    struct slice request = trim(f->request);
    json_t *accept = json_array();
    if (!request.n || !f->n_commands) {
        json_decref(accept);
        return wrong(im, !request.n ? "an item without a request" : "an item without a command");
    }
    for (size_t i = 0; i < f->n_commands; i++)
        if (parses(f->commands[i]))
            json_array_append_new(accept, json_stringn(f->commands[i].p, f->commands[i].n));
    if (json_array_size(accept) == 0) {
        im->imported->unreadable++;
        json_decref(accept);
        return CARO_OK;
    }
    char id[64];
    snprintf(id, sizeof id, "%s-%03zu", im->format, im->imported->items + 1);
    json_t *item = json_pack("{s:s, s:o, s:{}, s:o, s:[], s:{s:s}, s:[s], s:i, s:s}", "id", id, "request",
                             json_stringn(request.p, request.n), "setup", "accept", accept, "reject", "check",
                             "static", "calls", "tags", im->format, "difficulty",
                             f->difficulty ? f->difficulty : 1, "platform", "linux");
    char *text = item ? json_dumps(item, JSON_PRESERVE_ORDER | JSON_COMPACT) : NULL;
    json_decref(item);
    if (!text) return wrong(im, "its text is not valid UTF-8, or memory ran out");
    buffer_printf(im->out, "%s\n", text);
    free(text);
    im->imported->items++;
    return im->out->failed ? error_set(im->err, CARO_LIMIT, CARO_NO_POS, "%s: too many items", im->path)
                           : CARO_OK;
}

/* --- JSON ---------------------------------------------------------------------------------------------------------- */

/* The first of these keys that the object has. */
static const json_t *first_of(const json_t *object, const char *const *keys)
{
    for (; *keys; keys++) {
        const json_t *value = json_object_get(object, *keys);
        if (value && !json_is_null(value)) return value;
    }
    return NULL;
}

static struct slice json_slice(const json_t *text)
{
    return slice_from(json_string_value(text), json_string_length(text));
}

static enum caro_status emit_object(struct importing *im, const json_t *object)
{
    static const char *const requests[] = {"nl", "query", "invocation", "request", NULL},
                             *const commands[] = {"bash", "gold", "cmd", "command", NULL},
                             *const seconds[] = {"bash2", "gold2", NULL};
    const json_t *request = first_of(object, requests), *command = first_of(object, commands),
                 *second = first_of(object, seconds), *difficulty = json_object_get(object, "difficulty"),
                 *one;
    struct found f = {0};
    size_t i;
    if (!json_is_string(request))
        return wrong(im, "none of the keys nl, query, invocation, request holds a text");
    f.request = json_slice(request);
    if (json_is_array(command)) {
        json_array_foreach(command, i, one)
        {
            if (!json_is_string(one)) return wrong(im, "a command is not a text");
            add_command(&f, json_slice(one));
        }
    } else if (json_is_string(command)) {
        add_command(&f, json_slice(command));
    } else {
        return wrong(im, "none of the keys bash, gold, cmd, command holds a text");
    }
    if (json_is_string(second)) add_command(&f, json_slice(second));
    if (json_is_integer(difficulty)) {
        json_int_t d = json_integer_value(difficulty);
        if (d < 0 || d > 2) return wrong(im, "difficulty is 0, 1 or 2");
        f.difficulty = (int)d + 1;
    }
    return emit(im, &f);
}

/* An array of objects, or an object of objects. */
static enum caro_status import_json(struct importing *im, struct slice text)
{
    json_error_t why;
    json_t *root = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, &why), *one;
    size_t i;
    const char *key;
    enum caro_status status = CARO_OK;
    if (!root) {
        im->line = (size_t)(why.line > 0 ? why.line : 1);
        return error_set(im->err, CARO_FORMAT, CARO_NO_POS, "%s:%zu: not JSON: %s", im->path, im->line,
                         why.text);
    }
    im->line = 0;
    json_array_foreach(root, i, one)
    {
        im->line = i + 1;
        if (status == CARO_OK) status = emit_object(im, one);
    }
    json_object_foreach(root, key, one)
    {
        im->line++;
        if (status == CARO_OK) status = emit_object(im, one);
    }
    json_decref(root);
    return status;
}

/* --- lines --------------------------------------------------------------------------------------------------------- */

static bool next_line(struct slice *rest, struct slice *line)
{
    if (!rest->n) return false;
    const char *newline = memchr(rest->p, '\n', rest->n);
    size_t n = newline ? (size_t)(newline - rest->p) : rest->n;
    *line = slice_sub(*rest, 0, n);
    if (line->n && line->p[line->n - 1] == '\r') line->n--;
    *rest = slice_sub(*rest, n + 1, rest->n);
    return true;
}

static enum caro_status import_json_lines(struct importing *im, struct slice text)
{
    struct slice line;
    while (next_line(&text, &line)) {
        json_error_t why;
        im->line++;
        if (!trim(line).n) continue;
        json_t *object = json_loadb(line.p, line.n, JSON_REJECT_DUPLICATES, &why);
        enum caro_status status =
            json_is_object(object) ? emit_object(im, object) : wrong(im, object ? "not an object" : why.text);
        json_decref(object);
        TRY(status);
    }
    return CARO_OK;
}

static enum caro_status import_tabs(struct importing *im, struct slice text)
{
    struct slice line;
    while (next_line(&text, &line)) {
        struct found f = {0};
        im->line++;
        if (!trim(line).n) continue;
        const char *tab = memchr(line.p, '\t', line.n);
        if (!tab) return wrong(im, "no TAB between request and command");
        f.request = slice_sub(line, 0, (size_t)(tab - line.p));
        for (size_t at = f.request.n + 1; at <= line.n;) {
            const char *next = at < line.n ? memchr(line.p + at, '\t', line.n - at) : NULL;
            size_t end = next ? (size_t)(next - line.p) : line.n;
            add_command(&f, slice_sub(line, at, end));
            at = end + 1;
        }
        TRY(emit(im, &f));
    }
    return CARO_OK;
}

static enum caro_status import_parallel(struct importing *im, struct slice requests, struct slice commands)
{
    struct slice request, command;
    for (;;) {
        bool a = next_line(&requests, &request), b = next_line(&commands, &command);
        im->line++;
        if (!a && !b) return CARO_OK;
        if (a != b) return wrong(im, a ? "the file of commands ends here" : "the file of requests ends here");
        if (!trim(request).n && !trim(command).n) continue;
        struct found f = {.request = request};
        add_command(&f, command);
        TRY(emit(im, &f));
    }
}

/* --- CSV (RFC 4180) ------------------------------------------------------------------------------------------------ */

/* One field from *text, unquoted into the buffer; *last tells whether the record ends behind it. */
static enum caro_status csv_field(struct importing *im, struct slice *text, struct buffer *out, bool *last)
{
    size_t i = 0;
    bool quoted = text->n && text->p[0] == '"', open = quoted;
    for (i = quoted; i < text->n; i++) {
        char c = text->p[i];
        if (quoted && open && c == '"') {
            if (i + 1 < text->n && text->p[i + 1] == '"')
                i++;
            else {
                open = false;
                continue;
            }
        } else if (!open &&
                   (c == ',' || c == '\n' || (c == '\r' && i + 1 < text->n && text->p[i + 1] == '\n'))) {
            break;
        } else if (quoted && !open) {
            return wrong(im, "text behind a closed quote in a CSV field");
        }
        if (c == '\n') im->line++;
        buffer_add_char(out, text->p[i]);
    }
    if (open) return wrong(im, "a quote is not closed to the end of the file");
    *last = i >= text->n || text->p[i] != ',';
    if (i < text->n && text->p[i] == '\r') i++;
    *text = slice_sub(*text, i + 1, text->n);
    return CARO_OK;
}

struct record {
    struct buffer text; /* of all fields */
    size_t starts[MAX_FIELDS + 1];
    size_t n;
};

static struct slice field(const struct record *r, int i)
{
    if (i < 0 || (size_t)i >= r->n) return slice_from(NULL, 0);
    return slice_sub(buffer_slice(&r->text), r->starts[i], r->starts[i + 1]);
}

static enum caro_status csv_record(struct importing *im, struct slice *text, struct record *r)
{
    bool last = false;
    buffer_clear(&r->text);
    r->n = 0;
    while (!last) {
        if (r->n == MAX_FIELDS) return wrong(im, "more than 64 columns");
        r->starts[r->n++] = r->text.n;
        TRY(csv_field(im, text, &r->text, &last));
    }
    r->starts[r->n] = r->text.n;
    return r->text.failed ? wrong(im, "a record is longer than 1 MiB") : CARO_OK;
}

static int find_column(const struct record *header, const char *const *names)
{
    for (; *names; names++)
        for (size_t i = 0; i < header->n; i++)
            if (slice_equal_cstr(trim(field(header, (int)i)), *names)) return (int)i;
    return -1;
}

static enum caro_status import_csv(struct importing *im, struct slice text)
{
    static const char *const nl[] = {"nl", "query", NULL}, *const bash[] = {"bash", "gold", NULL},
                             *const bash2[] = {"bash2", "gold2", NULL}, *const hard[] = {"difficulty", NULL};
    struct record r = {0};
    buffer_init(&r.text, 1 << 20);
    im->line = 1;
    if (slice_starts_with(text, SLICE_LIT("\xef\xbb\xbf"))) text = slice_sub(text, 3, text.n);
    enum caro_status status = csv_record(im, &text, &r);
    int request = find_column(&r, nl), first = find_column(&r, bash), second = find_column(&r, bash2),
        level = find_column(&r, hard);
    if (status == CARO_OK && (request < 0 || first < 0))
        status = wrong(im, "the header names no columns nl and bash (or query and gold)");
    while (status == CARO_OK && text.n) {
        im->line++;
        status = csv_record(im, &text, &r);
        if (status != CARO_OK || (r.n == 1 && !trim(field(&r, 0)).n)) continue;
        struct found f = {.request = field(&r, request)};
        struct slice difficulty = trim(field(&r, level));
        add_command(&f, field(&r, first));
        add_command(&f, field(&r, second));
        if (difficulty.n && (difficulty.n != 1 || difficulty.p[0] < '0' || difficulty.p[0] > '2'))
            status = wrong(im, "the column difficulty is 0, 1 or 2");
        else if (difficulty.n)
            f.difficulty = difficulty.p[0] - '0' + 1;
        if (status == CARO_OK) status = emit(im, &f);
    }
    buffer_free(&r.text);
    return status;
}

/* --- choosing ------------------------------------------------------------------------------------------------------ */

/* One file: what it is shows in its first character. */
static enum caro_status import_one(struct importing *im, struct slice text)
{
    struct slice start = trim(slice_sub(text, 0, text.n < 4096 ? text.n : 4096)), line = text, rest = text;
    while (next_line(&rest, &line) && !trim(line).n) {
    }
    if (start.n && start.p[0] == '[') return import_json(im, text);
    if (start.n && start.p[0] == '{') {
        json_t *object = json_loadb(line.p, line.n, 0, NULL);
        bool lines =
            json_is_object(object) && !json_is_object(json_object_iter_value(json_object_iter(object)));
        json_decref(object);
        return lines ? import_json_lines(im, text) : import_json(im, text);
    }
    if (strcmp(im->format, "icalfa") == 0) return import_csv(im, text);
    if (strcmp(im->format, "plain") == 0) return import_tabs(im, text);
    im->line = 1;
    return wrong(im, "neither a JSON object nor one of two files *.nl and *.cm");
}

enum caro_status eval_import(struct buffer *out, const char *format, const char *const *paths, size_t n_paths,
                             struct eval_imported *imported, struct caro_error *err)
{
    struct importing im = {.out = out, .imported = imported, .format = format, .path = paths[0], .err = err};
    struct file_map maps[2] = {0};
    bool two = strcmp(format, "nl2bash") == 0 && n_paths == 2;
    *imported = (struct eval_imported){0};
    if (strcmp(format, "icalfa") != 0 && strcmp(format, "nl2bash") != 0 && strcmp(format, "plain") != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--format is icalfa, nl2bash or plain, not '%.60s'",
                         format);
    if (n_paths != 1 && !two)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "one file is imported at a time (nl2bash: two, *.nl and then *.cm)");
    enum caro_status status = file_map_open(&maps[0], paths[0], err);
    if (status == CARO_OK && two) status = file_map_open(&maps[1], paths[1], err);
    if (status == CARO_OK && (maps[0].n > FILE_LIMIT || maps[1].n > FILE_LIMIT))
        status = error_set(err, CARO_LIMIT, CARO_NO_POS, "%s: a file is 256 MiB at most", paths[0]);
    if (status == CARO_OK) {
        struct slice first = slice_from(maps[0].p, maps[0].n), second = slice_from(maps[1].p, maps[1].n);
        status = two ? import_parallel(&im, first, second) : import_one(&im, first);
    }
    if (status == CARO_OK && imported->items == 0)
        status = error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: no item in it%s", paths[0],
                           imported->unreadable ? " whose command parses" : "");
    file_map_close(&maps[0]);
    if (two) file_map_close(&maps[1]);
    return status;
}
