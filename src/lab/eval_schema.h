/* Checks JSON values against the part of JSON Schema (2020-12) that data/eval/schema.json uses. */
#ifndef LAB_EVAL_SCHEMA_H
#define LAB_EVAL_SCHEMA_H

#include "base/error.h"

#include <jansson.h>

/* Check value against schema. where: "FILE:LINE", for messages. Known keywords: type, required,
 * additionalProperties (false, or a schema), properties, enum, pattern, minLength, minimum, maximum, items,
 * minItems, maxItems, anyOf, $ref into #/$defs; titles and comments are passed over. Errors: FORMAT with the
 * key's path ("check.normalise[0]") and what is expected there; UNSUPPORTED for a schema with another keyword,
 * so that no rule is ever skipped unseen. Depth is bounded. Thread-safe. */
enum caro_status eval_schema_check(const json_t *schema, const json_t *value, const char *where,
                                   struct caro_error *err);

#endif
