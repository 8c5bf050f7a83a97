# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
if(TARGET qairopay_ui)
    add_executable(bench_preview bench_preview.cpp)
    target_include_directories(bench_preview PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(bench_preview PRIVATE qairopay_options qairopay::ui Qt6::Test)
endif()
