/* Owns the question what instructions this processor has. (Intel SDM volume 2A, CPUID; Arm's hwcaps) */
#include "os/cpu.h"

#include <string.h>
#if defined(__x86_64__)
#include <cpuid.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#elif defined(__aarch64__) && defined(__APPLE__)
#include <sys/sysctl.h>
#endif

#if defined(__x86_64__)
static bool bit(unsigned word, int i) { return word >> i & 1; }

/* XCR0: which registers the operating system saves. */
static unsigned saved_registers(void)
{
    unsigned a, d;
    __asm__ volatile("xgetbv" : "=a"(a), "=d"(d) : "c"(0));
    return a;
}

unsigned os_cpu_flags(void)
{
    unsigned a, b, c, d, flags = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d)) return 0;
    bool sse42 = bit(c, 20) && bit(c, 19) && bit(c, 9) && bit(c, 23); /* SSE4.2, SSE4.1, SSSE3, POPCNT */
    bool avx = bit(c, 27) && bit(c, 28), fma = bit(c, 12), f16c = bit(c, 29); /* OSXSAVE, AVX, FMA, F16C */
    if (sse42) flags |= CPU_SSE42;
    unsigned saved = avx ? saved_registers() : 0;
    if (!avx || (saved & 6) != 6) return flags; /* bits 1, 2: XMM and YMM */

    unsigned b7, c7, d7, b71 = 0, a71 = 0, c71 = 0, d71 = 0;
    if (!__get_cpuid_count(7, 0, &a, &b7, &c7, &d7)) return flags;
    if (a >= 1) __get_cpuid_count(7, 1, &a71, &b71, &c71, &d71);
    unsigned a8 = 0, b8 = 0, c8 = 0, d8 = 0;
    __get_cpuid(0x80000001u, &a8, &b8, &c8, &d8);
    bool v3 = sse42 && fma && f16c && bit(b7, 5) && bit(b7, 3) && bit(b7, 8) &&
              bit(c8, 5); /* AVX2 BMI1 BMI2 LZCNT */
    if (!v3) return flags;
    flags |= CPU_AVX2;
    if (bit(a71, 4)) flags |= CPU_AVX_VNNI;
    if ((saved & 0xe0) != 0xe0) return flags; /* bits 5 to 7: mask registers and ZMM */
    /* F DQ CD BW VL */
    if (!(bit(b7, 16) && bit(b7, 17) && bit(b7, 28) && bit(b7, 30) && bit(b7, 31))) return flags;
    flags |= CPU_AVX512;
    if (bit(c7, 11)) flags |= CPU_AVX512VNNI;
    if (bit(c7, 1)) flags |= CPU_AVX512VBMI;
    if (bit(a71, 5)) flags |= CPU_AVX512BF16;
    return flags;
}

#elif defined(__aarch64__) && defined(__linux__)
unsigned os_cpu_flags(void)
{ /* bit numbers: Linux arch/arm64/include/uapi/asm/hwcap.h */
    unsigned long caps = getauxval(AT_HWCAP), caps2 = getauxval(AT_HWCAP2);
    unsigned flags = 0;
    if (caps >> 1 & 1) flags |= CPU_NEON;     /* ASIMD */
    if (caps >> 20 & 1) flags |= CPU_DOTPROD; /* ASIMDDP */
    if (caps >> 10 & 1) flags |= CPU_FP16;    /* ASIMDHP */
    if (caps >> 22 & 1) flags |= CPU_SVE;
    if (caps2 >> 13 & 1) flags |= CPU_I8MM;
    return flags;
}

#elif defined(__aarch64__) && defined(__APPLE__)
static unsigned feature(const char *name, unsigned flag)
{
    int value = 0;
    size_t n = sizeof value;
    return sysctlbyname(name, &value, &n, NULL, 0) == 0 && value ? flag : 0;
}

unsigned os_cpu_flags(void)
{
    return CPU_NEON | feature("hw.optional.arm.FEAT_DotProd", CPU_DOTPROD) |
           feature("hw.optional.arm.FEAT_I8MM", CPU_I8MM) | feature("hw.optional.arm.FEAT_FP16", CPU_FP16);
}

#else
unsigned os_cpu_flags(void) { return 0; }
#endif

bool os_cpu_mask(const char *level, unsigned *mask)
{
    enum {
        SSE4 = CPU_SSE42,
        AVX2 = SSE4 | CPU_AVX2,
        AVXVNNI = AVX2 | CPU_AVX_VNNI,
        AVX512 = AVX2 | CPU_AVX512, /* without the 256-bit VNNI: it would be a level of its own */
        AVX512VNNI = AVX512 | CPU_AVX_VNNI | CPU_AVX512VNNI | CPU_AVX512VBMI | CPU_AVX512BF16,
        DOTPROD = CPU_NEON | CPU_DOTPROD,
        I8MM = DOTPROD | CPU_I8MM | CPU_FP16,
    };
    static const struct {
        const char *name;
        unsigned mask;
    } levels[] = {
        {"ref", 0},           {"sse4", SSE4},       {"avx2", AVX2},
        {"avxvnni", AVXVNNI}, {"avx512", AVX512},   {"avx512vnni", AVX512VNNI},
        {"neon", CPU_NEON},   {"dotprod", DOTPROD}, {"i8mm", I8MM},
        {"native", ~0u},
    };
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (strcmp(levels[i].name, level) == 0) {
            *mask = levels[i].mask;
            return true;
        }
    return false;
}
