/* Owns the rules by which a command is held against its request. A rule says no more than "this looks wrong": it
 * lowers confidence and lets another candidate win, and refuses nothing. */
#include "ask/faithful.h"
#include "shell/visit.h"

#include <ctype.h>
#include <stdio.h>

static const struct {
    double cost;
    const char *text;
} faults[FAULT_COUNT] = {
#define FAULT_ROW(name, id, cost, text) {cost, text},
    FAULT_LIST(FAULT_ROW)
#undef FAULT_ROW
};

double faithful_cost(unsigned set)
{
    double sum = 0;
    for (int f = 0; f < FAULT_COUNT; f++)
        if (set >> f & 1) sum += faults[f].cost;
    return sum;
}

const char *faithful_text(unsigned set)
{
    int worst = -1;
    for (int f = 0; f < FAULT_COUNT; f++)
        if (set >> f & 1 && (worst < 0 || faults[f].cost > faults[worst].cost)) worst = f;
    return worst < 0 ? NULL : faults[worst].text;
}

/* ---- words of the request ---- */

static bool word_char(char c) { return isalnum((unsigned char)c) || c == '\'' || (c & 0x80); }

/* Is `w` one of the words of a list that is written " a b c "? A '-' at the end of a listed word lets any ending follow. */
static bool in_list(const char *list, struct slice w)
{
    for (const char *p = list; *p;) {
        while (*p == ' ') p++;
        size_t n = strcspn(p, " ");
        bool open = n > 1 && p[n - 1] == '-';
        size_t stem = open ? n - 1 : n;
        if (n && (open ? w.n >= stem : w.n == stem) && memcmp(w.p, p, stem) == 0) return true;
        p += n;
    }
    return false;
}

/* The next word at or behind *at; false at the end. Markers are passed over. */
static bool next_word(struct slice text, size_t *at, struct slice *w)
{
    while (*at < text.n && (!word_char(text.p[*at]) || (text.p[*at] & 0x80))) {
        enum lift_kind kind;
        int index;
        size_t marker = lift_slot_marker(slice_sub(text, *at, text.n), &kind, &index);
        *at += marker ? marker : 1;
    }
    size_t start = *at;
    while (*at < text.n && word_char(text.p[*at]) && !(text.p[*at] & 0x80)) (*at)++;
    *w = slice_sub(text, start, *at);
    return w->n > 0;
}

static bool has_any(struct slice text, const char *list)
{
    struct slice w;
    for (size_t at = 0; next_word(text, &at, &w);)
        if (in_list(list, w)) return true;
    return false;
}

/* ---- words of the command ---- */

static bool plain_word(const struct word *w, char *out, size_t room)
{
    if (!w || !w->parts || w->parts->next || w->parts->kind != PART_LITERAL || w->parts->text.n >= room)
        return false;
    memcpy(out, w->parts->text.p, w->parts->text.n);
    out[w->parts->text.n] = '\0';
    return true;
}

struct tool_search {
    const char *list;
    bool found;
};

static bool use(void *context, const struct command *c)
{
    struct tool_search *u = context;
    char name[24];
    if (c->kind == COMMAND_SIMPLE && plain_word(c->simple.words, name, sizeof name))
        u->found |= in_list(u->list, slice_from_cstr(name));
    return !u->found;
}

/* Does it call one of these utilities? */
static bool uses_any(const struct command *tree, const char *list)
{
    struct tool_search u = {list, false};
    visit_commands(tree, use, &u);
    return u.found;
}

static const char text_tools[] = "sed awk gawk perl grep egrep tr cut head tail sort uniq jq comm col fmt "
                                 "rev xargs git docker kubectl sqlite3 mysql psql "
                                 "crontab at atq history alias unset";

/* ---- what is destroyed ---- */

static const char destroying_words[] = "delet- remov- eras- rm rmdir trash- wip- clear- clean- drop- "
                                       "discard- throw purg- prun- uninstall- unlink- shred- "
                                       "destroy- kill- stop- terminat- quit- exit- abort- close- shut- "
                                       "reboot- restart- halt- power poweroff reset- revert- "
                                       "undo- rid forc- emptied truncat- zero overwrit- replac- format- "
                                       "free- flush- dedup- cancel- disable- reinstall- "
                                       "autoremov- del gone nuke- signal- sigkill- sigterm- send- interrupt- "
                                       "hang- hung frozen freez- stuck end ending amend- rebas- "
                                       "squash- rewrit- mv mov- renam- unset- detach- drain- logout kick- "
                                       "ban- block- deny swap- unmount- eject- clobber- "
                                       "strip- sync- synchroni- rotate- expire- dismiss- unwanted";
static const char *const destroying_reasons[] = {
    "deletes",  "kills",  "empties", "formats", "wipes",    "stops",      "drops",       "destroys",
    "discards", "shreds", "removes", "clears",  "rewrites", "partitions", "unpublishes", "no-preserve"};

/* "empty" is what a folder is, or what one does: "empty the log", "empty notes.txt". */
static bool asks_to_empty(struct slice text)
{
    struct slice w;
    for (size_t at = 0; next_word(text, &at, &w);) {
        struct slice rest = slice_sub(text, at, text.n);
        if (slice_equal_cstr(w, "empty") &&
            (slice_starts_with(rest, SLICE_LIT(" the ")) || slice_starts_with(rest, SLICE_LIT(" my ")) ||
             slice_starts_with(rest, SLICE_LIT(" out ")) || slice_starts_with(rest, SLICE_LIT(" \u27e8p"))))
            return true;
    }
    return false;
}

static bool destroys(const struct caro_verdict *verdict)
{
    const struct caro_reason *reason;
    for (size_t i = 0; (reason = caro_verdict_reason(verdict, i)); i++)
        for (size_t k = 0; k < sizeof destroying_reasons / sizeof *destroying_reasons; k++)
            if (strncmp(reason->id, destroying_reasons[k], strlen(destroying_reasons[k])) == 0) return true;
    return false;
}

/* "delete my ⟨p0⟩", "wipe the folder …" with a command that only looks: text tools may take something out of a text. */
static bool undone(struct slice text, const struct command *tree, const struct caro_verdict *verdict)
{
    static const char things[] =
        "file files folder folders directory directories dir dirs everything contents";
    static const char passed[] = "a an the my our your this that these those all any every each whole entire";
    if (!verdict || caro_verdict_level(verdict) != CARO_LEVEL_SAFE || uses_any(tree, text_tools) ||
        has_any(text, "not no never without don't dont except"))
        return false;
    struct slice verb, what;
    for (size_t at = 0; next_word(text, &at, &verb);) {
        if (!in_list("delete erase wipe shred destroy trash", verb)) continue;
        for (size_t next = at; next < text.n;) {
            enum lift_kind kind;
            int index;
            while (next < text.n && text.p[next] == ' ') next++;
            if (lift_slot_marker(slice_sub(text, next, text.n), &kind, &index))
                return kind == LIFT_PATH || kind == LIFT_GLOB || kind == LIFT_WORD;
            if (!next_word(text, &next, &what) || !in_list(passed, what)) break;
        }
        if (in_list(things, what)) return true;
    }
    return false;
}

/* ---- lost and invented values ---- */

static unsigned lost(const struct lifted *lifted, const struct lift_filled *filled)
{
    unsigned set = 0;
    for (int s = 0; s < lifted->n_slots; s++) {
        enum lift_kind kind = lifted->slots[s].kind;
        if (filled->used >> s & 1 || kind == LIFT_EXTENSION)
            continue; /* "the csv file": its kind was enough */
        set |= kind == LIFT_WORD ? 1u << FAULT_LOST_WORD : 1u << FAULT_LOST;
    }
    return set;
}

/* Is the text, in lower case, somewhere in the request? A plural's s may be missing. */
static bool said(struct slice request, struct slice text)
{
    size_t n = text.n > 3 && tolower((unsigned char)text.p[text.n - 1]) == 's' ? text.n - 1 : text.n;
    for (size_t at = 0; at + n <= request.n; at++) {
        size_t k = 0;
        while (k < n && tolower((unsigned char)request.p[at + k]) == tolower((unsigned char)text.p[k])) k++;
        if (k == n) return true;
    }
    return false;
}

/* A text in single quotes that is made of letters alone is no program, and so must have been asked for. */
static bool invented(struct slice request, struct slice answer)
{
    for (size_t at = 0; at < answer.n; at++) {
        if (answer.p[at] == '\\') at++;
        if (at >= answer.n || answer.p[at] != '\'') continue;
        size_t end = at + 1;
        bool plain = true;
        while (end < answer.n && answer.p[end] != '\'') {
            unsigned char c = (unsigned char)answer.p[end++];
            plain &= isalpha(c) || c == '_' || c == ' ';
        }
        struct slice text = slice_sub(answer, at + 1, end);
        bool behind_value = at > 0 && (answer.p[at - 1] == '=' || answer.p[at - 1] == '\\');
        if (plain && text.n > 2 && !behind_value && !memchr(text.p, ' ', text.n) && !said(request, text))
            return true;
        at = end;
    }
    return false;
}

/* ---- comparisons ---- */

enum way { NO_WAY, UP, DOWN };

/* Which way the words in front of a slot point: "bigger than ⟨s0⟩" up, "in the last ⟨t0⟩" down. Two words that disagree, or a "not"
 * among them, say nothing. */
static enum way way_before(struct slice text, size_t marker, const char *ups, const char *downs)
{
    size_t from = marker;
    for (int words = 0; from > 0 && words < 8; from--) {
        if ((text.p[from - 1] & 0x80) || text.p[from - 1] == ',') break; /* another value, another part */
        words += text.p[from - 1] == ' ';
    }
    struct slice w, window = slice_sub(text, from, marker);
    enum way way = NO_WAY;
    for (size_t at = 0; next_word(window, &at, &w);) {
        if (in_list("not no never without except don't isn't aren't haven't hasn't wasn't weren't nothing",
                    w))
            return NO_WAY;
        enum way here = in_list(ups, w) ? UP : in_list(downs, w) ? DOWN : NO_WAY;
        if (here && way && here != way) return NO_WAY;
        if (here) way = here;
    }
    return way;
}

/* The sign in front of a marker in find's predicate: "-size +⟨s0⟩" up, "-size -⟨s0⟩" down. */
static enum way sign_before(struct slice answer, size_t marker, const char *options)
{
    if (marker < 3 || !strchr("+-", answer.p[marker - 1]) || answer.p[marker - 2] != ' ') return NO_WAY;
    size_t end = marker - 2, start = end;
    while (start > 0 && answer.p[start - 1] != ' ') start--;
    if (!in_list(options, slice_sub(answer, start, end))) return NO_WAY;
    return answer.p[marker - 1] == '+' ? UP : DOWN;
}

static bool flipped(struct slice text, struct slice answer)
{
    enum lift_kind kind, wanted;
    int index, which;
    for (size_t at = 0; at < answer.n; at++) {
        size_t n = lift_slot_marker(slice_sub(answer, at, answer.n), &kind, &index);
        if (n == 0 || (kind != LIFT_SIZE && kind != LIFT_DURATION)) continue;
        enum way sign =
            sign_before(answer, at, kind == LIFT_SIZE ? "-size" : "-mtime -mmin -atime -amin -ctime -cmin");
        if (!sign) continue;
        for (size_t r = 0; r < text.n; r++) {
            if (!lift_slot_marker(slice_sub(text, r, text.n), &wanted, &which) || wanted != kind ||
                which != index)
                continue;
            enum way way =
                kind == LIFT_SIZE
                    ? way_before(text, r,
                                 "bigger larger greater more over above exceed- beyond heavier least",
                                 "smaller less under below lighter fewer most")
                    : way_before(text, r, "older more over before beyond",
                                 "last past within newer less under recent- younger previous fewer");
            if (way && way != sign) return true;
        }
    }
    return false;
}

/* "the first ⟨n0⟩ lines" with tail, "the last" with head. */
static bool wrong_end(struct slice text, struct slice answer)
{
    bool first = has_any(text, "first top beginning start"), last = has_any(text, "last bottom end final");
    bool head = memmem(answer.p, answer.n, "head ", 5), tail = memmem(answer.p, answer.n, "tail ", 5);
    bool sorted = memmem(answer.p, answer.n, "sort", 4) || memmem(answer.p, answer.n, "ls -", 4);
    if (first == last || head == tail || sorted || memmem(answer.p, answer.n, "tail -n +", 9) ||
        memmem(answer.p, answer.n, "head -n -", 9) || memmem(answer.p, answer.n, "tail -f", 7))
        return false;
    return first ? tail : head;
}

/* "3 weeks from now" with date -d '21 days ago', and the other way round. */
static bool wrong_direction(struct slice text, struct slice answer)
{
    bool back = has_any(text, "ago before back earlier last past previous yesterday"),
         ahead = has_any(text, "later hence ahead future") || memmem(text.p, text.n, "from now", 8) ||
                 memmem(text.p, text.n, "from today", 10);
    if (back == ahead || !memmem(answer.p, answer.n, "date -d", 7)) return false;
    bool says_ago = memmem(answer.p, answer.n, " ago'", 5) || memmem(answer.p, answer.n, "-d '-", 5);
    bool says_plus = memmem(answer.p, answer.n, "-d '+", 5);
    return (ahead && says_ago) || (back && says_plus);
}

/* What a verb is about: the marker or the word at or behind `at`, past words that only lead up to it. Empty at the end. */
static struct slice operand(struct slice text, size_t at)
{
    static const char leading[] =
        "a an the all any each every of in word words string strings text occurrence- instance-";
    enum lift_kind kind;
    int index;
    while (at < text.n) {
        const size_t n = lift_slot_marker(slice_sub(text, at, text.n), &kind, &index);
        if (n) return slice_sub(text, at, at + n);
        if (!word_char(text.p[at])) {
            at++;
            continue;
        }
        struct slice w;
        next_word(text, &at, &w);
        if (!in_list(leading, w)) return w;
    }
    return (struct slice){0};
}

/* "replace ⟨w0⟩ with ⟨w1⟩" by s/⟨w1⟩/⟨w0⟩/, "rename ⟨p0⟩ to ⟨p1⟩" by mv ⟨p1⟩ ⟨p0⟩. */
static bool swapped(struct slice text, struct slice answer)
{
    static const struct {
        const char *verbs, *links, *form, *between;
    } rows[] = {{"replac- chang- substitut- turn", "with by to into", "s/", "/"},
                {"renam- mov- copy copi- cp mv", "to into as", "mv ", " "},
                {"renam- mov- copy copi- cp mv", "to into as", "cp ", " "}};
    struct slice verb, link;
    for (size_t at = 0; next_word(text, &at, &verb);)
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            const struct slice first = in_list(rows[i].verbs, verb) ? operand(text, at) : (struct slice){0};
            size_t next = first.n ? (size_t)(first.p + first.n - text.p) : text.n;
            while (next_word(text, &next, &link))
                if (in_list(rows[i].links, link)) break;
            const struct slice second = link.n ? operand(text, next) : link;
            char wrong[128];
            if (!first.n || !second.n || first.n + second.n > 100) continue;
            snprintf(wrong, sizeof wrong, "%s%.*s%s%.*s", rows[i].form, (int)second.n, second.p,
                     rows[i].between, (int)first.n, first.p);
            if (memmem(answer.p, answer.n, wrong, strlen(wrong))) return true;
        }
    return false;
}

/* ---- kinds of files ---- */

static bool holds(struct slice s, const char *text) { return memmem(s.p, s.n, text, strlen(text)) != NULL; }

/* A table with commas that is split at blanks, json that is cut in columns. The lifter shows a file's ending behind its marker. */
static bool odd_tool(struct slice text, struct slice answer)
{
    if (holds(text, "\u27e9.csv"))
        return (holds(answer, "awk '") && !holds(answer, "FS=")) ||
               (holds(answer, "sort ") && holds(answer, "-k") && !holds(answer, "-t")) ||
               holds(answer, "cut -d ' '") || (holds(answer, "column -t") && !holds(answer, "-s"));
    if (holds(text, "\u27e9.json"))
        return !holds(answer, "jq") && !holds(answer, "json") &&
               (holds(answer, "awk ") || holds(answer, "cut ") || holds(answer, "column ") ||
                holds(answer, "shuf"));
    return false;
}

/* ---- operands ---- */

/* Utilities that do nothing with fewer operands, in a call without options that would change that. */
static bool too_few(void *context, const struct command *c)
{
    static const struct {
        const char *name;
        int least;
    } needs[] = {{"cp", 2},    {"mv", 2},      {"rm", 1},    {"mkdir", 1}, {"rmdir", 1},    {"touch", 1},
                 {"chmod", 2}, {"chown", 2},   {"chgrp", 2}, {"grep", 1},  {"kill", 1},     {"scp", 2},
                 {"ssh", 1},   {"gunzip", 1},  {"unzip", 1}, {"ln", 1},    {"basename", 1}, {"sed", 1},
                 {"awk", 1},   {"diff", 2},    {"cmp", 1},   {"wget", 1},  {"ping", 1},     {"useradd", 1},
                 {"pkill", 1}, {"killall", 1}, {"split", 0}};
    bool *few = context;
    char name[24], text[256];
    if (c->kind != COMMAND_SIMPLE || !plain_word(c->simple.words, name, sizeof name)) return true;
    for (size_t i = 0; i < sizeof needs / sizeof *needs; i++) {
        if (strcmp(name, needs[i].name) != 0) continue;
        int operands = 0;
        for (const struct word *w = c->simple.words->next; w; w = w->next) {
            bool plain = plain_word(w, text, sizeof text);
            if (!plain || text[0] != '-' || text[1] == '\0') operands++;
            if (plain && text[0] == '-' &&
                text[1]) { /* -t DIR, -e PROGRAM, -f FILE, -l: the option has the operand, or none is needed */
                if (strpbrk(text, "teflLVu") || strncmp(text, "--", 2) == 0) operands = 99;
            }
        }
        *few |= operands < needs[i].least;
    }
    return true;
}

/* "cp src src", "diff a a". */
static bool same_twice(void *context, const struct command *c)
{
    bool *same = context;
    char name[24], last[256] = "", before[256] = "";
    if (c->kind != COMMAND_SIMPLE || !plain_word(c->simple.words, name, sizeof name) ||
        !in_list("cp mv scp rsync ln diff cmp comm install", slice_from_cstr(name)))
        return true;
    for (const struct word *w = c->simple.words->next; w; w = w->next) {
        memcpy(before, last, sizeof last);
        if (!plain_word(w, last, sizeof last) || last[0] == '-') last[0] = '\0';
    }
    *same |= last[0] && strcmp(last, before) == 0;
    return true;
}

/* Is the slot shown as a folder in the request: "⟨p0⟩/"? */
static bool is_folder(struct slice text, struct slice marker)
{
    const char *at = memmem(text.p, text.n, marker.p, marker.n);
    return at && at + marker.n < text.p + text.n && at[marker.n] == '/';
}

/* The lifted command word by word: the next one that is no utility's name, and the utility that it belongs to. `last`: none of
 * the same call's follows. */
struct call_words {
    struct slice answer, tool;
    size_t at, call; /* where the next word begins; which call of a utility this is, from 1 on */
    bool inside, last;
};

static bool next_operand(struct call_words *c, struct slice *w)
{
    while (c->at < c->answer.n) {
        size_t end = c->at;
        while (end < c->answer.n && c->answer.p[end] != ' ') end++;
        *w = slice_sub(c->answer, c->at, end);
        c->at = end + 1;
        if (w->n == 0) continue;
        if (strchr("|;&", w->p[0])) {
            c->inside = false;
        } else if (!c->inside) {
            c->tool = *w, c->call++;
            c->inside = !in_list("sudo", *w);
        } else {
            c->last = c->at >= c->answer.n || strchr("|;&", c->answer.p[c->at]);
            return true;
        }
    }
    return false;
}

/* grep, cp and rm of a folder without -r, cat and the like of one. */
static bool folder_as_file(struct slice text, struct slice answer)
{
    struct call_words c = {.answer = answer};
    struct slice w;
    bool deep = false;
    int operands = 0;
    for (size_t call = 0; next_operand(&c, &w);) {
        if (c.call != call) call = c.call, deep = false, operands = 0;
        if (w.n > 1 && w.p[0] == '-') {
            deep |= memchr(w.p, 'r', w.n) || memchr(w.p, 'R', w.n) || memchr(w.p, 'a', w.n);
            continue;
        }
        enum lift_kind kind;
        int index;
        const bool whole = lift_slot_marker(w, &kind, &index) == w.n;
        operands++;
        if (whole && is_folder(text, w) && !deep &&
            (in_list("rm cat head tail sort wc", c.tool) || (in_list("grep", c.tool) && operands > 1) ||
             (in_list("cp", c.tool) && !c.last)))
            return true;
    }
    return false;
}

/* What is removed by a name of letters alone must have been asked for: "rm -r scripts" for "delete the scratch folder". */
static bool removes_unsaid(struct slice request, struct slice answer)
{
    struct call_words c = {.answer = answer};
    struct slice w;
    while (next_operand(&c, &w)) {
        bool letters = w.n > 2;
        for (size_t i = 0; i < w.n; i++) letters &= isalpha((unsigned char)w.p[i]) != 0;
        if (letters && in_list("rm rmdir shred unlink", c.tool) && !said(request, w)) return true;
    }
    return false;
}

unsigned faithful_faults(const struct lifted *lifted, struct slice answer, const struct lift_filled *filled,
                         const struct command *tree, const struct caro_verdict *verdict)
{
    unsigned set = lost(lifted, filled);
    bool few = false, same = false;
    if (verdict && destroys(verdict) && !has_any(lifted->text, destroying_words) &&
        !asks_to_empty(lifted->text))
        set |= 1u << FAULT_DESTROYS;
    if (invented(lifted->text, answer) || removes_unsaid(lifted->text, answer)) set |= 1u << FAULT_INVENTED;
    if (flipped(lifted->text, answer) || wrong_end(lifted->text, answer) ||
        wrong_direction(lifted->text, answer) || swapped(lifted->text, answer))
        set |= 1u << FAULT_FLIPPED;
    if (odd_tool(lifted->text, answer)) set |= 1u << FAULT_ODD_TOOL;
    visit_commands(tree, too_few, &few);
    visit_commands(tree, same_twice, &same);
    if (few) set |= 1u << FAULT_OPERANDS;
    if (same) set |= 1u << FAULT_SAME;
    if (undone(lifted->text, tree, verdict)) set |= 1u << FAULT_UNDONE;
    if (folder_as_file(lifted->text, answer)) set |= 1u << FAULT_FOLDER;
    if (filled->n_holes) {
        set |= 1u << FAULT_HOLE;
        if (set & (1u << FAULT_LOST | 1u << FAULT_LOST_WORD)) set |= 1u << FAULT_SWAPPED;
    }
    return set;
}
