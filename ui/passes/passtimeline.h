// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// One thing that happened to a pass, in words.
class TimelineEntry
{
    Q_GADGET
    QML_VALUE_TYPE(timelineEntry)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString exactTime MEMBER exactTime FINAL)
    Q_PROPERTY(bool refused MEMBER refused FINAL)

public:
    QString iconName;
    QString title;
    QString detail;
    QString time;
    QString exactTime;
    bool refused = false; ///< a scan that was not valid
    QDateTime moment;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// Events of one pass (others are left out) and its scans as one list, newest first. A scan and its own
/// `pass.scanned` are one entry. Old values come from `previous_attributes`; `labels` names the fields.
[[nodiscard]] QList<TimelineEntry> passTimeline(const PassId &id, const QList<api::Event> &events,
                                                const QList<api::Scan> &scans,
                                                const QMap<QString, QString> &labels);

} // namespace qairopay
