# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
add_executable(bench_scans bench_scans.cpp)
target_link_libraries(bench_scans PRIVATE qairopay_options qairopay::scan)
