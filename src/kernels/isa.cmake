# The x86 levels of the kernels: one translation unit a level with that level's flags, chosen at run time (kernel_table.c).
# Included from src/CMakeLists.txt; nothing here changes the flags of any other file.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
  set(avx2 -mavx2 -mfma -mf16c -mbmi2)
  set(avx512 ${avx2} -mavx512f -mavx512bw -mavx512dq -mavx512vl -mavx512vnni -mprefer-vector-width=512)
  function(caro_kernel_level file)
    set(path ${CMAKE_CURRENT_SOURCE_DIR}/kernels/x86/${file})
    target_sources(obj_kernels PRIVATE ${path})
    # the inlined vector texts need an optimiser to be vector code at all; debug builds leave it out
    set_source_files_properties(${path} PROPERTIES COMPILE_OPTIONS "${ARGN};$<$<NOT:$<CONFIG:Debug>>:-O3>")
  endfunction()
  caro_kernel_level(matmul_avx2.c ${avx2})
  caro_kernel_level(vector_avx2.c ${avx2})
  caro_kernel_level(matmul_avxvnni.c ${avx2} -mavxvnni)
  caro_kernel_level(matmul_avx512vnni.c ${avx512})
  caro_kernel_level(vector_avx512.c ${avx512})
endif()
