/* Owns what all of caro eval needs from outside: its data folder, the interrupt key, progress on standard error. */
#include "cli/cmd_eval.h"

#include "base/error.h"
#include "lab/eval_model.h"
#include "os/clock.h"
#include "os/program.h"
#include "os/tty.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the interrupt key stops. A signal handler has no other way to its object. */
static volatile sig_atomic_t interrupted;
static struct eval_model *volatile running;
static const int ends[] = {SIGINT, SIGTERM, SIGHUP}; /* whoever ends us, the boxes are removed */
enum { N_ENDS = sizeof ends / sizeof *ends };
static struct sigaction before[N_ENDS];

static void on_interrupt(int number)
{
    (void)number;
    interrupted = 1;
    if (running) eval_model_cancel(running);
}

static bool stop(void *context)
{
    (void)context;
    return interrupted != 0;
}

void eval_work_model(struct eval_model *model) { running = model; }

/* "judging: 40 of 243, about 12 s left", on a terminal in place, elsewhere a line now and then. */
static void on_progress(void *context, const char *what, size_t done, size_t total)
{
    struct eval_work *w = context;
    uint64_t now = os_clock_ns();
    bool terminal = os_is_terminal(STDERR_FILENO), first = !w->what || strcmp(w->what, what) != 0;
    if (w->options->quiet) return;
    if (first) {
        w->what = what;
        w->began_ns = w->told_ns = now;
    }
    uint64_t pause = terminal ? 100000000u : 10000000000u;
    if (now - w->told_ns < pause && (!terminal || done < total)) return;
    w->told_ns = now;
    double took = (double)(now - w->began_ns) / 1e9, left = took / (double)done * (double)(total - done);
    if (terminal && done == total)
        fputs("\r\033[K", stderr);
    else
        fprintf(stderr, "%s%.80s: %zu of %zu, about %.0f s left%s", terminal ? "\r\033[K" : "caro: ", what,
                done, total, left, terminal ? "" : "\n");
}

void eval_work_begin(struct eval_work *work, const struct options *options, struct eval_trial_options *trials)
{
    const struct eval_options *own = options_own(options);
    struct sigaction action = {.sa_handler = on_interrupt};
    *work = (struct eval_work){.options = options};
    interrupted = 0;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < N_ENDS; i++) sigaction(ends[i], &action, &before[i]);
    *trials = (struct eval_trial_options){
        .jobs = (size_t)own->jobs, .stop = stop, .on_progress = on_progress, .context = work};
}

void eval_work_end(struct eval_work *work)
{
    for (int i = 0; i < N_ENDS; i++) sigaction(ends[i], &before[i], NULL);
    if (!work->options->quiet && os_is_terminal(STDERR_FILENO)) fputs("\r\033[K", stderr);
}

enum caro_status eval_find_data(char folder[4096], const struct eval_options *own, struct caro_error *err)
{
    const char *named = own->data_dir ? own->data_dir : getenv("CARO_EVAL_DATA");
    if (named && *named) {
        snprintf(folder, 4096, "%s", named);
        return CARO_OK;
    }
    /* installed beside the manual; in a build tree two folders up */
    static const char *const places[] = {"../share/caro/eval", "../../data/eval", "../data/eval"};
    char here[3000], schema[4200];
    bool known = os_program_self(here, sizeof here);
    if (known) *strrchr(here, '/') = 0;
    for (size_t i = 0; known && i < sizeof places / sizeof *places; i++) {
        snprintf(folder, 4096, "%s/%s", here, places[i]);
        snprintf(schema, sizeof schema, "%s/schema.json", folder);
        if (access(schema, R_OK) == 0) return CARO_OK;
    }
    return error_set(
        err, CARO_NOT_FOUND, CARO_NO_POS,
        "the evaluation data (schema.json, fixtures.json, the sets) are not beside the program: name their "
        "folder with --data-dir or CARO_EVAL_DATA");
}

/* The parts of a list separated by commas, in place. */
static size_t split(char *list, const char **names, size_t n, size_t room)
{
    for (char *p = strtok(list, ","); p; p = strtok(NULL, ","))
        if (n < room) names[n++] = p;
    return n;
}

enum caro_status eval_open_sets(struct eval_sets **sets, const struct options *options, const char *otherwise,
                                struct caro_error *err)
{
    enum { MOST_SETS = 64 };
    const struct eval_options *own = options_own(options);
    const char *names[MOST_SETS];
    char folder[4096], list[4096];
    size_t n = 0;
    bool none = !own->data && (options->n_operands == 0 || options->action[0] == 'j');
    *sets = NULL;
    TRY(eval_find_data(folder, own, err));
    snprintf(list, sizeof list, "%s", own->data ? own->data : none ? otherwise : "");
    n = split(list, names, n, MOST_SETS);
    for (int i = 0; options->action[0] != 'j' && i < options->n_operands && n < MOST_SETS; i++)
        names[n++] = options->operands[i];
    const struct eval_choice choice = {
        .tag = own->tag, .set = own->set, .id = own->id, .limit = (size_t)own->limit};
    return eval_sets_open(sets, folder, names, n, &choice, err);
}
