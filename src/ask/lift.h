/* Lifting values out of a request before the model sees it, and putting them back into the command
 * afterwards.
 *
 * "show the five largest files under /var/log" becomes "show the ⟨n0⟩ largest files under ⟨p0⟩" with the
 * slots n0 = 5 and p0 = /var/log. The model writes a command over slots; lift_fill() puts the values back,
 * quoted for the place where each stands. The same code makes the training text, so use and training cannot
 * drift apart.
 *
 * Everything here is a pure function of the text: no model, no file, no environment. */
#ifndef ASK_LIFT_H
#define ASK_LIFT_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/slice.h"

enum { LIFT_MAX_SLOTS = 32, LIFT_MAX_INDEX = 8, LIFT_MAX_REQUEST = 16 * 1024 };

/* X(NAME, marker letter, what it is) */
#define LIFT_KIND_LIST(X)                                                                                    \
    X(PATH, 'p', "path")                                                                                     \
    X(GLOB, 'g', "glob pattern")                                                                             \
    X(NUMBER, 'n', "number")                                                                                 \
    X(SIZE, 's', "size")                                                                                     \
    X(DURATION, 't', "length of time")                                                                       \
    X(DATE, 'd', "date")                                                                                     \
    X(CLOCK, 'h', "time of day")                                                                             \
    X(URL, 'u', "URL")                                                                                       \
    X(ADDRESS, 'a', "network address")                                                                       \
    X(QUOTED, 'q', "quoted text")                                                                            \
    X(WORD, 'w', "word")                                                                                     \
    X(EXTENSION, 'e', "file extension")

enum lift_kind {
#define LIFT_KIND_ENUM(name, letter, text) LIFT_##name,
    LIFT_KIND_LIST(LIFT_KIND_ENUM)
#undef LIFT_KIND_ENUM
        LIFT_KIND_COUNT
};

/* Other ways to write a slot's value, asked for by a form marker behind the slot's: ⟨t0⟩⟨.minutes⟩.
 * X(NAME, marker text, the kinds that have it as letters) */
#define LIFT_FORM_LIST(X)                                                                                    \
    X(STEM, "stem", "p")   /* backup.tar.gz → backup */                                                    \
    X(BASE, "base", "pu")  /* the last component: /a/b.c → b.c */                                          \
    X(FIND, "find", "s")   /* 200mb → 200M, find's -size and head -c */                                    \
    X(BYTES, "bytes", "s") /* 1k → 1024 */                                                                 \
    X(DAYS, "days", "t")   /* 2 weeks → 14; rounded up */                                                  \
    X(MINUTES, "minutes", "t")                                                                               \
    X(SECONDS, "seconds", "t")                                                                               \
    X(TEXT, "text",                                                                                          \
      "sdht")          /* as typed, in one way: "200mb", "2 weeks" (also for "two weeks", "a fortnight") */  \
    X(ISO, "iso", "d") /* jan 5 2023 → 2023-01-05 */                                                       \
    X(HM, "hm", "h")   /* 5pm → 17:00 */                                                                   \
    X(HOUR, "hour", "h")     /* 5pm → 17 */                                                                \
    X(MINUTE, "minute", "h") /* 5:07pm → 7 */                                                              \
    X(BARE, "bare", "e")     /* .py → py */                                                                \
    X(DOT, "dot", "e")       /* py → .py */                                                                \
    X(STAR, "glob", "e")     /* .py → *.py */

enum lift_form {
    LIFT_RAW, /* no form marker: the kind's own way (s: find, t: days, d: iso, h: hm, e: bare) */
#define LIFT_FORM_ENUM(name, text, kinds) LIFT_##name,
    LIFT_FORM_LIST(LIFT_FORM_ENUM)
#undef LIFT_FORM_ENUM
        LIFT_FORM_COUNT
};

struct lift_slot {
    enum lift_kind kind;
    int index;         /* counts the slots of one kind in the request, from 0 */
    size_t start, end; /* byte range in the request, its quotes included */
    struct slice
        value; /* the value: unquoted, a number word as digits; lives in the arena or in the request */
    /* For a path or an extension: ".tar.gz", "/", ".dev", ":" (host:path); for a time that is no whole number of
     * days: ".min". */
    struct slice hint;
    struct slice typed; /* the words as they stand in the request */
    double amount;      /* size in bytes, duration in seconds */
    double unit;        /* the unit it was given in, in bytes or seconds */
    int hour, minute;   /* of a CLOCK */
};

struct lifted {
    struct slice
        text; /* the request with markers: words in lower case, blanks squeezed, no closing . ? or ! */
    struct lift_slot slots[LIFT_MAX_SLOTS];
    int n_slots;
};

/* Lift the values out of a request. Text that spells a marker or a special token of the model is itself
 * lifted as quoted text, so what a user types never becomes one. Request: UTF-8 (invalid bytes are kept
 * inside lifted words), at most LIFT_MAX_REQUEST bytes. Errors: LIMIT, NO_MEMORY. The result lives as long as
 * the arena and the request. Linear. */
enum caro_status lift_request(struct lifted *out, struct slice request, struct arena *arena,
                              struct caro_error *err);

/* The value of a slot in a form, appended to out. False when the kind has no such form. */
bool lift_format(const struct lift_slot *slot, enum lift_form form, struct buffer *out);

/* A value that the command needs and the request does not give: the model wrote a slot that is not there. */
struct lift_hole {
    enum lift_kind kind;
    int index;
    char name[16];     /* what stands in the command: "FILE", "PID", "FILE2"; the same for the same slot */
    size_t start, end; /* its bytes in the command */
};

enum { LIFT_MAX_HOLES = 8 };

struct lift_filled {
    unsigned used; /* a bit for each of the request's slots that was put somewhere */
    struct lift_hole holes[LIFT_MAX_HOLES];
    int n_holes;
    bool too_many;
};

/* Replace the markers in a command by the values, quoted for where they stand: bare, in single or in double
 * quotes, in a sed or awk program. filled tells what was used and what is missing; when it is NULL a missing
 * value is an error. Errors: NOT_FOUND when the command names a slot that the request does not have (see
 * filled) or a form that the kind has not (pos = byte in the command), LIMIT when out is full or more than
 * LIFT_MAX_HOLES values are missing. */
enum caro_status lift_fill(const struct lifted *lifted, struct slice command, struct buffer *out,
                           struct lift_filled *filled, struct caro_error *err);

/* The command with a value wherever a hole of that name stands, quoted for the place, appended to out. The other holes stay, and
 * holes[] and *n are then those of the new command. */
void lift_fill_hole(struct slice command, struct lift_hole *holes, int *n, const char *name,
                    struct slice value, struct buffer *out);

/* The letter of a kind in its marker: 'p' for a path. */
char lift_kind_letter(enum lift_kind kind);
/* And back; a word for no such letter. */
enum lift_kind lift_kind_from_letter(char letter);

/* "⟨p0⟩" and "⟨.days⟩" at the start of s: their length, or 0 when none starts there. */
size_t lift_slot_marker(struct slice s, enum lift_kind *kind, int *index);
size_t lift_form_marker(struct slice s, enum lift_form *form);

/* Is this (in lower case) a word of ordinary requests, which stays visible to the model? */
bool lift_known_word(struct slice word);

#endif
