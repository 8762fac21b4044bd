/* Owns the shell's own commands that change what later words mean: cd, export, unset, alias, trap. */
#include "safety/rules.h"

void handle_cd(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    *a->out = (struct flow){.known = true, .given = true};
    if (!a->operands.n)
        j->cwd = slice_equal_cstr(a->name, "popd") ? SLICE_LIT("\x01") : j->home;
    else if (slice_equal_cstr(a->operands.v[0].text, "-"))
        j->cwd = SLICE_LIT("\x01");
    else {
        struct slice path = path_normalise(j, a->operands.v[0].text);
        j->cwd = path.n && path.p[0] == '/' ? path : SLICE_LIT("\x01");
    }
}

/* HISTFILE=/dev/null and the like. */
void state_tell_history(struct judge *j, struct slice name, struct slice value, struct span span)
{
    bool history = slice_equal_cstr(name, "HISTFILE") || slice_equal_cstr(name, "HISTSIZE") ||
                   slice_equal_cstr(name, "HISTFILESIZE");
    if (history && (!value.n || slice_equal_cstr(value, "0") || slice_equal_cstr(value, "/dev/null")))
        judge_report(j, CARO_LEVEL_DANGEROUS, "hides-history", span,
                     "stops the shell from keeping its history");
}

/* export, declare, readonly, local, typeset: name=value words are assignments. */
void handle_export(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    *a->out = (struct flow){.known = true, .given = true};
    for (size_t k = 1; k < a->all->n; k++) {
        struct slice t = a->all->v[k].text;
        const char *equals = t.n && t.p[0] != '-' ? memchr(t.p, '=', t.n) : NULL;
        if (!equals) continue;
        struct slice name = slice_sub(t, 0, (size_t)(equals - t.p));
        struct fields value = {0};
        fields_add(j, &value, slice_sub(t, name.n + 1, t.n), a->all->v[k].span, 0);
        resolve_set(j, name, &value, false);
        struct slice v = value.v[0].text;
        state_tell_history(j, name, v, a->all->v[k].span);
        run_environment(j, name, v, a->all->v[k].span);
    }
}

void handle_unset(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct fields none = {0};
    (void)u;
    fields_add(j, &none, SLICE_LIT("\x06"), a->span, 0);
    for (size_t k = 0; k < a->operands.n; k++) {
        resolve_set(j, a->operands.v[k].text, &none, false);
        if (slice_starts_with(a->operands.v[k].text, SLICE_LIT("HIST")))
            judge_report(j, CARO_LEVEL_DANGEROUS, "hides-history", a->operands.v[k].span,
                         "stops the shell from keeping its history");
    }
}

/* set -- words: the parameters from here on. */
void handle_set(struct judge *j, const struct utility *u, const struct arguments *a)
{
    size_t k = 1;
    (void)u;
    while (k < a->all->n && !slice_equal_cstr(a->all->v[k].text, "--") && a->all->v[k].text.n &&
           strchr("-+", a->all->v[k].text.p[0]))
        k += slice_ends_with(a->all->v[k].text, SLICE_LIT("o")) ? 2
                                                                : 1; /* -o, -euo: an option's name follows */
    bool dashes = k < a->all->n && slice_equal_cstr(a->all->v[k].text, "--");
    if (!dashes && k >= a->all->n) return;
    struct fields *own = arena_alloc(j->arena, sizeof *own);
    if (!own) {
        judge_no_memory(j);
        return;
    }
    *own = fields_from(a->all, k + dashes);
    j->parameters = own;
}

void handle_alias(struct judge *j, const struct utility *u, const struct arguments *a)
{
    static const char *const trusted[] = {"sudo", "su", "doas", "ssh", "passwd", "gpg"};
    (void)u;
    for (size_t k = 0; k < a->operands.n; k++) {
        struct slice t = a->operands.v[k].text;
        const char *equals = t.n ? memchr(t.p, '=', t.n) : NULL;
        if (!equals) continue;
        struct slice name = slice_sub(t, 0, (size_t)(equals - t.p)), value = slice_sub(t, name.n + 1, t.n);
        for (size_t m = 0; m < sizeof trusted / sizeof *trusted; m++)
            if (slice_equal_cstr(name, trusted[m]) && !slice_starts_with(value, name))
                judge_report(j, j->persistent ? CARO_LEVEL_DANGEROUS : CARO_LEVEL_CAUTION, "shadows-command",
                             a->operands.v[k].span, "puts something else in the place of %s", trusted[m]);
        run_define(j, DEFINITION_ALIAS, name, NULL, (struct flow){.text = value, .known = true});
    }
}

/* trap 'code' SIGNAL */
void handle_trap(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct flow none = {0}, out = {0};
    (void)u;
    if (a->operands.n > 1 && !slice_equal_cstr(a->operands.v[0].text, "-"))
        judge_code(j, a->operands.v[0].text, a->operands.v[0].span, &none, &out);
}
