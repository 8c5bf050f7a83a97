// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "base/jsonwriter.h"

#include <functional>

namespace qairopay::apple {

/// What differs from pass to pass within a template; all else is written once.
enum class Part { SerialNumber, FieldValue, News, Barcodes, Nfc, Voided, WebService };

/// One occurrence of such a part: which field's value, and for News whether other back fields stand before.
struct PartPlace
{
    Part part = Part::SerialNumber;
    FieldSlot slot = FieldSlot::Back;
    qsizetype index = 0;
};

/// Writes pass.json and says, around each part, where it begins and ends.
class DocumentWriter
{
public:
    using OnPart = std::function<void(const PartPlace &place)>;

    explicit DocumentWriter(QByteArray &out, OnPart begins = {}, OnPart ends = {});

    void write(const Document &document);
    /// One part alone, to be appended where it was.
    void writePart(const Document &document, const PartPlace &place);

private:
    void part(const Document &document, const PartPlace &place);
    void writeHead(const Document &document);
    void writeStyle(const Document &document);
    void writeFields(const Document &document, FieldSlot slot);
    void writeFieldHead(const Field &field);
    void writeFieldValue(const Field &field);
    void writeNews(const Document &document, bool hasOthers);
    void writeBarcodes(const Document &document);
    void writeRelevance(const Document &document);
    void writeBeacons(const Document &document);
    void writeRelevantDates(const Document &document);

    JsonWriter m_json;
    OnPart m_begins;
    OnPart m_ends;
};

} // namespace qairopay::apple
