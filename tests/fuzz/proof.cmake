# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_fuzz(NAME fuzz_scantoken SOURCES fuzz_scantoken.cpp LINKS qairopay::proof)
qairopay_fuzz(NAME fuzz_auditfile SOURCES fuzz_auditfile.cpp LINKS qairopay::proof)
