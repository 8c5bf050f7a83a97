// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/longestpayload.h"

#include "apple/barcodearea.h"
#include "template/nfcprofile.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace qairopay::bulk {

namespace {

constexpr qsizetype measuredAtMost = 8; ///< of each measure

/// What a character of each sort takes in a code, against each other; how modes are changed is left out.
struct Weights
{
    int digit;
    int text;
    int other;
};

Weights weightsOf(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::Qr: // sixths of bits: 10 bits for three digits, 11 for two of the 45 characters
        return {20, 33, 48};
    case BarcodeFormat::Pdf417: // hundredths of codewords
        return {34, 50, 83};
    case BarcodeFormat::Aztec: // bits
        return {4, 5, 8};
    case BarcodeFormat::Code128: // half codewords
        return {1, 2, 4};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isText(BarcodeFormat format, char c)
{
    if (format != BarcodeFormat::Qr)
        return static_cast<unsigned char>(c) < 0x80;
    return (c >= 'A' && c <= 'Z') || QByteArrayView(" $%*+-./:").contains(c);
}

qsizetype weightOf(BarcodeFormat format, const QByteArray &message)
{
    const auto weights = weightsOf(format);
    qsizetype weight = 0;
    for (const char c : message)
        weight += c >= '0' && c <= '9' ? weights.digit : isText(format, c) ? weights.text : weights.other;
    return weight;
}

QByteArray appleBytes(BarcodeFormat format, const QString &text)
{
    const apple::Barcode barcode{format, text, apple::encodingFor(text), {}};
    return apple::messageBytes(barcode).value_or(text.toUtf8());
}

/// What does not fit is larger than anything that does.
qint64 modulesOf(const CodeSizes &sizes)
{
    constexpr auto noCode = std::numeric_limits<qint64>::max();
    const auto of = [](const Result<scene::Symbol> &size) {
        return size ? qint64(size->columns) * size->rows : noCode;
    };
    return std::max(of(sizes.apple), of(sizes.google));
}

PayloadTemplate::Lookup lookupFor(const QMap<QString, QString> &defaults, const CodeRow &row)
{
    const auto issued = issuedOf(row);
    auto values = defaults;
    for (auto it = values.begin(); it != values.end(); ++it)
        it.value() = row.record.fields.value(it.key(), it.value());
    return payloadLookup(issued.id, issued.templateId, issued.record.holder, values, issued.token);
}

} // namespace

IssuedRecord issuedOf(const CodeRow &row)
{
    auto issued = draftOf(row.record, row.number);
    issued.token = standInToken();
    return issued;
}

QList<CodeRow> sampleRows(const PassTemplate &passTemplate)
{
    QList<CodeRow> rows;
    for (const auto &sample : passTemplate.studio.samples)
        rows.append({CodeRow::Source::Sample, static_cast<quint32>(rows.size() + 1), sample});
    if (rows.isEmpty())
        rows.append({CodeRow::Source::Default,
                     0,
                     {.holder = {u"jane.doe@example.com"_s, u"Jane Doe"_s}, .fields = {}}});
    return rows;
}

CodeSizes codeSizes(BarcodeFormat format, const QString &text)
{
    return {.apple = scene::measureSymbol(format, appleBytes(format, text)),
            .google = scene::measureSymbol(format, text.toUtf8())};
}

CodeQuestion CodeQuestion::of(const PassTemplate &passTemplate)
{
    CodeQuestion question{.barcode = passTemplate.barcode, .nfcPayload = {}, .defaults = {}};
    if (passTemplate.nfc && passTemplate.nfc->enabled &&
        !madeMessageBytes(nfcProfileFromStudioName(passTemplate.studio.nfcProfile)))
        question.nfcPayload = passTemplate.nfc->payloadTemplate;
    const auto code = question.barcode ? question.barcode->payloadTemplate : QString();
    for (const auto &text : {code, question.nfcPayload}) {
        const auto parsed = PayloadTemplate::parse(text);
        const auto names = parsed ? parsed->variables() : QStringList();
        for (const auto &field : passTemplate.fields) {
            if (names.contains("fields."_L1 + field.key))
                question.defaults.insert(field.key, field.value);
        }
    }
    return question;
}

void CodeSearch::Heaviest::offer(qsizetype weight, const CodeRow &row, const QString &text)
{
    const auto isFull = m_rows.size() == measuredAtMost;
    if ((isFull && weight <= m_weights.last()) ||
        std::ranges::contains(m_rows, text, [](const RowPayload &one) { return one.text; }))
        return;
    const auto place =
        std::ranges::upper_bound(m_weights, weight, std::ranges::greater()) - m_weights.begin();
    if (isFull) {
        m_rows.removeLast();
        m_weights.removeLast();
    }
    m_rows.insert(place, {row, text});
    m_weights.insert(place, weight);
}

CodeSearch::CodeSearch(const CodeQuestion &question)
    : m_question(question)
    , m_code(PayloadTemplate::parse(question.barcode ? question.barcode->payloadTemplate : QString()))
    , m_nfc(PayloadTemplate::parse(question.nfcPayload))
{}

void CodeSearch::add(const CodeRow &row)
{
    const auto lookup = lookupFor(m_question.defaults, row);
    if (m_question.barcode && m_code)
        addCode(row, lookup);
    if (const auto text = m_nfc ? m_nfc->expand(lookup) : Result<QString>(QString()))
        m_nfcBytes = std::max(m_nfcBytes, text->toUtf8().size());
}

void CodeSearch::addCode(const CodeRow &row, const PayloadTemplate::Lookup &lookup)
{
    const auto text = m_code->expand(lookup);
    if (!text)
        return;
    const auto format = m_question.barcode->format;
    const auto bytes = text->toUtf8();
    m_byBytes.offer(bytes.size(), row, *text);
    m_byGoogle.offer(weightOf(format, bytes), row, *text);
    if (bytes.size() != text->size()) // else both wallets write the same
        m_byApple.offer(weightOf(format, appleBytes(format, *text)), row, *text);
}

std::optional<RowPayload> CodeSearch::largest() const
{
    auto rows = m_byBytes.rows() + m_byGoogle.rows() + m_byApple.rows();
    std::ranges::stable_sort(rows, {}, [](const RowPayload &one) { return one.row.number; });
    std::optional<RowPayload> largest;
    qint64 most = -1;
    for (const auto &row : rows) {
        const auto modules = modulesOf(codeSizes(m_question.barcode->format, row.text));
        const auto isMore = modules > most || (modules == most && row.bytes() > largest->bytes());
        if (isMore) {
            most = modules;
            largest = row;
        }
    }
    return largest;
}

CodeExtremes CodeSearch::found() const
{
    CodeExtremes found{.longest = {}, .largest = {}, .nfcBytes = m_nfcBytes};
    if (!m_byBytes.rows().isEmpty()) {
        found.longest = m_byBytes.rows().first();
        found.largest = largest();
    }
    return found;
}

CodeExtremes codeExtremes(const CodeQuestion &question, const QList<CodeRow> &rows)
{
    CodeSearch search(question);
    for (const auto &row : rows)
        search.add(row);
    return search.found();
}

} // namespace qairopay::bulk
