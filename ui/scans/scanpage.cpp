// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanpage.h"

#include "basemap/scanmap.h"
#include "scans/scanexport.h"
#include "scans/scanwords.h"
#include "shell/errorwords.h"
#include "shell/notices.h"

#include <QtCore/qlocale.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int mostBuckets = 120;
constexpr std::chrono::milliseconds coalescing{80}; ///< pages of the past arrive faster than one can look

Result<QString> savePicture(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return failure(ErrorKind::Io,
                       ScanPage::tr("The picture cannot be written: %1.").arg(file.errorString()), path);
    return ScanPage::tr("The map was saved as a picture.");
}

} // namespace

ScanPage::ScanPage(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_filters(m_services.clock)
    , m_table(m_services.feed->columns(), m_services.holder)
{
    m_later.setSingleShot(true);
    m_later.setInterval(coalescing);
    connect(&m_later, &QTimer::timeout, this, &ScanPage::refresh);
    connect(m_services.feed, &scans::ScanFeed::grown, this, [this] {
        if (!m_later.isActive())
            m_later.start();
    });
    connect(m_services.feed, &scans::ScanFeed::emptied, this, &ScanPage::refresh);
    connect(m_services.feed, &scans::ScanFeed::stateChanged, this, &ScanPage::feedChanged);
    connect(m_services.feed, &scans::ScanFeed::waitingChanged, this, &ScanPage::feedChanged);
    connect(&m_filters, &ScanFilters::changed, this, &ScanPage::refresh);
    refresh();
}

void ScanPage::refresh()
{
    m_selection = selectionFor(m_filters.value());
    const scan::ScanFilter always = m_filters.valueOfAllTimes();
    m_histogram = always == m_filters.value()
                      ? scan::histogram(columns(), m_selection.rows, mostBuckets)
                      : scan::histogram(columns(), selectionFor(always).rows, mostBuckets);
    m_filters.setCounts(m_selection.byResult);
    if (noticeMoves()) {
        m_table.forget();
        if (m_current)
            m_current = columns().rowOf(m_currentId);
    }
    listRows();
}

/// Late scans come between those that are there, and the rows behind them move.
bool ScanPage::noticeMoves()
{
    const bool moved =
        columns().size() < m_known || (m_known > 0 && columns().scan(quint32(m_known - 1)).id != m_lastId);
    m_known = columns().size();
    m_lastId = m_known > 0 ? columns().scan(quint32(m_known - 1)).id : ScanId();
    return moved;
}

scan::ScanSelection ScanPage::selectionFor(const scan::ScanFilter &filter) const
{
    if (!m_services.holder)
        return scan::select(columns(), filter);
    return scan::select(columns(), filter, [this](const PassId &id) {
        const auto holder = m_services.holder(id);
        return holder.name + u'\n' + holder.email; // no search runs over the end of one
    });
}

void ScanPage::learnHolders()
{
    m_table.tellHolders();
    if (!m_later.isActive())
        m_later.start();
}

void ScanPage::listRows()
{
    m_table.setRows(m_area ? scan::within(columns(), m_selection.rows, *m_area) : m_selection.rows);
    Q_EMIT selectionChanged();
    Q_EMIT currentChanged();
}

QString ScanPage::countText() const
{
    const QLocale locale;
    const auto all = qlonglong(columns().size());
    const auto shown = qlonglong(m_selection.rows.size());
    if (shown == all)
        return scanCount(all);
    return tr("%1 of %2 scans").arg(locale.toString(shown), locale.toString(all));
}

QString ScanPage::placelessText() const
{
    if (m_selection.withoutPlace == 0)
        return {};
    return tr("%1 without a place").arg(QLocale().toString(m_selection.withoutPlace));
}

QString ScanPage::areaText() const
{
    return m_area ? tr("%1 here", "a number of scans").arg(scanCount(m_table.rowCount())) : QString();
}

void ScanPage::showRows(const std::vector<quint32> &columnRows)
{
    if (columnRows.empty())
        return;
    if (columnRows.size() == 1) {
        m_area.reset();
        m_current = columnRows.front();
        m_currentId = columns().scan(*m_current).id;
    } else {
        m_area = scan::boundsOf(columns(), columnRows);
        m_current.reset();
    }
    listRows();
}

void ScanPage::clearArea()
{
    if (!m_area)
        return;
    m_area.reset();
    listRows();
}

int ScanPage::currentRow() const
{
    return m_current ? m_table.rowOf(*m_current) : -1;
}

void ScanPage::setCurrentRow(int tableRow)
{
    if (tableRow == currentRow())
        return;
    m_current.reset();
    if (tableRow >= 0 && tableRow < m_table.rowCount()) {
        m_current = m_table.columnRow(tableRow);
        m_currentId = columns().scan(*m_current).id;
    }
    Q_EMIT currentChanged();
}

ScanDetail ScanPage::detail() const
{
    if (!m_current)
        return {};
    const scan::Scan scan = columns().scan(*m_current);
    ScanDetail detail;
    detail.shown = true;
    detail.result = resultWord(scan.result);
    detail.sentence = resultSentence(scan.result);
    detail.tone = resultTone(scan.result);
    detail.time = QLocale().toString(scan.scannedAt.toLocalTime(), QLocale::LongFormat);
    detail.utc = scan.scannedAt.toString(Qt::ISODateWithMs);
    detail.passId = scan.passId.toString();
    if (m_services.holder) {
        const auto holder = m_services.holder(scan.passId);
        detail.holder = holder.name.isEmpty() ? holder.email : holder.name;
    }
    detail.scanner = scan.scannerId;
    detail.method = methodWord(scan.method);
    detail.placed = scan.place.has_value();
    detail.place = scan.place ? geo::toText(*scan.place) : tr("The scanner gave no position.");
    detail.latitude = scan.place ? scan.place->latitude : 0;
    detail.longitude = scan.place ? scan.place->longitude : 0;
    detail.scanId = scan.id.toString();
    return detail;
}

bool ScanPage::isLoading() const
{
    return m_services.feed->state() == scans::ScanFeed::State::Loading;
}

QString ScanPage::errorText() const
{
    const auto &error = m_services.feed->error();
    return error ? wordsFor(*error) : QString();
}

void ScanPage::setFollowing(bool following)
{
    m_services.feed->setFollowing(following);
    Q_EMIT feedChanged();
}

QString ScanPage::liveText() const
{
    if (isFollowing())
        return tr("Live");
    const qsizetype waiting = m_services.feed->waitingCount();
    return waiting == 0 ? tr("Paused") : tr("Paused, %1 new").arg(QLocale().toString(waiting));
}

QString ScanPage::searchHint() const
{
    return m_services.holder ? tr("Holder, pass or scanner") : tr("Pass or scanner");
}

void ScanPage::openPass(const QString &passId)
{
    if (m_services.openPass)
        m_services.openPass(PassId(passId));
}

geo::Viewport ScanPage::wholeView(const QSizeF &size) const
{
    return basemap::viewOfScans(columns(), m_selection.rows, size);
}

void ScanPage::exportCsv(const QUrl &file)
{
    const auto written = scans::writeScansCsv(columns(), m_table.rows(), file.toLocalFile());
    tell(written.transform([](qsizetype count) { return tr("Written: %1.").arg(scanCount(count)); }));
}

void ScanPage::exportPicture(const QUrl &file, double latitude, double longitude, double zoom,
                             const QSizeF &size, bool dark)
{
    basemap::ScanMapOptions options;
    options.size = size.toSize();
    options.style = dark ? basemap::MapStyle::dark() : basemap::MapStyle::light();
    options.view = geo::Viewport{{latitude, longitude}, zoom, size};
    options.validText = resultWord(scan::ScanResult::Valid);
    options.refusedText = tr("Refused");
    const QImage image =
        basemap::renderScanMap(m_services.tiles->painter(), columns(), m_filters.value(), options);
    tell(savePicture(image, file.toLocalFile()));
}

void ScanPage::tell(const Result<QString> &outcome)
{
    if (outcome)
        m_services.notices->tell(*outcome);
    else
        m_services.notices->fail(outcome.error());
}

} // namespace qairopay
