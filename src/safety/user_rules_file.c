/* Owns the reading of rule files: lines of a keyword and its value, and the examples that each rule must pass. Refuses the
 * whole file when anything in it is not as it should be. */
#include "safety/user_rules.h"
#include "shell/parser.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { RULE_FILE_MAX = 1 << 20 };

struct example { /* one match or nomatch line */
    struct slice command;
    size_t rule;
    unsigned line;
    bool wanted;
};

struct loader {
    struct caro_rules *rules;
    struct caro_error *err;
    const char *name; /* the file's, for messages */
    unsigned line;
    struct example *examples;
    size_t n_examples, capacity;
};

#define FAIL(l, ...) error_set_line(l, (l)->line, __VA_ARGS__)

static enum caro_status __attribute__((format(printf, 3, 4)))
error_set_line(struct loader *l, unsigned line, const char *fmt, ...)
{
    char text[300];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    return error_set(l->err, CARO_FORMAT, line, "%s:%u: %s", l->name, line, text);
}

static enum caro_status no_memory(struct loader *l)
{
    return error_set(l->err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the rules of %s", l->name);
}

static enum caro_status copy(struct loader *l, struct slice text, const char **out)
{
    *out = arena_copy(&l->rules->arena, text);
    return *out ? CARO_OK : no_memory(l);
}

static bool good_id(struct slice id)
{
    if (!id.n || id.n > 60 || id.p[0] == '-') return false;
    for (size_t i = 0; i < id.n; i++) {
        char c = id.p[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
    }
    return true;
}

static enum caro_status finish_rule(struct loader *l)
{
    if (!l->rules->n) return CARO_OK;
    const struct user_rule *r = &l->rules->v[l->rules->n - 1];
    const char *lacks = !r->text            ? "text"
                        : !r->n_patterns    ? "when or protects"
                        : !r->n_match       ? "match"
                        : !r->n_nomatch     ? "nomatch"
                        : (int)r->level < 0 ? "level"
                                            : NULL;
    if (lacks) return error_set_line(l, r->line, "rule %s has no \"%s\" line", r->id, lacks);
    for (unsigned k = 0; k < r->n_patterns; k++)
        if (r->level == CARO_LEVEL_SAFE && r->patterns[k].path)
            return error_set_line(l, r->line, "rule %s: what protects a path cannot call it safe", r->id);
    return CARO_OK;
}

static enum caro_status begin_rule(struct loader *l, struct slice id)
{
    TRY(finish_rule(l));
    if (!good_id(id))
        return FAIL(l, "a rule's name has lower case letters, digits and '-', not \"%.*s\"",
                    (int)(id.n < 60 ? id.n : 60), id.p);
    for (size_t k = 0; k < l->rules->n; k++)
        if (slice_equal_cstr(id, l->rules->v[k].id))
            return FAIL(l, "rule %s is already at line %u", l->rules->v[k].id, l->rules->v[k].line);
    if (l->rules->n == USER_RULES_MAX) return FAIL(l, "more than %d rules", USER_RULES_MAX);
    struct user_rule *r = &l->rules->v[l->rules->n++];
    *r = (struct user_rule){.line = l->line, .level = (enum caro_level) - 1};
    return copy(l, id, &r->id);
}

static enum caro_status add_pattern(struct loader *l, struct user_rule *r, struct slice value, bool path)
{
    struct user_pattern *p = &r->patterns[r->n_patterns];
    const char *blank = memchr(value.p, ' ', value.n);
    if (r->n_patterns == USER_PATTERNS_MAX)
        return FAIL(l, "more than %d patterns in one rule", USER_PATTERNS_MAX);
    r->n_patterns++;
    if (path && value.p[0] != '/' && !(value.p[0] == '~' && (value.n == 1 || value.p[1] == '/')))
        return FAIL(l, "\"protects\" wants a path that begins with / or ~/");
    if (path) return copy(l, value, &p->path);
    size_t n = blank ? (size_t)(blank - value.p) : value.n;
    TRY(copy(l, slice_sub(value, 0, n), &p->name));
    return copy(l, slice_sub(value, n, value.n), &p->rest);
}

static enum caro_status add_example(struct loader *l, struct user_rule *r, struct slice value, bool wanted)
{
    if (l->n_examples == l->capacity) {
        size_t capacity = l->capacity ? 2 * l->capacity : 64;
        struct example *grown = realloc(l->examples, capacity * sizeof *grown);
        if (!grown) return no_memory(l);
        l->examples = grown;
        l->capacity = capacity;
    }
    l->examples[l->n_examples++] = (struct example){value, (size_t)(r - l->rules->v), l->line, wanted};
    *(wanted ? &r->n_match : &r->n_nomatch) += 1;
    return CARO_OK;
}

static enum caro_status read_line(struct loader *l, struct slice line)
{
    while (line.n && strchr(" \t\r", line.p[line.n - 1])) line.n--;
    while (line.n && strchr(" \t", line.p[0])) line = slice_sub(line, 1, line.n);
    if (!line.n || line.p[0] == '#') return CARO_OK;
    if (memchr(line.p, '\0', line.n)) return FAIL(l, "a NUL byte");
    size_t n = 0;
    while (n < line.n && line.p[n] != ' ' && line.p[n] != '\t') n++;
    struct slice word = slice_sub(line, 0, n), value = slice_sub(line, n, line.n);
    while (value.n && strchr(" \t", value.p[0])) value = slice_sub(value, 1, value.n);
    if (slice_equal_cstr(word, "rule")) return begin_rule(l, value);
    if (!l->rules->n)
        return FAIL(l, "a file begins with \"rule NAME\", not \"%.*s\"", (int)(n < 40 ? n : 40), word.p);
    if (!value.n) return FAIL(l, "\"%.*s\" needs a value", (int)(n < 40 ? n : 40), word.p);
    struct user_rule *r = &l->rules->v[l->rules->n - 1];
    if (slice_equal_cstr(word, "level")) {
        for (int k = 0; k < 3; k++)
            if (slice_equal_cstr(value, caro_level_name((enum caro_level)k))) {
                r->level = (enum caro_level)k;
                return CARO_OK;
            }
        return FAIL(l, "a level is safe, caution or dangerous, not \"%.*s\"",
                    (int)(value.n < 40 ? value.n : 40), value.p);
    }
    if (slice_equal_cstr(word, "text")) return copy(l, value, &r->text);
    if (slice_equal_cstr(word, "safer")) return copy(l, value, &r->safer);
    if (slice_equal_cstr(word, "when")) return add_pattern(l, r, value, false);
    if (slice_equal_cstr(word, "protects")) return add_pattern(l, r, value, true);
    if (slice_equal_cstr(word, "match")) return add_example(l, r, value, true);
    if (slice_equal_cstr(word, "nomatch")) return add_example(l, r, value, false);
    return FAIL(
        l, "unknown keyword \"%.*s\": rule, level, text, when, protects, safer, match and nomatch are known",
        (int)(n < 40 ? n : 40), word.p);
}

static enum caro_status check_example(struct loader *l, const struct example *e)
{
    struct caro_verdict_options options = {.rules = l->rules};
    const struct user_rule *r = &l->rules->v[e->rule];
    struct caro_verdict *v;
    int shown = (int)(e->command.n < 120 ? e->command.n : 120);
    memset(l->rules->hits, 0, l->rules->n * sizeof *l->rules->hits);
    TRY(caro_verdict_new(&v, e->command.p, e->command.n, &options, l->err));
    enum caro_level level = caro_verdict_level(v);
    struct caro_error syntax;
    enum caro_status parsed = caro_verdict_syntax(v, &syntax);
    caro_verdict_free(v);
    if (parsed != CARO_OK)
        return error_set_line(l, e->line, "rule %s: no shell would accept the example \"%.*s\"", r->id, shown,
                              e->command.p);
    bool hit = l->rules->hits[e->rule];
    if (hit != e->wanted)
        return error_set_line(l, e->line, "rule %s %s the example \"%.*s\"", r->id,
                              hit ? "matches, and should not match," : "does not match", shown, e->command.p);
    if (hit && r->level == CARO_LEVEL_SAFE && level == CARO_LEVEL_DANGEROUS)
        return error_set_line(
            l, e->line,
            "rule %s: \"%.*s\" stays dangerous: a rule lowers a caution to safe, and nothing graver", r->id,
            shown, e->command.p);
    return CARO_OK;
}

static enum caro_status load(struct loader *l, const char *text, size_t n)
{
    if (n > RULE_FILE_MAX)
        return error_set(l->err, CARO_LIMIT, RULE_FILE_MAX, "%s is longer than %d bytes", l->name,
                         RULE_FILE_MAX);
    size_t rules = 1;
    for (size_t i = 0; i + 4 < n; i++) rules += memcmp(text + i, "rule", 4) == 0;
    l->rules->v =
        arena_array(&l->rules->arena, rules < USER_RULES_MAX ? rules : USER_RULES_MAX, sizeof *l->rules->v);
    l->rules->hits = arena_array(&l->rules->arena, rules, sizeof *l->rules->hits);
    char *kept = n ? arena_copy(&l->rules->arena, slice_from(text, n)) : NULL;
    if (!l->rules->v || !l->rules->hits || (n && !kept)) return no_memory(l);
    for (size_t i = 0; i < n;) {
        const char *newline = memchr(kept + i, '\n', n - i);
        size_t end = newline ? (size_t)(newline - kept) : n;
        l->line++;
        TRY(read_line(l, slice_from(kept + i, end - i)));
        i = end + 1;
    }
    TRY(finish_rule(l));
    for (size_t k = 0; k < l->n_examples; k++) TRY(check_example(l, &l->examples[k]));
    l->rules->hits = NULL;
    return CARO_OK;
}

enum caro_status caro_rules_new(struct caro_rules **out, const char *text, size_t n, const char *name,
                                struct caro_error *err)
{
    *out = NULL;
    struct caro_rules *rules = calloc(1, sizeof *rules);
    if (!rules) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the rules of %s", name);
    struct loader l = {.rules = rules, .err = err, .name = name};
    enum caro_status status = load(&l, text, n);
    free(l.examples);
    if (status != CARO_OK) {
        caro_rules_free(rules);
        return status;
    }
    *out = rules;
    return CARO_OK;
}

size_t caro_rules_count(const struct caro_rules *rules) { return rules->n; }

void caro_rules_free(struct caro_rules *rules)
{
    if (!rules) return;
    arena_free(&rules->arena);
    free(rules);
}
