/* Owns the rewriting of a command into a safer one: the edits of the rule tables, made in the text as it was typed. Offers
 * nothing where a word was not typed as it reads (variables, quotes in its middle, code inside of strings).
 *
 * An edit of a table's "safer" line, several joined by ", ":
 *   add WORD          behind the name;  add N WORD: behind the N-th operand
 *   drop -f|--force   these options, out of clusters too
 *   put OLD NEW       in the place of a word OLD
 *   first TEXT        TEXT && in front of the whole command
 *   name NEW          in the place of the command's name */
#include "safety/safer.h"

#include "base/buffer.h"

struct edit {
    struct slice text; /* of the whole command */
    struct buffer out; /* what stands in the place of the argument that is looked at */
};

/* Was this argument typed just as it reads? */
static bool typed(const struct judge *j, const struct field *f)
{
    return f->span.end <= j->text.n && f->span.end - f->span.start == f->text.n &&
           memcmp(j->text.p + f->span.start, f->text.p, f->text.n) == 0;
}

/* One of "-f|--force". */
static bool listed(const char *names, size_t n, struct slice word)
{
    for (size_t i = 0; i < n;) {
        size_t end = i;
        while (end < n && names[end] != '|') end++;
        if (end - i == word.n && memcmp(names + i, word.p, word.n) == 0) return true;
        i = end + 1;
    }
    return false;
}

/* The word without the options of the list; empty when nothing of it is left. */
static void drop(struct buffer *out, const char *names, size_t n, struct slice word)
{
    if (listed(names, n, word)) return;
    bool cluster = word.n > 1 && word.p[0] == '-' && word.p[1] != '-';
    for (size_t i = 0; i < word.n; i++) {
        char option[2] = {'-', word.p[i]};
        if (!(cluster && i && listed(names, n, slice_from(option, 2)))) buffer_add_char(out, word.p[i]);
    }
    if (out->n == 1 && cluster) out->n = 0;
}

/* The edits that touch one argument: its new text into *out. Returns false when they cannot be made. */
static bool edit_argument(const struct judge *j, const char *script, const struct arguments *a, size_t k,
                          struct buffer *out)
{
    const struct field *f = &a->all->v[k];
    size_t operand = 0;
    for (size_t m = 0; m < a->operands.n; m++)
        if (a->operands.v[m].span.start == f->span.start) operand = m + 1;
    buffer_add(out, j->text.p + f->span.start, f->span.end - f->span.start);
    for (const char *p = script; *p;) {
        size_t n = strcspn(p, ",");
        const char *word = p + strcspn(p, " ") + 1;
        size_t length = (size_t)(p + n - word);
        if (strncmp(p, "name ", 5) == 0 && k == 0) {
            out->n = 0;
            buffer_add(out, word, length);
        } else if (strncmp(p, "drop ", 5) == 0 && k && typed(j, f) && f->text.n && f->text.p[0] == '-') {
            out->n = 0;
            drop(out, word, length, f->text);
        } else if (strncmp(p, "put ", 4) == 0 && k) {
            size_t old = strcspn(word, " ");
            if (listed(word, old, f->text)) {
                out->n = 0;
                buffer_add(out, word + old + 1, length - old - 1);
            }
        } else if (strncmp(p, "add ", 4) == 0) {
            size_t at = 0;
            if (word[0] >= '1' && word[0] <= '9' && word[1] == ' ') {
                at = (size_t)(word[0] - '0');
                word += 2;
                length -= 2;
            }
            if (at ? operand == at : k == 0) {
                buffer_add_char(out, ' ');
                buffer_add(out, word, length);
            }
        }
        p += n;
        while (*p == ',' || *p == ' ') p++;
    }
    return !out->failed;
}

static const char *rewrite(struct judge *j, const char *script, const struct arguments *a)
{
    struct buffer out, one;
    size_t at = 0;
    if (!typed(j, &a->all->v[0]) && text_basename(a->all->v[0].text).n == a->all->v[0].text.n) return NULL;
    buffer_init(&out, 8192);
    buffer_init(&one, 4096);
    if (strncmp(script, "first ", 6) == 0) {
        size_t n = strcspn(script, ",");
        buffer_add(&out, script + 6, n - 6);
        buffer_add_cstr(&out, " && ");
        script += n;
        while (*script == ',' || *script == ' ') script++;
    }
    for (size_t k = 0; k < a->all->n; k++) {
        const struct field *f = &a->all->v[k];
        if (f->span.start < at || f->span.end > j->text.n || f->span.start > f->span.end)
            continue; /* of one word */
        one.n = 0;
        edit_argument(j, script, a, k, &one);
        size_t from = at;
        buffer_add(&out, j->text.p + from, f->span.start - from);
        at = f->span.end;
        if (!one.n && out.n && out.p[out.n - 1] == ' ') out.n--;
        if (one.n) buffer_add(&out, one.p, one.n);
    }
    buffer_add(&out, j->text.p + at, j->text.n - at);
    bool same = out.n == j->text.n && memcmp(out.p, j->text.p, out.n) == 0;
    const char *text = out.failed || one.failed || same ? NULL : arena_copy(j->arena, buffer_slice(&out));
    buffer_free(&one);
    buffer_free(&out);
    return text;
}

void safer_offer(struct judge *j, const struct utility *u, const struct arguments *a, size_t before)
{
    if (j->foreign || before == j->n_reasons || j->text.n > 4000) return;
    for (unsigned k = 0; k < u->n_rules; k++) {
        const struct rule *r = &u->rules[k];
        if (r->kind != RULE_SAFER || !rules_match(j, a, r->pattern)) continue;
        const char *text = rewrite(j, r->text, a);
        for (size_t m = before; text && m < j->n_reasons; m++)
            if (!j->reasons[m].safer && strcmp(j->reasons[m].id, "privileges") != 0)
                j->reasons[m].safer = text;
        return;
    }
}

const char *safer_download(struct judge *j)
{
    struct slice t = j->text;
    for (size_t i = 0; i + 8 < t.n; i++) {
        if (memcmp(t.p + i, "http", 4) != 0 ||
            (memcmp(t.p + i + 4, "://", 3) != 0 && memcmp(t.p + i + 4, "s://", 4) != 0))
            continue;
        size_t end = i;
        while (end < t.n && !strchr(" \t\n'\"`|;)>&<\\$", t.p[end])) end++;
        if (end - i > 1000) return NULL;
        return text_join(j, text_join(j, SLICE_LIT("curl -fsSL "), slice_sub(t, i, end)),
                         (struct slice){" -o script.sh && less script.sh",
                                        sizeof " -o script.sh && less script.sh"})
            .p;
    }
    return NULL;
}
