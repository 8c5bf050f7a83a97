// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/symbol.h"

#include "scene/qrmask.h"

#include <zint.h>

#include <algorithm>
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

/// As many columns as bring the symbol's shape nearest to three by one: two for both photographed messages (9
/// and 40 characters). What is longer follows the same rule (assumed).
std::optional<Symbol> pdf417Symbol(const QByteArray &message)
{
    std::optional<Symbol> best;
    double leastOff = std::numeric_limits<double>::infinity();
    for (int columns = leastPdf417Columns; columns <= mostPdf417Columns; ++columns) {
        const auto candidate = encoded(BarcodeFormat::Pdf417, message, {.columns = columns});
        if (!candidate)
            continue; // more rows than there may be
        const double off =
            std::abs(static_cast<double>(candidate->width) / (candidate->rows * pdf417Rows) - pdf417Ratio);
        if (off >= leastOff)
            break;
        leastOff = off;
        best = toSymbol(BarcodeFormat::Pdf417, *candidate);
    }
    return best;
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
        return failure(ErrorKind::InvalidInput, u"The barcode has no text."_s, u"barcode"_s);
    std::optional<Symbol> symbol;
    if (format == BarcodeFormat::Pdf417)
        symbol = pdf417Symbol(message);
    else if (const auto first = encoded(format, message))
        symbol = format == BarcodeFormat::Qr ? qrSymbol(*first, message) : toSymbol(format, *first);
    if (!symbol)
        return failure(ErrorKind::InvalidInput,
                       u"This text does not fit into or is not allowed in this kind of barcode."_s,
                       u"barcode"_s);
    return *symbol;
}

} // namespace qairopay::scene
