/* A safer form of a command, where one exists. Internal to src/safety. */
#ifndef SAFETY_SAFER_H
#define SAFETY_SAFER_H

#include "safety/rules.h"

/* Give the reasons from `before` on that lack one the utility's safer form of the whole command, if its table has one. */
void safer_offer(struct judge *j, const struct utility *u, const struct arguments *a, size_t before);
/* For code out of the network: fetch it into a file and read it first. NULL when the text names no address. */
const char *safer_download(struct judge *j);

#endif
