/* Owns the reading of quantities: numbers in digits and words, sizes, lengths of time, dates, times of day.
 * Refuses to guess: what is ambiguous ("one", "first", "second") stays a word. */
#include "ask/lift_values.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static struct slice text_of(struct arena *arena, const char *s)
{
    struct slice t = slice_from_cstr(s);
    char *copy = arena_copy(arena, t);
    return copy ? slice_from(copy, t.n) : slice_from(NULL, 0);
}

/* ---- numbers ---- */

static const struct {
    const char *word;
    int value;
} number_words[] = {{"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},     {"six", 6},
                    {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},     {"eleven", 11},
                    {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},
                    {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},  {"thirty", 30},
                    {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70}, {"eighty", 80},
                    {"ninety", 90},    {"third", 3},     {"fourth", 4},    {"fifth", 5},    {"sixth", 6},
                    {"seventh", 7},    {"eighth", 8},    {"ninth", 9},     {"tenth", 10},   {"twelfth", 12}};

static int number_word(struct slice w)
{
    for (size_t i = 0; i < sizeof number_words / sizeof *number_words; i++)
        if (slice_equal_cstr(w, number_words[i].word)) return number_words[i].value;
    return 0;
}

static bool is(const struct lift_word *words, int n, int i, const char *text)
{
    return i < n && !words[i].quote && slice_equal_cstr(words[i].lower, text);
}

/* "twenty five", "a hundred", "two hundred fifty", "a dozen": words taken and the value. */
static int spelled_number(const struct lift_word *words, int n, long *value)
{
    if (words[0].quote) return 0;
    long v = number_word(words[0].lower);
    bool article = is(words, n, 0, "a") || is(words, n, 0, "one");
    int took = 1;
    if (v >= 20 && v < 100 && n > 1 && !words[0].comma && !words[1].quote) {
        int unit = number_word(words[1].lower);
        if (unit > 0 && unit < 10) v += unit, took = 2;
    }
    if (is(words, n, took, "hundred") && (v || article))
        v = (v ? v : 1) * 100, took++;
    else if (is(words, n, took, "thousand") && (v || article))
        v = (v ? v : 1) * 1000, took++;
    else if (is(words, n, took, "dozen") && (v || article))
        v = (v ? v : 1) * 12, took++;
    else if (!v && (is(words, n, 0, "hundred") || is(words, n, 0, "dozen")))
        v = is(words, n, 0, "dozen") ? 12 : 100;
    if (v == 0) return 0;
    *value = v;
    return took;
}

/* Is the comma at `at` one that groups thousands: digits before it, exactly three behind? */
static bool thousands(struct slice w, size_t at)
{
    if (w.p[at] != ',' || at == 0 || at + 3 >= w.n) return false;
    for (size_t i = 1; i <= 3; i++)
        if (!isdigit((unsigned char)w.p[at + i])) return false;
    return at + 4 == w.n || !isdigit((unsigned char)w.p[at + 4]);
}

/* Leading digits with an optional fraction; thousands may be grouped by commas. Bytes taken; text gets the
 * plain form. */
static size_t leading_number(struct slice w, char *text, size_t room)
{
    size_t at = 0, out = 0;
    while (at < w.n && out + 1 < room && (isdigit((unsigned char)w.p[at]) || thousands(w, at))) {
        if (w.p[at] != ',') text[out++] = w.p[at];
        at++;
    }
    if (out && at + 1 < w.n && w.p[at] == '.' && isdigit((unsigned char)w.p[at + 1])) {
        text[out++] = '.', at++;
        while (at < w.n && isdigit((unsigned char)w.p[at]) && out + 1 < room) text[out++] = w.p[at++];
    }
    text[out] = '\0';
    return at;
}

/* ---- units ---- */

struct unit {
    const char *name;
    double factor;
};
static const struct unit size_units[] = {{"b", 1},
                                         {"byte", 1},
                                         {"bytes", 1},
                                         {"k", 1024},
                                         {"kb", 1024},
                                         {"kib", 1024},
                                         {"ki", 1024},
                                         {"kilobyte", 1024},
                                         {"kilobytes", 1024},
                                         {"kbytes", 1024},
                                         {"kilo", 1024},
                                         {"kilos", 1024},
                                         {"kbs", 1024},
                                         {"m", 1048576.0},
                                         {"mb", 1048576.0},
                                         {"mib", 1048576.0},
                                         {"mi", 1048576.0},
                                         {"meg", 1048576.0},
                                         {"megs", 1048576.0},
                                         {"mega", 1048576.0},
                                         {"mbs", 1048576.0},
                                         {"megabyte", 1048576.0},
                                         {"megabytes", 1048576.0},
                                         {"mbytes", 1048576.0},
                                         {"g", 1073741824.0},
                                         {"gb", 1073741824.0},
                                         {"gib", 1073741824.0},
                                         {"gi", 1073741824.0},
                                         {"gig", 1073741824.0},
                                         {"gigs", 1073741824.0},
                                         {"giga", 1073741824.0},
                                         {"gbs", 1073741824.0},
                                         {"gigabyte", 1073741824.0},
                                         {"gigabytes", 1073741824.0},
                                         {"gbytes", 1073741824.0},
                                         {"t", 1099511627776.0},
                                         {"tb", 1099511627776.0},
                                         {"tib", 1099511627776.0},
                                         {"terabyte", 1099511627776.0},
                                         {"terabytes", 1099511627776.0}};
static const struct unit time_units[] = {{"s", 1},
                                         {"sec", 1},
                                         {"secs", 1},
                                         {"second", 1},
                                         {"seconds", 1},
                                         {"min", 60},
                                         {"mins", 60},
                                         {"minute", 60},
                                         {"minutes", 60},
                                         {"h", 3600},
                                         {"hr", 3600},
                                         {"hrs", 3600},
                                         {"hour", 3600},
                                         {"hours", 3600},
                                         {"d", 86400},
                                         {"day", 86400},
                                         {"days", 86400},
                                         {"w", 604800},
                                         {"wk", 604800},
                                         {"wks", 604800},
                                         {"week", 604800},
                                         {"weeks", 604800},
                                         {"fortnight", 1209600},
                                         {"fortnights", 1209600},
                                         {"month", 2592000},
                                         {"months", 2592000},
                                         {"yr", 31536000},
                                         {"yrs", 31536000},
                                         {"year", 31536000},
                                         {"years", 31536000}};

static double unit_factor(const struct unit *units, size_t n, struct slice name)
{
    for (size_t i = 0; i < n; i++)
        if (slice_equal_cstr(name, units[i].name)) return units[i].factor;
    return 0;
}
#define FACTOR(units, name) unit_factor(units, sizeof units / sizeof *units, name)

static int amount_slot(struct lift_slot *slot, enum lift_kind kind, struct slice value, double amount,
                       double unit, int took)
{
    slot->kind = kind;
    slot->value = value;
    slot->amount = amount;
    slot->unit = unit;
    /* The model must see a length that is no whole number of days: find has -mmin for it and -mtime for days.
     */
    if (kind == LIFT_DURATION && fmod(amount, 86400) != 0) slot->hint = SLICE_LIT(".min");
    return took;
}

/* The unit glued to the digits or in the next word; how many words in all, 0 when there is none. */
static int with_unit(const struct lift_word *words, int n, int took, struct slice glued, double number,
                     struct slice value, struct lift_slot *slot)
{
    struct slice unit = glued;
    bool next = glued.n == 0;
    if (next) {
        if (took >= n || words[took - 1].comma || words[took].quote) return 0;
        unit = words[took].lower;
        if (unit.n == 1 && unit.p[0] != 'k' && unit.p[0] != 'm' && unit.p[0] != 'g') return 0;
    }
    double f = FACTOR(size_units, unit);
    if (f > 0) return amount_slot(slot, LIFT_SIZE, value, number * f, f, took + next);
    f = FACTOR(time_units, unit);
    if (f > 0) return amount_slot(slot, LIFT_DURATION, value, number * f, f, took + next);
    return 0;
}

static bool ordinal_suffix(struct slice s)
{
    return slice_equal_cstr(s, "st") || slice_equal_cstr(s, "nd") || slice_equal_cstr(s, "rd") ||
           slice_equal_cstr(s, "th");
}

/* "a week", "half an hour", "a couple of days", "a gigabyte": amounts without a number. */
static int bare_duration(const struct lift_word *words, int n, struct slice before, struct lift_slot *slot,
                         struct arena *arena)
{
    double number = 0;
    int took = 0;
    if (is(words, n, 0, "half") && (is(words, n, 1, "an") || is(words, n, 1, "a")))
        number = 0.5, took = 2;
    else if (is(words, n, 0, "a") && is(words, n, 1, "couple"))
        number = 2, took = 2 + is(words, n, 2, "of");
    else if (is(words, n, 0, "a") || is(words, n, 0, "an") || is(words, n, 0, "one"))
        number = 1, took = 1;
    /* "once a week", "twice a day": a rate, not a length */
    if (!took || took >= n || words[took].quote || slice_equal_cstr(before, "once") ||
        slice_equal_cstr(before, "twice") || slice_equal_cstr(before, "times"))
        return 0;
    if (words[took].lower.n < 3) return 0;
    double f = FACTOR(size_units, words[took].lower); /* "over a gig" */
    if (f > 0)
        return amount_slot(slot, LIFT_SIZE,
                           text_of(arena, number < 1   ? "0.5"
                                          : number < 2 ? "1"
                                                       : "2"),
                           number * f, f, took + 1);
    f = FACTOR(time_units, words[took].lower);
    if (f == 0) return 0;
    return amount_slot(slot, LIFT_DURATION, slice_from(NULL, 0), number * f, f, took + 1);
}

int lift_read_amount(const struct lift_word *words, int n, struct slice before, struct lift_slot *slot,
                     struct arena *arena)
{
    char text[40];
    if (words[0].quote) return 0;
    size_t digits = leading_number(words[0].text, text, sizeof text);
    struct slice glued = slice_sub(words[0].lower, digits, words[0].lower.n);
    if (digits && digits < 24) {
        struct slice value = text_of(arena, text);
        int took = with_unit(words, n, 1, glued, atof(text), value, slot);
        if (!took && glued.n && glued.p[0] == '-') /* 5-day, 100-megabyte */
            took = with_unit(words, n, 1, slice_sub(glued, 1, glued.n), atof(text), value, slot);
        if (took) return took;
        if (glued.n == 0 || ordinal_suffix(glued))
            return amount_slot(slot, LIFT_NUMBER, value, atof(text), 1, 1);
        return 0;
    }
    int took = bare_duration(words, n, before, slot, arena);
    if (took) return took;
    long number;
    took = spelled_number(words, n, &number);
    if (!took) return 0;
    snprintf(text, sizeof text, "%ld", number);
    struct slice value = text_of(arena, text);
    int more = with_unit(words, n, took, slice_from(NULL, 0), (double)number, value, slot);
    return more ? more : amount_slot(slot, LIFT_NUMBER, value, (double)number, 1, took);
}

/* ---- dates and times of day ---- */

static int month_number(struct slice w)
{
    static const char *const names[] = {"january",   "february", "march",    "april",
                                        "may",       "june",     "july",     "august",
                                        "september", "october",  "november", "december"};
    for (int i = 0; i < 12; i++)
        if (slice_equal_cstr(w, names[i]) || (w.n == 3 && memcmp(w.p, names[i], 3) == 0)) return i + 1;
    return slice_equal_cstr(w, "sept") ? 9 : 0;
}

/* A whole word of digits, an ordinal ending allowed: its value, or -1. */
static int day_or_year(struct slice w)
{
    int v = 0;
    size_t i = 0;
    while (i < w.n && i < 4 && isdigit((unsigned char)w.p[i])) v = v * 10 + (w.p[i++] - '0');
    return i && (i == w.n || (i <= 2 && ordinal_suffix(slice_sub(w, i, w.n)))) ? v : -1;
}

static int date_slot(struct lift_slot *slot, struct arena *arena, int y, int m, int d, int took)
{
    if (y < 1900 || y > 2999 || m < 1 || m > 12 || d < 1 || d > 31) return 0;
    char text[40];
    snprintf(text, sizeof text, "%04d-%02d-%02d", y, m, d);
    slot->kind = LIFT_DATE;
    slot->value = text_of(arena, text);
    return took;
}

/* "5pm", "5:30 pm", "17:05", "14h30"? (no): 24-hour clock with minutes, or 12-hour with am/pm. */
static int clock_slot(const struct lift_word *words, int n, struct lift_slot *slot, struct arena *arena)
{
    const struct slice w = words[0].lower;
    int hour = 0, minute = -1;
    size_t i = 0;
    while (i < w.n && i < 2 && isdigit((unsigned char)w.p[i])) hour = hour * 10 + (w.p[i++] - '0');
    if (i == 0) return 0;
    if (i + 2 < w.n && w.p[i] == ':' && isdigit((unsigned char)w.p[i + 1]) &&
        isdigit((unsigned char)w.p[i + 2])) {
        minute = (w.p[i + 1] - '0') * 10 + (w.p[i + 2] - '0');
        i += 3;
    }
    struct slice rest = slice_sub(w, i, w.n);
    int took = 1;
    if (rest.n == 0 && n > 1 && !words[0].comma && (is(words, n, 1, "am") || is(words, n, 1, "pm")))
        rest = words[1].lower, took = 2;
    bool am = slice_equal_cstr(rest, "am"), pm = slice_equal_cstr(rest, "pm");
    if (!am && !pm && (rest.n || minute < 0)) return 0;
    if (hour > ((am || pm) ? 12 : 23) || minute > 59 || ((am || pm) && hour == 0)) return 0;
    if (am || pm) hour = hour % 12 + (pm ? 12 : 0);
    char text[40];
    slot->kind = LIFT_CLOCK;
    slot->hour = hour;
    slot->minute = minute < 0 ? 0 : minute;
    snprintf(text, sizeof text, "%02d:%02d", slot->hour, slot->minute);
    slot->value = text_of(arena, text);
    return took;
}

int lift_read_moment(const struct lift_word *words, int n, struct lift_slot *slot, struct arena *arena)
{
    if (words[0].quote) return 0;
    const struct slice w = words[0].lower;
    int y = 0, m = 0, d = 0, end = 0;
    char text[24];
    if (w.n >= 8 && w.n <= 10) {
        memcpy(text, w.p, w.n);
        text[w.n] = '\0';
        if ((sscanf(text, "%4d-%2d-%2d%n", &y, &m, &d, &end) == 3 ||
             sscanf(text, "%4d/%2d/%2d%n", &y, &m, &d, &end) == 3) &&
            end == (int)w.n && y > 1900)
            return date_slot(slot, arena, y, m, d, 1);
    }
    m = month_number(w);
    if (m && n > 1) { /* jan 5 2023, january 5th, 2023 */
        d = day_or_year(words[1].lower);
        y = n > 2 ? day_or_year(words[2].lower) : -1;
        if (d >= 1 && d <= 31 && y >= 1900) return date_slot(slot, arena, y, m, d, 3);
    }
    d = day_or_year(w);
    if (d >= 1 && d <= 31 && n > 2 && !words[0].comma) { /* 5 jan 2023 */
        m = month_number(words[1].lower);
        y = day_or_year(words[2].lower);
        if (m && y >= 1900) return date_slot(slot, arena, y, m, d, 3);
    }
    return clock_slot(words, n, slot, arena);
}
