/* Owns the question whether a model's text is a command. The shell's own grammar decides; beyond that, a name
 * that is neither a known utility, nor on PATH, nor shaped like one is taken for prose. */
#include "ask/plausible.h"

#include "ask/lift.h"
#include "base/utf8.h"
#include "os/program.h"
#include "safety/utilities.h"
#include "shell/commands.h"
#include "shell/parser.h"

static enum caro_status check_characters(struct slice s, struct caro_error *err)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t cp;
        unsigned n = utf8_decode(slice_sub(s, at, s.n), &cp);
        if (n == 0) return error_set(err, CARO_FAILED, at, "the model's answer is not valid UTF-8");
        if (utf8_drives_terminal(cp))
            return error_set(err, CARO_FAILED, at, "the model's answer holds the control character U+%04X",
                             cp);
        at += n;
    }
    return CARO_OK;
}

/* How many bytes the first complete command line takes: the fewest lines that parse as one. 0 when none does.
 */
static size_t first_command(struct slice s, const struct command **tree, struct arena *arena,
                            struct caro_error *first)
{
    enum { MAX_LINES = 64 };
    size_t end = 0;
    for (int line = 0; line < MAX_LINES && end < s.n; line++) {
        const char *newline = memchr(s.p + end, '\n', s.n - end);
        size_t stop = newline ? (size_t)(newline - s.p) : s.n;
        struct caro_error err = {0};
        struct command *parsed = NULL;
        struct slice text = slice_sub(s, 0, stop);
        if (parser_parse(&parsed, text, 0, arena, &err) == CARO_OK && parsed &&
            commands_is_single(parsed, text)) {
            *tree = parsed;
            return stop;
        }
        if (line == 0) *first = err;
        end = stop + 1;
    }
    return 0;
}

static bool is_placeholder(struct slice w, const struct lift_filled *filled)
{
    for (int i = 0; filled && i < filled->n_holes; i++)
        if (slice_equal_cstr(w, filled->holes[i].name)) return true;
    return false;
}

static bool believed(struct slice w, const struct plausibility *facts)
{
    bool path = memchr(w.p, '/', w.n) != NULL;
    return path || safety_knows_utility(w) || os_program_exists(w, facts->search_path) ||
           memmem(facts->request.p, facts->request.n, w.p, w.n) || is_placeholder(w, facts->filled);
}

static enum caro_status check_names(const struct command *tree, struct slice text,
                                    const struct plausibility *facts, struct arena *arena,
                                    struct caro_error *err)
{
    struct command_name *names;
    TRY(commands_list_names(&names, tree, text, arena, err));
    for (; names; names = names->next)
        if (names->exact && names->name.n && !believed(names->name, facts))
            return error_set(err, CARO_FAILED, names->span.start,
                             "the model's answer is no command ('%.*s' is no known utility): %.160s",
                             (int)(names->name.n < 40 ? names->name.n : 40), names->name.p, text.p);
    return CARO_OK;
}

enum caro_status plausible_command(struct buffer *command, const struct plausibility *facts,
                                   struct caro_error *err)
{
    struct arena arena = {0};
    const struct command *tree = NULL;
    struct caro_error first = {0};
    while (command->n && strchr(" \t\n", command->p[command->n - 1])) command->n--;
    if (command->failed || command->n == 0)
        return error_set(err, CARO_FAILED, 0, "the model gave no command");
    command->p[command->n] = '\0';
    TRY(check_characters(buffer_slice(command), err));
    size_t n = first_command(buffer_slice(command), &tree, &arena, &first);
    enum caro_status status;
    if (n == 0) {
        status =
            error_set(err, CARO_FAILED, first.pos,
                      "the model's answer does not parse as a command (%s): %.120s", first.msg, command->p);
    } else {
        command->n = n;
        command->p[n] = '\0';
        status = check_names(tree, buffer_slice(command), facts, &arena, err);
    }
    arena_free(&arena);
    return status;
}
