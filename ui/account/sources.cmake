# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES aboutinfo.cpp aboutinfo.h profilelistmodel.cpp profilelistmodel.h settingspage.cpp settingspage.h
    LINKS qairopay::settings)
