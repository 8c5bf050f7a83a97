# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
add_executable(bench_bulk bench_bulk.cpp)
target_include_directories(bench_bulk PRIVATE "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(bench_bulk PRIVATE qairopay_options qairopay::bulk)
