/* Owns the step from an argument vector to what it does: functions, aliases, programs that this line wrote,
 * utilities. */
#include "safety/safer.h"
#include "safety/user_rules.h"

const struct definition *run_definition(const struct judge *j, enum definition_kind kind, struct slice name)
{
    unsigned looked = 0;
    if (!(j->defined >> kind & 1)) return NULL;
    for (const struct definition *d = j->definitions; d && looked < 256; d = d->next, looked++)
        if (d->kind == kind && slice_equal(d->name, name)) return d;
    return NULL;
}

static bool flow_equal(const struct flow *a, const struct flow *b)
{
    return a->known == b->known && a->given == b->given && a->taint == b->taint &&
           (!a->known || slice_equal(a->text, b->text));
}

void run_define(struct judge *j, enum definition_kind kind, struct slice name, const struct command *body,
                struct flow flow)
{
    const struct definition *last = j->definitions; /* of this kind, if it is near */
    for (int k = 0; k < 3 && last && last->kind != kind; k++) last = last->next;
    if (last && last->kind == kind && last->body == body && slice_equal(last->name, name) &&
        flow_equal(&last->flow, &flow))
        return; /* the same once more says nothing new */
    struct definition *d = arena_alloc(j->arena, sizeof *d);
    if (!d) {
        judge_no_memory(j);
        return;
    }
    *d = (struct definition){kind, name, body, flow, j->definitions};
    j->definitions = d;
    j->defined |= 1u << kind;
}

void run_file_written(struct judge *j, struct slice path, const struct flow *flow)
{
    run_define(j, DEFINITION_FILE, path, NULL, *flow);
}

void run_code_flow(struct judge *j, const struct flow *in, struct span span, const char *shell,
                   struct flow *out)
{
    *out = (struct flow){.given = true, .taint = in->taint};
    if (!in->given) return; /* an interactive shell */
    if (in->taint & TAINT_NETWORK)
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", span,
                     "%s runs code that comes over the network, unseen", shell);
    else if (in->taint & TAINT_DECODED)
        judge_report(j, CARO_LEVEL_DANGEROUS, "hidden-code", span,
                     "%s runs code that is hidden by an encoding", shell);
    else if (!in->known)
        judge_report(j, CARO_LEVEL_CAUTION, "unknown-code", span,
                     "%s runs code that cannot be worked out from this line", shell);
    if (!in->known) return;
    struct flow none = {0};
    judge_code(j, in->text, span, &none, out);
}

static void call_function(struct judge *j, const struct definition *d, const struct fields *args,
                          const struct flow *in, struct flow *out)
{
    if (j->depth >= JUDGE_MAX_DEPTH) {
        judge_report(j, CARO_LEVEL_CAUTION, "too-deep", args->v[0].span,
                     "calls itself, or goes too deep to be worked out");
        return;
    }
    const struct fields *parameters = j->parameters;
    struct fields own = fields_from(args, 1);
    j->parameters = &own;
    j->depth++;
    const struct definition *definitions = j->definitions;
    struct definition *hidden = arena_alloc(j->arena, sizeof *hidden);
    if (hidden) { /* inside, a call of itself is told and not followed */
        *hidden = (struct definition){.kind = DEFINITION_FUNCTION, .name = d->name, .next = j->definitions};
        j->definitions = hidden;
        judge_tree(j, d->body, in, out);
        if (j->definitions == hidden)
            j->definitions = definitions;
        else
            run_define(j, DEFINITION_FUNCTION, d->name, d->body, (struct flow){0});
    } else {
        judge_no_memory(j);
    }
    j->depth--;
    j->parameters = parameters;
}

static void call_alias(struct judge *j, const struct definition *d, const struct fields *args,
                       const struct flow *in, struct flow *out)
{
    struct fields rest = fields_from(args, 1);
    struct slice text = text_join(j, text_join(j, d->flow.text, SLICE_LIT(" ")), fields_joined(j, &rest, 0));
    const struct definition *definitions = j->definitions;
    run_define(j, DEFINITION_ALIAS, d->name, NULL, (struct flow){0}); /* not again inside itself */
    judge_code(j, text, args->v[0].span, in, out);
    j->definitions = definitions;
}

/* A command whose name is not known: what its operands would suffer at worst. */
static void run_unknown(struct judge *j, const struct fields *args)
{
    const struct field *name = &args->v[0];
    unsigned taint = text_taint(name->text);
    if (taint & TAINT_NETWORK)
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", name->span,
                     "runs a command that comes over the network, unseen");
    else if (taint & TAINT_DECODED)
        judge_report(j, CARO_LEVEL_DANGEROUS, "hidden-code", name->span,
                     "runs a command that is hidden by an encoding");
    else
        judge_report(j, CARO_LEVEL_CAUTION, "unknown-command", name->span,
                     "which command runs here cannot be worked out");
    for (size_t k = 1; k < args->n; k++)
        if (args->v[k].text.n && (args->v[k].text.p[0] == '/' || args->v[k].text.p[0] == '~') &&
            path_is_grave(path_place(j, args->v[k].text))) {
            judge_report(j, CARO_LEVEL_DANGEROUS, "unknown-command-on-system", args->v[k].span,
                         "an unknown command works on %s: %s", judge_show(j, args->v[k].text),
                         path_place_text(path_place(j, args->v[k].text)));
            return;
        }
}

/* /bin, /usr/sbin, /opt/homebrew/bin …: where installed programs live. */
static bool is_program_directory(struct slice path)
{
    struct slice dir = slice_sub(path, 0, path.n - text_basename(path).n);
    if (!dir.n || dir.p[0] != '/') return false;
    if (slice_starts_with(dir, SLICE_LIT("/lib"))) return true; /* the loader, which runs what it is given */
    return slice_ends_with(dir, SLICE_LIT("/bin/")) || slice_ends_with(dir, SLICE_LIT("/sbin/")) ||
           slice_starts_with(dir, SLICE_LIT("/usr/lib")) || slice_starts_with(dir, SLICE_LIT("/System/"));
}

/* Keys or passwords in what goes to another machine. */
static void tell_leak(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool leaks = (a->in->taint & TAINT_SECRET) != 0;
    struct span span = a->span;
    for (size_t k = 1; k < a->all->n && !leaks; k++)
        if ((leaks = (text_taint(a->all->v[k].text) & TAINT_SECRET) != 0)) span = a->all->v[k].span;
    for (size_t k = 0; k < a->operands.n && !leaks && (u->flags & UTILITY_UPLOADS); k++) {
        struct slice t = a->operands.v[k].text;
        bool url = false;
        for (size_t i = 0; i + 3 <= t.n; i++) url |= memcmp(t.p + i, "://", 3) == 0;
        leaks = !url && path_is_secret(j, t);
        if (leaks) span = a->operands.v[k].span;
    }
    if (leaks)
        judge_report(j, CARO_LEVEL_DANGEROUS, "leaks-keys", span, "sends keys or passwords over the network");
}

static void run_utility(struct judge *j, const struct utility *u, const struct fields *args,
                        const struct flow *in, struct flow *out)
{
    static handler_fn *const handlers[HANDLER_COUNT] = {NULL,
#define HANDLER_ROW(name) handle_##name,
                                                        HANDLER_LIST(HANDLER_ROW)
#undef HANDLER_ROW
    };
    struct arguments a;
    arguments_start(&a, slice_from_cstr(u->name), args->v[0].span, in, out);
    arguments_parse(j, u, args, &a);
    size_t before = j->n_reasons;
    struct slice last = args->v[args->n - 1].text;
    bool plain = args->n == 3 && args->v[1].text.n && args->v[1].text.p[0] != '-' &&
                 !memchr(args->v[1].text.p, '/', args->v[1].text.n);
    bool asks = (slice_equal_cstr(last, "--help") && (args->n == 2 || plain)) ||
                (args->n == 2 && slice_equal_cstr(last, "--version"));
    asks &= !(u->flags & UTILITY_STOP) || args->n == 2;
    *out = (struct flow){.given = true, .taint = TAINT_LOCAL};
    if (asks) return;
    if (u->flags & UTILITY_READER) {
        out->taint |= in->taint;
        for (size_t k = 0; k < a.operands.n; k++)
            if (path_is_secret(j, a.operands.v[k].text)) {
                out->taint |= TAINT_SECRET;
                judge_report(j, CARO_LEVEL_CAUTION, "reads-keys", a.operands.v[k].span,
                             "%s shows %s: keys or passwords", u->name, judge_show(j, a.operands.v[k].text));
            }
    }
    if (u->flags & (UTILITY_NETWORK | UTILITY_UPLOADS)) tell_leak(j, u, &a);
    if (handlers[u->handler]) handlers[u->handler](j, u, &a);
    if (u->wraps[0]) run_subcommand(j, u, &a);
    rules_apply(j, u, &a);
    safer_offer(j, u, &a, before);
}

/* Globs in the name: each utility that it may be, the first few. */
static void run_pattern(struct judge *j, const struct fields *args, const struct flow *in, struct flow *out)
{
    struct slice base = text_basename(args->v[0].text);
    unsigned tried = 0;
    run_unknown(j, args);
    for (size_t k = 0; k < utility_tables_count && tried < 12 && judge_step(j); k++)
        if (text_matches(base, utility_tables[k].name)) {
            run_utility(j, &utility_tables[k], args, in, out);
            tried++;
        }
}

static void run_path(struct judge *j, const struct fields *args, const struct flow *in, struct flow *out)
{
    const struct field *name = &args->v[0];
    struct slice path = path_normalise(j, name->text);
    const struct definition *file = run_definition(j, DEFINITION_FILE, path);
    if (file) {
        struct flow content = file->flow;
        content.given = true;
        run_code_flow(j, &content, name->span, "this line", out);
        return;
    }
    const struct utility *u = is_program_directory(path) ? utility_find(text_basename(path)) : NULL;
    if (u) {
        run_utility(j, u, args, in, out);
        return;
    }
    *out = (struct flow){.given = true, .taint = TAINT_LOCAL};
    judge_report(j, CARO_LEVEL_CAUTION, "runs-program", name->span,
                 "runs the program %s, which this judge cannot see into", judge_show(j, name->text));
}

/* A program that this very line put into a directory of programs. */
static const struct definition *written_program(const struct judge *j, struct slice name)
{
    unsigned looked = 0;
    for (const struct definition *d = j->definitions; d && looked < 64; d = d->next, looked++)
        if (d->kind == DEFINITION_FILE && is_program_directory(d->name) &&
            slice_equal(text_basename(d->name), name))
            return d;
    return NULL;
}

static void run_one(struct judge *j, const struct fields *args, const struct flow *in, struct flow *out)
{
    const struct field *name = &args->v[0];
    if (!text_exact(name->text)) {
        if (text_unknown(name->text))
            run_unknown(j, args);
        else
            run_pattern(j, args, in, out);
        return;
    }
    if (!name->text.n) return;
    const struct definition *d = run_definition(j, DEFINITION_FUNCTION, name->text);
    if (d && !d->body) {
        if (j->background || j->in_loop || in->given)
            judge_report(j, CARO_LEVEL_DANGEROUS, "fork-bomb", name->span,
                         "starts itself again and again, until the machine stands still");
        else
            judge_report(j, CARO_LEVEL_CAUTION, "calls-itself", name->span, "a function that calls itself");
        return;
    }
    if (d) {
        call_function(j, d, args, in, out);
        return;
    }
    d = (name->flags & FIELD_QUOTED) ? NULL : run_definition(j, DEFINITION_ALIAS, name->text);
    if (d && d->flow.known) {
        call_alias(j, d, args, in, out);
        return;
    }
    if (memchr(name->text.p, '/', name->text.n)) {
        run_path(j, args, in, out);
        return;
    }
    const struct utility *u = utility_find(name->text);
    if (u) {
        run_utility(j, u, args, in, out);
        return;
    }
    const struct definition *program = written_program(j, name->text);
    if (program) {
        struct flow content = program->flow;
        content.given = true;
        run_code_flow(j, &content, name->span, "this line", out);
        return;
    }
    judge_report(j, CARO_LEVEL_CAUTION, "unknown-utility", name->span,
                 "what %s does is not known to this judge", judge_show(j, name->text));
    for (size_t k = 1; k < args->n; k++)
        if (text_taint(args->v[k].text) & TAINT_SECRET)
            judge_report(j, CARO_LEVEL_CAUTION, "passes-keys", args->v[k].span,
                         "gives keys or passwords to a program");
}

void run_arguments(struct judge *j, const struct fields *args, const struct flow *in, struct flow *out)
{
    *out = (struct flow){.given = true, .taint = TAINT_LOCAL};
    if (!args->n || !judge_step(j)) return;
    size_t others = 1;
    while (others < args->n && (args->v[others].flags & FIELD_OTHER)) others++;
    if (others == 1) {
        size_t before = j->n_reasons;
        run_one(j, args, in, out);
        if (j->options->rules) user_rules_command(j, args, in, before);
        return;
    }
    for (size_t k = 0; k < others && k < 16; k++) { /* each name that the first word may be */
        struct fields one = {0};
        fields_add(j, &one, args->v[k].text, args->v[k].span, args->v[k].flags & ~(unsigned)FIELD_OTHER);
        for (size_t m = others; m < args->n; m++)
            fields_add(j, &one, args->v[m].text, args->v[m].span, args->v[m].flags);
        size_t before = j->n_reasons;
        run_one(j, &one, in, out);
        if (j->options->rules) user_rules_command(j, &one, in, before);
    }
}
