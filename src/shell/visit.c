/* Owns the one walk over syntax trees that visits every command. */
#include "shell/visit.h"

struct walk {
    visit_fn *fn;
    void *context;
};

static bool walk_command(const struct walk *w, const struct command *c);
static bool walk_parts(const struct walk *w, const struct part *part);

static bool walk_words(const struct walk *w, const struct word *word)
{
    for (; word; word = word->next)
        if (!walk_parts(w, word->parts)) return false;
    return true;
}

static bool walk_parts(const struct walk *w, const struct part *part)
{
    for (; part; part = part->next) {
        switch (part->kind) {
        case PART_DOUBLE:
        case PART_LOCALE:
        case PART_ARITH:
            if (!walk_parts(w, part->inner)) return false;
            break;
        case PART_COMMAND:
        case PART_BACKQUOTE:
        case PART_PROCESS_IN:
        case PART_PROCESS_OUT:
            if (!walk_command(w, part->body)) return false;
            break;
        case PART_PARAM:
            if (!walk_words(w, part->param->index) || !walk_words(w, part->param->arg) ||
                !walk_words(w, part->param->arg2))
                return false;
            break;
        case PART_ARRAY:
            for (const struct array_item *item = part->items; item; item = item->next)
                if (!walk_words(w, item->key) || !walk_words(w, item->value)) return false;
            break;
        default: break;
        }
    }
    return true;
}

static bool walk_redirects(const struct walk *w, const struct redirect *r)
{
    for (; r; r = r->next)
        if (!walk_words(w, r->target) || !walk_parts(w, r->body)) return false;
    return true;
}

static bool walk_cond(const struct walk *w, const struct cond *c)
{
    return !c ||
           (walk_words(w, c->left) && walk_words(w, c->right) && walk_cond(w, c->a) && walk_cond(w, c->b));
}

static bool walk_simple(const struct walk *w, const struct command *c)
{
    for (const struct assign *a = c->simple.assigns; a; a = a->next)
        if (!walk_words(w, a->index) || !walk_words(w, a->value)) return false;
    return walk_words(w, c->simple.words);
}

static bool walk_inside(const struct walk *w, const struct command *c)
{
    switch (c->kind) {
    case COMMAND_SIMPLE: return walk_simple(w, c);
    case COMMAND_PIPELINE:
    case COMMAND_AND_OR:
    case COMMAND_LIST:
        for (const struct command *m = c->chain.first; m; m = m->next)
            if (!walk_command(w, m)) return false;
        return true;
    case COMMAND_GROUP:
    case COMMAND_SUBSHELL: return walk_command(w, c->block.body);
    case COMMAND_WHILE:
    case COMMAND_UNTIL: return walk_command(w, c->block.condition) && walk_command(w, c->block.body);
    case COMMAND_IF:
        for (const struct clause *k = c->clauses; k; k = k->next)
            if (!walk_command(w, k->condition) || !walk_command(w, k->body)) return false;
        return true;
    case COMMAND_FOR:
    case COMMAND_SELECT: return walk_words(w, c->loop.words) && walk_command(w, c->loop.body);
    case COMMAND_FOR_ARITH:
        return walk_parts(w, c->loop_arith.init) && walk_parts(w, c->loop_arith.test) &&
               walk_parts(w, c->loop_arith.step) && walk_command(w, c->loop_arith.body);
    case COMMAND_CASE:
        if (!walk_words(w, c->choice.subject)) return false;
        for (const struct case_arm *arm = c->choice.arms; arm; arm = arm->next)
            if (!walk_words(w, arm->patterns) || !walk_command(w, arm->body)) return false;
        return true;
    case COMMAND_FUNCTION:
    case COMMAND_COPROC: return walk_command(w, c->named.body);
    case COMMAND_COND: return walk_cond(w, c->cond);
    case COMMAND_ARITHMETIC: return walk_parts(w, c->arith);
    case COMMAND_KIND_COUNT: break;
    }
    return true;
}

static bool walk_command(const struct walk *w, const struct command *c)
{
    if (!c) return true;
    return w->fn(w->context, c) && walk_inside(w, c) && walk_redirects(w, c->redirects);
}

bool visit_commands(const struct command *tree, visit_fn *fn, void *context)
{
    struct walk w = {fn, context};
    return walk_command(&w, tree);
}
