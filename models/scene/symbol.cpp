// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/symbol.h"

#include "scene/qrmask.h"
#include "scene/qrversion.h"

#include <QtCore/qcoreapplication.h>

#include <zint.h>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace qairopay::scene {

namespace {

struct SymbolDeleter
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};
using ZintSymbol = std::unique_ptr<zint_symbol, SymbolDeleter>;

int symbologyOf(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::Qr:
        return BARCODE_QRCODE;
    case BarcodeFormat::Pdf417:
        return BARCODE_PDF417;
    case BarcodeFormat::Aztec:
        return BARCODE_AZTEC;
    case BarcodeFormat::Code128:
        return BARCODE_CODE128;
    }
    Q_UNREACHABLE_RETURN(BARCODE_QRCODE);
}

constexpr int qrLevelM = 2;

constexpr double pdf417Ratio = 3; ///< width to height, what the phone's encoder aims at
constexpr int pdf417Rows = 3;     ///< modules a row is high
constexpr int leastPdf417Columns = 2;
constexpr int mostPdf417Columns = 30;
constexpr int leastPdf417Rows = 3;

/// What of an encoding is ours to choose; -1 leaves it to the encoder.
struct Choice
{
    int mask = -1;    ///< of a QR code, from 0
    int columns = -1; ///< of data, in a PDF417
};

ZintSymbol encoded(BarcodeFormat format, const QByteArray &message, const Choice &choice = {})
{
    ZintSymbol symbol(ZBarcode_Create());
    symbol->symbology = symbologyOf(format);
    symbol->input_mode = DATA_MODE;
    if (choice.columns > 0)
        symbol->option_2 = choice.columns;
    if (format == BarcodeFormat::Qr) {
        symbol->option_1 = qrLevelM;
        symbol->option_3 = (choice.mask + 1) << 8;
    }
    const auto bytes = reinterpret_cast<const unsigned char *>(message.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(message.size())) >= ZINT_ERROR)
        return {};
    return symbol;
}

bool isDarkIn(const zint_symbol &symbol, int row, int column)
{
    return symbol.encoded_data[row][column / 8] >> (column % 8) & 1;
}

QList<Run> runsOf(const zint_symbol &symbol)
{
    QList<Run> runs;
    for (int row = 0; row < symbol.rows; ++row) {
        for (int column = 0; column < symbol.width; ++column) {
            if (!isDarkIn(symbol, row, column))
                continue;
            const int start = column;
            while (column < symbol.width && isDarkIn(symbol, row, column))
                ++column;
            runs.append({row, start, column - start});
        }
    }
    return runs;
}

double rowHeightOf(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::Qr:
    case BarcodeFormat::Aztec:
        return 1;
    case BarcodeFormat::Pdf417:
        return pdf417Rows;
    case BarcodeFormat::Code128:
        return 40;
    }
    Q_UNREACHABLE_RETURN(1);
}

Symbol toSymbol(BarcodeFormat format, const zint_symbol &symbol)
{
    return {symbol.width, symbol.rows, rowHeightOf(format), runsOf(symbol)};
}

Symbol qrSymbol(const zint_symbol &first, const QByteArray &message)
{
    Symbol best = toSymbol(BarcodeFormat::Qr, first);
    int bestPenalty = INT_MAX;
    for (int mask = 0; mask < qrMaskCount; ++mask) {
        const auto candidate = encoded(BarcodeFormat::Qr, message, {.mask = mask});
        if (!candidate)
            continue;
        const QrGrid grid(candidate->width,
                          [&](int row, int column) { return isDarkIn(*candidate, row, column); });
        if (const int penalty = qrPenalty(grid); penalty < bestPenalty) {
            bestPenalty = penalty;
            best = toSymbol(BarcodeFormat::Qr, *candidate);
        }
    }
    return best;
}

constexpr int pdf417Width(int columns)
{
    return 17 * (columns + 4) + 1; // start, stop and the two row indicators beside the data
}

double pdf417Off(int columns, int rows)
{
    return std::abs(static_cast<double>(pdf417Width(columns)) / (rows * pdf417Rows) - pdf417Ratio);
}

/// Of data and error correction: as many as rows where there is one column. None: more than that has rows.
std::optional<int> pdf417Codewords(const QByteArray &message)
{
    const auto single = encoded(BarcodeFormat::Pdf417, message, {.columns = 1});
    return single && single->width == pdf417Width(1) ? std::optional(single->rows) : std::nullopt;
}

/// The size of the symbol that pdf417Symbol() gives for so many codewords.
Symbol pdf417Size(int codewords)
{
    Symbol best{.rowHeight = rowHeightOf(BarcodeFormat::Pdf417)};
    double leastOff = std::numeric_limits<double>::infinity();
    for (int columns = leastPdf417Columns; columns <= mostPdf417Columns; ++columns) {
        const int rows = std::max(leastPdf417Rows, (codewords + columns - 1) / columns);
        const double off = pdf417Off(columns, rows);
        if (off >= leastOff)
            break;
        leastOff = off;
        best.columns = pdf417Width(columns);
        best.rows = rows;
    }
    return best;
}

/// As many columns as bring the symbol's shape nearest to three by one: two for both photographed messages (9
/// and 40 characters). What is longer follows the same rule (assumed).
std::optional<Symbol> pdf417Symbol(const QByteArray &message)
{
    if (const auto codewords = pdf417Codewords(message)) {
        const int columns = (pdf417Size(*codewords).columns - 1) / 17 - 4;
        const auto symbol = encoded(BarcodeFormat::Pdf417, message, {.columns = columns});
        return symbol ? std::optional(toSymbol(BarcodeFormat::Pdf417, *symbol)) : std::nullopt;
    }
    std::optional<Symbol> best;
    double leastOff = std::numeric_limits<double>::infinity();
    for (int columns = leastPdf417Columns; columns <= mostPdf417Columns; ++columns) {
        const auto candidate = encoded(BarcodeFormat::Pdf417, message, {.columns = columns});
        if (!candidate)
            continue; // more rows than there may be
        const double off = pdf417Off(columns, candidate->rows);
        if (off >= leastOff)
            break;
        leastOff = off;
        best = toSymbol(BarcodeFormat::Pdf417, *candidate);
    }
    return best;
}

constexpr int never = INT_MAX / 4;
constexpr int mostCode128Characters = 102; ///< with the start; more the encoder refuses

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Characters of the shortest Code 128 without start, check and stop (ISO 15417): in set A or B one each, a
/// change of set or a shift one more, two digits one in set C. None where the message has what no set holds.
std::optional<int> code128Characters(QByteArrayView message)
{
    std::array costs{0, 0, 0};                    // so far, in set A, B, C
    std::array<int, 3> next{never, never, never}; // behind the next character
    for (qsizetype i = 0; i < message.size(); ++i) {
        const auto character = static_cast<unsigned char>(message[i]);
        if (character >= 128)
            return std::nullopt;
        if (i > 0) {
            const int changed = std::ranges::min(costs) + 1;
            for (int &cost : costs)
                cost = std::min(cost, changed);
        }
        std::array<int, 3> afterNext{never, never, never};
        next[0] = std::min(next[0], costs[0] + (character < 96 ? 1 : 2));
        next[1] = std::min(next[1], costs[1] + (character >= 32 ? 1 : 2));
        if (i + 1 < message.size() && isDigit(message[i]) && isDigit(message[i + 1]))
            afterNext[2] = costs[2] + 1;
        costs = next;
        next = afterNext;
    }
    return std::ranges::min(costs);
}

/// None: the encoder has to say what it makes of the message.
std::optional<Symbol> computedSize(BarcodeFormat format, const QByteArray &message)
{
    switch (format) {
    case BarcodeFormat::Qr:
        return qrVersion(message).transform(
            [](int version) { return Symbol{.columns = qrColumns(version), .rows = qrColumns(version)}; });
    case BarcodeFormat::Code128:
        if (const auto characters = code128Characters(message);
            characters && *characters < mostCode128Characters)
            return Symbol{
                .columns = 11 * (*characters + 2) + 13, .rows = 1, .rowHeight = rowHeightOf(format)};
        return std::nullopt;
    case BarcodeFormat::Pdf417:
        return pdf417Codewords(message).transform(pdf417Size);
    case BarcodeFormat::Aztec:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

bool Symbol::isDark(int row, int column) const
{
    return std::ranges::any_of(runs, [=](const Run &run) {
        return run.row == row && column >= run.column && column < run.column + run.length;
    });
}

Result<Symbol> encodeSymbol(BarcodeFormat format, const QByteArray &message)
{
    if (message.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "The barcode has no text.")), u"barcode"_s);
    std::optional<Symbol> symbol;
    if (format == BarcodeFormat::Pdf417)
        symbol = pdf417Symbol(message);
    else if (const auto first = encoded(format, message))
        symbol = format == BarcodeFormat::Qr ? qrSymbol(*first, message) : toSymbol(format, *first);
    if (!symbol)
        return failure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors", "This text does not fit into or is not allowed in this kind of barcode.")),
            u"barcode"_s);
    return *symbol;
}

Result<Symbol> measureSymbol(BarcodeFormat format, const QByteArray &message)
{
    if (!message.isEmpty()) {
        if (const auto size = computedSize(format, message))
            return *size;
    }
    auto symbol = encodeSymbol(format, message);
    if (symbol)
        symbol->runs.clear();
    return symbol;
}

} // namespace qairopay::scene
