# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES inspectedline.h passinspector.cpp passinspector.h
    LINKS qairopay::apple qairopay::inspection qairopay::lint Qt6::Concurrent)
