// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// One line of the inspector: a check with its outcome, a finding of the lint, something a template cannot
/// keep.
class InspectedLine
{
    Q_GADGET
    QML_VALUE_TYPE(inspectedLine)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString tone MEMBER tone FINAL)
    Q_PROPERTY(QString outcome MEMBER outcome FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString target MEMBER target FINAL)

public:
    QString id;      ///< of the check or rule
    QString tone;    ///< "ok", "info", "warning" or "error"
    QString outcome; ///< the same in a word
    QString title;
    QString detail;
    QString target; ///< what of the card it is about ("field:tier"); empty: nothing that could be outlined

    friend bool operator==(const InspectedLine &, const InspectedLine &) = default;
};

} // namespace qairopay
