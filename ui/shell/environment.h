// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Where the open window acts: the embedded sandbox or a host of a profile. It does not change while a window
/// is open; choosing another profile opens the window anew.
class Environment
{
    Q_GADGET
    QML_VALUE_TYPE(studioEnvironment)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString tenant MEMBER tenant FINAL)
    Q_PROPERTY(QString address MEMBER address FINAL)
    Q_PROPERTY(bool live MEMBER live FINAL)
    Q_PROPERTY(bool rehearsal MEMBER rehearsal FINAL)

public:
    QString name;    ///< "Sandbox", or the profile's name
    QString tenant;  ///< whose passes these are; typed again before what cannot be undone on live
    QString address; ///< host, for people
    bool live = false;
    bool rehearsal = false; ///< live, but a local stand-in: no holder is reached

    friend bool operator==(const Environment &, const Environment &) = default;
};

} // namespace qairopay
