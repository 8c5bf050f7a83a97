# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_fuzz(NAME fuzz_zip SOURCES fuzz_zip.cpp LINKS qairopay::passfile)
qairopay_fuzz(NAME fuzz_cms SOURCES fuzz_cms.cpp LINKS qairopay::passfile)
