/* Owns the utilities that run something else: wrappers, shells, find, xargs, ssh, interpreters. */
#include "safety/rules.h"

#include <stdio.h>

/* name=value in front of a command. */
static bool is_assignment(struct slice t)
{
    const char *equals = t.n ? memchr(t.p, '=', t.n) : NULL;
    return equals && equals != t.p && t.p[0] != '-' && t.p[0] != '/';
}

/* bundle exec CMD, ip netns exec NS CMD: behind the subcommand, its options and operands, or behind a --. */
void run_subcommand(struct judge *j, const struct utility *u, const struct arguments *a)
{
    const struct fields *all = a->all;
    bool nested =
        strcmp(u->name, "ip") == 0 || strcmp(u->name, "salt") == 0; /* ip netns exec, salt TARGET cmd.run */
    for (size_t k = 1; k < all->n && k < 8; k++) {
        bool verb = a->operands.n && all->v[k].span.start == a->operands.v[0].span.start;
        if (nested && a->operands.n > 1) verb = all->v[k].span.start == a->operands.v[1].span.start;
        if (!verb) continue;
        for (const char *w = u->wraps; *w;) {
            size_t n = strcspn(w, " "), skip = (size_t)(w[n + 1] - '0'), at = k + 1;
            if (slice_equal(all->v[k].text, slice_from(w, n))) {
                size_t dashes = at;
                while (dashes < all->n && !slice_equal_cstr(all->v[dashes].text, "--")) dashes++;
                for (; dashes >= all->n && at < all->n; at++) {
                    if (all->v[at].text.n && all->v[at].text.p[0] == '-') continue;
                    if (skip-- == 0) break;
                }
                struct fields command = fields_from(all, dashes < all->n ? dashes + 1 : at);
                if (command.n == 1 && memchr(command.v[0].text.p, ' ', command.v[0].text.n))
                    judge_code(j, command.v[0].text, command.v[0].span, a->in, a->out);
                else if (command.n)
                    run_arguments(j, &command, a->in, a->out);
                return;
            }
            w += n + 2;
            while (*w == ' ') w++;
        }
    }
}

/* x86_64, i686, ppc64le, linux32: what setarch may be told. */
static bool is_architecture(struct slice t)
{
    bool digit = false;
    for (size_t i = 0; i < t.n; i++) {
        digit |= t.p[i] >= '0' && t.p[i] <= '9';
        if (t.p[i] == '/' || t.p[i] == '-' || t.p[i] == '.') return false;
    }
    return digit;
}

void handle_wrap(struct judge *j, const struct utility *u, const struct arguments *a)
{
    size_t k = a->first;
    bool privileged = j->privileged;
    const struct variable *variables = j->variables;
    bool asks = (u->flags & UTILITY_PRIVILEGED) &&
                arguments_option(
                    a, "-l|--list|-V|--version|-k|-K|-v|--validate|--remove-timestamp|--reset-timestamp");
    if (asks && (k >= a->all->n || arguments_option(a, "-l|--list"))) return;
    if (u->flags & UTILITY_PRIVILEGED) {
        judge_report(j, CARO_LEVEL_CAUTION, "privileges", a->span, "runs with the rights of root");
        j->privileged = true;
    }
    const struct option *split = arguments_option(a, "-S|--split-string");
    if (split && split->has_value && slice_equal_cstr(a->name, "env"))
        judge_code(j, split->value.text, split->span, a->in, a->out);
    if (u->flags & UTILITY_ASSIGN)
        for (; k < a->all->n && is_assignment(a->all->v[k].text); k++) {
            struct slice t = a->all->v[k].text;
            size_t n = (size_t)((const char *)memchr(t.p, '=', t.n) - t.p);
            struct fields value = {0};
            run_environment(j, slice_sub(t, 0, n), slice_sub(t, n + 1, t.n), a->all->v[k].span);
            fields_add(j, &value, slice_sub(t, n + 1, t.n), a->all->v[k].span, 0);
            resolve_set(j, slice_sub(t, 0, n), &value, false);
        }
    k += u->skip;
    if (strcmp(u->name, "setarch") == 0 && k < a->all->n && is_architecture(a->all->v[k].text)) k++;
    if (k < a->all->n) {
        struct fields command = fields_from(a->all, k);
        if (command.v[0].flags & FIELD_OTHER) {
            struct fields copy = {0};
            for (size_t m = 0; m < command.n; m++)
                fields_add(j, &copy, command.v[m].text, command.v[m].span, m ? command.v[m].flags : 0);
            command = copy;
        }
        run_arguments(j, &command, a->in, a->out);
    } else if (slice_equal_cstr(a->name, "env")) {
        a->out->taint |= TAINT_SECRET; /* the whole environment: tokens often stand there */
    } else if ((u->flags & UTILITY_PRIVILEGED) && a->in->given) {
        run_code_flow(j, a->in, a->span, u->name, a->out);
    }
    j->variables = variables; /* those of env X=1 end with it */
    j->privileged = privileged;
}

/* A script given by its path. */
static void run_script(struct judge *j, const struct arguments *a, const struct field *f, bool tell)
{
    struct slice path = path_normalise(j, f->text);
    if (slice_equal_cstr(path, "/dev/stdin") || slice_equal_cstr(f->text, "-")) {
        run_code_flow(j, a->in, a->span, judge_show(j, a->name), a->out);
        return;
    }
    const struct definition *file = run_definition(j, DEFINITION_FILE, path);
    unsigned taint = text_taint(f->text);
    struct flow content = file ? file->flow : (struct flow){.taint = taint};
    content.given = true;
    if (file || taint)
        run_code_flow(j, &content, f->span, judge_show(j, a->name), a->out);
    else if (text_unknown(f->text))
        judge_report(j, CARO_LEVEL_CAUTION, "unknown-code", f->span,
                     "runs a script that cannot be worked out from this line");
    else if (tell)
        judge_report(j, CARO_LEVEL_CAUTION, "runs-program", f->span,
                     "runs the script %s, which this judge cannot see into", judge_show(j, f->text));
}

void handle_shell(struct judge *j, const struct utility *u, const struct arguments *a)
{
    if (arguments_option(a, "-n|--dump-strings|--version|--help")) return;
    if (arguments_option(a, "-c|--command")) {
        const struct option *value = arguments_option(a, "--command");
        const struct field *code = value && value->has_value ? &value->value
                                   : a->first < a->all->n    ? &a->all->v[a->first]
                                                             : NULL;
        if (!code) return;
        const struct fields *parameters = j->parameters;
        struct fields own = fields_from(a->all, a->first + 2 < a->all->n ? a->first + 2 : a->all->n);
        j->parameters = &own;
        const struct variable *variables = j->variables;
        for (size_t k = a->first; k < a->all->n && (k == a->first || a->all->v[k].flags & FIELD_OTHER); k++)
            judge_code(j, a->all->v[k].text, code->span, a->in, a->out);
        j->variables = variables;
        j->parameters = parameters;
        return;
    }
    if (a->first < a->all->n && !arguments_option(a, "-s")) {
        run_script(j, a, &a->all->v[a->first], true);
        return;
    }
    run_code_flow(j, a->in, a->span, u->name, a->out);
}

void handle_source(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    if (a->all->n < 2) return;
    const struct field *f = &a->all->v[1];
    enum place place = path_place(j, f->text);
    bool everyday = place == PLACE_PROFILE || slice_ends_with(f->text, SLICE_LIT("/activate")) ||
                    slice_ends_with(f->text, SLICE_LIT(".env")) ||
                    slice_ends_with(f->text, SLICE_LIT("nvm.sh")) ||
                    slice_ends_with(f->text, SLICE_LIT("rc"));
    run_script(j, a, f, !everyday);
}

void handle_eval(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    struct fields words = fields_from(a->all, 1);
    if (words.n && slice_equal_cstr(words.v[0].text, "--")) words = fields_from(a->all, 2);
    if (words.n) judge_code(j, fields_joined(j, &words, 0), words.v[0].span, a->in, a->out);
}

/* The words of find behind -exec, up to ; or +, with {} replaced. */
static size_t find_exec(struct judge *j, const struct fields *all, size_t k, struct slice path,
                        struct fields *command)
{
    for (; k < all->n; k++) {
        const struct field *f = &all->v[k];
        if (slice_equal_cstr(f->text, ";") || (slice_equal_cstr(f->text, "+") && command->n)) return k + 1;
        struct slice text = f->text;
        for (size_t i = 0; i + 1 < text.n; i++)
            if (text.p[i] == '{' && text.p[i + 1] == '}') {
                text =
                    text_join(j, text_join(j, slice_sub(text, 0, i), path), slice_sub(text, i + 2, text.n));
                i += path.n;
            }
        fields_add(j, command, text, f->span, f->flags);
    }
    return k;
}

static bool narrows(struct slice test)
{
    static const char *const names[] = {
        "-name",  "-iname", "-path",  "-ipath",    "-wholename", "-regex",   "-iregex", "-mtime", "-mmin",
        "-atime", "-amin",  "-ctime", "-cmin",     "-newer",     "-size",    "-empty",  "-inum",  "-lname",
        "-user",  "-group", "-perm",  "-samefile", "-nouser",    "-nogroup", "-newermt"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (slice_equal_cstr(test, names[k])) return true;
    return false;
}

/* What one starting point's findings are called: below it, or itself where nothing narrows them down. */
static struct slice found_path(struct judge *j, struct slice start, bool narrow)
{
    if (!narrow) return start;
    bool slash = start.n && start.p[start.n - 1] == '/';
    return text_join(j, start, slash ? SLICE_LIT("\x05") : SLICE_LIT("/\x05"));
}

/* The only name that findings can have: -name with no glob in it, and nothing that says "or" or "not". */
static struct slice only_name(const struct fields *all, size_t from)
{
    struct slice name = SLICE_LIT("");
    for (size_t k = from; k < all->n; k++) {
        struct slice t = all->v[k].text;
        if (slice_equal_cstr(t, "-o") || slice_equal_cstr(t, "-or") || slice_equal_cstr(t, "!") ||
            slice_equal_cstr(t, "-not"))
            return SLICE_LIT("");
        if ((slice_equal_cstr(t, "-name") || slice_equal_cstr(t, "-iname")) && k + 1 < all->n)
            name = all->v[++k].text;
    }
    for (size_t i = 0; i < name.n; i++)
        if (strchr("*?[\\", name.p[i])) return SLICE_LIT("");
    return text_exact(name) ? name : SLICE_LIT("");
}

static void find_actions(struct judge *j, const struct arguments *a, size_t first, const struct field *start,
                         bool narrow)
{
    const struct fields *all = a->all;
    struct field target = {found_path(j, start->text, narrow), start->span, 0};
    struct slice only = only_name(all, first);
    if (only.n) target.text = text_join(j, text_join(j, target.text, SLICE_LIT("/")), only);
    for (size_t k = first; k < all->n && judge_step(j);) {
        struct slice t = all->v[k].text;
        k++;
        if (slice_equal_cstr(t, "-delete")) {
            effect_on(j, narrow ? EFFECT_DELETE : EFFECT_DELETE_TREE, &target);
        } else if (slice_equal_cstr(t, "-exec") || slice_equal_cstr(t, "-execdir") ||
                   slice_equal_cstr(t, "-ok") || slice_equal_cstr(t, "-okdir")) {
            struct fields command = {0};
            struct flow out = {0};
            k = find_exec(j, all, k, target.text, &command);
            if (!command.n) continue;
            struct slice name = text_basename(command.v[0].text);
            bool removes = slice_equal_cstr(name, "rm") || slice_equal_cstr(name, "unlink") ||
                           slice_equal_cstr(name, "shred");
            if (removes && !narrow) effect_on(j, EFFECT_DELETE_TREE, &target);
            bool in_loop = j->in_loop;
            j->in_loop = true;
            run_arguments(j, &command, &(struct flow){0}, &out);
            j->in_loop = in_loop;
        } else if ((slice_equal_cstr(t, "-fprint") || slice_equal_cstr(t, "-fprint0") ||
                    slice_equal_cstr(t, "-fls") || slice_equal_cstr(t, "-fprintf")) &&
                   k < all->n) {
            effect_write(j, EFFECT_WRITE, &all->v[k], a->out);
            k++;
        }
    }
}

void handle_find(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    const struct fields *all = a->all;
    size_t k = 1, starts;
    while (k < all->n && (slice_equal_cstr(all->v[k].text, "-L") || slice_equal_cstr(all->v[k].text, "-H") ||
                          slice_equal_cstr(all->v[k].text, "-P")))
        k++;
    size_t from = k;
    while (k < all->n && !(all->v[k].text.n && strchr("-(!,)", all->v[k].text.p[0]))) k++;
    starts = k;
    bool narrow = false;
    for (size_t m = starts; m < all->n; m++) narrow |= narrows(all->v[m].text);
    struct field here = {SLICE_LIT("."), a->span, 0};
    struct slice text = SLICE_LIT("");
    for (size_t m = from; m < starts || m == from; m++) {
        const struct field *start = starts > from ? &all->v[m] : &here;
        find_actions(j, a, starts, start, narrow);
        text = text_join(j, text, text_join(j, found_path(j, start->text, narrow), SLICE_LIT("\n")));
    }
    *a->out = (struct flow){.text = text, .known = true, .given = true, .taint = TAINT_LOCAL};
}

/* A text's words, as xargs splits them, become fields. */
static void split_words(struct judge *j, struct slice text, struct span span, struct fields *out)
{
    for (size_t i = 0; i < text.n && out->n < JUDGE_MAX_FIELDS;) {
        while (i < text.n && memchr(" \n\t" NUL_BYTE, text.p[i], 4)) i++;
        size_t end = i;
        while (end < text.n && !memchr(" \n\t" NUL_BYTE, text.p[end], 4)) end++;
        if (end > i) fields_add(j, out, slice_sub(text, i, end), span, 0);
        i = end;
    }
}

static void add_replaced(struct judge *j, struct fields *command, const struct field *f, struct slice mark,
                         const struct fields *words)
{
    struct slice t = f->text;
    for (size_t i = 0; mark.n && i + mark.n <= t.n; i++) {
        if (memcmp(t.p + i, mark.p, mark.n) != 0) continue;
        for (size_t w = 0; w < words->n; w++)
            fields_add(j, command,
                       text_join(j, text_join(j, slice_sub(t, 0, i), words->v[w].text),
                                 slice_sub(t, i + mark.n, t.n)),
                       f->span, w ? FIELD_OTHER : words->v[w].flags);
        return;
    }
    fields_add(j, command, t, f->span, f->flags);
}

void handle_xargs(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    struct fields words = {0}, command = {0};
    const struct option *file = arguments_option(a, "-a|--arg-file");
    const struct option *mark = arguments_option(a, "-I|-J|--replace");
    if (a->in->known && !file)
        split_words(j, a->in->text, a->span, &words);
    else
        fields_add(j, &words, text_hole(a->in->taint), a->span, FIELD_SPLIT);
    struct slice brace = mark && mark->has_value             ? mark->value.text
                         : mark || arguments_option(a, "-i") ? SLICE_LIT("{}")
                                                             : SLICE_LIT("");
    for (size_t k = a->first; k < a->all->n; k++) add_replaced(j, &command, &a->all->v[k], brace, &words);
    if (!command.n) return; /* echo */
    if (!brace.n)
        for (size_t k = 0; k < words.n; k++)
            fields_add(j, &command, words.v[k].text, a->all->v[a->first].span, words.v[k].flags);
    struct flow none = {0};
    bool in_loop = j->in_loop;
    j->in_loop = true;
    run_arguments(j, &command, &none, a->out);
    j->in_loop = in_loop;
}
