// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/writer.h"

#include "apple/json.h"
#include "apple/names.h"

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

bool hasNews(const Document &document)
{
    return !document.backFields.isEmpty() && document.backFields.last().key == newsKey;
}

void optionalColour(JsonWriter &json, QLatin1StringView name, const std::optional<Colour> &colour)
{
    if (colour)
        json.member(name, colour->toRgb());
}

} // namespace

DocumentWriter::DocumentWriter(QByteArray &out, OnPart begins, OnPart ends)
    : m_json(out)
    , m_begins(std::move(begins))
    , m_ends(std::move(ends))
{}

void DocumentWriter::part(const Document &document, const PartPlace &place)
{
    if (m_begins)
        m_begins(place);
    writePart(document, place);
    if (m_ends)
        m_ends(place);
}

void DocumentWriter::writePart(const Document &document, const PartPlace &place)
{
    switch (place.part) {
    case Part::SerialNumber:
        m_json.member("serialNumber"_L1, document.serialNumber);
        return;
    case Part::FieldValue:
        writeFieldValue(document.fields(place.slot).at(place.index));
        return;
    case Part::News:
        writeNews(document, place.index != 0);
        return;
    case Part::Barcodes:
        writeBarcodes(document);
        return;
    case Part::Nfc:
        if (document.nfc) {
            m_json.name("nfc"_L1).beginObject();
            m_json.member("message"_L1, document.nfc->message);
            m_json.member("encryptionPublicKey"_L1, document.nfc->encryptionPublicKey);
            if (document.nfc->requiresAuthentication)
                m_json.member("requiresAuthentication"_L1, true);
            m_json.endObject();
        }
        return;
    case Part::Voided:
        if (document.isVoided)
            m_json.member("voided"_L1, true);
        return;
    case Part::WebService:
        // Both or neither (rule P09).
        if (!document.webServiceUrl.isEmpty() && !document.authenticationToken.isEmpty()) {
            m_json.member("webServiceURL"_L1, document.webServiceUrl);
            m_json.member("authenticationToken"_L1, document.authenticationToken);
        }
        return;
    }
}

void DocumentWriter::write(const Document &document)
{
    m_json.beginObject();
    writeHead(document);
    writeStyle(document);
    part(document, {Part::Barcodes});
    writeRelevance(document);
    part(document, {Part::Nfc});
    part(document, {Part::Voided});
    if (document.sharingProhibited)
        m_json.member("sharingProhibited"_L1, true);
    m_json.optional("groupingIdentifier"_L1, document.groupingIdentifier);
    part(document, {Part::WebService});
    m_json.endObject();
}

void DocumentWriter::writeHead(const Document &document)
{
    m_json.name("formatVersion"_L1).rawNumber(u"1");
    m_json.member("passTypeIdentifier"_L1, document.passTypeIdentifier);
    part(document, {Part::SerialNumber});
    m_json.member("teamIdentifier"_L1, document.teamIdentifier);
    m_json.member("organizationName"_L1, document.organisationName);
    m_json.member("description"_L1, document.description);
    m_json.optional("logoText"_L1, document.logoText);
    optionalColour(m_json, "backgroundColor"_L1, document.background);
    optionalColour(m_json, "foregroundColor"_L1, document.foreground);
    optionalColour(m_json, "labelColor"_L1, document.label);
}

void DocumentWriter::writeStyle(const Document &document)
{
    m_json.name(memberName(document.style)).beginObject();
    if (document.transitType)
        m_json.member("transitType"_L1, toAppleName(*document.transitType));
    for (const auto slot : allFieldSlots)
        writeFields(document, slot);
    m_json.endObject();
}

void DocumentWriter::writeFields(const Document &document, FieldSlot slot)
{
    const auto &fields = document.fields(slot);
    const bool isBack = slot == FieldSlot::Back;
    const qsizetype count = fields.size() - (isBack && hasNews(document) ? 1 : 0);
    if (count > 0) {
        m_json.name(memberName(slot)).beginArray();
        for (qsizetype i = 0; i < count; ++i) {
            m_json.beginObject();
            writeFieldHead(fields[i]);
            part(document, {Part::FieldValue, slot, i});
            m_json.endObject();
        }
    }
    if (isBack)
        part(document, {Part::News, slot, count > 0});
    if (count > 0)
        m_json.endArray();
}

void DocumentWriter::writeFieldHead(const Field &field)
{
    m_json.member("key"_L1, field.key);
    m_json.optional("label"_L1, field.label);
    if (field.alignment != TextAlignment::Natural)
        m_json.member("textAlignment"_L1, toAppleName(field.alignment));
    if (field.dataDetectorTypes) {
        m_json.name("dataDetectorTypes"_L1).beginArray();
        for (const auto &type : *field.dataDetectorTypes)
            m_json.string(type);
        m_json.endArray();
    }
    if (field.row != 0)
        m_json.name("row"_L1).rawNumber(u"1");
}

void DocumentWriter::writeFieldValue(const Field &field)
{
    m_json.optional("changeMessage"_L1, field.changeMessage); // an update's own message may stand here
    m_json.name("value"_L1);
    if (field.value.isNumber)
        m_json.rawNumber(field.value.text);
    else
        m_json.string(field.value.text);
    m_json.optional("attributedValue"_L1, field.attributedValue);
    if (field.numberStyle != NumberStyle::None)
        m_json.member("numberStyle"_L1, toAppleName(field.numberStyle));
    m_json.optional("currencyCode"_L1, field.currencyCode);
    if (field.dateStyle)
        m_json.member("dateStyle"_L1, toAppleName(*field.dateStyle));
    if (field.timeStyle)
        m_json.member("timeStyle"_L1, toAppleName(*field.timeStyle));
    if (field.isRelative)
        m_json.member("isRelative"_L1, true);
    if (field.ignoresTimeZone)
        m_json.member("ignoresTimeZone"_L1, true);
}

void DocumentWriter::writeNews(const Document &document, bool hasOthers)
{
    if (!hasNews(document))
        return;
    if (!hasOthers)
        m_json.name(memberName(FieldSlot::Back)).beginArray();
    m_json.beginObject();
    writeFieldHead(document.backFields.last());
    writeFieldValue(document.backFields.last());
    m_json.endObject();
    if (!hasOthers)
        m_json.endArray();
}

void DocumentWriter::writeBarcodes(const Document &document)
{
    if (document.barcodes.isEmpty())
        return;
    m_json.name("barcodes"_L1).beginArray();
    for (const auto &barcode : document.barcodes) {
        m_json.beginObject();
        m_json.member("format"_L1, toAppleName(barcode.format));
        m_json.member("message"_L1, barcode.message);
        m_json.member("messageEncoding"_L1, barcode.messageEncoding);
        m_json.optional("altText"_L1, barcode.altText);
        m_json.endObject();
    }
    m_json.endArray();
}

void DocumentWriter::writeRelevance(const Document &document)
{
    if (!document.locations.isEmpty()) {
        m_json.name("locations"_L1).beginArray();
        for (const auto &location : document.locations) {
            m_json.beginObject();
            m_json.member("latitude"_L1, location.latitude);
            m_json.member("longitude"_L1, location.longitude);
            m_json.optional("relevantText"_L1, location.relevantText);
            m_json.endObject();
        }
        m_json.endArray();
    }
    writeBeacons(document);
    if (document.maxDistance)
        m_json.member("maxDistance"_L1, *document.maxDistance);
    m_json.optional("relevantDate"_L1, document.relevantDate);
    writeRelevantDates(document);
    m_json.optional("expirationDate"_L1, document.expirationDate);
}

void DocumentWriter::writeBeacons(const Document &document)
{
    if (document.beacons.isEmpty())
        return;
    m_json.name("beacons"_L1).beginArray();
    for (const auto &beacon : document.beacons) {
        m_json.beginObject();
        m_json.member("proximityUUID"_L1, beacon.proximityUuid);
        if (beacon.majorNumber)
            m_json.member("major"_L1, *beacon.majorNumber);
        if (beacon.minorNumber)
            m_json.member("minor"_L1, *beacon.minorNumber);
        m_json.optional("relevantText"_L1, beacon.relevantText);
        m_json.endObject();
    }
    m_json.endArray();
}

void DocumentWriter::writeRelevantDates(const Document &document)
{
    if (document.relevantDates.isEmpty())
        return;
    m_json.name("relevantDates"_L1).beginArray();
    for (const auto &date : document.relevantDates) {
        m_json.beginObject();
        m_json.optional("relevantDate"_L1, date.relevantDate);
        m_json.optional("date"_L1, date.date);
        m_json.optional("startDate"_L1, date.startDate);
        m_json.optional("endDate"_L1, date.endDate);
        m_json.endObject();
    }
    m_json.endArray();
}

QByteArray toJson(const Document &document)
{
    QByteArray out;
    out.reserve(2048);
    DocumentWriter(out).write(document);
    return out;
}

} // namespace qairopay::apple
