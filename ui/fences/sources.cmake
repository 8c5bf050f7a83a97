# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES fencelistmodel.cpp fencelistmodel.h fenceeditor.cpp fenceeditor.h
    LINKS qairopay::geo qairopay::template)
