# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
find_package(OpenSSL 3 REQUIRED)
find_package(ZLIB REQUIRED)
add_executable(bench_passes bench_passes.cpp)
target_include_directories(bench_passes PRIVATE "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(bench_passes PRIVATE qairopay_options qairopay::passfile OpenSSL::Crypto ZLIB::ZLIB)
