# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES aboutinfo.cpp aboutinfo.h diagnostics.cpp diagnostics.h redaction.cpp redaction.h profilelistmodel.cpp profilelistmodel.h settingspage.cpp settingspage.h apikeymodel.cpp apikeymodel.h
            apikeydesk.cpp apikeydesk.h auditlistmodel.cpp auditlistmodel.h auditdesk.cpp auditdesk.h signingchoice.h signingdesk.cpp signingdesk.h
    LINKS qairopay::settings qairopay::api qairopay::proof Qt6::Concurrent)
