// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/mbtiles.h"

#include "basemap/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

/// Opens the file for one question and closes it: a tenth of a millisecond, and no connection outlives its
/// thread.
template <typename Answer>
Answer withFile(const QString &path, const std::function<Answer(QSqlDatabase &)> &ask)
{
    const QString name = u"mbtiles-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Answer answer = [&] {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(path);
        file.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=500"_s);
        return ask(file);
    }();
    QSqlDatabase::removeDatabase(name);
    return answer;
}

std::unexpected<Error> unreadable(const QString &path, const QString &detail = {})
{
    return failure(ErrorKind::Corrupt,
                   Words::tr("The file is no map in the MBTiles format, or it is damaged."),
                   QFileInfo(path).fileName(), detail);
}

qsizetype timesIn(const QString &sql, const QString &word)
{
    return sql.count(QRegularExpression(u"\\b%1\\b"_s.arg(word), QRegularExpression::CaseInsensitiveOption));
}

/// Many maps keep their tiles in two tables and join them in a view. A view can do more than that, compute
/// without end for one, and nothing here can stop a query that runs.
bool isPlainView(const QString &sql)
{
    constexpr qsizetype longest = 4000;
    const qsizetype from =
        sql.indexOf(QRegularExpression(u"\\bfrom\\b"_s, QRegularExpression::CaseInsensitiveOption));
    return sql.size() < longest && timesIn(sql, u"select"_s) == 1 && timesIn(sql, u"with"_s) == 0 &&
           timesIn(sql, u"join"_s) <= 1 &&
           !QStringView(sql).sliced(std::max<qsizetype>(from, 0)).contains(u',');
}

/// The tables and plain views that a map is made of; an error for what is none.
Result<void> checkSchema(QSqlQuery &query, const QString &path)
{
    constexpr int mostViews = 2; // each may join, so more of them multiply
    if (!query.exec(u"SELECT sql FROM sqlite_master WHERE type = 'view'"_s))
        return unreadable(path, query.lastError().text());
    for (int views = 0; query.next(); ++views) {
        if (views == mostViews || !isPlainView(query.value(0).toString()))
            return failure(
                ErrorKind::Unsupported,
                Words::tr("This map computes its tiles. Export it again with its tiles in a table."),
                QFileInfo(path).fileName());
    }
    return {};
}

/// The first row of an index, where min() and max() in one question would walk through all of it.
std::optional<int> endOfZooms(QSqlQuery &query, const QString &order)
{
    const bool isThere =
        query.exec(u"SELECT zoom_level FROM tiles ORDER BY zoom_level %1 LIMIT 1"_s.arg(order)) &&
        query.next();
    return isThere && !query.value(0).isNull() ? std::optional(query.value(0).toInt()) : std::nullopt;
}

Result<TileSource::About> readAbout(QSqlDatabase &file, const QString &path)
{
    if (!file.open())
        return unreadable(path, file.lastError().text());
    QSqlQuery query(file);
    query.setForwardOnly(true);
    if (const auto plain = checkSchema(query, path); !plain)
        return std::unexpected(plain.error());
    QMap<QString, QString> metadata;
    if (!query.exec(u"SELECT substr(name, 1, 100), substr(value, 1, 4000) FROM metadata LIMIT 200"_s))
        return unreadable(path, query.lastError().text());
    while (query.next())
        metadata.insert(query.value(0).toString(), query.value(1).toString());
    if (const auto drawn = checkPictures(metadata.value(u"format"_s).toLower()); !drawn)
        return std::unexpected(drawn.error());
    const auto coarsest = endOfZooms(query, u"ASC"_s);
    const auto finest = endOfZooms(query, u"DESC"_s);
    if (!coarsest || !finest)
        return unreadable(path, query.lastError().text());
    TileSource::About about;
    about.minZoom = std::clamp(*coarsest, 0, deepestZoom);
    about.maxZoom = std::clamp(*finest, about.minZoom, deepestZoom);
    about.name = attributionText(metadata.value(u"name"_s));
    if (about.name.isEmpty())
        about.name = QFileInfo(path).completeBaseName();
    about.attribution = attributionText(metadata.value(u"attribution"_s));
    return about;
}

Result<QByteArray> readTile(QSqlDatabase &file, const QString &path, const TileKey &key)
{
    if (!file.open())
        return unreadable(path, file.lastError().text());
    QSqlQuery query(file);
    query.setForwardOnly(true);
    // Rows are counted from the south. What is too large is not even fetched.
    query.prepare(u"SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? "
                  "AND length(tile_data) <= ?"_s);
    query.addBindValue(key.zoom);
    query.addBindValue(key.x);
    query.addBindValue((1 << key.zoom) - 1 - key.y);
    query.addBindValue(mostTileBytes);
    if (!query.exec())
        return unreadable(path, query.lastError().text());
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

} // namespace

Result<std::shared_ptr<TileSource>> MbTiles::open(const QString &path)
{
    auto about = withFile<Result<About>>(path, [&path](QSqlDatabase &file) { return readAbout(file, path); });
    if (!about)
        return std::unexpected(about.error());
    return std::shared_ptr<TileSource>(new MbTiles(path, std::move(*about)));
}

MbTiles::MbTiles(QString path, About about)
    : m_path(std::move(path))
    , m_about(std::move(about))
{
    m_thread.setMaxThreadCount(1);
}

MbTiles::~MbTiles()
{
    m_thread.waitForDone(); // what was asked is answered
}

QFuture<Result<QByteArray>> MbTiles::tile(const TileKey &key)
{
    return QtConcurrent::run(&m_thread, [path = m_path, key]() -> Result<QByteArray> {
        return withFile<Result<QByteArray>>(path,
                                            [&](QSqlDatabase &file) { return readTile(file, path, key); });
    });
}

} // namespace qairopay::basemap
