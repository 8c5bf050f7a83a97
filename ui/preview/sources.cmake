# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
if(TARGET qairopay_scene)
    qairopay_ui(
        SOURCES cardface.cpp cardface.h carditem.cpp carditem.h cardtarget.cpp cardtarget.h
        LINKS qairopay::scene)
endif()
