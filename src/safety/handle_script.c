/* Owns the programs of sed and awk, and the commands of editors and debuggers: what in them runs something or writes. */
#include "safety/code.h"

/* The commands of sed that run or write: e, w, and the flags e and w of s. */
static void scan_sed(struct judge *j, const struct field *script)
{
    struct slice t = script->text;
    struct flow none = {0}, out = {0}, flow = {.given = true, .taint = TAINT_LOCAL};
    bool start = true; /* where a command may begin */
    for (size_t i = 0; i < t.n && judge_step(j); i++) {
        char c = t.p[i];
        size_t end = i + 1;
        if (c == ';' || c == '\n' || c == '{' || c == '}') {
            start = true;
        } else if (start && (c == '/' || c == '\\')) { /* an address */
            char d = c == '\\' && i + 1 < t.n ? t.p[++i] : c;
            for (i++; i < t.n && t.p[i] != d; i++)
                if (t.p[i] == '\\') i++;
        } else if (start && (c == 's' || c == 'y') && i + 1 < t.n) {
            char d = t.p[i + 1];
            size_t marks = 0, second = 0;
            for (i += 2; i < t.n && marks < 2; i++) {
                if (t.p[i] == '\\')
                    i++;
                else if (t.p[i] == d && ++marks == 1)
                    second = i + 1;
            }
            size_t replaced = i ? i - 1 : 0;
            for (; c == 's' && i < t.n && t.p[i] != ';' && t.p[i] != '\n' && t.p[i] != '}'; i++) {
                if (t.p[i] == 'e') judge_code(j, slice_sub(t, second, replaced), script->span, &none, &out);
                if (t.p[i] == 'w') {
                    struct field f = {slice_sub(t, i + 2, t.n), script->span, 0};
                    effect_write(j, EFFECT_WRITE, &f, &flow);
                    return;
                }
            }
            i--;
            start = false;
        } else if (start && (c == 'e' || c == 'w' || c == 'W')) {
            while (end < t.n && t.p[end] != '\n') end++;
            struct field f = {slice_sub(t, i + 2, end), script->span, 0};
            if (c == 'e' && f.text.n) judge_code(j, f.text, script->span, &none, &out);
            if (c != 'e' && f.text.n) effect_write(j, EFFECT_WRITE, &f, &flow);
            i = end;
        } else if (start && (c == 'a' || c == 'i' || c == 'c' || c == 'r')) {
            while (i < t.n && t.p[i] != '\n') i++; /* text to the end of the line */
        } else if (start && !strchr("0123456789,$!~+ \t", c)) {
            start = false;
        }
    }
}

void handle_sed(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool scripts = false, in_place = false;
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        bool script = o->has_value &&
                      (slice_equal_cstr(o->name, "-e") ||
                       slice_starts_with(slice_from_cstr("--expression"), o->name)) &&
                      o->name.n != 3;
        if (script && (o->name.n == 2 || o->name.n > 4)) scan_sed(j, &o->value);
        scripts |= script || slice_equal_cstr(o->name, "-f") || slice_equal_cstr(o->name, "--file");
        in_place |= slice_equal_cstr(o->name, "-i") || slice_equal_cstr(o->name, "-I") ||
                    slice_starts_with(o->name, SLICE_LIT("--in-p"));
    }
    size_t at = in_place && a->operands.n && !a->operands.v[0].text.n ? 1 : 0; /* BSD: -i '' */
    size_t first = scripts ? at : at + 1;
    if (!scripts && a->operands.n > at) scan_sed(j, &a->operands.v[at]);
    for (size_t k = first; in_place && k < a->operands.n; k++) effect_on(j, EFFECT_EDIT, &a->operands.v[k]);
    handle_filter(j, u, a);
    if (a->in->known && a->in->taint == 0 && a->in->text.n)
        a->out->taint |= TAINT_DECODED; /* a constant rewritten: what comes out was not typed */
}

/* system("…"), print | "…", "…" | getline, print > "…" */
static void scan_awk(struct judge *j, const struct field *program)
{
    struct slice t = program->text;
    struct flow none = {0}, out = {0}, flow = {.given = true, .taint = TAINT_LOCAL};
    for (size_t i = code_find_call(t, "system(", 0); i && judge_step(j);
         i = code_find_call(t, "system(", i)) {
        struct slice text = code_arguments(j, t, i);
        judge_code(j, text.n ? text : SLICE_LIT("\x01"), program->span, &none, &out);
    }
    if (code_has(t, "/inet/tcp"))
        judge_report(j, CARO_LEVEL_DANGEROUS, "reverse-shell", program->span,
                     "talks to another machine from inside awk");
    for (size_t i = 0; i < t.n && judge_step(j); i++) {
        if (t.p[i] == '/' && i &&
            (t.p[i - 1] == ' ' || t.p[i - 1] == '{' || t.p[i - 1] == '(' || t.p[i - 1] == '~'))
            continue;
        if (t.p[i] != '"') continue;
        size_t before = i, at = i;
        while (before > 0 && t.p[before - 1] == ' ') before--;
        char sign = before ? t.p[before - 1] : 0;
        struct slice text = code_literal(j, t, &i);
        size_t behind = i;
        while (behind < t.n && t.p[behind] == ' ') behind++;
        bool to_command = sign == '|' || (behind < t.n && t.p[behind] == '|' &&
                                          code_has(slice_sub(t, behind, t.n), "getline"));
        bool print = code_has(slice_sub(t, 0, at), "print");
        struct field f = {text, program->span, 0};
        if (to_command) {
            judge_code(j, text, program->span, &none, &out);
            if ((out.taint & TAINT_NETWORK) && code_has(t, "system(") && code_has(t, "getline"))
                judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", program->span,
                             "runs code that comes over the network, unseen");
        }
        if (!to_command && sign == '>' && print && text.n) effect_write(j, EFFECT_WRITE, &f, &flow);
        i--;
    }
}

void handle_awk(struct judge *j, const struct utility *u, const struct arguments *a)
{
    const struct option *file = arguments_option(a, "-f|--file"),
                        *source = arguments_option(a, "-e|--source");
    if (source && source->has_value)
        scan_awk(j, &source->value);
    else if (!file && a->operands.n)
        scan_awk(j, &a->operands.v[0]);
    const struct option *include = arguments_option(a, "-i|--include");
    for (size_t k = source || file ? 0 : 1; include && include->has_value && k < a->operands.n; k++)
        if (slice_equal_cstr(include->value.text, "inplace")) effect_on(j, EFFECT_EDIT, &a->operands.v[k]);
    handle_filter(j, u, a);
    if (a->in->known && a->in->taint == 0 && a->in->text.n) a->out->taint |= TAINT_DECODED;
}

/* What an editor's or debugger's own command makes the shell run: behind a mark !, or behind the word shell. */
static void editor_command(struct judge *j, struct slice t, struct span span)
{
    static const char *const languages[] = {"py3 ", "python ", "python3 ", "py ",
                                            "lua ", "perl ",   "ruby ",    NULL};
    struct flow none = {0}, out = {0};
    while (t.n && (t.p[0] == ':' || t.p[0] == '+' || t.p[0] == ' ')) t = slice_sub(t, 1, t.n);
    const char *mark = t.n ? memchr(t.p, '!', t.n) : NULL;
    struct slice behind = mark ? slice_sub(t, (size_t)(mark - t.p) + 1, t.n) : SLICE_LIT("");
    if (mark && behind.n && behind.p[0] != '=') judge_code(j, behind, span, &none, &out);
    if (slice_starts_with(t, SLICE_LIT("shell "))) judge_code(j, slice_sub(t, 6, t.n), span, &none, &out);
    if (slice_starts_with(t, SLICE_LIT("term"))) {
        const char *blank = memchr(t.p, ' ', t.n);
        if (blank) judge_code(j, slice_sub(t, (size_t)(blank - t.p) + 1, t.n), span, &none, &out);
    }
    bool program = code_has(t, "system(") || code_has(t, "shell-command") || code_has(t, "call-process") ||
                   code_has(t, "delete-directory") || code_has(t, "job_start(") || code_has(t, "execute(");
    for (const char *const *l = languages; *l; l++) program |= slice_starts_with(t, slice_from_cstr(*l));
    if (program) code_scan(j, t, span);
    if (code_has(t, "delete-directory")) code_literals_suffer(j, t, span, EFFECT_DELETE_TREE);
}

/* vim -c '!cmd', ed, less +!cmd, gdb -ex '!cmd' */
void handle_editor(struct judge *j, const struct utility *u, const struct arguments *a)
{
    static const char *const options[] = {"-c", "--cmd", "--eval",         "-eval",      "-ex", "-iex",
                                          "-o", "-O",    "--eval-command", "--one-line", "-e"};
    bool editor = strcmp(u->name, "gdb") && strcmp(u->name, "lldb");
    for (size_t k = 1; k < a->all->n; k++) {
        struct slice t = a->all->v[k].text, before = a->all->v[k - 1].text;
        bool option = false;
        for (size_t m = 0; m < sizeof options / sizeof *options; m++)
            option |= k > 1 && slice_equal_cstr(before, options[m]) && !(editor && (m == 6 || m == 7));
        if (slice_starts_with(t, SLICE_LIT("--eval="))) {
            t = slice_sub(t, 7, t.n);
            option = true;
        }
        if (option || (t.n && t.p[0] == '+')) editor_command(j, t, a->all->v[k].span);
    }
    for (size_t k = 0; editor && k < a->operands.n; k++) {
        enum place place = path_place(j, a->operands.v[k].text);
        if (place == PLACE_CRITICAL || place == PLACE_SYSTEM_FILE || place == PLACE_PERSIST ||
            place == PLACE_AUTHORIZED)
            judge_report(j, CARO_LEVEL_CAUTION, "edits-system", a->operands.v[k].span,
                         "opens %s for editing: %s", judge_show(j, a->operands.v[k].text),
                         path_place_text(place));
    }
    /* ed, ex and debuggers take their commands from the input */
    for (size_t i = 0; a->in->known && i < a->in->text.n && judge_step(j);) {
        size_t end = i;
        while (end < a->in->text.n && a->in->text.p[end] != '\n') end++;
        struct slice line = slice_sub(a->in->text, i, end);
        editor_command(j, line, a->span);
        bool writes =
            slice_equal_cstr(line, "w") || slice_equal_cstr(line, "wq") || slice_equal_cstr(line, "x");
        for (size_t k = 0; writes && editor && k < a->operands.n; k++)
            effect_on(j, EFFECT_EDIT, &a->operands.v[k]);
        i = end + 1;
    }
}
