/* The built-in model's file, whole, in the read-only data: mapped with the program, so that loading it costs nothing.
 * Without CARO_BUILTIN_MODEL it is empty, and opening it is an error that says so. */
#if defined(__APPLE__)
#define NAME(x) _##x
    .section __TEXT,__const
    .p2align 12
#else
#define NAME(x) x
    .section .rodata.caro_builtin_model, "a"
    .balign 4096
#endif
    .globl NAME(builtin_model_bytes)
    .globl NAME(builtin_model_end)
#if defined(__ELF__)
    .hidden builtin_model_bytes
    .hidden builtin_model_end
#else
    .private_extern NAME(builtin_model_bytes)
    .private_extern NAME(builtin_model_end)
#endif
NAME(builtin_model_bytes):
#ifdef CARO_BUILTIN_MODEL
    .incbin CARO_BUILTIN_MODEL
#endif
NAME(builtin_model_end):
    .byte 0
#if defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
