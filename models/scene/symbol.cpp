// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/symbol.h"

#include "scene/qrmask.h"

#include <zint.h>

#include <algorithm>
#include <climits>
#include <memory>

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

/// The phone's codes are narrow: two columns of data for both photographed messages (9 and 40 characters).
/// Beyond that assumed: a column more for each 60 characters.
int pdf417Columns(qsizetype length)
{
    return static_cast<int>(std::clamp<qsizetype>(2 + (length - 1) / 60, 2, 12));
}

/// `mask` counts from 0; -1 leaves the choice to the encoder.
ZintSymbol encoded(BarcodeFormat format, const QByteArray &message, int mask)
{
    ZintSymbol symbol(ZBarcode_Create());
    symbol->symbology = symbologyOf(format);
    symbol->input_mode = DATA_MODE;
    if (format == BarcodeFormat::Pdf417)
        symbol->option_2 = pdf417Columns(message.size());
    if (format == BarcodeFormat::Qr) {
        symbol->option_1 = qrLevelM;
        symbol->option_3 = mask < 0 ? 0 : (mask + 1) << 8;
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
        return 3;
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
        const auto candidate = encoded(BarcodeFormat::Qr, message, mask);
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
    const auto first = encoded(format, message, -1);
    if (!first)
        return failure(ErrorKind::InvalidInput,
                       u"This text does not fit into or is not allowed in this kind of barcode."_s,
                       u"barcode"_s);
    return format == BarcodeFormat::Qr ? qrSymbol(*first, message) : toSymbol(format, *first);
}

} // namespace qairopay::scene
