// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/world.h"

#include "geo/mercator.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qendian.h>
#include <QtCore/qfile.h>
#include <QtCore/qstringlist.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

constexpr qsizetype mostContents = 64 << 20;
constexpr quint64 mostLayers = 64;
constexpr quint64 formatVersion = 2;
constexpr double labelUnits = 500;

/// Base-128 numbers one after the other. Past the end, or after a number that makes no sense, everything is 0
/// and failed() says so.
class Numbers
{
public:
    explicit Numbers(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    void fail() { m_failed = true; }

    quint64 number(quint64 most = 0xFFFFFFFF)
    {
        quint64 value = 0;
        for (int shift = 0; shift < 35 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= quint64(byte & 0x7F) << shift;
            if (byte < 0x80)
                return checked(value, most);
        }
        m_failed = true;
        return 0;
    }

    qint64 difference()
    {
        const quint64 value = number();
        return value & 1 ? -qint64(value >> 1) - 1 : qint64(value >> 1);
    }

    /// How many things follow, each of which takes at least so many bytes.
    size_t count(qsizetype leastBytes)
    {
        return size_t(number(quint64((m_bytes.size() - m_at) / leastBytes)));
    }

    QString text()
    {
        const auto size = qsizetype(count(1));
        const QByteArrayView utf8 = m_bytes.sliced(m_at, size);
        m_at += size;
        return QString::fromUtf8(utf8);
    }

private:
    quint64 checked(quint64 value, quint64 most)
    {
        if (m_failed || value > most) {
            m_failed = true;
            return 0;
        }
        return value;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

MapPoint toMap(double longitude, double latitude)
{
    const double clamped = std::clamp(latitude, -geo::maxMercatorLatitude, geo::maxMercatorLatitude);
    const double y = geo::toWorld({clamped, 0}).y / geo::worldWidth;
    return {float((longitude + 180) / 360), float(y)};
}

MapLine readLine(Numbers &numbers, double units, std::vector<MapPoint> &points)
{
    MapLine line{quint32(points.size()), quint32(numbers.count(2)), {1, 1}, {0, 0}};
    qint64 x = 0, y = 0;
    for (quint32 i = 0; i < line.count && !numbers.failed(); ++i) {
        x += numbers.difference();
        y += numbers.difference();
        if (std::abs(double(x)) > 180 * units + 1 || std::abs(double(y)) > 90 * units + 1)
            numbers.fail();
        const MapPoint point = toMap(double(x) / units, double(y) / units);
        line.least = {std::min(line.least.x, point.x), std::min(line.least.y, point.y)};
        line.most = {std::max(line.most.x, point.x), std::max(line.most.y, point.y)};
        points.push_back(point);
    }
    return line;
}

MapLayer readLayer(Numbers &numbers)
{
    MapLayer layer;
    layer.kind = LayerKind(numbers.number(quint64(LayerKind::River)));
    layer.level = int(numbers.number(2));
    const auto units = double(numbers.number(100'000));
    if (units < 1)
        numbers.fail();
    const size_t lines = numbers.count(1);
    for (size_t i = 0; i < lines && !numbers.failed(); ++i)
        layer.lines.push_back(readLine(numbers, units, layer.points));
    return layer;
}

std::vector<MapLabel> readLabels(Numbers &numbers)
{
    QStringList regions;
    for (size_t left = numbers.count(1); left > 0 && !numbers.failed(); --left)
        regions.append(numbers.text());
    std::vector<MapLabel> labels(numbers.count(6));
    qint64 x = 0, y = 0;
    for (MapLabel &label : labels) {
        label.kind = LabelKind(numbers.number(quint64(LabelKind::Capital)));
        label.weight = quint32(numbers.number());
        x += numbers.difference();
        y += numbers.difference();
        label.place = {double(y) / labelUnits, double(x) / labelUnits};
        label.region =
            regions.value(qsizetype(numbers.number(quint64(std::max<qsizetype>(regions.size(), 1) - 1))));
        label.name = numbers.text();
        if (!label.place.isValid())
            numbers.fail();
        if (numbers.failed())
            break;
    }
    return labels;
}

} // namespace

Result<World> World::parse(const QByteArray &file)
{
    const auto damaged = [] {
        return failure(ErrorKind::Corrupt,
                       QCoreApplication::translate(
                           "Basemap", "The map's file is damaged or made by another version of the studio."));
    };
    if (!file.startsWith("QBM1") || file.size() < 9)
        return damaged();
    const auto size = qFromBigEndian<quint32>(file.constData() + 4);
    if (size > quint32(mostContents) || file.size() > mostContents)
        return failure(ErrorKind::LimitExceeded,
                       QCoreApplication::translate(
                           "Basemap", "The map's file is larger than the studio reads (64 MiB)."));
    const QByteArray contents = qUncompress(file.sliced(4)); // length and zlib stream, as Qt has them
    if (contents.size() != qsizetype(size))
        return damaged();

    Numbers numbers(contents);
    World world;
    if (numbers.number() != formatVersion)
        return damaged();
    const quint64 layers = numbers.number(mostLayers);
    for (quint64 i = 0; i < layers && !numbers.failed(); ++i)
        world.m_layers.push_back(readLayer(numbers));
    world.m_labels = readLabels(numbers);
    if (numbers.failed() || !numbers.atEnd())
        return damaged();
    return world;
}

Result<std::shared_ptr<const World>> World::bundled()
{
    QFile file(u":/qairopay/basemap/world.qbm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Basemap", "The map is not part of this program."),
                       file.fileName());
    return parse(file.readAll()).transform([](World world) {
        return std::make_shared<const World>(std::move(world));
    });
}

const MapLayer *World::layer(LayerKind kind, double zoom) const
{
    const int wanted = zoom < 3.5 ? 0 : zoom < 6.5 ? 1 : 2;
    const MapLayer *best = nullptr;
    for (const MapLayer &layer : m_layers) {
        if (layer.kind == kind && layer.level <= wanted && (best == nullptr || layer.level > best->level))
            best = &layer;
    }
    return best;
}

QString attribution()
{
    return u"Natural Earth · US Census · GeoNames (CC BY 4.0)"_s;
}

} // namespace qairopay::basemap
