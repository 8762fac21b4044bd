/* Names for the instruction sets that kernels choose from. os/cpu.h fills a mask; --cpu-mask narrows it. */
#ifndef BASE_CPU_FLAGS_H
#define BASE_CPU_FLAGS_H

enum cpu_flag {
    CPU_SSE42 = 1u << 0,
    CPU_AVX2 = 1u << 1,     /* with FMA, F16C, BMI2: the x86-64-v3 level */
    CPU_AVX_VNNI = 1u << 2, /* 256-bit VEX-encoded dot products */
    CPU_AVX512 = 1u << 3,   /* F, BW, DQ, VL, CD: the x86-64-v4 level */
    CPU_AVX512VNNI = 1u << 4,
    CPU_AVX512VBMI = 1u << 5,
    CPU_AVX512BF16 = 1u << 6,
    CPU_NEON = 1u << 16,
    CPU_DOTPROD = 1u << 17,
    CPU_I8MM = 1u << 18,
    CPU_FP16 = 1u << 19, /* half-precision arithmetic */
    CPU_SVE = 1u << 20,
};

#endif
