/* SHA-256 (FIPS 180-4) by libcrypto, which uses the processor's instructions for it. Loaded when the first
 * hash is wanted: a request never pays for it. */
#ifndef HUB_SHA256_H
#define HUB_SHA256_H

#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>

struct sha256;

/* Errors: UNSUPPORTED when libcrypto is not on this machine, NO_MEMORY. One owner; not for two threads at
 * once. */
enum caro_status sha256_open(struct sha256 **hash, struct caro_error *err);
void sha256_close(struct sha256 *hash);
void sha256_start(struct sha256 *hash); /* forget what was added */
void sha256_add(struct sha256 *hash, const void *bytes, size_t n);
/* 64 hexadecimal digits and a terminator; sha256_start() before the next use. False when libcrypto failed
 * somewhere. */
bool sha256_finish(struct sha256 *hash, char hex[65]);

#endif
