/* What happens to a path, and how grave that is there. Internal to src/safety. */
#ifndef SAFETY_EFFECT_H
#define SAFETY_EFFECT_H

#include "safety/path.h"

/* X(NAME, id, sentence's verb, level by place in the order of PLACE_LIST: s c d) */
#define EFFECT_LIST(X)                                                                                       \
    X(READ, "reads", "reads", "ssssssssssssssssssssssss")                                                    \
    X(CREATE, "creates", "creates something in", "sssssssscssdcsccccsccdcs")                                 \
    X(WRITE, "overwrites", "overwrites", "sscsscssddddcccdcccccdcc")                                         \
    X(APPEND, "appends-to", "adds to", "sscsscsscccdcccdcccccdcc")                                           \
    X(TRUNCATE, "empties", "empties", "cccscdddddddcccddccdddcs")                                            \
    X(EDIT, "edits", "changes in place", "cccscccccccdcccdcccdddcs")                                         \
    X(DELETE, "deletes", "deletes", "cccdcdddcdddcccdddddddds")                                              \
    X(DELETE_TREE, "deletes", "deletes with all that is in it", "cccdddddcddddccdddddddds")                  \
    X(MOVE, "moves", "moves away", "cccdccdccccdcccddcddddds")                                               \
    X(MODE, "changes-mode", "changes the permissions of", "ssccssccscsccccccccccccs")                        \
    X(MODE_TREE, "changes-mode", "changes the permissions of all in", "cccdcccccccccccdddcdddcs")            \
    X(OPEN, "opens-to-all", "lets everybody change", "ccccccccdcdddccddccdddcs")                             \
    X(OPEN_TREE, "opens-to-all", "lets everybody change all in", "cccdccdddddddccdddddddds")                 \
    X(CLOSE, "takes-access", "takes the access away from", "cccdccddcccddccdddddddds")                       \
    X(OWN, "changes-owner", "gives away", "cccccccccccccccdcccdddcs")                                        \
    X(OWN_TREE, "changes-owner", "gives away all in", "cccdcccccccccccdddcdddcs")                            \
    X(FORMAT, "formats", "makes a new file system on", "ccddddddddddddddddddddds")

enum effect {
#define EFFECT_ENUM(name, id, verb, levels) EFFECT_##name,
    EFFECT_LIST(EFFECT_ENUM)
#undef EFFECT_ENUM
        EFFECT_COUNT
};

/* Report what the effect on this path means, if anything. */
void effect_on(struct judge *j, enum effect effect, const struct field *path);
/* Something is written to this path, with this content: programs that run by themselves are judged too. */
void effect_write(struct judge *j, enum effect effect, const struct field *path, const struct flow *flow);
/* Judge the commands of a crontab's text. */
void effect_crontab(struct judge *j, struct slice text, struct span span);

#endif
