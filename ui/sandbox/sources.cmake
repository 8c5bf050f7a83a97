# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES requestlogmodel.cpp requestlogmodel.h sandboxpage.cpp sandboxpage.h
    LINKS qairopay::api)
