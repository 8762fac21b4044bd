# The program and the full library. Included from src/CMakeLists.txt.
find_package(PkgConfig REQUIRED)
pkg_check_modules(JANSSON REQUIRED IMPORTED_TARGET jansson)
find_library(EDIT_LIBRARY edit REQUIRED)
find_path(EDIT_INCLUDE editline/readline.h REQUIRED)

target_include_directories(obj_hub PRIVATE ${JANSSON_INCLUDE_DIRS}) # the user's catalog is JSON
target_include_directories(obj_lab PRIVATE ${JANSSON_INCLUDE_DIRS}) # runs, results and plans are JSON

get_property(full GLOBAL PROPERTY CARO_FOLDERS_FULL)
set(all_objects ${core_objects})
foreach(folder ${full})
  list(APPEND all_objects $<TARGET_OBJECTS:${folder}>)
endforeach()

# For programs that embed caro: exports caro_* and nothing else.
add_library(caro-shared SHARED ${all_objects})
set_target_properties(caro-shared PROPERTIES OUTPUT_NAME caro VERSION ${PROJECT_VERSION} SOVERSION 0
                      LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
target_link_libraries(caro-shared PRIVATE Threads::Threads m PkgConfig::JANSSON ${CMAKE_DL_LIBS})
add_library(caro-static STATIC ${all_objects})
target_link_libraries(caro-static PRIVATE PkgConfig::JANSSON ${CMAKE_DL_LIBS})
set_target_properties(caro-static PROPERTIES OUTPUT_NAME caro ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

# The program holds everything itself: one native binary.
file(GLOB cli_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/cli/*.c)
add_executable(caro ${cli_sources} ${all_objects})
target_include_directories(caro SYSTEM PRIVATE ${EDIT_INCLUDE})
target_link_libraries(caro PRIVATE Threads::Threads m PkgConfig::JANSSON ${EDIT_LIBRARY} ${CMAKE_DL_LIBS})
set_target_properties(caro PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

# Developer tools, not installed.
add_executable(caro-lift ${CMAKE_SOURCE_DIR}/tools/lift_lines.c)
target_link_libraries(caro-lift PRIVATE caro-static Threads::Threads m)
add_executable(caro-quantize ${CMAKE_SOURCE_DIR}/tools/caro_quantize.c)
target_link_libraries(caro-quantize PRIVATE caro-static Threads::Threads m)
set_target_properties(caro-lift caro-quantize PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

# Found from the .pc file's own place, so that `cmake --install --prefix` may choose any.
file(RELATIVE_PATH CARO_PC_TO_PREFIX ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(${CMAKE_SOURCE_DIR}/packaging/caro.pc.in ${CMAKE_BINARY_DIR}/caro.pc @ONLY)
install(TARGETS caro caro-shared caro-static
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/include/caro DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES ${CMAKE_BINARY_DIR}/caro.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(GLOB manual ${CMAKE_SOURCE_DIR}/docs/*.1)
install(FILES ${manual} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/data/eval DESTINATION ${CMAKE_INSTALL_DATADIR}/caro) # what caro eval judges with
