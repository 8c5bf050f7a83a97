# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
find_package(Boost 1.81 CONFIG REQUIRED)
qairopay_fuzz(NAME fuzz_httphead SOURCES fuzz_httphead.cpp LINKS qairopay::sandbox Boost::headers)
qairopay_fuzz(NAME fuzz_sandboxbody SOURCES fuzz_sandboxbody.cpp LINKS qairopay::sandbox qairopay::template qairopay::pass)
qairopay_fuzz(NAME fuzz_cursor SOURCES fuzz_cursor.cpp LINKS qairopay::sandbox)
qairopay_fuzz(NAME fuzz_credentials SOURCES fuzz_credentials.cpp fuzzapplication.cpp
    LINKS qairopay::sandbox qairopay::pass Qt6::Gui Qt6::Sql)
