/* The table of model architectures: what tells one from another, and where its mathematics is. */
#ifndef ENGINE_ARCHITECTURES_H
#define ENGINE_ARCHITECTURES_H

#include "base/error.h"
#include "base/slice.h"
#include "kernels/rope.h"

struct forward;       /* engine/forward.h */
struct weights;       /* engine/weights.h */
struct weight_binder; /* engine/weights.h */

enum norm_kind {
    NORM_RMS,   /* x / rms(x) · w */
    NORM_LAYER, /* (x − mean) / deviation · w + b */
};

enum position_kind {
    POSITION_ROPE_NORM, /* rotary, pairs of neighbours */
    POSITION_ROPE_NEOX, /* rotary, pairs half a head apart */
    POSITION_LEARNED,   /* a row of position_embd.weight is added to each embedding */
};

struct architecture {
    const char *name; /* general.architecture, and the prefix of the keys */
    enum norm_kind norm;
    enum position_kind position;
    /* Bind every tensor: the shapes must be what the hyper-parameters say. */
    enum caro_status (*bind)(struct weight_binder *binder, struct weights *weights);
    /* Run all tokens of f through the model. Called in every thread of the team. */
    void (*forward)(struct forward *f);
};

/* NULL when unknown. */
const struct architecture *architecture_find(struct slice name);
/* "llama, qwen2, …" for messages. */
const char *architecture_names(void);

#define ARCHITECTURE_LIST(X) X(llama) X(qwen2) X(starcoder) X(phi2)

#define ARCHITECTURE_DECLARE(name)                                                                           \
    enum caro_status arch_##name##_bind(struct weight_binder *binder, struct weights *weights);              \
    void arch_##name##_forward(struct forward *f);
ARCHITECTURE_LIST(ARCHITECTURE_DECLARE)
#undef ARCHITECTURE_DECLARE

#endif
