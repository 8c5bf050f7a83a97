# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_fuzz(NAME fuzz_places SOURCES fuzz_places.cpp LINKS qairopay::fences)
