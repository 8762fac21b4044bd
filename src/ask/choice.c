/* Owns the choice among several answers: what cannot be a command is out, what does not fit the request loses, and
 * what is left is put in order. */
#include "ask/choice.h"

#include "ask/faithful.h"
#include "ask/plausible.h"
#include "shell/parser.h"

#include <math.h>
#include <stdlib.h>

enum { MAX_COMMAND = 64 * 1024 };
/* Nats below the first answer up to which others are looked at: when nothing is wrong with it, and when something is. */
static const double near_window = 2.5, far_window = 6.0;
/* Score from which nobody asks whether this is a request at all. */
static const double sure_from = -0.3;

static void candidate_free(struct candidate *c)
{
    buffer_free(&c->command);
    caro_verdict_free(c->verdict);
}

void choice_free(struct choice *choice)
{
    for (int i = 0; i < choice->n; i++) candidate_free(&choice->candidates[i]);
    choice->n = 0;
}

static enum caro_status path_text(const struct caro_model *model, const struct nbest_path *path,
                                  struct slice *text, struct arena *arena, struct caro_error *err)
{
    size_t n = 0, room = (size_t)path->n * 64 + 64; /* no token of a vocabulary of ours is that long */
    char *bytes = arena_alloc(arena, room);
    if (!bytes) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for an answer");
    TRY(caro_model_detokenize(model, path->ids, (size_t)path->n, bytes, room, &n, err));
    *text = slice_from(bytes, n);
    return CARO_OK;
}

/* Hold a filled command against its request. */
static enum caro_status judge(struct candidate *c, const struct choice_context *x, struct slice answer,
                              struct arena *arena, struct caro_error *err)
{
    struct command *tree = NULL;
    struct slice command = buffer_slice(&c->command);
    TRY(parser_parse(&tree, command, 0, arena, err));
    TRY(caro_verdict_new(&c->verdict, command.p, command.n, x->judge, err));
    c->faults = faithful_faults(x->lifted, answer, &c->filled, tree, c->verdict);
    return CARO_OK;
}

/* FAILED: this answer is no command. */
static enum caro_status candidate_make(struct candidate *c, const struct choice_context *x,
                                       const struct nbest_path *path, struct arena *arena,
                                       struct caro_error *err)
{
    struct slice text;
    struct caro_error fill = {0};
    TRY(path_text(x->model, path, &text, arena, err));
    if (!path->ended)
        return error_set(err, CARO_FAILED, CARO_NO_POS,
                         "the model's answer is no command: it did not end within %d tokens: %.*s", path->n,
                         (int)(text.n < 120 ? text.n : 120), text.p);
    c->logprob = path->logprob;
    if (slice_equal(text, SLICE_LIT(CHOICE_NOTHING))) {
        c->nothing = true;
        return CARO_OK;
    }
    if (lift_fill(x->lifted, text, &c->command, &c->filled, &fill) != CARO_OK)
        return error_set(err, CARO_FAILED, CARO_NO_POS, "the model's answer is no command: %s", fill.msg);
    const struct plausibility facts = {x->request, x->search_path, &c->filled};
    TRY(plausible_command(&c->command, &facts, err));
    return judge(c, x, text, arena, err);
}

static bool already_there(const struct choice *choice, const struct candidate *c)
{
    for (int i = 0; i < choice->n; i++)
        if (choice->candidates[i].nothing == c->nothing &&
            slice_equal(buffer_slice(&choice->candidates[i].command), buffer_slice(&c->command)))
            return true;
    return false;
}

/* Put a candidate in its place; equal ones keep their order. */
static void insert(struct choice *choice, const struct candidate *c)
{
    int at = choice->n++;
    for (; at > 0 && choice->candidates[at - 1].score < c->score; at--)
        choice->candidates[at] = choice->candidates[at - 1];
    choice->candidates[at] = *c;
}

static enum caro_status consider(struct choice *choice, const struct choice_context *x,
                                 const struct nbest_path *path, struct arena *arena, struct caro_error *err)
{
    struct candidate c = {0};
    buffer_init(&c.command, MAX_COMMAND);
    enum caro_status status = candidate_make(&c, x, path, arena, err);
    if (status == CARO_OK && !already_there(choice, &c)) {
        c.score = c.logprob - faithful_cost(c.faults);
        insert(choice, &c);
    } else {
        candidate_free(&c);
    }
    return status;
}

/* How likely the model holds it that this is no request, entered as a candidate when no search came upon it. */
static enum caro_status consider_nothing(struct choice *choice, struct nbest *nbest, struct caro_error *err)
{
    int32_t ids[16];
    size_t n;
    struct candidate c = {.nothing = true};
    if (choice->n == NBEST_MOST || already_there(choice, &c)) return CARO_OK;
    if (caro_model_tokenize(nbest->model, CHOICE_NOTHING, sizeof CHOICE_NOTHING - 1, false, ids, 16, &n,
                            NULL) != CARO_OK)
        return CARO_OK;
    TRY(nbest_likelihood(nbest, ids, (int)n, &c.logprob, err));
    buffer_init(&c.command, MAX_COMMAND);
    c.score = c.logprob;
    insert(choice, &c);
    return CARO_OK;
}

static bool looks_right(const struct choice *choice)
{
    return choice->n > 0 && choice->candidates[0].score > choice->candidates[0].logprob - 1.0;
}

enum caro_status choice_make(struct choice *choice, const struct choice_context *x, struct arena *arena,
                             struct caro_error *err)
{
    struct nbest nbest;
    struct caro_error first = {0};
    *choice = (struct choice){0};
    TRY(nbest_first(&nbest, x->model, x->session, x->prompt_end, x->max_tokens, arena, err));
    for (bool found = true; found;) {
        struct caro_error why = {0};
        enum caro_status status = consider(choice, x, &nbest.paths[nbest.n - 1], arena, &why);
        if (status != CARO_OK && status != CARO_FAILED) return *err = why, status;
        if (nbest.n == 1) first = why;
        TRY(nbest_next(&nbest, looks_right(choice) ? near_window : far_window, &found, err));
    }
    if (choice->n == 0 || choice->candidates[0].score < sure_from) TRY(consider_nothing(choice, &nbest, err));
    choice->n_paths = nbest.n;
    choice->tokens = nbest.tokens;
    bool refused = choice->n == 0 || (choice->n == 1 && choice->candidates[0].nothing &&
                                      choice->candidates[0].logprob < log(CHOICE_NOTHING_HINT));
    return refused ? error_set(err, CARO_FAILED, first.pos, "%s", first.msg) : CARO_OK;
}

/* Score and confidence at the joints of a broken line; training/calibrate.py prints what it is made of
 * (bins that fall are pooled; the first three are by hand: too few answers are so unlikely). */
static const struct {
    double score, confidence;
} joints[] = {{-10, .10}, {-3.5, .28}, {-1.7, .5}, {-1.04, .71}, {-0.111, .895}, {-0.026, .965}, {0, .99}};

double choice_confidence(double score)
{
    enum { N = sizeof joints / sizeof *joints };
    if (score <= joints[0].score) return joints[0].confidence;
    for (int i = 1; i < N; i++) {
        if (score > joints[i].score) continue;
        double part = (score - joints[i - 1].score) / (joints[i].score - joints[i - 1].score);
        return joints[i - 1].confidence + part * (joints[i].confidence - joints[i - 1].confidence);
    }
    return joints[N - 1].confidence;
}
