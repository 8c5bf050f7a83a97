# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
add_executable(bench_csv bench_csv.cpp)
target_link_libraries(bench_csv PRIVATE qairopay_options qairopay::csv)
