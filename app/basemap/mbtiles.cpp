// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/mbtiles.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
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
        file.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        return ask(file);
    }();
    QSqlDatabase::removeDatabase(name);
    return answer;
}

std::unexpected<Error> unreadable(const QString &path, const QString &detail = {})
{
    return failure(ErrorKind::Corrupt, u"The file is no map in the MBTiles format, or it is damaged."_s,
                   QFileInfo(path).fileName(), detail);
}

Result<TileSource::About> readAbout(QSqlDatabase &file, const QString &path)
{
    if (!file.open())
        return unreadable(path, file.lastError().text());
    QSqlQuery query(file);
    query.setForwardOnly(true);
    QMap<QString, QString> metadata;
    if (!query.exec(u"SELECT name, substr(value, 1, 4000) FROM metadata LIMIT 200"_s))
        return unreadable(path, query.lastError().text());
    while (query.next())
        metadata.insert(query.value(0).toString(), query.value(1).toString());
    if (const auto drawn = checkPictures(metadata.value(u"format"_s).toLower()); !drawn)
        return std::unexpected(drawn.error());
    if (!query.exec(u"SELECT min(zoom_level), max(zoom_level) FROM tiles"_s) || !query.next() ||
        query.value(0).isNull())
        return unreadable(path, query.lastError().text());
    TileSource::About about;
    about.minZoom = std::clamp(query.value(0).toInt(), 0, deepestZoom);
    about.maxZoom = std::clamp(query.value(1).toInt(), about.minZoom, deepestZoom);
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
