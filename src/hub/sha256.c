/* Owns the loading of libcrypto and the four functions of it that hash. Nothing else of caro calls libcrypto.
 */
#include "hub/sha256.h"
#include "os/library.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* libcrypto's interface (man EVP_DigestInit_ex), with its types left opaque: so building needs no headers of
 * it. */
struct sha256 {
    void *context;
    const void *(*sha)(void);
    void *(*context_new)(void);
    void (*context_free)(void *context);
    int (*init)(void *context, const void *type, void *engine);
    int (*update)(void *context, const void *bytes, size_t n);
    int (*final)(void *context, unsigned char *digest, unsigned *n);
    bool failed;
};

static bool load(struct sha256 *h)
{
    static const char *const names[] = {"libcrypto.so.3",    "libcrypto.so.1.1", "libcrypto.so",
                                        "libcrypto.3.dylib", "libcrypto.dylib",  NULL};
    const struct os_symbol symbols[] = {{"EVP_sha256", &h->sha},
                                        {"EVP_MD_CTX_new", &h->context_new},
                                        {"EVP_MD_CTX_free", &h->context_free},
                                        {"EVP_DigestInit_ex", &h->init},
                                        {"EVP_DigestUpdate", &h->update},
                                        {"EVP_DigestFinal_ex", &h->final}};
    return os_library_load(names, symbols, sizeof symbols / sizeof *symbols);
}

enum caro_status sha256_open(struct sha256 **hash, struct caro_error *err)
{
    struct sha256 *h = calloc(1, sizeof *h);
    *hash = NULL;
    if (!h) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a hash");
    if (!load(h)) {
        free(h); /* a library that is no libcrypto stays loaded; the process ends soon */
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                         "checking a model needs OpenSSL's libcrypto, which is not on this machine "
                         "(packages: libssl3, openssl-libs)");
    }
    h->context = h->context_new();
    if (!h->context) {
        free(h);
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a hash");
    }
    sha256_start(h);
    *hash = h;
    return CARO_OK;
}

/* libcrypto stays loaded: unloading it is not supported by its makers. */
void sha256_close(struct sha256 *h)
{
    if (!h) return;
    h->context_free(h->context);
    free(h);
}

void sha256_start(struct sha256 *h) { h->failed = h->init(h->context, h->sha(), NULL) != 1; }

void sha256_add(struct sha256 *h, const void *bytes, size_t n)
{
    if (h->update(h->context, bytes, n) != 1) h->failed = true;
}

bool sha256_finish(struct sha256 *h, char hex[65])
{
    unsigned char digest[64];
    unsigned n = 0;
    bool good = h->final(h->context, digest, &n) == 1 && n == 32 && !h->failed;
    hex[0] = '\0';
    for (unsigned i = 0; good && i < 32; i++) snprintf(hex + 2 * i, 3, "%02x", digest[i]);
    return good;
}
