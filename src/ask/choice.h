/* The built-in model's answers to one request, each held against it, and which of them is the best. */
#ifndef ASK_CHOICE_H
#define ASK_CHOICE_H

#include "ask/lift.h"
#include "ask/nbest.h"
#include "base/buffer.h"
#include <caro/shell.h>

/* What the model says to what is no request for a command (training/missing.py). */
#define CHOICE_NOTHING      "# not a command"
/* Less likely than this it is no answer, even when there is no other. */
#define CHOICE_NOTHING_HINT 0.01

struct choice_context {
    const struct caro_model *model;
    struct caro_session *session; /* the prompt is evaluated */
    int32_t prompt_end;           /* its last id */
    const struct lifted *lifted;
    struct slice request;
    const char *search_path; /* as in struct plausibility */
    const struct caro_verdict_options *judge;
    int max_tokens;
};

struct candidate {
    struct buffer command;
    struct lift_filled filled;
    struct caro_verdict *verdict; /* owned; NULL for "not a command" */
    unsigned faults;              /* bits of enum fault */
    double logprob;               /* of the whole answer, in nats */
    double score;                 /* logprob less what the faults cost */
    bool nothing;                 /* the model holds that this is no request for a command */
};

struct choice {
    struct candidate candidates[NBEST_MOST]; /* best first */
    int n;
    int n_paths, tokens; /* looked at; evaluated */
};

/* Search, fill, check, order. FAILED when no answer is a command, with what the first one said; choice_free() it in any case. */
enum caro_status choice_make(struct choice *choice, const struct choice_context *context, struct arena *arena,
                             struct caro_error *err);
void choice_free(struct choice *choice);

/* How often an answer of this score is right, measured on requests that training did not see (training/calibrate.py). */
double choice_confidence(double score);

#endif
