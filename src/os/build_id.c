/* Owns finding the build's identifier among the notes of the object that holds this code. (elf(5), dl_iterate_phdr(3)) */
#include "os/build_id.h"

#if defined(__linux__)
#include <link.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

struct search {
    uintptr_t here; /* an address of this object */
    unsigned char *out;
    size_t size, found;
};

static size_t aligned4(size_t n) { return (n + 3) & ~(size_t)3; }

/* One segment of notes: each is a header, a name, and a description, padded to 4 bytes. */
static void read_notes(struct search *s, const unsigned char *p, size_t n)
{
    while (n >= sizeof(ElfW(Nhdr)) && !s->found) {
        ElfW(Nhdr) note;
        memcpy(&note, p, sizeof note);
        const size_t name = sizeof note, content = name + aligned4(note.n_namesz),
                     next = content + aligned4(note.n_descsz);
        if (next > n || next < content) return;
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && memcmp(p + name, "GNU", 4) == 0) {
            s->found = note.n_descsz < s->size ? note.n_descsz : s->size;
            memcpy(s->out, p + content, s->found);
        }
        p += next;
        n -= next;
    }
}

static int look_at_object(struct dl_phdr_info *info, size_t size, void *ctx)
{
    struct search *s = ctx;
    bool ours = false;
    (void)size;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *h = &info->dlpi_phdr[i];
        ours |= h->p_type == PT_LOAD && s->here - (info->dlpi_addr + h->p_vaddr) < h->p_memsz;
    }
    for (int i = 0; ours && i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *h = &info->dlpi_phdr[i];
        if (h->p_type == PT_NOTE)
            read_notes(s, (const unsigned char *)(info->dlpi_addr + h->p_vaddr), h->p_memsz);
    }
    return ours;
}

size_t os_build_id(unsigned char *out, size_t size)
{
    static const char here = 0;
    struct search s = {.here = (uintptr_t)&here, .out = out, .size = size};
    dl_iterate_phdr(look_at_object, &s);
    return s.found;
}
#else
size_t os_build_id(unsigned char *out, size_t size)
{
    (void)out, (void)size;
    return 0;
}
#endif

bool os_is_macos(void)
{
#ifdef __APPLE__
    return true;
#else
    return false;
#endif
}
