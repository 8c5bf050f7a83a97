# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
foreach(bench bench_bulk bench_cards)
    add_executable(${bench} ${bench}.cpp)
    target_include_directories(${bench} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${bench} PRIVATE qairopay_options qairopay::bulk)
endforeach()
