/* Owns the making of prompts. Text of a request is always tokenised as plain text; only slot markers that
 * lift.c itself wrote, and the format's own pieces, are read as special tokens. */
#include "ask/prompt.h"

enum {
    FEW_SHOT_BELOW = 1000000000
}; /* parameters: examples help below this and hurt above (docs/MODELS.md) */

enum { SEAM = 4 }; /* tokens */
enum { MAX_PARTS = CHAT_MAX_PIECES + 2 * LIFT_MAX_SLOTS + 2 };

struct parts {
    struct caro_text_part part[MAX_PARTS];
    size_t n, n_stable;
};

static void put(struct parts *parts, struct slice text, bool special)
{
    if (text.n) parts->part[parts->n++] = (struct caro_text_part){text.p, text.n, special};
}

/* Lifted text: its markers are special, what stands between them is plain. */
static void put_lifted(struct parts *parts, struct slice text)
{
    size_t plain = 0;
    for (size_t at = 0; at < text.n;) {
        enum lift_kind kind;
        int index;
        size_t marker = lift_slot_marker(slice_sub(text, at, text.n), &kind, &index);
        if (marker) {
            put(parts, slice_sub(text, plain, at), false);
            put(parts, slice_sub(text, at, at + marker), true);
            plain = at + marker;
        }
        at += marker ? marker : 1;
    }
    put(parts, slice_sub(text, plain, text.n), false);
}

/* The ids of some parts, in the arena, behind `front` free places. */
static enum caro_status tokenize(const struct caro_model *model, const struct caro_text_part *parts,
                                 size_t n_parts, size_t front, int32_t **ids, size_t *n, struct arena *arena,
                                 struct caro_error *err)
{
    size_t room = 64;
    for (size_t i = 0; i < n_parts; i++) room += parts[i].n / 2;
    for (;;) { /* the second time at most: *n is how many there are, whether they fitted or not */
        struct caro_error why = {0};
        *ids = arena_array(arena, front + room, sizeof **ids);
        if (!*ids) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the prompt");
        enum caro_status status =
            caro_model_tokenize_parts(model, parts, n_parts, *ids + front, room, n, &why);
        if (status == CARO_OK) return CARO_OK;
        if (status != CARO_LIMIT || *n <= room) return error_set(err, status, why.pos, "%s", why.msg);
        room = *n;
    }
}

/* Tokenise the parts, and count how many ids at the front come from the stable ones alone. */
static enum caro_status put_ids(struct prompt *prompt, const struct caro_model *model,
                                const struct parts *parts, int bos, struct arena *arena,
                                struct caro_error *err)
{
    size_t n = 0, n_stable = 0, front = bos >= 0;
    int32_t *stable;
    TRY(tokenize(model, parts->part, parts->n, front, &prompt->ids, &n, arena, err));
    TRY(tokenize(model, parts->part, parts->n_stable, 0, &stable, &n_stable, arena, err));
    if (front) prompt->ids[0] = bos;
    /* the last stable tokens may have grown together with what follows, differently from request to request */
    n_stable = n_stable > SEAM ? n_stable - SEAM : 0;
    size_t same = 0;
    while (same < n_stable && same < n && stable[same] == prompt->ids[front + same]) same++;
    prompt->n_ids = front + n;
    prompt->n_stable = front + same;
    return CARO_OK;
}

static struct slice trimmed(struct slice s)
{
    while (s.n && strchr(" \t\r\n", s.p[0])) s = slice_sub(s, 1, s.n);
    while (s.n && strchr(" \t\r\n", s.p[s.n - 1])) s.n--;
    return s;
}

enum caro_status prompt_make(struct prompt *prompt, const struct caro_model *model, struct slice request,
                             const struct chat_setting *setting, struct arena *arena, struct caro_error *err)
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
    chat_prompt_build(&pieces, format, request, setting, info.n_parameters < FEW_SHOT_BELOW);
    prompt->stop = pieces.stop;

    struct parts parts = {0};
    for (int i = 0; i < pieces.n_pieces; i++) {
        if (i == pieces.n_stable) parts.n_stable = parts.n;
        const struct chat_piece *piece = &pieces.pieces[i];
        if (prompt->lifted && piece->text.p == request.p)
            put_lifted(&parts, piece->text);
        else
            put(&parts, piece->text, piece->special);
    }
    return put_ids(prompt, model, &parts, prompt->lifted ? -1 : info.bos, arena, err);
}
