# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES inspectedpass.cpp inspectedpass.h passinspector.cpp passinspector.h
    LINKS qairopay::apple qairopay::google qairopay::lint qairopay::artwork qairopay::passfile Qt6::Concurrent)
