/* A request in words to one judged shell command. */
#ifndef CARO_ASK_H
#define CARO_ASK_H

#include <caro/model.h>
#include <caro/shell.h>
#include <caro/status.h>

#ifdef __cplusplus
extern "C" {
#endif

struct caro_asker; /* a model made ready to be asked; serves one caller at a time */

struct caro_ask_options {
    const char *model;   /* NULL or "builtin": the model inside; else the path of a GGUF file */
    const char *backend; /* where its text is computed: NULL or "embedded" */
    const char *shell;   /* "bash" (default), "zsh", "fish", "sh": whose syntax the command is for */
    enum caro_platform
        platform; /* whose tools the command uses, GNU's or macOS's; ANY: those of the system it was built for */
    const char *cpu_level, *prompt_format; /* as in struct caro_model_options */
    int n_threads;                         /* 0: as many as help */
    int max_tokens;                        /* of an answer; 0: 256 */
    float temperature;                     /* 0: the most likely command */
    uint64_t seed;
    const char *
        search_path; /* directories of programs, as PATH lists them: what is there counts as a command; NULL: none */
    bool any_memory;           /* as in struct caro_session_options */
    enum caro_kv_type kv_type; /* as in struct caro_session_options */
    struct caro_prefix_store
        prefixes; /* keeps the stable part of prompts between runs; zero: nothing is kept */
    struct caro_verdict_options judge; /* policy, and what the verdict may know of this machine */
};

/* A value that the command needs and the request does not give. */
struct caro_placeholder {
    char name[16]; /* what stands in the command for it: "FILE", "PID"; the same name for the same value */
    size_t start, end; /* its bytes in the command */
    char kind;         /* what it is: p path, n number, w word, … (LIFT_KIND_LIST) */
};

/* Another answer that the model holds for possible. */
struct caro_alternative {
    char *command;
    enum caro_level level;
    double confidence;
};

/* Everything that is known of one answer. The texts live until caro_answer_free(). */
struct caro_answer {
    char *request;
    char *command;                /* one command line, never empty */
    struct caro_verdict *verdict; /* owned */
    const char *model;            /* lives as long as the asker */
    const char *backend;          /* "embedded" */
    double
        confidence; /* of the built-in model: how often such an answer is right (calibrated); of others: mean probability of a token */
    bool unsure;    /* the built-in model's confidence is so low that the answer is likely wrong */
    double logprob; /* of the whole answer, in nats */
    double
        score; /* logprob less what does not fit the request costs, in nats; what confidence is read from */
    double
        no_request; /* likelihood that this is no request for a command; 0 when the answer is sure enough not to ask */
    const char *doubt; /* what does not fit the request, one sentence; NULL when nothing is seen */
    struct caro_placeholder
        *placeholders; /* in the order of the command; it must not be run before they are filled */
    size_t n_placeholders;
    struct caro_alternative *alternatives; /* best first */
    size_t n_alternatives;
    double load_ms, prefill_ms, decode_ms, total_ms;
    /* First token: from caro_asker_open() to the logits that it is chosen from; 0 when the answer did not come so far. */
    double first_token_ms;
    int prompt_tokens, cached_tokens, generated_tokens;
    int tries; /* answers looked at before this one was found, itself included */
};

/* Whether there is a backend of this name (NULL: the usual one). USAGE otherwise: the message says which there are. Thread-safe. */
CARO_API enum caro_status caro_backend_check(const char *name, struct caro_error *err);

/* Open the model. NULL options for defaults. Returns NO_MODEL (no such file, none built in), USAGE for an unknown backend, else as
 * caro_model_open(). */
CARO_API enum caro_status caro_asker_open(struct caro_asker **asker, const struct caro_ask_options *options,
                                          struct caro_error *err);
CARO_API void caro_asker_close(struct caro_asker *asker);

/* Ask for one command.
 *   request  UTF-8, n bytes, at most 16 KiB
 *   answer   filled on success; caro_answer_free() it. Otherwise it owns nothing, and of its fields the model, the
 *            times, the counts of tokens and of tries say how far it came
 * Returns FAILED when the model holds that this is no request for a command, or when its text holds no command that parses, also at
 * the second try (err->msg says which, and what it said); USAGE for an empty request; LIMIT for one that does not fit the model's context; INTERRUPTED after caro_asker_cancel().
 * A dangerous command is an answer like any other: its verdict says so, and what runs it must look. */
CARO_API enum caro_status caro_ask(struct caro_asker *asker, const char *request, size_t n,
                                   struct caro_answer *answer, struct caro_error *err);
CARO_API void caro_answer_free(struct caro_answer *answer);

/* Put a value into the command wherever the placeholder of that name stands, quoted for the place, and judge it again.
 *   value    bytes without a zero; judge: as for caro_ask(), NULL for defaults
 * Returns NOT_FOUND when there is no such placeholder, USAGE for an empty value; then the answer is as it was. */
CARO_API enum caro_status caro_answer_fill(struct caro_answer *answer, const char *name, const char *value,
                                           const struct caro_verdict_options *judge, struct caro_error *err);

/* Make a running caro_ask() return INTERRUPTED soon. From any thread or a signal handler. */
CARO_API void caro_asker_cancel(struct caro_asker *asker);

/* The platform of the requests that follow, as in struct caro_ask_options. Not while one is being answered. */
CARO_API void caro_asker_set_platform(struct caro_asker *asker, enum caro_platform platform);

CARO_API const struct caro_model *caro_asker_model(const struct caro_asker *asker);

#ifdef __cplusplus
}
#endif
#endif
