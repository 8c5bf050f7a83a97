// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "scan/scanfilter.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// A result one can filter by, with how many scans it would show.
class ResultChip
{
    Q_GADGET
    QML_VALUE_TYPE(resultChip)
    Q_PROPERTY(int result MEMBER result FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(bool checked MEMBER checked FINAL)

public:
    int result = 0;
    QString text; ///< "Revoked 12"
    bool checked = false;

    friend bool operator==(const ResultChip &, const ResultChip &) = default;
};

/// What the Scans page is asked to show. No chip checked: every result.
class ScanFilters : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page.")
    Q_PROPERTY(QList<qairopay::ResultChip> chips READ chips NOTIFY chipsChanged FINAL)
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY changed FINAL)
    Q_PROPERTY(QStringList rangeNames READ rangeNames CONSTANT FINAL)
    Q_PROPERTY(QString brushText READ brushText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasBrush READ hasBrush NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(bool withoutPlace READ withoutPlace WRITE setWithoutPlace NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)

public:
    enum Range { AllTime, LastHour, LastDay, LastWeek, LastMonth };
    Q_ENUM(Range)

    explicit ScanFilters(Clock clock, QObject *parent = nullptr);

    [[nodiscard]] scan::ScanFilter value() const;
    /// The same without its times: what the histogram shows.
    [[nodiscard]] scan::ScanFilter valueOfAllTimes() const;

    [[nodiscard]] QList<ResultChip> chips() const { return m_chips; }
    Q_INVOKABLE void toggle(int result);
    void setCounts(const std::array<quint32, scan::allScanResults.size()> &byResult);

    [[nodiscard]] int range() const { return m_range; }
    void setRange(int range);
    [[nodiscard]] QStringList rangeNames() const;
    /// Part of the time axis, chosen on the histogram; milliseconds since 1970. Replaces the range.
    void setBrush(qint64 from, qint64 until);
    Q_INVOKABLE void clearBrush();
    [[nodiscard]] bool hasBrush() const { return m_brushFrom.has_value(); }
    [[nodiscard]] QString brushText() const;
    [[nodiscard]] std::optional<qint64> from() const;
    [[nodiscard]] std::optional<qint64> until() const { return m_brushUntil; }

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool withoutPlace() const { return m_withoutPlace; }
    void setWithoutPlace(bool on);
    /// Only scans of these passes; none: all. Set by other pages ("show this pass's scans").
    void setPasses(const std::optional<QList<PassId>> &passes);

    [[nodiscard]] bool isActive() const;
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void chipsChanged();

private:
    void makeChips();

    Clock m_clock;
    QList<ResultChip> m_chips;
    std::array<quint32, scan::allScanResults.size()> m_counts{};
    quint8 m_results = 0;
    int m_range = AllTime;
    std::optional<qint64> m_brushFrom;
    std::optional<qint64> m_brushUntil;
    QString m_text;
    bool m_withoutPlace = false;
    std::optional<QList<PassId>> m_passes;
};

} // namespace qairopay
