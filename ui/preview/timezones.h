// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qtimezone.h>

namespace qairopay {

/// A time zone as a phone's settings name it: by its city.
struct NamedZone
{
    QByteArray id; ///< "Europe/Zurich"
    QString name;
};

/// What a card can be looked at in: UTC, `here`, then well-known ones by their names. Those that this
/// computer does not know are left out.
[[nodiscard]] QList<NamedZone> zonesToChoose(const QByteArray &here = QTimeZone::systemTimeZoneId());

} // namespace qairopay
