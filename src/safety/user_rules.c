/* Owns what the rules of a rule file do to a verdict. Their file is read by user_rules_file.c. */
#include "safety/user_rules.h"

static bool name_among(const char *names, struct slice name)
{
    for (const char *p = names; *p;) {
        size_t n = strcspn(p, "|");
        if (slice_equal(slice_from(p, n), name)) return true;
        p += n + (p[n] == '|');
    }
    return false;
}

static void hit(struct judge *j, const struct user_rule *r, struct span span)
{
    const struct caro_rules *rules = j->options->rules;
    bool contained = j->contained;
    if (rules->hits) rules->hits[r - rules->v] = true;
    j->contained = false; /* a rule means what it says, in a container too */
    if (r->level != CARO_LEVEL_SAFE) judge_report(j, r->level, r->id, span, "%s", r->text);
    for (size_t k = 0; k < j->n_reasons && r->safer; k++)
        if (j->reasons[k].id == r->id) j->reasons[k].safer = r->safer;
    j->contained = contained;
}

/* A rule that calls a command safe takes back its cautions, and nothing graver. */
static void forgive(struct judge *j, size_t before)
{
    size_t n = before;
    for (size_t k = before; k < j->n_reasons; k++)
        if (j->reasons[k].level != CARO_LEVEL_CAUTION || user_rules_own(j->options->rules, j->reasons[k].id))
            j->reasons[n++] = j->reasons[k];
    j->n_reasons = n;
}

void user_rules_command(struct judge *j, const struct fields *args, const struct flow *in, size_t before)
{
    const struct caro_rules *rules = j->options->rules;
    struct slice name = args->v[0].text, base = text_basename(name);
    const struct utility *u = NULL;
    struct arguments a;
    arguments_start(&a, base, args->v[0].span, in, NULL);
    struct flow ignored = {0};
    for (size_t k = 0; k < rules->n; k++) {
        const struct user_rule *r = &rules->v[k];
        for (unsigned p = 0; p < r->n_patterns; p++) {
            const struct user_pattern *pattern = &r->patterns[p];
            if (!pattern->name || (!name_among(pattern->name, name) && !name_among(pattern->name, base)))
                continue;
            if (!a.all) {
                u = utility_find(base);
                a.out = &ignored;
                arguments_parse(j, u, args, &a);
            }
            if (!rules_match(j, &a, pattern->rest)) continue;
            hit(j, r, args->v[0].span);
            if (r->level == CARO_LEVEL_SAFE) forgive(j, before);
            break;
        }
    }
}

static bool below(struct slice path, struct slice place)
{
    return slice_starts_with(path, place) && (path.n == place.n || place.n == 1 || path.p[place.n] == '/');
}

void user_rules_path(struct judge *j, struct slice path, bool whole_tree, struct span span)
{
    const struct caro_rules *rules = j->options->rules;
    struct slice p = path_normalise(j, path);
    for (size_t k = 0; k < rules->n; k++) {
        const struct user_rule *r = &rules->v[k];
        for (unsigned m = 0; m < r->n_patterns; m++) {
            if (!r->patterns[m].path) continue;
            struct slice place = slice_from_cstr(r->patterns[m].path);
            if (place.p[0] == '~') place = text_join(j, j->home, slice_sub(place, 1, place.n));
            while (place.n > 1 && place.p[place.n - 1] == '/') place.n--;
            if (below(p, place) || (whole_tree && below(place, p))) hit(j, r, span);
        }
    }
}

bool user_rules_own(const struct caro_rules *rules, const char *id)
{
    for (size_t k = 0; rules && k < rules->n; k++)
        if (rules->v[k].id == id) return true;
    return false;
}
