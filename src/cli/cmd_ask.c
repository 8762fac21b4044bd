/* caro WORDS…: asks the model, shows the command and its verdict, and runs it where that was asked for and
 * allowed. */
#include "cli/subcommands.h"
#include "cli/explain_text.h"
#include "cli/facts.h"
#include "cli/interactive.h"
#include "cli/keep_history.h"
#include "cli/try_command.h"

#include "base/buffer.h"
#include "base/error.h"
#include "os/clock.h"
#include "os/paths.h"
#include "os/process.h"
#include "os/tty.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the interrupt key stops. A signal handler has no other way to its object. */
static struct caro_asker *volatile interrupted_asker;

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    if (interrupted_asker) caro_asker_cancel(interrupted_asker);
}

enum { MOST_BYTES = 16 * 1024, MOST_COUNTED = 1 << 24 };

/* The words of the command line joined by blanks, or all of standard input. What is too long is counted to its end, to say
 * by how much. */
static enum caro_status read_request(const struct options *o, struct buffer *request, struct caro_error *err)
{
    char chunk[4096];
    size_t n, total = 0;
    for (int i = 0; i < o->n_words; i++) {
        if (i) buffer_add_char(request, ' ');
        buffer_add_cstr(request, o->words[i]);
        total += strlen(o->words[i]) + (i > 0);
    }
    if (o->n_words == 0) {
        if (os_is_terminal(STDIN_FILENO))
            return error_set(
                err, CARO_USAGE, CARO_NO_POS,
                "say what you want in words: caro show the five largest files here (caro --help)");
        for (; total < MOST_COUNTED && (n = fread(chunk, 1, sizeof chunk, stdin)) > 0; total += n)
            buffer_add(request, chunk, n);
    }
    if (!request->failed) return CARO_OK;
    if (total <= MOST_BYTES)
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the request");
    return error_set(err, CARO_LIMIT, MOST_BYTES, "the request has %s%zu bytes, %zu more than the %d allowed",
                     total >= MOST_COUNTED ? "at least " : "", total, total - MOST_BYTES, MOST_BYTES);
}

/* Where prompts' beginnings are kept, below the user's cache folder; "" when there is none or it is not wanted. */
static void prefix_folder(const struct options *o, char folder[4096])
{
    if (o->no_snapshot || os_path(folder, 4096, OS_PATH_CACHE, "caro/prefix", NULL) != CARO_OK)
        folder[0] = '\0';
}

static enum caro_status open_and_ask(const struct options *o, const struct facts *facts, struct slice request,
                                     struct caro_asker **asker, struct caro_answer *answer,
                                     struct caro_error *err)
{
    char prefixes[4096];
    prefix_folder(o, prefixes);
    const struct caro_ask_options how = {
        .model = facts->model,
        .backend = o->backend,
        .shell = facts->dialect,
        .platform = facts->platform,
        .cpu_level = o->cpu_level,
        .prompt_format = facts->prompt_format[0] ? facts->prompt_format : NULL,
        .n_threads = (int)o->threads,
        .max_tokens = (int)o->max_tokens,
        .temperature = (float)o->temperature,
        .seed = o->seed,
        .search_path = getenv("PATH"),
        .judge = facts->judge,
        .any_memory = o->any_memory,
        .kv_type = o->kv,
        .prefixes = {.directory = prefixes},
    };
    TRY(caro_asker_open(asker, &how, err));
    struct caro_model_info info;
    caro_model_info(caro_asker_model(*asker), &info);
    if (!info.format_known && !o->quiet)
        fprintf(stderr, "caro: this file does not say how a request is put to it (no known chat template); "
                        "it is completed "
                        "as a base model\n");
    struct sigaction action = {.sa_handler = on_interrupt}, before;
    sigemptyset(&action.sa_mask);
    interrupted_asker = *asker;
    sigaction(SIGINT, &action, &before);
    enum caro_status status = caro_ask(*asker, request.p, request.n, answer, err);
    sigaction(SIGINT, &before, NULL);
    interrupted_asker = NULL;
    return status;
}

static void print_timings(const struct caro_asker *asker, const struct caro_answer *a)
{
    struct caro_model_info info;
    caro_model_info(caro_asker_model(asker), &info);
    fprintf(stderr, "model %s (%s)", a->model, info.kernels);
    if (a->command) fprintf(stderr, ", confidence %.0f %%", 100 * a->confidence);
    fprintf(stderr, "%s\n", a->tries > 1 ? ", several answers compared" : "");
    fprintf(stderr,
            "load %.1f ms, prompt %d tokens (%d kept) %.1f ms, first token after %.1f ms, answer %d tokens "
            "%.1f ms, "
            "total %.1f ms\n",
            a->load_ms, a->prompt_tokens, a->cached_tokens, a->prefill_ms, a->first_token_ms,
            a->generated_tokens, a->decode_ms, a->total_ms);
    fprintf(stderr, "peak memory %.1f MiB\n", (double)os_peak_rss_bytes() / 1048576);
}

/* Refuse, ask, or go on, as the verdict wants. *run tells whether the command may be run. */
static enum caro_status consent(const struct options *o, const struct caro_answer *answer, bool *run,
                                struct caro_error *err)
{
    enum caro_action action = caro_verdict_action(answer->verdict);
    bool terminal = os_is_terminal(STDIN_FILENO) && os_is_terminal(STDERR_FILENO);
    *run = false;
    if (action == CARO_ACTION_REFUSE) {
        const struct caro_reason *why = caro_verdict_reason(answer->verdict, 0);
        return error_set(err, CARO_DANGEROUS, CARO_NO_POS, "refused: %s (%.160s)",
                         why ? why->text : "dangerous", answer->command);
    }
    if (action == CARO_ACTION_RUN && answer->unsure)
        action = CARO_ACTION_ASK; /* a guess is not run unasked */
    if (action == CARO_ACTION_RUN || (action == CARO_ACTION_ASK && o->yes)) {
        *run = true;
        return CARO_OK;
    }
    if (!terminal)
        return error_set(err, CARO_FAILED, CARO_NO_POS,
                         "not run: it needs a yes, and this is no terminal (%s)",
                         action == CARO_ACTION_ASK ? "--yes says it beforehand" : "it must be typed");
    bool typed = action != CARO_ACTION_ASK || interactive_irreversible(answer->verdict);
    *run = typed ? interactive_typed(answer->command, answer->verdict) : interactive_yes("run it?");
    return *run ? CARO_OK : error_set(err, CARO_FAILED, CARO_NO_POS, "not run");
}

static enum caro_status judge_again(struct caro_answer *answer, const struct facts *facts, char *edited,
                                    struct caro_error *err)
{
    free(answer->command);
    caro_verdict_free(answer->verdict);
    answer->command = edited;
    answer->unsure = false; /* it is the person's own now */
    answer->n_placeholders = 0;
    return caro_verdict_new(&answer->verdict, edited, strlen(edited), &facts->judge, err);
}

/* Ask for the values that the request leaves out, and put them in. A command that still misses one is never run. */
static enum caro_status fill_in(const struct options *o, const struct facts *facts,
                                struct caro_answer *answer, struct caro_error *err)
{
    bool terminal = os_is_terminal(STDIN_FILENO) && os_is_terminal(STDERR_FILENO);
    if (answer->n_placeholders == 0) return CARO_OK;
    if (!terminal)
        return error_set(err, CARO_FAILED, CARO_NO_POS,
                         "not run: the request does not say what %s is (%.160s)",
                         answer->placeholders[0].name, answer->command);
    while (answer->n_placeholders) {
        char name[sizeof answer->placeholders->name];
        memcpy(name, answer->placeholders[0].name, sizeof name);
        char *value = interactive_value(name);
        if (!value) return error_set(err, CARO_FAILED, CARO_NO_POS, "not run: no value for %s", name);
        enum caro_status status = caro_answer_fill(answer, name, value, &facts->judge, err);
        free(value);
        if (status != CARO_OK) return status;
    }
    if (!o->json) {
        output_text(stdout, answer->command);
        putchar('\n');
        fflush(stdout);
        output_verdict(o, stderr, answer->command, answer->verdict);
    }
    return CARO_OK;
}

/* On a terminal: run, edit or leave it. *run is set on a yes. */
static enum caro_status dialogue(const struct options *o, const struct facts *facts,
                                 struct caro_answer *answer, bool *run, struct caro_error *err)
{
    *run = false;
    for (;;) {
        bool refused = caro_verdict_action(answer->verdict) == CARO_ACTION_REFUSE;
        char *edited = NULL;
        switch (interactive_choice(refused, answer->command, &edited)) {
        case CHOICE_RUN: TRY(fill_in(o, facts, answer, err)); return consent(o, answer, run, err);
        case CHOICE_NO: return CARO_OK;
        case CHOICE_EDIT:
            if (!edited) continue;
            TRY(judge_again(answer, facts, edited, err));
            output_text(stdout, answer->command);
            putchar('\n');
            fflush(stdout);
            output_verdict(o, stderr, answer->command, answer->verdict);
        }
    }
}

/* What the person should know of the answer, besides the verdict. */
static void show_doubts(const struct options *o, const struct caro_answer *answer)
{
    for (size_t i = 0; i < answer->n_placeholders && !o->quiet; i++) {
        bool again = i > 0 && strcmp(answer->placeholders[i].name, answer->placeholders[i - 1].name) == 0;
        if (!again)
            fprintf(stderr, "caro: put in %s: the request does not say\n", answer->placeholders[i].name);
    }
    if (!answer->unsure || o->quiet) return;
    fprintf(
        stderr,
        "caro: not sure of this (%.0f %%)%s%s: say it in other words, or name a larger model with --model\n",
        100 * answer->confidence, answer->doubt ? ": " : "", answer->doubt ? answer->doubt : "");
    for (size_t i = 0; i < answer->n_alternatives && i < 3; i++) {
        fputs("  or: ", stderr);
        output_text(stderr, answer->alternatives[i].command);
        fputc('\n', stderr);
    }
}

static void show(const struct options *o, const struct caro_asker *asker, const struct caro_answer *answer)
{
    bool refused = caro_verdict_action(answer->verdict) == CARO_ACTION_REFUSE;
    if (!o->json && !refused) {
        output_text(stdout, answer->command);
        putchar('\n');
        fflush(stdout);
    } else if (!o->json) { /* nothing that a script could run by mistake */
        output_text(stderr, answer->command);
        fputc('\n', stderr);
    }
    show_doubts(o, answer);
    if (!o->print_only && !o->quiet && !o->json) output_verdict(o, stderr, answer->command, answer->verdict);
    struct caro_explanation *parts = NULL;
    if (o->explain && !o->json &&
        caro_explanation_new(&parts, answer->command, strlen(answer->command), NULL) == CARO_OK)
        explain_text(o, stderr, answer->command, parts);
    caro_explanation_free(parts);
    if (o->verbose) print_timings(asker, answer);
}

static enum caro_status act(const struct options *o, const struct facts *facts, struct caro_answer *answer,
                            int *exit_code, bool *ran, struct caro_error *err)
{
    bool terminal =
        os_is_terminal(STDIN_FILENO) && os_is_terminal(STDOUT_FILENO) && os_is_terminal(STDERR_FILENO);
    bool run = false;
    enum caro_status status = CARO_OK;
    if (o->execute) {
        status = fill_in(o, facts, answer, err);
        if (status == CARO_OK) status = consent(o, answer, &run, err);
    } else if (!o->print_only && !o->json && !o->quiet && (terminal || o->interactive))
        status = dialogue(o, facts, answer, &run, err);
    else if (caro_verdict_action(answer->verdict) == CARO_ACTION_REFUSE)
        status = consent(o, answer, &run, err);
    if (status == CARO_OK && run) {
        fflush(stdout);
        status = process_run_shell(facts->shell, answer->command, o->json ? STDERR_FILENO : -1, exit_code,
                                   err); /* JSON alone on standard output */
    }
    bool executed = *ran = status == CARO_OK && run;
    if (o->json) {
        struct caro_error json_err = {0};
        enum caro_status json = output_answer_json(o, answer, executed, *exit_code, &json_err);
        if (status == CARO_OK && json != CARO_OK)
            status = error_set(err, json, json_err.pos, "%s", json_err.msg);
    }
    return status;
}

static enum caro_status cmd_ask(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct facts facts;
    struct caro_asker *asker = NULL;
    struct caro_answer answer = {0};
    struct buffer request;
    if (options->try_first && !options->execute)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--try goes with -x: caro -x --try WORDS");
    if (options->print_only && options->execute)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--print-only and --execute exclude each other");
    buffer_init(&request, MOST_BYTES);
    enum caro_status status = facts_gather(&facts, options, err);
    if (status == CARO_OK) status = facts_find_model(&facts, options, err);
    if (status == CARO_OK && options->verbose && facts.model_reason[0])
        fprintf(stderr, "%s\n", facts.model_reason);
    if (status == CARO_OK) status = read_request(options, &request, err);
    if (status == CARO_OK)
        status = open_and_ask(options, &facts, buffer_slice(&request), &asker, &answer, err);
    if (status == CARO_OK) {
        show(options, asker, &answer);
        if (options->try_first) {
            struct trial trial = {.options = options,
                                  .facts = &facts,
                                  .request = answer.request,
                                  .command = answer.command,
                                  .verdict = answer.verdict,
                                  .commit = options->yes};
            status = try_command(&trial, exit_code, err);
        } else {
            bool ran = false;
            status = act(options, &facts, &answer, exit_code, &ran, err);
            keep_history(options, &answer, facts.cwd, ran, *exit_code);
        }
        caro_answer_free(&answer);
    } else if (options->verbose && answer.first_token_ms > 0)
        print_timings(asker, &answer);
    caro_asker_close(asker);
    facts_free(&facts);
    buffer_free(&request);
    return status;
}

const struct subcommand subcommand_ask = {.name = "ask", .run = cmd_ask};
