// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "qmlfromdisk.h"

#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace qairopay {

QUrl QmlFromDisk::intercept(const QUrl &url, DataType type)
{
    static const auto folder = qEnvironmentVariable("QAIROPAY_QML_DIR");
    constexpr auto module = "qrc:/qt/qml/QairoPay/Studio/"_L1;
    const auto text = url.toString();
    if (folder.isEmpty() || type == QmldirFile || !text.startsWith(module) ||
        text.startsWith(module + "Ui/"_L1))
        return url;
    return QUrl::fromLocalFile(folder + u'/' + text.mid(module.size()));
}

} // namespace qairopay
