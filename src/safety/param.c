/* Owns parameters: what $x and ${x…} can become, and assignments (POSIX XCU 2.5 and 2.6.2, bash
 * manual 3.5.3). */
#include "safety/judge.h"

#include <stdio.h>
#include <string.h>

static void one(struct judge *j, struct fields *out, struct slice text)
{
    fields_add(j, out, text, (struct span){0}, 0);
}

const struct variable *resolve_variable(const struct judge *j, struct slice name)
{
    unsigned looked = 0;
    for (const struct variable *v = j->variables; v && looked < 512; v = v->next, looked++)
        if (slice_equal(v->name, name)) return v;
    return NULL;
}

void resolve_set(struct judge *j, struct slice name, const struct fields *values, bool array)
{
    if (name.n && memchr(name.p, '/', name.n)) return; /* no variable's name: read ~/x */
    struct variable *v = arena_alloc(j->arena, sizeof *v);
    if (!v) {
        judge_no_memory(j);
        return;
    }
    *v = (struct variable){.name = name, .array = array, .next = j->variables};
    for (size_t k = 0; k < values->n && k < 64; k++) {
        struct field f = values->v[k];
        fields_add(j, &v->values, f.text, f.span, !array && k ? FIELD_OTHER : 0);
    }
    const struct variable *old = j->conditional && !array ? resolve_variable(j, name) : NULL;
    for (size_t k = 0; old && k < old->values.n && v->values.n < 64; k++) /* it may keep what it had */
        fields_add(j, &v->values, old->values.v[k].text, old->values.v[k].span,
                   v->values.n ? FIELD_OTHER : 0);
    j->variables = v;
}

void resolve_assign(struct judge *j, struct slice name, const struct word *value, bool append)
{
    struct fields values = {0};
    const struct part *part = value ? value->parts : NULL;
    const struct variable *old = resolve_variable(j, name);
    if (part && part->kind == PART_ARRAY) {
        if (append && old)
            for (size_t k = 0; k < old->values.n; k++) one(j, &values, old->values.v[k].text);
        for (const struct array_item *item = part->items; item; item = item->next)
            if (item->value) resolve_word(j, item->value, &values);
        resolve_set(j, name, &values, true);
        return;
    }
    if (value) resolve_value(j, value, &values);
    if (append && old && !old->array && old->values.n && values.n) {
        struct fields joined = {0};
        for (size_t k = 0; k < old->values.n && k < 8; k++)
            for (size_t m = 0; m < values.n && m < 8; m++)
                one(j, &joined, text_join(j, old->values.v[k].text, values.v[m].text));
        values = joined;
    }
    resolve_set(j, name, &values, false);
}

static bool name_in(struct slice name, const char *list)
{
    size_t n = name.n;
    for (const char *p = list; *p; p += strcspn(p, " "), p += *p == ' ')
        if (strcspn(p, " ") == n && memcmp(p, name.p, n) == 0) return true;
    return false;
}

/* Variables that a login sets, and those that the shell itself keeps. */
static bool environment(struct judge *j, struct slice name, struct fields *out)
{
    if (slice_equal_cstr(name, "HOME"))
        one(j, out, j->home);
    else if (slice_equal_cstr(name, "PWD"))
        one(j, out, j->cwd);
    else if (slice_equal_cstr(name, "TMPDIR"))
        one(j, out, SLICE_LIT("/tmp"));
    else if (slice_equal_cstr(name, "IFS"))
        one(j, out, SLICE_LIT(" \t\n"));
    else if (slice_equal_cstr(name, "SHELL") || slice_equal_cstr(name, "BASH"))
        one(j, out, SLICE_LIT("/bin/bash"));
    else if (slice_equal_cstr(name, "PATH"))
        one(j, out, SLICE_LIT("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"));
    else if (slice_equal_cstr(name, "XDG_CONFIG_HOME"))
        one(j, out, text_join(j, j->home, SLICE_LIT("/.config")));
    else if (slice_equal_cstr(name, "XDG_CACHE_HOME"))
        one(j, out, text_join(j, j->home, SLICE_LIT("/.cache")));
    else if (slice_equal_cstr(name, "XDG_DATA_HOME"))
        one(j, out, text_join(j, j->home, SLICE_LIT("/.local/share")));
    else if (name_in(name, "RANDOM SRANDOM SECONDS UID EUID PPID LINENO BASHPID SHLVL COLUMNS LINES "
                           "EPOCHSECONDS HISTCMD OPTIND"))
        one(j, out, SLICE_LIT("\x04"));
    else if (name_in(name, "USER LOGNAME HOSTNAME HOSTTYPE OSTYPE MACHTYPE LANG TERM BASH_VERSION EDITOR "
                           "VISUAL PAGER DISPLAY"))
        one(j, out, SLICE_LIT("\x05"));
    else
        return false;
    return true;
}

/* $1, $@, $#, $? and their like. */
static bool special(struct judge *j, struct slice name, struct fields *out)
{
    char c = name.n ? name.p[0] : 0;
    if (c >= '0' && c <= '9') {
        size_t k = 0;
        for (size_t i = 0; i < name.n && k < 100000; i++) k = 10 * k + (size_t)(name.p[i] - '0');
        if (k == 0)
            one(j, out, SLICE_LIT("bash"));
        else if (!j->parameters)
            one(j, out, SLICE_LIT("\x06"));
        else if (k <= j->parameters->n)
            one(j, out, j->parameters->v[k - 1].text);
        return true;
    }
    if (c == '@' || c == '*') {
        if (!j->parameters) one(j, out, SLICE_LIT("\x06"));
        for (size_t k = 0; j->parameters && k < j->parameters->n; k++) one(j, out, j->parameters->v[k].text);
        return true;
    }
    if (c == '#' || c == '?' || c == '$' || c == '!')
        one(j, out, SLICE_LIT("\x04"));
    else if (c == '-')
        one(j, out, SLICE_LIT("\x05"));
    else if (name.n == 1 && c == '_')
        one(j, out, SLICE_LIT("\x01"));
    else
        return false;
    return true;
}

static bool all_elements(const struct param *param)
{
    const struct part *p = param->index ? param->index->parts : NULL;
    return p && !p->next && p->kind == PART_LITERAL &&
           (slice_equal_cstr(p->text, "@") || slice_equal_cstr(p->text, "*"));
}

/* The plain value. Alternatives are FIELD_OTHER; several words are not. */
static void value_of(struct judge *j, const struct param *param, struct fields *out)
{
    if (special(j, param->name, out)) return;
    const struct variable *v = resolve_variable(j, param->name);
    if (!v) {
        if (!environment(j, param->name, out)) one(j, out, SLICE_LIT("\x06"));
        return;
    }
    if (!v->array) {
        for (size_t k = 0; k < v->values.n; k++)
            fields_add(j, out, v->values.v[k].text, (struct span){0}, k ? FIELD_OTHER : 0);
        if (!v->values.n) one(j, out, SLICE_LIT(""));
        return;
    }
    if (all_elements(param)) {
        for (size_t k = 0; k < v->values.n; k++) one(j, out, v->values.v[k].text);
        return;
    }
    struct slice index = param->index ? resolve_text(j, param->index) : SLICE_LIT("0");
    size_t at = 0;
    bool exact = index.n > 0 && index.n < 6;
    for (size_t i = 0; exact && i < index.n; i++) {
        exact = index.p[i] >= '0' && index.p[i] <= '9';
        at = 10 * at + (size_t)(index.p[i] - '0');
    }
    if (exact) {
        if (at < v->values.n) one(j, out, v->values.v[at].text);
        return;
    }
    for (size_t k = 0; k < v->values.n; k++)
        fields_add(j, out, v->values.v[k].text, (struct span){0}, k ? FIELD_OTHER : 0);
}

static bool number(struct slice t, long *value)
{
    bool negative = false;
    while (t.n && t.p[0] == ' ') t = slice_sub(t, 1, t.n);
    if (t.n && t.p[0] == '-') {
        negative = true;
        t = slice_sub(t, 1, t.n);
    }
    if (!t.n || t.n > 9) return false;
    *value = 0;
    for (size_t i = 0; i < t.n; i++) {
        if (t.p[i] < '0' || t.p[i] > '9') return false;
        *value = 10 * *value + (t.p[i] - '0');
    }
    if (negative) *value = -*value;
    return true;
}

/* ${x:offset:length}. Exact as far as no hole stands in what is cut and in front of it. */
static struct slice substring(struct judge *j, const struct param *param, struct slice text)
{
    long offset, length = 0;
    struct slice from = resolve_text(j, param->arg);
    if (!from.n) from = SLICE_LIT("0");
    if (!number(from, &offset)) return SLICE_LIT("\x01");
    if (param->arg2 && !number(resolve_text(j, param->arg2), &length)) return SLICE_LIT("\x01");
    if (offset < 0) offset += (long)text.n;
    if (offset < 0 || offset > (long)text.n) return SLICE_LIT("");
    long end = !param->arg2 ? (long)text.n : length < 0 ? (long)text.n + length : offset + length;
    if (end > (long)text.n) end = (long)text.n;
    if (end < offset) return SLICE_LIT("");
    bool cut_known = text_exact(slice_sub(text, 0, (size_t)end)) && (length >= 0 || text_exact(text));
    return cut_known ? slice_sub(text, (size_t)offset, (size_t)end) : text_hole(text_taint(text));
}

/* The pattern of ${x#p}, with its globs as holes. */
static struct slice pattern_of(struct judge *j, const struct word *word)
{
    struct fields fields = {0};
    struct word copy = *word;
    resolve_word(j, &copy, &fields);
    return fields.n ? fields.v[0].text : SLICE_LIT("");
}

static struct slice strip(struct judge *j, const struct param *param, struct slice text)
{
    struct slice pattern = pattern_of(j, param->arg);
    bool longest = param->op_text.n == 2, prefix = param->op == PARAM_PREFIX;
    if (!text_exact(text) || text_unknown(pattern) || text.n > 1024) return text_hole(text_taint(text));
    j->steps += (unsigned)(text.n * text.n / 256);
    for (size_t k = 0; k <= text.n; k++) {
        size_t n = longest ? text.n - k : k; /* bytes to take away */
        struct slice piece = prefix ? slice_sub(text, 0, n) : slice_sub(text, text.n - n, text.n);
        if (text_glob(pattern, piece))
            return prefix ? slice_sub(text, n, text.n) : slice_sub(text, 0, text.n - n);
    }
    return text;
}

/* The longest match of the pattern at byte i; 0 when there is none. */
static size_t match_at(struct slice text, size_t i, struct slice pattern)
{
    for (size_t end = text.n; end > i; end--)
        if (text_glob(pattern, slice_sub(text, i, end))) return end - i;
    return 0;
}

static struct slice replace(struct judge *j, const struct param *param, struct slice text)
{
    struct slice pattern = pattern_of(j, param->arg), with = resolve_text(j, param->arg2);
    char mark = param->op_text.n == 2 ? param->op_text.p[1] : 0;
    if (!text_exact(text) || text_unknown(pattern) || text.n > 256 || with.n > 256)
        return text_hole(text_taint(text));
    j->steps += (unsigned)(text.n * text.n / 32);
    struct slice out = SLICE_LIT("");
    size_t i = 0, from = 0;
    if (mark == '%') {
        for (; i <= text.n; i++)
            if (text_glob(pattern, slice_sub(text, i, text.n)))
                return text_join(j, slice_sub(text, 0, i), with);
        return text;
    }
    while (i < text.n) {
        size_t n = pattern.n ? match_at(text, i, pattern) : 0;
        if (n) {
            out = text_join(j, text_join(j, out, slice_sub(text, from, i)), with);
            from = i += n;
            if (mark != '/') break;
        } else {
            if (mark == '#') break;
            i++;
        }
    }
    return text_join(j, out, slice_sub(text, from, text.n));
}

static struct slice change_case(struct judge *j, struct slice text, bool upper, bool all)
{
    struct slice copy = text_copy(j, text);
    if (j->status != CARO_OK) return copy; /* not our memory */
    char *p = (char *)copy.p;
    for (size_t i = 0; i < copy.n && (all || i == 0); i++) {
        if (upper && p[i] >= 'a' && p[i] <= 'z') p[i] = (char)(p[i] - 32);
        if (!upper && p[i] >= 'A' && p[i] <= 'Z') p[i] = (char)(p[i] + 32);
    }
    return copy;
}

/* One value through the operator, for those that work on each value. */
static struct slice operate(struct judge *j, const struct param *param, struct slice text)
{
    char number_text[24];
    switch (param->op) {
    case PARAM_LENGTH:
        if (!text_exact(text)) return SLICE_LIT("\x04");
        snprintf(number_text, sizeof number_text, "%zu", text.n);
        return text_copy(j, slice_from_cstr(number_text));
    case PARAM_SUBSTRING: return substring(j, param, text);
    case PARAM_PREFIX:
    case PARAM_SUFFIX: return strip(j, param, text);
    case PARAM_REPLACE: return replace(j, param, text);
    case PARAM_UPPER:
    case PARAM_LOWER: return change_case(j, text, param->op == PARAM_UPPER, param->op_text.n == 2);
    case PARAM_TRANSFORM:
        switch (param->op_text.p[1]) {
        case 'U': return change_case(j, text, true, true);
        case 'u': return change_case(j, text, true, false);
        case 'L': return change_case(j, text, false, true);
        case 'Q': return text;
        default: return text_exact(text) ? SLICE_LIT("\x01") : text_hole(text_taint(text));
        }
    case PARAM_NAMES: return SLICE_LIT("\x05");
    default: return text;
    }
}

static bool maybe_unset(struct slice text) { return text_unknown(text) || text.n == 0; }

/* - = ? + : which of the value and the word it can be. */
static void choose(struct judge *j, const struct param *param, const struct fields *values,
                   struct fields *out)
{
    struct fields word = {0};
    bool conditional = j->conditional;
    if (param->arg && param->arg->parts && param->op != PARAM_ERROR) resolve_value(j, param->arg, &word);
    j->conditional = conditional;
    if (!word.n) one(j, &word, SLICE_LIT(""));
    bool may_be_unset = !values->n;
    for (size_t k = 0; k < values->n; k++) {
        struct slice text = values->v[k].text;
        if (maybe_unset(text)) may_be_unset = true;
        if (param->op == PARAM_ALTERNATE) continue;
        if (!text.n && param->op_text.n == 2) continue;
        if (param->op == PARAM_ERROR && text_has(text, HOLE_UNSET))
            text = SLICE_LIT("\x01"); /* set, or the shell stops */
        if (param->op != PARAM_ERROR && slice_equal_cstr(text, "\x06")) text = SLICE_LIT("\x01");
        fields_add(j, out, text, (struct span){0},
                   (values->v[k].flags & FIELD_OTHER) && out->n ? FIELD_OTHER : 0);
    }
    if (param->op == PARAM_ERROR) return;
    if (param->op == PARAM_ALTERNATE || may_be_unset)
        for (size_t k = 0; k < word.n; k++)
            fields_add(j, out, word.v[k].text, (struct span){0}, out->n ? FIELD_OTHER : 0);
    if (param->op == PARAM_ASSIGN && may_be_unset) resolve_set(j, param->name, out, false);
}

void resolve_param(struct judge *j, const struct param *param, bool quoted, struct fields *out)
{
    struct fields values = {0};
    struct param target = *param;
    if (!judge_step(j)) return;
    if (param->indirect && param->op != PARAM_NAMES) { /* the variable that this one names */
        value_of(j, param, &values);
        target.name = values.n ? values.v[0].text : SLICE_LIT("");
        values = (struct fields){0};
        if (!target.name.n || !text_exact(target.name)) one(j, &values, SLICE_LIT("\x06"));
    }
    if (!values.n) value_of(j, &target, &values);
    if (param->op == PARAM_DEFAULT || param->op == PARAM_ASSIGN || param->op == PARAM_ERROR ||
        param->op == PARAM_ALTERNATE) {
        choose(j, param, &values, out);
        return;
    }
    bool joined =
        quoted && (slice_equal_cstr(param->name, "*") ||
                   (param->index && param->index->parts && slice_equal_cstr(param->index->parts->text, "*")));
    if (joined && values.n > 1) {
        struct slice all = fields_joined(j, &values, 0);
        values.n = 1;
        values.v[0].text = all;
    }
    if (param->op == PARAM_SUBSTRING &&
        slice_equal_cstr(param->name, "@")) { /* a slice of the words: any of them */
        for (size_t k = 0; k < values.n; k++) one(j, out, values.v[k].text);
        return;
    }
    for (size_t k = 0; k < values.n; k++)
        fields_add(j, out, operate(j, param, values.v[k].text), (struct span){0},
                   values.v[k].flags & FIELD_OTHER);
}
