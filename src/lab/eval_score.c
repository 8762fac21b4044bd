/* Owns the scores that need no sandbox. */
#include "lab/eval_score.h"

#include "lab/eval_static.h"
#include "lab/stat.h"
#include "shell/printer.h"

#include <string.h>

/* Is option k a flag, and the first of its name? They are sorted; redirections are options too, but no flags. */
static bool is_flag(const struct eval_call *call, size_t k)
{
    const char *name = call->options[k].name;
    return name[0] == '-' && (k == 0 || strcmp(name, call->options[k - 1].name) != 0);
}

/* The call itself and each of its flags count once. */
static size_t count_elements(struct eval_calls calls)
{
    size_t n = calls.n;
    for (size_t i = 0; i < calls.n; i++)
        for (size_t k = 0; k < calls.at[i].n_options; k++) n += is_flag(&calls.at[i], k);
    return n;
}

static bool has_flag(const struct eval_call *call, const struct eval_option *option)
{
    for (size_t k = 0; k < call->n_options; k++)
        if (strcmp(call->options[k].name, option->name) == 0) return true;
    return false;
}

/* How many utilities and flags two commands share, each call of one taking the next of the same name in the other. */
static size_t count_common(struct eval_calls a, struct eval_calls b)
{
    size_t common = 0;
    bool taken[1000] = {false};
    for (size_t i = 0; i < a.n; i++)
        for (size_t k = 0; k < b.n && k < sizeof taken / sizeof *taken; k++) {
            if (taken[k] || strcmp(a.at[i].tool, b.at[k].tool) != 0) continue;
            taken[k] = true;
            common++;
            for (size_t o = 0; o < a.at[i].n_options; o++)
                common += is_flag(&a.at[i], o) && has_flag(&b.at[k], &a.at[i].options[o]);
            break;
        }
    return common;
}

static bool same_utilities(struct eval_calls a, struct eval_calls b)
{
    if (a.n != b.n) return false;
    for (size_t i = 0; i < a.n; i++)
        if (strcmp(a.at[i].tool, b.at[i].tool) != 0) return false;
    return a.n > 0;
}

static enum caro_status compare(struct eval_score *score, const struct eval_rules *rules,
                                const struct eval_item *item, const char *command, struct arena *arena,
                                struct caro_error *err)
{
    struct eval_static have, want;
    TRY(eval_static_read(&have, command, rules, arena, err));
    score->parses = have.parses;
    score->compared = !item->check.hostile;
    for (size_t i = 0; have.parses && score->compared && i < item->accept.n; i++) {
        TRY(eval_static_read(&want, item->accept.at[i], rules, arena, err));
        if (!want.parses) continue;
        size_t common = count_common(have.calls, want.calls);
        double f1 = stat_f1(common, count_elements(have.calls), count_elements(want.calls));
        if (f1 > score->flag_f1) score->flag_f1 = f1;
        score->exact |= printer_equal(have.tree, want.tree);
        score->utility |= same_utilities(have.calls, want.calls);
    }
    return CARO_OK;
}

enum caro_status eval_score_command(struct eval_score *score, const struct eval_sets *sets,
                                    const struct eval_item *item, const char *command, struct caro_error *err)
{
    *score = (struct eval_score){.compared = !item->check.hostile};
    if (!command || !*command) return CARO_OK;
    struct arena arena;
    struct caro_verdict *verdict;
    const struct caro_verdict_options where = {.home = "/home/sam", .cwd = "/home/sam/work", .user = "sam"};
    arena_init(&arena, 256 << 20);
    const struct eval_rules *rules =
        strcmp(item->platform, "macos") == 0 ? eval_sets_bsd(sets) : eval_sets_rules(sets);
    enum caro_status status = compare(score, rules, item, command, &arena, err);
    arena_free(&arena);
    TRY(status);
    TRY(caro_verdict_new(&verdict, command, strlen(command), &where, err));
    score->level = caro_verdict_level(verdict);
    caro_verdict_free(verdict);
    return CARO_OK;
}
