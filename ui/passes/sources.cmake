# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES passdetail.cpp passdetail.h passespage.cpp passespage.h passlistmodel.cpp
            passlistmodel.h passtimeline.cpp passtimeline.h passupdate.cpp passupdate.h recordform.cpp recordform.h passwords.cpp passwords.h
            simulatedphone.cpp simulatedphone.h
    LINKS qairopay::api qairopay::apple qairopay::google qairopay::pass qairopay::settings)
