# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_fuzz(NAME fuzz_pmtiles SOURCES fuzz_pmtiles.cpp LINKS qairopay::basemap)
