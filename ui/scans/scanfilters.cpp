// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanfilters.h"

#include "scans/scanwords.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr quint8 everyResult = 0x7F;

qint64 lengthOf(int range)
{
    switch (ScanFilters::Range(range)) {
    case ScanFilters::AllTime:
        return 0;
    case ScanFilters::LastHour:
        return hour;
    case ScanFilters::LastDay:
        return 24 * hour;
    case ScanFilters::LastWeek:
        return 7 * 24 * hour;
    case ScanFilters::LastMonth:
        return 30 * 24 * hour;
    }
    return 0;
}

} // namespace

ScanFilters::ScanFilters(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{}

scan::ScanFilter ScanFilters::valueOfAllTimes() const
{
    scan::ScanFilter filter;
    filter.results = m_results == 0 ? everyResult : m_results;
    filter.text = m_text;
    filter.onlyWithoutPlace = m_withoutPlace;
    filter.passes = m_passes;
    return filter;
}

scan::ScanFilter ScanFilters::value() const
{
    scan::ScanFilter filter = valueOfAllTimes();
    filter.from = from();
    filter.until = until();
    return filter;
}

std::optional<qint64> ScanFilters::from() const
{
    if (m_brushFrom || m_range == AllTime)
        return m_brushFrom;
    return m_clock().toMSecsSinceEpoch() - lengthOf(m_range);
}

void ScanFilters::toggle(int result)
{
    if (result < 0 || result >= int(scan::allScanResults.size()))
        return;
    m_results ^= scan::ScanFilter::bit(scan::ScanResult(result));
    makeChips();
    Q_EMIT changed();
}

void ScanFilters::setCounts(const std::array<quint32, scan::allScanResults.size()> &byResult)
{
    m_counts = byResult;
    makeChips();
}

void ScanFilters::makeChips()
{
    QList<ResultChip> chips;
    for (const scan::ScanResult result : scan::allScanResults) {
        const bool checked = (m_results & scan::ScanFilter::bit(result)) != 0;
        const quint32 count = m_counts[size_t(result)];
        // What never happened is not offered; "valid" stands for the row when there is nothing yet.
        if (count > 0 || checked)
            chips.append(
                {int(result), u"%1 %2"_s.arg(resultWord(result), QLocale().toString(count)), checked});
    }
    if (chips == m_chips)
        return;
    m_chips = chips;
    Q_EMIT chipsChanged();
}

void ScanFilters::setRange(int range)
{
    if (range < AllTime || range > LastMonth || (range == m_range && !hasBrush()))
        return;
    m_range = range;
    m_brushFrom.reset();
    m_brushUntil.reset();
    Q_EMIT changed();
}

QStringList ScanFilters::rangeNames() const
{
    return {tr("All time"), tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")};
}

void ScanFilters::setBrush(qint64 from, qint64 until)
{
    if (from >= until || (m_brushFrom == from && m_brushUntil == until))
        return;
    m_brushFrom = from;
    m_brushUntil = until;
    m_range = AllTime;
    Q_EMIT changed();
}

void ScanFilters::clearBrush()
{
    if (!hasBrush())
        return;
    m_brushFrom.reset();
    m_brushUntil.reset();
    Q_EMIT changed();
}

QString ScanFilters::brushText() const
{
    if (!hasBrush())
        return {};
    const QLocale locale;
    const auto shown = [&locale](qint64 time) {
        return locale.toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
    };
    return tr("%1 to %2", "a span of time").arg(shown(*m_brushFrom), shown(*m_brushUntil));
}

void ScanFilters::setText(const QString &text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    Q_EMIT changed();
}

void ScanFilters::setWithoutPlace(bool on)
{
    if (on == m_withoutPlace)
        return;
    m_withoutPlace = on;
    Q_EMIT changed();
}

void ScanFilters::setPasses(const std::optional<QList<PassId>> &passes)
{
    if (passes == m_passes)
        return;
    m_passes = passes;
    Q_EMIT changed();
}

bool ScanFilters::isActive() const
{
    return m_results != 0 || m_range != AllTime || hasBrush() || !m_text.isEmpty() || m_withoutPlace ||
           m_passes;
}

void ScanFilters::clear()
{
    m_results = 0;
    m_range = AllTime;
    m_brushFrom.reset();
    m_brushUntil.reset();
    m_text.clear();
    m_withoutPlace = false;
    m_passes.reset();
    makeChips();
    Q_EMIT changed();
}

} // namespace qairopay
