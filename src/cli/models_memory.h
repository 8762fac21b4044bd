/* The memory that a model needs. */
#ifndef CLI_MODELS_MEMORY_H
#define CLI_MODELS_MEMORY_H

#include <caro/hub.h>
#include <caro/model.h>
#include <jansson.h>

/* At a context of 2048 tokens (or the model's own, if that is shorter) with two bytes a key or value. path: the model's file, or NULL:
 * then the catalog's numbers are used. False when neither says: it becomes known with the download. */
bool models_memory(const struct caro_catalog_model *model, const char *path, struct caro_memory *memory);

/* The same of an open model. */
void models_memory_of(const struct caro_model *model, struct caro_memory *memory);
/* A new reference; NULL without memory. */
json_t *models_memory_json(const struct caro_memory *memory);
/* "0.55 GB at 2048 tokens: file 0.49, keys and values 0.03, working 0.03; at most 0.55 resident at once; available 22.00 GB (the machine)" */
void models_memory_text(const struct caro_memory *memory, char *text, size_t size);

#endif
