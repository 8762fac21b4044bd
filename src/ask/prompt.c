/* Owns the making of prompts. Text of a request is always tokenised as plain text; only slot markers that
 * lift.c itself wrote, and the format's own pieces, are read as special tokens. */
#include "ask/prompt.h"

enum {
    FEW_SHOT_BELOW = 1000000000
}; /* parameters: examples help below this and hurt above (docs/MODELS.md) */

struct maker {
    const struct caro_model *model;
    struct prompt *prompt;
    size_t room;
    struct arena *arena;
    struct caro_error *err;
};

static enum caro_status put_text(struct maker *m, struct slice text, bool special)
{
    struct prompt *p = m->prompt;
    size_t n = 0;
    if (text.n == 0) return CARO_OK;
    TRY(caro_model_tokenize(m->model, text.p, text.n, special, p->ids + p->n_ids, m->room - p->n_ids, &n,
                            m->err));
    p->n_ids += n;
    return CARO_OK;
}

/* Lifted text: what stands between the markers is plain. */
static enum caro_status put_lifted(struct maker *m, struct slice text)
{
    size_t plain = 0;
    for (size_t at = 0; at < text.n;) {
        enum lift_kind kind;
        int index;
        size_t marker = lift_slot_marker(slice_sub(text, at, text.n), &kind, &index);
        if (marker == 0) {
            at++;
            continue;
        }
        TRY(put_text(m, slice_sub(text, plain, at), false));
        TRY(put_text(m, slice_sub(text, at, at + marker), true));
        plain = at += marker;
    }
    return put_text(m, slice_sub(text, plain, text.n), false);
}

static struct slice trimmed(struct slice s)
{
    while (s.n && strchr(" \t\r\n", s.p[0])) s = slice_sub(s, 1, s.n);
    while (s.n && strchr(" \t\r\n", s.p[s.n - 1])) s.n--;
    return s;
}

enum caro_status prompt_make(struct prompt *prompt, const struct caro_model *model, struct slice request,
                             const char *shell, struct arena *arena, struct caro_error *err)
{
    struct caro_model_info info;
    struct chat_prompt pieces;
    *prompt = (struct prompt){0};
    request = trimmed(request);
    if (request.n == 0)
        return error_set(err, CARO_USAGE, 0, "the request is empty: say in words what the command should do");
    if (request.n > LIFT_MAX_REQUEST)
        return error_set(err, CARO_LIMIT, LIFT_MAX_REQUEST,
                         "the request has %zu bytes, %zu more than the %d allowed", request.n,
                         request.n - LIFT_MAX_REQUEST, LIFT_MAX_REQUEST);
    if (memchr(request.p, '\0', request.n))
        return error_set(err, CARO_USAGE, 0, "the request holds a zero byte");

    caro_model_info(model, &info);
    enum chat_format format = chat_format_from_name(slice_from_cstr(info.prompt_format));
    if (format == CHAT_LIFTED) {
        prompt->lifted = true;
        TRY(lift_request(&prompt->slots, request, arena, err));
        request = prompt->slots.text;
    }
    chat_prompt_build(&pieces, format, request, slice_from_cstr(shell), info.n_parameters < FEW_SHOT_BELOW);
    prompt->stop = pieces.stop;

    struct maker m = {.model = model, .prompt = prompt, .arena = arena, .err = err};
    for (int i = 0; i < pieces.n_pieces; i++)
        m.room += pieces.pieces[i].text.n + 8; /* a byte gives one token at most, and a prefix space */
    prompt->ids = arena_array(arena, m.room, sizeof *prompt->ids);
    if (!prompt->ids) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the prompt");
    if (info.bos >= 0 && !prompt->lifted) prompt->ids[prompt->n_ids++] = info.bos;
    for (int i = 0; i < pieces.n_pieces; i++) {
        if (i == pieces.n_stable) prompt->n_stable = prompt->n_ids;
        const struct chat_piece *piece = &pieces.pieces[i];
        bool is_request = prompt->lifted && piece->text.p == request.p;
        TRY(is_request ? put_lifted(&m, piece->text) : put_text(&m, piece->text, piece->special));
    }
    return CARO_OK;
}
