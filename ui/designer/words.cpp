// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/words.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

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

QString nameForFiles(QString text)
{
    static const QRegularExpression odd(u"[^\\p{L}\\p{N} _-]+"_s);
    const auto name = text.remove(odd).simplified();
    return name.isEmpty() ? QCoreApplication::translate("Words", "Template") : name;
}

} // namespace qairopay
