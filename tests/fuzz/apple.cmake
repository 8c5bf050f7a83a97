# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_fuzz(NAME fuzz_passjson SOURCES fuzz_passjson.cpp fuzzapplication.cpp LINKS qairopay::lint)
qairopay_fuzz(NAME fuzz_strings SOURCES fuzz_strings.cpp LINKS qairopay::apple)
