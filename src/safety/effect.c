/* Owns the gravity of each effect at each place. */
#include "safety/user_rules.h"

#include <assert.h>
#include <stdio.h>

static const struct {
    const char *id, *verb;
    char levels[PLACE_COUNT + 1];
} rows[EFFECT_COUNT] = {
#define EFFECT_ROW(name, id, verb, levels) {id, verb, levels},
    EFFECT_LIST(EFFECT_ROW)
#undef EFFECT_ROW
};

static const char *place_id(enum place place)
{
    static const char *const ids[PLACE_COUNT] = {
        "file",    "temporary", "unknown",        "device",  "directory", "repository",
        "home",    "home",      "profile",        "history", "keys",      "authorized-keys",
        "startup", "log",       "system",         "system",  "system",    "kernel",
        "volume",  "root",      "unset-variable", "disk",    "device",    "network"};
    return ids[place];
}

void effect_on(struct judge *j, enum effect effect, const struct field *path)
{
    enum place place = path_place(j, path->text);
    char letter = rows[effect].levels[place], id[64];
    if (j->options->rules && effect != EFFECT_READ)
        user_rules_path(j, path->text,
                        effect == EFFECT_DELETE_TREE || effect == EFFECT_MOVE || effect == EFFECT_MODE_TREE ||
                            effect == EFFECT_OPEN_TREE || effect == EFFECT_OWN_TREE,
                        path->span);
    if (letter == 's') return;
    snprintf(id, sizeof id, "%s-%s", rows[effect].id, place_id(place));
    enum caro_level level = letter == 'd' ? CARO_LEVEL_DANGEROUS : CARO_LEVEL_CAUTION;
    for (size_t k = 0; k < j->n_reasons; k++) /* told already, and as gravely: no sentence need be made */
        if (strcmp(j->reasons[k].id, id) == 0 && j->reasons[k].level >= level) return;
    const char *kept = text_copy(j, slice_from_cstr(id)).p;
    judge_report(j, level, kept, path->span, "%s %s: %s", rows[effect].verb, judge_show(j, path->text),
                 path_place_text(place));
}

/* Lines of a crontab: the command behind five fields or an @word. System crontabs have a user's name too. */
void effect_crontab(struct judge *j, struct slice text, struct span span)
{
    for (size_t i = 0; i < text.n;) {
        size_t end = i;
        while (end < text.n && text.p[end] != '\n') end++;
        struct slice line = slice_sub(text, i, end);
        i = end + 1;
        while (line.n && (line.p[0] == ' ' || line.p[0] == '\t')) line = slice_sub(line, 1, line.n);
        int fields = line.n && line.p[0] == '@' ? 1 : 5;
        if (!line.n || line.p[0] == '#') continue;
        while (fields-- > 0) {
            while (line.n && line.p[0] != ' ' && line.p[0] != '\t') line = slice_sub(line, 1, line.n);
            while (line.n && (line.p[0] == ' ' || line.p[0] == '\t')) line = slice_sub(line, 1, line.n);
        }
        if (slice_starts_with(line, SLICE_LIT("root "))) line = slice_sub(line, 5, line.n);
        struct flow none = {0}, out = {0};
        if (line.n) judge_code(j, line, span, &none, &out);
    }
}

static bool has_text(struct slice text, const char *piece)
{
    size_t n = strlen(piece);
    for (size_t i = 0; i + n <= text.n; i++)
        if (memcmp(text.p + i, piece, n) == 0) return true;
    return false;
}

/* The commands of a systemd unit or a desktop entry: lines such as ExecStart=-/bin/x and Exec=x. */
static void effect_unit(struct judge *j, struct slice text, struct span span)
{
    for (size_t i = 0; i < text.n;) {
        size_t end = i, equals;
        while (end < text.n && text.p[end] != '\n') end++;
        for (equals = i; equals < end && text.p[equals] != '=';) equals++;
        if (slice_starts_with(slice_sub(text, i, end), SLICE_LIT("Exec")) && equals < end) {
            struct flow none = {0}, out = {0};
            equals++;
            while (equals < end && strchr("-@:+!", text.p[equals])) equals++;
            judge_code(j, slice_sub(text, equals, end), span, &none, &out);
        }
        i = end + 1;
    }
}

void effect_write(struct judge *j, enum effect effect, const struct field *path, const struct flow *flow)
{
    enum place place = path_place(j, path->text);
    effect_on(j, effect, path);
    if (flow->taint & TAINT_SECRET && place == PLACE_NETWORK_DEVICE)
        judge_report(j, CARO_LEVEL_DANGEROUS, "leaks-keys", path->span,
                     "sends keys or passwords over the network");
    if (flow->taint & TAINT_NETWORK &&
        (place == PLACE_PERSIST || place == PLACE_PROFILE || place == PLACE_CRITICAL))
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", path->span,
                     "puts what comes over the network where it runs by itself");
    if (flow->taint & TAINT_ENDLESS && place != PLACE_HARMLESS_DEVICE)
        judge_report(j, CARO_LEVEL_DANGEROUS, "fills-disk", path->span,
                     "writes without end, until the disk is full");
    struct slice whole = path_normalise(j, path->text);
    if (place == PLACE_KERNEL && slice_ends_with(whole, SLICE_LIT("/device/delete")))
        judge_report(j, CARO_LEVEL_DANGEROUS, "kernel-trigger", path->span,
                     "takes a disk away from the running system");
    if (slice_equal_cstr(whole, "/proc/sysrq-trigger"))
        judge_report(j, CARO_LEVEL_DANGEROUS, "kernel-trigger", path->span,
                     "tells the kernel to crash, reboot or kill at once");
    if (flow->known && (place == PLACE_PERSIST || place == PLACE_PROFILE)) {
        struct slice normal = path_normalise(j, path->text);
        struct flow none = {0}, out = {0};
        bool table = slice_starts_with(normal, SLICE_LIT("/etc/cron.d/")) ||
                     slice_equal_cstr(normal, "/etc/crontab") ||
                     slice_equal_cstr(normal, "/etc/anacrontab") ||
                     slice_starts_with(normal, SLICE_LIT("/var/spool"));
        bool persistent = j->persistent;
        j->persistent = true;
        if (table)
            effect_crontab(j, flow->text, path->span);
        else if (has_text(flow->text, "Exec"))
            effect_unit(j, flow->text, path->span);
        else if (!has_text(flow->text, "<plist"))
            judge_code(j, flow->text, path->span, &none, &out);
        j->persistent = persistent;
    }
    if (effect != EFFECT_APPEND || flow->taint) run_file_written(j, path_normalise(j, path->text), flow);
}
