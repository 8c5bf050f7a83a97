# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES cardface.cpp cardface.h carditem.cpp carditem.h cardpair.cpp cardpair.h cardtarget.cpp cardtarget.h
    LINKS qairopay::scene qairopay::apple qairopay::google)
