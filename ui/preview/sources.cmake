# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES artworkloader.cpp artworkloader.h drawingkit.h cardface.cpp cardface.h carditem.cpp carditem.h cardpair.cpp cardpair.h cardtarget.cpp cardtarget.h viewoptions.cpp viewoptions.h
            eventchoice.cpp eventchoice.h fieldtarget.h timezones.cpp timezones.h
            sceneitemmodel.cpp sceneitemmodel.h scenewords.cpp scenewords.h
            pictureface.cpp pictureface.h pictureitem.cpp pictureitem.h
    LINKS qairopay::scene qairopay::artwork qairopay::apple qairopay::google qairopay::api qairopay::settings
          Qt6::Concurrent)
