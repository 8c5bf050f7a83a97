# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
#
# The few functions every folder's CMakeLists.txt is written with.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(QAIROPAY_CCACHE ccache)
if(QAIROPAY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT CMAKE_CXX_CLANG_TIDY)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${QAIROPAY_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${QAIROPAY_CCACHE}")
endif()

add_library(qairopay_options INTERFACE)
target_compile_definitions(qairopay_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(qairopay_options INTERFACE -Wall -Wextra -Wno-missing-field-initializers)
if(QAIROPAY_WERROR)
    target_compile_options(qairopay_options INTERFACE -Werror)
endif()
if(QAIROPAY_SANITIZE)
    add_compile_options(-fsanitize=${QAIROPAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${QAIROPAY_SANITIZE})
endif()
if(QAIROPAY_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# qairopay_subdirectories(a b …): adds those that exist, in this order. One that appears later is noticed by the next build.
function(qairopay_subdirectories)
    foreach(folder IN LISTS ARGN)
        file(GLOB present CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
        if(present)
            add_subdirectory(${folder})
        endif()
    endforeach()
endfunction()

# qairopay_library(NAME SOURCES … LINKS …): static library qairopay_NAME with the alias qairopay::NAME.
# Headers are included with their folder ("csv/tokenizer.h"), so the parent folder is the include path.
function(qairopay_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(qairopay_${name} STATIC ${arg_SOURCES})
    add_library(qairopay::${name} ALIAS qairopay_${name})
    get_filename_component(parent "${CMAKE_CURRENT_SOURCE_DIR}" DIRECTORY)
    target_include_directories(qairopay_${name} PUBLIC "${parent}")
    target_link_libraries(qairopay_${name} PUBLIC ${arg_LINKS} PRIVATE qairopay_options ${arg_PRIVATE_LINKS})
endfunction()

# qairopay_test(NAME tst_x SOURCES … LINKS … [LABELS gui|slow|npm] [ENVIRONMENT A=b …] [TIMEOUT s]): a Qt Test program.
function(qairopay_test)
    cmake_parse_arguments(arg "" "NAME;TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT QAIROPAY_TESTS)
        return()
    endif()
    add_executable(${arg_NAME} ${arg_SOURCES})
    target_include_directories(${arg_NAME} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${arg_NAME} PRIVATE qairopay_options Qt6::Test qairopay::test_sourcefile ${arg_LINKS})
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    # Nothing of the user's own is read or written.
    set(home ${CMAKE_BINARY_DIR}/test-home)
    set(environment QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=UTC XDG_CACHE_HOME=${home}/cache
        XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data ${arg_ENVIRONMENT})
    set_tests_properties(${arg_NAME} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
endfunction()

# qairopay_fuzz(NAME fuzz_x SOURCES … LINKS …): a libFuzzer target; its seeds are in tests/fuzz/corpus/NAME.
function(qairopay_fuzz)
    cmake_parse_arguments(arg "" "NAME" "SOURCES;LINKS" ${ARGN})
    if(NOT QAIROPAY_FUZZ)
        return()
    endif()
    add_executable(${arg_NAME} ${arg_SOURCES})
    target_link_libraries(${arg_NAME} PRIVATE qairopay_options ${arg_LINKS})
    target_link_options(${arg_NAME} PRIVATE -fsanitize=fuzzer)
    set_property(GLOBAL APPEND PROPERTY QAIROPAY_FUZZ_TARGETS ${arg_NAME})
endfunction()
