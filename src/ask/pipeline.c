/* Owns the way from a request to a judged command: prompt → generation → one command → parsed → verdict. The built-in
 * model's several answers are compared (choice.c); another model, or sampling, gets one more try when the first
 * does not parse. Refuses to pass off as a command what is none. */
#include "ask/answer.h"
#include "ask/constrain.h"
#include "ask/lift.h"
#include "ask/plausible.h"
#include "ask/prompt.h"
#include "backend/backend.h"
#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"
#include "chat/extract.h"
#include "os/build_id.h"
#include "os/clock.h"
#include <caro/ask.h>

#include <math.h>
#include <stdlib.h>

enum { DEFAULT_MAX_TOKENS = 256, MAX_ANSWER = 64 * 1024 };
enum { LEAST_ANSWER = 16 };           /* tokens of the context that a prompt must leave */
enum { ONE_THREAD_BELOW = 30000000 }; /* parameters: waking a second thread costs more than it gains */
static const float RETRY_TEMPERATURE = 0.7f;

struct caro_asker {
    struct caro_ask_options options;
    struct caro_model *model;
    struct caro_session *session;
    const char *backend;
    double load_ms;
    uint64_t asked; /* when the present request came */
};

static double ms_since(uint64_t start) { return (double)(os_clock_ns() - start) / 1e6; }

enum caro_status caro_asker_open(struct caro_asker **asker, const struct caro_ask_options *options,
                                 struct caro_error *err)
{
    static const struct caro_ask_options defaults;
    uint64_t start = os_clock_ns();
    struct caro_asker *a = calloc(1, sizeof *a);
    *asker = NULL;
    if (!a) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    a->options = options ? *options : defaults;
    if (a->options.max_tokens <= 0) a->options.max_tokens = DEFAULT_MAX_TOKENS;
    enum caro_status status = backend_choose(a->options.backend, &a->backend, err);

    bool builtin = !a->options.model || strcmp(a->options.model, "builtin") == 0;
    const struct caro_model_options how = {.cpu_level = a->options.cpu_level,
                                           .prompt_format = builtin ? NULL : a->options.prompt_format};
    if (status == CARO_OK)
        status = builtin ? caro_model_open_builtin(&a->model, &how, err)
                         : caro_model_open(&a->model, a->options.model, &how, err);
    if (status == CARO_OK) {
        struct caro_model_info info;
        caro_model_info(a->model, &info);
        struct caro_session_options context = {.any_memory = a->options.any_memory,
                                               .n_threads = a->options.n_threads,
                                               .kv_type = a->options.kv_type};
        if (context.n_threads == 0 && info.n_parameters < ONE_THREAD_BELOW) context.n_threads = 1;
        status = caro_session_open(&a->session, a->model, &context, err);
    }
    if (status != CARO_OK) {
        caro_asker_close(a);
        return status;
    }
    a->load_ms = ms_since(start);
    *asker = a;
    return CARO_OK;
}

void caro_asker_close(struct caro_asker *asker)
{
    if (!asker) return;
    caro_session_close(asker->session);
    caro_model_close(asker->model);
    free(asker);
}

void caro_asker_cancel(struct caro_asker *asker) { caro_session_cancel(asker->session); }

void caro_asker_set_platform(struct caro_asker *a, enum caro_platform platform)
{
    a->options.platform = platform;
}

const struct caro_model *caro_asker_model(const struct caro_asker *asker) { return asker->model; }

/* ---- one try ---- */

struct attempt {
    struct constraint constraint; /* of models that write free text */
    struct buffer text;
    double logprob_sum;
    size_t n_tokens;
};

static bool take_piece(void *ctx, const char *text, size_t n)
{
    struct attempt *attempt = ctx;
    buffer_add(&attempt->text, text, n);
    return !attempt->text.failed;
}

static enum caro_consider consider(void *ctx, int32_t id, const char *text, size_t n, bool ends)
{
    struct attempt *attempt = ctx;
    (void)id;
    return constraint_consider(&attempt->constraint, text, n, ends);
}

static bool take_token(void *ctx, int32_t id, float logprob)
{
    struct attempt *attempt = ctx;
    (void)id;
    attempt->logprob_sum += logprob;
    attempt->n_tokens++;
    return true;
}

/* How much of the prompt's stable beginning is worth keeping: never all of the prompt, whose last logits are needed. */
static size_t stable_ids(const struct prompt *prompt)
{
    return prompt->n_stable < prompt->n_ids ? prompt->n_stable : prompt->n_ids - 1;
}

/* For the next run. A folder that cannot be written costs that run its time and this one nothing. */
static void keep_prefix(const struct caro_asker *a, const struct prompt *prompt)
{
    size_t n = stable_ids(prompt);
    if (a->options.prefixes.directory && n <= (size_t)caro_session_n_past(a->session))
        caro_session_prefix_save(a->session, &a->options.prefixes, n, NULL);
}

static enum caro_status check_length(const struct caro_asker *a, const struct prompt *prompt,
                                     struct caro_error *err)
{
    const size_t room = (size_t)caro_session_n_ctx(a->session) - LEAST_ANSWER;
    if (prompt->n_ids <= room) return CARO_OK;
    return error_set(
        err, CARO_LIMIT, room,
        "the request is too long: its prompt has %zu tokens and the context takes %zu (%d less %d for the "
        "answer): %zu too many",
        prompt->n_ids, room, caro_session_n_ctx(a->session), LEAST_ANSWER, prompt->n_ids - room);
}

/* Evaluate the prompt, or its last id again, for its logits. */
static enum caro_status prefill(struct caro_asker *a, const struct prompt *prompt, bool again,
                                struct caro_answer *answer, struct caro_error *err)
{
    uint64_t start = os_clock_ns();
    /* what the last request left of it, but never the last id, whose logits are needed */
    size_t first = caro_session_rewind(a->session, prompt->ids, prompt->n_ids - 1);
    if (first == 0)
        TRY(caro_session_prefix_load(a->session, &a->options.prefixes, prompt->ids, stable_ids(prompt),
                                     &first, err));
    if (!again) answer->cached_tokens = (int)first;
    TRY(caro_session_eval(a->session, prompt->ids + first, prompt->n_ids - first, NULL, err));
    answer->prefill_ms += ms_since(start);
    if (!again) answer->first_token_ms = a->load_ms + ms_since(a->asked);
    return CARO_OK;
}

static enum caro_status generate(struct caro_asker *a, const struct prompt *prompt, int try,
                                 struct attempt *attempt, struct caro_answer *answer, struct caro_error *err)
{
    bool again = try > 0;
    TRY(prefill(a, prompt, again, answer, err));
    uint64_t start = os_clock_ns();
    float temperature = a->options.temperature;
    const struct caro_generation how = {
        .sampling = {.temperature =
                         again && temperature < RETRY_TEMPERATURE ? RETRY_TEMPERATURE : temperature,
                     .top_p = 0.95f,
                     .seed = a->options.seed + (uint64_t)try},
        .max_tokens = a->options.max_tokens,
        .stop = prompt->stop,
        .on_piece = take_piece,
        .on_token = take_token,
        .consider = prompt->lifted ? NULL : consider,
        .ctx = attempt,
    };
    enum caro_stop_reason reason;
    size_t n = 0;
    TRY(caro_session_generate(a->session, &how, &reason, &n, err));
    answer->decode_ms += ms_since(start);
    answer->generated_tokens += (int)n;
    if (reason == CARO_STOP_LENGTH && prompt->lifted) /* other models may ramble on behind a whole command */
        return error_set(err, CARO_FAILED, CARO_NO_POS,
                         "the model's answer is no command: it did not end within %d tokens: %.120s", (int)n,
                         buffer_cstr(&attempt->text));
    return CARO_OK;
}

/* The text of a try to a command that parses and looks like one. FAILED is worth another try, all else is
 * not. */
static enum caro_status command_of(const struct caro_asker *a, const struct prompt *prompt,
                                   struct slice request, struct slice text, struct buffer *command,
                                   struct caro_error *err)
{
    buffer_clear(command);
    if (prompt->lifted) {
        struct caro_error fill = {0};
        if (slice_equal(text, SLICE_LIT(CHOICE_NOTHING))) return answer_nothing(err);
        if (lift_fill(&prompt->slots, text, command, NULL, &fill) != CARO_OK)
            return error_set(err, CARO_FAILED, CARO_NO_POS, "the model's answer is no command: %s", fill.msg);
    } else {
        buffer_add_slice(command, chat_extract_command(text));
    }
    const struct plausibility facts = {request, a->options.search_path, NULL};
    return plausible_command(command, &facts, err);
}

/* ---- several answers of the built-in model ---- */

static enum caro_status ask_several(struct caro_asker *a, const struct prompt *prompt, struct slice request,
                                    struct caro_answer *answer, struct arena *arena, struct caro_error *err)
{
    struct choice choice;
    int room = caro_session_n_ctx(a->session) - (int)prompt->n_ids;
    TRY(prefill(a, prompt, false, answer, err));
    uint64_t start = os_clock_ns();
    const struct choice_context context = {
        .model = a->model,
        .session = a->session,
        .prompt_end = prompt->ids[prompt->n_ids - 1],
        .lifted = &prompt->slots,
        .request = request,
        .search_path = a->options.search_path,
        .judge = &a->options.judge,
        .max_tokens = a->options.max_tokens < room ? a->options.max_tokens : room,
    };
    enum caro_status status = choice_make(&choice, &context, arena, err);
    answer->generated_tokens = choice.tokens;
    if (status == CARO_OK) status = answer_choose(answer, request, &choice, &a->options.judge, err);
    choice_free(&choice);
    answer->decode_ms = ms_since(start);
    return status;
}

/* ---- one answer, and another when it is none ---- */

static enum caro_status ask_again(struct caro_asker *a, const struct prompt *prompt, struct slice request,
                                  struct caro_answer *answer, struct caro_error *err)
{
    struct attempt attempt = {0};
    struct buffer command;
    struct caro_error first = {0};
    enum caro_status status = CARO_OK;
    buffer_init(&attempt.text, MAX_ANSWER);
    buffer_init(&command, MAX_ANSWER);
    constraint_init(&attempt.constraint);
    for (int try = 0; try < 2; try++) {
        struct caro_error why = {0};
        buffer_clear(&attempt.text);
        constraint_clear(&attempt.constraint);
        attempt.logprob_sum = 0, attempt.n_tokens = 0;
        answer->tries = try + 1;
        status = generate(a, prompt, try, &attempt, answer, &why);
        if (status == CARO_OK)
            status = command_of(a, prompt, request, buffer_slice(&attempt.text), &command, &why);
        if (try == 0) first = why;
        if (status != CARO_FAILED) break;
    }
    if (status == CARO_OK) {
        answer->logprob = answer->score = attempt.logprob_sum;
        answer->confidence = attempt.n_tokens ? exp(attempt.logprob_sum / (double)attempt.n_tokens) : 0;
        if (prompt->lifted) answer->confidence = choice_confidence(attempt.logprob_sum);
        answer->unsure = prompt->lifted && answer->confidence < ANSWER_UNSURE_BELOW;
        status = answer_make(answer, request, &command, &a->options.judge, err);
    } else {
        error_set(err, status, first.pos, "%s", first.msg);
    }
    buffer_free(&attempt.text);
    constraint_free(&attempt.constraint);
    buffer_free(&command);
    return status;
}

static enum caro_status ask(struct caro_asker *a, struct slice request, struct caro_answer *answer,
                            struct arena *arena, struct caro_error *err)
{
    struct prompt prompt;
    const struct chat_setting setting = {
        .shell = slice_from_cstr(a->options.shell ? a->options.shell : "bash"),
        .macos = a->options.platform == CARO_PLATFORM_ANY ? os_is_macos()
                                                          : a->options.platform == CARO_PLATFORM_MACOS};
    TRY(prompt_make(&prompt, a->model, request, &setting, arena, err));
    TRY(check_length(a, &prompt, err));
    answer->prompt_tokens = (int)prompt.n_ids;
    enum caro_status status = prompt.lifted && a->options.temperature <= 0
                                  ? ask_several(a, &prompt, request, answer, arena, err)
                                  : ask_again(a, &prompt, request, answer, err);
    if (answer->cached_tokens == 0 && (status == CARO_OK || status == CARO_FAILED)) keep_prefix(a, &prompt);
    return status;
}

enum caro_status caro_ask(struct caro_asker *asker, const char *request, size_t n, struct caro_answer *answer,
                          struct caro_error *err)
{
    struct caro_model_info info;
    struct arena arena = {0};
    asker->asked = os_clock_ns();
    *answer = (struct caro_answer){.backend = asker->backend, .load_ms = asker->load_ms};
    caro_model_info(asker->model, &info);
    answer->model = info.name;
    enum caro_status status = ask(asker, slice_from(request, n), answer, &arena, err);
    arena_free(&arena);
    answer->total_ms = asker->load_ms + ms_since(asker->asked);
    if (status != CARO_OK) answer_forget_texts(answer);
    return status;
}
