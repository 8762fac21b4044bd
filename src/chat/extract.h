/* Getting the one command out of what a model wrote. */
#ifndef CHAT_EXTRACT_H
#define CHAT_EXTRACT_H

#include "base/slice.h"

/* The command's text inside `answer`, without the fences, prompts and prose around it; empty when there is
 * none. Nothing inside the command is changed: braces, quotes, pipes, here-documents and multi-byte text stay
 * byte for byte. What is found may still fail to parse: that is the caller's to check. Looks, in this order,
 * for a fenced block, for a single line in back quotes, for "Command: …", for a line with a shell prompt,
 * else takes the whole text. O(n). */
struct slice chat_extract_command(struct slice answer);

#endif
