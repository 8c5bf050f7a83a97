// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstringlist.h>
#include <QtQuick/qquickwindow.h>

namespace qairopay {

/// What assistive technology meets in the window and cannot call by a name.
[[nodiscard]] QStringList namelessParts(QQuickWindow &window);

/// Texts in sight that could be interpreted, that stand out of their place, are cut at a side without an
/// ellipsis, or lie on one another.
[[nodiscard]] QStringList textFaults(QQuickWindow &window);

} // namespace qairopay
