/* Owns the public verdict: caro_verdict_*, and the policies. */
#include "safety/safer.h"
#include "safety/user_rules.h"
#include "shell/parser.h"

#include <stdlib.h>

struct caro_verdict {
    struct arena arena;
    struct verdict verdict;
    struct caro_error syntax;
};

static enum caro_action action_for(enum caro_policy policy, enum caro_level level, bool unsure, bool grave)
{
    if (level == CARO_LEVEL_SAFE) return CARO_ACTION_RUN;
    switch (policy) {
    case CARO_POLICY_STRICT:
        return level == CARO_LEVEL_DANGEROUS || unsure ? CARO_ACTION_REFUSE : CARO_ACTION_ASK_TYPED;
    case CARO_POLICY_PERMISSIVE:
        if (level == CARO_LEVEL_CAUTION) return unsure ? CARO_ACTION_ASK : CARO_ACTION_RUN;
        return grave ? CARO_ACTION_REFUSE : CARO_ACTION_ASK_TYPED;
    default: return level == CARO_LEVEL_DANGEROUS ? CARO_ACTION_REFUSE : CARO_ACTION_ASK;
    }
}

static bool id_in(const char *id, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(*list, id) == 0) return true;
    return false;
}

/* Gravest first, then in the order of the text. */
static int reason_order(const void *a, const void *b)
{
    const struct caro_reason *x = a, *y = b;
    if (x->level != y->level) return y->level > x->level ? 1 : -1;
    if (x->start != y->start) return x->start < y->start ? -1 : 1;
    return strcmp(x->id, y->id);
}

/* Deleted, emptied, formatted, thrown away: but not what is temporary by its name. */
static bool is_irreversible(const char *id)
{
    static const char *const beginnings[] = {
        "deletes-",        "empties-", "formats-",    "destroys-", "discards-",
        "drops-",          "expires-", "shreds",      "wipes-",    "changes-all-rows",
        "overwrites-disk", "clears-",  "unpublishes", "partitions"};
    if (strcmp(id, "deletes-temporary") == 0 || strcmp(id, "empties-temporary") == 0) return false;
    for (size_t k = 0; k < sizeof beginnings / sizeof *beginnings; k++)
        if (strncmp(id, beginnings[k], strlen(beginnings[k])) == 0) return true;
    return false;
}

static enum caro_status finish(struct verdict *out, struct judge *j)
{
    static const char *const unsure_ids[] = {"syntax",          "too-deep",      "too-long",
                                             "too-tangled",     "unknown-code",  "unknown-command",
                                             "unknown-utility", "syntax-inside", NULL};
    static const char *const grave_ids[] = {"deletes-root",
                                            "deletes-system",
                                            "deletes-home",
                                            "overwrites-disk",
                                            "formats-disk",
                                            "fork-bomb",
                                            "deletes-unset-variable",
                                            "kernel-trigger",
                                            "formats-device",
                                            "deletes-disk",
                                            NULL};
    if (j->status != CARO_OK) return error_set(j->err, j->status, CARO_NO_POS, "no memory for the verdict");
    *out = (struct verdict){.n_reasons = j->n_reasons};
    out->reasons = arena_array(j->arena, j->n_reasons ? j->n_reasons : 1, sizeof *out->reasons);
    if (!out->reasons) return error_set(j->err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the verdict");
    memcpy(out->reasons, j->reasons, j->n_reasons * sizeof *out->reasons);
    qsort(out->reasons, out->n_reasons, sizeof *out->reasons, reason_order);
    bool unsure = false, grave = false;
    for (size_t k = 0; k < out->n_reasons; k++) {
        if (out->reasons[k].level > out->level) out->level = out->reasons[k].level;
        unsure |= id_in(out->reasons[k].id, unsure_ids);
        struct caro_reason *r = &out->reasons[k];
        grave |= r->level == CARO_LEVEL_DANGEROUS &&
                 (id_in(r->id, grave_ids) || user_rules_own(j->options->rules, r->id));
        r->irreversible = is_irreversible(r->id);
        if (!r->safer && strcmp(r->id, "network-code") == 0) r->safer = safer_download(j);
    }
    out->action = action_for(j->options->policy, out->level, unsure, grave);
    return CARO_OK;
}

static void judge_start(struct judge *j, struct slice text, const struct caro_verdict_options *options,
                        struct arena *arena, struct caro_error *err)
{
    static const struct caro_verdict_options defaults = {0};
    if (!options) options = &defaults;
    *j = (struct judge){.arena = arena, .err = err, .text = text, .options = options};
    bool macos = options->platform == CARO_PLATFORM_MACOS;
    j->home = options->home      ? slice_from_cstr(options->home)
              : options->is_root ? slice_from_cstr(macos ? "/var/root" : "/root")
                                 : slice_from_cstr(macos ? "/Users/user" : "/home/user");
    j->cwd = options->cwd ? slice_from_cstr(options->cwd) : text_join(j, j->home, SLICE_LIT("/\x05"));
    while (j->cwd.n > 1 && j->cwd.p[j->cwd.n - 1] == '/') j->cwd.n--;
    while (j->home.n > 1 && j->home.p[j->home.n - 1] == '/') j->home.n--;
    j->privileged = options->is_root;
}

enum caro_status verdict_judge(struct verdict *out, const struct command *tree, struct slice text,
                               const struct caro_verdict_options *options, struct arena *arena,
                               struct caro_error *err)
{
    struct judge *j = arena_alloc(arena, sizeof *j);
    if (!j) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the verdict");
    judge_start(j, text, options, arena, err);
    struct flow in = {0}, ignored;
    judge_tree(j, tree, &in, &ignored);
    return finish(out, j);
}

enum caro_status verdict_reject(struct verdict *out, struct slice text, const struct caro_error *syntax,
                                const struct caro_verdict_options *options, struct arena *arena,
                                struct caro_error *err)
{
    struct judge *j = arena_alloc(arena, sizeof *j);
    if (!j) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the verdict");
    judge_start(j, text, options, arena, err);
    uint32_t at = syntax->pos < text.n ? (uint32_t)syntax->pos : (uint32_t)text.n;
    const char *id = syntax->code != CARO_LIMIT               ? "syntax"
                     : text.n > PARSER_MAX_BYTES              ? "too-long"
                     : strncmp(syntax->msg, "nested", 6) == 0 ? "too-deep"
                                                              : "too-tangled";
    judge_report(j, CARO_LEVEL_CAUTION, id, (struct span){at, at < text.n ? at + 1 : at},
                 "no shell would accept this, or it cannot be read: %s", syntax->msg);
    return finish(out, j);
}

static enum caro_status verdict_fill(struct caro_verdict *v, const char *command, size_t n,
                                     const struct caro_verdict_options *options, struct caro_error *err)
{
    struct command *tree;
    char *copy = arena_copy(&v->arena, slice_from(command, n));
    if (!copy) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the command");
    struct slice text = slice_from(copy, n);
    enum caro_status status = parser_parse(&tree, text, 0, &v->arena, &v->syntax);
    if (status == CARO_NO_MEMORY) return error_set(err, status, CARO_NO_POS, "no memory for the syntax tree");
    if (status != CARO_OK) return verdict_reject(&v->verdict, text, &v->syntax, options, &v->arena, err);
    return verdict_judge(&v->verdict, tree, text, options, &v->arena, err);
}

enum caro_status caro_verdict_new(struct caro_verdict **out, const char *command, size_t n,
                                  const struct caro_verdict_options *options, struct caro_error *err)
{
    *out = NULL;
    struct caro_verdict *v = calloc(1, sizeof *v);
    if (!v) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the verdict");
    enum caro_status status = verdict_fill(v, command, n, options, err);
    if (status != CARO_OK) {
        caro_verdict_free(v);
        return status;
    }
    *out = v;
    return CARO_OK;
}

enum caro_level caro_verdict_level(const struct caro_verdict *verdict) { return verdict->verdict.level; }
enum caro_action caro_verdict_action(const struct caro_verdict *verdict) { return verdict->verdict.action; }
size_t caro_verdict_count(const struct caro_verdict *verdict) { return verdict->verdict.n_reasons; }

const struct caro_reason *caro_verdict_reason(const struct caro_verdict *verdict, size_t i)
{
    return i < verdict->verdict.n_reasons ? &verdict->verdict.reasons[i] : NULL;
}

enum caro_status caro_verdict_syntax(const struct caro_verdict *verdict, struct caro_error *err)
{
    if (err) *err = verdict->syntax;
    return verdict->syntax.code;
}

void caro_verdict_free(struct caro_verdict *verdict)
{
    if (!verdict) return;
    arena_free(&verdict->arena);
    free(verdict);
}

const char *caro_level_name(enum caro_level level)
{
    static const char *const names[] = {"safe", "caution", "dangerous"};
    return (unsigned)level < 3 ? names[level] : "?";
}

const char *caro_action_name(enum caro_action action)
{
    static const char *const names[] = {"run", "ask", "ask-typed", "refuse"};
    return (unsigned)action < 4 ? names[action] : "?";
}

static const char *const policy_names[] = {"moderate", "strict", "permissive"};

const char *caro_policy_name(enum caro_policy policy)
{
    return (unsigned)policy < 3 ? policy_names[policy] : "?";
}

enum caro_status caro_policy_find(enum caro_policy *out, const char *name, struct caro_error *err)
{
    for (unsigned k = 0; k < 3; k++)
        if (strcmp(policy_names[k], name) == 0) {
            *out = (enum caro_policy)k;
            return CARO_OK;
        }
    return error_set(err, CARO_NOT_FOUND, CARO_NO_POS,
                     "there is no policy \"%s\": use strict, moderate or permissive", name);
}
