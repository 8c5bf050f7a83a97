# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
find_package(OpenSSL 3 REQUIRED)
add_executable(bench_service bench_service.cpp service/answers.cpp service/downloads.cpp service/filling.cpp
    service/loadclient.cpp service/loadclient.h service/measures.h service/report.cpp service/report.h
    service/serviceunderload.cpp service/serviceunderload.h service/sqlitefloor.cpp service/sqlitefloor.h)
target_include_directories(bench_service PRIVATE "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(bench_service PRIVATE qairopay_options qairopay::sandbox OpenSSL::Crypto Qt6::Gui Qt6::Sql)
