/* Owns the judge's state and reports, and the walk over the tree: lists, pipelines, compound commands,
 * redirections. What one command with its arguments does is run.c's. */
#include "base/buffer.h"
#include "base/utf8.h"
#include "safety/rules.h"
#include "shell/parser.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void judge_no_memory(struct judge *j) { j->status = CARO_NO_MEMORY; }

bool judge_step(struct judge *j)
{
    if (j->status != CARO_OK) return false;
    if (++j->steps < JUDGE_MAX_STEPS) return true;
    judge_report(j, CARO_LEVEL_CAUTION, "too-tangled", (struct span){0, (uint32_t)j->text.n},
                 "too tangled to be worked out in reasonable time");
    return false;
}

struct span judge_span(const struct judge *j, struct span span)
{
    return j->foreign ? j->foreign_span : span;
}

const char *judge_show(struct judge *j, struct slice text)
{
    char out[160];
    size_t n = 0;
    for (size_t i = 0; i < text.n && n < 60; i++) {
        char c = text.p[i];
        if (c == HOLE_GLOB)
            out[n++] = '*';
        else if (c == HOLE_CHAR)
            out[n++] = '?';
        else if (is_hole(c))
            n += (size_t)sprintf(out + n, "\xe2\x80\xa6");
        else if ((unsigned char)c >= 0x80) { /* sentences are UTF-8 */
            uint32_t cp;
            unsigned bytes = utf8_decode(slice_sub(text, i, text.n), &cp);
            for (unsigned k = 0; k < bytes; k++) out[n++] = text.p[i + k];
            if (!bytes) out[n++] = '?';
            i += bytes ? bytes - 1 : 0;
        } else if ((unsigned char)c < ' ' || c == 0x7f)
            out[n++] = ' ';
        else
            out[n++] = c;
    }
    if (n >= 56 && text.n > n) n += (size_t)sprintf(out + n, "\xe2\x80\xa6");
    if (!n) n = (size_t)sprintf(out, "\"\"");
    return text_copy(j, slice_from(out, n)).p;
}

void judge_report(struct judge *j, enum caro_level level, const char *id, struct span span, const char *fmt,
                  ...)
{
    char text[300];
    va_list args;
    if (j->status != CARO_OK) return;
    if (j->contained && level > CARO_LEVEL_CAUTION) level = CARO_LEVEL_CAUTION;
    for (size_t k = 0; k < j->n_reasons; k++) /* one reason an id; the gravest stays */
        if (strcmp(j->reasons[k].id, id) == 0 &&
            (j->reasons[k].level >= level || j->reasons[k].start == span.start)) {
            if (j->reasons[k].level < level) j->reasons[k].level = level;
            return;
        }
    size_t at = j->n_reasons;
    if (at == JUDGE_MAX_REASONS) { /* full: only something graver gets a place */
        for (at = 0; at < JUDGE_MAX_REASONS && j->reasons[at].level >= level; at++) {
        }
        if (at == JUDGE_MAX_REASONS) return;
        j->n_reasons--;
    }
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    char *kept = arena_copy(j->arena, slice_from_cstr(text));
    if (!kept) {
        judge_no_memory(j);
        return;
    }
    j->reasons[at] =
        (struct caro_reason){.id = id, .text = kept, .start = span.start, .end = span.end, .level = level};
    j->n_reasons++;
}

/* What is not known becomes a hole in the text, so that the rest of it can still be read. */
static struct slice flow_as_text(struct judge *j, const struct flow *flow)
{
    return flow->known ? flow->text : text_join(j, text_hole(flow->taint), SLICE_LIT("\n"));
}

static void flow_merge(struct judge *j, struct flow *all, const struct flow *more)
{
    bool empty = all->known && !all->text.n, nothing = more->known && !more->text.n;
    if (empty) {
        all->text = more->text;
        all->known = more->known;
    } else if (!nothing) {
        all->text = text_join(j, flow_as_text(j, all), flow_as_text(j, more));
        all->known = true;
    }
    all->taint |= more->taint;
    all->given = true;
}

/* What the members of a list write, one after the other: the text grows in place, so that a long list costs no more than
 * its output. */
struct gathered {
    struct flow flow;
    size_t capacity; /* of flow.text, when it is our own */
};

static void gather(struct judge *j, struct gathered *g, const struct flow *more)
{
    struct flow *all = &g->flow;
    struct slice text = flow_as_text(j, more);
    if (!g->capacity ||
        all->text.n + text.n > g->capacity) { /* the first two, or no room: as a merge, with room */
        bool own = all->text.n && text.n;
        flow_merge(j, all, more);
        if (!own || !all->text.n) return;
        char *room = arena_alloc(j->arena, 2 * all->text.n + 64);
        if (!room) {
            judge_no_memory(j);
            return;
        }
        memcpy(room, all->text.p, all->text.n);
        all->text.p = room;
        g->capacity = 2 * all->text.n + 64;
        return;
    }
    if (text.n) memcpy((char *)all->text.p + all->text.n, text.p, text.n); /* our own room */
    all->text.n += text.n;
    all->taint |= more->taint;
}

/* A redirection's effect; the input that it gives goes to *in. */
static void redirect(struct judge *j, const struct redirect *r, bool empty, struct flow *in,
                     const struct flow *out)
{
    if (r->op == REDIRECT_HEREDOC || r->op == REDIRECT_HEREDOC_TABS) {
        *in = r->literal ? (struct flow){.text = r->body ? text_copy(j, r->body->text) : SLICE_LIT(""),
                                         .known = true,
                                         .given = true}
                         : resolve_parts_flow(j, r->body);
        return;
    }
    if (r->op == REDIRECT_HERE_STRING) {
        struct slice text = resolve_text(j, r->target);
        *in = (struct flow){.text = text, .known = true, .given = true, .taint = text_taint(text)};
        return;
    }
    struct fields paths = {0};
    resolve_word(j, r->target, &paths);
    for (size_t k = 0; k < paths.n; k++) {
        const struct field *f = &paths.v[k];
        bool digits = f->text.n > 0;
        for (size_t i = 0; i < f->text.n; i++)
            digits &= (f->text.p[i] >= '0' && f->text.p[i] <= '9') || f->text.p[i] == '-' ||
                      f->text.p[i] == HOLE_NUMBER;
        bool dup = r->op == REDIRECT_DUP_IN || r->op == REDIRECT_DUP_OUT;
        if (dup && digits) { /* a descriptor from 3 on may be a connection that exec opened */
            bool other = r->op == REDIRECT_DUP_IN && (f->text.n > 1 || f->text.p[0] >= '3');
            if (other)
                *in = (struct flow){.given = true, .taint = j->has_socket ? TAINT_NETWORK : TAINT_LOCAL};
            continue;
        }
        if (path_place(j, f->text) == PLACE_NETWORK_DEVICE) j->has_socket = true;
        switch (r->op) {
        case REDIRECT_READ:
        case REDIRECT_READ_WRITE: {
            const struct definition *file = run_definition(j, DEFINITION_FILE, path_normalise(j, f->text));
            *in = file ? file->flow : (struct flow){.given = true, .taint = TAINT_LOCAL};
            in->given = true;
            if (slice_equal_cstr(f->text, "/dev/null")) *in = (struct flow){.known = true, .given = true};
            if (path_is_secret(j, f->text)) in->taint |= TAINT_SECRET;
            if (path_place(j, f->text) == PLACE_NETWORK_DEVICE) in->taint |= TAINT_NETWORK;
            break;
        }
        case REDIRECT_APPEND:
        case REDIRECT_APPEND_BOTH: effect_write(j, EFFECT_APPEND, f, out); break;
        default: effect_write(j, empty ? EFFECT_TRUNCATE : EFFECT_WRITE, f, out); break;
        }
    }
}

static bool writes(const struct redirect *r)
{
    return r->op == REDIRECT_WRITE || r->op == REDIRECT_APPEND || r->op == REDIRECT_CLOBBER ||
           r->op == REDIRECT_WRITE_BOTH || r->op == REDIRECT_APPEND_BOTH || r->op == REDIRECT_DUP_OUT ||
           r->op == REDIRECT_READ_WRITE;
}

/* Inputs first: the command needs them; outputs once it is known what is written. */
static void redirect_inputs(struct judge *j, const struct redirect *r, struct flow *in)
{
    struct flow none = {0};
    for (; r; r = r->next)
        if (!writes(r)) redirect(j, r, false, in, &none);
}

static void redirect_outputs(struct judge *j, const struct redirect *r, bool empty, struct flow *out)
{
    struct flow ignored = {0};
    bool to_file = false;
    for (; r; r = r->next) {
        if (!writes(r)) continue;
        bool errors_only = r->fd == 2;
        struct flow nothing = {.known = true, .given = true};
        redirect(j, r, empty && !errors_only, &ignored, errors_only ? &nothing : out);
        if (!errors_only && (r->op != REDIRECT_DUP_OUT || r->fd != 2)) to_file = r->op != REDIRECT_DUP_OUT;
    }
    if (to_file) *out = (struct flow){.known = true, .given = true};
}

/* : or true, or nothing at all, or cat of nothing: what is redirected from them is emptied. */
static bool writes_nothing(const struct fields *args)
{
    if (!args->n) return true;
    struct slice name = args->v[0].text;
    if (slice_equal_cstr(name, ":") || slice_equal_cstr(name, "true") || slice_equal_cstr(name, "false"))
        return true;
    if (slice_equal_cstr(name, "echo"))
        return args->n == 2 && (slice_equal_cstr(args->v[1].text, "-n") || !args->v[1].text.n);
    if (slice_equal_cstr(name, "printf")) return args->n == 2 && !args->v[1].text.n;
    return slice_equal_cstr(name, "cat") && args->n == 2 && slice_equal_cstr(args->v[1].text, "/dev/null");
}

/* A shell whose input or output is a connection: somebody else types its commands. */
static void tell_reverse_shell(struct judge *j, const struct redirect *r, const struct fields *args)
{
    static const char *const shells[] = {"sh",   "bash", "dash", "zsh",    "ksh",     "ash", "mksh",
                                         "fish", "csh",  "tcsh", "python", "python3", "perl"};
    bool shell = false, socket = false;
    for (size_t k = 0; k < args->n && k < 3; k++)
        for (size_t m = 0; m < sizeof shells / sizeof *shells; m++)
            shell |= slice_equal_cstr(text_basename(args->v[k].text), shells[m]);
    for (; r && shell; r = r->next) {
        struct fields paths = {0};
        if (r->op == REDIRECT_HEREDOC || r->op == REDIRECT_HEREDOC_TABS || r->op == REDIRECT_HERE_STRING)
            continue;
        resolve_value(j, r->target, &paths);
        bool dup = r->op == REDIRECT_DUP_IN || r->op == REDIRECT_DUP_OUT;
        for (size_t k = 0; k < paths.n; k++)
            socket |= path_place(j, paths.v[k].text) == PLACE_NETWORK_DEVICE ||
                      (dup && j->has_socket &&
                       (!text_exact(paths.v[k].text) || paths.v[k].text.n > 1 ||
                        (paths.v[k].text.n && paths.v[k].text.p[0] > '2')));
    }
    if (shell && socket)
        judge_report(j, CARO_LEVEL_DANGEROUS, "reverse-shell", args->v[0].span,
                     "gives a shell of this machine to another one");
}

/* declare -a x=(a b): the arrays among the words of declare and its kin. */
static void declare_arrays(struct judge *j, const struct word *w)
{
    for (; w; w = w->next) {
        const struct part *last = w->parts;
        while (last && last->next) last = last->next;
        if (!last || last->kind != PART_ARRAY || w->parts->kind != PART_LITERAL) continue;
        struct word value = {.parts = (struct part *)last};
        resolve_assign(j, slice_sub(w->parts->text, 0, w->parts->text.n - 1), &value, false);
    }
}

static void judge_simple(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    struct flow input = *in;
    struct fields args = {0};
    const struct flow *around = j->around;
    j->around = in;
    redirect_inputs(j, c->redirects, &input);
    const struct variable *before = j->variables;
    for (const struct assign *a = c->simple.assigns; a; a = a->next) {
        if (a->index) resolve_text(j, a->index); /* what its substitutions do */
        resolve_assign(j, a->name, a->value, a->append);
        const struct variable *set = resolve_variable(j, a->name);
        if (set && set->values.n)
            state_tell_history(j, a->name, set->values.v[0].text, judge_span(j, a->span));
        if (set && set->values.n) run_environment(j, a->name, set->values.v[0].text, judge_span(j, a->span));
    }
    const struct variable *assigned = j->variables;
    bool declares = false;
    /* Assignments in front of a command do not count for its own words, but an attacker's eval sees them. */
    if (c->simple.words) j->variables = before;
    for (const struct word *w = c->simple.words; w; w = w->next) {
        const struct part *last = w->parts;
        while (last && last->next) last = last->next;
        if (last && last->kind == PART_ARRAY && w->parts->kind == PART_LITERAL) {
            declares = true;
            continue;
        }
        resolve_word(j, w, &args);
    }
    if (c->simple.words) j->variables = assigned;
    if (declares) declare_arrays(j, c->simple.words);
    j->around = around;
    *out = (struct flow){.known = true, .given = true};
    bool empty = writes_nothing(&args);
    if (args.n)
        run_arguments(j, &args, &input, out);
    else if (!c->simple.words && c->redirects && !c->simple.assigns)
        *out = input.given ? input : *out; /* $(<file) */
    if (c->simple.words && assigned != before && args.n) {
        /* they end with the command, unless it is one of the shell's own that keeps them */
        if (j->variables == assigned) j->variables = before;
    }
    if (c->redirects) tell_reverse_shell(j, c->redirects, &args);
    redirect_outputs(j, c->redirects, empty, out);
}

static void judge_pipeline(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    struct flow flow = *in;
    const struct variable *variables = j->variables;
    struct slice cwd = j->cwd;
    if (!c->chain.first) *out = (struct flow){.known = true, .given = true};
    for (const struct command *m = c->chain.first; m; m = m->next) {
        judge_tree(j, m, &flow, out);
        out->given = true;
        flow = *out;
        if (c->chain.first->next) { /* each member is a subshell */
            j->variables = variables;
            j->cwd = cwd;
        }
    }
}

static void judge_sequence(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    bool conditional = j->conditional;
    struct gathered all = {.flow = {.known = true, .given = true}};
    for (const struct command *m = c->chain.first; m && judge_step(j); m = m->next) {
        struct flow one = {0};
        bool background = j->background;
        if (m->joint == JOINT_BACKGROUND) j->background = true;
        judge_tree(j, m, in, &one);
        j->background = background;
        gather(j, &all, &one);
        if (m->joint == JOINT_OR) j->conditional = true;
    }
    j->conditional = conditional;
    *out = all.flow;
}

static void judge_branch(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    struct flow one = {.known = true, .given = true};
    bool conditional = j->conditional;
    j->conditional = true;
    if (c) judge_tree(j, c, in, &one);
    j->conditional = conditional;
    flow_merge(j, out, &one);
}

static void judge_loop(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    bool in_loop = j->in_loop, conditional = j->conditional;
    struct flow one = {.known = true};
    if (c->kind == COMMAND_FOR || c->kind == COMMAND_SELECT) {
        struct fields values = {0};
        for (const struct word *w = c->loop.words; w; w = w->next) resolve_word(j, w, &values);
        if (!c->loop.has_in) fields_add(j, &values, SLICE_LIT("\x01"), (struct span){0}, 0);
        j->conditional = false;
        resolve_set(j, c->loop.name, &values, false);
        j->conditional = true;
        j->in_loop = true;
        judge_tree(j, c->loop.body, in, &one);
    } else if (c->kind == COMMAND_FOR_ARITH) {
        struct fields value = {0};
        struct slice name = c->loop_arith.init && c->loop_arith.init->kind == PART_LITERAL
                                ? c->loop_arith.init->text
                                : SLICE_LIT("");
        size_t n = 0;
        while (n < name.n && name.p[n] != '=' && name.p[n] != ' ') n++;
        fields_add(j, &value, SLICE_LIT("\x04"), (struct span){0}, 0);
        if (n) resolve_set(j, slice_sub(name, 0, n), &value, false);
        endless_tell(j, c);
        j->in_loop = j->conditional = true;
        judge_tree(j, c->loop_arith.body, in, &one);
    } else {
        struct flow condition = {0};
        endless_tell(j, c);
        j->in_loop = true;
        judge_tree(j, c->block.condition, in, &condition);
        j->conditional = true;
        judge_tree(j, c->block.body, in, &one);
    }
    j->in_loop = in_loop;
    j->conditional = conditional;
    *out = one;
    if (out->known) out->known = !one.text.n; /* how often is not known */
    out->given = true;
}

static void judge_case(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    struct fields subject = {0};
    resolve_value(j, c->choice.subject, &subject);
    *out = (struct flow){.known = true};
    for (const struct case_arm *arm = c->choice.arms; arm; arm = arm->next) {
        for (const struct word *w = arm->patterns; w; w = w->next) {
            struct fields ignored = {0};
            resolve_value(j, w, &ignored);
        }
        judge_branch(j, arm->body, in, out);
    }
    if (c->choice.arms && c->choice.arms->next && out->known) out->known = false;
}

static void judge_cond(struct judge *j, const struct cond *c)
{
    if (!c) return;
    struct fields ignored = {0};
    if (c->left) resolve_value(j, c->left, &ignored);
    if (c->right) resolve_value(j, c->right, &ignored);
    judge_cond(j, c->a);
    judge_cond(j, c->b);
}

static void judge_subshell(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    const struct variable *variables = j->variables;
    struct slice cwd = j->cwd;
    judge_tree(j, c->block.body, in, out);
    j->variables = variables;
    j->cwd = cwd;
}

static void judge_compound(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    switch (c->kind) {
    case COMMAND_GROUP: judge_tree(j, c->block.body, in, out); break;
    case COMMAND_SUBSHELL: judge_subshell(j, c, in, out); break;
    case COMMAND_IF:
        *out = (struct flow){.known = true};
        for (const struct clause *k = c->clauses; k; k = k->next) {
            struct flow condition = {0};
            if (k->condition) judge_tree(j, k->condition, in, &condition);
            judge_branch(j, k->body, in, out);
            if (out->known) out->known = !k->next;
        }
        break;
    case COMMAND_FOR:
    case COMMAND_SELECT:
    case COMMAND_FOR_ARITH:
    case COMMAND_WHILE:
    case COMMAND_UNTIL: judge_loop(j, c, in, out); break;
    case COMMAND_CASE: judge_case(j, c, in, out); break;
    case COMMAND_COND: judge_cond(j, c->cond); break;
    case COMMAND_ARITHMETIC:
        if (c->arith) resolve_parts_flow(j, c->arith);
        break;
    default: break;
    }
}

static void judge_command(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    switch (c->kind) {
    case COMMAND_SIMPLE: judge_simple(j, c, in, out); return;
    case COMMAND_PIPELINE: judge_pipeline(j, c, in, out); return;
    case COMMAND_AND_OR:
    case COMMAND_LIST: judge_sequence(j, c, in, out); return;
    case COMMAND_FUNCTION:
        run_define(j, DEFINITION_FUNCTION, c->named.name, c->named.body, (struct flow){0});
        return;
    case COMMAND_COPROC: judge_tree(j, c->named.body, in, out); return;
    default: break;
    }
    struct flow input = *in;
    redirect_inputs(j, c->redirects, &input);
    judge_compound(j, c, &input, out);
    redirect_outputs(j, c->redirects, false, out);
}

void judge_tree(struct judge *j, const struct command *c, const struct flow *in, struct flow *out)
{
    *out = (struct flow){.known = true, .given = true};
    if (!c || !judge_step(j)) return;
    if (j->nesting >= JUDGE_MAX_NESTING) {
        judge_report(j, CARO_LEVEL_CAUTION, "too-deep", judge_span(j, c->span),
                     "nested too deep to be worked out");
        return;
    }
    j->nesting++;
    judge_command(j, c, in, out);
    j->nesting--;
}

void judge_code(struct judge *j, struct slice code, struct span span, const struct flow *in, struct flow *out)
{
    struct command *tree;
    struct caro_error syntax = {0};
    *out = (struct flow){.given = true};
    if (j->depth >= JUDGE_MAX_DEPTH || !judge_step(j)) {
        judge_report(j, CARO_LEVEL_CAUTION, "too-deep", span,
                     "runs code inside code inside code, too deep to be worked out");
        return;
    }
    unsigned taint = text_taint(code);
    if (taint & TAINT_NETWORK)
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", span,
                     "runs code that comes over the network, unseen");
    if (taint & TAINT_DECODED)
        judge_report(j, CARO_LEVEL_DANGEROUS, "hidden-code", span, "runs code that is hidden by an encoding");
    if (code.n && is_unknown(code.p[0]))
        judge_report(j, CARO_LEVEL_CAUTION, "unknown-code", span,
                     "runs code that cannot be worked out from this line");
    /* A hole stands in the code as a variable that nothing sets, so that its words stay unknown. */
    struct buffer text;
    buffer_init(&text, PARSER_MAX_BYTES);
    for (size_t i = 0; i < code.n; i++) {
        char c = code.p[i];
        if (c == HOLE_GLOB)
            buffer_add_char(&text, '*');
        else if (c == HOLE_CHAR)
            buffer_add_char(&text, '?');
        else if (c == HOLE_NUMBER)
            buffer_add_cstr(&text, "${RANDOM}");
        else if (c == HOLE_NAME)
            buffer_add_cstr(&text, "${USER}");
        else if (c == HOLE_UNSET)
            buffer_add_cstr(&text, "${_unset_}");
        else if (is_hole(c))
            buffer_add_cstr(&text, "${_}");
        else if (c == NUL_BYTE[0])
            continue;
        else
            buffer_add_char(&text, c);
    }
    struct slice copy =
        text.failed ? SLICE_LIT("${_}") : text_copy(j, slice_from(buffer_cstr(&text), text.n));
    buffer_free(&text);
    j->steps += (unsigned)(copy.n / 16);
    enum caro_status status = parser_parse(&tree, copy, j->depth, j->arena, &syntax);
    if (status == CARO_NO_MEMORY) {
        judge_no_memory(j);
        return;
    }
    if (status != CARO_OK) {
        judge_report(j, CARO_LEVEL_CAUTION, "syntax-inside", span, "runs code that no shell would accept: %s",
                     syntax.msg);
        return;
    }
    bool foreign = j->foreign;
    struct span kept = j->foreign_span;
    if (!foreign) j->foreign_span = span;
    j->foreign = true;
    j->depth++;
    judge_tree(j, tree, in, out);
    j->depth--;
    j->foreign = foreign;
    j->foreign_span = kept;
}
