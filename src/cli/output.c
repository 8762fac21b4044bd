/* Owns the text that people see: verdicts, errors, colour, and the keeping of control characters away from
 * terminals. */
#include "cli/output.h"

#include "base/error.h"
#include "base/utf8.h"
#include "os/tty.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

bool output_colour(const struct options *options, FILE *stream)
{
    if (options->color && strcmp(options->color, "always") == 0) return true;
    if (options->color && strcmp(options->color, "never") == 0) return false;
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    return os_is_terminal(fileno(stream)) && !(no_color && *no_color) && !(term && strcmp(term, "dumb") == 0);
}

void output_text(FILE *stream, const char *text)
{
    if (!os_is_terminal(fileno(stream))) {
        fputs(text, stream);
        return;
    }
    for (struct slice s = slice_from_cstr(text); s.n;) {
        uint32_t cp;
        unsigned n = utf8_decode(s, &cp);
        if (n == 0)
            fprintf(stream, "<%02X>", (unsigned char)s.p[0]), n = 1;
        else if (utf8_drives_terminal(cp))
            fprintf(stream, "<U+%04X>", cp);
        else
            fwrite(s.p, 1, n, stream);
        s = slice_sub(s, n, s.n);
    }
}

void output_error(const struct caro_error *err, enum caro_status status)
{
    fputs("caro: ", stderr);
    output_text(stderr, err->msg[0] ? err->msg : caro_status_text(status));
    fputc('\n', stderr);
}

static const char *level_colour(enum caro_level level)
{
    static const char *const colours[] = {[CARO_LEVEL_SAFE] = "\033[32m",
                                          [CARO_LEVEL_CAUTION] = "\033[33m",
                                          [CARO_LEVEL_DANGEROUS] = "\033[1;31m"};
    return colours[level];
}

void output_verdict(const struct options *options, FILE *stream, const char *command,
                    const struct caro_verdict *verdict)
{
    bool colour = output_colour(options, stream);
    size_t length = strlen(command);
    const char *safer = NULL; /* told last */
    enum caro_level level = caro_verdict_level(verdict);
    fprintf(stream, "%s%s%s", colour ? level_colour(level) : "", caro_level_name(level),
            colour ? "\033[0m" : "");
    fputc('\n', stream);
    for (size_t i = 0; i < caro_verdict_count(verdict); i++) {
        const struct caro_reason *r = caro_verdict_reason(verdict, i);
        fprintf(stream, "  %s", r->text);
        if (r->end <= length && r->start < r->end && r->end - r->start < 200 && r->end - r->start < length) {
            char part[204];
            snprintf(part, sizeof part, "%.*s", (int)(r->end - r->start), command + r->start);
            fputs(": ", stream);
            output_text(stream, part);
        }
        fprintf(stream, "  [%s]\n", r->id);
        if (r->safer && safer && strcmp(r->safer, safer) == 0) continue; /* one for several reasons */
        if (r->safer) {
            fputs("    safer: ", stream);
            output_text(stream, r->safer);
            fputc('\n', stream);
            safer = r->safer;
        }
    }
}

enum caro_status output_close(struct caro_error *err)
{
    bool failed = ferror(stdout) || fflush(stdout) != 0;
    if (!failed && fclose(stdout) == 0) return CARO_OK;
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot write to standard output: %s",
                     strerror(errno ? errno : EIO));
}
