// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/words.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay {

QString roomText(const Room &room)
{
    if (!room.isEndless && room.most == 0)
        return room.used == 0 ? QCoreApplication::translate("Words", "no room")
                              : QCoreApplication::translate("Words", "not on the card");
    if (room.isEndless)
        return QString::number(room.used);
    return QCoreApplication::translate("Words", "%1 of %2").arg(room.used).arg(room.most);
}

} // namespace qairopay
