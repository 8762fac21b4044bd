/* Owns the comparison of two syntax trees: everything counts but the spans. */
#include "shell/printer.h"

static bool commands_equal(const struct command *a, const struct command *b);
static bool parts_equal(const struct part *a, const struct part *b);

static bool word_equal(const struct word *a, const struct word *b)
{
    return (!a) == (!b) && (!a || parts_equal(a->parts, b->parts));
}

static bool words_equal(const struct word *a, const struct word *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (!word_equal(a, b)) return false;
    return !a && !b;
}

static bool params_equal(const struct param *a, const struct param *b)
{
    return slice_equal(a->name, b->name) && a->op == b->op && slice_equal(a->op_text, b->op_text) &&
           a->braces == b->braces && a->indirect == b->indirect && word_equal(a->index, b->index) &&
           word_equal(a->arg, b->arg) && word_equal(a->arg2, b->arg2);
}

static bool items_equal(const struct array_item *a, const struct array_item *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (a->append != b->append || !word_equal(a->key, b->key) || !word_equal(a->value, b->value))
            return false;
    return !a && !b;
}

static bool part_equal(const struct part *a, const struct part *b)
{
    if (a->kind != b->kind || !slice_equal(a->text, b->text)) return false;
    switch (a->kind) {
    case PART_DOUBLE:
    case PART_LOCALE:
    case PART_ARITH: return parts_equal(a->inner, b->inner);
    case PART_PARAM: return params_equal(a->param, b->param);
    case PART_COMMAND:
    case PART_BACKQUOTE:
    case PART_PROCESS_IN:
    case PART_PROCESS_OUT: return printer_equal(a->body, b->body);
    case PART_ARRAY: return items_equal(a->items, b->items);
    default: return true;
    }
}

static bool parts_equal(const struct part *a, const struct part *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (!part_equal(a, b)) return false;
    return !a && !b;
}

static bool redirects_equal(const struct redirect *a, const struct redirect *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (a->op != b->op || a->fd != b->fd || !slice_equal(a->fd_name, b->fd_name) ||
            a->literal != b->literal ||
            (a->op != REDIRECT_HEREDOC && a->op != REDIRECT_HEREDOC_TABS &&
             !word_equal(a->target, b->target)) ||
            !parts_equal(a->body, b->body))
            return false;
    return !a && !b;
}

static bool assigns_equal(const struct assign *a, const struct assign *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (!slice_equal(a->name, b->name) || a->append != b->append || !word_equal(a->index, b->index) ||
            !word_equal(a->value, b->value))
            return false;
    return !a && !b;
}

static bool clauses_equal(const struct clause *a, const struct clause *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (!printer_equal(a->condition, b->condition) || !printer_equal(a->body, b->body)) return false;
    return !a && !b;
}

static bool arms_equal(const struct case_arm *a, const struct case_arm *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (a->end != b->end || !words_equal(a->patterns, b->patterns) || !printer_equal(a->body, b->body))
            return false;
    return !a && !b;
}

static bool conds_equal(const struct cond *a, const struct cond *b)
{
    if (!a || !b) return a == b;
    return a->kind == b->kind && slice_equal(a->op, b->op) && word_equal(a->left, b->left) &&
           word_equal(a->right, b->right) && conds_equal(a->a, b->a) && conds_equal(a->b, b->b);
}

static bool chains_equal(const struct command *a, const struct command *b)
{
    if (a->chain.negated != b->chain.negated || a->chain.timed != b->chain.timed ||
        a->chain.time_posix != b->chain.time_posix)
        return false;
    const struct command *x = a->chain.first, *y = b->chain.first;
    for (; x && y; x = x->next, y = y->next)
        if (x->joint != y->joint || !commands_equal(x, y)) return false;
    return !x && !y;
}

static bool commands_equal(const struct command *a, const struct command *b)
{
    if (a->kind != b->kind || !redirects_equal(a->redirects, b->redirects)) return false;
    switch (a->kind) {
    case COMMAND_SIMPLE:
        return assigns_equal(a->simple.assigns, b->simple.assigns) &&
               words_equal(a->simple.words, b->simple.words);
    case COMMAND_PIPELINE:
    case COMMAND_AND_OR:
    case COMMAND_LIST: return chains_equal(a, b);
    case COMMAND_GROUP:
    case COMMAND_SUBSHELL: return printer_equal(a->block.body, b->block.body);
    case COMMAND_WHILE:
    case COMMAND_UNTIL:
        return printer_equal(a->block.condition, b->block.condition) &&
               printer_equal(a->block.body, b->block.body);
    case COMMAND_IF: return clauses_equal(a->clauses, b->clauses);
    case COMMAND_FOR:
    case COMMAND_SELECT:
        return slice_equal(a->loop.name, b->loop.name) && a->loop.has_in == b->loop.has_in &&
               words_equal(a->loop.words, b->loop.words) && printer_equal(a->loop.body, b->loop.body);
    case COMMAND_FOR_ARITH:
        return parts_equal(a->loop_arith.init, b->loop_arith.init) &&
               parts_equal(a->loop_arith.test, b->loop_arith.test) &&
               parts_equal(a->loop_arith.step, b->loop_arith.step) &&
               printer_equal(a->loop_arith.body, b->loop_arith.body);
    case COMMAND_CASE:
        return word_equal(a->choice.subject, b->choice.subject) && arms_equal(a->choice.arms, b->choice.arms);
    case COMMAND_FUNCTION:
    case COMMAND_COPROC:
        return slice_equal(a->named.name, b->named.name) && printer_equal(a->named.body, b->named.body);
    case COMMAND_COND: return conds_equal(a->cond, b->cond);
    case COMMAND_ARITHMETIC: return parts_equal(a->arith, b->arith);
    case COMMAND_KIND_COUNT: break;
    }
    return false;
}

bool printer_equal(const struct command *a, const struct command *b)
{
    if (!a || !b) return a == b;
    return commands_equal(a, b);
}
