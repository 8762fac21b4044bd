/* Owns the dialogue at the terminal. Everything it writes goes to standard error; answers are read from
 * standard input. */
#include "cli/interactive.h"
#include "cli/output.h"

#include <editline/readline.h>
#include <stdlib.h>
#include <string.h>

static bool read_line(const char *question, char *line, int room)
{
    fputs(question, stderr);
    fflush(stderr);
    if (!fgets(line, room, stdin)) {
        fputc('\n', stderr);
        return false;
    }
    line[strcspn(line, "\n")] = '\0';
    return true;
}

/* The line that the editor starts from: its hook takes no argument. */
static const char *initial_text;
static int insert_initial_text(void)
{
    rl_insert_text(initial_text);
    return 0;
}

static char *edit(const char *command)
{
    initial_text = command;
    rl_outstream = stderr;
    rl_startup_hook = insert_initial_text;
    char *line = readline("edit: ");
    rl_startup_hook = NULL;
    if (line && !*line) {
        free(line);
        line = NULL;
    }
    return line;
}

char *interactive_value(const char *name)
{
    char prompt[64];
    snprintf(prompt, sizeof prompt, "%s: ", name);
    rl_outstream = stderr;
    char *line = readline(prompt);
    if (line && !*line) {
        free(line);
        line = NULL;
    }
    return line;
}

enum choice interactive_choice(bool refused, const char *command, char **edited)
{
    char line[64];
    if (!read_line(refused ? "refused as dangerous: [e]dit or [N]o? " : "run it? [y]es, [e]dit or [N]o? ",
                   line, sizeof line))
        return CHOICE_NO;
    if (!refused && (strcmp(line, "y") == 0 || strcmp(line, "yes") == 0)) return CHOICE_RUN;
    if (strcmp(line, "e") == 0 || strcmp(line, "edit") == 0) {
        *edited = edit(command);
        return CHOICE_EDIT;
    }
    return CHOICE_NO;
}

bool interactive_yes(const char *question)
{
    char line[64], text[128];
    snprintf(text, sizeof text, "%s [y/N] ", question);
    return read_line(text, line, sizeof line) && (strcmp(line, "y") == 0 || strcmp(line, "yes") == 0);
}

/* The gravest reason that tells of something irreversible; NULL when none does. */
static const struct caro_reason *irreversible(const struct caro_verdict *verdict)
{
    for (size_t i = 0; i < caro_verdict_count(verdict); i++)
        if (caro_verdict_reason(verdict, i)->irreversible) return caro_verdict_reason(verdict, i);
    return NULL;
}

bool interactive_irreversible(const struct caro_verdict *verdict) { return irreversible(verdict) != NULL; }

bool interactive_typed(const char *command, const struct caro_verdict *verdict)
{
    char line[1024], target[256] = "yes";
    const struct caro_reason *reason = irreversible(verdict);
    size_t length = strlen(command);
    if (!reason) reason = caro_verdict_reason(verdict, 0);
    if (reason && reason->start < reason->end && reason->end <= length &&
        reason->end - reason->start < sizeof target)
        snprintf(target, sizeof target, "%.*s", (int)(reason->end - reason->start), command + reason->start);
    fputs("this cannot be undone; to run it, type  ", stderr);
    output_text(stderr, target);
    return read_line("\n> ", line, sizeof line) && strcmp(line, target) == 0;
}
