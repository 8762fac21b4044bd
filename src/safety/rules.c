/* Owns the reading of arguments as getopt does, and the patterns of the rule tables. */
#include "safety/rules.h"

const struct utility *utility_find(struct slice name)
{
    size_t low = 0, high = utility_tables_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = slice_compare(name, slice_from_cstr(utility_tables[middle].name));
        if (order == 0) return &utility_tables[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* Is this option in the blank-separated list? */
static bool takes_value(const char *values, struct slice option)
{
    for (const char *p = values; *p;) {
        while (*p == ' ') p++;
        size_t n = strcspn(p, " ");
        if (n == option.n && memcmp(p, option.p, n) == 0) return true;
        p += n;
    }
    return false;
}

static void option_add(struct arguments *a, struct slice name, struct span span, const struct field *value)
{
    if (a->n_options == OPTIONS_MAX) return;
    struct option *o = &a->options[a->n_options++];
    *o = (struct option){.name = name, .span = span, .has_value = value != NULL};
    if (value) o->value = *value;
}

/* -abc, where a letter that takes a value takes the rest or the next argument. Returns how many arguments
 * were used. */
static size_t parse_cluster(struct judge *j, const char *values, const struct fields *all, size_t k,
                            size_t from, struct arguments *a)
{
    const struct field *f = &all->v[k];
    for (size_t i = from; i < f->text.n; i++) {
        char *name = arena_alloc(j->arena, 3);
        if (!name) {
            judge_no_memory(j);
            return 1;
        }
        name[0] = '-';
        name[1] = f->text.p[i];
        struct slice option = slice_from(name, 2);
        if (!takes_value(values, option)) {
            option_add(a, option, f->span, NULL);
            continue;
        }
        if (i + 1 < f->text.n) {
            struct field value = {slice_sub(f->text, i + 1, f->text.n), f->span, 0};
            option_add(a, option, f->span, &value);
            return 1;
        }
        option_add(a, option, f->span, k + 1 < all->n ? &all->v[k + 1] : NULL);
        return 2;
    }
    return 1;
}

static size_t parse_long(const char *values, const struct fields *all, size_t k, struct arguments *a)
{
    const struct field *f = &all->v[k];
    const char *equals = memchr(f->text.p, '=', f->text.n);
    if (equals) {
        size_t n = (size_t)(equals - f->text.p);
        struct field value = {slice_sub(f->text, n + 1, f->text.n), f->span, 0};
        option_add(a, slice_sub(f->text, 0, n), f->span, &value);
        return 1;
    }
    bool value = takes_value(values, f->text) && k + 1 < all->n;
    option_add(a, f->text, f->span, value ? &all->v[k + 1] : NULL);
    return value ? 2 : 1;
}

void arguments_parse(struct judge *j, const struct utility *u, const struct fields *all, struct arguments *a)
{
    const char *values = u && u->values ? u->values : "";
    unsigned flags = u ? u->flags : 0;
    bool ended = false;
    a->all = all;
    a->first = all->n;
    for (size_t k = 1; k < all->n;) {
        const struct field *f = &all->v[k];
        struct slice t = f->text;
        bool dash = t.n > 1 && t.p[0] == '-' && !ended;
        if (dash && slice_equal_cstr(t, "--")) {
            ended = true;
            k++;
        } else if (dash &&
                   (t.p[1] == '-' || (flags & UTILITY_LONG1) || (t.n > 2 && takes_value(values, t)))) {
            k += parse_long(values, all, k, a);
        } else if (dash) {
            k += parse_cluster(j, values, all, k, 1, a);
        } else if ((flags & UTILITY_BUNDLE) && k == 1 && t.n && t.n < 12 && !memchr(t.p, '/', t.n) &&
                   !memchr(t.p, '.', t.n)) {
            k += parse_cluster(j, values, all, k, 0, a);
        } else {
            if (a->first == all->n) a->first = k;
            if (flags & UTILITY_STOP) break;
            fields_add(j, &a->operands, t, f->span, f->flags);
            k++;
        }
        if (!judge_step(j)) return;
    }
    if ((flags & UTILITY_STOP) && a->first < all->n) a->operands = fields_from(all, a->first);
}

/* One of "a|b|c" equal to the text; long options may be cut short. */
static bool among(const char *names, size_t n, struct slice text)
{
    for (size_t i = 0; i < n;) {
        size_t end = i;
        while (end < n && names[end] != '|') end++;
        size_t length = end - i;
        if (length == text.n && memcmp(names + i, text.p, length) == 0) return true;
        bool cut = text.n > 3 && text.n < length && text.p[0] == '-' && text.p[1] == '-';
        if (cut && memcmp(names + i, text.p, text.n) == 0) return true;
        i = end + 1;
    }
    return false;
}

const struct option *arguments_option(const struct arguments *a, const char *names)
{
    size_t n = strlen(names);
    for (size_t k = a->n_options; k > 0; k--)
        if (among(names, n, a->options[k - 1].name)) return &a->options[k - 1];
    return NULL;
}

static bool any_place(struct judge *j, const struct arguments *a, const char *name, size_t n)
{
    if (n == 5 && memcmp(name, "piped", 5) == 0) return a->in->given;
    for (size_t k = 1; n == 6 && memcmp(name, "dashes", 6) == 0 && k < a->all->n; k++)
        if (slice_equal_cstr(a->all->v[k].text, "--")) return true;
    for (size_t k = 0; k < a->operands.n; k++) {
        enum place place = path_place(j, a->operands.v[k].text);
        if (n == 5 && memcmp(name, "grave", 5) == 0 && path_is_grave(place)) return true;
        if (n == 4 && memcmp(name, "disk", 4) == 0 && place == PLACE_DISK) return true;
        if (n == 4 && memcmp(name, "keys", 4) == 0 && path_is_secret(j, a->operands.v[k].text)) return true;
        if (n == 6 && memcmp(name, "system", 6) == 0 && place >= PLACE_LOG && place <= PLACE_ROOT)
            return true;
        bool over = place == PLACE_ROOT || place == PLACE_HOME || place == PLACE_CRITICAL ||
                    (place == PLACE_SYSTEM &&
                     !slice_starts_with(path_normalise(j, a->operands.v[k].text), SLICE_LIT("/dev")));
        if (n == 4 && memcmp(name, "over", 4) == 0 && over && k && k + 1 == a->operands.n) return true;
        if (n == 4 && memcmp(name, "many", 4) == 0 && (a->operands.v[k].flags & FIELD_SPLIT) &&
            text_has(a->operands.v[k].text, HOLE_ANY))
            return true;
        if (n == 7 && memcmp(name, "unknown", 7) == 0 && text_unknown(a->operands.v[k].text)) return true;
    }
    return false;
}

static bool contains(struct slice text, const char *piece, size_t n)
{
    for (size_t i = 0; i + n <= text.n; i++)
        if (memcmp(text.p + i, piece, n) == 0) return true;
    return false;
}

/* "-o=value" with the value possibly ending in *. */
static bool option_equals(const struct arguments *a, const char *p, size_t n)
{
    const char *equals = memchr(p, '=', n);
    size_t name = (size_t)(equals - p), length = n - name - 1;
    bool open = length && p[n - 1] == '*';
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        if (!o->has_value || !among(p, name, o->name)) continue;
        struct slice want = slice_from(equals + 1, open ? length - 1 : length);
        if (open ? slice_starts_with(o->value.text, want) : among(want.p, want.n, o->value.text)) return true;
    }
    return false;
}

bool rules_match(struct judge *j, const struct arguments *a, const char *p)
{
    size_t position = 0;
    while (*p) {
        while (*p == ' ') p++;
        size_t n = strcspn(p, " ");
        if (!n) break;
        bool hit = false, negated = *p == '!';
        const char *t = p + negated;
        size_t m = n - negated;
        if (*t == '-' && m > 1 && memchr(t, '=', m)) {
            hit = option_equals(a, t, m);
        } else if (*t == '-' && m > 1) {
            for (size_t k = 0; k < a->n_options && !hit; k++) hit = among(t, m, a->options[k].name);
        } else if (*t == '@') {
            hit = any_place(j, a, t + 1, m - 1);
        } else if (*t == '+') {
            hit = a->operands.n >= (size_t)(t[1] - '0');
        } else if (*t == '=') {
            for (size_t k = 0; k < a->operands.n && !hit; k++)
                hit = among(t + 1, m - 1, a->operands.v[k].text);
        } else if (*t == '~') {
            for (size_t k = 0; k < a->operands.n && !hit; k++)
                hit = contains(a->operands.v[k].text, t + 1, m - 1);
        } else if (*t == '^') {
            for (size_t k = 0; k < a->operands.n && !hit; k++)
                hit = slice_starts_with(a->operands.v[k].text, slice_from(t + 1, m - 1));
        } else if (m == 1 && *t == '*') {
            hit = position < a->operands.n;
            position++;
        } else {
            hit = position < a->operands.n && among(t, m, a->operands.v[position].text);
            position += !negated;
        }
        if (hit == negated) return false;
        p += n;
    }
    return true;
}

static void suffer(struct judge *j, unsigned effect, const struct field *f)
{
    static const struct flow unknown = {.given = true, .taint = TAINT_LOCAL};
    struct flow none = {0}, out = {0};
    if (effect == RULE_RUN)
        judge_code(j, f->text, f->span, &none, &out);
    else if (effect == EFFECT_WRITE || effect == EFFECT_APPEND)
        effect_write(j, (enum effect)effect, f, &unknown);
    else
        effect_on(j, (enum effect)effect, f);
}

static void apply_effect(struct judge *j, const struct rule *r, const struct arguments *a)
{
    size_t n = a->operands.n, from = 0, to = n;
    if (r->kind == RULE_LAST) from = n > 1 ? n - 1 : n;
    if (r->kind == RULE_REST) to = n ? n - 1 : 0;
    if (r->kind == RULE_FIRST) to = n ? 1 : 0;
    for (size_t k = from; k < to; k++) suffer(j, r->level, &a->operands.v[k]);
}

static void apply_value(struct judge *j, const struct rule *r, const struct arguments *a)
{
    for (size_t o = 0; o < a->n_options; o++) {
        const struct option *option = &a->options[o];
        if (option->has_value && among(r->id, strlen(r->id), option->name))
            suffer(j, r->level, &option->value);
    }
}

static unsigned count_words(const char *pattern)
{
    unsigned n = 0;
    for (const char *p = pattern; *p; p += strcspn(p, " ")) {
        while (*p == ' ') p++;
        n += *p != '\0';
    }
    return n;
}

/* Levels: among safe and caution the pattern with more words is the better description, and caution wins a
 * draw that is not about the very same words; dangerous always counts. Returns whether any matched. */
static bool apply_levels(struct judge *j, const struct utility *u, const struct arguments *a)
{
    unsigned safe = 0;
    bool known = false;
    for (unsigned k = 0; k < u->n_rules; k++) {
        const struct rule *r = &u->rules[k];
        if (r->kind != RULE_LEVEL || r->level != CARO_LEVEL_SAFE || !rules_match(j, a, r->pattern)) continue;
        unsigned words = count_words(r->pattern);
        if (words > safe) safe = words;
        known = true;
    }
    for (unsigned k = 0; k < u->n_rules && judge_step(j); k++) {
        const struct rule *r = &u->rules[k];
        if (r->kind != RULE_LEVEL || r->level == CARO_LEVEL_SAFE || !rules_match(j, a, r->pattern)) continue;
        known = true;
        if (r->level == CARO_LEVEL_CAUTION && safe > count_words(r->pattern)) continue;
        judge_report(j, (enum caro_level)r->level, r->id, a->span, "%s: %s", u->name, r->text);
    }
    return known;
}

void rules_apply(struct judge *j, const struct utility *u, const struct arguments *a)
{
    for (unsigned k = 0; k < u->n_rules; k++)
        if (u->rules[k].kind == RULE_HARMLESS && rules_match(j, a, u->rules[k].pattern)) return;
    bool known = apply_levels(j, u, a);
    for (unsigned k = 0; k < u->n_rules && judge_step(j); k++) {
        const struct rule *r = &u->rules[k];
        if (r->kind == RULE_LEVEL || r->kind == RULE_HARMLESS || r->kind == RULE_SAFER ||
            !rules_match(j, a, r->pattern))
            continue;
        if (r->kind == RULE_OUTPUT)
            *a->out = (struct flow){.given = true, .taint = r->level | (a->out->taint & TAINT_SECRET)};
        else if (r->kind == RULE_TRUSTED)
            *a->out = (struct flow){.given = true, .known = true};
        else if (r->kind == RULE_VALUE)
            apply_value(j, r, a);
        else
            apply_effect(j, r, a);
    }
    if (!known && u->default_id)
        judge_report(j, (enum caro_level)u->default_level, u->default_id, a->span, "%s: %s", u->name,
                     u->default_text);
}
