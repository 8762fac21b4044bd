/* Owns the reading of texts of several words that nobody put in quotes: "commit with message fix the typo",
 * "add the line export EDITOR=vim to .bashrc", "echo hello world".
 * Refuses what might describe rather than quote: "print the line above each match", "the text files". */
#include "ask/lift_values.h"

/* Words with which no quoted text begins. */
static bool describes(struct slice w)
{
    static const char *const words[] = {
        "of",        "to",       "in",      "into",    "on",       "at",      "from",     "by",
        "for",       "with",     "and",     "or",      "as",       "that",    "which",    "where",
        "when",      "if",       "is",      "are",     "was",      "it",      "its",      "not",
        "only",      "above",    "below",   "before",  "after",    "between", "contains", "containing",
        "matching",  "starting", "ending",  "number",  "numbers",  "count",   "counts",   "endings",
        "length",    "lengths",  "break",   "breaks",  "file",     "files",   "editor",   "document",
        "documents", "mode",     "longer",  "shorter", "without",  "message", "saying",   "says",
        "reading",   "messages", "editing", "edit",    "changing", "change",  "here",     "there",
        NULL};
    return slice_one_of(w, words);
}

static bool ends_text(struct slice w)
{
    static const char *const words[] = {"to", "into", "in",    "onto",   "inside",
                                        "at", "on",   "after", "before", NULL};
    return slice_one_of(w, words);
}

/* "…, and push", "and then tag it": what follows a message is another act. */
static bool next_act(const struct lift_word *words, int n, int i)
{
    static const char *const acts[] = {"push", "then", "tag", "sign", "merge", "pull", "show", NULL};
    return i + 1 < n && slice_equal_cstr(words[i].lower, "and") && slice_one_of(words[i + 1].lower, acts);
}

static bool is_writing(const struct lift_word *words, int before)
{
    static const char *const verbs[] = {"add",   "append", "write", "put",     "insert",
                                        "paste", "say",    "echo",  "prepend", NULL};
    for (int k = 0; k < before; k++)
        if (slice_one_of(words[k].lower, verbs)) return true;
    return false;
}

int lift_read_span(const struct lift_word *words, int n, int i)
{
    static const char *const spoken[] = {"message", "msg", "saying", "says", "reading", NULL};
    static const char *const written[] = {"line", "text", "sentence", "phrase", "words", NULL};
    static const char *const leads[] = {"the", "a", NULL};
    if (i == 0 || words[i].quote || words[i - 1].quote || words[i - 1].comma || describes(words[i].lower))
        return 0;
    struct slice cue = words[i - 1].lower;
    bool echo = slice_equal_cstr(cue, "echo") && i == 1;
    bool whole = echo || slice_one_of(cue, spoken);
    bool part = !whole && i > 1 && slice_one_of(cue, written) && slice_one_of(words[i - 2].lower, leads) &&
                is_writing(words, i - 2);
    bool placed = part || echo || is_writing(words, i - 1); /* "… to notes.txt" is where it goes */
    if (!whole && !part) return 0;
    int end = i;
    bool closed = false; /* a preposition stands behind the text */
    for (; end < n && !words[end].quote && !closed; end++) {
        if (end > i && whole && next_act(words, n, end)) break;
        if (end > i && placed && ends_text(words[end].lower)) {
            closed = true;
            break;
        }
        const struct slice w = words[end].text;
        if (words[end].comma && w.p[w.n] != ':') { /* the punctuation stands behind the word */
            end++;
            break;
        }
    }
    int took = end - i;
    bool quoted_behind = end < n && words[end].quote && !closed;
    return took < 2 || quoted_behind || (part && !closed) ? 0 : took;
}
