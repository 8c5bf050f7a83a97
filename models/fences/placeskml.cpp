// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placecollector.h"
#include "fences/words.h"
#include "geo/coordinatetext.h"
#include "geo/geopoint.h"

#include <QtCore/qlocale.h>
#include <QtCore/qxmlstream.h>

using namespace Qt::StringLiterals;

namespace qairopay::fences {

namespace {

/// The first point of "-81.5812,28.4177,0 …": longitude, latitude, height.
void readCoordinates(QStringView text, RawPlace &place)
{
    const auto parts = text.trimmed().left(200).split(u',');
    if (parts.size() < 2)
        return;
    place.longitude = geo::numberFromText(parts[0]);
    place.latitude = geo::numberFromText(parts[1]);
}

class KmlReader
{
public:
    KmlReader(const QByteArray &bytes, const PlaceDefaults &defaults)
        : m_xml(bytes)
        , m_collector(defaults)
    {}

    Result<PlacesFile> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD()) // entities of one's own are how XML makes much out of little
                return failure(ErrorKind::Unsupported,
                               Words::tr("The file declares a document type; no KML needs one."), place());
            if (m_xml.isStartElement() && m_xml.name() == "kml"_L1)
                m_isKml = true;
            if (!m_xml.isStartElement() || m_xml.name() != "Placemark"_L1)
                continue;
            if (m_collector.isFull())
                return failure(ErrorKind::LimitExceeded, Words::tr("The file has more than 10,000 places."));
            readPlacemark();
        }
        if (m_xml.hasError())
            return failure(ErrorKind::InvalidInput, Words::tr("This is no KML: its XML is broken."), place(),
                           m_xml.errorString());
        if (!m_isKml)
            return failure(ErrorKind::InvalidInput, Words::tr("This is no KML."));
        return m_collector.take();
    }

private:
    [[nodiscard]] QString place() const
    {
        return Words::tr("line %1, column %2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
    }

    void readPlacemark()
    {
        const QString where = Words::tr("placemark %1").arg(++m_placemarks);
        RawPlace found;
        QString name, other;
        bool isPoint = false;
        // Flat: a placemark's own parts and those of what lies in it have names of their own.
        while (!m_xml.atEnd() &&
               !(m_xml.readNext() == QXmlStreamReader::EndElement && m_xml.name() == "Placemark"_L1)) {
            if (!m_xml.isStartElement())
                continue;
            const auto element = m_xml.name();
            if (element == "name"_L1 && name.isEmpty()) {
                name = text();
            } else if (element == "Point"_L1) {
                isPoint = true;
            } else if (element == "coordinates"_L1) {
                if (isPoint && !found.latitude)
                    readCoordinates(text(), found);
            } else if (element == "Data"_L1 || element == "SimpleData"_L1) {
                readDatum(found);
            } else if (element == "Polygon"_L1 || element == "LineString"_L1 || element == "Track"_L1) {
                other = element.toString();
            }
        }
        if (m_xml.hasError())
            return;
        if (!isPoint) {
            m_collector.leaveOut(
                where, other.isEmpty()
                           ? Words::tr("There is no point.")
                           : Words::tr("This is no point, and a wallet knows points only (%1).").arg(other));
            return;
        }
        if (found.message.isEmpty())
            found.message = name;
        m_collector.add(found, where);
    }

    /// <Data name="radius_m"><value>200</value></Data> or <SimpleData name="radius_m">200</SimpleData>
    void readDatum(RawPlace &found)
    {
        const auto meaning = meaningOf(m_xml.attributes().value("name"_L1).toString());
        const QString value = m_xml.name() == "Data"_L1 ? textOf("value"_L1) : text();
        switch (meaning) {
        case Meaning::RadiusMetres:
            found.radius = geo::numberFromText(value).value_or(-1);
            break;
        case Meaning::RadiusFeet:
            found.radius = geo::numberFromText(value).value_or(-1) * geo::metresPerFoot;
            break;
        case Meaning::Message:
            found.message = value.trimmed();
            break;
        case Meaning::Latitude:
        case Meaning::Longitude:
        case Meaning::Both:
        case Meaning::Name:
        case Meaning::Other:
            break;
        }
    }

    /// The text of the element that has just begun. Not readElementText(): that calls itself for each level.
    QString text() { return textOf({}); }

    /// The text of the elements of that name in it; of no name: of all.
    QString textOf(QLatin1StringView part)
    {
        constexpr qsizetype longest = 2000;
        QString found;
        bool isInPart = part.isEmpty();
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                ++depth;
            else if (m_xml.isEndElement())
                --depth;
            else if (m_xml.isCharacters() && isInPart && found.size() < longest)
                found += m_xml.text();
            if (!part.isEmpty() && (m_xml.isStartElement() || m_xml.isEndElement()))
                isInPart = m_xml.isStartElement() && m_xml.name() == part;
        }
        return found.left(longest);
    }

    QXmlStreamReader m_xml;
    PlaceCollector m_collector;
    qsizetype m_placemarks = 0;
    bool m_isKml = false;
};

} // namespace

Result<PlacesFile> readKml(const QByteArray &bytes, const PlaceDefaults &defaults)
{
    if (bytes.startsWith("PK"))
        return failure(ErrorKind::Unsupported,
                       Words::tr("This is a packed KMZ. Unpack it and take the KML in it."));
    return KmlReader(bytes, defaults).read();
}

QByteArray writeKml(const QList<Location> &places)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"kml"_s);
    xml.writeDefaultNamespace(u"http://www.opengis.net/kml/2.2"_s);
    xml.writeStartElement(u"Document"_s);
    for (const Location &place : places) {
        xml.writeStartElement(u"Placemark"_s);
        xml.writeTextElement(u"name"_s, place.message);
        xml.writeStartElement(u"ExtendedData"_s);
        xml.writeStartElement(u"Data"_s);
        xml.writeAttribute(u"name"_s, u"radius_m"_s);
        xml.writeTextElement(u"value"_s, QString::number(place.radius, 'f', QLocale::FloatingPointShortest));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement(u"Point"_s);
        xml.writeTextElement(u"coordinates"_s,
                             u"%1,%2"_s.arg(place.longitude, 0, 'f', 6).arg(place.latitude, 0, 'f', 6));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out;
}

} // namespace qairopay::fences
