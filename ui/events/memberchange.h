// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// One member that an update changed, as texts.
class MemberChange
{
    Q_GADGET
    QML_VALUE_TYPE(memberChange)
    Q_PROPERTY(QString path MEMBER path FINAL)
    Q_PROPERTY(QString before MEMBER before FINAL)
    Q_PROPERTY(QString after MEMBER after FINAL)

public:
    QString path; ///< "fields.tier"
    QString before;
    QString after;

    friend bool operator==(const MemberChange &, const MemberChange &) = default;
};

/// What `previous_attributes` says was different, beside what it is now, by path. Lists are one member each.
[[nodiscard]] QList<MemberChange> changedMembers(const api::Event &event);
/// The paths alone, shortened: "tier, points", "tier, points and 3 more".
[[nodiscard]] QString changedWords(const api::Event &event);

} // namespace qairopay
