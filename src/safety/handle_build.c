/* Owns the utilities that run commands out of a file of rules or for each thing found: make, fd, script, and the
 * terminals that begin with a command. */
#include "safety/rules.h"

/* The commands of a makefile: its recipes, and what $(shell …) runs while it is read (GNU make 4.3 manual 5, 8.14). */
static void judge_makefile(struct judge *j, struct slice text, struct span span)
{
    for (size_t i = 0; i < text.n && judge_step(j);) {
        size_t end = i;
        while (end < text.n && text.p[end] != '\n') end++;
        struct slice line = slice_sub(text, i, end);
        struct flow none = {0}, out = {0};
        const char *semicolon = line.n ? memchr(line.p, ';', line.n) : NULL;
        if (line.n && line.p[0] == '\t')
            line = slice_sub(line, 1, line.n);
        else if (semicolon && memchr(line.p, ':', (size_t)(semicolon - line.p)))
            line = slice_sub(line, (size_t)(semicolon - line.p) + 1, line.n);
        else if (slice_starts_with(line, SLICE_LIT("$(shell ")) && line.n > 9)
            line = slice_sub(line, 8, line.n - 1);
        else
            line.n = 0;
        while (line.n && strchr("@-+ \t", line.p[0])) line = slice_sub(line, 1, line.n);
        if (line.n) judge_code(j, line, span, &none, &out);
        i = end + 1;
    }
}

void handle_make(struct judge *j, const struct utility *u, const struct arguments *a)
{
    static const char *const defaults[] = {"GNUmakefile", "makefile", "Makefile"};
    const struct option *file = arguments_option(a, "-f|--file|--makefile"),
                        *text = arguments_option(a, "--eval");
    const struct definition *written = NULL;
    (void)u;
    if (text && text->has_value) judge_makefile(j, text->value.text, text->span);
    if (file && file->has_value) {
        struct slice path = path_normalise(j, file->value.text);
        if (slice_equal_cstr(file->value.text, "-") || slice_equal_cstr(path, "/dev/stdin")) {
            struct flow out = {0};
            if (a->in->known)
                judge_makefile(j, a->in->text, file->span);
            else
                run_code_flow(j, a->in, file->span, "make", &out);
            return;
        }
        written = run_definition(j, DEFINITION_FILE, path);
    }
    for (size_t k = 0; !file && !written && k < 3; k++)
        written = run_definition(j, DEFINITION_FILE, path_normalise(j, slice_from_cstr(defaults[k])));
    if (!written) return;
    if (written->flow.known)
        judge_makefile(j, written->flow.text, a->span);
    else if (written->flow.taint & TAINT_NETWORK)
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", a->span,
                     "runs recipes that came over the network, unseen");
}

/* fd PATTERN PATH… -x COMMAND: for each file found; {} and its kin are its path. */
void handle_fd(struct judge *j, const struct utility *u, const struct arguments *a)
{
    const struct fields *all = a->all;
    size_t k = 1, operands = 0;
    struct slice pattern = SLICE_LIT("."), start = SLICE_LIT(".");
    (void)u;
    for (; k < all->n; k++) {
        struct slice t = all->v[k].text;
        if (slice_equal_cstr(t, "-x") || slice_equal_cstr(t, "-X") || slice_equal_cstr(t, "--exec") ||
            slice_equal_cstr(t, "--exec-batch"))
            break;
        bool value = slice_equal_cstr(t, "-e") || slice_equal_cstr(t, "-t") || slice_equal_cstr(t, "-d") ||
                     slice_equal_cstr(t, "-E") || slice_equal_cstr(t, "-S");
        if (value) {
            k++;
            pattern = SLICE_LIT("some");
        } else if (t.n && t.p[0] != '-' && operands++ == 0) {
            pattern = t;
        } else if (t.n && t.p[0] != '-') {
            start = t;
        }
    }
    if (k + 1 >= all->n) return;
    bool everything = !pattern.n || slice_equal_cstr(pattern, ".");
    struct slice found = everything ? start : text_join(j, start, SLICE_LIT("/\x05"));
    struct fields command = {0};
    bool placed = false;
    for (k++; k < all->n && !slice_equal_cstr(all->v[k].text, ";"); k++) {
        struct slice t = all->v[k].text;
        bool mark = t.n >= 2 && t.p[0] == '{' && t.p[t.n - 1] == '}';
        placed |= mark;
        fields_add(j, &command, mark ? found : t, all->v[k].span, all->v[k].flags);
    }
    if (!placed) fields_add(j, &command, found, a->span, 0);
    struct flow none = {0}, out = {0};
    bool in_loop = j->in_loop;
    j->in_loop = true;
    run_arguments(j, &command, &none, &out);
    j->in_loop = in_loop;
}

/* script -c COMMAND FILE; on macOS and BSD script FILE COMMAND… */
void handle_script(struct judge *j, const struct utility *u, const struct arguments *a)
{
    const struct option *code = arguments_option(a, "-c|--command");
    struct flow unknown = {.given = true, .taint = TAINT_LOCAL};
    (void)u;
    if (code && code->has_value) judge_code(j, code->value.text, code->span, a->in, a->out);
    if (a->operands.n) effect_write(j, EFFECT_WRITE, &a->operands.v[0], &unknown);
    if (a->operands.n < 2) return;
    struct fields command = fields_from(&a->operands, 1);
    run_arguments(j, &command, a->in, a->out);
}

/* xterm -e COMMAND…, gnome-terminal -- COMMAND… */
void handle_terminal(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct flow none = {0}, out = {0};
    (void)u;
    for (size_t k = 1; k + 1 < a->all->n; k++) {
        struct slice t = a->all->v[k].text;
        if (!slice_equal_cstr(t, "-e") && !slice_equal_cstr(t, "-x") && !slice_equal_cstr(t, "--") &&
            !slice_equal_cstr(t, "--command") && !slice_equal_cstr(t, "-c"))
            continue;
        struct fields words = fields_from(a->all, k + 1);
        if (words.n == 1)
            judge_code(j, words.v[0].text, words.v[0].span, &none, &out);
        else
            run_arguments(j, &words, &none, &out);
        return;
    }
}
