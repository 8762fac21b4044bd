/* The verdict on a shell command: what would it do, and may it run? Needs no model. */
#ifndef CARO_SHELL_H
#define CARO_SHELL_H

#include <caro/status.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* safe       reads, or creates only something new and ordinary
 * caution    changes or deletes something that may be wanted, needs privileges, uses the network to install
 * or to send, stops something, or cannot be worked out dangerous  irreversible or large damage, code out of
 * the network, lock-outs, leaks of keys */
enum caro_level { CARO_LEVEL_SAFE, CARO_LEVEL_CAUTION, CARO_LEVEL_DANGEROUS };

/* strict      caution asks for the typed word, dangerous is refused, what cannot be worked out is refused
 * moderate    caution asks, dangerous is refused
 * permissive  caution runs, dangerous asks for the typed word, except what is never wanted (wiping the
 * system, a disk) */
enum caro_policy { CARO_POLICY_MODERATE, CARO_POLICY_STRICT, CARO_POLICY_PERMISSIVE };

/* What the policy asks of the caller. A refusal is final: no option may lift it. */
enum caro_action { CARO_ACTION_RUN, CARO_ACTION_ASK, CARO_ACTION_ASK_TYPED, CARO_ACTION_REFUSE };

enum caro_platform { CARO_PLATFORM_ANY, CARO_PLATFORM_LINUX, CARO_PLATFORM_MACOS };

/* Rules added to the judge's own: immutable, may be shared between threads. */
struct caro_rules;

/* Read rules and check their examples.
 * out      gets the rules; text: a rule file's n bytes (its format: docs/SAFETY.md); name: of the file, for messages
 * Ownership: the caller frees *out with caro_rules_free(), after the last verdict that uses them. On failure *out is NULL.
 * Returns CARO_OK; CARO_FORMAT with the line in err->pos and the name, line and example in err->msg; CARO_LIMIT over 1 MiB
 * or 1000 rules; CARO_NO_MEMORY.
 * Cost: one verdict for each example. */
CARO_API enum caro_status caro_rules_new(struct caro_rules **out, const char *text, size_t n,
                                         const char *name, struct caro_error *err);
CARO_API size_t caro_rules_count(const struct caro_rules *rules);
CARO_API void caro_rules_free(struct caro_rules *rules); /* NULL does nothing */

/* What the verdict may assume of the place where the command would run. Zero-initialise for typical defaults;
 * the verdict reads nothing else: no file, no environment. Texts are read only during the call. */
struct caro_verdict_options {
    enum caro_policy policy;
    enum caro_platform platform;
    const char *home; /* absolute path of the home directory, NULL: a typical one */
    const char *cwd;  /* absolute path of the working directory, NULL: an ordinary directory below home */
    const char *user; /* login name, NULL: not known */
    int is_root;      /* nonzero: the command runs as root already */
    const struct caro_rules *rules; /* NULL: none but the judge's own */
};

struct caro_reason {
    const char *id;        /* stable: lower case letters, digits and '-' */
    const char *text;      /* one sentence, UTF-8 */
    const char *safer;     /* a safer form of the whole command, NULL when there is none */
    size_t start, end;     /* the bytes of the command that it is about */
    enum caro_level level; /* what this reason alone would give */
    int irreversible; /* nonzero: what it is about cannot be brought back, so a yes should be typed as a word */
};

struct caro_verdict; /* immutable once made */

/* Judge a command.
 * out      gets the verdict; command: any bytes, n of them, no terminator needed; options: NULL for defaults
 * Ownership: the caller frees *out with caro_verdict_free(). On failure *out is NULL.
 * Returns CARO_OK also for text that no shell would accept: the verdict is then at least caution and carries
 * the reason "syntax", "too-deep" or "too-long", and caro_verdict_syntax() tells more. CARO_NO_MEMORY.
 * Thread-safe: a pure function of its arguments. Cost: microseconds; linear in n, and bounded for hostile
 * text. */
CARO_API enum caro_status caro_verdict_new(struct caro_verdict **out, const char *command, size_t n,
                                           const struct caro_verdict_options *options,
                                           struct caro_error *err);

/* The level, and what the policy asks for. Thread-safe, O(1). */
CARO_API enum caro_level caro_verdict_level(const struct caro_verdict *verdict);
CARO_API enum caro_action caro_verdict_action(const struct caro_verdict *verdict);

/* The reasons, gravest first, without doubles; i < count, NULL otherwise. They live as long as the verdict.
 * A safe verdict has none. Thread-safe, O(1). */
CARO_API size_t caro_verdict_count(const struct caro_verdict *verdict);
CARO_API const struct caro_reason *caro_verdict_reason(const struct caro_verdict *verdict, size_t i);

/* CARO_OK when the text parsed, else why it did not, with the byte in err->pos. err may be NULL. Thread-safe,
 * O(1). */
CARO_API enum caro_status caro_verdict_syntax(const struct caro_verdict *verdict, struct caro_error *err);

/* Free a verdict; NULL does nothing. */
CARO_API void caro_verdict_free(struct caro_verdict *verdict);

/* A part of a command and what it does. */
struct caro_part {
    size_t start, end; /* its bytes in the command */
    int depth;         /* 0 for a command's name, 1 for its options, and so on inside of others */
    const char *text;  /* a few words, UTF-8 */
};
struct caro_explanation; /* immutable once made */

/* Explain a command part by part, in the order of the text: utilities, options, operands, redirections, operators.
 * out      gets the explanation; command: any bytes, n of them
 * Ownership: the caller frees *out with caro_explanation_free(). On failure *out is NULL.
 * Returns CARO_OK; CARO_FORMAT or CARO_LIMIT with the byte in err->pos when no shell would accept it; CARO_NO_MEMORY.
 * Thread-safe. Cost: microseconds; at most 4096 parts. */
CARO_API enum caro_status caro_explanation_new(struct caro_explanation **out, const char *command, size_t n,
                                               struct caro_error *err);
CARO_API size_t caro_explanation_count(const struct caro_explanation *explanation);
CARO_API const struct caro_part *caro_explanation_part(const struct caro_explanation *explanation, size_t i);
CARO_API void caro_explanation_free(struct caro_explanation *explanation);

/* "safe", "caution", "dangerous"; "run", "ask", "ask-typed", "refuse"; "moderate" … "?" for no such value. */
CARO_API const char *caro_level_name(enum caro_level level);
CARO_API const char *caro_action_name(enum caro_action action);
CARO_API const char *caro_policy_name(enum caro_policy policy);
/* The policy of that name. Returns CARO_OK, or CARO_NOT_FOUND and leaves *out alone. */
CARO_API enum caro_status caro_policy_find(enum caro_policy *out, const char *name, struct caro_error *err);

#ifdef __cplusplus
}
#endif
#endif
