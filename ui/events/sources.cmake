# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES deliveryline.cpp deliveryline.h endpointdesk.cpp endpointdesk.h endpointlistmodel.cpp endpointlistmodel.h
            eventdetail.cpp eventdetail.h eventlistmodel.cpp eventlistmodel.h eventspage.cpp eventspage.h eventwords.cpp
            eventwords.h memberchange.cpp memberchange.h
    LINKS qairopay::api qairopay::events)
