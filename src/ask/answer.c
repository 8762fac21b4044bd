/* Owns what a caller gets: an answer made of the best candidate, its alternatives, the values that it misses, and
 * putting those in afterwards. */
#include "ask/answer.h"

#include "ask/faithful.h"

#include <math.h>
#include <stdlib.h>

enum { MAX_FILLED = 64 * 1024 };
/* This is no request for a command: when the model holds that likely, or when it is a guess which command could be meant and there is a hint
 * that none is. Set on our own probes (training/calibrate.py). */
static const double NOTHING_FROM = 0.1, NOTHING_DOUBT = -0.5;

enum caro_status answer_nothing(struct caro_error *err)
{
    return error_set(
        err, CARO_FAILED, CARO_NO_POS,
        "this is no request for a command: say what should be done, as in: caro show the five largest "
        "files here");
}

enum caro_status answer_make(struct caro_answer *answer, struct slice request, const struct buffer *command,
                             const struct caro_verdict_options *judge, struct caro_error *err)
{
    answer->request = strndup(request.p, request.n);
    answer->command = strndup(command->p, command->n);
    if (!answer->request || !answer->command)
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    return caro_verdict_new(&answer->verdict, command->p, command->n, judge, err);
}

static enum caro_status answer_alternatives(struct caro_answer *answer, const struct choice *choice, int best,
                                            struct caro_error *err)
{
    answer->alternatives = calloc((size_t)choice->n, sizeof *answer->alternatives);
    if (!answer->alternatives) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (int i = 0; i < choice->n; i++) {
        const struct candidate *c = &choice->candidates[i];
        if (i == best || c->nothing) continue;
        struct caro_alternative *to = &answer->alternatives[answer->n_alternatives];
        to->command = strndup(c->command.p, c->command.n);
        if (!to->command) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
        to->level = caro_verdict_level(c->verdict);
        to->confidence = choice_confidence(c->score);
        answer->n_alternatives++;
    }
    return CARO_OK;
}

static enum caro_status answer_placeholders(struct caro_answer *answer, const struct lift_filled *filled,
                                            struct caro_error *err)
{
    if (!filled->n_holes) return CARO_OK;
    answer->placeholders = calloc((size_t)filled->n_holes, sizeof *answer->placeholders);
    if (!answer->placeholders) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (int i = 0; i < filled->n_holes; i++) {
        struct caro_placeholder *to = &answer->placeholders[answer->n_placeholders++];
        memcpy(to->name, filled->holes[i].name, sizeof to->name);
        to->start = filled->holes[i].start, to->end = filled->holes[i].end;
        to->kind = lift_kind_letter(filled->holes[i].kind);
    }
    return CARO_OK;
}

/* The best candidate as the answer. */
enum caro_status answer_choose(struct caro_answer *answer, struct slice request, const struct choice *choice,
                               const struct caro_verdict_options *judge, struct caro_error *err)
{
    int best = 0;
    for (int i = 0; i < choice->n; i++)
        if (choice->candidates[i].nothing) answer->no_request = exp(choice->candidates[i].logprob);
    while (best < choice->n && choice->candidates[best].nothing) best++;
    bool none = best == choice->n || answer->no_request >= NOTHING_FROM ||
                (choice->candidates[best].score < NOTHING_DOUBT && answer->no_request >= CHOICE_NOTHING_HINT);
    if (none) return answer_nothing(err);
    const struct candidate *c = &choice->candidates[best];
    answer->tries = choice->n_paths;
    answer->logprob = c->logprob;
    answer->score = c->score;
    answer->doubt = faithful_text(c->faults);
    answer->confidence = choice_confidence(c->score);
    answer->unsure = answer->confidence < ANSWER_UNSURE_BELOW;
    TRY(answer_placeholders(answer, &c->filled, err));
    TRY(answer_alternatives(answer, choice, best, err));
    return answer_make(answer, request, &c->command, judge, err);
}

enum caro_status caro_answer_fill(struct caro_answer *answer, const char *name, const char *value,
                                  const struct caro_verdict_options *judge, struct caro_error *err)
{
    struct lift_hole holes[LIFT_MAX_HOLES];
    int n = 0;
    bool found = false;
    for (size_t i = 0; i < answer->n_placeholders && n < LIFT_MAX_HOLES; i++) {
        const struct caro_placeholder *p = &answer->placeholders[i];
        holes[n] =
            (struct lift_hole){.kind = lift_kind_from_letter(p->kind), .start = p->start, .end = p->end};
        memcpy(holes[n++].name, p->name, sizeof p->name);
        found |= strcmp(p->name, name) == 0;
    }
    if (!found)
        return error_set(err, CARO_NOT_FOUND, CARO_NO_POS, "the command has no placeholder '%s'", name);
    if (!*value) return error_set(err, CARO_USAGE, CARO_NO_POS, "no value for %s", name);
    struct buffer command;
    struct caro_verdict *verdict = NULL;
    buffer_init(&command, MAX_FILLED);
    lift_fill_hole(slice_from_cstr(answer->command), holes, &n, name, slice_from_cstr(value), &command);
    char *text = command.failed ? NULL : strndup(command.p, command.n);
    enum caro_status status =
        text ? caro_verdict_new(&verdict, text, command.n, judge, err)
             : error_set(err, CARO_LIMIT, CARO_NO_POS, "the value for %s is too long", name);
    buffer_free(&command);
    if (status != CARO_OK) return free(text), status;
    free(answer->command);
    caro_verdict_free(answer->verdict);
    answer->command = text;
    answer->verdict = verdict;
    for (int i = 0; i < n; i++) {
        struct caro_placeholder *p = &answer->placeholders[i];
        memcpy(p->name, holes[i].name, sizeof p->name);
        p->start = holes[i].start, p->end = holes[i].end, p->kind = lift_kind_letter(holes[i].kind);
    }
    answer->n_placeholders = (size_t)n;
    return CARO_OK;
}

void answer_forget_texts(struct caro_answer *answer)
{
    free(answer->request);
    free(answer->command);
    caro_verdict_free(answer->verdict);
    free(answer->placeholders);
    for (size_t i = 0; i < answer->n_alternatives; i++) free(answer->alternatives[i].command);
    free(answer->alternatives);
    answer->request = answer->command = NULL;
    answer->verdict = NULL;
    answer->placeholders = NULL;
    answer->alternatives = NULL;
    answer->n_placeholders = answer->n_alternatives = 0;
}

void caro_answer_free(struct caro_answer *answer)
{
    answer_forget_texts(answer);
    *answer = (struct caro_answer){0};
}
