/* Owns what is said of a loop that starts processes without end: while true; do x & done. */
#include "safety/judge.h"
#include "shell/visit.h"

struct loop_facts {
    bool background, waits;
};

static bool visit_loop(void *context, const struct command *c)
{
    static const char *const waiting[] = {"sleep", "wait", "read", "inotifywait", "nc", "curl", "ping"};
    struct loop_facts *facts = context;
    if (c->joint == JOINT_BACKGROUND) facts->background = true;
    const struct part *p = c->kind == COMMAND_SIMPLE && c->simple.words ? c->simple.words->parts : NULL;
    if (c->joint == JOINT_BACKGROUND) return true; /* nobody waits for that */
    for (size_t k = 0; p && p->kind == PART_LITERAL && k < sizeof waiting / sizeof *waiting; k++)
        facts->waits |= slice_equal_cstr(p->text, waiting[k]);
    return true;
}

/* Is this condition true whatever happens? true, :, [ 1 ], test x, ((1)). */
static bool is_always(const struct command *c)
{
    if (!c) return false;
    if (c->kind == COMMAND_ARITHMETIC)
        return c->arith && c->arith->kind == PART_LITERAL && slice_equal_cstr(c->arith->text, "1");
    const struct word *w = c->kind == COMMAND_SIMPLE ? c->simple.words : NULL;
    const struct part *p = w ? w->parts : NULL;
    if (!p || p->kind != PART_LITERAL || p->next) return false;
    if (slice_equal_cstr(p->text, "true") || slice_equal_cstr(p->text, ":") ||
        slice_equal_cstr(p->text, "/bin/true") || slice_equal_cstr(p->text, "/usr/bin/true"))
        return true;
    const struct word *value = w->next;
    const bool literal = value && value->parts && value->parts->kind == PART_LITERAL && !value->parts->next;
    if (slice_equal_cstr(p->text, "test")) return literal && !value->next;
    return slice_equal_cstr(p->text, "[") && literal && value->next && !value->next->next;
}

static bool is_false(const struct command *c)
{
    const struct part *p = c && c->kind == COMMAND_SIMPLE && c->simple.words ? c->simple.words->parts : NULL;
    return p && p->kind == PART_LITERAL && !p->next && slice_equal_cstr(p->text, "false");
}

/* Does this loop never end, as far as its condition tells? */
static bool is_endless(const struct command *c)
{
    if (c->kind == COMMAND_FOR_ARITH) return !c->loop_arith.test;
    return c->kind == COMMAND_WHILE ? is_always(c->block.condition) : is_false(c->block.condition);
}

void endless_tell(struct judge *j, const struct command *loop)
{
    struct loop_facts facts = {0};
    if (!is_endless(loop)) return;
    visit_commands(loop->kind == COMMAND_FOR_ARITH ? loop->loop_arith.body : loop->block.body, visit_loop,
                   &facts);
    if (facts.background && !facts.waits)
        judge_report(j, CARO_LEVEL_DANGEROUS, "fork-bomb", judge_span(j, loop->span),
                     "starts processes without end and without a pause");
}
