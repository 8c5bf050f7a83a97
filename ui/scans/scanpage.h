// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/record.h"
#include "scans/maptiles.h"
#include "scans/scanfeed.h"
#include "scans/scanfilters.h"
#include "scans/scantablemodel.h"

#include <QtCore/qurl.h>

namespace qairopay {

class Notices;

/// The scan somebody looks at, in words.
class ScanDetail
{
    Q_GADGET
    QML_VALUE_TYPE(scanDetail)
    Q_PROPERTY(bool shown MEMBER shown FINAL)
    Q_PROPERTY(QString result MEMBER result FINAL)
    Q_PROPERTY(QString sentence MEMBER sentence FINAL)
    Q_PROPERTY(QString tone MEMBER tone FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString utc MEMBER utc FINAL)
    Q_PROPERTY(QString passId MEMBER passId FINAL)
    Q_PROPERTY(QString holder MEMBER holder FINAL)
    Q_PROPERTY(QString scanner MEMBER scanner FINAL)
    Q_PROPERTY(QString method MEMBER method FINAL)
    Q_PROPERTY(QString place MEMBER place FINAL)
    Q_PROPERTY(bool placed MEMBER placed FINAL)
    Q_PROPERTY(double latitude MEMBER latitude FINAL)
    Q_PROPERTY(double longitude MEMBER longitude FINAL)
    Q_PROPERTY(QString scanId MEMBER scanId FINAL)

public:
    bool shown = false;
    QString result, sentence, tone, time, utc, passId, holder, scanner, method, place, scanId;
    bool placed = false;
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const ScanDetail &, const ScanDetail &) = default;
};

/// The Scans page: one filter, one selection, shared by map, histogram and table.
class ScanPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(qairopay::MapTiles *tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(qairopay::ScanFilters *filters READ filters CONSTANT FINAL)
    Q_PROPERTY(qairopay::ScanTableModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString placelessText READ placelessText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString areaText READ areaText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(qairopay::ScanDetail detail READ detail NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY feedChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY feedChanged FINAL)
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY feedChanged FINAL)
    Q_PROPERTY(QString liveText READ liveText NOTIFY feedChanged FINAL)
    Q_PROPERTY(QString searchHint READ searchHint CONSTANT FINAL)
    Q_PROPERTY(bool canOpenPasses READ canOpenPasses CONSTANT FINAL)

public:
    struct Services
    {
        scans::ScanFeed *feed = nullptr;
        MapTiles *tiles = nullptr;
        Notices *notices = nullptr;
        std::function<void(const PassId &)> openPass; ///< shows the pass on its page; none: no such page
        std::function<Holder(const PassId &)> holder; ///< of a pass, as far as it is known; may be empty
        Clock clock = systemClock();
    };

    /// All of the services outlive the page.
    explicit ScanPage(Services services, QObject *parent = nullptr);

    [[nodiscard]] MapTiles *tiles() const { return m_services.tiles; }
    [[nodiscard]] ScanFilters *filters() { return &m_filters; }
    [[nodiscard]] ScanTableModel *table() { return &m_table; }
    [[nodiscard]] const scan::ScanColumns &columns() const { return m_services.feed->columns(); }
    [[nodiscard]] const scan::ScanSelection &selection() const { return m_selection; }
    [[nodiscard]] const scan::TimeHistogram &histogram() const { return m_histogram; }

    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString placelessText() const;
    [[nodiscard]] QString areaText() const;
    [[nodiscard]] bool isEmpty() const { return columns().isEmpty(); }

    /// A click on a bubble: the table shows its scans only, until clearArea(). One scan becomes the current
    /// one.
    void showRows(const std::vector<quint32> &columnRows);
    Q_INVOKABLE void clearArea();
    [[nodiscard]] const std::optional<geo::GeoBounds> &area() const { return m_area; }

    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int tableRow);
    [[nodiscard]] std::optional<quint32> currentColumnRow() const { return m_current; }
    [[nodiscard]] ScanDetail detail() const;

    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] bool isFollowing() const { return m_services.feed->isFollowing(); }
    void setFollowing(bool following);
    [[nodiscard]] QString liveText() const;
    /// What the search looks through.
    [[nodiscard]] QString searchHint() const;
    [[nodiscard]] bool canOpenPasses() const { return bool(m_services.openPass); }
    Q_INVOKABLE void openPass(const QString &passId);
    Q_INVOKABLE void retry() { m_services.feed->refresh(); }
    /// The page is looked at: the holders' names are wanted.
    Q_INVOKABLE void wantHolders() { Q_EMIT holdersWanted(); }
    /// More holders are known than before.
    void learnHolders();

    /// The window onto the map that shows everything filtered.
    [[nodiscard]] geo::Viewport wholeView(const QSizeF &size) const;
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPicture(const QUrl &file, double latitude, double longitude, double zoom,
                                   const QSizeF &size, bool dark);

Q_SIGNALS:
    void selectionChanged();
    void currentChanged();
    void feedChanged();
    void holdersWanted();

private:
    void refresh();
    [[nodiscard]] bool noticeMoves();
    [[nodiscard]] scan::ScanSelection selectionFor(const scan::ScanFilter &filter) const;
    void listRows();
    void tell(const Result<QString> &outcome);

    Services m_services;
    ScanFilters m_filters;
    ScanTableModel m_table;
    scan::ScanSelection m_selection;
    scan::TimeHistogram m_histogram;
    std::optional<geo::GeoBounds> m_area;
    std::optional<quint32> m_current;
    ScanId m_currentId; ///< rows move when late scans arrive; the id stays
    size_t m_known = 0; ///< rows of the columns at the last look
    ScanId m_lastId;    ///< of the last of them: another one in its place means that rows moved
    QTimer m_later;
};

} // namespace qairopay
