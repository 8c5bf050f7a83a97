# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES appearance.cpp appearance.h appfonts.cpp appfonts.h denyingnetwork.cpp denyingnetwork.h environment.h iconitem.cpp iconitem.h
            notices.h panememory.cpp panememory.h studioapp.cpp studioapp.h
    LINKS qairopay::fonts Qt6::Svg)
