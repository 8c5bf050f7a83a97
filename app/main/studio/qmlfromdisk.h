// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlabstracturlinterceptor.h>

namespace qairopay {

/// For work on the interface: with QAIROPAY_QML_DIR set to the source folder qml/, files are read from there
/// instead of from the program, so that a change is seen at the next start without building. Not in what
/// users get (CMakeLists.txt).
class QmlFromDisk : public QQmlAbstractUrlInterceptor
{
public:
    QUrl intercept(const QUrl &url, DataType type) override;
};

} // namespace qairopay
