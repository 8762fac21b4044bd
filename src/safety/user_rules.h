/* Rules that a person or a team adds to the judge's own, each with examples that are checked when it is loaded. Internal to
 * src/safety; the format is described in docs/SAFETY.md. */
#ifndef SAFETY_USER_RULES_H
#define SAFETY_USER_RULES_H

#include "safety/rules.h"

enum { USER_PATTERNS_MAX = 16, USER_RULES_MAX = 1000 };

struct user_pattern {
    const char *name, *rest; /* the command's name ("a|b"), and a pattern of the rule tables; or */
    const char *path;        /* what is protected: absolute, ~ expanded when it is matched */
};

struct user_rule {
    const char *id, *text, *safer;
    enum caro_level level;
    unsigned line; /* where it begins in its file */
    struct user_pattern patterns[USER_PATTERNS_MAX];
    unsigned n_patterns, n_match, n_nomatch;
};

struct caro_rules {
    struct arena arena;
    struct user_rule *v;
    size_t n;
    bool *hits; /* while they are loaded: which rules matched the example that is judged */
};

/* Apply the rules to a command whose own reasons begin at `before`. */
void user_rules_command(struct judge *j, const struct fields *args, const struct flow *in, size_t before);
/* Apply those that protect paths: something happens to this one. */
void user_rules_path(struct judge *j, struct slice path, bool whole_tree, struct span span);
/* Is it the id of one of these rules? Ids are compared as pointers. */
bool user_rules_own(const struct caro_rules *rules, const char *id);

#endif
